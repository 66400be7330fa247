"""Where a document stands on training AI, as lines: what rules, what gives way, what is left open."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smallprint.model.norm import NO_CHOICE, PERMITTING, Data, Party, Stance, Strength, Training
from smallprint.model.resolution import Said, Stand, Why, Yielding
from smallprint.publish.look import Look, cells
from smallprint.publish.standing import Standing, data_text, stance_text, standing_text, together
from smallprint.publish.text import uncoloured
from smallprint.segment.outline import outline
from smallprint.text.span import Span

RULES = (
    "We may use your files to train AI models.",
    "We do not use your photos to train AI models.",
    "We may train AI models on Session Data.",
    "We use your photos to improve.",
    "You can opt out.",
)
HELD = outline("# Rules\n\n## 2. Content\n\n" + "".join(f"2.{at} {words}\n\n" for at, words in enumerate(RULES, 1)))
CONTENT, IMAGES, USAGE = Data.CUSTOMER_CONTENT, Data.IMAGES, Data.USAGE_DATA


def said(words: str, stance: Stance, *data: Data, terms: tuple[str, ...] = (), **changed: object) -> Said:
    """A sentence of the rules as it is read."""
    clause = next(clause for clause in HELD.clauses if words in clause.ink)
    strength = Strength.EXPLICIT if stance in PERMITTING else None
    training = Training(stance, strength, data, (Party.PROVIDER,), NO_CHOICE, 0.9, Span(0, len(words)))
    return Said(clause.index, replace(training, **changed), data, terms, words, ())


PROMISE = said(RULES[1], Stance.PROHIBITS, IMAGES)
LEAVE = said(RULES[0], Stance.PERMITS, CONTENT)
SESSION = said(RULES[2], Stance.PERMITS, IMAGES, USAGE, terms=("Session Data",))
IMPLIED = said(RULES[3], Stance.PERMITS, IMAGES, strength=Strength.IMPLICIT)


def stand(ruling: Said, *beside: tuple[Said, Why], left: tuple[Said, ...] = (), data: Data = IMAGES) -> Stand:
    return Stand(data, ruling, tuple(Yielding(one, why) for one, why in beside), left)


def told(*stands: Stand, whole: bool = False, look: Look = Look(), note: str = "") -> list[str]:  # noqa: B008 (frozen)
    return [
        line for one in together(stands) for line in standing_text(HELD, replace(one, note=note), look, whole=whole)
    ]


def test_what_rules_is_told_with_its_place_and_its_words():
    assert told(stand(PROMISE)) == ["    prohibits: images §2.2", f"      “{RULES[1]}”"]


def test_a_note_stands_before_the_place():
    assert told(stand(PROMISE), note="since 2024-01-01")[0] == "    prohibits: images · since 2024-01-01 §2.2"


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (Why.OVERRIDDEN, "set aside by these words"),
        (Why.MORE_GENERAL, "more general"),
        (Why.ONLY_IMPLIED, "only implied"),
        (Why.LIMITED, "only for some"),
        (Why.QUALIFIED, "qualified by these words"),
        (Why.OTHER_TRAINERS, "of others than these words"),
        (Why.CONFLICTING, "says otherwise, and neither gives way"),
    ],
)
def test_what_gives_way_is_told_with_the_reason(why: Why, words: str):
    assert told(stand(PROMISE, (LEAVE, why)))[2] == f"      · beside it: permits ({words}) §2.1"


def test_a_conflict_is_told_in_the_head_and_first_of_what_stands_beside():
    lines = told(stand(PROMISE, (IMPLIED, Why.ONLY_IMPLIED), (LEAVE, Why.CONFLICTING)))
    assert lines[0] == "    conflicting, here prohibits: images §2.2"
    assert [line.rsplit(" ", 1)[1] for line in lines[2:]] == ["§2.1", "§2.4"]


def test_what_is_left_open_is_told_by_the_data_beyond_the_promise_and_its_terms():
    lines = told(stand(PROMISE, left=(SESSION,)))
    assert lines[2] == "      · it leaves open: permits: usage data (“Session Data”) §2.3"


def test_what_is_outright_is_told_before_what_is_implied():
    implied = replace(IMPLIED, data=(USAGE,))
    lines = told(stand(PROMISE, (IMPLIED, Why.ONLY_IMPLIED), (LEAVE, Why.MORE_GENERAL), left=(implied, SESSION)))
    assert [line.rsplit(" ", 1)[1] for line in lines[2:]] == ["§2.1", "§2.4", "§2.3", "§2.4"]


def test_what_falls_within_the_promise_is_not_left_open():
    wide = said(RULES[1], Stance.PROHIBITS, CONTENT)
    assert told(stand(wide, left=(SESSION,)))[2].startswith("      · it leaves open: permits: usage data (“Session")


def test_what_others_may_do_with_the_same_data_is_left_open_with_their_name():
    theirs = replace(LEAVE, data=(IMAGES,), training=replace(LEAVE.training, trainers=(Party.THIRD_PARTIES,)))
    assert told(stand(PROMISE, left=(theirs,)))[2] == "      · it leaves open: permits: images (third parties) §2.1"


def test_kinds_that_one_sentence_rules_are_told_together():
    found = together([stand(LEAVE, data=CONTENT), stand(PROMISE), stand(LEAVE, data=USAGE)])
    assert [(one.kinds, one.said.clause) for one in found] == [
        ((CONTENT, USAGE), LEAVE.clause),
        ((IMAGES,), PROMISE.clause),
    ]


def test_kinds_in_conflict_are_told_apart_from_those_that_are_not():
    found = together([stand(PROMISE), stand(PROMISE, (LEAVE, Why.CONFLICTING), data=CONTENT)])
    assert [one.kinds for one in found] == [(IMAGES,), (CONTENT,)]


def test_the_same_words_in_two_places_are_told_once():
    again = replace(LEAVE, clause=LEAVE.clause + 1)
    lines = told(stand(PROMISE, (LEAVE, Why.MORE_GENERAL), (again, Why.MORE_GENERAL), left=(SESSION, SESSION)))
    assert len(lines) == 4


def test_more_than_three_are_counted_unless_all_are_asked_for():
    beside = [(replace(LEAVE, words=f"{number}"), Why.MORE_GENERAL) for number in range(5)]
    short, whole = told(stand(PROMISE, *beside)), told(stand(PROMISE, *beside), whole=True)
    assert short[-1] == "      · beside it: 2 more (--all)"
    assert len(short) == 2 + 3 + 1
    assert len(whole) == 2 + 2 * 5
    assert "        “4”" in whole


def test_long_words_are_shortened_unless_all_is_asked_for():
    long = replace(PROMISE, words="We do not train AI models on photos. " + "And so on and on. " * 40)
    assert "…" in told(stand(long))[1]
    assert told(stand(long), whole=True)[1] == f"      “{long.words}”"


@pytest.mark.parametrize(
    ("words", "head"),
    [
        ("We will not train AI models on your photos without your consent.", "    only with consent: images"),
        ("With your permission, we train AI models on your photos.", "    with consent: images"),
    ],
)
def test_consent_is_said_to_be_needed_where_the_words_say_so(words: str, head: str):
    asked = replace(PROMISE.training, stance=Stance.PERMITS_WITH_CONSENT, strength=Strength.EXPLICIT)
    assert told(stand(replace(PROMISE, words=words, training=asked)))[0].startswith(head)


def test_scopes_are_told_in_the_head():
    assert told(stand(replace(PROMISE, scopes=("Enterprise customers",))))[0].startswith(
        "    prohibits: images (only: Enterprise customers)"
    )


def test_lines_fit_the_terminal_and_colours_change_no_word():
    one = stand(PROMISE, (LEAVE, Why.CONFLICTING), left=(SESSION,))
    assert max(map(cells, told(one, look=Look(width=44)))) <= 44
    assert [uncoloured(line) for line in told(one, look=Look(color=True))] == told(one)


def test_signs_that_rule_a_terminal_are_not_printed():
    lines = told(stand(replace(PROMISE, words="No \x1b[31mred\x1b[0m."), left=(replace(SESSION, terms=("X\x1b[2J",)),)))
    assert not any("\x1b" in line for line in lines)


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (PROMISE.training, "prohibits: images"),
        (IMPLIED.training, "permits: images (implied, training is not named)"),
        (replace(LEAVE.training, trainers=(Party.THIRD_PARTIES,)), "permits: customer content (third parties)"),
        (replace(LEAVE.training, data=(Data.UNSPECIFIED,)), "permits: data (not said which)"),
    ],
)
def test_a_stance_in_words(one: Training, words: str):
    assert stance_text(one) == words


def test_every_kind_of_data_has_a_name():
    names = [data_text(kind) for kind in Data]
    assert len(set(names)) == len(names)
    assert "-" not in data_text(CONTENT)


def test_a_standing_without_stands_binds_users():
    bound = said(RULES[4], Stance.RESTRICTS_USERS, trainers=())
    assert next(standing_text(HELD, Standing((), bound, ()), Look())) == "    forbids users §2.5"
