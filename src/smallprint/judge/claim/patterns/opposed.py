"""What claims say and terms say the opposite of, in words that deny nothing. For folded words. Data only.

Each: what a claim says, what terms say against it, and whether the claim must be one that denies something.
"""

from __future__ import annotations

_PAYS = r"\b(?:answers? for|(?:is|are) (?:responsible|accountable|answerable) for|compensat\w*|is liable|are liable|takes? responsibility|pays? for|we pay|they pay|covers? (?:the|your|any) (?:loss|damage|cost)\w*|reimburs\w*)\b"
_SEEN = r"(?:public|visible|viewable|accessible|shown|displayed|searchable)"
_CLAIMED_PLACE = (
    r"\b(?:stays?|remains?|kept|keeps?|stored?|held|hosted|never leaves?|nothing leaves|only)\b[^.;]{0,40}"
    r"\b(?:in|inside|within|on) (?:the |our own |your own )?(?:u\.?s\.?a?|united states|eu|europe\w*|european union|uk|country|region|devices?|phone|computer|infrastructure|servers|border\w*|canada|germany|switzerland|france|ireland|norway|sweden|finland|japan|australia|britain|england|america|india|singapore)\b"
    r"|\bnever leaves?\b"
)
_ELSEWHERE = (
    r"\btransfer\w*\b[^.;|]{0,80}\b(?:other countries|outside|abroad|third countries|international\w*|another country|any country|across borders)\b"
    r"|\b(?:stor|process|host|transfer|locat)\w*\b[^.;|]{0,60}\b(?:in|to|from)\b[^.;|]{0,40}\b(?:other countries|other jurisdictions|worldwide|any country|around the world|various countries)\b"
)
OPPOSED: tuple[tuple[str, str, bool], ...] = (
    (
        r"\b(?:refund\w*|money back|reimburs\w*|(?:pay|paid|pays|give|gives|get|gets) (?:\w+ ){0,3}back)\b",
        r"\bnon-?refundable\b|\b(?:no|not|never|without)\b[^.;|]{0,40}\brefund\w*|\bsales are final\b|\bnot be (?:returned|reimbursed)\b",
        False,
    ),
    (
        r"\b(?:confidential\w*|secret|(?:is|are|be|stays?|remains?|kept|keeps?) (?:\w+ )?private)\b",
        r"\bnon-?confidential\b|\bnot\b[^.;|]{0,30}\b(?:confidential|private)\b|\bno expectation of (?:privacy|confidentiality)\b|\bno duty of confidential\w*",
        False,
    ),
    (
        r"\b(?:tak(?:e|es|ing) back|withdraw\w*|revok\w*|undo\w*|cancel\w*|ends?|pull\w*)\b[^.;]{0,40}\b(?:licen[cs]e|rights? (?:to|in|over))|\b(?:licen[cs]e|rights? (?:to|in|over))\b[^.;]{0,40}\b(?:taken? back|withdraw\w*|revok\w*|ends?|stops?|lapses?|expires?)\b",
        r"\birrevocabl\w*|\bnon-?revocabl\w*|\bperpetual\w*",
        False,
    ),
    (_CLAIMED_PLACE, _ELSEWHERE, False),
    (
        r"\b(?:never|not|nobody|no one|no \w+|without)\b[^.;]*\b(?:good |valid |real |any )?(?:reasons?|cause|explanation|whim)\b|\bonly (?:with|for) (?:a )?(?:good |valid )?(?:reasons?|cause)\b",
        r"\bfor any (?:or no )?reason\b|\bat any time for any\b|\b(?:sole|own|absolute|complete) (?:and \w+ )?discretion\b|\bwithout (?:cause|(?:giving |stating |any )*reasons?)\b",
        False,
    ),
    (
        r"\b(?:hid(?:e|es|den)|invisible|conceal\w*|keeps? \w+ from|(?:not|never|nobody)\b[^.;]{0,30}\b(?:see|seen|visible|shown|turn up|show up|appear\w*)|only (?:you|friends|followers)\b[^.;]{0,20}\bsee)\b",
        rf"(?<!not )(?<!never )\b(?:is|are|be|remains?|stays?|always|made|become)\b (?:(?!not|never)\w+ ){{0,2}}{_SEEN}\b(?! only| to you)|\bsearch engines\b",
        False,
    ),
    (
        r"\b(?:restor\w*|recover\w*|brought back|bring \w+ back|get \w+ back|undo|undone|reactivat\w*|reopen\w*)\b",
        r"\b(?:cannot|can not|can't|unable to|not be able to|not possible to|may not|not) (?:be )?(?:restor|recover|retriev|reactivat|reinstat|undo|undone|revers)\w*|\birreversibl\w*|\bpermanently (?:delet|remov|eras|los)\w*|\b(?:cannot|can't|not|no)\b[^.;|]{0,30}\b(?:promise|guarantee|obligat\w+)\b[^.;|]{0,40}\b(?:recover|restor|retriev|reactivat)\w*",
        False,
    ),
    (
        r"\b(?:guarante\w*|always (?:works?|available|online|on|up|reach\w*)|never (?:down|offline|goes down)|uninterrupted|error-free|bug-free)\b",
        r"\b(?:cannot|can't|not|no|without)\b[^.;|]{0,25}\b(?:guarante\w*|warrant\w*)\b|\b(?:as is|as available)\b",
        False,
    ),
    (
        r"\b(?:anonymous\w*|untraceable|(?:not|never|nobody|no one)\b[^.;]{0,30}\b(?:trace\w*|identif\w*|know who|knows who|learns? who))\b",
        r"\b(?:not|never)\b[^.;|]{0,20}\banonymous\w*|\b(?:identif(?:y|ies|ied)|reveals?|includes?|shows?|discloses?) (?:\w+ ){0,3}(?:name|ip address|identity|sender|you)\b",
        False,
    ),
    (
        r"\b(?:warn\w*|tells?|told|notif\w*|notice|heads-up|lets? you know|hear|e-?mail\w*|inform\w*|ask\w*)\b[^.;]{0,40}\b(?:before|first|ahead|in advance|prior|chang\w*)\b|\b(?:before|ahead|advance|prior)\b[^.;]{0,40}\b(?:warn\w*|tells?|told|notif\w*|notice|hear|e-?mail\w*|inform\w*)\b",
        r"(?<!not )(?<!never )\bwithout (?:any |prior |further |advance |giving |requiring |\w+ ){0,2}notice\b|\bwith or without (?:\w+ )?notice\b",
        False,
    ),
    (
        r"\b(?:nobody|no one|none of us|not even (?:us|we|our)|no (?:human|person|employee|staff)|(?:cannot|can't|never|not|don't) (?:be )?(?:read|see|seen|look\w*|view\w*|listen\w*|access\w*|monitor\w*))\b",
        r"\b(?:we|they|us|staff|employees|personnel|moderators|representatives?|team)\b[^.;|]{0,40}\b(?:may|can|might|need to|will|able to|reserve\w* the right to)\b (?:\w+ ){0,3}(?:view|read|access|browse|review|monitor|listen|inspect|see|look|record)\b|\b(?:human|manual(?:ly)?)\b[^.;|]{0,20}\breview\w*|\breview\w*\b[^.;|]{0,40}\b(?:manual(?:ly)?|humans?)\b",
        True,
    ),
    (
        r"\b(?:free (?:of charge|for everyone)|(?:for|is|are) free(?! (?:to|from))|costs? (?:\w+ )?nothing|at no (?:extra )?(?:cost|charge)|pays? nothing|(?:no|without|never)\b[^.;]{0,20}\b(?:fees?|charges?|costs?)|never (?:charge|bill)|not (?:be )?(?:charged|billed))\b",
        r"\b(?:may|will|can|reserves? the right to) (?:\w+ ){0,2}(?:charge|bill|impose|introduce|assess|levy)\b|\bat (?:\w+ )?(?:customer|client|member|user|buyer|subscriber|your|his|their|its)(?:'s)?(?: own| sole)*(?: cost| expense)|\b(?:chargeable|additional (?:cost|charge|fee|invoicing))\b",
        False,
    ),
    (
        _PAYS,
        r"\b(?:not|no|never|nor|cannot)\b[^.;|]{0,40}\b(?:liab\w+|responsib\w+)\b|\bdisclaim\w*\b[^.;|]{0,40}\b(?:liabilit\w+|responsibilit\w+)\b|\bat your (?:own|sole) risk\b",
        False,
    ),
    (
        r"\b(?:no|without|not|never)\b[^.;]{0,20}\b(?:limit|cap|ceiling|maximum)\b|\b(?:unlimited|uncapped)\b",
        r"\b(?:not|no event|never)\b[^.;|]{0,20}\bexceed\b|\bunder no circumstances\b[^.;|]{0,160}\bexceed\b|\blimited to\b|\bmaximum (?:aggregate )?liability\b",
        False,
    ),
    (
        r"\b(?:commercial\w*|for (?:business|profit|work)|companies may|businesses may)\b",
        r"\bnon-?commercial\b|\bnot\b[^.;|]{0,30}\bcommercial\w*|\bpersonal use only\b",
        False,
    ),
    (
        r"\b(?:welcome|allowed|permitted|free to|may|can|fine|ok(?:ay)?)\b",
        r"\b(?:strictly|expressly) (?:forbidden|prohibited)\b|\b(?:is|are) (?:forbidden|prohibited)\b|\b(?:users?|you|customers?) (?:may|must|shall|can) ?not\b",
        False,
    ),
    (
        r"\b(?:person|people|human|humans|staff|moderators?|team)\b[^.;]{0,30}\b(?:checks?|checked|reads?|reviews?|reviewed|decides?|looks?|judged?)\b|\b(?:checked|read|reviewed|decided|judged|moderated) by (?:a |our )?(?:person|people|human|humans|staff|team|moderators?)\b|\bmanual human\b",
        r"\b(?:fully|entirely|wholly|solely|purely) automat\w+|\bwithout (?:any )?human\b",
        False,
    ),
    (
        r"\b(?:police|authorities|government)\b[^.;]*\b(?:court order|warrant|judge)\b|\b(?:court order|warrant|judge)\b[^.;]*\b(?:police|authorities|government)\b",
        r"\b(?:requested|asked|request|requests|inquiry|inquiries)\b[^.;|]{0,60}\b(?:authorit\w+|government\w*|law enforcement|police)\b|\b(?:authorit\w+|government\w*|law enforcement|police)\b[^.;|]{0,20}\b(?:requests?|inquir\w+)\b",
        False,
    ),
    (
        r"\b(?:free of|without|no|never|not)\b[^.;]{0,20}\b(?:ads?|adverts?|advertising|advertisements?|commercials)\b|\bad-free\b",
        r"\b(?:may|will|can|might)\b[^.;|]{0,30}\b(?:include|contain|display|show|see|serve|place|receive)\w*\b[^.;|]{0,30}\b(?:ads?|adverts?|advertising|advertisements?)\b",
        True,
    ),
    (
        r"\b(?:court|courts|sues?|suing|jury|class actions?)\b",
        r"\bbinding arbitration\b|\bindividual basis\b|\bwaiv\w+\b[^.;|]{0,40}\b(?:class|jury)\b",
        False,
    ),
    (
        r"\b(?:you|users?|customers?|members?|buyers?|players?|heirs?)\b[^.;]{0,20}\b(?:may|can|free to)\b[^.;]{0,20}\b(?:transfer|inherit|lend|resell|sell|gift|assign|sublicen[cs]e|hand)\w*\b",
        r"\bnon-?(?:transferable|assignable|sublicen[cs]able)\b|\bnot\b[^.;|]{0,25}\b(?:transfer|assign|resell|inherit|lend)\w*\b",
        False,
    ),
    (
        r"\bcancel\w* (?:\w+ ){0,3}(?:any ?time|whenever)\b|\bno (?:commitment|lock-in|minimum)\b",
        r"\bminimum (?:term|period|commitment)\b|\bearly (?:termination|cancellation) (?:fee|charge)\b|\b(?:may|can) ?not (?:be )?cancel\w*|\bnon-?cancel\w+",
        False,
    ),
    (
        r"\bnever leaves?\b|\bstays? (?:on|in|with) (?:your|our|us)\b",
        r"\b(?:may|will|can)\b[^.;|]{0,20}\b(?:transmit|send|upload|provide|disclose|share|transfer)\b[^.;|]{0,90}\b(?:third[- ]part\w+|our servers|the cloud|service providers|partners)\b",
        False,
    ),
)
GUARANTEED = r"\bguarante\w*"
"""A claim that must share more with terms than this word: of what."""
NOT_OBLIGED = (
    r"\b(?:not|no)(?: be)?(?: under)?(?: an?| any)? (?:obligated|obliged|obligation|required|duty)\b (?:\w+ )?to\b"
)
"""Terms that leave the provider free not to do it."""
TRANSFERRED = r"\b(?:merg\w+|acquisition|acquire[drs]?|bankruptcy|insolvency|reorgani[sz]\w+|corporate transaction|business transfer|(?:asset|business) sale|sale of (?:\w+ ){0,4}(?:assets|business|company)|change (?:of|in) control|transfer of ownership)\b"
"""The sale of a business, which is no sale of data."""
