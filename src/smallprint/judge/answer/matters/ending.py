"""The end of accounts, contracts and services: by the provider, by the user, and what follows."""

from __future__ import annotations

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.judge.answer.matters.periods import PERIOD
from smallprint.model.topic import Practice

_END = r"(?:terminat(?:e[sd]?|ing|ion)|suspen(?:d|ds|ded|ding|sion)|clos(?:e[sd]?|ing|ure)|cancel(?:s|l?ed|l?ing|lation)?|disabl(?:e[sd]?|ing)|deactivat(?:e[sd]?|ing|ion)|ban(?:s|ned|ning)?|block(?:s|ed|ing)?|delet(?:e[sd]?|ing|ion)|remov(?:e[sd]?|ing|al)|restrict(?:s|ed|ing)?|revok(?:e[sd]?|ing)|refus(?:e[sd]?|ing|al)|den(?:y|ies|ied|ying)|expel\w*|exclud\w*|end(?:s|ed|ing)?|lock(?:ed|ing)?|cut off|discontinu\w+|limit(?:s|ed|ing)?|ceas(?:e[sd]?|ing)|stop(?:s|ped|ping)?|barr?(?:ed|ing)?|withdraw\w*|dissolv\w+|interrupt\w*)\b"
_HARD = r"(?:terminat(?:e[sd]?|ing|ion)|suspen(?:d|ds|ded|ding|sion)|clos(?:e[sd]?|ing|ure)|cancel(?:s|l?ed|l?ing|lation)?|disabl(?:e[sd]?|ing)|deactivat(?:e[sd]?|ing|ion)|ban(?:s|ned|ning)?|delet(?:e[sd]?|ing|ion)|remov(?:e[sd]?|ing|al)|revok(?:e[sd]?|ing)|end(?:s|ed|ing)?(?= (?:this|the|your|our) (?:agreement|contract|terms|relationship)))\b"
_ACCOUNT = r"(?:accounts?|access(?! to (?:[\w']+ ){0,4}(?:contents?|submissions?|materials?|posts?|information|features?|comments?|images?|videos?)\b)|members?|memberships?(?! benefits?)|profile|your (?:use|using|rights?|access|account|participation|membership|registration|licen[cs]e|subscription|ability)|(?:user)?names?|registrations?|agreements?|contracts?|(?:these|the|this) terms|licen[cs]es?|eula|services? to|servers?|participation|participants?|subscriptions?|relationship|clauses|guides?)"
_SHUT = rf"(?:{_END}.{{0,120}}?\b{_ACCOUNT}|{_END} (?:\w+ ){{0,2}}(?:you|anyone|any person|users?)\b(?!'? (?:content|submission|data|generated|material|post)))"
_MAY = r"(?<!you )(?<!users )(?<!user )(?<!you also )(?<!customer )(?<!you both )(?<!licensee )(?<!member )(?<!client )(?<!subscriber )\b(?:may|can|might|could|reserves?(?: \w+){0,4} rights?|retains? (?:the|our|its|a|all)(?: \w+){0,2} rights?|have the right|has the right|shall have the right|(?:is|are|be) (?:entitled|authorized|authorised|free|permitted)|(?<!you have the )(?<!users have the )(?<!user has the )(?<!customer has the )(?<!your )right to|at (?:our|its|their|[\w.]+'s?) (?:sole |absolute |own )?(?:and absolute )?discretion|in (?:our|its|their|[\w.]+'s?) (?:sole |absolute |own )?(?:and absolute )?discretion|we will|we shall)\b(?! not\b)"
_WORKS = r"\b(?:if|upon|when|after|should|following|once)\b[^,]{0,150}(?:terminat\w*|end\w*|expir\w*|clos\w*|suspen\w*|discontinu\w*|unable|fail\w*|declin\w*|not (?:paid|successful))[^,]{0,80}for any reason|\bif,? for any reason|\b(?:maintenance|repairs?|upgrades?|technical)\b"
_OPEN_LIST = r"(?:any|no|whatever|other) (?:or no )?(?:other )?reasons?(?: whatsoever| or no reason)?,? (?:\(?(?:including|such as|for example|e\.g|whether)|and without limit)"
"""Any reason, of which some are named: no closed list of them."""
_USERS = r"\byou're (?:always )?free to (?:\w+ ){0,3}(?:stop|close|cancel|delete|leave)|\b(?:you|users?|customers?|members?|licensees?|subscribers?|clients?|publishers?|advertisers?)(?: \w+)? (?:may|can|might|could|have the right|has the right|retains? the right to|are entitled|are (?:always )?free|wish to|want to|decide to|choose to|would like to)(?: (?!not\b)\w+){0,6} (?:terminat|clos|cancel|delet|deactivat|end|remov|withdraw|stop)\w*"
_ANY = r"(?:for (?:\w+,? ){0,4}(?:any|no|whatever) (?:or no |other )?reason|any or no reason|for no reason|no reason|any reason|without (?:\w+ ){0,4}(?:cause|reasons?|grounds)\b|with or without (?:\w+ )?(?:cause|reason)|for (?:its |our |their )?convenience|whatever reason|at will\b|without (?:giving|stating|providing|specifying) (?:\w+ ){0,3}(?:reasons?|grounds))"
_FREE = r"(?:(?:sole|absolute|own|exclusive|unfettered|full|complete) (?:and \w+ )?discretion|at (?:our|its|\w+'s) discretion|as (?:we|it) (?:see|sees|deem|deems) fit)"
_IF = r"\b(?:if|where|when|who|whom|whose|that we|offen[cs]es|serious|severe\w*|which|whose|in (?:the|any) (?:event|case)|breach\w*|violat\w*|infring\w*|fail\w*|follow\w* reasons|because|determin\w*|believ\w*|due to|abus\w*|misus\w*|reasonabl\w*|suspect\w*|inactiv\w*|inappropriate|unlawful|illegal|repeat\w*|trial|beta|promotion\w*|contest|non-?payment)\b"
_SILENT = r"(?:(?:without|\bno(?! less| fewer| later| sooner| earlier| more)) (?:(?!cause\b|reasons?\b|upon\b|after\b|by\b|on\b)\w+,? ){0,6}(?:notice|notification|warning|notifying|informing)|without (?:cause|(?:any )?reason)(?:,| and|,? or) (?:without (?:\w+ ){0,2})?notice|with or without (?:\w+ ){0,3}notice|not (?:be )?(?:obliged|obligated|required) to (?:\w+ )?(?:notify|give|provide|warn)|\bno obligation to (?:\w+ )?(?:notify|warn|give)|without (?:having to )?(?:give|giving|provide|providing) (?:\w+ ){0,3}notice)"
_WARNED = r"(?:prior (?:written )?notice|advance(?:d)? (?:written )?notice|reasonable (?:\w+ )?notice|\bgiv(?:e|ing|en) (?:\w+ ){0,3}notice|provid\w+ (?:\w+ ){0,4}notice|notify you|you (?:will|shall|may) be notified|upon (?:\w+ )?notice|written notice|let you know|inform you|by (?:\w+ ){0,2}notice|warn you\b|be warned|warnings?\b|days'? (?:\w+ )?notice|email you|contact you)"
_BREACH = r"(?:breach\w*|violat\w*|infring\w*|fail\w* to (?:comply|follow|abide|observe|pay|meet|provide)|non-?payment|unpaid|overdue|delinquent|not (?:in )?complian\w+|payment (?:\w+ ){0,2}(?:not successful|unsuccessful|fails|failed|declined)|inconsistent with|offen[cs]es?\b|unlawful(?:ly)?\b|illegal(?:ly)?\b|(?:\bnot|n't) (?:comply|follow|abide|stick|keep to|adhere|obey|respect)\b|non-?compl\w*|misus\w*|abus\w*|contraven\w*|against (?:these|our|the) (?:terms|rules))"
_SITE = r"(?:services?|sites?|websites?|platforms?|products?|features?|apps?|applications?|games?|software|functionality|functionalities|programs?|programmes?|apis?|offerings?|store|network|previews?|betas?)\b"
_DISPUTE = (
    r"\barbitrat|\blink(?:s|ed|ing)?\b.{0,40}(?:site|permission)|cookie|\bmerger\b|unsubscrib|e-?mails?\b.{0,30}opt"
)
_POSTS = r"(?:content|contents|contributions?|posts?|postings?|submissions?|materials?|uploads?|reviews?|comments?|listings?|videos?|photos?|images?|ads?|advertisements?|works?|ugc)"
_OTHER_END = r"\b(?:amend|modify|change|add to|revise|update)\b[^.;]{0,80}\b(?:portions?|parts?|any (?:part )?) ?of (?:this|the|these) (?:agreement|terms)\b|^(?!.*\b(?:accounts?|access to|membership|your use|refuse service|services? to you)\b).*\b(?:remove|edit|delete|review)\b[^.;]{0,50}\b(?:contents?|ugc|digital goods|opinions?|listings?)\b|\border quantity\b|\bdiscontinue offering\b|\bhave control over\b|\b(?:contents?|terms|price\w*|site) at any time,? without (?:\w+ )?(?:\w+ )?notice\b|\bnotice to you by posting\b|\bwarrant that\b|\benforce the terms\b|\b(?:renew|contacts) (?:\w+ )?limit\b|\bunauthori[sz]ed resellers\b"
"""What is ended or changed without a word and is no account."""
_OTHER_NOTICE = r"\b(?:orders?|maintenance|temporary bans?|reminders?|modify or replace|new fee|material changes|inactive|cancel a product|product or service you have with us|cancel the provision)\b"
"""Notices of something else than that an account ends."""
_THEIR_CAUSE = r"\b(?:in case|if|where|when) you\b[^.;]{0,80}\bwithout (?:\w+ )?(?:cause|reason)|\b(?:any reason|formality)\b(?:(?!includ)[^.;]){0,60}\bif we\b[^.;]{0,40}\b(?:reasons? to believe|suspect|believe)\b|\bowed to us for whatever\b|\bonce your account is (?:terminated|closed)\b|\bmember the right to\b|\breasons? to believe that the information\b|\bbonus\b|\bprime benefits\b|\brewards program\b"
"""A reason that is given or asked for, or the end of something else."""
_NO_ACCOUNT = r"\bopen an account\b|\bcooling[- ]off\b|\bcancellation period\b|\bchargebacks?\b|\breverse a payment\b|\b(?:creation|registration|vehicles?) (?:of|from)\b|\bdelet\w+ (?:[\w-]+ ){0,6}(?:information|data|materials?|contents?|posts?)\b|\bremov\w+ (?:[\w-]+ ){0,3}contents?(?: (?:\w+ ){0,3}| )(?:from|on) (?:the|our|its)\b|\baccount owner may\b|\baccess to (?:particular|certain|specific) (?:songs|contents?|videos)\b|\bthird[- ]part(?:y|ies) (?:sites?|services?|links?|apps?)\b|\btax[- ]exempt\b|\b(?:brand|aws|trade) ?marks\b|\b(?:family|account|group) (?:administrators?|organi[sz]ers?|holders?|managers?) (?:\w+ ){0,4}(?:may|can)\b|\bcommunication channels\b|\bfunctions? of the\b|\bliquidation\b|\bceases,? for any reason\b|\bnon-paying users\b|\bdelete features\b|\bproducts? or services? you offer\b"
"""What may be ended and is no account."""

