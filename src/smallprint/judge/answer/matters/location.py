"""Where people are: what is known of it, how exactly, and who learns of it."""

from __future__ import annotations

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.model.topic import Practice

_HOW = r"(?:precise|exact|accurate|approximate|general|coarse|fine|rough|imprecise|real[- ]time|current|gps|gps-based|physical|geographic(?:al)?|mobile|specific|detailed|city|country|regional|estimated|non-precise|background|last known)"
_WHERE = rf"(?:geo-? ?locat\w+|geographic (?:area|region|position)|{_HOW}(?:[- ](?:\w+[- ]){{0,3}}| )(?:locations?|position|whereabouts|coordinates)|(?:your|device|devices?'s?|user|users?'|individual'?s?|phone'?s?) (?:\w+ ){{0,2}}(?:locations?|position|whereabouts)|locations? of (?:the |your |a |their |that )?(?:\w+ ){{0,2}}(?:devices?|phones?|computers?|users?|vehicles?)|(?<!co-)\blocation[- ](?:\w+ )?(?:data|information|details|history|services?|tracking|signals?|coordinates|sharing|access|permissions?)|location-?(?:based|related|aware|enabled)|gps\b|global positioning|(?<!matter )(?<!laws of )where you(?:'re| are)(?: (?:physically |currently )?(?:located|now|going|in)\b| currently\b| at\b| when\b|(?= ?(?:[.,;:)\"]|$| and\b| or\b| using\b| accessing\b| browsing\b))(?! (?:not|un)))|your whereabouts|longitude|latitude)"
_GET = r"\b(?:collect(?!iv)|receiv|obtain|access|gather|use[sd]?\b|using\b|process|record|track|determin|deriv|infer|estimat|identif|detect|log\b|logs\b|stor|know|see\b|approximat|locat(?:e|es|ing)\b|captur|learn|monitor|transmi|provid|includ|shar|sends?\b|sent\b|ask|request|figure out|pinpoint|look up|read)\w*"
_FINE = r"(?:precise(?:ly)?|exact(?:ly)?|gps|accurate|fine(?:-grained)?|specific|satellites?|global positioning|street[- ]level|real[- ]time|longitude|latitude|coordinates|pinpoint)"
_ROUGH = r"(?:approximate|general|coarse|rough|imprecise|city|country|region(?:al)?|state|estimated|non-precise|not precise|postal|zip|broad|area)"
_PLACE_WORD = r"(?:locations?|position|geo-?locat\w+|geographic\w*|whereabouts|coordinates|gps|where you(?:'re| are))"
_COLLECTED = r"\b(?:collect(?!iv)|gather|obtain|receiv|automatic|device|usage|mobile|technical|information you|data you|log data|what (?:information|data)|information we|data we|personal data|personal information|location)"
_SETTING = r"(?:settings?|preferences|permissions?|operating system|controls?|in your device|on your (?:mobile |phone|device)|through your (?:mobile |phone|device)|wi-?fi|bluetooth)"
_OFF = r"\b(?:turn\w*|switch\w*|toggl\w*|disabl\w+|deactivat\w+|opt(?:ing)?[- ]?out|prevent\w*|stop\w*|revok\w+|withdraw\w*|limit(?:s|ing)?\b|block(?:s|ing)?\b|refus\w+|den(?:y|ies)\b|declin\w+|disallow\w*|restrict(?:s|ing)?\b|object(?:s|ing)?\b|control(?:s|ling)?\b|manag(?:e|es|ing)\b|chang(?:e|es|ing)\b|adjust\w*|chos\w+|choos\w+)"
_SWITCH = r"\b(?:turn\w*|switch\w*|toggl\w*|disabl\w+|deactivat\w+|opt(?:ing)?[- ]?out|prevent\w*|stop\w*|revok\w+|withdraw\w*|block(?:s|ing)?\b|refus\w+|declin\w+|disallow\w*|not to (?:share|allow|provide)|choos\w+ whether|(?:you (?:can|may|are able to)|able to|how to|users (?:can|may)) (?:\w+,? ){0,4}?(?:control|manage|adjust|limit|restrict|change|update|choose))\b"
"""What people do to stop it."""
_GIVE = r"\b(?:shar(?:e|es|ed|ing)|disclos\w+|transfer\w*|transmit\w*|provid(?:e|es|ed|ing)|pass(?:es|ed|ing)?|sell\w*|sold|given|mak(?:e|es|ing) available|sent|send\w*)\b"
_OTHERS = r"\b(?:third[- ]part\w+|partners?|advertisers?|affiliates?|vendors?|providers?|others?|other (?:\w+ )?(?:users?|people|members|companies)|friends|anyone|drivers?|merchants?|public\w*|companies|businesses|(?:web)?sites?|websites you visit)\b"
_NOT_THIS = r"\burl\b|\bwhere you are using\b|\bguarantees?\b|\bdoes not warrant\b|\btax(?:es)?\b|\bcontrary to the laws?\b|\blaws? (?:of|in) (?:the|your)\b|\bdue to applicable law\b|\b(?:harass|bully|doxx?)\w*|\bdetermined by your physical\b|\bexport\b|\b(?:sharing|requesting|posting|giving out|asking for) (?:\w+ ){0,2}personal (?:information|data)\b|\bthird part(?:y|ies) (?:service )?providers that power\b|\b(?:content|messages?) (?:that )?you (?:can |may )?(?:send|share|post)\b|\blearn more about\b|\bif publishers?\b|\bpublishers? (?:must|shall|may)\b|\bidentifiable (?:natural )?(?:person|individual)\b|\bnatural person is\b|\b(?:regardless|irrespective) of (?:your|the|their) location\b|\b(?:another|other) (?:person|people|individual|user)'?s? (?:[\w']+ ){0,3}(?:location|whereabouts|address)|\bwithout (?:the|their|his or her) (?:\w+ )?(?:permission|consent) of\b|\bpermission of the person\b|\b(?:in|a|of) violation\b|\bvar(?:y|ies) (?:depending |based |by |according )\w*|\bmay (?:be affected|vary|differ)\b|\bdepend(?:s|ing)? (?:up)?on (?:\w+ ){0,4}(?:factors|location)|\bat a (?:specific|particular|given) (?:time|place)\b|\bcommercial location|\bemergency (?:services|calls?|responders)\b|\b(?:disguis|obscur|obfuscat|mask|spoof|falsif|circumvent)\w*|\b(?:job|position listed|postings?|employment|bona fide)\b|\b(?:location of (?:the )?(?:court|arbitration|server|our)|stor(?:e|age) locations?|at (?:our|any|all) locations?)\b"

