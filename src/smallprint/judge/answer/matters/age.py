"""Who is old enough: the least age, parents' leave, and what is done with children's data."""

from __future__ import annotations

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.model.topic import Practice

_NUMBER = r"(?:1[0-9]|2[015]|[6-9]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty[- ]one)"
_NO_AGE = r"(?![\d,.]\d)(?!\w)(?!(?: ?\(\w+\))?[- ]*(?:business|working|calendar|consecutive|full)?[- ]?(?:days?|hours?|weeks?|months?|minutes?|mins?|seconds?|times|characters?|percent|usd|dollars|euros?|gb|mb)\b)(?! ?[%$€£])"
"""Behind a number, what makes it none of years: "at least 14 days' notice"."""
_AGE = rf"(?P<value>(?<![\d.,$€£]){_NUMBER}{_NO_AGE}(?: ?\(\w+\))?(?:[- ]?years?\b(?:[- ](?:old|of age)\b)?)?(?: of age\b| or (?:older|over|above)\b)?)"
_UNDER = rf"\b(?:under|below|younger than|less than|not yet|have not (?:yet )?reached|fewer than) (?:the )?(?:minimum )?(?:age of |ages? )?\(?{_AGE}"
_LEAST = rf"(?:at least|over|above|older than|minimum(?: age)? of|a minimum of|not (?:younger|less) than|no younger than|reached|have attained|attained|greater than)(?: the)?(?: minimum)?(?: age)?(?: of)? {_AGE}"
_USE = r"(?:us(?:e|es|ing|er|ers)\b|register\w*|sign(?:ing)? up|creat\w+|join\w*|access\w*|open\w*|brows\w+|visit\w*|play\w*|order\w*|purchas\w+|buy\w*|participat\w+|enter\w*|account|member\w*|service\w*|(?:web)?sites?\b|platform|apps?\b|application|products?\b|subscri\w+|eligib\w+)"
_CHILD = r"(?:child(?:ren)?|minors?|kids?|teens?|teenagers?|youths?|adolescents?|(?:individuals?|persons?|people|anyone|users?|someone|those|visitors?|any person|consumers?|you are|you're|if) (?:who (?:is|are) |known to be |that (?:is|are) )?(?:under|below|younger than|less than)|under the age|underage)"
_PARENT = r"(?:parent(?:al|s|'s|s')?|guardian(?:s|'s|s')?|legal representatives?|adult|mother|father|teacher)"
_LEAVE = r"(?:consent\w*|permi\w+|approv\w*|authori[sz]\w+|supervis\w+|involve\w*|agree\w*|review\w*|oversee\w*|oversight|knowledge|allow\w*|accept\w*|behalf|assist\w*|through|guidance|read)"
_COLLECT = r"\b(?:collect\w*|gather\w*|solicit\w*|request\w*|process\w*|stor(?:e|es|ed|ing)|receiv\w+|obtain\w*|maintain\w*|keep\w*|us(?:e|es|ed|ing)|record\w*)\b"
_DATA = r"(?:data|information|details|pii)"
_DELETE = r"\b(?:delet\w+|eras\w+|remov\w+|purg\w+|destroy\w*|discard\w*|dispos\w+)\b"
_BOTH = r"(?:adults and (?:children|minors|teens)|(?:children|minors|teens) and adults)"
_NOT_FOR_AGE = r"\b(?:wom[ae]n|men|females?|males?|audiences?|demographic\w*|employ\w+|profiles of) (?:who are )?(?:members )?(?:aged?|ages|between)\b|\bads?\b[^.;]{0,40}\b(?:target|seen|shown|show)\w*|\bpublic by default\b|\bopt[- ]?out (?:of|from)\b|\bsuitable for ages\b|\bfamily manager\b|\bexploit\w*|\baffirmative authori[sz]ation\b|\bdesigned to solicit\b|\btargeted (?:to|at|towards?)\b|\bopt[- ]?(?:in|out) (?:to|of) (?:the )?sale\b|\b(?:sending|receiving) (?:and receiving )?money\b|\b(?:sexual\w*|pornograph\w*|gambl\w+|alcohol|tobacco|nudity|grooming|links?|conduct)\b|\b(?:showing|displaying|serving|targeting|advertis\w+)\b[^.;]{0,40}\bto\b|\bfrom (?:sharing|showing|posting|sending|seeing|receiving)\b|\b(?:turn off|limit|restrict|disable) (?:or limit |or restrict )?(?:\w+ )?(?:some|certain|access to (?:some|certain)|features?)\b|\bunder 1[368] experience\b|\bcontractual necessity\b|\benforceable contract\b|\battorneys\b|\bemployees\b|\bcontent (?:suitable|rated)\b|\b(?:some|certain|sensitive|mature|adult|limit|such|that) content\b|\bcontent (?:that )?(?:may|might) (?:not )?be\b|\bsecurity measures\b|\b(?:credit|driving|driver'?s) licen[cs]e\b.{0,30}\bhours\b"

