from smallprint.align import diff
from smallprint.judge.headline.telling import tellings
from smallprint.judge.past import Past
from smallprint.judge.weighing.gist import Weighed
from smallprint.judge.weighing.unit import Weighing
from smallprint.segment.outline import outline

REST = "\n\n".join(f"We run part {number} of the service as it is described there." for number in range(12))


def told(before, after):
    """The sentences that are told of a change, weightiest first."""
    found = diff(outline(f"{before}\n\n{REST}\n"), outline(f"{after}\n\n{REST}\n"))
    past = Past()
    indices = [at for at, one in enumerate(found.touched) if one.edits or not (one.before and one.after)]
    weighing = Weighing(found, past, indices, "terms of service")
    return tellings(found, past, [Weighed(weighing.unit(index), 0.5, is_return=False) for index in indices])


def test_a_sentence_that_moved_to_another_clause_is_none_that_came():
    moved = "You grant the users of the service a licence to play your recordings."
    before = f"You keep your rights. {moved}\n\nNothing else is agreed on recordings."
    after = f"You keep your rights.\n\n{moved}\n\nNothing else is agreed on recordings. You must pay a fee of 9 euros."
    assert [one.after for one in told(before, after)] == ["You must pay a fee of 9 euros."]


def test_a_sentence_that_grew_is_edited_and_not_new():
    before = "If we choose to give a refund, we pay it in the currency of the payment."
    after = "If we choose to give a refund, we pay it in the currency of the payment and by the way it was made."
    (one,) = told(before, after)
    assert (one.before, one.after) == (before, after)


def test_a_sentence_that_went_where_one_like_it_came_is_edited():
    before = "We do not sell, and have never sold, information that says who you are to anyone."
    after = "We do not sell information that directly says who you are to anyone.\n\nWe keep this list."
    first = told(f"# Sharing\n\n{before}", f"# Sharing\n\nAll of this is new here today.\n\n{after}")
    assert any(one.before and "directly says who you are" in one.after for one in first)


def test_a_rule_tells_more_than_what_leads_to_it_or_elsewhere():
    after = (
        "License to use the service. For more information, please see our help pages. "
        "You waive your right to a jury and agree to binding arbitration of every dispute with us."
    )
    assert told("Nothing is agreed on this.", after)[0].after.startswith("You waive your right to a jury")


def test_a_name_put_for_another_throughout_is_told_last():
    lines = [
        f"You must tell {{name}} at once of every fault in part {n} of it." for n in ("one", "two", "three", "four")
    ]
    before, after = ("\n\n".join(lines).replace("{name}", name) for name in ("Larkspur", "Thistle"))
    first = told(before, f"{after}\n\nEach fault is repaired within a week of the day on which it was told.")[0]
    assert first.after.startswith("Each fault is repaired")


def test_a_mend_of_spelling_is_told_last():
    before = "You may record musicalsounds for the people whom you invite.\n\nWe keep what you record for 12 days."
    after = "You may record musical sounds for the people whom you invite.\n\nWe keep what you record for 90 days."
    assert told(before, after)[0].after == "We keep what you record for 90 days."


def test_words_that_stood_there_twice_are_a_mend():
    before = "See our list of plans our list of plans for more.\n\nYou owe us 12 euros for each plan."
    after = "See our list of plans for more.\n\nYou owe us 15 euros for each plan."
    assert told(before, after)[0].after == "You owe us 15 euros for each plan."


def test_of_a_sentence_whose_first_half_stands_the_second_is_told():
    half = "No page learns where you are without your leave"
    before = f"{half}; however, the app tells it to the engine that you search with."
    after = f"{half}; the app asks a service of ours for the place that it puts you in, and keeps it for an hour."
    gone = [one for one in told(before, after) if not one.after]
    assert all(not one.before.startswith(half) for one in gone)


def test_where_somebody_is_reached_is_told_last():
    after = "Write to our agent in Mill Lane 4, 1010 Vienna, +43 1 234 5678.\n\nYou must pay a fee of 9 euros to leave."
    assert told("Nothing else is agreed.", f"Nothing else is agreed.\n\n{after}")[0].after == (
        "You must pay a fee of 9 euros to leave."
    )
