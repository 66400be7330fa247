"""Who is who: names, faces and voices, what a device sees and hears, and the company behind the terms."""

from __future__ import annotations

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.judge.answer.matters.giving import USERS
from smallprint.model.topic import Practice

_REAL = r"(?:real|true|legal|actual|full legal|authentic|given|own)"
_FALSE = r"(?:false|fake|fictitious|made[- ]up|invented|assumed|another|somebody else's|someone else's|misleading)"
_NICK = r"(?:pseudonym\w*|nicknames?|alias(?:es)?|pen names?|screen names?|made[- ]up names?|handles?|stage names?)"
_NEED_NOT = r"\b(?:(?:do not|don't|need not|needn't|doesn't|does not|never) (?:\w+ ){0,4}?|not (?:\w+ )?(?:required|obliged|necessary) to )"
_OTHER_NAME = r"\bin your own name\b|\b(?:business|company|brand|domain|card|bank|payment|passenger|ticket|billing|shipping|impersonat\w*|copyright|dmca|counter[- ]?notice|infring\w*|signature|claims?|arbitrat\w*)\b"
"""Names that are given for another purpose than to be seen by."""

_BODY = r"(?:biometric\w*|face ?prints?|voice ?prints?|(?<!device )(?<!browser )(?<!digital )(?<!canvas )finger ?prints?(?! (?:of|for) (?:the |your )?(?:device|browser|content|file)\w*)|(?:face|facial) (?:geometr\w+|recogni\w+|templates?|scans?|features?|mapping|images?|data|matching|measurements?)|geometry of (?:\w+ )?face|scans? of (?:\w+ ){0,2}(?:face|hand|iris|retina)|(?:iris|retina|palm|hand) (?:scans?|prints?|geometr\w+))"
_TAKE = r"\b(?:collect\w*|process\w*|us(?:e|es|ed|ing)|stor(?:e|es|ed|ing)|obtain\w*|gather\w*|captur\w*|scan\w*|extract\w*|deriv\w*|creat\w*|generat\w*|receiv\w*|record\w*|analy[sz]\w*|tak(?:e|es|ing|en)|keep|keeps|kept|access\w*|employ\w*|perform\w*|carry out|appl(?:y|ies)|retain\w*|mak(?:e|es|ing))\b"
_OF_DEVICE = r"\b(?:touch id|face id|face ?unlock|device'?s? (?:own )?(?:biometric|fingerprint)|unlock (?:your|the) (?:device|phone))\b"
"""What a telephone does by itself."""
_LAWS_LISTS = r"\b(?:such as|includ(?:es?|ing)|mean(?:s|ing)?|defined|definition|refers? to|categories of sensitive|genetic data|sexual orientation|philosophical|trade union)\b"
"""Words by which laws list what is sensitive, which say nothing of what is collected."""
_NOT_TAKEN = rf"{USERS}|\b(?:laws?|act|compl(?:y|ies) with|content that|violat\w+|prevents?|purposes? of|apps? (?:using|that use)|your use of|access control|data cent(?:er|re)s)\b|\byou (?:will|must|shall|may|agree)\b[^.;]{{0,60}}\b(?:not|never)\b|\bbrowser fingerprint\w*|\b(?:developers?|customers?|licensees?|you) (?:must|shall|may|agree)\b"

_SENSOR = (
    r"(?:microphones?|\bmics?\b|cameras?(?! (?:roll|crew|equipment|phones?|footage|surveillance|system))|webcams?)"
)
_OF_PREMISES = r"\b(?:cctv|surveillance|security cameras?|premises|body[- ]worn|dash ?cams?|stores?|doorbell|facilit(?:y|ies)|vehicles?|event|proctor\w*)\b"
_NOT_SENSED = rf"{_OF_PREMISES}|{USERS}|\b(?:likes|exif|describing|metadata|collected by cameras?)\b|\b(?:you agree|prohibited|must not|video cameras? (?:in|at|on)|turn off your|by the camera|on camera)\b"

