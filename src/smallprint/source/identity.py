"""Who asks: one identity for every page, which says who we are and how to reach us."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from smallprint.errors import UsageError

PRODUCT = "smallprint"
"""The name that robots.txt calls us by."""
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_PAGE = re.compile(r"https?://[!-'*-~]+")
"""An address that ends no comment: without brackets and blanks."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who asks. `contact` is a mail address or a page, at which a site's people reach whoever runs this watch."""

    contact: str = ""

    def __post_init__(self) -> None:
        if self.contact and not (_MAIL.fullmatch(self.contact) or _PAGE.fullmatch(self.contact)):
            raise UsageError(
                f"{self.contact!r} is no way to reach somebody", hint="a mail address, or a page's address"
            )

    @property
    def agent(self) -> str:
        """The User-Agent that every request carries."""
        name = f"{PRODUCT}/{_version()}"
        return f"{name} (+{self.contact})" if self.contact else name

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """The headers that say who asks."""
        mail = (("from", self.contact),) if _MAIL.fullmatch(self.contact) else ()
        return (("user-agent", self.agent), *mail)


def _version() -> str:
    try:
        return version(PRODUCT)
    except PackageNotFoundError:  # started from a folder that was never installed
        return "0"


def languages(language: str, region: str) -> str:
    """An Accept-Language for a declaration's language and region ("fr-FR,fr;q=0.9,en;q=0.3"), else "en"."""
    base, _, own_region = (language or "en").replace("_", "-").partition("-")
    place = own_region or region
    wanted = [f"{base}-{place}", f"{base};q=0.9"] if place else [base]
    return ",".join([*wanted, "en;q=0.3"] if base != "en" else wanted)
