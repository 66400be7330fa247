"""Data taken to other countries, and to whoever takes over the business."""

from __future__ import annotations

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.judge.answer.matters.giving import BUSINESS, COUNTRY, DATA, GAP, NO_DATA, USERS
from smallprint.model.topic import Practice

_MOVE = r"\b(?:transfer(?:s|red|ring)?|stor(?:e[sd]?|ing|age)|process(?:es|ed|ing)?|sen[dt]s?|sending|transmit(?:s|ted|ting)?|transmission|host(?:s|ed|ing)?|locat(?:ed|ion)|held|hold|kept|keep|maintain(?:s|ed)?|mov(?:e[sd]?|ing)|export(?:s|ed)?|access(?:ed|ible)?|shar(?:e[sd]?|ing)|disclos(?:e[sd]?|ing|ures?)|collect(?:ed|ion)?|ship(?:ped)?|provided|use[sd]?|servers?|data cent(?:er|re)s?|facilities|based|handled|transferring)\b"
_EU = r"(?:e\.?u\.?(?:/| and |, )?(?:e\.?e\.?a\.?)?|e\.?e\.?a\.?|european (?:union|economic area)|europe|union)\b"
_BEYOND = rf"\b(?:outside|beyond|out of)\b (?:of )?(?:the |your )?(?:territory of the |member states of the |borders of the |geographical area of the )?(?:{_EU}|united kingdom|u\.?k\.?\b|country|home country|jurisdiction|state|province|switzerland|canada|australia|brazil|japan|india|russia\w*|turkey|korea|china|singapore|uk/|\w+ economic area)"
_FOREIGN = (
    r"\b(?:other|another|different|foreign|third|various|multiple|several|any|which|whatever|many|one or more|countries|non-eea|non-eu|non-european|such other|all) (?:\w+ ){0,2}(?:countr(?:y|ies)|jurisdictions?|nations?)\b|\babroad\b|\boverseas\b|\binternational(?:ly)?\b|\bcross[- ]border\b|\bacross (?:international |national )?borders\b|\b(?:worldwide|around the world|globally|throughout the world|across the globe|around the globe|all over the world|anywhere in the world)\b"
    r"|\bcountr(?:y|ies)\b[^.;]{0,20}\b(?:other than|outside|not (?:your|the)|different from|that (?:may|do|are|is))\b"
)
_STATES = r"(?:\bunited states\b|\bu\.s\.?(?:a\.?)?(?=\W|$)(?!\.?c\.)|\busa\b|\b(?:the|eu-|eu to|eu and) us\b|\bamerica\b(?! online))"
_ONLY = r"\b(?:only|exclusively|solely|entirely|always|all|never leaves?|remains?|stays?|wholly)\b"
_RULE = r"^\W*(?:please )?(?:do not|don't|never)\b|\bin breach of\b|\b(?:neither|either|each) party\b|\b(?:in|a) violation\b|\byou can (?:\w+ )?(?:set|tell|choose)\b"
"""What people or parties are told to do or not to do."""
_NOT_DATA = r"\bfollowing address\b|\bwithdrawal form\b|\b(?:district court|personal jurisdiction|such action|u\.s\. website|governing law|technical data|no representation|appropriate or available|export (?:control|law|regulation|compliance)\w*|embargo\w*|sanction\w*|export administration|jurisdiction of the courts|denied part\w+|shipping|goods|taxes|customs|currency|bank account|wire|copyright|trademarks?|use(?:d)? in other locations|offering|licen[sc]e\b)"
_PAPER = r"(?:\b(?:data transfer agreement (?:with (?:\w+ ){1,2})?(?:based on|incorporating) )?(?:eu |european commission'?s? |approved |the |appropriate |applicable )*(?:standard|model) (?:data protection |contract(?:ual)? |contractual |eu )?(?:clauses|contracts?|contractual clauses)\b(?: \(?(?:sccs?|approved|adopted|issued|pursuant)\)?[^.;,]{0,60})?|\bsccs?\b|\bbinding corporate rules\b|\b(?:eu-u\.?s\.? )?(?:data privacy framework|privacy shield)(?: framework)?\b|\badequacy (?:decisions?|findings?|regulations?|determinations?)\b|\bdata transfer agreements?\b|\binternational data transfer (?:agreement|addendum)\b)"
_STATES_ELSE = r"\b(?:postal mail|state(?:s)? (?:data |consumer )*privacy|regional privacy|commercial code|import laws|residents|export (?:or|laws?)|\d{5}|stored communications act)\b|\blocated in california\b|\bbased in the united kingdom\b"
"""Signs that the United States are named for their laws or in an address."""
_OTHER_USE = r"\b(?:moral rights?|any media|commercial purposes|minimum ages?|which country a user|withholding tax|empower|visible (?:\w+ ){0,4}to (?:\w+ ){0,2}users|cookies? used|considered as|billions of people|means|intended (?:for|only)|warrant(?:s|y|ies)?|residing|derivative works|compensation|contrary to|attract visitors|export of|connect with|shared content|controlled and operated)\b"
"""Signs that something else than people's data goes, or goes elsewhere."""
_SEND = r"\b(?:transfer(?:s|red|ring|able)?|disclos(?:e[sd]?|ing|ures?)|shar(?:e[sd]?|ing)|sold|sell(?:s|ing)?|assign(?:s|ed|ing)?|pass(?:ed|es)?|provid(?:e[sd]?|ing)|mak(?:e|ing) available|made available|part of|transmit(?:ted)?|among the (?:\w+ ){0,2}assets|included|includes?|acquire[sd]?|process(?:ed)?|give[ns]?|turn(?:ed)? over|convey(?:ed)?|access|obtain|receive|inherit|move[sd]?)\b"
_INFO = r"\b(?:data|information|details|records|pii|databases?|(?:user|customer|mailing) lists?|user base|customer base|e-?mail addresses)\b"
_CONTRACT = r"\byou (?:may|must|agree|shall) (?:\w+ )?not\b|\byour responsibility\b|\bdelete any of your\b|\b(?:you|customer|neither party|either party|licensee|publisher|a party|the parties)\b(?: \w+){0,5} (?:may|shall|can|must)? ?(?:not )?assign\b|\bassign (?:this|these|the|any|its|our|all)\b(?: \w+){0,4} (?:agreement|terms|rights|contract|obligations)\b|\b(?:this|these) (?:agreement|terms)[^.;]{0,40}\bassign|\bshall (?:be binding|inure)\b|\bterminat\w+"
_BOUGHT = r"\bbill your\b|\bacquisition of an? nft\b|\bhaving acquired\b|\byou (?:have )?acquired\b|\btime of your acquisition\b|\b(?:time|services|purposes?) of acquisition\b|\bacqui\w+ (?:or may (?:in the future )?acquire )?(?:of )?(?:the |any |such )?(?:\w+ ){0,2}(?:information|data|goods|items)\b|\binformation (?:that is |is )?(?:automatically )?acquired\b|\bterms of this agreement\b|\b(?:lists?|data|information|sources?)\b[^.;]{0,40}\bwe (?:may )?(?:acquire|purchase|buy)\b|\bwe (?:may )?receive\b[^.;]{0,80}\bfrom (?:the )?(?:merged|acquired|companies we acquire|organi[sz]ations)|\bunauthori[sz]ed\b|\bpurchase (?:history|negotiation)|\bbusiness (?:or commercial )?purposes?\b[^.;]{0,20}\bsal|\b(?:products?|tickets|items|goods) (?:you )?(?:buy|purchase|bought)"
"""Buying of other things."""
_SALE = rf"(?:{BUSINESS})"
_FLATLY = r"\b(?:not|never)\b(?![^.]*\b(?:except|unless|other than|only|but|save|following|without)\b)"
"""A denial with no exception behind it."""
_NO_PLACE = r"(?! (?:federal|data|processor|gdpr|commission|laws?|addendum|general|department|residents?|users?|privacy|customers?|citizens?|based|member|personal|controller|subscribers?|territor\w+|consumers?|limited|ltd|inc\b|llc|gmbh|uk\b|government|standard|model|representative|digital|directive|regulations?)\b)"
"""What follows no place where data is, but the name of a rule, an office or a person."""
_SHIELDED = r"\b(?:use|uses|using|rely|relies|relying|based on|under|basis of|enter\w*|implement\w*|govern\w+|protected by|covered by|sign(?:ed|s)?|by means of|by way of|in accordance with|such as|through|via|conclude\w*|includ\w+|put in place|adopt(?:s|ed)?|subject to|execut\w+|adhere\w*|certif\w+|compl(?:y|ies)|ensur\w+|incorporat\w+)\b"
_NO_SHIELD = r"\bmeans\b|\binvalid|\bno longer\b|\bnot rely\b|\b(?:complaints?|ftc|arbitrat\w+|conflict|precedence|enforcement powers|onward|liable)\b"
_HEAD = r"\b(?:business (?:transf|transact|sale|change|reorg)\w*|merger|acqui|sale|transaction|change of control|ownership|successor|assets|corporate)"