_DEALS = r"offers(?! (?:you|the|an?|to|its|our)\b)|promotion\w*|deals|discounts|coupons?"

_NOT_ALL = r"\b(?:if you|unless|without your|when you|until|precise|exact|third part\w+)\b"
"""What makes a denial one of some cases only."""
_ADVERBS = r"(?:(?!not\b|never\b)\w+ ){0,3}"
_NOT_DONE = r"(?:is|are|be|been|was|were|will|shall|may|can) (?:\w+ )?(?:not|never) (?:\w+ ){0,3}"

_FELLOWS = r"\b(?:(?:any )?other (?:\w+ )?(?:users?|members?|people|players?|persons?)|others|users|members|people|friends|everyone|anyone|the public|contacts|followers)\b"
"""Those who use the service, too."""
_SEEN_NOT = rf"(?:{_FELLOWS}[^.;]{{0,40}}(?:\b(?:not|never|cannot)\b|n't\b) (?:\w+ ){{0,3}}?(?:see|view|know|find|access)\b[^.;]{{0,60}}\b(?:{_WHERE}|location\b|where you)|\b(?:{_WHERE}|location)\b[^.;]{{0,60}}(?:\b(?:not|never|cannot)\b|n't\b) (?:\w+ ){{0,3}}?(?:visible|shown|displayed|seen|shared|disclosed|revealed|public)\b (?:\w+ )?(?:to|with|by) (?:\w+ ){{0,2}}{_FELLOWS})"
"""That they do not see where somebody is."""

