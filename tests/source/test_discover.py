"""Documents of a contract are found on a real server, on this machine, by the client that goes for pages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from smallprint.errors import SourceError, UsageError
from smallprint.model.found import Aside, Way
from smallprint.source.address import Gate
from smallprint.source.client import Client
from smallprint.source.discover import Bounds, discover, whole_address
from smallprint.source.http import HttpFetcher
from smallprint.source.pace import Pace

AT = datetime(2026, 3, 1, tzinfo=UTC)
MANY = Bounds(pages=20)


@pytest.fixture
def fetcher():
    """Goes to this machine, which has to be allowed by name."""
    with HttpFetcher(client=Client(Gate(["127.0.0.1", "localhost"])), pace=Pace(0)) as made:
        yield made


@pytest.fixture
def found_from(gristmill, fetcher):
    """Looks for documents from a path of the invented site."""

    def found(*paths: str, bounds: Bounds = MANY):
        return discover([gristmill.url(path) for path in paths or ("/",)], fetcher, now=lambda: AT, bounds=bounds)

    return found


def by_type(discovery) -> dict[str, list[str]]:
    """The paths of what was found, by terms type."""
    made: dict[str, list[str]] = {}
    for one in discovery.found:
        made.setdefault(one.terms_type, []).append("/" + one.url.split("/", 3)[3])
    return made


def causes(discovery) -> dict[Aside, list[str]]:
    """The paths of what was left aside, by cause."""
    made: dict[Aside, list[str]] = {}
    for one in discovery.aside:
        made.setdefault(one.cause, []).append("/" + one.url.split("/", 3)[3])
    return made


def test_from_the_first_page_the_whole_contract_is_found(found_from):
    discovery = found_from("/")
    assert discovery.service == "Gristmill"
    assert by_type(discovery) == {
        "Terms of Service": ["/terms", "/legal/education/terms", "/captions-agreement"],
        "Privacy Policy": ["/privacy"],
        "Acceptable Use Policy": ["/legal/acceptable-use"],
        "Copyright Claims Policy": ["/legal/copyright"],
        "Data Processor Agreement": ["/legal/dpa.html"],
        "Trackers Policy": ["/legal/cookies"],
        "Imprint": ["/imprint"],
        "Editorial Policy": ["/ethics"],
    }
    assert not discovery.is_cut_short


def test_how_each_was_found_is_told(found_from):
    ways = {"/" + one.url.split("/", 3)[3]: set(one.ways) for one in found_from("/terms").found}
    assert Way.GIVEN in ways["/terms"]
    assert ways["/ethics"] == {Way.SCHEMA}
    assert Way.INCORPORATED in ways["/legal/acceptable-use"]
    assert ways["/captions-agreement"] == {Way.INCORPORATED}
    assert {Way.FOOTER, Way.LEGAL_PAGE} <= ways["/privacy"]


def test_what_only_looks_like_a_document_is_left_aside_with_the_cause(found_from, gristmill):
    aside = causes(found_from("/"))
    assert aside[Aside.OTHER_COMPANY] == ["/privacy", "/terms"]  # under another company's host
    assert aside[Aside.PROMOTION] == ["/summer/terms"]
    assert aside[Aside.ARTICLE] == ["/blog/why-a-privacy-policy-matters"]
    assert aside[Aside.APPLICANTS] == ["/careers/privacy"]
    assert aside[Aside.SETTINGS] == ["/cookies/settings"]
    assert aside[Aside.EARLIER] == ["/legal/terms-archive"]
    asked = {path.partition("?")[0] for path in gristmill.asked}
    assert not asked & {"/summer/terms", "/blog/why-a-privacy-policy-matters", "/careers/privacy", "/cookies/settings"}


def test_siblings_in_other_languages_are_named_and_not_looked_at(found_from, gristmill):
    terms = found_from("/").found[0]
    assert [(one.variant, one.url.rpartition(":")[2].partition("/")[2]) for one in terms.alternates] == [
        ("de", "de/terms"),
        ("en-GB", "en-gb/terms"),
    ]
    assert "/de/terms" not in gristmill.asked


def test_a_plan_of_its_own_is_told_from_the_others(found_from):
    plans = {one.url.rpartition("/legal")[2]: one.plan for one in found_from("/").found}
    assert plans["/education/terms"] == "Education"


def test_from_a_document_the_rest_is_found_and_it_stands_first(found_from):
    discovery = found_from("/privacy")
    assert discovery.found[0].terms_type == "Privacy Policy"
    assert "Terms of Service" in by_type(discovery)


def test_lists_that_lead_to_lists_without_end_are_left(found_from, gristmill):
    found_from("/")
    assert len([path for path in gristmill.asked if path.startswith("/legal/loop")]) <= 3


def test_the_bounds_hold_and_what_was_not_looked_at_is_told(found_from, gristmill):
    discovery = found_from("/", bounds=Bounds(pages=4, files=0))
    pages = [path for path in gristmill.asked if path != "/robots.txt"]
    assert len(pages) == discovery.asked == 4
    assert discovery.is_cut_short
    assert "/legal/dpa.html" in causes(discovery)[Aside.NOT_LOOKED_AT]


def test_the_time_that_is_given_is_kept(gristmill, fetcher):
    moments = iter([AT, AT, AT, *[AT + timedelta(minutes=5)] * 1000])
    discovery = discover([gristmill.url("/")], fetcher, now=lambda: next(moments), bounds=Bounds(seconds=60))
    assert discovery.is_cut_short
    assert discovery.asked <= 3


def test_files_in_usual_places_name_documents(found_from, gristmill):
    gristmill.files["/.well-known/security.txt"] = "Contact: mailto:x@gristmill.example\nPolicy: {{site}}/disclosure\n"
    found = {one.terms_type: one.ways for one in found_from("/").found}
    assert found["Vulnerability Disclosure Policy"] == (Way.WELL_KNOWN,)


def test_without_any_link_usual_places_are_tried(found_from, gristmill):
    gristmill.files["/"] = "<title>Gristmill</title><h1>Soon</h1>"
    gristmill.removed |= {"/legal"}
    discovery = found_from("/")
    assert set(by_type(discovery)) >= {"Terms of Service", "Privacy Policy"}
    assert discovery.found[0].ways[0] is Way.USUAL_PATH


def test_what_no_link_and_no_usual_place_leads_to_is_found_in_the_sitemap(found_from, gristmill):
    gristmill.files |= {
        "/": "<title>Gristmill</title><h1>Soon</h1>",
        "/robots.txt": "User-agent: *\nAllow: /\nSitemap: {{site}}/maps/index.xml\n",
        "/maps/index.xml": "<sitemapindex><sitemap><loc>{{site}}/maps/pages.xml</loc></sitemap></sitemapindex>",
        "/maps/pages.xml": (
            "<urlset><url><loc>{{site}}/blog/privacy-policy</loc></url>"
            "<url><loc>{{site}}/about/house-rules/terms-of-use</loc></url></urlset>"
        ),
        "/about/house-rules/terms-of-use": "<title>Terms of Use</title><main><h1>Terms of Use</h1>{{clauses}}</main>",
    }
    gristmill.removed |= {"/legal", "/terms", "/privacy"}
    discovery = found_from("/")
    assert by_type(discovery) == {"Terms of Service": ["/about/house-rules/terms-of-use"]}
    assert discovery.found[0].ways == (Way.SITEMAP,)


def test_the_same_text_at_two_addresses_is_one_document(found_from, gristmill):
    page = "<title>Terms of Use</title><main><h1>Terms of Use</h1>{{clauses}}</main>"
    gristmill.files |= {"/terms": page, "/tos": page, "/": '<a href="/terms">Terms</a> <a href="/tos">Terms of Use</a>'}
    gristmill.removed |= {"/legal"}
    discovery = found_from("/")
    assert len(by_type(discovery)["Terms of Service"]) == 1
    assert causes(discovery)[Aside.SAME]


def test_what_a_site_keeps_from_robots_is_told_as_blocked(found_from, gristmill):
    gristmill.files["/robots.txt"] = "User-agent: *\nDisallow: /privacy\n"
    discovery = found_from("/")
    assert causes(discovery)[Aside.BLOCKED] == ["/privacy"]


def test_an_address_that_cannot_be_read_stops_the_search_and_one_of_two_does_not(found_from, gristmill, fetcher):
    with pytest.raises(SourceError):
        discover(["http://127.0.0.1:1/terms"], fetcher, now=lambda: AT)
    discovery = discover([gristmill.url("/terms"), "http://127.0.0.1:1/privacy"], fetcher, now=lambda: AT, bounds=MANY)
    assert discovery.found[0].terms_type == "Terms of Service"
    assert "/privacy" in causes(discovery)[Aside.FAILED]


def test_addresses_that_are_not_public_are_not_gone_to(gristmill):
    with HttpFetcher(pace=Pace(0)) as stranger, pytest.raises(SourceError, match="public"):
        discover([gristmill.url("/").replace(str(gristmill.port), "80")], stranger, now=lambda: AT)
    assert gristmill.asked == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("acme.example", "https://acme.example/"),
        (" acme.example/terms ", "https://acme.example/terms"),
        ("http://acme.example", "http://acme.example/"),
        ("localhost:8000/terms", "https://localhost:8000/terms"),
    ],
)
def test_an_address_may_be_written_in_short(words, expected):
    assert whole_address(words) == expected


@pytest.mark.parametrize("words", ["", "Acme", "acme terms", "mailto:x@acme.example", "file:///etc/passwd", "http://"])
def test_what_is_no_address_is_refused(words):
    with pytest.raises(UsageError, match="no address"):
        whole_address(words)
