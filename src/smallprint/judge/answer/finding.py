"""What a document's sentences say to a matter: the rules that hit, turned where the words deny it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from smallprint.judge.answer.matter import Matter, Rule, Says, first_hit, pattern
from smallprint.judge.answer.matters.acts import ACTS
from smallprint.judge.answer.matters.unassured import OF_ASSURANCE
from smallprint.judge.answer.phrase import whole
from smallprint.judge.answer.saying import Saying
from smallprint.judge.answer.unassured import is_unassured
from smallprint.read.polarity import (
    is_asked_before,
    is_denied_outright,
    is_hearsay,
    is_only_thought_of,
    is_ours,
    is_over,
    undenied,
)
from smallprint.read.signs import OPT_IN, OPT_OUT

REACH = 60
"""A denial stands at most so many characters before what it denies."""
FAR = 200
"""So far before the second of two verbs under one denial: "do not market … to children or knowingly collect …"."""
_OR_ELSE = re.compile(r"\b(?:or|nor) (?:\w+ly |otherwise )?\Z")
LEAD = 24
"""So much further back a part may begin that ends with the denial: "if you do not agree ..., you may leave"."""
_PART = re.compile(
    r"[;:.?!]|, (?:and|but|or) (?:we|you|they|it)\b|\bbut\b|\bhowever\b|\bunless\b|\bexcept\b|\balthough\b"
    r"|\b(?:if|when|where|while|though) (?:[\w'-]+ ){1,3}?(?:do|does|did|are|is|have|has|can|could|would)(?: not|n't)\b"
    r"|\b(?:if|when|once|where) (?:[\w'-]+ ){1,3}?no longer\b|\b(?:if|when) (?:you|they|we)'re not\b"
    r"|\band (?=(?:[\w'-]+ ){0,3}?(?:do|does|did|will|shall|would|can|may)(?: not|n't| never)\b)"
    r"|, (?:we|this (?:\w+ )?(?:site|website|service|app|platform))"
    r" (?:may|can|will|might|do|does|uses?|collects?|shares?)\b"
    r"|\b(?:if|although|though|because|since|while) (?:[^,.;:]|\.(?=\w)){0,140},(?= (?:we|you|they|it|the|our)\b)"
)
_DENIAL = re.compile(
    r"\b(?:not|never|neither|nor|cannot|nobody|no one|none|without|refrains?|prohibit(?:s|ed)?|forbid(?:s|den)?)\b"
    r"|n't\b|\bno (?:longer|way|circumstances?|event|case|right|obligation|refunds?|party|third|other|personal|one"
    r"|(?:\w+ )?(?:data|information|details)|selling|sales?|sharing|renting|tracking|training|disclosure)\b"
)
_NOT_ONLY = re.compile(
    r"\bnot (?:only|just|merely|limited|necessarily)\b"
    r"|(?:(?<=prefer )|(?<=decide )|(?<=choose )|(?<=wish )|(?<=elect ))not to\b"
    r"|\bwithout limit\w*\b|(?<=\bor )not\b"
    r"|\bnot (?:limit|restrict|affect|prejudice|impair|diminish)\w*"
    r"(?= (?:\w+ ){0,2}(?:your|the|any|our|their|its) (?:\w+ )?rights?\b)"
)
_GOING_ON = re.compile(r"\bneither\b|\bnor\b|\bnot\b[^.;]{0,60}\b(?:or|and) (?:will )?(?:never|not)\b")
"""A second denial that goes on with the first: "do not market to, nor collect from"."""
_GOES_ON = re.compile(
    r"(?:however,? |but |and )?(?:(?:when|if|once|where|whenever) (?:we|they|it) do(?:es)?\b|if so\b|if (?:this"
    r"|that) (?:happens|occurs|is the case)\b"
    r"|(?:if|where|when|should) (?:the|such|any|these|those) (?:\w+ )?(?:changes?|updates?|modifications?"
    r"|amendments?|revisions?)\b|in (?:such|these|those|this|that|any such) (?:an? )?(?:cases?|events?|instances?"
    r"|circumstances?|situations?)\b"
    r"|[^.;:]{0,80}\b(?:these|such|those|this|that) (?:\w+ ){0,2}(?:signals?|headers?|mechanisms?|requests?"
    r"|settings?|cookies?|technolog\w+|information|data|records?|logs?|content|locations?|events?|disclosures?"
    r"|sharing)\b"
    r"|(?:it|they|these|those|this) (?:is|are|will|may|can|shall)\b(?! (?:your|important|possible|not possible)\b))"
)
_WHERE_NEEDED = re.compile(
    r"\b(?:with|upon|on|subject to|based on|obtain\w*|get) (?:your |the user's |any |prior |such )*"
    r"(?:consent|permission)"
    r",? ?\(?(?:where|if|when|to the extent|as) (?:it is |it's |this is |we are |such (?:consent )?is |legally |so )*"
    r"(?:required|necessary|needed|applicable|appropriate)\b"
    r"|\blegitimate interests?\W+(?:br\W+)?consent\b"
    r"|\beven (?:if|when|where) you (?:do not|don't|have not|did not)\b[^,.;]*"
    r"|\beven (?:if|when|where) you (?:choose to |decide to |have )?"
    r"(?:opt(?:ed)? out|declined?|refused?|disabled?|turn(?:ed)? off)\b[^,.;]*"
    r"|\b(?:if|where|when) we (?:have not|haven't|do not|don't|did not) (?:\w+ )?(?:ask|obtain|receiv|get|request)\w*\b"
    r"[^,.;]*\bconsent"
    r"|\bwith your (?:\w+ )?(?:consent|permission),? or (?:as|where|when|if|to the extent)\b[^,.;]{0,20}"
    r"\b(?:permitted|allowed|authori[sz]ed|necessary)\b"
    r"|\b(?:with|when we have) your (?:\w+ )?(?:consent|permission),? or (?:under|in) "
    r"(?:the |any |one |of )*(?:following|these) (?:circumstances|cases)\b"
    r"|\b(?:or|and/or),? (?:otherwise |where required,? )?(?:with|upon|based on|subject to) your "
    r"(?:\w+ ){0,2}(?:consent|permission)\b"
    r"|\byour consent (?:if|when|where|to the extent) (?:it's|it is|this is) (?:legally )?(?:required|needed)\b"
    r"|\bwe may (?:\w+ )?(?:require|request|ask for|need) your (?:\w+ )?consent\b"
    r"|\b(?:products?|services?|transactions?|information) (?:or \w+ )?(?:that |which )?you(?:'ve| have)? "
    r"(?:\w+ )?requested\b"
    r"|\bbrowser\b[^.;]{0,80}\b(?:informed|notif\w+|prompt\w*|asks?)\b[^.;]{0,120}\bonly (?:allow|accept)\w*"
    r"|\bif you (?:have )?enabled? (?:the |an? )?(?:global privacy control|gpc|opt[- ]out|do not track)\b"
)
"""Consent that need not be had: "with your consent, where required", "even if you do not", "or with your consent"."""
_BASES = re.compile(r"\blegitimate (?:business )?interests?\b")
_BASIS = re.compile(r"\b(?:your |both |user |the )*(?:prior |explicit |express )?consent(?: data)?\b")
"""Where another ground stands beside consent, it is done of those, too, who were not asked."""
_ASKED_FIRST = re.compile(
    r"(?:(?!\b(?:and|but|nor) (?:we|it|they|(?:the |this )?(?:company|service)) (?:\w+ )?"
    r"(?:do|does|don't|will|won't|would|shall|may|can|never)\b)[^.;]){0,200}?"
    r"(?:\b(?:without|unless|until|except (?:with|where|if|when)|other than with)\b"
    r"|\bif\b(?= (?:you|the user|users) (?:have|has|had|did|do)(?: not|n't)\b))(?! (?:the )?(?:parent"
    r"|guardian|legal))[^.;]{0,60}?"
    r"\b(?:your|you|user'?s?|customer'?s?|their|prior|explicit|express|expressly|specific) (?:[\w']+ ){0,3}?"
    r"(?:consent(?:ed|s)?|permission|authori[sz]ation|approval|opt(?:ed)?[- ]?in|agree(?:d|ment)?|allow(?:ed)?"
    r"|enabled?|grant(?:ed)?|turn(?:ed)? (?:it |this )?on)\b"
)
"""Behind what is denied, the consent that lifts the denial: "will not share it without your permission".

