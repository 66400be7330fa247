"""What people write beside the terms: kept on words, shown wherever these stand, never evidence."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from smallprint.archive.ask import ask, question_of
from smallprint.archive.import_history import import_history
from smallprint.archive.notes import beside, clause_of, note_on_change, note_on_clause, note_on_verdict, notes_on
from smallprint.archive.open_archive import open_archive
from smallprint.errors import NotFoundError, UsageError
from smallprint.model.note import Remark
from smallprint.segment import outline
from smallprint.source.opening import open_history

AT = datetime(2024, 5, 1, 12, tzinfo=UTC)
SALE = "We do not sell your personal data to anybody."
TEXT = f"# Privacy Policy of Kestrelmoor\n\n## 1. What we do\n\n1.1 {SALE}\n\n1.2 We keep your data for two years.\n"
LATER = TEXT.replace("## 1. What we do\n", "## 1. What we do\n\n1.0 This part was written anew in spring.\n")


def said(words: str) -> Remark:
    """A lawyer's remark."""
    return Remark("A. Lawyer", AT, words)


@pytest.fixture
def store(tmp_path):
    """An archive of two versions of a policy."""
    folder = tmp_path / "history" / "Kestrelmoor" / "Privacy Policy"
    folder.mkdir(parents=True)
    for month, text in enumerate((TEXT, LATER), 1):
        (folder / f"2024-{month:02}-01.md").write_text(text, encoding="utf-8")
    with (
        open_archive(tmp_path / "archive", writable=True) as held,
        open_history(str(tmp_path / "history"), tmp_path / "cache") as history,
    ):
        import_history(held, history, jobs=1)
        yield held


def version(store, number: int):
    (document,) = store.documents()
    return store.version(document, number)


def test_a_note_is_kept_with_the_words_around_it(store) -> None:
    note = note_on_clause(store, version(store, 1), "do not sell", said("Sale, not sharing."))
    assert (note.exact, note.prefix[-4:], note.suffix[:5]) == ("do not sell", " We ", " your")
    assert store.notes("Kestrelmoor") == [note]


def test_the_same_note_twice_is_one(store) -> None:
    for _ in range(2):
        note_on_clause(store, version(store, 1), "do not sell", said("Sale, not sharing."))
    assert len(store.notes()) == 1


def test_a_note_is_found_where_its_words_stand_in_a_later_version(store) -> None:
    note = note_on_clause(store, version(store, 1), "do not sell", said("Sale, not sharing."))
    held = outline(LATER)
    clause = clause_of(note, held)
    assert clause is not None
    assert SALE in held.clauses[clause].ink
    assert list(notes_on([note], held)) == [clause]
    assert clause_of(note, outline("# Nothing\n\nOther words.\n")) is None


def test_words_in_two_places_are_told_apart_by_what_stands_around_them(store) -> None:
    note = note_on_clause(store, version(store, 1), "do not sell", said("Sale, not sharing."))
    other = outline(f"# Policy\n\nOthers do not sell either.\n\n1.1 {SALE}\n\n1.2 We keep your data for two years.\n")
    clause = clause_of(note, other)
    assert clause is not None
    assert SALE in other.clauses[clause].ink


@pytest.mark.parametrize(
    ("exact", "error"), [("never stood there", NotFoundError), (" ", NotFoundError), ("We ", UsageError)]
)
def test_words_that_do_not_stand_there_or_stand_twice_are_refused(store, exact, error) -> None:
    with pytest.raises(error):
        note_on_clause(store, version(store, 1), exact, said("Hm."))
    assert store.notes() == []


@pytest.mark.parametrize(("author", "words"), [("", "Hm."), ("A. Lawyer", "  ")])
def test_a_note_without_an_author_or_words_is_refused(store, author, words) -> None:
    with pytest.raises(UsageError):
        note_on_change(store, version(store, 2), Remark(author, AT, words))


def test_notes_are_shown_beside_an_answer_and_change_nothing_of_it(store) -> None:
    question = question_of("Do they sell my data?")
    (before,) = ask(store, question, store.documents())
    note_on_clause(store, version(store, 1), "do not sell", said("They do sell."))
    note_on_verdict(store, version(store, 2), "Does Kestrelmoor sell my data?", said("Doubtful."))
    note_on_change(store, version(store, 2), said("A new part."))
    (after,) = ask(store, question, store.documents())
    assert after.answer == before.answer
    assert [note.words for note in beside(after, question, store.notes())] == ["They do sell.", "Doubtful."]
