"""The options of a second reader, for the command that takes them: off unless its address is given."""

from __future__ import annotations

import argparse
import os
import sys
from typing import Any

from smallprint.archive.read_terms import ReadTerms
from smallprint.archive.second_opinion import Consulted, second_opinion
from smallprint.cli.common import print_json, print_lines, say
from smallprint.errors import UsageError
from smallprint.publish.look import Look
from smallprint.publish.second_opinion import second_opinion_fields, second_opinion_text
from smallprint.read.reader import ClauseReader


def add_second_reader(made: argparse.ArgumentParser) -> None:
    """The options that name a second reader."""
    where = "ask a second reader about training AI as well: the address of an OpenAI-compatible endpoint, up to /v1"
    made.add_argument("--second-reader", default="", metavar="URL", help=where)
    which = "the model to ask there (default: its only one)"
    made.add_argument("--second-model", default="", metavar="NAME", help=which)


def reader_of(arguments: argparse.Namespace) -> ClauseReader | None:
    """The second reader that is asked for, with the key of the environment. UsageError: its address is none."""
    if not arguments.second_reader:
        if arguments.second_model:
            raise UsageError("a model is named without a reader", hint="--second-reader says where it is")
        return None
    from smallprint.source.second_reader import KEY, SecondReader

    return SecondReader(arguments.second_reader, arguments.second_model, key=os.environ.get(KEY, ""))


def tell_second(read: ReadTerms, reader: ClauseReader, look: Look, *, whole: bool) -> None:
    """What a second reader says, behind the built-in reading. ReaderUnavailableError, when that is told: it stopped."""
    consulted = _consulted(read, reader)
    print_lines(second_opinion_text(read.outline, consulted.opinion, look, whole=whole))
    if consulted.trouble is not None:
        raise consulted.trouble


def print_json_beside(fields: dict[str, Any], read: ReadTerms, reader: ClauseReader) -> None:
    """The built-in reading's fields with a second reader's beside them. ReaderUnavailableError, then: it stopped."""
    consulted = _consulted(read, reader)
    trouble = consulted.trouble
    second = second_opinion_fields(read.outline, consulted.opinion, trouble.message if trouble else None)
    print_json({**fields, "second_reader": second})
    if trouble is not None:
        raise trouble


def _consulted(read: ReadTerms, reader: ClauseReader) -> Consulted:
    """What the reader says; that it is being asked is told first, since it may take minutes."""
    sys.stdout.flush()
    say(f"asking {reader.name}, clause by clause …")
    return second_opinion(read, reader)
