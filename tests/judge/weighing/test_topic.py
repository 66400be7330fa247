import pytest


@pytest.mark.parametrize(
    ("rule", "topic"),
    [
        ("We may sell the personal information that we collect about you to third parties.", "data-sharing"),
        (
            "You and we agree to resolve every dispute by binding arbitration and waive class action.",
            "dispute-resolution",
        ),
        ("You grant us a perpetual, irrevocable and royalty-free licence to your content.", "content-licence"),
    ],
)
def test_a_new_rule_is_about_what_it_speaks_of(take, terms, rule, topic):
    found = take(terms, f"{terms}\n4.3 {rule}\n")[1].assessment
    assert found.substantive
    assert topic in found.topics
    assert len(found.topics) <= 4
