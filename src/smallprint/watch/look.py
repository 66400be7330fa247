"""One look at a document: what its pages gave is read, judged beside what was recorded, and what follows is decided.

Nothing is kept here: a look may be made in a process of its own, which opens the archive to read it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from smallprint.archive.record import Recorder, is_recorded, is_same, recorder
from smallprint.archive.reextract import Opener, Reader
from smallprint.errors import ExtractError, SourceError
from smallprint.extract.challenge import Failure
from smallprint.extract.language import detect_language
from smallprint.extract.page import Extracted
from smallprint.model.document import Cause, Standing, Version
from smallprint.model.snapshot import Snapshot
from smallprint.model.watched import Candidate, Doubt, Watched
from smallprint.store.base import NewVersion, Store
from smallprint.store.sqlite import SqliteStore
from smallprint.watch.confirm import Decision, Sight, Step, decide
from smallprint.watch.rhythm import Kind, Trouble, trouble_of, wrong_page

SHORTER = 0.5
"""A text of fewer than this share of the last version's words has lost most of them, whatever stands in their place."""
DOUBTS = {
    Standing.FAILED_CAPTURE: Doubt.LOST_MOST,
    Standing.OTHER_LANGUAGE: Doubt.OTHER_LANGUAGE,
    Standing.OTHER_PAGE: Doubt.OTHER_PAGE,
}


