"""The verbs of terms, by what they do, and the words that stand around verbs.

Drawn up from what terms say; a verb that is not here is still read as the action it names where its form and place show
that it is one (behind "may", "will", "to").
"""

from __future__ import annotations

ACTIONS: dict[str, str] = {
    "collect": "collect gather obtain receive record capture log monitor track observe infer derive request ask harvest scrape crawl",
    "use": "use import commercialise commercialize utilise utilize process access analyse analyze employ exploit apply combine read scan review view examine handle "
    "leverage link match rely associate aggregate anonymise anonymize de-identify deidentify pseudonymise input ingest mine",
    "store": "store retain keep hold preserve maintain archive save host cache back",
    "delete": "delete erase destroy purge overwrite discard",
    "share": "share disclose transfer transmit pass release give communicate send export supply distribute furnish forward submit "
    "expose report",
    "provide": "provide offer deliver supply serve support operate run enable",
    "sell": "sell rent lease lend loan trade monetise monetize",
    "train": "train fine-tune finetune pre-train pretrain retrain teach",
    "develop": "develop improve enhance optimise optimize build create test refine research evaluate expand design tune measure "
    "personalise personalize customise customize tailor debug",
    "publish": "publish redistribute rebroadcast retransmit syndicate display perform broadcast post present show stream promote advertise market upload",
    "modify": "modify compile transcribe extract incorporate adapt edit translate reproduce copy reformat alter duplicate excerpt crop decompile disassemble",
    "license": "license licence sublicense sublicence grant assign convey",
    "terminate": "terminate suspend disable cancel close deactivate ban block revoke restrict limit discontinue end stop withdraw "
    "withhold throttle",
    "remove": "remove refuse reject moderate screen censor reclaim takedown",
    "change": "change amend update revise vary supplement replace extend correct rectify",
    "charge": "charge bill invoice debit deduct increase renew levy impose adjust",
    "pay": "pay reimburse compensate credit refund repay",
    "notify": "notify inform tell email e-mail contact announce alert advise remind warn disclose call",
    "agree": "agree consent accept acknowledge confirm affirm represent warrant guarantee certify undertake covenant authorise authorize "
    "instruct understand recognise recognize",
    "indemnify": "indemnify defend",
    "dispute": "govern arbitrate resolve waive sue litigate bring commence file challenge object appeal settle construe interpret "
    "administer mediate adjudicate relinquish",
    "ensure": "ensure",
    "comply": "comply follow abide observe respect cooperate adhere conform",
    "prohibit": "prohibit forbid prevent ban disallow bar",
    "allow": "allow permit let enable entitle",
    "protect": "protect secure encrypt safeguard",
    "opt": "opt opt-out opt-in choose select decide elect toggle switch turn unsubscribe decline refrain deactivate",
    "interfere": "interfere disrupt damage impair circumvent bypass reverse violate infringe abuse harass threaten impersonate "
    "mislead attempt engage hack probe introduce",
    "register": "register sign create enter complete login download install visit participate join subscribe purchase buy order book",
    "reserve": "reserve retain",
    "respond": "respond reply investigate answer assist help handle",
    "engage": "engage appoint work partner cooperate hire contract outsource",
    "act": "do make take perform act cause undergo",
    "own": "own belong possess hold control",
}
"""What an action is called, and the verbs (base forms) that name it. The first action that lists a verb has it."""

AUXILIARIES: dict[str, str] = {
    "may": "may", "might": "may", "can": "may", "could": "may",
    "will": "will", "would": "will", "'ll": "will", "shall": "must", "must": "must", "should": "must",
    "cannot": "may not", "can't": "may not", "won't": "will not", "mustn't": "must not", "shan't": "must not",
    "wont": "will not", "cant": "may not", "dont": "do not", "doesnt": "do not",
    "do": "do", "does": "do", "did": "do", "don't": "do not", "doesn't": "do not", "didn't": "do not",
}  # fmt: skip
"""How a verb is qualified by the word before it; "not" where the word itself denies."""

NO_ADVERBS = frozenset(
    "apply comply supply reply rely multiply imply family only early daily monthly weekly yearly assembly".split()
)
"""Words that end as adverbs do."""

BE = frozenset("is are was were be been being isn't aren't wasn't weren't 're".split())
HAVE = frozenset("'ve has have had hasn't haven't".split())
NOT = frozenset("not never neither nor".split())

