"""Who terms speak of: the words that name a party, in lower case."""

from __future__ import annotations

from smallprint.model.norm import Party

PRONOUNS: dict[str, Party] = {
    "we": Party.PROVIDER, "us": Party.PROVIDER, "ourselves": Party.PROVIDER, "we're": Party.PROVIDER,
    "you": Party.USER, "i": Party.USER, "yourself": Party.USER, "anyone": Party.USER, "me": Party.USER, "he": Party.USER, "she": Party.USER,
    "they": Party.THIRD_PARTIES, "nobody": Party.THIRD_PARTIES,
}  # fmt: skip

NOUNS: dict[Party, frozenset[str]] = {
    Party.USER: frozenset(
        "user users customer customers member members subscriber subscribers visitor visitors client clients licensee licensees "
        "buyer buyers seller sellers host hosts guest guests creator creators artist artists developer developers participant "
        "participants resident residents owner owners co-host co-hosts individual individuals person persons consumer consumers applicant purchaser account-holder "
        "student students parent parents child children minor minors player players driver drivers merchant merchants "
        "advertiser publisher contributor contributors employee employees candidate holder reseller resellers distributor streamer streamers viewer viewers uploader guardian guardians organiser organizer affiliate-member bots bot crawlers crawler spiders robots scrapers".split()
    ),
    Party.THIRD_PARTIES: frozenset(
        "partners partner vendors vendor suppliers supplier providers advertisers contractors contractor subprocessors subprocessor "
        "sub-processors sub-processor processors processor subcontractors subcontractor agents agent licensors licensor "
        "publishers networks moderator moderators arbitrator arbitrators mediator mediators tribunal court courts carrier "
        "carriers claimant claimants complainant complainants rightsholder rightsholders".split()
    ),
    Party.AFFILIATES: frozenset("affiliate affiliates subsidiary subsidiaries group".split()),
    Party.PROVIDER: frozenset("company provider platform operator licensor team maintainer maintainers".split()),
    Party.ADMINISTRATOR: frozenset(
        "administrator administrators admin admins organisation organization employer".split()
    ),
}

MULTIWORD: dict[str, Party] = {
    "third party": Party.THIRD_PARTIES, "third parties": Party.THIRD_PARTIES, "third-party": Party.THIRD_PARTIES,
    "third-party services": Party.THIRD_PARTIES, "third-party service": Party.THIRD_PARTIES, "third-party sites": Party.THIRD_PARTIES,
    "parent company": Party.AFFILIATES, "parent companies": Party.AFFILIATES, "parent corporation": Party.AFFILIATES,
    "no one": Party.USER, "copyright owner": Party.THIRD_PARTIES, "copyright owners": Party.THIRD_PARTIES,
    "service providers": Party.THIRD_PARTIES, "service provider": Party.THIRD_PARTIES, "account owner": Party.ADMINISTRATOR, "end user": Party.USER,
    "contractual partner": Party.USER, "community leaders": Party.PROVIDER, "contracting partner": Party.USER, "account owners": Party.ADMINISTRATOR, "account administrator": Party.ADMINISTRATOR,
}  # fmt: skip

OF_THE_PROVIDER = frozenset(
    "service services site sites website websites platform app apps software product products materials api apis technology "
    "outputs output portal documentation repository codebase project".split()
)
"""What is the provider's: where such a thing is acted upon in the passive ("the Services may not be used …"), users act."""

PUT_IN = frozenset(
    "ads advertisements listings posts videos images photos usernames promotions campaigns emails".split()
)
"""What users put in, of which rules are told: no company's name, though it begins a sentence ("Ads must not")."""

NO_NAMES = frozenset(
    "the a an this these those that such our your their its it any all each some other personal data information content "
    "terms agreement policy notice section services service site website platform if when where in on for by to with as at "
    "customer user users content materials input inputs output outputs feedback products product software accounts account "
    "privacy cookies cookie unless except however additionally further please nothing no for note and or but use usage "
    "applicable law laws jurisdictions jurisdiction states state countries provinces ai third never nobody none neither nothing no not yes under only during".split()
)
"""Words that begin a sentence with a capital or are written as terms, and are no company's name."""

ENDING_NAMES = frozenset("software services service platform".split())
"""Words that end a company's name, behind a word that is one ("Wide Angle Software")."""

JOINED = frozenset(
    ", and or nor our its their the any other third service / & 's ’s authorized authorised trusted business advertising".split()
)
"""Words that may stand between two parties who act together."""

JOINING = frozenset(", and or nor / & and/or".split())
"""Of these, those behind which another party may stand that acts too."""

BOTH = frozenset(
    (
        "the parties", "both parties", "each party", "either party", "neither party", "no party", "receiving party",
        "disclosing party", "other party", "the recipient", "the discloser",
    )
)  # fmt: skip
"""How terms speak of both sides at once, or of either."""

ASIDES = frozenset("as on for including in acting together".split())
"""Words that open an aside between a subject and its verb."""

QUALIFYING = frozenset("the our your their any all other third such".split())
"""Words between a preposition and the noun that it governs."""

PREPOSITIONS = frozenset("to with for by from of in on against".split())
"""Words behind which nobody acts."""

WHOSE = frozenset(
    "your each every any another their such his her app store arbitration payment hosting internet mobile wireless insurance".split()
)
"""Before "provider" or "company", words by which another's is meant ("your mobile provider")."""

OTHERS = frozenset("provider operator company platform team".split())
"""Nouns that mean the provider, unless another's is meant."""

WITHIN = frozenset("of in from at under within across outside who that with on".split())
"""Words behind a noun that only say which ones are meant ("individuals in the EEA")."""

OURS = frozenset("employee employees staff personnel officers directors representatives".split())
"""Nouns that mean the provider where "our" stands before them."""

ROW = OURS | frozenset("respective successors assigns shareholders parent contractors sponsors each".split())
"""Words that may stand in a row of those who act behind their auxiliary ("in no event shall Acme, its directors or")."""

COMPANY = frozenset("inc ltd corp co llc plc gmbh".split())
"""Words behind which a stop does not end what stands before a verb."""
