"""Alerts as text, as HTML and as JSON: whole, neutral, and with nothing of others' that acts."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.model.alert import (
    Alert,
    Excerpt,
    Lettering,
    Message,
    Occasion,
    Segment,
    Standpoint,
    Turn,
    Wording,
)
from smallprint.model.document import Document
from smallprint.model.meaning import Severity
from smallprint.model.rule import Pace
from smallprint.publish.alert import message_text, permalink, subject_text
from smallprint.publish.alert_fields import payload
from smallprint.publish.alert_html import message_html

ALERT = Alert(
    id="a1" * 16,
    rule="acme",
    document=Document("Acme & Sons", "Terms of Service"),
    number=13,
    compared_with=12,
    recorded_at=datetime(2023, 8, 7, 10, 11, tzinfo=UTC),
    occasion=Occasion.CHANGED,
    headline="Acme & Sons now says that it may train AI on customer content (§10.4)",
    severity=Severity.MAJOR,
    topics=("ai-training",),
    is_quiet=True,
    is_announced=False,
    effective_on=date(2023, 9, 1),
    dated_on=date(2023, 3, 31),
    excerpts=(
        Excerpt(
            "10.4 · Content",
            (
                Segment(Lettering.KEPT, "We "),
                Segment(Lettering.REMOVED, "do not"),
                Segment(Lettering.INSERTED, "may"),
                Segment(Lettering.KEPT, " train models."),
            ),
        ),
    ),
    turns=(
        Turn(
            "Do they train AI?",
            Standpoint("no", (Wording("We do not train models.", "§10.4"),)),
            Standpoint("yes", (Wording("We may train models.", "§10.4"),)),
        ),
    ),
    ways_out=(Wording("You may object by mail.", "§10.5"),),
)
MESSAGE = Message(ALERT.id, "acme", (ALERT,))
TEXT = """Acme & Sons now says that it may train AI on customer content (§10.4)
Acme & Sons/Terms of Service · version 12 → 13 · recorded 2023-08-07 10:11 UTC · major · about ai-training
Quiet: the words changed, and the document’s own date did not (2023-03-31).
The document does not announce the change.
Effective 2023-09-01 by its own word.

What changed
  10.4 · Content
    We [-do not-]{+may+} train models.

Do they train AI?
  before: no “We do not train models.” §10.4
  now: yes “We may train models.” §10.4

How to refuse
  “You may object by mail.” §10.5

Look at it: smallprint diff 'Acme & Sons' 'Terms of Service' 12 13
"""


class Reader(HTMLParser):
    """Reads a page: its words, and its tags."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag, attrs):
        """Keep a tag, and where it leads."""
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data):
        """Keep words."""
        self.words.append(data)


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    return reader


def test_an_alert_as_text():
    assert message_text(MESSAGE).startswith(TEXT)
    assert "by the rule “acme”" in message_text(MESSAGE)
    assert ALERT.id in message_text(MESSAGE)


def test_what_the_document_does_not_say_is_not_told():
    bare = replace(ALERT, is_quiet=None, is_announced=None, effective_on=None, dated_on=None, turns=(), ways_out=())
    text = message_text(replace(MESSAGE, alerts=(bare,)))
    assert not any(words in text for words in ("Quiet", "announce", "Effective", "refuse", "None"))


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ({"is_quiet": False}, "The document’s own date moved to 2023-03-31."),
        ({"is_announced": True}, "The document announces the change."),
        ({"occasion": Occasion.RETURNED}, "An earlier text stands again."),
        (
            {"occasion": Occasion.FIRST_SEEN, "compared_with": None},
            "· version 13 ·",
        ),
    ],
)
def test_what_it_does_say_is(about, said):
    assert said in message_text(replace(MESSAGE, alerts=(replace(ALERT, **about),)))


def test_a_statement_stands_in_quotation_marks():
    turn = Turn("We never train models.", None, Standpoint("contradicted"), is_statement=True)
    text = message_text(replace(MESSAGE, alerts=(replace(ALERT, turns=(turn,)),)))
    assert "The statement “We never train models.”\n  now: contradicted\n" in text
    assert "before:" not in text


def test_an_alert_as_html_says_what_the_text_says():
    page = read(message_html(MESSAGE))
    words = "".join(page.words)
    assert all(
        each in words
        for each in (ALERT.headline, "10.4 · Content", "You may object by mail.", "before: no", "2023-09-01", ALERT.id)
    )
    assert page.tags.count("del") == page.tags.count("ins") == 1
    assert {"script", "img", "link", "iframe"} & set(page.tags) == set()
    assert page.links == []


def test_with_an_address_an_alert_links_to_the_page():
    link = "https://watch.example/service/Acme%20%26%20Sons/Terms%20of%20Service/change/13"
    assert permalink(ALERT, "https://watch.example/") == link
    assert read(message_html(MESSAGE, "https://watch.example")).links == [link]
    assert f"Look at it: {link}\n" in message_text(MESSAGE, "https://watch.example")


