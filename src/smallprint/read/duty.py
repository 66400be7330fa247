"""Whom a frame allows or binds, and how: from the force of its verb to permission, prohibition, obligation."""

from __future__ import annotations

from itertools import pairwise

from smallprint.model.norm import Modality, Party
from smallprint.read.frame import Force, Frame
from smallprint.read.patterns.parties import OF_THE_PROVIDER, PRONOUNS
from smallprint.read.patterns.practice import (
    ADVERTS,
    ANSWERABLE,
    AT_HAND,
    BORNE,
    BROUGHT,
    BY_WAY,
    CONTESTED,
    FORBIDDEN,
    GOVERNING_LAW,
    HEARD,
    HOLDING,
    IMPERSONAL,
    KEPT,
    LEFT,
    MESSAGES,
    MUTUAL,
    NOTICE_LIKE,
    OWED,
    RECEIVED,
    RENDERED,
    RIGHTS_KEPT,
    RULES,
    SENT_IN,
    SETTLED,
    SHOWN,
    STATED,
    STATIVE,
    TAKEN,
    WAIVING,
)
from smallprint.read.patterns.verbs import EFFORTS, PASSED, REFRAINING
from smallprint.read.subject import PARTY_BY_NOUN, parties_in
from smallprint.read.words import Words

BOTH = (Party.PROVIDER, Party.USER)
AT_HAND_REACH = 6
"""By way of what one does something stands within so many words."""
AGENT_REACH = 4
"""Who settles a dispute stands at most so many words behind "by"."""
SUBJECT_NEAR = 14
"""Of a subject, the last so many words say whether disputes or terms are meant."""
BANNING = frozenset("prohibit forbid ban disallow".split())
"""What one does who says what others must not."""
LET = frozenset("allowed permitted authorised authorized eligible entitled".split())
"""Words between "is" and its verb that leave or deny it to whoever is meant ("bots are not permitted to post")."""
POINTING = frozenset("it this that".split())
"""Words that point to something said before, of which it is not known who is meant."""
OURS_TOO = frozenset("our the this these such".split())
OTHERS_TOO = frozenset("your third third-party other another their".split())
"""Before a service, words by which it is the provider's, or another's."""
SERVED = frozenset("collect use store share sell train delete charge notify protect".split())
"""What a provider does that is told of its service."""
LEAVES = frozenset("consent permission authorization authorisation approval".split())
"""What the provider must get that says it will ("we will obtain your consent")."""
MIGHT = frozenset("may might can could".split())
NEAR_VERB = 9
"""To whom something is sent stands at most so many words behind the verb."""
BROUGHT_REACH = 4
"""Whose the thing is stands within so many last words of a subject."""
KEPT_REACH = 9
"""Rights that are kept stand at most so many words behind the verb."""
ASKED_REACH = 25
"""What users ask for stands at most so many words before what the provider will then do."""
NOT_BOUND = frozenset("required obliged obligated expected have has".split())
"""What is denied of one who need not."""
THEIRS = frozenset("your personal data information their".split())
"""In the subject of a passive, words of what is people's: it is the provider that must."""
OF_DATA = frozenset("data information content".split())
"""In the subject of a passive, words of what is given back by who holds it."""
USED = frozenset("use register".split())
"""What is done to a service, told in the passive, by users."""
KEPT_UP = frozenset("pay charge terminate change notify remove provide develop".split())
"""What is done to a service by its provider alone, denied or not."""
NOT_MUTUAL = frozenset(
    "share collect store use delete publish change terminate charge pay notify provide remove allow".split()
)
"""What is done to claims and terms by one side alone."""


def bearers_of(words: Words, frame: Frame, action: str) -> tuple[Party, ...]:
    """Whom the frame allows or binds: those who act, or in the passive those whose the thing acted on is not."""
    subject = words.low[slice(*frame.subject)]
    outright = _outright(words, frame, action, subject)
    if outright:
        return outright
    is_open = frame.is_passive or not frame.parties
    if is_open and (action in MUTUAL or _is_settled(frame, action, subject[-SUBJECT_NEAR:])):
        return _settling(words, frame)
    if frame.parties and not frame.is_passive:
        return _acting(words, frame, action)
    if frame.parties:
        return tuple(sorted(frame.parties))
    if frame.is_passive:
        return _unnamed(words, frame)
    if not LET.isdisjoint(words.low[frame.first : frame.verb]) and subject and subject[-1] not in POINTING:
        return (Party.USER,)
    if _is_service(words, frame, action):
        return (Party.PROVIDER,)
    if is_sent_in(words, frame) or _is_put_in(words, frame, subject):
        return (Party.USER,)
    is_bound = words.low[frame.first] in ("must", "should") or "required" in words.low[frame.first : frame.verb]
    if is_bound and (action == "comply" or THEIRS.isdisjoint(subject)):
        return (Party.USER,)
    return (Party.PROVIDER,) if action in IMPERSONAL and frame.force is not Force.DOES else ()


