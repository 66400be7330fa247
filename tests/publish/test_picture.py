"""Timelines and comparisons as pictures that anybody can open, and that load nothing."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import UTC, datetime

from smallprint.model.answer import Answer, Question, Quotation, Verdict
from smallprint.model.document import Cause, Document, Standing, Version
from smallprint.model.timeline import Interval, Timeline
from smallprint.publish.picture import COLOURS, comparison_picture, svg_of, timeline_picture
from smallprint.segment import outline
from smallprint.text.span import Span

SVG = "{http://www.w3.org/2000/svg}"
ACME = Document("Acme & <Sons>", "Terms of Service")
HELD = outline("# Terms\n\nWe sell your data.\n")
SOLD = Quotation(1, Span(0, 18), "We sell your data.")


def at(year: int, month: int = 1) -> datetime:
    return datetime(year, month, 1, tzinfo=UTC)


def version(number: int, year: int) -> Version:
    return Version(ACME, number, at(year), Cause.AMENDED, Standing.USABLE, "", "en", None, None, "", "", "")


def interval(verdict: Verdict, number: int, year: int) -> Interval:
    evidence = (SOLD,) if verdict is Verdict.YES else ()
    answer = Answer(Question("Do they?", "data-sale", "Do they?"), verdict, evidence)
    return Interval(answer, HELD, version(number, year), version(number, year))


def test_a_bar_is_as_long_as_the_answer_stood() -> None:
    one = Timeline(ACME, (interval(Verdict.NOT_ADDRESSED, 1, 2020), interval(Verdict.YES, 2, 2023)))
    root = ET.fromstring(svg_of(timeline_picture("Do they <sell>?", [one], at(2024))))
    bars = [each for each in root.iter(f"{SVG}rect") if each.find(f"{SVG}title") is not None]
    silent, sold = (float(each.get("width", 0)) for each in bars)
    assert [each.get("fill") for each in bars] == [COLOURS[Verdict.NOT_ADDRESSED], COLOURS[Verdict.YES]]
    assert 2.9 < silent / sold < 3.1
    words = [each.text for each in root.iter(f"{SVG}text")]
    assert {"Do they <sell>?", "Acme & <Sons>/Terms of Service", "2021", "2022", "2023"} <= set(words)


def test_a_cell_holds_the_answer_and_tells_all_of_it() -> None:
    long = "“" + "THE GREATER OF ONE HUNDRED DOLLARS " * 3 + "”"
    rows = [("Do they?", [(Verdict.YES, "yes"), (Verdict.STATED, long)])]
    root = ET.fromstring(svg_of(comparison_picture("A · B", ["A", "B"], rows)))
    titles = [each.text for each in root.iter(f"{SVG}title")]
    assert titles == ["A · B", "yes", long]
    assert any(str(each.text).endswith("…") for each in root.iter(f"{SVG}text"))


def test_what_would_steer_a_reader_is_made_visible() -> None:
    drawn = svg_of(comparison_picture("\x1b[31m\u202eA", ["B"], [("Do\x00 they?", [(Verdict.NO, "no")])]))
    assert "\x1b" not in drawn
    assert "\x00" not in drawn
    ET.fromstring(drawn)
