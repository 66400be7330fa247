"""What goes on with a verb said before: the items of a list, and the verbs behind the object of the first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from smallprint.model.norm import Modality, Party
from smallprint.read.adverb import opens_item
from smallprint.read.aside import is_condition
from smallprint.read.duty import bearers_of, lemma_bans, modality_of
from smallprint.read.extent import Deed
from smallprint.read.frame import Force, Frame, coordinated, verb_at
from smallprint.read.lemma import Form, Verb, verb_of
from smallprint.read.patterns.practice import (
    DETERMINERS,
    GOVERNING,
    NOTICE_LIKE,
    NOUNS_TOO,
    POINTING,
    RELATIVE,
    STATIVE,
)
from smallprint.read.patterns.verbs import AUXILIARIES, OPEN, OPENING, REFRAINING
from smallprint.read.sentence import Sentence, governing, is_relative, parsed
from smallprint.read.words import STOPS, Words

BANNED_REACH = 8
"""What a lead-in forbids stands at most so many words behind its verb."""
ITEM_REACH = 4
"""The verb of a list's item is one of its first so many words."""
RIGHT_AT = 3
"""An item that tells a right says so among its first so many words."""
OWN_REACH = 8
"""The subject of an item that is a sentence of its own has at most so many words."""
OPEN_REACH = 4
"""A lead-in leaves its verb open where it ends within so many words of its last one ("you agree not to:")."""
ROW_REACH = 40
"""The last of a row of verbs stands at most so many words behind one of the row."""
INCLUDED_REACH = 10
"""That a notice includes its items is said among so many last words of a lead-in."""
LEFT_OPEN = 3
"""A condition that the items fill opens among so many last words of a lead-in ("we collect it when you:")."""
WITH_TO = frozenset("access respect right rights licence license".split())
"""Nouns that "to" follows, and behind it another noun ("access to content, close your account")."""
MESSAGING = frozenset("marketing messages newsletters communications notifications address addresses".split())
"""Words before which "email" is no verb."""
CONDITIONING = frozenset("if when where unless except once".split())
FOR_WHAT = frozenset("necessary order needed appropriate".split())
"""Before "to" and a list, words by which its items are what something is for ("as is necessary to: (i) …")."""
WHEN = frozenset("when if where unless once whether".split())
_DENIED = {Modality.OBLIGATION: Modality.PROHIBITION, Modality.PROHIBITION: Modality.OBLIGATION}


def item_of(sentence: Sentence) -> Deed | None:
    """What a list's item says that goes on with its lead-in: "You may not:", "We use your data to:"."""
    is_headed = not sentence.before and sentence.heading.rstrip().endswith(":")
    if not sentence.is_led and not is_headed:
        return None
    upper, above = parsed(sentence.heading if is_headed else sentence.before)
    right = _right_of(sentence, upper)
    if right is not None:
        return right
    own = next((one for one in sentence.frames if not _says_which_one(sentence.words, one)), None)
    if own is not None and own.force is not Force.IMPERATIVE and own.first <= ITEM_REACH:
        return None
    if (own is not None and _is_whole(sentence.words, own)) or _is_conditioned(sentence):
        return None
    outer = governing(upper, above, len(upper))
    if outer is not None and outer.verbs[0].lemma == "limit" and outer.is_negated and outer.is_passive:
        outer = governing(upper, above, outer.first - 1)
    return _gone_on(sentence, upper, outer) if outer is not None else None


def _is_whole(words: Words, own: Frame) -> bool:
    """Whether an item is a sentence of its own: "our total liability to you shall not exceed …"."""
    before = words.low[: own.first]
    is_short = own.subject == (0, own.first) and len(before) <= OWN_REACH and own.force is not Force.IMPERATIVE
    return is_short and not own.is_plain and {*RELATIVE, *OPENING, "for", ","}.isdisjoint(before)


def _is_conditioned(sentence: Sentence) -> bool:
    """Whether an item is a condition and what then holds: "if you break the rules, we may close your account"."""
    if sentence.words.low[:1] == () or sentence.words.low[0] not in CONDITIONING:
        return False
    return any(
        frame.force is not Force.IMPERATIVE
        and not is_relative(sentence.words, frame)
        and not is_condition(sentence, frame)
        for frame in sentence.frames
    )


def _says_which_one(words: Words, frame: Frame) -> bool:
    """Whether a frame stands behind "that" or "which" and is denied: "photos that you do not own"."""
    before = words.low[max(0, frame.first - 2) : frame.first]
    return frame.is_negated and before[:1] in (("that",), ("which",)) and before[1:] in (("you",), ("we",), ("they",))