def _is_service(words: Words, frame: Frame, action: str) -> bool:
    """Whether what acts is the provider's ("our Services may collect", "the site uses cookies")."""
    subject = words.low[slice(*frame.subject)]
    at = next((at for at in range(len(subject) - 1, -1, -1) if subject[at] not in PASSED), 0)
    if (
        frame.is_passive
        or not subject
        or subject[at] not in OF_THE_PROVIDER | {"systems"}
        or frame.verbs[0].lemma in STATIVE
    ):
        return False
    is_own = not OURS_TOO.isdisjoint(subject[max(0, at - 3) : at]) and not OTHERS_TOO & set(
        subject[max(0, at - 4) : at]
    )
    return is_own and (action in SERVED or (action == "provide" and frame.is_negated))


def _is_put_in(words: Words, frame: Frame, subject: tuple[str, ...]) -> bool:
    """Whether rules are told of what users bring along: "your app must", "ads may not force a redirect"."""
    is_told = frame.force is Force.MUST or (frame.may and frame.is_negated)
    if not is_told or not subject or frame.verbs[0].lemma in (*STATIVE, *BORNE) or words.low[frame.first] == "can":
        return False
    is_yours = "your" in subject[-BROUGHT_REACH:-1] and subject[-1] in BROUGHT
    return is_yours or subject[-1] in ADVERTS


def is_sent_in(words: Words, frame: Frame) -> bool:
    """Whether a frame says what may not stand in what users put in, or where that may not appear."""
    if not frame.is_negated or frame.is_passive or frame.parties or frame.verbs[0].lemma not in ("appear", *HOLDING):
        return False
    is_bound = words.low[frame.first] in ("may", "must", "shall", "cannot", "can", "can't")
    return is_bound and not SENT_IN.isdisjoint(words.low[slice(*frame.subject)][-SUBJECT_NEAR:])


def _outright(words: Words, frame: Frame, action: str, subject: tuple[str, ...]) -> tuple[Party, ...]:
    """Whom a frame binds by its verb alone: who is governed, forbidden something, sends a notice; () for the rest."""
    lemma = frame.verbs[0].lemma
    if lemma == "govern" or (lemma == "refer" and frame.is_passive) or words.low[frame.verb] == "jurisdiction":
        return BOTH
    is_noticed = lemma in HOLDING and frame.force is Force.MUST and not frame.is_negated
    if is_noticed and not NOTICE_LIKE.isdisjoint(subject) and {"we", "our", "us", "you"}.isdisjoint(subject):
        return (Party.USER,)
    if frame.is_passive and action == "prohibit" and Party.THIRD_PARTIES not in frame.parties:
        return (Party.USER,)
    if frame.is_passive and lemma in ("require", "entitle", "hold"):
        return tuple(sorted(parties_in(words, *frame.subject)[0])) or (Party.PROVIDER,)
    is_banned = subject == ("it",) and frame.is_negated and frame.may
    if is_banned and not FORBIDDEN.isdisjoint(words.low[frame.first : frame.verb]):
        return (Party.USER,)
    if is_left(words, frame):
        is_ours = action == "pay" or ("your" in subject and not OF_DATA.isdisjoint(subject))
        return (Party.PROVIDER,) if is_ours else (Party.USER,)
    return _banned(words, frame) if lemma_bans(frame) and Party.PROVIDER in frame.parties else ()


def is_left(words: Words, frame: Frame) -> bool:
    """Whether a frame says of what is done, or put in, that it is or is not allowed ("scraping is not permitted")."""
    is_open = frame.may and not frame.is_passive and (not frame.parties or bool(frame.name))
    return is_open and frame.verb == frame.last and words.low[frame.verb] in LEFT


def lemma_bans(frame: Frame) -> bool:
    """Whether somebody forbids something in a frame: "we prohibit the resale of tickets"."""
    return frame.verbs[0].lemma in BANNING and frame.is_plain and not frame.is_negated and not frame.is_passive


def _banned(words: Words, frame: Frame) -> tuple[Party, ...]:
    """Whom the provider forbids something: those named behind the verb, else people."""
    named = (PARTY_BY_NOUN.get(word) for word in words.low[frame.last + 1 : frame.last + NEAR_VERB])
    return (next((party for party in named if party not in (None, Party.PROVIDER)), None) or Party.USER,)


