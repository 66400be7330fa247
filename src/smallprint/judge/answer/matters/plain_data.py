"""How terms in everyday English speak of people's data: rules beside those for legal English, by matter. Data only.

They count for less than the others, so that they decide where no sentence in legal English does.
"""

from __future__ import annotations

from smallprint.judge.answer.matter import Rule, Says
from smallprint.judge.answer.matters.giving import COUNTRY, USERS
from smallprint.judge.answer.matters.periods import PERIOD

Plain = dict[str, tuple[tuple[str, ...], tuple[Rule, ...]]]
"""By a matter's name: keys beside its own, and rules beside its own."""

WEIGHT = 0.55
"""What such a rule counts: less than most in legal English, which weigh .6 to 1, and more than what is only near."""
_YOURS = r"(?:(?:your|their|his|her|people's|anyone's|anybody's|everyone's|[a-z]+s'|[a-z]+'s) (?:\w+ ){0,2}?(?:details|stuff|info|data|e-?mails?|address(?:es)?|information|numbers?|bits)|what(?:ever)?(?: \w+)? (?:we|you) (?:know|have|hold|learn|tell us|give us|do|spend|buy|write)\b|(?:anything|a thing|everything) (?:about|on|we (?:know|have|hold)|you (?:tell|give|do))\b|(?:the|any) details|(?:mailing|customer|member|donor|supporter)s? lists?)"
"""What is known of people, as people say it."""
_ANYONE = r"(?:anyone|anybody|any ?one else|anybody else|others|outsiders|other (?:people|firms|companies|charities|businesses)|nobody|no one|a soul|strangers|somebody else|someone else)"
_ASIDE = r"\b(?:unless|except|apart from|other than|but|only|without)\b"
_OFFICIALS = r"(?:cops|police|court|judge|sheriff|feds|authorities|government|tax (?:office|man|people)|law)"
_CHATS = r"(?:messages|chats?|whispers|dms|texts|conversations|letters|e-?mails)"
_STAFF = r"(?:nobody(?: \w+ \w+)?|no one(?: \w+ \w+)?|no (?:human|person|staff|employee)s?|none of us)"
_CREW = r"(?:crew|team|staff|moderators?|people|humans?|someone|somebody|we)"
_MACHINE = r"(?:filters?|machines?|robots?|bots?|computers?|programs?|software|scanner|algorithm)"
_BIN = r"(?:bin|chuck|toss|shred|scrap|scrub|wipe|dump|ditch|drop|get rid of|throw (?:away|out)|rub out|erase|delete|burn|clear|clear out|destroy|remove)"
_WIPE = r"(?:bin|chuck|toss|shred|scrap|scrub|wipe|dump|get rid of|throw (?:away|out)|rub out|burn)"
_BINNED = r"(?:binned|chucked|tossed|shredded|scrapped|scrubbed|wiped|dumped|ditched|dropped|got rid of|thrown (?:away|out)|rubbed out|erased|deleted|gone|cleared|destroyed|off our (?:servers|machines|computers|books))"
_PARENT = r"(?:mums?|moms?|dads?|parents?|carers?|guardians?|grown-?ups?|family|families|adults?)"
_SIGNS = r"(?:signs?|say yes|says yes|agrees?|ok(?:ay)?s?|set(?:s)? (?:it|things) up|give(?:s)? (?:the|their) (?:ok|go-ahead|nod|permission|blessing)|permission|go-ahead)"
_COMPUTERS = (
    r"(?:computers?|servers?|machines?|data cent(?:er|re)s?|data|everything|backups?|information|details|records)"
)
_LEARNER = r"(?:\w+ ){0,3}?(?:models?|ai|ais|bots?|robots?|chatbots?|machines?|computers?|algorithms?|generators?|artificial intelligence)"
_OF_THEIRS = r"(?:your\b|what(?:ever)? (?:you|people|pupils|members|anyone)\b|anything you\b|everything you\b|people's\b|[a-z]+s'|anyone's\b)"
_OUTSIDE = (
    r"(?:firms?|compan(?:y|ies)|helpers?|outfits?|suppliers?|contractors?|people|printers?|mailing house|businesses)"
)


def affirmed(words: str, without: str = "", heading: str = "", weight: float = WEIGHT) -> Rule:
    """It is done, whatever stands before the words."""
    return Rule(Says.YES, words, heading=heading, without=without, weight=weight, is_fixed=True)


def done(words: str, without: str = "", heading: str = "", weight: float = WEIGHT) -> Rule:
    """It is done, or not where a denial stands before the words."""
    return Rule(Says.YES, words, heading=heading, without=without, weight=weight)


def denied(words: str, without: str = "", heading: str = "", weight: float = WEIGHT) -> Rule:
    """It is not done."""
    return Rule(Says.NO, words, heading=heading, without=without, weight=weight, is_fixed=True)


def stated(words: str, without: str = "", heading: str = "", weight: float = WEIGHT) -> Rule:
    """What is asked for stands in the group "value"."""
    return Rule(Says.VALUE, words, heading=heading, without=without, weight=weight, is_fixed=True)


