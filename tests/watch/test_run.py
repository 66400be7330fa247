"""A pass records what changed once it was seen twice, and nothing else; what fails is told by its cause."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from smallprint.errors import BlockedError, ConflictError, FetchError, GoneError
from smallprint.extract.page import Extracted, extract
from smallprint.model.document import Document
from smallprint.model.source import Declaration, Source
from smallprint.model.watched import Doubt
from smallprint.source.warc import WarcWriter, read
from smallprint.store.base import Wanted
from smallprint.watch.fetching import Pages

ACME = Document("Acme", "Terms of Service")
URL = "https://acme.example/terms"
FEE = "We may charge a fee of ten dollars a month for premium features."
SOLD = "We sell your e-mail address and your location to advertisers and to data brokers."
LOST = "<html><body><main><h1>404</h1><p>The page you are looking for could not be found.</p></main></body></html>"
GERMAN = "".join(
    f"<p>Sie dürfen den Teil {number} des Dienstes nur so nutzen, wie diese Bedingungen es erlauben, und wir können "
    f"Ihren Zugang beenden, wenn Sie die Regel {number} oder ein geltendes Gesetz verletzen.</p>"
    for number in range(20)
)


# ------------------------------------------------------------ what is recorded


def test_a_first_pass_records_the_text_with_its_snapshot(watch):
    report = watch.run(watch.page())
    assert (watch.kinds(), watch.causes(), report.versions) == (["first-seen"], ["first-seen"], 1)
    (snapshot,) = watch.store.made_of(ACME, 1)
    assert snapshot.url == URL
    assert watch.ports.open(snapshot.place).content == watch.page().encode()
    assert watch.store.version(ACME, 1).origin == snapshot.digest
    assert watch.store.verify() == []


def test_a_page_that_is_as_it_was_stores_nothing_but_when_it_was_seen(watch):
    watch.run(watch.page())
    size = watch.store.snapshot_ends()
    report = watch.later()
    assert (watch.kinds(), report.requests, watch.site.conditional) == (["unchanged"], 1, 1)
    assert (len(watch.texts()), watch.store.snapshot_ends()) == (1, size)
    assert watch.health().seen_at == watch.clock.now()
    assert watch.health().changed_at < watch.health().seen_at


def test_other_bytes_with_the_same_text_store_nothing_either(watch):
    watch.run(watch.page())
    watch.later(watch.page().replace("<main>", "<main class=wide>"))
    assert (watch.kinds(), len(watch.texts()), len(watch.store.snapshots(ACME))) == (["unchanged"], 1, 1)
    assert watch.later().requests == 1
    assert watch.site.conditional == 2


def test_a_change_is_a_version_once_a_second_look_at_the_end_of_the_pass_sees_it_too(watch):
    watch.run(watch.page())
    report = watch.later(watch.page(FEE))
    assert (watch.kinds(), watch.causes()) == (["held", "changed"], ["first-seen", "amended"])
    assert (report.requests, FEE in watch.texts()[1]) == (2, True)
    assert len(watch.store.snapshots(ACME)) == 2  # the second look gave the same bytes, which are kept once
    assert [one.version.number for one in watch.store.assessed(Wanted())] == [2]
    assert watch.store.verify() == []


def test_a_change_that_the_second_look_does_not_see_is_no_version(watch):
    watch.run(watch.page())
    watch.later([watch.page(FEE), watch.page()])
    assert (watch.kinds(), len(watch.texts())) == (["held", "unchanged"], 1)
    assert watch.store.candidate(ACME) is None


def test_two_changes_of_which_neither_was_seen_twice_wait(watch):
    watch.run(watch.page())
    watch.later([watch.page(FEE), watch.page(SOLD)])
    assert (watch.kinds(), len(watch.texts())) == (["held", "held"], 1)
    watch.later(watch.page(SOLD))
    assert (watch.kinds(), SOLD in watch.texts()[-1]) == (["held"], False)
    watch.later(watch.page(SOLD))
    assert (watch.kinds(), SOLD in watch.texts()[-1]) == (["changed"], True)


def test_a_date_that_moves_alone_is_recorded_when_it_stays(watch):
    watch.run(watch.page())
    watch.later(watch.page(updated="April 2, 2026"))
    assert (watch.kinds(), watch.store.candidate(ACME).doubt) == (["held"], Doubt.ONLY_MARKS)
    watch.later()
    assert (watch.kinds(), len(watch.texts())) == (["changed"], 2)
    assert watch.store.assessed(Wanted()) == []


def test_a_page_with_another_date_at_each_look_is_recorded_once_and_fills_no_disk(watch):
    watch.run(watch.page())
    for day in range(1, 20):
        watch.later(watch.page(updated=f"April {day}, 2026"))
    assert (len(watch.texts()), len(watch.store.snapshots(ACME))) == (1, 1)
    watch.later(watch.page(FEE, updated="May 1, 2026"))
    assert FEE not in watch.texts()[-1] or len(watch.texts()) == 2


def test_a_change_on_a_page_that_dates_itself_anew_is_recorded_all_the_same(watch):
    watch.run(watch.page())
    watch.later([watch.page(FEE, updated="May 1, 2026"), watch.page(FEE, updated="May 2, 2026")])
    assert (watch.kinds(), FEE in watch.texts()[-1]) == (["held", "changed"], True)


def test_pages_that_make_one_document_are_read_together(watch):
    other = "https://acme.example/more"
    watch.site.pages[other] = watch.page(SOLD, title="More terms")
    watch.declare(URL, other)
    watch.run(watch.page())
    (text,) = watch.texts()
    assert text.index("Part 15") < text.index("More terms")
    assert [one.page for one in watch.store.made_of(ACME, 1)] == [0, 1]
    watch.site.asked.clear()
    watch.later(watch.page(FEE))
    assert watch.causes() == ["first-seen", "amended"]
    assert watch.site.asked.count(other) == 3  # asked whether it changed, then for all of it, and at the second look
    watch.later()
    assert watch.kinds() == ["unchanged"]


def test_two_documents_at_one_host_are_both_looked_at(watch):
    privacy = Document("Acme", "Privacy Policy")
    watch.site.pages["https://acme.example/privacy"] = watch.page(title="Privacy Policy")
    watch.declare("https://acme.example/privacy", document=privacy)
    assert watch.run(watch.page()).versions == 2
    assert len(watch.texts(privacy)) == 1


def test_a_document_that_came_by_import_goes_on_and_the_first_difference_is_ours(watch, tmp_path):
    from smallprint.archive.import_history import import_history
    from smallprint.source.opening import open_history

    file = tmp_path / "h" / "Acme" / "Terms of Service" / "2025-01-01.md"
    file.parent.mkdir(parents=True)
    text = extract_text(watch.page())
    file.write_text(text.replace("rule 2", "rule number 2"), encoding="utf-8")
    with open_history(str(tmp_path / "h"), tmp_path / "cache") as history:
        import_history(watch.store, history)
    watch.run(watch.page())
    watch.later(watch.page(FEE))
    assert watch.causes() == ["first-seen", "re-extracted", "amended"]


def test_a_document_that_came_by_import_and_is_the_same_live_is_vouched_for(watch, tmp_path):
    from smallprint.archive.import_history import import_history
    from smallprint.source.opening import open_history

    file = tmp_path / "h" / "Acme" / "Terms of Service" / "2025-01-01.md"
    file.parent.mkdir(parents=True)
    file.write_text(extract_text(watch.page()), encoding="utf-8")
    with open_history(str(tmp_path / "h"), tmp_path / "cache") as history:
        import_history(watch.store, history)
    watch.run(watch.page())
    assert (watch.kinds(), len(watch.store.made_of(ACME, 1))) == (["unchanged"], 1)
    watch.later(watch.page(FEE))
    assert watch.causes() == ["first-seen", "amended"]


def extract_text(page):
    """The text of a page, as the watch reads it."""
    from smallprint.extract.dom import parse_text
    from smallprint.extract.html import markdown
    from smallprint.extract.main_text import main_text

    parsed = parse_text(page, URL)
    return markdown(main_text(parsed), URL)


# ------------------------------------------------------------ what fails


def test_a_wrong_page_is_a_failure_with_its_cause_and_never_a_version(watch):
    watch.run(watch.page())
    report = watch.later(LOST)
    assert (watch.kinds(), report.causes) == (["failed"], {"not-found": 1})
    assert (len(watch.texts()), len(watch.store.snapshots(ACME))) == (1, 1)
    failing = watch.health()
    assert (failing.cause, failing.failures, failing.failing_since) == ("not-found", 1, watch.clock.now())
    assert failing.seen_at < failing.asked_at
    watch.later(watch.page())
    assert (watch.kinds(), watch.health().is_failing, watch.health().cause) == (["unchanged"], False, "")


def test_a_first_page_that_is_wrong_makes_no_document(watch):
    watch.run(LOST)
    assert (watch.store.documents(), watch.health().cause) == ([], "not-found")


@pytest.mark.parametrize(
    ("error", "cause", "again"),
    [
        (FetchError("busy", status=503, retryable=True), "status 503", timedelta(minutes=15)),
        (FetchError("later", status=429, retryable=True, retry_after=7200), "status 429", timedelta(hours=2)),
        (FetchError("timed out", retryable=True), "no answer", timedelta(minutes=15)),
        (GoneError("no such page", status=404), "gone", timedelta(days=1)),
        (BlockedError("forbidden", status=403), "blocked", timedelta(hours=12)),
    ],
)
def test_a_failure_is_told_by_its_cause_and_tried_again_as_that_asks(watch, error, cause, again):
    watch.run(error)
    assert (watch.kinds(), watch.health().cause) == (["failed"], cause)
    assert watch.health().due_at == watch.clock.now() + again


def test_a_page_that_goes_on_failing_is_asked_for_more_and_more_seldom(watch):
    error = FetchError("busy", status=503, retryable=True)
    waits = []
    for _ in range(9):
        watch.run(error)
        waits.append((watch.health().due_at - watch.clock.now()) / timedelta(minutes=1))
        watch.clock.at = watch.health().due_at
    assert waits == [15, 30, 60, 120, 240, 480, 720, 720, 720]
    assert watch.health().failures == 9
    assert watch.health().failing_since < watch.health().asked_at


def test_what_is_left_alone_is_left_alone_in_a_pass_over_all_too(watch):
    watch.run(BlockedError("forbidden", status=403))
    watch.clock.pass_by(hours=1)
    assert watch.run(only_due=False).looks == 0
    watch.clock.pass_by(hours=12)
    assert watch.run(only_due=False).looks == 1


def test_a_pass_over_all_looks_at_what_is_not_due_yet(watch):
    watch.run(watch.page())
    assert (watch.run().looks, watch.run(only_due=False).looks) == (0, 1)


def test_a_pass_over_a_service_looks_at_no_other(watch):
    other = Document("Bolt", "Terms of Service")
    watch.declare("https://bolt.example/terms", document=other)
    watch.run(watch.page(), service="Acme")
    assert [event.document for event in watch.events] == [ACME]


def test_one_page_that_fails_stops_the_document_and_keeps_what_waits(watch):
    watch.run(watch.page())
    watch.later([watch.page(FEE), watch.page(SOLD), FetchError("busy", status=503, retryable=True)])
    waiting = watch.store.candidate(ACME)
    watch.later()
    assert (watch.kinds(), watch.store.candidate(ACME)) == (["failed"], waiting)


def test_a_reader_that_breaks_costs_one_document(make_watch):
    watch = make_watch(read=broken)
    watch.declare()
    watch.run(watch.page())
    assert (watch.kinds(), watch.health().cause) == (["failed"], "unreadable")
    assert "RecursionError" in watch.events[0].words


def broken(snapshots, sources):
    """A reader that a page breaks."""
    raise RecursionError("too deep")


# ------------------------------------------------------------ what is held


def test_a_page_that_lost_most_of_its_clauses_waits_for_days_before_it_is_a_version(watch):
    watch.run(watch.page())
    short = watch.page(rules=watch.rules[:3])
    watch.later(short)
    assert watch.kinds() == ["held", "held"]
    assert watch.store.candidate(ACME).doubt is Doubt.LOST_MOST
    assert watch.health().seen_at < watch.health().asked_at
    watch.later()
    assert (watch.kinds(), len(watch.texts())) == (["held"], 1)
    watch.later()
    assert (watch.kinds(), len(watch.texts())) == (["changed"], 2)


def test_a_page_that_is_whole_again_was_never_a_version(watch):
    watch.run(watch.page())
    watch.later(watch.page(rules=watch.rules[:3]))
    watch.later(watch.page())
    assert (watch.kinds(), len(watch.texts()), watch.store.candidate(ACME)) == (["unchanged"], 1, None)


def test_a_page_on_which_nothing_is_selected_any_more_waits(watch):
    watch.store.declare(Declaration(ACME, (Source(URL, select=("main",)),)), watch.clock.now())
    watch.run(watch.page())
    moved = watch.page(FEE).replace("<main>", "<article>").replace("</main>", "</article>")
    watch.later(moved)
    assert (watch.kinds(), watch.store.candidate(ACME).doubt) == (["held", "held"], Doubt.NOT_SELECTED)
    watch.later()
    assert (watch.later().kinds, len(watch.texts())) == ({"changed": 1}, 2)


def test_a_page_in_another_language_waits_for_a_week(watch):
    watch.run(watch.page())
    german = f"<html lang=de><body><main><h1>Nutzungsbedingungen</h1>{GERMAN}</main></body></html>"
    for day in range(7):
        watch.later(german)
        assert (len(watch.texts()), watch.store.candidate(ACME).doubt) == (1, Doubt.OTHER_LANGUAGE), day
    watch.later(german)
    assert (len(watch.texts()), watch.causes()[-1]) == (2, "amended")


def test_a_first_page_in_another_language_than_was_asked_for_waits(watch):
    watch.store.declare(Declaration(ACME, (Source(URL, language="de"),)), watch.clock.now())
    watch.run(watch.page())
    assert (watch.kinds(), watch.store.documents()) == (["held", "held"], [])


# ------------------------------------------------------------ flapping


def test_a_page_that_flaps_between_two_texts_is_recorded_once_and_told_once(watch):
    one, other = watch.page(), watch.page(FEE)
    watch.run(one)
    watch.later(other)
    assert watch.causes() == ["first-seen", "amended"]
    for _ in range(20):
        watch.later(one)
        watch.later(other)
    assert watch.causes() == ["first-seen", "amended"]
    assert len(watch.store.assessed(Wanted())) == 1
    assert watch.store.watched(ACME).restlessness.flips > 3


def test_a_page_that_gives_either_text_by_chance_is_hardly_ever_recorded_again(watch):
    import random

    chance = random.Random(5)
    watch.run(watch.page())
    for _ in range(200):
        watch.later(chance.choice([watch.page(), watch.page(FEE)]), days=0.5)
    assert len(watch.texts()) <= 3
    assert len(watch.store.assessed(Wanted())) == 1


def test_a_change_that_is_taken_back_for_good_is_recorded_after_some_days(watch):
    watch.run(watch.page())
    watch.later(watch.page(FEE))
    for _ in range(4):
        watch.later(watch.page())
    assert watch.causes() == ["first-seen", "amended", "amended"]
    assert watch.texts()[2] == watch.texts()[0]


def test_a_restless_page_is_trusted_again_when_it_keeps_still(watch):
    watch.run(watch.page())
    watch.later(watch.page(FEE))
    for _ in range(6):
        watch.later(watch.page())
        watch.later(watch.page(FEE))
    for _ in range(30):
        watch.later()
    assert watch.store.watched(ACME).restlessness.flips == 0
    watch.later(watch.page(FEE, SOLD))
    assert (watch.kinds(), len(watch.texts())) == (["held", "changed"], 3)


def test_a_page_with_another_clause_at_each_look_is_recorded_now_and_then(watch):
    watch.run(watch.page())
    for day in range(60):
        watch.later([watch.page(f"Thought {day}: {word} {day}.") for word in ("rain falls on", "snow melts at")])
    assert 2 <= len(watch.texts()) <= 8


# ------------------------------------------------------------ our own reading


def test_what_is_read_otherwise_is_ours_and_no_change_of_theirs(make_watch):
    watch = make_watch()
    watch.declare()
    watch.run(watch.page())
    again = make_watch(read=shouting)
    again.later(watch.page(FEE))
    assert again.causes() == ["first-seen", "re-extracted", "amended"]
    assert again.store.made_of(ACME, 2) == again.store.made_of(ACME, 1)
    assert again.store.verify() == []


def test_a_page_that_only_our_reading_changed_is_recorded_at_once_and_as_ours(make_watch):
    watch = make_watch()
    watch.declare()
    watch.run(watch.page())
    again = make_watch(read=shouting)
    again.later(watch.page().replace("<main>", "<main class=wide>"))
    assert (again.kinds(), again.causes()) == (["re-extracted"], ["first-seen", "re-extracted"])


def shouting(snapshots, sources):
    """A later edition of the reader, which reads every heading with a word more."""
    found = extract(snapshots, sources)
    return Extracted(found.text.replace("Part", "Chapter"), found.title, found.refused, found.is_declared)


# ------------------------------------------------------------ the browser


def test_a_shell_is_rendered_on_evidence_and_at_once_the_next_time(watch, site, clock):
    browser = type(site)(clock)
    browser.pages[URL], browser.rendered = watch.page(), True
    watch.ports = replace(watch.ports, pages=Pages(site, browser))
    watch.run("<html><body><div id=root></div><script src=app.js></script></body></html>")
    assert (watch.kinds(), site.asked, browser.asked) == (["first-seen"], [URL], [URL])
    assert watch.health().rendered
    assert watch.store.made_of(ACME, 1)[0].rendered
    watch.later()
    assert (watch.kinds(), site.asked, browser.asked) == (["unchanged"], [URL], [URL, URL])


def test_without_a_browser_a_shell_is_a_failure(watch):
    watch.run("<html><body><div id=root></div></body></html>")
    assert (watch.kinds(), watch.health().cause) == (["failed"], "empty-shell")


# ------------------------------------------------------------ beginning again, and others


def test_snapshots_that_were_written_and_never_taken_in_are_cut_off(make_watch):
    watch = make_watch()
    watch.declare()
    watch.run(watch.page())
    ends = watch.store.snapshot_ends()
    (file,) = ends
    path = watch.ports.keeper.folder / file
    watch.ports.keeper.files.close()
    with WarcWriter(path.parent, now=watch.clock.now) as lost:
        lost.append(watch.site.fetch(Source(URL), ACME.id))
    assert path.stat().st_size > ends[file]
    again = make_watch()
    again.later()
    assert path.stat().st_size == ends[file]
    again.later(watch.page(FEE))
    assert [read(path.parent, one.place).digest for one in again.store.snapshots(ACME)] == [
        one.digest for one in again.store.snapshots(ACME)
    ]


def test_a_second_watcher_is_kept_out(watch):
    with watch.store.watching(), pytest.raises(ConflictError, match="watching"):
        watch.run(watch.page())
    assert watch.site.asked == []


def test_whoever_writes_is_waited_for(make_watch, clock):
    watch = make_watch()
    watch.declare()
    held = watch.store.writing()
    held.__enter__()

    def rest(seconds):
        clock.rest(seconds)
        if len(clock.rested) == 3:
            held.__exit__(None, None, None)

    watch.ports = replace(watch.ports, keeper=replace(watch.ports.keeper, sleep=rest))
    watch.run(watch.page())
    assert (len(watch.texts()), len(clock.rested)) == (1, 3)


def test_a_document_that_is_watched_no_more_meanwhile_is_let_go(make_watch):
    watch = make_watch(read=lambda *asked: (watch.store.undeclare(ACME, watch.clock.now()), extract(*asked))[1])
    watch.declare()
    watch.run(watch.page())
    assert (watch.events, watch.store.documents(), watch.store.snapshots(ACME)) == ([], [], [])


def test_a_pass_that_is_stopped_goes_on_next_time(watch):
    stop = threading.Event()
    others = [Document(f"Service {number}", "Terms of Service") for number in range(20)]
    for number, other in enumerate(others):
        watch.site.pages[f"https://host{number}.example/"] = watch.page()
        watch.declare(f"https://host{number}.example/", document=other)
    watch.ports = replace(watch.ports, told=lambda event: (watch.events.append(event), stop.set()))
    report = watch.run(watch.page(), stop=stop)
    assert report.is_stopped
    assert len(watch.events) < 21
    watch.ports = replace(watch.ports, told=watch.events.append)
    first = len(watch.store.documents())
    assert watch.run().versions == 21 - first
    assert all(len(watch.texts(other)) == 1 for other in others)


def test_whom_to_tell_is_looked_for_before_a_pass_behind_it_and_after_each_change(watch):
    found = []
    watch.ports = replace(watch.ports, noticed=lambda store: found.append(store.counts()["version"]))
    watch.run(watch.page())
    assert found == [0, 1, 1, 1]
    found.clear()
    watch.later(watch.page(FEE))
    assert found == [1, 1, 1, 2, 2]
