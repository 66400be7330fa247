"""Frames that are no norms: conditions and what goes on with them, titles, definitions, what only describes."""

from __future__ import annotations

import re

from smallprint.model.norm import Party
from smallprint.read.duty import is_sent_in
from smallprint.read.frame import Force, Frame
from smallprint.read.lemma import Form, verb_of
from smallprint.read.patterns import purposes
from smallprint.read.patterns.parties import NO_NAMES
from smallprint.read.patterns.practice import (
    AT_ONCE,
    BEFALLING,
    COMPLYING,
    DEFINING,
    EFFECTS,
    FORETELLING,
    GOVERNING_LAW,
    HOLDING,
    NOMINALS,
    NOTICE_LIKE,
    POINTING,
    RECITING,
    RELATIVE,
    SETTLED,
    STATIVE,
)
from smallprint.read.patterns.verbs import (
    AGREED_THAT,
    AUXILIARIES,
    BE,
    BELIEVED,
    CONDITIONAL,
    DESIRED,
    HAVE,
    INTERROGATIVE,
    INVERTED,
    NEEDS,
    OPENING,
    PASSED,
    RELATING,
)
from smallprint.read.sentence import Sentence, is_relative
from smallprint.read.subject import PARTY_BY_NOUN
from smallprint.read.words import STOPS, Words

_TOLD_HERE = re.compile(purposes.TOLD_HERE)
_DESCRIBING = re.compile(purposes.DESCRIBING)
OWN_REACH = 5
"""Behind so many words of a condition, "we will" begins what follows it, even without a comma."""
COMPLY_REACH = 4
"""What must comply is "in accordance" at most so many words behind its verb."""
RESULT_REACH = 9
"""That in which something may result stands at most so many words behind its verb."""
PROVISO_REACH = 4
"""Before "that", "provided" makes a proviso within so many words ("provided, however, that")."""
PRONOUN_REACH = 8
"""Who acts is told by a pronoun among so many last words of a subject."""
TOLD_REACH = 10
"""That something is told in a document stands at most so many words behind the verb."""
TITLE_REACH = 8
"""A title that begins a sentence ends within so many words of its verb, where "We" or "You" begins the sentence."""
PAST = frozenset("was were wasn't weren't".split())
"""What was done is told, not allowed or owed."""
THAT_THING = tuple((word,) for word in ("data", "information", "content"))
"""Behind a comma, that of which it is said what is done with it ("if you share your data, that data will be")."""
FOUND = frozenset("find learn".split())
"""What readers can do elsewhere, which points there ("you can find more in section 4")."""
CONDITION_REACH = 6
"""A weak word opens a condition at most so many words before its verb."""


def is_description(sentence: Sentence) -> bool:
    """Whether a sentence only tells what a document says ("this policy describes how …")."""
    return _DESCRIBING.match(sentence.text) is not None


def is_no_act(sentence: Sentence, frame: Frame, index: int) -> bool:
    """Whether a frame points somewhere, defines, recites, says how a thing is, or is a title before the sentence."""
    first = frame.verbs[0].lemma
    if _is_quoted(sentence.words, frame) or sentence.words.low[frame.first] in PAST:
        return True
    if frame.force is Force.IMPERATIVE:
        return first in POINTING or (not index and _is_title(sentence, frame))
    subject = sentence.words.low[slice(*frame.subject)]
    has_pronoun = not {"we", "you"}.isdisjoint(subject[-PRONOUN_REACH:])
    if first in DEFINING and frame.is_plain:
        return True
    is_recited = frame.force in (Force.DOES, Force.AGREES)
    if is_recited and first in RECITING and "you" not in subject and "we" in subject:
        return True
    behind = sentence.words.low[frame.verb + 1 : frame.verb + 2]
    if first == "be":
        is_bound = not COMPLYING.isdisjoint(sentence.words.low[frame.verb : frame.verb + COMPLY_REACH])
        return behind == ("aware",) or not (frame.parties or is_bound)
    if _is_idle(frame, subject, sentence.words.low[frame.verb + 1 : frame.verb + TOLD_REACH]) or _is_fact(
        sentence.words, frame, subject
    ):
        return True
    if first == "refer" and frame.is_passive and not SETTLED.isdisjoint(subject):
        return False
    is_led_on = first == "result" and _leads_to_act(sentence.words.low[frame.verb : frame.verb + RESULT_REACH])
    is_denied = first in ("constitute", "affect") and frame.is_negated
    is_stative = all(verb.lemma in STATIVE for verb in frame.verbs) and not has_pronoun
    return is_stative and not is_led_on and not is_denied and not _is_act_too(sentence.words, frame, subject)


