"""Pages that hold no terms, recognised as they were read live: by their shape, their names and their words.

A page is terms if it reads like terms, or is called so and says something; only then is it asked what else it is. The
thresholds were set on the 158 labelled pages of the development set and the specimens in tests/specimens/wrong_pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from smallprint.extract.challenge import Failure
from smallprint.extract.dom import Page, parse_text
from smallprint.extract.language import detect_language
from smallprint.extract.terms_type import HINT, address_names, called
from smallprint.extract.terms_words import Density, count_words, density, plain
from smallprint.extract.wrong_phrases import (
    ABOUT,
    FAILURES,
    HUB,
    IMPRINT,
    ITSELF,
    MARKERS,
    NEWS_ADDRESS,
    PRESS,
    SAID,
    SITE_PAGES,
    TITLES,
    TO_CHALLENGE,
    TO_LOGIN,
    VIEW,
    WALL,
)
from smallprint.extract.wrong_signs import (
    CLOSES,
    OPENS,
    Signs,
    documents_named,
    is_headed,
    is_headed_by_name,
    is_headed_in_full,
    is_named,
    is_sentence,
    signs_of,
)

BLANK_WORDS = 12
"""Fewer words than this outside menus and footers are no document; the shortest policy in the specimens has 37."""
FEW_WORDS = 25
"""Fewer than this are one only where they say what terms say."""
STUB_WORDS = 180
"""A page of more words than this is not told from one phrase in them; as `challenge.STUB_WORDS`."""
SHARE, FOUND, KINDS = 0.8, 8, 5
"""A page reads like terms with this share (of a hundred), number and variety of their words: of the labelled pages,
home pages have a share of 0.2 at most, and terms that no title names have 1.4 at least."""
SURE_WORDS = 360
"""More words than this that read like terms are not doubted, whatever the title says; a banner's were 280 once."""
LONG_WORDS = 1_000
"""A text of more words than this says something."""
DENSE_SHARE, SHORT_SHARE = 2.5, 4.0
"""Shorter or plainer texts read like terms with the first share; one that only its title names, with the second."""
SAYS, SAYS_SHARE = 3, 3.0
"""A short page that is called terms and has so many of their words is not doubted for saying "access denied"."""
TITLED_SHARE = 0.3
"""Where only the title names terms, sentences have this share of their words; guidelines for people have 0.4."""
MOST_NEWS, WORDS_A_QUOTE = 3_600, 700
"""News are shorter than this, and quote somebody every so many words."""
SELF_NAMED = 3
"""A document whose title could be that of an article calls itself a document so many times."""
ONE_SENTENCE = 8
"""A heading that is the name of a document has a sentence of so many words under it at least."""
COVER = 0.3
"""The main text of a page is what the page is there for where it holds this share of its words."""
TWICE = 2
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
BRACES = re.compile(r"\{\{\s*[\w.]+[^{}]*\}\}|\$\{\w+\}|<%=?|\[\[[\w.]+\]\]")
COOKIES = re.compile(r"\b(?:cookies?|traceurs?)\b")
_LINK, _AS_LINKED = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s[^()]*)?\)"), f"{OPENS}\\1{CLOSES}"
_HEADING = re.compile(r"(#{1,6})\s|[^\n]+\n([=-])\2+\s*$")
IN_DATA = re.compile(r"^\s*[{\[]\s*\"")


MOST_NAME = 200
"""And of a title."""
MOST_SPOKEN = 6_000
"""So many characters of a short page are searched for phrases."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What is known of a page before it is judged."""

    signs: Signs
    text: str
    words: int
    speech: Density
    said: Density
    is_named: bool
    is_headed: bool
    language: str

    @property
    def reads_like_terms(self) -> bool:
        """Whether the words are those of terms, however the page is called."""
        speech = self.speech
        if self.words > STUB_WORDS and speech.share >= SHARE and speech.found >= FOUND and speech.kinds >= KINDS:
            return True
        if speech.share >= 2 * DENSE_SHARE and (speech.found >= FOUND or (speech.found > SAYS and speech.kinds > SAYS)):
            return True
        return speech.share >= DENSE_SHARE and speech.found >= KINDS and speech.kinds >= KINDS - 2

    @property
    def says_terms(self) -> bool:
        """Whether a short text says some of what terms say."""
        return self.said.found >= SAYS and self.said.share >= SAYS_SHARE


def recognise_page(page: Page, text: str) -> Failure | None:
    """Why a page holds no terms, or None where nothing speaks against it; `text` is what was taken for them."""
    seen = _look(page, text)
    return _told_by_names(seen) or _told_by_kind(seen) or (None if _is_terms(seen) else _cause(seen))


def recognise_text(text: str, url: str) -> Failure | None:
    """Why a plain text or Markdown holds no terms, or None; its headings, or its first line, are what it is called."""
    return recognise_page(parse_text("".join(_marked_up(text)), url), text)


