"""What a service's documents say of training AI now, for each kind of data, and since which version."""

from __future__ import annotations

from contextlib import ExitStack

import pytest

from smallprint.archive.import_history import import_history
from smallprint.archive.names import find_document
from smallprint.archive.open_archive import open_archive
from smallprint.archive.training_matrix import training_matrix
from smallprint.model.norm import Data, Stance, Strength
from smallprint.model.resolution import Why
from smallprint.source.opening import open_history

BASE = """# Wrenfield Terms of Service

## 1. Your account

1.1 You must be honest about who you are when you open an account, and you must keep your password secret.

1.2 We may close your account if you break these terms or if you do not pay the fees that are due.

## 2. Your content

2.1 You keep all rights in the photos that you upload to the Service, and you may delete them at any time.
"""
PERMITS = "We may use your photos to train our AI models."
REFUSES = "We do not use your photos to train AI models."
OPT_OUT = "We may use your chat messages to train our AI models unless you opt out in your settings."
IMPLIED = "We use your photos to improve our services and to develop new products and features."
RESTRICTS = "You may not use the Service to train AI models."
BROKEN = "Just a moment... Checking your browser before you proceed.\n"
GERMAN = """# Bedingungen von Wrenfield

Sie müssen Ihr Passwort geheim halten und uns sofort mitteilen, wenn eine andere Person das Konto verwendet hat.

Wir können Ihr Konto schließen, wenn Sie gegen diese Bedingungen verstoßen oder die Gebühren nicht bezahlen.

Sie behalten die Rechte an den Bildern, die Sie bei uns hochladen, und können sie zu jeder Zeit löschen.
"""
FRENCH = (
    "Nous pouvons fermer votre compte si vous ne respectez pas ces conditions, et vous pouvez nous écrire pour "
    "demander une copie de vos données dans les trente jours qui suivent."
)


def terms(*rules: str) -> str:
    """The terms with these rules under "Your content"."""
    return BASE + "".join(f"\n2.{number} {rule}\n" for number, rule in enumerate(rules, 2))


@pytest.fixture
def matrix(tmp_path):
    """Reads what the terms of a service say in the end, whose versions were recorded a month apart."""
    with ExitStack() as opened:

        def read(*texts: str, kind: str = "Terms of Service"):
            folder = tmp_path / "history" / "Wrenfield" / kind
            folder.mkdir(parents=True)
            for month, text in enumerate(texts, 1):
                (folder / f"2024-{month:02}-01.md").write_text(text, encoding="utf-8")
            history = opened.enter_context(open_history(str(tmp_path / "history"), tmp_path / "cache"))
            store = opened.enter_context(open_archive(tmp_path / "archive", writable=True))
            import_history(store, history, jobs=1)
            (found,) = training_matrix(store, [find_document(store, "Wrenfield")])
            return found

        yield read


def told(found) -> list[tuple[str | None, str, int, bool]]:
    """The rows: which data, the stance, since which version, and whether that is the first."""
    return [(row.data, row.training.stance, row.since.number, row.is_from_first) for row in found.rows]


def test_a_stance_counts_from_the_version_that_took_it(matrix):
    found = matrix(terms(), terms(PERMITS), terms(PERMITS, RESTRICTS))
    assert found.version.number == 3
    assert told(found) == [
        (Data.IMAGES, Stance.PERMITS, 2, False),
        (None, Stance.RESTRICTS_USERS, 3, False),
    ]


def test_what_stood_in_the_first_version_may_be_older(matrix):
    found = matrix(terms(REFUSES), terms(REFUSES, OPT_OUT))
    assert set(told(found)) == {
        (Data.IMAGES, Stance.PROHIBITS, 1, True),
        (Data.CHAT_MESSAGES, Stance.PERMITS_UNLESS_OPTED_OUT, 2, False),
    }


def test_a_break_in_between_begins_the_count_anew(matrix):
    assert told(matrix(terms(PERMITS), terms(), terms(PERMITS))) == [(Data.IMAGES, Stance.PERMITS, 3, False)]


def test_another_stance_on_the_same_data_begins_the_count_anew(matrix):
    found = matrix(terms(PERMITS), terms(REFUSES), terms(PERMITS), terms(PERMITS, RESTRICTS))
    assert told(found)[0] == (Data.IMAGES, Stance.PERMITS, 3, False)


