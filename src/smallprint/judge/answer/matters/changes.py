"""Changes of the terms: notice, when they bind, and what people can do about them."""

from __future__ import annotations

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.judge.answer.matters.periods import PERIOD
from smallprint.model.topic import Practice

_CHANGE = r"(?:chang(?:e[sd]?|ing)|updat(?:e[sd]?|ing)|modif(?:y|ies|ied|ying|ications?)|amend(?:s|ed|ing|ments?)?|revis(?:e[sd]?|ing|ions?)|alter(?:s|ed|ing|ations?)?|replac(?:e[sd]?|ing)|rewrit(?:e|ing|ten)|variations?|new versions?|updated version|revised version|differently|materially different)\b"
_DOC = r"(?:terms|agreements?|polic(?:y|ies)|(?:privacy|this|legal|cookies?|our|the|protection|an? updated) (?:notice|statement)|conditions|contracts?|eula|rules|guidelines|documents?|provisions?|tos|tou|addendum|dpa|aup|privacy practices|practices|processing|how we (?:\w+ ){0,3}(?:use|collect|process|handle|treat)|(?:personal|personally) (?:\w+ )?(?:data|information)|pii|sla|charter)"
_PAPER = r"(?:terms|agreements?|polic(?:y|ies)|(?:privacy|this|legal|cookies?) (?:notice|statement)|conditions|contract|eula|rules|guidelines|tos|tou|addendum|dpa|aup|license)\b"
_TO = rf"(?:{_CHANGE}.{{0,90}}?\b{_DOC}|\b{_DOC}.{{0,90}}?{_CHANGE}|\b(?:material|significant|substantial|major|important|substantive|essential)(?:ly)? (?:\w+ ){{0,2}}{_CHANGE}|(?:rights|obligations).{{0,40}}{_CHANGE})"
_TO_PAPER = rf"(?:{_CHANGE}.{{0,90}}?\b{_PAPER}|\b{_PAPER}.{{0,90}}?{_CHANGE})"
_HEAD = r"^(?!.*\blast (?:updat|revis|modif))(?=.*\b(?:terms|agreement|polic|conditions|notice|statement|contract)|(?!.*\b(?:events?|orders?|bookings?|flights?|prices?|pricing|fees?|features?|patches|products?|platform|services?|accounts?|subscriptions?)\b)).*\b(?:chang|amend|modif|revis|variation|updates? (?:to|of)|updating)"
_YOU = r"(?:you|your|users?|customers?|members?|subscribers?|advertisers?|publishers?|individuals|people|clients?|everyone|visitors|the community|account holders?|data subjects|parties|hosts|merchants?|the other party|partners?|developers?)"
_TELL = rf"(?:notif(?:y|ying|ies)\b|notified|inform(?:ed|ing)?\b|let(?:ting)? {_YOU} know|alert(?:ed|ing)?|tell(?:ing)? {_YOU}|told\b|advis(?:e|ed|ing) {_YOU}|warn(?:ing)? {_YOU}|(?:provid|giv|send|mak|plac|post|display|publish|include|receiv)\w* (?:[\w,'-]+ ){{0,8}}(?:notice|notification)s?\b|e-?mail(?:ed|ing)? (?:(?:to|all|our|registered|every|affected|active) ){{0,3}}{_YOU}|(?:send|sent|sending) (?:\w+ ){{0,5}}(?:e-?mail|message)|contact(?:ed)? (?:you )?(?:by|via|through)|announc\w+|communicat(?:e|ed) |(?:made|make) (?:you )?aware|draw (?:your )?attention|brought to (?:your )?attention)"
_SILENT = r"(?:without|\bno(?! less| fewer| later| sooner| earlier| more)) (?:(?!upon\b|after\b|by\b|on\b|giving\b)\w+,? ){0,5}(?:notice|notification|warning|notifying|informing|telling|announcement)|(?:not|no|never) (?:be |under any )?(?:obliged|obligated|required|obligation|have|need|bound|promise|undertake)\w* (?:\w+ ){0,3}(?:notify|inform|give|provide|announce|tell)|with or without (?:\w+ )?notice|\b(?:may|can|will|need to|right to) (?:(?!not\b)[\w']+,? ){0,16}without (?:first |having to |any |prior )?(?:giv|provid|send)\w* (?:\w+ ){0,4}(?:notice|notification)|\b(?:may|will|might|do|does|shall) not (?:always |be able to |necessarily )?(?:notify|inform|announce|tell you|give you notice|be notified)"
_PRICE = r"\b(?:prices?|pricing|fees?|rates?|subscription (?:fee|price)|charges)\b"
_THEIRS = r"\b(?:you|user|customer|client|member)s?(?:'ll)? (?:must|shall|should|will|agree to|are required to|need to|have to|undertake to|can|may) (?:(?!be\b)\w+ ){0,3}(?:notify|inform|update|tell|let us)\b|please (?:notify|inform|let us|contact|tell)"
_OTHER = rf"{_THEIRS}|\b(?:must|shall)\b[^.;]{{0,60}}\bprovide (?:\w+ )?notice\b|\bupdat(?:e|es|ing) you (?:regarding|about|on|with)\b|\b(?:confirmation|cancellation) (?:e-?mail|message)|\bconfirmation of (?:the|your)\b|\b(?:acquisition|merger|merge|bankruptcy|acquired|change of control|change in control|change in ownership)\b|\barbitrat|\b(?:giv|send|provid|deliver)\w* us\b|\bownership\b[^.;]{{0,60}}\bchanges?\b|\breasons? for the\b|sub-?processors?\b|unlawful|unauthori[sz]ed|data breach|security incident|your (?:contact|account|billing) (?:details|information)|\byou (?:\w+ )?notif(?:y|ies)\b|\bviolation of\b|(?<!how )(?<!way )(?<!ways )(?<!in which )\bwe (?:may )?use (?:the |your |this )?(?:\w+ )?(?:information|data)\b|to communicate with you"
_READS = r"(?:responsib\w+|check(?:ing)?|review(?:ing)?|visit(?:ing)?|consult(?:ing)?|revisit(?:ing)?|refer(?:ring)? to|look(?:ing)? at|read(?:ing)?|familiari[sz]\w+|becoming familiar)\b"
_GIVES = rf"\b(?:we|us|you|users?|customers?|members?|[a-z]\w+)(?: will|'ll| shall| may| can| might| would| try to| endeavou?rs? to| strives? to| aims? to| undertakes? to| agrees? to) (?:\w+,? ){{0,4}}?(?:be )?{_TELL}"
_SUCH = r"\b(?:such|these|those|any|the|said|all) (?:\w+ ){0,3}(?:changes?|updates?|modifications?|amendments?|revisions?|alterations?)\b"

