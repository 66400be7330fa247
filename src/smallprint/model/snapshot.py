"""What a site gave for a page, untouched; by what it is known again, and where it is kept."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Exchange:
    """One question to a site and its answer, as they travelled: a redirect, or the page itself.

    `body` is as it came, compressed where it was; names in `sent` and `headers` are in lower case, repeats are kept.
    """

    url: str
    at: datetime
    status: int
    sent: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A page as it was given: the bytes after transfer encodings are undone, with all that was said beside them.

    `url` was asked for, `final_url` answered; `headers` as they came, names in lower case, repeated ones repeated.
    `media_type` is without parameters ("text/html"); `fetched_at` is aware, in UTC. `rendered`: the content is what a
    browser made of the page once its scripts had run. `exchanges` are what passed until the page was there, redirects
    first; none where that is not known. `via` is where the page was read if not at the site: a memento's address.
    """

    document_id: str
    url: str
    final_url: str
    fetched_at: datetime
    status: int
    media_type: str
    content: bytes = field(repr=False)
    headers: tuple[tuple[str, str], ...] = ()
    rendered: bool = False
    exchanges: tuple[Exchange, ...] = field(default=(), repr=False)
    via: str = ""

    def __post_init__(self) -> None:
        if self.fetched_at.tzinfo is None:
            raise ValueError("fetched_at is aware, in UTC")

    @property
    def digest(self) -> str:
        """The SHA-256 of the content, in hexadecimal: the snapshot's name."""
        return hashlib.sha256(self.content).hexdigest()

    def header(self, name: str) -> str:
        """The first value of a header, or ""."""
        return next((value for key, value in self.headers if key == name.lower()), "")

    @property
    def validators(self) -> Validators:
        """By what the page is known again; where it was rendered, the site's marks are of something else."""
        if self.rendered:
            return Validators(digest=self.digest, url=self.final_url)
        return Validators(self.header("etag"), self.header("last-modified"), self.digest, self.final_url)


@dataclass(frozen=True, slots=True)
class Validators:
    """By what a page is known to be still the one that was kept: the site's marks of it, and the content's digest.

    The marks hold for `url` alone, the address that answered; "" is the address asked for.
    """

    etag: str = ""
    last_modified: str = ""
    digest: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Unchanged:
    """A page that is the one that was kept: the site said so (304), or gave the same bytes again."""

    url: str
    at: datetime
    status: int

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("at is aware, in UTC")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a snapshot is kept: a file among the archive's, and which bytes of it."""

    file: str
    offset: int
    length: int
