"""What a sentence of terms is about: the catalogue of practices, and a practice with its probability."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Practice(StrEnum):
    """What terms and privacy policies speak of. A sentence may speak of several, or of none."""

    DATA_COLLECTION = "data-collection"
    """Which data the provider collects or receives, and from where."""
    DATA_USE = "data-use"
    """What the provider uses people's data for, and the legal bases for it."""
    DATA_SHARING = "data-sharing"
    """Giving data to others: processors, partners, affiliates, buyers of the business."""
    DATA_SALE = "data-sale"
    """The sale of data, "sharing" in the sense of US state laws, and that there is none."""
    CHOICE = "choice"
    """Opting out or in, consent and its withdrawal, settings by which people decide."""
    ACCESS_DELETION = "access-deletion"
    """People's rights to see, correct, delete, restrict and take along their data; complaints to authorities."""
    RETENTION = "retention"
    """How long data is kept, and its deletion afterwards."""
    SECURITY = "security"
    """How data or accounts are protected; breaches; passwords."""
    TRACKING = "tracking"
    """Cookies, pixels, identifiers of devices, analytics, Do Not Track."""
    ADVERTISING = "advertising"
    """Advertising and marketing, to people or by means of their data."""
    CHILDREN = "children"
    """Children's data, age limits, parents."""
    LOCATION = "location"
    """Where people are."""
    BIOMETRICS = "biometrics"
    """Faces, voices, fingerprints, measurements of bodies."""
    DATA_TRANSFER = "data-transfer"
    """Data taken to other countries."""
    LAW_ENFORCEMENT = "law-enforcement"
    """Authorities, courts, and legal requests for data."""
    POLICY_CHANGE = "policy-change"
    """Changing this document, notice of it, and what going on to use the service means."""
    ACCOUNTS = "accounts"
    """Registering, who may use an account, true information; eligibility beside age."""
    CONTENT_LICENCE = "content-licence"
    """Rights in what people post or upload: what they grant, and what they keep."""
    CONTENT_RULES = "content-rules"
    """What users may not do or post."""
    ENFORCEMENT = "enforcement"
    """Moderation: removing content, penalties, reports, appeals."""
    INTELLECTUAL_PROPERTY = "intellectual-property"
    """The provider's or others' rights: trade marks, copyright, licences to users, feedback."""
    FEES = "fees"
    """Prices, payment, renewal, refunds, trials, taxes, virtual money."""
    TERMINATION = "termination"
    """Ending or suspending the contract, an account or the service; cancelling; what survives."""
    WARRANTY = "warranty"
    """ "As is", no promises of quality or availability; or warranties that are given."""
    LIABILITY = "liability"
    """Limits of what a party answers for."""
    INDEMNITY = "indemnity"
    """Paying for the other's losses or claims."""
    DISPUTE_RESOLUTION = "dispute-resolution"
    """Arbitration, class actions, juries, time limits: how disputes go."""
    GOVERNING_LAW = "governing-law"
    """Which law applies, and where the courts are."""
    AI_FEATURES = "ai-features"
    """AI products and what they put out; rules for using them."""
    AI_TRAINING = "ai-training"
    """Training models with data or content, that it is not done, and bans on users' doing it."""
    AUTOMATED_DECISIONS = "automated-decisions"
    """Profiling, and decisions by machines that touch people."""
    THIRD_PARTY_SERVICES = "third-party-services"
    """Others' sites, links, apps and integrations, for which other terms hold."""
    CONTACT = "contact"
    """Addresses for questions; how notices are sent."""
    SERVICE_CHANGES = "service-changes"
    """Changing or stopping features; availability, updates."""
    GENERAL = "general"
    """The whole agreement, severability, assignment, waiver, force majeure, definitions, who the parties are."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A practice that a sentence speaks of, and how probable that is."""

    practice: Practice
    probability: float

    def __post_init__(self) -> None:
        if not 0 <= self.probability <= 1:
            raise ValueError("a probability lies between 0 and 1")
