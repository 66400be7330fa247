"""smallprint backfill, where there is no archive of the web to be had."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from smallprint.archive.open_archive import open_archive
from smallprint.cli.backfill import is_public_name
from smallprint.model.document import Document
from smallprint.model.source import Declaration, Source

pytest.importorskip("wayback")
AT = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("url", "is_public"),
    [
        ("https://acme.example/terms", True),
        ("https://8.8.8.8/terms", True),
        ("http://127.0.0.1:8080/terms", False),
        ("http://[::1]/terms", False),
        ("http://10.0.0.7/terms", False),
        ("http://intranet/terms", False),
        ("http://wiki.corp/terms", False),
    ],
)
def test_addresses_of_a_network_of_ones_own_are_given_to_nobody(url, is_public):
    assert is_public_name(url) is is_public


def test_a_document_at_a_private_address_is_passed_over(run, archive):
    with open_archive(archive, writable=True) as store:
        store.declare(Declaration(Document("Acme", "Terms of Service"), (Source("http://127.0.0.1:9/terms"),)), AT)
    found = run("backfill", "Acme")
    assert (found.status, "no archive of the web can know" in found.err) == (0, True)


def test_an_archive_that_is_not_there_is_named(run, archive):
    with open_archive(archive, writable=True) as store:
        store.declare(Declaration(Document("Acme", "Terms of Service"), (Source("https://acme.example/terms"),)), AT)
    found = run("backfill", "Acme", "--home", "http://127.0.0.1:99999")
    assert found.status == 2
    assert "'99999' is no port" in found.err


def test_what_goes_wrong_is_told_in_a_line_with_the_document_and_the_archive(run, archive):
    with open_archive(archive, writable=True) as store:
        store.declare(Declaration(Document("Acme", "Terms of Service"), (Source("https://acme.example/terms"),)), AT)
    found = run("backfill", "Acme", "--home", "http://127.0.0.1:9")
    assert found.status == 2
    assert found.err == (
        "Acme/Terms of Service: the archive at 127.0.0.1:9 did not answer: Connection refused; "
        "the same command goes on from here\n"
    )
