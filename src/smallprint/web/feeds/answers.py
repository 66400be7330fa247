"""The entries of a question's feed: one for each time that the answer of a document changed."""

from __future__ import annotations

from smallprint.archive.timeline import timeline
from smallprint.model.answer import Question
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

__all__ = ["answers_asked"]


def answers_asked(store: Store, asked: FeedAsked, mint: Mint) -> list[Item]:
    """The items of a question's feed, newest first. A document's first answer is no change, and no entry."""
    question = asked.question
    assert question is not None
    turns = [
        (before, after)
        for one in timeline(store, question, asked.documents)
        for before, after in zip(one.intervals, one.intervals[1:], strict=False)
    ]
    turns.sort(key=lambda turn: (turn[1].first.fetched_at, turn[1].first.document.id), reverse=True)
    return [_item(question, before, after, mint) for before, after in turns[: asked.wanted.limit]]


def _item(question: Question, before: Interval, after: Interval, mint: Mint) -> Item:
    made = _entry(question, before, after, mint)
    return Item("", made.updated, lambda _: made)


def _entry(question: Question, before: Interval, after: Interval, mint: Mint) -> Entry:
    version = after.first
    document = version.document
    over_time = mint.base + lasting.over_time(question.words, lasting.terms(document.service_id, document))
    turned = f"{verdict_text(before.answer)} → {verdict_text(after.answer)}"
    categories = [("service", document.service_id), ("type", document.terms_type)]
    categories += [("matter", question.matter), ("verdict", after.answer.verdict.value)]
    return Entry(
        id=answer_id(mint.authority, question, version),
        title=f"{title_of(version)}: {turned}",
        updated=version.fetched_at,
        links=(
            Link("alternate", mint.base + links.change(document, version.number), HTML),
            Link("related", over_time, HTML),
        ),
        categories=tuple(Category(term, scheme(mint.authority, name)) for name, term in categories),
        summary=f"{question.asks} {turned}",
        content=answer_html([(after.outline, after.answer), (before.outline, before.answer)], over_time),
    )
