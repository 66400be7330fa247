from smallprint.judge.past import Past
from smallprint.judge.unit import Weighing


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
