"""The data that a deed is done to."""

from __future__ import annotations

import re
from functools import lru_cache

from smallprint.model.norm import Data, Modality, Party
from smallprint.read.extent import Deed
from smallprint.read.named import named_in
from smallprint.read.patterns import categories
from smallprint.read.patterns.practice import (
    AMENDED,
    AWAY_FROM_DATA,
    CURBING,
    HELD,
    ON_DATA,
    PUTTING_IN,
    SENT,
    SPREADING,
)
from smallprint.read.patterns.verbs import REFRAINING
from smallprint.read.sentence import Sentence
from smallprint.read.signs import OPT_OUT

_ADDRESS = re.compile(categories.ADDRESS)
_ANSWERED = re.compile(categories.ANSWERED)
_CAPPED = re.compile(r"\b(?:aggregate|total|maximum|entire) liability\b|\bexceed\b")
_AIM = re.compile(r"\b(?:in order to|so that|to (?!(?:the|your|our|a|an|any|us|you|which|this|that|these|whom)\b))")
_PROCESSING = re.compile(r"\bprocess(?:es|ing)?\b")
_BY_DOING = re.compile(r"\bby (?:[\w-]+ly )?\w+ing\b")
_FACTS = re.compile(r"\b(?:data|information|details|content|photos?)\b")
_ANY_CONTENT = re.compile(
    r"[\w-]+ (?:any |such )?(?:\w+ (?:or )?)?(?:content|materials?) (?:that|which|containing|depicting)\b"
)
_POSTING = re.compile(r"^\W*(?:\w+ or )?post\b")
_TOLD_US = re.compile(
    r"\b(?:any|such|the|all|other) (?:data|information) (?:that |which )?(?:you|users|customers|members) "
)
_LIKINGS = re.compile(categories.LIKINGS)
_TOLD_WHOLE = {Data.DEIDENTIFIED_AGGREGATE, Data.CUSTOMER_CONTENT, Data.CHILDREN_DATA}
"""What holds for what people are like where it is named: content with their names, statistics of their gender."""
_INTERESTS = re.compile(r"\binterests\b")
_BY_OTHERS = re.compile(categories.BY_OTHERS)
_SAID_BEFORE = re.compile(categories.SAID_BEFORE)
_TURNED = re.compile(categories.TURNED)
_BARE = re.compile(categories.BARE)
_NAMED_BEFORE = re.compile(categories.NAMED_BEFORE)
_POINTED = re.compile(categories.POINTED)
_NOT_THEIRS = re.compile(categories.NOT_THEIRS)
_USE = re.compile(categories.USE_OF_SERVICE)
_BY_USERS = re.compile(categories.BY_USERS)
_COOKIES = re.compile(categories.COOKIES)
_GRANTED = re.compile(
    r"\byou (?:\w+ )?(?:grant|assign|license|give (?:us|to \w+)(?! (?:your |\w+ )?(?:consent|permission)))\b"
)
_IDENTIFIERS = re.compile(categories.IDENTIFIERS)
_TRAITS = re.compile(categories.TRAITS)
_CHANNEL = re.compile(categories.CHANNEL)
_ASIDE = re.compile(r"\((?:see|as described|as set out)\b[^)]*(?:\)|$)")
_THAT = re.compile(r"\b(?:that|which|who)\b")
_MEDIA = re.compile(categories.MEDIA)
_MATERIAL = re.compile(categories.MATERIAL)
_WHILE_USED = re.compile(categories.WHILE_USED)
_FROM_CHILDREN = re.compile(categories.FROM_CHILDREN)
_PUBLIC = re.compile(r"\bpublic|\bposts\b|\btweets?\b")
_CONTENT = re.compile(r"\bcontents?\b")
_OBJECT_ENDS = re.compile(
    r"[;:.|]|, (?!and\b|or\b)"
    r"|\b(?:if|when|where|unless|until|because|so|by|without|how|whether|as|while|after|before)\b"
)
KEPT = 1 << 8
OBJECT_LEAST = 8
"""What something is used for does not begin within so many characters."""
OBJECT_REACH = 80
"""Data of which nothing more is said is what a verb is done to at most so many characters behind it."""


