"""Which of a document's sentences on training AI hold for a question: its trainers, its plan and limits, its data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from smallprint.judge.answer.asked import Asked, limits_of, pairs_in, plans_of, shared
from smallprint.judge.answer.matters import training as tables
from smallprint.judge.answer.saying import Saying
from smallprint.judge.answer.scope import fits
from smallprint.model.answer import Asker
from smallprint.model.clause import Outline
from smallprint.model.norm import NO_CHOICE, Choice, ChoiceKind, Data, Party, Stance, Strength, Training
from smallprint.model.reading import Reading
from smallprint.model.resolution import Said
from smallprint.read.named import named_in
from smallprint.read.plain import plain
from smallprint.read.precedence import WITHIN, is_promise, said_in
from smallprint.read.sentence import sentence_of
from smallprint.read.training import train
from smallprint.text.sentence import sentences

OF_LIMIT = 2
"""What a limit or plan that question and sentence share adds to nearness; a word that they share, or a pair, adds 1."""
MOST_SHARED = 3
"""So much is added for words at most."""
_EVEN_IF_OUT = re.compile(tables.EVEN_IF_OUT)
_AFTERWARDS = re.compile(tables.AFTERWARDS)
_RETOLD = re.compile(tables.RETOLD)
_AT_LARGE = re.compile(tables.AT_LARGE)
_EXCEPTING = re.compile(tables.EXCEPTING)
_DENIED_BUT = re.compile(tables.DENIED_BUT)
_LETTING_OTHERS = re.compile(tables.LETTING_OTHERS)
_BY_OTHERS_ONLY = re.compile(tables.BY_OTHERS_ONLY)
_ONLY_PUBLIC = re.compile(tables.ONLY_PUBLIC)
_WAY_OUT = re.compile(tables.WAY_OUT)
_NOT_PERSONAL = re.compile(tables.NOT_PERSONAL)
_BINDS_USERS = re.compile(tables.BINDS_USERS)
_NO_MORE_THAN = re.compile(tables.NO_MORE_THAN)
_FOR_RESEARCH = re.compile(tables.FOR_RESEARCH)
_WITH_AI = re.compile(tables.WITH_AI)
_CELL = re.compile(r"(?<= \| )[^|]+|^[^|]+")
_GENERAL = frozenset({Data.CUSTOMER_CONTENT, Data.PERSONAL_DATA, Data.UNSPECIFIED, Data.PROMPTS_INPUTS})
"""Kinds of which a promise is one about people's data at large."""
_NARROW = frozenset({Data.FEEDBACK, Data.DEIDENTIFIED_AGGREGATE})
"""Kinds that say nothing of data that is not named."""
_CONTENT = frozenset({kind for kind, above in WITHIN.items() if Data.CUSTOMER_CONTENT in above})
_LOOSELY: dict[Data, frozenset[Data]] = {
    **{kind: frozenset({Data.PERSONAL_DATA}) for kind in _CONTENT},
    Data.CUSTOMER_CONTENT: frozenset({Data.PERSONAL_DATA, Data.PROMPTS_INPUTS, Data.CHAT_MESSAGES, Data.FILES}),
    Data.PERSONAL_DATA: frozenset({Data.CUSTOMER_CONTENT}),
    Data.USAGE_DATA: frozenset({Data.PERSONAL_DATA}),
}
"""What takes a kind in, though no term says so: information that people give takes in what they write."""
_PARTLY: dict[Data, frozenset[Data]] = {
    Data.CUSTOMER_CONTENT: _CONTENT,
    Data.PERSONAL_DATA: frozenset(Data) - _NARROW,
}
"""With what a kind is used in part, which is enough for a permission."""


@dataclass(frozen=True, slots=True)
class Applying:
    """A sentence with how it holds for a question.

    `nearness` tells by how many limits and words it is about this question alone. `is_elsewhere` says that it holds
    within limits that the question does not name, `is_taken_in` that it is about the data in question.
    """

    said: Said
    kinds: frozenset[Data]
    nearness: int
    is_of_trainer: bool
    is_elsewhere: bool
    is_taken_in: bool

    @property
    def is_eligible(self) -> bool:
        """Whether it can answer."""
        stance = self.said.training.stance
        is_silent = stance in (Stance.RESTRICTS_USERS, Stance.NOT_ADDRESSED)
        return self.is_of_trainer and self.is_taken_in and not self.is_elsewhere and not is_silent

    def takes_in(self, kind: Data) -> bool:
        """Whether it is about a kind of data, by name or because it takes it in."""
        return kind in self.kinds


