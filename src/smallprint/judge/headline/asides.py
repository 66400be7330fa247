"""What a sentence says beside its point, and where it may be cut. Data only; `pith` leaves it out where room is short."""

from __future__ import annotations

import re

VERB = (
    r"(?:may|must|will|shall|can|cannot|could|should|would|is|are|was|were|has|have|had|do|does|did|agrees?|grants?"
    r"|collects?|uses?|shares?|sells?|stores?|keeps?|retains?|reserves?|requires?|processes|remains?|applies|apply)"
)
"""Words that carry a sentence: its subject stands before them, its object behind."""
AUXILIARY = r"(?:may|must|will|shall|can|cannot|could|should|would|is|are|was|were|has|have|does|do)"

FRONT = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        (
            r"^(?:by|in) (?:using|accessing|continuing|visiting|submitting|providing|creating|registering|purchasing|placing|posting"
            r"|choosing|enrolling|joining|signing|linking|connecting|clicking|making|uploading|subscribing)\b[^.;]{0,120}?,\s+"
            r"(?=(?:you|we|our|your|it|the)\b)"
        ),
        (
            r"^(?:as (?:described|set out|set forth|stated|noted|explained|further|part|otherwise)|depending on|due to|because of"
            r"|for (?:this|these|that|(?:the )?purposes? of|the (?:above|avoidance))|under (?:these|such|certain)|in (?:certain|some|limited) "
            r"(?:cases|circumstances|instances)|in addition to|from time to time|at times|where (?:permitted|required|allowed|applicable)"
            r"|to the extent|to the (?:fullest|maximum) extent|unless otherwise|subject to|notwithstanding|without limiting"
            r"|in accordance with|pursuant to|with respect to|with regard to|in order to|among other things|generally"
            r"|in general|currently|specifically|in particular|similarly|in such cases?|in this case|in that case)\b"
            r"(?:[^.;]|\.\d){0,300}?,\s+(?!(?:and|or|but|except|nor)\b)"
            r"(?=(?:you|we|our|your|it|the|this|these|any|all|no|neither|if|in no|under no|(?-i:[A-Z][a-z])\w+)\b)"
        ),
        (
            r"^(?:it(?:[’']s| is) important to (?:understand|note|know|remember),? (?:that\b)?|please (?:note|be aware|remember),?(?: however,?)? that"
            r"|you (?:understand|acknowledge)(?: and (?:agree|accept))? that),?\s+"
        ),
        r"^(?:[\w’'&/-]+[ ,]*){1,5}: (?=(?-i:[A-Z]))",
    )
)
"""What stands before a sentence's point: left out without a mark, since words are quoted from the point on."""

EXCEPTED = re.compile(r"\b(?:except|unless|other than)\b", re.IGNORECASE)
"""What is not left out without a mark, since it takes something from the point."""

