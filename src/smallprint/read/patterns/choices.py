"""The words by which terms leave people a choice; matched on folded ink."""

from __future__ import annotations

OPT_OUT = (
    r"\b(?=opt)(?<!even if you )(?<!even if you have )(?<!even if you've )(?<!even if customer )(?<!cannot )(?<!can't )(?<!can not )(?<!way to )(?<!unable to )(?<!right to )\bopt(?:s|ed|ing)?[- ]?out\b(?! preferences you selected)|(?<=right to )opt[- ]?out of (?:us\b|having|us(?:e|ing)|the use|train|model|ai\b)",
    r"\b(?=opted)(?<!even if you have )(?<!even if you've )(?<!even if you )opted[- ]out\b",
    r"\bunless (?:you|customer|the customer|users?|they|a user|an? \w+)(?: \w+){0,4} (?:object|turn(?:s|ed)? (?:it |this )?off|disable|deactivat|opt(?!(?:ed|ing|s)?[- ]?in)|ask|instruct|tell|request|choose|chose|decline|withdraw)\w*",
    r"\b(?:turn(?:ed|ing)?|switch(?:ed|ing)?|toggl(?:ed?|ing)) (?:\w+ ){0,6}off\b",
    r"\b(?=disabl)(?<!we have )(?<!we've )(?<!\bwe )disabl(?:e|ed|ing)\b(?= (?:\w+ ){0,6}(?:setting|training|toggle|feature|use|improve|sharing|this|it|data|ai|in your))",
    r"\bdeactivat(?:e|ed|ing)\b(?= (?:\w+ ){0,4}(?:toggle|setting|training|this|use))",
    r"\b(?:you|customer|users?) (?:can|may|could|have the right to|has the right to) (?:\w+ ){0,3}(?:object|refuse|decline|instruct|ask us not|request that we (?:do not|stop)|withdraw(?! (?:\w+ ){0,3}(?:consent|permission)))\b",
    r"\b(?:you|customer|users?) (?:can|may) (?:(?:elect|choose) to )?(?:place limits on|limit|restrict|prevent us from|stop us from|block) (?:\w+ ){0,3}?us(?:e|ing)\b",
    r"\bsettings?\b[^.;|]{0,60}\bso that (?:we|it|they|your \w+) (?:do|does|is|are|will|would) not\b",
    r"\bobject(?:ing)? to\b",
    r"\b(?:submit|mak|send|fil|rais|lodg)(?:e|es|s|ted|ing|ting|ed)? (?:an |your |such |this )?objections?\b",
    r"\bif you do not (?:want|wish|agree)\b",
    r"\bif you (?:would (?:like|prefer)|want|wish|prefer)(?: [\w'-]+){1,6} to be (?:prohibited|excluded|left out|removed|kept out|exempt\w*) from\b",
    r"\bunless (?:you|customer|the customer|users?|they)(?:'ve| have| has)? (?:\w+ly )?(?:activated?|enabled?|turned on|chosen|selected|switched on) (?:[\w-]+ ){0,4}?(?:zero|no|privacy|private|incognito|temporary|ghost|confidential)\b",
    r"\bif (?:you|customer) (?:would )?(?:prefer|rather) (?:that )?(?:we )?not\b",
    r"\byou can (?:\w+ly )?(?:choose|select|decide|control|manage) whether\b",
    r"\b(?:lets? you|allows? you to|enables? you to|and|or) (?:\w+ )?(?:choose|select|decide|control|manage) (?:whether|if)\b",
    r"\byou(?: are| remain)? (?:in )?control (?:of )?(?:whether|how)\b",
    r"\byou (?:decide|choose|select) (?:whether|if)\b",
    r"\b(?:select|choose) whether or not\b",
    r"\binstruct \w+ (?:not|to refrain)\b",
    r"\bdepending on your (?:\w+ )?(?:settings|preferences|choices)\b",
    r"\bbased on your (?:\w+ )?(?:settings|choices|(?:privacy|account|consent|cookie|communication|marketing) preferences)\b",
    r"\b(?:subject to|according to|consistent with|in accordance with|respect) your (?:\w+ )?(?:settings|preferences|choices|opt-out)\b",
    r"\bif (?:the |this |your |that )?(?:(?:[\"“][^\"”]{1,60}[\"”]|\w+) ){0,4}(?:setting|toggle|control|option|activity|history) is (?:on|off|enabled|disabled|turned)\b",
    r"\b(?:if|when|while|where) (?:[\w'\"&-]+ ){1,7}(?:is|are|was) (?:turned |switched |set to )?(?:off|disabled)\b",
    r"\bunless you(?:'ve| have) (?:\w+ ){0,3}(?:off|out)\b",
    r"\bdo(?:es)? not (?:want|wish) (?:us|your|to have)\b",
)
"""Ways to say no: it is done unless the person says so."""

