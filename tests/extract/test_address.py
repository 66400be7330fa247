from __future__ import annotations

import pytest

from smallprint.extract.address import canonical, joined, without_tracking


@pytest.mark.parametrize(
    "other",
    [
        "http://www.acme.example/terms/",
        "https://acme.example/terms?utm_source=mail&gclid=1",
        "https://acme.example/terms#part-2",
        "https://ACME.example:443/terms",
        "https://acme.example/terms/index.html",
    ],
)
def test_addresses_of_one_page_are_one(other):
    assert canonical(other) == canonical("https://acme.example/terms")


@pytest.mark.parametrize(
    "other",
    [
        "https://acme.example/terms?version=2",
        "https://acme.example/Terms",  # servers may tell capitals apart
        "https://acme.example:8443/terms",
        "https://acme.example/#/terms",  # a script's path
        "https://help.acme.example/terms",
    ],
)
def test_addresses_of_other_pages_are_not(other):
    assert canonical(other) != canonical("https://acme.example/terms")


def test_an_address_is_kept_as_it_is_but_for_what_tracks():
    address = "http://www.acme.example/Terms?utm_source=x&lang=de&fbclid=3#top"
    assert without_tracking(address) == "http://www.acme.example/Terms?lang=de"


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("/terms", "https://acme.example/terms"),
        (" terms ", "https://acme.example/legal/terms"),
        ("//other.example/x", "https://other.example/x"),
        ("mailto:legal@acme.example", ""),
        ("javascript:void(0)", ""),
        ("http://[::1", ""),  # cannot be taken apart
        ("x" * 3000, ""),
    ],
)
def test_links_are_made_whole_where_they_lead_to_a_page(link, expected):
    assert joined("https://acme.example/legal/", link) == expected
