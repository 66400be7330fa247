"""What the house tests share: the rooms, their files and the tracked files of the checkout."""

from __future__ import annotations

import ast
import subprocess
import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

GENERATED = {".git", ".venv", "build", "dist", "__pycache__", "demo-archive"}


@dataclass(frozen=True)
class Module:
    """One source file of the package."""

    path: Path
    name: str

    @property
    def room(self) -> str:
        """The room that the file is in, or "" for a file at the top of the package."""
        parts = self.name.split(".")
        return parts[1] if (self.path.parent.name != "smallprint" and len(parts) > 1) else ""

    @cached_property
    def tree(self) -> ast.Module:
        """What the file says, parsed."""
        return ast.parse(self.path.read_text(encoding="utf-8"), str(self.path))


def _modules(root: Path) -> tuple[Module, ...]:
    source = root / "src"
    found = []
    for path in sorted((source / "smallprint").rglob("*.py")):
        parts = list(path.relative_to(source).with_suffix("").parts)
        found.append(Module(path, ".".join(parts[:-1] if parts[-1] == "__init__" else parts)))
    return tuple(found)


@pytest.fixture(scope="session")
def modules(root: Path) -> tuple[Module, ...]:
    """Every source file of the package."""
    return _modules(root)


@pytest.fixture(scope="session")
def contracts(root: Path) -> dict[str, dict[str, list[str]]]:
    """What import-linter holds the rooms to, by the contracts' ids."""
    told = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    return {each["id"]: each for each in told["tool"]["importlinter"]["contracts"]}


@pytest.fixture(scope="session")
def pure_modules(modules: tuple[Module, ...], contracts: dict[str, dict[str, list[str]]]) -> tuple[Module, ...]:
    """The source files of the rooms from `judge` down, as the contract `pure` names them."""
    pure = {name.removeprefix("smallprint.") for name in contracts["pure"]["source_modules"]}
    return tuple(module for module in modules if module.room in pure)


@pytest.fixture(scope="session")
def rooms(root: Path) -> tuple[str, ...]:
    """The rooms that exist: the folders of the package."""
    return tuple(sorted(path.parent.name for path in (root / "src" / "smallprint").glob("*/__init__.py")))


@pytest.fixture(scope="session")
def tracked(root: Path) -> tuple[Path, ...]:
    """Every file that is, or would be, under version control."""
    if (root / ".git").exists():
        listed = subprocess.run(
            ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=root,
            capture_output=True,
            check=True,
        ).stdout.decode()
        names = [root / name for name in listed.split("\0") if name]
    else:
        names = [path for path in root.rglob("*") if not GENERATED & set(path.relative_to(root).parts)]
    return tuple(sorted(path for path in names if path.is_file()))


@pytest.fixture(scope="session")
def pages(tracked: tuple[Path, ...]) -> tuple[Path, ...]:
    """Every Markdown page that people read: not the specimens, and not the texts of the demo."""
    aside = {"specimens", "history"}
    return tuple(path for path in tracked if path.suffix == ".md" and not aside & set(path.parts))
