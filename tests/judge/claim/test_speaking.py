"""What near sentences speak of: the provider, others, people's duties, and which way the matter's words have it."""

from __future__ import annotations

import pytest

from smallprint.judge.claim.asserted import Asserts, asserted
from smallprint.judge.claim.wording import without_denials
from smallprint.model.statement import Judgement

TEXT = """# Privacy Policy

## 1. Adverts

1.1 Other companies follow your searches to show you adverts.

## 2. Rules on prohibited content

2.1 Our team reviews every reported comment day and night.

## 3. Messages

3.1 You cannot opt out of billing messages.

3.2 Staff look at conversations in some cases, and this review can be automated or manual.

## 4. Who may use it

4.1 You have to be at least 18 years old to use Fernwick.

4.2 If we learn that anyone under 18 has registered, we will close that account.

## 5. Ideas and pictures

5.1 All suggestions that you send us become the sole property of Fernwick.

5.2 We will not pay you for your pictures.

5.3 We will not sell your content.

## 6. Deletion

6.1 Our systems are made to delete chats after 24 hours, unless you changed your settings.
"""


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("Every reported comment is reviewed by our team day and night.", Judgement.BACKED),
        ("All of our messages can be switched off, billing messages included.", Judgement.CONTRADICTED),
        ("Nobody reads your conversations.", Judgement.CONTRADICTED),
        ("Nobody under 18 is allowed on Fernwick.", Judgement.BACKED),
        ("The suggestions that you send us stay yours.", Judgement.CONTRADICTED),
        ("We pay for the pictures you upload.", Judgement.CONTRADICTED),
        ("We will not sell the AI models that you post with us.", Judgement.BACKED),
        ("Chats are guaranteed to be deleted after 24 hours.", Judgement.CONTRADICTED),
    ],
)
def test_a_sentence_counts_for_what_it_speaks_of(held, claim, expected):
    assert held(claim, TEXT).judgement is expected


def test_what_others_do_accuses_nobody(held):
    found = held("We do not follow your searches to show you adverts.", TEXT)
    assert found.judgement is not Judgement.CONTRADICTED


def test_a_ban_on_users_does_not_say_that_the_provider_keeps_out(held):
    text = "# Terms\n\n## 2. Rules\n\nYou agree that you will not:\n\n- crawl or scrape any page of it;\n- spam.\n"
    assert held("AI crawlers are blocked on every page by default.", text).judgement is Judgement.BROADER


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("We never become the owner of your photos.", Asserts.DONE),
        ("You do not give up your right to a jury.", Asserts.DONE),
        ("Sales are never final.", Asserts.DONE),
        ("All sales are final.", Asserts.NOT_DONE),
        ("We pay you royalties for your photos.", Asserts.NOT_DONE),
        ("We do not pay for what you post.", Asserts.DONE),
    ],
)
def test_a_denial_turns_the_side_that_words_take(claim, expected):
    assert asserted(claim).asserts is expected


def test_words_stand_without_what_denies_them():
    assert without_denials("sales are never final") == "sales are final"


def test_two_claims_of_a_sentence_are_judged_apart(held):
    found = held("We will not sell your content; every comment that is reported is reviewed by our team.", TEXT)
    assert len(found.claims) == 2
