"""Statements beside their contract: the claims, each with its judgement and the contract's words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from smallprint.model.clause import Outline
from smallprint.model.statement import Judged, Judgement
from smallprint.publish.answer import gap_text, quotation_text
from smallprint.publish.answer_fields import quotation_fields
from smallprint.publish.fields import Fields
from smallprint.publish.look import Look, Style, broken, visible
from smallprint.publish.quoted import INDENT, shortened

JUDGEMENTS: dict[Judgement, tuple[str, Style]] = {
    Judgement.BACKED: ("backed", Style.INSERTED),
    Judgement.CONTRADICTED: ("contradicted", Style.MAJOR),
    Judgement.BROADER: ("broader than the contract", Style.MINOR),
    Judgement.NOT_ADDRESSED: ("not addressed", Style.PLAIN),
    Judgement.UNDETERMINED: ("undetermined", Style.QUIET),
}

CAUTION = "This is a program’s reading, and an accusation where it is published: a person has to check it first."
"""What stands with each claim that the terms are read to contradict."""


def judged_text(outline: Outline, claims: Sequence[Judged], look: Look, *, whole: bool = False) -> Iterator[str]:
    """Each claim: its words, how it stands, why, and the contract's words."""
    for one in claims:
        words = one.claim.words if whole else shortened(one.claim.words)
        yield from broken([(Style.PLAIN, visible(f"“{words}”"))], look, INDENT)
        name, style = JUDGEMENTS[one.judgement] if one.judgement else (one.claim.kind.value, Style.FAINT)
        yield from broken([(style, name), (Style.FAINT, visible(f": {one.reason}"))], look, INDENT + "  ")
        if one.judgement is Judgement.CONTRADICTED:
            yield from broken([(Style.FAINT, CAUTION)], look, INDENT + "  ")
        for quotation in one.evidence if whole else one.evidence[:2]:
            yield from quotation_text(outline, quotation, look, whole=whole)
        shown = [gap for gap in one.gaps if gap.quotation not in one.evidence]
        for gap in shown if whole else shown[:1]:
            yield from gap_text(outline, gap, look, whole=whole)


def judged_fields(outline: Outline, one: Judged) -> Fields:
    """A claim with its judgement: `start` and `end` of a claim are into the statement's words."""
    return {
        "claim": one.claim.words,
        "start": one.claim.span.start,
        "end": one.claim.span.end,
        "kind": one.claim.kind.value,
        "judgement": one.judgement.value if one.judgement else None,
        "reason": one.reason,
        "evidence": [quotation_fields(outline, each) for each in one.evidence],
        "gaps": [{"kind": gap.kind.value, **quotation_fields(outline, gap.quotation)} for gap in one.gaps],
    }
