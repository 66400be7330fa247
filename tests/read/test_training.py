"""What sentences of terms say of training AI on people's data.

Each row is one sentence as terms have it, with the stance that a careful reader takes from it.
"""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallprint.model.norm import NO_CHOICE, PERMITTING, ChoiceKind, Data, Party, Stance, Strength, Training
from smallprint.read.linear import Linear
from smallprint.read.sentence import sentence_of
from smallprint.read.training import read_training, train

EXPLICIT, IMPLICIT = Strength.EXPLICIT, Strength.IMPLICIT
WEIRD = st.text(max_size=80) | st.lists(
    st.sampled_from(
        "We you may not will train AI models on your data content . ; : | \n unless opt out without consent No "
        "Yes ? except ( ) - 1. (a) Parcelo Inc. İ \ud800 \x00 ’ “ to: use improve our services".split(" ")
    ),
    max_size=40,
).map(" ".join)


def read(ink: str, heading: str = "", lead_in: str = "") -> Training:
    return train(sentence_of(ink, heading, lead_in))


def case(oddity: str, ink: str, *expected: object, under: str = "", led_by: str = "") -> object:
    """A row of a table: a sentence, the heading it stands under, what leads to it, and what is expected."""
    return pytest.param(ink, under, led_by, *expected, id=oddity)


def biased(**biases: float) -> Linear:
    """A model that knows no sign and has its opinion: stances by their names in the code, and their scores."""
    labels = tuple(Stance[name].value for name in biases)
    return Linear(labels, tuple(biases.values()), 1.0, 1, array("b", [0] * len(labels)))


@pytest.mark.parametrize(
    ("ink", "heading", "lead_in", "strength"),
    [
        case(
            "we may",
            "We may use the boards and notes that you upload to train our machine learning models.",
            EXPLICIT,
            under="Your content",
        ),
        case(
            "you agree that we may",
            "You agree that we may analyse your content to develop and improve the algorithms behind Lumenboard.",
            EXPLICIT,
            under="Licence",
        ),
        case(
            "you grant us, training among the purposes",
            "You grant us a worldwide, royalty-free licence to host, copy and adapt your submissions, including "
            "to train artificial intelligence models.",
            EXPLICIT,
            under="Licence",
        ),
        case(
            "the customer is said to instruct",
            "Customer instructs Parcelo to use the Usage Data to train and improve its AI models.",
            EXPLICIT,
        ),
        case(
            "consent by the contract itself is no choice",
            "By uploading a photo you hereby consent to our use of it to train image recognition models.",
            EXPLICIT,
        ),
        case("passive, no agent", "Customer Content may be used to train and improve our AI models.", EXPLICIT),
        case(
            "passive, agents behind by",
            "Recordings of your calls may be used by us and by our speech partners to train speech recognition models.",
            EXPLICIT,
            under="How recordings are used",
        ),
        case(
            "the purpose stands first",
            "To train our models, we process photos and captions that members post publicly.",
            EXPLICIT,
            under="How we use information",
        ),
        case(
            "item under we may",
            "- train and evaluate our generative AI models;",
            EXPLICIT,
            led_by="We may use your content to:",
        ),
        case(
            "item under a passive",
            "train and improve our machine learning models;",
            EXPLICIT,
            led_by="Your content may be used to:",
        ),
        case(
            "item that is a noun",
            "Training our artificial intelligence models.",
            EXPLICIT,
            led_by="We use personal information for the following purposes:",
        ),
        case(
            "a right reserved; without notice is not without consent",
            "We reserve the right to use your files to train AI models at any time and without notice.",
            EXPLICIT,
        ),
        case(
            "denied twice",
            "Nothing in these terms prevents us from using your content to train our AI models.",
            EXPLICIT,
        ),
        case("not prohibited", "We do not prohibit our partners from using your posts to train AI models.", EXPLICIT),
        case(
            "not only, but also",
            "We use your recordings not only to transcribe calls but also to train our speech models.",
            EXPLICIT,
        ),
        case("without limitation", "We may use Your Content, without limitation, to train AI models.", EXPLICIT),
        case(
            "permits us what it forbids you",
            "We may use your content to train our models, but you may not use ours to train yours.",
            EXPLICIT,
        ),
        case(
            "to stay away is no choice",
            "If you do not want your messages used to train our models, please do not use Lumenboard Labs.",
            EXPLICIT,
            under="Model training",
        ),
        case(
            "to pay is no choice", "If you do not want your chats to train our AI, please use the paid plan.", EXPLICIT
        ),
        case(
            "a question answered yes",
            "Yes. We use the drawings that you publish to train our image models.",
            EXPLICIT,
            under="Do you use my drawings to train AI?",
        ),
        case(
            "improve our services",
            "We use the information we collect to improve our services and to develop new products.",
            IMPLICIT,
            under="Use of data",
        ),
        case(
            "any purpose",
            "If you send us suggestions, we may use them for any purpose without compensation to you.",
            IMPLICIT,
            under="Feedback",
        ),
        case(
            "a licence without a limit",
            "You grant us a licence to use, copy and adapt your posts in any media for any purpose.",
            IMPLICIT,
        ),
    ],
)
def test_training_is_permitted(ink: str, heading: str, lead_in: str, strength: Strength) -> None:
    found = read(ink, heading, lead_in)
    assert (found.stance, found.strength, found.choice) == (Stance.PERMITS, strength, NO_CHOICE)


