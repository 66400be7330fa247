"""The rows of a redline as HTML, from their fields: struck and underlined, every word of the terms escaped."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup, escape

from smallprint.publish.fields import Fields
from smallprint.publish.redline_words import CELLS, IN_CLASSES, LINES, marked_words

__all__ = ["marked_html", "side_html", "words_html"]

BEFORE, AFTER = frozenset({"kept", "removed", "moved-from", "moved-to"}), frozenset({"kept", "inserted", "moved-to"})
"""What is read on each side; words that moved and stayed stand on both."""


def words_html(row: Fields) -> Markup:
    """The words of a row in one text, in the form that they have on the page: a heading, an item, cells of a table."""
    return _block(row, row["stretches"] if row["type"] == "change" else _kept(row), _label(row))


def side_html(row: Fields, side: str) -> Markup:
    """The words of a row as they stand "before" or "after"; "" where they do not stand there."""
    if row["type"] == "kept":
        return words_html(row)
    inks = BEFORE if side == "before" else AFTER
    stretches = [one for one in row["stretches"] if one["ink"] in inks]
    if side == "before":
        stretches = [{**one, "ink": "kept"} if one["ink"] == "moved-to" else one for one in stretches]
    return _block(row, stretches, escape(row[f"label_{side}"])) if stretches else Markup("")


def marked_html(stretches: Iterable[Fields], parted: Iterable[tuple[str, str]] = LINES) -> Markup:
    """Stretches of words one after the other, each set in its ink."""
    told = ((one["ink"], one["words"]) for one in stretches)
    return Markup("".join(marked_words(told, IN_CLASSES, parted)))  # noqa: S704 (the words are escaped there)


def _kept(row: Fields) -> list[Fields]:
    return [{"ink": "kept", "words": row["words"]}]


def _label(row: Fields) -> Markup:
    """A clause's number; where it became another one both, which is no change of words."""
    if row["type"] == "kept":
        return escape(row["label"])
    before, after = row["label_before"], row["label_after"]
    if row["is_origin"] or not row["clauses_after"]:
        return escape(before)
    if before and before != after:
        return Markup('<s title="number before">{}</s> {}').format(before, after)
    return escape(after)


def _block(row: Fields, stretches: Iterable[Fields], label: Markup) -> Markup:
    number = f'<span class="num">{label}</span> ' if label else ""
    words = marked_html(stretches, CELLS if row["block"] == "row" else LINES)
    form, end = _form(row, is_numbered=bool(label))
    return Markup(f"{form}{number}{words}{end}")  # noqa: S704 (number and words are escaped where they are made)


def _form(row: Fields, *, is_numbered: bool) -> tuple[str, str]:
    """How a clause of this kind begins and ends on the page."""
    block = row["block"]
    if block == "heading":
        return '<h3 class="hd">', "</h3>"
    if block == "row":
        return '<p class="cells"><span>', "</span></p>"
    if block == "item":
        return f'<p class="b-item in{min(row["level"], 4)}{"" if is_numbered else " dot"}">', "</p>"
    return f'<p class="b-{block}">', "</p>"
