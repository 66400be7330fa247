"""The entries of a question's feed: one for each time that the answer of a document changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from smallprint.archive.timeline import timeline
from smallprint.model.answer import Question
from smallprint.model.correction import Correction
from smallprint.model.timeline import Interval
from smallprint.publish.answer import verdict_text
from smallprint.store.base import Store
from smallprint.web import lasting, links
from smallprint.web.api.media import HTML
from smallprint.web.feeds.asked import FeedAsked
from smallprint.web.feeds.atom import Category, Entry, Link
from smallprint.web.feeds.content import answer_html
from smallprint.web.feeds.ids import answer_id, scheme
from smallprint.web.feeds.news import Item, Mint, title_of
from smallprint.web.feeds.word import verdict_html, verdict_text_of
from smallprint.web.pages.people import verdicts_said

__all__ = ["answers_asked"]


def answers_asked(store: Store, asked: FeedAsked, mint: Mint) -> list[Item]:
    """The items of a question's feed, newest first. A document's first answer is no change, and no entry.

    Where a person says that the terms answer otherwise since then, the entry says so, and stands where that was news.
    """
    question = asked.question
    assert question is not None
    said = store.corrections(asked.documents[0].service_id) if asked.documents else []
    turns = [
        _Turn(question, before, after, next(reversed(verdicts_said(said, after.first, after.last, question)), None))
        for one in timeline(store, question, asked.documents)
        for before, after in zip(one.intervals, one.intervals[1:], strict=False)
    ]
    turns.sort(key=lambda turn: (turn.at, turn.after.first.document.id), reverse=True)
    return [_item(turn, mint) for turn in turns[: asked.wanted.limit]]


@dataclass(frozen=True, slots=True)
class _Turn:
    """That a document answers otherwise than before, and the last that a person said of the answer, if anything."""

    question: Question
    before: Interval
    after: Interval
    by: Correction | None

    @property
    def at(self) -> datetime:
        """When it last was news."""
        recorded = self.after.first.fetched_at
        return max(recorded, self.by.at) if self.by else recorded


def _item(turn: _Turn, mint: Mint) -> Item:
    made = _entry(turn, mint)
    return Item("", made.updated, lambda _: made)


def _entry(turn: _Turn, mint: Mint) -> Entry:
    question, before, after, by = turn.question, turn.before, turn.after, turn.by
    version = after.first
    document = version.document
    over_time = mint.base + lasting.over_time(question.words, lasting.terms(document.service_id, document))
    turned = f"{verdict_text(before.answer)} → {verdict_text(after.answer)}"
    turned += f" ({verdict_text_of(by)})" if by else ""
    categories = [("service", document.service_id), ("type", document.terms_type)]
    categories += [("matter", question.matter), ("verdict", by.value if by else after.answer.verdict.value)]
    answers = answer_html([(after.outline, after.answer), (before.outline, before.answer)], over_time)
    return Entry(
        id=answer_id(mint.authority, question, version),
        title=f"{title_of(version)}: {turned}",
        updated=turn.at,
        links=(
            Link("alternate", mint.base + links.change(document, version.number), HTML),
            Link("related", over_time, HTML),
        ),
        categories=tuple(Category(term, scheme(mint.authority, name)) for name, term in categories),
        summary=f"{question.asks} {turned}",
        content=(verdict_html(by) if by else "") + answers,
    )
