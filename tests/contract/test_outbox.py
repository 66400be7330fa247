"""What every store does with rules and alerts, whatever keeps it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from smallprint.archive.read_document import Task, read
from smallprint.errors import ConflictError, NotFoundError
from smallprint.model.alert import (
    Alert,
    Delivery,
    DeliveryState,
    Excerpt,
    Lettering,
    Occasion,
    Segment,
    Standpoint,
    Told,
    Turn,
    Unseen,
    Wording,
)
from smallprint.model.document import Cause, Document, DocumentLog, Entry
from smallprint.model.meaning import Severity
from smallprint.model.rule import EVERY, Pace, QuietHours, Rule
from smallprint.store.base import Taking

ACME = Document("Acme", "Terms of Service")
EU = Document("Acme", "Terms of Service", "eu")
AT = datetime(2023, 6, 1, 12, tzinfo=UTC)
PLAIN = Rule("plain", "https://hooks.example/…")
FULL = Rule(
    name="full",
    to="env:ADDRESS",
    service="Acme",
    terms_type="Terms of Service",
    variant="eu",
    topic="ai-training",
    severity=Severity.MAJOR,
    tells_first=True,
    pace=Pace.WEEKLY,
    sends_at=time(7, 30),
    quiet=QuietHours(time(22), time(6)),
    zone="Europe/Vienna",
    off_because="gone",
)
ASKING = Rule("asking", "slack://…", question="Do they sell my data?")
ALERT = Alert(
    id="a" * 32,
    rule="plain",
    document=ACME,
    number=2,
    compared_with=1,
    recorded_at=AT,
    occasion=Occasion.CHANGED,
    headline="Acme’s terms now say “für immer” 😀",
    severity=Severity.MAJOR,
    topics=("fees", "rights"),
    is_quiet=True,
    is_announced=False,
    effective_on=date(2023, 7, 1),
    dated_on=date(2023, 5, 1),
    excerpts=(Excerpt("2 · Fees", (Segment(Lettering.REMOVED, "old"), Segment(Lettering.INSERTED, "new"))),),
    turns=(
        Turn("Do they?", Standpoint("no", (Wording("We do not.", "§2"),)), Standpoint("yes")),
        Turn("We never do.", None, Standpoint("contradicted"), is_statement=True),
    ),
    ways_out=(Wording("You may object."),),
)
WAITING = Delivery(ALERT, AT, AT)


class Texts:
    """A source that holds some texts of one document, a day apart."""

    def __init__(self, document, count):
        self.texts = [f"# Terms\n\nRule number {number} binds you.\n".encode() for number in range(count)]
        days = ((str(number), AT + timedelta(days=number)) for number in range(count))
        entries = (Entry(f"commit{day}", f"{document.id}.md", day, at, Cause.AMENDED) for day, at in days)
        self.log = DocumentLog(document, tuple(entries))

    def contents(self, entries):
        """The texts of these entries."""
        return iter([self.texts[int(entry.handle)] for entry in entries])


def put(store, document=ACME, count=2):
    """Take some versions of a document into a store."""
    source = Texts(document, count)
    for batch in read(Task(source, source.log, 0, (), ())):
        store.add(document, batch.versions, Taking("here", batch.entries, batch.last))


def about(store, document=ACME):
    """What the rules have not looked at of a document, or None."""
    return next((one for one in store.unseen() if one.document == document), None)


def test_an_empty_store_tells_nobody(store):
    assert (store.rules(), store.unseen(), store.deliveries(), store.told("plain", ACME)) == ([], [], [], [])


def test_rules_come_back_as_they_were_in_the_order_of_names(store):
    for rule in (PLAIN, FULL, ASKING, replace(PLAIN, name="kept", statement=EVERY)):
        store.keep_rule(rule)
    assert [rule.name for rule in store.rules()] == ["asking", "full", "kept", "plain"]
    assert store.rules()[:2] == [ASKING, FULL]
    store.keep_rule(replace(PLAIN, off_because="gone"))
    assert store.rules()[-1].off_because == "gone"


def test_a_rule_is_let_go_with_what_it_was_still_to_tell(store):
    put(store)
    store.keep_rule(PLAIN)
    store.queue(about(store), [WAITING])
    assert store.drop_rule("plain")
    assert not store.drop_rule("plain")
    assert (store.rules(), store.deliveries()) == ([], [])


def test_what_went_out_is_remembered_though_its_rule_is_let_go(store):
    put(store)
    store.keep_rule(PLAIN)
    store.queue(about(store), [WAITING])
    store.keep_deliveries([replace(WAITING, state=DeliveryState.SENT, sent_at=AT, attempts=1)])
    store.drop_rule("plain")
    assert [one.alert for one in store.deliveries(DeliveryState.SENT)] == [ALERT]


def test_what_the_rules_have_not_looked_at_is_told_until_they_have(store):
    put(store)
    put(store, EU, 3)
    assert store.unseen() == [Unseen(ACME, None, 2), Unseen(EU, None, 3)]
    assert store.queue(about(store), []) == 0
    assert store.unseen() == [Unseen(EU, None, 3)]
    store.see_all()
    assert store.unseen() == []


def test_alerts_come_back_as_they_were(store):
    put(store)
    assert store.queue(about(store), [WAITING]) == 1
    assert store.deliveries() == [WAITING]
    assert store.deliveries(DeliveryState.FAILED) == []
    assert store.told("plain", ACME) == [Told(2, Occasion.CHANGED, AT)]
    assert store.told("plain", EU) == store.told("other", ACME) == []


def test_the_same_rule_tells_of_a_version_once(store):
    put(store)
    unseen = about(store)
    again = replace(WAITING, alert=replace(ALERT, id="b" * 32, headline="Another line on the same"))
    other = replace(WAITING, alert=replace(ALERT, id="c" * 32, rule="other"))
    assert store.queue(unseen, [WAITING, again, other]) == 2
    assert [one.alert.id[0] for one in store.deliveries()] == ["a", "c"]


def test_where_somebody_else_has_looked_meanwhile_nothing_is_put_in(store):
    put(store)
    unseen = about(store)
    store.see_all()
    assert store.queue(unseen, [WAITING]) == 0
    assert store.deliveries() == []


def test_alerts_go_in_with_how_far_was_looked_or_not_at_all(store):
    put(store)
    unseen = about(store)
    clash = replace(WAITING, alert=replace(ALERT, number=1))  # another version under the same id
    with pytest.raises(Exception, match=r"UNIQUE|constraint|damaged"):
        store.queue(unseen, [WAITING, clash])
    assert (store.deliveries(), about(store)) == ([], unseen)


def test_a_document_that_is_not_held_is_named(store):
    with pytest.raises(NotFoundError, match="Acme"):
        store.queue(Unseen(ACME, None, 2), [])


def test_what_is_due_comes_in_the_order_in_which_it_was_put_in(store):
    put(store, count=5)
    deliveries = [
        replace(WAITING, alert=replace(ALERT, id=str(number), number=number), due_at=AT + timedelta(hours=wait))
        for number, wait in ((2, 5), (3, 1), (4, 0), (5, 9))
    ]
    store.queue(about(store), deliveries)
    assert [one.alert.number for one in store.deliveries(DeliveryState.WAITING)] == [2, 3, 4, 5]
    due = store.deliveries(DeliveryState.WAITING, due_by=AT + timedelta(hours=1))
    assert [one.alert.number for one in due] == [3, 4]


def test_what_became_of_an_alert_is_kept(store):
    put(store)
    store.queue(about(store), [WAITING])
    failed = replace(
        WAITING, state=DeliveryState.FAILED, attempts=2, reason="answered 503", due_at=AT + timedelta(hours=1)
    )
    store.keep_deliveries([failed])
    assert store.deliveries(DeliveryState.FAILED) == [failed]
    sent = replace(failed, state=DeliveryState.SENT, reason="", sent_at=AT + timedelta(hours=2))
    store.keep_deliveries([sent])
    assert store.deliveries() == [sent]
    assert store.deliveries(DeliveryState.WAITING, DeliveryState.FAILED) == []


def test_moments_are_kept_in_utc_to_the_last_digit(store):
    put(store)
    vienna = datetime.fromisoformat("2023-06-01T14:00:00.000001+02:00")
    store.queue(about(store), [replace(WAITING, due_at=vienna)])
    assert store.deliveries(due_by=AT) == []
    assert store.deliveries(due_by=AT + timedelta(microseconds=1))[0].due_at == vienna


def test_only_one_sends_at_a_time_and_others_may_write(store):
    with store.delivering():
        with pytest.raises(ConflictError, match="sending the alerts"), store.delivering():
            pass
        with store.writing():
            store.keep_rule(PLAIN)
    assert store.rules() == [PLAIN]


def test_a_renamed_document_keeps_what_was_told_of_it(store):
    put(store)
    store.queue(about(store), [WAITING])
    renamed = Document("Acme", "General Conditions")
    store.add(renamed, (), Taking("here", 2, "commit1", (ACME,)))
    assert store.told("plain", renamed) == [Told(2, Occasion.CHANGED, AT)]
    assert store.unseen() == []


def test_alerts_are_no_part_of_what_an_archive_holds(store):
    put(store)
    before = store.fingerprint()
    store.keep_rule(FULL)
    store.queue(about(store), [WAITING])
    assert store.fingerprint() == before
    assert store.verify() == []
