"""How long data is kept, what closing an account deletes, and what people can have: a copy, a correction, an end."""

from __future__ import annotations

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.judge.answer.matters.idle import IDLE, IDLE_FOR
from smallprint.model.topic import Practice

_THING = r"(?:data|information|details|contents?|records?|logs?|files?|accounts?|profiles?|messages?|e-?mails?|posts?|comments?|submissions|documents|recordings?|everything|it|them|pii|copies|materials?|history|transcripts?)"
_KEEP = r"\b(?:retain(?:s|ed|ing)?|retention|keep(?:s|ing)?|kept|stor(?:e|es|ed|ing|age)|hold(?:s|ing)?|held|maintain(?:s|ed|ing)?|preserv(?:e|es|ed|ing)|archiv(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|remain(?:s|ed|ing)?|logged|available|persists?|process(?:ed)?|on file|hang on|last(?:s)?)\b"
_DELETE = r"\b(?:delet(?:e|es|ed|ing|ion)|eras(?:e|es|ed|ing|ure)|remov(?:e|es|ed|ing|al)|purg(?:e|es|ed|ing)|destroy(?:s|ed|ing)?|destruction|wip(?:e|es|ed|ing)|anonymi[sz](?:e|es|ed|ing|ation)|discard(?:s|ed)?|dispos(?:e|es|ed|al)|overwritten|de-?identif\w+|expires?|expunged?|disappears?|deregister\w*|forgotten)\b"
_NUMBER = r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|eighteen|twenty(?:[- ]four)?|thirty(?:[- ](?:six|one|three))?|forty(?:[- ](?:five|eight))?|sixty|seventy(?:[- ]two)?|ninety|hundred|a|an|several|few)"
_UNIT = r"(?:(?:business|working|calendar|consecutive|full|additional|further|more|fiscal|tax) )*(?:seconds|minutes?|hours?|days?|weeks?|months?|years?|decades?)\b'?(?![ -]olds?\b| of age\b)"
_MODIFIER = r"(?:(?:for|after|within|up to|for up to|no longer than|no more than|not (?:more|longer) than|at least|at most|a (?:maximum|minimum|period|term|further)(?: period)?(?: of)?|the (?:last|past|period of|following|next)|maximum of|minimum of|more than|over|less than|approximately|about|another|an additional|plus|every|period of|roughly|typically|usually|around|until) )*"
_ENDS = r"(?: (?:after|from|following|of|since|before|prior to|beyond|once|if)(?: [\w'/-]+){1,8})?"
_SPAN = rf"{_MODIFIER}{_NUMBER}(?: ?\([\w -]{{1,20}}\))?(?: ?(?:-|to|or|and) ?{_NUMBER}(?: ?\([\w -]{{1,20}}\))?)?[- ]{_UNIT}(?:\(s\))?"
_VALUE = rf"(?P<value>{_SPAN}{_ENDS})"
_YOU_KEEP = r"\byou (?:\w+ )?(?:shall|must|may|will|should|can|agree|undertake)\b(?: [\w-]+){0,4} (?:retain|keep|store|hold|maintain|archive|delete|destroy|copy|cease|ensure)\b|\byour (?:privacy policy|app|application|end users|users|customers) (?:must|shall|should)\b"
"""What people, or those who build on a service, must keep and delete says nothing of the provider."""
_NOT_KEEPING = (
    _YOU_KEEP
    + r"|\bas long as you comply\b|\byou may (?:access|use)\b|\b(?:in|over|from|within|during) the (?:last|past|previous|preceding) (?:\w+ )?(?:\(\d+\) )?(?:months?|years?|days)\b|\bperiod of relevance\b|\breconsider\b|\bgood faith\b|\b(?:have|has|do|does) not logg?(?:ed)? in\b|\binvoicing period\b|\bcredit will be frozen\b|\brefunds? for\b|\bshall pay\b|\bno books\b|\bdirect debit\b|\bbill is issued\b|\bbalance\b|\bowing\b|\bcompensation\b|\b(?:at least )?once every\b|\bright to (?:\w+ )?retain that\b|\bterms? of payment\b|\bpayment terms?\b|\binvoice date\b|\bclaims?\b[^.;]{0,120}\bexpire\b|\b(?:retain|keep|have|lose|receive|regain|maintain) (?:\w+ ){0,2}access\b|\byour access\b|\blicen[cs]es? to\b|\broyalt\w+|\barbitrator\b|\byou (?:must|should|need to|have to) (?:\w+ ){0,2}(?:notify|inform|tell|let us)\b|\b(?:violations?|strikes?|suspensions?|warnings?|penalt(?:y|ies)) (?:\w+ ){0,3}(?:expire|lasts?)\b|\byears? (?:old|of age)\b|\bage of\b|\bunder \d+\b|\b(?:refund|notice|trial|subscription (?:term|period)|billing cycle|arbitrat\w+|written notice|cool(?:ing)?[- ]off)\b|\b(?:in|within|during|over) the (?:last|past|preceding|previous)\b|\blast updated\b|\bsolicit\b|\bconfidential\w*\b|\breserves? the right\b|\bfull force\b|\bfront page\b|\bcategories\b[^.;]{0,80}\bwe collected\b|\bwe collected\b[^.;]{0,60}\b(?:past|last|preceding|previous|prior) |\bin (?:force|effect)\b|\binactive\b|\byou will make\b|\bdigital assets\b|\b(?:funds|withdrawal|tokens?|vouchers?|gift cards?|points)\b"
)
_NOT_STAY = (
    _YOU_KEEP
    + r"|\bprepaid\b|\bwallet\b|\breleased? date\b|\bfunds\b|\btotal price\b|\brental period\b|\bfree membership\b|\brequests? reasonable\b|\brequest reasonable\b|\breconsider\b|\b(?:agreement|terms|licen[cs]e) (?:is|are|shall|will|becomes?|remains?)\b|\bunder no obligation\b|\bno obligation\b|\byou agree to\b|\b(?:this|your) access\b|\bif we permanently\b|\b(?:not )?intended to be\b|\bstreaming\b|\bdo not own\b|\bfull force\b|\bauthori[sz]ation (?:will|shall) remain\b|\barbitrat\w+|\b(?:retain|keep|receive|lose|have|maintain) (?:\w+ ){0,2}access\b|\byour access (?:will|shall|continues|remains)\b|\b(?:temporarily|be) suspended\b|\blicen[cs]e\b|\bfurther notice\b|\bproperty of\b|\bunable to send\b"
)
_NOT_DATA = r"\breconsider\b|\b(?:funds|payments? will|fares?|prepaid|wallet|withdrawal|tokens?|credits?|links? to|opt-out preferences|points|vouchers?|gift cards?|content alleged|ads from|notices? of)\b"
_ASKED = (
    r"\b(?:respond\w*|repl(?:y|ies)|answer\w*|acknowledg\w+|confirm\w*|compl(?:y|ies)|process your request|act on)\b"
)
_OWN = (
    r"(?:(?:your|the|an?|his|her|their|any|this|our|such|user|customer|that|these|his or her|you) )*(?:[\w-]+ ){0,3}?"
)
_ACCOUNT = r"(?:accounts?|profiles?|memberships?|subscriptions?|relationships?|agreements?|contracts?|services?|registrations?|terms|use|user ids?|workspaces?)"
_CLOSE = r"(?:clos(?:e|es|ed|ing|ure)|terminat(?:e|es|ed|ing|ion)|cancel\w*|de-?activat\w*|delet(?:e|es|ed|ing|ion)|remov(?:e|es|ed|al)|end(?:s|ed|ing)?|expir(?:e|es|ed|y|ation)|unsubscrib\w*|discontinu\w*|ceas\w+|stop\w*)"
_ENDED = rf"(?:\b{_CLOSE}\b (?:of )?{_OWN}{_ACCOUNT}\b|\b{_ACCOUNT}\b(?: [\w/-]+){{0,5}}? {_CLOSE}\b|\b(?:you|user|customer|member)s? (?:leaves?|cancels?|unsubscribes?|terminates?|no longer (?:use|have|are))\b|\b(?:upon|after|following|on) (?:any |the |its |such )?(?:termination|cancellation|closure|deactivation|expiration|expiry|account deletion)\b|\bformer (?:users?|members|customers)\b)"
_YOU_MAY = r"\b(?:you (?:can|may|could|have (?:the|a|certain) (?:\w+ ){0,3}(?:rights?|options?|ability|choice)|are (?:also )?(?:entitled|able)|will be able|shall have|'re able)|(?:users?|individuals?|data subjects?|customers?|consumers?|residents?|members?|parents|everyone|anyone|persons?|the right|rights?|option|ability|choose|allow\w*|enabl\w+|let) (?:can|may|to|have|has|of|you|are|shall)|ask us|contact us|request|if you (?:want|wish|would like|need|'d like|decide|choose)|to (?:delete|remove|erase|access|request|correct|export|download|update|review|close|exercise|obtain)|how to|please)\b"
_CONTENT = r"(?:contents?|threads?|posts?|comments?|photos?|videos?|reviews?|submissions?|messages?|contributions?|opinions?|listings?|uploads?|(?:user|your) (?:materials?|files)|entries|tweets|stories|works?|articles?|questions|answers)"
_PERSONAL = r"(?:personal(?:ly)?[- ](?:\w+[- ]){0,2}(?:data|information|details)|(?:your|user|customer|account|the|this|such|that|any|certain|all|our|his or her|their) (?:[\w-]+ ){0,3}(?:data|information|details|accounts?|profiles?|records?)|data|information|accounts?|profiles?|pii|it|them)"
_HARD = r"\b(?:legal(?:ly)?|law|laws|regulat\w+|tax|accounting|compl(?:y|iance)|obligat\w+|disputes?|enforce|fraud|legitimate|required|necessary|backups?|back-ups?|archiv\w+|cached|residual|record[- ]keeping|exceptions?)\b"
_NOT_YOURS = r"\brelease you from\b|\byour (?:privacy policy|apps?|applications?|users|end users)\b|\bthird part(?:y|ies) (?:may|can) (?:have|access|delete)\b|\bcontent that (?:breaks|violates?)\b|\breserv\w+\b|\byou (?:may|can|shall|will) not\b|\byou (?:agree|undertake|must|shall)\b|\bintellectual property\b|\binfring\w+|\bcopyright\w*|\bproprietary\b|\blicen[cs]e\w*|\bsource code\b|\breport (?:any|user|content|such)\b|\bour (?:sole )?discretion\b|\bcookies?\b|\binterfere\b|\bredistribut\w+|\bbusiness model\b|\bapi data\b|\bwe have various rights\b|\bour obligation\b|\bprior notice\b|\bclaims?\b|\bplease (?:see|review|read|refer|check)\b|\bno obligation\b|\bnot obliga\w+|\backnowledge\b|(?<!you )(?<!also )(?<!users )(?<!subjects )(?<!individuals )(?<!residents )(?<!consumers )(?<!customers )(?<!may )\bha(?:ve|s) (?:the|a) (?:\w+ )?right\b"
_NOT_DELETED = r"\b(?:cannot|can't|unable to|not able to|not possible to|may not be able to|will not|won't|not (?:be )?(?:required|obliged|obligated) to|refuse to|reason to|right to (?:suspend|terminate|disable|deactivate)|ground to not) (?:\w+ ){0,2}(?:delet|eras|remov|compl|honou?r|fulfil|or delet)\w*|\bha(?:s|ve) the right to (?:suspend|terminate|disable|remove|block)\b|\breinstate\b"
_NO_TAKING = r"\b(?:cannot|can't|may not|not be able to|unable to|failure to|delay in) (?:\w+ )?(?:delet|eras|remov|withdraw|tak)\w*|\bliability for\b|\bviolation of our\b"
"""That what was posted is not taken down, or nobody answers for it."""
_OF_DATA = r"(?=.*\b(?:data|information|details|logs?|records?|recordings?|messages?|e-?mails?|mails?|ip|contents?|accounts?|transcripts?|chats?|posts?|comments?|photos?|images?|videos?|footage|files?|history|histories|cookies?|queries|searches|documents?|copies|backups?|profiles?|applications?|reports?|invoices?|snapshots?|pii)\b)"
_OF_ANY = _OF_DATA.replace(
    "ip|",
    r"ip|(?:it|them|this|these|those|which|all)(?= (?:is|are|will|shall|after|within|when|once|at|from|in|automatically|permanently|\w+ed)\b|\W)|",
)
_STORE = r"\b(?:retain(?:s|ed|ing)?|keep(?:s|ing)?|kept|stor(?:e|es|ed|ing)|hold(?:s|ing)?|held|maintain(?:s|ed|ing)?|preserv(?:e|es|ed|ing)|archiv(?:e|es|ed|ing))\b"
_HELD = rf"(?:{_STORE}|\bremain\w*)"
_SAYS_YES = (Says.YES, Says.CONSENT, Says.OPT_OUT, Says.NO)
_BY_DELETING = r"\bby (?:deleting|removing|closing|uninstalling)\b|\bterminate (?:these|this|the|your) (?:terms|agreement|contract)\b[^.;]{0,60}\bby\b|\b(?:close|suspend|terminate) your account until\b"
_LEFT = r"(?:\b(?:not|never)|n't) (?:be )?(?:automatically |immediately |necessarily |always |also |able to |required to |obliged to |obligated to )*(?:delet|eras|remov|purg|destroy|wip)\w*"
"""That something is not deleted."""
_YOU_MUST = r"\b(?:you|users?|developers?|customers?|licensees?|recipients?|each party|parties) (?:shall|must|will|agrees? to|undertakes? to|(?:is|are) (?:required|obliged) to)\b[^.;]{0,160}(?:delet|destroy|eras|remov|purg|ceas|discontinu)"
_IDLE_THING = r"(?=.*\b(?:accounts?|profiles?|user ?names?|user ?ids?|data|information|contents?|members?|members?hips?|users?|you)\b)"
_UNUSED = r"(?:unused (?:accounts?|profiles?|user ?names?)|(?:is|are|remains?|goes|left) unused)"
_NOT_IDLE = r"\b(?:apis?|programs?|prepaid|credits?|coins?|sessions?|cookies?)\b"
_AS_LONG = r"(?P<value>(?:only )?(?:for )?(?:so|as) long as (?:[^.;]){4,110})"

