"""A document's reading: what was found clause by clause, and what could not be read, which is always listed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.model.norm import Data, Modality, Stance
from smallprint.read.clause import read_clause
from smallprint.read.document import EDITION, read_on_training, read_outline, readable_clauses
from smallprint.segment.outline import outline

ENGLISH = """# Ottermere Terms of Service

Last updated: 2 May 2024

## 1. Your account

1.1 You must be honest about who you are when you open an account, and you must keep your password secret.

1.2 We may close your account if you break these terms.

## 2. Your content

2.1 You grant us a worldwide licence to use, copy and display your photos.

2.2 We do not use your photos to train AI models.

2.3 We may collect:

- your location data;
- your email address.

## 3. Liability

3.1 We are not liable for lost profits, and the Service is provided as is.
"""
GERMAN = """# Nutzungsbedingungen von Ottermere

## 1. Ihr Konto

Sie müssen Ihr Passwort geheim halten und uns sofort mitteilen, wenn eine andere Person das Konto verwendet hat.

Wir können Ihr Konto schließen, wenn Sie gegen diese Bedingungen verstoßen oder die Gebühren nicht bezahlen.

## 2. Ihre Inhalte

Sie behalten die Rechte an den Bildern, die Sie bei uns hochladen, und können sie zu jeder Zeit löschen.

