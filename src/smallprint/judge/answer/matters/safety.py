"""How data is kept safe, and who may look whether it is: encryption, measures, certificates, audits, secrecy."""

from __future__ import annotations

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.judge.answer.matters.parties import CUSTOMER, TO_CUSTOMER
from smallprint.model.topic import Practice

_STANDARD = r"(?:\biso(?:/iec)?[ -]?(?:27\d{3}|9001|42001|22301)|\b27001\b|\bsoc[ -]?[123]\b|\bssae[ -]?\d+|\bpci[ -]?dss\b|\bhitrust\b|\bfedramp\b|\bbsi c5\b|\bc5 (?:attest|report)\w*|\bhds\b|\btisax\b|\bcyber essentials\b|\bcsa star\b|\bisae[ -]?\d+|\bsecnumcloud\b|\bens high\b)"
_REPORT = rf"(?:{_STANDARD}|\baudit (?:reports?|results?|summar\w+|findings|certificates?|documentation)\b|\b(?:third[- ]party|independent|external) (?:\w+ )?(?:audits?|audit reports?|certifications?|assessments?|attestations?)\b|\b(?:security|compliance|corresponding|relevant|applicable|its|our|their|such) certificat(?:es?|ions?)\b|\bcertificat(?:es?|ions?)\b(?=[^.;]*\b(?:audit|iso|soc)\b)|\battestations?\b|\bsecurity (?:reports?|documentation)\b|\b(?:test|assessment|penetration test) (?:reports?|results|summar\w+)\b|\breports? of (?:\w+ ){{0,4}}audits?)"
_GIVE = r"\b(?:available|provide[ds]?|providing|supply|supplie[sd]|furnish\w*|share[ds]?|give|send|deliver\w*|disclose[ds]?|communicate[ds]?|copy of|copies of|(?:up)?on (?:written )?request|obtain|access)\b"
_AUDIT = r"\b(?:audit(?:s|ed|ing|ors?)?|inspect(?:s|ed|ing|ions?)?)\b"
_OF_CUSTOMER = r"\bnotice to you\b|\bproviding you\b|\bnon-?compliance by (?:you|client|customer)\b|\b(?:interfer\w+ with|disrupt\w*) (?:of |to )?(?:your|client'?s|customer'?s) (?:business|operations)\b|\baudits? (?:of )?(?:your|customer'?s|licensee'?s|client'?s) (?:\w+ ){0,3}(?:use|usage|compliance|records|books|premises|systems)\b|\b(?!(?:customers?|controllers?|clients?|exporters?|you|auditors?|party)\b)[a-z]+ (?:may|can|(?:shall |will )?(?:have|has|reserves?) the right to|is entitled to) (?:\w+ )?(?:audit|inspect)\b|\baudit (?:you|your)\b|\baudit (?:logs?|trails?)\b|\baudit, research\b|\baudits? (?:and|or) (?:analys|research)"
_CRYPT = r"\b(?:encrypt\w*|tls\b|ssl\b|https\b|aes(?:[- ]?\d+)?\b|cryptograph\w*)"
_NOT_CRYPT = r"\b(?:not|n't|never|no) (?:\w+ ){0,3}encrypt\w*|\bunencrypted\b"
_ABOUT_CRYPT = r"\b(?:decrypt|circumvent|bypass|disable|interfere|encrypted media|you (?:may|must|shall) not|encryption (?:export|laws?)|export control|cryptocurrenc\w*|ssl certificates? (?:order|purchase|product))"
_RESTING = r"\b(?:at rest|stored|storage|storing|store|databases?|disks?|backups?|hard drives?|data ?cent(?:re|er)s?|on (?:our|its|the) servers?|aes)\b"
_MOVING = r"\b(?:in (?:transit|motion|flight)|transit|transmi\w+|transfer\w*|tls|ssl|https|over (?:the )?(?:internet|public|network)|between|communications?|connections?|exchang\w+|sent)\b"
_STAFF = r"\b(?:personnel|employees?|staff|(?:persons?|people|individuals|those) (?:\w+ )?(?:authori[sz]ed|who (?:process|have access|handle))|authori[sz]ed (?:persons?|people|individuals|personnel|users)|workers|contractors|anyone|agents|persons? (?:acting|processing|having access))\b"

