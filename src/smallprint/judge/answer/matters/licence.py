"""Rights in what people post, send or have made for them, and in what the provider shows."""

from __future__ import annotations

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.judge.answer.matters.periods import PERIOD
from smallprint.model.topic import Practice

_LICENCE = r"(?:licen[cs]e[sd]?|rights?|permissions?|authori[sz]ation|sub-?licen[cs]e)\b"
_WHO = r"(?:you|your|users?|members?|customers?|contributors?|subscribers?|publishers?|authors?|participants?|clients?|licensees?|uploaders?|creators?|advertisers?|submitters?|entrants?|i|owners?|hosts?|participants)"
_GRANT = rf"(?:\b{_WHO}\b(?:[ ,]+[\w'()/;-]+){{0,16}}?[ ,]+(?:grants?|granting|(?<!any )(?<!the )(?<!of )(?<!your )(?<!that )(?<!program )(?<!developer )(?<!exclusive )(?<!limited )(?<!this )(?<!a )(?<!under )(?<!and )licen[cs]es?|authori[sz]es?|(?:gives?|provides?|allows?|permits?) (?:[\w'.,()-]+ ){{0,24}}(?:licen[cs]es?|rights? to|permission to|us to (?:use|display|publish|reproduce|store|host|copy)))\b|\b(?:granted|given) (?:\w+ ){{0,3}}by (?:you|the user|users|customer)|\b(?:licen[cs]es?|rights?|permissions?) (?:that )?(?:you|users?|customer) (?:\w+ )?(?:grant|give|provide)|\b(?:we|us|company|[a-z]\w+) (?:\w+ )?(?:shall|will) (?:also )?(?:have|own|possess|obtain|receive) (?:the |an? |full |any )(?:[\w-]+,? ){{0,14}}(?:licen[cs]e|rights? to)\b|\b(?:uploading|posting|submitting|publishing|sending|providing|sharing|contributing|transmitting)\b.{{0,150}}\bgrant(?:s|ed|ing)?\b|\b(?:this|that|the|such|your) (?:[\w']+ ){{0,2}}licen[cs]e (?:\w+ ){{0,2}}(?:allows?|lets?|permits?|includes?|authori[sz]es|extends|enables?|gives?)\b(?! (?:you|users?|customer|licensee|any))|\byou(?:'re| are) (?:giving|providing|granting|allowing) (?:us|[a-z]\w+) (?:\w+ ){{0,4}}(?:permissions?|licen[cs]es?|rights?)\b|\blicen[cs]e to (?:use|host|store|display|copy|reproduce) (?:\w+ ){{0,2}}your (?:\w+ )?content\b|\b(?:we|us) need (?:\w+ )?(?:legal )?(?:rights?|permissions?|licen[cs]e) to\b)"
_PROVIDERS = r"\b(?:we|us|company|licensor|[a-z]\w+) (?:hereby |also |only |further )?(?:grants?|gives?) (?:to )?(?:you|user|users|customer|licensee|the (?:user|customer|licensee)|each user|subscriber|client|member|publisher|developer)\b|\bgranted (?:to )?(?:you|user|customer|the user|the customer)\b|\byou are (?:\w+ )?granted\b|\bgrants (?:you|customer|the user)\b|\b(?:other|each|any) users? (?:of (?:the|our) \w+ )?a (?:non|limited|perpetual|world)"
_CONTENT = r"(?:content|contents|submi\w+|post(?:s|ed|ings?)?|material\w*|upload\w*|contribut\w*|photos?|photographs?|images?|videos?|reviews?|comments?|feedback|suggestions?|ideas?|works?|files?|data|inputs?|information|prompts?|intellectual property|messages?|recordings?|text|songs?|music|art\w*|ugc|creations?)"
_WORK = r"(?:contents?|submissions?|posts?|postings?|materials?|photos?|images?|videos?|reviews?|comments?|contributions?|ideas?|ugc|works?|creations?|clips?|uploads?)"
_FOREVER = r"(?:perpetual(?:ly)?|in perpetuity|forever|for ever|permanent(?:ly)?|unlimited in (?:time|duration)|without (?:any )?(?:time|temporal) (?:limit\w*|restrict\w*)|for an unlimited (?:time|period)|indefinite(?:ly)?|eternal)\b"
_FIRM = r"(?:irrevocabl[ey]|non-?revocable|cannot be (?:revoked|withdrawn)|may not (?:be )?(?:revoked?|withdrawn?)|not (?:be )?(?:revocable|revoked))\b"
_ENDS = r"(?:(?:licen[cs]es?|rights? (?:you|granted|we)|permissions?|grant)\b[^.;]{0,140}\b(?:ends?|terminat\w+|expir\w+|ceas\w+|lasts? (?:only )?(?:until|for as long|while))\b[^.;]{0,140}\b(?:delet\w*|remov\w*|clos\w*|terminat\w*|account|no longer|withdraw\w*|leav\w*|unpublish\w*|tak\w* down|content)|\b(?:for (?:as|so) long as|(?:as|so) long as(?! (?:the|your|such|it)\b[^.;]{0,30}\b(?:not|comply|complies|protected))|until|for the (?:entire )?(?:period|duration|time|term)|during the (?:term|period|time))\b[^.;]{0,100}\b(?:post\w*|stor\w*|content|account|delet\w*|remov\w*|use the|using|agreement|subscription|available|publish\w*|membership|display\w*|host\w*)|\b(?:if|when|once) you (?:\w+ ){0,3}(?:delet|remov|clos|terminat|tak)\w*.{0,200}\b(?:licen[cs]e|rights?|permission)\b.{0,60}\b(?:end|terminat|expir|ceas)\w*|(?:limited|for) (?:\w+ ){0,2}(?:the )?term of (?:this|the) agreement)"
_STAYS = r"(?:\b(?:licen[cs]es?|rights? (?:you|granted|to (?:use|publish)|in your)|permissions?)\b.{0,150}\b(?:surviv\w*|continue\w*|remain\w*|persist\w*)\b.{0,150}\b(?:after|even|terminat\w*|delet\w*|remov\w*|clos\w*|stop|no longer|end)|\beven (?:if|after|when|though) (?:you|your|the)\b.{0,100}\b(?:delet\w*|remov\w*|clos\w*|terminat\w*|stop\w*|leav\w*|change your mind|no longer|withdraw\w*|end\w*)|\b(?:continue|keep|retain|entitled|right) (?:\w+ ){0,5}(?:to )?(?:us\w*|publish\w*|display\w*|licen[cs]e|show|host)\b.{0,150}\b(?:after|even|following|notwithstanding)\b.{0,100}\b(?:delet\w*|remov\w*|clos\w*|terminat\w*|no longer|mind))"
_KEEPS = r"(?:\b(?:you|users?|customers?|members?|authors?|contributors?|creators?|publishers?|clients?|hosts?|advertisers?)(?: (?!not\b|never\b)\w+|,){0,5} (?:retains?|(?<!your )(?<!their )(?<!its )(?<!our )owns?|reserves?|(?:keeps?|holds?|maintains?)(?= (?:\w+ ){0,4}(?:ownership|rights?|title|copyrights?)))\b[^.;]{0,120}\b(?:ownership|rights?|title|copyrights?|content|inputs?|data|works?|materials?|intellectual property|submissions?|files|contributions?)\b|\b(?:content|data|works?|materials?|files|inputs?|rights?|ownership|copyrights?|title|submissions?)\b[^.;]{0,100}\b(?:belongs? to (?:you|the user|customer|its|the (?:owner|author|creator))|remains? (?:\w+ ){0,4}(?:yours|your (?:\w+ )?property|with (?:you|the user|the author|the customer)|property of (?:you|the user|(?:the )?(?:customer|client|member|contributor|publisher)|its|their|the (?:\w+ )?(?:owner|author|creator)))|(?:is|are) (?:\w+ )?(?:yours|owned by (?:you|users|the user|customer)|your (?:sole |own )?property))|\b(?:we|us|[a-z]\w+) (?:(?:do|does|will|shall) not|don't|doesn't|won't) (?:\w+ ){0,3}(?:claim|acquire|assert|obtain|take)\b[^.;]{0,60}\b(?:ownership|title|rights? (?:in|to|over) (?:your|user|(?:the|any) (?:content|comments?|materials?|works?|files|postings?|photos|data)))|\b(?:we|us|[a-z]\w+) (?:do not|don't|does not|doesn't|will not|won't|never) (?:claim to )?own (?:\w+ ){0,3}(?:your|user|customer|what you|any of your)|\bclaims? no (?:\w+ ){0,4}(?:ownership|rights?|title)\b|\bdisclaims? (?:\w+ ){0,3}(?:ownership|rights? (?:it (?:\w+ )?)?(?:in|to|receives))|\b(?:nothing|not)\b[^.;]{0,80}\b(?:gives?|transfers?|assigns?|conveys?) (?:\w+ ){0,3}ownership (?:\w+ ){0,3}(?:in|of|to|over) (?:\w+ ){0,6}(?:you|your|customer)\b|yours stays yours|keep what(?:'s| is) yours)"
_TAKES = r"(?:\b(?:you|users?|customers?|members?|authors?|contributors?|participants?) (?:\w+ ){0,4}(?:assigns?|transfers?|convey\w*|cede\w*|relinquish\w*)\b[^.;]{0,140}\b(?:rights?|title|ownership|copyrights?|interest)|\b(?:content|submissions?|materials?|feedback|ideas?|suggestions?|contributions?|comments?|works?|communications?|posts?|photos?|pictures?|images|videos?|reviews?|uploads?|recordings?|data|inputs?|anything you)\b[^.;]{0,120}\b(?:become\w*|shall be|will be|is|are|be deemed|remain)\b[^.;]{0,30}\b(?:sole |exclusive )*(?:property of (?!(?:the |its |their )?(?:you|your|clients?|customers?|users?|authors?|owners?|members?|contributors?|publishers?|creators?|respective|its|their)\b)(?:us|ours|the company|company|[a-z]\w+)|our (?:sole |exclusive |sole and exclusive )?property|owned (?:exclusively |solely )?by us)|\b(?:we|us|(?!(?:you|customers?|users?|clients?|members?|authors?|publishers?|creators?|parties|party|who|they|it)\b)[a-z]\w+) (?:shall|will) (?:(?!not\b)\w+ ){0,3}own (?:\w+ ){0,6}(?:rights?|content|submissions?|feedback|materials?|ideas?|data)\b)"
_OUTPUT = r"(?:outputs?|generat\w+ (?:content|images?|results?|text|works?)|results? (?:you )?generat\w+|ai[- ]generated|creations?|generations?|assets)\b"
_NOT_MINE = rf"\b(?:payment|billing|card) information\b|{_PROVIDERS}|\baccount-level\b|\baccess rights\b|\bgranting access\b|\bownership rights to the (?:software|app|service)|\bownership of items\b|\byour licen[cs]e to (?:use|access)\b|\bour right to terminate\b|\b(?:right|rights) to continue to use\b|\b(?:consumer|credit) reports?\b|\bbackground checks?\b|\b(?:will|shall|must|may) not (?:\w+,? ){{0,3}}authori[sz]e\b|\b(?:subsidiar\w+|open[- ]source|trademarks?|logos?)\b.{{0,30}}\blicen[cs]e|\bexport\b|\bcopyright (?:notice|infring)|\b(?:we|us) (?:own|licen[cs]e)|owned or licen[cs]ed|\byou (?:\w+ ){{0,3}}(?:must|shall|may|will|can|agree)(?: \w+)? not\b|\byou cannot\b|^(?:not|do not|don't) |\b(?:wifi|wi-fi|camera|gps|your location|microphone|apple id|payment method|to charge|to debit|general public licen[cs]e|free-software)\b"

