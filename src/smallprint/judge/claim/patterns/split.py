"""The words that tell plans and opinions from claims, and what goes on with the sentence before. For folded words."""

from __future__ import annotations

GOES_ON = r"(?:not|and|or|nor|but|period|full stop|never|ever|no exceptions?|including|just|only)\b"
VERB = (
    r"\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|don't|won't|doesn't|isn't|aren't"
    r"|uses?|trains?|sells?|shares?|keeps?|retains?|owns?|collects?|deletes?|gets?|takes?|lets?|gives?|allows?|needs?|blocks?|reads?|stores?|decides?|chooses?|receives?|processe?s?)\b"
)
PLAN = (
    r"\b(?:plan(?:s|ning)? to|intend(?:s|ing)? to|going to|hop(?:e|es|ing) to|look(?:s|ing)? forward|(?<!as )soon|next (?:week|month|year|quarter)"
    r"|in the (?:future|coming)|roadmap|upcoming|are working on|is working on|will (?:be )?(?:launch|releas|introduc|roll|publish|updat|clarify|improv)\w*)\b"
)
OPINION = (
    r"(?<!when )(?<!if )(?<!where )(?<!once )(?<!because )\b(?:we|i) (?:really |truly |strongly |firmly |sincerely )?(?:believe|think|feel|hope|care|love|value|understand|regret|apologi[sz]e|welcome|appreciate|take \w+ seriously)\b"
    r"|\b(?:is|are) (?:very |so |deeply )?(?:proud|excited|sorry|committed|thrilled|delighted|disappointed|important|outrageous|misleading)\b"
    r"|\b(?:trust us|thank you|process failure|we hear you|matters to us)\b"
)
DOES_TOO = r"\band (?:(?:we|they|so) )?(?:may|can|will|do|use|share|keep|sell|delete|give|let|pay|collect|store)\b"
"""An opinion that goes on to say what is done."""
BUT = r"(?:, but|;) (?=(?:we|they|you|it|nobody|no one|none|people|your|our|the|users?|customers?)\b)|, and (?=we (?:\w+ )?(?:never|will|do|does|can|don't|won't|can't|cannot)\b(?= (?:\w+ ){2}))|; (?=(?:an?|every\w*|each|all|only|no|this|that|there|any\w*)\b)"
"""Where a sentence says a second thing of its own."""
POINTS_BACK = r"(?:always|it|that|this|they|there|these|those|we|nor|no)\b"
"""How a sentence begins that points back to the one before."""
