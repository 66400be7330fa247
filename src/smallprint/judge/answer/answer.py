"""A question held against one version of a document: the answer, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.judge.answer.decide import decide
from smallprint.judge.answer.matter import Matter
from smallprint.judge.answer.matters.training import TRAINING
from smallprint.judge.answer.saying import Saying, sayings, sayings_about
from smallprint.judge.answer.scoped import with_scopes
from smallprint.judge.answer.training import answer_on_training
from smallprint.judge.answer.understand import next_reading, understand
from smallprint.judge.answer.unread import is_read_enough
from smallprint.model.answer import Answer, Question, Verdict
from smallprint.model.clause import Clause, Outline
from smallprint.model.reading import Reading
from smallprint.read.document import readable_clauses


@dataclass(frozen=True)
class Told:
    """A version as questions are held against it: its outline, its reading and, once they are asked for, its sentences.

    `is_privacy` says whether it is a privacy policy: "your data" is personal data in one, content in an agreement.
    """

    outline: Outline
    reading: Reading
    is_privacy: bool = False

    @cached_property
    def sayings(self) -> tuple[Saying, ...]:
        """The sentences that can be read, in order."""
        return sayings(self.outline)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses that can be read, in order."""
        return readable_clauses(self.outline)[0]

    def about(self, matter: Matter) -> tuple[Saying, ...]:
        """The sentences of those clauses that may speak of a matter."""
        return tuple(sayings_about(self.outline, self.clauses, matter.keys))


def ask(words: str, told: Told, service: str = "") -> Answer:
    """The answer to a question in everyday English; a question that is not understood is refused.

    `service` is the provider's name, where it is known.
    """
    understood = understand(words, service)
    if understood.question is None:
        return Answer(Question(words, "", ""), Verdict.REFUSED)
    return answer(understood.question, told)


def answer(question: Question, told: Told) -> Answer:
    """The answer to a question that was understood. Silence is undetermined while what could speak is unread.

    Of a question that is nearly as likely on another matter, that is asked where the document is silent on the first.
    """
    found = with_scopes(_answer(question, told))
    other = next_reading(question) if found.verdict is Verdict.NOT_ADDRESSED else None
    if other is None or other.matter == TRAINING.name:
        return found
    instead = _answer(other, told)
    return found if instead.is_silent else instead


def _answer(question: Question, told: Told) -> Answer:
    """The answer to a question on its matter. On training, terms in everyday English are read by rules alone."""
    matter = BY_NAME[question.matter]
    if matter.name == TRAINING.name:
        found = answer_on_training(question, told.outline, told.reading)
        plainly = decide(question, matter, told.about(matter)) if found.verdict is Verdict.NOT_ADDRESSED else found
        found = found if plainly.is_silent else plainly
    else:
        found = decide(question, matter, told.about(matter))
    is_silent = found.verdict is Verdict.NOT_ADDRESSED
    if is_silent and not is_read_enough(told.outline, told.reading):
        return replace(found, verdict=Verdict.UNDETERMINED)
    return found
