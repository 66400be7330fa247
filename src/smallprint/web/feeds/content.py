"""What an entry shows: the redline as HTML that needs nothing from elsewhere, and reads without any style."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from smallprint.archive.compare_versions import Comparison, cosmetic
from smallprint.model.answer import Answer, Quotation
from smallprint.model.change import ChangeKind
from smallprint.model.clause import Outline
from smallprint.model.document import Version
from smallprint.model.meaning import Assessment, Side
from smallprint.publish.answer import verdict_text
from smallprint.publish.look import in_html, visible
from smallprint.publish.quoted import place_text
from smallprint.publish.redline import Gap, Ink, Line, Stretch, line_at, spots
from smallprint.publish.redline_words import BARE, marked_words
from smallprint.publish.text import gap_text

__all__ = ["about", "answer_html", "redline_html", "set_aside_html"]

MOST = 16_000
"""So many characters of changed clauses an entry shows; whoever wants all follows the link."""
MANY = 12
"""A change of so many clauses begins with what it is told by: the clauses themselves do not stand on one screen
(set by hand)."""
MOST_QUOTED, LONGEST = 2, 420
"""So many quotations are shown there, and of each so many characters."""
SIDES = {Side.BEFORE: "Before", Side.AFTER: "Now"}


def redline_html(compared: Comparison, address: str) -> str:
    """What a change means, and its words struck and inserted."""
    head = [f"<p>{in_html(about(compared.assessment))}</p>", _dates(compared), *_stands_on(compared)]
    return "\n".join([*head, *_lines(compared, address)])


def set_aside_html(version: Version, reason: str, address: str) -> str:
    """Why a version is none."""
    return f"<p>{in_html(reason)}</p>\n{_link(address, f'Version {version.number} as it was recorded')}"


def answer_html(steps: Sequence[tuple[Outline, Answer]], address: str) -> str:
    """An answer, the one that it came in place of, and the words that each stands on."""
    told = []
    for name, (outline, answer) in zip(("Now", "Before"), steps, strict=False):
        told.append(f"<h4>{name}: {in_html(verdict_text(answer))}</h4>")
        told += [_quotation(outline, one) for one in answer.evidence]
    return "\n".join([*told, _link(address, "The answers over time")])


def about(found: Assessment) -> str:
    """What a change is in a line: how much it matters, what it touches, and whether it was quiet."""
    touched = ", ".join(topic.replace("-", " ") for topic in found.topics)
    quiet = "quiet: the document’s own date did not move" if found.dated.is_quiet else ""
    severity = found.severity.value if found.substantive else ", ".join(kind.value for kind in found.kinds)
    return " · ".join(part for part in (severity, touched, quiet) if part)


def _dates(compared: Comparison) -> str:
    assert compared.before is not None
    assert compared.after is not None
    said = f"Version {compared.after.number}, recorded {compared.after.fetched_at:%Y-%m-%d}"
    said += f", beside version {compared.before.number}, recorded {compared.before.fetched_at:%Y-%m-%d}"
    effective = compared.after.effective_on
    return f"<p>{in_html(said)}{f'; it says that it holds from {effective:%Y-%m-%d}' if effective else ''}.</p>"


def _stands_on(compared: Comparison) -> Iterator[str]:
    """Of a rewrite, how much changed, and the words that its title tells of, wherever they stand in it."""
    found = compared.assessment
    touched = [one for one in compared.diff.touched if one.kind is not ChangeKind.UNCHANGED]
    if len(touched) < MANY or not found.substantive:
        return
    counts = Counter(one.kind.value for one in touched)
    told = ", ".join(f"{count:,} {kind}" for kind, count in counts.most_common())
    yield f"<p>Clauses: {in_html(told)}.</p>"
    if found.evidence:
        yield "<h4>The words that it stands on</h4>"
    for one in found.evidence[:MOST_QUOTED]:
        words = f"{SIDES[one.side]}: {one.quote.exact[:LONGEST]}{' …' if len(one.quote.exact) > LONGEST else ''}"
        yield f"<blockquote><p>{in_html(words)}</p></blockquote>"


def _lines(compared: Comparison, address: str) -> Iterator[str]:
    room = MOST
    for spot in spots(compared.diff, hidden=_left_out(compared.assessment)):
        if room <= 0:
            yield _link(address, "The redline goes on there")
            return
        if isinstance(spot, Gap):
            yield f"<p><small>{in_html(gap_text(spot))}</small></p>"
            continue
        line = line_at(compared.diff, spot)
        room -= sum(len(stretch.words) for stretch in line.stretches)
        yield from _line(line)
    yield _link(address, "The change with its findings")


def _left_out(found: Assessment) -> frozenset[int]:
    """What of a change that matters leaves the words as they are."""
    return cosmetic(found) if found.substantive else frozenset()


def _line(line: Line) -> Iterator[str]:
    if line.where:
        yield f"<h4>{in_html(line.where)}</h4>"
    yield f"<p>{''.join(marked_words(_within(line.stretches), BARE))}</p>"
    if line.notes:
        yield f"<p><small>{in_html(' · '.join(line.notes))}</small></p>"


def _within(stretches: Iterable[Stretch]) -> Iterator[tuple[str, str]]:
    """The stretches as far as an entry has room."""
    room = MOST
    for stretch in stretches:
        yield stretch.ink.value, visible(stretch.words[:room])
        room -= len(stretch.words)
        if room <= 0:
            yield Ink.KEPT.value, " …"
            return


def _quotation(outline: Outline, one: Quotation) -> str:
    place = place_text(outline, one.clause)
    return f"<blockquote><p>{in_html(one.words)}</p><p><small>{in_html(place)}</small></p></blockquote>"


def _link(address: str, words: str) -> str:
    return f'<p><a href="{escape(address, quote=True)}">{in_html(words)}</a></p>'
