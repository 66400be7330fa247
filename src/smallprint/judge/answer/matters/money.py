"""Money: renewal, refunds, trials, prices and the cancelling of what is paid for."""

from __future__ import annotations

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.judge.answer.matters.periods import PERIOD
from smallprint.model.topic import Practice

_PLAN = r"(?:subscriptions?|plans?|memberships?|services?|terms?|contracts?|agreements?|licen[cs]es?|orders?|period|premium|account|package|pass|billing|policy)\b"
_RENEW = r"(?:tacit(?:ly)? (?:renew\w*|extend\w*|extension)|(?:auto(?:matic(?:ally)?)?(?:[- ]\w+)?[- ]?(?:renew\w*|extend\w*|extension|continu\w*|bill\w*|charg\w*|prolong\w*|roll\w*|appl(?:y|ied)\b|debit\w*|deduct\w*))|(?:charged|billed|debited) automatically|renew\w* (?:\w+ ){0,4}automatic\w*|(?:will|shall|are|is|be) (?:\w+ ){0,2}(?:renewed|extended|prolonged) (?:\w+ ){0,6}(?:by|for|automatic|unless|until|each|every|at)|(?:will|shall) (?:\w+ ){0,2}(?:renew|roll over|recur|continue) (?:\w+ ){0,5}(?:automatic\w*|for|until|unless|each|every|at|on|monthly|month|annual\w*)|recurring (?:\w+ ){0,3}(?:basis|charge|billing|payment|subscription|fee)s?|(?:renews|extends itself|continues) (?:\w+ ){0,4}(?:each|every|for|automatic|monthly|annual|until|unless|at the end)|(?:charg|bill|continu|renew|remain|recur|subscription|membership)\w*\b[^.;]{0,120} until (?:you|it is|they are|cancell?ed)(?: \w+){0,3} ?(?:cancel\w*|terminat\w*)?)"
_REFUND = r"(?:refund(?:s|ed|ing|able)?|reimburse(?:d|ments?)?|money[- ]back|repa(?:y|id|yment)|credit(?:ed)? back|(?:give|get|pay|return)\w* (?:\w+ ){0,5}(?:money|payment|purchase price|amount|fees) back|return (?:\w+ ){0,4}(?:fees|money|amounts? paid))\b"
_NO_REFUND = r"(?:non-?\s?refundable|not refundable|(?:unable to|not able to|no(?! (?:more|less|later) than)|not(?! (?:be charged|as described|been|charge|only|satisf|happy|pleased|previously|already|yet|before)\b|(?: \w+){0,3} (?:agree|accept)\b)|never|neither|nor|without(?! (?:\w+ ){0,2}(?:penalt\w*|undue|delay|prejudice|giving))|cannot|can't|won't|don't|waive\w*)\b(?![^.;:]{0,100}\b(?:shall|will|must|may|can|to) (?:then |promptly |also )?(?:refund|reimburse|be (?:refunded|reimbursed))\b(?! (?:any|you|or)\b))(?![^.;:]{0,80}\b(?:(?:we|us) (?:will|shall|may|can) (?:\w+ ){0,2}(?:provide|give|issue|offer|make|send)|you (?:will|shall|may|can) (?:\w+ ){0,2}(?:receive|get|request|contact|be (?:given|entitled|eligible)))\b|[^.;:]{0,80}\bcontact (?:\w+ ){0,4}(?:regarding|about|for)\b)(?![^.;:]{0,100},[^.;:,]{0,40}\b(?:reserves?|will|shall|may|can|must)\b(?! not)[^.;:,]{0,70}\b(?:refund|reimburse|receive|entitled|eligible)\b)[^.;:]{0,100}?\b(?:refund(?:s|ed|ing|able)?|reimburse\w*|money back|repaid|repayment|credits? for)\b|\b(?:sales|purchases|payments?|charges|fees|transactions|orders|donations|tips|amounts?)\b[^.;]{0,80} (?:are|is|be) (?:\w+,? ){0,3}final\b|\bnot (?:accept|take) (?:\w+ ){0,3}returns|no returns|non-?returnable|forfeit\w*(?=[^.;]{0,80}\b(?:fees?|payments?|paid|money|amounts?|deposits?|refunds?|price|funds|balance|purchases?)\b)|\b(?:refunds?|reimbursements?|repayment)\b[^.;]{0,80}\b(?:excluded|not possible|ruled out|impossible|not be (?:made|given|granted|issued|possible)))"
_CANCEL = r"(?:cancel\w*|terminat\w*|discontinu\w*|end(?:s|ed|ing)? (?:\w+ ){0,3}(?:early|subscription|membership)|unused|partial\w*|partly|remaining|remainder|clos\w+ your|delet\w+ your|stop\w*|prorat\w*|pro[- ]rat\w*)"
_BANNED = r"(?:terminat\w*|suspen\w*|ban\w*\b|clos\w+|disabl\w*|deactivat\w*|revok\w*|blocked)"
_WE_END = r"(?:(?:we|us|our|company|provider|(?<!\byou )(?!(?:you|your|users?|customers?|members?|subscribers?|buyers?|clients?|participants?|may|can|to|will|choose|must|should|wish|want|decide|not|or|and|do|as|any|other|have|of)\b)[a-z]\w+) (?:(?!(?:you|members?|customers?|users?|buyers?)\b)\w+ ){0,6}(?:terminat(?:e[sd]?|ing)|discontinu(?:e[sd]?|ing)|cancel(?:s|l?ed|l?ing)?|ceas(?:e[sd]?|ing)|stop(?:s|ped|ping)?|shut(?:s|ting)?|withdraws?|withdrew|withdrawing|suspend(?:s|ed|ing)?)\b|(?:terminat|discontinu|cancel)\w* (?:\w+ ){0,5}by (?:us|the company|\w+)|(?:service|site|app|product|event)s? (?:is|are) (?:\w+ ){0,2}(?:discontinued|cancelled|canceled|terminated|shut))"
_PRICE = r"(?:prices?|pricing|fees?|rates?|charges?|tariffs?|costs?)\b"
_RAISE = r"(?:chang\w+|increas\w+|adjust\w*|modif\w+|rais\w+|alter(?:s|ed|ing|ations?)?|revis\w+|updat\w+|var(?:y|ied|iation)|amend\w*)\b"
_TELL = r"(?:notif\w*|inform(?:ed)?\b|let you know|tell you|(?:provid|giv|send)\w* (?:\w+ ){0,6}notice|advance(?:d)? (?:\w+ )?notice|prior (?:\w+ )?notice|notice (?:of|to)|e-?mail you|announc\w*|communicat\w*|reasonable notice)"
_SILENT = r"(?:without|no) (?:\w+,? ){0,5}(?:notice|notification|notifying|informing)|with or without notice"
_TRIAL = r"(?:\btrials?\b|introductory (?:\w+ )?(?:offer|period|rate|price)|promotional (?:\w+ )?(?:period|offer|rate|price)|\bfree (?:\w+ ){0,4}(?:periods?|months?|days|weeks?)|\b\d+ days? (?:\w+ ){0,2}free)"
_CREDITS = r"(?:credits?|tokens?|coins?|points?|gift ?cards?|vouchers?|balance|virtual (?:\w+ )?(?:currency|items?|goods|money)|rewards?|miles|gems|wallet)\b"
_BACK = (
    Rule(
        Says.NO,
        _NO_REFUND,
        without=r"\b(?:security deposit|deductible)\b|if (?!you\b)[\w.]+ (?:\w+ ){0,3}(?:terminat|discontinu|cancel)|not (?:affect|limit|exclude|prejudice|delay|cover|responsible|liable|incur)\w*|same or similar|in the future|refundable deposit|if you (?:are|have) not received|\blicen[cs]e\b[^.;]{0,160}\bwithout (?:\w+ )?reimbursement|\breimbursement from you\b|\b(?:accounting|compensation),? (?:or|and) reimbursement\b|\barbitrat|\bnot take title\b|\bno control over\b|\bthird part(?:y|ies) (?:\([^)]*\) )?with\b|\breimburse us\b",
        is_fixed=True,
    ),
)

