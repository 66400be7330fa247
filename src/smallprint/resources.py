"""The one place where files of the package itself are read (trained weights, schemas)."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def read_resource(package: str, name: str) -> bytes:
    """The bytes of a file that the package ships, read once. FileNotFoundError means a broken installation."""
    return files(package).joinpath(name).read_bytes()


@cache
def has_resource(package: str, name: str) -> bool:
    """Whether the package ships a file of this name."""
    return files(package).joinpath(name).is_file()
