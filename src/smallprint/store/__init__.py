"""How versions are kept."""

from smallprint.store.base import Assessed, Hit, NewBlock, NewVersion, Store, Wanted, in_force
from smallprint.store.sqlite import SqliteStore

__all__ = ["Assessed", "Hit", "NewBlock", "NewVersion", "SqliteStore", "Store", "Wanted", "in_force"]
