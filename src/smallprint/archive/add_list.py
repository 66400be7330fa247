"""A whole list of vendors to watch: each looked for by itself, kept as soon as it is found."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime

from smallprint.archive.add import add, propose
from smallprint.archive.patience import writing
from smallprint.archive.watchlist import Watchlist
from smallprint.errors import SourceError, UsageError
from smallprint.extract.address import canonical
from smallprint.model.document import Document
from smallprint.model.found import Discovery, Found, Proposal, Vendor, Way
from smallprint.source.leads import MAIN
from smallprint.store.base import Store

Find = Callable[[Sequence[str]], Discovery]
"""Finds what a vendor's addresses lead to; raises SourceError or UsageError where that is nothing."""
Choose = Callable[[Sequence[Proposal]], list[Proposal]]
"""Which of a vendor's documents are wanted."""
Ended = Callable[[], Discovery | str]
"""Waits for the end of a look: what was found, or why nothing was."""
AHEAD = 4
"""So many vendors a process are looked for before the first is kept: a list may be long, and be broken off."""


@dataclass(frozen=True, slots=True)
class AddedVendor:
    """What became of a vendor: under which name, what is watched of it now and was before, or why nothing is."""

    vendor: Vendor
    service: str
    added: tuple[Document, ...] = ()
    known: tuple[Document, ...] = ()
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Adding:
    """How a list is taken: how vendors are looked for, which documents of each are wanted, when, and how many at once.

    A vendor of which these types are watched already (`enough`) is not looked for again. Where `is_kept` is false
    nothing is kept. `stop` is called when no more is wanted: looks that are under way may end where they are.
    """

    find: Find
    choose: Choose
    at: datetime
    jobs: int = 1
    enough: frozenset[str] = frozenset(MAIN)
    is_kept: bool = True
    stop: Callable[[], None] = lambda: None


def add_list(store: Store, vendors: Sequence[Vendor], adding: Adding) -> Iterator[AddedVendor]:
    """What becomes of each vendor, in the list's order.

    What is watched already is not looked for again, so a list that was broken off goes on where it was.
    """
    watchlist = Watchlist(store)
    with ThreadPoolExecutor(adding.jobs) as workers:
        ahead = iter(vendors)
        waiting: deque[tuple[Vendor, Ended]] = deque()
        try:
            while True:
                while len(waiting) < adding.jobs * AHEAD and (vendor := next(ahead, None)) is not None:
                    waiting.append((vendor, _started(watchlist, vendor, adding, workers)))
                if not waiting:
                    return
                vendor, ended = waiting.popleft()
                yield _added(watchlist, vendor, ended(), adding)
        finally:
            adding.stop()
            workers.shutdown(wait=True, cancel_futures=True)


def _started(watchlist: Watchlist, vendor: Vendor, adding: Adding, workers: ThreadPoolExecutor) -> Ended:
    """A look for a vendor that has begun; called, it gives what was found, or why nothing was."""
    if _known(watchlist, vendor, adding.enough):
        return lambda: ""
    return workers.submit(_found, vendor, adding.find).result


def _found(vendor: Vendor, find: Find) -> Discovery | str:
    try:
        return find([address for address, _ in vendor.addresses])
    except (SourceError, UsageError) as error:
        return error.message


def _added(watchlist: Watchlist, vendor: Vendor, told: Discovery | str, adding: Adding) -> AddedVendor:
    """What became of a vendor, kept; named by what is watched in this moment, since others may add as well."""
    if not adding.is_kept:
        return _named(watchlist, vendor, told, adding)
    with writing(watchlist.store):
        if isinstance(told, str):
            watchlist.renew(watchlist.spelled(vendor.name))
        else:
            watchlist.renew_all()  # the same addresses may be watched under whatever name by now
        return _named(watchlist, vendor, told, adding)


def _named(watchlist: Watchlist, vendor: Vendor, told: Discovery | str, adding: Adding) -> AddedVendor:
    """What becomes of a vendor."""
    if isinstance(told, str):
        known = tuple(_known(watchlist, vendor, adding.enough))
        if others := _of_another(watchlist, vendor, known):
            return AddedVendor(vendor, vendor.name, (), known, others)
        one = AddedVendor(vendor, known[0].service_id if known else vendor.name, (), known, "" if known else told)
        return _kept(watchlist, one, (), adding) if known else one
    proposals = adding.choose(propose_vendor(watchlist, vendor, told))
    chosen = [one for one in proposals if one.is_chosen]
    doubles = tuple(one.document for one in proposals if one.double_of)
    added = tuple(one.document for one in chosen)
    if not added and (others := _of_another(watchlist, vendor, doubles)):
        return AddedVendor(vendor, vendor.name, (), doubles, others)
    if not added and not doubles:
        causes = ", ".join(dict.fromkeys(one.cause.value for one in told.aside)) or "no document was found"
        return AddedVendor(vendor, vendor.name, trouble=causes)
    return _kept(watchlist, AddedVendor(vendor, (*doubles, *added)[0].service_id, added, doubles), chosen, adding)


def _of_another(watchlist: Watchlist, vendor: Vendor, known: Sequence[Document]) -> str:
    """What is said of a vendor all of whose pages are watched under another name; "" where they are its own.

    The day on which its terms were agreed to is not the other's.
    """
    own = watchlist.spelled(vendor.name) if vendor.name else ""
    if not own or not known or any(document.service_id == own for document in known):
        return ""
    return f"its pages are watched already, as {known[0].service_id}'s: name it so in the list, or forget those first"


def _kept(watchlist: Watchlist, one: AddedVendor, chosen: Sequence[Proposal], adding: Adding) -> AddedVendor:
    """Watch what is chosen of a vendor, and keep when the list says that its terms were agreed to."""
    if adding.is_kept:
        add(watchlist, chosen, adding.at)
        if one.vendor.agreed_at:
            watchlist.store.agree(one.service, one.vendor.agreed_at)
    return one


def propose_vendor(watchlist: Watchlist, vendor: Vendor, discovery: Discovery) -> list[Proposal]:
    """What would be watched of a vendor: under the list's name, its addresses of the types that their columns name."""
    types = {canonical(_whole(address)): kind for address, kind in vendor.addresses if kind}
    found = tuple(_typed(one, types) for one in discovery.found)
    named = replace(discovery, service=vendor.name or discovery.service, found=found)
    return propose(watchlist, named, own_name=discovery.service)


def _typed(one: Found, named: dict[str, str]) -> Found:
    kind = named.get(canonical(one.url))
    return replace(one, terms_type=kind, sureness=1.0) if kind and Way.GIVEN in one.ways else one


def _known(watchlist: Watchlist, vendor: Vendor, enough: frozenset[str]) -> list[Document]:
    """What is watched of a vendor already, where that is enough: all its pages, or documents of all these types."""
    places = [_whole(address) for address, _ in vendor.addresses]
    at = [document for place in places if (document := watchlist.at(place)) is not None]
    if len(at) == len(places):
        return at
    held = watchlist.of_holder(watchlist.spelled(vendor.name), places) if vendor.name else []
    return held if enough <= {one.terms_type for one in held} else []


def _whole(address: str) -> str:
    return address if "://" in address else f"https://{address}"