def _marked_up(text: str) -> Iterator[str]:
    """A text as HTML, as far as headings, links and paragraphs go."""
    is_first = True
    for part in text.strip().split("\n\n"):
        words = _LINK.sub(r"\1", part)
        heading = _HEADING.match(part)
        is_linked = len(words) < len(part) and _LINK.fullmatch(part.strip()) is not None
        name = "p" if not heading else "h1" if heading[1] == "#" or heading[2] == "=" else "h2"
        name = "a" if is_linked else name
        name = "h1" if is_first and name == "p" and len(part) <= MOST_NAME and "\n" not in part else name
        is_first = is_first and not words.strip()
        yield f"<div><{name}>{escape(words.strip(' #*=-'))}</{name}></div>"


def _look(page: Page, text: str) -> _Seen:
    """What is to be known of a page. Its main text speaks for it, unless that is a small part of it, or it is short.

    A text that is longer than all that stands outside menus and footers was found within one.
    """
    signs = signs_of(page)
    whole, words = count_words(signs.prose), count_words(text)
    is_main = words > STUB_WORDS and words >= (COVER if whole > STUB_WORDS else TWICE) * whole
    text, words = (text, words) if is_main else (signs.prose, whole)
    speech = density(text)
    said = speech if words > LONG_WORDS else density(_sentences(text) if is_main else signs.sentences)
    return _Seen(signs, text, words, speech, said, is_named(signs), is_headed(signs), page.language)


def _sentences(text: str) -> str:
    """The lines of a text in Markdown that say something."""
    lines = dict.fromkeys(text.split("\n"))
    return "\n".join(line for line in lines if is_sentence(_LINK.sub(_AS_LINKED, line)))


def _told_by_names(seen: _Seen) -> Failure | None:
    """What the title and the first heading say themselves, where the words under them are not terms."""
    if seen.words > SURE_WORDS and seen.reads_like_terms:
        return None
    first = seen.signs.headings[:1]
    for words in (*first, seen.signs.title):
        spoken = plain(words[:MOST_NAME])
        for failure, phrases in (*FAILURES, *TITLES):
            if phrases.search(spoken) and not (called(words) and seen.words > STUB_WORDS):
                return failure
    return None


def _told_by_kind(seen: _Seen) -> Failure | None:
    """Pages about documents that hold none of them: lists of them, centres, news about them."""
    if _is_only_wall(seen):
        return Failure.COOKIE_BANNER_ONLY
    is_wrong = (_is_list(seen) and not _cause_by_words(seen)) or _is_hub(seen) or _is_news(seen) or _is_about(seen)
    return Failure.WRONG_PAGE if is_wrong else None


def _is_only_wall(seen: _Seen) -> bool:
    """Whether a page that is called another document speaks of nothing but cookies, and asks to accept them."""
    if not seen.is_named or seen.words > STUB_WORDS:
        return False
    spoken = plain(seen.signs.seen[:MOST_SPOKEN])
    cookies = len(COOKIES.findall(spoken))
    is_about_them = any(called(words).get("Trackers Policy", 0.0) > HINT for words in seen.signs.names)
    return (
        not is_about_them and cookies >= SAYS and seen.said.found - cookies < SAYS and WALL.search(spoken) is not None
    )


def _is_list(seen: _Seen) -> bool:
    """Whether a page lists documents, or links to little else than articles."""
    if seen.words > INDEX_WORDS or seen.words < BLANK_WORDS or _is_imprint(seen):
        return False
    named = documents_named(seen.signs)
    if named >= DOCUMENTS and not is_headed_in_full(seen.signs) and seen.speech.found - 2 * named < KINDS:
        return True
    said = seen.words - count_words(seen.signs.linked)
    return seen.signs.linked_share >= LINKED and said < FEW_WORDS and not seen.reads_like_terms


def _is_hub(seen: _Seen) -> bool:
    """Whether a page is a site's centre for such matters, from where its documents are reached."""
    if seen.words > HUB_WORDS or not HUB.search(seen.signs.title.lower()):
        return False
    return sum(bool(VIEW.search(words.lower()) and called(words)) for words in seen.signs.links) >= 2


def _is_news(seen: _Seen) -> bool:
    """Whether a page reports: it quotes people, more than once or where news lie, and at some length."""
    if seen.words > MOST_NEWS:
        return False
    quoted = len(SAID.findall(seen.text))
    if not quoted or quoted * WORDS_A_QUOTE < seen.words:
        return False
    return (
        quoted > 1 or NEWS_ADDRESS.search(seen.signs.address) is not None or PRESS.search(plain(seen.text)) is not None
    )


def _is_about(seen: _Seen) -> bool:
    """Whether a page speaks about documents, or announces that one has changed, and does not call itself one."""
    is_told = any(ABOUT.search(plain(words)) for words in (seen.signs.title, *seen.signs.leading[:1]))
    return is_told and len(ITSELF.findall(plain(seen.text))) < SELF_NAMED


