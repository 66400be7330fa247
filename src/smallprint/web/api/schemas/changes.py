"""The schemas of what changed."""

from __future__ import annotations

from smallprint.judge.weighing.lexicon import TOPICS
from smallprint.web.api.schemas.common import ASSESSMENT, VERSION
from smallprint.web.api.schemas.shape import (
    BOOLEAN,
    INTEGER,
    TEXT,
    Schema,
    choice,
    keyed,
    many,
    maybe,
    ref,
    thing,
    told,
)

CHANGE = thing(
    "A recorded change: the version that it led to, and what it means. A version that was set aside has no assessment.",
    optional=("probability", "returns_to", "evidence", "findings"),
    **VERSION,
    **{
        **ASSESSMENT,
        "dated": maybe(ref("Dated")),
        "compared_with": told(maybe(INTEGER), "the number of the version before"),
        "suppressed_because": told(TEXT, "why it is left out where only what matters is shown"),
        "people": ref("People"),
        "url": TEXT,
    },
)
CHANGES = thing(
    "The changes that matter, newest first.",
    filters=keyed(TEXT),
    active=many(thing("A filter that is set.", name=TEXT, told=TEXT, value=TEXT, without=TEXT)),
    topics=many(choice(TOPICS)),
    services=many(TEXT),
    changes=many(ref("Change")),
    hidden=told(INTEGER, "how many more were recorded that do not matter"),
    raised=told(INTEGER, "how many of those that do not matter by the program do by a person’s word"),
    set_back=told(INTEGER, "how many of `total` do not matter, or not so much, by a person’s word"),
    total=told(maybe(INTEGER), "how many there are that matter; null where that is not known"),
    next=told(TEXT, "what to give as `before` for the next page; empty on the last"),
    newer=told(BOOLEAN, "whether there is a page before this one"),
)

PEOPLE = thing(
    "What people say of a change, beside the program’s finding: what stands by now, and everything that was said.",
    judged=told(maybe(ref("Correction")), "the last word on whether it matters"),
    assigned=told(maybe(ref("Correction")), "who is to look at it (value)"),
    seen=maybe(ref("Correction")),
    said=many(ref("Correction")),
    marks=told(many(TEXT), "what it may be marked as"),
)
PEOPLE_OF_VERDICT = thing(
    "What people say a version answers to a question.",
    said=many(ref("Correction")),
    verdicts=told(many(TEXT), "what may be said"),
)

SCHEMAS: dict[str, Schema] = {
    "Change": CHANGE,
    "Changes": CHANGES,
    "People": PEOPLE,
    "PeopleOfVerdict": PEOPLE_OF_VERDICT,
}