LICENCE = (
    Matter(
        name="content-licence",
        asks="Do people give them a licence, a right to use what they post or upload (photos, texts, files)?",
        topic=Practice.CONTENT_LICENCE,
        keys=("grant", "licen", "right", "permi", "authori", "allow"),
        order=(Says.YES, Says.NO),
        settle="granted",
        rules=(
            Rule(Says.YES, rf"{_GRANT}.{{0,400}}\b(?:use|reproduc\w*|display|publish\w*|host|store|copy|distribut\w*|exploit)\b", without=_NOT_MINE, is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b(?:we|us|(?!you\b|users?\b|they\b|others?\b|also\b|who\b|that\b|customers?\b)[a-z]\w+) (?:may|can|shall be (?:free|entitled)|reserves? the right to) (?:\w+,? ){{0,6}}(?:use|reproduce|publish|display|edit|copy|distribute)\b.{{0,100}}\b(?:your|any|user|submitted) (?:\w+ ){{0,2}}{_WORK}\b", without=rf"{_NOT_MINE}|personal (?:data|information)|cookies|not (?:use|publish)", is_plain=True, weight=0.7),
        ),
    ),
    Matter(
        name="licence-perpetual",
        asks="May they keep and use what people posted for ever, also after it is deleted or the account is closed (perpetual licence)?",
        topic=Practice.CONTENT_LICENCE,
        keys=("perpet", "irrevoc", "forever", "for ever", "permanent", "unlimited", "indefinit", "surviv", "licen", "even ", "grant", "right", "time limit"),
        order=(Says.NO, Says.YES),
        settle="licence",
        rules=(
            Rule(Says.YES, r"\blicen[cs]es?\b[^.;]{0,60}\bgranted to\b[^.;]{0,60}\b(?:will|shall) survive\b[^.;]{0,60}\b(?:terminat|expir)\w*", is_fixed=True, is_plain=True, weight=1.1, without=r"\bgranted to you\b"),
            Rule(Says.NO, r"\b(?:our|this|the|such|its) licen[cs]e\b[^.;]{0,80}\b(?:will|shall)? ?(?:ends?|terminates?|expires?|ceases?)\b[^.;]{0,30}\b(?:when|once|as soon as|on|upon|after)\b", without=rf"{_NOT_MINE}|{_FOREVER}|\byour licen[cs]e\b|\b(?:software|app|site)\b", is_fixed=True, weight=0.9),
            Rule(Says.YES, rf"\b(?=.*{_FOREVER})(?:{_GRANT}|\blicen[cs]es?\b)", without=rf"{_NOT_MINE}|temporar\w+ or permanent|non-?perpetual|\bnot (?:\w+ ){{0,3}}perpetual|delet\w+ (?:\w+ ){{0,3}}permanently|permanently (?:delet|remov|suspend|ban|terminat|disab)|injunct", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b(?=.*\b(?:licen[cs]e\w*|rights?|us(?:e|ing)|publish|display)\b)(?:{_STAYS})", without=rf"{_NOT_MINE}|\bsubscription services\b|\brenewed\b|personal (?:data|information)|\bconfidential|\barbitrat|inactiv|privacy rights|licen[cs]ed (?:software|product|material)|warrant|accrued|without limit(?!ation)", is_fixed=True, is_plain=True, weight=1.05),
            Rule(Says.YES, rf"\b(?:rights?|permissions?|authori[sz]ations?) (?:for|of) \w+ to\b.{{0,300}}\b(?:is|are|shall be) (?:\w+ )?{_FOREVER}|\b(?:may|can|right to) (?:\w+ ){{0,2}}(?:store|keep|use|retain|display|publish|host) (?:\w+ ){{0,4}}{_CONTENT} (?:\w+ ){{0,4}}{_FOREVER}", without=rf"{_PROVIDERS}|personal (?:data|information)", is_fixed=True, is_plain=True, weight=0.95),
            Rule(Says.YES, r"\b(?:terminat|delet|clos|remov|cancel)\w*\b.{0,160}\b(?:not|no way) (?:\w+ ){0,2}(?:terminate|affect|end|revoke|limit|extinguish|impact|diminish)\w*\b.{0,80}\b(?:licen[cs]es?\b|rights? (?:to|in|over|granted)|permissions?\b)", without=r"your rights?\b|accrued|personal (?:data|information)|\bconsent\b|\byour licen[cs]e|licen[cs]ed (?:software|product)|other users? to|warrant", is_fixed=True, is_plain=True, weight=0.95),
            Rule(Says.NO, r"\b(?:delet|remov|terminat|clos)\w*\b.{0,220}\b(?:we|us|systems|(?!you\b)[a-z]\w+)\b.{0,120}\b(?:cease|stop|discontinue)\w* (?:\w+ ){0,3}(?:us(?:e|ing)|display\w*|making|distribut\w*|publish\w*|show\w*)\b", without=rf"\byou (?:must|shall|will|agree|may|can) (?:\w+ )?(?:cease|stop|discontinue|immediately)|{_PROVIDERS}|{_FOREVER}|cookies|personal (?:data|information)|\bif (?:you )?(?:cease|stop)|the (?:site|services?|software|app|materials)", is_fixed=True, weight=0.9),
            Rule(Says.YES, rf"\b(?=.*{_FIRM}){_GRANT}", without=rf"{_NOT_MINE}|{_FOREVER}|{_ENDS}|\binstruct|consent to", is_fixed=True, is_plain=True, weight=0.7),
            Rule(Says.NO, r"(?:licen[cs]es?|rights? (?:you|granted)|permissions? (?:you|granted|to use))\b[^.;]{0,140}\b(?:ends?|terminat\w+|expir\w+|ceas\w+)\b[^.;]{0,140}\b(?:delet\w*|remov\w*|clos\w*|withdraw\w*|tak\w* down|account)|\b(?:if|when|once|that|after) (?:you|your|the|any) (?:\w+ ){0,6}(?:delet|remov|clos)\w*.{0,200}\blicen[cs]e\b.{0,120}\b(?:end|terminat|expir|ceas)\w*|\bby (?:delet|remov)\w+ .{0,80}\b(?:withdraw|revoke|end|terminate)s? .{0,30}licen[cs]e", without=rf"{_NOT_MINE}|{_FOREVER}|personal (?:data|information)|upon (?:the )?termination of (?:this|your) licen[cs]e|you (?:must|shall|agree to)|surviv|licen[cs]e (?:to|for) (?:use )?the (?:software|service|app|site)", is_fixed=True, weight=1.1),
            Rule(Says.NO, rf"\b(?=.*(?:licen[cs]e|grant|rights? to use)){_ENDS}", without=rf"protected by (?:\w+ ){{0,3}}(?:intellectual|copyright)|{_NOT_MINE}|{_FOREVER}|personal (?:data|information)|upon (?:the )?termination of (?:this|your) licen[cs]e|you (?:must|shall|agree to)|cookies|retain|licen[cs]e (?:to|for) (?:use )?the (?:software|service|app|site)", is_fixed=True, weight=0.95),
            Rule(Says.NO, rf"^(?=.*{_ENDS})(?=.*{_CONTENT}).*{_GRANT}", without=rf"{_NOT_MINE}|{_FOREVER}", is_fixed=True, weight=0.95),
        ),
    ),
    Matter(
        name="licence-revocable",
        asks="Can people take back, withdraw, revoke or cancel the licence or permission they gave for what they posted?",
        topic=Practice.CONTENT_LICENCE,
        keys=("revo", "withdraw", "irrevoc", "licen", "right", "permission", "perpet"),
        order=(Says.NO, Says.YES),
        settle="licence",
        rules=(
            Rule(Says.NO, rf"\b(?=.*{_FIRM})(?:{_GRANT}|\b{_LICENCE})", without=rf"{_NOT_MINE}|injunct|\binstruct|consent to (?:the )?jurisd|jurisdiction", is_fixed=True),
            Rule(Says.NO, rf"\b(?=.*{_FOREVER}){_GRANT}", without=rf"{_NOT_MINE}|{_FIRM}", is_fixed=True, weight=0.6),
            Rule(Says.NO, r"\b(?:not|cannot|never|no right to|waive\w*)\b(?: [\w,]+){0,6}? (?:revok\w*|rescind\w*|revocation|withdraw\w*|retract\w*)\b.{0,120}\b(?:licen[cs]es?|permissions?|rights? (?:\w+ ){0,3}grant\w*|grant)\b", without=rf"{_PROVIDERS}|cookies|personal (?:data|information)|(?:we|us) (?:will|shall|do|may) not", is_fixed=True, weight=1.05),
            Rule(Says.YES, r"\b(?:you|users?|customer|author) (?:may|can|have the right to) (?:\w+ ){0,5}(?:revoke|withdraw|terminate|end|cancel)\b.{0,80}\b(?:licen[cs]e|permission|rights? (?:granted|you)|grant)|(?<!ir)(?<!non-)\brevocable\b.{0,80}licen[cs]e|\b(?:licen[cs]e|permission)\b.{0,100}\b(?:revok\w+|withdraw\w*|terminat\w+) (?:\w+ ){0,3}(?:by you|at any time by)", without=rf"{_PROVIDERS}|cookies|personal (?:data|information)|location|camera|\bwe (?:may|can|reserve)|not (?:\w+ ){{0,5}}acquire|granted above", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"(?:licen[cs]es?|rights?|permissions?)\b[^.;]{0,140}\b(?:ends?|terminat\w+|expir\w+|ceas\w+)\b[^.;]{0,140}\b(?:delet\w*|remov\w*|clos\w*|withdraw\w*|tak\w* down)|\b(?:if|when|once) you (?:\w+ ){0,3}(?:delet|remov)\w*.{0,200}\b(?:licen[cs]e)\b.{0,60}\b(?:end|terminat|expir|ceas)\w*|\bend (?:this|the|that) licen[cs]e", without=rf"{_PROVIDERS}|{_FOREVER}|{_FIRM}", is_fixed=True, is_plain=True, weight=0.85),
        ),
    ),
    Matter(
        name="licence-duration",
        asks="For how long may they use what people post: how long does the licence last?",
        topic=Practice.CONTENT_LICENCE,
        keys=("perpet", "long as", "period", "until", "duration", "term", "year", "month", "day", "forever", "unlimited", "time"),
        wants_value=True,
        settle="licence",
        rules=(
            Rule(Says.VALUE, rf"(?:{_GRANT}|\blicen[cs]es?\b).{{0,400}}?(?P<value>(?:for )?(?:as|so) long as[^.;]{{0,120}}|as long as[^.;]{{0,100}}|until (?:you|the|your|it|they)[^.;]{{0,100}}|for the (?:entire |full |whole |legal )?(?:duration|term|period|time|life)[^.;]{{0,100}}|(?:for|during) (?:the )?(?:entire )?(?:legal )?(?:term|duration|period) of[^.;]{{0,80}}|{_FOREVER}|for (?:a period of )?{PERIOD}[^.;,]{{0,60}})", without=rf"{_NOT_MINE}|personal (?:data|information)", is_fixed=True),
            Rule(Says.VALUE, r"\b(?P<value>(?:for )?(?:as|so) long as (?:we|it|they|[a-z]+) (?:want|wish|like|choose|see fit|deem)s?\b[^.;]{0,80})", without=r"personal (?:data|information)|your information|\b(?:skill|offer|provide|operate)\b|\byou (?:want|wish|like|choose)", is_fixed=True, weight=0.85),
            Rule(Says.VALUE, r"\blicen[cs]e\b.{0,80}\b(?P<value>(?:ends|terminates|expires|will end|will terminate) (?:when|once|upon|within|if)[^.;]{0,120})", without=rf"{_PROVIDERS}", is_fixed=True, weight=0.9),
        ),
    ),
    Matter(
        name="licence-sublicense",
        asks="Can they pass on rights in what people post to others: sublicense it, let other companies or partners use it?",
        topic=Practice.CONTENT_LICENCE,
        keys=("sublicen", "sub-licen", "sub licen", "other companies", "partners", "third part", "others"),
        order=(Says.YES, Says.NO),
        settle="licence",
        rules=(
            Rule(Says.YES, rf"\b(?=.*(?<!non-)(?<!non)(?<!not )\bsub[- ]?licen[cs]\w*)(?:{_GRANT}|\b{_LICENCE})", without=rf"{_NOT_MINE}|non-?\s?sub-?licen|not (?:\w+ ){{0,3}}sub-?licen|without (?:the )?right to sub|\byou (?:may|will|shall|agree) not\b|\b(?:not|never) (?:\w+,? ){{0,12}}sub-?licen", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\b(?:your|user|submitted) (?:\w+ )?(?:content|contents|submissions?|posts?|reviews?|contributions?|photos?|videos?|works?)\b.{0,300}\b(?:allow|permitt?|authori[sz]|enabl|lett?)\w* (?:\w+ )?(?:others|other (?:\w+ )?(?:companies|users|websites|sites|media|people|parties)|third part(?:y|ies)|partners|licensees) to (?:do (?:so|the same)|use|display|publish|reproduce|show|re-?post|share)", without=rf"{_PROVIDERS}|\byou (?:may|can|shall|must|agree)\b|personal (?:data|information)|\bnot (?:allow|permit|let)", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"{_GRANT}.{{0,400}}\b(?:allow|authori[sz]e|permit|let|make\w* available to|share\w* with|to) (?:\w+ )?(?:others|other (?:companies|users|organi[sz]ations|people|parties)|third part(?:y|ies)|partners|our (?:affiliates|partners|licensees|designees)|those we work with|affiliates)\b", without=rf"{_NOT_MINE}|you can licen[cs]e|\bagrees?,? [^.;]{{0,80}}\bnot to\b|non-?exclusive,? (?:\()?(?:which )?mean\w*", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.YES, rf"\b(?:we|us|(?!(?:you|users?|customers?|members?|who|that|they|can|may|also|to|not|will|or|and|must|should)\b)[a-z]\w+) (?:may |also |can )?(?:licen[cs]es?|passes|supplies|sells?) (?:\w+ ){{0,2}}{_WORK} (?:on )?to (?:other|third|our partners)", without=_NOT_MINE, is_fixed=True, is_plain=True, weight=0.95),
            Rule(Says.NO, rf"(?:{_GRANT}|\b{_LICENCE}).{{0,300}}\b(?:non-?\s?sub-?licen[cs]\w*|not sub-?licen[cs]\w*|without (?:the )?(?:right|ability) to sub-?licen)", without=_NOT_MINE, is_fixed=True),
        ),
    ),
    Matter(
        name="licence-transfer",
        asks="Can they transfer or assign the licence on people's content to another company (transferable, assignable)?",
        topic=Practice.CONTENT_LICENCE,
        keys=("transfer", "assign"),
        order=(Says.YES, Says.NO),
        settle="licence",
        rules=(
            Rule(Says.YES, rf"^(?=.*(?<!non-)(?<!non)(?<!not )\b(?:transferr?able|assignable|(?:right to|to) (?:\w+, )?(?:transfer|assign)|(?:sell|transfer|assign) any licen[cs]e)\b).*(?:{_GRANT}|\blicen[cs]e\b)", without=rf"{_PROVIDERS}|non-?\s?(?:transfer|assign)|not (?:\w+ ){{0,4}}(?:transfer|assign)", is_fixed=True, is_plain=True),
            Rule(Says.NO, rf"{_GRANT}.{{0,300}}\bnon-?\s?(?:transferr?able|assignable)", without=_NOT_MINE, is_fixed=True),
        ),
    ),
    Matter(
        name="licence-modify",
        asks="Can they change, edit, adapt, crop or translate what people post, or make other works from it?",
        topic=Practice.CONTENT_LICENCE,
        keys=("modif", "adapt", "derivativ", "edit", "alter", "translat", "transform", "crop", "reformat", "change"),
        order=(Says.YES, Says.NO),
        settle="licence",
        rules=(
            Rule(Says.YES, rf"{_GRANT}.{{0,600}}\b(?:modif\w*|adapt\w*|derivative|edit\w*|alter\w*|translat\w*|transform\w*|crop\w*|reformat\w*|change)\b", without=rf"{_NOT_MINE}|not (?:to )?(?:modify|edit|alter)", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b(?:we|us|[a-z]\w+) (?:may|can|shall be (?:free|entitled)|reserves? (?:\w+ )?right to|, at any time).{{0,80}}\b(?:edit|modify|adapt|alter|crop|reformat|translate)\b.{{0,100}}\b(?:your|user|any|submitted|all) (?:\w+ ){{0,2}}{_WORK}\b", without=rf"{_PROVIDERS}|personal (?:data|information)|these terms|cookies|\b(?:our|site|service) (?:content|materials)", is_plain=True, weight=0.8),
            Rule(Says.NO, rf"\b(?:we|us) (?:will|shall|do) not (?:\w+ ){{0,3}}(?:edit|modify|alter|change)\b.{{0,60}}\b(?:your|user) (?:\w+ )?{_CONTENT}", is_fixed=True),
        ),
    ),
    Matter(
        name="licence-commercial",
        asks="Can they use what people post commercially: make money with it, sell it, use it for any purpose?",
        topic=Practice.CONTENT_LICENCE,
        keys=("commerc", "sell", "sale", "sold", "monet", "exploit", "any purpose", "any manner", "any lawful", "business", "revenue", "advertis"),
        order=(Says.NO, Says.YES),
        settle="licence",
        rules=(
            Rule(Says.NO, rf"\b(?:licen[cs]e|agreement|terms?|section)\b[^.;]{{0,60}}\b(?:does|do|shall|will) not (?:grant|give|include|allow|permit)\b[^.;]{{0,60}}\b(?:right to )?(?:sell|commerciali[sz]e|monetiz\w+)\b[^.;]{{0,40}}\b(?:your|user|their) (?:\w+ )?{_CONTENT}", without=_PROVIDERS, weight=1.5, is_fixed=True),
            Rule(Says.NO, r"\b(?:solely|only|exclusively)\b[^.;]{0,120}\b(?:and )?(?:for|to) no other (?:purposes?|reason|end)\b", without=rf"{_NOT_MINE}|personal (?:data|information)", heading=r"content|licen[cs]|right|data|own|material|post", is_fixed=True, weight=0.9),
            Rule(Says.YES, rf"(?:{_GRANT}|\b(?:the|this|such) licen[cs]e\b).{{0,600}}\b(?<!non-)(?:commerciali[sz]\w*|commercial(?:ly)?|sell|monetiz\w*|exploit\w*|any (?:\w+ )?purposes?|any (?:lawful |business )?(?:purpose|manner)|business purposes)\b", without=rf"{_NOT_MINE}|non-?commercial|not (?:\w+ ){{0,5}}(?:sell|commercial)|commercially reasonable", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b(?:we|us|[a-z]\w+) (?:may|can|shall be (?:free|entitled)|will)\b.{{0,120}}\b(?:sell|commerciali[sz]e|monetiz\w+|exploit|earn (?:revenue|money)|display advertis\w+|generate revenue)\b.{{0,100}}\b(?:your|user|submitted|with) (?:\w+ )?{_CONTENT}", without=rf"{_PROVIDERS}|personal (?:data|information)|not (?:\w+ ){{0,4}}sell", is_plain=True, weight=0.8),
            Rule(Says.NO, rf"\b(?:does|do|shall|will) not (?:grant|give|include)\b[^.;]{{0,60}}\bright to (?:sell|commerciali[sz]e|monetiz\w+)\b[^.;]{{0,40}}\b{_WORK}\b", weight=1.1, is_fixed=True),
            Rule(Says.NO, rf"\b(?:we|us|[a-z]\w+) (?:will|shall|do|does|would|may) (?:never|not) (?:\w+,? ){{0,5}}(?:sell|commerciali[sz]e|monetize|exploit)\b.{{0,80}}\b{_WORK}\b", without=r"personal (?:data|information)|\byou (?:may|shall|will|agree)\b", is_fixed=True),
            Rule(Says.NO, rf"{_GRANT}.{{0,300}}\bnon-?commercial\b|{_GRANT}.{{0,400}}\b(?:solely|only|exclusively|limited) (?:\w+ ){{0,6}}(?:to|for|as necessary|in order|so that|in connection).{{0,80}}\b(?:provid\w*|operat\w*|servic\w*|improv\w*)", without=_NOT_MINE, is_fixed=True, weight=0.7),
        ),
    ),
    Matter(
        name="licence-unpaid",
        asks="Can they use what people post or send without paying them (royalty-free, no compensation)?",
        topic=Practice.CONTENT_LICENCE,
        keys=("royalt", "compensat", "payment", "free", "paid", "remunerat", "charge", "pay"),
        order=(Says.YES, Says.NO),
        settle="licence",
        rules=(
            Rule(Says.YES, rf"(?:{_GRANT}|\blicen[cs]es?\b|\b(?:your|user|such|any|the|forward\w*|submit\w*) (?:\w+ ){{0,2}}(?:content|submissions?|comments?|feedback|ideas?|suggestions?|photos?|materials?|contributions?|reviews?)\b).{{0,500}}(?:\broyalty[- ]free|\bfully[- ]paid|\b(?:without|no|not) (?:[\w()]+,? ){{0,8}}(?:compensat\w*|remunerat\w*|royalt\w*|payment to you|pay you|be paid|obligation to (?:pay|compensate))\b|\bat no (?:charge|cost)|\bfree licen[cs]e|\bpay (?:any )?compensation)|\bno (?:compensation|payment|royalt\w*|remuneration) (?:\w+ ){{0,4}}(?:owed|paid|due|payable|given|made)\b.{{0,120}}\b(?:{_CONTENT}|uses?)\b|(?:\bnot|\bnever|n't) (?:\w+ ){{0,5}}(?:pay you|(?:receive|entitled to) (?:\w+ ){{0,2}}(?:payments?|compensation|royalt\w*|remuneration))(?=.{{0,200}}\b(?:granted|licen[cs]e|content|submissions?|ugc|materials?)\b)|\bwe don't have to pay you\b", without=rf"{_PROVIDERS}|refund|subscription|personal (?:data|information)|\bfees? (?:is|are|for)|\bsuspend|\bterminat", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b(?:your|this|the|any|a|every|each|all) (?:\w+ )?{_WORK}\b.{{0,160}}(?:n't|\bnot|\bnever) (?:\w+ ){{0,4}}pay (?:you|for (?:it|them|your))\b|(?:n't|\bnot|\bnever) (?:\w+ ){{0,4}}pay (?:you )?for (?:your |any |the |it\b)(?:\w+ ){{0,2}}{_WORK}\b", without=rf"{_PROVIDERS}|refund|subscription|if you (?:do not|don't)|you (?:do not|don't|must not|may not)", is_fixed=True, is_plain=True, weight=0.95),
            Rule(Says.NO, rf"\b(?:we|us|[a-z]\w+) (?:will|shall) (?:\w+ )?(?:pay|compensate|remunerate) (?:you|creators?|contributors?|authors?)\b.{{0,120}}\b(?:for|use of)\b.{{0,60}}\b{_WORK}\b|\broyalty[- ]bearing\b", without=r"\bnot\b|refund|\b(?:ads?|advert\w*|impressions?|clicks?|campaigns?)\b", is_fixed=True, weight=0.8),
        ),
    ),
    Matter(
        name="content-ownership",
        asks="Do people keep the ownership and the copyright of what they post, upload or create: does it stay theirs?",
        topic=Practice.CONTENT_LICENCE,
        keys=("own", "retain", "keep", "propert", "yours", "title", "assign", "belong", "copyright", "claim", "transfer", "remain"),
        order=(Says.NO, Says.YES),
        settle="owned",
        rules=(
            Rule(Says.YES, _KEEPS, without=rf"\b(?:we|us|company|licensor|provider|third part\w+) (?:\w+ )?(?:own|retain|keep|reserve)s? (?:\w+ ){{0,4}}(?:all|rights?|title|ownership)|represent|warrant|you (?:may|shall|will|must|do|can|acquire) not|not (?:\w+ )?(?:claim|acquire) (?:\w+ ){{0,3}}in (?:the|our)|responsib[^.;]{{0,120}}\bown|(?:n't|not) belong|make sure|ensure|{_PROVIDERS}|security of|\bpassword|device|your own|must own|own or control|(?:returned|refunded) items?|\bnotices?\b|\bbelieve\b|\bmoral rights?\b|\bretains? (?:the |any |all |a )?(?:\w+ )?rights? to\b(?! (?:your|the|any|all|such|user) )|\bassociated with your account\b|\bretain access\b|\bnot owned by you\b|\bitems\b|\bto the (?:software|app|apps|services?)\b|\bas long as it\b|\bretain (?:such|your|the|this|that) (?:personal )?(?:data|information)\b|\bwe (?:will |may )?(?:retain|keep)\b", is_fixed=True, is_plain=True, weight=0.9),
            Rule(Says.YES, r"\byou (?:\w+ ){0,3}(?:retain|keep|own)s? (?:\w+,? ){0,6}(?:ownership|rights?|title|copyrights?|content|inputs?|data)\b", without=r"\bif you\b|make sure|ensure|\bonly (?:post|upload)|you (?:may|shall|will|must|can|do) not|represent|warrant|\bthat you own\b|(?:unless|provided) you|\byour own (?:backups?|personal|data)|\bkeep (?:your|the) (?:\w+ )?(?:data|information|content)|must own|own or control|\bnotices?\b|\bbelieve\b|\bmoral rights?\b|\bretains? (?:the |any |all |a )?(?:\w+ )?rights? to\b(?! (?:your|the|any|all|such|user) )|\bassociated with your account\b|\bretain access\b|\bnot owned by you\b|\bitems\b|\bto the (?:software|app|apps|services?)\b|\bas long as it\b|\bretain (?:such|your|the|this|that) (?:personal )?(?:data|information)\b|\bwe (?:will |may )?(?:retain|keep)\b", is_fixed=True, is_plain=True),
            Rule(Says.NO, _TAKES, without=rf"\b(?:not|never|no)\b.{{0,40}}(?:transfer|assign|property|own)|retain|(?:may|shall|will|must|can)(?: not|not) (?:\w+,? ){{0,5}}(?:assign|transfer)|site content|trademark|\bsoftware\b|{_PROVIDERS}|this agreement|your rights (?:and|or) obligations|personal (?:data|information)|\ball (?:other )?(?:materials?|contents?) (?:contained|included|available|displayed|on|in|are|is)\b|licensors|\battempt|\bvoid\b|transfer (?:a|the|any|your) (?:product|device|account|domain)|\btransfer control\b|\bif you sell\b", is_fixed=True, weight=0.95),
            Rule(Says.YES, r"\b(?:(?:not|n't|never) (?:\w+ ){0,2}(?:claim|take|acquire) (?:\w+ ){0,3}ownership|claims? no ownership)\b.{0,80}\b(?:your|user|customer|you|their)\b|\b(?:content|contents|materials|works|data)\b.{0,60}\bowned (?:[\w,]+ ){0,3}(?:solely |exclusively )?by (?:you|the user|customer)\b", without=r"\bnot owned\b|\bif you\b|you (?:shall|will|may|must|do) not|refunded", is_fixed=True, is_plain=True, weight=0.9),
        ),
    ),
    Matter(
        name="licence-exclusive",
        asks="Do they get exclusive rights in what people post, so that it cannot be published elsewhere?",
        topic=Practice.CONTENT_LICENCE,
        keys=("exclusiv",),
        order=(Says.NO, Says.YES),
        settle="licence",
        rules=(
            Rule(Says.NO, rf"{_GRANT}.{{0,300}}\bnon[- ]?exclusive", without=rf"{_PROVIDERS}", is_fixed=True),
            Rule(Says.YES, rf"{_GRANT}.{{0,200}}(?<!non-)(?<!non )(?<!non)\bexclusive (?:\w+,? ){{0,8}}(?:licen[cs]e|rights?)|\b(?:shall|will) have an exclusive\b", without=rf"{_NOT_MINE}|non-?exclusive", is_fixed=True, is_plain=True),
        ),
    ),
    Matter(
        name="moral-rights",
        asks="Do people give up their moral rights, such as being named as the author (credit, attribution)?",
        topic=Practice.CONTENT_LICENCE,
        keys=("moral", "attribut", "credit", "droit"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"\b(?:waiv\w*|not to (?:assert|exercise|enforce)|relinquish\w*|renounc\w*|forgo|agree not)\b.{0,200}\bmoral (?:or (?:\w+ )?)?rights?|\bmoral rights?\b.{0,150}\b(?:waiv\w*|not (?:be )?(?:assert|exercis|enforc)\w*|relinquish\w*)|\bwithout (?:\w+ ){0,4}(?:attribution|credit(?:ing)?|naming)\b", without=r"not (?:waive|require you to waive)|creative commons", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\byou (?:\w+ ){0,3}(?:waive|relinquish|agree not to assert|renounce|give up) (?:\w+ ){0,3}rights\b", heading=r"moral|attribution", is_fixed=True, is_plain=True),
            Rule(Says.NO, r"\bwe (?:will|shall) (?:\w+ ){0,3}(?:credit|attribute|name) (?:you|the author)|\bmoral rights?\b.{0,80}\b(?:not affected|retain|remain|reserved)", is_fixed=True, weight=0.8),
        ),
    ),
    Matter(
        name="feedback-use",
        asks="May they use ideas, suggestions or feedback that people send them, without owing anything?",
        topic=Practice.INTELLECTUAL_PROPERTY,
        keys=("feedback", "suggest", "idea", "comment", "proposal", "improvement", "unsolicited", "submission"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"\b(?:feedback|suggestions?|ideas?|proposals?|recommendations?|comments|submissions|unsolicited)\b.{0,400}\b(?:(?:may|can|shall|will|free|right|entitled|licen[cs]e|grant\w*|permit\w*|allow\w*).{0,80}\b(?:us(?:e|es|ing)|exploit|incorporat\w*|implement\w*|act on)|assign\w*|propert\w+|own(?:s|ed)?\b|without (?:\w+ ){0,5}(?:obligation|compensation|restriction|payment|attribution)|non-?confidential)\b|\b(?:use|incorporate|own|licen[cs]e|assign\w*|grant)\b.{0,200}\b(?:feedback|suggestions|ideas|proposals)\b", without=r"\bnot (?:use|incorporate)\b|survey|personal (?:data|information)|do not (?:accept|consider)|as long as the content|solely responsible|your own\b|represent and warrant", is_fixed=True, is_plain=True),
            Rule(Says.NEAR, r"\b(?:feedback|suggestions|ideas)\b", is_fixed=True),
        ),
    ),
    Matter(
        name="output-ownership",
        asks="Does what the AI makes (outputs, images, texts) belong to the user who asked for it?",
        topic=Practice.AI_FEATURES,
        keys=("output", "generat", "creation", "asset"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"\b(?:you|customer|users?)\b.{{0,60}}\b(?:own|retain|keep|hold)s?\b.{{0,120}}\b{_OUTPUT}|\bassign\w*\b.{{0,60}}\b(?:you|customer)\b.{{0,160}}\b{_OUTPUT}|\bassign\w*\b.{{0,120}}\b{_OUTPUT}.{{0,60}}\bto (?:you|customer|the user|users)\b|\b{_OUTPUT}.{{0,120}}\b(?:belongs? to (?:you|the user|customer)|(?:is|are) (?:owned by (?:you|customer|the user)|yours|your (?:content|property)))|\b(?:we|us|[a-z]\w+) (?:do|does|will) not (?:\w+ )?claim (?:\w+ ){{0,6}}(?:in|to|over|of) (?:\w+ ){{0,3}}{_OUTPUT}", is_plain=True, is_fixed=True),
            Rule(Says.NO, rf"\b(?:we|us|company|[a-z]\w+) (?:own|retain|reserve)s?\b.{{0,120}}\b(?:the|all|any) {_OUTPUT}|\byou (?:do|shall|will) not (?:own|acquire|have)\b.{{0,80}}\b{_OUTPUT}", without=r"\byou (?:own|retain)|not own|creative", is_fixed=True, weight=0.9),
        ),
    ),
    Matter(
        name="site-reuse",
        asks="May people copy, reuse or republish what is on the site, the provider's own content (texts, pictures, guidelines)?",
        topic=Practice.INTELLECTUAL_PROPERTY,
        keys=("copy", "reproduc", "distribut", "republish", "reuse", "download", "print", "permission", "creative commons", "creativecommons"),
        order=(Says.CONSENT, Says.NO, Says.YES),
        rules=(
            Rule(Says.CONSENT, r"\b(?:copied|copy|copying|reproduc\w*|distribut\w*|republish\w*|re-?us\w*|duplicat\w*|display\w*|transmit\w*|exploit\w*)\b.{0,300}\b(?:without|unless|except|subject to|only with|with) (?:[\w']+,? ){0,8}(?:permission|consent|authori[sz]\w*|approval|permitted|agreement)", without=r"personal (?:data|information)|\byour (?:content|submissions)", is_fixed=True),
            Rule(Says.NO, r"\b(?:you|users?|no part|nothing|prohibited|forbidden|not)\b.{0,80}\b(?:not|no|never|prohibited|forbidden|agree not to)\b.{0,80}\b(?:copy|reproduce|distribute|republish|duplicate|reuse|copied|reproduced)\b", without=r"without|unless|except|copyrighted|infring|virus|trojan|spam|not a sale|personal (?:data|information)", is_fixed=True, weight=0.9),
            Rule(Says.YES, r"\byou (?:may|can|are (?:free|welcome|permitted) to)(?: (?!not\b)\w+){0,4} (?:copy|reproduce|reuse|re-use|share|adapt|republish|download|print|distribute)\b(?! .{0,40}(?:virus|upgrade))|\b(?:licensed|distributed|available|published) under (?:a |the )?(?:creative commons|cc|\[creative|mit|gnu|apache|open)", without=r"personal (?:data|information)|your (?:data|information|content)|to you may|request|certain data|automatically", is_plain=True, is_fixed=True, weight=0.75),
        ),
    ),
    Matter(
        name="document-licence",
        asks="Under which licence is the text, the documentation or the content of the site (Creative Commons, open source)?",
        topic=Practice.INTELLECTUAL_PROPERTY,
        keys=("creative commons", "creativecommons", "cc by", "cc-by", "cc0", "mit licen", "gnu", "apache", "gfdl", "public domain", "open data", "odc", "odbl"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, r"(?P<value>\bcreative commons[\w .,/-]{0,60}(?:licen[cs]e|\d\.\d(?: \w+)?|international|sharealike|share-alike|zero|cc0)(?: [\d.]+)?|\bcc[- ]by(?:[- ](?:sa|nc|nd))*(?:[- ][\d.]+)?\b|\bcc0\b[\w .]{0,20}|\bmit licen[cs]e|\bgnu [\w ]{2,50} licen[cs]e(?: v?[\d.]+)?|\bapache licen[cs]e[\w ,.]{0,16}|\bopen (?:database|data commons)[\w ]{0,40}licen[cs]e|\bpublic domain\b)", is_fixed=True),
        ),
    ),
)  # fmt: skip
