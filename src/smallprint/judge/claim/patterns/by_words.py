"""The words by which sentences leave or reserve something, and claims name AI, choices, licences. For folded words."""

from __future__ import annotations

LEAVES = r"\bopt(?:ing)?[- ]?out\b|\bunsubscrib|\byou (?:agree|must|may not|shall|acknowledge|are (?:solely )?responsible|represent)\b"
AI = r"\b(?:ai|a\.i\.|artificial intelligence|machine[- ]learning|algorithm\w*|automated|models?|crawl\w*|robots?)\b"
CHOICE = r"opt-out|refuse|stop|switch|choice|objection"
"""Matters that are themselves about a choice."""
LICENCE = r"\blicen[cs]e[sd]?\b"
RESERVES = r"\b(?:third[- ]part\w+|other (?:purposes|sites|companies|websites|users)|any (?:lawful |other )?purpose|as well as|indefinitely|at any time|without (?:notice|warning))\b"
