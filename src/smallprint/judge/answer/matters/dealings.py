"""What two firms settle between them: secrecy, ownership of data, competition, insurance, assignment, payment, breach."""

from __future__ import annotations

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.judge.answer.matters.parties import CUSTOMER
from smallprint.judge.answer.matters.periods import PERIOD
from smallprint.model.topic import Practice

_CONFIDENTIAL = r"\b(?:confidential(?:ity|ly)?|secrecy|secret|non-?disclosure)\b"
_BOTH = r"\b(?:receiving party|recipient|each party|either party|neither party|both parties|the parties|parties (?:shall|will|must|agree|undertake)|(?:other|disclosing) party'?s?|mutual\w*|processor|provider|supplier|vendor)\b"
_OWN_DATA = r"\b(?:customer'?s?|client'?s?|subscriber'?s?|user'?s?|your|merchant'?s?|publisher'?s?|end[- ]user'?s?|members?'?|input|prompts?|uploaded|submitted) (?:own )?(?:\w+ )?(?:data|content|inputs?|prompts?|materials?|information|files|applications?|properties)\b|\b(?:inputs?|prompts)\b"
_CONTRACT = r"\b(?:agreement|terms(?! of payment)|contract|rights?|obligations?|tos|dpa|subscription|account)\b"
_DUTIES = r"\b(?:agreement|terms|contract|rights?|obligations?|tos|dpa)\b"
_ASSIGN = r"\b(?:assign(?:s|ed|ing|ment|able)?|novat\w+|transfer(?:s|red|ring|able)?|delegat(?:e|es|ed|ing))\b"
_NOT_CONTRACT = r"\b(?:your information|gift cards?|account to you|role|personal (?:data|information)|outside (?:of )?(?:the )?(?:eea|eu|european)|countr(?:y|ies)|licen[cs]e to (?:use )?(?:your|the) content|assigned to (?:you|each)|file transfers?|wire transfers?|transferred data|data transfers?|transfer of data|task|moral rights|intellectual property rights? (?:in|to) (?:the )?(?:feedback|output))\b"
_COMPETE = r"\bcompet(?:e|es|ing|itive|itor|itors|ition)\b"
_FORBID = r"\b(?:not|n't|never|nor|neither|no|prohibit\w*|forbid\w*|refrain|restrict\w*|without)\b"
_OUTPUT = (
    r"\b(?:outputs?|results?|responses|generated (?:content|text|images|data)|completions?|generations?|deliverables)\b"
)
_PAY = r"\b(?:invoices?|fees|payments?|amounts?|charges?|sums?|bills?)\b"
_TERMINATE = r"\b(?:terminat(?:e|es|ed|ing|ion)|rescind|cancel|resolv\w+|withdraw(?:al)? from (?:the|this)|end (?:the|this) (?:agreement|contract))\b"
_FAULT = r"\b(?:breach\w*|default\w*|fail(?:s|ed|ure)?|violat\w+|non-?compliance|infring\w+)\b"
_NEXT_DAYS = rf"(?P<value>(?:within |net |no later than )?{PERIOD}(?: (?:of|after|from|following)[^.,;]{{0,50}})?|net[- ]?\d+(?: days)?)"

