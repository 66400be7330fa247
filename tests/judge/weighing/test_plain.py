import pytest

from smallprint.judge.weighing.plain import CHANCE
from smallprint.model.meaning import Kind, Severity

MATTERS = {
    "an age": ("at least 16 years", "at least 18 years"),
    "a price": ("9 euros", "12 euros"),
    "a period in words": ("twelve months", "three months"),
    "a refusal that goes": ("we do not refund", "we refund"),
    "a refusal that comes": ("renews until", "renews without notice until"),
    "may for must": ("must keep", "may keep"),
    "another law": ("law of Ireland, and the courts of Dublin", "law of Delaware, and the courts of Wilmington"),
}
NOISE = {
    "a synonym": ("keep your password secret", "keep your password confidential"),
    "a relative pronoun": ("that you upload", "which you upload"),
    "the year of a date": ("March 1, 2024", "March 1, 2025"),
}


@pytest.mark.parametrize("edit", MATTERS)
def test_an_edit_that_matters_on_its_face_is_told(take, terms, edit):
    found = take(terms, terms.replace(*MATTERS[edit]))[1].assessment
    assert found.substantive
    assert found.probability >= CHANCE
    assert found.kinds == (Kind.SUBSTANTIVE,)


@pytest.mark.parametrize("edit", NOISE)
def test_an_edit_of_little_words_is_not(take, terms, edit):
    assert not take(terms, terms.replace(*NOISE[edit]))[1].assessment.substantive


DENIALS = {
    "not is dropped": ("we do not refund fees", "we refund fees"),
    "not comes": ("2.2 We process your recordings", "2.2 We do not process your recordings"),
    "never comes": ("renews until you cancel it", "never renews until you cancel it"),
}


@pytest.mark.parametrize("edit", DENIALS)
def test_a_sentence_that_comes_to_deny_or_no_longer_does_matters(take, terms, edit):
    assert take(terms, terms.replace(*DENIALS[edit]))[1].assessment.substantive


def test_a_denial_in_a_clause_whose_twin_stands_elsewhere_is_told(take, terms):
    twice = terms.replace("## 4", "3.3 We do not refund gift cards that you bought.\n\n## 4").replace(
        "4.2 Our", "4.2 We do not refund gift cards that you bought.\n\n4.3 Our"
    )
    once = twice.replace("4.2 We do not refund", "4.2 We refund")
    assert once.count("refund gift cards") == 2
    assert take(twice, once)[1].assessment.substantive


def test_a_corrected_reference_is_no_amount(take, terms):
    named = terms.replace("until you cancel it.", "until you cancel it under Section 9.2 within 30 days.")
    found = take(named, named.replace("Section 9.2", "Section 9.4"))[1].assessment
    assert found.probability < CHANCE


def test_a_name_that_comes_to_a_list_of_partners_is_told():
    from datetime import UTC, datetime

    from smallprint.judge.course import Course
    from smallprint.model.document import Cause, Document

    rows = "\n".join(f"* {name} Analytics" for name in ("Alder", "Birch", "Cedar", "Elm"))
    text = f"# Cookies\n\nWe share what cookies tell us with these partners, who may set their own.\n\n{rows}\n"
    course = Course(Document("Larkspur", "Trackers Policy"))
    course.take(text, datetime(2024, 3, 1, tzinfo=UTC), Cause.AMENDED)
    after = text.replace("* Elm", "* Dogwood Measurement\n* Elm")
    found = course.take(after, datetime(2024, 4, 1, tzinfo=UTC), Cause.AMENDED).assessment
    assert found.substantive
    assert "Dogwood" in found.headline


def test_a_licence_that_is_written_anew_for_everything_is_told_as_major(take, terms):
    narrow = (
        "You grant us a licence to store and display your content to those you share it with, and for nothing else."
    )
    wide = (
        "You grant us a perpetual, irrevocable, worldwide licence to use, sell and publish your content for any "
        "purpose, including the training of artificial intelligence models."
    )
    found = take(f"{terms}\n\n{narrow}\n", f"{terms}\n\n{wide}\n")[1].assessment
    assert found.probability >= CHANCE
    assert found.severity is Severity.MAJOR
    assert "content-licence" in found.topics
