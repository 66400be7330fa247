"""Data taken abroad, and to a buyer of the business."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from smallprint.judge.answer.answer import Told, answer, ask
from smallprint.judge.answer.understand import as_question

MERGER = (
    "If we are involved in a merger, acquisition or bankruptcy, your information may be transferred to the new owner."
)

CASES = (
    ("We may transfer your personal data outside the EEA.", "Does Tarnlake send my data abroad?", "yes", ""),
    # who asks from Europe is not away from "outside the EEA"
    (
        "We may transfer your personal data outside the EEA.",
        "I'm in Germany. Does Tarnlake send my data abroad?",
        "yes",
        "",
    ),
    ("We store and process your personal data only within the EU.", "Does my data leave the EU?", "no", ""),
    ("We store and process your personal data only within the EU.", "Does my data stay in the EU?", "yes", ""),
    ("Your data is stored on servers in the United States.", "Is my data sent to America?", "yes", ""),
    # "us" is no country
    ("All information which you submit to us must be true.", "Is my data sent to America?", "not-addressed", ""),
    (
        "Your data may be processed in countries whose laws do not protect it as well.",
        "Could my data go to a country with weaker privacy laws?",
        "yes",
        "",
    ),
    (
        "We transfer your data to Malaysia and process it there.",
        "In which country is my data stored?",
        "stated",
        "malaysia",
    ),
    (
        "We protect transfers abroad by standard contractual clauses.",
        "Do they use standard contractual clauses?",
        "yes",
        "",
    ),
    (MERGER, "Does my data go to the buyer if Tarnlake is sold?", "yes", ""),
    (MERGER, "What happens to my data if Tarnlake goes bankrupt?", "yes", ""),
    (
        "As part of due diligence, we may show your data to a potential acquirer.",
        "Can a potential buyer look at my data before the sale?",
        "yes",
        "",
    ),
    # the assignment of a contract is no transfer of data
    (
        "We may assign this agreement to a successor in a merger.",
        "Does my data go to the buyer if Tarnlake is sold?",
        "not-addressed",
        "",
    ),
    (
        "You may not export the software to an embargoed country.",
        "Does Tarnlake send my data abroad?",
        "not-addressed",
        "",
    ),
    # a table, a definition, the name of an office, a pronoun
    ("Transfers outside the EU | none", "Is my data sent outside the EU?", "no", ""),
    (
        "You can withdraw your consent to the processing of data by contacting us.",
        "In which country is my data stored?",
        "not-addressed",
        "",
    ),
    (
        "Our data centres are in places including Ireland and Singapore.",
        "In which country is my data stored?",
        "stated",
        "ireland and singapore",
    ),
    (
        "For transfers outside the EEA we rely on standard contractual clauses.",
        "What protects my data when it goes abroad?",
        "stated",
        "standard contractual clauses",
    ),
    # other laws, other notices, other things that are acquired
    (
        "You must obey all applicable laws and not infringe the rights of others.",
        "Could my data go to a country with weaker privacy laws?",
        "not-addressed",
        "",
    ),
    (
        "We will notify you before a change of price takes effect.",
        "Will I be told when the business is sold and my data passes on?",
        "not-addressed",
        "",
    ),
    (
        "We may receive data from contact lists that we acquire from other companies.",
        "Does my data go to the buyer if Tarnlake is sold?",
        "not-addressed",
        "",
    ),
    (
        "We will not give your data to others except as follows: as part of a merger or a sale of our assets.",
        "Does my data go to the buyer if Tarnlake is sold?",
        "yes",
        "",
    ),
    (
        "Transmission to third countries will not take place unless we have been given reasonable guarantees.",
        "Is my data protected by contracts when Tarnlake sends it abroad?",
        "yes",
        "",
    ),
    (
        "All cookies used here are used in accordance with EU law.",
        "Does Tarnlake send my data abroad?",
        "not-addressed",
        "",
    ),
    (
        (
            "If Tarnlake is sold, your data goes along. In the event that data is transferred in such a manner, "
            "you will not be contacted in advance."
        ),
        "Will Tarnlake notify me when the business is sold?",
        "no",
        "",
    ),
    (
        "Tarnlake Ireland Limited is the controller of the processing.",
        "In which country is my data stored?",
        "not-addressed",
        "",
    ),
    (
        "If you are outside the United States, please note that we transfer your data to the United States.",
        "I'm in Lisbon. Is my data sent to the US?",
        "yes",
        "",
    ),
    (
        "Neither party shall transfer personal data outside the European Union in breach of the law.",
        "Is my data transferred abroad?",
        "not-addressed",
        "",
    ),
    (
        "Do not post content that makes light of wars of the United States.",
        "Is my data sent to the United States?",
        "not-addressed",
        "",
    ),
)


@pytest.mark.parametrize(("text", "words", "verdict", "value"), CASES)
def test_transfer_is_answered(told: Callable[[str], Told], text: str, words: str, verdict: str, value: str) -> None:
    found = ask(words, told(text), "Tarnlake")
    assert (found.verdict.value, found.value.lower()) == (verdict, value)


@pytest.mark.parametrize(
    ("text", "words", "verdict"),
    [
        ("Your data may be processed outside your country, for example in Brazil.", "Does it go to Brazil?", "yes"),
        ("Your data may be processed outside your country, in any country.", "Does it go to Brazil?", "yes"),
        ("Your personal data is sent to Canada, outside your country.", "Does it go to Brazil?", "not-addressed"),
        ("Your personal data is sent to Canada, outside your country.", "Does it leave my country?", "yes"),
    ],
)
def test_a_country_that_is_asked_after_has_to_be_named(
    told: Callable[[str], Told], text: str, words: str, verdict: str
) -> None:
    assert answer(as_question(words, "transfer-abroad"), told(text)).verdict.value == verdict
