"""What a second look at periods of keeping looks for: sentences of people's data at large, and of other things."""

from __future__ import annotations

_KEEP = r"(?:retain|keep|stor(?:e|ing)|hold|maintain|preserv(?:e|ing)|sav(?:e|ing))(?:s|ing)?"
_KEPT = r"(?:retained|kept|stored|held|maintained|preserved|saved)"
_SELDOM = r"(?:(?:will|shall|may|would|can|to|only|also|generally|typically|usually|normally|otherwise|therefore|not|never|and|process|use|collect|continue to|retain|keep|store|limit|intend to) )*"
_ALL = r"(?:(?:any|all|the|your|you|most|much|majority|of|our|users?'?s?|customers?'?|their|his|her) )*"
_YOURS = r"(?:(?:all|any|the|most|majority|of) )*(?:your|users?'?s?|customers?'?|personal(?:ly)?(?:[- ]identif(?:iable|ying))?|the)"
_PERSONAL = r"(?:personal(?:ly)?(?:[- ]identif(?:iable|ying))? (?:or other )?|user |individual )?(?:data|information|details|pii|pi)"

AT_LARGE = (
    rf"\b(?:we|us|our policy is to|it is our policy to|(?!(?:to|not|and|or|may|must|you|users?|customers?|members?|if|that|which|who|they|be|also|can|will|should|need|able)\b)[a-z][\w.&-]+(?= (?:will |shall |may |generally |only |typically )*{_KEEP}\b)),? {_SELDOM}{_KEEP} {_ALL}{_PERSONAL}\b"
    rf"|\bby only {_KEEP} it\b"
    rf"|(?<!non-)(?<!non )\b{_YOURS} {_PERSONAL}\b(?: (?:about you|collected|processed|(?:that |which )?(?:you|we)(?: \w+){{1,4}}))? (?:is|are|shall be|will(?: only| not)? be|may be|has been|can be) (?:\w+ly |only |not )*(?:stored and |processed and )?{_KEPT}\b"
)
"""How long people's data is kept, whatever data it is: what somebody who asks for no kind of it is told first."""
OF_SOME = r"\b(?:for example|e\.g|for instance|in (?:this|that|such|these|those) (?:case|event|circumstance)s?|if (?!it|we no longer|this is no longer|there)\w+|where (?:you|we have|required)|in addition)\b|\|"
"""That it is a case of it."""
ON_REQUEST = r"\bif you (?:request|ask|delete|choose to delete)\b|\bdeletion (?:process|requests?)\b|\b(?:upon|on|after|of) (?:your|a|the|receiving your) (?:deletion )?requests?\b|\byou (?:request|ask) (?:us )?(?:to|that)\b"
"""How soon something is deleted for those who ask, which is not how long it is kept."""
NOT_KEPT = (
    r"\b(?:data|security) breach(?:es)?\b|\bsupervisory authorit\w+"
    r"|\b(?:prior|previous|preceding|past|last) (?:\w+ ){0,2}(?:\(\d+\) )?(?:calendar )?(?:months?|years?)\b|\b(?:month|year)s? (?:period )?(?:prior|preceding|before)\b"
    r"|\b(?:median|medium|mean|average) (?:\w+ )?(?:time|number|response|day)\w*"
    r"|\b(?:hold|holding|held|withhold\w*) (?:on to )?(?:your |any |the |such |all )?(?:[\w-]+ )?(?:money|funds|payments?|payouts?|earnings|deposits?)\b|\bon hold\b|\bpending status\b"
    r"|\b(?:inform|notify|warn|remind|alert|e-?mail|tell) (?:you|users|members)\b[^.;]{0,60}\b(?:before|prior to|in advance)\b"
    r"|\bapps? (?:may|will|can) be removed\b|\bads?\b[^.;]{0,40}\bnot run\b|\bwarning screen\b|\bappeals?\b(?! (?:court|for))|\bstrikes?\b"
    r"|\b(?:sccs?|standard contractual|sub-?processors?)\b"
    r"|\bif you (?:collect|use|store|process|receive)\b[^.;]{0,120}\b(?:data|information)\b|\bplatform data\b|\bapi data\b"
    r"|\b(?:users?|customers?|clients?|members?|creators?|publishers?|developers?|merchants?|sellers?|you) (?:[\w,]+ ){0,14}?(?:must|shall|should|(?:are|is) required to)\b(?: [\w-]+){0,5} (?:retain|keep|store|maintain)\b"
    r"|\bresponsible for (?:\w+ly )?(?:maintaining|keeping|retaining|storing|backing)\b"
    r"|\bconfidential\w*|\bvulnerabilit\w+|\bvirtual (?:items?|currenc\w+|goods)\b|\blicen[cs]es?\b|\bappointment of\b"
    r"|\bretains? (?:all |any |full |sole )*(?:\w+ ){0,2}(?:copyrights?|ownership|rights?|title)\b|\bgood standing\b|\b(?:security )?deposits?\b|\bbalance\b"
    r"|\bholds?,? (?:or )?reserves?\b|\bliab(?:le|ility)\b|\bterm (?:for|of) (?:a|the|your) (?:\w+ )?(?:service|subscription|purchase)\b"
    r"|\bperiods? (?:mentioned|indicated|stated|described|defined|listed|shown|set out|specified|referred)\b|\bwhen (?:requested|accompanied)\b"
    r"|\b(?:so|as) long as (?:you|they|users) (?:follow|comply|abide|agree|do not)\b|\bmay not process\b|\buntil (?:we|payment) (?:have|has) (?:been )?received\b|\bto provide (?:any )?comments\b|\b(?:refuse|reject) the\b"
    r"|\bremains? open\b|\bwill not be processed until\b|\breleased? (?:date|on)\b"
    r"|\b(?:eat|eating|fast(?:ing)?|sleep\w*|calories|self-harm|suicid\w+|sadis\w+|hate speech|harass\w*)\b"
    r"|\b(?:cannot|can't|unable to|may not be able to|will not|won't|might not|not) (?:\w+ ){0,2}(?:delete|erase|remove)\b[^.;]{0,80}\b(?:when|where|if)\b"
    r"|\bchecking for activity\b|\bnot be immediately\b|\bimmediately (?:notify|contact|stop|cease|discontinue)\b"
)
"""What is held, taken down or waited for that is no keeping of people's data."""
OF_DATA = r"\b(?:data|informations?|details|pii|records?|logs?|logged|recordings?|messages?|chats?|e-?mails?|ip|contents?|accounts?|profiles?|transcripts?|posts?|comments?|photos?|images?|videos?|footage|files?|histor(?:y|ies)|cookies?|copies|backups?|back-ups?|applications?|documents?|queries|searches|reports?|invoices?|tickets?|retention|retain\w*|storage|identifiers?|everything|stuff|cvs?|submissions?|transactions?|orders?|purchases?|usage|device|locations?)\b"
"""What is kept of people."""
NOT_FOR_EVER = (
    r"\b(?:no|not|never|cannot)\b[^.;]{0,60}\b(?:indefinite(?:ly)?|permanent(?:ly)?|forever|for ever|perpetuity)\b"
    r"|\b(?:permanently|indefinitely) (?:suspend|lock|bann|clos|delet|remov|eras|disabl)\w*|\bfree of charge\b"
)
"""That nothing is kept for ever, or something else lasts."""
FOR_EVER = r"^(?:indefinitely|permanently|forever|for ever|for life|in perpetuity)$"
NOT_CLOSED = (
    r"\bcookies?\b|\bremain in full force\b|\b(?:this|the) (?:agreement|terms)\b[^.;]{0,20}\b(?:will|shall) (?:remain|continue)\b"
    r"|\b(?:may|can|might|right to|entitled to) (?:\w+ )?immediately\b|\bbar (?:\w+ )?(?:further )?access\b"
    r"|\bviolat\w+|\bevery (?:\w+ )?(?:hours?|days?|weeks?|months?|years?)\b"
    r"|\bright (?:to|of) (?:cancel|withdraw)\w*|\bbefore the expiry\b|\bwill lose\b|\binactiv\w+|\bundelivered\b|\bcannot be delivered\b"
)
"""What is told of the end of something else than an account."""
NEWS = r"\b(?:unsubscrib\w*|newsletters?|mailing list)\b"
"""An end of mail."""
