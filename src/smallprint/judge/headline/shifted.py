"""One line that says which rule on training AI shifted: the service as subject, what it may do, and where."""

from __future__ import annotations

import re
from collections.abc import Sequence

from smallprint.judge.headline.headline import Headline, clip, place
from smallprint.judge.shift.term_shift import term_shifts
from smallprint.judge.shift.training_shift import Shift, ShiftKind, Statement
from smallprint.model.change import Diff
from smallprint.model.document import Document
from smallprint.model.meaning import HEADLINE_LENGTH
from smallprint.model.norm import Data, Party, Stance

WAIVED = re.compile(r"\bwaive\w*\b", re.IGNORECASE)
MOST_KINDS = 4
"""Of the kinds of data so many are named."""
NAMES = {
    Data.DEIDENTIFIED_AGGREGATE: "de-identified data",
    Data.UNSPECIFIED: "people’s data",
    Data.PROMPTS_INPUTS: "prompts",
    Data.CHILDREN_DATA: "children’s data",
}
_SAYS: dict[Stance, str] = {
    Stance.PERMITS: "{who} may train AI on {data}",
    Stance.PERMITS_UNLESS_OPTED_OUT: "{who} may train AI on {data} unless people opt out",
    Stance.PERMITS_WITH_CONSENT: "{who} train{s} AI on {data} only with consent",
    Stance.PROHIBITS: "{who} {does} not train AI on {data}",
    Stance.RESTRICTS_USERS: "users may not train AI with its content or services",
}


def shift_headline(document: Document, diff: Diff, shift: Shift) -> str:
    """The headline of a shift, at most 140 characters."""
    service = document.service_id
    one = shift.after or shift.before
    assert one is not None
    outline = diff.after if shift.after else diff.before
    clause = outline.clauses[one.clause]
    where = place(clause, outline.heading_of(clause))
    line = f"{service} {_verb(shift)} {_told(shift, one)}"
    return f"{clip(line, HEADLINE_LENGTH - len(where))}{where}"


def is_borne_out(shift: Shift) -> bool:
    """Whether a rule binds users by its own words, where it does: to waive other rules forbids them nothing."""
    one = shift.after or shift.before
    return one is None or not one.is_for_users or WAIVED.search(one.words) is None


def change_of(diff: Diff, shift: Shift) -> int | None:
    """The change that made a rule shift (an index in `Diff.touched`): of its clause, or of a term that it leans on."""
    before, after = shift.before, shift.after
    for index, change in enumerate(diff.touched):
        if (after and after.clause in change.after) or (not after and before and before.clause in change.before):
            return index
    defined = [term.after.clause for term in term_shifts(diff) if after and after.clause in term.leaning]
    return next((index for index, change in enumerate(diff.touched) if set(defined) & set(change.after)), None)


def told_by(document: Document, diff: Diff, shift: Shift) -> Headline:
    """The headline of a shift with the change and the sentence that it speaks of."""
    one = shift.after or shift.before
    assert one is not None
    return Headline(shift_headline(document, diff, shift), change_of(diff, shift), one.words)


def named(data: Sequence[Data]) -> str:
    """These kinds of data in words: "prompts, outputs and files"."""
    kinds = [NAMES.get(kind, kind.value.replace("-", " ")) for kind in data]
    told = kinds[:MOST_KINDS] if len(kinds) <= MOST_KINDS else [*kinds[: MOST_KINDS - 1], "other data"]
    return " and ".join([", ".join(told[:-1]), told[-1]] if len(told) > 1 else told) or NAMES[Data.UNSPECIFIED]


def _verb(shift: Shift) -> str:
    if shift.after is None:
        return "no longer says that"
    if shift.before is None:
        return "adds that"
    return "now says that"


def _told(shift: Shift, one: Statement) -> str:
    said = _says(one)
    if shift.before is None or shift.after is None or shift.before.training.stance is not shift.after.training.stance:
        return said
    how = {ShiftKind.WIDENED: "more widely than before", ShiftKind.NARROWED: "more narrowly than before"}
    return f"{said}, {how.get(shift.kind, 'in other words')}"


def _says(one: Statement) -> str:
    training = one.training
    data = named(training.data)
    who = (
        "third parties"
        if Party.THIRD_PARTIES in training.trainers and Party.PROVIDER not in training.trainers
        else "it"
    )
    is_one = who == "it"
    return _SAYS[training.stance].format(who=who, data=data, s="s" * is_one, does="does" if is_one else "do")
