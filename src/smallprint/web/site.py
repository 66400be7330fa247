"""What every template knows beside what its page shows: where links lead, files, how dates and numbers are written."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from datetime import datetime
from functools import cache, lru_cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from smallprint.publish.fields import Fields
from smallprint.publish.redline_html import marked_html, side_html, words_html
from smallprint.publish.terms_html import terms_html
from smallprint.publish.terms_parts import address_of
from smallprint.resources import has_resource, read_resource
from smallprint.web import links, titles

__all__ = ["LAYOUTS", "asset", "environment", "static_file"]

LAYOUTS = {"whole": "layout.html", "part": "part.html"}
"""Around a page: everything, or nothing (what is sent after the head has gone out)."""
MEDIA_TYPES = {"css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml"}


@cache
def environment() -> Environment:
    """The templates. A name that is not there is an error, never an empty place; everything shown is escaped."""
    made = Environment(
        loader=PackageLoader("smallprint.web", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals |= {"links": links, "titles": titles, "asset": asset, "with_query": links.with_query}
    made.filters |= {"day": day, "moment": moment, "count": count, "plural": plural, "clause_at": clause_at}
    made.filters |= {
        "words_html": words_html,
        "side_html": side_html,
        "marked_html": marked_html,
        "terms_html": terms_html,
    }
    return made


NAME = re.compile(r"[a-z0-9_-]{1,60}\.[a-z0-9]{1,5}", re.ASCII)
"""The names that files of `static` have."""


@lru_cache(maxsize=64)
def static_file(name: str) -> tuple[bytes, str] | None:
    """A file of `static` with its media type, or None where there is none of this name."""
    ending = name.rpartition(".")[2]
    if not NAME.fullmatch(name) or ending not in MEDIA_TYPES:
        return None
    is_there = has_resource("smallprint.web", f"static/{name}")
    return (read_resource("smallprint.web", f"static/{name}"), MEDIA_TYPES[ending]) if is_there else None


@cache
def asset(name: str) -> str:
    """The address of a file of `static`, which changes with its content. FileNotFoundError: there is none."""
    held = static_file(name)
    if held is None:
        raise FileNotFoundError(name)
    return f"/static/{hashlib.blake2b(held[0], digest_size=6).hexdigest()}/{name}"


def day(iso: str | None) -> Markup:
    """A date or moment as a reader reads it, "11 August 2023", with the machine's form beside it; "" for None."""
    if not iso:
        return Markup("")
    found = datetime.fromisoformat(iso)
    return Markup('<time datetime="{}">{} {}</time>').format(iso, found.day, f"{found:%B %Y}")


def moment(iso: str | None) -> Markup:
    """A moment with its hour: "11 August 2023, 14:30 UTC"; "" for None."""
    if not iso:
        return Markup("")
    found = datetime.fromisoformat(iso)
    return Markup('<time datetime="{}">{} {}</time>').format(iso, found.day, f"{found:%B %Y, %H:%M} UTC")


def count(number: int) -> str:
    """A number with its thousands set apart."""
    return f"{number:,}"


def clause_at(page: Fields) -> Callable[[int], str]:
    """What gives the address of a clause, as seen from the part of a version that a page shows."""
    firsts = [(one["part"], one["first"]) for one in page["parts"]]
    return lambda clause: address_of(clause, firsts, page["part"])


def plural(number: int, noun: str, many: str = "") -> Markup:
    """A number with its noun: "1 change", "2,000 changes"."""
    return escape(f"{number:,} {noun if number == 1 else many or noun + 's'}")