_HOW_LONG = (
    Rule(Says.VALUE, rf"\b(?:display|show|publish|provide access to|make available|keep available)\b[^.;]{{0,200}}\bfor (?:a (?:period|term) of |at least |up to )*{_VALUE}", weight=0.7, without=rf"{_NOT_KEEPING}|{_ASKED}|\brefund|\bnotice\b"),
    Rule(Says.VALUE, rf"^{_OF_DATA}.*?{_KEEP}[^.;]{{0,170}}?{_VALUE}", without=rf"{_NOT_KEEPING}|{_NOT_DATA}"),
    Rule(Says.VALUE, rf"^{_OF_ANY}.*?{_DELETE}[^.;]{{0,120}}?{_VALUE}", weight=0.95, without=rf"{_NOT_KEEPING}|{_ASKED}|{_NOT_DATA}"),
    Rule(Says.VALUE, rf"^{_OF_ANY}.*?{_VALUE}[^.;]{{0,160}}?{_DELETE}", weight=0.9, without=rf"{_NOT_KEEPING}|{_ASKED}|{_NOT_DATA}"),
    Rule(Says.VALUE, rf"\b(?:period|retention|storage|duration|time ?frame|term)\b[^.;]{{0,60}}\b(?:is|are|of|varies|vary|lasts?|not exceed|exceed|amounts?)\b[^.;]{{0,30}}?{_VALUE}", weight=0.9, without=rf"{_NOT_KEEPING}|{_ASKED}"),
    Rule(Says.VALUE, rf"\|[^|]*?{_VALUE}", heading=r"\b(?:retention|retain|keep|how long|stor(?:e|age)|period|cookie|personal data|process)", weight=0.85),
    Rule(Says.VALUE, _VALUE, heading=r"\b(?:retention|retain|how long|storage period|data storage|deletion|keep)", weight=0.75, without=rf"{_NOT_KEEPING}|{_ASKED}"),
    Rule(Says.VALUE, rf"{_KEEP}[^.;]{{0,140}}?{_AS_LONG}", weight=0.6, without=_NOT_STAY),
    Rule(Says.VALUE, rf"\b(?:shelf life|retention\w*|storage (?:period|time|duration)|duration|how long[^|]{{0,40}}) ?\|[^|]{{0,200}}?{_VALUE}", weight=0.9, without=_NOT_KEEPING),
    Rule(Says.VALUE, rf"{_KEEP}[^.;]{{0,140}}?\b(?P<value>(?:only )?(?:until|till) [^.;]{{4,90}})", weight=0.6, without=_NOT_STAY),
    Rule(Says.VALUE, rf"{_KEEP}[^.;]{{0,220}}?\b(?P<value>for the (?:life|duration|lifetime|term|length|entire|period|time)\b(?! (?:set|specified|stated|described|indicated|mentioned|defined|referred))[^.;]{{3,90}})", weight=0.65, without=_NOT_STAY),
    Rule(Says.VALUE, rf"{_KEEP}[^.;]{{0,120}}?\b(?P<value>(?:no|not|any) longer (?:than )?(?:is |it is )?(?:reasonably )?(?:necessary|needed|required)[^.;]{{0,90}})", weight=0.55, without=rf"{_NOT_STAY}|\bright to\b|\berasure\b|\bapplies if\b"),
    Rule(Says.VALUE, rf"^{_OF_DATA}.*?{_STORE}[^.;]{{0,100}}?\b(?P<value>(?:for|during|over) (?:a|an|the|such|that|this|any|whatever) (?:\w+ ){{0,3}}(?:periods?|time ?frames?|length|amount|term|years?|months?)\b(?! set| specified in)[^.;]{{0,90}})", weight=0.5, without=rf"{_NOT_KEEPING}|{_NOT_DATA}"),
    Rule(Says.VALUE, rf"(?:{_STORE}|\b(?:retention|storage)\b)[^.;]{{0,120}}?\b(?P<value>(?:for )?(?:as|such|so much) (?:time )?(?:as )?(?:is |it is |may be )?(?:reasonably )?(?:necessary|needed|required|appropriate)\b[^.;]{{0,90}})", weight=0.5, without=rf"{_NOT_KEEPING}|{_NOT_DATA}"),
    Rule(Says.VALUE, r"^(?P<value>(?:only )?(?:for|during) (?:the|a|as|so) (?:\w+ ){0,3}(?:length|duration|period|long|time|term|life|lifetime)\b[^.;]{3,110})", heading=r"\b(?:retention|retain\w*|how long|storage period|data storage|keep\w*|stor(?:e|ing) your)\b", weight=0.7),
    Rule(Says.VALUE, r"\b(?:will|shall|is|are|be)\b (?:\w+ ){0,3}(?P<value>the (?:length|duration|term|period|lifetime) of (?:the|your|our|any)\b[^.;]{3,110})", heading=r"\b(?:retention|retain|how long|storage period|duration)", weight=0.6),
    Rule(Says.VALUE, rf"{_DELETE}[^.;]{{0,90}}?\b(?P<value>(?:as soon as|soon after|shortly after|immediately (?:after|once|upon)|right after|once|after|when|upon|at the end of) [^.;]{{4,90}})", weight=0.45, without=rf"{_YOU_MUST}|{_NOT_DATA}|{_NOT_KEEPING}|{_LEFT}|\byou can\b|\bplease\b|\byour right\b|\bright to\b|\binfring\w*|\bcopyright\w*|\btakedown\b|\bviolat\w+"),
    Rule(Says.VALUE, r"\b(?:not|never) (?:\w+ )?(?:retain|stor|keep|sav|record)\w*[^.;]{0,60}?\b(?P<value>(?:after|once|beyond|longer than) [^.;]{4,90})", weight=0.55, without=rf"{_NOT_KEEPING}|{_NOT_DATA}"),
    Rule(Says.VALUE, rf"{_KEEP}[^.;]{{0,120}}?\b(?P<value>indefinitely|(?<!deleted )(?<!removed )(?<!erased )(?<!purged )(?<!destroyed )(?<!lost )permanently(?! (?:delet|eras|remov|destr|anonym|de-?ident))|forever|for ever\b|for life\b|in perpetuity|for an (?:indefinite|unlimited) (?:period|time)\b)", weight=0.7, without=_NOT_STAY),
    Rule(Says.VALUE, rf"(?P<value>\b(?:immediately|instantly|promptly|at once|without undue delay)\b)[^.;]{{0,30}}{_DELETE}", weight=0.5, without=rf"{_YOU_MUST}|{_NOT_DATA}"),
    Rule(Says.VALUE, rf"{_HELD}[^.;]{{0,60}}\b(?P<value>in accordance with (?:\w+ ){{0,3}}(?:statutory|legal|limitation|retention)[^.;]{{3,80}})", weight=0.45, without=_NOT_KEEPING),
    Rule(Says.VALUE, rf"{_DELETE}[^.;]{{0,60}}\b(?P<value>immediately|instantly)\b", weight=0.45, without=rf"{_YOU_MUST}|{_NOT_DATA}|\b(?:contact|terminate)\w*"),
    Rule(Says.VALUE, r"(?P<value>\b(?:until (?:you|the|your|we|it) [^.;]{4,80}|as long as [^.;]{4,80}))", heading=r"\b(?:retention|retain|how long|storage period|data storage|deletion|keep)", weight=0.5),
    Rule(Says.VALUE, rf"^{_OF_DATA}[^.;]{{0,160}}(?:\||:|–|—|- )[^.;|]{{0,60}}?\b(?P<value>(?:until (?:you|the|your|we|it|\w*ion)\b [^.;]{{4,80}}|(?:as|so) long as [^.;]{{4,80}}))", weight=0.45, without=_NOT_KEEPING),
    Rule(Says.VALUE, r"^(?=.*\b(?:data|information|process\w*|consent\w*|stor\w+|basis)\b)[^a-z]*(?:if |where )[^.;]{0,120}\b(?P<value>(?:until (?:you|the|your|we|it) [^.;]{4,80}|as long as [^.;]{4,80}))", weight=0.4, without=rf"{_NOT_KEEPING}|\byou (?:will|may|can|must|cannot)\b"),
    Rule(Says.VALUE, rf"^{_VALUE}(?= )", weight=0.5, without=rf"{_NOT_KEEPING}|{_ASKED}|{_NOT_DATA}|\byou (?:will|may|can|must)\b"),
    Rule(Says.NEAR, rf"{_KEEP}[^.;]{{0,60}}{_THING}"),
)  # fmt: skip
KEPT = _HOW_LONG[1:3]
"""Rules of periods that say nothing of an account's end."""

