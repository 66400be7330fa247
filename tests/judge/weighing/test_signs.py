from dataclasses import replace

from smallprint.judge.weighing.signs import Unit, foreign_share, is_regional, signs, step

UNIT = Unit(
    change=0, shape="amended", block="paragraph", before="You may appeal under Section 9.2.", after="You may appeal under Section 9.4.",  # noqa: E501  # a specimen reads in one line
    removed=("9.2",), inserted=("9.4",), heading="Appeals", place=0.5, is_furniture=False, link_share=0.0, stood=False, stands=False,  # noqa: E501  # a specimen reads in one line
    repeats=1, fresh=0.0, gone=0.0, terms_type="terms of service", names=0, is_listed=False,
    echoed=0.0, among_links=0.0, regional=0, is_beside_furniture=False,
)  # fmt: skip


def test_each_sign_stands_once():
    found = signs(UNIT)
    assert len(found) == len(set(found))


def test_a_corrected_reference_is_told_from_a_changed_amount():
    assert "reference" in signs(UNIT)
    fee = replace(UNIT, before="It costs 9.2 euros.", after="It costs 9.4 euros.")
    assert "reference" not in signs(fee)


def test_a_regional_spelling_is_recognised():
    assert is_regional(("organise", "colour"), ("organize", "color"))
    assert not is_regional(("may",), ("must",))


def test_modals_and_negations_show():
    found = signs(replace(UNIT, removed=("may",), inserted=("must", "not")))
    assert {"changed-modal", "changed-negation"} <= set(found)


def test_letters_of_other_scripts_are_counted():
    assert foreign_share("abc") == 0
    assert foreign_share("условия") == 1


def test_a_step_counts_the_edges_passed():
    assert [step(value, (0, 1, 4)) for value in (0, 1, 2, 9)] == [0, 1, 2, 3]
