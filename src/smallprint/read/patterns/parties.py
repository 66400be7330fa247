"""Who terms speak of: the words that name a party, in lower case."""

from __future__ import annotations

from smallprint.model.norm import Party

PRONOUNS: dict[str, Party] = {
    "we": Party.PROVIDER, "us": Party.PROVIDER, "ourselves": Party.PROVIDER, "we're": Party.PROVIDER,
    "you": Party.USER, "i": Party.USER, "yourself": Party.USER, "anyone": Party.USER, "me": Party.USER,
    "they": Party.THIRD_PARTIES, "nobody": Party.THIRD_PARTIES,
}  # fmt: skip

NOUNS: dict[Party, frozenset[str]] = {
    Party.USER: frozenset(
        "user users customer customers member members subscriber subscribers visitor visitors client clients licensee licensees "
        "buyer buyers seller sellers host hosts guest guests creator creators artist artists developer developers participant "
        "participants individual individuals person persons consumer consumers applicant purchaser recipient account-holder "
        "student students parent parents child children minor minors player players driver drivers merchant merchants "
        "advertiser publisher contributor contributors employee employees candidate holder reseller resellers distributor streamer streamers viewer viewers uploader guardian guardians organiser organizer affiliate-member bots bot crawlers crawler spiders robots scrapers".split()
    ),
    Party.THIRD_PARTIES: frozenset(
        "partners partner vendors vendor suppliers supplier providers advertisers contractors contractor subprocessors subprocessor "
        "sub-processors sub-processor processors processor subcontractors subcontractor agents agent licensors licensor "
        "publishers networks".split()
    ),
    Party.AFFILIATES: frozenset("affiliate affiliates subsidiary subsidiaries parent group".split()),
    Party.PROVIDER: frozenset("company provider platform operator licensor".split()),
    Party.ADMINISTRATOR: frozenset(
        "administrator administrators admin admins organisation organization employer".split()
    ),
}

MULTIWORD: dict[str, Party] = {
    "third party": Party.THIRD_PARTIES, "third parties": Party.THIRD_PARTIES, "third-party": Party.THIRD_PARTIES,
    "service providers": Party.THIRD_PARTIES, "account owner": Party.ADMINISTRATOR, "end user": Party.USER,
    "account owners": Party.ADMINISTRATOR, "account administrator": Party.ADMINISTRATOR,
}  # fmt: skip

OF_THE_PROVIDER = frozenset(
    "service services site sites website websites platform app apps software product products materials api apis technology "
    "outputs output".split()
)
"""What is the provider's: where such a thing is acted upon in the passive ("the Services may not be used …"), users act."""

NO_NAMES = frozenset(
    "the a an this these those that such our your their its it any all each some other personal data information content "
    "terms agreement policy notice section services service site website platform if when where in on for by to with as at "
    "customer user users content materials input inputs output outputs feedback products product software accounts account "
    "privacy cookies cookie unless except however additionally further please nothing no for note and or but use usage "
    "applicable law laws ai third never nobody none neither nothing no not yes under only".split()
)
"""Words that begin a sentence with a capital or are written as terms, and are no company's name."""

JOINED = frozenset(
    ", and or our its their the any other third service / & 's ’s authorized authorised trusted business advertising".split()
)
"""Words that may stand between two parties who act together."""

BOTH = frozenset(("the parties", "both parties", "each party", "either party", "neither party", "no party"))
"""How terms speak of both sides at once."""

COMPANY = frozenset("inc ltd corp co llc plc gmbh".split())
"""Words behind which a stop does not end what stands before a verb."""
