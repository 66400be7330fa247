"""The words and signs of an ink, and where they begin."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORD = re.compile(
    r"\d{1,3}(?:,\d{3})+\b|\w[\w-]*\.(?:com|org|net|io|gg|ai|co|me|app|dev|tv|fm|eu|de|fr|uk|xyz|social)\b|[’'](?:ll|re|ve|d)\b|\w+(?:[’'\-‑](?!(?:ll|re|ve|d)\b)\w+)*|[^\w\s]"
)
STOPS = frozenset(".;:?!|")
"""Signs behind which another sentence, item or cell begins."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words and signs of an ink: as they stand, in lower case with plain apostrophes, and where they begin."""

    raw: tuple[str, ...]
    low: tuple[str, ...]
    starts: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.raw)

    def index_at(self, offset: int) -> int:
        """The index of the word that stands at or behind a character offset."""
        low, high = 0, len(self.starts)
        while low < high:
            middle = (low + high) // 2
            if self.starts[middle] < offset:
                low = middle + 1
            else:
                high = middle
        return low


def words_of(ink: str) -> Words:
    """The words of an ink."""
    found = [(match[0], match.start()) for match in _WORD.finditer(ink)]
    raw = tuple(word for word, _ in found)
    return Words(
        raw, tuple(word.lower().replace("’", "'").replace("‑", "-") for word in raw), tuple(start for _, start in found)
    )
