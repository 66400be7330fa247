from smallprint.align import diff
from smallprint.judge.past import Past
from smallprint.judge.sections import sections_moved
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