def _leads_to_act(behind: tuple[str, ...]) -> bool:
    """Whether something results in what somebody does: "result in termination", "result in closing your account"."""
    if not (NOMINALS.keys() | {"being"}).isdisjoint(behind):
        return True
    acts = (verb for verb in map(verb_of, behind) if verb is not None and verb.form is Form.ING)
    return any(verb.action in ("terminate", "remove", "delete") for verb in acts)


def _is_idle(frame: Frame, subject: tuple[str, ...], behind: tuple[str, ...]) -> bool:
    """Whether nothing is done by a verb: "we do so", "it works well", "you may need help", "you can find more"."""
    first = frame.verbs[0].lemma
    if first == "do":
        return behind[:1] == ("so",) and (frame.is_plain or frame.force is Force.WILL)
    if first == "work":
        return frame.is_plain and behind[:1] not in (("with",), ("to",), (",",), ("and",))
    if first == "provide" and frame.is_plain:
        return not frame.is_negated and behind[:1] != () and _TOLD_HERE.match(" ".join(behind)) is not None
    if first in DESIRED:
        return not frame.is_passive and frame.force in (Force.DOES, Force.MAY, Force.WILL)
    return first in FOUND and frame.may and not frame.is_negated and subject[-1:] == ("you",)


def _is_act_too(words: Words, frame: Frame, subject: tuple[str, ...]) -> bool:
    """Whether somebody does what a thing else is: "ads may not contain", "the parties may appear"."""
    first = frame.verbs[0].lemma
    if is_sent_in(words, frame):
        return True
    if first == "appear":
        return bool(frame.parties) and frame.may
    if first not in HOLDING or frame.force not in (Force.MUST, Force.MAY):
        return False
    return bool(frame.is_negated and Party.USER in frame.parties) or (
        frame.force is Force.MUST and not NOTICE_LIKE.isdisjoint(subject)
    )


def _is_fact(words: Words, frame: Frame, subject: tuple[str, ...]) -> bool:
    """Whether a frame tells what is or befalls: "has offered" that is agreed, "takes effect", "may lose access"."""
    low, first = words.low, frame.verbs[0].lemma
    if first in ("take", "come", "go") and not EFFECTS.isdisjoint(low[frame.verb + 1 : frame.verb + 3]):
        return True
    if _is_by_law(words, frame):
        return True
    if first == "extend" and frame.is_plain and low[frame.verb + 1 : frame.verb + 2] == ("to",):
        return True
    if first == "cease" and not {"right", "rights", "license", "licence", "access"}.isdisjoint(subject):
        return True
    if first == "limit" and frame.is_passive and frame.is_negated and low[frame.verb + 1 : frame.verb + 2] == ("to",):
        return True
    is_befalling = first in BEFALLING and Party.PROVIDER not in frame.parties and not frame.is_passive
    if is_befalling and (frame.may or frame.force is Force.WILL) and not frame.is_negated:
        return True
    is_unable = frame.may and frame.is_negated and "able" in low[frame.first : frame.verb + 1]
    if is_unable and low[frame.first] in FORETELLING:
        return Party.PROVIDER not in frame.parties and frame.verbs[0].action != "opt"
    if frame.is_passive and frame.is_negated and low[frame.first] == "may":
        return not AT_ONCE.isdisjoint(low[frame.first : frame.verb + 2])
    is_perfect = frame.is_plain and low[frame.first] in HAVE and not frame.is_passive
    if is_perfect and "that" in subject and any(word in AGREED_THAT for word in low[: frame.subject[1]]):
        return True
    told = subject[subject.index("that") + 1 :] if "that" in subject else subject
    head = next((verb_of(word) for word in told if word not in PASSED and word != ","), None)
    is_of_doing = head is not None and head.form is Form.ING and not ({"we", "you"} & set(subject))
    return is_of_doing and frame.is_plain and not frame.is_passive