SAFETY: tuple[Matter, ...] = (
    Matter(
        name="audit",
        asks="May customers audit or inspect them, their systems and premises?",
        topic=Practice.SECURITY,
        keys=("audit", "inspect"),
        order=(Says.YES, Says.CONSENT, Says.NO),
        rules=(
            Rule(Says.YES, rf"\b{CUSTOMER}'?s?\b[^.;]{{0,120}}\b(?:may|can|right|rights|entitled|permitted|allowed|authori[sz]ed|request\w*|option|wish\w*|mandate\w*)\b[^;]{{0,160}}{_AUDIT}", without=rf"{_OF_CUSTOMER}|\b(?:no|not have (?:the|a|any)) right\b|\bmay not\b|\bshall not be entitled\b", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b(?:allow|permit|enable|submit|contribut|cooperat|co-operat|accept|facilitat|assist|agree)\w*\b[^.;]{{0,140}}{_AUDIT}", without=rf"{_OF_CUSTOMER}|\b(?:you|customer|client|licensee)s? (?:shall|must|will|agrees? to) (?:\w+ )?(?:allow|permit|submit|cooperat|accept)|\bnot (?:allow|permit)", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"{_AUDIT}[^.;]{{0,120}}\b(?:by|at the request of|requested by|conducted by|carried out by|on behalf of|at) {TO_CUSTOMER}|\bright (?:to|of) (?:\w+ ){{0,4}}{_AUDIT}", without=rf"{_OF_CUSTOMER}|\bno (?:\w+ )?right\b", is_fixed=True, is_plain=True, weight=0.9),
            Rule(Says.YES, rf"{_AUDIT}[^.;]{{0,100}}\b(?:notice|business hours|expense|costs?|once (?:per|a|every)|mandated)\b", heading=r"audit|inspect|compliance|demonstrat", without=rf"{_OF_CUSTOMER}|\bnot (?:allow|permit)", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.NO, rf"\b(?:no|not have (?:the|a|any)) right (?:to|of)[^.;]{{0,60}}{_AUDIT}|\b(?:customer|you|client) (?:may|shall|can)(?:not| not)[^.;]{{0,60}}{_AUDIT}|{_AUDIT}[^.;]{{0,60}}\b(?:not (?:permitted|allowed)|excluded)\b", is_fixed=True),
            Rule(Says.NEAR, r"\baudits?\b"),
        ),
    ),
    Matter(
        name="audit-costs",
        asks="Must customers pay for an audit of the provider?",
        topic=Practice.SECURITY,
        keys=("audit", "inspect"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"^(?=.*{_AUDIT}).*?(?:\b(?:customer'?s?|controller'?s?|client'?s?|exporter'?s?|your|its) (?:own )?(?:sole |full )?(?:costs?|expense)|\b(?:customer|controller|client|you|exporter)\b[^.;]{{0,60}}\b(?:bear|pay|reimburse|cover|be (?:\w+ )?(?:charged|invoiced|responsible for))\w*\b[^.;]{{0,80}}\b(?:costs?|expenses?|fees?)|\b(?:charge|invoic\w+|fees?)\b)", without=rf"{_OF_CUSTOMER}|\bfree of charge\b|\b(?:no|without) (?:additional )?(?:charge|cost|fee)|\b(?:provider|processor|our|we)\b[^.;]{{0,30}}\bown (?:cost|expense)", is_fixed=True, is_plain=True),
            Rule(Says.NO, rf"^(?=.*{_AUDIT}).*?(?:\bfree of charge\b|\b(?:no|without) (?:additional )?(?:charge|cost|fee)\b|\b(?:provider'?s?|processor'?s?|our) (?:own |sole )?(?:cost|expense)\b)", without=_OF_CUSTOMER, is_fixed=True),
            Rule(Says.NEAR, r"\baudits?\b"),
        ),
    ),
    Matter(
        name="audit-reports",
        asks="Do customers get reports of audits, such as SOC 2 or ISO certificates?",
        topic=Practice.SECURITY,
        keys=("audit", "report", "certif", "soc", "iso", "attest", "assess", "27001", "documentation"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"{_GIVE}[^.;]{{0,160}}{_REPORT}|{_REPORT}[^.;]{{0,160}}{_GIVE}", without=r"\b(?:you|customer|client|licensee) (?:shall|must|will|agrees? to) (?:\w+ )?(?:provide|supply|furnish|deliver)\b|\bnot (?:\w+ )?(?:provide|disclose|share)\b|\bssl certificate|\bgift certificate|\bcovid\b|\binsurance\b|\btraining and certif|\binsolvency\b|\bbirth\b|\breport (?:abuse|any|content)\b|\bcredit report", is_fixed=True, is_plain=True),
            Rule(Says.NO, rf"\b(?:not (?:be )?(?:obliged|required|obligated) to|will not|shall not|does not) (?:\w+ )?(?:provide|share|disclose)\b[^.;]{{0,80}}{_REPORT}", is_fixed=True),
            Rule(Says.NEAR, _REPORT),
        ),
    ),
    Matter(
        name="certified",
        asks="Are they certified or examined by outsiders (ISO 27001, SOC 2, PCI DSS)?",
        topic=Practice.SECURITY,
        keys=("iso", "soc", "ssae", "pci", "certif", "27001", "fedramp", "hitrust", "c5", "hds", "audit", "assess"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, _STANDARD, without=r"\b(?:you|customer|client|merchant)s? (?:are|is|must|shall|will|agrees?|should)\b[^.;]{0,60}\b(?:comply|compl|certif)|\bnot (?:\w+ )?(?:certified|compliant)\b|\biso (?:date|country|code)", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\b(?:independent|external|third[- ]party|accredited|outside) (?:\w+ ){0,2}(?:auditors?|audits?|certif\w+|assess\w+|examin\w+)\b", without=r"\bad(?:vertis\w+)?\b|\bmeasur\w+\b|\bfinancial\b|\bnot (?:certified|audited)\b|\b(?:you|customer|controller)\b[^.;]{0,60}\b(?:appoint|mandat|engag)", is_fixed=True, is_plain=True, weight=0.7),
            Rule(Says.NO, rf"\bnot (?:\w+ )?(?:certified|compliant|audited)\b[^.;]{{0,40}}{_STANDARD}", is_fixed=True),
        ),
    ),
    Matter(
        name="encryption",
        asks="Do they encrypt data?",
        topic=Practice.SECURITY,
        keys=("crypt", "tls", "ssl", "https", "aes"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, _CRYPT, without=rf"{_NOT_CRYPT}|{_ABOUT_CRYPT}", is_fixed=True, is_plain=True),
            Rule(Says.NO, _NOT_CRYPT, without=rf"{_ABOUT_CRYPT}|\bunless\b|\bbreach|\bunauthori[sz]ed", is_fixed=True),
        ),
    ),
    Matter(
        name="encryption-at-rest",
        asks="Do they encrypt data that is stored (at rest)?",
        topic=Practice.SECURITY,
        keys=("crypt", "aes"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"^(?=.*{_RESTING}).*?\b(?:encrypt\w*|aes(?:[- ]?\d+)?\b|cryptograph\w*)", without=rf"{_NOT_CRYPT}|{_ABOUT_CRYPT}|\btransmi\w+(?![^.;]*\b(?:rest|stor\w+|databases?)\b)", is_fixed=True, is_plain=True),
            Rule(Says.NO, rf"^(?=.*{_RESTING}).*?(?:{_NOT_CRYPT})", without=rf"{_ABOUT_CRYPT}|\bbreach|\bunauthori[sz]ed", is_fixed=True),
            Rule(Says.NEAR, _CRYPT),
        ),
    ),
    Matter(
        name="encryption-in-transit",
        asks="Do they encrypt data on its way (in transit, TLS, HTTPS)?",
        topic=Practice.SECURITY,
        keys=("crypt", "tls", "ssl", "https"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"^(?=.*{_MOVING}).*?{_CRYPT}", without=rf"{_NOT_CRYPT}|{_ABOUT_CRYPT}|https?://|\badd-on\b|\bnot compatible\b", is_fixed=True, is_plain=True),
            Rule(Says.NO, rf"^(?=.*{_MOVING}).*?(?:{_NOT_CRYPT})", without=rf"{_ABOUT_CRYPT}|\bbreach|\bunauthori[sz]ed", is_fixed=True),
            Rule(Says.NEAR, _CRYPT),
        ),
    ),
    Matter(
        name="security-measures",
        asks="Do they protect data with technical and organisational measures?",
        topic=Practice.SECURITY,
        keys=("measure", "safeguard", "control", "secur", "precaution", "protect"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"\b(?:technical|technological|organi[sz]ational|administrative|physical|appropriate|reasonable|industry[- ]standard|adequate|suitable|security|necessary|electronic|robust|strict)\b[^.;]{0,80}\b(?:measures?|safeguards?|security controls|precautions|protections?|security (?:procedures|practices|standards|program\w*))\b", without=r"\b(?:you|customer|client|user)s? (?:must|shall|should|will|agrees? to|(?:are|is) (?:solely )?responsible)\b|\b(?:legal|disciplinary|technical) measures (?:against|to (?:prevent|block|stop) (?:users|you))|\bcircumvent|\bbypass|\bstandard contractual|\badequacy\b|\badequate level of protection", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\b(?:we|us|[a-z]\w+) (?:\w+ ){0,3}(?:protect|secure|safeguard)s? (?:\w+ ){0,2}(?:data|information|personal)\b", without=r"\b(?:you|customer|client|user)s? (?:must|shall|should|will|agrees? to)\b|\bnot (?:protect|secure)|\bstandard contractual", is_fixed=True, is_plain=True, weight=0.6),
        ),
    ),
    Matter(
        name="security-tests",
        asks="Do they have their security tested (penetration tests, scans for vulnerabilities)?",
        topic=Practice.SECURITY,
        keys=("penetration", "vulnerab", "pentest", "pen test", "security", "measures", "controls", "safeguards", "bug bounty", "bug-bounty"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, r"\bpen(?:etration)?[- ]?test\w*\b|\b(?:vulnerabilit\w+|security) (?:scan\w*|tests?|testing|assessments?|audits?|reviews?)\b|\bvulnerability management\b|\bbug[- ]bounty\b|\b(?:regularly|periodically) (?:\w+ )?(?:test|review|evaluat|assess)\w*\b[^.;]{0,80}\b(?:measures|security)|\b(?:measures|controls|safeguards|procedures)\b[^.;]{0,120}\b(?:regularly|periodically)\b[^.;]{0,20}\b(?:test|review|evaluat|assess)\w*", without=r"\b(?:you|customer|client|user)s? (?:must|may|shall|will|can)(?: not|not)?\b[^.;]{0,80}\b(?:test|scan|penetration)|\bnot (?:\w+ ){0,3}(?:perform|conduct|test|scan|attempt)|\bprobe\b|\battempt\w*\b", is_fixed=True, is_plain=True),
            Rule(Says.NEAR, r"\bpenetration|\bvulnerabilit"),
        ),
    ),
    Matter(
        name="backups",
        asks="Do they make backups of what customers store?",
        topic=Practice.SECURITY,
        keys=("back",),
        order=(Says.NO, Says.YES),
        rules=(
            Rule(Says.NO, rf"\b{CUSTOMER}\b[^.;]{{0,80}}\b(?:responsib\w+|must|encourag\w+|recommend\w*|advis\w+|should|shall|agree)\b[^.;]{{0,100}}(?:\bback(?:ing)? ?up\b|\b(?:maintain\w*|keep\w*|mak\w*|creat\w*|perform\w*|security|protection|storage)\b[^.;]{{0,40}}\bback-?ups?\b|\bbackups? (?:of|copies|operations)\b)|\b(?:no obligation|not (?:be )?(?:obliged|obligated|required|responsible|liable)|does not|do not)\b[^.;]{{0,60}}\bback(?:ing)?[- ]?ups?\b", without=r"\bdelet|\bturning off\b|\bconfidential information\b", is_fixed=True, weight=0.9),
            Rule(Says.YES, r"\b(?:we|provider|processor|us|company|[a-z]\w+) (?:\w+ ){0,3}(?:make|makes|perform|performs|maintain|maintains|carr(?:y|ies) out|create|creates|take|takes|run|runs|conduct|conducts|back|backs)\b[^.;]{0,40}\b(?:back-?ups?|back up)\b|\b(?:regular|daily|weekly|nightly|hourly|automatic|automated|encrypted|periodic|continuous|redundant) (?:\w+ )?back-?ups?\b|\b(?:is|are|be) (?:\w+ )?backed[- ]up\b", without=rf"\b{CUSTOMER} (?:must|should|shall|agrees?|(?:is|are) (?:\w+ )?responsible)|\b(?:no|not|whether)\b[^.;]{{0,40}}\bback", is_fixed=True, is_plain=True),
            Rule(Says.NEAR, r"\bback-?ups?\b"),
        ),
    ),
    Matter(
        name="staff-confidentiality",
        asks="Are the people who handle customers' data bound to secrecy?",
        topic=Practice.SECURITY,
        keys=("confidential", "secre", "non-disclosure"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"{_STAFF}[^;]{{0,140}}\b(?:bound|commit\w*|subject|oblig\w+|duty|duties|undertak\w+|agree\w*|sign\w*|execut\w+|requir\w+|under|adher\w*|informed|maintain)\b[^;]{{0,100}}\b(?:confidential\w*|secre\w+|non-?disclosure)\b", without=r"\bmay disclose\b|\bshall not be considered\b|\byou (?:must|shall|agree)\b", is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"\b(?:confidential\w*|secre\w+|non-?disclosure)\b[^.;]{{0,120}}\b(?:undertak\w+|obligations?|agreements?|commit\w*|duty|duties|bound|obliged)\b[^.;]{{0,80}}{_STAFF}", without=r"\byou (?:must|shall|agree)\b", is_fixed=True, is_plain=True, weight=0.9),
        ),
    ),
)  # fmt: skip
"""Matters of safety."""
