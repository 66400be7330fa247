"""The words of claims of particular kinds, and of the terms that decide them. For folded words."""

from __future__ import annotations

_PEOPLE = r"(?:you|they|users?|customers?|clients?|members?|creators?|authors?|writers?|artists?|people|players?|buyers?|developers?|contributors?|owners?|publishers?|musicians?|labels|photographers?|makers?|rights ?holders?)"
OWNS = (
    rf"\bbelongs? to (?:you|them|{_PEOPLE}|its? (?:author|creator|maker)|whoever|the (?:{_PEOPLE}|author|creator|artist|person))\b"
    rf"|\b{_PEOPLE} (?:still |always |alone |will |do )*(?:own|owns|keep all|keep every|keep the|retain)\b(?! (?:an?|your account)\b)"
    r"|\b(?:stays?|remains?|is|are|becomes?) (?:all )?(?:yours|theirs)\b|\bbecomes? your (?:own )?property\b|\b(?:never|not|don't|doesn't|no) (?:\w+ )?(?:claim|claims|take|become|becomes|own|owns) (?:any |the |an )?(?:ownership|copyright|title|owners?|(?:rights? )?(?:of|in|to|over)? ?(?:your|their|what|anything|people's|users'))\b"
    r"|\bno claims? (?:to|on|of|over)\b"
)
"""A claim that what people make, post or buy is theirs."""
IDEAS = r"\b(?:ideas?|suggest\w*|feedback|proposals?)\b"
MADE_OURS = r"\b(?:property of|assign\w*|belongs? to|owned by|owns?)\b"
"""Terms that take ideas over, not only a licence to use them."""
THEY_OWN = r"\b(?:you|users?|customers?|members?) (?:\(?\w+\)? ){0,2}(?:own|owns|retain|retains)\b"
"""Terms that leave it to people."""
BOUGHT = r"\b(?:buy|buys|bought|purchas\w+|paid for)\b"
OUTPUT = r"\b(?:outputs?|generat\w+|produc\w+|models?|ai|results?)\b"
LICENSED = r"\blicen[sc]ed?,? (?:and )?not sold\b|\bnot (?:a )?(?:sale|sold|transfer\w*)\b|\b(?:not|no) (?:\w+ ){0,4}(?:ownership|title|property right)\b|\blimited[^.;]{0,60}\blicen[cs]e\b"
"""Terms that give what was bought for use alone."""
PAID = (
    r"\b(?:we|they) (?:will |would |have to |has to |must |also |always |do )*(?:pay|pays|compensate|compensates|reward|rewards)\b(?! (?:attention|for|back|\w+ back|\w+ \w+ back|refunds?|(?:the |any |all |your |for )*(?:tax|fee|cost|bill|charge|shipping|postage|return)\w*)\b)"
    r"|\b(?:we|they) (?:\w+ )?pays? for (?:the |your |every |each |all |any )*(?:(?:good|best|great|useful) )?(?:photos?|pictures?|images?|videos?|content|works?|posts?|articles?|stories|music|songs?|uploads?|ideas?|suggestions?|feedback)\b"
    rf"|\b(?:{_PEOPLE}|\w+ers) (?:will |also |always )?(?:(?:get|receive|earn)s? (?:a |their )?(?:share|cut|money|payment|royalt\w+|part)|(?:are|is|be) (?:paid|compensated))"
    r"|\b(?:ideas?|suggestions?|feedback|contributions?|prompts?|posts?|photos?|reviews?)\b[^.;]{0,30}\b(?:is|are|gets?|be) (?:\w+ )?(?:rewarded|paid(?: for)?|compensated|remunerated)\b"
)
"""A claim that people are paid."""
PAYS = r"\b(?:we|they) (?:(?!not\b|never\b)\w+ ){0,2}(?:pay|compensate) (?:you|creators|users|sellers|the)\b|\byou (?:\w+ ){0,3}(?:earn|be paid|receive (?:a )?(?:payment|share|royalt\w+))\b|\b(?:revenue|profit)[- ]shar\w+|\bpayouts?\b"
UNPAID = r"(?:\b(?:not|never)|n't) (?:\w+ )?(?:(?:have|need|required|obliged|obligated) to )?(?:pay|compensate|owe) (?:you|users|members)\b|\b(?:without|no|not) (?:\w+ ){0,4}(?:compensat\w*|obligations? to you|payment to you|remunerat\w*|royalt\w+)\b"
FREE_LICENCE = r"\broyalty[- ]free\b|\bfree of charge\b|\bat no (?:charge|cost)\b"
NOBODY = (
    r"\b(?:nobody|no one|noone|no (?:company|firm|third party|bot|robot|crawler|ai)|others|outsiders|people|users|third parties|scrap\w+|crawl\w+|ai (?:companies|firms)|bots|crawlers)\b"
    r"[^.]*\b(?:may|can|allowed|forbidden|prohibit\w*|banned|permission|without|must not)\b"
    r"|\b(?:you|users|people|customers|developers) (?:may|must|can)(?: ?not|'t)\b"
)
"""A claim that others may not."""
ALLOWED = r"\b(?:you|users?|customers?|subscribers?|members?|developers?|people|anyone|anybody|everybody|everyone|researchers?|others|(?:ai )?(?:companies|firms|developers|start-?ups|labs)|bots|crawlers) (?:may|can|are (?:free|allowed|welcome) to)\b(?! not)"
"""A claim that they may."""
OWN_TOO = r"\b(?:us|we|ours|ourselves|they)\b"
OFF_FIRST = r"\boff\b[^.]{0,30}\b(?:by default|until|unless|to begin|at first|from the start)\b|\b(?:opt-in|opt in)\b|\buntil you (?:turn|switch|ask|choose|enable)|\bonly (?:after|if|when) (?:\w+ ){0,3}(?:turn|switch|enabl|opt)\w*"
ON_FIRST = r"\bon\b[^.]{0,30}\b(?:by default|for everyone|for everybody|from the (?:day|start|first|beginning))\b"
IS_ON = r"\b(?:enabled|activated|turned on|switched on|on) (?:automatically|by default)\b|\b(?:automatically|by default)[^.;]{0,20}\b(?:enabled?|activate[ds]?|turned on|on)\b|\bis on by default\b"
IS_OFF = r"\b(?:disabled|off|deactivated) by default\b|\bif you (?:choose|enable|turn on|opt in)\b|\bby (?:choosing|selecting|enabling)\b|\bonly (?:from|when|if|after) [^.;]{0,30}\b(?:enable|opt in|turn)\b|\bopt[- ]in\b"
OUT = r"\bopt[- ]?(?:ing[- ]?)?out\b|\bif you (?:do not|don't) (?:want|wish)\b|\bdisable at any time\b"
YES = r"\bopt[- ]in|\b(?:your|with|explicit|prior) (?:\w+ )?(?:consent|permission)\b|\bif you (?:agree|consent|allow)\b|\b(?:unless|once|when|until|if) you (?:have )?(?:agreed|consented|opted in|allowed)\b"
USES: tuple[tuple[str, str], ...] = (
    ("content-ads", r"\b(?:marketing|adverti\w+|promot\w+|campaigns?|commercials|billboards?)\b"),
    (
        "licence-commercial",
        r"\b(?:make|makes|making|earn|earns|earning) (?:\w+ )?money\b|\b(?:commercial\w*|monetis\w+|monetiz\w+|profit\w*|exploit\w*)\b|\b(?:sell|sells|sold)\b(?![^.;]*\b(?:data|information)\b)",
    ),
    (
        "licence-sublicense",
        r"\b(?:reus\w+|licens\w+|sublicens\w+|syndicat\w+|republish\w*|other (?:sites|companies|firms|publishers))\b",
    ),
    ("licence-perpetual", r"\b(?:licen[cs]e|rights?|use) [^.;]{0,40}\b(?:ends?|stops?|lapses?|expires?)\b"),
)
"""Uses of what people post, beside the matters that answer them."""
POSTED = r"\b(?:posts?|posted|photos?|pictures?|images?|videos?|music|songs?|comments?|letters|reviews?|answers|content|creations?|artworks?|works?|uploads?|uploaded|submissions?|stories|drawings)\b"
ELSE = r"\b(?:for|in|to|anywhere|used) (?:nothing|no other|nowhere) ?(?:else)?\b|\bnothing else\b|\b(?:only|just|solely|exclusively) (?:to|for|in|on|within|show\w*|display\w*|so that)\b|\bthat's it\b|\banywhere else\b"
"""A claim that there is no other use."""
ANY_USE = r"\b(?:for )?any (?:lawful |legal |business |other )*purposes?\b|\b(?:commercial\w*|marketing|advertising|promot\w+)\b|\bin any (?:other )?(?:manner|way|form|media)\b|\bon other (?:sites|websites|media)\b|\boffline\b|\bsub-?licen[cs]\w+"
"""A licence that goes beyond showing it."""
AI = r"\b(?:ai|a\.i\.|artificial intelligence|machine[- ]learning|models?)\b"
STAYS = r"\b(?:stays?|remains?|kept|keep|open|up|there|safe|forever)\b[^.]{0,40}\b(?:however long|as long as you|for as long|even if you never|forever|for ever|for good|no matter how long)\b|\b(?:never|not|nothing|no) [^.]{0,30}\b(?:delet\w*|clos\w*|remov\w*|expir\w*|terminat\w*)\b[^.]{0,40}\b(?:inactiv\w*|unused|idle|log in|return|come back|away|dormant)\b|\bhowever long you (?:stay|are) away\b"
"""A claim that what is not used stays."""
IDLE = r"\b(?:delet\w*|clos\w*|suspend\w*|terminat\w*|deactivat\w*|remov\w*|block\w*)\b[^.;]{0,120}\b(?:inactiv\w+|without (?:any )?activity|dormant|idle|unused|not (?:been )?(?:used|accessed|logged|signed))\b|\b(?:inactiv\w+|without (?:any )?activity|dormant|idle|not (?:been )?(?:used|accessed|logged|signed))\b[^.;]{0,120}\b(?:delet\w*|clos\w*|suspend\w*|terminat\w*|deactivat\w*|remov\w*)\b"
"""Terms that end what is not used."""
OPTIONAL = r"\b(?:up to you|optional|voluntary|your (?:own )?choice|not (?:required|needed|necessary|mandatory|obliged)|no need to|(?:not|don't|never) (?:have|need) to|needn't|nobody (?:has|needs) to)\b"
"""A claim that people need not."""
DEMANDED = r"\b(?:you|users|customers|members) (?:are|will be|shall be) (?:\w+ )?(?:required|obliged|obligated) to\b|\b(?:you|users|customers|members) (?:must|shall|have to|need to)\b(?! not)|\b(?:is|are) (?:mandatory|compulsory|obligatory|required)\b"
"""Terms that demand it."""
THEIR_DUTY = r"\byou are solely responsible for\b|\b(?:is|are|be|remains?) (?:solely |entirely )?your (?:sole |own )?responsibility\b|\bit is (?:up to you|your (?:sole )?(?:responsibility|obligation|duty))\b|\bresponsibility of (?:the )?(?:users?|customers?)\b"
"""Terms that leave it to people."""
GONE = r"\b(?:delet\w+|eras\w+|remov\w+|wip(?:e|ed|es)|gone|purg\w+|destroy\w*|vanish\w*|disappear\w*|thrown?|throws|clear(?:s|ed)|scrub\w*|discard\w*|forgotten|kept|keeps?|retain\w*|stor(?:e|ed|es)|hold|holds|held)\b"
"""A claim on how long things are kept."""
KEPT = r"\b(?:retain|keep|store|hold|retained|kept|stored|held|retention)\b[^.;|]{0,120}\b(?:as long as|necessary|needed|required|until|unless)\b|\bas long as (?:\w+ ){0,4}(?:necessary|needed|required)\b[^.;|]{0,80}\b(?:retain|keep|store|hold|purpose)\w*"
"""Terms on that, without a time."""
MONEY = r"\b(?:royalt\w+|cents?|penny|pennies|money|earn\w*|revenues?|profits?|income|payouts?)\b"
"""A claim on money, whoever owns what."""
WITH_LEAVE = r"(?:\b(?:not|never|cannot|no \w+ may)|n't)\b[^.;|]*\b(?:without|unless)\b[^.;|]{0,40}\b(?:consent|permission|approval|authori[sz]ation|agreement)\b"
"""Terms that ask for leave."""
SOLELY = r"\b(?:only|solely|exclusively|just|nothing but) (?:to|for|in order to|so that)\b|\b(?:used|process\w*|kept|stored|collected|uses?) (?:only|solely|exclusively|just)\b|\bfor nothing (?:but|else)\b"
"""A claim that there is but one purpose."""
USED_SOLELY = r"\b(?:only|solely|exclusively) (?:be )?(?:use[ds]?|process\w*)\b[^.;|]{0,60}\b(?:to|for)\b|\b(?:used?|uses|process\w*) (?:\w+ ){0,4}(?:only|solely|exclusively) (?:to|for)\b"
"""Terms that name the only purposes."""
PURPOSES: tuple[str, ...] = (
    r"\b(?:market|advertis|promot)\w*",
    r"\bresearch\w*",
    r"\btraining\b",
    r"\bquality\b",
    r"\b(?:improv|develop|enhanc)\w*",
    r"\b(?:analy[sz]|analytic|statistic)\w*",
    r"\b(?:personali[sz]|customi[sz]|tailor|recommend)\w*",
    r"\badministrat\w*",
    r"\b(?:secur|fraud|safety)\w*",
    r"\b(?:any|other) (?:\w+ )?purposes?\b",
)
"""What terms use things for."""
IN_ADS = (
    r"\b(?:we|they|us) (?:\w+ ){0,2}use (?:your|user) (?:\w+ ){0,2}(?:submissions?|content|posts?|photos?|images?|materials?)\b[^;|]{0,300}\b(?:advertis\w+|marketing|promotional)\b"
    r"|\bgrant\w*\b[^;|]{0,400}\b(?:submissions?|content|posts?|photos?|images?|materials?)\b[^;|]{0,300}\b(?:in (?:our |its )?(?:advertis\w+|marketing)|(?:for|incorporat\w+ \w+ into) (?:\w+ ){0,2}(?:advertis\w+|marketing|promotional))\b"
)
"""Terms by which what people post may stand in advertisements."""