@pytest.mark.parametrize(
    ("ink", "heading", "lead_in", "strength", "words"),
    [
        case(
            "and you can opt out",
            "We use your conversations to train our models and you can opt out in your settings.",
            EXPLICIT,
            "opt out in your settings",
        ),
        case(
            "only the way out is told",
            "You can opt out of model training at any time in the privacy tab of your account.",
            EXPLICIT,
            "opt out of model training at any time in the privacy tab of your account",
        ),
        case(
            "a prohibition while a setting is off",
            "When the “Help improve Quillhaven” setting is off, we will not use your chats to train our AI models.",
            EXPLICIT,
            "When the “Help improve Quillhaven” setting is off",
        ),
        case(
            "you may object",
            "You may object to our use of your public posts for training generative AI models.",
            EXPLICIT,
            "You may object to our use of your public posts for training generative AI models",
        ),
        case(
            "unless you switch this off",
            "Our partners may train their models on your public posts unless you switch this off in your settings.",
            EXPLICIT,
            "switch this off in your settings",
        ),
        case(
            "item under you may",
            "- opt out of the use of your photos to train our models;",
            EXPLICIT,
            "opt out of the use of your photos to train our models",
            led_by="You may at any time:",
        ),
        case(
            "turn off, item under you can",
            "- turn off the use of your chats to train our models;",
            EXPLICIT,
            "turn off the use of your chats to train our models",
            led_by="You can:",
        ),
        case(
            "training is not named",
            "We use recordings of your calls to improve our services and products, and you can opt out by "
            "writing to us.",
            IMPLICIT,
            "opt out by writing to us",
        ),
    ],
)
def test_training_is_permitted_unless_the_person_says_no(
    ink: str, heading: str, lead_in: str, strength: Strength, words: str
) -> None:
    found = read(ink, heading, lead_in)
    assert (found.stance, found.strength) == (Stance.PERMITS_UNLESS_OPTED_OUT, strength)
    assert (found.choice.kind, found.choice.evidence.cut(ink)) == (ChoiceKind.OPT_OUT, words)


@pytest.mark.parametrize(
    ("ink", "heading", "lead_in"),
    [
        case(
            "passive, unless you have opted out",
            "Your prompts and outputs may be used to train machine learning models unless you have opted out.",
        ),
        case(
            "unless you opt out", "We use your conversations to train our models unless you opt out in your settings."
        ),
        case("unless stands first", "Unless you tell us otherwise, we may use your drawings to train image models."),
        case(
            "item with a way out of its own",
            "train our AI models, unless you have switched this off;",
            led_by="We may use the content of your workspace to:",
        ),
    ],
)
def test_unless_opens_a_way_out(ink: str, heading: str, lead_in: str) -> None:
    found = read(ink, heading, lead_in)
    assert (found.stance, found.choice.kind) == (Stance.PERMITS_UNLESS_OPTED_OUT, ChoiceKind.OPT_OUT)
    assert found.choice.evidence.cut(ink).lower().startswith("unless you")


def test_a_way_out_that_only_administrators_have_is_told_as_theirs() -> None:
    ink = "Workspace administrators can opt out of the use of customer content to train our AI models."
    assert read(ink).stance is Stance.PERMITS_UNLESS_OPTED_OUT
    assert read(ink).choice.kind is ChoiceKind.ADMINISTRATOR