LEFT_OUT = (
    r"^\W*(?:exclude|keep|remove|withhold|hold back) [^.;|]{0,80}?\b(?:from|out of|for) [^.;|]{0,60}?\btrain",
    (
        r"\b(?:you|users?|customers?|accounts?|organi[sz]ations?|admin\w*|members?|creators?|an? \w+) (?:can|may|could)(?: \w+){0,2} "
        r"(?:exclude|keep|remove|withhold) [^.;|]{0,80}?\b(?:from|out of) [^.;|]{0,60}?\btrain"
    ),
    r"\boption to (?:exclude|keep|remove|withhold) [^.;|]{0,60}?\b(?:from|out of) [^.;|]{0,40}?\btrain",
)
"""Ways out of training told as what people can keep out of it ("Exclude your drawings from training")."""

TURNED_ON = (
    r"\bby (?:enabling|activating|opting[- ]in|switching (?:\w+ ){0,3}on|turning (?:\w+ ){0,3}on|ticking|checking) ",
    r"\b(?:withdraw|withdrew|revok)\w* (?:your |their |this |that |such |the )?(?:\w+ )?(?:consent|permission)\b",
)
"""Ways to say yes first to training: by turning it on; and a consent that can be taken back was first given."""

OPT_IN = (
    r"\bopt(?:s|ed|ing)?[- ]?in(?:to)?\b",
    r"\b(?:without|with|upon|only with|absent|subject to|obtain(?:ed|ing)?|unless we have|provided|given|give us|received?|based on|prior to|not .{1,60} without) (?:\w+ ){0,3}(?:your|customer's|user's|users'|the user's|the customer's|their|his or her|its|explicit|express|prior|separate|affirmative|specific|such|written|appropriate) (?:\w+ ){0,5}(?:consent|permission|authori[sz]ation|approval|agreement|instructions?)\b",
    r"\bwithout (?:[\w'’-]+,? ){0,7}(?:consent|permission|authori[sz]ation|instruction|opt-in)\b",
    r"\bunless (?:you|customer|the customer|users?|otherwise|expressly|they|the user|we have)(?:'ve)?(?: \w+){0,6} (?:consent|authori[sz]|permit|agree|direct|instruct|opt(?:ed)?[- ]?in|permission|allow|enabled?|approv|request)\w*\b",
    r"\bunless (?:expressly |explicitly |specifically )?(?:authori[sz]ed|instructed|permitted|directed|agreed)\b",
    r"\b(?:only )?(?:if|when|where) (?:you|customer|users?|the user|they)(?: \w+){0,4} (?:consent|opt(?:ed)?[- ]?in|turn(?:ed)? (?:\w+ ){0,3}on|enabled?|authori[sz]e|agree|choose|permission|allow|give)\w*\b",
    r"\b(?:your|explicit|express|prior) (?:consent|permission)\b(?! (?:to (?:the|these|this)|is not required))",
    r"\bexcept (?:at|on|upon|with|under|as) (?:\w+ ){0,3}(?:instruct|consent|permission|direct|request|authori)\w*",
    r"\bat your (?:direction|instruction|request)\b",
    r"\bwith (?:the )?(?:user'?s?|customer'?s?|individual'?s?) consent\b",
    r"\bconsent\b(?= \||$)",
    r"\bconsent legal basis\b",
    r"\bask(?:s|ed)? (?:for )?your (?:permission|consent)\b",
    r"\bvoluntarily (?:choose|agree|opt|share|provid)\w*",
)
"""Ways to say yes first: it is not done until the person says so."""

