"""Which of a service's documents is asked first how long, how much or which: tables of kinds of documents, folded.

What the policy says of keeping data goes before what rules of conduct say of a warning that is kept for 90 days, and
the law of the terms before that of an addendum.
"""

from __future__ import annotations

from smallprint.model.topic import Practice

_PRIVACY = r"^(?:privacy|data) (?:policy|notice|statement)$"
_TERMS = r"^terms(?: of (?:service|use))?$|^terms and conditions$"
_ADDENDA = r"\b(?:processor|controller|processing)\b"
_TRACKERS = r"\b(?:trackers?|cookies?)\b"
_OF_SOME = r"\b(?:developers?|api|ads?|advertis\w+|publish\w+|sellers?|marketplace|partners?|brand|review|law enforcement|copyright|vulnerability|editorial|accessibility)\b"
_CONDUCT = r"\b(?:guidelines?|acceptable use|restricted use|conduct|community|live|quality)\b"

OF_DATA = (_PRIVACY, r"\bprivacy\b", r"\b(?:data|consent|deceased)\b(?!.*\bagreement)", _TERMS, _TRACKERS, _ADDENDA)
"""For what is done with data: the policy, then the terms."""
OF_TRACKERS = (_TRACKERS, _PRIVACY, r"\bprivacy\b", _TERMS)
"""For cookies: the page on cookies."""
OF_PROCESSING = (_ADDENDA, _PRIVACY, _TERMS)
"""For what firms agree on the data of their customers: the addendum."""
OF_CONTRACT = (
    _TERMS,
    r"\b(?:terms|conditions|agreement|purchases?)\b(?<!developer terms)(?<!cessor agreement)(?<!troller agreement)",
    _PRIVACY,
)
"""For everything else: the terms."""
LAST = (_OF_SOME, _CONDUCT)
"""What is for some people only, and at the end rules of conduct."""

BY_TOPIC = {
    Practice.RETENTION: OF_DATA,
    Practice.ACCESS_DELETION: OF_DATA,
    Practice.DATA_COLLECTION: OF_DATA,
    Practice.DATA_USE: OF_DATA,
    Practice.DATA_SHARING: OF_DATA,
    Practice.DATA_SALE: OF_DATA,
    Practice.DATA_TRANSFER: OF_DATA,
    Practice.LOCATION: OF_DATA,
    Practice.LAW_ENFORCEMENT: OF_DATA,
    Practice.TRACKING: OF_TRACKERS,
}  # fmt: skip
"""By what a matter is about; the terms are first for what is not named."""
