"""The command line: finds the command, runs it, and turns trouble into one line and an exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module

COMMANDS = {
    "import": "take a recorded history into the archive",
    "add": "find a service's documents from an address, and watch them",
    "watch": "look at the pages that are watched, and record what changed",
    "sources": "how the pages that are watched do: seen, changed, failing, due",
    "backfill": "take older versions of watched pages from the Wayback Machine",
    "reextract": "read kept snapshots again where reading improved",
    "services": "list the services and their documents",
    "log": "list the changes that matter, newest first",
    "since": "what still differs since you agreed to a service's terms",
    "show": "show a version: the latest, a number, or in force at a date",
    "read": "what a document lets its provider do, and asks of you",
    "ai": "whether AI may be trained on your data, on which, since when",
    "ask": "what the terms answer to a question, clause quoted",
    "timeline": "the same question over every version",
    "compare": "several services side by side",
    "check": "a statement beside the contract: backed or contradicted",
    "note": "write a note beside the terms, or list them",
    "alerts": "be told of changes by mail, chat or webhook",
    "diff": "compare two versions or two files, clause by clause",
    "search": "find clauses, with when they stood",
    "quote": "whether words stand in the terms as they are quoted, and since when",
    "reread": "read the clauses that this edition has not read, and keep it",
    "verify": "check every digest and quotation of the archive",
    "serve": "the archive as pages, JSON and feeds",
    "export": "write versions out as files or JSON Lines",
}
"""Every command with its purpose. The module of each is smallprint.cli.NAME (import: import_)."""

RESUMED = frozenset({"import", "add", "backfill", "reread", "watch"})
"""Commands that go on where they were interrupted."""
USAGE = "usage: smallprint [--archive PATH] COMMAND ..."
INTERRUPTED = 130
TROUBLE = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit status: 0 nothing to tell, 1 changes, 2 trouble, 130 interrupted."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    name, rest = _command(arguments)
    try:
        _ready_outputs()
        return _written(_run(name, rest) if name else _without_command(rest))
    except KeyboardInterrupt:
        kept = "; what was done is kept, and the same command goes on from there" if name in RESUMED else ""
        print(f"\nsmallprint: interrupted{kept}", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        _say_no_more()
        return 0
    except OSError as error:
        named = f": {error.filename}" if error.filename else ""
        print(f"smallprint: {os.strerror(error.errno) if error.errno else error}{named}", file=sys.stderr)
        _say_no_more()
        return TROUBLE


def _written(status: int) -> int:
    """The exit status, once all that was printed has gone out."""
    sys.stdout.flush()
    return status


def _ready_outputs() -> None:
    """A terminal that lacks a sign shows "?" for it; output that was closed goes nowhere."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8"))
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _say_no_more() -> None:
    """Nothing that is still to be written is tried again when the program ends."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # an output that is no file, as in a test
        sys.stdout = sys.__stdout__


def _command(arguments: list[str]) -> tuple[str | None, list[str]]:
    """The command's name and the other arguments; options of the archive may stand before it."""
    index = 0
    while index < len(arguments) and arguments[index].startswith("-"):
        index += 2 if arguments[index] == "--archive" else 1
    if index < len(arguments) and not {"-h", "--help", "--version"} & set(arguments[:index]):
        return arguments[index], [*arguments[:index], *arguments[index + 1 :]]
    return None, arguments


def _without_command(arguments: list[str]) -> int:
    if "--version" in arguments:
        from smallprint import __version__

        print(f"smallprint {__version__}")
        return 0
    print(overview(), file=sys.stdout if {"-h", "--help"} & set(arguments) else sys.stderr)
    return 0 if {"-h", "--help"} & set(arguments) else 2


def overview() -> str:
    """The text of `smallprint --help`."""
    width = max(map(len, COMMANDS))
    lines = [USAGE, "", "Reads the terms that people agree to; tells changes that matter from noise.", ""]
    lines += [f"  {name:<{width}}  {purpose}" for name, purpose in COMMANDS.items()]
    lines += [
        "",
        "  --archive PATH  the archive's folder (else the one that $SMALLPRINT_ARCHIVE",
        "                  names, else one in the platform's data folder)",
        "  --version       print the version",
        "",
        "smallprint COMMAND --help tells more. Begin with: smallprint import PLACE, or smallprint add ADDRESS",
    ]
    return "\n".join(lines)


def _run(name: str, arguments: list[str]) -> int:
    if name not in COMMANDS:
        import difflib

        near = difflib.get_close_matches(name, COMMANDS, 1)
        hint = f"did you mean {near[0]}?" if near else "smallprint --help lists the commands"
        print(f"smallprint: there is no command {name!r}\n  {hint}", file=sys.stderr)
        return 2
    from smallprint.errors import EXIT_CODES, SmallprintError

    module = import_module(f"smallprint.cli.{name}{'_' if name == 'import' else ''}")
    try:
        return int(module.run(module.parser().parse_args(arguments)))
    except SmallprintError as error:
        print(f"smallprint: {error.message}", file=sys.stderr)
        if error.hint:
            print(f"  {error.hint}", file=sys.stderr)
        return EXIT_CODES[type(error)]


if __name__ == "__main__":
    sys.exit(main())