ENDING = (
    Matter(
        name="end-without-reason",
        asks="Can they close people's accounts, end the contract or shut people out for any reason or none, at their discretion?",
        topic=Practice.TERMINATION,
        keys=("terminat", "terminab", "revocab", "suspen", "clos", "cancel", "disabl", "deactivat", "ban", "block", "delet", "remov", "restrict", "revok", "refus", "den", "end", "discontinu", "exclu", "limit"),
        order=(Says.YES, Says.NO),
        settle="blamed",
        rules=(
            Rule(Says.YES, rf"{_MAY} (?:\w+ ){{0,2}}(?:stop|cease|discontinue)(?: \([^)]*\))? (?:providing|offering) (?:the |our |any |its )?(?:\w+ )?(?:services?|access)\b(?: \([^)]*\))? to (?:you|any user|anyone|users?)\b.{{0,120}}(?:{_FREE}|{_ANY})", without=_DISPUTE, is_fixed=True, is_plain=True, weight=0.9),
            Rule(Says.YES, rf"\b{_ACCOUNT}.{{0,60}}\bterminable\b.{{0,100}}{_ANY}|\b(?:grant|permission|licen[cs]e|agreement|access)\b.{{0,40}}\b(?:is|are|be|remains?) (?:\w+ )?(?:terminable|revocable)\b.{{0,60}}(?:{_ANY}|{_FREE})", without=_DISPUTE, is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b(?=.*\b{_OPEN_LIST}){_MAY}.{{0,300}}\b{_SHUT}", without=rf"{_DISPUTE}|{_NO_ACCOUNT}|{_THEIR_CAUSE}|{_USERS}", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"{_MAY}.{{0,250}}\b{_SHUT}.{{0,300}}{_ANY}|{_MAY}.{{0,200}}{_ANY}.{{0,150}}\b{_SHUT}|{_ANY}.{{0,100}}{_MAY}.{{0,100}}\b{_SHUT}|\b{_END}.{{0,60}}\bby (?:us|either).{{0,120}}{_ANY}|(?:subject to|be) (?:\w+ ){{0,4}}{_END}.{{0,120}}{_ANY}", without=rf"{_DISPUTE}|{_WORKS}|{_NO_ACCOUNT}|{_THEIR_CAUSE}|\b(?:if|where|when) you\b[^.;]{{0,80}}\bwithout (?:\w+ )?(?:cause|reason)|not (?:\w+ ){{0,4}}(?:without|for no) (?:\w+ )?(?:reason|cause)", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"{_MAY}.{{0,120}}\b{_END} (?:\w+ ){{0,4}}services?\b.{{0,150}}{_ANY}|\brefuse (?:\w+ ){{0,2}}service\b.{{0,60}}{_ANY}", without=rf"{_DISPUTE}|{_WORKS}|{_NO_ACCOUNT}|features?|your account", is_fixed=True, is_plain=True, weight=0.85),
            Rule(Says.YES, rf"\b(?=.*{_FREE}){_MAY}.{{0,250}}\b{_SHUT}", without=rf"{_IF}|{_DISPUTE}|{_ANY}|{_NO_ACCOUNT}|{_THEIR_CAUSE}|refund", is_fixed=True, is_plain=True, weight=0.9),
            Rule(Says.YES, rf"\b(?=.*\bat any (?:time|moment)\b){_MAY}.{{0,200}}\b{_HARD}.{{0,120}}\b{_ACCOUNT}", without=rf"\byou,? (?:[\w']+,? ){{0,4}}(?:may|can)\b|\b(?:portions|parts|sections|provisions) of\b|access to (?:any )?third[- ]party|{_IF}|{_DISPUTE}|{_ANY}|{_FREE}|{_NO_ACCOUNT}|refund", is_fixed=True, is_plain=True, weight=0.75),
            Rule(Says.YES, rf"{_MAY}.{{0,80}}\b{_HARD} (?:\w+ ){{0,3}}{_ACCOUNT}\b.{{0,80}}(?:{_SILENT}|\bimmediately\b)|{_MAY}.{{0,60}}(?:{_SILENT}|\bimmediately\b).{{0,60}}\b{_HARD} (?:\w+ ){{0,3}}{_ACCOUNT}\b", without=rf"\byou,? (?:[\w']+,? ){{0,4}}(?:may|can)\b|{_IF}|{_DISPUTE}|{_ANY}|{_FREE}|{_NO_ACCOUNT}|\bupon\b|\bafter\b|\bmodify\b|\bparts of\b|refund", is_fixed=True, is_plain=True, weight=0.6),
            Rule(Says.YES, rf"{_MAY}.{{0,80}}\b{_HARD} (?:[\w']+ ){{0,4}}{_ACCOUNT} at any (?:time|moment)\b(?! (?:if|when|where|in|should|you)\b)", without=rf"^(?:if|where|when|should|in the event)\b|\b(?:users?|members?|you|customers?|subscribers?)\b[^.;]{{0,80}}\b(?:may|can)\b|{_USERS}|{_DISPUTE}|{_NO_ACCOUNT}", is_fixed=True, is_plain=True, weight=0.75),
            Rule(Says.YES, rf"\b(?=.*(?:\bat any (?:time|moment)\b|{_FREE})){_MAY}.{{0,200}}\b{_HARD}.{{0,120}}\b{_ACCOUNT}.{{0,160}}\bincluding,? (?:but not limited to,? |without limitation,? |for example,? )?(?:in (?:\w+ )?cases?|in the event|if|where|when|for|because|circumstances)\b", without=rf"{_DISPUTE}|{_ANY}|refund", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.YES, rf"\b(?=.*{_FREE}){_MAY}.{{0,250}}\b{_HARD}.{{0,80}}\b(?:account|access|membership|service)", without=rf"\b(?:breach\w*|violat\w*|fail\w*|following reasons|infring\w*|content|materials?|misus\w*|abus\w*|who)\b|\binactive\b|\bdormant\b|{_NO_ACCOUNT}|{_THEIR_CAUSE}|{_DISPUTE}|{_ANY}", is_fixed=True, is_plain=True, weight=0.7),
            Rule(Says.YES, rf"\b(?:we|us|either party|{_MAY}).{{0,80}}\bterminat\w+ (?:this|the|these|your|our) (?:\w+ )?(?:agreement|contract|clauses|terms|eula).{{0,60}}\b(?:by|on|upon|with|giving|providing)\b.{{0,60}}\bnotice\b", without=rf"{_IF}|{_ANY}|{_DISPUTE}", is_fixed=True, is_plain=True, weight=0.65),
            Rule(Says.NO, rf"{_MAY}.{{0,150}}\b{_SHUT}.{{0,200}}\b(?:following (?:reasons|circumstances|grounds|cases|events|conditions|situations)|(?:these|the following) things happen|only (?:if|where|when|for|in)|(?:if|where|when|because|(?:in|under|for) (?:any|one|some) of (?:the )?[\w ]{{0,30}}):? ?(?:$|\(?(?:a|i|1)\))|(?:if|where|when|because):|(?:for|with) (?:good |just |important |serious |valid |reasonable )(?:cause|reasons?|grounds)|if (?:any|one)(?: or more)? of)|\b(?:not|never|no)\b.{{0,60}}\b{_END}.{{0,100}}\bwithout (?:\w+ )?(?:good |just |valid )?(?:reason|cause)", without=rf"{_ANY}|{_DISPUTE}", is_fixed=True, weight=0.8),
            Rule(Says.NO, rf"(?:{_MAY}.{{0,200}}\b{_SHUT}.{{0,250}}\b(?:if|who|where|when|in the event)\b.{{0,120}}{_BREACH}|{_BREACH}.{{0,200}}(?:{_MAY}|result|lead|subject).{{0,80}}\b{_HARD})", without=rf"{_ANY}|{_DISPUTE}|misrepresent|\bscans?\b|\bnotification pursuant\b|\bmalicious (?:web)?sites\b|\bgeolocation\b|\b(?:staff|employees?)\b|\bcounter-?notice|take-?down|notification alleging|\bprocessing\b|public authorit|\bincluding,? (?:\w+ ){{0,3}}(?:limit|in (?:\w+ )?cases?|if|where|when|for)", is_fixed=True, weight=0.4),
            Rule(Says.YES, rf"(?:\b(?:and|or) (?:the )?(?:you|users?|customers?|members?|clients?)|\b(?:both|the|each of the) parties)(?: \w+)? (?:may|can|(?:is|are) (?:\w+ )?entitled to|(?:has|have) the right to)(?: (?!not\b)\w+){{0,3}} (?:{_HARD}|end) .{{0,120}}(?:{_ANY}|\bat any (?:time|moment))", without=rf"{_IF}|{_DISPUTE}|\b(?:remove|delete) (?:this|your|the) (?:\w+ )?(?:data|information|content)", is_fixed=True, is_plain=True, weight=0.85),
            Rule(Says.NO, rf"\b(?:will|shall|do|does) not (?:\w+ ){{0,2}}(?:{_HARD}|block|lock).{{0,120}}\b(?:solely|merely|only|just|simply) (?:because|for|on|due)\b", without=_DISPUTE, is_fixed=True, weight=0.9),
            Rule(Says.NEAR, rf"\b{_HARD}.{{0,60}}\baccount", is_fixed=True),
        ),
    ),
    Matter(
        name="end-without-notice",
        asks="Can they close or suspend accounts, or end the contract, without notice or warning, without telling people first?",
        topic=Practice.TERMINATION,
        keys=("terminat", "terminab", "revocab", "suspen", "clos", "cancel", "disabl", "deactivat", "ban", "block", "delet", "remov", "restrict", "revok", "refus", "end", "notice"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"{_MAY} (?:\w+ ){{0,2}}(?:stop|cease|discontinue)(?: \([^)]*\))? (?:providing|offering) (?:the |our |any |its )?(?:\w+ )?(?:services?|access)\b(?: \([^)]*\))? to (?:you|any user|anyone|users?)\b.{{0,120}}{_SILENT}", without=_DISPUTE, is_fixed=True, is_plain=True, weight=0.9),
            Rule(Says.YES, rf"\b(?=.*\b(?:{_ACCOUNT}|services?|you)\b)(?:{_MAY}.{{0,300}}\b{_SHUT}.{{0,300}}{_SILENT}|{_MAY}.{{0,200}}\b{_HARD} (?:\w+ ){{0,4}}services?\b.{{0,200}}{_SILENT}|{_MAY}.{{0,200}}{_SILENT}.{{0,200}}\b(?:{_SHUT}|{_HARD} (?:\w+ ){{0,4}}services?)|{_SILENT}.{{0,150}}{_MAY}.{{0,100}}\b{_SHUT}|\b{_ACCOUNT}.{{0,60}}(?:may|can|will|shall|subject to) (?:\w+ ){{0,5}}{_END}.{{0,120}}{_SILENT}|\bservers?\b.{{0,200}}(?:may|can|will) be {_END}.{{0,60}}{_SILENT})", without=rf"{_DISPUTE}|{_BREACH}|{_OTHER_END}|\bif you\b|(?:change|modify|add|update|amend|discontinue)\b.{{0,80}}(?:terms|prices?|features?|site|service|content)\b(?!.*account)", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b(?=.*\b(?:{_ACCOUNT}|services?|you)\b)(?:{_MAY}.{{0,300}}\b{_SHUT}.{{0,300}}{_SILENT}|{_MAY}.{{0,200}}\b{_HARD} (?:\w+ ){{0,4}}services?\b.{{0,200}}{_SILENT}|{_MAY}.{{0,200}}{_SILENT}.{{0,200}}\b(?:{_SHUT}|{_HARD} (?:\w+ ){{0,4}}services?)|{_SILENT}.{{0,150}}{_MAY}.{{0,100}}\b{_SHUT}|\b{_ACCOUNT}.{{0,60}}(?:may|can|will|shall|subject to) (?:\w+ ){{0,5}}{_END}.{{0,120}}{_SILENT}|\bservers?\b.{{0,200}}(?:may|can|will) be {_END}.{{0,60}}{_SILENT})", without=rf"{_DISPUTE}|{_OTHER_END}|\brenew\w*|\bcollect\b|\b(?:delete|remove) (?:your |any )?(?:user )?content\b|\b(?:prices?|fees?) (?:at any|without)", is_fixed=True, is_plain=True, weight=0.85),
            Rule(Says.YES, rf"{_MAY}.{{0,150}}\b{_END}\W.{{0,40}}{_SILENT}.{{0,120}}\b{_ACCOUNT}", without=rf"{_DISPUTE}|{_OTHER_END}|\brenew\w*|\b(?:prices?|fees?) (?:at any|without)", is_fixed=True, is_plain=True, weight=0.85),
            Rule(Says.YES, rf"\b(?:grant|permission|{_ACCOUNT}).{{0,40}}\b(?:is|are|be|remains?) (?:\w+ )?(?:terminable|revocable)\b.{{0,120}}{_SILENT}", without=_DISPUTE, is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b(?:terminations?|suspensions?|deactivation|closure)\b(?: of (?:your|any|the)(?: \w+){{0,4}})? (?:may|can|will|might) (?:\w+ ){{0,2}}(?:be|occur|happen|take place|be effected|be made)(?: \w+){{0,3}} {_SILENT}", without=rf"{_DISPUTE}|\bby you\b|{_SILENT}[^.;]{{0,20}}\b(?:if|where|when|only)\b", is_fixed=True, is_plain=True, weight=0.95),
            Rule(Says.YES, rf"{_SILENT}.{{0,40}}\b(?:before|prior to|when|of|upon|for) (?:\w+ ){{0,4}}{_HARD}(?=.{{0,80}}\b(?:{_ACCOUNT}|services?|you)\b)", without=rf"{_DISPUTE}|{_USERS}|\brenew\w*", is_fixed=True, is_plain=True, weight=0.95),
            Rule(Says.YES, rf"\b(?:tak(?:e|es|ing|en)|actions?|measures?|steps)\b.{{0,60}}\b(?:actions?|measures?|steps|taken)\b.{{0,60}}{_SILENT}", heading=r"terminat|suspen|enforce|violat|breach|account|acceptable|conduct|rules|^$|abuse|moderat|guideline|polic|terms", without=rf"{_DISPUTE}|\blegal action", is_fixed=True, is_plain=True, weight=0.6),
            Rule(Says.YES, rf"{_MAY}.{{0,150}}\b(?:immediate(?:ly)?|with immediate effect|forthwith)\b.{{0,60}}\b{_HARD}.{{0,60}}\b{_ACCOUNT}|{_MAY}.{{0,150}}\b{_HARD}.{{0,60}}\b{_ACCOUNT}.{{0,100}}\b(?:immediately|with immediate effect|forthwith)\b", without=rf"{_DISPUTE}|{_WARNED}|under the age|\bchild(?:ren)?\b", is_fixed=True, is_plain=True, weight=0.6),
            Rule(Says.NO, rf"{_MAY}.{{0,200}}\b{_HARD}.{{0,200}}{_WARNED}|\bwe (?:will|shall|must|aim to|try to|endeavou?r to)\b.{{0,80}}{_WARNED}.{{0,200}}\b{_HARD}|(?:before|prior to) (?:\w+ ){{0,4}}{_HARD}.{{0,120}}\b(?:we|you) (?:will|shall).{{0,60}}(?:notif\w*|notice|warn\w*|inform\w*)|{_HARD}.{{0,80}}\b(?:up)?on (?:\w+ ){{0,3}}{PERIOD} (?:\w+ ){{0,3}}notice", without=rf"{_SILENT}|{_DISPUTE}|{_USERS}|{_OTHER_NOTICE}|\b(?:by|to) notif\w* us|\bchild(?:ren)?\b|\brestriction\b|\bwritten warnings\b|\bprice\b|\bamount\b|(?:delet|remov)\w* (?:\w+ ){{0,2}}information", is_fixed=True, weight=0.8),
            Rule(Says.NEAR, rf"\b{_HARD}.{{0,60}}\baccount", is_fixed=True),
        ),
    ),
    Matter(
        name="end-notice-period",
        asks="How much notice do they give before they end the contract or close an account (days, how long in advance)?",
        topic=Practice.TERMINATION,
        keys=("day", "week", "month", "hour", "year"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"(?:{_MAY}|either party|\bwe\b).{{0,200}}\b{_HARD}.{{0,300}}?(?:(?:notice|notify|notifying|informing|warning).{{0,60}}?(?P<value>{PERIOD}))", without=rf"{_DISPUTE}|{_USERS}|{PERIOD} (?:\w+ ){{0,3}}notice|\binactiv|cure|remed(?:y|ied)|refund|\b(?:within|logged|signed)\b", is_fixed=True),
            Rule(Says.VALUE, rf"(?:{_MAY}|either party|\bwe\b).{{0,250}}\b{_HARD}.{{0,300}}?(?P<value>{PERIOD} ?(?:(?:prior|advance|written|days') )*(?:notice|in advance|beforehand))", without=rf"{_DISPUTE}|{_USERS}|\binactiv|cure|remed(?:y|ied)|refund", is_fixed=True),
            Rule(Says.VALUE, rf"(?:\bwe\b|notice|notify).{{0,100}}?(?P<value>{PERIOD} ?(?:(?:prior|advance|written) )*(?:notice|in advance|before|prior)).{{0,150}}\b{_HARD}", without=rf"{_DISPUTE}|{_USERS}|\binactiv|cure|refund|renew", is_fixed=True, weight=0.85),
            Rule(Says.VALUE, rf"(?:{_MAY}|either party)\b.{{0,100}}\bterminat\w+.{{0,100}}\b(?:on|upon|with|by giving|giving)(?: \w+){{0,3}}? (?P<value>{PERIOD})", without=rf"{_DISPUTE}|{_USERS}|\binactiv|cure|refund|renew|breach|\b(?:within|after)\b", is_fixed=True, weight=0.75),
            Rule(Says.VALUE, rf"\b{_HARD}.{{0,200}}?(?P<value>{PERIOD} ?(?:(?:prior|advance|written) )*notice)", without=rf"{_DISPUTE}|{_USERS}|\b(?:customer|publisher|client)s? may choose|\binactiv|cure|refund|renew|\byou (?:may|can|must)\b", is_fixed=True, weight=0.7),
        ),
    ),
    Matter(
        name="user-notice-period",
        asks="How much notice do users have to give to end the contract or leave (notice period, days)?",
        topic=Practice.TERMINATION,
        keys=("day", "week", "month", "hour", "year"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"(?:{_USERS}|either party|each party|both parties|the parties).{{0,200}}\b(?:notice|advance|before|prior)?.{{0,60}}?(?P<value>{PERIOD} ?(?:(?:prior|advance|written|days') )*(?:notice|in advance|before))", without=rf"{_DISPUTE}|\binactiv|cure|refund", is_fixed=True),
            Rule(Says.VALUE, rf"\b(?:notice|terminat\w*|cancel\w*)\b.{{0,60}}\b(?:notice period|period of notice|notice) (?:of|is|:)\b.{{0,30}}?(?P<value>{PERIOD})", without=rf"{_DISPUTE}|\binactiv|cure|refund", is_fixed=True, weight=0.8),
        ),
    ),
    Matter(
        name="end-for-breach",
        asks="Can they ban, suspend or punish people who break the rules?",
        topic=Practice.TERMINATION,
        keys=("breach", "violat", "infring", "comply", "abid", "misus", "abus", "contraven", "rules"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"{_MAY}.{{0,250}}\b{_END}.{{0,300}}{_BREACH}|{_BREACH}.{{0,300}}\b{_END}|{_BREACH}.{{0,200}}(?:asked to leave|in perpetuity|permanent)|\b(?:licen[cs]es?|rights?|agreement|access|permissions?)\b.{{0,80}}\b(?:terminates?|ends?|revoked)\b.{{0,140}}{_BREACH}", without=rf"{_DISPUTE}|(?:new|data|security|known) breach", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"{_MAY}.{{0,250}}\b{_HARD}.{{0,300}}(?:{_ANY}|{_FREE})", without=_DISPUTE, is_fixed=True, is_plain=True, weight=0.7),
        ),
    ),
    Matter(
        name="user-can-end",
        asks="Can people close or delete their own account, leave or end the contract when they want, at any time?",
        topic=Practice.TERMINATION,
        keys=("terminat", "clos", "cancel", "delet", "deactivat", "end", "withdraw", "stop", "discontinu", "leav"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"{_USERS}.{{0,80}}\b(?:account|membership|profile|agreement|contract|relationship|registration|subscription|terms|use of|using|the services?|participation|licen[sc]e)\b", without=rf"{_DISPUTE}|\bif you (?:choose|decide|wish|want)\b.{{0,20}}not|content|messages?\b|\bif we\b|does not (?:agree|accept)|continue to use the cancell?ed|\bfunds\b|\bthis section explains|\bdelete th(?:is|at|e) data", is_plain=True),
            Rule(Says.YES, r"\b(?:you|each|every|any|all|the) ?(?:users?|members?|customers?)? (?:is|are) (?:always |at any time )?(?:free|entitled|able) to (?:close|delete|terminate|cancel|leave|deactivate)\b", is_plain=True, weight=0.95),
            Rule(Says.YES, r"\b(?:either|each|any) (?:party|of the parties)(?: \w+){0,4} (?:terminate|cancel|end)\b(?! (?:user|controller|customer)s?\b)|\b(?:terminat\w*|cancel\w*|ended) by (?:you|either party|the user)\b", without=rf"{_DISPUTE}|breach|bankrupt|insolv", is_plain=True, weight=0.9),
            Rule(Says.YES, r"\bto (?:close|delete|deactivate|terminate|cancel|remove) your (?:\w+ ){0,2}(?:account|membership|profile|registration)|\b(?:you )?(?:close|delete|deactivate|terminate) your (?:\w+ )?account (?:by|at any time|through|via|in|from|using|on|yourself)", without=r"\b(?:we|right|reserve|entitled) (?:\w+ ){0,5}to (?:close|delete|deactivate|terminate|cancel|remove)|upon|responsible|agree", is_plain=True, weight=0.75),
            Rule(Says.NO, r"\bcannot be (?:terminated|cancelled|canceled|closed|deleted)\b|\bnot be (?:terminated|cancelled) (?:\w+ ){0,3}(?:before|during|prior)", is_fixed=True, weight=0.7),
        ),
    ),
    Matter(
        name="end-lose-content",
        asks="Do people lose their content, data or purchases when their account or the contract ends (deleted, forfeited)?",
        topic=Practice.TERMINATION,
        keys=("terminat", "suspen", "clos", "cancel", "delet", "deactivat", "lose", "forfeit", "end"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"^(?=.*\b(?:accounts?|memberships?|profile|subscriptions?|terminat\w*|your (?:access|use)|agreement|licen[cs]e|services?)\b).*\b(?:terminat\w*|suspen\w*|clos\w*|cancel\w*|delet\w*|deactivat\w*|end|ends|ban\w*)\b.{0,250}\b(?:los(?:e|t|s|ing)\b|includes? (?:\w+ ){0,2}(?:removal|deletion|loss) of|forfeit\w*|no longer (?:\w+ )?(?:have access|be able|access|available|accessible|be available)|permanent (?:deletion|loss|removal)|(?:not be able|unable|cannot|no right) (?:\w+ ){0,3}(?:access|retriev|recover|restor)\w*|permanently (?:delet|remov|eras)\w*|(?:will|may|shall) (?:\w+ ){0,3}(?:delete[d]?|remove[d]?|erase[d]?|destroy(?:ed)?))", without=rf"{_DISPUTE}|personal (?:data|information)|profit|liab|confidential|you (?:will|shall|must) (?:\w+ )?(?:delete|destroy|remove)|circumvent|\bcookies?|back-?ups?\b|investigation|on receiving|order data|preserv\w+|in error|california resident|ccpa", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\b(?:no obligation|not (?:obliged|obligated|required)|no duty) to (?:retain|store|keep|maintain|forward|provide|return|export)\b.{0,160}\b(?:terminat\w*|clos(?:e|ed|ure|ing)|cancel\w*|delet\w*|deactivat\w*)", without=r"personal (?:data|information)|reason|notice", is_fixed=True, is_plain=True, weight=0.9),
            Rule(Says.YES, r"\b(?:los(?:e|s)|forfeit\w*|access to).{0,120}\b(?:content|data|purchases?|items?|credits?|balance|virtual|files?|library|games?)\b.{0,120}\b(?:terminat\w*|clos\w*|cancel\w*|delet\w*|suspen\w*)", without=rf"{_DISPUTE}|profit|liab", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.NO, rf"\b(?:after|upon|following|for {PERIOD}).{{0,100}}\b(?:terminat\w*|clos\w*|cancel\w*)\b.{{0,200}}\b(?:you (?:can|may|will be able to)|we will (?:\w+ )?(?:make available|return|provide|allow|give)).{{0,100}}\b(?:download|export|retriev|access|copy|return)", is_fixed=True, weight=0.9),
        ),
    ),
    Matter(
        name="end-appeal",
        asks="Can people appeal, contest or complain against a ban, a suspension or the removal of what they posted?",
        topic=Practice.ENFORCEMENT,
        keys=("appeal", "contest", "challenge", "object", "complain", "review", "reinstat", "final", "mistake", "error", "dispute"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"\bappeal(?:s|ed|ing)?\b.{0,200}\b(?:decision|suspen\w*|terminat\w*|ban\w*|remov\w*|action|account|content|restrict\w*|disabl\w*|moderation)|\b(?:decision|suspen\w*|terminat\w*|ban\w*|remov\w*|action|restrict\w*|disabl\w*|moderation)\b.{0,250}\b(?:appeal\w*|contest\b|challenge|complain\w*|internal complaint|request (?:a )?review|reinstat\w*|counter[- ]?noti\w+)\b|\b(?:contest|challenge|dispute|complain about|object to) (?:the|our|this|that|a|any|such) (?:\w+ ){0,3}(?:decision|suspension|termination|ban|removal|restriction)|\b(?:terminat|suspend|remov|disabl|clos|delet|restrict|bann)\w* (?:\w+ ){0,4}(?:in error|by mistake|mistakenly|wrongly|incorrectly)\b.{0,120}\b(?:contact|appeal|write|e-?mail|request|let us know|review|tell us|support)", without=r"app(?:eal)?ing to|court|arbitrat|invoice|charge|credit card|refund|appellate|supervisory|data protection|subscription|cancel|billing|personal (?:data|information)", is_plain=True),
            Rule(Says.NO, r"\b(?:decisions?|determinations?)\b.{0,80}\b(?:final|no appeal|not (?:be )?(?:appeal|review)\w*|binding)\b", without=r"arbitrat|court|contest|prize|sweepstake|winner", is_fixed=True, weight=0.9),
        ),
    ),
    Matter(
        name="end-told-why",
        asks="Will they tell people why their account was closed, suspended or their post removed: do they give the reasons?",
        topic=Practice.ENFORCEMENT,
        keys=("reason", "explain", "explanation", "why", "grounds"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"\b(?:we|you|us)\b.{{0,200}}\b(?:statement of reasons|(?:inform|notif|tell|told|explain|provid|giv|stat|communicat)\w* (?:\w+ ){{0,12}}(?:reasons?|why|grounds|explanation)\b).{{0,300}}(?:{_END})?|(?:{_HARD}).{{0,200}}\b(?:statement of reasons|stating (?:\w+ )?reasons|(?:inform|notif|tell|explain|provid|giv)\w* (?:\w+ ){{0,10}}(?:reasons?|why|explanation))", heading=r"terminat|suspen|moderat|enforce|remov|violat|clos|ban|account|restrict", without=r"\b(?:you|customers?|users?) (?:must|shall|should|may|need to|are required to|have to|will) (?:\w+ ){0,3}(?:state|explain|provide|give|inform|tell|include|notify)|any reason|for (?:security|legal) reasons|no reason|personal (?:data|information)", weight=0.9, is_plain=True),
            Rule(Says.NO, rf"\b{_END}.{{0,200}}\bwithout (?:\w+ ){{0,3}}(?:explanation|(?:giving|stating|providing|disclosing) (?:\w+ ){{0,3}}reasons?)|not (?:\w+ ){{0,5}}(?:provide|give|disclose|state|explain)\w* (?:\w+ ){{0,4}}(?:reasons?|explanation)", without=rf"{_USERS}|withdraw from|right to withdraw", is_fixed=True),
        ),
    ),
    Matter(
        name="end-come-back",
        asks="Can people who were banned or whose account was closed come back, sign up again, open a new account?",
        topic=Practice.TERMINATION,
        keys=("register", "another account", "new account", "re-register", "rejoin", "again", "previously", "under a different", "create", "alias"),
        order=(Says.NO, Says.YES),
        rules=(
            Rule(Says.NO, rf"\b(?:{_HARD}|previously).{{0,150}}\b(?:not|prohibited from|barred from|never|agree not to|cannot|forbidden)\b.{{0,100}}\b(?:re-?regist\w*|regist\w*|creat\w*|open\w*|re-?join\w*|another account|new account|sign(?:ing)? up)|\bnot (?:\w+ ){{0,4}}(?:been )?(?:previously )?(?:been )?(?:suspended|removed|banned|terminated)\b|\bnot (?:\w+ ){{0,3}}(?:create|open|register) (?:\w+ ){{0,3}}(?:another|new|second|different).{{0,120}}{_HARD}", without=_DISPUTE, is_fixed=True),
            Rule(Says.YES, rf"\b(?:{_HARD}).{{0,200}}\b(?:you )?(?:may|can) (?:\w+ )?(?:re-?register|register again|re-?join|open a new|create a new|reactivate|restore)", is_plain=True, weight=0.8),
        ),
    ),
    Matter(
        name="account-after-death",
        asks="What happens with an account when somebody dies: can the family or heirs get it or what is in it?",
        topic=Practice.TERMINATION,
        keys=("death", "decease", "died", "dies", "heir", "survivorship", "next of kin", "legacy", "estate", "memorial", "passes away", "passed away"),
        order=(Says.NO, Says.YES),
        rules=(
            Rule(Says.NO, r"\bno right of survivorship|(?:terminat\w*|cease|end|expire)s? (?:\w+ ){0,4}(?:up)?on (?:your |the (?:user|member)'s )?death|\b(?:not (?:be )?(?:transfer\w*|inherit\w*|bequeath\w*)|non-transferable)\b.{0,150}\b(?:death|decease|heirs?|estate)|\bdeath\b.{0,200}\b(?:not|terminat\w*)", without=r"injury|liab|negligence", is_fixed=True),
            Rule(Says.YES, r"\b(?:deceased?|death|heirs?|next of kin|legacy contact|passe[sd] away|die[sd])\b.{0,250}\b(?:access|request|clos|delet|memoriali|transfer|instruct|contact|directive|designat|obtain|right)\w*|memoriali[sz]\w+", without=r"injury|liab|negligence|no right of survivorship|emergency|vital|threat", is_plain=True, weight=0.9),
        ),
    ),
    Matter(
        name="service-stop",
        asks="Can they change, shut down or discontinue the service itself, or take away features, whenever they like, without notice?",
        topic=Practice.SERVICE_CHANGES,
        keys=("discontinu", "suspen", "modif", "chang", "stop", "ceas", "withdraw", "terminat", "remov", "shut", "alter"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"{_MAY}.{{0,150}}\b(?:discontinu\w+|suspend\w*|stop\w*|ceas\w+|withdraw(?:ing)? (?:the|any|our|a|or)|terminat\w+|shut\w*(?: down)?|modif\w+|chang\w+|alter(?:s|ed|ing)?|interrupt\w*|remov\w+ (?:\w+ ){{0,3}}(?:features?|function\w*|services?))\b.{{0,80}}\b{_SITE}", without=rf"{_DISPUTE}|(?:chang|modif|updat|alter|amend|revis)\w* (?:\w+,? ){{0,6}}(?:terms|conditions|agreement|polic(?:y|ies)|eula|password|limits|(?:privacy|this|our) notice|prices?|pricing|fees?|errors?|information)\b|after (?:having )?notif\w+|\b(?:account|{_BREACH}|your access|you access|your use|your consent|personal (?:data|information)|cookies|your (?:\w+ )?(?:content|device|browser))\b|{PERIOD} (?:\w+ )?notice", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b{_SITE}.{{0,80}}\b(?:may|can|might|could) (?:\w+ ){{0,6}}(?:be )?(?:discontinued|suspended|stopped|withdrawn|unavailable|changed?|modified|terminated)\b", without=rf"{_DISPUTE}|\b(?:polic(?:y|ies)|terms|rules|prices?|fees)\b|\baccount\b|third[- ]party", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.NO, rf"\b(?:discontinu\w+|shut\w* down|ceas\w+|stop\w* (?:offering|providing)|materially (?:reduc|chang|degrad)\w+).{{0,200}}\b(?:we will|we shall|will|shall)\b.{{0,80}}\b(?:notify|notice|inform|announce)|{PERIOD} (?:\w+ ){{0,3}}notice.{{0,120}}\b(?:discontinu\w+|shut\w* down|ceas\w+)", is_fixed=True, weight=0.9),
        ),
    ),
    Matter(
        name="end-survival",
        asks="Do parts of the terms still bind people after the contract has ended (which terms survive)?",
        topic=Practice.TERMINATION,
        keys=("surviv", "remain in effect", "continue in effect", "remain in force", "remain effective", "continue to apply", "still apply", "notwithstanding termination", "still be bound", "remain bound", "remain liable", "remain responsible"),
        rules=(
            Rule(Says.YES, r"\bsurviv(?:e|es|al|ing)\b.{0,200}\b(?:terminat\w*|expir\w*|end\b|cancel\w*)|\b(?:terminat\w*|expir\w*|end|ends|cancel\w*|clos(?:e|ed|ing|ure))\b.{0,200}\b(?:surviv(?:e|es|al|ing)\b|(?:remain|continue)s? (?:\w+ ){0,3}(?:in effect|in force|effective|to apply|binding)|(?:still be|remain) (?:bound|liable|responsible))|\b(?:still be|remain) (?:bound|liable|responsible)\b.{0,160}\b(?:terminat\w*|clos\w*|cancel\w*)|\bby their nature\b.{0,120}surviv", without=r"survivorship", is_plain=True),
        ),
    ),
    Matter(
        name="content-removal",
        asks="Can they take down, delete or block what people post, their content, at their discretion?",
        topic=Practice.ENFORCEMENT,
        keys=("remov", "delet", "refus", "take down", "block", "edit", "reject", "disabl", "moderat", "screen", "withdraw"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"{_MAY}.{{0,200}}\b(?:remov\w+|delet\w+|refus\w+|tak\w+ down|block\w*|edit\w*|reject\w*|disabl\w+|moderat\w+|hid\w+|withdraw(?:s|n|ing)?|restrict\w*)\b.{{0,100}}\b{_POSTS}\b", without=rf"{_DISPUTE}|withdrawal|personal (?:data|information)|cookies|your right|\brequest\b.{{0,40}}(?:remov|delet)", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b{_POSTS}\b.{{0,120}}\b(?:may|can|will|might) (?:\w+ ){{0,3}}be (?:\w+ ){{0,2}}(?:removed|deleted|refused|taken down|blocked|edited|rejected)\b", without=rf"{_DISPUTE}|personal (?:data|information)|cookies", is_plain=True, weight=0.8),
        ),
    ),
)  # fmt: skip
