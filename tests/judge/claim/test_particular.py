"""Claims of particular kinds: ownership, payment, what is on at first, uses of what is posted, bans, idle accounts."""

from __future__ import annotations

import pytest

from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.judge.claim.patterns.particular import USES
from smallprint.model.statement import Judgement

TEXT = """# Terms of Service

## 3. Your content

3.1 You retain ownership of the content that you post.

3.2 You grant us a royalty-free licence to use and commercially exploit your content for any purpose.

3.3 You will receive no compensation for the use of your content.

## 4. Purchases

4.1 Games in the Fernwick Shop are licensed, not sold, to you.

## 5. Features

5.1 Face grouping is enabled automatically when you first upload photos. You can disable it in your settings.

## 6. Rules

6.1 You may not use our articles to train artificial intelligence models.

6.2 We may delete accounts that have been inactive for more than six months.

6.3 You are required to enable a second factor for your login.

6.4 We keep personal information for as long as necessary for the purposes above.
"""


@pytest.mark.parametrize(
    ("claim", "expected", "quoted"),
    [
        ("What you post remains yours.", Judgement.BACKED, "retain ownership"),
        ("Games you buy belong to you.", Judgement.CONTRADICTED, "not sold"),
        ("We pay creators when their content is used.", Judgement.CONTRADICTED, "content"),
        ("Face grouping is off until you turn it on.", Judgement.CONTRADICTED, "enabled automatically"),
        ("Nobody may use our articles to train AI.", Judgement.BACKED, "may not use our articles"),
        ("We do not make money from the photos you post.", Judgement.CONTRADICTED, "commercially exploit"),
        ("A second factor for your login is optional.", Judgement.CONTRADICTED, "required to enable"),
        ("Personal information is thrown out after two years.", Judgement.BROADER, "as long as necessary"),
        ("Fernwick does not become the owner of your content.", Judgement.BACKED, "retain ownership"),
        ("Your account stays open however long you are away.", Judgement.CONTRADICTED, "inactive"),
    ],
)
def test_a_particular_claim_stands_as_the_clause_that_decides_it(held, claim, expected, quoted):
    found = held(claim, TEXT)
    assert found.judgement is expected
    assert quoted in found.evidence[0].words


def test_a_ban_on_users_says_nothing_of_the_providers_own_training(held):
    found = held("Neither we nor anybody else may use our articles to train AI.", TEXT)
    assert found.judgement is not Judgement.BACKED


def test_each_use_of_what_is_posted_has_its_matter():
    assert {name for name, _ in USES} | {"content-ownership", "output-ownership"} <= BY_NAME.keys()
