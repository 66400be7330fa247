"""Words by which a question takes the side of its matter or the contrary: tables of phrases.

Of each matter the phrases are looked for in their order in a question that was put straight; the first that stands
there decides. It says whether a yes to the matter is a no to the question, or that the words leave it open (None).
"""

from __future__ import annotations

_DENIED = (r"n't\b|\b(?:not|never|no longer|nobody|nothing|cannot|neither|dont|doesnt|cant|wont|isnt)\b", None)
"""A denial turns either side: what it does to a question is told by all its words together."""
_GIVEN_UP = (
    r"\b(?:giv(?:e|ing)|sign(?:ing)?) (?:up|away)\b|\b(?:waiv\w+|surrender\w*|forfeit\w*)\b|\blos(?:e|es|ing) (?:my|our|the|any|all) (?:\w+ )?(?:rights?|chance|ability|day)\b",
    True,
)
_EITHER = (r"\bor (?:can|could|may|might|will|would|do|does|are|is|only|else)\b", None)
_THEM = r"(?:they|it|them|(?:the |this |that )(?:\w+ )?(?:company|service|site|app|platform|provider|business|firm|website|studio|publisher|operator))"
_ME = r"(?:i|we|you|me|us|our \w+|users?|people|members?|creators?|authors?|artists?|customers?|clients?|(?:the|a) (?:user|author|creator|artist|owner|customer|client|asker)s?)"
_STILL = r"(?: (?:still|also|then|really|always|all|the|to|get to|remain|stay|be|continue to|actually|legally))*"
_NEEDS_REASON = (
    r"\b(?:needs?|requires?|required to|must|have to|has to|obliged to)\b[^?.;]{0,30}\b(?:reasons?|causes?|grounds|justif\w+)\b|\b(?:reasons?|causes?|grounds)\b[^?.;]{0,20}\b(?:required|needed|necessary)\b",
    True,
)
_UNCAUSED = (r"\b(?:without|no|any|whatever|with or without)\b[^?.;]{0,20}\b(?:reasons?|causes?|grounds)\b", None)
_STUCK = (
    r"\b(?:stuck with|(?:put|have to put) up with|have to (?:live with|accept|take|swallow|bear|endure)|no (?:choice|option|way out|getting (?:out|away))|bound by|tied to|saddled with|forced (?:into|to)|lumped with)\b",
    True,
)
_FREE_TO = (
    rf"\b(?:am|are|is) {_ME} (?:\w+ )?(?:free|able|allowed|entitled|permitted|at liberty) to\b|\b(?:can|could|may) {_ME} (?:\w+ )?(?:ignore|refuse|reject|decline|opt|say no|skip|avoid|escape|dodge|get (?:out|around|away|rid|by)|switch|turn|disable|block|stop)\b",
    False,
)
_UNBOUND = (r"\bnot (?:\w+ )?(?:be )?(?:bound|stuck|tied|forced|saddled)\b", None)
_CHOICE = (_EITHER, _UNBOUND, _STUCK, _DENIED, _FREE_TO)
"""Whether people may say no to what is done."""
_UNTOLD = (
    r"\b(?:without|instead of|rather than) (?:\w+ ){0,4}(?:tell\w*|notice|notif\w+|inform\w*|warn\w*|word|announc\w+|heads-up|saying|letting)\b|\b(?:quietly|silently|secretly|on the sly|behind (?:my|our) backs?)\b",
    True,
)
_PLAIN_TEXT = (
    r"\b(?:unencrypted|un-encrypted|plain ?text|clear ?text|in the clear|unscrambled|in plain|unprotected)\b",
    True,
)
_ASKS_LEAVE = (
    r"\b(?:needs?|requires?|must|have to|has to|depends?|only|subject to)\b[^?.;]{0,40}\b(?:blessing|consent|permission|approval|agreement|say-so|sign-?off|ok(?:ay)?|go-ahead|ask\w*)\b",
    True,
)
_SAFE = (r"\b(?:safe|secure|protected)\b|\b(?:as|so) long as (?:i|we|users|people)\b", True)

