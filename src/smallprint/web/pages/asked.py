"""What pages about answers share: the question and the service that are meant, and answers in their place."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from datetime import UTC, datetime, time

from smallprint.archive.ask import not_known
from smallprint.archive.names import find_documents, find_service
from smallprint.errors import NotUnderstoodError, UsageError
from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.judge.answer.understand import understand
from smallprint.judge.answer.unheeded import unheeded
from smallprint.model.answer import Answer, Gap, GapKind, Question, Quotation
from smallprint.model.clause import Outline
from smallprint.model.document import Document, Version
from smallprint.publish.answer import question_text, verdict_text
from smallprint.publish.answer_fields import answer_fields, question_fields
from smallprint.publish.fields import Fields, version_fields
from smallprint.publish.in_place import in_place
from smallprint.read.document import EDITION
from smallprint.store.base import Store
from smallprint.web import lasting, links
from smallprint.web.wanted import Ask, Param

__all__ = [
    "EXAMPLES",
    "absent_fields",
    "are_read",
    "asked_fields",
    "asked_of",
    "by_kind",
    "documents_of",
    "placed",
    "question_in",
    "service_in",
    "services_of",
    "told_fields",
    "until",
    "version_told",
]

EXAMPLES = (
    "May they train AI on my chat messages?",
    "Do they sell my data?",
    "Can they close my account without telling me?",
    "How long do they keep my data?",
    "Can I get my money back?",
    "Which law applies?",
)
GAPS: dict[GapKind, str] = {
    GapKind.COULD_COVER: "These words could cover it, without naming it",
    GapKind.OTHER_DATA: "It leaves other data open",
    GapKind.OTHERS: "It leaves others free",
    GapKind.ELSEWHERE: "It is otherwise elsewhere",
    GapKind.CONFLICTS: "This says otherwise",
    GapKind.NEAR: "The nearest words",
}
SHORTEST_NAME = 3
"""A service with a shorter name is not looked for in a question: "X" and "Be" are words."""

Q = Param("q", "the question, in everyday English", EXAMPLES[0])
SERVICE = Param("service", "the service; the first letters do", "Huddlewick")
TYPE = Param("type", "only this document of it", "Terms of Service")


def question_in(words: str, path: str, service: str = "") -> Question:
    """The question as it is understood. UsageError: it is in another language; NotUnderstoodError: it is none."""
    understood = understand(words, service)
    if understood.language:
        raise UsageError(f"a question in {understood.language}: “{words}”", hint="questions are read in English")
    if understood.question is None:
        asks = tuple(BY_NAME[name].asks for name in understood.nearest)
        raise NotUnderstoodError(
            f"{not_known(words)}: “{words}”",
            nearest=tuple((each, links.with_query(path, {"q": each, "service": service})) for each in asks),
            hint="it understands what terms allow, forbid or promise; what can be asked, for instance:",
        )
    return understood.question


def service_in(store: Store, ask: Ask) -> tuple[str, bool]:
    """The service that is meant, or "", and whether it was only named in the question itself."""
    if ask.one("service"):
        return find_service(store, ask.one("service")), False
    if ask.is_set("all"):
        return "", False
    words = ask.one("q")
    named = [name for name in services_of(store) if len(name) >= SHORTEST_NAME and name in words]
    found = [name for name in named if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words)]
    longest = max(found, key=len, default="")
    return longest, bool(longest)


def services_of(store: Store) -> list[str]:
    """The names of the services that the archive holds."""
    return sorted({document.service_id for document in store.documents()}, key=str.casefold)


def are_read(store: Store, documents: Iterable[Document]) -> bool:
    """Whether the clauses of these documents were read before: to read those of a service takes half a second."""
    up_to = store.read_up_to(EDITION)
    return all(up_to.get(one, 0) >= len(store.versions(one)) for one in documents)


def documents_of(store: Store, service: str, ask: Ask) -> list[Document]:
    """The documents of a service that are asked. UsageError: a type without a service; NotFoundError: there is none."""
    if not service and ask.one("type"):
        raise UsageError("a document is named without its service", hint="name the service as well")
    return find_documents(store, service, ask.one("type"))


def asked_of(service: str, documents: Sequence[Document], ask: Ask) -> dict[str, str]:
    """Whose terms are asked, by their whole names; these documents of the service are."""
    return lasting.terms(service, documents[0] if ask.one("type") else None)


def absent_fields(documents: Iterable[Document], there: Container[Document]) -> list[Fields]:
    """The documents that had no version to ask."""
    return [{"name": one.type_name, "document_url": links.document(one)} for one in documents if one not in there]


def asked_fields(question: Question) -> Fields:
    """A question as it was understood, and what of it is not taken into account."""
    return {
        **question_fields(question),
        "understood": question_text(question),
        "unheeded": list(unheeded(question)),
    }


def version_told(version: Version) -> Fields:
    """A version with where it is shown."""
    return {
        **version_fields(version),
        "name": version.document.type_name,
        "url": links.version(version.document, version.number),
        "document_url": links.document(version.document),
        "change_url": links.change(version.document, version.number),
    }


def told_fields(version: Version, outline: Outline, answer: Answer) -> Fields:
    """An answer with its words in their clauses, each with its address."""
    return {
        **version_told(version),
        **answer_fields(outline, answer),
        "told": verdict_text(answer),
        "passages": placed(version, outline, answer.evidence),
        "refusing": placed(version, outline, answer.ways_out),
        "open": [
            {"told": GAPS[kind], "kind": kind.value, "passages": placed(version, outline, quoted)}
            for kind, quoted in by_kind(answer.gaps)
        ],
    }


def by_kind(gaps: Sequence[Gap]) -> list[tuple[GapKind, list[Quotation]]]:
    """The words of gaps under the kind of each, in the order in which the kinds come."""
    kinds = dict.fromkeys(gap.kind for gap in gaps)
    return [(kind, [gap.quotation for gap in gaps if gap.kind is kind]) for kind in kinds]


def placed(version: Version, outline: Outline, quotations: Iterable[Quotation]) -> list[Fields]:
    """Quotations in their clauses, with where each stands for ever."""
    found = in_place(outline, quotations)
    return [{**each, "url": links.clause(version.document, version.number, each["clause"])} for each in found]


def until(versions: Iterable[Version]) -> str:
    """A moment for `at` by which these versions, and no later ones, were recorded and in force; "" for none."""
    moments = [moment for each in versions for moment in _moments(each)]
    return f"{max(moments).astimezone(UTC):%Y-%m-%dT%H:%M:%S.%f}".removesuffix(".000000") if moments else ""


def _moments(version: Version) -> list[datetime]:
    effective = version.effective_on
    return [version.fetched_at, *([datetime.combine(effective, time.min, UTC)] if effective else [])]
