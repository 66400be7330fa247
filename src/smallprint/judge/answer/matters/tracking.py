"""Cookies and other ways to follow what people do, and ways to refuse them."""

from __future__ import annotations

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.model.topic import Practice

_COOKIE = r"(?:cookies?|web beacons?|pixels?(?: tags?)?|tracking technolog\w+|local storage|similar technolog\w+|trackers?|clear gifs?|tags)"
_USE = r"\b(?:us(?:e|es|ed|ing)|plac(?:e|es|ed|ing)|set(?:s|ting)?|stor(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|send(?:s|ing)?|sent|deploy\w*|employ\w*|install\w*|writ(?:e|es|ten)|dropp?\w*|assign\w*|creat\w+|serv(?:e|es|ed|ing)|utili[sz]\w+|access(?:es|ed)?|collect(?!iv)\w*|contains?|has|have|leav(?:e|es))\b"
_GONE = r"(?:delete|deleting|removing|remove|erase|erasing|(?:(?<=can be )|(?<=may be )|(?<=could be )|(?<=can also be ))(?:deleted|removed|erased))"
"""Deletion by people; that cookies are deleted in the end is no way to refuse them."""
_REFUSE = rf"(?:\b(?:refus\w+|reject\w*|declin\w+|block\w*|disabl\w+|den(?:y|ies)|deactivat\w+|{_GONE}|turn\w* (?:\w+ ){{0,3}}off|switch\w* (?:\w+ ){{0,3}}off|opt(?:ing)?[- ]?out|not (?:to )?accept\w*|object\w*|choose not|prohibit\w*|not (?:to )?allow\w*)\b|\b(?:you (?:can|may)|able to|how to|ways? to|options? to|users? (?:can|may)|visitors? (?:can|may)|settings? to|browser to) (?:\w+ ){{0,4}}(?:control|manage|limit|restrict|prevent|stop|clear|withdraw)\b)"
_ADS = r"(?:advertis\w+|ads?\b|ad[- ](?:networks?|servers?|partners?|tech\w*|cookies?)|adverts?|marketing|targeting|retargeting|remarketing)"
_TAILORED = r"(?:interest[- ]based|targeted|personali[sz]ed|tailored|behaviou?ral(?:ly)?|online behaviou?ral|customi[sz]ed|relevant|re-?targeting|remarketing|cross-context|based on (?:your|their) (?:interests?|activity|behaviou?r|browsing|use)|preference[- ]based|of (?:greater )?interest|more relevant|most relevant|profil\w+)"
_THIRD = r"(?:third[- ]part(?:y|ies)(?:'s)?|other companies|partners?|advertisers?|ad(?:vertising)? networks?|ad servers?|vendors?|service providers?|google|facebook|meta\b|doubleclick|affiliates|social (?:media|networks?))"
_DNT = r"(?:do[- ]not?[- ]track|\bdnt\b|don't track)"
_GPC = r"(?:global privacy controls?|\bgpc\b|opt-out preference signals?|universal opt-out|browser(?:-based)? (?:opt-out )?signals?)"
_HEED = r"\b(?:respond\w*|honou?r\w*|respect\w*|recogni[sz]\w*|comply|complies|observ\w*|support\w*|react\w*|process\w*|act (?:up)?on|heed\w*|obey\w*|follow(?:s|ed)?|alter\w*|chang\w+|adher\w*|accept\w*|tak(?:e|es|ing) (?:any )?action|treat\w*|detect\w*|implement\w*|configured|set up|address)\b"
_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirteen|eighteen|twenty[- ]four|thirty|sixty|ninety|an?)(?: ?\(\d+\))?"
_SPAN = rf"(?:(?:for|after|within) )?(?:up to |a maximum of |no longer than |not more than |at most |a period of |max\.? |about |approximately )*{_NUMBER}[- ](?:minutes?|mins?|hours?|days?|weeks?|months?|years?)\b(?: (?:from|after|since)(?: \w+){{1,6}})?"
_LASTS = r"\b(?:expir\w+|last\w*|stor(?:e|ed|es|age)|kept|keep\w*|retain\w*|retention|remain\w*|valid\w*|duration|lifetime|life ?span|persist\w*|delet\w+|stay\w*|li(?:fe|ve)|period|term|until|erased)\b"
_OUR_REFUSAL = r"\bby removing\b|\banonymi[sz]\w+|\bwe (?:may |will |can |do not |reserve )?(?:\w+ )?(?:block|delete|remove|refuse|reject|disable|prohibit|control)\b|\bobjectionable\b|\bcontent that\b|\baccounts?\b[^.;]{0,20}\b(?:delet|disabl|remov)|\bmust not\b|\bshall not\b|\bmay not use\b"
_CONTRACT = r"\b(?:publishers?|insertion orders?|remuneration|your ads|advertisements? (?:must|shall|may not)|ads must|targets,|where relevant|relevant (?:agreements?|laws?|terms|legislation|policies)|branded content|may not have)\b"
"""Words of contracts with those who advertise."""
_REFUSING = (
    Rule(Says.WAY_OUT, rf"{_REFUSE}[^.;]{{0,120}}\b(?:{_COOKIE}|{_TAILORED} (?:\w+ )?(?:{_ADS}|content)|tracking|analytics|these technologies|collection of)\b", weight=1.0, without=_OUR_REFUSAL),
    Rule(Says.WAY_OUT, rf"\b{_COOKIE}\b[^.;]{{0,120}}{_REFUSE}", weight=0.9, without=_OUR_REFUSAL),
    Rule(Says.WAY_OUT, r"\b(?:opt[- ]?out|object to)\b", weight=0.8, without=rf"{_OUR_REFUSAL}|\b(?:arbitrat\w+|class|e-?mails?|text messag\w+|sms|newsletters?|promotional|sale|complain\w*|automated (?:individual )?decision\w*|direct marketing|postal|marketing (?:communications?|messages?|offers))\b"),
)  # fmt: skip
_SAYS_YES = (Says.YES, Says.CONSENT, Says.OPT_OUT, Says.NO)
_CHOSEN = rf"\b(?:show|serv|deliver|display|provid|present|target|tailor|personali[sz]|customi[sz]|send|select|offer|creat|recommend|develop|us(?=e\b|es\b|ed\b|ing\b))\w*\b[^.;]{{0,100}}\b(?:{_TAILORED}|(?<!the )relevant)\b[^.;]{{0,60}}\b"
"""What is shown is chosen by what people do, up to what that is."""