def _right_of(sentence: Sentence, upper: Words) -> Deed | None:
    """What people have the right to, as an item of a list of rights: "the right to withdraw", "withdrawing consent"."""
    low = sentence.words.low
    if "rights" not in upper.low or not ("you" in upper.low or "your" in upper.low):
        return None
    at = next((step for step in range(min(RIGHT_AT, len(low))) if low[step] == "right"), None)
    if at is not None and low[at + 1 : at + 2] == ("to",):
        verb = verb_of(low[at + 2]) if at + 2 < len(low) else None
        is_right = verb is not None and verb.form is Form.BASE
    else:
        at, verb = -2, verb_of(low[0]) if low else None
        is_right = verb is not None and verb.form is Form.ING
    if verb is None or not is_right:
        return None
    joined, last = coordinated(sentence.words, at + 2)
    return Deed(Modality.PERMISSION, (Party.USER,), (verb, *joined), last, len(sentence.words))


def _gone_on(sentence: Sentence, upper: Words, outer: Frame) -> Deed | None:
    """What an item says that goes on with a frame of its lead-in."""
    own, is_denied = _first_verbs(sentence)
    included = _included(sentence, upper, outer, own)
    if included is not None:
        return included
    if outer.force is Force.GRANTS and own and upper.low[-2:-1] == ("to",) and own[0].form is Form.BASE:
        given = (Party.PROVIDER,) if Party.USER in outer.parties else (Party.USER,)
        return Deed(Modality.PERMISSION, given, own, 0, len(sentence.words))
    is_empty = not own and (outer.verbs[0].lemma in ("to", "not") or outer.force is Force.GRANTS)
    if outer.verbs[0].lemma in STATIVE or is_empty:
        return None
    is_left_open = upper.low[outer.verb] in AUXILIARIES
    is_used = bool(own) and (is_left_open or _is_open(upper, outer) or outer.verbs[0].action in ("act", "agree"))
    if is_used and own[0].form is not Form.BASE and upper.low[-2:-1] == ("to",) and outer.is_passive:
        is_used = False
    is_used = is_used or (bool(own) and "do the following" in " ".join(upper.low[outer.first :]))
    is_used = is_used or (outer.verbs[0].action == "prohibit" and bool(own) and own[0].form is Form.ING)
    verbs = own if is_used else _banned_by(upper, outer) or outer.verbs
    bearers = bearers_of(upper, outer, verbs[0].action)
    modality = modality_of(upper, outer, verbs[0].action, bearers) if bearers else None
    if modality is None:
        return None
    if is_used and is_denied:
        modality = _DENIED.get(modality, modality)
    if _is_limited(upper, outer):
        modality = Modality.PERMISSION
    return Deed(modality, bearers, verbs, 0, len(sentence.words))


def _banned_by(upper: Words, outer: Frame) -> tuple[Verb, ...]:
    """What a lead-in forbids whose items say only to what it is done: "Acme prohibits sharing content that:"."""
    if not lemma_bans(outer):
        return ()
    named = map(verb_of, upper.low[outer.last + 1 : outer.last + BANNED_REACH])
    return tuple(verb for verb in named if verb is not None and verb.form is Form.ING)[:2]


def _included(sentence: Sentence, upper: Words, outer: Frame, own: tuple[Verb, ...]) -> Deed | None:
    """What a notice must hold, as an item of its list: "your notice must include:", and then "your name"."""
    is_told = not {"include", "includes", "contain", "contains", "including"}.isdisjoint(upper.low[-INCLUDED_REACH:])
    is_notice = not NOTICE_LIKE.isdisjoint(upper.low[slice(*outer.subject)])
    if own or not is_told or not is_notice or outer.force is not Force.MUST or outer.is_negated:
        return None
    named = (Verb("include", "include", Form.BASE),)
    return Deed(Modality.OBLIGATION, (Party.USER,), named, 0, len(sentence.words))


def is_of_condition(sentence: Sentence) -> bool:
    """Whether a sentence is an item that only fills a condition of its lead-in ("we may close it if:")."""
    if not sentence.is_led:
        return False
    upper, _ = parsed(sentence.before)
    return not WHEN.isdisjoint(upper.low[-LEFT_OPEN:])


