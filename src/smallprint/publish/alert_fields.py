"""Alerts as fields of JSON, as docs/reference/json.md describes them: what a webhook is sent."""

from __future__ import annotations

from smallprint.model.alert import Alert, Delivery, Excerpt, Message, Standpoint, Turn, Wording
from smallprint.model.rule import Pace, Rule
from smallprint.publish.alert import permalink
from smallprint.publish.fields import Fields, document_fields, iso


def payload(message: Message, base: str = "") -> Fields:
    """What a webhook is sent, in the form that Standard Webhooks recommend: `type`, `timestamp`, `data`.

    The timestamp is the moment at which the last version that is told of was recorded; of one and the same message it
    never differs. `base` is the address at which smallprint's pages are served, if they are.
    """
    told = [alert_fields(alert, base) for alert in message.alerts]
    if message.pace is Pace.AT_ONCE:
        kind, data = message.alerts[0].occasion.value, told[0]
    else:
        kind, data = f"digest.{message.pace.value}", {"rule": message.rule, "alerts": told}
    return {
        "type": f"smallprint.{kind.replace('-', '_')}",
        "timestamp": max(alert.recorded_at for alert in message.alerts).isoformat(),
        "is_trial": message.is_trial,
        "data": data,
    }


def alert_fields(alert: Alert, base: str = "") -> Fields:
    """An alert's fields."""
    return {
        "id": alert.id,
        "rule": alert.rule,
        "occasion": alert.occasion.value,
        "headline": alert.headline,
        **document_fields(alert.document),
        "version": alert.number,
        "compared_with": alert.compared_with,
        "recorded_at": alert.recorded_at.isoformat(),
        "severity": alert.severity.value,
        "topics": list(alert.topics),
        "is_quiet": alert.is_quiet,
        "is_announced": alert.is_announced,
        "dated_on": iso(alert.dated_on),
        "effective_on": iso(alert.effective_on),
        "excerpts": [_excerpt(one) for one in alert.excerpts],
        "turns": [_turn(one) for one in alert.turns],
        "ways_out": [_wording(one) for one in alert.ways_out],
        "link": permalink(alert, base),
    }


def rule_fields(rule: Rule) -> Fields:
    """A rule's fields; of its address only what may be seen."""
    return {
        "name": rule.name,
        "to": rule.to,
        "watches": rule.watches.value,
        "service": rule.service or None,
        "terms_type": rule.terms_type or None,
        "variant": rule.variant,
        "topic": rule.topic or None,
        "severity": rule.severity.value,
        "question": rule.question or None,
        "statement": rule.statement or None,
        "tells_first": rule.tells_first,
        "pace": rule.pace.value,
        "sends_at": rule.sends_at.isoformat("minutes"),
        "quiet_from": rule.quiet.start.isoformat("minutes") if rule.quiet else None,
        "quiet_until": rule.quiet.end.isoformat("minutes") if rule.quiet else None,
        "zone": rule.zone,
        "off_because": rule.off_because or None,
    }


def delivery_fields(one: Delivery, base: str = "") -> Fields:
    """An alert in the outbox, with what became of it."""
    return {
        "state": one.state.value,
        "attempts": one.attempts,
        "reason": one.reason or None,
        "queued_at": one.queued_at.isoformat(),
        "due_at": one.due_at.isoformat(),
        "sent_at": iso(one.sent_at),
        "alert": alert_fields(one.alert, base),
    }


def _excerpt(one: Excerpt) -> Fields:
    words = [{"ink": segment.lettering.value, "words": segment.words} for segment in one.segments]
    return {"place": one.place, "words": words}


def _turn(one: Turn) -> Fields:
    return {
        "asked": one.asked,
        "is_statement": one.is_statement,
        "before": _standpoint(one.before) if one.before else None,
        "after": _standpoint(one.after),
    }


def _standpoint(one: Standpoint) -> Fields:
    return {"verdict": one.verdict, "evidence": [_wording(quotation) for quotation in one.quotations]}


def _wording(one: Wording) -> Fields:
    return {"words": one.words, "place": one.place}
