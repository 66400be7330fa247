"""Words that are attributed to a document: verbatim, composed, altered, or never there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallprint.judge.quotation.hold import departures, hold_against
from smallprint.judge.quotation.quoted import cleaned, quotations_in, section_in
from smallprint.model.quotation import Attribution, Faithfulness
from smallprint.segment.outline import outline
from smallprint.text.sentence import sentences
from smallprint.text.span import Span

TERMS = """# Cobbleway Terms of Service

## 1. Your content

1.1 You keep all rights in the recordings that you make with the Service. Cobbleway claims none of them.

1.2 You grant Cobbleway a non-exclusive, royalty-free licence to store and display your recordings – and for nothing
else – as long as your account is open. Cobbleway’s affiliates do not hold this licence.

1.3 We may delete “abandoned” recordings after 90 days, and we shall tell you before.

## 2. Sharing

We share your recordings only:

* with the people whom you name;
* with a court that orders it; and
* with [our processors](https://cobbleway.example/processors), who must keep them secret.

2.2 We will not use your recordings to train models without your written consent.

2.3 THE SERVICE IS PROVIDED AS IS AND WITHOUT ANY WARRANTY OF ANY KIND.

2.4 We will answer every complaint within thirty days of its arrival at our office.
"""
HELD = outline(TERMS)


def held(words: str):
    return hold_against(Attribution(words, Span(0, len(words))), HELD)


def changes(words: str) -> list[tuple[str, str]]:
    return [
        (one.edit.removed, one.edit.inserted) for borrowing in held(words).borrowings for one in borrowing.departures
    ]


@pytest.mark.parametrize(
    "words",
    [
        "You keep all rights in the recordings that you make with the Service.",
        "you keep all rights in the recordings",  # begins in lower case
        "Keep all rights in the recordings,",  # a sign of whoever quotes before the closing mark
        "store and display your recordings — and for nothing else — as long as your account is open",
        "Cobbleway's affiliates do not hold this licence",  # a straight apostrophe
        "We may delete 'abandoned' recordings after 90 days",  # single marks within double ones
        "a non\u2011exclusive, royalty\u2010free licence to store",  # hyphens of other kinds
        "You  keep\nall rights\u00a0in the recordings",
        "… all rights in the recordings that you make …",
        "[Cobbleway] may delete “abandoned” recordings after 90 days",
        "We may delete “abandoned” recordings after 90 days, and [Cobbleway] shall tell you before",
        "[t]he recordings that you make with the Service",
        "We may delete “abandoned” [sic] recordings after 90 days",
        "1.2 You grant Cobbleway a non-exclusive, royalty-free licence",  # with the clause's number
        "The Service is provided as is and without any warranty of any kind",  # capitals of a whole sentence
        "with our processors, who must keep them secret",  # words of a link
        "You keep all rights in the record\u00adings that you make",  # a soft hyphen
    ],
)
def test_what_only_a_printer_decides_is_verbatim(words):
    words = cleaned(words)
    found = held(words)
    assert (found.faithfulness, changes(words)) == (Faithfulness.VERBATIM, [])


def test_words_are_quoted_as_they_stand_in_their_clause():
    (borrowing,) = held("Cobbleway's affiliates do not hold").borrowings
    clause = HELD.clauses[borrowing.clause]
    assert borrowing.recorded == borrowing.span.cut(clause.ink) == "Cobbleway’s affiliates do not hold"
    assert clause.label == "1.2"


@pytest.mark.parametrize(
    ("words", "removed", "inserted", "touches"),
    [
        ("We may delete “abandoned” recordings after 30 days", "90", "30", ("number",)),
        ("We will use your recordings to train models without your written consent", "not ", "", ("negation",)),
        ("We must delete “abandoned” recordings after 90 days", "may", "must", ("modal",)),
        ("We will answer every complaint within twenty days of its arrival", "thirty", "twenty", ("number",)),
        ("You keep all titles in the recordings that you make", "rights", "titles", ()),
        ("You keep all rights in the Recordings that you make", "recordings", "Recordings", ()),  # a defined term
        ("Recordings all rights in the recordings that you make with", "keep", "Recordings", ()),
        ("We may delete abandoned recordings after 90 days and we shall tell you", ",", "", ()),
    ],
)
def test_a_word_that_differs_is_named(words, removed, inserted, touches):
    found = held(words)
    (borrowing,) = found.borrowings
    (one,) = borrowing.departures
    assert found.faithfulness is Faithfulness.ALTERED
    assert (one.edit.removed, one.edit.inserted, one.touches) == (removed, inserted, touches)


def test_numbers_negations_and_modals_come_first():
    found = departures("The firm may keep it for 90 days and longer", "The company may keep it for 30 days and beyond")
    assert [one.edit.inserted for one in found] == ["30", "company", "beyond"]


def test_edits_lead_from_the_recorded_words_to_the_attributed_ones():
    words = "We shall erase “abandoned” recordings after 30 days, and we tell you before"
    (borrowing,) = held(words).borrowings
    for one in borrowing.departures:
        assert one.edit.before.cut(borrowing.recorded) == one.edit.removed
        assert one.edit.after.cut(borrowing.words) == one.edit.inserted


def test_words_left_out_are_composed_where_the_gap_is_marked_and_altered_where_it_is_not():
    marked = held("You grant Cobbleway a … licence to store and display your recordings")
    assert marked.faithfulness is Faithfulness.COMPOSED
    assert [one.recorded for one in marked.borrowings] == [
        "You grant Cobbleway a",
        "licence to store and display your recordings",
    ]
    assert changes("You grant Cobbleway a licence to store and display your recordings") == [
        ("non-exclusive, royalty-free ", "")
    ]


def test_parts_of_several_clauses_are_composed_with_and_without_an_ellipsis():
    labels = []
    for joined in (" … ", " [...] ", " "):
        found = held(
            "Cobbleway claims none of them."
            + joined
            + "We will not use your recordings to train models without your written consent."
        )
        assert found.faithfulness is Faithfulness.COMPOSED
        labels.append([HELD.clauses[one.clause].label for one in found.borrowings])
    assert labels == [["1.1", "2.2"]] * 3


def test_sentences_that_follow_each_other_over_clauses_are_verbatim():
    running = (
        "We share your recordings only: with the people whom you name; with a court that orders it; and "
        "with our processors, who must keep them secret."
    )
    assert held(running).faithfulness is Faithfulness.VERBATIM
    turned = "with a court that orders it; with the people whom you name;"
    assert held(turned).faithfulness is Faithfulness.COMPOSED


def test_a_few_words_beside_an_ellipsis_have_to_stand_in_the_same_clause():
    assert held("You … claims none of them").faithfulness is Faithfulness.COMPOSED
    found = held("court … keep all rights in the recordings that you make")
    assert (found.faithfulness, found.missing) == (Faithfulness.ALTERED, ("court",))


@pytest.mark.parametrize(
    "words",
    [
        "Cobbleway sells every conversation to the highest bidder on the open market",
        "Zeppelins cross the ocean twice a week",
        "…",
        "!!! ???",
        "你好世界你好世界",
        "zeppelins cross the ocean; and",
        "zeppelins. . . cross: ; the ocean. or",
    ],
)
def test_invented_words_never_stood_there(words):
    assert held(words).faithfulness is Faithfulness.NEVER_THERE


def test_short_forms_are_read_as_the_words_that_terms_spell_out():
    found = hold_against(
        Attribution("including AI and ML training, testing and tuning", Span(0, 1)),
        outline("You agree to its use for machine learning, artificial intelligence, training, testing, and tuning.\n"),
    )
    assert found.borrowings
    assert "artificial intelligence, training, testing" in found.borrowings[0].recorded


# ------------------------------------------------------------ laws

SENTENCES = [
    span.cut(clause.ink)
    for clause in HELD.clauses
    for span in sentences(clause.ink)
    if len(span.cut(clause.ink).split()) >= 8 and not span.cut(clause.ink).isupper()
]
CLAUSE_OF = {words: next(c.index for c in HELD.clauses if words in c.ink) for words in SENTENCES}


@given(st.sampled_from(SENTENCES), st.data())
def test_any_stretch_of_a_sentence_is_verbatim(sentence, data):
    words = sentence.split()
    first = data.draw(st.integers(0, len(words) - 4))
    last = data.draw(st.integers(first + 4, len(words)))
    assert held(" ".join(words[first:last])).faithfulness is Faithfulness.VERBATIM


@given(st.sampled_from(SENTENCES), st.data())
def test_a_sentence_with_one_word_changed_is_altered_by_exactly_this_word(sentence, data):
    words = sentence.rstrip(".").split()
    plain = [at for at, word in enumerate(words) if word.isalpha()]
    at = data.draw(st.sampled_from(plain))
    changed = [*words[:at], "gooseberry", *words[at + 1 :]]
    assert held(" ".join(changed)).faithfulness is Faithfulness.ALTERED
    assert changes(" ".join(changed)) == [(words[at], "gooseberry")]


@given(st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=2, unique_by=CLAUSE_OF.__getitem__))
def test_sentences_of_different_clauses_joined_by_an_ellipsis_are_composed_of_them(pair):
    found = held(" … ".join(pair))
    assert found.faithfulness is Faithfulness.COMPOSED
    assert [one.clause for one in found.borrowings] == [CLAUSE_OF[words] for words in pair]


@given(st.text(max_size=80))
def test_any_words_are_judged_and_every_borrowing_is_cut_from_its_clause(words):
    for one in quotations_in(words):
        for borrowing in hold_against(one, HELD).borrowings:
            assert borrowing.span.cut(HELD.clauses[borrowing.clause].ink) == borrowing.recorded


# ------------------------------------------------------------ the quotations in a text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It says “you keep all your rights” there.", ["you keep all your rights"]),
        (
            'It says "you keep all your rights," and "we do not sell data".',
            ["you keep all your rights,", "we do not sell data"],
        ),
        ("Es heißt „Sie behalten alle Ihre Rechte“ dort.", ["Sie behalten alle Ihre Rechte"]),
        ("Il dit « vous gardez tous vos droits » là.", ["vous gardez tous vos droits"]),
        ("It's ‘you keep all of Ann’s rights’ there.", ["you keep all of Ann’s rights"]),
        ("It's 'you keep all of Ann's rights' there.", ["you keep all of Ann's rights"]),
        ("They say:\n\n> You keep all\n> your rights.\n\nDo they?", ["You keep all your rights."]),
        ("A “Service” is “Customer Content”, they add.", ["A “Service” is “Customer Content”, they add."]),
        ("“the [terms](https://a.example/b) say so[1] **today**”", ["the terms say so today"]),
        ("“opened and never closed, it is one text", ["opened and never closed, it is one text"]),
        ("You keep all rights.", ["You keep all rights."]),
        ("“one two three four “five six seven eight”", ["five six seven eight"]),
    ],
)
def test_quotations_are_found(text, words):
    found = quotations_in(text)
    assert [one.words for one in found] == words
    assert all(one.span.end <= len(text) for one in found)


@pytest.mark.parametrize(
    ("text", "sections"),
    [
        ("In §10.4 they say “you keep all your rights”.", ["10.4"]),
        ("They say “you keep all your rights” (Section 10.4).", ["10.4"]),
        ("They say “you keep all your rights” in section 2.1(a).", ["2.1(a)"]),
        ("See § 3. They say “you keep all your rights”.", [""]),
        ("“You keep all your rights” (§ 3) and “you owe us nothing at all”.", ["3", ""]),
        (
            '“You keep all your rights” (§ 3). "You owe us nothing at all" (§ 4). “We owe you nothing at all”',
            ["3", "4", ""],
        ),
        ("Under Article IV, “you keep all your rights”.", ["IV"]),
        ("§10.4: You keep all your rights", ["10.4"]),
        ("You keep all your rights (clause 7)", ["7"]),
        ("You keep all your rights under Section 7 and more", [""]),
    ],
)
def test_the_section_named_with_a_quotation_is_found(text, sections):
    assert [one.section for one in quotations_in(text)] == sections


def test_a_section_is_named_by_its_number():
    assert [section_in(words) for words in ("see Sec. 4.2 (b)", "art. 6", "10.4", "sections 3 and 4")] == [
        "4.2(b)",
        "6",
        "",
        "3",
    ]


def test_a_text_without_quotations_is_one_unless_it_is_too_long():
    assert quotations_in("word " * 100_000) == ()
    assert quotations_in("") == ()


@pytest.mark.parametrize("sign", ["'", '"', "‘", "“", "„", "«", "»", "[", "*", "_", ">", "\n", " ", "(", "§ 1. "])
def test_no_text_is_slow_to_take_apart(sign):
    for text in ((sign + "a ") * 40_000, sign * 80_000):
        assert all(one.span.end <= len(text) for one in quotations_in(text))