Wir verwenden die Bilder nicht für das Training von Modellen der künstlichen Intelligenz, und wir verkaufen sie nicht.
"""
FRENCH = (
    "Nous pouvons fermer votre compte si vous ne respectez pas ces conditions, et vous pouvez nous écrire pour "
    "demander une copie de vos données dans les trente jours qui suivent."
)
GARBLED = "\n\n".join("xq zrt plk vbn mwq fgh jkl qwx ztr bnm kjh wqp lkj hgf zxc vbq" for _ in range(8))


def spoken(text: str) -> list[int]:
    """The clauses of a text in which words are to be read: no headings, rules or blanks."""
    kept, foreign = readable_clauses(outline(text))
    return sorted(clause.index for clause in (*kept, *foreign))


def index_of(text: str, words: str) -> int:
    """The index of the clause that holds these words."""
    return next(clause.index for clause in outline(text).clauses if words in clause.ink)


def test_an_english_document_is_read_clause_by_clause() -> None:
    held = outline(ENGLISH)
    found = read_outline(held)
    assert (found.edition, found.unread) == (EDITION, ())
    by_index = dict(found.clauses)
    closing = by_index[index_of(ENGLISH, "We may close")]
    assert [norm.modality for norm in closing.norms] == [Modality.PERMISSION]
    training = by_index[index_of(ENGLISH, "train AI models")].training
    assert [one.stance for one in training] == [Stance.PROHIBITS]
    assert [one.verbs for one in by_index[index_of(ENGLISH, "worldwide licence")].licences] == [
        ("use", "copy", "display")
    ]
    assert Modality.DISCLAIMER in {norm.modality for norm in by_index[index_of(ENGLISH, "not liable")].norms}


def test_clauses_are_in_order_and_those_that_say_nothing_are_left_out() -> None:
    found = read_outline(outline(ENGLISH))
    indices = [index for index, _ in found.clauses]
    assert indices == sorted(set(indices))
    assert not any(reading.is_empty for _, reading in found.clauses)


def test_a_clause_is_read_in_its_place() -> None:
    held = outline(ENGLISH)
    (norm,) = dict(read_outline(held).clauses)[index_of(ENGLISH, "your location data")].norms
    assert (norm.modality, norm.action, norm.data) == (Modality.PERMISSION, "collect", (Data.LOCATION,))
    for index, reading in read_outline(held).clauses:
        clause = held.clauses[index]
        assert reading == read_clause(clause.ink, held.heading_of(clause), held.lead_in_of(clause))


def test_evidence_quotes_the_text() -> None:
    held = outline(ENGLISH)
    for index, reading in read_outline(held).clauses:
        ink = held.clauses[index].ink
        assert all(norm.evidence.cut(ink).strip() in ink for norm in reading.norms)
        assert all(norm.evidence.cut(ink).strip() for norm in reading.norms)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param(GERMAN, "in de", id="German"),
        pytest.param(FRENCH + "\n\n" + FRENCH + "\n", "in fr", id="French"),
        pytest.param(GARBLED, "in no language that could be told", id="garbled"),
    ],
)
def test_a_document_that_is_not_in_english_is_unread_from_end_to_end(text: str, reason: str) -> None:
    found = read_outline(outline(text))
    assert found.clauses == ()
    assert sorted(index for index, _ in found.unread) == spoken(text)
    assert {why for _, why in found.unread} == {reason}
    assert found.unread


def test_the_language_that_is_known_counts_rather_than_the_one_that_is_told() -> None:
    found = read_outline(outline(ENGLISH), "de")
    assert found.clauses == ()
    assert sorted(index for index, _ in found.unread) == spoken(ENGLISH)
    assert read_outline(outline(ENGLISH), "en") == read_outline(outline(ENGLISH))


def test_a_clause_in_another_language_is_unread_and_the_others_are_read() -> None:
    text = f"{ENGLISH}\n3.2 {FRENCH}\n"
    found = read_outline(outline(text))
    assert found.unread == ((index_of(text, "Nous pouvons"), "not in English"),)
    assert index_of(text, "Nous pouvons") not in dict(found.clauses)
    assert index_of(text, "We may close") in dict(found.clauses)


def test_a_long_clause_with_one_lost_apostrophe_is_read() -> None:
    spoilt = "We wonâ€™t sell your personal data to anybody. " + (
        "We keep the name and the address that you gave us, and we write to you when something needs your attention. "
        * 6
    )
    found = read_outline(outline(f"{ENGLISH}\n3.2 {spoilt}\n"))
    assert found.unread == ()
    assert any(index == index_of(f"{ENGLISH}\n3.2 {spoilt}\n", "We keep the name") for index, _ in found.clauses)


def test_a_garbled_clause_is_unread() -> None:
    garbled = GARBLED.partition("\n")[0]
    text = f"{ENGLISH}\n3.2 {garbled}\n"
    assert read_outline(outline(text)).unread == ((index_of(text, garbled), "not in English"),)


def test_a_clause_of_a_few_foreign_words_is_no_clause_in_another_language() -> None:
    assert read_outline(outline(f"{ENGLISH}\n3.2 Sous réserve de tous droits.\n")).unread == ()


def test_a_row_of_names_is_no_clause_in_another_language() -> None:
    names = "Aldervane Brackle Cormith Dunmarrow Elverstone Fennick Garrowby Hexley Ivelock Jessamore Kestrelby Lorne"
    text = f"{ENGLISH}\n| Supplier | Place |\n| --- | --- |\n| {names} Marlowby Nettleby | Oslo |\n"
    assert read_outline(outline(text)).unread == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("You may not copy the maps.\n", id="one sentence"),
        pytest.param("# Rules\n\nNo maps may be copied. Thanks.\n", id="with a title"),
    ],
)
def test_a_document_too_short_to_tell_its_language_is_read(text: str) -> None:
    found = read_outline(outline(text))
    assert [norm.modality for _, reading in found.clauses for norm in reading.norms] == [Modality.PROHIBITION]
    assert found.unread == ()


@pytest.mark.parametrize("text", ["", "\n\n", "# Terms of Service\n", "---\n"])
def test_a_document_without_clauses_has_nothing_read_and_nothing_unread(text: str) -> None:
    found = read_outline(outline(text))
    assert (found.clauses, found.unread) == ((), ())


PARTS = st.sampled_from(
    [*ENGLISH.split("\n\n"), *GERMAN.split("\n\n"), FRENCH, GARBLED.partition("\n")[0], "| a | b |"]
)


@given(st.lists(PARTS | st.text(max_size=60), max_size=12).map("\n\n".join), st.sampled_from(["", "en", "de", "und"]))
def test_no_clause_is_both_read_and_unread_and_each_is_of_the_document(text: str, language: str) -> None:
    held = outline(text)
    found = read_outline(held, language)
    read, unread = {index for index, _ in found.clauses}, {index for index, _ in found.unread}
    assert not read & unread
    assert read | unread <= set(spoken(text))
    assert all(why for _, why in found.unread)


@given(st.lists(PARTS, max_size=12).map("\n\n".join))
def test_what_is_not_read_as_english_is_never_silently_empty(text: str) -> None:
    found = read_outline(outline(text), "de")
    assert sorted(index for index, _ in found.unread) == spoken(text)


@pytest.mark.parametrize("text", [ENGLISH, ENGLISH.replace("2.2 We do not use", "2.2 You may print"), GERMAN, GARBLED])
def test_what_is_read_on_training_is_that_part_of_the_whole_reading(text: str) -> None:
    held = outline(text)
    whole, part = read_outline(held), read_on_training(held, "")
    assert part.clauses == tuple((index, one) for index, one in whole.clauses if one.training)
    assert part.unread == whole.unread
    assert not part.clauses or part.resolution.terms == whole.resolution.terms


def test_referrals_are_read_of_the_clauses_that_speak_of_training_alone() -> None:
    text = ENGLISH.replace("2.2 We", "2.2 Notwithstanding Section 1, we").replace(
        "1.2 We", "1.2 Subject to Section 3, we"
    )
    held = outline(text)
    clause = index_of(text, "Notwithstanding")
    whole, part = read_outline(held).resolution, read_on_training(held, "").resolution
    assert part.referrals == whole.of_clause(clause) != ()
    assert len(whole.referrals) > len(part.referrals)
