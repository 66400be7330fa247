"""Short pages: terms that speak of failures are told from failures, and failures are told by their cause."""

from __future__ import annotations

import pytest

from smallprint.extract.challenge import Failure
from smallprint.extract.dom import parse_text
from smallprint.extract.wrong_page import recognise_page

HERE = "https://acme.example/legal/terms"
FOOTER = "<footer><a href=/terms>Terms of Service</a> <a href=/privacy>Privacy Policy</a> © 2026 Acme</footer>"


def page(body, title="Acme", lang="en"):
    return parse_text(f"<html lang={lang}><head><title>{title}</title></head><body>{body}</body></html>", HERE)


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        pytest.param(
            "Service Level Agreement",
            "We aim at an uptime of 99.5 % in each month. The Service may be unavailable during scheduled maintenance. "
            "If the service is temporarily unavailable for longer, you get a credit of a tenth of that month's fee.",
            id="maintenance and outages are supposed",
        ),
        pytest.param(
            "Account Terms",
            "You must sign in to use most of the Service. If you forgot your password, use the form for that. "
            "You are responsible for what is done under your account.",
            id="signing in is a duty",
        ),
        pytest.param(
            "Support Terms",
            "If something went wrong, write to us. We answer within a business day, and support no third-party tools.",
            id="what went wrong is somebody's",
        ),
        pytest.param(
            "Export Control Policy",
            "The Service is unavailable in countries under embargo. You represent that you are in none of them. You "
            "must comply with all applicable export laws.",
            id="a kind of document that no table names",
        ),
        pytest.param(
            "Droit de rétractation",
            "Vous avez quatorze jours pour vous rétracter. Les frais de retour sont à votre charge.",
            id="right of withdrawal",
        ),
        pytest.param(
            "Retourneren",
            "Je kunt je bestelling binnen veertien dagen terugsturen. De kosten daarvan zijn voor jouw rekening.",
            id="returns",
        ),
    ],
)
def test_short_terms_that_speak_of_failures_are_not_refused(heading, words):
    found = page(f"<main><h1>{heading}</h1><p>{words}</p></main>", heading)
    assert recognise_page(found, words) is None


@pytest.mark.parametrize(
    ("body", "title", "cause"),
    [
        pytest.param(
            "<h1>Terms of Service</h1><p>Please verify you are human to view this page.</p>",
            "Terms of Service",
            Failure.TEMPORARILY_BLOCKED,
            id="challenge under the name of the document",
        ),
        pytest.param(
            "<h1>403 ERROR</h1><h2>The request could not be satisfied.</h2><p>Request blocked. Try again later.</p>",
            "ERROR: The request could not be satisfied",
            Failure.TEMPORARILY_BLOCKED,
            id="an error that is a block",
        ),
        pytest.param(
            "<h1>Making sure you're not a bot!</h1><p>Loading...</p><p>The site is protected by a proof of work.</p>",
            "Making sure you're not a bot!",
            Failure.TEMPORARILY_BLOCKED,
            id="proof of work",
        ),
        pytest.param("<p>请向右滑动验证</p>", "验证码拦截", Failure.TEMPORARILY_BLOCKED, id="slider"),
        pytest.param(
            "<h1>Protected: Vendor Terms</h1><p>This content is password protected. To view it please enter your "
            "password below:</p><form><input type=password></form>",
            "Protected: Vendor Terms",
            Failure.LOGIN_WALL,
            id="terms behind a password",
        ),
        pytest.param(
            "<h1>Partner Terms</h1><p>This page is only available to registered partners. Sign in with your account "
            "to read the terms that apply to you.</p>",
            "Partner Terms",
            Failure.LOGIN_WALL,
            id="terms for members",
        ),
        pytest.param(
            "<h1>Terms of Service</h1><p>Sign in to continue.</p><p>By signing in you agree to our terms.</p>"
            "<form><input type=password></form>",
            "Terms of Service",
            Failure.LOGIN_WALL,
            id="what a form says to whoever signs in",
        ),
        pytest.param(
            '<form method=post action="https://login.acme.example/saml"><input type=hidden name=a></form>'
            "<script>document.forms[0].submit()</script>",
            "Working...",
            Failure.LOGIN_WALL,
            id="form that goes on to the log-in by itself",
        ),
        pytest.param("<p>419</p><p>Page Expired</p>", "Page Expired", Failure.ERROR_PAGE, id="expired"),
        pytest.param(
            f"<main><p>Unable to load content. Please refresh the page.</p></main>{FOOTER}",
            "Acme",
            Failure.ERROR_PAGE,
            id="content that did not load",
        ),
        pytest.param(
            "<h1>Consent, made simple</h1><p>Collect consent, answer data subject requests and comply with GDPR and "
            "CCPA. Trusted by 4,000 companies.</p><p>Book a demo today.</p>",
            "Acme Privacy, the consent platform",
            Failure.WRONG_PAGE,
            id="a product for privacy",
        ),
    ],
)
def test_short_failures_are_told_by_their_cause(body, title, cause):
    assert recognise_page(page(body, title), "") is cause


def test_form_to_fill_in_leads_nowhere_by_itself():
    form = "<form action='https://login.acme.example/x'><input name=mail></form><script>f.submit()</script>"
    body = f"<h1>Contact</h1>{form}"
    assert recognise_page(page(body), "") is not Failure.LOGIN_WALL


def test_terms_that_were_not_taken_are_missed():
    clause = (
        "<p>You agree to these terms. We may end this agreement if you breach it, and our liability is limited.</p>"
    )
    body = f"<main><h1>Write better</h1><p>The calm editor.</p></main><div role=dialog>{clause * 9}</div>"
    assert recognise_page(page(body, "Terms of Service"), "# Write better\n\nThe calm editor.") is Failure.WRONG_PAGE
