"""What agreements and rules speak of, or do not: themes by which a change of many clauses is told. Data only."""

from __future__ import annotations

from smallprint.judge.headline.theme import Kept, theme

OF_TERMS = (
    theme("arbitration", 5, r"arbitrat\w+", r"arbitrat", kept=Kept.TERMS),
    theme(
        "a class-action waiver",
        4.5,
        r"class (?:or representative )?(?:action|arbitration|proceeding|wide)s?",
        r"class (?:or representative )?(?:action|arbitration|proceeding|wide)|representative (?:action|proceeding)",
        kept=Kept.TERMS,
        is_denied=True,
    ),
    theme(
        "a jury waiver",
        4,
        r"(?:trial by |right to a )?jury(?: trial)?",
        r"jur(?:y|ies) ",
        kept=Kept.TERMS,
        is_denied=True,
    ),
    theme(
        "mass arbitration",
        4,
        r"(?:mass|batch|bellwether|coordinated) (?:arbitration|filing|claim|demand)s?",
        kept=Kept.TERMS,
    ),
    theme(
        "a deadline for claims",
        4,
        (
            r"(?:claim|action)s? (?:\w+ ){0,18}?(?:within|after|more than) (?:one|two|1|2|twelve|12|six|6) (?:1 "
            r"|2 )?(?:year|month)s?"
        ),
        r"(?:barred|statute of limitations|(?:claim|action)s? (?:\w+ ){0,18}?within (?:one|two|1|2|twelve) )",
        kept=Kept.TERMS,
    ),
    theme(
        "talks before a dispute",
        2.5,
        r"informal(?:ly)? (?:\w+ ){0,3}?(?:dispute|resol\w+|negotiat\w+)",
        r"informal",
        kept=Kept.TERMS,
    ),
    theme(
        "a duty to indemnify it",
        3.5,
        r"(?:you|user|customer|member|publisher|seller)s? (?:\w+ ){0,8}?(?:indemnify|hold (?:\w+ ){0,3}?harmless)",
        r"indemn|harmless",
        kept=Kept.TERMS,
    ),
    theme(
        "a cap on damages",
        3.5,
        (
            r"(?:(?:aggregate|total|maximum|entire|cumulative) (?:\w+ ){0,2}?liability"
            r"|liability (?:\w+ ){0,14}?(?:not exceed|exceed|limited to (?:the |an? )?(?:greater|lesser|amount"
            r"|fees?|total|sum|price|one|usd?|eur|gbp|\\d+)))"
        ),
        (
            r"(?:aggregate|total|maximum|entire|cumulative) (?:\w+ ){0,2}?liab"
            r"|liab\w+ (?:\w+ ){0,14}?(?:not exceed|exceed|limited to)"
        ),
        kept=Kept.TERMS,
        is_denied=True,
    ),
    theme("liquidated damages", 4, r"liquidated damages", kept=Kept.TERMS),
    theme(
        "automatic renewal",
        4,
        r"(?:auto(?:matic(?:ally)?)? ?renew\w*|renew\w* automatically)",
        (
            r"(?:auto(?:matic(?:ally)?)? ?renew|renew\w* (?:\w+ ){0,5}?automatic"
            r"|automatically (?:\w+ ){0,3}?(?:renew|charge|bill))"
        ),
        kept=Kept.TERMS,
    ),
    theme("free trials", 2.5, r"(?:free|trial) trials?(?: period)?", r"trial (?!by)", kept=Kept.TERMS),
    theme(
        "a no-refund rule",
        4,
        r"(?:non ?refundable|not refundable|no refunds?|not (?:be )?(?:entitled to (?:a |any )?refunds?|refunded))",
        r"(?:non ?)?refund",
        kept=Kept.TERMS,
        is_denied=True,
    ),
    theme("refunds", 2.5, r"(?:a |any |full |partial )?refund(?:s|ed)?", r"(?:non ?)?refund", kept=Kept.TERMS),
    theme(
        "virtual items and currency",
        3,
        r"(?:virtual (?:currenc(?:y|ies)|items?|goods?|gifts?|credits?|coins?)|in (?:game|app) currency)",
        r"virtual |in (?:game|app) currency|coins ",
        kept=Kept.TERMS,
    ),
    theme(
        "late fees or interest",
        3,
        r"(?:late (?:fee|charge|payment)s?|interest (?:\w+ ){0,6}?per (?:month|annum|year))",
        r"late (?:fee|charge|payment)|interest (?:\w+ ){0,6}?per ",
        kept=Kept.TERMS,
    ),
    theme(
        "inactivity fees",
        3.5,
        r"(?:inactivity|dormancy|dormant account) (?:\w+ )?fees?",
        r"inactiv|dorman",
        kept=Kept.TERMS,
    ),
    theme("gift cards", 2, r"(?:gift|e gift) (?:card|certificate|code)s?", r"gift ", kept=Kept.TERMS),
    theme("a loyalty programme", 2, r"(?:loyalty|reward|rewards) (?:program(?:me)?|points?)s?", r"loyalty|reward"),
    theme("a referral programme", 2, r"referral (?:program(?:me)?|link|code|bonus|payment)s?", r"refer(?:ral|red) "),
    theme("tax duties", 2, r"(?:vat|sales tax(?:es)?|withholding tax(?:es)?|your taxes)", r"vat |tax", kept=Kept.TERMS),
    theme("payouts to creators", 2.5, r"(?:payouts?|creator earnings)", r"payout|earnings", kept=Kept.TERMS),
    theme("tips", 2, r"(?:tips|tipping)(?: \w+)?", r"tipping|tips ", kept=Kept.TERMS),
    theme(
        "AI",
        3.5,
        r"(?:artificial intelligence|ai|generative ai|large language models?|chatbots?)(?! act)",
        r"artificial intelligence|ai |generative|language model|machine learning|chatbot",
    ),
    theme(
        "a ban on scraping",
        3,
        r"(?:scrap(?:e|ing|er|ers)|crawl(?:s|er|ers|ing)?|spiders?|data mining)",
        r"scrap(?:e|ing)|crawl|spider|data mining|automated means|robot",
        kept=Kept.TERMS,
        is_denied=True,
    ),
    theme("a waiver of moral rights", 3, r"moral rights?", kept=Kept.TERMS, is_denied=True),
    theme(
        "a perpetual licence to content",
        4,
        r"perpetual (?:\w+ ){0,12}?licen[cs]e",
        r"perpetual|irrevocabl",
        kept=Kept.TERMS,
    ),
    theme(
        "Digital Services Act complaints",
        3,
        r"(?:digital services (?:act|regulation)|statement of reasons|out of court dispute settlement)",
        r"digital services (?:act|regulation)|2022 2065|statement of reasons",
    ),
    theme(
        "copyright complaints",
        2,
        r"(?:dmca|digital millennium copyright act|repeat infringers?|counter notices?)",
        r"dmca|digital millennium|repeat infring|counter noti|copyright (?:agent|infring)",
    ),
    theme(
        "NFTs and crypto",
        3,
        r"(?:nfts?|non fungible tokens?|crypto ?(?:currenc(?:y|ies)|assets?)|blockchain)",
        r"nft|non fungible|crypto|blockchain",
    ),
    theme(
        "export and sanctions rules",
        2,
        r"(?:export controls?|sanctions (?:list|law|program)s?|embargo\w*|ofac)",
        r"export|sanction|embargo|ofac",
        kept=Kept.TERMS,
    ),
    theme(
        "force majeure",
        1.5,
        r"force majeure",
        r"force majeure|beyond (?:our|its|their|the|your) (?:\w+ )?(?:reasonable )?control",
        kept=Kept.TERMS,
    ),
    theme("beta features", 1.5, r"beta (?:feature|service|version|product|test)s?", r"beta", kept=Kept.TERMS),
    theme(
        "use of people’s likeness",
        3,
        r"(?:name and logo|names? likeness|likeness)",
        r"likeness|publicity|logo",
        kept=Kept.TERMS,
    ),
    theme("impersonation", 2, r"impersonat\w+", r"imperson", kept=Kept.TERMS, is_denied=True),
    theme("misinformation", 2.5, r"(?:mis|dis)information", r"(?:mis|dis)information", kept=Kept.TERMS, is_denied=True),
    theme(
        "hate speech",
        2.5,
        r"hate(?:ful)? (?:speech|conduct|content|behaviou?r)",
        r"hate|hatred",
        kept=Kept.TERMS,
        is_denied=True,
    ),
    theme(
        "terrorism",
        2.5,
        r"(?:terroris[mt]\w*|violent extremis\w+)",
        r"terroris|extremis",
        kept=Kept.TERMS,
        is_denied=True,
    ),
    theme("self-harm", 2, r"(?:self harm|suicid\w+)", r"self harm|self injur|suicid", kept=Kept.TERMS, is_denied=True),
    theme(
        "harassment", 2, r"(?:harass(?:ment|ing|es)?|bully(?:ing)?)", r"harass|bully", kept=Kept.TERMS, is_denied=True
    ),
    theme(
        "child abuse",
        3,
        (
            r"(?:child sexual|csam|sexuali[sz]ation of minors|exploit\w* (?:of )?(?:children|minors)"
            r"|child (?:exploitation|safety|abuse|endangerment))"
        ),
        r"child|minor",
        kept=Kept.TERMS,
        is_denied=True,
    ),
    theme(
        "illegal goods",
        1.5,
        r"(?:illegal|regulated) (?:goods|drugs|substances|weapons)",
        r"drug|weapon|illegal goods",
        kept=Kept.TERMS,
        is_denied=True,
    ),
    theme("inactive accounts", 3, r"(?:inactive|inactivity|dormant)", r"inactiv|dorman", kept=Kept.TERMS),
    theme(
        "age checks",
        3.5,
        r"(?:age (?:verification|assurance|check|estimation)s?|verify (?:your|their|the) age)",
        r"age (?:verif|assur|check|estim)|verify (?:\w+ ){0,2}age",
    ),
    theme(
        "identity checks",
        3,
        (
            r"(?:identity (?:document|verification|check)s?|verify your identity|government issued (?:id"
            r"|identification)|passports?|id documents?)"
        ),
        r"identity (?:doc|verif|check)|verify (?:\w+ ){0,2}identity|government issued|passport|proof of identi",
    ),
)
"""Themes of contracts, of rules for users, and of all documents."""
