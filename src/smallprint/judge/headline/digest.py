"""What a change of many clauses brought, took and changed, in a few words each: the sections and themes that one
version has and the other nowhere speaks of, the names that are new, and the themes that many sentences changed.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from smallprint.judge.headline.sections import NONE, Section, Sections
from smallprint.judge.headline.telling import Telling, is_rule
from smallprint.judge.headline.theme import Kept, Theme
from smallprint.judge.headline.themes import PLACES, THEMES
from smallprint.judge.weighing.lexicon import MODALS, NEGATIONS, STOP_WORDS
from smallprint.judge.weighing.mask import words_of

MOST = 6
"""So many things are looked at at most."""
TOLD = 4
"""So many are told at most."""
ENOUGH = 2
"""Where so many came or went nothing is told of what only changed."""
GONE, CHANGED = -1.0, -1.5
"""What goes tells less than what comes, and what is only worded otherwise less than either."""
OFTEN = 0.6
"""What the logarithm of the sentences that speak of a theme adds to its weight."""
OFTEN_CHANGED = 3
"""A theme has changed where so many sentences on it came, went or were edited."""
SECTION, BIG, LARGE = 3.0, 400, 1.0
"""What a section weighs, and what the logarithm of its size adds, in so many characters."""
ANEW = -1.0
"""What a section of a rewrite weighs less: there every heading is another."""
STEM = 5
"""Two words that begin with so many of the same letters are forms of one."""
DENYING = 6
"""A denial so many words before a theme denies it."""
_DEFINED = re.compile(r"[(“\"][“\"]?([A-Z][\w’'&-]+(?: [\w’'&-]+){0,4})[”\"]")
"""A term where it is defined: in quotation marks, in a bracket or where its sentence begins."""
_BARE = re.compile(r"\w+")
_ANY = re.compile(r"^an? ")
_FOR = "for "
_UNIONS = ("United", "European")
"""How the names of places begin that have an article."""
_THING = re.compile(r"(?:an?|the) |“[^”]*” in ")
_BEGUN = re.compile(rf"{_THING.pattern}|{_FOR}")


LISTED = 50
"""What stands in one sentence alone, of more words than this, is one of many that are listed there."""
RECURRING, TIMES, SHORT_NAME, LEFT = 2.0, 8, 4, 0.7
"""What a word weighs that so many sentences lost, of so many letters at least; so great a share is left at most."""
DEFINED, OFTEN_USED, BRIEF = 2.5, 3, 3
"""What a term weighs that is defined anew and that the version uses so often, and how long it is no term yet."""
OF_PLACES, OFTEN_NAMED, MOST_PLACES = 2.5, 2, 3
"""What rules for a place weigh that so many sentences name and none before; so many places are told."""


class Turn(StrEnum):
    """What became of a thing: the verb that tells it."""

    CAME = "adds"
    WENT = "drops"
    CHANGED = "changes"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that came, went or changed, in words; the change it stands in and a sentence that shows it.

    `is_section`: it is told by its heading; `changes` are those of the section. `is_named`: its words are a mere name,
    and `telling` says what it is.
    """

    words: str
    turn: Turn
    weight: float
    change: int
    sentence: str = ""
    is_section: bool = False
    changes: frozenset[int] = frozenset()
    is_named: bool = False
    telling: Telling | None = None


@dataclass(frozen=True, slots=True)
class Texts:
    """The folded words of both versions, a blank before and behind each, and whether they are of a privacy policy."""

    old: str
    new: str
    is_privacy: bool


def digest_of(
    found: Sequence[Telling], texts: Texts, sections: Sections = NONE, *, is_rewrite: bool = False
) -> tuple[Item, ...]:
    """What came, went and changed, weightiest first; `found` are the sentences that came, went or were edited."""
    came = [(_folded(one.after), one) for one in found if one.after]
    went = [(_folded(one.before), one) for one in found if one.before]
    themes = [one for one in THEMES if one.kept is Kept.ALL or (one.kept is Kept.PRIVACY) == texts.is_privacy]
    fallen = ANEW if is_rewrite else 0.0
    items = [
        *_sections(sections.all_came, Turn.CAME, fallen),
        *_themes(themes, came, texts.old, Turn.CAME),
        *_themes(themes, went, texts.new, Turn.WENT),
        *_sections(sections.all_went, Turn.WENT, fallen + GONE),
        *(() if is_rewrite else (*_recurring(found, texts), *_defined(found, texts))),
        *_places([one for one in found if one.after], texts.old, Turn.CAME),
        *_places([one for one in found if one.before], texts.new, Turn.WENT),
    ]
    told = list(_distinct(sorted(items, key=lambda one: -one.weight)))
    if len(told) < ENOUGH:
        told += sorted(_changed(themes, came, went), key=lambda one: -one.weight)
    return tuple(_distinct(told))[:MOST]


