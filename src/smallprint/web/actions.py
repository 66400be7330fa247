"""Every action, in the order in which the documentation of the API lists them."""

from __future__ import annotations

from smallprint.web.action import Action
from smallprint.web.pages import adding, alerting, alerts, correcting, keeping, report, trying, watch

ACTIONS: tuple[Action, ...] = (
    *correcting.ACTIONS,
    *keeping.ACTIONS,
    *report.ACTIONS,
    *adding.ACTIONS,
    *watch.ACTIONS,
    *alerting.ACTIONS,
    *alerts.ACTIONS,
    *trying.ACTIONS,
)
