"""What is asked of a reader rather than of terms: a task, or an opinion. Data only."""

from __future__ import annotations

TASKS = (
    r"^(?:please |kindly |(?:can|could|would|will) you (?:please |kindly )?|i (?:want|need|would like) you to )?"
    r"(?:summari[sz]e|translate|draft|rewrite|redraft|redline|rephrase|paraphrase|proofread|compose|shorten)\b"
    r"|^(?:please |(?:can|could|would) you (?:please )?)?(?:write|make|give) (?:me |us |my \w+ )?(?:a |an |the )?"
    r"(?:\w+ )?(?:summary|gist|overview|outline|table|checklist|letter|poem|essay|draft|translation|comparison)\b"
)
"""Work on a text: it is not for a reader of terms."""
OPINIONS = (
    r"\b(?:is|are|was|were|does|do) (?:[\w'-]+ ){1,6}?(?:(?:market|industry) standard|(?:un)?fair|(?:un)?reasonable"
    r"|customary|typical|any good|good enough|high enough|enforceable|trustworthy)(?: (?:here|enough|to me|for us))?\W*$"
    r"|^should (?:i|we|my|our|one|kids|children|parents|teens)\b(?! (?:expect|be|need|have))|\b(?:do|would) you (?:think|recommend|advise|suggest)\b"
    r"|\bis it (?:wise|advisable|sensible|a good idea|worth)\b"
    r"|\b(?:bad|harmful|healthy|unhealthy|addictive|educational|best|better|fun|good) for (?:my |our |the |young )?"
    r"(?:kids?|child\w*|teens?|teenagers?|daughter|son|brain|mental health)\b"
    r"|\b(?:negotiat\w+|haggle|bargain) (?:over |about |on |for )?(?:the|a|their|our|my|better|lower)\b"
)
"""A judgement of terms, or advice on them."""
