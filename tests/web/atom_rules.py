"""What RFC 4287 asks of a feed with MUST, as far as it can be seen in the feed itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

ATOM = "{http://www.w3.org/2005/Atom}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
TAG = re.compile(r"tag:([a-z0-9.-]+),(\d{4})(-\d\d(-\d\d)?)?:([A-Za-z0-9._~!$&'()*+,;=:@/?%-]*)")
"""RFC 4151: an authority in lower case, a date, and the characters that a tag's own part may have."""
MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+")
TOMBSTONE = "{http://purl.org/atompub/tombstones/1.0}deleted-entry"
ONCE_IN_FEED = ("id", "title", "subtitle", "updated", "generator", "icon", "logo", "rights")
ONCE_IN_ENTRY = ("id", "title", "updated", "published", "content", "summary", "rights", "source")
IN_FEED = {*ONCE_IN_FEED, "author", "contributor", "category", "link", "entry"}
IN_ENTRY = {*ONCE_IN_ENTRY, "author", "contributor", "category", "link"}
ALLOWED = set("p small h4 ins del a blockquote br strong".split())


def broken_rules(body: bytes) -> list[str]:
    """What of a feed breaks a rule; [] where it breaks none."""
    feed = ET.fromstring(body)
    if feed.tag != f"{ATOM}feed":
        return ["4.1.1: the document element is no feed"]
    found = [*_container(feed, IN_FEED, ONCE_IN_FEED, "feed")]
    relations = [link.get("rel", "alternate") for link in feed.findall(f"{ATOM}link")]
    if "self" not in relations:
        found.append("4.1.1: a feed should link to itself")
    entries = feed.findall(f"{ATOM}entry")
    has_author = feed.find(f"{ATOM}author") is not None
    for gone in feed.findall(TOMBSTONE):
        found += list(_id(gone.get("ref") or ""))
        if not MOMENT.fullmatch(gone.get("when") or ""):
            found.append(f"RFC 6721: {gone.get('when')!r} is no date")
        if gone.get("ref") in {entry.findtext(f"{ATOM}id") for entry in entries}:
            found.append("RFC 6721: an entry that is gone is there")
        found += list(_links(gone))
    tags = [child.tag for child in feed]
    if entries and TOMBSTONE in tags[tags.index(f"{ATOM}entry") :]:
        found.append("4.1.1: what is no entry stands behind an entry")
    ids = Counter(entry.findtext(f"{ATOM}id") for entry in entries)
    found += [f"4.1.1: {name} is the id of {count} entries" for name, count in ids.items() if count > 1]
    for entry in entries:
        found += _container(entry, IN_ENTRY, ONCE_IN_ENTRY, "entry")
        found += _entry(entry, has_author=has_author)
    return found


def _container(element: ET.Element, known: set[str], once: tuple[str, ...], name: str) -> Iterator[str]:
    counted = Counter(child.tag.removeprefix(ATOM) for child in element)
    yield from (
        f"4.1: {each} is nothing that a {name} holds" for each in counted if each not in known and each != TOMBSTONE
    )
    yield from (f"4.1: a {name} has {counted[each]} {each}" for each in once if counted[each] > 1)
    yield from (f"4.1: a {name} has no {each}" for each in ("id", "title", "updated") if not counted[each])
    yield from _id(element.findtext(f"{ATOM}id") or "")
    for each in ("updated", "published"):
        for child in element.findall(f"{ATOM}{each}"):
            if not MOMENT.fullmatch(child.text or ""):
                yield f"3.3: {each} is no date: {child.text!r}"
    yield from (
        f"3.2: an author has no name in a {name}" for each in element.findall(f"{ATOM}author") if not _name(each)
    )
    yield from _links(element)
    yield from _categories(element)
    yield from _texts(element)


def _name(person: ET.Element) -> str:
    return (person.findtext(f"{ATOM}name") or "").strip()


def _id(words: str) -> Iterator[str]:
    if not urlsplit(words).scheme:
        yield f"4.2.6: the id is no IRI: {words!r}"
    if words.startswith("tag:") and not TAG.fullmatch(words):
        yield f"RFC 4151: {words!r} is no tag"
    if re.search(r"%(?![0-9A-Fa-f]{2})|\s", words):
        yield f"4.2.6.1: {words!r} is not written as an address is"


def _links(element: ET.Element) -> Iterator[str]:
    seen = Counter()
    for link in element.findall(f"{ATOM}link"):
        address = link.get("href")
        if not address or not urlsplit(address).scheme or re.search(r'[\s<>"{}|\\^`]', address):
            yield f"4.2.7.1: href is no address: {address!r}"
        if link.get("type") is not None and not MEDIA_TYPE.fullmatch(link.get("type")):
            yield f"4.2.7.3: {link.get('type')!r} is no media type"
        if "".join(link.itertext()).strip():
            yield "4.2.7: our links hold nothing"
        if link.get("rel", "alternate") == "alternate":
            seen[link.get("type"), link.get("hreflang")] += 1
    yield from (f"4.1.1: {count} alternate links of {kind}" for kind, count in seen.items() if count > 1)


def _categories(element: ET.Element) -> Iterator[str]:
    for category in element.findall(f"{ATOM}category"):
        if not category.get("term"):
            yield "4.2.2.1: a category has no term"
        yield from _id(category.get("scheme") or "")


def _texts(element: ET.Element) -> Iterator[str]:
    for name in ("title", "subtitle", "summary", "rights"):
        for text in element.findall(f"{ATOM}{name}"):
            if text.get("type", "text") not in {"text", "html", "xhtml"}:
                yield f"3.1.1: {name} is of the type {text.get('type')}"
            if text.get("type", "text") != "xhtml" and len(text):
                yield f"3.1.1: {name} holds elements"


def _entry(entry: ET.Element, *, has_author: bool) -> Iterator[str]:
    if not has_author and entry.find(f"{ATOM}author") is None:
        yield "4.1.2: neither the entry nor its feed has an author"
    content = entry.find(f"{ATOM}content")
    relations = {link.get("rel", "alternate") for link in entry.findall(f"{ATOM}link")}
    if content is None:
        if "alternate" not in relations:
            yield "4.1.2: an entry without content has no alternate link"
        return
    if content.get("src") is not None and (content.text or len(content)):
        yield "4.1.3.2: content has a source and is not empty"
    if content.get("type") == "html":
        if len(content):
            yield "4.1.3.3: HTML content holds elements"
        yield from _html(content.text or "")


class _Reader(HTMLParser):
    """Reads content as a feed reader does; `open` are the elements that are open, `found` what is wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.found: list[str] = []

    def handle_starttag(self, tag, attrs):
        if tag not in ALLOWED:
            self.found.append(f"content holds <{tag}>")
        self.found += [f"content holds {name}" for name, _ in attrs if (tag, name) != ("a", "href")]
        self.found += [f"content links to {value}" for _, value in attrs if not urlsplit(value or "").netloc]
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.found.append(f"</{tag}> ends nothing")


def _html(words: str) -> Iterator[str]:
    reader = _Reader()
    reader.feed(words)
    reader.close()
    yield from reader.found
    yield from (f"<{tag}> is left open" for tag in reader.open)
