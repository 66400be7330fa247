"""Names, faces, voices and posts of people in what a provider says of itself, in advertising above all."""

from __future__ import annotations

from dataclasses import replace

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.model.topic import Practice

_SELF = r"(?:(?:user ?|first |full |screen |display |real |business |legal )?names?|usernames?|pseudonyms?|handles?|likeness(?:es)?|image(?:s)?|voices?|personas?|personality|photographs?|(?:profile )?(?:photos?|pictures?|pics?)|portraits?|avatars?|identit(?:y|ies)|biograph\w+|faces?|sound recordings?|recordings? of you|appearance|caricatures?|stor(?:y|ies))"
_OF_YOU = rf"(?:\b(?:your|customer's|client's|publisher's|licensee's|the user's|users'|user's|a user's|their|his or her|member's|members'|individual's)\b[^.;]{{0,60}}\b{_SELF}\b|\bname, (?:\w+[, ]+){{0,4}}likeness|\blikeness(?:es)?\b|\b{_SELF} of (?:you|anyone|any person|users|members|participants|attendees)\b)"
_ADS = r"\b(?:advert\w*|ads?|promot\w+|marketing|publicity|publiciz\w+|publicis\w+|(?<!non-)(?<!non )commercial(?:s|ly)? (?:purposes?|use|exploit\w*|content|manner)|sponsored|endorse\w*|press releases?|campaigns?|social media (?:pages?|channels?|accounts?)|showcas\w+|commercials|testimonials?)\b"
_USE = r"\b(?:us(?:e|es|ed|ing)|display\w*|show\w*|publish\w*|reproduc\w+|featur\w+|exploit\w*|includ\w+|identif(?:y|ies)|distribut\w+|post(?:s|ed|ing)?|shar(?:e|ed|ing)|licen[cs]\w+|right|appear\w*|associat\w+|incorporat\w+|disclos\w+|broadcast\w*|utili[sz]\w+|copy|stream)\b"
_CONTENT = r"\b(?:your|user|users'|such|the|this|any|submitted|public|all|member|feedback)[^.;]{0,40}\b(?:content|contents|submissions?|posts?|photos?|pictures?|videos?|images?|comments?|reviews?|contributions?|materials?|ratings?|recordings?|feedback|entries|clips?|quotes?|uploads?|postings?|stories|opinions?)\b"
_GRANT = r"\b(?:grants?|granting|licen[cs]es?|licensed|rights?|permi(?:t|ts|ssion)|authori[sz]\w+|consents?|agrees?|allows?|may|can|entitled|reserve|free to|understand|acknowledge|we|will)\b"
_NOT_ADS = r"\bto moderate\b|\bmisappropriat|\bwithout (?:their|his|her) (?:permission|consent)|multi-level|effectiveness|optimi[sz]e our marketing|network activity|\byou (?:may|shall|must|will|agree|can|represent|warrant|should|are)(?: \w+)? not\b|\byou (?:represent|warrant)|infring|impersonat|\bviolat|\bour (?:\w+ )?(?:trademarks?|names?|logos?)|without (?:our|the company's) (?:\w+ ){0,2}(?:consent|permission|approval|authori)|unsubscribe|send you|receive (?:\w+ ){0,3}(?:marketing|promotional|advert)|e-?mail you|marketing (?:communications?|e-?mails?|messages?|partners?|preferences|providers?|services)|promotional (?:communications?|e-?mails?|messages?|materials? (?:to you|by)|offers?)|(?:share|disclose|sell|provide|transfer)\w* (?:\w+ ){0,6}(?:with|to) (?:\w+ ){0,3}(?:advertis|market|third)|direct marketing|targeted|tailor|relevant|personali[sz]|interest-based|sweepstake|\bcookies?\b|you post (?:ads|advert)|rights? of publicity|publicity rights?|advertisements? (?:that|which) you|prohibited|do not (?:post|upload|use)|advertising (?:partners?|networks?|ids?|identifiers?|cookies)|advertisers?\b|sale of advert|ad[- ]enabled|adverti\w+ (?:that|which) (?:may|is)|offers? (?:that|which|you)|service providers|we collect|collects?\b|sponsorships"
_NOT_US = rf"{_NOT_ADS}|contact you|we (?:may|might|can|will)?(?: also)? ?receive"
_COMPANY = r"\b(?:logos?|trade ?marks?|trade names?|corporate name|company name|service marks?|customer's name|client's name|business name|marks?|your (?:company|organi[sz]ation)|name and (?:the )?logo|(?:a|our) (?:customer|client|partner|reference)s?)\b"
_NOT_MINE = r"\bcollect|we (?:may )?receive|biometric|(?:log|sign)\w* in|social media|law enforcement|friends|legal obligation|third parties may|verify|account information|\bip address|voice (?:services?|purchas\w*|commands?|calls?|assistant|chat)|\btv\b|sms|nothing in|neither party|other party|identifiable individual|written consent, release|privacy|personal (?:data|information)|\bour (?:\w+ )?(?:trademarks?|names?|logos?)|service providers"
_BRAND = r"\b(?:logos?|(?:service |trade ?)?marks?|trade ?marks?|brand(?: features?| names?)?|trade names?|(?:company|corporate|business|publisher|organi[sz]ation)(?:'s)? names?|names?(?: and|,| or)(?: \w+,?){0,3}? (?:logos?|marks?|trademarks?)|(?:names?) (?:as|in|on) (?:\w+ ){0,3}(?:customer|client|marketing|promotional|website|press))\b"
_NOT_BRAND = r"\bgrants? you|sponsor\(|sweepstake|contest|you are (?:not )?(?:granted|permitted)"

