"""The questions that people ask most are read to their matter, and the right way round."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer import understand as understanding
from smallprint.judge.answer.answer import Told, ask
from smallprint.judge.answer.understand import as_question, next_reading, understand

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
    "Do I keep the copyright in what I upload?": "content-ownership",
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


@pytest.mark.parametrize(
    "words",
    ["Is my data safe from being sold?", "Can they change the terms without telling me?", "Do they own what I upload?"],
)
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


@pytest.mark.parametrize(
    ("words", "matter"),
    [
        ("Are their staff able to read my encrypted mails?", "messages-people"),
        ("Are my mails encrypted from end to end?", "messages-encrypted"),
    ],
)
def test_whether_somebody_reads_what_is_encrypted_is_no_question_of_encryption(words: str, matter: str) -> None:
    found = understand(words).question
    assert found is not None
    assert found.matter == matter


ALIKE = (("data-sale", 0.6), ("share-advertisers!", 0.3), ("nothing", 0.1))
FAR = (("data-sale", 0.8), ("share-advertisers", 0.1), ("nothing", 0.1))
DOUBTFUL = (("data-sale", 0.4), ("share-advertisers", 0.2), ("nothing", 0.1))
OF_TIME = (("data-sale", 0.6), ("how-long-kept", 0.3), ("nothing", 0.1))


@pytest.mark.parametrize(
    ("words", "ranked", "matter"),
    [
        ("Do they hawk my data to advertisers?", ALIKE, "share-advertisers"),
        ("They hawk my data to advertisers.", ALIKE, ""),
        ("Do they hawk my data to advertisers?", FAR, ""),
        ("Do they hawk my data to advertisers?", DOUBTFUL, ""),
        ("Do they hawk my data to advertisers?", OF_TIME, ""),
    ],
)
def test_a_question_is_read_again_where_the_second_matter_is_nearly_as_likely(
    monkeypatch: pytest.MonkeyPatch, words: str, ranked: tuple[tuple[str, float], ...], matter: str
) -> None:
    monkeypatch.setattr(understanding, "_ranked", lambda _: ranked)
    next_reading.cache_clear()
    found = next_reading(as_question(words, "data-sale"))
    next_reading.cache_clear()
    assert (found.matter if found else "") == matter
    assert found is None or found.is_inverse


def test_where_a_document_is_silent_the_second_reading_is_asked(
    monkeypatch: pytest.MonkeyPatch, told: Callable[[str], Told]
) -> None:
    monkeypatch.setattr(understanding, "_ranked", lambda _: ALIKE)
    next_reading.cache_clear()
    found = ask("Do they hawk my data to advertisers?", told("# Data\n\nWe share your data with advertisers.\n"))
    next_reading.cache_clear()
    assert (found.question.matter, found.verdict.value) == ("share-advertisers", "no")