@pytest.mark.parametrize(
    ("ink", "words"),
    [
        pytest.param(
            "We will not use your content to train our AI models without your consent.",
            "without your consent",
            id="not without your consent",
        ),
        pytest.param(
            "Tandemo shall not use Customer Data to train AI without Customer's prior written consent.",
            "without Customer's prior written consent",
            id="not without a customer's written consent",
        ),
        pytest.param(
            "We only use your voice recordings to train speech models if you have opted in.",
            "if you have opted in",
            id="only if you have opted in",
        ),
        pytest.param(
            "Lumenboard does not use customer content to train its AI models unless you expressly agree in writing.",
            "unless you expressly agree",
            id="not unless you agree",
        ),
        pytest.param(
            "With your explicit consent, your X-ray images may be used to train our diagnostic algorithms.",
            "With your explicit consent",
            id="with consent, passive",
        ),
        pytest.param(
            "If you turn on data sharing, we will use your documents to train our language models.",
            "If you turn on",
            id="if you turn it on",
        ),
        pytest.param(
            "We will ask for your permission before we use your recordings to train our models.",
            "ask for your permission",
            id="we ask before",
        ),
        pytest.param(
            "Training our speech models | Voice recordings | Your consent",
            "Your consent",
            id="row of a table of purposes",
        ),
    ],
)
def test_training_is_permitted_with_consent(ink: str, words: str) -> None:
    found = read(ink)
    assert (found.stance, found.strength) == (Stance.PERMITS_WITH_CONSENT, EXPLICIT)
    assert found.choice.kind is ChoiceKind.OPT_IN
    assert words in found.choice.evidence.cut(ink)


@pytest.mark.parametrize(
    ("ink", "heading", "lead_in"),
    [
        case("we do not", "We do not use your content to train AI models."),
        case("curly quotes", "We don’t use your “Customer Content” to train AI."),
        case("never, passive", "Your files are never used to train machine learning models."),
        case(
            "by name, three verbs",
            "Parcelo will not use Customer Content to train, retrain or fine-tune any large language model.",
        ),
        case("have not, will not", "We have not used and will not use your data to train our models."),
        case("no right to", "We have no right to use Customer Data to train AI models."),
        case("must not, passive", "Student data must not be used to train artificial intelligence."),
        case(
            "under no circumstances, the verb before its subject",
            "Under no circumstances will we use your medical documents to train an AI model.",
        ),
        case("neither one nor the other", "Neither Parcelo nor its suppliers will use your data to train AI."),
        case("nor do the subprocessors", "We do not train AI models on your data, nor do our subprocessors."),
        case("we forbid our vendors", "We prohibit our vendors from using your prompts to train their models."),
        case(
            "suppliers are bound",
            "Our AI suppliers are contractually prohibited from training their models on your content.",
        ),
        case(
            "a narrow exception",
            "We will not use your chats to train our models, except for feedback that you send us.",
        ),
        case("one plan only", "If you use the enterprise plan, your data is not used to train our models."),
        case("item under we do not", "(b) train generative AI models;", led_by="We do not use your customer data to:"),
        case("item under will not", "- use Customer Data to train AI models;", led_by="Lumenboard will not:"),
        case(
            "a question answered no",
            "No. We do not train our AI models on anything you write.",
            under="Do we train on your data?",
        ),
    ],
)
def test_training_is_prohibited(ink: str, heading: str, lead_in: str) -> None:
    found = read(ink, heading, lead_in)
    assert (found.stance, found.strength, found.choice) == (Stance.PROHIBITS, None, NO_CHOICE)


@pytest.mark.parametrize(
    ("ink", "heading", "lead_in"),
    [
        case(
            "you may not",
            "You may not use the Service or any output to train a machine learning model.",
            under="Restrictions",
        ),
        case("you agree not to", "You agree not to use the Service to train AI models."),
        case(
            "you will not",
            "You will not use any part of Tandemo's maps to train, test or improve an artificial intelligence system.",
        ),
        case("not permitted", "You are not permitted to use outputs to develop models that compete with Tandemo."),
        case("users refrain", "Users shall refrain from using the Platform to train artificial intelligence."),
        case("others neither", "You must not allow others to use the Service to train an AI model."),
        case("crawling", "You may not crawl our articles to train an AI model."),
        case(
            "passive; our permission is no choice of yours",
            "The Materials may not be used to train artificial intelligence without our prior written permission.",
        ),
        case("we forbid you", "We prohibit customers from using the outputs to train other machine learning models."),
        case("an order", "Do not use our API to train your own models.", under="Rules"),
        case(
            "item under you may not",
            "use our content to develop or train any artificial intelligence model;",
            under="Acceptable use",
            led_by="You may not:",
        ),
        case(
            "item, lettered",
            "(c) scrape the Site in order to train a large language model;",
            led_by="You agree not to:",
        ),
        case(
            "not to",
            "- not to use the Services to train competing AI models;",
            under="Your obligations",
            led_by="You undertake:",
        ),
        case("users shall not", "(d) use the outputs to build a competing AI model;", led_by="Users shall not:"),
        case(
            "item under a passive",
            "train, test or validate an artificial intelligence model;",
            led_by="The Service must not be used to:",
        ),
    ],
)
def test_users_are_restricted(ink: str, heading: str, lead_in: str) -> None:
    found = read(ink, heading, lead_in)
    assert found.stance is Stance.RESTRICTS_USERS
    assert (found.strength, found.data, found.trainers, found.choice) == (None, (), (), NO_CHOICE)


