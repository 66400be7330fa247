"""Words that deny without a "not", with what the same question says straight: tables of phrases.

Of each pair the first is looked for in a folded question, the second stands in its place when it is put straight; they
are tried in their order. Each pair turns the question once. A pair needs whoever does it where the word says something
else of somebody else: "do they refuse cookies" denies, "can I refuse cookies" does not.
"""

from __future__ import annotations

_AT = r"(?:^|[.!?,;:] (?:so |and |but )?|\b(?:know|wonder\w*|tell me|asking|sure|question is) (?:if|whether) )"
_THEM = r"(?:they|you|it|(?:the |this |that |your |an? )?(?:\w+ )?(?:company|companies|firm|service|provider|platform|app|site|website|business|organi[sz]ation|operator|publisher|vendor|supplier|terms|policy|agreement|contract|clause|document|notice|licen[cs]e|rules|section))"
_WILL = rf"(?P<will>{_AT}(?:(?:do|does|did|will|would) )?{_THEM} (?:\w+ly |ever |always |will )?)"
_IS = rf"(?P<is>{_AT}(?:is|are|was|were|will|would|stays?|remains?)\b(?! (?:i|we|it (?:only|possible)|possible|users?|people|members?|players?|customers?|anyone|someone|anybody|somebody|everyone|minors|children|kids|claims?|who|that)\b)(?:(?! (?:if|when|why|after|because|unless|with|without|for being)\b)[^?.;]){{0,80}}? (?:be )?)"
_GUARDED = r"(?:out of reach|hidden|secret|confidential|private|concealed|withheld|shielded|safe|secure|separate|off limits|barred|blocked|closed|locked|invisible|inaccessible|out of bounds|out of sight|unknown|unavailable)"
_OTHERS = r"(?! (?:me|us|you|users?|people|customers?|the (?:users?|public)|\d|when|then|a (?:day|week|month|year)|the (?:time|day|moment))\b)"