ON_DEVICE = r"\b(?:on|in) (?:the|your) (?:\w+ )?(?:device|phone|computer|watch)\b[^.;]{0,60}(?:\b(?:not|never)\b|n't\b) (?:\w+ ){0,2}(?:backed up|uploaded|sent|transmitted|transferred|shared|synced)\b"
"""That it stays where people have it."""

_OFF_RULES = (
    Rule(Says.WAY_OUT, rf"{_OFF}[^.;]{{0,100}}\b(?:{_WHERE}|locat\w+)\b[^.;]{{0,160}}{_SETTING}|{_SETTING}[^.;]{{0,120}}{_OFF}[^.;]{{0,80}}\b(?:{_WHERE}|locat\w+)|{_OFF}[^.;]{{0,60}}\blocation (?:services?|sharing|tracking|access|permissions?|data|information|settings?|features?|based)", without=r"\beven if you\b|\bmay still\b"),
    Rule(Says.WAY_OUT, r"\bif you (?:do not|don't|would not|wouldn't|no longer) (?:want|wish|like|allow)\b[^.;]{0,100}\b(?:locat\w+|track)\b[^.;]{0,160}\b(?:turn|switch|disabl|settings?|do not|don't|you (?:can|may|should)|please)"),
)  # fmt: skip
_GRANTED = r"\b(?:if|when|where|once|while|unless) (?:[\w'-]+ ){1,5}?(?:is|are|has been|have been) (?:enabled|turned on|switched on|activated|active|granted|allowed)\b|\b(?:when|if|where) (?:enabled|turned on|granted|allowed|permitted by you|authori[sz]ed by you)\b|\b(?:ask|request|prompt|seek)\w* (?:\w+ ){0,5}(?:permission|consent|opt[- ]?in)\b|\bif you (?:\w+ )?(?:allow|enable|turn on|permit|grant|activate|opt in|choose to (?:share|enable|allow|provide)|agree to share|share|consent|give)\b|\b(?:if|when|where|once|while) (?:the |a |any )?(?:data subject|user|customer|passenger|member|person|individual|driver|rider)s? (?:\w+ )?(?:has|have|had|enables?|allows?|agrees?|permits?|grants?) (?:\w+ ){0,2}(?:enabled|turned on|activated|granted|allowed|given|agreed|consented|permitted|access|locat\w+|permission|consent)\b|\b(?:with|after|upon|subject to|based on) your (?:\w+ )?(?:consent|permission|authori[sz]ation|approval|opt[- ]?in)\b|\byou (?:have|'ve) (?:\w+ ){0,4}(?:enabled|turned on|granted|allowed)\b"
_ASKS_FIRST = Rule(
    Says.CONSENT,
    rf"\b(?:{_WHERE}|your location)[^.;]{{0,140}}?(?:{_GRANTED})|(?:{_GRANTED})[^.;]{{0,140}}?\b(?:{_WHERE}|your location)",
    is_fixed=True,
    weight=0.95,
    without=rf"{_NOT_THIS}|\bmarketing (?:materials?|communications?|messages?)\b|\beven if you\b|\bwon't ask\b|\bnot (?:\w+ )?ask\b|\bcookies?\b[^.;]{{0,40}}\benabled\b",
)
_KNOWS = (
    _ASKS_FIRST,
    Rule(Says.CONSENT, rf"\b{_WHERE}.*\bonly (?:use|collect|access|share|process|receive|obtain)\w*[^;]{{0,120}}\b(?:opt[- ]?in|consent|permission|allow|enable|agree)\w*", is_fixed=True, weight=1.2, without=_NOT_THIS),
    Rule(Says.YES, rf"{_GET}[^.;]{{0,140}}?\b{_WHERE}", without=rf"{_NOT_THIS}|\byou (?:must|shall|may not|will not|agree)\b"),
    Rule(Says.YES, rf"\b{_WHERE}[^.;]{{0,80}}\b(?:is|are|be|been|being|was|were|may|will|can|could) {_ADVERBS}(?:{_GET[2:]})", weight=0.95, without=rf"{_NOT_THIS}|{ON_DEVICE}"),
    Rule(Says.NO, rf"\b{_WHERE}[^.;]{{0,40}}\b{_NOT_DONE}(?:collected|stored|recorded|tracked|processed|received|determined|logged)\b", is_fixed=True, weight=0.9, without=rf"{_NOT_THIS}|{_NOT_ALL}"),
    Rule(Says.NO, rf"\b(?:{_WHERE}|location\b)[^.;]{{0,100}}(?:\b(?:not|never)\b|n't\b) (?:\w+ ){{0,3}}(?:backed up|uploaded|sent|transmitted|transferred|leaves?|shared|synced)\b[^.;]{{0,30}}\b(?:us\b|our (?:\w+ )?(?:servers?|systems?|cloud)|the servers?|the cloud|(?:your|the) (?:\w+ )?device)", is_fixed=True, weight=0.6, without=rf"{_NOT_THIS}|{_NOT_ALL}"),
    Rule(Says.YES, rf"\b(?:{_WHERE}|location\b)", heading=_COLLECTED, weight=0.7, without=rf"{_NOT_THIS}|{ON_DEVICE}|\bplease\b|\bfor more\b|{_OFF}"),
    Rule(Says.YES, r"\b(?:track|follow|locate|monitor)\w* (?:you\b|your (?:movements?|device|phone|vehicle|journey|travel)\w*)", weight=0.8, without=r"\bdo[- ]not[- ]track\b|\bprior id\b|\bidentifiers?\b|\b(?:websites|browser|browsing|online|cookies?)\b"),
    Rule(Says.YES, r"(?:^|[.:|] )\W*geo-?location(?: data| information)?\W* ?(?:[|:.]|$)", weight=0.6, without=r"\bdo not\b|\bno\b"),
    Rule(Says.YES, rf"\bip address\w*[^.;]{{0,120}}\b{_PLACE_WORD}\b|\b{_PLACE_WORD}\b[^.;]{{0,120}}\bip address", weight=0.75),
    Rule(Says.NEAR, r"\bip address|\blocation\b|\baddress\b"),
)  # fmt: skip

