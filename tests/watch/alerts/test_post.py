"""From a change to what arrives: webhooks, mail and chats, by the addresses that are kept."""

from __future__ import annotations

import json
from random import Random

import pytest

from smallprint.errors import UsageError
from smallprint.model.rule import Address, Pace
from smallprint.store.addresses import Addresses
from smallprint.watch.deliver import deliver
from smallprint.watch.notify import enqueue
from smallprint.watch.post import BASE, check_address, open_post


@pytest.fixture
def kept(grown, rule):
    """Puts a rule in with its address."""

    def keep(name: str, address: Address, **about):
        grown.store.keep_rule(rule(name, **about))
        Addresses(grown.folder).keep(name, address)

    return keep


def send(grown, clock, environment=None):
    enqueue(grown.store, clock.now)
    return deliver(grown.store, clock.now, open_post(grown.folder, environment or {}), Random(1))


def test_one_change_reaches_every_kind_of_address(grown, texts, kept, hook, mail, key, clock):
    kept("hook", Address(hook.url, key, (hook.host,)))
    kept("mail", Address(mail.url()))
    kept("chat", Address(f"json://{hook.host}/chat"))
    grown.record(texts["sold"])
    assert send(grown, clock).sent == 3
    by_path = {path: body for path, _, body in hook.came}
    posted = json.loads(by_path["/acme/a-secret-path"])
    assert posted["data"]["headline"] == json.loads(by_path["/chat"])["title"] == mail.letters[0][2]["Subject"]
    assert "We sell your e-mail address" in json.loads(by_path["/chat"])["message"]


def test_an_address_may_stand_in_the_environment(grown, texts, kept, hook, key, clock):
    kept("hook", Address("env:HOOK", "env:HOOK_SECRET", (hook.host,)))
    grown.record(texts["sold"])
    assert send(grown, clock).failed == {"hook": "the environment holds no HOOK_SECRET"}
    clock.move(minutes=1)
    assert send(grown, clock, {"HOOK": hook.url, "HOOK_SECRET": key}).sent == 1
    assert len(hook.opened(key)) == 1


def test_alerts_link_to_the_pages_that_are_served(grown, texts, kept, hook, key, clock):
    kept("hook", Address(hook.url, key, (hook.host,)))
    grown.record(texts["sold"])
    send(grown, clock, {BASE: "https://watch.example"})
    assert hook.opened()[0]["data"]["link"] == "https://watch.example/service/Acme/Terms%20of%20Service/change/2"


def test_a_digest_is_one_signed_message(grown, texts, kept, hook, key, clock):
    kept("hook", Address(hook.url, key, (hook.host,)), pace=Pace.DAILY)
    for name in ("fee", "both"):
        grown.record(texts[name])
    send(grown, clock)
    clock.move(days=1)
    assert send(grown, clock).sent == 2
    (body,) = hook.opened()
    assert (body["type"], [one["version"] for one in body["data"]["alerts"]]) == ("smallprint.digest.daily", [2, 3])


def test_no_secret_is_in_the_archive_the_outbox_or_a_reason(grown, texts, kept, hook, mail, key, clock):
    hook.answers = [(500, {})]
    mail.close()
    kept("hook", Address(hook.url, key, (hook.host,)))
    kept("mail", Address(mail.url().replace("mailto://", "mailto://ann:a-secret-password@")))
    grown.record(texts["sold"])
    assert set(send(grown, clock).failed) == {"hook", "mail"}
    grown.store.close()
    archive = b"".join(path.read_bytes() for path in grown.folder.glob("archive.sqlite*"))
    assert all(secret not in archive for secret in (b"a-secret-path", b"a-secret-password", key.encode()))


@pytest.mark.parametrize(
    ("address", "said"),
    [
        (Address("https://hooks.example/x"), "whsec_"),
        (Address("https://hooks.example/x", "short"), "whsec_"),
        (Address("json://127.0.0.1/x", "whsec_c2VjcmV0"), "only a webhook has a secret"),
        (Address("x"), "Apprise"),
    ],
)
def test_an_address_that_cannot_be_used_is_named_before_it_is_kept(address, said):
    with pytest.raises(UsageError, match=said):
        check_address(address)
