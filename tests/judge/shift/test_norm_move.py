"""What of a norm moved, and whether it reaches further or less far: norms as they are read, set beside each other."""

from __future__ import annotations

import pytest

from smallprint.judge.shift.norm_move import NormAt, likeness_of_words, moves, plain_words
from smallprint.model.norm import NO_CHOICE, Choice, ChoiceKind, Data, Modality, Norm, Party, Purpose, Scope, ScopeKind
from smallprint.text.span import Span

OURS, USER, AFFILIATES, THIRD = (Party.PROVIDER,), (Party.USER,), (Party.AFFILIATES,), (Party.THIRD_PARTIES,)
ADS = (Purpose.ADVERTISE,)
INK = "We may share your files with partners if you agree, if they pay or at night, in Japan."
AGREE, PAY, NIGHT, JAPAN = (
    Span(INK.index(words), INK.index(words) + len(words))
    for words in ("if you agree", "if they pay", "at night", "in Japan")
)


def chosen(kind: ChoiceKind) -> Choice:
    return Choice(kind, Span(0, 2)) if kind is not ChoiceKind.NONE else NO_CHOICE


def at(ink: str = INK, lead_in: str = "", **changed: object) -> NormAt:
    """A norm that lets the provider share files, changed in some fields."""
    fields: dict[str, object] = {
        "modality": Modality.PERMISSION,
        "bearers": OURS,
        "counterparties": (),
        "action": "share",
        "verbs": ("share",),
        "data": (Data.FILES,),
        "purposes": (),
        "choice": NO_CHOICE,
        "conditions": (),
        "exceptions": (),
        "times": (),
        "scopes": (),
        "evidence": Span(0, len(ink)),
    }
    return NormAt(0, Norm(**{**fields, **changed}), ink, lead_in)


def moved(before: dict[str, object], after: dict[str, object], ink: str = INK) -> tuple[tuple[str, ...], int]:
    """What moved between two norms of which the second stands in other words, so that they are compared at all."""
    return moves(at(ink, **before), at(f"Now {ink}", **{"evidence": Span(0, len(ink) + 4), **after}))


@pytest.mark.parametrize(
    ("before", "after", "field", "reach"),
    [
        pytest.param({}, {"verbs": ("share", "sell")}, "verbs", 1, id="another verb"),
        pytest.param({"data": (Data.FILES, Data.AUDIO)}, {}, "data", -1, id="less data"),
        pytest.param({}, {"bearers": OURS + AFFILIATES}, "bearers", 1, id="affiliates too"),
        pytest.param({}, {"counterparties": THIRD}, "counterparties", 1, id="with third parties"),
        pytest.param({}, {"conditions": (AGREE,)}, "conditions", -1, id="a condition"),
        pytest.param(
            {"conditions": (AGREE,)}, {"conditions": (AGREE, NIGHT)}, "conditions", 0, id="a condition behind or"
        ),
        pytest.param({"exceptions": (PAY,)}, {}, "exceptions", 1, id="no exception any more"),
        pytest.param({"scopes": (Scope(ScopeKind.REGION, JAPAN),)}, {}, "scopes", 1, id="of all countries"),
        pytest.param({"times": (NIGHT,)}, {}, "times", 0, id="at any time"),
        pytest.param({"purposes": ADS}, {"purposes": (*ADS, Purpose.MARKET)}, "purposes", 1, id="for more"),
        pytest.param({}, {"purposes": ADS}, "purposes", 0, id="for what was not named before"),
        pytest.param({"purposes": ADS}, {"purposes": (Purpose.ANY,)}, "purposes", 1, id="for anything"),
        pytest.param({"purposes": ADS}, {"purposes": (Purpose.SECURE,)}, "purposes", 0, id="for something else"),
    ],
)
def test_a_field_that_moves_widens_or_narrows(before, after, field: str, reach: int):
    assert moved(before, after) == ((field,), reach)
    assert moved(after, before)[1] == -reach


