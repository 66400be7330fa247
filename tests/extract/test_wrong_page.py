import json
from pathlib import Path

import pytest

from smallprint.extract.challenge import Failure
from smallprint.extract.dom import parse_text
from smallprint.extract.wrong_page import recognise_page, recognise_text

SPECIMENS = Path(__file__).parents[1] / "specimens" / "wrong_pages"
ADDRESSES: dict[str, str] = json.loads((SPECIMENS / "addresses.json").read_text("utf-8"))
HERE = "https://acme.example/legal/terms"


def recognised(name, text=""):
    return recognise_page(parse_text((SPECIMENS / name).read_text("utf-8"), ADDRESSES[name]), text)


def page(body, title="", lang="en"):
    return parse_text(f"<html lang={lang}><head><title>{title}</title></head><body>{body}</body></html>", HERE)


def test_every_specimen_has_its_address():
    found = {str(each.relative_to(SPECIMENS)) for each in SPECIMENS.glob("*/*.html")}
    assert found == set(ADDRESSES)


@pytest.mark.parametrize("name", [name for name in ADDRESSES if not name.startswith("terms/")])
def test_page_without_terms_is_refused_by_its_cause(name):
    cause = name.partition("/")[0].replace("_", "-")
    assert recognised(name) is Failure(cause)


@pytest.mark.parametrize("name", [name for name in ADDRESSES if name.startswith("terms/")])
def test_page_with_terms_is_not_refused(name):
    assert recognised(name) is None


def test_live_pages_are_never_called_a_challenge():
    assert Failure.CHALLENGE not in {recognised(name) for name in ADDRESSES}


TERMS = (
    "<p>These terms govern your use of Acme. By using it you agree to them. You must not resell the service.</p>"
    "<p>We may suspend your account if you breach these terms, and are not liable for indirect loss.</p>"
) * 12


@pytest.mark.parametrize(
    ("body", "title"),
    [
        pytest.param(
            f"<main><h1>Terms</h1>{TERMS}</main>", "Page not found", id="title of another page kept by mistake"
        ),
        pytest.param(f"<main><h1>Access denied</h1>{TERMS}</main>", "Acme", id="heading left over from a challenge"),
        pytest.param(f"<footer>{TERMS}</footer>", "Acme", id="terms in the footer"),
        pytest.param(f"<form action=/x><input type=password>{TERMS}</form>", "Log in", id="terms on the sign-up page"),
        pytest.param(f"<div id=cookie-banner>Accept all cookies</div>{TERMS}", "Acme", id="banner above"),
        pytest.param(f"<noscript>Please enable JavaScript</noscript>{TERMS}", "Acme", id="noscript beside"),
    ],
)
def test_long_terms_are_never_doubted(body, title):
    found = page(body, title)
    assert recognise_page(found, found.tree.body.text(separator="\n")) is None


def test_main_text_that_is_a_small_part_of_the_page_does_not_speak_for_it():
    small_print = "Acme est responsable du traitement de vos données personnelles ; vous pouvez vous y opposer."
    home = "<p>Ici, on prend son temps : on s’écrit, puis on se voit autour d’un thé, un dimanche de pluie.</p>" * 60
    assert recognise_page(page(f"<main>{home}<p>{small_print}</p></main>", "Acme"), small_print) is Failure.WRONG_PAGE


def test_reload_of_the_page_itself_is_no_redirect():
    body = f'<meta http-equiv="refresh" content="30; url={HERE}"><h1>We are down for maintenance</h1>'
    assert recognise_page(page(body), "") is Failure.MAINTENANCE


def test_refresh_leads_nowhere_where_the_page_has_terms():
    body = f'<meta http-equiv="refresh" content="900; url=/login">{TERMS}'
    assert recognise_page(page(body, "Terms of use"), "") is None


def test_deep_nesting_does_not_break_it():
    assert recognise_page(page("<div>" * 30_000 + TERMS, "Terms of use"), "") is None


@pytest.mark.parametrize(
    "junk", ["“" * 50_000, "{{" * 50_000, "page not " * 20_000, "<a href=x>Terms of use</a>" * 5_000]
)
def test_no_page_takes_long(junk):
    assert recognise_page(page(f"<p>{junk}</p>", junk[:5_000]), junk) is not None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("502 Bad Gateway", Failure.ERROR_PAGE, id="an error in plain text"),
        pytest.param("404: Not Found", Failure.NOT_FOUND, id="what a code host answers"),
        pytest.param("", Failure.EMPTY_SHELL, id="nothing"),
        pytest.param(
            "# Privacy policy\n\nWe collect no personal data, set no cookies, and ask no third parties to.\n",
            None,
            id="short Markdown",
        ),
        pytest.param(
            "Acceptable use\n==============\n\n"
            "You must not send unsolicited mail through the service, and you may not attack other customers.\n",
            None,
            id="heading that is underlined",
        ),
        pytest.param(
            "MIT License\n\nPermission is hereby granted, free of charge, to any person who obtains a copy, "
            "provided that this notice is kept. The software is provided as is, without warranty of any kind, "
            "and the authors are not liable for any claim.\n",
            None,
            id="plain text",
        ),
    ],
)
def test_plain_text_is_judged_too(text, expected):
    assert recognise_text(text, "https://acme.example/terms.txt") is expected