def _is_by_law(words: Words, frame: Frame) -> bool:
    """Whether a thing only is, or means, what it does by law or elsewhere: "is protected by law", "has the meaning"."""
    first, behind = frame.verbs[0].lemma, words.low[frame.verb : frame.verb + TOLD_REACH]
    is_kept = first == "protect" and frame.is_passive and not GOVERNING_LAW.isdisjoint(behind)
    return is_kept or (first == "have" and "meaning" in behind[:RESULT_REACH])


def _is_quoted(words: Words, frame: Frame) -> bool:
    """Whether an order is only the name of a thing: the “Do Not Sell My Data” link."""
    is_order = frame.force is Force.IMPERATIVE or words.low[frame.first] in ("do", "don't")
    is_title = words.raw[frame.first : frame.first + 2] == ("Do", "Not") and words.raw[frame.verb][0].isupper()
    is_alone = not frame.first and len(words) > frame.verb + TITLE_REACH and words.raw[frame.verb + 1 :][:1] != ()
    if is_alone:
        return is_title and any(word in ("We", "You") for word in words.raw[frame.verb : frame.verb + TITLE_REACH])
    return is_order and frame.first > 0 and (is_title or words.raw[frame.first - 1] in ("“", '"', "‘"))


def _is_title(sentence: Sentence, frame: Frame) -> bool:
    """Whether an order is the title that runs into a sentence: "Log Data We keep logs …"."""
    words, at = sentence.words, frame.verb
    raw = words.raw[at : at + 2]
    if len(sentence.frames) < 2 or len(raw) < 2 or not raw[1][0].isupper() or raw[1].isupper():
        return False
    other = sentence.frames[1]
    return raw[0][0].isupper() and other.force is not Force.IMPERATIVE and not is_condition(sentence, other)


def is_condition(sentence: Sentence, frame: Frame) -> bool:
    """Whether a frame only says when another holds ("if you close your account"); "agree that we may" is none."""
    words = sentence.words
    left, first = _reach(sentence, frame)
    if _is_inverted(words, frame):
        return True
    if resumes(sentence, frame):
        return False
    opened = _opened(words, left, first)
    if opened is None:
        return False
    between = words.low[opened + 1 : first]
    if words.low[opened] == "that" and "then" in between:
        return False
    if "(" in between and ")" in between:
        between = between[: between.index("(")] + between[len(between) - between[::-1].index(")") :]
    if _is_behind_doing(words.low[opened], between):
        return False
    if between[:1] == (",",) and "," in between[1:]:
        between = between[between.index(",", 1) + 1 :]
    if _is_own(words, frame, opened, between) or _is_proviso(words, opened, frame):
        return False
    is_strong = words.low[opened] in INTERROGATIVE or words.low[opened] in OPENING
    if "," in between and not (is_strong and _is_row(between)):
        return False
    is_meant = words.low[opened - 1 : opened] == ("mean",) and "not" in words.low[max(0, opened - 3) : opened]
    return not (words.low[opened] == "that" and opened and words.low[opened - 1] in AGREED_THAT and not is_meant)


def resumes(sentence: Sentence, frame: Frame) -> bool:
    """Whether a frame goes on with what stands before a condition: "decides whether it is so, and may close it"."""
    words = sentence.words
    is_row = words.low[frame.first - 2 : frame.first] in ((",", "and"), (",", "but"))
    if not is_row or frame.force not in (Force.MAY, Force.MUST, Force.WILL):
        return False
    left = max((at + 1 for at in range(frame.first) if words.raw[at] in STOPS), default=0)
    opened = next((at for at in range(left, frame.first) if words.low[at] in OPENING or words.low[at] == "that"), None)
    return any(left <= one.first and one.last < (opened or left) for one in sentence.frames)


