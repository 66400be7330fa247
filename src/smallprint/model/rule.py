"""What people want to be told of, where to, and when: the rules of alerts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import time
from enum import StrEnum

from smallprint.model.document import Document
from smallprint.model.meaning import Severity

EVERY = "every"
"""In the place of a statement's id: every statement that is kept."""
SCHEME = re.compile(r"([A-Za-z][\w+.-]{0,20})://", re.ASCII)
HOST = re.compile(r"\w+://(?:[^/?#@]*@)?(?P<host>[\w.:\[\]-]+)(?=[/?#]|$)")
"""The host of an address, with its port, behind the name and password that it may hold."""
MORNING = time(8)
"""When a digest is sent unless somebody says otherwise."""


class Pace(StrEnum):
    """How soon somebody is told: of each change by itself, or of all of a day or a week in one message."""

    AT_ONCE = "at-once"
    DAILY = "daily"
    WEEKLY = "weekly"


class Watches(StrEnum):
    """What a rule waits for: a change that matters, another answer to a question, another judgement of a statement."""

    CHANGES = "changes"
    ANSWER = "answer"
    JUDGEMENT = "judgement"


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From when to when nobody is told, by the clock of the rule's time zone; they may go over midnight."""

    start: time
    end: time

    def __post_init__(self) -> None:
        if self.start == self.end:
            raise ValueError("quiet hours end at another time than they begin")

    def holds(self, moment: time) -> bool:
        """Whether this time of day is one of them; their end is not."""
        if self.start < self.end:
            return self.start <= moment < self.end
        return moment >= self.start or moment < self.end


@dataclass(frozen=True, slots=True)
class Address:
    """Where alerts go, with all that is secret of it: never printed, logged or put into a message.

    `secret` signs what a webhook is sent; `allowed` are hosts, or HOST:PORT, that it may be though they are not public.
    """

    url: str = field(repr=False)
    secret: str = field(default="", repr=False)
    allowed: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.url:
            raise ValueError("an address leads somewhere")

    @property
    def scheme(self) -> str:
        """What it begins with ("https", "mailto", "slack"), or ""."""
        found = SCHEME.match(self.url)
        return found[1].lower() if found else ""

    @property
    def is_webhook(self) -> bool:
        """Whether it is a webhook, which is sent signed JSON."""
        return self.scheme in ("http", "https")

    @property
    def shown(self) -> str:
        """What may be seen of it: the host of a webhook; of others their kind alone, since all behind may be a key."""
        if not self.is_webhook:
            return f"{self.scheme}://…" if self.scheme else "…"
        host = HOST.match(self.url)
        return f"{self.scheme}://{host['host']}/…" if host else "…"


@dataclass(frozen=True, slots=True)
class Rule:
    """Of what somebody is told, and when. Where to is kept apart: addresses hold secrets, and `to` is what is shown.

    Empty `service` and `terms_type` ask for all documents; a variant is named only with both, and then alone is meant.
    `severity` is the least; `topic` one of a change's; `question` the words that somebody asks, `statement` the id of a
    kept one, or EVERY. `tells_first`: also that a document is watched now. `zone` is a time zone's name; `sends_at` is
    when a digest is sent there, a weekly one on Mondays. `off_because`: why nothing is sent any more, or "".
    """

    name: str
    to: str
    service: str = ""
    terms_type: str = ""
    variant: str = ""
    topic: str = ""
    severity: Severity = Severity.MINOR
    question: str = ""
    statement: str = ""
    tells_first: bool = False
    pace: Pace = Pace.AT_ONCE
    sends_at: time = MORNING
    quiet: QuietHours | None = None
    zone: str = "UTC"
    off_because: str = ""

    def __post_init__(self) -> None:
        if not self.name or not self.to:
            raise ValueError("a rule has a name, and somewhere to send to")
        if self.variant and not (self.service and self.terms_type):
            raise ValueError("a variant is one of a document")
        if self.question and self.statement:
            raise ValueError("a rule waits for one thing: an answer or a judgement")
        if self.severity is Severity.NONE:
            raise ValueError("nobody is told of what does not matter")
        if (self.topic or self.severity is not Severity.MINOR) and self.watches is not Watches.CHANGES:
            raise ValueError("a topic and a severity are of changes")

    @property
    def watches(self) -> Watches:
        """What it waits for."""
        return Watches.ANSWER if self.question else Watches.JUDGEMENT if self.statement else Watches.CHANGES

    def looks_at(self, document: Document) -> bool:
        """Whether it looks at this document; where one is named, at that variant alone."""
        if self.service and self.terms_type:
            return document == Document(self.service, self.terms_type, self.variant)
        return self.service in ("", document.service_id) and self.terms_type in ("", document.terms_type)
