"""The parts of one version: blocks, clauses, passages, definitions, references, dates, and the outline that holds them.

A *block* is what its recorded characters alone say, so it is read once however many versions hold it.
A *clause* is a block in its place in one version. Clauses cover the whole recorded text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from smallprint.model.problem import Problem
from smallprint.text.digest import digest
from smallprint.text.span import Span


class BlockKind(StrEnum):
    """What a block is on the page."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"
    TERM = "term"
    CODE = "code"
    RULE = "rule"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a block: where its words stand in the block's ink, and where it points."""

    span: Span
    target: str
    title: str = ""
    is_image: bool = False


class MarkKind(StrEnum):
    """How words are set off on the page."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"
    STRUCK = "struck"


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of a block set off by bold, italics and the like; the span is into the block's ink."""

    span: Span
    kind: MarkKind


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """What a stretch of recorded characters says, wherever it stands.

    `raw` holds the recorded characters, the blank lines after the block included, so that the blocks of a
    text joined are the text. `ink` is what a person reads, without the label, spacing folded to single
    blanks and table cells set apart by " | ". `label` is the clause's own number as printed ("10.4", "(ii)",
    "§ 4", "Article 3"), without bold marks or a closing stop; `list_number` the number that a list marker
    carries ("34" of "34."), which a converter may have made up. `digest` names the ink, `key` is the ink
    digest with case, quotes and dashes folded. Outlines made with one interning mapping share their blocks.
    """

    raw: str
    kind: BlockKind
    level: int
    ink: str
    label: str
    list_number: str
    links: tuple[Link, ...]
    marks: tuple[Mark, ...]
    digest: bytes
    key: bytes


ClausePath = tuple[str, ...]
"""The steps to a place in one version, headings' and items' labels from the top: ("10", "10.4", "(ii)")."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A block in its place: `span` is into the recorded text, `parent` the index of the clause above, or -1."""

    index: int
    span: Span
    block: Block
    parent: int
    path: ClausePath
    is_furniture: bool

    @property
    def ink(self) -> str:
        """What a person reads here, without the label."""
        return self.block.ink

    @property
    def label(self) -> str:
        """The clause's number as people read it, or ""."""
        return self.block.label or self.block.list_number

    @property
    def digest(self) -> bytes:
        """The digest of the ink."""
        return self.block.digest


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading or a numbered paragraph (to the second level) with the clauses under it.

    `first` to `last` (not included) are indices of clauses. `heading` is the heading's ink, for a numbered
    paragraph its bold lead or its first words, and "" for what stands before the first heading.
    """

    first: int
    last: int
    number: str
    heading: str
    level: int


@dataclass(frozen=True, slots=True)
class Definition:
    """A term as the document defines it. Spans are into the recorded text; `clause` is an index."""

    term: str
    aliases: tuple[str, ...]
    meaning: str
    includes: tuple[str, ...]
    excludes: tuple[str, ...]
    clause: int
    span: Span


@dataclass(frozen=True, slots=True)
class CrossReference:
    """A mention of another clause. `target` is that clause's index; None leads outside or nowhere."""

    words: str
    clause: int
    span: Span
    target: int | None
    is_external: bool = False


class DateRole(StrEnum):
    """What a date printed in a document is the date of."""

    EFFECTIVE = "effective"
    UPDATED = "updated"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date the document gives for itself. `words` are as printed, the span is into the recorded text."""

    role: DateRole
    on: date
    words: str
    clause: int
    span: Span


@dataclass(frozen=True)
class Outline:
    """The clauses of one version's text, in order, covering it whole.

    Only `blocks` are worked out when an outline is made; the rest follows when it is asked for,
    by the functions that `segment` passes in, so that the cost of a version is the cost of its new words.
    """

    text: str
    blocks: tuple[Block, ...]
    place: Callable[[Outline], Sequence[Clause]] = field(repr=False, compare=False)
    group: Callable[[Outline], tuple[Passage, ...]] = field(repr=False, compare=False)

    @cached_property
    def digest(self) -> bytes:
        """The digest of the text."""
        return digest(self.text)

    @cached_property
    def clauses(self) -> Sequence[Clause]:
        """Every clause in order; their spans tile the text."""
        return self.place(self)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Every passage in order; they tile the clauses."""
        return self.group(self)

    def heading_of(self, clause: Clause) -> str:
        """The ink of the nearest heading above the clause, or ""."""
        above = clause.parent
        while above >= 0:
            found = self.clauses[above]
            if found.block.kind is BlockKind.HEADING:
                return found.ink
            above = found.parent
        return ""

    def lead_in_of(self, clause: Clause) -> str:
        """The ink of the clause that introduces this one ("We may: (i) …"), or ""."""
        if clause.parent < 0:
            return ""
        above = self.clauses[clause.parent]
        return "" if above.block.kind is BlockKind.HEADING else above.ink


@dataclass(frozen=True, slots=True)
class Findings:
    """What a document says about itself: its defined terms, references, own dates, language, and what was unclear."""

    definitions: tuple[Definition, ...]
    references: tuple[CrossReference, ...]
    dates: tuple[StatedDate, ...]
    language: str
    problems: tuple[Problem, ...]