_ASKED_OF = r"(?: (?:i|we|you|they|it|one|that|this|these|those|there|my|our|your|their|the|its|a|an|any|all|some|somebody|someone|anyone|anybody|people|users?|customers?|advertisers?|others?|other|kids|children|minors|messages?|disputes?|changes?)\b)"
SAME: tuple[tuple[str, str], ...] = (
    # what is asked with a "not" is asked all the same: "don't they sell it?" is "do they sell it?"
    (rf"(?P<at>^|[.!?;:,] )(?P<so>(?:so|and|but|then|well|why|wait|hang on)?,? ?)wo(?:n't|nt)(?={_ASKED_OF})", r"\g<at>\g<so>will"),
    (rf"(?P<at>^|[.!?;:,] )(?P<so>(?:so|and|but|then|well|wait|hang on)?,? ?)ca(?:n't|nt)(?={_ASKED_OF})", r"\g<at>\g<so>can"),
    (rf"(?P<at>^|[.!?;:,] )(?P<so>(?:so|and|but|then|well|wait|hang on)?,? ?)(?P<do>do|does|did|would|could|is|are|was|were|has|have|should|must)n'?t(?={_ASKED_OF})", r"\g<at>\g<so>\g<do>"),
    # a tag asks whether what stands before it is so
    (r"(?<=\w), ?(?:am|is|are|do|does|did|will|would|can|could|has|have)(?:n't|nt)? (?:i|we|you|they|it|he|she|that)(?: then)? ?\?+$", "?"),
    (r"^(?:(?:so|and|but|i (?:read|heard|was told|think|thought|take it)|they (?:say|claim|promise|write|state)|it says),? )+(?:that )?(?=(?:they|i|we|it|my|our|the|you)\b)", ""),
    (r"\b(?:absent|failing|w/o|in the absence of)\b(?= (?:an? |any |the )?(?:\w+ )?(?:order|warrant|subpoena|consent|permission|notice|reason))", "without"),
)  # fmt: skip
"""What is put straight without being turned."""
PAIRS: tuple[tuple[str, str], ...] = (
    # what is kept from somebody
    (r"\b(?:safe|protected|shielded|spared|exempt|immune|saved|excluded|barred) from (?:ever )?being\b", "being"),
    (rf"\b(?:keep|keeps|hold|holds) (?P<what>(?:[\w']+ ){{1,6}}?)(?:away from|{_GUARDED} (?:from|to))\b{_OTHERS}", r"show \g<what>to"),
    (rf"\b(?:kept|held|keep|stays?|remains?) (?:away |{_GUARDED} )?from\b{_OTHERS}", "shown to"),
    (rf"\b(?:kept|held|stays?|remains?) {_GUARDED} (?:to|for)\b{_OTHERS}", "shown to"),
    (rf"\b{_GUARDED} (?:from|to|for)\b{_OTHERS}(?! (?:\w+ing|use|be|get|do)\b)", "open to"),
    (r"\b(?:withhold|conceal|hide)s?\b(?= [^?.;]{1,60}\bfrom\b(?! (?:me|us|you|users?|people)\b))", "show"),
    (r"\bwithheld\b", "given"),
    (r"\boff limits\b", "allowed"),
    (r"\b(?:exempt|immune|excused|spared|carved out) from\b(?! arbitration)", "subject to"),
    (rf"{_IS}(?:left )?un(?P<done>(?:filter|measur|track|monitor|tailor|scann|record|moderat|screen|watch|review|logg|target|personali[sz])ed)\b", r"\g<is>\g<done>"),
    # what nobody can change
    (r"\b(?:outside|beyond|out of|not in|not under) (?P<whose>my|our|your|their|users'?|people's|the user's|the customer's) (?:own )?(?:control|hands|power|choice|say|influence)\b", r"under \g<whose> control"),
    (r"\b(?:beyond|immune to|exempt from|closed to|above) (?:any )?(?P<what>appeal|challenge|review|dispute|question|complaint)\b", r"open to \g<what>"),
    (r"\b(?P<what>choices?|decisions?|bans?|settings?|suspensions?|removals?|consent|preferences?|answer)\b(?P<rest>[^?.;]{0,30}) (?:final|irrevocable|irreversible|set in stone|for good|for ever|forever)\b", r"\g<what>\g<rest> open to change"),
    # what is not possible or not allowed
    (r"\b(?:am|are) (?P<who>i|we|you) (?:\w+ly )?(?:barred|banned|forbidden|prohibited|prevented|stopped|blocked|kept|excluded) from (?P<what>\w+ing)\b", r"am \g<who> allowed \g<what>"),
    (r"\b(?:impossible|ruled out|out of the question|off the table|not an option|unthinkable|not possible)\b", "possible"),
    (rf"{_IS}(?:banned|forbidden|prohibited|barred|disallowed|outlawed|vetoed|excluded|precluded)\b(?! from the (?:liability )?(?:limit|cap))", r"\g<is>allowed"),
    (rf"{_AT}(?P<is>am i|are we|is one|are users|are people) unable to\b", r"\g<is> able to"),
    (rf"{_IS}(?:unavailable|absent|left out|omitted|lacking|denied|skipped)\b", r"\g<is>included"),
    # what they do not do
    (rf"{_WILL}(?:refuse|decline|fail|omit|neglect)s? to\b", r"\g<will>do"),
    (rf"{_WILL}(?:avoid|refrain|abstain|stop short|steer clear|stay away|keep away|shy away|forgo|skip)s?(?: from| of)?\b", r"\g<will>do"),
    (rf"{_WILL}(?:refuse|reject|ignore|disregard|turn down|brush off|dismiss|decline|overlook)s?\b(?! (?:people|users?|minors|children|the police)\b)", r"\g<will>honour"),
    (rf"{_IS}(?:ignored|disregarded|turned down|rejected|refused|dismissed|disobeyed|overlooked|left unheeded)\b", r"\g<is>honoured"),
    (rf"{_WILL}(?:forbid|prohibit|ban|bar|block|outlaw|rule out|disallow|preclude|prevent)s?\b(?! (?:people|users?|members?|players?|accounts?|me|us|you|anyone|somebody|someone|my|our|your)\b)", r"\g<will>allow"),
    (rf"{_IS}(?:unnecessary|needless|superfluous|dispensable)\b", r"\g<is>needed"),
    (r"\b(?:blind|oblivious) to\b", "aware of"),
    (rf"{_WILL}lacks?\b", r"\g<will>have"),
    (r"\b(?:let|lets|letting) (?P<who>(?:[\w']+ ){1,4}?)off the hook\b", r"hold \g<who>liable"),
    # what there is none of
    (rf"{_IS}(?:useless|pointless|worthless|futile|in vain)\b", r"\g<is>useful"),
    (r"\b(?P<what>cookie|tracker|tracking|fee)s?-free\b", r"with \g<what>s"),
    (rf"{_IS}(?:free (?:of|from)|devoid of|clear of|void of)\b(?! (?:ads?|adverts?|advertis\w+|charge|cost|the hook)\b)", r"\g<is>with"),
    (r"\b(?:am i|are we|are users|are people|is one) (?:left |completely )?without\b", "do i have"),
    (r"\b(?P<do>do|does) (?P<who>i|we|users|people|one) (?:completely )?lack\b", r"\g<do> \g<who> have"),
    (r"\bis there (?:really )?nothing (?:that )?(?P<who>i|we|one|users|people) can do\b", r"can \g<who> do something"),
    (r"\bis there (?:really )?(?:no|nothing|no such) (?P<what>way|chance|option|possibility|means|appeal|setting|right|refund)\b", r"is there a \g<what>"),
)  # fmt: skip
