"""Words as quotations are compared: without what only a printer decides (quotes, dashes, spacing, invisible signs)."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from smallprint.text.normalize import DASHES, INVISIBLE, QUOTES
from smallprint.text.span import Span

ANY = "[]"
"""The form of words in square brackets, which whoever quotes put in the place of others."""
INSERTED = 8
"""Words in square brackets stand for at most so many recorded tokens: longer names of a party were not seen."""
STOPS = frozenset(".;:!?")
"""Signs behind which a sentence or an item ends."""
SHORT_FOR = {"ai": ("artificial", "intelligence"), "ml": ("machine", "learning")}
"""What articles shorten and terms spell out: read as the words where the nearest clause is sought."""

_SAME_LENGTH = str.maketrans({**QUOTES, **DASHES})
_HIDDEN = "".join(sorted(INVISIBLE))
_WORD = rf"[\w{_HIDDEN}]+(?:'[\w{_HIDDEN}]+|(?<=\d)[.,:/](?=\d)\w+)*"
_TOKEN = re.compile(rf"{_WORD}|[^\w\s]")
_QUOTED_TOKEN = re.compile(rf"\[\w{{1,2}}\]{_WORD}|\[[^\[\]]{{1,80}}\]|{_WORD}|[^\w\s]")
_DROPPED = frozenset("\"'*`_|•·")
_UNSEEN = str.maketrans("", "", _HIDDEN)


def plain(text: str) -> str:
    """The text with every quotation mark and dash made plain, character for character."""
    return text if text.isascii() else text.translate(_SAME_LENGTH)


@dataclass(frozen=True)
class Wording:
    """The tokens of a text: `forms` as they are compared, `spans` where each stands.

    `free` are tokens whose first letter may be a capital or not.
    """

    text: str
    forms: tuple[str, ...]
    spans: tuple[Span, ...]
    free: frozenset[int] = frozenset()

    @cached_property
    def lower(self) -> tuple[str, ...]:
        """The forms in lower case."""
        return tuple(form.lower() for form in self.forms)

    @cached_property
    def line(self) -> str:
        """The forms in lower case with a blank around each, to be searched as a string."""
        return f" {' '.join(self.lower)} "

    @cached_property
    def words(self) -> tuple[tuple[str, int], ...]:
        """The words in lower case without signs, each with the index of its token; short forms spelled out."""
        found: list[tuple[str, int]] = []
        for index, form in enumerate(self.lower):
            if form[0].isalnum():
                found.extend((word, index) for word in SHORT_FOR.get(form, (form,)))
        return tuple(found)

    @cached_property
    def spelled(self) -> list[str]:
        """The words alone."""
        return [word for word, _ in self.words]

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The distinct words."""
        return frozenset(self.spelled)

    def is_stop(self, at: int) -> bool:
        """Whether a sentence or an item ends with this token: not behind the "5." of "5.c"."""
        is_last = at + 1 >= len(self.spans) or self.spans[at + 1].start > self.spans[at].end
        return self.forms[at] in STOPS and is_last

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each form begins in the line."""
        found, at = [], 1
        for form in self.lower:
            found.append(at)
            at += len(form) + 1
        return tuple(found)

    def tokens(self, start: int, end: int) -> tuple[int, int]:
        """The tokens at a stretch of the line, the last not included."""
        return bisect_left(self.starts, start), bisect_right(self.starts, end - 1)

    def cut(self, first: int, last: int) -> Span:
        """Where the tokens `first` to `last` (not included) stand in the text."""
        return Span(self.spans[first].start, self.spans[last - 1].end)

    def part(self, first: int, last: int) -> Wording:
        """The wording of these tokens alone."""
        span = self.cut(first, last)
        spans = tuple(each.shifted(-span.start) for each in self.spans[first:last])
        free = frozenset(index - first for index in self.free if first <= index < last)
        return Wording(span.cut(self.text), self.forms[first:last], spans, free)

    def trimmed(self) -> Wording:
        """The wording without signs at either end, but for a bracket whose other half stands within."""
        first, last = 0, len(self.forms)
        while first < last and not (self.forms[first][0].isalnum() or self._is_paired("(", ")", first, first, last)):
            first += 1
        while last > first and not (
            self.forms[last - 1][-1].isalnum() or self._is_paired(")", "(", last - 1, first, last)
        ):
            last -= 1
        return self.part(first, last) if last > first else Wording("", (), ())

    def _is_paired(self, sign: str, other: str, at: int, *within: int) -> bool:
        return self.forms[at] == sign and other in self.forms[slice(*within)]


def wording(text: str) -> Wording:
    """The wording of recorded words."""
    return _worded(text, _TOKEN)


def quoted_wording(words: str) -> Wording:
    """The wording of words that somebody quotes: "[Zoom]" stands for any words, "[a]ny" for "Any" too.

    Signs at either end are left out: a stop before the closing mark is whoever quotes'.
    """
    return _worded(words, _QUOTED_TOKEN).trimmed()


def _worded(text: str, token: re.Pattern[str]) -> Wording:
    forms: list[str] = []
    spans: list[Span] = []
    free: set[int] = set()
    for found in token.finditer(plain(text)):
        form = found.group()
        if form[0] == "[" and len(form) > 1:
            free.update({len(forms)} if form[-1] != "]" else ())
            form = ANY if form[-1] == "]" else form.replace("[", "").replace("]", "")
        elif not form.isascii():
            form = unicodedata.normalize("NFKC", form.translate(_UNSEEN))
        if form[:1] == "_" or form[-1:] == "_":
            form = form.strip("_")
        if form and form not in _DROPPED:
            forms.append(form)
            spans.append(Span(*found.span()))
    return Wording(text, tuple(forms), tuple(spans), frozenset(free))


def found_in(sought: Wording, held: Wording, since: int = 0) -> tuple[int, int] | None:
    """The tokens of `held`, from `since` on, that are those sought but for the case of letters, or None."""
    if since >= len(held.forms) or not sought.forms:
        return None
    begin = held.starts[since] - 1
    if ANY not in sought.forms:
        at = held.line.find(sought.line, begin)
        return None if at < 0 else held.tokens(at + 1, at + len(sought.line) - 1)
    match = _pattern(sought.lower).search(held.line, begin)
    return held.tokens(match.start() + 1, match.end()) if match else None


def _pattern(forms: Sequence[str]) -> re.Pattern[str]:
    pieces = [rf"(?:\S+ ){{0,{INSERTED}}}?" if form == ANY else f"{re.escape(form)} " for form in forms]
    return re.compile(" " + "".join(pieces))


def is_same_case(sought: Wording, held: Wording) -> bool:
    """Whether the letters are large and small alike, but for the first word, words in brackets, and all capitals."""
    if ANY in sought.forms or sought.forms == held.forms or held.text.isupper() or sought.text.isupper():
        return True
    pairs = enumerate(zip(sought.forms, held.forms, strict=True))
    return all(x == y or ((not at or at in sought.free) and x[1:] == y[1:]) for at, (x, y) in pairs)