@pytest.mark.parametrize(
    ("modality", "before", "after", "reach"),
    [
        (Modality.PERMISSION, ChoiceKind.OPT_IN, ChoiceKind.OPT_OUT, 1),
        (Modality.PERMISSION, ChoiceKind.OPT_OUT, ChoiceKind.NONE, 1),
        (Modality.PROHIBITION, ChoiceKind.NONE, ChoiceKind.OPT_IN, -1),
        (Modality.PROHIBITION, ChoiceKind.OPT_IN, ChoiceKind.OPT_OUT, -1),
        (Modality.PERMISSION, ChoiceKind.ADMINISTRATOR, ChoiceKind.OPT_OUT, 0),
        (Modality.OBLIGATION, ChoiceKind.NONE, ChoiceKind.OPT_OUT, 0),
    ],
)
def test_a_choice_that_goes_lets_more_and_one_that_comes_denies_less(modality, before, after, reach: int):
    one, two = {"modality": modality, "choice": chosen(before)}, {"modality": modality, "choice": chosen(after)}
    assert moved(one, two) == (("choice",), reach)
    assert moved(two, one)[1] == -reach


def test_a_choice_of_users_own_norms_is_nobodys_reach():
    assert moved({"bearers": USER}, {"bearers": USER, "choice": chosen(ChoiceKind.OPT_OUT)}) == (("choice",), 0)


def test_the_two_sides_of_the_contract_are_there_at_all_times():
    assert moved({}, {"counterparties": USER}) == ((), 0)


def test_the_sign_of_an_exception_is_told_as_the_exception():
    before, after = at("We may share your files."), "We may share your files unless you opt out."
    out = Span(after.index("unless"), len(after))
    found = moves(before, at(after, exceptions=(out,), choice=chosen(ChoiceKind.OPT_OUT)))
    assert found == (("choice", "exceptions"), -1)


def test_fields_that_point_both_ways_tell_no_reach():
    found, reach = moved({}, {"verbs": ("share", "sell"), "conditions": (AGREE,)})
    assert (set(found), reach) == ({"verbs", "conditions"}, 0)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param("We do not share your files.", "We don’t share your files.", (), id="a contraction"),
        pytest.param("We cannot share your files.", "We can not share your files.", (), id="written apart"),
        pytest.param("We must share your files.", "We shall share your files.", (), id="shall for must"),
        pytest.param("We share your files now.", "We will share your files now.", (), id="what will be done"),
        pytest.param("We must share your files.", "We should share your files.", ("force",), id="should for must"),
        pytest.param("We share all but 3 files.", "We share all but 9 files.", ("figures",), id="a number"),
        pytest.param(
            "We share all but four files.", "We share all but six files.", ("figures",), id="a number in words"
        ),
        pytest.param("We share your files with you.", "We share your files only with you.", ("negation",), id="only"),
        pytest.param(
            "We share your files solely with you.", "We share your files only with you.", (), id="only for solely"
        ),
        pytest.param("We share your catalogued files.", "We share your cataloged files.", (), id="a spelling"),
        pytest.param(
            "We must share your files.",
            "Whoever is asked for a list should think of the 9 files first.",
            (),
            id="another sentence",
        ),
    ],
)
def test_single_words_tell_where_the_sentence_is_much_the_same(before: str, after: str, expected: tuple[str, ...]):
    assert moves(at(before), at(after))[0] == expected


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("We share it, if you authorise it.", "We share it if you authorize it.", id="spelling"),
        pytest.param(
            "We share it, if you buy a plan.", "We share it if you buy a plan (“Plus Plan”).", id="a name for it"
        ),
        pytest.param("We share it, if YOU pay.", "We share it - if you pay.", id="capitals and marks"),
    ],
)
def test_a_condition_in_the_same_words_did_not_move(before: str, after: str):
    def held(ink: str) -> NormAt:
        return at(ink, conditions=(Span(ink.index("if"), len(ink)),))

    assert moves(held(before), held(after)) == ((), 0)


def test_verbs_in_two_spellings_are_one():
    assert moved({"verbs": ("licence", "opt-out")}, {"verbs": ("license", "opt")}) == ((), 0)


def test_the_same_words_say_the_same_whatever_stands_before_them():
    assert moves(at(), at(data=(Data.AUDIO,))) == ((), 0)


def test_the_same_words_behind_another_lead_in_may_say_something_else():
    found, _ = moves(at(lead_in="We will not:"), at(lead_in="We may:", modality=Modality.PROHIBITION))
    assert found == ("modality",)


def test_likeness_is_the_share_of_words_in_order():
    one, two = at("We share your files."), at("We may not share your files.")
    assert likeness_of_words(one, two) == pytest.approx(2 * 4 / (4 + 6))
    assert likeness_of_words(one, two, 0.9) == 0
    assert likeness_of_words(one, one) == 1


def test_words_are_taken_apart_and_spelled_one_way():
    assert plain_words("Won’t you organise it?") == plain_words("WILL NOT you organize it")