KEPT_IN = rf"\b(?:stored?|storing|hosted|held|kept|located|maintained|processed)\b(?:(?!\boutside\b)[^.;]){{0,60}}?\b(?:in|within|at) (?:(?:our|secure|servers?|data cent(?:er|re)s?|located|the|in|cloud) )*{COUNTRY}"
"""In which country data is kept, which answers whether it is kept there."""

TRANSFER = (
    Matter(
        name="transfer-abroad",
        asks="Is people's data taken to other countries?",
        topic=Practice.DATA_TRANSFER,
        keys=("countr", "outside", "abroad", "overseas", "international", "border", "world", "united states", "u.s", "usa", "global", "jurisdiction", " us", "europe", " eu", "only", "stor", "host", "kept", "held", "eu/", "eea", "servers", "america"),
        order=(Says.YES, Says.NO, Says.CONSENT, Says.OPT_OUT),
        settle="named country",
        rules=(
            Rule(Says.YES, rf"{_MOVE}{GAP}(?:{_BEYOND})", without=rf"{NO_DATA}|{_RULE}|\barbitrat\w*|\bterritory in\b|\baccessible or appropriate\b|\bliab\w+|\bdisputes?\b|\bprivacy rights\b|{_OTHER_USE}|{_NOT_DATA}|{USERS}(?:transfer|use|access)|\bif (?:you|we)\b[^.;]{{0,30}}\bnot\b|\b(?:users|residents|customers|people) (?:\w+ )?outside\b|\byou are (?:\w+ ){{0,3}}outside\b|\b(?:post|postage|mail)\b[^.;]{{0,20}}\boutside\b", is_plain=True),
            Rule(Says.YES, rf"{_MOVE}{GAP}(?:{_FOREIGN})", without=rf"{NO_DATA}|{_RULE}|\barbitrat\w*|\bterritory in\b|\baccessible or appropriate\b|\bliab\w+|\bdisputes?\b|\bprivacy rights\b|{_OTHER_USE}|{_NOT_DATA}|{USERS}(?:transfer|use|access)|\b(?:international (?:law|users|visitors|version|treat)\w*|(?:available|access|permitted|offered) in (?:all|any|other)|(?:sub)?licen[sc]\w+|worldwide(?=,)|royalt|perpetual|reproduce|responsib\w+|register of|records? of (?:all )?(?:categor\w+|processing)|import laws|export and|international customer|law enforcement authorit\w+|in any (?:country|jurisdiction) where (?:such|it))\b|\blaws of\b[^.;]{{0,40}}\bapply\b|\baccess(?:ing)? (?:the|our) (?:service|site)s?\b[^.;]{{0,60}}\bfrom\b(?![^.;]*\btransfer)", weight=0.95, is_plain=True),
            Rule(Says.YES, rf"{DATA}{GAP}{_MOVE}{GAP}{_STATES}|{_MOVE}{GAP}{DATA}{GAP}{_STATES}", without=rf"{NO_DATA}|\barbitrat\w*|\bterritory in\b|\baccessible or appropriate\b|\bliab\w+|\bdisputes?\b|\bprivacy rights\b|{_OTHER_USE}|{_NOT_DATA}|\bcitizens? of\b|\bprivacy shield\b|\b(?:residents?|individuals|people|persons|consumers|states) (?:\w+ )?(?:in|of|from)\b(?![^.;]*\btransfer)|\b(?:federal|residents|notice|regional|state)\b(?![^.;]*\b(?:transfer|stor|server|host))|\bcommission\b|\bmail\b", weight=0.8, is_plain=True),
            Rule(Says.YES, rf"\b(?:site|website|services?|apps?|platforms?|servers?|databases?|systems)\b[^.;]{{0,40}}\b(?:hosted|operated|located|housed|maintained)\b[^.;]{{0,30}}\b(?:in|from|within)\b[^.;]{{0,20}}{_STATES}", without=rf"{_NOT_DATA}|\bcourts?\b|\bjurisdiction\b|\bif you\b|\bgoverned\b|\boutside\b|{_ONLY}", weight=0.6, is_plain=True),
            Rule(Says.YES, rf"\btransfer\w*\b{GAP}\b(?:to|in)\b (?:{COUNTRY})\b", without=rf"{NO_DATA}|\barbitrat\w*|\bterritory in\b|\baccessible or appropriate\b|\bliab\w+|\bdisputes?\b|\bprivacy rights\b|{_OTHER_USE}|{_NOT_DATA}|\bbank\b|\bnot rely\b|\breceive\b[^.;]{{0,30}}\btransfers\b|\b(?:{_ONLY})[^.;]{{0,60}}{_EU}", weight=0.85, is_plain=True),
            Rule(Says.YES, rf"(?:{_FOREIGN}|{_BEYOND})[^.;|]{{0,80}}\b(?:transfer(?:red)?|process(?:ed)?|stored?|sent|hosted|kept)\b", without=rf"{NO_DATA}|\barbitrat\w*|\bterritory in\b|\baccessible or appropriate\b|\bliab\w+|\bdisputes?\b|\bprivacy rights\b|{_OTHER_USE}|{_NOT_DATA}|\b(?:residents|users|you)\b[^.;]{{0,30}}\boutside\b|\binternational users\b", weight=0.8, is_plain=True),
            Rule(Says.YES, rf"\b(?:providers?|processors?|recipients?|part(?:y|ies)|affiliates|subsidiaries|companies|servers?|partners|offices|staff|employees|facilities|who|that)\b[^.;]{{0,60}}\b(?:located|based|established|situated|operat\w+|are|is|resid\w+)\b[^.;]{{0,30}}(?:{_BEYOND}|\b(?:other|third|foreign|different|various|several) countries\b|\babroad\b|\boverseas\b)", without=rf"{NO_DATA}|\barbitrat\w*|\bterritory in\b|\baccessible or appropriate\b|\bliab\w+|\bdisputes?\b|\bprivacy rights\b|{_OTHER_USE}|{_NOT_DATA}|\busers\b[^.;]{{0,20}}\boutside", weight=0.85, is_plain=True),
            Rule(Says.YES, r"\b(?:cross[- ]border|international|overseas|foreign|global) (?:data )?(?:transfers?|flows?)\b|\b(?:third|other|foreign) countr(?:y|ies)\b[^.;]{0,60}\bstandard contractual", without=r"\bif\b[^.;]{0,20}\bnot\b|\bbank\b", weight=0.55, is_plain=True),
            Rule(Says.NO, rf"{_MOVE}[^.;]{{0,80}}{_ONLY}[^.;]{{0,60}}\b(?:within|in|inside|on)\b[^.;]{{0,30}}(?:{_EU}|{COUNTRY}|your (?:own )?(?:country|region))|(?<!based )\b{_ONLY}[^.;]{{0,60}}{_MOVE}[^.;]{{0,60}}\b(?:within|in|inside)\b[^.;]{{0,30}}(?:{_EU}|{COUNTRY}|your (?:own )?country)", without=rf"{NO_DATA}|{_RULE}|\b(?:majority|most|mainly|primarily|mostly|generally|normally|accounts?)\b|\bthe term\b|\bunited states\b|\bu\.s\b|\bif you\b|\bcalifornia\b|\bintended\b|\ball (?:disputes|claims)\b|\bcourts?\b|\bvalid\b|\binstituted\b|\bproceedings?\b|\bdeemed\b|\busers? (?:in|of)\b|\b(?:not|may) (?:\w+ )?only\b|\bexceptional\b|\bapplies\b|\bcookies\b|\bin accordance with\b|\blaws?\b|\b(?:available|offered)\b|\b(?:displayed|advertis\w+)\b", weight=0.95, is_fixed=True),
            Rule(Says.NO, rf"{_ONLY}[^.;]{{0,40}}\b(?:within|in|inside)\b[^.;]{{0,20}}{_EU}[^.;]{{0,20}}$|\bnever leaves?\b[^.;]{{0,40}}(?:{_EU}|{COUNTRY})|\b(?:not|never|no)\b[^.;]{{0,60}}\b(?:transfer\w*|sen[dt]|stored|processed|leave|takes? place)\b{GAP}(?:{_BEYOND}|\bthird countr\w+|\babroad\b|\boverseas\b|\bother countries\b)|\b(?:transfers?|processing)\b[^.;|]{{0,30}}(?:{_BEYOND}|\bthird countr\w+)[^.;|]{{0,20}}[|:] ?(?:n/?a|no|none|not applicable)\b|\b(?:third[- ]country|international|cross[- ]border) (?:data )?transfers?\b\W{{0,6}}(?:n/?a|no|none|not applicable)\b|\b(?:no|without any) (?:\w+ )?transfers?\b[^.;]{{0,30}}(?:{_BEYOND}|\bthird countr\w+)", without=rf"{_RULE}|\|[^|]*\||\bwhether\b|\b(?:unless|except|without|only|if|until|equivalent|adequate|ensure|where|limited|necessarily|not (?:be )?as)\b|\b(?:may|do|does) not (?:\w+ ){{0,3}}(?:provide|offer|have|afford|ensure)\b", weight=1.2, is_fixed=True),
            Rule(Says.NO, rf"\b(?:transfers?|processing|transferred)\b[^.;|]{{0,30}}(?:{_BEYOND}|\bthird countr\w+)[^.;|]{{0,20}}[|:] ?(?:n/?a|no|none|not applicable)\b|\bno (?:data|information) (?:is|are) transferred (?:{_BEYOND})", weight=0.7, is_fixed=True),
            Rule(Says.YES, rf"\b(?:not|never)\b[^.;]{{0,60}}\b(?:transfer\w*|sen[dt]|process\w*|stor\w+)\b{GAP}(?:{_BEYOND}|\bthird countr\w+)[^.;]*\b(?:unless|except|without|only (?:if|where|when))\b", weight=0.9, is_plain=True, is_fixed=True),
            Rule(Says.NO, rf"^(?:(?!\b(?:outside|also|partly|some|most\w*|mainly|primarily|generally|usually|if|where|when|unless|except|may|entity|controller|representative)\b)[^.;]){{0,80}}?\b(?:process|store|host|keep)(?:es|s|ed)? (?:(?:and|or|your|all|any|the|this|such|personal|user|customer) ){{0,5}}(?:data|information)(?: (?:is|are))?(?: (?:processed|stored|hosted|kept))? (?:within|inside|in) (?:the )?{_EU}\W*$", weight=0.6, is_fixed=True, without=rf"{NO_DATA}|{_RULE}"),
            Rule(Says.NEAR, KEPT_IN, weight=0.6, without=rf"{NO_DATA}|{_RULE}|{_NOT_DATA}|\bcookies\b"),
            Rule(Says.NEAR, r"\bcountries\b|\beuropean economic area\b", weight=0.2),
        ),
    ),
    Matter(
        name="transfer-states",
        asks="Is people's data taken to the United States?",
        topic=Practice.DATA_TRANSFER,
        keys=("united states", "u.s", "usa", " us", "america", "eu", "eea", "europe"),
        order=(Says.YES, Says.NO, Says.CONSENT, Says.OPT_OUT),
        rules=(
            Rule(Says.YES, rf"{_MOVE}{GAP}{_STATES}", without=rf"{NO_DATA}|\barbitrat\w*|\bterritory in\b|\baccessible or appropriate\b|\bliab\w+|\bdisputes?\b|\bprivacy rights\b|{_RULE}|{_NOT_DATA}|{_STATES_ELSE}|\bcitizens? of\b|\busers? in\b|\bonly for\b|\bgoverned by the laws?\b(?![^.;]*transfer)|\baccess(?:ing)?\b[^.;]{{0,40}}\bfrom (?:within )?the u(?:nited|\.s)|\bresidents? of the", is_plain=True),
            Rule(Says.YES, rf"{_STATES}{GAP}\b(?:transfer(?:red)?|process(?:ed|ing)?|stored?|storage|sent|hosted|kept)\b", without=rf"{NO_DATA}|\barbitrat\w*|\bterritory in\b|\baccessible or appropriate\b|\bliab\w+|\bdisputes?\b|\bprivacy rights\b|{_NOT_DATA}|\bcitizens? of\b|\bresidents? of the", weight=0.75, is_plain=True),
            Rule(Says.YES, r"\b(?:eu-u\.?s\.?|swiss-u\.?s\.?|eu-us) (?:data privacy framework|privacy shield|dpf)", weight=0.6, is_plain=True, without=r"\bnot\b|\binvalid"),
            Rule(Says.NO, rf"{_MOVE}[^.;]{{0,80}}{_ONLY}[^.;]{{0,60}}\b(?:within|in|inside|on)\b[^.;]{{0,30}}{_EU}|{_ONLY}[^.;]{{0,60}}{_MOVE}[^.;]{{0,60}}\b(?:within|in|inside)\b[^.;]{{0,30}}{_EU}|\b(?:not|never|no)\b[^.;]{{0,60}}\b(?:transfer\w*|sen[dt]|stored|processed|leave)\b{GAP}(?:{_BEYOND}|\bthird countr\w+)", without=rf"{NO_DATA}|{_RULE}|\b(?:majority|most|mainly|primarily|mostly|clauses|designated|shall be deemed|unless|except|without|only if|if|until|equivalent|adequate|where)\b", weight=0.9, is_fixed=True),
            Rule(Says.NEAR, rf"{_MOVE}{GAP}(?:{_BEYOND}|{_FOREIGN})", weight=0.2),
        ),
    ),
    Matter(
        name="weaker-law",
        asks="Can people's data be kept where the law protects it less?",
        topic=Practice.DATA_TRANSFER,
        keys=("countr", "jurisdiction", "laws", "protect", "rights", "stringent"),
        order=(Says.YES, Says.NO, Says.CONSENT, Says.OPT_OUT),
        rules=(
            Rule(Says.YES, r"\b(?:countr(?:y|ies)|jurisdictions?|united states|u\.s\.?|usa|places?|region|territor\w+|laws (?:of|in|there)\b)\b[^.;]{0,140}\b(?:may not|might not|do not|does not|not|less|lower|fewer|weaker|differ\w*|different|without|lack\w*)\b[^.;]{0,90}\b(?:(?:data|privacy|personal|information)(?: \w+)? (?:protect\w*|laws?|rights|rules|standards|regulations?)|protect\w* (?:\w+ ){0,6}(?:data|information|privacy)|(?:level|degree|standard) of (?:\w+ )?protection|protective|stringent|comprehensive|same (?:level|rights|standard|data|privacy|degree)|equivalent|adequate (?:level|\w* ?protection)|as (?:robust|strong|strict|protective|comprehensive|extensive)|(?<=fewer )(?:\w+ )?rights|(?<=less )(?:\w+ )?(?:rights|protection)|protect\w* (?:it|them|you|your \w+)(?: \w+)? (?:as well|less|as much|to the same))\b", without=r"\b(?:infring\w+|\bappeal|notify|waiver|confidential\w*|sell|comply|consent\b(?=[^.;]*\bcollect)|govern\w*|arbitrat\w+|export|licen[sc]e|conflict of law|liab\w+|warrant\w+|exclusion|limitations?|age of|violat\w*|illegal|moral|waive|assert)\b|\bnot (?:allow|permit) the\b", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\b(?:fewer|less|lower|weaker|reduced|different) (?:\w+ ){0,3}(?:rights|protections?|level|safeguards|stringent|protective|standards?)\b[^.;]{0,80}\b(?:countr\w+|jurisdiction\w*|laws?|home|than)\b", weight=0.95, is_fixed=True, is_plain=True, without=r"\bliab\w+|\bwarrant\w+|\b(?:prices?|tiers|service level|no less|confidential\w*|if you (?:exercise|are))\b"),
            Rule(Says.YES, r"\b(?:without|no|absence of|lack of|not (?:\w+ ){0,4}subject to|not (?:\w+ ){0,3}received) (?:an? )?(?:\w+ ){0,3}(?:adequacy (?:decision|finding)|adequate (?:level|protection|data protection))\b", weight=0.85, is_fixed=True, is_plain=True),
            Rule(Says.NO, r"\b(?:only|solely)\b[^.;]{0,80}\b(?:countr\w+|jurisdictions?|places)\b[^.;]{0,80}\b(?:adequa\w+|equivalent|same level|sufficient|appropriate level)\b", weight=0.9, is_fixed=True),
            Rule(Says.NO, rf"\b(?:only|exclusively|solely)\b[^.;]{{0,80}}\b(?:within|in|inside)\b[^.;]{{0,20}}{_EU}", weight=0.7, is_fixed=True, without=r"\bcourt"),
        ),
    ),
    Matter(
        name="storage-place",
        asks="In which country is people's data kept?",
        topic=Practice.DATA_TRANSFER,
        keys=("server", "stor", "host", "process", "locat", "data cent", "transfer", "held", "kept", "maintain"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"\b(?:data|information|servers?|records|details|content|pii|data cent(?:er|re)s?|it|we|infrastructure|databases?)\b{GAP}\b(?:stor\w+|host\w+|processed|processing|process|held|kept|located|maintained|servers?|transferred|transfer|sent|moved|resid\w+|data cent(?:er|re)s?|based|housed)\b[^.;]{{0,90}}?\b(?:in|to|within|at|into|on)\b (?:our |secure |servers |data cent(?:er|re)s |in |located |\w+ )*?(?<!outside )(?<!outside of )(?<!outside the )(?<!outside of the )(?<!within or outside )(?P<value>{COUNTRY}(?:(?:,? and |,? or |, |/| \()(?:the )?{COUNTRY})*\b(?:\.(?=\w))?){_NO_PLACE}", weight=0.9, without=rf"{_NOT_DATA}|\bresidents?\b|\bcourts?\b|\b(?:enforcement powers|recogni[sz]ed by the european commission|hosted by and can be visited|may not be located|data subjects|individuals in|department of commerce|complaints?|users of|countries located|consumers in|adequate protection|activities|based in the european|from the (?:eea|eu|european)|contacting|eligible|reside|arbitration|serving|users (?:located )?in|privacy laws|supervision|company located|processing of personal data in|vested in us|official authority|if you are in)\b|\boutside (?:of )?(?:the )?(?:european|e\.?e\.?a|e\.?u|u\.?k)\b(?![^.;]*\b(?:united states|servers? (?:\w+ ){{0,3}}in|u\.s|usa))|\badvertis\w+\b|\bif you (?:are|live|reside)\b(?![^.;]*transfer)"),
            Rule(Says.VALUE, rf"\b(?:stored?|storing|storage|hosted|held|kept|housed|resides?|maintained)\b[^.;]{{0,50}}?\b(?:in|within|at|on)\b (?:(?:our|secure|servers?|data|cent(?:er|re)s?|located|the|a|in|within) )*(?<!outside )(?<!outside of )(?<!outside the )(?<!outside of the )(?<!within or outside )(?P<value>{COUNTRY}(?:(?:,? and |,? or |, |/| \()(?:the )?{COUNTRY})*){_NO_PLACE}", weight=1.1, without=rf"{_NOT_DATA}|\bresidents?\b|\bcourts?\b|\boutside\b|\bheld (?:liable|responsible)\b|\byou reside\b|\bclaims?\b"),
            Rule(Says.VALUE, rf"\b(?:site|website|services?|apps?|platforms?)\b[^.;]{{0,40}}\b(?:hosted|operated)\b[^.;]{{0,30}}\b(?:in|from|within)\b (?:the )?(?P<value>{COUNTRY}){_NO_PLACE}", weight=0.7, without=rf"{_NOT_DATA}|\bcourts?\b|\boutside\b|\bif you\b"),
            Rule(Says.VALUE, rf"\b(?:servers?|data cent(?:er|re)s?|hosting|infrastructure)\b[^.;]{{0,60}}\b(?:in|within|at|including|are)\b:? (?:the )?(?P<value>{COUNTRY}(?:(?:,? and |,? or |, |/)(?:the )?{COUNTRY})*)", weight=1.15, without=r"\boutside\b(?![^.;]*\bservers? (?:\w+ ){0,3}in\b)"),
            Rule(Says.VALUE, r"\b(?:stored|hosted|kept|processed|located)\b[^.;]{0,60}\b(?P<value>(?:on|in|at) (?!connection)(?:\w+ ){0,4}(?:amazon web services|aws|google cloud|microsoft azure|azure|your (?:own )?(?:device|computer|country|region))[^.;,]{0,40})", weight=0.7, without=r"\bcookies?\b|\bpreferences?\b|\bhard drive\b|\bnot be located\b|\bsent to your browser\b|\bonly receives\b|\b(?:cannot|not) be (?:stored|kept)\b"),
        ),
    ),
    Matter(
        name="transfer-safeguard",
        asks="What protects data that is taken to other countries?",
        topic=Practice.DATA_TRANSFER,
        keys=("clause", "scc", "binding corporate", "framework", "privacy shield", "adequa", "transfer agreement", "safeguard", "addendum"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"(?P<value>{_PAPER}(?:[^.;]{{0,90}}(?:{_PAPER}))?)", weight=0.7, without=r"\bmeans\b|\binvalid|\bno longer\b|\bnot rely\b"),
            Rule(Says.VALUE, rf"\b(?:transfer|outside|abroad|international|countr)\w*[^.;]{{0,200}}?{_SHIELDED}[^.;]{{0,60}}?(?P<value>(?:(?:an?|the) )?{_PAPER}(?:[^.;]{{0,90}}(?:{_PAPER}))?)", weight=1.2, without=_NO_SHIELD),
            Rule(Says.VALUE, rf"{_SHIELDED}[^.;]{{0,60}}?(?P<value>(?:(?:an?|the) )?{_PAPER}(?:[^.;]{{0,60}}(?:{_PAPER}))?)(?=[^.;]{{0,160}}\b(?:transfers?|transferred|transferring|outside|abroad)\b)", weight=1.15, without=_NO_SHIELD),
            Rule(Says.VALUE, rf"\b(?:transfer|outside|abroad|international|countr)\w*[^.;]{{0,200}}(?P<value>{_PAPER}(?:[^.;]{{0,90}}(?:{_PAPER}))?)", weight=0.9, without=r"\bmeans\b|\binvalid|\bno longer\b|\bnot rely\b"),
            Rule(Says.VALUE, r"\btransfer\w*[^.;]{0,160}\b(?P<value>(?:appropriate|adequate|suitable|contractual|legal) (?:\w+ ){0,3}(?:safeguards|measures|mechanisms|protections?|guarantees))\b", weight=0.6),
        ),
    ),
    Matter(
        name="transfer-protected",
        asks="Is data that is taken to other countries protected by contracts or rules such as standard clauses?",
        topic=Practice.DATA_TRANSFER,
        keys=("clause", "scc", "binding corporate", "framework", "privacy shield", "adequa", "transfer agreement", "safeguard", "addendum", "protect", "guarantee", "level", "measures"),
        order=(Says.YES, Says.NO, Says.CONSENT, Says.OPT_OUT),
        settle="shielded",
        rules=(
            Rule(Says.YES, rf"{_PAPER}", without=r"\b(?:not|no longer) (?:\w+ ){0,3}(?:rely|valid|use)|\binvalid|\bmeans\b|\b(?:may|might|do|does) not\b|\bwithout\b", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\b(?:transfer|international|countr|outside)\w*[^.;]{0,160}\b(?:appropriate|adequate|suitable|contractual|necessary|reasonable|same|similar) (?:\w+ ){0,3}(?:safeguards|measures|steps|mechanisms|protections?|guarantees|level)\b", weight=0.75, is_fixed=True, is_plain=True, without=r"\b(?:may|might|do|does) not\b"),
            Rule(Says.YES, r"\b(?:transfer\w*|transmi\w+|sen[dt]|export\w*|disclos\w+)\b[^.;]{0,200}\b(?:unless|only (?:if|where|when|to|after|with|on)|except (?:if|where|when)|provided that|as long as)\b[^.;]{0,120}\b(?:guarantees?|safeguards?|adequa\w+|appropriate|protection|level)\b", weight=1.2, is_fixed=True, is_plain=True, without=r"^(?!.*\b(?:countr|abroad|outside|international|third[- ]countr|eea|overseas)\w*)"),
            Rule(Says.YES, r"\b(?:safeguards?|guarantees?|adequate level|suitable level|same level|similar level|protected|protections?)\b[^.;]{0,80}\b(?:for|when|while|if|wherever|where|before|rel(?:y|ied) (?:up)?on)\b[^.;]{0,60}\b(?:transfer\w*|transmi\w+|sen[dt])\b", weight=0.75, is_fixed=True, is_plain=True, without=r"\b(?:may|might|do|does|cannot|can) not\b|\bcannot\b|\binternet\b|\bssl\b|\bencrypt|\bmerger|\bacqui|\bbusiness\b"),
            Rule(Says.NO, r"\b(?:privacy shield|framework)\b[^.;]{0,60}\b(?:no longer|invalid\w*|not)\b", weight=0.6, is_fixed=True),
        ),
    ),
    Matter(
        name="privacy-framework",
        asks="Do they take part in a privacy framework between Europe and the United States?",
        topic=Practice.DATA_TRANSFER,
        keys=("framework", "privacy shield", "dpf", "safe harbor", "safe harbour"),
        order=(Says.YES, Says.NO, Says.CONSENT, Says.OPT_OUT),
        rules=(
            Rule(Says.YES, r"\b(?:data privacy framework|privacy shield|dpf|safe harbou?r (?:framework|principles|program))\b", without=r"\b(?:not|no longer)\b[^.;]{0,40}\b(?:rely|participat|certif|valid)|\binvalid|\bmeans\b|\bcopyright\b", is_plain=True),
            Rule(Says.YES, r"\b(?:complies|comply|certif\w+|adhere\w*|participat\w+|self-certif\w+)\b[^.;]{0,80}\b(?:data privacy framework|privacy shield|dpf|safe harbou?r)\b", weight=1.1, without=r"\bnot\b|\bno longer\b", is_plain=True),
            Rule(Says.NO, r"\b(?:not|no longer)\b[^.;]{0,40}\b(?:rely|participat\w*|certif\w*)\b[^.;]{0,60}\b(?:framework|privacy shield)\b", is_fixed=True, without=r"\buntil\b|\brecipients?\b|\babiding\b|\bin compliance\b"),
        ),
    ),
    Matter(
        name="transfer-consent",
        asks="Do people consent to the transfer abroad by using the service?",
        topic=Practice.DATA_TRANSFER,
        keys=("consent", "agree", "acknowledge", "understand", "authori"),
        rules=(
            Rule(Says.YES, rf"\b(?:you|users?|customer|visitors)\b[^.;]{{0,60}}\b(?:consent|agree|acknowledge|authori[sz]e|understand|accept)\w*\b[^.;]{{0,120}}\b(?:transfer|process|stor|transmi|export|mov)\w*\b[^.;]{{0,160}}(?:{_FOREIGN}|{_BEYOND}|{_STATES}|\b(?:to|in) {COUNTRY})", is_plain=True, without=rf"\bgoverned by\b|{_NOT_DATA}"),
            Rule(Says.YES, rf"\b(?:by|your) (?:\w+ ){{0,3}}(?:us(?:ing|e)|provid\w+|submitt\w+|access\w*)\b[^.;]{{0,120}}\b(?:transferring|transfer of|consent to)\b[^.;]{{0,100}}(?:{_FOREIGN}|{_BEYOND}|{_STATES}|\b(?:to|in) {COUNTRY})", weight=0.9, is_plain=True, without=_NOT_DATA),
            Rule(Says.NO, r"\b(?:only|not)\b[^.;]{0,40}\btransfer\b[^.;]{0,80}\b(?:countr\w+|outside)\b[^.;]{0,80}\b(?:explicit|express|your) consent\b", weight=0.8, is_fixed=True),
        ),
    ),
    Matter(
        name="region-choice",
        asks="Can people choose the country or region where their data is kept?",
        topic=Practice.DATA_TRANSFER,
        keys=("region", "locat", "residency", "choose", "select"),
        rules=(
            Rule(Says.YES, r"\b(?:choose|select|specif(?:y|ies|ied)|pick|elect|option|opt|chosen|selected|configure|designat\w+)\b[^.;]{0,60}\b(?:regions?|data cent(?:er|re)|data residency|(?:hosting|storage|data|server|geographic) locations?|where (?:your|the|its|customer)[^.;]{0,30}(?:stored|hosted|kept|processed|located))\b", without=r"\blanguage\b|\bchoose to (?:use|access|visit|provide)\b|^(?!.*\b(?:stor|host|resid|data cent|kept|keep|process)\w*)|\bwe (?:may )?(?:choose|select)\b|\byour region\b|\barbitrat", is_plain=True),
            Rule(Says.YES, r"\bdata residency\b", weight=0.6, is_plain=True),
        ),
    ),
    Matter(
        name="business-sale",
        asks="Does people's data go to whoever buys the business?",
        topic=Practice.DATA_SHARING,
        keys=("merge", "acqui", "sale", "sell", "sold", "buy", "bankrupt", "assets", "control", "successor", "reorgani", "transaction", "purchas", "ownership", "takeover", "transfer of"),
        refuses=False,
        rules=(
            Rule(Says.YES, rf"{_SALE}[^.]{{0,320}}?{_INFO}[^.]{{0,160}}?{_SEND}|{_SALE}[^.]{{0,320}}?{_SEND}[^.]{{0,120}}?{_INFO}", without=rf"{_CONTRACT}|{_FLATLY}|{_BOUGHT}", is_plain=True, is_fixed=True),
            Rule(Says.YES, rf"{_INFO}[^.]{{0,160}}?{_SEND}[^.]{{0,240}}?{_SALE}|{_SEND}[^.]{{0,160}}?{_INFO}[^.]{{0,320}}?{_SALE}", without=rf"{_CONTRACT}|{_FLATLY}|{_BOUGHT}", weight=0.95, is_plain=True, is_fixed=True),
            Rule(Says.YES, rf"{_INFO}[^.]*\b(?:except|unless|other than)\b[^.]{{0,160}}{_SALE}", without=_CONTRACT, weight=0.85, is_plain=True, is_fixed=True),
            Rule(Says.YES, rf"^(?!.{{0,40}}\byou\b).{{0,260}}{_SALE}", heading=r"\b(?:shar|disclos|who|transfer|recipient|when|use)\w*", without=rf"{_CONTRACT}|\bpurchase (?:history|of|from|products)\b|{_BOUGHT}|\b(?:rights of ownership|within (?:its|our) (?:\w+ )?group|in several countries)\b|\bbuy\b[^.;]{{0,20}}\b(?:products|goods|tickets|subscription|from us)\b|\bselling\b", weight=0.65, is_plain=True),
            Rule(Says.CONSENT, rf"(?:{_SALE})[^.]{{0,300}}\b(?:not|never)\b[^.]{{0,80}}\b(?:transfer|disclose|share|sell)\w*[^.]{{0,80}}\bwithout (?:\w+ ){{0,3}}consent|{_SALE}[^.]{{0,240}}\b(?:only (?:with|if)|ask|obtain|seek)\b[^.]{{0,40}}\b(?:your|you|consent)\b[^.]{{0,20}}\b(?:consent|permission|agree)\b", without=_CONTRACT, weight=1.1, is_fixed=True),
            Rule(Says.NO, rf"\b(?:not|never)\b[^.;]{{0,40}}\b(?:transfer|share|sell|disclose)\w*[^.;]{{0,60}}{_INFO}[^.;]{{0,60}}\b(?:even )?(?:in (?:the event|case) of|if|as part of|in connection with) [^.;]{{0,60}}{_SALE}", without=rf"{_CONTRACT}|\byou (?:may|must|agree|shall)\b|\b(?:unless|except|without)\b", weight=1.0, is_fixed=True),
            Rule(Says.NEAR, rf"{_SALE}", weight=0.2),
        ),
    ),
    Matter(
        name="business-bankruptcy",
        asks="Does people's data go to somebody else if the business goes bankrupt?",
        topic=Practice.DATA_SHARING,
        keys=("bankrupt", "insolv", "liquidat", "receivership", "dissolution", "wind", "going out of business", "ceas", "administration"),
        rules=(
            Rule(Says.YES, r"\b(?:bankruptc\w+|insolven\w+|liquidat\w+|receivership|dissolution|dissolv\w+|winding[- ]up|wound up|going out of business|go(?:es)? out of business|ceas\w+ (?:of )?(?:business|operat\w+|trading))\b", without=rf"{_CONTRACT}|\bfile[sd]? for bankruptcy\b[^.;]{{0,60}}\bterminat|\b(?:customer|you|either party|the other party|user|publisher)\b[^.;]{{0,60}}\b(?:becom|fil|is|are|enter)\w*[^.;]{{0,30}}\b(?:bankrupt|insolv)|\bbankruptcy (?:history|records)\b|\bdebtor|\bdissolv\w+ in\b", heading=r"\b(?:shar|disclos|who|transfer|recipient|when|use|business|merger|sale|information|data|privacy|successor|acqui|corporate|change)\w*", weight=0.85, is_plain=True, is_fixed=True),
            Rule(Says.YES, rf"\b(?:bankrupt\w*|insolven\w+|liquidat\w+|receivership|dissolution|wound up|out of business)\b[^.]{{0,240}}?{_INFO}[^.]{{0,100}}?{_SEND}|{_INFO}[^.]{{0,300}}?\b(?:bankrupt\w*|insolven\w+|liquidat\w+|receivership|dissolution|out of business)\b|\b(?:bankrupt\w*|insolven\w+|liquidat\w+|receivership|dissolution)\b[^.]{{0,240}}?{_SEND}[^.]{{0,100}}?{_INFO}", without=rf"{_CONTRACT}|\b(?:customer|you|either party|the other party|user)\b[^.;]{{0,60}}\b(?:becom|fil|is|are|enter)\w*[^.;]{{0,30}}\b(?:bankrupt|insolv)", is_plain=True),
            Rule(Says.NEAR, rf"{_SALE}", weight=0.2, heading=_HEAD),
        ),
    ),
    Matter(
        name="buyer-beforehand",
        asks="Can a possible buyer of the business see people's data before the sale?",
        topic=Practice.DATA_SHARING,
        keys=("due diligence", "diligence", "prospective", "potential", "proposed", "negotiat", "contemplat", "possible", "preparation", "evaluat", "anticipat", "interested"),
        rules=(
            Rule(Says.YES, rf"\b(?:due diligence|diligence (?:review|process)|(?:prospective|potential|possible|interested|proposed|future|would-be) (?:\w+[ ,]+){{0,3}}(?:buyers?|purchasers?|acquirers?|acquirors?|investors?|merger partners?|successors?|new owners?|transaction\w*))\b|\b(?:negotiat\w+|contemplat\w+|in preparation (?:for|of)|in anticipation)\b[^.;]{{0,60}}{_SALE}|{_SALE}[^.]{{0,160}}\b(?:negotiat\w+|contemplat\w+|(?:prospective|potential|interested) (?:\w+[ ,]+){{0,3}}part(?:y|ies))\b", without=rf"{_CONTRACT}|\bprospective (?:customers|employers|employees)\b|\bdisputes?\b|\bcontract negotiat|\barbitrat\w*|\bgood faith negotiat", is_plain=True),
            Rule(Says.YES, r"\b(?:proposed|actual or (?:proposed|potential|prospective|contemplated)|potential|evaluate|consider\w*|during negotiations)\b[^.;]{0,60}\b(?:sale|merger|acquisition|transfer|transaction|reorgani[sz]ation|financing)\b", without=rf"{_CONTRACT}", weight=0.9, is_plain=True),
        ),
    ),
    Matter(
        name="buyer-bound",
        asks="Must a buyer of the business keep to the privacy policy?",
        topic=Practice.DATA_SHARING,
        keys=("merge", "acqui", "sale", "successor", "buyer", "purchaser", "new owner", "new entity", "transferee", "assets", "control", "entity", "surviving"),
        rules=(
            Rule(Says.YES, r"\b(?:buyer|acquirer|acquiring|acquiror|purchaser|purchasing|successor|new owner|new entity|transferee|surviving|recipient|entity|company|such (?:entit\w+|part\w+)|third party|it|they)\b[^.]{0,160}\b(?:bound|honou?r|respect|abide|comply|continue|subject to|remain|adhere|required|in accordance|consistent|same)\b[^.]{0,120}\b(?:polic(?:y|ies)|statement|promises|notice|privacy|commitments?|manner|terms|confidential\w*)\b", heading=_HEAD, without=_CONTRACT, weight=0.9, is_plain=True),
            Rule(Says.YES, rf"{_SALE}[^.]*\b(?:bound by|honou?r|respect|abide by|comply with|continue to|remains? subject|subject to|adhere to|in accordance with|consistent with|required to|same)\b[^.]{{0,120}}\b(?:polic(?:y|ies)|statement|promises|notice|privacy|commitments?|confidential\w*|terms of this)\b", without=_CONTRACT, is_plain=True),
            Rule(Says.NO, r"\b(?:buyer|acquirer|purchaser|successor|new owner|new entity|acquiring)\b[^.]{0,120}\b(?:own|different|not be bound|may change|its own)\b[^.]{0,60}\b(?:polic(?:y|ies)|practices?|terms)\b|\b(?:becomes?|will be|shall be) subject to (?:a|the|their|its) (?:different|new|own|acquir\w+|purchas\w+|buyer\w*) [^.]{0,30}\bpolic", weight=0.95, is_fixed=True),
        ),
    ),
    Matter(
        name="business-sale-notice",
        asks="Are people told when the business is sold and their data passes on?",
        topic=Practice.DATA_SHARING,
        keys=("notif", "notice", "inform", "tell", "announce", "e-mail", "email", "contact"),
        rules=(
            Rule(Says.YES, rf"{_SALE}[^.]*?\b(?:notify|notified|notifies|notice|inform(?:ed)?|tell|alert|announce\w*)\b[^.]{{0,80}}\b(?:you|users?|customers?|members?|site|website|before|prior|of|via|by)\b", without=rf"{_CONTRACT}|\bif (?:a|either) party\b|\bother party\b|\bwithout (?:\w+ ){{0,4}}notice\b|\bchang\w+ to (?:this|our|the) (?:privacy|polic)|\bthis (?:privacy )?notice\b(?![^.]*\bnotif)|\bprivacy notice\b(?![^.]*\bnotif)", is_plain=True),
            Rule(Says.YES, rf"\b(?:notify|notified|notice|inform(?:ed)?|tell)\b[^.]{{0,160}}{_SALE}|\b(?:notify|inform|tell|give notice to|provide notice to) (?:you|users|our users|customers|affected)\b[^.]{{0,100}}\b(?:transferred|transfer of|different privacy|becomes? subject|ownership|new owner|business transaction)\b|\b(?:advance|prior|public)? ?notice of (?:the|such|any|a) (?:transfer|sale|merger|acquisition|change (?:in|of) (?:ownership|control))\b", without=rf"{_CONTRACT}|\bwithout (?:\w+ ){{0,4}}notice\b|\bbreach\b|\bnotice of (?:infring|claim)|\bthis (?:privacy )?notice\b(?![^.]*\bnotif)|\bprivacy notice\b(?![^.]*\bnotif)|(?<!resulting )\bchang\w+ to (?:this|our|the|these)\b|\blegal (?:process|request)|\bcountr|\b(?:prices?|fees?|rates?|renewals?|subscription|restriction|court order|unauthori[sz]ed|warrants)\b|\bsecurity incident\b", weight=0.9, is_plain=True),
            Rule(Says.NO, rf"(?:{_SALE}|\btransferred in (?:such|this|that) (?:a )?(?:manner|way|case|event)|\bsuch (?:a )?(?:transfers?|transactions?|sales?)\b)[^.]*?\b(?:not|never)\b (?:\w+ ){{0,3}}(?:be )?(?:contacted|notified|informed|told|notify|inform|contact|tell)\b|\b(?:no|not) (?:\w+ ){{0,3}}(?:obligation|oblig\w+|required|duty|need) to (?:\w+ ){{0,2}}(?:notify|inform|tell|give (?:\w+ )?notice)\b[^.]{{0,120}}{_SALE}", without=rf"{_CONTRACT}|\bunless\b|\bcountr", weight=1.05, is_fixed=True),
            Rule(Says.NO, rf"{_SALE}[^.]*?\b(?:without|not|no) (?:\w+ ){{0,5}}(?:notice|notif\w+|inform\w*)\b", without=r"\bexcept for\b|\bunless\b|\b(?:you|either party|neither party|customer) (?:\w+ ){0,3}assign", weight=0.9, is_fixed=True),
        ),
    ),
)  # fmt: skip
