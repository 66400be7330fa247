"""The data that a deed is done to."""

from __future__ import annotations

import re

from smallprint.model.norm import Data, Modality, Party
from smallprint.read.extent import Deed, end_of
from smallprint.read.kinds import kinds_in
from smallprint.read.named import named_in
from smallprint.read.patterns import categories
from smallprint.read.patterns.practice import (
    AMENDED,
    AWAY_FROM_DATA,
    CURBING,
    DETERMINERS,
    HELD,
    ON_DATA,
    PUTTING_IN,
    SENT,
    SPREADING,
)
from smallprint.read.patterns.verbs import REFRAINING
from smallprint.read.plain import plain
from smallprint.read.sentence import Sentence
from smallprint.read.signs import OPT_OUT

_ANSWERED = re.compile(categories.ANSWERED)
_CAPPED = re.compile(r"\b(?:aggregate|total|maximum|entire) liability\b|\bexceed\b")
_AIM = re.compile(categories.AIM)
_AIM_SAID = re.compile(r"\b(?:in order to|so that)\b")
_PROCESSING = re.compile(r"\b(?:process(?:es|ing)?|(?:onward )?transfers?)\b")
_BY_DOING = re.compile(r"\bby (?:[\w-]+ly )?\w+ing\b")
_FACTS = re.compile(r"\b(?:data|information|details|photos?)\b")
_POSTED = re.compile(r"\bwhat (?:you|users)\b.*\b(?:post|upload|submit)")
_ANY_CONTENT = re.compile(categories.ANY_CONTENT)
_PROCESSED = re.compile(categories.PROCESSED)
_OPENED = re.compile(r"\bma[dk]e\b.*\b(?:available|accessible|public)\b")
_OBJECT = re.compile(rf"\b(?:{'|'.join(sorted(DETERMINERS))})\b \w")
_POSTING = re.compile(r"^\W*(?:\w+ or )?post\b")
_INTERESTS = re.compile(r"\binterests\b")
_SAID_BEFORE = re.compile(categories.SAID_BEFORE)
_BARE = re.compile(categories.BARE)
_NAMED_BEFORE = re.compile(categories.NAMED_BEFORE)
_POINTED = re.compile(categories.POINTED)
_NOT_THEIRS = re.compile(categories.NOT_THEIRS)
_USE = re.compile(categories.USE_OF_SERVICE)
_BY_USERS = re.compile(categories.BY_USERS)
_TOLD_ALONE = re.compile(rf"{categories.BARE}|{categories.COOKIES}")
_COOKIES = re.compile(categories.COOKIES)
_GRANTED = re.compile(
    r"\byou (?:\w+ )?(?:grant|assign|license|give (?:us|to \w+)(?! (?:your |\w+ )?(?:consent|permission)))\b"
)
_CHANNEL = re.compile(categories.CHANNEL)
_ASIDE = re.compile(r"\((?:see|as described|as set out)\b[^)]*(?:\)|$)")
_THAT = re.compile(r"\b(?:that|which|who)\b")
_MEDIA = re.compile(categories.MEDIA)
_MATERIAL = re.compile(categories.MATERIAL)
_WHILE_USED = re.compile(categories.WHILE_USED)
_FROM_CHILDREN = re.compile(categories.FROM_CHILDREN)
_PROVIDERS = re.compile(categories.PROVIDERS)
_BRANDED = re.compile(categories.BRANDED)
_CONDITIONS = re.compile(categories.CONDITIONS)
_BRACKETS = re.compile(categories.BRACKETS)
_RECIPIENTS = re.compile(categories.RECIPIENTS)
_WHOLE = re.compile(categories.WHOLE)
_AMONG = re.compile(categories.AMONG)
_OTHER_CONTENT = re.compile(categories.OTHER_CONTENT)
_FURTHER = re.compile(categories.FURTHER)
_PUBLIC = re.compile(r"\bpublic|\bposts\b|\btweets?\b")
_CONTENT = re.compile(r"\bcontents?\b")
_OBJECT_ENDS = re.compile(
    r"[;:.|]|, (?!and\b|or\b)"
    r"|\b(?:if|when|where|unless|until|because|so|by|without|how|whether|as|while|after|before)\b"
)
GATHERING = frozenset("collect".split())
LEAD_REACH = 200
"""Of a lead-in, the last so many characters say to whom its items are told."""
OBJECT_LEAST = 8
"""What something is used for does not begin within so many characters."""
COOKIES_REACH = 40
"""Cookies are what a verb is done to where they stand at most so many characters behind it."""
OBJECT_REACH = 80
"""Data of which nothing more is said is what a verb is done to at most so many characters behind it."""


def data_of_deed(sentence: Sentence, deed: Deed) -> tuple[Data, ...]:
    """The data that a deed is done to; of "this information" what the lead-in or the heading names."""
    if deed.verbs[0].action == "indemnify":
        return ()
    behind = _own_words(sentence, deed)
    return _of_recipients(sentence, deed) or _of_words(sentence, deed, behind)