def _is_open(upper: Words, outer: Frame) -> bool:
    """Whether a lead-in leaves the verb to its items."""
    if len(upper) < 2 or upper.low[-2] not in OPEN:
        return False
    is_let = upper.low[-2] == "to" and any(verb.action in ("allow", "agree", "prohibit") for verb in outer.verbs)
    return is_let or outer.verb >= len(upper) - OPEN_REACH


def _is_limited(upper: Words, outer: Frame) -> bool:
    """Whether a lead-in says in which cases alone something is done: "you will only share it in these cases:"."""
    is_bound = outer.force in (Force.WILL, Force.MUST) and not outer.is_negated
    return is_bound and "only" in upper.low[outer.first :] and "circumstances" in upper.low[outer.verb :]


def _first_verbs(sentence: Sentence) -> tuple[tuple[Verb, ...], bool]:
    """The verbs with which an item begins, and whether they are denied."""
    low = sentence.words.low
    begun = low.index(")") + 1 if ")" in low[:ITEM_REACH] else 0
    if low[begun : begun + 1] and low[begun] in POINTING:
        return (), False
    for index in range(begun, min(begun + ITEM_REACH, len(low))):
        verb = verb_of(low[index])
        if verb is not None:
            joined, _ = coordinated(sentence.words, index)
            rest = takewhile(lambda one: one.form is Form.BASE, joined)
            return (verb, *rest), "not" in low[:index] or "never" in low[:index]
    return (), False


def further_of(sentence: Sentence, frame: Frame, deed: Deed) -> Iterator[Deed]:
    """What else is done in a frame: behind the object of its first verbs, and in the items of a list within it."""
    words = sentence.words
    if frame.is_passive:
        if frame.verbs[0].lemma != "govern":
            yield from _passed_on(words, frame, deed)
        return
    is_list = is_listed(words, frame) or _opens_list(words, frame, deed)
    listed = tuple(_listed(words, frame, deed)) if is_list else ()
    yield from listed
    held = {verb.lemma for one in listed for verb in one.verbs}
    end = deed.ended
    asides = [(max(one.subject[0], one.first - 2), one.last) for one in sentence.frames if is_relative(words, one)]
    depth = 0
    index = frame.last + 1
    while index < end - 1:
        depth += (words.raw[index] == "(") - (words.raw[index] == ")")
        is_aside = depth > 0 or any(one <= index <= other for one, other in asides)
        if not is_aside and _is_joined(words, frame, index):
            joined, last = coordinated(words, index)
            first = verb_at(words, index)
            modality = _again(words, frame, deed, (first, *joined)) if first is not None else None
            if first is not None and modality is not None and first.lemma not in held:
                yield replace(deed, modality=modality, verbs=(first, *joined), begun=last, ended=max(end, last + 1))
            index = last
        index += 1


def _passed_on(words: Words, frame: Frame, deed: Deed) -> Iterator[Deed]:
    """What else is done in a passive, behind to whom the first is: "shall be returned to the client or deleted"."""
    low = words.low
    for index in range(frame.last + 2, min(deed.ended, len(words))):
        verb = verb_of(low[index]) if low[index - 1] in ("and", "or") else None
        between = low[frame.last + 1 : index]
        is_aside = between.count("(") > between.count(")") or not RELATIVE.isdisjoint(between)
        if verb is None or verb.form is not Form.PAST or is_aside:
            continue
        behind = low[index + 1] if index + 1 < len(words) else "."
        if not behind[0].isalnum() or behind in GOVERNING:
            yield replace(deed, verbs=(verb,))


def _opens_list(words: Words, frame: Frame, deed: Deed) -> bool:
    """Whether a list within the sentence goes on with a frame: "will not let others: (i) copy it; or (ii) sell it"."""
    at = next((at for at in range(frame.last + 1, deed.ended) if words.raw[at] == ":"), None)
    is_open = at is not None and words.low[at - 1] in ("to", "not") and words.low[at - 2] not in FOR_WHAT
    return is_open and at is not None and opens_item(words, at + 1)[0] is not None


def _again(words: Words, frame: Frame, deed: Deed, verbs: tuple[Verb, ...]) -> Modality | None:
    """How a joined verb is qualified: as the first, unless only what is done tells leave from duty."""
    if frame.verbs[0].lemma in REFRAINING and verbs[0].lemma not in REFRAINING:
        return modality_of(words, replace(frame, verbs=verbs), verbs[0].action, deed.bearers)
    if frame.is_negated or frame.force not in (Force.DOES, Force.WILL):
        return deed.modality
    return modality_of(words, replace(frame, verbs=verbs), verbs[0].action, deed.bearers)


