"""Giving people's data to others: advertisers, partners, affiliates, third parties in general."""

from __future__ import annotations

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.judge.answer.matters.giving import (
    ASKED,
    DATA,
    EXCEPT,
    GAP,
    GIVE,
    LEAVE,
    NEVER,
    NO_DATA,
    TO,
    TOLD,
    USERS,
)
from smallprint.model.topic import Practice

_ADS = (
    r"\b(?:advertisers?|advertising (?:[\w-]+[ ,&]+){0,3}(?:partners?|networks?|compan(?:y|ies)|agenc(?:y|ies)|providers?|platforms?|clients?|customers?|vendors?|exchanges?|technolog\w+|firms?|intermediar\w+)|ads?[- ](?:\w+[ /,]+){0,2}?(?:networks?|partners?|servers?|exchanges?|compan(?:y|ies)|agencies|buyers?|platforms?|vendors?|providers?)|adtech \w+|marketers"
    r"|media buyers?|third[- ]party ads?\b|(?<!fiscal )sponsors?|marketing (?:[\w-]+[ ,&]+){0,3}(?:partners?|compan(?:y|ies)|agencies|service providers?|services providers?|vendors?|clients?|affiliates?|networks?)|brands|demand[- ]side platforms?|dsps?\b|remarketing \w+|retargeting \w+|advertising (?:and|or) (?:\w+ )?(?:partners|networks|compan\w+|vendors|providers))\b"
)
_OTHERS = r"\b(?:third[- ]part(?:y|ies)|others|anyone|anybody|other (?:\w+ ){0,2}(?:companies|businesses|organi[sz]ations|entities|parties|firms|people)|outside (?:companies|parties|organi[sz]ations)|unaffiliated \w+|non-?affiliated \w+|external (?:parties|companies|organi[sz]ations)|partners|outsiders|any (?:\w+ )?(?:person|party|company|organi[sz]ation|entity))\b"
_PARTNERS = r"\b(?:(?:business|commercial|strategic|trusted|selected|select|joint|marketing|promotional|distribution|third[- ]party|content|retail|channel|integration|analytics|advertising|co-?branding|resale|our|with|data|media|affinity|loyalty|sales|and) (?:[\w-]+[ ,/]+){0,3}?partners?|partners?(?: \w+)? (?:who|that|with|for|in|such|including|companies|organi[sz]ations)|co-?sponsors?|sponsors|resellers|distributors|co-?branded|partners\b)"
_GROUP = r"\b(?:affiliate[sd]?(?: compan\w+| entit\w+)?|subsidiar(?:y|ies)|parent(?: compan\w+| entit\w+| organi[sz]ation)?\b|group (?:compan\w+|entit\w+|members?)|(?:compan\w+|entit\w+|members?|businesses|brands|firms) (?:\w+ ){0,3}(?:of|in|within|from) (?:our|the|its) (?:\w+ ){0,4}(?:group|family|corporate)|(?:our|the|its|corporate|same) (?:\w+ ){0,3}(?:group|family of (?:compan\w+|brands|businesses)|corporate family)|sister compan\w+|related (?:compan\w+|entit\w+)|common (?:ownership|control)|intra-?group|holding compan\w+)\b"
_SERVANTS = r"\b(?:(?:service|services|solution|solutions|hosting|cloud|infrastructure|payment|analytics|it|support|technology|third[- ]party) (?:[\w-]+[ ,/]+){0,3}?(?:providers?|processors?|vendors?|suppliers?)|(?:sub-?)?processors?|vendors?|contractors?|sub-?contractors?|suppliers?|agents|companies (?:that|who|which) (?:help|assist|perform|provide|process)|third[- ]part(?:y|ies) (?:that|who|which|to) (?:\w+ ){0,2}(?:help|assist|perform|provide|process|work|act|carry)\w*|outsourc\w+|contracted)\b"
_SOCIAL = r"\b(?:social (?:media|network\w*)(?: (?:sites?|platforms?|services?|companies|partners|providers))?|facebook|meta\b|instagram|twitter|linkedin|tiktok|snapchat|pinterest)\b"
_RESEARCH = r"\b(?:researchers?|research (?:institut\w+|partners?|organi[sz]ations?|bodies|compan\w+|agencies|firms|projects?|purposes|communit\w+)|universit(?:y|ies)|academi(?:a|cs?)|scientists?|scholars|scientific (?:institut\w+|research))\b"
_CREDIT = r"\b(?:credit (?:[\w-]+[ /,]+){0,2}(?:bureaus?|agenc\w+|references?|reporting \w+|institutions|rating \w+)|consumer reporting agenc\w+|debt collect\w+|collection(?:s)? agenc\w+|credit information \w+|schufa)\b"
_NOT_YOURS = rf"\bagrees? to release\b|\bnot (?:be )?responsible\b|\bdealings with\b|\b(?:must|should) (?:\w+ )?disclose\b|\bproviding you with (?:information|offers)|\b(?:allow|let|enable)s? you to\b|\b(?:partners?|services?|part(?:y|ies))\b[^.;]{{0,20}}\b(?:who|that|which) (?:\w+ )?provide us\b|\b(?:make|makes|gives?) no (?:\w+ )?(?:warrant|represent|guarantee)\w*|\bapps (?:\w+ ){{0,8}}(?:may|must|should) not\b|\bwhen you (?:\w+ )?(?:generate|share|post)\b|\byou generate and share\b|\bthis (?:[\w&-]+ ){{0,3}}(?:policy|notice|statement)(?: \([^)]*\))? (?:also )?(?:explains?|describes?|sets out|outlines?|tells|informs?)\b|\b(?:request|ask|direct|tell|instruct)\w* (?:that )?(?:us|we)\b(?: to)? not\b|\b(?:provided|given|sent|disclosed|supplied) to us (?:by|from|on behalf)\b|\b(?:transfer|change) of (?:\w+ )?(?:ownership|title)\b|\bpress\b|\blinks to\b|{USERS}(?:shar|disclos|provid|transfer|giv|sell|pass|distribut)\w*|{TOLD}|\b(?:liable|indemnif\w+)\b"
_OF_PEOPLE = r"(?:personal(?:ly)?|your|users?'?|customers?'?|visitors?'?|members?'?|any|pii|location|contact|identifiable|such|this|that|these)\b[^.;]{0,40}?\b(?:data|information|details|pii|address(?:es)?|coordinates|identity)|\b(?:information|data) (?:about|of|on|from) (?:you|our|users)|\bpii\b"
_THEIR_OWN = r"\b(?:(?:their|its|those|that|these|such|third[- ]part(?:y|ies)'?s?|partners?'?s?|other compan\w+'?|affiliates?'?) (?:\w+['/, ]+){0,4}?(?:own )?(?:\w+['/, ]+){0,3}?|own (?:\w+[ ,/]+){0,3}?|(?:for|to) (?:[\w']+[ ,/]+){0,2}?(?:direct )?)(?:marketing|promotion(?:s|al)?|advertising|advertise|solicit\w*|commercial (?:purposes?|use|offers)|market (?:their|its|to you|products))\b"
_NOT_GIVEN = r"\b(?:made available to you|gives? you|provided by|copyrights?|infring\w+|confidential|belongs to|crm)\b"
"""Signs that what others give, or what is theirs, is spoken of."""

