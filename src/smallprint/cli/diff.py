"""smallprint diff: two versions or two files, clause by clause."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from smallprint.archive.compare_versions import (
    WORDED,
    Comparison,
    change_into,
    compare_files,
    compare_versions,
    cosmetic,
    last_change,
    with_readings,
)
from smallprint.archive.names import find_document
from smallprint.archive.open_archive import open_archive
from smallprint.archive.versions import find_version
from smallprint.cli.common import add_look, command_parser, look_of, print_json, print_lines
from smallprint.errors import NotFoundError, UsageError
from smallprint.model.change import ChangeKind
from smallprint.model.document import READABLE, Version
from smallprint.model.meaning import Assessment
from smallprint.publish.entries import effect_text, version_text
from smallprint.publish.fields import assessment_fields, diff_fields, version_fields
from smallprint.publish.look import Look, Style, broken, visible
from smallprint.publish.redline import redline
from smallprint.publish.shifted import (
    sentence_fields,
    sentences_text,
    shift_fields,
    shifts_text,
    term_fields,
    terms_text,
)
from smallprint.publish.text import INDENT, columns_text, redline_text
from smallprint.source.layout import TEXT_SUFFIXES
from smallprint.store.base import Store


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "diff",
        "Compare two versions of a document, or two files with no archive at all, clause by clause. A date stands "
        "for the version in force on that day. With one version named: that one and the one before it; with none: "
        "the last change that matters. As with diff(1), the exit status is 0 where no word differs, 1 where one "
        "does, 2 in trouble.",
        examples=(
            "diff old.md new.md",
            "diff Acme",
            "diff Acme 'Terms of Service' 12 13 --side-by-side",
            "diff Acme 'Privacy Policy' 2023-03-01 2023-08-12 --all",
        ),
        twin="smallprint.compare_versions(store, before, after) or smallprint.compare_files(before, after)",
    )
    made.usage = "smallprint diff [options] FILE FILE | SERVICE [TYPE [BEFORE [AFTER]]]"
    form = "FILE FILE | SERVICE [TYPE [BEFORE [AFTER]]]"
    made.add_argument("what", nargs="+", metavar="WHAT", help=f"two files, or a document and its versions: {form}")
    made.add_argument("--all", action="store_true", help="cosmetic changes and every norm that shifted as well")
    made.add_argument("--side-by-side", action="store_true", help="the clauses before and after beside each other")
    made.add_argument("--whole", action="store_true", help="unchanged words between edits not shortened")
    add_look(made)
    return made


def run(arguments: argparse.Namespace) -> int:
    """Compare; exit status 1 where words differ."""
    files = _files(arguments.what)
    if files:
        compared = compare_files(*files)
    else:
        with open_archive(arguments.archive) as store:
            compared = with_readings(store, compare_versions(store, *_versions(store, arguments.what)))
    if arguments.json:
        print_json(_fields(compared))
    else:
        look = look_of(arguments)
        print_lines(_told(compared, look))
        print_lines(terms_text(compared.term_shifts(), look))
        print_lines(shifts_text(compared.diff, compared.norm_shifts(), look, whole=arguments.all))
        print_lines(sentences_text(compared.sentence_shifts(), look, whole=arguments.all))
        hidden = frozenset() if arguments.all else cosmetic(compared.assessment)
        text = columns_text if arguments.side_by_side else redline_text
        print_lines(text(redline(compared.diff, hidden=hidden), look, whole=arguments.whole))
    return 1 if any(change.kind is not ChangeKind.UNCHANGED for change in compared.diff.touched) else 0


def _files(what: list[str]) -> tuple[Path, Path] | None:
    """The two files, where files are meant. NotFoundError: one of them is not there."""
    if len(what) == 1 and Path(what[0]).suffix.lower() in TEXT_SUFFIXES:
        raise UsageError(f"what to compare {what[0]} with is not said", hint="diff takes two files, or a service")
    if len(what) != 2:
        return None
    before, after = (Path(word).expanduser() for word in what)
    if before.is_file() and after.is_file():
        return before, after
    if any(path.suffix.lower() in TEXT_SUFFIXES for path in (before, after)):
        missing = next((path for path in (before, after) if not path.exists()), None)
        if missing is None:
            return before, after
        raise NotFoundError(
            f"there is no file {missing}", sought=str(missing), hint="diff takes two files, or a service"
        )
    return None


def _versions(store: Store, what: list[str]) -> tuple[Version, Version]:
    if len(what) > 4:
        raise UsageError(
            "diff takes a service, a document and two versions at most", hint="quote names of several words"
        )
    document = find_document(store, *what[:2])
    if len(what) < 3:
        return last_change(store, document)
    versions = store.versions(document)
    if len(what) == 3:
        return change_into(store, find_version(document, versions, what[2]))
    return find_version(document, versions, what[2]), find_version(document, versions, what[3])


def _fields(compared: Comparison) -> dict[str, object]:
    before, after = compared.before, compared.after
    versions = {"before": version_fields(before), "after": version_fields(after)} if before and after else {}
    shifts = [shift_fields(compared.diff, shift) for shift in compared.norm_shifts()]
    changes = diff_fields(compared.diff, redline(compared.diff))
    shifted = {
        "norm_shifts": shifts,
        "term_shifts": [term_fields(shift) for shift in compared.term_shifts()],
        "sentence_shifts": [sentence_fields(shift) for shift in compared.sentence_shifts()],
    }
    return {**versions, **assessment_fields(compared.assessment), **shifted, **changes}


def _told(compared: Comparison, look: Look) -> Iterator[str]:
    """What is compared and what the change means, above the redline."""
    found = compared.assessment
    if compared.before and compared.after:
        yield from broken([(Style.FAINT, f"- {version_text(compared.before)}")], look, INDENT, "")
        yield from broken([(Style.FAINT, f"+ {version_text(compared.after)}")], look, INDENT, "")
        if compared.before.document == compared.after.document and compared.before.number > compared.after.number:
            yield from broken([(Style.FAINT, "backwards: the second version was recorded before the first")], look)
        if not compared.is_same:
            yield from broken([(Style.STRONG, visible(found.headline))], look)
    if compared.is_same:
        yield "the two texts are the same, to the last character"
        return
    yield from broken([(Style.FAINT, _verdict(found))], look)
    if compared.after is None and compared.language not in READABLE:
        yield look.paint(Style.FAINT, f"in {compared.language}, which smallprint does not read yet")
    yield ""


def _verdict(found: Assessment) -> str:
    chance = f"p={found.probability:.2f}"
    parts = [f"{found.severity.value}, {chance}" if found.substantive else f"does not matter, {chance}"]
    parts.append(", ".join(kind.value for kind in found.kinds))
    if found.topics:
        parts.append("about " + ", ".join(found.topics))
    if found.substantive and found.dated.is_quiet:
        parts.append("quiet: the document’s own date did not move")
    effect = effect_text(found.dated)
    counted = Counter(one.kind.value for one in found.findings if one.kind not in WORDED)
    if counted:
        parts.append("cosmetic: " + ", ".join(f"{kind} {count}" for kind, count in counted.most_common(4)))
    return " · ".join(part for part in (*parts, effect) if part)
