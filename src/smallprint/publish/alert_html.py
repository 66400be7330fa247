"""Alerts as HTML, for mail: no script, no picture, nothing from elsewhere, and readable without any style."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

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
from smallprint.publish.look import visible
from smallprint.publish.redline_words import IN_STYLES, marked_words

BODY = "font-family:Georgia,serif;line-height:1.5;max-width:42em"


def message_html(message: Message, base: str = "") -> str:
    """A message as a page of HTML; `base` is the address at which smallprint's pages are served, if they are."""
    told = "\n<hr>\n".join("\n".join(_alert(alert, base)) for alert in message.alerts)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8">'
        f"<title>{_safe(subject_text(message))}</title></head>\n"
        f'<body style="{BODY}">\n{told}\n<hr>\n<p><small>{_safe(closing_text(message))}</small></p>\n</body>\n</html>\n'
    )


def _alert(alert: Alert, base: str) -> Iterator[str]:
    yield f"<h2>{_safe(alert.headline)}</h2>"
    yield f"<p>{'<br>'.join(map(_safe, about_text(alert)))}</p>"
    if alert.excerpts:
        yield f"<h3>{WHAT_CHANGED}</h3>"
        for excerpt in alert.excerpts:
            yield from _excerpt(excerpt)
    for turn in alert.turns:
        yield f"<h3>{_safe(asked_text(turn))}</h3>"
        yield _listed(_turn(turn))
    if alert.ways_out:
        yield f"<h3>{HOW_TO_REFUSE}</h3>"
        yield _listed(_safe(wording_text(way)) for way in alert.ways_out)
    link = permalink(alert, base)
    shown = f'<a href="{_safe(link)}">{_safe(link)}</a>' if base else f"<code>{_safe(link)}</code>"
    yield f"<p>{LOOK}: {shown}</p>"


def _excerpt(excerpt: Excerpt) -> Iterator[str]:
    if excerpt.place:
        yield f"<p><small>{_safe(excerpt.place)}</small></p>"
    told = ((segment.lettering.value, visible(segment.words)) for segment in excerpt.segments)
    yield f"<blockquote>{''.join(marked_words(told, IN_STYLES))}</blockquote>"


def _turn(turn: Turn) -> Iterator[str]:
    if turn.before is not None:
        yield f"{BEFORE}: {_safe(standpoint_text(turn.before))}"
    yield f"{NOW}: <strong>{_safe(standpoint_text(turn.after))}</strong>"


def _listed(lines: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>"


def _safe(words: str) -> str:
    """Words of others as text of a page: what would be markup is shown, and so is what would steer a terminal."""
    return escape(visible(words), quote=True).replace("\n", "<br>")
