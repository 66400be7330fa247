"""Mail, through Apprise's addresses and a real SMTP server on this machine."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smallprint.errors import DeliveryError, UsageError
from smallprint.model.alert import Message, Standpoint, Turn
from smallprint.model.rule import Address
from smallprint.publish.alert import message_text
from smallprint.watch.apprise_ import mailbox_of, service_of
from smallprint.watch.mail import Letter, composed
from smallprint.watch.notify import enqueue
from smallprint.watch.post import Post, check_address

TWO = ("ann@acme.example", "bob@acme.example")


@pytest.fixture
def message(grown, texts, rule, clock) -> Message:
    """An alert on a sale of data."""
    grown.store.keep_rule(rule("mail"))
    grown.record(texts["sold"])
    enqueue(grown.store, clock.now)
    (one,) = grown.store.deliveries()
    return Message(one.alert.id, "mail", (one.alert,))


@pytest.fixture
def send(mail, message, rule, clock):
    """Mails the alert to some people."""

    def sent(*to):
        Post(lambda _: Address(mail.url(*to))).send(rule("mail"), message, clock.at)

    return sent


def test_a_letter_holds_text_and_html_and_an_id_that_stays(mail, message, send):
    send()
    send()
    (sender, to, letter), (_, _, again) = mail.letters
    assert (sender, to) == ("watch@smallprint.example", ["ann@acme.example"])
    assert letter["Message-ID"] == again["Message-ID"] == f"<{message.id}@smallprint.example>"
    assert len(letter.get_all("Message-ID")) == 1
    assert letter["Subject"] == message.alerts[0].headline
    assert letter["Auto-Submitted"] == "auto-generated"
    text, html = (letter.get_body((kind,)).get_content() for kind in ("plain", "html"))
    assert "{+We sell your e-mail address" in text
    assert ">We sell your e-mail address" in html
    assert "smallprint diff Acme 'Terms of Service' 1 2" in text
    assert letter["Date"].startswith("Thu, 01 Jun 2023 12:00:00")


def test_one_letter_goes_to_all(mail, send):
    send(*TWO)
    ((_, to, letter),) = mail.letters
    assert to == list(TWO)
    assert letter["To"] == ", ".join(TWO)


def test_a_person_whom_the_server_does_not_know_keeps_nobody_else_waiting(mail, send):
    mail.codes["bob@acme.example"] = 550
    send(*TWO)
    assert [to for _, to, _ in mail.letters] == [["ann@acme.example"]]


def test_a_person_whom_the_server_takes_later_has_all_wait_so_that_nobody_gets_it_twice(mail, send):
    mail.codes["bob@acme.example"] = 451
    with pytest.raises(DeliveryError) as told:
        send(*TWO)
    assert (told.value.status, told.value.retryable, mail.letters) == (451, True, [])


@pytest.mark.parametrize("step", ["MAIL", "ann@acme.example", "DATA"])
def test_what_the_server_refuses_is_tried_again(mail, send, step):
    mail.codes[step] = 554
    with pytest.raises(DeliveryError) as told:
        send()
    assert (told.value.status, told.value.retryable) == (554, True)
    assert "acme" not in told.value.message


def test_what_the_server_took_is_sent_though_it_says_no_good_bye(mail, send):
    mail.codes["QUIT"] = 421
    send()
    assert len(mail.letters) == 1


def test_a_server_that_is_not_there_is_told(mail, send):
    mail.close()
    with pytest.raises(DeliveryError, match="mail server") as told:
        send()
    assert told.value.retryable


def test_an_address_that_apprise_does_not_know_is_refused_without_repeating_it():
    with pytest.raises(UsageError, match="Apprise knows no address") as told:
        check_address(Address("nosuch://a-secret/token"))
    assert "a-secret" not in str(told.value) + told.value.hint


def test_mail_is_plain_ascii_in_short_lines_whatever_the_words(mail, message, rule, clock):
    odd = replace(
        message.alerts[0], headline="Ünïcödé “quoted” — 日本語", turns=(Turn("ä" * 3000, None, Standpoint("ja")),)
    )
    box = mailbox_of(service_of(Address(mail.url() + "&+X-Team=legal&+Subject=no&+Message-ID=no")))
    made = composed(
        box, Letter("a1", odd.headline, message_text(replace(message, alerts=(odd,))), "<p>ä</p>"), clock.at
    )
    content = made.as_bytes()
    assert content.isascii()
    assert max(map(len, content.split(b"\r\n"))) <= 998
    assert (made["X-Team"], made["Subject"], made["Message-ID"]) == ("legal", odd.headline, "<a1@smallprint.example>")
    assert "ä" * 3000 in made.get_body(("plain",)).get_content()
