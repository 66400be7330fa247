"""What is agreed to, reserved or granted: the verb behind "agree to", "reserve the right to"."""

from __future__ import annotations

from smallprint.read.adverb import opens_item, past_adverbs
from smallprint.read.force import Force, Group
from smallprint.read.lemma import Form, verb_of
from smallprint.read.patterns.parties import NO_NAMES, PRONOUNS
from smallprint.read.patterns.practice import DETERMINERS
from smallprint.read.patterns.verbs import AGREEING, AUXILIARIES, RESERVING
from smallprint.read.words import STOPS, Words

_OWNED = ("title", "interest", "and")
"""Words behind which "to" tells of what something is owned ("all rights and title to the software")."""
_ANEW = ((",", "but", "you"), (",", "but", "we"), (",", "and", "you"), (",", "and", "we"))
"""Words behind which a right is no longer spoken of: "you keep your rights, but you must"."""


def follow_infinitive(words: Words, group: Group) -> None:
    """What is agreed to, reserved or granted is the action: "agree not to use", "reserve the right to close"."""
    if group.at >= len(words):
        return
    verb = verb_of(words.low[group.at])
    if verb is None:
        return
    if verb.lemma in RESERVING:
        at = _right_to(words, group.at)
        if at is not None:
            group.force, group.at = Force.MAY, at
    elif verb.lemma in AGREEING and not group.is_passive:
        at, is_negated = _agreed(words, group.at)
        if at is not None:
            group.force, group.at = Force.AGREES, at
            group.is_negated = group.is_negated != is_negated


def _right_to(words: Words, at: int) -> int | None:
    """The verb behind "the right, at any time and without notice, to …"."""
    low = words.low
    for step in range(at + 1, min(at + 6, len(words))):
        if low[step] in ("right", "rights"):
            for target in range(step + 1, min(step + 20, len(words) - 1)):
                if words.raw[target] in STOPS or low[target : target + 3] in _ANEW:
                    return None
                if low[target] == "to" and low[target + 1] not in PRONOUNS and low[target - 1] not in _OWNED:
                    behind, _ = past_adverbs(words, target + 1)
                    if behind < len(words) and (
                        verb_of(low[behind]) or (low[behind].isalpha() and low[behind] not in NO_NAMES)
                    ):
                        return behind
    return None


def _agreed(words: Words, at: int) -> tuple[int | None, bool]:
    """The verb behind "agrees, whether or not …, not to …", if it comes before a clause of its own."""
    low = words.low
    for step in range(at + 1, min(at + 30, len(words) - 1)):
        if words.raw[step] in STOPS or low[step] in ("that", "and") or low[step] in AUXILIARIES:
            return None, False
        if low[step] == "to":
            behind, more = past_adverbs(words, step + 1)
            if behind < len(words) and words.raw[behind] == ":":
                item, denied = opens_item(words, behind + 1)
                return (step, low[step - 1] == "not") if item is None else (item, denied or low[step - 1] == "not")
            if low[behind : behind + 1] == ("have",):
                done = (at for at in range(behind + 2, min(behind + 6, len(words))) if _is_base(words, at))
                return next(done, None), False
            has_object = step == at + 1 and low[behind + 1 : behind + 2] != () and low[behind + 1] in DETERMINERS
            is_done = has_object and low[behind].isalpha() and low[behind] not in NO_NAMES
            if behind < len(words) and (is_done or verb_of(low[behind]) is not None):
                return behind, more or low[step - 1] == "not"
    return None, False


def _is_base(words: Words, at: int) -> bool:
    """Whether a word is a verb in its base form."""
    verb = verb_of(words.low[at])
    return verb is not None and verb.form is Form.BASE