_NO_DENIAL = r"(?!\bnot\b|\bnever\b|n't\b)"

_LEAST_RULES = (
    Rule(Says.VALUE, rf"\b(?:you|users?|customers?|members?|visitors?|everyone|individuals?|persons?|people|citizens|players?|participants?|entrants?|anyone|account holders?|who|subscribers?|applicants?|one)\b[^.;]{{0,120}}\b(?:be|are|is|being|have|has|aged?)\b[^.;]{{0,25}}\b{_LEAST}", without=_NOT_FOR_AGE),
    Rule(Says.VALUE, rf"\b(?:minimum|required|least|lowest) age\b[^.;]{{0,70}}?\b{_AGE}", without=r"\bto (?:view|see|watch|access) (?:\w+ )?(?:content|server)"),
    Rule(Says.VALUE, rf"\b(?:aged?|ages) (?:of )?(?P<value>{_NUMBER}(?: ?\(\w+\))? (?:years? )?(?:and|or) (?:older|over|up|above))\b", weight=0.95, without=_NOT_FOR_AGE),
    Rule(Says.VALUE, rf"\b(?:you|users?|individuals?|persons?|people|those|members?|anyone|customers?)\b[^.;]{{0,60}}\b(?P<value>{_NUMBER}(?: ?\(\w+\))?(?: ?years?(?: old| of age)?)?,? (?:and|or) (?:older|over|above|up|more years of age|more years old))\b", without=_NOT_FOR_AGE),
    Rule(Says.VALUE, rf"{_UNDER}[^.;]{{0,120}}\b(?:may not|must not|cannot|can't|are not|is not|not (?:be )?(?:permitted|allowed|eligible|authori[sz]ed)|do not|don't|should not|prohibited|forbidden|not use)\b(?! knowingly| collect| intentionally)", without=rf"{_PARENT}|{_NOT_FOR_AGE}|\bsell\w*\b|\b{_COLLECT[2:]}[^.;]{{0,40}}\b{_DATA}\b[^.;]{{0,40}}{_CHILD}"),
    Rule(Says.VALUE, rf"\b(?:may not|must not|cannot|can't|do not|don't|not (?:be )?(?:permitted|allowed|eligible|authori[sz]ed)|prohibit\w*|forbid\w*|refuse|agree not to)\b[^.;]{{0,100}}?{_UNDER}", without=rf"{_COLLECT}[^.;]{{0,40}}\b{_DATA}\b|\b{_PARENT}\b|\bsell\w*\b|\bmarket\b|{_NOT_FOR_AGE}"),
    Rule(Says.VALUE, rf"\b(?:not|n't|nor|neither|never|none of|no (?:part|portion|element))\b[^.;]{{0,60}}\b(?:intended|directed|designed|meant|aimed|targeted|suitable|address|available|offered|open|for use|marketed|permit|allow)\w*\b[^.;]{{0,80}}?{_UNDER}", weight=0.9, without=r"\bsexual\w*|\bpornograph\w*|\bknowingly sell\b|\btargeted advertising\b|\badvertisements?\b"),
    Rule(Says.VALUE, rf"\b(?:only|exclusively|solely|intended|meant|available|designed|for|open)\b[^.;]{{0,70}}\b(?:at least|over|above|older than|aged?) (?:the age of )?{_AGE}", weight=0.9, without=_NOT_FOR_AGE),
    Rule(Says.VALUE, rf"\bif you(?:'re| are) {_UNDER}", without=rf"{_NOT_FOR_AGE}|\bmay (?:ask|request)\b|\bright to\b|\b{_PARENT}\b|{_COLLECT}[^.;]{{0,40}}\b{_DATA}\b", weight=0.7),
    Rule(Says.VALUE, rf"\bif you(?:'re| are) not (?:at least |over |yet )?{_AGE}", weight=0.8),
    Rule(Says.VALUE, rf"\bage (?:limit|restriction|requirement)s?\b[^.;]{{0,120}}?\b{_AGE}", weight=0.9),
    Rule(Says.VALUE, rf"\b(?:you|users?|individuals?|they)\b[^.;]{{0,30}}\b(?:are|be|is)\b (?:\(?\w{{1,2}}\) )?(?:of )?{_AGE}(?= |,|\.|$)[^.;]{{0,40}}\b(?:or (?:older|over|above)|and (?:over|older|above))\b", weight=0.9),
    Rule(Says.VALUE, rf"\b(?:you|user)\b[^.;]{{0,40}}\bnot (?:over|at least|older than) {_AGE}", weight=0.9),
    Rule(Says.VALUE, rf"{_UNDER}[^.;]{{0,120}}\b(?:unable to|not able to|(?:accounts?|profiles?|registrations?|access|member\w*)\b[^.;]{{0,60}}\b(?:terminat|deactivat|delet|clos|suspend|disabl|cancel|remov|block)|(?:terminat|deactivat|delet|clos|suspend|disabl|cancel|block|refus)\w*[^.;]{{0,40}}\b(?:accounts?|profiles?|registrations?|access|member\w*))", weight=0.8, without=rf"\b(?:{_PARENT})\b|{_NOT_FOR_AGE}"),
    Rule(Says.VALUE, rf"\b(?:terminat|deactivat|delet|clos|suspend|disabl|cancel|block|refus)\w*[^.;]{{0,60}}\b(?:accounts?|profiles?|registrations?|access|member\w*)\b[^.;]{{0,100}}{_UNDER}", weight=0.8, without=rf"\b(?:{_PARENT})\b|{_NOT_FOR_AGE}"),
    Rule(Says.VALUE, rf"\b(?:restricted|limited|confined|reserved)\b[^.;]{{0,60}}\b(?:to|for)\b[^.;]{{0,60}}\b(?:at least|over|above|older than|aged?) (?:the age of )?{_AGE}", weight=0.9),
    Rule(Says.VALUE, rf"^[^a-z]{{0,6}}(?:\w+ ){{0,4}}(?:be )?(?:at least|over) {_AGE}(?: or older)?", weight=0.6),
    Rule(Says.VALUE, rf"\b(?:you|users?|customers?|members?|individuals?|persons?|anyone|everyone|who)\b[^.;]{{0,60}}\b(?:must|shall|need to|have to|has to|required to|should) (?:both |also |each )?be {_AGE}", weight=0.9, without=_NOT_FOR_AGE),
)  # fmt: skip
_GOT_WITHOUT = r"\bparental guidance\b|\bidentifies someone\b|\bunless you have their consent\b|\b(?:collect\w*|provided|received|obtain\w*|submitted|gather\w*|delet\w+|remov\w+)\b[^.;]{0,160}\bwithout\b|\bknowingly\b"
"""Data that came without a parent's leave say nothing of who may use the service with it."""
_CONSENT_RULES = (
    Rule(Says.CONSENT, rf"{_UNDER}[^.;]{{0,240}}\b{_PARENT}\b[^.;]{{0,100}}\b{_LEAVE}|{_UNDER.replace('?P<value>', '?:')}[^.;]{{0,240}}\b{_LEAVE}\b[^.;]{{0,60}}\b{_PARENT}", weight=1.0, without=rf"{_GOT_WITHOUT}|\bwithout\b[^.;]{{0,60}}{_LEAVE}[^.;]{{0,100}}{_COLLECT}|\b(?:not|never) (?:knowingly|intentionally)|\bconsumers?\b|\bif (?:we|you) (?:\w+ ){{0,3}}(?:learn|become aware|believe|discover)|\b(?:actual|have) knowledge\b|\bwithout (?:a )?parent|right to|report|\bsell\w*\b|parental control"),
    Rule(Says.CONSENT, rf"\b(?:between|aged?|ages) (?:the ages? of )?(?:between )?(?P<value>{_NUMBER} ?(?:and|to|-|–|through) ?{_NUMBER})\b(?!-?day| days)[^.;]{{0,240}}\b(?:{_PARENT}|supervision)\b", without=r"\bconsumers?\b|\bsell\w*\b"),
    Rule(Says.CONSENT, rf"\b{_LEAST}(?:[^.;]{{0,40}}?)\b(?:with|and (?:have|has|had|obtain\w*|possess))\b[^.;]{{0,40}}\b(?:{_PARENT}\b[^.;]{{0,60}}\b{_LEAVE}|{_LEAVE}\b[^.;]{{0,30}}\b{_PARENT}\b)", without=r"\bconsumers?\b|\bsell\w*\b"),
    Rule(Says.CONSENT, rf"\b{_PARENT}\b[^.;]{{0,40}}\b(?:consent|permission|approval|authori[sz]ation|supervision)\b[^.;]{{0,100}}\bif (?:you|they|the user)(?:'re| are| is) (?:\w+ ){{0,4}}(?:minors?|under\w*|not of legal age|below)", weight=0.95, without=rf"{_GOT_WITHOUT}"),
    Rule(Says.CONSENT, rf"\b(?:your|a|the|their) (?:\w+ or )?(?:legal )?{_PARENT}\b[^.;]{{0,60}}\b(?:must|needs? to|has to|have to|shall|should)\b[^.;]{{0,60}}\b(?:consent|agree|approve|accept|supervise|review|read|register|open|create)", heading=r"\b(?:minors?|child\w*|age|eligib\w+|teen\w*|young)", weight=0.8, without=rf"{_GOT_WITHOUT}|\bcontact\b"),
    Rule(Says.CONSENT, rf"\b(?:minors?|not (?:yet )?(?:of|reached) (?:the )?(?:legal age|age of (?:majority|consent))|age of majority|legal age|child(?:ren)?|young people|kids|teens)\b[^.;]{{0,240}}\b{_PARENT}\b[^.;]{{0,100}}\b{_LEAVE}", weight=0.95, without=rf"{_COLLECT}[^.;]{{0,60}}\b{_DATA}\b[^.;]{{0,80}}{_CHILD}|do not (?:knowingly|intentionally)|\bif (?:we|you) (?:\w+ ){{0,3}}(?:learn|become aware|believe|discover)|right to|report|monitor|encourage|\bsell\w*\b|parental control|\bopportunit\w+|\bimprov\w+|\b(?:filter|software)\b|{_GOT_WITHOUT}|\bconsumers?\b"),
    Rule(Says.CONSENT, rf"\b{_PARENT}\b[^.;]{{0,40}}\b(?:consent|permission|approval|authori[sz]ation|supervision)\b[^.;]{{0,30}}\b(?:is|are|must be|shall be|will be|may be) (?:\w+ )?(?:required|needed|necessary|obtained|mandatory|given|provided)\b[^.;]{{0,80}}{_UNDER}", without=rf"{_GOT_WITHOUT}|{_COLLECT}[^.;]{{0,60}}\b{_DATA}\b"),
    Rule(Says.CONSENT, rf"\b(?:consent|permission|approval|authori[sz]ation|supervision)\b[^.;]{{0,40}}\b{_PARENT}[^.;]{{0,120}}\b(?:minors?|under (?:the age of )?{_NUMBER}|child(?:ren)?|age of majority|legal age)\b|\b{_PARENT}[^.;]{{0,40}}\b(?:must|needs? to|has to|have to|should|shall)\b[^.;]{{0,60}}\b(?:consent|agree|approve|accept|supervise|permi\w+|create|open|set up)\b[^.;]{{0,80}}\b(?:minors?|child(?:ren)?)", weight=0.9, without=rf"{_COLLECT}[^.;]{{0,60}}\b{_DATA}\b|do not (?:knowingly|intentionally)"),
    Rule(Says.CONSENT, rf"\b(?:minors?|child(?:ren)?|teens?|teenagers?|underage users?)\b[^.;]{{0,80}}\b(?:need|requir|must|only|obtain|with|have|under)\w*\b[^.;]{{0,40}}\b(?:consent|permission|approval|supervision|authori[sz]ation)\b[^.;]{{0,40}}\b{_PARENT}", weight=0.9, without=rf"{_COLLECT}[^.;]{{0,60}}\b{_DATA}\b|\bwithout\b|\bsell\w*\b"),
    Rule(Says.CONSENT, r"\b(?:consent|permission|approv\w*|authori[sz]\w*)\b[^.;]{0,60}\b(?:minor|child|underage) (?:dependents?|users?|relatives?)\b", weight=0.9),
    Rule(Says.CONSENT, r"\b(?:if you(?:'re| are) (?:a minor|underage|not (?:an adult|of legal age)))\b[^.;]{0,120}\b(?:guardian|parent)\w*\b[^.;]{0,80}\b(?:consent|permi|approv|authori|agree|accept|supervis|review|behalf|read)", weight=0.9),
)  # fmt: skip
_KNOWINGLY = Rule(
    Says.YES,
    rf"\b(?:knowingly |intentionally |actively |deliberately |purposely |wish to |intend to )*{_COLLECT}(?:{_NO_DENIAL}[^.;]){{0,80}}\b{_DATA}\b(?:{_NO_DENIAL}[^.;]){{0,100}}\b{_CHILD}(?:[^.;]{{0,60}}?{_AGE})?",
    without=r"\byou (?:also )?(?:will|represent|agree|must|shall|may)\b|\buses of\b|\bif (?:we|you) (?:\w+ ){0,3}(?:learn|become|believe|discover|find|are aware)|\bbelieves? (?:that )?we\b|\bin a manner\b|\bcaution\b|\bnot personally known\b|\bages? of your\b|\bwithout\b[^.;]{0,40}\bconsent",
    weight=1.0,
)

