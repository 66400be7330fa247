"""Terms in everyday English are read, and legal English beside them decides."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.model.answer import Answer

Answered = Callable[[str, str], Answer]

SAID = (
    # people's data
    ("We'd never flog your details to anybody.", "data-sale", "no"),
    ("What we learn about you is not for sale.", "data-sale", "no"),
    ("Nobody else gets to see your details.", "share-third-parties", "no"),
    ("Our parcels are packed by two outside firms.", "share-providers", "yes"),
    ("We don't let advertisers see your details.", "share-advertisers", "no"),
    ("We only ring you if you've said that we may.", "marketing-messages", "only-with-consent"),
    ("Had enough of our letters? Tell us to stop.", "marketing-stop", "yes"),
    ("Nothing goes further than Norway.", "transfer-abroad", "no"),
    ("If the business is ever sold, your records go along with it.", "business-sale", "yes"),
    ("If a judge orders it, we hand the list over.", "police-disclosure", "yes"),
    ("If the police come with a letter from a court, we do as it says.", "police-unforced", "no"),
    ("You're welcome to look at everything we have on you.", "access", "yes"),
    ("Spotted a mistake? We'll put it right.", "correction", "yes"),
    ("Tell us and we'll shred the lot.", "deletion", "yes"),
    ("We don't know where you are.", "location", "no"),
    ("No ads, no trackers, no cookies.", "cookies", "no"),
    ("A grown-up must sign for anyone under 16.", "parents-consent", "yes"),
    ("No human reads your letters.", "messages-people", "no"),
    ("A robot sifts your chats for scams.", "messages-scanned", "yes"),
    ("Only you and your friends can open what is sent.", "messages-encrypted", "yes"),
    ("Your teacher and the school can see everything you write.", "admin-sees", "yes"),
    ("We teach our drawing robot with your sketches.", "ai-training", "yes"),
    ("We'd never let an AI learn from your sketches.", "ai-training", "no"),
    # contracts and money
    ("The songs you record are always yours.", "content-ownership", "yes"),
    ("We lay no claim to anything our bot writes for you.", "output-ownership", "yes"),
    ("Take your poem down and we'll stop showing it.", "licence-perpetual", "no"),
    ("We'll ping you before anything new counts.", "changes-notice", "yes"),
    ("We can only throw you out if you have broken the rules.", "end-without-reason", "no"),
    ("We may kick anyone off and needn't say why.", "end-without-reason", "yes"),
    ("Cheats are told. We may boot you on the spot.", "end-without-notice", "yes"),
    ("Three strikes and you're out.", "end-for-breach", "yes"),
    ("If you think we got it wrong, write to us.", "end-appeal", "yes"),
    ("Moderators needn't say why.", "end-told-why", "no"),
    ("Leave whenever you like.", "user-can-end", "yes"),
    ("It rolls over each month until you call it off.", "renews-automatically", "yes"),
    ("Hate it? You get every penny back.", "refund", "yes"),
    ("The free week turns into a paid plan.", "trial-converts", "yes"),
    ("We may put our prices up in spring.", "price-raise", "yes"),
    ("If your shed burns down, that's not on us.", "liable", "no"),
    ("We don't answer for what sellers do.", "others-conduct", "no"),
    ("You can't team up with others to bring a case.", "class-action", "no"),
    # firms and schools
    ("If somebody breaks in, we'll ring the school.", "breach-notice", "yes"),
    ("You can say no to a new helper.", "subprocessor-objection", "yes"),
    ("We only do what the school tells us to.", "processor-instructions", "yes"),
    ("When you go, we hand everything back.", "returned-at-end", "yes"),
    ("Miss the mark and we knock a tenth off your next bill.", "service-credits", "yes"),
    ("You may come and check how we work.", "audit", "yes"),
)

STATED = (
    ("You need to be 12 to play.", "least-age", "12"),
    ("Nobody under 14, please.", "least-age", "14"),
    ("Scots law applies.", "law", "Scots law"),
    ("Rows go to the district court in Bergen.", "courts", "the district court in Bergen"),
    ("The most we'd ever owe you is what you paid us last year.", "liability-cap", "what you paid us last year"),
    ("You'll hear a fortnight before it takes effect.", "changes-notice-period", "a fortnight before it takes effect"),
    ("Bills are due 20 days after they land.", "payment-due", "20 days after they land"),
    ("If we are hacked, we'll tell you inside a day.", "breach-notice-time", "inside a day"),
)

BESIDE = (
    # what others may do, rights that laws give, things of the same name
    ("You must not sell your account or anything about others.", "data-sale"),
    ("You give up your right to go to court.", "police-disclosure"),
    ("You may close your account for any reason.", "end-without-reason"),
    ("If a request costs money, we will tell you why.", "end-told-why"),
    ("We link to shops run by other companies.", "share-providers"),
    ("Advertisers get the most out of our formats.", "share-advertisers"),
    ("Our teachers teach classes on how robots learn.", "ai-training"),
    ("If you break Swiss law, we may be asked to log you.", "law"),
)


@pytest.mark.parametrize(("words", "matter", "verdict"), SAID)
def test_everyday_english_is_read(answered: Answered, words: str, matter: str, verdict: str) -> None:
    assert answered(words, matter).verdict == verdict


@pytest.mark.parametrize(("words", "matter", "value"), STATED)
def test_what_is_stated_in_everyday_english_is_found(answered: Answered, words: str, matter: str, value: str) -> None:
    assert answered(words, matter).value == value


@pytest.mark.parametrize(("words", "matter"), BESIDE)
def test_what_is_said_of_something_else_is_no_answer(answered: Answered, words: str, matter: str) -> None:
    assert answered(words, matter).is_silent


def test_legal_english_decides_beside_it(answered: Answered) -> None:
    found = answered(
        "We don't sell what we know about you. We sell your personal data to advertising partners.", "data-sale"
    )
    assert found.verdict == "yes"
