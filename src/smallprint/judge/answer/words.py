"""The content words of questions and sentences, by their stems, so that the two can be held against each other."""

from __future__ import annotations

import re
from functools import lru_cache

STEM = 5
"""A stem is a word's first so many letters."""
_WORD = re.compile(r"[a-z][a-z'-]+|\d+")
EMPTY = frozenset(
    (
        "the this that these those there their they them are and for from with without about into onto over under upon have has had "
        "was were will would shall should can could may might must does did doing done being been what when where which who whom whose "
        "how long much many any some all each every other others another such than then your yours you our ours its his her him she "
        "not just only also even ever still really actually want know wonder tell please like get got make made let say says said if "
        "is it in on of to or as at by be do we us my me so an no am up out off"
    ).split()
)
_ALIKE = {
    "email": "mail", "e-mail": "mail", "e-mails": "mail", "emails": "mail", "mails": "mail", "erase": "delet", "erased": "delet",
    "wiped": "delet", "wipe": "delet", "removed": "delet", "remove": "delet", "removal": "delet", "purge": "delet", "purged": "delet",
    "photo": "image", "photos": "image", "pictures": "image", "picture": "image", "pics": "image", "photograph": "image", "photographs": "image",
    "chats": "messa", "chat": "messa", "dms": "messa", "conversations": "messa", "conversation": "messa", "communications": "messa",
    "kids": "child", "kid": "child", "children": "child", "minors": "child", "minor": "child",
    "firms": "compa", "firm": "compa", "businesses": "compa", "corporations": "compa",
    "info": "infor", "data": "infor", "details": "infor",
}  # fmt: skip


def stem(word: str) -> str:
    """A word's stem; words that mean the same here share one."""
    return _ALIKE.get(word, word[:STEM])


@lru_cache(maxsize=1 << 14)
def stems(text: str) -> frozenset[str]:
    """The stems of the content words of a folded text."""
    words = (part for word in _WORD.findall(text) for part in (word, *(word.split("-") if "-" in word else ())))
    return frozenset(stem(word) for word in words if len(word) > 1 and word not in EMPTY)
