from __future__ import annotations

import gzip
import json

import pytest

from smallprint.source.site_files import (
    LARGEST,
    in_security_txt,
    in_sitemap,
    in_tdmrep,
    in_trust_txt,
    sitemaps_in_robots,
    text_of,
)

AT = "https://acme.example/.well-known/x"


def test_security_txt_names_its_policy():
    (found,) = in_security_txt("# us\nContact: mailto:a@acme.example\npolicy: /security\n", AT)
    assert (found.url, found.terms_type) == ("https://acme.example/security", "Vulnerability Disclosure Policy")


def test_tdmrep_names_policies_and_nonsense_names_none():
    rules = (
        '[{"location": "/", "tdm-reservation": 1, "tdm-policy": "https://acme.example/tdm"}, {"tdm-policy": 3}, "x"]'
    )
    assert [one.url for one in in_tdmrep(rules, AT)] == ["https://acme.example/tdm"]
    assert in_tdmrep("{", AT) == in_tdmrep('{"a": 1}', AT) == in_tdmrep("[" * 100_000, AT) == []


def test_trust_txt_names_disclosures():
    text = "member=https://guild.example/\ndisclosure=https://acme.example/ethics\ndatatrainingallowed=no\n"
    assert [one.url for one in in_trust_txt(text, AT)] == ["https://acme.example/ethics"]


def test_robots_names_sitemaps():
    text = "User-agent: *\nDisallow: /x\nSitemap: https://acme.example/a.xml\n sitemap : https://acme.example/b.xml\n"
    assert sitemaps_in_robots(text) == ["https://acme.example/a.xml", "https://acme.example/b.xml"]


def test_a_sitemap_lists_pages_or_sitemaps():
    pages = (
        "<urlset><loc> https://acme.example/terms?x=1&amp;y=2 </loc><loc><![CDATA[/privacy]]></loc>"
        "<loc>/pricing</loc></urlset>"
    )
    assert in_sitemap(pages) == (["https://acme.example/terms?x=1&y=2", "/privacy"], False)
    assert in_sitemap("<?xml?><sitemapindex><sitemap><loc>/c</loc></sitemap></sitemapindex>") == (["/c"], True)


def test_a_packed_file_is_unpacked_and_a_bomb_is_cut_off():
    assert text_of(gzip.compress(b"<urlset></urlset>")) == "<urlset></urlset>"
    assert len(text_of(gzip.compress(b"a" * (LARGEST * 20)))) == LARGEST
    assert text_of(b"\x1f\x8bnonsense") == ""


def test_a_page_in_the_place_of_a_file_is_none():
    assert text_of(b"\n<!DOCTYPE html><html>Policy: /x</html>") == ""


@pytest.mark.parametrize("address", ["https://[your-domain]/policy", "http://[", "//[::", "https://℀/x"])
def test_an_address_that_is_none_is_passed_over(address):
    url = "https://acme.example/"
    assert in_security_txt(f"Policy: {address}\nPolicy: /security\n", url)[-1].url == "https://acme.example/security"
    assert in_trust_txt(f"disclosure={address}\n", url) == []
    assert in_tdmrep(json.dumps([{"tdm-policy": address}]), url) == []
    assert in_sitemap(f"<urlset><loc>{address}/terms</loc></urlset>") == ([], False)


def test_blanks_without_end_take_no_time():
    blank = "\n" * 500_000
    assert in_sitemap("<loc>" + " " * 500_000) == ([], False)
    assert sitemaps_in_robots(blank) == []
    assert in_security_txt(blank, "https://acme.example/") == []
