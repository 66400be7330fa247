"""Services and documents as people type them."""

from __future__ import annotations

import pytest

from smallprint.archive.import_history import import_history
from smallprint.archive.names import find_document, find_documents, find_service, listed, matches, nearest
from smallprint.archive.open_archive import open_archive
from smallprint.errors import NotFoundError, UsageError
from smallprint.source.opening import open_history


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Quarrel", "Quarrel"),
        ("quarrel", "Quarrel"),
        ("QUARR", "Quarrel"),
        ("qm", "Quartz Mail"),
        ("quartz ", "Quartz Mail"),
    ],
)
def test_a_service_is_found_by_case_beginning_and_initials(store, typed, meant):
    assert find_service(store, typed) == meant


def test_an_exact_name_wins_over_longer_ones():
    assert matches("zoom", ["Zoom", "Zoom Events"], str) == ["Zoom"]


def test_what_may_be_several_is_refused_with_the_list(store):
    with pytest.raises(UsageError, match="2 services: Quarrel, Quartz Mail"):
        find_service(store, "quar")


def test_what_is_mistyped_is_answered_with_the_nearest(store):
    with pytest.raises(NotFoundError) as missed:
        find_service(store, "Quarel")
    assert missed.value.hint.startswith("did you mean Quarrel")
    assert missed.value.sought == "Quarel"


@pytest.mark.parametrize("typed", ["", "  "])
def test_an_empty_name_is_no_name(store, typed):
    with pytest.raises(UsageError, match="no service is named"):
        find_service(store, typed)


def test_a_document_is_found_by_its_initials_or_a_slash(store):
    assert find_document(store, "Quarrel", "tos").terms_type == "Terms of Service"
    assert find_document(store, "Quarrel/Privacy").terms_type == "Privacy Policy"


def test_the_only_document_needs_no_name_and_a_variant_is_part_of_it(store):
    found = find_document(store, "Quartz Mail")
    assert (found.terms_type, found.variant) == ("Terms of Service", "Canada")
    assert find_documents(store, "Quartz Mail", "Terms of Service (canada)") == [found]


def test_of_several_documents_one_has_to_be_named(store):
    with pytest.raises(UsageError, match="Quarrel has 2 documents: Privacy Policy, Terms of Service"):
        find_document(store, "Quarrel")


def test_long_lists_are_cut_and_unlike_names_are_no_help():
    assert listed(str(number) for number in range(10)) == "0, 1, 2, 3, 4, 5, 6, 7 and 2 more"
    assert nearest("xyzzy", ["Quarrel"]) == ""


def test_names_that_only_share_letters_are_not_offered():
    held = ["npm Public Registry", "Open Collective", "Zoom", "Microsoft Copilot"]
    assert nearest("Mistral", held) == ""
    assert nearest("OpenAI", held) == ""
    assert nearest("Zoom Video", held) == "did you mean Zoom?"
    assert nearest("Copilot", held) == "did you mean Microsoft Copilot?"


@pytest.mark.parametrize("name", ["TP-Quill", "Tp-quill"])
def test_a_name_that_differs_from_another_in_its_capitals_alone_is_found_as_it_is_written(tmp_path, name):
    for one in ("TP-Quill", "Tp-quill"):
        path = tmp_path / "history" / one / "Terms of Service" / "2023-03-01.md"
        path.parent.mkdir(parents=True)
        path.write_text(
            "# Terms\n\nYou keep your password secret and tell us if somebody has used it.\n", encoding="utf-8"
        )
    with (
        open_history(str(tmp_path / "history"), tmp_path / "cache") as history,
        open_archive(tmp_path / "archive", writable=True) as opened,
    ):
        import_history(opened, history, jobs=1)
        assert find_service(opened, name) == name
        with pytest.raises(UsageError, match="may be any of 2 services"):
            find_service(opened, "tp-QUILL")
