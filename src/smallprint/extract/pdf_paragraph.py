"""The lines of a PDF → Markdown: paragraphs joined, headings by size, headers and footers once, hyphens undone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import TypeAlias

from smallprint.extract.pdf_edge import edges
from smallprint.extract.pdf_line import Line

LARGER = 1.12
"""Words that are larger than the body by this are a heading."""
LONGEST_HEADING, LONGEST_BOLD = 24, 14
"""Words of a heading at most; of one that is only bold, and so could be a stressed sentence."""
MOSTLY_BOLD = 0.35
"""A document with this share of its signs bold does not set headings in bold."""
APART = 1.32
"""Lines that stand further apart than this many times the document's usual step are two paragraphs."""
SAME_SIZE, SAME_EDGE = 0.6, 3.0
"""Points within which sizes, and edges, are the same."""
FEW_CUT, OFTEN_CUT = 3, 0.02
"""Where more lines than these, and this share of them, are cut at a hyphen, a program has cut them, and the hyphens are
no part of the words."""
BULLET = re.compile(r"[•●○◦▪■□❖➢➤✓✔‣⁃∙·\uf0b7\uf0a7\uf0d8\uf076\uf0fc](?:\s+|(?=\w))|[-–—*o]\s+(?=\S)")
"""What an item of a list begins with, in the signs of Word's fonts too."""
NUMBERED = re.compile(
    r"(?:\((?:[a-zA-Z]{1,2}|[ivxlcIVXLC]{1,6}|\d{1,3})\)|(?:[a-zA-Z]|[ivxlcIVXLC]{1,5}|\d{1,2})[.)]|\d{1,2}(?:\.\d{1,3}){1,5}\.?|§\s?\d+|(?:article|section|clause|annex|appendix|schedule|artikel|anlage)\s+(?:\d+|[IVXLC]+|[A-Z])\b)(?=\s|[.:–—-])",
    re.IGNORECASE,
)
"""What a numbered clause begins with."""
BARE_NUMBER = re.compile(r"\d{1,2}\s+(?=[A-ZÀ-Þ])")
"""A number without a point opens a clause only where the line before it has ended."""
LEADERS = re.compile(r"\s*(?:\.{4,}|(?:\. ){4,}|-{5,}|_{5,}|…{2,})\s*")
ENTRY = re.compile(r"(?:\.{4,}|(?:\. ){4,}|-{5,}|…{2,})\s*\d{1,4}$")
"""A line of a table of contents, with the dots that lead to its page."""
ENDED = re.compile(r"[.:;!?…][\"'”’»)\]]*$")
OPENS_MARKDOWN = re.compile(r"(?=[#>+=|]|-{2,}$)")
MARKS = re.compile(r"([\\`*_\[\]])")
WORD = re.compile(r"\w+(?:-\w+)*")
FIRST_WORD, LAST_WORD = re.compile(r"\w+"), re.compile(r"\w+$")


Marks: TypeAlias = dict[Line, list[str]]
"""What headers, footers and page numbers stand behind a line."""


def markdown_of(pages: Sequence[Sequence[Line]]) -> str:
    """The text of a document from the lines of its pages.

    Headers, footers and page numbers are comments where they stood, within a clause that runs over a page too: a reader
    of the clause does not see them, and nothing is lost.
    """
    aside, last = edges(pages)
    all_lines = [*(line for page in pages for line in page if line not in last), *last]
    aside.difference_update(last)
    lines = [line for line in all_lines if line not in aside]
    if not lines:
        return ""
    opening, marks = _marks(all_lines, aside)
    groups = list(_paragraphs(lines))
    levels = _levels(groups)
    words = _Words(lines)
    blocks = [_comment(opening)] if opening else []
    for group, level in zip(groups, levels, strict=True):
        blocks.append(_block(group, level, words, marks))
        if group[-1] in marks:
            blocks.append(_comment(marks[group[-1]]))
    return "\n\n".join(blocks) + "\n"


def _marks(lines: Sequence[Line], aside: set[Line]) -> tuple[list[str], Marks]:
    """What stands aside before the first line of the document, and behind each."""
    opening: list[str] = []
    found: Marks = {}
    current = opening
    for line in lines:
        if line not in aside:
            current = []
            found[line] = current
        else:
            current.append(line.text)
    return opening, {line: texts for line, texts in found.items() if texts}


def _comment(texts: Sequence[str]) -> str:
    """Words that are kept, and are no part of the text."""
    inside = re.sub(r"-{2,}|[<>]", "–", " · ".join(texts))
    return f"<!-- {inside} -->"


def _levels(groups: Sequence[Sequence[Line]]) -> list[int]:
    """The level of each paragraph that is a heading, else 0: the larger the higher, bold ones below."""
    body = _body_size([line for group in groups for line in group])
    ranks = _ranks(sorted({group[0].size for group in groups if _is_larger(group, body)}, reverse=True))
    lowest = max(ranks.values(), default=0) + 1
    are_bold = [all(line.is_bold for line in group) for group in groups]
    signs = [sum(len(line.text) for line in group) for group in groups]
    bold = sum(count for count, is_bold in zip(signs, are_bold, strict=True) if is_bold)
    is_told_by_bold = bold <= MOSTLY_BOLD * sum(signs)
    found = []
    for group, is_bold in zip(groups, are_bold, strict=True):
        if _is_larger(group, body):
            found.append(ranks[group[0].size])
        else:
            found.append(lowest if is_bold and is_told_by_bold and _is_short(group, LONGEST_BOLD) else 0)
    return found


def _body_size(lines: Sequence[Line]) -> float:
    """The size in which most signs are printed."""
    signs: Counter[float] = Counter()
    for line in lines:
        signs[line.size] += len(line.text)
    return signs.most_common(1)[0][0]


