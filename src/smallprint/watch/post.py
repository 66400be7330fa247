"""Messages taken to the addresses of rules: webhooks by ourselves, mail and chats through Apprise."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from smallprint.errors import UsageError
from smallprint.model.alert import Message
from smallprint.model.rule import Address, Rule
from smallprint.publish.alert import message_text, subject_text
from smallprint.publish.alert_fields import payload
from smallprint.publish.alert_html import message_html
from smallprint.store.addresses import Addresses
from smallprint.watch.apprise_ import mailbox_of, notify, service_of
from smallprint.watch.mail import Letter, send_mail
from smallprint.watch.webhook import Webhook, check_webhook, key_of

BASE = "SMALLPRINT_URL"
"""The variable of the environment that says at which address smallprint's pages are served: alerts link to them."""


class Post:
    """Takes messages to addresses. `base` is where smallprint's pages are served, "" where they are not."""

    def __init__(self, addresses: Callable[[str], Address], *, base: str = "", webhook: Webhook | None = None) -> None:
        self._addresses, self._base, self._webhook = addresses, base, webhook or Webhook()

    def send(self, rule: Rule, message: Message, at: datetime) -> None:
        """Take a message to the address of a rule. DeliveryError and UsageError: it was not taken there."""
        address = self._addresses(rule.name)
        if address.is_webhook:
            self._webhook.post(address, message.id, body_of(message, self._base), at)
            return
        service = service_of(address)
        mailbox = mailbox_of(service)
        subject, text = subject_text(message), message_text(message, self._base)
        if mailbox is None:
            notify(service, address, subject=subject, text=text)
        else:
            send_mail(mailbox, Letter(message.id, subject, text, message_html(message, self._base)), at)


def open_post(folder: Path, environment: Mapping[str, str]) -> Post:
    """What takes messages to the addresses that are kept in an archive's folder."""
    kept = Addresses(folder)
    return Post(lambda rule: kept.address(rule, environment), base=environment.get(BASE, ""))


def body_of(message: Message, base: str = "") -> bytes:
    """What a webhook is sent: JSON in ASCII, without a blank that is not needed."""
    return json.dumps(payload(message, base), separators=(",", ":")).encode("ascii")


def check_address(address: Address) -> None:
    """UsageError: nothing can be sent to this address, or its secret is none. What the error says holds no secret."""
    if address.is_webhook:
        check_webhook(address)
        key_of(address.secret)
    elif address.secret:
        raise UsageError("only a webhook has a secret", hint="leave --secret out")
    else:
        service_of(address)
