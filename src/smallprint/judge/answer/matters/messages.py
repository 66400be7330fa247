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
_NOT_LOOK = r"\bwe encourage you\b|\banyone you (?:wish|want)\b|not necessarily mean|review lists|encourage you|advisable|when you post or share|automatic filtering|between or among|monitoring data|e-?mail communication\b|we recommend|required to access|who can access|ability to access|review your [a-z ]{0,20}notice|logged in|if you no longer|views and|accessed from|no longer have access|receiving party|someone|anyone|sent, received or read|extra monitors|access tokens|then be reviewed|(?:complaint|report|appeal|notice)s?\b[^.;]{0,80}we will review|we will review your (?:submission|request|complaint|report|appeal)|your (?:\w+ )?(?:organi[sz]ations?|administrators?|employer|company)|(?:limit|remove|block|disable|restrict|suspend|provide|terminate|refuse)\w*(?: or \w+)? access|when you (?:access|view|read)|\byou(?:r \w+)? (?:may|can|will|should|must|are able|first)\b[^.;]{0,80}\b(?:access|view|read|monitor)|\busers? (?:may|can|will|could)\b[^.;]{0,60}\b(?:access|view|read|see)|credit check|circumvent|prohibited from|moderator means|(?:customer|you|user|member|owner|publisher)s? (?:\w+ )?(?:retains?|provided|will|shall|must)\b[^.;]{0,160}\b(?:monitor|moderate)|protection well|receipt|communications? (?:data|preferences|services?|providers?)|our (?:\w+ )?communications|effectiveness of (?:\w+ ){0,3}(?:campaigns?|adverts?|ads?|e-?mails?|newsletters?|marketing|communications?|promotions?)\b|how you (?:use|interact)|third-party service providers?\b[^.;]{0,30}access|\bspam(?:ming)? (?:messages?|messaging|e-?mails?)|managers? and employees|conversations allow|learning|process\w* of your request|read the|^(?!.*\b(?:reserves?|right to|may)\b).*\b(?:no|not)\b[^.;]{0,30}\b(?:obligat\w+|duty|required|obliged|undertake|responsib\w+|commit\w*)\b[^.;]{0,80}\b(?:monitor|review|screen|pre-?screen|moderate)|\byou (?:may|can|will|agree to|should|must|are able to|have)(?: \w+){0,3} (?:access|review|read|view|check|monitor|manage|see|verify)\b|when you (?:access|view|read)|please (?:read|review|check|see)|read (?:and|this|these|the|more|our)|\bopened\b|open (?:or|and) click|(?:your|right to) access (?:to )?(?:and|your)|access to (?:your|the) (?:account|service|site|e-?mail)|newsletter|marketing e-?mails?|e-?mails? (?:we|that we) send|whether you (?:open|read)|unsubscrib|pixel|beacons?|verify your (?:e-?mail|identity|account)|phishing|\bscrap\w+|automated (?:means|script)s? to access|without (?:our|prior) (?:\w+ )?(?:consent|permission)|attempt(?:ing)? to|unauthori[sz]ed|third part(?:y|ies) may (?:be able to )?(?:access|intercept|read)|hack|\bcan be intercepted|may be intercepted|reviews? (?:our|this|these|the) (?:policy|terms|privacy)|to verify (?:your|the) identity|recipients?\b[^.;]{0,20}\b(?:may|can|will)|other users|bots?\b|visits?|cookies?"
_CANNOT = r"\b(?:do(?:es)? not|don't|doesn't|will not|won't|cannot|can't|can not|never|no one|nobody|unable to|not able to|no (?:\w+ )?(?:ability|access|way|means|technical means)|not have (?:the )?(?:\w+ )?(?:ability|access|means|technical)|neither|without (?:\w+ )?access|no [a-z]+ (?:employee|staff))\b"
_PEOPLE = r"\b(?:moderat(?:ors?|ion team)|staff|employees?|personnel|humans?|(?:support|safety|trust|security|our|review|moderation|care|specialist|internal) (?:\w+ ){0,2}teams?|team of|reviewers?|people|contractors?|manual(?:ly)?|by hand|authori[sz]ed persons?)\b"
_MACHINE = r"\b(?:automat\w+|scan(?:s|ned|ning)?|software|algorithms?|filters?|filter(?:ed|ing)|machine learning|systems?|technolog\w+|tools?|anti-?spam|detect(?:s|ed|ing|ion)?|virus|malware|spam|hash(?:es|ing)?|classifiers?|artificial intelligence|ai)\b"
_E2E = r"\bend[- ]to[- ]end(?:[- ]\w+){0,2} ?encrypt\w*|\be2ee\b|\bzero[- ](?:access|knowledge)(?: encrypt\w*)?"

