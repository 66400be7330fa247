"""A question in everyday English → what is asked, or that it is no question that terms answer."""

from __future__ import annotations

import math
import re
import zlib
from dataclasses import dataclass
from functools import cache, lru_cache

from smallprint.judge.answer.catalogue import BY_NAME, COMMON, OWN_KEYS
from smallprint.judge.answer.everyday import CONCEPTS
from smallprint.judge.answer.foreign import foreign_language
from smallprint.judge.answer.matters import meant as tables
from smallprint.judge.answer.matters.foreign import ENGLISH
from smallprint.judge.answer.matters.subjects import SUBJECTS
from smallprint.judge.answer.matters.tasks import OPINIONS, TASKS
from smallprint.judge.answer.over_time import at_present, is_over_time
from smallprint.judge.answer.scope import region_in
from smallprint.judge.answer.sides import is_contrary
from smallprint.judge.answer.signs import inverse_signs, question_signs
from smallprint.judge.answer.straight import straight
from smallprint.judge.answer.turns import in_terms
from smallprint.judge.answer.words import EMPTY, stem, stems
from smallprint.model.answer import Asker, Question
from smallprint.model.topic import Practice
from smallprint.read.linear import Linear, unpack
from smallprint.read.named import named_in
from smallprint.read.plain import plain
from smallprint.resources import read_resource

NOTHING = "nothing"
"""The label of what is no question to terms."""
INVERSE = "!"
"""Behind a matter's name in a label: a yes to the matter is a no to the question."""
SURE = 0.1
"""The least probability of the matter with which a question is answered."""
DOUBT = 0.5
"""A question is refused where that it asks nothing of terms is at least this many times as likely as the best matter.
Both were set on 80 questions about other things (.975 refused) and 308 about terms (none refused), none of which the
model was trained on; of 50 further questions about other things .96 are refused."""
NEAREST = 3
IN_REACH = 12
"""Among so many of the likeliest matters those are looked for that a refused question can be near to."""
NEXT, TOGETHER = 0.3, 0.7
"""A question may be read as one on the second matter where that is at least so many times as likely as the likeliest,
and the two together at least so likely.

Set on 770 questions (466 of them paraphrases) as three models read them, two of which had not seen the last 61: where
the document is silent on the first matter, two each were answered rightly for it and none wrongly. Without the second
bound it was two to four, with one silence lost and five answers that were opposite to the truth.
"""
_SAID = {
    "how-long-after-closing": (re.compile(tables.CLOSED), "how-long-kept"),
    "messages-encrypted": (re.compile(tables.ENCRYPTION), "messages-people"),
    "old-enough": (re.compile(tables.BY_THEMSELVES), "parents-consent"),
    "police-disclosure": (re.compile(tables.ORDERED), "police-unforced"),
    "police-unforced": (re.compile(tables.UNORDERED), "police-disclosure"),
    "wiped-on-closing": (re.compile(tables.WHETHER), "how-long-after-closing"),
    "transfer-states": (
        re.compile(r"\bu\.?s\b\.?|\busa\b|\bu\.s\.a|\bamerica|\bstates\b|\bstateside\b"),
        "transfer-abroad",
    ),
}
"""Matters that a question is about only where it says so, by what it has to say; and what it is about otherwise."""
_FORM = re.compile(tables.FORM)
_TASK, _OPINION = re.compile(TASKS), re.compile(OPINIONS)
_KNOWN = ENGLISH | {word for words in CONCEPTS.values() for word in words.split()}
_WORD = re.compile(r"[a-z0-9]+(?:-[a-z]+)*")
LONGEST = 2_000
_AGE = re.compile(
    r"\b(?:(?:i(?:'m| am)|is|turned|aged?|she's|he's|just|only) )?"
    r"(\d{1,2})(?:[- ](?:years?|yrs?|yo)\b|(?= (?:and|may|can)\b|[.,?!]|$))|\b(\d{1,2})[- ]year[- ]olds?\b"
)
_ASKS = re.compile(
    r"\?\s*$|^(?:am|is|are|do|does|did|can|could|will|would|shall|should|may|might|has|have|who|what|how)\b"
)
_CHILD = re.compile(
    r"\b(?:child(?:ren)?|kids?|sons?|daughters?|minors?|teen(?:ager)?s?|parents?|toddlers?|under ?age)\b"
)
_PLAN = re.compile(
    r"\b(?:free|enterprise|business|team|teams|pro|paid|premium|education|edu|trial|commercial|consumer)\b"
    r"(?= (?:plan|tier|version|account|users?|customers?|subscription)|[^a-z]*$)"
)


@dataclass(frozen=True, slots=True)
class Understood:
    """A question with how sure its reading is; None where it is refused. `nearest` are matters, best first.

    `is_over_time` says that it asks of the past ("which version", "since when"); `language` names the one in which it
    is, where that is not English.
    """

    question: Question | None
    probability: float
    nearest: tuple[str, ...]
    is_over_time: bool = False
    language: str = ""


def understand(words: str, service: str = "") -> Understood:
    """What is asked. `service` is the provider's name, so that it is told from the words that matter."""
    asked = _named(words[:LONGEST], service)
    subject = SUBJECTS.get(asked.strip(" ?!.,:"))
    if subject:
        return Understood(None, 0.0, subject)
    is_past = _is_past(asked)
    text = at_present(asked) if is_past else asked
    ranked = _ranked(text)
    likely = [one for one in ranked if one[0] != NOTHING]
    label, probability = likely[0]
    label = _unless_said(text, label)
    language = foreign_language(words[:LONGEST])
    is_other = _asks_nothing(asked) or dict(ranked)[NOTHING] >= DOUBT * probability
    if language or is_other or probability < SURE:
        return Understood(None, ranked[0][1], _near(text, likely), is_past, language)
    nearest = tuple(dict.fromkeys(one.removesuffix(INVERSE) for one, _ in likely))[:NEAREST]
    return Understood(_question(words, text, label), probability, nearest, is_past)