That of a second statement lifts the second: "we do not sell it, and we do not show it to others unless you agree".
"""
_NOT_ALLOWED = re.compile(
    r"\bif (?:you|users?|customers?|they) (?:do not|don't|choose not to) (?:\w+ )?(?:allow|accept|enable)\w*"
)
"""It is done until somebody says no: no consent is asked for by it."""
_ASIDE = re.compile(
    r"\([^()]*\)"
    r"|,? ?\bbut (?:(?:we|it|they|has|have|is|are|shall|be|assumes?|undertakes?|under) ){0,3}"
    r"(?:no|not (?:the|an|any)|not) (?:\w+ )?(?:obligation|obligated|obliged|duty|required|responsibility)(?: to| and)?"
)
"""What stands in brackets denies nothing outside them, nor does a right that is no duty ("but not the obligation")."""
_LISTED = re.compile(
    r"(?:\b(?:do|does|did|will|shall|would) (?:not|never)\b|n't\b|\bnever\b)[^.;:]{0,80}?"
    r"(?:\bsuch as\b|\bincluding\b|\blike\b|:)"
    r"(?:(?!\b(?:we|however|may|can|will|except|unless|but(?! not limited))\b)(?:[^.;]|\.(?=[\w,)])))*\Z"
)
"""A list whose head denies: what stands in it is denied, however long it is."""
LIST = 600
"""A head stands at most so many characters before what is listed."""
_NO_WAY = re.compile(
    r"\b(?:not (?:\w+ )?(?:be )?(?:able|possible)|cannot|can't|unable|impossible|no (?:way|option|possibility|right)) "
    r"(?:to )?(?:[\w-]+ ){0,6}\Z"
)
"""Before a way out, that there is none: "you may not be able to opt out"."""
_UNABLE = re.compile(r"\bnot (?:\w+ )?be able to\b|\bunable to\b")
UNABLE_WITHIN = 32
"""In so many characters from where a way out begins, that nobody can take it."""
_TURNED = {Says.YES: Says.NO, Says.NO: Says.YES}
LONGEST = 4_000
"""Of a sentence, so many characters are looked at."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence that says something to a matter. `start` and `end` are the hit, `value` what is stated, in its text.

    `value` is None unless the rule states one. `weight` is what it counts for: the rule's, until a question changes it.
    """

    says: Says
    saying: Saying
    rule: Rule
    start: int
    end: int
    value: tuple[int, int] | None
    weight: float

    def turned(self) -> Finding:
        """The same for the contrary matter: a yes is a no, and a no a yes."""
        return replace(self, says=_TURNED.get(self.says, self.says))

    def heavier(self, added: float) -> Finding:
        """The same with so much added to its weight."""
        return replace(self, weight=self.weight + added)


def findings(matter: Matter, told: Iterable[Saying]) -> tuple[Finding, ...]:
    """What the sentences say to the matter, in their order."""
    return tuple(
        Finding(hit.says, saying, hit.rule, hit.start, hit.end, hit.value, hit.rule.weight)
        for saying in told
        for hit in _hits_in(matter, saying)
    )


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule finds in a text, wherever the text stands; `is_unassured` where nobody guarantees that it is so."""

    says: Says
    rule: Rule
    start: int
    end: int
    value: tuple[int, int] | None
    is_unassured: bool = False


