from __future__ import annotations

from datetime import UTC, datetime

import pytest

from smallprint.archive.add import add, forget, parse_name, propose
from smallprint.archive.add_list import propose_vendor
from smallprint.archive.open_archive import open_archive
from smallprint.archive.watchlist import Watchlist
from smallprint.errors import NotFoundError, UsageError
from smallprint.model.document import Document
from smallprint.model.found import Alternate, Aside, Discovery, Found, LeftAside, Vendor, Way

AT = datetime(2026, 3, 1, tzinfo=UTC)
LATER = datetime(2026, 4, 1, tzinfo=UTC)


@pytest.fixture
def empty(tmp_path):
    """An archive with nothing in it."""
    with open_archive(tmp_path / "empty", writable=True) as opened:
        yield opened


def found(path: str, kind: str, **more) -> Found:
    told = {"sureness": 0.9, "ways": (Way.FOOTER,), "title": kind, "language": "en", **more}
    return Found(url=f"https://fernwick.example{path}", terms_type=kind, **told)


def contract(*documents: Found, service: str = "Fernwick") -> Discovery:
    return Discovery(service, documents)


def names(proposals) -> list[str]:
    return [one.document.id for one in proposals]


TERMS, PRIVACY = found("/terms", "Terms of Service"), found("/privacy", "Privacy Policy")


def test_what_was_found_is_watched_under_service_and_type(empty):
    proposals = propose(Watchlist(empty), contract(TERMS, PRIVACY))
    assert (
        add(Watchlist(empty), proposals, AT)
        == [Document("Fernwick", "Privacy Policy"), Document("Fernwick", "Terms of Service")][::-1]
    )
    assert [one.sources[0].url for one in empty.declarations("Fernwick")] == [PRIVACY.url, TERMS.url]


def test_an_address_that_is_watched_already_is_not_watched_twice(empty):
    add(Watchlist(empty), propose(Watchlist(empty), contract(TERMS)), AT)
    again = propose(
        Watchlist(empty), contract(found("/terms/?utm_source=x", "Terms of Service"), PRIVACY, service="Fern Wick")
    )
    assert (again[0].double_of, again[0].is_chosen) == (Document("Fernwick", "Terms of Service"), False)
    assert add(Watchlist(empty), again, AT) == [Document("Fernwick", "Privacy Policy")]


def test_what_is_not_sure_is_shown_and_not_chosen_unless_somebody_gave_it(empty):
    doubtful = found("/d/1", "Imprint", sureness=0.4)
    given = found("/d/2", "Imprint", sureness=0.4, ways=(Way.GIVEN,))
    assert [one.is_chosen for one in propose(Watchlist(empty), contract(doubtful, given))] == [False, True]


def test_what_has_no_name_has_to_be_given_one(empty):
    nameless = found("/d/1", "", ways=(Way.GIVEN,))
    (one,) = propose(Watchlist(empty), contract(nameless))
    assert not one.is_chosen
    with pytest.raises(UsageError, match="nothing says what"):
        add(Watchlist(empty), [one], AT)
    (named,) = propose(Watchlist(empty), contract(nameless), named=parse_name("Acme/Commercial Terms"))
    assert add(Watchlist(empty), [named], AT) == [Document("Acme", "Commercial Terms")]


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ({"plan": "Education"}, "Education"),
        ({"region": "EU"}, "EU"),
        ({"title": "Fernwick Gift Card Terms of Service"}, "Gift Card"),
        ({"title": "Fernwick Terms of Service | Fernwick"}, "prints"),  # only the address says it
        ({"path": "/de/agb", "title": "AGB", "language": "de"}, "de"),
        ({"path": "/tos", "title": "Terms of Service", "language": ""}, "2"),  # nothing tells them apart
    ],
)
def test_documents_of_one_type_are_siblings_told_apart_by_what_they_say(empty, second, expected):
    proposals = propose(
        Watchlist(empty), contract(TERMS, found(**{"path": "/prints/terms", "kind": "Terms of Service", **second}))
    )
    assert names(proposals) == ["Fernwick/Terms of Service", f"Fernwick/Terms of Service ({expected})"]


def test_a_document_of_another_company_that_the_text_takes_in_has_its_name(empty):
    taken_in = Found("https://mapstead.test/terms", "Terms of Service", 0.9, (Way.INCORPORATED,), "Terms of Service")
    assert names(propose(Watchlist(empty), contract(TERMS, taken_in)))[1] == "Fernwick/Terms of Service (mapstead)"


def test_siblings_in_other_languages_are_watched_where_they_are_wanted(empty):
    terms = found(
        "/terms",
        "Terms of Service",
        alternates=(
            Alternate("https://fernwick.example/de/terms", "de"),
            Alternate("https://f.example/uk", "en", "GB"),
        ),
    )
    assert names(propose(Watchlist(empty), contract(terms))) == ["Fernwick/Terms of Service"]
    assert names(propose(Watchlist(empty), contract(terms), siblings=["DE"]))[1:] == ["Fernwick/Terms of Service (de)"]
    assert names(propose(Watchlist(empty), contract(terms), siblings=["gb"]))[1:] == [
        "Fernwick/Terms of Service (en-GB)"
    ]
    proposals = propose(Watchlist(empty), contract(terms), siblings=["all"])
    add(Watchlist(empty), proposals, AT)
    assert [(one.document.variant, one.sources[0].language) for one in empty.declarations()] == [
        ("", ""),
        ("de", "de"),
        ("en-GB", "en"),
    ]


GERMAN = {"path": "/agb", "title": "Nutzungsbedingungen der Fernwick GmbH", "language": "de"}


