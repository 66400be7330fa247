"""The words by which sentences leave or reserve something, and claims name AI, choices, licences. For folded words."""

from __future__ import annotations

LEAVES = r"\bopt(?:ing)?[- ]?out\b|\bunsubscrib|\byou (?:agree|must|may not|shall|acknowledge|are (?:solely )?responsible|represent)\b"
AI = r"\b(?:ai|a\.i\.|artificial intelligence|machine[- ]learning|algorithm\w*|automated|models?|crawl\w*|robots?)\b"
CHOICE = r"opt-out|refuse|stop|switch|choice|objection"
"""Matters that are themselves about a choice."""
LICENCE = r"\blicen[cs]e[sd]?\b"
RESERVES = r"\b(?:third[- ]part\w+|other (?:purposes|sites|companies|websites|users)|any (?:lawful |other )?purpose|as well as|indefinitely|at any time|without (?:notice|warning))\b"
DUTY = (
    r"\byou (?:must|shall|may not|represent|warrant|undertake|are (?:solely |fully |also )?(?:responsible|liable|required|obligated)|have (?:all|obtained|secured)\b|agree (?:not )?to\b(?! (?:\w+ ){0,2}grant)|will (?:not )?(?:use|provide|obtain|comply|ensure))"
    r"|\byour (?:sole |own )?responsibilit\w+|\bresponsibility of (?:the )?(?:users?|customers?)\b"
)
"""What people must do or answer for."""
RULES = r"\b(?:prohibited|restrictions?|restricted|acceptable use|your (?:responsibilit|obligation|conduct|promise|warrant)\w*|code of conduct|(?:you|users) (?:may|must|will|agree) (?:not|to))\b"
"""Headings over what people must do or leave."""
ASKED = r"\b(?:consent\w*|permission|opt(?:ed|ing)?[- ]?in|authori[sz]\w+|approv\w+|instruct\w*|(?:if|when|unless|until|once|where|only) (?:\w+ )?you (?:\w+ ){0,2}(?:agree\w*|allow\w*|ask\w*|request\w*|choos\w+|chose\w*|enabl\w+|turn\w*|direct\w*)|(?:at|on|upon) your (?:\w+ )?request|(?:we|they) (?:will |may |do )?(?:first )?ask you)\b"
"""Signs that people are asked."""
CHOSEN = r"\b(?:opt(?:ing|ed)?[- ]?(?:out|in)|turn(?:ed|ing)? (?:\w+ ){0,3}(?:off|on)|switch\w*|disabl\w+|deactivat\w+|unsubscrib\w+|settings?|preferences|choos\w+|choices?|control\w*|object|refus\w+|declin\w+|withdraw\w*|right to|delet\w+|request|reject)\b"
"""Signs that people choose."""
IS_TOLD = r"\b(?:receives?|gets?|given|see|sees) (?:an? )?(?:\S+ ){0,3}(?:notice|notification|pop-up|banner|warning|alert|heads-up)s?\b|\bwill (?:\w+ )?(?:know|be (?:told|warned|informed|notified))\b|\b(?:tells?|warns?|notif(?:y|ies)|informs?|alerts?) (?:you|people|everyone|everybody|users?|customers?|members?|players?|them)\b"
"""A claim that people are told."""
TELLS = r"\b(?:notice|notif\w+|notices|inform\w*|tell|told|warn\w*|alert\w*|announc\w*|e-?mail\w*|messages?|let you know|post(?:ed|ing)?|publish\w*|advis\w+|communicat\w*|aware)\b"
"""Signs that a sentence tells people."""
UNASKED = (
    r"(?<!not )(?<!never )\bwithout (?:your|the user's|their|further|any) (?:\w+ )?(?:consent|permission|approval)\b"
)
"""A right to do it unasked."""
POSTED = r"\b(?:posts?|posted|photos?|pictures?|images?|videos?|music|comments?|letters|reviews?|questions|answers|content|works?|uploads?|uploaded|shared?|writ\w+|code)\b"
"""What people make and post."""
PEOPLES = rf"{POSTED}|\b(?:messages?|chats?|conversations?|data|information|searche?s?|calls?|texts?|mail|emails?|documents?|files?|voices?|recordings?|transcripts?|history|profiles?)\b"
"""What is people's, posted or not."""
ENDLESS = r"(?<!not )(?<!not be )(?<!kept )\b(?:indefinitely|in perpetuity|for ever|forever|perpetually)\b"
