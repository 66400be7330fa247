"""A whole statement beside a contract: its claims, and what they come to together."""

from __future__ import annotations

from dataclasses import dataclass

from smallprint.judge.answer.answer import Told
from smallprint.judge.claim.judge import judge
from smallprint.judge.claim.split import claims_of
from smallprint.model.answer import Quotation
from smallprint.model.statement import Judged, Judgement

_WORST = (Judgement.CONTRADICTED, Judgement.BROADER, Judgement.UNDETERMINED)


@dataclass(frozen=True, slots=True)
class JudgedStatement:
    """The claims of a statement, each judged; `judgement` is what they come to, None where nothing is claimed."""

    claims: tuple[Judged, ...]

    @property
    def deciding(self) -> Judged | None:
        """The claim that decides: the first that is contradicted, else broader, undetermined, backed, not addressed.

        Where some claims are backed and others not addressed, those that are not decide: the whole is broader.
        """
        judged = [one for one in self.claims if one.judgement is not None]
        for judgement in (*_WORST, Judgement.BACKED, Judgement.NOT_ADDRESSED):
            found = next((one for one in judged if one.judgement is judgement), None)
            if found is not None:
                return found
        return None

    @property
    def judgement(self) -> Judgement | None:
        """What the claims come to together."""
        deciding = self.deciding
        if deciding is None:
            return None
        is_partly = any(one.judgement is Judgement.NOT_ADDRESSED for one in self.claims)
        return Judgement.BROADER if deciding.judgement is Judgement.BACKED and is_partly else deciding.judgement

    @property
    def evidence(self) -> tuple[Quotation, ...]:
        """The contract's words under the claim that decides, then under the others; beside silence the nearest."""
        first = self.deciding
        ordered = [first, *(one for one in self.claims if one is not first)] if first else []
        found = [quotation for one in ordered for quotation in one.evidence]
        return tuple(dict.fromkeys(found or [gap.quotation for one in ordered for gap in one.gaps]))

    @property
    def reason(self) -> str:
        """Why, in a line."""
        return self.deciding.reason if self.deciding else "nothing is claimed"


def judge_statement(words: str, told: Told, service: str = "") -> JudgedStatement:
    """A statement's claims, each held against a document."""
    return JudgedStatement(tuple(judge(claim, told, service) for claim in claims_of(words)))
