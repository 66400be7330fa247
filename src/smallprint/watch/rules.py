"""Rules of alerts put in, changed, or led to another address: checked, with a webhook's secret where none is given."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, time

from smallprint.archive.alert_scope import scope_of
from smallprint.archive.ask import question_of
from smallprint.archive.topics import topic_of
from smallprint.errors import NotFoundError, UsageError
from smallprint.model.document import Document
from smallprint.model.meaning import Severity
from smallprint.model.rule import EVERY, MORNING, Address, Pace, QuietHours, Rule
from smallprint.store.addresses import NAMED, Addresses, resolved
from smallprint.store.base import Store
from smallprint.store.sqlite import SqliteStore
from smallprint.watch.apprise_ import name_of, written_out
from smallprint.watch.hours import UNIVERSAL, zone_of
from smallprint.watch.notify import catch_up
from smallprint.watch.post import check_address
from smallprint.watch.webhook import MADE, secret_of

__all__ = ["Kept", "RuleAsked", "Where", "asked_of", "change_rule", "keep_new_rule", "move_rule", "rule_named"]

NAME = re.compile(r"[\w.-]{1,40}")


@dataclass(frozen=True, slots=True)
class RuleAsked:
    """A rule in the words of whoever wants it: "" where nothing is said."""

    name: str
    service: str = ""
    type: str = ""
    topic: str = ""
    severity: str = ""
    question: str = ""
    statement: str = ""
    first: bool = False
    digest: str = ""
    at: str = ""
    quiet_hours: str = ""
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Where:
    """Where somebody is to be told: an address or "env:NAME", a secret or "", and hosts that need not be public."""

    to: str = field(repr=False)
    secret: str = field(default="", repr=False)
    allowed: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """A rule that is kept; the secret that was made for its webhook, shown this once; and remarks on its address."""

    rule: Rule
    secret: str = field(repr=False)
    remarks: tuple[str, ...] = ()


def keep_new_rule(
    store: SqliteStore, asked: RuleAsked, where: Where, environment: Mapping[str, str], *, now: Callable[[], datetime]
) -> Kept:
    """Put a rule in; it tells of what is recorded from now on.

    UsageError and NotFoundError: its name is taken, it asks for what is not there, or nothing can be sent there.
    """
    if not NAME.fullmatch(asked.name):
        raise UsageError(f"{asked.name!r} is no name of a rule", hint="letters, digits, dots and dashes")
    if any(rule.name == asked.name for rule in store.rules()):
        raise UsageError(
            f"there is a rule {asked.name!r} already",
            hint=f"smallprint alerts move {asked.name} --to ADDRESS leads it elsewhere",
        )
    rule = _rule(store, asked)
    checked = _address(where, environment)
    catch_up(store, now)
    return _keep(store, rule, checked)


def move_rule(store: SqliteStore, name: str, where: Where, environment: Mapping[str, str]) -> Kept:
    """Lead a rule to another address, and switch it on again where it was off. NotFoundError: there is none."""
    rule = rule_named(store, name)
    return _keep(store, replace(rule, off_because=""), _address(where, environment))


def change_rule(
    store: SqliteStore, asked: RuleAsked, where: Where, environment: Mapping[str, str], *, now: Callable[[], datetime]
) -> Kept:
    """Have a rule tell something else, or at other times, from now on; and elsewhere, where an address is given.

    It is `asked` as a whole: what is not said counts as it does for a new one. What was recorded up to now is told as
    the rule was; what waits in the outbox goes out, to the address that the rule has then. Errors as for a new rule;
    NotFoundError too where there is none.
    """
    held = rule_named(store, asked.name)
    if where.secret and not where.to:
        raise UsageError("a secret is given with the address that it is for", hint="give the address as well")
    rule = replace(_rule(store, asked), to=held.to)
    checked = _address(where, environment) if where.to else None
    catch_up(store, now)
    if checked is not None:
        return _keep(store, rule, checked)
    # Looking at what was recorded may have taken a while, and the rule may be off by now.
    kept = replace(rule, off_because=rule_named(store, asked.name).off_because)
    store.keep_rule(kept)
    return Kept(kept, "")


def asked_of(rule: Rule) -> RuleAsked:
    """The words in which somebody would ask for a rule as it is."""
    quiet = rule.quiet
    is_digest = rule.pace is not Pace.AT_ONCE
    return RuleAsked(
        name=rule.name,
        service=rule.service,
        type=Document(rule.service, rule.terms_type, rule.variant).type_name,
        topic=rule.topic,
        severity=rule.severity.value,
        question=rule.question,
        statement=rule.statement,
        first=rule.tells_first,
        digest=rule.pace.value if is_digest else "",
        at=rule.sends_at.isoformat("minutes") if is_digest else "",
        quiet_hours=f"{quiet.start.isoformat('minutes')}-{quiet.end.isoformat('minutes')}" if quiet else "",
        zone=rule.zone,
    )


def rule_named(store: Store, name: str) -> Rule:
    """The rule of a name. NotFoundError: there is none."""
    rule = next((rule for rule in store.rules() if rule.name == name), None)
    if rule is None:
        raise NotFoundError(f"there is no rule {name!r}", sought=name, hint="smallprint alerts list")
    return rule


@dataclass(frozen=True, slots=True)
class _Checked:
    """An address as it is kept, the secret that was made for it or "", what may be seen of it, and remarks."""

    address: Address
    made: str = field(repr=False)
    shown: str
    remarks: tuple[str, ...] = ()


def _keep(store: SqliteStore, rule: Rule, checked: _Checked) -> Kept:
    Addresses(store.folder).keep(rule.name, checked.address)
    rule = replace(rule, to=checked.shown)
    store.keep_rule(rule)
    return Kept(rule, checked.made, checked.remarks)


def _address(where: Where, environment: Mapping[str, str]) -> _Checked:
    """UsageError: nothing can be sent there. What the error says holds no secret."""
    given, allowed = where.to, tuple(where.allowed)
    if not given:
        raise UsageError("no address is named", hint="--to ADDRESS, --to env:NAME, or --to - to read it")
    kept = Address(given, where.secret, allowed)
    shown = given if given.startswith(NAMED) else kept.shown
    try:
        meant = Address(resolved(given, environment), "", allowed)
    except UsageError as error:
        return _Checked(kept, "", shown, (f"{error.message} yet: the address is checked when something is sent",))
    service = name_of(meant) if meant.is_webhook else ""
    remarks: tuple[str, ...] = ()
    if service and not given.startswith(NAMED):
        remarks = (f"taken for an address of {service}, which is sent text and no signed JSON",)
        kept = meant = written_out(meant)
        shown = kept.shown
    made = "" if where.secret or not meant.is_webhook else secret_of(secrets.token_bytes(MADE))
    kept = replace(kept, secret=where.secret or made)
    check_address(replace(meant, secret=resolved(kept.secret, environment) if kept.secret else ""))
    return _Checked(kept, made, shown, remarks)


def _rule(store: Store, asked: RuleAsked) -> Rule:
    """The rule that is meant. UsageError and NotFoundError: it asks for what is not there or makes no sense."""
    scope = scope_of(store, asked.service, asked.type)
    if asked.statement not in ("", EVERY):
        _check_statement(store, asked.statement)
    try:
        rule = Rule(
            name=asked.name,
            to="…",
            service=scope.service_id,
            terms_type=scope.terms_type,
            variant=scope.variant,
            topic=topic_of(asked.topic),
            severity=Severity(asked.severity or Severity.MINOR.value),
            question=question_of(asked.question, scope.service_id).words if asked.question else "",
            statement=asked.statement,
            tells_first=asked.first,
        )
        return _timed(rule, asked)
    except ValueError as error:
        raise UsageError(str(error), hint="smallprint alerts --help") from error


def _timed(rule: Rule, asked: RuleAsked) -> Rule:
    """A rule with when it tells."""
    if asked.at and not asked.digest:
        raise UsageError("--at says when a digest is sent", hint="--digest daily or --digest weekly")
    zone = asked.zone or UNIVERSAL
    zone_of(zone)
    return replace(
        rule,
        pace=Pace(asked.digest or Pace.AT_ONCE.value),
        sends_at=_clock(asked.at) if asked.at else MORNING,
        quiet=_quiet(asked.quiet_hours),
        zone=zone,
    )


def _quiet(words: str) -> QuietHours | None:
    if not words:
        return None
    start, dash, end = words.partition("-")
    if not dash:
        raise UsageError(f"{words!r} are no quiet hours", hint="for example 22:00-07:00")
    return QuietHours(_clock(start), _clock(end))


def _clock(words: str) -> time:
    if not re.fullmatch(r"\d{1,2}:\d{2}", words.strip()):
        raise UsageError(f"{words!r} is no time of day", hint="write 08:00")
    try:
        return time.fromisoformat(words.strip().zfill(5))
    except ValueError as error:
        raise UsageError(f"{words!r} is no time of day", hint="write 08:00") from error


def _check_statement(store: Store, name: str) -> None:
    if all(kept.id != name for kept in store.statements()):
        raise NotFoundError(
            f"no statement {name} is kept", sought=name, hint="smallprint check SERVICE WORDS --keep keeps one"
        )
