"""A sentence → its frames: who may, must, will or does (not) do what. A shallow grammar of the verb groups of terms.

A *frame* is a verb with what qualifies it and the words before it that say who acts. What stands between one frame's
verb and the next frame's beginning is the frame's complement: object, purposes, conditions.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from smallprint.model.norm import Party
from smallprint.read.adverb import past_adverbs
from smallprint.read.force import Force, Group
from smallprint.read.group import group_at
from smallprint.read.infinitive import follow_infinitive
from smallprint.read.lemma import Form, Verb, base_of, verb_of
from smallprint.read.patterns.parties import NO_NAMES, OF_THE_PROVIDER, PRONOUNS
from smallprint.read.patterns.verbs import (
    ADVERBS,
    COORDINATING,
    DENYING,
    EFFORTS,
    GOING_ON,
    INVERTED,
    LIGHT,
    MAKING,
    NONE,
    PHRASAL,
)
from smallprint.read.subject import PARTY_BY_NOUN, agents_of, parties_in, subject_of
from smallprint.read.words import Words, words_of

__all__ = ["Force", "Frame", "Words", "frames_of", "is_denying", "words_of"]

JOINED_REACH = 60
"""Verbs are joined over at most so many words."""
HELPING = frozenset({Force.MAY, Force.MUST, Force.WILL})
"""What a bare infinitive behind "or" goes on with."""
BEGUN_REACH = 5
"""The first verb of a sentence that no table has stands among its first so many words."""
EFFORTS_REACH = 10
"""Efforts stand at most so many words behind the verb that makes them."""
NONE_REACH = 8
"""A subject is denied by "nothing" or "no" at most so many words before its verb."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One verb and what qualifies it. Indices are of words; `first` is where the verb group begins.

    `last` is the index of the last of the verbs joined to it.
    `parties` act (in the passive: those named behind "by", or whom the thing acted upon points to); `verbs` are the
    verb and those coordinated with it; `is_of_provider` says that the subject of a passive is the provider's.
    """

    force: Force
    is_negated: bool
    first: int
    verb: int
    last: int
    verbs: tuple[Verb, ...]
    parties: frozenset[Party]
    subject: tuple[int, int]
    is_passive: bool = False
    is_of_provider: bool = False
    name: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether the verb stands in the plain present: "we use"."""
        return self.force is Force.DOES

    @property
    def may(self) -> bool:
        """Whether the verb is qualified by may or can."""
        return self.force is Force.MAY


def frames_of(words: Words) -> tuple[Frame, ...]:
    """The frames of a sentence, in order."""
    found: list[Frame] = []
    index = 0
    while index < len(words):
        group = group_at(words, index)
        frame = _framed(words, group, found[-1] if found else None) if group else None
        if frame is None:
            index += 1
            continue
        found.append(_gone_on(words, frame, found[-1]) if found else frame)
        index = max(frame.verb, index) + 1
    return tuple(found)


def _gone_on(words: Words, frame: Frame, before: Frame) -> Frame:
    """A frame that begins with a bare "be" behind "or", as what the helping verb before it says of it as well.

    "Drafts will not show in search, or be used to train models": will not be used.
    """
    is_bare = words.low[frame.first] == "be" and words.low[frame.first - 1] in ("or", "nor", "and")
    if not is_bare or not (before.is_negated or before.force in HELPING):
        return frame
    return replace(frame, force=before.force, is_negated=frame.is_negated or before.is_negated, subject=before.subject)


