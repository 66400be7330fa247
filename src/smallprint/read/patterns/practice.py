"""Which of a provider's actions it keeps leave for when it says that it does or will do them, and which it promises."""

from __future__ import annotations

TAKEN = frozenset(
    "collect use store share sell train develop publish modify license terminate remove change charge engage reserve allow".split()
)
"""Said of the provider ("we use", "we will share"), these are what it may do: nobody is owed them."""

OWED = frozenset("delete notify protect pay respond provide comply indemnify agree opt ensure".split())
"""Said of the provider, these are what it must do: somebody is owed them."""

STATED = frozenset("own".split())
"""Said of users, these are what is theirs."""

WAIVING = frozenset("waive relinquish release indemnify forfeit renounce discharge disclaim".split())
"""What is given up, or taken on, by saying so in the present ("you waive", "you release us")."""

BEFALLING = frozenset("lose encounter experience suffer sustain".split())
"""What befalls those who are told of it: no leave and no duty ("you may lose access")."""

FORETELLING = frozenset("may might will would won't".split())
"""Before "not be able to", words that tell what comes of something rather than forbid it."""

AT_ONCE = frozenset("immediately instantly completely entirely fully always".split())
"""Words with which "may not be done" only says that it takes its time."""

EFFECTS = frozenset("effect force place form precedence".split())
"""What things take or come into that nobody does ("the new price takes effect")."""

HOLDING = frozenset("include contain".split())
NOTICE_LIKE = frozenset(
    "notice notices notification notifications request requests claim complaint complaints letter demand communication statement "
    "submission form counter-notice counter-notification appeal objection".split()
)
"""Who sends these must see to what they hold ("your notice must include your name")."""

SHOWN = frozenset("send present show display provide give offer forward supply".split())
"""What the provider will do to somebody who reads the terms, it owes ("will be presented to you")."""

MESSAGES = frozenset(
    "email emails e-mail e-mails reminder reminders notice notices notification notifications confirmation confirmations copy "
    "receipt receipts description response invoice acknowledgement acknowledgment alert alerts".split()
)
"""What is sent to people rather than about them."""

DEEDS: dict[str, str] = {
    "use": "use", "access": "access", "resale": "sell", "sale": "sell", "distribution": "distribute", "reproduction": "reproduce",
    "transfer": "transfer", "modification": "modify", "redistribution": "redistribute", "publication": "publish",
    "commercialisation": "commercialise", "commercialization": "commercialize", "transmission": "transmit", "disclosure": "disclose",
    "duplication": "duplicate", "extraction": "extract", "registration": "register", "purchase": "purchase",
    "ads": "advertise", "advertisements": "advertise", "harassment": "harass", "refund": "refund", "refunds": "refund", "returns": "return", "linking": "link", "impersonation": "impersonate",
}  # fmt: skip
"""Nouns for what is done, where only the noun stands ("resale is prohibited")."""

BANNED = frozenset("prohibited forbidden barred banned disallowed".split())
"""What a deed is that must not be done."""

LEFT = frozenset("allowed permitted acceptable tolerated authorised authorized".split())
"""What a deed is, or is not, that may be done ("scraping is not permitted")."""

SENT_IN = frozenset(
    "content contents ad ads advertisement advertisements username usernames image images post posts photo photos picture title titles app apps "
    "pictures video videos material materials listing listings name names profile profiles message messages".split()
)
"""What users put in, of which it is said what it may not hold or where it may not appear."""

BROUGHT = frozenset(
    "app apps application applications service site website product store business integration bot game client".split()
)
"""What users bring along, where it is theirs ("your app must")."""

ADVERTS = frozenset("ad ads advertisement advertisements advertising listing listings".split())
"""What users put in that acts by itself in terms."""

LIMITED = frozenset("liability credit credits damages compensation obligation remedies remedy recovery".split())
"""What somebody answers with, where it has a limit."""

UNCONTROLLED = frozenset("control verify predict foresee".split())
"""What a provider that cannot do it does not answer for."""

FORBIDDEN = frozenset("forbidden prohibited permitted allowed authorised authorized".split())
"""What it is not, or is, to do something ("it is not permitted to copy")."""

GOVERNING_LAW = frozenset("law laws legislation jurisdiction statutes".split())
"""What governs terms in more than words."""

KEPT = frozenset("retain keep hold reserve".split())
RIGHTS_KEPT = frozenset("right rights access ownership title copyright copyrights".split())
"""What stays whose it is ("you retain your rights")."""

DEFINING = frozenset("consider define mean refer treat deem regard describe explain".split())
"""What is done with words alone ("we do not consider affiliates to be third parties")."""

RECITING = frozenset("acknowledge understand recognise recognize".split())
"""By these a provider owes nothing ("we acknowledge that laws differ")."""

RECEIVED = frozenset("receive get earn obtain".split())
"""What comes to users of itself: theirs by right ("you will receive a refund")."""

BORNE = frozenset("incur suffer bear lose subject see receive".split())
"""What befalls users through the provider: not theirs to do or leave ("you will not incur a fee")."""

RENDERED = frozenset("pay send submit remit return file direct address deliver".split())
"""What users must do where nobody is named ("notices must be sent to us", "fees must be paid")."""

RULES = frozenset(
    "terms conditions policy policies agreement agreements rules guidelines licence license laws law regulations section sections addendum".split()
)
"""What something is subject to that one has to comply with."""

HEARD = frozenset("handle hear decide determine settle resolve try adjudicate".split())
"""What courts do with a dispute, to which both sides are bound."""

