"""Liability: how much they would pay at most, what for, what is promised, and when you pay for them."""

from __future__ import annotations

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.model.topic import Practice

_NUMBER = r"(?:one|two|three|four|five|six|ten|twelve|twenty|twenty-five|thirty|forty|fifty|sixty|seventy-five|hundred|thousand|million|zero)"
_COIN = r"(?:u\.?s\.? ?|us |united states |canadian |australian |new zealand |singapore |hong kong )?(?:dollars?|euros?|pounds?(?: sterling)?|yen|rupees|francs|cents?)|usd|eur|gbp|cad|aud|inr|jpy|chf|sgd|hkd|ils|rmb|cny|€|£"
_MONEY = rf"(?:(?:(?:u\.?s\.?|usd?|eur|gbp|cad|cdn|aud?|nz|inr|rs\.?|jpy|chf|sgd|hkd|rmb|ca|c|a)? ?[\$€£¥₹] ?\d[\d,.' ]*\d|[\$€£¥₹] ?\d|(?:usd|eur|gbp|cad|aud|inr|rs\.?|jpy|chf|sgd|hkd|rmb|nis) ?\$?\d[\d,.']*)(?: ?(?:million|usd|us dollars|cad|aud|eur))?|\d[\d,.']* ?(?:\([\w -]+\) )?(?:{_COIN})(?!\w)|{_NUMBER}(?:[ -](?:and )?{_NUMBER})* ?(?:\([^)]{{1,12}}\) )?(?:{_COIN})(?: \([^)]{{1,16}}\))?)"
_SUMS = r"(?:amounts?|fees?|sums?|price|charges|payments?|subscription|consideration|cost|compensation|money|remuneration|value|revenues?|spend|commissions?)"
_PAID = rf"(?:(?:what|whatever|the (?:sum|amount)s?) (?:that )?(?:you|the (?:user|customer|client))(?:'ve| have| has)? (?:\w+ )?(?:paid|pay|spent)\b(?:(?!\.\s|;).){{0,160}}?|(?:the )?(?:unused|remaining) (?:funds|balance|credits?)\b[^.;]{{0,80}}?|(?:(?:the|any|all|your|an?|one hundred percent|\d+ ?%|(?:\w+ )?(?:times|percent)(?: \(\d+%?\))?)(?: of)? )*(?:(?:total|aggregate|actual|net|annual|monthly|purchase|subscription|service|applicable|average|full|specific|such) )*{_SUMS}\b[^;]{{0,60}}?\b(?:paid|payable|paying|pay|received|receives?|due|owed|spent|earned|invoiced|charged|billed|incurred|made(?= (?:by|to|under|over|in|for)\b)|collect(?:ed)?|consumed)\b(?:(?!\.\s|;).){{0,200}}?)"
_GREATER = r"(?:the )?(?:greater|lesser|higher|larger|smaller|lower|greatest|highest|least|maximum) (?:amount )?(?:of|between)\b:?(?:(?!(?<!u\.s)\.\s).){3,320}?"
_STOP = r"(?=(?<!u\.s)(?<! u)[.;](?:\s|$)|$|, (?:whichever|even if|regardless|unless|except)|\n| \|)"
_VALUE = rf"(?P<value>{_GREATER}{_STOP}|(?:an? (?:total |aggregate )?(?:amount|sum) (?:of|equal to) |the (?:amount|sum) of )?{_MONEY}(?:,? (?:or|and) (?:\((?:\w|\d)\) )?{_PAID}{_STOP}|, whichever[^.;]{{0,40}}| in (?:the )?aggregate| per claim)?|{_PAID}{_STOP}|(?:the )?paid (?:\w+ )?{_SUMS}\b[^.;]{{0,60}}?{_STOP}|(?:an? )?(?:total |aggregate |maximum )?(?:amount|sum) (?:equal|equivalent|corresponding) to (?:(?!\.\s|;).){{3,140}}?{_STOP})"
_AT_MOST = r"\b(?:exceed(?:s|ing|ed)?|(?<!not )limited|(?<!without )limit|restricted|capped|more than|greater than|higher than|in excess of|over and above|up to|maximum of|over|beyond|cap of|cap|(?<!without )limitation|maximum (?:\w+ ){0,2}(?:liability|amount)[^.;]{0,40}(?:is|be))\b"
_LIABLE = r"\b(?:liab(?:le|ility|ilities)|damages|responsib(?:le|ility)|obligation|recover\w*|compensation|indemnity|remedy|remedies)\b"
_OURS = r"\bindemnif\w+ (?:and|us|or)\b|\b(?:defend|indemnify|hold)\b[^.;]{0,40}\b(?:indemnify|harmless|us)\b|interchange|\byou(?:'re|r)? (?:\w+ )?(?:(?:will|shall|may|are|agree to|must)(?: \w+)? )?(?:be )?(?:liab(?:le|ility)|responsible)\b(?! to recover)|your (?:maximum |total )?liability (?:to us|for unauthori[sz]ed)|insurance(?! (?:code|act|law|supervis))|interest rate|late (?:fee|payment)|service credit|refund|coupon|gift card|bonus|chargeback"
_NOT = r"(?:\b(?:not|no|never|neither|nor|nobody|without|in no event|under no circumstances|disclaims?|disclaimed|excludes?|excluded|cannot|none|released?|exempt\w*|waives?|rejects?|declines?|renounces?)\b|n't\b)"
_LOSSES = r"\b(?:loss(?:es)?|damages?|harm|injur(?:y|ies)|claims?|liabilit(?:y|ies)|consequences|costs|death|delays?|failures?|errors?|acts?|omissions?|disputes?|content|use|issues?|problems?|interruptions?)\b"
_NOT_LIABLE = (
    rf"{_NOT}[^.;]{{0,120}}\b(?:liab(?:le|ility|ilities)|responsib(?:le|ility|ilities)|accountable|answerable)\b"
)
_YOURS = r"\byou (?:will|shall|may) be (?:\w+ )?(?:liable|responsible) (?:to us|for any)|\b(?:you|users?|customer|client|member|publisher|advertiser)s? (?:will|shall|are|is|may)(?: \w+)? not (?:be )?(?:liable|responsible)|does not (?:limit|exclude|affect|apply)|nothing in|not limit(?!ed to\b)|not exclude|not (?:relieve|release) you"
_LIABLE_FOR = r"\b(?:we|us|company|provider|it|they|[a-z.]{3,20})\b[^.;]{0,30}\b(?:is|are|will be|shall be|remains?|accepts?|assumes?|bears?|has|have|will)\b[^.;]{0,24}\b(?:fully |unlimited(?:ly)? |only |solely |legally )?(?:liab(?:le|ility)|responsib(?:le|ility)|compensate)\b"
_INDIRECT = r"\b(?:indirect|consequential|incidental|special|punitive|exemplary)\b|\b(?:loss(?:es)? of|lost) (?:\w+,? ){0,6}(?:profits?|revenues?|business|goodwill|savings|income|data)\b"
_GROSS = r"\b(?:death|personal injur\w+|bodily injur\w+|fraud\w*|gross(?:ly)? negligen\w+|wil?lful|intent(?:ional)?\w*|deliberate|physical injur\w+|injury to (?:life|body))\b"
_SPARED = r"nothing|not (?:limit(?!ed to\b)|exclude|apply)|n't (?:limit|exclude|apply)|except|other than|save|unless|caused by (?:our|the) (?:gross|wil)|\bdo(?:es)? not allow\b|\brestrict or do not\b|\bexcluded from (?:the|this|such) (?:disclaimer|limitation|exclusion)\b"

