import io
import zipfile

import pytest

from smallprint.errors import ExtractError
from smallprint.extract.docx import html_of
from smallprint.extract.docx_number import written

URL = "https://acme.example/terms.docx"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CONTENT_TYPES = (
    f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)


def relationships(**targets):
    inside = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}/{name}" Target="{target}"/>' for name, target in targets.items()
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{inside}</Relationships>'


def docx(body, numbering="", styles="", **more):
    """A Word document as Word packs it, with no more than what is tested."""
    parts = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": relationships(officeDocument="word/document.xml"),
        "word/_rels/document.xml.rels": relationships(numbering="numbering.xml", styles="styles.xml"),
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        "word/numbering.xml": f"<w:numbering {W}>{numbering}</w:numbering>",
        "word/styles.xml": f"<w:styles {W}>{styles}</w:styles>",
    } | more
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return packed.getvalue()


def p(words, style="", number=None, level=0):
    """A paragraph, perhaps of a style, perhaps in a list."""
    inside = f'<w:pStyle w:val="{style}"/>' if style else ""
    if number is not None:
        inside += f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{inside}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def level(depth, form, text, *, start=1, more=""):
    counted = f'<w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{depth}">{counted}</w:lvl>'


def lists(*levels, overrides=""):
    """A numbering with the lists 1 and 2, which count on from one another, and bullets, the list 9."""
    return (
        f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="8">{level(0, "bullet", "•")}{level(1, "bullet", "o")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        f'<w:num w:numId="2"><w:abstractNumId w:val="0"/>{overrides}</w:num>'
        '<w:num w:numId="9"><w:abstractNumId w:val="8"/></w:num>'
    )


LEGAL = (
    level(0, "decimal", "%1."),
    level(1, "decimal", "%1.%2"),
    level(2, "lowerLetter", "(%3)"),
    level(3, "lowerRoman", "(%4)"),
)
HEADING = '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>{}</w:style>'


def test_legal_numbers_stand_before_their_paragraphs():
    body = "".join(
        [
            p("Definitions", number=1),
            p("In this agreement:", number=1, level=1),
            p("“content” means texts;", number=1, level=2),
            p("“data” means facts", number=1, level=2),
            p("about people,", number=1, level=3),
            p("about things.", number=1, level=3),
            p("Headings mean nothing.", number=1, level=1),
            p("Liability", number=1),
            p("We are not liable.", number=1, level=1),
            p("It begins anew.", number=1, level=2),
        ]
    )
    assert html_of(docx(body, lists(*LEGAL)), URL) == (
        "<p>1. Definitions</p><p>1.1 In this agreement:</p><p>(a) “content” means texts;</p>"
        "<p>(b) “data” means facts</p>"
        "<p>(i) about people,</p><p>(ii) about things.</p><p>1.2 Headings mean nothing.</p><p>2. Liability</p>"
        "<p>2.1 We are not liable.</p><p>(a) It begins anew.</p>"
    )


def test_headings_are_numbered_by_their_style():
    styles = HEADING.format('<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    body = p("Scope", "Heading1") + p("It applies.", number=1, level=1) + p("Term", "Heading1")
    assert html_of(docx(body, lists(*LEGAL), styles), URL) == "<h1>1. Scope</h1><p>1.1 It applies.</p><h1>2. Term</h1>"


def test_headings_are_numbered_by_the_level_that_names_their_style():
    levels = (level(0, "upperRoman", "Article %1", more='<w:pStyle w:val="Heading1"/>'), *LEGAL[1:])
    body = p("Scope", "Heading1") + p("Term", "Heading1")
    html = html_of(docx(body, lists(*levels), HEADING.format("")), URL)
    assert html == "<h1>Article I Scope</h1><h1>Article II Term</h1>"


def test_style_takes_its_numbers_from_the_style_that_it_is_based_on():
    styles = HEADING.format('<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    styles += '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Heading1"/></w:style>'
    assert html_of(docx(p("Scope", "Own"), lists(*LEGAL), styles), URL) == "<p>1. Scope</p>"


def test_styles_that_are_based_on_each_other_end():
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{one}"><w:name w:val="{one}"/><w:basedOn w:val="{other}"/></w:style>'
        for one, other in (("A", "B"), ("B", "A"))
    )
    assert html_of(docx(p("Scope", "A"), lists(*LEGAL), styles), URL) == "<p>Scope</p>"


def test_lists_of_one_family_count_on_unless_they_begin_anew():
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{}"/></w:lvlOverride>'
    body = p("one", number=1) + p("next", number=2) + p("after", number=2)
    going_on = html_of(docx(body, lists(*LEGAL)), URL)
    anew = html_of(docx(body, lists(*LEGAL, overrides=override.format(5))), URL)
    assert going_on == "<p>1. one</p><p>2. next</p><p>3. after</p>"
    assert anew == "<p>1. one</p><p>5. next</p><p>6. after</p>"


def test_legal_level_writes_figures_only():
    levels = (level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2", more="<w:isLgl/>"))
    body = p("Scope", number=1) + p("It applies.", number=1, level=1)
    assert html_of(docx(body, lists(*levels)), URL) == "<p>I. Scope</p><p>1.1 It applies.</p>"


def test_bullets_are_lists():
    body = p("delay", number=9) + p("of mail", number=9, level=1) + p("loss", number=9)
    assert html_of(docx(body, lists(*LEGAL)), URL) == "<ul><li>delay<ul><li>of mail</li></ul></li><li>loss</li></ul>"


def test_tables_are_kept_and_numbered():
    row = f"<w:tr><w:tc>{p('Fees', number=1)}</w:tc><w:tc>{p('10 euros')}</w:tc></w:tr>"
    html = html_of(docx(f"<w:tbl>{row}</w:tbl>", lists(*LEGAL)), URL)
    assert html == "<table><tr><td><p>1. Fees</p></td><td><p>10 euros</p></td></tr></table>"


def test_words_that_were_struck_out_in_review_are_left_out():
    body = (
        "<w:p><w:r><w:t>We may </w:t></w:r><w:del><w:r><w:delText>not </w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>share data.</w:t></w:r></w:ins></w:p>"
    )
    assert html_of(docx(body), URL) == "<p>We may share data.</p>"


def test_document_without_numbering_is_read():
    packed = docx(p("Terms") + p("You must not."))
    assert html_of(packed, URL) == "<p>Terms</p><p>You must not.</p>"


@pytest.mark.parametrize(
    ("number", "form", "expected"),
    [
        (27, "lowerLetter", "aa"),
        (28, "upperLetter", "BB"),
        (1994, "upperRoman", "MCMXCIV"),
        (7, "decimalZero", "07"),
        (3, "ordinal", "3."),
        (3, "none", ""),
        (12, "chineseCounting", "12"),
        (0, "lowerRoman", "0"),
    ],
)
def test_numbers_are_written_as_word_writes_them(number, form, expected):
    assert written(number, form) == expected


DEEP = "<w:tbl><w:tr><w:tc>" * 3_000 + p("x") + "</w:tc></w:tr></w:tbl>" * 3_000


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        pytest.param(b"PK\x03\x04 word/document.xml", "broken", id="no zip"),
        pytest.param(docx(p("x"))[:200], "broken", id="cut short"),
        pytest.param(docx("<w:p/>" * 3_000_000), "unpacks to more than", id="a zip bomb"),
        pytest.param(docx("<w:p/>" * 110_000), "more elements than", id="empty paragraphs that are small together"),
        pytest.param(docx("<w:p>" + "<w:r/>" * 700_000 + "</w:p>"), "more elements than", id="runs"),
        pytest.param(
            docx("<w:p " + " ".join(f'a{number}="1"' for number in range(700_000)) + "/>"),
            "more elements than",
            id="attributes of one element",
        ),
        pytest.param(
            docx(
                "<w:p>" + "<w:r/>" * 350_000 + "</w:p>",
                **{"word/footnotes.xml": f"<w:footnotes {W}>" + "<w:r/>" * 350_000 + "</w:footnotes>"},
            ),
            "more elements than",
            id="many elements here and many there",
        ),
        pytest.param(docx(DEEP), "broken", id="nested without end"),
        pytest.param(docx("<w:p>"), "broken", id="broken XML"),
        pytest.param(
            docx("", **{"word/document.xml": '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><x>&b;</x>'}),
            "entities",
            id="entities that multiply",
        ),
    ],
)
def test_document_that_cannot_be_read_is_refused_by_its_cause(content, cause):
    with pytest.raises(ExtractError, match=cause) as caught:
        html_of(content, URL)
    assert caught.value.url == URL


def test_pictures_and_macros_are_never_unpacked():
    html = html_of(docx(p("Terms"), **{"word/media/a.png": b"\0" * 40_000_000, "word/vbaProject.bin": b"x"}), URL)
    assert html == "<p>Terms</p>"
