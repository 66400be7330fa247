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

CONDITION = (
    r"\b(?:if|when|where|unless|until|upon|provided that|subject to|to the extent|in the event|as long as|only (?:if|when|where|with|to)"
    r"|once|after|before|within \d+|depending on|in accordance with|at our (?:sole )?discretion|without (?:prior )?notice"
    r"|with(?:out)? (?:[\w’'-]+ ){0,5}?(?:consent|permission|approval|authori[sz]ation|notice)"
    r"|on the basis of (?:your|their|the) (?:[\w’'-]+ )?consent"
    r"|by (?:giving|obtaining|asking for) (?:\w+ ){0,4}(?:consent|permission|notice))\b[^,;.|]*"
)
EXCEPTION = (
    r"\b(?:except|unless|other than|excluding|save (?:for|as)|with the exception of|notwithstanding|but not)\b[^,;.|]*"
)

NO_WARRANTY = (
    r"\b(?:disclaims?\b|(?:make|makes|give|gives|provide|offers?)s? (?:you )?no (?:\w+ ){0,5}(?:warrant\w+|representations?|guarantees?|promises?)"
    r"|(?:not|no|nor) (?:\w+ ){0,6}?(?:be )?(?:liable|liability|responsible|responsibility|guarantee|warrant|obligat\w+|obliged)"
    r"|(?:not|nor) (?:be )?required\b|\b(?:have|has|having) no (?:\w+ )?control\b|\bnot have (?:\w+ )?control\b|\bnot (?:intended|meant) (?:as|to be|to constitute) (?:\w+ ){0,3}(?:advice|recommendations?)\b"
    r"|\bnot (?:be )?(?:deemed|considered|construed|regarded|interpreted|taken|operate|constitute|act|serve)\b(?: to be| as)?(?: an?| any)? (?:\w+ )?waiver"
    r"|\bno waiver\b|\bthere (?:is|are|can be) no (?:\w+ )?(?:guarantees?|assurances?|warrant\w+|representations?)\b"
    r"|(?<!long )(?<!such )\bas[- ]is\b(?=[\"”\'’,.; ]*(?:and|basis|with|where|,|“|[\"”]|$))|without warrant\w+|at your own (?:sole )?risk"
    r"|(?:assumes?|accepts?|have|has|bears?) no (?:\w+ ){0,3}(?:liability|responsibility|obligation)|in no event (?:shall|will)\b(?=[^.;]{0,300}\b(?:liab|responsib|obligat|exceed|entitle|claims?|actions?)|[^.;]{0,40}$)|create any (?:\w+ )?warrant"
    r"|under no circumstances (?:shall|will) (?:\w+ ){1,8}?be (?:liable|responsible)"
    r"|exceed the (?:greater|amount|total|fees)|liability\b[^.;|]{0,60}\b(?:(?<!not )limited to|exceed)"
    r"|not constitute (?:an? |any )?(?:\w+ ){0,3}(?:advice|offer|recommendation|endorsement|warranty|guarantee|solicitation))"
)
"""What a provider will not answer for."""

NOT_BOUND = (
    r"\bbut (?:\w+ ){0,4}?(?:not|no)\b(?: \w+){0,4}? (?:obligations?|obligated|obliged|responsibility|required|duty)\b(?: to\b(?= (?:do so|so do)))?"
    r"|\bwithout (?:any |being |the )?(?:obligation|obligated)\b"
)
"""By the way: that one who may need not ("we may, but have no obligation to, review it")."""

ELSEWHERE = (
    r"\b(?:some|certain|many) (?:(?:\w+ )?or )?(?:(?:us |u\.s\. )?states|jurisdictions|countries|provinces)\b[^.;]{0,40}\b(?:do|does|may|provide|allow|prohibit)"
    r"|\b(?:sections?|provisions|clauses|terms)\b[^.;]{0,200}\b(?:surviv\w+|remain in (?:force|effect))"
    r"|\b(?:limitations?|exclusions?|disclaimers?|foregoing)\b[^.;]{0,40}\b(?:do(?:es)?|shall|will|may) not (?:apply|affect|limit|exclude)\b"
)
"""What the law of some places allows, and which sections outlive the terms, is nobody's norm."""

FORBIDDING = r"\b(?:restrict(?:ions|ed)?|prohibit(?:ed|ions)|unacceptable|not (?:allowed|permitted)|(?:may|must|shall|do) not|don'?t|forbidden|banned)\b"
"""Headings under which orders are what is forbidden."""

RESTRICTED = (
    r"\b(?:services?|sites?|websites?|apps?|platforms?|products?)\b[^.;:,]{0,40}\b(?:do|does|shall|will) not (?:\w+ly )?(?:address|target)\b|"
    r"\b(?:services?|sites?|websites?|apps?|applications?|platforms?|products?|software|games?)\b[^.;:,]{0,40}\b(?:is|are) (?:\w+ly )?"
    r"(?:(?:not|never) (?:\w+ly )?(?:intended|designed|directed|available|meant|offered|open|targeted|aimed|suitable)\b (?:\w+ ){0,3}?(?:for|to|at|towards?)\b"
    r"|(?:(?:only|solely|exclusively) (?:reserved|intended|available|meant|offered)|(?:reserved|intended|available|meant|offered) "
    r"(?:only|solely|exclusively)|reserved) (?:for|to)\b)"
)
"""A service that is not for somebody, or for one use alone: users must not use it otherwise."""

NO_GRANT = (
    r"\b(?:nothing|no part)\b[^.;]{0,80}?\b(?P<deed>grant|give|confer|transfer|convey|license|assign)(?:s|ed|ing)?\b[^.;]{0,60}\b"
    r"(?:rights?|licen[cs]es?|title|interests?|ownership)\b"
    r"|\b(?:do(?:es)?|shall|will) not (?:\w+ly )?(?:grant|give|confer|transfer|convey|assign)\b[^.;]{0,40}\b(?:rights?|licen[cs]es?|title|interests?"
    r"|ownership)\b"
)
"""What a document gives nobody a right to ("these terms do not grant you any right to our marks")."""

