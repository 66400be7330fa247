"""What is read of one part of a clause alone is what its whole reading has of that part."""

from __future__ import annotations

from smallprint.archive.kept_readings import ON_TRAINING, KeptReadings, places_of
from smallprint.archive.open_archive import open_archive
from smallprint.archive.show import show
from smallprint.read.clause import read_clause
from smallprint.read.document import readable_clauses
from smallprint.read.licence import licences_in


def test_training_and_licences_read_alone_are_those_of_the_whole_reading(demo_archive):
    told = {"training": 0, "licences": 0}
    with open_archive(str(demo_archive)) as store:
        kept = KeptReadings(store, ON_TRAINING)
        for document in store.documents():
            held = show(store, store.versions(document)[-1]).outline
            for place in places_of(held, readable_clauses(held)[0]):
                whole = read_clause(*place)
                assert kept.read(*place).training == whole.training, place
                assert tuple(licences_in(*place)) == whole.licences, place
                told["training"] += bool(whole.training)
                told["licences"] += bool(whole.licences)
    assert all(told.values())


def test_where_training_is_spoken_of_is_seen_in_the_ink_the_heading_and_the_lead_in(demo_archive):
    with open_archive(str(demo_archive)) as store:
        kept = KeptReadings(store, ON_TRAINING)
        assert kept.may_tell(("We train models on it.", "", ""))
        assert kept.may_tell(("We do not do this.", "AI training", "")) and kept.may_tell(
            ("Posts.", "", "We train on:")
        )
        assert not kept.may_tell(("Fees are due monthly.", "Fees", ""))
        assert kept.read("Fees are due monthly.", "Fees", "").is_empty
        assert KeptReadings(store).may_tell(("Fees are due monthly.", "Fees", ""))
