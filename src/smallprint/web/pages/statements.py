"""Statements that are kept, as the pages tell of them that show one."""

from __future__ import annotations

from smallprint.model.statement import KeptStatement
from smallprint.publish.fields import Fields, iso
from smallprint.publish.look import visible
from smallprint.web import links

__all__ = ["statement_fields", "web_address"]


def statement_fields(one: KeptStatement) -> Fields:
    """Who said what, when and where, and where it stands beside the terms."""
    said = one.statement
    query = {
        "statement": said.words,
        "service": one.service_id,
        "said": iso(said.said_at) or "",
        "speaker": said.speaker,
        "url": said.url,
    }
    return {
        "id": one.id,
        "words": visible(said.words),
        "speaker": said.speaker,
        "role": said.role,
        "channel": said.channel,
        "source": web_address(said.url),
        "said_at": iso(said.said_at),
        "url": links.with_query("/check", query),
    }


def web_address(words: str) -> str:
    """The address, where it is one of the web, to which a page may lead; else ""."""
    return words if words.lower().startswith(("https://", "http://")) else ""
