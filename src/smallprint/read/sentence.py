"""A sentence as it is read: its words and frames, under its heading and behind what introduces it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from smallprint.read.frame import Force, Frame, Words, frames_of, words_of
from smallprint.read.patterns.practice import AUTHORISING, DETERMINERS, GRANTED, MANNERS, MATERIAL, WHOSE_SUBJECT
from smallprint.read.patterns.verbs import AGREED_THAT, BEGINS
from smallprint.read.plain import plain

WHOSE = frozenset("your our their third-party".split())
"""Behind a material, words before a noun that say whose deed tells which one is meant ("data your client may send")."""

DASHES = frozenset("—–")
"""An aside may stand between two of them."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence's ink, the heading above it and what stands before it (the lead-in, or the sentence before).

    `text`, `head` and `around` are the three in lower case with plain quotes, sign for sign; `words` and `frames` are
    the sentence's own.
    """

    ink: str
    heading: str
    before: str
    text: str
    head: str
    around: str
    words: Words
    frames: tuple[Frame, ...]

    @property
    def is_led(self) -> bool:
        """Whether the sentence goes on with what stands before it ("You may not:")."""
        return self.before.rstrip().endswith(":")

    @property
    def led_by(self) -> str:
        """The folded words that the sentence goes on with: of the lead-in, or of a heading that ends as one does."""
        if self.is_led:
            return self.around
        return self.head if not self.before and self.head.rstrip().endswith(":") else ""


def sentence_of(ink: str, heading: str, before: str) -> Sentence:
    """A sentence under a heading, behind a lead-in or another sentence ("" where there is none)."""
    words, frames = parsed(ink)
    return Sentence(ink, heading, before, plain(ink), plain(heading), plain(before), words, frames)


@lru_cache(maxsize=1 << 8)
def parsed(ink: str) -> tuple[Words, tuple[Frame, ...]]:
    """The words and frames of an ink; kept for a while, since a lead-in has many items."""
    words = words_of(ink)
    return words, frames_of(words)


def governing(words: Words, frames: tuple[Frame, ...], at: int) -> Frame | None:
    """The frame under which the word at an index stands: the last one before it in its sentence that is no aside."""
    for frame in reversed(frames):
        if frame.first > at or any(sign in ".?!" for sign in words.raw[frame.verb : at]):
            continue
        behind = words.raw[frame.verb : at]
        if behind.count(")") > behind.count("(") or _is_between_dashes(words, frame, at):
            continue
        if not is_relative(words, frame):
            return frame
    return None


def _is_between_dashes(words: Words, frame: Frame, at: int) -> bool:
    """Whether a frame stands in an aside between dashes that has ended before the word at an index."""
    opened = sum(sign in DASHES for sign in words.raw[: frame.verb])
    return opened % 2 == 1 and not DASHES.isdisjoint(words.raw[frame.verb : at])


def is_relative(words: Words, frame: Frame) -> bool:
    """Whether a frame only says which thing is meant: "content you provide", "data that is processed by"."""
    first, low = frame.first, words.low
    if first >= 4 and words.raw[first - 1] == "," and _opens_relative(words, first):
        return True
    before = low[first - 1] if first else ""
    if before in ("that", "which", "who"):
        return first >= 2 and words.raw[first - 2].isalpha() and low[first - 2] not in AGREED_THAT
    if before in ("we", "you") and first >= 2 and low[first - 2] == "whom":
        return True
    if _says_which(words, frame):
        return True
    if frame.is_negated or first < 3:
        return False
    if before in ("we", "you") and frame.force is Force.GRANTS and low[first - 2] in GRANTED:
        return True
    if before in ("you", "we", "users", "customers", "they") and frame.is_plain:
        if low[first - 2] in ("that", "which"):
            return low[first - 3] not in AGREED_THAT and low[first - 3] != ","
        return low[first - 2] not in BEGINS and words.raw[first - 2][0].isalnum()
    return (
        before in ("you", "we")
        and frame.may
        and low[first - 2] in ("that", "which")
        and low[first - 3] not in AGREED_THAT
    )


def _says_which(words: Words, frame: Frame) -> bool:
    """Whether a frame says which thing is meant without "that": "ways their users may", "data you authorise"."""
    left, first = frame.subject
    low = words.low
    has_object = low[frame.last + 1 : frame.last + 2] != () and low[frame.last + 1] in DETERMINERS
    is_behind = first >= 2 and low[first - 1] in ("you", "we") and low[first - 2] in MATERIAL
    if is_behind and not frame.is_negated and not has_object:
        return frame.may or (frame.force is Force.AGREES and frame.verbs[0].lemma in AUTHORISING)
    is_theirs = first >= 3 and low[first - 2] in WHOSE and low[first - 3] in MATERIAL
    if is_theirs and frame.may and not frame.is_negated and not has_object:
        return True
    for step in range(left + 1, first):
        if low[step] in MANNERS and low[step + 1] in WHOSE_SUBJECT and "," not in low[step:first]:
            return True
    return False


def _opens_relative(words: Words, first: int) -> bool:
    """Whether an aside between commas stands behind "that" or "which": "data that, by itself, cannot"."""
    opened = next((step for step in range(first - 2, max(first - 8, 1), -1) if words.raw[step] == ","), None)
    if opened is None:
        return False
    low = words.low
    is_led = opened > 2 and low[opened - 2] in ("that", "which") and low[opened - 3] not in AGREED_THAT
    return low[opened - 1] in ("that", "which") or is_led
