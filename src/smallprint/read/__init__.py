"""One outline → one reading: what its clauses permit, forbid and oblige, and what they say of training AI."""

from smallprint.read.clause import read_clause
from smallprint.read.document import EDITION, read_outline
from smallprint.read.training import read_training
from smallprint.read.unfair import unfair_in

__all__ = ["EDITION", "read_clause", "read_outline", "read_training", "unfair_in"]
