import pytest

from smallprint.judge.headline.reported import reported


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("You may cancel at any time.", "you may cancel at any time"),
        ("We may share your data with our partners.", "it may share your data with its partners"),
        ("Larkspur will not use audio to train models.", "it will not use audio to train models"),
        ("Your recordings stay yours, and we will delete them.", "your recordings stay yours, and it will delete them"),
        ("If you cancel, you owe us nothing.", "if you cancel, you owe it nothing"),
        ("We share your data with partners.", "it shares your data with partners"),
        ("We collect, use and keep what you record.", "it collects, uses and keeps what you record"),
        ("We do not sell your data.", "it does not sell your data"),
        ("You agree that we are not liable for it.", "you agree that it is not liable for it"),
        ("Larkspur collects recordings of meetings.", "it collects recordings of meetings"),
    ],
)
def test_a_rule_is_told_of_the_service(sentence, told):
    assert reported(sentence, "Larkspur") == told


@pytest.mark.parametrize(
    "sentence",
    [
        "We share your data and keep it.",
        "We endeavour to keep it safe.",
        "It is kept for ninety days.",
        "Recordings are kept for ninety days.",
        "The fees.",
        "Do you train on my data?",
        "You may not:",
        "of which you may",
        "",
    ],
)
def test_what_would_not_stand_so_is_left_to_be_quoted(sentence):
    assert reported(sentence, "Larkspur") == ""