MONEY = (
    Matter(
        name="renews-automatically",
        asks="Does a subscription, plan or contract renew by itself, roll over and charge again automatically?",
        topic=Practice.FEES,
        keys=("renew", "extend", "recur", "automatic", "auto-", "until", "prolong", "continu", "cancel", "turn"),
        order=(Says.OPT_OUT, Says.YES, Says.NO),
        refuses=True,
        rules=(
            Rule(Says.OPT_OUT, rf"\b(?=.*\b(?:cancel\w*|terminat\w*|turn(?:ed|ing)? off|opt(?:ed)?[- ]out|disabl\w*|deactivat\w*|not(?:ice|ify|ified)\b.{{0,40}}(?:non-?renew|not to renew|cancel)|gives? (?:\w+ ){{0,5}}notice|elect\w* not)\b)(?=.*\b{_PLAN}).*?{_RENEW}", without=r"\b(?:not|never) (?:be )?(?:automatically|auto-?|renew)|cookies?\b|retain\w*|personal (?:data|information)|collect\w* (?:\w+ ){0,3}(?:data|information)|domain|\bwhether\b|full force|surviv|liquidated|disclaimers?|\b(?:restriction|sanction|setting|preference)s?\b|\b(?:terms|agreement|eula|policy)\b[^.;]{0,90}\b(?:continue|remain)\w*\b[^.;]{0,30}\buntil (?:\w+ ){0,2}(?:terminat|cancel)|\b(?:terms?|agreement)\b[^.;]{0,120}\bcontinues? (?:in effect|in force|with)\b|\bcontinue to (?:function|work|operate)\b|\bdisputes?\b|\barbitrat\w*|\bin the event of a conflict\b|\b\d+ days\b[^.;]{0,40}\breasonably necessary\b|\bprovide the required information\b|continue to apply", is_fixed=True),
            Rule(Says.OPT_OUT, r"(?:do not|don't) (?:want|wish) (?:\w+ ){0,6}(?:renew|continue|extend|(?:be )?charged)\w*.{0,80}\b(?:cancel|need to|must|have to|downgrade|turn off|please)|\b(?:not|n't) (?:automatically |auto-?)?(?:renew|extend)\w*,? (?:\w+ ){0,4}you (?:must|need|have to|should)", without=r"\b(?:new|changed|increased|revised|higher) (?:prices?|fees?|terms|rates?)\b", is_fixed=True),
            Rule(Says.YES, rf"\b(?=.*\b{_PLAN}).*?{_RENEW}", without=r"\b(?:not|never) (?:be )?(?:automatically|auto-?|renew)|cookies?\b|retain\w*|personal (?:data|information)|collect\w* (?:\w+ ){0,3}(?:data|information)|\bwhether\b|full force|surviv|liquidated|disclaimers?|\b(?:restriction|sanction|setting|preference)s?\b|\b(?:terms|agreement|eula|policy)\b[^.;]{0,90}\b(?:continue|remain)\w*\b[^.;]{0,30}\buntil (?:\w+ ){0,2}(?:terminat|cancel)|\b(?:terms?|agreement)\b[^.;]{0,120}\bcontinues? (?:in effect|in force|with)\b|\bcontinue to (?:function|work|operate)\b|\bdisputes?\b|\barbitrat\w*|\bin the event of a conflict\b|\b\d+ days\b[^.;]{0,40}\breasonably necessary\b|\bprovide the required information\b|continue to apply", is_fixed=True, is_plain=True, weight=0.95),
            Rule(Says.NO, r"\b(?:not|never|no) (?:be )?(?:\w+ ){0,2}(?:auto(?:matic(?:ally)?)?[- ]?)(?:renew|extend|charg|bill)\w*|\b(?:does|do|will) not (?:renew|recur)\b|non-?renewing|no automatic renewal|ends? automatically|expires? automatically", without=r"if (?:you|it|the)|trial|make sure|ensure|so that|in order|\byou (?:must|need to|have to)|want|wish|cookies?\b", is_fixed=True, weight=1.0),
            Rule(Says.WAY_OUT, r"\b(?:cancel|turn(?:ing)? off|disabl\w+|opt(?:ing)? out of|stop|prevent|avoid) (?:\w+ ){0,6}(?:auto\w*[- ]?renew\w*|renewals?|subscriptions?|memberships?|recurring|plans?)", without=r"\bwe (?:may|reserve|can)|\bnot (?:\w+ )?cancel", is_fixed=True),
        ),
    ),
    Matter(
        name="renewal-reminder",
        asks="Do they remind people before a subscription renews, before the next charge?",
        topic=Practice.FEES,
        keys=("remind", "renew", "notif", "notice"),
        order=(Says.NO, Says.YES),
        rules=(
            Rule(Says.YES, r"\b(?:will|shall) (?:be )?(?:inform|notif|remind|alert|warn)\w*\b[^.;]{0,200}\b(?:will|shall|is going to) (?:be )?(?:\w+ )?renew\w*", is_plain=True, is_fixed=True, weight=0.95),
            Rule(Says.YES, r"\b(?:we|us|you will|will) .{0,60}\b(?:remind\w*|notify you|notice|notification|e-?mail|inform)\b.{0,150}\b(?:before|prior to|in advance|ahead of|upcoming)\b.{0,120}\b(?:renew\w*|charg\w*|bill\w*|subscription)|\bremind\w*.{0,120}\brenew\w*|\brenewal (?:notice|reminder)s?|\bprior to (?:\w+ ){0,3}renewal.{0,100}\b(?:we|will) .{0,40}(?:notify|remind|e-?mail|notice|inform)", without=r"if you (?:wish|do not)|you (?:must|may|can|give|provide|need)\b.{0,60}notice|price|\bsuch change|chang\w+ tak|either party|notice of (?:non|its|intent)", is_plain=True),
            Rule(Says.NO, rf"\brenew\w*.{{0,150}}(?:{_SILENT})|(?:{_SILENT}).{{0,100}}\brenew\w*|not (?:\w+ ){{0,4}}(?:remind|notify)\w*.{{0,100}}renew", without=r"change", is_fixed=True),
        ),
    ),
    Matter(
        name="refund",
        asks="Can people have their money back: is there a refund, are payments returned, can a purchase be returned?",
        topic=Practice.FEES,
        keys=("refund", "reimburs", "money", "final", "return", "repa", "forfeit", "revers"),
        order=(Says.NO, Says.YES),
        settle="refunded",
        rules=(
            *_BACK,
            Rule(Says.YES, rf"\b(?:offer|provide|give|issue|make|receive|entitled to|eligible (?:for|to receive)|get|request|obtain|claim|grant|accept|right to|ask for|qualify for|apply for|demand|entitlement to)s?(?:ed|d|ing)? (?:\w+ ){{0,6}}{_REFUND}|\b(?:we|us|[a-z]\w+) (?:will|shall|may|can) (?:\w+ ){{0,4}}(?:refund|reimburse|repay|return (?:\w+ ){{0,4}}(?:money|fees?|amounts?|payments?|price|deposits?|funds|charges?))\b|\b(?:will|shall|may|can) be (?:\w+ ){{0,3}}(?:refunded|reimbursed|repaid)|\brefund policy|{_REFUND} (?:guarantee|period|window)|money[- ]back", without=rf"{_NO_REFUND}|personal data|\bpaypal\b|\bfrom your (?:account|paypal)|\b(?:terminat|discontinu|chargeback|fraud|overpa|error|cancel|suspend|duplicate|tax|insur|death|deceas)\w*|\byou die\b|event of|if we\b|change\b|arbitrat|filing fee|refund to (?!you|the (?:user|customer|buyer))\w+ any|polic(?:y|ies) (?:does|do|will) not|\b(?:us|we|seller|merchant)\b.{{0,20}}for (?:all|any) (?:costs|losses)", weight=0.9, is_plain=True),
            Rule(Says.YES, r"(?<!no )(?<!nor )(?<!any )\brefunds? (?:\w+ ){0,9}(?:may|can|will|shall) (?:only )?be (?:\w+ )?(?:granted|issued|given|made|offered|provided|requested)|\b(?:eligible for|entitled to) (?:a |the |your )?(?:\w+ )?refund\b", without=rf"{_NO_REFUND}|terminat|discontinu|chargeback|\bif we\b|insur|\byou die\b|\bdeath\b|deceased?\b", weight=0.95, is_plain=True),
            Rule(Says.YES, rf"\b(?:you|customers?|users?|buyers?|we|us)\b.{{0,100}}\b{_REFUND}", without=rf"{_NO_REFUND}|chargeback|fraud|error|duplicate|tax|insur\w+|\b(?:not|no|never)\b|arbitrat|filing fee|\b(?:until|if|unless) you (?:reimburse|repay)|\b(?:you|customer|seller|merchant|developer|publisher)s? (?:\w+ ){{0,4}}(?:agree|shall|must|will|required|undertake|authori[sz]e)\w* (?:\w+ )?(?:to )?(?:any such )?(?:refund|reimburse|repay)|reimburse (?:us|the company)|statutory", weight=0.6, is_plain=True),
            Rule(Says.YES, r"\b(?:charges?|payments?|amounts?|fees?)\b[^.;]{0,30}\b(?:will|shall) be (?:\w+ )?reversed\b", without=r"chargeback|bank|fraud", is_fixed=True, is_plain=True, weight=0.85),
            Rule(Says.NEAR, r"\brefund", is_fixed=True),
        ),
    ),
    Matter(
        name="refund-period",
        asks="Within how many days can people ask for a refund, return a purchase or have their money back (return window, time limit)?",
        topic=Practice.FEES,
        keys=("day", "week", "month", "hour", "year"),
        wants_value=True,
        settle="asked back",
        rules=(
            Rule(Says.VALUE, rf"(?:{_REFUND}|\breturn(?:s|ed|ing)? (?:\w+ ){{0,5}}(?:product|item|device|good|purchase|order|it|them|polic)\w*|money[- ]back).{{0,250}}?(?P<value>(?:within (?:the (?:first )?)?)?{PERIOD}(?: (?:of|after|from|following)[^.,;]{{0,50}})?)", without=r"\b(?:process(?:ed|ing)?|business days|appear|chargeback|bank|credit(?:ed)? to your)\b|confidential|notice of|arbitrat|reimburse us|\b(?:reimburse|pay out|paid out|fulfilled)\b.{0,120}\bwithin\b", is_fixed=True),
            Rule(Says.VALUE, rf"(?P<value>{PERIOD}(?: (?:of|after|from|following)[^.,;]{{0,50}})?).{{0,200}}?(?:{_REFUND}|\breturn(?:s|ed|ing)? (?:\w+ ){{0,5}}(?:product|item|device|good|purchase|order)\w*)", without=r"\b(?:process(?:ed|ing)?|business days|chargeback)\b|confidential|terminate this", is_fixed=True, weight=0.9),
            Rule(Says.VALUE, rf"\b(?:withdraw\w*|cooling[- ]off|return)\b.{{0,200}}?(?P<value>{PERIOD}(?: (?:of|after|from|following)[^.,;]{{0,50}})?)", without=r"consent|process(?:ed|ing)?|personal (?:data|information)|\bbalance|\bfunds|request|respond|\bplugin|licen[cs]e|complain|\bdata\b", is_fixed=True, weight=0.5),
        ),
    ),
    Matter(
        name="refund-when-cancelled",
        asks="Do people get money back for the rest when they cancel, end or quit a subscription early, halfway (unused, prorated)?",
        topic=Practice.FEES,
        keys=("refund", "reimburs", "money", "forfeit", "repa", "credit"),
        order=(Says.NO, Says.YES),
        rules=(
            Rule(Says.NO, rf"\b(?=.*{_CANCEL}).*?{_NO_REFUND}", without=rf"\bif (?:we|us) {_CANCEL}|consent|breach|suspend", is_fixed=True),
            Rule(Says.NO, r"\b(?:cancel|terminat|delet|clos)\w*\b.{0,120}\byou (?:will |shall )?(?:lose|forfeit)\b.{0,80}\b(?:paid|purchas|prepaid|fees|credits|balance)", without=r"breach|suspend", is_fixed=True, weight=0.95),
            Rule(Says.NO, _NO_REFUND, without=r"\b(?:security deposit|deductible|shipping|gift|event|participant|trial|credits?|tokens?|cash|crypto|breach|suspend\w*)\b|not (?:affect|limit|exclude|prejudice|delay|cover|responsible|liable)\w*", is_fixed=True, weight=0.75),
            Rule(Says.YES, r"^(?=.*(?:\byou\b|customer|user|subscriber|member)).*\bcancel\w*.{0,200}\b(?:pro[- ]?rata?(?:ed)?|prorated|refund\w*|reimburse\w*)\b|\b(?:pro[- ]?rata?(?:ed)?|prorated|refund\w*|reimburse\w*)\b.{0,200}\b(?:if|when|where|after) you (?:\w+ ){0,3}(?:cancel|terminat)\w*", without=rf"{_NO_REFUND}|\bif we\b|fraud|\bwe (?:\w+ )?(?:cancel|terminat)|event|third part|\b(?:would like|wish|want) to (?:\w+ ){{0,12}}(?:refund|return)|\bin addition to|refer to|\bvisit\b|polic(?:y|ies) regarding", is_plain=True, weight=0.9),
            Rule(Says.NEAR, r"\brefund", is_fixed=True),
        ),
    ),
    Matter(
        name="refund-when-banned",
        asks="Do people who are banned, suspended or whose account is terminated for a breach get their money back or compensated?",
        topic=Practice.FEES,
        keys=("refund", "reimburs", "money", "forfeit", "compensat", "repa"),
        order=(Says.NO, Says.YES),
        rules=(
            Rule(Says.NO, rf"\b(?=.*\b{_BANNED}).*?(?:{_NO_REFUND}|\bnot (?:\w+ ){{0,3}}(?:compensat\w*|reimburs\w*|be liable for any (?:refund|compensation))|no (?:\w+ )?compensation)", without=r"\bif you (?:cancel|decide|choose|terminate|delete)|your cancellation|copyright", is_fixed=True),
            Rule(Says.NO, r"\b(?:in such (?:instances|cases|event)|lose (?:the )?(?:benefits|access)|forfeit\w*).{0,150}\b(?:not (?:\w+ ){0,3}(?:compensate|refund|reimburse)|no (?:refund|compensation))", is_fixed=True, weight=0.95),
            Rule(Says.NO, _NO_REFUND, without=r"\b(?:security deposit|shipping|gift|event|participant|trial|cancel\w*)\b|not (?:affect|limit|exclude|prejudice|delay|cover|responsible|liable)\w*", is_fixed=True, weight=0.6),
            Rule(Says.YES, rf"\b(?:we|us|our)\b.{{0,80}}\b{_BANNED}.{{0,200}}\b(?:will|shall|may|entitled) (?:\w+ ){{0,5}}(?:refund\w*|reimburse\w*)", without=rf"{_NO_REFUND}|without cause|discontinu|convenience", is_plain=True, weight=0.8),
        ),
    ),
    Matter(
        name="refund-when-stopped",
        asks="Do people get a refund when the provider itself stops the service, ends the contract without their fault or cancels what they bought?",
        topic=Practice.FEES,
        keys=("refund", "reimburs", "repa", "compensat", "credit", "money"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"{_WE_END}.{{0,300}}\b(?:refund\w*|reimburse\w*|repay|pro[- ]?rat\w+|prorated)|\b(?:refund\w*|reimburse\w*|pro[- ]?rat\w+)\b.{{0,200}}\b(?:if|when|where|should) (?:we|the company|[a-z]\w+) (?:\w+ ){{0,4}}(?:terminat|discontinu|cancel|ceas|stop|shut)\w*", without=rf"{_NO_REFUND}|\b(?:users?|members?|customers?|you|subscribers?)\b.{{0,60}}\b(?:may|can|must|would like to|need to|wish to|rights? to) (?:\w+ ){{0,2}}(?:cancel|withdraw|terminat)|\bto cancel your\b|\b(?:if|when|where|once) you (?:\w+ )?(?:cancel|terminat|withdraw)|breach|violat", is_plain=True),
            Rule(Says.NO, rf"\b(?:interrupt\w*|outages?|downtime|down time|unavailab\w*|maintenance|suspensions?)\b.{{0,150}}{_NO_REFUND}|{_NO_REFUND}.{{0,120}}\b(?:interrupt\w*|outages?|downtime|unavailab\w*|maintenance)\b", without=r"breach|violat|\bif you\b", is_fixed=True),
            Rule(Says.NO, rf"{_WE_END}.{{0,300}}(?:{_NO_REFUND}|not (?:\w+ ){{0,3}}(?:compensat|liable)\w*)", without=r"breach|violat|\bif you (?:cancel|terminate)", is_fixed=True, weight=0.9),
            Rule(Says.NEAR, r"\brefund", is_fixed=True),
        ),
    ),
    Matter(
        name="trial-converts",
        asks="Does a free trial turn into a paid subscription and cost money after it ends, if people forget to cancel?",
        topic=Practice.FEES,
        keys=("trial", "free", "introductory", "promotional", "expir", "period"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"(?:{_TRIAL}).{{0,400}}\b(?:convert\w*|charg\w*|bill(?:ed|ing)?|paid|pay\b|begin\w*|become\w*|automatically|continue\w*|roll\w*|renew\w*|start\w*|transition\w*)\b|\b(?:charg\w*|bill(?:ed|ing)?|convert\w*|automatically)\b.{{0,250}}(?:{_TRIAL}).{{0,40}}\b(?:end|expir|over|conclu|period)\w*|(?:upon|after|at) (?:the )?(?:expir\w*|end) of (?:the |your |this |any )?(?:free |\d+[- ]day )?(?:\w+ )?period.{{0,80}}\b(?:charged|billed)", without=r"\b(?:not|never) (?:be )?(?:\w+ )?(?:charg|bill|convert|renew)\w*|only (?:be )?(?:avail|redeem|use)|one (?:free )?trial|(?:as is|warrant)|will not", is_fixed=True, is_plain=True),
            Rule(Says.NO, rf"(?:{_TRIAL}).{{0,200}}\b(?:not|never|no|without)\b.{{0,60}}\b(?:charg\w*|bill\w*|convert\w*|automatic\w*|renew\w*|credit card|payment)|(?:{_TRIAL}).{{0,120}}\b(?:automatically (?:end|expire|terminate|stop)s?|end automatically|expires? automatically)", without=r"\bunless you|if you (?:cancel|do not want)|to avoid|until|during (?:the|your) (?:free )?trial|refund", is_fixed=True, weight=0.9),
        ),
    ),
    Matter(
        name="trial-length",
        asks="How long does the free trial last (days, weeks)?",
        topic=Practice.FEES,
        keys=("trial", "free"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"\btrials?\b.{{0,120}}?(?P<value>{PERIOD})", without=r"\b(?:before|prior to|hours|notice|data|delete[d]?|warrant\w*|by jury)\b", is_fixed=True),
            Rule(Says.VALUE, rf"(?P<value>{PERIOD})[- ](?:\w+ ){{0,3}}(?:trial|free)", without=r"\b(?:before|prior to|notice|by jury|free of charge)\b", is_fixed=True),
        ),
    ),
    Matter(
        name="price-raise",
        asks="Can they raise prices or fees, make the subscription dearer, change what it costs?",
        topic=Practice.FEES,
        keys=("price", "pricing", "fee", "rate", "charge", "cost", "tariff"),
        order=(Says.NO, Says.CONSENT, Says.YES),
        rules=(
            Rule(Says.CONSENT, rf"\bno (?:\w+ )?(?:modification|change|increase|adjustment|variation)s? (?:of|to|in) (?:the |your )?{_PRICE}[^.;]{{0,80}}\b(?:without|unless)\b[^.;]{{0,40}}\b(?:agree\w*|consent|approval|acceptance)", weight=1.3, is_fixed=True),
            Rule(Says.YES, rf"\b(?:may|can|reserves?|right|time to time|will|might|sole discretion|entitled|if)\b.{{0,120}}\b{_RAISE}.{{0,80}}\b{_PRICE}|\b{_PRICE}.{{0,100}}\b(?:may|can|are|is|subject to|might|will)\b.{{0,60}}\b(?:{_RAISE}|change\b)|\bprice (?:changes|increases)\b", without=r"\b(?:not|never) (?:be )?(?:\w+ )?(?:change|increase|raise|adjust)\w*|interest rate|exchange rate|bit ?rate|frame|(?:late|change) fees?\b|charge(?:s|d)? for chang|bank|refresh|sales tax|similar taxes|tax rates|promotional rates|free of charge|in charge of|software updates?|our terms|vary (?:by|depending|from \w+ to)|no longer valid|withhold\w*|dealer|\bfees? may apply\b|\barbitrat|\bon (?:your|the user's) behalf\b", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b(?:increases?|changes?|adjustments?|raise|rise)\b (?:to|in|of) (?:[\w']+ ){{0,4}}{_PRICE}.{{0,120}}\b(?:effect|effective|communicat\w*|inform\w*|notif\w*|appl(?:y|ies))\b|\b(?:inform|notif|tell|announc)\w* .{{0,60}}\b(?:price|fee|pricing|rate) (?:increase|change|adjustment|rise)|\b(?:price|fee|pricing) (?:increase|change|adjustment|rise)s? (?:\w+ ){{0,3}}(?:will|shall|appl)|\b(?:price|rate|fee)s?\b.{{0,80}}\bwith increases\b", without=r"\b(?:no|not|never)\b|exchange rate|interest rate|bank|late fee", is_fixed=True, is_plain=True, weight=0.85),
            Rule(Says.YES, rf"\b(?:renew\w*|further|additional|subsequent)\b[^.;]{{0,160}}\b(?:then[- ](?:current|prevailing|applicable)|prevailing|standard) (?:[\w-]+ ){{0,3}}{_PRICE}|\b(?:then[- ](?:current|prevailing)|standard) (?:[\w-]+ ){{0,3}}{_PRICE}[^.;]{{0,80}}\brenew", without=r"\b(?:not|never)\b (?:\w+ )?(?:exceed|increase|change)|interest|exchange rate", is_fixed=True, is_plain=True, weight=0.7),
            Rule(Says.NO, rf"\b(?:not|never)\b.{{0,40}}\b(?:increase|raise|change|adjust)\w*.{{0,60}}\b{_PRICE}|\b{_PRICE}.{{0,60}}\b(?:will|shall|are|is) (?:not (?:be )?(?:increase|raise|change|adjust)\w*|fixed|guaranteed|locked|frozen|remain (?:the same|unchanged|fixed))", without=rf"without|\bif you do not\b|\bcancel|not (?:affect|apply|include)|{_TELL}|responsible|exchange rate|arbitrat|amount or timing", is_fixed=True, weight=0.9),
        ),
    ),
    Matter(
        name="price-notice",
        asks="Do they tell people before a price, fee or subscription rate goes up (notice of a price rise)?",
        topic=Practice.FEES,
        keys=("price", "pricing", "fee", "rate", "charge", "cost", "tariff"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"\b(?=.*\b{_RAISE})(?:\b{_PRICE}.{{0,300}}\b{_TELL}|\b{_TELL}.{{0,250}}\b{_PRICE})", without=rf"{_SILENT}|tax|late fee|{_TELL} (?:us|the bank)|\byou (?:provide|give) (?:\w+ )?notice\b", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\bchange (?:the |our |your )?(?:\w+ )?{_PRICE}.{{0,160}}\b(?:provid|giv|send)\w* (?:you )?(?:\w+ ){{0,3}}notice\b", without=_SILENT, is_fixed=True, is_plain=True, weight=0.95),
            Rule(Says.NO, rf"^(?=.*\b(?:{_RAISE}|change\b)).*\b{_PRICE}.{{0,250}}(?:{_SILENT})|(?:{_SILENT}).{{0,200}}\b{_PRICE}(?=.*{_RAISE})?", without=r"refund|terminat|suspen|\b(?:delay|fail\w*|late) (?:\w+ )?payments?\b|\bdelay in payment\b", is_fixed=True),
        ),
    ),
    Matter(
        name="price-notice-period",
        asks="How long ahead do they tell people that a price or fee goes up (days of notice before a price rise)?",
        topic=Practice.FEES,
        keys=("day", "week", "month"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"\b(?=.*\b(?:{_RAISE}|change\b))(?=.*\b{_PRICE}).*?(?P<value>{PERIOD} ?'? ?(?:(?:prior|advance|written|reasonable) )*(?:notice|before|in advance|prior|after|following|from)[^.,;]{{0,40}})", without=r"refund|dispute|late|overdue|unpaid", is_fixed=True),
            Rule(Says.VALUE, rf"(?P<value>{PERIOD} ?'? ?(?:(?:prior|advance|written|reasonable) )*notice) of any (?:\w+ ){{0,3}}changes?.{{0,200}}\bfee", is_fixed=True),
        ),
    ),
    Matter(
        name="cancel-subscription",
        asks="Can people cancel a subscription, a plan or a membership when they want, at any time?",
        topic=Practice.FEES,
        keys=("cancel", "terminat", "unsubscrib"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"\b(?:you|customers?|users?|members?|subscribers?)(?: \w+)? (?:may|can|are free to|have the right to|are able to)(?: (?!not\b)[\w']+){0,5} (?:cancel|terminate|end|stop|unsubscribe)\b.{0,80}\b(?:subscriptions?|memberships?|plans?|renewals?|orders?|premium|paid)\b|\bcancel (?:\w+ ){0,5}at any time|\bto cancel (?:your|a|the) (?:\w+ ){0,2}(?:subscription|membership|plan|renewal)|\bcancell?ation of (?:\w+ ){0,3}(?:subscription|membership|plan|premium)\w*(?: \w+){0,2} at any time|\bcancel(?:led|ed)? (?:\w+ ){0,3}anytime|(?:subscription|membership|plan)s? (?:can|may) be cancell?ed", without=r"may not cancel|cannot cancel|\bif you (?:cancel|do not)|cookies?|non-?cancel|does not cancel", is_fixed=True, is_plain=True),
            Rule(Says.NO, r"\bnon-?cancel\w*|\b(?:may|can|shall)(?:not| not) (?:be )?(?:cancel|terminate)\w*\b.{0,100}\b(?:subscription|order|plan|membership|term)|\b(?:subscription|order|plan|membership)s?\b.{0,60}\b(?:cannot|may not|can not) be cancell?ed", without=r"delet|uninstall", is_fixed=True),
        ),
    ),
    Matter(
        name="cancel-deadline",
        asks="How long before the renewal or the end of the period do people have to cancel so as not to be charged again (deadline, hours, days)?",
        topic=Practice.FEES,
        keys=("hour", "day", "week", "month"),
        wants_value=True,
        settle="cancelled before",
        rules=(
            Rule(Says.VALUE, rf"\b(?:cancel\w*|terminat\w*|turn\w* off|not renew|non-?renew\w*|notice|opt\w* out|renew\w*)\b.{{0,250}}?(?P<value>{PERIOD} ?(?:\w+ ){{0,3}}(?:before|prior to|in advance of|ahead of)[^.;]{{0,60}}(?:end|expir|renew|next|period|term|billing|anniversary|date)[^.,;]{{0,30}})", without=r"cookies?|\b(?:we|[a-z]\w+) will (?:notify|remind|send|provide (?:\w+ )?notice)|price|inform you", is_fixed=True),
            Rule(Says.VALUE, rf"(?P<value>{PERIOD} ?(?:\w+ ){{0,3}}(?:before|prior to)[^.;]{{0,60}}(?:end|expir|renew|next|period|term)[^.,;]{{0,30}}).{{0,150}}\b(?:cancel|terminat|not renew)", without=r"\bwe will (?:notify|remind|send)|price", is_fixed=True, weight=0.9),
        ),
    ),
    Matter(
        name="access-after-cancel",
        asks="After cancelling, can people still use what they paid for until the end of the paid period?",
        topic=Practice.FEES,
        keys=("cancel", "terminat"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"\b(?:cancel\w*|terminat\w*)\b.{0,250}\b(?:continue|retain|keep|remain|still|maintain|access|effective|effect|applied|until|through)\b.{0,100}\b(?:end|expir\w*|remainder|rest|conclusion|last day|completion)\b.{0,60}\b(?:period|term|cycle|month|year|subscription|paid)\b|\b(?:continue|retain|keep|remain|still) (?:\w+ ){0,6}(?:access|use|active|available)\b.{0,120}\b(?:end|expir\w*|remainder)\b.{0,60}\b(?:period|term|cycle|subscription)", without=r"\bwe (?:may|reserve)|at least|prior to the end|before the end|\bsurviv|extended by|prior to expir", is_fixed=True, is_plain=True),
            Rule(Says.NO, r"\b(?:cancel\w*)\b.{0,150}\b(?:immediately|at once|lose (?:\w+ )?access|no longer (?:have|be able))\b", without=r"until|end of|unless|may cancel|can cancel", is_fixed=True, weight=0.8),
        ),
    ),
    Matter(
        name="uninstall-cancels",
        asks="Does deleting the app or the account, or uninstalling it, also cancel the subscription and stop the payments?",
        topic=Practice.FEES,
        keys=("delet", "uninstall", "remov", "clos", "unsubscrib"),
        order=(Says.NO, Says.YES),
        rules=(
            Rule(Says.NO, r"\b(?:delet\w*|uninstall\w*|remov\w*|clos\w*|unlink\w*)\b.{0,150}\b(?:not|n't|never)\b.{0,60}\b(?:cancel|terminate|end|stop|unsubscribe)\w*.{0,80}\b(?:subscription|membership|billing|payment|plan|renewal|it)?|\bcancel (?:\w+ ){0,4}subscription.{0,80}\bbefore (?:\w+ )?(?:delet|uninstall|clos)\w*", without=r"cookies?", is_fixed=True),
            Rule(Says.YES, r"\b(?:delet\w*|clos\w*|uninstall\w*) (?:\w+ ){0,4}(?:account|app)\b.{0,100}\b(?:will|shall|automatically) (?:\w+ ){0,3}(?:cancel|terminate|end|stop)\w* (?:\w+ ){0,5}(?:subscription|membership|plan)", without=r"\bnot\b", is_fixed=True, weight=0.9),
        ),
    ),
    Matter(
        name="minimum-term",
        asks="Is there a minimum term, a commitment for so many months during which people are tied to the contract?",
        topic=Practice.FEES,
        keys=("minimum", "initial", "commitment", "fixed", "lock"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"\b(?:minimum|initial|fixed|committed|commitment) (?:\w+ ){0,2}(?:term|period|duration|commitment|contract)\b", without=r"\b(?:no|not|without|minimum age|retention|storage|billing)\b|notice period", is_plain=True),
            Rule(Says.NO, r"\b(?:no|without(?: a| any)?) (?:\w+ ){0,2}(?:minimum|fixed|long[- ]term|initial) (?:\w+ ){0,2}(?:term|period|commitment|contract)|\bno (?:commitment|lock[- ]in)", is_fixed=True),
        ),
    ),
    Matter(
        name="early-exit-fee",
        asks="Does leaving early cost something: a cancellation fee, an early termination charge, a penalty?",
        topic=Practice.FEES,
        keys=("fee", "charge", "penalt", "liquidated", "remaining"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"\b(?:early|premature) (?:termination|cancell?ation|exit|disconnection) (?:fee|charge|penalt)\w*|\bcancell?ation (?:fee|charge)s?|\b(?:terminat\w*|cancel\w*)\b.{0,200}\b(?:(?:liable|responsible|required|must|shall|will|agree|have) (?:\w+ ){0,4}(?:pay|for)|owe|remain\w* (?:liable|payable|due)|due and payable|accelerat\w*)\b.{0,120}\b(?:remain\w*|unpaid|balance|rest|full term|fee|entire)|\b(?:pay|billed|liable)\b.{0,100}\b(?:remain\w*|outstanding commitment|rest of)\b.{0,120}\bif you (?:cancel|terminat|end)", without=r"\b(?:no|not|without|free of) (?:\w+ ){0,3}(?:early|cancell?ation|penalt|be (?:charged|subject))", is_fixed=True, is_plain=True),
            Rule(Says.NO, r"\b(?:cancel\w*|terminat\w*)\b.{0,120}\b(?:without (?:\w+ ){0,3}(?:penalty|charge|fee|cost|additional)|free of charge|at no (?:cost|charge)|no (?:penalty|fee|cancell?ation fee))|\bno (?:early )?(?:cancell?ation|termination) (?:fee|charge)s?", without=r"\bwe (?:may|reserve)|liability", is_fixed=True),
        ),
    ),
    Matter(
        name="late-fee",
        asks="Do they charge interest or a late fee when people pay late?",
        topic=Practice.FEES,
        keys=("late", "overdue", "interest", "past due", "unpaid", "arrears", "delinquent"),
        rules=(
            Rule(Says.YES, r"\blate (?:payment )?(?:fee|charge|interest|penalt)\w*|\b(?:late|overdue|past[- ]due|unpaid|arrears|delinquent|outstanding|not (?:paid|received|made when due)|when due)\b.{0,150}\b(?:interest|finance charge|penalty|surcharge)\b|\binterest\b.{0,120}\b(?:late|overdue|past[- ]due|unpaid|arrears|delinquent|outstanding)\b", without=r"legitimate interest|conflict of interest|\b(?:no|not|never|without) (?:\w+ ){0,3}(?:late fee|interest|penalt)\w*", is_plain=True, is_fixed=True),
            Rule(Says.NO, r"\b(?:no|not (?:charge|impose|levy)|never (?:charge|impose)|without) (?:\w+ ){0,3}(?:late (?:payment )?(?:fee|charge|interest)|interest\b)", without=r"in no event|warrant|conflict|legitimate", is_fixed=True, weight=0.9),
        ),
    ),
    Matter(
        name="cooling-off",
        asks="Is there a right to withdraw from a purchase or contract within some days, a cooling-off period?",
        topic=Practice.FEES,
        keys=("withdraw", "cooling", "revo", "14 days", "fourteen", "right to", "change your mind"),
        order=(Says.NO, Says.YES),
        rules=(
            Rule(Says.NO, r"\bwaiv\w+\b[^.;]{0,40}\bright (?:of|to) (?:\w+ )?(?:withdraw\w*|cancel\w*|revocation)|\bnot be entitled to (?:exercise )?(?:a|any|the) \W?(?:cooling[- ]off|withdrawal|right of withdrawal)", weight=1.05, is_fixed=True),
            Rule(Says.NO, r"\b(?:lose|waive|forfeit|no longer have|not have|no|expire\w*|acknowledge\w* .{0,40}lose|excluded|not apply)\b.{0,60}\bright (?:of|to) (?:\w+ )?(?:withdraw|cancel|cancell?ation|withdrawal)\b|\bright (?:of|to) (?:\w+ )?(?:withdraw\w*|cancel\w*)\b.{0,100}\b(?:lost|waived|expires?|lapses?|terminates?|ceases?|does not (?:apply|exist)|excluded|not available)|\bnot subject to (?:the |a |any )?right (?:of|to) (?:withdraw|cancel)\w*", without=r"consent|\bnot (?:be )?(?:lost|lose)|\bto meet\b|deadline|sufficient", is_fixed=True, weight=0.8),
            Rule(Says.YES, rf"\b(?:right (?:\w+ ){{0,3}}(?:of|to) (?:\w+ )?(?:withdraw\w*|cancel\w*|revocation|revoke)|withdrawal period|change your mind|withdraw (?:from|your order)|cancel (?:\w+ ){{0,4}}(?:contract|purchase|order|subscription)|cooling[- ]off)\b.{{0,200}}{PERIOD}|{PERIOD}.{{0,120}}\b(?:right (?:of|to) (?:withdraw\w*|cancel\w*)|withdraw from|cooling[- ]off|to withdraw)|\bcooling[- ]off period", without=r"consent|notice|renew|if we|reserves? the", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\byou (?:\w+ )?have (?:a|the) (?:\w+ )?right (?:to|of) (?:withdraw(?:al)?\b|cancell?ation\b|cancel (?:\w+ ){0,4}(?:contract|purchase|order)s?)|\b(?:consumers?|you)\b.{0,40}\b(?:can|may) (?:also )?withdraw from (?:this|the|your) (?:contract|agreement|purchase)", without=r"consent|process|personal (?:data|information)|\b(?:not|no)\b|notice", is_fixed=True, is_plain=True, weight=0.85),
        ),
    ),
    Matter(
        name="credits-expire",
        asks="Do bought credits, points, tokens, coins, gift cards or a balance expire or become worthless?",
        topic=Practice.FEES,
        keys=("expir", "forfeit", "lapse", "no cash value", "void"),
        order=(Says.NO, Says.YES),
        rules=(
            Rule(Says.YES, rf"\b{_CREDITS}.{{0,200}}\b(?:expir\w*|forfeit\w*|lapse\w*|become void)\b|\b(?:expir\w*|forfeit\w*)\b.{{0,80}}\b{_CREDITS}", without=r"credit card|card (?:expir|number)|expiration date (?:of|on) (?:your|the) card|access tokens?|auth|session", is_plain=True),
            Rule(Says.NO, rf"\b{_CREDITS}.{{0,100}}\b(?:do|does|will|shall) not expire|never expire", is_fixed=True),
        ),
    ),
    Matter(
        name="free-of-charge",
        asks="Is it free to use, at no cost, without paying?",
        topic=Practice.FEES,
        keys=("free", "no charge", "no cost", "fee", "charge"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"\b(?:service|site|website|app|application|platform|software|basic version|account|use|product|it)s?\b.{0,80}\b(?:is|are|be|provided|offered|available)\b.{0,40}\b(?:free(?: of charge)?|at no (?:cost|charge)|without (?:charge|cost|payment))\b(?! (?:from|of (?:viruses|errors|defects|harm|bugs)|to))|\bfree of charge\b", without=r"error|virus|interrupt|toll|copy of|complaint|personal (?:data|information)|request|royalt|licen[cs]e to use your|right|\bor for (?:a|the) |others? (?:are )?for|third[- ]party|\btrial|downgrad", is_plain=True),
            Rule(Says.YES, r"\b(?:we|us|[a-z]\w+) (?:do not|don't|won't|will not|does not) charge (?:\w+ ){0,6}(?:for|to use|fees?)\b|\bno (?:fee|charge|cost|payment)s? (?:is|are|to|for) (?:\w+ ){0,3}(?:us(?:e|ing)|access|required)", without=r"refund|cancel|late", is_fixed=True, is_plain=True, weight=0.9),
            Rule(Says.NO, r"\b(?:you (?:agree to|must|shall|will) pay(?! (?:\w+ ){0,3}(?:royalt|taxes|any (?:other )?person))|fees? (?:are|is) (?:due|payable|charged)|we charge|subject to (?:payment|fees))\b", is_fixed=True, weight=0.6),
        ),
    ),
)  # fmt: skip