@pytest.mark.parametrize(
    ("ink", "heading", "lead_in"),
    [
        case("staff", "We train our employees on how to protect your personal data.", under="Security"),
        case("staff, in the use of AI", "We train our support staff to work with AI tools."),
        case("calls, for staff", "Calls with our support desk may be recorded for staff training.", under="Support"),
        case("calls, for quality", "We may record calls for quality and training purposes."),
        case("courses about AI", "The fee includes AI training courses for your team."),
        case("pupils", "Teachers can train students with the exercises in Quillhaven."),
        case("yours", "You must complete the safety training before you use the forklift."),
        case("certificates", "Our engineers hold certificates from accredited training providers."),
        case("a coach", "Your trainer may see the workouts that you log and the messages that you send."),
        case("by rail", "The ticket is valid on every train between the two stations named on it.", under="Tickets"),
        case("a train cancelled", "If your train is cancelled, we refund the price of the ticket."),
        case("model trains", "We sell model trains and the rails on which they run."),
        case("AI as a tool", "We use artificial intelligence to detect spam in the messages that you send."),
        case("models of another kind", "Our pricing models are described on the plans page.", under="Plans"),
        case("a warning under an AI heading", "The answers of the assistant may be inaccurate.", under="AI features"),
        case("who owns the output", "You own the output that our AI tools generate for you.", under="AI features"),
        case("indemnity", "We will defend you against a claim that the output of our AI models infringes a copyright."),
        case("one purpose only", "We use your documents solely to provide the summary that you asked for."),
        case("scraping, no training", "You may not use robots or spiders to harvest data from the site."),
        case("fees", "You must pay the fees stated in the order within thirty days.", under="Fees"),
        case("nothing", ""),
    ],
)
def test_training_of_ai_is_not_addressed(ink: str, heading: str, lead_in: str) -> None:
    found = read(ink, heading, lead_in)
    assert found.stance is Stance.NOT_ADDRESSED
    assert (found.strength, found.data, found.trainers, found.choice) == (None, (), (), NO_CHOICE)
    assert read_training(ink, heading, lead_in) == ()


@pytest.mark.parametrize(
    ("ink", "heading", "lead_in", "data"),
    [
        case("photos", "We may use your photos to train AI models.", [Data.IMAGES]),
        case(
            "two",
            "Your prompts and outputs may be used to train our models unless you have opted out.",
            [Data.PROMPTS_INPUTS, Data.OUTPUTS],
        ),
        case("denied, of children", "We do not use children’s data to train AI.", [Data.CHILDREN_DATA]),
        case("named by the lead-in", "train our AI models;", [Data.FILES], led_by="We may use your files to:"),
        case("none named", "We will not train AI models.", [Data.UNSPECIFIED]),
    ],
)
def test_the_data_are_those_that_sentence_or_lead_in_names(
    ink: str, heading: str, lead_in: str, data: list[Data]
) -> None:
    assert list(read(ink, heading, lead_in).data) == data


@pytest.mark.parametrize(
    ("ink", "trainers"),
    [
        pytest.param("We may use your photos to train AI models.", [Party.PROVIDER], id="we"),
        pytest.param("Parcelo may use your photos to train AI models.", [Party.PROVIDER], id="by name"),
        pytest.param("Your photos may be used to train AI models.", [Party.PROVIDER], id="nobody named"),
        pytest.param("Our affiliates may use your photos to train AI models.", [Party.AFFILIATES], id="affiliates"),
        pytest.param(
            "We and our affiliates may use your photos to train AI models.",
            [Party.PROVIDER, Party.AFFILIATES],
            id="we and affiliates",
        ),
        pytest.param(
            "Our partners may train their models on your public posts unless you switch this off in your settings.",
            [Party.THIRD_PARTIES],
            id="partners",
        ),
        pytest.param(
            "Your chats are not used by our vendors to train their models.", [Party.THIRD_PARTIES], id="vendors, denied"
        ),
    ],
)
def test_trainers_are_those_named_else_the_provider(ink: str, trainers: list[Party]) -> None:
    assert list(read(ink).trainers) == trainers


