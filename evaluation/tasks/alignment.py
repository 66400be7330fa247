"""The task `alignment`: which passage of one version became which of the next."""

from __future__ import annotations

from typing import Any

from smallprint.align import diff, passage_links
from smallprint.model.clause import Passage
from smallprint.segment.outline import Interned, outline


def predict(row: dict[str, Any]) -> dict[str, Any]:
    """The prediction for one case: `links` between passages, each named by number and heading."""
    interned: Interned = {}
    before, after = outline(row["before"], interned), outline(row["after"], interned)
    links = [
        {
            "before": [_named(before.passages[index]) for index in link.before],
            "after": [_named(after.passages[index]) for index in link.after],
            "relation": link.relation.value,
        }
        for link in passage_links(diff(before, after))
    ]
    return {"id": row["id"], "links": links}


def _named(passage: Passage) -> dict[str, str]:
    return {"number": passage.number, "heading": passage.heading}
