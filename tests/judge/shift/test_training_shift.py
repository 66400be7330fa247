"""What a rule on training AI became between two versions of an invented document."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.align import diff
from smallprint.judge.shift.training_shift import Shift, ShiftKind, training_shifts
from smallprint.model.norm import Data, Stance
from smallprint.segment.outline import outline

TERMS = """# Hollowmere Terms of Service

Last updated: 3 May 2024

## 1. Your account

1.1 You must keep your password secret and tell us at once if somebody else has used your account.

1.2 We may close your account if you break these terms.

## 2. Your content

2.1 You keep all rights in the photos that you upload to the Service.

{rule}
## 3. Disputes

3.1 The courts of Oslo decide on any dispute that arises out of these terms.
"""
PERMITS = "We may use your photos to train our AI models."
REFUSES = "We do not use your photos to train AI models."
RESTRICTS = "You may not use the Service to train AI models."
TURNED = {
    ShiftKind.INTRODUCED: ShiftKind.REMOVED,
    ShiftKind.REMOVED: ShiftKind.INTRODUCED,
    ShiftKind.WIDENED: ShiftKind.NARROWED,
    ShiftKind.NARROWED: ShiftKind.WIDENED,
    ShiftKind.CHOICE_ADDED: ShiftKind.CHOICE_REMOVED,
    ShiftKind.CHOICE_REMOVED: ShiftKind.CHOICE_ADDED,
}


def terms(*rules: str) -> str:
    """The terms with these rules under "Your content", numbered on."""
    return TERMS.format(rule="".join(f"2.{number} {rule}\n\n" for number, rule in enumerate(rules, 2)))


def shifts(before: str, after: str) -> tuple[Shift, ...]:
    return training_shifts(diff(outline(before), outline(after)))


def kinds(before: str, after: str) -> list[ShiftKind]:
    return [shift.kind for shift in shifts(before, after)]


CASES = [
    pytest.param([], [PERMITS], ShiftKind.INTRODUCED, id="leave that nobody had"),
    pytest.param([], [REFUSES], ShiftKind.INTRODUCED, id="a promise that nobody made"),
    pytest.param([], [RESTRICTS], ShiftKind.INTRODUCED, id="what users may not do"),
    pytest.param([PERMITS], [], ShiftKind.REMOVED, id="leave that ends"),
    pytest.param([REFUSES], [], ShiftKind.REMOVED, id="a promise that is dropped"),
    pytest.param([REFUSES], [PERMITS], ShiftKind.WIDENED, id="a promise turned into leave"),
    pytest.param([PERMITS], [REFUSES], ShiftKind.NARROWED, id="leave turned into a promise"),
    pytest.param(
        [PERMITS],
        ["We may use your photos and your voice recordings to train our AI models."],
        ShiftKind.WIDENED,
        id="of more data",
    ),
    pytest.param(
        ["We may use your photos, videos and chat messages to train our AI models."],
        ["We may use your photos to train our AI models."],
        ShiftKind.NARROWED,
        id="of less data",
    ),
    pytest.param(
        ["We do not use your photos or your voice recordings to train AI models."],
        [REFUSES],
        ShiftKind.WIDENED,
        id="a promise of less data",
    ),
    pytest.param(
        [REFUSES],
        ["We do not use your photos or your voice recordings to train AI models."],
        ShiftKind.NARROWED,
        id="a promise of more data",
    ),
    pytest.param(
        ["We may use your photos from Hollowmere Albums to train our AI models."],
        ["We may use your photos from Hollowmere Albums and Hollowmere Frames to train our AI models."],
        ShiftKind.WIDENED,
        id="of another product",
    ),
    pytest.param(
        ["We may use your photos from Hollowmere Albums and Hollowmere Frames to train our AI models."],
        ["We may use your photos from Hollowmere Albums to train our AI models."],
        ShiftKind.NARROWED,
        id="of one product less",
    ),
    pytest.param(
        [PERMITS],
        ["We may use your photos to train our AI models unless you opt out in your settings."],
        ShiftKind.CHOICE_ADDED,
        id="a way out",
    ),
    pytest.param(
        ["We may use your photos to train our AI models unless you opt out in your settings."],
        [PERMITS],
        ShiftKind.CHOICE_REMOVED,
        id="no way out any more",
    ),
    pytest.param(
        ["We will use your photos to train our AI models only with your explicit consent."],
        [PERMITS],
        ShiftKind.WIDENED,
        id="consent that is no longer asked",
    ),
    pytest.param(
        [PERMITS],
        ["We will use your photos to train our AI models only with your explicit consent."],
        ShiftKind.NARROWED,
        id="consent that is asked now",
    ),
]


@pytest.mark.parametrize(("before", "after", "kind"), CASES)
def test_a_rule_that_shifts_is_told_by_its_kind(before: list[str], after: list[str], kind: ShiftKind) -> None:
    assert kinds(terms(*before), terms(*after)) == [kind]


@pytest.mark.parametrize(("before", "after", "kind"), CASES)
def test_versions_swapped_turn_the_shift_round(before: list[str], after: list[str], kind: ShiftKind) -> None:
    (there,) = shifts(terms(*before), terms(*after))
    (back,) = shifts(terms(*after), terms(*before))
    assert (there.kind, back.kind) == (kind, TURNED[kind])
    words = [one.words if one else None for one in (there.before, there.after)]
    assert words == [one.words if one else None for one in (back.after, back.before)]


def test_a_shift_stands_on_its_sentences() -> None:
    before, after = terms(REFUSES), terms(PERMITS)
    (found,) = shifts(before, after)
    assert (found.before.words, found.after.words) == (REFUSES, PERMITS)
    assert found.before.words in outline(before).clauses[found.before.clause].ink
    assert found.after.words in outline(after).clauses[found.after.clause].ink
    assert (found.before.training.stance, found.after.training.stance) == (Stance.PROHIBITS, Stance.PERMITS)


def test_what_is_new_has_nothing_before_it_and_what_is_gone_nothing_behind() -> None:
    (new,) = shifts(terms(), terms(PERMITS))
    (gone,) = shifts(terms(PERMITS), terms())
    assert (new.before, gone.after) == (None, None)
    assert new.after.training.data == gone.before.training.data == (Data.IMAGES,)


def test_a_second_rule_of_other_data_widens_what_is_let() -> None:
    more = "Kettle Hollow’s voice recordings may be used by us to train our AI models."
    assert kinds(terms(PERMITS), terms(PERMITS, more)) == [ShiftKind.WIDENED]


def test_a_promise_dropped_beside_leave_that_stays_widens_it() -> None:
    promise = "We do not use your chat messages to train AI models."
    assert kinds(terms(PERMITS, promise), terms(PERMITS)) == [ShiftKind.WIDENED]


def test_a_second_sentence_to_the_same_effect_shifts_nothing() -> None:
    again = "Your photos may also be used by us to train image recognition models."
    assert kinds(terms(PERMITS), terms(PERMITS, again)) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param([PERMITS], ["We can use your photos to train our AI models."], id="can for may"),
        pytest.param(
            [PERMITS], ["We may use your photos in order to train and improve our AI models."], id="in order to"
        ),
        pytest.param([REFUSES], ["We will not use your photos to train AI models."], id="will not for do not"),
        pytest.param([RESTRICTS], ["You must not use the Service to train any AI model."], id="must not for may not"),
        pytest.param(
            ["We do not use your photos to train AI models."],
            ["We don’t use your photos to train AI models."],
            id="an apostrophe",
        ),
    ],
)
def test_the_same_rule_in_other_words_shifts_nothing(before: list[str], after: list[str]) -> None:
    assert kinds(terms(*before), terms(*after)) == []


@pytest.mark.parametrize("rule", [PERMITS, REFUSES, RESTRICTS])
def test_a_sentence_that_moved_shifts_nothing(rule: str) -> None:
    moved = terms().replace("1.2 We may close", f"1.2 {rule}\n\n1.3 We may close")
    assert moved != terms()
    assert kinds(terms(rule), moved) == []
    joined = terms().replace("upload to the Service.", f"upload to the Service. {rule}")
    assert kinds(terms(rule), joined) == []


@pytest.mark.parametrize("rule", ["", PERMITS, REFUSES, RESTRICTS])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("courts of Oslo", "courts of Bergen", id="another court"),
        pytest.param("3 May 2024", "4 June 2024", id="a date"),
        pytest.param("We may close your account", "We may close or limit your account", id="another leave"),
        pytest.param("## 1. Your account", "## 1. Accounts", id="another heading"),
        pytest.param(
            "3.1 The courts",
            "3.1 You bring up your children by your own model.\n\n3.2 The courts",
            id="AI words, no AI",
        ),
    ],
)
def test_a_change_of_something_else_shifts_nothing(rule: str, old: str, new: str) -> None:
    held = terms(rule) if rule else terms()
    assert held.replace(old, new) != held
    assert kinds(held, held.replace(old, new)) == []


def test_a_change_beside_the_rule_in_its_clause_shifts_nothing() -> None:
    before = terms(f"We show your photos to your friends. {PERMITS}")
    assert kinds(before, before.replace("to your friends", "to your friends and to nobody else")) == []


def test_a_rule_in_a_list_is_read_under_its_lead_in() -> None:
    listed = "We may use your photos to:\n\n- show them to your friends;{item}\n- print them for you."
    before, after = terms(listed.format(item="")), terms(listed.format(item="\n- train our AI models;"))
    assert kinds(before, after) == [ShiftKind.INTRODUCED]


def test_what_lets_the_provider_do_more_is_told_first() -> None:
    before = terms("We may use your voice recordings to train our AI models.", RESTRICTS)
    after = terms("We may use your voice recordings to train our AI models unless you opt out.", RESTRICTS, PERMITS)
    assert kinds(before, after) == [ShiftKind.WIDENED, ShiftKind.CHOICE_ADDED]


def test_a_rule_that_stands_twice_shifts_once() -> None:
    twice = terms(PERMITS).replace("3.1 The courts", f"3.1 {PERMITS}\n\n3.2 The courts")
    assert kinds(terms(), twice) == [ShiftKind.INTRODUCED]


RULES = st.sampled_from(
    [
        PERMITS,
        REFUSES,
        RESTRICTS,
        "We may use your chat messages to train our AI models unless you opt out.",
        "Our vendors may train their models on your voice recordings.",
        "We use what you write to improve our services.",
        "You may not copy the maps.",
    ]
)
DOCUMENTS = st.lists(RULES, max_size=4, unique=True).map(lambda rules: terms(*rules))


@given(DOCUMENTS | st.text(max_size=80))
def test_nothing_shifts_between_a_version_and_itself(text: str) -> None:
    assert shifts(text, text) == ()


@given(DOCUMENTS, DOCUMENTS)
def test_every_shift_stands_on_a_sentence_of_its_version(before: str, after: str) -> None:
    for shift in shifts(before, after):
        assert shift.before or shift.after
        assert shift.before is None or shift.before.words in before
        assert shift.after is None or shift.after.words in after


@given(DOCUMENTS)
def test_what_is_in_the_first_version_of_all_is_introduced(text: str) -> None:
    assert {shift.kind for shift in shifts(terms(), text)} <= {ShiftKind.INTRODUCED}
    assert {shift.kind for shift in shifts(text, terms())} <= {ShiftKind.REMOVED}


def test_a_list_that_was_taken_apart_shifts_nothing() -> None:
    joined = "# Terms\n\nWe use your photos: ● to print them; ● to train our AI models\n"
    apart = "# Terms\n\nWe use your photos:\n\n* to print them\n* to train our AI models\n"
    assert training_shifts(diff(outline(joined), outline(apart))) == ()


DEFINED = (
    "# Terms\n\n1. “Tape Content” means {}.\n\n2. We do not use Tape Content to train AI models.\n\n"
    "3. {}\n\n4. You may not copy Tape Content.\n"
)
TAPES, MORE = "audio that you record", "audio that you record and chat messages that you send"


def test_a_promise_narrows_with_the_term_it_leans_on_though_it_stands_still() -> None:
    before, after = DEFINED.format(TAPES, "Be kind."), DEFINED.format(MORE, "Be kind.")
    (found,) = shifts(before, after)
    assert (found.kind, found.before.words) == (ShiftKind.NARROWED, found.after.words)
    assert set(found.after.training.data) - set(found.before.training.data) == {Data.CHAT_MESSAGES}
    assert kinds(after, before) == [ShiftKind.WIDENED]


def test_a_term_that_moved_is_told_beside_a_rule_that_is_new() -> None:
    before, after = DEFINED.format(TAPES, "Be kind."), DEFINED.format(MORE, PERMITS)
    assert set(kinds(before, after)) == {ShiftKind.WIDENED, ShiftKind.NARROWED}


def test_a_term_that_gains_and_loses_widens_nothing_and_narrows_nothing() -> None:
    before, after = DEFINED.format(TAPES, "Be kind."), DEFINED.format("chat messages that you send", "Be kind.")
    assert kinds(before, after) == []
