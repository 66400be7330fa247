"""Functions and files stay small, and have plain names. (How many things are passed by position, ruff counts.)"""

from __future__ import annotations

import ast

FUNCTION_LINES = 40
FILE_LINES = 400
VAGUE = set("utils util helpers helper manager managers data info process handle".split())


def functions(tree: ast.Module):
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """How many lines a function's own code takes, its docstring left out."""
    body = function.body
    stands_first = ast.get_docstring(function) is not None
    said = body[0].end_lineno - body[0].lineno + 1 if stands_first else 0
    return function.end_lineno - function.lineno + 1 - said


def test_functions_are_short(modules):
    long = [f"{m.name}.{f.name}: {lines(f)}" for m in modules for f in functions(m.tree) if lines(f) > FUNCTION_LINES]
    assert long == []


def test_files_are_short(modules):
    counted = {module.name: len(module.path.read_text(encoding="utf-8").splitlines()) for module in modules}
    assert {name: count for name, count in counted.items() if count > FILE_LINES} == {}


def test_files_and_rooms_have_plain_names(modules):
    assert [module.name for module in modules if VAGUE & set(module.name.split("."))] == []


def test_a_long_function_is_found_and_its_docstring_is_not_counted():
    body = "\n".join(f"    x{n} = {n}" for n in range(45))
    short = ast.parse('def f():\n    """' + "\n" * 60 + '    """\n    return 1\n')
    assert [lines(f) for f in functions(ast.parse(f"def f():\n{body}\n"))] == [46]
    assert [lines(f) for f in functions(short)] == [2]