def _is_own(words: Words, frame: Frame, opened: int, between: tuple[str, ...]) -> bool:
    """Whether what follows a condition begins with "we", "you" or "they", though no comma stands before it."""
    if between[:1] in (("either",), ("both",)):
        between = between[1:]
    is_row_of_two = len(between) == 3 and between[1] in ("and", "or")
    if len(between) <= 2 or between[-1] not in INVERTED or is_row_of_two:
        return False
    if (words.low[opened] in ("after", "before") and "of" in between) or not INVERTED.isdisjoint(between[:-1]):
        return True
    is_done = any(word in BE for word in between[:-2]) and "that" not in between
    is_plain = frame.is_plain or words.low[frame.first] in NEEDS
    return not is_plain and (len(between) > OWN_REACH or is_done)


def _is_behind_doing(word: str, between: tuple[str, ...]) -> bool:
    """Whether a subject of its own stands behind "after leaving", though no comma does: "after leaving your data"."""
    is_doing = word in ("after", "before") and between[:1] != () and between[0].endswith("ing")
    return is_doing and between[1:2] in (("your",), ("our",), ("the",), ("all",))


def _is_proviso(words: Words, opened: int, frame: Frame) -> bool:
    """Whether what stands behind "provided that" is a right of its own: "provided that we may keep a copy"."""
    is_provided = words.low[opened] == "that" and "provided" in words.low[max(0, opened - PROVISO_REACH) : opened]
    return is_provided and frame.may and not frame.is_negated and bool(frame.parties)


def _reach(sentence: Sentence, frame: Frame) -> tuple[int, int]:
    """The words before a frame that may open a condition: before the relative clause that its subject ends with."""
    left, first = frame.subject
    if left < first or not left:
        return left, first
    words = sentence.words
    inner = next((one for one in sentence.frames if one.last == first - 1), None)
    if inner is None or not is_relative(words, inner) or inner.first < 2:
        return left, first
    return inner.subject[0], inner.first - 1 - (words.low[inner.first - 2] in RELATIVE)


def _is_row(between: tuple[str, ...]) -> bool:
    """Whether words with commas are a row of subjects: "users, parents, and guardians"."""
    last = len(between) - between[::-1].index(",")
    is_joined = between[last : last + 1] in (("and",), ("or",)) and {"we", "you"}.isdisjoint(between)
    has_verb = any(word in BE or word in AUXILIARIES for word in between[:last])
    return is_joined and not (has_verb and any(word not in PASSED for word in between[last + 1 :]))


def _opened(words: Words, left: int, first: int) -> int | None:
    """Where the condition opens that reaches to a verb, if one does."""
    found = (at for at in range(first - 1, left - 1, -1) if _opens(words, at, first))
    if ")" not in words.raw[left:first]:
        return next(found, None)
    return next((at for at in found if words.raw[at:first].count(")") <= words.raw[at:first].count("(")), None)


def _opens(words: Words, at: int, first: int) -> bool:
    """Whether a condition, or a purpose told as a clause, opens at an index."""
    low, word, is_near = words.low, words.low[at], first - at <= CONDITION_REACH
    before = low[at - 1] if at else ""
    if word in RELATIVE and _has_verb(words, at, first):
        return False
    if word == "that" and (before in BELIEVED or before in ("ensure", "ensuring")):
        return before in BELIEVED
    is_first = not at or words.raw[at - 1] in STOPS
    if word == "that" and is_first and low[at + 1] in ("means", "said", "way", "data", "information"):
        return False
    if _is_of_phrase(words, at, first):
        return False
    if word in OPENING or (word in CONDITIONAL and is_near):
        return not (word == "which" and before == "in" and low[at + 1] in ("case", "event"))
    if word in ("ensure", "ensuring", "so") and before != "do":
        is_aim = word != "so" and (before == "to" or word == "ensuring") and low[at + 1] == "that"
        return (is_near or is_aim) and low[at + 1] in ("we", "you", "they", "that")
    return (word in ("event", "extent") and before == "the") or (word == "case" and before == "in")


