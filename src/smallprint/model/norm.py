"""What a clause means: norms (who may, must or must not do what), the choice it leaves, the stance on training AI."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smallprint.model.topic import Topic
from smallprint.text.span import Span


class Modality(StrEnum):
    """What a norm does (ODRL's Permission, Prohibition and Duty, and what a provider declines to answer for)."""

    PERMISSION = "permission"
    PROHIBITION = "prohibition"
    OBLIGATION = "obligation"
    DISCLAIMER = "disclaimer"


class Party(StrEnum):
    """Who a norm speaks of."""

    PROVIDER = "provider"
    AFFILIATES = "affiliates"
    THIRD_PARTIES = "third-parties"
    USER = "user"
    ADMINISTRATOR = "administrator"


class Data(StrEnum):
    """What a norm is about: people's content and data, by the categories that terms tell apart."""

    CUSTOMER_CONTENT = "customer-content"
    AUDIO = "audio"
    VIDEO = "video"
    IMAGES = "images"
    CHAT_MESSAGES = "chat-messages"
    FILES = "files"
    PROMPTS_INPUTS = "prompts-inputs"
    OUTPUTS = "outputs"
    PUBLIC_POSTS = "public-posts"
    USAGE_DATA = "usage-data"
    PERSONAL_DATA = "personal-data"
    CONTACT_DATA = "contact-data"
    LOCATION = "location"
    BIOMETRIC = "biometric"
    CHILDREN_DATA = "children-data"
    DEIDENTIFIED_AGGREGATE = "deidentified-aggregate"
    FEEDBACK = "feedback"
    UNSPECIFIED = "unspecified"


class ChoiceKind(StrEnum):
    """The way out that a document offers."""

    NONE = "none"
    OPT_OUT = "opt-out"
    OPT_IN = "opt-in"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Choice:
    """What choice the words leave; `evidence` is the span of the words that offer it, into the clause's ink."""

    kind: ChoiceKind
    evidence: Span | None = None

    def __post_init__(self) -> None:
        if (self.kind is ChoiceKind.NONE) != (self.evidence is None):
            raise ValueError("a choice stands on words, and none stands on no words")


NO_CHOICE = Choice(ChoiceKind.NONE)


class Stance(StrEnum):
    """May the provider, or somebody with its leave, train AI on people's data? What the words say."""

    PERMITS = "permits"
    PERMITS_UNLESS_OPTED_OUT = "permits-unless-opted-out"
    PERMITS_WITH_CONSENT = "permits-with-consent"
    PROHIBITS = "prohibits"
    RESTRICTS_USERS = "restricts-users"
    NOT_ADDRESSED = "not-addressed"


class Strength(StrEnum):
    """Whether training AI is named, or only covered by words as wide as "improve our services"."""

    EXPLICIT = "explicit"
    IMPLICIT = "implicit"


PERMITTING = frozenset({Stance.PERMITS, Stance.PERMITS_UNLESS_OPTED_OUT, Stance.PERMITS_WITH_CONSENT})
"""The stances under which there is training, if only of those who said yes or did not say no."""


@dataclass(frozen=True, slots=True)
class Training:
    """What a sentence says of training AI on people's data; `span` is the sentence, into the clause's ink.

    `strength` is None unless the stance permits; `data` and `trainers` are empty where nothing is said or only
    users are bound. `probability` is how sure the reader is of the stance.
    """

    stance: Stance
    strength: Strength | None
    data: tuple[Data, ...]
    trainers: tuple[Party, ...]
    choice: Choice
    probability: float
    span: Span

    def __post_init__(self) -> None:
        if (self.strength is None) == (self.stance in PERMITTING):
            raise ValueError("a permission is explicit or implicit, and nothing else is")
        if not 0 <= self.probability <= 1:
            raise ValueError("a probability lies between 0 and 1")


class Purpose(StrEnum):
    """What something is done for."""

    PROVIDE_SERVICE = "provide-service"
    IMPROVE_SERVICE = "improve-service"
    TRAIN_AI = "train-ai"
    RESEARCH = "research"
    PERSONALISE = "personalise"
    ADVERTISE = "advertise"
    MARKET = "market"
    ANALYSE = "analyse"
    SECURE = "secure"
    COMPLY = "comply-with-law"
    COMMUNICATE = "communicate"
    PAY = "take-payment"
    ANY = "any"


class ScopeKind(StrEnum):
    """In what respect a norm holds only for some."""

    PLAN = "plan"
    REGION = "region"
    AGE = "age"
    PRODUCT = "product"


@dataclass(frozen=True, slots=True)
class Scope:
    """For whom or where alone a norm holds; the span is into the clause's ink ("if you live in the EEA")."""

    kind: ScopeKind
    span: Span


@dataclass(frozen=True, slots=True)
class Norm:
    """Who may, must or must not do what. Spans are into the clause's ink; `evidence` is the sentence it stands in.

    `action` names what is done (`share`), `verbs` are the verbs as they are said, in their base form. `bearers` are
    those whom the norm allows or binds, `counterparties` those to whom it is done or for whom. Empty `data` and
    `purposes` mean that none is named. `times` are the words that say when or how long ("within 30 days", "at any
    time"), `scopes` those that say for whom or where alone it holds.
    """

    modality: Modality
    bearers: tuple[Party, ...]
    counterparties: tuple[Party, ...]
    action: str
    verbs: tuple[str, ...]
    data: tuple[Data, ...]
    purposes: tuple[Purpose, ...]
    choice: Choice
    conditions: tuple[Span, ...]
    exceptions: tuple[Span, ...]
    times: tuple[Span, ...]
    scopes: tuple[Scope, ...]
    evidence: Span

    def __post_init__(self) -> None:
        if not self.bearers or not self.verbs:
            raise ValueError("a norm is somebody's, and of a verb")
        if not len(self.evidence):
            raise ValueError("no norm without its words")


class UnfairKind(StrEnum):
    """A kind of potentially unfair clause, as the labelled sets spell it."""

    ARBITRATION = "Arbitration"
    CHOICE_OF_LAW = "Choice of law"
    CONTENT_REMOVAL = "Content removal"
    CONTRACT_BY_USING = "Contract by using"
    JURISDICTION = "Jurisdiction"
    LIMITATION_OF_LIABILITY = "Limitation of liability"
    PRIVACY_INCLUDED = "Privacy included"
    UNILATERAL_CHANGE = "Unilateral change"
    UNILATERAL_TERMINATION = "Unilateral termination"


@dataclass(frozen=True, slots=True)
class Unfair:
    """A kind that a sentence is potentially unfair in, and how probable that is."""

    kind: UnfairKind
    probability: float


@dataclass(frozen=True, slots=True)
class Licence:
    """What people grant over their content, as one sentence says. Spans are into the clause's ink.

    `verbs` say what may be done with it, `terms` how wide the grant is ("perpetual"), `purposes` and `limits` what it
    is for, `ends` when it ends. `breadth` is from 0 to 100: how it is reckoned stands in `read.licence`.
    """

    verbs: tuple[str, ...]
    terms: tuple[str, ...]
    purposes: tuple[Purpose, ...]
    limits: tuple[Span, ...]
    ends: tuple[Span, ...]
    data: tuple[Data, ...]
    breadth: int
    evidence: Span

    def __post_init__(self) -> None:
        if not 0 <= self.breadth <= 100:
            raise ValueError("breadth lies between 0 and 100")


@dataclass(frozen=True, slots=True)
class UnfairSentence:
    """A sentence that is potentially unfair, in which kinds; the span is into the clause's ink."""

    kinds: tuple[Unfair, ...]
    evidence: Span


@dataclass(frozen=True, slots=True)
class ClauseReading:
    """What a clause says, read beside its heading and lead-in: norms, training of AI, licences, what may be unfair.

    `topics` are the practices that its sentences speak of, each with the highest probability that a sentence gives it.
    """

    norms: tuple[Norm, ...]
    training: tuple[Training, ...]
    licences: tuple[Licence, ...]
    unfair: tuple[UnfairSentence, ...]
    topics: tuple[Topic, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found in the clause."""
        return not (self.norms or self.training or self.licences or self.unfair or self.topics)