def _own_words(sentence: Sentence, deed: Deed) -> str:
    """The words of a deed without references, ways of publishing and terms for what others made."""
    ink = sentence.ink[deed.start(sentence) : end_of(sentence, deed.ended)]
    if "Content" in ink or "Material" in ink:
        ink = _BRANDED.sub(" ", ink)
    return _MEDIA.sub(" ", _ASIDE.sub(" ", plain(ink)))


def _of_recipients(sentence: Sentence, deed: Deed) -> tuple[Data, ...]:
    """The data that a lead-in names whose items only say who gets them ("We share your data with:")."""
    if not (
        deed.bearers == (Party.PROVIDER,) and sentence.is_led and _RECIPIENTS.search(sentence.around[-LEAD_REACH:])
    ):
        return ()
    return () if _does(sentence, deed.verbs[0].lemma) else named_in(sentence.before)


def _does(sentence: Sentence, lemma: str) -> bool:
    """Whether a verb is said in the sentence itself, and not only a noun like it ("use policies")."""
    return any(verb.lemma == lemma for frame in sentence.frames for verb in frame.verbs)


def _of_words(sentence: Sentence, deed: Deed, behind: str) -> tuple[Data, ...]:
    """The data that the words of a deed name, or point to, or that its lead-in names."""
    is_ended = deed.verbs[0].lemma in REFRAINING and deed.bearers != (Party.USER,)
    if not is_ended and not any(verb.action in ON_DATA for verb in deed.verbs):
        return _of_object(sentence, deed, behind)
    if deed.verbs[0].action == "act" and not _OPENED.search(behind):
        behind = f" {_first_words(behind)}"
    if deed.verbs[0].lemma in SENT:
        behind = _CHANNEL.sub(" ", behind)
    said = _SAID_BEFORE.match(behind)
    if said is not None:
        found = _said_before(sentence, deed) or kinds_in(said[0])
    else:
        main = _object_alone(deed, _without_asides(behind))
        done = _object_of(deed, main)
        found = _done_to(deed, done) or (_done_to(deed, main) if done != main and not _TOLD_ALONE.search(done) else ())
        behind = main if _OBJECT.search(main) else behind
        found = found or (_done_to(deed, behind) if behind != main else ())
    found = found or _pointed_to(sentence, deed, behind) or _of_bare(sentence, deed, behind)
    if not found and deed.bearers == (Party.PROVIDER,) and _GRANTED.search(sentence.text):
        found = kinds_in(sentence.text)
    return found or _of_lead_in(sentence, deed)


def _done_to(deed: Deed, behind: str) -> tuple[Data, ...]:
    """The kinds that the words behind a verb name, without those that name what something is done by or sent as."""
    found = _of_whom(kinds_in(_WHILE_USED.sub(" ", _POSTING.sub(" ", behind))), behind)
    if deed.bearers != (Party.USER,):
        if any(verb.action == "terminate" for verb in deed.verbs):
            found = tuple(
                kind for kind in found if kind is not Data.USAGE_DATA or kind in kinds_in(_USE.sub(" ", behind))
            )
        is_sent = deed.verbs[0].lemma in SENT
        return tuple(kind for kind in found if kind is not Data.CHAT_MESSAGES) if is_sent else found
    means = _BY_DOING.search(behind)
    if means is not None:
        cut = behind[: means.start()]
        found = _of_whom(kinds_in(_WHILE_USED.sub(" ", cut)), cut) or found
    if deed.verbs[0].lemma in PUTTING_IN and _OTHER_CONTENT.search(behind):
        found = tuple(kind for kind in Data if kind in {*found, Data.CUSTOMER_CONTENT})
    first = _THAT.split(_first_words(behind))[0]
    if deed.verbs[0].lemma in (*PUTTING_IN, "provide") and _CONTENT.search(first) and not named_in(first):
        return (Data.CUSTOMER_CONTENT,)
    if Data.USAGE_DATA in found and _USE.search(behind):
        found = kinds_in(_USE.sub(" ", behind))
    if Data.PUBLIC_POSTS in found and _CONTENT.search(behind) and not _PUBLIC.search(behind):
        found = tuple(kind for kind in found if kind is not Data.PUBLIC_POSTS) or (Data.CUSTOMER_CONTENT,)
    return found


def _without_asides(behind: str) -> str:
    """The words behind a verb without conditions and brackets that name what it is not done to."""
    return _CONDITIONS.sub(" ", _BRACKETS.sub(" ", behind) if "(" in behind else behind)


def _object_alone(deed: Deed, behind: str) -> str:
    """The words behind a verb up to where an object of which no kind is told ends: "your data", "cookies"."""
    whole, is_used = _WHOLE.match(behind), deed.verbs[0].action in ("use", "develop")
    if whole is None:
        first = _first_words(behind)
        return f" {first}" if _COOKIES.search(first[:COOKIES_REACH]) else behind
    kinds = None if is_used else _AMONG.search(behind, whole.end())
    return whole[0] + (behind[kinds.start() :] if kinds else "")


def _of_lead_in(sentence: Sentence, deed: Deed) -> tuple[Data, ...]:
    """The data that a lead-in names whose verb its items go on with ("We process your data to:")."""
    is_item = deed.begun == 0 and deed.ended == len(sentence.words)
    if (
        not sentence.is_led
        or not (is_item or not sentence.frames)
        or any(_does(sentence, verb.lemma) for verb in deed.verbs)
    ):
        return ()
    return named_in(sentence.before)


