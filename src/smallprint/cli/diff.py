"""smallprint diff: two versions or two files, clause by clause."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from smallprint.archive.compare_versions import Comparison, compare_files, compare_versions
from smallprint.archive.naming import find_document, find_version
from smallprint.archive.opening import open_archive
from smallprint.cli.common import command_parser, has_colour, print_json
from smallprint.cli.show import about
from smallprint.errors import NotFoundError, UsageError
from smallprint.model.document import Version
from smallprint.model.meaning import Assessment
from smallprint.publish.plain import assessment_json, diff_json, version_json
from smallprint.publish.redline import redline
from smallprint.publish.text import bold, clean, dim, redline_text
from smallprint.store.base import Wanted
from smallprint.store.sqlite import SqliteStore


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "diff",
        "Compare two versions of a document, or two files with no archive at all, clause by clause. With no versions named: the last "
        "change that matters. As diff(1), the exit status is 0 where no word differs, 1 where one does, 2 in trouble.",
        examples=("diff old.md new.md", "diff Acme", "diff Acme 'Terms of Service' 12 13", "diff Acme 'Privacy Policy' 2023-03-01 2023-08-12 --all"),
        twin="smallprint.compare_versions(store, before, after); smallprint.compare_files(before, after, at)",
    )
    made.add_argument("what", nargs="+", metavar="FILE FILE | SERVICE [TYPE [BEFORE [AFTER]]]", help="two files, or a document and its versions")
    made.add_argument("--all", action="store_true", help="cosmetic changes as well (links, marks, numbers, dates)")
    made.add_argument("--whole", action="store_true", help="whole clauses, unchanged words between the edits not shortened")
    return made


def run(arguments: argparse.Namespace) -> int:
    """Compare; exit status 1 where words differ."""
    paths = [Path(word) for word in arguments.what]
    if len(paths) == 2 and all(path.is_file() for path in paths):
        versions, compared = None, compare_files(paths[0], paths[1], datetime.now(UTC))
    elif len(paths) == 2 and any(path.suffix in (".md", ".txt") for path in paths):
        missing = next(path for path in paths if not path.is_file())
        raise NotFoundError(f"there is no file {missing}", sought=str(missing))
    else:
        with open_archive(arguments.archive) as store:
            versions = _versions(store, arguments.what)
            compared = compare_versions(store, *versions)
    _tell(compared, versions, arguments)
    return 1 if any(change.kind != "unchanged" for change in compared.diff.touched) else 0


def _versions(store: SqliteStore, what: list[str]) -> tuple[Version, Version]:
    if len(what) > 4:
        raise UsageError("diff takes a service, a document and two versions at most")
    document = find_document(store, what[0], what[1] if len(what) > 1 else "")
    if len(what) == 4:
        return find_version(store, document, what[2]), find_version(store, document, what[3])
    if len(what) == 3:
        after = find_version(store, document, what[2])
        kept = store.assessment(after)
        return find_version(store, document, str(kept.compared_with if kept else max(1, after.number - 1))), after
    found = store.assessed(Wanted(service=document.service_id, terms_type=document.terms_type, limit=1))
    if not found:
        raise NotFoundError(f"no change of {document.id} matters", sought=document.id, hint=f"smallprint log {document.service_id!r} --all lists the others")
    return find_version(store, document, str(found[0].compared_with)), found[0].version


def _tell(compared: Comparison, versions: tuple[Version, Version] | None, arguments: argparse.Namespace) -> None:
    found = compared.assessment
    if arguments.json:
        fields = {"before": version_json(versions[0]), "after": version_json(versions[1])} if versions else {}
        print_json({**fields, **assessment_json(found), **diff_json(compared.diff, redline(compared.diff))})
        return
    colour = has_colour()
    if versions:
        for sign, version in zip("-+", versions, strict=True):
            print(dim(f"{sign} {about(version)}", colour=colour))
        print(bold(clean(found.headline), colour=colour))
    print(dim(_verdict(found), colour=colour) + "\n")
    hidden = frozenset() if arguments.all or not found.findings else _cosmetic(found)
    for line in redline_text(redline(compared.diff, hidden=hidden), colour=colour, whole=arguments.whole):
        print(line)


def _verdict(found: Assessment) -> str:
    parts = [f"{found.severity.value if found.substantive else 'does not matter'} (p={found.probability:.2f})", ", ".join(kind.value for kind in found.kinds)]
    if found.topics:
        parts.append("about " + ", ".join(found.topics))
    if found.substantive and found.dated.is_quiet:
        parts.append("quiet: the document's own date did not move")
    return " · ".join(part for part in parts if part)


def _cosmetic(found: Assessment) -> frozenset[int]:
    """The changes that are no change of words; all are shown where there is nothing else."""
    worded = {"substantive", "reworded-same-meaning", "typo-or-grammar-fix", "contact-or-entity-name", "informational-notice", "flapping"}
    return frozenset(one.change for one in found.findings if one.kind.value not in worded)
