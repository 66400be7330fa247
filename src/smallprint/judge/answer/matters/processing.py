"""What a firm does with its customers' data on their behalf: instructions, subprocessors, breaches, return, erasure."""

from __future__ import annotations

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.judge.answer.matters.parties import CUSTOMER, CUSTOMERS_DATA, ENDED, SUB, TO_CUSTOMER
from smallprint.judge.answer.matters.periods import PERIOD
from smallprint.model.topic import Practice

_BREACH = r"(?:\b(?:personal )?data (?:security |protection )?(?:breach|incident|leak)\w*|\b(?:security|privacy|information|cyber\w*) (?:breach|incident|event)\w*|\bbreach(?:es)? of (?:\w+[- ]){0,2}(?:security|personal data|(?:customer )?data|confidentiality of)|\bpersonal information breach\w*|\bdata breach\w*|\bunauthori[sz]ed (?:or \w+ )?(?:\w+, )*(?:access|disclosure|acquisition|use)\b[^.;]{0,80}\b(?:personal|customer|client|your) (?:data|information|content)|\b(?:personal data|security) violations?|\bincidents? (?:affecting|involving|concerning) (?:\w+ ){0,3}(?:data|information))"
_TELL = r"\b(?:notif(?:y|ies|ied|ying)|inform(?:s|ed|ing)?|alert(?:s|ed|ing)?|report(?:s|ed|ing)?|tell|advis(?:e|es|ed|ing)|communicat(?:e|es|ed|ing)|contact|give notice to|provide notice to|send (?:a )?notification to|notice to|notifications? to)"
_TOLD = rf"{_TELL} (?:\w+ly |in writing |to |,[^,]{{0,60}}, ){{0,2}}{TO_CUSTOMER}|{TO_CUSTOMER}(?: \w+){{0,3}} (?:be|are|is|get|receive)(?: \w+){{0,2}} (?:notified|informed|told|alerted|contacted|a notification|notice)"
_NO_DUTY = r"\b(?:not (?:be )?(?:obliged|obligated|required)|no obligation|need not|customer'?s? (?:is|are|shall be) (?:solely )?responsible)\b"
_BY_CUSTOMER = r"\b(?:you|customer|client|user|controller|merchant|licensee|developer)s?\b (?:\w+ )?(?:must|shall|will|should|agrees? to|(?:are|is) (?:obliged|required|obligated) to|undertakes? to) (?:\w+ ){0,2}(?:notify|inform|report|advise|tell|alert)\b|\bunauthori[sz]ed use of (?:\w+ ){0,3}(?:member'?s?|user'?s?|your|account|password)|\byou (?:shall|must|agree|will)[^.;]{0,12}: |\bplease\b|\blet us know\b|\bmember agrees\b|\bimmediately notify (?:us|the company)\b"
_VAGUE = r"(?:without (?:any )?(?:undue|unreasonable|unjustified) (?:further )?delay|immediately|promptly|forthwith|at the earliest|as soon as (?:reasonably )?(?:possible|practicable|practical)|as quickly as possible)"
_SOON = rf"(?P<value>(?:{_VAGUE}[^.;]{{0,80}}?)?(?:(?:within|(?:no|not) later than|in|at the latest)(?: the)?(?: \w+)? ?)?{PERIOD}(?: (?:of|after|from|following)(?: \w+){{1,5}})?)"

