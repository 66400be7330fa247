"""Quotations held against every recorded version of a service's documents."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smallprint.archive.import_history import import_history
from smallprint.archive.names import find_documents
from smallprint.archive.open_archive import open_archive
from smallprint.archive.quote import article_text, attributions, quote
from smallprint.errors import ExtractError, NotFoundError, SourceError, UsageError
from smallprint.model.quotation import Faithfulness
from smallprint.source.opening import open_history

KEPT = "You keep all rights in the recordings that you make with the Service."
SOLD = "We may sell your recordings to whoever pays for them."
TERMS = """# Cobbleway Terms of Service

## 1. Your content

1.1 {kept}

1.2 See our [Price List](https://cobbleway.example/prices?sid={token}) before you choose a plan, and pay in advance.

{more}
"""
POLICY = f"""# Cobbleway Privacy Policy

We collect the e-mail address that you give us.

{SOLD}
"""
VERSIONS = {
    "Terms of Service/2023-01-01": TERMS.format(kept=KEPT, token="a1", more=""),
    "Terms of Service/2023-02-01": TERMS.format(kept=KEPT, token="b2", more=f"1.3 {SOLD}"),
    "Terms of Service/2023-03-01": "Just a moment... Checking your browser before you proceed.\n",
    "Terms of Service/2023-04-01": TERMS.format(kept=KEPT, token="c3", more=f"1.3 {SOLD}"),
    "Terms of Service/2023-05-01": TERMS.format(kept=KEPT.replace("You keep", "You retain"), token="d4", more=""),
    "Terms of Service/2023-06-01": TERMS.format(kept=KEPT, token="e5", more=f"1.4 {SOLD}"),
    "Privacy Policy/2023-01-01": POLICY,
}


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """An archive of these versions."""
    place = tmp_path_factory.mktemp("quote")
    for name, text in VERSIONS.items():
        path = place / "history" / "Cobbleway" / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    with (
        open_history(str(place / "history"), place / "cache") as history,
        open_archive(place / "archive", writable=True) as opened,
    ):
        import_history(opened, history, jobs=1)
        yield opened


@pytest.fixture(scope="module")
def ask(store):
    """Holds one text against the terms, or another document."""

    def asked(text: str, terms_type: str = "Terms of Service", **more: str):
        return quote(store, find_documents(store, "Cobbleway", terms_type), text, **more)

    return asked


def stays(found) -> list[list[tuple[int, int, int]]]:
    return [[(one.first.number, one.last.number, one.versions) for one in stood.stays] for stood in found.stood]


def test_it_is_told_in_which_versions_words_stood(ask):
    (found,) = ask(SOLD)
    assert found.faithfulness is Faithfulness.VERBATIM
    # Version 3 holds no terms: nothing is known of that day, and it ends nothing.
    assert stays(found) == [[(2, 4, 2), (6, 6, 1)]]
    assert found.stood[0].still_stands


def test_words_that_went_are_no_longer_there(ask):
    (found,) = ask("You retain all rights in the recordings that you make")
    assert (stays(found), found.stood[0].still_stands) == ([[(5, 5, 1)]], False)


def test_links_that_point_elsewhere_in_each_version_are_the_same_words(ask):
    (found,) = ask("See our Price List before you choose a plan, and pay in advance.")
    assert (found.faithfulness, stays(found)) == (Faithfulness.VERBATIM, [[(1, 6, 5)]])
    assert found.lent[0].version.number == 6


def test_every_document_of_the_service_that_holds_the_words_is_told(ask):
    (found,) = ask(SOLD, "")
    assert [one.document.terms_type for one in found.stood] == ["Privacy Policy", "Terms of Service"]


def test_the_document_that_comes_nearest_answers(ask):
    (found,) = ask("We collect the postal address that you give us", "")
    assert (found.faithfulness, found.lent[0].version.document.terms_type) == (
        Faithfulness.ALTERED,
        "Privacy Policy",
    )


def test_altered_words_come_with_the_nearest_recorded_ones(ask):
    (found,) = ask("You own all rights in the recordings that you make with the Service")
    (lent,) = found.lent
    (one,) = lent.borrowing.departures
    assert found.faithfulness is Faithfulness.ALTERED
    assert (one.edit.removed, one.edit.inserted) == ("keep", "own")
    assert (lent.version.number, lent.place) == (6, "1.1 · Your content")
    assert stays(found) == [[(1, 4, 3), (6, 6, 1)]]


def test_parts_that_never_stood_at_once_are_told_apart(ask):
    (found,) = ask(f"You retain all rights in the recordings … {SOLD}")
    assert (found.faithfulness, found.stood) == (Faithfulness.COMPOSED, ())
    assert [[one.first.number for one in lent.stays] for lent in found.lent] == [[5], [2, 6]]


def test_sentences_that_follow_each_other_in_one_version_are_verbatim(ask):
    (found,) = ask(f"{KEPT} See our Price List before you choose a plan")
    assert found.faithfulness is Faithfulness.VERBATIM


@pytest.mark.parametrize(("section", "is_there", "number"), [("1.3", True, 2), ("1.4", True, 6), ("2", False, 6)])
def test_the_section_that_is_named_is_looked_for(ask, section, is_there, number):
    (found,) = ask(f"“{SOLD}” (§{section})")
    # Of the versions that hold the words the latest is shown, or the first, where the number is right in that one.
    assert (found.is_in_section, found.lent[0].version.number) == (is_there, number)


def test_of_words_that_were_never_there_those_near_in_the_named_section_are_shown(ask):
    words = "They collect the e-mail address of all friends you make, and own all recordings that you make at home"
    unnamed, named = ask(words, "")[0], ask(f"“{words}” (§1.1)", "")[0]
    assert {one.faithfulness for one in (unnamed, named)} == {Faithfulness.NEVER_THERE}
    assert named.is_in_section
    assert named.lent[0].version.document.terms_type == "Terms of Service"


def test_no_section_is_judged_where_none_is_named(ask):
    assert ask(SOLD)[0].is_in_section is None


@pytest.mark.parametrize(("day", "number", "stood"), [("2023-01-15", 1, False), ("2023-04-02", 4, True)])
def test_the_version_in_force_on_a_day_is_asked_as_well(ask, day, number, stood):
    (found,) = ask(SOLD, at=day)
    assert (found.at.number, found.stood_at, found.faithfulness) == (number, stood, Faithfulness.VERBATIM)


def test_a_day_before_the_first_version_is_told(ask):
    with pytest.raises(NotFoundError):
        ask(SOLD, at="2022-01-01")
    with pytest.raises(UsageError):
        ask(SOLD, at="soon")


def test_the_quotations_of_an_article_are_answered_in_order(ask):
    found = ask(f"They say “{SOLD}” and “zeppelins cross the ocean twice a week”.\n\n> {KEPT}\n\nAgain: “{SOLD}”")
    assert [one.faithfulness.value for one in found] == ["verbatim", "never-there", "verbatim", "verbatim"]
    assert len({one.attribution.span for one in found}) == 4


def test_words_that_never_stood_there_have_no_version(ask):
    (found,) = ask("zeppelins cross the ocean twice a week")
    assert (found.lent, found.stood, found.missing) == ((), (), ("zeppelins cross the ocean twice a week",))


@pytest.mark.parametrize(
    "text", ["", " \n ", "…!?", "word " * 10_000, "x" * 5_000_000, "“one two three four” " * 2_001]
)
def test_a_text_that_cannot_be_checked_is_refused(text):
    with pytest.raises(UsageError):
        attributions(text)


@pytest.mark.parametrize("content", [b"", b"  \n", b"\x00\x01\x02", b"\xff\xfe\xfa words", b"<!DOCTYPE html><p>words"])
def test_a_file_that_is_no_text_is_refused(tmp_path, content):
    path = tmp_path / "article"
    path.write_bytes(content)
    with pytest.raises(ExtractError):
        article_text(path)
    with pytest.raises(SourceError):
        article_text(tmp_path / "gone")


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from(sorted(VERSIONS)), st.data())
def test_any_words_of_a_recorded_paragraph_are_verbatim_in_its_version(store, name, data):
    if "2023-03-01" in name:
        return
    paragraphs = [one for one in VERSIONS[name].split("\n\n") if len(one.split()) > 6 and "](" not in one]
    words = data.draw(st.sampled_from(paragraphs)).split()
    first = data.draw(st.integers(0, len(words) - 4))
    last = data.draw(st.integers(first + 4, len(words)))
    documents = find_documents(store, "Cobbleway", name.split("/", maxsplit=1)[0])
    (found,) = quote(store, documents, " ".join(words[first:last]), at=name[-10:])
    assert (found.faithfulness, found.stood_at) == (Faithfulness.VERBATIM, True)
