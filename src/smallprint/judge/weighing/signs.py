"""What a change of one clause shows on its face, as named signs that a linear model weighs.

Every sign is a short string, present or absent; sizes and shares are cut into steps. Words count by where they
stand: inserted (`i:`), removed (`d:`), one for another (`r:`), or in the heading above (`h:`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from smallprint.judge.weighing import lexicon
from smallprint.judge.weighing.mask import DATE_SIGN, masked, words_of

SIZE_STEPS = (0, 1, 2, 4, 8, 16, 40, 100, 300)
SHARE_STEPS = (0.0, 0.05, 0.15, 0.3, 0.5, 0.7, 0.9)
TELEPHONE = re.compile(r"\+?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{3,4}\b|\+\d{1,3}[ .-]\(?\d")
POSTCODE = re.compile(r"\b[A-Z]{2} \d{5}\b|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|\b\d{4,5} [A-Z][a-z]+\b")
FIGURE = re.compile(r"\d")
"""What no number of a telephone or postcode is without."""
FOREIGN_REACH = 400
SPELLINGS = (
    ("ise", "ize"),
    ("isa", "iza"),
    ("isi", "izi"),
    ("yse", "yze"),
    ("our", "or"),
    ("centre", "center"),
    ("cence", "cense"),
    ("ell", "el"),
    ("ogue", "og"),
    ("ement", "ment"),
)
"""British spellings and American ones, as parts of words."""
ECHOED = 0.8
"""A clause of whose edited words this share stands in the other version too says nothing new."""
REGIONAL_SWITCH = 3
"""So many clauses in the spelling of another region are a switch of the whole page to that region's text."""
WORD_LIMIT = 80
"""How many distinct words of a side are signs by themselves; longer texts say nothing more that is new."""

CHANGED = (
    ("contact", lexicon.CONTACT),
    ("chrome", lexicon.CHROME),
    ("marketing", lexicon.MARKETING),
    ("notice", lexicon.NOTICE),
    ("weighty", lexicon.WEIGHTY),
    ("widgets", lexicon.WIDGETS),
    ("languages", lexicon.LANGUAGES),
)
"""The lists of words that are counted among those edited."""
STANDING = (("weighty", lexicon.WEIGHTY), ("persons", lexicon.PERSONS), ("modals", lexicon.MODALS))
"""And those that are counted among all words of the clause."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One changed clause as it is weighed: its words before and after, what was edited, and where it stands.

    `removed` and `inserted` are folded words; `shape` is "amended", "added", "removed", "split" or "merged";
    `place` runs from 0 (the top) to 1. `stood`: these words stood in an earlier version or elsewhere in the one
    before. `stands`: removed words still stand elsewhere in the version after. `repeats` counts how often the
    same words were put for the same words in this diff. `fresh` and `gone` are the shares of inserted words new
    to the document and of removed words that left it. `names` counts edited words that are written as names,
    `is_listed` tells that the neighbours are of the same kind and as short, as in a list. `echoed` is the share of
    edited words that stand in the other version too, of a paragraph that came or went; `among_links` is the share of
    the diff's clauses that are mostly links and came or went; `regional` counts those put in the spelling of another
    region.
    """

    change: int
    shape: str
    block: str
    before: str
    after: str
    removed: tuple[str, ...]
    inserted: tuple[str, ...]
    heading: str
    place: float
    is_furniture: bool
    link_share: float
    stood: bool
    stands: bool
    repeats: int
    fresh: float
    gone: float
    terms_type: str
    names: int
    is_listed: bool
    echoed: float
    among_links: float
    regional: int
    is_beside_furniture: bool

    @property
    def size(self) -> int:
        """How many words were removed and inserted."""
        return len(self.removed) + len(self.inserted)


def signs(unit: Unit) -> list[str]:
    """The signs of one changed clause, each once, in a fixed order."""
    removed, inserted = set(unit.removed), set(unit.inserted)
    of_words = (*_marks(unit, removed ^ inserted), *_names(unit, removed | inserted), *_lists(unit, removed | inserted))
    return list(dict.fromkeys((*_shape(unit), *_sizes(unit), *of_words, *_words(unit))))


