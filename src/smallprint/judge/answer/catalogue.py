"""All matters that can be asked, field by field, and those that people ask most."""

from __future__ import annotations

from dataclasses import replace

from smallprint.judge.answer.matter import Matter
from smallprint.judge.answer.matters.account import ACCOUNT
from smallprint.judge.answer.matters.age import AGE
from smallprint.judge.answer.matters.changes import CHANGES
from smallprint.judge.answer.matters.dealings import DEALINGS
from smallprint.judge.answer.matters.disputes import DISPUTES
from smallprint.judge.answer.matters.ending import ENDING
from smallprint.judge.answer.matters.identity import IDENTITY
from smallprint.judge.answer.matters.liability import LIABILITY
from smallprint.judge.answer.matters.licence import LICENCE
from smallprint.judge.answer.matters.likeness import LIKENESS
from smallprint.judge.answer.matters.location import LOCATION
from smallprint.judge.answer.matters.messages import MESSAGES
from smallprint.judge.answer.matters.money import MONEY
from smallprint.judge.answer.matters.plain_business import PLAIN_BUSINESS
from smallprint.judge.answer.matters.plain_contract import PLAIN_CONTRACT
from smallprint.judge.answer.matters.plain_data import PLAIN_DATA
from smallprint.judge.answer.matters.police import POLICE
from smallprint.judge.answer.matters.processing import PROCESSING
from smallprint.judge.answer.matters.retention import RETENTION
from smallprint.judge.answer.matters.safety import SAFETY
from smallprint.judge.answer.matters.sale import SALE
from smallprint.judge.answer.matters.service import SERVICE
from smallprint.judge.answer.matters.sharing import SHARING
from smallprint.judge.answer.matters.tracking import TRACKING
from smallprint.judge.answer.matters.training import TRAINING
from smallprint.judge.answer.matters.transfer import TRANSFER

_PLAIN = PLAIN_DATA | PLAIN_CONTRACT | PLAIN_BUSINESS


def _with_plain(matter: Matter) -> Matter:
    """A matter with the rules for terms in everyday English behind its own."""
    keys, rules = _PLAIN.get(matter.name, ((), ()))
    return replace(matter, keys=(*matter.keys, *keys), rules=(*matter.rules, *rules))


_OWN: tuple[Matter, ...] = (
    TRAINING,
    *SALE,
    *SHARING,
    *TRANSFER,
    *POLICE,
    *RETENTION,
    *LOCATION,
    *TRACKING,
    *AGE,
    *MESSAGES,
    *LICENCE,
    *LIKENESS,
    *CHANGES,
    *ENDING,
    *MONEY,
    *LIABILITY,
    *DISPUTES,
    *PROCESSING,
    *SAFETY,
    *SERVICE,
    *DEALINGS,
    *IDENTITY,
    *ACCOUNT,
)
MATTERS: tuple[Matter, ...] = tuple(_with_plain(matter) for matter in _OWN)
"""All matters, field by field."""
OWN_KEYS = {matter.name: matter.keys for matter in _OWN}
"""The words of legal English by which each matter's sentences are looked for."""
BY_NAME = {matter.name: matter for matter in MATTERS}
COMMON = (
    "ai-training",
    "data-sale",
    "share-advertisers",
    "police-unforced",
    "how-long-kept",
    "messages-people",
    "content-licence",
    "licence-perpetual",
    "changes-notice",
    "end-without-reason",
    "arbitration",
    "class-action",
    "liability-cap",
    "law",
    "refund",
)
"""What people ask most, in the order in which services are compared."""
