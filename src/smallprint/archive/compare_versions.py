"""What changed between two versions, two recorded texts, or two texts that no archive holds."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from smallprint.align import diff
from smallprint.archive.document_changes import changes_of
from smallprint.archive.kept_readings import KeptReadings, places_of
from smallprint.archive.versions import usable_of
from smallprint.errors import ExtractError, NotFoundError, SourceError
from smallprint.extract.language import detect_language
from smallprint.judge.assessment import Moment
from smallprint.judge.assessment import assess as assess_with
from smallprint.judge.past import Past
from smallprint.judge.shift.norm_shift import NormReader, NormShift, norm_shifts, norms_in
from smallprint.judge.shift.sentence_shift import SentenceShift, sentence_shifts
from smallprint.judge.shift.term_shift import TermShift, term_shifts
from smallprint.model.change import Diff
from smallprint.model.clause import Outline
from smallprint.model.document import Cause, Document, Version
from smallprint.model.meaning import Assessment, Kind
from smallprint.model.norm import Norm
from smallprint.read.document import READ
from smallprint.segment.dates import stated_dates
from smallprint.segment.outline import outline
from smallprint.source.layout import LARGEST
from smallprint.store.base import Store
from smallprint.text.legible import is_legible
from smallprint.text.recorded import recorded_text

UNNAMED = Document("The document", "terms")
"""What a text is called whose document nobody named."""
WORDED = frozenset(
    {
        Kind.SUBSTANTIVE,
        Kind.REWORDED_SAME_MEANING,
        Kind.UNREAD_WORDING,
        Kind.TYPO_OR_GRAMMAR_FIX,
        Kind.CONTACT_OR_ENTITY_NAME,
        Kind.INFORMATIONAL_NOTICE,
        Kind.FLAPPING,
        Kind.REORDERING_MOVES_ONLY,
    }
)
"""A change of any of these kinds changes words or their order, and is shown without being asked for."""
SOMETIME = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two texts set side by side. `before` and `after` are None where the texts are of no archive.

    `kept` is what the archive has read in the clauses that changed, where it was looked up.
    """

    document: Document
    before: Version | None
    after: Version | None
    diff: Diff
    assessment: Assessment
    kept: KeptReadings | None = field(default=None, repr=False, compare=False)

    @property
    def is_same(self) -> bool:
        """Whether the two texts are the same to the last character."""
        return not self.diff.touched

    @property
    def language(self) -> str:
        """The language of the second text, "und" where it is too short to tell."""
        return self.after.language if self.after else detect_language(self.diff.after.text)

    def norm_shifts(self) -> tuple[NormShift, ...]:
        """The norms that shifted, worked out anew at each call; () where one of the texts cannot be read."""
        return norm_shifts(self.diff, self._reader()) if self._is_read() else ()

    def term_shifts(self) -> tuple[TermShift, ...]:
        """The defined terms that came to take in other data; () where one of the texts cannot be read."""
        return term_shifts(self.diff) if self._is_read() else ()

    def sentence_shifts(self) -> tuple[SentenceShift, ...]:
        """The sentences without norms that say something else; () where one of the texts cannot be read."""
        return sentence_shifts(self.diff) if self._is_read() else ()

    def _reader(self) -> NormReader:
        """What gives the norms of a clause: as the archive read them before, else read now."""
        kept = self.kept
        if kept is None:
            return norms_in

        def norms(ink: str, heading: str, lead_in: str) -> tuple[Norm, ...]:
            held = kept.at((ink, heading, lead_in))
            return held.reading.norms if held else norms_in(ink, heading, lead_in)

        return norms

    def _is_read(self) -> bool:
        return all(detect_language(one.text) == READ for one in (self.diff.before, self.diff.after))


def compare_versions(store: Store, before: Version, after: Version) -> Comparison:
    """What changed from one version of a document to another, with the assessment kept, or one made now."""
    old, new = read(store, before), read(store, after)
    found = diff(old, new)
    kept = kept_assessment(store, before, after, found)
    assessment = kept or assess(found, document=after.document, fetched_at=after.fetched_at)
    return Comparison(after.document, before, after, found, assessment)


def with_readings(store: Store, compared: Comparison) -> Comparison:
    """The same, with what the archive has read in the clauses that changed: their norms need not be read anew."""
    kept = KeptReadings(store)
    old, new = compared.diff.before, compared.diff.after
    kept.look_up(places_of(old, (old.clauses[at] for change in compared.diff.touched for at in change.before)))
    kept.look_up(places_of(new, (new.clauses[at] for change in compared.diff.touched for at in change.after)))
    return replace(compared, kept=kept)


