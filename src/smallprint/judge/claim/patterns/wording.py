"""The words by which statements and terms deny, except, leave nothing out, or promise by halves. For folded words."""

from __future__ import annotations

DENIED = (
    r"\b(?:not|never|no|none|nothing|neither|nor|cannot|nobody|without|no one)\b(?!-)|n't\b"
    r"|\bnon-?(?:refundable|confidential|cancell?able|returnable|reversible)\b"
    r"|\b(?:prohibit|forbid|refus)\w*|\brefrain(?:s|ing)? from\b|\b(?:kept|keep|left|stays?|stay) (?:away|out)\b|\bfree (?:of(?! charge)|from)\b|\bonly (?:accessible|visible|readable|seen) (?:by|to)\b"
)
PRIVATIVE = (
    r"\b(?:leav(?:e|es|ing)|left) out\b|\b(?:falls?|fell|lies|stays?|is|are) outside\b|\b(?:out of|beyond) (?:the )?(?:reach|bounds|question)\b|\boff[- ]limits\b"
    r"|\b(?:bars?|barred|shut out|hid(?:e|es)|withh[eo]ld\w*|conceal\w*|excluded|exempt\w*|spared|secret) from\b|\bkeeps? (?:[\w'-]+ ){1,6}(?:from|off|out of)\b|(?<!can't )(?<!cannot )(?<!not )\b(?:stops?|prevents?) (?:[\w']+ ){1,4}from\b|\bkeeps? (?:out|off|clear)\b"
    r"|\bsteers? clear of\b|\b(?:rul(?:e|es|ed)) out\b|\bturns? down\b|\bshakes? off\b|\bexcludes?\b|\bomits?\b|\b(?:stays?|remains?) (?:hidden|secret)\b"
    r"|\b(?:is|are|goes?) against (?:\w+(?:'s)? ){0,2}(?:rules?|policy|terms)\b|\b(?:breaks?|in breach of) the rules\b|\bin the dark\b"
    r"|\b(?:unable|powerless) to\b|\bimpossible\b|\b(?:lacks?|lacking)\b|\b(?:declin|neglect|omit|fail)\w* to\b|\b(?:avoids?|refrains? from|abstains? from|stops? short of|does without)\b"
    r"|\bgives? up\b|\bloses? (?:\w+ ){0,2}(?:right|say|control|protection|access|court)\w*\b|\bignores?\b|\b(?:hardly|scarcely|barely)\b|\btoo late to\b|\bcannot be bothered\b|\bfar from\b"
)
"""Everyday turns by which claims deny; where terms have one too, it stands for itself."""
DOUBLE = (
    r"^\W*without [^,;.]{3,60}?,? (?=(?:you|we|they|there|nobody|no one|users|customers)\b)|"
    r"^\W*(?:if|when|where|should|once|after) [^,;.]{3,120}, (?!(?:and|or)\b)|"
    r"(?:\band )?\bno, |\bno need\b|\bnot (?:only|limited|necessarily|just)\b|\bno (?:longer|later|more|fewer|less) than\b|\bwithout limit\w*\b"
    r"|\bnothing in (?:this|these|the)\b|\bno matter\b|\bwithout exception\b|\bno exceptions?\b|\bwhether or not\b|\blogged in or not\b"
    r"|\b(?:but )?(?:not (?:an? |the )?|no )obligations?\b|\bor not\b|\bnot yet\b|\bnot (?:\w+ )?every\b|\band nothing else\b|\bif you (?:do not|don't)\b|\bfor nothing else\b"
    r"|\bno questions asked\b|(?<=[\w,] )(?:and )?(?:no one|nobody) else\b|\band (?:\w+ )?pays? nothing\b|\b(?:not|isn't|aren't) (?:the same|identical|alike)\b|\b(?:that|which) you (?:do not|don't) (?:wish|want)\b"
    r"|\b(?:not|never|nothing|n't|cannot) (?:\w+ )?(?:depriv|exclud|diminish|prejudic|withh[eo]ld|hinder|lose|waiv|fail|hesitat)\w*"
    r"|\b(?:not|never|nothing|n't|cannot) (?:\w+ )?(?:stops?|prevents?|keeps?|bars?) (?:\w+ ){1,2}from\b"
    r"|\b(?:who(?: \w+)?|(?:where|if|when|whenever|ways)(?: [\w']+){0,3}) (?:not|never|nobody|nothing|no|\w+n't)\b|^[^?]{3,90}\?"
    r"|\b(?:choos|(?<!we )ask|tell|told|request|opt|right|abilit|option|opportunit|prefer|decid|direct|elect)\w* (?:[\w']+ ){0,3}not to\b|\b(?:you|they|people) (?:do not|don't) (?:own|like|need(?! to)|have(?! to))\b"
    r"|\b(?:that|which) (?:(?:is|are|was|were|has|have|had|do|does|did) (?:not|never)|never|cannot|can't|isn't|aren't|doesn't|don't|hasn't|haven't|won't)\b"
    r"|(?<=[\w'] )\b(?:the|any|all|every|each|what|whatever|those|anything|everything) (?:\w+ ){0,2}(?:you|they|people|users) (?:did|do|does|have|had)(?: not|n't) \w+"
    r"|\b(?:that|which|who) (?:\w+s|says?|shows?|tells?|holds?|has|have) (?:nothing|nobody|no one)\b"
    r"|\b(?:(?:as|so) long as|even (?:if|when|though|where)) [^,;.]{3,120}|\b(?:although|though|while) [^,;.]{3,120}(?=, (?:we|they|it|you)\b)"
    r"|\bwithout [^,;.]{3,40}? (?=(?:is|are|isn't|aren't|can't|cannot|may not|gets?|get|must not)\b)|\bso (?:that )?[\w' ]{1,30}?(?:can't|cannot|won't)\b|\b(?:with|for) no (?:\w+ )?(?:notice|warning|reason|explanation|compensation|payment|refund)s?\b"
    r"|(?<=[\w'] )\b(?:you|they|people|we) (?:did|do|does|have|had)(?: not|n't) \w+(?: \w+)? (?=(?:is|are|was|were|will|gets?|can|stays?|goes?|remains?)\b)"
    r"|\bcosts? (?:\w+ )?nothing\b|\bat no (?:\w+ )?(?:cost|charge)\b|\bwithout (?:\w+ )?(?:charge|cost|fee)s?\b"
    r"|\bwith or without\b|\bdo[- ]not[- ](?:track|sell|share|call)\b(?=\W? (?:signals?|requests?|mechanisms?|settings?|links?|pages?|lists?|browser|switch|options?|features?|headers?|buttons?|preferences?|or\b))|\bwithout (?:asking(?! us)|paying|telling(?! us)|charging|warning|saying|notice|notifying|compensation|payment(?! (?:details|data|information|cards?|methods?))|(?:further|prior|any) (?:notice|compensation|payment|warning))\b"
)
BOTH = (
    r"\b(?:has|have) (?:never|not)\b[^.;]*\b(?:never|not) will\b|\b(?:never|not)\b[^.;]{0,40}\band will (?:never|not)\b"
)
EXCEPT = r"\b(?:except\w*|even if you (?:opt|object|refuse|decline)\w*|unless|other than|excluding|save for|besides|apart from|outside of|provided that|only if|only when|without|until|subject to)\b"
PART = r"[;:.?!]| - |, (?:and|but|not|neither)\b|, or (?=(?:we|you|they|it|if|the|your|our)\b)|,? ?(?=\bnor\b)|\band (?=(?:\w+n't|never|not|no|nobody|nothing)\b)|\band (?=(?:therefore|thus|hence|so|also|still) (?:\w+ )?(?:not|cannot|never)\b)|\band (?=(?:[\w'-]+ ){1,3}?(?:do|does|did|will|is|are|may|can)\b)"
MUST = r"\b(?:must|shall|has to|have to|had to|required?|requires|obliged|obligat\w+|needs? to|needed|mandatory|compulsory|forced|owes?|bound|responsib\w+|necessary|agree to|unless|only)\b"
"""Words of duty."""
HAS_TO = r"\b(?:must|has to|have to|is obliged|are obliged|is forced|are forced)\b(?! not)"
"""A claim of a duty."""
UNLESS = r"\bunless\b|\b(?:strictly limit|refrain|exclud)\w*"
ALWAYS = r"\b(?:always|never|all|any|every|everybody|everyone|anybody|anyone|everything|nothing|none|no|nobody|guaranteed?|guarantees|without exception|period|ever|whoever|wherever|whichever|each)\b"
ONLY = r"\b(?:only|sole purpose|solely|exclusively|alone|just|nothing else|that's it|and that is it)\b"
SOFT = (
    r"\b(?:aims?|strives?|endeavou?rs?|good[- ]faith|best efforts?|reasonable (?:efforts?|steps|measures)|where (?:possible|appropriate|feasible|practicable)"
    r"|reasonable (?:\w+ ){1,3}(?:efforts?|steps|measures)|some of (?:the|our)|most of the time|individual basis|case[- ]by[- ]case"
    r"|generally|usually|typically|in (?:some|certain) (?:cases|circumstances|instances)|intends?|currently|traditional sense|as (?:those terms are |sales? (?:are|is) )?defined|may (?:be able|ask|request|have (?:\w+ ){0,2}rights?)|depending on)\b"
)
HEDGED = (
    r"\b(?:might|could|perhaps|maybe|possibl[ey]|some|certain|few|several|most|mostly|usually|typically|generally|normally|ordinarily|as a rule|often"
    r"|sometimes|tr(?:y|ies|ying) to|aims?|endeavou?rs?|depend\w*|where possible|reasonable|(?:if|as|where|when) the law)\b"
    r"|(?<!you )(?<!people )(?<!users )(?<!members )(?<!customers )\bmay\b"
)
"""Signs that a claim itself promises by halves. That people may do something is no such sign."""
BOUNDED = r"\b(?:only|unless|except\w*|apart from|besides|bar|but|no more than|nothing but|just (?:as many|what)|needs? (?:\w+ ){0,4}(?:ok|okay|permission|consent|approval|say-so)|(?:without|until|before) (?:\w+ ){0,4}(?:ok|okay|permission|consent|approval|say-so|right))\b"
"""Signs that a claim itself leaves something in, or out."""
EXAMPLE = r"\b(?:for (?:example|instance)|e\.g\.|such as by)"
"""Signs that what follows is only one case."""
FOR_SOME = (
    r"\b(?:residents? of|located in|reside in|living in|live in|if you are (?:in|a) |if your (?:location|country|residence) |if you (?:live|reside) |for (?:\w+ ){1,3}(?:users|customers|subscribers|members|accounts|residents)\b|users in|customers in)"
    r"|\b(?:california\w*|european|eea|eu|uk|gdpr|ccpa|united kingdom|switzerland)\b|\b(?:enterprise|business|education|professional) (?:plans?|users?|customers?|accounts?)\b"
    r"|\bunder (?:the age of )?(?:13|14|15|16|18)\b|\b(?:minors?|children)\b"
)
"""Signs that words are of some people alone."""
LIMITED = r"\b(?:knowingly|material(?:ly)?|significant(?! (?:effects?|impact))(?:ly(?! (?:affect|significant)))?|substantial|certain|some|(?<!the )selected|eligible|most)\b"
"""Signs that words do not take in everything."""
AT_ONCE = r"\b(?:at once|as soon as (?:you|your|they|their|people|users?|customers?|the (?:account|contract|subscription))|immediately|straight away|right away|instantly|in an instant|the (?:minute|moment|second|instant))\b"