def test_other_words_for_the_same_stance_break_nothing(matrix):
    found = matrix(terms(PERMITS), terms("Your photos may be used by us to train AI models."))
    assert told(found) == [(Data.IMAGES, Stance.PERMITS, 1, True)]
    assert found.rows[0].words == "Your photos may be used by us to train AI models."


def test_a_sentence_that_moved_breaks_nothing(matrix):
    found = matrix(terms(PERMITS), terms(RESTRICTS, PERMITS))
    assert told(found)[0] == (Data.IMAGES, Stance.PERMITS, 1, True)
    assert found.rows[0].place == "2.3"


def test_what_no_longer_stands_is_left_out(matrix):
    found = matrix(terms(PERMITS), terms())
    assert (found.rows, found.unread, found.is_silent) == ((), 0, True)


def test_a_failed_capture_is_passed_over(matrix):
    found = matrix(terms(PERMITS), BROKEN, terms(PERMITS), BROKEN)
    assert found.version.number == 3
    assert told(found) == [(Data.IMAGES, Stance.PERMITS, 1, True)]


def test_the_same_text_recorded_again_is_the_latest_version(matrix):
    found = matrix(terms(), terms(PERMITS), terms(PERMITS) + "\n", terms(PERMITS))
    assert found.version.number == 4
    assert told(found) == [(Data.IMAGES, Stance.PERMITS, 2, False)]


def test_a_row_quotes_its_sentence_and_its_place(matrix):
    (row,) = matrix(terms(f"We show your photos to your friends. {PERMITS}")).rows
    assert (row.words, row.place) == (PERMITS, "2.2")


def test_a_row_without_a_number_is_placed_by_its_heading(matrix):
    (row,) = matrix(f"{BASE}\n## How photos are used\n\n{PERMITS}\n").rows
    assert row.place == "How photos are used"


def test_each_kind_of_data_has_a_row(matrix):
    found = matrix(terms("We may use your photos and your chat messages to train our AI models."))
    assert {row.data for row in found.rows} == {Data.IMAGES, Data.CHAT_MESSAGES}
    assert {row.words for row in found.rows} == {
        "We may use your photos and your chat messages to train our AI models."
    }


def test_what_is_only_implied_is_hidden_where_something_is_said_outright(matrix):
    found = matrix(terms(IMPLIED, REFUSES))
    assert [(row.data, row.training.stance) for row in found.rows] == [(Data.IMAGES, Stance.PROHIBITS)]


def test_what_is_only_implied_is_told_where_nothing_else_is(matrix):
    found = matrix(terms(IMPLIED))
    assert [(row.data, row.training.strength) for row in found.rows] == [(Data.IMAGES, Strength.IMPLICIT)]


def test_what_is_implied_of_other_data_is_told_beside_what_is_said_outright(matrix):
    found = matrix(terms(IMPLIED, OPT_OUT))
    assert {(row.data, row.training.strength) for row in found.rows} == {
        (Data.IMAGES, Strength.IMPLICIT),
        (Data.CHAT_MESSAGES, Strength.EXPLICIT),
    }


def test_rows_stand_in_the_order_of_the_data_and_users_come_last(matrix):
    found = matrix(terms(RESTRICTS, OPT_OUT, PERMITS))
    kinds = list(Data)
    assert [row.data for row in found.rows] == [*sorted([Data.CHAT_MESSAGES, Data.IMAGES], key=kinds.index), None]


def test_your_data_is_personal_data_in_a_privacy_policy(matrix):
    (row,) = matrix(terms("We may use your data to train our AI models."), kind="Privacy Policy").rows
    assert row.data is Data.PERSONAL_DATA


def test_a_document_that_is_not_in_english_is_undetermined_and_not_silent(matrix):
    found = matrix(GERMAN)
    assert found.rows == ()
    assert found.unread == 3
    assert not found.is_silent


def test_a_clause_that_cannot_be_read_keeps_a_document_from_being_silent(matrix):
    found = matrix(terms(FRENCH))
    assert (found.rows, found.unread, found.is_silent) == ((), 1, False)


def test_an_english_document_that_says_nothing_is_silent(matrix):
    assert matrix(terms()).is_silent


def test_documents_without_a_usable_version_are_left_out(store):
    documents = [find_document(store, "Quarrel", "tos"), find_document(store, "Quartz Mail")]
    found = training_matrix(store, documents)
    assert [one.version.document for one in found] == documents
    assert training_matrix(store, []) == ()


