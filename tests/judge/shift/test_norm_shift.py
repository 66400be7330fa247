"""What a document's norms became between two versions of an invented document."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.align import diff
from smallprint.judge.shift.norm_shift import NormShift, NormShiftKind, is_promise, moved_in, norm_shifts, turned_in
from smallprint.model.norm import Modality
from smallprint.segment.outline import outline

INTRODUCED, REMOVED, TURNED = NormShiftKind.INTRODUCED, NormShiftKind.REMOVED, NormShiftKind.TURNED
WIDENED, NARROWED, ALTERED = NormShiftKind.WIDENED, NormShiftKind.NARROWED, NormShiftKind.ALTERED
BACK = {
    INTRODUCED: REMOVED,
    REMOVED: INTRODUCED,
    WIDENED: NARROWED,
    NARROWED: WIDENED,
    TURNED: TURNED,
    ALTERED: ALTERED,
}
TERMS = """# Hollowmere Terms of Service

Last updated: 3 May 2024

## 1. Your account

1.1 You must keep your password secret.

1.2 We may close your account if you break these terms.

## 2. Your photos

{rule}
## 3. Disputes

3.1 The courts of Oslo decide on any dispute that arises out of these terms.
"""
SELLS = "We may sell your location data."
KEEPS = "We will not sell your location data."


def terms(*rules: str) -> str:
    return TERMS.format(rule="".join(f"2.{number} {rule}\n\n" for number, rule in enumerate(rules, 1)))


def shifts(before: str, after: str) -> tuple[NormShift, ...]:
    return norm_shifts(diff(outline(before), outline(after)))


def kinds(before: str, after: str) -> list[NormShiftKind]:
    return [shift.kind for shift in shifts(before, after)]


CASES = [
    pytest.param([], [SELLS], INTRODUCED, id="a permission that nobody had"),
    pytest.param([KEEPS], [], REMOVED, id="a promise that is dropped"),
    pytest.param([KEEPS], [SELLS], TURNED, id="a promise turned into leave"),
    pytest.param([SELLS], [KEEPS], TURNED, id="leave turned into a promise"),
    pytest.param([SELLS], ["We may sell or rent your location data."], WIDENED, id="another verb"),
    pytest.param([SELLS], ["We may sell your location data and your chat messages."], WIDENED, id="more data"),
    pytest.param(
        ["We may share your photos with our affiliates."],
        ["We may share your photos with our affiliates and with third parties."],
        WIDENED,
        id="more to share with",
    ),
    pytest.param([SELLS], ["We may sell your location data if you agree."], NARROWED, id="a condition"),
    pytest.param(["We may sell your location data unless you opt out."], [SELLS], WIDENED, id="no way out any more"),
    pytest.param(
        ["We delete your photos within 30 days."], ["We delete your photos within 90 days."], ALTERED, id="another time"
    ),
]


@pytest.mark.parametrize(("before", "after", "kind"), CASES)
def test_a_norm_that_shifts_is_told_by_its_kind(before: list[str], after: list[str], kind: NormShiftKind):
    assert kinds(terms(*before), terms(*after)) == [kind]


@pytest.mark.parametrize(
    ("before", "after", "moved"),
    [
        pytest.param(
            "You may not post mail without their express consent.",
            "You may not post mail without their notice to you.",
            ("conditions",),
            id="consent made notice in a condition",
        ),
        pytest.param(
            "We may ask for your consent or use a lawful cause.",
            "We may ask for notice to you or use a lawful cause.",
            ("leave",),
            id="consent made notice in another place",
        ),
        pytest.param(
            "We may close it if:\n\n- you have not paid for 30 days; or",
            "We may close it if:\n\n- you have not paid for 3 days; or",
            ("conditions",),
            id="the condition of a lead-in",
        ),
        pytest.param(
            "We may share your photos as follows:\n\n- with your consent;",
            "We may share your photos as follows:\n\n- with notice to you;",
            ("choice",),
            id="a case that a lead-in announces",
        ),
        pytest.param(
            "Scraping is not permitted.", "Scraping is permitted.", ("modality", "negation"), id="what is not permitted"
        ),
        pytest.param(
            "The shop is not obligated to mend the app.",
            "The shop is not obligated to mend the app, including to train our models.",
            ("purposes",),
            id="what is declined",
        ),
    ],
)
def test_the_norm_that_moved_is_named(before: str, after: str, moved: tuple[str, ...]):
    found = shifts(terms(before), terms(after))
    assert moved[:1] in [shift.moved[:1] for shift in found]


@pytest.mark.parametrize(("before", "after", "kind"), CASES)
def test_versions_swapped_turn_the_shift_round(before: list[str], after: list[str], kind: NormShiftKind):
    (there,) = shifts(terms(*before), terms(*after))
    (back,) = shifts(terms(*after), terms(*before))
    assert back.kind is BACK[kind]
    assert set(back.moved) == set(there.moved)


def test_a_shift_stands_on_its_sentences_and_names_what_moved():
    (found,) = shifts(terms(KEEPS), terms(SELLS))
    assert (found.before.words, found.after.words) == (KEEPS, SELLS)
    assert found.moved[0] == "modality"
    assert (found.before.norm.modality, found.after.norm.modality) == (Modality.PROHIBITION, Modality.PERMISSION)
    assert is_promise(found.before.norm)
    assert not is_promise(found.after.norm)


def test_what_is_new_has_nothing_before_it_and_stands_before_what_is_gone():
    new, gone = shifts(terms("We may read your chat messages."), terms("You must not copy the maps."))
    assert (new.kind, new.before, new.after.words) == (INTRODUCED, None, "You must not copy the maps.")
    assert (gone.kind, gone.after) == (REMOVED, None)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("We do not sell your photos.", "We don’t sell your photos.", id="a contraction"),
        pytest.param("We do not sell your photos.", "We will not sell your photos.", id="what will not be done"),
        pytest.param("You must keep it secret.", "You shall keep it secret.", id="shall for must"),
        pytest.param("We may sell your e-mail address.", "We may sell your email address.", id="a hyphen"),
        pytest.param("We may organise your photos.", "We may organize your photos.", id="a spelling"),
        pytest.param("We may sell *your photos*.", "We may sell your photos.", id="a mark"),
        pytest.param("We may sell your photos.", "WE MAY SELL YOUR PHOTOS.", id="capitals"),
        pytest.param(
            "We may sell [your photos](https://h.example/1).",
            "We may sell [your photos](https://h.example/2).",
            id="a link",
        ),
    ],
)
def test_the_same_norm_in_other_words_shifts_nothing(before: str, after: str):
    assert kinds(terms(before), terms(after)) == []


def test_a_sentence_that_moved_shifts_nothing():
    moved = terms().replace("1.2 We may close", f"1.2 {SELLS}\n\n1.3 We may close")
    assert kinds(terms(SELLS), moved) == []


def test_a_list_that_is_renumbered_shifts_nothing():
    listed = "We may use your photos to:\n\n{}show them to your friends;\n{}sell them."
    assert kinds(terms(listed.format("- ", "- ")), terms(listed.format("* ", "* "))) == []
    assert kinds(terms(listed.format("(a) ", "\n(b) ")), terms(listed.format("(i) ", "\n(ii) "))) == []


def test_a_lead_in_that_changes_turns_the_items_under_it():
    listed = "{}:\n\n- sell your location data;\n- share your photos."
    found = shifts(terms(listed.format("We will not")), terms(listed.format("We may")))
    assert {shift.kind for shift in found} == {TURNED}
    assert {shift.after.words for shift in found} == {"sell your location data;", "share your photos."}


def test_an_item_whose_lead_in_goes_is_no_norm_any_more():
    listed = "{}:\n\n- selling your location data;\n- sharing your photos."
    before, after = terms(listed.format("You must not be seen")), terms(listed.format("Examples"))
    assert INTRODUCED not in kinds(before, after)


def test_sentences_of_another_subject_are_two_shifts_and_no_turn():
    before = terms("You must not use the Service to harm children or animals.")
    after = terms("You must check with your carrier what it charges for messages.")
    assert sorted(kinds(before, after)) == [INTRODUCED, REMOVED]


def test_a_duty_of_one_does_not_turn_into_leave_of_another():
    before, after = terms("You must delete your photos."), terms("We may delete your photos.")
    assert TURNED not in kinds(before, after)


def test_words_of_one_norm_do_not_move_the_other_of_its_sentence():
    before = terms("We may show your photos, and you must delete them.")
    after = terms("We may show your photos, and you may delete them.")
    assert [(shift.kind, shift.after.norm.bearers[0]) for shift in shifts(before, after)] == [(TURNED, "user")]


def test_of_two_norms_in_a_sentence_the_one_of_the_same_kind_went_on():
    before = terms("We will not sell your photos.")
    after = terms("We may use your photos to show them, but we will not sell your photos.")
    assert TURNED not in kinds(before, after)


def test_a_sentence_that_stands_twice_shifts_once():
    twice = terms(SELLS).replace("3.1 The courts", f"3.1 {SELLS}\n\n3.2 The courts")
    assert kinds(terms(), twice) == [INTRODUCED]


def test_a_change_of_something_else_shifts_nothing():
    held = terms(SELLS)
    assert kinds(held, held.replace("3 May 2024", "4 June 2024")) == []
    assert kinds(held, held.replace("## 1. Your account", "## 1. Accounts")) == []


def test_a_change_is_asked_alone():
    found = diff(outline(terms(KEEPS)), outline(terms(SELLS)))
    assert [shift.kind for change in found.touched for shift in moved_in(found, change)] == [TURNED]


RULES = st.sampled_from(
    [
        SELLS,
        KEEPS,
        "You may not copy the maps.",
        "We may share your photos with advertisers if you agree.",
        "You must delete it within 30 days, and we may delete it within 60 days.",
        "We may:\n\n- sell your photos;\n- read your chat messages.",
        "We will not:\n\n- sell your photos;\n- read your chat messages.",
        "We are not liable for lost photos.",
        "| We may sell it | and you may not |",
    ]
)
DOCUMENTS = st.lists(RULES, max_size=4, unique=True).map(lambda rules: terms(*rules))
WEIRD = st.text(max_size=120) | st.lists(
    st.sampled_from(
        "We may not sell : \n\n * 1.1 your data unless you opt out . if İ \x00 | # within 30 days ”".split(" ")
    ),
    max_size=30,
).map(" ".join)


@given(DOCUMENTS | WEIRD)
def test_nothing_shifts_between_a_version_and_itself(text: str):
    assert shifts(text, text) == ()


@given(DOCUMENTS | WEIRD, DOCUMENTS | WEIRD)
def test_every_shift_stands_on_words_of_its_version(before: str, after: str):
    old, new = outline(before), outline(after)
    for shift in norm_shifts(diff(old, new)):
        assert (shift.before is None) == (shift.kind is INTRODUCED)
        assert (shift.after is None) == (shift.kind is REMOVED)
        assert bool(shift.moved) == (shift.kind not in (INTRODUCED, REMOVED))
        assert ("modality" in shift.moved) == (shift.kind is TURNED)
        for held, one in ((old, shift.before), (new, shift.after)):
            assert one is None or (one.words and one.words in held.blocks[one.clause].ink)


@given(DOCUMENTS, DOCUMENTS)
def test_swapping_the_versions_swaps_what_came_and_went(before: str, after: str):
    there, back = shifts(before, after), shifts(after, before)
    assert sorted(BACK[shift.kind] for shift in there) == sorted(shift.kind for shift in back)


@pytest.mark.parametrize(
    ("before", "after", "turned"),
    [
        ("We may sell your location data.", "We will not sell your location data.", [TURNED]),
        ("Your location data.", "We will not sell your location data.", []),  # no norm before
        ("We will not sell your location data.", "Your location data.", []),  # none after
    ],
)
def test_only_a_norm_that_stands_on_both_sides_has_turned(before: str, after: str, turned: list[NormShiftKind]):
    found = diff(outline(terms(before)), outline(terms(after)))
    assert [shift.kind for change in found.touched for shift in turned_in(found, change)] == turned
