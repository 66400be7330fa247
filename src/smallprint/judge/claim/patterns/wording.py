"""The words by which statements and terms deny, except, leave nothing out, or promise by halves. For folded words."""

from __future__ import annotations

DENIED = (
    r"\b(?:not|never|no|none|nothing|neither|nor|cannot|nobody|without|no one)\b(?!-)|n't\b"
    r"|\bnon-?(?:refundable|confidential|cancell?able|returnable|reversible)\b"
    r"|\b(?:prohibit|forbid|refus)\w*|\b(?:kept|keep|left|stays?|stay) (?:away|out)\b|\bfree (?:of|from)\b|\bonly (?:accessible|visible|readable|seen) (?:by|to)\b"
)
DOUBLE = (
    r"^\W*(?:if|when|where|should|once|after) [^,;.]{3,120}, (?!(?:and|or)\b)|"
    r"(?:\band )?\bno, |\bno need\b|\bnot (?:only|limited|necessarily|just)\b|\bno (?:longer|later|more|fewer|less) than\b|\bwithout limit\w*\b"
    r"|\bnothing in (?:this|these|the)\b|\bno matter\b|\bwithout exception\b|\bno exceptions?\b|\bwhether or not\b|\blogged in or not\b"
    r"|\b(?:but )?(?:not (?:an? |the )?|no )obligations?\b|\bor not\b|\bnot yet\b|\bnot (?:\w+ )?every\b|\band nothing else\b|\bif you (?:do not|don't)\b|\bfor nothing else\b"
    r"|\bwith or without\b|\bdo[- ]not[- ](?:track|sell|share|call)\b(?=\W? (?:signals?|requests?|mechanisms?|settings?|links?|pages?|lists?|browser|or\b))|\bwithout (?:asking|paying|telling|charging|warning|saying|notice|notifying|compensation|payment(?! (?:details|data|information|cards?|methods?))|(?:further|prior|any) (?:notice|compensation|payment|warning))\b"
)
BOTH = (
    r"\b(?:has|have) (?:never|not)\b[^.;]*\b(?:never|not) will\b|\b(?:never|not)\b[^.;]{0,40}\band will (?:never|not)\b"
)
EXCEPT = r"\b(?:except\w*|even if you (?:opt|object|refuse|decline)\w*|unless|other than|excluding|save for|provided that|only if|only when|without|until|subject to)\b"
PART = r"[;:.?!]|, (?:and|but|or|nor|not|neither)\b|\band (?=(?:[\w'-]+ ){1,3}?(?:do|does|did|will|is|are|may|can)\b)|\bnor\b(?= \w+ \w+)"
UNLESS = r"\bunless\b|\b(?:strictly limit|refrain|exclud)\w*"
ALWAYS = r"\b(?:always|never|all|any|every|everybody|everyone|anybody|anyone|everything|nothing|none|no|without exception|period|ever|whoever|wherever|whichever|each)\b"
ONLY = r"\b(?:only|solely|exclusively|alone|just|nothing else|that's it|and that is it)\b"
SOFT = (
    r"\b(?:aims?|strives?|endeavou?rs?|good[- ]faith|best efforts?|reasonable (?:efforts?|steps|measures)|where (?:possible|appropriate|feasible|practicable)"
    r"|reasonable (?:\w+ ){1,3}(?:efforts?|steps|measures)|some of (?:the|our)|most of the time|individual basis|case[- ]by[- ]case"
    r"|generally|usually|typically|in (?:some|certain) (?:cases|circumstances|instances)|intends?|currently|traditional sense|as (?:those terms are |sales? (?:are|is) )?defined|may (?:be able|ask|request|have (?:\w+ ){0,2}rights?)|depending on)\b"
)
EXAMPLE = r"\b(?:for (?:example|instance)|e\.g\.|such as by)"
"""Signs that what follows is only one case."""
FOR_SOME = (
    r"\b(?:residents? of|located in|reside in|living in|live in|if you are (?:in|a) |if your (?:location|country|residence) |if you (?:live|reside) |for (?:\w+ ){1,3}(?:users|customers|subscribers|members|accounts|residents)\b|users in|customers in)"
    r"|\b(?:california\w*|european|eea|eu|uk|gdpr|ccpa|united kingdom|switzerland)\b|\b(?:enterprise|business|education|professional) (?:plans?|users?|customers?|accounts?)\b"
    r"|\bunder (?:the age of )?(?:13|14|15|16|18)\b|\b(?:minors?|children)\b"
)
"""Signs that words are of some people alone."""
LIMITED = r"\b(?:material(?:ly)?|significant(?:ly)?|substantial|certain|some|selected|eligible|most)\b"
"""Signs that words do not take in everything."""
AT_ONCE = (
    r"\b(?:at once|immediately|straight away|right away|instantly|in an instant|the (?:minute|moment|second|instant))\b"
)