def is_listed(words: Words, frame: Frame) -> bool:
    """Whether a frame's verb begins an item of a list within its sentence: "agree to: (1) keep it secret; (2) …"."""
    return frame.verb > 2 and ")" in words.low[frame.verb - 2 : frame.verb] and not frame.is_passive


def _is_joined(words: Words, frame: Frame, index: int) -> bool:
    """Whether a verb at an index is joined to a frame's: "may remove it or close your account"."""
    low = words.low
    verb = verb_of(low[index])
    if verb is None or verb.form is not Form.BASE:
        return False
    before = index - 1
    while before > frame.last and low[before].endswith("ly"):
        before -= 1
    is_again = low[before] == "to" and low[frame.verb - 1] == "to"
    before -= is_again
    first = verb_of(low[before - 1])
    is_infinitive = low[before - 2] == "to" and low[before - 3] not in WITH_TO and words.raw[before - 1].islower()
    is_second = is_infinitive and not is_again and (first is None or first.form is Form.BASE)
    if low[index + 1] == "harmless" or is_second or not RELATIVE.isdisjoint(low[frame.last + 1 : before]):
        return False
    is_verb = verb.lemma not in NOUNS_TOO or low[index + 1] in DETERMINERS
    is_row = low[before] == "," and is_verb and OPENING.isdisjoint(low[frame.last + 1 : before])
    is_row = is_row and _goes_on(words, index)
    is_nor = low[before] == "nor" and frame.is_negated and low[index] not in AUXILIARIES
    if (
        low[before] not in ("and", "or", "but")
        and not is_nor
        and low[before - 2 : before + 1] != ("as", "well", "as")
        and not is_row
    ):
        return False
    behind = low[index + 1]
    if verb.action == "notify" and behind in MESSAGING:
        return False
    is_row_of_verbs = behind == "," and verb.lemma not in NOUNS_TOO and bool(coordinated(words, index)[0])
    is_ended = not behind[0].isalnum() and not is_row_of_verbs
    is_noun = (verb.lemma in NOUNS_TOO and not behind.endswith("ing")) or is_ended or behind in GOVERNING
    return (behind in DETERMINERS or not is_noun) and (is_again or not _is_of_purpose(low[frame.last + 1 : before]))


def _goes_on(words: Words, index: int) -> bool:
    """Whether a row of verbs with their objects goes on to a last one: "close it, remove the posts, or sue you"."""
    low = words.low
    for at in range(index + 2, min(index + ROW_REACH, len(words) - 2)):
        if words.raw[at] in STOPS:
            return False
        if low[at] in ("and", "or"):
            verb = verb_of(low[at + 1])
            is_verb = verb is not None and verb.form is Form.BASE
            if low[at - 1] == ",":
                return is_verb
            if is_verb and low[at + 2] in DETERMINERS:
                return True
    return False


def _is_of_purpose(between: tuple[str, ...]) -> bool:
    """Whether a purpose stands between two verbs, to which the second then belongs: "use it to deliver and bill it"."""
    for index, word in enumerate(between[:-1]):
        if word != "to" or not index or between[index - 1] in WITH_TO:
            continue
        verb = verb_of(between[index + 1])
        is_row = verb is None and between[index + 2 : index + 3] in (("and",), ("or",), (",",))
        if (verb is not None and verb.form is Form.BASE) or (is_row and not between[index + 1].endswith("s")):
            return True
    return False


def _listed(words: Words, frame: Frame, deed: Deed) -> Iterator[Deed]:
    """The items behind the first of a list within a sentence: "agree to: (1) keep it secret; (2) not share it"."""
    for index in range(frame.last + 1, len(words) - 3):
        if words.raw[index] != "(" or words.low[index - 1] not in (";", ",", ":", "and", "or"):
            continue
        at, is_denied = opens_item(words, index)
        verb = verb_of(words.low[at]) if at is not None else None
        if (
            at is None
            or verb is None
            or (verb.lemma in NOUNS_TOO and words.low[at + 1] in GOVERNING - {"and", "or", "with", "to"})
        ):
            continue
        joined, last = coordinated(words, at)
        end = next((step for step in range(last + 1, len(words)) if words.raw[step] == ";"), len(words))
        modality = _DENIED.get(deed.modality, deed.modality) if is_denied else deed.modality
        yield replace(deed, modality=modality, verbs=(verb, *joined), begun=last, ended=end)
