"""How people ask of a document's past, and how they name other languages' words. Data only."""

from __future__ import annotations

FRAMES = (
    r"\b(?:in |with |from |since |as of )?(?:which|what) (?:recorded |past |earlier |older )?versions?(?: of (?:the|their|its) (?:[\w'-]+ ){0,2}?(?:terms|polic(?:y|ies)|agreement|documents?))?(?: (?:was it|is it|it was))?(?: (?:that|when|where|in which))?\b",
    r"\b(?:since|as of) when\b|\b(?:since|as of|from) (?:what date|which (?:date|day|month|year))(?: on)?\b",
    r"\b(?:when was it|was there a time|was it ever the case|at what point was it)(?: that| when)?\b",
    r"\bhow long (?=(?:have|has)\b[^?]*\bbeen\b)",
    r"\b(?:in|on|at) what (?:year|date|month)\b",
)
"""What frames a question of the past; the rest asks what is to be known of each version."""
WHEN_DONE = r"\b(?:when|how long ago|at what point) (?=(?:did|has|have|had|was|were)\b)"
"""The same, where the verb that follows goes on asking: "when did they start selling data"."""
STARTED = r"\b(?:start(?:ed)?|beg[iau]n|stop(?:ped)?|ceased?|quit|first)(?: (?:to|with))?\b ?"
"""Words for a beginning or an end, which say nothing of what begins."""
_BACK = r"(?:before|earlier|previously|originally|formerly|back then|at the time|in the past|last (?:year|month)|years? ago|in (?:\w+ )?(?:19|20)\d\d)"
ASKED_WHAT = rf"\bwhat (?:did|was) [\w' ]{{1,40}}? (?:say|said|allow|promise|mean|state)(?: {_BACK})? (?:about|on|regarding|of|for) |\bwhat (?:has |have )?changed (?:about|on|in|for|regarding|with) |\bhow (?:has|have|did) (?=[^?]*\bchanged?\b)"
"""A question of what was said, which leaves what it was about."""
LOOKING_BACK = rf" \b{_BACK}(?= *[?.!]*$)"
"""The words at a question's end by which it looks back."""
SAID_BEFORE = (
    rf"\b(?:did|was|were|had|have|has)\b[^?]*\b{_BACK}(?: *[?.!]*$| (?:about|on|regarding|that)\b)",
    r"\b(?:they|it|terms|policy|policies|agreement|company|contract|rules) used to\b|\bdid [^?]*\buse to\b",
    r"\bever (?:said|allowed|changed?|say|promised?|claim(?:ed)?)\b|\balways (?:been|said|allowed|done|had|shared?|sold|kept)\b",
    r"\bwhat did (?:it|they|the \w+(?: \w+)?) say\b",
)
"""Questions that look back, whatever frames them."""
