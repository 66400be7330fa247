"""Pages that hold no terms, recognised as they were read live: by their shape, their names and their words.

A page is terms if it reads like terms, or is called so and says something; only then is it asked what else it is. The
thresholds were set on the 158 labelled pages of the development set and the specimens in tests/specimens/wrong_pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from smallprint.extract.challenge import Failure
from smallprint.extract.dom import Page, parse_text
from smallprint.extract.language import detect_language
from smallprint.extract.terms_type import HINT, address_names, called
from smallprint.extract.terms_words import count_words, density, plain
from smallprint.extract.wrong_cause import BRACES, MOST_SPOKEN, cause, cause_by_words
from smallprint.extract.wrong_phrases import (
    ABOUT,
    FAILURES,
    HUB,
    IMPRINT,
    ITSELF,
    NEWS_ADDRESS,
    PRESS,
    SAID,
    SELLING,
    SURELY_BLOCKED,
    TITLES,
    VIEW,
    WALL,
)
from smallprint.extract.wrong_seen import (
    BLANK_WORDS,
    FEW_WORDS,
    FOUND,
    KINDS,
    LINK,
    SAYS,
    SHORT_SHARE,
    STUB_WORDS,
    Seen,
    look_at,
)
from smallprint.extract.wrong_signs import (
    documents_named,
    is_headed_by_name,
    is_headed_in_full,
    is_headed_so,
)

SURE_WORDS = 360
"""More words than this that read like terms are not doubted, whatever the title says; a banner's were 280 once."""
TITLED_SHARE = 0.3
"""Where only the title names terms, sentences have this share of their words; guidelines for people have 0.4."""
MOST_NEWS, WORDS_A_QUOTE = 3_600, 700
"""News are shorter than this, and quote somebody every so many words."""
ELSEWHERE = 4
"""A text of less than a quarter of the page's words, and with none of terms', is not where the page's terms are."""
SELF_NAMED = 3
"""A document whose title could be that of an article calls itself a document so many times."""
ONE_SENTENCE = 8
"""A heading that is the name of a document has a sentence of so many words under it at least."""
SALES = 2
"""So many phrases of pages that sell make one of a page that is not called terms."""
LINKED = 0.6
"""A page is a list of links with this share of its words linked, and few others."""
DOCUMENTS = 4
"""A short page that names so many kinds of documents is a list of them."""
INDEX_WORDS = 260
HUB_WORDS = 520
IMPRINT_SIGNS = 3
"""So many of the things that an imprint gives make one, at an address that is called so."""
UNREAD = re.compile(r"[\u0530-\u05ff\u0600-\u06ff\u0700-\u0fff\u1000-\u17ff]")
"""Letters of languages whose words of terms are not in the table, or few of them."""
KNOWN = frozenset("en fr de es pt it nl sv da no nb nn fi pl cs sk hu ro tr id ms vi ja zh ko ru uk bg el".split())
"""Languages whose words of terms are in the table."""
COOKIES = re.compile(r"\b(?:cookies?|traceurs?)\b")
_HEADING = re.compile(r"(#{1,6})\s|[^\n]+\n([=-])\2+\s*$")


MOST_NAME = 200
"""And of a title."""


def recognise_page(page: Page, text: str) -> Failure | None:
    """Why a page holds no terms, or None where nothing speaks against it; `text` is what was taken for them."""
    seen = look_at(page, text)
    told = _told_by_names(seen) or _told_by_kind(seen) or (None if _is_terms(seen) else cause(seen))
    return told or (Failure.WRONG_PAGE if _stands_elsewhere(seen, text) else None)


def recognise_text(text: str, url: str) -> Failure | None:
    """Why a plain text or Markdown holds no terms, or None; its headings, or its first line, are what it is called."""
    return recognise_page(parse_text("".join(_marked_up(text)), url), text)


