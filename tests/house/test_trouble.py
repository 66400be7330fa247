"""In our own code: let it crash. Nothing below `watch` catches everything, or passes over what it caught."""

from __future__ import annotations

import ast

import pytest

EVERYTHING = {"Exception", "BaseException"}
ABOVE = {"watch", "corpus", "consent", "web", "cli"}


def catches_everything(tree: ast.Module) -> list[int]:
    """The lines that catch every exception and do not raise it again."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler) and _is_wide(node.type) and not _raises_again(node)
    ]


def _is_wide(caught: ast.expr | None) -> bool:
    if isinstance(caught, ast.Tuple):
        return any(_is_wide(each) for each in caught.elts)
    return caught is None or (isinstance(caught, ast.Name) and caught.id in EVERYTHING)


def _raises_again(handler: ast.ExceptHandler) -> bool:
    """Whether the last thing done is `raise` alone: tidying up on the way out."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def suppressed(tree: ast.Module) -> list[int]:
    """The lines with `suppress(Exception)`."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", getattr(node.func, "attr", "")) == "suppress"
        and any(isinstance(each, ast.Name) and each.id in EVERYTHING for each in node.args)
    ]


def test_nothing_below_watch_catches_everything(modules):
    found = [
        f"{module.name}:{line}"
        for module in modules
        if module.room not in ABOVE
        for line in (*catches_everything(module.tree), *suppressed(module.tree))
    ]
    assert found == []


def test_nothing_is_left_to_be_done(modules):
    marks = ("TO" + "DO", "FIX" + "ME", "XX" + "X", "NotImplemented" + "Error")
    found = [f"{m.name}: {mark}" for m in modules for mark in marks if mark in m.path.read_text(encoding="utf-8")]
    assert found == []


def test_prints_are_the_command_lines_alone(modules):
    silent = [module for module in modules if module.room != "cli"]
    called = [(module.name, getattr(node.func, "id", "")) for module in silent for node in calls(module.tree)]
    assert [name for name, function in called if function == "print"] == []


def calls(tree: ast.Module):
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


@pytest.mark.parametrize(
    ("handler", "found"),
    [
        ("except Exception:\n    pass", True),
        ("except:\n    pass", True),
        ("except (ValueError, BaseException) as error:\n    x = error", True),
        ("except BaseException:\n    close()\n    raise", False),  # tidies up and lets go
        ("except ValueError:\n    pass", False),
    ],
)
def test_a_handler_that_catches_everything_is_found(handler, found):
    assert bool(catches_everything(ast.parse(f"try:\n    pass\n{handler}\n"))) is found
