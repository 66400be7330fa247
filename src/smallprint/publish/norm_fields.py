"""What a document's clauses say, in plain lines: beside each clause, and in the groups that people ask for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from smallprint.model.clause import Outline
from smallprint.model.norm import ChoiceKind, ClauseReading, Data, Modality, Norm, Party
from smallprint.publish.fields import Fields
from smallprint.publish.look import visible
from smallprint.publish.plain_norm import Plain, plain_licence, plain_norm
from smallprint.publish.quoted import beginning, place_text, shortened
from smallprint.publish.reading import licence_text, norm_text
from smallprint.publish.telling import Line, ranked
from smallprint.publish.terms_fields import OUT

__all__ = ["Plains", "margin_fields", "plains_of", "summary_fields"]

PLACES = 4
"""Of the clauses that come to the same so many are linked."""
LINES = 14
"""Of each group so many lines are told, the most telling first."""
CHOICES = 12
LONGEST_PLACE = 32
ECHO = 60
"""A clause whose words are no more than so many characters longer than their quotation is only echoed by it;
so is what is quoted in fewer."""
_BY_KIND = {ChoiceKind.OPT_OUT: 0, ChoiceKind.ADMINISTRATOR: 1, ChoiceKind.OPT_IN: 2}
"""Choices in the order in which they are told."""


GROUPS: tuple[tuple[str, str, str], ...] = (
    ("lets", "What this lets them do", "they"),
    ("promises", "What they promise", "they"),
    ("asks", "What it asks of you", "you"),
    ("may", "What you may do", "you"),
    ("disclaims", "What they do not answer for", "they"),
    ("both", "What holds for you and them", "you and they"),
    ("others", "What others must do", "others"),
)
"""The groups, their titles, and whom a title names."""

Plains = Mapping[int, Sequence[Plain]]
"""The norms of each clause in plain lines, in their order."""


def plains_of(outline: Outline, readings: Mapping[int, ClauseReading]) -> Plains:
    """The norms of each clause, by its index, in plain lines."""
    return {
        index: [plain_norm(norm, outline.clauses[index].ink) for norm in one.norms] for index, one in readings.items()
    }


def _group_of(norm: Norm) -> str:
    """The group that a norm stands in, "" for none: what people themselves disclaim."""
    bearers, modality = norm.bearers, norm.modality
    is_yours = Party.USER in bearers or Party.ADMINISTRATOR in bearers
    is_both = is_yours and Party.PROVIDER in bearers
    if modality is Modality.DISCLAIMER:
        return "disclaims" if is_both or not is_yours else ""
    if is_both:
        return "both"
    if modality is Modality.PERMISSION:
        return "may" if is_yours else "lets"
    if is_yours:
        return "asks"
    return "promises" if Party.PROVIDER in bearers or Party.AFFILIATES in bearers else "others"


def margin_fields(one: ClauseReading, ink: str, plains: Sequence[Plain]) -> list[Fields]:
    """What a clause says: each norm in a plain line, once; a licence as well; last what could only be quoted."""
    told: dict[str, Fields] = {}
    for norm, plain in zip(one.norms, plains, strict=True):
        line = visible(plain.whole)
        if line not in told:
            choice = norm.choice.kind.value if norm.choice.kind is not ChoiceKind.NONE else ""
            is_echo = plain.is_quoted and (len(ink) < len(line) + ECHO or len(line) < ECHO)
            told[line] = _margin(line, norm_text(norm), norm.modality.value, choice, is_echo=is_echo)
    for licence in one.licences:
        line = visible(plain_licence(licence).whole)
        told.setdefault(line, _margin(line, f"you grant a licence: {licence_text(licence)}", "licence", ""))
    return sorted(told.values(), key=lambda fields: fields["plain"].startswith("“"))


def _margin(line: str, words: str, modality: str, choice: str, *, is_echo: bool = False) -> Fields:
    return {"plain": line, "words": visible(words), "modality": modality, "choice": choice, "is_echo": is_echo}


def summary_fields(outline: Outline, readings: Mapping[int, ClauseReading], plains: Plains) -> Fields:
    """What a version lets its provider do, what it promises, what it asks, and what people may refuse and where."""
    norms = [
        (index, norm, plain)
        for index, told in plains.items()
        for norm, plain in zip(readings[index].norms, told, strict=True)
    ]
    held: dict[str, list[tuple[int, Norm, Plain]]] = {"": [], **{name: [] for name, _, _ in GROUPS}}
    for one in norms:
        held[_group_of(one[1])].append(one)
    first = _licences(outline, readings)
    return {
        "groups": [
            {"name": name, "title": title, **_lines(outline, who, held[name], first if name == "lets" else [])}
            for name, title, who in GROUPS
        ],
        "choices": _choices(outline, norms),
    }


def _lines(outline: Outline, who: str, norms: Sequence[tuple[int, Norm, Plain]], first: list[Fields]) -> Fields:
    """A group's lines, the most telling first; of what could only be quoted, none but how disputes are settled."""
    told = [one for one in norms if not one[2].is_quoted or (who == "you and they" and one[1].action == "dispute")]
    lines, more = ranked(told, LINES)
    return {
        "lines": first + [_line_fields(outline, who, line) for line in lines],
        "more": more + len(norms) - len(told),
    }


