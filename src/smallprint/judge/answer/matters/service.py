"""What a customer is promised of the service: availability, credits, maintenance, help."""

from __future__ import annotations

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.judge.answer.matters.periods import PERIOD
from smallprint.model.topic import Practice

_LEVEL = r"\b(?:uptime|up-time|availab\w+|service[- ]levels?|sla|unavailab\w+|downtime|outages?|monthly (?:\w+ )?percentage)\b"
_NO_LEVEL = r"\bdiscount|\btax|\bvat\b|\bimpossible\b|\b(?:cannot|can't|not|unable to) (?:\w+ )?(?:guarantee|promise|warrant)|\bcommission"
_DOWN = r"\b(?:uptime|up-time|availability|service[- ]levels?|sla|unavailab\w+|downtime|outages?|monthly (?:\w+ )?percentage|interruptions? (?:of|to|in) (?:the )?services?)\b"
_WORKS = r"\b(?:(?:scheduled|planned|routine|emergency|system|preventive|necessary|regular) (?:\w+ )?maintenance|maintenance (?:work\w*|windows?|periods?|operations?|activit\w+|purposes|downtime)|for (?:\w+ ){0,2}maintenance|planned (?:downtime|interruptions?|outages?)|scheduled (?:downtime|outages?))\b"
_SUPPORT = r"\b(?:(?:technical|customer|e-?mail|phone|telephone|product|live|chat|online|user|premium|priority|standard|basic|support) (?:and \w+ )?(?:support|assistance)|support (?:services?|team|desk|staff|plans?|requests?|tickets?|channels?)|help ?desk|customer (?:service|care)|ticketing system)\b"
_CLOCK = r"(?:24/7|24x7|24 hours(?:[^.;]{0,20}7 days[^.;]{0,12})?|around the clock|(?:monday|mon)\b[^.;]{1,16}(?:friday|fri|sunday|saturday)\b(?:[^.;]{0,60}\d{1,2}(?:[:.]\d\d)? ?(?:am|a\.m\.?|pm|p\.m\.?|h)?[^.;]{0,10}\d{1,2}(?:[:.]\d\d)? ?(?:am|a\.m\.?|pm|p\.m\.?|h)?)?|\d{1,2}(?:[:.]\d\d)? ?(?:am|a\.m\.?)[^.;]{1,10}\d{1,2}(?:[:.]\d\d)? ?(?:pm|p\.m\.?)[^.;]{0,30}|(?:normal |regular |local |our |usual )?(?:business|working|office) hours)"
_NONE = r"\b(?:no obligation to|not (?:be )?(?:obliged|obligated|required) to|does not|do not|will not|shall not|without|no)\b"

