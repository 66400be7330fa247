from smallprint.align import diff
from smallprint.judge.headline.sections import sections_moved
from smallprint.judge.past import Past
from smallprint.segment.outline import outline

BODY = "We say here at length what holds, and for whom, and since when it does so, and where to turn. " * 4


def moved(before, after):
    found = diff(outline(before), outline(after))
    past = Past()
    sections = sections_moved(found, past.words_of(found.before), past.words_of(found.after))
    return sections.came, sections.went


def test_a_section_on_what_the_other_version_never_names_came():
    before = f"# Terms\n\n## Your content\n\n{BODY}\n"
    after = f"# Terms\n\n## Your content\n\n{BODY}\n\n## 4. VOICE RECORDINGS\n\n{BODY}\n"
    assert moved(before, after) == ("Voice recordings", "")
    assert moved(after, before) == ("", "Voice recordings")


def test_a_heading_in_other_words_is_no_new_section():
    before = f"# Terms\n\n## Content that you share\n\nYour rights to it stay with you. {BODY}\n"
    after = f"# Terms\n\n## Your content\n\nRights to it that you share stay with you. {BODY}\n"
    assert moved(before, after) == ("", "")


def test_the_date_of_a_document_is_no_section():
    before = f"# Terms\n\n{BODY}\n"
    assert moved(before, f"# Terms\n\n## Effective January 1, 2025\n\n{BODY}\n") == ("", "")


def test_of_a_change_that_is_no_rewrite_a_section_came_whose_heading_and_words_are_new():
    before = f"# Terms\n\n## Fees\n\nYou may pay by card for live music. {BODY}\n"
    after = f"{before}\n## Live music\n\nWe may stream your concert to everybody who asks for it. {BODY}\n"
    found = diff(outline(before), outline(after))
    past = Past()
    old, new = past.words_of(found.before), past.words_of(found.after)
    assert sections_moved(found, old, new, is_rewrite=False).came == ""
    after = after.replace("## Live music", "## Streams of concerts")
    found = diff(outline(before), outline(after))
    new = past.words_of(found.after)
    assert sections_moved(found, old, new, is_rewrite=False).came == "Streams of concerts"


def test_words_that_stand_for_a_heading_at_the_beginning_of_a_clause_are_one():
    before = f"# Terms\n\n## Fees\n\n{BODY}\n"
    after = f"{before}\nUnreturned Lenses. You owe us for lenses that you keep. {BODY}\n"
    found = diff(outline(before), outline(after))
    past = Past()
    old, new = past.words_of(found.before), past.words_of(found.after)
    assert sections_moved(found, old, new, is_rewrite=False).came == "Unreturned Lenses"
