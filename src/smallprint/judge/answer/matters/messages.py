"""Private messages and calls: who reads, scans, records or encrypts them, and what they are used for."""

from __future__ import annotations

from dataclasses import replace

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.model.topic import Practice

_MESSAGES = r"\b(?:(?:private |direct |chat |text |instant |voice |in-app |personal )*messag(?:es?|ing)|dms?|chats?|conversations?|communications?|e-?mails?(?! address)|correspondence|transmissions|inbox(?:es)?|voicemails?|postcards?|letters?|calls?|discussions|messenger)\b"
_CONTENT = r"\b(?:content|contents|user content|submissions?|materials?|postings?|posts|files?|information (?:you|generated|transmitted|stored)|data you|documents?|photos?|videos?|notes?|information or content|customer data|user data|your data|uploads?|comments|information about your (?:use|activit\w+)|any information)\b"
_LOOK = r"(?:\b(?:read(?:s|ing)?|review(?:s|ed|ing)?|monitor(?:s|ed|ing)?|scan(?:s|ned|ning)?|inspect(?:s|ed|ing)?|screen(?:s|ed|ing)?|analy[sz](?:e|es|ed|ing)|view(?:s|ed|ing)?|look(?:s|ed|ing)? (?:at|into|through)|examin(?:e|es|ed|ing)|filter(?:s|ed|ing)?|check(?:s|ed|ing)?|moderat(?:e|es|ed|ing)|investigat(?:e|es|ed|ing)|intercept(?:s|ed|ing)?|listen(?:s|ed|ing)?|surveil\w*|decrypt\w*)\b|\b(?:see|access(?:es|ed|ing)?)\b(?=,? (?:and |or |and/or |the |any |all |your |user |users' |private |direct |encrypted |contents? |of |(?:read|review|preserve|monitor|screen|store|use|retain|disclose|view|delete)\w*,? )*(?:contents? of|(?:private |direct )?messages?|chats?|communications?|conversations?|e-?mails?|encrypted|(?:user )?content|(?:read|review|preserve|monitor|screen)\w*)\b))"
_NOT_THEM = r"(?!(?:you|users?|they|members?|others?|who|that|which|people|party|parties|recipients?|someone|anyone|guests?|customers?|friends|hosts?|agents?|children|child|persons?|bots?|cookies?|friends?|players?|admins?|administrators?|organi[sz]ation|employer|owners?)\b)"
_WE = rf"(?:\b(?:we|us|our|company|provider|[a-z.]{{3,20}}'s|moderat\w+|staff|employees?|personnel|team|reviewers?|systems?|software|tools?|technolog(?:y|ies))\b|\b(?:reserves?|retains?|has|have) (?:\w+ ){{0,2}}rights?\b|\bright to\b|\byou (?:\w+ ){{0,2}}(?:agree|consent|acknowledge|understand|authori[sz]e|permit)\b|\b{_NOT_THEM}[a-z.]{{3,20}} (?:may|might|can|will|could|scans?|reviews?|monitors?|accesses|analy[sz]es)\b)"
_UNDENIED = r"(?:(?!\b(?:no|not|never|cannot|nor|neither|nobody|unable)\b|n't\b)[^.;])"
_GAP = r"(?:[ ,]+(?!(?:you|our|if|for|marketing|promotional|newsletters?|accounts?|address(?:es)?|website|sites?|effectiveness|support|history|who|when|whether|how)\b)[\w'/()-]+){0,7}?[ ,]+"
_MAY = rf"(?:\bwe\b|\b(?:us|also) to\b|\b(?:reserves?|retains?|has|have) (?:\w+ ){{0,2}}rights?\b|\bright to\b|\bmoderat\w+|\bour (?:[a-z]+ )?(?:team|staff|systems?)\b|\b{_NOT_THEM}[a-z.]{{3,20}} (?:may|might|can|will|could|reviews?|monitors?)\b)"
_SEE = r"(?:\b(?:read|review|monitor|(?:pre-?)?screen|inspect|examin|scan|view|moderat|look (?:at|into|through))(?:e|es|s|ing)?\b|\b(?:may|will|can|to|shall|us to|also) access\b(?! (?:to|tokens?)))"
_NOT_LOOK = r"review lists|encourage you|advisable|when you post or share|automatic filtering|between or among|monitoring data|e-?mail communication\b|we recommend|required to access|who can access|ability to access|review your [a-z ]{0,20}notice|logged in|if you no longer|views and|accessed from|no longer have access|receiving party|someone|anyone|sent, received or read|extra monitors|access tokens|then be reviewed|(?:complaint|report|appeal|notice)s?\b[^.;]{0,80}we will review|we will review your (?:submission|request|complaint|report|appeal)|your (?:\w+ )?(?:organi[sz]ations?|administrators?|employer|company)|(?:limit|remove|block|disable|restrict|suspend|provide|terminate|refuse)\w*(?: or \w+)? access|when you (?:access|view|read)|\byou(?:r \w+)? (?:may|can|will|should|must|are able|first)\b[^.;]{0,80}\b(?:access|view|read|monitor)|\busers? (?:may|can|will|could)\b[^.;]{0,60}\b(?:access|view|read|see)|credit check|circumvent|prohibited from|moderator means|(?:customer|you|user|member|owner|publisher)s? (?:\w+ )?(?:retains?|provided|will|shall|must)\b[^.;]{0,160}\b(?:monitor|moderate)|protection well|receipt|communications? (?:data|preferences|services?|providers?)|our (?:\w+ )?communications|effectiveness|how you (?:use|interact)|third-party service providers?\b[^.;]{0,30}access|\bspam(?:ming)? (?:messages?|messaging|e-?mails?)|managers? and employees|conversations allow|learning|process\w* of your request|read the|^(?!.*\b(?:reserves?|right to|may)\b).*\b(?:no|not)\b[^.;]{0,30}\b(?:obligat\w+|duty|required|obliged|undertake|responsib\w+|commit\w*)\b[^.;]{0,80}\b(?:monitor|review|screen|pre-?screen|moderate)|\byou (?:may|can|will|agree to|should|must|are able to|have)(?: \w+){0,3} (?:access|review|read|view|check|monitor|manage|see|verify)\b|when you (?:access|view|read)|please (?:read|review|check|see)|read (?:and|this|these|the|more|our)|\bopened\b|open (?:or|and) click|(?:your|right to) access (?:to )?(?:and|your)|access to (?:your|the) (?:account|service|site|e-?mail)|newsletter|marketing e-?mails?|e-?mails? (?:we|that we) send|whether you (?:open|read)|unsubscrib|pixel|beacons?|verify your (?:e-?mail|identity|account)|phishing|\bscrap\w+|automated (?:means|script)s? to access|without (?:our|prior) (?:\w+ )?(?:consent|permission)|attempt(?:ing)? to|unauthori[sz]ed|third part(?:y|ies) may (?:be able to )?(?:access|intercept|read)|hack|\bcan be intercepted|may be intercepted|reviews? (?:our|this|these|the) (?:policy|terms|privacy)|to verify (?:your|the) identity|recipients?\b[^.;]{0,20}\b(?:may|can|will)|other users|bots?\b|visits?|cookies?"
_CANNOT = r"\b(?:do(?:es)? not|don't|doesn't|will not|won't|cannot|can't|can not|never|no one|nobody|unable to|not able to|no (?:\w+ )?(?:ability|access|way|means|technical means)|not have (?:the )?(?:\w+ )?(?:ability|access|means|technical)|neither|without (?:\w+ )?access|no [a-z]+ (?:employee|staff))\b"
_PEOPLE = r"\b(?:moderat(?:ors?|ion team)|staff|employees?|personnel|humans?|(?:support|safety|trust|security|our|review|moderation|care|specialist|internal) (?:\w+ ){0,2}teams?|team of|reviewers?|people|contractors?|manual(?:ly)?|by hand|authori[sz]ed persons?)\b"
_MACHINE = r"\b(?:automat\w+|scan(?:s|ned|ning)?|software|algorithms?|filters?|filter(?:ed|ing)|machine learning|systems?|technolog\w+|tools?|anti-?spam|detect(?:s|ed|ing|ion)?|virus|malware|spam|hash(?:es|ing)?|classifiers?|artificial intelligence|ai)\b"
_E2E = r"\bend[- ]to[- ]end(?:[- ]\w+){0,2} ?encrypt\w*|\be2ee\b|\bzero[- ](?:access|knowledge)(?: encrypt\w*)?"

