"""Why a page holds no terms, once that is settled; and what its words tell before it is."""

from __future__ import annotations

import re

from smallprint.extract.challenge import Failure
from smallprint.extract.terms_words import count_words, density, plain
from smallprint.extract.wrong_phrases import (
    BY_DOING,
    FAILURES,
    MARKERS,
    SITE_PAGES,
    SUPPOSED,
    TO_CHALLENGE,
    TO_LOGIN,
    WALL,
)
from smallprint.extract.wrong_seen import BLANK_WORDS, FEW_WORDS, STUB_WORDS, Seen
from smallprint.extract.wrong_signs import is_headed_by_name, is_headed_so

OWN_WORDS = 6
"""A document says so many words at least in its own voice, beside the sentences that could tell of a failure."""
_SENTENCE_END = re.compile(r"(?<=[.!?。！？])\s+|\n+")
MOST_SPOKEN = 6_000
"""So many characters of a short page are searched for phrases."""
BRACES = re.compile(r"\{\{\s*[\w.]+[^{}]*\}\}|\$\{\w+\}|<%=?|\[\[[\w.]+\]\]")
IN_DATA = re.compile(r"^\s*[{\[]\s*\"")


def cause(seen: Seen) -> Failure:
    """Why a page is not terms, that it is not being settled."""
    signs = seen.signs
    if any(pattern.search(signs.markup) for _, pattern in MARKERS) and seen.words <= STUB_WORDS:
        return Failure.TEMPORARILY_BLOCKED
    if signs.leads_to:
        return _led_to(seen)
    if seen.words < BLANK_WORDS and _is_wall(seen):
        return Failure.COOKIE_BANNER_ONLY
    return cause_by_words(seen) or _cause_anywhere(seen) or _cause_by_shape(seen)


def _led_to(seen: Seen) -> Failure:
    """What a page is that goes on to another by itself."""
    if TO_CHALLENGE.search(seen.signs.leads_to):
        return Failure.TEMPORARILY_BLOCKED
    return Failure.LOGIN_WALL if TO_LOGIN.search(seen.signs.leads_to) else Failure.REDIRECT_STUB


def _is_wall(seen: Seen) -> bool:
    """Whether the only words of a page are those of its banner."""
    return count_words(seen.signs.consent) >= BLANK_WORDS or (
        bool(seen.signs.consent) and WALL.search(plain(seen.signs.consent)) is not None
    )


def cause_by_words(seen: Seen) -> Failure | None:
    """The cause that the words of a short page name."""
    if seen.words > STUB_WORDS or _speaks_for_itself(seen):
        return None
    spoken = plain(f"{seen.signs.prose[:MOST_SPOKEN]} {seen.signs.controls[:MOST_SPOKEN]}")
    most = len(spoken) // 2 if seen.is_named else len(spoken)
    if told := _told(spoken, most):
        return told
    if SITE_PAGES.search(spoken):
        return Failure.WRONG_PAGE
    is_small = seen.words < STUB_WORDS // 2
    if not seen.is_named and WALL.search(spoken if is_small else plain(seen.signs.controls[:MOST_SPOKEN])):
        return Failure.COOKIE_BANNER_ONLY
    if seen.signs.has_password and is_small and not seen.is_named:
        return Failure.LOGIN_WALL
    unscripted = plain(seen.signs.unscripted[:MOST_SPOKEN]) if seen.words < BLANK_WORDS else ""
    return next((failure for failure, phrases in FAILURES if phrases.search(unscripted)), None)


def _cause_anywhere(seen: Seen) -> Failure | None:
    """The cause that a page names late, of which it is known that it holds no terms."""
    spoken = plain(f"{seen.signs.prose[:MOST_SPOKEN]} {seen.signs.controls[:MOST_SPOKEN]}")
    return _told(spoken, len(spoken)) if seen.words <= STUB_WORDS else None


def _told(spoken: str, most: int) -> Failure | None:
    """The first cause whose phrases stand among so many characters."""
    for failure, phrases in FAILURES:
        found = phrases.search(spoken)
        if found and found.start() <= most:
            return failure
    return None


def _speaks_for_itself(seen: Seen) -> bool:
    """Whether a page that is headed by the name of a document says what such say, whatever else it mentions.

    A clause on outages speaks of errors, and stands among clauses that do not; an error page tells of nothing else.
    """
    is_called = is_headed_by_name(seen.signs) or is_headed_so(seen.signs)
    if not (is_called or seen.is_headed):
        return False
    sentences = [plain(one) for one in _SENTENCE_END.split(seen.signs.sentences) if not one.endswith("?")]
    own = [one for one in sentences if not _reports(one) and not BY_DOING.search(one)]
    said = density("\n".join(own))
    enough = 1 if is_called else 2
    if said.found >= enough and said.words >= OWN_WORDS:
        return True
    return is_called and len(own) == len(sentences) and said.words >= FEW_WORDS


def _reports(sentence: str) -> bool:
    """Whether a sentence tells that something failed now, and not what holds where it does."""
    found = next((one for _, phrases in FAILURES if (one := phrases.search(sentence))), None)
    return found is not None and not SUPPOSED.search(sentence[: found.start() + 1])


def _cause_by_shape(seen: Seen) -> Failure:
    """The cause where no words name one."""
    if seen.words < BLANK_WORDS or BRACES.search(seen.text) or (seen.words < FEW_WORDS and seen.is_named):
        return Failure.EMPTY_SHELL
    if IN_DATA.match(seen.text):
        return Failure.ERROR_PAGE
    return Failure.WRONG_PAGE
