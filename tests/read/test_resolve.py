"""What a document's defined terms take in, and what its mentions of other places do, on invented terms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.model.norm import Data
from smallprint.model.resolution import Referral, ReferralKind, Resolution, Term
from smallprint.read.resolve import aside, kinds_by_terms, resolve, used_in
from smallprint.segment.outline import outline

TERMS = """# Brackenmoor Meetings Terms of Service

## 10. Content and data

10.1 Member Content. You or your guests may upload files, documents, chat messages and other materials (“Member
Input”), and the Service may make recordings and transcripts for you out of it (together with Member Input,
“Member Content”).

10.2 Operation Data. “Operation Data” means telemetry data, usage data and diagnostic data that we collect when
you or your guests use the Service. Member Content does not include Operation Data.

10.3 Permitted uses. We may use Member Content to provide the Service and to comply with the law.

10.4 Licence. You grant us a licence to use Member Content for machine learning, and as permitted under Section
10.3.

10.5 Promise. Notwithstanding the above, we will not use audio, video or chat Member Content to train models
without your consent.

## 11. Disputes

11.1 Subject to Section 11.3, the courts of Bergen decide.

11.2 Notwithstanding Section 10.2, we delete Operation Data after a year. Nothing in this section limits your
rights under the law.

11.3 You may also go to the arbitrator. Notwithstanding anything to the contrary in these terms, nobody has to.