def _framed(words: Words, group: Group, before: Frame | None) -> Frame | None:
    """The frame of a verb group; its subject stands behind the frame before, or is that frame's."""
    follow_infinitive(words, group)
    if group.at >= len(words):
        return None
    at = _past_light(words, group.at)
    head = verb_at(words, at) or _unlisted(words.low[at], group)
    joined, last = coordinated(words, at)
    left, right = subject_of(words, group.first, before.last + 1 if before else 0)
    parties, name = parties_in(words, left, right)
    subject = words.low[left:right]
    is_denied = group.force is not Force.IMPERATIVE and not NONE.isdisjoint(_heads(subject))
    is_begun = subject in ((), ("please",)) and words.low[group.first] in ("do", "don't")
    is_order = is_begun or group.force is Force.IMPERATIVE
    if group.actor is not None:
        parties, name = _named_behind(words, group.actor, at)
    elif group.given is not None:
        parties, name = _given(words, *group.given)
    elif group.is_passive:
        parties = agents_of(words, at) - ({Party.USER} if subject[-1:] == ("you",) else set())
    elif subject[-2:] == (",", "it"):
        parties, name = _meant_by_it(words, before)
    elif before is not None and left < right and _is_taken_up(before, subject, group):
        parties, name = before.parties, before.name
    elif _is_told(words, group, subject) or (is_order and not parties):
        parties = frozenset({Party.USER})
    elif not parties and before is None and subject[-1:] in (("and",), ("but",), ("or",)):
        parties, name = _begun_by(words, left, right)
    return Frame(
        force=group.force,
        is_negated=group.is_negated or is_denied,
        first=group.first,
        verb=at,
        last=last,
        verbs=(head, *joined),
        parties=parties,
        subject=(left, right),
        is_passive=group.is_passive,
        is_of_provider=group.is_passive and "your" not in subject and any(word in OF_THE_PROVIDER for word in subject),
        name=name,
    )


def _is_told(words: Words, group: Group, subject: tuple[str, ...]) -> bool:
    """Whether people are told not to: "…, do not share"."""
    is_behind = subject[-1:] == (",",) or subject[-2:] == (",", "please")
    return group.is_negated and is_behind and words.low[group.first] in ("do", "don't")


def _named_behind(words: Words, actor: int, at: int) -> tuple[frozenset[Party], str]:
    """Who acts that stands behind its auxiliary: a pronoun, or a row that begins with the provider's name."""
    pronoun = PRONOUNS.get(words.low[actor])
    if pronoun is not None:
        return frozenset({pronoun}), ""
    parties, name = parties_in(words, actor, at)
    is_named = (
        words.low[actor] not in ("either", "neither", "each", "any") and "party" not in words.low[actor : actor + 3]
    )
    return (parties - {Party.USER} | {Party.PROVIDER} if is_named else parties), name


def _meant_by_it(words: Words, before: Frame | None) -> tuple[frozenset[Party], str]:
    """Who "it" is behind a condition: who is named there, and no "you" or "we" ("where Acme finds one, it will")."""
    if before is None or words.low[before.first - 1] in PRONOUNS:
        return frozenset(), ""
    return before.parties, before.name


def _begun_by(words: Words, left: int, right: int) -> tuple[frozenset[Party], str]:
    """Who begins a sentence whose first verb no table has: "Acme embraces privacy and does not sell"."""
    for end in range(left + 1, min(left + BEGUN_REACH, right)):
        word = words.low[end]
        if words.raw[end].islower() and word.endswith("s") and word not in NO_NAMES and word not in PARTY_BY_NOUN:
            return parties_in(words, left, end)
    return frozenset(), ""


def _unlisted(word: str, group: Group) -> Verb:
    """A verb that no table has, as it stands in its group."""
    return base_of(word) if group.is_passive and word.endswith("ed") else Verb(word, word, Form.BASE)


