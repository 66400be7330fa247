"""The last word on a change: a person's before the program's, and since when it makes a difference."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from smallprint.archive.last_word import spoken
from smallprint.model.correction import Correction, Mark
from smallprint.model.document import Document
from smallprint.model.meaning import Severity

DAY = datetime(2024, 5, 1, tzinfo=UTC)
NONE, MINOR, MAJOR = Severity.NONE, Severity.MINOR, Severity.MAJOR


def said(*words: str) -> list[Correction]:
    """What Ada says day by day: "noise", "major", "seen"."""
    found = []
    for day, word in enumerate(words):
        is_severity = word in {"minor", "major"}
        mark, value = (Mark.SUBSTANTIVE, word) if is_severity else (Mark(word), "")
        at = DAY + timedelta(days=day)
        found.append(Correction("0" * 12, Document("A", "T"), 2, "d", mark, value, "", "Ada", at, ""))
    return found


@pytest.mark.parametrize(
    ("found", "words", "severity", "before", "day"),
    [
        pytest.param(MAJOR, (), MAJOR, (), None, id="nobody says anything"),
        pytest.param(MAJOR, ("seen",), MAJOR, (), None, id="that it was seen is no judgement"),
        pytest.param(MAJOR, ("major",), MAJOR, (), None, id="a word that confirms makes no difference"),
        pytest.param(MAJOR, ("noise",), NONE, (MAJOR,), 0, id="noise takes it out"),
        pytest.param(MAJOR, ("noise", "noise"), NONE, (MAJOR,), 0, id="said twice it turned once"),
        pytest.param(MAJOR, ("noise", "as-judged"), MAJOR, (MAJOR, NONE), 1, id="taken back"),
        pytest.param(MAJOR, ("minor",), MINOR, (MAJOR,), 0, id="less severe"),
        pytest.param(NONE, ("minor", "major", "as-judged"), NONE, (NONE, MINOR, MAJOR), 2, id="in, up, and out"),
        pytest.param(NONE, ("noise",), NONE, (), None, id="noise by both"),
    ],
)
def test_the_last_word_and_since_when(found, words, severity, before, day):
    last = spoken(found, said(*words))
    assert (last.severity, last.before) == (severity, before)
    assert last.turned_at == (None if day is None else DAY + timedelta(days=day))


def test_whose_word_it_is():
    assert spoken(MAJOR, said("seen")).by is None
    assert spoken(MAJOR, said("noise", "seen")).by.mark is Mark.NOISE
    assert spoken(MAJOR, said("noise", "as-judged")).by.mark is Mark.AS_JUDGED
