"""Where a norm's verb stands in its sentence, and what stands before it: auxiliary, denial, subject."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from smallprint.model.norm import Modality, Party, Purpose
from smallprint.publish.plain_cut import calmed, tidy
from smallprint.publish.plain_words import (
    BE,
    BEFORE_ING,
    BEFORE_TO,
    BEHIND_ORDERS,
    BREAKS,
    CONSENTING,
    CUES,
    DENIED,
    DETERMINERS,
    EMPTY_SUBJECTS,
    FINITE,
    IRREGULAR,
    JOINING,
    KNOWN,
    NO_ORDER,
    NO_SUBJECT,
    NOT,
    NOT_ACTING,
    PASSED,
    SKIPPED,
)
from smallprint.read.lemma import Form, base_of, verb_of
from smallprint.read.patterns.verbs import IRREGULAR as PAST

__all__ = ["Gist", "Place", "Sentence", "find_verb", "forms_of", "is_known", "lemma_of", "sentence_of", "subject_at"]

REACH = 7
"""An auxiliary stands at most so many words before its verb."""
SUBJECT = 12
"""A subject of more words is not repeated."""
SPEAKER = 25
"""Who speaks is looked for among so many words before a verb."""
LONG = 9
"""What has no full stop and fewer words is no sentence."""
ENOUGH = 3
"""From this score on, a word is taken for the norm's verb (see `_score`)."""
LOOKED_AT = 480
"""The verb is looked for among so many characters of a sentence."""
_WORD = re.compile(r"[\w'-]+(?:\.\w+)*")
_FOLD = str.maketrans("’‘", "''")
_BANNED = re.compile(r"\b(?:prohibited|permitted|allowed|forbidden|acceptable|responsible|required)\b")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and its words in small letters, with where each begins and ends."""

    text: str
    low: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]

    def gap(self, at: int) -> str:
        """What stands between a word and the word before it."""
        return self.text[self.spans[at - 1][1] : self.spans[at][0]]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a norm's verb stands among the words: what qualifies it, and the last word before all of that."""

    at: int
    cue: str
    is_denied: bool
    is_passive: bool
    before: int


@dataclass(frozen=True, slots=True)
class Gist:
    """What a line is made of: a norm's sentence, what kind of norm it is and whose, and what is told behind it."""

    words: str
    modality: Modality
    bearers: tuple[Party, ...]
    verb: str
    choice: str
    condition: str
    purposes: tuple[Purpose, ...]

    @property
    def is_yours(self) -> bool:
        """Whether people who agree to the terms bear it, alone or with others."""
        return Party.USER in self.bearers


@lru_cache(maxsize=8)
def sentence_of(words: str) -> Sentence:
    """A sentence's words; norms of one sentence follow each other."""
    text = calmed(tidy(words))
    text = text if text.isascii() else text.translate(_FOLD)
    spans = tuple([found.span() for found in _WORD.finditer(text, 0, LOOKED_AT)])
    low = text.lower()
    low = low if len(low) == len(text) else text
    return Sentence(text, tuple([low[begun:ended] for begun, ended in spans]), spans)


def find_verb(said: Sentence, gist: Gist) -> Place | None:
    """Where a norm's verb stands, qualified as the norm is; the first verb of an item that has none of it."""
    best, most = None, ENOUGH - 1
    forms = forms_of(gist.verb)
    for at, word in enumerate(said.low):
        if word not in forms:
            continue
        form = lemma_of(word)[1]
        if form is Form.BASE and at and said.low[at - 1] in BE:  # "may be read"
            form = Form.PAST
        place = _place(said, at, form)
        score = _score(said, place, form, gist)
        if score > most:
            best, most = place, score
    if (
        best is not None
        and best.before < 0
        and not best.cue
        and gist.modality is Modality.OBLIGATION
        and _is_title(said)
    ):
        return None
    if best is None and gist.modality is Modality.PROHIBITION and _is_order(said, 0):
        first = verb_of(said.low[0])
        if first is not None and first.form in (Form.BASE, Form.ING):
            return Place(0, "", is_denied=False, is_passive=False, before=-1)
    return best


