"""Whether a statement still stands on the page where it was made, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from smallprint.judge.quotation.hold import Worded, judge_quotation
from smallprint.model.clause import Outline
from smallprint.model.quotation import Attributed, Attribution, Faithfulness
from smallprint.model.statement import PageState
from smallprint.text.sentence import sentences
from smallprint.text.span import Span

FEWEST = 3
"""Sentences of fewer words are told apart by chance: "Thank you." says nothing of whether a page was edited."""
_ENDED = re.compile(r"[.?!…][\"'”’»)\]]*$")
_ENDS = re.compile(r"[\"'”’»)\]]*\s*(?:[.?!…]|$)")
STANDING = frozenset({Faithfulness.VERBATIM, Faithfulness.COMPOSED})


def on_page(words: str, page: Outline) -> tuple[PageState, str]:
    """How a statement stands on a page now, and the words that stand there in place of those that changed."""
    clauses = [Worded(clause.block.label, clause.ink) for clause in page.clauses]
    held = [judge_quotation(one, clauses) for one in _sentences(words)]
    longer = [found for one in held if one.faithfulness in STANDING and (found := _gone_on(one, clauses))]
    if not longer and all(one.faithfulness in STANDING for one in held):
        return PageState.STANDS, ""
    if all(one.faithfulness is Faithfulness.NEVER_THERE for one in held):
        return PageState.GONE, ""
    return PageState.EDITED, " … ".join(dict.fromkeys([*longer, *_nearest(held)]))


def _gone_on(one: Attributed, clauses: Sequence[Worded]) -> str:
    """The sentence on the page that says all of one of the statement's, and goes on ("… without your consent")."""
    last = one.borrowings[-1]
    ink = clauses[last.clause].ink
    if _ENDED.search(ink[: last.span.end]) or _ENDS.match(ink, last.span.end):
        return ""
    found = next((span for span in sentences(ink) if span.start < last.span.end <= span.end), last.span)
    return found.cut(ink).strip()


def _sentences(words: str) -> list[Attribution]:
    """The sentences of a statement that are long enough to be known again; all of it where none is."""
    spans = [span for span in sentences(words) if len(span.cut(words).split()) >= FEWEST]
    return [Attribution(span.cut(words), span) for span in spans] or [Attribution(words, Span(0, len(words)))]


def _nearest(held: Iterable[Attributed]) -> list[str]:
    """What stands on the page for the sentences that were altered."""
    altered = (one for one in held if one.faithfulness is Faithfulness.ALTERED)
    return [part.recorded for one in altered for part in one.borrowings]
