import zlib

import pytest

from smallprint.errors import ExtractError
from smallprint.extract.markdown import read_piece, split_blocks
from smallprint.extract.pdf import pdf_text

URL = "https://acme.example/terms.pdf"


def stream(content, entries=""):
    packed = zlib.compress(content)
    return f"<< /Length {len(packed)} /Filter /FlateDecode {entries} >>\nstream\n".encode() + packed + b"\nendstream"


def pdf(*pages, trailer=""):
    """A PDF of these contents of pages, written as simple programs write them."""
    kids = " ".join(f"{5 + 2 * index} 0 R" for index in range(len(pages)))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode()]
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /{} /Encoding /WinAnsiEncoding >>"
    objects += [font.format(name).encode() for name in ("Helvetica", "Helvetica-Bold")]
    for index, content in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {6 + 2 * index} 0 R "
            f"/Resources << /Font << /F 3 0 R /B 4 0 R >> >> >>".encode()
        )
        objects.append(stream(content))
    written, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(written))
        written += f"{number} 0 obj\n".encode() + each + b"\nendobj\n"
    table = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(f"{at:010d} 00000 n \n" for at in places)
    end = f"trailer << /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{len(written)}\n%%EOF"
    return written + (table + end).encode()


def line(words, left=72, base=700, size=11, font="F"):
    escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return b"BT " + f"/{font} {size} Tf 1 0 0 1 {left} {base} Tm ({escaped}) Tj".encode("cp1252") + b" ET\n"


def paragraph(*words, left=72, base=700, step=14, size=11, font="F"):
    return b"".join(line(each, left, base - step * index, size, font) for index, each in enumerate(words))


LOCKED = f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'00' * 32}> /U <{'11' * 32}> >> /ID [<00><00>]"
LONG = "The customer shall not resell the service, nor let others use it, except"


def test_lines_become_paragraphs():
    page = paragraph(LONG, "where we have agreed to it in writing.") + paragraph(
        "Either party may terminate this agreement at any time, with a notice of", "thirty days.", base=650
    )
    assert pdf_text(pdf(page), URL).split("\n\n") == [
        f"{LONG} where we have agreed to it in writing.",
        "Either party may terminate this agreement at any time, with a notice of thirty days.\n",
    ]


def test_short_line_ends_its_paragraph():
    page = paragraph("Acme GmbH", "Am Anger 4", "99084 Erfurt", LONG, "where we have agreed to it in writing.")
    assert pdf_text(pdf(page), URL).startswith("Acme GmbH\n\nAm Anger 4\n\n99084 Erfurt\n\nThe customer")


def test_larger_and_bold_lines_are_headings():
    page = (
        line("Terms of Service", size=20, base=780)
        + line("1. Definitions", base=740, font="B")
        + paragraph(LONG, "where we have agreed to it in writing.", base=720)
        + line("2. Liability", base=670, font="B")
        + paragraph(LONG, "where the law does not allow it to be limited.", base=650)
    )
    text = pdf_text(pdf(page), URL)
    assert [block for block in text.split("\n\n") if block.startswith("#")] == [
        "# Terms of Service",
        "## 1. Definitions",
        "## 2. Liability",
    ]


def test_stressed_sentence_is_no_heading():
    page = line("You must read this.", font="B", base=720) + paragraph(LONG, "where we have agreed.") * 3
    assert pdf_text(pdf(page), URL).startswith("You must read this.\n\n")


def test_numbered_clauses_and_items_begin_their_own_paragraphs():
    page = paragraph(
        "1.1 The customer pays the fees that are set out in the order form, which is",
        "part of this agreement.",
        "1.2 The customer shall not, and shall not let others who use the service,",
        "(a) resell the service, or make it available to people who are not part of it,",
        "(b) attack it.",
        "• Fees are due within thirty days.",
        "• Taxes are added.",
    )
    text = pdf_text(pdf(page), URL)
    assert [block.split()[0] for block in text.split("\n\n")] == ["1.1", "1.2", "(a)", "(b)", "-", "-"]


