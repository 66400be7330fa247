"""Processes are quick from the start, and an archive that is not there does not stop it."""

from __future__ import annotations

import gc

from smallprint.judge.answer.matter import pattern
from smallprint.web import warm as warming
from smallprint.web.desk import Desk
from smallprint.web.settings import Settings
from smallprint.web.site import environment


def test_patterns_and_templates_are_there_before_anybody_asks():
    warming.prepare()
    assert pattern.cache_info().currsize > 100
    assert len(environment().cache) >= len(environment().list_templates())
    assert gc.get_freeze_count() > 0
    gc.unfreeze()


def test_an_archive_that_is_not_there_is_told_of_by_the_pages_and_stops_nothing(tmp_path):
    assert warming.warm(Desk(Settings(archive=str(tmp_path / "nowhere")))) is None
