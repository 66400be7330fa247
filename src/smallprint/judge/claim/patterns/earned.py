"""What claims and terms do, told alike: actions that answer to each other, and everyday verbs with those of terms. Data only."""

from __future__ import annotations

ALIKE: tuple[frozenset[str], ...] = tuple(
    frozenset(actions.split())
    for actions in (
        "store delete",
        "delete remove",
        "share license publish provide",
        "sell license",
        "share collect",
        "use develop train modify",
        "use collect share",
        "protect store",
        "terminate remove",
        "terminate opt",
        "pay charge refund",
        "notify change publish respond",
        "dispute agree",
        "own license reserve claim",
        "allow prohibit license",
        "allow opt",
    )
)
"""Actions, as the reader of clauses calls them, by any of which a sentence may speak of what a claim says is done."""
UNDONE = ("delete", "store")
"""What a claim says is done, and what terms do that undo it."""
OF_ANYBODY = frozenset("pay charge refund notify own license opt dispute agree".split())
"""Actions whose sentence may be told of either side: who is paid, and who pays."""
EVERYDAY_VERBS: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:wiped|erased|scrubbed|purged|shredded|expunged|binned|(?:completely |all )?gone|thrown (?:away|out)|off (?:our|their) (?:systems?|servers?))\b",
        "deleted",
    ),
    (r"\b(?:wipes?|scrubs?|shreds?|throws? (?:away|out)|gets? rid of)\b", "delete"),
    (r"\b(?:looked (?:at|into|through)|watched|listened to|seen|peeked at|gone through)\b", "read"),
    (
        r"\b(?:looks? (?:at|in|into|through)|watch(?:es)?|listens? (?:in )?to|sees?|peeks? at|go(?:es)? through)\b",
        "read",
    ),
    (
        r"\b(?:leaves?|walks? away|quits?|backs? out)\b(?= (?:any ?time|when|if|within|whenever|the|us|\w+ing)\b|[.,]|$)",
        "stop using",
    ),
    (r"\b(?:handed|passed|given) (?:over|on|out|away)\b", "shared"),
    (r"\b(?:hands?|pass(?:es)?|gives?) (?:over|on|out|away)\b", "share"),
    (r"\bfed in ?to\b", "used in"),
    (r"\bbelongs? to (?:you|them|users|members|customers)\b|\b(?:stays?|remains?|is|are) yours\b", "you own"),
)
"""What claims say, and the verb that terms have for it; so that a claim is read as a clause is."""
OTHERS = r"vendors|providers|partners|suppliers|advertisers|companies|firms|services|models|features|tools|systems|processors|contractors|authorities|bots|crawlers|assistants|brokers|researchers|answers|messages|photos|posts|chats|accounts|terms|ads|cookies|apps"
PEOPLE = rf"^(?:our |all |all of our |any |the )?(?!(?:{OTHERS})\b)[a-z]+s (?=(?:can|may|will|must|owns?|keeps?|retains?|decides?|gets?|have|gives?|chooses?|needs?|pays?|still|always)\b)"
"""How a claim begins on people whom it calls by what they do there ("Scholars keep …")."""
NAMED: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:choos\w+|decid\w+|(?:your|their) (?:own )?choice|up to (?:you|them))\b",
        r"\b(?:choos\w+|choices?|decid\w+|opt(?:ing|ed)?[- ]?(?:out|in)|turn\w*|switch\w*|disabl\w+|enabl\w+|settings?|preferences?|controls?|select\w*|refus\w+|declin\w+|withdraw\w*|consent\w*|permission|delet\w+|adjust\w*|if you)\b",
    ),
    (
        r"\b(?:audit|certif)\w*",
        r"\b(?:audit|certif|attest|assess|iso|soc)\w*",
    ),
)
"""What a claim may be on, and what a sentence must then name to back it."""
OWNING = r"\bown(?:s|ed|er|ers|ership)?\b(?! (?:risk|expense|cost|discretion))|\bbelongs? to\b|\b(?:remains?|stays?|is|are) (?:\w+ ){0,2}(?:yours|your (?:own )?property)\b|\b(?:rights?|title)\b[^.;|]{0,40}\b(?:in|to|over) (?:\w+ ){0,3}(?:content|inputs?|outputs?|work|data|materials?|submissions?|posts?|prompts?)\b|\bretains?\b[^.;|]{0,30}\brights?\b"
"""A sentence on whose something is."""
PLACES = r"\b(?:switzerland|germany|france|ireland|norway|sweden|finland|denmark|iceland|netherlands|canada|japan|australia|india|singapore|china|russia|united states|u\.s\.(?:a\.)?|usa|america|united kingdom|uk|britain|england|european union|europe|eu|eea|california)\b"
"""Places that a claim may name, and a sentence that backs it too."""
ONE_PLACE: tuple[frozenset[str], ...] = tuple(
    frozenset(names.split("|"))
    for names in (
        "united states|u.s.|u.s.a.|usa|america",
        "united kingdom|uk|britain|england",
        "european union|europe|eu|eea",
    )
)
