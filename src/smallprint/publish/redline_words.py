"""The words of a redline as HTML: one walk over them, for pages, mail and feeds, with one set of inks.

Pages mark an ink by its element and class, and their style sheet has the colours. Mail brings no style sheet, so that
there each element has its colours with it. A feed reader shows entries as it shows all: it is told the elements alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from markupsafe import escape

from smallprint.publish.redline import Ink

__all__ = ["BARE", "CELLS", "COLOURS", "DARK", "IN_CLASSES", "IN_STYLES", "LINES", "Colour", "Marking", "marked_words"]

Marking = Mapping[str, tuple[str, str]]
"""What stands before and behind the words of each ink, by its name."""
LINES = (("\n", "<br>"),)
"""What parts words on a page: lines."""
CELLS = ((" | ", " </span><span>"), *LINES)
"""The same in a row of a table, whose cells are spans."""


@dataclass(frozen=True, slots=True)
class Colour:
    """The colour of words and of the ground beneath them, as #rrggbb."""

    words: str
    ground: str


COLOURS = {
    Ink.REMOVED: Colour("#a3211d", "#fbeae8"),
    Ink.INSERTED: Colour("#1a4f9c", "#e5eefb"),
    Ink.MOVED_FROM: Colour("#1d6640", "#e5f3ea"),
    Ink.MOVED_TO: Colour("#1d6640", "#e5f3ea"),
}
"""The inks, each 4.5 times as light or dark as its ground at the least, and as a white page (WCAG 2.2, AA)."""
DARK = {
    Ink.REMOVED: Colour("#ff9d94", "#3a1d1b"),
    Ink.INSERTED: Colour("#9cc3ff", "#1a2a44"),
    Ink.MOVED_FROM: Colour("#8ddbae", "#17301f"),
    Ink.MOVED_TO: Colour("#8ddbae", "#17301f"),
}
"""The same on a dark page. `base.css` has both as variables; a test holds them against these."""
_LINE = {
    Ink.REMOVED: "line-through",
    Ink.INSERTED: "underline",
    Ink.MOVED_FROM: "line-through double",
    Ink.MOVED_TO: "underline double",
}
_ELEMENT = {Ink.REMOVED: "del", Ink.INSERTED: "ins", Ink.MOVED_FROM: "del", Ink.MOVED_TO: "ins"}


def _styled(ink: Ink) -> tuple[str, str]:
    colour, name = COLOURS[ink], _ELEMENT[ink]
    style = f"color:{colour.words};background-color:{colour.ground};text-decoration:{_LINE[ink]}"
    return f'<{name} style="{style}">', f"</{name}>"


IN_CLASSES: Marking = {
    Ink.KEPT: ("", ""),
    Ink.REMOVED: ("<del>", "</del>"),
    Ink.INSERTED: ("<ins>", "</ins>"),
    Ink.MOVED_FROM: ('<del class="moved-from">', "</del>"),
    Ink.MOVED_TO: ('<ins class="moved-to">', "</ins>"),
}
"""How our pages mark."""
IN_STYLES: Marking = {ink.value: _styled(ink) if ink in COLOURS else ("", "") for ink in Ink}
"""How mail marks, where no style sheet of ours is."""
BARE: Marking = {
    ink.value: (f"<{_ELEMENT[ink]}>", f"</{_ELEMENT[ink]}>") if ink in COLOURS else ("", "") for ink in Ink
}
"""How feeds mark: a style in an entry is taken out by readers, and counts as an error for who checks a feed."""


def marked_words(
    stretches: Iterable[tuple[str, str]], marking: Marking, parted: Iterable[tuple[str, str]] = LINES
) -> Iterator[str]:
    """Stretches, each an ink and its words, as HTML: the words escaped, and no mark across what parts them."""
    for ink, words in stretches:
        start, end = marking[ink]
        told = str(escape(words))
        for sign, between in parted:
            told = told.replace(sign, f"{end}{between}{start}")
        yield f"{start}{told}{end}"