def data_of_deed(sentence: Sentence, deed: Deed) -> tuple[Data, ...]:
    """The data that a deed is done to; of "this information" what the lead-in or the heading names."""
    behind = _MEDIA.sub(" ", _ASIDE.sub(" ", deed.behind(sentence)))
    if deed.verbs[0].action == "indemnify":
        return ()
    is_ended = deed.verbs[0].lemma in REFRAINING and deed.bearers != (Party.USER,)
    if not is_ended and not any(verb.action in ON_DATA for verb in deed.verbs):
        return _of_object(sentence, deed, behind)
    if deed.verbs[0].lemma in SENT:
        behind = _CHANNEL.sub(" ", behind)
    said = _SAID_BEFORE.match(behind)
    if said is not None:
        found = _said_before(sentence, deed) or _named(said[0])
    else:
        done = _object_of(deed, behind)
        found = _done_to(deed, done) or (_done_to(deed, behind) if done != behind else ())
    found = found or _pointed_to(sentence, deed, behind) or _of_bare(sentence, deed, behind)
    if not found and deed.bearers == (Party.PROVIDER,) and _GRANTED.search(sentence.text):
        found = _named(sentence.text)
    return found or _of_lead_in(sentence, deed)


def _done_to(deed: Deed, behind: str) -> tuple[Data, ...]:
    """The kinds that the words behind a verb name, without those that name what something is done by or sent as."""
    found = _of_whom(_named(_WHILE_USED.sub(" ", _POSTING.sub(" ", behind))), behind)
    if deed.bearers != (Party.USER,):
        if any(verb.action == "terminate" for verb in deed.verbs):
            found = tuple(
                kind for kind in found if kind is not Data.USAGE_DATA or kind in _named(_USE.sub(" ", behind))
            )
        is_sent = deed.verbs[0].lemma in SENT
        return tuple(kind for kind in found if kind is not Data.CHAT_MESSAGES) if is_sent else found
    means = _BY_DOING.search(behind)
    if means is not None:
        cut = behind[: means.start()]
        found = _of_whom(_named(_WHILE_USED.sub(" ", cut)), cut) or found
    first = _THAT.split(_first_words(behind))[0]
    if deed.verbs[0].lemma in (*PUTTING_IN, "provide") and _CONTENT.search(first) and not named_in(first):
        return (Data.CUSTOMER_CONTENT,)
    if Data.USAGE_DATA in found and _USE.search(behind):
        found = _named(_USE.sub(" ", behind))
    if Data.PUBLIC_POSTS in found and _CONTENT.search(behind) and not _PUBLIC.search(behind):
        found = tuple(kind for kind in found if kind is not Data.PUBLIC_POSTS) or (Data.CUSTOMER_CONTENT,)
    return found


def _of_lead_in(sentence: Sentence, deed: Deed) -> tuple[Data, ...]:
    """The data that a lead-in names whose verb its items go on with ("We process your data to:")."""
    is_item = deed.begun == 0 and deed.ended == len(sentence.words)
    if (
        not sentence.is_led
        or not (is_item or not sentence.frames)
        or any(verb.lemma in sentence.text for verb in deed.verbs)
    ):
        return ()
    return named_in(sentence.before)


def _of_whom(found: tuple[Data, ...], behind: str) -> tuple[Data, ...]:
    """The kinds, and children's data where what is named is personal data, or data at large, from or about children."""
    if not (set(found) <= {Data.PERSONAL_DATA} and _FROM_CHILDREN.search(behind)):
        return found
    return (*found, Data.CHILDREN_DATA) if found or _FACTS.search(behind) else ()


@lru_cache(maxsize=KEPT)
def _named(words: str) -> tuple[Data, ...]:
    """The kinds that words name, identifiers of devices and what people are like among them."""
    found = set(named_in(words))
    if Data.DEIDENTIFIED_AGGREGATE in found:
        found = set(named_in(_TURNED.sub(" ", words)))
    if _BY_OTHERS.search(words):
        found.add(Data.CUSTOMER_CONTENT)
    if _ADDRESS.search(words):
        found.add(Data.CONTACT_DATA)
    if _IDENTIFIERS.search(words):
        found.add(Data.USAGE_DATA)
    if Data.CUSTOMER_CONTENT in found and not _MATERIAL.search(words):
        if _TOLD_US.search(words):
            found.add(Data.PERSONAL_DATA)
        if Data.PERSONAL_DATA in found:
            found.discard(Data.CUSTOMER_CONTENT)
    is_told = not found & _TOLD_WHOLE and _TRAITS.search(words)
    if is_told or (not found and _LIKINGS.search(words)):
        found.add(Data.PERSONAL_DATA)
    return tuple(kind for kind in Data if kind in found)


