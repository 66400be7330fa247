"""Time as a line: how far along it a moment lies, and where each year begins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from smallprint.publish.fields import Fields
from smallprint.publish.timeline import how_far

MOST_YEARS = 8
"""So many years have their numbers on the line; of more every second or third has."""


@dataclass(frozen=True, slots=True)
class Years:
    """A stretch of time. Places on it are told in hundredths of its length."""

    begin: datetime
    end: datetime

    def at(self, moment: datetime) -> float:
        """How far along a moment lies, from 0 to 100."""
        share = how_far(moment, self.begin, self.end)
        return round(100 * min(1.0, max(0.0, share)), 2)

    def fields(self) -> Fields:
        """The stretch, with where each of its years begins."""
        years = range(self.begin.year + 1, self.end.year + 1)
        step = 1 + (len(years) - 1) // MOST_YEARS if years else 1
        ticks = [(year, datetime(year, 1, 1, tzinfo=UTC)) for year in years]
        return {
            "from": self.begin.isoformat(),
            "until": self.end.isoformat(),
            "years": [
                {"year": year, "at": self.at(moment), "is_told": (self.end.year - year) % step == 0}
                for year, moment in ticks
            ],
        }