_ENGAGE = r"\b(?:engag\w+|us(?:e|es|ing)|appoint\w*|hir(?:e|es|ing)|retain\w*|authori[sz]\w+|employ\w*|involv\w+|sub-?contract\w*|rel(?:y|ies|ying) on|commission\w*|recourse to|call\w* (?:up)?on|entrust\w*|has recourse|disclos\w+|transfer\w*|delegat\w+|outsourc\w+|work\w* with|add\w*|appeal to)\b"
_NEW = r"\b(?:new|chang\w+|add(?:s|ed|ing|ition\w*)?|replac\w+|intend\w+|appoint\w*|another|prior to|before|engag\w+|updat\w+|modif\w+|further)\b"
_ACTS_FOR = r"\b(?:service providers?|vendors?|contractors?|suppliers?|third[- ]party (?:companies|providers?|firms?)|third parties)\b[^.;]{0,160}\b(?:on (?:our|its|their|your|behalf)|for us|process\w* (?:\w+ ){0,3}data)"
_NO_SUB = r"\b(?:without|unless|until|except|other than)\b"
_OBJECT = r"\b(?:object(?:s|ed|ing|ions?)?(?! (?:and|code|of))|contest(?:s|ed|ing)?\b|challeng\w+|oppos(?:e|es|ed|ition)|refus\w+|reject\w*|disapprov\w+|veto)\b"
_OF_SUB = r"sub-?process|sub-?contract|other processors|sub processors"
_RETURN = r"\b(?:return(?:s|ed|ing)?|export(?:s|ed|ing|able)?|retriev\w+|download(?:s|ed|ing)?|hand(?:ed)? over|extract\w*|recover|restitut\w+|give back|transfer\w* back|obtain a copy|access to (?:\w+ ){0,3}(?:data|content|information|files))\b"
_ERASE = r"\b(?:delet(?:e|es|ed|ing|ion)|eras\w+|destr(?:oy|oys|oyed|oying|uction)|remov(?:e|es|ed|al)|purg\w+|wip(?:e|ed)|dispos(?:e|ed|al))\b"
_NOT_THEIRS = r"\bin violation\b|\bviolat(?:e|es|ed|ing)\b|\bsuspend\w*\b|\bupon,? deletion\b|\bproactively\b|\bsub-?processor to (?:erase|return)|\bcustomer (?:shall|must|will|agrees to)(?: \w+)? (?:return|delete|destroy|cease)\b|\byou (?:must|shall|will|agree to)(?: \w+){0,3} (?:return|delete|destroy|cease)\b|\bconfidential information\b|\bequipment\b|\bdevices?\b"
_AFTER_END = rf"(?P<value>(?:{_VAGUE}[^.;]{{0,60}}?)?{PERIOD}(?: (?:of|after|from|following)[^.,;]{{0,60}})?)"

