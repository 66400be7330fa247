from __future__ import annotations

from datetime import date

import pytest

from smallprint.errors import UsageError
from smallprint.source.day import DateOrder
from smallprint.source.vendor_list import read_vendors

SITE = ""


def rows(text: str, **more):
    return [(one.name, one.addresses, one.agreed_at and one.agreed_at.date()) for one in read(text, **more).vendors]


def read(text: str, order: DateOrder = DateOrder.UNSAID):
    return read_vendors(text.encode(), order)


@pytest.mark.parametrize(
    "text",
    [
        "Vendor,URL,Agreed\nAcme,acme.example,2024-03-01\n",
        "vendor;website;contract date\nAcme;acme.example;1.3.2024\n",  # as a German spreadsheet writes it
        "\ufeffService\tDomain\tSince\r\nAcme\tacme.example\t2024-03-01\r\n",  # a byte order mark, tabs
        "sep=|\nName|Site|Date\nAcme|acme.example|March 1, 2024\n",  # a line for spreadsheets
        '"Company Name","Website URL","Signed on"\n" Acme ","acme.example","1 Mar 2024"\n',
        "Id,Fournisseur,Notes,Site web,Date de signature\n7,Acme,x,acme.example,1er mars 2024\n",  # others in between
        "Acme,acme.example,2024-03-01\n",  # no line of names
    ],
)
def test_lists_are_read_as_spreadsheets_write_them(text):
    assert rows(text) == [("Acme", (("acme.example", SITE),), date(2024, 3, 1))]


def test_columns_of_documents_name_their_types():
    text = (
        "vendor,website,terms,privacy\nAcme,acme.example,acme.example/t,acme.example/p\nOld Mill,,mill.example/t,n/a\n"
    )
    assert rows(text) == [
        (
            "Acme",
            (("acme.example/t", "Terms of Service"), ("acme.example/p", "Privacy Policy"), ("acme.example", SITE)),
            None,
        ),
        ("Old Mill", (("mill.example/t", "Terms of Service"),), None),
    ]


def test_addresses_alone_are_a_list_too():
    assert rows("acme.example\nhttps://mill.example/terms\n") == [
        ("", (("acme.example", SITE),), None),
        ("", (("https://mill.example/terms", SITE),), None),
    ]


def test_bad_rows_are_told_by_line_and_the_others_taken():
    text = (
        "vendor,url,agreed\nAcme,acme.example,\n,,\nNobody,,\nOdd,not an address,\n"
        '"Two\nlines",mill.example,32.1.2024\nLast,last.example,\n'
    )
    told = read(text)
    assert [one.name for one in told.vendors] == ["Acme", "Last"]
    assert [one.message.partition(": ")[0] for one in told.problems] == ["line 4", "line 5", "line 6"]
    assert "'32.1.2024' is no date" in told.problems[2].message


def test_each_vendor_knows_its_line():
    assert [one.line for one in read("vendor,url\n\nAcme,acme.example\nMill,mill.example\n").vendors] == [3, 4]


def test_what_is_no_list_of_vendors_is_refused():
    for text in ("", "\n\n", "colour,size\nred,5\n"):
        with pytest.raises(UsageError):
            read(text)
    with pytest.raises(UsageError, match="not taken"):
        read_vendors(b"a" * 17_000_000)


def test_other_character_sets_are_read():
    assert read_vendors("Anbieter;URL\nMüller;müller.example\n".encode("cp1252")).vendors[0].name == "Müller"


def test_a_day_means_its_end():
    agreed = read("vendor,url,agreed\nAcme,acme.example,2024-03-01\n").vendors[0].agreed_at
    assert agreed.isoformat().startswith("2024-03-01T23:59:59")
