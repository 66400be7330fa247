"""Which changes of a clause are no change of its words, and what is never let pass as cosmetic without saying so."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from smallprint.judge.weighing.kind import bare_address
from smallprint.judge.weighing.lexicon import LEGAL_LINKS, MODALS, NEGATIONS, NUMERALS
from smallprint.judge.weighing.mask import DATE_SIGN, EMAIL_SIGN, OBFUSCATED, masked, words_of
from smallprint.model.change import Change, ChangeKind, Facet, Relocation
from smallprint.model.clause import Block
from smallprint.model.meaning import Kind
from smallprint.text.normalize import fold

DATED_WORDS = 14
"""A date that changes in a clause of at most this many words is the document's own; in a longer one perhaps a term."""

_HYPHEN = re.compile(r"(?<=[^\W\d_])[-‐‑](?=[^\W\d_])")
_RUN_TOGETHER = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""Where a blank or a line break was lost: "Our liability is limitedExcept as …"."""
_CONTRACTED = {"cannot": "can not", "can't": "can not", "won't": "will not", "shan't": "shall not"}
SHORT = 8
"""In an edit of so many words a number in words ("one", "thirty") is told like one in figures."""
LONG = 60_000
"""A clause of more characters than this is weighed wherever its words differ at all."""


def facet_kind(change: Change, before: Sequence[Block], after: Sequence[Block]) -> Kind:
    """The kind of a change that leaves the words as they were."""
    if Facet.LINKS in change.facets:
        return _link_kind(before, after)
    if Facet.TYPOGRAPHY in change.facets:
        return Kind.WHITESPACE_PUNCTUATION_TYPOGRAPHY
    if Facet.MARKS in change.facets or Facet.KIND in change.facets:
        return Kind.MARKUP_FORMATTING
    if change.relocation is Relocation.MOVED:
        return Kind.REORDERING_MOVES_ONLY
    if Facet.LABEL in change.facets or change.relocation is Relocation.RENUMBERED:
        return Kind.NUMBERING_RENUMBERING_ONLY
    return Kind.WHITESPACE_PUNCTUATION_TYPOGRAPHY


def word_kind(change: Change, before: str, after: str) -> Kind | None:
    """The cosmetic kind of a change of words, or None where it has to be weighed."""
    if change.kind in (ChangeKind.ADDED, ChangeKind.REMOVED):
        return _lone_kind(before or after)
    if words_of(before) == words_of(after) or _is_joined(before, after):
        return Kind.WHITESPACE_PUNCTUATION_TYPOGRAPHY
    if max(len(before), len(after)) > LONG:
        return None
    if _is_contracted(before, after):
        return Kind.REWORDED_SAME_MEANING
    hidden_before, hidden_after = words_of(masked(before)), words_of(masked(after))
    if hidden_before != hidden_after:
        return None
    if bool(OBFUSCATED.search(before)) != bool(OBFUSCATED.search(after)):
        return Kind.EMAIL_OBFUSCATION
    if _dates(before) != _dates(after):
        return Kind.DATES_ONLY if len(hidden_after) <= DATED_WORDS else None
    return Kind.CONTACT_OR_ENTITY_NAME if EMAIL_SIGN in masked(after) else Kind.LINK_TARGET_ONLY


def _is_joined(before: str, after: str) -> bool:
    """Whether words are only written together or apart: "e-mail" and "email", or ran together."""
    if max(len(before), len(after)) > LONG or _is_otherwise_spelt(words_of(before), words_of(after)):
        return False
    return _has_lost_blanks(words_of(before), words_of(after)) or any(
        (seam.search(before) or seam.search(after)) and words_of(seam.sub(by, before)) == words_of(seam.sub(by, after))
        for seam, by in ((_HYPHEN, ""), (_RUN_TOGETHER, " "))
    )


def _has_lost_blanks(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether only blanks were lost or put back, as where a PDF's lines met: "any personal" and "anypersonal".

    Not where a number, or a word that turns a sentence, is part of it ("not able" and "notable").
    """
    if len(before) == len(after) or "".join(before) != "".join(after):
        return False
    old, new = Counter(before), Counter(after)
    cut = {*(old - new), *(new - old)}
    return not cut & (NEGATIONS | MODALS) and not any(sign.isdigit() for word in cut for sign in word)


def _is_otherwise_spelt(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether words are of other letters, however they are written together or apart (ASCII: case is no matter)."""
    old, new = "".join(before), "".join(after)
    return old != new and old.isascii() and new.isascii()


def _is_contracted(before: str, after: str) -> bool:
    """Whether the words are the same, "don't" and "cannot" as the two words that each is short for."""
    words = " ".join((*words_of(before), *words_of(after)))
    return ("n't" in words or "cannot" in words) and uncontracted(before) == uncontracted(after)


def uncontracted(ink: str) -> list[str]:
    """The folded words of an ink, "don't" and "cannot" as the two words that each is short for."""
    return [part for word in words_of(ink) for part in _apart(word).split()]


def _apart(word: str) -> str:
    if word in _CONTRACTED:
        return _CONTRACTED[word]
    return f"{word[:-3]} not" if word.endswith("n't") else word


def alerts(
    edited: tuple[Sequence[str], Sequence[str]], change: Change, before: Sequence[Block], after: Sequence[Block]
) -> tuple[str, ...]:
    """What a change touches that is never let pass without saying so. `edited`: its words removed and inserted."""
    removed, inserted = edited
    changed = set(removed) ^ set(inserted)
    found = []
    if any(word[:1].isdigit() for word in changed) or (len(changed) <= SHORT and changed & NUMERALS):
        found.append("number")
    if changed & NEGATIONS:
        found.append("negation")
    if changed & MODALS:
        found.append("modal")
    if "number" in found and DATE_SIGN in masked(" ".join(block.ink for block in after or before)):
        found.append("date")
    if Facet.LINKS in change.facets and any(_is_legal_link(block) for block in (*before, *after)):
        found.append("legal-link")
    return tuple(found)


def _lone_kind(ink: str) -> Kind | None:
    """An added or removed clause is cosmetic where it holds no words but a date, or no words at all."""
    if len(ink) > LONG:
        return None
    words = words_of(masked(ink))
    if not words:
        return Kind.MARKUP_FORMATTING
    signs = DATE_SIGN.count("⟨") and masked(ink).count(DATE_SIGN)
    return Kind.DATES_ONLY if signs and len(words) <= 3 + 3 * signs else None


def _dates(ink: str) -> str:
    return fold(ink)


def _link_kind(before: Sequence[Block], after: Sequence[Block]) -> Kind:
    old = [bare_address(link.target) for block in before for link in block.links]
    new = [bare_address(link.target) for block in after for link in block.links]
    raw = "".join(link.target for block in (*before, *after) for link in block.links)
    if "email-protection" in raw:
        return Kind.EMAIL_OBFUSCATION
    return Kind.URL_TRACKING_PARAMS if old == new else Kind.LINK_TARGET_ONLY


def _is_legal_link(block: Block) -> bool:
    return any(word in LEGAL_LINKS for link in block.links for word in words_of(link.span.cut(block.ink)))
