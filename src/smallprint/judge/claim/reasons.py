"""The reason for a judgement, in a line that names the data, the gap and the place."""

from __future__ import annotations

from smallprint.judge.answer.asked import asked_in
from smallprint.judge.claim.asserted import About, Asserted
from smallprint.judge.claim.found import Found
from smallprint.model.answer import Gap, GapKind, Quotation
from smallprint.model.clause import Outline
from smallprint.model.statement import Judgement

MOST_KINDS = 3
_SILENT = (Judgement.NOT_ADDRESSED, Judgement.UNDETERMINED)
_OPEN = {
    GapKind.OTHER_DATA: "still permits other data",
    GapKind.OTHERS: "leaves others free",
    GapKind.ELSEWHERE: "says otherwise for others",
    GapKind.CONFLICTS: "says otherwise",
    GapKind.COULD_COVER: "could cover it",
}


def reason_in_words(said: Asserted, found: Found, outline: Outline) -> str:
    """Why, in a line: "of audio, video: §10.2 says the same; §10.4 still permits other data"."""
    if found.judgement in _SILENT:
        return f"{_kinds(said)}{found.reason.value}"
    line = f"{_kinds(said)}{place_of(found.evidence[0], outline)} {found.reason.value}"
    gap = _gap(found)
    return f"{line}; {place_of(gap.quotation, outline)} {_OPEN[gap.kind]}" if gap else line


def _kinds(said: Asserted) -> str:
    """The kinds of data that a claim on training names."""
    if said.about is not About.TRAINING or said.question is None:
        return ""
    kinds = [kind.value.replace("-", " ") for kind in asked_in(said.question).data]
    return f"of {', '.join(kinds[:MOST_KINDS])}: " if kinds else ""


def _gap(found: Found) -> Gap | None:
    """The first thing left open that is told of, where it stands elsewhere than the evidence."""
    shown = {one.clause for one in found.evidence}
    return next((gap for gap in found.gaps if gap.kind in _OPEN and gap.quotation.clause not in shown), None)


def place_of(quotation: Quotation, outline: Outline) -> str:
    """Where a quotation stands: the printed number there or above, else the heading, else "the text"."""
    clause = outline.clauses[quotation.clause]
    heading, above = outline.heading_of(clause), clause
    while not above.block.label and above.parent >= 0:
        above = outline.clauses[above.parent]
    if any(sign.isdigit() for sign in above.block.label):
        return f"§{above.block.label.strip('§ .')}"
    return f"“{heading}”" if heading else "the text"