_NOTICE = (
    Rule(
        Says.YES,
        rf"{_TO}.{{0,400}}?\b{_TELL}|\b{_TELL}.{{0,250}}?{_TO}",
        without=rf"{_SILENT}|{_OTHER}|{_PRICE}|(?<!including )by (?:posting|publishing|updating)(?! .*(?:e-?mail|and (?:by|via|through)))|\bthrough our posting|\b(?:explains?|describes?|sets? out)\b.{{0,250}}\bhow (?:we|will|you)\b",
        is_fixed=True,
        is_plain=True,
    ),
    Rule(
        Says.YES,
        rf"{_CHANGE}.{{0,400}}\b{_TELL}|\b{_TELL}.{{0,300}}{_CHANGE}",
        heading=_HEAD,
        without=rf"{_SILENT}|{_OTHER}|(?<!including )by (?:posting|publishing|updating)(?! .*(?:e-?mail|and (?:by|via|through)))|\bthrough our posting",
        weight=0.95,
        is_fixed=True,
        is_plain=True,
    ),
    Rule(
        Says.YES,
        _GIVES,
        heading=_HEAD,
        without=rf"{_SILENT}|{_OTHER}|{_PRICE}|(?<!including )by (?:posting|publishing|updating)(?! .*(?:e-?mail|and (?:by|via|through)))|\bthrough our posting",
        weight=0.8,
        is_fixed=True,
        is_plain=True,
    ),
    Rule(
        Says.YES,
        rf"{_SUCH}.{{0,200}}{_GIVES}|{_GIVES}.{{0,100}}{_SUCH}|\b(?:provide|give|send|post)\w* (?:\w+ ){{0,3}}(?:notice|notification)s? of (?:\w+ ){{0,2}}changes\b",
        without=rf"{_SILENT}|{_OTHER}|{_PRICE}|(?<!including )by (?:posting|publishing|updating)|\bnotify us|\baccount information|\b(?:services?|features?|products?|functionality) (?:will|may|changes?|updates?)",
        weight=0.65,
        is_fixed=True,
        is_plain=True,
    ),
    Rule(
        Says.YES,
        rf"(?:{_SILENT}).{{0,200}}\b(?:but|however|although|though|provided|except|unless|while)\b.{{0,160}}\b(?:will|shall|use|make|require)\b.{{0,80}}{_TELL}(?=.*{_CHANGE})",
        without=rf"{_PRICE}|{_OTHER}",
        weight=1.1,
        is_fixed=True,
        is_plain=True,
    ),
    Rule(
        Says.YES,
        rf"\bnotice\b[^.;]{{0,60}}\b(?:will|shall) be (?:\w+ )?(?:delivered|sent|given|provided|shown) to {_YOU}[^.;]{{0,60}}{_CHANGE}|\bnotices? of (?:any |such |the |these |material |all ){{0,3}}{_CHANGE}.{{0,60}}\b(?:will|shall|may|is|are|can) (?:\w+ )?(?:be )?(?:posted|sent|given|provided|made|e-?mailed|displayed|announced)|{_TO_PAPER}.{{0,200}}\b{PERIOD} (?:after|from|following) (?:the )?(?:date of )?(?:such )?(?:notification|notice\b|we (?:notify|inform))",
        without=rf"{_SILENT}|{_OTHER}|{_PRICE}",
        weight=0.8,
        is_fixed=True,
        is_plain=True,
    ),
    Rule(
        Says.YES,
        rf"{PERIOD} (?:\w+ ){{0,4}}(?:notice|before|prior|in advance)\b.{{0,200}}{_TO}|{_TO}.{{0,250}}{PERIOD} (?:\w+ ){{0,4}}(?:notice|before|prior to|in advance)",
        without=rf"{_SILENT}|{_OTHER}|{_PRICE}",
        weight=0.8,
        is_fixed=True,
        is_plain=True,
    ),
)
_NO_NOTICE = (
    Rule(
        Says.NO,
        rf"^(?=.*\b(?:may|can|will|need to|right to) (?:(?!not\b)[\w']+,? ){{0,16}}without (?:first |having to |any |prior )?(?:giv|provid|send)\w* (?:\w+ ){{0,4}}notice).*?{_TO_PAPER}",
        without=rf"{_OTHER}|{_PRICE}|\b(?:you|user|customer|licensee)s? (?:may|shall|must|will|can) not\b",
        is_fixed=True,
    ),
    Rule(
        Says.NO,
        rf"{_TO_PAPER}.{{0,300}}(?:{_SILENT})|(?:{_SILENT}).{{0,120}}{_TO_PAPER}",
        without=rf"{_OTHER}|{_PRICE}|\b(?:you|user|customer|licensee)s? (?:may|shall|must|will|can) not\b",
        is_fixed=True,
    ),
    Rule(
        Says.NO,
        rf"{_CHANGE}.{{0,300}}(?:{_SILENT})|(?:{_SILENT}).{{0,200}}{_CHANGE}",
        heading=_HEAD,
        without=rf"{_OTHER}|{_PRICE}|\b(?:features?|services?|site|website|products?|content|functionality)\b",
        is_fixed=True,
        weight=0.9,
    ),
)
_POSTED = (
    Rule(
        Says.NO,
        rf"\b(?:users?|customers?|members?|clients?) (?:is|are|shall be|will be) (?:\w+ )?responsible for (?:\w+ )?{_READS} (?:for )?(?:\w+ )?{_CHANGE}|\byour (?:sole )?responsib\w+ .{{0,60}}(?:check|review|visit|monitor|read|consult|aware|keep|stay|ensure).{{0,120}}(?:{_CHANGE}|{_DOC})|you (?:\w+ ){{0,3}}(?:should|must|agree to|(?:are|will be|shall be) (?:\w+ )?responsible|need to|are (?:advised|encouraged|expected|urged|invited) to) (?:\w+ )?(?:for )?{_READS}.{{0,120}}{_CHANGE}|{_READS}\b.{{0,80}}\b(?:periodically|regularly|frequently|from time to time|occasionally|often)\b.{{0,80}}{_CHANGE}|{_READS} (?:these|this|the|our) (?:\w+ ){{0,3}}{_PAPER}.{{0,60}}\b(?:periodically|regularly|frequently|from time to time|occasionally|often)\b",
        is_fixed=True,
        weight=0.6,
    ),
    Rule(
        Says.NO,
        rf"\b{_READS}\b.{{0,160}}\b(?:periodically|regularly|frequently|from time to time|occasionally|often|each time|whenever)\b|\b(?:periodically|regularly|frequently|from time to time|occasionally|often) {_READS}",
        heading=rf"{_CHANGE}|{_DOC}|^$",
        without=r"\bwe (?:\w+ ){0,3}review",
        is_fixed=True,
        weight=0.5,
    ),
    Rule(
        Says.NO,
        rf"{_CHANGE}.{{0,200}}(?:by|through|via|when|upon|after|once) (?:we |it is |they are |our )?(?:post|publish|upload|updat)\w*|(?:post|publish)\w* .{{0,80}}{_CHANGE}|{_CHANGE}.{{0,60}}(?:will|shall|may) (?:\w+ )?be (?:posted|published|available|found|reflected)|\b(?:latest|current|recent|newest|revised) (?:\w+ )?version\b.{{0,60}}\b(?:posted|published|available|found|on (?:this|our))|{_CHANGE}.{{0,80}}\b(?:updat|chang|revis|indicat|includ)\w* (?:the |an? )?(?:\W?(?:last |effective )?\w+\W? ){{0,4}}(?:date|legend)\b",
        heading=rf"{_CHANGE}|{_DOC}|^$|general|miscell",
        without=_OTHER,
        is_fixed=True,
        weight=0.45,
    ),
)