def _folded(ink: str) -> str:
    return f" {' '.join(words_of(ink))} "


def _sections(found: Sequence[Section], turn: Turn, less: float) -> Iterator[Item]:
    for one in found[:2]:
        weight = SECTION + LARGE * math.log(one.size / BIG) + less
        yield Item(f"“{one.heading}”", turn, weight, one.change, is_section=True, changes=one.changes)


def _themes(themes: Sequence[Theme], said: Sequence[tuple[str, Telling]], other: str, turn: Turn) -> Iterator[Item]:
    """The themes of these sentences that the other version nowhere speaks of."""
    whole = "".join(words for words, _ in said)
    for theme in themes:
        if not theme.says.search(whole) or theme.known.search(other) or theme.says.search(other):
            continue
        held = [one for words, one in said if _holds(theme, words)]
        if len(held) > 1 or (held and len((held[0].after or held[0].before).split()) <= LISTED):
            weight = theme.weight + OFTEN * math.log(len(held)) + GONE * (turn is Turn.WENT)
            yield _item(theme, turn, weight, held[0])


def _recurring(found: Sequence[Telling], texts: Texts) -> Iterator[Item]:
    """The word or name that many sentences lost which stay else, with nothing in its place."""
    held: Counter[str] = Counter()
    instead: Counter[tuple[str, str]] = Counter()
    first: dict[str, Telling] = {}
    for one in found:
        if one.before and one.after:
            old, new = set(words_of(one.before)), set(words_of(one.after))
            gone = {word for word in old - new if len(word) >= SHORT_NAME and word.isalpha()}
            held.update(gone - STOP_WORDS - MODALS - NEGATIONS)
            instead.update((word, other) for word in gone for other in new - old)
            first |= dict.fromkeys(gone - first.keys(), one)
    for word, count in sorted(held.items(), key=lambda item: (-item[1], item[0]))[:MOST]:
        replaced = max((often for pair, often in instead.items() if pair[0] == word), default=0)
        is_all = texts.new.count(f" {word} ") <= LEFT * texts.old.count(f" {word} ")
        said = re.search(rf"\b{re.escape(word)}\b", first[word].before, re.IGNORECASE)
        if count >= TIMES and is_all and 2 * replaced < count and said and said[0].islower():
            weight = RECURRING + OFTEN * math.log(count)
            yield Item(f"“{said[0]}” in {count} places", Turn.WENT, weight, first[word].change, first[word].before)
            return


def _defined(found: Sequence[Telling], texts: Texts) -> Iterator[Item]:
    """The term that is defined anew and used most."""
    held: dict[str, tuple[int, Telling]] = {}
    for one in found:
        for name in _DEFINED.findall(one.after):
            words = f" {' '.join(words_of(name))} "
            if len(name) > BRIEF and words not in texts.old and words.strip() not in one.before.lower():
                held.setdefault(name, (texts.new.count(words), one))
    name, (count, shown) = max(held.items(), key=lambda item: item[1][0], default=("", (0, None)))
    if count >= OFTEN_USED and shown is not None:
        weight = DEFINED + OFTEN * math.log(count)
        ruled = (one for one in found if name in one.after and not one.before and is_rule(one.after))
        shown = next((one for one in ruled if not _DEFINED.search(one.after)), shown)
        yield Item(f"“{name}”", Turn.CAME, weight, shown.change, shown.after, is_named=True, telling=shown)


