"""The themes by which a change of many clauses is told, and places with rules of their own. Data only."""

from __future__ import annotations

import re

from smallprint.judge.headline.themes_of_privacy import OF_PRIVACY
from smallprint.judge.headline.themes_of_terms import OF_TERMS

THEMES = (*OF_TERMS, *OF_PRIVACY)
"""What is told as added or dropped."""

PLACES = re.compile(
    r"\b(?:Virginia|Colorado|Connecticut|Utah|Oregon|Texas|Montana|Nevada|Delaware|Iowa|Maryland|Minnesota|Nebraska"
    r"|New Hampshire|New Jersey|Tennessee|Indiana|Kentucky|Rhode Island|Illinois|Florida|Japan|Korea|Brazil|India"
    r"|Australia|Canada|Quebec|China|Hong Kong|Taiwan|Singapore|Thailand|Vietnam|Indonesia|Turkey|Russia|Ukraine"
    r"|Mexico|Argentina|Colombia|Chile|South Africa|Nigeria|Kenya|Israel|Saudi Arabia|New Zealand|Switzerland"
    r"|United Kingdom|Germany|France|Italy|Spain|European Union|European Economic Area)\b"
)
"""Places for whose people terms have rules of their own."""
