"""Which of several forms a request would rather have (RFC 9110, 12.5.1)."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["preferred"]

MOST = 40
"""So many kinds are looked at; nobody names more in earnest."""


def preferred(accept: str, forms: Sequence[str]) -> str:
    """The form that is liked best; of forms liked alike, and where none is, the first."""
    ranges = [_range(one) for one in accept.split(",")[:MOST] if one.strip()]
    if not ranges:
        return forms[0]
    return max(forms, key=lambda form: (_liked(form, ranges), -forms.index(form)))


def _range(words: str) -> tuple[str, float]:
    kind, *parameters = (part.strip().lower() for part in words.split(";"))
    weight = next((each[2:] for each in parameters if each.startswith("q=")), "1")
    try:
        return kind, min(1.0, max(0.0, float(weight)))
    except ValueError:
        return kind, 0.0


def _liked(form: str, ranges: Sequence[tuple[str, float]]) -> float:
    """How much a form is liked: what names it exactly counts before what names its family, and that before all."""
    for name in (form, f"{form.partition('/')[0]}/*", "*/*"):
        found = [weight for kind, weight in ranges if kind == name]
        if found:
            return max(found)
    return 0.0
