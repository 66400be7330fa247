"""The tree of exceptions. Each carries the object it is about; one table gives its exit code and HTTP status.

    SmallprintError
    ├ UsageError
    │  ├ FutureError
    │  └ NotUnderstoodError(nearest)
    ├ DeclarationError(path, line, key)
    ├ SourceError(document_id, url)
    │  ├ FetchError(retryable, status, retry_after)
    │  │  ├ BlockedError
    │  │  └ GoneError
    │  └ ExtractError
    │     └ NoTermsError
    ├ StoreError(path)
    │  ├ NotFoundError
    │  ├ ConflictError
    │  └ SchemaError
    ├ ReaderUnavailableError(url, retryable, status)
    └ DeliveryError(to, retryable, status, retry_after)

A SourceError stops one document; a StoreError stops the run.
"""

from __future__ import annotations


class SmallprintError(Exception):
    """Any trouble that comes from the caller or the world. `hint` says what to do next."""

    retryable = False

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(SmallprintError):
    """The caller asked for something that makes no sense (a bad date, two exclusive options)."""


class NotUnderstoodError(UsageError):
    """A question that terms do not answer. `nearest` are those that they do, each with its address."""

    def __init__(self, message: str, *, nearest: tuple[tuple[str, str], ...] = (), hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.nearest = nearest


class FutureError(UsageError):
    """A version was asked for of a moment that is still to come."""


class DeclarationError(SmallprintError):
    """A service declaration that cannot be used: the file, the line and the key."""

    def __init__(self, message: str, *, path: str = "", line: int | None = None, key: str = "", hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.path, self.line, self.key = path, line, key


class SourceError(SmallprintError):
    """A place that documents come from failed; it stops one document."""

    def __init__(self, message: str, *, document_id: str = "", url: str = "", hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.document_id, self.url = document_id, url


class FetchError(SourceError):
    """An address that did not answer as it should. `retryable` comes from the cause.

    `retry_after`: for so many seconds the site wants to be left alone; None where it does not say.
    """

    def __init__(  # noqa: PLR0913 (what an address said, each by name)
        self,
        message: str,
        *,
        document_id: str = "",
        url: str = "",
        status: int | None = None,
        retryable: bool = False,
        retry_after: float | None = None,
        hint: str = "",
    ) -> None:
        super().__init__(message, document_id=document_id, url=url, hint=hint)
        self.status, self.retryable, self.retry_after = status, retryable, retry_after


class BlockedError(FetchError):
    """The site refuses us, and says so."""


class GoneError(FetchError):
    """There is nothing at the address any more."""


class ExtractError(SourceError):
    """Bytes that could not be turned into text."""


class NoTermsError(ExtractError):
    """A page was read, and holds no terms."""


class StoreError(SmallprintError):
    """The archive failed; it stops the run."""

    def __init__(self, message: str, *, path: str = "", hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.path = path


class NotFoundError(StoreError):
    """The archive does not hold what was asked for. `sought` is that."""

    def __init__(self, message: str, *, sought: str = "", path: str = "", hint: str = "") -> None:
        super().__init__(message, path=path, hint=hint)
        self.sought = sought


class ConflictError(StoreError):
    """Somebody else is writing to the archive, or it holds something else under the same name."""

    retryable = True


class SchemaError(StoreError):
    """The archive was made by another edition of smallprint, or is damaged."""


class ReaderUnavailableError(SmallprintError):
    """A reader that was asked for gives no answer. `retryable`: to this question; another may be answered."""

    def __init__(
        self, message: str, *, url: str = "", status: int | None = None, retryable: bool = False, hint: str = ""
    ) -> None:
        super().__init__(message, hint=hint)
        self.url, self.status, self.retryable = url, status, retryable


class DeliveryError(SmallprintError):
    """An address that did not take an alert. `to` is what may be seen of it. `retryable`: it may take it another time.

    `retry_after`: for so many seconds it wants to be left alone; None where it does not say.
    """

    def __init__(
        self,
        message: str,
        *,
        to: str = "",
        status: int | None = None,
        retryable: bool = False,
        retry_after: float | None = None,
        hint: str = "",
    ) -> None:
        super().__init__(message, hint=hint)
        self.to, self.status, self.retryable, self.retry_after = to, status, retryable, retry_after


EXIT_CODES: dict[type[SmallprintError], int] = {
    SmallprintError: 2,
    UsageError: 2,
    FutureError: 2,
    NotUnderstoodError: 2,
    DeclarationError: 2,
    SourceError: 2,
    FetchError: 2,
    BlockedError: 2,
    GoneError: 2,
    ExtractError: 2,
    NoTermsError: 2,
    StoreError: 2,
    NotFoundError: 2,
    ConflictError: 2,
    SchemaError: 2,
    ReaderUnavailableError: 2,
    DeliveryError: 2,
}
"""Exit codes: as diff(1), 0 nothing, 1 a change, 2 trouble."""

HTTP_STATUSES: dict[type[SmallprintError], int] = {
    SmallprintError: 500,
    UsageError: 400,
    FutureError: 416,
    NotUnderstoodError: 400,
    DeclarationError: 422,
    SourceError: 502,
    FetchError: 502,
    BlockedError: 502,
    GoneError: 410,
    ExtractError: 422,
    NoTermsError: 422,
    StoreError: 500,
    NotFoundError: 404,
    ConflictError: 409,
    SchemaError: 500,
    ReaderUnavailableError: 503,
    DeliveryError: 502,
}
"""HTTP statuses, for the web face."""
