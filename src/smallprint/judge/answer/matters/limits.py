"""What a question asks beyond its matter, and by what a sentence says that: tables of phrases.

"Do I have to write a letter to leave?" is no question of whether people can leave: a sentence that only says that they
can leaves it open.
"""

from __future__ import annotations

_WHO = r"(?:i|we|you|one|users?|people|customers?|anyone|somebody|someone|members?|parents?|my \w+)"
_OTHERS = r"\b(?:only|sole|solely|exclusive|exclusively|alone|limited to|restricted to|confined to|nobody else|no one else|no other|any other|nothing but|unless|except|without|until|purely|(?:not|never|n't)\b[^.;]{0,60}\b(?:for|with|to) (?:any )?other)\b"
_DUTY = r"\b(?:must|shall|need|needs|have to|has to|had to|requir\w+|oblig\w+|mandatory|compulsory|necessary|agrees?|waives?|responsible|only|unless|until|cannot|can't|unable|not be able|condition|subject to|by (?:using|accessing|visiting|registering)|(?:not|never|n't)\b[^.;]{0,80}\bwithout|if you (?:do not|don't))\b|\b(?:will|should|to) be (?:\w+ )?(?:resolved|settled|brought|decided|arbitrated|submitted|sent|made|governed|held|heard)\b|\bplease\b"

BEYOND: tuple[tuple[str, str], ...] = (
    (rf"\b(?:the|my|our|their) (?:only|sole|one and only)\b|\b(?:is|are|am) (?:only|solely|just) (?:for|by|with)\b|\b(?:used|kept|shared|given|shown|meant|open|available|collected|processed) (?:only|solely|just) (?:for|by|with|to)\b|\b(?:limited|restricted|confined) to\b|\bno(?:body| one|thing) (?:else|but)\b|\bexclusively\b|\bsolely\b|\bonly (?:by|through|via|from) \w+ing\b|\b{_WHO} alone\b", _OTHERS),
    (rf"\b(?:do|does|would|will|did) {_WHO} (?:really |always |first |still |ever )?(?:have|need)\b(?! to (?:be (?:at least|over|\d)|pay|go (?:to|through|into)|settle|arbitrat|use arbitrat))|\b(?:must|need) {_WHO} (?:\w+ )?(?:\w+)\b|\b(?:am|are|is) {_WHO} (?:\w+ly )?(?:required|obliged|obligated|forced|supposed|bound) to\b|\bis it (?:\w+ly )?(?:necessary|mandatory|compulsory|obligatory|required|needed)\b", _DUTY),
    (r"\bguarantee[ds]?\b|\bis it (?:certain|sure|a given)\b|\bassured of\b|\bin every case\b|\bin all cases\b|\bevery single time\b|\bwithout fail\b", r"^(?!.*\b(?:may|might|could|try|tries|strives?|endeavou?rs?|efforts?|aims?|seeks?|generally|usually|typically|in some cases|where possible)\b)"),
    (r"\b(?:by|over the|on the|through the|a|via) (?:tele)?phone\b(?! (?:number|line|numbers))|\bhave to (?:call|phone|ring)\b|\bcalling (?:them|you|they)\b", r"\b(?:phon\w+|call\w*|telephon\w+|toll-free|hotline|contact|number)\b"),
    (r"\b(?:by|per|paper|registered) (?:post|letter|fax|mail)\b|\b(?:mail|post|fax) (?:them|you|they|the \w+|it) (?:a|in)\b|\bwrite (?:them|you|they) (?:a |on )?(?:letter|paper)\b|\bnotari[sz]ed\b", r"\b(?:post|postal|letters?|fax|mail|mailing|address|in writing|written|certified|notari\w+|contact|notice)\b"),
    (r"\bin person\b|\bvisit (?:an?|your|their) (?:office|shop|store|branch)\b", r"\b(?:in person|office|shops?|stores?|branch\w*|contact)\b"),
)  # fmt: skip
"""What is asked, and what a sentence that answers a question with it has in it."""
ABOUT_LIMITS = frozenset(("ai-training", "arbitration", "parents-consent", "least-age", "old-enough", "cookies-needed"))
"""Matters that are themselves of what somebody has to do: they are answered by what says so in whatever words."""
SPITE_OF_NO = r"\beven (?:if|when|though|after|where)\b[^?.,;]{0,60}(?:\b(?:not|never|off|out|refused?|declined?|disabled?|denied|objected|unticked|rejected|withdrawn|withdrew|sa(?:y|ys|id) no)\b|n't\b)|\b(?:despite|in spite of|against) (?:my|our|their|his|her|the user's) (?:\w+ )?(?:refusal|objection|opt-out|no|will|wishes|wish)\b"
"""That it is asked whether something is done to those who said no to it."""
WITHOUT_GROWN = r"^(?!.*(?:\b(?:not|never|nobody)\b|n't\b)).*\b(?:can|could|may|might|allowed|able|possible|ok|okay)\b.*\bwithout (?:an? |any |the |their |his |her |my |our |some )*(?:parental|adult|grown-?up|parent|guardian|mum|mom|dad|mother|father)\w*(?:'s?)?\b"
"""That it is asked whether somebody may without those who are to agree."""
FIRST = r"\b(?:do|must|need|does|would|am|are|is) (?:i|we|you|users?|people|my \w+|one)\b[^?]{0,60}\b(?:have|need|must|required|opt|agree|turn|switch|allow|enable|consent|permit)\b[^?]{0,60}\b(?:before|first|beforehand)\b"
"""That it is asked whether somebody has to agree before."""
NEEDS_LEAVE = r"^(?!.*\bwithout\b).*\b(?:do|does|must|will|would|should)\b [^?]{1,40}?\b(?:need|require|ask|get|obtain|seek|have)\b(?: (?:for|to (?:ask|get|have|obtain)))*[^?]{0,12}?\b(?:my|our|your|people's|users'|customers'|a parent's|parental)\b (?:\w+ )?(?:permission|consent|ok(?:ay)?|approval|agreement|say-so|blessing|go-ahead)\b"
"""That it is asked whether people are asked before something is done, which is done of nobody without."""
