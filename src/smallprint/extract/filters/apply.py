"""Filters applied to a page, by name; and which of them have no equivalent."""

from __future__ import annotations

from collections.abc import Iterable

from smallprint.extract.dom import Page
from smallprint.extract.filters.names import ENGINE, NAMED, Work, inferred
from smallprint.model.problem import Problem
from smallprint.model.source import Filter, Source


def is_of_engine(name: str) -> bool:
    """Whether Open Terms Archive's engine brings this filter, so that it means the same in each collection."""
    return name in ENGINE


def equivalent(name: str) -> Work | None:
    """What is done for a filter: by its name, or by the words of its name; None where that cannot be told."""
    return ENGINE.get(name) or NAMED.get(name) or inferred(name)


def apply_filters(page: Page, filters: Iterable[Filter]) -> None:
    """Do to a page what its filters ask for, in their order; those without an equivalent are passed over."""
    for each in filters:
        work = equivalent(each.name)
        if work is not None:
            work(page, each.parameters)


def filter_problems(sources: Iterable[Source]) -> tuple[Problem, ...]:
    """The filters that nothing of ours does the work of, each named once."""
    names = dict.fromkeys([each.name for source in sources for each in source.filters])
    return tuple(
        Problem("filter-unknown", f"the filter {name!r} is JavaScript of its collection and was not applied")
        for name in names
        if equivalent(name) is None
    )
