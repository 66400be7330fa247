"""The verbs of terms in all their forms: what a word does, if it is a verb."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from smallprint.read.patterns.verbs import ACTIONS, IRREGULAR


class Form(StrEnum):
    """The form in which a verb stands."""

    BASE = "base"
    S = "s"
    ING = "ing"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class Verb:
    """A word that may be a verb: its base form, what the action is called, and the form it stands in."""

    lemma: str
    action: str
    form: Form


def verb_of(word: str) -> Verb | None:
    """The verb that a lower-case word is a form of, or None where it is none that terms use."""
    return _forms().get(word)


def base_of(participle: str) -> Verb:
    """The verb of a participle in "-ed" that no table has ("extinguished")."""
    stem = participle[:-2]
    if stem.endswith("i"):
        stem = stem[:-1] + "y"
    elif len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "ls":
        stem = stem[:-1]
    elif stem.endswith(("at", "ut", "in", "or", "ir", "ur", "ar", "um", "ud", "v", "c", "u", "z", "s", "g")):
        stem += "e" if not stem.endswith(("oin", "ain", "ss")) else ""
    return Verb(stem, stem, Form.PAST)


@cache
def _forms() -> dict[str, Verb]:
    found: dict[str, Verb] = {}
    for action, lemmas in ACTIONS.items():
        for lemma in lemmas.split():
            for word, form in _inflected(lemma):
                found.setdefault(word, Verb(lemma, action, form))
    for word, lemma in IRREGULAR.items():
        base = found.get(lemma)
        found[word] = Verb(lemma, base.action if base else lemma, Form.PAST)
    for lemma in ("read", "let", "put", "set", "run"):
        base = found.get(lemma)
        found[lemma] = Verb(lemma, base.action if base else lemma, Form.BASE)
    return found


def _inflected(lemma: str) -> list[tuple[str, Form]]:
    """The regular forms of a verb; some may be no words, which does no harm."""
    last, stem = lemma[-1], lemma[:-1]
    forms = [(lemma, Form.BASE)]
    if last == "e":
        forms += [(lemma + "s", Form.S), (stem + "ing", Form.ING), (lemma + "d", Form.PAST)]
    elif last == "y" and lemma[-2] not in "aeiou":
        forms += [(stem + "ies", Form.S), (lemma + "ing", Form.ING), (stem + "ied", Form.PAST)]
    else:
        sibilant = lemma.endswith(("s", "sh", "ch", "x", "z"))
        forms += [(lemma + ("es" if sibilant else "s"), Form.S), (lemma + "ing", Form.ING), (lemma + "ed", Form.PAST)]
        if last not in "aeiouwxyh" and len(lemma) > 2 and lemma[-2] in "aeiou" and lemma[-3] not in "aeiou":
            forms += [(lemma + last + "ing", Form.ING), (lemma + last + "ed", Form.PAST)]
    return forms