TRACKING: tuple[Matter, ...] = (
    Matter(
        name="cookies",
        asks="Do they use cookies?",
        topic=Practice.TRACKING,
        keys=("cookie", "beacon", "pixel", "tracking tech"),
        refuses=True,
        order=_SAYS_YES,
        settle="tracked",
        rules=(
            Rule(Says.CONSENT, rf"\b(?:before|prior to)\b[^.;]{{0,60}}\bcookies?\b(?:[^.;]|\.(?=\d)){{0,160}}\b(?:consent|permission|agree)\w*|\b(?:following|after|with|upon|on the basis of|once you (?:have )?giv\w+|if you (?:have )?giv\w+) (?:us )?your (?:\w+ )?(?:consent|permission|agreement)\b[^.;]{{0,60}}{_USE}[^.;]{{0,40}}\bcookies?\b|\bcookies?\b[^.;]{{0,80}}\b(?:only|solely|exclusively)\b[^.;]{{0,60}}\b(?:consent|permission|agree|accept|opt)\w*|\b(?:only|solely|not)\b[^.;]{{0,30}}{_USE}[^.;]{{0,60}}\bcookies?\b[^.;]{{0,60}}\b(?:with|if|after|once|unless|until|without)\b[^.;]{{0,40}}\b(?:consent|permission|agree|accept|opt)\w*", is_fixed=True, weight=1.8, without=r"\bby (?:using|continuing|visiting|browsing|accessing)\b|\b(?:advertising|marketing|targeting|performance|functional|optional|analytics|analytical|statistic\w*|third[- ]party|social media) cookies\b"),
            Rule(Says.YES, rf"{_USE}[^.;]{{0,80}}?\bcookies?\b", without=r"\b(?:can|may|could|able to|to) (?:\w+ )?(?:refuse|reject|block|disable|delete|set your browser)|\byour (?:use|choice)"),
            Rule(Says.YES, rf"\bcookies?\b[^.;]{{0,60}}\b(?:is|are|be|been|being) (?:\w+ ){{0,2}}(?:{_USE[2:]})", weight=0.95),
            Rule(Says.YES, r"\b(?:we|our|site|website|this)\b[^.;]{0,60}\bcookies\b", weight=0.7),
            Rule(Says.YES, rf"{_USE}[^.;]{{0,80}}?\b(?:tracking technolog\w+|web beacons|pixels)\b", weight=0.7),
            *_REFUSING[:2],
        ),
    ),
    Matter(
        name="cookies-refused",
        asks="Can people refuse cookies?",
        topic=Practice.TRACKING,
        keys=("cookie", "tracking", "tracker", "beacon"),
        order=_SAYS_YES,
        settle="refusable",
        rules=(
            Rule(Says.YES, rf"{_REFUSE}[^.;]{{0,120}}?\b(?:{_COOKIE}|tracking)\b", is_plain=True, is_fixed=True, without=r"\b(?:cannot|can't|unable to|not possible to) (?:\w+ )?(?:refuse|reject|block|disable|opt|delete|declin)|\bdo not (?:use|set|track)\b|\bwe (?:may )?(?:limit|control|restrict|block|delete)|\bby removing\b|\banonymi[sz]e\b"),
            Rule(Says.YES, rf"\b{_COOKIE}\b[^.;]{{0,140}}?{_REFUSE}", is_plain=True, is_fixed=True, weight=0.9, without=r"\b(?:cannot|can't|unable to|not possible to) (?:\w+ )?(?:be )?(?:refuse|reject|block|disable|opt|delete|declin|turn)\w*|\bif you (?:refuse|reject|block|disable|choose not|delete)"),
            Rule(Says.NO, rf"\b(?:cannot|can't|unable to|not possible to|no way to) (?:\w+ )?(?:be )?(?:refused?|reject|block|disabled?|opt|delete|turn|switch)\w*[^.;]{{0,80}}\b(?:{_COOKIE})?", heading=r"\bcookie|\bessential|\bnecessary", is_fixed=True, weight=0.7),
            Rule(Says.NO, r"\b(?:(?:strictly |absolutely |technically )?(?:necessary|essential|required|functional)|these|such|those) (?:\w+ )?(?:cookies|technologies)\b[^.;]{0,160}\b(?:cannot|can't|can not|may not|not possible|unable)\b[^.;]{0,30}\b(?:refused?|reject(?:ed)?|declined?|disabled?|turn(?:ed)?|switch(?:ed)?|block(?:ed)?|opt|deactivated?|deselected|de-selected|unselected|removed?)\b|\balways (?:active|on|enabled)\b", is_fixed=True, weight=0.7),
            Rule(Says.YES, r"\bcookies? (?:preferences?|settings|banner|consent (?:tool|manager)|controls?)\b", is_plain=True, is_fixed=True, weight=0.6),
            Rule(Says.NEAR, rf"\b{_COOKIE}\b"),
        ),
    ),
    Matter(
        name="cookies-with-consent",
        asks="Do they ask before they set cookies?",
        topic=Practice.TRACKING,
        keys=("cookie", "tracking", "tracker", "beacon"),
        order=_SAYS_YES,
        settle="plain-yes",
        rules=(
            Rule(Says.YES, rf"\b{_COOKIE}\b[^.;]{{0,140}}\b(?:with|upon|after|based on|ask\w*|request\w*|obtain\w*|only if|require\w*|unless|subject to|given|provided|without)\b[^.;]{{0,50}}\b(?:consent|permission|agree\w*|accept\w*|opt[- ]?in)\b", is_plain=True, is_fixed=True, without=r"\bby (?:using|continuing|visiting|browsing|accessing)\b"),
            Rule(Says.YES, rf"\b(?:consent|permission|opt[- ]?in|agree)\b[^.;]{{0,100}}\b(?:before|prior|to (?:the )?(?:use|placement|storage|our)|for|set)\b[^.;]{{0,60}}\b{_COOKIE}\b", is_plain=True, is_fixed=True, weight=0.9, without=r"\bby (?:using|continuing|visiting|browsing|accessing|your use)\b|\byou consent to\b|\byou agree to (?:the|our) use\b"),
            Rule(Says.YES, rf"\b(?:only )?(?:with|upon|after|once we have|subject to) your (?:[\w-]+ ){{0,2}}(?:consent|permission|agreement)\b[^.;]{{0,120}}\b(?:use|set|place|store|deploy)s?\b[^.;]{{0,40}}\b{_COOKIE}\b", is_plain=True, is_fixed=True, weight=0.9, without=r"\b(?:where|when|if) (?:\w+ )?required\b"),
            Rule(Says.NO, rf"\bby (?:using|continuing|visiting|browsing|accessing|your (?:continued )?use)\b[^.;]{{0,120}}\b(?:consent|agree|accept)\w*[^.;]{{0,80}}\b{_COOKIE}\b", is_fixed=True, weight=0.9),
            Rule(Says.NO, rf"\b{_COOKIE}\b[^.;]{{0,60}}\b(?:do|does) not require (?:\w+ ){{0,2}}consent", is_fixed=True, weight=0.7),
            Rule(Says.NEAR, rf"\b{_COOKIE}\b"),
        ),
    ),
    Matter(
        name="how-long-cookies",
        asks="How long do cookies stay?",
        topic=Practice.TRACKING,
        keys=("cookie", "session", "expir", "pixel", "beacon"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"\b{_COOKIE}\b[^.;]{{0,160}}{_LASTS}[^.;]{{0,60}}?(?P<value>{_SPAN})", without=r"\banonymi[sz]\w+"),
            Rule(Says.VALUE, rf"{_LASTS}[^.;]{{0,100}}\b{_COOKIE}\b[^.;]{{0,60}}?(?P<value>{_SPAN})", weight=0.95),
            Rule(Says.VALUE, rf"(?P<value>{_SPAN})[^.;]{{0,80}}\b{_COOKIE}\b", weight=0.6),
            Rule(Says.VALUE, rf"^(?=.*\bcookie)[^\n]*\|[^\n|]*?(?P<value>{_SPAN}|\bsession\b(?! info)|\bpersistent\b)", weight=0.9),
            Rule(Says.VALUE, rf"^[^\n]*\|[^\n|]*?(?P<value>{_SPAN}|\bsession\b(?! info)|\bpersistent\b)", heading=r"\bcookie", weight=0.85),
            Rule(Says.VALUE, rf"{_LASTS}[^.;]{{0,80}}?(?P<value>{_SPAN})", heading=r"\bcookie", weight=0.8),
            Rule(Says.VALUE, r"\b(?:session|persistent|temporary) cookies?\b[^.;]{0,120}(?P<value>(?:until|when|once|as soon as|at the end|after) (?:you|the|your|they|it|of)\b[^.;,]{3,80})", weight=0.7),
            Rule(Says.VALUE, r"\bcookies?\b[^.;]{0,160}(?P<value>(?:until|as long as) [^.;,]{3,80})", weight=0.6),
            Rule(Says.NEAR, rf"\b{_COOKIE}\b"),
        ),
    ),
    Matter(
        name="others-track",
        asks="Do other companies set cookies or track people there?",
        topic=Practice.TRACKING,
        keys=("cookie", "beacon", "pixel", "track", "third", "advertis", "partner", "network"),
        refuses=True,
        order=_SAYS_YES,
        settle="tracked",
        rules=(
            Rule(Says.YES, rf"\b{_THIRD}\b[^.;]{{0,140}}?{_USE}[^.;]{{0,80}}?\b(?:{_COOKIE}|tracking)\b", without=r"\bcookie policy for\b"),
            Rule(Says.YES, rf"{_USE}[^.;]{{0,100}}?\b{_THIRD}\b[^.;]{{0,40}}\b(?:{_COOKIE}|tracking)\b", weight=0.95),
            Rule(Says.YES, rf"\b(?:allow|permit|authori[sz]e|let|enable|engage|work with|partner with)\w*\b[^.;]{{0,60}}\b{_THIRD}\b[^.;]{{0,120}}\b(?:{_COOKIE}|track\w*|collect(?:s|ing)?\b[^.;]{{0,40}}\b(?:data|information))\b", weight=0.95),
            Rule(Says.YES, rf"\b{_COOKIE}\b[^.;]{{0,100}}\b(?:by|from|of|belong\w*|serve[ds]?)\b[^.;]{{0,40}}\b{_THIRD}\b", weight=0.85),
            Rule(Says.YES, rf"\b{_THIRD}\b[^.;]{{0,80}}\b(?:track|collect)\w*\b[^.;]{{0,100}}\b(?:online|activit\w+|across|over time|brows\w+|visits?|site|behaviou?r)\b", weight=0.85),
            *_REFUSING,
            Rule(Says.NEAR, rf"\b{_COOKIE}\b"),
        ),
    ),
    Matter(
        name="ad-cookies",
        asks="Do they use cookies for advertising?",
        topic=Practice.TRACKING,
        keys=("cookie", "beacon", "pixel", "track", "fingerprint"),
        refuses=True,
        settle="tracked",
        rules=(
            Rule(Says.YES, rf"\b{_COOKIE}\b[^.;]{{0,200}}\b{_ADS}", without=r"\bwithout (?:these |our |such |those )?cookies\b|\b(?:don't|do not) delete\b"),
            Rule(Says.YES, rf"\b{_ADS}[^.;]{{0,160}}\b{_COOKIE}\b", weight=0.95, without=r"\bopt[- ]?out\b"),
            Rule(Says.NO, rf"\b(?:not|never|n't|no|without|free (?:of|from))\b[^.;]{{0,60}}\b{_ADS}[- ](?:{_COOKIE}|tracking|fingerprinting)\b", is_fixed=True, weight=1.1, without=r"\byou (?:can|may|do|are)\b|\bif you\b|\bif cookies\b|\bwithout (?:limit|being)\w*|\bnot (?:only|limited|all)\b|\bprevent\w*"),
            Rule(Says.YES, rf"\b(?:cookie|pixel)\b.{{0,80}}\b{_ADS}", weight=0.8),
            *_REFUSING,
            Rule(Says.NEAR, rf"\b{_COOKIE}\b"),
        ),
    ),
    Matter(
        name="cookies-needed",
        asks="Does it work without cookies?",
        topic=Practice.TRACKING,
        keys=("cookie",),
        order=(Says.NO, Says.YES, Says.CONSENT, Says.OPT_OUT),
        rules=(
            Rule(Says.NO, rf"(?:{_REFUSE}[^.;]{{0,60}}\bcookies?|\bwithout (?:\w+ )?cookies?|cookies? (?:is|are) (?:\w+ )?(?:disabled|blocked|rejected|refused))[^.;]{{0,160}}\b(?:not|unable|cannot|can't|limit\w*|los[es]\w*|impair\w*|affect\w*|some|less|inaccessible|impossible|restrict\w*|fully|degrad\w*|difficult\w*|prevent\w*|interfere|full)\b", is_fixed=True),
            Rule(Says.NO, r"\b(?:not|unable|cannot|can't|limit\w*|some|fully|impair\w*)\b[^.;]{0,140}\b(?:if|when|without)\b[^.;]{0,60}\b(?:refus|reject|disabl|block|delet|turn|declin|without|not accept)\w*[^.;]{0,40}\bcookies?", is_fixed=True, weight=0.95),
            Rule(Says.NO, r"\bcookies? (?:must|need to|have to|are (?:required|necessary|needed|essential))\b[^.;]{0,100}\b(?:enabled|accept\w*|us(?:e|ing)|function|work|operat\w*|log)", is_fixed=True, weight=0.9),
            Rule(Says.YES, r"\b(?:still|continue to|able to)\b[^.;]{0,60}\b(?:use|browse|visit|access|view)\b[^.;]{0,100}\b(?:without|refus\w+|reject\w*|disabl\w+|block\w*)\b[^.;]{0,40}\bcookies?", is_plain=True, is_fixed=True, weight=1.1),
            Rule(Says.YES, rf"(?:{_REFUSE})[^.;]{{0,60}}\bcookies?[^.;]{{0,100}}\b(?:still|not affect|no (?:effect|impact)|continue)\b", is_plain=True, is_fixed=True, weight=1.1),
            Rule(Says.NEAR, r"\bcookies?\b"),
        ),
    ),
    Matter(
        name="cookie-logs-in",
        asks="Do they keep people logged in with a cookie?",
        topic=Practice.TRACKING,
        keys=("cookie",),
        rules=(
            Rule(Says.YES, r"\bcookies?\b[^.;]{0,160}\b(?:log(?:ged|in|ging)?[- ]?(?:in|on|sessions?)?|login|signed[- ]in|sign[- ]in|authenticat\w+|session|remember (?:you|me|your)|password|username)\b", is_plain=True),
            Rule(Says.YES, r"\b(?:log(?:ged|ging)?[- ]?(?:in|on)|login|signed[- ]in|sign[- ]in|authenticat\w+|remember (?:you|me|your))\b[^.;]{0,120}\bcookies?\b", is_plain=True, weight=0.95),
        ),
    ),
    Matter(
        name="do-not-track",
        asks="Do they heed Do Not Track signals?",
        topic=Practice.TRACKING,
        keys=("track", "dnt", "signal"),
        rules=(
            Rule(Says.YES, rf"{_HEED}[^.;]{{0,60}}\b(?:these|such|those|this|that|browser(?:-based)?|(?:web )?browsers'?|any) (?:\w+ )?(?:signals?|headers?)\b", is_plain=True, weight=0.65, without=rf"{_DNT}|{_GPC}|\bpreference signals?\b|\bthat support\b|\bhow (?:we|to)\b|\bother (?:web)?sites\b|\bgps\b|\bwi-?fi\b"),
            Rule(Says.NO, r"\bno (?:\w+ )?action\b[^.;]{0,60}\bsignals?\b", is_fixed=True, weight=0.7),
            Rule(Says.NO, rf"\b(?:unable|cannot|can't|not (?:\w+ )?(?:able|in a position|commit))\b[^.;]{{0,60}}(?:{_HEED}|\bsupport\w*)[^.;]{{0,100}}{_DNT}", is_fixed=True, weight=1.2),
            Rule(Says.NO, rf"\balthough we do our best\b[^.;]*\b(?:do|does) not (?:\w+ ){{0,3}}(?:respond|honou?r|recogni[sz]e|react)\b[^.;]*{_DNT}", is_fixed=True),
            Rule(Says.YES, rf"{_HEED}[^.;]{{0,140}}?{_DNT}", is_plain=True, without=r"\balthough we do our best\b|\bnot all browsers\b|\bmay be configured to send\b|\bour policy on\b|\brequire website operators\b|\bwe do not (?:currently )?(?:use|track|engage)\b|\bhow (?:we|to) (?:respond|treat|process)|\bother (?:web)?sites|third[- ]part\w+ (?:\w+ )?(?:may|might) not|\bstandards? (?:\w+ ){0,2}(?:develop|emerge|evolve)|\b(?:may|will) (?:develop|adopt|reassess|revisit|update)\b"),
            Rule(Says.YES, rf"\b(?:stop|ceas|disabl|limit|turn\w* off|suppress|opt|block|exclud)\w*\b[^.;]{{0,80}}\b(?:in response to|when\b[^.;]{{0,40}}\b(?:detect|receiv|see|enabl|activ|send)\w*|if\b[^.;]{{0,60}}\b(?:detect|receiv|enabl|activ|send)\w*)[^.;]{{0,60}}{_DNT}", is_plain=True, weight=0.9),
            Rule(Says.YES, rf"{_DNT}[^.;]{{0,140}}?\b(?:is|are|will be|be)\b[^.;]{{0,20}}(?:{_HEED})", is_plain=True, weight=0.9, without=r"\bno (?:\w+ ){0,4}(?:standard|consensus|agreement)\b"),
            Rule(Says.YES, rf"{_HEED}[^.;]{{0,60}}\b(?:signals?|mechanisms?|requests?|settings?|headers?|them|it)\b", heading=_DNT, is_plain=True, weight=0.8, without=r"\?|\bno (?:\w+ ){0,4}(?:standard|consensus|agreement)\b|\bstandard\w* (?:\w+ ){0,3}(?:not|has)\b"),
            Rule(Says.NO, rf"{_DNT}[^.;]{{0,160}}(?:(?:\bnot|n't) (?:\w+ ){{0,3}}(?:respond|honou?r|recogni[sz]|respect|support|react|alter|chang|compl)\w*|no (?:effect|impact|action)|ignor\w+|disregard\w*|unable to)", is_fixed=True),
            Rule(Says.NO, rf"\b(?:not|never|n't) (?:\w+ ){{0,3}}(?:chang|alter|modif|adjust)\w*[^.;]{{0,120}}(?:{_DNT}|\bnot to be tracked\b)", is_fixed=True),
            Rule(Says.NO, rf"\b(?:ignor\w+|disregard\w*|no action|not (?:yet )?(?:designed|able|programmed|configured))\b[^.;]{{0,100}}{_DNT}", is_fixed=True),
            Rule(Says.YES, rf"\b(?:honou?r|respect|support|comply|recogni[sz]e)\w*\b[^.;]{{0,100}}{_GPC}", is_plain=True, weight=0.5),
            Rule(Says.NEAR, _DNT),
        ),
    ),
    Matter(
        name="privacy-signal",
        asks="Do they heed the Global Privacy Control signal?",
        topic=Practice.TRACKING,
        keys=("global privacy", "gpc", "preference signal", "signal", "universal opt"),
        rules=(
            Rule(Says.YES, rf"(?:{_HEED})[^.;]{{0,160}}?{_GPC}", is_plain=True),
            Rule(Says.YES, rf"{_GPC}[^.;]{{0,160}}?\b(?:is|are|will|we|be|as|can|opt)\b[^.;]{{0,60}}(?:{_HEED}|\bopt)", is_plain=True, weight=0.9),
            Rule(Says.NEAR, rf"{_GPC}|{_DNT}"),
        ),
    ),
    Matter(
        name="analytics",
        asks="Do they measure what people do there, as with Google Analytics?",
        topic=Practice.TRACKING,
        keys=("analytic", "matomo", "piwik", "amplitude", "plausible", "statistic", "metric", "measure", "hotjar", "firebase", "mixpanel", "analy", "count", "monitor", "track", "understand", "evaluat", "telemetr", "usage", "diagnostic"),
        refuses=True,
        order=_SAYS_YES,
        settle="tracked",
        rules=(
            Rule(Says.YES, r"\b(?:us(?:e|es|ed|ing)|utili[sz]\w+|employ\w*|work with|implement\w*|rely|by|with|through|via|such as|contains|integrat\w+)\b[^.;]{0,80}\b(?:google(?:'s)? analytics|matomo|piwik|hotjar|mixpanel|amplitude|firebase|plausible|adobe analytics|analytics (?:services?|tools?|providers?|cookies?|software|partners?|compan\w+|technolog\w+)|(?:web|site|traffic|mobile|data|third-party) analytics)", without=r"\bopt[- ]?out browser\b"),
            Rule(Says.YES, r"\b(?:google(?:'s)? analytics|matomo|analytics (?:services?|tools?|providers?|cookies?|partners?|compan\w+))\b[^.;]{0,120}\b(?:us(?:e|es)|collect(?!iv)\w*|track\w*|help\w*|allow\w*|record\w*|provid\w*|set\w*|measur\w*|analy\w+)\b", weight=0.9, without=r"\bopt[- ]?out\b|\bto learn\b"),
            Rule(Says.YES, r"\b(?:analy[sz](?:e|es|ing|ed)|measur(?:e|es|ing|ed|ement)|monitor(?:s|ing)?|track(?:s|ing)?|(?:to|better|us|we|helps?|and) understand|understanding|statistics|statistical\w*|count(?:s|ing)?|evaluat(?:e|es|ing))\b[^.;]{0,80}\b(?:traffic|page ?views?|usage|use of|visits?|visitors?|behaviou?r|trends|how (?:you|users|people|visitors)|interact\w*)\b", weight=0.65, without=r"\byou (?:understand|agree|acknowledge|will|must|shall|elect)\b|\bread our\b|\bclient'?s\b|\bcustomer's usage\b|\bfamily\b|\binteractions with (?:our )?(?:customer|support)|\btraining purposes\b"),
            Rule(Says.YES, r"\b(?:send|collect(?!iv)|transmit|report|receiv|gather|process)\w*\b[^.;]{0,80}\b(?:telemetry|usage (?:statistics|data|information)|diagnostic (?:data|information)|interaction data|crash reports?)\b", weight=0.75),
            *_REFUSING,
            Rule(Says.NEAR, r"\banalytics\b"),
        ),
    ),
    Matter(
        name="watched-elsewhere",
        asks="Do they follow people on other sites and apps?",
        topic=Practice.TRACKING,
        keys=("other", "across", "third", "elsewhere", "sync", "visit", "access", "web", "after you"),
        refuses=True,
        order=_SAYS_YES,
        settle="tracked",
        rules=(
            Rule(Says.YES, r"\b(?:track\w*|collect(?!iv)\w*|follow\w*|monitor\w*|observ\w*|record\w*|receiv\w*|combin\w*|link\w*|associat\w*|information|activit\w+|brows\w+|interests?|behaviou?r)\b[^.;]{0,140}\b(?:across|on|over|from|to) (?:\w+ ){0,3}(?:other|different|third[- ]part\w+|multiple|various|unaffiliated|non-?affiliated|partner)s?'? (?:\w+ ){0,3}(?:web ?sites?|sites|apps?|applications?|services|online services|pages|properties|devices)\b", without=r"\b(?:third[- ]party|other) (?:\w+ ){0,2}(?:apps?|services)(?: and (?:apps?|services))? that work with\b|\bmultiple (?!devices\b)\w+ devices\b|\blink(?:s|ed)?\b|\bnot responsible\b|\bprivacy (?:polic|practices)|\bterms of\b|\bvisible\b"),
            Rule(Says.YES, r"\b(?:activit(?:y|ies)|brows\w+|track\w*|what you do)\b[^.;]{0,40}\b(?:after|once|when) you(?:'ve| have)? (?:leave|left|go on|navigate away)\b", without=r"\b(?:third part\w+|other sites|those sites|they) may\b|\bnot (?:\w+ )?track\b", weight=0.95),
            Rule(Says.NO, r"\b(?:do|does|will) not (?:\w+ ){0,3}(?:shar|sell|us|track|disclos)\w*\b[^.;]{0,140}\bcross-(?:site|context)\b", is_fixed=True),
            Rule(Says.NO, r"\b(?:do|does|will|cannot|can)(?: not|n't| never)? (?:\w+ ){0,2}(?:track|monitor|log|record|collect|see|know|store|keep)\w*\b[^.;,]{0,40}\b(?:which |what |the |any )?(?:web ?sites?|sites|pages|apps) (?:that )?you (?:\w+ )?(?:visit|view|access|open|use|brows)\w*", without=r"^(?!.*(?:\b(?:not|never|cannot)\b|n't\b))|\b(?:if|when|unless|except|incognito|private mode)\b|\bdo not track\W", is_fixed=True, weight=0.9),
            Rule(Says.YES, r"\b(?:cookie|id|identity|user|device) (?:syncing|sync|matching|synchroni[sz]ation|graph)\b|\bcross-(?:site|device|context|app)\b", weight=0.95),
            Rule(Says.YES, r"\b(?:over time and across|across (?:the )?(?:web|internet|sites|websites|apps|devices|different (?:web)?(?:sites|apps|devices|services|platforms|browsers)))\b", weight=0.9),
            Rule(Says.YES, r"\b(?:collect(?!iv)|receiv|gather|obtain)\w*\b[^.;]{0,120}\bwhen you (?:visit|access|use|browse)\b[^.;]{0,60}\b(?:websites?|sites|apps|applications)\b[^.;]{0,40}\b(?:that|which|incorporat\w+|us(?:e|ing)|contain|embed|partner)", weight=0.8),
            Rule(Says.YES, r"\b(?:sites|websites|pages) (?:that )?you (?:have )?(?:visit|view|brows)\w*|\bbrowsing (?:history|activit\w+|behaviou?r|habits)\b", weight=0.6, without=r"\blinks? to\b|\bdelete\b"),
            *_REFUSING,
            Rule(Says.NEAR, rf"\b{_COOKIE}\b"),
        ),
    ),
    Matter(
        name="ads-by-behaviour",
        asks="Are advertisements chosen by what people do?",
        topic=Practice.ADVERTISING,
        keys=("advert", " ads", " ad ", "promot", "personali", "tailor", "relevant", "sponsored", "interest"),
        refuses=True,
        settle="chosen",
        rules=(
            Rule(Says.YES, rf"\b(?:we|us|our)\b[^.;]{{0,40}}\b(?:use|uses|process|analy[sz]e)\b[^.;]{{0,60}}\b(?:data|information)\b[^.;]{{0,100}}\bto (?:enable us to |help us )?(?:show|display|deliver|serve|select|target)\b[^.;]{{0,30}}{_ADS}", without=r"\bif you (?:do not|don't)\b|\b(?:not|never)\b", is_plain=True),
            Rule(Says.YES, rf"{_CHOSEN}(?:{_ADS}|offers|promotions)", without=_CONTRACT),
            Rule(Says.YES, rf"{_CHOSEN}(?:content|recommendations)", without=_CONTRACT, weight=0.6),
            Rule(Says.YES, rf"\b{_ADS}[^.;]{{0,100}}\b{_TAILORED}", weight=0.95, without=_CONTRACT),
            Rule(Says.YES, rf"\b(?:tailor|personali[sz]|customi[sz]|target)\w*\b[^.;]{{0,60}}\b{_ADS}", weight=0.95),
            Rule(Says.YES, rf"\b{_TAILORED} {_ADS}", weight=0.8),
            Rule(Says.YES, rf"{_ADS} (?:to you )?(?:that (?:is|are) )?based (?:up)?on (?:your|their|the) (?:\w+ ){{0,4}}(?:brows\w*|activit\w+|interests?|behaviou?r\w*|visits?|history|searches|use|usage|interactions?|preferences|profile)\b", weight=0.95, without=_CONTRACT),
            Rule(Says.NO, rf"\b(?:keep|kept|hold|held)\b[^.;]{{0,120}}\bseparate from (?:\w+ )?{_ADS}", weight=0.95, is_fixed=True, without=r"\b(?:unless|except|but|your responsibility)\b"),
            Rule(Says.NO, rf"\b(?:not|never|n't|no) (?:\w+ ){{0,3}}(?:use|used|process|processed|access)\b[^.;]{{0,60}}\b(?:data|information|content|it|them|conversations|messages|e-?mails?)?\b[^.;]{{0,40}}\b(?:for|to (?:show|serve|target|sell|select))\b[^.;]{{0,60}}\b{_ADS}", weight=1.0, is_fixed=True, without=r"\b(?:unless|except|without|consent|sensitive|special categor\w+|necessarily|child\w*|if you)\b|\byou (?:may|must|shall|agree|will)\b|\bopt\w*[- ]out\b"),
            Rule(Says.NO, rf"\b(?:not|never|n't|no)\b[^.;]{{0,20}}\b(?:allow|permit|show|serve|display|contain|offer|run|support)\w*\b[^.;]{{0,30}}\b{_TAILORED} (?:\w+ )?{_ADS}", weight=1.05, is_fixed=True, without=r"\b(?:if|when|unless|until|where|after|once)\b|\bopt\w*\b|\byou (?:may|must|shall)\b|\bchild\w*\b|\bminors?\b|\bunder\b"),
            Rule(Says.NO, rf"\b(?:we|us)\b (?:\w+ ){{0,2}}(?:not|never) (?:\w+ly )?(?:target|profile|track)\b[^.;]{{0,60}}\b{_ADS}[^.;]{{0,40}}\b(?:interests?|behaviou?rs?|activit\w+|profiles?)\b", weight=1.05, is_fixed=True, without=r"\b(?:if you|when you|unless|until|opt\w*)\b"),
            *_REFUSING[2:],
            Rule(Says.WAY_OUT, rf"{_REFUSE}[^.;]{{0,100}}\b(?:{_TAILORED}|targeting)\b"),
            Rule(Says.NEAR, rf"\b{_ADS}"),
        ),
    ),
    Matter(
        name="ads-refused",
        asks="Can people refuse advertisements chosen for them?",
        topic=Practice.ADVERTISING,
        keys=("advert", " ads", " ad ", "opt", "target", "interest", "personali", "youradchoices", "networkadvertising"),
        order=_SAYS_YES,
        settle="ad-free",
        rules=(
            Rule(Says.YES, rf"\b(?:opt(?:ing)?[- ]?out|refus\w+|disabl\w+|turn\w* (?:\w+ ){{0,3}}off|declin\w+|stop(?:s|ping)?(?! you\b)|limit(?:s|ing)?(?! to)|object (?:to|against)|reset\w*|deactivat\w+|(?:you (?:can|may)|able to|how to|ways? to) (?:\w+ ){{0,3}}(?:control|prevent|manage|adjust|withdraw))\b[^.;]{{0,140}}\b(?:{_TAILORED}|{_ADS}|ad tracking|targeting)", is_plain=True, is_fixed=True, without=r"\b(?:cannot|can't|unable to|no way to) (?:\w+ )?(?:opt|turn|refuse|disable)|\b(?:we|not) (?:may )?(?:control|limit|prevent|manage)\b|\bshall not\b|\bnot responsible\b|\byour ads\b|\bmay continue\b|\breceiving marketing\b|\blimited to\b|\bmarketing (?:e-?mails?|communications?|messages?)\b"),
            Rule(Says.YES, rf"\b(?:{_TAILORED}|{_ADS})[^.;]{{0,200}}\b(?:opt(?:ing)?[- ]?out|you (?:can|may) (?:\w+ ){{0,2}}(?:refuse|disable|turn|object|decline|choose))\b", is_plain=True, is_fixed=True, weight=0.95, without=r"\bmarketing (?:e-?mails?|communications?|messages?)\b"),
            Rule(Says.YES, r"\b(?:digital advertising alliance|network advertising initiative|adchoices|youronlinechoices|optout\.|aboutads|networkadvertising|ads settings|ad settings|ad preferences)\b", is_plain=True, is_fixed=True, weight=0.8),
            Rule(Says.NO, rf"\b(?:cannot|can't|unable to|no way to) (?:\w+ )?(?:opt|turn|refuse|disable)\w*[^.;]{{0,80}}\b{_ADS}", is_fixed=True),
            Rule(Says.NEAR, rf"\b{_ADS}"),
        ),
    ),
    Matter(
        name="device-recognised",
        asks="Do they recognise or link people's devices and browsers?",
        topic=Practice.TRACKING,
        keys=("device", "fingerprint", "browser", "identif", "cross-", "recogni", "cookie"),
        refuses=True,
        order=_SAYS_YES,
        settle="tracked",
        rules=(
            Rule(Says.YES, r"\b(?:uniquely )?(?:identif\w+|recogni[sz]\w+|distinguish\w*|link\w*|match\w*|associat\w+|remember\w*|re-?identif\w+)\b[^.;]{0,50}\b(?:your|the|a|different|multiple|various|same|other|particular|these|user'?s?) (?:\w+ ){0,3}(?:browsers?|devices?|computers?)\b", without=r"\bidentif\w+ (?:information|data)\b|\bverif\w+\b"),
            Rule(Says.YES, r"\b(?:browsers?|devices?|computers?)\b[^.;]{0,60}\b(?:be|is|are) (?:\w+ )?(?:recogni[sz]ed|identified|distinguished|remembered)\b", weight=0.9),
            Rule(Says.YES, r"\b(?:device |browser |digital )?fingerprint(?:s|ing)?\b", weight=0.8, without=r"\b(?:biometric|face|voice|touch)\b"),
            Rule(Says.YES, r"\bcross-device\b|\b(?:cookie|id|device) (?:syncing|sync|matching|synchroni[sz]ation)\b", weight=1.0),
            Rule(Says.YES, r"\b(?:unique|device|advertising|persistent) (?:\w+ ){0,2}(?:identifiers?|ids?)\b", weight=0.65),
            *_REFUSING,
        ),
    ),
    Matter(
        name="mails-tracked",
        asks="Do they see whether people open their e-mails?",
        topic=Practice.TRACKING,
        keys=("mail", "newsletter"),
        refuses=True,
        settle="tracked",
        rules=(
            Rule(Says.YES, r"\b(?:know|track|determin|see|learn|measur|record|monitor|whether|if|when|detect|tell|confirm|collect(?!iv)|find out)\w*\b[^.;]{0,100}\b(?:open(?:ed|s|ing)?(?! an? account)|read|click\w*|view(?:ed)?|interact\w*)\b[^.;]{0,60}\b(?:e-?mails?|newsletters?|messages?)\b", without=r"\bwe (?:do not|don't|never)? ?read\b|\bunsubscrib\w*|\bdo not (?:respond|click|open)\b|\bclicking (?:on )?(?:the|a)\b|\bplease read\b"),
            Rule(Says.YES, r"\b(?:e-?mails?|newsletters?|messages)\b[^.;]{0,140}\b(?:open(?:ed|s|ing| rates?)?|read|click(?:ed|s)?|viewed|acted (?:up)?on)\b", weight=0.9, without=r"\blog\b|\bwritten\b|\bplease read\b|\bopt[- ]?out\b|\bunsubscrib\w*"),
            Rule(Says.YES, r"\b(?:web beacons?|pixels?|clear gifs?|tracking (?:pixels?|links?))\b[^.;]{0,140}\b(?:e-?mails?|newsletters?)\b|\b(?:e-?mails?|newsletters?)\b[^.;]{0,100}\b(?:web beacons?|pixels?|clear gifs?|tracking)\b", weight=1.0),
        ),
    ),
    Matter(
        name="visit-recorded",
        asks="Do they record what people do there, clicks, pages and strokes of keys?",
        topic=Practice.TRACKING,
        keys=("click", "mouse", "page", "session", "record", "keystroke", "keyboard", "you type", "interact", "scroll", "log", "activit", "brows"),
        refuses=True,
        order=_SAYS_YES,
        settle="typed",
        rules=(
            Rule(Says.YES, r"\b(?:collect(?!iv)|record|log|track|gather|captur|monitor|stor|receiv|register)\w*\b[^.;]{0,160}\b(?:clicks?|click-?stream|click data|mouse|scroll\w*|keystrokes?|pages? (?:you |that you |they )?(?:view|visit|access|request)\w*|pages viewed|time spent|interact\w*|session (?:replay|recording)s?|features you use|search(?:es| queries| terms)|brows\w+|usage (?:data|information)|activit\w+)\b", without=r"\byou (?:must|shall|may not|agree)\b|\bresponsib\w+|\bpurchased\b|\blurk\b"),
            Rule(Says.NO, r"(?:\b(?:not|never|cannot)\b|n't\b) (?:\w+ ){0,3}?(?:collect|record|log|captur|monitor|track|stor|transmit|see|read)\w*\b[^.;]{0,40}(?:\bkeystrokes?\b|\bkey ?logg\w+|\bwhat you (?:type|enter|write)\b|\b(?:text|data|characters|contents?|words|anything|information) (?:that )?you (?:type|insert|enter|input|key in)\b)", is_fixed=True, weight=0.6, without=r"\b(?:unless|except|if you|password)\b"),
            Rule(Says.NO, r"\bno (?:\w+ )?(?:logs?|records?) (?:of|on|about) (?:your |the |any )?(?:\w+ ){0,3}(?:activit|traffic|brows|visits?|connections?|what you)\w*", is_fixed=True, weight=1.3),
            Rule(Says.YES, r"\bsession (?:replay|recording)s?\b", weight=1.0),
            Rule(Says.YES, r"\b(?:clicks?|click-?stream|pages (?:viewed|visited|you)|time spent|mouse|scroll\w*)\b", heading=r"\b(?:collect(?!iv)|automatic|usage|log|gather)", weight=0.7),
            *_REFUSING[:2],
        ),
    ),
    Matter(
        name="social-buttons",
        asks="Do social networks learn of visits, by their buttons or pixels?",
        topic=Practice.TRACKING,
        keys=("facebook", "meta", "twitter", "social", "plug", "linkedin", "tiktok", "like"),
        refuses=True,
        settle="tracked",
        rules=(
            Rule(Says.YES, r"\b(?:facebook|meta|twitter|linkedin|tiktok|pinterest|instagram|snap\w*|social (?:media|networks?|network\w*))\b[^.;]{0,80}\b(?:pixels?|plug-?ins?|buttons?|widgets?|tags?)\b[^.;]{0,160}\b(?:collect(?!iv)|track|receiv|set|know|learn|see|transmi|sen[dt]|us|stor|inform|recogni|allow|enabl|cookie|operat)\w*", without=r"\bmay not use\b|\bhidden text\b"),
            Rule(Says.YES, r"\b(?:plug-?ins?|buttons?|widgets?|pixels?)\b[^.;]{0,120}\b(?:facebook|meta|twitter|linkedin|tiktok|social (?:media|network)\w*)\b", weight=0.9),
            *_REFUSING,
        ),
    ),
)  # fmt: skip
"""Matters of tracking."""