def _marked_up(text: str) -> Iterator[str]:
    """A text as HTML, as far as headings, links and paragraphs go."""
    is_first = True
    for part in text.strip().split("\n\n"):
        words = LINK.sub(r"\1", part)
        heading = _HEADING.match(part)
        is_linked = len(words) < len(part) and LINK.fullmatch(part.strip()) is not None
        name = "p" if not heading else "h1" if heading[1] == "#" or heading[2] == "=" else "h2"
        name = "a" if is_linked else name
        name = "h1" if is_first and name == "p" and len(part) <= MOST_NAME and "\n" not in part else name
        is_first = is_first and not words.strip()
        yield f"<div><{name}>{escape(words.strip(' #*=-'))}</{name}></div>"


def _told_by_names(seen: Seen) -> Failure | None:
    """What the title and the first heading say themselves, where the words under them are not terms."""
    if seen.words > SURE_WORDS and seen.reads_like_terms:
        return None
    first = seen.signs.headings[:1]
    for words in (*first, seen.signs.title):
        spoken = plain(words[:MOST_NAME])
        for failure, phrases in (*FAILURES, *TITLES):
            if phrases.search(spoken) and not (called(words) and seen.words > STUB_WORDS):
                return _narrowed(failure, seen)
    return None


def _stands_elsewhere(seen: Seen, text: str) -> bool:
    """Whether the page's terms are not in what was taken for them: a sign-up form with its terms in a dialog."""
    if not text.strip() or count_words(text) * ELSEWHERE > seen.words or seen.text == text:
        return False
    return seen.speech.found >= FOUND and density(text).found == 0


def _narrowed(failure: Failure, seen: Seen) -> Failure:
    """What a title tells; where that is no more than that something failed, what the words say of a block."""
    spoken = plain(seen.signs.prose[:MOST_SPOKEN]) if failure is Failure.ERROR_PAGE else ""
    is_blocked = seen.words <= STUB_WORDS and SURELY_BLOCKED.search(spoken) is not None
    return Failure.TEMPORARILY_BLOCKED if is_blocked else failure


def _told_by_kind(seen: Seen) -> Failure | None:
    """Pages about documents that hold none of them: lists of them, centres, news about them."""
    if _is_only_wall(seen):
        return Failure.COOKIE_BANNER_ONLY
    is_list = _is_list(seen) and not cause_by_words(seen)
    is_wrong = is_list or _is_hub(seen) or _is_news(seen) or _is_about(seen) or _is_selling(seen)
    return Failure.WRONG_PAGE if is_wrong else None


def _is_only_wall(seen: Seen) -> bool:
    """Whether a page that is called another document speaks of nothing but cookies, and asks to accept them."""
    if not seen.is_named or seen.words > STUB_WORDS:
        return False
    spoken = plain(seen.signs.seen[:MOST_SPOKEN])
    cookies = len(COOKIES.findall(spoken))
    is_about_them = any(called(words).get("Trackers Policy", 0.0) > HINT for words in seen.signs.names)
    return (
        not is_about_them and cookies >= SAYS and seen.said.found - cookies < SAYS and WALL.search(spoken) is not None
    )


def _is_list(seen: Seen) -> bool:
    """Whether a page lists documents, or links to little else than articles."""
    if seen.words > INDEX_WORDS or seen.words < BLANK_WORDS or _is_imprint(seen):
        return False
    named = documents_named(seen.signs)
    if named >= DOCUMENTS and not is_headed_in_full(seen.signs) and seen.speech.found - 2 * named < KINDS:
        return True
    said = seen.words - count_words(seen.signs.linked)
    return seen.signs.linked_share >= LINKED and said < FEW_WORDS and not seen.reads_like_terms


def _is_hub(seen: Seen) -> bool:
    """Whether a page is a site's centre for such matters, from where its documents are reached."""
    if seen.words > HUB_WORDS or not HUB.search(seen.signs.title.lower()):
        return False
    return sum(bool(VIEW.search(words.lower()) and called(words)) for words in seen.signs.links) >= 2


def _is_news(seen: Seen) -> bool:
    """Whether a page reports: it quotes people, more than once or where news lie, and at some length."""
    if seen.words > MOST_NEWS:
        return False
    quoted = len(SAID.findall(seen.text))
    if not quoted or quoted * WORDS_A_QUOTE < seen.words:
        return False
    return (
        quoted > 1 or NEWS_ADDRESS.search(seen.signs.address) is not None or PRESS.search(plain(seen.text)) is not None
    )