@pytest.mark.parametrize(
    ("document", "compared_with", "command"),
    [
        (Document("Acme", "Terms of Service"), 12, "smallprint diff Acme 'Terms of Service' 12 13"),
        (Document("Acme", "Terms of Service", "eu"), 12, "smallprint diff Acme 'Terms of Service (eu)' 12 13"),
        (Document("A'; rm", "Privacy"), 12, """smallprint diff 'A'"'"'; rm' Privacy 12 13"""),
    ],
)
def test_without_one_it_names_the_command(document, compared_with, command):
    assert permalink(replace(ALERT, document=document, compared_with=compared_with)) == command


def test_a_first_version_is_shown_and_not_compared():
    first = replace(ALERT, occasion=Occasion.FIRST_SEEN, compared_with=None, number=1)
    assert permalink(first) == "smallprint show 'Acme & Sons' 'Terms of Service' 1"
    assert permalink(first, "https://w.example").endswith("/Terms%20of%20Service/version/1")


def test_the_subject_is_the_headline_or_what_a_digest_holds():
    assert subject_text(MESSAGE) == ALERT.headline
    assert subject_text(replace(MESSAGE, is_trial=True)) == f"[test] {ALERT.headline}"
    others = tuple(replace(ALERT, document=Document(name, "Terms")) for name in "ABCDEF")
    digest = replace(MESSAGE, alerts=others, pace=Pace.DAILY)
    assert subject_text(digest) == "6 alerts of the day: A, B, C, D and 2 more"
    assert subject_text(replace(digest, alerts=others[:1], pace=Pace.WEEKLY)) == "1 alert of the week: A"


def test_a_subject_is_one_short_line_whatever_the_names():
    long = replace(ALERT, document=Document("A\r\nBcc: all@acme.example " + "x" * 200, "T"))
    subject = subject_text(replace(MESSAGE, alerts=(long,), pace=Pace.DAILY))
    assert len(subject) <= 140
    assert not {"\r", "\n"} & set(subject)


def test_a_digest_holds_every_alert():
    others = tuple(replace(ALERT, headline=f"Headline {number}") for number in range(3))
    digest = replace(MESSAGE, alerts=others, pace=Pace.WEEKLY)
    for words in (message_text(digest), message_html(digest), json.dumps(payload(digest))):
        assert all(f"Headline {number}" in words for number in range(3))


def test_what_a_webhook_is_sent_has_the_form_that_standard_webhooks_recommend():
    sent = payload(MESSAGE)
    assert (sent["type"], sent["timestamp"]) == ("smallprint.changed", "2023-08-07T10:11:00+00:00")
    data = sent["data"]
    assert (data["id"], data["service"], data["version"], data["compared_with"]) == (ALERT.id, "Acme & Sons", 13, 12)
    assert data["excerpts"][0]["words"][1] == {"ink": "removed", "words": "do not"}
    assert data["turns"][0]["before"] == {
        "verdict": "no",
        "evidence": [{"words": "We do not train models.", "place": "§10.4"}],
    }
    assert data["ways_out"] == [{"words": "You may object by mail.", "place": "§10.5"}]
    assert data["link"].startswith("smallprint diff ")
    assert payload(MESSAGE) == sent


@pytest.mark.parametrize(
    ("occasion", "pace", "kind"),
    [
        (Occasion.RETURNED, Pace.AT_ONCE, "smallprint.returned"),
        (Occasion.ANSWERED, Pace.AT_ONCE, "smallprint.answered"),
        (Occasion.CHANGED, Pace.DAILY, "smallprint.digest.daily"),
    ],
)
def test_the_type_of_what_is_sent_names_the_occasion(occasion, pace, kind):
    alert = replace(ALERT, occasion=occasion)
    assert payload(replace(MESSAGE, alerts=(alert,), pace=pace))["type"] == kind


HOSTILE = st.text(
    st.sampled_from("<>&\"'/=aé\x1b\x00\n\r\u202e\u200b%s{}$") | st.characters(codec="utf-8"), max_size=40
)


@given(HOSTILE.filter(str.strip), HOSTILE, HOSTILE)
def test_words_of_others_are_words_and_nothing_else(service, words, place):
    hostile = replace(
        ALERT,
        headline=words or "x",
        document=Document(service, words or "x"),
        excerpts=(Excerpt(place, (Segment(Lettering.INSERTED, words),)),),
        turns=(Turn(words, None, Standpoint(place, (Wording(words, place),))),),
    )
    message = replace(MESSAGE, alerts=(hostile,))
    page = read(message_html(message))
    allowed = "html head meta title body h2 h3 p br blockquote ins ul li strong hr small code".split()
    assert set(page.tags) <= set(allowed)
    text = message_text(message)
    assert not {"\x1b", "\x00", "\r", "\u202e"} & set(text)
    assert json.loads(json.dumps(payload(message)))["data"]["headline"] == (words or "x")
