"""The quotations in a text: between marks of several styles and in block quotes, each with the section it names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from smallprint.model.quotation import Attribution
from smallprint.text.span import Span

FEWEST = 4
"""Fewer words between quotation marks than this are a name or a term, and no quotation."""
LONGEST = 5_000
"""A quotation of more characters than this was opened and never closed."""
WHOLE = 20_000
"""A text without quotation marks is one quotation up to so many characters: the longest clauses have some 15,000."""
BEFORE, BEHIND = 160, 60
"""How many characters before and behind a quotation a section is looked for: about a sentence, and a bracket."""

_MARKS = (
    ("“", "”", rf"“([^“”]{{1,{LONGEST}}})”"),
    ("„", "“", rf"„([^„“”]{{1,{LONGEST}}})[“”]"),
    ("«", "»", rf"«([^«»]{{1,{LONGEST}}})»"),
    ("»", "«", rf"»([^«»]{{1,{LONGEST}}})«"),
    ('"', '"', rf"(?<![\w\"])\"(?=\S)([^\"]{{1,{LONGEST}}})(?<=\S)\"(?!\w)"),
    ("‘", "’", rf"(?<!\w)‘([^‘]{{1,{LONGEST}}}?)’(?!\w)"),
    ("'", "'", rf"(?<![\w'])'(?=\w)([^'\n]{{1,{LONGEST}}}(?:(?<=\w)'(?=\w)[^'\n]{{1,{LONGEST}}}){{0,20}})'(?!\w)"),
)
"""Opening and closing marks with what stands between them; single ones last, since apostrophes look like them."""
_PATTERNS = tuple((opening, re.compile(pattern)) for opening, _, pattern in _MARKS)
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*")
_BLOCK = re.compile(r"^[^\S\n]{0,3}>[^\n]*(?:\n[^\S\n]{0,3}>[^\n]*)*", re.MULTILINE)
_QUOTE_SIGN = re.compile(r"^[^\S\n]*>[^\S\n]?", re.MULTILINE)
_LINK = re.compile(r"!?\[([^\[\]]{1,500})\]\([^()\s]{1,2000}(?:\s+\"[^\"]*\")?\)")
_FOOTNOTE = re.compile(
    r"\[(?:\^?\d{1,3}|\^\w{1,20}|[a-z]|note \d{1,3}|sic!?|(?:our )?emphasis (?:added|ours|mine)|citation needed)\]"
    r"(?!\w)"
    r"|(?<=[^\W\d][.,;:]|[^\W\d][^\W\d])[¹²³⁰⁴-⁹]+|[†‡]"
)
_STRONG = re.compile(r"(\*\*|__|(?<!\w)[*_](?=\w))(.+?)\1", re.DOTALL)
_NUMBER = r"(\d{1,3}(?:\.\d{1,3}){0,4}(?:\s?\([a-z0-9]{1,4}\))*|[IVXLC]{1,6}\b)"
_SECTION = re.compile(rf"(?:§+\s*|\b(?i:sections?|sec\.|clauses?|articles?|art\.|paragraphs?|para\.)\s+){_NUMBER}")
_BEHIND = re.compile(
    rf"\W{{0,3}}(?:[(\[](?:[^()\[\]]{{0,30}}\s)?|(?:(?:in|of|from|under|at|by|per|says|say|reads)\s+){{1,2}}){_SECTION.pattern}"
)
_BRACKET = re.compile(r"\A\W{0,3}[(\[][^()\[\]]*[)\]]")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\W\da-z_])|\n[^\S\n]*\n")
_HEAD = re.compile(rf"\s*(?:{_SECTION.pattern})\s*(?:[:.,)\]–—-]\s*)+")
_FOOT = re.compile(rf"[\s(\[,–—-]+(?:{_SECTION.pattern})[)\].\s]*$")


def quotations_in(text: str) -> tuple[Attribution, ...]:
    """The quotations in a text, in order; a text without any is one quotation, () where it is too long for that."""
    found = sorted(_marked(text), key=lambda one: one.span)
    if found:
        return tuple(found)
    whole = _whole(text)
    return (whole,) if whole is not None else ()


def cleaned(words: str) -> str:
    """Quoted words without what is only around them: link targets, footnote marks, bold, signs of block quotes."""
    words = _LINK.sub(r"\1", _QUOTE_SIGN.sub("", words))
    words = _STRONG.sub(r"\2", _FOOTNOTE.sub("", words))
    return " ".join(words.split())


def section_in(words: str) -> str:
    """The number of the first section that the words name ("10.4"), or ""."""
    found = _SECTION.search(words)
    return re.sub(r"\s", "", found[1]) if found else ""


def _marked(text: str) -> Iterator[Attribution]:
    taken = bytearray(len(text))
    found = list(_spans(text, taken))
    for span, words in found:
        yield Attribution(words, span, _section_by(text, span, taken))


def _spans(text: str, taken: bytearray) -> Iterator[tuple[Span, str]]:
    """Where quotations stand, with their words; what they take up of the text is marked in `taken`."""
    for block in _BLOCK.finditer(text):
        taken[block.start() : block.end()] = b"\1" * len(block.group())
        if said := _said(block.group()):
            yield Span(*block.span()), said
    for start, paragraph in _paragraphs(text):
        for opening, pattern in _PATTERNS:
            if opening not in paragraph:
                continue
            for found in pattern.finditer(paragraph):
                span = Span(*found.span()).shifted(start)
                said = _said(found[1])
                if said and 1 not in taken[span.start : span.end]:
                    taken[span.start : span.end] = b"\1" * len(span)
                    yield span, said


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for gap in _PARAGRAPH.finditer(text):
        yield at, text[at : gap.start()]
        at = gap.end()
    yield at, text[at:]


def _said(words: str) -> str:
    """What is quoted, or "" where it is a name or a term alone."""
    said = cleaned(words).strip("“”„«»\"' ")
    return said if len(said.split()) >= FEWEST else ""


def _section_by(text: str, span: Span, taken: bytearray) -> str:
    """The section named just behind a quotation, or last in its sentence before it, or "".

    What stands in brackets just behind another quotation is that one's.
    """
    behind = _BEHIND.match(text[span.end : span.end + BEHIND])
    if behind:
        return section_in(behind.group())
    other = taken.rfind(1, 0, span.start) + 1
    before = text[max(other, span.start - BEFORE) : span.start]
    if other and other >= span.start - BEFORE:
        before = _BRACKET.sub("", before, count=1)
    named = list(_SECTION.finditer(_SENTENCE.split(before)[-1]))
    return section_in(named[-1].group()) if named else ""


def _whole(text: str) -> Attribution | None:
    """The whole text as one quotation, with the section that it names at its head or its foot."""
    text, at = text.strip(), len(text) - len(text.lstrip())
    if len(text) > 2 * WHOLE:
        return None
    head = _HEAD.match(text)
    start = head.end() if head else 0
    foot = _FOOT.search(text, max(start + 1, len(text) - BEHIND))
    end = foot.start() if foot else len(text)
    words = cleaned(text[start:end]).strip("“”„«»\"' ")
    if not words or len(words) > WHOLE:
        return None
    named = head or foot
    return Attribution(words, Span(at + start, at + end), section_in(named.group()) if named else "")
