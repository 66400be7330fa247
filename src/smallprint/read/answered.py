"""What is asked and answered in one breath: "Do we sell it? | No"."""

from __future__ import annotations

from dataclasses import replace

from smallprint.read.frame import Frame
from smallprint.read.words import Words

ENDS = frozenset(".?!;|")
"""Signs at which a question, or a cell of a table, ends."""
ANSWER_REACH = 3
"""An answer begins within so many words behind its question."""


ASKING = frozenset(
    "do does did don't can could may is are will would should must have has what who whom how why when where which "
    "whose".split()
)
"""How a question begins; a title that ends with its sign within another sentence does not ("see How do we use it?")."""


def as_answered(words: Words, frame: Frame) -> Frame | None:
    """A frame as it holds: denied where it is asked and the answer is no; None for a question without an answer."""
    if "?" not in words.raw:
        return frame
    ended = next((at for at in range(frame.last + 1, len(words)) if words.raw[at] in ENDS), None)
    if ended is None or words.raw[ended] != "?":
        return frame
    begun = max((at + 1 for at in range(frame.first) if words.raw[at] in ENDS), default=0)
    if words.low[begun] not in ASKING:
        return frame
    behind = words.low[ended + 1 : ended + 1 + ANSWER_REACH]
    if "no" in behind:
        return replace(frame, is_negated=not frame.is_negated)
    return frame if "yes" in behind else None
