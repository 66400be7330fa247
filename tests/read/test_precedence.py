"""Which of a document's sentences on training AI rules for each kind of data, what gives way, what is left open.

The story is read as it stands. Single rules of precedence are shown on sentences whose reading is given, so that
they
hold whatever the grammar takes from a sentence.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.model.norm import NO_CHOICE, PERMITTING, Data, Party, Stance, Strength, Training
from smallprint.model.resolution import Said, Stand, Why
from smallprint.read.document import read_outline
from smallprint.read.precedence import PARTS, WITHIN, said_in, stands
from smallprint.read.resolve import resolve
from smallprint.segment.outline import outline
from smallprint.text.span import Span

STORY = """# Brackenmoor Meetings Terms of Service

## 10. Content and data

10.1 Member Content. You or your guests may upload files, chat messages and other materials (“Member Input”), and
the Service may make recordings for you out of it (together with Member Input, “Member Content”).

10.2 Operation Data. “Operation Data” means telemetry data, usage data and diagnostic data that we collect or
generate when you or your guests use the Service. Member Content does not include Operation Data. You consent to
our access, use and storage of Operation Data for any purpose, including machine learning and artificial
intelligence, such as the training of algorithms and models.

10.3 Permitted uses. We may use Member Content to provide the Service, to keep it safe and to comply with the law.

10.4 Licence. You grant us a perpetual, worldwide, royalty-free licence to use, copy, modify and display Member
Content for machine learning, artificial intelligence, training and testing, and as permitted under Section
10.3.{promise}

## 11. Disputes

