"""The words by which claims on training, and sentences beside them, reach further or less far. For folded words."""

from __future__ import annotations

_TOO = r"(?:us|third[- ]part(?:y|ies)|anybody else(?:'s)?|anyone else(?:'s)?|others(?: \w+ so)?|other companies|a partner's)"
OTHERS_TOO = rf",? (?:or|nor|and|neither)(?: let)?(?: by)?(?: any)? {_TOO}\b(?! (?:can|may|is|are)\b)(?: so)?"
REGARDLESS = r"\bregardless of\b|\bno matter (?:when|how|what)\b|\bincluding (?:past|earlier|existing)\b"
UNIVERSAL = r"\b(?:all|any|every|everybody|everyone|anybody|anyone|each|whoever|wherever|whatever plan|or not)\b"
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
