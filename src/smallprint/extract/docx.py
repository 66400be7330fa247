"""The bytes of a Word document → HTML that holds its numbers as they are printed."""

from __future__ import annotations

import io
import zipfile
import zlib
from xml.etree import ElementTree as ET

import mammoth

from smallprint.errors import ExtractError
from smallprint.extract.docx_number import Numbering, W, paragraphs_of

DOCUMENT, NUMBERING, STYLES = "word/document.xml", "word/numbering.xml", "word/styles.xml"
WANTED = (
    "[Content_Types].xml",
    "_rels/.rels",
    "word/_rels/document.xml.rels",
    "word/_rels/footnotes.xml.rels",
    "word/_rels/endnotes.xml.rels",
    DOCUMENT,
    NUMBERING,
    STYLES,
    "word/footnotes.xml",
    "word/endnotes.xml",
)
"""The parts that words stand in, or are counted by; pictures, macros and the rest are never unpacked."""
MOST_BYTES = 64 << 20
MOST_UNPACKED = 12 << 20
"""So many bytes are unpacked of all parts together: a thousand pages and more."""
MOST_PARTS = 20_000
MOST_MARKS = 600_000
"""Elements and attributes of all parts together, each of which takes up to a kilobyte and 60 microseconds where it is
read: a document of 2,000 pages has 500,000, and the worst of so many that was made took 0.6 GB."""
MOST_EMPTY = 100_000
"""Empty paragraphs: each is looked at again by those around it."""
DEEPEST = 60
"""Tables in tables and boxes in boxes are read so deep: the reader of the document calls itself for each."""
STYLE_MAP = "p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => h2:fresh"


def html_of(content: bytes, url: str = "") -> str:
    """The HTML of a Word document: headings, tables, notes, and paragraphs with the numbers that Word counts.

    ExtractError: it is locked, broken, or unpacks to more than a document has.
    """
    if len(content) > MOST_BYTES:
        raise ExtractError(f"{url} gives a Word document of {len(content) >> 20} MB", url=url)
    parts = _unpacked(content, url)
    try:
        numbered = _numbered(parts)
        found = mammoth.convert_to_html(
            io.BytesIO(numbered),
            style_map=STYLE_MAP,
            include_embedded_style_map=False,
            convert_image=mammoth.images.img_element(_no_image),
        )
    except (ET.ParseError, KeyError, ValueError, AttributeError, RecursionError) as error:
        raise ExtractError(f"{url} gives a Word document that is broken", url=url) from error
    html: str = found.value
    return html


def _unpacked(content: bytes, url: str) -> dict[str, bytes]:
    """The parts that are wanted, unpacked no further than MOST_UNPACKED."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if len(packed.infolist()) > MOST_PARTS:
                raise ExtractError(f"{url} gives a Word document of {len(packed.infolist())} parts", url=url)
            return _read(packed, url)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError, ValueError) as error:
        raise ExtractError(f"{url} gives a Word document that is broken or locked", url=url) from error


def _read(packed: zipfile.ZipFile, url: str) -> dict[str, bytes]:
    names = set(packed.namelist())
    parts: dict[str, bytes] = {}
    left, marks = MOST_UNPACKED, MOST_MARKS
    for name in WANTED:
        if name not in names:
            continue
        with packed.open(name) as part:
            data = part.read(left + 1)
        left -= len(data)
        if left < 0:
            raise ExtractError(
                f"{url} gives a Word document that unpacks to more than {MOST_UNPACKED >> 20} MB", url=url
            )
        marks -= _marks(data)
        if marks < 0 or data.count(b"<w:p/>") > MOST_EMPTY:
            raise ExtractError(f"{url} gives a Word document of more elements than a document has", url=url)
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
            raise ExtractError(f"{url} gives a Word document with entities of its own", url=url)
        parts[name] = data
    if DOCUMENT not in parts:
        raise ExtractError(f"{url} gives a Word document without its text", url=url)
    return parts


def _marks(part: bytes) -> int:
    """How many elements and attributes a part has at most."""
    return part.count(b"<") - part.count(b"</") + part.count(b'="') + part.count(b"='")


def _numbered(parts: dict[str, bytes]) -> bytes:
    """The document packed anew, each number written before its paragraph, bullets left to be lists."""
    document = ET.fromstring(parts[DOCUMENT])  # noqa: S314  entities are refused above
    if _depth(document) > DEEPEST:
        raise ValueError("the document is nested too deep")
    numbering, styles = (
        ET.fromstring(parts[name]) if name in parts else None  # noqa: S314  as above
        for name in (NUMBERING, STYLES)
    )
    for paragraph, rank, label in list(Numbering(numbering, styles).labels(paragraphs_of(document))):
        properties = paragraph.find(f"{W}pPr")
        assert properties is not None
        for own in properties.findall(f"{W}numPr"):
            properties.remove(own)
        if label:
            paragraph.insert(list(paragraph).index(properties) + 1, _run(f"{label} "))
        else:
            properties.append(_bullet(rank.list, rank.depth))
    if numbering is not None:
        _forget_styles(numbering)
        parts = parts | {NUMBERING: ET.tostring(numbering)}
    return _packed(parts | {DOCUMENT: ET.tostring(document)})


def _depth(root: ET.Element) -> int:
    """How deep the tables of a document stand in one another."""
    deepest, ahead = 0, [(root, 0)]
    while ahead:
        node, depth = ahead.pop()
        depth += node.tag in (f"{W}tbl", f"{W}txbxContent", f"{W}sdt", f"{W}ins", f"{W}smartTag")
        deepest = max(deepest, depth)
        ahead.extend((child, depth) for child in node)
    return deepest


def _run(text: str) -> ET.Element:
    run = ET.Element(f"{W}r")
    ET.SubElement(run, f"{W}t", {"{http://www.w3.org/XML/1998/namespace}space": "preserve"}).text = text
    return run


def _bullet(name: str, depth: int) -> ET.Element:
    numbered = ET.Element(f"{W}numPr")
    ET.SubElement(numbered, f"{W}ilvl", {f"{W}val": str(depth)})
    ET.SubElement(numbered, f"{W}numId", {f"{W}val": name})
    return numbered


def _forget_styles(numbering: ET.Element) -> None:
    """Take out which styles are numbered: their paragraphs have their numbers now."""
    for level in numbering.iter(f"{W}lvl"):
        for style in level.findall(f"{W}pStyle"):
            level.remove(style)


def _packed(parts: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for name, data in parts.items():
            file.writestr(zipfile.ZipInfo(name), data)
    return packed.getvalue()


def _no_image(_image: object) -> dict[str, str]:
    """No picture is unpacked; what is said of one in words is kept by the reader of the document."""
    return {"src": ""}