_NOT_STORED = r"\bnot (?:\w+ )?(?:collect|stor|keep|kept|retain|record|process|receiv|sav|access|read)|never|marketing|promotional|newsletter|unsubscrib|contact us|customer (?:service|support|care)|e-?mail address|error messages?|communications? (?:services?|network|provider|preferences)|electronic communications|(?:to|with|from) us\b|our (?:support|representatives|team)|receive (?:\w+ ){0,4}(?:e-?mails?|communications|messages) from|licen[cs]e|push messages?|beacons?|opened|law enforcement|carriers?|text messaging|you may delete|\bquota\b"
_TO_THEM = r"|customer (?:service|support|care)|quality (?:assurance|control|purposes)|communications? (?:to|with|from) (?:us|our|\w+ support)|between (?:you and us|us and you)|training purposes|when you (?:contact|call|e-?mail|write to)"
_READ = (
    Rule(Says.YES, rf"{_WE}{_UNDENIED}{{0,160}}{_LOOK}{_GAP}(?:{_MESSAGES})", without=rf"{_NOT_LOOK}|{_CANNOT}{_TO_THEM}", is_plain=True, is_fixed=True),
    Rule(Says.YES, rf"(?:{_MESSAGES})[^.;]{{0,140}}\b(?:may|might|can|could|will|are|is|be|being|subject to)\b (?:[\w/-]+,? ){{0,4}}?(?:read|reviewed|monitored|monitoring|scanned|accessed|inspected|screened|screening|analy[sz]ed|viewed|examined|filtered|checked|moderated|listened to|(?<=be )verified|review)\b", without=rf"{_NOT_LOOK}|{_CANNOT}{_TO_THEM}", is_plain=True, is_fixed=True),
    Rule(Says.YES, rf"\binvestigat\w+\b[^.;]{{0,60}}\bviolat\w+\b[^.;]{{0,80}}\b(?:including|in)\b[^.;]{{0,60}}(?:{_MESSAGES})", without=rf"{_NOT_LOOK}|{_CANNOT}", is_plain=True, is_fixed=True, weight=0.8),
    Rule(Says.YES, rf"{_MAY}{_UNDENIED}{{0,60}}{_SEE}(?:[ ,]+(?!(?:you|our|if|for|who|when|whether|how|use)\b)[\w'/()-]+){{0,5}}?[ ,]+(?:{_CONTENT})", without=rf"social media|public(?:ly)? (?:available|posted|posts|content|profiles|facing|areas)|{_NOT_LOOK}|\byour (?:right|choice)s?\b|\bright of access\b|rights? to access|third parties|content (?:that )?we (?:post|provide)|our content|access to content|allow\w* you|reviews? (?:and|or) comments|(?:write|post|submit)\w* (?:a )?reviews?", is_plain=True, is_fixed=True, weight=0.75),
    Rule(Says.YES, r"\b(?:access|read|review|monitor)\b,?(?: and/or| and| or|,)? (?:read|preserve|review|screen|retain|monitor|disclose)\b[^.;]{0,40}\binformation\b", without=rf"{_NOT_LOOK}|{_CANNOT}|\byour rights?\b|you (?:can|may)", is_plain=True, is_fixed=True, weight=0.7),
    Rule(Says.NO, rf"{_CANNOT}(?:(?!\bwho\b)[^.;]){{0,60}}{_LOOK}(?:(?!\bwho\b)[^.;]){{0,100}}(?:{_MESSAGES}|\b(?:encrypted|content of your)\b)", without=r"\byou (?:may|can|must|shall|will|do|agree)(?: \w+)? not|\byou cannot|\byou can't|children|if you do not|obligat|obliged|(?:we|company|us|cannot) (?:\w+ )?(?:review|monitor|screen|pre-?screen|read) (?:all|every|each)|responsib|guarantee|sent to (?:us|our)|e-?mail address|without (?:\w+ ){0,3}access|able to (?:access|use)", is_fixed=True),
    Rule(Says.NO, rf"\b(?:no|not have|never have|not (?:seek|request|need)|without)\b[^.;]{{0,40}}\baccess to\b[^.;]{{0,60}}(?:{_MESSAGES}|\bencrypted\b)|{_MESSAGES}[^.;]{{0,80}}\b(?:not|never|cannot|only)\b[^.;]{{0,30}}\b(?:read|accessed|viewed|scanned|monitored|decrypted|readable)\b[^.;]{{0,30}}\b(?:by (?:us|anyone|any|our)|you and|$)", without=r"\byou (?:may|can|must|shall|will|do|agree)(?: \w+)? not|e-?mail address|children|unauthori[sz]ed|\byou no longer\b", is_fixed=True, weight=0.95),
    Rule(Says.NO, rf"(?:{_MESSAGES})[^.;]{{0,120}}\b(?:stored|processed|kept|held|saved|remains?)\b[^.;]{{0,40}}\b(?:locally|(?:on|to) your (?:own )?(?:device|phone|computer))\b[^.;]{{0,80}}\b(?:never|not|no)\b[^.;]{{0,20}}\b(?:sent|transmitted|shared|leaves?|uploaded|access\w*)\b", is_fixed=True, weight=0.9),
    Rule(Says.NO, rf"(?:{_E2E})[^.;]{{0,160}}\b(?:we|no one|nobody|cannot|not|only you)\b[^.;]{{0,60}}\b(?:read|access|see|view|decrypt|listen)", is_fixed=True),
)  # fmt: skip


