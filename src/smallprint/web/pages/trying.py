"""What rules of alerts would send, and one sent to see what it looks like."""

from __future__ import annotations

import os

from smallprint.archive.open_archive import open_existing
from smallprint.errors import ConflictError, UsageError
from smallprint.publish.alert import message_text, subject_text
from smallprint.publish.fields import Fields
from smallprint.watch.post import BASE, open_post
from smallprint.watch.trial import Trial, rules_named, trial_of
from smallprint.web.action import Action, Done
from smallprint.web.desk import Desk
from smallprint.web.turns import Turns
from smallprint.web.view import Freshness, View
from smallprint.web.visitor import Visitor
from smallprint.web.wanted import Ask, Param

__all__ = ["ACTIONS", "VIEWS"]

_TURNS = Turns(1, patience=0.0, full="another trial is being sent", hint="try again in a minute")
"""An address may take half a minute to answer, and each trial holds one of the few threads that answer pages."""
RULE = "acme"


def trials(desk: Desk, ask: Ask) -> Fields:
    """What a rule, or each, would send, by the latest change that it would have told, else by an example."""
    now, rules = desk.clock(), rules_named(desk.store, ask.one("rule"))
    return {
        "rule": ask.one("rule"),
        "trials": [_fields(trial_of(desk.store, rule, now), _base(desk, ask)) for rule in rules],
    }


def first(desk: Desk, ask: Ask) -> None:
    """NotFoundError where there is no rule of this name."""
    rules_named(desk.store, ask.one("rule"))


def _base(desk: Desk, ask: Ask) -> str:
    """Where a trial leads: as alerts do where that is said, else to where it was asked for."""
    return desk.settings.base or os.environ.get(BASE, "") or ask.base


def _fields(one: Trial, base: str) -> Fields:
    message = one.message
    return {
        "rule": one.rule.name,
        "to": one.rule.to,
        "remark": one.remark,
        "subject": subject_text(message) if message else "",
        "text": message_text(message, base) if message else "",
        "alert": message.alerts[0].id if message else "",
    }


def send(desk: Desk, ask: Ask, visitor: Visitor) -> Done:
    """Send what a rule would, marked as a test; nothing is noted in the outbox.

    ConflictError: it is another alert by now than the one that was looked at, or somebody sends one. DeliveryError: the
    address did not take it. UsageError: there is nothing to send.
    """
    del visitor
    with _TURNS, open_existing(desk.settings.archive) as store:
        (rule,) = rules_named(store, ask.one("rule"))
        now = desk.clock()
        trial = trial_of(store, rule, now)
        told = _fields(trial, _base(desk, ask))
        if trial.message is None:
            raise UsageError(f"there is nothing to send: {trial.remark}")
        if ask.one("alert") not in ("", told["alert"]):
            raise ConflictError("something was recorded since you looked", hint="look at what would be sent again")
        open_post(store.folder, {**os.environ, BASE: _base(desk, ask)}).send(rule, trial.message, now)
    return Done({**told, "is_sent": True}, "/alerts", rule.name, "alert_sent.html")


VIEWS = (
    View(
        name="alert-test",
        path="/alerts/test",
        api="/alerts/test",
        template="alert_test.html",
        title="What would be sent",
        purpose="What each rule of alerts would send, by the latest change that it would have told.",
        make=trials,
        params=(Param("rule", "only this rule", RULE),),
        schema="AlertTrials",
        freshness=Freshness.LIVE,
        is_slow=True,
        is_long=True,
        first=first,
    ),
)
ACTIONS = (
    Action(
        name="send-trial",
        path="/alerts/test",
        api="/alerts/test",
        purpose="Send what a rule would, marked as a test, to where the rule sends; the outbox stays as it is.",
        do=send,
        params=(
            Param("rule", "the rule", RULE, is_needed=True),
            Param("alert", "only if it still is this alert, as what would be sent was shown", ""),
        ),
        schema="TrialSent",
    ),
)
