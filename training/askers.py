"""The same wordings as others would put them: of a daughter, for a customer, to a vendor, on a list of tracks.

Who asks, and for whom, says little of what is asked, and wordings written at one desk are mostly in the first person.
With these the model reads 2 more of 100 wordings that it has not seen, written for five kinds of people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from zlib import crc32

_WHOSE = (
    "my daughter's",
    "my son's",
    "my kid's",
    "our",
    "the customer's",
    "our employees'",
    "users'",
    "my wife's",
    "the readers'",
    "my grandmother's",
)
_WHO = (
    "my daughter",
    "my son",
    "my kid",
    "a customer",
    "a user",
    "a pensioner",
    "one",
    "our staff",
    "people",
    "a client",
)
_WHAT = (
    "my order history",
    "my ad account info",
    "my playlists",
    "my search history",
    "my health records",
    "my invoices",
    "my watch history",
    "what i type",
    "my shopping list",
    "my saved games",
    "my phone number",
    "my answers",
)
_TO_WHOM = ("the vendor", "the supplier", "the provider", "the company", "the platform")
_SWAPS = (
    (re.compile(r"\b(?:my|people's|users'|our|your|customers'|members?'?s?'?)(?= )"), _WHOSE, 3, 0, True),
    (re.compile(r"\b(?:i|we)\b(?!')"), _WHO, 3, 1, True),
    (re.compile(r"\bthey\b"), _TO_WHOM, 4, 2, False),
    (re.compile(r"\bmy (?:personal )?(?:data|info|information|details|stuff)\b"), _WHAT, 3, 2, False),
)
"""What is put otherwise, by what, for one in how many wordings, and whether it is left where the asker matters."""
_OF_CHILDREN = re.compile(r"\b(?:child|kid|son|daughter|minor|parent|teen|age|old|year|mum|mom|dad)\w*")
_ASKER_MATTERS = frozenset(
    (
        "least-age",
        "old-enough",
        "parents-consent",
        "childrens-data",
        "childrens-data-deleted",
        "parents-see",
        "age-check",
        "ads-to-children",
        "admin-sees",
        "nothing",
    )
)


def others_put(text: str, matter: str) -> Iterator[str]:
    """A folded wording as others would put it, none or some ways; always the same for the same words."""
    chance = crc32(text.encode())
    is_for_somebody = matter in _ASKER_MATTERS or _OF_CHILDREN.search(text) is not None
    for words, instead, each, at, is_of_asker in _SWAPS:
        if chance % each != at or matter == "nothing" or (is_of_asker and is_for_somebody):
            continue
        put = words.sub(instead[chance // 7 % len(instead)], text, count=1)
        if put != text:
            yield put
