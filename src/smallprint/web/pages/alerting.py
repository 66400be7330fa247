"""Rules of alerts put in by a person, and what each would send."""

from __future__ import annotations

import os

from smallprint.archive.log import SEVERITIES
from smallprint.archive.open_archive import open_existing
from smallprint.errors import UsageError
from smallprint.judge.lexicon import TOPICS
from smallprint.model.rule import EVERY, Address, Pace
from smallprint.publish.alert import message_text, subject_text
from smallprint.publish.alert_fields import rule_fields
from smallprint.publish.fields import Fields
from smallprint.publish.rule import pace_text, watched_text
from smallprint.store.addresses import NAMED
from smallprint.watch.rules import RuleAsked, Where, keep_new_rule
from smallprint.watch.trial import Trial, rules_named, trial_of
from smallprint.web.action import Action, Done
from smallprint.web.desk import Desk
from smallprint.web.view import Freshness, View
from smallprint.web.visitor import Visitor
from smallprint.web.wanted import Ask, Param

__all__ = ["ACTIONS", "CHOICES", "VIEWS"]

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
    where = Where(_given(ask.one("to")), _given(ask.one("secret")), desk.settings.allowed)
    asked = RuleAsked(
        name=ask.one("name"),
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
    with open_existing(desk.settings.archive) as store, store.writing():
        kept = keep_new_rule(store, asked, where, os.environ, now=desk.clock)
    told = {**rule_fields(kept.rule), "tells": watched_text(kept.rule), "when": pace_text(kept.rule)}
    fields = {**told, "secret": kept.secret or None, "remarks": list(kept.remarks)}
    return Done(fields, "/alerts", kept.rule.name, "alert_kept.html" if kept.secret or kept.remarks else "")


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


def trials(desk: Desk, ask: Ask) -> Fields:
    """What a rule, or each, would send, by the latest change that it would have told, else by an example."""
    now, base = desk.clock(), desk.settings.base
    return {
        "rule": ask.one("rule"),
        "trials": [
            _trial_fields(trial_of(desk.store, rule, now), base) for rule in rules_named(desk.store, ask.one("rule"))
        ],
    }


def first(desk: Desk, ask: Ask) -> None:
    """NotFoundError where there is no rule of this name."""
    rules_named(desk.store, ask.one("rule"))


def _trial_fields(one: Trial, base: str) -> Fields:
    message = one.message
    return {
        "rule": one.rule.name,
        "to": one.rule.to,
        "remark": one.remark,
        "subject": subject_text(message) if message else "",
        "text": message_text(message, base) if message else "",
    }


VIEWS = (
    View(
        name="alert-test",
        path="/alerts/test",
        api="/alerts/test",
        template="alert_test.html",
        title="What would be sent",
        purpose="What each rule of alerts would send, by the latest change that it would have told.",
        make=trials,
        params=(Param("rule", "only this rule", "mine"),),
        schema="AlertTrials",
        freshness=Freshness.LIVE,
        is_slow=True,
        is_long=True,
        first=first,
    ),
)
ACTIONS = (
    Action(
        name="add-rule",
        path="/alerts",
        api="/alerts",
        purpose="Put a rule in: of what somebody is told and where; it tells of what is recorded from now on.",
        do=add,
        params=(
            Param("name", "what the rule is called", "acme", is_needed=True),
            Param("to", "where to: a webhook (https://…), or an address of Apprise", PLACE, is_needed=True),
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
        ),
        schema="RuleKept",
    ),
)
