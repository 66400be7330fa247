from datetime import UTC, datetime

import pytest

from smallprint.errors import ExtractError
from smallprint.extract.challenge import Failure
from smallprint.extract.page import extract, whole_text
from smallprint.extract.shell import is_shell
from smallprint.model.snapshot import Snapshot
from smallprint.model.source import Source

URL = "https://acme.example/terms"
SENTENCES = "You must not resell the service, and we are not liable for indirect loss. Either party may terminate. " * 8
TERMS = f"<html><head><title>Terms</title></head><body><h1>Terms</h1><p>{SENTENCES}</p><p>{SENTENCES}</p></body></html>"


def read(content, media_type="text/html", select=()):
    at = datetime(2026, 1, 1, tzinfo=UTC)
    return extract([Snapshot("", URL, URL, at, 200, media_type, content)], [Source(URL, select=select)])


def test_terms_are_read():
    found = read(TERMS.encode())
    assert found.refused is None
    assert "Either party may terminate." in found.text


def test_page_that_ends_in_the_middle_is_cut_short():
    assert read(TERMS[: len(TERMS) // 2].encode()).refused is Failure.TRUNCATED


def test_what_is_no_terms_is_refused_even_where_a_selector_finds_it():
    page = b"<html><title>Just a moment...</title><body><main>Verify you are human</main></body></html>"
    assert read(page, select=("main",)).refused is Failure.TEMPORARILY_BLOCKED


def test_markdown_is_taken_as_it_is():
    text = f"# Terms\n\n{SENTENCES}\n"
    assert read(text.encode(), "text/markdown").text == text


def test_error_in_plain_text_is_refused():
    assert read(b"502 Bad Gateway", "text/plain").refused is Failure.ERROR_PAGE


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(ExtractError, match="no text"):
        read(b"\0\1\2\3\0\0\0\0" * 100, "text/plain")


@pytest.mark.parametrize(
    ("content", "media_type"),
    [("<!doctype html>" + "<p>a" * 300_000, "text/html"), ("You may.\n\n" * 300_000, "text/plain")],
    ids=["html", "text"],
)
def test_more_elements_than_a_document_has_are_not_read(content, media_type):
    with pytest.raises(ExtractError, match="more elements"):
        read(content.encode(), media_type)
    page = Snapshot("", URL, URL, datetime(2026, 1, 1, tzinfo=UTC), 200, media_type, content.encode())
    with pytest.raises(ExtractError, match="more elements"):
        whole_text(page)
    assert not is_shell(page)
