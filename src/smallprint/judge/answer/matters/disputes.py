"""Disputes: arbitration and the way out of it, classes, juries, courts, which law, and by when."""

from __future__ import annotations

from dataclasses import replace

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.model.topic import Practice

_ARBITRATION = r"\barbitrat(?:ion|ors?|e|ed|ing)\b|\barbitral\b"
_OTHER_ARBITRATION = r"arbitration option|violation of the principles|residual claims|invoke (?:\w+ )?arbitration|under certain (?:conditions|circumstances)|privacy shield|privacy framework|\bdpf\b|last resort|privacy principles|residual complaints|invoking (?:\w+ )?(?:binding )?arbitration|marketing company|or other method|domain.name.dispute|\budrp\b"
_UNBOUND = rf"{_OTHER_ARBITRATION}|\b(?:costs?|expenses?|fees?|damages?)\b[^.;]{{0,80}}\b(?:of|for|in|and|,) arbitrat|not (?:\w+ )?(?:take part|participat\w+)|consumer arbitration (?:entity|board|body|panel)|\bnot (?:be )?(?:subject|covered|required|obliged|bound)\b[^.;]{{0,40}}arbitra|arbitra\w+ (?:agreement |clause |provision |section )?(?:\w+ ){{0,3}}(?:does not|doesn't|do not|will not|shall not) apply"
_BIND = r"\b(?:agrees?|agreed|agreeing|requires?|required|obliged?|obligated|must|shall|will|bound|has to|have to|consents?|elects?|are to|is to)\b"
_SETTLE = r"\b(?:resolv\w+|settl\w+|decid\w+|determin\w+|referred|refer|submit\w*|adjudicat\w+|handled|heard|brought|conducted|finali[sz]ed|arbitrated|litigated|subject|solved)\b"
_DISPUTE = r"\b(?:disputes?|claims?|controvers(?:y|ies)|disagreements?|differences?|proceedings?|litigation|actions?|conflicts?|matters?|quarrels?|cause of action|lawsuits?|suits?)\b"
_COURTS = r"\b(?:courts?|tribunals?|jurisdiction|venue|judiciary)\b"
_CLASS = r"\b(?:class|representative|collective|consolidated|group|private attorney general)(?:[- ](?:wide|based))?(?:,? (?:or|and|and/or|and/or other) (?:\w+ ){0,2}(?:class|representative|collective|consolidated|mass|group)(?:[- ]wide)?|, (?:class|representative|collective|consolidated|mass|private|multi)[^.;]{0,50}?)*[- ](?:actions?|arbitrations?|proceedings?|basis|lawsuits?|litigations?|members?|relief|claims?|suits?|capacity|representatives?)\b"
_WAIVE = r"\b(?:waiv\w+|giv(?:e|es|ing) up|relinquish\w*|forgo\w*|forego\w*|forfeit\w*|surrender\w*)\b"
_OPT = r"\b(?:opt(?:s|ed|ing)?[- ]?out|reject(?:ing)?|declin(?:e|ing)|exclud(?:e|ing) yourself)\b"
_DAYS = r"(?:(?:\d+|ten|fourteen|fifteen|twenty|twenty-one|thirty|thirty-one|forty-five|sixty|ninety|one|two|three|six)[- ]?(?:\(\w+\)[- ]?)?(?:calendar |business |working )?(?:days?|months?|years?|weeks?))"
_SPAN = r"(?:(?:\d+|one|two|three|four|five|six|nine|ten|twelve|eighteen|twenty-four|thirty|sixty|ninety|a)[- ]?(?:\(\w+\)[- ]?)?(?:calendar |full )?(?:days?|months?|years?|weeks?))"
_PEOPLES = r"(?:english|scottish|british|irish|french|german|swiss|dutch|belgian|italian|spanish|portuguese|swedish|danish|norwegian|finnish|icelandic|estonian|latvian|lithuanian|polish|czech|slovak|slovenian|croatian|hungarian|romanian|bulgarian|greek|cypriot|maltese|austrian|luxembourg(?:ish)?|turkish|israeli|russian|ukrainian|indian|pakistani|chinese|prc|hong kong|japanese|korean|singapore(?:an)?|malaysian|thai|indonesian|vietnamese|australian|new zealand|canadian|ontario|quebec|british columbia|american|united states|u\.?s\.?(?:a\.?)? federal|us|california(?:n)?|new york|delaware|texas|texan|washington|illinois|massachusetts|nevada|florida|virginia|colorado|utah|georgia|oregon|michigan|ohio|pennsylvania|new jersey|(?:north|south) carolina|(?:north|south) dakota|west virginia|new hampshire|new mexico|rhode island|arizona|alabama|alaska|arkansas|connecticut|hawaii|idaho|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|minnesota|mississippi|missouri|montana|nebraska|oklahoma|tennessee|vermont|wisconsin|wyoming|mexican|brazilian|argentine|chilean|colombian|south african|nigerian|kenyan|egyptian|emirati|uae|eu|european|bermuda|cayman)"
_END = r"(?=[,;:()\n]|'s (?:courts?|exclusive)| and only\b| and,| whose\b| pursuant\b| preventing\b| as an agreement\b|\.(?:\s|$)|$| without\b| except\b| exclud\w+| exclusiv\w+| regardless\b| irrespective\b| notwithstanding\b| as (?:if|applied|such|they|it|to|well)\b| applicable (?:to|therein)\b| shall\b| will\b| subject\b| governs?\b| appl(?:y|ies)\b| other\b| but\b| and (?:you|any|the (?:parties|courts?|exclusive|terms?|state courts|federal courts)|that|each|we|both|where|to|all|are|is|shall|will|construed|interpreted|enforced|subject|not|users?|customer|are|disputes?|its courts|submit\w*)\b| if\b| unless\b| with(?:out)? (?:regard|respect|reference|the exclusion)\b| to the (?:exclusion|extent|fullest)\b| in (?:all|any|every|the event|respect|relation|connection)\b| which\b| for (?:all|any)\b| provided\b| only\b| \|)"
_LAW = rf"(?:(?:the )?(?<!case )(?:(?:substantive|internal|federal|state|domestic|local|material|national|general|commercial|civil) )*laws? (?:(?:in force|applicable|in effect|and regulations) )?(?:of|in|for) (?!(?:[a-z]+'s? |of |the )*(?:liab|warrant)|(?:the )?(?:jurisdictions? from|land|site|regions?|court of|those|these|some|other|many|any|all|certain|such|foreign|\d|apple|services?\b)|your (?:local )?jurisdiction|our\b|which\b|that (?:country|state|jurisdiction)\b)[^;:()\n]{{2,110}}?{_END}|(?:the )?(?:laws? )?(?:(?:state|province|commonwealth|republic|district) of [a-z ]{{3,30}}?) laws?\b|(?:the )?{_PEOPLES}(?:(?: and|,| or) {_PEOPLES})*(?: state| federal| substantive| domestic| contract| civil)? laws?\b(?: and (?:the |any )?(?:(?:applicable|controlling) {_PEOPLES}(?: federal)? laws?\b|(?:applicable )?(?:u\.?s\.? )?federal laws?\b))?|(?<!country)(?<!state)(?<!nation)(?<!jurisdiction)(?!country|state|nation|jurisdiction|region|province)[a-z]+'s laws?\b(?<!applicable laws)|(?:the )?laws? (?:where|in which) (?:you|the (?:user|customer))[^.;]{{2,60}}?{_END})"
_GOVERN = r"\b(?:govern(?:ed|s|ing)?|constru(?:ed|ction)|interpret(?:ed|ation)|subject|determined|regulated|enforced|treated|decided|resolved|executed|made|controlled|performed|based|rests?|drafted|established|submitted)\b"
_NOT_LAW = r"rules of law in force|\bcompl(?:y|ies|iance) with\b(?:(?!govern).)*$|\brights? (?:you (?:may )?have )?under\b(?:(?!govern).)*$|\bprivacy laws? (?:of|in)\b(?:(?!govern).)*$|transfer\w* to\b(?:(?!govern).)*$|\bexport\b|\b(?:data protection|privacy|tax|copyright) laws? (?:of|in)\b(?:(?!govern).)*$|\b(?:compan(?:y|ies)|corporations?|entit(?:y|ies)|persons?|llc|inc\.?|ltd\.?|limited|gmbh|firm|you are|controlled)\b[^.;]{0,120}\b(?:organi[sz]ed|incorporated|established|registered|formed|existing|resident|operating)\b[^.;]{0,40}\bunder (?:the )?laws?\b(?:(?!govern).)*$|\b(?:information|data)\b(?:(?!polic|notice|statement|terms|agreement|govern)[^.;]){0,200}\b(?:process\w*|transfer\w*|stored|become|use|subject)\b(?:(?!polic|notice|statement|terms|agreement|govern)[^.;]){0,60}\blaws? of\b|\bformalities\b|\blaws? (?:gives?|requires?|provides?|protects?|grants?) (?:you|us|that|for)\b|\bdoes not (?:allow|permit)\b"
_PLACE = r"[^;:()\n]{3,110}?(?=[;:()\n]|(?<!u\.s)\.(?:\s|$)|$| for (?:the|any|all)\b(?! (?:northern|southern|eastern|western|central|middle|district|county)\b)| and (?:you|we|each|the parties|waives?|any|not|both|that|hereby|agree|shall|will|is|are|must|may)\b| and (?:\w+ ){1,4}?(?:consents?|agrees?|submits?|waives?)\b| (?:under|pursuant|as administered|administered|according|in accordance|before|by)\b| without\b| unless\b| except\b| with respect\b| in (?:respect|connection|relation|any|all)\b| to (?:resolve|settle|hear|adjudicate|litigate|the)\b| over\b| shall\b| will\b| ha(?:ve|s|ving)\b| as (?:the|to)\b| if\b| or (?:any|if)\b| where (?:permitted|allowed)\b| \||, (?:and|or|to|for|without|except|unless|which|who|regardless|if|but|you|we|where|subject|with)\b)"
_COURT_OF = rf"(?:the )?(?:\bu\.?s\.? |\bunited states )?(?:(?:state|federal|local|competent|provincial|ordinary|civil|superior|commercial|general|supreme|district|appropriate|exclusive|regional|people's|national|common|county|high|city|municipal|territorially|relevant|respective|proper)(?:,? (?:and|or|and/or|or the) |/|, | )(?:the )?)*(?:{_PEOPLES} )?(?:courts?|tribunals?)(?: (?:located|sitting|situated|having jurisdiction|with jurisdiction|and tribunals|established|competent|based|presiding|residing|serving))? (?:of|in|within|at|for|located in) (?!law\b|some\b|front\b|any\b|such\b|record\b|appropriate|proper|that (?:state|country|location)|order\b|addition\b|accordance\b|connection\b|the event\b){_PLACE}"
_YOUR_PLACE = r"\b(?:(?:courts?|law|jurisdiction) (?:of|in|at|for) (?:your|the|that|his|their) (?:\w+ ){0,4}(?:residence|domicile|country|home|province|state of residence)|your (?:local|home|own|national) (?:courts?|jurisdiction|law)|where (?:you|he|she|they|the consumer|the user|consumers) (?:\w+ ){0,2}(?:live|lives|lived|reside|resides|resided|are resident|is resident|are domiciled|is domiciled|are located|are based)|(?:your|the consumer's|the user's) (?:place|country|state|county|member state|province|jurisdiction) (?:of|or \w+ of) (?:\w+ )?(?:residence|domicile)|country (?:in which|where) (?:you|the (?:consumer|user)) (?:\w+ ){0,3}(?:live|reside)s?|(?:county|city|country|place|state|jurisdiction) (?:in which|where|of) (?:you|your) (?:\w+ ){0,2}(?:live|reside|residence|are domiciled))"
_FILED = r"\b(?:fil\w+|bring|brought|commenc\w+|institut\w+|initiat\w+|assert\w+|barred|rais\w+|su(?:e|ing)|start\w*|made|bringing|lodg\w+|expires?|time-barred|lapse|prescri\w+|notif\w+|submit\w*)\b"
_BODY = r"(?:american arbitration association|\(?\"?aaa\"?\)?|jams|judicial arbitration and mediation services|(?:international )?(?:court of arbitration of the )?international chamber of commerce|icc|london court of international arbitration|lcia|(?:hong kong|singapore|dubai|vienna|cairo|shanghai|china|beijing|stockholm|swiss|milan|german|delhi|mumbai|dublin|asian|korean|japan|vancouver|netherlands)[a-z &-]{0,40}(?:arbitration|commerce)[a-z &-]{0,30}|national arbitration and mediation|\(?\"?nam\"?\)?|fair ?claims|adr services,? inc\.?|adr institute of canada|new era adr|uncitral|international cent(?:re|er) for dispute resolution|icdr|arbitration resolution services|cpr institute|[a-z]+ arbitration (?:institute|cent(?:re|er)|commission|court|association|board))"

