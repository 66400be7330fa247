"""requirements.lock pins every package by version and hash, names no address, and suits pyproject.toml."""

from __future__ import annotations

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


@pytest.fixture(scope="module")
def lock(root) -> str:
    return (root / "requirements.lock").read_text(encoding="utf-8")


def locked(lock: str) -> dict[str, tuple[str, list[str]]]:
    """Each package of a lock with its version and hashes."""
    joined = lock.replace("\\\n", " ")
    entries = [line for line in joined.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    found = {}
    for entry in entries:
        name, _, rest = entry.partition("==")
        found[canonicalize_name(name.strip())] = (rest.split()[0], re.findall(r"--hash=sha256:([0-9a-f]{64})\b", rest))
    return found


def test_every_package_has_one_version_and_hashes(lock):
    packages = locked(lock)
    assert len(packages) > 10
    assert [name for name, (version, hashes) in packages.items() if not version or not hashes] == []


def test_the_lock_names_no_address_and_no_place(lock):
    assert re.findall(r"://|--\S*(?:index-url|find-links|trusted-host)|@ file|(?:^|\s)/\w+/", lock) == []


def test_every_requirement_is_locked_to_a_version_that_suits_it(root, lock):
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *(each for extra in project["optional-dependencies"].values() for each in extra)]
    packages = locked(lock)
    unsuited = []
    for requirement in map(Requirement, asked):
        version, _ = packages.get(canonicalize_name(requirement.name), ("", []))
        if not version or not requirement.specifier.contains(version):
            unsuited.append(f"{requirement} is locked to {version or 'nothing'}")
    assert unsuited == []


def test_few_packages_are_needed_to_run(root):
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    read = {"platformdirs", "rapidfuzz", "rich"}
    fetched = {"httpcore", "httpx", "mammoth", "protego", "pypdfium2", "selectolax", "warcio"}
    shown = {"jinja2", "starlette", "uvicorn"}
    assert {Requirement(each).name for each in project["dependencies"]} == read | fetched | shown
