"""Private unless exported; what is exported is sorted, is there, and is described."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import typing

import pytest

import smallprint


def _packages() -> list[str]:
    below = [each.name for each in pkgutil.walk_packages(smallprint.__path__, "smallprint.") if each.ispkg]
    return ["smallprint", *below]


def _modules() -> list[str]:
    found = [each.name for each in pkgutil.walk_packages(smallprint.__path__, "smallprint.")]
    return [name for name in found if not name.endswith("__main__")]


@pytest.mark.parametrize("name", _packages())
def test_exports_are_sorted_and_there(name):
    room = importlib.import_module(name)
    exported = getattr(room, "__all__", [])
    assert list(exported) == sorted(set(exported)), f"{name}.__all__ is not sorted, or names something twice"
    assert [each for each in exported if not hasattr(room, each)] == []


@pytest.mark.parametrize("name", _packages())
def test_what_a_room_imports_at_its_door_is_what_it_exports(name):
    room = importlib.import_module(name)
    tree = ast.parse(inspect.getsource(room))
    imported = {
        each.asname or each.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("smallprint")
        for each in node.names
    }
    assert imported <= set(getattr(room, "__all__", [])), f"{name} imports what it does not export"


@pytest.mark.parametrize("name", _packages())
def test_everything_exported_is_described(name):
    room = importlib.import_module(name)
    assert (inspect.getdoc(room) or "").strip(), f"{name} has no docstring"
    bare = [each for each in getattr(room, "__all__", []) if not _is_described(getattr(room, each))]
    assert bare == []


@pytest.mark.parametrize("name", _modules())
def test_public_functions_and_classes_are_described_and_typed(name):
    module = importlib.import_module(name)
    public = [
        (each, value)
        for each, value in vars(module).items()
        if not each.startswith("_")
        and (inspect.isfunction(value) or inspect.isclass(value))
        and value.__module__ == module.__name__
    ]
    assert [each for each, value in public if not _has_own_words(value)] == []
    assert [each for each, value in public if inspect.isfunction(value) and not _is_typed(value)] == []


def test_the_library_says_its_verbs_at_the_door():
    assert smallprint.__all__
    assert all(hasattr(smallprint, each) for each in smallprint.__all__)


def _is_described(value: object) -> bool:
    """Whether a name has a docstring of its own; plain values (a number, an alias) have none to carry."""
    if inspect.isfunction(value) or inspect.isclass(value) or inspect.ismodule(value):
        return _has_own_words(value)
    return True


def _has_own_words(value: object) -> bool:
    said = (getattr(value, "__doc__", None) or "").strip()
    written_by_dataclass = inspect.isclass(value) and said.startswith(f"{value.__name__}(")
    return bool(said) and not written_by_dataclass


def _is_typed(function: object) -> bool:
    signature = inspect.signature(function)
    given = all(each.annotation is not inspect.Parameter.empty for each in signature.parameters.values())
    return given and "return" in typing.cast("dict[str, object]", function.__annotations__)