LICENCE = "You grant us a licence to use your content for machine learning and for training."
PROMISE = "Notwithstanding the above, we will not use your photos to train AI models without your consent."
CUT = BASE[: len(BASE) // 3]


def test_a_row_says_what_gives_way_to_its_words(matrix):
    found = matrix(terms(LICENCE, PROMISE))
    rows = {row.data: row for row in found.rows}
    assert rows[Data.IMAGES].words == PROMISE
    assert [one.why for one in rows[Data.IMAGES].stand.yielding] == [Why.OVERRIDDEN]
    assert [one.words for one in rows[Data.IMAGES].stand.open] == [LICENCE]
    assert rows[Data.CUSTOMER_CONTENT].words == LICENCE
    assert found.outline.clauses[rows[Data.IMAGES].said.clause].ink == PROMISE


def test_two_that_conflict_are_one_row_that_says_so(matrix):
    (row,) = matrix(terms(PERMITS, REFUSES)).rows
    assert row.stand.is_conflicting
    assert row.training.stance is Stance.PROHIBITS


def test_what_binds_users_has_no_stand(matrix):
    (row,) = matrix(terms(RESTRICTS)).rows
    assert (row.data, row.stand) == (None, None)


def test_a_promise_that_comes_to_set_leave_aside_counts_from_its_version(matrix):
    found = matrix(terms(LICENCE), terms(LICENCE, PROMISE))
    rows = {row.data: row for row in found.rows}
    assert rows[Data.IMAGES].since.number == 2
    assert rows[Data.CUSTOMER_CONTENT].since.number == 1


def test_a_capture_cut_short_breaks_nothing(matrix):
    found = matrix(terms(PERMITS), CUT, terms(PERMITS, RESTRICTS))
    assert found.version.number == 3
    assert told(found)[0] == (Data.IMAGES, Stance.PERMITS, 1, True)


def test_a_capture_cut_short_between_the_same_texts_breaks_nothing(matrix):
    assert told(matrix(terms(PERMITS), CUT, terms(PERMITS))) == [(Data.IMAGES, Stance.PERMITS, 1, True)]


def test_a_text_that_stays_short_is_what_the_document_says(matrix):
    found = matrix(terms(PERMITS), CUT, CUT + "\nBe kind to other people.\n", terms(PERMITS))
    assert told(found) == [(Data.IMAGES, Stance.PERMITS, 4, False)]


def test_a_last_text_that_is_short_is_what_the_document_says(matrix):
    found = matrix(terms(PERMITS), CUT)
    assert (found.version.number, found.rows) == (2, ())


def test_terms_are_resolved_before_anything_is_told(matrix):
    defined = "\u201cAlbum Content\u201d means audio and chat messages that you upload."
    found = matrix(terms(defined, "We may use Album Content to train our AI models."))
    assert {Data.AUDIO, Data.CHAT_MESSAGES} <= {row.data for row in found.rows}
    assert {row.said.terms for row in found.rows} == {("Album Content",)}


def test_links_and_marks_that_change_leave_all_as_it_stands(matrix):
    linked = f"{PERMITS} See our [rules](https://wrenfield.example/rules?sid={{}})."
    found = matrix(terms(linked.format("a1")), terms(linked.format("b2")), terms(f"*{linked.format('c3')}*"))
    assert found.version.number == 3
    assert told(found) == [(Data.IMAGES, Stance.PERMITS, 1, True)]
    assert found.outline.text == terms(f"*{linked.format('c3')}*")


ALL = "We do not use your content to train AI models."


def test_a_promise_of_all_content_counts_for_a_part_that_is_named_later(matrix):
    found = matrix(terms(ALL), terms(ALL, IMPLIED))
    assert {row.data: row.since.number for row in found.rows} == {Data.CUSTOMER_CONTENT: 1, Data.IMAGES: 1}


def test_a_part_that_stood_otherwise_before_counts_from_its_version(matrix):
    found = matrix(terms(ALL, PERMITS), terms(ALL, IMPLIED))
    assert {row.data: (row.training.stance, row.since.number) for row in found.rows} == {
        Data.CUSTOMER_CONTENT: (Stance.PROHIBITS, 1),
        Data.IMAGES: (Stance.PROHIBITS, 2),
    }
