"""What people are told of: their rules, up to which versions these have looked, and the alerts in the outbox."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path

from smallprint.model.alert import Delivery, DeliveryState, Occasion, Told, Unseen
from smallprint.model.document import Document
from smallprint.model.meaning import Severity
from smallprint.model.rule import Pace, QuietHours, Rule
from smallprint.store.alert_codec import decode, encode
from smallprint.store.connection import Connection, Row
from smallprint.store.moments import iso_utc
from smallprint.store.named import NAMED, held_row_of, names
from smallprint.store.trouble import locked, whole

SINCE = 6
"""The schema that has rules and the outbox; in an archive of an older one there are none."""
_RULE = (
    "name, shown, service, terms_type, variant, topic, severity, question, statement, tells_first, pace, sends_at,"
    " quiet_from, quiet_until, zone, off_because"
)
_DELIVERY = "body, queued_at, due_at, state, attempts, reason, sent_at"
_LAST = "(SELECT max(number) FROM version v WHERE v.document_id = d.id)"


class Outbox:
    """The part of a store that keeps rules and alerts."""

    _connection: Connection
    folder: Path
    path: str

    # ------------------------------------------------------------ rules

    def rules(self) -> list[Rule]:
        """Of what people are told, in the order of names."""
        with whole(self.path, "a rule of alerts"):
            return [_rule(row) for row in self._outbox(f"SELECT {_RULE} FROM rule ORDER BY name")]

    def keep_rule(self, rule: Rule) -> None:
        """Keep a rule, or how one of this name is now."""
        quiet = (_clock(rule.quiet.start), _clock(rule.quiet.end)) if rule.quiet else ("", "")
        row = (
            *(rule.name, rule.to, rule.service, rule.terms_type, rule.variant, rule.topic, rule.severity.value),
            *(rule.question, rule.statement, rule.tells_first, rule.pace.value, _clock(rule.sends_at), *quiet),
            *(rule.zone, rule.off_because),
        )
        self._connection.put(f"INSERT OR REPLACE INTO rule VALUES ({', '.join('?' * len(row))})", *row)

    def drop_rule(self, name: str) -> bool:
        """Let go of a rule and of what it was still to tell; whether there was one. What went out is remembered."""
        is_there = bool(self._outbox("SELECT 1 FROM rule WHERE name = :name", name=name))
        if is_there:
            with self._connection.transaction():
                self._connection.put("DELETE FROM rule WHERE name = ?", name)
                self._connection.put("DELETE FROM outbox WHERE rule = ? AND state <> 'sent'", name)
        return is_there

    # ------------------------------------------------------------ what is new

    def unseen(self) -> list[Unseen]:
        """The documents with versions that the rules have not looked at, in the order of names."""
        query = (
            f"SELECT d.service, d.terms_type, d.variant, l.number, {_LAST} AS last FROM document d"
            " LEFT JOIN looked_at l ON l.document_id = d.id WHERE last > coalesce(l.number, 0) ORDER BY 1, 2, 3"
        )
        return [Unseen(Document(*names), seen, last) for *names, seen, last in self._outbox(query)]

    def see_all(self) -> None:
        """Have looked at every version: of what is here now, nobody is told."""
        query = f"INSERT OR REPLACE INTO looked_at SELECT d.id, {_LAST} AS last FROM document d WHERE last IS NOT NULL"
        self._connection.put(query)

    def queue(self, unseen: Unseen, deliveries: Sequence[Delivery]) -> int:
        """Put in what is to be told of a document up to its last version, all or nothing; how many were not there.

        Nothing is put in where somebody else has looked meanwhile.
        """
        with self._connection.transaction():
            document_id = held_row_of(self._connection, unseen.document)
            seen = self._connection.all("SELECT number FROM looked_at WHERE document_id = :id", id=document_id)
            if (seen[0][0] if seen else None) != unseen.seen:
                return 0
            count = sum(self._put_in(document_id, one) for one in deliveries)
            self._connection.put("INSERT OR REPLACE INTO looked_at VALUES (?, ?)", document_id, unseen.last)
        return count

    def told(self, rule: str, document: Document) -> list[Told]:
        """Of which versions of a document a rule told somebody, or is about to, in their order.

        What was withdrawn is not told.
        """
        query = (
            "SELECT o.number, o.occasion, o.recorded_at FROM outbox o JOIN document d ON d.id = o.document_id"
            f" WHERE o.rule = :rule AND o.state <> 'withdrawn' AND {NAMED} ORDER BY o.number"
        )
        rows = self._outbox(query, rule=rule, **names(document))
        return [Told(number, Occasion(occasion), datetime.fromisoformat(at)) for number, occasion, at in rows]

    # ------------------------------------------------------------ what goes out

    @contextmanager
    def delivering(self) -> Iterator[None]:
        """Hold the outbox for sending. ConflictError where another process sends from it."""
        with locked(self.folder / "outbox.lock", "sending the alerts of"):
            yield

    def deliveries(self, *states: DeliveryState, due_by: datetime | None = None) -> list[Delivery]:
        """The alerts in these states (in any, where none is named), in the order in which they came.

        `due_by`: only those that are to be tried by then.
        """
        marks = ", ".join(f"'{state.value}'" for state in states or DeliveryState)
        until = _iso(due_by) if due_by else "9999"
        query = f"SELECT {_DELIVERY} FROM outbox WHERE state IN ({marks}) AND due_at <= :until ORDER BY place"
        with whole(self.path, "an alert of the outbox"):
            return [_delivery(row) for row in self._outbox(query, until=until)]

    def keep_deliveries(self, deliveries: Sequence[Delivery]) -> None:
        """Keep what became of these alerts, all or nothing."""
        query = "UPDATE outbox SET due_at = ?, state = ?, attempts = ?, reason = ?, sent_at = ?, body = ? WHERE id = ?"
        with self._connection.transaction():
            for one in deliveries:
                sent_at = _iso(one.sent_at) if one.sent_at else None
                about = (_iso(one.due_at), one.state.value, one.attempts, one.reason, sent_at)
                self._connection.put(query, *about, encode(one.alert), one.alert.id)

    def _put_in(self, document_id: int, one: Delivery) -> int:
        alert = one.alert
        row = (
            *(alert.id, alert.rule, document_id, alert.number, alert.occasion.value, _iso(alert.recorded_at)),
            *(_iso(one.queued_at), _iso(one.due_at), one.state.value, one.attempts, one.reason, None, encode(alert)),
        )
        query = (
            "INSERT INTO outbox (id, rule, document_id, number, occasion, recorded_at, queued_at, due_at, state,"
            f" attempts, reason, sent_at, body) VALUES ({', '.join('?' * len(row))})"
            " ON CONFLICT (rule, document_id, number) DO NOTHING"
        )
        self._connection.put(query, *row)
        return int(self._connection.all("SELECT changes()")[0][0])

    def _outbox(self, query: str, **values: object) -> list[Row]:
        """Every row of an answer; none where the archive is of a schema that does not have them."""
        return self._connection.all_since(SINCE, query, **values)


def _iso(moment: datetime) -> str:
    """A moment with all its digits, as the outbox has kept it from the first."""
    return iso_utc(moment, "microseconds")


def _clock(moment: time) -> str:
    return moment.isoformat("minutes")


def _rule(row: Row) -> Rule:
    name, shown, service, terms_type, variant, topic, severity, question, statement, *rest = row
    tells_first, pace, sends_at, quiet_from, quiet_until, zone, off_because = rest
    quiet = QuietHours(time.fromisoformat(quiet_from), time.fromisoformat(quiet_until)) if quiet_from else None
    return Rule(
        name=name,
        to=shown,
        service=service,
        terms_type=terms_type,
        variant=variant,
        topic=topic,
        severity=Severity(severity),
        question=question,
        statement=statement,
        tells_first=bool(tells_first),
        pace=Pace(pace),
        sends_at=time.fromisoformat(sends_at),
        quiet=quiet,
        zone=zone,
        off_because=off_because,
    )


def _delivery(row: Row) -> Delivery:
    body, queued_at, due_at, state, attempts, reason, sent_at = row
    return Delivery(
        decode(body),
        datetime.fromisoformat(queued_at),
        datetime.fromisoformat(due_at),
        DeliveryState(state),
        attempts,
        reason,
        datetime.fromisoformat(sent_at) if sent_at else None,
    )
