"""The words by which claims speak of training, of improvement, of choice and of asking first. For folded words."""

from __future__ import annotations

_AI = r"(?:models?\b|a\.?i\.?\b|llms?\b|algorithms?\b|neural|machine[- ]learning|artificial intelligence)"
TRAINING = (
    r"\btrain(?:s|ed|ing)?\b(?! (?:staff|employees|people))|\b(?:used|use|uses) (?:\w+ ){0,3}(?:for|in) (?:\w+ ){0,2}machine[- ]learning\b"
    rf"|\b(?:put|fed|feed|goes?|go) in ?to (?:\w+ ){{0,3}}{_AI}|\b(?:food|fodder|fuel|raw material) for (?:\w+ ){{0,3}}{_AI}"
    rf"|\b{_AI}[^.;]{{0,20}}\blearn(?:s|t|ing)? from\b|\b(?:assistants?|chatbots?|bots?|engine|systems?|they|it|we) (?:[\w']+ ){{0,3}}learn(?:s|t|ing)? (?:\w+ )?from\b"
    r"|\blearn(?:s|t|ing)? (?:\w+ )?from (?:your|users?|customers?|members?|people|players|what)\b"
    rf"|\b(?:improv|develop|enhanc|build|teach|feed|refin)\w* (?:[\w'-]+ ){{0,4}}{_AI}"
)
IMPROVING = (
    r"\b(?:improv|better(?:ing)?\b(?= our)|research|enhanc|product development|new (?:features|products|services)|business intelligence)\w*"
    r"|\bmakes? (?:\w+ ){1,6}better\b|\bfeeds? (?:research|development)\b"
)
TOLD = (
    r"\b(?:receives?|gets?) (?:an? )?(?:\S+ ){0,3}(?:notice|notification|pop-up|warning)|\bwill (?:\w+ )?(?:know|be told)\b"
    r"|\bpublish\w* (?:\w+ ){0,3}(?:training|models?|weights|source|data)\b|\bopen[- ]sourc\w+|\b(?:audit|pay|paid|share of|delet|eras|(?<!our )(?<!its )(?<!their )(?<!your )own)\w*\b"
)
CHOOSES = (
    r"\b(?:opt(?:s|ed|ing)?[- ]?out|switch(?:ed)? (?:\w+ ){0,4}off|turn(?:ed)? (?:\w+ ){0,4}off|disable|object to|tell us and|flip (?:\w+ ){0,2}switch|(?:untick|uncheck|toggle)\w*|(?:tell|ask|order) \w+ to stop)\b"
    r"|\b(?:can|may|able to|get to|free to|ability to|right to|customers?|users?|you|everybody|everyone)(?:,[^,]{1,30},)? (?:\w+ ){0,3}(?:choose|decide|stop|control|say no|refuse|select|object)s?\b"
)
ASKED = (
    r"\b(?:opt(?:s|ed|ing)?[- ]?in|(?:without|with|unless|after|only) (?:\w+ ){0,6}(?:consent|permission|agree\w*|say so|(?:say|says|said) (?:yes|so|ok|okay)|tell us|ask us|allow\w*|approv\w+|instruct\w*|green light|go-ahead)"
    r"|without asking|asks? (?:\w+ ){0,4}(?:before|first)|(?:requires?|needs?) (?:\w+ ){0,4}(?:consent|permission|opt[- ]?in)|until you|off (?:by default|until)|unless (?:you|they|people|users|customers)\b(?! (?:\w+ ){0,2}(?:opt|turn|switch|cancel|object|disabl|deactivat|refus|declin|unsubscrib|untick|uncheck|say no|stop|tell \w+ (?:not|no|to stop))))\b"
)
ADULTS = r"\b(?:adults?|grown-?ups?|(?:over|above)[- ](?:18|eighteen)|18 (?:or|and) (?:over|older|above)|of (?:full|legal) age)\b"
"""A claim that something is for adults."""
UNASKED = r"\b(?:may|can|might|free to|right to)\b[^.;]*\bwithout (?:\w+ ){0,2}(?:asking|permission|consent|paying|payment|approval|telling|notice|warning)\b"
"""A claim that something is done to people whether they like it or not."""
NO_CHOICE = (
    r"\b(?:can't|cannot|can not|unable to|not able to|powerless to|impossible to|never|no (?:way|means|chance|right|option|possibility) (?:\w+ )?(?:to|of)|nowhere|not (?:be )?(?:able|possible|allowed) to|nobody can|no one can|none of \w+ can|(?:may|do|does|will) not|n't)\b"
    r"[^.;]{0,40}\b(?:opt(?:ed|ing)?[- ]?out|(?:switch|turn)\w* (?:\w+ ){0,4}off|disabl\w+|object\w*|refus\w+|stop\w*|choos\w+|decid\w+|say no|forbid|reject\w*|unsubscrib\w+|turn\w* down|used against cookies|declin\w+)\b"
    r"|\bno (?:opt[- ]?out|off switch|choice|way out)\b|\b(?:has|have|leaves?|given?) (?:\w+ ){0,2}no (?:say|choice|option)\b"
)
"""A claim that people cannot refuse."""
ONCE_REFUSED = (
    r"^\W*(?:(?:after|once|if|when|even if|should|as soon as) )?(?:\w+ )?(?:opt(?:ing)? out|(?:turn|switch)(?:ing)? (?:\w+ ){0,4}off|disabl(?:e|ing)|object(?:ing)?|unsubscrib(?:e|ing)|refus(?:e|ing)|going (?:invisible|private))\b"
    r"[^.;]*(?:,|\band\b|\b(?:stops?|ends?|means?|puts?|leaves?|keeps?|gets?|deletes?|makes?|has|brings?|costs?|does)\b)"
)
"""A claim on what comes of a refusal."""
NOTHING_KEPT = r"\b(?:no (?:copy|copies|trace|record)s?(?: of (?:it|them|this|that))? (?:remains?|stays?|survives?|exists?|(?:is|are) (?:kept|left|stored)))\b|\b(?:keeps?|stores?|retains?|holds?) no (?:copy|copies|trace)\b(?: of (?:it|them|this|that)\b)?|\bnothing (?:of (?:it|them) )?(?:remains|is left|stays|is kept)\b"
"""A claim that nothing is kept, which says that all is deleted."""
RIGHTS = (
    "jury",
    "court",
    "class-action",
    "small-claims",
    "home-court",
    "refund",
    "export",
    "deletion",
    "correction",
    "access",
    "objection",
    "cancel-subscription",
    "user-can-end",
    "end-appeal",
    "restored",
    "consent-withdrawn",
    "licence-commercial",
    "output-compete",
)
"""Matters of what people may do."""
MAY = r"^\W*(?:\w+ ){0,3}?(?:may|can|could|(?:are|is) (?:free|allowed|welcome|entitled|able) to|have the right to|get to)\b(?! not\b)"
"""A claim that people may."""
DOES = r"(?:also |never |always |only )?(?:owns?|does|will|would|may|can|cannot|keeps?|uses?|has|sells?|shares?|trains?|pays?|reads?|takes?|lets?|gives?|collects?|stores?|deletes?|tells?|asks?)\b"
"""What follows the first word of a provider's name where that stands for the whole: "Acme owns" of Acme Cloud."""
