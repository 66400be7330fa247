"""Names that say what a part of a page is for: landmarks of HTML, consent dialogs, things hidden, things to press."""

from __future__ import annotations

import re

INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike "
    "strong sub sup time tt u var wbr".split()
)
"""Elements that stand within a line; all others begin a block."""
WORDLESS = frozenset(
    "area audio base canvas embed frameset head iframe img input link map math meta object option picture script source "
    "style svg template title track video".split()
)
"""Elements whose words, where they have any, are nobody's document."""
CHOSEN = frozenset("datalist noscript select".split())
"""Elements with words that are not a document's: what can be chosen, and what browsers without scripts are told."""
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
KINDS = frozenset("p li td th dt dd div button".split())
"""Elements that are told apart by name, besides headings."""
LANDMARKS = {
    "nav": "nav",
    "navigation": "nav",
    "footer": "footer",
    "contentinfo": "footer",
    "header": "header",
    "banner": "header",
    "aside": "aside",
    "complementary": "aside",
    "main": "main",
    "article": "article",
    "form": "form",
    "dialog": "dialog",
    "alertdialog": "dialog",
    "button": "button",
    "table": "table",
}
"""What an element's name or its ARIA role calls it."""
BESIDE = frozenset({"nav", "footer", "aside", "dialog"})
"""Landmarks that seldom hold the document: sentences in them do not show where it stands."""
HIDDEN = re.compile(
    r"(?i)(?:^|\s)(?:hidden|hide|is-hidden|d-none|invisible|sr-only|visually-?hidden|screen-?reader(?:-text)?|assistive-text)(?:\s|$)"
)
"""Classes of things that are not shown, or only read aloud."""
UNSEEN = re.compile(r"(?i)display\s*:\s*none|visibility\s*:\s*hidden")
VENDORS = re.compile(
    r"(?i)(?:^|\s)(?:CybotCookiebotDialog|onetrust-(?:consent|banner|pc)|didomi-|qc-cmp|usercentrics|osano-cm|truste|iubenda-cs"
    r"|cky-(?:consent|modal|overlay|notice|preference|btn-revisit)|cmplz-(?:cookiebanner|manage|soft)|cc-(?:window|banner|revoke)"
    r"|tarteaucitron|axeptio|BorlabsCookie|moove[_-]gdpr|cookie-law-info|cli-modal|wt-cli|klaro|termly-|hs-eu-cookie|eu-cookie|sliding-popup"
    r"|cookiefirst|sp_message|fc-consent|cmpbox|cookie-?script|shopify-pc__|ccc-)"
)
"""How the dialogs of the consent managers in common use are called; their declarations within a policy are not meant."""
COOKIE = re.compile(r"(?i)cookie|gdpr|rgpd|consent|ccpa")
ASKING = re.compile(
    r"(?i)banner|(?:^|[_-])bar(?:$|[_-])|modal|dialog|pop-?up|consent|notice|overlay|preference|toast|wall|alert|widget|drawer|message"
)
"""With a word for cookies in one name: a consent dialog of the site's own."""
SAID = (
    "skip to (?:main |the )?(?:content|navigation)|(?:go |back )?to (?:the )?top|sign in|log ?in|sign ?up|register|menu|search|home|share",
    "print(?: this page)?|copy(?: link)?|(?:manage |change )?(?:your )?cookie (?:settings|preferences)|manage cookies",
    "(?:accept|reject|allow|decline) (?:all(?: cookies)?|cookies)|all rights reserved|yes|no|ok|got it|submit|send(?: feedback)?",
    "next|previous|loading|close|open|download(?: pdf| as pdf| this page)?|subscribe|get started|try (?:it )?(?:for )?free",
    "read more|learn more|show (?:more|less)|view all|see all|blog|pricing|careers|press|help(?: cent(?:er|re))?|support|about(?: us)?",
    r"english(?: \(\w+\))?|deutsch|français|español|italiano|português|nederlands|polski|svenska|dansk|日本語|한국어|中文",
    "accueil|connexion|s.inscrire|rechercher|fermer|suivant|précédent|en savoir plus|partager|imprimer|aide|anmelden|suche|startseite|mehr erfahren",
)
"""What buttons, menus and footers say, and nothing else with it."""
ASKED = (
    "(?:was|did|is) this (?:page|article|information|answer|content)|did this answer|still need help|thanks? (?:you )?for (?:the|your) feedback",
    "have more questions|related (?:articles|topics|links|posts|content)|(?:you (?:may|might|should) )?also (?:like|read)|recommended (?:articles|for you)|recently viewed",
    "follow us|share this|subscribe to|sign up (?:for|to)|join (?:our|the) (?:newsletter|community)|stay (?:informed|up to date|in touch)|return to top|powered by",
    "cet article vous a|cette page vous a|articles (?:associés|similaires|connexes)|suivez[- ]nous|abonnez[- ]vous|inscrivez[- ]vous|restez informé|à lire aussi",
    "war dieser (?:beitrag|artikel)|verwandte (?:beiträge|artikel)|folgen sie uns|newsletter",
)
"""How questions to readers, and lists of what else to read, begin."""
BELOW = re.compile(
    r"(?:leave|post|write|add) a (?:reply|comment)|(?:\d+|one|no) (?:comments?|thoughts?|responses?|replies)(?: (?:on|to) .*)?"
    r"|(?:latest |news )?from (?:the|our) (?:blog|newsroom)|(?:related|recent|latest|popular|featured|recommended|more) (?:posts?|articles|news|stories)"
    r"|(?:you (?:may|might)|readers) also (?:like|read)|what to read next|keep reading|read next|recently viewed(?: (?:articles|products))?"
    r"|(?:sign up|subscribe)(?: (?:for|to)) (?:our|the) (?:newsletter|blog|mailing list|e-?mails?|updates)"
    r"|(?:laisser|laissez) un commentaire|\d+ commentaires?|articles (?:associés|similaires|récents|connexes)|à lire aussi|vous aimerez aussi|(?:schreibe? einen|hinterlasse einen) kommentar|\d+ kommentare|(?:ähnliche|verwandte|weitere|neueste) (?:beiträge|artikel)|das könnte (?:sie|dich) auch interessieren"
    r"|deja (?:un comentario|una respuesta)|(?:artículos|entradas) (?:relacionad[oa]s|recientes)|te puede interesar|lascia un commento|articoli (?:correlati|recenti)|potrebbe interessarti|deixe um comentário|artigos relacionados|geef een reactie|gerelateerde (?:artikelen|berichten)",
    re.IGNORECASE,
)
"""How headings read over what readers wrote, and over what else there is to read, below a document."""
TO_TOP = re.compile(
    r"(?i)(?:go |back |return |scroll )?(?:to )?(?:the )?top(?: of (?:the )?page)?|nach oben|haut de (?:la )?page|retour en haut|volver arriba|torna su"
)
"""What links say that lead back to where the page begins."""
FURNITURE = re.compile(rf"(?:{'|'.join(SAID)})\W{{0,3}}|(?:{'|'.join(ASKED)}).*", re.IGNORECASE)
NAMED = frozenset(
    "breadcrumb breadcrumbs sidebar sidenav widget newsletter subscribe subscription promo cta ad ads advert banner social socials "
    "share sharing related recommended relatives recent popular vote votes rating ratings helpful feedback comment comments pagination "
    "navigation nav navbar menu submenu footer toolbar modal popup dropdown drawer tooltip lang language languages locale search cart "
    "login signup skip toc".split()
)
"""Words in the classes and ids of furniture."""
NAME_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
OWNED = re.compile(r"(?i)©|all rights reserved|tous droits réservés|alle rechte vorbehalten")
DATED = re.compile(
    r"(?i)(?:updated?|effective|revised|modified|version|date|mise à jour|vigueur|stand|gültig|vigor|aggiornamento|更新|生效).{0,40}?(?:19|20)\d\d|(?:19|20)\d\d.{0,40}(?:更新|生效)"
)
"""A line that says since when a document holds."""
