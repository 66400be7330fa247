"""Patterns that are looked for only where words stand without which they match nothing: that is far quicker to see."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

SHORTEST = 2
"""A single letter stands everywhere."""
MOST = 40
"""Where more words than this would have to be looked for, the pattern itself is as quick."""
_REPEATS = frozenset(("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"))
Parts = frozenset[str]
Steps = Iterable[tuple[object, object]]


class Sought:
    """A pattern with the words of which one at least stands wherever it matches; none where there are no such words."""

    __slots__ = ("_parts", "pattern")

    def __init__(self, words: str) -> None:
        self.pattern = re.compile(words)
        self._parts: tuple[str, ...] | None = None

    @property
    def parts(self) -> tuple[str, ...]:
        """The words of which one stands wherever the pattern matches, worked out when they are first asked for."""
        if self._parts is None:
            self._parts = parts_of(self.pattern)
        return self._parts

    def may_match(self, text: str) -> bool:
        """Whether a text holds one of the words; only then can the pattern match in it."""
        parts = self._parts if self._parts is not None else self.parts
        return not parts or any(map(text.__contains__, parts))

    def search(self, text: str) -> re.Match[str] | None:
        """As the pattern's `search`."""
        return self.pattern.search(text) if self.may_match(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As the pattern's `finditer`."""
        return self.pattern.finditer(text) if self.may_match(text) else iter(())


def parts_of(pattern: re.Pattern[str]) -> tuple[str, ...]:
    """Words of which one at least stands in every text that a pattern matches in; () where none are sure to."""
    if pattern.flags & (re.IGNORECASE | re.VERBOSE):
        return ()
    found = _needed(_steps_of(pattern.pattern))
    return tuple(sorted(found)) if len(found) <= MOST else ()


def _steps_of(words: str) -> Steps:
    """The steps of a pattern, each its kind with what it is about; none where they cannot be known."""
    found: Steps = ()
    with suppress(ImportError):  # Python's own affair: where it is not there, the pattern itself is looked for
        from re import _parser  # type: ignore[attr-defined]  # noqa: PLC0415

        found = _parser.parse(words)
    return found


def _needed(steps: Steps) -> Parts:
    """Of the steps of a pattern, each of which has to match, the one whose words are the most telling."""
    every = [frozenset((run,)) for run in _runs(steps) if len(run) >= SHORTEST]
    every += [found for step, about in steps if (found := _needed_in(str(step), about))]
    return max(every, key=lambda parts: (min(map(len, parts)), -len(parts)), default=frozenset())


def _runs(steps: Steps) -> list[str]:
    """The letters that follow on one another."""
    runs = [""]
    for step, about in steps:
        if str(step) == "LITERAL" and isinstance(about, int):
            runs[-1] += chr(about)
        else:
            runs.append("")
    return runs


def _needed_in(step: str, about: object) -> Parts:
    """The words needed in a step that holds other steps: in each branch, in a group, in what is there at least once."""
    if not isinstance(about, Sequence):
        return frozenset()
    if step == "BRANCH":
        branches = [_needed(branch) for branch in about[1]]
        return _shortest(branches) if all(branches) else frozenset()
    if step == "SUBPATTERN":
        return frozenset() if about[1] else _needed(about[3])
    return _needed(about[2]) if step in _REPEATS and about[0] else frozenset()


def _shortest(branches: Iterable[Parts]) -> Parts:
    """The words of every branch, without those that hold another one."""
    every = frozenset().union(*branches)
    return frozenset(part for part in every if not any(other != part and other in part for other in every))