_OWNED = (
    (r"\bno (?:ownership|rights?|claim|title)\b", None),
    (r"\bno longer (?:\w+ )?(?:own|mine|belongs? to me)\b", True),
    _DENIED,
    (
        rf"\b(?:do|am|are|can|will|would|did|if|that|whether) {_ME}{_STILL} (?:own|owners?|keep|retain|hold)\b|\b(?:stays?|remains?|still|is|are|be|leaves?)\b[^?.;]{{0,40}}\b(?:mine|yours|my (?:own )?property|with {_ME})(?!\w)|\bbelongs? to {_ME}(?!\w)|\bowned by {_ME}(?!\w)|\b(?!we\b){_ME} (?:still |legally )?(?:owns?|keeps?|retains?)\b|\bmy own\b",
        False,
    ),
    (
        rf"\b{_THEM} (?:\w+ ){{0,4}}?(?:owns?|claims?|takes?|becomes?|gets?|acquires?|owners?)\b|\b(?:do|does|did|will|would|can|could|is|are|may) (?!i\b|we\b|you\b|my\b|our\b|your\b|(?:an? |the |each |any )?(?:users?|people|members?|creators?|authors?|artists?|customers?|photographers?|writers?|students?|buyers?|persons?|someone|anyone|one)\b)[\w.'-]+ (?:own|claim|take|become|acquire)\b|\b(?:their|its|company's|they's) (?:\w+ )?(?:property|own)\b|\b(?:theirs|they's)\b|\bbelongs? to (?!{_ME}\b)|\bowned by (?!{_ME}\b)|\b(?:pass(?:es)?|goes|go|transfers?|falls?|moves?) (?:over )?to (?!{_ME}\b)|\bgiv(?:e|ing) (?:{_THEM} )[^?.;]{{0,30}}\b(?:ownership|title|copyright)\b|\b(?:lose|losing|give up|giving up|give away|giving away|sign(?:ing)? (?:over|away)|hand(?:ing)? over|surrender\w*|waive|forfeit|part with)\b",
        True,
    ),
)
_PAID_WORDS = r"\b(?:(?:get|have|see|receive) (?:any|some)thing (?:for|in return|back|out of)|in return|pays?|paid|paying|payment|compensat\w+|remunerat\w+|rewards?|rewarded|royalt(?:y|ies)|earns?|owes?|owed|money|cents?|fees?)\b"
_NO_PAY = r"\b(?:for free|freely|free of charge|gratis|royalty[- ]free|unpaid|for nothing|at no (?:cost|charge)|(?:get|give|pay) (?:\w+ )?nothing)\b|\b(?:without|no) (?:\w+ ){0,3}(?:pay\w*|compensat\w*|remunerat\w*|royalt\w*|money|reward\w*|fee|owing)\b"
_UNPAID = (
    (r"(?:n't\b|\b(?:not|never|cannot)\b)[^?.;]{0,60}\b(?:without|for free|free of charge)\b", None),
    (rf"{_NO_PAY}|\bis {_THEM} free\b", False),
    (r"(?:n't\b|\b(?:not|never)\b) (?:\w+ ){0,3}(?:pay|paid|compensate\w*|owe)\b", False),
    (_PAID_WORDS, True),
)

_IN_PRIVATE = (
    r"\b(?:is|are|am|stays?|remains?|keeps?|kept|really|truly|completely|fully|be)\b[^?.;]{0,60}\bprivate\b(?! \w)|\bprivate\W*$",
    True,
)
"""That it is asked whether something is private, and not of what is called so."""