def _licences(outline: Outline, readings: Mapping[int, ClauseReading]) -> list[Fields]:
    """What people let the provider do by the broadest licence that they give it, over their content if over any."""
    held = [(index, licence) for index, one in readings.items() for licence in one.licences]
    if not held:
        return []
    index, licence = max(held, key=lambda one: (Data.CUSTOMER_CONTENT in one[1].data, one[1].breadth))
    return [
        {
            "plain": visible(plain_licence(licence).says),
            "words": visible(shortened(licence.evidence.cut(outline.clauses[index].ink))),
            "action": "licence",
            "modality": "licence",
            "choice": "",
            "count": 1,
            "places": _places(outline, [index]),
        }
    ]


def _line_fields(outline: Outline, who: str, line: Line) -> Fields:
    """A line as it stands below its group's title, the words that it stands on, and where it stands."""
    plain, norm = line.plain, line.norm
    is_implied = plain.who in ("", who)
    return {
        "plain": visible(plain.says if is_implied else f"{plain.who} {plain.says}"),
        "words": visible(shortened(norm.evidence.cut(outline.clauses[line.clauses[0]].ink))),
        "action": norm.action.replace("-", " "),
        "modality": norm.modality.value,
        "choice": norm.choice.kind.value if norm.choice.kind is not ChoiceKind.NONE else "",
        "count": len(line.clauses),
        "places": _places(outline, line.clauses),
    }


def _choices(outline: Outline, norms: Iterable[tuple[int, Norm, Plain]]) -> list[Fields]:
    """What people may refuse: the kind of choice, what it is about, the words that offer it, and their links."""
    told: dict[tuple[str, int], tuple[Norm, Plain]] = {}
    for index, norm, plain in norms:
        if norm.choice.kind is not ChoiceKind.NONE:
            told.setdefault((norm.choice.kind.value, index), (norm, plain))
    ranked_ones = sorted(told.items(), key=_choice_rank)
    return [_choice_fields(outline, index, norm, plain) for (_, index), (norm, plain) in ranked_ones[:CHOICES]]


def _choice_rank(one: tuple[tuple[str, int], tuple[Norm, Plain]]) -> tuple[int, bool, bool, bool]:
    """In which order choices are told: ways out first, those over data before others."""
    norm, plain = one[1]
    return _BY_KIND[norm.choice.kind], norm.action == "terminate", plain.is_quoted, not norm.data


def _choice_fields(outline: Outline, index: int, norm: Norm, plain: Plain) -> Fields:
    clause = outline.clauses[index]
    return {
        "choice": norm.choice.kind.value,
        "plain": visible(plain.whole),
        "words": visible(shortened(norm.evidence.cut(clause.ink))),
        **_place(outline, index),
        "links": [
            {"words": visible(link.span.cut(clause.ink)), "url": link.target}
            for link in clause.block.links
            if OUT.fullmatch(link.target) and len(link.span)
        ][:PLACES],
    }


def _place(outline: Outline, index: int) -> Fields:
    return {"clause": index, "place": visible(_short_place(outline, index))}


def _short_place(outline: Outline, index: int) -> str:
    """A clause's number, else the heading above it, cut short."""
    clause = outline.clauses[index]
    words = place_text(outline, index) if clause.label else outline.heading_of(clause).strip()
    return beginning(words, LONGEST_PLACE) or "at the beginning"


def _places(outline: Outline, indices: Iterable[int]) -> list[Fields]:
    """Where clauses stand, each place once, the first few."""
    told: dict[str, Fields] = {}
    for index in indices:
        place = _place(outline, index)
        told.setdefault(place["place"], place)
    return list(told.values())[:PLACES]
