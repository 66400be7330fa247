from datetime import UTC, datetime

import pytest

from smallprint.errors import ExtractError
from smallprint.extract.media import Media, media_of
from smallprint.model.snapshot import Snapshot

URL = "https://acme.example/terms"
HTML = b"<!DOCTYPE html><html><body><p>Terms</p></body></html>"


def snapshot(content, media_type=""):
    return Snapshot("", URL, URL, datetime(2026, 1, 1, tzinfo=UTC), 200, media_type, content)


@pytest.mark.parametrize(
    ("content", "media_type", "expected"),
    [
        pytest.param(HTML, "text/html", Media.HTML, id="HTML, as it says"),
        pytest.param(HTML, "text/plain", Media.HTML, id="HTML that is called text"),
        pytest.param(HTML, "application/octet-stream", Media.HTML, id="HTML that is called bytes"),
        pytest.param(HTML, "", Media.HTML, id="HTML, nothing said"),
        pytest.param(HTML.decode().encode("utf-16"), "", Media.HTML, id="HTML in UTF-16"),
        pytest.param(b"\xef\xbb\xbf\n<!-- x --> <div>Terms</div>", "", Media.HTML, id="a fragment behind a mark"),
        pytest.param(b"Terms <p>of</p> <p>use</p>", "", Media.HTML, id="tags among words"),
        pytest.param(b"An error has occurred.", "text/html", Media.HTML, id="words that are called HTML"),
        pytest.param(b"%PDF-1.7\n...", "text/html", Media.PDF, id="PDF that is called HTML"),
        pytest.param(b"\r\n\r\n%PDF-1.4", "application/pdf", Media.PDF, id="PDF behind blank lines"),
        pytest.param(b"<html><p>It begins with %PDF-1.4</p>", "text/html", Media.HTML, id="HTML that speaks of PDF"),
        pytest.param(b"PK\x03\x04....word/document.xml", "application/zip", Media.DOCX, id="a Word document"),
        pytest.param(b"# Terms\n\nYou must not.", "text/markdown", Media.TEXT, id="Markdown"),
        pytest.param(
            b"<b>Terms</b>\n\nYou must not.", "text/markdown", Media.TEXT, id="Markdown that begins with a tag"
        ),
        pytest.param(b"Terms of use\n\nYou must not.", "", Media.TEXT, id="text, nothing said"),
        pytest.param(b"", "", Media.TEXT, id="nothing"),
    ],
)
def test_bytes_are_taken_for_what_they_are(content, media_type, expected):
    assert media_of(snapshot(content, media_type)) is expected


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (b"PK\x03\x04....xl/workbook.xml", "zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "old form"),
        (b"{\\rtf1\\ansi Terms}", "Rich Text"),
        (b"\x89PNG\r\n\x1a\n....", "picture"),
    ],
)
def test_bytes_that_are_not_read_are_refused_by_name(content, named):
    with pytest.raises(ExtractError, match=named):
        media_of(snapshot(content, "text/html"))
