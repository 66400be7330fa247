"""Selling people's data."""

from __future__ import annotations

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.judge.answer.matters.giving import ASKED, BUSINESS, DATA, USERS
from smallprint.model.topic import Practice

_SELL = r"\b(?:re)?(?:sell|sells|sold|selling|rent|rents|rented|renting)\b"
_ALSO = r"(?:[\s,;/\"'*()]+(?:or|and|and/or|not|never|share|shares|shared|sharing|trade|trades|traded|rent|rents|rented|renting|lease|leased|loan|loaned|give|given|away|barter|sell|sold|resell|otherwise|disclose|disclosed|transfer|license|exchange|exploit|distribute|publish|release|monetize|divulge|provide|market|make|to|others?|third|parties|in|any|way|manner|of|the|all|either|on|out|anyone|anybody|advertisers?|off|such|some|certain|category|categories|following|types?|as sell|this|that|these|those|will|have|do|does|we|as|defined|by|under|ccpa|is|term|applicable|law|laws|for|money|knowingly|collected|about))*[\s,;/\"'*()]+"
_OWN = rf"{_SELL}{_ALSO}(?:\w+ )?{DATA}\b"
_RIGHTS = (
    r"\b(?:entitled|right|rights|request|ask)\b[^.;]{0,140}\bnot to (?:sell|share)\b|\bif you make this request\b|\bwe will (?:return|provide) to you\b|"
    r"\bopt you out\b|\bother (?:types|categories|kinds) of\b|\b(?:after|once|when|if) you (?:click|opt|choose|have opted|toggle|submit)\b|\b(?<!subject to your )(?<!subject to the )rights? (?:\w+[ ,]+){0,6}(?:to (?:opt|direct|request|know|ask|tell|object|prevent|instruct|stop|say)|of opt)|\b(?:direct|ask|instruct|tell|request|inform|requesting|directing) (?:that )?(?:us|we|them|a business|the business|businesses|companies|it)\b[^.;]{0,40}\bnot\b|do not sell (?:or share |/share |or share/)?my\b|\bopt[- ]?(?:ed |ing )?[- ]?out of\b|\bif (?:we|a business) (?:\w+ ){0,3}sells?\b"
    r"|\b(?:sold|sell) (?:to|by) (?:you|users)\b|\bdo not want (?:\w+ ){0,4}(?:sold|sell)|\bhow (?:we|they)\b[^.;]{0,20}\bsell|\bwhether (?:we|it|they)\b[^.;]{0,30}\bs(?:ell|old)|\bthat (?:we|a business|it) (?:may )?(?:collects?|discloses?|uses?)[^.;]{0,40}\bsells?\b|\bdefin(?:es|ition)\b[^.;]{0,60}\bsell|\b(?<!as )(?<!as \")(?:sell|selling|sale)[\"']? (?:is|are|as) (?:\w+ ){0,2}defin|\b(?:preference|wish|prefer|want) that we\b|\bbusiness or commercial purposes? for"
)
_ONLY_MONEY = r"\bfor (?:money|monetary|cash)|\b(?:conventional|traditional|ordinary|common|usual|typical|commonly understood|literal|normal) (?:\w+ ){0,2}(?:sense|meaning|understanding|sale|way)|\bmonetary (?:consideration|compensation|gain|value)|\bin exchange for (?:money|payment|cash)|\bfor (?:\w+ )?profit\b|\bin the (?:\w+ )?sense\b|\b(?:directly|technically) sell|\b(?:traditionally|commonly|generally|ordinarily|usually|typically|conventionally|normally|plainly) (?:understood|used|defined|meant|thought of)\b"
_PRODUCT = r"\b(?:sell|resell|rent|sold)\b[^.;]{0,40}\b(?:products?|goods|items?|services?|tickets?|merchandise|nfts?|vehicles?|licen[sc]es?|subscriptions?|devices?)\b(?![^.;]{0,80}\b(?:data|information)\b)"
_DENIED = r"(?:\b(?:in|under|at) no (?:case|event|way|circumstances?|time)\b|\bnot\b|\bnever\b|n't\b|\bneither\b|\bnor\b|\bcannot\b)"
_SERVANTS = r"\b(?:they|providers?|vendors?|processors?|partners?|contractors?)\b[^.;]{0,40}\b(?:not|n't) (?:\w+ )?(?:permitted|allowed|authori[sz]ed|to)\b"
_SOME = r"\b(?:sell|share|rent|sold|use|disclose)[\"'*]*(?:,? (?:or|and|nor) \w+)? (?:your |any |the |our )*(?:sensitive|student|health|biometric|medical|precise|location|payment|financial|children's) |\bfor (?:the )?(?:\w+ )?purposes? of (?:\w+ )?training\b|\byour account\b(?! (?:data|information|details))|(?:^|[.:;,] |\band )(?:please )?(?:do not|don't) sell\b[^.;]*\b(?:them|it|accounts?|credentials|content|others'?|users'?)\b"
"""A promise for some data, or against some use, alone."""
_TEXTING = r"\b(?:messaging|sms|text messag\w+|mobile (?:phone )?numbers?)\b"
"""A promise for telephone numbers alone."""
_PERSON = r"(?:personal|your|user|customer|consumer|data|information|pii|e-?mail|it\b|them\b|student)"