WAYS_OUT = (
    r"\buntil (?:and unless )?(?:you|the user|customer|users?)(?: \w+){0,3} (?:delet|cancel|terminat|clos|remov|withdraw|unsubscrib|opt|ask|request|tell)\w*",
    r"\buntil (?:(?:it|they|the \w+) (?:is|are) )?cancell?ed\b",
    r"\buntil [^.;,]{0,40}(?:is|are) (?:delet|cancel|remov|terminat)\w+ by (?:you|the user|customer)\b",
    r"\bunless (?:(?:it|they|the \w+|your \w+) (?:is|are) |(?:you|customer) (?:\w+ ){0,3})?(?:cancel|not renew)\w*",
    r"\bright to opt[- ]?out\b",
    r"\b(?:withdraw|withdrew|revok)\w* (?:\w+ ){0,3}(?:consent|permission|authori[sz]ation)\b",
    r"\b(?:you|users?|customers?|members?) (?:can|may) (?:\w+ ){0,4}unsubscrib\w*",
)
"""Ways to end what is done, of norms alone."""

CONSENTED = (
    (
        r"\b(?:except|unless|only)\b[^.;:,]{0,60}?\b(?:parents?|guardians?|holder of parental responsibility|custodian)\b[^.;,]{0,40}?"
        r"\b(?:consent|permission|authori[sz]ation|approval|agreed|authori[sz]ed|approved)\b"
    ),
    r"\bwithout (?:\w+ ){0,4}(?:consent|permission|approval|authori[sz]ation) (?:of|from|by) (?:\w+ ){0,4}(?:parents?|guardians?)\b",
    r"\b(?:if|when|where|unless) (?:\w+ )?(?:enabled|permitted|authori[sz]ed|approved|allowed|supervised) by (?:an?|your|their|the) (?:\w+ (?:or )?){0,2}(?:parents?|guardians?)\b",
    r"\bwith (?:the )?(?:\w+ ){0,3}(?:consent|permission|approval|authori[sz]ation) (?:of|from) (?:your|an?|their|his or her) (?:\w+ (?:or )?){0,3}(?:parents?|guardians?)\b",
    r"\bwithout (?:\w+ ){0,3}(?:parental|parents?['’]?s?|guardian['’]?s?) (?:consent|permission|approval)\b",
    r"\bas (?:otherwise )?(?:expressly )?(?:directed|instructed|requested|authori[sz]ed|permitted|approved) by (?:you|the user|customer|the customer)\b",
)
"""Ways to say yes first, of norms alone: by a parent, or by telling what to do."""

MODE = r"\b(?:if|when|while) (?:you|users?|customers?) (?:\w+ )?(?:enabled?|turn(?:ed)? (?:\w+ ){0,3}on|choose|use)\b"
"""A mode that people choose: what is denied of it is no leave that they give ("if you turn on private chats, we do not")."""

NO_LEAVE = r"[^.;|]*\bgive[ns]?$"
GIVEN_LEAVE = r"(?: (?:us|to us|\w+))? (?:your |their |\w+ ){0,3}(?:consent|permission|authori[sz]ation|approval|leave|instructions?)\b"
"""What is given is a leave only where one is named ("if you give us any idea" is none)."""

