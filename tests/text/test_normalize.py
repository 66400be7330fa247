"""Characters that read the same are folded to one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.text.normalize import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“You” agree", '"you" agree'),
        ("we don’t", "we don't"),
        ("2020–2024", "2020-2024"),
        ("a\u00a0b", "a b"),
        ("co\u00adoperate", "cooperate"),
        ("zero\u200bwidth", "zerowidth"),
        ("  spread \n out ", "spread out"),
        ("ﬁle", "file"),
        ("wait…", "wait..."),
        ("ＦＵＬＬ", "full"),
        ("« citer »", '" citer "'),
    ],
)
def test_what_reads_the_same_is_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("may", "must"), ("10.2", "10.3"), ("a b", "ab"), ("café", "cafe")])
def test_what_reads_otherwise_differs(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text(max_size=120) | st.text(alphabet="aA ’“–\u00ad\u200b\ud800İß…`", max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
