"""A walk through smallprint: builds an archive from the invented history beside this file, and looks into it.

`make demo` runs it. Every command is shown as a user would type it, and is the program itself at work.
"""

from __future__ import annotations

import os
import shlex
import shutil
import sys
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from site_of_larchway import Site, served

from smallprint.cli.main import main

ROOT = Path(__file__).resolve().parent.parent
ARCHIVE = "demo-archive"
WIDEST = 100
TROUBLE = 2


@dataclass(frozen=True, slots=True)
class Step:
    """A command of the walk, with what is said before it."""

    said: str
    command: str


STEPS = (
    Step(
        "Four invented services, seven documents, recorded over three years. Most of what was recorded as a change "
        "is noise: tokens in links, banners, broken captures. First the history goes into an archive.",
        "smallprint import demo/history",
    ),
    Step("What the archive holds now:", "smallprint services"),
    Step(
        "The changes that matter, newest first. Each line says who, what and where; p is the probability that the "
        "change matters.",
        "smallprint log",
    ),
    Step(
        "Some of them were quiet: the words changed, and the date at the head of the document did not.",
        "smallprint log Huddlewick --quiet-changes",
    ),
    Step(
        "That one deserves a closer look. Here is the redline. The new session tokens in the links are in that "
        "version too; they are left out, because they are no change of words (diff --all shows them).",
        'smallprint diff Huddlewick "Terms of Service" 2023-03-31 2023-04-01',
    ),
    Step(
        "In August somebody reads section 10, and people are angry. One sentence is added to 10.4 ...",
        'smallprint diff Huddlewick "Terms of Service" 2023-08-07',
    ),
    Step(
        "... and four days later the section is written anew. When did which clause speak of training?",
        "smallprint search --service Huddlewick 'train* AND models'",
    ),
    Step(
        "What was not told, and why: nothing is dropped. These are all the changes of the first seven months of "
        "that document, the suppressed ones with their kind and reason.",
        'smallprint log Huddlewick "Terms of Service" --all --until 2023-06-30',
    ),
    Step(
        "And if you had agreed to the wallet's terms on the first of June 2023? A monthly fee came and was taken "
        "back in between; what still differs is this:",
        "smallprint since 2023-06-01 Tallybarrow",
    ),
    Step(
        "Every digest and every quotation can be checked against the recorded texts at any time.",
        "smallprint verify",
    ),
)

LIVE = (
    Step(
        "So far histories came from elsewhere. smallprint keeps its own too, from the pages themselves: an address is "
        "enough. This one is a site on your own machine (which is why it has to be allowed by name).",
        "smallprint add {address}/terms --yes --allow {host} --delay 0",
    ),
    Step("The first look at both pages:", "smallprint watch --once --allow {host} --delay 0"),
    Step(
        "You want to be told when an answer changes: by mail, in a chat, or as here by a webhook, signed.",
        "smallprint alerts add training --to {address}/alerts --allow {host} --service Larchway "
        "--question 'May they train AI on my content?'",
    ),
)
"""What is shown while the site says one thing …"""
AMENDED = (
    Step(
        "And now the site changes a paragraph, under the old date. A change is looked at twice before it counts.",
        "smallprint watch --once --allow {host} --delay 0",
    ),
    Step(
        "The webhook has had its alert. In a mail it would read like this:",
        "smallprint alerts test training",
    ),
    Step("How the pages that are watched do:", "smallprint sources"),
)
"""… and another."""

END = """
The archive is in {archive}. Look at it in a browser:

  export SMALLPRINT_ARCHIVE={archive}
  smallprint serve

or try your own questions on it here:

  smallprint show Huddlewick "Terms of Service" --at 2023-06-01
  smallprint log --all --json

To read the terms of real services, import a collection of Open Terms Archive: its address (git fetches it;
the largest takes a while), a clone, or a bundle. Importing again takes only what is new.

  smallprint import https://github.com/OpenTermsArchive/contrib-versions.git
  smallprint import contrib-versions.bundle

Your own files will do as well, in a folder laid out as this history is: Service/Terms type/2024-05-31.md

  smallprint import my-history

If there is no smallprint on your PATH, it is {program} here.
"""


def has_colour() -> bool:
    """Whether the words around the commands may be coloured."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def tell(number: int, step: Step) -> None:
    """Say what comes next, and print the command as a user would type it."""
    bold, plain = ("\x1b[1m", "\x1b[0m") if has_colour() else ("", "")
    width = min(WIDEST, shutil.get_terminal_size((WIDEST, 24)).columns)
    print(f"\n{'─' * width}\n{textwrap.fill(f'{number}. {step.said}', width)}\n\n{bold}$ {step.command}{plain}")
    sys.stdout.flush()


def run(steps: Sequence[Step], *, first: int) -> int:
    """Run these steps; returns 2 as soon as one is in trouble, else 0."""
    for number, step in enumerate(steps, start=first):
        tell(number, step)
        status = main(shlex.split(step.command)[1:])
        sys.stdout.flush()
        sys.stderr.flush()
        if status >= TROUBLE:
            return status
    return 0


def watch() -> int:
    """Watch a site that changes; returns 2 where a step is in trouble, else 0."""
    site = Site()
    with served(site) as address:
        before, after = (
            [
                Step(step.said, step.command.format(address=address, host=address.removeprefix("http://")))
                for step in steps
            ]
            for steps in (LIVE, AMENDED)
        )
        status = run(before, first=len(STEPS) + 1)
        site.amend()
        return status or run(after, first=len(STEPS) + len(LIVE) + 1)


def walk() -> int:
    """Run every step; returns 2 as soon as one is in trouble, else 0."""
    os.chdir(ROOT)
    shutil.rmtree(ARCHIVE, ignore_errors=True)
    os.environ["SMALLPRINT_ARCHIVE"] = ARCHIVE
    status = run(STEPS, first=1) or watch()
    if status:
        return status
    program = Path(sys.executable).with_name("smallprint")
    print(f"\n{'─' * 40}{END.format(archive=ARCHIVE, program=os.path.relpath(program, ROOT))}", end="")
    return 0


if __name__ == "__main__":
    sys.exit(walk())