def _heads(subject: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a subject that may deny its verb: the first, the first behind a comma, the last ones."""
    if len(subject) > 1 and subject[-1] in INVERTED and subject[-2] in ("and", "but", ","):
        return ()
    last = next((at + 1 for at in range(len(subject) - 2, -1, -1) if subject[at] == ","), 0)
    return (*subject[:1], subject[last], *subject[-NONE_REACH:]) if subject else ()


def _given(words: Words, left: int, right: int) -> tuple[frozenset[Party], str]:
    """Who is named behind a predicate: whose policy it is, for whom it is forbidden."""
    if "policy" in words.low[left:right]:
        return frozenset({Party.PROVIDER}), ""
    return parties_in(words, left, right)


def _is_taken_up(before: Frame, subject: tuple[str, ...], group: Group) -> bool:
    """Whether a verb group has the subject of the one before: "and do not share", "each party agrees it will"."""
    if subject[-1] in ("it", "they") and before.force is Force.AGREES:
        return len(subject) == 1 or subject[:-1] == ("that",)
    return subject[-1] in GOING_ON and group.force is not Force.IMPERATIVE


def verb_at(words: Words, at: int) -> Verb | None:
    """The verb at an index, with the word behind that makes another of it: "give up", "make sure", "log in"."""
    verb = verb_of(words.low[at])
    if verb is None or verb.lemma not in PHRASAL:
        return verb
    lemma, action = PHRASAL[verb.lemma].get(words.low[at + 1] if at + 1 < len(words) else "", ("", ""))
    return Verb(lemma, action, verb.form) if lemma else verb


def _past_light(words: Words, at: int) -> int:
    """The verb that a light one leads to: "need to collect", "take reasonable steps to protect"."""
    if words.low[at] in MAKING:
        aimed = _aim_of(words, at)
        if aimed is not None:
            return aimed
    if words.low[at] in LIGHT and words.low[at + 1 : at + 2] == ("to",) and at + 2 < len(words):
        behind, _ = past_adverbs(words, at + 2)
        word = words.low[behind] if behind < len(words) else ""
        verb = verb_of(word)
        if verb.form is Form.BASE if verb else word.isalpha() and word not in NO_NAMES:
            return behind
    return at


def _aim_of(words: Words, at: int) -> int | None:
    """The verb that efforts or measures are made to: "employ technical measures designed to protect"."""
    low = words.low
    for step in range(at + 1, min(at + EFFORTS_REACH, len(words) - 2)):
        verb = verb_of(low[step])
        if verb is not None and verb.form is Form.BASE and low[step - 1] in COORDINATING and low[step] not in EFFORTS:
            return None
        if low[step] not in EFFORTS:
            continue
        begun = step + 1 + (low[step + 1] in ("designed", "intended", "aimed"))
        if low[begun : begun + 1] == ("to",):
            behind, _ = past_adverbs(words, begun + 1)
            return behind if behind < len(words) and (verb_of(low[behind]) or low[behind] == "require") else None
    return None


def coordinated(words: Words, at: int) -> tuple[tuple[Verb, ...], int]:
    """The verbs joined to this one ("use, copy and (where needed) share"), and the index of the last of them."""
    found: list[Verb] = []
    step, last = at + 1, at
    low = words.low
    limit = min(len(words), at + JOINED_REACH)
    head = verb_of(low[at])
    form = head.form if head else Form.PAST if low[at].endswith("ed") else Form.BASE
    unknown: list[Verb] = []
    while step < limit:
        word, before = low[step], low[step - 1]
        if word in COORDINATING or word in ("to", "not") or word in ADVERBS:
            step += 1
            continue
        verb = verb_of(word)
        is_joined = before in COORDINATING or before in ADVERBS or (before == "to" and low[step - 2] in COORDINATING)
        if (
            verb is None
            and before == ","
            and form is Form.BASE
            and low[step + 1 : step + 2] == (",",)
            and word.isalpha()
        ):
            unknown.append(Verb(word, word, Form.BASE))
            step += 1
            continue
        if verb is None or not is_joined or verb.form is not form:
            break
        found += [*unknown, verb]
        unknown = []
        last = step
        step += 1
    return tuple(found), last


def is_denying(frame: Frame) -> bool:
    """Whether what follows the verb is denied: "will not use", "prohibit … from using"; twice denied is not."""
    return frame.is_negated != (frame.verbs[0].lemma in DENYING)