def _ranks(sizes: Sequence[float]) -> dict[float, int]:
    """Levels 1 to 4 for sizes in falling order; sizes that are nearly the same share one."""
    found: dict[float, int] = {}
    level, last = 0, 0.0
    for size in sizes:
        if not level or last - size > SAME_SIZE:
            level, last = min(level + 1, 4), size
        found[size] = level
    return found


def _is_larger(group: Sequence[Line], body: float) -> bool:
    return all(line.size >= LARGER * body for line in group) and _is_short(group, LONGEST_HEADING)


def _is_short(group: Sequence[Line], most: int) -> bool:
    """Whether a paragraph has few words, and does not end as a sentence does, with a comma, or without any word."""
    text = " ".join(line.text for line in group)
    if len(text.split()) > most or text[-1] in ".;," or BULLET.match(text):
        return False
    return any(sign.isalpha() for sign in text) and not ENTRY.search(text)


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines of each paragraph."""
    steps = _steps(lines)
    right = _right_edges(lines)
    group = [lines[0]]
    for index, (before, line) in enumerate(pairwise(lines)):
        if before.is_cut or (_is_one(before, line, steps) and _runs_on(before, line, right[index])):
            group.append(line)
        else:
            yield group
            group = [line]
    yield group


def _is_one(before: Line, line: Line, steps: dict[float, float]) -> bool:
    """Whether two lines may be of one paragraph, by their size, what the second opens with, and the space between."""
    if abs(before.size - line.size) > 2 * SAME_SIZE or ENTRY.search(before.text) or _opens(before, line):
        return False
    gap = before.base - line.base
    if _is_elsewhere(before, line):
        return not ENDED.search(before.text) and before.is_bold == line.is_bold
    return gap <= APART * steps.get(line.size, gap)


def _is_elsewhere(before: Line, line: Line) -> bool:
    """Whether a line stands on another page or in another column than the one before it."""
    return before.page != line.page or line.base > before.base + 1.0


def _opens(before: Line, line: Line) -> bool:
    """Whether a line begins an item or a numbered clause."""
    has_ended = ENDED.search(before.text) is not None
    if BARE_NUMBER.match(line.text):
        return line.is_bold or has_ended
    if not BULLET.match(line.text) and not NUMBERED.match(line.text):
        return False
    is_set_off = abs(line.left - before.left) > SAME_EDGE
    return has_ended or is_set_off or not line.text[0].isalpha() or NUMBERED.match(before.text) is not None


def _runs_on(before: Line, line: Line, edge: float) -> bool:
    """Whether the first word of a line would not have fitted on the line before it."""
    if _is_elsewhere(before, line):
        return True
    width = (before.right - before.left) / max(len(before.text), 1)
    word = line.text.split(" ", 1)[0]
    return before.right + width * (len(word) + 1) >= edge - SAME_EDGE


def _steps(lines: Sequence[Line]) -> dict[float, float]:
    """The usual space from a baseline to the next for lines of each size: the median of the smaller half."""
    found: dict[float, list[float]] = {}
    for before, line in pairwise(lines):
        gap = before.base - line.base
        if before.page == line.page and 0 < gap < 3 * max(line.size, 1.0) and before.size == line.size:
            found.setdefault(line.size, []).append(gap)
    return {size: median(sorted(gaps)[: (len(gaps) + 1) // 2]) for size, gaps in found.items()}


def _right_edges(lines: Sequence[Line]) -> list[float]:
    """For each line the right edge of its column: of the lines of its size from where the page was gone up last."""
    found: list[float] = []
    start = 0
    for index in range(1, len(lines) + 1):
        if index == len(lines) or _is_elsewhere(lines[index - 1], lines[index]):
            widest: dict[float, float] = {}
            for line in lines[start:index]:
                widest[line.size] = max(widest.get(line.size, line.right), line.right)
            found += [widest[line.size] for line in lines[start:index]]
            start = index
    return found


class _Words:
    """The words of a document, and whether its hyphens at line ends are part of them."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.seen = Counter(word.lower() for line in lines for word in WORD.findall(line.text))
        self.is_cut_often = sum(line.is_cut for line in lines) > max(FEW_CUT, OFTEN_CUT * len(lines))

    def joined(self, first: str, second: str) -> str:
        """Two halves of a word as one: without hyphen where the document writes it so, or a program cuts its words."""
        before, after = LAST_WORD.search(first), FIRST_WORD.match(second)
        if before is None or after is None or not after[0][0].islower():
            return f"{first}-{second}"
        whole, parted = self.seen[(before[0] + after[0]).lower()], self.seen[f"{before[0]}-{after[0]}".lower()]
        is_whole = whole > parted if whole != parted else self.is_cut_often
        return first + ("" if is_whole else "-") + second


def _block(group: Sequence[Line], level: int, words: _Words, marks: Marks) -> str:
    """A paragraph, heading or item as Markdown."""
    text, waiting = _escaped(group[0].text), ""
    for before, line in pairwise(group):
        waiting += f" {_comment(marks[before])}" if before in marks else ""
        if before.is_cut:
            text = words.joined(text, _escaped(line.text))
        else:
            text, waiting = f"{text}{waiting} {_escaped(line.text)}", ""
    text = LEADERS.sub(" … ", text + waiting)
    bullet = BULLET.match(text)
    if level:
        return "#" * level + " " + text
    if bullet:
        return "- " + text[bullet.end() :]
    return "\\" + text if OPENS_MARKDOWN.match(text) else text


def _escaped(text: str) -> str:
    """Words in which the signs of Markdown stand for themselves."""
    return MARKS.sub(r"\\\1", text)
