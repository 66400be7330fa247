"""The words by which a sentence leans on another place, or sets it aside; matched on plain text before a mention."""

from __future__ import annotations

_ON = r"(?:[^.;,]|,(?= ?(?:(?:and/or|and|or|nor)\b ?)?(?:\d|§|sections?\b|clauses?\b|articles?\b|paragraphs?\b|$)))*$"
"""How a mention stands behind such words: in the same clause, one of several perhaps."""

OVERRIDES = (
    r"\b(?:notwithstanding|regardless of|despite|in spite of|irrespective of|in lieu of|supersed\w+|prevails? over"
    rf"|takes? precedence over)\b{_ON}"
)
"""What stands behind is set aside."""

YIELDS = (
    r"\b(?:subject(?: always)? to|except (?:as|for|where|to the extent)|unless otherwise|other than as|save (?:for|as)"
    rf"|without prejudice to|subordinate to|excluding)\b{_ON}"
)
"""What stands behind comes first."""

CARRIES = (
    r"\b(?:permitted|allowed|authori[sz]ed|licen[cs]ed|granted|described|set (?:out|forth)|specified|provided|stated|outlined|listed"
    r"|detailed|contemplated|defined|explained|identified|disclosed|required|accordance|pursuant|compliance|purposes?)\b"
    r"(?: \w+){0,3} ?(?:in|under|by|with|to|of|at)?(?: (?:the|this|our|that))?\s*$|\bunder(?: the)?\s*$|\bas (?:per|in)\s*$|\bsee(?: also)?(?: the)?\s*$"
)
"""What stands behind says what is meant here."""

INCORPORATES = (
    r"\bincorporat\w+\b[^.;]{0,60}\b(?:by reference|herein|into|in(?:to)? these|in(?:to)? this)\b|\b(?:form|forms|are|is|be|become|becomes)"
    r" (?:an integral |a |integral )?part of\b|\bhereby incorporat\w+\b|\bby (?:this )?reference\b|\balso (?:applies|apply|governs?)\b"
    r"|\b(?:are|is) (?:also )?governed by\b|\b(?:additional|supplemental) terms\b[^.;]{0,60}\b(?:also )?(?:apply|govern)\b|\bagree(?:s|ing)? to (?:be bound by )?(?:the |our )(?:[\w-]+ ){0,6}?"
    r"(?:terms|polic\w+|agreements?|guidelines|rules|conditions|addend\w+)\b|\b(?:together|along) with\b[^.;]{0,80}\b(?:constitute|form|make up|agreement)\b"
)
"""A sentence that makes another document part of this one; it stands anywhere in the sentence."""

ASIDE = r"(?i)notwithstanding|despite|in spite|regardless|irrespective|nothing"
"""A word without which nothing is set aside."""

ABOVE = r"\b(?:notwithstanding|despite|in spite of|regardless of|irrespective of)\s+(?:any of |all of )?(?:the )?(?:above|foregoing|preceding|aforesaid|aforementioned)\b(?: \w+)?"
"""What stands before in the same section is set aside."""

ANYTHING = (
    r"\b(?:notwithstanding|despite|regardless of)\s+(?:any(?:thing|\s+\w+)?|other|the)\b[^.;,]{0,40}?\b(?:to the contrary|contrary|otherwise)\b"
    r"(?:[^.;,]{0,60})|\bnotwithstanding any(?: other)? (?:provision|term)s?\b[^.;,]{0,60}"
)
"""What stands anywhere else in the document is set aside."""

NOTHING = r"\bnothing (?:contained )?in (?:this|these|the) (?:\w+ ){0,4}?(?:section|clause|paragraph|agreement|terms|policy|notice|statement|conditions|article)\b"
"""No other sentence may take away what is said here."""

OF_THE_SECTION = r"\b(?:section|clause|paragraph|article)\b"

OWN = r"(?i)th(?:is|ese)\b"
"""How a mention of the place itself begins, which belongs to no list of places before it."""
