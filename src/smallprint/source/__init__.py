"""Where documents come from."""

from smallprint.source.file import FileHistory
from smallprint.source.folder import FolderHistory
from smallprint.source.git_history import GitHistory
from smallprint.source.history import History
from smallprint.source.opening import open_history

__all__ = ["FileHistory", "FolderHistory", "GitHistory", "History", "open_history"]
