"""How telling a norm is to who reads a document for the first time, and which norms come to the same."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from smallprint.model.norm import Data, Modality, Norm, Party, Purpose
from smallprint.publish.plain_norm import Plain

__all__ = ["Line", "ranked"]

LOOKED_AT = 4
"""For each line that is told, so many are looked at by their words."""
FIRST = 6
"""Of the first lines, so many are chosen so that they differ in what is done."""
ALIKE = 0.5
"""From this share of common words on, two lines of one action come to the same; set by eye on 20 documents."""
AGAIN = 22
"""So much less telling is a line for each line before it that tells of the same action."""
_OURS: dict[str, int] = {
    "train": 60, "sell": 60, "share": 50, "license": 45, "charge": 45, "terminate": 42, "publish": 38, "change": 36,
    "collect": 34, "use": 32, "remove": 30, "store": 28, "develop": 22, "notify": 18, "modify": 18, "allow": 10,
}  # fmt: skip
_PROMISED: dict[str, int] = {
    "sell": 60, "train": 60, "share": 20, "delete": 42, "notify": 40, "pay": 38, "collect": 34, "use": 32, "store": 30,
    "license": -20, "protect": 26, "respond": 24, "charge": 30, "terminate": 24, "change": 24, "provide": 8,
}  # fmt: skip
_YOURS: dict[str, int] = {
    "indemnify": 50, "pay": 46, "charge": 40, "license": 40, "opt": 46, "terminate": 44, "delete": 40, "dispute": 46,
    "answer-for": 34, "share": 24, "collect": 22, "notify": 22, "sell": 28, "train": 34, "modify": 22, "use": 20,
    "interfere": 20, "change": 18, "comply": 10, "provide": 16, "agree": 14,
}  # fmt: skip
"""How telling an action is: what is done with people's data, rights and money before how a service runs."""
OTHERWISE = 6
_TOUCHING = frozenset(
    {
        Data.AUDIO,
        Data.VIDEO,
        Data.BIOMETRIC,
        Data.LOCATION,
        Data.CHILDREN_DATA,
        Data.CHAT_MESSAGES,
        Data.FILES,
        Data.PROMPTS_INPUTS,
        Data.CUSTOMER_CONTENT,
    }
)
"""What people guard most."""
VAGUE = -24
"""A line whose object is told elsewhere ("may use this") is so much less telling."""
_BY_WORDS: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(r"machine learning|\bAI\b|artificial intelligence|\btrain"), 30),
    (re.compile(r"without (?:\w+ )?notice|at any time|any reason|sole discretion|perpetual|irrevocabl"), 14),
    (re.compile(r"refund|renew|\bfees?\b|\bprices?\b|years? (?:old|of age)|at least 1\d"), 14),
    (re.compile(r"(?:personal|your) (?:\w+ )?(?:information|data|content|account)|privacy|breach|advertis"), 10),
    (re.compile(r"^(?:\S+ )?(?:may|must|will|not|only) (?:\w+ ){1,2}(?:this|these"
                r"|those|such|it|them|that|the following)\b"), VAGUE),
    (re.compile(r"^your (?:continued )?use|^this agreement"), -24),
    (re.compile(r"\bnot\b.*\bcookie|…$|support|contact"), -6),
)  # fmt: skip
"""What the words of a line add."""
_LEARNING = re.compile(r"(?i)\bAI\b|artificial|machine|models?\b|algorithm")
_ARBITRATED = re.compile(r"arbitrat|class action|class[- ]wide|jury")
ARBITRATED = 40
SHORTEST = 22
_WORD = re.compile(r"[a-z]{4,}")
_COMMON = frozenset(
    "they them their theirs with that this these those your yours from have will must other such shall only including "
    "service services into when where which without under about upon terms agreement".split()
)
_ROOT = 5
"""Words that begin with the same so many letters are taken for one ("collect", "collection")."""


