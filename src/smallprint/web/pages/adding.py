"""Documents found at an address, to be watched once somebody says so."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from smallprint.archive.add import add as watch_documents
from smallprint.archive.add import parse_name, propose
from smallprint.archive.watchlist import Watchlist
from smallprint.errors import SmallprintError, SourceError, UsageError
from smallprint.model.found import Alternate, Discovery, Found, Proposal, Way
from smallprint.publish.fields import Fields
from smallprint.publish.found import by_cause, proposal_fields
from smallprint.publish.look import visible
from smallprint.source.discover import whole_address
from smallprint.web import links
from smallprint.web.action import Action, Done
from smallprint.web.desk import Desk
from smallprint.web.looking import check_gate, looked_around, looked_lately
from smallprint.web.view import Freshness, View
from smallprint.web.visitor import Visitor
from smallprint.web.wanted import LONGEST, Ask, Param

__all__ = ["ACTIONS", "VIEWS"]

PLACE, NAME = "https://acme.example/terms", "Acme/Terms of Service"
EXAMPLES = 3
"""So many addresses of each cause are told of what was left aside."""
SIBLING = re.compile(r"(?P<language>[a-z][A-Za-z-]{1,19}?)??-?(?P<region>[A-Z]{2}|\d{3})? (?P<url>\S+)", re.ASCII)
"""How a sibling is told: what it is asked for in, and where it lies, "de-AT https://…"."""
NOTHING: Fields = {
    "address": "",
    "service": "",
    "documents": [],
    "siblings": [],
    "aside": [],
    "asked": 0,
    "is_cut_short": False,
    "needs_browser": False,
    "trouble": None,
}
"""What stands where nobody looked yet."""


def first(desk: Desk, ask: Ask) -> None:
    """Raises what is wrong with an address before anybody goes there."""
    if ask.one("address"):
        check_gate(whole_address(ask.one("address")), desk.settings)


def found(desk: Desk, ask: Ask) -> Fields:
    """The documents that an address leads to, as they would be watched, with what is not sure, and what was left aside.

    Siblings in other languages and for other regions are counted, and those that are asked for stand behind theirs: as
    they were found, where somebody looked lately. A site that could not be read is told as `trouble`.
    """
    first(desk, ask)
    if not ask.one("address"):
        return NOTHING
    address, tags = whole_address(ask.one("address")), _tags(ask)
    try:
        discovery = (looked_lately if tags else looked_around)(address, desk.settings)
        proposals = propose(Watchlist(desk.store), discovery, siblings=tags)
    except (SourceError, UsageError) as error:
        return {**NOTHING, "address": address, "trouble": _trouble(error)}
    return {
        **NOTHING,
        "address": address,
        "service": next((one.document.service_id for one in proposals), visible(discovery.service)),
        "documents": [_proposal(one, is_sibling=one.found not in discovery.found) for one in proposals],
        "siblings": _siblings(discovery, proposals),
        "aside": _aside(discovery),
        "asked": discovery.asked,
        "is_cut_short": discovery.is_cut_short,
        "needs_browser": any(one.cause == "needs a browser" for one in discovery.aside),
    }


def _trouble(error: SmallprintError) -> Fields:
    return {"message": visible(error.message), "hint": visible(error.hint)}


def _tags(ask: Ask) -> list[str]:
    """The languages and regions whose siblings are asked for: "de", "en-GB", or "all"."""
    return [tag for each in ask.many("siblings") for tag in re.split(r"[,\s]+", each) if tag]


def _siblings(discovery: Discovery, proposals: Sequence[Proposal]) -> list[Fields]:
    """In which languages and for which regions documents stand as well: how many of each, and whether it is shown."""
    shown = {one.found.url for one in proposals}
    others = [other for one in discovery.found for other in one.alternates if other.variant]
    counts = Counter(other.variant for other in others)
    told = {other.variant for other in others if other.url in shown}
    return [{"tag": tag, "count": counts[tag], "is_shown": tag in told} for tag in sorted(counts)]


def _proposal(one: Proposal, *, is_sibling: bool) -> Fields:
    """A document that was found, with why it is thought one, and what is not sure of it."""
    return {
        **proposal_fields(one, is_added=False),
        "name": one.document.id,
        "is_rendered": one.found.is_rendered,
        "double_of": one.double_of.id if one.double_of else None,
        "moved_from": one.moved_from or None,
        "unsure": _unsure(one),
        "is_sibling": is_sibling,
        "tag": Alternate(one.found.url, one.found.language, one.found.region).variant if is_sibling else "",
    }


def _unsure(one: Proposal) -> str:
    """Why a document is not chosen unasked; "" where it is, or is watched already."""
    if one.double_of or one.is_chosen:
        return ""
    if not one.document.terms_type:
        return "nothing says what it is: give it a name behind the stroke"
    return f"not sure ({one.found.sureness:.0%})"


def _aside(discovery: Discovery) -> list[Fields]:
    """What was left aside, by cause, with an address or two of each."""
    return [
        {"cause": visible(cause), "count": len(these), "examples": [visible(one.url) for one in these[:EXAMPLES]]}
        for cause, these in by_cause(discovery).items()
    ]


def add(desk: Desk, ask: Ask, visitor: Visitor) -> Done:
    """Watch the documents that are chosen, under the names that they are given."""
    del visitor
    chosen = [_chosen(desk, url, name, ask) for url, name in _named(ask)]
    with desk.writing() as store:
        watchlist = Watchlist(store)
        proposals = [Proposal(one, parse_name(name), True, watchlist.at(one.url)) for one, name in chosen]
        added = watch_documents(watchlist, proposals, desk.clock())
    doubles = [one.double_of.id for one in proposals if one.double_of]
    told: Fields = {"watched": [one.id for one in added], "watched_already": doubles}
    services = {one.service_id for one in added}
    shown = links.with_query("/watch", {"service": services.pop() if len(services) == 1 else ""})
    return Done(told, shown, ", ".join(told["watched"])[:500])


def _named(ask: Ask) -> list[tuple[str, str]]:
    """The addresses that are chosen, each with its name. UsageError: one has none."""
    urls, names = ask.fields.get("url", ()), ask.fields.get("name", ())
    if len(urls) != len(names):
        raise UsageError("each address has a name", hint="give url and name as often as each other")
    by_url = {url.strip(): name.strip() for url, name in zip(urls, names, strict=True)}
    return [(url, by_url.get(url, "")) for url in dict.fromkeys(ask.many("choose"))]


def _chosen(desk: Desk, url: str, name: str, ask: Ask) -> tuple[Found, str]:
    """An address that is chosen, with its name. UsageError: nobody may go there, or it has no name."""
    document = parse_name(name)
    if not document.service_id or not document.terms_type or len(name) > LONGEST:
        raise UsageError(f"{url} has no name", hint="write Service/Terms type, as in Acme/Privacy Policy")
    address = whole_address(url)
    check_gate(address, desk.settings)
    asked = _asked_in(ask).get(url)
    found = Found(
        address,
        document.terms_type,
        1.0,
        (Way.ALTERNATE,) if asked else (Way.GIVEN,),
        language=asked.language if asked else "",
        region=asked.region if asked else "",
        is_rendered=url in ask.many("rendered"),
    )
    return found, name


def _asked_in(ask: Ask) -> dict[str, Alternate]:
    """What is asked for in a language of its own, by its address. UsageError: it does not say in which."""
    told = [SIBLING.fullmatch(each) for each in ask.many("sibling")]
    if not all(told):
        raise UsageError("a sibling is told by its language and its address", hint="for example: de-AT https://…")
    return {one["url"]: Alternate(one["url"], one["language"] or "", one["region"] or "") for one in told if one}


VIEWS = (
    View(
        name="add-look",
        path="/watch/add",
        api="/sources/found",
        template="adding.html",
        title="Watch a document or a site",
        purpose="The documents of a contract that an address leads to, found by looking around its site.",
        make=found,
        params=(
            Param("address", "the address of a document or a site", PLACE),
            Param(
                "siblings", "siblings in these languages, for these regions too: de, en-GB, or all", "", is_many=True
            ),
        ),
        schema="FoundDocuments",
        freshness=Freshness.LIVE,
        is_slow=True,
        is_long=True,
        first=first,
        is_for_writers=True,
    ),
)
ACTIONS = (
    Action(
        name="add-sources",
        path="/watch/add",
        api="/sources",
        purpose="Watch documents from now on, each at its address and under its name.",
        do=add,
        params=(
            Param("choose", "the addresses that are to be watched", PLACE, is_many=True, is_needed=True),
            Param("url", "addresses, as many as names", PLACE, is_many=True, is_needed=True),
            Param("name", "the name of each: Service/Terms type", NAME, is_many=True, is_needed=True),
            Param("rendered", "those addresses that need a browser", "", is_many=True),
            Param("sibling", "those to be asked for in a language: it, a blank, the address", "", is_many=True),
        ),
        schema="SourcesAdded",
    ),
)