_ASKED = r"\b(?:if you (?:\w+ )?(?:agree|consent|give|choose|allow|permit|opt in)|with your (?:\w+ ){0,4}(?:consent|permission|agreement|approval)|obtain (?:\w+ ){0,4}consent|(?:your|the customer's|individual's|express|prior|explicit|written)(?: \w+){0,2} (?:consent|permission|approval|authori[sz]ation)|where you have (?:\w+ )?(?:consented|agreed|given)|ask (?:for )?(?:you|your)|seek (?:\w+ ){0,3}(?:authori[sz]ation|consent|approval|permission)|happy to (?:feature|take part|be)|would like to (?:take part|be|participate)|subject to your consent|only (?:if|with|after))\b"
_PROMO = r"(?:\bpromot(?:e|es|ing|ion|ions|ional|ionally)\b|\badvertis(?:e|es|ing|ements?)\b|\badverts?\b|\bads?\b|\bmarketing\b|\bmarket\b(?= (?:the|our|and|or|any))|(?<!rights of )(?<!right of )(?<!privacy, )(?<!privacy and )(?<!privacy or )\bpublicity\b(?! rights?|[,\w ]{0,12} privacy)|\bpublici[sz](?:e|es|ing)\b|(?<!non-)(?<!non )(?<!noncommercial or )\bcommercial(?:ly)? (?:purposes?|use|exploit\w*|manner|tie-ins)\b|\bcommercials\b|\bpress releases?\b|\bcampaigns?\b|\bshowcas\w+|\btestimonials?\b|\bendorse(?:s|ments?)?\b)(?! (?:communications?|e-?mails?|messages?|partners?|preferences|providers?|offers?|codes?|emails|lists?\b|to you|rights))"
_THEY_MAY = r"(?:\bwe\b(?:,? \w+,?){0,3}? (?:may|can|will|might|could|shall|reserve|are)\b|\b(?:us|our \w+) to\b|\b(?!(?:you|users?|members?|who|that|they|which|others?|customers?|third|parties|advertiser|people|it|content|information|data)\b)[a-z.]{2,20}(?: and its [a-z]+)? (?:may|can|will|might|could|shall|is (?:entitled|permitted|allowed|free)|has the right|reserves)\b|\b(?:partners?|affiliates|advertisers|sponsors|licensees)\b[^.;]{0,40}\b(?:may|can|to)\b)"
_YOU_GRANT = r"\b(?:you|users?|members?|customers?|publishers?|developers?|contributors?|participants?|client|licensor|merchant|sellers?|organi[sz]ers?|hereby|by (?:posting|submitting|uploading|providing|entering|participating))\b(?:[ ,]+[\w'-]+){0,8}?[ ,]+(?:grant|grants|granting|granted|give|gives|provide us|licen[cs]e|authori[sz]e|authori[sz]es|permit|permits|allow|allows|consent|consents)\b(?! (?:you|any|third|others|users|or|parent\w*|of)\b)"
_RIGHT = r"\b(?:licen[cs]e|rights?|permission|authori[sz]ation|us|we|consent|use)\b"
_NOT_OURS = r"\bfrom their own employees\b|\bwithout (?:having )?your name\b|\bto moderate\b|\buse their services\b|\bpersonali[sz]e (?:content|the)\b|\blog into\b|hereby grants?,? (?:and you accept|to (?:the )?(?:advertiser|customer|client|publisher))|legitimate interest|withdraw your consent|opt-out from|permission to collect|location services|agree not to|not to use|you are not (?:allowed|permitted)|nor to use|chain letter|sell, license, or exploit|user consent|\byou (?:will|shall|must) not\b|ads are delivered|responsible or liable|not (?:be )?(?:responsible|liable|endorse)|comply with|adult content|presented to you|of interest to you|except as expressly provided|minimums|\bgrants? (?:to )?(?:you|the (?:user|customer|licensee)|users|members|publisher)\b|you are granted|granted to you|\bwe grant\b|\byou (?:may|shall|must|can) not\b|\byou (?:may|can) (?:use|access|only|download)\b|\byou represent(?!.*\bgrants? (?:to )?(?:us\b|[a-z]+ an?\b))|represents? and warrants?|indemnif|sweepstake|targeted|interest-based|personali[sz]ed ad|\bcookies?\b|ads? that (?:are|may be)|identifiers?\b|send you|(?:run|place|display|serve|show|put|insert|deliver|provid\w+|fill)\w* (?:of )?(?:\w+ ){0,3}(?:ads?|advert\w*)\b(?! (?:featuring|using|containing|for (?:the|our)))|advertis\w+ (?:may|will|can)(?: \w+)? (?:be|appear)|advertising (?:data|partners?|networks?)|direct marketing|marketing to you|\bsell\b[^.;]{0,30}\bdata\b"
_ANY_OF = rf"(?:{_CONTENT}|{_OF_YOU}|\bcontent\b[^.;]{{0,40}}\b(?:you|users?|members?)\b)"
_LIKENESS_RULES = (
    Rule(Says.CONSENT, rf"^(?=.*{_ASKED})(?=.*{_ADS}).*?(?:\btestimonials?\b|\b(?:customer|success|your|user) stor(?:y|ies)\b|\b(?:use|feature|publish|display|show|appear\w*|post)\b[^.;]{{0,60}}{_OF_YOU}|\bfeatur\w+ (?:in|you)\b|\bappear in\b|\bcampaigns?\b[^.;]{{0,60}}\b(?:optional|take part|participat\w+))", without=rf"{_NOT_ADS}|without (?:\w+ ){{0,6}}(?:consent|permission|notice|compensat|approval)|no (?:\w+ ){{0,3}}consent|behavioral|location|third[- ]party advertis|supplemental terms|automatic consent|hereby|are (?:giving|providing) (?:us )?your", is_fixed=True),
    Rule(Says.YES, rf"{_YOU_GRANT}(?=[^;]{{0,160}}?{_RIGHT})(?=[^;]{{0,900}}?{_PROMO})[^;]{{0,600}}?(?P<point>{_OF_YOU})", without=_NOT_OURS, is_fixed=True, is_plain=True),
    Rule(Says.YES, rf"{_THEY_MAY}(?=[^.;]{{0,500}}?{_PROMO})[^.;]{{0,120}}?{_USE}[^.;]{{0,120}}?{_OF_YOU}|{_THEY_MAY}[^.;]{{0,120}}{_PROMO}[^.;]{{0,80}}\b(?:using|with|featuring|including)\b[^.;]{{0,40}}{_OF_YOU}", without=_NOT_US, is_plain=True),
    Rule(Says.YES, rf"{_OF_YOU}[^.;]{{0,160}}\b(?:used|displayed|shown|featured|appear|published|included)\b[^.;]{{0,160}}{_PROMO}|{_ADS}[^.;]{{0,60}}\b(?:using|use|featur\w+|includ\w+|show\w*)\b[^.;]{{0,60}}{_OF_YOU}", without=_NOT_US, weight=0.95, is_plain=True),
    Rule(Says.YES, rf"\b(?:automatic|deemed|hereby|are (?:giving|providing) (?:us )?your) (?:\w+ )?consent\b[^.;]{{0,60}}\buse\b[^.;]{{0,60}}(?:{_OF_YOU}|\btestimonials?\b)", is_plain=True, is_fixed=True),
    Rule(Says.YES, rf"\b(?:right|may|entitled|free) (?:to )?use\b[^.;]{{0,100}}{_OF_YOU}[^.;]{{0,80}}\b(?:other (?:web)?sites|any (?:media|medium|purpose)|offline|elsewhere)\b", without=rf"{_NOT_OURS}|provider|\bcookies?\b", weight=0.8, is_plain=True),
    Rule(Says.YES, rf"{_ADS}[^.;]{{0,120}}{_OF_YOU}", heading=r"licen[cs]|content|rights|submission|publicity|likeness|grant", without=rf"{_NOT_US}|{_NOT_OURS}", weight=0.8),
    Rule(Says.YES, r"\b(?:without|no|any)\b[^.;]{0,60}\b(?:compensation|remuneration|payment|royalt\w+)\b[^.;]{0,200}\b(?:name|likeness|voice|image)\b|\b(?:name|likeness|voice|image)\b[^.;]{0,160}\b(?:without|no|any)\b[^.;]{0,60}\b(?:compensation|remuneration|payment|royalt\w+)\b", without="refund|subscription|cancel|collect|purchase|card|fees?\\b|you may not|having your name", weight=0.75, is_fixed=True),
    Rule(Says.WAY_OUT, rf"{_SELF}[^.;]{{0,120}}\b(?:opt[- ]?out|settings|turn(?:ed)? off|withdraw|revoke)|\bopt[- ]?out\b[^.;]{{0,100}}\b(?:testimonial|likeness|publicity|social ads|your name)|\b(?:do not|don't) (?:wish|want)\b[^.;]{{0,60}}\b(?:use|us to use|display)\b[^.;]{{0,40}}\byour (?:name|logo|likeness|image|photo|testimonial)", without=r"device|marketing (?:e-?mails?|communications)|e-?mail address|identifiers"),
)  # fmt: skip
_CONTENT_RULES = (
    Rule(Says.YES, rf"\b(?:grants?|granting|licen[cs]e|right)\b[^;]{{0,300}}\buse\b[^;]{{0,60}}{_ANY_OF}[^;]{{0,30}}\b(?:in any (?:way|manner|media|form)|for any (?:\w+ )?purposes?|includ\w+)\b[^;]{{0,400}}\b(?P<point>advertising|advertise|marketing|promoting)\b", without=rf"{_NOT_OURS}|\bour (?:content|materials)\b|\bnot\b(?! limited)|{_NOT_US}", is_fixed=True, is_plain=True, weight=0.9),
    Rule(Says.YES, rf"{_YOU_GRANT}[^;]{{0,160}}?{_RIGHT}[^;]{{0,800}}?(?P<point>{_PROMO})|\bincluding (?:\w+ ){{0,3}}for (?:the purposes? of )?(?:promoting|advertising|marketing)\b[^.;]{{0,60}}\bcontent\b", without=_NOT_OURS, is_fixed=True, is_plain=True),
    Rule(Says.YES, rf"\b(?:licen[cs]e|right)\b(?=[^;]{{0,900}}?(?P<point>{_PROMO}))[^;]{{0,300}}?\b(?:use|reproduce|display|exploit|copy)\b[^;]{{0,400}}?{_ANY_OF}", without=rf"{_NOT_OURS}|\bour (?:content|materials)|limited licen[cs]e|licen[cs]e does not|does not include|personal,? (?:and )?non-?commercial|right to (?:refuse|remove|object|opt)", is_fixed=True, is_plain=True, weight=0.95),
    Rule(Says.YES, rf"{_THEY_MAY}(?=[^.;]{{0,500}}?{_PROMO})[^.;]{{0,120}}?{_USE}[^.;]{{0,120}}?{_ANY_OF}[^.;]{{0,260}}?{_PROMO}", without=rf"{_NOT_US}|{_NOT_OURS}|personal (?:data|information)|\bnot\b", is_plain=True),
    Rule(Says.YES, r"\b(?:advertisers|sponsors|partners)\b[^.;]{0,60}\b(?:may|can|to)\b[^.;]{0,60}\b(?:use|display|feature|publish)\b[^.;]{0,60}\bcontent\b[^.;]{0,160}\bpromotional (?:materials?|content)", is_plain=True, is_fixed=True),
    Rule(Says.YES, rf"{_ANY_OF}[^.;]{{0,160}}\b(?:may|can|will|might|could|is|are|be)\b[^.;]{{0,60}}\b(?:used|appear|featured|displayed|included|shown|reproduced|incorporated|published|subject)\b[^.;]{{0,160}}{_PROMO}", without=rf"{_NOT_OURS}|\bnot\b|personal (?:data|information)", is_plain=True, is_fixed=True, weight=0.95),
    Rule(Says.YES, r"\b(?:consent\w*|agree\w*|permit\w*|allow\w*)\b[^.;]{0,40}\b(?:to|for) (?:its|their|the|our)\b[^.;]{0,120}\b(?:display|publication|use|republication)\b[^.;]{0,160}\b(?:promotional|advertising|marketing|publicity) (?:use|purpose)s?\b", without=rf"{_NOT_OURS}|personal (?:data|information)", is_plain=True, is_fixed=True, weight=0.9),
    Rule(Says.YES, r"\b(?:subject|used)\b[^.;]{0,60}\b(?:commercial|promotional|advertising|marketing)[^.;]{0,40} use by\b", is_plain=True, is_fixed=True, weight=0.9),
    Rule(Says.YES, r"\b(?:promot(?:e|es|ing|ion|ional)|advertis(?:e|es|ing)|market(?:ing)?|publici[sz](?:e|ing)|showcas(?:e|ing)|feature examples)\b[^.;]{0,160}\b(?:examples? of|our (?:service|product|business|platform|site|brand|app)\w*|the (?:service|platform|site|company|app|website)s?|us\b|ourselves)[^.;]{0,120}", heading=r"licen[cs]|your content|user content|rights you|submission|grant|contribution|permission", without=rf"{_NOT_US}|{_NOT_OURS}|\byou (?:may|can|must|agree|will|shall|are)\b|links? to", weight=0.85, is_plain=True),
    Rule(Says.YES, rf"{_ADS}[^.;]{{0,80}}\b(?:using|use|featuring)\b[^.;]{{0,60}}(?:{_CONTENT}|\bcontent\b[^.;]{{0,30}}\b(?:posted|shared|submitted|uploaded|created|provided)\b[^.;]{{0,20}}\bby\b)|\busing content\b[^.;]{{0,40}}\b(?:shared|posted|uploaded)\b[^.;]{{0,30}}\bto promote\b", without=rf"{_NOT_US}|{_NOT_OURS}|you (?:are|have|post)\b|your ads", weight=0.9, is_plain=True),
    Rule(Says.NO, rf"\b(?:we|us|company|(?!licen|user|customer|service|content|member)[a-z.]{{3,20}}) (?:will|do|does|shall|may) (?:not|never)\b[^.;]{{0,60}}\b(?:use|feature|include|display|exploit|show)\b[^.;]{{0,100}}{_ANY_OF}[^.;]{{0,100}}{_PROMO}|\b(?:not|never)\b[^.;]{{0,40}}\buse\b[^.;]{{0,60}}\b(?:content|files|photos)\b[^.;]{{0,60}}\b(?:customers?|users?|you)\b[^.;]{{0,40}}\bfor (?:advertising|marketing|promotional)", without=r"\byou (?:may|shall|must|will|agree|can)\b|personal|targeted|market to you|commercial communic|\bcommunications\b|receiv|opted|obligat|responsib|third[- ]part(?:y|ies)'?s? (?:products|advert)", is_fixed=True, weight=1.1),
)  # fmt: skip

