"""Bytes → text and blocks, without page furniture; for now Markdown, as archives of terms record it.

`challenge.recognise` and `language.detect_language` are imported from their files by those who need them.
"""

from smallprint.extract.boilerplate import furniture
from smallprint.extract.markdown import ink_offsets, read_piece, split_blocks

__all__ = ["furniture", "ink_offsets", "read_piece", "split_blocks"]
