"""The ids of feeds and entries: tags (RFC 4151), which stay what they are wherever the archive is served from.

A tag begins with an authority: a name and a day on which whoever mints it held that name. The address of the server
will not do, because a laptop has none of its own and an archive that moves would turn every entry into news; nor will
the domain of a service, which is not ours. So the authority is a setting. Unless it is set it is a name below
`internal`, the domain that is kept for what is nobody's in public and everybody's at home, and the rest of the tag is
told apart by a digest of the record itself: its origin, moment and text. Two archives that hold the same record give
it the same id, and whoever reads the feeds of both sees it once. A document that is renamed keeps the ids of its
entries. An archive that is served to the public should set a name of its own before its first feed is read.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from urllib.parse import quote

from smallprint.model.answer import Question
from smallprint.model.document import Version
from smallprint.publish.answer_fields import question_fields

__all__ = ["answer_id", "change_id", "feed_id", "record_id", "scheme"]

LETTERS = 16
"""So many bytes of a digest name a record: of a billion records no two will share them."""


def change_id(authority: str, version: Version) -> str:
    """The id of the change into a version."""
    return f"tag:{authority}:change/{_record(version)}"


def record_id(authority: str, version: Version) -> str:
    """The id of a version as a record."""
    return f"tag:{authority}:version/{_record(version)}"


def answer_id(authority: str, question: Question, version: Version) -> str:
    """The id of what a version turned an answer into; the same for a question asked in other words."""
    return f"tag:{authority}:answer/{question_key(question)}/{_record(version)}"


def feed_id(authority: str, kind: str, told: Mapping[str, str]) -> str:
    """The id of a feed of some kind, by what it is asked for."""
    steps = [f"{name}={quote(value, safe='')}" for name, value in sorted(told.items()) if value]
    return f"tag:{authority}:feed/{kind}" + ("/" + "/".join(steps) if steps else "")


def scheme(authority: str, name: str) -> str:
    """What kind of category something is."""
    return f"tag:{authority}:scheme/{name}"


def question_key(question: Question) -> str:
    """What a question asks, whatever its words."""
    told = question_fields(question)
    return _digest(*(f"{name}={told[name]}" for name in sorted(told) if name not in {"question", "asks"}))


def _record(version: Version) -> str:
    return _digest(version.origin, version.fetched_at.isoformat(), version.digest)


def _digest(*parts: str) -> str:
    told = hashlib.blake2b(digest_size=LETTERS)
    for part in parts:
        told.update(part.encode("utf-8", "surrogateescape") + b"\0")
    return told.hexdigest()
