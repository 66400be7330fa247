"""An operation: one thing that a program can ask for, as the description and the reference of the API tell it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from smallprint.web.action import Action
from smallprint.web.api.media import JSON, PROBLEM
from smallprint.web.links import API, part
from smallprint.web.view import View
from smallprint.web.wanted import Param

__all__ = ["API", "Answer", "Operation", "of_action", "of_view"]

BRACES = re.compile(r"\{(\w+)(?::\w+)?\}")
PLACES = {
    "service": Param("service", "the service, by its name or whatever of it tells it from the others", "Huddlewick"),
    "document": Param("document", "the document: its type, with its variant in brackets", "Terms of Service"),
    "number": Param("number", "the version’s number", "2"),
    "before": Param("before", "the number of the version before", "1"),
    "after": Param("after", "the number of the version after", "2"),
    "report": Param("report", "the report’s name in its address", "huddlewick-what-huddlewick-took-in-april"),
    "rule": Param("rule", "the rule’s name", "mine"),
    "serviceId": Param("serviceId", "the service’s id, whatever its case", "Huddlewick"),
    "termsType": Param("termsType", "the type of the terms", "Terms of Service"),
    "date": Param("date", "a moment in ISO 8601, a bare day meaning its beginning; or latest", "2023-04-15T00:00:00Z"),
    "topic": Param("topic", "the topic", "ai-training"),
}
"""What stands in braces in an address; a view that says it otherwise in its own parameters is believed."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What may come back: a status, what that means, and what is sent. `schema` "": nothing, or no JSON."""

    status: int
    what: str
    schema: str = ""
    media_types: tuple[str, ...] = (JSON,)


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that can be asked for: an address and a method. `topic` is the heading that it stands under.

    `is_writing`: it needs the token, and its fields are sent as a body of JSON. `needs_token`: it reads with the
    token.
    """

    name: str
    path: str
    purpose: str
    topic: str
    answers: tuple[Answer, ...]
    params: tuple[Param, ...] = ()
    method: str = "get"
    is_writing: bool = False
    needs_token: bool = False

    @property
    def places(self) -> tuple[Param, ...]:
        """The parts of the address that are to be filled in."""
        own = {param.name: param for param in self.params}
        return tuple(own.get(name) or PLACES[name] for name in BRACES.findall(self.path))

    @property
    def fields(self) -> tuple[Param, ...]:
        """What is given beside the address: in the query, or in the body of what writes."""
        in_path = set(BRACES.findall(self.path))
        return tuple(param for param in self.params if param.name not in in_path)

    @property
    def pattern(self) -> str:
        """The address with its braces, as OpenAPI writes it."""
        return BRACES.sub(r"{\1}", self.path)

    @property
    def example(self) -> str:
        """An address that is answered, with the fields that have to be given."""
        filled = {param.name: part(param.example) for param in self.places}
        address = BRACES.sub(lambda found: filled[found[1]], self.path)
        if self.is_writing:
            return address
        needed = [(param.name, param.example) for param in self.fields if param.is_needed]
        return f"{address}?{urlencode(needed)}" if needed else address

    @property
    def body(self) -> str:
        """What is sent, as an example of JSON, where it writes."""
        needed = [param for param in self.fields if param.is_needed]
        told = {param.name: [param.example] if param.is_many else param.example for param in needed}
        return json.dumps(told, ensure_ascii=False)


WRONG = Answer(400, "The query, or a part of the address, makes no sense.", "Problem", (PROBLEM,))
MISSING = Answer(404, "The archive does not hold what was asked for.", "Problem", (PROBLEM,))
UNTIL_WRITTEN = Answer(304, "What the sender of If-None-Match holds is still true.")
LEADS = Answer(302, "It has another address (Location): “latest” and a day lead to a version’s number.")
BROKEN = Answer(500, "smallprint failed at this.", "Problem", (PROBLEM,))
TROUBLE = (UNTIL_WRITTEN, WRONG, MISSING, BROKEN)
TOO_MUCH = Answer(429, "Too much was asked for in a minute; Retry-After says when.", "Problem", (PROBLEM,))
AUTHOR = Param("author", "the person in whose name it is written", "Ada", is_needed=True)
REFUSED = (
    Answer(401, "The token is missing, or is none of this archive’s.", "Problem", (PROBLEM,)),
    Answer(403, "It is not allowed from there.", "Problem", (PROBLEM,)),
    Answer(
        409, "It is otherwise by now than it was shown, or somebody else is at it; look again.", "Problem", (PROBLEM,)
    ),
    Answer(413, "More was sent than is taken.", "Problem", (PROBLEM,)),
    Answer(422, "What was sent cannot be read.", "Problem", (PROBLEM,)),
    TOO_MUCH,
    Answer(503, "Somebody else writes to the archive; Retry-After says when to ask again.", "Problem", (PROBLEM,)),
)


def of_view(view: View) -> Operation:
    """What a program asks a view for."""
    answers = (Answer(200, view.title, view.schema), *([LEADS] if BRACES.search(view.path) else []), *TROUBLE)
    answers += (TOO_MUCH,) if view.is_question(is_asked=True) else ()
    answers += REFUSED[:2] if view.is_for_writers else ()
    return Operation(
        name=view.name,
        path=API + view.api,
        purpose=view.purpose,
        topic="Pages as JSON",
        answers=answers,
        params=view.params,
        needs_token=view.is_for_writers,
    )


def of_action(action: Action) -> Operation:
    """What a program asks for to have something done."""
    answers = (Answer(201, "It is done.", action.schema), WRONG, MISSING, *REFUSED, BROKEN)
    return Operation(
        name=action.name,
        path=API + action.api,
        purpose=action.purpose,
        topic="Writing",
        answers=answers,
        params=(AUTHOR, *action.params),
        method="post",
        is_writing=True,
    )


def topics(operations: Iterable[Operation]) -> dict[str, list[Operation]]:
    """The operations under their headings, in their order."""
    found: dict[str, list[Operation]] = {}
    for one in operations:
        found.setdefault(one.topic, []).append(one)
    return found