OTHERS_LEAVE = r"\b(?:our(?= (?:\w+ ){0,3}(?:consent|permission|authori[sz]ation|approval|agreement|instructions?)\b)|government\w*|court|authority|regulator\w*|company'?s?|licensor'?s?|(?!(?:user|customer|individual|person|parent|guardian|consumer|member|child|subject|owner|participant|buyer|client)'s)\w+'s(?= (?:\w+ ){0,3}(?:consent|permission|authori[sz]ation|approval|agreement)\b)|(?:copy)?right ?(?:holder|owner)s?'?)\b"
"""Whose leave is no choice of the people whom terms are about."""

BY_TERMS = (
    r"unless (?:otherwise |expressly |explicitly )*(?:provided|permitted|authori[sz]ed|required|specified|stated|set out|set forth|allowed)\b"
    r"(?![^.;,]{0,40}\b(?:you|users?|customers?|writing|consent|permission)\b)|unless (?:\w+ ){1,6}agreement\b"
)
"""What the law, or the terms themselves, leave open is no choice of anybody."""

UNLESS_OPTED = r"\b(?:unless|if) (?:you|customer) (?:(?:do|does|have|has) not |(?:don't|haven't) |validly |timely |first )*opt(?:ed)?[- ]out\b"
"""What people must do who have not opted out of it."""

WAY_OUT = (
    r"\b(?:to|(?:wish|want|like|prefer) to) (?:opt[- ]?out|unsubscribe|stop receiving|withdraw your consent|object)\b[^.;]{0,160}?"
    r"[,:]? (?:please )?(?:click|visit|contact|e-?mail|go to|send|write|follow|use|adjust|change)\b"
    r"|\bif you (?:do not|don't|no longer) (?:want|wish)\b[^.;]{0,120}?, (?:please |you should |simply )?"
    r"(?:click|visit|contact|e-?mail|go to|send|write|follow|use|adjust|change|disable|turn)\b"
)
"""How one opts out, told as an order ("to opt out, click here")."""

LEAVE = r"\b(?:information|data|content) (?:that )?you (?:have )?(?:expressly )?(?:authori[sz]e|permit|approve)d?\b"
"""What people must first have said yes to."""

TRIGGER = r"\b(?:if|when|where|once|upon)\b"
"""Words that open a condition: of what somebody owes, when, and no choice."""

PROGRAM = r"[’'\"”]? (?:\w+ ){0,2}(?:programs?|programmes?|rewards|promotions?|opportunit\w+|forms?|pages?)\b"
"""Behind a way out, words that make it part of a name."""

DEEMED = (
    r"\byou (?:hereby |expressly |further |also |understand and |acknowledge and )?(?:consent|agree|acknowledge|authori[sz]e|instruct|grant)\b",
    r"\bby (?:using|submitting|posting|providing|accessing|uploading|creating|continuing)\b",
    r"\bto the extent (?:permitted|required)\b",
    r"\bconsent (?:is not|not) required\b",
)
"""Consent that is given by the contract itself: no choice."""

ASKED_FIRST = (
    r"\bunless (?:you|customer|the customer|users?|the user)(?:'ve)?(?: \w+){0,3} (?:instruct|ask|tell|request|direct|authori[sz]|choose|agree|consent|permit|allow)\w*"
    r"|\bunless[:,]? (?:\(?(?:i|1|a)\) ?)[^.]{0,500}?\bor,? (?:\(?\w{1,3}\) )?(?:if )?(?:you|customer|the customer|users?|the user)(?:'ve| have| has)? (?:\w+ly )?(?:agreed?|consent|opt(?:ed)?[- ]?in|authori[sz]|permit|instruct|direct)\w*"
)
"""After a denial, words that leave it to people to say yes ("we will not … unless you ask us to")."""

STOPPED = (
    r"\b(?:if|when|once) you (?:turn|switch|toggle) (?:[\w'’\"“”]+ ){0,8}?off\b.{0,200}\b(?:stop|no longer|will not|won't|cease)\b"
    r"|\b(?:if|when|once) you (?:disable|opt[- ]?out|object)\b.{0,200}\b(?:stop|no longer|will not|won't|cease)\b"
    r"|\b(?:control|choose|decide|manage|select) whether\b.{0,250}\b(?:improv|train|develop)"
)
"""A way out told by what happens behind it ("if you turn this off, we will stop using it"), or as a setting of it."""

