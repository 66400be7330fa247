"""How much of a collection is read as it was meant."""

from __future__ import annotations

import json

from smallprint.source.collection import read_collection
from smallprint.source.coverage import coverage


def test_terms_are_counted_and_what_is_missing_is_named(tmp_path):
    fetch = {"fetch": "https://bellbird.example/terms"}
    terms = {
        "Terms of Service": fetch,
        "Privacy Policy": {**fetch, "filter": [{"removeQueryParams": ["a"]}]},
        "Imprint": {**fetch, "filter": ["cleanUrls"]},
        "Trackers Policy": {"combine": [fetch, {**fetch, "filter": ["sortTheTable", "cleanUrls"]}]},
    }
    (tmp_path / "Bellbird.json").write_text(json.dumps({"name": "Bellbird", "terms": terms}), encoding="utf-8")
    (tmp_path / "Broken.json").write_text("{", encoding="utf-8")
    found = coverage(read_collection(tmp_path))
    assert (found.terms, found.plain, found.covered) == (5, 2, 3)
    assert (found.plain_share, found.covered_share) == (0.4, 0.6)
    assert found.missing == (("Bellbird/Trackers Policy", "sortTheTable"),)
    assert len(found.errors) == 1


def test_nothing_is_missing_where_there_is_nothing(tmp_path):
    found = coverage(read_collection(tmp_path))
    assert (found.terms, found.plain_share, found.covered_share) == (0, 1.0, 1.0)
