"""The words by which a norm is found again in its sentence, and those that it is told in."""

from __future__ import annotations

from smallprint.model.norm import ChoiceKind, Data, Modality, Party, Purpose

CUES: dict[str, str] = {
    **dict.fromkeys("may can might could".split(), "may"),
    **dict.fromkeys("must shall should".split(), "must"),
    **dict.fromkeys("will would 'll".split(), "will"),
    **dict.fromkeys("do does did".split(), "does"),
}
"""Auxiliaries, by whether they say that something may, must or will be done, or only that it is."""
DENIED: dict[str, str] = {
    "cannot": "may", "can't": "may", "won't": "will", "mustn't": "must", "shan't": "must", "don't": "does",
    "doesn't": "does",
}  # fmt: skip
"""Auxiliaries that deny their verb."""
BE = frozenset("be is are been was were being".split())
NOT = frozenset("not never neither nor no".split())
PASSED = frozenset("also only then hereby further both each all either otherwise at any time always continue".split())
"""Words that may stand between an auxiliary and its verb; words in "-ly" as well."""

BEFORE_TO: dict[str, str] = {
    **dict.fromkeys("right entitled able free allowed permitted eligible authorised"
                    " authorized possible choose rights".split(), "may"),
    **dict.fromkeys(
        "agree agrees required obligated obliged responsible need needs have has undertake undertakes bound "
        "commit commits committed covenant".split(),
        "must",
    ),
}  # fmt: skip
"""Before "to" and its verb, words that say whether it may or must be done."""
BEFORE_ING: dict[str, str] = {"for": "must", "from": "not", "prohibits": "not", "prohibited": "not"}
"""Before a form in "-ing", words that say whether it must or must not be done ("responsible for keeping")."""

SKIPPED = frozenset(
    "is are be been was not never may can might will shall must the a any no have"
    " has reserve reserves retain retains hereby "
    "also solely fully all own full legal further cannot don't doesn't do does only expressly both each".split()
)
"""Words between a subject and what stands before "to" ("reserve the right", "are not entitled")."""
DETERMINERS = frozenset(
    "your our their its his her the a an any this that these those such of no some each every".split()
)
"""Words behind which stands a noun, whatever it looks like."""
BREAKS = frozenset(
    "that if when where which who because unless until while although but"
    " whether how what once than as provided then".split()
)
"""Words that begin a clause of their own, so that a subject begins behind them."""
EMPTY_SUBJECTS = frozenset("it they this these those which that who them he she and or such you we there".split())
"""A subject of one of these alone says nothing without the sentence before."""
FINITE = frozenset("is are was were will shall may must can cannot".split())
"""Words of which a subject holds none, and behind which a sentence has its verb."""
JOINING = frozenset("and or they also please".split())
"""Directly before a verb in the plain present, words that leave it one."""
BEHIND_ORDERS = frozenset("us to with in only all out it them from for other another more through".split())
"""Words of which one stands soon behind an order, and none in a list of nouns ("email address, name")."""
NO_SUBJECT = frozenset(
    "and or but nor however in at of by for on with to from under upon as not only also then such case".split()
)
"""Words that no subject begins with."""
NO_ORDER = frozenset("by of to for about on up is are was were will may shall must can".split())
"""Directly behind the first word of a sentence, words by which it is a noun and no order ("Use by us")."""

MODAL_WORDS: dict[Modality, str] = {
    Modality.PERMISSION: "may",
    Modality.OBLIGATION: "must",
    Modality.PROHIBITION: "must not",
    Modality.DISCLAIMER: "do not",
}

POOR_VERBS = frozenset("govern construe refer mean arise relate apply result constitute hold".split())
"""Verbs that say little when they are taken out of their sentence."""
INVERTING = frozenset("which should may would had".split())
"""Directly before a party, words by which what it does is told by the way ("which we …", "should you …")."""
UNTOLD = frozenset("define mean refer".split())
"""Verbs of definitions, which bind nobody."""
AGREED = frozenset("agree acknowledge understand confirm accept consent recognise recognize".split())
PROMISED = frozenset("represent warrant certify guarantee".split())
"""What people say of themselves: behind "that" it is told as "confirm that"."""

FOR_PURPOSE: dict[Purpose, str] = {
    Purpose.TRAIN_AI: "to train AI",
    Purpose.ADVERTISE: "for advertising",
    Purpose.MARKET: "for marketing",
    Purpose.RESEARCH: "for research",
    Purpose.PERSONALISE: "to personalise",
    Purpose.ANALYSE: "for analysis",
    Purpose.IMPROVE_SERVICE: "to improve the service",
    Purpose.PROVIDE_SERVICE: "to provide the service",
    Purpose.SECURE: "for security",
    Purpose.COMPLY: "to comply with law",
    Purpose.ANY: "for any purpose",
}
"""A purpose in words, the most telling first; those that a word like "email" names too easily are left out."""

LICENSED: dict[Data, str] = {
    Data.CUSTOMER_CONTENT: "your content",
    Data.PUBLIC_POSTS: "what you post",
    Data.FEEDBACK: "your feedback",
}
"""What a licence is given to, in words."""