def compare_texts(before: str, after: str, document: Document = UNNAMED) -> Comparison:
    """What changed from one text to another, with no archive."""
    found = diff(outline(before), outline(after))
    return Comparison(document, None, None, found, assess(found, document=document))


def compare_files(before: Path, after: Path) -> Comparison:
    """What changed from one file to another, with no archive.

    SourceError: one of them cannot be read, or is too large; ExtractError: it is no text.
    """
    return compare_texts(legible_text_of(before), legible_text_of(after))


def legible_text_of(path: Path) -> str:
    """The text in a file, as `text_of`. ExtractError: the file holds something else than text."""
    text = text_of(path)
    if not is_legible(text):
        raise ExtractError(f"{path} is no text", url=str(path), hint="smallprint reads Markdown and plain text")
    return text


def text_of(path: Path) -> str:
    """The text in a file, every byte kept. SourceError: it cannot be read, or is too large to be terms."""
    try:
        if path.stat().st_size > LARGEST:
            raise SourceError(f"{path} has more than {LARGEST:,} bytes: too large to be terms", url=str(path))
        return recorded_text(path.read_bytes())
    except OSError as error:
        raise SourceError(f"cannot read {path}: {error.strerror}", url=str(path)) from error


def assess(found: Diff, *, document: Document = UNNAMED, fetched_at: datetime = SOMETIME) -> Assessment:
    """What a diff means where nothing is known of the document but the two versions.

    `fetched_at` is when the second was recorded: notice is counted from it.
    """
    past, language = Past(), detect_language(found.before.text)
    past.record(found.before, SOMETIME, language)
    moment = Moment(
        document, fetched_at, Cause.AMENDED, language, stated_dates(found.before), stated_dates(found.after)
    )
    made = assess_with(found, past, moment)
    if fetched_at == SOMETIME:
        made = replace(made, dated=replace(made.dated, notice_days=None))
    return made


def cosmetic(found: Assessment) -> frozenset[int]:
    """The changes that leave the words as they are, but those that touch what is never cosmetic without saying so.

    A new token in an address leads where the old one led: under legal words, too, it is left out, and counted.
    """
    told = {Kind.URL_TRACKING_PARAMS: {"legal-link"}}
    return frozenset(
        one.change
        for one in found.findings
        if one.kind not in WORDED and not set(one.alerts) - told.get(one.kind, set())
    )


def change_into(store: Store, version: Version) -> tuple[Version, Version]:
    """The version before, as the archive compared it, and this one. NotFoundError for a first version."""
    before = version_before(store, version)
    if before is None:
        raise NotFoundError(
            f"version {version.number} of {version.document.id} is the first: there is nothing before it to compare it "
            f"with",
            sought=version.document.id,
            hint="name two versions, or see it: smallprint show",
        )
    return before, version


def version_before(store: Store, version: Version) -> Version | None:
    """The version that the archive compared this one with, else the last usable one before it, if there is one."""
    kept = store.assessment(version)
    if kept is not None:
        return store.version(version.document, kept.compared_with)
    earlier = usable_of(store.versions(version.document)[: version.number - 1])
    return earlier[-1] if earlier else None


def last_change(store: Store, document: Document) -> tuple[Version, Version]:
    """The two versions of the last change that matters, or of the last change at all where none does.

    NotFoundError: the document has never changed.
    """
    for wanted in (True, None):
        found = changes_of(store, document, substantive=wanted)
        if found:
            return change_into(store, found[0].version)
    raise NotFoundError(
        f"{document.id} has not changed since it was first recorded",
        sought=document.id,
        hint="smallprint show prints it",
    )


def read(store: Store, version: Version) -> Outline:
    """The outline of a version."""
    return outline(recorded_text(store.content(version)))


def kept_assessment(store: Store, before: Version, after: Version, found: Diff) -> Assessment | None:
    """What the archive kept of this very change, None where it compared others or an older edition cut it otherwise."""
    kept = store.assessment(after)
    if kept is None or kept.compared_with != before.number:
        return None
    is_fitting = all(finding.change < len(found.touched) for finding in kept.assessment.findings)
    return kept.assessment if is_fitting else None
