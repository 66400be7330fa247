"""What a document lets its provider do: of a version in an archive, or of a file."""

from __future__ import annotations

import pytest

from smallprint.archive.names import find_document
from smallprint.archive.read_terms import read_file, read_version
from smallprint.errors import ExtractError, SourceError
from smallprint.model.norm import Data, Modality, Norm, Party
from smallprint.read.document import EDITION

GERMAN = """# Bedingungen

Sie müssen Ihr Passwort geheim halten und uns sofort mitteilen, wenn eine andere Person das Konto verwendet hat.

Wir können Ihr Konto schließen, wenn Sie gegen diese Bedingungen verstoßen oder die Gebühren nicht bezahlen.

Sie behalten die Rechte an den Bildern, die Sie bei uns hochladen, und können sie zu jeder Zeit löschen, und wir
verwenden die Bilder nicht für das Training von Modellen der künstlichen Intelligenz.
"""


def norms(read) -> list[Norm]:
    return [norm for _, reading in read.reading.clauses for norm in reading.norms]


@pytest.fixture
def terms(store):
    """The document of six versions."""
    return find_document(store, "Quarrel", "tos")


def test_a_version_is_read_with_its_outline(store, terms):
    version = store.versions(terms)[0]
    read = read_version(store, version)
    assert (read.name, read.version) == ("Quarrel/Terms of Service", version)
    assert read.outline.text.encode() == store.content(version)
    assert (read.reading.edition, read.reading.unread) == (EDITION, ())
    assert not any(Party.PROVIDER in norm.bearers for norm in norms(read))


def test_each_version_is_read_by_its_own_words(store, terms):
    first, charged, _, _, sold, _ = (read_version(store, version) for version in store.versions(terms))
    assert "charge" not in {norm.action for norm in norms(first)}
    assert "charge" in {norm.action for norm in norms(charged)}
    (sale,) = [norm for norm in norms(sold) if norm.action == "sell"]
    assert (sale.modality, sale.bearers) == (Modality.PERMISSION, (Party.PROVIDER,))
    assert Data.LOCATION in sale.data


def test_what_was_found_is_found_in_the_clause_that_is_named(store, terms):
    read = read_version(store, store.versions(terms)[-1])
    for index, reading in read.reading.clauses:
        for norm in reading.norms:
            assert norm.evidence.cut(read.outline.clauses[index].ink).strip() in read.outline.text


def test_a_file_is_read_without_an_archive(tmp_path):
    path = tmp_path / "terms.md"
    path.write_text("# Rules\n\nYou may not copy the maps, and we may close your account.\n", encoding="utf-8")
    read = read_file(path)
    assert (read.name, read.version) == (str(path), None)
    assert [norm.modality for norm in norms(read)] == [Modality.PROHIBITION, Modality.PERMISSION]


def test_a_file_in_another_language_is_unread_and_says_so(tmp_path):
    path = tmp_path / "bedingungen.md"
    path.write_text(GERMAN, encoding="utf-8")
    read = read_file(path)
    assert read.reading.clauses == ()
    assert [why for _, why in read.reading.unread] == ["in de"] * 3


def test_a_file_of_bytes_that_are_no_utf_8_is_read(tmp_path):
    path = tmp_path / "terms.md"
    path.write_bytes(b"You may not copy the caf\xe9 maps.\n")
    read = read_file(path)
    assert [norm.modality for norm in norms(read)] == [Modality.PROHIBITION]


@pytest.mark.parametrize("content", [b"", b"\n \n\t\n"])
def test_an_empty_file_is_an_error(tmp_path, content):
    path = tmp_path / "terms.md"
    path.write_bytes(content)
    with pytest.raises(ExtractError, match="is empty") as caught:
        read_file(path)
    assert caught.value.url == str(path)


@pytest.mark.parametrize("name", ["none.md", "."])
def test_what_is_no_file_is_an_error(tmp_path, name):
    with pytest.raises(SourceError, match="cannot read") as caught:
        read_file(tmp_path / name)
    assert caught.value.url == str(tmp_path / name)