LOCATION: tuple[Matter, ...] = (
    Matter(
        name="location",
        asks="Do they collect where people are?",
        topic=Practice.LOCATION,
        keys=("locat", "gps", "position", "where you", "whereabouts", "latitude", "track", "ip address", "geograph"),
        refuses=True,
        settle="place",
        rules=(*_KNOWS, *_OFF_RULES),
    ),
    Matter(
        name="exact-location",
        asks="Do they collect the exact place where people are?",
        topic=Practice.LOCATION,
        keys=("locat", "gps", "position", "latitude", "whereabouts"),
        refuses=True,
        settle="learnt",
        rules=(
            Rule(Says.YES, rf"{_GET}(?:(?! but not| but (?:we|they|it) (?:do|does|will|never)|non-|not precise|imprecise)[^.;]){{0,140}}?(?<!non-)(?<!not )\b{_FINE}\b(?:[^.;]{{0,60}}\b{_PLACE_WORD}\b|(?<=gps)|(?<=global positioning))", without=rf"{_NOT_THIS}|\bspecific (?:terms|laws?|to)\b|\b(?:precise|specific) (?:terms|purposes?)\b"),
            Rule(Says.YES, rf"\b{_PLACE_WORD}\b(?:(?!n't|\bnot\b|\bnever\b)[^.;]){{0,100}}(?<!non-)(?<!not )(?<!im)\b(?:precise(?:ly)?|exact(?:ly)?|gps|global positioning|satellite)\b", weight=0.95),
            Rule(Says.YES, rf"(?<!non-)(?<!not )\b(?:precise|exact|gps|fine|real[- ]time)\b(?:[ -]\w+){{0,2}} ?\b(?:{_PLACE_WORD}|data|information)?\b[^.;]{{0,80}}\b(?:is|are|be|been|being|was|were|may|will|can|could) {_ADVERBS}(?:{_GET[2:]})", without=_NOT_THIS),
            Rule(Says.YES, rf"(?<!non-)(?<!not )\b(?:precise|exact|gps|fine|real[- ]time)\b[^.;]{{0,40}}\b{_PLACE_WORD}\b", heading=_COLLECTED, weight=0.8, without=r"\b(?:not|never|n't)\b[^.;]{0,20}\b(?:disclos|shar|show|display|reveal|see)\w*"),
            Rule(Says.YES, r"\b(?:sensors?|mobile device|smartphone|phone)\b[^.;]{0,80}\b(?:gps|precise|exact)\b", weight=0.8),
            Rule(Says.NO, r"\b(?:not|never)\b (?:\w+[ ,]+){0,4}?(?:collect|gather|obtain|record|store)\b(?:(?!\b(?:but|however|unless|except|without)\b)(?:[^.;]|\.(?=[\w,)]))){0,500}?\b(?:precise|exact|gps|fine)[ -](?:\w+ )?(?:geo-?)?locations?\b", is_fixed=True, weight=0.9, without=r"\bwithout your\b"),
            _ASKS_FIRST,
            *_OFF_RULES,
            Rule(Says.NEAR, rf"\b(?:{_WHERE}|location|ip address)"),
        ),
    ),
    Matter(
        name="rough-location",
        asks="Do they work out roughly where people are?",
        topic=Practice.LOCATION,
        keys=("locat", "gps", "position", "ip address", "geograph", "city", "countr", "region", "area"),
        settle="place",
        rules=(
            Rule(Says.YES, rf"\b(?:ip|internet protocol|ip-)\b ?(?:address\w*|\\?\[ip\\?\])?[^.;]{{0,160}}\b(?:{_PLACE_WORD}|country|city|region|area)\b", is_plain=True),
            Rule(Says.YES, rf"\b(?:{_PLACE_WORD}|country|city|region|area)\b[^.;]{{0,160}}\b(?:ip|internet protocol)\b", is_plain=True),
            Rule(Says.YES, rf"(?:{_GET}[^.;]{{0,120}}?)\b{_ROUGH}\b[^.;]{{0,40}}\b{_PLACE_WORD}\b", is_plain=True, weight=0.95),
            Rule(Says.YES, rf"\b{_ROUGH}\b[^.;]{{0,30}}\b{_PLACE_WORD}\b", heading=_COLLECTED, is_plain=True, weight=0.8),
            Rule(Says.YES, rf"{_GET}[^.;]{{0,140}}?\b{_WHERE}", is_plain=True, weight=0.7, without=rf"{_NOT_THIS}|(?:\b(?:not|never|cannot)\b|n't\b)[^.;]{{0,60}}\b{_FINE}"),
            Rule(Says.NEAR, r"\bip address"),
        ),
    ),
    Matter(
        name="location-in-background",
        asks="Do they follow where people are while the app is not in use?",
        topic=Practice.LOCATION,
        keys=("background", "closed", "not using", "not in use", "not actively", "when the app", "running", "foreground", "while using", "not open", "even when", "even if"),
        refuses=True,
        rules=(
            Rule(Says.YES, r"\b(?:locat\w+|gps|track\w*|whereabouts|position)\b[^.;]{0,200}\b(?:background|(?:is|are|when|been) (?:\w+ ){0,3}closed|not (?:actively )?(?:using|running|open|in use|being used)|even (?:when|if) (?:the |our |you )?(?:\w+ ){0,4}(?:not|closed|off))"),
            Rule(Says.YES, r"\b(?:background|(?:is|are|when|been) (?:\w+ ){0,3}closed|not (?:actively )?(?:using|running|open|in use|being used))\b[^.;]{0,160}\b(?:locat\w+|gps|whereabouts|position)\b", weight=0.95, is_fixed=True),
            Rule(Says.NO, r"\b(?:locat\w+|gps|position)\b[^.;]{0,120}\b(?:only|solely) (?:when|while|if|during)\b[^.;]{0,60}\b(?:us(?:e|ing)|open|foreground|running|active)\b", is_fixed=True, weight=0.95),
            *_OFF_RULES,
            Rule(Says.NEAR, rf"\b{_WHERE}"),
        ),
    ),
    Matter(
        name="location-switch",
        asks="Can people stop them from learning where they are?",
        topic=Practice.LOCATION,
        keys=("locat", "gps", "position", "track", "where you"),
        order=(Says.YES, Says.CONSENT, Says.OPT_OUT, Says.NO),
        rules=(
            Rule(Says.YES, _OFF_RULES[0].words, is_plain=True, is_fixed=True),
            Rule(Says.YES, _OFF_RULES[1].words, is_plain=True, is_fixed=True),
            Rule(Says.YES, rf"\bif you (?:choose|decide|opt|agree) (?:not )?to (?:share|provide|allow|give|send)\b[^.;]{{0,40}}\b{_WHERE}", is_plain=True, is_fixed=True, weight=0.6, without=_NOT_THIS),
            Rule(Says.YES, rf"{_SWITCH}[^.;]{{0,80}}\b{_WHERE}", is_plain=True, is_fixed=True, weight=0.8, without=r"\bcookies\b[^.;]{0,40}\bmanaging\b|\b(?:suspend|terminate|restrict) (?:or \w+ )?(?:your )?access\b|\breserves the right\b|\bads based on\b|\blegal right\b|\bspace\b|\bapplicable law\b|\bwe (?:may )?(?:use|collect|track|limit|restrict|control|block)\b|\b(?:cannot|can't|unable to) (?:\w+ )?(?:turn|opt|disable|prevent|stop)"),
            Rule(Says.NO, r"\b(?:cannot|can't|unable to|no way to|not possible to) (?:\w+ )?(?:turn|opt|disable|prevent|stop|refuse)\w*[^.;]{0,80}\blocation", is_fixed=True),
            Rule(Says.YES, rf"\b(?:only|unless)\b[^.;]{{0,60}}\b(?:permission|consent|allow|enable|opt|grant|turn on)\w*[^.;]{{0,80}}\b{_WHERE}|\b{_WHERE}[^.;]{{0,80}}\b(?:with|unless|only)\b[^.;]{{0,40}}\b(?:permission|consent|allow|enable|opt|grant)", is_plain=True, is_fixed=True, weight=0.7),
            Rule(Says.NEAR, rf"\b{_WHERE}"),
        ),
    ),
    Matter(
        name="location-passed-on",
        asks="Do they pass on to others where people are?",
        topic=Practice.LOCATION,
        keys=("locat", "gps", "position", "where you", "whereabouts"),
        refuses=True,
        settle="tracked",
        rules=(
            Rule(Says.YES, rf"{_GIVE}[^.;]{{0,100}}?\b{_WHERE}[^.;]{{0,100}}\b(?:to|with|among|by)\b[^.;]{{0,60}}{_OTHERS}", without=rf"{_NOT_THIS}|\byou (?:must|shall|may|can|will|choose|decide)\b[^.;]{{0,30}}\b(?:shar|provid|send)"),
            Rule(Says.YES, rf"{_GIVE}[^.;]{{0,60}}\b(?:to|with)\b[^.;]{{0,40}}{_OTHERS}[^.;]{{0,120}}\b{_WHERE}", weight=0.9, without=r"\byou (?:must|shall)\b|\b(?:based|depending) on your location\b|\blocation services\W|\bgeocod\w+|\bvpn\b|\bcommon geographic\b|\bproviders? (?:\w+ ){0,3}provides? us\b"),
            Rule(Says.YES, rf"\b{_WHERE}[^.;]{{0,100}}\b(?:is|are|be|been|may|will|can) {_ADVERBS}(?:{_GIVE[2:]}[^.;]{{0,80}}{_OTHERS}|visible|seen|shown|(?:made |publicly )available)", weight=0.95, without=_NOT_THIS + r"|\bareas? be available|\bservices? (?:is|are) (?:\w+ )?available|\bvpn\b|\bto us\b"),
            Rule(Says.NO, rf"\b{_WHERE}[^.;]{{0,60}}\b{_NOT_DONE}(?:{_GIVE[2:]})", is_fixed=True, without=_NOT_THIS + r"|\b(?:to|by) (?:us|an? geolocation provider)\b|\bexcept\b|\bunless\b"),
            Rule(Says.NO, rf"(?:\b(?:not|never)\b|n't\b) (?:\w+ ){{0,2}}?(?:shar|disclos|sell|pass|transfer)\w* (?:(?:your|any|the|their) )?\b{_WHERE}", is_fixed=True, weight=0.95, without=rf"{_NOT_THIS}|\b(?:if|unless|except|without)\b|\byou (?:may|must|shall|will|agree)\b"),
            Rule(Says.CONSENT, rf"\b{_WHERE}[^.;]{{0,60}}\b{_NOT_DONE}(?:{_GIVE[2:]})[^.;]*\b(?:except|unless|without)\b[^.;]{{0,40}}\b(?:consent|permission|opt|allow|agree|enable)\w*", is_fixed=True, without=_NOT_THIS),
            Rule(Says.YES, rf"\b(?:allow|let|permit|enabl)\w*\b[^.;]{{0,40}}{_OTHERS}[^.;]{{0,30}}\b(?:collect(?!iv)|receive|access|obtain|use|see|know)\w*\b[^.;]{{0,60}}\b{_WHERE}", weight=0.95),
            Rule(Says.YES, rf"\b{_OTHERS}[^.;]{{0,60}}\b(?:collect(?!iv)|receive|access|obtain|use|see)\w*\b[^.;]{{0,80}}\b{_WHERE}", weight=0.8, without=r"\b(?:this|our|the) (?:web)?site\b|\bwe (?:may )?(?:also )?(?:collect(?!iv)|receive|obtain)\b"),
            *_OFF_RULES,
            Rule(Says.NEAR, rf"\b{_WHERE}"),
        ),
    ),
    Matter(
        name="location-for-ads",
        asks="Do they use where people are for advertising and offers?",
        topic=Practice.LOCATION,
        keys=("locat", "gps", "position", "where you", "whereabouts", "nearby", "geo"),
        refuses=True,
        settle="tracked",
        rules=(
            Rule(Says.YES, r"\b(?:ads|advertis\w+|offers)\b(?:[^.;]|\.(?=\w)){0,200}\b(?:determin|deriv|infer|estimat|approximat|learn)\w*\b[^.;]{0,40}\b(?:approximate |general |geographic |rough )*location\b", is_plain=True),
            Rule(Says.YES, rf"\b(?:{_WHERE}|location|nearby)\b[^.;]{{0,140}}\b(?:advertis\w*|ads|marketing|{_DEALS}|sponsored)\b", without=r"\bguarantee\b|\bis not site data\b|\bgeocod\w+"),
            Rule(Says.YES, rf"\b(?:advertis\w*|ads|marketing|{_DEALS})\b[^.;]{{0,120}}\b(?:{_WHERE}|your location|location-based|based on (?:\w+ )?location|nearby|near you)", weight=0.95),
            *_OFF_RULES,
            Rule(Says.NEAR, rf"\b{_WHERE}"),
        ),
    ),
    Matter(
        name="journeys-recorded",
        asks="Do they keep a record of the journeys that people make?",
        topic=Practice.LOCATION,
        keys=("route", "trip", "journey", "driv", "travel", "location history", "movement", "ride"),
        refuses=True,
        rules=(
            Rule(Says.YES, r"\b(?:record|log|stor|keep|creat|collect|track|sav|retain|receiv|gather)\w*\b[^.;]{0,100}\b(?:routes?|trips?|journeys?|driving(?! directions)|travel(?:s|led)?(?!-)|location history|movements|rides?|routes? history|trip history)\b", without=r"\btrackers?\b|\b(?:web)?site\b|\bflights?\b|\bitinerar\w+|\btravel (?:agen|insur|book|compan|services?)|\bdriving licen|\bcookies?\b|\blocal storage\b|\bstore (?:marketplace|locator)"),
            Rule(Says.YES, r"\b(?:routes?|trips?|journeys?|location|driving|travel) (?:history|histories|logs?|records?)\b[^.;]{0,80}\b(?:is|are|be) (?:\w+ ){0,2}(?:kept|stored|saved|recorded|retained|collected|created)", weight=0.95),
            *_OFF_RULES,
            Rule(Says.NEAR, rf"\b{_WHERE}"),
        ),
    ),
    Matter(
        name="location-shown",
        asks="Can other users see where people are?",
        topic=Practice.LOCATION,
        keys=("locat", "position", "where you", "nearby", "distance", "exif", "geotag"),
        refuses=True,
        rules=(
            Rule(Says.YES, rf"\b(?:{_WHERE}|location|distance)\b[^.;]{{0,120}}\b(?:visible|shown|display\w*|seen|see|shar\w+|public\w*|available)\b[^.;]{{0,60}}\b(?:to|with|by)\b[^.;]{{0,30}}\b(?:other|others|users|members|people|friends|everyone|anyone|public|contacts|followers)\b", without=_SEEN_NOT),
            Rule(Says.YES, rf"\b(?:shar|disclos|show|display|reveal|broadcast|publish)\w*\b[^.;]{{0,60}}\b(?:{_WHERE}|your location)\b[^.;]{{0,60}}\b(?:to|with)\b[^.;]{{0,20}}{_FELLOWS}", without=r"\btheir location\b|\bthird part\w+\b|\bcannot\b|\bif you do not\b"),
            Rule(Says.YES, rf"{_FELLOWS}(?:(?!not\b|never\b|cannot\b|\w+n't\b)[^.;]){{0,40}}?\b(?:see|view|know|find)\b[^.;]{{0,60}}\b(?:{_WHERE}|your location|where you)", weight=0.95, without=_SEEN_NOT),
            Rule(Says.CONSENT, rf"{_SEEN_NOT}[^.;]*\b(?:without|unless|except)\b[^.;]{{0,40}}\b(?:consent|permission|choose|allow|agree|enable)\w*", is_fixed=True),
            Rule(Says.NO, _SEEN_NOT, weight=1.05, is_fixed=True, without=r"\b(?:if|unless|except|without)\b"),
            Rule(Says.YES, r"\b(?:photos?|images?|pictures|videos?)\b[^.;]{0,120}\b(?:exif|geotag\w*|metadata|embedded)\b[^.;]{0,80}\blocation", weight=0.7, without=r"\bnot be able to\b|\b(?:we|us) (?:may )?(?:also )?(?:collect|receive|gather)"),
            Rule(Says.NEAR, rf"\b{_WHERE}"),
        ),
    ),
)  # fmt: skip
"""Matters of location."""
