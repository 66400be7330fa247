"""Every test says what it expects, and no test waits, reaches out, or stands in for a room of ours."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent.parent
# A function of these names holds the assertion for the test that calls it.
ASSERTING = ("assert", "raises", "warns", "check", "expect", "verify")
FORBIDDEN = {"sleep": "waits", "urlopen": "reaches out", "MagicMock": "stands in", "Mock": "stands in"}


def _files() -> list[Path]:
    return sorted(FOLDER.rglob("test_*.py"))


def cases(tree: ast.Module) -> list[ast.FunctionDef]:
    """The test functions of a file."""
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")]


def asserts(function: ast.FunctionDef, helping: frozenset[str] = frozenset()) -> bool:
    """Whether a test asserts, itself or through a function that does."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assert):
            return True
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in helping or any(name.lstrip("_").startswith(each) for each in ASSERTING):
                return True
    return False


@pytest.mark.parametrize("path", _files(), ids=lambda each: str(each.relative_to(FOLDER)))
def test_every_test_asserts(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    helping = frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and asserts(node))
    stateful = any(isinstance(node, ast.Attribute) and node.attr == "TestCase" for node in ast.walk(tree))
    assert cases(tree) or stateful, "no test in this file"
    assert [f"{each.lineno}: {each.name}" for each in cases(tree) if not asserts(each, helping)] == []


def _gives_way(call: ast.Call) -> bool:
    """Whether it is `sleep(0)`, which lets others go on and waits for nothing."""
    return [each.value for each in call.args if isinstance(each, ast.Constant)] == [0]


@pytest.mark.parametrize("path", _files(), ids=lambda each: str(each.relative_to(FOLDER)))
def test_no_test_waits_reaches_out_or_mocks(path):
    found = [
        f"{node.lineno}: {name} {FORBIDDEN[name]}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in [getattr(getattr(node, "func", None), "id", getattr(getattr(node, "func", None), "attr", ""))]
        if isinstance(node, ast.Call) and name in FORBIDDEN and not _gives_way(node)
    ]
    assert found == []


def test_tests_stand_in_their_rooms_folder(rooms):
    elsewhere = {"contract", "house", "evaluation", "demo", "benchmarks", "training", "network", "browser"}
    assert {path.parent.relative_to(FOLDER).parts[0] for path in _files()} <= set(rooms) | elsewhere


def test_a_test_without_an_assertion_is_found():
    silent, speaking = ast.parse("def test_a():\n    1 + 1\n\n\ndef test_b():\n    assert True\n").body
    assert (asserts(silent), asserts(speaking)) == (False, True)
