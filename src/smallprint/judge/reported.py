"""A sentence of a document in reported speech: "We may share it." → "it may share it", told of the service.

Only sentences whose grammar holds when they are told so are: that begin with "you" or "if", or with "we" or the
service's name and a word such as "may". Every other is quoted.
"""

from __future__ import annotations

import re

AUXILIARY = r"(?:may|must|will|shall|can|cannot|could|should|would|might|won['’]t|can['’]t|may not)"
_BEGINS = re.compile(rf"(?:You|Your|We(?= {AUXILIARY}\b)|Our|If|When|Where|Unless|Whenever)\b")
_WE = re.compile(rf"\b[Ww]e\b(?! {AUXILIARY}\b)")
_OURS = (
    (re.compile(r"\b[Ww]e\b"), "it"),
    (re.compile(r"\b[Oo]ur\b"), "its"),
    (re.compile(r"\bus\b"), "it"),
    (re.compile(r"\bourselves\b"), "itself"),
)
_STOP = re.compile(r"[.;:]$")


def reported(sentence: str, service: str) -> str:
    """The sentence behind "the service says that", without its stop; "" where it does not stand so."""
    words = re.sub(rf"^{re.escape(service)}(?= {AUXILIARY}\b)", "We", sentence.strip())
    if not _BEGINS.match(words) or _WE.search(words) or "ours" in words.split() or words[-1:] in "?:":
        return ""
    words = words[0].lower() + words[1:]
    for ours, theirs in _OURS:
        words = ours.sub(theirs, words)
    return _STOP.sub("", words)