11.4 Our [Acceptable Use Policy](https://brackenmoor.example/use) is incorporated by reference into these terms.
See also Section 10.1.
"""
ANY = st.text(max_size=200)
WORDS = st.lists(
    st.sampled_from(
        (
            "“Member Content” means files and chat messages|does not include “Operation Data”|(“Member Input”)"
            "|Section 10.3|Notwithstanding the above|subject to Section 4.1(b)|10.4 |\n\n|# 10. Data\n\n|* an item\n"
            "|as permitted under|nothing in this section limits|this Section|, and|.|;|İ|\x00|| a | b |"
            "|our Privacy Policy|§ 7|“X” includes “X”"
        ).split("|")
    ),
    max_size=30,
).map(" ".join)


def resolved(text: str) -> Resolution:
    return resolve(outline(text))


def term(text: str, name: str) -> Term:
    return kinds_by_terms(resolved(text).terms)[name]


def data(text: str, name: str) -> set[Data]:
    return set(term(text, name).data)


def referrals(text: str) -> dict[str, Referral]:
    """The referrals by their words; of the same words the last."""
    return {one.words: one for one in resolved(text).referrals}


def clause_of(text: str, words: str) -> int:
    return next(clause.index for clause in outline(text).clauses if words in clause.ink)


# ------------------------------------------------------------ terms


def test_a_term_takes_in_the_kinds_that_its_definition_names():
    assert data(TERMS, "Operation Data") == {Data.USAGE_DATA}


def test_a_term_takes_in_what_the_terms_it_uses_take_in():
    assert {Data.FILES, Data.CHAT_MESSAGES} <= data(TERMS, "Member Content")


def test_a_term_leaves_out_what_a_later_sentence_says_that_it_does_not_include():
    found = term(TERMS, "Member Content")
    assert found.excludes == ("Operation Data",)
    assert found.excluded == (Data.USAGE_DATA,)
    assert Data.USAGE_DATA not in found.data


def test_a_term_stands_on_the_sentence_that_defines_it():
    found = term(TERMS, "Operation Data")
    assert found.clause == clause_of(TERMS, "Operation Data. “Operation Data”")
    assert found.span.cut(TERMS).startswith("“Operation Data” means telemetry data")


def test_what_is_left_out_by_a_term_takes_nothing_away_that_is_named():
    text = (
        "“Guest Notes” means comments and chat messages.\n\n“Board Content” means files and chat messages that you "
        "put on a board. Board Content does not include Guest Notes."
    )
    assert Data.CHAT_MESSAGES in data(text, "Board Content")


@pytest.mark.parametrize(
    ("text", "name", "kinds"),
    [
        pytest.param(
            "“Board Content” means images and files that you upload.",
            "Board Content",
            {Data.IMAGES, Data.FILES},
            id="means",
        ),
        pytest.param(
            "You may add photographs (the “Album Materials”).", "Album Materials", {Data.IMAGES}, id="in a parenthesis"
        ),
        pytest.param(
            "“Customer Content” means whatever you put in.",
            "Customer Content",
            {Data.CUSTOMER_CONTENT},
            id="by its own name",
        ),
        pytest.param(
            "“Session Data” means diagnostic data that we collect about a session.",
            "Session Data",
            {Data.USAGE_DATA},
            id="that we collect",
        ),
        pytest.param(
            "“Session Data” means video that is provided through your use of the Services.",
            "Session Data",
            {Data.VIDEO},
            id="through use",
        ),
        pytest.param(
            "“Gathered Data” means data that we collect.",
            "Gathered Data",
            {Data.PERSONAL_DATA},
            id="nothing but gathered",
        ),
        pytest.param(
            "“Your Works” means materials that you upload.",
            "Your Works",
            {Data.CUSTOMER_CONTENT},
            id="people's materials",
        ),
        pytest.param(
            "“Studio Content” means audio and video, but excluding voice recordings.",
            "Studio Content",
            {Data.VIDEO},
            id="excluding",
        ),
        pytest.param(
            "“Loop Data” means Loop Data and videos.", "Loop Data", {Data.VIDEO}, id="a term that uses itself"
        ),
    ],
)
def test_the_kinds_of_a_term(text: str, name: str, kinds: set[Data]):
    found = data(text, name)
    assert kinds <= found
    assert not found - kinds - {Data.CUSTOMER_CONTENT}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“Confidential Information” means technical data and files that you get from us.", id="secrets"),
        pytest.param("“Data Protection Laws” means the laws on personal data.", id="a law"),
        pytest.param("“Member” means somebody who uploads files.", id="a person"),
        pytest.param("“Fees” means what you pay for the storage of files.", id="money"),
        pytest.param("“Marketing Materials” means images of the Service.", id="the provider's"),
    ],
)
def test_other_terms_stand_for_no_data(text: str):
    assert resolved(text).terms == ()


def test_of_two_terms_that_overlap_the_longer_one_is_used():
    names = ("Content", "Member Content", "Data")
    assert used_in("We keep Member Content and its Data.", names) == ("Member Content", "Data")
    assert used_in("we keep member content", names) == ()


def test_a_term_is_found_by_every_name_it_goes_by():
    text = "You may add recordings (“Tape Materials” or the “Tape Content”)."
    found = kinds_by_terms(resolved(text).terms)
    assert found["Tape Materials"] is found["Tape Content"]


# ------------------------------------------------------------ referrals


@pytest.mark.parametrize(
    ("words", "kind", "target"),
    [
        ("Section 10.3", ReferralKind.CARRIES, "Permitted uses."),
        ("Section 10.2", ReferralKind.OVERRIDES, "Operation Data. “"),
        ("Section 11.3", ReferralKind.YIELDS, "You may also go to the arbitrator"),
        ("Section 10.1", ReferralKind.CARRIES, "Member Content. You"),
    ],
)
def test_a_mention_does_what_the_words_before_it_say(words: str, kind: ReferralKind, target: str):
    found = referrals(TERMS)[words]
    assert (found.kind, found.first) == (kind, clause_of(TERMS, target))
    assert found.reaches(clause_of(TERMS, target))
    assert not found.is_outside


@pytest.mark.parametrize(
    ("ink", "kind"),
    [
        pytest.param("Except as provided in Section 2, we do not.", ReferralKind.YIELDS, id="except as"),
        pytest.param("Without prejudice to Section 2, we may.", ReferralKind.YIELDS, id="without prejudice"),
        pytest.param("Regardless of Section 2, we may.", ReferralKind.OVERRIDES, id="regardless of"),
        pytest.param("This prevails over Section 2.", ReferralKind.OVERRIDES, id="prevails"),
        pytest.param(
            "Notwithstanding the limits of Section 1 or Section 2, we may.", ReferralKind.OVERRIDES, id="one of two"
        ),
        pytest.param("Notwithstanding Sections 1, and 2, we may.", ReferralKind.OVERRIDES, id="a list"),
        pytest.param(
            "Subject to your settings, we may use it as described in Section 2.",
            ReferralKind.CARRIES,
            id="of something else",
        ),
        pytest.param(
            "Notwithstanding the above, the rules of Section 2 stay.", ReferralKind.POINTS, id="in another clause"
        ),
        pytest.param("Subject to the law of Norway, this section may end.", ReferralKind.POINTS, id="the place itself"),
        pytest.param("We store it in accordance with Section 2.", ReferralKind.CARRIES, id="in accordance"),
        pytest.param("Section 2 is long.", ReferralKind.POINTS, id="nothing"),
    ],
)
def test_the_kind_of_a_referral(ink: str, kind: ReferralKind):
    text = f"# Rules\n\n1. We may close accounts.\n\n2. You may leave.\n\n3. {ink}\n"
    made = [one for one in resolved(text).referrals if one.clause == clause_of(text, ink)]
    assert [one.kind for one in made if "2" in one.words or "this section" in one.words] == [kind]


def test_the_above_is_what_stands_before_in_the_section_and_nothing_behind():
    found = referrals(TERMS)["Notwithstanding the above"]
    reached = [clause.index for clause in outline(TERMS).clauses if found.reaches(clause.index)]
    assert reached[0] == clause_of(TERMS, "Content and data")
    assert reached[-1] == clause_of(TERMS, "Promise.")


def test_anything_to_the_contrary_is_all_of_the_document():
    found = next(one for words, one in referrals(TERMS).items() if words.startswith("Notwithstanding anything"))
    assert found.kind is ReferralKind.OVERRIDES
    assert (found.first, found.last) == (0, len(outline(TERMS).blocks))


def test_nothing_in_this_section_is_the_whole_section():
    found = referrals(TERMS)["Nothing in this section"]
    assert found.kind is ReferralKind.OVERRIDES
    assert found.reaches(clause_of(TERMS, "Subject to Section 11.3"))
    assert found.reaches(clause_of(TERMS, "incorporated by reference"))
    assert not found.reaches(clause_of(TERMS, "Promise."))


def test_a_document_that_is_incorporated_is_outside():
    found = referrals(TERMS)["Acceptable Use Policy"]
    assert (found.kind, found.first, found.is_outside) == (ReferralKind.INCORPORATES, None, True)
    assert not found.reaches(0)


@pytest.mark.parametrize(
    "ink",
    [
        "You agree to our use of cookies, of which you read in our [Cookie Policy](https://x.example/c).",
        "Warranties stand in the section on them and in the [additional terms](https://x.example/t).",
    ],
)
def test_a_document_that_is_only_named_is_not_incorporated(ink: str):
    assert all(one.kind is not ReferralKind.INCORPORATES for one in resolved(ink).referrals)


@pytest.mark.parametrize(
    ("ink", "found"),
    [
        ("Notwithstanding the foregoing, we may.", ["above"]),
        ("DESPITE ANY OF THE ABOVE, WE MAY.", ["above"]),
        ("Notwithstanding any other provision of these terms, we may.", ["anything"]),
        ("Notwithstanding anything herein to the contrary, we may.", ["anything"]),
        ("Nothing in these Terms limits your rights.", ["anything"]),
        ("Nothing contained in this paragraph limits your rights.", ["section"]),
        ("Nothing is free.", []),
        ("It is outstanding.", []),
    ],
)
def test_words_set_aside_what_they_name(ink: str, found: list[str]):
    assert [kind for kind, _ in aside(ink)] == found


def test_what_is_set_aside_without_headings_is_the_clause_before():
    text = "We may use your files.\n\nWe may share your files.\n\nNotwithstanding the above, we will not sell them."
    found = referrals(text)["Notwithstanding the above"]
    assert (found.first, found.last) == (1, 3) or found.reaches(clause_of(text, "We may share"))


def test_a_document_without_terms_and_mentions_resolves_to_nothing():
    assert resolved("You may cancel at any time.") == Resolution((), ())


# ------------------------------------------------------------ laws


@given(ANY | WORDS)
def test_every_referral_cuts_its_words_from_the_ink(text: str):
    held = outline(text)
    for one in resolve(held).referrals:
        assert one.span.cut(held.blocks[one.clause].ink) == one.words
        assert one.is_outside <= (one.first is None)
        if one.first is not None:
            assert 0 <= one.first < one.last <= len(held.blocks)


@given(ANY | WORDS)
def test_every_term_takes_in_kinds_once_in_order_and_stands_in_the_text(text: str):
    kinds = list(Data)
    for one in resolved(text).terms:
        assert one.data
        assert list(one.data) == sorted(set(one.data), key=kinds.index)
        assert list(one.excluded) == sorted(set(one.excluded), key=kinds.index)
        assert one.span.cut(text)


@given(ANY | WORDS)
def test_referrals_stand_in_order_and_the_same_text_resolves_the_same(text: str):
    found = resolved(text)
    places = [(one.clause, one.span.start) for one in found.referrals]
    assert places == sorted(places)
    assert found == resolved(text)
    assert [one for index in range(len(outline(text).blocks)) for one in found.of_clause(index)] == list(
        found.referrals
    )