LET = (
    r"\b(?:if|when|where|once) you (?:choose to |decide to |have )?(?:allow|permit|let|opt(?:ed)?[- ]?in|agree to share)\b"
    r"|\b(?:may|can) (?:also )?(?:choose to )?opt[- ]?in\b"
    r"|\b(?:do|does|process (?:it|them)) so (?:only )?with your (?:\w+ )?consent\b|\bonly (?:\w+ ){0,3}with your (?:\w+ )?consent\b"
    r"|\bwill not\b[^.;|]{0,120}\b(?:unless|without)\b[^.;|]{0,60}\b(?:consent|permission|opt[- ]?in)\b"
)
"""Leave that people give by a setting or a word, to a use told in wide words."""

USE_LEFT = r"\bopt(?:ing)?[- ]?out of (?:having (?:your|their)|(?:the|our|this|such) use of|us (?:using|processing)|letting us use) [^.;|]{0,80}\b(?:improv|develop|train|research)"
"""A way out of a use that terms are asked about, whatever else is said."""

EVEN_SO = r"\beven (?:if|where|when|though|after) (?:you|users?|customers?|they)(?:'ve| have| has)? (?:opt|object|turn|disabl)\w*"
"""What is done all the same, so that the way out is none for it."""

SEVERAL_WAYS = r"\bby:? ?\(?(?:i|a|1)\)[^.]*?\(?(?:ii|b|2)\)"
"""Ways that are counted up, of which one may be an administrator's and the others are everybody's."""

ADMINISTRATOR = (
    r"\b(?:administrators?|admins?|account owners?|organi[sz]ations?|workspace owners?|owners?|employers?)\b(?: \w+){0,8} (?:opt|disable|turn|control|manage|choose|enable|decide|configure|deactivate|instruct|select|request|settings?)\w*",
    r"\bopt[- ]?out polic(?:y|ies) using \w+ organi[sz]ations\b|\borgani[sz]ations? opt[- ]?out polic(?:y|ies)\b",
    r"\badmin(?:istrator)?'?s? (?:settings|controls?|console)\b",
    r"\borganization'?s? (?:settings|administrator)\b",
    r"\bif enabled by the account owner\b",
)
"""A choice that only the account's administrator or an organisation can make."""

WAY_OUT_BEHIND = (
    r"\W*(?:(?:and|but|however|of course|if you (?:do not|don't|would rather not|prefer not)[^,]{0,40}),? )?"
    r"(?:you (?:can|may|could|have the right to|are free to|will be able to) (?:\w+ly |always |also |at any time )?"
    r"(?:opt[- ]?out|object|refuse|decline|turn (?:it|this|that)\b[\w ]{0,20}\boff|switch (?:it|this|that) off|disable (?:it|this|that))"
    r"|(?:in order )?to (?:opt[- ]?out|object)\b)"
)
"""How a sentence begins that is the way out of what the one before it permits ("You can opt out in your settings.")."""

WAY_IN_BEHIND = (
    r"\W*(?:(?:and|but|however|instead),? )?(?:you|users?|customers?|members?|they) (?:can|may|must|need to|have to|will have to|are asked to) "
    r"(?:\w+ly |first |always )?(?:opt[- ]?in|agree to this|give (?:us )?(?:your|their) consent|turn (?:it|this) on|enable (?:it|this))\b"
)
"""How a sentence begins that is the way into what the one before it denies or allows ("Users must opt in.")."""

OF_OTHER_THINGS = r"\b(?:opt(?:ing)?[- ]?out of|object to|refuse|decline) (?!this|that|it\b|such|these|those|our use|the use|us(?:e|ing)\b|having|training|model|ai\b|by|at|in\b|under|through|via|here)(?:\w)"
"""Ways out of something else ("You can opt out of marketing e-mails.")."""
