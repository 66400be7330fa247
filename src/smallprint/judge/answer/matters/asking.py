"""Periods for asking money back, and those in which it is paid: tables of phrases."""

from __future__ import annotations

PAID_OUT = r"\b(?:we|it|they|[a-z]\w+) (?:will|shall|would) (?:\w+ )?(?:provide|issue|make|reimburse|refund|credit|pay|send|return)\b|\b(?:be|is|are) (?:reimbursed|refunded|repaid|credited|paid)\b|\bmarked paid\b|\bwithout undue delay\b"
"""That money is paid back, whose time is not the time to ask for it."""
FROM_BUYING = r"\b(?:purchas\w+|orders?|ordered|bought|buying|payment|paying|deliver\w+|receiv\w+ (?:the |your |it\b|of (?:the |your )?)(?:products?|goods|items?|orders?|devices?)?|receipt of (?:the|your)|transaction|charged?|subscri\w+|sign\w*|activat\w+|billing|enrol\w+|registration|start\w*|conclu\w+|download\w*|initial|original)\b"
"""What the time to ask begins with."""
IF_ASKED = (
    r"\b(?:if|where|when|provided|as long as|so long as)\b[^.;]{0,120}\b(?:within|less than|no later than|up to)\b"
)
"""Or a condition that names the time."""
NO_REFUND = r"\b(?:courier|overnight|certified mail|return receipt|deemed (?:given|received)|credits are valid)\b"
"""Periods beside letters."""
CHARGED = r"^(?!.*\bat least\b).*\bcharged\b[^.;]{0,60}\bwithin\b"
"""When people are charged, which is not by when they have to cancel."""
