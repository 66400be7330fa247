from __future__ import annotations

import pytest

from smallprint.judge.answer.answer import answer
from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.model.answer import Question, Verdict

CAP = (
    "# Liability\n\nIN NO EVENT SHALL OUR TOTAL LIABILITY EXCEED THE GREATER OF "
    "FORTY EUROS (€40) OR WHAT YOU PAID US IN THE LAST YEAR.\n"
)
INDIRECT = "# Liability\n\nBrindlewick is not liable for lost profits or any indirect damages.\n"
MOST = "# Liability\n\nWe limit our liability to the maximum extent that the law permits.\n"
FIRMS = "# Liability\n\nFor business users only, our liability is limited to €900.\n"
OWN = "# Accounts\n\nYou are liable for up to $50 of unauthorised charges.\n"
PAY = "# Indemnity\n\nYou will indemnify and hold us harmless from claims that arise from your use of the service.\n"
CAPPED = "# Liability\n\nOur responsibility will be capped at the payments made by you over the last six months.\n"
WHAT = (
    "# Liability\n\nOur liability is in all events limited to what you have paid for the service in the last quarter.\n"
)
LISTED = (
    "# Indemnity\n\nYou will defend us against all damages, including but not limited to "
    "legal fees incurred in connection with any claim.\n"
)
SHARE = "# Liability\n\nOur total liability in a year is limited to an amount equivalent to a tenth of the basic sum.\n"
EXCLUDED = "# Liability\n\nExcluded from the exclusion of liability are claims for damages due to intent.\n"
THEORY = (
    "# Liability\n\nIN NO EVENT SHALL OUR TOTAL LIABILITY, WHETHER IN TORT (INCLUDING NEGLIGENCE) OR CONTRACT, "
    "EXCEED FORTY EUROS (€40).\n"
)
ALONE = "# Conduct\n\nYou and you alone are responsible for your posts and liable for any harm that they cause.\n"
SPARED = (
    "# Liability\n\nThis limitation won't apply to liability for death or personal injury caused by our negligence.\n"
)


def _asked(told, text, matter):
    return answer(Question(BY_NAME[matter].asks, matter, BY_NAME[matter].asks), told(text))


@pytest.mark.parametrize(
    ("text", "has_sum"),
    [
        (CAP, True),
        (INDIRECT, False),
        (MOST, False),
        (CAPPED, True),
        (WHAT, True),
        (LISTED, False),
        (FIRMS, False),
        (SHARE, True),
        (OWN, False),
    ],
)
def test_only_a_sum_is_a_cap(told, text, has_sum):
    assert (_asked(told, text, "liability-cap").verdict is Verdict.STATED) == has_sum


@pytest.mark.parametrize(
    ("text", "matter", "verdict"),
    [
        (INDIRECT, "indirect-losses", Verdict.NO),
        (INDIRECT, "liable", Verdict.NO),
        (PAY, "indemnity", Verdict.YES),
        (PAY, "they-indemnify", Verdict.NOT_ADDRESSED),
        (SPARED, "negligence", Verdict.YES),
        (EXCLUDED, "negligence", Verdict.YES),
        (THEORY, "negligence", Verdict.NOT_ADDRESSED),
        (ALONE, "liable", Verdict.NOT_ADDRESSED),
        (CAP, "liability-limited", Verdict.YES),
    ],
)
def test_what_is_told_of_liability(told, text, matter, verdict):
    assert _asked(told, text, matter).verdict is verdict
