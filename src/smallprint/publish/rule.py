"""Rules of alerts, and what waits in the outbox, as lines of text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from smallprint.model.alert import Delivery, DeliveryState
from smallprint.model.meaning import Severity
from smallprint.model.rule import EVERY, Pace, Rule, Watches
from smallprint.publish.look import Look, Run, Style, broken, visible

INDENT = "    "
STYLES = {
    DeliveryState.WAITING: Style.PLAIN,
    DeliveryState.FAILED: Style.MINOR,
    DeliveryState.GIVEN_UP: Style.MAJOR,
    DeliveryState.WITHDRAWN: Style.FAINT,
    DeliveryState.SENT: Style.FAINT,
}


def rule_text(rule: Rule, look: Look, note: str = "") -> Iterator[str]:
    """A rule: its name, where to, what it tells and when; why it is off; and a note beside it."""
    yield from broken([(Style.STRONG, visible(rule.name)), (Style.PLAIN, visible(f" → {rule.to}"))], look)
    yield from broken([(Style.PLAIN, visible(f"{watched_text(rule)}; {pace_text(rule)}"))], look, INDENT, "  ")
    troubles = ([f"off: {rule.off_because}"] if rule.off_because else []) + ([note] if note else [])
    for words in troubles:
        yield from broken([(Style.MAJOR, visible(words))], look, INDENT, "  ")


def watched_text(rule: Rule) -> str:
    """What a rule tells, and of which documents."""
    if rule.watches is Watches.ANSWER:
        told = f"another answer to “{rule.question}”"
    elif rule.watches is Watches.JUDGEMENT:
        told = "every kept statement" if rule.statement == EVERY else f"the statement {rule.statement}"
        told += ", where it stands otherwise"
    else:
        told = "major changes" if rule.severity is Severity.MAJOR else "changes that matter"
        told += f" about {rule.topic}" if rule.topic else ""
    first = ", and documents that are new" if rule.tells_first else ""
    return f"{told}, {_documents_text(rule)}{first}"


def _documents_text(rule: Rule) -> str:
    if rule.service and rule.terms_type:
        return f"in {rule.service}/{rule.terms_type}" + (f" ({rule.variant})" if rule.variant else "")
    if rule.service:
        return f"in all documents of {rule.service}"
    return f"in every {rule.terms_type}" if rule.terms_type else "in all documents"


def pace_text(rule: Rule) -> str:
    """When it tells."""
    told = "at once"
    if rule.pace is not Pace.AT_ONCE:
        day = "each day" if rule.pace is Pace.DAILY else "each Monday"
        told = f"together, {day} at {rule.sends_at:%H:%M}"
    quiet = f", not from {rule.quiet.start:%H:%M} to {rule.quiet.end:%H:%M}" if rule.quiet else ""
    return f"{told}{quiet} ({rule.zone})" if quiet or rule.pace is not Pace.AT_ONCE else told


def delivery_text(one: Delivery, look: Look, held_until: datetime | None = None) -> Iterator[str]:
    """An alert in the outbox: what became of it, whose, of what; when it is tried next, and why it has not gone out."""
    alert = one.alert
    head: list[Run] = [
        (STYLES[one.state], one.state.value.replace("-", " ")),
        (Style.FAINT, visible(f"  {alert.rule}  {alert.document.id} {alert.number}")),
    ]
    yield "".join(look.paint(style, words) for style, words in head)
    yield from broken([(Style.PLAIN, visible(alert.headline))], look, INDENT)
    yield from broken([(Style.FAINT, visible(_progress_text(one, held_until)))], look, INDENT)


def _progress_text(one: Delivery, held_until: datetime | None) -> str:
    if one.sent_at is not None:
        return f"sent {one.sent_at:%Y-%m-%d %H:%M} UTC"
    parts = [f"since {one.queued_at:%Y-%m-%d %H:%M} UTC"]
    if one.state is DeliveryState.WITHDRAWN:
        return "; ".join([*parts, one.reason])
    if one.attempts:
        parts.append(f"tried {one.attempts} time{'s' if one.attempts > 1 else ''}: {one.reason}")
    if one.state is not DeliveryState.GIVEN_UP:
        next_at = max(one.due_at, held_until) if held_until else one.due_at
        parts.append(
            f"{'held' if held_until else 'due'} until {next_at:%Y-%m-%d %H:%M} UTC".replace("due until", "due")
        )
    return "; ".join(parts)