_NOT_FOR_EVER = r"\b(?:non-personal)\b|\bcookie\b|\bindefinite suspension|\btemporary or indefinite\b|\b(?:permanently|indefinitely) (?:locked|suspended|banned|closed)|\blast forever\b|\b(?:no|not|never)\b[^.;]{0,40}\b(?:indefinite(?:ly)?|permanently|forever)\b|\bno (?:responsibility|obligation)\b|\bdeleted automatically\b|\brights that you have granted\b|\benables? you to (?:store|retain)\b|\bannual licen[cs]e|\bretained by you\b"
"""What lasts for ever that is no data on people, or does not."""

RETENTION: tuple[Matter, ...] = (
    Matter(
        name="how-long-kept",
        asks="How long do they keep it?",
        topic=Practice.RETENTION,
        keys=("ret", "keep", "kept", "stor", "hold", "held", "delet", "eras", "day", "month", "year", "hour", "until", "long"),
        wants_value=True,
        settle="keeping",
        rules=_HOW_LONG,
    ),
    Matter(
        name="how-long-after-closing",
        asks="How long do they keep it after an account is closed?",
        topic=Practice.RETENTION,
        keys=("clos", "terminat", "cancel", "activat", "delet", "remov", "end", "expir", "leave", "unsubscrib", "life", "account", "relationship", "last"),
        wants_value=True,
        settle="after-closing",
        rules=(
            *KEPT,
            Rule(Says.VALUE, rf"^(?=.*{_ENDED}).*?(?:{_KEEP}|{_DELETE})[^.;]{{0,170}}?{_VALUE}", without=rf"{_NOT_KEEPING}|{_ASKED}|\binactiv|\breserve"),
            Rule(Says.VALUE, rf"^(?=.*{_ENDED}).*?{_VALUE}[^.;]{{0,170}}?(?:{_KEEP}|{_DELETE})", weight=0.95, without=rf"{_NOT_KEEPING}|{_ASKED}|\binactiv"),
            Rule(Says.VALUE, rf"{_KEEP}[^.;]{{0,170}}\b(?:life|duration|relationship|account|active)\b[^.;]{{0,40}}(?:\+|\bplus\b|\band (?:for )?(?:an? )?(?:additional|further|another|up to)\b|\band then\b|\bthen\b)[^.;]{{0,30}}?{_VALUE}", weight=0.95),
            Rule(Says.VALUE, rf"\b(?:(?:duration|term|life|length) of (?:the |your |our |this )?(?:\w+ )?)?(?:agreement|contract|relationship|account|subscription|services?|term)\b(?: (?:duration|term|life|lifetime|period))?[^.;|]{{0,30}}(?:\+|\bplus\b|\bfollowed by\b)[^.;|]{{0,30}}?{_VALUE}", weight=0.95, without=_NOT_KEEPING),
            Rule(Says.VALUE, rf"^(?=.*{_ENDED}).*?{_KEEP}[^.;]{{0,120}}?(?P<value>(?:as|so) long as [^.;]{{4,90}}|indefinitely|permanently|forever|no longer than[^.;]{{4,60}})", weight=0.7, without=r"\bas long as (?:your account is active|you (?:have|maintain))"),
            Rule(Says.VALUE, rf"^(?=.*{_ENDED}).*?{_VALUE}", heading=r"\b(?:retention|retain|how long|deletion|keep|clos|cancel|delet)", weight=0.7, without=rf"{_NOT_KEEPING}|{_ASKED}|\binactiv"),
            Rule(Says.VALUE, rf"\b(?:takes?|taking|taken)\b[^.;]{{0,40}}?{_VALUE}[^.;]{{0,120}}{_DELETE}", weight=0.7, without=rf"{_NOT_KEEPING}|\bpublic profile\b|\bsearch engines?\b"),
            Rule(Says.VALUE, rf"\b(?:account deletion|deletion process|deletion of (?:your|the|an) account)\b[^.;]{{0,120}}?{_VALUE}", weight=0.7, without=rf"{_NOT_KEEPING}|{_ASKED}"),
            Rule(Says.VALUE, rf"^(?=.*{_ENDED}).*?(?P<value>\bimmediately|\bpromptly|\binstantly)\b[^.;]{{0,40}}{_DELETE}", weight=0.5, without=rf"{_YOU_KEEP}|{_YOU_MUST}"),
            Rule(Says.NEAR, rf"{_KEEP}[^.;]{{0,60}}{_THING}"),
        ),
    ),
    Matter(
        name="kept-for-ever",
        asks="May they keep it for ever?",
        topic=Practice.RETENTION,
        keys=("indefinit", "forever", "perpet", "permanent", "unlimited", "ever", "longer than", "as long as", "no obligation to delete"),
        rules=(
            Rule(Says.YES, rf"{_STORE}[^.;]{{0,160}}\b(?:indefinite(?:ly)?|forever|in perpetuity|perpetually|permanently|unlimited (?:time|period)|for ever)\b", is_plain=True, without=rf"\b(?:not|never)\b[^.;]{{0,60}}\bpermanently\b[^.;]{{0,20}}\bdelet|\bpermanently (?:delet|eras|remov|recorded)|\bguarantee\b|\bavailable\b|\bif we permanently\b|\bintended to be\b|\bdo not own\b|{_NOT_FOR_EVER}"),
            Rule(Says.YES, r"\b(?:indefinite(?:ly)?|in perpetuity|perpetually|permanently|forever)\b[^.;]{0,60}\b(?:retain|keep|stor|held|hold|kept|archiv|preserv)\w*", is_plain=True, weight=0.9, without=rf"\bpermanently (?:delet|eras|remov|recorded)|\bguarantee\b|\bobject\b|\bif we permanently\b|\bintended to be\b|\bdo not own\b|{_NOT_FOR_EVER}"),
            Rule(Says.NO, rf"{_STORE}[^.;]{{0,120}}\b(?:only (?:for )?(?:as|so) long as|no longer than|not (?:\w+ ){{0,3}}longer than|only until)\b", is_fixed=True, weight=0.7),
            Rule(Says.NO, r"\bnot (?:\w+ ){0,2}(?:retain|keep|stor|hold)\w*\b[^.;]{0,100}\blonger\b", is_fixed=True, weight=0.8),
            Rule(Says.NEAR, rf"{_STORE}[^.;]{{0,80}}\bas long as\b"),
        ),
    ),
    Matter(
        name="wiped-on-closing",
        asks="Is everything deleted when an account is closed?",
        topic=Practice.RETENTION,
        keys=("clos", "terminat", "cancel", "activat", "delet", "remov", "end", "expir", "leave", "unsubscrib", "eras", "former"),
        settle="closing",
        rules=(
            Rule(Says.YES, rf"^(?=.*\b(?:data|information|details|contents?|files?|records?|messages?|everything|it|them|pii)\b).*?{_DELETE}[^.;]{{0,120}}?\b(?:when|if|once|after|upon|on (?:the )?(?=termin|clos|cancel|expir|delet)|following|as soon as|within)\b[^.;]{{0,40}}?{_ENDED}", is_plain=True, without=rf"\bbackups? (?:copies )?(?:may|will) remain\b|\bwe (?:may|can|reserve)\b[^.;]{{0,40}}\b(?:terminate|suspend|close|delete (?:your )?accounts?)\b|\bif you (?:want|wish|would like) to\b|\bresponsible (?:for|to)\b|\breserv\w+ the right\b|\bnot (?:required|obliged|obligated)\b|\bmisappropriat|\bat the discretion\b|\bdeath\b|\bfrom your device\b|\blicen[cs]es? granted\b|\bconfidential information\b|\breceiving party\b|{_BY_DELETING}|{_YOU_MUST}|{_LEFT}"),
            Rule(Says.NO, rf"{_LEFT}(?:[^.;]|\b[ei]\.[ge]\. ){{0,160}}\b(?:when|if|once|after|upon|on|following|by)\b[^.;]{{0,40}}?{_ENDED}|{_ENDED}[^.;]{{0,140}}?{_LEFT}", is_fixed=True, weight=1.0, without=r"\byou (?:shall|may|must|will) not\b|\buntil\b"),
            Rule(Says.YES, rf"{_ENDED}[^.;]{{0,140}}?\b(?:we|all|will|shall|is|are|also|and)\b[^.;]{{0,160}}?{_DELETE}", is_plain=True, weight=0.95, without=rf"\bif you (?:want|wish|would like) to\b|\bplease\b|\bright to\b|(?<!the )\bresponsible (?:for|to)\b|\byou (?:shall|may|must) not\b|\bterms will terminate\b|\bcookies?\b|\b(?:sole|our) discretion\b|\bentitled to (?:suspend|terminate)\b|\bmisappropriat|\baccused\b|\brequest deletion\b|\bmembership will expire\b|\brequests? the deletion\b|\bat the discretion\b|\bdeath\b|\bfrom your device\b|\blicen[cs]es? granted\b|\bconfidential information\b|\breceiving party\b|\bwe (?:may|can|reserve)\b[^.;]{{0,40}}\b(?:terminate|suspend|close|limit)\b|{_BY_DELETING}|{_YOU_MUST}|{_LEFT}"),
            Rule(Says.NO, rf"^{_OF_DATA}.*?{_HELD}(?:(?!\buntil\b)[^.;]){{0,160}}?\b(?:after|following|even (?:if|after|when|though)|despite|notwithstanding|beyond|post|once|when|if|upon|although)\b[^.;]{{0,40}}?{_ENDED}", is_fixed=True, weight=0.95, without=r"\byou (?:shall|may|must|will) not\b|\bremains? open\b|\b(?:do|does|will|shall) not (?:\w+ ){0,2}(?:retain(?:ed)?|keep|kept|stored?|hold|held)\b|\bfor as long as\b[^.;]{0,40}\bunless\b|\b(?:available|remain) (?:in (?:full )?(?:force|effect)|binding|responsible|liable)|\bprovisions\b|\bsurviv|\brefund\w*|\bobligations shall\b|\brights and obligations\b|\bpayments?\b[^.;]{0,30}\b(?:due|owed)\b|\b(?:fee|charge)s?\b"),
            Rule(Says.NO, rf"^{_OF_DATA}.*?\b(?:after|following|even (?:if|after|when|though)|despite|once|when|if|upon|on|although)\b[^.;]{{0,30}}{_ENDED}[^.;]{{0,120}}?\b(?:may|will|can|shall|might|could|must|is entitled|are entitled|we|reserve|continue|still|need)\b[^.;]{{0,60}}?{_HELD}", is_fixed=True, weight=0.95, without=r"\byou (?:shall|may|must|will) not\b|\bremains? open\b|\b(?:do|does|will|shall) not (?:\w+ ){0,2}(?:retain(?:ed)?|keep|kept|stored?|hold|held)\b|\b(?:remain|continue) (?:in (?:full )?(?:force|effect)|binding|responsible|liable|to apply)|\bprovisions\b|\bsurviv|\brefund\w*|\bobligations shall\b|\brights and obligations\b|\bpayments?\b[^.;]{0,30}\b(?:due|owed)\b|\b(?:fee|charge)s?\b|\blicen[cs]e"),
            Rule(Says.NO, rf"\b(?:clos\w+|terminat\w+|cancel\w+|deactivat\w+|delet\w+|uninstall\w*) (?:of )?{_OWN}(?:accounts?|profiles?|subscription|membership|apps?)?\b[^.;]{{0,40}}\b(?:do|does|will|may|might|shall|would)(?:es)? not (?:\w+ ){{0,3}}(?:delete|remove|erase|result in the deletion|mean|wipe|destroy|lead to the deletion|purge)\b", is_fixed=True, weight=1.05),
            Rule(Says.YES, rf"\bnot (?:\w+ ){{0,2}}(?:retain|keep|store|hold)\w*[^.;]{{0,120}}?\b(?:after|following|once|when|upon|beyond)\b[^.;]{{0,40}}?{_ENDED}", is_plain=True, is_fixed=True, weight=0.95, without=r"\bif required\b"),
            Rule(Says.YES, rf"\bunsubscrib\w*\b[^.;]{{0,120}}{_DELETE}", is_plain=True, weight=0.85),
            Rule(Says.NEAR, rf"{_DELETE}[^.;]{{0,60}}\b(?:account|data|information)"),
        ),
    ),
    Matter(
        name="posts-stay",
        asks="Does what people posted stay after they leave or delete it?",
        topic=Practice.RETENTION,
        keys=("post", "content", "comment", "contribution", "submission", "review", "photo", "message", "public"),
        order=_SAYS_YES,
        settle="staying",
        rules=(
            Rule(Says.YES, rf"\b(?:refuse|decline|reserves? the right not|no obligation|not (?:be )?(?:obliged|obligated|required)) to (?:\(\w+\) )?(?:delete|remove|erase|take down)\b[^.;]{{0,60}}\b{_CONTENT}", is_plain=True, is_fixed=True, without=r"\bif we\b|\binfring\w+"),
            Rule(Says.YES, rf"^(?=.*(?:{_ENDED}|\b(?:remov|delet|leav|clos)\w*)).*?\b{_CONTENT}\b[^.;]{{0,140}}\b(?:remain|stay|continue (?:on|to)|persist|survive|still (?:be |appear|remain|visible)|retained|kept|not be (?:deleted|removed)|preserved|(?:anonymi[sz]ed|in (?:an )?anonymous form))\b", is_plain=True, is_fixed=True, without=r"\bowner\w*\b|\bresponsib\w+\b|\bproperty\b|\b(?:remain|continue)s? (?:in (?:full )?(?:force|effect)|yours|liable|with you)\b|\byou (?:retain|keep)\b|\bretains? (?:all|any|the|ownership|copyright|your|full)\b|\brights?\b|\bundelivered\b"),
            Rule(Says.YES, rf"\b(?:even (?:if|after)|after)\b[^.;]{{0,80}}(?:{_ENDED}|\b(?:remov|delet)\w*\b)[^.;]{{0,140}}\b(?:{_CONTENT}|copies)\b[^.;]{{0,60}}\b(?:remain|stay|continue|persist|still|visible|viewable|available)\b", is_plain=True, is_fixed=True, weight=1.1, without=r"\b(?:undertake|undelivered|licen[cs]e\w*)\b"),
            Rule(Says.YES, rf"\b(?:will|do|does|may|can|shall|would|is|are) ?(?:not|n't|unable to) (?:\w+ ){{0,2}}(?:delete|remove|erase|take down|able to (?:delete|remove|erase))\W+(?:\w+ ){{0,4}}{_CONTENT}\b[^.;]{{0,120}}\b(?:others?|other (?:\w+ )?(?:users?|members|people)|public\w*|shared|contributed|posted|forums?)", is_plain=True, is_fixed=True, without=r"\bif\b|\bunless\b|\byou (?:may|must|shall|will) not\b"),
            Rule(Says.YES, rf"\b(?:copies|{_CONTENT})\b[^.;]{{0,60}}\b(?:remain|stay|persist)\w*\b[^.;]{{0,60}}\b(?:viewable|visible|cached|archived|backup|accessible)\b", is_plain=True, is_fixed=True, weight=1.05),
            Rule(Says.NO, rf"\b{_CONTENT}\b[^.;]{{0,80}}\b(?:is|are|will|be|shall)\b (?:\w+ ){{0,3}}(?:deleted|removed|erased|purged)\b[^.;]{{0,80}}\b(?:when|if|once|after|upon)\b[^.;]{{0,40}}{_ENDED}", weight=0.95),
            Rule(Says.NEAR, rf"{_DELETE}[^.;]{{0,60}}\b{_CONTENT}"),
        ),
    ),
    Matter(
        name="deletion",
        asks="Can people have their data or account deleted?",
        topic=Practice.ACCESS_DELETION,
        keys=("delet", "eras", "remov", "forgotten", "destr", "purg", "clos"),
        order=_SAYS_YES,
        settle="deletable",
        rules=(
            Rule(Says.YES, rf"{_YOU_MAY}[^.;]{{0,140}}?{_DELETE}(?:[^.;]{{0,80}}\b(?:{_PERSONAL}|{_CONTENT}|us|you)\b)", is_plain=True, is_fixed=True, without=rf"{_NOT_DELETED}|{_NOT_YOURS}|\bwe (?:may|can) [^.;]{{0,60}}(?:remove|delete)\b"),
            Rule(Says.YES, rf"{_YOU_MAY}[^.;]{{0,140}}?\b{_PERSONAL}\b[^.;]{{0,40}}{_DELETE}", is_plain=True, is_fixed=True, weight=0.95, without=rf"{_NOT_DELETED}|{_NOT_YOURS}|\bwe (?:may|can) [^.;]{{0,60}}(?:remove|delete)\b"),
            Rule(Says.YES, r"\brights? (?:to|of) (?:\w+ ){0,3}(?:erasure|deletion|delete|erase|be forgotten|removal|have (?:\w+ ){0,4}(?:deleted|erased|removed))\b", is_plain=True),
            Rule(Says.YES, rf"{_DELETE}", heading=r"\b(?:your (?:\w+ ){0,3}rights|rights|your choices|delet|eras|access)", is_plain=True, is_fixed=True, weight=0.7, without=rf"{_NOT_DELETED}|{_NOT_YOURS}"),
            Rule(Says.YES, rf"\b(?:at|upon|on) your (?:\w+ )?(?:request|choice|direction|instruction)\b[^.;]{{0,100}}{_DELETE}|{_DELETE}[^.;]{{0,100}}\b(?:(?:at|upon|on) (?:your|customer's|the customer's) (?:\w+ )?(?:request|choice)|at the choice of|if you (?:ask|request))", is_plain=True, weight=0.9),
            Rule(Says.YES, r"\bat the choice of\b[^.;]{0,160}\b(?:return|delet|destroy)", is_plain=True, is_fixed=True),
            Rule(Says.NO, r"\b(?:accounts?|data|information|profiles?|posts?)\b[^.;]{0,40}\b(?:cannot|can't|can not|will not|won't|may not|not possible|unable)\b[^.;]{0,30}\b(?:be )?(?:removed|deleted|erased|delete|remove|erase)\b", is_fixed=True, weight=1.2, without=r"\bwithout\b|\bimmediate(?:ly)?\b|\bif (?:it|we|you)\b|\b(?:residual|backups?|back-ups?|limited period|photos|automatically|contribut\w+|unauthori[sz]ed|does not restrict|matches|technical reasons|if there is|proprietary|assessments|turning)\b|\bwhere\b|\bsome\b|\bcertain\b|\bdelet\w+ your\b|\buninstall\w*\b|\bchats\b"),
            Rule(Says.NEAR, rf"{_DELETE}"),
        ),
    ),
    Matter(
        name="posts-deleted",
        asks="Can people take down what they posted?",
        topic=Practice.ACCESS_DELETION,
        keys=("delet", "eras", "remov", "take down", "withdraw"),
        settle="plain-yes",
        rules=(
            Rule(Says.YES, rf"{_YOU_MAY}[^.;]{{0,140}}?\b(?:delet|eras|remov|withdraw|take down|unpublish)\w*\b[^.;]{{0,60}}\b{_CONTENT}", is_plain=True, is_fixed=True, without=rf"{_NOT_YOURS}|{_NO_TAKING}|\bdelet\w+ (?:and retention|practices)|\bcontact us (?:if|immediately)"),
            Rule(Says.NO, rf"\b{_CONTENT}\b[^;]{{0,60}}\b(?:cannot|can't|may not|will not|not) (?:\w+ )?be (?:\w+ )?(?:deleted|removed|erased|withdrawn)\b", is_fixed=True, weight=1.1, without=r"\bimmediate(?:ly)?\b|\bwithout\b|\bfailure\b|\bnot be unlawful\b|\bconcerned\b"),
            Rule(Says.NO, r"\b(?:groups?|discussions?|threads?|topics?|conversations?|forums?|certain (?:\w+ )?(?:content|posts|categories))\b[^.;]{0,120}\b(?:cannot|can't|may not|will not|not) (?:always )?be (?:\w+ )?(?:deleted|removed|erased|withdrawn)\b", is_fixed=True, weight=1.1, without=r"\bimmediate(?:ly)?\b|\bviolat\w+"),
            Rule(Says.NO, r"\brequest\w*\b[^.;]{0,60}\b(?:case[- ]by[- ]case|may or may not|our (?:sole )?discretion|not obliged)\b", is_fixed=True, without=r"\b(?:retain|suspend|verif\w+|abuse)\b", weight=1.2),
            Rule(Says.NO, rf"\b(?:cannot|can't|not be able to|unable to|may not|do not have the right to)\b (?:\w+ )?(?:delete|remove|withdraw|erase)\b[^.;]{{0,60}}\b{_CONTENT}", is_fixed=True, weight=1.1, without=r"\bnotices?\b|\blabels?\b|\bwatermarks?\b|\bsearch engines?\b|\bbeing reported\b|\bliab\w+|\bmay not remove or\b"),
            Rule(Says.NEAR, rf"{_DELETE}"),
        ),
    ),
    Matter(
        name="how-soon-deleted",
        asks="How soon do they delete it when asked?",
        topic=Practice.ACCESS_DELETION,
        keys=("delet", "eras", "remov", "purg", "destroy", "anonymi"),
        wants_value=True,
        settle="keeping",
        rules=(
            Rule(Says.VALUE, rf"^(?=.*\b(?:requests?\w*|accounts?|ask(?:ed|s)?|deletion|you (?:delete|remove|erase|close|choose))\b).*?{_DELETE}[^.;]{{0,200}}?{_VALUE}", without=rf"{_NOT_KEEPING}|\binactiv\w*|{_YOU_MUST}|\byou (?:will|must)\b|\bour request\b|\blogs?\b(?! (?:back|in|into|on)\b)|\bblocked\b|\b(?:stored|retained|kept|saved) for\b|\bip address\w* collected\b|\bopt in within\b|\bretention (?:window|period)\b"),
            Rule(Says.VALUE, rf"{_DELETE}[^.;]{{0,200}}?{_VALUE}", weight=0.7, without=rf"{_NOT_KEEPING}|\binactiv\w*|{_YOU_MUST}|\byou (?:will|must)\b|\bour request\b|\blogs?\b(?! (?:back|in|into|on)\b)|\bblocked\b|\b(?:stored|retained|kept|saved) for\b|\bip address\w* collected\b|\bopt in within\b"),
            Rule(Says.VALUE, rf"{_VALUE}[^.;]{{0,160}}?{_DELETE}", weight=0.9, without=rf"{_NOT_KEEPING}|\binactiv\w*|{_YOU_MUST}|\byou (?:will|must)\b|\bour request\b|\blogs?\b(?! (?:back|in|into|on)\b)|\bblocked\b|\b(?:stored|retained|kept|saved) for\b|\bip address\w* collected\b|\bopt in within\b"),
            Rule(Says.VALUE, rf"(?P<value>\bimmediately|\bpromptly|\binstantly|\bwithout (?:undue )?delay)\b[^.;]{{0,40}}{_DELETE}", weight=0.5, without=rf"{_YOU_MUST}|\byou (?:will|must|shall)\b"),
            Rule(Says.NEAR, rf"{_DELETE}"),
        ),
    ),
    Matter(
        name="kept-despite-request",
        asks="May they keep some of it though asked to delete it?",
        topic=Practice.RETENTION,
        keys=("retain", "keep", "kept", "stor", "remain", "archiv", "backup", "back-up", "not be able", "unable", "not delete", "cannot", "refuse", "unless"),
        order=_SAYS_YES,
        rules=(
            Rule(Says.YES, r"\b(?:request\w*|delet\w*|eras\w*|remov\w*|clos\w*|deactivat\w*)\b[^.;]{0,200}\b(?:may|will|must|might|need to|required to|continue to|still|shall|can)\b[^.;]{0,60}\b(?:retain|keep|store|hold|remain|maintain|preserve|archive)\w*\b", is_plain=True, is_fixed=True, without=r"\bwe (?:will|do) not (?:retain|keep|store)\b|\bright to\b[^.;]{0,60}\brequest|\bcookies?\b|\byou (?:will|must|shall|agree)\b|\bdelivered\b|\b(?:invalid|unenforceable|provisions?|arbitrator|hearing)\b"),
            Rule(Says.YES, r"\b(?:retain|keep|store|hold|remain|maintain|preserve|archive)\w*\b[^.;]{0,160}\b(?:even (?:if|after|though)|after|despite|following|notwithstanding|in the event of|in case of|past)\b[^.;]{0,60}\b(?:delet|eras|remov|clos|deactivat|request)\w*", is_plain=True, is_fixed=True, weight=0.95, without=r"\bwe (?:will|do) not (?:retain|keep|store)\b|\bcookies?\b|\byou (?:will|must|shall|agree)\b|\bdelivered\b|\b(?:invalid|unenforceable|provisions?)\b"),
            Rule(Says.YES, rf"\b(?:cannot|can't|unable to|not (?:always )?(?:be )?able to|may not|not (?:be )?(?:obliged|required) to|refuse|decline|deny|den(?:y|ies)|exceptions?)\b[^.;]{{0,60}}(?:\bdelet|\beras|\bremov)\w*[^.;]{{0,120}}{_HARD}", is_plain=True, is_fixed=True, weight=0.9),
            Rule(Says.YES, r"(?:\b(?:comply|complied|honou?r|act (?:up)?on)\b[^.;]{0,40}\brequests?\b|\b(?:delete|erase|remove)\b)[^.;]{0,80}\bunless\b[^.;]{0,100}\b(?:legitimate|legal\w*|law|laws|lawful|grounds?|reasons?|required?|necessary|exempt\w*|exceptions?|obligations?|retain|keep)\b", heading=r"\b(?:rights?|choices|delet|eras|remov|access|control|retention|your)\b", is_plain=True, is_fixed=True, weight=0.8, without=r"\b(?:will|do|does|shall|may) not (?:\w+ )?(?:delete|erase|remove|honou?r|comply|be (?:deleted|removed))|\b(?:not|never|n't)\b[^.;]{0,30}\bunless\b|\bpost\b|\bcontent you\b|\bunless you\b"),
            Rule(Says.YES, r"\b(?:backups?|back-ups?|cached|archived|residual) (?:\w+ ){0,3}(?:copies|information|data|storage|systems?|files?)?\b[^.;]{0,80}\b(?:remain|retain|persist|stay|kept|exist)\w*", is_plain=True, is_fixed=True, weight=0.85),
            Rule(Says.NEAR, rf"{_KEEP}[^.;]{{0,60}}{_THING}"),
        ),
    ),
    Matter(
        name="idle-deleted",
        asks="Do they delete accounts that are not used?",
        topic=Practice.RETENTION,
        keys=("inactiv", "dormant", "idle", "log", "unused", "used", "sign", "activity", "access", "abandon", "use"),
        order=_SAYS_YES,
        rules=(
            *IDLE,
            Rule(Says.YES, rf"^{_IDLE_THING}.*?\b(?:inactiv\w+|dormant|idle|{_UNUSED}|abandoned|no activity|(?:not|never) (?:been )?(?:logged|signed|log|sign|used|access(?:ed)?|visit(?:ed)?|active))\b[^.;]{{0,200}}\b(?:delet|eras|remov|terminat|clos|deactivat|suspend|purg|cancel|disabl|reclaim|recycl|expir|anonymi)\w*", is_plain=True, without=_NOT_IDLE),
            Rule(Says.YES, rf"^{_IDLE_THING}.*?\b(?:delet|eras|remov|terminat|clos|deactivat|suspend|purg|cancel|disabl|reclaim|recycl|expir|anonymi)\w*\b[^.;]{{0,300}}\b(?:inactiv\w+|dormant|idle|{_UNUSED}|abandoned|no activity|(?:not|never) (?:been )?(?:logged|signed|log|sign|used|access(?:ed)?|visit(?:ed)?|active))\b", is_plain=True, weight=0.95, without=_NOT_IDLE),
        ),
    ),
    Matter(
        name="how-long-idle",
        asks="How long may an account go unused before it is deleted?",
        topic=Practice.RETENTION,
        keys=("day", "week", "month", "year", "hour", "inactiv", "dormant", "idle", "unused"),
        wants_value=True,
        rules=(
            *IDLE_FOR,
            Rule(Says.VALUE, rf"\b(?:inactiv\w+|dormant|idle|unused|abandoned|(?:no|without) activity|(?:not|never) (?:been )?(?:logged|signed|log|sign|used|use|access(?:ed)?|visit(?:ed)?|active))\b[^.;]{{0,120}}?(?P<value>{_SPAN})", without=r"\bdownloads?\b|\bsessions?\b|\brewards?\b|\bpoints\b|\b(?:prepaid|credits?|coins?|cookies?)\b"),
            Rule(Says.VALUE, rf"(?P<value>{_SPAN})[^.;]{{0,80}}\b(?:inactiv\w+|dormant|idle|unused|no activity|without (?:\w+ )?(?:logg?ing|signing|activity|use)|last (?:log|sign|activ|us|visit)\w*)", weight=0.95),
            Rule(Says.NEAR, r"\b(?:inactiv\w+|dormant|idle|unused)\b"),
        ),
    ),
    Matter(
        name="restored",
        asks="Can a deleted or closed account be brought back?",
        topic=Practice.RETENTION,
        keys=("restor", "recover", "reactivat", "reinstat", "reopen", "undo", "irreversib", "permanent", "retriev", "bring back", "re-activ"),
        rules=(
            Rule(Says.YES, r"\b(?:restore|restoring|recover|re-?activate|reinstate|reopen|undo|undelete|bring back)\b[^.;]{0,60}\b(?:accounts?|profiles?|data|content|membership|deletion|information)\b", is_plain=True, without=r"\bcounter-?noti\w+|\breinstat\w+ (?:\w+ ){0,4}content\b|\brecover (?:the|our|any) costs?\b|\bif you do not re\w+|\bpassw?\w+\b|\b(?:damages|costs|fees|disaster|security|availability|confidentiality|backups?|invoicing|without notice|username|probation|pin|pin code)\b"),
            Rule(Says.NO, r"\b(?:accounts?|profiles?|data|content|messages?|files?)\b[^.;]{0,100}(?:\b(?:cannot|not|never|no longer)\b|n't\b) (?:\w+ ){0,3}?(?:be )?(?:restored|recovered|re-?activated|reinstated|reopened|retrieved)\b", is_fixed=True, weight=0.8, without=r"\bcredits?\b|\bclauses\b|\bunless\b|\bif you do not\b|\bpassw?\w+\b"),
            Rule(Says.YES, r"\b(?:accounts?|profiles?|data|content)\b(?:(?!\b(?:cannot|not|never|no longer)\b|n't\b)[^.;]){0,60}\b(?:be|been) (?:\w+ )?(?:restored|recovered|re-?activated|reinstated|reopened)\b", is_plain=True, weight=0.95, without=r"\bpassw?\w+\b|\b(?:damages|costs|fees|disaster|security|availability|confidentiality|backups?|invoicing|without notice|username|probation|pin|pin code)\b"),
            Rule(Says.NO, r"^(?=.*\b(?:accounts?|profiles?|memberships?|data|information|pages?|you)\b).*?\b(?:irreversibl[ey](?=.*\b(?:delet|clos|terminat|action|eras|remov)\w*)|(?<=termination is )irreversible|irrevocabl[ey] (?:delet|los)\w*|irretrievabl[ey]|cannot be (?:undone|reversed)|permanent(?:ly)? (?:delet|eras|los)\w*|delet\w+ permanently|(?:deletion|closure|cancellation) is (?:permanent|final|irreversible))\b", is_fixed=True, weight=0.75, without=r"\b(?:crypto\w*|digital assets?|anonymi[sz]\w+|cryptograph\w*|tokens?|waiting period)\b|\byou (?:shall|will|must|agree) (?:\w+ )?(?:permanently|immediately)\b|\bwill not permanently\b|\bmonetization\b|\bfor a limited (?:period|time)\b|\breserve\b|\bnot be permanently\b"),
        ),
    ),
    Matter(
        name="how-long-restored",
        asks="How long can a closed account be brought back?",
        topic=Practice.RETENTION,
        keys=("restor", "recover", "reactivat", "reinstat", "reopen", "undo", "retriev", "bring back", "re-activ", "grace", "cancel", "log back", "log in"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"(?P<value>{_SPAN})[^.;]{{0,140}}\b(?:restor|recover|re-?activat|reinstat|reopen|undo|retriev|change your mind|log (?:back )?in|cancel (?:the |your )?(?:deletion|request))\w*"),
            Rule(Says.VALUE, rf"\b(?:restor|recover|re-?activat|reinstat|reopen|undo|retriev|change your mind|log (?:back )?in|cancel (?:the |your )?(?:deletion|request))\w*\b[^.;]{{0,140}}?(?P<value>{_SPAN})", weight=0.95, without=rf"{_NOT_KEEPING}|\bback-?ups?\b|\bdisaster\b|\bprobation\b|\bbefore (?:re-?applying|requesting)\b|\bsuspended\b"),
            Rule(Says.VALUE, rf"\b(?:grace|cooling[- ]off|waiting) period\b[^.;]{{0,60}}?(?P<value>{_SPAN})", weight=0.8),
            Rule(Says.NEAR, r"\b(?:restor|re-?activat|reinstat)\w*"),
        ),
    ),
    Matter(
        name="access",
        asks="Can people see the data held on them, or get a copy?",
        topic=Practice.ACCESS_DELETION,
        keys=("access", "copy", "copies", "see ", "view", "review", "obtain", "know what", "inform"),
        order=_SAYS_YES,
        settle="plain-yes",
        rules=(
            Rule(Says.YES, rf"{_YOU_MAY}[^.;]{{0,120}}?\b(?:access|review|view|see|obtain|receive|inspect|know|(?:a )?cop(?:y|ies)|be (?:informed|told))\b[^.;]{{0,80}}\b(?:(?:personal|your|the|their|any|this|such|his|her)\b[^.;]{{0,30}}(?:data|information|details|profile|records?)|what we)", is_plain=True, without=rf"\b(?:access(?:ing)?|use) (?:to )?(?:the |our |this )?(?:services?|sites?|websites?|platform|content)\b|\bthird[- ]part\w+ (?:may|can)\b|{_NOT_YOURS}|\blinked\b|\bcheck out\b"),
            Rule(Says.YES, r"\b(?:rights? (?:of|to) (?:data )?access(?! (?:and use|or use|the|our|to (?:the|our)))|right to (?:know|information|be informed|obtain (?:a copy|confirmation)|(?:request |receive )?(?:a )?copy)|(?:data subject|subject) access)\b", is_plain=True, without=_NOT_YOURS),
            Rule(Says.YES, r"\b(?:access|a copy|copies)\b[^.;]{0,60}\b(?:data|information|details)\b", heading=r"\brights\b|\bchoices\b|\baccess|\bhow (?:can|do) (?:you|i)\b", is_plain=True, weight=0.7, without=_NOT_YOURS),
            Rule(Says.NEAR, r"\baccess\b"),
        ),
    ),
    Matter(
        name="export",
        asks="Can people take their data along, in a form that others can read?",
        topic=Practice.ACCESS_DELETION,
        keys=("export", "portab", "download", "machine-readable", "machine readable", "transfer", "transmit", "takeout", "format"),
        order=_SAYS_YES,
        settle="plain-yes",
        rules=(
            Rule(Says.YES, r"\b(?:data )?portab\w+\b|\b(?:structured|machine[- ]readable|commonly used|portable|usable)[^.;]{0,40}\b(?:format|form)\b", is_plain=True),
            Rule(Says.YES, rf"\b(?:export|download|retriev|backup|back up)\w*\b[^.;]{{0,60}}\b(?:your|customer|user|their|a copy|personal)\b[^.;]{{0,40}}\b{_THING}", is_plain=True, weight=0.95, without=rf"\b(?:the|our) (?:app|software)\b|\bwhen you download\b|\bcollect|\bdo not include\b|\bexport (?:control|law)|{_NOT_YOURS}"),
            Rule(Says.YES, rf"{_YOU_MAY}[^.;]{{0,120}}\b(?:transfer|transmit|port|move|take)\w*\b[^.;]{{0,100}}\b(?:another|other|different) (?:\w+ )?(?:controller|company|provider|service|organi[sz]ation|part)", is_plain=True, weight=0.9),
            Rule(Says.NEAR, r"\b(?:export|download)\w*"),
        ),
    ),
    Matter(
        name="correction",
        asks="Can people have wrong data put right?",
        topic=Practice.ACCESS_DELETION,
        keys=("correct", "rectif", "updat", "amend", "chang", "edit", "inaccura", "modif"),
        order=_SAYS_YES,
        settle="plain-yes",
        rules=(
            Rule(Says.YES, rf"{_YOU_MAY}[^.;]{{0,120}}?\b(?:correct|rectif|updat|amend|chang|edit|modif)\w*\b[^.;]{{0,80}}\b(?:(?:(?:personal|your|the|their|any|account|contact|profile|inaccurate|incorrect|this)\b[^.;]{{0,30}}(?:data|information|details|profile|records?))|inaccura\w+|errors?)", is_plain=True, without=rf"\bthese terms\b|\bthis (?:privacy )?(?:policy|agreement)\b|\bopt[- ]?out\b|\border\b|\bsoftware\b|\bapi\b|{_NOT_YOURS}"),
            Rule(Says.YES, r"\brights? (?:of|to) (?:\w+ ){0,4}(?:rectif\w+|correct\w*|amend\w*|update)\b", is_plain=True),
            Rule(Says.YES, r"\b(?:rectif\w+|correct(?:ion|ed|ing)?)\b", heading=r"\brights\b|\bchoices\b|\baccess|\bcorrect|\bupdat", is_plain=True, weight=0.7),
            Rule(Says.NEAR, r"\b(?:correct|updat)\w*"),
        ),
    ),
    Matter(
        name="how-soon-answered",
        asks="How soon do they answer a request about one's data?",
        topic=Practice.ACCESS_DELETION,
        keys=("respon", "repl", "answer", "request", "acknowledg", "compl"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"^(?=.*\b(?:requests?|inquir\w+|enquir\w+|complaints?)\b).*?{_ASKED}[^.;]{{0,160}}?(?P<value>{_SPAN}{_ENDS})", without=r"\b(?:arbitrat|dispute|counter-?notice|copyright|invoice|refund|terminat|claim|purchas|retain|stored|saved|extend|additional|twice|medium|median|unban|order|deliver)\w*|\b12-month\b|\b(?:past|last|previous|prior|preceding) (?:[\w.]+ )?(?:months?|years?|days?)\b|\breinstate\w*"),
            Rule(Says.VALUE, rf"^(?=.*\b(?:requests?|inquir\w+|enquir\w+|complaints?)\b).*?(?P<value>{_SPAN})[^.;]{{0,160}}{_ASKED}", weight=0.9, without=r"\b(?:arbitrat|dispute|counter-?notice|copyright|invoice|refund|terminat|claim|purchas|retain|stored|saved|extend|additional|twice|medium|median|unban|order|deliver)\w*|\b12-month\b|\b(?:past|last|previous|prior|preceding) (?:[\w.]+ )?(?:months?|years?|days?)\b|\breinstate\w*"),
            Rule(Says.VALUE, rf"\brequests?\b[^.;]{{0,120}}?(?P<value>{_SPAN})", heading=r"\brights\b|\brequest|\baccess|\bprivacy", weight=0.7, without=rf"{_NOT_KEEPING}|\b(?:twice|12-month|preceding|past|retain|keep|stored|extend|claim|unban|order|deliver|reinstat)\w*"),
            Rule(Says.NEAR, r"\b(?:respond|reply|answer) to\b[^.;]{0,40}\brequest"),
        ),
    ),
    Matter(
        name="access-fee",
        asks="Do they charge for a request about one's data?",
        topic=Practice.ACCESS_DELETION,
        keys=("fee", "charge", "free", "cost"),
        rules=(
            Rule(Says.YES, r"\b(?:charge|pay|fee)\w*\b[^.;]{0,120}\b(?:requests?|access|copy|copies|exercis\w+)\b", is_plain=True, without=r"\b(?:services?|subscription|payment|products|refund|mobile|data plan|carrier|damages|attorney\w*|account)\b"),
            Rule(Says.NO, r"\b(?:free of charge|no (?:fee|charge|cost)|without (?:charge|cost)|for free)\b[^.;]{0,160}\b(?:requests?|access to (?:your|the|personal)|copy|rights?|exercis\w+)\b|\b(?:requests?|access to (?:your|the|personal)|copy|rights?|exercis\w+|(?:provide|deliver)\w* (?:the|required|this) (?:\w+ )?information)\b[^.;]{0,160}\b(?:free of charge|no (?:fee|charge|cost)|without charge|for free)\b", is_fixed=True, without=r"\b(?:subscription|trial|internet access|copies of (?:the )?software)\b"),
        ),
    ),
    Matter(
        name="consent-withdrawn",
        asks="Can people take back a consent that they gave?",
        topic=Practice.CHOICE,
        keys=("withdraw", "revok", "revoc", "take back"),
        order=_SAYS_YES,
        settle="plain-yes",
        rules=(
            Rule(Says.YES, r"\b(?:withdraw|revok|revoc|retract)\w*\b[^.;]{0,60}\b(?:consents?|permissions?|agreement|authori[sz]ations?)\b", is_plain=True, is_fixed=True, without=r"\b(?:cannot|may not|not be) (?:be )?(?:withdrawn|revoked?)\b|\birrevocabl"),
            Rule(Says.YES, r"\b(?:consents?|permissions?)\b[^.;]{0,80}\b(?:withdraw|revok|retract)\w*", is_plain=True, is_fixed=True, weight=0.95),
        ),
    ),
    Matter(
        name="objection",
        asks="Can people object to the use of their data or have it restricted?",
        topic=Practice.ACCESS_DELETION,
        keys=("object", "restrict"),
        order=_SAYS_YES,
        settle="plain-yes",
        rules=(
            Rule(Says.YES, r"\b(?:object(?:ing|ed|ion)? (?:to|against)|right (?:to|of) (?:object\w*|restrict\w*)|restrict(?:ion)? (?:of )?(?:the |our |how we |further )*(?:process\w*|use\b|handling|uses\b))\b(?:[^.;]{0,60}\b(?:process\w*|use|uses|using|handling|data|information|marketing)\b)?", is_plain=True, without=rf"\bobject(?:ive|ives|ionable)\b|\bcontent\b|\bchanges?\b|{_NOT_YOURS}"),
            Rule(Says.YES, r"\b(?:object|objection|restrict|restriction)\b", heading=r"\brights\b", is_plain=True, weight=0.8),
        ),
    ),
)  # fmt: skip
"""Matters of retention."""