def _of_whom(found: tuple[Data, ...], behind: str) -> tuple[Data, ...]:
    """The kinds, and children's data where what is named is personal data, or data at large, from or about children."""
    if not (set(found) <= {Data.PERSONAL_DATA} and _FROM_CHILDREN.search(behind)):
        return found
    return (*found, Data.CHILDREN_DATA) if found or _FACTS.search(behind) else ()


def _said_before(sentence: Sentence, deed: Deed) -> tuple[Data, ...]:
    """What "such information" is, by the words before it in the sentence; () where they name none."""
    before = sentence.text[: deed.start(sentence)]
    return _of_whom(kinds_in(before), before)


def _object_of(deed: Deed, behind: str) -> str:
    """The words behind a verb of use up to what that is for ("use your name to send you messages")."""
    is_used = deed.verbs[0].action in ("use", "develop")
    aim = (_AIM if is_used else _AIM_SAID).search(behind, OBJECT_LEAST)
    return behind[: aim.start()] if aim else behind


def _pointed_to(sentence: Sentence, deed: Deed, behind: str) -> tuple[Data, ...]:
    """What "them" or "those" is, by the words before it in the sentence; () where nothing is pointed to."""
    if not _POINTED.match(behind):
        return ()
    before = sentence.text[: deed.start(sentence)]
    return kinds_in(before) or ((Data.PERSONAL_DATA,) if _BARE.search(before) else ())


def _of_object(sentence: Sentence, deed: Deed, behind: str) -> tuple[Data, ...]:
    """The data that the object of a verb names which is not done to data by its nature ("reinstate your content")."""
    is_users = deed.bearers == (Party.USER,)
    if is_users and (deed.verbs[0].action in ("opt", "answer-for") or OPT_OUT.search(behind)):
        named = kinds_in(behind) or _pointed_to(sentence, deed, _first_words(behind)) or _persons(deed, behind)
        return tuple(kind for kind in named if kind is not Data.USAGE_DATA)
    if is_users and deed.verbs[0].lemma in CURBING and deed.modality is not Modality.OBLIGATION:
        named = kinds_in(behind) or _persons(deed, behind)
        return tuple(kind for kind in named if kind is not Data.USAGE_DATA)
    if deed.verbs[0].action in AWAY_FROM_DATA and deed.verbs[0].lemma not in AMENDED:
        return ()
    if deed.verbs[0].action == "answer-for" and not is_users and _PROCESSING.search(sentence.text):
        return kinds_in(sentence.text)
    words = _first_words(behind)
    named = kinds_in(_INTERESTS.sub(" ", words))
    if not named and deed.verbs[0].lemma in AMENDED:
        named = _pointed_to(sentence, deed, behind)
    return tuple(kind for kind in named if kind is not Data.USAGE_DATA or not is_users)


def _persons(deed: Deed, behind: str) -> tuple[Data, ...]:
    """Personal data, where users curb or decline what is done with "information" or "your data"."""
    is_said = deed.verbs[0].action != "answer-for" and _PROCESSED.search(_NOT_THEIRS.sub(" ", behind))
    return (Data.PERSONAL_DATA,) if is_said else ()


def data_declined(text: str) -> tuple[Data, ...]:
    """The data of people for which a sentence, folded, declines to answer; none where it speaks of other things."""
    found = _ANSWERED.search(text)
    if found is None or _CAPPED.search(text):
        return ()
    named = tuple(kind for kind in kinds_in(found[0]) if kind is not Data.USAGE_DATA)
    is_content = _MATERIAL.search(found[0]) or _POSTED.search(found[0])
    return named or ((Data.CUSTOMER_CONTENT,) if is_content else (Data.PERSONAL_DATA,))


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
    bare = _BARE.search(_NOT_THEIRS.sub(" ", _PROVIDERS.sub(" ", behind)))
    if (
        bare is None
        and deed.verbs[0].action in GATHERING
        and _FURTHER.search(behind[:OBJECT_REACH])
        and "be obtained" not in behind
    ):
        return (Data.PERSONAL_DATA,) if deed.bearers == (Party.PROVIDER,) else ()
    if bare is None:
        return ()
    if _NAMED_BEFORE.search(behind[:OBJECT_REACH]) or sentence.is_led:
        around = named_in(sentence.before) or named_in(sentence.heading)
        if around:
            return around
    is_banned = is_users and deed.modality is Modality.PROHIBITION
    if is_banned and not is_published and deed.verbs[0].action != "collect":
        return ()
    done = _object_of(deed, behind)
    held = done if _BARE.search(done) else behind
    is_content = "content" in held or "material" in held
    if is_users and is_content and not is_published and deed.verbs[0].action not in HELD:
        return ()
    if is_content and deed.verbs[0].action in ("own", "provide", "license") and not is_users:
        return ()
    return (Data.CUSTOMER_CONTENT,) if is_content else (Data.PERSONAL_DATA,)
