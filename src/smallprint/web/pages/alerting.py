"""Rules of alerts put in, or changed, by a person."""

from __future__ import annotations

import os

from smallprint.archive.log import SEVERITIES
from smallprint.errors import UsageError
from smallprint.judge.weighing.lexicon import TOPICS
from smallprint.model.rule import EVERY, Address, Pace, Rule
from smallprint.publish.alert_fields import rule_fields
from smallprint.publish.fields import Fields
from smallprint.publish.look import visible
from smallprint.publish.rule import pace_text, watched_text
from smallprint.store.addresses import NAMED
from smallprint.watch.rules import Kept, RuleAsked, Where, change_rule, keep_new_rule, rule_named
from smallprint.web.action import Action, Done
from smallprint.web.desk import Desk
from smallprint.web.view import Freshness, View
from smallprint.web.visitor import Visitor
from smallprint.web.wanted import Ask, Param

__all__ = ["ACTIONS", "CHOICES", "VIEWS", "statements_of"]

PLACE = "https://hooks.acme.example/terms"
LOCAL = frozenset(
    "json jsons xml xmls form forms apprise apprises syslog rsyslog dbus qt kde glib gnome macosx windows".split()
)
"""Kinds of address of Apprise that reach this machine, or whatever host they name without asking a gate: from the web
nobody sends there, since https:// and a host that is allowed by name do the same."""
DIGESTS = (Pace.DAILY.value, Pace.WEEKLY.value)
CHOICES: Fields = {"topics": list(TOPICS), "severities": list(SEVERITIES), "digests": list(DIGESTS), "every": EVERY}
"""What can be chosen for a rule."""


def add(desk: Desk, ask: Ask, visitor: Visitor) -> Done:
    """Put a rule in. The secret that is made for a webhook is shown once, in what comes of this."""
    del visitor
    asked, where = _asked(ask, ask.one("name")), _where(desk, ask)
    with desk.writing() as store:
        kept = keep_new_rule(store, asked, where, os.environ, now=desk.clock)
    return _done(kept)


def change(desk: Desk, ask: Ask, visitor: Visitor) -> Done:
    """Have a rule tell something else from now on, or at other times, or elsewhere; it is given as a whole."""
    del visitor
    asked, where = _asked(ask, ask.path["rule"]), _where(desk, ask)
    with desk.writing() as store:
        kept = change_rule(store, asked, where, os.environ, now=desk.clock)
    return _done(kept)


def _asked(ask: Ask, name: str) -> RuleAsked:
    return RuleAsked(
        name=name,
        service=ask.one("service"),
        type=ask.one("type"),
        topic=ask.one("topic"),
        severity=ask.chosen("severity", SEVERITIES),
        question=ask.one("question"),
        statement=ask.one("statement"),
        first=ask.is_set("first"),
        digest=ask.chosen("digest", DIGESTS),
        at=ask.one("at"),
        quiet_hours=_quiet_hours(ask),
        zone=ask.one("zone"),
    )


def _where(desk: Desk, ask: Ask) -> Where:
    return Where(_given(ask.one("to")), _given(ask.one("secret")), desk.settings.allowed)


def _done(kept: Kept) -> Done:
    fields = {**_told(kept.rule), "secret": kept.secret or None, "remarks": list(kept.remarks)}
    return Done(fields, "/alerts", kept.rule.name, "alert_kept.html" if kept.secret or kept.remarks else "")


def _told(rule: Rule) -> Fields:
    """A rule, with what it tells and when in words."""
    return {**rule_fields(rule), "tells": watched_text(rule), "when": pace_text(rule)}


def _given(words: str) -> str:
    """An address or a secret. UsageError: nobody sends there, or takes it from there, from the web."""
    kind = Address(words).scheme if words else ""
    if words.startswith(NAMED):
        raise UsageError(
            "what the environment of the server holds is named on the machine itself",
            hint="smallprint alerts add NAME --to env:NAME",
        )
    if kind in LOCAL:
        raise UsageError(f"nothing is sent to {kind}:// from here", hint="name a webhook: https://HOST/…")
    return words


def _quiet_hours(ask: Ask) -> str:
    """From when to when nobody is told, as it is given in one field, or in two of a form."""
    start, end = ask.one("quiet_from"), ask.one("quiet_until")
    if bool(start) != bool(end):
        raise UsageError("quiet hours have a beginning and an end", hint="for example 22:00 and 07:00")
    return f"{start}-{end}" if start else ""


def changing(desk: Desk, ask: Ask) -> Fields:
    """A rule as it is, with what can be chosen for it. NotFoundError: there is none of this name."""
    rule = rule_named(desk.store, ask.one("rule"))
    return {
        **_told(rule),
        "digest": rule.pace.value if rule.pace.value in DIGESTS else "",
        "choices": CHOICES,
        "statements": statements_of(desk),
    }


def statements_of(desk: Desk) -> list[Fields]:
    """The kept statements, which a rule may be about."""
    return [{"id": one.id, "words": visible(one.statement.words)} for one in desk.store.statements()]


VIEWS = (
    View(
        name="alert-rule",
        path="/alerts/rule",
        api="/alerts/rule",
        template="alert_rule.html",
        title="Change a rule",
        purpose="A rule of alerts as it is, with what can be chosen for it.",
        make=changing,
        params=(Param("rule", "the rule", "acme", is_needed=True),),
        schema="RuleToChange",
        freshness=Freshness.LIVE,
        is_for_writers=True,
    ),
)
OF_RULES = (
    Param("secret", "a webhook’s secret (whsec_…); one is made, and told once, where none is given", ""),
    Param("service", "only this service", "Huddlewick"),
    Param("type", "only this document of it, or this type of any", "Terms of Service"),
    Param("topic", "only changes about this", "ai-training", values=tuple(TOPICS)),
    Param("severity", "only changes at least as severe", "major", values=SEVERITIES),
    Param("question", "when the answer to this changes", ""),
    Param("statement", f"when this kept statement stands otherwise, by its id, or {EVERY}", ""),
    Param("first", "also that a document is watched now", "", kind="boolean"),
    Param("digest", "together, each day or each Monday", "daily", values=DIGESTS),
    Param("at", "when a digest is sent", "08:00"),
    Param("quiet_from", "from when on nobody is told", "22:00"),
    Param("quiet_until", "until when nobody is told", "07:00"),
    Param("zone", "the time zone of these", "Europe/Vienna"),
)
"""What may be said of a rule, new or not."""
WHERE = "where to: a webhook (https://…), or an address of Apprise"
ACTIONS = (
    Action(
        name="add-rule",
        path="/alerts",
        api="/alerts",
        purpose="Put a rule in: of what somebody is told and where; it tells of what is recorded from now on.",
        do=add,
        params=(
            Param("name", "what the rule is called", "acme", is_needed=True),
            Param("to", WHERE, PLACE, is_needed=True),
            *OF_RULES,
        ),
        schema="RuleKept",
    ),
    Action(
        name="change-rule",
        path="/alerts/{rule}/change",
        api="/alerts/{rule}/change",
        purpose="Have a rule tell something else from now on, given as a whole; what is not given is as for a new one.",
        do=change,
        params=(Param("to", f"{WHERE}; as it was where none is given", PLACE), *OF_RULES),
        schema="RuleKept",
    ),
)
