"""Filters of parts of a page: what is not seen, what leads around, and what is about something else."""

from __future__ import annotations

import re
from collections.abc import Callable

from selectolax.lexbor import LexborNode

from smallprint.extract.dom import Page
from smallprint.extract.selector import every

INVISIBLE = (
    '[hidden], [style*="display:none" i], [style*="display: none" i], [style*="visibility:hidden" i], '
    '[style*="visibility: hidden" i], .displayNone, .display-none, .d-none, .hidden, .hide, .invisible, .sr-only, '
    ".visually-hidden, .visuallyhidden, .screen-reader-text, .printsummary, .printDetailedContent, .print-only"
)
"""What is not seen on the screen, by attribute, style, or the names that frameworks give to it."""
NAVIGATION = (
    "nav, [role=navigation], #navigationHeader, .navigationHeader, .navigation-header, .breadcrumb, .breadcrumbs, "
    '[aria-label="breadcrumb" i], [aria-label="breadcrumbs" i]'
)
SHARING = (
    'a[href*="facebook.com/sharer"], a[href*="twitter.com/intent"], a[href*="twitter.com/share"], '
    'a[href*="x.com/intent"], a[href*="linkedin.com/share"], a[href*="pinterest.com/pin/create"], '
    'a[href*="reddit.com/submit"], a[href*="t.me/share"], a[href^="whatsapp:"], a[href*="wa.me/?"], '
    '[class*="share-button" i], [class*="social-share" i], [class*="sharebar" i], [class*="addtoany" i]'
)
MODULE_NAMES = "#moduleName, .moduleName, .module-name, .FileName"
"""Names of the parts that a page was put together from, left in it unseen."""
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_TEMPLATE = "script[type*=template], script[type*=html], script[type*=tmpl], template"
_PRODUCT = re.compile(
    r"enterprise|teams|office|onedrive|outlook|linkedin|search|bing|cortana|edge|translator|swiftkey|windows|"
    r"activation|activityhistory|advertisingid|diagnostics|feedbackhub|locationservices|securityandsafety|"
    r"speechinking|syncsettings|updateservices|webbrowsers|yourphone|entertainment|xbox|mixer|groove|silverlight|skype"
)
"""What the parts of a statement that several products share are named after."""
_NUMBERED = re.compile(r"\d{1,2}[a-z]_|\d{1,2}[a-z](?![a-z])|serviceslist")
"""Names of parts that are lettered under a section on each product in turn, and of the list of products."""


def removing(selector: str) -> Callable[[Page, tuple[str, ...]], None]:
    """A filter that takes out what a selector finds."""

    def remove(page: Page, _: tuple[str, ...]) -> None:
        for node in every(page.tree, selector):
            if node.tag not in ("html", "body"):
                node.decompose()

    return remove


def removing_section(words: str, selector: str) -> Callable[[Page, tuple[str, ...]], None]:
    """A filter that takes out sections whose heading has these words or is found by a selector."""

    def remove(page: Page, _: tuple[str, ...]) -> None:
        named = {node.mem_id for node in every(page.tree, selector)} if selector else set()
        for node in every(page.tree, ", ".join(HEADINGS)):
            if node.mem_id in named or (words and words in node.text().lower()):
                _remove_section(node)

    return remove


def _remove_section(heading: LexborNode) -> None:
    """Take out a heading and all beside it, up to the next heading that stands as high."""
    rank = HEADINGS.index(heading.tag or "h6")
    while heading.next is not None:
        following = heading.next
        if following.tag in HEADINGS[: rank + 1]:
            break
        following.decompose()
    heading.decompose()


def remove_country(page: Page, told: tuple[str, ...]) -> None:
    """Take out what says for which country the terms are shown: the line with the link, and its note."""
    for node in page.tree.css('a[data-name="country-version"]'):
        (node.parent or node).decompose()
    removing_section("", '[id*="country-version"]')(page, told)


def remove_other_modules(page: Page, told: tuple[str, ...]) -> None:
    """Take out the parts of a shared statement that are about other products than the service that is named."""
    own = {word for name in told for word in re.findall(r"[a-z]{3,}", name.lower())}
    for module in page.tree.css(".divModuleDescription"):
        label = module.css_first(MODULE_NAMES)
        name = " ".join(label.text().split()) if label is not None else ""
        is_other = _NUMBERED.match(name) or (name.startswith("main") and _PRODUCT.search(name.lower()))
        if is_other and not any(word in name.lower() for word in own):
            module.decompose()


def open_templates(page: Page, _: tuple[str, ...]) -> None:
    """Put text that a page keeps in templates for its scripts where they stand."""
    for node in page.tree.css(_TEMPLATE):
        block = page.tree.create_node("div")
        block.attrs["id"] = node.attributes.get("id") or ""
        block.inner_html = node.text() if node.tag == "script" else node.inner_html or ""
        node.replace_with(block)


def order_lists(page: Page, _: tuple[str, ...]) -> None:
    """Leave nothing but items and lists in numbered lists."""
    for node in page.tree.css("ol > :not(li, ol)"):
        node.decompose()
