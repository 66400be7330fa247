"""Who may write: the archive's key, links that let one visitor in, sessions, and the token of programs."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import secrets
import time
from contextlib import suppress
from pathlib import Path

from smallprint.errors import UsageError
from smallprint.web.visitor import READER, Visitor

__all__ = ["COOKIE", "Keys"]

COOKIE = "smallprint"
FOLDER = "web"
DAYS = 30
"""A session ends after so many days."""
LONGEST_NAME = 80


class Keys:
    """The key that an archive's web face signs sessions with, in a file of the archive that only its owner reads.

    Whoever can read the archive's folder may write to it anyway: the key lets nobody do more. `can_write` is whether
    anybody may write: nobody may where the archive's folder cannot be written.
    """

    def __init__(self, archive: str) -> None:
        self.folder = Path(archive) / FOLDER
        self.secret, self.can_write = b"", False
        with suppress(OSError):  # an archive that cannot be written is there to be read
            self.secret = self._secret()
            self._keep_token()
            self.can_write = os.access(self.folder, os.W_OK) and os.access(archive, os.W_OK)

    @property
    def token(self) -> str:
        """What a program sends as "Authorization: Bearer …" to write."""
        return self._signed("token")[:40]

    def new_link(self) -> str:
        """A key that lets one visitor in, once. UsageError: nobody can write."""
        if not self.can_write:
            raise UsageError(f"{self.folder.parent} cannot be written", hint="its owner, or its disk, lets nobody")
        made = secrets.token_urlsafe(24)
        links = self.folder / "links"
        links.mkdir(mode=0o700, exist_ok=True)
        for old in links.iterdir():  # of an earlier server: nobody is to come in by them
            with suppress(OSError):
                old.unlink()
        (links / _name(made)).touch(mode=0o600)
        return made

    def is_link(self, key: str) -> bool:
        """Whether a key would let a visitor in."""
        return bool(key) and self.can_write and (self.folder / "links" / _name(key)).is_file()

    def use_link(self, key: str) -> bool:
        """Let the visitor with this key in: True for the first one only, in whichever process."""
        if not self.can_write:
            return False
        try:
            (self.folder / "links" / _name(key)).unlink()
        except OSError:
            return False
        return True

    def session(self, name: str) -> str:
        """A session's cookie for a person of this name."""
        told = base64.urlsafe_b64encode(name[:LONGEST_NAME].encode()).decode().rstrip("=")
        body = f"{told}.{int(time.time()) + DAYS * 86_400}.{secrets.token_hex(8)}"
        return f"{body}.{self._signed('session ' + body)[:40]}"

    def visitor(self, cookie: str) -> Visitor:
        """Who sends this cookie: a person, or a reader where it is none of ours or has ended."""
        body, _, sign = cookie.rpartition(".")
        if (
            not body
            or not self.can_write
            or not hmac.compare_digest(sign.encode(), self._signed("session " + body)[:40].encode())
        ):
            return READER
        told, ends, _ = body.split(".")
        if int(ends) < time.time():
            return READER
        name = base64.urlsafe_b64decode(told + "=" * (-len(told) % 4)).decode()
        return Visitor(name, self._signed("form " + body)[:40])

    def is_token(self, words: str) -> bool:
        """Whether this is the programs' token."""
        return self.can_write and hmac.compare_digest(words.encode(), self.token.encode())

    def _signed(self, words: str) -> str:
        return hmac.new(self.secret, words.encode(), hashlib.sha256).hexdigest()

    def _keep_token(self) -> None:
        """The token in a file, for whoever may read the archive's own."""
        file = self.folder / "token"
        if not file.is_file():
            file.touch(mode=0o600)
            file.write_text(self.token + "\n", encoding="ascii")

    def _secret(self) -> bytes:
        """The key's bytes, made when they are first wanted; of several processes one makes them."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = self.folder / "key"
        if not file.is_file():
            made = self.folder / f"key.{os.getpid()}"
            made.touch(mode=0o600)
            made.write_bytes(secrets.token_bytes(32))
            with suppress(FileExistsError):
                os.link(made, file)
            made.unlink()
        return file.read_bytes()


def _name(key: str) -> str:
    """A link's file is named after a digest of its key, so that whoever sees the folder cannot come in by it."""
    return hashlib.sha256(key.encode()).hexdigest()[:40]
