"""What people grant over their content: the verbs, how wide the words are, what fences the grant and what ends it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.model.norm import Data, Licence, Purpose
from smallprint.read.licence import breadth, licence_in
from smallprint.read.sentence import sentence_of

GRANT = "You grant us a licence to use, copy and display your content."
WORDS = (
    "You grant us a perpetual irrevocable worldwide royalty-free exclusive sublicensable transferable unrestricted "
    "limited revocable licence license rights to use copy host modify sell your content photos for any purpose solely "
    "train AI models until you delete them , . ; ( ) we Kettlewick grants \ud800 İ"
).split()
ANY = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join) | st.text(max_size=100)
TERMS = (
    "perpetual irrevocable worldwide royalty-free sublicensable transferable non-exclusive exclusive unrestricted "
    "any-media survives waives-moral-rights revocable limited"
).split()


def read(ink: str, heading: str = "", before: str = "") -> Licence | None:
    return licence_in(sentence_of(ink, heading, before), 0)


@pytest.mark.parametrize(
    "ink",
    [
        pytest.param(GRANT, id="you grant us"),
        pytest.param("You give Kettlewick permission to use, copy and display your content.", id="give, by name"),
        pytest.param(
            "The Customer grants Kettlewick the right to use, copy and display Customer Content.", id="customer"
        ),
        pytest.param("By posting, you hereby grant us a license to use, copy and display your photos.", id="hereby"),
        pytest.param(
            "When you upload photos, you grant us a licence to use, copy and display them.", id="data named before"
        ),
    ],
)
def test_what_people_grant_is_a_licence_with_its_verbs(ink: str) -> None:
    found = read(ink)
    assert found is not None
    assert found.verbs == ("use", "copy", "display")
    assert found.evidence.cut(ink) == ink


@pytest.mark.parametrize(
    "ink",
    [
        pytest.param("We grant you a licence to use, copy and display our content.", id="we grant you"),
        pytest.param("Kettlewick grants you the right to install and use files of the app.", id="by name"),
        pytest.param(
            "Subject to these terms, we give you a licence to view and print the photos on our site.", id="we give you"
        ),
    ],
)
def test_what_is_granted_to_users_is_no_licence_of_theirs(ink: str) -> None:
    assert read(ink) is None


@pytest.mark.parametrize(
    "ink",
    [
        pytest.param("", id="nothing"),
        pytest.param("We may use, copy and display your content.", id="no grant"),
        pytest.param("You grant us the right to cancel your photos.", id="one verb"),
        pytest.param("You grant us the right to charge and debit your card.", id="no content"),
        pytest.param(
            "You do business under a driving licence and upload photos to use and keep.", id="another licence"
        ),
    ],
)
def test_without_a_grant_over_content_there_is_no_licence(ink: str) -> None:
    assert read(ink) is None


@pytest.mark.parametrize(
    ("words", "term"),
    [
        pytest.param("a perpetual licence", "perpetual", id="perpetual"),
        pytest.param("an irrevocable licence", "irrevocable", id="irrevocable"),
        pytest.param("a revocable licence", "revocable", id="revocable"),
        pytest.param("a worldwide licence", "worldwide", id="worldwide"),
        pytest.param("a world-wide licence", "worldwide", id="with a dash"),
        pytest.param("a royalty-free licence", "royalty-free", id="royalty-free"),
        pytest.param("a sublicensable licence", "sublicensable", id="sublicensable"),
        pytest.param("a sub-licensable licence", "sublicensable", id="sub-licensable"),
        pytest.param("a transferable licence", "transferable", id="transferable"),
        pytest.param("an exclusive licence", "exclusive", id="exclusive"),
        pytest.param("a non-exclusive licence", "non-exclusive", id="non-exclusive"),
        pytest.param("an unrestricted licence", "unrestricted", id="unrestricted"),
    ],
)
def test_a_term_says_how_wide_the_grant_is(words: str, term: str) -> None:
    found = read(f"You grant us {words} to use, copy and display your content.")
    assert found is not None
    assert found.terms == (term,)


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("a non-transferable licence", id="non-transferable"),
        pytest.param("a licence", id="no word at all"),
    ],
)
def test_a_term_that_is_denied_is_none(words: str) -> None:
    found = read(f"You grant us {words} to use, copy and display your content.")
    assert found is not None
    assert found.terms == ()


def test_terms_stand_together() -> None:
    found = read(
        "You grant us a non-exclusive, worldwide, royalty-free, perpetual and irrevocable licence to use and copy your "
        "photos in any media, and you waive your moral rights."
    )
    assert found is not None
    assert set(found.terms) == {
        "non-exclusive", "worldwide", "royalty-free", "perpetual", "irrevocable", "any-media", "waives-moral-rights",
    }  # fmt: skip


def test_what_fences_a_grant_is_quoted() -> None:
    ink = "You grant us a licence to use and copy your photos solely to operate the Service."
    found = read(ink)
    assert found is not None
    assert [span.cut(ink) for span in found.limits] == ["solely to operate the Service"]
    assert "limited" in found.terms
    assert found.purposes == (Purpose.PROVIDE_SERVICE,)


@pytest.mark.parametrize(
    ("ink", "words"),
    [
        pytest.param(
            "You grant us a licence to use and copy your photos until you delete them.",
            "until you delete them",
            id="until",
        ),
        pytest.param(
            "You grant us a licence to use and copy your photos; it ends when you close your account.",
            "ends when you close your account",
            id="ends when",
        ),
        pytest.param(
            "You grant us a licence to use and copy your photos for as long as your account is open.",
            "for as long as your account is open",
            id="as long as",
        ),
    ],
)
def test_what_ends_a_grant_is_quoted(ink: str, words: str) -> None:
    found = read(ink)
    assert found is not None
    assert [span.cut(ink) for span in found.ends] == [words]


def test_spans_are_into_the_clause() -> None:
    ink = "Your photos are yours. You grant us a licence to use and copy your photos until you delete them."
    at = ink.index("You grant")
    found = licence_in(sentence_of(ink[at:], "", ink[:at]), at)
    assert found is not None
    assert found.evidence.cut(ink).startswith("You grant us")
    assert [span.cut(ink) for span in found.ends] == ["until you delete them"]


@pytest.mark.parametrize(
    ("ink", "data"),
    [
        pytest.param(GRANT, {Data.CUSTOMER_CONTENT}, id="content"),
        pytest.param(
            "You grant us a licence to use and copy your photos and videos.", {Data.IMAGES, Data.VIDEO}, id="two kinds"
        ),
        pytest.param("You grant us a licence to use and copy your feedback.", {Data.FEEDBACK}, id="feedback"),
    ],
)
def test_a_licence_is_over_the_content_it_names(ink: str, data: set[Data]) -> None:
    found = read(ink)
    assert found is not None
    assert set(found.data) == data


@pytest.mark.parametrize(
    ("ink", "points"),
    [
        pytest.param(GRANT, 5 + 20, id="a grant, with no purpose"),
        pytest.param(
            "You grant us a licence to use, copy and display your content to operate the Service.", 5, id="a purpose"
        ),
        pytest.param(
            "You grant us a licence to use, copy and display your content for any purpose.", 5 + 20, id="any purpose"
        ),
        pytest.param(
            "You grant us a worldwide, royalty-free licence to use and copy your content to operate the Service.",
            5 + 5 + 5,
            id="worldwide, royalty-free",
        ),
        pytest.param(
            "You grant us a perpetual, irrevocable licence to use and copy your content to operate the Service.",
            5 + 15 + 15,
            id="perpetual, irrevocable",
        ),
        pytest.param(
            "You grant us a sublicensable, transferable licence to use and copy your content to operate the Service.",
            5 + 10 + 10,
            id="sublicensable, transferable",
        ),
        pytest.param(
            "You grant us a perpetual licence to use and copy your content to train AI models.",
            5 + 15 + 20,
            id="training",
        ),
        pytest.param(
            "You grant us a licence to use, copy, store, host, display and translate your content for the operation of "
            "the Service.",
            5 + 2,
            id="two verbs beyond the fourth",
        ),
        pytest.param(
            "You grant us a revocable licence to use and copy your content solely to operate the Service.",
            0,
            id="less than nothing is nothing",
        ),
    ],
)
def test_breadth_is_reckoned_by_the_written_rule(ink: str, points: int) -> None:
    found = read(ink)
    assert found is not None
    assert found.breadth == points


def test_no_verbs_add_more_than_fifteen() -> None:
    many = [f"verb{number}" for number in range(40)]
    assert breadth(many[:19], (), (Purpose.PROVIDE_SERVICE,)) == 5 + 15
    assert breadth(many, (), (Purpose.PROVIDE_SERVICE,)) == 5 + 15


def test_the_widest_grant_is_one_hundred() -> None:
    assert breadth([f"verb{number}" for number in range(40)], TERMS[:12], ()) == 100


def test_a_verb_that_is_said_twice_counts_once() -> None:
    once = ["use", "copy", "host", "store", "display"]
    assert breadth(once * 2, (), (Purpose.PROVIDE_SERVICE,)) == breadth(once, (), (Purpose.PROVIDE_SERVICE,)) == 6


VERBS = st.lists(st.sampled_from([f"verb{number}" for number in range(40)]))
NAMED = st.lists(st.sampled_from(TERMS), unique=True)
PURPOSES = st.lists(st.sampled_from(list(Purpose)), unique=True)


@given(VERBS, NAMED, PURPOSES)
def test_breadth_lies_between_0_and_100(verbs: list[str], terms: list[str], purposes: list[Purpose]) -> None:
    assert 0 <= breadth(verbs, terms, purposes) <= 100


@given(VERBS, NAMED, PURPOSES, st.sampled_from(["perpetual", "irrevocable", "exclusive", "survives"]))
def test_a_wide_word_never_makes_a_grant_narrower(
    verbs: list[str], terms: list[str], purposes: list[Purpose], word: str
) -> None:
    without = [term for term in terms if term != word]
    assert breadth(verbs, [*without, word], purposes) >= breadth(verbs, without, purposes)


@given(ANY, ANY)
def test_any_text_is_read_and_what_is_found_lies_in_it(ink: str, heading: str) -> None:
    found = read(ink, heading)
    spans = [found.evidence, *found.limits, *found.ends] if found else []
    assert all(0 <= span.start < span.end <= len(ink) for span in spans)


@pytest.mark.parametrize(
    ("ink", "verbs"),
    [
        pytest.param("Your content is yours, but you grant us a licence to use it.", ("use",), id="one act"),
        pytest.param("You grant us a license to view and store your content.", ("view", "store"), id="two"),
    ],
)
def test_what_is_called_a_licence_needs_no_row_of_verbs(ink, verbs):
    found = read(ink)
    assert found is not None and found.verbs == verbs


@pytest.mark.parametrize(
    "ink",
    [
        pytest.param("You grant us the right to cancel your content.", id="a right is no licence"),
        pytest.param("You grant us a licence to your content, and agree to pay.", id="no act behind it"),
        pytest.param("You have the licences, consents and rights that you need to post your content.", id="held"),
    ],
)
def test_a_licence_is_no_other_right_and_no_other_verb(ink):
    assert read(ink) is None
