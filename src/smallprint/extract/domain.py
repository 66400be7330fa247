"""Whose site a page lies on, as far as its domain tells."""

from __future__ import annotations

from urllib.parse import urlsplit

SECOND_LEVELS = frozenset(
    "ac co com edu gob go gouv gov gv ltd me mil ne net nom or org plc sch asso info web biz in id firm gen ind".split()
)
"""Under a country's domain (two letters) they stand for kinds of holders: "acme.co.uk" is one site, "co.uk" none."""
SHARED_HOSTS = frozenset(
    (
        "github.io gitlab.io herokuapp.com netlify.app vercel.app pages.dev web.app firebaseapp.com blogspot.com "
        "wordpress.com wixsite.com webflow.io notion.site zendesk.com freshdesk.com helpscoutdocs.com "
        "intercom.help gitbook.io readthedocs.io myshopify.com squarespace.com weebly.com tumblr.com substack.com "
        "medium.com hubspotpagebuilder.com azurewebsites.net cloudfront.net amazonaws.com googleusercontent.com "
        "onrender.com fly.dev surge.sh statuspage.io uservoice.com super.site framer.website carrd.co ghost.io "
        "bubbleapps.io"
    ).split()
)
"""Domains under which anybody may have a site: each name below them is a site of its own. A table rather than the
public suffix list, which would be a dependency, out of date from the day it is installed. A site that is missing is
taken to be the same as its neighbours, which a reader sees in the list of what was found."""
ABOUT = frozenset(
    "legal policies policy terms privacy help support about corp corporate group inc hq app apps get use the go my try "
    "docs developer developers dev business careers jobs blog mail media security status community foundation labs "
    "global international online web site cdn static assets".split()
)
"""Words that a holder puts before or behind its name in further domains."""


def domain_of(address: str) -> str:
    """The part of a host that one holder has ("acme.co.uk" of "help.acme.co.uk"); an IP address is its own site."""
    try:
        host = (urlsplit(address).hostname or "").rstrip(".").lower()
    except ValueError:
        return ""
    labels = host.split(".")
    if len(labels) < 3 or labels[-1].isdecimal() or ":" in host:
        return host
    has_kind = len(labels[-1]) == 2 and labels[-2] in SECOND_LEVELS
    is_shared = ".".join(labels[-2:]) in SHARED_HOSTS
    return ".".join(labels[-3:] if has_kind or is_shared else labels[-2:])


def brand_of(address: str) -> str:
    """The name in a site's domain: "acme" of "help.acme.co.uk"; "" of an IP address."""
    site = domain_of(address)
    first = site.split(".")[0]
    return "" if first.isdecimal() or ":" in site else first


def is_same_holder(one: str, other: str) -> bool:
    """Whether two addresses are of one holder, as far as domains tell: one site, or one name in several domains."""
    if domain_of(one) == domain_of(other):
        return True
    brands = sorted((brand_of(one), brand_of(other)), key=len)
    if len(brands[0]) < 4:
        return bool(brands[0]) and brands[0] == brands[1]
    return brands[0] == brands[1] or _is_called_after(brands[1], brands[0])


def _is_called_after(longer: str, brand: str) -> bool:
    """Whether a domain's name is a brand's with a word for what lies there: "acmelegal", "acme-help", "getacme"."""
    rest = longer.replace(brand, "", 1).strip("-")
    return brand in longer and rest in ABOUT
