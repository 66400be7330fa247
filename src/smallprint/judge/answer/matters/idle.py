"""Rules on what is not used for long: accounts that are deleted for it, and after how long."""

from __future__ import annotations

from smallprint.judge.answer.matter import Rule, Says
from smallprint.judge.answer.matters.periods import PERIOD

_ACCOUNT = r"\b(?:accounts?|profiles?|memberships?|blogs?|user ?names?|users?|subscriptions?|servers?)\b"
_SILENT = r"(?:\binactiv\w*|dormant|\bunused (?:accounts?|profiles?|user ?names?|memberships?)|\b(?:is|are|remains?|left|goes) unused|\bidle|abandoned|(?:without|no) (?:any )?(?:activity|log-?ins?|use)\b|(?:not|n't|never) (?:\w+ )?(?:been )?(?:logged|signed|accessed|used|visited|active)\b|(?:do|does|did|have|has|fails? to) (?:not |never )?(?:\w+ )?(?:log|sign|us|access|visit)\w*\b.{0,60}\b(?:for|in|within|during|over)\b.{0,25}\b(?:period|days?|months?|years?|time))"
_GONE = (
    r"(?:terminat|suspen|clos|cancel|disabl|deactivat|delet|remov|revok|expir|eras|purg|reclaim|reset|recycl|block)\w*"
)
_OTHER = r"\barbitrat|\bsessions?\b|cookie|not use (?:the|this|our) (?:site|service)|do not (?:use|access)\b(?!.{0,80}\b(?:days?|months?|years?)\b)|\brefund\w*|\bcoins?\b"

IDLE = (
    Rule(Says.YES, rf"^(?=.*{_ACCOUNT})(?=.*{_SILENT}).*\b{_GONE}", without=_OTHER, is_plain=True, is_fixed=True),
    Rule(
        Says.NO,
        r"\b(?:not|never) (?:\w+ ){0,3}(?:delete|remove|close|deactivate|terminate)\w* .{0,60}(?:inactiv|dormant|unused)",
        is_fixed=True,
        weight=1.2,
    ),
)
"""That accounts are deleted or closed which nobody uses."""
IDLE_FOR = (
    Rule(
        Says.VALUE,
        rf"(?:inactiv\w*|dormant|unused|idle|(?:not|n't|never|without|no) (?:\w+ ){{0,4}}(?:log(?:ged|ging|s)?[- ]?(?:in|on)|sign(?:ed|ing|s)? in|access\w*|(?<!acceptable )us(?:e|ed|ing)|visit\w*|activity)\b).{{0,150}}?(?P<value>{PERIOD})",
        without=r"\barbitrat|\bminutes?\b|\bcode\b|in breach|appeal|\bsession|cookie|refund|\bcredits?\b|downloads?|rewards?|\bpoints|\byears? (?:of age|old)|\bof legal age|\bin the past\b",
        is_fixed=True,
    ),
    Rule(
        Says.VALUE,
        rf"(?P<value>{PERIOD}) (?:\w+ ){{0,4}}(?:inactiv\w*|of (?:non-?use|no activity|not (?:using|logging))|without (?:\w+ ){{0,3}}(?:log|activ|us|access)\w*)",
        without=r"\barbitrat|\bsession|cookie|refund",
        is_fixed=True,
    ),
)
"""After how long without use that is done."""
