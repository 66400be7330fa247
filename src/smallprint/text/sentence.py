"""Where sentences end in terms: not behind "Inc.", "e.g.", "Art. 6", "10.2" or a lettered item."""

from __future__ import annotations

import re
from functools import lru_cache

from smallprint.text.span import Span

_GLUED = (
    r"(?<=[a-z)][.!?])(?:The|This|These|Those|We|You|Your|Our|If|When|Where|In|For|By|To|They|However|Please|Any|All|No"
    r"|Such|Each|Unless|As|With|Nothing|There|At)\s"
)
"""A sentence that begins right behind the stop of another, as where a line break was lost: "... of use.The app ..."."""
_END = re.compile(rf"[.!?…]+[\"'”’)\]]*(?:\s?»)?(?=\s|$|{_GLUED})|\n+")
_LAST_WORD = re.compile(r"(?:^|[\s(\[“\"'])([^\s(\[“\"']+)$")
_LABEL = re.compile(r"[(\[]?(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,6}|[a-z])[)\]]?", re.IGNORECASE)
_PAIR = re.compile(r"[^-–/]+[-–/](?=[a-z]+\.[a-z.]+$)")
"""The first half of a name whose second is short with stops: "EU-" of "EU-U.S"."""
_FOLLOWING = re.compile(r"[\s,;]")
ABBREVIATIONS = frozenset(
    (
        "inc ltd llc corp co cos plc gmbh mr mrs ms dr prof st no nos art arts sec secs para paras cl ch pt vol ed "
        "eds e.g i.e eg ie cf viz etc al vs v u.s u.k e.u u.s.c c.f.r a.m p.m approx incl resp fig figs app dept est "
        "jan feb mar apr jun jul aug sep sept oct nov dec b.v n.v s.a s.r.l s.à.r.l a.g d.c p.o ph.d esq jr sr tel "
        "bzw z.b d.h u.a abs nr ggf ca r.l seq cal civ proc stat ann"
    ).split()
)
"""Words that end with a stop inside a sentence, without that stop, folded."""
NUMBERED = frozenset("no nos art arts sec secs para paras cl ch pt vol fig figs app abs nr".split())
"""Those that are short for something only before a number ("No. 5", but "the answer is no. You …")."""
_LETTERS = re.compile(r"(?:[a-z]\.)+[a-z]")
"""Letters with stops between them: "L.L.C", "U.S.C", "P.O"."""
ENDING_TOO = frozenset("inc ltd llc corp co plc etc u.s u.k e.u a.m p.m al s.a b.v n.v seq".split())
"""Those after which a sentence may end all the same, where the next word is one that starts sentences."""
STARTERS = frozenset(
    (
        "the this these those a an we you our your if when where in for by to any all no please it they however such "
        "each subject except unless as on at with under upon nothing neither i he she see there here what how who"
    ).split()
)
REMEMBERED, LONGEST_REMEMBERED = 1 << 10, 10_000
"""The sentences of so many inks up to this length are remembered: whoever reads a clause asks for them anew."""
LONGEST_LABEL = 24
"""A clause number before its stop is shorter than this."""


def sentences(ink: str) -> tuple[Span, ...]:
    """The sentences of an ink, in order, blanks between them left out; an enumeration stays in its sentence."""
    return _remembered(ink) if len(ink) <= LONGEST_REMEMBERED else _sentences(ink)


@lru_cache(maxsize=REMEMBERED)
def _remembered(ink: str) -> tuple[Span, ...]:
    return _sentences(ink)


def _sentences(ink: str) -> tuple[Span, ...]:
    found: list[Span] = []
    start = 0
    for end in _END.finditer(ink):
        if end[0][0] != "\n" and not _ends(ink, start, end.start(), end.end()):
            continue
        _append(found, ink, start, end.end())
        start = end.end()
    _append(found, ink, start, len(ink))
    return tuple(found)


def _append(found: list[Span], ink: str, start: int, end: int) -> None:
    words = ink[start:end]
    if words.strip():
        found.append(Span(start + len(words) - len(words.lstrip()), start + len(words.rstrip())))


def _ends(ink: str, start: int, stop: int, end: int) -> bool:
    """Whether the stop at `stop` ends the sentence that began at `start`."""
    if ink[stop] != "." or ink[stop : stop + 2] == "..":
        return True
    after = ink[end : end + 40].lstrip()
    if not after:
        return True
    found = _LAST_WORD.search(ink[max(start, stop - 40) : stop])
    word = _PAIR.sub("", found[1].lower()) if found else ""
    following = _FOLLOWING.split(after, maxsplit=1)[0].lower()
    if word in NUMBERED:
        return not (after[0].isdigit() or after[0] in "IVX(§")
    if word in ABBREVIATIONS or _LETTERS.fullmatch(word):
        is_last = word in ENDING_TOO or word not in ABBREVIATIONS
        return is_last and after[0].isupper() and following in STARTERS
    if (len(word) == 1 and word.isalpha()) or (
        stop - start < LONGEST_LABEL and _LABEL.fullmatch(ink[start:stop].strip())
    ):
        return False
    return not after[0].islower()
