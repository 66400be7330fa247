"""What a rule would send: by the latest change that it would have told, else by an example."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from smallprint.archive.alerts import latest_alert, standing_alert
from smallprint.errors import NotFoundError
from smallprint.model.alert import Alert, Message
from smallprint.model.rule import Rule
from smallprint.publish.look import visible
from smallprint.store.base import Store
from smallprint.text.digest import content_digest

__all__ = ["Trial", "rules_named", "trial_of"]


@dataclass(frozen=True, slots=True)
class Trial:
    """What a rule would send, None where there is nothing, with a remark where that is no recorded change."""

    rule: Rule
    message: Message | None
    remark: str = ""


def trial_of(store: Store, rule: Rule, at: datetime) -> Trial:
    """What a rule would have told last."""
    found = latest_alert(store, rule)
    if found is not None:
        return Trial(rule, _message(rule, found, at))
    found = standing_alert(store, rule)
    if found is not None:
        document = visible(found.document.id)
        remark = f"an example: no recorded change would have been told yet; this is how {document} stands now"
        return Trial(rule, _message(rule, found, at), remark)
    return Trial(rule, None, "the archive holds no document that it looks at")


def rules_named(store: Store, name: str) -> Sequence[Rule]:
    """The rule of a name, or every rule where none is named. NotFoundError: there is none of this name."""
    found = [rule for rule in store.rules() if name in ("", rule.name)]
    if name and not found:
        raise NotFoundError(f"there is no rule {name!r}", sought=name, hint="smallprint alerts list")
    return found


def _message(rule: Rule, alert: Alert, at: datetime) -> Message:
    """The message, under a name of its own: whoever passes over what came twice shall see each trial."""
    name = content_digest(f"{alert.id} {at.isoformat()}".encode())[: len(alert.id)]
    return Message(name, rule.name, (alert,), rule.pace, is_trial=True)