LIKENESS = (
    Matter(
        name="likeness-ads",
        asks="May they use your name, face or voice in advertising?",
        topic=Practice.ADVERTISING,
        keys=("likeness", "name", "photo", "picture", "image", "voice", "testimonial", "persona", "profile", "stor", "campaign", "recording", "identity", "featur", "advert", "promot", "market", "publici", "showcas", "commercial"),
        refuses=True,
        settle="depicted",
        rules=(
            *_LIKENESS_RULES,
            *(replace(rule, weight=rule.weight - 0.25) for rule in _CONTENT_RULES),
        ),
    ),
    Matter(
        name="content-ads",
        asks="May they use what you post in their own advertising?",
        topic=Practice.CONTENT_LICENCE,
        keys=("advert", "promot", "market", "publici", "showcas", "featur", "commercial", "campaign", "testimonial"),
        refuses=True,
        settle="depicted",
        rules=(
            *_CONTENT_RULES,
            *(replace(rule, weight=rule.weight - 0.15) for rule in _LIKENESS_RULES),
        ),
    ),
    Matter(
        name="likeness-rights",
        asks="Do you give them rights in your name, voice and likeness?",
        topic=Practice.CONTENT_LICENCE,
        keys=("likeness", "voice", "username", "user name", "name", "persona", "identity", "image", "photo"),
        rules=(
            Rule(Says.YES, r"\b(?:right|licen[cs]e|may|permission|entitled)\b[^.;]{0,300}\b(?:use|using|display|publish|show)\w*(?: of)? (?:the |any |such |your )?(?:user ?)?names? (?:\(?\w+\)? )?(?:that|under which|which|with which) (?:you|it|users?|they) (?:\w+ )?(?:submit|post|provid|use|give|contribut|upload)\w*", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\b(?:publish|display|show|includ|attach|associat|attribut)\w*\b(?: \w+){0,2}? (?:your|the user's|users'|their) (?:\w+ )?(?:user ?names?|names?|(?:social )?handles?|pseudonyms?|profile (?:photo|picture|name))\b[^.;]{0,80}\b(?:with|alongside|next to|beside|together|on|near|to)\b[^.;]{0,40}\b(?:posts?|content|activit\w+|comments?|reviews?|submissions?|contributions?|leaderboard)", without=rf"{_NOT_MINE}|\byou (?:may|can|choose|must)\b", is_fixed=True, is_plain=True, weight=0.9),
            Rule(Says.YES, rf"(?:{_YOU_GRANT}|{_THEY_MAY}|\bright to\b|\blicen[cs]e to\b|\bentitled to\b)[^;]{{0,500}}?\b(?:use|using|used|display|publish|exploit|reproduce|feature|show|include|stream)\b[^;]{{0,300}}?\b(?P<point>likeness(?:es)?|voices?|personas?|(?:name|identity|username|user name|pseudonym)s?(?:,? (?:or|and|and/or) |, )(?:\w+[, ]+){{0,5}}(?:image|photo|likeness|voice|picture|biograph\w+|logo|persona)s?|(?:photo|picture|image)s?(?: and|,| or)(?: \w+){{0,2}} names?)\b", without=rf"{_NOT_MINE}|{_NOT_OURS}", is_fixed=True),
            Rule(Says.YES, rf"(?:{_YOU_GRANT}|{_THEY_MAY}|\bright to\b)[^.;]{{0,160}}\b(?:use|display|publish|reproduc\w+|include|including)\b[^.;]{{0,160}}{_OF_YOU}", without=rf"{_NOT_MINE}|{_NOT_OURS}", heading=r"licen[cs]|content|submission|publicity|likeness|grant|review|post|contribut|event", weight=0.85, is_fixed=True),
            Rule(Says.YES, r"\b(?:photograph\w*|audio|video|recordings?|images?|filmed)\b[^.;]{0,120}\b(?:taken of you|you appear|featuring you|attendees|participants)\b|\bconsent to\b[^.;]{0,60}\b(?:being )?(?:photograph\w*|filmed|film|recorded|recording)\b", without=rf"{_NOT_MINE}|calls?\b|telephone|meetings?\b", weight=0.85, is_fixed=True),
        ),
    ),
    Matter(
        name="event-photos",
        asks="May they use photos or recordings of you taken at events?",
        topic=Practice.CONTENT_LICENCE,
        keys=("photo", "film", "record", "image", "video", "camera"),
        refuses=True,
        rules=(
            Rule(Says.YES, r"\b(?:we|us|[a-z]\w+) (?:may |will |can |also )?(?:use|publish|post|share|display)\b[^.;]{0,60}\b(?:recordings?|photos?|photographs?|pictures|footage|images)\b[^.;]{0,120}\b(?:social media|press|website|publication|publish|channels|promot\w+|marketing|advertis\w+)\b", without=rf"{_OF_YOU}|upload|profile|cctv|\bcalls?\b|{_CONTENT}(?<!recordings)(?<!photos)(?<!images)(?<!pictures)", is_plain=True, weight=0.9),
            Rule(Says.WAY_OUT, r"\b(?:do not|don't) (?:agree|consent|want|wish)\b[^.;]{0,60}\b(?:publication|publish|use|filmed|photographed|recorded)\b[^.;]{0,40}\b(?:your )?(?:image|photo|picture|likeness|recording)?|\b(?:object|opt[- ]?out|let us know|inform)\b[^.;]{0,60}\b(?:photograph\w*|filmed|images? of you|publication of your)\b"),
            Rule(Says.YES, r"\b(?:be|being|is|are|may|to) (?:\w+,? ){0,2}(?:photograph(?:ed|s)?|film(?:ed)?|recorded|videotaped|captured)\b[^.;]{0,160}\b(?:events?|meet-?ups?|sessions?|conferences?|tournaments?|premises|in[- ]person|gathering|venue|shows?|attend\w*)\b|\b(?:photographs?|photos?|videos?|film|recordings?|images?)\b[^.;]{0,60}\b(?:taken|of you|of (?:the )?(?:attendees|participants|guests)|made|captured)\b[^.;]{0,160}\b(?:events?|attend\w*|meet-?ups?|conferences?|tournaments?|venue|course of)\b|\b(?:events?|meet-?ups?|conferences?|tournaments?|gathering|venue|attend\w*)\b[^.;]{0,160}\b(?:photographed|filmed|videotaped|photography|photographs? (?:taken|of)|(?:be|being|are) recorded|filming|images? of)\b", without=rf"{_NOT_MINE}|cctv|surveillance|calls?\b|upload|hearing|arbitra|violen|videoconference"),
        ),
    ),
    Matter(
        name="likeness-paid",
        asks="Would they pay you for using your name, face or posts?",
        topic=Practice.CONTENT_LICENCE,
        keys=("compensat", "remunerat", "royalt", "payment", "paid", "free of charge", "free"),
        rules=(
            Rule(Says.NO, r"\b(?:without|no|not|any|never|free of|waive\w*)\b[^.;]{0,100}\b(?:compensation|remuneration|payments?|royalt(?:y|ies)|paid|consideration|compensate|attribution or compensation|charge)\b", heading=r"licen[cs]|content|rights|submission|publicity|likeness|grant|feedback|post|contribution|intellectual|review", without=r"refund|fees? (?:are|is)|subscription|you (?:may|will|shall|must) not|cancel|right to (?:withdraw|access|request)|personal (?:data|information)|you can ask|once a year|free of charge|payment method|direct debit|storage|upgrade|charged|invoice|before (?:making|committing)", is_fixed=True, weight=0.9),
            Rule(Says.NO, rf"\b(?:without|no|not|any|never)\b[^.;]{{0,100}}\b(?:compensation|compensate\w*|remuneration|payments?|royalt(?:y|ies)|paid)\b[^.;]{{0,200}}(?:{_CONTENT}|{_OF_YOU})|(?:{_CONTENT}|{_OF_YOU})[^.;]{{0,240}}\b(?:without|no|not|any|never)\b[^.;]{{0,100}}\b(?:compensation|compensate\w*|remuneration|payments?|royalt(?:y|ies)|paid)\b", without=r"refund|subscription|cancel|payment method|charged|purchas|personal (?:data|information)", is_fixed=True),
            Rule(Says.NO, r"\broyalty[- ]free\b", is_fixed=True, weight=0.8, without=r"we grant|grants? you|you may not|grants? to (?:you|the (?:user|customer))"),
        ),
    ),
    Matter(
        name="customer-name",
        asks="May they name your company or show its logo as a customer?",
        topic=Practice.ADVERTISING,
        keys=("logo", "name", "trademark", "customer", "reference", "publicity", "mark", "promot", "showcas", "advertis"),
        refuses=True,
        rules=(
            Rule(Says.YES, rf"\b(?:provided,? however|except|but)\b[^.;]{{0,40}}\b(?:we|company|[a-z.]{{3,20}}) (?:may|are permitted to|is permitted to|can)\b[^.;]{{0,60}}(?:{_COMPANY}|\bnames?\b)[^.;]{{0,200}}(?:{_ADS}|\bwebsites?\b|\blists?\b)", weight=1.5, is_fixed=True, is_plain=True),
            Rule(Says.CONSENT, rf"^(?=.*(?:prior|written|express|consent|approval|permission))(?:(?!\byou (?:may|shall|will|must) not).)*?\b(?:not|no|neither|without|with|only|and gave|if|unless|subject to|seek|obtain)\b[^;]{{0,300}}(?:{_COMPANY})[^;]{{0,300}}", heading="publicity|reference|marketing|promot", is_fixed=True, weight=0.9, without=r"may use (?:your|customer's) name[^.;]*without"),
            Rule(Says.CONSENT, rf"^(?=.*(?:(?:prior|written|express)\b[^.;]{{0,30}}(?:consent|approval|permission)|\byour (?:consent|permission|approval)\b))(?=.*(?:{_PROMO}|\bas an? (?:\w+ )?(?:customer|client|reference)\b|\b(?:customer|client) lists?\b|party's)).*?\b(?:your|customer's|client's|publisher's|customer|other party's|each other's)\b[^.;]{{0,60}}{_BRAND}", without=r"\byou (?:may|shall|will|must|agree)(?: \w+)? not|without (?:your|any|further|prior) (?:\w+ )?(?:notice|compens)|customer (?:may|shall|will) not|advertisers? that can", is_fixed=True),
            Rule(Says.YES, rf"(?:{_THEY_MAY}|{_GRANT})[^.;]{{0,160}}(?:{_USE}|\b(?:list|name|refer\w*|mention|hyperlink)\b)[^.;]{{0,120}}\b(?:your|customer's?|client's?|publisher's?|licensee's?|subscriber's?|partner's?|advertiser's?|developer's?|other's|application's?|user's)\b[^.;]{{0,100}}{_BRAND}[^.;]{{0,260}}(?:{_PROMO}|\bwebsites?\b|\b(?:customer|client|publisher|partner) lists?\b|presentations?|\bas an? (?:\w+ )?(?:customer|client|partner|user|reference)\b|\bto identify\b)", without=rf"user name|social media (?:account|site)|friends|\byou (?:may|shall|will|must)(?: \w+)? (?:not )?(?:use|display)|\bour (?:trademarks|marks|logo|name)|infring|privacy|e-?mail address|\bnot permitted\b|without (?:\w+,? ){{0,6}}(?:consent|approval|permission|authori)|\bneither\b|\bnot\b(?! limited)|{_NOT_BRAND}", is_fixed=True),
            Rule(Says.YES, rf"(?:{_THEY_MAY}|{_YOU_GRANT}|\ballow \w+ to\b)[^.;]{{0,100}}\b(?:use|feature|display|show\w*|reproduce)\b[^.;]{{0,100}}\byour (?:\w+ )?(?:website|site|platform|apps?|application|store|shop|project|page|game|works?)\b[^.;]{{0,120}}{_PROMO}", without=rf"{_NOT_US}|ads? on|{_NOT_BRAND}", weight=0.85, is_plain=True, is_fixed=True),
            Rule(Says.NO, rf"\b(?:we|us|company|[a-z.]{{3,20}}) (?:will|shall|may|do|does) not\b[^.;]{{0,60}}\b(?:use|display|disclose|identify)\b[^.;]{{0,80}}\b(?:your|customer's|client's)\b[^.;]{{0,60}}{_BRAND}", without=r"without|unless|\byou (?:will|shall|may|must)|\bcustomer (?:will|shall|may)", is_fixed=True, weight=0.7),
            Rule(Says.YES, r"\b(?:identify|refer to|list|name|reference|disclose|mention|announce)\b[^.;]{0,40}\b(?:you|customer|client|publisher|subscriber|your company|the other)\b[^.;]{0,40}\b(?:as|by name|is)\b[^.;]{0,60}\b(?:customer|client|user|partner|publisher|logo)\b", without=r"\byou (?:may|shall|will|must|agree)(?: \w+)? not|personal (?:data|information)|law enforcement"),
            Rule(Says.YES, rf"(?:{_PROMO})[^.;]{{0,160}}\b(?:logo|marks|icon)\b[^.;]{{0,80}}\b(?:your|application|customer)|\byour (?:company |business |organi[sz]ation)?(?:'s )?(?:name|logo)s?\b[^.;]{{0,40}}\b(?:logo|name|marks?)\b[^.;]{{0,120}}(?:{_PROMO})", without=rf"\bour (?:trademarks|marks|logo|name)|you (?:may|shall|will|must)(?: \w+)? not|infring|{_NOT_BRAND}", weight=0.8),
            Rule(Says.YES, rf"\b(?:we|company|entitled|permitted|right|may)\b[^.;]{{0,60}}{_USE}[^.;]{{0,40}}\b(?:logo|marks|trademarks)\b[^.;]{{0,120}}\b(?:your|application|customer)", without=rf"user name|social media|friends|\bour (?:trademarks|marks|logo|name)|you (?:may|shall|will|must|agree)\b|infring|{_NOT_BRAND}", weight=0.75),
            Rule(Says.WAY_OUT, rf"\b(?:stop|cease|revok\w+|remov\w+|opt[- ]?out|withdraw\w*|do(?:es)? not (?:wish|want)|request\w*)\b[^.;]{{0,120}}(?:{_BRAND}|\b(?:name|this use|such use|the foregoing)\b)|(?:{_BRAND})[^.;]{{0,160}}\b(?:revoked|withdraw\w*|opt[- ]?out|cease (?:this|such) use|unless you (?:notify|tell|ask|opt|request|object))", heading="", without=r"domain|infring|registration|\byou (?:must|shall|will|agree to)\b[^.;]{0,40}\b(?:stop|cease|remove)"),
        ),
    ),
    Matter(
        name="testimonials",
        asks="May they publish your testimonial or story?",
        topic=Practice.ADVERTISING,
        keys=("testimonial", "success stor", "endorsement", "case stud"),
        refuses=True,
        rules=(
            Rule(Says.CONSENT, rf"^(?=.*{_ASKED}).*?\b(?:testimonials?|success stor(?:y|ies)|case stud(?:y|ies))\b", without=r"without (?:\w+ ){0,6}(?:consent|permission)|automatic consent", is_fixed=True),
            Rule(Says.YES, r"\b(?:post|display|publish|use|share|feature|show)\w*\b[^.;]{0,120}\b(?:testimonials?|success stor(?:y|ies)|case stud(?:y|ies))\b|\b(?:testimonials?|success stor(?:y|ies))\b[^.;]{0,120}\b(?:post|display|publish|use|share|feature|show)\w*\b", without=r"ads? containing|advertisements? (?:that )?(?:includ|contain)|advertiser|fake|misleading|\bftc\b|guides?\b|contest", weight=0.9),
        ),
    ),
    Matter(
        name="social-ads",
        asks="Do they show your friends ads with your name or what you liked?",
        topic=Practice.ADVERTISING,
        keys=("name", "action", "friend", "follow", "like", "profile"),
        refuses=True,
        rules=(
            Rule(Says.YES, rf"\b(?:your|their|his or her|user's|member's)\b[^.;]{{0,40}}\b(?:name|profile (?:picture|photo)|username|actions|likes|follow\w*)\b[^.;]{{0,160}}\b(?:next to|alongside|in connection with|with|beside|together with|on or near|associated with)\b[^.;]{{0,60}}\b(?:ads?|adverts?|advertis\w+|sponsored|commercial content|promot\w+)\b|{_OF_YOU}[^.;]{{0,80}}\b(?:appear\w*|shown|displayed|used)\b[^.;]{{0,120}}\b(?:in|with) (?:\w+ )?(?:ads|advertisements|shared endorsements)\b", without=rf"{_NOT_US}|advertising partners|third[- ](?:party|parties)|collaborat|with your consent"),
        ),
    ),
)  # fmt: skip
