"""What a second look at findings on giving data away looks for: tables of phrases."""

from __future__ import annotations

DENIAL = r"\b(?:not|never|neither|nor|cannot|without|none)\b|n't\b|\bno (?:\w+ ){0,2}(?:data|information|details)\b"
"""A denial."""
HOLLOW = (
    r"\bwithout (?:any |further |prior |additional |due |undue |giving |incurring )*(?:limit\w*|restrict\w*|prejudice|notice|liability|charge|cost|fee|compensation"
    r"|delay|licen[cs]e|obligation|regard|attribution|payment|acknowledge?ment|refund)\b"
    r"|\bnot (?:as|only|limited|necessarily|merely|just|solely|responsible|liable|able|obligated|obliged|required|wish|want|otherwise|yet|protective|exclusively)\b"
    r"|\bwhether or not\b|\bor not\b|\bhave not (?:promised|publicly)\b"
    r"|\b(?:that|which|who) (?:do|does|did|is|are|was|were|has|have|cannot|can|could|may|will|would)(?: not|n't)?\b(?<=not|n't)"
    r"|\b(?:if|where|when|whenever|in case|so that|ensure|ensures|ensuring|although|though|while) (?:[^,.;:]|\.(?=\w)){0,70}?\b(?:not|never|n't)\b(?=[^,.;]{0,90},)"
)
"""Denials of something else than that data is given."""
OTHERWISE = r"(?:,|\bbut\b|\bhowever\b)\W*(?:(?:but|however|and|yet),? )?(?:we|our|they|it|this|that|some|these|the|such(?! as\b))\b(?! (?:\w+ ){0,2}?(?:not|never|nor)\b)(?! \w+n't\b)"
"""Behind a denial, a part of the sentence that goes on without it."""
DISCLAIMED = (
    r"\b(?:not|no|cannot|nor|neither|disclaims?) (?:[\w,]+ ){0,8}(?:warrant\w*|represent\w*|guarantee\w*|promise\w*)\b"
)
"""That nothing is promised."""
THEIR_IDEAS = r"\b(?:any|your|such) (?:ideas?|feedback|submissions?|suggestions?)\b|\bunsolicited\b|\binsider information\b|\bownership rights\b|\bfraudulently\b|\btrade secrets?\b|\bintellectual property of\b"
"""What is given that is no data on people."""
OTHERS_GIVE = r"\b(?:you|member|members|publishers?|advertisers?|customers?|contractual partners?|partners?|developers?|apps?|users?|licensees?|recipients?|sellers?|merchants?)\b (?:\w+ ){0,3}?(?:may|must|shall|will|can|should|agrees?|represents?|acknowledges?)(?: \w+){0,3}? (?:not|never|only)\b|\byou (?:submit|provide|post|share|upload|disclose|receive|send|enter)\b(?=[^,.;]*\Z)|\b(?:advertiser|customer|publisher|client|you) to (?:\w+ )?(?:provide|disclose|give)\b|^\W*(?:please )?(?:do not|don't|never|memori[sz]e)\b|\bprohibits?\b|\bnever disclose\b"
"""Somebody else who gives, or must not."""
PERSONAL = r"\b(?:data|information|info|details|pii|personal\w*|e-?mails?|numbers?|names?|address(?:es)?|identifiers?|ids?|cookies?|pixels?|profiles?|preferences|records?|history|quer(?:y|ies)|searches|photos?|location|messages?|footage|insights|customers|individuals|shar(?:e|es|ed|ing)|disclos\w+|recipients?|privacy)\b"
"""What is known of people."""