_NOT_STORED = r"\bnot (?:\w+ )?(?:collect|stor|keep|kept|retain|record|process|receiv|sav|access|read)|never|marketing|promotional|newsletter|unsubscrib|contact us|customer (?:service|support|care)|e-?mail address|error messages?|communications? (?:services?|network|provider|preferences)|electronic communications|(?:to|with|from) us\b|our (?:support|representatives|team)|receive (?:\w+ ){0,4}(?:e-?mails?|communications|messages) from|licen[cs]e|push messages?|beacons?|opened|law enforcement|carriers?|text messaging|you may delete|\bquota\b"
_TO_THEM = r"|customer (?:service|support|care)|quality (?:assurance|control|purposes)|communications? (?:to|with|from) (?:us|our|\w+ support)|between (?:you and us|us and you)|training purposes|when you (?:contact|call|e-?mail|write to)"
_UNSEEN = rf"(?:{_MESSAGES}|\bquestions?\b|\b(?:private|unsent|draft) \w+)[^.;]{{0,80}}(?:\b(?:cannot|not|never)\b|n't\b) (?:be )?(?:\w+ )?(?:visible|available|accessible|seen|viewed|viewable|read|shared|accessed|disclosed|displayed)\b[^.;]{{0,20}}\b(?:to|by|with)\b[^.;]{{0,20}}\b(?:anyone|anybody|others|other (?:\w+ )?(?:users?|members?|people|players?)|the public|third parties)\b"
"""That nobody else sees what is written."""
_DUTYLESS = r"(?:[ ,(\u2013\u2014-]+(?:(?:but|though|although|and|or|while|yet) )?(?:\w+ ){0,4}?(?:not|no|without)\b(?: (?:the|an|any|be|under|have|undertake|necessarily|general))* (?:obligations?|obligated|duty|duties|required|obliged|responsibility|requirement)\b(?: to do so)?[),]*)?"
_MAY_DO = rf"(?:\b(?:we|us|also|authori[sz]ed|entitled|permitted)\b(?: \w+,?){{0,2}}? (?:may|can|will|might|could|do|must|to|need to|also|use|operate)?|\b(?:reserves?|retains?|has|have|with|hold)\b(?: [\w,]+){{0,4}}? rights?|\blicen[cs]e to\b|\bright to\b|\b{_NOT_THEM}(?!(?:subscriptions?|information|data|content|contents|visitors?|apps?|features?|updates?|services?|materials|messages?|rules|technolog|submissions?|posts|devices?|browsers?|licen[cs]ee|business|providers?|parents?)\b)[a-z.]{{3,20}}(?: (?:staff|employees|group|team|personnel|moderators))? (?:may|might|can|will|could)\b|\b(?:moderators?|staff|employees|personnel)\b)"
_STEP = r"(?:[ ,:]+(?!\(?(?:no|not|never|cannot|neither|nor|you|who|if|when|unless|marketing|our|users? may|prohibited|able|users under)\b|\w+n't\b)[\w'/()-]+)"
_CHECK = r"(?:(?:pre-?)?screen|review|monitor|inspect|examine|scan|moderate|analy[sz]e|check|filter|intercept|listen to|read|look (?:at|into)|decrypt|evaluate|verify the content|(?:view|access)(?=(?:,| and| or|/| and/or| review| monitor| read| preserve| store| screen| copy| upload| edit| remove| process)*(?: the contents? of| the content of)? (?:your|any|all|users?'?|user's|such|private|encrypted|customer(?:'s|s')?|individual|messages|communications|chats) ))s?\b"
_POSTED = r"(?:(?:your|users?'?|user's|any|all|such|submitted|customers?'?|members?'?|subscribers?'|private|direct|encrypted|in-app|posted|their|the|other|public|user[- ]generated) (?:[\w'/-]+ ){0,3}?(?:contents?|submissions?|posts?|postings?|materials?|messages?|messaging|chats?|communications?|conversations?|e-?mails?|files?|documents?|photos?|videos?|images?|uploads?|transmissions?|data|information (?:you|that you|posted|transmitted|submitted|stored)|notes?|recordings?|contributions?|media|comments?|forums?|correspondence)\b|(?:content|contents|messages|chats?|communications|conversations|materials|submissions|postings|posts|information|files|user content|private messages)\b(?! (?:providers?|services?|preferences|partners?)))"
_OTHERS = r"\bno (?:\w+ ){0,4}(?:means|ability|way|apis?)\b|\b(?:please|to) (?:e-?mail|contact|write to)\b[^;]{0,80}\bwe will (?:review|check|examine)|\b(?:use|using) (?:\w+ ){0,3}(?:data|information|content)\b[^.;]{0,160}\banaly[sz]e|\banaly[sz]e (?:the |this |that )?(?:information|content) (?:we|on)\b|\bcountr(?:y|ies)\b[^.;]{0,80}\bentitled to access|\bwe mean\b|not necessarily mean|\badministrator may|copyright agent|\bdmca\b[^.;]{0,60}(?:notice|counter)|your (?:\w+ )?(?:report|complaint|appeal|request|notice|application|claim)s?\b[^.;]{0,40}review|(?:customer|client) (?:may|shall|will|must) (?:not )?(?:review|monitor)|\byou (?:may|can|will|should|must|shall|agree to|are able to|are encouraged to|have the (?:right|ability))(?: \w+){0,3} (?:access|review|read|view|check|monitor|see|screen)\b(?! (?:and|by) (?:us|we))|grants? (?:to )?you|access (?:and|or|,) (?:use|view)\b[^.;]{0,40}\b(?:the (?:service|site|website|platform|app)|our)|(?:in|to|from|by|via) (?:our )?marketing|newsletter|\bcookies?\b|beacons?|(?:to|with|from) (?:us|our (?:support|customer))\b[^.;]{0,60}(?:training|quality)|publicly available|social media|third part(?:y|ies)(?:'s|')? (?:content|sites?|websites?|materials?)|content (?:that )?we (?:provide|make)|(?:content|materials) (?:of|on|from|available on) (?:the |our )?(?:site|website|service|linked|third)s?\b|credit|background check|(?:read|review) (?:these|this|our|the (?:terms|policy|privacy))|law enforcement (?:may|can)|view content|(?:for|allow|enable|let|permit)s? (?:you|users) to\b|\byou (?:will |may |shall )?(?:no longer |not )?(?:be entitled|have (?:a |the |any )?(?:right|access))|no longer (?:be entitled|have)|right (?:of access,? (?:review|correct))|data subject"
_CONSENTED = r"(?:only |solely |except |unless |until |without |other than )[^.;]{0,60}?\b(?:your|you|the user's|the customer's|customer's|users?'?)\b (?:[\w']+ ){0,4}?(?:permission|consent|authori[sz]ation|approval|permit|authori[sz]e|consented|agreed|grant(?:ed)?|allow)\b"
_NOBODY = r"\b(?:no one|nobody|none of our|no (?:[\w']+[ ,]+){0,8}?(?:employees?|staff|personnel|contractors?|people|humans?|person))\b"
"""That nobody does it, as a subject."""
_SEES = r"\b(?:access(?:es|ed)?|see|sees|view(?:s|ed)?|watch(?:es|ed)?|listen(?:s|ed)? to|hear|open(?:s|ed)?|look(?:s|ed)? at|review(?:s|ed)?)\b"
_RECORDINGS = (
    r"\b(?:footage|recordings?|(?:video|audio|camera|live) (?:streams?|feeds?|clips?|data|content)|clips|videos)\b"
)
_RECORDED = r"\b(?:record|records|recorded|recording|recordings|monitor|monitored|listen|transcri\w+)\b[^.;]{0,80}\b(?:customer (?:service|support|care) (?:interactions?|contacts?)|calls?|telephone|phone|conversations?|voice (?:calls?|chats?|conversations?|communications?)|video (?:chat|call|meeting)s?|meetings?)\b|\b(?:calls?|telephone|phone conversations?|conversations?|voice chats?|video (?:chat|call|meeting)s?|meetings?)\b[^.;]{0,100}\b(?:recorded|monitored|recordings?|listened|transcribed)\b"
"""That calls are recorded."""
_NOT_CALLS = r"\brecords law|(?:tele)?phone numbers?|\bany user|other users|users? can|\byou (?:may|must|shall|will|agree|can)(?: \w+)? (?:not )?record|\brecords? of (?:\w+ ){0,5}(?:calls?|phone)\b|call (?:detail )?records|public record|recall|called|without (?:the |their )?consent of|without their consent|prohibit|^\W*examples?:|\bspyware\b|\bbystanders\b|\blaws or regulations regarding\b|\bnot use the\b"
"""Where calls and records are spoken of, and not that the provider records calls."""
_STRONG = (
    Rule(Says.CONSENT, rf"^(?=.*{_CONSENTED})(?=.*\b(?:we|us|our|staff|employees|[a-z]\w+ (?:may|will))\b).*?\b(?:access|read|review|view|look (?:at|into)|see|scan|inspect|open)(?:ed|ing)?\b(?:[ ,]+(?!(?:you|our)\b)[\w'/-]+){{0,4}}?[ ,]+(?:your|customer|user|users'|private|encrypted|the contents? of) (?:[\w'-]+ ){{0,3}}?(?:contents?|messages?|chats?|communications?|conversations?|e-?mails?|files?|documents?|data|notes?|inbox|recordings?)\b", without=rf"{_OTHERS}|you agree|personal (?:data|information)|(?:camera|contacts|photo library|location|device)\b|third part", is_fixed=True, weight=0.95),
    Rule(Says.YES, rf"{_MAY_DO}{_DUTYLESS}(?=[^.;]{{0,200}}\b{_CHECK}){_STEP}{{0,14}}?[ ,:(/-]{{1,3}}{_CHECK}(?:{_STEP}(?<!\buse)(?<!\busage)(?<!improve)(?<!customize)(?<!performance)(?<!patterns)){{0,8}}?[ ,(]+{_POSTED}", without=rf"{_OTHERS}|{_CONSENTED}", is_plain=True, is_fixed=True, weight=0.7),
    Rule(Says.YES, r"\b(?:monitor|review|screen|read|moderate)\b[^.]{0,140}\b(?:(?:reserves?|has|have|retains?) (?:\w+ ){0,3}?rights?|may|can|free) (?:to )?do so\b", without=r"\byou (?:may|can)\b", is_plain=True, is_fixed=True, weight=0.75),
    Rule(Says.NO, r"\b(?:do(?:es)? not|don't|doesn't|will not|won't|never)\b(?: (?:generally|actively|regularly|routinely|usually|currently|and (?:will|can) not|intend to|normally|typically|systematically|pre))* (?:\w+ or )?(?:pre-?screen|review|monitor|inspect|scan|moderate|read|look at|view|access|examine)\b(?:[ ,]+(?!(?:who|how|if|when|whether|our|all|every|each)\b)[\w'/-]+){0,5}? (?:content|contents|messages|chats?|communications|conversations|e-?mails?|postings|posts|submissions|files|documents|data (?:you|stored)|services|notes)\b", without=r"\byou (?:do|will|may|must|shall|can|agree|should)(?: \w+)? not|\bif (?:you|we)\b|right to|rights? to|\bmay\b|guarantee|responsib|\bbut\b|\bhowever\b|obligat|cookies|children|unless|except|your (?:browser|device)|third[- ]part", is_fixed=True, weight=0.6),
)  # fmt: skip
_READ = (
    *_STRONG,
    Rule(Says.NO, r"\bimpossible for us to (?:\w+ )?(?:see|read|know|view|access)\b[^.;]{0,30}\b(?:what|messages?|contents?|conversations?)\b", is_fixed=True),
    Rule(Says.YES, rf"{_WE}{_UNDENIED}{{0,160}}{_LOOK}{_GAP}(?:{_MESSAGES})", without=rf"{_NOT_LOOK}|{_CANNOT}{_TO_THEM}", is_plain=True, is_fixed=True),
    Rule(Says.YES, rf"(?:{_MESSAGES})[^.;]{{0,140}}\b(?:may|might|can|could|will|are|is|be|being|subject to)\b (?:[\w/-]+,? ){{0,4}}?(?:read|reviewed|monitored|monitoring|scanned|accessed|inspected|screened|screening|analy[sz]ed|viewed|examined|filtered|checked|moderated|listened to|(?<=be )verified|review)\b", without=rf"{_NOT_LOOK}|{_CANNOT}{_TO_THEM}", is_plain=True, is_fixed=True),
    Rule(Says.YES, rf"\binvestigat\w+\b[^.;]{{0,60}}\bviolat\w+\b[^.;]{{0,80}}\b(?:including|in)\b[^.;]{{0,60}}(?:{_MESSAGES})", without=rf"{_NOT_LOOK}|{_CANNOT}", is_plain=True, is_fixed=True, weight=0.8),
    Rule(Says.YES, rf"{_MAY}{_UNDENIED}{{0,60}}{_SEE}(?:[ ,]+(?!(?:you|our|if|for|who|when|whether|how|use)\b)[\w'/()-]+){{0,5}}?[ ,]+(?:{_CONTENT})", without=rf"social media|public(?:ly)? (?:available|posted|posts|content|profiles|facing|areas)|{_NOT_LOOK}|\byour (?:right|choice)s?\b|\bright of access\b|rights? to access|third parties|content (?:that )?we (?:post|provide)|our content|access to content|allow\w* you|reviews? (?:and|or) comments|(?:write|post|submit)\w* (?:a )?reviews?", is_plain=True, is_fixed=True, weight=0.75),
    Rule(Says.YES, r"\b(?:access|read|review|monitor)\b,?(?: and/or| and| or|,)? (?:read|preserve|review|screen|retain|monitor|disclose)\b[^.;]{0,40}\binformation\b", without=rf"{_NOT_LOOK}|{_CANNOT}|\byour rights?\b|you (?:can|may)", is_plain=True, is_fixed=True, weight=0.7),
    Rule(Says.NO, rf"{_CANNOT}(?:(?!\bwho\b)[^.;]){{0,60}}{_LOOK}(?:(?!\bwho\b)[^.;]){{0,100}}(?:{_MESSAGES}|\b(?:encrypted|content of your)\b)", without=r"\byou (?:may|can|must|shall|will|do|agree)(?: \w+)? not|\byou cannot|\byou can't|children|if you do not|obligat|obliged|(?:we|company|us|cannot) (?:\w+ )?(?:review|monitor|screen|pre-?screen|read) (?:all|every|each)|responsib|guarantee|sent to (?:us|our)|e-?mail address|without (?:\w+ ){0,3}access|able to (?:access|use)", is_fixed=True),
    Rule(Says.NO, rf"\b(?:no|not have|never have|not (?:seek|request|need)|without)\b[^.;]{{0,40}}\baccess to\b[^.;]{{0,60}}(?:{_MESSAGES}|\bencrypted\b)|{_MESSAGES}[^.;]{{0,80}}\b(?:not|never|cannot|only)\b[^.;]{{0,30}}\b(?:read|accessed|viewed|scanned|monitored|decrypted|readable)\b[^.;]{{0,30}}\b(?:by (?:us|anyone|any|our)|you and|$)", without=r"\byou (?:may|can|must|shall|will|do|agree)(?: \w+)? not|e-?mail address|children|unauthori[sz]ed|\byou no longer\b", is_fixed=True, weight=0.95),
    Rule(Says.NO, rf"(?:{_E2E})[^.;]{{0,120}}\b(?:protect\w*|prevent\w*|secur\w*|keeps?|stops?)\b[^.;]{{0,40}}\b(?:us|we|even us)\b[^.;]{{0,60}}\b(?:read|access|see|view|listen|hear)", is_fixed=True),
    Rule(Says.NO, rf"(?:{_MESSAGES})[^.;]{{0,120}}\b(?:stored|processed|kept|held|saved|remains?)\b[^.;]{{0,40}}\b(?:locally|(?:on|to) your (?:own )?(?:device|phone|computer))\b[^.;]{{0,80}}\b(?:never|not|no)\b[^.;]{{0,20}}\b(?:sent|transmitted|shared|leaves?|uploaded|access\w*)\b", is_fixed=True, weight=0.9),
    Rule(Says.NO, rf"(?:{_MESSAGES})[^.;]{{0,80}}(?:{_E2E})|(?:{_E2E})[^.;]{{0,80}}(?:{_MESSAGES})", without=r"\b(?:may|might|can|some|certain|optional\w*|unless|except|not|no longer|back-?ups?|if you)\b", is_fixed=True, weight=0.75),
    Rule(Says.NO, rf"(?:{_E2E})[^.;]{{0,160}}\b(?:we|no one|nobody|cannot|not|only you)\b[^.;]{{0,60}}\b(?:read|access|see|view|decrypt|listen)", is_fixed=True),
    Rule(Says.NO, r"\bno (?:decrypted|plain-?text|unencrypted|readable) access\b|\bat no time\b[^.;]{0,80}\b(?:exchanges|conversations?|messages?|communications?|chats?)\b|\b(?:servers?|we|company) (?:cannot|can't|can not|never|are unable to|is unable to) (?:\w+ ){0,2}?(?:read|decrypt|see|listen to|look at|access) (?:\w+ ){0,4}(?:exchanges|conversations?|messages?|communications?|chats?|calls)\b", weight=1.1, is_fixed=True),
    Rule(Says.YES, r"(?:^|: )\W*(?:\w+ (?:or|and) )?(?:monitor|review|record|scan|read|access|inspect|listen to)(?:ing)?\b[^.;]{0,60}\b(?:chats?|messages?|conversations?|communications?|calls|e-?mails)\b[^.;]{0,200}\b(?:between|among|platform|users?|members?|partners?|messag\w+)\b", without=r"\byou (?:may|must|shall|agree)\b|\bnot\b", is_plain=True, is_fixed=True, weight=0.9),
    Rule(Says.YES, r"\b(?:right to|may|will) (?:\w+,? ){0,2}(?:access|read)\b,? (?:\w+,? ){0,3}(?:preserve|disclose|store)\b[^.;]{0,30}\b(?:any|all|your) (?:\w+ )?(?:information|content|data|communications)\b", without=r"\byou (?:may|will|can|have)\b|\bthird part(?:y|ies) may\b", is_plain=True, is_fixed=True, weight=0.8),
)  # fmt: skip


