"""How versions are kept."""

from smallprint.store.base import (
    Assessed,
    Hit,
    KeptReading,
    Look,
    Made,
    NewBlock,
    NewReading,
    NewVersion,
    Store,
    Summary,
    Taking,
    Wanted,
    in_force,
)
from smallprint.store.sqlite import SqliteStore

__all__ = [
    "Assessed",
    "Hit",
    "KeptReading",
    "Look",
    "Made",
    "NewBlock",
    "NewReading",
    "NewVersion",
    "SqliteStore",
    "Store",
    "Summary",
    "Taking",
    "Wanted",
    "in_force",
]
