"""Terms as documents define them."""

from __future__ import annotations

import pytest

from smallprint.model.clause import Definition
from smallprint.segment.definition import find_definitions
from smallprint.segment.outline import outline


def defined(text: str) -> dict[str, Definition]:
    return {found.term: found for found in find_definitions(outline(text))}


@pytest.mark.parametrize(
    ("text", "term", "meaning"),
    [
        ("“Affiliate” means a company under common control.", "Affiliate", "a company under common control."),
        ('"Content" shall mean what you post.', "Content", "what you post."),
        ("The term “Fees” refers to what you pay.", "Fees", "what you pay."),
        ("“GDPR” has the meaning given in Annex 1.", "GDPR", "given in Annex 1."),
        ("„Konto“ bedeutet Ihr Zugang.", "Konto", "Ihr Zugang."),
        ("**Device** means a phone or a computer.", "Device", "a phone or a computer."),
        ("The “Agreement” refers, collectively, to all of these pages.", "Agreement", "all of these pages."),
        ("1.1 “Term” means the time that this runs.", "Term", "the time that this runs."),
    ],
)
def test_a_term_means_what_is_said_behind_it(text: str, term: str, meaning: str) -> None:
    assert defined(text)[term].meaning == meaning


def test_a_term_in_parentheses_names_what_stands_before_it() -> None:
    found = defined("These rules and our price list (collectively, the “Terms”) bind you.")
    assert found["Terms"].meaning == "These rules and our price list"


def test_other_names_are_aliases() -> None:
    found = defined("Acme Corp. (“Acme”, “we”, “us” or “our”) runs the site.")
    assert (found["Acme"].aliases, found["Acme"].meaning) == (("we", "us", "our"), "Acme Corp.")


def test_several_terms_share_a_meaning() -> None:
    found = defined("“Content” and “Material” mean what you post.")
    assert found["Content"].aliases == ("Material",)


def test_bold_terms_under_a_heading_of_definitions_are_defined() -> None:
    text = "## Definitions\n\n* **Cookie**: a small file.\n* **Tag** – a picture.\n\n## Fees\n\n**Due**: the first.\n"
    assert set(defined(text)) == {"Cookie", "Tag"}


def test_a_table_of_definitions_defines() -> None:
    text = "| Term | Meaning |\n| --- | --- |\n| Order | what you buy |\n| Buyer | who buys |\n"
    assert {term: found.meaning for term, found in defined(text).items()} == {
        "Order": "what you buy",
        "Buyer": "who buys",
    }


def test_a_definition_list_defines() -> None:
    assert defined("Refund\n: money that is paid back\n")["Refund"].meaning == "money that is paid back"


def test_a_meaning_goes_on_in_the_list_below_it() -> None:
    found = defined("“Data” means:\n\n* your name; and\n* your address.\n\nOther words.\n")
    assert found["Data"].meaning == "your name; and your address."


def test_what_a_term_takes_in_and_leaves_out_is_told() -> None:
    found = defined("“Content” means what you post, including texts, pictures and sounds, but excluding feedback.")
    assert (found["Content"].includes, found["Content"].excludes) == (("texts", "pictures", "sounds"), ("feedback",))


def test_a_later_sentence_may_leave_something_out() -> None:
    found = defined(
        "“Customer Content” means files you upload.\n\nCustomer Content does not include Usage Data or Feedback.\n"
    )
    assert found["Customer Content"].excludes == ("Usage Data", "Feedback")


@pytest.mark.parametrize(
    "text",
    [
        "Click the “Accept” button to go on.",
        "Set your browser (e.g. “Do Not Track”) as you like.",
        "We “share” data.",
        "See the section called “Your rights” below.",
        "**Please note**: this is not a definition.",
    ],
)
def test_quoted_and_bold_words_are_not_all_terms(text: str) -> None:
    assert defined(text) == {}


def test_the_span_holds_the_recorded_words() -> None:
    text = "# A\n\nFirst. “**Fee**” means the [price](https://example.org).\n"
    (found,) = find_definitions(outline(text))
    assert found.span.cut(text) == "“**Fee**” means the [price](https://example.org)."


@pytest.mark.parametrize("unit", ["“X” means ", "(“X”) ", "“", "(", "includes a, ", "“A” and "])
def test_hostile_runs_are_read_in_time_that_grows_with_length(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    assert all(each.span.end <= len(text) for each in find_definitions(outline(text)))


def test_names_joined_by_strokes_are_one_term_with_aliases() -> None:
    found = defined("**Acme/we/us** means Acme Limited.")
    assert found["Acme"].aliases == ("we", "us")


def test_a_second_parenthesis_names_what_stands_between_the_two() -> None:
    found = defined("These Rules (the “Agreement”) govern the site at acme.example and its shop (the “Site”).")
    assert found["Agreement"].meaning == "These Rules"
    assert found["Site"].meaning == "govern the site at acme.example and its shop"


def test_the_title_of_a_clause_that_is_referred_to_is_no_term() -> None:
    assert defined("Your rights are set out in Section 4 (“Rights and Choices”).") == {}


def test_an_enumeration_ends_with_its_parenthesis() -> None:
    found = defined("“Offers” means what we offer (such as discounts, vouchers or trials) to people who visit us.")
    assert found["Offers"].includes == ("discounts", "vouchers", "trials")


def test_except_that_leaves_nothing_out_of_a_term() -> None:
    found = defined("“Account” means your account, except that a guest has none, and excludes Test Accounts.")
    assert found["Account"].excludes == ("Test Accounts",)


def test_a_long_sentence_without_a_break_is_kept_whole() -> None:
    before = "You may " + "from time to time and as often as you like " * 9 + "send us ideas"
    assert defined(f"{before} (“Feedback”).")["Feedback"].meaning == before
