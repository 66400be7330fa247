"""The words by which terms say when or how long, and for whom or where alone something holds; matched on folded ink."""

from __future__ import annotations

from smallprint.model.norm import ScopeKind

_NUMBER = (
    r"(?:\d+(?:[.,]\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|eighteen|twenty"
    r"(?:-four)?|thirty|forty-five|sixty|ninety|several|few)"
)
_UNIT = r"(?:second|minute|hour|day|week|month|quarter|year|decade)s?(?:['’]s?)?"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|aug\.?"
    r"|sept?\.?|oct\.?|nov\.?|dec\.?)"
)
TIME = (
    r"\b(?:(?:within|after|for|at least|at most|no (?:later|more|less|fewer) than|not (?:later|more|less) than|less than"
    r"|more than|up to|in|every|by|until|over|during|per|not exceeding|following|prior to) )*"
    r"(?:a (?:maximum |minimum )?(?:period|term) of )?(?:up to )?(?:the )?(?:last |next |previous |preceding |first |prior )?"
    rf"{_NUMBER}(?: ?\(\w+\))?[ -](?:calendar |business |working |full |consecutive |billing )*{_UNIT}\b"
    r"(?:['’]? (?:prior |advance |written )*notice)?(?! (?:of age|old)\b)(?! or (?:older|younger)\b)"
    rf"|\b(?:on|from|after|before|until|by|as of|since|effective|starting)\b(?: (?:the|and))? (?:\d{{1,2}}(?:st|nd|rd|th)?"
    rf"(?: of)? {_MONTH}|{_MONTH} \d{{1,2}})(?:,? \d{{4}})?"
    r"|\bat any time\b|\b(?:from|at) time to time\b|\bimmediately\b|\bpromptly\b|\bwithout (?:undue |unreasonable )?delay\b"
    r"|\bas soon as (?:reasonably )?(?:possible|practicable)\b|\b(?:annually|monthly|quarterly|weekly|daily|yearly)\b"
    r"|\b(?:each|every|per|a) (?:calendar |billing )?(?:day|week|month|quarter|year)\b|\bindefinitely\b|\bin perpetuity\b"
    r"|\bas long as (?:is )?(?:necessary|needed|required|reasonably necessary)\b|\b(?:in advance|beforehand)\b"
)
"""When, how long and how often."""

_PLACES = (
    r"(?:the )?(?:e\.?u\.?|eea|european (?:union|economic area|region)|europe|u\.?k\.?|united kingdom|great britain|switzerland"
    r"|u\.?s\.?(?:a\.?)?|united states(?: of america)?|california|virginia|colorado|connecticut|utah|texas|oregon|nevada"
    r"|montana|illinois|new york|washington|quebec|canada|brazil|australia|new zealand|japan|(?:south )?korea|india"
    r"|china|singapore|hong kong|mexico|argentina|germany|france|italy|spain|ireland|russia|turkey|thailand|taiwan"
    r"|south africa|israel|(?:your|certain|some|other) (?:countr(?:y|ies)|jurisdictions?|regions?|states?))"
)
_RESIDENTS = r"(?:users?|residents?|consumers?|customers?|individuals?|people|persons?|citizens?|members?)"
_ACT = r"(?! (?:privacy|online|data|states?|countr(?:y|ies)|legal|protection)\b)"
"""Behind them stands the name of a law or of a state: "California Consumer Privacy Act", "EU Member States"."""

_AGE_END = r"(?=[,;:.)|]|$| (?:and|or|to|in|who|you|are|is|must|may|can|should|without|at|when|with|from|on)\b)"
_ANY_PRODUCT = (
    r"(?:services?|sites?|web ?sites?|platforms?|products?|apps?|applications?|software|tools?|devices?|features?)"
)

SCOPES: dict[ScopeKind, str] = {
    ScopeKind.REGION: (
        r"\b(?:if|where|when|for|to|unless) (?:you|the user|customer|\w+ who)(?:'re| are)? ?(?:a |an )?(?:live|living|reside|resid"
        rf"(?:ing|ent)|locat(?:e|ed)|based|citizens?|access\w*)[^,;.|]{{0,30}}?\b(?:in|of|from|outside) {_PLACES}\b"
        rf"|\b(?:{_PLACES} {_RESIDENTS}|{_RESIDENTS} (?:who (?:are )?(?:live|reside|located|resident) )?"
        rf"(?:located |residing |resident |living |based )?(?:in|of|from|outside) {_PLACES})\b{_ACT}"
        rf"|\b(?:in|within|outside) {_PLACES} (?:only|you|we|users|residents)\b"
    ),
    ScopeKind.AGE: (
        r"\b(?:(?:under|over|below|above|at least|younger than|older than)(?: the)? age(?: of)?|aged?(?: of)?) \d{1,2}\b"
        r"(?: and over| and older| or older| or over| and above)?"
        r"|\b(?:(?:under|over|below|above|at least|younger than|older than) )?\d{1,2} years? (?:of age|old)(?: (?:or|and) (?:older|younger|over|under))?"
        rf"|\b(?:under|over|below|above|at least|younger than|older than) (?:1[2-9]|2[01]){_AGE_END}"
        rf"|\bminors\b|\ba minor{_AGE_END}|\bage of majority\b"
    ),
    ScopeKind.PLAN: (
        r"(?<![\w-])(?:(?:free|paid|premium|pro|plus|basic|standard|enterprise|business|teams?|education|educational|commercial"
        r"|consumer|personal|trial|starter|unpaid|corporate|school|student)(?:(?: and|,| or) (?:free|paid|premium|pro|plus|enterprise"
        r"|business|team|education))*[- ](?:plan|tier|account|customer|user|subscriber|subscription|edition|version|offering"
        r"|service|workspace)s?|(?:paid|premium|pro|plus|enterprise) members?|(?:enterprise|business|team|education) licen[cs]es?)\b"
    ),
    ScopeKind.PRODUCT: (
        r"\b(?:when|if|where) (?:you |customers? |users? )?(?:us(?:e|es|ing)|access(?:es|ing)?|enabl(?:e|es|ing)|purchas(?:e|es|ing)"
        rf"|subscrib(?:e|es|ing) to) (?!(?:(?:the|our|an?|this|that|these|those|such|any|some|mobile) )?{_ANY_PRODUCT}\b)(?:the |our |any )?"
        r"(?:(?!(?:or|and|of|from|to|on|in|with|our|the|other)\b)[\w'’-]+ ){1,5}?"
        r"(?:services?|features?|products?|apps?|applications?|api|software|tools?|platforms?|devices?|plugins?|sites?|websites?)\b"
    ),
}
"""For whom or where alone: the plan, the region, the age, the product."""