LIABILITY = (
    Matter(
        name="liability-cap",
        asks="What is the most that they would have to pay you in damages?",
        topic=Practice.LIABILITY,
        keys=("liab", "damage", "exceed", "in excess", "responsib", "recover"),
        wants_value=True,
        settle="private",
        rules=(
            Rule(Says.VALUE, r"\b(?:pay|compensate|reimburse|credit|repair|replace\w*)\b[^.;]{0,160}?(?P<value>up to (?:a |an? )?(?:maximum|limit|total|aggregate|cap)\b[^.;]{0,20}?(?:[$\u20ac\u00a3]|usd|eur|gbp) ?\d[\d.,]*)", heading=r"liab|limitation|damage|remed|responsib", without=_OURS, weight=0.85),
            Rule(Says.VALUE, rf"\b(?:liab(?:le|ility|ilities)|responsib(?:le|ility))\b(?:(?!\.\s).){{0,900}}?{_AT_MOST}[^.;]{{0,60}}?\b(?:to |be |an? |than |of |by |at |exceed |exceeding )?[ :]*(?:\(\w\) )?{_VALUE}", without=_OURS),
            Rule(Says.VALUE, rf"{_LIABLE}[^.;]{{0,400}}?{_AT_MOST}[^.;]{{0,120}}? {_VALUE}", without=rf"{_OURS}|you (?:will|shall|agree to) (?:pay|indemnify)", weight=0.9),
            Rule(Says.VALUE, rf"\b(?:in excess of|exceed(?:ing|s)?|more than|greater than) {_VALUE}", heading=r"liab|limitation|disclaim|damages", without=_OURS, weight=0.85),
            Rule(Says.VALUE, r"\b(?:sole|exclusive|only|entire)\b[^.;]{0,60}\b(?:remedy|liability|recourse)\b[^.;]{0,160}\b(?:is|be|to)\b[^.;]{0,60}\b(?P<value>(?:the )?(?:refund|return|reimbursement|replacement|repair)\b[^.;]{0,120})", weight=0.55),
            Rule(Says.VALUE, rf"\bmaximum\b[^.;]{{0,60}}\b(?:liability|damages|compensation)\b[^.;]{{0,80}}?\b(?:is|be|of|:)\s(?:limited to )?{_VALUE}", without=_OURS),
            Rule(Says.NEAR, rf"{_NOT_LIABLE}[^.;]{{0,160}}{_INDIRECT}|\bliability\b[^.;]{{0,60}}\blimited\b", weight=0.4),
        ),
    ),
    Matter(
        name="liability-limited",
        asks="Do they limit what they are liable for?",
        topic=Practice.LIABILITY,
        keys=("liab", "responsib"),
        rules=(
            Rule(Says.YES, r"\bliab(?:le|ility|ilities)\b[^.;]{0,300}\b(?:limited|limit|exceed|capped|restricted|excluded)\b|\b(?:limit|exclude|restrict)s?\b[^.;]{0,40}\bliability\b", without=r"nothing|\bnot (?:limit|exclude|restrict)|do not allow|\bnot limited\b.{0,20}$|without limit", is_fixed=True, is_plain=True),
            Rule(Says.YES, _NOT_LIABLE, without=_YOURS, is_fixed=True, is_plain=True, weight=0.95),
            Rule(Says.NO, r"\b(?:unlimited|full|without limit(?:ation)?)\b[^.;]{0,30}\b(?:liab\w+|responsib\w+)|\bliab\w+\b[^.;]{0,30}\b(?:without limit(?:ation)?\b(?! of)|unlimited)", is_fixed=True, weight=0.7),
        ),
    ),
    Matter(
        name="liable",
        asks="Are they liable if you suffer harm or loss?",
        topic=Practice.LIABILITY,
        keys=("liab", "responsib", "accountable", "risk", "compensat"),
        settle="private",
        rules=(
            Rule(Says.NO, r"\b(?:in no event|under no circumstances|to the (?:fullest|maximum|extent)\b[^.;]{0,40}\b(?:law|permitted))\b[^;]{0,300}\b(?:be |held )?(?:liable|responsible|liability)\b[^;]{0,160}\b(?:any|all|indirect)\b[^.;]{0,100}\b(?:damages?|loss(?:es)?)\b", without=_YOURS, is_fixed=True, weight=1.1),
            Rule(Says.NO, rf"{_NOT_LIABLE}[^.;]{{0,160}}{_LOSSES}", without=_YOURS, is_fixed=True),
            Rule(Says.NO, _NOT_LIABLE, without=_YOURS, is_fixed=True, weight=0.85),
            Rule(Says.NO, r"\bat your (?:own|sole)(?: and \w+)? (?:risk|discretion and risk|peril)\b|\byou (?:\w+ ){0,4}assume (?:\w+ ){0,6}risks?\b", is_fixed=True, weight=0.75),
            Rule(Says.YES, rf"{_LIABLE_FOR}[^.;]{{0,80}}\b(?:loss(?:es)?|damages?|harm|injur\w+|negligen\w+|intent\w*|foreseeable|death|breach\w*)\b|\b(?:fully|unlimited(?:ly)?) liable\b", without=rf"{_NOT}|\bonly\b.{{0,80}}\bif\b|you (?:are|will|shall)|\byou alone\b|misrepresent", weight=0.9, is_plain=True),
        ),
    ),
    Matter(
        name="indirect-losses",
        asks="Do they pay for indirect losses such as lost profits?",
        topic=Practice.LIABILITY,
        keys=("indirect", "consequential", "incidental", "profit", "revenue", "punitive", "goodwill"),
        settle="private",
        rules=(
            Rule(Says.NO, rf"{_NOT}[^.;]{{0,260}}\b(?:liab\w+|responsib\w+|recover\w*|damages)\b[^;]{{0,200}}(?:{_INDIRECT})|(?:{_INDIRECT})[^.;]{{0,200}}\b(?:excluded|disclaimed|waived|not (?:recoverable|liable))", without="do not allow|nothing", is_fixed=True),
            Rule(Says.NO, rf"\b(?:liab\w+|damages)\b[^;]{{0,300}}(?:{_INDIRECT})", heading=r"liab|disclaim|damages|limit", without="do not allow|nothing", is_fixed=True, weight=0.6),
            Rule(Says.YES, rf"\b(?:are|is|be) liable\b[^.;]{{0,80}}\b(?:including|even)\b[^.;]{{0,80}}(?:{_INDIRECT})", without=_NOT, weight=0.8),
        ),
    ),
    Matter(
        name="lost-data",
        asks="Are they liable if your data or content is lost?",
        topic=Practice.LIABILITY,
        keys=("loss", "lost", "backup", "back up", "back-up", "delet", "store", "corrupt"),
        rules=(
            Rule(Says.NO, rf"{_NOT}[^.;]{{0,200}}\b(?:liab\w+|responsib\w+|obligat\w+|guarantee\w*|warrant\w*|damages)\b[^;]{{0,300}}\b(?:loss(?:es)?|los[est]|lost|delet\w+|corrupt\w+|fail\w+ to store|destruction|damage)\b[^.;]{{0,60}}\b(?:data|content|files?|information|messages?|materials?|communications)\b", is_fixed=True, without="you (?:may|must|shall|will) not"),
            Rule(Says.NO, r"\b(?:you|customer|user)s?\b[^.;]{0,40}\b(?:responsib\w+|should|must|encourage\w*|advise\w*|obligation|sole\w*|recommend\w*)\b[^.;]{0,80}\bback(?:ing|ed|s)?[- ]?ups?\b|\b(?:no|not)\b[^.;]{0,40}\bback(?:ing|ed)?[- ]?ups?\b", is_fixed=True, weight=0.8),
            Rule(Says.NO, rf"{_NOT_LIABLE}[^.;]{{0,160}}\bdata\b", is_fixed=True, without=_YOURS, weight=0.75),
        ),
    ),
    Matter(
        name="others-conduct",
        asks="Do they answer for what other users or companies do or post?",
        topic=Practice.LIABILITY,
        keys=("liab", "responsib", "endorse", "release", "control", "guarantee"),
        rules=(
            Rule(Says.NO, rf"{_NOT}[^.;]{{0,100}}\b(?:liab\w+|responsib\w+|endorse\w*|accountable|control\w*|guarantee|warrant\w*|vouch|verif\w+)\b[^.;]{{0,160}}\b(?:users?'?|members?'?|third[- ]part(?:y|ies)'?|others?|other (?:people|persons)|sellers?|hosts?|drivers?|guests?|merchants?|vendors?|advertisers?|linked|external|links?|partners?|user content|user[- ]generated)\b", is_fixed=True, without=r"you (?:are|may|must|will|shall) not|privacy (?:polic|practices|notice)|personal (?:data|information)|do not own|does not apply to|infring|unauthori[sz]ed third|conversations|owned or controlled"),
            Rule(Says.NO, r"\brelease\b[^.;]{0,60}\b(?:us|company|[a-z.]{3,20})\b[^.;]{0,120}\b(?:claims?|damages|liabilit\w+)\b[^.;]{0,160}\b(?:users?|members?|third part|dispute)", is_fixed=True, weight=0.9),
        ),
    ),
    Matter(
        name="negligence",
        asks="Are they liable for injury, fraud or gross negligence of their own?",
        topic=Practice.LIABILITY,
        keys=("death", "injur", "fraud", "negligen", "intent", "wilful", "willful"),
        rules=(
            Rule(Says.YES, rf"(?:\b(?:nothing|not|no|neither|never)\b|n't\b)[^.;]{{0,120}}\b(?:(?<!without )limit\w*(?! to\b)|(?:exclude|restrict|apply|affect|seek|disclaim)\w*)\b[^.;]{{0,200}}{_GROSS}", without=r"do not allow|\bopt-out\b", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b(?:liab(?:le|ility)|responsible|unlimited)\b[^.;]{{0,160}}{_GROSS}", without=rf"{_NOT}[^.;]{{0,120}}\b(?:liable|liability|responsib)|indemnif|you (?:are|will|shall)|your liability|potential liability|\bprotect|disclos|prevent|legal process", is_fixed=True, is_plain=True, weight=0.85),
            Rule(Says.YES, rf"\bexcluded from (?:the|this|such) (?:disclaimer|limitation|exclusion)\b[^.;]{{0,160}}{_GROSS}", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b(?:except|other than|save|unless|excluding|with the exception)\b[^.;]{{0,120}}{_GROSS}", heading=r"liab|disclaim|limit", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.NO, rf"{_NOT_LIABLE}[^;]{{0,300}}\b(?:death|personal injur\w+|bodily injur\w+|gross(?:ly)? negligen\w+)\b", without=_SPARED, is_fixed=True, weight=0.8),
            Rule(Says.NO, rf"{_NOT_LIABLE}[^;]{{0,300}}\bnegligence\b", without=rf"{_SPARED}|\b(?:exceed|aggregate|total liability)\b|by negligence disclos", is_fixed=True, weight=0.6),
        ),
    ),
    Matter(
        name="indemnity",
        asks="Must you pay their losses if your use gets them into trouble?",
        topic=Practice.INDEMNITY,
        keys=("indemnif", "indemnity", "hold harmless", "harmless", "reimburse", "compensate"),
        rules=(
            Rule(Says.YES, r"\b(?:you|user|users|customer|client|member|publisher|developer|advertiser|subscriber|each party|seller|licensee|buyer|guest|the parties)\b[^.;]{0,120}\b(?:indemnif\w+|hold(?:s|ing)? (?:\w+ ){0,12}harmless|defend\w*|compensate|reimburse)\b", without=r"\b(?:not|no)\b[^.;]{0,30}\b(?:indemnif|obligat|require)|we (?:will|shall)[^.;]{0,40}indemnif", is_plain=True),
            Rule(Says.YES, r"\bindemnif\w+\b[^.;]{0,160}\b(?:us|from and against|harmless)\b", without=r"\b(?:not|no)\b[^.;]{0,30}\bindemnif|we (?:will|shall)[^.;]{0,40}indemnif", is_plain=True, weight=0.85),
            Rule(Says.NO, r"\byou\b[^.;]{0,40}\bnot (?:\w+ ){0,3}(?:required|obliged|have|indemnify)\b[^.;]{0,60}\bindemni", is_fixed=True),
        ),
    ),
    Matter(
        name="they-indemnify",
        asks="Will they defend you or pay if somebody sues you over their service?",
        topic=Practice.INDEMNITY,
        keys=("indemnif", "defend"),
        rules=(
            Rule(Says.YES, r"\b(?:we|company|provider|vendor|each party|licensor|[a-z.]{3,20}) (?:will|shall|agrees? to|hereby)(?: \w+,?){0,3} (?:indemnif\w+|defend)\b[^.;]{0,100}\b(?:you|customer|client|user|publisher|the other party|licensee|subscriber)\b", without=r"\b(?:you|customer|user|client|publisher) (?:will|shall|agrees? to|hereby)(?: \w+,?){0,3} (?:indemnif|defend|hold)", is_plain=True),
            Rule(Says.NO, r"\b(?:no|not)\b[^.;]{0,40}\b(?:obligat\w+|indemnif\w+|defend)\b[^.;]{0,40}\b(?:indemnif\w+|defend|you)\b", is_fixed=True, weight=0.7, without="notify|you (?:are|will|shall)"),
        ),
    ),
    Matter(
        name="warranty",
        asks="Do they promise that the service works and is free of faults?",
        topic=Practice.WARRANTY,
        keys=("as is", "as-is", "as available", "warrant", "guarantee", "represent"),
        rules=(
            Rule(Says.NO, r"\bas[- ]is\b|\bas[- ]available\b|\bwith all (?:its )?faults\b", is_fixed=True),
            Rule(Says.NO, rf"{_NOT}[^.;]{{0,160}}\b(?:warrant\w*|guarantee\w*|promis\w+|represent(?:ation)?s?)\b", without=r"you (?:do|may|shall|will) not|affect|statutory|you (?:\w+ )?(?:warrant|represent)", is_fixed=True, weight=0.95),
            Rule(Says.YES, r"\b(?:we|company|provider|[a-z.]{3,20}) (?:warrants?|guarantees?|represents? and warrants?)\b[^.;]{0,140}\b(?:perform|work|conform|free|substantially|material|function)\w*", without=rf"{_NOT}|you (?:\w+ )?(?:warrant|represent)", weight=0.95, is_plain=True),
        ),
    ),
    Matter(
        name="availability",
        asks="Do they promise that the service is always available?",
        topic=Practice.WARRANTY,
        keys=("availab", "accessible", "operational", "uninterrupt", "uptime", "interrupt", "error", "downtime", "maintenance"),
        rules=(
            Rule(Says.NO, rf"{_NOT}[^.;]{{0,100}}\b(?:warrant\w*|guarantee\w*|represent\w*|promis\w+|commit\w*|ensure|assur\w+|liab\w+|responsib\w+|obligat\w+|undertake)\b[^.;]{{0,240}}\b(?:uninterrupted|continuous(?:ly)?|available|availability|accessible|interruptions?|error[- ]free|without interruption|uptime|operational|downtime|outages?)\b|\b(?:may|might) not (?:always |at all times |be )?(?:be )?(?:\w+ )?(?:available|accessible|operational)\b(?! (?:to|in|for|where|everywhere))|\bno (?:guarantee|warranty|promise)\b[^.;]{{0,120}}\b(?:available|availability|uninterrupted|uptime)\b|\bas[- ]available\b", without=r"you (?:may|shall|will|must) not|personal (?:data|information)|children|remed(?:y|ies)|jurisdictions?\b[^.;]{0,60}\bnot (?:allow|be available)", is_fixed=True),
            Rule(Says.NO, r"\b(?:may|might|can|could)\b[^.;]{0,60}\b(?:be|become|experience|suffer)\b[^.;]{0,40}\b(?:unavailable|interrupt\w+|downtime|outages?|delayed|suspended for maintenance|inaccessible)\b", is_fixed=True, weight=0.8),
            Rule(Says.YES, r"\b(?:uptime|availability)\b[^.;]{0,80}\b\d\d(?:\.\d+)? ?%|\b\d\d(?:\.\d+)? ?%[^.;]{0,60}\b(?:uptime|availability|of the time)\b", weight=1.1, is_plain=True),
        ),
    ),
    Matter(
        name="accuracy",
        asks="Do they vouch for the information on the service being right?",
        topic=Practice.WARRANTY,
        keys=("accura", "complete", "reliab", "correct", "error", "advice", "up to date", "up-to-date"),
        rules=(
            Rule(Says.NO, rf"{_NOT}[^.;]{{0,200}}\b(?:accura\w+|complete(?:ness)?|reliab\w+|correct(?:ness)?|up[- ]to[- ]date|current(?:ness)?|timel(?:y|iness)|truth\w*|errors?|advice)\b", without=r"you (?:must|shall|agree|will|represent|may not)|your (?:account|registration) (?:data|information)", is_fixed=True),
            Rule(Says.NO, r"\b(?:may|might|can|could)\b[^.;]{0,40}\b(?:contain|include|be|produce|provide)\b[^.;]{0,60}\b(?:inaccura\w+|errors?|mistakes|incorrect|incomplete|out of date|wrong|outdated|typographical)\b", is_fixed=True, weight=0.95),
        ),
    ),
    Matter(
        name="account-misuse",
        asks="Are you responsible for what others do with your account?",
        topic=Practice.ACCOUNTS,
        keys=("account", "password", "credential", "login"),
        rules=(
            Rule(Says.YES, r"\b(?:you|users?|customer|members?|subscriber)\b[^.;]{0,60}\b(?:responsib\w+|liab\w+|accountable)\b[^.;]{0,160}\b(?:activit\w+|actions?|use|acts?|everything|anything|conduct|transactions?|purchases?|charges|happens|occur\w*|losses)\b[^.;]{0,80}\b(?:account|password|credentials?|log-?in|user ?name|device|profile)", without=r"\b(?:you|users?) (?:are|will|shall|is)(?: \w+)? not (?:be )?(?:responsible|liable)", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"{_NOT}[^.;]{{0,60}}\b(?:liab\w+|responsib\w+)\b[^.;]{{0,140}}\b(?:unauthori[sz]ed|someone else|loss)\b[^.;]{{0,60}}\b(?:account|password|credential)", is_fixed=True, is_plain=True, weight=0.9),
            Rule(Says.NO, r"\byou (?:are|will|shall)(?: \w+)? not (?:be )?(?:responsible|liable)\b[^.;]{0,100}\b(?:unauthori[sz]ed|account|after you)", is_fixed=True),
        ),
    ),
    Matter(
        name="statutory-rights",
        asks="Do you keep the rights that the law gives you as a consumer?",
        topic=Practice.LIABILITY,
        keys=("statutory", "consumer", "law", "legal rights", "jurisdiction"),
        rules=(
            Rule(Says.YES, r"\b(?:nothing|not|neither|never)\b[^.;]{0,80}\b(?:affect|limit|exclude|depriv|waive|restrict|prejudice|remove|modif)\w*\b[^.;]{0,120}\b(?:statutory|consumer|mandatory|legal|non-waivable|your) (?:\w+ ){0,3}(?:rights?|protections?|guarantees?|remed)", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\b(?:jurisdictions?|states?|countries|laws?)\b[^.;]{0,60}\b(?:do(?:es)? not|don't|may not|doesn't)\b[^.;]{0,20}\b(?:allow|permit)\b[^.;]{0,100}\b(?:exclusion|limitation|disclaimer|exclud|limit)", is_fixed=True, is_plain=True, weight=0.85),
        ),
    ),
)  # fmt: skip
