"""What undoes a claim though it stands under another matter, and the matters of what no provider promises. Data only."""

from __future__ import annotations

from smallprint.model.answer import Verdict

COUNTERED: dict[str, tuple[tuple[str, Verdict, bool], ...]] = {
    "deletion": (("kept-despite-request", Verdict.YES, True),),
    "wiped-on-closing": (("kept-despite-request", Verdict.YES, True),),
    "how-long-after-closing": (("wiped-on-closing", Verdict.YES, False),),
    "changes-notice-period": (("changes-at-once", Verdict.YES, False), ("changes-notice", Verdict.NO, False)),
    "changes-notice": (("changes-notice", Verdict.NO, False),),
    "end-told-why": (("end-without-reason", Verdict.YES, False),),
    "uptime": (("availability", Verdict.NO, False), ("warranty", Verdict.NO, False)),
    "availability": (("warranty", Verdict.NO, True),),
    "police-notice": (("police-secret", Verdict.YES, True),),
    "police-order-needed": (("police-unforced", Verdict.YES, False),),
    "licence-revocable": (("licence-perpetual", Verdict.YES, False),),
    "user-can-end": (("minimum-term", Verdict.STATED, True), ("early-exit-fee", Verdict.YES, True)),
    "court": (("arbitration", Verdict.YES, False),),
    "free-of-charge": (("price-raise", Verdict.YES, True),),
}
"""Of a claim that something is done, by its matter: another matter, the answer to it that undoes the claim, and whether
only a claim that leaves nothing out is undone."""
DENIED: dict[str, tuple[tuple[str, Verdict], ...]] = {
    "share-third-parties": (
        ("share-partners", Verdict.YES),
        ("share-advertisers", Verdict.YES),
        ("share-marketing", Verdict.YES),
    ),
    "messages-read": (("messages-people", Verdict.YES), ("messages-scanned", Verdict.YES)),
    "messages-scanned": (("messages-people", Verdict.YES),),
    "location": (("exact-location", Verdict.YES), ("rough-location", Verdict.YES)),
    "cookies": (("ad-cookies", Verdict.YES),),
}
"""Of a claim that something is never done, whatever of: other matters that are cases of it."""
UNPROMISED = ("warranty", "accuracy", "availability", "uptime", "others-conduct")
"""Matters of what terms seldom promise: a claim that is like one of them is held against its answer."""
RELIED_ON = (
    r"\b(?:always|never|count on|rely on|relies on|depend on|bank on|trust\w*|reliab\w+|accura\w+|correct\w*|right|wrong|errors?|mistakes?"
    r"|flaw\w*|work|works|runs?|up|online|available|there when|bugs?|perfect\w*|100 ?%|every time|whenever)\b"
)
"""Signs of a claim that something can be relied on."""
