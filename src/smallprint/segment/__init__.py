"""Where clauses begin: a version's text → its outline."""

from smallprint.segment.dates import stated_dates
from smallprint.segment.outline import outline, quote_of, recorded_span

__all__ = ["outline", "quote_of", "recorded_span", "stated_dates"]
