"""Two sides that a claim and terms can take of the same thing, without a denial on either. For folded words. Data only.

Each: what a claim says, and what terms on the other side say; terms that also say the first are on the claim's side.
"""

from __future__ import annotations

from smallprint.judge.claim.patterns.asserted import NO_CHOICE

_YOU = r"(?:you|users?|customers?|people|members?|subscribers?|visitors?|buyers?|players?|viewers?|parents?|developers?|clients?)"
_WE = r"(?:we|us|they|the (?:company|service|provider|app|site|platform|firm|operator))"
_CHARGES = r"\b(?:pays?|paid|fees?|charg(?:e|es|ed|ing)|costs?|bill(?:ed|s)|owes?|price tag)\b"
_FREE = (
    r"\b(?:free of charge|(?:for|is|are) free\b(?! (?:to|from))|without (?:\w+ )?(?:charg\w+|cost|fee)|(?:no|any) (?:\w+ ){0,2}(?:fees?|charges?|costs?)(?: or \w+)?|royalty-free"
    r"|not (?:be )?charged?|not charge|without (?:any )?obligation|no obligation)\b"
)
_CHANGES = r"\b(?:(?:may|can|might|reserves? the right to|entitled to|will)\b[^.;|]{0,60}\b(?:chang\w+|modif\w+|updat\w+|amend\w*|alter\w*|substitut\w+|replac\w+|rearrang\w+|revis\w+|discontinu\w+)|subject to (?:\w+ ){0,2}(?:change|revision)s?)\b"
CHOICE = r"\b(?:(?:you|users?|customers?|members?|people|visitors?|residents?|recipients?|they) (?:\w+ )?(?:can|may|could)\b[^.;|]{0,60}\b(?:opt|disabl|deactivat|refus|reject|declin|adjust|turn|switch|unsubscrib|choos|chang|block|withdraw|object|stop|manag)\w*|right to (?:opt|tell|object|refuse|decline|withdraw|choose|request|ask)|opt(?:ing)?[- ]?out (?:of|by|at|portal|link|page|notice)|opportunity to (?:opt|refuse|decline|object)|unsubscrib\w+|by (?:changing|adjusting) (?:\w+ ){0,3}settings)\b"
"""Terms that leave a choice."""
SIDES: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:what|whatever|as|however) (?:they|we|it) (?:please|like|want|wish|see fit)s?\b",
        r"\bonly (?:in the course|to the extent|for the (?:\w+ ){0,2}purposes?|as (?:is )?necessary|on our behalf|to perform|in accordance|under our|pursuant)\b|\b(?:not|never) (?:\w+ ){0,3}for (?:any )?other purposes?\b",
    ),
    (
        r"\b(?:need|needs|require[sd]?|must have|have to have) (?:an? )?(?:\w+ )?(?:account|registration|membership|log-?in)\b|\b(?:must|have to) (?:register|sign up|log in|join)\b",
        rf"\b{_YOU} (?:can|may) (?:\w+ ){{0,4}}anonymously\b|\bwithout (?:an account|creating an account|registering|registration|signing (?:up|in)|logging in)\b|(?:\bnot|n't) (?:need|require|have)\b[^.;|]{{0,40}}\b(?:account|regist\w+|sign up|log in)\b",
    ),
    (
        r"\b(?:whatever|regardless|no matter|identical\w*|in the same way|whether or not|either way|the same for (?:all|every)\w*|same (?:length|period|amount) of|always the same)\b",
        r"\b(?:depend\w*|var(?:y|ies)|different (?:\w+ ){0,3}(?:periods?|ways?|types?|rules|depending)|if you (?:\w+ )?(?:enable|choose|allow|turn|switch|agree|consent|opt)\w*|only (?:if|with|when)|must (?:follow|comply|meet|satisfy))\b",
    ),
    (
        r"\b(?:depend\w*|var(?:y|ies)|differs?|not the same)\b",
        r"\b(?:regardless|irrespective|whether or not|in all cases)\b",
    ),
    (_CHARGES, _FREE),
    (
        r"\b(?:have to|has to|must|required (?:to|of|for)|obliged to|forced to|no choice|simply accept|bound to)\b",
        r"\b(?:(?:can|may) (?:also |always )?(?:choose|opt|decide|elect|decline|refuse)|(?:the|an) option (?:of|to)|optional\w*|voluntar\w+|if you (?:choose|wish|like|want|prefer) to|(?:not|never) (?:required|obliged|obligated|necessary))\b",
    ),
    (
        r"\b(?:no need to|needn't|(?:not|n't|never) (?:have|need) to|(?:can|may) ignore|optional|leaves? (?:\w+ ){1,4}alone|nothing to do)\b",
        rf"\b(?:{_YOU} (?:must|should|shall|need to|have to|agree to|are (?:\w+ )?(?:required|obliged|responsible))|please (?:\w+ )?(?:read|check|review|investigate)|(?:is|are) (?:mandatory|required|compulsory))\b(?! not)",
    ),
    (
        r"\b(?:kept?|keeps|stays?|remains?|holds?)\b[^.;]*\b(?:for good|forever|for ever|indefinitely|even after|always)\b|\beven after\b[^.;]*\b(?:kept?|keeps|stays?|remains?|holds?)\b",
        r"\b(?:delet|eras|destroy|purg|expung)\w*",
    ),
    (
        r"\b(?:delet\w+|eras\w+|wip(?:e|ed|es)|disappear\w*|gone|vanish\w*|destroy\w*|scrub\w*)\b[^.;]*\b(?:everywhere|at once|completely|for good|all (?:the )?copies|never kept|without trace)\b",
        r"\b(?:(?:may|can|might) (?:\w+ ){0,2}(?:retain|keep|preserve)|indefinitely|(?:cached|backup|back-up|archived) (?:versions?|copies)|(?:continue|remain)\w* (?:to be )?(?:visible|available|stored))\b",
    ),
    (
        rf"\bownership\b[^.;]*\bto {_WE}\b|\b{_WE} (?:\w+ )?(?:owns?|becomes? the owner|take (?:over )?ownership)\b|\bbecomes? (?:our|the company's|their) property\b|\bbelongs? to (?:us|the (?:company|platform|site|service|app))\b",
        rf"\b{_YOU} (?:\w+ ){{0,2}}(?:retain|keep|own|remain|continue)s?\b|\bnot (?:claim|acquire|take|assert) (?:\w+ )?ownership\b|(?:\bnot|n't) own (?:your|any|the content|user)\b",
    ),
    (
        rf"\b(?:is|are|be|become|becomes|makes?)\b[^.;]*\byours\b|\b{_YOU} (?:own|owns|become the owner)\b",
        r"\b(?:we|licensors?|they|it) (?:\w+ ){0,2}(?:retains?|reserves?|owns?)\b|\bremains? (?:\w+ ){0,2}(?:our|the (?:sole |exclusive )?)(?: ?property)\b|\bowned by\b|\bnot (?:\w+ ){0,3}(?:transfer|ownership|title|acquire)\b",
    ),
    (
        r"\b(?:only|just) one\b|\ba single\b|\bone (?:and the same )?(?:kind|type|sort)\b",
        r"\b(?:two|three|four|five|several|various|different|multiple) (?:\w+ )?(?:types?|kinds?|sorts?|categories|ways?|options?|periods?)\b",
    ),
    (
        r"\b(?:stays?|remains?|left|leaves?|kept|goes? on|going) (?:\w+ ){0,3}(?:the same|as (?:installed|before|you bought it)|unchanged|at the old)\b|\bstay the same\b|\b(?:can't|cannot|never|not|won't) (?:\w+ ){0,2}(?:change|changes|changed)\b|\bset in stone\b",
        _CHANGES,
    ),
    (
        r"\b(?:old|same|original|first|initial) (?:price|rate|fee)s?\b|\bwhat you paid\b|\bprices? (?:stays?|remains?|is fixed|never)\b",
        r"\b(?:then-?\s?(?:current|prevailing|applicable)|standard pric\w+|in excess of|price (?:change|increase)s?|(?:increase|raise|change|adjust)\w* (?:\w+ ){0,3}(?:prices?|fees?|rates?|charges?))\b",
    ),
    (
        r"\b(?:without|with no|no) (?:any |a |single |prior |further |\w+ ){0,2}(?:notice|warning|word|sign|announcement|reminder|telling|notification|heads-up)\b|\b(?:unannounced|undisclosed|silently|secretly|in the dark)\b|\b(?:not|never|nobody|no one) (?:\w+ ){0,2}(?:told|notified|warned|informed|reminded|alerted)\b",
        r"\b(?:will|shall|must) (?:\w+ ){0,4}(?:notif\w+|inform|let you know|tell you|post (?:\w+ ){0,2}(?:notice|changes|update)|announce|alert|remind|e-?mail you|provide (?:\w+ ){0,3}notice|update (?:it|this|the))\b",
    ),
    (
        rf"\b(?:{_YOU}|i|my|your)\b[^.;]*\b(?:sues?|court|courts|case|claim|lawsuit)\b[^.;]*\b(?:your own|their own|my own|home|local|hometown|wherever|any (?:country|state))\b|\b(?:home town|home country|home state)\b",
        r"\bexclusive(?:ly)?\b[^.;|]{0,160}\b(?:courts?|jurisdiction|venue)\b|\b(?:courts?|jurisdiction|venue)\b[^.;|]{0,80}\bexclusive(?:ly)?\b|\bbrought (?:exclusively|only|solely) in\b",
    ),
    (
        r"\b(?:courts?|case|sues?|heard|law)\b[^.;]*\b(?:has|have|must|only) (?:to be )?(?:\w+ )?(?:heard|brought|sue|go|in)\b",
        r"\b(?:your|usual|habitual) (?:\w+ )?(?:place of )?residence\b|\b(?:courts?|law) of (?:your|the) (?:home|country|state) (?:in which|where) you\b|\bwhere you (?:live|reside)\b",
    ),
    (
        r"\b(?:no more than (?:which|the) (?:city|town|region|country)|only (?:roughly|approximately|the (?:city|town|region|country))|never (?:exactly|precisely))\b",
        r"\b(?:precise|exact|gps|street address)\b",
    ),
    (
        rf"\bonly (?:after|once|when|if) {_YOU}(?:'ve| have)? (?:\w+ )?(?:sign|agree|accept|say|said|click|confirm)\w*",
        r"\b(?:by (?:continuing|using|accessing|visiting)|continued use|(?:deemed|considered) (?:to have )?(?:accept|agree|consent)\w*)\b",
    ),
    (
        r"\b(?:later|afterwards|after the fact|in hindsight)\b[^.;]*|\bfirst and\b[^.;]*\blater\b",
        r"\b(?:only\b[^.;|]{0,60}\bafter|prior|before|first)\b[^.;|]{0,60}\b(?:consent|permission|agree\w*|notice|approval)\b",
    ),
    (
        r"\b(?:own (?:staff|employees|people|team)|in-house|(?:not|never) outsourc\w+|ourselves|by ourselves)\b",
        r"\b(?:contract with|service providers?|subcontract\w*|third[- ]part(?:y|ies)|outsourc\w+|vendors|processors|partners)\b",
    ),
    (
        r"\b(?:anonymous\w*|stripped|untraceable|(?:not|n't|never|no) (?:\w+ ){0,2}(?:tied|linked|traced|matched|identif\w+))\b",
        r"\b(?:unique (?:\w+ )?identifiers?|recogni[sz]e (?:\w+ )?(?:you|individual|user|device)|(?:reasonably )?(?:be )?(?:linked|associated) (?:with|to)|that identif(?:y|ies))\b",
    ),
    (
        r"\b(?:all (?:of )?(?:their|your|the|its) money|(?:full|whole|entire|complete) (?:refund|amount|price|sum)|every (?:cent|penny))\b",
        r"\b(?:unused portion|portion only|partial\w*|pro-?\s?rat\w+|prorated|less (?:any|the|a)|minus|deduct\w*|refund(?:s|ed)? (?:is|are)? ?(?:limited|only))\b",
    ),
    (
        r"\b(?:absolute|unlimited|limitless|no (?:limits?|strings|restrictions?|exceptions?)|without (?:any )?(?:limits?|restrictions?|conditions?))\b",
        r"\b(?:not absolute|isn't absolute|limited (?:to|quantit\w+|extent)|limits? (?:on|to|may)|subject to|does not (?:apply|cover)|restricted)\b",
    ),
    (
        r"\b(?:count on|vouch\w*|guarantee[sd]?|can be sure|always (?:right|correct|accurate)|rely on)\b",
        r"\b(?:(?:cannot|can't|not|no|nor) (?:\w+ ){0,3}(?:guarantee|ensure|warrant|promise|assure|represent)\w*|as is|as available)\b",
    ),
    (
        r"\b(?:go ahead|as (?:they|you|we) please|welcome|allowed|permitted|free to|fine|ok(?:ay)?|accepted|entitled to|lets? (?:you|users|people|everyone|everybody|anyone|developers))\b(?! only)",
        rf"\b(?:(?:{_YOU}|it) (?:must|may|shall|will|should|can) ?not|(?:you |users )?(?:agree|promise)s? not to|do not use|don't use|not allow\w*|not permit\w*|prohibit\w*|forbid\w*|forbidden|(?:not|n't) have (?:any |the )?(?:right|authority|permission))\b",
    ),
    (
        rf"\b(?:{_WE}|the (?:company|provider)'s|provider's|our)\b[^.;]*\b(?:guarantees?|job|duty|responsib\w+|problem|risk|takes? (?:care|responsibility)|answers? for)\b",
        rf"\b{_YOU} (?:\w+ ){{0,2}}(?:guarantee|warrant|represent|are (?:\w+ )?responsible|assume|bear|accept (?:all )?(?:risk|responsibility))\b|\byour (?:own |sole )?(?:risk|responsibility)\b|\bnot (?:\w+ )?(?:responsible|liable)\b",
    ),
    (
        r"\byour (?:own )?(?:job|problem|duty|responsibility|risk)\b|\bup to you\b",
        r"\bwe (?:shall|will|endeavou?r|do|take)\b[^.;|]{0,40}\b(?:ensure|implement\w*|measures|steps|endeavou?r|make sure|verify|protect)\b",
    ),
    (NO_CHOICE, CHOICE),
    (
        r"\b(?:however|whatever|whenever|wherever) (?:it|they|we|you|he|she) (?:like|please|want|choose|see)s?\b|\b(?:as much|as many|as often)\b[^.;]{0,30}\bas (?:it|they|we|you)\b|\b(?:all|any) (?:[\w-]+ ){1,4}(?:it|they|we|you) (?:like|please|want|choose)s?\b|\bat will\b|\bsees? fit\b|\bin any way\b|\banything (?:it|they|we|you) (?:like|want|please)s?\b",
        r"\b(?:only|solely|exclusively|no more than|limited to|not exceed|strictly|not permitted|must not|may not|shall not|necessary (?:to|for))\b",
    ),
    (r"\b(?:sole|exclusive|only) (?:right|licen[cs]e)s?\b", r"\bnon-?exclusive\b"),
    (
        r"\b(?:accepts?|takes?|shares?|bears?|carr(?:y|ies)) (?:\w+ ){0,3}(?:blame|loss|losses|liabilit\w+|responsibilit\w+|damage|cost|costs)\b|\b(?:makes? good|answers? for|pays? (?:you|for|compensation)|vouch\w*)\b",
        rf"\b{_YOU} (?:\w+ )?(?:will|are|is|shall|must|agrees?) (?:to )?(?:be )?(?:solely |fully |exclusively )?(?:responsible|liable|indemnify)|\bsolely (?:responsible|liable)\b|\b(?:shall|to) indemnify\b|\b(?:not|no event|never) (?:\w+ ){{0,3}}(?:liable|responsible|bear)\b|\bdisclaim\w*|\bat your own risk\b|\bmaximum (?:amount|liability)\b|\bat (?:his|its|their|your) own (?:cost|expense)s?\b",
    ),
    (
        r"\b(?:before|until after) you (?:have |are |were |'ve )?(?:been )?(?:asked|agree\w*|consent\w*)\b|\basks? (?:\w+ )?(?:later|afterwards)\b|\bunasked\b|\bwithout (?:asking|your (?:consent|permission|say|knowledge))\b|\b(?:consent|agreement|permission|say-so)\b[^.;]{0,20}\b(?:not matter|n't matter|not (?:needed|required)|makes no difference)\b|\b(?:like|want) it or not\b|\bwhether or not (?:you|they|people|users) (?:have )?(?:agree|consent)\w*",
        r"\b(?:with|request\w*|obtain\w*|asks? (?:you )?(?:for )?|subject to|based on|have|upon) (?:\w+ ){0,2}(?:consent\w*|permission)\b|\b(?:if|unless|where) you (?:have )?(?:agree|consent|allow|choose|permit)\w*\b|\bhave consented\b|\boption to\b",
    ),
    (
        r"\b(?:very )?same (?:terms|rules|contract|conditions|agreement)\b|\bno (?:extra|additional|other|separate|further) (?:terms|rules|conditions|contract)\b|\bcovers? everything\b|\brather than a separate\b|\bno \w+ rules\b",
        r"\b(?:separate|additional|other|different|specific|own) (?:\w+ ){0,2}(?:terms|agreement|rules|polic(?:y|ies)|conditions)\b|\balso agree to\b",
    ),
    (
        r"\b(?:final|(?:cannot|can't|never|not) be (?:challenged|appealed|contested|disputed|reversed)|no (?:appeal|way to (?:appeal|complain|challenge|contest))|(?:nobody|no one) to complain to)\b",
        r"\b(?:can|may|right to|able to|wish to) (?:\w+ ){0,3}(?:appeal|complain|complaint|contest|challenge|dispute|lodge)\b|\b(?:file|raise|submit|lodge) (?:a|an|your) (?:complaint|grievance|counter\w*|appeal)\b",
    ),
    (
        r"\b(?:only|solely|nothing else|alone|exclusively|sole|just the|one single)\b",
        r"\b(?:may also (?:use|share|process|collect|send|be used)|either (?:party|you|we)|for different purposes|for any (?:or no )?reason|including without limitation)\b",
    ),
    (
        r"\bno (?:deadline|time limit|cut-?off|rush)\b|\bhowever (?:late|long)\b",
        r"\bwithin (?:\w+ ){0,3}(?:\(?\d+\)? )?(?:\w+ )?(?:hours|days|weeks|months|years)\b|\bno later than\b",
    ),
    (
        r"\b(?:open (?:for|to) (?:every|all|any)\w*|(?:anyone|anybody|everyone|everybody) (?:can|may) (?:read|see|view|look)|made public|published)\b",
        r"\b(?:confidential|non-disclosure|not (?:be )?(?:public|shared|visible)|only (?:visible|available|accessible) to)\b",
    ),
    (
        r"\b(?:separate(?:ly)?|apart)\b|\b(?:never|not|n't|no attempt to|cannot|can never) (?:be |\w+ )?(?:link|combin|merg|connect|match|tie|join|mix)\w*",
        r"\b(?:may|might|will|can|could|attempt to|sometimes|we|they) (?:\w+ ){0,3}(?:combin|link|merg|connect|associat|match|tie|cross-referenc)\w*",
    ),
    (
        r"\b(?:every|all|any|each)\b[^.;]*\b(?:unsubscrib\w+|opt(?:ed)?[- ]?out|turned? off|switched off|refus\w+)\b|\b(?:unsubscrib\w+|opt(?:ing)?[- ]?out)\b[^.;]*\b(?:every|all|any|ends?|stops?|never)\b",
        r"\b(?:without (?:\w+ ){0,3}(?:opt\w*|unsubscrib\w+|choice)|(?:not|n't|unable to|cannot) (?:be able to )?(?:opt[- ]?out|unsubscrib\w+|refuse)|opt\w*[- ]?out\b[^.;|]{0,60}\bnot (?:stop|mean|apply|affect|prevent)|(?:still|continue to) (?:\w+ ){0,2}(?:send|receive|collect|see))\b",
    ),
    (
        r"\b(?:makes? (?:you|users|people|everyone|everybody)|forc\w+|insists?|obliges?|demands?)\b",
        r"\b(?:if you (?:choose|wish|like|want|prefer)|(?:can|may) (?:\w+ )?(?:choose|opt|decide)|optional\w*|voluntar\w*|(?:not|n't) have to)\b",
    ),
    (
        r"\b(?:basis of|rests? on|because of|thanks to|based on) (?:your |people's )?(?:own )?(?:consent|agreement)\b|\bbecause you (?:agreed|consented)\b|\bconsent is the (?:sole|only)\b",
        r"\b(?:legal obligations?|legitimate interests?|performance of (?:a|the|our|your) contract)\b",
    ),
    (
        r"\b(?:always|never|every time|at all times|in every case)\b",
        r"\b(?:occasionally|sometimes|not always|may not always|from time to time)\b",
    ),
    (
        r"\b(?:without|before) (?:agreeing|accepting|consenting)\b|\beven if you (?:disagree|do not agree|don't agree)\b",
        r"\b(?:if you (?:do not|don't|disagree)|by (?:using|accessing|continuing|visiting)|must (?:\w+ )?(?:agree|accept))\b",
    ),
    (
        r"\bonly (?:in case of|if|when|for|after|because of)\b",
        r"\bfor any (?:or no )?reason\b|\b(?:sole|own|absolute) discretion\b|\bwithout cause\b",
    ),
    (
        r"\bbefore (?:anyone|anybody|you|users?|people|customers) (?:has |have |are |is |hear )?(?:been )?(?:told|warned|informed|notified|of it)\b|\b(?:learns?|hears?|told|informed|know)\b[^.;]*\bonly after\b|\bafter (?:they|it) (?:apply|applies|takes? effect)\b",
        r"\b(?:advance notice|prior notice|in advance|prior to|before (?:\w+ ){0,4}(?:effect|apply|applies|effective))\b",
    ),
    (
        r"\bany age\b|\bhowever young\b|\bno (?:minimum )?age\b|\b(?:kids|children|teenagers|teens|minors)\b[^.;]*\b(?:welcome|on their own|may|can|sign up|free to)\b",
        r"\b(?:at least|over|above|minimum age of|reached) (?:the age of )?\d\d\b|\b\d\d (?:years )?(?:of age )?or older\b|\bold enough\b|\bage of majority\b|\bunder (?:the age of )?\d\d\b",
    ),
    (
        r"\b(?:locked in|set for good|cannot be (?:changed|undone|altered)|once and for all|irrevocable)\b",
        r"\b(?:can|may|also) (?:\w+ ){0,2}(?:adjust|change|update|edit|modify|withdraw|review) (?:your|the|these|those|this)\b",
    ),
)
"""A pair holds in this order alone."""
