"""The names of filters, and what is done for each."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from smallprint.extract.dom import Page
from smallprint.extract.filters.links import (
    drop_parameters,
    lead_straight,
    remove_empty,
    remove_returns,
    unlink_all,
    unlink_empty,
    unlink_headings,
)
from smallprint.extract.filters.parts import (
    INVISIBLE,
    MODULE_NAMES,
    NAVIGATION,
    SHARING,
    open_templates,
    order_lists,
    remove_country,
    remove_other_modules,
    removing,
    removing_section,
)
from smallprint.extract.filters.words import date_days, nothing, recover_signs

Work: TypeAlias = Callable[[Page, tuple[str, ...]], None]
"""What is done to a page for a filter, with what the filter is told."""


def _drop_told(page: Page, told: tuple[str, ...]) -> None:
    if told:
        drop_parameters(page, told)


def _dropping(*names: str) -> Work:
    return lambda page, told: drop_parameters(page, told or names)


ENGINE: dict[str, Work] = {"removeQueryParams": _drop_told}
"""Filters that Open Terms Archive's engine brings itself."""
NAMED: dict[str, Work] = {
    "cleanUrls": lead_straight,
    "convertScriptToDiv": open_templates,
    "correctTitleIndentation": nothing,
    "downloadImages": nothing,
    "numberListCorrectly": order_lists,
    "recoverReplacementCharacters": recover_signs,
    "removeAmpDeviceId": _dropping("amp_device_id"),
    "removeCountryVersion": remove_country,
    "removeEmptyAnchorsLinks": unlink_empty,
    "removeHeaderAnchors": unlink_headings,
    "removeHelpButtons": remove_empty,
    "removeIrrelevantModulesFromPrivacyPolicy": remove_other_modules,
    "removeIrrelevantModulesFromTos": remove_other_modules,
    "removeLinks": unlink_all,
    "removeLabelAndSidFromUrls": _dropping("label", "sid"),
    "removeModuleIDs": removing(MODULE_NAMES),
    "removeSecurityUpdates": removing_section("security updates", ""),
    "removeTrackingIDs": _dropping("h", "e"),
    "removeUTMfromUrls": _dropping(),
    "replaceDaysAgo": date_days,
    "replaceInfoImageWithEmoji": nothing,
    "unifyEmailProtectedAddresses": nothing,
}
"""Filters that collections bring as JavaScript, by their full names."""
OF_SERVICE = frozenset({"removeIrrelevantModulesFromPrivacyPolicy", "removeIrrelevantModulesFromTos"})
"""Filters that are told which service they work for."""
VERBS = frozenset(
    "remove clean strip drop delete hide ignore exclude discard replace unify normalize normalise fix stop".split()
)
INFERRED: tuple[tuple[frozenset[str], Work], ...] = tuple(
    (frozenset(words.split()), work)
    for words, work in (
        # all of these words in a name                what is done
        ("query params", drop_parameters),
        ("query parameters", drop_parameters),
        ("url params", drop_parameters),
        ("url parameters", drop_parameters),
        ("utm", drop_parameters),
        ("tracking", drop_parameters),
        ("session id", drop_parameters),
        ("javascript links", nothing),
        ("accordion links", unlink_headings),
        ("accordions links", unlink_headings),
        ("spaces", nothing),
        ("br", nothing),
        ("return top", remove_returns),
        ("back top", remove_returns),
        ("urls", lead_straight),
        ("empty links", remove_empty),
        ("empty link", remove_empty),
        ("empty anchors", remove_empty),
        ("email protection", nothing),
        ("email protected", nothing),
        ("emails protected", nothing),
        ("cloudflare email", nothing),
        ("obfuscated emails", nothing),
        ("obfuscated email", nothing),
        ("scripts", nothing),
        ("styles", nothing),
        ("images", nothing),
        ("image", nothing),
        ("img", nothing),
        ("imgs", nothing),
        ("svg", nothing),
        ("svgs", nothing),
        ("invisible", removing(INVISIBLE)),
        ("hidden", removing(INVISIBLE)),
        ("navigation", removing(NAVIGATION)),
        ("breadcrumb", removing(NAVIGATION)),
        ("breadcrumbs", removing(NAVIGATION)),
        ("share", removing(SHARING)),
        ("sharing", removing(SHARING)),
        ("social", removing(SHARING)),
        ("top button", remove_returns),
        ("top buttons", remove_returns),
        ("top links", remove_returns),
        ("top link", remove_returns),
        ("days ago", date_days),
        ("time ago", date_days),
        ("relative dates", date_days),
        ("relative date", date_days),
        ("header anchors", unlink_headings),
        ("heading anchors", unlink_headings),
        ("heading links", unlink_headings),
    )
)
"""What a name says that has these words behind a verb ("removeEmptyLinks"); the first row that fits counts."""
_ONE = re.compile(r"remove([A-Z]+(?![a-z])|[A-Z][a-z]+)(?:Query|Url|URL)?Param(?:eter)?s?")
"""A name that says which parameter goes ("removeRevisionQueryParam")."""
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


def inferred(name: str) -> Work | None:
    """What the words of a name ask for, or None where they do not say."""
    parameter = _ONE.fullmatch(name)
    if parameter and parameter[1] not in ("Query", "Url", "URL", "Tracking"):
        return lambda page, told: drop_parameters(page, told or (f"{parameter[1].lower()}*",))
    first, *rest = [word.lower() for word in _WORD.findall(name)] or [""]
    if first not in VERBS:
        return None
    said = frozenset(rest)
    return next((work for words, work in INFERRED if words <= said), None)
