"""The task `clauses`: may the provider train AI on people's data, as one clause says?"""

from __future__ import annotations

import re
from typing import Any

from smallprint.model.norm import ChoiceKind, Stance
from smallprint.read.linear import Linear
from smallprint.read.sentence import sentence_of
from smallprint.read.training import train
from smallprint.segment import read_block

STANCES = {
    Stance.PERMITS: "permits",
    Stance.PERMITS_UNLESS_OPTED_OUT: "permits_opt_out",
    Stance.PERMITS_WITH_CONSENT: "permits_opt_in",
    Stance.PROHIBITS: "prohibits",
    Stance.RESTRICTS_USERS: "restricts_user",
    Stance.NOT_ADDRESSED: "none",
}
CHOICES = {
    ChoiceKind.NONE: "none_mentioned",
    ChoiceKind.OPT_OUT: "opt_out",
    ChoiceKind.OPT_IN: "opt_in",
    ChoiceKind.ADMINISTRATOR: "admin_choice",
}
_BREAK = re.compile(r"<br\s*/?>")


def ink_of(recorded: str) -> str:
    """What a person reads of a recorded clause, on one line."""
    flat = _BREAK.sub(" ", recorded)
    return read_block(flat).ink or flat


def predict(row: dict[str, Any], model: Linear | None = None) -> dict[str, Any]:
    """The prediction for one clause."""
    sentence = sentence_of(ink_of(row["text"]), ink_of(row.get("heading") or ""), ink_of(row.get("context") or ""))
    found = train(sentence, is_privacy="privacy" in (row.get("doc_type") or "").lower(), model=model)
    is_open = found.stance in (Stance.NOT_ADDRESSED, Stance.RESTRICTS_USERS)
    return {
        "id": row["id"],
        "stance": STANCES[found.stance],
        "strength": found.strength.value if found.strength else "n/a",
        "data": [kind.value.replace("-", "_") for kind in found.data],
        "choice": "n/a" if is_open else CHOICES[found.choice.kind],
        "probability": round(found.probability, 4),
    }
