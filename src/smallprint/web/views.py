"""Every view, in the order in which the documentation of the API lists them."""

from __future__ import annotations

from smallprint.web.pages import (
    adding,
    alerting,
    alerts,
    ask,
    changes,
    check,
    compare,
    document,
    feeds,
    over_time,
    quote,
    reading,
    redline,
    report,
    search,
    service,
    services,
    table,
    trying,
    watch,
)
from smallprint.web.view import View

VIEWS: tuple[View, ...] = (
    *changes.VIEWS,
    *redline.VIEWS,
    *reading.VIEWS,
    *services.VIEWS,
    *service.VIEWS,
    *document.VIEWS,
    *compare.VIEWS,
    *table.VIEWS,
    *search.VIEWS,
    *ask.VIEWS,
    *over_time.VIEWS,
    *check.VIEWS,
    *quote.VIEWS,
    *report.VIEWS,
    *adding.VIEWS,
    *watch.VIEWS,
    *alerts.VIEWS,
    *alerting.VIEWS,
    *trying.VIEWS,
    *feeds.VIEWS,
)
