import pytest

from smallprint.align import diff
from smallprint.judge.shift.borne_out import borne_out
from smallprint.judge.shift.training_shift import training_shifts
from smallprint.segment.outline import outline

REST = "\n\n".join(f"We run part {number} of the service as it is described there." for number in range(12))
NEVER = "We will not use your content to train any artificial intelligence model."
CASES = {
    "a promise that goes is borne out": (NEVER, "", 1),
    "a promise that another sentence still makes is none that went": (
        f"{NEVER}\n\nWe never train artificial intelligence models on your files.",
        NEVER,
        0,
    ),
    "an indemnity is no promise not to train": (
        "Our duty to indemnify you shall not apply where the claim arises from your prompts or any training with them.",
        "",
        0,
    ),
    "what users vouch for is no promise": (
        "You represent and warrant that the files that you upload were not used to train any AI model.",
        "",
        0,
    ),
    "a permission that comes is borne out": (
        "",
        "We may use your files to train artificial intelligence models.",
        1,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_only_what_the_answers_bear_out_is_a_shift(case):
    before, after, count = CASES[case]
    found = diff(outline(f"{before}\n\n{REST}\n"), outline(f"{after}\n\n{REST}\n"))
    assert len(borne_out(found, training_shifts(found))) == count
