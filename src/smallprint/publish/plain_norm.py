"""A norm → one short line of plain English, in the words of its own clause."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from smallprint.model.norm import ChoiceKind, Licence, Modality, Norm, Party
from smallprint.publish.plain_cut import calmed, cut_line, tidy, turned
from smallprint.publish.plain_find import (
    Gist,
    Place,
    Sentence,
    find_verb,
    forms_of,
    is_known,
    lemma_of,
    sentence_of,
    subject_at,
)
from smallprint.publish.plain_words import (
    AGREED,
    ANSWERING,
    BY_CHOICE,
    DENYING,
    DISCLAIMED,
    EMPTY_SUBJECTS,
    FOR_PURPOSE,
    GRANTING,
    HEADED,
    INVERTING,
    JOINING,
    KNOWN,
    LICENSED,
    MODAL_WORDS,
    NEXT,
    NO_OBJECT,
    NOT_PROMISED,
    OTHERS,
    OWNING,
    POOR_VERBS,
    PROMISED,
    RIGHT,
    UNTOLD,
)
from smallprint.read.deed import purposes_in
from smallprint.read.lemma import Form, verb_of

__all__ = ["Plain", "plain_licence", "plain_norm"]

CONDITION = 60
"""A condition that stood before its verb is cut after so many characters."""
QUOTED = 110
"""The clause's own words are cut after so many characters."""
JOINED = 12
"""Verbs are joined over at most so many words."""
VERBS = 4
"""Of a licence so many verbs and terms are told."""
KEPT = 1 << 13
_DISCLAIMED = tuple((re.compile(pattern), words) for pattern, words in DISCLAIMED)
_CONDITION = re.compile(r"(?:if|when|where|unless|once|before|after|until|provided|except|without)\b")
_ANSWERING, _GRANTING, _HEADED, _NEXT, _RIGHT = (
    re.compile(pattern) for pattern in (ANSWERING, GRANTING, HEADED, NEXT, RIGHT)
)
_NOT_PROMISED = re.compile(NOT_PROMISED)


@dataclass(frozen=True, slots=True)
class Plain:
    """A norm in plain words: who bears it ("" where `says` has a subject of its own), and what it says.

    `is_quoted` where the norm could not be put in words, so that `says` are the clause's own, in quotation marks.
    """

    who: str
    says: str
    is_quoted: bool = False

    @property
    def whole(self) -> str:
        """The line as it stands alone."""
        words = f"{self.who} {self.says}" if self.who else self.says
        return words[:1].upper() + words[1:]


@dataclass(frozen=True, slots=True)
class _Told:
    """What is done, who does it, and what its sentence says behind that."""

    line: str
    rest: str
    who: str


def plain_norm(norm: Norm, ink: str) -> Plain:
    """A norm in one line of plain words; `ink` is its clause's."""
    begun = norm.evidence.start + 2
    condition = next((one.cut(ink) for one in norm.conditions if one.start <= begun), "")
    choice = _choice(norm, ink)
    purposes = norm.purposes if norm.data and norm.modality is Modality.PERMISSION else ()
    words = norm.evidence.cut(ink)
    return _plain(Gist(words, norm.modality, norm.bearers, norm.verbs[0], choice, condition, purposes))


def _choice(norm: Norm, ink: str) -> str:
    """The choice that is left with what the provider may do or says it will not, in words; "" for none."""
    kind, evidence, is_denied = norm.choice.kind, norm.choice.evidence, norm.modality is Modality.PROHIBITION
    if evidence is None or Party.PROVIDER not in norm.bearers or norm.modality is Modality.OBLIGATION:
        return ""
    if kind is not ChoiceKind.OPT_IN:
        return "" if is_denied or norm.action == "terminate" else BY_CHOICE[kind]
    words = evidence.cut(ink).lower()
    if "choose" in words:
        return "if you choose"
    if "request" in words or "ask" in words:
        return "if you ask"
    return "unless you agree" if is_denied else BY_CHOICE[kind]


@lru_cache(maxsize=KEPT)
def _plain(gist: Gist) -> Plain:
    said = sentence_of(gist.words)
    who = _who(gist.bearers)
    if gist.modality is Modality.DISCLAIMER:
        return _disclaimed(said, who)
    outright = _outright(said, gist)
    if outright:
        return Plain(who if outright.startswith("are") else "", outright)
    place = find_verb(said, gist)
    if place and place.at and place.before < 0 and not place.cue and gist.modality is Modality.OBLIGATION:
        place = place if gist.is_yours else None  # "always use your best judgment" binds nobody but the reader
    is_denied = gist.modality is not Modality.PROHIBITION and said.low[:1] and said.low[0] in DENYING
    if place is None or is_denied or _is_untold(place, gist) or _is_unpromised(said, place, gist):
        return _quoted(said, place.at if place else _first(said, gist.verb))
    told = _told(said, place, gist)
    if told is None:
        return _quoted(said, place.at)
    return Plain(told.who, told.line + _tail(told, said, place, gist))


