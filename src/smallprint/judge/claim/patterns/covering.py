"""The words by which a permission is so wide that it could cover what is not named. Matched on folded words."""

from __future__ import annotations

IDEAS = r"\b(?:feedback|suggest\w*|ideas|bug reports?|you (?:may|must|shall|agree|will) not|not to)\b"
"""What people suggest, and what they must not do, covers nothing."""
PLAINLY: tuple[tuple[float, str], ...] = (
    (1.0, r"\b(?:improv|enhanc|develop|better|refin)\w*\b[^.;|]{0,60}\b(?:services?|products?|platform|features?|technolog\w+|offerings?|sites?|apps?|experience|functionalit\w+)\b"),
    (0.9, r"\bresearch\w*\b(?= and develop)|\b(?:improv|enhanc)\w*\b|\bnew (?:products|services|features|functionalit\w+)\b"),
    (0.8, r"\b(?:any|all|whatever) (?:\w+ ){0,3}purposes?\b|\bbusiness intelligence\b|\bresearch\b|\banaly\w+\b"),
    (0.7, r"\blicen[cs]e\b[^.;|]{0,160}\b(?:use|reproduce|copy|modify|adapt)\b|\bexploit\b|\bderivative works\b"),
)  # fmt: skip
"""How plainly words could cover it, by what they say."""
