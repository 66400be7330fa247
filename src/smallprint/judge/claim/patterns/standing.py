"""What claims promise and nearly all terms disclaim, in clauses that say so wherever they stand. For folded words. Data only.

Each: what a claim says, and the terms against it, which need no other word of the claim.
"""

from __future__ import annotations

_NO_DUTY = (
    r"(?:\b(?:not|no|never)|n't)\b[^.;|]{0,30}\b(?:obligat\w+|obliged|duty|required|responsib\w+|undertake|commit\w*)\b"
)
_MADE = (
    r"\b(?:answers?|outputs?|results?|responses?|information|facts?|replies|says|said|chatbot|assistant|ai|models?)\b"
)
STANDING: tuple[tuple[str, str], ...] = (
    (
        (
            r"\b(?:remov|delet|tak(?:e|es|en) down|takedown|block|hid)\w*\b[^.;]*\bonly (?:\w+ )?(?:where|when|if|for)\b[^.;]*\b(?:break|broke|breach|violat|against|illegal|unlawful|infring)\w*"
            r"|\bonly (?:remove|delete|take down|block)s?\b[^.;]*\b(?:break|broke|breach|violat|against|illegal|unlawful|infring)\w*"
        ),
        r"\b(?:remove|delete|edit|take down|screen)\b[^.;|]{0,80}\b(?:content|posts?|reviews?|materials?|listings?|submissions?|contributions?)\b[^.;|]{0,120}\b(?:any (?:or no )?reason|no reason|sole (?:and \w+ )?discretion)\b",
    ),
    (
        (
            r"\b(?:close|terminat|suspend|ban|lock|block|delet)\w*\b[^.;]{0,30}\baccounts?\b[^.;]*\bonly (?:\w+ )?(?:where|when|if|for)\b[^.;]*\b(?:break|broke|breach|violat|against|illegal|unlawful|infring)\w*"
            r"|\bonly (?:close|terminate|suspend|ban|lock)s?\b[^.;]*\b(?:break|broke|breach|violat|against|illegal|unlawful|infring)\w*"
        ),
        r"\b(?:terminate|suspend|close|disable|cancel)\b[^.;|]{0,80}\b(?:accounts?|access|agreement)\b[^.;|]{0,120}\b(?:any (?:or no )?reason|no reason|with or without cause|without cause|sole (?:and \w+ )?discretion)\b",
    ),
    (
        r"\b(?:money back|refund\w*|reimburs\w*)\b[^.;]*\b(?:no questions asked|guarantee\w*|always|every time|whatever|within|any ?time)\b|\b(?:within|always|guarantee\w*|any ?time)\b[^.;]*\b(?:money back|refund\w*|reimburs\w*)\b",
        r"\brefunds?\b[^.;|]{0,40}\b(?:in|at) (?:\S+ ){0,2}(?:sole |own |absolute )+discretion\b|\b(?:not|no)\b[^.;|]{0,20}\b(?:obligat\w+|required)\b[^.;|]{0,40}\brefunds?\b",
    ),
    (
        (
            r"\b(?:check|screen|pre-screen|review|vet|moderat|approv|inspect|verif|look)\w*\b(?: at)? (?:\w+ ){0,2}(?:every|all|each|everything|whatever)\b"
            r"|\b(?:every|all|each|everything)\b[^.;]{0,40}\b(?:checked|screened|pre-screened|reviewed|vetted|moderated|approved|inspected|verified|looked at)\b"
        ),
        rf"{_NO_DUTY}[^.;|]{{0,40}}\b(?:monitor|pre-?screen|screen|review|moderate|police|verify|edit)\w*\b",
    ),
    (
        (
            rf"\b(?:count|rely|depend|bank) on\b[^.;]{{0,40}}{_MADE}|\btrust\b[^.;]{{0,30}}{_MADE}|{_MADE}[^.;]{{0,40}}\b(?:always|never)\b[^.;]{{0,20}}\b(?:right|wrong|accurate|correct|reliable|mistaken|true|false|hallucinat\w+|mak\w+ (?:\w+ )?(?:mistakes?|up))\b"
            rf"|(?:\bno need|(?:\bnot|n't) (?:have|need)) to (?:double-)?(?:check|verify)\b[^.;]{{0,30}}{_MADE}"
            rf"|{_MADE}[^.;]{{0,40}}\b(?:right|accurate|correct|true|checked)\b[^.;]{{0,40}}(?:\bneed not|needn't|n't (?:have|need) to) (?:double-)?(?:check|verify)\b"
        ),
        (
            r"\bnot rely\b[^.;|]{0,60}\b(?:outputs?|content|information|responses?|accura\w+|services?)\b"
            r"|\b(?:outputs?|responses?|content|results?|information)\b[^.;|]{0,40}\b(?:may|might|can|could)(?: not)?(?: always)? (?:be|contain|include) (?:\w+ ){0,4}(?:inaccura\w+|accurate|incorrect|errors?|wrong|false|misleading)\b"
            r"|\b(?:not|no|cannot)\b[^.;|]{0,30}\b(?:guarantee|warrant|promise)\w*\b[^.;|]{0,60}\b(?:accura\w+|correct\w*|reliab\w+)\b"
        ),
    ),
    (
        r"\b(?:warn|notif|tell|told|inform|ask)\w*\b[^.;]*\b(?:before|ahead|first|prior)\b[^.;]*\b(?:tak\w+|remov\w+|delet\w+|block\w*)\b[^.;]*\b(?:images?|photos?|pictures?|videos?|posts?|content|reviews?|comments?|listings?|down)\b",
        r"\bwithout (?:any |prior |further |advance )*notice\b[^.;|]{0,80}\b(?:remov|delet|block)\w*[^.;|]{0,40}\b(?:content|posts?|materials?|submissions?|reviews?)\b|\b(?:remov|delet|block)\w*\b[^.;|]{0,60}\b(?:content|posts?|materials?|submissions?|reviews?)\b[^.;|]{0,120}\bwithout (?:any |prior |further |advance )*notice\b",
    ),
    (
        r"\b(?:accura\w+|correct\w*|reliab\w+|error-free|available)\b[^.;]{0,50}\b(?:at all times|every time|always|around the clock|24/7)\b|\b(?:always|at all times|every time)\b[^.;]{0,40}\b(?:accurate|correct|reliable|error-free)\b",
        r"\b(?:cannot|can not|can't|not|no|never)\b[^.;|]{0,25}\b(?:guarante\w*|warrant\w*|promise\w*|represent)\b[^.;|]{0,80}\b(?:accura\w+|available|availability|correct\w*|reliab\w+|error-free|uninterrupted)\b",
    ),
    (
        r"\b(?:as good as|as well as|replaces?|in place of|instead of|no need for|like|better than)\b[^.;]{0,20}\b(?:doctor|physician|lawyer|attorney|accountant|advis[eo]r|therapist|professional|expert|specialist)s?\b",
        r"\bnot\b[^.;|]{0,80}\b(?:professional|medical|legal|financial|health|investment)\b[^.;|]{0,60}\badvice\b|\b(?:no|not (?:a|an|intended as a|intended to be a)?) ?substitute for\b",
    ),
    (
        r"\b(?:gets? in(?:to)?|breaks? in(?:to)?|hacks?|uses?|logs? in(?:to)?|takes? over)\b[^.;]{0,30}\baccount\b[^.;]{0,40}\b(?:on us|our (?:problem|fault|responsibility)|we (?:will )?(?:pay|cover|answer|are liable|are responsible|make good))\b",
        r"\byou (?:are|will be|shall be|remain) (?:\w+ ){0,2}(?:responsible|liable|accountable) for\b[^.;|]{0,60}\b(?:activit\w+|actions|use|acts?)\b[^.;|]{0,60}\baccount\b|\baccept all risk",
    ),
    (
        r"\b(?:unique to|one of a kind|no two (?:\w+ ){0,2}(?:get|receive|see|are)|(?:made|written|produced|for) (?:just for you|nobody else|no one else)|nobody else (?:gets|will get|receives)|no one else (?:gets|will get|receives))\b",
        r"\bnot (?:be )?unique\b|\b(?:same|similar|identical) (?:outputs?|responses?|content|results?)\b",
    ),
    (
        r"\b(?:(?:completely|totally|absolutely|perfectly|always|100 ?%) (?:safe|secure)|(?:cannot|can't|can never|never|impossible to|won't) (?:be )?(?:hack|breach|leak|steal|stolen|intercept)\w*)\b",
        r"\b(?:no|not|cannot|can't|never)\b[^.;|]{0,60}\b(?:100 ?%|completely|guarantee\w*|absolute\w*|fully|entirely|impenetrable|perfect\w*|infallible)\b[^.;|]{0,60}\b(?:secur\w+|safe\w*|protect\w*)\b|\b(?:no|not any) (?:\w+ ){0,3}(?:method|system|transmission|measures?|storage)\b[^.;|]{0,80}\b(?:100 ?%|secure|perfect|safe|impenetrable)\b",
    ),
    (
        r"\b(?:change|amend|rewrit|alter|updat|modif)\w*\b[^.;]{0,40}\b(?:terms|agreement|rules|contract|policy|deal)\b[^.;]{0,30}\b(?:without|unless|only)\b[^.;]{0,30}\b(?:consent|agree\w*|permission|approv\w+|say yes|say so|ok(?:ay)?)\b",
        r"\b(?:amend|change|modify|revise|update)\w*\b[^.;|]{0,40}\b(?:terms|agreement|polic\w+)\b[^.;|]{0,80}\b(?:unilateral\w*|sole (?:and absolute )?discretion)\b",
    ),
)