@dataclass(slots=True)
class Line:
    """A norm's line, how telling it is, and the clauses that come to the same."""

    norm: Norm
    plain: Plain
    clauses: list[int]
    worth: int
    words: frozenset[str] = field(default_factory=frozenset)


def ranked(norms: Iterable[tuple[int, Norm, Plain]], most: int) -> tuple[list[Line], int]:
    """The most telling lines, those that come to the same told once, and how many others there are."""
    lines = [Line(norm, plain, [index], _by_norm(norm)) for index, norm, plain in norms]
    lines.sort(key=lambda line: -line.worth)
    for line in lines[: most * LOOKED_AT]:
        line.worth += _by_words(line.norm, line.plain)
    lines[: most * LOOKED_AT] = sorted(lines[: most * LOOKED_AT], key=lambda line: -line.worth)
    kept: list[Line] = []
    by_action: dict[tuple[str, Modality], list[Line]] = {}
    left = 0
    for line in lines:
        if len(kept) >= most:
            left += 1
            continue
        line.words = _words_of(line.plain.says)
        beside = by_action.setdefault((line.norm.action, line.norm.modality), [])
        same = next((one for one in beside if _is_alike(one, line)), None)
        if same is not None:
            if line.clauses[0] not in same.clauses:
                same.clauses += line.clauses
            continue
        beside.append(line)
        kept.append(line)
    return _varied(kept), left


def _by_norm(norm: Norm) -> int:
    """How telling a norm is by what it does; the numbers were set by hand, on the first lines of 20 documents."""
    is_yours = Party.USER in norm.bearers
    worth = _table(norm).get(norm.action, OTHERWISE)
    if norm.data:
        worth += 12 + (8 if not _TOUCHING.isdisjoint(norm.data) else 0)
    if Purpose.TRAIN_AI in norm.purposes and norm.data:
        worth += 30
    if norm.modality is Modality.PROHIBITION and not is_yours and not norm.data:
        worth -= 16
    worth -= AGAIN if Party.THIRD_PARTIES in norm.bearers and not norm.data else 0
    if norm.modality is Modality.PROHIBITION and norm.action == "share" and norm.data and not is_yours:
        worth += 30
    return worth


def _table(norm: Norm) -> dict[str, int]:
    if Party.USER in norm.bearers:
        return _YOURS
    return _OURS if norm.modality is Modality.PERMISSION else _PROMISED


def _by_words(norm: Norm, plain: Plain) -> int:
    """How much more or less telling a line is by its words."""
    is_yours, worth = Party.USER in norm.bearers, 0
    if norm.action == "train" and not _LEARNING.search(plain.says):
        worth -= _table(norm)["train"]
    if not plain.who and norm.modality is not Modality.PERMISSION:
        worth -= AGAIN if is_yours else AGAIN // 2
    worth += ARBITRATED if is_yours and _ARBITRATED.search(plain.says) else 0
    worth += sum(more for pattern, more in _BY_WORDS if pattern.search(plain.says))
    return worth - (10 if len(plain.says) < SHORTEST else 0) - (60 if plain.is_quoted else 0)


def _words_of(says: str) -> frozenset[str]:
    return frozenset(word[:_ROOT] for word in _WORD.findall(says.lower()) if word not in _COMMON)


def _is_alike(one: Line, other: Line) -> bool:
    """Whether two lines of one action come to the same."""
    if one.plain.says == other.plain.says or not (one.words and other.words):
        return True
    common = len(one.words & other.words)
    return common >= ALIKE * min(len(one.words), len(other.words))


def _varied(lines: list[Line]) -> list[Line]:
    """The lines, those first which tell of something that the lines before them do not."""
    rest, first = list(lines), list[Line]()
    told: dict[str, int] = {}
    while rest and len(first) < FIRST:
        best = max(rest, key=lambda line: line.worth - AGAIN * told.get(line.norm.action, 0))
        told[best.norm.action] = told.get(best.norm.action, 0) + 1
        first.append(best)
        rest.remove(best)
    return first + rest
