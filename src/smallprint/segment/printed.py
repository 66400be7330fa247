"""Texts of which each printed line was recorded as a paragraph of its own, as from some PDFs: joined again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

FEWEST = 20
"""A text of fewer paragraphs is left as it is."""
SHARE = 0.2
"""Where so many paragraphs begin in small letters behind words that do not end, lines were taken for paragraphs: of 827
recorded documents 14 have .23 and more, all others .13 and fewer."""
FULL = 0.75
"""A line that is so long beside a long one of its text goes on in the next."""
LONG = 0.9
"""The share of lines that are shorter than a long one."""
FEWEST_GAPS = 0.03
"""Where so many lines stand behind more than one blank line, those show where paragraphs begin."""
_ONE_BLANK = re.compile(r"\S[^\S\n]*\n[^\S\n]*\n\Z")
_OPENS = re.compile(
    r"[#>|*+•–—·-]|[(\[]?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivxlcIVXLC]{1,6})[.)\]]|\d{1,3}(?:\.\d{1,3})+\s"
    r"|(?:Art(?:icle|ikel|\.)|ARTI(?:CLE|KEL)|Section|SECTION|Clause|CLAUSE|Annexe?|ANNEXE?|Appendix|APPENDIX|Schedule"
    r"|SCHEDULE|Exhibit|EXHIBIT|Abschnitt) +[\divxIVXA-Z]"
)
"""What begins a block of its own."""
_ENDS = re.compile(r"[.:;!?…][\"'”’)\]]*\s*\Z")


def joined(paragraphs: Sequence[str]) -> Sequence[str]:
    """The same characters, with the lines of a paragraph together; as they are where lines are no paragraphs."""
    if len(paragraphs) < FEWEST or not _are_lines(paragraphs):
        return paragraphs
    return tuple(_together(paragraphs))


def _are_lines(paragraphs: Sequence[str]) -> bool:
    low = [place for place in range(1, len(paragraphs)) if paragraphs[place][:1].islower()]
    least = SHARE * len(paragraphs)
    return len(low) >= least and sum(_goes_on(paragraphs[place - 1]) for place in low) >= least


def _goes_on(words: str) -> bool:
    """Whether words stop in the middle of a sentence."""
    return words.rstrip()[-1:].isalpha()


def _together(paragraphs: Sequence[str]) -> Iterator[str]:
    lengths = sorted(len(each.strip()) for each in paragraphs)
    full = FULL * lengths[int(LONG * (len(lengths) - 1))]
    has_gaps = sum(not _ONE_BLANK.search(each) for each in paragraphs) >= FEWEST_GAPS * len(paragraphs)
    held = [paragraphs[0]]
    for line in paragraphs[1:]:
        if _continues(held[-1], line, full, has_gaps=has_gaps):
            held.append(line)
        else:
            yield "".join(held)
            held = [line]
    yield "".join(held)


def _continues(before: str, line: str, full: float, *, has_gaps: bool) -> bool:
    """Whether a line goes on with the paragraph that the line before it stands in."""
    if not line.strip() or before.lstrip()[:1] in ("#", "|") or _OPENS.match(line):
        return False
    if line[0].islower():
        return not _ENDS.search(before) or _ONE_BLANK.search(before) is not None
    if not _ONE_BLANK.search(before) or len(before.strip()) < full:
        return False
    return has_gaps or not _ENDS.search(before)
