"""What to ask of both versions when a change is about a topic, and where the way out stands: tables of matters.

Drawn up from the topics of changes (`judge/weighing/lexicon.py`) and the matters of the catalogue; a few that people
ask most for each topic, since each costs time and only those that turned are told.
"""

from __future__ import annotations

import re

ASKED: dict[str, tuple[str, ...]] = {
    "ai-training": ("ai-training",),
    "ai-features": ("ai-training", "output-ownership"),
    "content-licence": ("content-licence", "licence-perpetual", "licence-sublicense", "licence-commercial"),
    "data-sharing": ("data-sale", "share-advertisers", "share-third-parties"),
    "data-collection": ("data-from-others",),
    "data-use": ("data-combined",),
    "retention": ("how-long-kept", "wiped-on-closing"),
    "advertising": ("share-advertisers", "ads-by-behaviour"),
    "cookies": ("ad-cookies", "others-track"),
    "children": ("least-age", "parents-consent"),
    "location": ("exact-location", "location-in-background"),
    "dispute-resolution": ("arbitration", "class-action"),
    "governing-law": ("law", "courts"),
    "liability": ("liability-cap", "indemnity"),
    "termination": ("end-without-reason", "end-without-notice"),
    "fees": ("price-raise", "refund", "renews-automatically"),
    "content-rules": ("content-removal",),
    "enforcement": ("end-appeal", "content-removal"),
    "data-transfer": ("transfer-states", "storage-place"),
    "law-enforcement": ("police-unforced",),
    "policy-change": ("changes-notice", "changes-notice-period"),
}
"""The matters that are asked for a topic."""
REFUSED: dict[str, tuple[str, ...]] = {
    "data-sharing": ("sharing-opt-out", "sale-opt-out"),
    "advertising": ("marketing-stop", "ads-refused"),
    "cookies": ("cookies-refused",),
    "location": ("location-switch",),
    "dispute-resolution": ("arbitration-opt-out",),
    "fees": ("cancel-subscription",),
    "content-licence": ("licence-revocable",),
}
"""The matters a yes to which says how to refuse what a topic is about."""
LAST_RESORT = ("changes-refuse", "user-can-end")
"""The matters a yes to which says how to leave, whatever the change is about."""
SAYS_HOW = re.compile(
    r"(?i)\b(?:if|should|where|unless|when) (?:you|customers?|users?|members?) "
    r"(?:do not|don['’]t|does not|disagree|objects?|rejects?|refuse|wish|want|would like|prefer)\b"
    r"|\byou\b.{0,60}\b(?:may|can|must|should|right to|free to|able to|choose to)\b.{0,80}"
    r"\b(?:opt|object|reject|refuse|cancel|close|terminate|delete|stop|discontinue|withdraw|unsubscribe|disable"
    r"|turn|switch|deactivate|decline)\b"
    r"|\bto (?:opt[- ]out|unsubscribe|cancel|withdraw|object)\b"
)
"""What a sentence has in it that tells people how to say no; a yes to the matters above may stand on another one."""
