"""Terms as HTML, from the fields of their clauses: every word of theirs escaped, and no link but to the web."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from smallprint.publish.fields import Fields
from smallprint.publish.terms_parts import address_of

__all__ = ["terms_html"]

MARKS = {
    "strong": ("<strong>", "</strong>"),
    "emphasis": ("<em>", "</em>"),
    "code": ("<code>", "</code>"),
    "struck": ("<s>", "</s>"),
    "date": ('<span class="dated">', "</span>"),
}
CELL = " | "
SHOWN = 3
"""So many norms stand open beside a clause; the rest are a click away."""
FIRST_LEVEL, LAST_LEVEL = 2, 6
"""The levels of headings that terms may have below the title of the page."""


@dataclass(slots=True)
class _Page:
    """What was opened and not yet closed while a page is written."""

    defined_in: Sequence[int]
    wrap: str = ""
    level: int = FIRST_LEVEL - 1
    tables: int = 0
    at: Callable[[int], str] = address_of
    more: Mapping[int, str] = field(default_factory=dict)
    notes_at: str = ""


def terms_html(
    clauses: Sequence[Fields],
    terms: Sequence[Fields] = (),
    *,
    more: Mapping[int, Markup] | None = None,
    notes_at: str = "",
    at: Callable[[int], str] = address_of,
) -> Markup:
    """Clauses one after the other: headings, paragraphs, lists and tables, each with what stands beside it.

    A defined term leads to the clause that defines it, and is described by what has the id `t` and its index.
    `more` is what else stands beside a clause. With `notes_at`, an address that ends where a clause's number is to
    stand, each clause leads to where a note on it is written. `at` gives the address of a clause.
    """
    ranks = {level: rank for rank, level in enumerate(sorted({one["level"] for one in clauses if _is_heading(one)}))}
    page = _Page(defined_in=[one["clause"] for one in terms], at=at, more=more or {}, notes_at=notes_at)
    found: list[str] = []
    for index, one in enumerate(clauses):
        found.extend(_clause(one, page, ranks, clauses[index - 1] if index else None))
    found.extend(_closed(page, ""))
    return Markup("".join(found))  # noqa: S704 (words are escaped where each stretch is written)


def _clause(one: Fields, page: _Page, ranks: dict[int, int], last: Fields | None) -> Iterator[str]:
    block = one["block"]
    wrap = "table" if block == "row" else "ul" if block == "item" else ""
    is_new_table = wrap == "table" and one["is_head"] and last is not None and last["block"] == "row"
    if wrap != page.wrap or is_new_table:
        yield from _closed(page, wrap)
    name, quieted = f"c{one['clause']}", " furniture" if one["is_furniture"] else ""
    if block == "row":
        yield _row(one, name, page)
        return
    number = f'<span class="num">{escape(one["label"])}</span> ' if one["label"] else ""
    words = number + "".join(_part(part, page) for part in one["parts"])
    margin, self_link = _margin(one, page), _links_here(one, name, page)
    if block == "heading":
        page.level = min(page.level + 1, FIRST_LEVEL + ranks[one["level"]], LAST_LEVEL)
        tag = f"h{page.level}"
        yield f'<div class="c{quieted}" id="{name}"><{tag}>{words} {self_link}</{tag}>{margin}</div>'
    elif block == "item":
        bullet = "" if one["label"] else " dot"
        yield (
            f'<li class="c in{min(one["level"], 4)}{bullet}{quieted}" id="{name}">'
            f'<div class="w">{words} {self_link}</div>{margin}</li>'
        )
    elif block == "code":
        yield f'<div class="c{quieted}" id="{name}"><pre class="w">{words}</pre>{margin}</div>'
    else:
        yield f'<div class="c{quieted}" id="{name}"><p class="w">{words} {self_link}</p>{margin}</div>'


def _closed(page: _Page, wrap: str) -> Iterator[str]:
    """The end of the list or table that is open, and the beginning of the next."""
    page.tables += wrap == "table"
    ends = {"ul": "</ul>", "table": "</table></div>"}
    begins = {
        "ul": '<ul class="items">',
        "table": f'<div class="scroll" role="region" tabindex="0" aria-label="Table {page.tables}"><table>',
    }
    yield ends.get(page.wrap, "")
    yield begins.get(wrap, "")
    page.wrap = wrap


def _row(one: Fields, name: str, page: _Page) -> str:
    """A row of a table; what stands beside it has a row of its own below."""
    tag = 'th scope="col"' if one["is_head"] else "td"
    end = tag[:2]
    words = "".join(_part(part, page, between=f"</{end}><{tag}>") for part in one["parts"])
    told = _margin(one, page)
    below = f'<tr class="under"><td colspan="{words.count(f"</{end}>") + 1}">{told}</td></tr>' if told else ""
    return f'<tr id="{name}"><{tag}>{words}</{end}></tr>{below}'


def _part(part: Fields, page: _Page, between: str = "") -> str:
    """A stretch of words; where it spans cells of a table, what sets it off ends with each cell and begins anew."""
    start = end = ""
    for mark in part["marks"]:
        start, end = start + MARKS[mark][0], MARKS[mark][1] + end
    if part["href"]:
        start, end = f'<a href="{escape(part["href"])}" rel="noopener nofollow">{start}', f"{end}</a>"
    elif part["target"] is not None:
        start, end = f'<a class="ref" href="{page.at(part["target"])}">{start}', f"{end}</a>"
    elif part["term"] is not None:
        term = part["term"]
        start, end = (
            f'<a class="t d{term}" href="{page.at(page.defined_in[term])}" aria-describedby="t{term}">{start}',
            f"{end}</a>",
        )
    words = str(escape(part["words"])).replace("\n", "<br>")
    if between and CELL in words:
        return between.join(f"{start}{cell}{end}" if cell else "" for cell in words.split(CELL))
    return f"{start}{words}{end}"


def _is_heading(one: Fields) -> bool:
    return bool(one["block"] == "heading")


def _is_beside(one: Fields) -> bool:
    return bool(_shown(one) or one["notes"] or one["unread"])


def _shown(one: Fields) -> list[Fields]:
    """The norms that stand beside a clause: those that would only repeat its words do not."""
    return [norm for norm in one["norms"] if not norm["is_echo"]]


def _links_here(one: Fields, name: str, page: _Page) -> str:
    """The links of a clause to itself, and to where a note on it is written."""
    here = f'<a class="here" href="#{name}" aria-label="Link to this clause">#</a>'
    if not page.notes_at:
        return here
    at = f"{escape(page.notes_at)}{one['clause']}#{name}"
    return f'{here}<a class="here" href="{at}" aria-label="Write a note on this clause">+</a>'


def _margin(one: Fields, page: _Page) -> str:
    """What stands beside a clause: norms, the notes of people, and why it could not be read."""
    more = str(page.more.get(one["clause"], ""))
    if not _is_beside(one) and not more:
        return ""
    norms = [f'<li class="m-{norm["modality"]}">{escape(norm["plain"])}</li>' for norm in _shown(one)]
    told = f"<ul>{''.join(norms[:SHOWN])}</ul>" if norms else ""
    if len(norms) > SHOWN:
        rest = "".join(norms[SHOWN:])
        told += f"<details><summary>{len(norms) - SHOWN} more</summary><ul>{rest}</ul></details>"
    if one["unread"]:
        told += f'<p class="unread">Not read: {escape(one["unread"])}</p>'
    for note in one["notes"]:
        told += (
            f'<p class="person">“{escape(note["exact"])}” <strong>{escape(note["author"])}</strong>, '
            f"{escape(note['at'][:10])}: {escape(note['words'])}</p>"
        )
    return f'<div class="beside" role="note">{told}{more}</div>'
