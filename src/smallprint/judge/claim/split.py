"""A statement → its claims, told from plans and opinions."""

from __future__ import annotations

import re

from smallprint.judge.answer.words import stems
from smallprint.judge.claim.patterns import split as patterns
from smallprint.model.statement import Claim, ClaimKind
from smallprint.read.plain import plain
from smallprint.text.sentence import sentences
from smallprint.text.span import Span

LONGEST = 20_000
"""Of a statement so many characters are split."""
FEW = 1
"""A sentence that points back with so few words of its own says nothing without the one before."""
_POINTS_BACK = re.compile(patterns.POINTS_BACK)
_GOES_ON = re.compile(patterns.GOES_ON)
_VERB = re.compile(patterns.VERB)
_BUT = re.compile(patterns.BUT, re.IGNORECASE)
_PLAN = re.compile(patterns.PLAN)
_OPINION = re.compile(patterns.OPINION)
_DOES_TOO = re.compile(patterns.DOES_TOO)


def claims_of(words: str) -> tuple[Claim, ...]:
    """The sentences of a statement, in order; a scrap that goes on with the one before is joined to it."""
    spans: list[Span] = []
    for span in sentences(words[:LONGEST]):
        text = plain(span.cut(words)).strip(" \t\n\"'*_-–—•")
        if spans and (_is_scrap(text) or spans[-1].cut(words).rstrip().endswith("?")):
            spans[-1] = Span(spans[-1].start, span.end)
        elif text:
            spans.append(span)
    parts = [part for span in spans for part in _parts(span, words)]
    return tuple(Claim(span.cut(words), span, kind_of(span.cut(words))) for span in parts)


def _parts(span: Span, words: str) -> tuple[Span, ...]:
    """A sentence, or the two of it that stand on either side of a "but"."""
    text = span.cut(words)
    cut = _BUT.search(text)
    if cut is None or not (_VERB.search(plain(text[: cut.start()])) and _VERB.search(plain(text[cut.end() :]))):
        return (span,)
    return Span(span.start, span.start + cut.start()), Span(span.start + cut.end(), span.end)


def kind_of(words: str) -> ClaimKind:
    """What a sentence is. A promise ("we will not …") is a claim, however firmly it is believed."""
    text = plain(words)
    if _OPINION.search(text) and not re.search(r"\b(?:not|never|only|without)\b", text) and not _DOES_TOO.search(text):
        return ClaimKind.OPINION
    if _PLAN.search(text) and not re.search(r"\b(?:not|never)\b", text):
        return ClaimKind.PLAN
    return ClaimKind.CLAIM


def _is_scrap(text: str) -> bool:
    """Whether words go on with the sentence before ("Not for music creation. Period.", "It has no means to.")."""
    if _GOES_ON.match(text) and not _VERB.search(text):
        return True
    return _POINTS_BACK.match(text) is not None and len(stems(text)) <= FEW