def _who(bearers: tuple[Party, ...]) -> str:
    """Those who bear a norm, in a word."""
    if Party.PROVIDER in bearers:
        return "you and they" if Party.USER in bearers else "they"
    if Party.USER in bearers:
        return "you"
    return OTHERS[bearers[0]]


def _outright(said: Sentence, gist: Gist) -> str:
    """What is told by its own pattern: who answers for something, and a licence that people give; "" for the rest."""
    if gist.verb == "answer" and gist.modality is Modality.OBLIGATION:
        pattern, words = _ANSWERING, "are responsible for"
    elif gist.verb == "grant" and gist.modality is Modality.PERMISSION and not gist.is_yours:
        pattern, words = _GRANTING, "you grant"
    else:
        return ""
    found = pattern.search(said.text)
    if found is None:
        return ""
    line, rest = cut_line(said.text[found.end() :])
    return f"{words} {turned(line)}{' …' if rest else ''}"


def _is_untold(place: Place, gist: Gist) -> bool:
    """Whether a verb says too little when it is taken out of its sentence."""
    return gist.verb in UNTOLD or (gist.verb in POOR_VERBS and not place.is_passive)


def _is_unpromised(said: Sentence, place: Place, gist: Gist) -> bool:
    """Whether what looks like a promise stands in a sentence that promises nothing."""
    if gist.modality is not Modality.OBLIGATION or gist.is_yours:
        return False
    return _NOT_PROMISED.search(said.text[: said.spans[place.at][0]].lower()) is not None


def _told(said: Sentence, place: Place, gist: Gist) -> _Told | None:
    """What is done: with a subject of its own where one stands there, else behind "may", "must" or "will"."""
    if place.is_passive:
        subject = subject_at(said, place)
        return _with_subject(said, place, subject) if subject else None
    if place.before > 0 and said.low[place.before - 1] in INVERTING:  # "which we …", "should you …"
        return None
    if gist.bearers == (Party.USER,) and _is_other(said, place):
        return None
    is_spoken = place.before < 0 or said.low[place.before] in JOINING or is_known(said, place.before)
    subject = "" if is_spoken else subject_at(said, place)
    if Party.PROVIDER in gist.bearers and " " not in subject and not subject.endswith("s"):
        subject = ""  # a name
    if subject and place.cue:
        return _with_subject(said, place, subject)
    if not is_spoken and not subject and said.low[place.before] in EMPTY_SUBJECTS:
        return None
    line, rest = cut_line(_RIGHT.sub("", _based(said, place.at, gist.verb), count=1))
    first, _, behind = line.partition(" ")
    if not behind or line.endswith(" that") or (not place.cue and behind.partition(" ")[0] in NO_OBJECT):
        return None
    modal, line = _modal(said, place, gist, f"{first[:1].lower()}{first[1:]} {behind}")
    only = "only " if place.at and said.low[place.at - 1] == "only" else ""
    is_order = place.at == 0 and gist.is_yours and gist.modality is Modality.OBLIGATION
    who = "" if is_order else turned(subject) or _who(gist.bearers)
    return _Told(f"{'' if is_order else modal}{only}{turned(line)}", rest, who)


def _is_other(said: Sentence, place: Place) -> bool:
    """Whether somebody else's name stands before a verb."""
    word = said.low[place.before] if place.before >= 0 else ""
    return bool(word) and word not in KNOWN and word not in JOINING and is_known(said, place.before)


def _with_subject(said: Sentence, place: Place, subject: str) -> _Told:
    """What is done by or to something that is named: "your data may be shared with …"."""
    line, rest = cut_line(said.text[said.spans[place.before + 1][0] :])
    return _Told(f"{turned(subject)} {turned(line)}", rest, "")


def _modal(said: Sentence, place: Place, gist: Gist, line: str) -> tuple[str, str]:
    """The auxiliary that a norm is told with, and its words behind that.

    What the provider says it does is told as what it will do, what people say they do as they say it.
    """
    verb = lemma_of(said.low[place.at])[0]
    if gist.modality is Modality.PERMISSION:
        return "" if verb in OWNING and not place.cue and place.before >= 0 else "may ", line
    if gist.is_yours and gist.modality is Modality.OBLIGATION and place.before >= 0:
        if verb in PROMISED and " that " in line:
            return "", f"confirm that {line.split(' that ', 1)[1]}"
        is_said = not place.cue and (verb in AGREED or said.low[place.before] in ("you", "parties"))
        return "" if is_said else "must ", line
    if not gist.is_yours and gist.modality is Modality.PROHIBITION and place.cue == "may":
        return "cannot ", line
    if gist.is_yours or place.cue in ("must", "may"):
        return f"{MODAL_WORDS[gist.modality]} ", line
    if gist.modality is Modality.PROHIBITION:
        return "will not " if place.cue == "will" else "do not ", line
    return "will ", line


