import pytest

from smallprint.errors import SchemaError
from smallprint.model.document import Document
from smallprint.store.sqlite import SqliteStore

ACME = Document("Acme", "Terms of Service")


def codes(folder):
    with SqliteStore(folder) as store:
        return {problem.code for problem in store.verify()}


def fingerprint(folder):
    with SqliteStore(folder) as store:
        return store.fingerprint()


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        ("UPDATE pack SET body = zeroblob(length(body)) WHERE id = 1", "damaged-pack"),
        ("UPDATE pack SET body = substr(body, 1, length(body) - 9) WHERE base_id IS NULL", "damaged-pack"),
        ("UPDATE block SET digest = x'00' WHERE id = 2", "wrong-block"),
        ("UPDATE block SET start = start + 1 WHERE id = 2", "wrong-block"),
        ("UPDATE ink SET digest = x'00' WHERE id = 2", "wrong-ink"),
        ("UPDATE text SET digest = 'x' WHERE id = 2", "wrong-text"),
        ("UPDATE text SET body = zeroblob(length(body)) WHERE id = 2", "wrong-text"),
        ("UPDATE text SET base_id = NULL, body = (SELECT body FROM text WHERE id = 1) WHERE id = 2", "wrong-text"),
        ("UPDATE version SET text_id = 1 WHERE number = 3", "misquoted"),
        ("UPDATE assessment SET body = (SELECT body FROM assessment WHERE number = 3) WHERE number = 2", "misquoted"),
        ("UPDATE version SET text_id = 99 WHERE number = 2", "lost-reference"),
        ("DELETE FROM pack", "lost-reference"),
        ("INSERT INTO stand VALUES (1, 99, 1, 1)", "lost-reference"),
        ("UPDATE text SET body = substr(body, 1, length(body) - 6) WHERE id = 2", "wrong-text"),
        ("UPDATE text SET base_id = 2 WHERE id = 2", "wrong-text"),
        ("UPDATE assessment SET body = zeroblob(9) WHERE number = 2", "damaged-assessment"),
        ("UPDATE assessment SET compared_with = 99 WHERE number = 2", "lost-assessment"),
        ("UPDATE assessment SET number = 99 WHERE number = 2", "lost-assessment"),
        ("UPDATE assessment SET severity = 'none' WHERE number = 2", "wrong-assessment"),
        ("UPDATE assessment SET substantive = NOT substantive WHERE number = 2", "wrong-assessment"),
        ("UPDATE version SET standing = 'x' WHERE number = 2", "wrong-version"),
        ("UPDATE block SET ink_id = NULL", "wrong-ink"),
        ("UPDATE stand SET first = 2 WHERE first = 1", "wrong-stand"),
    ],
)
def test_what_was_damaged_is_named(folder, change, damage, code):
    assert codes(folder) == set()
    change(folder, damage)
    assert code in codes(folder)


def test_a_damaged_text_leaves_the_others_whole(folder, change):
    change(folder, "UPDATE text SET body = zeroblob(9) WHERE id = 3")
    with SqliteStore(folder) as store:
        (problem,) = store.verify()
    assert "version 3 of Acme/Terms of Service" in problem.message


def test_a_file_that_sqlite_finds_wrong_is_named(folder, change):
    change(folder, "PRAGMA writable_schema = ON", "DELETE FROM sqlite_master WHERE name = 'assessment_by_time'")
    assert codes(folder) == {"damaged-file"}


def test_a_fingerprint_is_the_same_in_one_batch_or_two(tmp_path, judged, keep, texts):
    versions = judged(*texts)
    for name, parts in {"one": [versions], "two": [versions[:1], versions[1:]]}.items():
        with SqliteStore(tmp_path / name, writable=True) as store:
            for part in parts:
                keep(store, part)
    assert fingerprint(tmp_path / "one") == fingerprint(tmp_path / "two")
    assert codes(tmp_path / "two") == set()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE document SET service = 'Beta'",
        "UPDATE version SET fetched_at = '2020-01-01T00:00:00+00:00' WHERE number = 1",
        "UPDATE version SET cause = 're-extracted' WHERE number = 2",
        "UPDATE version SET standing = 'other-page' WHERE number = 2",
        "UPDATE version SET text_id = 1 WHERE number = 2",
        "UPDATE version SET origin = 'elsewhere' WHERE number = 2",
        "DELETE FROM version WHERE number = 3",
        "UPDATE assessment SET headline = 'Nothing happened' WHERE number = 2",
        "UPDATE assessment SET compared_with = 2 WHERE number = 2",
        "UPDATE assessment SET body = (SELECT body FROM assessment WHERE number = 3) WHERE number = 2",
        "DELETE FROM assessment WHERE number = 2",
    ],
)
def test_a_fingerprint_differs_after_a_change(folder, change, statement):
    before = fingerprint(folder)
    change(folder, statement)
    assert fingerprint(folder) != before


def test_what_was_read_before_is_read_afresh(folder, change):
    with SqliteStore(folder) as store:
        assert store.verify() == []
        change(folder, "UPDATE pack SET body = zeroblob(length(body)) WHERE id = 1")
        assert {problem.code for problem in store.verify()} >= {"damaged-pack"}


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE text SET body = zeroblob(length(body))",
        "UPDATE assessment SET body = zeroblob(9)",
        "UPDATE version SET fetched_at = 'yesterday'",
    ],
)
def test_reading_what_is_damaged_names_it_and_the_archive(folder, change, damage):
    change(folder, damage)

    def read_all():
        with SqliteStore(folder) as store:
            return [(store.content(version), store.assessment(version)) for version in store.versions(ACME)]

    with pytest.raises(SchemaError, match=r"damaged: .* Acme/Terms of Service") as caught:
        read_all()
    assert str(folder) in caught.value.message


@pytest.mark.parametrize(
    "change_",
    ["language = 'de'", "note = 'x'", "reason = 'x'", "effective_on = '2020-01-01'", "updated_on = '2020-01-01'"],
)
def test_a_fingerprint_tells_whatever_is_kept_of_a_version(folder, change, change_):
    before = fingerprint(folder)
    change(folder, f"UPDATE version SET {change_} WHERE number = 2")
    assert fingerprint(folder) != before
