"""The words of licences that people grant over their content; matched on folded ink."""

from __future__ import annotations

GRANT = r"\b(?:grants?|granting|give|gives|giving|assigns?|license[sd]?|licence[sd]?)\b[^.;|]{0,200}?\b(?:licen[cs]es?|rights?|permission)\b"
"""How a grant is said."""

NOUNS = frozenset({"licence", "licences", "license", "licenses"})
"""What is granted, where a grant is called what it is."""

TERMS: dict[str, str] = {
    "perpetual": r"\bperpetual(?:ly)?\b|\bin perpetuity\b|\bforever\b|\bfor the (?:full|maximum) (?:duration|term)\b",
    "irrevocable": r"\birrevocabl[ey]\b",
    "worldwide": r"\bworld-?wide\b|\bthroughout the (?:world|universe)\b|\bglobal(?:ly)?\b|\buniversal\b",
    "royalty-free": r"\broyalty-? ?free\b|\bfree of charge\b|\bwithout (?:payment|compensation)\b|\bfully[- ]paid\b",
    "sublicensable": r"\bsub-? ?licen[sc](?:e?able|ing|e)\b",
    "transferable": r"(?<!non-)(?<!non )(?<!not )\btransferabl[ey]\b|\bassignable\b",
    "non-exclusive": r"\bnon-? ?exclusive\b",
    "exclusive": r"(?<!non-)(?<!non )(?<!non)(?<!not )\bexclusive\b",
    "unrestricted": r"\bunrestricted\b|\bunlimited\b|\bwithout (?:restriction|limitation) of any kind\b|\bunconditional\b",
    "any-media": r"\b(?:any|all)(?: and all)? (?:media|forms?|medium|formats?|channels)\b|\bnow (?:known|existing) or (?:later|hereafter)",
    "survives": r"\bsurviv\w+\b|\beven (?:if|after) you (?:stop|close|delete|cease|terminate)|\bcontinues? even\b",
    "waives-moral-rights": r"\bwaiv\w+\b[^.;|]{0,60}\bmoral rights\b|\bmoral rights\b[^.;|]{0,60}\bwaiv\w+",
    "revocable": r"(?<!ir)\brevocabl[ey]\b|\byou (?:may|can) (?:revoke|withdraw)\b",
    "limited": r"\blimited\b(?= (?:,|non|licen|right|permission|worldwide|purpose))|\bsolely\b|\bonly (?:for|to|as)\b|\bfor the (?:sole|limited) purposes?\b|\bto the extent necessary\b|\bas (?:reasonably )?necessary to\b",
}  # fmt: skip
"""How wide a grant is said to be."""

POINTS: dict[str, int] = {
    "perpetual": 15, "irrevocable": 15, "worldwide": 5, "royalty-free": 5, "sublicensable": 10, "transferable": 10,
    "exclusive": 15, "unrestricted": 10, "any-media": 5, "survives": 10, "waives-moral-rights": 5,
    "revocable": -10, "limited": -15,
}  # fmt: skip
"""What each word adds to a grant's breadth."""

VERB_POINTS, MOST_VERB_POINTS = 1, 15
"""Each verb beyond the first four adds so much, up to the second number."""
FREE_VERBS = 4
WIDE_PURPOSE_POINTS = 20
"""Purposes that are not named, or that are any, or training: the grant has no fence."""
BASE = 5

ENDS = r"\b(?:until|ends? when|terminates? (?:when|upon|if)|when you (?:delete|remove|close|stop)|upon (?:termination|deletion|removal)|for as long as|as long as|expires?|unless you (?:delete|remove))\b[^.;|]*"
"""When a grant ends."""

LIMITS = r"\b(?:solely|only|limited to|for the (?:sole |limited )?purposes? of|to the extent (?:necessary|required)|in connection with|in order to|subject to|other than|except)\b[^.;|]*"
"""What fences a grant."""
