"""What nobody guarantees: where it begins and ends, and the matters of which that is an answer. Data only."""

from __future__ import annotations

from smallprint.read.patterns.polarity import NO_ASSURANCE

OF_ASSURANCE = frozenset({"accuracy", "uptime", "warranty", "liable", "liability-limited", "lost-data", "support"})
"""Matters of which it is an answer that nothing is guaranteed."""
HEAD = (
    r"(?:\b(?:not|never|cannot|neither|nor)\b|n't\b)[^.;:]{0,40}?\b"
    r"(?:(?:guarantee|warrant|promise)(?: you)?(?: that)?|(?:ensure|assure)(?: you)? that)\b"
    rf"|(?<!with )(?<!without ){NO_ASSURANCE}"
    r"(?: (?:is|are) (?:\w+ ){0,2}?(?:given|made))?(?: that\b)?"
)
"""Words that assure nothing of what follows."""
END = (
    r"[.;:]|\bbut\b|\bhowever\b|\bnor\b|\bunder no\b|\bto the (?:\w+ )?extent\b"
    r"|, (?:and|or|so) (?!(?:that|will|are|is)\b)|\band (?:its )?liability\b"
    r"|\band (?:to |the (?!\w+ (?:will|is|are)\b)|we |you |they |it |accepts? |reserves? |(?:[\w'-]+ ){0,3}?assumes? )"
    r"|\band (?:is|are|does|do|shall|will|may|can)(?: not| hereby)? "
)
"""Where what is not assured ends."""
NAMES_IT = r"guarant|warrant|promis|assur|ensur"
"""By what a rule is known that speaks of guarantees itself."""