_MADE = (
    r"(?:data|contents?|information|chats?|conversations?|files?|documents?|inputs?|outputs?|prompts?|messages?|e-?mails?"
    r"|recordings?|images?|photos?|queries|questions|uploads?|responses?|requests?|activity|records?)"
)
_WORD = r"[A-Z][\w.+’'&-]*"
_NAME = (
    rf"(?!(?:Customer|User|Member|Your|Our|The|This|These|Such|Any|All|Personal|Third|Input|Output|Service|In|On|For|If|We|AI)\b)"
    rf"{_WORD}(?: (?:for )?(?:[A-Z0-9][\w.+’'&-]*))*"
    r" (?!(?:Services?|Terms|Polic(?:y|ies)|Agreement|Platform|Sites?|Websites?|Content|Data|Information|Materials?|Software"
    r"|Products?|Union|States|Kingdom|Area|Act|Regulation|Addendum|Notice|AI|Inc|Ltd|LLC|Corp|Corporation|GmbH|Group|Company"
    r"|Limited|Submissions?|Property|Settings|Rights|Customers?|Users?|Members?)\b)[A-Z][\w.+’'&-]*"
)
_PLAN_NAME = r"(?:Enterprise|Business|Teams?|Education|Edu|Pro|Premium|Workspace)"

NAMED_PART = (
    (
        rf"\b{_MADE}(?: (?:that |which )?(?:you|users|customers|members|people) (?:have |may )?\w+| \w+ed)?"
        rf" (?:to|in|into|from|through|with|within|via|using) (?:our |the |your )?(?P<handed>{_NAME})"
    ),
    rf"(?:^|\b(?:of|your|any|the|from|use|uses|on|all|that|and|or) )(?P<kept>{_NAME})(?:['’]s)? (?:user |customer )?{_MADE}\b",
    rf"(?:^|[;:,.] |\b(?:and|but) )(?:[Ii]n|[Ww]ithin|[Ww]hen using|[Ff]or) (?P<within>{_NAME}),? (?:we|your|our|it)\b",
    (
        rf"\b(?:in|for|from|on|under|with|of) (?:our |the )?(?P<plan>(?:[A-Z]\w+ )?{_PLAN_NAME}(?:(?:,| and| or|, and|, or) (?:[A-Z]\w+ )?{_PLAN_NAME})*)"
        r"(?=[,.;)]| (?:is|are|will|to|and|or|we|data|content|as|by|for)\b)"
    ),
)
"""One product, feature or plan by its name, of which alone a sentence on training speaks: what is handed to it ("the
information you provide to Harbour Health"), what it holds ("Lagoon Mail messages"), "in Lagoon Mail, we …", "for
Enterprise". Matched on ink as it stands, since names are told by their capitals: two words at least, or a plan's."""

NARROWING = (
    r"\b(?:audio|video|voice|chats?|messages?|images?|photos?|files?|texts?|music|screen[- ]sharing|communications?)(?:-like)?"
    r"(?: (?:data|recordings?|messages?))? "
)
"""Kinds of content directly before a defined term, of which these alone are meant."""

THEIR_MODELS = (
    r"\b(?:train\w*|fine-tun\w+|develop\w*|improv\w+)(?: (?:or|and) \w+)? (?:any |the )?(?:third[- ]part(?:y|ies)(?:['’]s?)?|their(?: own)?)"
    r" (?:[\w-]+ ){0,5}?(?:models?|algorithms?)\b|\bfor their own (?:[\w-]+ ){0,4}(?:training|purposes)\b"
    r"|\btraining by (?:our |any |other )?(?:third[- ]part(?:y|ies)|partners|vendors|others|other companies)\b"
)
"""Training that is not the provider's: of "their models", "third-party models", for "their own training"."""

BINDING = r"\b(?:not|never|no|cannot|only|solely|unless|without|until)\b|n't\b"
"""What makes a promise of asking first: "with your permission we will" leaves it open whether it is done without."""