def test_your_data_is_what_the_document_makes_of_it() -> None:
    ink = "We use your data to train our AI models."
    assert [one.data for one in read_training(ink, "", "", is_privacy=True)] == [(Data.PERSONAL_DATA,)]
    assert [one.data for one in read_training(ink, "", "", is_privacy=False)] == [(Data.CUSTOMER_CONTENT,)]


def test_each_sentence_that_says_something_is_read_by_itself() -> None:
    ink = (
        "Fees are due monthly.  We do not train AI models on your files. You may not use the Service to train "
        "AI models."
    )
    assert [(one.stance, one.span.cut(ink)) for one in read_training(ink, "", "")] == [
        (Stance.PROHIBITS, "We do not train AI models on your files."),
        (Stance.RESTRICTS_USERS, "You may not use the Service to train AI models."),
    ]


def test_what_a_sentence_leaves_unsaid_stands_in_the_one_before() -> None:
    ink = "We keep your files for a year. We do not use them to train AI models."
    assert [one.data for one in read_training(ink, "", "")] == [(Data.FILES,)]


def test_choices_are_quoted_from_the_clause() -> None:
    ink = "We use your chats. You can opt out of model training in your settings."
    (found,) = read_training(ink, "", "")
    assert found.choice.evidence.cut(ink) == "opt out of model training in your settings"
    assert found.choice.evidence.start == ink.index("opt out")


def test_a_row_of_a_table_is_read_as_one() -> None:
    ink = "Captions, see below. Training our speech models | Voice recordings | Your consent"
    assert [(one.stance, one.span.cut(ink)) for one in read_training(ink, "", "")] == [
        (Stance.PERMITS_WITH_CONSENT, ink)
    ]


def test_a_table_without_end_is_read_sentence_by_sentence() -> None:
    row = "Fees | are due. " * 300 + "We do not train AI models on your files."
    (found,) = read_training(row, "", "")
    assert (found.stance, found.span.cut(row)) == (Stance.PROHIBITS, "We do not train AI models on your files.")


def test_of_a_sentence_without_end_the_beginning_is_read() -> None:
    ink = "We may use your photos to train AI models" + " and to keep them" * 1_000 + "."
    (found,) = read_training(ink, "", "")
    assert (found.stance, found.span.start, found.span.end) == (Stance.PERMITS, 0, 6_000)


def test_a_prohibition_is_read_only_where_something_is_denied() -> None:
    model = biased(PROHIBITS=2.0, PERMITS=1.0)
    assert train(sentence_of("We train models on maps.", "", ""), model=model).stance is Stance.PERMITS
    assert train(sentence_of("We do not train models on maps.", "", ""), model=model).stance is Stance.PROHIBITS
    assert train(sentence_of("We train models on maps.", "", ""), model=biased(PROHIBITS=2.0)).stance is (
        Stance.NOT_ADDRESSED
    )


def test_a_permission_is_explicit_where_training_is_named() -> None:
    model = biased(PERMITS=1.0)
    assert train(sentence_of("We train models on maps.", "", ""), model=model).strength is EXPLICIT
    assert train(sentence_of("We improve maps with your notes and data.", "", ""), model=model).strength is IMPLICIT


def test_a_choice_whose_words_are_spread_stands_on_the_whole_sentence() -> None:
    found = train(sentence_of("We improve maps.", "", ""), offset=7, model=biased(PERMITS_WITH_CONSENT=1.0))
    assert (found.choice.kind, found.choice.evidence, found.span) == (ChoiceKind.OPT_IN, found.span, found.span)
    assert (found.span.start, found.span.end) == (7, 23)


@settings(max_examples=60)
@given(WEIRD, WEIRD, WEIRD, st.sampled_from([None, True, False]))
def test_any_text_is_read_and_spans_lie_in_its_ink(
    ink: str, heading: str, lead_in: str, is_privacy: bool | None
) -> None:
    found = read_training(ink, heading, lead_in, is_privacy=is_privacy)
    ends = [0]
    for one in found:
        assert ends[-1] <= one.span.start < one.span.end <= len(ink)
        ends.append(one.span.end)
        evidence = one.choice.evidence
        assert evidence is None or one.span.start <= evidence.start < evidence.end <= one.span.end
        assert one.stance is not Stance.NOT_ADDRESSED
        assert (one.strength is not None) == (one.stance in PERMITTING)
        assert bool(one.data) == bool(one.trainers) == (one.stance is not Stance.RESTRICTS_USERS)


