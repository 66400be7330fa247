"""Whether a browser may make a document of what a page gave without one."""

from __future__ import annotations

from smallprint.extract.shell import is_shell
from smallprint.watch.fetching import Fetched
from smallprint.watch.rhythm import Kind, Trouble


def may_need_browser(fetched: Fetched, trouble: Trouble) -> bool:
    """Whether pages that hold no document are likely to hold more once their scripts have run.

    A site that refuses us is not asked again with a browser: a block is told, and not evaded.
    """
    return trouble.kind is not Kind.REFUSED and any(map(is_shell, fetched.pages))
