"""Snapshots of a document's pages → its text, or why they hold none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smallprint.extract.challenge import Failure
from smallprint.extract.charset import check_text, decode
from smallprint.extract.docx import html_of
from smallprint.extract.dom import Page, check_size, parse_text
from smallprint.extract.html import markdown
from smallprint.extract.main_text import main_text
from smallprint.extract.media import Media, media_of
from smallprint.extract.pdf import pdf_text
from smallprint.extract.selected import select
from smallprint.extract.whole import is_cut_short
from smallprint.extract.wrong_page import recognise_page, recognise_text
from smallprint.model.snapshot import Snapshot
from smallprint.model.source import Source


@dataclass(frozen=True, slots=True)
class Extracted:
    """What was made of a document's pages: Markdown, and why it is none of the document's text where it is not.

    `is_declared`: every page that has selectors was read by them; where they found nothing, the main text was taken.
    """

    text: str
    title: str = ""
    refused: Failure | None = None
    is_declared: bool = True


def extract(snapshots: Sequence[Snapshot], sources: Sequence[Source]) -> Extracted:
    """The text of a document from a snapshot of each of its sources, in their order.

    ExtractError: bytes that cannot be read as what they are said to be.
    """
    parts = [_part(snapshot, source) for snapshot, source in zip(snapshots, sources, strict=True)]
    text = "\n\n".join(part.text for part in parts if part.text)
    refused = next((part.refused for part in parts if part.refused), None)
    return Extracted(text, parts[0].title, refused, all(part.is_declared for part in parts))


def whole_text(snapshot: Snapshot) -> str:
    """All that a page shows, furniture too: where something is only looked for, no choice can miss it."""
    if media_of(snapshot) is not Media.HTML:
        return _part(snapshot, Source(snapshot.url)).text
    html = decode(snapshot.content, snapshot.header("content-type"))
    check_size(html, snapshot.url)
    page = parse_text(html, snapshot.final_url)
    return markdown([page.tree.body] if page.tree.body else [], page.base)


def _part(snapshot: Snapshot, source: Source) -> Extracted:
    """What one page gives."""
    media = media_of(snapshot)
    if media is Media.PDF:
        return Extracted(pdf_text(snapshot.content, snapshot.url))
    if media is Media.TEXT:
        check_text(snapshot.content, snapshot.url)
        text = decode(snapshot.content, snapshot.header("content-type"))
        check_size(text, snapshot.url)
        return Extracted(text, refused=recognise_text(text, snapshot.final_url))
    if media is Media.DOCX:
        return _word(parse_text(html_of(snapshot.content, snapshot.url), snapshot.final_url))
    return _html(decode(snapshot.content, snapshot.header("content-type")), snapshot.final_url, source)


def _word(page: Page) -> Extracted:
    """What a Word document gives: all of it, since it has no furniture."""
    headed = page.tree.css_first("h1")
    title = " ".join(headed.text().split()) if headed else ""
    return Extracted(markdown([page.tree.body] if page.tree.body else [], page.base), title)


def _html(html: str, url: str, source: Source) -> Extracted:
    """What a page of HTML gives: what its declaration selects, else its main text."""
    check_size(html, url)
    page = parse_text(html, url)
    title = page.title
    text = select(page, source) if source.select else None
    is_declared = text is not None
    if text is None:
        page = parse_text(html, url) if source.select else page
        text = markdown(main_text(page), page.base)
    refused = recognise_page(parse_text(html, url), text)
    if refused is None and is_cut_short(html):
        refused = Failure.TRUNCATED
    return Extracted(text, title, refused, is_declared or not source.select)
