from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from smallprint.archive.add_list import Adding, add_list
from smallprint.archive.open_archive import open_archive
from smallprint.errors import FetchError
from smallprint.model.document import Document
from smallprint.model.found import Aside, Discovery, Found, LeftAside, Vendor, Way
from smallprint.model.source import Declaration, Source

AT = datetime(2026, 3, 1, tzinfo=UTC)
AGREED = datetime(2024, 3, 1, 23, 59, 59, tzinfo=UTC)


@pytest.fixture
def empty(tmp_path):
    """An archive with nothing in it."""
    with open_archive(tmp_path / "empty", writable=True) as opened:
        yield opened


class Web:
    """A web of invented sites: what is found from an address, and which addresses were looked at."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def find(self, addresses: Sequence[str]) -> Discovery:
        """What an address leads to."""
        self.asked += addresses
        if "gone" in addresses[0]:
            raise FetchError(f"{addresses[0]} does not answer", url=addresses[0])
        if "empty" in addresses[0]:
            return Discovery("Empty", (), (LeftAside(addresses[0], Aside.BLOCKED),))
        found = [
            Found(f"https://{address.removeprefix('https://')}", "Imprint", 0.9, (Way.GIVEN,))
            for address in addresses
            if "/" in address.removeprefix("https://")
        ]
        site = addresses[0].removeprefix("https://").partition("/")[0]
        terms, privacy = (
            Found(f"https://{site}/{path}", kind, 0.9, (Way.FOOTER,))
            for path, kind in (("terms", "Terms of Service"), ("privacy", "Privacy Policy"))
        )
        return Discovery(site, (*found, terms) if "only" in site else (*found, terms, privacy))


def vendor(name: str, *addresses: tuple[str, str], line: int = 2, agreed: datetime | None = None) -> Vendor:
    return Vendor(name, addresses, line, agreed)


def taken(store, vendors, web: Web, **more):
    return list(add_list(store, vendors, Adding(web.find, list, AT, **more)))


ACME = vendor("Acme", ("acme.example", ""), agreed=AGREED)


def _acme() -> tuple[Document, ...]:
    return Document("Acme", "Terms of Service"), Document("Acme", "Privacy Policy")


def test_each_vendor_is_watched_under_the_lists_name_with_its_day_of_agreement(empty):
    (one,) = taken(empty, [ACME], Web())
    assert one.added == (Document("Acme", "Terms of Service"), Document("Acme", "Privacy Policy"))
    assert empty.agreements() == {"Acme": AGREED}


def test_a_vendor_that_cannot_be_read_is_told_and_stops_no_other(empty):
    vendors = [vendor("Gone", ("gone.example", "")), vendor("Empty", ("empty.example", ""), line=3), ACME]
    one, other, last = taken(empty, vendors, Web())
    assert one.trouble == "gone.example does not answer"
    assert other.trouble == "blocked"
    assert last.added
    assert set(empty.agreements()) == {"Acme"}


def test_a_list_taken_again_looks_only_for_what_is_new(empty):
    taken(empty, [ACME], Web())
    web = Web()
    again = taken(empty, [ACME, vendor("Mill", ("mill.example", ""))], web)
    assert web.asked == ["mill.example"]
    assert (again[0].added, set(again[0].known)) == ((), set(_acme()))


def test_a_later_day_of_agreement_takes_the_place_of_the_earlier(empty):
    taken(empty, [ACME], Web())
    later = datetime(2025, 1, 1, tzinfo=UTC)
    taken(empty, [vendor("Acme", ("acme.example", ""), agreed=later)], Web())
    assert empty.agreements() == {"Acme": later}


def test_a_column_that_names_a_type_rules_over_what_was_found(empty):
    given = vendor("Acme", ("acme.example/house", "Community Guidelines"), ("acme.example", ""))
    (one,) = taken(empty, [given], Web())
    assert set(one.added) == {Document("Acme", "Community Guidelines"), *_acme()}


def test_nothing_is_kept_where_nothing_is_to_be(empty):
    (one,) = taken(empty, [ACME], Web(), is_kept=False)
    assert one.added
    assert (empty.declarations(), empty.agreements()) == ([], {})


def test_many_vendors_come_out_in_the_lists_order_however_many_are_looked_for_at_once(empty):
    vendors = [vendor(f"V{number:02}", (f"v{number}.example", ""), line=number) for number in range(30)]
    told = taken(empty, vendors, Web(), jobs=4)
    assert [one.service for one in told] == [one.name for one in vendors]
    assert len(empty.declarations()) == 60


def test_a_list_that_is_broken_off_keeps_what_it_took(empty):
    stopped = []
    adding = Adding(Web().find, list, AT, stop=lambda: stopped.append(1))
    coming = add_list(empty, [ACME, vendor("Mill", ("mill.example", ""))], adding)
    next(coming)
    coming.close()
    assert {one.document.service_id for one in empty.declarations()} == {"Acme"}
    assert stopped


def test_a_vendor_of_which_a_main_document_is_missing_is_looked_for_again(empty):
    only = vendor("Only", ("only.example", ""))
    taken(empty, [only], Web())
    web = Web()
    (again,) = taken(empty, [only], web)
    assert web.asked == ["only.example"]
    assert (again.added, again.known) == ((), (Document("Only", "Terms of Service"),))
    assert taken(empty, [only], none := Web(), enough=frozenset({"Terms of Service"}))
    assert none.asked == []


def test_another_vendor_of_the_same_name_is_no_known_one(empty):
    taken(empty, [ACME], Web())
    (other,) = taken(empty, [vendor("Acme", ("acme-bakery.test", ""))], Web())
    assert other.service == "Acme (acme-bakery.test)"
    assert len(other.added) == 2


def test_two_who_add_one_service_at_once_lose_nothing_to_each_other(empty):
    class Meanwhile(Web):
        """A web in which somebody else adds a document of the same name while it is looked at."""

        def find(self, addresses):
            found = super().find(addresses)
            with open_archive(empty.path, writable=True) as other:
                acme = Document("Acme", "Terms of Service")
                other.declare(Declaration(acme, (Source("https://acme.example/tos"),)), AT)
            return found

    (one,) = taken(empty, [vendor("Acme", ("acme.example", ""))], Meanwhile())
    assert [document.id for document in one.added] == ["Acme/Terms of Service (2)", "Acme/Privacy Policy"]
    watched = {each.document.id: each.sources[0].url for each in empty.declarations()}
    assert watched["Acme/Terms of Service"] == "https://acme.example/tos"
    assert watched["Acme/Terms of Service (2)"] == "https://acme.example/terms"


def test_an_address_that_somebody_else_takes_meanwhile_under_another_name_is_not_watched_twice(empty):
    class Meanwhile(Web):
        """A web in which somebody else watches the same addresses under another name while they are looked at."""

        def find(self, addresses):
            found = super().find(addresses)
            with open_archive(empty.path, writable=True) as other:
                taken(other, [vendor("Acme Works", ("acme.example", ""))], Web())
            return found

    (one,) = taken(empty, [vendor("Acme", ("acme.example", ""), agreed=AGREED)], Meanwhile())
    assert one.added == ()
    assert one.trouble.startswith("its pages are watched already, as Acme Works's")
    places = [each.sources[0].url for each in empty.declarations()]
    assert sorted(places) == ["https://acme.example/privacy", "https://acme.example/terms"]
    assert empty.agreements() == {}