def _based(said: Sentence, at: int, verb: str) -> str:
    """The words from a verb on, the verb and those joined to it in their base form."""
    text, low = said.text, said.low
    begun, end = said.spans[at]
    told, form = lemma_of(low[at])
    told = verb if low[at] in forms_of(verb) and not verb.endswith("ing") else told
    if form is Form.BASE:
        return text[begun:]
    for step in range(at + 1, min(at + JOINED, len(low))):
        between = text[end : said.spans[step][0]]
        if low[step] in ("and", "or"):
            continue
        joined = verb_of(low[step])
        if joined is None or joined.form is not form or between == " ":
            break
        told, end = f"{told}{between}{joined.lemma}", said.spans[step][1]
    return told + text[end:]


def _tail(told: _Told, said: Sentence, place: Place, gist: Gist) -> str:
    """What is told behind a line: for what, with which choice, and on what condition that stood before it."""
    found: list[str] = []
    low = told.line.lower()
    if gist.purposes and told.rest:
        named = purposes_in(told.rest.lower())
        found += [words for purpose, words in FOR_PURPOSE.items() if purpose in named and purpose in gist.purposes][:2]
    if gist.choice and not any(
        words in low for words in ("consent", "opt", "unless you", "until you", "request", "permission")
    ):
        found.append(gist.choice)
    if gist.condition and place.before > 1 and _CONDITION.match(gist.condition.lower()):
        whole = calmed(tidy(gist.condition))[: said.spans[place.before][0]]
        words, rest = cut_line(turned(_NEXT.split(whole, maxsplit=1)[0]), CONDITION)
        if " " in words:
            found.append(f"{words[:1].lower()}{words[1:]}{' …' if rest else ''}")
    return (" …" if told.rest else "") + (f" — {', '.join(found)}" if found else "")


def _disclaimed(said: Sentence, who: str) -> Plain:
    """What somebody does not answer for."""
    low = said.text.lower()
    for pattern, words in _DISCLAIMED:
        found = pattern.search(low)
        if found is not None and not words.endswith(" "):
            return Plain(who, words)
        if found is not None:
            line, rest = cut_line(said.text[found.end() :])
            line = line if line.startswith("that ") or not words.startswith("do not promise") else f"anything {line}"
            return Plain(who, f"{words}{turned(line)}{' …' if rest else ''}")
    denied = _NOT_PROMISED.search(low)
    return _quoted(said, sum(begun < denied.start() for begun, _ in said.spans) if denied else 0)


def _first(said: Sentence, verb: str) -> int:
    """The index of the first word that may be a verb, or 0."""
    forms = forms_of(verb)
    return next((at for at, word in enumerate(said.low) if word in forms), 0)


def _quoted(said: Sentence, at: int = 0) -> Plain:
    """The clause's own words, cut short: from where the part begins that holds a word."""
    headed = _HEADED.match(said.text)
    begun = headed.end() if headed else 0
    place = said.spans[at][0] if at < len(said.spans) else 0
    if place > QUOTED * 2 // 3 and len(said.text) > QUOTED:
        begun = max(begun, *(said.text.rfind(sign, 0, place) + len(sign) for sign in (", ", "; ", ": ", ". ")))
        begun = begun if place - begun < QUOTED * 2 // 3 else said.text.rfind(" ", 0, place - QUOTED // 2) + 1
    text = ("… " if begun and not (headed and begun == headed.end()) else "") + said.text[begun:]
    if len(text) > QUOTED:
        text = f"{text[:QUOTED].rsplit(' ', 1)[0].rstrip(' ,;:')} …"
    return Plain("", f"“{text.rstrip(' ;:,')}”", is_quoted=True)


def plain_licence(one: Licence) -> Plain:
    """What people let the provider do by a licence that they give."""
    verbs = one.verbs[:VERBS] or ("use",)
    told = " and ".join((", ".join(verbs[:-1]), verbs[-1])) if len(verbs) > 1 else verbs[0]
    what = next((words for kind, words in LICENSED.items() if kind in one.data), "what you give them a licence to")
    terms = f" — {', '.join(one.terms[:VERBS])}" if one.terms else ""
    return Plain("they", f"may {told} {what}{terms}")
