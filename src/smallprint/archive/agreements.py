"""When a person agreed to a service's terms: kept per service, so that `since` knows it."""

from __future__ import annotations

from datetime import datetime

from smallprint.archive.patience import writing
from smallprint.errors import NotFoundError
from smallprint.store.base import Store


def agree(store: Store, service: str, moment: datetime) -> None:
    """Keep when the person agreed to a service's terms, in place of what was kept before. The store is writable.

    ConflictError: somebody else writes to it for too long.
    """
    with writing(store):
        store.agree(service, moment)


def forget(store: Store, service: str) -> None:
    """Forget when the person agreed. NotFoundError: nothing was kept. ConflictError: as where it is kept."""
    if service not in store.agreements():
        raise NotFoundError(f"no date of agreement is kept for {service}", sought=service, path=store.path)
    with writing(store):
        store.forget_agreement(service)


def agreed_at(store: Store, service: str) -> datetime:
    """When the person agreed to a service's terms. NotFoundError: they never said."""
    found = store.agreements().get(service)
    if found is None:
        raise NotFoundError(
            f"no date of agreement is kept for {service}",
            sought=service,
            path=store.path,
            hint=f'say it once: smallprint since 2023-03-01 "{service}"',
        )
    return found