AGE: tuple[Matter, ...] = (
    Matter(
        name="least-age",
        asks="How old must people be?",
        topic=Practice.CHILDREN,
        keys=("age", "year", "old", "under", "1"),
        wants_value=True,
        settle="least-age",
        rules=(*_LEAST_RULES, Rule(Says.NEAR, rf"\b(?:minors?|age of majority|legal age|child(?:ren)?|\b{_PARENT}'?s? (?:consent|permission))\b")),
    ),
    Matter(
        name="old-enough",
        asks="May somebody of that age use it?",
        topic=Practice.CHILDREN,
        keys=("age", "year", "old", "under", "minor", "child", "1", "adult", "dependent"),
        settle="old-enough",
        rules=(
            *_LEAST_RULES,
            *_CONSENT_RULES,
            Rule(Says.NO, r"\b(?:not (?:intended|directed|designed|meant|available|aimed|offered|open|suitable)|may not be used|not (?:permitted|allowed))\b[^.;]{0,60}\b(?:minors|children|underage)\b", is_fixed=True, weight=0.8),
            Rule(Says.NO, r"\b(?:you|users?|customers?|members?|individuals|who|anyone|only)\b[^.;]{0,80}\b(?:are|be|is|have (?:reached|attained)|having|over|aged?|attained|reached|to|by) (?:[\w-]+ ){0,3}(?:adults?|age of majority|legal(?:ly)? (?:of )?age|(?:full |of )legal age|of (?:full|lawful) age|(?:minimum |legal )?age (?:at which|required|to (?:form|enter|consent|contract)|of (?:consent|contract\w*)))\b", is_fixed=True, weight=0.7, without=rf"\b(?:{_PARENT.replace('|adult', '')})\b|\b(?:not (?:an adult|of legal age))|\b(?:adult (?:content|material|sites?)|if you are (?:a |an )?(?:legal )?adult|some of (?:the|our) (?:features|services|content)|{_BOTH})\b"),
        ),
    ),
    Matter(
        name="parents-consent",
        asks="Do minors need a parent's consent?",
        topic=Practice.CHILDREN,
        keys=("parent", "guardian", "minor", "representative"),
        order=(Says.YES, Says.CONSENT, Says.OPT_OUT, Says.NO),
        settle="plain-yes",
        rules=_CONSENT_RULES,
    ),
    Matter(
        name="childrens-data",
        asks="Do they collect data of children?",
        topic=Practice.CHILDREN,
        keys=("child", "minor", "under", "kid", "teen", "young"),
        settle="childrens-data",
        rules=(
            _KNOWINGLY,
            Rule(Says.NO, rf"\b{_DATA}\b[^.;]{{0,80}}\b(?:is|are|be) (?:not|never) (?:knowingly |intentionally )?(?:collect|gather|process|solicit)\w*[^.;]{{0,80}}\b{_CHILD}(?:[^.;]{{0,60}}?{_AGE})?", is_fixed=True),
            Rule(Says.CONSENT, rf"^(?=.*\b{_DATA}\b).*?\b(?:child(?:ren)?|minors?|under (?:the age of )?{_NUMBER})\b[^.;]{{0,160}}\b(?:with|without|obtain|unless|only)\b[^.;]{{0,60}}\b{_PARENT}[^.;]{{0,30}}\bconsent|{_COLLECT}[^.;]{{0,100}}\bfrom\b[^.;]{{0,40}}{_CHILD}[^.;]{{0,80}}\b(?:without|unless|only with)\b[^.;]{{0,60}}\b(?:consent|permission|authori[sz]ation)", weight=0.8),
            Rule(Says.NEAR, rf"\b(?:intended|directed|designed|meant|aimed|targeted)\b[^.;]{{0,60}}\b{_CHILD}"),
        ),
    ),
    Matter(
        name="childrens-data-deleted",
        asks="Do they delete the data of children who signed up?",
        topic=Practice.CHILDREN,
        keys=("child", "minor", "under", "kid", "teen", "young"),
        order=(Says.YES, Says.CONSENT, Says.OPT_OUT, Says.NO),
        rules=(
            Rule(Says.YES, rf"\b(?:{_CHILD})\b[^.;]{{0,260}}{_DELETE}", is_plain=True, is_fixed=True, without=r"\byou (?:must|shall|should|agree to)\b.{0,60}delet|\bexploit\w*|\babus\w+"),
            Rule(Says.YES, rf"{_DELETE}[^.;]{{0,160}}\b{_CHILD}", is_plain=True, is_fixed=True, weight=0.9),
            Rule(Says.YES, rf"^[^.;]{{0,120}}\b(?:we|steps)\b[^.;]{{0,80}}{_DELETE}", heading=r"\b(?:child|minor|kid|young|age)", is_plain=True, is_fixed=True, weight=0.9),
            Rule(Says.YES, rf"\b(?:terminat|clos|suspend|cancel|deactivat)\w*\b[^.;]{{0,60}}\baccounts?\b[^.;]{{0,100}}\b{_CHILD}", is_plain=True, is_fixed=True, weight=0.7),
        ),
    ),
    Matter(
        name="parents-see",
        asks="Can parents see or change what is held on their child?",
        topic=Practice.CHILDREN,
        keys=("parent", "guardian"),
        order=(Says.YES, Says.CONSENT, Says.OPT_OUT, Says.NO),
        rules=(
            Rule(Says.YES, rf"\b(?:parents|guardians?|a parent|parent or)\b(?! compan)[^.;]{{0,100}}\b(?:review|access|see|view|inspect|correct|monitor|request|ask|control|manage|delete)\w*\b[^.;]{{0,100}}\b(?:child(?:'s|ren's|ren)?|minor'?s?|{_DATA}|account)", is_plain=True),
            Rule(Says.YES, r"\bif you are (?:a|the) (?:parent|guardian|legal)\b[^.;]{0,200}\b(?:contact|review|access|request|ask|delete|e?-?mail|write)\w*", is_plain=True, weight=0.8),
        ),
    ),
    Matter(
        name="age-check",
        asks="Do they check how old people are?",
        topic=Practice.CHILDREN,
        keys=("age", "birth", "old"),
        order=(Says.YES, Says.CONSENT, Says.OPT_OUT, Says.NO),
        rules=(
            Rule(Says.YES, r"\b(?:verif\w+|confirm\w*|check\w*|proof|prove|evidence|validat\w+|estimat\w+|assess\w*|ascertain\w*|determin\w+) (?:of |that |whether |if )?(?:\w+ ){0,4}(?:age|ages|date of birth|birth ?date|old enough|of legal age)\b", is_plain=True),
            Rule(Says.YES, r"\bage[- ](?:verif|check|assur|estimat|gat|screen)\w*", is_plain=True),
            Rule(Says.NEAR, r"\bdate of birth\b|\byour age\b"),
        ),
    ),
    Matter(
        name="ads-to-children",
        asks="Are children shown advertising chosen by their data?",
        topic=Practice.CHILDREN,
        keys=("child", "minor", "under", "kid", "teen", "young", "advert", " ads"),
        settle="childrens-data",
        rules=(
            Rule(Says.NO, r"\b(?:not|never|n't|no)\b[^.;]{0,30}\b(?:allow|permit|show|serve|display|contain|offer|run|support)\w*\b[^.;]{0,40}\b(?:interest-based|personali[sz]ed|targeted|behaviou?ral|tailored) (?:\w+ )?(?:advertis\w+|ads)\b", weight=0.6, is_fixed=True, without=r"\b(?:opt\w*|if|when|unless|until|where) you\b|\bopt\w*\b|\byou (?:may|must|shall)\b|\badvertisers? (?:may|must)\b|\bunless\b"),
            Rule(Says.YES, rf"\b(?:advertis\w+|ads|marketing|market|profiling|target\w*)\b(?:{_NO_DENIAL}[^.;]){{0,100}}\b(?:to|at|for|of|on|with|from|towards?)\b[^.;]{{0,40}}\b{_CHILD}(?:[^.;]{{0,40}}?{_AGE})?", without=r"\b(?:site|service|website|services|app|platform|products?)s?\b[^.;]{0,80}\b(?:directed|targeted|aimed|marketed|intended)\b|\bpornograph\w*|\bengaging minors\b|\bmust\b|\bsexual\w*|\bexploit\w*|\babus\w+"),
            Rule(Says.NO, rf"\b(?:advertis\w+|ads)\b[^.;]{{0,60}}\b(?:not|never|n't)\b[^.;]{{0,40}}\b(?:target|direct|shown?|serv|display|deliver|profil)\w*[^.;]{{0,60}}\b{_CHILD}(?:[^.;]{{0,40}}?{_AGE})?", is_fixed=True, without=r"\bmust\b|\byou (?:may|shall|agree)\b"),
            Rule(Says.YES, rf"\b{_CHILD}\b[^.;]{{0,100}}\b(?:targeted|personali[sz]ed|interest-based|behaviou?ral|tailored) (?:\w+ ){{0,2}}(?:advertis\w+|ads)\b", weight=0.9),
        ),
    ),
)  # fmt: skip
"""Matters of age."""