_BOUND = (
    Rule(Says.YES, rf"{_SETTLE}[^.;]{{0,140}}\b(?:by|through|via|to|in|under|using|with|before|per|means of|of|and)\b[^.;]{{0,90}}(?:{_ARBITRATION})", without=rf"{_UNBOUND}|\bif (?:the|this|our) (?:\w+ ){{0,3}}arbitrat|\brules? (?:of|for)\b[^.;]{{0,30}}\bmass\b|arbitrator (?:may|can) (?:not )?consolidat|may elect|\bopt(?:s|ed|ing)?[- ]?out of\b", is_fixed=True, is_plain=True),
    Rule(Says.OPT_OUT, rf"\bunless you (?:\w+ ){{0,3}}opt[^.;]{{0,200}}(?:{_ARBITRATION})|(?:{_ARBITRATION})[^.;]{{0,160}}\bunless you (?:\w+ ){{0,3}}(?:opt|send|notify|reject|exercise|tell)|do not (?:\w+ )?opt[- ]?out[^.;]{{0,120}}(?:bound|arbitrat)", is_fixed=True, weight=1.1),
    Rule(Says.YES, rf"{_BIND}[^.;]{{0,80}}\b(?:to )?(?:(?:final|binding|individual|mandatory|confidential|neutral|only|exclusive)(?:,? and |, | ))*(?:arbitrate|arbitration)\b", without=rf"{_UNBOUND}|\bopt(?:s|ed|ing)?[- ]?out\b|arbitration (?:rules|fees?|award|proceedings? will be|hearing|costs|demand|shall be conducted|will be (?:conducted|held|administered))|may elect|if (?:we|you|either|the parties)[^.;]{{0,60}}agree to arbitra", is_fixed=True, is_plain=True, weight=0.95),
    Rule(Says.YES, r"\b(?:binding|mandatory|compulsory|obligatory)(?:,? (?:individual|and final|and|final|confidential))* arbitration\b", without=rf"{_UNBOUND}|\bopt(?:s|ed|ing)?[- ]?out\b|non-binding", is_fixed=True, is_plain=True, weight=0.85),
    Rule(Says.YES, r"\barbitration\b[^.;]{0,80}\b(?:instead of|rather than|in lieu of|not) (?:\w+ ){0,4}(?:courts?|litigat|judge|jury|lawsuit)|\b(?:exclusive|sole|only)\b[^.;]{0,80}\b(?:means|method|remedy|forum|way)\b[^.;]{0,140}\barbitrat", without=_UNBOUND, is_fixed=True, is_plain=True),
    Rule(Says.YES, r"\barbitration (?:agreement|clause|provision)s?\b[^.;]{0,60}\b(?:appl(?:y|ies) to|covers?|requires?|binds?|that (?:requires?|appl)|survives?)\b|\b(?:contains?|includes?|subject to) (?:\w+ ){0,4}arbitration (?:agreement|clause|provision)|\b(?:disputes?|claims?)\b[^.;]{0,60}\b(?:are|is|be) (?:\w+ )?(?:arbitrable|arbitrated)\b", without=rf"{_UNBOUND}|\bopt(?:s|ed|ing)?[- ]?out\b", is_fixed=True, is_plain=True, weight=0.8),
)  # fmt: skip
_WAYS_OUT = (
    rf"{_OPT}[^.;]{{0,120}}\barbitra|\barbitra[^.;]{{0,160}}{_OPT}|\bnot (?:wish|want|agree) to (?:be bound by|be subject to|resolve|arbitrate|go to)[^.;]{{0,60}}arbitra"
)  # fmt: skip
_NOT_WAYS_OUT = r"\b(?:changes?|modif\w+|amend\w*|update[ds]?)\b[^.;]{0,80}\b(?:reject|opt)|\b(?:reject|opt)\w*\b[^.;]{0,40}\b(?:changes?|modif\w+|amend\w*|update)|\b(?:we|company) (?:may|can|will) opt|mass (?:filing|arbitration|action)|arbitrator (?:may|shall|will|can)|\b(?:cannot|can't|may not|no right to|not be able to) (?:\w+ ){0,2}opt|future (?:changes?|notif)|\breject(?:s|ed|ing)?\b[^.;]{0,20}\b(?:offer|award|settlement)|court (?:rejects|declines)|\bdeclin\w+ to (?:administer|arbitrate|hear|exercise|enforce)|previously opted|if you opt(?:ed)? out[^.;]{0,60}\b(?:you and|neither|we|any|all|court)|administer|batch"
_COURT_SUIT = (
    Rule(Says.YES, rf"{_DISPUTE}[^.;]{{0,200}}\b(?:in|before|by|to|of|with)\b[^.;]{{0,70}}{_COURTS}", without=r"\barbitrat|arbitral|\bdata protection (?:authority|act)\b|\binvalid|unenforceable|sever(?:ed|able)|\bvoid\b|\border (?:of|from|by)|court orders?\b|\bsccs?\b|standard contractual|subpoena|indemnif|law enforcement", is_fixed=True, is_plain=True, weight=0.75),
    Rule(Says.YES, rf"\b(?:exclusive|sole|non-exclusive|personal) jurisdiction\b|\bsubmit\w* to the jurisdiction\b|\bjurisdiction (?:of the (?:\w+ ){{0,3}}courts|and venue|lies|shall be)\b|\b(?:place|venue) of jurisdiction\b|{_BIND}[^.;]{{0,60}}\bcourts? (?:of|in|located)\b|\bcourts? (?:of|in|located)\b[^.;]{{0,100}}\b(?:jurisdiction|competent|resolve|decide|settle)\b|\byou (?:can|may) (?:\w+ ){{0,3}}(?:bring|file|sue|take)[^.;]{{0,100}}\bcourts?\b", without=r"\barbitrat|arbitral|small[- ]claims|\binvalid|unenforceable|\bvoid\b|\bsccs?\b|standard contractual|subpoena|law enforcement", is_fixed=True, is_plain=True, weight=0.75),
)  # fmt: skip

