"""A second opinion as text and as fields: differences first, both sides with their words, and what does not count."""

from __future__ import annotations

import pytest

from smallprint.model.norm import ChoiceKind, Data, Party, Stance, Strength
from smallprint.model.problem import Problem
from smallprint.model.second_opinion import Difference, Disagreement, SecondOpinion, View
from smallprint.publish.look import Look
from smallprint.publish.second_opinion import (
    quotation_text,
    second_opinion_fields,
    second_opinion_text,
    summary_text,
    view_text,
)
from smallprint.segment.outline import outline
from smallprint.text.span import Span

INK = "We may use your photos to train AI models, unless you opt out."
HELD = outline(f"# Rules\n\n1.1 {INK}\n\n1.2 We do not sell the photos that we use to train our AI.\n")
FIRST, SECOND = (clause.index for clause in HELD.clauses if clause.label)
OURS = View(
    Stance.PERMITS_UNLESS_OPTED_OUT,
    Strength.EXPLICIT,
    (Data.IMAGES,),
    (Party.PROVIDER,),
    ChoiceKind.OPT_OUT,
    (Span(0, len(INK)),),
)
THEIRS = View(Stance.PROHIBITS, None, (Data.IMAGES,), (Party.PROVIDER,), ChoiceKind.NONE, (Span(7, 34),))
DIFFERING = Disagreement(FIRST, Difference.STANCE, (Data.IMAGES,), (OURS,), (THEIRS,))


def opinion(**given) -> SecondOpinion:
    fields = {
        "reader": "a model at home",
        "asked": (FIRST, SECOND),
        "views": ((FIRST, (THEIRS,)),),
        "agreed": (),
        "disagreements": (DIFFERING,),
        "refused": (),
        "unanswered": (),
    }
    return SecondOpinion(**{**fields, **given})


def text(one: SecondOpinion, **how) -> str:
    return "\n".join(second_opinion_text(HELD, one, Look(), **how))


def test_a_disagreement_shows_both_views_with_their_words():
    lines = text(opinion()).splitlines()
    assert lines[0] == "What a second reader says (a model at home)"
    assert "1 on which it differs" in lines[1]
    assert [line.strip() for line in lines[2:8]] == [
        "they differ (1)",
        "over images §1.1",
        "the built-in reader: permits, unless opted out: images",
        f"“{INK}”",
        "the second reader: prohibits: images",
        "… “use your photos to train AI” …",
    ]


def test_a_silent_side_is_told_as_such():
    silent = Disagreement(FIRST, Difference.STANCE, (Data.IMAGES,), (OURS,), ())
    assert "the second reader: not addressed" in text(opinion(disagreements=(silent,), views=()))


def test_what_is_agreed_on_refused_and_unanswered_follows():
    found = text(
        opinion(
            views=((FIRST, (THEIRS,)), (SECOND, (THEIRS,))),
            agreed=(SECOND,),
            disagreements=(),
            refused=((FIRST, Problem("quotation-not-found", "these words do not stand in the clause: “ha”")),),
        )
    )
    assert found.index("they agree (1)") < found.index("does not count (1)")
    assert "these words do not stand in the clause: “ha” §1.1" in found
    assert "1 of which nothing that it says counts" in found
    gone = text(opinion(disagreements=(), unanswered=((FIRST, Problem("no-answer", "too slow")),)))
    assert "unanswered (1)\n    too slow §1.1" in gone


def test_long_parts_are_shortened_unless_all_is_asked_for_but_no_difference_of_stance_is():
    problems = tuple((FIRST, Problem("unknown-stance", f"there is no stance “{n}”")) for n in range(9))
    short, whole = text(opinion(refused=problems)), text(opinion(refused=problems), whole=True)
    assert "and 6 more (--all)" in short
    assert "“8”" not in short
    assert "“8”" in whole


def test_what_a_reader_says_rules_no_terminal():
    found = text(
        opinion(reader="\x1b[31mmodel", refused=((FIRST, Problem("x", "there is no stance “\x1b[2J\u202e”")),))
    )
    assert "\x1b" not in found
    assert "\u202e" not in found


def test_lines_are_broken_where_the_look_says_so():
    assert all(len(line) <= 60 for line in second_opinion_text(HELD, opinion(), Look(width=60)))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"asked": (), "views": (), "disagreements": ()}, "nothing was asked"),
        ({"asked": (FIRST,)}, "asked about 1 clause: 1 on which it differs"),
        ({"agreed": (SECOND,)}, "1 on which it agrees with the built-in reader; 1 on which it differs"),
    ],
)
def test_what_came_of_it_is_told_in_one_line(given, words):
    assert words in summary_text(opinion(**given))


def test_a_view_says_who_else_trains_and_what_is_only_implied():
    third = (Party.PROVIDER, Party.THIRD_PARTIES)
    view = View(Stance.PERMITS, Strength.IMPLICIT, (Data.FILES,), third, ChoiceKind.NONE, (Span(0, 9),))
    assert view_text(view) == "permits: files (implied, training is not named) (third parties)"
    users = View(Stance.RESTRICTS_USERS, None, (), (), ChoiceKind.NONE, (Span(0, 9),))
    assert view_text(users) == "forbids users"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("We do it. Never!", "“We do it. Never!”"),
        ("We do it.", "“We do it.”"),
        ("Never!", "“Never!”"),
        ("We do", "“We do” …"),
        ("do it.", "… “do it.”"),
    ],
)
def test_a_part_of_a_sentence_is_marked_outside_the_quotation_marks(words, shown):
    ink = "We do it. Never!"
    start = ink.index(words)
    assert quotation_text(Span(start, start + len(words)), ink) == shown


def test_a_long_quotation_is_shortened_unless_it_is_wanted_whole():
    ink = "and so on " * 60
    assert len(quotation_text(Span(0, len(ink)), ink, whole=False)) < 300
    assert len(quotation_text(Span(0, len(ink)), ink)) > 600


def test_fields_hold_both_sides_with_words_and_what_went_wrong():
    refused = ((SECOND, Problem("no-quotation", "it quotes nothing")),)
    fields = second_opinion_fields(HELD, opinion(refused=refused), "it stopped")
    assert (fields["reader"], fields["asked"], fields["undecided"]) == ("a model at home", [FIRST, SECOND], [SECOND])
    assert fields["refused"] == [{"clause": SECOND, "code": "no-quotation", "message": "it quotes nothing"}]
    assert (fields["trouble"], fields["unanswered"], fields["agreed"]) == ("it stopped", [], [])
    (one,) = fields["disagreements"]
    assert (one["clause"], one["difference"], one["data"]) == (FIRST, "stance", ["images"])
    assert one["built_in"][0]["quotations"] == [{"start": 0, "end": len(INK), "words": INK}]
    assert one["second"] == [
        {
            "clause": FIRST,
            "stance": "prohibits",
            "strength": None,
            "data": ["images"],
            "trainers": ["provider"],
            "choice": "none",
            "quotations": [{"start": 7, "end": 34, "words": "use your photos to train AI"}],
        }
    ]
    assert fields["findings"] == one["second"]
