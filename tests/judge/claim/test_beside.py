"""A statement beside several documents: one that is about something else says nothing against it."""

from __future__ import annotations

from smallprint.judge.answer.answer import Told
from smallprint.judge.claim.beside import beside
from smallprint.judge.claim.whole import judge_statement
from smallprint.model.statement import Judgement
from smallprint.read import read_outline
from smallprint.segment import outline

PRIVACY = "# Privacy Policy\n\n## Sharing\n\nWe do not sell your personal data to anyone.\n"
CONDUCT = "# Acceptable Use\n\n## Conduct\n\nYou may not buy, sell or transfer access keys to a third party.\n"
SELLS = "# Privacy Policy\n\n## Sharing\n\nWe sell your personal data to data brokers.\n"
OWNED = "# Terms\n\n## Outputs\n\nAs between us, you own the outputs that the service makes for you.\n"
SECURITY = "# Reports\n\n## Testing\n\nYou must not attack the security of an account that is not your own.\n"


def stands(words: str, *texts: str) -> list[Judgement | None]:
    told = [Told(held, read_outline(held)) for held in map(outline, texts)]
    return [one.judgement for one in beside([(judge_statement(words, each), each) for each in told])]


def test_a_document_about_something_else_is_silent():
    assert stands("We never sell your data to anyone.", PRIVACY, CONDUCT) == [
        Judgement.BACKED,
        Judgement.NOT_ADDRESSED,
    ]
    assert stands("You own your outputs.", SECURITY, OWNED) == [Judgement.NOT_ADDRESSED, Judgement.BACKED]


def test_documents_that_both_speak_of_it_are_both_told():
    assert stands("We never sell your data to anyone.", PRIVACY, SELLS) == [Judgement.BACKED, Judgement.CONTRADICTED]


def test_one_document_alone_is_taken_at_its_word():
    told = Told(outline(CONDUCT), read_outline(outline(CONDUCT)))
    alone = judge_statement("We never sell your data to anyone.", told)
    assert beside([(alone, told)]) == (alone,)


def test_the_clause_that_was_nearest_is_still_shown():
    told = [Told(held, read_outline(held)) for held in map(outline, (OWNED, SECURITY))]
    words = "You own your outputs."
    (claim,) = beside([(judge_statement(words, each), each) for each in told])[1].claims
    assert not claim.evidence
    assert "another document" in claim.reason or claim.gaps
