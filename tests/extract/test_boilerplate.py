from __future__ import annotations

import pytest

from smallprint.segment import outline

PROSE = (
    "We collect what you give us when you open an account, write to us or buy from us, and we keep it for as long as "
    "you have the account and a year beyond it, unless a law asks us to keep it longer or you ask us to delete it."
)
MENU = "\n".join(f"* [{name}](https://acme.example/{name})" for name in ("shop", "news", "jobs", "press"))
CONTENTS = "\n".join(f"* [{name}](#{name})" for name in ("scope", "data", "rights", "law"))
PARTNERS = "\n".join(f"* [{name}](https://{name}.example/)" for name in ("adone", "trackto", "mailthree", "payfour"))
TERMS = "\n\n".join([PROSE] * 12)


def furniture(text: str) -> set[str]:
    return {clause.ink for clause in outline(text).clauses if clause.is_furniture}


@pytest.mark.parametrize("text", [f"{MENU}\n\n{TERMS}", f"{TERMS}\n\n{MENU}", f"{TERMS}\n\n{MENU}\n\n{TERMS}"])
def test_a_menu_is_furniture_wherever_it_stands(text: str) -> None:
    assert furniture(text) == {"shop", "news", "jobs", "press"}


def test_a_table_of_contents_is_furniture() -> None:
    assert furniture(f"{TERMS}\n\n{CONTENTS}\n\n{TERMS}") == {"scope", "data", "rights", "law"}


def test_a_list_of_partners_among_the_terms_is_part_of_them() -> None:
    assert furniture(f"{TERMS}\n\n{PARTNERS}\n\n{TERMS}") == set()


def test_what_a_sentence_introduces_is_part_of_the_terms() -> None:
    assert furniture(f"{TERMS}\n\nThese rules apply too:\n\n{MENU}\n\n{TERMS}") == set()


def test_unlinked_lines_that_stand_again_as_headings_are_a_table_of_contents() -> None:
    names = ["Scope of it", "Your data", "Your rights", "The law"]
    sections = "\n\n".join(f"## {name}\n\n{PROSE}" for name in names)
    text = "\n\n".join([*names, sections])
    assert [clause.is_furniture for clause in outline(text).clauses[:4]] == [True] * 4


@pytest.mark.parametrize(
    "words", ["Skip to main content", "Accept all cookies", "Was this page helpful?", "© 2024 Acme Inc."]
)
def test_buttons_and_footers_are_furniture(words: str) -> None:
    assert words.rstrip(".") in {ink.rstrip(".") for ink in furniture(f"{words}\n\n{TERMS}")}


def test_terms_without_any_furniture_have_none() -> None:
    assert furniture(f"# Terms\n\n{TERMS}\n\n## Contact us\n\n{PROSE}") == set()


def test_many_links_to_many_sites_are_looked_at_once() -> None:
    links = "\n".join(f"* [site {number}](https://site{number}.example/)" for number in range(20_000))
    assert furniture(f"{TERMS}\n\n{links}\n\n{TERMS}") == set()
