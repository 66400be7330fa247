"""smallprint reads the terms that people agree to.

    >>> import smallprint
    >>> found = smallprint.compare_texts(before, after, smallprint.Document("Acme", "Terms of Service"), at)
    >>> found.assessment.headline
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from smallprint.align import diff
    from smallprint.archive.compare_versions import compare_files, compare_texts, compare_versions
    from smallprint.archive.import_history import import_history
    from smallprint.archive.opening import open_archive
    from smallprint.archive.since import since
    from smallprint.model.document import Document
    from smallprint.segment import outline
    from smallprint.source import open_history

__version__ = "0.1.0"
_HOMES = {
    "Document": "smallprint.model.document",
    "compare_files": "smallprint.archive.compare_versions",
    "compare_texts": "smallprint.archive.compare_versions",
    "compare_versions": "smallprint.archive.compare_versions",
    "diff": "smallprint.align",
    "import_history": "smallprint.archive.import_history",
    "open_archive": "smallprint.archive.opening",
    "open_history": "smallprint.source",
    "outline": "smallprint.segment",
    "since": "smallprint.archive.since",
}
__all__ = [
    "Document",
    "compare_files",
    "compare_texts",
    "compare_versions",
    "diff",
    "import_history",
    "open_archive",
    "open_history",
    "outline",
    "since",
]


def __getattr__(name: str) -> Any:
    """A public verb, loaded when it is first asked for, so that starting costs nothing."""
    if name not in _HOMES:
        raise AttributeError(f"smallprint has no {name!r}")
    return getattr(import_module(_HOMES[name]), name)
