"""The questions that people ask most are read to their matter, and the right way round."""

from __future__ import annotations

import pytest

from smallprint.judge.answer.understand import understand

ASKED = {
    "Do I have to go to arbitration?": "arbitration",
    "Can I opt out of arbitration?": "arbitration-opt-out",
    "Can I join a class action?": "class-action",
    "Can I sue them in court?": "court",
    "Which law applies?": "law",
    "Do they sell my data?": "data-sale",
    "Do they share my data with advertisers?": "share-advertisers",
    "Will they tell me if the police ask for my data?": "police-notice",
    "Is my data transferred outside Europe?": "transfer-abroad",
    "May they train AI on my photos?": "ai-training",
    "May they train AI on my chats, if I am not logged in?": "ai-training",
    "Can they close my account without a reason?": "end-without-reason",
    "Can they terminate my account without notice?": "end-without-notice",
    "Will they tell me before they change the terms?": "changes-notice",
    "How long do they keep my data?": "how-long-kept",
    "Is my data deleted when I close my account?": "wiped-on-closing",
    "Can I have a refund?": "refund",
    "Does my subscription renew automatically?": "renews-automatically",
    "Do they track my location?": "location",
    "Can I refuse cookies?": "cookies-refused",
    "Do they honour Do Not Track?": "do-not-track",
    "How old do I have to be?": "least-age",
    "Do they own what I upload?": "content-ownership",
    "Is the licence perpetual?": "licence-perpetual",
    "Can they use my name in ads?": "likeness-ads",
    "What is the most they owe me?": "liability-cap",
    "Do their employees read my messages?": "messages-people",
}


@pytest.mark.parametrize(("words", "matter"), ASKED.items())
def test_a_common_question_is_read_to_its_matter_the_right_way_round(words: str, matter: str) -> None:
    found = understand(words).question
    assert found is not None
    assert (found.matter, found.is_inverse) == (matter, False)


@pytest.mark.parametrize("words", ["Is my data safe from being sold?", "Can they change the terms without telling me?"])
def test_a_question_that_is_turned_round_is_told_to_be_so(words: str) -> None:
    found = understand(words).question
    assert found is not None
    assert found.is_inverse


@pytest.mark.parametrize("words", ["How do I cancel?", "What is 12 times 30?", "Write me a poem.", "blah qwx zzz", ""])
def test_what_terms_do_not_answer_is_refused_with_the_nearest(words: str) -> None:
    found = understand(words)
    assert found.question is None
    assert len(found.nearest) == 3


def test_the_providers_name_says_nothing_of_what_is_asked() -> None:
    one, other = understand("Does Sellwood sell my data?", "Sellwood"), understand("Do they sell my data?")
    assert one.question is not None
    assert other.question is not None
    assert one.question.matter == other.question.matter == "data-sale"


def test_what_the_asker_says_of_themselves_is_kept() -> None:
    found = understand("My son is 14 and we live in Spain. Can he use it?").question
    assert found is not None
    assert (found.asker.age, found.asker.is_for_child) == (14, True)
    assert found.asker.region is not None
    assert found.asker.region.value == "europe"
