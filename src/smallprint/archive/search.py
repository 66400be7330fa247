"""Finding words in every clause that ever stood."""

from __future__ import annotations

import re
from collections.abc import Sequence

from smallprint.errors import UsageError
from smallprint.store.base import Hit, Store

OPERATORS = frozenset({"AND", "OR", "NOT"})
PART = re.compile(r'"([^"]*)"|(\S+)')
WORD = re.compile(r"\w")
TOKEN = re.compile(r"[^\W_]+")
MOST_WORDS, MOST_BEGINNINGS = 32, 3
"""More words, and more beginnings of words, take a big archive longer than anybody waits: 20 of the commonest with OR
take it 2 seconds, each beginning of one letter 2 more, and 500 words minutes."""


def search(store: Store, words: str | Sequence[str], *, service: str = "", limit: int = 20) -> list[Hit]:
    """The clauses that hold all the words, best first.

    "Words in quotes" stand together; a word may end in *; OR and NOT stand between words. Of several strings, one
    that holds blanks and none of these signs is a phrase. UsageError: nothing to look for.
    """
    return store.search(query(words), service=service, limit=limit)


def query(words: str | Sequence[str]) -> str:
    """The words as the store's search reads them: all in quotes but the operators, so that no sign is an operator."""
    text = words if isinstance(words, str) else " ".join(_argument(one) for one in words)
    if text.count('"') % 2:
        raise UsageError(f"a quotation mark is not closed: {text}", hint="quote a phrase on both sides")
    parts = [_part(phrase, word) for phrase, word in PART.findall(text)]
    found = [part for part in parts if part]
    if not set(found) - OPERATORS:
        raise UsageError(f"{text!r} holds nothing to search for", hint="name words: smallprint search train models")
    for lone in (found[0], found[-1]):
        if lone in OPERATORS:
            raise UsageError(f"{lone} stands between words: {text}", hint="write it in lower case to search for it")
    _check(found)
    return " ".join(_joined(found))


def _check(parts: Sequence[str]) -> None:
    """UsageError: so much is sought that it would take too long."""
    sought = set(parts) - OPERATORS if not OPERATORS & set(parts) else [one for one in parts if one not in OPERATORS]
    words = sum(len(TOKEN.findall(one)) for one in sought)
    if words > MOST_WORDS:
        raise UsageError(f"{words:,} words are too many to search for at once", hint=f"name {MOST_WORDS} or fewer")
    if sum(one.endswith("*") for one in sought) > MOST_BEGINNINGS:
        raise UsageError(f"at most {MOST_BEGINNINGS} words may end in *", hint="write the others out")


def _argument(words: str) -> str:
    """An argument of several plain words is a phrase, as the shell has taken its quotes away."""
    held = words.split()
    has_signs = '"' in words or any(word in OPERATORS or word.endswith("*") for word in held)
    return words if has_signs or len(held) < 2 else f'"{words}"'


def _part(phrase: str, word: str) -> str:
    if word in OPERATORS:
        return word
    words = phrase or word.replace('"', "")
    if not WORD.search(words):
        return ""
    is_prefix = word.endswith("*")
    return f'"{words.rstrip("*")}"{"*" if is_prefix else ""}'


def _joined(parts: Sequence[str]) -> list[str]:
    """The parts with one operator between any two: of several in a row the first counts.

    What is sought twice is sought once, where nothing but AND stands between.
    """
    found: list[str] = []
    for part in parts if OPERATORS & set(parts) else dict.fromkeys(parts):
        if part in OPERATORS and found[-1] in OPERATORS:
            continue
        if found and part not in OPERATORS and found[-1] not in OPERATORS:
            found.append("AND")
        found.append(part)
    return found
