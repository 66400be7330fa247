"""A view: an address, what is made of the archive for it, and how that is shown to people and to programs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from smallprint.publish.fields import Fields
from smallprint.web.desk import Desk
from smallprint.web.wanted import Ask, Param

__all__ = ["Freshness", "View"]

Context = Callable[[Desk, Ask], Fields]
"""Makes of the archive what a request asks for, as fields of JSON: the page shows these and nothing else."""


def nothing_first(_desk: Desk, _ask: Ask) -> None:
    """What most pages look at before they are made: nothing."""


def no_steps(_desk: Desk, _ask: Ask) -> Sequence[Callable[[], object]]:
    """What most of what takes long is made in: one piece."""
    return ()


def never_soon(_desk: Desk, _ask: Ask) -> bool:
    """What most of what takes long is: as long whatever is asked."""
    return False


def seldom_long(_desk: Desk, _ask: Ask) -> float:
    """What most of what may take long takes, in seconds."""
    return 0.5


class Freshness(StrEnum):
    """How long what a view shows stays true."""

    ARCHIVE = "archive"
    """Until something is written to the archive: it has a tag, and is sent again only where the tag differs."""
    LIVE = "live"
    """It speaks of now, or of the reader: it is made each time."""


@dataclass(frozen=True, slots=True)
class View:
    """One page and its twin in JSON.

    `path` is the page's address and `api` the twin's, below /api/v1 ("" where it is not there); parts in braces are
    `Ask.path`. `template` shows what `make` gives. `first` raises what is wrong with a request before a slow page
    (`is_slow`) begins to be sent: the head of such a page goes out at once, the rest when it is made.

    Only who may write is shown what `is_for_writers`.

    `depends` says in a word what of the archive it depends on (`web.depends`): without it, on all.

    What `is_long` may take seconds: it is made by a process of its own where there is one, unless `is_soon` says of
    what is asked that it is soon made: it was made before, or little is asked. `length` says about how many seconds it
    takes there: the shortest has its turn first. Where it is made in `steps`, each has a turn of its own, what
    they make is kept, and they end when nobody waits any more.

    A page with `opening` is sent in two as well, whatever is asked: `template` with what `opening` gives, which is made
    quickly and holds every key of `make`, and in the place of its `<!--here-->` then `rest` with what `make` gives.
    """

    name: str
    path: str
    api: str
    template: str
    title: str
    purpose: str
    make: Context
    params: tuple[Param, ...] = ()
    schema: str = ""
    freshness: Freshness = Freshness.ARCHIVE
    depends: Callable[[Desk, Ask], str] | None = None
    is_slow: bool = False
    is_long: bool = False
    is_soon: Callable[[Desk, Ask], bool] = never_soon
    length: Callable[[Desk, Ask], float] = seldom_long
    steps: Callable[[Desk, Ask], Sequence[Callable[[], object]]] = no_steps
    first: Callable[[Desk, Ask], None] = nothing_first
    opening: Context | None = None
    rest: str = ""
    is_for_writers: bool = False

    def is_question(self, *, is_asked: bool) -> bool:
        """Whether to answer takes what one address may ask for only so often; `is_asked`: with a query."""
        return self.is_long or (self.is_slow and is_asked)
