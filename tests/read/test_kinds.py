"""The kinds that words name, beside what the tables of categories name outright."""

from __future__ import annotations

import pytest

from smallprint.model.norm import Data
from smallprint.read.kinds import kinds_in


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        pytest.param("your photos and messages", {Data.IMAGES, Data.CHAT_MESSAGES}, id="outright"),
        pytest.param("your billing address", {Data.CONTACT_DATA}, id="an address"),
        pytest.param("your credit card number", {Data.PERSONAL_DATA}, id="a card"),
        pytest.param("your ip address", {Data.USAGE_DATA}, id="what tells devices apart"),
        pytest.param("customer information", {Data.PERSONAL_DATA}, id="who buys, and nothing put in"),
        pytest.param("information that they store", set(), id="what others hold is not said to be content"),
        pytest.param("our service content", set(), id="the provider's"),
        pytest.param("our legitimate interests", set(), id="no likings"),
        pytest.param("personal data from children", {Data.PERSONAL_DATA, Data.CHILDREN_DATA}, id="both"),
        pytest.param("the completion of the order", set(), id="no output"),
    ],
)
def test_words_name_their_kinds_and_no_others(words: str, kinds: set[Data]) -> None:
    assert set(kinds_in(words)) == kinds
