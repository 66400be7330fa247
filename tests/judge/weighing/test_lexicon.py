from smallprint.judge.weighing import lexicon
from smallprint.text.normalize import fold


def test_every_word_of_the_lists_is_folded_as_the_words_it_is_compared_with():
    lists = (lexicon.NEGATIONS, lexicon.MODALS, lexicon.CONTACT, lexicon.CHROME, lexicon.MARKETING, lexicon.WEIGHTY)
    assert [word for words in lists for word in words if fold(word) != word] == []


def test_the_major_topics_are_topics():
    assert set(lexicon.TOPICS) >= lexicon.MAJOR_TOPICS
