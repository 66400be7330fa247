"""Words for those who deal with each other under a business contract, as rules of several fields look for them."""

from __future__ import annotations

CUSTOMER = r"(?:you|customers?|controllers?|clients?|(?:data )?exporters?|subscribers?|merchants?|members?|publishers?|advertisers?|licensees?|organi[sz]ations?|users?|individuals?|people|data subjects?)"
"""The customer, by the names that contracts give."""
TO_CUSTOMER = (
    rf"(?:(?:the|any|all|each|such|its|our|affected|relevant|concerned|impacted|respective) ){{0,3}}{CUSTOMER}\b"
)
"""The customer as one who is told or given something."""
SUB = r"\b(?:sub-?processors?|sub-?contractors?|sub processors?|(?:other|another|further|additional|new) (?:data )?processors?|sub-?processing)\b"
"""Those to whom a processor passes work on."""
ENDED = r"\b(?:terminat\w+|expir\w+|end of (?:the |this |its |provision |your )?(?:\w+ )?(?:agreement|contract|services?|term|subscription|provision|processing|dpa|relationship)|cessation|cancell?(?:ed|ation|ing|s)?|closure|closing|completion of|no longer (?:\w+ ){0,4}(?:customer|necessary|needed|required)|cease\w* to (?:\w+ )?(?:provide|use)|clos(?:e|es|ed) (?:\w+ )?account)\b"
"""That the contract is over."""
CUSTOMERS_DATA = r"\b(?:(?:customer'?s?|controller'?s?|client'?s?|your|subscriber'?s?|user'?s?|personal|merchant|company|hosted|all|any|such|the|its) (?:\w+ ){0,2}?(?:data|content|information|materials?|files|inputs?|prompts?|records?|copies)|personal data|data)\b"
"""What the customer put in."""