def _places(said: Sequence[Telling], other: str, turn: Turn) -> Iterator[Item]:
    """The places for whose people the one version has rules, and which the other nowhere names."""
    held = Counter(
        found
        for one in said
        for found in dict.fromkeys(PLACES.findall(one.before if turn is Turn.WENT else one.after))
        if f" {found.lower()} " not in other
    )
    told = [name for name, count in held.most_common(MOST_PLACES) if count >= OFTEN_NAMED]
    if told:
        first = next(one for one in said if told[0] in (one.before if turn is Turn.WENT else one.after))
        weight = OF_PLACES + OFTEN * math.log(held[told[0]]) + GONE * (turn is Turn.WENT)
        shown = first.before if turn is Turn.WENT else first.after
        names = [f"the {name}" if name.startswith(_UNIONS) else name for name in told]
        yield Item(f"{_FOR}{_and(names)}", turn, weight, first.change, shown)


def _changed(
    themes: Sequence[Theme], came: Sequence[tuple[str, Telling]], went: Sequence[tuple[str, Telling]]
) -> Iterator[Item]:
    """The themes on which many sentences are others than before."""
    for theme in themes:
        held = [one for words, one in came if theme.says.search(words)]
        gone = [one for words, one in went if not one.after and theme.says.search(words)]
        if held and len(held) + len(gone) >= OFTEN_CHANGED:
            weight = theme.weight + OFTEN * math.log(len(held) + len(gone)) + CHANGED
            yield _item(theme, Turn.CHANGED, weight, held[0])


def _item(theme: Theme, turn: Turn, weight: float, shown: Telling) -> Item:
    words = shown.before if turn is Turn.WENT else shown.after
    is_named = not _BEGUN.match(theme.name)
    return Item(theme.name, turn, weight, shown.change, words, is_named=is_named, telling=shown)


def _holds(theme: Theme, words: str) -> bool:
    """Whether a sentence speaks of a theme, and does not deny it."""
    found = theme.says.search(words)
    if found is None:
        return False
    return theme.is_denied or not NEGATIONS & set(words[: found.start()].split()[-DENYING:])


def _distinct(items: Sequence[Item]) -> Iterator[Item]:
    """The items without those that a heavier one names."""
    told: list[str] = []
    for one in items:
        if not any(is_named(other, one.words) for other in told):
            told.append(one.words)
            yield one


def is_named(told: str, words: str) -> bool:
    """Whether what is told already names a thing: half of its longer words."""
    telling, known = _telling(words), _telling(told)
    return 2 * len(telling & known) >= len(telling) > 0


def _telling(words: str) -> set[str]:
    """How the longer words begin, and what is written in capitals."""
    return {word[:STEM] for word in words_of(words) if len(word) >= STEM} | {
        word for word in _BARE.findall(words) if word.isupper() and len(word) > 1
    }


def fitting(items: Sequence[Item], told: str, room: int) -> tuple[Item, ...]:
    """The weightiest of these items that a line does not name yet and that are told in so many characters."""
    kept: list[Item] = []
    for one in items:
        if len(kept) < TOLD and not is_named(told, one.words) and len(told_items([*kept, one])) <= room:
            kept.append(one)
    return tuple(kept)


def told_items(items: Sequence[Item]) -> str:
    """The items behind the service's name: "adds A and rules on B, and drops the section C"; "" for none."""
    parts = []
    for turn in Turn:
        of_turn = [one for one in items if one.turn is turn]
        if of_turn:
            parts.append(f"{turn.value} {_listed(of_turn)}")
    return (", and " if any(" and " in part for part in parts[:-1]) else " and ").join(parts)


def _listed(items: Sequence[Item]) -> str:
    """Sections by their headings, things by their names, and themes behind "rules on"."""
    heads = [one.words for one in items if one.is_section]
    things = [one.words for one in items if not one.is_section and _THING.match(one.words)]
    places = [one.words for one in items if one.words.startswith(_FOR)]
    rules = [one.words for one in items if not one.is_section and not _BEGUN.match(one.words)]
    is_known = items[0].turn is Turn.CHANGED
    if is_known:
        rules, things = [*rules, *(_ANY.sub("", one, count=1) for one in things)], []
    groups = [
        f"the section{'s' * (len(heads) > 1)} {_and(heads)}" if heads else "",
        *things,
        _rules(rules, places, is_known=is_known),
    ]
    return _and([group for group in groups if group])


def _rules(themes: Sequence[str], places: Sequence[str], *, is_known: bool) -> str:
    """What rules are on and whom they are for: "rules on A and B and for C", "" where there are none."""
    named = " and ".join([*([f"on {_and(themes)}"] if themes else []), *places])
    return f"{'its ' * is_known}rules {named}" if named else ""


def _and(names: Sequence[str]) -> str:
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]