def _is_settled(frame: Frame, action: str, subject: tuple[str, ...]) -> bool:
    """Whether disputes or terms are what something will or must be done with or do."""
    if frame.force not in (Force.WILL, Force.MUST) or SETTLED.isdisjoint(subject):
        return False
    is_heard = frame.verbs[0].lemma in HEARD and not CONTESTED.isdisjoint(subject)
    return is_heard or (frame.verbs[0].lemma not in RENDERED and action not in NOT_MUTUAL)


def _acting(words: Words, frame: Frame, action: str) -> tuple[Party, ...]:
    """Whom a frame allows or binds that names who acts."""
    if words.low[frame.first - 1] == "they" and frame.subject[1] == frame.first:
        return _before(words, frame) or tuple(sorted(frame.parties))
    if frame.is_negated and frame.verbs[0].lemma in BORNE and frame.parties == {Party.USER}:
        return (Party.PROVIDER,)
    is_each = action in MUTUAL and "each" in words.low[frame.first - 1 : frame.verb] and Party.PROVIDER in frame.parties
    return BOTH if is_each else tuple(sorted(frame.parties))


def _settling(words: Words, frame: Frame) -> tuple[Party, ...]:
    """Whom the settling of disputes binds: both sides, unless one is named behind "by"."""
    low = words.low
    behind = low[frame.verb + 1 : frame.verb + 9]
    if "by" in behind:
        at = frame.verb + 1 + behind.index("by")
        agents = {PRONOUNS.get(word) or PARTY_BY_NOUN.get(word) for word in low[at + 1 : at + AGENT_REACH]}
        named = tuple(party for party in BOTH if party in agents and "individual" not in behind)
        if named:
            return named
    return BOTH


def _before(words: Words, frame: Frame) -> tuple[Party, ...]:
    """Whom "they" means: the party named last before."""
    named = (PARTY_BY_NOUN.get(word) for word in reversed(words.low[: frame.subject[1] - 1]))
    party = next((party for party in named if party is not None), None)
    return (party,) if party else ()


def _unnamed(words: Words, frame: Frame) -> tuple[Party, ...]:
    """Whom a passive binds in which nobody is named."""
    if frame.verbs[0].action == "prohibit":
        return (Party.USER,)
    if frame.verbs[0].lemma == "award":
        return (Party.THIRD_PARTIES,)
    before = words.low[max(0, frame.first - ASKED_REACH) : frame.first]
    is_of_data = frame.verbs[0].lemma in ("return", "deliver") and not OF_DATA.isdisjoint(before)
    if frame.force is Force.MUST and frame.verbs[0].lemma in RENDERED and not is_of_data:
        return (Party.USER,)
    if _is_at_hand(words, frame):
        return (Party.USER,)
    if words.low[frame.first] in ("must", "should") and THEIRS.isdisjoint(words.low[slice(*frame.subject)]):
        return (Party.USER,)
    action = frame.verbs[0].action
    is_used = action in USED or (frame.is_negated and action not in KEPT_UP and frame.force is not Force.WILL)
    is_theirs = frame.is_of_provider and frame.force is not Force.DOES and is_used
    return (Party.USER,) if is_theirs else (Party.PROVIDER,)


def _is_at_hand(words: Words, frame: Frame) -> bool:
    """Whether users can do something by what they have at hand: "can be changed in your settings"."""
    behind = words.low[frame.verb + 1 : frame.verb + SUBJECT_NEAR]
    if not frame.may or frame.is_negated:
        return False
    named = next((at for at in range(1, len(behind)) if behind[at] in AT_HAND), 0)
    near = behind[max(0, named - AT_HAND_REACH) : named]
    return bool(named) and not BY_WAY.isdisjoint(near) and not {".", ";", ":"} & set(near)


def modality_of(words: Words, frame: Frame, action: str, bearers: tuple[Party, ...]) -> Modality | None:
    """How a frame allows or binds its bearers; None where it does neither."""
    is_users = Party.USER in bearers and Party.PROVIDER not in bearers
    lemma = frame.verbs[0].lemma
    if lemma in REFRAINING and Party.PROVIDER in frame.parties and not frame.may:
        return Modality.OBLIGATION if frame.is_negated else Modality.PROHIBITION
    if lemma_bans(frame) and Party.PROVIDER in frame.parties:
        return Modality.PROHIBITION
    if frame.is_negated and lemma == "govern":
        return None
    if frame.is_negated:
        return Modality.PERMISSION if is_users and is_free(words, frame) else Modality.PROHIBITION
    if frame.force is Force.MUST and _is_only_possible(words, frame, bearers):
        return Modality.PERMISSION
    if frame.force is Force.MAY or frame.force is Force.GRANTS:
        return Modality.PERMISSION
    if frame.force in (Force.MUST, Force.IMPERATIVE, Force.AGREES):
        is_theirs = words.low[frame.first] == "shall" and is_kept(words, frame)
        return Modality.PERMISSION if is_theirs else Modality.OBLIGATION
    if action == "prohibit":
        return Modality.PROHIBITION
    return _of_said(words, frame, action, bearers)


