"""Services by questions as one table: what each answers, for a page and for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from smallprint.model.answer import Answer
from smallprint.model.clause import Outline
from smallprint.model.document import Version
from smallprint.publish.answer import verdict_text
from smallprint.publish.fields import Fields
from smallprint.publish.look import visible
from smallprint.publish.quoted import place_text, shortened

__all__ = ["NO_TERMS", "table_csv", "vendor_cell"]

NO_TERMS: Fields = {
    "verdict": None,
    "told": "no usable terms",
    "value": None,
    "words": "",
    "place": "",
    "document": "",
    "version": None,
    "clause": None,
    "recorded": None,
    "is_conflicting": False,
    "url": "",
}
"""What stands where a service has no terms that could be asked."""
_STEERING = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet takes what begins so for a formula; terms are the words of others."""


def vendor_cell(version: Version, outline: Outline, answer: Answer, *, is_conflicting: bool) -> Fields:
    """What a service answers to a question, in short: the verdict, the first words, and where they stand.

    `url` is the address of the clause, which whoever shows it puts in.
    """
    quoted = answer.evidence[0] if answer.evidence else None
    document = version.document
    return {
        **NO_TERMS,
        "verdict": answer.verdict.value,
        "told": verdict_text(answer),
        "value": visible(answer.value) if answer.value else None,
        "words": visible(shortened(quoted.words)) if quoted else "",
        "place": visible(place_text(outline, quoted.clause)) if quoted else "",
        "document": document.type_name,
        "version": version.number,
        "clause": quoted.clause if quoted else None,
        "recorded": version.fetched_at.isoformat(),
        "is_conflicting": is_conflicting,
    }


def table_csv(questions: Sequence[str], rows: Iterable[tuple[str, Sequence[Fields]]]) -> str:
    """The table as CSV (RFC 4180, lines ended by a line feed): the answers first, then what each stands on.

    A service whose documents answer against each other has " *" behind the answer.
    """
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\n")
    behind = [f"{name}: {each}" for each in questions for name in ("document", "recorded", "words", "where")]
    writer.writerow(["service", *map(_safe, questions), *map(_safe, behind)])
    for service, cells in rows:
        answers = [one["told"] + (" *" if one["is_conflicting"] else "") for one in cells]
        details = [part for one in cells for part in _details(one)]
        writer.writerow([_safe(visible(service)), *map(_safe, answers), *map(_safe, details)])
    return made.getvalue()


def _details(one: Fields) -> list[str]:
    document = f"{one['document']}, version {one['version']}" if one["version"] else ""
    return [document, (one["recorded"] or "")[:10], one["words"], one["url"] or one["place"]]


def _safe(words: str) -> str:
    """The words of a cell so that no spreadsheet takes them for a formula."""
    return f"'{words}" if words.startswith(_STEERING) else words
