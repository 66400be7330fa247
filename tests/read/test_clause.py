"""The norms of a clause: who may, must or must not do what, with which data, and what choice is left.

Each row is a sentence as terms have it, read by itself, under a heading, or behind what introduces it.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.model.norm import ChoiceKind, ClauseReading, Data, Modality, Norm, Party, Purpose
from smallprint.read.clause import read_clause
from smallprint.text.span import Span

MAY, MUST_NOT, MUST = Modality.PERMISSION, Modality.PROHIBITION, Modality.OBLIGATION
WORDS = (
    "We you Kettlewick Inc. may will must shall cannot don’t not never no nor do does has been is are be permitted "
    "prohibited required to from the right reserve agree grant give licence train use share and copy , . : ; ( ) - | "
    "your data content partners by us our AI models warrant liable as-is if unless except opt out without consent İ "
    "\ud800 § 1. (a) ? \n"
).split(" ")
ANY = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join) | st.text(max_size=100)


def read(ink: str, heading: str = "", lead_in: str = "") -> ClauseReading:
    return read_clause(ink, heading, lead_in)


def norms(ink: str, heading: str = "", lead_in: str = "") -> tuple[Norm, ...]:
    return read(ink, heading, lead_in).norms


def told(ink: str, heading: str = "", lead_in: str = "") -> list[str]:
    """The norms of a clause, in words: whose, how qualified, what is done."""
    return [f"{'+'.join(one.bearers)} {one.modality} {one.action}" for one in norms(ink, heading, lead_in)]


def spans(found: ClauseReading) -> list[Span]:
    """Every span of a reading."""
    held = [span for one in found.norms for span in (one.evidence, *one.conditions, *one.exceptions)]
    held += [span for one in found.licences for span in (one.evidence, *one.limits, *one.ends)]
    held += [one.span for one in found.training] + [one.evidence for one in found.unfair]
    choices = [one.choice for one in (*found.norms, *found.training)]
    return held + [one.evidence for one in choices if one.evidence is not None]


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param("We may share your address with couriers.", "provider permission share", id="we may"),
        pytest.param("Kettlewick can suspend your account.", "provider permission terminate", id="by name, can"),
        pytest.param("We collect the files that you upload.", "provider permission collect", id="we do: leave is kept"),
        pytest.param(
            "We will share your address with couriers.", "provider permission share", id="will, leave is kept"
        ),
        pytest.param("We reserve the right to change the fees.", "provider permission change", id="a right reserved"),
        pytest.param("We will delete your files within ten days.", "provider obligation delete", id="will, owed"),
        pytest.param("We notify you of each change.", "provider obligation notify", id="does, owed"),
        pytest.param("We must encrypt your messages.", "provider obligation protect", id="must"),
        pytest.param("We do not sell your address.", "provider prohibition sell", id="does not"),
        pytest.param("Kettlewick will not, ever, sell your notes.", "provider prohibition sell", id="an aside"),
        pytest.param("We will never sell your address.", "provider prohibition sell", id="will never"),
        pytest.param("You may export your notes.", "user permission share", id="you may"),
        pytest.param("Only you may open the safe.", "user permission open", id="only you may"),
        pytest.param("You own your notes.", "user permission own", id="what is theirs"),
        pytest.param("You must pay the fees in advance.", "user obligation pay", id="you must"),
        pytest.param("You will pay the fees in advance.", "user obligation pay", id="you will"),
        pytest.param("The Customer shall indemnify Kettlewick.", "user obligation indemnify", id="the customer shall"),
        pytest.param("Keep your password secret.", "user obligation store", id="an order"),
        pytest.param("You may not copy the maps.", "user prohibition modify", id="you may not"),
        pytest.param("You agree not to sell the maps.", "user prohibition sell", id="agree not to"),
        pytest.param("You agree to pay the fees.", "user obligation pay", id="agree to"),
        pytest.param("Do not share your password.", "user prohibition share", id="an order not to"),
        pytest.param("Users are prohibited from copying the maps.", "user prohibition modify", id="prohibited from"),
        pytest.param("Members are required to verify their address.", "user obligation verify", id="no table's verb"),
    ],
)
def test_a_norm_permits_binds_or_forbids(ink: str, expected: str) -> None:
    assert told(ink) == [expected]


@pytest.mark.parametrize(
    ("ink", "bearers", "counterparties"),
    [
        pytest.param(
            "We may share your address with our affiliates.", [Party.PROVIDER], [Party.AFFILIATES], id="with affiliates"
        ),
        pytest.param(
            "We may disclose your files to third parties.", [Party.PROVIDER], [Party.THIRD_PARTIES], id="to others"
        ),
        pytest.param(
            "We and our partners may use your photos.", [Party.PROVIDER, Party.THIRD_PARTIES], [], id="both of them"
        ),
        pytest.param("Our vendors may read your messages.", [Party.THIRD_PARTIES], [], id="others alone"),
        pytest.param("Your administrator may read your messages.", [Party.ADMINISTRATOR], [], id="an administrator"),
        pytest.param("We will notify you.", [Party.PROVIDER], [Party.USER], id="to the user"),
        pytest.param("You must pay us.", [Party.USER], [Party.PROVIDER], id="to the provider"),
    ],
)
def test_a_norm_has_bearers_and_those_to_whom_it_is_done(
    ink: str, bearers: list[Party], counterparties: list[Party]
) -> None:
    (norm,) = norms(ink)
    assert (set(norm.bearers), set(norm.counterparties)) == (set(bearers), set(counterparties))


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param("Your files may be scanned by our partners.", "third-parties permission use", id="by others"),
        pytest.param("Your posts may be shared by us.", "provider permission share", id="by us"),
        pytest.param("Your posts may be shared.", "provider permission share", id="nobody named: the provider"),
        pytest.param("Your posts are shared with advertisers.", "provider permission share", id="is shared"),
        pytest.param("Your posts will not be sold.", "provider prohibition sell", id="will not be"),
        pytest.param("Accounts may be closed without notice.", "provider permission terminate", id="accounts"),
        pytest.param("Your data may be transferred to other countries.", "provider permission share", id="to a place"),
        pytest.param("The Service may not be copied.", "user prohibition modify", id="the provider's thing: users"),
        pytest.param("The Service must not be used by bots.", "user prohibition use", id="by bots"),
    ],
)
def test_a_passive_is_the_norm_of_who_acts(ink: str, expected: str) -> None:
    assert told(ink) == [expected]


def test_verbs_that_are_joined_make_one_norm() -> None:
    (norm,) = norms("We may use, copy and translate your posts.")
    assert (norm.action, norm.verbs) == ("use", ("use", "copy", "translate"))


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param(
            "You keep your rights, but we may display your posts.",
            ["user permission own", "provider permission publish"],
            id="but",
        ),
        pytest.param(
            "We may read your messages. You may delete them.",
            ["provider permission use", "user permission delete"],
            id="two sentences",
        ),
        pytest.param(
            "We do not sell your posts and do not share your photos.",
            ["provider prohibition sell", "provider prohibition share"],
            id="two verb groups, one subject",
        ),
        pytest.param(
            "We will store your notes, and you must not copy the maps.",
            ["provider permission store", "user prohibition modify"],
            id="two subjects",
        ),
    ],
)
def test_each_verb_group_has_its_own_norm(ink: str, expected: list[str]) -> None:
    assert told(ink) == expected


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param("You agree that we may record your calls.", ["provider permission collect"], id="you agree"),
        pytest.param(
            "You acknowledge that Kettlewick may close your account.",
            ["provider permission terminate"],
            id="you acknowledge",
        ),
        pytest.param("You agree that you will pay the fees.", ["user obligation pay"], id="that you will"),
        pytest.param(
            "You acknowledge and agree that our partners may read your posts.",
            ["third-parties permission use"],
            id="acknowledge and agree",
        ),
        pytest.param("You agree to these terms.", ["user obligation agree"], id="nothing is led on to"),
    ],
)
def test_what_is_agreed_counts_rather_than_that_it_is(ink: str, expected: list[str]) -> None:
    assert told(ink) == expected


@pytest.mark.parametrize(
    ("ink", "data"),
    [
        pytest.param("We may use your photos and your location data.", {Data.IMAGES, Data.LOCATION}, id="two kinds"),
        pytest.param("We may share your email address.", {Data.CONTACT_DATA}, id="an address"),
        pytest.param("We may sell de-identified data.", {Data.DEIDENTIFIED_AGGREGATE}, id="of nobody"),
        pytest.param("Your prompts may be stored for a year.", {Data.PROMPTS_INPUTS}, id="the subject of a passive"),
        pytest.param("We may change the fees.", set(), id="no data"),
        pytest.param("You must pay for the photos.", set(), id="not done to data"),
    ],
)
def test_a_norm_names_the_data_that_it_is_done_to(ink: str, data: set[Data]) -> None:
    (norm,) = norms(ink)
    assert set(norm.data) == data


def test_data_that_is_not_named_is_what_the_heading_names() -> None:
    (norm,) = norms("We may share this information with couriers.", heading="Your location data")
    assert norm.data == (Data.LOCATION,)


def test_what_stands_in_the_next_verbs_reach_is_not_the_first_ones() -> None:
    first, second = norms("We may store your photos, and we may sell your location data.")
    assert (first.data, second.data) == ((Data.IMAGES,), (Data.LOCATION,))


def test_both_sides_are_bound_by_how_disputes_are_settled() -> None:
    (norm,) = norms("Any dispute shall be resolved by the courts of Oslo.")
    assert (norm.modality, norm.bearers, norm.action) == (MUST, (Party.PROVIDER, Party.USER), "dispute")


@pytest.mark.parametrize(
    ("ink", "purposes"),
    [
        pytest.param("We may use your posts to train our AI models.", {Purpose.TRAIN_AI}, id="training"),
        pytest.param("We may use your posts to show you advertisements.", {Purpose.ADVERTISE}, id="advertising"),
        pytest.param("We may use your posts for any purpose.", {Purpose.ANY}, id="any"),
        pytest.param("We use your address to prevent fraud.", {Purpose.SECURE}, id="fraud"),
        pytest.param("We may copy your posts.", set(), id="none"),
    ],
)
def test_a_norm_names_what_is_done_for(ink: str, purposes: set[Purpose]) -> None:
    (norm,) = norms(ink)
    assert set(norm.purposes) == purposes


@pytest.mark.parametrize(
    ("ink", "kind", "words"),
    [
        pytest.param(
            "We may share your photos with partners, and you can opt out in your settings.",
            ChoiceKind.OPT_OUT,
            "opt out",
            id="opt out",
        ),
        pytest.param(
            "We may share your photos with partners, and you can disable this in your settings.",
            ChoiceKind.OPT_OUT,
            "disable",
            id="disable",
        ),
        pytest.param(
            "We will not share your photos without your consent.",
            ChoiceKind.OPT_IN,
            "without your consent",
            id="consent",
        ),
        pytest.param("We use your location data only if you opt in.", ChoiceKind.OPT_IN, "opt in", id="opt in"),
    ],
)
def test_a_choice_is_told_with_its_words(ink: str, kind: ChoiceKind, words: str) -> None:
    norm = norms(ink)[0]
    assert norm.choice.kind is kind
    assert words in norm.choice.evidence.cut(ink)


def test_a_way_out_that_only_administrators_have_is_told_as_theirs() -> None:
    norm = norms("We may scan your files, unless your administrators have opted out in their settings.")[0]
    assert norm.choice.kind is ChoiceKind.ADMINISTRATOR


@pytest.mark.parametrize(
    "ink",
    [
        pytest.param("We may share your photos with partners.", id="no way out"),
        pytest.param("You must not copy the maps without our prior written consent.", id="what users must not do"),
    ],
)
def test_no_choice_is_made_up(ink: str) -> None:
    assert [norm.choice.kind for norm in norms(ink)] == [ChoiceKind.NONE]


@pytest.mark.parametrize(
    ("ink", "lead_in", "expected"),
    [
        pytest.param("copy the maps;", "You may not:", "user prohibition modify", id="you may not"),
        pytest.param(
            "(b) sell the maps; or", "You agree not to:", "user prohibition sell", id="lettered, agree not to"
        ),
        pytest.param("- share your password.", "You must not:", "user prohibition share", id="dashed"),
        pytest.param("keep your password secret;", "You must:", "user obligation store", id="you must"),
        pytest.param("deliver your parcels;", "We use your address to:", "provider permission use", id="a purpose"),
        pytest.param("delete your account;", "You have the right to:", "user permission delete", id="the right to"),
        pytest.param("your name and address;", "We collect:", "provider permission collect", id="a noun, we collect"),
        pytest.param("couriers;", "We may share your address with:", "provider permission share", id="a noun, with"),
        pytest.param("sell your address;", "We will not:", "provider prohibition sell", id="we will not"),
    ],
)
def test_an_item_goes_on_with_its_lead_in(ink: str, lead_in: str, expected: str) -> None:
    assert told(ink, lead_in=lead_in) == [expected]


def test_an_item_that_is_a_sentence_of_its_own_is_read_as_one() -> None:
    assert told("We may close your account.", lead_in="If you break these rules:") == ["provider permission terminate"]


def test_an_item_is_done_to_the_data_that_it_names() -> None:
    (norm,) = norms("your photos;", lead_in="We may collect:")
    assert norm.data == (Data.IMAGES,)


def test_an_item_behind_no_colon_is_led_by_nothing() -> None:
    assert told("your name and address;", lead_in="We collect a few things.") == []


@pytest.mark.parametrize(
    ("ink", "verbs"),
    [
        pytest.param(
            "You grant us a licence to host, copy and display your content.",
            {"host", "copy", "display"},
            id="a licence to",
        ),
        pytest.param(
            "You grant Kettlewick a worldwide right to use and translate your posts.",
            {"use", "translate"},
            id="a right",
        ),
        pytest.param("You give us permission to store your photos.", {"store"}, id="give permission"),
    ],
)
def test_what_users_grant_is_the_providers_permission(ink: str, verbs: set[str]) -> None:
    (norm,) = norms(ink)
    assert (norm.modality, norm.bearers, set(norm.verbs)) == (MAY, (Party.PROVIDER,), verbs)


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param(
            "If you close your account, we will delete your files.", ["provider obligation delete"], id="if you close"
        ),
        pytest.param("When you upload photos, we may scan them.", ["provider permission use"], id="when you upload"),
        pytest.param(
            "We may close your account if you do not pay.",
            ["provider permission terminate"],
            id="if you do not, behind",
        ),
        pytest.param(
            "Unless we agree in writing, you may not sell the maps.", ["user prohibition sell"], id="unless we agree"
        ),
        pytest.param("We may scan the files that you upload.", ["provider permission use"], id="that you upload"),
        pytest.param(
            "As long as your account is open, we store your notes.", ["provider permission store"], id="as long as"
        ),
        pytest.param(
            "Before you close your account, you should export your notes.", ["user obligation share"], id="before you"
        ),
        pytest.param(
            "Provided that you have paid, you may delete the maps.", ["user permission delete"], id="provided that"
        ),
    ],
)
def test_a_condition_makes_no_norm(ink: str, expected: list[str]) -> None:
    assert told(ink) == expected


def test_conditions_and_exceptions_are_quoted() -> None:
    ink = "If you do not pay, we may close your account, except during the trial."
    (norm,) = norms(ink)
    assert [span.cut(ink) for span in norm.conditions] == ["If you do not pay"]
    assert [span.cut(ink) for span in norm.exceptions] == ["except during the trial"]


@pytest.mark.parametrize(
    "ink",
    [
        pytest.param("THE SERVICE IS PROVIDED “AS IS”.", id="as is, in capitals"),
        pytest.param("We do not warrant that the Service is free of errors.", id="do not warrant"),
        pytest.param("Kettlewick shall not be liable for lost profits.", id="not liable"),
        pytest.param("We make no warranties of any kind.", id="no warranties"),
        pytest.param("We are not responsible for the acts of other users.", id="not responsible"),
        pytest.param("You use the Service at your own risk.", id="at your own risk"),
        pytest.param("Our liability is limited to the fees that you paid.", id="limited liability"),
        pytest.param("We have no obligation to monitor the boards.", id="no obligation"),
        pytest.param("In no event will our total liability exceed one hundred crowns.", id="a ceiling"),
        pytest.param("TO THE EXTENT PERMITTED BY LAW, KETTLEWICK DISCLAIMS ALL WARRANTIES.", id="disclaims"),
    ],
)
def test_what_the_provider_does_not_answer_for_is_disclaimed(ink: str) -> None:
    (norm,) = norms(ink)
    assert (norm.modality, norm.bearers) == (Modality.DISCLAIMER, (Party.PROVIDER,))


def test_what_users_answer_for_is_their_duty() -> None:
    assert [norm.modality for norm in norms("You must pay for damage that you cause.")] == [MUST]


@pytest.mark.parametrize(
    "ink",
    [
        pytest.param("See our Cookie Policy.", id="see"),
        pytest.param("Please read our Privacy Policy.", id="please read"),
        pytest.param("Visit our help pages to learn more.", id="visit"),
        pytest.param("Note that fees are listed in our Price List.", id="note that"),
    ],
)
def test_an_order_that_only_points_somewhere_makes_no_norm(ink: str) -> None:
    assert told(ink) == []


@pytest.mark.parametrize(
    "ink",
    [
        pytest.param("", id="nothing"),
        pytest.param("Terms of Service", id="a title"),
        pytest.param("“Content” means text, photos and maps.", id="a definition"),
        pytest.param("Last updated: 4 May 2024", id="a date"),
        pytest.param("The weather is fine in May.", id="nobody's"),
        pytest.param("Do you sell my photos?", id="a question"),
    ],
)
def test_where_nobody_may_or_must_there_is_no_norm(ink: str) -> None:
    assert told(ink) == []


def test_a_clause_in_which_nothing_is_found_is_empty() -> None:
    assert read("Larchmoor").is_empty
    assert not read("You may not copy the maps.").is_empty


def test_a_norm_stands_on_its_own_sentence() -> None:
    ink = "These are our terms. You may not copy the maps. Thank you."
    (norm,) = norms(ink)
    assert norm.evidence.cut(ink).strip() == "You may not copy the maps."


def test_training_and_licences_are_read_beside_the_norms() -> None:
    found = read("You grant us a licence to host and show your content. We do not use your content to train AI models.")
    assert [one.modality for one in found.norms] == [MAY, MUST_NOT]
    assert len(found.licences) == 1
    assert len(found.training) == 1


@given(ANY, ANY, ANY)
def test_any_text_is_read_and_what_is_found_lies_in_its_ink(ink: str, heading: str, lead_in: str) -> None:
    found = read_clause(ink, heading, lead_in)
    assert all(0 <= span.start <= span.end <= len(ink) for span in spans(found))
    assert all(norm.evidence.cut(ink).strip() for norm in found.norms)


@given(ANY)
def test_a_choice_lies_in_the_sentence_of_its_norm(ink: str) -> None:
    for norm in norms(ink):
        held = [norm.choice.evidence] if norm.choice.evidence else []
        for span in (*held, *norm.conditions, *norm.exceptions):
            assert norm.evidence.start <= span.start <= span.end <= norm.evidence.end


@given(ANY)
def test_a_norm_is_told_once(ink: str) -> None:
    found = norms(ink)
    assert len(found) == len(set(found))
