"""What a question on training AI asks beside the verdict: which data, by whom, on which plan, within which limits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from smallprint.judge.answer.matters import training as tables
from smallprint.judge.answer.words import stem, stems
from smallprint.model.answer import Question
from smallprint.model.norm import Data
from smallprint.read.named import named_in
from smallprint.read.plain import plain

_EVERYDAY = {kind: re.compile(words) for kind, words in tables.EVERYDAY.items()}
_LIMITS = {name: (re.compile(asked), re.compile(said)) for name, (asked, said) in tables.LIMITS.items()}
_SURE_PLANS = frozenset({"business", "api", "education"})
_PLANS = {name: re.compile(words) for name, words in tables.PLANS.items()}
_PLANS_WITH_NOUN = {name: re.compile(words + tables.PLAN_NOUN) for name, words in tables.PLANS.items()}
_NAMED_PLAN = re.compile(tables.NAMED_PLAN)
_OF_CHATBOTS = re.compile(tables.OF_CHATBOTS)
_THIRD_PARTIES = re.compile(tables.THIRD_PARTIES)
_THEMSELVES = re.compile(tables.THEMSELVES)
_BUSINESS_ASKER = re.compile(tables.BUSINESS_ASKER)
_OPTED_OUT = re.compile(tables.OPTED_OUT)
_OPTED_IN = re.compile(tables.OPTED_IN)
_ASKS_WAY_OUT = re.compile(tables.ASKS_WAY_OUT)
_WORD = re.compile(r"[a-z][a-z'-]*")
_GENERAL = stems(tables.GENERAL)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked. `data` are the kinds in question, best known first; none where any data is meant.

    `limits` and `plans` are those that the question names, `words` the stems that tell it from other questions on
    training, `pairs` those of them and others that stand side by side, `data_words` those by which it names the data.
    `is_of_others` says that third parties would train.
    """

    data: tuple[Data, ...]
    is_of_others: bool
    limits: frozenset[str]
    plans: frozenset[str]
    words: frozenset[str]
    pairs: frozenset[str]
    data_words: frozenset[str]
    has_opted_out: bool
    has_opted_in: bool
    is_of_way_out: bool


def asked_in(question: Question) -> Asked:
    """What a question on training asks."""
    text = plain(question.words)
    data = _data(question, text)
    of_data = stems(" ".join(word for word in text.split() if _names_data(word.strip(",.?!()"))))
    return Asked(
        data,
        _THIRD_PARTIES.search(text) is not None and not _THEMSELVES.search(text),
        frozenset(name for name, (asked, _) in _LIMITS.items() if asked.search(text)),
        _plans_asked(text),
        frozenset(question.focus) - _GENERAL - of_data,
        frozenset(pair for pair in pairs_in(text) if "train" not in pair and pair not in _OF_DATA),
        of_data - _GENERAL,
        _OPTED_OUT.search(text) is not None,
        _OPTED_IN.search(text) is not None,
        _ASKS_WAY_OUT.search(text) is not None,
    )


def data_named(question: Question) -> tuple[Data, ...]:
    """The kinds of data that a question is about: of training those that people's own words mean too ("my code")."""
    return asked_in(question).data if question.matter == tables.TRAINING.name else question.data


def _data(question: Question, text: str) -> tuple[Data, ...]:
    """The kinds of data that a question names, those it names as people do before those it names as terms do."""
    found = [kind for kind, words in _EVERYDAY.items() if words.search(text)]
    found += [kind for kind in question.data if kind not in found]
    special = {*found} - {Data.CUSTOMER_CONTENT, Data.PERSONAL_DATA, Data.USAGE_DATA}
    if special:  # "content of my e-mails", "texts and photos that I upload": what is told apart is meant
        found = [kind for kind in found if kind in special or kind is Data.USAGE_DATA]
    if Data.CHAT_MESSAGES in found and _OF_CHATBOTS.search(text) and Data.PROMPTS_INPUTS not in found:
        found.append(Data.PROMPTS_INPUTS)
    return tuple(found)


@lru_cache(maxsize=1 << 10)
def _names_data(word: str) -> bool:
    return bool(named_in(word)) or any(words.search(word) for words in _EVERYDAY.values())


def _plans_asked(text: str) -> frozenset[str]:
    found = {name for name, words in _PLANS_WITH_NOUN.items() if words.search(text)}
    found |= {name for name in _SURE_PLANS if _PLANS[name].search(text)}
    if _BUSINESS_ASKER.search(text):
        found.add("business")
    return frozenset(found)


@lru_cache(maxsize=1 << 12)
def limits_of(words: str) -> frozenset[str]:
    """The limits within which alone a sentence, or what stands under a heading, holds; `words` are ink."""
    text = plain(words)
    return frozenset(name for name, (_, said) in _LIMITS.items() if said.search(text))


@lru_cache(maxsize=1 << 12)
def plans_of(words: str) -> tuple[tuple[str, int], ...]:
    """The plans that a sentence names, each with where."""
    return tuple(dict.fromkeys(_plans_in(words)))


def _plans_in(words: str) -> Iterator[tuple[str, int]]:
    text = plain(words)
    for name, pattern in _PLANS_WITH_NOUN.items():
        yield from ((name, found.start()) for found in pattern.finditer(text))
    for found in _NAMED_PLAN.finditer(words):
        yield from ((name, found.start()) for name, pattern in _PLANS.items() if pattern.search(plain(found[0])))
    yield from (
        ("api", found.start())
        for found in re.finditer(r"\b(?:through|via|of|using|in) (?:our|the|its|\w+'s) apis?\b", text)
    )


def shared(words: Iterable[str], text: str) -> int:
    """How many stems stand in a folded text."""
    return len(frozenset(words) & stems(text))


@lru_cache(maxsize=1 << 12)
def pairs_in(text: str) -> frozenset[str]:
    """The pairs of content words that stand side by side in a folded text, by their stems."""
    words = [(stem(word), bool(stems(word))) for word in _WORD.findall(text)]
    return frozenset(f"{one} {other}" for (one, is_one), (other, is_other) in pairwise(words) if is_one and is_other)


_OF_DATA = frozenset(pair for name in tables.DATA_PAIRS for pair in pairs_in(name))