def running(number, words):
    """A page with a header, a footer and its number."""
    return (
        line("Acme Terms, version of 3 May 2026", base=810, size=9)
        + words
        + line(f"Page {number} of 4", base=20, size=9, left=290)
        + line("Acme GmbH, Erfurt", base=34, size=9)
    )


def test_headers_and_footers_do_not_cut_a_clause_that_runs_over_a_page():
    pages = [running(number, paragraph(LONG, LONG)) for number in range(1, 5)]
    blocks = split_blocks(pdf_text(pdf(*pages), URL))
    inks = [ink for block in blocks if (ink := read_piece(block).inline.ink)]
    assert inks == ["Acme Terms, version of 3 May 2026", " ".join([LONG] * 8), "Acme GmbH, Erfurt"]


def test_headers_and_footers_are_kept_where_they_stood():
    pages = [running(number, paragraph(LONG, LONG)) for number in range(1, 5)]
    text = pdf_text(pdf(*pages), URL)
    assert text.count("Acme Terms, version of 3 May 2026") == 4
    assert f"except <!-- Page 2 of 4 · Acme GmbH, Erfurt · Acme Terms, version of 3 May 2026 --> {LONG}" in text


def test_words_that_stand_on_one_page_only_are_no_header():
    pages = [paragraph(LONG, base=800), paragraph("Annex: fees of the service and of its parts", base=800)]
    assert "<!--" not in pdf_text(pdf(*pages), URL)


def test_second_column_is_read_behind_the_first():
    left = paragraph("The customer shall not", "resell the service and", "must not attack it.", base=700)
    right = paragraph("We may suspend an", "account that breaks", "these rules.", left=320, base=700)
    text = pdf_text(pdf(left + right), URL)
    assert text.index("attack it.") < text.index("We may suspend")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            ("Dies gilt nach Maßgabe der Datenschutz-", "bestimmungen des Anbieters."),
            "Datenschutz-bestimmungen",
            id="once",
        ),
        pytest.param(
            ("Die Bestimmungen gelten. Alle Bestim-", "mungen sind Teil des Vertrags."),
            "Bestimmungen sind",
            id="known whole",
        ),
        pytest.param(
            ("A third-party may not. Every third-", "party service is named."),
            "third-party service",
            id="known in parts",
        ),
    ],
)
def test_words_cut_at_the_end_of_a_line_are_joined(lines, expected):
    assert expected in pdf_text(pdf(paragraph(*lines)), URL)


def test_signs_of_markdown_stand_for_themselves():
    page = line("# 5 of *all* [terms] are_here, and no heading is meant by it")
    (block,) = split_blocks(pdf_text(pdf(page), URL))
    assert read_piece(block).inline.ink == "# 5 of *all* [terms] are_here, and no heading is meant by it"


def test_leaders_of_a_table_of_contents_are_cut():
    page = paragraph("1. Definitions ........................ 2", "2. Liability ........................ 5")
    assert pdf_text(pdf(page), URL).splitlines() == ["1. Definitions … 2", "", "2. Liability … 5"]


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        pytest.param(b"%PDF-1.7\nnothing follows", "broken", id="no document"),
        pytest.param(pdf(line(LONG))[:300], "broken", id="cut short"),
        pytest.param(pdf(b"", b"", b""), "pictures", id="scanned"),
        pytest.param(pdf(*[line(LONG)] * 2_001), "2001 pages", id="far too long"),
        pytest.param(pdf(line(LONG), trailer=LOCKED), "password", id="locked"),
    ],
)
def test_pdf_that_cannot_be_read_is_refused_by_its_cause(content, cause):
    with pytest.raises(ExtractError, match=cause) as caught:
        pdf_text(content, URL)
    assert caught.value.url == URL


def test_content_that_unpacks_to_much_is_borne():
    with pytest.raises(ExtractError):
        pdf_text(pdf(b"q Q " * 2_000_000), URL)
