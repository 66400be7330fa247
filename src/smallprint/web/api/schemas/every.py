"""The schemas of everything that the API sends, by name."""

from __future__ import annotations

from smallprint.web.api.schemas import (
    answers,
    changes,
    checks,
    collection,
    common,
    documents,
    reading,
    redlines,
    reports,
    services,
    watching,
)
from smallprint.web.api.schemas.shape import Schema

__all__ = ["SCHEMAS"]

TOPICS = (common, changes, collection, answers, checks, documents, reading, redlines, reports, services, watching)
SCHEMAS: dict[str, Schema] = {name: schema for topic in TOPICS for name, schema in topic.SCHEMAS.items()}
"""Strict: an object has these keys and no others, so that a key without a description cannot be sent unnoticed."""
