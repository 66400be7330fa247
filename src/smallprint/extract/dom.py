"""A page of HTML as browsers parse it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser

from smallprint.extract.charset import decode
from smallprint.extract.tame import tame
from smallprint.model.snapshot import Snapshot


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


def parse(snapshot: Snapshot) -> Page:
    """The page that a snapshot holds."""
    return parse_text(decode(snapshot.content, snapshot.header("content-type")), snapshot.final_url)


def parse_text(html: str, url: str = "") -> Page:
    """The page that these characters make."""
    return Page(LexborHTMLParser(tame(html)), url)
