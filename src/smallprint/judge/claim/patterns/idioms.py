"""Turns of everyday speech, and the words that contracts have for them. For folded words. Data only."""

from __future__ import annotations

IDIOMS: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:another|new|next|different) owners?\b|\btaken over\b|\bchanges? hands\b",
        "transferred in a merger or acquisition",
    ),
    (r"\baddress books?\b|\bphone ?books?\b", "contacts"),
    (
        r"\b(?:whenever|any time) (?:you|they|people|users) (?:like|want|wish|please)\b|\bat the drop of a hat\b",
        "at any time",
    ),
    (r"\bwalks? away\b|\bpulls? out\b|\bbacks? out\b", "cancels and withdraws"),
    (r"\bup and running\b|\balways up\b|\bnever (?:goes )?down\b", "available uninterrupted"),
    (r"\bcounts? on\b|\bbanks? on\b|\bdepends? on us\b", "relies on"),
    (r"\bgo(?:es)? (?:on)?line\b|\bgoes live\b|\bappears? on the site\b", "is published"),
    (r"\bgot? hold of\b|\bgets? (?:their |his |her )?hands on\b", "obtains access"),
    (r"\bcalls? home\b|\bphones? home\b", "accesses our servers"),
    (r"\b(?:take|takes|taken|took|taking|pull|pulls|pulled) (?:it |them |everything |your \w+ )?down\b", "removed"),
    (r"\b(?:throw|throws|thrown|threw|throwing) (?:\w+ ){0,2}(?:away|out)\b|\b(?:get|gets|got) rid of\b", "deleted"),
    (r"\b(?:is|are|be|been|being|gets?) forgotten\b|\bforgets? (?:all about )?(?:it|you|them|everything)\b", "deleted"),
    (r"\bleaves? no (?:trace|copy|record)\b|\bkeeps? no (?:trace|copy|copies|record)\b", "does not keep a record"),
    (
        r"\b(?:kick|kicks|kicked|throw|throws|thrown|boot|boots|booted) (?:\w+ ){0,2}(?:off|out)\b|\block(?:s|ed)? (?:\w+ ){0,2}out\b|\bshow(?:s|n)? the door\b",
        "terminates the account",
    ),
    (r"\bshut(?:s|ting)? (?:\w+ ){0,2}down\b|\bpull(?:s|ed)? the plug\b", "terminates"),
    (
        r"\b(?:out of the blue|from one day to the next|overnight|behind your back|on the quiet|on the sly)\b",
        "without notice",
    ),
    (
        r"\b(?:a|one|two|\d+) (?:days?|weeks?|months?) (?:ahead|beforehand|before)\b|\bahead of time\b|\bin good time\b",
        "in advance notice",
    ),
    (
        r"\b(?:you|customers|users|members|players) (?:will |always )?hear (?:from us|about it|of it|back)\b",
        "we notify you",
    ),
    (
        r"\bstands? (?:by|behind) (?:every|all|what|our|its)\b|\bfoots? the bill\b|\bmakes? good\b|\bpicks? up the (?:tab|bill)\b",
        "is liable for",
    ),
    (r"\bon the hook\b", "liable"),
    (r"\banswers? for\b", "is responsible for"),
    (r"\b(?:second|another|fresh) look\b|\bthink again\b", "review"),
    (
        r"\b(?:in|under) your (?:own )?(?:hands|control)\b|\bhave (?:a|the last|the final) say\b|\byour call\b",
        "you choose",
    ),
    (r"\bfree hand\b|\bas (?:we|they) (?:please|like|see fit)\b|\bon a whim\b", "at sole discretion"),
    (r"\bcosts? (?:you |us )?nothing\b|\bfor nothing\b|\bwithout paying a (?:cent|penny)\b", "free of charge"),
    (
        r"\bgoes? up\b|\bgets? (?:more expensive|dearer)\b|\bput(?:s|ting)? up (?:the |its |our )?prices?\b",
        "increases the price",
    ),
    (r"\bchang\w+ (?:your|their) minds?\b", "cancels and withdraws"),
    (r"\bfall(?:s|ing)? out\b|\bhas a (?:quarrel|row)\b|\bquarrels?\b", "has a dispute"),
    (r"\btak\w+ (?:us|them|it|\w+) to court\b", "sues in court"),
    (
        r"\bwhere (?:you|its \w+|our \w+|people|users|customers|players|members) (?:are|is|live|go|have been)\b",
        "location",
    ),
    (r"\bwho (?:you are|they are|someone is)\b", "identity and name"),
    (r"\bwhat (?:you|people|users) (?:type|ask|write|say|enter)\b", "inputs and messages"),
    (
        r"\bwhat (?:\w+ ){1,2}(?:makes|produces|creates|writes) for (?:you|them)\b|\b(?:answers?|results?) (?:you|they|your \w+) gets?(?: back)?\b",
        "output",
    ),
    (r"\bswap(?:s|ped)? for cash\b|\bturn(?:s|ed)? (?:back )?into (?:cash|money)\b", "refunded for cash"),
    (
        r"\b(?:lend|lends|loan|pass|passes|hand|hands) (?:it |them )?(?:on|around|over)\b|\bhanded (?:on|over|around)\b|\bpassed (?:on|around|along)\b",
        "shared",
    ),
    (r"\bturns? up (?:in|on)\b|\bshows? up (?:in|on)\b", "displayed"),
    (
        r"\bputs? (?:\w+ ){1,6}in(?:to)? (?:its |our |their )?(?:ads|adverts|advertising|campaigns)\b",
        "uses in advertising",
    ),
    (r"\blooks? (?:in|into|at|over)\b|\bgo(?:es)? through\b|\bpeeks?\b", "reviews and reads"),
    (r"\blisten(?:s|ing)? in\b", "listens to and monitors"),
    (r"\b(?:a|real|actual|flesh-and-blood) (?:person|human|human being)\b|\bby hand\b", "manual human"),
    (r"\bby (?:a )?(?:machine|computer|robot)s?\b", "automated"),
    (r"\b(?:breaks?|broken) in(?:to)?\b|\bin a hack\b|\bis hacked\b", "security breach unauthorized access"),
    (r"\b(?:grown-ups?|of age)\b", "adults"),
    (r"\bheirs?\b|\bafter (?:your|their) death\b|\bwhen (?:you|they) die\b", "death"),
)
"""Each turn of speech, and what is read in its place."""
