from smallprint.judge.severity import severity_signs
from smallprint.model.meaning import Severity


def test_what_does_not_matter_has_no_severity(take, terms):
    assert take(terms, terms.replace("example/privacy", "example/p"))[1].assessment.severity is Severity.NONE


def test_a_major_ground_is_a_sign_of_its_own(take, terms):
    from smallprint.judge.gist import Gist

    empty = Gist((), 0, 0, 1, 1, is_reextracted=False, own_date_moved=None, language="en")
    found = severity_signs(empty, ("fees", "security"))
    assert {"topic=fees", "topic=security", "major-topic=fees"} <= set(found)
    assert "major-topic=security" not in found
