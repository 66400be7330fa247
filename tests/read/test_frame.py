"""Who may, must, will or does (not) do what, in the sentences of terms."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.read.frame import Force, Frame, frames_of, is_denying, words_of

VOCABULARY = (
    "We you Parcelo Inc. may will must shall cannot don’t not never no nothing neither nor do does have has been "
    "is are be permitted prohibited required entitled to from the right reserve agree grant train use share and "
    "copy , . : ; ( ) - | your data partners by us our them that which in event if unless except İ \ud800 § 1. (a) ?"
).split()
SENTENCES = st.lists(st.sampled_from(VOCABULARY), max_size=40).map(" ".join) | st.text(max_size=100)


def frames(sentence: str) -> tuple[Frame, ...]:
    return frames_of(words_of(sentence))


def told(sentence: str) -> list[str]:
    """The frames of a sentence, in words: who, how qualified, the verbs."""
    return [
        " ".join(
            (
                "+".join(sorted(frame.parties)) or "nobody",
                ("not-" if frame.is_negated else "") + frame.force,
                *(verb.lemma for verb in frame.verbs),
                *(["(passive)"] if frame.is_passive else []),
            )
        )
        for frame in frames(sentence)
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("We may share your address with couriers.", "provider may share", id="may"),
        pytest.param("Parcelo can delete a parcel's history.", "provider may delete", id="can is may"),
        pytest.param("You must keep your password secret.", "user must keep", id="must"),
        pytest.param("The Customer shall pay the fees.", "user must pay", id="shall is must"),
        pytest.param("You should back up your files.", "user must back", id="should is must"),
        pytest.param("We will delete your files.", "provider will delete", id="will"),
        pytest.param("We will be recording the call.", "provider will record", id="will be doing"),
        pytest.param("Lumenboard uses your address to deliver parcels.", "provider does use", id="plain present"),
        pytest.param("Our vendors process payments.", "third-parties does process", id="plain present of several"),
        pytest.param("We have shared the list.", "provider does share", id="perfect"),
        pytest.param("You have to pay within ten days.", "user must pay", id="have to"),
        pytest.param("Keep your password secret.", "user imperative keep", id="an order, to the user"),
        pytest.param("You agree to indemnify us.", "user agrees indemnify", id="what is agreed to"),
        pytest.param("You grant us a licence to host your content.", "user grants grant", id="a licence is granted"),
        pytest.param("We may frobnicate your posts.", "provider may frobnicate", id="a verb no table holds"),
    ],
)
def test_a_verb_is_qualified_by_the_words_before_it(sentence: str, expected: str) -> None:
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("You may not copy the maps.", "user not-may copy", id="not"),
        pytest.param("You cannot transfer your account.", "user not-may transfer", id="cannot, one word"),
        pytest.param("We don’t sell your address.", "provider not-does sell", id="curly contraction"),
        pytest.param("We won't read your messages.", "provider not-will read", id="plain contraction"),
        pytest.param("YOU MAY NOT REVERSE THE SOFTWARE.", "user not-may reverse", id="capitals"),
        pytest.param("Parcelo will never sell your address.", "provider not-will sell", id="never"),
        pytest.param("We will in no event sell your address.", "provider not-will sell", id="in no event"),
        pytest.param("We do not, ever, sell your address.", "provider not-does sell", id="aside behind the not"),
        pytest.param(
            "We will not (even if asked) sell your address.", "provider not-will sell", id="not, then an aside"
        ),
        pytest.param("No user may copy the maps.", "user not-may copy", id="no before the subject"),
        pytest.param("None of our partners may sell it.", "third-parties not-may sell", id="none of"),
        pytest.param("Do not share your password.", "user not-does share", id="an order not to"),
        pytest.param("You agree not to copy the maps.", "user not-agrees copy", id="agree not to"),
        pytest.param(
            "The Customer undertakes not to disclose the code.", "user not-agrees disclose", id="undertakes not"
        ),
        pytest.param(
            "Customer agrees, whether or not it pays, not to copy the code.", "user not-agrees copy", id="not twice"
        ),
        pytest.param("Your files are never sold.", "nobody not-does sell (passive)", id="never in the passive"),
        pytest.param("not to copy the maps", "nobody not-must copy", id="item of a list of duties"),
    ],
)
def test_a_denied_verb_is_told(sentence: str, expected: str) -> None:
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("We are entitled to close your account.", "provider may close", id="entitled to"),
        pytest.param("You are free to cancel at any time.", "user may cancel", id="free to"),
        pytest.param("You are not permitted to use the maps at work.", "user not-may use", id="not permitted to"),
        pytest.param("Users are prohibited from scraping the site.", "user not-may scrape", id="prohibited from"),
        pytest.param("We are not prohibited from sharing usage data.", "provider may share", id="not prohibited: may"),
        pytest.param("Members are required to pay in advance.", "user must pay", id="required to"),
        pytest.param("You are not required to pay in advance.", "user not-must pay", id="not required to"),
        pytest.param("We have the right to remove any post.", "provider may remove", id="the right to"),
        pytest.param("Customer has no right to sublicense it.", "user not-may sublicense", id="no right to"),
        pytest.param(
            "We reserve the right, at any time and without notice, to change the fees.",
            "provider may change",
            id="a right reserved, the aside passed over",
        ),
        pytest.param("Parcelo retains the right to refuse a parcel.", "provider may refuse", id="a right retained"),
    ],
)
def test_rights_and_duties_in_other_words_are_read_as_such(sentence: str, expected: str) -> None:
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("Your files may be scanned by our partners.", "third-parties may scan (passive)", id="by others"),
        pytest.param("Your posts may be shared by us.", "provider may share (passive)", id="by us"),
        pytest.param("Accounts may be closed without notice.", "nobody may close (passive)", id="nobody named"),
        pytest.param("Your address has been shared.", "nobody does share (passive)", id="perfect passive"),
        pytest.param("Maps must not be copied.", "nobody not-must copy (passive)", id="denied passive"),
        pytest.param("The Service may not be used by minors.", "user not-may use (passive)", id="by users"),
        pytest.param("Addresses never sold by us", "provider not-does sell (passive)", id="no auxiliary"),
    ],
)
def test_who_acts_in_a_passive_stands_behind_by(sentence: str, expected: str) -> None:
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "of_provider"),
    [
        pytest.param("The Service may not be copied.", True, id="the service"),
        pytest.param("Our outputs may not be sold.", True, id="what it gives out"),
        pytest.param("Your use of the site may be monitored.", False, id="yours, with the site beside it"),
        pytest.param("Your photos may be copied.", False, id="yours"),
        pytest.param("We may copy the site.", False, id="no passive"),
    ],
)
def test_a_passive_says_whether_the_thing_is_the_providers(sentence: str, of_provider: bool) -> None:
    assert [frame.is_of_provider for frame in frames(sentence)] == [of_provider]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("We and our partners collect cookies.", "provider+third-parties does collect", id="and"),
        pytest.param("We or our affiliates may call you.", "affiliates+provider may call", id="or"),
        pytest.param(
            "The user or the administrator may read it.", "administrator+user may read", id="two of the customer's"
        ),
        pytest.param("A third party may process your payment.", "third-parties may process", id="two words, one party"),
        pytest.param("Your administrator may read your messages.", "administrator may read", id="administrator"),
        pytest.param("Anyone may read your profile.", "user may read", id="anyone"),
        pytest.param("THE COMPANY MAY CLOSE YOUR ACCOUNT.", "provider may close", id="the company, in capitals"),
        pytest.param("The weather may change.", "nobody may change", id="no party at all"),
    ],
)
def test_the_parties_before_the_verb_act(sentence: str, expected: str) -> None:
    assert told(sentence) == [expected]


def test_a_company_is_told_by_its_name() -> None:
    (frame,) = frames("Quillhaven may share your drafts with editors.")
    assert (frame.parties, frame.name) == (frozenset({"provider"}), "Quillhaven")


@pytest.mark.parametrize(
    ("sentence", "verbs"),
    [
        pytest.param("We may use, copy and translate your posts.", ["use", "copy", "translate"], id="a list"),
        pytest.param("We may collect and/or share it.", ["collect", "share"], id="and/or"),
        pytest.param("You agree to host, and to delete, the files.", ["host", "delete"], id="to said again"),
        pytest.param("You may copy or otherwise distribute it.", ["copy", "distribute"], id="otherwise"),
        pytest.param("We store your data and content.", ["store"], id="joined nouns are no verbs"),
        pytest.param("We may read your posts and your notes.", ["read"], id="what is joined is an object"),
    ],
)
def test_verbs_that_are_joined_stand_in_one_frame(sentence: str, verbs: list[str]) -> None:
    (frame,) = frames(sentence)
    assert [verb.lemma for verb in frame.verbs] == verbs
    assert words_of(sentence).low[frame.last] == verbs[-1]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "You keep your rights, but we may display your posts.",
            ["user does keep", "provider may display"],
            id="but",
        ),
        pytest.param(
            "You agree that we may record calls.", ["user agrees agree", "provider may record"], id="agree that we may"
        ),
        pytest.param(
            "You own your posts. We may delete them.", ["user does own", "provider may delete"], id="two sentences"
        ),
        pytest.param(
            "If you close your account, we will delete your files.",
            ["user does close", "provider will delete"],
            id="a condition and what follows",
        ),
    ],
)
def test_each_verb_group_is_a_frame_with_its_own_subject(sentence: str, expected: list[str]) -> None:
    assert told(sentence) == expected


def test_a_lead_in_that_ends_in_not_is_a_frame() -> None:
    (frame,) = frames("You may not:")
    assert (frame.force, frame.is_negated, frame.parties) == (Force.MAY, True, frozenset({"user"}))


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("", id="nothing"),
        pytest.param("Terms of Service", id="a title"),
        pytest.param("Your uses and requests", id="nouns with a verb's form"),
        pytest.param("§ 7.2 (a)", id="a number"),
        pytest.param("may", id="an auxiliary alone"),
    ],
)
def test_where_there_is_no_verb_there_is_no_frame(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "denies"),
    [
        pytest.param("We use your posts.", False, id="said"),
        pytest.param("We do not use your posts.", True, id="denied"),
        pytest.param("We prohibit our vendors from using your posts.", True, id="a verb that denies"),
        pytest.param("We do not prohibit our vendors from using your posts.", False, id="denied twice"),
        pytest.param("We will refrain from using your posts.", True, id="refrain"),
    ],
)
def test_what_follows_a_verb_is_denied_once_or_not(sentence: str, denies: bool) -> None:
    assert is_denying(frames(sentence)[0]) is denies


def test_indices_are_of_words() -> None:
    sentence = "As a rule, we may share and sell it."
    (frame,) = frames(sentence)
    low = words_of(sentence).low
    assert (low[frame.first], low[frame.verb], low[frame.last]) == ("may", "share", "sell")
    assert "we" in low[slice(*frame.subject)]


@given(SENTENCES)
def test_indices_lie_in_the_sentence_in_order(sentence: str) -> None:
    words = words_of(sentence)
    for frame in frames_of(words):
        assert 0 <= frame.subject[0] <= frame.subject[1] <= frame.first <= frame.verb <= frame.last < len(words)
        assert frame.verbs


@given(SENTENCES)
def test_frames_follow_one_another(sentence: str) -> None:
    assert all(one.verb < other.first for one, other in pairwise(frames(sentence)))


@given(SENTENCES)
def test_nobody_is_both_ordered_and_passive(sentence: str) -> None:
    assert not any(frame.is_passive and frame.force is Force.IMPERATIVE for frame in frames(sentence))


@given(SENTENCES)
def test_a_sentence_is_read_alike_each_time_and_behind_blanks(sentence: str) -> None:
    assert frames(sentence) == frames(sentence)
    assert frames("  " + sentence + "\n") == frames(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("We promptly delete it.", "provider does delete", id="an adverb behind we"),
        pytest.param("The parties agree to mediate.", "provider+user agrees mediate", id="the parties"),
        pytest.param("You and Parcelo agree to mediate.", "provider+user agrees mediate", id="you and a name"),
        pytest.param("You (and your heirs) waive it.", "user does waive", id="parentheses behind the subject"),
        pytest.param("We shall under no circumstances pay it.", "provider not-must pay", id="under no circumstances"),
        pytest.param("We may at any time modify it.", "provider may modify", id="at any time"),
        pytest.param("The plan shall be extinguished.", "nobody must extinguish (passive)", id="no table's participle"),
        pytest.param("We make good-faith efforts to delete it.", "provider does delete", id="efforts to"),
        pytest.param("Please pay in advance.", "user imperative pay", id="please"),
        pytest.param("You agree to: (1) pay the fee.", "user agrees pay", id="the first item of a list"),
        pytest.param(
            "We have the exclusive and lasting right to sell it.", "provider may sell", id="adjectives of a right"
        ),
    ],
)
def test_a_verb_is_found_past_what_stands_between(sentence: str, expected: str) -> None:
    assert told(sentence) == [expected]


def test_an_adjective_is_no_verb() -> None:
    assert told("The boats are free of rust.") == []
