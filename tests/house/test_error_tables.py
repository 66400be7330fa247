"""One drawn tree of errors; every class has an exit code and an HTTP status."""

from __future__ import annotations

import inspect
import re

import pytest

from smallprint import errors
from smallprint.errors import EXIT_CODES, HTTP_STATUSES, SmallprintError


def tree(top: type[SmallprintError] = SmallprintError) -> list[type[SmallprintError]]:
    """Every class of the tree, from the top."""
    return [top, *(below for each in top.__subclasses__() for below in tree(each))]


def drawn() -> dict[str, tuple[int, str]]:
    """The classes that the drawing at the head of errors.py shows: depth in the tree, and what they carry."""
    found = {}
    for line in (errors.__doc__ or "").splitlines():
        shown = re.match(r"    ([│├└─ ]*)(\w+Error)(?:\((.*)\))?$", line)
        if shown:
            found[shown[2]] = (-(-len(shown[1]) // 3) if shown[1] else 0, shown[3] or "")
    return found


@pytest.mark.parametrize("error", tree(), ids=lambda each: each.__name__)
def test_every_error_has_an_exit_code_and_a_status(error):
    assert EXIT_CODES[error] == 2
    assert 400 <= HTTP_STATUSES[error] <= 599


def test_the_tables_hold_no_class_that_is_not_in_the_tree():
    assert set(EXIT_CODES) == set(HTTP_STATUSES) == set(tree())


def test_every_error_is_drawn_where_it_stands():
    assert {name: depth for name, (depth, _) in drawn().items()} == {
        each.__name__: len(each.__mro__) - len(SmallprintError.__mro__) for each in tree()
    }


@pytest.mark.parametrize("error", tree(), ids=lambda each: each.__name__)
def test_an_error_carries_its_object_its_message_and_what_to_do_next(error):
    own = [
        each.name
        for each in inspect.signature(error).parameters.values()
        if each.kind is inspect.Parameter.KEYWORD_ONLY and each.name != "hint"
    ]
    raised = error("nothing at that place", hint="try another", **{name: f"the {name}" for name in own})
    assert str(raised) == raised.message == "nothing at that place"
    assert raised.hint == "try another"
    assert {name: getattr(raised, name) for name in own} == {name: f"the {name}" for name in own}
    assert set(drawn()[error.__name__][1].replace(" ", "").split(",")) - {""} <= set(own)


@pytest.mark.parametrize("error", tree(), ids=lambda each: each.__name__)
def test_only_another_writer_is_worth_a_second_try_where_the_cause_does_not_say(error):
    assert error("no").retryable is issubclass(error, errors.ConflictError)


def test_what_was_fetched_is_worth_a_second_try_where_its_cause_says_so():
    assert errors.FetchError("timed out", retryable=True).retryable is True


def test_every_error_is_defined_in_the_one_file(modules):
    raised = re.compile(r"^class (\w+)\((?:[^)]*Error|Exception)\b", re.MULTILINE)
    others = [module for module in modules if module.name != "smallprint.errors"]
    assert [(m.name, found) for m in others if (found := raised.findall(m.path.read_text(encoding="utf-8")))] == []
