"""smallprint services: what the archive holds."""

from __future__ import annotations

import argparse

from smallprint.archive.open_archive import open_archive
from smallprint.archive.services import services
from smallprint.cli.common import add_look, command_parser, look_of, print_json
from smallprint.publish.fields import summary_fields
from smallprint.publish.look import Look, Style, visible
from smallprint.publish.text import counted
from smallprint.store.base import Summary


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "services",
        "List the services and their documents: how many versions are kept, from when to when, and how many changes "
        "matter.",
        examples=("services", "services Acme --json"),
        twin="store.summaries(service)",
    )
    made.add_argument("service", nargs="?", metavar="SERVICE", default="", help="only this service")
    add_look(made)
    return made


def run(arguments: argparse.Namespace) -> int:
    """List; exit status 0."""
    with open_archive(arguments.archive) as store:
        found = services(store, arguments.service)
        agreed = store.agreements()
    look, last = look_of(arguments), ""
    for one in found:
        if arguments.json:
            counts = {"versions": one.versions, "usable": one.usable, "substantive": one.substantive}
            at = agreed.get(one.document.service_id)
            print_json(
                summary_fields(one.document, counts=counts, first_at=one.first_at, last_at=one.last_at, agreed_at=at)
            )
            continue
        if one.document.service_id != last:
            last = one.document.service_id
            since = f"  (agreed {agreed[last]:%Y-%m-%d})" if last in agreed else ""
            print(look.paint(Style.STRONG, visible(last)) + since)
        print(f"  {_line(one, look)}")
    return 0


def _line(one: Summary, look: Look) -> str:
    span = f"{one.first_at:%Y-%m-%d} to {one.last_at:%Y-%m-%d}"
    matter = f"{counted(one.substantive, 'change')} that matter{'s' if one.substantive == 1 else ''}"
    aside = f", {one.versions - one.usable} set aside" if one.versions > one.usable else ""
    return f"{visible(one.document.type_name)}  " + look.paint(
        Style.FAINT, f"{counted(one.versions, 'version')}, {span}, {matter}{aside}"
    )
