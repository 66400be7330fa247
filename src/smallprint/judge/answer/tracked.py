"""What is said of those who refused to be followed is no denial that people are."""

from __future__ import annotations

import re
from dataclasses import replace

from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.matter import Says
from smallprint.judge.answer.matters import meant as tables
from smallprint.judge.answer.meant import kept_if
from smallprint.judge.answer.scope import PLACES
from smallprint.judge.answer.words import stems
from smallprint.model.answer import Question

_REFUSED = re.compile(
    r"\bopt(?:ed|ing)?[- ]?out\b|\bif (?:you|users?|your browser)\b|\byou (?:can|may|do|could|will|are|must)\b"
    r"|\b(?:no obligation|not (?:obliged|obligated|required)|do(?:es)? not (?:control|govern|take place"
    r"|use the term)|do not have (?:access to|control)|neither have|nor do(?:es)? (?:this|the|our))\b"
    r"|\b(?:some|many|most|certain) (?:web )?browsers?\b|\bless\b|\bdo[- ]not[- ]track\b|\bprefer\w* (?:not|that)\b"
    r"|\bwe encourage\b|\btell (?:web)?sites\b"
    r"|\byour browser\b|\bunless\b|\bcontrol\b|\bresponsible\b|\blinks?\b"
    r"|\b(?:after|when|once) you (?:\w+ ){0,3}"
    r"(?:opt|refus|reject|declin|disabl|block|turn|switch|object|withdr|unsubscrib|delet|not)\w*"
)
_NARROW = re.compile(
    r"\b(?:sensitive|special categor\w+|health|child\w*|minors?|under (?:the age of )?\d+"
    r"|contents? (?:of|from)|your content|payment|medical)\b"
)


_NO_SUCH_ADS = re.compile(tables.NO_SUCH_ADS)
_OF_ONE_KIND = re.compile(
    r"\b(?:locations?|geolocation|sensitive|health|linking|contests?|sweepstakes|if you choose to"
    r"|microphone|contacts)\b"
)
"""Of one kind of data people are asked, which says nothing of the rest."""
_SOME = re.compile(
    rf"{tables.THIS}|{_NARROW.pattern}|\b(?:students?|residents?|this (?:mode|page|webpage|service))\b"
    r"|\b(?:your content|based on|to users|who)\b"
)
WHO = re.compile(r"\bwho i am\b|\bidentif\w*|\bidentity\b|\bby name\b|\b(?:my|our|the) (?:\w+ )?names?\b")
"""That a question is of data that names somebody."""
_DONE = (Says.YES, Says.OPT_OUT)
SURE = 0.85
"""From this weight on a finding answers by itself."""
DEFINED = -0.3
"""What it adds to the weight of a sentence that says what cookies are, not what is done with them.

Set so that a plain sentence of use comes before it, and it still answers where it stands alone.
"""
_DEFINES = re.compile(
    r"(?:^|[:.] )[^a-z]*(?:an? |the )?(?:web |browser |http )?(?:cookies?|pixels?(?: tags?)?|(?:web )?beacons?"
    r"|local storage)\W+(?:\([^)]*\) )?(?:[-–—:|] ?)?"
    r"(?:(?:is|are) (?:\w+ )?(?:an?|small|tiny|short|simple|text|pieces?|files?|data|little|electronic|unique"
    r"|identifiers?|graphic|transparent)\b|means?\b|refers?\b|consists?\b)"
)


def tracked(_: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings without denials that hold for those who refused, or for some data only; definitions last."""
    held = (one for one in found if one.says is not Says.NO or one.rule.is_fixed or not _is_partly(one))
    return tuple(_weighed(one, DEFINED) if _DEFINES.search(one.saying.text) else one for one in held)


def chosen(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on advertisements chosen by what people do; where some are, only that none is denies it.

    So does what spares the very data that the question names, and no other sentence does.
    """
    held = tracked(question, found)
    denied = {one.saying for one in held if one.says is Says.NO}
    done = [one for one in held if one.says in _DONE and one.weight >= SURE and one.saying not in denied]
    if not done:
        return held
    held = tuple(one for one in held if one.says is not Says.CONSENT or not _OF_ONE_KIND.search(one.saying.text))
    used = frozenset[str]().union(*(stems(one.saying.text) for one in done))
    spared = frozenset(question.focus) - used
    return tuple(
        one
        for one in held
        if one.says is not Says.NO or _is_of_all(one) or _is_asked(one, question) or spared & stems(one.saying.text)
    )


def _is_asked(one: Finding, question: Question) -> bool:
    """Whether a sentence is for the asker's place, or of what tells who somebody is where that is asked."""
    region, text = question.asker.region, one.saying.text
    if region in PLACES and PLACES[region].search(text):
        return True
    return WHO.search(question.words.lower()) is not None and "identif" in text


def _is_of_all(one: Finding) -> bool:
    return _NO_SUCH_ADS.search(one.saying.text) is not None and not _SOME.search(one.saying.text)


def _is_partly(one: Finding) -> bool:
    """Whether a denial holds for some people or data only; behind the next comma something else is spoken of."""
    text = one.saying.text
    end = text.find(",", one.end)
    return bool(_REFUSED.search(text) or _NARROW.search(text, 0, end if end >= 0 else len(text)))


_TYPING = re.compile(r"\b(?:typ(?:e|es|ed|ing)|key ?strokes?|key ?board|key ?logg\w+|keys i press)\b")
_TYPED = re.compile(r"\b(?:you (?:\w+ )?(?:type|insert|enter|input)|typing|key ?strokes?|key ?logg\w+)\b")


def typed(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on what is recorded of visits; of what is typed only those that speak of it, where that is asked."""
    held = tracked(question, found)
    if not _TYPING.search(question.words.lower()):
        return held
    return tuple(kept_if(one, is_meant=_TYPED.search(one.saying.text) is not None) for one in held)


_EVERY = re.compile(r"\b(?:all|every|each|entirely|completely|everything|single)\b")
ALL = 1.0
"""What it adds to the weight of a denial that the question is of all cookies: of some, people can refuse the others.

Set so that it outweighs a plain "you can refuse cookies".
"""


def refusable(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings, denials first where the question is whether all can be refused."""
    if not _EVERY.search(question.words.lower()):
        return found
    return tuple(_weighed(one, ALL) if one.says is Says.NO else one for one in found)


_AD_FREE = re.compile(tables.AD_FREE)
_STILL = re.compile(tables.STILL)


def ad_free(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings on refusing advertisements; where none at all is asked for, that others are shown still is a no."""
    if not _AD_FREE.search(question.words.lower()):
        return found
    return tuple(_none_left(one) for one in found)


def _none_left(one: Finding) -> Finding:
    return replace(one, says=Says.NO, weight=one.weight + ALL) if _STILL.search(one.saying.text) else one


def _weighed(one: Finding, added: float) -> Finding:
    return replace(one, weight=max(0.0, one.weight + added))
