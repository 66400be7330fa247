"""The words by which terms say what something is done for; matched on folded ink."""

from __future__ import annotations

from smallprint.model.norm import Purpose

PURPOSES: dict[Purpose, str] = {
    Purpose.TRAIN_AI: r"\b(?:train|fine-tun)\w*\b[^.;|]{0,80}?\b(?:models?|algorithms?|ai|artificial intelligence|machine[- ]learning|llms?)\b|\bmodel training\b|\bai training\b|\bfor machine[- ]learning\b",
    Purpose.IMPROVE_SERVICE: r"\b(?:improv|enhanc|develop|optimi[sz]|refin)\w*\b[^.;|]{0,60}?\b(?:services?|products?|features?|platform|technolog\w+|offerings?|experiences?|sites?|apps?|functionality|software)\b|\b(?:service|product) (?:improvement|development)\b",
    Purpose.PROVIDE_SERVICE: r"\b(?:provid|operat|deliver|maintain|perform|support|fulfil\w*|run|host|process(?:ing)? your (?:order|request|transaction))\w*\b[^.;|]{0,50}?\b(?:services?|products?|features?|platform|sites?|websites?|apps?|contract|agreement|orders?|functionality|account)\b",
    Purpose.RESEARCH: r"\bresearch\b|\bscientific\b|\bstatistical purposes\b|\bsurveys?\b",
    Purpose.PERSONALISE: r"\b(?:personali[sz]|customi[sz]|tailor|recommend)\w*\b",
    Purpose.ADVERTISE: r"\badvertis\w*|\bads\b|\bad (?:targeting|measurement|campaigns?)\b|\bretarget\w*",
    Purpose.MARKET: r"\bmarketing\b|\bpromot(?:e|ion|ional|ing)\b|\bnewsletters?\b|\bspecial offers\b",
    Purpose.ANALYSE: r"\banaly(?:tics|s[ei]s?|z[ei]|sing|zing)\w*|\bmeasur(?:e|ing|ement)\b|\bunderstand(?:ing)? how\b|\bmonitor(?:ing)?\b|\bstatistics\b|\btrends\b",
    Purpose.SECURE: r"\b(?:fraud|security|abuse|spam|safety|safeguard|unauthori[sz]ed|malicious|integrity)\b",
    Purpose.COMPLY: r"\bcomply\b[^.;|]{0,40}|\b(?:legal (?:obligations?|requirements?|process|claims?|proceedings?)|required by law|court order|subpoena|law enforcement|applicable law|regulatory)\b",
    Purpose.COMMUNICATE: r"\b(?:communicat|contact|notif|respond|inform|updat)\w*\b[^.;|]{0,30}?\b(?:you|your|users?|customers?|inquir\w+|requests?)\b|\bcustomer (?:support|service)\b",
    Purpose.PAY: r"\b(?:payments?|billing|charg(?:e|es|ing)|invoic\w+|fees?|refunds?)\b",
    Purpose.ANY: r"\b(?:any|whatever) (?:lawful |legitimate |other |business |commercial )*purposes?\b|\bfor any reason\b",
}  # fmt: skip

CONDITION = r"\b(?:if|when|where|unless|until|upon|provided that|subject to|to the extent|in the event|as long as|only (?:if|when|where|with|to)|once|after|before|within \d+|depending on|in accordance with|at our (?:sole )?discretion|without (?:prior )?notice)\b[^,;.|]*"
EXCEPTION = (
    r"\b(?:except|unless|other than|excluding|save (?:for|as)|with the exception of|notwithstanding|but not)\b[^,;.|]*"
)

NO_WARRANTY = (
    r"\b(?:disclaims?\b|(?:make|makes|give|gives|provide|offers?)s? (?:you )?no (?:\w+ ){0,5}(?:warrant\w+|representations?|guarantees?|promises?)"
    r"|(?:not|no|nor) (?:\w+ ){0,6}?(?:be )?(?:liable|liability|responsible|responsibility|guarantee|warrant|obligat\w+|obliged)"
    r"|(?:not|nor) (?:be )?required\b"
    r"|(?<!long )(?<!such )\bas[- ]is\b(?=[\"”\'’,.; ]*(?:and|basis|with|where|,|“|[\"”]|$))|without warrant\w+|at your own (?:sole )?risk"
    r"|(?:assumes?|accepts?|have|has|bears?) no (?:\w+ ){0,3}(?:liability|responsibility|obligation)|in no event (?:shall|will)"
    r"|under no circumstances (?:shall|will) (?:\w+ ){1,8}?be (?:liable|responsible)"
    r"|exceed the (?:greater|amount|total|fees)|liability\b[^.;|]{0,60}\b(?:(?<!not )limited to|exceed)"
    r"|not constitute (?:an? |any )?(?:\w+ ){0,3}(?:advice|offer|recommendation|endorsement|warranty|guarantee|solicitation))"
)
"""What a provider will not answer for."""

