from smallprint.judge.weighing.severity import severity_signs
from smallprint.model.meaning import Severity


def test_what_does_not_matter_has_no_severity(take, terms):
    assert take(terms, terms.replace("example/privacy", "example/p"))[1].assessment.severity is Severity.NONE


def test_a_major_ground_is_a_sign_of_its_own(take, terms):
    from smallprint.judge.weighing.gist import Gist

    empty = Gist((), 0, 0, 1, 1, is_reextracted=False, own_date_moved=None, language="en")
    found = severity_signs(empty, ("fees", "security"))
    assert {"topic=fees", "topic=security", "major-topic=fees"} <= set(found)
    assert "major-topic=security" not in found


def test_a_name_put_for_another_throughout_is_not_major(take):
    rules = (
        "You agree to arbitration of every dispute with Larkspur and waive a class action.",
        "You indemnify Larkspur against every claim that your recordings cause.",
        "Larkspur is not liable for damages that exceed the fees of a month.",
        "You grant Larkspur a perpetual and irrevocable licence over recordings.",
    )
    text = "# Terms of Service\n\n" + "\n\n".join(rules) + "\n"
    found = take(text, text.replace("Larkspur", "Thistle"))[1].assessment
    assert found.severity is not Severity.MAJOR
