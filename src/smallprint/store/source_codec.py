"""The pages of a declaration as the store writes them: JSON of our nouns, empty fields left out."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from smallprint.model.source import Edge, Filter, Range, Selector, Source


def encode(sources: Sequence[Source]) -> str:
    """These pages, as JSON; the same for the same pages."""
    return json.dumps([_fields(one) for one in sources], ensure_ascii=False, separators=(",", ":"))


def decode(text: str) -> tuple[Source, ...]:
    """The pages that `encode` wrote. ValueError, LookupError, TypeError: they are not."""
    return tuple(_source(one) for one in json.loads(text))


def _fields(source: Source) -> dict[str, Any]:
    told = {
        "url": source.url,
        "select": [_selector_fields(one) for one in source.select],
        "remove": [_selector_fields(one) for one in source.remove],
        "filters": [[one.name, *one.parameters] for one in source.filters],
        "render": source.render,
        "language": source.language,
        "region": source.region,
    }
    return {name: value for name, value in told.items() if value}


def _selector_fields(selector: Selector) -> object:
    if isinstance(selector, str):
        return selector
    return [selector.start, selector.start_edge, selector.end, selector.end_edge]


def _source(told: Mapping[str, Any]) -> Source:
    return Source(
        url=told["url"],
        select=tuple(map(_selector, told.get("select", ()))),
        remove=tuple(map(_selector, told.get("remove", ()))),
        filters=tuple(Filter(name, tuple(rest)) for name, *rest in told.get("filters", ())),
        render=told.get("render", False),
        language=told.get("language", ""),
        region=told.get("region", ""),
    )


def _selector(told: Any) -> Selector:  # noqa: ANN401  (what JSON holds)
    if isinstance(told, str):
        return told
    start, start_edge, end, end_edge = told
    return Range(start, Edge(start_edge), end, Edge(end_edge))