ELSEWHERE = (
    r"\b(?:some|certain|many) (?:(?:\w+ )?or )?(?:(?:us |u\.s\. )?states|jurisdictions|countries|provinces)\b[^.;]{0,40}\b(?:do|does|may|provide|allow|prohibit)"
    r"|\b(?:sections?|provisions|clauses|terms)\b[^.;]{0,200}\b(?:surviv\w+|remain in (?:force|effect))"
    r"|\b(?:limitations?|exclusions?|disclaimers?|foregoing)\b[^.;]{0,40}\b(?:do(?:es)?|shall|will|may) not (?:apply|affect|limit|exclude)\b"
)
"""What the law of some places allows, and which sections outlive the terms, is nobody's norm."""

RESTRICTED = (
    r"\b(?:services?|sites?|websites?|apps?|applications?|platforms?|products?|software|games?)\b[^.;:,]{0,40}\b(?:is|are) (?:\w+ly )?"
    r"(?:(?:not|never) (?:\w+ly )?(?:intended|designed|directed|available|meant|offered|open|targeted|aimed|suitable)\b (?:\w+ ){0,3}?(?:for|to|at|towards?)\b"
    r"|(?:(?:only|solely|exclusively) (?:reserved|intended|available|meant|offered)|(?:reserved|intended|available|meant|offered) "
    r"(?:only|solely|exclusively)|reserved) (?:for|to)\b)"
)
"""A service that is not for somebody, or for one use alone: users must not use it otherwise."""

NOT_BY = r"\b(?:and|is|are|,) not (?:by|based on|from|through) (?P<deed>selling|renting|leasing|sharing|trading|monetizing|monetising)\b[^.;]{0,40}\b(?:your|personal|user|users'|customer|people's)\b"
"""A promise told by the way ("we live on fees and not by selling your data")."""

OPTIONAL = r"^(?!\W*(?:if|where|when|unless)\b)[^;:]{0,80}?\b(?:information|data|details?|fields?|address|number|name|responses?|providing|submitting|sharing)\b[^.;:]{0,60}\bis (?:entirely |completely |purely )?(?:optional|voluntary)\b"
"""What people need not tell."""

COSTS_OF_USERS = (
    r"\b(?:costs?|fees?|charges|taxes|expenses|postage|duties)\b[^.;:]{0,80}\b(?:is|are|(?:will|shall) be) (?:\w+ly )?(?:the (?:sole )?responsibility of|(?:to be )?"
    r"borne by|payable by|for the account of|at the expense of) (?:you|the (?:buyer|user|customer|client|purchaser|member|consumer|guest|seller))\b"
    r"|\b(?:costs?|fees?|charges|taxes|expenses|postage|duties)\b[^.;:]{0,80}\b(?:is|are|(?:will|shall) be) (?:\w+ly )?your (?:\w+ )?responsibility\b"
)
"""Who pays, told of the costs."""

THIS_INCLUDES = (
    r"^\W*(?:this|these)\b(?: \w+){0,3} (?:includes?|involves?) (?:the |our )?(?P<deed>sharing|disclosing|collecting|processing|selling|transferring|storing|using)\b"
    r"[^.;]{0,60}\b(?:your|personal|user|customer|their) (?:\w+ )?(?:information|data|details|content)\b"
)
"""What goes on with the sentence before: "this may involve the sharing of your information"."""

DESCRIBING = (
    r"\W*[\"“][^\"”]{2,60}[\"”](?: \w+){0,4} (?:means?|refers? to|shall mean|(?:has|have|shall have) the meaning)\b|"
    r"\W*(?:this|these|the|our|in this)\b[^.;,:]{0,60}\b(?:policy|notice|section|page|document|statement|terms|agreement|addendum|article)\b"
    r"[^.;:]{0,40}\b(?:describes?|explains?|sets? (?:out|forth)|outlines?|summari[sz]es?|details?)\b"
)
"""A sentence that tells what a document says."""
