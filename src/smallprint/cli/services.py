"""smallprint services: what the archive holds."""

from __future__ import annotations

import argparse

from smallprint.archive.naming import find_service
from smallprint.archive.opening import open_archive
from smallprint.cli.common import command_parser, print_json


def parser() -> argparse.ArgumentParser:
    """The command's parser."""
    made = command_parser(
        "services", "List the services and their documents, with how many versions are kept and from when to when.",
        examples=("services", "services Acme --json"), twin="store.documents(), store.versions(document)",
    )  # fmt: skip
    made.add_argument("service", nargs="?", default="", help="only this service")
    return made


def run(arguments: argparse.Namespace) -> int:
    """List; exit status 0."""
    with open_archive(arguments.archive) as store:
        service = find_service(store, arguments.service) if arguments.service else ""
        for document in store.documents(service):
            versions = store.versions(document)
            first, last = versions[0].fetched_at, versions[-1].fetched_at
            if arguments.json:
                print_json({
                    "service": document.service_id, "terms_type": document.terms_type, "variant": document.variant, "versions": len(versions),
                    "usable": sum(version.standing == "usable" for version in versions), "first": first.isoformat(), "last": last.isoformat(),
                })  # fmt: skip
            else:
                print(f"{document.id}  {len(versions)} version{'s' if len(versions) != 1 else ''}, {first:%Y-%m-%d} to {last:%Y-%m-%d}")
    return 0
