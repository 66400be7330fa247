"""From what was found of a contract to documents that are watched: names, doubles, siblings."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain, count

from smallprint.archive.names import listed, matches, nearest
from smallprint.archive.versions import version_asked
from smallprint.archive.watchlist import Watchlist, clean
from smallprint.errors import NotFoundError, UsageError
from smallprint.extract.domain import brand_of
from smallprint.extract.terms_type import address_words, called, letters, names_in, spell
from smallprint.extract.variant import marks_of
from smallprint.model.document import Document
from smallprint.model.found import Alternate, Discovery, Found, Proposal, Way
from smallprint.model.source import Declaration, Source
from smallprint.read.document import READ
from smallprint.store.base import Store

SURE = 0.5
"""What is found less surely is shown and not chosen. Of the development set's 133 pages none that is surer is of none
of the types; 4 are taken for another document that stands on the same page."""
ALL = "all"


def propose(
    watchlist: Watchlist,
    discovery: Discovery,
    *,
    named: Document | None = None,
    siblings: Collection[str] = (),
    own_name: str = "",
) -> list[Proposal]:
    """What would be watched, in the order in which it was found.

    `own_name` is what the pages call the service, where the discovery's name for it is somebody else's.
    `named` is what the document that was given is called, where somebody says: under the whole name of one that is
    watched, it lies at the new address from then on. `siblings` are the languages and regions ("de", "en-GB", or "all")
    whose siblings are wanted too. UsageError: what is named was not found.
    """
    is_said = named is not None and bool(named.service_id)
    service = watchlist.spelled(named.service_id) if named and is_said else watchlist.service(discovery)
    naming = _Naming(watchlist, f"{discovery.service} {own_name}")
    made: list[Proposal] = []
    ahead = _with_siblings(discovery.found, siblings)
    meant = _meant(ahead, named, discovery) if named else None
    for found in ahead:
        told = named if named and found is meant else Document("", "")
        one = _proposal(naming, found, Document(service, told.terms_type, told.variant))
        made.append(one)
        naming.taken[one.document] = found.language
    return made


def add(watchlist: Watchlist, proposals: Iterable[Proposal], at: datetime) -> list[Document]:
    """Watch these from now on; gives what is new. UsageError: one has no name."""
    added: list[Document] = []
    for one in proposals:
        if one.double_of is not None:
            continue
        if not one.document.terms_type:
            raise UsageError(
                f"nothing says what {one.found.url} is", hint='say it: --as "Service/Terms type", or leave it out'
            )
        declaration = Declaration(one.document, (_source(one.found),))
        watchlist.store.declare(declaration, at)
        watchlist.take(declaration)
        added.append(one.document)
    return added


def forget(store: Store, name: str, at: datetime) -> Document:
    """Watch a document no more ("Service/Terms type (variant)"); what was recorded of it stays.

    NotFoundError: it is not watched; UsageError: several are called so.
    """
    watched = [one.document for one in store.declarations()]
    found = matches(name, watched, lambda one: one.id)
    if not found:
        hint = nearest(name, [one.id for one in watched]) or "smallprint sources lists what is watched"
        raise NotFoundError(f"{name!r} is not watched", sought=name, path=store.path, hint=hint)
    if len(found) > 1:
        names = listed(one.id for one in found)
        raise UsageError(f"{name!r} may be any of {len(found)}: {names}", hint="write more of the name")
    store.undeclare(found[0], at)
    return found[0]


def parse_name(words: str, variant: str = "") -> Document:
    """What "Service/Terms type" names; either half may be empty. UsageError: it has no stroke."""
    service, stroke, rest = words.partition("/")
    if words and not stroke:
        raise UsageError(f"{words!r} names no document", hint='--as "Service/Terms type"')
    kind, _, told = rest.partition(" (") if rest.endswith(")") else (rest, "", "")
    return Document(clean(service), kind.strip(), variant or told.removesuffix(")"))


# ---------------------------------------------------------------- names


def _meant(found: Sequence[Found], named: Document, discovery: Discovery) -> Found | None:
    """Which document a name is meant for: the first that was given, else the first of the type that it names."""
    given = next((one for one in found if Way.GIVEN in one.ways), None)
    if given is not None or not (named.terms_type or named.variant):
        return given
    fitting = next((one for one in found if one.terms_type == named.terms_type), None)
    if fitting is None:
        causes = ", ".join(dict.fromkeys(f"{one.url}: {one.cause.value}" for one in discovery.aside[:3]))
        raise UsageError(
            f"there is no document to be called {named.id!r} ({causes or 'nothing was found'})",
            hint="give its own address, or --unseen to watch it without a look",
        )
    return fitting


@dataclass(slots=True)
class _Naming:
    """By what documents are named: what is watched, what the service is called, and the names given so far.

    Each of those is kept with the language of what has it.
    """

    watchlist: Watchlist
    own: str
    taken: dict[Document, str] = field(default_factory=dict)


def _proposal(naming: _Naming, found: Found, told: Document) -> Proposal:
    """What would be watched of one find; `told` is as much of its name as somebody says."""
    watchlist = naming.watchlist
    double = watchlist.at(found.url)
    kind = told.terms_type or found.terms_type
    document = Document(told.service_id, kind, told.variant)
    if not (told.terms_type or told.variant) or document in naming.taken:
        document = _free(naming, found, document)
    is_named = bool(kind) and (found.sureness >= SURE or Way.GIVEN in found.ways or bool(told.terms_type))
    moved_from = next(iter(watchlist.addresses(document)), "")
    return Proposal(found, double or document, is_named and double is None, double, "" if double else moved_from)


def _free(naming: _Naming, found: Found, given: Document) -> Document:
    """A name that no other document has: by service and type, with what tells it from those that are there.

    A document in another language is told by that, whichever way it was found.
    """
    service, kind = given.service_id, given.terms_type
    place = "-".join(part for part in (found.language, found.region) if part)
    if Way.ALTERNATE in found.ways:
        first = place
    elif _is_in_other_language(naming, Document(service, kind, found.plan), found):
        first = " ".join(part for part in (found.plan, found.language) if part)
    else:
        first = found.plan
    tried = (Document(service, kind, variant) for variant in (first, *_variants(found, f"{service} {naming.own}")))
    counted = (Document(service, kind, str(number)) for number in count(2))
    return next(one for one in chain(tried, counted) if one not in naming.taken and one not in naming.watchlist)


def _variants(found: Found, names: str) -> list[str]:
    """What may tell a document from another of its type, the plainest first; `names` are those of the service."""
    place = "-".join(part for part in (found.language, found.region) if part)
    left = names_in(found.title.split("|")[0])
    words = " ".join(word for word in left.split() if spell(word) not in spell(names).split())
    brand = brand_of(found.url)
    other = brand if Way.INCORPORATED in found.ways and letters(brand) not in letters(names) else ""
    folder = next((part for part in address_words(found.url) if not called(part) and not any(_marks(part))), "")
    parts = (found.region, clean(words)[:40], other, clean(folder)[:40], place, f"{found.plan} {place}".strip())
    return [part for part in dict.fromkeys(parts) if part]


def _marks(part: str) -> tuple[str, str]:
    """The language and region that a folder of an address names."""
    marks = marks_of(f"https://site.example/{part}")
    return marks.language, marks.region


def _is_in_other_language(naming: _Naming, document: Document, found: Found) -> bool:
    """Whether what has a name already is in another language: this would be taken for its next version."""
    language = naming.taken.get(document, "") or _language(naming.watchlist, document)
    return "und" not in (language, found.language or "und") and language != found.language


def _language(watchlist: Watchlist, document: Document) -> str:
    """The language of what is recorded, or watched, under a name; "und" where there is nothing."""
    held = watchlist.store.document(document.service_id, document.terms_type, document.variant)
    versions = watchlist.store.versions(held) if held else []
    latest = version_asked(versions, None)
    if latest is not None:
        return latest.language
    # Nothing is recorded of it yet: its address may say, and most that say nothing are in English.
    return next((marks_of(place).language or READ for place in watchlist.addresses(document)), "und")


# ---------------------------------------------------------------- siblings


def _with_siblings(found: Sequence[Found], wanted: Collection[str]) -> list[Found]:
    """What was found, each followed by those of its siblings that are wanted."""
    return [
        each
        for one in found
        for each in (one, *(_sibling(one, other) for other in one.alternates if _is_wanted(other, wanted)))
    ]


def _is_wanted(other: Alternate, wanted: Collection[str]) -> bool:
    """Whether a sibling is one of those that are asked for, by its language, its region or both."""
    told = {other.variant.lower(), other.language.lower(), other.region.lower(), ALL} - {""}
    return bool(told & {one.lower().replace("_", "-") for one in wanted})


def _sibling(one: Found, other: Alternate) -> Found:
    """A sibling as something found: its type is its sibling's, and nobody looked at it yet."""
    return Found(
        url=other.url,
        terms_type=one.terms_type,
        sureness=one.sureness,
        ways=(Way.ALTERNATE,),
        title=one.title,
        language=other.language,
        region=other.region,
        plan=one.plan,
        is_rendered=one.is_rendered,
    )


def _source(found: Found) -> Source:
    """Where a document lies. A sibling is asked for in its own language."""
    if Way.ALTERNATE in found.ways:
        return Source(found.url, render=found.is_rendered, language=found.language, region=found.region)
    return Source(found.url, render=found.is_rendered)
