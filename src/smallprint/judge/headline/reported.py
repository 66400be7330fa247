"""A sentence of a document in reported speech: "We may share it." → "it may share it", told of the service.

Only sentences whose grammar holds when they are told so are: that begin with "you" or "if", or with "we" or the
service's name and a word such as "may" or a verb of what providers do. Every other is quoted.
"""

from __future__ import annotations

import re

AUXILIARY = r"(?:may|must|will|shall|can|cannot|could|should|would|might|won['’]t|can['’]t|may not)"
VERBS = (
    "access accept aggregate allow analyse analyze anonymise anonymize apply ask assign associate assume block "
    "change charge claim collect combine comply condition consider contract control create delete deliver "
    "disclaim disclose do encourage enforce engage ensure expect gather give grant have hold hope host impose "
    "keep limit link log maintain make match monitor need notify obtain offer operate own pass permit place post "
    "prevent process prohibit protect provide receive recommend record refund rely remove rent request require "
    "reserve restrict retain review score sell send set share show store support suspend take terminate track "
    "train transfer transmit treat try update use work"
).split()
"""What providers do, as terms say it of themselves."""
IRREGULAR = {"are": "is", "were": "was", "have": "has", "do": "does", "don't": "doesn't", "don’t": "doesn’t"}
_VERB = "|".join(sorted((*VERBS, *IRREGULAR), key=len, reverse=True))
_DOES = re.compile(
    rf"\b[Ww]e((?: (?:also|only|never|always|currently|generally|hereby|typically|automatically|further|then))*) "
    rf"((?:{_VERB})(?:(?:, | and | or |, and |, or |/)(?:{_VERB}))*)\b(?![’'])"
)
_AND_DOES = re.compile(rf"(?:,|\band|\bor|\bbut) (?:also |then )?(?:{_VERB})\b")
_BEGINS = re.compile(r"(?:It|You|Your|We|Our|If|When|Where|Unless|Whenever)\b")
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
    words = _of_we(sentence.strip(), service)
    if sentence.lstrip().startswith("It ") or not _BEGINS.match(words) or "ours" in words.split() or words[-1:] in "?:":
        return ""
    words = _done(words)
    if _WE.search(words):
        return ""
    words = words[0].lower() + words[1:]
    for ours, theirs in _OURS:
        words = ours.sub(theirs, words)
    return _STOP.sub("", words)


def _of_we(sentence: str, service: str) -> str:
    """A sentence that begins with the service's name, with "We" in its place."""
    words = re.sub(rf"^{re.escape(service)}(?= {AUXILIARY}\b)", "We", sentence)
    named = re.match(rf"{re.escape(service)} (?:do|{'|'.join(map(_third, VERBS))})(?:es)?\b", words)
    return f"It{words[len(service) :]}" if named else words


def _done(words: str) -> str:
    """The words with what "we" do told of one; as they are where another verb of theirs stands further on."""
    told = _DOES.sub(lambda found: f"it{found[1]} {re.sub(_VERB, lambda verb: _third(verb[0]), found[2])}", words)
    return words if told != words and _AND_DOES.search(told) else told


def _third(verb: str) -> str:
    """What one does: "shares", "notifies", "passes"."""
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb[-1] == "y" and verb[-2] not in "aeou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb}s"