SALE = (
    Matter(
        name="data-sale",
        asks="Do they sell people's data?",
        topic=Practice.DATA_SALE,
        keys=("sell", "sold", "sale", "rent", "commerciali", "monetary"),
        refuses=True,
        settle="sold",
        rules=(
            Rule(Says.NO, r"(?:^|[.:?!] )\W*(?:we have a )?no (?:selling|sales?)(?: of)?(?: \w+){0,2} (?:data|information)\b", weight=0.9, is_fixed=True),
            Rule(Says.NO, rf"{_DENIED}[^.;:]{{0,90}}?{_OWN}", without=rf"\bwithout our\b|\b(?:re)?selling the services?\b|{_TEXTING}|{_SOME}|{_RIGHTS}|\bmay have sold\b|{_SERVANTS}|{_ONLY_MONEY}|{ASKED}|{USERS}{_SELL}|{_PRODUCT}", is_fixed=True),
            Rule(Says.NO, rf"{_DENIED}[^.;:]{{0,90}}?{_OWN}[^.;]*?(?:{_ONLY_MONEY})|(?:{_ONLY_MONEY})[^.;]{{0,60}}{_DENIED}[^.;:]{{0,60}}?{_OWN}", without=rf"\bwithout our\b|\b(?:re)?selling the services?\b|{_TEXTING}|{_RIGHTS}|{ASKED}|{USERS}{_SELL}", weight=0.7, is_fixed=True),
            Rule(Says.NO, rf"{_DENIED}[^.;:]{{0,90}}?\b(?:sell|rent|lease|trade)\b[^.;:]{{0,40}}?\b(?:personal|potentially|identif)[\w-]*[^.;]{{0,60}}\b(?:data|information)\b", without=rf"\bwithout our\b|\b(?:re)?selling the services?\b|{_TEXTING}|{_SOME}|{_RIGHTS}|{_SERVANTS}|{_ONLY_MONEY}|{ASKED}|{USERS}{_SELL}|{_PRODUCT}", weight=0.95, is_fixed=True),
            Rule(Says.NO, rf"^(?=.*(?:{_SOME})).*?{_DENIED}[^.;:]{{0,90}}?{_OWN}", without=rf"\byour account\b(?! (?:data|information|details))|{_RIGHTS}|{ASKED}|{USERS}{_SELL}", weight=0.5, is_fixed=True),
            Rule(Says.OPT_OUT, rf"{_DENIED}[^.;]{{0,60}}\b(?:sell|sold)\b[^.;]{{0,100}}(?:,|\bbut\b|\bhowever\b) (?:\w+ ){{0,3}}?(?:we|they|our|some|this|that|these)\b (?:\w+ ){{0,4}}?(?:do|may|might|can|could|sometimes|nevertheless|still) (?:\w+ ){{0,2}}?(?:sell\b|(?:[\"'\w]+ ){{0,5}}?[\"'*]*(?:sales?|sell|selling|sold)\b)", without=rf"\bnot (?:\w+ ){{0,3}}(?:constitute|considered)\b|{BUSINESS}", weight=1.1, is_fixed=True),
            Rule(Says.OPT_OUT, rf"{_DENIED}[^.;:]{{0,90}}?{_OWN}[^.;]*?\b(?:except|other than|apart from)\b[^.;]{{0,80}}\b(?:advertis\w+|cookies?|tracking|targeted)\b", without=rf"{USERS}{_SELL}", weight=1.2, is_fixed=True),
            Rule(Says.CONSENT, rf"{_DENIED}[^.;:]{{0,90}}?{_OWN}(?:(?!,? and we\b)[^.;])*?{ASKED}", without=rf"{USERS}{_SELL}", is_fixed=True),
            Rule(Says.NO, rf"{_DENIED}[^.;:]{{0,90}}?{_OWN}(?:(?!\b(?:without|unless|except)\b)[^.;])*?(?=,? and we\b)", without=rf"{_RIGHTS}|{_SOME}|{_TEXTING}|{_ONLY_MONEY}|{USERS}{_SELL}|{_PRODUCT}", is_fixed=True),
            Rule(Says.CONSENT, rf"{ASKED}[^.;:]{{0,40}}{_DENIED}[^.;:]{{0,60}}?{_OWN}", without=rf"{USERS}{_SELL}", is_fixed=True),
            Rule(Says.NO, rf"^\W*{_SELL}{_ALSO}(?:\w+ ){{0,2}}{DATA}\b", heading=r"\b(?:do|does|will|shall|would) not\b|\bnever\b|\bdon't\b", is_fixed=True),
            Rule(Says.NO, r"\bnot (?:\w+ ){0,3}in the business of (?:selling|renting|trading)\b|\bno sales? of (?:your |personal |user )+(?:data|information)|\b(?:data|information) (?:is|are) not (?:for|up for|on) sale\b|\bnever for sale\b", is_fixed=True),
            Rule(Says.NO, rf"\b{DATA}[^.;:]{{0,50}}? (?:is|are|be|been|was|were|gets?)\b[^.;:]{{0,40}}?(?:not|never|n't)\b[^.;:]{{0,40}}?\b(?:sold|rented|traded)\b|\b(?:will|is|are|shall|would|can) (?:not|never) (?:knowingly |ever )?be (?:\w+[ ,]+){{0,4}}(?:sold|rented)\b", without=rf"\bwithout our\b|\b(?:re)?selling the services?\b|{_TEXTING}|{ASKED}|{_RIGHTS}|\blicensed\b|{_PRODUCT}|\bproduct\b", is_fixed=True),
            Rule(Says.CONSENT, rf"\b{DATA}[^.;:]{{0,50}}? (?:is|are|be|been|was|were)\b[^.;:]{{0,40}}?(?:not|never|n't)\b[^.;:]{{0,40}}?\b(?:sold|rented|traded)\b[^.;]*?{ASKED}", is_fixed=True),
            Rule(Says.NO, rf"{_DENIED}[^.;:]{{0,60}}?\b(?:sell|rent)\b[^.;]{{0,20}}(?:[\"'*]+)?[^.;]{{0,60}}\b(?:personal|your|user|customer)\b[^.;]{{0,30}}\b(?:data|information|details)\b", without=rf"\bwithout our\b|\b(?:re)?selling the services?\b|{_TEXTING}|{_SOME}|{_SERVANTS}|{_RIGHTS}|{_ONLY_MONEY}|{ASKED}|{USERS}{_SELL}|{_PRODUCT}", weight=0.85, is_fixed=True),
            Rule(Says.OPT_OUT, r"\bwe (?:will|shall) (?:\w+ )?(?:stop|cease|no longer) sell\w*", weight=0.9, is_fixed=True),
            Rule(Says.NO, rf"{_DENIED}[^.;:]{{0,40}}\b(?:engage in|make|conduct|participate in|involve)\b[^.;:]{{0,30}}\b(?:sales?|selling)\b[^.;]{{0,40}}(?:data|information)|{_DENIED}[^.;]{{0,60}}\b(?:constitutes?|consider(?:ed)?|believe|deem(?:ed)?|regard(?:ed)?|view(?:ed)?|treat(?:ed)?|think|amounts? to)\b[^.;]{{0,90}}\b(?:sales?|selling)\b(?![^.;]{{0,40}}\b(?:of|to) (?:\w+ ){{0,3}}(?:goods|products|securities|minors))", without=rf"{_RIGHTS}|\bservice providers?\b|\bif\b[^.;]{{0,40}}{_DENIED}", weight=0.8, is_fixed=True),
            Rule(Says.NO, r"\bwe (?:do not|don't|never|will not|will never|have not|have never|have not and will not) (?:knowingly |ever )?[\"'*]*(?:sell|sold)[\"'*]* (?:or [\"'*]*share[\"'*]* )?(?:to|with|for|under|as|within)\b", weight=0.7, without=_RIGHTS, is_fixed=True),
            Rule(Says.YES, rf"{_OWN}", without=rf"\bno (?:selling|sales?)\b|{_DENIED}|{_RIGHTS}|{BUSINESS}|{USERS}{_SELL}|{_PRODUCT}|\bprohibit\w*|\bnot allow|(?:^|[:.] )\W*(?:\w+ing,? (?:or |and )?)+(?:\w+ )?(?:user|platform|data)\b|\bproducts it sells\b|\bon your behalf\b|\bwhere it is sold\b|\bsold (?:separately|by|on|through|at|in)\b|\b(?:buy|purchase|bid)\b|\byou (?:\w+ ){{0,7}}(?:sell|sold)\b", weight=0.9),
            Rule(Says.OPT_OUT, rf"\b(?:we|they|company|that)\b[^.;:]{{0,60}}\b[\"'*]*(?:sell|sold)[\"'*]*(?: \([^)]{{0,160}}\))?(?: (?:and|or|and/or)[\s/]?[\"'*]*shared?[\"'*]*)?{_ALSO}(?:categor\w+|{_PERSON})", without=rf"{_DENIED}|{_RIGHTS}|{BUSINESS}|{USERS}{_SELL}|{_PRODUCT}|\bprohibit\w*|\bbuy\b", weight=0.7),
            Rule(Says.OPT_OUT, r"\b(?:may|might|could|can|would|arguably|sometimes|is|are|also|activities) (?:\w+[ ,]+){0,4}(?:constitute|(?:be )?(?:considered|deemed|regarded as|interpreted as|interpreted to be|treated as|viewed as|defined as|seen as|characteri[sz]ed as|construed as|classified as|(?:considered|deemed|said) to (?:be|constitute|involve))|qualify as|amount to|count as|fall (?:within|under)|involve|meet) (?:[\"'\w]+[ ,]+){0,7}?[\"'*\[]*(?:sales?|sell|sells|selling|sold)\b", without=rf"{_DENIED} (?:\w+ ){{0,4}}(?:constitute|considered|consider|deemed|believe|be)|\blicensed\b|\boblig\w+|\boffer to sell\b|\bwhether (?:or not )?we\b|\btransfer of control\b|\bsales? (?:and/or|or|and) (?:the )?transfer\b|{BUSINESS}", is_fixed=True),
            Rule(Says.OPT_OUT, r"\b(?:definitions?|term|meaning)\b[^.;]{0,40}[\"'*]sal(?:e|es)?[\"'*][^.;]{0,120}\b(?:broad|include)|\b(?:broad|include)[^.;]{0,60}\bdefinition[^.;]{0,30}\bs(?:ale|ell)|\bengag\w+ in (?:the )?[\"'*]*(?:sales?|selling)\b[^.;]{0,60}(?:data|information)", without=_DENIED, weight=0.9, is_fixed=True),
            Rule(Says.OPT_OUT, r"\b(?:data|information|lists?|addresses|details|identifiers)\b(?: about you)?(?: (?:that|which))? (?:we|they)\b (?:(?:may|might|have|also|could|currently|do|and|or|share|shared|collect|disclosed?),? ){0,5}[\"'*]*(?:sell|sold|rent|rented)\b", without=rf"{_DENIED}|{_RIGHTS}|\bpurchas\w+|\bproducts?\b[^.;]{{0,20}}\bsold\b", weight=0.7),
            Rule(Says.YES, rf"\b{DATA}\b[^.;]{{0,60}} (?:is|are|be|been|may be|was|were) (?:\w+ ){{0,3}}(?:sold|rented)\b", without=rf"\bno (?:selling|sales?)\b|{_DENIED}|{_RIGHTS}|{BUSINESS}|{USERS}|{_PRODUCT}", weight=0.9),
            Rule(Says.YES, rf"\b(?:shar|disclos|provid|transfer|exchang|trad)\w*[^.;]{{0,60}}{DATA}[^.;]{{0,80}}\b(?:for|in exchange for|in return for) (?:(?!purposes?\b)\w+ ){{0,3}}(?:money|payment|compensation|consideration|remuneration|a fee|profit|commercial gain|financial gain)\b", without=rf"\b(?:you|users?|customers?) (?:\w+ ){{0,2}}(?:provide|disclose|transfer|give|trade|share)|\bno (?:selling|sales?)\b|{_RIGHTS}|{USERS}|\bdefin|\bservice providers?\b|{_SELL}", weight=0.7),
            Rule(Says.WAY_OUT, r"\bopt(?:ing)?[- ]?(?:ing[- ])?out (?:of|from) (?:[\w\"'/]+[ ,]+){0,8}[\"'*]*(?:sales?|sell|selling|sold)\b|\bdo not sell (?:or share |/share )?my\b|\bright to opt[- ]?out of (?:this |our |the )?[\"'*]*sale"),
            Rule(Says.NO, rf"^(?=.*(?:{_TEXTING})).*?{_DENIED}[^.;:]{{0,60}}\b(?:sell|sold|rent|rented)\b", without=rf"{_RIGHTS}|{ASKED}|{USERS}{_SELL}|\bmay have sold\b", weight=0.6, is_fixed=True),
            Rule(Says.NEAR, rf"{_SELL}{_ALSO}{DATA}\b|\bmonetary\b", weight=0.2),
        ),
    ),
    Matter(
        name="sale-opt-out",
        asks="Can people stop the sale of their data?",
        topic=Practice.CHOICE,
        keys=("sell", "sale", "sold", "selling"),
        order=(Says.YES, Says.CONSENT, Says.OPT_OUT, Says.NO),
        settle="whom it names",
        rules=(
            Rule(Says.YES, r"\bopt(?:ing)?[- ]?(?:ing[- ])?out (?:of|from) (?:[\w\"'/()]+[ ,]+){0,9}[\"'*]*(?:sales?|sell|selling|sold)\b|\bopt[- ]?out (?:rights?|requests?)[^.;]{0,30}\bsales?\b|\bs(?:ale|elling)\b[^.;]{0,60}\b(?:you|your) (?:\w+ ){0,4}(?:opt[- ]?out)", is_plain=True),
            Rule(Says.YES, r"\bdo not sell (?:or share |/share )?my\b", weight=0.9, is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\b(?:direct|instruct|tell|ask|request|require)\b[^.;]{0,30}\b(?:us|we|business|businesses|company)\b[^.;]{0,20}\b(?:not|stop|cease)\b[^.;]{0,20}\bsell", weight=0.9, is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\b(?:object to|stop|restrict|prevent|limit|refuse|against) (?:[\w']+ ){0,4}(?:sale|selling) of (?:[\w']+ ){0,3}(?:data|information)", weight=0.9, is_plain=True),
            Rule(Says.NO, r"\bnot\b[^.;]{0,30}\bsell\b[^.;]{0,90}\b(?:so|therefore|thus|accordingly|and as such)\b[^.;]{0,60}\bopt[- ]?out", weight=1.1, is_fixed=True),
            Rule(Says.NEAR, r"\bsell\b[^.;]{0,40}(?:data|information)", weight=0.2),
        ),
    ),
    Matter(
        name="aggregate-sale",
        asks="Do they sell or share statistics and anonymous data made from people's data?",
        topic=Practice.DATA_SHARING,
        keys=("aggregat", "anonym", "identif", "statistic", "pseudonym"),
        rules=(
            Rule(Says.YES, r"\b(?:sell|shar|disclos|provid|licen[sc]|publish|releas|transfer|distribut|make (?:\w+ )?available|giv|pass|commerciali)\w*[^.;]{0,90}\b(?:aggregated?|anonym\w+|de-?identified|non-?personal(?:ly)?|non-?identif\w+|statistic\w*|pseudonym\w+)\b", without=r"\b(?:liab\w+|damages|amounts?|exceed)\b|\byou (?:may|must|shall|will|agree)\b|\bdisaggregated\b|\bprovided (?:that|by)\b|\bservices? provided\b", weight=0.9, is_plain=True),
            Rule(Says.YES, r"\b(?:aggregated?|anonym\w+|de-?identified|non-?personal(?:ly)?[- ]?\w*|non-?identif\w+|statistic\w*)\b[^.;]{0,40}\b(?:data|information|statistics|reports?|form|basis|insights?)\b[^.;]{0,90}\b(?:sell|sold|shared?|disclosed?|provided?|licen[sc]ed?|publish(?:ed)?|released?|transfer(?:red)?|distributed?|made available|with (?:third|others|partners|our partners|advertisers))\b", without=r"\b(?:liab\w+|damages|amounts?|exceed)\b", is_plain=True),
            Rule(Says.NO, r"\b(?:not|never)\b[^.;]{0,60}\b(?:sell|share|disclose)\b[^.;]{0,60}\b(?:even|including|whether)\b[^.;]{0,40}\b(?:aggregat|anonym|de-?identif)\w*", weight=1.2, is_fixed=True),
            Rule(Says.NEAR, r"\b(?:aggregat|anonymi[sz]|de-?identif)\w*", weight=0.2),
        ),
    ),
    Matter(
        name="data-from-others",
        asks="Do they get data about people from others, such as data brokers?",
        topic=Practice.DATA_COLLECTION,
        keys=("third part", "partner", "other source", "broker", "social", "public", "others", "affiliate"),
        rules=(
            Rule(Says.YES, r"\b(?:collect|receiv|obtain|get|gather|acquir|purchas|buy|collected|supplement)\w*\b[^.;]{0,140}\bfrom\b[^.;]{0,80}\b(?:third[- ]part(?:y|ies)|other (?:sources|companies|users|people|parties)|partners?|data brokers?|(?:data|information|list) (?:providers|suppliers|vendors|resellers|compilers|aggregators)|affiliates?|social (?:media|network)\w*|public(?:ly)?(?: available)?(?: \w+)? ?(?:sources|records|databases)?|others|credit (?:bureaus|agencies|reference)|advertisers|commercial sources|data sets)\b", without=r"\byou (?:may|must|shall|agree|will)(?: not)?\b[^.;]{0,20}(?:collect|obtain)|\bconsent\b[^.;]{0,40}\bfrom\b|\bservices from third|\bno collection\b|\bof others\b", is_plain=True),
            Rule(Says.YES, r"\b(?:third[- ]part(?:y|ies)|partners?|data brokers?|advertisers|other sources|affiliates|others)\b[^.;]{0,60}\b(?:may |also |might |can )?(?:provide|send|give|share|supply|disclose)\w*\b[^.;]{0,60}\b(?:to|with) us\b|\b(?:provide|send|give|share)s? us (?:\w+ ){0,3}(?:data|information)", weight=0.9, is_plain=True),
            Rule(Says.YES, r"\b(?:purchase|buy|rent|licen[sc]e)\b[^.;]{0,40}\b(?:data|information|lists?)\b[^.;]{0,60}\b(?:from|about)\b", without=r"\byou (?:may|can|must|agree)\b|\bwhen you (?:purchase|buy)\b", is_plain=True),
            Rule(Says.NO, r"\b(?:we|us)\b[^.;]{0,20}\b(?:not|never)\b[^.;]{0,30}\b(?:buy|purchase|obtain|collect|receive|get|acquire)\b[^.;]{0,80}\b(?:third[- ]part(?:y|ies)|other sources|data brokers?|others)\b", weight=1.1, is_fixed=True),
            Rule(Says.NO, r"\b(?:only|solely|exclusively)\b[^.;]{0,40}\b(?:data|information)\b[^.;]{0,40}\b(?:you (?:give|provide|supply|choose to)|provided by you|from you)\b", weight=0.7, is_fixed=True),
        ),
    ),
    Matter(
        name="data-combined",
        asks="Do they combine people's data with data from other sources?",
        topic=Practice.DATA_USE,
        keys=("combin", "merg", "match", "link", "supplement", "enrich", "augment"),
        rules=(
            Rule(Says.YES, r"\b(?:combin|merg|match|link|associat|supplement|enrich|augment|append|cross-?referenc|aggregat)\w*\b[^.;]{0,80}\b(?:with|to|by)\b[^.;]{0,60}\b(?:data|information|records?|details)\b[^.;]{0,60}\b(?:from|about|other|third|collected|obtained|received|we (?:have|get|hold))\b", without=r"\byou (?:may|must|shall|agree|will)\b|\bmerger\b|\blinks? to\b|\b(?:liable|endorse|responsible|licen[sc]e)\b", is_plain=True),
            Rule(Says.YES, r"\b(?:data|information)\b[^.;]{0,80}\b(?:combined|merged|matched|linked|supplemented|enriched|cross-?referenced)\b", weight=0.9, is_plain=True),
        ),
    ),
)  # fmt: skip
