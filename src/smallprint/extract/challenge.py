"""Captures that hold no terms, recognised from one text alone: blank pages, errors, challenges, log-in walls."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from smallprint.extract.boilerplate import is_menu_entry
from smallprint.model.clause import Block, BlockKind, Outline
from smallprint.text.legible import is_legible
from smallprint.text.normalize import fold


class Failure(StrEnum):
    """Why a captured page holds no terms, or not those that were sought.

    CHALLENGE is told of recorded texts only: of a live page it is TEMPORARILY_BLOCKED, whether a puzzle or a refusal.
    """

    EMPTY_SHELL = "empty-shell"
    NOT_FOUND = "not-found"
    ERROR_PAGE = "error-page"
    CHALLENGE = "challenge"
    TEMPORARILY_BLOCKED = "temporarily-blocked"
    LOGIN_WALL = "login-wall"
    MAINTENANCE = "maintenance"
    COOKIE_BANNER_ONLY = "cookie-banner-only"
    REDIRECT_STUB = "redirect-stub"
    WRONG_PAGE = "wrong-page"
    OTHER_LANGUAGE = "other-language"
    TRUNCATED = "truncated"
    NOT_TEXT = "not-text"


REFUSALS = frozenset({Failure.CHALLENGE, Failure.TEMPORARILY_BLOCKED, Failure.LOGIN_WALL})
"""What a site says to who is not wanted: it is not asked again with a browser."""

STUB_WORDS = 180
"""A text of more words than this, menus aside, is never taken for a stub from its phrases; set on the 4,199 recorded texts
of less than 4,000 bytes, of which the longest stub has 170 words and the shortest cookie policy that speaks of accepting
cookies 158."""
SHORT_WORDS = 70
"""A text of more words than this needs a phrase that no policy would print."""
BLANK_WORDS = 12
"""A text of fewer words than this holds no terms, whatever it says."""
LETTERS = 12
"""So many letters count as a word at least, since not all languages set words apart."""
PHRASES: tuple[tuple[Failure, re.Pattern[str]], ...] = (
    (
        Failure.CHALLENGE,
        re.compile(
            r"checking (?:if the site connection is secure|your browser)|verify(?:ing)? (?:that )?you are (?:a |not a )?(?:human|robot)|are you a (?:robot|human)"
            r"|enable javascript and cookies to continue|ddos protection by|access (?:to this page )?(?:has been |is |was )?denied"
            r"|you don't have (?:permission|authorization) to (?:access|view)|attention required|request (?:was |has been |is )?blocked|incapsula|reference #\d|ray id"
            r"|just a moment|press (?:and|&) hold|complete the (?:security check|captcha)|unusual (?:traffic|activity) from"
        ),
    ),
    (
        Failure.TEMPORARILY_BLOCKED,
        re.compile(
            r"(?:you're|you are|you have been|you've been) (?:temporarily )?blocked|too many requests|rate limit(?:ed| exceeded)|going too fast"
        ),
    ),
    (
        Failure.NOT_FOUND,
        re.compile(
            r"page (?:you (?:are|were) looking for |you requested |you've requested )?(?:(?:was|is|could|can) ?(?:not|n't) (?:be )?(?:found|located)|not found|no longer (?:exists|available)"
            r"|(?:doesn't|does not) exist|has been (?:removed|moved or deleted))|(?:can't|cannot|couldn't|could not|unable to|can not) find (?:the|that|this|your) page"
            r"|^(?:error )?40[34]\b|\b404(?: error| -|:| not)|error 404|http 404|\b410 gone|^not found|^nothing (?:was )?found|content (?:isn't|is not) available|link (?:you followed )?may be broken"
            r"|pas trouvé la page|page (?:est )?introuvable|seite (?:wurde )?nicht gefunden|página no encontrada|pagina non trovata|pagina niet gevonden|página não encontrada|ページが見つかりません"
        ),
    ),
    (
        Failure.MAINTENANCE,
        re.compile(
            r"(?:under|for|scheduled|system|undergoing|routine) (?:\w+ )?maintenance|(?:we'll|will) be (?:right )?back|currently (?:offline|down)|wartungsarbeiten|en maintenance"
        ),
    ),
    (
        Failure.ERROR_PAGE,
        re.compile(
            r"something went wrong|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|\ban? (?:\w+ ){0,2}error (?:has |was )?(?:occurred|occured|encountered)"
            r"|(?:system|server|application|component|technical|runtime|unknown) error|typeerror|referenceerror|^(?:error )?50[0234]\b|bad request|^forbidden|problem with your request"
            r"|ran into (?:an issue|a problem)|(?:page|site|content) (?:isn't|is not|is currently|is temporarily) (?:currently |temporarily )?(?:un)?available|please try reloading|une erreur (?:est survenue|s'est produite)"
            r"|ein fehler ist aufgetreten|sorry, we (?:can't|couldn't|are having)"
        ),
    ),
    (
        Failure.LOGIN_WALL,
        re.compile(
            r"(?:you must|please|need to|have to) (?:log|sign) ?in\b|(?:log|sign) ?in (?:to|or) (?:continue|your account|facebook|register|create)|\bto continue to \w+ email"
            r"|forgot (?:your )?(?:password|email|username)|remember me|create (?:a )?new account"
        ),
    ),
    (
        Failure.REDIRECT_STUB,
        re.compile(
            r"(?:you are being|you will be|being) redirected|not redirect(?:ed)? (?:automatically|within)|^redirecting|(?:page|document|site) (?:has|is) (?:been )?(?:permanently )?(?:moved|being retired|retired)"
            r"|moved (?:permanently|temporarily)|object moved|301 moved|302 found"
        ),
    ),
    (
        Failure.COOKIE_BANNER_ONLY,
        re.compile(
            r"(?:accept|allow|reject|decline|manage|refuse)(?: (?:all|only|essential|optional|necessary|the use of))* cookies|cookies? (?:settings|preferences|consent)\b.{0,200}\b(?:accept|save|reject)|accept all\b"
            r"|(?:alle )?cookies akzeptieren|accepter les cookies|tout accepter|alle akzeptieren"
        ),
    ),
    (
        Failure.EMPTY_SHELL,
        re.compile(
            r"^\W*(?:loading|please wait|one moment)\b|\bloading(?:\.\.\.)?$|javascript (?:is )?(?:required|disabled|not enabled)|(?:please |need to |must )enable javascript|requires javascript"
            r"|(?:doesn't|does not) (?:work|support).{0,30}without javascript|browser (?:is not|isn't|does not|doesn't) support|\{\{\w+\}\}|\$\{\w+\}|lorem ipsum"
        ),
    ),
)
"""What pages that are no terms say, folded; the first cause that fits is told."""
PART_LENGTH = 120
"""Longer lines than this are no message that a part of the page is missing."""
PROSE = (BlockKind.PARAGRAPH, BlockKind.HEADING)
PARTS = (
    re.compile(
        r"(?:sorry,? )?(?:this |the )?(?:page|content) (?:isn't|is not|is currently|is temporarily) (?:currently |temporarily )?(?:un)?available"
    ),
    re.compile(
        r"(?:sorry,? )?(?:an? )?(?:unexpected |internal |unknown )error (?:has |was )?(?:occurred|occured|encountered)"
    ),
    re.compile(r"(?:oops\W+|sorry\W+)?something went wrong\W*(?:$|please|try)"),
    re.compile(
        r"(?:sorry,? )?(?:the |this )?page (?:you (?:are|were) looking for )?(?:was |is |could |can)?(?: ?not|n't)? ?(?:be )?(?:not )?found\W*$"
    ),
)
"""What a line begins with that stands where a part of a page should."""
TERMS = re.compile(
    r"\b(?:these terms|this (?:policy|agreement|notice|statement|addendum|document)|you (?:agree|acknowledge|may not|must not|consent|represent)|we (?:collect|process|may|reserve|will)|personal (?:data|information)"
    r"|shall|liab\w+|third part(?:y|ies)|in accordance with|pursuant|applicable law|our (?:services|privacy|use of)|your (?:data|rights|device|information)|cookies are)\b"
)
ENOUGH_TERMS = 4
"""A text with as many phrases of terms as this, and more than SHORT_WORDS words, is terms."""


def recognise(outline: Outline) -> Failure | None:
    """Why a text holds no terms, or None where nothing speaks against it."""
    if not is_legible(outline.text):
        return Failure.NOT_TEXT
    inks: dict[str, None] = {}
    words = 0
    for ink, count in map(_prose_of, outline.blocks):
        if not ink or ink in inks:
            continue
        inks[ink] = None
        words += count
        if words > STUB_WORDS:
            return None
    return _told(" ".join(inks), words)


@lru_cache(maxsize=64)
def _told(prose: str, words: int) -> Failure | None:
    """Why few words are no terms."""
    text = fold(prose)
    if words > SHORT_WORDS and len(TERMS.findall(text)) >= ENOUGH_TERMS:
        return None
    for failure, phrases in PHRASES:
        found = phrases.search(text)
        if found is not None and (words <= SHORT_WORDS or found.start() < len(text) // 2):
            return failure
    return Failure.EMPTY_SHELL if words < BLANK_WORDS else None


def broken_parts(blocks: Sequence[Block]) -> list[Block]:
    """The blocks that say by themselves that a part of the page could not be shown."""
    return [block for block in blocks if block.kind in PROSE and _says_failure(block)]


@lru_cache(maxsize=1 << 13)
def _says_failure(block: Block) -> bool:
    folded = fold(block.ink) if 0 < len(block.ink) <= PART_LENGTH else ""
    return any(phrases.match(folded) for phrases in PARTS) if folded else False


@lru_cache(maxsize=1 << 13)
def _prose_of(block: Block) -> tuple[str, int]:
    """The ink of a block, its label included ("404 Error"), and how many words that is; "" of a menu entry."""
    if not (block.ink or block.label) or is_menu_entry(block):
        return "", 0
    ink = f"{block.label} {block.ink}".strip()
    return ink, max(len(ink.split()), len(ink) // LETTERS)
