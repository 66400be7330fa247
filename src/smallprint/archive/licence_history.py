"""How wide the licence is that a document has people grant, version by version where it changes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from smallprint.archive.document_changes import changes_of
from smallprint.archive.kept_readings import Place, places_of
from smallprint.archive.standing_texts import CUT_SHORT
from smallprint.archive.versions import usable_of
from smallprint.model.clause import Clause, Outline
from smallprint.model.document import Document, Version
from smallprint.model.norm import Licence
from smallprint.read.document import is_read, readable_clauses
from smallprint.read.licence import licences_in, may_grant
from smallprint.read.patterns.licences import TERMS as SAID
from smallprint.segment.outline import Interned, outline
from smallprint.store.base import Store
from smallprint.text.normalize import fold
from smallprint.text.recorded import recorded_text
from smallprint.text.span import Span

BARE = re.compile(
    r"\b(?:you|(?:each |every |the )?(?:users?|customers?|members?)) "
    r"(?:(?:\w+ly|hereby|also|shall|will|must|agree to) ){0,3}(?:grants?|gives?)\b"
    r"(?![^.;]{0,60}?\bno\b[^.;]{0,30}?\blicen)[^.;]{0,300}?\blicen[cs]es?\b[^.;]*",
    re.IGNORECASE,
)
"""A licence that people grant, whatever it lets be done."""
CONTENT = re.compile(
    r"\b(?:contents?|uploads?|submissions?|posts?|inputs?|materials?|photos?|images?|videos?|files?|contributions?|works?"
    r"|feedback|suggestions?|data)\b",
    re.IGNORECASE,
)
"""What it is about where it is about what people make."""
TERMS = {name: re.compile(pattern) for name, pattern in SAID.items()}


@dataclass(frozen=True, slots=True)
class Grant:
    """A licence that a clause holds: the clause's index, the licence, and its sentence."""

    clause: int
    licence: Licence
    words: str

    @property
    def says(self) -> tuple[object, ...]:
        """What counts when it is asked whether two grants are the same: not where they stand, nor their other words."""
        one = self.licence
        return one.verbs, one.terms, one.purposes, one.data, one.breadth


@dataclass(frozen=True, slots=True)
class BareGrant:
    """Words that grant a licence without saying, in verbs, to what: they are shown, and their breadth is not reckoned.

    "You grant us a perpetual license as required to do the Permitted Uses".
    """

    clause: int
    terms: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class LicenceStep:
    """From `version` on, up to the next step, people grant this: the widest grant first, () where none was found.

    `bare` are those beside them that name no acts. `outline` is that version's, in which the clauses stand. `is_read`
    is false of a text in a language that is not.
    """

    version: Version
    outline: Outline
    grants: tuple[Grant, ...]
    bare: tuple[BareGrant, ...]
    is_read: bool

    @property
    def breadth(self) -> int:
        """The breadth of the widest grant, from 0 to 100."""
        return max((one.licence.breadth for one in self.grants), default=0)

    @property
    def says(self) -> tuple[object, ...]:
        """What tells a step from the one before."""
        return self.is_read, tuple(one.says for one in self.grants), tuple(one.terms for one in self.bare)


class _Licences:
    """The licences that a document's clauses hold, each clause read once whatever the number of its versions.

    They are read alone: whatever else a clause says takes many times as long to read, and few speak of a grant.
    """

    def __init__(self) -> None:
        self._may_grant: dict[str, bool] = {}
        self._of: dict[Place, tuple[Licence, ...]] = {}

    def may_grant(self, clause: Clause) -> bool:
        """Whether a clause holds the words without which no licence is granted."""
        ink = clause.ink
        held = self._may_grant.get(ink)
        if held is None:
            held = self._may_grant[ink] = may_grant(ink)
        return held

    def of(self, place: Place) -> tuple[Licence, ...]:
        """The licences of a clause."""
        held = self._of.get(place)
        if held is None:
            held = self._of[place] = tuple(licences_in(*place))
        return held


def licence_history(store: Store, document: Document) -> tuple[LicenceStep, ...]:
    """The licence that a document has people grant, oldest first, one step for each version that changed it.

    Only versions are read into which a change led that matters or that went back to an earlier text, the first one and
    the last one: what does not matter changes no licence.
    """
    licences = _Licences()
    steps: list[LicenceStep] = []
    for version, held in _versions(store, document):
        step = _step(version, held, licences)
        if not steps or steps[-1].says != step.says:
            steps.append(step)
    return tuple(steps)


def _step(version: Version, held: Outline, licences: _Licences) -> LicenceStep:
    if not is_read(held, version.language):
        return LicenceStep(version, held, (), (), is_read=False)
    clauses = [clause for clause in readable_clauses(held)[0] if licences.may_grant(clause)]
    found = [
        Grant(clause.index, licence, licence.evidence.cut(clause.ink))
        for clause, place in zip(clauses, places_of(held, clauses), strict=True)
        for licence in licences.of(place)
    ]
    found.sort(key=lambda one: (-one.licence.breadth, one.clause, one.licence.evidence.start))
    return LicenceStep(version, held, tuple(found), tuple(_bare_grants(clauses, found)), is_read=True)


def _bare_grants(clauses: Sequence[Clause], grants: Sequence[Grant]) -> Iterator[BareGrant]:
    """The licences of clauses that are none of these grants."""
    told: dict[int, list[Span]] = {}
    for one in grants:
        told.setdefault(one.clause, []).append(one.licence.evidence)
    for clause in clauses:
        for found in BARE.finditer(clause.ink) if CONTENT.search(clause.ink) else ():
            if any(span.start < found.end() and found.start() < span.end for span in told.get(clause.index, ())):
                continue
            words = fold(found.group())
            yield BareGrant(clause.index, tuple(n for n, term in TERMS.items() if term.search(words)), found.group())


def _versions(store: Store, document: Document) -> Iterator[tuple[Version, Outline]]:
    """The versions that could have changed a licence, each with its outline; captures cut short are passed over."""
    usable = usable_of(store.versions(document))
    changed = {
        one.version.number
        for one in changes_of(store, document, substantive=None)
        if one.assessment.substantive or one.assessment.returns_to is not None
    }
    known: Interned = {}
    seen, length = "", 0
    for version, after in zip(usable, [*usable[1:], None], strict=True):
        is_end = version is usable[0] or after is None
        if version.digest == seen or not (is_end or version.number in changed):
            continue
        text = recorded_text(store.content(version))
        is_short = len(text) < CUT_SHORT * length
        if is_short and after is not None and len(recorded_text(store.content(after))) >= CUT_SHORT * length:
            continue
        seen, length = version.digest, len(text)
        yield version, outline(text, known)
