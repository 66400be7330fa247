"""What is asked for a topic can be asked, and topics are those of changes."""

from __future__ import annotations

import pytest

from smallprint.judge.answer.at_stake import ASKED, LAST_RESORT, REFUSED
from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.judge.weighing.lexicon import TOPICS


@pytest.mark.parametrize("table", [ASKED, REFUSED], ids=["asked", "refused"])
def test_every_topic_is_one_of_a_change_and_every_matter_can_be_asked(table):
    assert set(table) <= set(TOPICS)
    assert {matter for matters in table.values() for matter in matters} <= set(BY_NAME)
    assert all(matters for matters in table.values())


def test_how_to_leave_can_be_asked():
    assert set(LAST_RESORT) <= set(BY_NAME)
