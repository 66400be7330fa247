"""Words for lengths of time, as rules of several fields look for them."""

from __future__ import annotations

NUMBER = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty(?:[- ]\w+)?|thirty|forty[- ]five|forty|fifty|sixty|ninety|a hundred)"
UNIT = r"(?:hours?|days?|weeks?|months?|years?)"
PERIOD = rf"\b(?:(?:at least|not? (?:less|fewer|later|sooner|earlier|more) than|a minimum of|minimum|up to|within|(?:no |not )?(?:more|less|longer) than|over|exceeding|for) )?(?:an? )?{NUMBER}(?: ?\(\d+\)| ?\(\w+(?:[- ]\w+)?\))?[ -](?:\w+ )?(?:(?:calendar|business|working|consecutive|full|complete|further) )?{UNIT}\b'?"
"""A length of time, with the bound before it."""
