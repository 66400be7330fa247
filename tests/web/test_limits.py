"""How much one address may ask for."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from smallprint.web.app import make_app
from smallprint.web.limits import Limit
from smallprint.web.settings import Settings


class Clock:
    """A clock that a test turns."""

    now = 0.0

    def __call__(self) -> float:
        """The moment."""
        return self.now


def test_so_many_a_minute_and_then_one_after_another():
    clock = Clock()
    limit = Limit(3, clock=clock)
    assert [limit.wait("a") for _ in range(4)] == [0, 0, 0, 20]
    clock.now += 20
    assert [limit.wait("a") for _ in range(2)] == [0, 20]


def test_addresses_do_not_count_for_each_other():
    limit = Limit(1, clock=Clock())
    assert [limit.wait("a"), limit.wait("b"), limit.wait("a")] == [0, 0, 60]


def test_no_limit():
    assert {Limit(0).wait("a") for _ in range(1000)} == {0}


QUESTION = "Do they train AI on my data?"


def asking(archive, **settings) -> TestClient:
    """A reader who may ask two questions a minute."""
    made = make_app(Settings(archive=str(archive), questions_a_minute=2, **settings))
    return TestClient(made, base_url="http://127.0.0.1")


@pytest.mark.parametrize("path", ["/ask", "/api/v1/ask"])
def test_too_many_questions_of_one_address_are_put_off(demo_archive, path):
    client = asking(demo_archive)
    client.get("/")
    asked = [{"q": QUESTION, "service": name} for name in ("Huddlewick", "Quillmoth", "Huddlewick")]
    assert [client.get(path, params={**one, "at": "2023-08-01"}).status_code for one in asked[:2]] == [200, 200]
    told = client.get(path, params={**asked[2], "at": "2023-09-01"})
    assert told.status_code == 429 and int(told.headers["retry-after"]) > 0
    is_program = path.startswith("/api/")
    assert told.headers["content-type"].startswith("application/problem+json" if is_program else "text/html")
    assert "too many questions" in told.text
    again = client.get(path, params={**asked[0], "at": "2023-08-01"})
    assert again.status_code == 200  # what is made already costs nothing
    assert (
        client.get("/").status_code == 200
        and client.get("/service/Huddlewick/Terms of Service/change/2").status_code == 200
    )


def test_the_process_for_what_takes_long_puts_nobody_off(demo_archive):
    client = asking(demo_archive, is_lane=True)
    days = [f"2023-08-{day:02}" for day in range(1, 5)]
    assert {
        client.get("/ask", params={"q": QUESTION, "service": "Huddlewick", "at": day}).status_code for day in days
    } == {200}
