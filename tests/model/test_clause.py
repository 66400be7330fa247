from __future__ import annotations

from smallprint.segment import outline

TEXT = """# Terms

## 2. Data

We may:

* keep it;
* sell it.

Words of their own.
"""


def test_blocks_joined_are_the_text() -> None:
    held = outline(TEXT)
    assert "".join(block.raw for block in held.blocks) == TEXT


def test_clauses_and_passages_tile_the_text() -> None:
    held = outline(TEXT)
    assert [clause.span.cut(TEXT) for clause in held.clauses] == [block.raw for block in held.blocks]
    assert [passage.first for passage in held.passages[1:]] == [passage.last for passage in held.passages[:-1]]


def test_a_clause_knows_its_heading_and_what_introduces_it() -> None:
    held = outline(TEXT)
    item = next(clause for clause in held.clauses if clause.ink == "sell it.")
    assert (held.heading_of(item), held.lead_in_of(item)) == ("Data", "We may:")
    alone = next(clause for clause in held.clauses if clause.ink == "Words of their own.")
    assert (held.heading_of(alone), held.lead_in_of(alone)) == ("Data", "")


def test_what_is_read_of_a_block_is_the_same_however_often_it_is_asked_for() -> None:
    held = outline(TEXT)
    assert held.clauses is held.clauses
    assert held.passages is held.passages
