"""Who asks, and in which language."""

from __future__ import annotations

import re

import pytest

from smallprint.errors import UsageError
from smallprint.source.identity import Identity, languages


def test_every_request_says_who_asks_and_how_to_reach_them():
    assert re.fullmatch(r"smallprint/\d+\.\d+\.\d+\S*", Identity().agent)
    assert Identity().headers == (("user-agent", Identity().agent),)
    mail = Identity("watch@terms.example")
    assert mail.headers == (
        ("user-agent", f"{Identity().agent} (+watch@terms.example)"),
        ("from", "watch@terms.example"),
    )
    page = Identity("https://terms.example/watch")
    assert page.headers == (("user-agent", f"{Identity().agent} (+https://terms.example/watch)"),)


@pytest.mark.parametrize(
    "contact", ["Ann", "a@b\r\nX-Other: 1", "https://terms.example/)(", "a@b c@d.example", "ü@terms.example"]
)
def test_a_contact_at_which_nobody_is_reached_is_refused(contact):
    with pytest.raises(UsageError):
        Identity(contact)


@pytest.mark.parametrize(
    ("language", "region", "asked"),
    [
        ("", "", "en"),
        ("en", "", "en"),
        ("en", "GB", "en-GB,en;q=0.9"),
        ("", "US", "en-US,en;q=0.9"),
        ("fr", "", "fr,en;q=0.3"),
        ("fr", "BE", "fr-BE,fr;q=0.9,en;q=0.3"),
        ("pt_BR", "", "pt-BR,pt;q=0.9,en;q=0.3"),
        ("zh-Hant", "TW", "zh-Hant,zh;q=0.9,en;q=0.3"),
    ],
)
def test_the_language_of_a_declaration_is_asked_for(language, region, asked):
    assert languages(language, region) == asked
