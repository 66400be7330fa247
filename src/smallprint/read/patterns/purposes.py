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

NO_WARRANTY = r"\b(?:disclaims?|(?:make|makes|give|gives|provide|offers?)s? (?:you )?no (?:\w+ ){0,5}(?:warrant\w+|representations?|guarantees?|promises?)|(?:not|no|nor) (?:\w+ ){0,6}?(?:be )?(?:liable|liability|responsible|responsibility|guarantee|warrant|obligat\w+|obliged|required)|(?<!long )(?<!such )\bas[- ]is\b(?=[\"”\'’,.; ]*(?:and|basis|with|where|,|“|[\"”]|$))|without warrant\w+|at your own risk|(?:assumes?|accepts?|have|has|bears?) no (?:\w+ ){0,3}(?:liability|responsibility|obligation)|in no event (?:shall|will)|under no circumstances|exceed the (?:greater|amount|total|fees)|liability\b[^.;|]{0,60}\b(?:limited|exceed))"
"""What a provider will not answer for."""

ELSEWHERE = r"\b(?:some|certain|many) (?:states|jurisdictions|countries)\b"
"""What the law of some places allows is nobody's norm here."""
