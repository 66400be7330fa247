"""What every command shares: its parser, colour, JSON, and how a change is told in a line."""

from __future__ import annotations

import argparse
import json
import os
import sys
from typing import Any

from smallprint.model.kept import Assessed
from smallprint.publish.text import bold, clean, dim


def command_parser(name: str, purpose: str, *, examples: tuple[str, ...], twin: str) -> argparse.ArgumentParser:
    """A command's parser, with the options that all have. `twin` names what does the same in Python."""
    epilog = "examples:\n" + "\n".join(f"  smallprint {example}" for example in examples) + f"\n\nin Python: {twin}"
    parser = argparse.ArgumentParser(
        prog=f"smallprint {name}", description=purpose, epilog=epilog, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--archive", metavar="PATH", help="the archive's folder (else $SMALLPRINT_ARCHIVE, else the platform's data folder)")
    parser.add_argument("--json", action="store_true", help="print JSON, one object a line, with the fields of docs/reference/json.md")
    return parser


def has_colour() -> bool:
    """Whether to colour: on a terminal, unless NO_COLOR is set."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def print_json(fields: dict[str, Any]) -> None:
    """One object on one line."""
    print(json.dumps(fields, ensure_ascii=False))


def change_line(one: Assessed, *, colour: bool) -> str:
    """A recorded change in two lines: date, document, versions, severity, quiet or not; then the headline."""
    found = one.assessment
    flags = [found.severity.value] if found.substantive else [found.kinds[0].value if found.kinds else "none"]
    if found.substantive and found.dated.is_quiet:
        flags.append("quiet: the document's own date did not move")
    if found.substantive and found.dated.notice_days is not None:
        flags.append(_notice(found.dated.notice_days))
    if one.version.language not in ("en", "und"):
        flags.append(f"in {one.version.language}, not read")
    flags.append(f"p={found.probability:.2f}")
    head = f"{one.version.fetched_at:%Y-%m-%d}  {one.version.document.id}  {one.compared_with}→{one.version.number}  [{', '.join(flags)}]"
    body = clean(found.headline)
    return f"{dim(clean(head), colour=colour)}\n  {bold(body, colour=colour) if found.substantive else body}"


def _notice(days: int) -> str:
    if days > 0:
        return f"takes effect {days} day{'s' if days != 1 else ''} after it was recorded"
    return "in effect when recorded" if days == 0 else f"took effect {-days} day{'s' if days != -1 else ''} before it was recorded"
