"""Making a process quick before anybody asks it: what is worked out once, and else by whoever comes first.

Patterns are put together when they are first needed, models read, templates compiled: a second or two, which the first
people after a start would wait for.
"""

from __future__ import annotations

import gc
import threading
from contextlib import suppress

from smallprint.archive.compare_versions import compare_texts
from smallprint.archive.search import search
from smallprint.archive.sources import sources
from smallprint.errors import SmallprintError
from smallprint.judge.answer.answer import Told, answer
from smallprint.judge.answer.catalogue import BY_NAME, COMMON
from smallprint.judge.answer.understand import understand
from smallprint.judge.shift.taken_back import PROMISES
from smallprint.publish.redline_fields import Shown, redline_fields
from smallprint.read.clause import read_clause
from smallprint.read.document import READ, unread_of
from smallprint.segment.findings import find
from smallprint.segment.outline import outline
from smallprint.web.desk import Desk
from smallprint.web.shelf import program
from smallprint.web.site import environment
from smallprint.web.thrift import remembered

__all__ = ["prepare", "warm", "warmed"]

FIRST = 0.3
"""So many seconds after it was made a process begins: it is to listen first."""
BEFORE = """# Terms of Service

Last updated: 1 March 2023

## Privacy Policy

Effective as of 3 May 2023. “Your Content” means everything that you upload, as section 2 says.

1. We do not sell your personal data, and we never share it with advertisers.
2. You may close your account at any time. We may change these terms with 30 days' notice.
"""
AFTER = BEFORE.replace("do not sell", "may sell").replace(
    "2. You may close", "2. We may use Your Content to train our models. Disputes go to arbitration. You may close"
)
"""Two invented texts that touch what terms are read for."""


def warmed(desk: Desk) -> threading.Thread:
    """A thread that makes a process ready for its archive, under way."""
    made = threading.Timer(FIRST, warm, args=(desk,))
    made.daemon = True
    made.start()
    return made


def warm(desk: Desk) -> None:
    """Read what every page reads; an archive that cannot be read says so to whoever asks."""
    with suppress(SmallprintError):
        _stored(desk)


def prepare() -> None:
    """Make ready what hangs on no archive, piece by piece, and let it be."""
    matters = dict.fromkeys((*(one.matter for one in PROMISES), *COMMON))
    program()
    for name in environment().list_templates():
        environment().get_template(name)
    _read()
    _compared()
    for matter in matters:
        _ask(matter)
    _settled()


def _settled() -> None:
    """What was made until now stays: whoever looks for what can be let go need not look through it each time.

    Python looks through all there is when a quarter of what there was has been added: that is counted anew from
    nothing, else what refers to itself (every macro of a template does, with the page that it was shown) is let go of
    only after dozens of pages.
    """
    remembered()
    gc.collect()
    gc.freeze()
    gc.collect()


def _ask(matter: str) -> None:
    found = understand(BY_NAME[matter].asks).question
    if found is not None:
        held = outline(BEFORE)
        answer(found, Told(held, unread_of(held, READ)))


def _read() -> None:
    held = outline(AFTER)
    find(held)
    for clause in held.clauses:
        read_clause(clause.ink, held.heading_of(clause), held.lead_in_of(clause))


def _compared() -> None:
    found = compare_texts(BEFORE, AFTER)
    redline_fields(found.diff, found.assessment, Shown())


def _stored(desk: Desk) -> None:
    """Read what every page reads of the archive, so that it lies in the memory of the machine."""
    desk.store.summaries()
    desk.stamp()
    search(desk.store, "privacy", limit=1)
    sources(desk.store)
    desk.store.close()
    del desk.local.store
