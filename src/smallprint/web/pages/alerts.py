"""Of what people are told: the rules, and the outbox."""

from __future__ import annotations

from smallprint.errors import NotFoundError
from smallprint.model.alert import DeliveryState
from smallprint.publish.alert_fields import delivery_fields, rule_fields
from smallprint.publish.fields import Fields
from smallprint.publish.rule import pace_text, watched_text
from smallprint.store.addresses import Addresses
from smallprint.web import links
from smallprint.web.action import Action, Done
from smallprint.web.desk import Desk
from smallprint.web.pages.alerting import CHOICES, statements_of
from smallprint.web.view import Freshness, View
from smallprint.web.visitor import Visitor
from smallprint.web.wanted import Ask, Param

__all__ = ["ACTIONS", "VIEWS"]

STATES = tuple(state.value for state in DeliveryState)
MOST = 100
"""So many alerts of the outbox are shown."""


def alerts(desk: Desk, ask: Ask) -> Fields:
    """The rules, with what each tells in words, and the newest of the outbox. Of addresses only what may be seen."""
    state = ask.chosen("state", STATES)
    found = desk.store.deliveries(*([DeliveryState(state)] if state else []))
    base = desk.settings.base
    return {
        "rules": [
            {**rule_fields(rule), "tells": watched_text(rule), "when": pace_text(rule)} for rule in desk.store.rules()
        ],
        "choices": CHOICES,
        "statements": statements_of(desk),
        "filters": {"state": state},
        "states": list(STATES),
        "total": len(found),
        "outbox": [
            {**delivery_fields(one, base), "url": links.change(one.alert.document, one.alert.number)}
            for one in found[::-1][:MOST]
        ],
    }


def drop(desk: Desk, ask: Ask, visitor: Visitor) -> Done:
    """Let go of a rule and of what it was still to tell."""
    del visitor
    name = ask.path["rule"]
    with desk.writing() as store:
        if not store.drop_rule(name):
            raise NotFoundError(f"there is no rule {name!r}", sought=name)
    Addresses(desk.folder).drop(name)
    return Done({"forgotten": name}, "/alerts", name)


VIEWS = (
    View(
        name="alerts",
        path="/alerts",
        api="/alerts",
        template="alerts.html",
        title="Alerts",
        purpose="Of what people are told and when, and what became of each alert.",
        make=alerts,
        params=(Param("state", "only alerts of the outbox in this state", "waiting", values=STATES),),
        schema="Alerts",
        freshness=Freshness.LIVE,
    ),
)
ACTIONS = (
    Action(
        name="drop-rule",
        path="/alerts/{rule}/drop",
        api="/alerts/{rule}/drop",
        purpose="Let go of a rule, and of what it was still to tell.",
        do=drop,
        schema="Forgotten",
    ),
)