DENYING_PHRASES: dict[str, tuple[str, ...]] = {
    "in": ("no event", "no case", "no way", "no circumstances"), "under": ("no circumstances", "no condition"), "at": ("no time",),
}  # fmt: skip
"""Phrases between an auxiliary and its verb that deny it ("shall under no circumstances pay"), by their first word."""

ADVERBS = frozenset(
    "also only first never ever always sometimes occasionally then therefore further additionally typically generally usually "
    "normally automatically hereby expressly explicitly specifically directly indirectly reasonably solely thereby thus still "
    "currently knowingly temporarily permanently promptly immediately periodically regularly each all both otherwise "
    "either simply alternatively easily nevertheless nonetheless accordingly at however instead again already thereafter continue continues to be from time including without limitation".split()
)
"""Words that may stand between an auxiliary and its verb."""

PREDICATES: dict[str, str] = {
    "allowed": "may", "permitted": "may", "authorised": "may", "authorized": "may", "entitled": "may", "free": "may",
    "able": "may", "unable": "may not", "acceptable": "may", "tolerated": "may", "prepared": "may", "willing": "may", "licensed": "may", "eligible": "may",
    "required": "must", "obliged": "must", "obligated": "must", "responsible": "must", "bound": "must", "expected": "must", "liable": "must",
    "prohibited": "may not", "forbidden": "may not", "barred": "may not", "restricted": "may not", "banned": "may not",
}  # fmt: skip
"""What "is allowed to", "are required to", "is prohibited" come to."""

DENYING = frozenset(
    "prohibit forbid prevent ban disallow bar refrain exclude decline refuse restrict limit stop cease".split()
)
"""Verbs that deny what follows them ("we prohibit our vendors from using …")."""

IRREGULAR: dict[str, str] = {
    "kept": "keep", "held": "hold", "sold": "sell", "sent": "send", "given": "give", "gave": "give", "made": "make",
    "shown": "show", "taught": "teach", "built": "build", "read": "read", "got": "get", "told": "tell", "paid": "pay",
    "chosen": "choose", "withdrawn": "withdraw", "withheld": "withhold", "brought": "bring", "let": "let", "put": "put",
    "taken": "take", "found": "find", "bought": "buy", "understood": "understand", "undertaken": "undertake",
    "overwritten": "overwrite", "submitted": "submit", "permitted": "permit", "referred": "refer", "transferred": "transfer",
    "transmitted": "transmit", "controlled": "control", "cancelled": "cancel", "banned": "ban", "stopped": "stop",
    "logged": "log", "opted": "opt", "done": "do", "led": "lead", "run": "run", "set": "set", "lent": "lend", "met": "meet",
    "inferred": "infer", "scanned": "scan", "barred": "bar", "limited": "limit",
}  # fmt: skip
"""Past forms that no rule gives."""

NOUNISH = frozenset(
    "inputs outputs uses shares offers records requests tests designs orders purchases transfers reports changes charges displays "
    "links logs tracks trades trains matches builds crawls tunes supports posts streams updates calls contacts alerts limits "
    "blocks bans stops ends credits refunds appeals files challenges works partners contracts reviews scans controls accesses "
    "e-mails emails loans views copies captures supplies benefits answers increases downloads visits bills invoices hosts caches measures".split()
)
"""Forms of verbs that are more often nouns."""

NO_VERBS = frozenset(
    "nor neither the a an and or our your their its this that these those will may can must shall do did are were have had not or on in at "
    "for to of by with from as if when where who which only also always never then therefore both each all either hereby reasonably "
    "currently sometimes generally usually typically".split()
)
"""Words that may stand behind "we" and are no verb."""

LETTING = frozenset(
    "agree consent acknowledge instruct authorize authorise understand opt grant object assign confirm choose accept provide submit "
    "post upload".split()
)
"""What users do when they let the provider do something."""

AGREED_THAT = frozenset(
    "agree agrees acknowledge acknowledges understand understands ensure confirm confirms means and represent represents warrant "
    "warrants accept accepts aware note agreeing acknowledging understanding mean except advised".split()
)
"""Before "that", words behind which a sentence of its own begins."""

RELATING = frozenset("gets goes comes stays relates belongs concerns allows contains".split())
"""Verbs in the present that directly behind "that" or "which" make a relative clause."""

BELIEVED = frozenset(
    "believe believes determine determines find finds learn learns suspect suspects conclude know".split()
)
"""Before "that", words behind which it is told what somebody takes for so."""

