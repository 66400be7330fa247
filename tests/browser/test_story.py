"""August 2023, clicked through as somebody would who has read nothing: which version let them, and what did it say."""

from __future__ import annotations

import re

import pytest

from smallprint.archive.open_archive import open_archive

LICENCE = "machine learning, artificial intelligence and the training of models included"


def said(page) -> str:
    """What a page says, on one line."""
    return " ".join(page.locator("main").inner_text().split())


def test_from_the_first_page_to_the_version_that_let_them(look):
    page = look("/").page
    page.get_by_label("Ask the terms").fill("May they train AI on my chat messages?")
    page.get_by_label("Service", exact=True).first.fill("Huddlewick")
    page.get_by_role("button", name="Ask").click()
    page.wait_for_load_state()
    assert "Terms of Service no" in said(page)
    page.get_by_role("link", name="The same question over the years").click()
    page.wait_for_load_state()
    period = page.locator("li, section, article").filter(has_text="1 April 2023 to 7 August 2023").last
    assert "yes" in period.inner_text() and LICENCE in " ".join(period.inner_text().split())
    page.get_by_role("link", name="The change into version 4").click()
    page.wait_for_load_state()
    assert LICENCE in " ".join(page.locator("ins").all_inner_texts())


def test_from_the_licence_to_the_amendment_and_the_promise(look):
    page = look("/service/Huddlewick/Terms of Service/change/4").page
    page.get_by_role("link", name=re.compile("Newer change")).click()
    page.wait_for_load_state()
    page.get_by_role("link", name=re.compile("Newer change")).click()
    page.wait_for_load_state()
    assert "unless you have consented to it" in " ".join(page.locator("ins").all_inner_texts())
    page.get_by_role("link", name=re.compile("Newer change")).click()
    page.wait_for_load_state()
    assert "does not train" in said(page)


def test_an_officers_statement_beside_the_terms_of_its_day(look):
    page = look("/check").page
    page.get_by_label("What was said").fill("We do not use chat content for training our models without consent.")
    page.get_by_label("Service", exact=True).first.fill("Huddlewick")
    page.get_by_label("Said on").fill("2023-08-06")
    page.get_by_role("button", name="Hold it against the terms").click()
    page.wait_for_load_state()
    assert "contradicted" in said(page).lower()


def test_a_person_marks_a_change_and_everybody_sees_it(entered, look, served):
    page = entered("/service/Quillmoth/Privacy Policy/change/5").page
    page.get_by_text("Mark this change, or write a note on it").click()
    page.get_by_label("Mark this change").select_option("noise")
    page.get_by_label("why").fill("A word for the same.")
    page.get_by_role("button", name="Mark", exact=True).click()
    page.wait_for_load_state()
    seen = said(look("/service/Quillmoth/Privacy Policy/change/5").page)
    assert "Marked as noise by Ada" in seen and "A word for the same." in seen
    with open_archive(served.archive) as store:
        assert [one.author for one in store.corrections("Quillmoth")] == ["Ada"]


def test_a_person_publishes_a_report(entered, look):
    page = entered("/reports").page
    page.get_by_label("On which service").fill("Huddlewick")
    page.get_by_label("Title").fill("What Huddlewick took in April")
    page.get_by_role("button", name="Begin").click()
    page.wait_for_load_state()
    page.get_by_label("What", exact=True).select_option("redline")
    page.get_by_label("Document").select_option("Terms of Service")
    page.get_by_label("Earlier version").fill("3")
    page.get_by_label("Later version").fill("4")
    page.get_by_label("Words").fill("It began in April.")
    page.get_by_role("button", name="Publish").click()
    page.wait_for_load_state()
    shown = look("/report/huddlewick-what-huddlewick-took-in-april").page
    assert "It began in April." in said(shown)
    assert LICENCE in " ".join(shown.locator("ins").all_inner_texts())


def test_a_redline_is_walked_through_by_keys(look):
    page = look("/service/Huddlewick/Terms of Service/change/4").page
    page.keyboard.press("j")
    first = page.evaluate("() => document.activeElement.closest('[id]')?.id ?? location.hash")
    page.keyboard.press("j")
    second = page.evaluate("() => document.activeElement.closest('[id]')?.id ?? location.hash")
    assert first and second and first != second


@pytest.mark.parametrize("path", ["/", "/service/Huddlewick/Terms of Service/change/4"])
def test_everything_can_be_reached_by_tab(look, path):
    page = look(path).page
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.textContent") == "Skip to the page"
    reached = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)"))
    assert len(reached) > 20


def test_the_story_as_it_was_really_recorded(served_for_real, chromium, serious):
    page = chromium.new_page()
    page.goto(served_for_real.address)
    page.get_by_label("Ask the terms").fill("May they train AI on my chat messages?")
    page.get_by_label("Service", exact=True).first.fill("Zoom")
    page.get_by_role("button", name="Ask").click()
    page.get_by_role("link", name="The same question over the years").click()
    period = page.locator("li").filter(has_text="1 April 2023 to 7 August 2023").last
    assert "yes" in period.inner_text() and "§10.4" in period.inner_text()
    period.get_by_role("link", name=re.compile("The change into version")).click()
    page.wait_for_load_state()
    assert "machine learning, artificial intelligence, training" in " ".join(page.locator("ins").all_inner_texts())
    page.get_by_role("link", name=re.compile("Newer change")).click()
    page.get_by_role("link", name=re.compile("Newer change")).click()
    page.wait_for_load_state()
    assert "without your consent" in " ".join(page.locator("ins").all_inner_texts())
    page.goto(f"{served_for_real.address}/service/Zoom/Terms of Service/version/latest")
    page.wait_for_load_state()
    assert "What this lets them do" in said(page)
    assert serious(page) == []
