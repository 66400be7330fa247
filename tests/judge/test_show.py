from smallprint.judge.show import SCREEN_WORDS, first_passage


def passage(taken):
    return first_passage(taken.diff, taken.assessment.findings)


def test_only_the_sentence_that_changed_is_shown(take, terms):
    shown = passage(take(terms, terms.replace("we do not refund", "we refund"))[1])
    assert "we do not refund fees" in shown.before
    assert "we refund fees" in shown.after
    assert "privacy policy" not in shown.after


def test_a_moved_date_is_shown_with_the_change(take, terms):
    shown = passage(take(terms, terms.replace("March 1", "May 1").replace("9 euros", "12 euros"))[1])
    assert shown.before.splitlines()[0] == "Last updated: March 1, 2024"
    assert "12 euros" in shown.after


def test_nothing_is_shown_of_an_identical_text(take, terms):
    shown = passage(take(terms, terms)[1])
    assert (shown.before, shown.after) == ("", "")


def test_a_rewrite_is_shown_from_its_beginning_and_not_whole(take):
    old = "\n\n".join(
        f"{n}. The old rule of matter {n} says that the member must wait for {n + 1} days." for n in range(60)
    )
    new = "\n\n".join(
        f"{n}. Another duty {n}: every guest shall pay {n + 5} euros to the house at once." for n in range(60)
    )
    shown = passage(take(f"# Rules\n\n{old}\n", f"# Rules\n\n{new}\n")[1])
    assert "matter 0" in shown.before
    assert max(len(shown.before.split()), len(shown.after.split())) <= SCREEN_WORDS + 12
