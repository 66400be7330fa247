"""What a change means: the findings of `judge`, each standing on quoted words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from smallprint.text.span import Quote, Span


class Severity(StrEnum):
    """How much a change matters to the people bound by the document."""

    NONE = "none"
    MINOR = "minor"
    MAJOR = "major"


class Kind(StrEnum):
    """What a recorded change is made of."""

    URL_TRACKING_PARAMS = "url-tracking-params"
    LINK_TARGET_ONLY = "link-target-only"
    EMAIL_OBFUSCATION = "email-obfuscation"
    MARKUP_FORMATTING = "markup-formatting"
    WHITESPACE_PUNCTUATION_TYPOGRAPHY = "whitespace-punctuation-typography"
    NUMBERING_RENUMBERING_ONLY = "numbering-renumbering-only"
    NAVIGATION_OR_PAGE_CHROME = "navigation-or-page-chrome"
    ADS_OR_WIDGETS = "ads-or-widgets"
    DATES_ONLY = "dates-only"
    EXTRACTION_FAILURE = "extraction-failure"
    EXTRACTION_SCOPE_CHANGE = "extraction-scope-change"
    FLAPPING = "flapping"
    TRANSLATION_OR_LOCALE_SWITCH = "translation-or-locale-switch"
    REORDERING_MOVES_ONLY = "reordering-moves-only"
    TYPO_OR_GRAMMAR_FIX = "typo-or-grammar-fix"
    CONTACT_OR_ENTITY_NAME = "contact-or-entity-name"
    REWORDED_SAME_MEANING = "reworded-same-meaning"
    INFORMATIONAL_NOTICE = "informational-notice"
    UNREAD_WORDING = "unread-wording"
    SUBSTANTIVE = "substantive"


class Side(StrEnum):
    """Which of two versions a piece of evidence stands in."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of one of the two versions: the clause's index, its span in the recorded text, and the ink quoted."""

    side: Side
    clause: int
    span: Span
    quote: Quote


@dataclass(frozen=True, slots=True)
class Finding:
    """What one change of a diff is taken for.

    `change` is its index in `Diff.touched`; `probability` that it matters; `alerts` name what is never treated as
    cosmetic without saying so (a number, a negation, may or must, a date in a term, a legal link's target).
    """

    change: int
    kind: Kind
    probability: float
    reason: str
    alerts: tuple[str, ...] = ()

    def __reduce__(self) -> tuple[object, ...]:
        # Far quicker than the way of dataclasses, and there are many.
        return Finding, (self.change, self.kind, self.probability, self.reason, self.alerts)


@dataclass(frozen=True, slots=True)
class Dated:
    """What the document's own dates say of a change; None where no date could be read.

    `is_quiet`: the words changed and the document's own date did not move. `notice_days` counts from the day the
    version was recorded to the day it says it takes effect; negative where it took effect before it was recorded.
    """

    before_on: date | None
    after_on: date | None
    effective_on: date | None
    is_quiet: bool | None
    is_announced: bool | None
    notice_days: int | None


@dataclass(frozen=True, slots=True)
class Assessment:
    """What a recorded change means, with the words it stands on.

    `findings` are ordered as a reader should be shown them, weightiest first. `returns_to` is the moment at which
    this text was first recorded, where the change goes back to it.
    """

    substantive: bool
    probability: float
    severity: Severity
    kinds: tuple[Kind, ...]
    topics: tuple[str, ...]
    headline: str
    evidence: tuple[Evidence, ...]
    findings: tuple[Finding, ...]
    dated: Dated
    returns_to: datetime | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.probability <= 1:
            raise ValueError("a probability lies between 0 and 1")
        if len(self.headline) > HEADLINE_LENGTH:
            raise ValueError(f"a headline has at most {HEADLINE_LENGTH} characters")


HEADLINE_LENGTH = 140