CHANGES = (
    Matter(
        name="changes-notice",
        asks="Do they tell people when they change the terms, the policy or the rules (notice, notify, inform, warn, announce)?",
        topic=Practice.POLICY_CHANGE,
        keys=("chang", "updat", "modif", "amend", "revis", "alter", "replac", "differ", "periodically", "variation", "version"),
        order=(Says.YES, Says.NO),
        settle="told of",
        rules=(
            *_NOTICE,
            Rule(Says.YES, rf"(?:{_TO}.{{0,300}}\b(?:notif(?:y|ying) (?:you|users)|inform (?:you|users)|let you know|give you notice|provide you (?:with )?notice).{{0,60}}(?<!including )by (?:posting|publishing|updating)|\b(?:notify|inform) (?:you|users).{{0,120}}{_TO}.{{0,80}}(?<!including )by (?:posting|publishing|updating))", without=rf"{_SILENT}|{_OTHER}|{_PRICE}", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.YES, rf"\b(?:notify(?:ing)?|inform(?:ing)?) (?:you|users|visitors|customers)\b.{{0,60}}\b{_CHANGE}.{{0,80}}\bby (?:posting|publishing)\b", heading=_HEAD, without=rf"{_SILENT}|{_OTHER}|{_PRICE}", is_fixed=True, is_plain=True, weight=0.8),
            *_NO_NOTICE,
            *_POSTED,
        ),
    ),
    Matter(
        name="changes-message",
        asks="Do they write to people personally (e-mail, mail, message, letter) when the terms or the policy change?",
        topic=Practice.POLICY_CHANGE,
        keys=("chang", "updat", "modif", "amend", "revis", "alter", "replac", "differ", "periodically", "variation", "version"),
        order=(Says.YES, Says.NO),
        settle="told of",
        rules=(
            Rule(Says.YES, rf"^(?=.*{_TO_PAPER}).*\b(?:e-?mail(?:ed|ing)?|in[- ]app|message|letter|push notification)\b", without=rf"{_SILENT}|{_OTHER}|{_PRICE}|\bcontact us\b|signed|\be-?mail us\b|\b(?:may|shall|can) (?:not|only) be\b", is_fixed=True, is_plain=True, weight=0.6),
            Rule(Says.YES, rf"(?:{_TO}.{{0,400}}\b{_TELL}.{{0,200}}\b(?:e-?mail|in[- ]app|message|writing|text|letter|your account|dashboard|directly|individually)|\b{_TELL}.{{0,300}}\b(?:e-?mail|in[- ]app|message|writing|letter|your account|directly|individually).{{0,300}}{_TO}|\be-?mail (?:you|to you|to the e).{{0,200}}{_TO})", without=rf"{_SILENT}|{_OTHER}|{_PRICE}", is_fixed=True, is_plain=True),
            *_NO_NOTICE,
            *_POSTED,
            Rule(Says.NO, rf"\b{_TELL}.{{0,200}}by (?:posting|publishing|updating|placing)", heading=rf"{_CHANGE}|{_DOC}|^$|general", without=r"e-?mail|message|in[- ]app", is_fixed=True, weight=0.7),
        ),
    ),
    Matter(
        name="changes-notice-period",
        asks="How long before new terms or a new policy apply do they announce the changes (notice, days, weeks, advance, ahead)?",
        topic=Practice.POLICY_CHANGE,
        keys=("day", "week", "month", "immediately"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"\b(?=.*\b{_DOC}\b){_CHANGE}.{{0,400}}?(?P<value>{PERIOD} ?(?:(?:prior|advance|written|reasonable|days') )*(?:notice|in advance(?: of [^.,;]{{0,40}})?|before[^.,;]{{0,60}}|prior to[^.,;]{{0,60}}|(?:after|from|following|of|as of|since|upon)[^.,;]{{0,60}}|beforehand|ahead))", without=rf"{_OTHER}|{_PRICE}|\b(?:refund|clos(?:e|ing) your|terminat\w+ (?:this|your|the)|object\w*|reject) |\bcontinue to (?:use|receive)\b[^.;]{{0,80}}\bfor more than\b|\bdeliver(?:ed|y)\b|\bwithdraw ", is_fixed=True),
            Rule(Says.VALUE, rf"(?P<value>{PERIOD} ?(?:(?:prior|advance|written|reasonable) )*(?:notice|in advance|before|prior|ahead)(?: of| to)?[^.,;]{{0,50}})\b.{{0,200}}{_CHANGE}(?=.*{_DOC})", without=rf"{_OTHER}|{_PRICE}", is_fixed=True, weight=0.9),
            Rule(Says.VALUE, rf"{_CHANGE}.{{0,400}}?(?P<value>{PERIOD} ?(?:(?:prior|advance|written|reasonable) )*(?:notice|in advance|before|prior to|after|from|following|before making)\b[^.,;]{{0,50}})", heading=rf"{_CHANGE}", without=rf"{_OTHER}|{_PRICE}|closing your|\b(?:object\w*|reject) ", is_fixed=True, weight=0.8),
            Rule(Says.VALUE, rf"\b(?:we|users?|you|customers?|parties|[a-z]\w+)\b.{{0,80}}(?:notif\w+|notice|inform\w*|announc\w*|e-?mail|giv\w+|provid\w+).{{0,80}}?(?P<value>{PERIOD} ?'? ?(?:\w+ ){{0,3}}(?:notice|in advance|before[^.,;]{{0,50}}|prior[^.,;]{{0,50}}))", heading=_HEAD, without=rf"{_OTHER}|{_PRICE}|refund|\bterminat|\bcancel", is_fixed=True, weight=0.7),
            Rule(Says.VALUE, rf"^(?=.*{_DOC})(?=.*{_CHANGE}).*?\b(?:we|[a-z]\w+) (?:will|shall|would) (?:\w+ )?(?:give|provide|send|notify)\w* (?:you )?(?:with )?(?P<value>{PERIOD} ?'? ?(?:(?:prior|advance|written|reasonable) )*notice\b[^.,;]{{0,50}})", without=rf"{_PRICE}|arbitrat|\bterminate (?:this|the|your)\b", is_fixed=True, weight=0.9),
            Rule(Says.VALUE, rf"\b(?=.*{_CHANGE}).*?\b(?P<value>(?:for )?{PERIOD}) before making the change", is_fixed=True),
            Rule(Says.VALUE, rf"(?:^|[.;:,] )(?:(?:all|any|such|these|the|our|material|other) )*{_CHANGE}(?: \w+){{0,4}} (?:become|becomes|be|take|takes|come|are|is|enter|apply|go) (?:\w+ ){{0,3}}(?:effect|effective|force|binding|live)?.{{0,40}}?(?P<value>{PERIOD}[^.,;]{{0,50}})", without=rf"{_OTHER}|{_PRICE}", is_fixed=True, weight=0.8),
            Rule(Says.VALUE, rf"(?:{_TO}.{{0,200}}?|\bmaterial.{{0,200}}?)\b{_TELL}.{{0,80}}?(?P<value>{PERIOD} ?(?:(?:prior|advance|written|reasonable) )*(?:notice|in advance(?: of [^.,;]{{0,40}})?|before[^.,;]{{0,50}}|prior[^.,;]{{0,50}}))", without=rf"{_OTHER}|{_PRICE}", is_fixed=True, weight=0.9),
            Rule(Says.VALUE, rf"\b(?=.*{_CHANGE}).*?(?:(?:take|come|enter|go|be|become|becomes|are|is|shall be|into)\w* (?:\w+ ){{0,3}}(?:effect|force|effective|apply|binding)|notice period|notice of)\b.{{0,80}}?(?P<value>{PERIOD}[^.,;]{{0,50}})", heading=rf"{_CHANGE}|{_DOC}", without=rf"{_OTHER}|{_PRICE}", is_fixed=True, weight=0.75),
            Rule(Says.VALUE, rf"\b(?=.*{_DOC}){_CHANGE}.{{0,300}}?(?P<value>(?:effective )?immediately (?:up)?on (?:\w+ ){{0,3}}(?:post|publi)\w*|(?:effective|apply|applies|in force|take effect|binding) (?:immediately|as soon as|when|once|upon|on the date)[^.,;]{{0,50}})", without=rf"{_OTHER}|{_PRICE}|\b(?:cancel|terminate) (?:their|your|the|this)\b", is_fixed=True, weight=0.4),
        ),
    ),
    Matter(
        name="changes-at-once",
        asks="Do new terms or a changed policy apply at once, as soon as they are posted (immediately, right away)?",
        topic=Practice.POLICY_CHANGE,
        keys=("chang", "updat", "modif", "amend", "revis", "alter", "version", "new "),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"\b(?=.*(?:{_CHANGE}|\bnew )).*?(?:immediate(?:ly)?|forthwith|straight away|instantly|(?:effective|apply|applies|in force|take effect|binding|valid)\w* (?:\w+ ){{0,4}}(?:as soon as|when|once|upon|on the date|from the (?:date|moment|time)|as of the (?:date|time)|on)(?: \w+){{0,5}} (?:post|publi|updat|appear|upload|made available)\w*|(?:upon|once|when|by) (?:\w+ ){{0,4}}(?:post|publi)\w*|as soon as (?:\w+ ){{0,4}}(?:post|publi|updat)\w*)", heading=rf"{_CHANGE}|{_DOC}|^$|general|miscell", without=rf"{_OTHER}|{PERIOD}.{{0,30}}(?:after|from|before|notice|prior|in advance)|not (?:take |be )?effective|\b(?:notify|inform|e-?mail) (?:you|users|customers)|\bsubscription|\b(?:must|shall|please|should|will|to)\b[^.;]{{0,80}}\b(?:stop|cease|terminat\w*|discontinu\w*|uninstall|instruct|delete|end|notice to)\b[^.;]{{0,80}}\bimmediately|\b(?:must|shall|please|should|to) immediately\b|\bimmediately (?:notify|inform)\b|\bimmediately (?:terminate|stop|cease|discontinu)\w*|\breturn for payment\b", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"{_TO_PAPER}.{{0,200}}\b(?:(?:effective|apply|applies|in force|take effect|binding|valid)\w* )?(?:immediately|at once|forthwith|instantly)\b", without=rf"{_OTHER}|{PERIOD}.{{0,30}}(?:after|from|before|notice|prior)|not (?:take |be )?effective|\bterminate\w* immediately|immediately (?:terminate|suspend|notify|cease|stop|discontinu|instruct)|\b(?:must|shall|please|should)\b[^.;]{{0,80}}\b(?:stop|cease|terminat\w*|discontinu\w*|notice to)\b[^.;]{{0,80}}\bimmediately", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b(?:each|any|all|such|these|those|the)(?: such)? (?:\w+ ){{0,2}}{_CHANGE}[^.;]{{0,40}}\b(?:be|is|are|becomes?)\b (?:\w+ )?(?:effective|binding|valid|in force)\b (?:immediately )?(?:upon|when|once|as soon as|on) (?:\w+ ){{0,4}}(?:post|publi)\w*", without=rf"{_OTHER}|{PERIOD}|{_PRICE}", is_fixed=True, is_plain=True, weight=0.9),
            Rule(Says.NO, rf"\b(?=.*{_CHANGE})(?=.*(?:{_DOC}|\bmaterial|\bamendments?|\bany changes)).*?{PERIOD} (?:\w+ ){{0,3}}(?:after|from|following|before|prior|in advance|notice|of)", without=rf"{_OTHER}|{_PRICE}|refund|\byou agree not to\b|\breject in writing|\bwithin {PERIOD}", is_fixed=True, weight=0.9),
            Rule(Says.NO, rf"\b(?:changes|modifications|amendments|revisions)\b.{{0,100}}\b(?:effective|effect|force|apply|binding)\b.{{0,40}}{PERIOD} (?:after|from|following)\b", without=rf"{_OTHER}|{_PRICE}", is_fixed=True, weight=0.9),
        ),
    ),
    Matter(
        name="changes-without-consent",
        asks="Can they change the terms on their own, without people's consent, signature or agreement?",
        topic=Practice.POLICY_CHANGE,
        keys=("chang", "updat", "modif", "amend", "revis", "alter", "replac", "continue", "variation", "version"),
        order=(Says.CONSENT, Says.YES, Says.NO),
        settle="of change",
        rules=(
            Rule(Says.CONSENT, rf"\b(?=.*{_DOC})(?:{_CHANGE}.{{0,200}}\b(?:require|need|subject to|only with|obtain|ask for|seek|request|get)\w* (?:[\w']+ ){{0,5}}(?:consent|approval|acceptance|permission|written agreement|agreement (?:of|by|from))|\b(?:obtain|ask for|seek|request|get|with|without) (?:\w+ ){{0,4}}(?:your|users?'?s?'?|customer'?s|explicit|express) (?:\w+ ){{0,2}}(?:consent|approval|permission).{{0,200}}{_CHANGE}|{_CHANGE}.{{0,250}}\b(?:not|never)\b.{{0,80}}without your (?:\w+ ){{0,3}}consent|\b(?:not|never)\b.{{0,80}}{_CHANGE}.{{0,120}}without your (?:\w+ ){{0,3}}consent)", without=rf"{_OTHER}|signed|\bassign|\b(?:you|user|customer|licensee)s? (?:may|shall|must) not|continu\w+|without (?:the need|requiring|having|obtaining|your prior)|\b(?:proposed|requested) by (?:you|users?|customers?)\b|\b(?:requires?|needs?|without) our\b", is_fixed=True),
            Rule(Says.YES, r"\b(?:continu\w+|further|subsequent|ongoing|keep) (?:to )?(?:\w+ ){0,4}(?:us(?:e|ing|age)|access\w*|particip\w*|brows\w*|visit\w*).{0,250}\b(?:accept\w*|agree\w*|consent\w*|constitut\w*|deem\w*|signif\w*|bound|acknowledg\w*|mean\w*|confirm\w*|approv\w*|indicat\w*)|(?:deemed|considered|constitutes?|taken) (?:\w+ ){0,5}(?:accept\w*|agreement|consent).{0,200}(?:chang|modif|amend|revis|updat)", heading=rf"{_CHANGE}|{_DOC}|^$|general|miscell|accept|agree", without=r"\barbitration\b|cookie|\bfees?\b", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b(?:continu\w+|further|subsequent|ongoing|keep)\b.{{0,60}}\b(?:us(?:e|ing|age)|access\w*)\b.{{0,150}}{_CHANGE}.{{0,200}}\b(?:accept\w*|agree(?:s|d|ing|ment)?\b|consent\w*|bound|acknowledg\w*)|{_CHANGE}.{{0,200}}\bbound\b.{{0,60}}\bcontinu\w+", without=r"\barbitration\b|cookie|\bfees?\b|\bnot\b", is_fixed=True, is_plain=True, weight=0.95),
            Rule(Says.YES, rf"\bby (?:continuing|accessing|using|your continued).{{0,250}}(?:agree|accept|bound|consent).{{0,200}}(?:{_CHANGE})|{_CHANGE}.{{0,300}}\b(?:by (?:continuing|accessing|using)|(?:if|when) you (?:continue|keep|use|go on)|your (?:continued )?(?:use|access)|your agreement)\b.{{0,200}}(?:accept|agree|bound|consent|deem|signif|constitut)", without=r"\barbitration\b|cookie", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"(?<!you )(?<!not )\b(?:may|can|might|our right to|reserves? (?:\w+ ){{0,3}}right|have the right|has the right|entitled|free to|will|sole discretion)\b(?! not).{{0,120}}\b{_CHANGE}.{{0,120}}\b(?:{_PAPER}|practices)|\b{_PAPER} (?:\w+ ){{0,4}}(?:may|can|might|are|is) (?:\w+ ){{0,4}}(?:subject to (?:\w+ ){{0,2}})?{_CHANGE}", without=rf"{_OTHER}|signed|\bonly be\b|may not be|\bagreement of both|\b(?:not|never)\b.{{0,120}}without (?:\w+ ){{0,3}}consent", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.NO, rf"\bno (?:\w+,? (?:or |and )?){{0,4}}{_CHANGE}.{{0,120}}\b(?:effective|valid|binding|enforceable|made)\b.{{0,20}}\b(?:unless|except)", is_fixed=True, weight=0.8),
            Rule(Says.NO, rf"(?:no|any|not be|only be|unless|except) .{{0,80}}{_CHANGE}.{{0,200}}(?:in writing|signed|written (?:agreement|consent|instrument|document)|both parties|mutual(?:ly)?|each party|parties agree)|(?:may|can|shall|must) (?:not|only) be (?:\w+,? ){{0,6}}{_CHANGE}.{{0,200}}(?:in writing|signed|written|both parties|mutual)", without=r"signed by (?:us|an authori[sz]ed (?:\w+ )?(?:of|by) us)\b", is_fixed=True, weight=0.8),
        ),
    ),
    Matter(
        name="changes-refuse",
        asks="Can people refuse new terms: object, reject, leave, or close the account if they do not agree with a change?",
        topic=Practice.POLICY_CHANGE,
        keys=("chang", "updat", "modif", "amend", "revis", "alter", "version", "new terms"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"(?:do not|don't|not|disagree|object|unacceptable|refuse|reject|decline).{0,80}(?:agree|accept|wish|want|bound|consent|to|with).{0,200}\b(?:stop|cease|discontinue|terminat|clos|cancel|delet|leav|withdraw|uninstall|not (?:use|continue|access)|no longer|refrain|right|remedy|reject|object|opt)\w*", heading=_HEAD, without=r"\barbitration\b|\bcookies?\b", is_fixed=True, is_plain=True, weight=0.7),
            Rule(Says.YES, rf"^(?=.*(?:{_CHANGE}|\bnew )).*(?:(?:not|n't) (?:wish to )?(?:agree|accept|wish|want)|disagree|object|reject|refus\w+|unacceptable).{{0,250}}\b(?:stop|cease|discontinue|end the|opt out|terminat|clos|cancel|delet|leav|withdraw|uninstall|not (?:use|continue|access)|no longer|refrain|right|remedy)\w*|(?:terminat|clos|cancel|stop|cease|delet|object|reject)\w*.{{0,150}}\b(?:if|where|when) you (?:do not|don't|object|disagree).{{0,100}}{_CHANGE}|{_CHANGE}.{{0,120}}\byou (?:are|will be) free to (?:\w+ ){{0,5}}(?:accept|reject|refuse|stop|leave)|right (?:to|not to) (?:\w+ ){{0,3}}(?:object|reject|refuse|accept|terminate|cancel).{{0,120}}{_CHANGE}", without=r"\barbitration\b|\bcookies?\b|right to object to (?:the )?(?:process|use)|\b(?:we|[a-z]{2,}) may refuse\b|\btickets?\b|\bbookings?\b|not received payment", is_fixed=True, is_plain=True),
        ),
    ),
    Matter(
        name="changes-refuse-period",
        asks="How long do people have to refuse new terms, to object to a change, or to close the account?",
        topic=Practice.POLICY_CHANGE,
        keys=("day", "week", "month"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"^(?=.*(?:{_CHANGE}|new terms)).*(?:(?:do not|don't) (?:agree|accept|wish|want)|disagree|object|reject|refus\w+|terminat|\bclos(?:e|ing)\b|\bcancel|silence|deemed).{{0,300}}?(?P<value>{PERIOD}(?: (?:of|after|from|following|before|prior)[^.,;]{{0,50}})?)", without=r"\barbitration\b", is_fixed=True),
            Rule(Says.VALUE, rf"(?P<value>{PERIOD}(?: (?:of|after|from|following)[^.,;]{{0,50}})?).{{0,200}}(?:object|reject|refus\w+|terminate|close your|cancel).{{0,200}}{_CHANGE}", without=r"\barbitration\b", is_fixed=True, weight=0.8),
        ),
    ),
    Matter(
        name="changes-history",
        asks="Can people see earlier versions of the terms or the policy, an archive, or what was changed?",
        topic=Practice.POLICY_CHANGE,
        keys=("version", "archive", "changelog", "change log", "history"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"\b(?:previous|prior|past|earlier|older|historic\w*|old|archived) (?:\w+ ){0,4}versions?\b|\bversion history|\bchange ?log|\bhistory of (?:\w+ ){0,3}(?:changes|versions|updates)|\barchive[sd]? (?:\w+ ){0,3}(?:terms|polic|versions)|\b(?:redline|tracked changes|compar\w+ (?:\w+ ){0,4}versions?|see what (?:has )?changed|summary of (?:the |any |key |material )?changes)|\b(?:list|history|record|overview|log) of (?:all |the )?(?:previous |past |prior |material )?(?:changes|revisions|amendments)\b|\b(?:view|see|find|compare) (?:all )?(?:the )?(?:past |previous )?changes (?:to|made)", heading="", without=r"supersede|replace|browser|software|app version|operating system|of the (?:app|software)|prevail|backup|files?\b|arbitration|remain in effect", weight=0.9),
        ),
    ),
    Matter(
        name="terms-date",
        asks="When was this document last changed, or from when is it in force (date, version)?",
        topic=Practice.POLICY_CHANGE,
        keys=("20", "19"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, r"\b(?:last (?:\w+ )?(?:updated?|modified|revised|revision|changed?|amended|reviewed|edited|modification)|updated?(?: on| as of)?|revised|effective(?: date| as of| from)?|last updated (?:these|this|our) (?:\w+ ){0,5}|version|date of (?:last )?(?:revision|update)|(?:in|into) force|valid from|as of|dated?|posted)\b[^a-z0-9]{0,8}(?:on |as of |from |date ?:? ?|since |is |was |in )*(?P<value>(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9}\.?,? (?:19|20)\d\d|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|[a-z]{3,9},? (?:19|20)\d\d))", without=r"\b(?:act|regulation|directive|decision|law|code)\b", is_fixed=True),
        ),
    ),
    Matter(
        name="changes-retroactive",
        asks="Do changes reach back: do they apply to the past, to data collected earlier or to disputes that had already arisen?",
        topic=Practice.POLICY_CHANGE,
        keys=("retroactiv", "retrospectiv", "previously", "already", "prior", "before", "arose", "arisen", "existing", "past", "going forward", "future", "hold"),
        order=(Says.NO, Says.CONSENT, Says.YES),
        rules=(
            Rule(Says.NO, rf"{_CHANGE}.{{0,200}}(?:\b(?:not|never|no|nor)\b|n't).{{0,80}}\bretro(?:act|spect)iv\w+|(?:\b(?:not|never|no)\b|n't).{{0,60}}\bretro(?:act|spect)iv\w+.{{0,80}}{_CHANGE}", without=_PRICE, is_fixed=True),
            Rule(Says.YES, rf"{_CHANGE}.{{0,200}}\bretro(?:act|spect)iv\w+|\bretro(?:act|spect)iv\w+.{{0,80}}{_CHANGE}", without=rf"{_PRICE}|(?:\b(?:not|never|no|nor)\b|n't).{{0,80}}\bretro(?:act|spect)iv", is_fixed=True),
            Rule(Says.NO, rf"^(?=.*{_CHANGE}).*\b(?:not (?:\w+ ){{0,3}}apply (?:\w+ ){{0,4}}(?:to (?:\w+ ){{0,14}}(?:prior|before|aros\w+|arisen|commenced|pending|existing|already)|retro)|only (?:apply|affect) (?:\w+ ){{0,6}}(?:after|going forward|future))", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"^(?=.*{_CHANGE}).*(?:appl(?:y|ies)|affect|govern)\w* (?:\w+ ){{0,6}}(?:previously (?:collected|provided)|already (?:hold|held|collected|have)|past (?:and|as well)|existing (?:data|information|users|content)|(?:current|past) and future|(?:all|any) (?:\w+ )?information (?:we|that we) (?:hold|have|maintain))", weight=0.9),
        ),
    ),
    Matter(
        name="changes-new-purpose",
        asks="Do they ask for consent before they use data already collected for a new, different purpose?",
        topic=Practice.POLICY_CHANGE,
        keys=("purpose", "different", "materially", "previously", "new use"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"\b(?:new|different|unrelated|incompatible|not compatible|materially different|another|any other)\b (?:\w+ ){0,2}(?:purposes?|ways?|uses?|manner)\b.{0,200}\b(?:consent|permission|opt[- ]?in|authori[sz]ation|your choice)|\b(?:your|obtain|ask|seek|explicit|prior) (?:\w+ ){0,3}(?:consent|permission)\b.{0,100}\b(?:new|different|unrelated|incompatible) (?:\w+ )?(?:purposes?|uses?)|\bpurposes? (?:other|different) than (?:those|that|the ones|what|for which).{0,200}\b(?:consent|permission)|materially (?:chang|differ)\w+.{0,150}\b(?:your|obtain\w*|ask\w*) (?:\w+ )?consent\b", without=r"\bwithout (?:\w+ ){0,4}consent|cookies?\b|\byou (?:have|agree|represent|warrant)", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\bnot (?:use|process) (?:\w+ ){0,8}(?:new|different|unrelated|other|incompatible) .{0,60}purposes?.{0,80}without (?:\w+ ){0,5}(?:consent|permission)", is_fixed=True, is_plain=True),
            Rule(Says.NEAR, r"\b(?:new|different|unrelated|another) (?:\w+ )?purpose", is_fixed=True),
        ),
    ),
)  # fmt: skip