@settings(max_examples=60)
@given(WEIRD)
def test_reading_again_says_the_same(ink: str) -> None:
    assert read_training(ink, "", "") == read_training(ink, "", "")


@settings(max_examples=60)
@given(WEIRD, st.integers(0, 9))
def test_a_sentences_place_in_its_clause_moves_its_spans_alone(ink: str, offset: int) -> None:
    here, there = train(sentence_of(ink, "", "")), train(sentence_of(ink, "", ""), offset=offset)
    assert there.span == here.span.shifted(offset)
    assert (there.stance, there.data, there.trainers, there.probability) == (
        here.stance,
        here.data,
        here.trainers,
        here.probability,
    )


@pytest.mark.parametrize(
    ("ink", "heading", "lead_in"),
    [
        case(
            "settings stay as they are",
            "For clarity, the foregoing does not affect any sharing preferences you have set for model training.",
        ),
        case(
            "a permission to outsiders that ends before training",
            "This permission is limited to indexing; it does not extend to AI training, even by a search engine.",
        ),
        case(
            "a ban on robots without its lead-in",
            '"crawling" or "scraping", including by bots, or using any part of the content to train a machine '
            "learning model;",
            under="User Guidelines",
        ),
        case(
            "people do not consent",
            "Larkfield has made directives that tell when its users do not consent to their content being downloaded "
            "by third parties for the purpose of training an artificial intelligence.",
        ),
    ],
)
def test_what_binds_others_is_no_promise_of_the_provider(ink: str, heading: str, lead_in: str) -> None:
    assert read(ink, heading, lead_in).stance in (Stance.RESTRICTS_USERS, Stance.NOT_ADDRESSED)


def test_what_users_agree_to_by_collecting_content_permits_the_provider_nothing() -> None:
    ink = (
        "By using automated means to collect public content from Larkfield for training a commercial AI model, you "
        "hereby waive any terms that would limit our use of your own services."
    )
    assert read(ink).stance not in PERMITTING


def test_by_using_a_preview_you_acknowledge_that_the_provider_trains() -> None:
    ink = "By using preview models, you acknowledge that Larkfield may use your data to train its AI models."
    assert read(ink).stance is Stance.PERMITS


def test_our_licence_that_does_not_permit_training_is_a_promise() -> None:
    assert read("This license does not permit us to use your content to train AI models.").stance is Stance.PROHIBITS


def test_personal_data_beside_anonymous_data_is_not_what_that_was_made_of() -> None:
    both = "We may use your personal data or de-identified data to train our AI models."
    made = "We may use personal data that has been de-identified to train our AI models."
    assert Data.PERSONAL_DATA in read(both).data
    assert Data.PERSONAL_DATA not in read(made).data


def test_feedback_is_not_what_it_is_about() -> None:
    ink = "You agree that we may use your feedback to train our AI models, even if it relates to specific outputs."
    assert read(ink).data == (Data.FEEDBACK,)
    beside = "We may use your feedback, along with the associated inputs, to train our AI models."
    assert set(read(beside).data) == {Data.FEEDBACK, Data.PROMPTS_INPUTS}


@pytest.mark.parametrize(
    "way_out",
    [
        "You can opt out in the settings of your account.",
        "You may object to this processing at any time.",
        "To opt out, write to privacy@parcelo.example.",
        "If you do not want this, you can turn it off under Settings > Privacy.",
    ],
)
def test_a_way_out_behind_a_permission_is_its_way_out(way_out: str) -> None:
    permits, out = read_training(f"We use your content to train our AI models. {way_out}", "", "")
    assert (permits.stance, out.stance) == (Stance.PERMITS, Stance.PERMITS_UNLESS_OPTED_OUT)
    assert out.data == permits.data
    assert out.choice.kind is ChoiceKind.OPT_OUT


def test_a_way_out_of_something_else_is_none() -> None:
    (one,) = read_training("We use your content to train our AI models. You can opt out of marketing e-mails.", "", "")
    assert one.stance is Stance.PERMITS


