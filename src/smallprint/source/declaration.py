"""Declarations of terms in Open Terms Archive's form, read into sources and written back; no JavaScript is run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias, cast
from urllib.parse import urlsplit

from smallprint.errors import DeclarationError
from smallprint.extract.filters import OF_SERVICE
from smallprint.extract.selector import is_selector
from smallprint.model.source import Edge, Filter, Range, Selector, Source
from smallprint.source.json_place import Step, key_of

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
LONGEST = 100
"""A message quotes no more characters of a value."""
EDGES = {
    "startBefore": Edge.BEFORE,
    "startAfter": Edge.AFTER,
    "endBefore": Edge.BEFORE,
    "endAfter": Edge.AFTER,
}


def read_sources(terms: Mapping[str, object], *, service: str = "", steps: tuple[Step, ...] = ()) -> tuple[Source, ...]:
    """The pages that a declaration of terms names, in their order.

    What a page does not say itself, it takes from the terms around it. `service` is told to filters that keep what is
    about one service; `steps` lead to the terms in what they were read from. DeclarationError names the key that
    cannot be read.
    """
    if not isinstance(terms, Mapping):
        raise unreadable("terms are declared by an object with an address to fetch", steps)
    said = cast("Mapping[str, Json]", terms)
    pages = said.get("combine")
    if pages is None:
        return (_source(said, {}, steps, service),)
    if not isinstance(pages, Sequence) or isinstance(pages, str) or not pages:
        raise unreadable("combine is a list of pages", (*steps, "combine"))
    return tuple(_source(page, said, (*steps, "combine", at), service) for at, page in enumerate(pages))


def unreadable(message: str, steps: tuple[Step, ...]) -> DeclarationError:
    """What is wrong with the value at the end of these steps."""
    return DeclarationError(message, key=key_of(steps))


def shown(value: object) -> str:
    """A value as a message quotes it: no more than its beginning."""
    written = repr(value)
    return written if len(written) <= LONGEST else f"{written[:LONGEST]}…"


def _source(page: Json, around: Mapping[str, Json], steps: tuple[Step, ...], service: str) -> Source:
    """One page, with what the terms around it say where it says nothing."""
    if not isinstance(page, Mapping):
        raise unreadable("a page is an object with an address to fetch", steps)
    said = {**{key: value for key, value in around.items() if key != "combine"}, **page}
    render = said.get("executeClientScripts")
    if render is not None and not isinstance(render, bool):
        raise unreadable("executeClientScripts is true or false", (*steps, "executeClientScripts"))
    return Source(
        url=_address(said.get("fetch"), (*steps, "fetch")),
        select=tuple(_selectors(said.get("select"), (*steps, "select"))),
        remove=tuple(_selectors(said.get("remove"), (*steps, "remove"))),
        filters=tuple(_filters(said.get("filter"), (*steps, "filter"), service)),
        render=bool(render),
    )


def _address(value: Json, steps: tuple[Step, ...]) -> str:
    """The address of a page."""
    if value is None:
        raise unreadable("there is no address to fetch", steps)
    try:
        parts = urlsplit(value) if isinstance(value, str) else None
    except ValueError:
        parts = None
    if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
        raise unreadable(f"{shown(value)} is no address of a page", steps)
    return str(value).strip()


def _selectors(value: Json, steps: tuple[Step, ...]) -> Iterator[Selector]:
    """The selectors that are given: one, or a list of them."""
    if value is None:
        return
    if isinstance(value, Sequence) and not isinstance(value, str):
        for at, item in enumerate(value):
            yield _selector(item, (*steps, at))
    else:
        yield _selector(value, steps)


def _selector(value: Json, steps: tuple[Step, ...]) -> Selector:
    """A selector, or what stands between two."""
    if isinstance(value, str):
        if not is_selector(value):
            raise unreadable(f"{shown(value)} is no CSS selector", steps)
        return value
    if not isinstance(value, Mapping):
        raise unreadable("a selector is text, or an object with a start and an end", steps)
    start, end = (_edge(value, side, steps) for side in ("start", "end"))
    return Range(*start, *end)


def _edge(value: Mapping[str, Json], side: str, steps: tuple[Step, ...]) -> tuple[str, Edge]:
    """Where a range begins or ends."""
    named = [key for key in (f"{side}Before", f"{side}After") if value.get(key) is not None]
    if len(named) != 1:
        raise unreadable(f"a range has either {side}Before or {side}After", steps)
    selector = value[named[0]]
    if not isinstance(selector, str) or not is_selector(selector):
        raise unreadable(f"{shown(selector)} is no CSS selector", (*steps, named[0]))
    return selector, EDGES[named[0]]


def _filters(value: Json, steps: tuple[Step, ...], service: str) -> Iterator[Filter]:
    """The filters that are named."""
    if value is None:
        return
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise unreadable("filter is a list of names", steps)
    for at, item in enumerate(value):
        if isinstance(item, str) and item:
            yield Filter(item, (service,) if item in OF_SERVICE and service else ())
        elif isinstance(item, Mapping) and item:
            yield from (Filter(name, _parameters(given, (*steps, at, name))) for name, given in item.items())
        else:
            raise unreadable("a filter is a name, or an object with a name and what it is told", (*steps, at))


def _parameters(value: Json, steps: tuple[Step, ...]) -> tuple[str, ...]:
    """What a filter is told: words, or a list of them."""
    given = [value] if isinstance(value, str | int | float) else value
    if not isinstance(given, Sequence) or not all(isinstance(item, str | int | float) for item in given):
        raise unreadable("a filter is told words, or a list of words", steps)
    return tuple(str(item) for item in given)


def terms_of(sources: Sequence[Source]) -> dict[str, object]:
    """The declaration of terms that names these pages, in Open Terms Archive's form."""
    pages = [_page(source) for source in sources]
    return pages[0] if len(pages) == 1 else {"combine": pages}


def _page(source: Source) -> dict[str, object]:
    found: dict[str, object] = {"fetch": source.url}
    if source.select:
        found["select"] = [_written(selector) for selector in source.select]
    if source.remove:
        found["remove"] = [_written(selector) for selector in source.remove]
    if source.filters:
        found["filter"] = [_named(each) for each in source.filters]
    if source.render:
        found["executeClientScripts"] = True
    return found


def _written(selector: Selector) -> object:
    if isinstance(selector, str):
        return selector
    start = "startBefore" if selector.start_edge is Edge.BEFORE else "startAfter"
    end = "endBefore" if selector.end_edge is Edge.BEFORE else "endAfter"
    return {start: selector.start, end: selector.end}


def _named(each: Filter) -> object:
    if not each.parameters or each.name in OF_SERVICE:
        return each.name
    return {each.name: each.parameters[0] if len(each.parameters) == 1 else list(each.parameters)}