CONTESTED = frozenset("dispute disputes claim claims controversy controversies".split())
"""What both sides settle by the rules that it is subject to."""

ELSE = frozenset("third third-party other others their companies vendors partners".split())
"""Words by which what others do is subject to rules of theirs."""

SETTLED = frozenset(
    "dispute disputes claim claims controversy controversies arbitration arbitrations proceeding proceedings hearing hearings "
    "agreement terms section laws law courts arbitrator seat venue".split()
)
"""Of these what will be done binds both sides ("any dispute will be settled by arbitration")."""

STATIVE = frozenset(
    "apply arise occur exist expire survive depend become appear constitute mean vary differ result belong include contain find "
    "reflect refer be consist remain affect".split()
)
"""What a thing does that is no act ("fees may vary")."""

HELD = frozenset("delete remove store own".split())
"""What users do to content that they hold."""

PUTTING_IN = frozenset("post upload submit".split())
"""What users do with content of their own."""

SPREADING = frozenset("distribute share send transmit create make publish display stream".split())
"""What users must not do with content of a kind, whosever it is ("do not distribute content that exploits")."""

NOTICES = frozenset("notice notices notification notifications".split())
"""What is given by one who notifies."""

NOMINALS: dict[str, str] = {
    "termination": "terminate", "suspension": "suspend", "cancellation": "cancel", "deletion": "delete", "removal": "remove",
    "restriction": "restrict", "discipline": "restrict", "disciplinary": "restrict", "consequences": "restrict", "enforcement": "restrict", "closure": "close", "deactivation": "deactivate", "disclosure": "disclose", "loss": "terminate",
}  # fmt: skip
"""Nouns for acts in which something may result."""

MANNERS = frozenset("ways way manner circumstances reasons purposes".split())
WHOSE_SUBJECT = frozenset("their our your the they users customers members".split())
"""Behind a manner, words that begin a clause which says which one ("ways their users may interact")."""

MATERIAL = frozenset(
    "information data content materials material fees charges taxes claims damages losses expenses anything everything".split()
)

GRANTED = frozenset("license licence licenses licences rights right permission permissions access".split())
"""What is granted, before "we grant you", which then only says which it is ("except for the licence we grant you")."""

COMPLYING = frozenset("accordance compliance conformity line".split())
"""What must be "in accordance with" must comply."""

MUTUAL = frozenset("dispute".split())
"""What both sides do, whoever is named."""

IMPERSONAL = frozenset("charge terminate change".split())
"""What a thing does by itself in terms ("your subscription will renew") and the provider does in truth."""

ON_DATA = frozenset(
    "collect use store delete share sell train develop publish modify license remove protect provide own allow act".split()
)
"""What is done to data or content; what else is done is done to something else."""

POINTING = frozenset("visit see read contact click review refer check note learn call view".split())
"""Orders that only point somewhere ("see our cookie policy")."""

WARRANTING = frozenset("warrant guarantee ensure endorse represent promise certify".split())
"""What a provider that denies it will not answer for."""

VOWS = frozenset(
    "warranty warranties guarantee guarantees representation representations promise promises assurance assurances".split()
)
"""What is made or given by one who answers for something."""

VOUCHING = frozenset("represent warrant certify confirm undertake affirm".split())
"""What users do who answer for what they say ("you represent that you are an adult")."""

ANSWERABLE = frozenset("liable responsible".split())
"""What nobody is who "is not liable"."""

AUTHORISING = frozenset("authorize authorise allow permit instruct direct consent".split())
"""What users do when they let the provider do what follows ("you authorise us to …")."""

DETERMINERS = frozenset(
    "your the any our a an all their such this that it these those access some no his her its".split()
)
"""Words that begin the object of a verb."""

GOVERNING = frozenset(
    "of and or by in on at as is are was were may will must shall can to for from with under that which who if".split()
)
"""Words behind which a noun stood, where a verb would have an object."""

RELATIVE = frozenset("who whom that which where whose".split())
"""Words behind which a joined verb may be another's ("users who break the rules or harm others")."""

NOUNS_TOO = frozenset(
    "use access transfer license rent lease loan trade purchase contact post test place process request return permit credit order "
    "delay damage share control stop end research support market design display import export report record log track pass "
    "store house offer bill charge update change view copy review scan link match visit book load host cache file object "
    "challenge appeal answer help work partner contract hire limit block ban call alert email benefit supply deposit "
    "content debit capture monitor input register restrict present stream advance own group".split()
)
"""Verbs that are nouns as well: joined to another verb only where their object follows."""

CARRIED = frozenset("and or but then".split())
"""Words before a passive that goes on with the thing of the one before ("is kept for a year and is then deleted")."""

ASKING = frozenset("request ask demand".split())
"""What is done by one who wants another to do something: the data are those that the other is to deal with."""

AT_HAND = frozenset("settings preferences dashboard browser banner profile menu tab panel portal".split())
BY_WAY = frozenset("in through via using from by within under on".split())
"""What users do something with, and the words before it ("can be cancelled through the profile page")."""

SENT = frozenset("send deliver notify email mail contact call text forward".split())
"""What is done by way of an address, which is no data that it is done to."""

AMENDED = frozenset("correct rectify amend update".split())
"""Of what is done elsewhere, what is done to data as well ("correct your profile data")."""

CURBING = frozenset("restrict limit stop object end revoke withdraw".split())
"""By which people curb what is done with theirs ("you may restrict the processing of your data")."""

AWAY_FROM_DATA = frozenset("agree comply pay dispute notify liable change terminate charge act respond make be".split())
"""What is done to something else, even where data are named behind it ("terminate your account and delete your data")."""
