"""A public statement beside the contract of its day, claim by claim; and the statements that are kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from smallprint.archive.check import RANK, Checked, check
from smallprint.archive.names import find_service
from smallprint.archive.versions import parse_moment
from smallprint.errors import UsageError
from smallprint.model.statement import HeldAgainst, Judged, Judgement, KeptStatement, Statement, StatementPage
from smallprint.publish.checked import CAUTION, judged_fields
from smallprint.publish.fields import Fields
from smallprint.publish.look import visible
from smallprint.web import depends, lasting, length, links
from smallprint.web.desk import Desk
from smallprint.web.made import made
from smallprint.web.pages.asked import (
    GAPS,
    SERVICE,
    TYPE,
    are_read,
    by_kind,
    documents_of,
    placed,
    services_of,
    until,
    version_told,
)
from smallprint.web.pages.statements import statement_fields, web_address
from smallprint.web.view import View
from smallprint.web.wanted import Ask, Param

PARAMS = (
    Param("statement", "what was said", "We do not use your messages to train AI without your consent."),
    SERVICE,
    TYPE,
    Param("said", "the day on which it was said: the contract of that day counts", "2023-08-07", kind="date"),
    Param("speaker", "who said it", "the company’s blog"),
    Param("url", "where it stands", "https://blog.example.com/promise"),
)
NOTHING: Fields = {
    "judgement": None,
    "told": "",
    "parts": [],
    "claims": [],
    "versions": [],
    "kept": [],
    "services": [],
    "permanent": "",
    "service_url": "",
    "picture": "",
}
FEW = 2
"""Against so many documents a statement is soon held: 60 to 370 ms each where their clauses were read before.
More would keep the heads of other pages waiting in a process that answers people (first byte p99 188 ms)."""
TOLD: dict[str, str] = {
    Judgement.BACKED: "{terms} say so.",
    Judgement.CONTRADICTED: "{terms} say otherwise.",
    Judgement.BROADER: "{terms} do not go as far as the statement.",
    Judgement.NOT_ADDRESSED: "{terms} do not say so: they are silent on it.",
    Judgement.UNDETERMINED: "{terms} could not be read in every part; whether they say so is open.",
    "": "It claims nothing that terms could say: it is a plan or an opinion.",
}
"""What a judgement means, in a sentence about the terms: of whoever spoke nothing is said."""
OF_THE_DAY, LATEST = "The terms of that day", "The latest recorded terms"


def first(desk: Desk, wanted: Ask) -> None:
    """What is wrong is said before the page begins."""
    wanted.date("said")
    if wanted.one("statement") or wanted.one("service"):
        documents_of(desk.store, _service(desk, wanted), wanted)


def is_soon(desk: Desk, wanted: Ask) -> bool:
    """Whether there is nothing to check, or few terms that were read before: then it is soon done."""
    if not wanted.one("statement"):
        return True
    documents = documents_of(desk.store, _service(desk, wanted), wanted)
    return len(documents) <= FEW and are_read(desk.store, documents)


def check_statement(desk: Desk, wanted: Ask) -> Fields:
    """How each claim of a statement stands against the contract; without one, the statements that are kept.

    With a service and no statement these are its own, and the form is for it.
    """
    names = ("service", "type", "said", "speaker", "statement", "url")
    asked = {name: wanted.one(name) for name in names} | {"said": wanted.date("said")}
    first(desk, wanted)
    asked["service"] = _service(desk, wanted) if asked["statement"] or asked["service"] else ""
    if not asked["statement"]:
        kept = kept_fields(desk, asked["service"])
        return {"asked": asked, **NOTHING, "kept": kept, "services": services_of(desk.store)}
    documents = documents_of(desk.store, asked["service"], wanted)
    asked["type"] = documents[0].type_name if asked["type"] else ""
    said_at = parse_moment(asked["said"]) if asked["said"] else None

    def held() -> Fields:
        statement = Statement(asked["statement"], said_at=said_at)
        return _checked(check(desk.store, statement, documents), statement)

    said = tuple(asked[name] for name in ("statement", "service", "type", "said"))
    found = made(desk, "check", said, held, depends=desk.store.stamp(asked["service"]))
    permanent = links.with_query("/check", {**asked, "said": asked["said"] or found["until"]})
    return {
        "asked": asked | {"url": web_address(asked["url"])},
        **NOTHING,
        **{key: value for key, value in found.items() if key != "until"},
        "permanent": permanent,
        "picture": lasting.picture(permanent),
        "service_url": links.service(asked["service"]),
    }


def _service(desk: Desk, wanted: Ask) -> str:
    if not wanted.one("service"):
        raise UsageError("a statement is held against the terms of one service", hint="name it: its first letters do")
    return find_service(desk.store, wanted.one("service"))


def _told(judgement: Judgement | str | None, said_at: datetime | None) -> str:
    """What a judgement means of the terms that a statement was held against: those of its day, else the latest."""
    return TOLD[judgement or ""].format(terms=OF_THE_DAY if said_at else LATEST)


def _checked(checked: Sequence[Checked], statement: Statement) -> Fields:
    """Claim by claim what each document says to it, the one first that tells most."""
    columns = [list(one.judged.claims) for one in checked]
    claims = [
        _claim([(one, column[at]) for one, column in zip(checked, columns, strict=True)], statement.said_at)
        for at in range(len(columns[0]))
    ]
    judgement = _worst(claims)
    return {
        "judgement": judgement,
        "told": _told(judgement, statement.said_at),
        "parts": _parts(statement.words, claims),
        "claims": claims,
        "versions": [version_told(one.version) for one in checked],
        "until": until(one.version for one in checked),
    }


def _worst(claims: Sequence[Fields]) -> str | None:
    """What the claims come to together: where some are backed and others not addressed, the whole is broader."""
    told = [claim["judgement"] for claim in claims if claim["judgement"]]
    order = (Judgement.CONTRADICTED, Judgement.BROADER, Judgement.UNDETERMINED, Judgement.BACKED)
    found = next((one.value for one in order if one.value in told), told[0] if told else None)
    is_partly = found == Judgement.BACKED.value and Judgement.NOT_ADDRESSED.value in told
    return Judgement.BROADER.value if is_partly else found


def _claim(told: Sequence[tuple[Checked, Judged]], said_at: datetime | None) -> Fields:
    """A claim with what the document that tells most says to it, and what the others say."""
    ranked = sorted(told, key=lambda one: RANK.index(one[1].judgement) if one[1].judgement else len(RANK))
    (best, judged), others = ranked[0], ranked[1:]
    return {
        **_judged(best, judged, said_at),
        "others": [_judged(one, each, said_at) for one, each in others if each.evidence],
        "silent": [one.version.document.type_name for one, each in others if not each.evidence],
    }


def _judged(one: Checked, judged: Judged, said_at: datetime | None) -> Fields:
    version = one.version
    quoted = set(judged.evidence)
    passages = placed(version, one.outline, judged.evidence)
    return {
        **judged_fields(one.outline, judged),
        "claim": visible(judged.claim.words),
        "told": _told(judged.judgement, said_at),
        "caution": CAUTION if judged.judgement is Judgement.CONTRADICTED else "",
        "document": version_told(version),
        "clause_url": _clause_url(passages, judged.reason),
        "passages": passages,
        "open": [
            {"kind": kind.value, "told": GAPS[kind], "passages": placed(version, one.outline, left)}
            for kind, each in by_kind(judged.gaps)
            if (left := [quotation for quotation in each if quotation not in quoted])
        ],
    }


def _clause_url(passages: Sequence[Fields], reason: str) -> str:
    """Where the clause stands that the reason names, else the first that is quoted; "" where none is."""
    named = [one for one in passages if one["place"] and re.match(rf"{re.escape(one['place'])}(?![\w.(])", reason)]
    return next((one["url"] for one in (*named, *passages)), "")


def _parts(words: str, claims: Sequence[Fields]) -> list[Fields]:
    """The statement in stretches; `claim` is the number of the claim that a stretch is, or 0."""
    found, at = [], 0
    for number, claim in enumerate(claims, 1):
        if claim["start"] > at:
            found.append({"words": visible(words[at : claim["start"]]), "claim": 0})
        found.append({"words": visible(words[max(at, claim["start"]) : claim["end"]]), "claim": number})
        at = max(at, claim["end"])
    return [*found, {"words": visible(words[at:]), "claim": 0}] if words[at:] else found


def kept_fields(desk: Desk, service: str = "") -> list[Fields]:
    """The statements that are kept, newest first, with how each stood when it was last held against its contract."""
    store = desk.store
    pages = store.statement_pages()
    return [_kept(one, pages.get(one.id)) for one in reversed(store.statements(service))]


def _kept(one: KeptStatement, page: StatementPage | None) -> Fields:
    judgements = [held.judgement for held in one.held if held.judgement]
    best = min(judgements, key=RANK.index, default=None)
    return {
        **statement_fields(one),
        "service": one.service_id,
        "judgement": best.value if best else None,
        "held": [_held(each) for each in one.held],
        "page": {"state": page.state.value, "since": page.since.isoformat()} if page else None,
    }


def _held(one: HeldAgainst) -> Fields:
    return {
        "name": one.document.type_name,
        "version": one.number,
        "judgement": one.judgement.value if one.judgement else None,
        "url": links.version(one.document, one.number),
    }


VIEWS = (
    View(
        name="check",
        path="/check",
        api="/check",
        template="check.html",
        title="Check a statement",
        purpose="How each claim of a public statement stands against the service's terms of its day.",
        make=check_statement,
        params=PARAMS,
        schema="Judgements",
        depends=depends.asked,
        is_slow=True,
        is_long=True,
        is_soon=is_soon,
        length=length.of_terms,
        first=first,
    ),
)