def applying(asked: Asked, asker: Asker, outline: Outline, reading: Reading) -> tuple[Applying, ...]:
    """A document's sentences on training, as they hold for a question, in order."""
    trained = {index: one.training for index, one in reading.clauses if one.training}
    clauses = [outline.clauses[index] for index in trained]
    said = said_in(clauses, reading.resolution, lambda clause: trained[clause.index])
    read = [one for each in said for one in _with_parts(each, outline)]
    read = [_once_refused(one, read) for one in read]
    return tuple(_applying(asked, asker, one, outline) for one in read)


def _once_refused(said: Said, others: list[Said]) -> Said:
    """A sentence; a denial of what is done with new data, behind a way out, is part of that way out."""
    if said.training.stance is not Stance.PROHIBITS or not _AFTERWARDS.search(plain(said.words)):
        return said
    ways = (Stance.PERMITS_UNLESS_OPTED_OUT, Stance.PERMITS_WITH_CONSENT)
    is_behind = any(
        one.clause == said.clause and one.training.stance in ways and one.training.span.end <= said.training.span.start
        for one in others
    )
    return _opted_out(said) if is_behind else said


def _with_parts(said: Said, outline: Outline) -> Iterator[Said]:
    """A sentence; of a row of a table the sentences of its cells that speak of training outright, which are nearer.

    The row itself is left out where one of them says the same.
    """
    parts = tuple(_parts(said, outline)) if " | " in said.words else ()
    if all(one.training.stance is not said.training.stance for one in parts):
        yield said
    yield from parts


def _parts(said: Said, outline: Outline) -> Iterator[Said]:
    heading = outline.heading_of(outline.clauses[said.clause])
    for cell in _CELL.finditer(said.words):
        spans = list(sentences(cell[0]))
        for span in spans if len(spans) > 1 else ():
            words = span.cut(cell[0])
            start = said.training.span.start + cell.start() + span.start
            one = train(sentence_of(words, heading, ""), offset=start)
            if one.stance is not Stance.NOT_ADDRESSED and one.strength != "implicit":
                data = said.data if one.data == (Data.UNSPECIFIED,) else one.data
                yield replace(said, training=one, words=words, data=data, scopes=())


def _applying(asked: Asked, asker: Asker, said: Said, outline: Outline) -> Applying:
    said = _with_way_out(said)
    clause = outline.clauses[said.clause]
    heading = plain(outline.heading_of(clause))
    limits = limits_of(said.words) | limits_of(heading)
    said, plans = _on_plan(asked, said)
    common = (limits & asked.limits) | (plans & asked.plans)
    text = plain(said.words)
    words = shared(asked.words, text) + (shared(asked.words, heading) > 0) + bool(asked.pairs & pairs_in(text))
    unasked = limits - asked.limits - tables.NOT_LIMITING
    saying = Saying(said.clause, said.training.span, clause.ink, text, 0, "", heading)
    is_limited = bool(unasked) or bool(plans and not plans & asked.plans) or _is_of_other_scope(asked, said)
    is_elsewhere = (
        any(tables.CONTRARY.get(name) in limits for name in asked.limits)
        or bool(plans and asked.plans and not plans & asked.plans)
        or (is_limited and is_promise(said))
        or not fits(saying, asker)
        or _is_no_rule(said, text, plain(outline.lead_in_of(clause)))
    )
    kinds = frozenset(kind for kind in asked.data or (Data.UNSPECIFIED,) if _takes_in(asked, said, kind, text))
    nearness = (
        OF_LIMIT * len(common) + min(MOST_SHARED, words) - OF_LIMIT * (bool(unasked) or (is_limited and not common))
    )
    nearness += bool(common and not unasked and _EVEN_IF_OUT.search(text)) - OF_LIMIT * bool(_RETOLD.search(text))
    nearness -= is_promise(said) and "generative" in limits - asked.limits
    nearness -= Data.PUBLIC_POSTS not in asked.data and _is_only_public(said, text)
    return Applying(said, kinds, nearness, _is_of_trainer(asked, said), is_elsewhere, bool(kinds))


def _is_no_rule(said: Said, text: str, lead_in: str) -> bool:
    """Whether what reads as a rule for the provider is one for users, or for nothing: not more than is needed."""
    if _BINDS_USERS.search(lead_in):
        return True
    return (_NO_MORE_THAN if is_promise(said) else _FOR_RESEARCH).search(text) is not None


