"""Where clauses begin: a version's text → its outline and its dates.

What few commands need stands in files of its own, so that the others start without it: `findings.find` says what a
document says about itself, `definition.find_definitions` and `reference.find_references` are parts of that.
"""

from smallprint.segment.dates import effective_on, stated_dates, unclear_dates, updated_on
from smallprint.segment.outline import Interned, outline, quote_of, read_block, recorded_span

__all__ = [
    "Interned",
    "effective_on",
    "outline",
    "quote_of",
    "read_block",
    "recorded_span",
    "stated_dates",
    "unclear_dates",
    "updated_on",
]