_GOES_ON = r"\b(?:opt(?:ing)?[- ]?out|unsubscrib\w+|choices?)\b[^.;]{0,60}\b(?:do(?:es)?|will) not (?:unsubscribe|apply to|stop|affect|end|cover|opt you out)\b"
"""That some messages come all the same."""
_TITLE = r"^\W*(?:[\w']+ ){0,4}(?:shared|sharing|disclosed|disclosures?|transfers?) (?:\w+ ){0,3}(?:with|to) [\w ,&-]{0,40}\W*$"
"""A heading that stands as a sentence."""
_NAMELESS = r"\b(?:reports?|insights) (?:about|on|of) (?:the )?(?:trends|performance)\b|\b(?:aggregate|anonym|non-personal|non-identif|de-identif|statistic)\w*"
_LESS_NAME = (
    r"\bwithout (?:\w+ )?(?:sharing|disclosing|revealing)\b[^.;]{0,30}\b(?:phone|name|identity|numbers?|e-?mail)\b"
)
"""Signs that what is given names nobody."""
NAMELESSLY = r"(?:\b(?:not|never|cannot)\b|n't\b) (?:\w+ ){0,3}?(?:share|disclose|give|pass|provide|send|reveal|transfer|sell|include)\w* (?:(?:them|advertisers|third parties|these \w+|our (?:\w+ )?partners) )?(?:with )?(?:any )?(?:your (?:real |full )?(?:name|identity)|(?:data|information|details|anything) (?:that|which) (?:directly |personally |could |can |would )*identif\w+|personally[- ]identif\w+ (?:data|information))\b"
"""That nothing is given which names somebody."""
_SOME = (
    r"\b(?:location|health|payment|card|biometric|query|voice|audio|video|children'?s|sms|text messag\w+|training)\b"
)
"""Data of one kind, for which alone a promise holds."""
_PASSED_BY = rf"\bprefer\b|\bnot (?:\w+ )?(?:to )?(?:receive|use)\b|\byou (?:will|may|must|shall|agree) (?:\w+ )?not\b|\bstudents?\b|{_NAMELESS}"
"""Signs that a denial is of something else than giving data on."""

