"""Claims that promise what a standing clause disclaims, wherever it stands."""

from __future__ import annotations

import pytest

from smallprint.judge.claim.whole import JudgedStatement
from smallprint.model.answer import Gap, GapKind, Quotation
from smallprint.model.statement import Claim, ClaimKind, Judged, Judgement
from smallprint.text.span import Span

TEXT = """# Terms of Service

## 1. The assistant

1.1 You should not rely on the outputs of the assistant without checking them.

1.2 Outputs may not be unique, and other members may get similar outputs.

1.3 Nothing that the assistant says is intended as medical, legal or financial advice.

## 2. Members

2.1 Fernwick has no obligation to monitor or review what members publish.

2.2 You are responsible for all activities that take place under your account.

2.3 We may amend this agreement unilaterally at any time in our sole discretion.

2.4 You may not offer lessons for money without our prior written consent.

2.5 We may use your suggestions without any obligation to you.

2.6 Our team reviews every complaint about a member within a day.
"""


@pytest.mark.parametrize(
    ("claim", "quoted"),
    [
        ("You can count on the answers of our assistant.", "not rely"),
        ("No two members ever get the same answer.", "not be unique"),
        ("Our assistant is as good as a lawyer.", "legal"),
        ("We check every drawing before it goes online.", "no obligation to monitor"),
        ("If somebody gets into your account, that is on us.", "responsible for all activities"),
        ("We will not change this agreement without your consent.", "unilaterally"),
        ("Members may offer lessons for money without asking us.", "prior written consent"),
        ("Suggestions that we take up are rewarded.", "without any obligation"),
    ],
)
def test_a_standing_clause_contradicts_what_it_disclaims(held, claim, quoted):
    found = held(claim, TEXT)
    assert found.judgement is Judgement.CONTRADICTED
    assert any(quoted in one.words for one in found.evidence)


def test_no_standing_clause_accuses_where_a_near_sentence_says_the_same(held):
    found = held("Our team reviews every complaint about a member.", TEXT)
    assert found.judgement is Judgement.BACKED
    assert "every complaint" in found.evidence[0].words


def test_a_sentence_in_the_contracts_own_words_is_never_an_accusation(held):
    words = "You may not offer lessons for money without our prior written consent."
    assert held(words, TEXT).judgement is Judgement.BACKED


def test_beside_silence_the_nearest_clause_is_quoted():
    words = "Our office runs on green electricity."
    near = Quotation(3, Span(0, 21), "Our office is closed.")
    silent = Judged(
        Claim(words, Span(0, len(words)), ClaimKind.CLAIM), Judgement.NOT_ADDRESSED, (), "", (Gap(GapKind.NEAR, near),)
    )
    assert JudgedStatement((silent,)).evidence == (near,)