@lru_cache(maxsize=1 << 16)
def hits(matter: Matter, text: str, heading: str, start: int = 0) -> tuple[Hit, ...]:
    """What a folded sentence under a folded heading says to a matter, rule by rule; kept, since sentences recur.

    Its own words begin at `start`: what stands in the lead-in alone is not what this sentence says.
    """
    if not any(key in text or key in heading for key in matter.keys):
        return ()
    is_act = matter.name in ACTS
    text = undenied(text) if is_act else text
    return tuple(
        found
        for rule in matter.rules
        for found in [_hit(rule, text[:LONGEST], heading, start, is_act=is_act)]
        if found is not None and (matter.name in OF_ASSURANCE or not found.is_unassured)
    )


def _hits_in(matter: Matter, saying: Saying) -> tuple[Hit, ...]:
    """What a sentence that is no question says; with the one before where alone it says nothing ("When we do, ...")."""
    if saying.text.endswith("?"):
        return ()
    alone = hits(matter, saying.text, saying.heading, saying.start)
    if alone or not saying.previous or not _GOES_ON.match(saying.text):
        return alone
    before = len(saying.previous) + 1
    joined = hits(matter, f"{saying.previous} {saying.text}", saying.heading, before + saying.start)
    return tuple(_moved(hit, before) for hit in joined if hit.value is None or hit.value[0] >= before)