def step(value: float, steps: Sequence[float]) -> int:
    """How many of the steps a value has passed."""
    return bisect_left(steps, value)


def _shape(unit: Unit) -> Iterator[str]:
    yield f"shape={unit.shape}"
    yield f"block={unit.block}"
    yield f"shape+block={unit.shape}+{unit.block}"
    if unit.is_furniture:
        yield "furniture"
    yield f"place={step(unit.place, (0.01, 0.05, 0.2, 0.8, 0.95, 0.99))}"
    yield f"links={step(unit.link_share, SHARE_STEPS)}+{unit.shape}"
    for name, is_so in (("stood", unit.stood), ("stands", unit.stands)):
        if is_so:
            yield f"{name}+{unit.shape}"
    yield f"repeats={step(unit.repeats, (1, 3, 8))}"
    yield f"echoed={step(unit.echoed, SHARE_STEPS)}+{unit.shape}"
    yield f"among-links={step(unit.among_links, (0.0, 0.3, 0.6))}"
    if unit.is_beside_furniture:
        yield f"beside-furniture+{unit.shape}"


def _sizes(unit: Unit) -> Iterator[str]:
    text = unit.after or unit.before
    length = len(text.split())
    yield f"removed={step(len(unit.removed), SIZE_STEPS)}"
    yield f"inserted={step(len(unit.inserted), SIZE_STEPS)}"
    yield f"length={step(length, SIZE_STEPS)}"
    yield f"edited={step(unit.size / max(1, 2 * length), SHARE_STEPS)}+{unit.shape}"
    yield f"fresh={step(unit.fresh, SHARE_STEPS)}"
    yield f"gone={step(unit.gone, SHARE_STEPS)}"
    if length >= 6 and text.rstrip()[-1:] in ".;:!?":
        yield "sentence"
        yield f"sentence+{unit.shape}"


def _marks(unit: Unit, changed: set[str]) -> Iterator[str]:
    """What the words that stand on one side alone are; `changed` holds these."""
    for name, words in (("negation", lexicon.NEGATIONS), ("modal", lexicon.MODALS), ("person", lexicon.PERSONS)):
        if not changed.isdisjoint(words):
            yield f"changed-{name}"
            yield f"changed-{name}+{unit.shape}"
    if any(word[0].isdigit() for word in changed if word):
        yield f"changed-number+{unit.shape}"
        if DATE_SIGN in masked(unit.after or unit.before):
            yield "dated"
    if changed & {"$", "€", "£", "¥", "%"}:
        yield "changed-money"
    if changed and changed <= lexicon.STOP_WORDS:
        yield "only-stop-words"
    yield from _forms(unit, changed)


def _forms(unit: Unit, changed: set[str]) -> Iterator[str]:
    """What sort of edit it is by form alone."""
    if is_regional(unit.removed, unit.inserted):
        yield "regional-spelling"
    if unit.regional >= REGIONAL_SWITCH:
        yield "regional-switch"
    if is_reference(unit, changed):
        yield "reference"
    if is_respelling(unit.removed, unit.inserted):
        yield "respelling"
    if unit.shape == "amended" and not changed:
        yield "same-words"
    if not unit.removed and unit.shape == "amended":
        yield "only-inserted"
    if not unit.inserted and unit.shape == "amended":
        yield "only-removed"


def _names(unit: Unit, changed: set[str]) -> Iterator[str]:
    kind = unit.terms_type
    yield f"type={kind}"
    yield f"type={kind}+{unit.shape}"
    share = unit.names / max(1, unit.size)
    yield f"names={step(unit.names, (0, 1, 2, 5))}"
    yield f"names-share={step(share, SHARE_STEPS)}+{unit.shape}"
    if unit.is_listed:
        yield f"listed+{unit.shape}"
        yield f"listed+type={kind}"
        yield f"listed+names={step(share, (0.0, 0.5))}"
    if not changed.isdisjoint(lexicon.COMPANY_FORMS):
        yield f"company+{unit.shape}"
        yield f"company+repeats={step(unit.repeats, (1, 3))}"


