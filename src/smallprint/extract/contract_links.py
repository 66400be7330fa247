"""Links on a page that lead to documents of the contract, each with the type that it names and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from smallprint.extract.address import canonical, joined, without_tracking
from smallprint.extract.dom import Page
from smallprint.extract.domain import is_same_holder
from smallprint.extract.link_phrases import (
    FILES,
    FOOTER,
    HUB,
    INCORPORATED,
    LEFT_ASIDE,
    NAVIGATION,
    RELATIONS,
    SCHEMA,
)
from smallprint.extract.service_name import schema_nodes
from smallprint.extract.terms_type import Signs, address_words, spell, terms_type
from smallprint.model.found import Aside, Way

MOST = 2000
"""So many links of a page are looked at."""
MOST_KEPT = 200
SENTENCE = 600
"""A link's sentence is looked for among so many characters around it."""
ANCESTORS = 40
LONGEST_BLOCK = 20_000
"""Characters; what is longer is no paragraph."""
LONGEST_WORDS = 300
LONGEST_NAME = 90
"""Words of a link that run on for longer name no document (a card with a teaser)."""
WORTH = {
    Way.FOOTER: 1.0,
    Way.NAVIGATION: 0.85,
    Way.LEGAL_PAGE: 0.85,
    Way.TEXT: 0.6,
    Way.INCORPORATED: 0.95,
    Way.SCHEMA: 1.0,
    Way.RELATION: 1.0,
}
"""What a link is worth by where it stands. In running text a link may lead anywhere; set by eye on saved pages."""


@dataclass(frozen=True, slots=True)
class ContractLink:
    """A link to what may be a document: its address without tracking, its words, the type they name, how surely, where.

    `is_hub`: it leads to a list of documents. `aside` says why it is none of the contract's, where it is not.
    """

    url: str
    words: str
    terms_type: str
    sureness: float
    ways: tuple[Way, ...]
    is_hub: bool = False
    aside: Aside | None = None


def contract_links(page: Page) -> tuple[ContractLink, ...]:
    """The links of a page to documents of its contract, surest first, one an address; with those left aside behind."""
    found: dict[str, ContractLink] = {}
    here = canonical(page.url)
    for link in (*_related(page), *_in_schema(page), *_anchors(page)):
        key = canonical(link.url)
        if key != here:
            found[key] = _together(found[key], link) if key in found else link
    ranked = sorted(found.values(), key=lambda link: (link.aside is not None, -link.sureness, link.url))
    return tuple(ranked[:MOST_KEPT])


def _together(one: ContractLink, other: ContractLink) -> ContractLink:
    """Two links to one address as one: the surer, found in both ways, left aside only where both are."""
    better = max((one, other), key=lambda link: (link.aside is None, link.sureness))
    ways = tuple(dict.fromkeys((*one.ways, *other.ways)))
    return replace(better, ways=ways, is_hub=one.is_hub or other.is_hub)


def _related(page: Page) -> Iterator[ContractLink]:
    """Documents that the page names by a registered relation."""
    for node in page.tree.css("link[rel][href], a[rel][href]")[:MOST]:
        for relation in (node.attributes.get("rel") or "").lower().split():
            url = joined(page.url, node.attributes.get("href") or "")
            if relation in RELATIONS and url:
                yield ContractLink(without_tracking(url), "", RELATIONS[relation], 0.9, (Way.RELATION,))


def _in_schema(page: Page) -> Iterator[ContractLink]:
    """Documents that the page's schema.org blocks name."""
    for node in schema_nodes(page):
        for key, value in node.items():
            named = SCHEMA.get(key.lower())
            for one in (value if isinstance(value, list) else [value])[:5] if named else ():
                address = one.get("url") or one.get("@id") if isinstance(one, dict) else one
                url = joined(page.url, address) if isinstance(address, str) else ""
                if named and url and is_same_holder(page.url, url):
                    yield ContractLink(without_tracking(url), "", named, 0.85, (Way.SCHEMA,))


def _anchors(page: Page) -> Iterator[ContractLink]:
    """The links that a reader can follow, as far as they name a document or a list of documents."""
    surroundings = _Surroundings()
    for node in page.tree.css("a[href]")[:MOST]:
        url = joined(page.url, node.attributes.get("href") or "")
        if not url or _FILE.search(urlsplit(url).path):
            continue
        words = _words_of(node)
        is_hub = _is_hub(words, url)
        guess = terms_type(Signs(address=url, link=words)) if len(words) <= LONGEST_NAME else terms_type(Signs(url))
        if guess.terms_type or is_hub:
            way = _way(node, words, surroundings)
            sureness = round(guess.sureness * WORTH[way], 3) if guess.terms_type else 0.0
            aside = left_aside(url, words) or _of_others(page, url, way)
            yield ContractLink(without_tracking(url), words, guess.terms_type, sureness, (way,), is_hub, aside)