def _moved(hit: Hit, by: int) -> Hit:
    """A hit in two sentences as one in the second, which begins so far on."""
    value = (hit.value[0] - by, hit.value[1] - by) if hit.value else None
    return Hit(hit.says, hit.rule, max(0, hit.start - by), hit.end - by, value)


def _hit(rule: Rule, text: str, heading: str, start: int, *, is_act: bool) -> Hit | None:
    if rule.heading and not pattern(rule.heading).search(heading):
        return None
    found = first_hit(rule.words, text, start)
    if found is None or (rule.without and pattern(rule.without).search(text)):
        return None
    says = rule.says
    if says is Says.WAY_OUT and _is_barred(text, found.start()):
        return None
    if not rule.is_fixed and is_denied(text, found.start()):
        says = _TURNED.get(says, says)
        if says is Says.NO and not rule.is_plain and _ASKED_FIRST.match(text, found.start()):
            says = Says.CONSENT
    if says is Says.YES and is_act:
        says = _meant(text, *found.span())
    if says is Says.YES and not rule.is_plain:
        says = _chosen(text)
    value = whole(text, *found.span("value"), start) if found.groupdict().get("value") else None
    if says is Says.VALUE and value is None:
        value = found.span()
    shown = "point" if found.groupdict().get("point") else 0
    nobody_does = says is not Says.NEAR and is_unassured(rule.words, text, *found.span())
    return Hit(says, rule, *found.span(shown), value if says is Says.VALUE else None, is_unassured=nobody_does)


def _meant(text: str, start: int, end: int) -> Says:
    """What a yes comes to that is denied without a "not", over, or only thought of."""
    if is_over(text):
        return Says.NO
    if is_denied_outright(text, start, end):
        return Says.NO if is_ours(text, end) else Says.NEAR
    if is_only_thought_of(text, start):
        return Says.CONSENT if is_asked_before(text) else Says.NEAR
    return Says.NEAR if is_hearsay(text) else Says.YES


def _is_barred(text: str, at: int) -> bool:
    """Whether a way out at a place is said to be none: "you may not be able to control it in the settings"."""
    return bool(_NO_WAY.search(text[max(0, at - REACH) : at]) or _UNABLE.search(text[at : at + UNABLE_WITHIN]))


def is_denied(text: str, at: int) -> bool:
    """Whether a denial stands before a place in the same part of a sentence ("we do not, and will never, sell")."""
    before = text[max(0, at - FAR if _OR_ELSE.search(text, max(0, at - LEAD), at) else at - REACH - LEAD) : at]
    before = _ASIDE.sub(lambda aside: " " * len(aside[0]), before)
    for cut in _PART.finditer(before):
        before = " " * cut.end() + before[cut.end() :]
    before = before if _OR_ELSE.search(before) else before[-REACH:]
    denials = [hit for hit in _DENIAL.finditer(before) if not _NOT_ONLY.match(before, hit.start())]
    if not denials:
        return at > REACH and _LISTED.search(text[max(0, at - LIST) : at]) is not None
    return len(denials) % 2 == 1 or (len(denials) == 2 and _GOING_ON.search(before) is not None)


def _chosen(text: str) -> Says:
    """A yes with the choice that its own sentence leaves."""
    asked = _NOT_ALLOWED.sub(" ", _WHERE_NEEDED.sub(" ", text))
    if OPT_IN.search(_BASIS.sub(" ", asked) if _BASES.search(asked) else asked):
        return Says.CONSENT
    return Says.OPT_OUT if OPT_OUT.search(text) or _NOT_ALLOWED.search(text) else Says.YES
