"""Characters: spans, offsets, normalising, words, sentences, digests."""

from smallprint.text.digest import content_digest, digest
from smallprint.text.normalize import fold
from smallprint.text.offsets import OffsetMap
from smallprint.text.sentence import sentences
from smallprint.text.span import Quote, Span
from smallprint.text.words import tokenize

__all__ = ["OffsetMap", "Quote", "Span", "content_digest", "digest", "fold", "sentences", "tokenize"]
