"""One pass over a repository's log: which document was recorded when, under which name, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from smallprint.errors import SourceError
from smallprint.model.document import Document, DocumentLog, Entry
from smallprint.source.git_program import tokens
from smallprint.source.layout import SUFFIX, document_of, is_document_path, printable
from smallprint.source.messages import cause_of

LOG = (
    "log", "--reverse", "--author-date-order", "--raw", "-z", "--no-abbrev", "--find-renames=60%", "-l200",
    "--no-ext-diff", "--no-textconv", "--no-color", "--diff-merges=separate",
    "--format=%H%x00%at%x00%ct%x00%P%x00%B",
)  # fmt: skip
"""Parents before children, and lines that ran side by side in the order of capture. A merge is shown beside each
of its parents, so that its outcome is known; renames are found from 60 % likeness on."""

FILE_MODES = frozenset((b"100644", b"100755", b"100664"))
NOTE_LENGTH = 16_384
"""A message is kept up to this many characters; the longest in real collections, with 32 addresses, has 6,000."""
APART = timedelta(days=1)
"""A document that goes on under a new name was last recorded at least so long before. In the real collections two
documents that one page serves are first recorded within minutes; 24 of 25 renames lie 4 days or more apart."""
COMMON = 100
"""A text that was recorded in more places than this tells nothing of a name."""
TELLING_LENGTH = 1_000
"""Shorter texts (an error page, a blank) say nothing of which document they belong to; in bytes."""


@dataclass(frozen=True, slots=True)
class _Commit:
    name: str
    at: datetime
    is_merge: bool
    note: str


@dataclass(frozen=True, slots=True)
class _File:
    """One file that a commit touches: how, its kind and blob afterwards, its path before and afterwards."""

    status: str
    mode: bytes
    blob: str
    path: str
    target: str


def read_logs(git_dir: Path, head: str, *, place: str, length_of: Callable[[str], int]) -> tuple[DocumentLog, ...]:
    """Every document's log up to the commit `head`, in the order of names. `length_of` gives a blob's bytes.

    SourceError: git cannot read the repository, or a commit has no date.
    """
    course = _Course(length_of)
    for commit, files in _commits(tokens(["--git-dir", str(git_dir), *LOG, head, "--"], place=place)):
        for file in files:
            course.take(commit, file)
    return course.logs()


def _commits(fields: Iterator[bytes]) -> Iterator[tuple[_Commit, list[_File]]]:
    """Each commit with the files that it touches. Fields are counted: paths and messages may hold anything."""
    names: dict[bytes, str] = {}
    ahead = next(fields, None)
    while ahead is not None:
        commit = _commit(ahead, fields)
        files: list[_File] = []
        ahead = next(fields, None)
        while ahead is not None and (about := ahead.lstrip(b"\n")).startswith(b":"):
            files.append(_file(about, fields, names))
            ahead = next(fields, None)
        yield commit, files


def _commit(name: bytes, fields: Iterator[bytes]) -> _Commit:
    authored, committed, parents, message = (next(fields, b"") for _ in range(4))
    text = message.decode("utf-8", "replace").strip()[:NOTE_LENGTH]
    at = _moment(name, authored, committed)
    return _Commit(name.lstrip(b"\n").decode("ascii", "replace"), at, b" " in parents, text)


def _moment(name: bytes, authored: bytes, committed: bytes) -> datetime:
    """When the text was captured: the author's date. The committer's tells when a history was last rewritten."""
    for seconds in (authored, committed):
        try:
            return datetime.fromtimestamp(int(seconds), UTC)
        except (ValueError, OverflowError, OSError):
            continue
    raise SourceError(f"the commit {name.decode('ascii', 'replace')} carries no date that can be read")


def _file(about: bytes, fields: Iterator[bytes], names: dict[bytes, str]) -> _File:
    _, mode, _, blob, status = about.split(b" ", 4)
    path = _name(next(fields, b""), names)
    target = _name(next(fields, b""), names) if status[:1] in b"RC" else path
    return _File(status.decode("ascii", "replace"), mode, blob.decode("ascii", "replace"), path, target)


def _name(path: bytes, names: dict[bytes, str]) -> str:
    found = names.get(path)
    if found is None:
        found = names[path] = printable(path)
    return found


@dataclass(slots=True)
class _Line:
    """One document as it grows, with the names it had before."""

    entries: list[Entry] = field(default_factory=list)
    blobs: set[str] = field(default_factory=set)
    aliases: list[str] = field(default_factory=list)
    ended_at: datetime | None = None
    newest_at: datetime | None = None

    def stands(self, blob: str) -> bool:
        """Whether a text is the one recorded last."""
        return bool(self.entries) and self.entries[-1].handle == blob and self.ended_at is None

    def add(self, commit: _Commit, file: _File, *, is_renamed: bool) -> None:
        """Record a text. One that comes with a new name, or back by a merge, tells nothing that the service did."""
        is_late = self.newest_at is not None and commit.at < self.newest_at
        is_ours = is_late or ((is_renamed or commit.is_merge) and file.blob in self.blobs)
        cause = cause_of(commit.note, is_first=not self.entries, is_ours=is_ours)
        self.entries.append(Entry(commit.name, file.target, file.blob, commit.at, cause, commit.note))
        self.blobs.add(file.blob)
        self.ended_at = None
        self.newest_at = commit.at if self.newest_at is None else max(self.newest_at, commit.at)

    def copy(self) -> _Line:
        return _Line(list(self.entries), set(self.blobs), list(self.aliases), self.ended_at, self.newest_at)


@dataclass(slots=True)
class _Course:
    """Every document's line, by the path it lies at now."""

    length_of: Callable[[str], int]
    lines: dict[str, _Line] = field(default_factory=dict)
    holders: dict[str, list[str]] = field(default_factory=dict)
    left: dict[str, tuple[_Line, _Line]] = field(default_factory=dict)

    def take(self, commit: _Commit, file: _File) -> None:
        """Take in what one commit does to one file."""
        is_kept = file.mode in FILE_MODES and file.status[0] != "D" and is_document_path(file.target)
        if file.path != file.target:
            self._leave(commit, file, is_kept=is_kept)
        if is_kept:
            self._record(commit, file)
        elif file.target in self.lines:
            self._end(file.target, commit.at)

    def _record(self, commit: _Commit, file: _File) -> None:
        line = self.lines.get(file.target)
        is_begun = line is None
        if line is None:
            line = self.lines[file.target] = self._begin(commit, file)
        elif line.stands(file.blob):
            return  # a mode that changed, a file that was moved, a merge of what is known
        line.add(commit, file, is_renamed=is_begun)
        held_at = self.holders.setdefault(file.blob, [])
        if not held_at or held_at[-1] != file.target:
            held_at.append(file.target)

    def _leave(self, commit: _Commit, file: _File, *, is_kept: bool) -> None:
        """A path that went: its line goes on at the new one, where that is the same document."""
        if file.path not in self.lines:
            return
        if not is_kept or not _is_rename(file):
            self._end(file.path, commit.at)
            return
        self._move(file.path, file.target)

    def _move(self, path: str, target: str) -> None:
        """The line at `path` goes on at `target`, behind what once lay there."""
        line = self.lines.pop(path)
        once = self.lines.pop(target, None)
        if once is not None:
            line.entries[:0], line.aliases[:0] = once.entries, once.aliases
            line.blobs |= once.blobs
        line.aliases.append(path)
        self.lines[target] = line

    def _end(self, path: str, at: datetime) -> None:
        line = self.lines[path]
        if line.ended_at is None:
            line.ended_at = at

    def _begin(self, commit: _Commit, file: _File) -> _Line:
        """The line that begins at a path: a new one, one that goes on from another name, or one taken for that."""
        if file.target in self.left:
            return self._returned(file.target)
        earlier = self._forerunner(commit, file)
        if earlier is None:
            return _Line()
        line = self.lines.pop(earlier)
        self.left[earlier] = line.copy(), line
        line.aliases.append(earlier)
        return line

    def _returned(self, path: str) -> _Line:
        """A document that was taken for renamed is recorded again: it has its own past back, and its name to itself."""
        own, other = self.left.pop(path)
        other.aliases = [alias for alias in other.aliases if alias != path]
        return own

    def _forerunner(self, commit: _Commit, file: _File) -> str | None:
        """The one document, silent of late, that recorded the text of this first record under a kindred name."""
        held_at = self.holders.get(file.blob, [])
        kin = {
            path
            for path in (held_at if len(held_at) <= COMMON else ())
            if (line := self.lines.get(path)) is not None
            and commit.at - line.entries[-1].fetched_at >= APART
            and _is_kin(path, file.target)
        }
        return kin.pop() if len(kin) == 1 and self.length_of(file.blob) >= TELLING_LENGTH else None

    def logs(self) -> tuple[DocumentLog, ...]:
        """Every document's log, in the order of names."""
        found = (_log(path, line) for path, line in self.lines.items() if line.entries)
        return tuple(sorted(found, key=_order))


def _log(path: str, line: _Line) -> DocumentLog:
    aliases = tuple(_document(earlier) for earlier in dict.fromkeys(line.aliases) if earlier != path)
    return DocumentLog(_document(path), tuple(line.entries), aliases, line.ended_at)


def _order(log: DocumentLog) -> tuple[str, str, str]:
    return log.document.service_id, log.document.terms_type, log.document.variant


def _document(path: str) -> Document:
    service, _, file = path.partition("/")
    return document_of(service, file.removesuffix(SUFFIX))


def _is_rename(file: _File) -> bool:
    """Whether git's finding is one: the same bytes under a new name, or much the same under a name of its kin."""
    return file.status[0] == "R" and (file.status == "R100" or _is_kin(file.path, file.target))


def _is_kin(path: str, target: str) -> bool:
    """Whether two names may be one document's: the same service, or the same terms of a service spelled otherwise."""
    (service, _, terms), (other_service, _, other_terms) = path.partition("/"), target.partition("/")
    is_alike = _folded(service) == _folded(other_service) and _folded(terms) == _folded(other_terms)
    return service == other_service or is_alike


def _folded(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold()))