@pytest.mark.parametrize(
    ("ink", "heading", "lead_in", "stance"),
    [
        case(
            "training turned off",
            "To turn off training for your Parcelo conversations, follow these steps.",
            Stance.PERMITS_UNLESS_OPTED_OUT,
        ),
        case(
            "a mode that people choose",
            "If you turn on private notes, those notes will not be used to train our models.",
            Stance.PROHIBITS,
        ),
        case(
            "unless opted in",
            "We do not train our AI models on your notes unless you have opted in.",
            Stance.PERMITS_WITH_CONSENT,
        ),
        case(
            "a duty that is denied",
            "Parcelo has no liability for your efforts to create fine-tuned models.",
            Stance.NOT_ADDRESSED,
        ),
        case(
            "users train",
            "The data is given for your information, and helps you train machine learning models.",
            Stance.NOT_ADDRESSED,
        ),
        case("a definition", "“Shared Data” means data that is shared to improve the Service.", Stance.NOT_ADDRESSED),
        case(
            "what a product helps with",
            "These include improving texts, coding assistance, business analysis and summarizing documents.",
            Stance.NOT_ADDRESSED,
            led_by="Parcelo is an AI that assists people with many tasks.",
        ),
        case(
            "what is new in a policy",
            "We added more details on how we train the AI models behind our maps.",
            Stance.NOT_ADDRESSED,
        ),
        case(
            "what users bring",
            "Your app and its answers must not use our replies to train competing AI models.",
            Stance.RESTRICTS_USERS,
        ),
    ],
)
def test_who_trains_and_with_whose_leave_is_told_by_the_words_around(
    ink: str, heading: str, lead_in: str, stance: Stance
) -> None:
    assert read(ink, heading, lead_in).stance is stance


@pytest.mark.parametrize(
    "words",
    [
        "Private drafts won't show up in search, count as posts, or be used to train our models.",
        "Messages will not be stored, shared with advertisers, or be used for training AI.",
    ],
)
def test_a_denial_reaches_a_bare_be_behind_or(words: str) -> None:
    (found,) = read_training(words, "Controls", "")
    assert found.stance is Stance.PROHIBITS


@pytest.mark.parametrize(
    ("ink", "stance"),
    [
        pytest.param(
            "We will not use your maps to train our models without your explicit, separately given consent.",
            Stance.PERMITS_WITH_CONSENT,
            id="leave with commas",
        ),
        pytest.param(
            "AI training prohibition: your maps are never used to train AI models without your consent.",
            Stance.PERMITS_WITH_CONSENT,
            id="a title that says less than its sentence",
        ),
        pytest.param(
            "We rely on your consent when you allow us to use your recordings to improve our services.",
            Stance.PERMITS_WITH_CONSENT,
            id="when you allow it",
        ),
        pytest.param(
            "If you file an objection, we will not use your posts to develop our AI models.",
            Stance.PERMITS_UNLESS_OPTED_OUT,
            id="an objection",
        ),
        pytest.param(
            "If you turn off map history, we will stop using your searches to improve our services.",
            Stance.PERMITS_UNLESS_OPTED_OUT,
            id="what happens when it is off",
        ),
        pytest.param(
            "A setting lets you choose whether your activity is kept and used to improve our services.",
            Stance.PERMITS_UNLESS_OPTED_OUT,
            id="you choose whether",
        ),
        pytest.param("The portal never uses your maps to train a model.", Stance.PROHIBITS, id="it never uses"),
        pytest.param(
            "We guarantee that no user content (maps, notes, routes) is ever fed into or used to train any AI model.",
            Stance.PROHIBITS,
            id="no content is ever used",
        ),
        pytest.param("For both AI providers we have disabled model training.", Stance.PROHIBITS, id="we disabled it"),
        pytest.param("Your recordings are not used to improve our services.", Stance.PROHIBITS, id="a flat denial"),
        pytest.param("We will not engage in training with recordings of children.", Stance.PROHIBITS, id="to engage"),
        pytest.param(
            "Data sent through the API is not used to train the provider's AI models.",
            Stance.PROHIBITS,
            id="what people send is not the provider's",
        ),
        pytest.param(
            "No portal content may be used to train any AI model.", Stance.RESTRICTS_USERS, id="the provider's portal"
        ),
        pytest.param("Parcelo is free to use any feedback you may have.", Stance.PERMITS, id="feedback given away"),
        pytest.param("We use various tools to improve efficiency.", Stance.NOT_ADDRESSED, id="no data at all"),
    ],
)
def test_leave_and_denial_are_told_however_they_are_put(ink: str, stance: Stance) -> None:
    assert read(ink, "How we use your information").stance is stance


def test_an_organisations_policy_is_an_administrators_choice() -> None:
    found = read("You can opt out of the training of our AI models by an AWB Organizations opt-out policy.")
    assert found.choice.kind is ChoiceKind.ADMINISTRATOR


@pytest.mark.parametrize("way_out", ["You may opt out of this use at any time.", "You can object in your settings."])
def test_a_way_out_behind_a_sentence_on_training_is_of_training(way_out: str) -> None:
    found = read(way_out, lead_in="We may use your notes to train our AI models.")
    assert (found.stance, found.strength) == (Stance.PERMITS_UNLESS_OPTED_OUT, EXPLICIT)
    assert read(way_out, lead_in="We may send you news of our maps.").stance is Stance.NOT_ADDRESSED


