"""Items of lists, and the later verbs of a sentence."""

from __future__ import annotations

import pytest

from smallprint.model.norm import Modality, Party
from smallprint.read.clause import norms_of
from smallprint.read.sentence import sentence_of


def told(ink: str, lead_in: str = "", heading: str = "") -> list[str]:
    """The norms of a sentence, in words: how qualified, what is done."""
    return [f"{one.modality} {'+'.join(one.verbs)}" for one in norms_of(sentence_of(ink, heading, lead_in))]


@pytest.mark.parametrize(
    ("ink", "lead_in", "expected"),
    [
        pytest.param(
            "Rent, lease or sell the maps.", "You will not, nor will you allow others (in whatever way) to:",
            ["prohibition rent+lease+sell"], id="allow others to",
        ),
        pytest.param("(b) not share the key;", "You agree to:", ["prohibition share"], id="an item that denies"),
        pytest.param(
            "with your printer;", "You will only share the maps in the following circumstances:",
            ["permission share"], id="in these cases alone",
        ),
        pytest.param("delete all copies of the maps;", "You must:", ["obligation delete"], id="a noun is no verb"),
        pytest.param("your name;", "The form will include:", [], id="what a form includes"),
        pytest.param("click on the link;", "You agree to:", [], id="an order that points"),
    ],
)  # fmt: skip
def test_an_item_says_what_its_lead_in_leaves_open(ink: str, lead_in: str, expected: list[str]) -> None:
    assert told(ink, lead_in) == expected


def test_a_heading_with_a_colon_leads_in() -> None:
    assert told("Sell your address.", heading="Parcelo does not:") == ["prohibition sell"]


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param(
            "You agree to: (1) protect the key (e.g., keep it shut); (2) not share it; and (3) follow the law.",
            ["obligation protect", "prohibition share", "obligation follow"],
            id="in a sentence",
        ),
        pytest.param(
            "You will not let others: (i) be rude; or (ii) sell the maps.", ["prohibition let"], id="no list of verbs"
        ),
        pytest.param(
            "You will not permit others to: (i) copy the maps; or (ii) sell the maps.",
            ["prohibition permit", "prohibition copy", "prohibition sell"],
            id="behind a verb that permits",
        ),
        pytest.param("You must: (i) be an adult or (ii) have a guardian.", ["obligation be"], id="be and have"),
    ],
)
def test_a_list_within_a_sentence_is_read(ink: str, expected: list[str]) -> None:
    assert told(ink) == expected


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param(
            "We do not collect notes from guests or allow them to register.",
            ["prohibition collect", "prohibition allow"], id="or allow them",
        ),
        pytest.param(
            "We may close the board and stop providing access.", ["permission close", "permission stop"], id="and stop"
        ),
        pytest.param(
            "We may close the board, remove the posts, or delete the files.",
            ["permission close", "permission remove", "permission delete"], id="a row with objects",
        ),
        pytest.param(
            "You have the right to close the board and to request its deletion.",
            ["permission close", "permission request"], id="and to",
        ),
        pytest.param(
            "Parents can revoke their leave, and review, edit or request the deletion of the notes.",
            ["permission revoke", "permission request"], id="nouns that may be verbs",
        ),
        pytest.param("We use it to detect and prevent fraud and protect our boats.", ["permission use"], id="purposes"),
        pytest.param("We may bar guests who break the rules or harm others.", ["permission bar"], id="of others"),
        pytest.param("You will indemnify and hold us harmless.", ["obligation indemnify+hold"], id="hold harmless"),
    ],
)  # fmt: skip
def test_what_else_is_done_is_read(ink: str, expected: list[str]) -> None:
    assert told(ink) == expected