def _is_of_phrase(words: Words, at: int, first: int) -> bool:
    """Whether "that" or "as" is of a phrase and opens nothing: "in that case", "as a result", "such as"."""
    low, before = words.low, words.low[at - 1] if at else ""
    behind = low[at + 1 : first]
    if low[at] == "that":
        return (before == "in" and behind[:1] in (("case",), ("event",))) or (before == "," and behind in THAT_THING)
    if low[at] != "as":
        return False
    is_role = behind[:1] in (("a",), ("an",)) and "and" in behind
    return behind[:2] == ("a", "result") or (before == "such" and low[first - 1] not in INVERTED) or is_role


def _has_verb(words: Words, at: int, first: int) -> bool:
    """Whether a relative clause that opens at an index has its verb before another: "users who are minors may"."""
    if words.low[at - 1] in AGREED_THAT:
        return False
    near = words.low[at + 1] if at + 1 < first else ""
    is_verb = words.low[at] in ("which", "who") and near.endswith("s") and words.raw[at + 1].islower()
    if near in RELATING or (is_verb and near not in NO_NAMES and near not in PARTY_BY_NOUN):
        return True
    behind = next((word for word in words.low[at + 1 : first] if word not in PASSED), "")
    own = verb_of(behind)
    if words.low[at] in ("who", "that", "which") and (
        behind in AUXILIARIES or (own is not None and own.form is Form.BASE)
    ):
        return True
    for word in words.low[at + 1 : first]:
        verb = verb_of(word)
        if word in BE or word in HAVE or (verb is not None and verb.form is Form.S):
            return True
    return False


def _is_inverted(words: Words, frame: Frame) -> bool:
    """Whether a condition begins with its verb: "should you wish to leave", "should Acme not be able to"."""
    left, first = frame.subject
    if words.low[first : first + 1] == ("should",) and (not first or words.raw[first - 1] in {*STOPS, ","}):
        return words.low[first + 1 : first + 2] != () and words.low[first + 1] in (
            "you",
            "we",
            "they",
            "any",
            "the",
            "it",
            "a",
        )
    return words.low[left : left + 1] == ("should",) and "," not in words.low[left:first]


def goes_on(sentence: Sentence, before: Frame, frame: Frame, main: Frame | None) -> bool:
    """Whether a frame goes on with the condition before it ("if it expires and you do not renew it").

    A passive without a subject of its own goes on with a passive before the condition: "is kept while you write and is
    then deleted".
    """
    between = sentence.words.low[before.last + 1 : frame.first]
    if _is_row_of_conditions(sentence, before, frame, main):
        return True
    joined = next((at for at in range(len(between) - 1, -1, -1) if between[at] in ("and", "or")), None)
    if joined is None or set(between) & {",", ";", ":", ".", "then"}:
        return False
    has_subject = any(word not in PASSED for word in between[joined + 1 :])
    is_resumed = main is not None and main.is_passive == frame.is_passive != before.is_passive
    return has_subject or not is_resumed


def _is_row_of_conditions(sentence: Sentence, before: Frame, frame: Frame, main: Frame | None) -> bool:
    """Whether a second condition follows the first, ahead of what holds: "where we ask, and you do not tell us, we"."""
    words = sentence.words
    if not frame.is_plain or (main is not None and STOPS.isdisjoint(words.raw[main.last : before.first])):
        return False
    between = words.low[before.last + 1 : frame.first]
    is_joined = any(between[at : at + 2] in ((",", "and"), (",", "or")) for at in range(len(between) - 1))
    later = next((one for one in sentence.frames if one.first > frame.last), None)
    if later is None or not is_joined or not STOPS.isdisjoint(words.raw[before.last : later.first]):
        return False
    return words.low[later.first - 2 : later.first - 1] == (",",) and words.low[later.first - 1] in INVERTED
