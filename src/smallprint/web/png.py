"""SVG as PNG, by the Chromium that is installed, where it is; it loads nothing from anywhere."""

from __future__ import annotations

from smallprint.errors import NotFoundError, UsageError
from smallprint.source.chromium import NOWHERE, bounded, end, process_of, profile_of, start, tidied
from smallprint.web.turns import Turns

__all__ = ["png_of"]

SECONDS, MEMORY = 20.0, 1 << 29
"""What making one picture may take: it takes about two seconds and 200 MB."""
WAIT = 15.0
"""So many seconds a picture waits for the one before it: one browser is run at a time."""
_TURNS = Turns(1, patience=WAIT, full="other pictures are being made", hint="ask again in a while, or take the SVG")
PAGE = '<!doctype html><meta charset="utf-8"><body style="margin:0">{}'


def png_of(svg: str, width: int, height: int) -> bytes:
    """The picture as PNG. NotFoundError: nothing here makes one. ConflictError: too many are being made."""
    with _TURNS:
        try:
            return _drawn(svg, width, height)
        except UsageError as error:
            raise _missing(error.message) from error


def _missing(why: str) -> NotFoundError:
    return NotFoundError(
        f"this server makes no PNG: {why}", hint="take the SVG, or: pip install 'smallprint[browser]', with Chromium"
    )


def _drawn(svg: str, width: int, height: int) -> bytes:
    try:
        from playwright.sync_api import Error, sync_playwright  # noqa: PLC0415 (an extra)
    except ImportError as error:
        raise _missing("playwright is not installed") from error
    with sync_playwright() as playwright:
        try:
            browser = start(playwright, NOWHERE)
            process = process_of(browser)
            profile = profile_of(process)
            with bounded(process, seconds=SECONDS, memory=MEMORY):
                context = browser.new_context(
                    viewport={"width": width, "height": height}, offline=True, java_script_enabled=False
                )
                page = context.new_page()
                page.set_content(PAGE.format(svg))
                drawn = page.screenshot(type="png")
        except Error as error:
            raise _missing("Chromium does not draw it") from error
        end(process)
        tidied(profile)
    return drawn
