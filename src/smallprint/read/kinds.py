"""Which kinds of data words name, in all the ways that terms name them."""

from __future__ import annotations

import re
from functools import lru_cache

from smallprint.model.norm import Data
from smallprint.read.named import named_in
from smallprint.read.patterns import categories

_ADDRESS = re.compile(categories.ADDRESS)
_TOLD_US = re.compile(
    r"\b(?:any|such|the|all|other) (?:data|information) (?:that |which )?(?:you|users|customers|members) "
)
_LIKINGS = re.compile(categories.LIKINGS)
_PERSONAL = re.compile(r"\bpersonal(?:ly identifiable)? (?:data|information)\b")
_BY_OTHERS = re.compile(categories.BY_OTHERS)
_TURNED = re.compile(categories.TURNED)
_IDENTIFIERS = re.compile(categories.IDENTIFIERS)
_TRAITS = re.compile(categories.TRAITS)
_POST_AS_VERB = re.compile(categories.POST_AS_VERB)
_NO_DATA = re.compile(categories.NO_DATA)
_PERSONS = re.compile(categories.PERSONS)
_ONLY_PUBLIC = re.compile(categories.ONLY_PUBLIC)
_TURNING = re.compile(categories.TURNING)
_MADE = re.compile(r"content|material|music|aggregate")
"""Without one of these nothing is the provider's, or put together."""
_PROVIDERS = re.compile(categories.PROVIDERS)
_MATERIAL = re.compile(categories.MATERIAL)
_BESIDE = (
    (Data.CUSTOMER_CONTENT, _BY_OTHERS), (Data.CONTACT_DATA, _ADDRESS), (Data.USAGE_DATA, _IDENTIFIERS),
)  # fmt: skip
_TOLD_WHOLE = {Data.DEIDENTIFIED_AGGREGATE, Data.CUSTOMER_CONTENT, Data.CHILDREN_DATA}
"""What holds for what people are like where it is named: content with their names, statistics of their gender."""
KEPT = 1 << 8


@lru_cache(maxsize=KEPT)
def kinds_in(words: str) -> tuple[Data, ...]:
    """The kinds that words name, identifiers of devices and what people are like among them."""
    words = _NO_DATA.sub(" ", words)
    if " post" in words:
        words = _POST_AS_VERB.sub(" ", words)
    if _MADE.search(words):
        words = _TURNING.sub(" ", _PROVIDERS.sub(" ", words))
    found = _outright(words)
    found |= {kind for kind, pattern in _BESIDE if pattern.search(words)}
    if Data.CUSTOMER_CONTENT in found and not _MATERIAL.search(words):
        if _TOLD_US.search(words):
            found.add(Data.PERSONAL_DATA)
        if Data.PERSONAL_DATA in found:
            found.discard(Data.CUSTOMER_CONTENT)
    is_told = not found & _TOLD_WHOLE and _TRAITS.search(words)
    if is_told or (not found and _LIKINGS.search(words)):
        found.add(Data.PERSONAL_DATA)
    return tuple(kind for kind in Data if kind in found)


def _outright(words: str) -> set[Data]:
    """The kinds that words name outright, without what data are turned into or become."""
    found = set(named_in(words))
    if Data.DEIDENTIFIED_AGGREGATE in found:
        found = set(named_in(_TURNED.sub(" ", words)))
    if Data.PUBLIC_POSTS in found and len(found) > 1:
        found &= set(named_in(_ONLY_PUBLIC.sub(" ", words)))
    if Data.CUSTOMER_CONTENT in found and _PERSONS.search(words):
        found = {*named_in(_PERSONS.sub(" ", words)), Data.PERSONAL_DATA}
    if Data.CHILDREN_DATA in found and _PERSONAL.search(words):
        found.add(Data.PERSONAL_DATA)
    return found