SERVICE: tuple[Matter, ...] = (
    Matter(
        name="uptime",
        asks="Which availability (uptime, in per cent) do they promise?",
        topic=Practice.WARRANTY,
        keys=("uptime", "up-time", "availab", "service level", "service-level", "sla"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"{_LEVEL}[^;]{{0,160}}?(?P<value>(?:at least |less than |below )?(?<![\d.,])(?:9\d|100)(?:[.,]\d+)? ?(?:%|per ?cent))", without=_NO_LEVEL, is_fixed=True, weight=0.9),
            Rule(Says.VALUE, r"\b(?:guarantee\w*|commit\w*|ensur\w+|target\w*|maintain\w*|at least|undertak\w+|warrant\w*)\b[^.;]{0,120}?(?P<value>(?<![\d.,])(?:9\d|100)(?:[.,]\d+)? ?(?:%|per ?cent))", heading=_LEVEL, without=_NO_LEVEL, is_fixed=True),
            Rule(Says.VALUE, rf"^(?=.*{_LEVEL}).*?\b(?:guarantee\w*|commit\w*|ensur\w+|target\w*|at least|undertak\w+)\b[^.;]{{0,120}}?(?P<value>(?<![\d.,])(?:9\d|100)(?:[.,]\d+)? ?(?:%|per ?cent))", without=_NO_LEVEL, is_fixed=True),
            Rule(Says.VALUE, rf"(?P<value>(?:at least |less than |below )?(?<![\d.,])(?:9\d|100)(?:[.,]\d+)? ?(?:%|per ?cent))[^.;]{{0,120}}{_LEVEL}", without=_NO_LEVEL, is_fixed=True, weight=0.9),
            Rule(Says.VALUE, r"(?P<value>(?<![\d.,])9\d(?:[.,]\d+)? ?(?:%|per ?cent))", heading=r"uptime|availab|service level|sla\b", is_fixed=True, weight=0.8),
            Rule(Says.NEAR, _LEVEL),
        ),
    ),
    Matter(
        name="service-credits",
        asks="Do customers get credits or money when the service is down or below the promised level?",
        topic=Practice.WARRANTY,
        keys=("credit", "refund", "compensat", "penalt"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.NO, rf"{_NONE}[^.;]{{0,60}}\b(?:service )?(?:credits?|compensation|refunds?)\b[^.;]{{0,100}}(?:{_DOWN}|\binterrupt\w+)|{_DOWN}[^.;]{{0,100}}\bnot (?:\w+ )?entitle\w*[^.;]{{0,60}}\b(?:credits?|compensation|refunds?)\b", without=r"\bif\b|\bunless\b|\bwithin\b", is_fixed=True, weight=0.9),
            Rule(Says.YES, rf"\bservice[- ]level credits?\b|\bsla credits?\b|(?:{_DOWN})[^;]{{0,240}}\b(?:service )?(?:credit(?:s|ed)?|compensat\w+|refund\w*|penalt\w+)\b|\b(?:service )?(?:credit(?:s|ed)?|compensat\w+|penalt\w+)\b[^.;]{{0,160}}{_DOWN}", without=r"\bcredit cards?\b|\bno (?:credit|refund|compensation)\b|\bnot (?:\w+ )?(?:entitle|liable|be (?:compensated|refunded))|\bcredit (?:check|bureau|report|agenc)|\bnon-?refundable\b", is_fixed=True, is_plain=True),
            Rule(Says.YES, r"\b(?:service )?credits?\b", heading=r"service level|sla\b|uptime|availability", without=r"\bcredit cards?\b|\bno credit|\bnot (?:\w+ )?entitle|\bpurchas\w+|\bprepaid|\bpromotional", is_fixed=True, is_plain=True, weight=0.7),
        ),
    ),
    Matter(
        name="maintenance-notice",
        asks="Do they announce maintenance before the service is taken down for it?",
        topic=Practice.SERVICE_CHANGES,
        keys=("maintenance", "downtime", "planned", "scheduled"),
        order=(Says.YES, Says.NO),
        rules=(
            Rule(Says.YES, rf"^(?=.*{_WORKS})[^;]*?\b(?:notif\w+|inform\w*|announc\w+|advance|prior notice|notice|advis\w+|warn\w*|communicat\w+|published?|status page)\b", without=r"\bwithout (?:\w+ ){0,2}(?:notice|warning|notif)|\bnot (?:\w+ )?(?:notify|inform|be notified)|\bpersonal (?:data|information)\b|\bservice providers\b|\bno obligation\b", is_fixed=True, is_plain=True),
            Rule(Says.NO, rf"^(?=.*{_WORKS})[^;]*?\b(?:without (?:\w+ ){{0,2}}(?:notice|warning|notif\w+)|not (?:\w+ )?(?:obliged|required) to (?:notify|inform))", is_fixed=True),
            Rule(Says.NEAR, r"\bmaintenance\b"),
        ),
    ),
    Matter(
        name="support",
        asks="Do they give customers support or help?",
        topic=Practice.SERVICE_CHANGES,
        keys=("support", "help desk", "helpdesk", "customer service", "customer care", "assistance", "ticket"),
        order=(Says.NO, Says.YES),
        rules=(
            Rule(Says.NO, r"\b(?:no obligation to|not (?:be )?(?:obliged|obligated|required|responsible) (?:to|for)|does not|do not|will not|shall not|without any obligation to)\b[^.;]{0,60}\b(?:provid\w+|offer\w*|furnish\w*|give|any)\b[^.;]{0,60}\b(?:support|maintenance|assistance|upgrades)\b|\bno (?:technical |customer )?support\b", without=r"\bunless\b|\bexcept\b|\bin support of\b|\bbrowser", is_fixed=True),
            Rule(Says.YES, rf"\b(?:provid\w+|offer\w*|giv(?:e|es|ing)|includ\w+|receiv\w+|entitled|available|access\w*|contact\w*|reach\w*|deliver\w*|use|submit\w*|open)\b[^.;]{{0,80}}{_SUPPORT}|{_SUPPORT}[^.;]{{0,60}}\b(?:is|are|will be|shall be) (?:\w+ )?(?:provided|available|offered|included|accessible|reach\w*)\b|\bprovid\w+ (?:\w+ )?support (?:for|to|in)\b", without=r"\bno obligation\b|\bnot (?:be )?(?:obliged|obligated|required)\b|\bcookies?\b|\b(?:you|customer) (?:shall|will|must|(?:is|are) (?:\w+ )?responsible)[^.;]{0,40}\b(?:provid\w+|for)\b[^.;]{0,30}support|\b(?:personal data|information|data)\b[^.;]{0,60}\bto (?:provide|offer)\b|\bdo not provide\b|^\W*(?:to|for) (?:\w+ )?(?:provid|offer|giv)|\b(?:when|if) you (?:\w+ )?(?:contact|interact|communicat)|\bwe (?:may )?(?:use|share|collect)\b|\bservice providers\b|\bcommunications with us\b|\bprivacy rights\b", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.NEAR, _SUPPORT),
        ),
    ),
    Matter(
        name="support-hours",
        asks="When is support there, and how fast does it answer?",
        topic=Practice.SERVICE_CHANGES,
        keys=("support", "help", "customer service", "customer care", "assistance", "ticket", "respon"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"(?:{_SUPPORT}|\bsupport\b)[^;]{{0,200}}?(?P<value>{_CLOCK})", is_fixed=True),
            Rule(Says.VALUE, rf"(?P<value>{_CLOCK})[^.;]{{0,120}}(?:{_SUPPORT}|\bsupport\b)", is_fixed=True, weight=0.9),
            Rule(Says.VALUE, rf"(?:{_SUPPORT}|\b(?:support|tickets?|incidents?|issues?)\b)[^;]{{0,160}}\b(?:respon\w+|repl\w+|answer\w*|acknowledg\w+)\b[^;]{{0,60}}?(?P<value>(?:within )?{PERIOD})", without=r"\bdata subject|\bbreach|\bpersonal data|\bclaim|\bdispute|\bcomplaint", is_fixed=True, weight=0.9),
            Rule(Says.VALUE, rf"^(?=.*\b(?:support|tickets?|incidents?|severity|priority)\b).*?\b(?:response time|time to respond|first response)\b[^;]{{0,80}}?(?P<value>{PERIOD})", is_fixed=True, weight=0.8),
            Rule(Says.NEAR, _SUPPORT),
        ),
    ),
)  # fmt: skip
"""Matters of the service's level."""
