"""Alerts as HTML, for mail: no script, no picture, nothing from elsewhere, and readable without any style."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from smallprint.model.alert import Alert, Excerpt, Message, Turn
from smallprint.publish.alert import (
    BEFORE,
    HOW_TO_REFUSE,
    LOOK,
    NOW,
    WHAT_CHANGED,
    about_text,
    asked_text,
    closing_text,
    permalink,
    standpoint_text,
    subject_text,
    wording_text,
)
from smallprint.publish.look import in_html, visible
from smallprint.publish.redline_words import IN_STYLES, marked_words

BODY = "font-family:Georgia,serif;line-height:1.5;max-width:42em"


def message_html(message: Message, base: str = "") -> str:
    """A message as a page of HTML; `base` is the address at which smallprint's pages are served, if they are."""
    told = "\n<hr>\n".join("\n".join(_alert(alert, base)) for alert in message.alerts)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8">'
        f"<title>{in_html(subject_text(message))}</title></head>\n"
        f'<body style="{BODY}">\n{told}\n<hr>\n'
        f"<p><small>{in_html(closing_text(message))}</small></p>\n</body>\n</html>\n"
    )


def _alert(alert: Alert, base: str) -> Iterator[str]:
    yield f"<h2>{in_html(alert.headline)}</h2>"
    yield f"<p>{'<br>'.join(map(in_html, about_text(alert)))}</p>"
    if alert.excerpts:
        yield f"<h3>{WHAT_CHANGED}</h3>"
        for excerpt in alert.excerpts:
            yield from _excerpt(excerpt)
    for turn in alert.turns:
        yield f"<h3>{in_html(asked_text(turn))}</h3>"
        yield _listed(_turn(turn))
    if alert.ways_out:
        yield f"<h3>{HOW_TO_REFUSE}</h3>"
        yield _listed(in_html(wording_text(way)) for way in alert.ways_out)
    link = permalink(alert, base)
    shown = f'<a href="{in_html(link)}">{in_html(link)}</a>' if base else f"<code>{in_html(link)}</code>"
    yield f"<p>{LOOK}: {shown}</p>"


def _excerpt(excerpt: Excerpt) -> Iterator[str]:
    if excerpt.place:
        yield f"<p><small>{in_html(excerpt.place)}</small></p>"
    told = ((segment.lettering.value, visible(segment.words)) for segment in excerpt.segments)
    yield f"<blockquote>{''.join(marked_words(told, IN_STYLES))}</blockquote>"


def _turn(turn: Turn) -> Iterator[str]:
    if turn.before is not None:
        yield f"{BEFORE}: {in_html(standpoint_text(turn.before))}"
    yield f"{NOW}: <strong>{in_html(standpoint_text(turn.after))}</strong>"


def _listed(lines: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>"
