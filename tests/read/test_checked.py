"""What of a reader's answer counts: known values, and quotations that stand in the clause sign for sign."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.model.norm import ChoiceKind, Data, Party, Stance, Strength
from smallprint.model.problem import Problem
from smallprint.model.second_opinion import View
from smallprint.read.checked import MOST, check_reply, find_whole
from smallprint.read.reader import Reply, Said
from smallprint.text.span import Span

INK = "We may use “Your Photos” to train our models, unless you opt out. We do not sell them."
QUOTED = "use “Your Photos” to train our models"


def said(**given) -> Said:
    """A finding that counts of that clause, but for what is given."""
    fields = {
        "stance": "permits-unless-opted-out",
        "strength": "explicit",
        "data": ("images",),
        "trainers": ("provider",),
        "choice": "opt-out",
        "quotations": (QUOTED,),
    }
    return Said(**{**fields, **given})


def test_a_finding_whose_every_quotation_stands_in_the_clause_counts():
    views, problems = check_reply(Reply((said(quotations=(QUOTED, "unless you opt out.")),)), INK)
    assert problems == ()
    (view,) = views
    assert view == View(
        Stance.PERMITS_UNLESS_OPTED_OUT,
        Strength.EXPLICIT,
        (Data.IMAGES,),
        (Party.PROVIDER,),
        ChoiceKind.OPT_OUT,
        (Span(7, 44), Span(46, 65)),
    )
    assert [span.cut(INK) for span in view.quotations] == [QUOTED, "unless you opt out."]


@pytest.mark.parametrize(
    ("given", "code"),
    [
        pytest.param({"quotations": ()}, "no-quotation", id="nothing quoted"),
        pytest.param({"quotations": ("",)}, "quotation-too-short", id="empty"),
        pytest.param({"quotations": ("  ",)}, "quotation-too-short", id="blanks"),
        pytest.param({"quotations": ("train our models",)}, "quotation-too-short", id="three words"),
        pytest.param({"quotations": ("— “ ” , .",)}, "quotation-too-short", id="signs and no words"),
        pytest.param({"quotations": ("We will never train our models",)}, "quotation-not-found", id="made up"),
        pytest.param({"quotations": ("we may use “Your Photos”",)}, "quotation-not-found", id="another case"),
        pytest.param({"quotations": ('use "Your Photos" to train',)}, "quotation-not-found", id="plain quotes"),
        pytest.param({"quotations": ("use  “Your Photos” to train",)}, "quotation-not-found", id="two blanks"),
        pytest.param({"quotations": (f" {QUOTED} now",)}, "quotation-not-found", id="a word more"),
        pytest.param({"quotations": ("se “Your Photos” to train our",)}, "quotation-not-found", id="a word cut before"),
        pytest.param(
            {"quotations": ("“Your Photos” to train our mod",)}, "quotation-not-found", id="a word cut behind"
        ),
        pytest.param({"quotations": ("We may use … to train our models",)}, "quotation-not-found", id="left out"),
        pytest.param({"quotations": (INK + INK,)}, "quotation-not-found", id="longer than the clause"),
        pytest.param({"quotations": (QUOTED, "your soul for all time")}, "quotation-not-found", id="one of two"),
        pytest.param({"quotations": (QUOTED,) * (MOST + 1)}, "too-many", id="too many quotations"),
        pytest.param({"stance": "allows"}, "unknown-stance", id="a stance that is none"),
        pytest.param({"stance": ""}, "unknown-stance", id="no stance"),
        pytest.param({"stance": "PERMITS"}, "unknown-stance", id="a stance in capitals"),
        pytest.param({"strength": "certain"}, "unknown-strength", id="a strength that is none"),
        pytest.param({"strength": ""}, "unknown-strength", id="a permission without a strength"),
        pytest.param({"data": ("images", "dreams")}, "unknown-data", id="data that is none"),
        pytest.param({"trainers": ("robots",)}, "unknown-trainer", id="a trainer that is none"),
        pytest.param({"choice": "maybe"}, "unknown-choice", id="a choice that is none"),
    ],
)
def test_what_is_not_quoted_or_not_known_does_not_count_and_says_why(given, code):
    views, (problem,) = check_reply(Reply((said(**given),)), INK)
    assert views == ()
    assert problem.code == code
    assert problem.message


def test_what_is_refused_does_not_take_the_rest_with_it():
    views, problems = check_reply(Reply((said(stance="allows"), said(), said(quotations=("I am lying to you",)))), INK)
    assert len(views) == 1
    assert [problem.code for problem in problems] == ["unknown-stance", "quotation-not-found"]


def test_the_words_of_another_clause_do_not_count():
    other = "We do not use your files to train AI."
    assert check_reply(Reply((said(quotations=(other,)),)), other)[1] == ()
    assert check_reply(Reply((said(quotations=(other,)),)), INK)[0] == ()


@pytest.mark.parametrize("ink", ["No.", "No, never.", "Yes"])
def test_a_short_clause_may_be_quoted_whole(ink):
    views, problems = check_reply(Reply((said(stance="prohibits", quotations=(ink,)),)), ink)
    assert (len(views), problems) == (1, ())
    assert check_reply(Reply((said(stance="prohibits", quotations=(ink,)),)), f"{ink} We sell it to others.")[0] == ()


def test_that_nothing_is_addressed_is_no_view_and_no_problem():
    assert check_reply(Reply((said(stance="not-addressed", quotations=()),)), INK) == ((), ())
    assert check_reply(Reply(), INK) == ((), ())


def test_where_only_users_are_bound_no_data_and_no_trainer_is_kept():
    (view,), _ = check_reply(Reply((said(stance="restricts-users", strength="explicit"),)), INK)
    assert (view.strength, view.data, view.trainers) == (None, (), ())


def test_data_that_is_not_named_is_unspecified_and_what_is_named_stands_in_order():
    (unnamed, named), _ = check_reply(Reply((said(data=()), said(data=("files", "audio", "files")))), INK)
    assert unnamed.data == (Data.UNSPECIFIED,)
    assert named.data == (Data.AUDIO, Data.FILES)


def test_the_same_finding_twice_is_one_and_too_many_are_cut():
    assert len(check_reply(Reply((said(), said())), INK)[0]) == 1
    _, (problem,) = check_reply(Reply((said(),) * (MOST + 1)), INK)
    assert problem.code == "too-many"


def test_what_a_reader_did_not_understand_is_told_with_the_rest():
    problem = Problem("answer-malformed", "no JSON")
    assert check_reply(Reply((), (problem,)), INK) == ((), (problem,))


def test_a_long_lie_is_told_in_short():
    _, (problem,) = check_reply(Reply((said(quotations=("lie " * 9_000,)),)), INK)
    assert len(problem.message) < 250


@pytest.mark.parametrize(
    ("words", "ink", "start"),
    [
        ("use it", "We use it.", 3),
        ("use it", "Because it is so, we use it.", 21),  # first inside "because", then whole
        ("use it", "We use its name.", None),
        ("use it", "", None),
        ("", "We use it.", None),
    ],
)
def test_words_are_found_whole_or_not_at_all(words, ink, start):
    found = find_whole(words, ink)
    assert (found.start if found else None) == start


PIECES = st.sampled_from(
    "We may use your photos files to train our AI models unless you opt out . , “ ” İ ﬁ é \u200b 5 | not".split()
)
INKS = st.lists(PIECES, max_size=30).map(" ".join) | st.text(max_size=60)


@st.composite
def answers(draw) -> tuple[str, Reply]:
    """A clause, and an answer whose quotations are pieces of it, altered pieces, or anything."""
    ink = draw(INKS)
    cut = st.tuples(st.integers(0, 80), st.integers(0, 80)).map(lambda ends: ink[min(ends) : max(ends)])
    altered = cut.flatmap(lambda words: st.sampled_from([words.lower(), words + " not", words[::-1], words * 2]))
    stances = st.sampled_from([*(one.value for one in Stance), "allows"])
    findings = st.builds(
        Said,
        stance=stances,
        strength=st.sampled_from(["explicit", "implicit", ""]),
        data=st.lists(st.sampled_from(["images", "files", "dreams"]), max_size=2).map(tuple),
        trainers=st.just(("provider",)),
        choice=st.sampled_from(["none", "opt-out"]),
        quotations=st.lists(cut | altered | INKS | st.just(ink), max_size=3).map(tuple),
    )
    return ink, Reply(tuple(draw(st.lists(findings, max_size=5))))


@given(answers())
def test_nothing_ever_counts_whose_quotations_are_not_all_in_the_clause(case):
    ink, reply = case
    views, problems = check_reply(reply, ink)
    whole = [one for one in reply.said if one.quotations and all(words in ink for words in one.quotations)]
    for view in views:
        quoted = {span.cut(ink) for span in view.quotations}
        assert quoted
        assert all(words and words in ink for words in quoted)
        assert any(quoted == set(one.quotations) and one.stance == view.stance for one in whole)
    silent = sum(one.stance == "not-addressed" for one in reply.said)
    assert len(views) + len(problems) + silent <= len(reply.said)
    assert bool(views) + bool(problems) + bool(silent) > 0 or not reply.said


@given(INKS, INKS)
def test_what_is_found_is_what_was_sought(words, ink):
    found = find_whole(words, ink)
    if found is not None:
        assert found.cut(ink) == words
    if words and f" {words} " in f" {ink} ":
        assert found is not None or not words.strip()
