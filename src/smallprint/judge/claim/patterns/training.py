"""The words by which claims on training, and sentences beside them, reach further or less far. For folded words."""

from __future__ import annotations

_TOO = r"(?:us|third[- ]part(?:y|ies)|anybody else(?:'s)?|anyone else(?:'s)?|others(?: \w+ so)?|other companies|a partner's)"
OTHERS_TOO = rf",? (?:or|nor|and|neither)(?: let)?(?: by)?(?: any)? {_TOO}\b(?! (?:can|may|is|are)\b)(?: so)?"
REGARDLESS = r"\bregardless of\b|\bno matter (?:when|how|what)\b|\bincluding (?:past|earlier|existing)\b"
UNIVERSAL = r"\b(?:all|any(?! (?:time|moment))|every|everybody|everyone|anybody|anyone|each|whoever|wherever|whatever plan|or not)\b"
FOR_SOME = (
    r"\b(?:if you (?:are|live|reside)|for users|users|residents|individuals) (?:\w+ ){0,3}(?:located |based |living |reside )?in (?:the )?"
    r"|\b(?:european|eea|united kingdom|california)\b|\bwhen (?:you are )?logged in"
)
CHOICE = r"\b(?:opt(?:ing)?[- ]?out|object|choose|decide|select|right to)\b"
PRICE = r"\bif you (?:opt out|object|turn (?:it )?off|decline)\b[^.]*\b(?:not (?:have|be able)|no longer|lose|unavailable|cannot)\b"
KEEPS = r"\b(?:keep|still|and continue|as before|nothing changes|lose nothing)\b"
NAMED = r"\b(?:train\w*|machine[- ]learning|models?)\b"
ASKING = r"\b(?:unless|without|until|consent\w*|permission|opt(?:ed|ing)?[- ]?(?:in|out)|direct us|instruct\w*|authori[sz]\w+|if you (?:agree|choose|allow))\b"
DISCLAIMED = r"\bnot (?:be )?(?:responsible|liable|in control)\b|\b(?:not|no) control\b"
ANYWAY = r"\b(?:even (?:if|when|where|after) you (?:have )?(?:opt|object|turn|refus|declin)\w*|regardless of (?:your|whether you|any) (?:\w+ ){0,2}(?:opt|setting|choice)\w*)"
"""Terms by which training goes on for those who said no."""
THEIRS = r"\b(?:information|data) (?:that )?we collect\b|\b(?:your|user|customer|personal) (?:\w+ )?(?:content|information|data|inputs?|posts?|messages?|conversations|interactions)\b|\b(?:from|about) (?:your|the) use of (?:our|the)\b|\bprompts\b"
"""What people give."""
GUARDS = (
    r"\b(?:used?|process\w*) (?:\w+ ){0,3}(?:exclusively|only|solely) (?:to|for)\b|\b(?:exclusively|only|solely) (?:used?|process\w*) (?:to|for)\b"
    r"|\b(?:cannot|not able to|no ability to|not have the ability to|unable to) (?:\w+ ){0,2}(?:read|access|see|decrypt|recover)\b|\bnot (?:\w+, )*(?:\w+ )?(?:or )?moneti[sz]e\b"
)
"""Promises that reach towards training and do not name it."""
SOURCE_ONLY = r"\b(?:on|from|with)\b[^.;]*\b(?:only|solely|exclusively|alone|nothing else)\b|\b(?:only|solely|exclusively|just) (?:on|from|with|public\w*|licen[cs]ed)\b"
"""A claim that training has no other sources."""
PLAN = r"\b(?:enterprise|business|workspace|education|teams?|api|commercial|government)\b"
"""Plans and products that a claim may be of."""
LEFT_OUT = r"\b(?:do(?:es)? not|doesn't|don't|shall not|will not|not) (?:apply|cover|extend|govern)\b|\b(?:governed|covered) by (?:a |an |the |our |their )?(?:\w+ ){0,2}(?:separate|other|different|customer|applicable)\b|\bseparate (?:agreement|terms|contract|policy|notice)\b"
"""Terms that leave something to others."""
FEEDBACK = r"\b(?:feedback|suggestions?|ideas|surveys?|bug reports?)\b"
