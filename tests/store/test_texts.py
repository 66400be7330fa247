import pytest

from smallprint.model.document import Document
from smallprint.store import texts
from smallprint.store.sqlite import SqliteStore
from smallprint.store.texts import BIG_PACK, DICTIONARY, HELD_DOCUMENTS, KEYFRAME

ACME = Document("Acme", "Terms of Service")
CLAUSES = [
    f"{number}. You may use part {number} for {number * 7919 % 997} days, and no longer." for number in range(600)
]


def version(number, length=20):
    """A text whose clauses are all kept but one, which is told anew."""
    clauses = CLAUSES[:length]
    clauses[number % length] = f"Since edition {number} this clause says {number * 31} other things."
    return "# Terms\n\n" + "\n\n".join(clauses) + "\n"


def named(number):
    return Document(f"Service {number:02}", "Terms of Service")


def held(store, document=None):
    return [content for _, content in store.contents(document or named(0))]


def rows(store, query):
    return store._connection.all(query)


def recorded(new):
    return [text if isinstance(text, bytes) else text.encode() for text in new]


@pytest.fixture
def several(store, judged, keep):
    """An archive of more documents than are remembered, each with three versions, put in by turns."""
    count = HELD_DOCUMENTS + 3
    every = [judged(*map(version, range(3)), document=named(number)) for number in range(count)]
    for turn in range(3):
        for one in every:
            keep(store, one[turn : turn + 1])
    return store, count


def test_more_versions_than_a_chain_is_long_come_back_exactly(store, judged, keep):
    every = [version(number) for number in range(2 * KEYFRAME + 5)]
    made = judged(*every, document=named(0))
    keep(store, made[:-4])
    assert rows(store, "SELECT min(depth), max(depth) FROM text") == [(0, KEYFRAME - 1)]
    with SqliteStore(store.folder, writable=True) as again:
        keep(again, made[-4:])
        assert held(again) == held(store) == recorded(every)


def test_a_text_longer_than_deflate_looks_back_comes_back_exactly(store, judged, keep, monkeypatch):
    every = [version(number, length=600) for number in range(4)]
    assert len(every[0]) > DICTIONARY > BIG_PACK
    keep(store, judged(*every, document=named(0)))
    assert rows(store, "SELECT count(*) FROM pack WHERE base_id IS NOT NULL") == [(3,)]
    monkeypatch.setattr(texts, "HELD_PACKS", 1)
    with SqliteStore(store.folder) as again:
        assert held(again) == recorded(every)


def test_bytes_that_are_no_utf_8_come_back_exactly(store, judged, keep):
    base = version(0).encode()
    every = [
        base,
        base + b"\nA caf\xe9, and \xff\xfe\r\n",
        base + b"\n\xed\xa0\x80 \xc0\xaf \x00 \xf0\x9f\x98\n",
        b"",
        b"\xef\xbb\xbf" + base,
        base.replace(b"\n", b"\r\n"),
        base,
    ]
    keep(store, judged(*every, document=named(0)))
    assert held(store) == every
    assert store.verify() == []


def test_more_documents_than_are_remembered_share_their_blocks(several, tmp_path, judged, keep):
    store, count = several
    with SqliteStore(tmp_path / "one", writable=True) as alone:
        keep(alone, judged(*map(version, range(3)), document=named(0)))
        for kind in ("text", "block", "ink"):
            assert store.counts()[kind] == alone.counts()[kind]
    assert store.counts()["version"] == 3 * count
    assert all(held(store, named(number)) == recorded(map(version, range(3))) for number in range(count))


def test_each_block_and_its_words_are_kept_once(several):
    store, _ = several
    bodies = [store._texts.pack(number) for (number,) in rows(store, "SELECT id FROM pack")]
    assert rows(store, "SELECT sum(length), count(*) - count(DISTINCT digest) FROM block") == [
        (len(b"".join(bodies)), 0)
    ]
    ((inks, words),) = rows(store, "SELECT (SELECT count(*) FROM ink), (SELECT count(*) FROM clause)")
    assert inks == words == store.counts()["ink"]
    assert {hit.document for hit in store.search('"this clause says 31 other"', limit=99)} == set(store.documents())


def test_blocks_that_read_the_same_share_their_ink(store, judged, keep):
    keep(store, judged("You pay **nine** euros.\n", document=named(0)))
    keep(store, judged("You pay *nine* euros.\n", document=named(1)))
    assert (store.counts()["block"], store.counts()["ink"]) == (2, 1)


@pytest.mark.parametrize("kept", [0, 2])
def test_versions_that_failed_midway_can_be_put_in_again(store, judged, keep, kept):
    every = [version(number, length=200) for number in range(6)]
    made = judged(*every, document=named(0))
    if kept:
        keep(store, made[:kept])
    before = store.fingerprint()

    class Failing(list):
        def __iter__(self):
            yield from made[kept:4]
            raise RuntimeError

    with pytest.raises(RuntimeError):
        keep(store, Failing(made[kept:]))
    assert store.fingerprint() == before
    other = [version(number) for number in range(50, 53)]
    keep(store, judged(*other, document=named(1)))  # takes the numbers that the failed ones had
    keep(store, made[kept:])
    assert held(store) == recorded(every)
    assert held(store, named(1)) == recorded(other)
    assert store.verify() == []


def test_words_that_are_no_utf_8_are_kept_and_told(store, judged, keep):
    first = b"# Terms\n\nYou may use the service as these terms allow, and we keep it running for all of you.\n"
    second = first + b"\nWe sell your caf\xe9 location to adv\xffertisers and data brokers for money.\n"
    keep(store, judged(first, second))
    (version,) = store.versions(ACME)[1:]
    assert store.content(version) == second
    told = store.assessment(version)
    assert told is not None
    assert "\ufffd" in told.assessment.headline
    assert store.verify() == []


def test_names_that_are_no_utf_8_are_kept_and_found(store, judged, keep):
    odd = Document("Caf\udce9", "Terms of Service")
    keep(store, judged("# Terms\n\nYou may use it.\n", document=odd))
    assert store.document("Caf\udce9", "Terms of Service") is not None
    assert len(store.versions(odd)) == 1