PLAIN_DATA: Plain = {
    "ai-training": (
        ("teach", "feed", "fed ", "learn", "train", "studies", "through a"),
        (
            done(rf"\bteach(?:es|ing)? (?:our|an|any|the|some|its) {_LEARNER} (?:\w+ ){{0,4}}?(?:with|from|on|using) {_OF_THEIRS}", without=USERS),
            done(rf"\b{_OF_THEIRS}[^.;]{{0,40}}\b(?:teach|teaches|to teach) (?:our|an|any|the|some|its) {_LEARNER}\b", without=rf"{USERS}|\b(?:school|classes|lessons|students how)\b"),
            done(rf"\b(?:let|lets|have|allow)? ?\b(?:our|an|any|the|some|no|its) {_LEARNER} (?:can |may |to |will )?learns? (?:from|by reading|by watching) (?:{_OF_THEIRS}|them\b)", without=r"\byou (?:can|may) learn\b"),
            done(rf"\b(?:feed|feeds|fed|feeding) {_OF_THEIRS}[^.;]{{0,30}}\b(?:in)?to (?:our|an|any|the|its) {_LEARNER}\b[^.;]{{0,20}}\b(?:so|to (?:make|teach|help)|for it to|gets?|learn)\b", without=USERS),
            done(rf"\b{_OF_THEIRS}[^.;]{{0,30}} (?:is|are|gets?|be) (?:\w+ )?fed (?:in)?to (?:our|an|any|the|its) {_LEARNER}\b[^.;]{{0,20}}\b(?:so|to (?:make|teach|help)|for it to|gets?|learn)\b", without=USERS),
            denied(rf"(?:n't|\bnot|\bnever) (?:\w+ )?(?:feed|feeding) (?:{_OF_THEIRS}|it|them)\b[^.;]{{0,30}}\b(?:in)?to (?:our|an|any|the) {_LEARNER}\b", without=USERS),
            done(rf"\bput (?:\w+ ){{1,3}}through (?:an?|any|our) {_LEARNER}\b", without=USERS),
            done(r"\b(?:it|the ai|our ai) (?:studies|learns from) (?:the \w+ )?(?:you|your)\b", heading=r"\bai\b|\bmodel"),
            denied(rf"\b(?:nobody|no one) may feed (?:it|them|any of it) (?:in)?to (?:an?|any) {_LEARNER},? and (?:we|neither)\b"),
            done(rf"\buse(?:s)? {_OF_THEIRS}[^.;]{{0,40}}\bto train (?:our )?(?:computers|machines|robots|software)\b", without=USERS),
        ),
    ),
    "data-sale": (
        ("flog", "hawk", "peddl", "swap", "auction", "sell"),
        (
            done(rf"\b(?:sell|sells|flog|flogs|hawk|hawks|peddle|peddles|rent|rents|rent out|swap|swaps|trade|trades|auction)(?:(?:,| or| and|, or)? (?:sell|rent|swap|trade|share|lend|give away|flog))* (?:off )?{_YOURS}", without=rf"{USERS}|\b(?:you|users?) (?:\w+ )?(?:sell|trade|swap)s?\b|\baccounts?\b|\bpersonal (?:data|info\w*)\b|\b(?:ccpa|a business|opt[- ]?out|right to)\b"),
            denied(rf"\b(?:is|are) (?:never|not) for sale\b|\b(?:do not|don't|won't|never) (?:make|earn) (?:a penny|money|a cent|anything|a living) (?:from|out of|off|with|by (?:selling|trading)) {_YOURS}"),
        ),
    ),
    "share-third-parties": (
        ("nobody", "no one", "anyone", "anybody", "ourselves", "between us", "with us", "pass", "share nothing"),
        (
            denied(rf"\b(?:nobody|no one) else (?:gets?|sees?|can see|is told|hears?) (?!notice\b|in touch)|\bwe (?:keep|hold) (?:it|that|this|them|{_YOURS}) to ourselves\b|\b(?:it|that|this|all of it|everything|what you (?:tell|give|send) us|your \w+) (?:all )?(?:stays|remains) (?:with us|in (?:this|our) (?:office|house|shop|building)|here|between us)\b|\bwe share nothing\b", without=r"\b(?:password|pin|code|account)\b"),
            denied(rf"(?:n't|\bnot|\bnever) (?:\w+ )?(?:pass|hand|give|show|tell|slip|let)(?: \w+){{0,2}} (?:{_YOURS}|it|them|any of it|that|your [\w' -]{{2,30}})[\w ]{{0,40}}? (?:on )?(?:to|with) {_ANYONE}\b", without=rf"{USERS}|\bunless you\b|\bpasswords?\b|\b(?:do not|don't|never) (?:give|share|tell|show) (?:your|it|them)\b(?<!we don't give your)"),
            affirmed(rf"\bwe (?:may |might |will |can |do |also |'ll )*(?:pass|hand|give|slip)(?: on)? (?:{_YOURS}|it|them)[^.;]{{0,40}}? (?:on )?to {_OUTSIDE}\b"),
        ),
    ),
    "share-providers": (
        ("firms", "companies", "help", "run", "print", "rent", "house"),
        (
            affirmed(rf"\b(?:run|runs|printed|looked after|handled|posted|packed|sent out|done|powered|hosted)\b[^.;]{{0,30}} by (?:(?:one|two|three|four|some|a few|several|an?|our) )?(?:outside |local |small |trusted )?{_OUTSIDE}\b", without=r"\b(?:events?|owned|contest|competitions?|sites?|websites?|services?) (?:\w+ )?(?:run|hosted|owned)\b|\blinks? to\b"),
            affirmed(rf"\b{_OUTSIDE} (?:that|who|which) (?:help|helps|run|runs|look|looks|host|hosts|print|prints)\b[^.;]{{0,40}}\b(?:us|our|it)\b|\b(?:one|two|three|four|some|a few|several) {_OUTSIDE} helps? us\b|\bwe rent (?:computers|servers|space|machines) from\b|\b(?:mailing house|printers?) (?:\w+ ){{0,3}}prints?\b", without=r"\breceive\b|\bsocial media\b"),
        ),
    ),
    "share-advertisers": (
        ("advertiser", "ad compan", "ad firm", "ad network"),
        (
            denied(r"(?:n't|\bnot|\bnever) (?:let|tell|show|give|allow) (?:any )?(?:advertisers?|ad (?:companies|firms|networks))\b"),
            affirmed(r"\b(?:advertisers|ad (?:companies|firms|networks|partners)) (?:\w+ )?(?:get|gets|are told|are given|learn|receive) (?:to know |told )?(?:(?:your|a|an|the) )?(?:\w+ ){0,2}?(?:codes?|name|age|data|details|info|number|what you|who you)\b", without=r"\b(?:not|never|nothing)\b(?! your name)"),
        ),
    ),
    "share-credit-bureaus": (
        ("credit",),
        (
            done(r"\b(?:tell|tells|let|inform|report to|ask|check(?:s)?(?: \w+){0,4} with) (?:the |an? )?credit (?:reference |rating )?(?:agenc(?:y|ies)|bureaus?|checkers)\b", without=r"\byou (?:can|may|should|must) (?:\w+ )?(?:tell|ask|check)\b"),
        ),
    ),
    "marketing-messages": (
        ("ring you", "call you", "text", "write to you", "mail you", "send you", "newsletter", "tick"),
        (
            Rule(Says.CONSENT, r"\b(?:only|never|don't|won't)\b[^.;]{0,40}\b(?:ring|call|phone|text|e-?mail|write to|mail|send)\b[^.;]{0,40}\b(?:if|unless|once|when) (?:you|you've|you have)\b[^.;]{0,30}\b(?:said|say|tick\w*|ask\w*|told|tell|want|opt\w*|signed up|agreed)\b", weight=WEIGHT, is_fixed=True),
            Rule(Says.CONSENT, r"\bonly (?:do (?:it|so|this|that)|get it|hear from us|send (?:it|them))\b[^.;]{0,20}\bif you (?:tick|say|ask|want|tell)", heading=r"\b(?:letters?|news\w*|marketing|mail\w*|e-?mails?|calls?|texts?|offers?|touch)\b", weight=WEIGHT, is_fixed=True),
            done(r"\b(?:we'll|we will|we may|we might|we'd like to|we) (?:\w+ )?(?:text|e-?mail|ring|call|send|mail|ping) you (?:\w+ ){0,4}?(?:deals|offers|news|bargains|promos|adverts|discounts|newsletters?|vouchers)\b"),
        ),
    ),
    "marketing-stop": (
        ("stop", "leave you alone", "unsubscribe"),
        (
            affirmed(r"\breply\b[^.;]{0,12}\bstop\b|\b(?:link|button) (?:at|in|on) (?:the )?(?:bottom|foot|end)[^.;]{0,40}\bstop\b|\btell us to stop\b|\bwe(?:'ll| will) leave you (?:alone|in peace)\b|\b(?:say|shout|tell us)\b[^.;]{0,20}\bstop (?:at )?any ?time\b|\bhad enough of (?:our|the) (?:\w+ )?(?:mails?|e-?mails?|letters|texts|newsletters?)\b", without=r"\b(?:payments?|subscription|renew\w*)\b"),
        ),
    ),
    "transfer-abroad": (
        ("stay", "goes", "leave", "further", "afield", "keep", "comput", "server", "nothing is", "none of", "kept in"),
        (
            denied(rf"\b(?:nothing|none of (?:it|this|your \w+)) (?:\w+ )?(?:goes|leaves|sent|travels|stored|kept|held|saved|processed|moves?)\b[^.;]{{0,30}}\b(?:further|afield|abroad|overseas|{COUNTRY}|country|outside|beyond|border)|\b(?:stays?|kept|keep\b[^.;]{{0,30}}) (?:put )?(?:in|inside) {COUNTRY}(?=[\s.,;]|$)(?![^.;]*\b(?:or|abroad|may|also|you)\b)|\bnever leaves? (?:the country|{COUNTRY})", without=r"\b(?:visit|guest|travel\w*|staying|agreement|terms|if you)\b"),
            affirmed(rf"\b(?:keep|keeps|kept|store|stores|sits?|lives?|hold|holds)\b[^.;]{{0,60}}\b{_COMPUTERS}\b[^.;]{{0,40}}\bin {COUNTRY}[^.;]{{0,60}}\bwherever you\b", without=USERS),
        ),
    ),
    "transfer-states": (
        ("united states", "usa", "u.s.", "america", " us"),
        (
            affirmed(rf"\b(?:keeps?|sits?|kept|lives?|holds?|held)\b[^.;]{{0,50}}\b{_COMPUTERS}\b[^.;]{{0,40}}\bin (?:[a-z]+,? (?:and|or) )?(?:the )?(?:united states|usa\b|u\.s\.|america\b|states\b)|\b{_COMPUTERS} (?:\w+ )?(?:is|are|sits?|lives?) (?:\w+ )?in (?:[a-z]+,? (?:and|or) )?(?:the )?(?:united states|usa\b|u\.s\.|america\b)", without=rf"{USERS}|\bdata protection law|\bcannot\b|n't\b|\bnot\b"),
        ),
    ),
    "transfer-protected": (
        ("signed", "standard", "promised", "same care"),
        (
            affirmed(r"\bsigned (?:the |a |an )?(?:\w+ )?(?:standard|official|usual|eu|european|approved) (?:\w+ )?(?:papers?|clauses|contracts?|paperwork|forms?|agreements?)\b|\b(?:treat|look after|protect|keep)\b[^.;]{0,40}\bas (?:it|they|we) would\b[^.;]{0,20}\b(?:over here|at home|in (?:europe|the uk|britain))\b"),
        ),
    ),
    "storage-place": (
        ("comput", "server", "machines", "data"),
        (
            stated(r"\b(?:computers?|servers?|machines?|data cent(?:er|re)s?) (?:are|is|sit|sits|stand|live|hum) (?:all )?in (?P<value>[^.;]{3,60}?)(?= and stay|[.;]|$)", without=r"\b(?:a safe|safe|confidence|order|mind)\b"),
            stated(rf"\b(?:we|they) keeps? (?:all )?(?:your|the|our|their) (?:data|stuff|info|details|files) in (?P<value>{COUNTRY}(?: and (?:the )?{COUNTRY})?)", without=USERS),
        ),
    ),
    "business-sale": (
        ("bought", "sold", "taken over", "sell up", "new owner"),
        (
            affirmed(r"\bif (?:we|[\w ]{2,30}?)(?:'re|'s| are| is| ever| get| gets)* (?:ever )?(?:bought|sold|taken over|swallowed up)\b[^.;]{0,60}\b(?:go(?:es)?|moves?|pass(?:es)?|comes?|transfers?|follows?|travels?)\b[^.;]{0,20}\b(?:to|along|with|over)\b|\b(?:account|data|details|information|records|profile)s? (?:go(?:es)?|moves?|pass(?:es)?)\b[^.;]{0,20}\bto (?:the|a|our|whoever) (?:new owners?|buyers?|buys)", without=r"\b(?:won't|will not|never|not) (?:go|move|pass)\b"),
        ),
    ),
    "buyer-bound": (
        ("owner", "buy"),
        (affirmed(r"\b(?:new owners?|buyers?|whoever buys(?: \w+)?)\b[^.;]{0,40}\b(?:stick|keep|abide|live|follow|bound|honou?r)\w*\b[^.;]{0,30}\b(?:this|these|the same|what we|our)\b"),),
    ),
    "police-disclosure": (
        ("cops", "police", "court", "judge", "law ", "sheriff"),
        (
            affirmed(rf"\bif (?:the |a |an )?{_OFFICIALS}\b[^.;]{{0,40}}?\b(?:asks?|makes?|orders?|says?|forces?|comes?|demands?|tells?|wants?)\b[^.;]{{0,40}},? (?:then )?(?:we|we'll|we'd) (?:\w+ ){{0,3}}?(?:give|hand|pass|show|tell)\b", without=r"(?:n't|\bnot|\bnever) (?:give|hand|pass|show|tell)"),
            done(r"\b(?:hand|give|pass|show|turn)\b[^.;]{0,40}\b(?:over |on )?to (?:the )?(?:cops|police|feds|sheriff|tax (?:office|man|people))\b|\b(?:hand|give) (?:the )?(?:cops|police) (?:what|the|it|your)\b|\btell (?:the )?(?:[\w ]{0,20} and )?(?:the )?(?:police|cops|tax (?:office|man|people))\b[^.;]{0,40}\b(?:law|court|judge|must|have to|makes?)\b", without=rf"{USERS}|\b(?:you|yourself) (?:\w+ )?(?:hand|give|go|report|tell)\b"),
            affirmed(r"\bunless (?:the law|a (?:court|judge)) (?:\w+ ){0,3}?(?:makes|forces|orders|tells|leaves)\b(?: us)?", without=rf"{USERS}|\b(?:pay|refund|liab\w+|keep|longer|delete)\b"),
        ),
    ),
    "police-unforced": (
        ("cops", "police", "court", "judge", "warrant"),
        (
            denied(rf"\b(?:a phone call|just asking|an? e-?mail|asking nicely|a (?:\w+ )?request)\b[^.;]{{0,20}} (?:is not|isn't|won't|will not) (?:be )?(?:enough|do)\b|\bonly if (?:it|they|he|she) (?:has|have|brings?|comes? with|shows?) (?:a |an )?(?:judge's|court's|court) (?:paper|order|letter|warrant)s?\b|\bif (?:the |a |an )?{_OFFICIALS}\b[^.;]{{0,40}}\bwith (?:a |an )?(?:\w+ )?(?:letter|order|warrant|paper)s? (?:from|of|signed by) (?:a |the )?(?:court|judge|sheriff)\b|\b(?:only|never)\b[^.;]{{0,60}}\b(?:police|cops|authorities)\b[^.;]{{0,60}}\b(?:court|judge|warrant)\b"),
            affirmed(r"\bif (?:the )?(?:police|cops|authorities|feds) (?:just |only )?(?:ask|want|come asking|come knocking)\b(?![^.;]*\b(?:court|judge|warrant|order|law|letter|subpoena|must|makes?)\b)", without=r"(?:n't|\bnot|\bnever) (?:give|hand|pass|show|tell)"),
            affirmed(r"\b(?:pass|hand|give)\b[^.;]{0,40}\bto the (?:cops|police)\b[^.;]{0,20}\bif they ask\b|\bhand (?:\w+ ){1,4}to the (?:cops|police) if there's been\b", without=r"\b(?:court|judge|warrant|order|law|subpoena)\b|n't\b"),
        ),
    ),
    "police-notice": (
        ("tell you", "let you know", "warn you"),
        (
            affirmed(rf"\b(?:we'll|we will|we always) (?:\w+ )?(?:tell you|let you know|warn you|give you a shout)\b[^.;]{{0,80}}\b{_OFFICIALS}\b", without=r"\b(?:apply|applies|because|changes?)\b"),
        ),
    ),
    "transparency-report": (
        ("how often", "how many"),
        (affirmed(r"\b(?:list|count|tally|report|numbers?|page)\b[^.;]{0,20} (?:of|on|showing) how (?:often|many (?:times|requests|demands|orders))\b[^.;]{0,30}\b(?:asked|get|got|received|ordered|made)\b"),),
    ),
    "deletion": (
        ("wipe", "forget", "rub out", "rubbed", "taken off our", "erase", "delete", "disappear", "shred", "scrap", "scrub", "bin ", "chuck", "toss", "get rid", "throw", "dump", "burn"),
        (
            affirmed(rf"\b(?:ask|tell us|write to us|say the word|drop us a line|get in touch|shout)\b[^.;]{{0,60}}\b(?:and |to |that )(?:we'll |we will |us )?(?:{_WIPE}|forget you|be taken off (?:our|the) (?:books|lists?))\b|\bhit delete\b|\band we(?:'ll| will)? (?:{_WIPE}|erase) (?:the lot|everything|it all|all of it)\b|\b(?:be|have it|get) (?:taken off our (?:books|lists?)|{_BINNED})\b[^.;]{{0,40}}\b(?:write|ask|tell)|\b(?:write|ask|tell)\b[^.;]{{0,80}}\bbe taken off our (?:books|lists?)\b|\bdelete your (?:account|profile)\b[^.;]{{0,60}}\b(?:everything|all|it)\b[^.;]{{0,40}}\b(?:disappears?|goes|{_BINNED})", without=r"\b(?:cookies?|not delete|can't|cannot)\b"),
        ),
    ),
    "wiped-on-closing": (
        ("disappear", "wiped", "gone", "everything"),
        (affirmed(rf"\b(?:delete|close|shut)\b[^.;]{{0,30}}\baccount\b[^.;]{{0,40}}\b(?:everything|all of it|the lot)\b[^.;]{{0,40}}\b(?:disappears?|goes|is {_BINNED})", without=r"\bexcept\b|\bapart from\b"),),
    ),
    "access": (
        ("look at", "see ", "show ", "held on", "hold", "know what", "about you", "on you", "told what", "find out", "learn what"),
        (done(r"\b(?:see|look at|have a look at|read|get a copy of|know|learn|find out|be told|be shown|show (?:you|them|families))(?:, [\w ]+(?: or [\w ]+)?)? (?:everything|all|what(?:ever)?|anything|the details) (?:that )?(?:we|we've|we have|they|is|has been) (?:\w+ )?(?:got|have|hold|holds|held|keep|kept|know|known|written|wrote|noted|stored|saved|recorded|jotted)\b(?! (?:that|to)\b)[^.;]{0,24}(?:\b(?:on|about|of) (?:you|them|their|your|him|her)\b|$)|\b(?:see|know|ask) what(?:'s| is) in our (?:\w+ ){1,2}(?:about|on) you\b", without=r"\b(?:this page|below|to find out)\b"),),
    ),
    "access-fee": (
        ("costs nothing", "no charge", "for free", "for nothing"),
        (
            denied(r"\b(?:it costs|this costs|costs you) nothing\b|\bno charge\b", heading=r"\b(?:hold|rights?|access|getting|see|data|details|information)\b"),
            denied(r"\b(?:see|copy|look at|reply|answer)\b[^.;]{0,80}\b(?:costs (?:you )?nothing|no charge|for nothing)\b"),
        ),
    ),
    "correction": (
        ("put right", "put it right", "fix", "mistake", "wrong"),
        (
            affirmed(r"\b(?:have|get) (?:it|them|anything|things|mistakes|what's wrong) (?:put right|fixed|corrected|sorted)\b|\b(?:spot|spotted|find|found|see|notice)\b[^.?;]{0,20}\b(?:mistakes?|errors?|wrong|slip)\b[^;]{0,60}\b(?:put (?:it|them|that) right|fix (?:it|them)|sort (?:it|them))\b|\b(?:show|see|fix)[\w ,]{0,30}\b(?:fix|correct|change)\b[\w ,]{0,30} what we (?:hold|have|know)\b|\b(?:put it right|we'll fix it)\b|\b(?:wrong|mistakes?|out of date|incorrect)\b[^.;]{0,40}\b(?:we|we'll|we will)\b[^.;]{0,12}\b(?:change|fix|correct|mend|amend|sort|update) (?:it|them|that)\b", without=r"\b(?:bugs?|service|product|refund|order|water|damage|repair\w*|breach)\b"),
        ),
    ),
    "how-soon-answered": (
        ("inside", "reply", "back to you"),
        (stated(rf"\b(?:reply|answer|get back to you|hear (?:back )?from us)\b[^.;]{{0,20}}\b(?P<value>(?:inside|within|in) {PERIOD})", heading=r"\b(?:rights?|access|data|details|hold|privacy|information)\b"),),
    ),
    "idle-deleted": (
        ("for a year", "touched", "open", "log in", "logged", "been on", "not used", "don't use"),
        (affirmed(rf"(?:n't|\bnot|\bnever)\b (?:\w+ ){{0,2}}?(?:open|use|log in|logged in|been on|been back|look in|looked in|sign in|play|drop by)\b[^.;]{{0,40}}\bfor (?:more than |over )?{PERIOD}[^;]{{0,20}}\b(?:we|we'll|it|it'll|your account)\b[^.;]{{0,20}}\b(?:{_BIN}|{_BINNED}|close)\b|\b(?:close|shut|{_BIN})\b[^.;]{{0,12}}\baccounts? (?:that|which) (?:nobody|no one|isn't|aren't|hasn't|haven't)\b[^.;]{{0,20}}\b(?:touched|used|opened)\b"),),
    ),
    "location": (
        ("where you are", "where they are", "no location", "your exact", "your spot", "your position", "exact spot", "whereabouts"),
        (
            denied(r"\b(?:don't|do not|never|can't|cannot) (?:\w+ )?(?:know|ask|look|see|track|care|note|want to know|check|record)\b[^.;]{0,20}\bwhere (?:you|they|people|pupils) (?:are|go)\b|(?:^|[.:;,] )\W*no (?:location|gps|tracking of where)\b"),
            done(r"\b(?:match|find|show)\w*\b[^.;]{0,40}\bby where (?:you|they) (?:are|live)\b|\bwants? to know your (?:spot|position|whereabouts)\b|\basks? (?:your|the) (?:phone|device) (?:for|where)\b[^.;]{0,40}\b(?:spot|location|position|place|you are)\b|\b(?:need|want|like) to know where you are\b", without=USERS),
        ),
    ),
    "exact-location": (
        ("exact spot", "precise spot", "to the metre", "exact place"),
        (done(r"\b(?:exact|precise) (?:spot|place|position)\b", without=r"\b(?:parking|delivery|seat)\b"),),
    ),
    "location-in-background": (
        ("shut", "closed", "switched off", "turned off"),
        (done(r"\b(?:follow|track|watch|trace)\w* (?:you|people|where you (?:are|go))\b[^.;]{0,20}\b(?:when|while|once) (?:the app|it)(?:'s| is) (?:shut|closed|off|switched off|not (?:open|running|in use))"),),
    ),
    "journeys-recorded": (
        ("where it went", "where you went", "where you go", "where you drive", "where you ride", "where they went", "each trip", "every trip", "your trips"),
        (done(r"\b(?:writes? down|notes?(?: down)?|logs?|remembers?|records?|keeps? track of|jots? down|saves?) (?:where (?:it|you|they|the (?:car|bike|van|scooter|phone)) (?:went|go|goes|drives?|rides?|travels?|have been|has been)|(?:each|every|all your) trips?)\b", without=USERS),),
    ),
    "location-switch": (
        ("say no", "switch", "turn"),
        (affirmed(r"\bsay no\b[^.;]{0,60}\b(?:town|place|city|postcode|zip code)\b|\b(?:switch|turn) (?:that|it|this) off\b[^.;]{0,40}\b(?:phone|settings|device)\b", heading=r"\b(?:where|location|map|gps|near)\b", without=r"\b(?:cookies?|ads?|adverts)\b"),),
    ),
    "location-shown": (
        ("how far away", "near you"),
        (done(r"\b(?:people|users|members|others|everyone|matches)\b[^.;]{0,60}\bsee\b[^.;]{0,60}\bhow far away\b"),),
    ),
    "cookies": (
        ("cookie", "tracker"),
        (
            denied(r"(?:^|[.:;,] )\W*(?:there are )?no (?:ads|adverts|trackers|tracking|logs|analytics|spying)?(?:(?:,| or|, or|,? and)? (?:no )?(?:ads|adverts|trackers|tracking|analytics))*(?:,| or|,? and)? ?(?:no )?cookies\b(?! (?:used|on|in|other than|except|apart|but|beyond|besides|policy|are|is|will|need))"),
            Rule(Says.CONSENT, r"\byou (?:choose|decide|get to (?:choose|decide|say)|pick)\b[^.;]{0,20}\bwhether (?:to let us|we (?:may|can)|to allow (?:it|them))\b", heading=r"\bcookies?\b|\bwebsite\b|\bsite\b", weight=WEIGHT, is_fixed=True),
        ),
    ),
    "cookies-refused": (
        ("cookie", "say no", "let us", "site works"),
        (
            affirmed(r"\b(?:say|click|press|choose|tap) (?:\"?no\b|\"?reject|\"?refuse)[^.;]*|\byou (?:choose|decide|get to (?:choose|decide|say))\b[^.;]{0,20}\bwhether (?:to let us|we (?:may|can)|to allow (?:it|them))\b", heading=r"\bcookies?\b|\b(?:our|the) (?:web)?site\b"),
            affirmed(r"\b(?:site|website|page) works (?:just )?(?:as well|fine|the same)\b[^.;]{0,20}\bif you (?:say no|don't)\b"),
            affirmed(r"\bcookies?\b[^.;]{0,80}\b(?:say no|turn (?:it|them) down|switch (?:it|them) off|works? (?:just )?(?:as well|fine) without)\b"),
        ),
    ),
    "ads-to-children": (
        ("advert", "ads"),
        (done(r"\b(?:show|shows|serve|give)\b[^.;]{0,20}\b(?:adverts?|ads|advertising)\b[^.;]{0,10} to (?:\w+ )?(?:pupils|kids|children|students|youngsters|under-?\d+s?)\b|\b(?:show|shows|give) (?:\w+ )?(?:pupils|kids|children|students) (?:any )?(?:adverts?|ads)\b"),),
    ),
    "least-age": (
        ("nobody under", "no one under", "need to be", "have to be", "and up", "or older", "or over", "must be", "grown-ups"),
        (
            stated(r"\b(?:nobody|no one|no-one|not for anyone|no kids|sorry, no one) (?:under|younger than|below) (?P<value>\d{1,2})\b"),
            stated(r"\b(?:you|everyone|everybody|whoever \w+|[a-z]{4,12}s)(?:'ll)? (?:(?:need|have|'ve got|has|needs|ought) to|must) be (?:at least )?(?P<value>\d{1,2})\b(?! ?(?:%|minutes|days|metres|characters|miles|cm|kg))", without=r"\b(?:years?|characters|digits|minutes|days|passwords?|discount|purchase|buy|procure|stream\w*|moneti[sz]e|dms)\b"),
            stated(r"\bis (?:only )?for (?:[\w-]+[:,]? ){0,3}?(?P<value>\d\d) (?:and|or) (?:up|over|older|above)\b", without=r"\b(?:characters|orders?|packs?|discount|price)\b"),
        ),
    ),
    "parents-consent": (
        ("mum", "mom", "dad", "parent", "grown", "carer", "from home", "adult"),
        (
            affirmed(rf"\b(?:needs?|gets?|got|get|requires?|want|ask|bring) (?:an? |your |their |the )?(?:\w+ or )?{_PARENT}(?:'s?)? (?:to )?(?:\w+ )?{_SIGNS}|\b{_PARENT} (?:must|has to|have to|needs? to|should|will have to) (?:\w+ )?(?:{_SIGNS}|sign|agree|say)|\b(?:a yes|permission|the ok|the nod|say-so) from (?:home|(?:a |your |their )?{_PARENT})\b", without=r"\b(?:two-factor|trips?)\b"),
        ),
    ),
    "parents-see": (
        ("mum", "mom", "dad", "parent", "carer", "famil"),
        (affirmed(rf"\b{_PARENT}\b[^.;]{{0,60}}\b(?:show|see|look at|read|fix|rub out|get a copy of)\b[^.;]{{0,60}}\b(?:about|on|of) (?:their|your|the) (?:child\w*|kids?|son|daughter)", without=r"(?:n't|\bnot|\bcannot|\bnever) (?:show|see|look|read)"),),
    ),
    "age-check": (
        ("passport", "selfie", "proof", " id "),
        (done(r"\b(?:ask|asks|want|need)\b[^.;]{0,20}\b(?:for|to see)\b[^.;]{0,30}\b(?:passport|selfie|id\b|id card|birth certificate|driving licen[cs]e|proof of (?:your )?age)[^.;]{0,60}\b(?:sure|age|old|check|prove|over)\b|\b\d\d (?:and up|or over|and over|plus)\b[^.;]{0,60}\b(?:ask|asks|check)\b[^.;]{0,40}\b(?:passport|selfie|id)\b"),),
    ),
    "messages-people": (
        ("read", "open", "look through", "look at", "key"),
        (
            denied(rf"\b{_STAFF} (?:\w+ ){{0,2}}?(?:reads?|opens?|sees?|looks? (?:at|into)|can (?:read|see|open))\b[^.;]{{0,20}}\b(?:{_CHATS}|them|it)\b", without=r"\b(?:unless|except)\b", weight=1.2),
            denied(rf"\b(?:we|moderators|staff) (?:don't|do not|can't|cannot|couldn't|never|won't|have no way (?:of|to)) (?:\w+ )?(?:read(?:ing)?|open(?:ing)?|see into|look (?:at|into|inside)|peek (?:at|into|inside)) (?:your |any of your |people's |the |private )?(?:\w+ )?(?:{_CHATS}|files|them)\b(?! (?:unless|if|except|without|you send us))", without=r"\b(?:unless|except)\b"),
            Rule(Says.CONSENT, rf"\b(?:can't|cannot|don't|do not|never|won't) (?:\w+ )?(?:read|open|see|look (?:at|into))\b[^.;]{{0,20}}\b(?:{_CHATS}|them)\b[^.;]{{0,10}}\bunless\b[^.;]{{0,40}}\b(?:you|two|people|somebody|someone|members?)\b[^.;]{{0,20}}\b(?:reports?|asks?|shares?|sends?|says?)\b", weight=WEIGHT, is_fixed=True),
            Rule(Says.CONSENT, r"\bmessages are private\b.{0,80}\bunless\b.{0,40}\b(?:reports?|asks?)\b", weight=WEIGHT, is_fixed=True),
            affirmed(rf"\b{_CREW} (?:may|might|can|will|do|could|sometimes) (?:\w+ )?(?:look (?:through|at|into)|read|go through|check|open) (?:your |people's |the |private )?(?:\w+ )?{_CHATS}\b", without=r"\b(?:you send us|sent to us|not|never)\b|n't\b"),
        ),
    ),
    "messages-scanned": (
        ("filter", "machine", "robot", " bot", "computer", "program", "software", "algorithm"),
        (done(rf"\b{_MACHINE} (?:\w+ )?(?:checks?|sifts?|scans?|looks? (?:through|at|over)|goes through|reads?|combs?|watches)\b[^.;]{{0,40}}\b(?:{_CHATS}|them|for (?:slurs|spam|scams|swear\w*|bad))\b", without=r"\b(?:virus|uploads?|files?)\b"),),
    ),
    "messages-encrypted": (
        ("scrambl", "only you and", "no key", "end to end", "locked"),
        (affirmed(r"\bonly you and (?!us\b|we\b|our\b)(?:\w+ ){1,6}?(?:can |may |will )?(?:read|open|see|hear)s?\b|\bscrambled\b[^.;]{0,60}\b(?:phone|device|end)\b|\bwe (?:hold|have|keep) no keys?\b|\b(?:don't|do not) (?:hold|have) the keys?\b"),),
    ),
    "messages-seen": (
        ("anyone", "anybody", "everyone", "everybody", "other people", "whole world", "public"),
        (done(r"\b(?:anyone|anybody|everyone|everybody|the whole world|other (?:people|members|users)|strangers)\b(?: \w+){0,5}? (?:can |could |may |will )?(?:read|see|look at)s? (?:your|the (?:board|forum|page|posts?|profile|wall)|what you|everything you)\b(?! (?:password|account|screen))", without=r"\b(?:nobody|no one|not|never|cannot)\b|n't\b|\b(?:law|court|must|password|policy|terms)\b"),),
    ),
    "admin-sees": (
        ("teacher", "school", "boss", "employer", "manager", "admin"),
        (done(r"\b(?:teachers?|the school|schools|your (?:boss|employer|manager|admin\w*)|bosses|managers|employers) (?:can |may |will |is able to |are able to )?(?:see|read|look at|open|go through)s? (?:everything|what|all|anything|any|the)\b"),),
    ),
    "calls-recorded": (
        ("taped", "tape "),
        (done(r"\bcalls?\b[^.;]{0,40}\b(?:is|are|get|gets|may be|be) (?:\w+ )?taped\b|\bwe (?:may |do |always )?tape (?:\w+ )?calls\b"),),
    ),
    "event-photos": (
        ("picture", "photo", "in shot", "snap", "film"),
        (done(r"\b(?:may|might|could|will|'ll)\b[^.;]{0,20}\b(?:take|snap|film)\b[^.;]{0,20}\b(?:your (?:picture|photo)|you|pictures? of you)\b|\bif you(?:'re| are) in (?:the )?(?:shot|picture|frame)\b[^.;]{0,20}\b(?:we|post|use|print)", without=r"\b(?:passport|id|verify|verification|selfie)\b"),),
    ),
    "ads-by-behaviour": (
        ("picked", "chosen", "based on what you"),
        (done(r"\b(?:offers|ads|adverts|deals)\b[^.;]{0,20}\b(?:picked|chosen|selected) (?:from|by|on|to suit)\b[^.;]{0,20}\bwhat you\b"),),
    ),
    "biometrics": (
        ("face",),
        (affirmed(r"\b(?:video|picture|scan) of your face\b[^.;]{0,60}\b(?:know|sure|check|you)\b|\bface scan\b", without=r"\b(?:not|never|pin|device'?s?)\b|n't\b"),),
    ),
    "microphone-camera": (
        ("camera", "microphone"),
        (denied(r"(?:^|[.:;,] )\W*no (?:[\w]+,? (?:no |or |and )?){0,3}(?:camera|microphone)\b"),),
    ),
    "real-name": (
        ("name",),
        (
            denied(r"\bpick any (?:nick ?|user)?name\b|\b(?:use|choose|take) what(?:ever)? name you (?:like|fancy|want|please)\b|\bcall yourself (?:anything|what(?:ever)?)\b|\b(?:don't|do not|needn't) need (?:to know )?your real name\b|\b(?:it |name )?(?:needn't|doesn't have to|does not have to|need not) be your (?:real|own|true) (?:one|name)\b"),
        ),
    ),
}  # fmt: skip
"""Beside the matters of people's data."""