def _lists(unit: Unit, changed: set[str]) -> Iterator[str]:
    standing = set(words_of(unit.after or unit.before))
    for name, words in CHANGED:
        count = len(changed & words)
        yield f"{name}={step(count, (0, 1, 2, 4, 9))}"
        yield f"{name}-share={step(count / max(1, len(changed)), SHARE_STEPS)}"
    for name, words in STANDING:
        yield f"standing-{name}={step(len(standing & words), (0, 1, 3, 8))}"
    both = f"{unit.after} {unit.before}"
    yield f"foreign={step(foreign_share(unit.after or unit.before), (0.02, 0.1, 0.3))}"
    has_figures = FIGURE.search(both) is not None
    if has_figures and TELEPHONE.search(both):
        yield f"telephone+{unit.shape}"
    if has_figures and POSTCODE.search(both):
        yield f"postcode+{unit.shape}"
    if "@" in both or "email" in both:
        yield f"mail+{unit.shape}"
    if unit.after[-1:] == "?" or unit.before[-1:] == "?":
        yield "question"


def _words(unit: Unit) -> Iterator[str]:
    yield from (f"i:{word}" for word in _first(unit.inserted))
    yield from (f"d:{word}" for word in _first(unit.removed))
    yield from (f"h:{word}" for word in _first(words_of(unit.heading)[:8]))
    if len(unit.removed) == len(unit.inserted) == 1:
        yield f"r:{unit.removed[0]}>{unit.inserted[0]}"


def _first(words: Iterable[str]) -> list[str]:
    kept = dict.fromkeys("0" if word[0].isdigit() else word for word in words)
    return list(kept)[:WORD_LIMIT]


def foreign_share(text: str) -> float:
    """The share of letters beyond the basic Latin ones."""
    if text[:FOREIGN_REACH].isascii():
        return 0.0
    letters = [letter for letter in text[:FOREIGN_REACH] if letter.isalpha()]
    return sum(not letter.isascii() for letter in letters) / len(letters) if letters else 0.0


def is_regional(removed: Sequence[str], inserted: Sequence[str]) -> bool:
    """Whether words were put in the spelling of another region (organise, organize; colour, color)."""
    if not removed or not inserted:
        return False
    changed = {spelled(word) for word in removed} & {spelled(word) for word in inserted}
    return bool(changed - (set(removed) & set(inserted)))


@lru_cache(maxsize=1 << 16)
def spelled(word: str) -> str:
    """A word in one spelling for both regions, which may be none that anybody writes."""
    for british, american in SPELLINGS:
        word = word.replace(british, american)
    return word


def is_reference(unit: Unit, changed: set[str]) -> bool:
    """Whether all that changed is the number of another place ("Section 9.2" → "Section 9.4")."""
    numbered = [word for word in changed if word[0].isdigit()]
    if not numbered or any(
        word not in lexicon.REFERENCES and word not in lexicon.STOP_WORDS for word in changed if word not in numbered
    ):
        return False
    words = words_of(unit.after or unit.before)
    return all(
        any(
            words[max(0, at - 3) : at] and set(words[max(0, at - 3) : at]) & lexicon.REFERENCES
            for at, one in enumerate(words)
            if one == word
        )
        for word in numbered
        if word in words
    )


def is_respelling(removed: Sequence[str], inserted: Sequence[str]) -> bool:
    """Whether each removed word stands again with at most its ending or one letter changed."""
    if not removed or len(removed) != len(inserted):
        return False
    return all(before == after or _is_near(before, after) for before, after in zip(removed, inserted, strict=True))


def _is_near(before: str, after: str) -> bool:
    if before.replace("-", "") == after.replace("-", ""):
        return True
    if before[0].isdigit() or after[0].isdigit() or min(len(before), len(after)) < 3:
        return False
    common = next(
        (i for i, (x, y) in enumerate(zip(before, after, strict=False)) if x != y), min(len(before), len(after))
    )
    return common >= 3 and max(len(before), len(after)) - common <= 3