DISPUTES = (
    Matter(
        name="arbitration",
        asks="Must disputes go to an arbitrator instead of a court?",
        topic=Practice.DISPUTE_RESOLUTION,
        keys=("arbitra", "court", "jurisdiction", "venue"),
        refuses=True,
        settle="forum",
        rules=(
            Rule(Says.NO, r"\b(?:not|never|n't|no)\b (?:\w+ ){0,4}?(?:forc|requir|impos|mandat|insist)\w*\b[^.;]{0,40}\barbitrat\w+", weight=1.0, is_fixed=True, without=r"\bunless\b|\bexcept\b|\bnot required to arbitrate (?:with|if)\b|\bif you\b"),
            *_BOUND,
            Rule(Says.NO, r"\b(?:section|paragraph|clause|agreement to arbitrate|arbitration (?:agreement|clause|provision|section|terms))\b[^.;]{0,70}\b(?:does not|doesn't|do not|don't|will not|shall not|is not|are not) (?:apply|applicable|bind|binding|be applicable|affect you|required)", heading="arbitra|dispute", is_fixed=True, weight=1.05),
            Rule(Says.NO, r"\barbitra\w+\b[^.;]{0,90}\b(?:does not|doesn't|do not|don't|will not|shall not|is not|are not) (?:apply|applicable|bind|required|mandatory|be required)|\b(?:not|never) (?:\w+ ){0,4}(?:required|obliged|bound|forced|subject|have|need)\b[^.;]{0,60}\barbitra|\bno (?:\w+ )?arbitration\b|\bwithout (?:recourse|resort) to arbitration", is_fixed=True, without=r"arbitration (?:award|decision|ruling)|preclusive|opt[- ]?(?:ing[- ]?)?out|\barbitrators?\b[^.;]{0,40}\bnot (?:be )?bound|following (?:\w+ )?(?:disputes|claims)|(?:disputes?|claims?|actions?|matters?) (?:\w+ ){0,12}(?:will|shall|is|are|do|does|may) not (?:be )?(?:subject|apply|required)|unenforceable|not applicable$|exclusions? from arbitration|where arbitration|\bif\b[^.;]{0,40}\barbitra[^.;]{0,40}\bnot\b|court (?:actions?|claims?)|class|injunct|small claims|intellectual|\bclaims?\b[^.;]{0,60}(?:not (?:be )?subject|not required)|any (?:dispute|claim)s? not subject|privacy|\b(?:that|which|any|those)\b[^.;,]{0,60}\bnot (?:required|subject|obliged|bound)|\barbitra\w+ (?:any|those|certain|the following|claims?|disputes?)\b|\b(?:arbitrator|arbitration)s? (?:does|do|will|shall|is|are) not (?:\w+ )?(?:have|limit|permit|allow|preclude|award)|does not (?:survive|preclude|prevent|limit)", weight=1.05),
            Rule(Says.NO, rf"{_DISPUTE}[^.;]{{0,200}}\b(?:exclusive(?:ly)?|solely|only|sole)\b[^.;]{{0,100}}{_COURTS}|\b(?:exclusive|sole) (?:personal )?(?:jurisdiction|venue)\b|\b(?:courts?|tribunals?)\b[^.;]{{0,120}}\b(?:exclusive|sole) (?:jurisdiction|venue)\b|\b(?:exclusively|solely|only)\b[^.;]{{0,60}}\bcourts?\b|\b(?:submit|consent)\w*\b[^.;]{{0,60}}\bjurisdiction of (?:the )?[^.;]{{0,40}}\bcourts?\b|\ball (?:\w+ )?(?:disputes|claims|actions)\b[^.;]{{0,160}}\b(?:in|by|to) (?:the |a )?(?:\w+ ){{0,4}}courts?\b", without=r"\barbitra|small[- ]claims|court order|warrant|subpoena|unenforceable|judicial district|federal district court for", is_fixed=True, weight=0.6),
            Rule(Says.NO, rf"{_BIND}[^.;]{{0,100}}\b(?:submit|resolved|brought|heard|settled|litigated)\b[^.;]{{0,100}}\bcourts?\b", without=r"\barbitra|small[- ]claims", is_fixed=True, weight=0.6),
            Rule(Says.WAY_OUT, _WAYS_OUT, without=_NOT_WAYS_OUT, is_fixed=True),
        ),
    ),
    Matter(
        name="arbitration-open",
        asks="Can you take your complaint to an arbitrator if you want to?",
        topic=Practice.DISPUTE_RESOLUTION,
        keys=("arbitra",),
        rules=(
            Rule(Says.YES, rf"\b(?:may|can|able to|possibility|right|entitled|option|elect|choose)\b[^.;]{{0,80}}\b(?:invoke|initiate|seek|use|request|elect|choose|commence|start|submit\w*|pursue|refer\w*|engage|have)\b[^.;]{{0,100}}(?:{_ARBITRATION})", without=r"\b(?:arbitrators?|we) (?:may|can|shall)\b|waive|\bopt(?:s|ed|ing)?[- ]?out\b|\bnot\b[^.;]{0,30}arbitra", is_plain=True, is_fixed=True),
            Rule(Says.YES, r"\bconsumer arbitration (?:board|body|panel|commission)|\barbitrat\w+\b[^.;]{0,60}\b(?:is|are|be) (?:\w+ )?(?:available|open|possible|offered|free of charge)", is_plain=True, is_fixed=True, without=r"\bnot\b[^.;]{0,30}arbitra|not available", weight=0.95),
            *(replace(rule, weight=rule.weight - 0.1) for rule in _BOUND),
            Rule(Says.NO, r"\b(?:not|never|no)\b[^.;]{0,80}\b(?:willing|obliged|obligated|participate|take part)\b[^.;]{0,120}\barbitra", without=r"class|representative|collective", is_fixed=True),
        ),
    ),
    Matter(
        name="arbitration-opt-out",
        asks="Can you opt out of arbitration?",
        topic=Practice.DISPUTE_RESOLUTION,
        keys=("arbitra",),
        rules=(
            Rule(Says.YES, _WAYS_OUT, without=_NOT_WAYS_OUT, is_fixed=True, is_plain=True),
            Rule(Says.YES, rf"{_OPT}", heading=r"arbitra", without=rf"{_NOT_WAYS_OUT}|cookies|e-?mails?\b(?! to|ing)", is_fixed=True, is_plain=True, weight=0.8),
            Rule(Says.NO, r"\b(?:cannot|can't|may not|no right to|not be able to|no way to) (?:\w+ ){0,2}opt[- ]?out\b[^.;]{0,80}arbitra|\barbitra[^.;]{0,80}\b(?:cannot|may not|no right to) (?:\w+ ){0,2}opt", without=r"\bonly\b|class|future|previously", is_fixed=True),
        ),
    ),
    Matter(
        name="arbitration-opt-out-deadline",
        asks="By when must you opt out of arbitration?",
        topic=Practice.DISPUTE_RESOLUTION,
        keys=("arbitra", "opt out", "opt-out"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"^(?=.*(?:{_OPT}|not wish to be bound))(?=.*arbitra).*?(?P<value>(?:within |no later than |before )?(?:the first |the |a period of )?{_DAYS}(?:(?! by\b| and (?:stating|includ)| at the following| in accordance| to (?:the|our) address| via\b)[^.;,()]){{0,90}})", without=_NOT_WAYS_OUT),
            Rule(Says.VALUE, rf"^(?=.*(?:{_OPT}|\bnotice\b)).*?(?P<value>(?:within |no later than |before )(?:the first |the |a period of )?{_DAYS}(?:(?! by\b| and (?:stating|includ)| at the following| in accordance| to (?:the|our) address| via\b)[^.;,()]){{0,90}})", heading=r"opt[- ]?(?:ing[- ])?out|right to reject", weight=0.8, without=_NOT_WAYS_OUT),
            Rule(Says.NEAR, _WAYS_OUT, weight=0.5),
        ),
    ),
    Matter(
        name="class-action",
        asks="Can you join or start a class action?",
        topic=Practice.DISPUTE_RESOLUTION,
        keys=("class", "representative", "individual", "collective"),
        rules=(
            Rule(Says.NO, rf"{_WAIVE}[^.;]{{0,260}}{_CLASS}|{_CLASS}[^.;]{{0,60}}\b(?:are|is|being) (?:\w+ ){{0,2}}(?:waived|prohibited|not (?:permitted|allowed|available)|barred|excluded)", without=r"\b(?:unenforceable|invalid|severed|not enforceable|void)\b", is_fixed=True),
            Rule(Says.NO, rf"\b(?:not|never|no|neither|nor|prohibit\w*|preclud\w*|without|cannot|can't|won't|may not)\b[^.;]{{0,180}}{_CLASS}", without=r"\b(?:unenforceable|invalid|severed|not enforceable|void)\b|nothing (?:in|shall)|\bdo(?:es)? not (?:prevent|prohibit|waive|limit)", is_fixed=True),
            Rule(Says.NO, r"\b(?:only|solely|exclusively|strictly)\b[^.;]{0,40}\b(?:on|in)\b[^.;]{0,16}\bindividual (?:basis|capacity|\(|claims?|arbitration)|\bindividual (?:basis|capacity)\b[^.;]{0,30}\b(?:only|and not)\b|\bindividual\b[^.;]{0,60}\bnot (?:\w+ ){0,8}(?:class|representative)\b", without=r"\b(?:unenforceable|invalid)\b", is_fixed=True, weight=0.95),
            Rule(Says.NO, rf"{_WAIVE}[^.;]{{0,200}}\bclass[- ]|\bclass[- ](?:action|arbitration)s?(?: and \w+ trial| rights?)? waiver", without=r"\b(?:unenforceable|invalid|void|severed)\b", is_fixed=True, weight=0.7),
            Rule(Says.NO, r"\b(?:claims?|disputes?|actions?|arbitrat\w+|proceedings?)\b", heading=r"\b(?:no|waiver of|prohibition (?:of|on)) (?:\w+ ){0,2}class\b|class[- ]\w+ waiver", without=r"\b(?:unenforceable|invalid|void|severed)\b|small", is_fixed=True, weight=0.5),
            Rule(Says.YES, r"\b(?:may|can|right to|entitled to|free to|able to) (?:\w+ ){0,4}(?:join|participate|bring|be part|take part|pursue|file|start)[^.;]{0,70}\b(?:class|collective|group)[- ](?:action|lawsuit|proceeding|arbitration)", without=r"waiv|giv\w+ up|forgo|relinquish|\bnot\b|\bno\b|cannot|neither|nor\b|only", weight=1.0, is_plain=True),
            Rule(Says.YES, r"\bclass action waiver\b[^.;]{0,60}\b(?:does not|doesn't|shall not|will not) apply", is_fixed=True, weight=1.0),
        ),
    ),
    Matter(
        name="jury",
        asks="Would a jury decide your case?",
        topic=Practice.DISPUTE_RESOLUTION,
        keys=("jury", "juror"),
        rules=(
            Rule(Says.NO, rf"(?:{_WAIVE}|\b(?:without|no|not|never|neither|nor|instead of|rather than|in lieu of|cannot)\b)[^.;]{{0,220}}\bjur(?:y|ies|ors?)\b", is_fixed=True, without=r"\bdo(?:es)? not waive|unenforceable"),
            Rule(Says.NO, r"\bjury(?:[- ]trial)?(?: rights?)? waiver|\bjury\b[^.;]{0,80}\b(?:is|are) (?:\w+ )?(?:waived|given up|excluded|unavailable|not available)", is_fixed=True, weight=0.8),
            Rule(Says.YES, r"\b(?:right to|entitled to|may (?:have|demand|request)|decided by|tried (?:by|before)|heard by) (?:\w+ ){0,3}(?:jury|jurors)\b", without=rf"{_WAIVE}|\bnot\b|\bno\b|without|instead|rather|arbitra", weight=0.9, is_plain=True),
        ),
    ),
    Matter(
        name="small-claims",
        asks="Can you go to small claims court?",
        topic=Practice.DISPUTE_RESOLUTION,
        keys=("small claim", "small-claim", "minor jurisdiction", "magistrate"),
        rules=(
            Rule(Says.YES, r"\b(?:may|can|right|rights|except\w*|option|elect|instead|choose|unless|preclude|pursue|bring|brought|assert|tak\w+|other than|exclu\w+|seek|either|file|resolved?|eligible|qualif\w+)\b[^.;]{0,240}\b(?:small[- ]claims?|minor jurisdiction)\b|\bsmall[- ]claims?\b[^.;]{0,160}\b(?:may|can|exception|exempt|excluded|remain|instead|option|alternative|not (?:subject|required))\b", is_fixed=True, is_plain=True, without=r"\b(?:may|can|shall) not (?:\w+ ){0,4}small"),
            Rule(Says.YES, r"\bsmall[- ]claims?\b", is_plain=True, is_fixed=True, weight=0.7, without=r"\b(?:may|can|shall) not (?:\w+ ){0,4}small"),
            Rule(Says.NO, r"\b(?:may|can|shall) not (?:\w+ ){0,4}small[- ]claims|\bwaive\w*\b[^.;]{0,80}\bsmall[- ]claims", is_fixed=True),
        ),
    ),
    Matter(
        name="court",
        asks="Can you sue them in court?",
        topic=Practice.DISPUTE_RESOLUTION,
        keys=("court", "arbitra", "jurisdiction", "venue", "tribunal"),
        settle="forum",
        rules=(
            *(replace(rule, says=Says.NO, weight=min(rule.weight, 1.0)) for rule in _BOUND),
            Rule(Says.NO, rf"{_WAIVE}[^.;]{{0,120}}\b(?:right|ability)\b[^.;]{{0,60}}\b(?:sue|go to court|court|litigate|lawsuit)", without="class|jury", is_fixed=True),
            Rule(Says.NO, r"\b(?:not|never|cannot|no)\b[^.;]{0,40}\b(?:sue|go to court|file (?:a )?(?:law)?suit|take us to court|bring (?:a )?(?:law)?suit)\b", without="class", is_fixed=True, weight=0.95),
            *_COURT_SUIT,
        ),
    ),
    Matter(
        name="courts",
        asks="Which courts decide, and where must a suit be brought?",
        topic=Practice.GOVERNING_LAW,
        keys=("court", "jurisdiction", "venue", "tribunal", "forum", "arbitra"),
        wants_value=True,
        settle="bench",
        rules=(
            Rule(Says.VALUE, rf"(?P<value>{_COURT_OF})", without=r"(?<!the )(?:competent|proper) jurisdiction|counter[- ]?noti|(?:deemed|held|found|determined)\b[^.;]{0,40}\b(?:invalid|unenforceable|illegal|unlawful|void|by a court)|invalid|\bsccs?\b|standard contractual|clauses? \d+ and|law enforcement|small[- ]claims|order (?:of|from|by) a\b|subpoena|\bwarrants?\b|arbitrat\w+ (?:award|decision)|judgment|enforce the award|jurisprudence|supreme court (?:of|decision)|court order|filing fees?|fees? for filing|judicial district|accept service|person or entity consents|he may also opt"),
            Rule(Says.VALUE, rf"(?P<value>(?:the )?{_PEOPLES}(?: (?:and|or) {_PEOPLES})* (?:\w+ )?courts?\b)", without=r"\bcourt of justice\b|\binvalidated\b"),
            Rule(Says.VALUE, rf"\b(?:jurisdiction|venue|exclusive forum|legal forum)(?: and venue| and jurisdiction| for [^.;]{{3,80}}?)?(?: of| in| is| are| lies (?:with|in)| shall be(?: in)?| will be(?: in)?| shall lie(?: exclusively)? in| be)(?: exclusively| solely)?(?: in)? (?P<value>(?!any\b|this\b|such\b|its\b|other\b|a competent|a jurisdiction){_PLACE})", weight=0.85, without=r"\byour jurisdiction of\b|judicial district|person or entity consents|jurisdiction of residence|transfers?\b|personal data|incorporat|organi[sz]ation|jurisdiction (?:in which|where) |small[- ]claims|arbitra"),
            Rule(Says.VALUE, rf"(?P<value>{_YOUR_PLACE})", heading=r"jurisdiction|dispute|court|law|venue", without=r"\beligible to\b|\bretain the right\b|\bfiling fee|\bwe (?:may|can) (?:also )?(?:bring|sue)\b", weight=0.8),
            Rule(Says.VALUE, r"\b(?:exclusively|solely|only|litigated|brought|filed)\b[^.;]{0,30}\bin (?P<value>[^.;]{3,60}\bcounty\b[^.;]{0,40})", weight=0.9),
            Rule(Says.VALUE, rf"{_DISPUTE}[^.;]{{0,120}}\b(?:not|outside)\b[^.;]{{0,40}}\barbitrat\w*[^.;]{{0,60}}\b(?:resolved|brought|litigated|heard|decided|adjudicated|settled)(?: exclusively| solely| only)? in (?P<value>(?!accordance|the event|a\b|an\b|any\b|court\b){_PLACE})", weight=0.8),
            Rule(Says.NEAR, _ARBITRATION, weight=0.4),
        ),
    ),
    Matter(
        name="home-court",
        asks="Can you sue them where you live?",
        topic=Practice.GOVERNING_LAW,
        keys=("court", "jurisdiction", "venue", "county", "tribunal", "where you", "exclusively in", "only in", "solely in"),
        settle="private",
        rules=(
            Rule(Says.NO, r"\b(?:suits?|actions?|proceedings?|claims?)\b[^.;]{0,160}\b(?:instituted|brought|filed|commenced|initiated) (?:exclusively|solely|only) in\b(?! (?:your|any|small))", is_fixed=True, weight=0.7, without=_YOUR_PLACE),
            Rule(Says.YES, rf"(?:{_COURTS}|{_DISPUTE})[^.;]{{0,160}}{_YOUR_PLACE}|{_YOUR_PLACE}[^.;]{{0,100}}\b(?:courts?|jurisdiction|proceedings|legal action|sue)\b", without=r"\barbitrat|laws? of (?:the|your) (?:country|state|place)[^.;]*$|export|depriv|applicable laws|by (?:ordinary )?post|(?:minimum|required) age|\bagainst you\b|\bnot (?:bring|sue|file|be brought)", is_plain=True, is_fixed=True),
            Rule(Says.YES, r"\byour (?:local|home|own|national) courts?\b", without=r"\bnot (?:\w+ ){0,2}(?:bring|sue|file|go to)", is_plain=True, is_fixed=True),
            Rule(Says.YES, rf"\bsmall[- ]claims\b[^.;]{{0,120}}{_YOUR_PLACE}", is_plain=True, is_fixed=True, weight=0.6),
            Rule(Says.NO, r"\b(?:exclusive(?:ly)?|solely|only)\b[^.;]{0,160}\b(?:courts?|venue|jurisdiction) (?:of|in|located|shall|is|sitting|for)\b|\bcourts? (?:of|in|located)\b[^.;]{0,100}\b(?:exclusive(?:ly)?|sole)\b", without=rf"{_YOUR_PLACE}|non-exclusive", is_fixed=True, weight=0.7),
        ),
    ),
    Matter(
        name="law",
        asks="Which law applies to the terms?",
        topic=Practice.GOVERNING_LAW,
        keys=("law",),
        wants_value=True,
        settle="governing",
        rules=(
            Rule(Says.VALUE, rf"{_GOVERN}(?:(?!depriv|protections?\b|mandatory)[^.;]){{0,140}}?\b(?:by|under|with|to|of|on|pursuant to)\b(?: and [^.;]{{0,80}}?\b(?:by|under|with|to)\b)?(?: (?:the )?(?:federal arbitration act|federal arbitration law|(?:applicable )?federal law)\b,?(?: and)?)*[^.;]{{0,40}}?\s(?<!provisions of )(?<!requirements of )(?P<value>{_LAW})", without=rf"{_NOT_LAW}|arbitrat\w+ (?:award|hearing)|\bclauses? \d+ and \d+|standard contractual|\bsccs?\b|pursuant to section|privacy (?:practices|laws?) |^subject to (?:the )?applicable laws|governing personal data|protected class|\byour (?:personal )?(?:data|information) (?:is|are|will)"),
            Rule(Says.VALUE, rf"\b(?<!provisions of )(?P<value>{_LAW})[^.;]{{0,80}}?\b(?:shall|will|is to|are to|must)?\s?(?:exclusively |solely |also )?(?:governs?|appl(?:y|ies)|controls?|prevails?)\b", without=rf"contra(?:ry|dict\w+) to|other applicable laws|\b(?:if|where|when|unless|as|to the extent|because)\b[^.;]{{0,60}}\blaws?\b[^.;]{{0,30}}\b(?:applies|apply)(?! to (?:you|these|this))|{_NOT_LAW}|data protection law|privacy law"),
            Rule(Says.VALUE, rf"\b(?:in accordance with|under|by) (?P<value>{_LAW})[^.;]{{0,10}}\b(?:without (?:regard|reference|giving)|excluding|notwithstanding|irrespective|regardless)\b", weight=0.8),
            Rule(Says.VALUE, rf"(?<!provisions of )(?<!rules of )(?<!required by )(?<!mandatory )(?<!by the )(?P<value>{_LAW})", heading=r"\b(?:governing|applicable|choice of) law|^law\b|\blaws?\b.*\b(?:jurisdiction|dispute|courts?|venue)|jurisdiction", without=rf"conflict with|to the extent (?:permitted|required) by|does not allow|do not allow|violation of|sanction|owned or controlled|{_NOT_LAW}", weight=0.8),
            Rule(Says.VALUE, rf"\b(?:applicable|governing|choice of) law(?: is| shall be|:)+ (?P<value>(?!\w+ed\b|not\b|the same\b){_PLACE})", without="controller|personal data", weight=0.9),
            Rule(Says.VALUE, r"\bagrees? that (?P<value>the laws? of (?:the )?(?:state|commonwealth|province|country)? ?(?:of )?[a-z][a-z ]{2,30}[a-z])(?=,? ?(?:excluding|without|$))", weight=0.9),
            Rule(Says.NEAR, r"\bcourts? (?:of|in|located)\b|\bjurisdiction\b", weight=0.5),
        ),
    ),
    Matter(
        name="home-law",
        asks="Do the consumer laws of your own country still protect you?",
        topic=Practice.GOVERNING_LAW,
        keys=("law", "right", "consumer", "statut"),
        rules=(
            Rule(Says.YES, r"\b(?:mandatory|consumer|statutory|local)\b[^.;]{0,90}\b(?:laws?|rights?|protections?|provisions?|rules)\b[^.;]{0,140}(?:\b(?:country|jurisdiction|state|place|member state)\b[^.;]{0,60}\b(?:resid\w+|liv\w+|domicil\w+|local)|where you|your (?:country|place|jurisdiction))", is_fixed=True, is_plain=True, without="export|children"),
            Rule(Says.YES, r"\b(?:nothing|not|neither|never)\b[^.;]{0,80}\b(?:affect|limit|exclude|depriv|waive|restrict|prejudice|remove)\w*\b[^.;]{0,100}\b(?:statutory|consumer|mandatory|legal) (?:\w+ ){0,3}(?:rights?|protections?|laws?|provisions?|remed)", is_fixed=True, is_plain=True, weight=0.95),
            Rule(Says.YES, r"\b(?:enjoy|benefit from|retain|keep|entitled to|invoke|rely on|protected by|protection)\b[^.;]{0,80}\b(?:mandatory|consumer protection|statutory)\b", is_fixed=True, is_plain=True, weight=0.9),
            Rule(Says.YES, r"\blaws? of (?:your|the) (?:\w+ ){0,3}(?:residence|country (?:where|in which) you)", is_plain=True, is_fixed=True, weight=0.8),
        ),
    ),
    Matter(
        name="claim-deadline",
        asks="By when must you bring a claim against them?",
        topic=Practice.DISPUTE_RESOLUTION,
        keys=("claim", "action", "barred", "limitation", "suit", "proceeding"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"\b(?:claims?|causes? of action|actions?|suits?|proceedings?|lawsuits?|arbitrations?|demand)\b[^.;]{{0,260}}?{_FILED}[^.;]{{0,80}}?(?P<value>(?:within |no later than |more than |not later than |before |after )?(?:the )?(?:a period of )?{_SPAN}\b(?:[^.;]{{0,120}}?)(?=[.;,]|$| or (?:such|it|be|the|forever)| shall| will| otherwise))", without=r"opt[- ]?out|copyright|not wish|reimbursement|insurance|warranty claim|counter-?notice|refund|chargeback|informal|negotiat|notice of (?:dispute|claim)|good faith|privacy|data subject|receiv|respon|amounts? (?:you )?paid|fees? paid|preceding|exceed|billing (?:error|statement)|invoice|request"),
            Rule(Says.VALUE, rf"\b(?P<value>within {_SPAN}\b[^.;]{{0,120}}?(?:arose|arises|accru\w+|occurr\w+|event|discover\w+|incident|aware|began|commenced)\b[^.;,]{{0,40}})", without=r"opt[- ]?out|refund|copyright|exceed|notif(?:y|ied) (?:the )?(?:authorit|you)|breach notification|fees? paid|amounts? paid|preceding"),
            Rule(Says.VALUE, rf"(?P<value>(?:within |after )?{_SPAN}\b[^.;]{{0,80}})[^.;]{{0,120}}\b(?:forever |permanently |time-)barred\b", weight=0.95),
            Rule(Says.VALUE, rf"\b(?:statute of limitations?|limitation period|period of limitation|prescription period)\b[^.;]{{0,60}}\b(?P<value>{_SPAN})", weight=0.9),
        ),
    ),
    Matter(
        name="talk-first",
        asks="Must you first try to settle it with them informally?",
        topic=Practice.DISPUTE_RESOLUTION,
        keys=("informal", "amicab", "good faith", "good-faith", "negotiat", "mediat", "first", "before", "prior to"),
        rules=(
            Rule(Says.YES, r"\b(?:before|prior to)\b[^.;]{0,60}\b(?:(?:fil(?:e|ing)|bring\w*|initiat\w+|commenc\w+|start\w*|making|mak(?:e|es)|pursu\w+|resort\w*|tak\w+ legal|seek\w*|submitt?\w*|proceed\w*)\b[^.;]{0,40}\b(?:claims?|actions?|arbitrat\w+|proceedings?|suits?|lawsuits?|litigation|disputes?|courts?)|arbitrat\w+|litigat\w+|suing|legal (?:action|proceedings)|going to court)\b[^.;]{0,200}\b(?:contact\w*|notice|notify|inform\w*|negotiat\w+|resolve|resolution|attempt|try|discuss|confer|mediat\w+|send|complaint)\b|\b(?:contact|notify|write to|give|send|provide)\b[^.;]{0,100}\b(?:before|prior to)\b[^.;]{0,30}\b(?:filing|bringing|initiating|commencing|starting|taking|pursuing|submitting)\b[^.;]{0,40}\b(?:claims?|actions?|arbitrat\w+|proceedings?|suits?|lawsuits?|litigation|disputes?)", is_fixed=True, is_plain=True, without="law enforcement|counter-?noti|opt[- ]?out|personal data|infring|refund|chargeback"),
            Rule(Says.YES, r"\b(?:attempt|try|endeavou?r|seek|agree|efforts?|work|shall|will|must|first)\b[^.;]{0,80}\b(?:resolv\w+|settl\w+)\b[^.;]{0,120}\b(?:informal\w*|amicabl[ey]|good[- ]faith|negotiat\w+|friendly|mutual\w*|directly|mediation)\b|\b(?:informal\w*|amicabl[ey]|good[- ]faith|negotiat\w+|friendly|mediation)\b[^.;]{0,80}\b(?:resol\w+|settl\w+)\b", is_fixed=True, is_plain=True, weight=0.95, without="privacy (?:shield|framework)|discrepanc|indemnif|copyright|between (?:users|buyers?|the buyer)|advertiser will"),
            Rule(Says.YES, r"\b(?:must|shall|agree to|will|please|encourage you to|ask you to) (?:\w+ ){0,2}(?:contact|write to|notify|email|e-mail|reach out to|talk to) (?:us|our|\w+) [^.;]{0,100}\b(?:disputes?|claims?|dissatisf\w+|complaints?|concerns?)\b", heading=r"dispute|arbitra|complain|legal", is_fixed=True, is_plain=True, weight=0.8),
        ),
    ),
    Matter(
        name="arbitration-costs",
        asks="Do they pay for the arbitration?",
        topic=Practice.DISPUTE_RESOLUTION,
        keys=("arbitra", "filing fee", "jams", "aaa"),
        rules=(
            Rule(Says.YES, r"\b(?:we|us|company|they|it|[a-z.]{3,20})(?:,? \w+,?)? (?:will|shall|agrees? to|is responsible for|are responsible for)(?: \w+){0,2} (?:pay|reimburs\w*|cover|bear|advance|paying)\b[^.;]{0,160}\b(?:fees?|costs?|expenses?)\b", heading=r"arbitra|fee|cost|dispute", without=r"\byou(?:,? \w+,?)? (?:will|shall|agree|must)(?: \w+){0,2} (?:pay|reimburse|bear)|\b(?:each|either) party|\ball parties|both parties|other party"),
            Rule(Says.YES, r"\barbitrat[^.;]{0,160}\b(?:we|company|us|[a-z.]{3,20}) (?:will|shall)(?: \w+)? (?:pay|reimburse|cover|bear)\b|\b(?:we|company|[a-z.]{3,20}) (?:will|shall)(?: \w+)? (?:pay|reimburse|cover|bear)\b[^.;]{0,160}\barbitrat", without=r"\byou (?:will|shall|agree|must)|\b(?:each|either) party|\bparties\b|other party"),
            Rule(Says.NO, r"\b(?:each|either|both|the) part(?:y|ies)\b[^.;]{0,60}\b(?:bear|pay|responsible for|share|divide|split)\b[^.;]{0,100}\b(?:costs?|fees?|expenses?)\b|\b(?:costs?|fees?)\b[^.;]{0,60}\b(?:shared|split|divided|borne) equally|\byou (?:will|shall|must|are)(?: \w+){0,3} (?:pay|bear|responsible)[^.;]{0,80}\b(?:filing|arbitrat\w+|administrative)\b[^.;]{0,30}(?:fees?|costs?)", heading=r"arbitra|dispute|fee|cost", is_fixed=True, weight=0.9),
        ),
    ),
    Matter(
        name="arbitration-place",
        asks="Where does the arbitration take place?",
        topic=Practice.DISPUTE_RESOLUTION,
        keys=("arbitra", "hearing"),
        wants_value=True,
        settle="seat",
        rules=(
            Rule(Says.VALUE, rf"\b(?:arbitrat\w+|hearings?|seat|arbitral tribunal)\b[^.;]{{0,140}}?\b(?:take place|held|conducted|seated?|located|venue|place|occur|sit|situated|be|heard)\b[^.;]{{0,50}}?\b(?:in|at|is|be|by) (?P<value>(?!accordance|english|the english|effect|any|a manner|writing|connection|which|the event|person|relation|confiden|respect|good|binding|final|the rules|one|three|case|compliance|full|conducted|subject|place|court|favor){_PLACE})", without=r"\bcourts?\b[^.;]{0,30}jurisdiction"),
            Rule(Says.VALUE, rf"\b(?:seat|place|venue|location|site)(?: \(or \w+ \w+\))?,? (?:of|for) (?:the |any |such )?(?:\w+ )?(?:arbitrat\w+|hearings?|proceedings?)\b[^.;]{{0,20}}?\b(?:is|be)(?: in| at)? (?P<value>(?!decided|determined|agreed|held|conducted|chosen|the (?:county|place|city) where){_PLACE})", without=r"\bcourts?\b[^.;]{0,30}jurisdiction"),
            Rule(Says.VALUE, rf"\b(?:arbitration|arbitrated|arbitrator|arbitrate)s?\b(?: (?:exclusively|only|proceedings?|seated|located|sitting))? in (?P<value>(?!accordance|english|the english|effect|any|a |an |writing|connection|which|the event|person|relation|respect|good|binding|final|the rules|one|three|case|compliance|full|court|this|our|your|section|which|lieu|place|order|addition|each|such|all|part|favor|no\b|individual){_PLACE})", weight=0.85),
            Rule(Says.VALUE, r"\b(?:hearing|arbitration)\b[^.;]{0,80}\b(?P<value>by (?:telephone|phone|video\w*)[^.;]{0,60}|(?:online|by videoconference)\b[^.;]{0,60})", weight=0.7),
        ),
    ),
    Matter(
        name="arbitration-body",
        asks="Who runs the arbitration, and under whose rules?",
        topic=Practice.DISPUTE_RESOLUTION,
        keys=("arbitra", "jams", "aaa"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"\b(?:administer\w*|conducted|rules?|by|before|through|submitted|under|provider|with)\b[^;]{{0,80}}?\b(?P<value>{_BODY})(?!\w)", without=r"privacy (?:shield|framework)"),
            Rule(Says.VALUE, rf"\b(?P<value>{_BODY})[ '\"](?:'s? )?[^.;]{{0,60}}\b(?:rules|procedures|will administer|arbitrat)", weight=0.9),
        ),
    ),
    Matter(
        name="lawyers-fees",
        asks="Do you pay their lawyers if you lose?",
        topic=Practice.DISPUTE_RESOLUTION,
        keys=("attorney", "lawyer", "legal fees", "legal costs", "prevailing", "solicitor"),
        rules=(
            Rule(Says.YES, r"\b(?:prevailing|successful|winning|substantially prevailing)\b[^.;]{0,40}\bparty\b[^.;]{0,120}\b(?:entitled|recover|award\w*|reimburse\w*|fees)\b|\blosing party\b[^.;]{0,60}\b(?:pay|bear)", is_plain=True),
            Rule(Says.YES, r"\byou (?:will|shall|agree to|must|may be|are)(?: \w+){0,4} (?:pay|reimburse|liable|responsible|required)[^.;]{0,160}\b(?:attorneys?'?s?'?|lawyers?'?|legal|solicitors?'?) (?:\w+ )?(?:fees|costs|expenses)", without=r"\byour own\b|misrepresent|\bcollect(?:ion|ing|ed)?\b|late payments?|unpaid|past due|amounts? owed|indemnif", is_plain=True, is_fixed=True, weight=0.9),
            Rule(Says.NO, r"\byou (?:will|shall|must|are)(?: \w+){0,3} (?:pay|bear|responsible for)\b[^.;]{0,20}\byour own\b[^.;]{0,40}\b(?:attorney|lawyer|legal|counsel)", is_fixed=True),
            Rule(Says.NO, r"\b(?:each|either|both)\b[^.;]{0,20}\b(?:party|parties|of us|side)\b[^.;]{0,80}\b(?:own|respective)\b[^.;]{0,40}\b(?:attorney|lawyer|legal|costs|fees|counsel)", is_fixed=True),
            Rule(Says.NO, r"\b(?:we|company|[a-z.]{3,20}) (?:will|shall) not seek\b[^.;]{0,80}\b(?:attorney|lawyer|legal)|\bwaives? (?:\w+ ){0,4}right[^.;]{0,60}attorney", is_fixed=True),
        ),
    ),
    Matter(
        name="outside-body",
        asks="Can you take a complaint to an ombudsman or another body outside the courts?",
        topic=Practice.DISPUTE_RESOLUTION,
        keys=("ombuds", "alternative dispute", "online dispute", "out-of-court", "out of court", "odr", "consumer arbitration", "conciliation", "adr", "consumer dispute", "mediator", "mediation service"),
        rules=(
            Rule(Says.NO, r"\b(?:not|neither|nor)\b[^.;]{0,80}\b(?:obliged|obligated|willing|required|participate|take part|prepared|bound|committed)\b[^.;]{0,160}\b(?:dispute|arbitration|conciliation|settlement|adr)\b", heading="", without=r"you (?:are|will be) not|small claims|arbitrator", is_fixed=True, weight=1.1),
            Rule(Says.YES, r"\b(?:online|alternative) dispute (?:resolution|settlement)\b|\bodr (?:platform|website|portal)\b|\bombuds\w+\b|\bconsumer (?:disputes?|arbitration|complaints?) (?:board|body|commission|committee|cent(?:re|er))|\bout[- ]of[- ]court (?:dispute )?(?:settlement|resolution|redress)|\bconsumer mediat\w+|\bnational board for consumer disputes\b", without=r"jams|aaa|american arbitration|arbitrator|data protection", is_plain=True),
        ),
    ),
    Matter(
        name="injunction",
        asks="May they still go to court for an order against you?",
        topic=Practice.DISPUTE_RESOLUTION,
        keys=("injunct", "equitable"),
        rules=(
            Rule(Says.YES, r"\b(?:we|us|company|they|either party|each party|the parties|both|you agree|[a-z.]{3,20})\b[^.;]{0,160}\b(?:seek|obtain|apply|entitled|bring|pursue|right|claims?)\b[^.;]{0,120}\b(?:injunct\w+|equitable)\b", without=r"\bwaive|\bnot (?:seek|be entitled)|no event be entitled|arbitrator may", is_plain=True, is_fixed=True),
            Rule(Says.YES, r"\b(?:injunctive|equitable) (?:or (?:other )?\w+ )?(?:relief|remed)", is_plain=True, is_fixed=True, weight=0.6, without="waive|class"),
        ),
    ),
)  # fmt: skip