@lru_cache(maxsize=1 << 10)
def forms_of(verb: str) -> frozenset[str]:
    """The words that a verb may stand as; some may be no words, which does no harm."""
    stem = verb[:-1] if verb.endswith(("e", "y")) else verb
    ends = ("", "s", "es", "ed", "d", "ies", "ied", "ing", f"{verb[-1]}ing", f"{verb[-1]}ed")
    made = {f"{begun}{end}" for begun in (stem, verb) for end in ends}
    irregular = {word for table in (IRREGULAR, PAST) for word, lemma in table.items() if lemma == verb}
    return frozenset(made | irregular | {verb}) - ({stem} if stem != verb else set())


def lemma_of(word: str) -> tuple[str, Form]:
    """A word's verb in its base form, and the form it stands in."""
    if word in IRREGULAR:
        return IRREGULAR[word], Form.ING if word.endswith("ing") else Form.S
    verb = verb_of(word)
    if verb is not None:
        return verb.lemma, verb.form
    if word.endswith("ing"):
        return base_of(f"{word[:-3]}ed").lemma, Form.ING
    if word.endswith("ed"):
        return base_of(word).lemma, Form.PAST
    return word, Form.BASE


def _place(said: Sentence, at: int, form: Form) -> Place:
    """What qualifies a verb: the words before it, back to its subject."""
    low, step, cue, is_denied, is_passive = said.low, at - 1, "", False, False
    while step >= 0 and at - step <= REACH:
        word = low[step]
        if word in BE and form is Form.PAST:
            is_passive = True
        elif word in NOT:
            is_denied = True
        elif word in DENIED:
            is_denied, cue = True, DENIED[word]
        elif word in CUES:
            cue = CUES[word]
        elif word == "to" and step:
            return _behind_to(said, at, step, is_denied=is_denied, is_passive=is_passive)
        elif word in BEFORE_ING and form is Form.ING:
            is_banned = BEFORE_ING[word] == "not"
            return Place(at, "may" if is_banned else "must", is_denied or is_banned, is_passive=False, before=-1)
        elif cue or not (word in PASSED or word.endswith("ly")):
            break
        if said.gap(step)[:1] in ":;":
            return Place(at, cue, is_denied, is_passive, -1)
        step -= 1
    return Place(at, cue, is_denied, is_passive, step)


def _behind_to(said: Sentence, at: int, step: int, *, is_denied: bool, is_passive: bool) -> Place:
    """What qualifies a verb behind "to": "agree not to", "has the right to", "are required to"."""
    low = said.low
    back = step - 1
    while back > 0 and low[back] in NOT:
        is_denied, back = True, back - 1
    if low[back] in CONSENTING:
        return _place(said, back, Form.BASE)
    cue = BEFORE_TO.get(low[back], "to")
    if cue == "to":
        return Place(at, cue, is_denied, is_passive, -1)
    back -= 1
    while back >= 0 and said.gap(back + 1) == " " and (low[back] in SKIPPED or low[back].endswith("ly")):
        is_denied = is_denied or low[back] in NOT or low[back] in DENIED
        back -= 1
    return Place(at, cue, is_denied, is_passive, back if back < 0 or said.gap(back + 1) == " " else -1)


_BY_CUE = {
    Modality.PERMISSION: {"may": 6, "": 3, "does": 3, "will": 4, "to": 3, "must": 1},
    Modality.OBLIGATION: {"must": 6, "will": 6, "": 3, "does": 3, "to": 3, "may": 1},
    Modality.PROHIBITION: {"may": 5, "must": 5, "will": 5, "does": 5, "to": 3, "": 3},
}
"""How well what qualifies a verb fits a norm. Set by hand on 130 sentences of 20 documents."""


