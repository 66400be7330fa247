"""smallprint reads the terms that people agree to.

>>> import smallprint
>>> found = smallprint.compare_texts(before, after, smallprint.Document("Acme", "Terms of Service"))
>>> found.assessment.headline
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # what `typing` says too; importing it would be most of what starting costs
if TYPE_CHECKING:
    from smallprint.align import diff
    from smallprint.archive.ask import ask, ask_file, question_of
    from smallprint.archive.check import check
    from smallprint.archive.compare_services import compare_services
    from smallprint.archive.compare_versions import compare_files, compare_texts, compare_versions
    from smallprint.archive.import_history import import_history
    from smallprint.archive.log import full_log, log
    from smallprint.archive.notes import note_on_change, note_on_clause, note_on_verdict
    from smallprint.archive.open_archive import open_archive
    from smallprint.archive.quote import quote
    from smallprint.archive.read_terms import read_file, read_version
    from smallprint.archive.reread import reread, reread_anew
    from smallprint.archive.search import search
    from smallprint.archive.second_opinion import second_opinion
    from smallprint.archive.since import since, since_moment
    from smallprint.archive.timeline import timeline
    from smallprint.archive.training_matrix import training_matrix
    from smallprint.model.document import Document
    from smallprint.model.note import Remark
    from smallprint.model.statement import Statement
    from smallprint.read import read_outline
    from smallprint.segment import outline
    from smallprint.source import open_history
    from smallprint.source.discover import discover
    from smallprint.source.second_reader import SecondReader
    from smallprint.store.base import Wanted

__version__ = "0.1.0"
_HOMES = {
    "Document": "smallprint.model.document",
    "Remark": "smallprint.model.note",
    "SecondReader": "smallprint.source.second_reader",
    "Statement": "smallprint.model.statement",
    "Wanted": "smallprint.store.base",
    "ask": "smallprint.archive.ask",
    "ask_file": "smallprint.archive.ask",
    "check": "smallprint.archive.check",
    "compare_files": "smallprint.archive.compare_versions",
    "compare_services": "smallprint.archive.compare_services",
    "compare_texts": "smallprint.archive.compare_versions",
    "compare_versions": "smallprint.archive.compare_versions",
    "diff": "smallprint.align",
    "discover": "smallprint.source.discover",
    "full_log": "smallprint.archive.log",
    "import_history": "smallprint.archive.import_history",
    "log": "smallprint.archive.log",
    "note_on_change": "smallprint.archive.notes",
    "note_on_clause": "smallprint.archive.notes",
    "note_on_verdict": "smallprint.archive.notes",
    "open_archive": "smallprint.archive.open_archive",
    "open_history": "smallprint.source",
    "outline": "smallprint.segment",
    "question_of": "smallprint.archive.ask",
    "quote": "smallprint.archive.quote",
    "read_file": "smallprint.archive.read_terms",
    "read_outline": "smallprint.read",
    "read_version": "smallprint.archive.read_terms",
    "reread": "smallprint.archive.reread",
    "reread_anew": "smallprint.archive.reread",
    "search": "smallprint.archive.search",
    "second_opinion": "smallprint.archive.second_opinion",
    "since": "smallprint.archive.since",
    "since_moment": "smallprint.archive.since",
    "timeline": "smallprint.archive.timeline",
    "training_matrix": "smallprint.archive.training_matrix",
}
__all__ = [
    "Document",
    "Remark",
    "SecondReader",
    "Statement",
    "Wanted",
    "ask",
    "ask_file",
    "check",
    "compare_files",
    "compare_services",
    "compare_texts",
    "compare_versions",
    "diff",
    "discover",
    "full_log",
    "import_history",
    "log",
    "note_on_change",
    "note_on_clause",
    "note_on_verdict",
    "open_archive",
    "open_history",
    "outline",
    "question_of",
    "quote",
    "read_file",
    "read_outline",
    "read_version",
    "reread",
    "reread_anew",
    "search",
    "second_opinion",
    "since",
    "since_moment",
    "timeline",
    "training_matrix",
]


def __getattr__(name: str) -> object:
    """A public verb, loaded when it is first asked for, so that starting costs nothing."""
    if name not in _HOMES:
        raise AttributeError(f"smallprint has no {name!r}")
    found = getattr(import_module(_HOMES[name]), name)
    globals()[name] = found
    return found
