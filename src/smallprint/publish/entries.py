"""A log as lines of text: when, whose document, how severe, and one line that says what changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from smallprint.model.document import READABLE, Standing, Version
from smallprint.model.kept import Assessed, Hit
from smallprint.model.meaning import Assessment, Dated, Severity
from smallprint.publish.look import Look, Run, Style, broken, visible

INDENT = " " * 12
SEVERITIES = {Severity.MAJOR: Style.MAJOR, Severity.MINOR: Style.MINOR, Severity.NONE: Style.FAINT}


def change_text(
    version: Version, compared_with: int, found: Assessment, look: Look, *, reason: str = ""
) -> Iterator[str]:
    """A recorded change: a line of when, where and how severe, the headline, and what else is to be said of it."""
    head: list[Run] = [
        (Style.PLAIN, f"{version.fetched_at:%Y-%m-%d}  "),
        (SEVERITIES[found.severity], found.severity.value if found.substantive else found.kinds[0].value),
        (Style.FAINT, f"  {visible(version.document.id)} {compared_with}→{version.number}  p={found.probability:.2f}"),
    ]
    if found.substantive and found.dated.is_quiet:
        head.append((Style.QUIET, "  quiet"))
    yield "".join(look.paint(style, words) for style, words in head)
    yield from broken([(Style.STRONG if found.substantive else Style.PLAIN, visible(found.headline))], look, INDENT)
    notes = [reason] if reason else list(notes_of(found, version))
    if notes:
        yield from broken([(Style.FAINT, visible("; ".join(notes)))], look, INDENT)


def assessed_text(one: Assessed, look: Look) -> Iterator[str]:
    """A recorded change that matters, as `change_text` tells it."""
    return change_text(one.version, one.compared_with, one.assessment, look)


def aside_text(version: Version, reason: str, look: Look) -> Iterator[str]:
    """A version that was set aside: what it is taken for, and why."""
    kind = look.paint(Style.FAINT, f"{version.standing.value}  {visible(version.document.id)} {version.number}")
    yield f"{version.fetched_at:%Y-%m-%d}  {kind}"
    yield from broken([(Style.PLAIN, visible(f"set aside: {reason}"))], look, INDENT)


def notes_of(found: Assessment, version: Version) -> Iterator[str]:
    """What is said of a change beside its headline: whether it was quiet, when it takes effect, what it is about."""
    if found.dated.is_quiet:
        yield f"the document’s own date did not move ({found.dated.after_on})"
    effect = effect_text(found.dated)
    if effect:
        yield effect
    if version.language not in READABLE:
        yield f"in {version.language}, which smallprint does not read yet"
    if found.topics:
        yield "about " + ", ".join(found.topics)


def effect_text(dated: Dated) -> str:
    """When a change takes effect beside when it was recorded, or "" where the document does not say."""
    days = dated.notice_days
    if days is None:
        return ""
    if days == 0:
        return "in effect on the day it was recorded"
    span = f"{abs(days)} day{'' if abs(days) == 1 else 's'}"
    return f"takes effect {span} after it was recorded" if days > 0 else f"took effect {span} before it was recorded"


def version_text(version: Version) -> str:
    """A version in a line: which, recorded when, in force from when, and what is the matter with it."""
    parts = [f"recorded {version.fetched_at:%Y-%m-%d %H:%M} UTC"]
    if version.effective_on:
        parts.append(f"effective {version.effective_on} by its own word")
    elif version.updated_on:
        parts.append(f"dated {version.updated_on} by its own word")
    if version.standing is not Standing.USABLE:
        parts.append(f"{version.standing.value}: {version.reason}")
    if version.language not in READABLE:
        parts.append(f"in {version.language}, which smallprint does not read yet")
    return visible(f"{version.document.id}, version {version.number}, {', '.join(parts)}")


def hit_text(hit: Hit, look: Look) -> Iterator[str]:
    """A clause that was found: whose, from when to when it stood, and its words."""
    until = "still stands" if hit.still_stands else f"last stood {_day(hit.last)}"
    yield look.paint(
        Style.FAINT, visible(f"{hit.document.id} · since {_day(hit.first)} (version {hit.first.number}), {until}")
    )
    yield from broken([(Style.PLAIN, visible(hit.ink))], look, "  ")


def _day(version: Version) -> date:
    return version.fetched_at.date()


def silent_lines(documents: Iterable[tuple[str, Version | None]]) -> Iterator[str]:
    """Which documents say nothing of what was asked, and which were not read: silence is no finding of theirs."""
    listed = list(documents)
    unread = [
        f"{name} (in {version.language})" for name, version in listed if version and version.language not in READABLE
    ]
    silent = [name for name, version in listed if not version or version.language in READABLE]
    if silent:
        yield f"not addressed in: {', '.join(silent)}"
    if unread:
        yield f"not read yet: {', '.join(unread)}"
