"""One line that says what changed and where: the service as subject, the words quoted, no judgement."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from smallprint.judge.gist import Weighed
from smallprint.judge.reported import reported
from smallprint.judge.unit import ink_of, sides
from smallprint.model.change import Change, Diff, Edit
from smallprint.model.clause import Clause
from smallprint.model.document import Document
from smallprint.model.meaning import HEADLINE_LENGTH, Finding, Kind
from smallprint.text.normalize import fold
from smallprint.text.sentence import sentences
from smallprint.text.span import Span

NUMBER = re.compile(r"\d")
HALF = re.compile(r"[\ud800-\udfff]")
"""What bytes that are no UTF-8 are decoded to."""
SAME_WORDS = 4
"""A clause that went and one that came and begin with so many same words are one that was rewritten."""
LABEL_LENGTH = 24
SHORT_EDIT = 9
"""An edit of at most this many words is told by its words alone."""
TELLING = 4
"""A clause that came or went with fewer words than this, as a heading does, is told only where there is no other."""
LEADS = re.compile(
    r"^(?:notwithstanding (?:the above|the foregoing|anything to the contrary)|for the avoidance of doubt"
    r"|in addition|additionally|accordingly|however|therefore|as a result|for example|(?:please )?note that)\b,?\s*",
    re.IGNORECASE,
)
"""How sentences begin that come to the point later."""
EDGES = " ,;:"
REWRITE = 25
"""From this many changed clauses on a change is told as a rewrite."""

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


def substantive(document: Document, diff: Diff, told: Sequence[Weighed]) -> Iterator[Headline]:
    """Headlines of a change that matters, in order of preference, each at most 140 characters."""
    likely = max(1, sum(found.logit > 0 for found in told))
    for found in sorted(told, key=_is_brief)[:12]:
        change = found.unit.change
        yield Headline(_told(document, diff, diff.touched[change], likely), change)


def _is_brief(found: Weighed) -> bool:
    return found.unit.shape in ("added", "removed") and found.unit.size < TELLING


def returned(document: Document, moment: datetime) -> str:
    """The headline of a change that goes back to an earlier text."""
    return fitted(
        f"{document.service_id}’s {document.terms_type} goes back to the version of ", f"{moment:%Y-%m-%d}", ""
    )


def suppressed(document: Document, findings: Sequence[Finding]) -> str:
    """The headline of a change that does not matter: what it touches, the commonest kinds first."""
    counted = Counter(SUPPRESSED[found.kind] for found in findings)
    named = [name for name, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0]))[:2]]
    return fitted(
        f"{document.service_id}’s {document.terms_type} changes only ", " and ".join(named) or "blank lines", ""
    )


def first_unused(wanted: Sequence[Headline], used: set[str], moment: datetime) -> Headline:
    """The first of these headlines that the document has not had; else the first with its date, and time if need be."""
    for line in wanted:
        if line.words not in used:
            return line
    first = wanted[0]
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
    cut = words[: max(1, length - 1)]
    return f"{_closed(cut[: cut.rfind(' ')] if ' ' in cut else cut).rstrip(EDGES)}…"


def _closed(words: str) -> str:
    """The words without a bracket or quote at their end that was opened and is not closed."""
    for opening, closing in (("(", ")"), ("[", "]"), ("“", "”")):
        if words.count(opening) > words.count(closing) and words.rfind(opening) > len(words) // 2:
            words = words[: words.rfind(opening)].rstrip()
    return words


def told_words(words: str) -> str:
    """The words as they are quoted: from the point on, without the punctuation at their edges."""
    bare = LEADS.sub("", words.strip().strip(EDGES))
    return bare.strip(EDGES) or words.strip()


def fitted(start: str, words: str, end: str) -> str:
    """The three parts as one line, the middle one cut so that all fit into 140 characters."""
    start = clip(start, 90) + (" " if start.endswith(" ") else "")
    return f"{start}{clip(words, HEADLINE_LENGTH - len(start) - len(end))}{end}"


def place(clause: Clause, heading: str) -> str:
    """Where a clause stands: " (§10.4)", else " (under “Heading”)", else ""."""
    for sign in (clause.block.label, *reversed(clause.path)):
        bare = _label(sign)
        if bare and len(bare) <= LABEL_LENGTH and NUMBER.match(bare):
            return f" (§{bare})"
    return f" (under “{clip(heading, 36)}”)" if heading else ""


def _told(document: Document, diff: Diff, change: Change, likely: int) -> str:
    before, after = sides(diff, change)
    outline, shown = (diff.after, after[0]) if after else (diff.before, before[0])
    where = place(shown, outline.heading_of(shown))
    more = f", and {likely - 1} more clause{'s' * (likely > 2)}" if likely > 1 else ""
    end = f"”{where}{more}"
    service = document.service_id
    if likely >= REWRITE:
        return fitted(
            f"{service} rewrites its {document.terms_type}: “",
            told_words(_gained(change, after) or ink_of(before)),
            f"”{more}",
        )
    if (not before or not after) and (other := _rewritten(diff, change)) is not None:
        words = _first_sentence(ink_of(after or sides(diff, other)[1]))
        return fitted(f"{service} rewrites “", told_words(words), end)
    if not after:
        return _sentence(service, ("no longer says", "drops"), _first_sentence(ink_of(before)), end)
    if not before:
        return _sentence(service, ("adds", "adds"), _first_sentence(ink_of(after)), end)
    return _edited(service, change, (ink_of(before), ink_of(after)), end)


def _edited(service: str, change: Change, inks: tuple[str, str], end: str) -> str:
    before, after = inks
    edit = max(change.edits, key=_telling)
    removed, inserted = told_words(edit.removed), told_words(edit.inserted)
    longest = max(len(removed.split()), len(inserted.split()))
    if (
        removed
        and inserted
        and longest <= SHORT_EDIT
        and (min(len(removed), len(inserted)) > 2 or NUMBER.search(removed))
    ):
        return fitted(f"{service} replaces “{clip(removed, 40)}” with “", inserted, end)
    if inserted and len(inserted.split()) >= TELLING:
        return _sentence(service, ("adds", "adds"), _from_its_beginning(after, edit.after), end)
    if inserted:
        return fitted(f"{service} now says “", _around(after, edit.after), end)
    if len(removed.split()) >= TELLING:
        words = _from_its_beginning(before, edit.before)
        return _sentence(service, ("no longer says", "drops"), words, end)
    return fitted(f"{service} drops “{clip(removed, 40)}” from “", _around(before, edit.before), end)


def _rewritten(diff: Diff, change: Change) -> Change | None:
    """The clause that came where this one went, or went where it came, and begins with the same words."""
    before, after = sides(diff, change)
    begins = fold(ink_of(before or after)).split()[:SAME_WORDS]
    if len(begins) < SAME_WORDS:
        return None
    for other in diff.touched:
        gone, came = other.before, other.after
        if (bool(gone), bool(came)) == (bool(after), bool(before)) and other is not change:
            blocks = [diff.before.blocks[at] for at in gone] + [diff.after.blocks[at] for at in came]
            if fold(blocks[0].ink).split()[:SAME_WORDS] == begins:
                return other
    return None


def _sentence(service: str, verbs: tuple[str, str], words: str, end: str) -> str:
    """A line that reports what a sentence says, or quotes it where it cannot be reported. `end` closes the quote."""
    says, quotes = verbs
    told = reported(words, service)
    if told:
        return fitted(f"{service} {says} that ", told, end[1:])
    return fitted(f"{service} {quotes} “", told_words(words), end)


def _from_its_beginning(ink: str, at: Span) -> str:
    """Edited words; marked where they begin in the middle of a sentence."""
    words = at.cut(ink).strip()
    before = ink[: at.start].rstrip()
    is_within = bool(before) and before[-1] not in ".!?:;\n" and words[:1].islower()
    return f"…{told_words(words)}" if is_within else words


def _telling(edit: Edit) -> tuple[bool, int, int]:
    """How much an edit tells: one of letter case tells less than any other."""
    return fold(edit.removed) != fold(edit.inserted), len(edit.removed) + len(edit.inserted), -edit.after.start


def _label(sign: str) -> str:
    bare = sign.strip(" .§")
    return bare.strip("()") if bare.count("(") != bare.count(")") or bare.startswith("(") else bare


def _around(text: str, at: Span, reach: int = 45) -> str:
    """The words at a place with a little of what stands before and after them, cut between words."""
    start = text.rfind(" ", 0, max(0, at.start - reach)) + 1 if at.start > reach else 0
    stop = text.find(" ", min(len(text), at.end + reach))
    stop = len(text) if stop < 0 else stop
    return f"{'…' if start else ''}{text[start:stop]}{'…' if stop < len(text) else ''}"


def _gained(change: Change, after: Sequence[Clause]) -> str:
    if change.edits:
        return max((edit.inserted.strip() for edit in change.edits), key=len)
    return _first_sentence(ink_of(after)) if after else ""


def _first_sentence(ink: str) -> str:
    spans = sentences(ink)
    return spans[0].cut(ink).strip() if spans else ink
