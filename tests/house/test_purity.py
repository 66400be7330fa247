"""From judge down: same input, same output. Here is looked at what imports cannot show."""

from __future__ import annotations

import ast

import pytest

# Names that, called, reach the disk, the terminal or the environment; hash() of words differs from run to run.
IMPURE_CALLS = {"open", "print", "input", "exec", "eval", "__import__", "breakpoint", "globals", "hash"}
# Attributes that do, on whatever they are called.
IMPURE_ATTRIBUTES = {
    "now",
    "utcnow",
    "today",
    "fromtimestamp",  # the machine's own time zone
    "environ",
    "getenv",
    "read_text",
    "write_text",
    "read_bytes",
    "write_bytes",
    "import_module",
}
IMPURE_MODULES = {"builtins", "importlib", "os", "random", "time", "urllib", "warnings", "gc", "weakref", "locale"}
PURE_MODULES = {"urllib.parse"}  # takes addresses apart, and fetches none
PURE_OF_SYS = {"byteorder", "intern", "maxsize", "maxunicode", "getsizeof"}
MUTATORS = {
    "append",
    "add",
    "update",
    "setdefault",
    "pop",
    "popitem",
    "clear",
    "extend",
    "insert",
    "remove",
    "discard",
    "sort",
}
CONTAINERS = {"dict", "list", "set", "defaultdict", "Counter", "OrderedDict", "deque", "bytearray"}


def impurities(tree: ast.Module) -> list[str]:
    """What in a file makes its results depend on more than its arguments, each with its line."""
    return sorted(f"{line}: {what}" for line, what in (*_reaching(tree), *_remembering(tree)))


def _reaching(tree: ast.Module):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in IMPURE_CALLS:
            yield node.lineno, f"{node.func.id}()"
        elif isinstance(node, ast.Attribute) and (node.attr in IMPURE_ATTRIBUTES or _is_of_sys(node)):
            yield node.lineno, f".{node.attr}"
        elif isinstance(node, ast.Import):
            yield from ((node.lineno, f"import {each.name}") for each in node.names if _is_impure(each.name))
        elif isinstance(node, ast.ImportFrom) and (_is_impure(node.module or "") or node.module == "sys"):
            yield node.lineno, f"from {node.module}"
        elif isinstance(node, ast.Global):
            yield node.lineno, f"global {', '.join(node.names)}"


def _is_impure(module: str) -> bool:
    return module.partition(".")[0] in IMPURE_MODULES and module not in PURE_MODULES


def _is_of_sys(node: ast.Attribute) -> bool:
    return isinstance(node.value, ast.Name) and node.value.id == "sys" and node.attr not in PURE_OF_SYS


def _remembering(tree: ast.Module):
    """Containers at the top of a file that the file changes, and caches that grow with every argument."""
    kept = _containers(tree)
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)):
        local = _names_bound_in(function)
        for node in ast.walk(function):
            name = _changed(node)
            if name in kept and name not in local:
                yield node.lineno, f"{name} is changed"
        if _grows(function):
            yield function.lineno, f"@cache on {function.name}() grows without bound"


def _containers(tree: ast.Module) -> set[str]:
    found = set()
    for node in tree.body:
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        called = isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in CONTAINERS
        if called or isinstance(value, ast.Dict | ast.List | ast.Set | ast.DictComp | ast.ListComp | ast.SetComp):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            found |= {target.id for target in targets if isinstance(target, ast.Name)}
    return found


def _names_bound_in(function: ast.FunctionDef | ast.AsyncFunctionDef) -> set[str]:
    arguments = function.args
    named = {each.arg for each in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)}
    return named | {
        node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }


def _changed(node: ast.AST) -> str | None:
    """The name of the container that a node changes."""
    if (
        isinstance(node, ast.Subscript)
        and isinstance(node.ctx, ast.Store | ast.Del)
        and isinstance(node.value, ast.Name)
    ):
        return node.value.id
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in MUTATORS:
        return node.func.value.id if isinstance(node.func.value, ast.Name) else None
    return None


def _grows(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a function keeps every result it ever gave; what it read from the package is few and small."""
    arguments = function.args
    if not (arguments.args or arguments.posonlyargs or arguments.kwonlyargs):
        return False
    called = {
        node.func.id for node in ast.walk(function) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    return "read_resource" not in called and any(_is_boundless(each) for each in function.decorator_list)


def _is_boundless(decorator: ast.expr) -> bool:
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    if name == "cache":
        return True
    sizes = [each.value for each in getattr(decorator, "keywords", []) if each.arg == "maxsize"]
    sizes += getattr(decorator, "args", [])[:1]
    return name == "lru_cache" and any(isinstance(size, ast.Constant) and size.value is None for size in sizes)


def test_rooms_from_judge_down_are_pure(pure_modules):
    found = [f"{module.name}:{each}" for module in pure_modules for each in impurities(module.tree)]
    assert not found, "\n".join(found)


def test_every_room_of_the_pure_contract_is_looked_at(pure_modules, contracts):
    assert {f"smallprint.{module.room}" for module in pure_modules} == set(contracts["pure"]["source_modules"])


def test_only_one_module_reads_files_of_the_package(modules):
    readers = {
        module.name
        for module in modules
        for node in ast.walk(module.tree)
        if (isinstance(node, ast.ImportFrom) and (node.module or "").startswith("importlib.resources"))
        or (isinstance(node, ast.Import) and any(each.name.startswith("importlib.resources") for each in node.names))
    }
    assert readers == {"smallprint.resources"}


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("def f():\n    return open('x')", ["2: open()"]),
        ("from datetime import datetime\nx = lambda: datetime.now()", ["2: .now"]),
        ("from datetime import date\nwhen = date.today", ["2: .today"]),  # named and not called: passed on, then called
        ("import time", ["1: import time"]),
        ("from random import choice", ["1: from random"]),
        ("import os.path", ["1: import os.path"]),
        ("import sys\nprint_to = sys.stderr", ["2: .stderr"]),
        ("import sys\nend = sys.byteorder", []),  # of the machine's numbers, put right where they are read
        ("from urllib.parse import urlsplit", []),  # takes an address apart
        ("from urllib.request import urlopen", ["1: from urllib.request"]),
        ("def f():\n    global seen\n    seen = 1", ["2: global seen"]),
        ("seen = {}\ndef f(x):\n    seen[x] = 1", ["3: seen is changed"]),
        ("seen: set[str] = set()\ndef f(x):\n    seen.add(x)", ["3: seen is changed"]),
        ("seen = {}\ndef f(x):\n    seen = {}\n    seen[x] = 1", []),  # a local of the same name
        ("WORDS = {'may': 1}\ndef f(x):\n    return WORDS[x]", []),  # a table that is only read
        ("from functools import cache\n@cache\ndef f(x):\n    return x", ["3: @cache on f() grows without bound"]),
        (
            "from functools import lru_cache\n@lru_cache(maxsize=None)\ndef f(x):\n    return x",
            ["3: @cache on f() grows without bound"],
        ),
        ("from functools import lru_cache\n@lru_cache(maxsize=64)\ndef f(x):\n    return x", []),
        ("from functools import cache\n@cache\ndef weights():\n    return 1", []),  # one value, loaded once
    ],
)
def test_what_makes_a_file_impure_is_found(source, found):
    assert impurities(ast.parse(source)) == found
