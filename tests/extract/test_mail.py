"""Mail addresses that pages hide from robots."""

from __future__ import annotations

import pytest

from smallprint.extract.dom import parse_text
from smallprint.extract.html import markdown
from smallprint.extract.mail import uncovered


def covered(address: str, key: int = 0x42) -> str:
    return bytes([key, *(sign ^ key for sign in address.encode())]).hex()


@pytest.mark.parametrize("key", [0, 0x42, 0xFF])
def test_address_is_uncovered(key):
    assert uncovered(covered("privacy@bellbird.example", key)) == "privacy@bellbird.example"


@pytest.mark.parametrize(
    "coded", ["", "42", "xyz", "424", covered("no address"), covered("a@b") + "g", "ff" * 1000, "42ff42"]
)
def test_what_is_no_address_is_left(coded):
    assert uncovered(coded) == ""


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/cdn-cgi/l/email-protection#{0}"><span data-cfemail="{0}">[email&#160;protected]</span></a>',
        '<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="{0}">[email&#160;protected]</a>',
    ],
)
def test_hidden_address_is_written_out_and_linked(html):
    page = parse_text(html.format(covered("a@b.example")), "https://bellbird.example/")
    assert markdown([page.tree.body], page.base) == "[a@b.example](mailto:a@b.example)"


def test_address_that_cannot_be_uncovered_stays_as_it_is_shown():
    page = parse_text('<p><span data-cfemail="zz">[email&#160;protected]</span></p>')
    assert markdown([page.tree.body], page.base) == "\\[email protected\\]"