def _is_about(seen: Seen) -> bool:
    """Whether a page speaks about documents, or announces that one has changed, and does not call itself one."""
    is_told = any(ABOUT.search(plain(words)) for words in (seen.signs.title, *seen.signs.leading[:1]))
    return is_told and len(ITSELF.findall(plain(seen.text))) < SELF_NAMED


def _is_selling(seen: Seen) -> bool:
    """Whether a page that is called no document sells something, be it something for privacy."""
    is_called = any(max(called(words).values(), default=0.0) > HINT for words in seen.signs.names)
    if is_called or seen.words > SURE_WORDS or ITSELF.search(plain(seen.text)):
        return False
    spoken = plain(f"{seen.signs.prose[:MOST_SPOKEN]} {seen.signs.controls[:MOST_SPOKEN]}")
    return len(set(SELLING.findall(spoken))) >= SALES


def _is_terms(seen: Seen) -> bool:
    """Whether a page holds terms: it reads like them, or is called so and says enough."""
    if seen.reads_like_terms and (seen.words > STUB_WORDS or not cause_by_words(seen)):
        return True
    if seen.words < BLANK_WORDS or BRACES.search(seen.text):
        return False
    if seen.is_named and seen.words >= FEW_WORDS and _says_enough(seen):
        return seen.words > STUB_WORDS or seen.says_terms or not cause_by_words(seen)
    if _is_imprint(seen) or _is_unread(seen) or _is_headed_so(seen):
        return True
    is_headed = seen.is_headed and (seen.said.found >= SAYS - 1 or _is_headed_and_says(seen))
    is_short_terms = seen.says_terms or is_headed
    return seen.words < FEW_WORDS and is_short_terms and not cause_by_words(seen)


def _is_headed_so(seen: Seen) -> bool:
    """Whether a page is headed as documents are, be it of a kind that has no name here, and says what they say."""
    return (
        is_headed_so(seen.signs)
        and seen.words >= FEW_WORDS
        and seen.said.found >= SAYS - 1
        and not cause_by_words(seen)
    )


def _is_headed_and_says(seen: Seen) -> bool:
    """Whether a sentence stands under a heading that is the name of a document."""
    return is_headed_by_name(seen.signs) and seen.said.words >= ONE_SENTENCE


def _says_enough(seen: Seen) -> bool:
    """Whether a page that is called terms says something; one that only its title calls so has to say more."""
    said = seen.said
    if seen.is_headed:
        is_sure = said.found > 0 or is_headed_by_name(seen.signs)
        return is_sure and (said.words >= ONE_SENTENCE or seen.words > STUB_WORDS)
    is_dense = said.found >= SAYS - 1 and said.share >= SHORT_SHARE
    return said.words >= FEW_WORDS and (is_dense or (said.found >= SAYS and said.share >= TITLED_SHARE))


def _is_imprint(seen: Seen) -> bool:
    """Whether a page gives what an imprint gives, at an address that is called one."""
    is_there = any("Imprint" in named for _, named in address_names(seen.signs.address))
    given = sum(bool(pattern.search(seen.text)) for pattern in IMPRINT)
    return given >= IMPRINT_SIGNS and seen.words < 5 * STUB_WORDS and (is_there or seen.is_named)


def _is_unread(seen: Seen) -> bool:
    """Whether a page is in letters whose words of terms are not known; it is not refused for what it does not say."""
    letters = sum(sign.isalpha() for sign in seen.text)
    is_unread = len(UNREAD.findall(seen.text)) > letters / 2 or _is_foreign(seen)
    return is_unread and seen.signs.linked_share < LINKED and not cause_by_words(seen)


def _is_foreign(seen: Seen) -> bool:
    """Whether a page says that it is in a language whose words of terms are not known, and does not belie it."""
    return bool(seen.language) and seen.language not in KNOWN and detect_language(seen.text) in ("und", seen.language)
