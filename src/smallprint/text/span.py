"""Places in a text: half-open ranges of code points, and the words that stand there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points, `start` included and `end` not."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span runs from 0 ≤ start to end ≥ start, not {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def cut(self, text: str) -> str:
        """The characters of `text` that stand at this span."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> Span:
        """The same range, `by` code points further on."""
        return Span(self.start + by, self.end + by)


@dataclass(frozen=True, slots=True)
class Quote:
    """Exact words with what stands before and after them, as W3C's TextQuoteSelector has it.

    `exact`, `prefix` and `suffix` are ink (what a person reads), not recorded characters.
    """

    exact: str
    prefix: str = ""
    suffix: str = ""

    def __post_init__(self) -> None:
        if not self.exact:
            raise ValueError("a quote has words")