_ASKS = (
    Rule(Says.YES, rf"{NEVER}{GAP}\b(?:share|sell|disclose|give|pass|transfer|release|provide|divulge|rent)\w*\b{GAP}(?:{_OF_PEOPLE})[^.;]*?{ASKED}", without=rf"{_NOT_YOURS}|\bcountry\b|\beea\b", is_fixed=True, is_plain=True),
    Rule(Says.YES, rf"{ASKED}[^.;]{{0,60}}{NEVER}{GAP}\b(?:share|sell|disclose|give|pass|transfer|release|provide)\w*\b", is_fixed=True, is_plain=True),
    Rule(Says.YES, r"\b(?:ask|seek|obtain|request|get|receive)\w*\b[^.;]{0,30}\b(?:your|users?'?) (?:\w+ ){0,3}(?:consent|permission|authori[sz]ation|approval)\b[^.;]{0,40}\b(?:before|prior to|to|when)\b[^.;]{0,40}\b(?:shar|disclos|transfer|provid|sell|pass|giv)\w*", is_fixed=True, is_plain=True),
    Rule(Says.YES, r"\b(?:shar|disclos|transfer|provid|releas|pass)\w*\b[^.;]{0,120}\b(?:only|when|where|if|with|upon)\b[^.;]{0,30}\b(?:your|you)\b[^.;]{0,20}\b(?:consent|permission|authori[sz]\w+|approv\w+|opt(?:ed)?[- ]in|agreed)\b", without=rf"{_NOT_YOURS}|\bwithout your consent\b|\bcountry\b|\bcookies?\b", weight=0.75, is_plain=True),
    Rule(Says.NO, r"\b(?:share|disclose|transfer|provide|release|give|pass)\w*\b[^.;]{0,140}\bwithout (?:\w+ ){0,4}(?:your |the user's |further |prior |any )+(?:\w+ )?(?:consent|permission|approval)\b", without=rf"{NO_DATA}|\b(?:not|never|n't|no|nor|neither)\b|{_NOT_YOURS}", weight=0.9, is_fixed=True),
    Rule(Says.NEAR, r"\b(?:your consent|your permission)\b", weight=0.2),
)  # fmt: skip
SHARING = (
    Matter(
        name="share-advertisers",
        asks="Do they give people's data to advertisers?",
        topic=Practice.ADVERTISING,
        keys=("advert", "ad ", "ads", "marketer", "marketing", "sponsor", "buyer", "third part", "third-part", "with others", "anyone", "this sharing", "such sharing", "identifies you", "your name"),
        refuses=True,
        settle="nameless",
        rules=(
            Rule(Says.CONSENT, r"\b(?:this|such) (?:\w+ )?(?:sharing|disclosure|transfer)\b[^.;]{0,40}\bonly\b[^.;]{0,40}\b(?:if|with|where|when|after|upon)\b[^.;]{0,40}\b(?:consent|agree|permission|opt(?:ed)?[- ]in|accept)\w*", is_fixed=True, weight=1.0),
            Rule(Says.YES, rf"{TO}{_ADS}", without=rf"{_NOT_YOURS}|{ASKED}|{_TITLE}|\badvertisers? (?:may|must|shall|will|agree)\b[^.;]{{0,40}}not\b|{_NAMELESS}|{_LESS_NAME}|\bright to\b", is_plain=True),
            Rule(Says.YES, rf"\b(?:provide|supply|furnish|give)\b[^.;]{{0,30}}{_ADS} (?:\w+ )?with\b[^.;]{{0,60}}\b(?:data|information|details|address(?:es)?|identifiers?)\b", without=rf"{_NOT_YOURS}|{ASKED}|{_NAMELESS}", weight=0.95, is_plain=True),
            Rule(Says.YES, rf"\b(?:shar|disclos|provid|transfer|sell|sold|pass)\w*\b[^:]{{0,160}}\b(?:following|below|these|categor\w+|recipients)\b[^:]{{0,80}}: \W*(?:[\w'-]+[ ,/]+){{0,4}}?{_ADS}", without=rf"{_NOT_YOURS}|{ASKED}|{NEVER}|{_NAMELESS}", weight=0.9, is_plain=True),
            Rule(Says.YES, rf"{TO}{_ADS}[^.;]*\b(?:aggregate|anonym|non-personal|de-identif|statistic)\w*", without=rf"{_NOT_YOURS}|{ASKED}", weight=0.55, is_plain=True),
            Rule(Says.NO, rf"\b(?:only|merely|just|solely)\b[^.;]{{0,80}}\b(?:aggregate|anonym|non-personal|de-identif|statistic)\w*[^.;]{{0,80}}{_ADS}", weight=0.9, is_fixed=True),
            Rule(Says.CONSENT, rf"{NEVER}{GAP}{TO}(?:{_ADS}|{_OTHERS}[^.;]{{0,80}}\b(?:advertis|marketing)\w*)[^.;]*?{ASKED}|{ASKED}[^.;]{{0,60}}{NEVER}{GAP}{TO}{_ADS}", without=r"\bdirect(?:ly)? market\w+", weight=1.05, is_fixed=True),
            Rule(Says.CONSENT, rf"{NEVER}{GAP}{TO}{_OTHERS}[^.;]{{0,80}}\bdirect(?:ly)? market\w+[^.;]*?{ASKED}", weight=0.8, is_fixed=True),
            Rule(Says.NO, NAMELESSLY, weight=0.45, is_fixed=True, without=rf"{USERS}|\b(?:unless|except|without your)\b"),
            Rule(Says.CONSENT, rf"{TO}{_ADS}[^.;]*\b(?:with|if|where|when|upon|subject to|based on)\b[^.;]{{0,40}}\b(?:your|you|user)\b[^.;]{{0,30}}\b{LEAVE}\b", without=rf"{NEVER}|by (?:using|accessing)|\bopt[- ]?out", weight=1.0, is_fixed=True),
            Rule(Says.CONSENT, rf"{TO}(?:{_OTHERS}|\b(?:other|separate) \w+)[^.;]{{0,120}}\b(?:advertis|marketing)\w*[^.;]*\b(?:first|before|prior)\b[^.;]{{0,30}}\b(?:consent|permission)\b|\b(?:if|when|where|once) you(?: have|'ve)? (?:given|give|provided?|granted?) (?:us )?(?:your )?(?:\w+ )?(?:consent|permission)[^.;]{{0,120}}{TO}(?:{_OTHERS}|{_PARTNERS}|{_ADS})[^.;]{{0,120}}\badvertis\w*", without=rf"{NEVER}|{_NOT_YOURS}", weight=1.05, is_fixed=True),
            Rule(Says.YES, rf"{EXCEPT}{TO}{_ADS}|{NEVER}[^.;]*{EXCEPT}\b(?:with|to)\b[^.;]{{0,100}}{_ADS}", without=ASKED, weight=0.9, is_plain=True, is_fixed=True),
            Rule(Says.YES, rf"{TO}{_OTHERS}{GAP}\b(?:for|to)\b[^.;]{{0,90}}\b(?:advertis\w+|targeted|interest-based|ads|retargeting|cross-context)\b", without=rf"{_NOT_YOURS}|{ASKED}|{_NAMELESS}|\b(?:perform|providers? that|help us)\b", weight=0.95, is_plain=True),
            Rule(Says.YES, r"\b(?:shar|sell|sold|disclos)\w*(?:[^.;,]|, (?:and |or |shar|disclos|trad)){0,140}\b(?:cross-context|targeted|behaviou?ral|interest-based)[^.;]{0,20}advertis", without=rf"{_NOT_YOURS}|{ASKED}|\brights?\b|\bopt[- ]?(?:out|you out) of\b|\bdefin", weight=0.85, is_plain=True),
            Rule(Says.YES, rf"{_ADS}[^.;]{{0,60}}\b(?:may|can|will|might|also)?\b ?(?:\w+ )?(?:receives?|collects?|obtains?|gathers?|access(?:es)?|gets?|learns?)\b[^.;]{{0,60}}\b(?:data|information|address|identifiers?|details)\b", without=r"\bwe (?:may )?(?:also )?(?:receive|collect|obtain)|\bif you\b|\b(?:enable|allow|help) us\b|\bto us\b|n't\b|\bnot\b", weight=0.7, is_plain=True),
            Rule(Says.YES, r"\b(?:google(?: adsense)?|facebook|meta|microsoft|amazon|third[- ]part(?:y|ies)(?: vendors?)?|they|partners?)\b[^.;]{0,40}\buses?\b[^.;]{0,60}\b(?:data|information|cookies)\b[^.;]{0,80}\b(?:ads|advertis\w+)\b", without=rf"{_NOT_YOURS}|{ASKED}|{NEVER}|\bwe (?:may |also |will |can )*use\b|\bopt[- ]?out", weight=0.6, is_plain=True),
            Rule(Says.YES, r"\b(?:to|with) (?:whom|which) we (?:\w+ ){0,2}(?:send|share|disclose|transmit|provide|pass)\b[^.;]{0,140}\badvert\w*", without=rf"{ASKED}|{NEVER}", weight=0.9, is_plain=True),
            Rule(Says.YES, rf"^[^|]{{0,60}}{_ADS}[^|]{{0,160}}\|", weight=0.6, without=r"\bcookie", heading=r"\b(?:shar|disclos|recipient|third part|who)\w*", is_plain=True),
            Rule(Says.WAY_OUT, r"\bopt(?:ing)?[- ]?(?:ing[- ])?out (?:of|from) (?:[\w\"'/-]+[ ,]+){0,9}(?:shar\w+|sales?|selling|disclos\w+)\b|\b(?:prevent|limit|stop|disable|turn off)\b[^.;]{0,80}\b(?:shared|sharing|disclos\w+)\b[^.;]{0,40}advertis"),
            Rule(Says.NO, r"\b(?:do(?:es)? not|don't|never|no) (?:\w+ ){0,2}(?:have|show|display|run|serve|carry|accept|sell) (?:any )?(?:third[- ]party )?(?:ads?|adverts?|advertis(?:ing|ements|ers))\b(?! (?:id|identifier|cookie|network|say|claim|that|which|for|with|contain|promot)\w*)|\b(?:free of|without|no) (?:ads|advertising)\b|\bad-free\b", without=r"\byou (?:may|must|shall|agree|can)\b|\bsend\b|\bpost\b", weight=0.6, is_fixed=True),
            Rule(Says.NO, rf"{NEVER}{GAP}\b(?:share|disclose|give|pass|transfer|release|provide|pass on|hand over)\b{GAP}(?:{_OF_PEOPLE}){GAP}\b(?:with|to)\b{GAP}{_OTHERS}|(?:{_OF_PEOPLE})[^.;]{{0,60}}\b(?:not|never)\b[^.;]{{0,30}}\b(?:shared|disclosed|given|passed|sold|transferred|released|provided)\b{GAP}\b(?:with|to)\b{GAP}{_OTHERS}|\b(?:no|none of)\b[^.;]{{0,30}}\b(?:information|data)\b[^.;]{{0,20}}\b(?:shared|disclosed|given|passed|sold)\b{GAP}{_OTHERS}", without=rf"{ASKED}|{_NOT_YOURS}|\bwithout (?:any )?liability\b|\b(?:liable|responsible|except|unless|other than|request|ask|provided,? however|in principle)\b|{_SOME}", weight=0.55, is_fixed=True),
            Rule(Says.CONSENT, rf"{NEVER}{GAP}\b(?:shared?|disclosed?|given?|passed?|sold|sell|rent|transfer(?:red)?|released?|provided?)\b{GAP}\b(?:with|to)\b{GAP}{_OTHERS}[^.;]*{ASKED}", without=_NOT_YOURS, weight=0.45, is_fixed=True),
            Rule(Says.OPT_OUT, rf"{TO}{_ADS}[^.;]*\b(?:unless you (?:opt|object|tell|ask|choose)|opt[- ]?out (?:of|from) (?:such|this|the|these|our)? ?(?:sharing|disclosure))", without=NEVER, is_fixed=True),
            Rule(Says.NO, r"\b(?:we|us)\b (?:do|will|shall|would|can)?(?: not|n't| never) (?:\w+ ){0,2}share\b", without=rf"{ASKED}|{_NOT_YOURS}|\b(?:except|unless|other than|only|with|marketing|if|necessarily|request|ask|right)\b", weight=0.5, is_fixed=True),
            Rule(Says.NEAR, rf"{_ADS}", weight=0.2),
        ),
    ),
    Matter(
        name="share-marketing",
        asks="Do they give people's data to other firms for the marketing of those firms?",
        topic=Practice.DATA_SHARING,
        keys=("market", "promot", "advertis", "solicit", "commercial"),
        refuses=True,
        settle="shared",
        rules=(
            Rule(Says.YES, rf"{TO}(?:{_OTHERS}|{_PARTNERS}|{_GROUP}|\bcompanies\b){GAP}{_THEIR_OWN}", without=rf"{_NOT_YOURS}|{ASKED}|\b(?:written request|request a|on our behalf|for us|perform|help us|assist us|our own marketing|to request|requests?|entitled|right|1798)\b|\bwe (?:may )?(?:also )?(?:acquire|receive|collect|obtain)\b[^.;]{{0,60}}\bfrom\b"),
            Rule(Says.YES, rf"\b(?:provide|supply|furnish)\b[^.;]{{0,20}}(?:{_PARTNERS}|{_OTHERS}|{_GROUP}) (?:\w+ )?with\b[^.;]{{0,60}}\b(?:data|information|details|addresses|name)\b[^.;]{{0,60}}\b(?:marketing|promotion\w*|offers)\b", without=rf"{_NOT_YOURS}|{ASKED}|{NEVER}|\bon our behalf\b", weight=0.95),
            Rule(Says.CONSENT, rf"\b(?:after|once|upon) (?:obtaining|receiving|you (?:give|gave)|getting) (?:such |your |this |prior )*(?:consent|permission)\b[^.;]{{0,140}}(?:{_PARTNERS}|{_OTHERS})[^.;]{{0,120}}\b(?:marketing|promotion\w*|offers)\b", weight=1.0, is_fixed=True),
            Rule(Says.YES, rf"{TO}(?:{_OTHERS}|{_PARTNERS})[^.;]{{0,120}}\b(?:who|that|which|so (?:that )?they|to) (?:\w+ ){{0,5}}(?:contact|send|offer|market|mail|promote(?! (?:safety|security|integrity))|pitch|advertise)\b", without=rf"{_NOT_YOURS}|{ASKED}|\b(?:on our behalf|for us|help us|assist us|entitled|requests?|1798)\b", weight=0.8),
            Rule(Says.NO, rf"{NEVER}{GAP}{TO}(?:{_OTHERS}|{_PARTNERS}){GAP}\b(?:marketing|advertising|promotional|commercial|solicit\w*)\b", without=rf"{ASKED}|{_NOT_YOURS}|{_PASSED_BY}", weight=0.95, is_fixed=True),
            Rule(Says.NO, rf"{NEVER}{GAP}{GIVE}{GAP}{_THEIR_OWN}", without=rf"{ASKED}|{_NOT_YOURS}|{_PASSED_BY}", weight=0.9, is_fixed=True),
            Rule(Says.CONSENT, rf"{NEVER}{GAP}{TO}[^.;]*\b(?:marketing|advertising|promotional|commercial|solicit\w*)\b[^.;]*?{ASKED}|{ASKED}[^.;]{{0,80}}{NEVER}{GAP}{GIVE}{GAP}\b(?:marketing|advertising|promotional)\b", without=_NOT_YOURS, weight=1.0, is_fixed=True),
            Rule(Says.CONSENT, rf"{TO}(?:{_OTHERS}|{_PARTNERS}|{_GROUP}|\bcompanies\b){GAP}\b(?:marketing|advertising|promotional|offers)\b[^.;]*\b(?:with|if|where|when|upon|subject to)\b[^.;]{{0,40}}\b(?:your|you)\b[^.;]{{0,30}}\b{LEAVE}\b|\b(?:with|if|where|when|upon|subject to)\b[^.;]{{0,40}}\b(?:your|you)\b[^.;]{{0,30}}\b{LEAVE}\b[^.;]{{0,60}}{TO}(?:{_OTHERS}|{_PARTNERS}){GAP}\b(?:marketing|advertising|promotional|offers)\b", without=rf"{NEVER}|\bby (?:using|accessing)\b|\b(?:requests?|entitled|1798|shine the light)\b", weight=1.0, is_fixed=True),
            Rule(Says.CONSENT, r"\bopt(?:ing)?[- ]?in\b[^.;]{0,40}\breceiv\w+[^.;]{0,40}\b(?:marketing|promotion\w*|offers|advertis\w+|communications|newsletters?)\b[^.;]{0,30}\bfrom\b[^.;]{0,40}\b(?:partners?|third part(?:y|ies)|sponsors?|advertisers?|other compan\w+|others)\b|\b(?:if|when|where|once) you (?:have )?(?:opt(?:ed)? in|agreed?|consent(?:ed)?|chosen?|choose|ask(?:ed)?|sign(?:ed)? up) to (?:receiv\w+|hear\w*)[^.;]{0,60}\bfrom\b[^.;]{0,40}\b(?:partners?|third part(?:y|ies)|sponsors?|advertisers?|other compan\w+|others)\b", without=r"\bopt(?:ing)?[- ]?out\b", weight=0.95, is_fixed=True),
            Rule(Says.YES, r"\bmarketing purposes\b[^.;]{0,60}\b(?:business partners?|third part(?:y|ies)|partners?)\b|\b(?:business partners?|third[- ]part(?:y|ies)|partners?) (?:\w+ ){0,2}(?:direct )?marketing (?:activities|purposes)", without=rf"{ASKED}|{NEVER}|\bright\b|\bentitled\b|\brequest", weight=0.8),
            Rule(Says.WAY_OUT, r"\bopt(?:ing)?[- ]?(?:ing[- ])?out (?:of|from) (?:[\w\"'/-]+[ ,]+){0,9}(?:shar\w+|disclos\w+|sales?)\b[^.;]{0,80}|\b(?:do not|don't) (?:want|wish)\b[^.;]{0,60}\bshar\w+\b[^.;]{0,60}\bthird part"),
            Rule(Says.NO, rf"{NEVER}{GAP}\b(?:shared?|disclosed?|given?|passed?|sold|sell|rent|transfer(?:red)?|released?|provided?|pass on)\b{GAP}\b(?:with|to)\b{GAP}{_OTHERS}", without=rf"{ASKED}|{_NOT_YOURS}|\b(?:liable|responsible|except|unless|other than|request|ask)\b", weight=0.5, is_fixed=True),
            Rule(Says.NEAR, r"\bshine the light\b|\bdirect marketing\b", weight=0.2),
        ),
    ),
    Matter(
        name="share-partners",
        asks="Do they share people's data with partners?",
        topic=Practice.DATA_SHARING,
        keys=("partner", "sponsor", "reseller", "distributor", "co-brand", "cobrand"),
        settle="shared",
        rules=(
            Rule(Says.YES, rf"{TO}{_PARTNERS}", without=rf"{_NOT_YOURS}|{ASKED}|\bpartners?\b[^.;]{{0,20}}\b(?:must|shall|agree) not\b|\bright to\b|\byou (?:\w+ ){{0,3}}(?:authori[sz]ed|opt|choose|agree|consent)"),
            Rule(Says.CONSENT, rf"{TO}{_PARTNERS}[^.;]*?\b(?:with|if|when|where|whom|upon|after|once|unless|based on|subject to|only)\b[^.;]{{0,40}}\b(?:you|your|users?)\b[^.;]{{0,30}}\b(?:{LEAVE})\b|\bpartners?\b[^.;]{{0,60}}\b(?:you|your)\b[^.;]{{0,30}}\b(?:authori[sz]ed|consent(?:ed)?|opt(?:ed)?|agreed|permission)\b", without=rf"\bopt[- ]?out|by (?:using|accessing)|{_NOT_YOURS}", weight=1.0, is_fixed=True),
            Rule(Says.CONSENT, rf"\b(?:opt|consent|choose|agree)\b[^.;]{{0,40}}\b(?:allow|let|to|us)\b[^.;]{{0,40}}{GIVE}[^.;]{{0,120}}\bpartners?\b", without=r"\bopt[- ]?out", weight=1.0, is_fixed=True),
            Rule(Says.YES, rf"{EXCEPT}\b(?:with|to)\b[^.;]{{0,80}}\bpartners?\b", weight=0.8, without=rf"{ASKED}|{NO_DATA}|{_NOT_YOURS}", is_fixed=True),
            Rule(Says.YES, r"\bpartners?\b[^.;]{0,60}\b(?:may|can|will|might|also)\b (?:\w+ )?(?:receive|collect|obtain|access|get|use)\b[^.;]{0,50}\b(?:data|information|address|details)\b", weight=0.7),
            Rule(Says.NO, rf"{NEVER}{GAP}\b(?:shared?|disclosed?|given?|passed?|transfer(?:red)?|released?|provided?)\b{GAP}\b(?:with|to)\b{GAP}(?:third[- ]part(?:y|ies)|anyone|others)\b", without=rf"{ASKED}|{_NOT_YOURS}|\b(?:liable|responsible|except|unless|other than|request|ask)\b", weight=0.5, is_fixed=True),
            Rule(Says.WAY_OUT, r"\bopt(?:ing)?[- ]?(?:ing[- ])?out (?:of|from) (?:[\w\"'/-]+[ ,]+){0,6}shar\w+\b"),
            Rule(Says.NEAR, r"\bpartners?\b", weight=0.2),
        ),
    ),
    Matter(
        name="share-group",
        asks="Do they share people's data with companies of their own group?",
        topic=Practice.DATA_SHARING,
        keys=("affiliate", "subsidiar", "parent", "group", "family", "sister", "related", "holding", "common"),
        settle="shared",
        rules=(
            Rule(Says.YES, rf"{TO}{_GROUP}", without=rf"{_NOT_YOURS}|{NO_DATA}|\baffiliate (?:program|link|partner)|\bgraphics\b|\bcopyright|\bparent(?:al)? (?:or|consent)|\btransfer of (?:\w+ )?(?:business|assets)|\bassign\b|\bliab", is_plain=True),
            Rule(Says.YES, rf"{_GROUP}[^.;]{{0,60}}\b(?:may|can|will|might|also|have|has)\b (?:\w+ ){{0,2}}(?:receive|collect|obtain|access|use|process)\b[^.;]{{0,60}}\b(?:data|information|details)\b", without=rf"{_NOT_YOURS}|{NO_DATA}|\baffiliate (?:program|link)", weight=0.85, is_plain=True),
            Rule(Says.YES, rf"{EXCEPT}\b(?:with|to|our|its)\b[^.;]{{0,60}}{_GROUP}", weight=0.75, without=rf"{NO_DATA}|{_NOT_YOURS}|\bliab|\bassign|\bcopyright|\bgraphics\b", is_plain=True, is_fixed=True),
            Rule(Says.YES, rf"\b(?:data|information)\b[^.;]{{0,80}}\b(?:used|processed|accessed|shared)\b[^.;]{{0,40}}\b(?:by|within|across|among|throughout)\b[^.;]{{0,40}}{_GROUP}", weight=0.85, is_plain=True),
            Rule(Says.NO, rf"{NEVER}{GAP}\b(?:shared?|disclosed?|given?|passed?|transfer(?:red)?)\b{GAP}\b(?:with|to)\b{GAP}\b(?:anyone|anybody|any (?:other|third) part\w+ or affiliates?)\b", without=rf"{ASKED}|{_NOT_YOURS}|\b(?:except|unless|other than)\b", weight=0.5, is_fixed=True),
            Rule(Says.NEAR, r"\b(?:affiliates?|subsidiar\w+|our group)\b", weight=0.2),
        ),
    ),
    Matter(
        name="share-third-parties",
        asks="Do they share people's data with third parties at all?",
        topic=Practice.DATA_SHARING,
        keys=("third", "other", "anyone", "anybody", "partner", "provider", "vendor", "with", "processor"),
        order=(Says.NO, Says.CONSENT, Says.OPT_OUT, Says.YES),
        settle="shared",
        rules=(
            Rule(Says.NO, rf"\b(?:not|never)\b (?:\w+ )?(?:share|disclose|transfer|pass|give)\b[^.;]{{0,40}}\b{DATA}[^.;]{{0,20}}\b(?:with|to) (?:any )?other (?:recipients|persons|people|parties|companies|organi[sz]ations)\b\W*$|\bother recipients\b\W{{0,4}}(?:none|no one|nobody)\b", without=rf"{ASKED}|{_NOT_YOURS}|\bexcept|\bunless", is_fixed=True, weight=0.9),
            Rule(Says.YES, rf"\b(?:we|us|our|they|company|may|will|can|is|are|be)\b[^.;:]{{0,60}}\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed)|transfer(?:s|red)?|pass(?:ed)? (?:on)?|provid(?:e|es|ed)|giv(?:e|es|en)|releas(?:e|es|ed)|sell|sold|communicated|made available)\b{GAP}(?:{_OF_PEOPLE}|\binformation\b|\bdata\b){GAP}\b(?:with|to)\b{GAP}{_OTHERS}", without=rf"{_NOT_GIVEN}|{NO_DATA}|{_NOT_YOURS}|{ASKED}|{NEVER}|\bright to\b|\b(?:aggregate|anonym|non-personal)\w*|\byou (?:may|can|choose|share|provide|disclose|send)\b|\b(?:with|upon|if|when|where|have|given?|receive|obtain|ask for) (?:\w+ ){{0,4}}(?:consent|permission)\b", is_plain=True),
            Rule(Says.YES, rf"\b{DATA}{GAP}\b(?:may|will|can|is|are|be|might)\b[^.;:]{{0,30}}\b(?:shared|disclosed|transferred|passed|provided|given|released|sold|communicated|made available|accessible)\b{GAP}\b(?:with|to)\b{GAP}(?:{_OTHERS}|{_SERVANTS})", without=rf"{_NOT_GIVEN}|{NO_DATA}|{_NOT_YOURS}|{ASKED}|{NEVER}|\bright to\b|\b(?:aggregate|anonym|non-personal)\w*|\b(?:with|upon|if|when|where|have|given?|receive|obtain|ask for) (?:\w+ ){{0,4}}(?:consent|permission)\b", weight=0.95, is_plain=True),
            Rule(Says.YES, rf"\b(?:we|us)\b[^.;:]{{0,40}}\b(?:shar(?:e|ing)|disclose|transfer|provide|give|release|pass)\b{GAP}\b(?:with|to)\b{GAP}(?:{_SERVANTS}|{_PARTNERS}|{_GROUP})", without=rf"{NO_DATA}|{_NOT_YOURS}|{ASKED}|{NEVER}|\byou (?:may|can|choose|share)\b|\b(?:with|upon|if|when|where|have|given?|receive|obtain|ask for) (?:\w+ ){{0,4}}(?:consent|permission)\b", weight=0.8, is_plain=True),
            Rule(Says.OPT_OUT, rf"\b(?:we|us|be|is|are)\b[^.;:]{{0,40}}\b(?:share|shared|disclose|disclosed|transfer|transferred|provide|provided|give|given|sell|sold)\b{GAP}\b(?:with|to)\b{GAP}{_OTHERS}[^.;]*\b(?:unless you|opt[- ]?out|opting out)\b", without=rf"{NO_DATA}|{_NOT_YOURS}|{NEVER}|\bright to\b", is_fixed=True),
            Rule(Says.YES, rf"{NEVER}{GAP}\b(?:shar|disclos|giv|transfer|provid|pass|sell|releas)\w*\b{GAP}(?:{_OF_PEOPLE}|\binformation\b|\bdata\b)[^.]*?\b(?:except|other than|unless|aside from|apart from|save|but)\b", without=rf"\bwarrant\w*|\bconfidential information\b|\bcustomer personal data\b|\boutside\b|{NO_DATA}|{_NOT_YOURS}|{ASKED}|\bliab|\bright to\b", weight=0.85, is_fixed=True, is_plain=True),
            Rule(Says.NO, rf"{NEVER}{GAP}\b(?:share|disclose|give|pass|transfer|release|provide|pass on|hand over)\b{GAP}(?:{_OF_PEOPLE}){GAP}\b(?:with|to)\b{GAP}{_OTHERS}|(?:{_OF_PEOPLE})[^.;]{{0,60}}\b(?:not|never)\b[^.;]{{0,30}}\b(?:shared|disclosed|given|passed|transferred|released|provided)\b{GAP}\b(?:with|to)\b{GAP}{_OTHERS}|\b(?:no|none of)\b[^.;]{{0,30}}\b(?:information|data)\b[^.;]{{0,20}}\b(?:shared|disclosed|given|passed)\b{GAP}{_OTHERS}", without=rf"{NO_DATA}|{ASKED}|{_NOT_YOURS}|\bwithout (?:any )?liability\b|\b(?:liable|responsible|except|unless|other than|aside from|apart from|market|marketing|advertis\w+|promotional|commercial|purposes?|beyond|only)\b", weight=1.0, is_fixed=True),
            Rule(Says.CONSENT, rf"{NEVER}{GAP}\b(?:shared?|disclosed?|given?|passed?|sold|sell|rent|transfer(?:red)?|released?|provided?)\b{GAP}\b(?:with|to)\b{GAP}{_OTHERS}[^.;]*?{ASKED}|{ASKED}[^.;]{{0,60}}{NEVER}{GAP}\b(?:share|disclose|give|pass|sell|transfer|release|provide)\b", without=rf"{NO_DATA}|{_NOT_YOURS}|\b(?:marketing|advertis\w+|promotional|confidential|user content)\b", weight=1.1, is_fixed=True),
            Rule(Says.CONSENT, rf"\b(?:we|us|be|is|are)\b[^.;:]{{0,40}}\b(?:share|shared|disclose|disclosed|transfer|transferred|provide|provided|give|given|release)\b{GAP}\b(?:with|upon|subject to|if|when|where|have) (?:\w+ ){{0,4}}(?:consent|permission)", without=rf"{NEVER}|{_OTHERS}[^.;]{{0,60}}{_SERVANTS}", weight=0.6),
            Rule(Says.NO, r"\b(?:we|us)\b (?:do|will|shall|would|can)?(?: not|n't| never) (?:\w+ ){0,2}share\b", without=rf"{NO_DATA}|{ASKED}|{_NOT_YOURS}|\b(?:except|unless|other than|only|with|marketing|if|necessarily|request|ask|right)\b", weight=0.6, is_fixed=True),
            Rule(Says.NEAR, r"\bthird[- ]part(?:y|ies)\b", weight=0.2),
        ),
    ),
    Matter(
        name="share-providers",
        asks="Do they give people's data to firms that work for them?",
        topic=Practice.DATA_SHARING,
        keys=("provider", "vendor", "processor", "contractor", "supplier", "agent", "help", "assist", "perform", "outsourc"),
        rules=(
            Rule(Says.YES, rf"{TO}{_SERVANTS}", without=rf"{_NOT_YOURS}|{NO_DATA}|\binternet service provider|\bservice provider (?:shall|must|may not)\b|\bliab|\bvia\b", is_plain=True),
            Rule(Says.YES, rf"\b(?:use|engage|employ|hire|rely on|work with|contract with|retain|appoint|outsource to)\w*\b[^.;]{{0,50}}(?:{_SERVANTS}|third part(?:y|ies)|other companies|companies)[^.;]{{0,160}}\b(?:data|information|on our behalf|access|process)\b", without=rf"{_NOT_YOURS}|{NO_DATA}", weight=0.9, is_plain=True),
            Rule(Says.YES, rf"{EXCEPT}\b(?:with|to|our)\b[^.;]{{0,80}}{_SERVANTS}", without=r"\bliab", weight=0.75, is_plain=True, is_fixed=True),
            Rule(Says.YES, rf"{_SERVANTS}[^.;]{{0,60}}\b(?:may|can|will|might|have|has)\b (?:\w+ ){{0,2}}(?:receive|collect|obtain|access|process|store|use)\b[^.;]{{0,60}}\b(?:data|information|details)\b", without=rf"{_NOT_YOURS}|{NO_DATA}", weight=0.8, is_plain=True),
            Rule(Says.NO, rf"{NEVER}{GAP}\b(?:use|engage|share|rely on|employ)\b{GAP}\b(?:sub-?processors|external (?:providers|processors)|third[- ]party (?:providers|processors|services?))\b", without=rf"{ASKED}|\byou\b", weight=0.9, is_fixed=True),
            Rule(Says.NEAR, r"\bservice providers?\b", weight=0.2),
        ),
    ),
    Matter(
        name="recipients-bound",
        asks="Must others who receive people's data protect it and keep to the purpose?",
        topic=Practice.DATA_SHARING,
        keys=("provider", "vendor", "processor", "contractor", "third", "partner", "agent", "parties", "they", "supplier", "recipient", "compan"),
        rules=(
            Rule(Says.YES, r"\b(?:contract\w*|agreements?|arrangements?)\b[^.;]{0,80}\brequir(?:e|es|ing) (?:them|these|such|those|the|our|that) ?(?:\w+ ){0,2}(?:to )?(?:\w+ ){0,2}?(?:process|use|protect|safeguard|keep|treat|handle)\b", is_plain=True, is_fixed=True),
            Rule(Says.YES, r"\b(?:third[- ]part(?:y|ies)|providers?|vendors?|processors?|contractors?|partners?|agents|recipients?|suppliers?|affiliates|companies|they|these \w+|who)\b[^.;]{0,160}\b(?:are|is|be) (?:\w+ ){0,3}(?:bound|obligated|obliged|required|restricted|contractually|subject|prohibited|authori[sz]ed (?:\w+ ){0,3}only|permitted (?:\w+ ){0,3}only|not (?:permitted|allowed|authori[sz]ed))\b[^.;]{0,160}\b(?:confiden\w+|protect\w*|safeguard\w*|secur\w+|privacy|data|information|agreement|purposes?|use)\b", is_plain=True, is_fixed=True, without=r"\byou (?:are|agree|must)\b|\brequired by law\b"),
            Rule(Says.YES, r"\b(?:we|us) (?:\w+ ){0,3}(?:require|ensure|oblige|obligate|demand|make sure|contractually|bind|ask|expect)\w*\b[^.;]{0,80}\b(?:third[- ]part(?:y|ies)|providers?|vendors?|processors?|contractors?|partners?|agents|recipients?|suppliers?|affiliates|companies|them|they)\b[^.;]{0,120}\b(?:confiden\w+|protect\w*|safeguard\w*|secur\w+|privacy|data|information|agreement|purposes?|respect)\b", is_plain=True, is_fixed=True),
            Rule(Says.YES, r"\b(?:data[- ]process(?:ing|or)|confidentiality|non-?disclosure|processing) (?:agreements?|contracts?|obligations?|duties)\b|\bsubject to (?:\w+ ){0,3}confidentiality\b", without=r"\byou (?:agree|must|shall)\b|\byour confidentiality", weight=0.7, is_plain=True, is_fixed=True),
            Rule(Says.NO, r"\b(?:not (?:responsible|liable)|no (?:control|responsibility)|do not control|not control|cannot (?:control|guarantee))\b[^.;]{0,120}\b(?:third[- ]part(?:y|ies)|partners?|others|recipients?|they|them|their)\b[^.;]{0,80}\b(?:use|privacy|practices|protect|handle|data|information|polic\w+)\b", weight=0.6, is_fixed=True),
            Rule(Says.NO, r"\b(?:third[- ]part(?:y|ies)|partners?|recipients?|advertisers|they)\b[^.;]{0,60}\b(?:own privacy (?:polic|notice|statement|practice)|not (?:bound|subject|obligated|governed))\w*", weight=0.55, is_fixed=True),
        ),
    ),
    Matter(
        name="asks-before-sharing",
        asks="Do they ask people's consent before they share their data?",
        topic=Practice.CHOICE,
        keys=("consent", "permission", "authori", "opt", "agree", "approv", "ask you", "choose", "allow"),
        order=(Says.CONSENT, Says.YES, Says.OPT_OUT, Says.NO),
        rules=_ASKS,
    ),
    Matter(
        name="shared-unasked",
        asks="Can they share people's data without asking them?",
        topic=Practice.CHOICE,
        keys=("consent", "permission", "authori", "opt", "agree", "approv", "ask you", "choose", "allow"),
        order=(Says.NO, Says.YES, Says.CONSENT, Says.OPT_OUT),
        rules=_ASKS,
        settle="turned",
    ),
    Matter(
        name="sharing-opt-out",
        asks="Can people stop the sharing of their data with others?",
        topic=Practice.CHOICE,
        keys=("opt", "object", "stop", "choose", "setting", "turn off", "disable", "withdraw", "not want"),
        rules=(
            Rule(Says.YES, r"\bopt(?:ing)?[- ]?(?:ing[- ])?out (?:of|from) (?:[\w\"'/,-]+ ){0,9}?(?:shar\w+|disclos\w+|sales?|transfer)\b", without=r"\bnot (?:\w+ ){0,3}opt[- ]?out", is_plain=True),
            Rule(Says.YES, r"\b(?:stop|prevent|limit|restrict|object to|control|disable|turn off|withdraw|manage)\b[^.;]{0,60}\b(?:sharing|disclosure|shared|disclosing|share|transfer)\b[^.;]{0,60}\b(?:data|information|third|partners?|with|details)\b", without=r"\b(?:we|us) (?:may|will|shall|can)\b[^.;]{0,20}\b(?:stop|prevent|limit|restrict)|\byou (?:must|agree)\b|\bunable\b|\bcannot\b", weight=0.85, is_plain=True),
            Rule(Says.YES, r"\b(?:do not|don't) (?:want|wish)\b[^.;]{0,60}\b(?:shar|disclos|pass)\w+\b[^.;]{0,100}\b(?:contact|click|e-?mail|let us|opt|notify|write|set|visit|tell|choose)\b", weight=0.9, is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\byou (?:can|may) (?:\w+ ){0,2}(?:choose|decide|control|select|elect)\b[^.;]{0,60}\b(?:shar|disclos)\w+", weight=0.8, is_plain=True),
            Rule(Says.NO, r"\b(?:cannot|can not|not able to|not possible to|may not|no way to)\b[^.;]{0,20}\bopt[- ]?out\b[^.;]{0,80}\b(?:shar|disclos|transfer)\w+", is_fixed=True),
            Rule(Says.NEAR, r"\bopt[- ]?out\b", weight=0.2),
        ),
    ),
    Matter(
        name="recipients-named",
        asks="Who gets people's data?",
        topic=Practice.DATA_SHARING,
        keys=("shar", "disclos", "recipient", "transfer", "provide", "pass"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, r"\b(?:we|us|our|company|may|will|is|are|be)\b[^.;:]{0,50}\b(?:share|shares|shared|sharing|disclose|discloses|disclosed|pass|passed|transfer|transferred|provide|provided|make available)\b[^.;:]{0,100}\b(?:data|information|details|it|them)\b[^.;:]{0,40}?\b(?:with|to)(?: the following(?: \w+)*:?)? (?P<value>(?:our |the |a |any |these |certain |other |some |various |selected |trusted |external )*(?:[\w-]+[ ,/&]+){0,4}?(?:third[- ]part(?:y|ies)|partners?|providers?|affiliates?|vendors?|compan(?:y|ies)|processors?|subsidiaries|advertisers?|authorities|agenc(?:y|ies)|contractors?|agents|suppliers?|group|networks?|bureaus?|organi[sz]ations?)\b[^.;:]{0,160})", without=rf"{NEVER}|{_NOT_YOURS}|\bright to\b|\byou (?:share|provide|disclose)\b|\bsell our\b"),
            Rule(Says.VALUE, r"\b(?:categories of )?recipients\b[^.;:]{0,60}(?:are|include|:) (?P<value>[^.;]{4,200})", weight=1.1),
            Rule(Says.VALUE, r"^(?P<value>[^|]{3,100}) \| [^|]{3,}", heading=r"\b(?:shar|disclos|recipient|processor|third part)\w*", weight=0.7, without=r"\bcategor(?:y|ies) of\b"),
        ),
    ),
    Matter(
        name="share-social",
        asks="Do they give people's data to social networks?",
        topic=Practice.DATA_SHARING,
        keys=("social", "facebook", "meta", "instagram", "twitter", "linkedin", "tiktok", "snap", "pinterest"),
        rules=(
            Rule(Says.YES, rf"{TO}{_SOCIAL}", without=rf"{_NOT_YOURS}|{ASKED}|\byou (?:may |can |choose to |decide to |also )*(?:share|post|connect|link|log|sign|use|provide)\b|\bfollow us\b"),
            Rule(Says.YES, rf"{_SOCIAL}[^.;]{{0,60}}\b(?:may|can|will|might|also)?\b ?(?:receives?|collects?|obtains?|gets?|learns?|track)\b[^.;]{{0,60}}\b(?:data|information|address|details|you)\b", without=r"\bwe (?:may |will |also )*(?:receive|collect|obtain|get)\b", weight=0.8),
            Rule(Says.CONSENT, rf"\b(?:if|when|where) you (?:\w+ ){{0,4}}(?:connect|link|log|sign|share|choose|use|click|integrate)\w*\b[^.;]{{0,140}}{_SOCIAL}[^.;]{{0,140}}\b(?:shar|receiv|disclos|transmit|send|sent|provid)\w*", weight=0.7, is_fixed=True),
            Rule(Says.NO, rf"{NEVER}{GAP}\b(?:use|include|embed|share)\b{GAP}\bsocial (?:media|network)\w*(?: plug-?ins?| buttons?)?", without=r"\byou\b", weight=0.8, is_fixed=True),
            Rule(Says.NEAR, rf"{_SOCIAL}", weight=0.2),
        ),
    ),
    Matter(
        name="share-research",
        asks="Do they give people's data to researchers?",
        topic=Practice.DATA_SHARING,
        keys=("research", "universit", "academ", "scien", "scholar"),
        rules=(
            Rule(Says.YES, rf"{TO}{_RESEARCH}", without=rf"{_NOT_YOURS}|\bmarket research\b"),
            Rule(Says.YES, rf"{GIVE}{GAP}{DATA}{GAP}\bfor\b[^.;]{{0,40}}\b(?:scientific|academic|historical|medical|statistical|public)? ?research\b", without=rf"{_NOT_YOURS}|\bmarket research\b|\bus\b[^.;]{{0,20}}\bfor\b", weight=0.75),
            Rule(Says.YES, rf"{_RESEARCH}[^.;]{{0,60}}\b(?:may|can|will|might)\b (?:\w+ )?(?:receive|obtain|access|use|get)\b[^.;]{{0,50}}\b(?:data|information)\b", weight=0.8),
            Rule(Says.NEAR, r"\bresearch\b", weight=0.2),
        ),
    ),
    Matter(
        name="share-credit-bureaus",
        asks="Do they give people's data to credit bureaus or debt collectors?",
        topic=Practice.DATA_SHARING,
        keys=("credit", "collect", "consumer reporting", "schufa", "debt"),
        rules=(
            Rule(Says.YES, rf"{TO}{_CREDIT}", without=rf"{_NOT_YOURS}|\bobtain\w*\b[^.;]{{0,40}}\bfrom\b"),
            Rule(Says.YES, rf"{_CREDIT}", without=rf"{_NOT_YOURS}|\bfrom\b|\b(?:not|never)\b|\bfcra\b|\bfair credit\b", heading=r"\b(?:shar|disclos|recipient|third|who|transfer)\w*", weight=0.6),
            Rule(Says.YES, r"\b(?:refer|assign|sell|transfer|turn|hand|send)\w*\b[^.;]{0,60}\b(?:debt|account|amounts?)\b[^.;]{0,60}\b(?:collection agenc\w+|debt collect\w+|third[- ]party collect\w+)", weight=0.9),
            Rule(Says.NEAR, rf"{_CREDIT}|\bcredit check", weight=0.2),
        ),
    ),
    Matter(
        name="marketing-messages",
        asks="Do they send people advertising by e-mail, text or phone?",
        topic=Practice.ADVERTISING,
        keys=("market", "promot", "newsletter", "offers", "commercial", "unsubscrib", "advertis"),
        refuses=True,
        settle="mailed",
        rules=(
            Rule(Says.YES, r"\b(?:send|sending|contact|e-?mail|receive|provide|inform|communicate|text|call|deliver|sent)\w*\b[^.;]{0,100}\b(?:marketing|promotion(?:s|al)?|newsletters?|special offers|offers|advertising (?:materials?|messages?|e-?mails?)|commercial (?:communications?|messages?|e-?mails?))\b", without=r"\bright to\b|\bopt(?:ing|ed)?[- ]?out of\b|\b(?:stop|no longer|not wish to|not want to|unsubscribe)\b[^.;]{0,40}\breceiv|\byou (?:may not|agree not|must not|shall not)\b|\bservice providers?\b|\bcontact us\b|\banalytical\b|\bdo not spam\b"),
            Rule(Says.YES, r"\b(?:direct|e-?mail) marketing\b", weight=0.6, without=r"\bright\b|\bobject\b|\bopt[- ]?out\b|\bthird part|\bnot\b"),
            Rule(Says.CONSENT, r"\b(?:marketing|promotional|newsletters?)\b[^.;]{0,120}\b(?:if|only|where|when|with|provided)\b[^.;]{0,40}\b(?:you|your)\b[^.;]{0,30}\b(?:consent|opt(?:ed)?[- ]in|agree|permission|subscrib|sign(?:ed)? up|chosen)\w*", weight=1.0, without=r"\bopt[- ]?out|\bunsubscribe|\blegitimate interests?\b|\bor (?:otherwise )?with your\b|\bconsent,? (?:if|where|when) (?:it's|it is|this is|required|needed)", is_fixed=True),
            Rule(Says.NO, r"\b(?:not|never)\b[^.;]{0,30}\b(?:send|use|contact)\b[^.;]{0,80}\b(?:marketing|promotional|spam|unsolicited|advertising)\b", without=r"\byou (?:may|must|agree|shall|will|can)\b|\busers (?:may|must)\b|\bunless\b|\bwithout\b|\bif you (?:have|did|do)(?: not|n't)\b|\b(?:do not|don't) spam\b", weight=0.9, is_fixed=True),
            Rule(Says.WAY_OUT, r"\b(?:unsubscribe|opt(?:ing)?[- ]?out)\b[^.;]{0,100}\b(?:marketing|promotion\w*|newsletters?|e-?mails?|messages|communications|mailing)\b|\b(?:marketing|promotion\w*|newsletters?|e-?mails?)\b[^.;]{0,100}\b(?:unsubscribe|opt[- ]?out)\b|\bno longer (?:wish|want) to receive\b[^.;]{0,60}\b(?:marketing|promotion\w*|newsletter|e-?mails?)\b"),
        ),
    ),
    Matter(
        name="marketing-stop",
        asks="Can people stop advertising e-mails and messages?",
        topic=Practice.CHOICE,
        keys=("market", "promot", "newsletter", "mail", "unsubscrib", "commercial"),
        rules=(
            Rule(Says.YES, r"\b(?:revoke|withdraw)\w*\b[^.;]{0,30}\bconsent\b[^.;]{0,40}\b(?:newsletters?|marketing|promotion\w*|e-?mails?)\b", is_plain=True, is_fixed=True),
            Rule(Says.YES, r"\b(?:unsubscribe|opt(?:ing)?[- ]?out)\b[^.;]{0,120}\b(?:marketing|promotion\w*|newsletters?|e-?mails?|messages|communications|mailing|texts?|sms)\b|\b(?:marketing|promotion\w*|newsletters?|e-?mails?|communications)\b[^.;]{0,140}\b(?:unsubscribe|opt[- ]?out)\b", without=rf"\b(?:cannot|not able to|may not) (?:\w+ )?(?:opt|unsub)|\barbitrat|{_GOES_ON}", is_plain=True, is_fixed=True),
            Rule(Says.YES, r"\b(?:object to|stop|withdraw|decline|turn off|refuse)\b[^.;]{0,60}\b(?:marketing|promotion\w*|newsletters?|commercial (?:e-?mails?|communications))\b", weight=0.85, is_plain=True, is_fixed=True),
            Rule(Says.YES, r"\b(?:do not|no longer|don't) (?:wish|want)\b[^.;]{0,20}\breceiv\w+[^.;]{0,60}\b(?:marketing|promotion\w*|newsletters?|e-?mails?|communications)\b", weight=0.85, is_plain=True, is_fixed=True),
            Rule(Says.NO, r"\b(?:cannot|not able to|may not|no way to)\b[^.;]{0,20}\b(?:opt[- ]?out|unsubscribe)\b", weight=0.6, is_fixed=True),
            Rule(Says.NO, _GOES_ON, weight=0.4, is_fixed=True),
        ),
    ),
)  # fmt: skip
