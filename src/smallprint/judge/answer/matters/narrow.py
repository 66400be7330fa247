"""Words by which a sentence only points to what is said elsewhere, or holds for a part of a service: tables of phrases."""

from __future__ import annotations

AS_TOLD = r"\W*(?:except|unless|other than|save|subject to)\b[^,.;]{0,20}\b(?:provided|set (?:out|forth)|stated|permitted|specified|described|agreed|authori[sz]ed)\b[^,;]{0,60}(?:here|agreement|terms|polic|section|otherwise|notice|below|above)"
"""A denial that begins with "except as provided elsewhere"."""
POINTS = r"\W*(?:please )?(?:to (?:find out|learn|read|know)(?: more)?\b|for (?:more|further|additional|detailed|full) (?:information|details?)\b|(?:you can |you may |please )?(?:find out|see|read|learn|refer to|consult|visit) (?:more|details|further|our|the)\b)"
"""A sentence that begins by pointing to another place."""
TELLS_OF = r"\b(?:this|the following|our|below|that) (?:(?:privacy|cookies?) )?(?:section|policy|notice|page|statement|document|part) (?:\w+ )?(?:explains?|describes?|sets? out|outlines?|tells?|covers?|provides? (?:you with )?(?:information|details))\b"
"""A sentence that says what a page is about."""
EXAMPLE = r"\W*(?:for (?:example|instance)|e\.g\.|an example)\b"
"""A sentence that gives an example of what the one before says."""
BARE_LINK = r"\W*(?:https?://|www\.)\S+\W*\Z|\W*[\w.-]+\.(?:com|org|net|eu|info)(?:/\S*)?\W*\Z"
"""An address and nothing else."""
_PLANS = (
    r"(?:business|enterprise|teams?|education|edu|api|workspace|government|schools?|developers?|commercial|corporate)"
)
PLANS = rf"\b{_PLANS}\b"
"""Those for whom part of a service is, in a question."""
OF_PLAN = rf"\b(?:for|of|on|in|with|by|as|under|to) (?:our |the |its |an? |your |any )?(?:\w+ )?{_PLANS} (?:plans?|tiers?|customers?|accounts?|users?|subscri\w+|products?|services|offerings?|editions?)\b|\bif you(?:'re| are| use| have)(?: using)? (?:an? |our )?(?:\w+ )?{_PLANS} (?:plan|tier|customer|account|user|subscriber|edition)\b"
"""A sentence for those alone who are on some plan."""
OF_PRODUCT = r"\W*(?:if|when|where) you (?:choose to |decide to |opt to )?(?:enable|connect|install|activate|turn on|participate in|join|take part in|sign up for|enrol\w* in|use)\b(?! (?:our |the |this |these |any |of )*(?:services?|sites?|web ?sites?|platforms?|apps?|applications?|products?|cookies|software|it)\b)"
"""A sentence for those alone who use one thing among others."""
