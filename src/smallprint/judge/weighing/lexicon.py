"""Word lists that tell what a change is about. Data only; the code that matches them holds none.

Each list was drawn up from what terms say and widened by reading recorded changes of the development services.
Single folded words; matched against whole words, so that plurals and past forms are listed where they matter.
"""

from __future__ import annotations

NEGATIONS = frozenset(
    "not no never neither nor without cannot can't won't don't doesn't isn't aren't shan't except unless only solely".split()
)

MODALS = frozenset("may must shall will can should might could would cannot won't can't mustn't".split())

NUMERALS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen twenty twenty-one thirty forty-five sixty ninety hundred".split()
)

PERSONS = frozenset(
    "we us our ours you your yours user users customer customers member members subscriber host provider".split()
)

STOP_WORDS = frozenset(
    "a an the of to in on at by for with from as and or but that which who this these those it its is are was were be been "
    "being has have had do does did so such also any all other others each their they them there here if then than into "
    "per via about over under more most some our we us you your".split()
)

CONTACT = frozenset(
    "street st avenue road lane suite floor building house box postcode zip phone telephone tel fax email e-mail mail "
    "address attn attention contact office dublin london ireland california inc llc ltd limited gmbh sarl bv sas ag plc "
    "corporation company headquarters registered vat ceo president officer director representative hotline call".split()
)

CHROME = frozenset(
    "menu home login logout sign log-in search skip navigation breadcrumb breadcrumbs footer header toggle expand collapse "
    "share print download pdf copy back top next previous page pages language languages english deutsch français español "
    "italiano português polski nederlands svenska türkçe русский 日本語 한국어 中文 cookie settings preferences accept close "
    "open loading click tap view show hide more less read learn follow facebook twitter linkedin instagram youtube tiktok "
    "sitemap careers blog press about newsletter subscribe topics contents section archived versions version icon logo tab "
    "window reserved rights helpful helped feedback article".split()
)

MARKETING = frozenset(
    "discover explore enjoy free trial offer offers deal deals save discount sale shop buy now today new best easy simple "
    "amazing get started join community creators brands grow build experience love magic premium upgrade gift win price "
    "prices bitcoin btc eth ethereum crypto market forum reply replies posted views likes agent agents location near weather".split()
)

CARED_FOR = frozenset(
    "sell sells selling sold sale advertisers advertising ads targeted profile profiles biometric facial voiceprint health genetic "
    "precise geolocation recordings children child minors age train training ai retain retained retention delete deleted "
    "perpetual irrevocable sublicensable royalty-free licence license arbitration arbitrator jury class waive waiver liable "
    "liability indemnify fee fees charge charged refund refunds refundable renew renews renewal auto-renew cancel terminate "
    "terminated suspend forfeit expire opt-out opt-in".split()
)
"""What people ask of terms before all else: may it train on, sell or pass on what is theirs, what does it cost, how does
it end, and who decides a dispute."""

NOTICE = frozenset(
    "updated updating updates update changes changed effective effect until currently upcoming notice announcement previous "
    "revised revision summary latest version modified published".split()
)

WIDGETS = frozenset(
    "notifications notification collections feedback helpful rate rating survey chat subscribe newsletter bookmark profile "
    "send thanks thank stars vote poll comments weather ticker agents visit website directions hours near quote quotes".split()
)

LANGUAGES = frozenset(
    "english german french spanish italian portuguese polish dutch swedish danish norwegian finnish turkish russian "
    "ukrainian japanese korean chinese arabic hebrew hindi bulgarian croatian czech estonian latvian lithuanian romanian "
    "slovak slovenian hungarian greek thai vietnamese indonesian malay language languages version translation".split()
)

WEIGHTY = frozenset(
    "data information personal content share sharing shared sell sale sold disclose disclosed disclosure collect collected "
    "collection use used uses process processing retain retention retained store stored delete deletion transfer transferred "
    "third party parties partner partners affiliate affiliates advertiser advertisers advertising ads targeted tracking cookies "
    "cookie identifier identifiers license licence grant royalty-free perpetual irrevocable worldwide sublicensable ai "
    "artificial intelligence machine learning train training models model biometric facial voice location health children "
    "child minor minors age consent opt opt-out opt-in withdraw object right rights arbitration arbitrate court courts "
    "jurisdiction law laws governing liability liable indemnify indemnification damages warranty warranties terminate "
    "termination suspend suspension ban remove removal prohibited prohibit prohibits allowed allow fee fees charge charges "
    "payment payments refund refunds subscription renewal renew cancel cancellation price notice days months years waive "
    "waiver class action dispute disputes controller processor processors subprocessor subprocessors gdpr ccpa legal basis "
    "legitimate interest interests purpose purposes security breach government law-enforcement authorities restrict "
    "restriction restrictions require required requires obligation obligations responsible agree agreement permission "
    "permitted violate violates violation violations enforcement penalty penalties sanctions eligible eligibility".split()
)

