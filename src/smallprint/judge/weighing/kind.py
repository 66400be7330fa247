"""The kinds that a whole recorded change is made of: what it is in the main, then whatever else occurs in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from urllib.parse import urlsplit

from smallprint.judge.weighing.mask import dates_in
from smallprint.model.change import Diff
from smallprint.model.clause import Block
from smallprint.model.meaning import Finding, Kind

HIDDEN_MAIL = "email-protection"
"""What links hold that stand for a hidden e-mail address."""
BESIDE = 0.34
"""A kind is named beside the main one where it holds this share of the findings."""
WEIGHED = 3
"""What a finding of changed words counts for against one of links, marks or spacing."""
BY_RULE = frozenset({Kind.LINK_TARGET_ONLY, Kind.URL_TRACKING_PARAMS, Kind.DATES_ONLY, Kind.FLAPPING, Kind.SUBSTANTIVE})
"""Kinds that are named where they occur, not where they are common."""
FAINT = frozenset({Kind.MARKUP_FORMATTING, Kind.WHITESPACE_PUNCTUATION_TYPOGRAPHY, Kind.NUMBERING_RENUMBERING_ONLY})
"""Kinds that go unnamed beside a change of words."""


def kinds_of(diff: Diff, findings: Sequence[Finding], before: Sequence[Kind]) -> tuple[Kind, ...]:
    """The kinds of a change, the main one first. `before` are those already known, which come first."""
    facets = tuple(facets_of(diff))
    main = () if Kind.SUBSTANTIVE in before or Kind.EXTRACTION_FAILURE in before else tuple(_common(findings))
    lone = facets if not main and not before else ()
    found = tuple(dict.fromkeys((*before, *main, *lone, *facets)))
    return found or (Kind.WHITESPACE_PUNCTUATION_TYPOGRAPHY,)


def facets_of(diff: Diff) -> Iterator[Kind]:
    """Links and dates, where any differ between the clauses that were touched."""
    old = [diff.before.blocks[i] for change in diff.touched for i in change.before]
    new = [diff.after.blocks[i] for change in diff.touched for i in change.after]
    mails = HIDDEN_MAIL in "".join(link.target for block in (*old, *new) for link in block.links)
    if (whole := _targets(old, mails=not mails)) != (others := _targets(new, mails=not mails)):
        bare = _bare(whole) == _bare(others)
        yield Kind.URL_TRACKING_PARAMS if bare else Kind.LINK_TARGET_ONLY
    if _dates(old) != _dates(new):
        yield Kind.DATES_ONLY


def _common(findings: Sequence[Finding]) -> Iterator[Kind]:
    counted: Counter[Kind] = Counter()
    for found in findings:
        counted[found.kind] += 1 if found.kind in FAINT or found.kind in BY_RULE else WEIGHED
    counted.pop(Kind.FLAPPING, None)
    if Kind.SUBSTANTIVE in counted:
        counted[Kind.REWORDED_SAME_MEANING] += counted.pop(Kind.SUBSTANTIVE)
    if any(kind not in FAINT for kind in counted):
        counted = Counter({kind: count for kind, count in counted.items() if kind not in FAINT})
    total = sum(count for kind, count in counted.items() if kind not in BY_RULE)
    for kind, count in sorted(counted.items(), key=lambda item: (-item[1], item[0])):
        if kind not in BY_RULE and count >= BESIDE * total:
            yield kind


def _targets(blocks: Iterable[Block], *, mails: bool) -> Counter[str]:
    """Where the links of some blocks lead; those to e-mail addresses count only where none is hidden."""
    targets = [link.target for block in blocks for link in block.links]
    left_out = (HIDDEN_MAIL,) if mails else (HIDDEN_MAIL, "mailto:")
    for sign in left_out:
        targets = [target for target in targets if sign not in target]
    return Counter(targets)


def _bare(targets: Iterable[str]) -> Counter[str]:
    return Counter(bare_address(target) for target in targets)


@lru_cache(maxsize=1 << 11)
def bare_address(target: str) -> str:
    """An address without what follows its path."""
    try:
        parts = urlsplit(target)
    except ValueError:
        return target
    return f"{parts.netloc}{parts.path.rstrip('/')}"


def _dates(blocks: Iterable[Block]) -> Counter[str]:
    return Counter(chain.from_iterable([_dates_in(block.ink) for block in blocks]))


@lru_cache(maxsize=1 << 13)
def _dates_in(ink: str) -> tuple[str, ...]:
    return tuple(found[0] for found in dates_in(ink))
