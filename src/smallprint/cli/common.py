"""What every command shares: its parser, how its output looks, and JSON."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import textwrap
from collections.abc import Iterable
from typing import Any, NoReturn

from smallprint.publish.look import Look

PROSE = 79
"""Help texts are broken after so many characters: the narrowest terminal that is usual shows them whole."""
NARROW, WIDE = 40, 110
"""Lines on a terminal are broken after this many cells at least and at most: longer ones are hard to read."""


class _Parser(argparse.ArgumentParser):
    """A parser that says why words are too many."""

    def error(self, message: str) -> NoReturn:
        """Print the message and leave with status 2."""
        if message.startswith("unrecognized arguments") and "--" not in message:
            has_service = "--service" in self._option_string_actions
            told = (
                "name a service with --service" if has_service else "quote names of several words: 'Terms of Service'"
            )
            message += f"\n  {told}"
        super().error(message)


def command_parser(
    name: str, purpose: str, *, examples: tuple[str, ...], twin: str, shows: type[argparse.Action] | None = None
) -> argparse.ArgumentParser:
    """A command's parser, with the options that all have. `twin` names what does the same in Python.

    `shows` shows the help, where that depends on what is typed before it.
    """
    shown = "\n".join(f"  smallprint {example}" for example in examples)
    made = _Parser(
        prog=f"smallprint {name}",
        description=textwrap.fill(purpose, PROSE),
        epilog=f"examples:\n{shown}\n\nin Python: {twin}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
        add_help=shows is None,
    )
    if shows is not None:
        told = "show this help; behind an ACTION, what belongs to it"
        made.add_argument("-h", "--help", action=shows, nargs=0, default=argparse.SUPPRESS, help=told)
    place = "the archive's folder (else $SMALLPRINT_ARCHIVE, else the platform's data folder)"
    made.add_argument("--archive", metavar="PATH", help=place)
    made.add_argument("--json", action="store_true", help="print JSON, one object a line (docs/reference/json.md)")
    return made


def add_look(made: argparse.ArgumentParser) -> None:
    """The option that says whether to colour, for commands that show words."""
    help_ = "whether to colour; auto does on a terminal, unless NO_COLOR is set (default: %(default)s)"
    made.add_argument("--color", choices=("auto", "always", "never"), default="auto", help=help_)


def count_of(words: str) -> int:
    """A number of things to list, as an argument: one at least."""
    if not words.isdecimal() or not int(words):
        raise argparse.ArgumentTypeError(f"{words!r} is no number of 1 or more")
    return int(words)


def look_of(arguments: argparse.Namespace) -> Look:
    """How this run's output looks: broken lines on a terminal, colours there unless somebody says otherwise."""
    is_terminal = sys.stdout.isatty()
    has_color = is_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    width = max(NARROW, min(WIDE, shutil.get_terminal_size().columns)) if is_terminal else None
    return Look(color={"always": True, "never": False}.get(arguments.color, has_color), width=width)


def print_lines(lines: Iterable[str]) -> None:
    """Each line, in order."""
    for line in lines:
        print(line)


def print_json(fields: dict[str, Any]) -> None:
    """One object on one line, in ASCII, so that it survives every terminal and pipe."""
    print(json.dumps(fields))


def say(words: str) -> None:
    """A remark beside the answer: on the error output, so that what is piped is the answer alone."""
    print(words, file=sys.stderr)