def test_a_document_in_another_language_is_named_by_it_from_an_address_and_from_a_list(empty):
    german = found(kind="Terms of Service", **GERMAN)
    vendor = Vendor("Fernwick Photos Ltd", (("https://fernwick.example/agb", "Terms of Service"),), 2, None)
    expected = ["", "de"]
    found_ones = contract(TERMS, german)
    assert [one.document.variant for one in propose(Watchlist(empty), found_ones)] == expected
    assert [one.document.variant for one in propose_vendor(Watchlist(empty), vendor, found_ones)] == expected
    add(Watchlist(empty), propose(Watchlist(empty), contract(TERMS)), AT)
    assert [one.document.variant for one in propose(Watchlist(empty), contract(german))] == ["de"]


def test_the_services_own_name_tells_no_document_apart_whatever_a_list_calls_it(empty):
    cards = found("/cards", "Terms of Service", title="Fernwick Gift Card Terms of Service")
    vendor = Vendor("Photo Printers", (("https://fernwick.example/", ""),), 2, None)
    told = propose_vendor(Watchlist(empty), vendor, contract(TERMS, cards))
    assert [one.document.variant for one in told] == ["", "Gift Card"]


def test_a_recorded_history_goes_on_under_the_name_it_has(store):
    (proposal,) = propose(Watchlist(store), contract(found("/terms", "Terms of Service"), service="QUARREL"))
    assert proposal.document == Document("Quarrel", "Terms of Service")


def test_what_was_recorded_in_another_language_is_no_earlier_version(store):
    german = found("/agb", "Terms of Service", language="de")
    (proposal,) = propose(Watchlist(store), contract(german, service="Quarrel"))
    assert proposal.document == Document("Quarrel", "Terms of Service", "de")


def test_another_company_of_the_same_name_is_told_apart(empty):
    add(Watchlist(empty), propose(Watchlist(empty), contract(TERMS)), AT)
    other = Found("https://fernwick-bakery.test/terms", "Terms of Service", 0.9, (Way.GIVEN,))
    assert Watchlist(empty).service(contract(other)) == "Fernwick (fernwick-bakery.test)"


def test_names_are_such_that_a_folder_can_have_them(empty):
    assert (
        Watchlist(empty).service(contract(TERMS, service='Fern/wick: "Photos" #1\x1b[0m')) == "Fern wick Photos 1 [0m"
    )
    assert Watchlist(empty).service(contract(TERMS, service="///")) == "Unnamed"


def test_what_is_watched_can_be_let_go(empty):
    add(Watchlist(empty), propose(Watchlist(empty), contract(TERMS, PRIVACY)), AT)
    assert forget(empty, "fernwick/priv", AT) == Document("Fernwick", "Privacy Policy")
    assert [one.document.terms_type for one in empty.declarations()] == ["Terms of Service"]
    with pytest.raises(NotFoundError, match="not watched"):
        forget(empty, "Fernwick/Privacy Policy", AT)


def test_a_name_that_fits_several_lets_nothing_go(empty):
    add(Watchlist(empty), propose(Watchlist(empty), contract(TERMS, PRIVACY)), AT)
    with pytest.raises(UsageError, match="any of 2"):
        forget(empty, "fern", AT)


def test_a_document_that_moved_is_watched_at_its_new_address_under_the_name_that_somebody_says(empty):
    add(Watchlist(empty), propose(Watchlist(empty), contract(TERMS)), AT)
    moved = found("/legal/tos", "Terms of Service", ways=(Way.GIVEN,))
    (one,) = propose(Watchlist(empty), contract(moved), named=parse_name("fernwick/Terms of Service"))
    assert (one.document, one.moved_from) == (Document("Fernwick", "Terms of Service"), TERMS.url)
    add(Watchlist(empty), [one], LATER)
    assert [each.sources[0].url for each in empty.declarations()] == [moved.url]
    assert [each.sources[0].url for each in empty.past_declarations(one.document)] == [TERMS.url]


def test_a_name_is_for_what_was_given_and_for_nothing_else(empty):
    named = parse_name("Mill/Commercial Terms")
    given = found("/d/1", "Imprint", ways=(Way.GIVEN,))
    assert names(propose(Watchlist(empty), contract(TERMS, given), named=named)) == [
        "Mill/Terms of Service",
        "Mill/Commercial Terms",
    ]
    aside = (LeftAside("https://fernwick.example/d/1", Aside.NO_TERMS),)
    with pytest.raises(UsageError, match=r"no document to be called .*no terms"):
        propose(Watchlist(empty), Discovery("Fernwick", (TERMS,), aside), named=named)


def test_a_watchlist_is_in_step_with_what_is_added(empty):
    watchlist = Watchlist(empty)
    add(watchlist, propose(watchlist, contract(TERMS)), AT)
    assert watchlist.at("http://www.fernwick.example/terms/") == Document("Fernwick", "Terms of Service")
    assert propose(watchlist, contract(TERMS))[0].double_of
    assert watchlist.of_holder("Fernwick", ["https://help.fernwick.example/"])
    assert not watchlist.of_holder("Fernwick", ["https://bakery.test/"])


def test_names_are_taken_apart():
    assert parse_name("Acme/Terms of Service") == Document("Acme", "Terms of Service")
    assert parse_name("Acme/Terms of Service (EU)") == Document("Acme", "Terms of Service", "EU")
    assert parse_name("Acme/", "UK") == Document("Acme", "", "UK")
    assert parse_name("", "UK") == Document("", "", "UK")
    with pytest.raises(UsageError, match="names no document"):
        parse_name("Acme")