def ranked(words: str, service: str = "") -> tuple[tuple[str, float], ...]:
    """The labels of matters with their probabilities, likeliest first; "" is the label of no matter."""
    found = _ranked(_named(words[:LONGEST], service))
    return tuple(("" if label == NOTHING else label, probability) for label, probability in found)


def as_question(words: str, label: str, service: str = "") -> Question:
    """Words taken to be about the matter of a label."""
    return _question(words, _named(words[:LONGEST], service), label)


@lru_cache(maxsize=1 << 8)
def next_reading(question: Question) -> Question | None:
    """The question as one on the matter that is nearly as likely; None where none is, or no question was asked.

    What asks whether something is done is no question for how long or how much it is.
    """
    text = _named(question.words[:LONGEST], "")
    text = at_present(text) if _is_past(text) else text
    if not _ASKS.search(text):
        return None
    (label, likeliest), (other, probability) = [one for one in _ranked(text) if one[0] != NOTHING][:2]
    is_same = label.removesuffix(INVERSE) == question.matter and label.endswith(INVERSE) == question.is_inverse
    if not is_same or probability < NEXT * likeliest or likeliest + probability < TOGETHER:
        return None
    wants = BY_NAME[question.matter].wants_value, BY_NAME[other.removesuffix(INVERSE)].wants_value
    return _question(question.words, text, other) if wants[0] == wants[1] else None


def _question(words: str, text: str, label: str) -> Question:
    matter = BY_NAME[label.removesuffix(INVERSE)]
    age = _AGE.search(text)
    plan = _PLAN.search(text)
    asker = Asker(
        age=int(age[1] or age[2]) if age else None,
        is_for_child=_CHILD.search(text) is not None,
        region=region_in(text),
        plan=plan[0] if plan else "",
    )
    focus = tuple(sorted(stems(in_terms(text)) - _vocabulary(matter.name) - {"they"}))
    return Question(words, matter.name, matter.asks, label.endswith(INVERSE), focus, named_in(text), asker)


def _asks_nothing(text: str) -> bool:
    """Whether a folded question sets a task, asks for an opinion, or holds no word that means anything here."""
    is_known = any(word in _KNOWN for word in _WORD.findall(text.replace("'", "")))
    return not is_known or _TASK.search(text) is not None or _OPINION.search(text) is not None


def _is_past(text: str) -> bool:
    """Whether a question is about the past, and not about versions and changes themselves."""
    if not is_over_time(text):
        return False
    (label, _), *_ = _ranked(text)
    return label == NOTHING or BY_NAME[label.removesuffix(INVERSE)].topic is not Practice.POLICY_CHANGE


def _unless_said(text: str, label: str) -> str:
    """The label, or that of the wider matter where the question says nothing of what makes it the narrower one."""
    needed, wider = _SAID.get(label.removesuffix(INVERSE), (None, label))
    return label if needed is None or needed.search(text) else _marked(text, wider, 0)


@lru_cache(maxsize=256)
def _vocabulary(name: str) -> frozenset[str]:
    """The stems that a matter's own plain words hold, which say nothing of a question's focus."""
    matter = BY_NAME[name]
    return stems(matter.asks.lower()) | frozenset(stem(key.strip()) for key in OWN_KEYS[name])


def _named(words: str, service: str) -> str:
    """The folded words with the provider's name as "they"."""
    text, name = _FORM.sub(" ", plain(words)).strip(), plain(service)
    names = {name, name.partition(".")[0], name.replace(" ", "")} if name else set()
    first = service.partition(" ")[0]
    if first != service and plain(first) not in EMPTY and re.search(rf"(?<!\w){re.escape(first)}(?!\w)", words):
        names.add(plain(first))
    for one in sorted((one for one in names if len(one) > 1), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(one)}(?!\w)", "they", text)
    return text


def _near(text: str, likely: list[tuple[str, float]]) -> tuple[str, ...]:
    """The likeliest matters whose own words say something that a refused question says, and what people ask most."""
    said = stems(text) - tables.SAID_BY_ALL
    names = (label.removesuffix(INVERSE) for label, _ in likely[:IN_REACH])
    near = [name for name in names if said & stems(plain(BY_NAME[name].asks))]
    return tuple(dict.fromkeys((*near, *COMMON)))[:NEAREST]


@cache
def _model(name: str) -> Linear:
    return unpack(zlib.decompress(read_resource("smallprint.judge.weights", f"{name}.weights")))


@lru_cache(maxsize=1 << 10)
def _ranked(text: str) -> tuple[tuple[str, float], ...]:
    """Every matter with its probability, likeliest first, marked where the question is inverse to it."""
    model = _model("questions")
    scores = model.scores(question_signs(text))
    highest = max(scores)
    powers = [math.exp(score - highest) for score in scores]
    total = sum(powers)
    told = sorted(zip(model.labels, powers, strict=True), key=lambda one: -one[1])
    return tuple((_marked(text, name, at), power / total) for at, (name, power) in enumerate(told))


def _marked(text: str, name: str, rank: int) -> str:
    """A matter, marked where the question is inverse to it; that is looked at for the likeliest ones alone.

    The model is asked of the question put straight: what putting it so has turned is turned again.
    """
    if name == NOTHING or rank >= NEAREST:
        return name
    words, is_turned = straight(text)
    (odds,) = _model("inverse").scores(inverse_signs(words, name))
    told = is_contrary(words, name)
    is_inverse = odds > 0 if told is None else told
    return name + INVERSE if is_inverse != is_turned else name
