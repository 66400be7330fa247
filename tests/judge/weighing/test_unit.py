from hypothesis import given
from hypothesis import strategies as st

from smallprint.judge.past import Past
from smallprint.judge.weighing.unit import ECHO, Weighing, _standing


def unit_of(taken, past=None):
    index = next(at for at, change in enumerate(taken.diff.touched) if change.edits)
    return Weighing(taken.diff, past or Past(), [index], "Terms of Service").unit(index)


def test_a_unit_holds_the_folded_words_that_were_edited(take, terms):
    unit = unit_of(take(terms, terms.replace("law of Ireland", "laws of France"))[1])
    assert unit.removed == ("law", "of", "ireland")[: len(unit.removed)] or "ireland" in unit.removed
    assert "france" in unit.inserted
    assert unit.heading == "Disputes"
    assert unit.shape == "amended"


def test_words_new_to_the_document_are_fresh(take, terms):
    assert unit_of(take(terms, terms.replace("fees that you paid", "fees plus damages that you paid"))[1]).fresh == 1.0


TWICE = "We keep your recordings for ninety days after you close the account, and then we delete them."


def test_a_paragraph_that_still_stands_elsewhere_is_echoed(take, terms):
    doubled = f"{terms}\n\n{TWICE} {TWICE.replace('recordings', 'notes')}\n\n{TWICE}\n"
    taken = take(doubled, doubled.removesuffix(f"\n\n{TWICE}\n"))[1]
    gone = next(at for at, change in enumerate(taken.diff.touched) if not change.after)
    assert Weighing(taken.diff, Past(), [gone], "Terms of Service").unit(gone).echoed == 1.0
    assert not taken.assessment.substantive


def test_an_item_says_what_its_list_is_about_so_that_it_is_not_echoed(take, terms):
    listed = f"{terms}\n\n{TWICE}\n\nWe also keep these:\n\n- {TWICE}\n- your name and the country that you live in;\n"
    taken = take(listed, listed.replace(f"\n- {TWICE}", ""))[1]
    gone = next(at for at, change in enumerate(taken.diff.touched) if not change.after)
    assert Weighing(taken.diff, Past(), [gone], "Terms of Service").unit(gone).echoed == 0.0


def test_a_switch_to_the_spelling_of_another_region_is_counted(take, terms):
    clauses = (
        "We organize the colors of the pages that you make here.",
        "You recognize that the labor of others is theirs alone.",
        "The center that we run analyzes favors done to all of us.",
    )
    ours = "\n\n".join((terms, *clauses))
    theirs = ours.replace("ize", "ise").replace("olor", "olour").replace("abor", "abour").replace("avor", "avour")
    taken = take(ours, theirs.replace("center", "centre").replace("analyzes", "analyses"))[1]
    indices = range(len(taken.diff.touched))
    assert Weighing(taken.diff, Past(), indices, "Terms of Service").unit(0).regional == 3


def halves_standing(words: list[str], text: str) -> int:
    if len(words) < ECHO or f" {' '.join(words)} " in text:
        return len(words) if len(words) >= ECHO else 0
    half = len(words) // 2
    return halves_standing(words[:half], text) + halves_standing(words[half:], text)


@given(st.lists(st.sampled_from("ab"), max_size=48), st.lists(st.sampled_from("ab"), max_size=200))
def test_words_stand_as_a_whole_or_by_their_halves(words, standing):
    text = f" {' '.join(standing)} "
    assert _standing(words, text) == halves_standing(words, text)
