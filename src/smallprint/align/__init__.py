"""Which clause became which: two outlines → a diff."""

from smallprint.align.compare import changes, diff
from smallprint.align.edits import word_edits
from smallprint.align.passage import passage_links
from smallprint.align.script import replay, script, undo

__all__ = ["changes", "diff", "passage_links", "replay", "script", "undo", "word_edits"]
