"""Who goes for pages: one gate, one pace and one robots.txt, whether with the client or in the browser."""

from __future__ import annotations

import argparse
import shutil
from contextlib import AbstractContextManager

import pytest

from smallprint.cli.going import add_going, going
from smallprint.errors import BlockedError, FetchError
from smallprint.model.source import Source
from smallprint.source.chromium import PROGRAMS
from smallprint.source.fetch import Fetcher

NAME = "Gristmill/Terms of Service"
needs_chromium = pytest.mark.skipif(not any(map(shutil.which, PROGRAMS)), reason="needs chromium")


def gone(*options: str) -> AbstractContextManager[tuple[Fetcher, Fetcher | None]]:
    """Who goes, by these options."""
    made = argparse.ArgumentParser()
    add_going(made)
    return going(made.parse_args(["--delay", "0", *options]))


def test_this_machine_is_gone_to_only_where_it_is_allowed(gristmill):
    source = Source(gristmill.url("/terms"))
    with gone("--no-browser") as (fetcher, renderer), pytest.raises(FetchError, match="pages are served on"):
        fetcher.fetch(source, NAME)
    with gone("--allow", "127.0.0.1", "--no-browser") as (fetcher, renderer):
        assert b"Gristmill" in fetcher.fetch(source, NAME).content
        assert renderer is None


@needs_chromium
def test_robots_are_kept_out_whichever_way_they_come_and_robots_txt_is_asked_for_once(gristmill):
    gristmill.files["/robots.txt"] = "User-agent: *\nDisallow: /"
    with gone("--allow", "127.0.0.1") as (fetcher, renderer):
        for one in (fetcher, renderer):
            with pytest.raises(BlockedError, match=r"robots\.txt"):
                one.fetch(Source(gristmill.url("/terms")), NAME)
    assert gristmill.asked.count("/robots.txt") == 1
