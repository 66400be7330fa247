"""Claims of which a clause says the opposite in other words, and clauses that only look so."""

from __future__ import annotations

import pytest

from smallprint.model.statement import Judgement

TEXT = """# Terms of Service

## 1. Plans

1.1 Prepaid balances are non-refundable.

1.2 Annual plans have a minimum term of twelve months.

1.3 If you end a family plan before its term is over, you will receive a refund for the unused months.

## 2. Your content

2.1 You grant Fernwick an irrevocable, worldwide, royalty-free licence to display your drawings.

2.2 Suggestions that you send to us are non-confidential.

2.3 Fernwick is not obligated to back up the files that you store.

2.4 Your nickname and your badge remain public whether your profile is private or not.

## 3. Data

3.1 We store personal data in Canada and transfer it to other countries.

3.2 Reports from members are handled by fully automated software.

3.3 Deleted galleries cannot be restored.

## 4. Ending

4.1 We may remove a listing for any reason.

4.2 We may share personal data with a buyer in connection with a merger or a sale of our assets.
"""


@pytest.mark.parametrize(
    ("claim", "quoted"),
    [
        ("Unused prepaid balances are paid back on request.", "non-refundable"),
        ("You can take back the licence to your drawings.", "irrevocable"),
        ("Suggestions that you send us stay confidential.", "non-confidential"),
        ("We keep backups of the files that you store.", "not obligated"),
        ("A private profile hides your nickname and your badge.", "remain public"),
        ("Personal data stays in Canada.", "other countries"),
        ("A deleted gallery can be restored.", "cannot be restored"),
        ("We never remove a listing without a good reason.", "for any reason"),
        ("Reports from members are read by our moderators.", "fully automated"),
    ],
)
def test_a_clause_that_says_the_opposite_contradicts(held, claim, quoted):
    found = held(claim, TEXT)
    assert found.judgement is Judgement.CONTRADICTED
    assert quoted in found.evidence[0].words


@pytest.mark.parametrize(
    "claim",
    [
        "If you end a family plan early, you get a refund for the unused months.",
        "Prepaid balances are not refunded.",
        "Deleted galleries cannot be brought back.",
        "Fernwick does not sell personal data.",
    ],
)
def test_a_clause_that_says_the_same_or_speaks_of_other_things_does_not(held, claim):
    assert held(claim, TEXT).judgement is not Judgement.CONTRADICTED
