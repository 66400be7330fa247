"""How agreements in everyday English speak to firms and schools: see `plain_data.py`. Data only."""

from __future__ import annotations

from smallprint.judge.answer.matters.periods import PERIOD
from smallprint.judge.answer.matters.plain_data import Plain, affirmed, denied, done, stated

_LOST = r"(?:stolen|broken into|breaks? in|broke in|gets? (?:in|into|at|hold of)|hacked|leaked|falls? into the wrong hands|gets? out)"
_TOLD = r"(?:we'll|we will|we|you'll|you will) (?:\w+ )?(?:tell|ring|call|let|phone|warn|e-?mail|hear|text|shout)\b"
_IN = rf"(?:inside|within|in) (?:a day|an hour|{PERIOD})"
_HELPERS = r"(?:helpers?|firms?|compan(?:y|ies)|outfits?|suppliers?|partners?)"
_RISEN = r"\b(?:fire|medical|doctor|ambulance)\b"

PLAIN_BUSINESS: Plain = {
    "breach-notice": (
        ("stolen", "broken", "break", "gets", "hack", "leak", "wrong hands"),
        (done(rf"\b(?:if|should|when)\b[^.;]{{0,60}}\b{_LOST}\b[^.;]{{0,60}}\b{_TOLD}", without=rf"{_RISEN}|\b(?:tell|let|call|e-?mail|ring) us\b|\bpasswords?\b"),),
    ),
    "breach-notice-time": (
        ("inside", "within", "in "),
        (stated(rf"\b(?:if|should|when)\b[^.;]{{0,60}}\b{_LOST}\b[^.;]{{0,60}}\b{_TOLD}[^.;]{{0,60}}?(?P<value>{_IN})", without=rf"{_RISEN}|\b(?:tell|let|call|e-?mail|ring) us\b"),),
    ),
    "subprocessor-list": (
        ("list", "helper"),
        (affirmed(rf"\blist of (?:all )?(?:the |our )?{_HELPERS} (?:that|who|which) (?:help|work|run)|\b{_HELPERS}\b[^.;]{{0,10}}; they(?:'re| are) (?:all )?(?:listed|named)\b|\b(?:helpers|helping firms) (?:are|is) listed\b"),),
    ),
    "subprocessor-notice": (
        ("add one", "new one", "joins", "helper", "help us"),
        (affirmed(r"\b(?:tell|e-?mail|hear from us|let you know|warn)\b[^.;]{0,60}\bbefore (?:we add (?:one|another)|a (?:new one|\w+) (?:joins|starts))\b"),),
    ),
    "subprocessor-notice-period": (
        ("add one", "add another", "joins", "new one", "starts"),
        (stated(rf"\b(?P<value>(?:a fortnight|{PERIOD}) before) (?:we add (?:one|another)|a (?:new one|new helper|second|third|fourth|fifth) (?:joins|starts|comes))\b"),),
    ),
    "subprocessor-objection": (
        ("say no", "don't want them", "turn down"),
        (affirmed(r"\b(?:can|may) (?:say no to|turn down|refuse) (?:a |any )?new (?:one|helper|firm)s?\b|\bif you don't want (?:them|it|that one),? you can (?:walk away|leave|say so|say no)"),),
    ),
    "recipients-bound": (
        ("signed", "promised"),
        (affirmed(r"\b(?:signed|promised|sworn)\b[^.;]{0,40}\b(?:to (?:keep|look after|guard|protect|treat)|to be (?:just )?as careful)\b", without=r"\byou(?:'ve| have)? (?:signed|promised)\b"),),
    ),
    "subprocessors-bound": (
        ("promised", "signed"),
        (affirmed(r"\b(?:signed|promised)\b[^.;]{0,30}\bto be (?:just )?as careful\b"),),
    ),
    "processor-instructions": (
        ("tells us", "you've asked", "asked us", "tell us to", "told us"),
        (affirmed(r"\bonly (?:ever )?(?:do|use|touch|handle|work)\b[^.;]{0,40}\b(?:what|the way) (?:the school|the customer|your firm|you|they)(?:'ve| have)? (?:tells? us|asked?|told us|say)"),),
    ),
    "returned-at-end": (
        ("hand everything back", "hand it all back", "fetch", "give everything back", "give it all back"),
        (affirmed(rf"\b(?:hand|give|send) (?:everything|it all|all of it|the lot) back\b|\b{PERIOD} to (?:fetch|collect|pick up|download|take out) your (?:files|data|stuff|things|work)"),),
    ),
    "return-period": (
        ("fetch", "collect", "pick up", "download", "take out"),
        (stated(rf"\b(?P<value>{PERIOD}) to (?:fetch|collect|pick up|download|take out) your (?:files|data|stuff|things|work)"),),
    ),
    "erased-at-end": (
        ("rub out", "shred", "wipe", "bin "),
        (affirmed(r"\b(?:stops using|when it's over|after that|when you (?:leave|go))\b[^;]{0,80}\bwe(?:'ll)? (?:\w+ )?(?:rub out|shred|wipe|bin|scrap) (?:our cop(?:y|ies)|them|it|everything|your)"),),
    ),
    "erased-at-end-time": (
        ("rub out", "shred", "wipe", "bin "),
        (stated(rf"\b(?:rub out|shred|wipe|bin|scrap|get rid of) (?:our cop(?:y|ies)|it all|everything)\b[^.;]{{0,10}}\b(?P<value>(?:within|inside|in|after) {PERIOD})"),),
    ),
    "encryption-at-rest": (
        ("encrypt", "locked", "scrambl"),
        (done(r"\b(?:encrypt\w*|scrambl\w+)\b[^.;]{0,60}\b(?:on (?:the|our) (?:disks?|drives?)\b|sit(?:s|ting) on)"),),
    ),
    "encryption-in-transit": (
        ("encrypt", "locked", "scrambl"),
        (done(r"\b(?:encrypt\w*|scrambl\w+)\b[^.;]{0,60}\b(?:in the pipe|on (?:its|the|their) way|while (?:it|they) travels?|on the move|over the wire|between your)\b"),),
    ),
    "backups": (
        ("copy everything", "copies", "second"),
        (done(r"\bcop(?:y|ies) (?:of )?everything\b[^.;]{0,30}\b(?:every|each) (?:night|day|hour|week)|\b(?:keeps?|have|holds?|makes?) (?:a )?(?:second|spare) (?:cop(?:y|ies)|disks?|set)\b"),),
    ),
    "service-credits": (
        ("knock", "off your"),
        (affirmed(r"\b(?:knock|take|lop)\b[^.;]{0,30}\boff (?:your|the) (?:next )?(?:bill|invoice)\b", without=r"\bdiscount\b"),),
    ),
    "maintenance-notice": (
        ("take it down", "repairs", "taking it down"),
        (affirmed(r"\b(?:warn|tell|let)\b[^.;]{0,30}\bbefore we (?:take|switch|turn) (?:it|things|the \w+) (?:down|off)\b"),),
    ),
    "audit": (
        ("look us over", "come and check", "check how we", "send in"),
        (affirmed(r"\b(?:come (?:and|to) (?:check|look|see)|check (?:up on )?how we do things|look us over|look over our shoulders?)\b", without=r"\b(?:shop|store|website|often)\b"),),
    ),
    "payment-due": (
        ("bill",),
        (stated(rf"\bbills? (?:is|are|must be) (?:due|paid)\b[^.;]{{0,12}}?(?P<value>(?:within |in )?{PERIOD})"), stated(rf"\bpay\b[^.;]{{0,20}}\bwithin (?P<value>{PERIOD}) of (?:getting|receiving) (?:our|the|a) bill")),
    ),
    "assigned-by-customers": (
        ("pass this", "hand this", "pass it on"),
        (done(r"\b(?:pass|hand) (?:this|the) (?:deal|agreement|contract)(?: on)?\b[^.;]{0,10}\bto (?:somebody|someone|anybody|anyone|others)"), denied(r"\b(?:can't|cannot|mustn't|may not) (?:pass|hand) (?:this|the) (?:deal|agreement|contract) on\b")),
    ),
    "confidentiality": (
        ("between us", "ourselves"),
        (affirmed(r"\bwhat we (?:learn|hear|see|find out) about (?:your|you)\b[^.;]{0,30}\b(?:stays between us|we keep to ourselves|stays with us)\b"),),
    ),
    "output-compete": (
        ("rival",),
        (done(r"\b(?:use|feed|take) (?:what|anything)\b[^.;]{0,40}\bto (?:build|make|train)\b[^.;]{0,20}\brivals?\b"),),
    ),
    "customer-data-ownership": (
        ("belongs to you", "is yours", "stays yours"),
        (affirmed(r"\bwhat(?:ever)? you (?:store|put in|keep here|save|upload)\b[^.;]{0,20}\b(?:belongs to you|is yours|stays yours)\b"),),
    ),
}  # fmt: skip
"""Beside the matters of business contracts."""
