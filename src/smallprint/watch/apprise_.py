"""Everything that Apprise takes messages to: mail, Slack, Teams, Discord, Matrix and the rest.

The optional extra `alerts`. Its own log is kept apart: it may hold addresses.
"""

from __future__ import annotations

import logging
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from smallprint.errors import DeliveryError, UsageError
from smallprint.model.rule import Address
from smallprint.watch.mail import Mailbox

EXTRA = "alerts"
STATUS = re.compile(r"\berror=(\d{3})\b")
"""How Apprise tells the status that a service answered."""
LOGS = ("apprise", "urllib3", "requests")
CALLS = re.compile(r"@(?=(?:everyone|here|channel|room|all)\b)|<(?=[@!#])")
"""What would call people by name in a chat; terms are written by others, and shall call nobody."""
NOTHING = "\u200b"
"""A sign without width: it breaks a call, and is not seen."""


def service_of(address: Address) -> Any:  # noqa: ANN401 (Apprise has no types for what it makes)
    """What takes messages to an address. UsageError: Apprise is not installed, or knows no such address."""
    try:
        import apprise  # noqa: PLC0415 (an optional extra, and slow to load)
    except ImportError as error:
        raise UsageError(
            f"alerts to {address.shown} need Apprise, which is not installed",
            hint=f"pip install 'smallprint[{EXTRA}]'; https:// addresses of webhooks need nothing more",
        ) from error
    asset = apprise.AppriseAsset(app_id="smallprint", app_desc="smallprint", async_mode=False)
    with _kept_apart(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what its many plugins lean on that Python will drop is its own concern
        made = apprise.Apprise.instantiate(address.url, asset=asset)
    if made is None:
        raise UsageError(
            f"Apprise knows no address of the kind {address.shown}", hint="see https://github.com/caronc/apprise/wiki"
        )
    return made


def name_of(address: Address) -> str:
    """What kind of service an address is of ("Slack"), or "" where Apprise does not know it or is not installed."""
    try:
        return str(service_of(address).service_name)
    except UsageError:
        return ""


def written_out(address: Address) -> Address:
    """A service's own https address as Apprise writes it (slack://…), so that it is no webhook to be signed."""
    return Address(str(service_of(address).url(privacy=False)), "", address.allowed)


def mailbox_of(service: Any) -> Mailbox | None:  # noqa: ANN401 (as above)
    """Where mail goes, if the service is plain mail that we can send ourselves: not signed or encrypted by Apprise."""
    if type(service).__name__ != "NotifyEmail" or service.pgp_mode != "no":
        return None
    return Mailbox(
        host=service.smtp_host,
        port=int(service.port),
        mode=service.secure_mode,
        user=service.user or "",
        password=service.password or "",
        sender=(service.from_addr[0] or "", service.from_addr[1]),
        to=tuple((name or "", address) for name, address in service.targets),
        copies=tuple(sorted(service.cc)),
        blind=tuple(sorted(service.bcc)),
        reply_to=tuple(sorted(service.reply_to)),
        headers=tuple(service.headers.items()),
        is_verified=bool(service.verify_certificate),
    )


def notify(service: Any, address: Address, *, subject: str, text: str) -> None:  # noqa: ANN401 (as above)
    """Send plain text, in several pieces where it is too long. DeliveryError: the service did not take all of it."""
    with _kept_apart() as heard:
        is_taken = service.notify(title=uncalled(subject), body=uncalled(text), body_format="text", overflow="split")
    if not is_taken:
        status = next((int(code) for words in heard for code in STATUS.findall(words)), None)
        told = f" (error {status})" if status else ""
        message = f"{service.service_name} did not take it{told}"
        raise DeliveryError(message, to=address.shown, status=status, retryable=True)


def uncalled(words: str) -> str:
    """Words that call nobody in a chat."""
    return CALLS.sub(lambda found: found.group() + NOTHING, words)


@contextmanager
def _kept_apart() -> Iterator[list[str]]:
    """What Apprise, and what it asks with, log within: told to nobody else."""
    heard: list[str] = []
    handler, loggers = _Kept(heard), [logging.getLogger(name) for name in LOGS]
    was = [(each.propagate, each.level) for each in loggers]
    for each in loggers:
        each.addHandler(handler)
        each.propagate = False
        each.setLevel(logging.WARNING)
    try:
        yield heard
    finally:
        for each, (propagate, level) in zip(loggers, was, strict=True):
            each.removeHandler(handler)
            each.propagate = propagate
            each.setLevel(level)


class _Kept(logging.Handler):
    def __init__(self, heard: list[str]) -> None:
        super().__init__()
        self._heard = heard

    def emit(self, record: logging.LogRecord) -> None:
        self._heard.append(record.getMessage())
