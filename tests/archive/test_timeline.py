"""The same question over every version of a document, and over a service's documents at a date."""

from __future__ import annotations

from contextlib import ExitStack

import pytest

from smallprint.archive.ask import ask, ask_file, conflicts, question_of
from smallprint.archive.import_history import import_history
from smallprint.archive.open_archive import open_archive
from smallprint.archive.timeline import timeline
from smallprint.errors import UsageError
from smallprint.model.answer import Verdict
from smallprint.source.opening import open_history

BASE = """# Privacy Policy of Alderwick

## 1. What we collect

1.1 We collect the name and the e-mail address that you give us when you open an account with Alderwick.

1.2 We keep your account in order, and we write to you when something about your account needs your attention.

## 2. What we do with it
"""
KEEPS = "2.1 We do not sell your personal data to anybody.\n"
SELLS = "2.1 We may sell your personal data to companies that we work with.\n"
SELLS_UNLESS = "2.1 We may sell your personal data to partners unless you opt out in your settings.\n"
BROKEN = "Just a moment... Checking your browser before you proceed.\n"
TRAINS = "2.2 We may use your photos to train our AI models.\n"


def policy(*rules: str) -> str:
    """The policy with these rules under its second heading."""
    return BASE + "".join(f"\n{rule}" for rule in rules)


@pytest.fixture
def archive(tmp_path):
    """An archive of a service whose documents were recorded on the first of each month of 2024."""
    with ExitStack() as opened:

        def keep(**texts_by_type: tuple[str, ...]):
            for kind, texts in texts_by_type.items():
                folder = tmp_path / "history" / "Alderwick" / kind.replace("_", " ")
                folder.mkdir(parents=True)
                for month, text in enumerate(texts, 1):
                    (folder / f"2024-{month:02}-01.md").write_text(text, encoding="utf-8")
            store = opened.enter_context(open_archive(tmp_path / "archive", writable=True))
            history = opened.enter_context(open_history(str(tmp_path / "history"), tmp_path / "cache"))
            import_history(store, history, jobs=1)
            return store

        yield keep


def told(store, words: str):
    question = question_of(words, "Alderwick")
    (one,) = timeline(store, question, store.documents("Alderwick"))
    return [(found.answer.verdict, found.first.number, found.last.number) for found in one.intervals]


def test_an_answer_stands_until_a_version_answers_otherwise(archive) -> None:
    texts = policy(KEEPS), policy(KEEPS, TRAINS), policy(SELLS_UNLESS), policy(SELLS_UNLESS)
    store = archive(Privacy_Policy=texts)
    assert told(store, "Does Alderwick sell my data?") == [
        (Verdict.NO, 1, 2),
        (Verdict.YES_UNLESS_OPT_OUT, 3, 4),
    ]


def test_silence_is_an_interval_of_its_own(archive) -> None:
    store = archive(Privacy_Policy=(policy(), policy(KEEPS), policy()))
    assert [verdict for verdict, *_ in told(store, "Does Alderwick sell my data?")] == [
        Verdict.NOT_ADDRESSED,
        Verdict.NO,
        Verdict.NOT_ADDRESSED,
    ]


def test_a_failed_capture_ends_no_interval(archive) -> None:
    store = archive(Privacy_Policy=(policy(KEEPS), BROKEN, policy(KEEPS)))
    assert told(store, "Does Alderwick sell my data?") == [(Verdict.NO, 1, 3)]


def test_each_interval_quotes_its_own_version(archive) -> None:
    store = archive(Privacy_Policy=(policy(KEEPS), policy(SELLS)))
    question = question_of("Does Alderwick sell my data?", "Alderwick")
    (one,) = timeline(store, question, store.documents("Alderwick"))
    for interval in one.intervals:
        quotation = interval.answer.evidence[0]
        assert quotation.span.cut(interval.outline.clauses[quotation.clause].ink) == quotation.words


def test_a_date_asks_the_version_that_was_in_force_then(archive) -> None:
    store = archive(Privacy_Policy=(policy(KEEPS), policy(SELLS)))
    question = question_of("Does Alderwick sell my data?", "Alderwick")
    documents = store.documents("Alderwick")
    assert [one.answer.verdict for one in ask(store, question, documents, at="2024-01-15")] == [Verdict.NO]
    assert [one.answer.verdict for one in ask(store, question, documents, at="2024-02-15")] == [Verdict.YES]
    assert ask(store, question, documents, at="2023-01-01") == ()


def test_documents_that_answer_against_each_other_are_told(archive) -> None:
    store = archive(
        Privacy_Policy=(policy(KEEPS),), Terms_of_Service=(policy(SELLS).replace("Privacy Policy", "Terms"),)
    )
    asked = ask(store, question_of("Does Alderwick sell my data?", "Alderwick"), store.documents("Alderwick"))
    assert len(asked) == 2
    assert conflicts(asked)
    assert not conflicts(asked[:1])


def test_a_file_answers_too(tmp_path) -> None:
    path = tmp_path / "terms.md"
    path.write_text(policy(KEEPS), encoding="utf-8")
    assert ask_file(question_of("Do they sell my data?"), str(path)).answer.verdict is Verdict.NO


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("What will the weather be like tomorrow?", r"does not know this question \(yet\)"),
        ("asdf qwer zxcv", "does not know this question"),
        ("privacy", "one word is no question yet"),
    ],
)
def test_what_terms_do_not_answer_is_refused_with_what_they_do(words: str, told: str) -> None:
    with pytest.raises(UsageError, match=told) as error:
        question_of(words)
    assert "what can be asked, for instance" in str(error.value.hint)


@pytest.mark.parametrize("words", ["", "  ", "?", "..."])
def test_no_words_are_no_question(words: str) -> None:
    with pytest.raises(UsageError, match="no question is asked"):
        question_of(words)