NO_REFUND = (
    r"\bthere (?:is|are|will be) no (?:\w+ ){0,2}refunds?\b|\b(?:non-?refundable|not refundable)\b|\ball sales are final\b"
    r"|\brefunds? (?:is|are) not (?:available|possible|offered)\b|\bno (?:[\w-]+, (?:or )?|[\w-]+ or ){0,3}refunds? (?:is|are|will be) (?:\w+ly )?(?:permitted|allowed|available|possible|offered)\b|^\W*no refunds?\W*$"
)
"""What is not paid back."""

NO_CHARGE = r"\bthere (?:is|are|will be) no (?:\w+ ){0,2}(?:fees?|charges?|costs?)\b"
"""What is not charged for."""

NOT_PASSED_ON = (
    r"\b(?:is|are) (?:\w+ (?:and|or) )?(?:non-?transferable|not transferable|non-?assignable|not assignable)\b"
)
"""What users must not pass on."""

LEAVE_NEEDED = r"\byour (?:\w+ ){0,3}(?:consent|permission|approval|authori[sz]ation) (?:is|will be|shall be) (?:\w+ly )?(?:required|needed|necessary)\b"
OUR_LEAVE_NEEDED = LEAVE_NEEDED.replace("your", "our")
"""Whose yes is needed first: the user's, or the provider's."""

NOT_KNOWN = r"\b(?:no|not have (?:any )?)(?: ?actual)? ?knowledge (?:of|that)\b[^.;]{0,30}?\b(?P<deed>sell(?:s|ing)?|shar(?:es?|ing)|collect(?:s|ing)?)\b"
"""What the provider says it does not knowingly do."""

CONSENT_BASIS = r"\b(?:processing|legal (?:basis|ground)s?)\b[^.;]{0,80}\b(?:is|are|based on|rel(?:y|ies) on)\b[^.;]{0,40}\b(?:your|the data subject's|explicit) (?:\w+ )?consent\b"
"""Data that are processed since people said yes."""

VENUE = (
    r"\b(?:venue|seat of (?:the )?arbitration|place of (?:jurisdiction|arbitration))\b[^.;]{0,240}?\b(?:is|will be|shall be|lies|shall lie)\b"
    r"(?! (?:proper|improper|inconvenient|changed))"
)
"""Where disputes are settled, told of the place."""

ACCEPTED_BY = (
    r"\b(?:use|access|participation|purchase|failure|acceptance|continu\w+|renewal)\b[^.;]{0,120}?\b(?:constitutes?|signif(?:y|ies)|indicates?|means)\b"
    r"[^.;]{0,30}\b(?:acceptance|agreement|consent|acknowledge?ment)\b"
    r"|\b(?:terms|conditions|agreement|policy|changes|amendments?|modifications?)\b[^.;:]{0,80}\b(?:deemed|considered|regarded as) (?:to (?:be|have been) )?(?:\w+ly )?"
    r"(?:accepted|approved|agreed)\b"
)
"""What counts as people's yes."""

TOLD_HERE = r"(?:\w+ ){0,3}information (?:\w+ ){0,4}?in (?:this|our|the) (?:\w+ ){0,3}(?:policy|notice|section|statement|document|page)\b"
"""What a document tells ("we provide information in this policy about …")."""

YOUR_DUTY = r"\bit (?:is|shall be|will be|remains) (?:\w+ly )?your (?:\w+ )?(?:responsibility|duty|obligation) to (?:\w+ly )?(?P<deed>\w+)"
"""What users must do, told of their responsibility."""

BE_SURE = r"(?:^\W*|, |\bplease )be (?:sure|certain) (?:to|that you) (?:\w+ly |first |always )?(?P<deed>\w+)"
"""What users are told to see to."""

ITS_POLICY = r"\bit is (?!(?:our|the)\b)[^,;:]{1,40}['’]s? policy to (?P<deed>terminate|suspend|disable|remove|delete|block|close|ban)\b"
TO_POLICY = r"\bit is (?!(?:our|the)\b)[^,;:]{1,40}['’]s? policy to,? [^,;:]{1,40},? (?P<deed>terminate|suspend|disable|remove|delete|block|close|ban)\b"
"""What a provider does by its policy, told by its name."""

UNDER_COURTS = r"\b(?:shall|will|must|are|is) (?:be )?subject to the (?:\w+[ -]){0,3}jurisdiction\b"
"""Where disputes are settled, told of whose courts they are subject to."""

MAY_COST = r"^(?!\W*(?:if|where|when|unless)\b)[^;:]{0,120}?\b(?:may|will|is|are|shall) (?:also )?(?:be )?subject to (?:(?!third|carrier|bank|your|change|termination)\w+,? ){0,4}(?:fees?|charges?|surcharges?)\b(?! (?:of|by|from|imposed|set|charged) (?:your|third))"
"""What users may be charged for, told of what it is subject to."""

DUE = (
    r"\b(?:fees?|payments?|charges|amounts?|invoices?|balance|instal?lments?)\b[^.;:]{0,60}\b(?:is|are|becomes?|(?:shall|will|must) be(?:come)?|falls?)"
    r" (?:\w+ly )?(?:due|payable)\b"
)
"""What users must pay, told of the fees."""

NO_PARTY = r"^(?!\W*(?:if|where|when|unless)\b)[^;:]{0,80}?\b(?:is|are) not (?:an? )?part(?:y|ies) to\b"
"""A contract that somebody has no part in."""

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
