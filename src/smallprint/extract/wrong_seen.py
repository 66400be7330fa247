"""What is known of a page before it is judged: its signs, how its words are, and how it is called."""

from __future__ import annotations

import re
from dataclasses import dataclass

from smallprint.extract.dom import Page
from smallprint.extract.terms_words import Density, count_words, density
from smallprint.extract.wrong_signs import CLOSES, OPENS, Signs, is_headed, is_named, is_sentence, signs_of

BLANK_WORDS = 12
"""Fewer words than this outside menus and footers are no document; the shortest policy in the specimens has 37."""
FEW_WORDS = 25
"""Fewer than this are one only where they say what terms say."""
STUB_WORDS = 180
"""A page of more words than this is not told from one phrase in them; as `challenge.STUB_WORDS`."""
SHARE, FOUND, KINDS = 0.8, 8, 5
"""A page reads like terms with this share (of a hundred), number and variety of their words: of the labelled pages,
home pages have a share of 0.2 at most, and terms that no title names have 1.4 at least."""
LONG_WORDS = 1_000
"""A text of more words than this says something."""
DENSE_SHARE, SHORT_SHARE = 2.5, 4.0
"""Shorter or plainer texts read like terms with the first share; one that only its title names, with the second."""
SAYS, SAYS_SHARE = 3, 3.0
"""A short page that is called terms and has so many of their words is not doubted for saying "access denied"."""
COVER = 0.3
"""The main text of a page is what the page is there for where it holds this share of its words."""
TWICE = 2
LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s[^()]*)?\)")
_AS_LINKED = f"{OPENS}\\1{CLOSES}"


@dataclass(frozen=True, slots=True)
class Seen:
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


def look_at(page: Page, text: str) -> Seen:
    """What is to be known of a page. Its main text speaks for it, unless that is a small part of it, or it is short.

    A text that is longer than all that stands outside menus and footers was found within one.
    """
    signs = signs_of(page)
    whole, words = count_words(signs.prose), count_words(text)
    is_main = words > STUB_WORDS and words >= (COVER if whole > STUB_WORDS else TWICE) * whole
    text, words = (text, words) if is_main else (signs.prose, whole)
    speech = density(text)
    said = speech if words > LONG_WORDS else density(_sentences(text) if is_main else signs.sentences)
    return Seen(signs, text, words, speech, said, is_named(signs), is_headed(signs), page.language)


def _sentences(text: str) -> str:
    """The lines of a text in Markdown that say something."""
    lines = dict.fromkeys(text.split("\n"))
    return "\n".join(line for line in lines if is_sentence(LINK.sub(_AS_LINKED, line)))