def _score(said: Sentence, place: Place, form: Form, gist: Gist) -> int:
    """How well a place fits the norm: by what qualifies the verb, by its form, and by who is named before it."""
    if (form is Form.PAST and not place.is_passive) or (place.at and said.low[place.at - 1] in DETERMINERS):
        return 0
    score = _BY_CUE[gist.modality].get(place.cue, 0)
    before = said.low[place.before] if place.before >= 0 else ""
    if not place.cue and not place.is_passive:
        if place.before < 0:
            return score if _is_order(said, place.at) else 0
        if form is Form.S and said.text[said.spans[place.at][1] :][:1] in ",;/:":
            return 0
        score -= 0 if form is Form.S or before in JOINING or is_known(said, place.before) else 2
        score -= 2 if form is Form.ING else 0
    if gist.modality is Modality.PROHIBITION:
        score += 2 if place.is_denied else -1 if place.before < 0 else -6
    elif place.is_denied:
        score -= 4
    if place.is_passive:
        return score
    if before in ("we", "you"):
        return score + (2 if (before == "you") == (gist.is_yours) else -6)
    speaker = _speaker(said, place.at)
    return score - (4 if speaker and (speaker == "you") != (gist.is_yours) else 0)


def _speaker(said: Sentence, at: int) -> str:
    """Who of "we" and "you" stood last before a word as a subject."""
    for step in range(at - 1, max(-1, at - SPEAKER), -1):
        if said.low[step] in ("we", "you"):
            is_subject = (
                step == 0 or said.gap(step) != " " or said.low[step - 1] in BREAKS or said.low[step - 1] in JOINING
            )
            if is_subject:
                return said.low[step]
    return ""


def _is_order(said: Sentence, at: int) -> bool:
    """Whether the word that begins a sentence may be an order: something stands behind it, and nothing denies it."""
    low = said.low[at:]
    if len(low) < 3 or low[1] in NO_ORDER or _BANNED.search(said.text):
        return False
    if low[1] in ("and", "or"):
        joined = verb_of(low[2])
        return joined is not None and joined.form is Form.BASE
    if any(word in FINITE for word in low[2:6]):
        return False
    return any(word in DETERMINERS or word in BEHIND_ORDERS for word in low[1:8])


def _is_title(said: Sentence) -> bool:
    """Whether what looks like an order is a heading or an entry of a list: short, or in capitals, without an end."""
    capitals = sum(said.text[begun].isupper() for begun, _ in said.spans)
    if said.text[-1:] in ".;!?,":
        return len(said.low) < LONG and capitals > 1
    return len(said.low) < LONG or capitals * 2 > len(said.low)


def is_known(said: Sentence, at: int) -> bool:
    """Whether a word is one of a party: "we", "you", "Customer", or a name."""
    if at < 0:
        return False
    word = said.low[at]
    if word in KNOWN:
        return at == 0 or said.low[at - 1] not in NOT_ACTING
    begun = said.spans[at][0]
    is_name = said.text[begun].isupper() and word not in BREAKS and not word.endswith("s")
    return is_name and (at == 0 or said.gap(at) != " " or said.low[at - 1] not in DETERMINERS)


def _is_subject(said: Sentence, first: int, last: int) -> bool:
    """Whether words may be a whole subject: not the end of a list, no phrase set between commas, no clause."""
    word = said.low[first]
    if word in BREAKS or word in NO_SUBJECT or (word in ("you", "we", "they", "it", "i") and first < last):
        return False
    if word in DETERMINERS:
        return True
    if word.endswith("s") and first < last and said.low[first + 1] == "to":  # "who wishes to …"
        return False
    return lemma_of(word)[1] in (Form.BASE, Form.ING) or said.text[said.spans[first][0]].isupper()


def subject_at(said: Sentence, place: Place) -> str:
    """The words before an auxiliary back to where their clause begins, or "" where they say nothing or too much."""
    first = last = place.before
    while first > 0 and last - first < SUBJECT and said.gap(first) == " " and said.low[first - 1] not in BREAKS:
        first -= 1
    if first < 0 or last - first >= SUBJECT or not _is_subject(said, first, last):
        return ""
    words = said.text[said.spans[first][0] : said.spans[last][1]]
    if words.lower() in EMPTY_SUBJECTS or any(word in FINITE for word in said.low[first : last + 1]):
        return ""
    return words[:1].lower() + words[1:] if said.low[first] in DETERMINERS or said.low[first] == "we" else words