def _of_said(words: Words, frame: Frame, action: str, bearers: tuple[Party, ...]) -> Modality | None:
    """What is done or will be done: a leave that is taken, a duty that is owed, or neither."""
    is_users = Party.USER in bearers and Party.PROVIDER not in bearers
    is_waived = Party.USER in bearers and any(verb.lemma in WAIVING for verb in frame.verbs)
    if is_waived and (frame.parties or not frame.is_passive):
        return Modality.OBLIGATION
    if is_kept(words, frame):
        return Modality.PERMISSION
    if is_users:
        return _of_users(frame, action)
    if frame.force is Force.WILL and Party.USER in bearers and not frame.is_passive:
        return Modality.OBLIGATION
    if frame.verbs[0].lemma == "govern" and not (GOVERNING_LAW | RULES).isdisjoint(words.low[frame.verb :]):
        return Modality.OBLIGATION
    if (
        frame.force is Force.WILL
        and action == "collect"
        and not LEAVES.isdisjoint(words.low[frame.last + 1 : frame.last + NEAR_VERB])
    ):
        return Modality.OBLIGATION
    is_tried = frame.verb - frame.first > 1 and not EFFORTS.isdisjoint(words.low[frame.first : frame.verb])
    if is_tried or (frame.force is Force.WILL and action in TAKEN and _is_owed(words, frame)):
        return Modality.OBLIGATION
    if action in TAKEN:
        return Modality.PERMISSION
    return Modality.OBLIGATION if action in OWED or frame.force is Force.WILL else None


def _is_only_possible(words: Words, frame: Frame, bearers: tuple[Party, ...]) -> bool:
    """Whether the provider says that it may have to do something, and so that it may: "we may be required to"."""
    is_might = frame.verb > frame.first + 1 and words.low[frame.first] in MIGHT and Party.USER not in bearers
    return is_might and words.low[frame.verb] not in ANSWERABLE


def is_free(words: Words, frame: Frame) -> bool:
    """Whether somebody need not: "you are not required to", "neither side has to"."""
    return (
        frame.is_negated and frame.force is Force.MUST and not NOT_BOUND.isdisjoint(words.low[frame.first : frame.verb])
    )


def is_kept(words: Words, frame: Frame) -> bool:
    """Whether somebody keeps what is theirs: "you retain your rights", "we reserve all rights"."""
    is_own = frame.verbs[0].lemma in KEPT and not frame.may and not frame.is_negated and not frame.is_passive
    return is_own and not RIGHTS_KEPT.isdisjoint(words.low[frame.last : frame.last + KEPT_REACH])


def _of_users(frame: Frame, action: str) -> Modality | None:
    """What users will do or do: theirs by right, their duty, or neither."""
    if action == "dispute" and frame.verbs[0].lemma == "submit":
        return Modality.OBLIGATION
    if frame.force is Force.WILL:
        is_given = frame.verbs[0].lemma in RECEIVED and not frame.is_passive
        return Modality.PERMISSION if is_given else Modality.OBLIGATION
    if action in STATED:
        return Modality.PERMISSION
    return Modality.OBLIGATION if action == "agree" else None


def _is_owed(words: Words, frame: Frame) -> bool:
    """Whether what the provider will do is done for users, at their asking: "disclose to you", "once we receive …"."""
    low = words.low
    near = low[frame.last + 1 : frame.last + NEAR_VERB]
    if frame.verbs[0].action == "share" and near[:2] == ("to", "you"):
        return True
    if frame.verbs[0].lemma in SHOWN and (near[:1] == ("you",) or ("to", "you") in pairwise(near)):
        return True
    if frame.verbs[0].lemma == "send" and not MESSAGES.isdisjoint(near):
        return True
    if frame.verbs[0].lemma in ("give", "offer", "provide") and low[frame.last + 1 : frame.last + 2] == ("you",):
        return True
    subject = set(low[max(0, frame.subject[0] - ASKED_REACH) : frame.first])
    return bool(
        subject & {"if", "once", "when", "upon"} and subject & {"request", "requests", "ask", "delete", "cancel"}
    )