def _words_of(node: LexborNode) -> str:
    """What a reader sees of a link, or hears."""
    seen = " ".join(node.text(separator=" ").split())
    image = node.css_first("img[alt]")
    spoken = (node.attributes.get("aria-label"), node.attributes.get("title"), image.attributes["alt"] if image else "")
    words = seen or next((" ".join(words.split()) for words in spoken if words and words.strip()), "")
    return words[:LONGEST_WORDS]


def _is_hub(words: str, url: str) -> bool:
    """Whether a link leads to a list of documents, by its words or by the end of its address."""
    last = address_words(url)
    return bool(_HUB.fullmatch(spell(words)) or (last and _HUB.fullmatch(spell(last[0]))))


def left_aside(url: str, words: str) -> Aside | None:
    """Why what a link names is no document of the contract, or None."""
    said = f" {spell(words)} "
    folders = [f" {spell(part)} " for part in address_words(url)]
    for aside, in_words, in_folders in _LEFT_ASIDE:
        if in_words and in_words.search(said):
            return aside
        if any(in_folders.fullmatch(part) for part in folders):
            return aside
    if _VERSION.search(urlsplit(url).query):
        return Aside.EARLIER
    return Aside.ARTICLE if _DATED.search(urlsplit(url).path) else None


def _of_others(page: Page, url: str, way: Way) -> Aside | None:
    """Another company's document is none of the contract's, unless the text takes it in."""
    return None if way is Way.INCORPORATED or is_same_holder(page.url, url) else Aside.OTHER_COMPANY


@dataclass(slots=True)
class _Surroundings:
    """What is known of the elements around links, by their places in memory: a block may hold thousands of links."""

    places: dict[int, Way | None] = field(default_factory=dict)
    blocks: dict[int, str] = field(default_factory=dict)

    def place(self, node: LexborNode) -> Way | None:
        """The part of the page that an element is."""
        if node.mem_id not in self.places:
            self.places[node.mem_id] = _place(node)
        return self.places[node.mem_id]

    def block(self, node: LexborNode) -> str:
        """The words of a block; "" where it is no paragraph."""
        if node.mem_id not in self.blocks:
            words = node.text(separator=" ")
            self.blocks[node.mem_id] = " ".join(words.split()) if len(words) <= LONGEST_BLOCK else ""
        return self.blocks[node.mem_id]


def _way(node: LexborNode, words: str, around: _Surroundings) -> Way:
    """Where a link stands: in a footer, a menu, a sentence (that takes the document in, or not), or a list."""
    parent, block = node.parent, None
    for _ in range(ANCESTORS):
        if parent is None or parent.tag in {"body", "html", "-undef"}:
            break
        if parent.tag in _BLOCKS and block is None:
            block = parent
        place = around.place(parent)
        if place:
            return place
        parent = parent.parent
    sentence = around.block(block) if block else ""
    if len(sentence) < len(words) + 40:
        return Way.LEGAL_PAGE
    return Way.INCORPORATED if _is_taken_in(sentence, words) else Way.TEXT


def _place(node: LexborNode) -> Way | None:
    """The part of a page that an element is, by its tag, role, id or class."""
    if node.tag in {"footer", "nav", "header"}:
        return Way.FOOTER if node.tag == "footer" else Way.NAVIGATION
    named = " ".join(node.attributes.get(key) or "" for key in ("role", "id", "class"))
    words = f" {spell(re.sub('(?<=[a-z])(?=[A-Z])', ' ', named[:300]))} " if named.strip() else ""
    if words and _FOOTER.search(words):
        return Way.FOOTER
    return Way.NAVIGATION if words and _NAVIGATION.search(words) else None


def _is_taken_in(sentence: str, words: str) -> bool:
    """Whether the sentence around a link makes what it names a part of the document."""
    at = max(0, sentence.find(words))
    around = sentence[max(0, at - SENTENCE // 2) : at + SENTENCE // 2]
    start = max(around.rfind(". ", 0, min(at, SENTENCE // 2)), 0)
    end = around.find(". ", min(at, SENTENCE // 2) + len(words))
    return _INCORPORATED.search(spell(around[start : end if end > 0 else None])) is not None


_BLOCKS = frozenset({"p", "li", "td", "dd", "blockquote", "div", "section", "article", "main"})
_FILE = re.compile(rf"\.(?:{FILES})$", re.IGNORECASE)
_HUB = re.compile(HUB)
_LEFT_ASIDE = tuple(
    (aside, re.compile(rf" (?:{words}) ") if words else None, re.compile(rf" (?:{folders}) "))
    for aside, words, folders in LEFT_ASIDE
)
_VERSION = re.compile(r"(?:^|&)(?:version|rev|revision|date|as_?of|effective\w*)=[\d.-]{4,}", re.IGNORECASE)
_DATED = re.compile(r"/(?:19|20)\d\d/(?:0?[1-9]|1[0-2])/")
_FOOTER = re.compile(rf" (?:{FOOTER}) ")
_NAVIGATION = re.compile(rf" (?:{NAVIGATION}) ")
_INCORPORATED = re.compile(INCORPORATED)
