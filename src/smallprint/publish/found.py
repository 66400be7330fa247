"""What was found of a contract, as lines of text and as fields of JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from smallprint.model.found import Aside, Discovery, LeftAside, Proposal, Way
from smallprint.publish.fields import Fields, document_fields
from smallprint.publish.look import Look, Style, broken, cells, visible

INDENT = "      "
MOST_SIBLINGS = 12
MOST_DETAIL = 120
TROUBLES = frozenset({Aside.NO_TERMS, Aside.BLOCKED, Aside.GONE, Aside.FAILED})


def proposals_text(discovery: Discovery, proposals: Sequence[Proposal], look: Look) -> Iterator[str]:
    """Each document that was found: its number, whether it is chosen, its name, how it was found, how it begins."""
    service = next((one.document.service_id for one in proposals), discovery.service)
    yield look.paint(Style.STRONG, visible(service))
    width = max((cells(_name(one)) for one in proposals), default=0)
    for number, one in enumerate(proposals, 1):
        yield from _proposal_text(number, one, look, width)
    yield from _aside_text(discovery, look)


def _proposal_text(number: int, one: Proposal, look: Look, width: int) -> Iterator[str]:
    mark = "=" if one.double_of else "x" if one.is_chosen else " "
    name = visible(_name(one))
    told = " · ".join(part for part in (_size(one), one.found.language, _ways(one)) if part)
    padding = " " * (width - cells(name))
    yield f"{number:>3} [{mark}] {look.paint(Style.STRONG, name)}{padding}  {look.paint(Style.FAINT, told)}"
    yield f"{INDENT}  {visible(one.found.url)}"
    if one.double_of:
        yield f"{INDENT}  watched already, as {visible(one.double_of.id)}"
        return
    if one.moved_from:
        yield f"{INDENT}  in place of {visible(one.moved_from)}"
    if not one.document.terms_type:
        yield f'{INDENT}  nothing says what it is: --as "Service/Terms type"'
    elif not one.is_chosen:
        yield f"{INDENT}  not sure ({one.found.sureness:.0%}): choose it by its number, or --only TYPE"
    if one.found.holds:
        held = f"holds {len(one.found.holds)} documents, which are watched as one: {', '.join(one.found.holds)}"
        yield from broken([(Style.PLAIN, visible(held))], look, INDENT + "  ")
    if one.found.opening:
        yield from broken([(Style.FAINT, f"“{visible(one.found.opening)}…”")], look, INDENT + "  ")
    variants = list(dict.fromkeys(other.variant for other in one.found.alternates if other.variant))
    if variants:
        more = f" and {len(variants) - MOST_SIBLINGS} more" if len(variants) > MOST_SIBLINGS else ""
        shown = ", ".join(variants[:MOST_SIBLINGS])
        yield from broken([(Style.PLAIN, f"siblings: {visible(shown)}{more} (--siblings)")], look, INDENT + "  ")


def _name(one: Proposal) -> str:
    document = one.document
    return document.type_name if document.terms_type else f"?{document.type_name}"


def _size(one: Proposal) -> str:
    return f"{one.found.words:,} words" if one.found.words else "not looked at"


def _ways(one: Proposal) -> str:
    return ", ".join(way.value for way in one.found.ways if way is not Way.ALTERNATE)


def _aside_text(discovery: Discovery, look: Look) -> Iterator[str]:
    """What was left aside, by cause, with an example or two of each."""
    for cause, these in by_cause(discovery).items():
        shown = ", ".join(visible(one.url) for one in these[:2])
        more = f" and {len(these) - 2} more" if len(these) > 2 else ""
        yield from broken([(Style.FAINT, f"left aside, {visible(cause)}: {shown}{more}")], look, "  ", "")
    if discovery.is_cut_short:
        yield f"there was more to look at than {discovery.asked} pages and files: --pages N looks at more"


def by_cause(discovery: Discovery) -> dict[str, list[LeftAside]]:
    """What was left aside, by its cause and of what was trouble by the reason, in the order in which it came."""
    found: dict[str, list[LeftAside]] = {}
    for one in discovery.aside:
        told = f" ({one.detail[:MOST_DETAIL]})" if one.cause in TROUBLES and one.detail else ""
        found.setdefault(f"{one.cause.value}{told}", []).append(one)
    return found


def proposal_fields(one: Proposal, *, is_added: bool) -> Fields:
    """A document that was found, with the name that it is or would be watched under."""
    found = one.found
    return {
        **document_fields(one.document),
        "kind": "found",
        "url": found.url,
        "sureness": found.sureness,
        "ways": [way.value for way in found.ways],
        "title": found.title,
        "language": found.language,
        "region": found.region,
        "plan": found.plan,
        "words": found.words,
        "opening": found.opening,
        "holds": list(found.holds),
        "siblings": [{"url": each.url, "language": each.language, "region": each.region} for each in found.alternates],
        "is_chosen": one.is_chosen,
        "is_watched": one.double_of is not None or is_added,
        "is_added": is_added,
    }


def aside_fields(one: LeftAside) -> Fields:
    """A page that was left aside, with the cause."""
    return {"kind": "aside", "url": one.url, "cause": one.cause.value, "detail": one.detail}