BEGINS = frozenset(
    ", ( ) ; : . if when where unless and or but that which because as by whether how what once while until".split()
)
"""Words and signs behind which a clause of its own may begin."""

RESERVING = frozenset(("reserve", "retain"))
"""Verbs by which a right is kept ("we reserve the right to …")."""

AGREEING = frozenset("agree undertake commit covenant consent promise".split())
"""Verbs by which one binds oneself to what follows ("you agree not to …")."""

GRANTING = frozenset("grant assign license licence give".split())
"""Verbs by which a right is given to somebody."""

RIGHTS = frozenset(
    "right rights ability option discretion possibility opportunity power authority days chance grounds choice".split()
)
"""What one has who may do something."""

ANSWERING = frozenset("liability liabilities responsibility obligation obligations duty".split())
"""What one has not who does not answer for something ("will have no liability")."""

MAKING = frozenset("make use take do exercise employ implement maintain adopt apply have".split())
"""What is done with efforts, steps and measures."""

EFFORTS = frozenset(
    "effort efforts endeavour endeavor strive endeavours endeavors steps measures precautions care best safeguards controls".split()
)
"""What is made, used or taken by one who sees to what follows ("take reasonable steps to")."""

SEEMING = frozenset(
    "deemed considered construed interpreted treated regarded redirected prompted based located affected exposed interested concerned presumed "
    "subjected associated supposed related advised delayed interrupted displeased needed classified categorised categorized characterised characterized intended designed dedicated unaffected".split()
)
"""Participles behind "be" that say how a thing is or counts, rather than what is done."""

OBJECTS = frozenset("us me yourself ourselves".split())
"""Pronouns that are no subject."""

NONE = frozenset("nothing no none neither nobody".split())
"""Words that deny the verb whose subject they stand in."""

COORDINATING = frozenset(", and or and/or / & otherwise publicly".split())
"""Words and signs behind which a verb is joined to the one before."""

GOING_ON = frozenset("and or but nor ,".split())
"""Words before a verb group that goes on with the subject of the one before ("we do not sell and do not share")."""

GIVEN = frozenset("given offered provided granted afforded".split())
"""What one is who gets a right: "you will be given the opportunity to"."""

NEEDS = frozenset("need needs".split())
"""Verbs that bind to what follows them ("you need to tell us")."""

DESIRED = frozenset("need want wish appreciate welcome hesitate".split())
"""What one does who only lacks or wants something: no right and no duty."""

LIGHT = frozenset(
    "need needs want wants intend plan try attempt continue seek wish like have has proceed endeavor endeavour strive choose "
    "elect decide".split()
)
"""Verbs that lead to the one that counts ("we may need to collect")."""

CONDITIONAL = frozenset(
    "if when where unless until whether how what why while once because that which who than as before after".split()
)
"""Words that open a clause which only says when, or of what, another holds."""

OPENING = frozenset("if when unless until whether whenever where why".split())
"""Of these, those that open a condition however long its subject is."""

INTERROGATIVE = frozenset("how whether what why".split())
"""Of these, those that open a question told of, over whatever row of subjects."""

PHRASAL: dict[str, dict[str, tuple[str, str]]] = {
    "give": {"up": ("waive", "dispute")}, "make": {"sure": ("ensure", "ensure")},
    "hold": {"harmless": ("indemnify", "indemnify")},
    "log": {"in": ("log", "register"), "on": ("log", "register"), "into": ("log", "register"), "out": ("log", "act")},
}  # fmt: skip
"""What a verb and the word behind it are and are called, where that is something else than the verb alone."""

OPEN = frozenset("to not from may will must shall can cannot following by indirectly right".split())
"""Words before the colon of a lead-in that leave the verb to its items."""

PASSED = frozenset(ADVERBS - {"be", "to", "from", "all", "each", "both", "at"})
"""Words between a subject and its verb in the present tense ("we never use")."""

INVERTED = frozenset("we you they".split())
"""Subjects that may stand behind their auxiliary."""

ASIDES = frozenset("on for as in by to at including".split())
"""Words that open an aside behind a subject ("you, on behalf of others, waive")."""

DENIED_BEFORE = frozenset("no nor neither never".split())
"""Words that deny a verb whose subject stands behind its auxiliary ("under no circumstances will we")."""

SAME_PAST = frozenset("read let put set run".split())
"""Verbs whose participle is their base form."""

REFRAINING = frozenset("refrain stop cease decline refuse".split())
"""Verbs by which one denies oneself what follows ("we have stopped using …")."""
