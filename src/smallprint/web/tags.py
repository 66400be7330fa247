"""Tags of what is sent and kept (ETags, RFC 9110): another one whenever what they name could be."""

from __future__ import annotations

import hashlib

from starlette.requests import Request

from smallprint.web.shelf import program

__all__ = ["etag", "is_held", "tag_of", "tagged", "unkept"]


def tag_of(*parts: str) -> str:
    """A digest of this program and of what else a thing hangs on, in hexadecimal digits."""
    told = hashlib.blake2b(digest_size=16)
    for part in (program(), *parts):
        told.update(part.encode("utf-8", "replace") + b"\0")
    return told.hexdigest()


def etag(*parts: str) -> str:
    """The same, as it stands in a header."""
    return f'"{tag_of(*parts)}"'


def is_held(request: Request, tag: str) -> bool:
    """Whether the reader holds what has this tag."""
    told = request.headers.get("if-none-match", "")
    return told.strip() == "*" or tag in {each.strip().removeprefix("W/") for each in told.split(",")}


def tagged(tag: str, varies: str = "") -> dict[str, str]:
    """The headers of what has a tag: it may be kept, and is asked for anew each time. `varies` names headers."""
    return {"ETag": tag, "Cache-Control": "no-cache"} | ({"Vary": varies} if varies else {})


def unkept() -> dict[str, str]:
    """The headers of what nobody is to keep."""
    return {"Cache-Control": "no-store", "Vary": "Cookie"}
