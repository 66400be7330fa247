"""Where alerts go: kept beside the archive, in a file that its owner alone may read, and nowhere else."""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from smallprint.errors import NotFoundError, StoreError, UsageError
from smallprint.model.rule import Address
from smallprint.store.trouble import told

FILE = "addresses.json"
NAMED = "env:"
"""What begins the name of a variable of the environment, in the place of what it holds."""
OWNER = 0o600


class Addresses:
    """The addresses of an archive's rules, by the names of these."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / FILE

    def address(self, rule: str, environment: Mapping[str, str]) -> Address:
        """The address of a rule. NotFoundError: there is none. UsageError: the environment lacks what it names."""
        kept = self._read().get(rule)
        if kept is None:
            raise NotFoundError(
                f"no address is kept for the rule {rule!r}",
                sought=rule,
                path=str(self.file),
                hint=f"smallprint alerts move {rule} --to ADDRESS",
            )
        secret = resolved(kept["secret"], environment) if kept["secret"] else ""
        return Address(resolved(kept["url"], environment), secret, tuple(kept["allowed"]))

    def keep(self, rule: str, address: Address) -> None:
        """Keep the address of a rule; its parts may name a variable of the environment ("env:NAME") instead."""
        kept = self._read()
        kept[rule] = {"url": address.url, "secret": address.secret, "allowed": list(address.allowed)}
        self._write(kept)

    def drop(self, rule: str) -> None:
        """Let go of the address of a rule, if there is one."""
        kept = self._read()
        if kept.pop(rule, None) is not None:
            self._write(kept)

    def _read(self) -> dict[str, Any]:
        with told(str(self.file)):
            try:
                held = os.open(self.file, os.O_RDONLY)
            except FileNotFoundError:
                return {}
            with os.fdopen(held, encoding="utf-8") as opened:
                mode = os.fstat(opened.fileno()).st_mode
                if sys.platform != "win32" and stat.S_IMODE(mode) & ~OWNER:
                    raise StoreError(
                        f"{self.file} holds secrets and can be read by others",
                        path=str(self.file),
                        hint=f"chmod 600 {self.file}",
                    )
                words = opened.read()
        try:
            return dict(json.loads(words)) if words.strip() else {}
        except ValueError as error:
            raise StoreError(f"{self.file} is damaged", path=str(self.file), hint="give the addresses anew") from error

    def _write(self, kept: Mapping[str, Any]) -> None:
        """The file written anew beside itself, then put in its place: a crash leaves the old one or the new one."""
        beside = self.file.with_name(f".{FILE}.{os.getpid()}")
        with told(str(self.file)):
            beside.unlink(missing_ok=True)
            held = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER)
            with os.fdopen(held, "w", encoding="utf-8") as opened:
                json.dump(kept, opened, indent=1)
                opened.flush()
                os.fsync(opened.fileno())
            beside.replace(self.file)


def resolved(words: str, environment: Mapping[str, str]) -> str:
    """What is meant: the words, or what the environment holds under the name. UsageError: it holds nothing there."""
    if not words.startswith(NAMED):
        return words
    name = words.removeprefix(NAMED)
    if not environment.get(name):
        raise UsageError(f"the environment holds no {name}", hint=f"set {name} where smallprint runs")
    return environment[name]
