"""Readings as fields of JSON, stable, as docs/reference/json.md describes them."""

from __future__ import annotations

from smallprint.model.clause import Outline
from smallprint.model.norm import ClauseReading, Licence, Norm, Training, UnfairSentence
from smallprint.model.reading import Reading
from smallprint.model.resolution import ReferralKind, Resolution, Said, Stand
from smallprint.publish.fields import Fields, span_fields


def reading_fields(outline: Outline, reading: Reading) -> Fields:
    """A reading: for each clause its norms, what it says of training AI, licences and what may be unfair."""
    return {
        "reader_edition": reading.edition,
        "clauses": [_clause_reading_fields(outline, index, one) for index, one in reading.clauses],
        "unread": [{"clause": index, "reason": reason} for index, reason in reading.unread],
        "training": [
            {
                **training_fields(stand.said.training, stand.said.words),
                "data": stand.data.value,
                "clause": stand.said.clause,
                **stand_fields(outline, stand),
            }
            for stand in reading.stands
        ],
        **_resolution_fields(reading.resolution),
    }


def _clause_reading_fields(outline: Outline, index: int, one: ClauseReading) -> Fields:
    clause = outline.clauses[index]
    ink = clause.ink
    return {
        "clause": index,
        "label": clause.label,
        "heading": outline.heading_of(clause),
        "span": span_fields(clause.span),
        "norms": [_norm_fields(norm, ink) for norm in one.norms],
        "training": [training_fields(each, each.span.cut(ink)) for each in one.training],
        "licences": [_licence_fields(each, ink) for each in one.licences],
        "unfair": [_unfair_fields(each, ink) for each in one.unfair],
        "topics": [{"topic": each.practice.value, "probability": round(each.probability, 4)} for each in one.topics],
    }


def _norm_fields(norm: Norm, ink: str) -> Fields:
    return {
        "modality": norm.modality.value,
        "bearers": [party.value for party in norm.bearers],
        "counterparties": [party.value for party in norm.counterparties],
        "action": norm.action,
        "verbs": list(norm.verbs),
        "data": [kind.value for kind in norm.data],
        "purposes": [purpose.value for purpose in norm.purposes],
        "choice": norm.choice.kind.value,
        "choice_words": norm.choice.evidence.cut(ink) if norm.choice.evidence else None,
        "conditions": [span.cut(ink) for span in norm.conditions],
        "exceptions": [span.cut(ink) for span in norm.exceptions],
        "times": [span.cut(ink) for span in norm.times],
        "scopes": [{"kind": one.kind.value, "words": one.span.cut(ink)} for one in norm.scopes],
        "evidence": {**span_fields(norm.evidence), "words": norm.evidence.cut(ink)},
    }


def training_fields(one: Training, words: str) -> Fields:
    """What a sentence says of training AI, with its words."""
    return {
        "stance": one.stance.value,
        "strength": one.strength.value if one.strength else None,
        "data": [kind.value for kind in one.data],
        "trainers": [party.value for party in one.trainers],
        "choice": one.choice.kind.value,
        "probability": round(one.probability, 4),
        "evidence": {**span_fields(one.span), "words": words},
    }


def stand_fields(outline: Outline, stand: Stand | None) -> Fields:
    """What gives way to the sentence that rules, and what it leaves open."""
    beside = [{"why": one.why.value, **_said_fields(outline, one.said)} for one in stand.yielding] if stand else []
    return {
        "is_conflicting": stand is not None and stand.is_conflicting,
        "beside": beside,
        "open": [_said_fields(outline, one) for one in stand.open] if stand else [],
    }


def _said_fields(outline: Outline, said: Said) -> Fields:
    clause = outline.clauses[said.clause]
    return {
        **training_fields(said.training, said.words),
        "data": [kind.value for kind in said.data],
        "terms": list(said.terms),
        "scopes": list(said.scopes),
        "clause": said.clause,
        "place": clause.label or outline.heading_of(clause),
    }


def _resolution_fields(found: Resolution) -> Fields:
    """The defined terms for data, and what mentions of other places do; those that only point are left out."""
    return {
        "terms": [
            {
                "term": one.name,
                "aliases": list(one.aliases),
                "data": [kind.value for kind in one.data],
                "excluded": [kind.value for kind in one.excluded],
                "excludes": list(one.excludes),
                "clause": one.clause,
                **span_fields(one.span),
            }
            for one in found.terms
        ],
        "referrals": [
            {
                "kind": one.kind.value,
                "clause": one.clause,
                "words": one.words,
                "first": one.first,
                "last": one.last,
                "is_outside": one.is_outside,
            }
            for one in found.referrals
            if one.kind is not ReferralKind.POINTS
        ],
    }


def _licence_fields(one: Licence, ink: str) -> Fields:
    return {
        "breadth": one.breadth,
        "verbs": list(one.verbs),
        "terms": list(one.terms),
        "purposes": [purpose.value for purpose in one.purposes],
        "limits": [span.cut(ink) for span in one.limits],
        "ends": [span.cut(ink) for span in one.ends],
        "data": [kind.value for kind in one.data],
        "evidence": {**span_fields(one.evidence), "words": one.evidence.cut(ink)},
    }


def _unfair_fields(one: UnfairSentence, ink: str) -> Fields:
    return {
        "kinds": [{"kind": each.kind.value, "probability": round(each.probability, 4)} for each in one.kinds],
        "evidence": {**span_fields(one.evidence), "words": one.evidence.cut(ink)},
    }
