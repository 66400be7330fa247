"""What links to documents of a contract are told by, and what looks like one and is none: tables of words."""

from __future__ import annotations

from smallprint.model.found import Aside

HUB = (
    r"((the|our|all|other|more|view|see) )*(legal|law|policies|polices|agreements|terms (and|&) policies|policies (and|&) (terms|agreements|guidelines)|rules (and|&) policies|trust|trust (and|&) safety|compliance|governance|rechtliches|juridique|legales?|note legali|juridisch|villkor och policyer|documents legaux)"
    r"( (center|centre|hub|home|information|info|documents?|docs|resources|library|stuff|terms|policies|notices|agreements|portal|overview|index|archive))*"
)
"""Pages that list documents ("Legal", "Policies", "Legal center"). The whole of a link's words, or the last part of its
address, is one of these."""
LEFT_ASIDE: tuple[tuple[Aside, str, str], ...] = (
    (
        Aside.PROMOTION,
        r"promotions?|promotional|promo|sweepstakes?|contests?|competitions?|giveaways?|raffles?|prize draw|lottery|special offer|gewinnspiel\w*|jeu concours|concours|sorteos?|concorso",
        r"promotions?|promos?|sweepstakes?|contests?|competitions?|giveaways?|raffles?|campaigns?|offers?|gewinnspiel\w*|concours|sorteos?",
    ),
    (
        Aside.APPLICANTS,
        r"(job |for )?(applicants?|candidates?|recruit(ment|ing)|careers?|employees?|job seekers?|bewerber\w*|candidats?)",
        r"applicants?|candidates?|recruit(ment|ing)|careers?|jobs?|employees?|bewerber\w*",
    ),
    (
        Aside.EARLIER,
        r"(previous|prior|past|earlier|old|older|archived?|former) (versions?|terms|polic(y|ies)|editions?)|(version|revision) history|archives?|changelog|versions precedentes|altere fassungen",
        r"archives?|previous( versions?)?|history|old|archived|versions",
    ),
    (
        Aside.SETTINGS,
        r"((manage|change|edit|update|my|your|customi[sz]e|review|set|adjust|open) )*(cookies?|privacy|consent|tracking|ad|ads|data)( and \w+)? (settings?|preferences?|choices?|controls?|options|consent|manager|dashboard|requests?( form)?|einstellungen)|(manage|reject|accept|allow) (all )?cookies|do not sell( or share)?( my)?( personal)?( information| data| info)?|opt out( form| here)?|unsubscribe|gerer (mes|les) cookies|cookie einstellungen|preferences de cookies",
        r"settings|preferences|login|signin|sign in|signup|register|account|cookie settings|opt out",
    ),
    (
        Aside.ARTICLE,
        r"",
        r"blog|blogs|news|press|press releases?|newsroom|stories|posts?|articles? \d{4}|insights|podcasts?|webinars?|events?|magazine|academy|learn|tag|category|author|wp content|forum|forums|topics?|questions|reviews?|products?|features?|solutions|customers|case studies|whitepapers?|ebooks?|guides?|templates?|generator|tools",
    ),
)
"""What is no document of the contract: the cause, words of links that say so, and folders of addresses that do."""
INCORPORATED = (
    r"incorporat\w+ (?:\w+ ){0,4}by (?:this )?reference|by (?:this )?reference (?:\w+ ){0,4}incorporat\w+|forms? (?:an? )?(?:integral )?part of|(?:is|are|made|be) (?:hereby )?(?:an? )?(?:integral )?part of (?:this|these|the|our|your)"
    r"|constitutes? (?:\w+ ){0,3}(?:entire|whole|complete) agreement|(?:collectively|together)[^.]{0,60}(?:terms|agreement)|integrante[ns]? bestandteil|bestandteil (?:dieser|dieses)|font partie integrante|forma[n]? parte (?:integrante )?de|parte integrante|onderdeel van"
)
"""Words of a sentence that makes what it links to a part of the document."""
RELATIONS = {
    "privacy-policy": "Privacy Policy",
    "terms-of-service": "Terms of Service",
}
"""Registered relations of links (IANA; RFC 6903) that name a document."""
SCHEMA = {
    "termsofservice": "Terms of Service",
    "privacypolicy": "Privacy Policy",
    "ethicspolicy": "Editorial Policy",
    "publishingprinciples": "Editorial Policy",
    "correctionspolicy": "Editorial Policy",
    "merchantreturnlink": "General Conditions of Sale",
    "accessibilitypolicy": "Accessibility Statement",
}
"""Properties of schema.org whose value is the address of a document."""
FOOTER = r"footer|foot|bottom|colophon|contentinfo|legal links|site info|imprint"
NAVIGATION = r"nav|navbar|navigation|menu|header|masthead|sidebar|breadcrumbs?|topbar"
"""Words in the id, class or role of an element that holds a site's footer, or its menus."""
FILES = r"jpe?g|png|gif|webp|svg|ico|mp[34]|zip|gz|exe|dmg|apk|css|js|json|xml|rss|atom|ics|csv|xlsx?|pptx?"
"""Endings of addresses that hold no document."""
