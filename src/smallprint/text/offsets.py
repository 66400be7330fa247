"""From a place in the ink to a place in the recorded text, and back."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from smallprint.text.span import Span


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Where each character of an ink was recorded.

    `starts[i]` and `ends[i]` are the recorded range that character `i` of the ink stands for (a hard space entity
    is one character of ink and six recorded); both rise with `i`.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def recorded(self, span: Span) -> Span:
        """The recorded range that holds the ink at `span`; an empty one where the span is empty."""
        if not self.starts:
            return Span(0, 0)
        if not len(span):
            at = self.starts[span.start] if span.start < len(self.starts) else self.ends[-1]
            return Span(at, at)
        return Span(self.starts[span.start], self.ends[span.end - 1])

    def ink(self, at: int) -> int:
        """The place in the ink of the character recorded at `at`, or of the next one that is ink."""
        index = bisect_right(self.starts, at) - 1
        return index if index >= 0 and at < self.ends[index] else index + 1
