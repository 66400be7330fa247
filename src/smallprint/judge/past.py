"""What is known of a document before a version: which texts and clauses were recorded, and when.

A text counts as seen by its *words*: the set of its clauses with dates, addresses, case and punctuation set
aside, so that a page which flips between two wordings is recognised whatever its footer says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from smallprint.judge.weighing.mask import BareDigests, RecordedWords, Spoken, words_of
from smallprint.model.clause import Block, Outline
from smallprint.text.digest import digest, joined_digest

RETURN_EFFORT = 150_000
"""How many clauses of earlier states are compared at most when a return is looked for: the latest states first.
On the histories this was set on, nine in ten returns go to one of the last three states, and the furthest
counted 47 states back."""

State = frozenset[bytes]
"""The bare clauses of a text."""
NO_WORDS: State = frozenset((b"",))
"""What blocks without ink have in the place of a bare clause."""


@dataclass(frozen=True, slots=True)
class Return:
    """An earlier state that a text goes back to: when it was first recorded, and what still differs."""

    fetched_at: datetime
    state: State
    residue: State
    words: int


class RawDigests(dict[Block, bytes]):
    """The digest of each block's recorded characters, worked out when it is first asked for."""

    def __missing__(self, block: Block) -> bytes:
        found = self[block] = digest(block.raw)
        return found


@dataclass(slots=True)
class Past:
    """A document's memory, taken forward one version at a time with `record` (usable) and `hold` (set aside).

    `bare` names the clauses, `clauses` maps each bare one ever recorded to the number of versions recorded before it;
    `vocabulary` holds every word, `texts` each recorded text by the digest of its blocks' digests, `headlines` every
    headline given so far.
    """

    versions: int = 0
    words: int = 0
    last: Outline | None = None
    last_at: datetime | None = None
    current: State = frozenset()
    raw: RawDigests = field(default_factory=RawDigests)
    bare: BareDigests = field(default_factory=BareDigests)
    recorded_words: RecordedWords = field(default_factory=RecordedWords)
    spoken: Spoken = field(default_factory=Spoken)
    clauses: dict[bytes, int] = field(default_factory=dict)
    states: dict[State, datetime] = field(default_factory=dict)
    weights: dict[State, int] = field(default_factory=dict)
    texts: dict[bytes, datetime] = field(default_factory=dict)
    vocabulary: set[str] = field(default_factory=set)
    headlines: set[str] = field(default_factory=set)
    languages: Counter[str] = field(default_factory=Counter)
    by_language: dict[str, Outline] = field(default_factory=dict)
    held: State = frozenset()
    held_since: datetime | None = None
    held_times: int = 0
    held_language: str = ""
    _read: tuple[tuple[object, State], ...] = ()
    _met: set[Block] = field(default_factory=set)

    @property
    def language(self) -> str:
        """The language of the latest usable version, or ""."""
        return next(reversed(self.by_language), "")

    def record(self, outline: Outline, fetched_at: datetime, language: str) -> None:
        """Remember a usable version as the latest."""
        state = self.state_of(outline.blocks)
        self.texts.setdefault(self._name_of(outline), fetched_at)
        if state != self.current or not self.versions:
            self.states.setdefault(state, fetched_at)
            self._meet(outline.blocks)
            self.words = self.weights[state] = self._weighed(state)
        self.versions += 1
        self.current, self.last, self.last_at = state, outline, fetched_at
        self.languages[language] += 1
        self.by_language.pop(language, None)
        self.by_language[language] = outline
        self.held, self.held_since, self.held_times, self.held_language = frozenset(), None, 0, ""

    def hold(self, outline: Outline, fetched_at: datetime, language: str = "") -> None:
        """Remember a text that was set aside, so that one which stays can be taken for the document after all.

        `language` is given where the text was set aside for its language: then any text in it counts as staying.
        """
        state = self.state_of(outline.blocks)
        is_same = language == self.held_language if language else state == self.held
        if not is_same:
            self.held_since, self.held_times = fetched_at, 0
        self.held, self.held_language = state, language
        self.held_times += 1

    def state_of(self, blocks: Iterable[Block]) -> State:
        """The bare clauses of a text, order and repetition set aside."""
        for known, state in self._read:
            if known is blocks:
                return state
        state = self._state(blocks)
        self._read = (*self._read[-1:], (blocks, state))
        return state

    def _state(self, blocks: Iterable[Block]) -> State:
        return frozenset(map(self.bare.__getitem__, blocks)) - NO_WORDS

    def recorded_at(self, state: State) -> datetime | None:
        """When exactly this state was first recorded, or None."""
        return self.states.get(state)

    def repeated_at(self, outline: Outline) -> datetime | None:
        """When exactly this text was first recorded, or None."""
        return self.texts.get(self._name_of(outline))

    def _name_of(self, outline: Outline) -> bytes:
        """What names a text: its blocks are known, so that this costs less than its own digest."""
        return joined_digest(map(self.raw.__getitem__, outline.blocks))

    def nearest(self, state: State) -> Return | None:
        """The earlier state from which `state` differs by the fewest words, if by fewer than from the present one."""
        fewest, best = self.words_in(state ^ self.current), None
        weight = self._weighed(state)
        effort = 0
        for earlier in reversed(self.states):
            effort += len(earlier)
            if effort > RETURN_EFFORT or not fewest:
                break
            # Two states differ by at least as many words as one has more than the other.
            if earlier != self.current and abs(self.weights[earlier] - weight) < fewest:
                residue = state ^ earlier
                words = self.words_in(residue)
                if words < fewest:
                    fewest, best = words, Return(self.states[earlier], earlier, residue, words)
        return best

    def words_in(self, bare: State) -> int:
        """How many words stand behind these bare clauses."""
        return sum(map(self.bare.sizes.__getitem__, bare))

    def _weighed(self, state: State) -> int:
        """As `words_in`, of a state beside the present one, whose words are counted."""
        return self.words + self.words_in(state - self.current) - self.words_in(self.current - state)

    def length(self, outline: Outline) -> int:
        """How many words are recorded of a text, marks and addresses of links among them."""
        return sum(map(self.recorded_words.__getitem__, outline.blocks))

    def words_of(self, outline: Outline) -> str:
        """The folded words of a text, a blank before and behind each."""
        return "".join((*map(self.spoken.__getitem__, outline.blocks), " "))

    def _meet(self, blocks: Iterable[Block]) -> None:
        """Take in the clauses and words of the blocks that were not recorded before."""
        for block in blocks:
            if block not in self._met:
                self._met.add(block)
                if block.ink and self.clauses.setdefault(self.bare[block], self.versions) == self.versions:
                    self.vocabulary.update(words_of(block.ink))
