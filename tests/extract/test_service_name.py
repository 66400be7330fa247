from __future__ import annotations

import pytest

from smallprint.extract.dom import parse_text
from smallprint.extract.service_name import schema_names, schema_nodes, service_name

HOME = "https://help.fernwick.example/legal/terms"


def named(html: str, url: str = HOME) -> str:
    return service_name(parse_text(html, url)).name


@pytest.mark.parametrize(
    ("expected", "html"),
    [
        ("Fernwick", '<meta property="og:site_name" content="Fernwick"><title>Terms</title>'),
        ("Fernwick", "<title>Privacy Policy | Fernwick</title>"),
        ("Fernwick", "<title>Fernwick Terms of Use</title>"),  # no bar between them
        ("Fernwick", "<title>Terms of Use - Fernwick Help Center</title>"),  # a part of the site
        ("FernWick", "<title>Terms</title><footer>© 2019–2026 FernWick GmbH. All rights reserved.</footer>"),
        ("Fernwick", "<title>Legal</title>"),  # nothing but the domain
        ("Fernwick", '<meta property="og:site_name" content="Fernwick – photos that last"><title>Terms</title>'),
        (
            "Fernwick",
            '<meta property="og:site_name" content="About"><title>Terms | Fernwick</title>',
        ),  # names no service
    ],
)
def test_the_service_is_named_by_its_page(expected, html):
    assert named(html) == expected


def test_a_name_that_the_domain_has_too_is_taken_before_a_slogan():
    html = "<title>Fernwick | Privacy Policy | Photos. Prints. Done.</title>"
    assert named(html) == "Fernwick"


def test_a_name_in_schema_org_is_found_wherever_it_stands():
    html = """<title>Terms</title><script type="application/ld+json">
    {"@graph": [{"@type": "WebPage", "name": "Terms",
                 "publisher": {"@type": ["Thing", "Organization"], "name": "Old Mill"}}]}
    </script>"""
    assert schema_names(parse_text(html)) == ["Old Mill"]
    assert named(html) == "Old Mill"


def test_schema_org_that_cannot_be_read_is_left_out():
    html = '<script type="application/ld+json">{"@type": </script><script type="application/ld+json">[[[1]]]</script>'
    assert schema_nodes(parse_text(html)) == []
    assert schema_nodes(parse_text('<script type="application/ld+json">' + "[" * 100_000 + "</script>")) == []


def test_a_page_without_any_name_on_a_bare_address_has_none():
    assert named("<title>Terms</title>", "http://127.0.0.1:8080/terms") == ""


def test_scripts_are_no_copyright_line():
    html = "<title>Legal</title><script>var a='© ' + year() + ' Nobody';</script>"
    assert named(html) == "Fernwick"