ASIDES = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        r"\s*\((?:the |each,? |an? |collectively,? |together,? |each of these,? )*[“\"‘'][^()]{1,60}[”\"’'][^()]{0,40}\)",
        r"\s*\((?:e\.g\.|i\.e\.|for example|including|such as|as (?:defined|described|set)|see|other than in|whether)[^()]{0,200}\)",
        r"(?<=\bincluding),?(?: but| and)?,? (?:not limited to|without limitation),?(?=\s)",
        (
            r",? to the (?:fullest |maximum |full |greatest )?extent (?:permitted|allowed|permissible|required|provided) "
            r"(?:by|under) (?:any |the )?(?:applicable )?(?:laws?|regulations?)(?: or regulations?)?,?"
        ),
        (
            r",? (?:as (?:further )?(?:described|set out|set forth|defined|provided|explained|specified|detailed|outlined|stated)"
            r"|in accordance with|pursuant to|subject to) (?:in |by |under |with )?(?:(?:the|our|this|these|your) )?"
            r"(?:section|article|clause|paragraph|privacy|terms|policy|applicable|[“\"])[^,.;]{0,80}(?=[,.;]|$)"
        ),
        (
            r",? (?:directly or indirectly|in whole or in part|without limitation|at our (?:sole|own) (?:and absolute )?discretion"
            r"|in our (?:sole|own) (?:and absolute )?discretion|from time to time|as applicable|as the case may be|if any"
            r"|where applicable),?(?=[ .;])"
        ),
        (
            r", (?:for example|such as|including|like|whether|e\.g\.,?)\b[^.;]{8,}?(?=, (?:and )?(?:we|you|it|they|in order|to|if|unless|without)\b"
            rf"|, {AUXILIARY}\b)"
        ),
        r"\s*\((?:[^()]|\([^()]*\)){3,300}\)",
        (
            r"(?<=\w),(?: (?!(?:sell|sold|train|shar|disclos|advertis|arbitrat)\w*)[\w’'-]+,){1,6} "
            r"(?!(?:sell|sold|train|shar|disclos|advertis|arbitrat)\w*)[\w’'-]+,? (?:and|or|and/or) "
            r"(?!(?:sell|sold|train|shar|disclos|advertis|arbitrat)\w*)[\w’'-]+(?= [\w“])"
        ),
    )
)
"""What a sentence can do without, the least telling first."""

MAIN = rf"(?=(?:we|you|it|they|our|your|its|the|these|this|those|that|such|any|all|no|(?-i:[A-Z])[\w’']*|\w+s)\b(?: [^\s,]+){{0,8}}? {VERB}\b)"
"""How a main clause begins."""
LATER = re.compile(
    rf"^(?:even )?(?:after|before|although|though|while|since|because|as|to (?!the\b))\b[^.;]{{20,}}?, {MAIN}",
    re.IGNORECASE,
)
"""A clause that stands before the main one, and is no condition of it."""
CONDITION = re.compile(
    rf"^((?:even )?(?:if|when|where|unless|once|whenever|in the event)\b)([^.;]*?), {MAIN}", re.IGNORECASE
)
"""A condition that stands before the main clause."""
LEAST_CONDITION = 0.4
"""A condition is told by so much of the room where it takes more."""

SUBJECT = re.compile(
    rf"^((?!(?:If|When|Where|Unless|While|Although|In|By|To|For|On|At|As|After|Before|Once|Except|Outside|Within|Without|Under|With)\b)"
    rf"(?:\S+ ){{0,7}}?[^\s,;]+),? (?<!states )(?<!agrees )(?<!agree )(?<!acknowledge )(?:which|who|whose|that (?:we|you|they|is|are|was|were|has|have|may)|submitted|collected|provided|received|generated|obtained|relating"
    rf"|related|concerning|arising|including|such as|about|of|from|in|under|by|for|between)\b[^.;]{{24,}}?(?=,? {AUXILIARY}\b)",
)
"""A subject and what qualifies it at length before the verb comes."""

BREAKS = (
    re.compile(
        r"[,;:] | (?:[–—-]) | (?:if|when|where|unless|while|which|who|including|such as|so that|provided that|in order to|because|until|except) "
    ),
    re.compile(r" (?:and|or|but|that|to|for|with|without|by|from|in|on|under|as|through|via|about|based) "),
)
"""Where a sentence that is too long is cut, where it can be: between clauses, else before what qualifies."""
BREAK_AT = (0.45, 0.65)
"""At least so much of the room is filled by what stands before a cut of each kind."""
KEPT = re.compile(r"^[ ,;:]*(?:and |or )?(unless|except|without|other than|only (?:if|with|for|to))\b", re.IGNORECASE)
"""What takes something from what stands before it: the word is kept where the rest is cut off."""
LOOSE_END = re.compile(
    r"[ ,;:–—-]+(?:for example|such as|including|include|like|e\.g\.|i\.e\.|namely|provided|which|that|and|or)?[ ,;:…]*$"
)
"""What a cut leaves at the end that leads to what is cut off."""
NEAR = 20
"""A cut between clauses is taken where another one leaves no more than so many characters more."""
