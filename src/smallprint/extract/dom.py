"""A page of HTML as browsers parse it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser

from smallprint.errors import ExtractError
from smallprint.extract.charset import decode
from smallprint.extract.tame import tame
from smallprint.model.snapshot import Snapshot

MOST_ELEMENTS = 200_000
"""Elements of a page, or lines of a plain text: each takes up to 3.5 kB and 70 microseconds where it is read. The
largest of 150 recorded pages has 2,217; a page of 32 MB may have eight million."""


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page and the address that answered. The tree can be changed: parse again for a fresh one."""

    tree: LexborHTMLParser
    url: str

    @property
    def title(self) -> str:
        """The words of the page's title, or ""."""
        found = self.tree.css_first("title")
        return " ".join(found.text().split()) if found else ""

    @property
    def language(self) -> str:
        """The language that the page says it is in ("en", "de"), or ""."""
        found = self.tree.css_first("html")
        return ((found.attributes.get("lang") or "") if found else "").replace("_", "-").split("-")[0].lower()

    @property
    def base(self) -> str:
        """The address that links are relative to: the page's own word for it, else where it was found."""
        found = self.tree.css_first("base[href]")
        href = (found.attributes.get("href") or "").strip() if found else ""
        try:
            return urljoin(self.url, href)
        except ValueError:
            return self.url


def check_size(text: str, url: str) -> None:
    """ExtractError where a page, or a plain text, has more elements or lines than a document has."""
    elements = text.count("<") - text.count("</") if text.count("<") > MOST_ELEMENTS else 0
    if elements > MOST_ELEMENTS or text.count("\n\n") > MOST_ELEMENTS:
        raise ExtractError(f"{url} gives a page of more elements than a document has", url=url)


def parse(snapshot: Snapshot) -> Page:
    """The page that a snapshot holds."""
    return parse_text(decode(snapshot.content, snapshot.header("content-type")), snapshot.final_url)


def parse_text(html: str, url: str = "") -> Page:
    """The page that these characters make."""
    return Page(LexborHTMLParser(tame(html)), url)
