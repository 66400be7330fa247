"""Words that name a subject and ask nothing by themselves, with what people mostly ask of it. Data only."""

from __future__ import annotations

_DATA = ("data-sale", "share-third-parties", "how-long-kept")
_DELETED = ("deletion", "how-soon-deleted", "kept-despite-request")
_MONEY = ("refund", "price-raise", "renews-automatically")
_TRACKED = ("watched-elsewhere", "others-track", "location")
_CONTRACT = ("changes-notice", "end-without-reason", "law")
_RIGHTS = ("access", "deletion", "objection")
_CONTENT = ("content-ownership", "content-licence", "licence-perpetual")
_SAFE = ("security-measures", "breach-notice", "encryption")

SUBJECTS: dict[str, tuple[str, ...]] = {
    "privacy": _DATA,
    "privacy policy": _DATA,
    "data": _DATA,
    "my data": _DATA,
    "personal data": _DATA,
    "information": _DATA,
    "data protection": _DATA,
    "sharing": ("share-third-parties", "share-advertisers", "police-disclosure"),
    "delete": _DELETED,
    "deleting": _DELETED,
    "account": ("user-can-end", "end-without-reason", "deletion"),
    "my account": ("user-can-end", "end-without-reason", "deletion"),
    "money": _MONEY,
    "payment": _MONEY,
    "payments": _MONEY,
    "billing": _MONEY,
    "tracking": _TRACKED,
    "trackers": _TRACKED,
    "spying": _TRACKED,
    "surveillance": _TRACKED,
    "terms": _CONTRACT,
    "terms of service": _CONTRACT,
    "conditions": _CONTRACT,
    "contract": _CONTRACT,
    "rules": ("end-for-breach", "end-without-notice", "end-appeal"),
    "ban": ("end-without-reason", "end-without-notice", "end-appeal"),
    "rights": _RIGHTS,
    "my rights": _RIGHTS,
    "gdpr": _RIGHTS,
    "ccpa": _RIGHTS,
    "dsgvo": _RIGHTS,
    "content": _CONTENT,
    "photos": _CONTENT,
    "copyright": _CONTENT,
    "safety": _SAFE,
    "hacked": _SAFE,
    "kids": ("least-age", "parents-consent", "childrens-data"),
    "dispute": ("arbitration", "court", "class-action"),
    "disputes": ("arbitration", "court", "class-action"),
    "lawsuit": ("court", "class-action", "arbitration"),
    "ads": ("ads-by-behaviour", "ads-refused", "share-advertisers"),
    "advertising": ("ads-by-behaviour", "ads-refused", "share-advertisers"),
    "messages": ("messages-people", "messages-encrypted", "messages-stored"),
    "password": _SAFE,
    "help": ("data-sale", "refund", "deletion"),
}
"""By the folded words: the matters that are offered in their place."""