def test_a_joined_verb_is_qualified_by_what_it_does() -> None:
    assert told("We provide maps and collect your notes.") == ["obligation provide", "permission collect"]


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param(
            "You may not split the chart for use at sea, incorporate any part of it or compile a list of it, transfer "
            "it to others, or sell, rent or lend it.",
            [
                "prohibition split",
                "prohibition incorporate",
                "prohibition compile",
                "prohibition transfer",
                "prohibition sell+rent+lend",
            ],
            id="a long row",
        ),
        pytest.param(
            "You may also revoke your consent to processing and ask us to delete it.",
            ["permission revoke", "permission ask"],
            id="behind a noun in -ing",
        ),
        pytest.param(
            "You agree to watch your crew and make sure that they swim.",
            ["obligation watch", "obligation ensure"],
            id="make sure",
        ),
        pytest.param(
            "We shall not (i) sell it; (ii) share notes with others; or (iii) lend it.",
            ["prohibition sell", "prohibition share", "prohibition lend"],
            id="a noun that is a verb",
        ),
        pytest.param(
            "The notes shall be returned to the crew or deleted.",
            ["obligation return", "obligation delete"],
            id="a passive goes on",
        ),
        pytest.param(
            "We may send you a letter if it rains; call you; or notify the crew.",
            ["permission send", "permission call", "permission notify"],
            id="behind semicolons",
        ),
        pytest.param(
            "We use notes to find boats; prevent theft; and tell you.", ["permission use"], id="purposes in a row"
        ),
    ],
)
def test_a_row_of_deeds_is_read_to_its_end(ink: str, expected: list[str]) -> None:
    assert told(ink) == expected


@pytest.mark.parametrize(
    ("lead_in", "ink", "expected"),
    [
        pytest.param(
            "Your notice must include the following:", "The name of the boat", ["obligation include"], id="held"
        ),
        pytest.param(
            "Notes may be disclosed to:", "Mapping partners: those who draw charts", ["permission disclose"], id="whom"
        ),
        pytest.param(
            "Some acts are prohibited, including but not limited to:", "Selling charts", ["prohibition sell"], id="acts"
        ),
        pytest.param(
            "You may not do, or help others to do, any of the following:", "Sell charts;", ["prohibition sell"], id="do"
        ),
        pytest.param("This may include, but is not limited to:", "Email address", [], id="things"),
        pytest.param("Photos: Do not post:", "Old photos that you do not own", ["prohibition post"], id="which ones"),
        pytest.param(
            "You may not (or let others):",
            "copy or sell any chart;",
            ["prohibition copy"],
            id="an auxiliary and an aside",
        ),
        pytest.param(
            "You have the following rights:", "The right to export your notes", ["permission export"], id="a right"
        ),
        pytest.param(
            "Your rights include:", "Withdrawing your consent", ["permission withdraw"], id="a right by its act"
        ),
        pytest.param(
            "You agree to the following:", "If you are late, we may sell the boat.", ["permission sell"], id="a whole"
        ),
        pytest.param(
            "We limit our liability for your use of the boats:",
            "our liability to you shall not exceed ten crowns.",
            ["disclaimer disclaim"],
            id="a sentence of its own",
        ),
    ],
)
def test_an_item_goes_on_with_what_its_lead_in_says(lead_in: str, ink: str, expected: list[str]) -> None:
    assert [f"{one.modality} {one.verbs[0]}" for one in norms_of(sentence_of(ink, "", lead_in))] == expected


@pytest.mark.parametrize(
    ("ink", "expected"),
    [
        pytest.param(
            "We may block your access to Parcelo, close your account, or remove the notes you have posted.",
            ["permission block", "permission close", "permission remove"],
            id="behind a name and before a relative clause",
        ),
        pytest.param(
            "We may, in our discretion at any time: (a) close your account, (b) delete your notes.",
            ["permission close", "permission delete"],
            id="a list behind an aside",
        ),
        pytest.param(
            "We shall not: (i) “sell” or “share” your notes, and (ii) keep or use your notes.",
            ["prohibition sell", "prohibition keep+use"],
            id="a quoted verb",
        ),
        pytest.param(
            "We may send you email newsletters and email marketing messages.", ["permission send"], id="an adjective"
        ),
    ],
)
def test_later_verbs_of_a_sentence_are_read(ink: str, expected: list[str]) -> None:
    assert told(ink) == expected


def test_a_lead_in_names_several_who_act() -> None:
    (norm,) = norms_of(sentence_of("may be required to disclose your notes.", "", "We and our affiliates:"))
    assert (norm.bearers, norm.modality) == ((Party.AFFILIATES, Party.PROVIDER), Modality.PERMISSION)
