"""Histories kept in git, as Open Terms Archive keeps them: one Markdown file a document, one commit a version."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from smallprint.errors import SourceError
from smallprint.model.document import Document, DocumentLog, Entry
from smallprint.source.git_program import blobs, run
from smallprint.source.messages import cause_of

SUFFIX = ".md"
GONE = "0" * 40
FILE_MODES = ("100644", "100755", "100664")
LARGEST = 64 * 1024 * 1024
"""A recorded text larger than this is no document; it is refused by name."""


@dataclass(frozen=True, slots=True)
class GitHistory:
    """A git repository of recorded versions. `git_dir` is its bare directory, `place` what the user called it."""

    git_dir: Path
    place: str

    @property
    def name(self) -> str:
        """The repository's first commit: the same for every clone and bundle of it."""
        roots = run(["--git-dir", str(self.git_dir), "rev-list", "--max-parents=0", "HEAD"], place=self.place).split()
        return f"git:{roots[-1].decode()}" if roots else f"git:{self.place}"

    def mark(self) -> str:
        """The commit that the history ends with."""
        return run(["--git-dir", str(self.git_dir), "rev-parse", "--verify", "HEAD"], place=self.place).decode().strip()

    def documents(self) -> tuple[DocumentLog, ...]:
        """Every document's log; a document that was renamed goes by its last name."""
        reading = _Reading()
        output = run(
            ["--git-dir", str(self.git_dir), "log", "--reverse", "--topo-order", "--raw", "-z", "--no-abbrev", "-M90%", "-l0",
             "--no-ext-diff", "--no-textconv", "--diff-merges=first-parent", "--format=%x01%H%x00%aI%x00%s", "HEAD", "--"],
            place=self.place,
        )  # fmt: skip
        for commit in output.split(b"\x01")[1:]:
            reading.commit(commit)
        logs = reading.logs()
        if not logs:
            raise SourceError(
                f"{self.place} holds no documents",
                url=self.place,
                hint="a collection keeps each document as Service/Terms type.md",
            )
        return logs

    def contents(self, entries: Sequence[Entry]) -> Iterator[bytes]:
        """The recorded bytes of these entries; the same text twice in a row is read once."""
        wanted = [entry.handle for entry in entries]
        distinct = [name for index, name in enumerate(wanted) if not index or name != wanted[index - 1]]
        reading = blobs(self.git_dir, distinct)
        held, content = "", b""
        for entry in entries:
            if entry.handle != held:
                held, content = entry.handle, next(reading)
                if len(content) > LARGEST:
                    raise SourceError(f"{entry.path} at {entry.origin[:12]} is {len(content)} bytes long: no document", url=self.place)
            yield content


@dataclass(slots=True)
class _Reading:
    """The logs as they grow, commit by commit."""

    entries: dict[str, list[Entry]] = field(default_factory=dict)
    aliases: dict[str, list[str]] = field(default_factory=dict)
    ended: dict[str, list[Entry]] = field(default_factory=dict)

    def commit(self, record: bytes) -> None:
        """Take in one commit: what `git log --raw -z` prints of it."""
        parts = record.split(b"\0")
        name, when, subject = (part.decode("utf-8", "replace") for part in parts[:3])
        moment = _moment(when)
        fields = iter(parts[3:])
        for about in fields:
            about = about.lstrip(b"\n")
            if not about.startswith(b":"):
                continue
            _, mode, _, blob, status = about.decode("ascii", "replace").split(" ", 4)
            path = next(fields, b"").decode("utf-8", "surrogateescape")
            target = next(fields, b"").decode("utf-8", "surrogateescape") if status[0] in "RC" else path
            self._file(name, moment, subject, mode, blob, status[0], path, target)

    def _file(self, name: str, moment: datetime, subject: str, mode: str, blob: str, status: str, path: str, target: str) -> None:
        if status == "R" and path in self.entries and is_document(target):
            self._rename(path, target)
        if status == "D" or blob == GONE or mode not in FILE_MODES or not is_document(target):
            return
        log = self.entries.setdefault(target, [])
        if status == "R" and log and log[-1].handle == blob:
            return
        cause = cause_of(subject, is_first=not log)
        log.append(Entry(name, target, blob, moment, cause, subject))

    def _rename(self, path: str, target: str) -> None:
        earlier = self.entries.pop(path)
        self.entries[target] = sorted([*self.entries.get(target, []), *earlier], key=lambda entry: entry.fetched_at)
        self.aliases[target] = [*self.aliases.pop(path, []), path]

    def logs(self) -> tuple[DocumentLog, ...]:
        """Every document with its log, in the order of names."""
        return tuple(
            DocumentLog(document_of(path), tuple(entries), tuple(document_of(earlier) for earlier in self.aliases.get(path, ())))
            for path, entries in sorted(self.entries.items())
            if entries
        )


def is_document(path: str) -> bool:
    """Whether a path is that of a document: Service/Terms type.md."""
    parts = path.split("/")
    return len(parts) == 2 and path.endswith(SUFFIX) and all(part.strip(" .") for part in parts)


def document_of(path: str) -> Document:
    """The document that is kept at this path; "Terms type #variant" is a variant of its own."""
    service, _, file = path.partition("/")
    terms_type, _, variant = file.removesuffix(SUFFIX).partition(" #")
    return Document(service, terms_type, variant)


def _moment(when: str) -> datetime:
    try:
        return datetime.fromisoformat(when).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise SourceError(f"a commit carries no date that can be read: {when[:40]!r}") from error
