"""The licence that people grant over time: a step where it changed, and what is not reckoned says so."""

from __future__ import annotations

import pytest

from smallprint.archive.import_history import import_history
from smallprint.archive.licence_history import licence_history
from smallprint.archive.open_archive import open_archive
from smallprint.model.document import Document
from smallprint.source.opening import open_history

HEAD = "# Terms of Service\n\n## 1. Your account\n\nYou keep your password secret. We tell you of changes by e-mail.\n"
NARROW = (
    "\n## 2. Your content\n\nYou grant us a worldwide, non-exclusive, royalty-free licence to host, store, copy and "
    "show your content, only to provide the Service.\n"
)
WIDE = (
    "\n## 2. Your content\n\nYou grant us a perpetual, irrevocable, worldwide, royalty-free, sublicensable and "
    "transferable licence to host, store, copy, show, sell and publish your content, for any purpose.\n"
)
BARE = (
    "\n## 2. Your content\n\nWe use Customer Content for the Permitted Uses. You grant us a perpetual, worldwide and "
    "sublicensable licence and all other rights that the Permitted Uses need.\n"
)
FRENCH = (
    "# Conditions\n\nVous nous accordez une licence mondiale pour utiliser votre contenu et le montrer. Vous pouvez "
    "mettre fin à votre compte à tout moment, et nous vous le confirmons par un message à votre adresse.\n"
)


def history(tmp_path, *texts):
    """The steps of a document with these texts, recorded a month from each other."""
    for month, text in enumerate(texts, 1):
        path = tmp_path / "history" / "Quarrel" / "Terms of Service" / f"2023-{month:02}-01.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    with (
        open_history(str(tmp_path / "history"), tmp_path / "cache") as opened,
        open_archive(tmp_path / "archive", writable=True) as store,
    ):
        import_history(store, opened, jobs=1)
        return licence_history(store, Document("Quarrel", "Terms of Service"))


def test_a_step_where_the_licence_changed_and_none_where_it_did_not(tmp_path):
    steps = history(tmp_path, HEAD, HEAD + NARROW, HEAD.replace("e-mail", "letter") + NARROW, HEAD + WIDE)
    assert [step.version.number for step in steps] == [1, 2, 4]
    assert steps[0].grants == steps[0].bare == ()
    assert steps[1].breadth < steps[2].breadth
    assert {"perpetual", "irrevocable"} <= set(steps[2].grants[0].licence.terms)


def test_the_words_of_a_grant_stand_in_its_clause(tmp_path):
    (step,) = history(tmp_path, HEAD + WIDE)
    (grant,) = step.grants
    assert grant.words in step.outline.clauses[grant.clause].ink


def test_a_grant_that_names_no_verbs_is_shown_and_not_reckoned(tmp_path):
    _, bare = history(tmp_path, HEAD + WIDE, HEAD + BARE)
    assert (bare.grants, bare.breadth) == ((), 0)
    assert bare.bare[0].terms == ("perpetual", "worldwide", "sublicensable")
    assert bare.bare[0].words.startswith("You grant us a perpetual")


def test_a_text_in_another_language_is_not_read(tmp_path):
    (step,) = history(tmp_path, FRENCH)
    assert (step.is_read, step.grants, step.bare) == (False, (), ())


def test_a_licence_that_comes_back_is_a_step(tmp_path):
    long = (
        HEAD + NARROW.replace("You grant us", "Nobody grants anybody").replace("2. Your content", "2. No licence") * 2
    )
    assert [bool(step.grants) for step in history(tmp_path, long + WIDE, long, long + WIDE)] == [True, False, True]


def test_a_capture_cut_short_ends_no_licence(tmp_path):
    assert len(history(tmp_path, HEAD + WIDE, HEAD, HEAD.replace("e-mail", "letter") + WIDE)) == 1


def test_a_licence_that_stays_away_has_ended(tmp_path):
    steps = history(tmp_path, HEAD + WIDE, HEAD, HEAD.replace("e-mail", "letter"), HEAD.replace("e-mail", "post"))
    assert [bool(step.grants) for step in steps] == [True, False]


def test_a_licence_of_one_act_is_reckoned(tmp_path):
    (step,) = history(
        tmp_path, HEAD + "\n## 2. Your content\n\nYour content is yours, but you grant us a licence to use it.\n"
    )
    assert [one.licence.verbs for one in step.grants] == [("use",)]
    assert (step.breadth, step.bare) == (25, ())


@pytest.mark.parametrize(
    "words",
    [
        "You grant us a licence to your content.",
        "Each user hereby irrevocably grants Quarrel a worldwide licence in the photos.",
        "By posting, you agree to give us a licence for your materials.",
        "Customer shall grant to Quarrel a licence of its files.",
    ],
)
def test_a_licence_with_no_named_act_is_a_licence(tmp_path, words):
    (step,) = history(tmp_path, f"{HEAD}\n## 2. Your content\n\n{words}\n")
    assert (step.grants, step.breadth) == ((), 0)
    (bare,) = step.bare
    assert bare.words in words


def test_a_licence_with_no_named_act_is_told_beside_one_that_names_some(tmp_path):
    feedback = "\n## 3. Feedback\n\nYou grant us a licence to use, copy and publish your feedback.\n"
    bare = "\n## 2. Your content\n\nYou grant us a perpetual licence to your content.\n"
    (step,) = history(tmp_path, HEAD + bare + feedback)
    assert len(step.grants) == 1 and [one.terms for one in step.bare] == [("perpetual",)]


@pytest.mark.parametrize(
    "words",
    [
        "We grant you a licence to the content of the Service.",
        "You grant us no licence to your content.",
        "You give your content a title. A licence is not asked for.",
    ],
)
def test_what_is_no_licence_of_peoples_is_none(tmp_path, words):
    (step,) = history(tmp_path, f"{HEAD}\n## 2. Your content\n\n{words}\n")
    assert (step.grants, step.bare) == ((), ())