DEALINGS: tuple[Matter, ...] = (
    Matter(
        name="confidentiality",
        asks="Must they keep customers' confidential information secret?",
        topic=Practice.GENERAL,
        keys=("confiden", "secre", "disclosure"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"{_BOTH}[^;]{{0,260}}(?:{_CONFIDENTIAL})", without=r"\bnot (?:be )?(?:\w+ )?(?:subject to|bound by|considered|deemed|treated)\b|\bmeans\b|\bdoes not include\b|\bmay disclose\b|\bpersonnel\b|\bauditors?\b|\bbreach of (?:the|any) security\b|\b(?:customer|you) (?:shall|must|will|agrees? to)\b[^.;]{0,60}\bconfiden", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"(?:{_CONFIDENTIAL})[^.;]{{0,80}}{_BOTH}[^.;]{{0,120}}\b(?:not|only|protect|care|secret|confiden\w+)\b", without=r"\bmeans\b|\bdoes not include\b", is_fixed=True, is_plain=True, weight=0.9),
            Rule(Says.YES, rf"\b(?:we|us|[a-z][\w.&-]+) (?:shall|will|must|undertakes?(?: to)?|agrees?(?: to)?|is (?:bound|obliged)|commits?(?: to)?|keeps?|treats?|maintains?|guarantees?|ensures?)\b[^.;]{{0,120}}(?:{_CONFIDENTIAL})", without=r"\b(?:you|customer|client|user|licensee|developer|partner|participant|researcher|personnel|employees?|staff|persons?|member|publisher)s? (?:\w+ )?(?:shall|will|must|undertakes?|agrees?|(?:is|are) (?:bound|obliged|responsible))\b|\bnot (?:be )?(?:\w+ )?(?:confidential|treat)|\bpasswords?\b|\bcredentials\b|\bbreach of (?:the|any)\b|\bauditors?\b", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.NO, r"\b(?:no (?:obligation|duty|expectation) of (?:confidential|secre)\w*|not (?:be )?(?:\w+ )?(?:confidential|subject to (?:any )?(?:obligation|duty) of confiden\w*)|non-?confidential)\b", without=r"\bdoes not include\b|\bsurviv|\bideas?\b|\bfeedback\b|\bsuggestions?\b|\bde-?identified\b|\baggregate", is_fixed=True, weight=0.6),
            Rule(Says.NEAR, _CONFIDENTIAL),
        ),
    ),
    Matter(
        name="confidentiality-duration",
        asks="For how long must confidential information be kept secret?",
        topic=Practice.GENERAL,
        keys=("confiden", "secre", "disclosure"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"^(?=.*{_CONFIDENTIAL})(?=.*\b(?:surviv\w*|for a period|remain\w*|continu\w*|last\w*|duration|after|following|years)\b).*?(?P<value>(?:for (?:a (?:further )?period of )?)?{PERIOD}(?: (?:after|from|following)[^.,;]{{0,60}})?)", without=r"\breturn|\bdestroy|\bnotice|\bdata breach|\bdelet|\byears of age\b|\baudit|\bprovisions include\b|\bdata subjects\b", is_fixed=True),
            Rule(Says.VALUE, rf"(?P<value>(?:for (?:a (?:further )?period of )?)?{PERIOD}(?: (?:after|from|following)[^.,;]{{0,60}})?)", heading=r"confiden|non-?disclosure|secre", without=r"\breturn|\bdestroy|\bnotice|\bdelet|\bnotif", is_fixed=True, weight=0.8),
            Rule(Says.VALUE, rf"^(?=.*{_CONFIDENTIAL}).*?(?P<value>(?:for )?(?:as|so) long as[^.,;]{{0,80}}\b(?:confiden\w+|secre\w+)|indefinitely|in perpetuity|without limit in time)", without=r"\bdata subjects\b|\bauthority\b", is_fixed=True, weight=0.6),
        ),
    ),
    Matter(
        name="customer-data-ownership",
        asks="Do customers keep the ownership of the data that they put in?",
        topic=Practice.INTELLECTUAL_PROPERTY,
        keys=("own", "retain", "propert", "title", "belong", "right"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"\b{CUSTOMER}\b[^.;]{{0,80}}(?<!their )(?<!your )(?<!its )(?<!our )\b(?:own(?:s|er|ers|ership)?|retain\w*|keep\w*|hold\w*|remain\w*|reserve\w*)\b[^.;]{{0,200}}(?:{_OWN_DATA})", without=r"\b(?:shall|will|may|must|do|does) not (?:\w+ )?(?:own|retain|keep)\b|\bresponsib\w+|\byou (?:hereby )?(?:represent|warrant)|\bmust own\b|\b(?:for )?as long as\b", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"(?:{_OWN_DATA})[^.;]{{0,160}}\b(?:remains?|stays?|belongs?|is|are|shall be)\b[^.;]{{0,60}}\b(?:owned by|propert(?:y|ies) of|yours?|belong to|to)\b[^.;]{{0,20}}\b{CUSTOMER}\b", without=r"\bnot\b", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b(?:we|us|[a-z]\w+) (?:do(?:es)?|will|shall) not (?:\w+ )?(?:claim|acquire|obtain|own|have)\b[^.;]{{0,80}}\b(?:ownership|title|rights?|own)\b[^.;]{{0,100}}(?:{_OWN_DATA})|\bclaims? no (?:ownership|title|rights?)\b[^.;]{{0,80}}(?:{_OWN_DATA})|\b(?:we|us|[a-z]\w+) (?:do(?:es)?|will|shall) not own (?:\w+ )?(?:{_OWN_DATA})", is_fixed=True, is_plain=True),
            Rule(Says.NO, rf"\b(?:we|us|company|provider) owns?\b[^.;]{{0,60}}(?:{_OWN_DATA})", without=r"\bnot\b|\bexcept\b|\bexcluding\b|\bother than\b|\bcustomer (?:own|retain)|\byou (?:own|retain)|\bcopies\b|\bnecessary\b|\blegal\b", is_fixed=True, weight=0.8),
        ),
    ),
    Matter(
        name="output-compete",
        asks="May what the AI or service puts out be used to build or train competing models or products?",
        topic=Practice.AI_FEATURES,
        keys=("compet", "train", "output", "model"),
        order=(Says.NO, Says.CONSENT, Says.YES),
        rules=(
            Rule(Says.NO, rf"^(?=.*{_FORBID})(?=.*{_OUTPUT}).*?(?:\b(?:build|develop\w*|creat\w*|train\w*|improv\w*|provid\w*|design|offer\w*)\b[^;]{{0,100}}{_COMPETE}|\b(?:train|develop|distil\w*|fine-?tun\w*|build)\w*\b[^.;]{{0,60}}\b(?:(?:\w+ )?(?:ai|machine[- ]learning|foundation|language|large) ?models?|models?)\b)", without=r"\b(?!(?:customers?|clients?|users?|you|licensees?|members?|party)\b)[a-z]+ (?:do(?:es)? not|will not|shall not|may not|never)(?: \w+)? (?:use|train)\b|\b(?:anti|unfair) ?-?compet|\b(?:will|shall|may) not (?:be )?used? (?:\w+ )?(?:your|customer)|\bunless you (?:opt|have|agree)|\bto train (?:our|its)\b|\bdo not use (?:labs|preview)|\bindemnif|\bgames?\b|\blogo\b|\bartists\b", is_fixed=True, weight=0.9),
            Rule(Says.NO, rf"^(?=.*{_FORBID})(?=.*\b(?:services?|platform|api|product)\b).*?(?:\b(?:build|develop\w*|creat\w*|train\w*|improv\w*|provid\w*|design|offer\w*)\b[^;]{{0,100}}{_COMPETE}|\b(?:train|develop|distil\w*|fine-?tun\w*|build)\w*\b[^.;]{{0,60}}\b(?:(?:\w+ )?(?:ai|machine[- ]learning|foundation|language|large) ?models?|models?)\b)", without=r"\b(?!(?:customers?|clients?|users?|you|licensees?|members?|party)\b)[a-z]+ (?:do(?:es)? not|will not|shall not|may not|never)(?: \w+)? (?:use|train)\b|\b(?:anti|unfair) ?-?compet|\b(?:will|shall|may) not (?:be )?used? (?:\w+ )?(?:your|customer)|\bunless you (?:opt|have|agree)|\bto train (?:our|its)\b|\bdo not use (?:labs|preview)|\bindemnif|\bgames?\b|\blogo\b|\bartists\b", is_fixed=True, weight=0.6),
            Rule(Says.YES, rf"\b{CUSTOMER}\b[^.;]{{0,60}}\b(?:may|can|are free to|is free to)\b(?! not)[^.;]{{0,100}}{_OUTPUT}[^.;]{{0,100}}\b(?:train|build|develop|compet)\w*", without=r"\bnot\b", is_fixed=True),
            Rule(Says.NEAR, _COMPETE),
        ),
    ),
    Matter(
        name="competing-use",
        asks="May customers use the service to build a product that competes with it?",
        topic=Practice.CONTENT_RULES,
        keys=("compet", "similar", "benchmark"),
        order=(Says.NO, Says.CONSENT, Says.YES),
        rules=(
            Rule(Says.NO, rf"^(?=.*{_FORBID}).*?(?:\b(?:build\w*|develop\w*|creat\w*|design|offer\w*|provid\w*|copy\w*|replicat\w*|market|operate)\b[^;]{{0,140}}{_COMPETE}|\b(?:to|and|that|which) compet(?:e|es) (?:with|against)|\bcompetit(?:ive|or|ors)\b[^.;]{{0,60}}\b(?:products?|services?|analysis|purposes?|benchmark\w*|intelligence)\b|\b(?:direct )?competitors? (?:of|may|shall|must))", without=r"\b(?:anti|unfair) ?-?compet|\bskill|\bcontests?\b|\bgames?\b|\blogo\b|\bcheat\w*|\bartists\b|\bcompetition (?:law|rules|entr)|\bprize|\bcompetitive (?:salar|price|rate)|\bmay freely\b|\bnot limit\b|\bnot (?:\w+ )?(?:prevent|preclude|prohibit|restrict)", is_fixed=True, weight=0.9),
            Rule(Says.YES, rf"\bnot (?:\w+ )?(?:prevent|preclude|prohibit|restrict)\w*[^.;]{{0,100}}\b{CUSTOMER}\b[^.;]{{0,100}}{_COMPETE}|\bnon-?exclusiv\w+\b[^.;]{{0,80}}{_COMPETE}", is_fixed=True, weight=0.8),
            Rule(Says.NEAR, _COMPETE),
        ),
    ),
    Matter(
        name="insurance",
        asks="Do they carry insurance?",
        topic=Practice.LIABILITY,
        keys=("insur",),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"\b(?:maintain\w*|carr(?:y|ies|ied)|hold\w*|tak(?:e|es|en) out|has|have|obtain\w*|subscrib\w*|procur\w*|keep\w*|covered by|insured (?:with|for|by|against))\b[^.;]{0,100}\binsur\w+", without=r"\b(?:you|customer|client|user|partner|host|driver|contractor|seller|merchant|licensee|supplier|owner|guest)s?\b (?:\w+ ){0,2}(?:must|shall|will|should|agrees?|are|is|may|have|has|(?:are|is) (?:\w+ )?responsible)\b|\b(?:health|medical|travel|car|life|unemployment) insur\w+|\binsurance (?:claims?|product|provider|agent|broker|carrier|cover\w* from)|\bnot (?:\w+ )?(?:maintain|carry|insur)|\bsocial insurance\b|\bfdic\b|\bdeposit insur|\b(?:client|customer|you)\b[^.;]{0,200}\b(?:undertakes?|must|agrees?) to (?:take out|maintain|have|hold)", is_fixed=True, is_plain=True),
            Rule(Says.NO, r"\b(?:we|us|company|provider|[a-z]+) (?:do(?:es)?|will|shall) not (?:\w+ )?(?:maintain|carry|provide|insure|offer)\b[^.;]{0,60}\binsur\w+|\bnot insured\b", without=r"\bdeposit|\bbank", is_fixed=True, weight=0.8),
            Rule(Says.NEAR, r"\binsur(?:ance|ed|er)"),
        ),
    ),
    Matter(
        name="assigned-by-them",
        asks="Can they assign or transfer the contract to another company?",
        topic=Practice.GENERAL,
        keys=("assign", "transfer", "novat", "delegat"),
        order=(Says.YES, Says.CONSENT, Says.NO),
        rules=(
            Rule(Says.YES, rf"\b(?:we|us|company|provider|licensor|processor|supplier|[a-z][\w.&-]+) (?:may|can|shall be (?:entitled|free) to|will be (?:entitled|free) to|is (?:entitled|free) to|are (?:entitled|free) to|(?:reserves?|has|have) the right to)\b(?! not)[^.;]{{0,100}}{_ASSIGN}[^.;]{{0,120}}{_DUTIES}", without=rf"\b(?:neither|either|each|no) party\b|\b(?:you|customer|client|user|licensee) (?:may|can|shall|must)(?: not|not)?(?: \w+)?(?: \w+)? (?:assign|transfer)[^.;]*$(?<!freely)|{_NOT_CONTRACT}", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b(?:freely|without (?:restriction|(?:your |prior |the )?(?:\w+ )?(?:consent|notice|approval)|limitation))\b[^.;]{{0,20}}{_ASSIGN}|(?:{_ASSIGN}[^.;]{{0,60}}\bby (?:us|company|provider)\b|\b(?:we|company|provider)\b[^.;]{{0,40}}{_ASSIGN})[^.;]{{0,100}}\b(?:without (?:restriction|(?:your|customer'?s|user'?s|notice)|limitation)|freely|at any time|sole discretion)", without=rf"{_NOT_CONTRACT}|\bneither party\b", is_fixed=True, is_plain=True, weight=0.9),
            Rule(Says.YES, rf"\b(?:either|each) party may\b[^.;]{{0,80}}{_ASSIGN}|\bexcept\b[^.;]{{0,60}}\b(?:either|each) party may\b[^.;]{{0,60}}{_ASSIGN}", without=rf"{_NOT_CONTRACT}|\bonly with\b", is_fixed=True, is_plain=True, weight=0.7),
            Rule(Says.CONSENT, rf"\b(?:neither|no|either) party (?:may|shall|can|will)\b[^.;]{{0,80}}{_ASSIGN}[^.;]{{0,160}}\b(?:without|unless|only with|with)\b[^.;]{{0,80}}\b(?:consent|approval|agree\w*|permission)\b|\b(?:agreement|contract|terms)\b[^.;]{{0,60}}\bnot be (?:assigned|transferred)\b[^.;]{{0,80}}\bby (?:either|any) party\b[^.;]{{0,80}}\b(?:consent|approval)", without=_NOT_CONTRACT, is_fixed=True, weight=0.8),
            Rule(Says.NEAR, rf"{_ASSIGN}[^.;]{{0,60}}{_CONTRACT}"),
        ),
    ),
    Matter(
        name="assigned-by-customers",
        asks="May customers assign or transfer the contract to somebody else?",
        topic=Practice.GENERAL,
        keys=("assign", "transfer", "novat", "delegat"),
        order=(Says.CONSENT, Says.NO, Says.YES),
        rules=(
            Rule(Says.CONSENT, rf"\b(?:(?:neither|no|either|each) party|{CUSTOMER})\b[^.;]{{0,30}}\b(?:may|shall|can|will|must|cannot|agrees?)\b[^.;]{{0,140}}{_ASSIGN}[^.;]{{0,200}}\b(?:without|unless|only with|with|except with|subject to)\b[^.;]{{0,80}}\b(?:consent|approval|agree\w*|permission|authori[sz]ation)\b|\b(?:agreement|contract|terms|account)\b[^.;]{{0,60}}\bnot (?:be )?(?:assign|transfer)\w*\b[^.;]{{0,100}}\b(?:without|unless)\b[^.;]{{0,80}}\b(?:consent|approval)", without=rf"{_NOT_CONTRACT}|\b(?:we|us|company|provider) (?:may|can) (?:\w+ )?(?:assign|transfer)[^.;]{{0,80}}without (?:your|any|notice)", is_fixed=True),
            Rule(Says.CONSENT, rf"^(?=.*\b(?:you|customer|client|user|licensee)s? (?:may|shall|can|must|will)(?: not|not)\b)[^;]*?{_ASSIGN}[^;]*?\bwithout (?:our|[a-z]+'s|the|its|prior|express|written)[^.;]{{0,60}}\b(?:consent|approval|permission)", without=_NOT_CONTRACT, is_fixed=True, weight=0.95),
            Rule(Says.NO, rf"\b{CUSTOMER}\b[^.;]{{0,30}}\b(?:may not|shall not|cannot|can not|must not|will not|agrees? not to|(?:are|is) not (?:allowed|permitted|entitled) to|(?:do|does) not have the right to)\b[^.;]{{0,100}}{_ASSIGN}[^.;]{{0,120}}(?:{_CONTRACT}|\bthem\b|\bit\b)|\b(?:licen[cs]e|agreement|terms|account|rights?)\b[^.;]{{0,60}}\b(?:not assignable|non-?assignable|non-?transferable|not transferable|personal to you)\b", without=rf"{_NOT_CONTRACT}|\b(?:consent|approval|permission)\b|\bright to use\b", is_fixed=True, weight=0.9),
            Rule(Says.YES, rf"\b(?:either|each) party may\b[^.;]{{0,80}}{_ASSIGN}[^.;]{{0,160}}(?:affiliat|merger|successor|acqui|{_CONTRACT})|\b(?:customer|you|client) (?:may|can)\b(?! not)[^.;]{{0,60}}{_ASSIGN}[^.;]{{0,80}}{_CONTRACT}", without=rf"{_NOT_CONTRACT}|\b(?:consent|approval)\b[^.;]{{0,20}}\b(?:required|needed)|\bnot (?:assign|transfer)", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.NEAR, rf"{_ASSIGN}[^.;]{{0,60}}{_CONTRACT}"),
        ),
    ),
    Matter(
        name="payment-due",
        asks="Within how long must customers pay an invoice?",
        topic=Practice.FEES,
        keys=("due", "payable", "paid", "pay", "invoice", "net "),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"{_PAY}[^.;]{{0,160}}\b(?:due|payable|paid|pay|settle\w*)\b[^.;]{{0,80}}?{_NEXT_DAYS}", without=r"\brefund|\bliab\w+|\bexceed\b|\bdamages\b|\bmargin\b|\bdisput\w+|\boverdue\b|\bpast due\b|\blate\b|\bsuspend|\binterest\b|\bto (?:publishers?|creators?|sellers?|you)\b|\btrial\b", is_fixed=True),
            Rule(Says.VALUE, rf"\b(?:pay|settle)s?\b[^.;]{{0,100}}{_PAY}[^.;]{{0,80}}?{_NEXT_DAYS}", without=r"\brefund|\bliab\w+|\bexceed\b|\bdamages\b|\bmargin\b|\bdisput\w+|\boverdue\b|\bpast due\b|\blate\b|\bsuspend|\binterest\b|\b(?:we|[a-z]+) (?:will|shall) pay you\b", is_fixed=True, weight=0.95),
            Rule(Says.VALUE, rf"{_PAY}[^.;]{{0,120}}\b(?:due|payable|paid|pay|charged|billed|invoiced)\b[^.;]{{0,40}}?(?P<value>(?:in advance|upon receipt|on receipt|immediately|at the time of (?:purchase|order\w*)|monthly|annually)[^.,;]{{0,40}})", without=r"\brefund|\boverdue\b|\blate\b", is_fixed=True, weight=0.6),
        ),
    ),
    Matter(
        name="force-majeure",
        asks="Are they excused where events beyond their control keep them from performing (force majeure)?",
        topic=Practice.LIABILITY,
        keys=("force majeure", "control", "act of god", "acts of god"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"\bforce majeure\b|\bbeyond (?:\w+[' ]){0,6}(?:\w+ )?control\b|\bacts? of god\b|\boutside (?:of )?(?:\w+[' ]){0,4}(?:reasonable )?control\b", without=r"\blinks?\b|\bthird[- ]party (?:sites|websites)\b|\bnot (?:be )?excused\b|\bif an account\b", is_fixed=True, is_plain=True),
            Rule(Says.NO, r"\bnot (?:be )?excused\b[^.;]{0,80}\b(?:force majeure|control)\b", is_fixed=True),
        ),
    ),
    Matter(
        name="end-for-their-breach",
        asks="Can customers end the contract when the provider breaks it?",
        topic=Practice.TERMINATION,
        keys=("terminat", "rescind", "cancel", "resolv", "withdraw", "end the", "end this"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"\b(?:either|each|one|any|a|non-?breaching|non-?defaulting) (?:of the )?part(?:y|ies)\b[^.;]{{0,60}}\b(?:may|can|could|entitled|right)\b[^.;]{{0,100}}{_TERMINATE}[^;]{{0,260}}{_FAULT}|\b(?:either|each|one|any) (?:of the )?part(?:y|ies)\b[^.;]{{0,120}}{_FAULT}[^.;]{{0,200}}{_TERMINATE}", without=r"\bnot (?:\w+ )?terminate\b|\bshall not limit\b|\bnot (?:affect|relieve)\b", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b(?:customer|you|client|controller|exporter)\b (?:\w+ ){{0,2}}(?:may|can|(?:is|are|shall be) entitled to|(?:has|have) the right to)\b[^.;]{{0,80}}{_TERMINATE}[^.;]{{0,160}}\b(?:we|us|provider|processor|company|supplier|[a-z][\w.&-]+)\b (?:\w+ ){{0,3}}{_FAULT}", without=r"\byour breach\b|\byou (?:breach|fail|violat)|\bcustomer (?:breach|fail)", is_fixed=True, is_plain=True, weight=0.9),
            Rule(Says.YES, rf"\b(?:breach|default|failure|violation)\b[^.;]{{0,60}}\b(?:by|of|from) (?:us|the (?:provider|processor|supplier|company|vendor))\b[^.;]{{0,120}}\b(?:customer|you|client|controller)\b[^.;]{{0,60}}{_TERMINATE}", is_fixed=True, is_plain=True, weight=0.9),
            Rule(Says.YES, rf"\b(?:in the event of|upon|for|in case of)\b[^.;]{{0,40}}\b(?:material )?(?:breach|default|failure)\b[^.;]{{0,60}}\b(?:by|of) (?:one|either|a|the other|any) (?:of the )?part(?:y|ies)\b[^.;]{{0,200}}{_TERMINATE}", is_fixed=True, is_plain=True),
        ),
    ),
    Matter(
        name="cure-period",
        asks="How long is there to put a breach right before the contract can be ended (cure period)?",
        topic=Practice.TERMINATION,
        keys=("cure", "remed", "rectif", "breach", "default"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"^(?=.*{_FAULT})(?=.*(?:{_TERMINATE}|\bsuspend\w*)).*?\b(?:cur(?:e|es|ed|able)|remed(?:y|ied|iable)|rectif\w+|correct\w*|fix\w*)\b[^;]{{0,120}}?(?P<value>(?:within )?{PERIOD}(?: (?:of|after|from|following)[^.,;]{{0,60}})?)", without=r"\brefund\b", is_fixed=True),
            Rule(Says.VALUE, rf"^(?=.*{_FAULT})(?=.*(?:{_TERMINATE}|\bsuspend\w*)).*?(?P<value>(?:within )?{PERIOD})[^.;]{{0,120}}\b(?:to )?(?:cur(?:e|ed)|remed(?:y|ied)|rectif\w+|correct\w*|uncured|unremedied)\b", without=r"\brefund\b|\bconvenience\b", is_fixed=True, weight=0.8),
        ),
    ),
    Matter(
        name="health-data",
        asks="May health data be put in (HIPAA); do they sign a business associate agreement?",
        topic=Practice.CONTENT_RULES,
        keys=("hipaa", "health", "phi", "business associate", "baa"),
        order=(Says.CONSENT, Says.NO, Says.YES),
        rules=(
            Rule(Says.CONSENT, r"\b(?:unless|except|only|until|without|prior to|before|if)\b[^.;]{0,120}\b(?:business associate (?:agreement|addendum|contract)|baa\b|healthcare addendum|(?:agreed|agreement|consent|approv\w+) (?:\w+ )?in writing|written (?:agreement|consent))|\bbusiness associate (?:agreement|addendum)\b[^.;]{0,80}\b(?:required|must|prior to|before)\b", without=r"^(?!.*\b(?:hipaa|phi\b|health)).*$|\bdisclose your\b|\bnot disclose\b", is_fixed=True),
            Rule(Says.NO, r"\b(?:not|n't|never|no)\b[^;]{0,200}\b(?:hipaa|protected health information|phi\b|business associate\b)", without=r"\bunless\b|\bexcept\b|\bwithout\b", is_fixed=True, weight=0.9),
            Rule(Says.YES, r"\b(?:business associate (?:agreement|addendum)|baa)\b[^.;]{0,100}\b(?:available|applies|apply|incorporated|executed|entered|sign\w*|offer\w*)\b|\b(?:is|are|acts? as) (?:your |a |customer'?s )?business associate\b|\b\"?business associate\"? as defined\b", without=r"\bnot\b", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.NEAR, r"\bhipaa\b|\bprotected health|\bhealth data\b"),
        ),
    ),
)  # fmt: skip
"""Matters between firms."""
