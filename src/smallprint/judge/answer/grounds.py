"""A ban for breaking the rules is none without a reason: findings where the question itself names a breach."""

from __future__ import annotations

import re
from dataclasses import replace

from smallprint.judge.answer.finding import Finding
from smallprint.judge.answer.matter import Says
from smallprint.model.answer import Question

_BLAMED = re.compile(
    r"\b(?:(?:broke|broken|break(?:s|ing)?|breach(?:ed|es|ing)?|violat\w+|against) (?:\w+ ){0,3}"
    r"(?:rules?|terms|polic(?:y|ies)|guidelines|agreement|contract)"
    r"|suspects?|suspected|suspicion|misbehav\w+|cheat\w*)\b"
)
_DISOBEYED = re.compile(
    r"\b(?:(?:do|does|did|will)(?: not|n't)|fail(?:ed|s|ing)? to|not|ignor\w+|disregard\w*|disobey\w*)"
    r"(?: (?:follow\w*|obey\w*|respect\w*|comply|stick|abide|keep|observe))?"
    r"(?: \w+){0,2} (?:rules?|terms|polic(?:y|ies)|guidelines|agreement|contract|them)\b"
)
"""That somebody does not do as the rules say; what follows is blamed on them as on those who break rules."""
_BLAMELESS = re.compile(
    r"\b(?:(?:no|any|whatever|without) (?:\w+ ){0,3}(?:reasons?|causes?|grounds)|nothing wrong|not|never"
    r"|only (?:if|when|for)|unless|even (?:if|when|though)|although|anyway"
    r"|(?:broke|broken|break(?:s|ing)?|breach(?:ed|es|ing)?|violat\w+) (?:no|none|nothing))\b|n't\b"
)
_SUSPECTED = re.compile(
    r"\b(?:suspect\w*|suspicion|believ\w*|appears?|determin\w*|opinion|discretion|judg\w+|potential\w*|alleged\w*)\b"
)


def blamed(question: Question, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings, where the question blames the asker: what is no ban without a reason is one for theirs.

    Where they are only suspected, sentences that ask for more than suspicion say nothing.
    """
    asked = _DISOBEYED.sub("break the rules", question.words.lower())
    if not _BLAMED.search(asked) or _BLAMELESS.search(asked):
        return found
    is_suspected = "suspe" in asked or "suspi" in asked
    held = (one for one in found if one.says is not Says.NO or not is_suspected or _SUSPECTED.search(one.saying.text))
    return tuple(replace(one, says=Says.YES) if one.says is Says.NO else one for one in held)
