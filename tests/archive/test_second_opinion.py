"""A second opinion on a document: who is asked what, what counts, and what happens where no answer comes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.archive.read_terms import ReadTerms, read_file
from smallprint.archive.second_opinion import LONGEST_ASKED, STOP_AFTER, second_opinion
from smallprint.errors import ReaderUnavailableError
from smallprint.model.norm import Data, Stance
from smallprint.model.problem import Problem
from smallprint.model.second_opinion import Difference
from smallprint.read.document import read_outline
from smallprint.read.reader import Asked, Reply, Said
from smallprint.segment.outline import outline

BAN = "We do not use your photos to train AI models."
LEAVE = "We may use your files to train AI models."
TALK = "Our AI assistant answers questions about your account."
TERMS = f"# Rules\n\n{BAN}\n\nYou pay each month.\n\n{LEAVE}\n\n{TALK}\n"
PASSING = ReaderUnavailableError("too slow", retryable=True)
FINAL = ReaderUnavailableError("not allowed", retryable=False)


def said(stance: str, data: str, *quotations: str) -> Said:
    return Said(stance, "explicit", (data,), ("provider",), "none", quotations)


RIGHT = {
    BAN: Reply((said("prohibits", "images", BAN),)),
    LEAVE: Reply((said("permits", "files", LEAVE),)),
    TALK: Reply(),
}


class Told:
    """A reader that says what it is told to say."""

    name = "a model"

    def __init__(self, *answers: Reply | ReaderUnavailableError, **by_ink: Reply) -> None:
        self.answers, self.by_ink = list(answers), by_ink
        self.asked: list[Asked] = []

    def read(self, asked: Asked) -> Reply:
        """The answer for this ink, else the next one, the last for all that follow."""
        self.asked.append(asked)
        if asked.ink in self.by_ink:
            return self.by_ink[asked.ink]
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Reply):
            return answer
        raise answer


def terms(text: str = TERMS) -> ReadTerms:
    held = outline(text)
    return ReadTerms("rules", None, held, read_outline(held))


def clause_of(read: ReadTerms, ink: str) -> int:
    return next(clause.index for clause in read.outline.clauses if clause.ink == ink)


def test_a_reader_that_reads_as_we_do_agrees_on_every_clause():
    read, reader = terms(), Told(**RIGHT)
    found = second_opinion(read, reader)
    assert found.trouble is None
    opinion = found.opinion
    assert [asked.ink for asked in reader.asked] == [BAN, LEAVE, TALK]
    assert (opinion.reader, opinion.agreed, opinion.asked) == ("a model", opinion.asked, opinion.agreed)
    assert (opinion.disagreements, opinion.refused, opinion.unanswered, opinion.undecided) == ((), (), (), ())
    assert [index for index, _ in opinion.views] == [clause_of(read, BAN), clause_of(read, LEAVE)]


def test_a_reader_that_reads_otherwise_differs_with_both_views():
    read = terms()
    reader = Told(**{**RIGHT, LEAVE: Reply((said("prohibits", "files", LEAVE),)), BAN: Reply()})
    opinion = second_opinion(read, reader).opinion
    silent, turned = opinion.disagreements
    assert (silent.clause, silent.data, silent.second) == (clause_of(read, BAN), (Data.IMAGES,), ())
    assert (turned.clause, turned.difference) == (clause_of(read, LEAVE), Difference.STANCE)
    assert [view.stance for view in turned.built_in + turned.second] == [Stance.PERMITS, Stance.PROHIBITS]
    assert opinion.agreed == (clause_of(read, TALK),)


def test_a_lie_counts_neither_for_agreeing_nor_for_differing():
    read = terms()
    lying = Reply((said("prohibits", "files", "We never use your files for AI."), said("permits", "files", BAN)))
    opinion = second_opinion(read, Told(**{**RIGHT, LEAVE: lying})).opinion
    assert opinion.undecided == (clause_of(read, LEAVE),)
    assert [(index, one.code) for index, one in opinion.refused] == [
        (clause_of(read, LEAVE), "quotation-not-found")
    ] * 2
    assert opinion.disagreements == ()


def test_one_question_unanswered_does_not_stop_the_rest():
    read = terms()
    opinion = second_opinion(read, Told(PASSING, RIGHT[LEAVE], RIGHT[TALK])).opinion
    ((index, problem),) = opinion.unanswered
    assert (index, problem.code, problem.message) == (clause_of(read, BAN), "no-answer", "too slow")
    assert opinion.agreed == (clause_of(read, LEAVE), clause_of(read, TALK))


def test_an_answer_that_is_not_understood_does_not_stop_the_rest():
    read = terms()
    garbage = Reply((), (Problem("answer-malformed", "no JSON"),))
    found = second_opinion(read, Told(garbage, garbage, garbage))
    assert found.trouble is None
    assert found.opinion.undecided == found.opinion.asked


@pytest.mark.parametrize("answers", [[FINAL], [RIGHT[BAN], FINAL]], ids=["at once", "after an answer"])
def test_a_reader_that_is_not_to_be_had_is_not_asked_again(answers):
    reader = Told(*answers)
    found = second_opinion(terms(), reader)
    assert found.trouble is FINAL
    assert len(reader.asked) == len(answers)
    assert [one.code for _, one in found.opinion.unanswered][:2] == ["no-answer", "not-asked"]


def test_a_reader_that_answers_nothing_is_given_up_after_a_few_questions():
    clauses = "\n\n".join(f"{n}. We may use your photos of kind {n} to train AI models." for n in range(9))
    reader = Told(PASSING)
    found = second_opinion(terms(f"# Rules\n\n{clauses}\n"), reader)
    assert found.trouble is PASSING
    assert len(reader.asked) == STOP_AFTER
    assert len(found.opinion.unanswered) == 9


def test_a_reader_that_answers_now_and_then_is_not_given_up():
    clauses = "\n\n".join(f"{n}. We may use your photos of kind {n} to train AI models." for n in range(7))
    reader = Told(PASSING, PASSING, Reply(), PASSING, PASSING, Reply(), PASSING)
    found = second_opinion(terms(f"# Rules\n\n{clauses}\n"), reader)
    assert found.trouble is None
    assert (len(reader.asked), len(found.opinion.unanswered)) == (7, 5)


def test_where_the_only_question_is_unanswered_the_reader_is_not_to_be_had():
    assert second_opinion(terms(f"# Rules\n\n{BAN}\n"), Told(PASSING)).trouble is PASSING


def test_the_same_question_is_asked_once():
    reader = Told(RIGHT[BAN])
    opinion = second_opinion(terms(f"# Rules\n\n{BAN}\n\n{BAN}\n"), reader).opinion
    assert (len(reader.asked), len(opinion.agreed)) == (1, 2)


def test_no_more_is_asked_than_is_wanted():
    reader = Told(RIGHT[BAN])
    opinion = second_opinion(terms(), reader, most=1).opinion
    assert len(reader.asked) == 1
    assert [one.code for _, one in opinion.unanswered] == ["not-asked", "not-asked"]


def test_a_clause_without_end_is_not_sent():
    reader = Told(Reply())
    endless = "We may use your photos to train AI models and more. " * (LONGEST_ASKED // 50)
    opinion = second_opinion(terms(f"# Rules\n\n{endless}\n"), reader).opinion
    assert (reader.asked, [one.code for _, one in opinion.unanswered]) == ([], ["too-long"])


def test_nothing_is_asked_where_nothing_speaks_of_training(tmp_path):
    place = tmp_path / "rules.md"
    place.write_text("# Rules\n\nYou pay each month.\n", encoding="utf-8")
    reader = Told(FINAL)
    found = second_opinion(read_file(place), reader)
    assert (found.trouble, found.opinion.asked, reader.asked) == (None, (), [])


ANSWERS = st.one_of(
    st.sampled_from([PASSING, FINAL, Reply(), Reply((), (Problem("answer-malformed", "no JSON"),))]),
    st.builds(
        lambda *found: Reply(tuple(found)),
        st.builds(
            said,
            st.sampled_from(["prohibits", "permits", "allows", "not-addressed"]),
            st.sampled_from(["images", "files", "dreams"]),
            st.sampled_from([BAN, LEAVE, TALK, "your files to train AI", "made up by a machine"]),
        ),
    ),
)


@given(st.lists(ANSWERS, min_size=1, max_size=4))
def test_each_clause_that_was_asked_about_is_in_one_place_whatever_is_answered(answers):
    read = terms()
    opinion = second_opinion(read, Told(*answers)).opinion
    places = [
        *opinion.agreed,
        *opinion.undecided,
        *(one.clause for one in opinion.disagreements),
        *(index for index, _ in opinion.unanswered),
    ]
    assert sorted(places) == sorted(opinion.asked)
    for index, views in opinion.views:
        ink = read.outline.clauses[index].ink
        assert all(
            span.cut(ink) in (BAN, LEAVE, TALK, "your files to train AI") for view in views for span in view.quotations
        )
