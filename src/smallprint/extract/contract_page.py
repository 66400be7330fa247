"""What one page of a site is to its contract: a document of it, a list of documents, or neither, and where it leads."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import urlsplit

from smallprint.extract.address import canonical, without_tracking
from smallprint.extract.challenge import REFUSALS, Failure
from smallprint.extract.contract_links import ContractLink, contract_links
from smallprint.extract.dom import Page, parse
from smallprint.extract.language import detect_language
from smallprint.extract.media import Media, media_of
from smallprint.extract.page import Extracted, extract
from smallprint.extract.service_name import Naming, service_name
from smallprint.extract.several import documents_in
from smallprint.extract.shell import is_shell
from smallprint.extract.terms_type import Signs, TypeGuess, signs_of, terms_type
from smallprint.extract.variant import alternates, marks_of
from smallprint.model.found import Alternate, Aside, Found, LeftAside, Way
from smallprint.model.snapshot import Snapshot
from smallprint.model.source import Source
from smallprint.text.digest import content_digest

Read: TypeAlias = Callable[[Sequence[Snapshot], Sequence[Source]], Extracted]
"""What makes a text of a page, as `extract` does."""
FEWEST_WORDS = 80
"""A text of fewer words is no document: set below the shortest of the development set's (an imprint of 96 words)."""
UNNAMED_WORDS = 250
"""A page that does not name itself is believed to be what a link called it from so many words on."""
MANY_LINKS, WORDS_A_LINK, WORDS_A_LINK_NAMED = 4, 60, 20
"""A page with so many links to documents in its middle and fewer words to each is a list of documents; still fewer
where it calls itself a document. Set on the development set, where two imprints list the other documents."""
NAMED = 0.7
"""How sure it is of a page that calls itself a document in its title or heading and one more place."""
OPENING = 160
ON_OTHERS_WORD = 0.5
"""How sure a type is that only links name."""
_SIGNS = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|[#*_>`|=\\]+|^-{3,}$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class ContractPage:
    """What one page is: the document in it or why it is none, the links it has, and what it calls its service."""

    url: str
    found: Found | None
    aside: LeftAside | None
    links: tuple[ContractLink, ...]
    naming: Naming
    digest: str = ""
    is_hub: bool = False
    needs_scripts: bool = False
    """Whether a browser may find more in it, even where a document was found: a short one that somebody gave."""


def read_page(snapshot: Snapshot, words: str, ways: Sequence[Way], read: Read = extract) -> ContractPage:
    """What a page is that was found in these ways; `words` are those of the link that led to it.

    ExtractError: its bytes cannot be read.
    """
    extracted = read([snapshot], [Source(snapshot.url)])
    page = parse(snapshot) if media_of(snapshot) is Media.HTML else None
    text, url = extracted.text, _kept_address(snapshot)
    links = contract_links(page) if page else ()
    naming = service_name(page) if page else Naming("", "", 0.0)
    count = len(text.split())
    guess = _guess(page, url, text, words)
    is_hub = _is_hub(links, count, guess)
    is_given = Way.GIVEN in ways and bool(urlsplit(url).path.strip("/"))
    aside = _aside(url, extracted.refused, guess, count=count, is_given=is_given)
    is_short = aside is not None or is_hub or count < FEWEST_WORDS
    needs_scripts = is_short and not snapshot.rendered and _needs_scripts(snapshot, extracted.refused, links, count)
    if aside or is_hub:
        return ContractPage(url, None, aside, links, naming, is_hub=is_hub, needs_scripts=needs_scripts)
    marks = marks_of(url, _name(page, text), naming.name)
    found = Found(
        url=url,
        terms_type=guess.terms_type,
        sureness=guess.sureness,
        ways=tuple(ways),
        title=extracted.title or _first_line(text),
        language=_language(text, page),
        region=marks.region,
        plan=marks.plan,
        words=count,
        opening=_opening(text),
        alternates=_alternates(page, links),
        is_rendered=snapshot.rendered,
        holds=tuple(part.title for part in documents_in(text)),
    )
    digest = content_digest(text.encode("utf-8", "replace"))
    return ContractPage(url, found, None, links, naming, digest, needs_scripts=needs_scripts)


def _kept_address(snapshot: Snapshot) -> str:
    """The address to watch: the one asked for, with the scheme and host that answered where nothing else differs."""
    is_same = canonical(snapshot.url) == canonical(snapshot.final_url)
    return without_tracking(snapshot.final_url if is_same else snapshot.url)


def _guess(page: Page | None, url: str, text: str, words: str) -> TypeGuess:
    """Which type the page is. What links call it counts beside its own word, or alone where it has many words."""
    own = signs_of(page, text) if page else Signs(url, opening=text)
    guess = terms_type(own)
    named = Signs(url, words, own.title, own.headings, own.opening)
    if guess.terms_type:
        return terms_type(named)
    if len(text.split()) < UNNAMED_WORDS or not urlsplit(own.address).path.strip("/"):
        return guess
    other = terms_type(named)
    return TypeGuess(other.terms_type, min(other.sureness, ON_OTHERS_WORD))


def _is_hub(links: Sequence[ContractLink], count: int, guess: TypeGuess) -> bool:
    """Whether a page lists documents rather than being one."""
    inside = [link for link in links if not link.aside and {Way.LEGAL_PAGE, Way.TEXT} & set(link.ways)]
    types = {link.terms_type for link in inside if link.terms_type}
    enough = WORDS_A_LINK_NAMED if guess.sureness >= NAMED else WORDS_A_LINK
    return len(inside) >= MANY_LINKS and len(types) >= 3 and count < enough * len(inside)


def _needs_scripts(snapshot: Snapshot, refused: Failure | None, links: Sequence[ContractLink], count: int) -> bool:
    """Whether a page may hold more once its scripts have run: as the watch has it, or there is nothing and no way on.

    A site that refuses us is not asked again with a browser.
    """
    if refused in REFUSALS:
        return False
    is_html = media_of(snapshot) is Media.HTML and b"<script" in snapshot.content.lower()
    is_bare = is_html and count < FEWEST_WORDS and not links
    return refused is Failure.EMPTY_SHELL or is_bare or is_shell(snapshot)


def _aside(url: str, refused: Failure | None, guess: TypeGuess, *, count: int, is_given: bool) -> LeftAside | None:
    """Why a page is no document of the contract, or None.

    Without a name, or with few words, only one that somebody gave (`is_given`) is taken: the watch takes it too.
    """
    if refused:
        return LeftAside(url, Aside.NO_TERMS, refused.value)
    if count < FEWEST_WORDS and not (is_given and count):
        return LeftAside(url, Aside.NO_TERMS, f"{count} words")
    if guess.terms_type or is_given:
        return None
    return LeftAside(url, Aside.NO_NAME)


def _name(page: Page | None, text: str) -> str:
    """The page's title with its first heading, by which variants are told."""
    heading = page.tree.css_first("h1") if page else None
    title = page.title if page else _first_line(text)
    return f"{title} | {' '.join(heading.text().split())}" if heading else title


def _language(text: str, page: Page | None) -> str:
    """The language of the text, else the one that the page says; "" where neither tells."""
    told = detect_language(text)
    return told if told != "und" else page.language if page else ""


def _alternates(page: Page | None, links: Sequence[ContractLink]) -> tuple[Alternate, ...]:
    """The siblings that the page names by `hreflang`, itself and what it links to as another document left out."""
    others = {canonical(link.url) for link in links if Way.RELATION in link.ways}
    return tuple(one for one in alternates(page) if canonical(one.url) not in others) if page else ()


def _first_line(text: str) -> str:
    return next((line for line in map(str.strip, _plain(text).splitlines()) if line), "")[:200]


def _opening(text: str) -> str:
    """The first words of prose in a text."""
    lines = [" ".join(line.split()) for line in _plain(text).splitlines()]
    prose = [line for line in lines if len(line.split()) >= 6]
    return " ".join(prose)[:OPENING].strip()


def _plain(text: str) -> str:
    return _SIGNS.sub(lambda found: found[1] or "", text[:8000])
