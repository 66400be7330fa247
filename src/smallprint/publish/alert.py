"""Alerts as people get them: a subject, and plain text."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from urllib.parse import quote

from smallprint.model.alert import Alert, Excerpt, Lettering, Message, Occasion, Standpoint, Turn, Wording
from smallprint.model.meaning import HEADLINE_LENGTH, Severity
from smallprint.model.rule import Pace
from smallprint.publish.look import visible
from smallprint.publish.text import counted

SIGNS = {Lettering.KEPT: ("", ""), Lettering.REMOVED: ("[-", "-]"), Lettering.INSERTED: ("{+", "+}")}
"""The signs of a redline in plain text, as wdiff(1) has them."""
NAMED = 4
"""So many services are named in the subject of a digest."""
INDENT = "  "
RULED = "─" * 40
WHAT_CHANGED, HOW_TO_REFUSE, LOOK = "What changed", "How to refuse", "Look at it"
BEFORE, NOW = "before", "now"


def subject_text(message: Message) -> str:
    """One line of at most 140 characters: the headline, or how much a digest tells and of whom."""
    told = message.alerts[0].headline if message.pace is Pace.AT_ONCE else _digest_text(message)
    return _line(f"[test] {told}" if message.is_trial else told)


def message_text(message: Message, base: str = "") -> str:
    """A message as plain text; `base` is the address at which smallprint's pages are served, if they are."""
    parts = ["\n".join(alert_text(alert, base)) for alert in message.alerts]
    return f"\n\n{RULED}\n\n".join([*parts, closing_text(message)]) + "\n"


def alert_text(alert: Alert, base: str = "") -> Iterator[str]:
    """An alert, line by line: what happened, the words, the answers, how to refuse, and where to look."""
    yield visible(alert.headline)
    for line in about_text(alert):
        yield visible(line)
    if alert.excerpts:
        yield from ("", WHAT_CHANGED)
        for excerpt in alert.excerpts:
            yield from _excerpt_text(excerpt)
    for turn in alert.turns:
        yield from ("", visible(asked_text(turn)))
        yield from (INDENT + visible(line) for line in _turn_text(turn))
    if alert.ways_out:
        yield from ("", HOW_TO_REFUSE)
        yield from (INDENT + visible(wording_text(way)) for way in alert.ways_out)
    yield from ("", f"{LOOK}: {visible(permalink(alert, base))}")


def about_text(alert: Alert) -> Iterator[str]:
    """What is said beside a headline: which versions, how much it matters, and what the document says of its dates."""
    versions = f"version {alert.number}"
    if alert.compared_with is not None:
        versions = f"version {alert.compared_with} → {alert.number}"
    parts = [alert.document.id, versions, f"recorded {alert.recorded_at:%Y-%m-%d %H:%M} UTC"]
    parts += [alert.severity.value] if alert.severity is not Severity.NONE else []
    parts += [f"about {', '.join(alert.topics)}"] if alert.topics else []
    yield " · ".join(parts)
    yield from dates_text(alert)
    if alert.occasion is Occasion.RETURNED:
        yield "An earlier text stands again. Should the page go on back and forth, that is not told each time."


def dates_text(alert: Alert) -> Iterator[str]:
    """Whether the change was quiet, whether the document announces it, and from when it holds, as far as it says."""
    if alert.is_quiet:
        yield f"Quiet: the words changed, and the document’s own date did not ({alert.dated_on})."
    elif alert.is_quiet is False:
        yield f"The document’s own date moved{f' to {alert.dated_on}' if alert.dated_on else ''}."
    if alert.is_announced is not None and alert.compared_with is not None:
        yield (
            "The document announces the change." if alert.is_announced else "The document does not announce the change."
        )
    if alert.effective_on is not None:
        yield f"Effective {alert.effective_on} by its own word."


def asked_text(turn: Turn) -> str:
    """A question, or a statement in quotation marks."""
    return f"The statement “{turn.asked}”" if turn.is_statement else turn.asked


def standpoint_text(one: Standpoint) -> str:
    """A verdict with the words under it."""
    return " ".join([one.verdict, *map(wording_text, one.quotations)])


def wording_text(one: Wording) -> str:
    """Words in quotation marks, with where they stand."""
    return f"“{one.words}” {one.place}".rstrip()


def permalink(alert: Alert, base: str = "") -> str:
    """Where to look: an address below `base`, else the command that shows it."""
    document, before, after = alert.document, alert.compared_with, alert.number
    names = document.service_id, document.type_name
    if base:
        place = "/".join(quote(part, safe="", errors="replace") for part in names)
        shown = f"version/{after}" if before is None else f"redline/{before}..{after}"
        # A change is shown as it was judged; an answer may have turned across several.
        shown = f"change/{after}" if alert.occasion is Occasion.CHANGED else shown
        return f"{base.rstrip('/')}/service/{place}/{shown}"
    named = shlex.join(names)
    return f"smallprint show {named} {after}" if before is None else f"smallprint diff {named} {before} {after}"


def closing_text(message: Message) -> str:
    """Why somebody gets a message, and how to tell one that came twice."""
    return f"You get this by the rule “{visible(message.rule)}” of smallprint. Message {message.id}."


def _digest_text(message: Message) -> str:
    services = list(dict.fromkeys(alert.document.service_id for alert in message.alerts))
    named = ", ".join(services[:NAMED]) + (f" and {len(services) - NAMED} more" if len(services) > NAMED else "")
    return f"{counted(len(message.alerts), 'alert')} of the {_span(message)}: {named}"


def _span(message: Message) -> str:
    return "week" if message.pace is Pace.WEEKLY else "day"


def _line(words: str) -> str:
    """The words in one line, broken off where it is too long."""
    plain = visible(" ".join(words.split()))
    return plain if len(plain) <= HEADLINE_LENGTH else f"{plain[: HEADLINE_LENGTH - 1].rstrip()}…"


def _excerpt_text(excerpt: Excerpt) -> Iterator[str]:
    if excerpt.place:
        yield INDENT + visible(excerpt.place)
    marked = []
    for segment in excerpt.segments:
        start, end = SIGNS[segment.lettering]
        marked.append(f"{start}{visible(segment.words)}{end}")
    yield from (INDENT * 2 + line for line in "".join(marked).splitlines() if line.strip())


def _turn_text(turn: Turn) -> Iterator[str]:
    if turn.before is not None:
        yield f"{BEFORE}: {standpoint_text(turn.before)}"
    yield f"{NOW}: {standpoint_text(turn.after)}"