def _said_before(sentence: Sentence, deed: Deed) -> tuple[Data, ...]:
    """What "such information" is, by the words before it in the sentence; () where they name none."""
    before = sentence.text[: deed.start(sentence)]
    return _of_whom(_named(before), before)


def _object_of(deed: Deed, behind: str) -> str:
    """The words behind a verb of use up to what that is for ("use your name to send you messages")."""
    if deed.verbs[0].action not in ("use", "develop"):
        return behind
    aim = _AIM.search(behind, OBJECT_LEAST)
    return behind[: aim.start()] if aim else behind


def _pointed_to(sentence: Sentence, deed: Deed, behind: str) -> tuple[Data, ...]:
    """What "them" or "those" is, by the words before it in the sentence; () where nothing is pointed to."""
    if not _POINTED.match(behind):
        return ()
    before = sentence.text[: deed.start(sentence)]
    return _named(before) or ((Data.PERSONAL_DATA,) if _BARE.search(before) else ())


def _of_object(sentence: Sentence, deed: Deed, behind: str) -> tuple[Data, ...]:
    """The data that the object of a verb names which is not done to data by its nature ("reinstate your content")."""
    is_users = deed.bearers == (Party.USER,)
    if is_users and (deed.verbs[0].action in ("opt", "answer-for") or OPT_OUT.search(behind)):
        named = _named(behind) or _pointed_to(sentence, deed, _first_words(behind))
        return tuple(kind for kind in named if kind is not Data.USAGE_DATA)
    if is_users and deed.modality is Modality.PERMISSION and deed.verbs[0].lemma in CURBING:
        return tuple(kind for kind in _named(behind) if kind is not Data.USAGE_DATA)
    if deed.verbs[0].action in AWAY_FROM_DATA and deed.verbs[0].lemma not in AMENDED:
        return ()
    if deed.verbs[0].action == "answer-for" and not is_users and _PROCESSING.search(sentence.text):
        return _named(sentence.text)
    words = _first_words(behind)
    named = _named(_INTERESTS.sub(" ", words))
    if not named and deed.verbs[0].lemma in AMENDED:
        named = _pointed_to(sentence, deed, behind)
    return tuple(kind for kind in named if kind is not Data.USAGE_DATA or not is_users)


def data_declined(text: str) -> tuple[Data, ...]:
    """The data of people for which a sentence, folded, declines to answer; none where it speaks of other things."""
    found = _ANSWERED.search(text)
    if found is None or _CAPPED.search(text):
        return ()
    named = tuple(kind for kind in _named(found[0]) if kind is not Data.USAGE_DATA)
    return named or ((Data.CUSTOMER_CONTENT,) if _MATERIAL.search(found[0]) else (Data.PERSONAL_DATA,))


def _first_words(behind: str) -> str:
    """The words behind a verb up to where something else begins: a sign, a condition, a purpose."""
    begun = behind.find(" ") + 1
    stop = _OBJECT_ENDS.search(behind, begun)
    return behind[begun : min(stop.start() if stop else len(behind), begun + OBJECT_REACH)]


def _of_bare(sentence: Sentence, deed: Deed, behind: str) -> tuple[Data, ...]:
    """The data of a deed that names none outright."""
    if _COOKIES.search(behind[:OBJECT_REACH]):
        return (Data.USAGE_DATA,)
    is_users = deed.bearers == (Party.USER,)
    is_published = deed.verbs[0].action == "publish" or any(verb.lemma in PUTTING_IN for verb in deed.verbs)
    is_published = is_published or (
        any(verb.lemma in SPREADING for verb in deed.verbs) and _ANY_CONTENT.match(behind) is not None
    )
    is_published = is_published or _BY_USERS.search(behind) is not None
    if is_users and is_published and "anything" in behind:
        return (Data.CUSTOMER_CONTENT,)
    bare = _BARE.search(_NOT_THEIRS.sub(" ", behind))
    if bare is None:
        return ()
    if _NAMED_BEFORE.search(behind[:OBJECT_REACH]) or sentence.is_led:
        around = named_in(sentence.before) or named_in(sentence.heading)
        if around:
            return around
    is_banned = is_users and deed.modality is Modality.PROHIBITION
    if is_banned and not is_published and deed.verbs[0].action != "collect":
        return ()
    is_content = "content" in behind or "material" in behind
    if is_users and is_content and not is_published and deed.verbs[0].action not in HELD:
        return ()
    if is_content and deed.verbs[0].action in ("own", "provide", "license") and not is_users:
        return ()
    return (Data.CUSTOMER_CONTENT,) if is_content else (Data.PERSONAL_DATA,)
