"""The words by which a defined term stands for data or content, and what its definition takes in; matched on ink."""

from __future__ import annotations

TERM = r"[A-Z][\w'’&/-]*(?: (?:(?:of|and|or|from|to) )?[\w'’&/-]+){0,5}"
"""A term as it is printed."""

DATA_TERM = (
    r"(?i)(?:^|[\s-])(?:contents?|data|datasets?|info(?:rmation)?|inputs?|outputs?|materials?|submissions?|contributions?"
    r"|recordings?|communications?|files?|documents?|feedback|posts?|prompts?|interactions?|records?|media|works?|metadata"
    r"|messages?|creations?|uploads?|images?|photos?|videos?|audio|responses?|conversations?|logs?|suggestions?|likeness|assets?)$"
)
"""What a term for data or content ends in."""

NOT_THEIRS = r"(?i)\b(?:confidential|proprietary|licensed|marketing|promotional|regulations?|laws?|acts?|breach|processing|protection|transfers?)\b"
"""A term for what is kept secret, is the provider's, or is a law, and for nobody's data."""

BESIDE = (
    r"(?i)\b(?:that |which )?(?:we|you|us|they|users?|customers?|members?|\w+ that) (?:may )?(?:collect|generat|obtain|receiv"
    r"|process|provid|submit|shar|giv)\w*|\brelating to (?:the|our|your use of the) (?:services?|software|products?|sites?"
    r"|websites?|platform)\b"
)
"""What is said of data beside its kind, and makes no personal data of it where another kind is named."""

BY_USE = (
    r"(?i)(?:^|\b(?:through|by|via|in|during|while|upon|as a result of|(?:as part|in the course) of|(?:in )?connection with) )"
    r"(?:your|their|its|the|any|customer['’]s|users?['’]s?) (?:use|usage|access)\b(?: (?:and|or|to) (?:use|access))?(?: of)?"
)
"""How data came about ("through your use of the Services"), which does not make usage data of it."""

EXCLUDED = r"(?i)\b(?:do(?:es)?|shall|will) not include\b|\bexclud(?:es?|ing)\b|\bother than\b|\bbut not\b"
"""Behind it stands what is left out."""

TOGETHER = r"(?i)\(((?:together|along|collectively) with [^()]{1,160}?)[“„\"«‘]\s?"
"""Before a term in a parenthesis: what is joined to the words before it."""

NAMES_OTHER = r"(?i)^[^.]*?\b(?:do(?:es)?) not include\b"
"""What another term leaves out, and this one is."""

CONTENT = r"\b(?:content|materials?|works?|recordings?|files?|documents?)\b"
THEIRS = r"\b(?:you|your|users?|customers?|members?|end[- ]users?|clients?|subscribers?|participants?)\b"
"""Both together in a meaning make customer content of it."""
