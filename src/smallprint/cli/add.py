"""smallprint add: from an address, a list or a collection to documents that are watched."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence

from smallprint.archive.add import add, forget, parse_name, propose
from smallprint.archive.open_archive import open_archive
from smallprint.archive.patience import writing
from smallprint.archive.versions import parse_moment
from smallprint.archive.watchlist import Watchlist
from smallprint.cli.add_many import NEXT, add_collection, add_vendors, of_types, opened
from smallprint.cli.clock import now
from smallprint.cli.common import add_look, command_parser, count_of, look_of, print_json, print_lines, say
from smallprint.cli.going import add_going, going
from smallprint.errors import UsageError
from smallprint.model.document import Document
from smallprint.model.found import Aside, Discovery, Found, Proposal, Way
from smallprint.publish.found import aside_fields, proposal_fields, proposals_text
from smallprint.publish.look import visible
from smallprint.publish.text import counted
from smallprint.source.discover import Bounds, discover, whole_address


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "add",
        "Watch a service's documents from an address: of one document, or of the site. What belongs to the contract "
        "is looked for on the page and the site, named by service and terms type, shown, and watched once you say so. "
        "A list of vendors or a folder of declarations is taken whole. The exit status is 0, or 2 where an address, a "
        "row or a file could not be read.",
        examples=(
            "add https://acme.example/terms",
            "add acme.example --yes --only 'Terms of Service' --only 'Privacy Policy'",
            "add https://acme.example/en-gb/terms --as 'Acme/Terms of Service' --variant UK",
            "add --list vendors.csv --dates dmy --yes",
            "add --declarations ./declarations --yes",
            "add --forget 'Acme/Privacy Policy'",
        ),
        twin="smallprint.discover(addresses, fetcher, now=clock)",
    )
    made.add_argument("address", nargs="*", metavar="ADDRESS", help="the address of a document or a site")
    made.add_argument("--list", metavar="FILE", help="a list of vendors: CSV with columns of names, addresses, days")
    made.add_argument("--dates", choices=("dmy", "mdy"), default="", help="what comes first in dates like 03/04/2024")
    made.add_argument("--declarations", metavar="FOLDER", help="a collection of declarations, as Open Terms Archive's")
    made.add_argument("--forget", metavar="NAME", help="watch 'Service/Terms type' no more; its history stays")
    made.add_argument("--yes", action="store_true", help="watch what is chosen, and ask nothing")
    made.add_argument("--dry-run", action="store_true", help="show, and watch nothing")
    made.add_argument("--only", action="append", default=[], metavar="TYPE", help="only documents of this terms type")
    made.add_argument(
        "--as", dest="name", default="", metavar="NAME", help="the name: 'Service/Terms type' or 'Service/'"
    )
    made.add_argument("--variant", default="", metavar="WORDS", help="what tells the document from its siblings")
    made.add_argument("--siblings", action="append", default=[], metavar="TAGS", help="siblings too: de,en-GB or all")
    made.add_argument("--agreed", default="", metavar="DATE", help="when you agreed to the service's terms")
    made.add_argument(
        "--unseen", action="store_true", help="watch the address as it is, and look at nothing (with --as)"
    )
    made.add_argument("--pages", type=count_of, default=Bounds().pages, metavar="N", help="pages of a site to look at")
    made.add_argument("--jobs", type=count_of, default=4, metavar="N", help="vendors of a list to look for at once")
    add_going(made)
    add_look(made)
    return made


def run(arguments: argparse.Namespace) -> int:
    """Find, show, ask, watch; exit status 0, or 2 where something of a list could not be read."""
    ways = (arguments.address, arguments.list, arguments.declarations, arguments.forget)
    if sum(map(bool, ways)) != 1:
        raise UsageError("say what to add", hint="an address, --list FILE, --declarations FOLDER, or --forget NAME")
    if arguments.forget:
        return _forget(arguments)
    if arguments.list:
        return add_vendors(arguments)
    if arguments.declarations:
        return add_collection(arguments)
    return _add(arguments)


def _add(arguments: argparse.Namespace) -> int:
    agreed = parse_moment(arguments.agreed) if arguments.agreed else None
    named = _name(arguments)
    discovery = _unseen(arguments, named) if arguments.unseen else _discovered(arguments)
    may_write = not arguments.dry_run and (arguments.yes or _is_asked(arguments))
    with opened(arguments, writable=may_write) as store:
        watchlist = Watchlist(store)
        proposals = _proposals(watchlist, discovery, arguments, named)
        chosen = _chosen(proposals, discovery, arguments) if proposals or not arguments.json else []
        added: list[Document] = []
        if may_write and (chosen or agreed) and proposals:
            with writing(store):
                watchlist, before = Watchlist(store), proposals
                proposals = _proposals(watchlist, discovery, arguments, named)
                added = add(watchlist, [one for one in proposals if _is_in(chosen, one)], now())
                if agreed:
                    store.agree(proposals[0].document.service_id, agreed)
            _tell_meanwhile(before, proposals, added)
    _tell(proposals, discovery, added, arguments)
    return 0


def _name(arguments: argparse.Namespace) -> Document | None:
    """What the first document is to be called, where somebody says."""
    if not arguments.name and not arguments.variant:
        return None
    return parse_name(arguments.name, arguments.variant)


def _discovered(arguments: argparse.Namespace) -> Discovery:
    """What the addresses lead to."""
    bounds = Bounds(pages=max(arguments.pages, len(arguments.address)))
    with going(arguments) as (fetcher, renderer):
        return discover(arguments.address, fetcher, now=now, bounds=bounds, renderer=renderer)


def _unseen(arguments: argparse.Namespace, named: Document | None) -> Discovery:
    """An address as it was given, which nobody looked at."""
    if named is None or not named.service_id or not named.terms_type or len(arguments.address) != 1:
        raise UsageError("what nobody looks at has to be named", hint='one address, and --as "Service/Terms type"')
    found = Found(whole_address(arguments.address[0]), named.terms_type, 1.0, (Way.GIVEN,))
    return Discovery(named.service_id, (found,))


def _proposals(
    watchlist: Watchlist, discovery: Discovery, arguments: argparse.Namespace, named: Document | None
) -> list[Proposal]:
    """What would be watched, of the types that are asked for. UsageError: a type that is asked for is none."""
    siblings = [tag for each in arguments.siblings for tag in re.split(r"[,\s]+", each) if tag]
    proposals = propose(watchlist, discovery, named=named, siblings=siblings)
    return of_types(proposals, arguments.only)


def _chosen(proposals: Sequence[Proposal], discovery: Discovery, arguments: argparse.Namespace) -> list[Proposal]:
    """What is to be watched: what is chosen already, or what the person says."""
    chosen = [one for one in proposals if one.is_chosen]
    if arguments.json:
        return chosen
    print_lines(proposals_text(discovery, proposals, look_of(arguments)))
    if arguments.yes or arguments.dry_run or not _is_asked(arguments):
        return chosen
    return _answered(proposals, chosen)


def _is_in(chosen: Sequence[Proposal], proposal: Proposal) -> bool:
    """Whether what is proposed was chosen, under whatever name."""
    return any(one.found == proposal.found for one in chosen)


def _tell_meanwhile(before: Sequence[Proposal], now: Sequence[Proposal], added: Sequence[Document]) -> None:
    """What is watched otherwise than it was shown, because somebody else added in the meantime."""
    for shown, one in zip(before, now, strict=True):
        if one.document in added and (shown.document, shown.moved_from) != (one.document, one.moved_from):
            place = f", in place of {visible(one.moved_from)}" if one.moved_from else ""
            say(f"somebody else added meanwhile: {visible(one.found.url)} is {visible(one.document.id)}{place}")


def _is_asked(arguments: argparse.Namespace) -> bool:
    """Whether somebody sits there who can be asked."""
    return not (arguments.yes or arguments.json or arguments.dry_run) and sys.stdin.isatty() and sys.stdout.isatty()


def _answered(proposals: Sequence[Proposal], chosen: list[Proposal]) -> list[Proposal]:
    """What a person says to the question which of these to watch."""
    if not proposals:
        return []
    while True:
        print(
            f"watch {'these' if len(chosen) > 1 else 'this'} {len(chosen)} [y], none [n], or numbers (1 3-5): ", end=""
        )
        sys.stdout.flush()
        told = sys.stdin.readline()
        words = told.strip().lower()
        if words in {"y", "yes"} or (told and not words and chosen):
            return chosen
        if words in {"n", "no", "none", "q"} or not told:
            return []
        numbers = numbers_in(words, len(proposals))
        if numbers is not None:
            return [proposals[number - 1] for number in numbers]
        print(f"y, n, or numbers from 1 to {len(proposals)}")


def numbers_in(words: str, most: int) -> list[int] | None:
    """The numbers that are meant by "1 3-5", in order; None where words are no numbers, or there are not so many."""
    found: set[int] = set()
    for part in re.split(r"[,\s]+", words.strip()):
        span = re.fullmatch(r"(\d{1,4})(?:-(\d{1,4}))?", part)
        if not span:
            return None
        found |= set(range(int(span[1]), int(span[2] or span[1]) + 1))
    return sorted(found) if found and min(found) >= 1 and max(found) <= most else None


def _tell(
    proposals: Sequence[Proposal], discovery: Discovery, added: Sequence[Document], arguments: argparse.Namespace
) -> None:
    """What is watched now, and what comes next."""
    if arguments.json:
        for one in proposals:
            print_json(proposal_fields(one, is_added=one.document in added and one.double_of is None))
        for aside in discovery.aside:
            print_json(aside_fields(aside))
        return
    if added:
        say(f"{counted(len(added), 'document')} of {visible(added[0].service_id)} will be watched; {NEXT}")
        return
    doubles = [one for one in proposals if one.double_of]
    if proposals and len(doubles) == len(proposals):
        say("nothing new: all of it is watched already")
    elif not proposals:
        needs = any(one.cause is Aside.NEEDS_SCRIPTS for one in discovery.aside)
        hint = "; pages need a browser: pip install 'smallprint[browser]', and Chromium" if needs else ""
        say(f"no document was found; name one by its own address{hint}")
    else:
        why = "--dry-run" if arguments.dry_run else "nobody said yes"
        say(f"nothing was changed ({why}); --yes watches what is marked")


def _forget(arguments: argparse.Namespace) -> int:
    with open_archive(arguments.archive, writable=True) as store, writing(store):
        document = forget(store, arguments.forget, now())
    say(f"{visible(document.id)} is watched no more; what was recorded of it stays")
    return 0
