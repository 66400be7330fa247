"""What was found of a contract on a site: its documents, how each was found, and what was left aside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smallprint.model.document import Document


class Way(StrEnum):
    """How a document was found."""

    GIVEN = "given"
    FOOTER = "footer"
    NAVIGATION = "navigation"
    LEGAL_PAGE = "legal page"
    TEXT = "text"
    INCORPORATED = "incorporated"
    SCHEMA = "schema.org"
    RELATION = "link relation"
    WELL_KNOWN = "well-known"
    USUAL_PATH = "usual path"
    SITEMAP = "sitemap"
    ALTERNATE = "alternate"


class Aside(StrEnum):
    """Why a page that looked like a document of the contract was left aside."""

    OTHER_COMPANY = "another company's"
    PROMOTION = "of a promotion"
    ARTICLE = "an article"
    APPLICANTS = "for applicants"
    EARLIER = "an earlier version"
    SETTINGS = "settings, no text"
    NO_TERMS = "no terms"
    NO_NAME = "no document of a known type"
    SAME = "the same text"
    BLOCKED = "blocked"
    GONE = "gone"
    FAILED = "failed"
    NEEDS_SCRIPTS = "needs a browser"
    NOT_LOOKED_AT = "not looked at"


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same document in another language or for another region, as its site says; it was not looked at."""

    url: str
    language: str = ""
    region: str = ""

    @property
    def variant(self) -> str:
        """What tells it from its siblings: "de", "en-GB", "GB"."""
        return "-".join(part for part in (self.language, self.region) if part)


@dataclass(frozen=True, slots=True)
class Found:
    """A document of a contract: where it lies, what it is and how sure that is (0 to 1), and how it begins.

    `terms_type` is "" where nothing names one. `language` is that of its text, `region` and `plan` what its address
    and title say that it holds for. `is_rendered`: there was nothing to read before its scripts had run. `holds` are
    the titles of the documents in it, where it is a page of several.
    """

    url: str
    terms_type: str
    sureness: float
    ways: tuple[Way, ...]
    title: str = ""
    language: str = ""
    region: str = ""
    plan: str = ""
    words: int = 0
    opening: str = ""
    alternates: tuple[Alternate, ...] = ()
    is_rendered: bool = False
    holds: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.ways:
            raise ValueError("a document is found in some way")
        if not 0 <= self.sureness <= 1:
            raise ValueError("sureness is between 0 and 1")


@dataclass(frozen=True, slots=True)
class LeftAside:
    """A page that is not among what was found, with the cause; `detail` is the site's or the page's own word on it."""

    url: str
    cause: Aside
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Discovery:
    """What was found on a site, surest first. `service` is the name that its pages give it.

    `asked` pages and files were asked for; `is_cut_short`: there was more to look at than the bounds allow.
    """

    service: str
    found: tuple[Found, ...]
    aside: tuple[LeftAside, ...] = ()
    asked: int = 0
    is_cut_short: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """What would be watched of what was found: a document under a name, chosen or not, with what speaks against it.

    `double_of` is a document that is watched at this address already; `moved_from` is where the document of this name
    is watched now, if it is.
    """

    found: Found
    document: Document
    is_chosen: bool
    double_of: Document | None = None
    moved_from: str = ""


@dataclass(frozen=True, slots=True)
class Vendor:
    """A row of a list of vendors: a name, the addresses it gives (with a terms type where its column names one).

    `agreed_at` is when the list says that the contract was agreed to; `line` is where the row stands.
    """

    name: str
    addresses: tuple[tuple[str, str], ...]
    line: int
    agreed_at: datetime | None = None

    def __post_init__(self) -> None:
        if not self.name and not self.addresses:
            raise ValueError("a vendor has a name or an address")
