import pytest

from smallprint.judge.headline.digest import Item, Texts, Turn, digest_of, fitting, told_items
from smallprint.judge.headline.sections import Section, Sections
from smallprint.judge.headline.telling import Telling
from smallprint.judge.headline.theme import Kept
from smallprint.judge.headline.themes import THEMES
from smallprint.judge.weighing.mask import words_of


def folded(*sentences):
    return f" {' '.join(words_of(' '.join(sentences)))} "


def digested(old, new, *, is_privacy=False, sections=None, is_rewrite=False):
    """What is told of sentences that all came or went; those in both stay, those that are pairs were edited."""
    found = [
        Telling(at, one if isinstance(one, str) else one[0], "" if isinstance(one, str) else one[1], 1.0)
        for at, one in enumerate(old)
    ]
    found += [Telling(len(old) + at, "", one, 1.0) for at, one in enumerate(new)]
    texts = Texts(folded(*(one.before for one in found)), folded(*(one.after for one in found)), is_privacy)
    return told_items(digest_of(found, texts, sections or Sections(), is_rewrite=is_rewrite))


def test_what_one_version_speaks_of_and_the_other_nowhere_does_came_or_went():
    old = ["We take part in the Privacy Shield."]
    new = ["We may collect your voiceprint when you call.", "We may look up your precise location."]
    assert digested(old, new, is_privacy=True) == (
        "adds rules on biometric data and precise location, and drops the Privacy Shield"
    )


def test_things_with_an_article_are_told_as_they_are():
    new = ["Any dispute is settled by binding arbitration.", "You waive any right to a class action."]
    assert digested([], new) == "adds a class-action waiver and rules on arbitration"


def test_what_is_denied_is_not_told_as_there():
    assert digested([], ["We do not use face recognition or any voiceprint."], is_privacy=True) == ""


def test_one_of_many_things_listed_in_one_sentence_is_not_told():
    listed = " or ".join(f"the {kind} of {whose}" for kind in ("hat", "coat", "boat") for whose in "abcdefgh")
    assert digested([], [f"You may not post {listed} or health data."], is_privacy=True) == ""


def test_what_many_sentences_say_otherwise_is_told_as_changed_where_nothing_came():
    old = [(f"We set cookies for {one}.", f"We and others set cookies for {one}.") for one in ("maps", "ads", "logs")]
    assert digested(old, [], is_privacy=True) == "changes its rules on cookies"


def test_a_place_that_many_sentences_name_has_rules_of_its_own():
    new = ["People in Oregon may ask us for a copy.", "In Oregon we answer within a month."]
    assert digested([], new, is_privacy=True) == "adds rules for Oregon"


def test_a_term_that_is_defined_anew_and_used_often_is_told():
    new = [
        "You pay a fee for what you keep (the “Late Return Fee”).",
        "The Late Return Fee is due at once.",
        "We pay the Late Return Fee back where we erred.",
    ]
    assert digested([], new) == "adds rules on “Late Return Fee”"
    assert digested([], new, is_rewrite=True) == ""


def test_a_word_that_many_sentences_lost_is_told_once():
    old = [(f"Our sites and apps show you {one}.", f"Our sites show you {one}.") for one in "abcdefgh"]
    assert digested(old, []) == "drops “apps” in 8 places"


def test_sections_come_first_and_what_is_named_already_is_not_told_again():
    sections = Sections((Section("Arbitration of disputes", 900, 0), Section("Live streams", 900, 1)))
    new = ["Any dispute is settled by binding arbitration.", "A free trial period ends after a week."]
    assert digested([], new, sections=sections) == (
        "adds the section “Live streams” and rules on arbitration and free trials"
    )


def test_only_what_fits_and_is_not_told_yet_is_told():
    items = [
        Item("a jury waiver", Turn.CAME, 4.0, 0),
        Item("collecting location in the background", Turn.CAME, 3.0, 1),
        Item("tips", Turn.CAME, 2.0, 2),
    ]
    assert [one.words for one in fitting(items, "Acme now waives trial by jury", 40)] == ["tips"]


@pytest.mark.parametrize("theme", THEMES, ids=lambda one: one.name)
def test_a_theme_is_named_as_it_is_told(theme):
    assert 1 <= theme.weight <= 5
    assert not theme.name.startswith("rules on")
    assert theme.kept in Kept


def test_no_two_themes_have_one_name():
    assert len({one.name for one in THEMES}) == len(THEMES)
