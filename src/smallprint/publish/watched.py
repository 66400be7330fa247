"""How pages that are watched do, as lines of text and as fields of JSON."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from smallprint.model.watched import Candidate, Doubt, Health, Watched
from smallprint.publish.fields import Fields, document_fields, iso
from smallprint.publish.look import Look, Style, broken, visible

WHY: dict[Doubt, str] = {
    Doubt.CHANGED: "a change waits to be seen again",
    Doubt.ONLY_MARKS: "only dates, links or marks differ, which waits to be seen again",
    Doubt.LOST_MOST: "the page lost most of its text, or a part of it",
    Doubt.NOT_SELECTED: "what is declared selects nothing on the page any more; its main text was read",
    Doubt.OTHER_LANGUAGE: "the page is in another language",
    Doubt.OTHER_PAGE: "another page stands in its place",
    Doubt.CAME_BACK: "an earlier text came back, and has to stay before it is believed",
}
"""What is said of a text that waits."""
INDENT = "          "


def source_fields(watched: Watched, candidate: Candidate | None, condition: str) -> Fields:
    """How a document does, with each of its pages."""
    failing = next((one for one in watched.health if one.is_failing), None)
    return {
        **document_fields(watched.document),
        "condition": condition,
        "cause": failing.cause if failing else "",
        "failing_since": iso(failing.failing_since if failing else None),
        "failures": failing.failures if failing else 0,
        "last_asked_at": iso(last(watched, "asked_at")),
        "last_seen_at": iso(last(watched, "seen_at")),
        "last_changed_at": iso(last(watched, "changed_at")),
        "due_at": iso(watched.due_at),
        "watched_since": iso(watched.since),
        "flips": watched.restlessness.flips,
        "waiting": _waiting_fields(candidate) if candidate else None,
        "pages": [_page_fields(watched, page) for page in range(len(watched.declaration.sources))],
    }


def source_text(watched: Watched, candidate: Candidate | None, condition: str, look: Look) -> Iterator[str]:
    """How a document does: a line, with one more for each thing that is not well."""
    style = {"failing": Style.MAJOR, "waiting": Style.MINOR}.get(condition, Style.FAINT)
    told = [f"seen {_day(last(watched, 'seen_at'))}", f"changed {_day(last(watched, 'changed_at'))}"]
    due = f"next {_minute(watched.due_at)}" if watched.due_at else "next at once"
    name = visible(watched.document.id)
    runs = [(Style.STRONG, name), (Style.FAINT, f" · {', '.join((*told, due))}")]
    yield from broken(runs, look, INDENT, look.paint(style, f"{condition:<9}") + " ")
    for health in watched.health:
        if health.is_failing:
            yield from broken([(Style.PLAIN, failing_words(health))], look, INDENT)
    if candidate is not None:
        yield from broken([(Style.PLAIN, waiting_words(candidate))], look, INDENT)
    if watched.restlessness.flips:
        times = watched.restlessness.flips
        yield from broken([(Style.FAINT, f"it went back and forth {times} times lately")], look, INDENT)


def failing_words(health: Health) -> str:
    """Since when and why a page fails."""
    times = f", {health.failures} times in a row" if health.failures > 1 else ""
    since = f"failing since {_minute(health.failing_since)}{times}"
    return f"{since}: {visible(health.cause)} ({visible(health.url)})"


def waiting_words(candidate: Candidate) -> str:
    """Since when and why a text waits."""
    reason = f" ({visible(candidate.reason)})" if candidate.reason else ""
    looks = f"seen {candidate.looks} times" if candidate.looks > 1 else "seen once"
    return f"waiting since {_minute(candidate.since)}, {looks}: {WHY[candidate.doubt]}{reason}"


def last(watched: Watched, name: str) -> datetime | None:
    """The latest of a moment of a document's pages: when one was last asked for, seen, or changed."""
    moments = [getattr(one, name) for one in watched.health]
    return max((moment for moment in moments if moment is not None), default=None)


def _waiting_fields(candidate: Candidate) -> Fields:
    return {
        "why": candidate.doubt.value,
        "reason": candidate.reason,
        "since": iso(candidate.since),
        "last_seen_at": iso(candidate.seen_at),
        "looks": candidate.looks,
    }


def _page_fields(watched: Watched, page: int) -> Fields:
    health = next((one for one in watched.health if one.page == page), None)
    return {
        "url": watched.declaration.sources[page].url,
        "cause": health.cause if health else "",
        "failures": health.failures if health else 0,
        "last_asked_at": iso(health.asked_at if health else None),
        "last_seen_at": iso(health.seen_at if health else None),
        "due_at": iso(health.due_at if health else None),
        "rendered": bool(health and health.rendered),
    }


def _day(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d}" if moment else "never"


def _minute(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M}" if moment else "never"