11.1 The courts of Bergen decide on any dispute that arises out of these terms.
"""
PROMISE = (
    "Notwithstanding the above, we will not use audio, video or chat Member Content to train our artificial "
    "intelligence models without your consent."
)
BEFORE, AFTER = STORY.format(promise=""), STORY.format(promise=f" {PROMISE}")

PERMITS, OPT_OUT, CONSENT, REFUSES = (
    Stance.PERMITS,
    Stance.PERMITS_UNLESS_OPTED_OUT,
    Stance.PERMITS_WITH_CONSENT,
    Stance.PROHIBITS,
)
CONTENT, IMAGES, CHAT, USAGE = Data.CUSTOMER_CONTENT, Data.IMAGES, Data.CHAT_MESSAGES, Data.USAGE_DATA


def read(text: str) -> dict[Data, Stand]:
    """Where a document stands, as it is read."""
    return {one.data: one for one in read_outline(outline(text)).stands}


def rule(words: str, stance: Stance, *data: Data, **changed: object) -> tuple[str, Training]:
    """A sentence with the reading that it is given."""
    strength = Strength.EXPLICIT if stance in PERMITTING else None
    made = Training(stance, strength, data, (Party.PROVIDER,), NO_CHOICE, 0.9, Span(0, len(words)))
    return words, replace(made, **changed)


def settled(text: str, *rules: tuple[str, Training]) -> dict[Data, Stand]:
    """Where a document stands in which these sentences are read so, and no others; `{}` in it are the sentences."""
    held = outline(text.format(*(words for words, _ in rules)))

    def reader(clause) -> tuple[Training, ...]:
        found = ((clause.ink.find(words), len(words), training) for words, training in rules)
        return tuple(replace(training, span=Span(at, at + size)) for at, size, training in found if at >= 0)

    resolution = resolve(held)
    return {one.data: one for one in stands(said_in(held.clauses, resolution, reader), resolution)}


def whys(stand: Stand) -> list[tuple[str, Why]]:
    return [(one.said.words, one.why) for one in stand.yielding]


def opened(stand: Stand) -> list[str]:
    return [one.words for one in stand.open]


FLAT = "# Terms\n\n## 1. Content\n\n1.1 {}\n\n1.2 {}\n\n## 2. More\n\n2.1 Be kind.\n"
LEAVE = rule("We may use your content to train AI models.", PERMITS, CONTENT)
REFUSAL = rule("We do not use your photos to train AI models.", REFUSES, IMAGES)


# ------------------------------------------------------------ the story


def test_the_licence_rules_for_all_content_before_the_promise():
    found = read(BEFORE)
    for kind in (CONTENT, CHAT, Data.FILES):
        assert found[kind].said.training.stance is PERMITS
        assert found[kind].said.words.startswith("You grant us")
        assert found[kind].said.terms == ("Member Content",)
        assert not found[kind].yielding
    assert Data.AUDIO not in found


def test_the_promise_rules_for_what_it_names_and_sets_the_licence_aside():
    found = read(AFTER)
    for kind in (Data.AUDIO, Data.VIDEO, CHAT):
        assert found[kind].said.words == PROMISE
        assert found[kind].said.training.stance is CONSENT
        assert [why for _, why in whys(found[kind])] == [Why.OVERRIDDEN]
        assert whys(found[kind])[0][0].startswith("You grant us")


def test_the_licence_stays_for_what_the_promise_does_not_name():
    found = read(AFTER)
    for kind in (CONTENT, Data.FILES):
        assert found[kind].said.words.startswith("You grant us")


def test_the_promise_leaves_open_what_was_defined_out_and_the_rest_of_the_content():
    (operations, licence) = read(AFTER)[CHAT].open
    assert operations.terms == ("Operation Data",)
    assert operations.data == (USAGE,)
    assert licence.terms == ("Member Content",)
    assert {CONTENT, Data.FILES} <= set(licence.data)


def test_the_data_that_was_defined_out_stands_by_itself():
    found = read(AFTER)
    assert found[USAGE].said.training.stance is PERMITS
    assert found[USAGE].said.terms == ("Operation Data",)
    assert not found[USAGE].yielding
    assert set(found) == {CONTENT, Data.AUDIO, Data.VIDEO, CHAT, Data.FILES, Data.PROMPTS_INPUTS, USAGE} & set(found)


# ------------------------------------------------------------ precedence


def test_the_specific_comes_before_the_general():
    found = settled(FLAT, LEAVE, REFUSAL)
    assert found[IMAGES].said.words == REFUSAL[0]
    assert whys(found[IMAGES]) == [(LEAVE[0], Why.MORE_GENERAL)]
    assert found[CONTENT].said.words == LEAVE[0]
    assert not found[IMAGES].is_conflicting


def test_what_names_the_data_comes_before_what_takes_it_in_by_a_term():
    text = "# Terms\n\n“Board Content” means files and photos that you upload.\n\n{}\n\n{}\n"
    licence = rule("We may use Board Content to train AI models.", PERMITS, CONTENT)
    found = settled(text, licence, REFUSAL)
    assert found[IMAGES].said.words == REFUSAL[0]
    assert whys(found[IMAGES]) == [(licence[0], Why.MORE_GENERAL)]
    assert found[Data.FILES].said.words == licence[0]


def test_what_sets_the_above_aside_rules_though_it_is_more_general():
    leave = rule("We may use your photos to train AI models.", PERMITS, IMAGES)
    promise = rule("Notwithstanding the above, we will not train AI models on your content.", REFUSES, CONTENT)
    found = settled(FLAT, leave, promise)
    assert found[IMAGES].said.words == promise[0]
    assert whys(found[IMAGES]) == [(leave[0], Why.OVERRIDDEN)]


def test_what_sets_the_above_aside_leaves_what_stands_behind():
    leave = rule("We may use your photos to train AI models.", PERMITS, IMAGES)
    promise = rule("Notwithstanding the above, we will not train AI models on your content.", REFUSES, CONTENT)
    assert settled(FLAT, promise, leave)[IMAGES].said.words == leave[0]


def test_what_is_subject_to_a_section_yields_to_it():
    leave = rule("Subject to Section 1.2, we may use your photos to train AI models.", PERMITS, IMAGES)
    promise = rule("We do not train AI models on your content.", REFUSES, CONTENT)
    found = settled(FLAT, leave, promise)
    assert found[IMAGES].said.words == promise[0]
    assert whys(found[IMAGES]) == [(leave[0], Why.OVERRIDDEN)]


def test_nothing_in_this_section_limits_comes_before_the_rest_of_the_section():
    leave = rule("Nothing in this section limits our right to train AI models on your photos.", PERMITS, IMAGES)
    found = settled(FLAT, leave, REFUSAL)
    assert found[IMAGES].said.words == leave[0]
    assert whys(found[IMAGES]) == [(REFUSAL[0], Why.OVERRIDDEN)]


def test_two_that_say_otherwise_conflict_and_both_are_told():
    leave = rule("We may use your photos to train AI models.", PERMITS, IMAGES)
    found = settled(FLAT, leave, REFUSAL)[IMAGES]
    assert found.is_conflicting
    assert found.said.words == REFUSAL[0]
    assert whys(found) == [(leave[0], Why.CONFLICTING)]


def test_what_is_outright_comes_before_what_is_implied_of_the_very_data():
    implied = rule("We use your photos to improve.", PERMITS, IMAGES, strength=Strength.IMPLICIT)
    promise = rule("We do not train AI models on your content.", REFUSES, CONTENT)
    found = settled(FLAT, implied, promise)
    assert found[IMAGES].said.words == promise[0]
    assert whys(found[IMAGES]) == [(implied[0], Why.ONLY_IMPLIED)]


def test_what_is_barely_implied_does_not_count():
    implied = rule("We use your photos to improve.", PERMITS, IMAGES, strength=Strength.IMPLICIT, probability=0.6)
    assert settled("{}\n", implied) == {}


def test_a_way_out_qualifies_leave_though_it_is_more_general():
    leave = rule("We may use your photos to train AI models.", PERMITS, IMAGES)
    way = rule("You can opt out of training on your content.", OPT_OUT, CONTENT)
    found = settled(FLAT, leave, way)
    assert found[IMAGES].said.words == way[0]
    assert whys(found[IMAGES]) == [(leave[0], Why.QUALIFIED)]


def test_asking_those_who_agree_is_no_promise_not_to_do_it_unasked():
    leave = rule("We may use your photos to train AI models.", PERMITS, IMAGES)
    asked = rule("With your permission, we will have people look at your photos to train AI models.", CONSENT, IMAGES)
    use = rule("We may train AI models on how you use the Service.", PERMITS, USAGE)
    text = "# Terms\n\n1. {}\n\n2. {}\n\n3. {}\n"
    found = settled(text, asked, leave, use)[IMAGES]
    assert found.said.words == leave[0]
    assert whys(found) == [(asked[0], Why.LIMITED)]
    alone = settled("# Terms\n\n1. {}\n\n2. {}\n", asked, use)[IMAGES]
    assert (alone.said.words, alone.open) == (asked[0], ())


def test_a_promise_to_ask_first_rules_over_plain_leave():
    leave = rule("We may use your photos to train AI models.", PERMITS, IMAGES)
    asked = rule("We will use your photos to train AI models only with your consent.", CONSENT, IMAGES)
    found = settled(FLAT, leave, asked)[IMAGES]
    assert found.said.words == asked[0]
    assert whys(found) == [(leave[0], Why.QUALIFIED)]


def test_consent_is_the_way_out_of_a_denial_of_the_same_data():
    asked = rule("We will not train AI models on your photos without your consent.", CONSENT, IMAGES)
    found = settled(FLAT, REFUSAL, asked)[IMAGES]
    assert found.said.words == asked[0]
    assert whys(found) == [(REFUSAL[0], Why.QUALIFIED)]
    assert not found.is_conflicting


def test_consent_of_all_content_is_no_way_out_of_a_denial_of_a_part():
    asked = rule("We will not train AI models on your content without your consent.", CONSENT, CONTENT)
    found = settled(FLAT, REFUSAL, asked)
    assert found[IMAGES].said.words == REFUSAL[0]
    assert whys(found[IMAGES]) == [(asked[0], Why.MORE_GENERAL)]


def test_a_way_out_for_some_qualifies_nothing_for_all():
    leave = rule("We may use your photos to train AI models.", PERMITS, IMAGES)
    way = rule("If you live in the EEA, you can opt out of training on your photos.", OPT_OUT, IMAGES)
    found = settled(FLAT, leave, way)
    assert found[IMAGES].said.words == leave[0]
    assert whys(found[IMAGES]) == [(way[0], Why.LIMITED)]


def test_what_holds_for_all_comes_before_what_holds_for_a_plan():
    leave = rule("We may use your photos to train AI models.", PERMITS, IMAGES)
    promise = rule("We do not train on the photos of Enterprise customers.", REFUSES, IMAGES)
    found = settled(FLAT, leave, promise)
    assert found[IMAGES].said.words == leave[0]
    assert whys(found[IMAGES]) == [(promise[0], Why.LIMITED)]
    assert found[IMAGES].yielding[0].said.scopes == ("Enterprise customers",)


def test_what_binds_others_says_nothing_of_the_provider():
    theirs = rule("Our vendors do not train their models on your photos.", REFUSES, IMAGES)
    leave = rule("We may use your content to train AI models.", PERMITS, CONTENT)
    found = settled(FLAT, theirs, leave)
    assert found[IMAGES].said.words == leave[0]
    assert whys(found[IMAGES]) == [(theirs[0], Why.OTHER_TRAINERS)]
    assert not found[IMAGES].is_conflicting


def test_a_promise_leaves_open_what_others_may_do_with_the_same_data():
    theirs = rule("Our partners may train their own models on your photos.", PERMITS, IMAGES)
    found = settled(FLAT, REFUSAL, theirs)
    assert found[IMAGES].said.words == REFUSAL[0]
    assert opened(found[IMAGES]) == [theirs[0]]
    assert found[IMAGES].open[0].training.trainers == (Party.THIRD_PARTIES,)


@pytest.mark.parametrize(
    ("words", "trainers"),
    [
        ("We will not use your photos to train third-party AI models.", (Party.THIRD_PARTIES,)),
        ("They may use your photos to train their artificial intelligence models.", (Party.THIRD_PARTIES,)),
        ("We do not share your photos with vendors for their own model training purposes.", (Party.THIRD_PARTIES,)),
        ("We will not use your photos to train Brackenmoor or third-party models.", (Party.PROVIDER,)),
        ("We will not use your photos to train our models.", (Party.PROVIDER,)),
        ("We do not give your photos away for AI model training by other companies.", (Party.THIRD_PARTIES,)),
    ],
)
def test_whose_models_are_trained_says_who_trains(words: str, trainers: tuple[Party, ...]):
    assert settled("{}\n", rule(words, REFUSES, IMAGES))[IMAGES].said.training.trainers == trainers


def test_a_promise_leaves_open_only_what_permits_other_data_without_asking():
    use = rule("We may train AI models on how you use the Service.", PERMITS, USAGE)
    asked = rule("We train AI models on your location with your consent.", CONSENT, Data.LOCATION)
    text = "# Terms\n\n1. {}\n\n2. {}\n\n3. {}\n"
    promise = rule("We do not train AI models on your content.", REFUSES, CONTENT)
    found = settled(text, promise, use, asked)
    assert opened(found[CONTENT]) == [use[0]]
    assert opened(found[USAGE]) == []


def test_what_permits_leaves_nothing_open():
    use = rule("We may train AI models on how you use the Service.", PERMITS, USAGE)
    assert all(not stand.open for stand in settled(FLAT, LEAVE, use).values())


def test_what_only_binds_users_is_no_stand():
    bound = rule("You may not train AI models.", Stance.RESTRICTS_USERS, trainers=())
    assert settled("{}\n", bound) == {}


# ------------------------------------------------------------ what a sentence covers


DEFINED = "“Board Content” means files, audio and chat messages.\n\n“Session Data” means usage data.\n\n{}\n"


@pytest.mark.parametrize(
    ("words", "read_as", "covered"),
    [
        pytest.param("We train on Board Content.", (CONTENT,), {CONTENT, Data.FILES, Data.AUDIO, CHAT}, id="a term"),
        pytest.param(
            "We train on audio or chat Board Content.",
            (CONTENT, Data.AUDIO, CHAT),
            {Data.AUDIO, CHAT},
            id="some kinds of it",
        ),
        pytest.param(
            "We train on chat-like Board Content (and more).",
            (CONTENT, CHAT),
            {CONTENT, Data.FILES, Data.AUDIO, CHAT},
            id="kinds that are only examples",
        ),
        pytest.param("We train on Session Data.", (CONTENT,), {USAGE}, id="a term that sounds like content"),
        pytest.param("We train on your data and Session Data.", (CONTENT,), {CONTENT, USAGE}, id="and your data"),
        pytest.param("We train on Session Data.", (Data.UNSPECIFIED,), {USAGE}, id="nothing but the term"),
        pytest.param("We train on content.", (CONTENT,), {CONTENT}, id="no term"),
    ],
)
def test_a_sentence_covers_what_its_terms_take_in(words: str, read_as: tuple[Data, ...], covered: set[Data]):
    assert set(settled(DEFINED, rule(words, PERMITS, *read_as))) == covered


# ------------------------------------------------------------ laws


SENTENCES = [
    LEAVE,
    REFUSAL,
    rule("You can opt out of training on your content.", OPT_OUT, CONTENT),
    rule("Notwithstanding the above, we train on your chats with your consent.", CONSENT, CHAT),
    rule("Subject to Section 1.1, we may train on your files.", PERMITS, Data.FILES),
    rule("Vendors may train their own models on your chats.", PERMITS, CHAT),
    rule("We use your photos to improve.", PERMITS, IMAGES, strength=Strength.IMPLICIT),
    rule("If you live in Japan, we do not train on your photos.", REFUSES, IMAGES),
    rule("You may not train.", Stance.RESTRICTS_USERS, trainers=()),
    rule("We may train on it.", PERMITS, Data.UNSPECIFIED),
]
PICKED = st.lists(st.sampled_from(SENTENCES), max_size=8, unique_by=lambda one: one[0])


@given(PICKED)
def test_stands_are_one_for_each_kind_of_data_in_order(rules: list[tuple[str, Training]]):
    text = "# Terms\n\n## 1. All\n\n" + "".join(f"1.{at} {{}}\n\n" for at, _ in enumerate(rules, 1))
    found = list(settled(text, *rules))
    assert found == sorted(set(found), key=list(Data).index)


@given(PICKED)
def test_what_yields_or_is_open_is_never_the_sentence_that_rules(rules: list[tuple[str, Training]]):
    text = "# Terms\n\n## 1. All\n\n" + "".join(f"1.{at} {{}}\n\n" for at, _ in enumerate(rules, 1))
    for kind, stand in settled(text, *rules).items():
        beside: list[Said] = [*(one.said for one in stand.yielding), *stand.open]
        assert stand.said not in beside
        assert kind in stand.said.data or set(WITHIN[kind]) & set(stand.said.data)
        assert not stand.open or stand.said.training.stance in (REFUSES, CONSENT)
        assert all(one.training.stance in (PERMITS, OPT_OUT) for one in stand.open)
        assert all(set(one.data) for one in beside)


@given(
    st.text(max_size=300) | st.lists(st.sampled_from([words for words, _ in SENTENCES]), max_size=6).map("\n\n".join)
)
def test_any_text_stands_somewhere_or_nowhere(text: str):
    found = [one.data for one in read_outline(outline(text), "en").stands]
    assert found == sorted(set(found), key=list(Data).index)


def test_the_parts_of_content_are_those_within_it():
    assert {IMAGES, CHAT, Data.FILES} <= PARTS
    assert USAGE not in PARTS
    assert CONTENT not in PARTS