BY_CHOICE: dict[ChoiceKind, str] = {
    ChoiceKind.NONE: "",
    ChoiceKind.OPT_OUT: "you can opt out",
    ChoiceKind.OPT_IN: "with your consent",
    ChoiceKind.ADMINISTRATOR: "an administrator can refuse",
}
"""The choice that a sentence leaves, in words."""

OTHERS: dict[Party, str] = {
    Party.AFFILIATES: "their affiliates",
    Party.THIRD_PARTIES: "others",
    Party.ADMINISTRATOR: "an administrator",
}
"""Who bears a norm, where the sentence's own word for them is not at hand."""

TURNED: dict[str, str] = {
    "we": "they", "us": "them", "our": "their", "ours": "theirs", "ourselves": "themselves",
    "we'll": "they'll", "we're": "they're", "we've": "they've",
}  # fmt: skip
"""The provider's words for itself, as others say them."""

IRREGULAR: dict[str, str] = {
    "is": "be", "are": "be", "been": "be", "being": "be", "has": "have", "having": "have", "had": "have", "does": "do",
    "doing": "do", "made": "make", "making": "make",
}  # fmt: skip
"""Forms of verbs that no rule gives and that are no actions of their own."""

DISCLAIMED: tuple[tuple[str, str], ...] = (
    ((r"\b(?:not|never|nor)(?: \w+){0,5}? (?:be )?(?:held )?(?:liable|responsible"
     r"|accountable|answerable)(?: \w+){0,4}? (?=for\b)"), "are not liable "),
    ((r"\b(?:assume|accept|bear|have|undertake|take)s? no (?:\w+ )?(?:liability"
     r"|responsibility|obligation)(?: \w+){0,4}? (?=for\b)"), "are not liable "),
    ((r"\bnot (?:assume|accept|bear|have|undertake"
     r"|take) (?:any )?(?:\w+ )?(?:liability|responsibility)(?: \w+){0,8}? (?=for\b)"), "are not liable "),
    (r"\bno (?:liability|responsibility|obligation)(?: \w+){0,4}? (?=for\b)", "are not liable "),
    (r"\bnot (?:and cannot )?(?:guarantee|warrant|promise|represent(?: or warrant)?) (?=\w)", "do not guarantee "),
    ((r"\bmakes? no (?:representations?|warrant(?:y|ies)|guarantees?"
     r"|promises?)(?: (?:or|and) \w+| of any kind|, [^,]{0,60},"
     r"| whatsoever)*[ ,]*(?=(?:that|as to|about|regarding|with)\b)"), "do not promise "),
    (r"\bdisclaims? (?:any and )?(?:all |any )?(?=\w)", "disclaim "),
    ((r"\bwithout (?:any )?(?:express or implied"
     r" )?(?:warranty|warranties|guarantee)\b"), "give the service without warranty"),
    (r"[\"“']as[ -]is\b|\bas is\b", "give the service “as is”"),
)  # fmt: skip
"""How terms say that nobody answers, and what comes of it in plain words, which the sentence's own words follow."""

CONSENTING = frozenset("consent consents authorize authorise permit allow".split())
"""What people do before "to", when it is the consent that they give and not the deed."""

KNOWN = frozenset(
    "we they you company provider licensor processor customer customers user"
    " users member members subscriber subscribers "
    "licensee client developer publisher buyer seller consumer consumers merchant advertiser controller parties".split()
)
"""Words by which a document calls a party, so that the line need not repeat them."""
NOT_ACTING = frozenset("our their other your about to with for from by of between".split())
"""Before a party, words by which it is another's, or not the one that acts ("what we know about you will vary")."""
NOT_PROMISED = (
    r"\b(?:disclaim|no warrant|without warrant|not (?:warrant|guarantee|represent)|no (?:representation|guarantee)"
    r"|not (?:be )?(?:liable|responsible)|no liability|neither)"
)
"""Words before a verb by which what follows is not promised."""
OPEN_ENDS = frozenset(
    "for to by with from as in on of and or the a an your their that at about"
    " including such especially through any other "
    "some all these this must may will be is are not even only between either"
    " into upon per who which if when where".split()
)
"""Words that no line ends with."""
DENYING = frozenset("no neither nothing none nobody".split())
"""Words at the beginning of a sentence by which all of it is denied."""
NO_OBJECT = frozenset("about from for as of by which".split())
"""Directly behind a verb in the plain present, words by which its object stands elsewhere."""
ANSWERING = r"\b(?:responsible|liable|answerable|accountable) (?:\w+ )?for (?=\w)"
"""How terms say who answers for something."""
GRANTING = r"\byou (?:\w+ ){0,3}?grant (?=\w)"
"""How terms say that people give a licence."""
HEADED = r"[^:.;,]{1,60}: (?=\S)"
"""A heading that runs on into its sentence."""
NEXT = r"(?<=.{12}) (?:we|they|you|it) (?:will|may|shall|can|must|reserve|agree|are)\b"
"""Where a condition that has no comma ends."""
OWNING = frozenset("own retain reserve hold keep".split())
"""What is told as it is, and not as what may be done ("they retain title")."""
RIGHT = r"reserve (?:all |the )?rights?(?:,[^,]{1,40},)? to "
"""How terms say that something may be done, before the verb of that."""
