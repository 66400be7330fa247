"""Which of a service's documents states a value first."""

from __future__ import annotations

from smallprint.judge.answer.papers import is_for_some, turn_of
from smallprint.model.answer import Answer, Question, Verdict

TYPES = (
    "Community Guidelines",
    "Developer Terms",
    "Terms of Service",
    "Trackers Policy",
    "Data Processor Agreement",
    "Privacy Policy",
    "Commercial Terms",
)


def in_order(matter: str) -> list[str]:
    answer = Answer(Question("", matter, ""), Verdict.NOT_ADDRESSED)
    return sorted(TYPES, key=lambda terms_type: turn_of(answer, terms_type))


def test_the_policy_tells_first_how_long_data_is_kept() -> None:
    assert in_order("how-long-kept")[:2] == ["Privacy Policy", "Terms of Service"]


def test_rules_of_conduct_and_papers_for_some_people_are_last() -> None:
    assert in_order("how-long-kept")[-2:] == ["Developer Terms", "Community Guidelines"]
    assert in_order("least-age")[-2:] == ["Developer Terms", "Community Guidelines"]


def test_the_terms_tell_first_which_law_applies() -> None:
    assert in_order("law")[:3] == ["Terms of Service", "Commercial Terms", "Privacy Policy"]


def test_the_page_on_cookies_tells_first_how_long_they_last() -> None:
    assert in_order("how-long-cookies")[0] == "Trackers Policy"


def test_the_addendum_tells_first_what_firms_agree_on() -> None:
    assert in_order("return-period")[0] == "Data Processor Agreement"


def test_a_yes_or_no_has_no_order_but_papers_for_some_people_are_last() -> None:
    assert in_order("data-sale") == [*(one for one in TYPES if one != "Developer Terms"), "Developer Terms"]


def test_papers_for_some_people_answer_those_people() -> None:
    asked = Question("May they close my developer account?", "end-without-reason", "")
    assert not is_for_some(asked, "Developer Terms")
    assert is_for_some(Question("May they close my account?", "end-without-reason", ""), "Developer Terms")