MESSAGES = (
    Matter(
        name="messages-read",
        asks="May they look at or check your private messages?",
        topic=Practice.ENFORCEMENT,
        keys=("messag", "chat", "communicat", "mail", "conversation", "content", "transmi", "post", "correspond", "information", "encrypt", "activit", "material", "file", "note"),
        order=(Says.YES, Says.NO, Says.CONSENT, Says.OPT_OUT),
        rules=_READ,
    ),
    Matter(
        name="messages-people",
        asks="Do people who work for them read your private messages?",
        topic=Practice.ENFORCEMENT,
        keys=("messag", "chat", "communicat", "mail", "conversation", "content", "transmi", "correspond", "encrypt", "file", "moderat"),
        order=(Says.YES, Says.NO, Says.CONSENT, Says.OPT_OUT),
        rules=(
            Rule(Says.YES, rf"{_PEOPLE}[^.;]{{0,140}}{_LOOK}{_GAP}(?:{_MESSAGES})|{_LOOK}{_GAP}(?:{_MESSAGES})[^.;]{{0,100}}\bby\b[^.;]{{0,60}}{_PEOPLE}|(?:{_MESSAGES})[^.;]{{0,140}}\b(?:read|reviewed|monitored|accessed|viewed|screened|seen|listened)\b[^.;]{{0,60}}\bby\b[^.;]{{0,60}}{_PEOPLE}", without=rf"{_NOT_LOOK}|{_CANNOT}|when you (?:contact|call)|your organi[sz]ation", is_plain=True, is_fixed=True),
            Rule(Says.YES, rf"{_PEOPLE}{_UNDENIED}{{0,100}}{_SEE}(?:[ ,]+(?!(?:you|our|if|for|who|when|whether|how|use)\b)[\w'/()-]+){{0,5}}?[ ,]+(?:{_CONTENT})", without=rf"{_NOT_LOOK}|{_CANNOT}|public|your organi[sz]ation|right to|report", is_plain=True, is_fixed=True, weight=0.7),
            *(rule for rule in _READ if rule.says is Says.NO),
        ),
    ),
    Matter(
        name="messages-scanned",
        asks="Are private messages scanned by machines?",
        topic=Practice.ENFORCEMENT,
        keys=("messag", "chat", "communicat", "mail", "conversation", "content", "transmi", "scan", "file"),
        order=(Says.YES, Says.NO, Says.CONSENT, Says.OPT_OUT),
        rules=(
            Rule(Says.YES, rf"\b(?:anti-?spam|spam (?:filter\w*|detection)|scan(?:s|ned|ning)|automated (?:systems?|tools?|scanning|means|technolog\w+|review|analysis|processes))\b[^.;]{{0,120}}(?:{_MESSAGES})|(?:{_MESSAGES})[^.;]{{0,120}}\b(?:scan(?:s|ned|ning)|automated (?:systems?|tools?|scanning|technolog\w+|review|analysis)|anti-?spam)\b", without=rf"{_NOT_LOOK}|{_CANNOT}|automatically (?:collect|receiv|send|sent|generat)|automatic filtering|notifications?\b|anti-?spam laws|customer support|encrypt|unsolicited|\bspam(?:ming)?\b[^.;]{{0,40}}\b(?:prohibited|send)|you (?:may|shall|must|will|agree)(?: \w+)? not|recorded", weight=0.8, is_plain=True, is_fixed=True),
            Rule(Says.YES, rf"{_LOOK}[^.;]{{0,140}}(?:{_MESSAGES})[^.;]{{0,140}}{_MACHINE}|{_MACHINE}[^.;]{{0,140}}{_LOOK}[^.;]{{0,140}}(?:{_MESSAGES})", without=rf"{_NOT_LOOK}|{_CANNOT}", is_plain=True, is_fixed=True),
            *(replace(rule, weight=rule.weight - 0.1) for rule in (_READ[0], _READ[1])),
            *(rule for rule in _READ if rule.says is Says.NO),
        ),
    ),
    Matter(
        name="messages-ads",
        asks="Are private messages used to choose advertisements?",
        topic=Practice.ADVERTISING,
        keys=("messag", "chat", "communicat", "mail", "conversation", "content"),
        rules=(
            Rule(Says.NO, rf"\b(?:not|never|no|neither|nor)\b[^.;]{{0,60}}\b(?:us(?:e|es|ed|ing)|scan\w*|read\w*|analy[sz]\w+|min(?:e|ing)|process\w*|look\w*|access\w*)\b[^.;]{{0,100}}(?:{_MESSAGES})[^.;]{{0,160}}\b(?:ads?|advert\w*|target\w*|marketing|market)\b|(?:{_MESSAGES})[^.;]{{0,80}}\b(?:not|never)\b[^.;]{{0,30}}\bused\b[^.;]{{0,60}}\b(?:ads?|advert\w*|target\w*|marketing)\b|\b(?:not|never|no)\b[^.;]{{0,60}}\b(?:ads?|advert\w*)\b[^.;]{{0,40}}\b(?:based on|using|from)\b[^.;]{{0,60}}(?:{_MESSAGES})", without=r"\bopt|consent|pre-approval|logos?|trademarks|responsib|advertising communications|unsubscrib|wish to receive|want to receive|receive (?:\w+ ){0,4}(?:e-?mails?|communications|messages)|you (?:may|shall|must|will|agree)(?: \w+)? not|\bspam|promotional (?:e-?mails?|messages?|communications)|marketing (?:e-?mails?|messages?|communications)|e-?mail address", is_fixed=True),
            Rule(Says.YES, rf"{_LOOK}[^.;]{{0,100}}(?:{_MESSAGES})[^.;]{{0,140}}\b(?:ads|advert\w*|targeted)\b|\b(?:use|based on|analy[sz]\w+)\b[^.;]{{0,40}}\b(?:contents? of|the content in)\b[^.;]{{0,40}}(?:{_MESSAGES})[^.;]{{0,140}}\b(?:ads|advert\w*)\b", without=r"opened|pixel|beacon|unsubscrib|promotional|marketing e-?mails?|\bnot\b|never|e-?mail address", is_plain=True, weight=0.9),
        ),
    ),
    Matter(
        name="messages-encrypted",
        asks="Are messages and calls end-to-end encrypted?",
        topic=Practice.SECURITY,
        keys=("encrypt", "e2ee", "zero-knowledge", "zero-access", "end-to-end"),
        order=(Says.YES, Says.NO, Says.CONSENT, Says.OPT_OUT),
        rules=(
            Rule(Says.YES, rf"(?:{_E2E})", without=r"\b(?:not|no|without)\b[^.;]{0,40}(?:end[- ]to[- ]end|e2ee)|paradigm|except|are not", is_plain=True, is_fixed=True),
            Rule(Says.NO, rf"\b(?:not|no|without|never|isn't|aren't)\b[^.;]{{0,40}}(?:{_E2E})|\b(?:not|never|unencrypted)\b[^.;]{{0,30}}\bencrypt\w*\b[^.;]{{0,60}}", without="you (?:may|must|shall)|children", is_fixed=True),
            Rule(Says.YES, rf"(?:{_MESSAGES})[^.;]{{0,80}}\b(?:is|are|be)\b[^.;]{{0,30}}\bencrypted\b|\bencrypt(?:s|ed|ing|ion)?\b[^.;]{{0,60}}(?:{_MESSAGES})", without=r"\bnot\b|ssl|tls|https|credit card|payment|cannot guarantee|unencrypted", weight=0.8, is_plain=True),
            Rule(Says.NEAR, r"\bencrypt", weight=0.4),
        ),
    ),
    Matter(
        name="messages-stored",
        asks="Do they collect and store what you write in messages?",
        topic=Practice.DATA_COLLECTION,
        keys=("messag", "chat", "communicat", "conversation", "correspond"),
        order=(Says.YES, Says.NO, Says.CONSENT, Says.OPT_OUT),
        rules=(
            Rule(Says.YES, rf"\b(?:we|us|our|also|automatically|may|will|can|servers?|[a-z.]{{3,20}}) (?:\w+ ){{0,3}}(?:collects?|stores?|retains?|keeps?|records?|receives?|saves?|logs?|obtains?|preserves?|process(?:es)?|gathers?|monitor)\b[^;]{{0,160}}?\b(?:contents? (?:of|in) (?:\w+[, ]+){{0,5}}(?:messages?|chats?|communications?|conversations?)|(?:{_MESSAGES})[^.;]{{0,30}}\b(?:you (?:\w+ )?(?:send|exchange|share|write|post|make|have|create|receive)|between|with (?:other|your friends|others)|content|contents|history|logs?|users? (?:send|exchange)))", without=_NOT_STORED, is_plain=True),
            Rule(Says.YES, r"\bcontents? of (?:your |the |any )?(?:\w+ ){0,2}(?:messages?|communications?|chats?|conversations?)\b|\b(?:messages?|chats?|communications?|conversations?) (?:that )?(?:you|users?|members?|players?) (?:\w+ )?(?:send|exchange|share|write|post|receive|make)\b|\bchat (?:logs?|history|data|messages?|transcripts?)\b|\bprivate messages?\b|\b(?:information|content|data)\b[^.;]{0,40}\b(?:sent|exchanged|shared|transmitted)\b[^.;]{0,80}\b(?:messag\w+|chats?|one-to-one)\b", heading=r"collect|information you|data you|we (?:process|gather|receive|hold)|provide|what (?:data|information)|types of|categories", without=_NOT_STORED, is_plain=True, weight=0.85),
            Rule(Says.NO, rf"\b(?:do(?:es)? not|don't|never|no longer|will not|cannot)\b[^.;]{{0,60}}\b(?:collect|store|retain|keep|record|save|log)\b[^.;]{{0,100}}(?:{_MESSAGES})", without=r"marketing|e-?mail address|you (?:do|may|must|shall)|electronic", is_fixed=True),
        ),
    ),
    Matter(
        name="messages-confidential",
        asks="Do they treat what you send as private and confidential?",
        topic=Practice.CONTENT_RULES,
        keys=("confidential", "private", "privacy of"),
        rules=(
            Rule(Says.NO, rf"(?:{_MESSAGES}|{_CONTENT}|\b(?:feedback|information|ideas|suggestions|submission)\b)[^.;]{{0,120}}\b(?:not|no longer|never|neither)\b (?:[\w-]+ ){{0,5}}?(?:confidential|private|privileged)\b|\bno (?:\w+ ){{0,3}}(?:expectations?|rights?|guarantees?|duty|obligations?)\b[^.;]{{0,40}}\b(?:privacy|confidential\w*)\b|\bnon-?confidential\b|\bnot (?:\w+ ){{0,3}}(?:treat|keep|hold|guarantee|consider)\b[^.;]{{0,80}}\b(?:confidential\w*|private)\b", without=r"you (?:may|must|shall|will|agree)(?: \w+)? not|privacy (?:policy|notice|statement|practices)|private (?:information|data) of|discriminat|do not (?:post|share)|does not include|you may also|someone|disclose confidential|confidential information|not disclose", is_fixed=True, weight=0.9),
            Rule(Says.YES, rf"(?:{_MESSAGES}|\byour (?:\w+ )?(?:content|data|files|information|submissions?)\b|\bcustomer data\b)[^.;]{{0,60}}\b(?:is|are|will be|be|kept|remains?|treated as|deemed)\b[^.;]{{0,30}}\b(?:confidential|private)\b|\b(?:keep|treat|hold|respect|protect)\b[^.;]{{0,30}}(?:{_MESSAGES}|\byour (?:\w+ )?(?:content|data|files|submissions?)\b)[^.;]{{0,30}}\b(?:confidential\w*|private|privacy|secret)\b", without=r"you (?:must|agree|shall|will|are|can|may)|password|\bnot\b|\bno\b|settlement|arbitra|public|record", weight=0.9, is_plain=True),
        ),
    ),
    Matter(
        name="admin-sees",
        asks="Can your employer, school or administrator see what you do and write?",
        topic=Practice.DATA_SHARING,
        keys=("administrator", "admin", "employer", "organization", "organisation", "school", "account owner", "workspace", "company", "enterprise", "host"),
        rules=(
            Rule(Says.YES, r"\b(?:administrators?|admins?|(?:your|the|an?) (?:\w+ ){0,2}(?:employer|organi[sz]ation|school|institution|university)|your (?:\w+ )?(?:company|enterprise)|(?:account|workspace|team) owners?|organi[sz]ation's (?:account )?admin\w*)\b(?:(?!\bnot\b|\byou\b)[^.;]){0,80}\b(?:may|can|will|could|might|able|ability|have|has|rights?)\b[^.;]{0,80}\b(?:access\w*|view\w*|see|monitor\w*|review\w*|read|control\w*|retain|disclose|export|obtain|audit)\b[^.;]{0,160}\b(?:your|account|content|messages?|data|information|activit\w+|use|files?|communications?|chats?|conversations?)\b", without=r"\byou (?:are|represent|may|must|have)(?: \w+)? (?:authori[sz]ed|not|right|the right)|\bour (?:organi[sz]ation|company)|law enforcement|parent company|controller|if you are an administrator|personal information of|contact your|permission from|terminate your", is_plain=True),
            Rule(Says.YES, r"\b(?:visible|accessible|available|disclosed|shared|share)\b[^.;]{0,60}\b(?:to|with|by)\b[^.;]{0,40}\b(?:administrators?|admins?|your (?:\w+ )?(?:employer|organi[sz]ation|company|school)|account owner)\b", without=r"\bnot\b(?! limited)", is_plain=True, weight=0.9),
            Rule(Says.NO, r"\b(?:administrators?|admins?|employers?|account owners?|schools?)\b[^.;]{0,60}\b(?:cannot|can't|not|never|no)\b[^.;]{0,60}\b(?:access|view|see|read|monitor)\b", is_fixed=True),
        ),
    ),
    Matter(
        name="calls-recorded",
        asks="Do they record phone or video calls?",
        topic=Practice.DATA_COLLECTION,
        keys=("record", "call", "monitor", "telephone", "listen"),
        rules=(
            Rule(Says.YES, r"\b(?:record|records|recorded|recording|recordings|monitor|monitored|listen|transcri\w+)\b[^.;]{0,80}\b(?:calls?|telephone|phone|conversations?|voice|video (?:chat|call|meeting)s?|meetings?)\b|\b(?:calls?|telephone|phone conversations?|conversations?|voice chats?|video (?:chat|call|meeting)s?|meetings?)\b[^.;]{0,100}\b(?:recorded|monitored|recordings?|listened|transcribed)\b", without=r"records law|(?:tele)?phone numbers?|any user|other users|users? can|you (?:may|must|shall|will|agree|can)(?: \w+)? (?:not )?record|records? of (?:your )?(?:calls|phone)|call (?:detail )?records|public record|recall|called|without (?:the )?consent of|prohibit", is_fixed=False),
            Rule(Says.NO, r"\b(?:do(?:es)? not|don't|never|will not)\b[^.;]{0,60}\b(?:record|listen)\b[^.;]{0,60}\b(?:calls?|conversations?|audio|voice|meetings?)\b", without="you", is_fixed=True, weight=1.1),
        ),
    ),
)  # fmt: skip
