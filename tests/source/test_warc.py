"""Snapshots kept in WARC: read back as they were, by us and by others, and after a crash."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import threading
import uuid
import zlib
from base64 import b32encode
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha1, sha256
from io import BytesIO
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from smallprint.errors import ConflictError, StoreError
from smallprint.model.snapshot import Exchange, Place, Snapshot
from smallprint.model.source import Source
from smallprint.source.address import Gate
from smallprint.source.client import Client
from smallprint.source.http import HttpFetcher
from smallprint.source.identity import Identity
from smallprint.source.pace import Pace
from smallprint.source.warc import WarcWriter, read, whole_length
from smallprint.source.warc_record import as_rendered

AT = datetime(2026, 3, 4, 5, 6, 7, 890123, tzinfo=UTC)
HTML = b"<!doctype html><h1>Terms</h1><p>Caf\xc3\xa9 M\xc3\xbcller keeps your drawer dry.</p>"
HEADERS = (("content-type", "text/html; charset=utf-8"), ("etag", '"1"'), ("set-cookie", "a=1"), ("set-cookie", "b=2"))


def snapshot(content: bytes = HTML, url: str = "https://cafe.example/terms", **fields) -> Snapshot:
    """A snapshot of an invented site, of which no more is known than what it gave."""
    return Snapshot("Café Müller/Terms of Service", url, url, AT, 200, "text/html", content, HEADERS, **fields)


def travelled(body: bytes, *headers: tuple[str, str], url: str = "https://cafe.example/terms") -> Exchange:
    """A question and its answer."""
    return Exchange(url, AT, 200, (("host", "cafe.example"), ("user-agent", "smallprint")), headers, body)


def compressed() -> Snapshot:
    """A snapshot that came in gzip, chunked, by a redirect."""
    headers = (*HEADERS, ("content-encoding", "gzip"), ("transfer-encoding", "chunked"))
    moved = Exchange("https://cafe.example/tos", AT, 301, (("host", "cafe.example"),), (("location", "/terms"),))
    plain = replace(snapshot(), url="https://cafe.example/tos", headers=headers)
    return replace(plain, exchanges=(moved, travelled(gzip.compress(HTML), *headers)))


@pytest.fixture
def folder(tmp_path) -> Path:
    """Where snapshots are kept."""
    return tmp_path / "snapshots"


@pytest.fixture
def writer(folder):
    """A writer on the fourth of March."""
    with WarcWriter(folder, Identity("watch@example.org"), now=lambda: AT) as made:
        yield made


def records(folder: Path) -> list[tuple[str, str | None]]:
    """What another reader finds, in order: the kinds of records and their addresses."""
    return [
        (record.rec_type, record.rec_headers.get_header("WARC-Target-URI"))
        for path in sorted(folder.iterdir())
        for record in ArchiveIterator(BytesIO(path.read_bytes()))
    ]


def known(kept: Snapshot) -> Snapshot:
    """A snapshot as it can be read back: what passed on the way stands beside it."""
    return replace(kept, exchanges=())


def check_by_others(folder: Path) -> None:
    """Another program finds every digest right."""
    files = [str(path) for path in sorted(folder.iterdir())]
    done = subprocess.run(
        [sys.executable, "-m", "warcio.cli", "check", "-v", *files], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "digest pass" in done.stdout


@pytest.mark.parametrize(
    "kept",
    [
        snapshot(),
        compressed(),
        snapshot(b"\x00\xff" * 5000, url="https://cafe.example/terms.pdf?a=1&b=%20"),
        replace(snapshot(), headers=(("content-type", "text/html"), ("x-motto", "drawers – dry ✓"))),
        replace(snapshot(), via="https://archive.example/2026id_/https://cafe.example/terms"),
        replace(snapshot(), document_id="Line\nbreak", status=203),
        replace(
            snapshot(), headers=(("content-encoding", "br"), ("content-length", "7"))
        ),  # unpacked by another client
    ],
    ids=["plain", "compressed", "binary", "signs", "memento", "odd-names", "unpacked"],
)
def test_a_snapshot_is_read_back_as_it_was(writer, folder, kept):
    place = writer.append(kept)
    found = writer.read(place)
    assert found == replace(known(kept), media_type=found.media_type)
    assert found.digest == kept.digest
    check_by_others(folder)


def test_another_reader_finds_what_travelled_and_who_made_the_file(writer, folder):
    writer.append(compressed())
    assert records(folder) == [
        ("warcinfo", None),
        ("response", "https://cafe.example/tos"),
        ("request", "https://cafe.example/tos"),
        ("response", "https://cafe.example/terms"),
        ("request", "https://cafe.example/terms"),
    ]
    (path,) = folder.iterdir()
    assert path.name == "smallprint-20260304-00001.warc.gz"
    kinds = {}
    for record in ArchiveIterator(BytesIO(path.read_bytes())):
        kinds[record.rec_type] = (record.content_stream().read(), record.http_headers, record.rec_headers)
    assert b"http-header-user-agent: smallprint/" in kinds["warcinfo"][0]
    assert b"operator: watch@example.org" in kinds["warcinfo"][0]
    body, headers, fields = kinds["response"]
    assert body == HTML
    assert headers.get_header("content-encoding") == "gzip"
    assert [value for name, value in headers.headers if name == "set-cookie"] == ["a=1", "b=2"]
    assert fields.get_header("WARC-Date") == "2026-03-04T05:06:07.890123Z"
    assert fields.protocol == "WARC/1.1"


def test_whoever_knows_the_standard_can_read_it(writer, folder):
    writer.append(compressed())
    content = (folder / "smallprint-20260304-00001.warc.gz").read_bytes()
    found = {}
    while content:
        member = zlib.decompressobj(31)
        record = member.decompress(content)
        content = member.unused_data
        head, _, rest = record.partition(b"\r\n\r\n")
        version, *lines = head.decode().split("\r\n")
        fields = dict(line.split(": ", 1) for line in lines)
        block, end = rest[: int(fields["Content-Length"])], rest[int(fields["Content-Length"]) :]
        assert (version, end) == ("WARC/1.1", b"\r\n\r\n")
        assert uuid.UUID(fields["WARC-Record-ID"].strip("<>").removeprefix("urn:uuid:"))
        if "WARC-Block-Digest" in fields:
            assert fields["WARC-Block-Digest"] == "sha1:" + b32encode(sha1(block).digest()).decode()
        found[fields["WARC-Type"], fields.get("WARC-Target-URI")] = (fields, block)
    fields, block = found["response", "https://cafe.example/terms"]
    head, _, body = block.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\n")
    assert gzip.decompress(body) == HTML
    assert fields["WARC-Payload-Digest"] == "sha1:" + b32encode(sha1(body).digest()).decode()
    assert fields["Smallprint-Digest"] == "sha256:" + sha256(HTML).hexdigest()
    assert found["request", "https://cafe.example/terms"][1].startswith(
        b"GET /terms HTTP/1.1\r\nhost: cafe.example\r\n"
    )
    assert b"software: smallprint/" in found["warcinfo", None][1]


def test_a_rendered_page_is_kept_with_what_it_was_made_of(writer, folder):
    shell = travelled(gzip.compress(b"<div id=root></div>"), *HEADERS, ("content-encoding", "gzip"))
    made = replace(snapshot(), rendered=True, exchanges=(shell,), headers=as_rendered(shell.headers))
    found = writer.read(writer.append(made))
    assert found == known(made)
    assert found.rendered and found.header("etag") == '"1"'
    assert [kind for kind, _ in records(folder)] == ["warcinfo", "response", "request", "conversion"]
    check_by_others(folder)


def test_a_rendered_page_of_which_no_more_is_known_is_kept(writer, folder):
    made = replace(snapshot(), rendered=True, status=203, headers=as_rendered(()))
    assert writer.read(writer.append(made)) == made
    assert [kind for kind, _ in records(folder)] == ["warcinfo", "conversion"]
    check_by_others(folder)


def test_the_same_bytes_are_kept_once(writer, folder):
    first = writer.append(compressed())
    again = replace(compressed(), url="https://cafe.example/legal", fetched_at=AT + timedelta(days=3))
    place = writer.append(again, kept=first)
    assert writer.read(place) == known(again)
    (revisit,) = [
        one for one in ArchiveIterator(BytesIO((folder / place.file).read_bytes())) if one.rec_type == "revisit"
    ]
    assert revisit.rec_headers.get_header("WARC-Refers-To-Date") == "2026-03-04T05:06:07.890123Z"
    assert place.length < first.length + 600
    check_by_others(folder)


def test_a_new_day_and_a_full_file_begin_a_file(folder):
    moments = iter([AT, AT, AT, AT + timedelta(days=1), AT + timedelta(days=1)])
    with WarcWriter(folder, largest=1, now=lambda: next(moments)) as full:
        first, second = full.append(snapshot()), full.append(snapshot())
        assert [first.file, second.file] == [f"smallprint-20260304-0000{n}.warc.gz" for n in (1, 2)]
    later = iter([AT + timedelta(days=1)] * 9)
    with WarcWriter(folder, now=lambda: next(later)) as next_day:
        assert next_day.append(snapshot()).file == "smallprint-20260305-00001.warc.gz"
    assert [kind for kind, _ in records(folder)] == ["warcinfo", "response"] * 3


def test_a_writer_goes_on_where_another_stopped(folder):
    for _ in range(3):
        with WarcWriter(folder, now=lambda: AT) as one:
            place = one.append(snapshot())
    assert [kind for kind, _ in records(folder)] == ["warcinfo", *["response"] * 3]
    assert read(folder, place) == snapshot()


def test_two_writers_do_not_write_to_one_file(folder, writer):
    with WarcWriter(folder, now=lambda: AT) as other:
        assert {writer.append(snapshot()).file, other.append(snapshot()).file} == {
            "smallprint-20260304-00001.warc.gz",
            "smallprint-20260304-00002.warc.gz",
        }
        with pytest.raises(ConflictError):
            other.cut("smallprint-20260304-00001.warc.gz", 0)


@pytest.mark.parametrize("torn", [1, 17, 200, -1, -9])
def test_what_a_crash_left_half_written_is_let_go_of(folder, torn):
    with WarcWriter(folder, now=lambda: AT) as one:
        first, second = one.append(snapshot()), one.append(compressed())
    path = folder / first.file
    whole = path.read_bytes()
    end = second.offset + (torn if torn > 0 else second.length + torn)
    path.write_bytes(whole[:end])
    with WarcWriter(folder, now=lambda: AT) as next_one:
        third = next_one.append(snapshot(b"<p>third</p>"))
        assert next_one.read(first) == snapshot()
        assert next_one.read(third).content == b"<p>third</p>"
    check_by_others(folder)


def test_a_file_can_be_cut_at_what_is_known_of_it(writer, folder):
    first = writer.append(snapshot())
    second = writer.append(snapshot(b"<p>never told of</p>"))
    writer.cut(first.file, second.offset)
    assert writer.append(snapshot(b"<p>in its place</p>")).offset == second.offset
    assert whole_length(folder / first.file) == (folder / first.file).stat().st_size
    check_by_others(folder)


def test_damage_is_found(writer, folder):
    place = writer.append(snapshot())
    other = writer.append(snapshot(b"<p>other</p>"))
    path = folder / place.file
    content = bytearray(path.read_bytes())
    content[place.offset + place.length // 2] ^= 0xFF
    path.write_bytes(content)
    with pytest.raises(StoreError, match="damaged"):
        writer.read(place)
    assert writer.read(other).content == b"<p>other</p>"
    for wrong in (Place(place.file, 1 << 40, 10), Place("../other", 0, 9), Place("gone.warc.gz", 0, 9)):
        with pytest.raises(StoreError):
            writer.read(wrong)


def test_bytes_that_were_changed_with_care_are_found(folder, writer):
    place = writer.append(snapshot())
    path = folder / place.file
    content = path.read_bytes()
    record = gzip.decompress(content[place.offset : place.offset + place.length]).replace(b"keeps", b"loses")
    forged = gzip.compress(record)
    path.write_bytes(content[: place.offset] + forged)
    with pytest.raises(StoreError, match="damaged"):
        writer.read(Place(place.file, place.offset, len(forged)))


def test_many_threads_write_whole_records(writer, folder):
    contents = [f"<p>{number}</p>".encode() * 99 for number in range(64)]
    start = threading.Barrier(8)

    def write(worker: int) -> list[Place]:
        start.wait()
        return [writer.append(snapshot(content)) for content in contents[worker::8]]

    with ThreadPoolExecutor(8) as threads:
        places = [place for found in threads.map(write, range(8)) for place in found]
    assert sorted(writer.read(place).content for place in places) == sorted(contents)
    assert len(records(folder)) == 65
    check_by_others(folder)


def test_what_replay_tools_index_leads_to_the_page(writer, folder):
    place = writer.append(compressed())
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "warcio.cli",
            "index",
            "-f",
            "offset,warc-type,warc-target-uri,http:status",
            folder / place.file,
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert {
        "offset": str(place.offset),
        "warc-type": "response",
        "warc-target-uri": "https://cafe.example/terms",
        "http:status": "200",
    } in rows


PDF = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"


def replayed(folder: Path, url: str, at: str = "") -> tuple[str, str, bytes]:
    """What a replay tool shows at an address: status, where it leads on, and the page, by the standard's fields alone.

    `at` is the WARC-Date of the record; else the latest is taken. A revisit is followed by address and date, as pywb
    and ReplayWeb.page follow it.
    """
    found = None
    for path in sorted(folder.glob("*.warc.gz")):
        with path.open("rb") as file:
            for record in ArchiveIterator(file):
                told = record.rec_headers.get_header
                if record.rec_type not in {"response", "revisit"} or told("WARC-Target-URI") != url:
                    continue
                if at and told("WARC-Date") != at:
                    continue
                http = record.http_headers
                refers = told("WARC-Refers-To-Target-URI"), told("WARC-Refers-To-Date")
                content = record.content_stream().read() if record.rec_type == "response" else b""
                found = http.get_statuscode(), http.get_header("location") or "", content, refers
    assert found is not None
    status, location, content, (first, first_at) = found
    return status, location, replayed(folder, first, first_at)[2] if first else content


def test_what_a_site_gave_is_replayed_by_the_fields_of_the_standard_alone(site, page, folder):
    packed = ("Content-Encoding", "gzip")
    site.pages |= {
        "/plain": page(HTML),
        "/packed": page(gzip.compress(HTML), "200 OK", packed),
        "/terms.pdf": page(PDF, media_type="application/pdf"),
        "/old": page(b"moved", "302 Found", ("Location", "/packed?from=old")),
        "/chunked": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
        + b"%x\r\n%s\r\n0\r\n\r\n" % (len(HTML), HTML),
    }
    client = Client(Gate(["127.0.0.1"]))
    with HttpFetcher(client=client, pace=Pace(0.0), obeys_robots=False) as fetcher, WarcWriter(folder) as files:

        def keep(path: str, kept: Place | None = None) -> Place:
            return files.append(fetcher.fetch(Source(site.url(path)), "Acme/Terms of Service"), kept=kept)

        for path in ("/plain", "/terms.pdf", "/old", "/chunked"):
            keep(path)
        keep("/packed", kept=keep("/packed"))
    check_by_others(folder)
    assert records(folder).count(("revisit", site.url("/packed"))) == 1
    for path, content in (("/plain", HTML), ("/packed", HTML), ("/chunked", HTML), ("/terms.pdf", PDF)):
        assert replayed(folder, site.url(path)) == ("200", "", content)
    status, leads_to, _ = replayed(folder, site.url("/old"))
    assert (status, replayed(folder, site.url(leads_to))[2]) == ("302", HTML)
