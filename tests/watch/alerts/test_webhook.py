"""Signed webhooks, over a real server on this machine."""

from __future__ import annotations

import base64
import shutil
import ssl
import subprocess
from datetime import UTC, datetime

import pytest

from smallprint.errors import DeliveryError, UsageError
from smallprint.model.rule import Address
from smallprint.watch.webhook import HookLimits, Webhook, check_webhook, key_of, secret_of, signature

AT = datetime(2023, 6, 1, 12, tzinfo=UTC)
KNOWN = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


@pytest.fixture
def address(hook, key):
    """The webhook's address, allowed by name."""
    return Address(hook.url, key, (hook.host,))


def post(address, name="a1", body=b'{"headline":"x"}', **about):
    Webhook(**about).post(address, name, body, AT)


def refused(address, **about) -> DeliveryError:
    with pytest.raises(DeliveryError) as told:
        post(address, **about)
    assert address.secret not in told.value.message + told.value.hint
    assert "a-secret-path" not in told.value.message + told.value.hint
    return told.value


def test_a_signature_is_that_of_the_specifications_own_libraries():
    # the example of the reference libraries of Standard Webhooks
    made = signature(KNOWN, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}')
    assert made == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_what_is_posted_is_signed_and_says_when_and_which(hook, address):
    post(address)
    ((path, headers, body),) = hook.came
    assert (path, body) == ("/acme/a-secret-path", b'{"headline":"x"}')
    assert (headers["webhook-id"], headers["webhook-timestamp"]) == ("a1", str(int(AT.timestamp())))
    assert headers["content-type"] == "application/json"
    assert headers["user-agent"].startswith("smallprint/")
    assert hook.opened() == [{"headline": "x"}]


@pytest.mark.parametrize("status", [301, 400, 404, 429, 500, 503])
def test_another_status_than_one_of_success_is_tried_again(hook, address, status):
    hook.answers = [(status, {"Location": "/elsewhere"})]
    error = refused(address)
    assert (error.status, error.retryable, error.retry_after) == (status, True, None)
    assert len(hook.came) == 1  # a redirect is not followed


def test_an_address_that_is_gone_is_not_tried_again(hook, address):
    hook.answers = [(410, {})]
    error = refused(address)
    assert (error.status, error.retryable) == (410, False)
    assert "nothing is sent to it any more" in error.message


@pytest.mark.parametrize(("said", "seconds"), [("120", 120.0), ("Thu, 01 Jun 2023 12:05:00 GMT", None)])
def test_how_long_an_address_wants_to_be_left_alone_is_told(hook, address, said, seconds):
    hook.answers = [(429, {"Retry-After": said})]
    found = refused(address).retry_after
    assert found == seconds if seconds else found is not None


def test_an_address_that_does_not_answer_is_given_up_in_time(hook, address):
    hook.may_answer.clear()
    error = refused(address, limits=HookLimits(connect=5, whole=0.3))
    assert error.retryable
    assert "in time" in error.message
    hook.may_answer.set()


def test_nobody_at_the_address_is_told(hook, address):
    hook.close()
    assert refused(address).retryable


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://127.0.0.1/a-secret-path", "not encrypted"),
        ("http://hooks.example/a-secret-path", "not encrypted"),
        ("https://hooks.example:25/a-secret-path", "port 25"),
        ("https://ann:a-secret-path@hooks.example/", "no address"),
        ("https:///a-secret-path", "no address"),
    ],
)
def test_an_address_that_no_webhook_has_is_refused_without_repeating_it(key, url, said):
    with pytest.raises(UsageError, match=said) as told:
        check_webhook(Address(url, key))
    assert "a-secret-path" not in str(told.value) + told.value.hint


@pytest.mark.parametrize("found", ["127.0.0.1", "10.0.0.8", "169.254.169.254", "::1", "::ffff:127.0.0.1"])
def test_a_name_that_leads_into_this_network_is_not_gone_to(key, found):
    address = Address("https://hooks.example/a-secret-path", key)
    assert "no address that may be gone to" in refused(address, resolve=lambda *_: [found]).message


def test_a_host_that_is_allowed_by_name_is_gone_to_wherever_it_leads(hook, key):
    port = hook.host.rpartition(":")[2]
    address = Address(f"http://hooks.example:{port}/a-secret-path", key, (f"hooks.example:{port}",))
    post(address, resolve=lambda *_: ["127.0.0.1"])
    assert hook.came[0][1]["host"] == f"hooks.example:{port}"


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_!!!!", "whsec_" + base64.b64encode(b"short").decode()])
def test_what_is_no_secret_is_refused_without_repeating_it(secret):
    with pytest.raises(UsageError, match="whsec_ and the base64") as told:
        key_of(secret)
    assert not secret or secret == "whsec_" or secret not in str(told.value)


def test_a_secret_that_is_made_is_one():
    made = bytes(range(32))
    assert key_of(secret_of(made)) == made


@pytest.fixture
def certificate(tmp_path) -> str:
    """A certificate that this machine made for itself, with its key."""
    if not shutil.which("openssl"):
        pytest.skip("there is no openssl program to make a certificate with")
    place = tmp_path / "server.pem"
    made = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1"
    command = ["openssl", *made.split(), "-keyout", str(place), "-out", str(tmp_path / "only.pem")]
    subprocess.run(command, check=True, capture_output=True)
    with place.open("ab") as both:
        both.write((tmp_path / "only.pem").read_bytes())
    return str(place)


@pytest.fixture
def encrypted(hook, certificate, key) -> Address:
    """The webhook, encrypted by that certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return Address(hook.encrypt(context), key, (hook.host,))


def test_who_does_not_prove_who_they_are_is_sent_nothing(hook, encrypted):
    error = refused(encrypted)
    assert "does not prove who it is" in error.message
    assert hook.came == []


def test_who_does_is_sent_the_message_encrypted(hook, encrypted, certificate):
    post(encrypted, tls=ssl.create_default_context(cafile=certificate))
    assert hook.opened() == [{"headline": "x"}]
