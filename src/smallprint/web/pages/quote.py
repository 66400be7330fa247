"""Words that somebody attributes to a service's terms, held against every version that was recorded of them."""

from __future__ import annotations

from collections.abc import Iterator

from smallprint.archive.names import find_service
from smallprint.archive.quote import attributions, quote
from smallprint.errors import UsageError
from smallprint.model.quotation import Borrowing, Faithfulness, Quoted
from smallprint.publish.fields import Fields
from smallprint.publish.look import visible
from smallprint.publish.quotation import quoted_fields, stays_text, stretches
from smallprint.web import depends, lasting, length, links
from smallprint.web.desk import Desk
from smallprint.web.made import made
from smallprint.web.pages.asked import SERVICE, TYPE, asked_of, documents_of, services_of
from smallprint.web.view import View
from smallprint.web.wanted import Ask, Param

PARAMS = (
    Param("words", "the words as they are quoted, or a text with quotations", "We may sell your content"),
    SERVICE,
    TYPE,
    Param("at", "whether the words stood in the version in force on this day as well", "2023-08-07", kind="date"),
)
NOTHING: Fields = {"quotations": [], "services": [], "counts": {}, "permanent": ""}
MOST = 40
"""More quotations than these are not shown on one page: the command takes whole articles."""


def first(desk: Desk, wanted: Ask) -> None:
    """What is wrong is said before the page begins."""
    words = wanted.one("words")
    wanted.date("at")
    if words or wanted.one("service"):
        _service(desk, wanted)
        _check(words)


def quote_words(desk: Desk, wanted: Ask) -> Fields:
    """How faithful each quotation is, since when and until when its words stood, and where."""
    words, at = wanted.one("words"), wanted.date("at")
    told = {"words": words, "service": wanted.one("service"), "type": wanted.one("type"), "at": at}
    if not words and not told["service"]:
        return {"asked": told, **NOTHING, "services": services_of(desk.store)}
    service = _service(desk, wanted)
    _check(words)
    documents = documents_of(desk.store, service, wanted)
    terms = asked_of(service, documents, wanted)
    asked = {**told, **terms}

    def held() -> Fields:
        found = quote(desk.store, documents, words, at=at)
        kinds = [one.faithfulness for one in found]
        counts = {kind.value: kinds.count(kind) for kind in Faithfulness if kind in kinds}
        return {"quotations": [_quoted(one) for one in found], "counts": counts}

    found = made(desk, "quote", (words, service, asked["type"], at), held, depends=desk.store.stamp(service))
    return {"asked": asked, **NOTHING, **found, "permanent": lasting.quotation(words, terms, at)}


def _service(desk: Desk, wanted: Ask) -> str:
    if not wanted.one("service"):
        raise UsageError("a quotation is held against the terms of one service", hint="name it: its first letters do")
    service = find_service(desk.store, wanted.one("service"))
    documents_of(desk.store, service, wanted)
    return service


def _check(words: str) -> None:
    if len(attributions(words)) > MOST:
        raise UsageError(f"more than {MOST} quotations are too many for a page", hint="smallprint quote takes more")


def _quoted(one: Quoted) -> Fields:
    """A quotation as JSON has it, with the recorded words as a redline and with addresses."""
    fields = quoted_fields(one)
    for told, lent in zip(fields["borrowings"], one.lent, strict=True):
        document, number = lent.version.document, lent.version.number
        told["name"] = document.type_name
        told["url"] = links.clause(document, number, lent.borrowing.clause)
        told["version_url"] = links.version(document, number)
        told["redline"] = list(_redline(lent.borrowing))
        told["stood"] = stays_text(lent.stays)
    for stood, held in zip(fields["stood"], one.stood, strict=True):
        stood["name"] = held.document.type_name
        stood["document_url"] = links.document(held.document)
        for stay, each in zip(stood["stays"], held.stays, strict=True):
            stay["url"] = links.version(held.document, each.first.number)
            stay["last_url"] = links.version(held.document, each.last.number)
    return fields


def _redline(one: Borrowing) -> Iterator[Fields]:
    for stretch in stretches(one):
        yield {"ink": stretch.ink.value, "words": visible(stretch.words)}


VIEWS = (
    View(
        name="quote",
        path="/quote",
        api="/quote",
        template="quote.html",
        title="Check a quotation",
        purpose="Whether words stand in a service's terms as they are quoted, in which versions, and where.",
        make=quote_words,
        params=PARAMS,
        schema="Quotations",
        depends=depends.asked,
        is_slow=True,
        is_long=True,
        length=length.of_history,
        first=first,
    ),
)
