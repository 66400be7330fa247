"""One line that says what changed and where: the service as subject, the words quoted, no judgement."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from smallprint.judge.headline.pith import pith
from smallprint.judge.weighing.lexicon import AUXILIARY, MODALS, PERSONS, STOP_WORDS
from smallprint.model.clause import Clause
from smallprint.model.document import Document
from smallprint.model.meaning import HEADLINE_LENGTH, Finding, Kind

NUMBER = re.compile(r"\d")
HALF = re.compile(r"[\ud800-\udfff]")
"""What bytes that are no UTF-8 are decoded to."""
LABEL_LENGTH = 24
_INNER = str.maketrans("“”", "‘’")
"""Marks of a quotation inside another."""
HEADING_LENGTHS = (36, 20, 0)
"""So many letters of a heading stand in a line at most: fewer where the words that changed have no room else."""
ROOM = 110
"""So much room is enough for words that have to be cut."""
LEADS = re.compile(
    r"^(?:(?:except as|notwithstanding|subject to|without prejudice to|to the (?:fullest|maximum) extent|as (?:set out"
    r"|described|stated|noted|explained|further|otherwise))\b[^,.;“”\"]{0,90},(?=\s*(?:if|when|where|we|you|our|your|the|this|these|any"
    r"|no|all|it|(?-i:[A-Z])[\w.]+ (?:may|will|shall|can|grants?|agrees?|is|are|does|has))\b)"
    r"|(?:for the avoidance of doubt|in addition(?! to\b)|additionally|accordingly|however|therefore"
    r"|as a result(?! of\b)|for example|for clarity|furthermore|moreover|likewise|similarly"
    r"|(?:please )?note that|if permitted by law"
    r"|and|or|but)\b,?)\s*",
    re.IGNORECASE,
)
"""How sentences begin that come to the point later."""
PAIRS = (("(", ")"), ("[", "]"), ("“", "”"))
EDGES = " ,;:|"
OPENED = " ,;:|.)]}”’»•*·–—-#>"
"""What no quoted words begin with."""
MARKS = re.compile(r"\*+|(?<=[a-z])__(?=[a-z])|\\(?=\W)|\|(?=\s*\|)")
"""Marks of a page's source that are no words, and the cells of a table in which nothing stands."""
HANGING = (
    STOP_WORDS | MODALS | AUXILIARY | PERSONS | frozenset("not no including include includes e.g i.e § etc".split())
)
"""Words after which a line that is cut does not end."""

SUPPRESSED = {
    Kind.URL_TRACKING_PARAMS: "tokens in link addresses",
    Kind.LINK_TARGET_ONLY: "link addresses",
    Kind.EMAIL_OBFUSCATION: "how e-mail addresses are shown",
    Kind.MARKUP_FORMATTING: "formatting",
    Kind.WHITESPACE_PUNCTUATION_TYPOGRAPHY: "spacing, punctuation or letter case",
    Kind.NUMBERING_RENUMBERING_ONLY: "numbering",
    Kind.REORDERING_MOVES_ONLY: "the order of clauses",
    Kind.DATES_ONLY: "dates",
    Kind.CONTACT_OR_ENTITY_NAME: "contact details or names",
    Kind.NAVIGATION_OR_PAGE_CHROME: "menus and page furniture",
    Kind.ADS_OR_WIDGETS: "promotions or widgets",
    Kind.INFORMATIONAL_NOTICE: "a notice about the document",
    Kind.TRANSLATION_OR_LOCALE_SWITCH: "the spelling or language of a region",
    Kind.EXTRACTION_SCOPE_CHANGE: "which part of the page was captured",
    Kind.TYPO_OR_GRAMMAR_FIX: "spelling or grammar",
    Kind.REWORDED_SAME_MEANING: "wording, most likely to the same effect",
    Kind.UNREAD_WORDING: "words in a language that is not read",
    Kind.FLAPPING: "words that were recorded before",
    Kind.SUBSTANTIVE: "wording, most likely to the same effect",
}


@dataclass(frozen=True, slots=True)
class Headline:
    """A line, and the change that it speaks of: an index in `Diff.touched`, None where it speaks of the whole.

    `sentence` is the one of the clause that it reports, "" where that is the one that was edited most.
    """

    words: str
    change: int | None = None
    sentence: str = ""


def returned(document: Document, moment: datetime) -> str:
    """The headline of a change that goes back to an earlier text."""
    return fitted(
        f"{document.service_id}’s {document.terms_type} goes back to the version of ", f"{moment:%Y-%m-%d}", ""
    )


def suppressed(document: Document, findings: Sequence[Finding]) -> str:
    """The headline of a change that does not matter: what it touches, the commonest kinds first."""
    counted = Counter(SUPPRESSED[found.kind] for found in findings)
    named = [name for name, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0]))[:2]]
    only = "" if any(found.kind is Kind.UNREAD_WORDING for found in findings) else "only "
    return fitted(
        f"{document.service_id}’s {document.terms_type} changes {only}", " and ".join(named) or "blank lines", ""
    )


