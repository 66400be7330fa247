"""For whom or where alone a sentence holds: sentences as terms have them, with what limits them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.model.norm import ScopeKind
from smallprint.read.plain import plain
from smallprint.read.scope import limits_of, scopes_in

PLAN, REGION, AGE, PRODUCT = ScopeKind.PLAN, ScopeKind.REGION, ScopeKind.AGE, ScopeKind.PRODUCT


def found(ink: str) -> list[tuple[ScopeKind, str]]:
    return [(one.kind, one.span.cut(ink)) for one in scopes_in(plain(ink))]


@pytest.mark.parametrize(
    ("ink", "kind", "words"),
    [
        ("We do not train on the files of Enterprise customers.", PLAN, "Enterprise customers"),
        ("Users of a free or paid plan may export them.", PLAN, "free or paid plan"),
        ("If you live in the EEA, you may object.", REGION, "If you live in the EEA"),
        ("California residents may ask us for a copy.", REGION, "California residents"),
        ("Residents of the United Kingdom have other rights.", REGION, "Residents of the United Kingdom"),
        ("Nobody under the age of 16 may join.", AGE, "under the age of 16"),
        ("You must be at least 18 years old to buy.", AGE, "at least 18 years old"),
        ("You have to be over 18 and live alone.", AGE, "over 18"),
        ("We do not show this to minors.", AGE, "minors"),
        ("When you use the Lantern app, we count steps.", PRODUCT, "When you use the Lantern app"),
        ("If you enable voice features, we listen.", PRODUCT, "If you enable voice features"),
    ],
)
def test_what_limits_a_sentence_is_told_with_its_words(ink: str, kind: ScopeKind, words: str):
    assert found(ink) == [(kind, words)]


@pytest.mark.parametrize(
    "ink",
    [
        pytest.param("You grant us a royalty-free licence.", id="a free licence is no plan"),
        pytest.param("Our team members may look at it.", id="staff"),
        pytest.param("We may make minor changes.", id="minor changes"),
        pytest.param("We keep it for at least 30 days.", id="days"),
        pytest.param("It is a crime under 18 U.S.C. 1030.", id="a law"),
        pytest.param("When you use our Services, we collect it.", id="all that there is"),
        pytest.param("If you use this website, you agree.", id="this website"),
        pytest.param("If you purchase goods or services from others, we tell them.", id="goods or services"),
        pytest.param("The California Consumer Privacy Act applies.", id="the name of a law"),
        pytest.param("Laws of the EU Member States apply.", id="member states"),
    ],
)
def test_words_that_limit_nothing_are_no_scope(ink: str):
    assert found(ink) == []


def test_scopes_stand_in_order_and_count_from_the_clause():
    ink = "If you live in Japan and are under 13, your free account ends."
    scopes = scopes_in(plain(ink), 100)
    assert [one.kind for one in scopes] == [REGION, AGE, PLAN]
    assert [one.span.start for one in scopes] == sorted(one.span.start for one in scopes)
    assert scopes[0].span.start == 100


@given(st.text(max_size=200))
def test_any_ink_can_be_asked(ink: str):
    for one in scopes_in(plain(ink)):
        assert 0 <= one.span.start < one.span.end <= len(ink)


@pytest.mark.parametrize(
    ("ink", "names"),
    [
        ("The information you provide to Harbour Health is not used to train AI models.", ("Harbour Health",)),
        ("We do not use your Harbour Mail messages to train models.", ("Harbour Mail",)),
        ("In Harbour Notes, we do not train on your drafts.", ("Harbour Notes",)),
        ("We never train on content in Enterprise.", ("Enterprise",)),
        ("Files of Enterprise customers are not used for training.", ("Enterprise customers",)),
    ],
)
def test_a_promise_about_one_product_or_plan_carries_its_name(ink: str, names: tuple[str, ...]):
    assert limits_of(ink) == names


@pytest.mark.parametrize(
    "ink",
    [
        pytest.param("We do not train on Customer Data.", id="a defined term"),
        pytest.param("Content you submit to the Services is not used for training.", id="all that there is"),
        pytest.param("We use the feedback you provide to Harbour to train models.", id="one word may be the whole"),
        pytest.param("Data from the European Union is not used for training.", id="a place"),
        pytest.param("Information you give to Harbour Limited helps us train models.", id="a company"),
    ],
)
def test_a_defined_term_a_place_or_a_company_is_no_part(ink: str):
    assert limits_of(ink) == ()
