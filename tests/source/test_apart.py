import zlib
from datetime import UTC, datetime

import pytest

from smallprint.errors import ExtractError
from smallprint.model.snapshot import Snapshot
from smallprint.model.source import Source
from smallprint.source.apart import read_apart, whole_text_apart

URL = "https://acme.example/terms.pdf"


def snapshot(content, media_type):
    return Snapshot("", URL, URL, datetime(2026, 1, 1, tzinfo=UTC), 200, media_type, content)


def pdf(content, *forms):
    """A PDF of one page and some forms, each of which draws the next."""
    streams = [content, *forms]
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R "
            b"/Resources << /Font << /F 3 0 R >> /XObject << /N 6 0 R >> >> >>"
        ),
    ]
    for number, words in enumerate(streams, 5):
        packed = zlib.compress(words)
        form = b"" if number == 5 else b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] "
        drawn = b"/Resources << /Font << /F 3 0 R >> /XObject << /N %d 0 R >> >> " % (number + 1)
        head = b"<< /Length %d /Filter /FlateDecode " % len(packed) + form + (drawn if form else b"")
        objects.append(head + b">>\nstream\n" + packed + b"\nendstream")
    written, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n" % number + each + b"\nendobj\n"
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(
        b"%010d 00000 n \n" % at for at in places
    )
    return (
        written
        + table
        + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(written))
    )


WORDS = b"BT /F 11 Tf 1 0 0 1 72 700 Tm (You must not resell the service.) Tj ET"


def test_pdf_is_read_in_a_process_of_its_own():
    found = read_apart([snapshot(pdf(WORDS), "application/pdf")], [Source(URL)])
    assert found.text == "You must not resell the service.\n"


def test_pdf_that_would_be_read_for_ever_is_given_up():
    hostile = pdf(b"/N Do", *[b"/N Do " * 10] * 14, WORDS)
    with pytest.raises(ExtractError, match="over 2 seconds") as caught:
        read_apart([snapshot(hostile, "application/pdf")], [Source(URL)], seconds=2)
    assert caught.value.url == URL


def test_what_is_wrong_with_a_pdf_is_told():
    with pytest.raises(ExtractError, match="broken"):
        read_apart([snapshot(b"%PDF-1.7 no more", "application/pdf")], [Source(URL)])


def test_plain_text_needs_no_process():
    text = "# Terms\n\nYou must not resell the service, nor may you let others use it without our consent."
    assert read_apart([snapshot(text.encode(), "text/markdown")], [Source(URL)], seconds=0).text == text


def test_all_of_a_pdf_is_read_apart_too():
    assert whole_text_apart(snapshot(pdf(WORDS), "application/pdf")) == "You must not resell the service.\n"
    with pytest.raises(ExtractError, match="broken"):
        whole_text_apart(snapshot(b"%PDF-1.7 no more", "application/pdf"))
    page = snapshot(b"<body><nav>Home</nav><p>We never sell your data.</p>", "text/html")
    assert whole_text_apart(page, seconds=0) == "Home\n\nWe never sell your data."