def test_what_is_not_sold_is_not_what_is_not_trained_on() -> None:
    found = read("We do not sell your personal information, and we do not use your content to train AI models.")
    assert found.data == (Data.CUSTOMER_CONTENT,)


def test_a_way_out_behind_rights_that_only_name_a_feature_is_not_of_training() -> None:
    rights = (
        "You can object where we rely on legitimate interests, as for features supported by generative artificial "
        "intelligence."
    )
    assert read("You can object through this form.", lead_in=rights).stance is Stance.NOT_ADDRESSED


def test_a_no_that_answers_a_question_denies_no_use_told_behind_it() -> None:
    found = read("No, we only use your information as we say here, such as for improving the service.")
    assert found.stance is not Stance.PROHIBITS


def test_training_that_is_taken_out_of_a_use_is_not_named_by_it() -> None:
    found = read("To improve the service and conduct research (excluding model training) we use your contact data.")
    assert found.strength is not EXPLICIT


@pytest.mark.parametrize(
    ("ink", "heading", "before", "stance"),
    [
        case(
            "no more than is needed",
            "We don't want to use more of your personal data than is necessary to develop our models.",
            Stance.PERMITS,
        ),
        case(
            "denied behind what is done",
            "Your drawings are kept encrypted and not used to train our models.",
            Stance.PROHIBITS,
        ),
        case(
            "an aside between dashes",
            "Lumenboard does not use the Customer's data — including the notes that the Customer submits — to train "
            "any machine learning model.",
            Stance.PROHIBITS,
        ),
        case(
            "a fact about outputs",
            "Sketches and outputs are never used to train machine learning models without explicit consent.",
            Stance.PERMITS_WITH_CONSENT,
        ),
        case(
            "an order to leave out",
            "Exclude your generated outputs from model training.",
            Stance.PERMITS_UNLESS_OPTED_OUT,
        ),
        case(
            "a setting by its name",
            "We may use your notes to train our models if your “Make it better” setting is on.",
            Stance.PERMITS_UNLESS_OPTED_OUT,
        ),
        case(
            "by turning it on",
            "By enabling this option, your feedback on AI answers will be used to improve our algorithms.",
            Stance.PERMITS_WITH_CONSENT,
        ),
        case(
            "a way in behind",
            "Users must opt in to share theirs.",
            Stance.PERMITS_WITH_CONSENT,
            led_by="By default, no user data is used for AI training.",
        ),
        case(
            "how models come about",
            "This training is essential so that the model answers well.",
            Stance.NOT_ADDRESSED,
            under="How our models are trained",
        ),
        case(
            "conduct of outsiders",
            "activity designed to train machine learning datasets without authorisation; or",
            Stance.RESTRICTS_USERS,
            under="What this policy covers",
        ),
        case(
            "suggestions are welcome",
            "We welcome your ideas and suggestions for improvements to the Services.",
            Stance.NOT_ADDRESSED,
            under="Feedback",
        ),
        case(
            "under how data are used",
            "to improve and/or optimise the Services; and",
            Stance.PERMITS,
            under="How does Lumenboard use my information?",
        ),
        case(
            "training data behind a promise",
            "Any training data is anonymised and stripped of names.",
            Stance.PERMITS,
            led_by="We do not use your notes to train our AI models unless you opt in.",
        ),
    ],
)
def test_what_is_denied_or_left_to_people_is_told_by_its_own_words(
    ink: str, heading: str, before: str, stance: Stance
) -> None:
    assert read(ink, heading, before).stance is stance


def test_keeping_something_out_of_training_presupposes_that_training_is_named() -> None:
    assert read("You can exclude your drawings from model training.").strength is EXPLICIT


@pytest.mark.parametrize(
    ("ink", "heading", "before", "data"),
    [
        case(
            "content that customers make", "We train our models on customer-generated content.", Data.CUSTOMER_CONTENT
        ),
        case("letters", "We use your correspondence to improve our models.", Data.CHAT_MESSAGES),
        case("names taken out", "Redacted transcripts are used to train our AI models.", Data.DEIDENTIFIED_AGGREGATE),
    ],
)
def test_kinds_of_data_go_by_other_names(ink: str, heading: str, before: str, data: Data) -> None:
    assert data in read(ink, heading, before).data


def test_the_end_of_an_order_is_no_output() -> None:
    found = read("Your files are not used to train our models, and are deleted after production completion.")
    assert Data.OUTPUTS not in found.data