SIDES: dict[str, tuple[tuple[str, bool | None], ...]] = {
    "cookies-refused": (*_CHOICE, (r"\bhave to (?:let|allow|have)\b", True)),
    "do-not-track": (
        (r"n't\b|\bnot (?!track)|\b(?:ignor\w+|disregard\w*)\b", None),
        (rf"\b(?:do|does|will|would|can) {_THEM} (?:\w+ )?(?:respond|honou?r|respect|heed|obey|follow|recogni[sz]e|support|react|comply|listen|observe|accept|act|stop)\b", False),
    ),
    "ads-refused": _CHOICE,
    "location-switch": _CHOICE,
    "marketing-stop": _CHOICE,
    "sale-opt-out": _CHOICE,
    "sharing-opt-out": _CHOICE,
    "arbitration-opt-out": _CHOICE,
    "changes-refuse": _CHOICE,
    "user-can-end": (_UNBOUND, _STUCK, _DENIED, (r"\b(?:hard|difficult|tricky|tough|a (?:pain|hassle|struggle)|locked in|tied (?:in|down)|trapped)\b", True)),
    "cancel-subscription": (_UNBOUND, _STUCK, _DENIED, (r"\b(?:locked in|tied (?:in|down)|trapped|committed)\b", True)),
    "arbitration": (
        (r"\bstuck with\b|\bno (?:choice|option|way out|getting (?:out|away|around))\b", False),
        _DENIED,
        (
            rf"\b(?:can|could|may|am|are) {_ME} (?:\w+ )?(?:(?:free|able|allowed|entitled) to )?(?:skip|avoid|escape|dodge|bypass|sidestep|get (?:out of|around)|opt out|refuse|decline)\b",
            True,
        ),
    ),
    "old-enough": (
        _DENIED,
        (r"\?.*\b(?:can|may|could|is) (?:he|she|they|i|it)\b", None),
        (
            r"\btoo (?:young|little|small|early)\b|\bbreak(?:s|ing)? (?:the|a|any|their) (?:\w+ )?(?:rules?|terms|law)\b|\b(?:banned|barred|shut out|kept out|turned away|locked out|excluded|prohibited|forbidden|kicked off|off[- ]limits|against the (?:rules|terms))\b|\b(?:must|have to|has to|need to|needs to) (?:be (?:an adult|a grown-up|of age|\d|at least|over)|wait|grow)\b",
            True,
        ),
        (r"\b(?:old enough|allowed|welcome|permitted|okay|ok|fine|eligible)\b", False),
    ),
    "parents-consent": (
        _DENIED,
        (r"\bwithout (?:\w+ ){0,4}(?:parents?|mum|mom|mother|dad|father|guardian|family|carer|grown-?up|adult)\w*\b|\bwithout (?:me|us|my|our) (?:\w+ )?(?:agree|consent|sign|approv|know|allow|permi|say)\w*|\b(?:on (?:his|her|their|my|its) own|by (?:him|her|it|my)self|by themselves|alone|independently)\b", True),
    ),
    "share-advertisers": (_DENIED, (r"\bwithout (?:\w+ )?(?:asking|(?:my|our) (?:\w+ )?(?:consent|permission|say-so|ok|okay))\b", False)),
    "police-unforced": (
        _DENIED,
        (r"\b(?:without|no) (?:\w+ ){0,3}(?:orders?|warrants?|subpoenas?|judge|court|compulsion|force|obligation|paper\w*)\b", False),
        (r"\b(?:without|no)\b", None),
        (
            r"\bonly (?:\w+ ){0,14}(?:if|when|where|with|after|on|under|because|once)\b[^?.;]*\b(?:warrant|subpoena|order|judge|court|law|forced|forces|compelled|obliged|must|have to)\b|\b(?:warrant|subpoena|court order|judge|order)s? (?:\w+ ){0,3}?(?:necessary|needed|required|a must|first)\b|\b(?:needs?|requires?|insists?(?: on)?|demands?|must (?:\w+ ){0,2}(?:have|show|bring|get)|(?:have|has) to (?:have|show|bring|get|come with)|waits? for|asks? for)\b[^?.;]{0,30}\b(?:warrant|subpoena|court order|order|judge)\b",
            True,
        ),
    ),
    "transfer-abroad": (
        (r"^(?!.*(?:n't\b|\b(?:only|stays?|remains?|never|not|leaves?|inside|within)\b)).*\b(?:kept|stored?|held|hosted|located|saved|sits?|processed)\b[^?.;]{0,30}\bin (?!(?:the )?(?:e\.?u\b|e\.?e\.?a\b|european)|europe\b|(?:my|our|the same|one|any) )[a-z]", False),
    ),
    "messages-read": (_DENIED, _IN_PRIVATE),
    "messages-people": (_DENIED, _IN_PRIVATE),
    "messages-scanned": (_DENIED, _IN_PRIVATE),
    "messages-seen": (_DENIED, _IN_PRIVATE),
    "profile-public": (
        _DENIED,
        (r"\b(?:private|hidden|invisible|secret|concealed)\b(?! (?:profile|page))|\bonly (?:\w+ ){1,4}(?:see|view|look)\b|\bkept from\b", True),
    ),
    "searches-kept": (_DENIED, (r"\b(?:private|anonymous|secret|forgotten|forgets?|trace)\b", True)),
    "account-sharing": (
        _DENIED,
        (r"\b(?:prohibited|forbidden|banned?|against (?:the )?(?:rules|terms)|only (?:for )?me|for me (?:only|alone)|to myself|one person only)\b", True),
        (r"^(?:can|may|could|is it (?:ok(?:ay)?|fine|allowed)|am i allowed|are we allowed)\b", False),
    ),
    "posts-stay": (
        _DENIED,
        (r"\b(?:stays?|remains?|hang|linger|still (?:be )?(?:there|visible|up|online)|kept|keep|left (?:up|behind)|survive|outlive)\b", False),
        (rf"\b(?:take|takes|taking|took|pull|pulls|bring) (?:\w+ ){{0,4}}down\b|\b(?:do|does|will|would|can) {_THEM} (?:\w+ )?(?:remove|delete|erase|clear|wipe)\b", True),
        (r"\b(?:vanish\w*|disappear\w*|go(?:es)? away|gone|(?:deleted|removed|erased|wiped|taken down) (?:too|as well|with|when|if|once|along)|go with (?:me|it))\b", True),
    ),
    "indirect-losses": (
        _DENIED,
        (r"\b(?:forget (?:about)?|goodbye|give up|ruled out|out of luck|excluded|barred|waiv\w+|lose|whistle for)\b", True),
    ),
    "subprocessor-notice": (_UNTOLD,),
    "price-notice": (_UNTOLD,),
    "breach-notice": (_UNTOLD, (r"\bkeep (?:\w+ ){1,5}(?:to themselves|quiet|secret|under wraps)\b|\bhush\b|\bsweep\b", True)),
    "encryption": (_PLAIN_TEXT,),
    "encryption-at-rest": (_PLAIN_TEXT,),
    "encryption-in-transit": (_PLAIN_TEXT,),
    "assigned-by-customers": (_DENIED, _ASKS_LEAVE),
    "assigned-by-them": (_DENIED, _ASKS_LEAVE),
    "content-ownership": _OWNED,
    "output-ownership": _OWNED,
    "licence-unpaid": _UNPAID,
    "feedback-use": _UNPAID,
    "likeness-paid": (_DENIED, (_NO_PAY, True)),
    "licence-exclusive": (
        _DENIED,
        (r"\bnon-?exclusive\b", True),
        (
            r"\b(?:still|free|allowed|able|(?:can|may|could|am) (?:i|we|users|people))\b[^?.;]{0,60}\b(?:elsewhere|other (?:sites?|places?|platforms?|services?|apps?|companies|publishers?)|somewhere else|to others|anywhere)\b",
            True,
        ),
    ),
    "licence-revocable": (_DENIED, (r"\birrevocabl[ey]\b|\bnon-?revocable\b", True)),
    "moral-rights": (
        (r"\bwithout\b", None),
        _DENIED,
        (r"\b(?:giv(?:e|ing) up|waiv\w+|los(?:e|ing)|surrender\w*|renounc\w*|sign(?:ing)? away)\b", False),
        (r"\b(?:keep|retain|credited|credit me|names? me|named as|attributed)\b", True),
    ),
    "negligence": (
        (
            r"\b(?:exception|except|(?:excluded|excepted|exempt) from|carve\w*|unlimited|uncapped|without (?:any )?limits?|no limit|falls? away|lifted)\b",
            False,
        ),
        _DENIED,
        (
            r"\b(?:limit\w*|caps?|capped|exclud\w+|disclaim\w*|waiv\w+|off the hook|escape\w*|immune|excused?|get away)\b",
            True,
        ),
    ),
    "liable": (
        _DENIED,
        (
            r"\b(?:my own risk|my risk|own risk|bear (?:the|all|any) risks?|off the hook|free of (?:all |any )?liability|my (?:own )?(?:fault|problem|bad luck)|disclaim\w*|escape\w*|immune|waiv\w+|wash\w* (?:its|their) hands)\b",
            True,
        ),
    ),
    "small-claims": (_DENIED, _GIVEN_UP, (r"\b(?:closed|cut off|shut out|locked out|barred)\b", True)),
    "court": (_DENIED, _GIVEN_UP),
    "jury": (
        (r"^(?:is|are|will|would) there\b[^?.;]{0,30}\bjur|\b(?:can|could|may|do|will|would) (?:i|we|you) (?:\w+ )?(?:get|have|ask for|demand|expect)\b[^?.;]{0,20}\bjur", False),
        _DENIED, (r"\bwithout (?:a |any )?jury\b", True),
        _GIVEN_UP,
    ),
    "class-action": (
        _DENIED,
        _GIVEN_UP,
        _EITHER,
        (r"\b(?:individually|alone|by myself|on my own|on an individual basis|one by one)\b", True),
    ),
    "account-misuse": (
        _DENIED,
        (r"\b(?:safe|protected|off the hook|excused)\b|\b(?:their|they's|the (?:company|provider|platform|service)'s) (?:\w+ )?(?:problem|fault|responsibility|job|headache|loss|bill)\b", True),
        (
            rf"\b(?:is|are|does|do|will|would|can) {_THEM}(?!\w)[^?.;]{{0,40}}\b(?:responsib\w*|liab\w*|cover|pay|refund|answer|bear|accountable|reimburse|compensate)\b",
            True,
        ),
        (r"\b(?:am i|are we|do i|must i|would i|will i)\b", False),
    ),
    "changes-notice": (
        (
            r"\b(?:up to (?:me|us)|my (?:own )?(?:job|task|duty|responsibility)|keep (?:an eye|checking|looking|watching)|(?:have|need) to (?:\w+ )?(?:check|look|watch|monitor|find out|notice)|find out (?:for )?(?:myself|ourselves|by (?:chance|accident))|by surprise)\b",
            True,
        ),
        (
            r"\bbefore (?:i'm|i am|we're|we are|anyone is|users are|people are) (?:told|informed|notified|warned|aware)\b|\bbefore (?:i|we|users|people) (?:hear|know|learn|find out)\b|\b(?:nobody|no one) (?:tells|informs|warns|notifies)\b",
            True,
        ),
        (r"\bwithout\b", None),
        _DENIED,
        (
            r"^(?:so |and )?(?:will|do|does|would|must|shall|are|am|can i|should|is there|has|have)\b[^?.;]*\b(?:tell|told|notify|notified|inform|informed|warn|warned|announce|announced|heads-up|notices?|let (?:me|us|you|people|users) know)\b[^?.;]*\b(?:before|when|whenever|if|of|about|that|in advance|each time)\b",
            False,
        ),
    ),
    "changes-at-once": (
        _DENIED,
        (r"\bno\b", None),
        (r"\b(?:time|grace|transition|delay|later|only after|weeks?|days?) (?:\w+ )?(?:to|until|before|period)\b", True),
        (r"\b(?:at once|immediately|immediate|right away|straight away|instantly|as soon as|from the moment)\b", False),
    ),
    "changes-without-consent": (
        (
            r"\b(?:keep|continue|go on|carry on|stay|remain|use|using)\b[^?.;]{0,40}\bwithout (?:accepting|agreeing|consenting|being bound|signing)\b|\b(?:on|under) the old\b",
            True,
        ),
    ),
    "price-raise": (
        _DENIED,
        _EITHER,
        (r"\b(?:fixed|locked|guaranteed|frozen|stable|unchanged|the same|constant|protected|safe from)\b", True),
    ),
    "lawyers-fees": (
        _DENIED,
        (
            r"\b(?:each|both|either|everyone|everybody)\b[^?.;]{0,20}\b(?:pays?|bears?|covers?|responsible for)\b[^?.;]{0,10}\bown\b",
            True,
        ),
    ),
    "statutory-rights": (
        _DENIED,
        (r"\b(?:keep|retain|unaffected|untouched|still)\b", False),
        (
            r"\b(?:los(?:e|es|ing)|giv(?:e|ing) up|sign(?:ing)? away|waiv\w+|tak(?:e|es|ing) away|strip\w*|hurts?|harms?|overrid\w+|overrul\w+|affects?|limits?|reduces?|weakens?|excludes?|deprives?|removes?|set aside)\b",
            True,
        ),
    ),
    "end-without-reason": (
        _UNCAUSED,
        _DENIED,
        _NEEDS_REASON,
        (r"\bopen to\b[^?.;]*\b(?:as|so) long as\b", False),
        _SAFE,
        (r"\bonly (?:\w+ ){0,5}(?:if|for|when|because|after)\b", True),
    ),
    "end-without-notice": (
        _DENIED,
        (r"\b(?:with no|without|no) (?:\w+ ){0,3}(?:warning|notice|word|heads-up)\b", False),
    ),
    "content-removal": (_UNCAUSED, _DENIED, _NEEDS_REASON, _SAFE, (r"\bleaves? [^?.;]{1,30}\balone\b", True)),
    "end-lose-content": (
        _DENIED,
        (r"\b(?:los(?:e|es|ing|t)|forfeit\w*)\b", False),
        (
            r"\b(?:keep(?! me\b| us\b)|retrieve|recover|rescue|save|export|download|still (?:get|have|access|see)|(?:get|have) [^?.;]{1,40}\bback)\b",
            True,
        ),
        (r"\b(?:gone|deleted|erased|wiped)\b", False),
    ),
    "indemnity": (
        _DENIED,
        (
            rf"\b{_THEM} (?:\w+ )?(?:bear|pay|cover)s? (?:its|their) own\b|\bfree (?:of|from) (?:having|paying)\b",
            True,
        ),
    ),
    "warranty": (
        (r"n't\b|\bnot\b", None),
        (r"\bas[- ]is\b|\bwith all (?:its )?faults\b|\bdisclaim\w*|\b(?:no|without (?:any )?) ?(?:warrant|guarant)\w*", True),
    ),
    "availability": (
        _DENIED,
        (r"\b(?:promis\w*|guarant\w*|ensur\w*|assur\w*|uninterrupted|without interruptions?|commit\w*)\b", False),
        (r"\b(?:goes?|be) down\b|\b(?:interruptions?|interrupted|outages?|downtime|unavailable|offline)\b", True),
    ),
    "refund": (
        (r"\bnon-?refundable\b|\b(?:sales?|purchases?|payments?|orders?) (?:\w+ )?final\b|\b(?:are|is) all sales final\b", True),
        _DENIED,
        (r"\bmoney (?:is )?(?:gone|lost)\b|\bkeeps? (?:my|the|our|your) money\b|\blose (?:my|the|our) money\b", True),
    ),
    "refund-when-cancelled": (_DENIED, (r"\b(?:los(?:e|es|ing|t)|gone|forfeit\w*|wasted)\b", True)),
    "renews-automatically": (
        _DENIED,
        (r"\bwithout (?:\w+ )?(?:asking|(?:my|our) (?:\w+ )?(?:consent|permission|say-so|ok|okay))\b", False),
        (r"\bkeep(?:s|ing)? (?:on )?(?:charging|billing|taking)\b", False),
        _EITHER,
        (r"\b(?:carr(?:y|ies)|go(?:es)?|rolls?) (?:on|over)\b|\bcontinues?\b|\brenews?\b[^?.;]{0,20}\bby itself\b", False),
        (
            r"\b(?:by hand|manually|(?:just|simply) (?:ends?|stops?)|(?:ends?|stops?) (?:by itself|on its own|automatically)|lapses?|runs? out|expires?)\b",
            True,
        ),
    ),
    "credits-expire": (
        (r"\bnever expire\b|\b(?:good|valid|last) for ?ever\b|\bgood for ever\b|\b(?:stay|remain) valid\b", True),
    ),
    "content-ads": ((r"\bwithout (?:asking|telling|(?:my|our|the \w+'s) \w+)\b", False),),
    "idle-deleted": (
        (r"(?:n't|\b(?:not|never)) (?:be |get )?(?:delet|remov|clos|wip|eras|purg)\w*", None),
        (r"\b(?:keeps?|kept|safe|stays?|remain\w*|surviv\w*|still (?:be )?there)\b", True),
        (r"\b(?:lose|lost|delet\w+|remov\w+|gone|clos\w+|wip\w+|eras\w+|purg\w+|disappear\w*)\b", False),
    ),
    "real-name": (
        (r"\b(?:must|have to|has to|need to|required?)\b[^?.]*\bor\b", False),
        _DENIED,
        (r"\b(?:banned|ban|forbidden|prohibited|against|breach|trouble|closed|suspended|kicked|punished|violat\w+)\b", None),
        (
            r"\b(?:fake|false|made[- ]up|invent\w*|nick ?names?|pseudonym\w*|alias(?:es)?|anonym\w+|nameless|incognito|(?:another|other|different|any|stage|pen|cover|assumed) names?)\b",
            True,
        ),
        (r"\b(?:must|have to|has to|need to|required?|requires|insist\w*|oblig\w+|force[ds]?|demand\w*)\b", False),
    ),
    "free-of-charge": (
        _DENIED,
        (r"\b(?:free|gratis|without pay\w*|no (?:cost|charge|fee)|nothing)\b", False),
        (r"\bcosts? (?:\w+ )?(?:anything|something|money)\b|\b(?:have to|must|need to) pay\b|\b(?:fees?|charges?)\b", True),
    ),
}  # fmt: skip
"""By the matter's name. Drawn up from plain wordings of both sides, tried on the questions of two hundred documents."""