_FORM = r"(?:inc(?:orporated)?\b\.?|l\.?l\.?c\b\.?|ltd\b\.?|limited\b|gmbh\b|b\.?v\b\.?|n\.v\b\.?|s\.?a\.?s\b\.?|s\.?a\.?r\.?l\b\.?|s\.?r\.?l\b\.?|s\.?p\.?a\b\.?|s\.a\b\.?|s\.l\b\.?|plc\b|p\.l\.c\b\.?|pty\.?(?: ltd\b\.?| limited)?|corp(?:oration)?\b\.?|a/s\b|\bag\b|\bab\b|\boy\b|\bo[uü]\b|pte\.?(?: ltd\b\.?| limited)|l\.?p\b\.?|llp\b|kk\b|k\.k\b\.?|stiftung\b|e\.v\b\.?|(?<=\w )foundation\b|unlimited company\b|public benefit corporation\b|pbc\b|co\.,? ltd\b\.?)"
_COMPANY = rf"(?P<value>(?!\b(?:you|we|us|our|and|or|such|this|these|that|not|their|its|each|any|other|a|an|treating|the (?:services?|site|website|platform|company|user|parent|limited|applicable))\b)[\w&.'’-]+(?: (?!(?:and|or|is|are|means|with|between|of which|whose|that|located|registered|except|the)\b)[\w&.'’()-]+){{0,4}}?,? {_FORM})"
_AGREEMENT = r"(?:agreement|contract|terms(?: of (?:service|use))?|polic(?:y|ies)|notice|statement|t&cs?|conditions)"
_NOT_PARTY = r"\b(?:payment|apple|google play|app store|hosted by|processor|affiliates?|subsidiar(?:y|ies)|arbitrat\w*|hosting|third[- ]part(?:y|ies)|trademarks?|licensors?|vendor|advertis\w*)\b"

