"""smallprint serve: the archive as pages, JSON and feeds."""

from __future__ import annotations

import argparse
import os
import re
from contextlib import suppress
from dataclasses import replace
from ipaddress import ip_address

from smallprint.archive.open_archive import archive_folder, open_archive
from smallprint.cli.common import command_parser, count_of, say
from smallprint.cli.going import CONTACT, host_named
from smallprint.errors import UsageError

PORT = 8765
QUESTIONS = 240
"""So many pages that take long one address may ask for in a minute, unless somebody says otherwise."""
MOST_PROCESSES = 2
"""More are only started when asked for: each holds what it has read in memory of its own."""
MOST_ASKED = 32
NAME = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,251}[A-Za-z0-9_])?|\[[0-9A-Fa-f:.]+\]", re.ASCII)
BASE = re.compile(rf"https?://(?:{NAME.pattern})(?::[0-9]{{1,5}})?/?", re.ASCII | re.IGNORECASE)


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "serve",
        "Serve the archive as pages, as JSON and as feeds, to this machine unless --host says otherwise. Reading is "
        "open to whoever reaches it; writing (corrections, notes, what is watched) needs the link that is printed, "
        "which lets its first visitor in. Ends when interrupted.",
        examples=("serve", "serve --port 0 --archive demo-archive", "serve --host 0.0.0.0 --name terms.example.org"),
        twin="smallprint.web.app.make_app(Settings(archive)), an ASGI application",
    )
    made.add_argument(
        "--host", type=place_of, default="127.0.0.1", metavar="ADDRESS", help="listen here (default: %(default)s)"
    )
    made.add_argument("--port", type=port_of, default=PORT, metavar="N", help="at this port (default: %(default)s)")
    made.add_argument(
        "--name",
        action="append",
        type=name_of,
        default=[],
        metavar="NAME",
        help="a name it is reached by, beside localhost",
    )
    made.add_argument(
        "--base",
        type=base_of,
        default="",
        metavar="ADDRESS",
        help="the address it is known by, where that is another (a proxy’s)",
    )
    _add_going(made)
    questions = (
        "pages that take long one address may ask for in a minute, of each process; 0: all (default: %(default)s)"
    )
    made.add_argument("--questions", type=limit_of, default=QUESTIONS, metavar="N", help=questions)
    made.add_argument(
        "--authority", default="", metavar="NAME,YEAR", help="what the ids in feeds begin with: a name of your own"
    )
    made.add_argument("--processes", type=processes_of, default=None, metavar="N", help="so many (default: 2 at most)")
    return made


def _add_going(made: argparse.ArgumentParser) -> None:
    """How sites are gone to, where somebody adds documents or rules of alerts."""
    allow = "a host that may be gone to though it is not public, where somebody adds documents, as HOST or HOST:PORT"
    made.add_argument("--allow", action="append", type=host_named, default=[], metavar="HOST", help=allow)
    contact = f"a mail address or page at which sites reach you; it goes with what is asked of them (else ${CONTACT})"
    made.add_argument("--contact", default=os.environ.get(CONTACT, ""), metavar="WHO", help=contact)


def run(arguments: argparse.Namespace) -> int:
    """Serve until interrupted; exit status 0."""
    from smallprint.web.keys import Keys
    from smallprint.web.serve import bound, serve
    from smallprint.web.settings import LOOPBACK, Settings

    with open_archive(arguments.archive):
        pass  # says now, and not to the first reader, that there is none
    hosts = (*LOOPBACK, arguments.host, *arguments.name)
    if is_everywhere(arguments.host) and not arguments.name:
        raise UsageError(
            "a server that others reach has to know its name",
            hint="--name terms.example.org (or the machine's address): it answers to no other",
        )
    listening = bound(arguments.host, arguments.port)
    port = listening.getsockname()[1]
    base = f"http://{arguments.name[0] if arguments.name else at_home(arguments.host)}:{port}"
    archive = str(archive_folder(arguments.archive, os.environ))
    settings = Settings(archive=archive, hosts=hosts, base=arguments.base.rstrip("/"))
    settings = replace(settings, authority=arguments.authority or settings.authority)
    settings = replace(settings, questions_a_minute=arguments.questions, contact=arguments.contact)
    settings = replace(settings, allowed=tuple(arguments.allow))
    processes = arguments.processes or min(MOST_PROCESSES, os.cpu_count() or 1)
    keys = Keys(archive)
    link = f"{settings.base or base}/enter?key={keys.new_link()}" if keys.can_write else ""

    def ready() -> None:
        print(f"smallprint serves {archive} at {base}", flush=True)
        if not link:
            say(f"nobody can write: {archive} cannot be written")
            return
        say(f"to write, come in by {link} (it lets one visitor in, once)")
        say(f"programs that write send the token in {keys.folder / 'token'}")

    serve(settings, listening, processes=processes, ready=ready)
    return 0


def limit_of(words: str) -> int:
    """How many may be asked for, as an argument: 0 or more."""
    if not words.isdecimal() or len(words) > 6:
        raise argparse.ArgumentTypeError(f"{words!r} is no number (0 to 999999)")
    return int(words)


def port_of(words: str) -> int:
    """A port as an argument: 0 for any that is free."""
    if not words.isdecimal() or int(words) > 65535:
        raise argparse.ArgumentTypeError(f"{words!r} is no port (0 to 65535)")
    return int(words)


def place_of(words: str) -> str:
    """An address to listen at, as an argument; "" would mean all of them."""
    if not words.strip():
        raise argparse.ArgumentTypeError("an address to listen at is wanted: 127.0.0.1, or 0.0.0.0 for all")
    return words


def name_of(words: str) -> str:
    """A name that a server is reached by, as an argument: neither scheme nor port."""
    if not NAME.fullmatch(words):
        raise argparse.ArgumentTypeError(f"{words!r} is no name: write terms.example.org, without http:// and port")
    return words.lower()


def base_of(words: str) -> str:
    """The address that a server is known by, as an argument."""
    if words and not BASE.fullmatch(words):
        raise argparse.ArgumentTypeError(f"{words!r} is no address: write https://terms.example.org, no more")
    return words


def processes_of(words: str) -> int:
    """How many processes, as an argument."""
    found = count_of(words)
    if found > MOST_ASKED:
        raise argparse.ArgumentTypeError(f"at most {MOST_ASKED} processes are started: each takes 100 MB and more")
    return found


def at_home(host: str) -> str:
    """An address that is listened at as a browser is given it."""
    return f"[{host}]" if ":" in host else host


def is_everywhere(host: str) -> bool:
    """Whether an address to listen at means every address of the machine."""
    with suppress(ValueError):
        return ip_address(host).is_unspecified
    return False
