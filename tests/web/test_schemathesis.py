"""Requests made up from the API's own description: none may break it, and none may get what is not described."""

from __future__ import annotations

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.specs.openapi.checks import (
    allow_header_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from smallprint.web.api.reference import operations
from smallprint.web.app import make_app
from smallprint.web.settings import Settings

CHECKS = [
    schemathesis.checks.not_a_server_error,
    allow_header_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
]
"""Left out: what refuses by form alone. A service that is not there, a question that is none, are well formed."""
EACH = 12
"""So many made-up requests each operation gets here; a longer run is a matter of this number."""


@pytest.fixture(scope="module")
def described(demo_archive):
    """The API as it describes itself."""
    hosts = ("testserver",)
    app = make_app(Settings(archive=str(demo_archive), hosts=hosts, writes_a_minute=0, questions_a_minute=0))
    return schemathesis.openapi.from_asgi("/openapi.json", app)


def quietly(examples: int):
    """How requests are made up: always the same ones, none kept, none made smaller."""
    return settings(
        max_examples=examples,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )


READING = [one for one in operations() if not one.is_writing]
WRITING = [one for one in operations() if one.is_writing]


@pytest.mark.parametrize("one", READING, ids=lambda one: one.name)
def test_reading_breaks_nothing_and_gives_what_is_described(described, one):
    @quietly(EACH)
    @given(case=described[one.pattern][one.method].as_strategy())
    def ask(case):
        assert case.call_and_validate(checks=CHECKS).status_code < 500

    ask()


@pytest.mark.parametrize("one", WRITING, ids=lambda one: one.name)
def test_writing_without_the_token_is_refused(described, one):
    @quietly(2)
    @given(case=described[one.pattern][one.method].as_strategy())
    def write(case):
        assert case.call(headers={"Authorization": "Bearer none"}).status_code == 401

    write()