MESSAGES = (
    Matter(
        name="messages-read",
        asks="May they look at or check your private messages?",
        topic=Practice.ENFORCEMENT,
        keys=("messag", "chat", "communicat", "mail", "conversation", "content", "transmi", "post", "correspond", "information", "encrypt", "activit", "material", "file", "note", "monitor", "review", "photo", "video", "submission"),
        order=(Says.YES, Says.NO, Says.CONSENT, Says.OPT_OUT),
        settle="written",
        rules=_READ,
    ),
    Matter(
        name="messages-people",
        asks="Do people who work for them read your private messages?",
        topic=Practice.ENFORCEMENT,
        keys=("messag", "chat", "communicat", "mail", "conversation", "content", "transmi", "correspond", "encrypt", "file", "moderat", "private", "footage", "recording"),
        order=(Says.YES, Says.NO, Says.CONSENT, Says.OPT_OUT),
        settle="written",
        rules=(
            Rule(Says.YES, rf"{_PEOPLE}[^.;]{{0,140}}{_LOOK}{_GAP}(?:{_MESSAGES})|{_LOOK}{_GAP}(?:{_MESSAGES})[^.;]{{0,100}}\bby\b[^.;]{{0,60}}{_PEOPLE}|(?:{_MESSAGES})[^.;]{{0,140}}\b(?:read|reviewed|monitored|accessed|viewed|screened|seen|listened)\b[^.;]{{0,60}}\bby\b[^.;]{{0,60}}{_PEOPLE}", without=rf"{_NOT_LOOK}|{_CANNOT}|when you (?:contact|call)|your organi[sz]ation", is_plain=True, is_fixed=True),
            Rule(Says.YES, rf"{_PEOPLE}{_UNDENIED}{{0,100}}{_SEE}(?:[ ,]+(?!(?:you|our|if|for|who|when|whether|how|use)\b)[\w'/()-]+){{0,5}}?[ ,]+(?:{_CONTENT})", without=rf"{_NOT_LOOK}|{_CANNOT}|public|your organi[sz]ation|right to|report", is_plain=True, is_fixed=True, weight=0.7),
            Rule(Says.YES, rf"{_PEOPLE}[^.;]{{0,30}}\b(?:may|can|will|might)\b[^.;]{{0,40}}\b(?:access|view|see|read|look at)\b[^.;]{{0,80}}\bprivate (?:and \w+ )?(?:portions|parts|areas|posts?|entries|pages|albums?|files?|repositor\w+|contents?)\b", without=rf"{_NOT_LOOK}|{_CANNOT}|\bonly\b", is_plain=True, is_fixed=True, weight=0.9),
            Rule(Says.NO, rf"{_NOBODY}[^.;]{{0,80}}\b(?:can|may|could|will|has|have|is able to|are able to)\b[^.;]{{0,30}}{_SEES}[^.;]{{0,40}}{_RECORDINGS}|\b(?:we|our (?:staff|employees|team|personnel))\b[^.;]{{0,20}}(?:\b(?:cannot|not|never)\b|n't\b) (?:\w+ ){{0,4}}?{_SEES}[^.;]{{0,30}}\b(?:your|any|the|these|such|customers?'?|users?'?) (?:\w+ ){{0,3}}{_RECORDINGS}", without=rf"{_CONSENTED}|\bthird part(?:y|ies) (?:may|can)\b", is_fixed=True, weight=0.9),
            Rule(Says.YES, rf"{_PEOPLE}[^.;]{{0,60}}\b(?:may|might|can|could|will|do)\b[^.;]{{0,30}}{_SEES}[^.;]{{0,60}}{_RECORDINGS}", without=rf"{_NOT_LOOK}|{_CANNOT}|{_NOBODY}", is_plain=True, is_fixed=True, weight=0.8),
            *(rule for rule in _READ if rule.says is Says.NO),
        ),
    ),
    Matter(
        name="messages-scanned",
        asks="Are private messages scanned by machines?",
        topic=Practice.ENFORCEMENT,
        keys=("messag", "chat", "communicat", "mail", "conversation", "content", "transmi", "scan", "file"),
        order=(Says.YES, Says.NO, Says.CONSENT, Says.OPT_OUT),
        settle="written",
        rules=(
            Rule(Says.YES, rf"\b(?:anti-?spam|spam (?:filter\w*|detection)|scan(?:s|ned|ning)|automated (?:systems?|tools?|scanning|means|technolog\w+|review|analysis|processes))\b[^.;]{{0,120}}(?:{_MESSAGES})|(?:{_MESSAGES})[^.;]{{0,120}}\b(?:scan(?:s|ned|ning)|automated (?:systems?|tools?|scanning|technolog\w+|review|analysis)|anti-?spam)\b", without=rf"{_NOT_LOOK}|{_CANNOT}|automatically (?:collect|receiv|send|sent|generat)|automatic filtering|notifications?\b|anti-?spam laws|customer support|encrypt|unsolicited|\bspam(?:ming)?\b[^.;]{{0,40}}\b(?:prohibited|send)|you (?:may|shall|must|will|agree)(?: \w+)? not|recorded", weight=0.8, is_plain=True, is_fixed=True),
            Rule(Says.YES, rf"{_LOOK}[^.;]{{0,140}}(?:{_MESSAGES})[^.;]{{0,140}}{_MACHINE}|{_MACHINE}[^.;]{{0,140}}{_LOOK}[^.;]{{0,140}}(?:{_MESSAGES})", without=rf"{_NOT_LOOK}|{_CANNOT}", is_plain=True, is_fixed=True),
            replace(_STRONG[1], weight=0.6),
            *(replace(rule, weight=rule.weight - 0.1) for rule in (_READ[len(_STRONG)], _READ[len(_STRONG) + 1])),
            *(rule for rule in _READ if rule.says is Says.NO),
        ),
    ),
    Matter(
        name="messages-seen",
        asks="Can other people or the public see what you write or post?",
        topic=Practice.CONTENT_RULES,
        keys=("public", "visible", "other user", "others", "anyone", "other member", "other player", "other people", "publish", "shared"),
        order=(Says.YES, Says.NO, Says.CONSENT, Says.OPT_OUT),
        rules=(
            Rule(Says.YES, rf"(?:{_MESSAGES}|{_CONTENT}|\bsubmi\w+|\binformation (?:that )?(?:you|posted|disclosed)\b)(?:(?!\b(?:cannot|not|never)\b(?! (?:only|limited|necessarily))|n't\b)[^.;]){{0,160}}\b(?:visible|available|accessible|seen|viewed|viewable|read|shared|accessed|disclosed|collected|displayed)\b[^.;]{{0,60}}\b(?:to|by|with)\b[^.;]{{0,50}}\b(?:other (?:\w+ )?(?:users?|members?|people|players?|participants|visitors)|others|anyone|everyone|everybody|the (?:general )?public|all (?:users|members))\b", without=r"personal (?:data|information) (?:we|is|are)|\bif you (?:do not|have not)\b|copyright|not (?:be )?responsible|no longer visible|have not restricted|\byou (?:agree|upload)\b[^.;]{0,40}\bto\b", is_plain=True),
            Rule(Says.YES, rf"\b(?:other (?:\w+ )?(?:users?|members?|people|players?|participants|visitors)|others|anyone|everyone|the public|third parties)\b[^.;]{{0,60}}\b(?:may|can|will|could|might)\b[^.;]{{0,40}}\b(?:see|view|read|hear|access|collect)\b[^.;]{{0,80}}(?:{_MESSAGES}|{_CONTENT})", without=r"account|password", is_plain=True, weight=0.95),
            Rule(Says.YES, r"\b(?:right to|may|can|will) (?:publish|post|make public|publicly display)\b[^.;]{0,60}\b(?:it|them|your (?:\w+ )?(?:request|message|e-?mail|content|posts?|submissions?|comments?|question|letter)s?)\b|\b(?:become|is|are|be|considered)\b (?:\w+ )?public(?:ly (?:available|visible|accessible)| information)?\b", without=r"\bnot\b|\byou (?:may|can|will|must)\b|privacy policy|public (?:body|authority|records?)", is_plain=True, is_fixed=True, weight=0.8),
            Rule(Says.NO, rf"(?:{_UNSEEN})", without=r"\bif you (?:do|set|choose)\b|\bno longer\b|\bguarantee\b|\bunless\b(?! you)|\boriginator\b|\bopt-in data\b|\b(?:should|must) never\b|\bcodes?\b", is_fixed=True, weight=1.05),
            Rule(Says.NO, rf"(?:{_MESSAGES}|{_CONTENT})[^.;]{{0,80}}\b(?:only|just|private|visible only)\b[^.;]{{0,60}}\b(?:to|by|between)\b[^.;]{{0,30}}\b(?:you|the (?:recipient|sender|participants))\b", without="sold|liable|responsib|if you do not want|can opt", is_fixed=True, weight=0.95),
        ),
    ),
    Matter(
        name="messages-withdrawn",
        asks="Can you take back or delete a message that you have sent?",
        topic=Practice.ACCESS_DELETION,
        keys=("messag", "chat", "communicat", "conversation", "mail"),
        rules=(
            Rule(Says.NO, rf"(?:{_MESSAGES})[^.;]{{0,100}}\b(?:cannot|can't|can not|may not|will not|not able to|unable to|impossible)\b[^.;]{{0,30}}\b(?:removed|deleted|unsent|recalled|withdrawn|erased|retracted|remove|delete|unsend|recall|retract)\b|\b(?:cannot|can't|unable to|not able to|may not)\b[^.;]{{0,20}}\b(?:remove|delete|unsend|recall|retract|erase|edit)\b[^.;]{{0,60}}(?:{_MESSAGES})", without=r"marketing|newsletter|opt[- ]out", is_fixed=True),
            Rule(Says.NO, rf"(?:{_MESSAGES})[^.;]{{0,120}}\b(?:remain|remains|still|continue|keep|keeps|stay|stays)\b[^.;]{{0,80}}\b(?:recipients?|inbox\w*|others?|other users?|receiver|people you)\b", without=r"marketing|newsletter", is_fixed=True, weight=0.9),
            Rule(Says.NO, rf"\b(?:{_MESSAGES}|{_CONTENT}|information (?:that )?you(?:'ve| have)? (?:sent|shared|exchanged))\b(?:[^.;]|\b[ei]\.g\.){{0,120}}\b(?:remain|remains|stay|stays|continue to be|still be)\b[^.;]{{0,40}}\b(?:visible|available|accessible|seen|there|stored|on the|in the)\b[^.;]{{0,60}}\b(?:after|even if|even though|even after|although|despite)\b[^.;]{{0,60}}\b(?:delet|clos|remov|deactivat|terminat|leav|left)\w*|\b(?:after|even if|even after|although|despite|once)\b[^.;]{{0,60}}\b(?:delet|clos|remov|deactivat|terminat|leav|left)\w*[^.;]{{0,80}}(?:{_MESSAGES})[^.;]{{0,60}}\b(?:remain|stay|still|continue)\w*\b", without=r"marketing|newsletter|law enforcement", is_fixed=True, weight=0.8),
            Rule(Says.YES, rf"\b(?:you|users?|members?)\b(?: \w+){{0,3}} (?:can|may|are able to|have the option to)\b[^.;]{{0,40}}\b(?:delete|remove|unsend|recall|erase|retract)\b[^.;]{{0,60}}(?:{_MESSAGES})", without=r"marketing|newsletter|e-?mail address|by (?:sending|e-?mail)|via e-?mail|account", weight=0.9),
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
            Rule(Says.NO, rf"\b(?:not|no|without|never|isn't|aren't)\b[^.;]{{0,40}}(?:{_E2E})|\b(?:not|never|unencrypted)\b[^.;]{{0,30}}\bencrypt\w*\b[^.;]{{0,60}}", without=r"you (?:may|must|shall)|children|\bencryption software\b|\bexport|\b(?:not|no|never|cannot|without)\b[^.;]{0,60}\b(?:decrypt|access|read|see|open|unlock)\b", is_fixed=True),
            Rule(Says.YES, r"\b(?:not|no|never|cannot|can't|unable)\b[^.;]{0,60}\b(?:decrypt|access|read|see|open|unlock)\b[^.;]{0,60}\bencrypted\b", without=r"\byou (?:may|must|shall|can)", weight=0.95, is_plain=True, is_fixed=True),
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
            Rule(Says.YES, r"\b(?:information|content|data|messages)\b (?:\w+ ){0,2}(?:sent|exchanged|shared|transmitted)\b[^.;]{0,80}\b(?:one-to-one|one-on-one|messag\w+|chats?)\b[^.;]{0,120}\bcollect|\bcollect\w*\b[^.;]{0,120}\b(?:information|content|data|messages)\b (?:\w+ ){0,2}(?:sent|exchanged|shared|transmitted)\b[^.;]{0,80}\b(?:one-to-one|one-on-one|messag\w+|chats?)\b", without=r"\bnot (?:\w+ )?collect|never", is_plain=True),
            Rule(Says.NO, rf"(?:{_MESSAGES}|\bchats?\b)[^.;]{{0,120}}\b(?:no traces? on|(?:not|never) (?:be )?(?:stored|kept|saved|retained) (?:on|in)) (?:any of )?(?:our|the|its) (?:servers?|cloud|systems?)\b", is_fixed=True),
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
            Rule(Says.CONSENT, rf"(?:{_RECORDED})[^.;]{{0,160}}\b(?:only|with|after|upon|if|once|unless|subject to)\b[^.;]{{0,30}}\b(?:you|your|participants'?|the participants)\b[^.;]{{0,30}}\b(?:consent(?:ed)?|permission|agreed?|allow(?:ed)?|approval|authori[sz]\w+)\b|\b(?:with|after|upon|if|once) (?:you|your) (?:\w+ ){{0,2}}(?:consent(?:ed)?|permission|agreed?|approval)\b[^.;]{{0,80}}(?:{_RECORDED})", without=rf"{_NOT_CALLS}|\b(?:required|necessary|applicable)\b|\bby (?:using|calling|continuing)\b", is_fixed=True, weight=1.0),
            Rule(Says.OPT_OUT, rf"(?:{_RECORDED})[^.;]{{0,160}}\b(?:opt[- ]out|object to|decline|refuse|(?:tell|inform|let|advise) (?:us|the|our|your)\b)", without=_NOT_CALLS, is_fixed=True, weight=0.95),
            Rule(Says.YES, _RECORDED, without=rf"{_NOT_CALLS}|\b(?:not|never)\b[^.;]{{0,40}}\b(?:record(?:s|ed)?|listen(?:ed)?|monitor(?:ed)?)\b|n't (?:\w+ ){{0,2}}(?:record|listen|monitor)", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\bnot (?:\w+ )?record (?:every|all|each)\b[^.;]{0,40}\bcalls?\b", weight=0.7, is_fixed=True, is_plain=True),
            Rule(Says.NO, r"\b(?:do(?:es)? not|don't|never|will not)\b[^.;]{0,60}\b(?:record(?! (?:every|all|each)\b)|listen|monitor or store)\b[^.;]{0,60}\b(?:calls?|conversations?|voice (?:calls?|chats?)|meetings?)\b", without=r"\byou (?:may|must|shall|agree|will|do|can)\b|\bon behalf of\b", is_fixed=True, weight=1.1),
        ),
    ),
)  # fmt: skip
