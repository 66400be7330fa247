"""What rules have to tell of new versions, and what they keep quiet about."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from smallprint.archive.alerts import alerts_of, latest_alert, standing_alert
from smallprint.archive.check import check, keep
from smallprint.archive.read_document import Earlier, Task, read
from smallprint.archive.show import show
from smallprint.model.alert import Delivery, Lettering, Occasion, Unseen
from smallprint.model.document import Cause, Document, DocumentLog, Entry, Standing
from smallprint.model.meaning import Severity
from smallprint.model.rule import EVERY, Rule
from smallprint.model.statement import Statement
from smallprint.store.base import Taking
from smallprint.store.sqlite import SqliteStore

ACME = Document("Acme", "Terms of Service")
RULES = "\n\n".join(f"You may use part {number} as these terms allow, and we keep it running." for number in range(30))
BASE = f"# Terms\n\nLast updated: 1 March 2023\n\n## 1. Your account\n\nYou must be sixteen years old.\n\n{RULES}\n"
NO_TRAINING = "\n## 2. Models\n\nWe do not use your content to train artificial intelligence models.\n"
TRAINING = "\n## 2. Models\n\nWe use your content to train artificial intelligence models, unless you opt out.\n"
FEE = "\n## 3. Fees\n\nWe charge a fee of five euros for every month in which you do not use the Service.\n"
BLOCKED = "Just a moment... Checking your browser before you proceed.\n"
ASKED = "May they train AI on my content?"


class Recorded:
    """A source that holds texts of one document, so many days apart, with why each was recorded."""

    def __init__(self, document, texts, causes, days):
        self.texts = [text.encode() for text in texts]
        start = datetime(2023, 3, 1, tzinfo=UTC)
        self.log = DocumentLog(
            document,
            tuple(
                Entry(f"commit{number}", f"{document.id}.md", str(number), start + timedelta(days=days * number), cause)
                for number, cause in enumerate(causes)
            ),
        )

    def contents(self, entries):
        """The texts of these entries."""
        return iter([self.texts[int(entry.handle)] for entry in entries])


@pytest.fixture
def store(tmp_path):
    """An empty archive."""
    with SqliteStore(tmp_path / "archive", writable=True) as opened:
        yield opened


def put(store, *texts, document=ACME, causes=None, days=1):
    """Take all texts of a document in."""
    source = Recorded(document, texts, causes or [Cause.AMENDED] * len(texts), days)
    for batch in read(Task(source, source.log, 0, (), ())):
        store.add(document, batch.versions, Taking("here", batch.entries, batch.last))
    return store.versions(document)


def raised(store, *rules, document=ACME, seen=1):
    """What rules tell of the versions behind `seen`."""
    return alerts_of(store, rules, Unseen(document, seen, store.versions(document)[-1].number))


def told(alerts):
    return [(one.rule, one.number, one.occasion.value) for one in alerts]


CHANGES = Rule("changes", "x")
ANSWER = Rule("answer", "x", question=ASKED)


# ------------------------------------------------------------ changes


def test_a_change_that_matters_is_told_with_its_words_and_where_to_look(store):
    put(store, BASE, BASE + FEE)
    (one,) = raised(store, CHANGES)
    assert (one.number, one.compared_with, one.occasion, one.document) == (2, 1, Occasion.CHANGED, ACME)
    assert one.headline == store.assessment(store.versions(ACME)[1]).assessment.headline
    assert (one.is_quiet, one.dated_on) == (True, datetime(2023, 3, 1, tzinfo=UTC).date())
    inserted = [segment.words for excerpt in one.excerpts for segment in excerpt.segments]
    assert any("We charge a fee of five euros" in words for words in inserted)
    assert {segment.lettering for excerpt in one.excerpts for segment in excerpt.segments} == {Lettering.INSERTED}


def test_a_change_that_does_not_matter_is_told_to_nobody(store):
    put(store, BASE, BASE.replace("## 1. Your account", "## 1. **Your account**"))
    assert raised(store, CHANGES) == []


def test_rules_choose_by_severity_topic_service_and_document(store):
    put(store, BASE, BASE + FEE)
    found = store.assessment(store.versions(ACME)[1]).assessment
    assert "fees" in found.topics
    rules = [
        Rule("topic", "x", topic="fees"),
        Rule("other topic", "x", topic="biometrics"),
        Rule("service", "x", service="Acme"),
        Rule("other service", "x", service="Beta"),
        Rule("document", "x", service="Acme", terms_type="Terms of Service"),
        Rule("other document", "x", service="Acme", terms_type="Privacy Policy"),
        Rule("off", "x", off_because="gone"),
    ]
    assert {one.rule for one in raised(store, *rules)} == {"topic", "service", "document"}
    major = raised(store, Rule("major", "x", severity=Severity.MAJOR))
    assert bool(major) is (found.severity is Severity.MAJOR)


def test_the_same_change_has_the_same_id_for_a_rule_and_another_for_another(store):
    put(store, BASE, BASE + FEE)
    first, second = raised(store, CHANGES), raised(store, CHANGES, replace(CHANGES, name="other"))
    assert first[0].id == second[0].id != second[1].id


def test_what_we_read_anew_and_what_is_no_terms_is_told_to_nobody(store):
    causes = [Cause.FIRST_SEEN, Cause.RE_EXTRACTED, Cause.AMENDED]
    versions = put(store, BASE, BASE + FEE, BLOCKED, causes=causes)
    assert versions[2].standing is Standing.FAILED_CAPTURE
    assert raised(store, CHANGES, ANSWER) == []


def test_a_document_of_an_earlier_name_is_looked_at_still(store):
    put(store, BASE, BASE + FEE)
    renamed = Document("Acme", "General Conditions")
    store.add(renamed, (), Taking("here", 2, "commit1", (ACME,)))
    rule = Rule("old", "x", service="Acme", terms_type="Terms of Service")
    assert told(raised(store, rule, document=renamed)) == [("old", 2, "changed")]


def test_a_change_on_a_topic_tells_what_it_does_to_the_answers_and_how_to_refuse(store):
    put(store, BASE + NO_TRAINING, BASE + TRAINING)
    (one,) = raised(store, CHANGES)
    assert "ai-training" in one.topics
    (turn,) = one.turns
    assert (turn.before.verdict, turn.after.verdict) == ("no", "yes, unless you opt out")
    assert turn.before.quotations[0].words.startswith("We do not use your content to train")
    assert "unless you opt out" in one.ways_out[0].words


def test_two_weakenings_are_both_told_and_a_promise_about_some_data_is_no_silence(store):
    before = "\n## 2. Models\n\nWe do not use your files to train machine learning models.\n"
    after = "\n## 2. Models\n\nWe may use your files to train machine learning models, unless you object by email.\n"
    notice = "\n## 3. Fees\n\nWe may raise our prices on {} days' notice by email.\n"
    put(store, BASE + before + notice.format("thirty (30)"), BASE + after + notice.format("seven (7)"))
    (one,) = raised(store, CHANGES)
    assert "may train AI on files" in one.headline
    assert "replaces “thirty (30)” with “seven (7)”" in one.headline
    turn = one.turns[0]
    assert (turn.asked, turn.before.verdict) == ("Do they train AI on files?", "no")
    assert turn.after.verdict.startswith("yes")


# ------------------------------------------------------------ what comes back


def test_what_is_taken_back_is_told_once_and_flapping_is_not(store):
    put(store, BASE, BASE + FEE, BASE, BASE + FEE, BASE, BASE + FEE)
    assert told(raised(store, CHANGES)) == [("changes", 2, "changed"), ("changes", 3, "returned")]


def test_a_new_change_after_a_return_is_told_and_its_return_too(store):
    put(store, BASE, BASE + FEE, BASE, BASE + TRAINING, BASE)
    assert [number for _, number, _ in told(raised(store, CHANGES))] == [2, 3, 4, 5]


def test_a_return_of_what_nobody_was_told_is_no_news(store):
    put(store, BASE, BASE + FEE, BASE)
    assert raised(store, CHANGES, seen=2) == []
    assert raised(store, Rule("bio", "x", topic="biometrics")) == []


# ------------------------------------------------------------ answers


def test_another_answer_is_told_with_both(store):
    put(store, BASE + NO_TRAINING, BASE + FEE + NO_TRAINING, BASE + FEE + TRAINING)
    (one,) = raised(store, ANSWER)
    assert (one.number, one.compared_with, one.occasion) == (3, 2, Occasion.ANSWERED)
    (turn,) = one.turns
    assert (turn.asked, turn.before.verdict, turn.after.verdict) == (ASKED, "no", "yes, unless you opt out")
    assert "“May they train AI on my content?” no → yes, unless you opt out" in one.headline
    assert "unless you opt out" in one.ways_out[0].words
    assert "Models" in one.excerpts[0].place


def test_the_same_answer_in_other_words_is_no_news(store):
    other = NO_TRAINING.replace("We do not use", "We never use")
    put(store, BASE + NO_TRAINING, BASE + other)
    assert raised(store, ANSWER) == []


def test_an_answer_that_goes_back_and_forth_is_told_twice_in_a_month_and_then_as_it_stands(store):
    yes, no = BASE + TRAINING, BASE + NO_TRAINING
    put(store, no, yes, no, yes, no, yes, yes + FEE)
    assert told(raised(store, ANSWER)) == [
        ("answer", 2, "answered"),
        ("answer", 3, "returned"),
        ("answer", 7, "answered"),
    ]


def test_an_answer_that_comes_back_after_months_is_told(store):
    yes, no = BASE + TRAINING, BASE + NO_TRAINING
    put(store, no, yes, no, yes, days=40)
    assert [number for _, number, _ in told(raised(store, ANSWER))] == [2, 3, 4]


def test_a_much_shorter_text_turns_no_answer_unless_the_next_is_as_short(store):
    whole = BASE + NO_TRAINING
    words = " ".join(f"In short, chapter {number} tells you how to behave among others." for number in range(12))
    short = f"# Terms\n\n## Summary\n\n{words}\n"
    versions = put(store, whole, short, whole)
    assert [version.standing for version in versions] == [Standing.USABLE] * 3
    assert raised(store, ANSWER) == []
    beta = Document("Beta", "Terms of Service")
    put(store, whole, short, short + "\nYou may not sing.\n", document=beta)
    (one,) = raised(store, ANSWER, document=beta)
    assert (one.number, one.compared_with, one.turns[0].after.verdict) == (3, 1, "not addressed")


def test_what_we_read_anew_turns_no_answer(store):
    causes = [Cause.FIRST_SEEN, Cause.RE_EXTRACTED, Cause.AMENDED]
    put(store, BASE + NO_TRAINING, BASE + TRAINING, BASE + TRAINING + FEE, causes=causes)
    assert raised(store, ANSWER) == []


def test_a_question_that_is_not_understood_any_more_tells_nothing(store):
    put(store, BASE + NO_TRAINING, BASE + TRAINING)
    assert raised(store, Rule("odd", "x", question="Is it raining in Vienna?")) == []


# ------------------------------------------------------------ statements


@pytest.fixture
def kept(store):
    """A statement that the contract backs, kept before it changed."""
    put(store, BASE + NO_TRAINING, BASE + FEE + NO_TRAINING, BASE + FEE + TRAINING)
    said = Statement("We never use your content to train AI models.", "A. Officer")
    return keep(store, "Acme", said, check(store, said, [ACME]), now=datetime(2023, 3, 2, tzinfo=UTC))


def test_a_statement_that_stands_otherwise_is_told(store, kept):
    by_id, every = Rule("id", "x", statement=kept.id), Rule("every", "x", statement=EVERY)
    found = raised(store, by_id, every, Rule("other", "x", statement="00000000"))
    assert told(found) == [("id", 3, "judged"), ("every", 3, "judged")]
    (turn,) = found[0].turns
    assert (turn.is_statement, turn.before.verdict, turn.after.verdict) == (True, "backed", "contradicted")
    assert turn.after.quotations[0].words.startswith("We use your content to train")
    assert "backed → contradicted" in found[0].headline


# ------------------------------------------------------------ the first sight, and trying out


def test_a_document_that_is_new_is_told_of_only_where_asked(store):
    put(store, BASE + NO_TRAINING)
    rules = [CHANGES, Rule("first", "x", tells_first=True), replace(ANSWER, tells_first=True)]
    found = alerts_of(store, rules, Unseen(ACME, None, 1))
    assert told(found) == [("first", 1, "first-seen"), ("answer", 1, "first-seen")]
    assert found[0].headline == "Acme’s Terms of Service is watched from now on"
    (turn,) = found[1].turns
    assert (turn.before, turn.after.verdict) == (None, "no")


def test_a_document_of_which_nothing_is_usable_is_not_told_of(store):
    put(store, BLOCKED)
    assert alerts_of(store, [replace(CHANGES, tells_first=True)], Unseen(ACME, None, 1)) == []


def test_the_latest_alert_is_the_one_that_a_rule_would_have_told_last(store):
    put(store, BASE + NO_TRAINING, BASE + TRAINING, BASE + TRAINING + FEE)
    assert latest_alert(store, CHANGES).number == 3
    assert latest_alert(store, ANSWER).number == 2
    assert latest_alert(store, Rule("bio", "x", topic="biometrics")) is None
    assert latest_alert(store, Rule("none", "x", service="Beta")) is None


def test_how_things_stand_is_shown_where_nothing_was_told(store):
    put(store, BASE + NO_TRAINING)
    assert standing_alert(store, ANSWER).turns[0].after.verdict == "no"
    assert standing_alert(store, Rule("none", "x", service="Beta")) is None


def test_every_quotation_of_an_alert_stands_in_its_version(store):
    versions = put(store, BASE + NO_TRAINING, BASE + TRAINING)
    for one in raised(store, CHANGES, ANSWER):
        inks = [" ".join(clause.ink for clause in show(store, each).outline.clauses) for each in versions]
        for turn in one.turns:
            assert all(quotation.words in inks[0] for quotation in turn.before.quotations)
            assert all(quotation.words in inks[1] for quotation in turn.after.quotations)
        assert all(way.words in inks[1] for way in one.ways_out)


def test_versions_that_were_told_before_are_known_from_the_outbox(store):
    put(store, BASE, BASE + FEE)
    (first,) = raised(store, CHANGES)
    store.queue(Unseen(ACME, None, 2), [Delivery(first, first.recorded_at, first.recorded_at)])
    source = Recorded(ACME, [BASE, BASE + FEE, BASE, BASE + FEE], [Cause.AMENDED] * 4, 1)
    versions = store.versions(ACME)
    earlier = tuple(
        Earlier(version, index, kept.assessment.headline if (kept := store.assessment(version)) else None)
        for index, version in enumerate(versions)
    )
    texts = tuple(store.content(version) for version in versions)
    for batch in read(Task(source, source.log, 2, earlier, texts)):
        store.add(ACME, batch.versions, Taking("here", batch.entries, batch.last))
    assert told(raised(store, CHANGES, seen=2)) == [("changes", 3, "returned")]


def test_the_example_is_a_document_that_answers_what_is_asked(store):
    put(store, FEE, document=Document("Aardvark", "Acceptable Use Policy"))
    put(store, BASE, document=Document("Aardvark", "Terms of Service"))
    put(store, BASE + NO_TRAINING, document=Document("Zebra", "Privacy Policy"))
    assert standing_alert(store, ANSWER).document == Document("Zebra", "Privacy Policy")
    assert standing_alert(store, CHANGES).document == Document("Aardvark", "Terms of Service")
