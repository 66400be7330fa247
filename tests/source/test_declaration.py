"""Declarations of terms in Open Terms Archive's form, read and written."""

from __future__ import annotations

import pytest

from smallprint.errors import DeclarationError
from smallprint.model.source import Edge, Filter, Range, Source
from smallprint.source.declaration import read_sources, terms_of

URL = "https://shop.example/terms"


def test_page_is_read_with_all_that_is_said_of_it():
    terms = {
        "fetch": URL,
        "select": ["main", {"startBefore": "#a", "endAfter": "#b"}],
        "remove": ".share",
        "filter": ["cleanUrls", {"removeQueryParams": ["sid", "ref"]}],
        "executeClientScripts": True,
    }
    assert read_sources(terms) == (
        Source(
            URL,
            select=("main", Range("#a", Edge.BEFORE, "#b", Edge.AFTER)),
            remove=(".share",),
            filters=(Filter("cleanUrls"), Filter("removeQueryParams", ("sid", "ref"))),
            render=True,
        ),
    )


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("main, .legal", ("main, .legal",)),
        (["h1", "main"], ("h1", "main")),
        ({"startAfter": "h1", "endBefore": "footer"}, (Range("h1", Edge.AFTER, "footer", Edge.BEFORE),)),
        ([], ()),
        (None, ()),
    ],
)
def test_selectors_may_be_one_or_many(given, expected):
    assert read_sources({"fetch": URL, "select": given})[0].select == expected


def test_address_alone_is_a_page():
    assert read_sources({"fetch": "https://shop.example/terms.pdf"}) == (Source("https://shop.example/terms.pdf"),)


def test_pages_that_are_combined_take_what_they_do_not_say_from_around_them():
    terms = {
        "select": "main",
        "remove": [".note"],
        "filter": ["cleanUrls"],
        "combine": [
            {"fetch": URL},
            {"fetch": f"{URL}/2", "select": "article", "remove": [], "executeClientScripts": True},
        ],
    }
    assert read_sources(terms) == (
        Source(URL, ("main",), (".note",), (Filter("cleanUrls"),)),
        Source(f"{URL}/2", ("article",), (), (Filter("cleanUrls"),), render=True),
    )


@pytest.mark.parametrize(
    ("terms", "key"),
    [
        ({}, "fetch"),
        ({"fetch": 5}, "fetch"),
        ({"fetch": "shop.example/terms"}, "fetch"),
        ({"fetch": "file:///etc/passwd"}, "fetch"),
        ({"fetch": "https://[::1/terms"}, "fetch"),
        ({"fetch": URL, "select": 5}, "select"),
        ({"fetch": URL, "select": ["main", "p:"]}, "select[1]"),
        ({"fetch": URL, "select": ["main", ""]}, "select[1]"),
        ({"fetch": URL, "select": {"startBefore": "h1"}}, "select"),
        ({"fetch": URL, "select": {"startBefore": "h1", "startAfter": "h2", "endAfter": "p"}}, "select"),
        ({"fetch": URL, "remove": [{"startBefore": "h1", "endAfter": "[["}]}, "remove[0].endAfter"),
        ({"fetch": URL, "filter": "cleanUrls"}, "filter"),
        ({"fetch": URL, "filter": [5]}, "filter[0]"),
        ({"fetch": URL, "filter": [{"removeQueryParams": {"a": "b"}}]}, "filter[0].removeQueryParams"),
        ({"fetch": URL, "executeClientScripts": "yes"}, "executeClientScripts"),
        ({"combine": []}, "combine"),
        ({"combine": URL}, "combine"),
        ({"combine": [{"fetch": URL}, {"select": "main"}]}, "combine[1].fetch"),
        ({"combine": [URL]}, "combine[0]"),
    ],
)
def test_what_cannot_be_read_is_named(terms, key):
    with pytest.raises(DeclarationError) as caught:
        read_sources(terms)
    assert caught.value.key == key


def test_long_value_is_named_in_short():
    with pytest.raises(DeclarationError) as caught:
        read_sources({"fetch": URL, "select": "p:" + "x" * 10_000})
    assert len(caught.value.message) < 200


def test_filter_for_one_service_is_told_which():
    terms = {"fetch": URL, "filter": ["removeIrrelevantModulesFromTos", "cleanUrls"]}
    source = read_sources(terms, service="Bridge")[0]
    assert source.filters == (Filter("removeIrrelevantModulesFromTos", ("Bridge",)), Filter("cleanUrls"))
    assert terms_of((source,))["filter"] == ["removeIrrelevantModulesFromTos", "cleanUrls"]


@pytest.mark.parametrize(
    "sources",
    [
        (Source(URL),),
        (
            Source(
                URL,
                ("main", Range("a", Edge.AFTER, "b", Edge.BEFORE)),
                ("p",),
                (Filter("x", ("1", "2")), Filter("y")),
                render=True,
            ),
        ),
        (Source(URL, ("main",)), Source(f"{URL}/2", (), (".x",), (Filter("removeQueryParams", ("a",)),))),
    ],
)
def test_what_is_written_is_read_the_same(sources):
    assert read_sources(terms_of(sources)) == sources