PROCESSING: tuple[Matter, ...] = (
    Matter(
        name="breach-notice",
        asks="Do they tell customers or people when data was leaked, hacked or lost (a breach)?",
        topic=Practice.SECURITY,
        keys=("breach", "incident", "unauthori", "leak", "violation", "compromised"),
        rules=(
            Rule(Says.YES, rf"^(?=.*{_BREACH}).*?(?:{_TOLD})", without=rf"{_NO_DUTY}|{_BY_CUSTOMER}", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"(?:{_TOLD})[^.;]{{0,200}}\b(?:breach|incident|leak|unauthori[sz]ed)", heading=r"breach|incident|secur|notif", without=rf"{_NO_DUTY}|{_BY_CUSTOMER}", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.YES, rf"\b(?:processor|provider|supplier|importer|we)\b (?:\w+ ){{0,3}}(?:notify|inform|report)[^.;]{{0,60}}(?:in the event of|of|any|about)[^.;]{{0,40}}{_BREACH}", without=_NO_DUTY, is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.YES, rf"(?:{_TOLD})[^.;]{{0,120}}\b(?:information|data|accounts?)\b[^.;]{{0,40}}\b(?:becomes?|is|are|has been|have been|was|were) compromised\b", without=rf"{_NO_DUTY}|{_BY_CUSTOMER}", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.YES, rf"(?:{_TELL})[^.;]{{0,120}}{_BREACH}", without=rf"{_NO_DUTY}|{_BY_CUSTOMER}|\b(?:please|detect|prevent|to us\b|contact us|report (?:it|any|a) )", is_fixed=True, is_plain=True, weight=0.5),
            Rule(Says.YES, rf"\b(?:will|shall|must) (?:\w+ ){{0,2}}?(?:{_TOLD})[^.;]{{0,30}}\b(?:of|about) (?:\w+ ){{0,3}}breach(?:es)?\b[^.;]{{0,60}}\b(?:data|information|accounts?|privacy)\b", without=rf"{_NO_DUTY}|{_BY_CUSTOMER}|\bbreach(?:es)? of (?:these|this|the|our|any) (?:terms|agreement|contract)", is_fixed=True, is_plain=True, weight=0.9),
            Rule(Says.NO, rf"{_NO_DUTY}[^.;]{{0,60}}\b(?:notify|inform|report|tell)\b[^.;]{{0,120}}{_BREACH}", is_fixed=True),
            Rule(Says.NEAR, _BREACH),
        ),
    ),
    Matter(
        name="breach-notice-time",
        asks="How soon do they tell customers of a breach or a security incident?",
        topic=Practice.SECURITY,
        keys=("breach", "incident", "unauthori", "leak", "violation", "notif"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"^(?=.*{_BREACH})[^|]*?{_TELL}[^|]{{0,240}}?{_SOON}", without=rf"{_BY_CUSTOMER}|\b(?:retain|keep|kept|log)\b", is_fixed=True),
            Rule(Says.VALUE, rf"^(?=.*{_BREACH})[^|]*?{_SOON}[^|]{{0,160}}?{_TELL}", without=rf"{_BY_CUSTOMER}|\b(?:retain|keep|kept|log)\b", is_fixed=True),
            Rule(Says.VALUE, rf"^(?=.*{_TELL}).*?{_SOON}", heading=r"breach|incident", without=_BY_CUSTOMER, is_fixed=True, weight=0.9),
            Rule(Says.VALUE, rf"^(?=.*{_BREACH})(?=.*(?:{_TELL}))[^|]*?(?P<value>{_VAGUE}(?:[^.;]{{0,20}} after (?:having )?becom\w+ aware)?)", without=_BY_CUSTOMER, is_fixed=True, weight=0.6),
            Rule(Says.VALUE, rf"(?:{_TOLD}).{{0,160}}?(?P<value>{_VAGUE})", heading=r"breach|incident", without=_BY_CUSTOMER, is_fixed=True, weight=0.5),
            Rule(Says.VALUE, rf"(?P<value>{_VAGUE})[^.;]{{0,60}}(?:{_TOLD})", heading=r"breach|incident", without=_BY_CUSTOMER, is_fixed=True, weight=0.5),
            Rule(Says.NEAR, _BREACH),
        ),
    ),
    Matter(
        name="subprocessors",
        asks="Do they use subprocessors, other firms that process customers' data?",
        topic=Practice.DATA_SHARING,
        keys=("sub", "processor", "service provider", "vendor", "contractor", "supplier", "third part", "third-part"),
        order=(Says.YES, Says.CONSENT, Says.NO),
        rules=(
            Rule(Says.NO, rf"(?:\bnot\b|n't\b|\bnever\b|\bno\b)[^.;]{{0,60}}(?:{_ENGAGE})?[^.;]{{0,40}}{SUB}", without=rf"{_NO_SUB}|\brelieve|\bliab|\bobject|\bagree\w*\b|\blist", is_fixed=True, weight=0.9),
            Rule(Says.YES, rf"\bgeneral(?:ly)?\b[^.;]{{0,40}}\b(?:authori[sz]\w+|consent\w*|approv\w+|permission)\b[^.;]{{0,160}}{SUB}|{SUB}[^.;]{{0,160}}\bgeneral (?:\w+ )?(?:authori[sz]ation|consent|permission)", without=r"\bgeneral or specific\b|\bspecific or general\b", is_fixed=True, is_plain=True, weight=1.2),
            Rule(Says.CONSENT, rf"^(?=.*{SUB}).*?\b(?:not|only|no)\b[^.;]{{0,80}}(?:{_ENGAGE}|{SUB})[^.;]{{0,160}}\b(?:without|with|unless|subject to|until)\b[^.;]{{0,60}}\b(?:consent|authori[sz]ation|approv\w+|permission|agree\w*)\b", without=r"\bgeneral\b|\bpersonnel\b", is_fixed=True, weight=0.9),
            Rule(Says.YES, rf"\b(?:customer|controller|client|you|exporter)s?\b[^.;]{{0,80}}\b(?:authori[sz]e|consent|agree|approve|acknowledge|permit|accept)\w*\b[^.;]{{0,160}}{SUB}", without=r"\bnot\b|\bwithout\b", is_fixed=True, is_plain=True, weight=1.1),
            Rule(Says.YES, rf"{_ENGAGE}[^.;]{{0,120}}{SUB}", without=rf"\bnot (?:\w+ ){{0,4}}(?:engage|use|appoint|sub-?contract)\b|{_NO_SUB}|\bnegligen|\bliabilit|\bindemni|\bharmless\b", is_fixed=True, is_plain=True, weight=0.9),
            Rule(Says.YES, rf"{SUB}[^.;]{{0,80}}\b(?:are|is|may be|have been)\b[^.;]{{0,60}}\b(?:engag|us|appoint|authori[sz]|approv|list|set out|available)\w*", without=r"\bno\b|\bnot\b", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.YES, _ACTS_FOR, without=r"\bnot (?:use|engage|employ)\b", is_fixed=True, is_plain=True, weight=0.5),
            Rule(Says.NEAR, SUB),
        ),
    ),
    Matter(
        name="subprocessor-list",
        asks="Is there a list of their subprocessors that customers can see?",
        topic=Practice.DATA_SHARING,
        keys=("sub", "processor"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"\b(?:lists?|names|identity|identities|overview|register|inventory|page|table)\b[^.;]{{0,80}}{SUB}|{SUB}[^.;]{{0,80}}\b(?:list|page|listed|overview)\b", without=r"\bno list\b|\bnot (?:\w+ )?(?:provide|publish|disclose)\b|\bremoved from\b", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"{SUB}[^.;]{{0,120}}\b(?:are |is )?(?:available|set (?:out|forth)|published|found|specified|described|identified|indicated|mentioned|named)\b[^.;]{{0,40}}\b(?:at|in|on|here|under|below|annex|appendix|schedule|exhibit|upon)\b|\binformation (?:about|on)[^.;]{{0,20}}{SUB}", without=r"\bnot\b", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.NEAR, SUB),
        ),
    ),
    Matter(
        name="subprocessor-notice",
        asks="Do they tell customers before they take on a new subprocessor?",
        topic=Practice.DATA_SHARING,
        keys=("sub", "processor", "notif", "inform", "notice"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"^(?=.*{SUB})(?=.*{_NEW}).*?(?:{_TOLD}|{_TELL} of (?:any|such)|\b(?:prior|advance|written|days'?|reasonable) (?:\w+ )?(?:notice|notification)\b|\bnotice (?:of|to|by|before|prior)\b|\bupdat\w+ (?:\w+ ){{0,3}}list|\bsubscribe\b|\bmake available\b)", without=rf"\b(?:notif\w+|inform\w*) (?:the )?(?:us|processor|provider|company)\b|{_NO_DUTY}|\bwithout (?:\w+ )?notice\b|\bobjection notice\b", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"^(?=.*{_NEW}).*?(?:{_TOLD})", heading=_OF_SUB, without=rf"{_NO_DUTY}|{_BY_CUSTOMER}", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.NO, rf"^(?=.*{SUB}).*?\bwithout (?:\w+ ){{0,3}}(?:notice|notif\w+|informing)\b", without=r"\bnot\b", is_fixed=True),
            Rule(Says.NEAR, SUB),
        ),
    ),
    Matter(
        name="subprocessor-notice-period",
        asks="How long before a new subprocessor starts are customers told?",
        topic=Practice.DATA_SHARING,
        keys=("sub", "processor", "day", "week", "month", "advance"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"^(?=.*{SUB})(?=.*(?:{_TELL}|\bnotice|\badd|\bupdat|\bpublish)).*?(?P<value>{PERIOD} ?(?:in advance|prior|before|ahead|(?:\w+ )?(?:notice|notification))[^.,;]{{0,40}})", without=r"\bobject\w* within\b", is_fixed=True),
            Rule(Says.VALUE, rf"^(?=.*(?:{_TELL}|\bnotice|\badd|\bupdat|\bpublish)).*?(?P<value>{PERIOD} ?(?:in advance|prior|before|ahead|(?:\w+ )?(?:notice|notification))[^.,;]{{0,40}})", heading=_OF_SUB, is_fixed=True, weight=0.9),
            Rule(Says.VALUE, rf"^(?=.*{SUB}).*?\b(?:notice|notif\w+|inform\w*|in advance|advance)\b[^.;]{{0,80}}?(?P<value>{PERIOD})", without=r"\bobject\w*\b[^.;]{0,60}\bwithin\b|\bwithin\b[^.;]{0,60}\bobject", is_fixed=True, weight=0.6),
            Rule(Says.NEAR, SUB),
        ),
    ),
    Matter(
        name="subprocessor-objection",
        asks="Can customers object to a new subprocessor?",
        topic=Practice.CHOICE,
        keys=("sub", "processor", "object", "oppos", "refus", "reject", "disapprov", "contest"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"^(?=.*{SUB}).*?{_OBJECT}", without=r"\bno right to object\b|\b(?:may|can|shall|cannot|must) not (?:\w+ )?(?:object|oppose)\b|\bright to object to (?:the )?processing\b", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b{CUSTOMER}\b[^.;]{{0,80}}{_OBJECT}|{_OBJECT}[^.;]{{0,60}}\b(?:by|from|of) {TO_CUSTOMER}", heading=_OF_SUB, without=r"\bno right to object\b|\b(?:may|can|shall|cannot) not (?:\w+ )?object\b", is_fixed=True, is_plain=True, weight=0.9),
            Rule(Says.NO, rf"^(?=.*{SUB}).*?(?:\bno right to object\b|\b(?:may|can|shall) not (?:\w+ )?(?:object|oppose)\b)", without=r"\bunreasonably\b", is_fixed=True),
            Rule(Says.NEAR, SUB),
        ),
    ),
    Matter(
        name="subprocessor-objection-period",
        asks="How long do customers have to object to a new subprocessor?",
        topic=Practice.CHOICE,
        keys=("sub", "processor", "object", "oppos", "day", "week"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"^(?=.*{SUB})(?=.*{_OBJECT}).*?(?P<value>(?:within )?(?:a period of )?{PERIOD}(?: (?:of|after|from|following)[^.,;]{{0,50}})?)", is_fixed=True),
            Rule(Says.VALUE, rf"^(?=.*{_OBJECT}).*?(?P<value>(?:within )?(?:a period of )?{PERIOD}(?: (?:of|after|from|following)[^.,;]{{0,50}})?)", heading=_OF_SUB, is_fixed=True, weight=0.9),
            Rule(Says.NEAR, rf"^(?=.*{SUB}).*?{_OBJECT}"),
        ),
    ),
    Matter(
        name="subprocessor-liability",
        asks="Are they liable for what their subprocessors and subcontractors do?",
        topic=Practice.LIABILITY,
        keys=("sub", "processor", "liab", "responsib"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.NO, rf"\b(?:not (?:be )?(?:held )?(?:liable|responsible)|no (?:liability|responsibility)|disclaims?)\b[^.;]{{0,120}}{SUB}", is_fixed=True),
            Rule(Says.YES, rf"\b(?:liab\w+|responsib\w+|accountab\w+|answerable)\b[^.;]{{0,200}}{SUB}", without=r"\bnot (?:be )?(?:held )?(?:liable|responsible)\b|\bcustomer (?:is|shall be|remains) (?:\w+ )?(?:liable|responsible)", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"{SUB}[^.;]{{0,240}}\b(?:remain\w*|be|is|are|fully|stays?)\b[^.;]{{0,40}}\b(?:liab\w+|responsib\w+|accountab\w+)\b", without=r"\bnot (?:be )?(?:held )?(?:liable|responsible)\b|\bcustomer (?:is|shall be|remains) (?:\w+ )?(?:liable|responsible)", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\b(?:remain\w*|be|is|are|fully)\b[^.;]{0,40}\b(?:liable|responsible)\b", heading=_OF_SUB, without=r"\bnot (?:be )?(?:liable|responsible)\b|\bcustomer (?:is|shall be) ", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.NEAR, SUB),
        ),
    ),
    Matter(
        name="subprocessors-bound",
        asks="Must their subprocessors keep to the same duties of data protection, under a contract?",
        topic=Practice.DATA_SHARING,
        keys=("sub", "processor"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"{SUB}[^.;]{{0,260}}\b(?:same|equivalent|similar|no less|at least|substantially|comparable|as (?:protective|restrictive|stringent)|not less|materially|bound|required?|comply|compliance|guarantees?|obligat\w+)\b", without=r"\bnotif|\bobject\w*\b|\bnot required\b", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.YES, rf"\b(?:written |binding |data processing |data protection )?(?:contracts?|agreements?|obligations?|terms)\b[^.;]{{0,120}}\b(?:with|on|upon|impos\w+|binding)\b[^.;]{{0,40}}{SUB}", without=r"\bobject\w*\b", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\b(?:impose|flow|bind|contract)\w*\b[^.;]{0,120}\b(?:same|equivalent|similar|no less|substantially)\b", heading=_OF_SUB, is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.NEAR, SUB),
        ),
    ),
    Matter(
        name="processor-instructions",
        asks="Do they process customers' data only on the customers' instructions?",
        topic=Practice.DATA_USE,
        keys=("instruct", "direction", "on behalf"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"\b(?:only|solely|exclusively|strictly|in accordance with|according to|in compliance with|comply with|complies with|pursuant to|based on|on|upon|under|follow(?:s|ing)?|outside)\b[^.;]{0,60}\b(?:documented|written|customer'?s?|controllers?'?s?|your|its|client'?s?|lawful|their|exporter'?s?|prior|the|reasonable)\b[^.;]{0,30}\binstructions?\b", without=r"^(?!.*\b(?:process|data)).*$|\bmeans any|\bsolely responsible\b|\bindemni|\bdeletion instructions\b|\binstructions?,? we may share\b|\bno liability\b|\b(?:you|customer|users?) (?:must|shall|should|may) (?:follow|comply)|\b(?:our|doctor'?s?|safety|payment|care|return) instructions\b|\b(?:click|follow|see|use) the instructions\b|\bfollow(?:ing)? (?:the|our|these)? ?instructions\b|\binstructions (?:in|on|provided|below|contained|given (?:by us|in)|found|set out in (?:the|this) (?:e-?mail|email))\b", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\b(?:customer|controller|client|you)\b[^.;]{0,40}\binstructs?\b[^.;]{0,80}\b(?:to process|processing)\b", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.YES, r"\b(?:only|solely|exclusively)\b[^.;]{0,60}\bon behalf of (?:the )?(?:customer|controller|client|you)\b|\bprocess\w*\b[^.;]{0,80}\b(?:only|solely|exclusively)\b[^.;]{0,60}\b(?:purposes? (?:of|set|described|specified)|(?:to|for) (?:provid|perform)\w*)", without=r"\bcookies?\b", is_fixed=True, is_plain=True, weight=0.5),
            Rule(Says.NEAR, r"\binstructions?\b"),
        ),
    ),
    Matter(
        name="processor-role",
        asks="Are they a processor of customers' data, and the customers its controllers?",
        topic=Practice.DATA_USE,
        keys=("processor", "controller", "service provider"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"\b(?:we|us|[a-z][\w.&-]+)\b (?:is|are|acts?|acting|shall act|will act|shall be|operates?|serves?|qualif\w+)(?: \w+){0,4}? (?:as |to be )?(?:an? |the |customer'?s |your |independent |our )?(?:data )?processors?\b", without=r"\bwhere you are a processor\b|\bthird part|\bcustomer is (?:a |the )?processor\b(?![^.;]*controller)|\bmeans\b|\bproviders? (?:are|is|act)", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\b(?:customer|you|client|merchant|user)\b (?:is|are|acts?|shall be|remains?|will be|acting)(?: \w+){0,3}? (?:as |considered )?(?:an? |the |sole )?(?:data )?controllers?\b|\bas (?:a |the |your )?(?:data )?processor\b|\bprocess\w*[^.;]{0,40}\bon behalf of (?:the )?(?:customer|controller|client|you)\b", without=r"\bproviders\b|\bmeans\b|\bindependent controller|\bjoint", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.NO, r"\b(?:we|us|[a-z][\w.&-]+)\b (?:is|are|acts?|shall be|will be)(?: \w+){0,2}? (?:as )?(?:an? |the )?(?:sole |independent |own |separate )?(?:data )?controllers?\b", without=r"\b(?:customer|you|client|user|merchant|exporter)s?\b (?:is|are|acts?|shall be|will be|remain)(?: \w+){0,3}? (?:as )?(?:an? |the )?(?:sole |independent )?(?:data )?controllers?|\bprocessor\b|\bmeans\b|\bif\b|\bwho\b", is_fixed=True, weight=0.7),
        ),
    ),
    Matter(
        name="processor-agreement",
        asks="Is there a data processing agreement (DPA) for customers?",
        topic=Practice.DATA_USE,
        keys=("processing", "data protection", "processor", "dpa"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"\b(?:(?:data|personal data|information) (?:processing|protection|processor)|processors?) (?:and \w+ )?(?:agreement|addendum|contract|annex|exhibit|appendix|terms|amendment)s?\b|\bdpas?\b", without=r"\bdata protection (?:act|authorit)\w*[^.;]{0,20}\bdpa\b|\bwith (?:our |its |their |each |all |these |such )?(?:\w+ )?(?:sub-?processors?|service providers|vendors|suppliers|partners|recipients)\b|\b(?:sub-?processors?|service providers|vendors) (?:\w+ )?(?:sign|have signed|enter)", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\bprocessing of personal data\b[^.;]{0,60}\b(?:on behalf|article 28|art\. 28)", is_fixed=True, is_plain=True, weight=0.6),
        ),
    ),
    Matter(
        name="data-subject-help",
        asks="Do they help customers to answer the requests of the people whose data it is?",
        topic=Practice.ACCESS_DELETION,
        keys=("data subject", "individual", "assist", "help", "request"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"\b(?:assist\w*|help\w*|support\w*|cooperat\w+|co-operat\w+|enable\w*)\b[^.;]{0,260}(?:\b(?:data subjects?'?|individuals?'?|consumers?'?)\b[^.;]{0,80}(?:request|right|exercis)|\b(?:requests?|rights?)\b[^.;]{0,60}\b(?:data subjects?|individuals|consumers)\b)", without=r"\bno obligation\b|\bnot (?:be )?(?:obliged|obligated|required)", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\b(?:requests?|rights?|exercis\w+)\b[^.;]{0,60}\b(?:data subjects?|individuals)\b[^.;]{0,260}\b(?:assist\w*|help\w*|support\w*|cooperat\w+|forward\w*|redirect\w*|refer)\b|\bdata subjects?'? (?:access )?requests?\b[^.;]{0,260}\b(?:assist\w*|help\w*|support\w*|cooperat\w+|forward\w*|redirect\w*)\b", without=r"\bno obligation\b", is_fixed=True, is_plain=True, weight=0.9),
            Rule(Says.YES, r"\b(?:requests?|complaints?|inquir\w+)\b[^.;]{0,60}\b(?:from|by|of)\b[^.;]{0,30}\b(?:data subjects?|individuals?|end users?)\b[^.;]{0,200}\b(?:notify|inform|forward|redirect|refer|pass)\w*\b", without=r"\bno obligation\b|\bcustomer (?:shall|must|will) (?:notify|inform)", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\b(?:assist\w*|help\w*|provid\w* (?:\w+ )?assistance|cooperat\w+)\b", heading=r"data subject|rights of (?:the )?(?:data|individual)", is_fixed=True, is_plain=True, weight=0.7),
        ),
    ),
    Matter(
        name="returned-at-end",
        asks="Do customers get their data back, or can they export it, when the contract ends?",
        topic=Practice.TERMINATION,
        keys=("return", "export", "retriev", "download", "hand over", "extract", "recover", "restitut", "give back", "back", "copy", "access to"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"^(?=.*{ENDED})(?=.*{CUSTOMERS_DATA}).*?{_RETURN}", without=rf"{_NOT_THEIRS}|\bno (?:obligation|duty) to (?:\w+ )?(?:return|export|provide)|\b(?:lose|no longer have|cease to have|loss of|stop)\b[^.;]{{0,20}}\baccess|\brefund|\b(?:right to|your|all) access to\b|\bnot be able to\b|\bdownload will expire\b|\bsub-?processor to (?:erase|return)|\bpurchased or installed\b|\baccess to (?:the |our )?(?:services?|platform|software|website|account)", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b(?:return|export|retriev\w+|download)\b[^.;]{{0,80}}{CUSTOMERS_DATA}", heading=r"terminat|expir|end of|return|deletion|reversib|effect", without=rf"{_NOT_THEIRS}|\bno (?:obligation|duty) to (?:\w+ )?(?:return|export|provide)", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.NO, rf"^(?=.*{ENDED}).*?(?:\b(?:no (?:obligation|duty|liability) (?:to|for) (?:\w+ ){{0,4}}(?:return\w*|export\w*|provid\w+|store))|\b(?:cannot|not (?:be )?able to|will not be able to|no longer be able to|not be possible to)\b[^.;]{{0,60}}\b(?:retriev|export|access|recover|return)\w*)[^.;]{{0,80}}(?:{CUSTOMERS_DATA}|\bit\b)", without=r"\b(?:after|following|thereafter)\b[^.;]{0,40}\b(?:period|days)\b", is_fixed=True, weight=0.8),
        ),
    ),
    Matter(
        name="return-period",
        asks="How long after the contract ends can customers still get their data back or export it?",
        topic=Practice.TERMINATION,
        keys=("day", "month", "week", "hour"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"^(?=.*{ENDED})(?=.*{_RETURN})(?=.*{CUSTOMERS_DATA}).*?{_AFTER_END}", without=rf"{_NOT_THEIRS}|\brefund|\binvoice|\bfees?\b|\bdays'? (?:prior |written )?notice\b|\bmore storage\b", is_fixed=True),
            Rule(Says.VALUE, rf"^(?=.*{_RETURN})(?=.*{CUSTOMERS_DATA}).*?{_AFTER_END}", heading=r"terminat|expir|end of|return|deletion|reversib", without=rf"{_NOT_THEIRS}|\brefund|\binvoice", is_fixed=True, weight=0.8),
        ),
    ),
    Matter(
        name="erased-at-end",
        asks="Do they erase customers' data when the contract ends?",
        topic=Practice.RETENTION,
        keys=("delet", "eras", "destr", "remov", "purg", "wip", "dispos"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"^(?=.*{ENDED})(?=.*{CUSTOMERS_DATA}).*?{_ERASE}", without=rf"{_NOT_THEIRS}|\bnot (?:be )?(?:obliged|obligated|required) to (?:delete|erase|destroy)", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"{_ERASE}[^.;]{{0,80}}{CUSTOMERS_DATA}|{CUSTOMERS_DATA}[^.;]{{0,60}}\b(?:be|is|are) (?:\w+ )?(?:delet|eras|destroy)ed\b", heading=r"terminat|expir|end of|return|deletion|effect", without=rf"{_NOT_THEIRS}|\b(?:request|right) (?:for|to|of)\b", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.NO, rf"^(?=.*{ENDED}).*?\bnot (?:be )?(?:obliged|obligated|required) to (?:delete|erase|destroy)\b", is_fixed=True),
        ),
    ),
    Matter(
        name="erased-at-end-time",
        asks="How soon after the contract ends do they erase customers' data?",
        topic=Practice.RETENTION,
        keys=("day", "month", "week", "hour", "delay", "promptly", "immediately", "soon as"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"^(?=.*{ENDED})(?=.*{_ERASE})(?=.*{CUSTOMERS_DATA}).*?{_AFTER_END}", without=rf"{_NOT_THEIRS}|\brefund|\binvoice|\binactiv|\bbackups?\b", is_fixed=True),
            Rule(Says.VALUE, rf"^(?=.*{ENDED})(?=.*{_ERASE})(?=.*{CUSTOMERS_DATA}).*?{_AFTER_END}", without=_NOT_THEIRS, is_fixed=True, weight=0.8),
            Rule(Says.VALUE, rf"^(?=.*{_ERASE})(?=.*{CUSTOMERS_DATA}).*?{_AFTER_END}", heading=r"terminat|expir|end of|return|deletion", without=rf"{_NOT_THEIRS}|\brefund|\binvoice|\binactiv", is_fixed=True, weight=0.7),
            Rule(Says.VALUE, rf"^(?=.*{ENDED})(?=.*{_ERASE})(?=.*{CUSTOMERS_DATA}).*?(?P<value>{_VAGUE})", without=_NOT_THEIRS, is_fixed=True, weight=0.5),
        ),
    ),
    Matter(
        name="data-officer",
        asks="Do they name a data protection officer or a contact for data protection?",
        topic=Practice.CONTACT,
        keys=("officer", "dpo", "privacy@", "data protection", "privacy team", "representative"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"\b(?:data (?:protection|privacy)|privacy|chief privacy|personal data|information) officers?\b|\bdpo\b|\bdpo@|\bprivacy@", is_fixed=True, is_plain=True, without=r"\b(?:no|not)\b[^.;]{0,40}\bofficer"),
            Rule(Says.NO, r"\b(?:no|not)\b[^.;]{0,40}\b(?:appoint|designat|required)\w*[^.;]{0,40}\b(?:data protection officer|dpo)\b", is_fixed=True),
            Rule(Says.YES, r"\b(?:privacy|data protection) (?:team|contact|department|office)\b|\brepresentative in the (?:eu|european|uk|united kingdom)", is_fixed=True, is_plain=True, weight=0.6),
        ),
    ),
)  # fmt: skip
"""Matters of processing on customers' behalf."""