def first_unused(wanted: Iterable[Headline], used: set[str], moment: datetime) -> Headline:
    """The first of these headlines that the document has not had; else the first with its date, and time if need be."""
    first = None
    for line in wanted:
        if line.words not in used:
            return line
        first = first or line
    if first is None:
        raise ValueError("there is a headline for every change")
    for form in ("%Y-%m-%d", "%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S"):
        mark = f" [{moment:{form}}]"
        line = Headline(f"{clip(first.words, HEADLINE_LENGTH - len(mark))}{mark}", first.change)
        if line.words not in used:
            return line
    return line


def clip(words: str, length: int) -> str:
    """The words, cut between words with "…" where they are longer than `length` characters.

    Bytes that are no UTF-8 are shown as such: a headline can be printed anywhere.
    """
    words = " ".join(HALF.sub("\ufffd", words).split())
    if len(words) <= length:
        return words
    for room in range(length - 1, max(0, length - 1 - len(PAIRS)), -1):
        cut = words[: max(1, room)]
        cut = f"{_rounded(_closed(cut[: cut.rfind(' ')] if ' ' in cut else cut).rstrip(EDGES))}…"
        whole = cut + _closing(cut)
        if len(whole) <= length:
            return whole
    return cut


def _rounded(words: str) -> str:
    """The words without those at their end after which something has to come; all where little else is left."""
    kept = words.split(" ")
    while len(kept) > 1 and kept[-1].strip("“”\"'(,;:.").lower() in HANGING:
        kept.pop()
    short = " ".join(kept).rstrip(EDGES)
    return short if 2 * len(short) > len(words) else words


def _closing(words: str) -> str:
    """What closes the brackets and quotes that are open at the end of words."""
    open_ = sorted((words.rfind(one), other) for one, other in PAIRS if words.count(one) > words.count(other))
    return "".join(other for _, other in reversed(open_))


def _closed(words: str) -> str:
    """The words without a bracket or quote at their end that was opened and is not closed."""
    for opening, closing in PAIRS:
        if words.count(opening) > words.count(closing) and words.rfind(opening) > len(words) // 2:
            words = words[: words.rfind(opening)].rstrip()
    return words


def told_words(words: str) -> str:
    """The words as they are quoted: from the point on, without the punctuation at their edges."""
    bare = LEADS.sub("", _bare(words))
    return _bare(_closed(_bare(bare))) or words.strip()


def _bare(words: str) -> str:
    """The words without marks, and without the punctuation at their edges that closes nothing in them."""
    return MARKS.sub("", words).strip().lstrip(OPENED).strip(EDGES).removesuffix("(").strip(EDGES)


def fitted(start: str, words: str, end: str) -> str:
    """The three parts as one line, the middle one cut so that all fit into 140 characters."""
    start = clip(start, 104) + (" " if start.endswith(" ") else "")
    room = HEADLINE_LENGTH - len(start) - len(end)
    return f"{start}{clip(pith(words, room), room)}{end}"


def placed(start: str, words: str, close: str, *, where: Sequence[str], more: str = "") -> str:
    """The parts as one line; of the places where it stands, the longest first, one that leaves the words room.

    The words are worth more than a heading above them, and than the count of what else changed: where they do not fit
    beside these, these are left out.
    """
    words = MARKS.sub("", words)
    rooms = {end: HEADLINE_LENGTH - len(start) - len(end) for end in _ends(close, where, more)}
    fit = (end for end, room in rooms.items() if _is_whole(words, room))
    roomy = (end for end, room in rooms.items() if room >= ROOM)
    end = next(chain(fit, roomy), f"{close}{where[-1]}")
    return nested(fitted(start, words, end))


def _is_whole(words: str, room: int) -> bool:
    """Whether words have so much room, with nothing left out but what leads to their point."""
    told = words if len(words) <= room else pith(words, room)
    return len(told) <= room and ("…" not in told or "…" in words)


def _ends(close: str, where: Sequence[str], more: str) -> Sequence[str]:
    """How a line may end, the fullest first."""
    return list(dict.fromkeys((*(f"{close}{at}{more}" for at in where), f"{close}{where[-1]}")))


def nested(line: str) -> str:
    """The line with the marks of a quotation inside another made single, where each is closed."""
    depth, told = 0, []
    for sign in line:
        depth += sign == "“"
        told.append(sign.translate(_INNER) if depth > 1 and sign in "“”" else sign)
        depth -= sign == "”"
        if depth < 0:
            return line
    return line if depth else "".join(told)


def places(clause: Clause, heading: str) -> tuple[str, ...]:
    """Where a clause stands, told at length, briefly, and not at all where only a heading tells it."""
    return tuple(dict.fromkeys(place(clause, heading, most) for most in HEADING_LENGTHS))


def place(clause: Clause, heading: str, most: int = HEADING_LENGTHS[0]) -> str:
    """Where a clause stands: " (§10.4)", else " (under “Heading”)", else ""."""
    for sign in (clause.block.label, *reversed(clause.path)):
        bare = _label(sign)
        if bare and len(bare) <= LABEL_LENGTH and NUMBER.match(bare):
            return f" (§{bare})"
    bare = MARKS.sub("", heading).translate(_INNER).strip(" :")
    return f" (under “{clip(bare, most)}”)" if bare and most else ""


def _label(sign: str) -> str:
    bare = sign.strip(" .§")
    return bare.strip("()") if bare.count("(") != bare.count(")") or bare.startswith("(") else bare
