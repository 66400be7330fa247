"""Mail, composed by ourselves: text and HTML beside each other, and a Message-ID that a second copy has too.

Apprise reads the address (it knows the servers of the usual providers) and would send mail by itself, but under a new
Message-ID each time, so that nobody could tell a message that came twice.
"""

from __future__ import annotations

import smtplib
import ssl
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime, formataddr

from smallprint.errors import DeliveryError

SSL, STARTTLS = "ssl", "starttls"
TIMEOUT = 20.0
"""Seconds that a mail server may be silent."""
PLAIN = policy.SMTP.clone(cte_type="7bit")
"""How mail travels: in ASCII, so that every server takes it."""
OURS = frozenset("subject from to cc bcc reply-to date message-id auto-submitted mime-version".split())
"""Headers that nobody sets through an address."""
OK = range(200, 300)
LATER = range(400, 500)


@dataclass(frozen=True, slots=True)
class Mailbox:
    """Through which server mail goes, from whom and to whom."""

    host: str
    port: int
    mode: str
    sender: tuple[str, str]
    to: tuple[tuple[str, str], ...]
    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    copies: tuple[str, ...] = ()
    blind: tuple[str, ...] = ()
    reply_to: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    is_verified: bool = True

    @property
    def recipients(self) -> tuple[str, ...]:
        """Everybody who gets it."""
        return tuple(dict.fromkeys([*(address for _, address in self.to), *self.copies, *self.blind]))


@dataclass(frozen=True, slots=True)
class Letter:
    """What is mailed. `name` is the id of the message."""

    name: str
    subject: str
    text: str
    html: str


def send_mail(mailbox: Mailbox, letter: Letter, at: datetime) -> None:
    """Send a letter to everybody at once. DeliveryError: the server did not take it for one of them for now, or at all.

    Those whom the server will never take it for are passed over where it takes it for others.
    """
    content = composed(mailbox, letter, at).as_bytes()
    try:
        server = _opened(mailbox)
        try:
            _hand_over(server, mailbox, content)
        finally:
            with suppress(smtplib.SMTPException, OSError):  # it is taken by now, or it is not
                server.quit()
            server.close()
    except smtplib.SMTPResponseException as error:
        raise _refused(error.smtp_code) from None
    except (smtplib.SMTPException, OSError) as error:
        why = "does not prove who it is" if isinstance(error, ssl.SSLError) else "cannot be reached, or broke off"
        raise DeliveryError(f"the mail server {why}", to="mailto://…", retryable=True) from None


def composed(mailbox: Mailbox, letter: Letter, at: datetime) -> EmailMessage:
    """A letter as it travels."""
    made = EmailMessage(policy=PLAIN)
    for name, value in mailbox.headers:
        if name.lower() not in OURS:
            made[name] = value
    made["Subject"] = letter.subject
    made["From"] = formataddr(mailbox.sender)
    made["To"] = ", ".join(map(formataddr, mailbox.to))
    if mailbox.copies:
        made["Cc"] = ", ".join(mailbox.copies)
    if mailbox.reply_to:
        made["Reply-To"] = ", ".join(mailbox.reply_to)
    made["Date"] = format_datetime(at)
    made["Message-ID"] = f"<{letter.name}@{mailbox.sender[1].rpartition('@')[2] or mailbox.host}>"
    made["Auto-Submitted"] = "auto-generated"
    made.set_content(letter.text)
    made.add_alternative(letter.html, subtype="html")
    return made


def _opened(mailbox: Mailbox) -> smtplib.SMTP:
    """A server that knows us, if it has to."""
    context = ssl.create_default_context()
    if not mailbox.is_verified:  # whoever gave the address says so: "?verify=no"
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    if mailbox.mode == SSL:
        server: smtplib.SMTP = smtplib.SMTP_SSL(mailbox.host, mailbox.port, timeout=TIMEOUT, context=context)
    else:
        server = smtplib.SMTP(mailbox.host, mailbox.port, timeout=TIMEOUT)
    try:
        if mailbox.mode == STARTTLS:
            server.starttls(context=context)
        if mailbox.user and mailbox.password:
            server.login(mailbox.user, mailbox.password)
    except BaseException:
        server.close()
        raise
    return server


def _hand_over(server: smtplib.SMTP, mailbox: Mailbox, content: bytes) -> None:
    """The letter in one transaction: the server takes it for everybody whom it knows, or for nobody."""
    server.ehlo_or_helo_if_needed()
    code, _ = server.mail(mailbox.sender[1])
    if code not in OK:
        raise _refused(code)
    codes = [server.rcpt(address)[0] for address in mailbox.recipients]
    if any(code in LATER for code in codes) or not any(code in OK for code in codes):
        server.rset()
        raise _refused(next((code for code in codes if code not in OK), 0))
    code, _ = server.data(content)
    if code not in OK:
        raise _refused(code)


def _refused(code: int) -> DeliveryError:
    """That a server refused: its code says why; its words are not repeated, since they tend to repeat addresses."""
    return DeliveryError(f"the mail server answered {code}", to="mailto://…", status=code, retryable=True)