IDENTITY = (
    Matter(
        name="real-name",
        asks="Must people use their real name, and not a made-up one or a nickname?",
        topic=Practice.ACCOUNTS,
        keys=("name", "pseudonym", "alias", "anonym", "identity", "identities"),
        order=(Says.NO, Says.YES),
        rules=(
            Rule(Says.YES, rf"\b(?:must|shall|should|required? (?:\w+ )?to|requires?|agree to|have to|need to|ask(?:s|ed)? (?:that )?(?:you|everyone|people|users|members) to|will|insist\w* (?:on|that))\b[^.;]{{0,60}}?\b(?:us(?:e|es|ing)|provid\w*|giv(?:e|es|ing)|register\w*|sign up|enter|submit|connect|represent)\b[^.;]{{0,50}}?\b{_REAL} (?:\w+ )?(?:names?|identit(?:y|ies))\b", without=_OTHER_NAME, is_plain=True),
            Rule(Says.YES, rf"\b(?:people|users|members|everyone|accounts?)\b[^.;]{{0,30}}\b(?:use|uses|provide|under)\b[^.;]{{0,30}}\b{_REAL} (?:names?|identit(?:y|ies))\b|^\W*(?:please )?use your {_REAL} (?:\w+ )?name\b|\breal[- ]names? (?:policy|only)\b|\bonly use one's {_REAL} name\b", without=rf"{_OTHER_NAME}|\b(?:choose|may|can) (?:to )?(?:\w+ )?use\b", is_plain=True),
            Rule(Says.YES, rf"(?:\bnot\b|n't\b|\bnever\b|\bcannot\b|\bprohibit\w*|\bforbidden\b|\bno\b)[^.;]{{0,80}}?\b(?:us(?:e|es|ing)|provid\w*|giv(?:e|es|ing)|register\w*|creat\w*|under|with|have|adopt\w*|sign(?:ing)? up)\b[^.;]{{0,40}}?\b{_FALSE} (?:\w+ )?(?:names?|identit(?:y|ies))\b", without=_OTHER_NAME, weight=0.9, is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b{_NICK}\b[^.;]{{0,40}}\b(?:are|is) (?:not (?:allowed|permitted|accepted)|prohibited|forbidden)\b|\b(?:not|never|no) (?:\w+ ){{0,3}}(?:anonymous|pseudonymous) (?:accounts?|profiles?|users?|posting)\b", is_fixed=True, is_plain=True),
            Rule(Says.NO, rf"{_NEED_NOT}(?:use|give|provide|tell|know|show|disclose|reveal|ask for|require|enter|be)\b[^.;]{{0,30}}\b{_REAL} (?:\w+ )?(?:names?|identit(?:y|ies)|one)\b", without=r"\b(?:children|never give|remind|instruct\w*)\b", is_fixed=True),
            Rule(Says.NO, rf"\bname\b[^.;]{{0,30}}\b(?:need not|needn't|does not have to|doesn't have to|does not need to|doesn't need to) be\b[^.;]{{0,20}}\b{_REAL}\b", is_fixed=True),
            Rule(Says.NO, r"\b(?:may|can|could|welcome to|free to|allowed to|encourage\w* (?:you )?to|recommend\w* (?:that )?(?:you )?|suggest\w* (?:that )?(?:you )?|prefer to|choose to|option (?:to|of))(?! not)(?: \w+){0,2}? (?:us(?:e|ing)|pick|choose|go by|register|sign up|participate|post|appear|be|remain|stay|create an account)\b[^.;]{0,30}?\b(?:pseudonym\w*|nicknames?|alias(?:es)?|pen names?|made[- ]up names?|stage names?|anonymous(?:ly)?|any name)\b(?![^.;]{0,40}\b(?:data|information|aggregat)\w*)", without=rf"\b(?:we|us|partners?|providers?) (?:may|can|might|could)\b|\bnot? (?:\w+ )?(?:pseudonym\w*|anonym\w*)|\b(?:collect|process|aggregat\w*|cookies?|statistic\w*|analy\w*|hotline|report|email alias|fake or)\b|{_OTHER_NAME}", weight=0.9),
            Rule(Says.NO, rf"\b{_NICK}\b[^.;]{{0,30}}\b(?:is|are) (?:\w+ )?(?:fine|ok(?:ay)?|welcome|allowed|permitted|accepted)\b", weight=0.9),
            Rule(Says.NEAR, r"\b(?:true|accurate)\b[^.;]{0,60}\binformation about yourself\b|\bfalse identity\b|\bimpersonat\w*", weight=0.3),
        ),
    ),
    Matter(
        name="biometrics",
        asks="Do they collect biometric data, such as scans of faces, fingerprints or voiceprints?",
        topic=Practice.BIOMETRICS,
        keys=("biometric", "print", "facial", "face", "iris", "retina", "palm", "geometr"),
        rules=(
            Rule(Says.YES, rf"{_TAKE}[^.;]{{0,120}}?\b{_BODY}", without=rf"{_NOT_TAKEN}|{_OF_DEVICE}|{_LAWS_LISTS}"),
            Rule(Says.YES, rf"{_TAKE}[^.;]{{0,160}}?\b(?:such as|including)\b[^.;]{{0,80}}?\b{_BODY}", without=rf"{_NOT_TAKEN}|{_OF_DEVICE}|\b(?:philosophical|trade union|sexual orientation|sex life|genetic)\b", weight=0.85),
            Rule(Says.YES, rf"\b{_BODY}\b[^.;]{{0,80}}? (?:is|are|be|been|may be|will be|was|were) (?:\w+ ){{0,3}}{_TAKE}", without=rf"{_NOT_TAKEN}|{_OF_DEVICE}|{_LAWS_LISTS}", weight=0.9),
            Rule(Says.NO, rf"\bno {_BODY}\b(?: \w+){{0,3}} (?:is|are|gets?|will be) (?:\w+ )?{_TAKE}|(?:\bnot\b|n't\b|\bnever\b)(?: \w+){{0,4}} {_TAKE}[^.;]{{0,60}}?\b{_BODY}", without=rf"{_NOT_TAKEN}|\b(?:without|unless|until)\b|\bnot only\b", is_fixed=True),
            Rule(Says.NEAR, rf"\b{_BODY}", weight=0.2),
        ),
    ),
    Matter(
        name="microphone-camera",
        asks="Do they use the microphone or camera of people's devices, to listen or to look?",
        topic=Practice.DATA_COLLECTION,
        keys=("microphone", "camera", "webcam", " mic ", "listen", "eavesdrop"),
        rules=(
            Rule(Says.YES, rf"\b(?:access\w*|us(?:e|es|ing)|turn\w* on|switch\w* on|activat\w*|record\w* (?:\w+ )?(?:with|through|by|from)|request\w*|ask\w* for|needs?|requires?|listen\w* (?:to|through|with)) (?:[\w'-]+ ){{0,5}}?(?:your|the|a|its|(?:device|phone|computer|browser|user)(?:'?s)?)(?:[ ,]+[\w'-]+){{0,4}}?[ ,]+{_SENSOR}(?! (?:features?|services?|settings|input|focus|model|effects?))", without=_NOT_SENSED),
            Rule(Says.YES, rf"\b(?:access|permissions?)\b[^.;:]{{0,20}}\b(?:to|for|:)[^.;]{{0,60}}?\b{_SENSOR}|\b{_SENSOR}[^.;]{{0,30}}\b(?:access|permissions?)\b", without=_NOT_SENSED, weight=0.85),
            Rule(Says.NO, rf"(?:\bnot\b|n't\b|\bnever\b)(?: \w+){{0,3}} (?:listen\w*|eavesdrop\w*)\b(?! to music)|\bno (?:[\w-]+, (?:no )?){{0,3}}{_SENSOR}", without=_NOT_SENSED, is_fixed=True),
            Rule(Says.CONSENT, rf"\b(?:only|unless|until|after)\b[^.;]{{0,60}}\b(?:you|user) (?:\w+ )?(?:allow|grant|permit|consent|agree|give)\w*[^.;]{{0,80}}\b{_SENSOR}|\b{_SENSOR}[^.;]{{0,80}}\b(?:only (?:if|when|with|after)|with your (?:\w+ )?(?:consent|permission))\b|\bif you (?:\w+ )?(?:allow|grant|permit|give|enable)\w*[^.;]{{0,60}}\b{_SENSOR}", without=_NOT_SENSED, weight=1.05, is_fixed=True),
            Rule(Says.NEAR, rf"\b{_SENSOR}", without=_OF_PREMISES, weight=0.2),
        ),
    ),
    Matter(
        name="provider",
        asks="Which company is the contract with: who provides the service?",
        topic=Practice.ACCOUNTS,
        keys=(" inc", "llc", "l.l.c", "ltd", "limited", "gmbh", " b.v", " bv", "s.a", "plc", "pty", "corp", " a/s", " as ", " ag", " ab", " oy", "oü", "company", "stiftung", "foundation", "pbc", "s.r.l", "srl", " lp", " llp", "k.k", "s.l"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"\b{_AGREEMENT}\b[^.;]{{0,80}}?\b(?:between|with)\b (?:you(?:,? (?:the )?(?:\w+ ){{0,6}})? and |you |us, )?(?:the )?{_COMPANY}", without=_NOT_PARTY),
            Rule(Says.VALUE, rf"\byou(?:'re| are)? (?:\w+ ){{0,2}}(?:contract\w*|dealing|agreeing|entering into (?:an? |this )?\w+) with (?:the )?{_COMPANY}"),
            Rule(Says.VALUE, rf"\b(?:provided|operated|run|offered|made available|owned and operated|brought to you|managed|published|made) (?:to you )?(?:solely )?by (?:the )?{_COMPANY}", without=_NOT_PARTY, weight=0.9),
            Rule(Says.VALUE, rf"{_COMPANY}[^.;]{{0,80}}?[(\[]\W*(?:together[^)]{{0,60}}, )?(?:collectively,? )?(?:hereinafter |hereafter |referred to as |the )?\W*(?:we|us|our|company|the company)\b", without=_NOT_PARTY, weight=0.85),
            Rule(Says.VALUE, rf"\b(?:data )?controller\b[^.;]{{0,60}}?\b(?:is|:)\W+(?:the )?{_COMPANY}", without=r"\bprocessor\b|\bjoint\b", weight=0.7),
            Rule(Says.VALUE, rf"{_COMPANY}[^.;]{{0,60}}\b(?:is|acts as|as) (?:the )?(?:data )?controller\b", without=r"\bprocessor\b|\bjoint\b", weight=0.7),
            Rule(Says.VALUE, rf"(?:\"we\"|\"us\"|\bwe|\bus|\bour)\W* (?:or \W*\w+\W* )?(?:means?|refers? to|is|are) (?:the )?{_COMPANY}", without=_NOT_PARTY, weight=0.85),
            Rule(Says.VALUE, rf"\b(?:is a trading name of|is made by|is run by) (?:[\w ]+\()?{_COMPANY}", without=_NOT_PARTY, weight=0.85),
            Rule(Says.VALUE, rf"{_COMPANY}[^.;]{{0,30}}\b(?:runs|operates|provides) (?:it|this|the (?:site|service|app|website|platform))\b", without=_NOT_PARTY, weight=0.8),
        ),
    ),
)  # fmt: skip
"""Names, faces, senses of devices, and who provides the service."""