def _is_terms(seen: _Seen) -> bool:
    """Whether a page holds terms: it reads like them, or is called so and says enough."""
    if seen.reads_like_terms and (seen.words > STUB_WORDS or not _cause_by_words(seen)):
        return True
    if seen.words < BLANK_WORDS or BRACES.search(seen.text):
        return False
    if seen.is_named and seen.words >= FEW_WORDS and _says_enough(seen):
        return seen.words > STUB_WORDS or seen.says_terms or not _cause_by_words(seen)
    if _is_imprint(seen) or _is_unread(seen):
        return True
    is_headed = seen.is_headed and (seen.said.found >= SAYS - 1 or _is_headed_and_says(seen))
    is_short_terms = seen.says_terms or is_headed
    return seen.words < FEW_WORDS and is_short_terms and not _cause_by_words(seen)


def _is_headed_and_says(seen: _Seen) -> bool:
    """Whether a sentence stands under a heading that is the name of a document."""
    return is_headed_by_name(seen.signs) and seen.said.words >= ONE_SENTENCE


def _says_enough(seen: _Seen) -> bool:
    """Whether a page that is called terms says something; one that only its title calls so has to say more."""
    said = seen.said
    if seen.is_headed:
        is_sure = said.found > 0 or is_headed_by_name(seen.signs)
        return is_sure and (said.words >= ONE_SENTENCE or seen.words > STUB_WORDS)
    is_dense = said.found >= SAYS - 1 and said.share >= SHORT_SHARE
    return said.words >= FEW_WORDS and (is_dense or (said.found >= SAYS and said.share >= TITLED_SHARE))


def _is_imprint(seen: _Seen) -> bool:
    """Whether a page gives what an imprint gives, at an address that is called one."""
    is_there = any("Imprint" in named for _, named in address_names(seen.signs.address))
    given = sum(bool(pattern.search(seen.text)) for pattern in IMPRINT)
    return given >= IMPRINT_SIGNS and seen.words < 5 * STUB_WORDS and (is_there or seen.is_named)


def _is_unread(seen: _Seen) -> bool:
    """Whether a page is in letters whose words of terms are not known; it is not refused for what it does not say."""
    letters = sum(sign.isalpha() for sign in seen.text)
    is_unread = len(UNREAD.findall(seen.text)) > letters / 2 or _is_foreign(seen)
    return is_unread and seen.signs.linked_share < LINKED and not _cause_by_words(seen)


def _is_foreign(seen: _Seen) -> bool:
    """Whether a page says that it is in a language whose words of terms are not known, and does not belie it."""
    return bool(seen.language) and seen.language not in KNOWN and detect_language(seen.text) in ("und", seen.language)


def _cause(seen: _Seen) -> Failure:
    """Why a page is not terms, that it is not being settled."""
    signs = seen.signs
    if any(pattern.search(signs.markup) for _, pattern in MARKERS) and seen.words <= STUB_WORDS:
        return Failure.TEMPORARILY_BLOCKED
    if signs.leads_to:
        return _led_to(seen)
    if seen.words < BLANK_WORDS and _is_wall(seen):
        return Failure.COOKIE_BANNER_ONLY
    return _cause_by_words(seen) or _cause_by_shape(seen)


def _led_to(seen: _Seen) -> Failure:
    """What a page is that goes on to another by itself."""
    if TO_CHALLENGE.search(seen.signs.leads_to):
        return Failure.TEMPORARILY_BLOCKED
    return Failure.LOGIN_WALL if TO_LOGIN.search(seen.signs.leads_to) else Failure.REDIRECT_STUB


def _is_wall(seen: _Seen) -> bool:
    """Whether the only words of a page are those of its banner."""
    return count_words(seen.signs.consent) >= BLANK_WORDS or (
        bool(seen.signs.consent) and WALL.search(plain(seen.signs.consent)) is not None
    )


def _cause_by_words(seen: _Seen) -> Failure | None:
    """The cause that the words of a short page name."""
    if seen.words > STUB_WORDS:
        return None
    spoken = plain(f"{seen.signs.prose[:MOST_SPOKEN]} {seen.signs.controls[:MOST_SPOKEN]}")
    most = len(spoken) // 2 if seen.is_named else len(spoken)
    for failure, phrases in FAILURES:
        found = phrases.search(spoken)
        if found and found.start() <= most:
            return failure
    if SITE_PAGES.search(spoken):
        return Failure.WRONG_PAGE
    is_small = seen.words < STUB_WORDS // 2
    if not seen.is_named and WALL.search(spoken if is_small else plain(seen.signs.controls[:MOST_SPOKEN])):
        return Failure.COOKIE_BANNER_ONLY
    if seen.signs.has_password and is_small and not seen.is_named:
        return Failure.LOGIN_WALL
    unscripted = plain(seen.signs.unscripted[:MOST_SPOKEN]) if seen.words < BLANK_WORDS else ""
    return next((failure for failure, phrases in FAILURES if phrases.search(unscripted)), None)


def _cause_by_shape(seen: _Seen) -> Failure:
    """The cause where no words name one."""
    if seen.words < BLANK_WORDS or BRACES.search(seen.text) or (seen.words < FEW_WORDS and seen.is_named):
        return Failure.EMPTY_SHELL
    if IN_DATA.match(seen.text):
        return Failure.ERROR_PAGE
    return Failure.WRONG_PAGE
