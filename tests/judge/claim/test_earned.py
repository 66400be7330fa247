"""Backing that is earned: what is done, denied, by whom and where, not words that are shared."""

from __future__ import annotations

import pytest

from smallprint.model.statement import Judgement

TERMS = """# Terms of Service

## 1. Membership

1.1 We may end a membership by giving thirty days notice.

1.2 We do not give you the option of joining under a pseudonym.

1.3 If you close your account, we will continue to retain your letters as the law requires.

1.4 Hall recordings are kept on servers that we rent in Norway.

## 2. Posts

2.1 We may use your posts in many ways, including in brochures and in advertisements for the choir.

2.2 We may at any time, without prior notice, remove posts that break these rules.

2.3 We record rehearsals to answer requests, for administrative purposes, for staff training, and for quality assurance.

2.4 We will only use booking data to run the booking service.

2.5 We cannot guarantee that song transcripts will be accurate or available.
"""


@pytest.mark.parametrize(
    "claim",
    [
        "Chats between singers are deleted after thirty days.",  # the period of something else
        "Hall recordings are kept on servers in Finland.",  # another place
        "You choose on which servers hall recordings are kept.",  # a choice that nobody gives
    ],
)
def test_shared_words_do_not_back(held, claim):
    assert held(claim, TERMS).judgement is not Judgement.BACKED


@pytest.mark.parametrize(
    ("claim", "quoted"),
    [
        ("You can join under a pseudonym if you prefer.", "do not give you the option"),
        ("When you close your account, all of your letters are wiped.", "continue to retain"),
        ("What singers post is never turned into advertisements.", "in advertisements"),
        ("We always warn singers before taking a post down.", "without prior notice"),
        ("Recordings of rehearsals are used solely to answer requests.", "staff training"),
        ("We use booking data for marketing as well.", "only use booking data"),
        ("Song transcripts are accurate and available at all times.", "cannot guarantee"),
    ],
)
def test_the_contrary_predicate_contradicts(held, claim, quoted):
    found = held(claim, TERMS)
    assert found.judgement is Judgement.CONTRADICTED
    assert quoted in found.evidence[0].words


@pytest.mark.parametrize(
    ("claim", "text", "quoted"),
    [
        (
            "We send personal offers only to people who have agreed to get them.",
            "We will only send you personal offers, leaflets, and invitations when you have given your consent.",
            "only send you",
        ),
        (
            "Singers own the songs that they write.",
            "As between you and us, ownership of songs that you write remains with you.",
            "ownership of songs",
        ),
    ],
)
def test_the_same_predicate_backs_whatever_the_parts_of_its_sentence(held, claim, text, quoted):
    found = held(claim, f"# Terms of Service\n\n1. {text}\n")
    assert found.judgement is Judgement.BACKED
    assert quoted in found.evidence[0].words


def test_a_ban_on_people_backs_no_promise_of_the_provider(held):
    text = (
        "# Terms\n\n1. You may not use songs found on the site as input into the training of machine learning models.\n"
    )
    assert (
        held("We do not train on songs sent through our API, unless you opt in.", text).judgement
        is not Judgement.BACKED
    )


def test_a_promise_for_one_case_backs_no_promise_for_all(held):
    text = "# Terms\n\n1. If you choose to enable the Quiet Room, we will not use your songs to train our AI models.\n"
    assert held("We never use your songs to train our AI models.", text).judgement is not Judgement.BACKED
    assert held("With the Quiet Room enabled, songs are not used to train AI.", text).judgement is Judgement.BACKED


ASKED = """# Privacy

1. We may use your address to send you offers of partner choirs, where you have consented to offers of partner choirs.

2. We may send you offers that suit your voice.
"""


def test_one_sentence_that_asks_goes_before_another_that_does_not(held):
    found = held("Offers of partner choirs are sent only with your consent.", ASKED)
    assert found.judgement is not Judgement.CONTRADICTED


def test_what_is_deleted_on_closing_is_not_kept_for_years(held):
    text = "# Privacy\n\n1. Your account data is deleted when your account is closed.\n"
    found = held("Account data is kept for two years after an account has been closed.", text)
    assert found.judgement is Judgement.CONTRADICTED


SHARES = """# Terms

1. You may share recordings of concerts on video sites.

2. You grant us a licence to use your songs without attribution or compensation to you.
"""


def test_a_share_of_the_earnings_is_not_backed_by_shared_content(held):
    found = held("Songwriters get a share of what we earn with their songs.", SHARES)
    assert found.judgement is Judgement.CONTRADICTED


def test_companies_are_not_free_to_do_what_terms_prohibit(held):
    text = "# Terms\n\n1. You must not scrape songs from the site to train machine learning models.\n"
    assert held("AI companies are free to scrape songs to train models.", text).judgement is Judgement.CONTRADICTED
