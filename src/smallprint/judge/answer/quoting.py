"""A sentence as it is quoted: as it stands, and of a long one the parts around what matters in it."""

from __future__ import annotations

import re

from smallprint.judge.answer.saying import Saying
from smallprint.model.answer import Quotation
from smallprint.text.span import Span

LONGEST_WHOLE, LONGEST_QUOTED = 75, 60
"""A sentence of so many words at most is quoted whole; of a longer one, so many words at most around the hit."""
FEWEST_QUOTED = 25
"""A part of a long sentence with fewer words is quoted with what follows, so that no exception is cut off."""
_BREAK = re.compile(r"[;:]\s|\s\(\w{1,4}\)\s|,\s(?=(?:and|or|but|including|such as|except|unless)\b)|\s[–—]\s| \| ")
"""Where a part of a sentence ends."""
_BEGIN = re.compile(
    r"[;:]\s|\s\(\w{1,4}\)\s|\s[–—]\s| \| "
    r"|,\s(?=(?:and|or|but) (?:we|you|they|it|this|these|that|our|your|the|any|all|no|in|if|where|to the)\b)"
)
"""Where one begins: behind a comma only what can say something by itself, no last item of a list, no exception."""
_WORD = re.compile(r"\S+")


def quotation_in(saying: Saying, start: int, end: int) -> Quotation:
    """A sentence as it stands; of a long one the part around a hit, which is a stretch of its text."""
    return quoted(saying.clause, saying.ink, saying.span, saying.into_ink(start, end))


def quoted(clause: int, ink: str, sentence: Span, hit: Span) -> Quotation:
    """A sentence of the clause at index `clause`, quoted around a hit; both spans are into its ink."""
    span = _around(ink, sentence, hit)
    return Quotation(clause, span, span.cut(ink))


def _around(ink: str, sentence: Span, hit: Span) -> Span:
    """The sentence, or if it is long the parts of it from around the hit that come to few enough words."""
    words = [(sentence.start + word.start(), sentence.start + word.end()) for word in _WORD.finditer(sentence.cut(ink))]
    if len(words) <= LONGEST_WHOLE:
        return sentence
    cuts = [sentence.start, *(sentence.start + cut.end() for cut in _BREAK.finditer(sentence.cut(ink))), sentence.end]
    begun = [sentence.start, *(sentence.start + cut.end() for cut in _BEGIN.finditer(sentence.cut(ink)))]
    start = max(cut for cut in begun if cut <= max(hit.start, sentence.start))
    inside: list[tuple[int, int]] = []
    for end in (cut for cut in cuts if cut >= hit.end and cut > start):
        longer = [word for word in words if start <= word[0] < end]
        if not inside or (len(inside) < FEWEST_QUOTED and len(longer) <= LONGEST_QUOTED):
            inside = longer
    if len(inside) > LONGEST_QUOTED:
        first = max(0, sum(word[1] <= hit.start for word in inside) - LONGEST_QUOTED // 3)
        inside = inside[first : first + LONGEST_QUOTED]
    return Span(inside[0][0], inside[-1][1]) if inside else sentence
