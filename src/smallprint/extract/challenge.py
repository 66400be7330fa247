"""Captures that hold no terms, recognised from one text alone: blank pages, errors, challenges, log-in walls."""

from __future__ import annotations

import re
from enum import StrEnum

from smallprint.model.clause import Outline
from smallprint.text.normalize import fold


class Failure(StrEnum):
    """Why a captured page holds no terms."""

    EMPTY_SHELL = "empty-shell"
    NOT_FOUND = "not-found"
    ERROR_PAGE = "error-page"
    CHALLENGE = "challenge"
    LOGIN_WALL = "login-wall"
    MAINTENANCE = "maintenance"
    COOKIE_BANNER_ONLY = "cookie-banner-only"
    REDIRECT_STUB = "redirect-stub"


STUB_WORDS = 180
"""A text of more words than this is never taken for a stub from its phrases alone."""
BLANK_WORDS = 12
"""A text of fewer words than this holds no terms, whatever it says."""
PHRASES: tuple[tuple[Failure, re.Pattern[str]], ...] = (
    (
        Failure.CHALLENGE,
        re.compile(
            r"checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you a (?:robot|human)|enable javascript and cookies to continue"
            r"|ddos protection by|access (?:to this page )?(?:has been |is )?denied|you have been blocked|unusual traffic|security check|captcha"
            r"|attention required|request (?:has been )?blocked|incapsula|reference #\d"
        ),
    ),
    (
        Failure.NOT_FOUND,
        re.compile(
            r"page (?:you (?:are|were) looking for |you requested )?(?:was |is |could |can ?)?(?:not (?:be )?found|not available|no longer|doesn't exist|does not exist|unavailable)"
            r"|(?:can't|cannot|couldn't|could not) find (?:the|that|this) page|\b404\b|page not found|content (?:isn't|is not) available|nothing (?:was )?found"
        ),
    ),
    (
        Failure.ERROR_PAGE,
        re.compile(
            r"something went wrong|internal server error|bad gateway|service unavailable|gateway time-?out|an error (?:has )?occurred|unexpected error"
            r"|\b50[0234]\b|try again later|too many requests|bad request|forbidden"
        ),
    ),
    (Failure.MAINTENANCE, re.compile(r"under maintenance|scheduled maintenance|be right back|temporarily (?:down|unavailable)|currently offline")),
    (Failure.LOGIN_WALL, re.compile(r"(?:you must|please|need to) (?:log|sign) ?in|log ?in to continue|sign in to (?:your account|continue)|forgot (?:your )?password")),
    (Failure.REDIRECT_STUB, re.compile(r"(?:you are being|you will be) redirected|click here if you are not redirected|redirecting|page has moved|moved permanently")),
    (Failure.COOKIE_BANNER_ONLY, re.compile(r"(?:accept|reject|manage) (?:all )?cookies|we use cookies to|cookie preferences|this (?:web)?site uses cookies")),
    (Failure.EMPTY_SHELL, re.compile(r"^\W*(?:loading|please wait|javascript (?:is )?(?:required|disabled)|(?:please |you need to )?enable javascript)|loading(?:\.\.\.)?$")),
)


def recognise(outline: Outline) -> Failure | None:
    """Why a text holds no terms, or None where nothing speaks against it."""
    words = 0
    for block in outline.blocks:
        words += len(block.ink.split())
        if words > STUB_WORDS:
            return None
    text = fold(" ".join(block.ink for block in outline.blocks))
    for failure, phrases in PHRASES:
        if phrases.search(text):
            return failure
    return Failure.EMPTY_SHELL if words < BLANK_WORDS else None
