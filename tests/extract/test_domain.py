from __future__ import annotations

import pytest

from smallprint.extract.domain import brand_of, domain_of, is_same_holder


@pytest.mark.parametrize(
    ("address", "domain", "brand"),
    [
        ("https://help.acme.example/x", "acme.example", "acme"),
        ("https://www.acme.co.uk/", "acme.co.uk", "acme"),
        ("https://acme.github.io/terms", "acme.github.io", "acme"),  # anybody may be its neighbour
        ("http://127.0.0.1:8000/", "127.0.0.1", ""),
        ("http://[::1]/", "::1", ""),
        ("http://localhost/", "localhost", "localhost"),
        ("http://[::1", "", ""),
    ],
)
def test_the_domain_and_the_name_in_it(address, domain, brand):
    assert (domain_of(address), brand_of(address)) == (domain, brand)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("https://acme.example/", "https://legal.acme.example/", True),
        ("https://acme.example/", "https://acme.test/", True),  # one name in two domains
        ("https://acme.example/", "https://acme-legal.test/", True),
        ("https://acme.example/", "https://getacme.test/", True),
        ("https://acme.example/", "https://acmetools.test/", False),  # some other firm
        ("https://acme.example/", "https://fernwick.example/", False),
        ("https://a.github.io/", "https://b.github.io/", False),
        ("https://box.example/", "https://dropbox.example/", False),
    ],
)
def test_whether_two_addresses_are_of_one_holder(one, other, expected):
    assert is_same_holder(one, other) is is_same_holder(other, one) is expected