@dataclass(frozen=True, slots=True)
class Task:
    """A look to be made: the archive's folder, the document as it is watched, and what its pages gave at a moment."""

    archive: str
    watched: Watched
    pages: tuple[Snapshot, ...]
    at: datetime
    read: Reader
    open: Opener


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a look found: why the pages do not hold the document, or what is done with the text that they hold.

    `new` is the version that the text became. `reread` is one that goes before it: the snapshots of the last version
    as they are read now, where that gives another text than it did then. `vouched` is the number of the last version,
    where the pages give it and no snapshot of ours was known of it.
    """

    trouble: Trouble | None = None
    decision: Decision | None = None
    reread: NewVersion | None = None
    new: NewVersion | None = None
    vouched: int = 0


def look(task: Task) -> Outcome:
    """What a look finds. StoreError: the archive cannot be read."""
    try:
        found = task.read(task.pages, task.watched.declaration.sources)
    except SourceError as error:
        return Outcome(trouble_of(error))
    except Exception as error:  # noqa: BLE001  # whatever a page does to us stops this page alone, and is told
        return Outcome(Trouble("unreadable", Kind.GONE, message=f"reading failed: {type(error).__name__}: {error}"))
    if found.refused is not None:
        return Outcome(wrong_page(found.refused))
    if not found.text.strip():
        return Outcome(wrong_page(Failure.EMPTY_SHELL))
    with SqliteStore(Path(task.archive)) as store:
        return _judged(store, task, found)


def _judged(store: Store, task: Task, found: Extracted) -> Outcome:
    """What is done with a text, beside what the archive holds."""
    text = found.text
    document, restlessness = task.watched.document, task.watched.restlessness
    candidate = store.candidate(document)
    last = last_of(store, task.watched)
    if last is not None and is_same(last, text):
        decision = decide(document, Sight(text, is_same=True), candidate, restlessness, at=task.at)
        return Outcome(decision=decision, vouched=0 if store.made_of(document, last.number) else last.number)
    known = recorder(store, document)
    failure = known.failure(text)
    if failure is not None:
        return Outcome(wrong_page(failure))
    earlier = _earlier_pages(store, task, known)
    if earlier is not None and known.state(earlier) == known.state(text):
        # The page is as it was, and is read otherwise: that is ours, and there is nothing to confirm.
        return _recorded(known, text, task, Decision(Step.RECORDED, None, restlessness), cause=Cause.RE_EXTRACTED)
    reread = _reread(known, earlier, task)
    decision = decide(document, _sight(known, found, candidate, task), candidate, restlessness, at=task.at)
    if decision.step is not Step.RECORDED:
        return Outcome(decision=decision, reread=reread)
    # What an import recorded was read by another tool: whether the page changed since cannot be told.
    is_ours = last is None or bool(store.made_of(document, last.number))
    cause = Cause.AMENDED if is_ours else Cause.RE_EXTRACTED
    return replace(_recorded(known, text, task, decision, cause=cause), reread=reread)


def _recorded(known: Recorder, text: str, task: Task, decision: Decision, *, cause: Cause) -> Outcome:
    """What follows where a text becomes a version."""
    origin = " ".join(one.digest for one in task.pages)
    if known.last is None:
        return Outcome(decision=decision, new=known.only(text, task.at, origin=origin))
    return Outcome(decision=decision, new=known.accept(text, task.at, cause=cause, origin=origin))


def last_of(store: Store, watched: Watched) -> Version | None:
    """The last version of a watched document that is usable, or None."""
    if not is_recorded(store, watched.document):
        return None
    usable = (one for one in reversed(store.versions(watched.document)) if one.standing is Standing.USABLE)
    return next(usable, None)


def _earlier_pages(store: Store, task: Task, known: Recorder) -> str | None:
    """What the snapshots of the last version give as they are read now, where that is another text than it was."""
    document, sources = task.watched.document, task.watched.declaration.sources
    kept = store.made_of(document, known.last.number) if known.last else []
    if not kept or [one.url for one in kept] != [source.url for source in sources]:
        return None
    try:
        found = task.read([task.open(one.place) for one in kept], sources)
    except ExtractError:
        return None
    is_other = found.refused is None and found.text.strip() and not is_same(known.last, found.text)
    return found.text if is_other else None


def _reread(known: Recorder, earlier: str | None, task: Task) -> NewVersion | None:
    """The version that goes before whatever the pages give now: what we read otherwise is no change of theirs."""
    if earlier is None or known.last is None or known.standing(earlier, task.at).standing is not Standing.USABLE:
        return None
    return known.accept(earlier, task.at, cause=Cause.RE_EXTRACTED, origin=known.last.origin)


def _sight(known: Recorder, found: Extracted, candidate: Candidate | None, task: Task) -> Sight:
    """A text beside what is known of its document."""
    text = found.text
    if known.is_first:
        doubt, reason = _doubt(known, found, task, is_known=False)
        is_again = candidate is not None and candidate.text == text
        return Sight(text, is_first=True, is_again=is_again, doubt=doubt, reason=reason)
    state = known.state(text)
    has_same_words = state == known.current
    has_known_words = not has_same_words and known.is_known(state)
    doubt, reason = (None, "") if has_same_words else _doubt(known, found, task, is_known=has_known_words)
    return Sight(
        text=text,
        has_same_words=has_same_words,
        has_known_words=has_known_words,
        is_again=candidate is not None
        and (candidate.text == text or (not has_same_words and known.state(candidate.text) == state)),
        doubt=doubt,
        reason=reason,
    )


def _doubt(known: Recorder, found: Extracted, task: Task, *, is_known: bool) -> tuple[Doubt | None, str]:
    """Why a text seems to be no whole version of its document, in words too."""
    text = found.text
    verdict = known.standing(text, task.at)
    if verdict.standing is not Standing.USABLE:
        return DOUBTS[verdict.standing], verdict.reason
    wanted = task.watched.declaration.sources[0].language.split("-")[0].lower()
    language = detect_language(text)
    if wanted and language not in {wanted, "und"} and known.is_first:
        return Doubt.OTHER_LANGUAGE, f"in {language}, where {wanted} was asked for"
    if known.is_first:
        return None, ""
    share = known.share(known.state(text))
    if share < SHORTER and not is_known:
        return Doubt.LOST_MOST, f"only {share:.0%} as long as the last version"
    return (None, "") if found.is_declared else (Doubt.NOT_SELECTED, "")
