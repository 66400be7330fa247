"""What goes through Apprise: told to whoever it is for, and nothing of it to a log."""

from __future__ import annotations

import json
import logging
import sys

import pytest

from smallprint.errors import DeliveryError, UsageError
from smallprint.model.rule import Address
from smallprint.watch.apprise_ import mailbox_of, name_of, notify, service_of, uncalled, written_out

SLACK = "https://hooks.slack.com/services/T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ"


def json_address(hook) -> Address:
    """A service of Apprise's that takes JSON over HTTP, at our server."""
    return Address(f"json://{hook.host}/a-secret-path")


def test_a_message_is_told_as_plain_text(hook):
    address = json_address(hook)
    notify(service_of(address), address, subject="A <headline>", text="[-old-] {+new+} & *all*\nmore")
    ((_, _, body),) = hook.came
    sent = json.loads(body)
    assert (sent["title"], sent["message"]) == ("A <headline>", "[-old-] {+new+} & *all*\nmore")


def test_what_a_service_refuses_is_tried_again_and_no_address_is_logged(hook, caplog, capsys):
    hook.answers = [(403, {})]
    address = json_address(hook)
    with caplog.at_level(logging.DEBUG), pytest.raises(DeliveryError) as told:
        notify(service_of(address), address, subject="s", text="t")
    assert (told.value.status, told.value.retryable, told.value.to) == (403, True, "json://…")
    assert "a-secret-path" not in told.value.message + caplog.text
    assert "a-secret-path" not in "".join(capsys.readouterr())


def test_nobody_is_called_by_name_in_a_chat():
    told = uncalled("Write to @everyone, <!channel> or ann@here.example, <@U12> and <#C1>.")
    assert not any(call in told for call in ("@everyone", "<!channel", "<@U12", "<#C1"))
    assert "ann@" in told
    assert told.replace("\u200b", "") == "Write to @everyone, <!channel> or ann@here.example, <@U12> and <#C1>."


def test_a_services_own_https_address_is_known_and_is_no_webhook():
    address = Address(SLACK)
    assert (name_of(address), name_of(Address("https://hooks.example/acme"))) == ("Slack", "")
    written = written_out(address)
    assert (written.is_webhook, written.shown) == (False, "slack://…")


def test_where_mail_goes_is_read_from_its_address():
    found = mailbox_of(
        service_of(
            Address("mailtos://ann:a%20pass@acme.example?smtp=mail.acme.example&to=bob@b.example&cc=c@c.example")
        )
    )
    assert (found.host, found.mode, found.user, found.password) == ("mail.acme.example", "starttls", "ann", "a pass")
    assert found.recipients == ("bob@b.example", "c@c.example")
    assert "a pass" not in repr(found)
    assert mailbox_of(service_of(Address("json://127.0.0.1:9/x"))) is None


def test_without_apprise_the_extra_that_brings_it_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "apprise", None)
    with pytest.raises(UsageError, match="Apprise") as told:
        service_of(Address("slack://a-secret/token"))
    assert "smallprint[alerts]" in told.value.hint
    assert "a-secret" not in str(told.value) + told.value.hint
    assert name_of(Address(SLACK)) == ""
