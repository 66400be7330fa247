"""smallprint quote: do words stand in a service's terms as somebody quotes them, and since when?"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from smallprint.archive.names import find_documents
from smallprint.archive.open_archive import open_archive
from smallprint.archive.quote import LONGEST, article_text, quote, readable
from smallprint.cli.common import add_look, command_parser, look_of, print_json, print_lines, say
from smallprint.errors import UsageError
from smallprint.model.quotation import Faithfulness, Quoted
from smallprint.publish.quotation import quoted_fields, quoted_text

MOST = 3
"""A service, a document, and the words."""


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "quote",
        "Hold words that somebody attributes to a service's terms against every recorded version of them: whether "
        "they stand there so (verbatim), are put together of several places or leave words out (composed), stand "
        "otherwise (altered, with a redline from the nearest recorded words), or never stood there; in which versions, "
        "and whether they are still there. The words are given as they are, or in an article, of which every "
        "quotation of four words or more is checked. The exit status is 0 where every quotation is verbatim, 1 where "
        "one is not.",
        examples=(
            "quote Acme 'You keep all rights in your photographs'",
            "quote Acme 'Terms of Service' 'We may [...] sell your content' --at 2023-08-07",
            "quote Acme --file article.txt",
            "quote Acme 'Terms of Service' -",
        ),
        twin="smallprint.quote(store, store.documents(service), text)",
    )
    made.add_argument("service", metavar="SERVICE", help="the service")
    what = "the document, if only one is meant, and the words, or - for the standard input: [TYPE] WORDS"
    made.add_argument("words", nargs="*", metavar="[TYPE] WORDS", help=what)
    made.add_argument("--file", default="", metavar="PATH", help="the text of an article, instead of WORDS")
    at = "tell as well whether the words stood in the version in force at this date"
    made.add_argument("--at", default="", metavar="DATE", help=at)
    add_look(made)
    return made


def run(arguments: argparse.Namespace) -> int:
    """Check; exit status 1 where a quotation is not verbatim."""
    terms_type, text = _asked(arguments)
    with open_archive(arguments.archive) as store:
        documents = find_documents(store, arguments.service, terms_type)
        found = quote(store, documents, text, at=arguments.at)
    look = look_of(arguments)
    for one in found:
        if arguments.json:
            print_json(quoted_fields(one))
        else:
            print_lines(quoted_text(one, look))
    if not arguments.json:
        say(_counted(found))
    return 0 if all(one.faithfulness is Faithfulness.VERBATIM for one in found) else 1


def _asked(arguments: argparse.Namespace) -> tuple[str, str]:
    """The document that is meant, or "", and the text that quotes it."""
    given = list(arguments.words)
    if arguments.file:
        if len(given) > 1:
            raise UsageError("words and a file are both given", hint="leave one of them out")
        return (given[0] if given else ""), article_text(Path(arguments.file))
    if not given:
        hint = "smallprint quote Acme 'the words', --file PATH, or - for the standard input"
        raise UsageError("no words are given to hold against the terms", hint=hint)
    if len(given) >= MOST:
        raise UsageError(f"{len(given)} texts are given beside the service", hint="put the words in quotation marks")
    return (given[0] if len(given) > 1 else ""), _standard_input() if given[-1] == "-" else given[-1]


def _standard_input() -> str:
    """What comes in. ExtractError: it is empty, or no text."""
    stream = getattr(sys.stdin, "buffer", None)
    taken = stream.read(4 * LONGEST + 1).decode("utf-8", "surrogateescape") if stream else sys.stdin.read()
    return readable(taken, "the standard input")


def _counted(found: tuple[Quoted, ...]) -> str:
    """How many quotations there are of each kind."""
    kinds = [one.faithfulness for one in found]
    told = [f"{kinds.count(kind)} {kind.value}" for kind in Faithfulness if kind in kinds]
    return f"{len(found)} quotation{'' if len(found) == 1 else 's'}: {', '.join(told)}"
