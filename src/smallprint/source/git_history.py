"""Histories kept in git, as Open Terms Archive keeps them: one Markdown file a document, one commit a version."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Self

from smallprint.errors import SourceError
from smallprint.model.document import DocumentLog, Entry
from smallprint.model.problem import Problem
from smallprint.source.git_blob import reader_of
from smallprint.source.git_log import FILE_MODES, read_logs
from smallprint.source.git_program import run, without_credentials
from smallprint.source.layout import LARGEST, SUFFIX, is_document_path, printable
from smallprint.source.messages import is_recording

LAYOUT_HINT = "a collection keeps each document as Service/Terms type.md, one commit a version"
OTHER_THINGS = 4
"""A repository with so many times more other files than documents, and no message of an engine, is something else: a
program with a few pages beside it. Collections kept by hand may hold a PDF and a web page beside each text."""
KINDS = {".pdf": "a PDF", ".html": "a web page", ".htm": "a web page", ".json": "a JSON file"}


class GitHistory:
    """A git repository of recorded versions, up to its HEAD. `place` is what the user calls it."""

    def __init__(self, git_dir: Path, place: str, *, largest: int = LARGEST) -> None:
        self.git_dir = git_dir
        self.place = without_credentials(place)
        self.largest = largest
        self._blobs = reader_of(git_dir)

    def __reduce__(self) -> tuple[object, ...]:
        return _opened, (self.git_dir, self.place, self.largest)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def name(self) -> str:
        """The repository's first commit: the same for every clone and bundle of it."""
        roots = self._run("rev-list", "--max-parents=0", self.mark()).split()
        return f"git:{roots[-1].decode()}"

    def mark(self) -> str:
        """The commit that the history ends with. SourceError: there is none, or the clone is shallow."""
        try:
            told = self._run("rev-parse", "--is-shallow-repository", "--verify", "HEAD^{commit}")
        except SourceError as error:
            raise self._headless() from error
        shallow, head = told.decode("ascii", "replace").split()
        if shallow == "true":
            raise SourceError(
                f"{self.place} is a shallow clone: its history is cut off",
                url=self.place,
                hint="fetch the rest with git fetch --unshallow, then import again",
            )
        return head

    def documents(self) -> tuple[DocumentLog, ...]:
        """Every document's log; one that was renamed goes by its last name. SourceError: there are none."""
        logs = read_logs(self.git_dir, self.mark(), place=self.place, length_of=self._length)
        if not logs:
            raise SourceError(f"{self.place} holds no documents", url=self.place, hint=LAYOUT_HINT)
        if not any(is_recording(entry.note) for log in logs for entry in log.entries):
            self._look_for_other_things(len(logs))
        return logs

    def contents(self, entries: Sequence[Entry]) -> Iterator[bytes]:
        """The recorded bytes of these entries, in order; a text that comes back soon is the one read before."""
        with closing(self._blobs.read([entry.handle for entry in entries], largest=self.largest)) as reading:
            for entry in entries:
                yield self._content(entry, reading)
            next(reading, None)

    def left_out(self) -> tuple[Problem, ...]:
        """The files of the last commit that are no documents, except those at the top and in hidden folders."""
        files = self._run("ls-tree", "-r", "-z", "--full-tree", self.mark()).split(b"\0")
        found = (_left_out(*line.split(b"\t", 1)) for line in files if line)
        return tuple(problem for problem in found if problem is not None)

    def close(self) -> None:
        """End the git that reads texts, if one runs."""
        self._blobs.close()

    def _run(self, *arguments: str) -> bytes:
        return run(["--git-dir", str(self.git_dir), *arguments], place=self.place)

    def _look_for_other_things(self, documents: int) -> None:
        """SourceError where a repository that no engine has written holds far more files of other kinds."""
        others = len(self.left_out())
        if others > OTHER_THINGS * documents:
            counted = f"it holds {documents:,} files laid out as documents and {others:,} others"
            raise SourceError(f"{self.place} is no collection: {counted}", url=self.place, hint=LAYOUT_HINT)

    def _headless(self) -> SourceError:
        """The error of a repository whose HEAD names no commit. SourceError, raised: it is no repository at all."""
        if self._run("for-each-ref", "--count=1", "refs/heads").strip():
            hint = "check out the branch that it records on, then import again"
            return SourceError(f"the HEAD of {self.place} names no commit", url=self.place, hint=hint)
        return SourceError(f"{self.place} has no commit yet", url=self.place, hint=LAYOUT_HINT)

    def _length(self, blob: str) -> int:
        """A blob's bytes; 0 where it is missing, which reading it will tell."""
        try:
            return int(self._run("cat-file", "-s", blob))
        except SourceError:
            return 0

    def _content(self, entry: Entry, reading: Iterator[bytes]) -> bytes:
        """The next text read; an error names the document and the commit that it is about."""
        try:
            return next(reading)
        except SourceError as error:
            message = f"{entry.path}, recorded {entry.fetched_at:%Y-%m-%d} in {entry.origin[:12]}: {error.message}"
            name = entry.path.removesuffix(SUFFIX)
            raise SourceError(message, document_id=name, url=self.place, hint=error.hint) from error


def _opened(git_dir: Path, place: str, largest: int) -> GitHistory:
    return GitHistory(git_dir, place, largest=largest)


def _left_out(about: bytes, path: bytes) -> Problem | None:
    name = printable(path)
    mode, kind, _ = about.split(b" ", 2)
    if "/" not in name or name.startswith("."):
        return None
    if mode in FILE_MODES:
        return None if is_document_path(name) else Problem("left-out", f"{name}: {_reason(name)}")
    return Problem("left-out", f"{name}: {'a submodule' if kind == b'commit' else 'a link'}, not a file")


def _reason(name: str) -> str:
    suffix = name[name.rfind(".") :].lower() if "." in name else ""
    kind = KINDS.get(suffix)
    return f"{kind}; only recorded texts (.md) are read" if kind else "not laid out as Service/Terms type.md"
