"""Snapshots as records of WARC 1.1, a gzip member each, and back; the one place that speaks to warcio.

Beside the fields of the standard, the record of a snapshot has a few of our own, which other programs pass over:

    Smallprint-Document   the document's id, percent-encoded
    Smallprint-Asked      the address asked for, where another one answered
    Smallprint-Digest     sha256 of the content, with what compressed it on its way undone
    Smallprint-Via        where it was read if not at the site itself: a memento's address
    Smallprint-Unpacked   "yes" where the bytes kept are not compressed any more, though the page's headers say so
    Smallprint-Status     the status of a page that was rendered
    Smallprint-Place      FILE OFFSET LENGTH of the record that a revisit or a rendered page goes back to
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from io import BytesIO
from urllib.parse import quote, unquote

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from smallprint.errors import FetchError, StoreError
from smallprint.model.snapshot import Exchange, Place, Snapshot
from smallprint.source.decoding import unpacked

LARGEST = 1 << 30
"""A page that is kept was bounded when it was fetched; this only keeps a damaged file from filling the memory."""
ASIDE = "x-orig-"
"""Before the names of headers that are not true of the bytes kept, as replay tools know it (pywb, Browsertrix)."""
RENDERED = "text/html; charset=utf-8"
"""What a page is that a browser wrote down."""


def passed(exchange: Exchange) -> bytes:
    """The records of a question and its answer that are no snapshot: a redirect, or a page before its scripts ran."""
    http = _answer(exchange.status, _kept(exchange.headers, len(exchange.body), is_packed=True))
    came = _made("response", exchange.url, exchange.at, http=http, body=exchange.body, fields=_cut(exchange))
    return came + asked(exchange)


def asked(exchange: Exchange) -> bytes:
    """The record of a question, or nothing where it is not known what was sent."""
    if not exchange.sent:
        return b""
    target = "/" + exchange.url.partition("://")[2].partition("/")[2]
    http = _Headers(f"{target} HTTP/1.1", list(exchange.sent), protocol="GET")
    return _made("request", exchange.url, exchange.at, http=http, body=b"", fields={})


def answered(snapshot: Snapshot) -> bytes:
    """The record of a snapshot as the site gave it; unpacked where it is not known how it travelled."""
    last = snapshot.exchanges[-1] if snapshot.exchanges else None
    body = last.body if last else snapshot.content
    http = _answer(snapshot.status, _kept(snapshot.headers, len(body), is_packed=last is not None))
    fields = {**_ours(snapshot), "Smallprint-Unpacked": "" if last else "yes"}
    return _made("response", snapshot.final_url, snapshot.fetched_at, http=http, body=body, fields=fields)


def rendered(snapshot: Snapshot, original: Place | None) -> bytes:
    """The record of a page as a browser wrote it down, made of another that is kept."""
    status = {"Smallprint-Status": str(snapshot.status), "Content-Type": RENDERED}
    fields = {**_ours(snapshot), **_place(original), **status}
    return _made("conversion", snapshot.final_url, snapshot.fetched_at, http=None, body=snapshot.content, fields=fields)


def revisited(snapshot: Snapshot, place: Place, kept: bytes) -> bytes:
    """The record of a snapshot whose bytes are kept at a place already, in the record there."""
    first = _parsed(kept, place)
    fields = {
        **_ours(snapshot),
        **_place(place),
        "WARC-Profile": "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest",
        "WARC-Payload-Digest": first.field("WARC-Payload-Digest"),
        "WARC-Refers-To": first.field("WARC-Record-ID"),
        "WARC-Refers-To-Target-URI": first.field("WARC-Target-URI"),
        "WARC-Refers-To-Date": first.field("WARC-Date"),
    }
    http = _answer(snapshot.status, snapshot.headers)
    return _made("revisit", snapshot.final_url, snapshot.fetched_at, http=http, body=b"", fields=fields)


def described(file: str, at: datetime, words: dict[str, str]) -> bytes:
    """The record at the head of a file, which says who made it."""
    block = "".join(f"{name}: {value}\r\n" for name, value in words.items() if value).encode()
    fields = {"WARC-Filename": file, "Content-Type": "application/warc-fields"}
    return _made("warcinfo", "", at, http=None, body=block, fields=fields)


def place_before(record: bytes, place: Place) -> Place | None:
    """The place that a kept record goes back to, or None."""
    told = _parsed(record, place).field("Smallprint-Place")
    if not told:
        return None
    file, offset, length = told.rsplit(" ", 2)
    return Place(file, int(offset), int(length))


def snapshot_of(record: bytes, place: Place, before: bytes | None) -> Snapshot:
    """The snapshot that a record holds, with the bytes of the record `before` it that it goes back to.

    StoreError: the record is damaged.
    """
    found = _parsed(record, place)
    earlier = _parsed(before, place) if before else None
    is_rendered = found.kind == "conversion"
    told = earlier if is_rendered and earlier else found
    headers = as_rendered(told.headers) if is_rendered else told.headers
    held = earlier if found.kind == "revisit" and earlier else found
    final = found.field("WARC-Target-URI")
    snapshot = Snapshot(
        unquote(found.field("Smallprint-Document")),
        found.field("Smallprint-Asked") or final,
        final,
        datetime.fromisoformat(found.field("WARC-Date")),
        told.status,
        media_type_of(headers),
        held.content(place),
        headers,
        rendered=is_rendered,
        via=found.field("Smallprint-Via"),
    )
    if f"sha256:{snapshot.digest}" != found.field("Smallprint-Digest"):
        raise _damaged(place)
    return snapshot


def as_rendered(headers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """The headers of a page that a browser wrote down: those of the page, and what it is now."""
    return (*(each for each in headers if each[0] != "content-type"), ("content-type", RENDERED))


def media_type_of(headers: tuple[tuple[str, str], ...]) -> str:
    """What a page is said to be, without parameters, or ""."""
    said = next((value for name, value in headers if name == "content-type"), "")
    return said.partition(";")[0].partition(",")[0].strip().lower()


# ---------------------------------------------------------------- reading


@dataclass(frozen=True, slots=True)
class _Record:
    """A record taken apart. Names of fields are as they were written; those of headers are in lower case."""

    kind: str
    fields: dict[str, str]
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def field(self, name: str) -> str:
        """The value of a field of the record, or ""."""
        return self.fields.get(name, "")

    def content(self, place: Place) -> bytes:
        """The bytes of the page. StoreError: they cannot be unpacked."""
        encodings = "" if self.kind == "conversion" else _joined(self.headers, "content-encoding")
        try:
            return unpacked(self.body, "" if self.field("Smallprint-Unpacked") else encodings, LARGEST)
        except FetchError as error:
            raise _damaged(place) from error


def _parsed(record: bytes, place: Place) -> _Record:
    """The record that a gzip member holds. StoreError: it holds none."""
    try:
        found = next(iter(ArchiveIterator(BytesIO(record))))
        fields = {str(name): str(value) for name, value in found.rec_headers.headers}
        http = found.http_headers
        headers = (
            tuple((str(name).lower().removeprefix(ASIDE), str(value)) for name, value in http.headers) if http else ()
        )
        status = int(http.get_statuscode()) if http else int(fields.get("Smallprint-Status", HTTPStatus.OK))
        return _Record(str(found.rec_type), fields, status, headers, bytes(found.raw_stream.read()))
    except (ArchiveLoadFailed, StopIteration, ValueError, EOFError, zlib.error) as error:
        raise _damaged(place) from error


def _damaged(place: Place) -> StoreError:
    return StoreError(f"the snapshot at {place.offset} of {place.file} is damaged", path=place.file)


# ---------------------------------------------------------------- writing


class _Headers(StatusAndHeaders):  # type: ignore[misc]
    """Headers of HTTP that are written down as they came, whatever signs they hold."""

    def compute_headers_buffer(self, header_filter: object = None) -> None:  # noqa: ARG002 (warcio's contract)
        """Keep them for writing."""
        self.headers_buff = self.to_bytes()


def _made(kind: str, url: str, at: datetime, *, http: _Headers | None, body: bytes, fields: dict[str, str]) -> bytes:
    """A record as a gzip member, with its digests."""
    out = BytesIO()
    writer = WARCWriter(out, gzip=True, warc_version="WARC/1.1")
    named = {"WARC-Date": _moment(at), **{name: value for name, value in fields.items() if value}}
    record = writer.create_warc_record(
        url, kind, payload=BytesIO(body), length=len(body), http_headers=http, warc_headers_dict=named
    )
    writer.write_record(record)
    return out.getvalue()


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def _answer(status: int, headers: Iterable[tuple[str, str]]) -> _Headers:
    phrase = HTTPStatus(status).phrase if status in set(HTTPStatus) else ""
    return _Headers(f"{status} {phrase}".strip(), list(headers), protocol="HTTP/1.1")


def _kept(headers: tuple[tuple[str, str], ...], size: int, *, is_packed: bool) -> list[tuple[str, str]]:
    """The headers of an answer; those that are not true of the bytes kept are set aside under another name."""
    untrue = {"transfer-encoding"} | (set() if is_packed else {"content-encoding"})
    untrue |= set() if _joined(headers, "content-length") == str(size) else {"content-length"}
    return [(f"{ASIDE}{name}" if name in untrue else name, value) for name, value in headers]


def _cut(exchange: Exchange) -> dict[str, str]:
    """That the body of an answer was cut off, where it was."""
    declared = _joined(exchange.headers, "content-length")
    is_cut = declared.isdigit() and int(declared[:18]) > len(exchange.body)
    return {"WARC-Truncated": "length"} if is_cut else {}


def _ours(snapshot: Snapshot) -> dict[str, str]:
    """What of a snapshot has no field in the standard."""
    return {
        "Smallprint-Document": quote(snapshot.document_id, safe=" /:,.@()&+'"),
        "Smallprint-Asked": snapshot.url if snapshot.url != snapshot.final_url else "",
        "Smallprint-Digest": f"sha256:{snapshot.digest}",
        "Smallprint-Via": snapshot.via,
    }


def _place(place: Place | None) -> dict[str, str]:
    return {"Smallprint-Place": f"{place.file} {place.offset} {place.length}"} if place else {}


def _joined(headers: tuple[tuple[str, str], ...], name: str) -> str:
    return ",".join(value for key, value in headers if key == name)