def _is_of_other_scope(asked: Asked, said: Said) -> bool:
    """Whether a sentence names a plan or product within which it holds, and the question neither."""
    return bool(said.scopes) and not plans_of(said.words) and not shared(asked.words, plain(" ".join(said.scopes)))


def _is_of_trainer(asked: Asked, said: Said) -> bool:
    """Whether a sentence is about those who would train; a promise to let nobody else do it binds about others."""
    text = plain(said.words)
    if asked.is_of_others:
        return Party.THIRD_PARTIES in said.training.trainers or _LETTING_OTHERS.search(text) is not None
    return Party.PROVIDER in said.training.trainers and not (
        _BY_OTHERS_ONLY.search(text) and _LETTING_OTHERS.search(text)
    )


def _takes_in(asked: Asked, said: Said, kind: Data, text: str) -> bool:
    """Whether a sentence is about a kind: it names it, a wider kind, or it uses the very word of the question."""
    names = set(said.data)
    if _is_only_public(said, text) and not (kind in said.data or (kind is Data.UNSPECIFIED and len(said.data) > 1)):
        return False
    if kind is Data.PERSONAL_DATA and not is_promise(said) and _NOT_PERSONAL.search(text):
        return False
    if kind is Data.PROMPTS_INPUTS and Data.CHAT_MESSAGES in names and _WITH_AI.search(text):
        return True
    is_promised = is_promise(said)
    if kind in names:
        return kind is not Data.UNSPECIFIED or bool(asked.data) or not is_promised or names <= _GENERAL
    if names <= _NARROW:
        return False
    if kind is Data.UNSPECIFIED:
        return bool(names & _GENERAL) if is_promised else True
    if (
        Data.UNSPECIFIED in names
        or (not is_promised and _is_at_large(text))
        or names & {*WITHIN.get(kind, ()), *_LOOSELY.get(kind, ())}
    ):
        return True
    if not is_promised and names & _PARTLY.get(kind, frozenset()):
        return True
    return shared(asked.data_words, text) > 0


def _is_only_public(said: Said, text: str) -> bool:
    """Whether a sentence is about what was found on the web."""
    return Data.PUBLIC_POSTS in said.data and _ONLY_PUBLIC.search(text) is not None


def _is_at_large(text: str) -> bool:
    """Whether a sentence speaks of data and does not say of which: "we use data to train our models"."""
    return _AT_LARGE.search(text) is not None and not named_in(text)


def _on_plan(asked: Asked, said: Said) -> tuple[Said, frozenset[str]]:
    """A sentence as it holds on the asker's plan, and the plans within which alone it holds.

    "We train … except for business customers" is a denial to these; "we do not train …, except on the free plan" is
    one to all others.
    """
    named = plans_of(said.words)
    if not named:
        return said, frozenset()
    text = plain(said.words)
    excepted = frozenset(name for name, at in named if _EXCEPTING.search(text, 0, at))
    if not excepted:
        return said, frozenset(name for name, _ in named)
    if said.training.stance not in (Stance.PERMITS, Stance.PERMITS_UNLESS_OPTED_OUT):
        return said, frozenset()
    if _DENIED_BUT.search(text):
        is_other = bool(asked.plans) and not asked.plans & excepted
        return (_denied(said), asked.plans) if is_other else (said, excepted)
    return (_denied(said), asked.plans & excepted) if asked.plans & excepted else (said, frozenset())


def _with_way_out(said: Said) -> Said:
    """A sentence that permits and says in the same breath that one may opt out, or that it is done all the same."""
    if said.training.stance is Stance.PERMITS_UNLESS_OPTED_OUT and "opted-out-anyway" in limits_of(said.words):
        return replace(said, training=replace(said.training, stance=Stance.PERMITS, choice=NO_CHOICE))
    if said.training.stance is not Stance.PERMITS or not _WAY_OUT.search(plain(said.words)):
        return said
    return _opted_out(said)


def _opted_out(said: Said) -> Said:
    """A sentence as a permission that one can refuse."""
    choice = Choice(ChoiceKind.OPT_OUT, said.training.span)
    out = Stance.PERMITS_UNLESS_OPTED_OUT
    return replace(said, training=replace(said.training, stance=out, strength=Strength.EXPLICIT, choice=choice))


def _denied(said: Said) -> Said:
    """A sentence as a denial."""
    training: Training = said.training
    return replace(said, training=replace(training, stance=Stance.PROHIBITS, strength=None, choice=NO_CHOICE))
