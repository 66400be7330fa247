"""A deed, and which words of its sentence are its own: where they begin and end."""

from __future__ import annotations

from dataclasses import dataclass

from smallprint.model.norm import Modality, Party
from smallprint.read.aside import is_condition
from smallprint.read.duty import is_left
from smallprint.read.frame import Frame
from smallprint.read.lemma import Verb
from smallprint.read.patterns.practice import ASKING, CARRIED, DETERMINERS
from smallprint.read.sentence import Sentence, is_relative


@dataclass(frozen=True, slots=True)
class Deed:
    """What is done: how it is qualified, by whom, with which verbs; its words go from `begun` up to `ended`."""

    modality: Modality
    bearers: tuple[Party, ...]
    verbs: tuple[Verb, ...]
    begun: int
    ended: int

    def behind(self, sentence: Sentence) -> str:
        """The words of the deed, folded."""
        return sentence.text[self.start(sentence) : end_of(sentence, self.ended)]

    def start(self, sentence: Sentence) -> int:
        """Where the words of the deed begin in the sentence."""
        return sentence.words.starts[self.begun] if self.begun else 0


def extent_of(sentence: Sentence, frame: Frame) -> tuple[int, int]:
    """Where a frame's words begin and end: from its subject to the next frame's verb group."""
    words = sentence.words
    later = (other.first for other in sentence.frames if other.first > frame.last and not is_relative(words, other))
    return min(frame.subject[0], len(words) - 1), next(later, len(words))


def complement_of(sentence: Sentence, frame: Frame) -> tuple[int, int]:
    """The words behind a frame's verbs, up to the next frame or item; of a passive its subject as well."""
    begun, ended = extent_of(sentence, frame)
    if is_left(sentence.words, frame):
        return begun, frame.verb
    if ")" in sentence.words.low[max(0, frame.verb - 2) : frame.verb] and ";" in sentence.words.raw[frame.last : ended]:
        ended = sentence.words.raw.index(";", frame.last)
    if frame.verbs[0].lemma in ASKING and _asks(sentence.words.low[frame.last + 1 : frame.last + 3]):
        ended = next(
            (at for at in range(ended, len(sentence.words)) if sentence.words.raw[at] in ";."), len(sentence.words)
        )
    between = sentence.words.low[frame.last + 1 : ended]
    later = next((one for one in sentence.frames if one.first == ended), None)
    if later is not None and between and {"and", "or", ",", "also", "nor", "but"}.issuperset(between):
        ended = extent_of(sentence, later)[1]
    return (_own_subject(sentence, frame, begun), ended) if frame.is_passive else (frame.last, ended)


def _asks(behind: tuple[str, ...]) -> bool:
    """Whether what is asked is a deed of the one who is asked: "request that we delete your data"."""
    return behind[:1] in (("that",), ("us",)) or behind[:2] in (("for", "us"), ("to", "us"))


def _own_subject(sentence: Sentence, frame: Frame, begun: int) -> int:
    """Where what is acted on begins behind a condition: "if you leave us, your photos will be blurred"."""
    low = sentence.words.low
    if begun < frame.first and low[frame.first - 1] in ("it", "they"):
        return frame.first - 1
    if low[frame.first - 1] in CARRIED and frame.first:
        held = (one for one in reversed(sentence.frames) if one.last < frame.first and one.is_passive)
        carried = next((one for one in held if not is_relative(sentence.words, one)), None)
        if carried is not None:
            return _own_subject(sentence, carried, carried.subject[0])
    aside = next((one for one in reversed(sentence.frames) if one.last < frame.first), None)
    if aside is not None and aside.last < begun and is_relative(sentence.words, aside):
        between = low[aside.last : frame.first]
        if not {",", ";", ".", "and"}.intersection(between):
            return min(begun, aside.subject[0])
    before = next((one for one in reversed(sentence.frames) if one.last < begun), None)
    comma = next((at for at in range(frame.first - 1, begun, -1) if low[at] == ","), None)
    if before is None or comma is None or low[comma + 1] not in DETERMINERS or not is_condition(sentence, before):
        return begun
    return comma + 1


def end_of(sentence: Sentence, ended: int) -> int:
    """Where the words before an index end in a sentence."""
    words = sentence.words
    return words.starts[ended] if ended < len(words) else len(sentence.text)
