from __future__ import annotations

from datetime import UTC, datetime

from smallprint.extract.contract_page import read_page
from smallprint.model.found import Aside, Way
from smallprint.model.snapshot import Snapshot

AT = datetime(2026, 3, 1, tzinfo=UTC)
PROSE = "".join(
    f"<p>{number}. You agree that we may suspend your account where you breach section {number}. Our liability is "
    f"limited to the fees that you paid; you indemnify us against claims of others, and the laws of Austria govern.</p>"
    for number in range(1, 16)
)
INVOICES = "".join(
    f"<p>{number} painters wrote their invoices with us in May, in a minute each.</p>" for number in range(40)
)


def snapshot(html: str, url: str = "https://acme.example/terms", final: str = "", **more) -> Snapshot:
    return Snapshot("", url, final or url, AT, 200, "text/html", html.encode(), **more)


def test_a_document_is_found_with_all_that_a_reader_sees():
    html = f'<html lang="en"><title>Terms of Service (EU) | Acme</title><main><h1>Terms of Service</h1>{PROSE}</main>'
    page = read_page(snapshot(html), "Terms", (Way.FOOTER,))
    found = page.found
    assert (found.terms_type, found.language, found.region, found.ways) == (
        "Terms of Service",
        "en",
        "EU",
        (Way.FOOTER,),
    )
    assert found.words > 300
    assert found.opening.startswith("1. You agree that we may suspend")
    assert page.naming.name == "Acme"


def test_an_address_is_kept_as_asked_for_but_for_the_scheme_that_answers():
    html = f"<title>Terms of Use</title><main><h1>Terms of Use</h1>{PROSE}</main>"
    moved = read_page(snapshot(html, "http://acme.example/terms", "https://www.acme.example/terms/"), "", (Way.GIVEN,))
    led_on = read_page(
        snapshot(html, "https://acme.example/terms", "https://acme.example/terms-2026"), "", (Way.GIVEN,)
    )
    assert moved.found.url == "https://www.acme.example/terms/"
    assert led_on.found.url == "https://acme.example/terms"


def test_a_page_that_links_call_terms_and_that_is_none_is_left_aside():
    html = f"<title>Acme – invoices for painters</title><main><h1>Invoices for painters</h1>{INVOICES}</main>"
    home = read_page(snapshot(html, "https://acme.example/terms", "https://acme.example/"), "Terms", (Way.FOOTER,))
    assert home.found is None
    assert home.aside.cause in {Aside.NO_NAME, Aside.NO_TERMS}


def test_a_long_page_without_a_name_of_its_own_is_believed_to_be_what_its_link_says_but_not_surely():
    html = f"<title>Acme</title><main>{PROSE}</main>"
    found = read_page(snapshot(html, "https://acme.example/d/1039"), "Terms of Service", (Way.FOOTER,)).found
    assert (found.terms_type, found.sureness) == ("Terms of Service", 0.5)


def test_a_page_that_lists_documents_is_no_document():
    kinds = ("Terms of Service", "Privacy Policy", "Cookie Policy", "Acceptable Use Policy", "Refund Policy")
    items = "".join(f'<li><a href="/d/{number}">{kind}</a></li>' for number, kind in enumerate(kinds))
    page = read_page(snapshot(f"<title>Legal terms</title><main><h1>Legal terms</h1><ul>{items}</ul></main>"), "", ())
    assert page.is_hub
    assert page.found is None
    assert len(page.links) == 5


def test_what_somebody_gave_is_taken_without_a_name():
    html = f"<title>Acme</title><main>{PROSE}</main>"
    page = read_page(snapshot(html, "https://acme.example/d/1039"), "", (Way.GIVEN,))
    assert page.found.terms_type == ""


def test_an_empty_page_with_scripts_needs_a_browser_and_one_that_ran_them_does_not():
    html = '<title>Acme</title><div id="root"></div><script src="/app.js"></script>'
    assert read_page(snapshot(html), "Terms", (Way.FOOTER,)).needs_scripts
    assert not read_page(snapshot(html, rendered=True), "Terms", (Way.FOOTER,)).needs_scripts


def test_plain_text_is_a_document_too():
    text = "# Privacy Policy\n\n" + "\n\n".join(
        f"{n}. We keep what you store for as long as you say so." for n in range(20)
    )
    given = Snapshot(
        "", "https://acme.example/p.txt", "https://acme.example/p.txt", AT, 200, "text/plain", text.encode()
    )
    assert read_page(given, "", (Way.GIVEN,)).found.terms_type == "Privacy Policy"


SHORT = (
    "These rules apply to everybody who rents a locker from Acme. You pay a month ahead and you agree to keep it dry. "
)
SHELL = "<title>Acme</title><div id='root'>{}</div><script src='/app.js'></script>"


def test_a_short_page_that_somebody_gave_is_taken_as_the_watch_takes_it():
    html = f"<title>Locker rules</title><main><h1>Locker rules</h1><p>{SHORT * 2}</p></main>"
    given = read_page(snapshot(html), "", (Way.GIVEN,))
    assert (given.found is not None, given.needs_scripts) == (True, False)
    assert read_page(snapshot(html), "", (Way.FOOTER,)).found is None
    assert read_page(snapshot(html, "https://acme.example/"), "", (Way.GIVEN,)).found is None


def test_a_short_page_that_scripts_may_fill_is_shown_on_the_evidence_of_the_watch():
    page = read_page(snapshot(SHELL.format(f"<h1>Terms of Service</h1><p>{SHORT * 2}</p>")), "", (Way.GIVEN,))
    assert page.needs_scripts
    assert page.found is not None
    shown = read_page(
        snapshot(SHELL.format(f"<h1>Terms of Service</h1><p>{SHORT * 2}</p>"), rendered=True), "", (Way.GIVEN,)
    )
    assert (shown.found is not None, shown.needs_scripts) == (True, False)


def test_a_site_that_refuses_us_is_not_asked_again_with_a_browser():
    html = (
        "<title>Just a moment...</title><p>Checking your browser before you proceed.</p><script src='/c.js'></script>"
    )
    page = read_page(snapshot(html), "", (Way.GIVEN,))
    assert (page.found, page.needs_scripts) == (None, False)
