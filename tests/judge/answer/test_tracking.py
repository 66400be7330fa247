"""Cookies and other ways to follow people."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, ask

CASES = (
    (
        "We use cookies on our website.",
        "Does Quillbay use cookies?",
        "yes",
        "",
    ),
    (
        "We do not use cookies.",
        "Does Quillbay use cookies?",
        "no",
        "",
    ),
    (
        "We use cookies. You can set your browser to refuse cookies.",
        "Does Quillbay use cookies?",
        "yes-unless-opt-out",
        "",
    ),
    (
        "You can set your browser to refuse cookies.",
        "Can I block cookies?",
        "yes",
        "",
    ),
    (
        "We do not respond to Do Not Track signals.",
        "Does Quillbay respect Do Not Track?",
        "no",
        "",
    ),
    (
        "We honor Do Not Track requests.",
        "Does Quillbay respect Do Not Track?",
        "yes",
        "",
    ),
    (
        "Do Not Track is a setting of browsers. There is no common standard for it.",
        "Does Quillbay respect Do Not Track?",
        "not-addressed",
        "",
    ),
    (
        "The login cookie expires after 14 days.",
        "How long do their cookies last?",
        "stated",
        "after 14 days",
    ),
    (
        "Third parties may place cookies on our site.",
        "Are third-party cookies used?",
        "yes",
        "",
    ),
    (
        "If you opt out, we will not show you targeted advertising.",
        "Does Quillbay show me targeted advertising?",
        "not-addressed",
        "",
    ),
    (
        "You may opt out of interest-based advertising.",
        "Can I opt out of targeted ads?",
        "yes",
        "",
    ),
    (
        "We use Quantalytics, an analytics service, to measure visits.",
        "Does Quillbay use analytics?",
        "yes",
        "",
    ),
    (
        "If you block cookies, some features will not work.",
        "Does the site work without cookies?",
        "no",
        "",
    ),
    (
        "Our e-mails contain tracking pixels.",
        "Do they know whether I open their e-mails?",
        "yes",
        "",
    ),
    (
        "Cookies are deleted when you close the browser.",
        "Can I refuse cookies?",
        "not-addressed",
        "",
    ),
    (
        "You can refuse cookies in your browser. Necessary cookies cannot be declined.",
        "Can I refuse all cookies?",
        "no",
        "",
    ),
    (
        "You can refuse cookies in your browser. Necessary cookies cannot be declined.",
        "Can I refuse cookies?",
        "yes",
        "",
    ),
    (
        "We do not use any advertising trackers when you browse the site.",
        "Do they use cookies for advertising?",
        "no",
        "",
    ),
    (
        "Some browsers can send a do-not-track signal. At present we take no action in response to these signals.",
        "Do they heed Do Not Track signals?",
        "no",
        "",
    ),
    (
        "# Do you honour do-not-track signals?\n\nGenerally, we do not respond to such signals.",
        "Do they heed Do Not Track signals?",
        "no",
        "",
    ),
    (
        "A cookie is a small file on your device. Before the site places cookies, we ask for your consent in a window.",
        "Do they use cookies?",
        "only-with-consent",
        "",
    ),
    (
        "We do not change how our pages work in response to requests not to be tracked.",
        "Do they heed Do Not Track?",
        "no",
        "",
    ),
    (
        "We offer personalized content likely to be of interest. The app does not allow interest-based advertising.",
        "Are the ads chosen by what I do?",
        "no",
        "",
    ),
    (
        "The router does not track the websites you visit, nor does it look at the content of traffic.",
        "Does Quillbay keep track of which sites I visit?",
        "no",
        "",
    ),
    (
        "We use the text of your requests (but not the recording itself) to show you personalized ads.",
        "Are ads chosen by what I do?",
        "yes",
        "",
    ),
    (
        "We use your requests to show you personalized ads. We keep your video clips separate from advertising.",
        "Are my video clips used to choose ads for me?",
        "no",
        "",
    ),
    (
        "A partner provides you with advertising based upon your browsing activities.",
        "Are the ads based on what I browse?",
        "yes",
        "",
    ),
    (
        "We record the pages you view. We do not collect the text you type on your keyboard.",
        "Does Quillbay record what I type?",
        "no",
        "",
    ),
)


@pytest.mark.parametrize(("text", "question", "verdict", "value"), CASES)
def test_answer(told: Callable[[str], Told], text: str, question: str, verdict: str, value: str) -> None:
    found = ask(question, told(text), "Quillbay")
    assert (found.verdict.value, found.value) == (verdict, value)