AUXILIARY = frozenset("is are was were be been has have had do does did".split())

TOPICS: dict[str, tuple[str, ...]] = {
    "ai-training": (
        "artificial intelligence",
        "machine learning",
        "train",
        "training",
        "ai model",
        "ai models",
        "generative",
        "language model",
    ),
    "content-licence": (
        "licence",
        "license",
        "royalty-free",
        "sublicensable",
        "perpetual",
        "irrevocable",
        "your content",
        "user content",
        "customer content",
    ),
    "data-sharing": (
        "share",
        "shared",
        "sharing",
        "disclose",
        "disclosed",
        "third parties",
        "partners",
        "recipients",
        "sell",
        "sale of personal",
    ),
    "data-collection": ("collect", "collected", "we receive", "we obtain", "gather"),
    "data-use": ("process", "use your", "use information", "purposes", "legitimate interest", "legal basis"),
    "retention": ("retain", "retained", "retention", "delete", "deletion", "store your"),
    "advertising": (
        "advertising",
        "advertisers",
        "ads",
        "targeted",
        "personalised ads",
        "personalized ads",
        "marketing",
    ),
    "cookies": ("cookie", "cookies", "tracker", "trackers", "pixel", "local storage"),
    "children": ("children", "child", "minor", "minors", "age of", "years old", "parent", "parental"),
    "biometrics": ("biometric", "facial", "faceprint", "voiceprint", "fingerprint"),
    "location": ("location", "geolocation", "gps"),
    "dispute-resolution": ("arbitration", "arbitrate", "class action", "dispute", "disputes", "jury"),
    "governing-law": ("governing law", "governed by", "jurisdiction", "courts of", "laws of"),
    "liability": ("liability", "liable", "indemnify", "indemnification", "damages", "warranty", "warranties"),
    "termination": ("terminate", "termination", "suspend", "suspension", "close your account", "ban"),
    "fees": (
        "fee",
        "fees",
        "charge",
        "charges",
        "price",
        "prices",
        "payment",
        "refund",
        "refunds",
        "subscription",
        "renew",
        "renewal",
    ),
    "content-rules": (
        "prohibited",
        "not allowed",
        "don't allow",
        "do not allow",
        "may not post",
        "violates",
        "hateful",
        "harassment",
        "violence",
    ),
    "enforcement": ("enforcement", "remove content", "penalty", "strike", "appeal", "appeals"),
    "contracting-party": ("contracting", "entity", "you are contracting with", "agreement with", "between you and"),
    "controller": ("controller", "joint controllers", "data protection officer", "responsible for your"),
    "processors": ("processor", "processors", "subprocessor", "sub-processor", "subprocessors", "sub-processors"),
    "data-transfer": (
        "transfer",
        "transferred",
        "transfers",
        "standard contractual clauses",
        "data privacy framework",
        "adequacy",
    ),
    "rights": ("right to", "rights", "opt out", "opt-out", "object to", "withdraw", "access your", "portability"),
    "security": ("security", "encryption", "encrypted", "breach", "iso 27001"),
    "law-enforcement": ("law enforcement", "court order", "subpoena", "government", "authorities"),
    "policy-change": ("change these terms", "modify these terms", "update this policy", "changes to this", "amend"),
    "definitions": ("means", "defined", "definition", "collectively"),
    "ai-features": (),
    "automated-decisions": ("automated decision", "profiling", "automated processing"),
}
"""Topic slugs and the folded phrases that speak of them."""

MAJOR_TOPICS = frozenset(
    {
        "ai-training",
        "content-licence",
        "dispute-resolution",
        "governing-law",
        "liability",
        "biometrics",
        "fees",
        "children",
        "advertising",
    }
)
"""Grounds on which a change is major, after the guidelines for labelling recorded changes."""

ANNOUNCEMENTS = (
    "will go into effect",
    "will take effect",
    "will become effective",
    "we are updating",
    "we're updating",
    "we have updated",
    "we've updated",
    "we have made some updates",
    "summary of changes",
    "what's changed",
    "upcoming changes",
    "until then, the current",
)
"""Folded phrases with which a document announces its own change."""

LEGAL_LINKS = frozenset(
    "terms policy policies privacy agreement addendum licence license guidelines notice statement conditions rules dpa "
    "subprocessors sub-processors cookies eula arbitration".split()
)
"""Words under which a link leads to another part of the contract, so that its target matters."""

REFERENCES = frozenset(
    "section sections clause clauses paragraph paragraphs article articles schedule annex part chapter".split()
)
"""Words that a reference to another place of the contract begins with."""

COMPANY_FORMS = frozenset(
    "inc llc ltd limited gmbh sarl bv plc ag sas corp corporation lp pte pty oy ab as aps sa spa srl kk".split()
)
"""What companies are called by law: an edit of such a word may change a party."""
