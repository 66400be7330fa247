"""Authorities, courts and others who demand people's data."""

from __future__ import annotations

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.judge.answer.matters.giving import (
    AUTHORITIES,
    DATA,
    GAP,
    GIVE,
    NEVER,
    NO_DATA,
    PROCESS,
    TO,
    TOLD,
    USERS,
)
from smallprint.model.topic import Practice

_TELL = r"\b(?:notif(?:y|ies|ied|ication)|inform(?:s|ed)?(?! us)|tell|told|alert(?:ed)?|let you know|giv(?:e|es|en|ing)(?: \w+){0,3} notice|provid(?:e|es|ed|ing)(?: \w+){0,3} notice|notice|warn|contact you)\b"
_DEMAND = r"(?:\b(?:required|compelled|ordered|obliged) (?:by \w+ )?to (?:disclose|provide|produce|hand|release)|\b(?:judicial|lawful) (?:orders?|requests?)|\b(?:law[- ]enforcement|subpoenas?|warrants?|court|legal (?:process|requests?|demands?|order)|government\w*|authorit(?:y|ies)|such (?:requirements?|requests?|orders?|demands?|disclosures?|process)|information requests?|requests? for (?:\w+ ){0,3}(?:information|data)|permitted by the order|(?:the|an) order|third[- ]party requests?)\b)"
_LAWFUL = r"\b(?:subpoenas?|warrants?|court orders?|legal (?:process|requests?|demands?|orders?)|law enforcement|government(?:al)? (?:requests?|demands?)|(?:requests?|demands?|orders?) (?:from|by) (?:\w+ ){0,3}(?:government|authorit|court|agenc)\w*)\b"
_BELIEF = r"\b(?:good[- ]faith|believes?|belief|discretion|(?:we|they|it|company|reasonably|as|is|are|service|\w+) (?:deems?|deemed|considers?|considered) (?:it |this |that |to be |such disclosure |disclosure |doing so |reasonably )*(?:is |are |to be )?(?:\w+ or )?(?:necessary|appropriate|required|fit|proper|advisable|desirable|reasonable|prudent|essential|relevant|justified|needed)|(?<!to )determin(?:e|es|ed|ation)|judg(?:e?ment)|in our opinion|think(?! about)|(?:we|they|reasonably) (?:\w+ )?suspects?|suspected|suspicion|as we see fit|(?:necessary|required|reasonable|reasonably|where|when|if|as|is|be|seems?) (?:or |and |necessary |necessary or |required or |reasonably )*appropriate|voluntarily (?:\w+ ){0,2}(?:disclos|shar|releas|provid|report|hand|turn|assist|cooperat|co-operat)\w*|irrespective)\b"
_ASIDE = r"\b(?:aggregated?|de-?identified|anonymi[sz]ed)\b|\bappropriate (?:[\w-]+[ ,]+){0,7}(?:measures|safeguards|checks|controls|mechanisms|security|legal (?:bas[ei]s|grounds?)|technical|protections?)\b|\bconsidered [\"']|\bdeemed [\"']|\byou voluntarily\b|\badvertising agencies\b|\blegal representatives\b|\b(?:modify|reject|eliminate|remove) any\b|\bit is your responsibility\b|\bunauthori[sz]ed access\b|\bbelieves? (?:that )?(?:it|the|such) (?:\w+ ){0,4}(?:valid|binding|enforceable)\b|\boutside (?:of )?(?:the )?(?:eu\b|e\.?e\.?a|european|countr)|\bprotect your personal\b|\bassign (?:its|this|our|any|the|all)\b|\byou are (?:\w+ )?responsible\b|\bai-generated\b|\bshould be able\b"
"""Signs that no disclosure to somebody who asks for it is spoken of."""
_CAUSE = rf"(?:{PROCESS}|{AUTHORITIES}|\b(?:protect|defend|prevent|investigat\w*|enforce|fraud\w*|illegal|unlawful|safety|harm|rights|security|emergenc\w+|crim\w+|violat\w+|threat\w*|injury|danger\w*|law|laws|legal|legally)\b)"
_REVEAL = r"\b(?:(?:shar|disclos|releas|transfer|provid(?!er)|reveal|furnish|giv|report|divulg|transmit)\w*|shared|turn(?:ed|ing)? over|hand(?:ed|ing)? over|pass(?:ed)? on|pass|sent?|communicated|preserve|cooperat\w*|co-operat\w*|access and disclose|made available|make available|collaborat\w+)\b"
_NOT_YOURS = rf"\b(?:venue|arbitrat\w+|indemnif\w+)\b|\b(?:exclusive|personal|non-exclusive|subject to the|to the) jurisdiction\b|\b(?:any|all) (?:\w+ )?(?:disputes?|claims?)\b[^.;]{{0,60}}\b(?:courts?|resolved|governed|settled)\b|\b(?:governed|construed)\b[^.;]{{0,20}}\b(?:by|in accordance)\b|\byou (?:\w+ )?(?:believe|think|suspect)\b|{TOLD}|\b(?:require|ask) you to\b|\byou will make\b|\bnotify us\b|\bcopyrights?\b(?! (?:holders?|owners?)\b)|{USERS}(?:shar|disclos|provid|transfer|giv|reveal|report|releas)\w*|\byou (?:\w+ ){{0,2}}(?:represent|warrant|certify)\b|\byou (?:must|may|shall|agree|will|should|can)(?: \w+){{0,2}} not\b|\bsales?\b[\"']|\breceiving party\b|\bconfidential (?:proprietary )?information\b|\bdata importer\b|\bdisclosing party\b"
_GIVE_UP = r"\b(?:(?:shar|disclos|releas|transfer|reveal|furnish|divulg|transmit)\w*|turn(?:ed|ing)? over|hand(?:ed|ing)? over|pass(?:ed)? on|provid(?!er)\w+ (?:\w+ ){0,4}(?:data|information|details|records)|give (?:\w+ ){0,4}(?:data|information|details|records))\b"
_WARRANT = r"(?<!ensure or )(?<!represent and )(?<!represents and )(?<!situation )(?<!circumstances )(?<!request )(?<!not )(?<!, )(?<!and )(?<!or )warrants?(?!,? or make| or guarantee)(?! (?:that|the|any|to you|or represent|and represent|a)\b)"
_ORDER = rf"\b(?:subpoenas?|{_WARRANT}|court[- ]orders?|orders? (?:of|by|from|issued by) (?:a |the |any )?(?:\w+ ){{0,3}}(?:court|judge)|judicial (?:order|process|decision)|valid legal process|lawful(?:ly)? (?:court )?orders?|legal process|required (?:to do so )?(?:by|under) (?:\w+ ){{0,3}}(?:law|court|legislation)|legally[- ](?:required|obliged|obligated|compelled|bound|mandated|binding|valid request)|(?:compelled|obliged|obligated|mandated|ordered|forced) (?:to do so )?(?:by|under)|binding)\b"
_DANGER = r"\b(?:emergenc(?:y|ies)|imminent|life[- ]threatening|(?:danger|risk|threat|injury|harm|harms) (?:\w+ ){0,4}(?:person|people|individual|life|someone|others|anyone|death|bodily|physical)|death|serious (?:\w+ )?(?:injury|harm)|bodily (?:injury|harm)|physical (?:safety|harm|injury)|vital interests?|save (?:a )?li(?:fe|ves)|personal safety|suicid\w+|safety of (?:\w+[ ,]+){0,8}(?:person|people|individual|users?|others|public|anyone|any))\b"

_FLATLY = r"(?:\b(?:not|never|neither)\b|n't\b)(?![^.]*\b(?:except|unless|other than|only|but|save|following)\b)"
"""A denial with no exception behind it."""
_POLICE = r"\b(?:police|law[- ]enforcement(?: \w+)?|(?:\w+ )?authorit(?:y|ies)|government(?:al)? (?:agenc|authorit|bod)\w*|public prosecutors?|ncmec\b|national center for missing)"
_OF_THEMSELVES = rf"{USERS}(?:report|contact|notify|inform)|\byou (?:\w+ ){{0,4}}(?:report|contact|notify|call|inform)\b|\bplease (?:\w+ ){{0,3}}(?:report|contact|notify)\b|\bcontact (?:your|us|the local|local)|\bdata protection\b|\bwe encourage\b|\bif you (?:see|believe|are|know)\b"

_CANNOT_GIVE = r"(?:\b(?:not possible|impossible|unable|cannot|can't|no way|not able|not capable)\b(?: \w+){0,4}? (?:provide|give|disclose|hand|share|produce|turn|supply|deliver|reveal|decrypt|access|retrieve|identify|comply|respond|release)\w*|\b(?:nothing|no (?:\w+ ){0,2}(?:data|information|logs|records)) (?:\w+ ){0,3}?(?:to|that) (?:\w+ ){0,3}?(?:provide|give|disclose|hand|share|produce|turn|supply|deliver|show|reveal)\w*)"
"""That the provider has nothing to give, or no way to."""
_NOT_TO_THEM = r"\b(?:guarantee|responsible|liable|reject|prevent|refuse|update|amend|resolved|ensure|export\w*|upload|identification|verify|emergency|your request|courts? to appoint)\b|\bpermitted\b|\bnotif"
"""Signs that something else cannot be done."""
_UNTOUCHED = r"\b(?:nothing|not)\b[^.;]{0,60}\b(?:derogat\w+|limits?|limited|prevents?|restricts?|waives?|affects?)\b[^.;]{0,30}\b(?:our|[a-z]+'s|we|us) (?:\w+ )?(?:right|ability|obligation|power)s?\b[^.;]{0,20}\bcomply\b[^.;]{0,60}\b(?:law enforcement|government\w*|court|legal process|authorit\w+)"
"""That the terms leave the right to comply with authorities as it is."""

_UNFORCED = (
    Rule(Says.YES, rf"{_GIVE_UP}[^.;]{{0,120}}?\b(?:even )?without (?:receiving |waiting for |needing |requiring )?(?:a |any |an )?(?:court[- ]orders?|subpoenas?|warrants?|legal process|judicial orders?|orders? (?:of|by|from) a (?:court|judge))\b", without=rf"{NO_DATA}|{_NOT_YOURS}", weight=1.4, is_plain=True),
    Rule(Says.YES, rf"{_GIVE_UP}.{{0,160}}?{AUTHORITIES}.{{0,100}}?{_BELIEF}|{_GIVE_UP}.{{0,260}}?{_BELIEF}.{{0,200}}?{_CAUSE}|{_BELIEF}.{{0,200}}?{_GIVE_UP}.{{0,200}}?{_CAUSE}|{_CAUSE}.{{0,160}}?{_BELIEF}.{{0,160}}?{_GIVE_UP}", without=rf"{NO_DATA}|{_NOT_YOURS}|{_ASIDE}|\b(?:safeguards|as long as|transferred outside|voluntarily disclosed by|appropriate steps|third[- ]party auditor|rebates?)\b|\byou have (?:shared|posted|disclosed)\b|\bappropriate (?:\w+ )?(?:safeguards|measures|security|technical|mechanisms)\b|\byou (?:\w+ )?have (?:the|a) right\b|\byour rights? to\b|\bdelete\b|\bservice providers?\b[^.;]{{0,60}}\bappropriate", is_plain=True, is_fixed=True),
    Rule(Says.YES, rf"(?:{TO}{AUTHORITIES}[^.;]*\b(?:up)?on (?:\w+ )?request\b|\b(?:up)?on (?:\w+ )?request\b[^.;]{{0,40}}{AUTHORITIES}|\b(?:request|requested|requests|inquir\w+)\b (?:\w+ ){{0,3}}(?:by|from|of) (?:\w+[ ,]+){{0,5}}{AUTHORITIES})", without=rf"{NO_DATA}|{_NOT_YOURS}|\bviolate\b|\byou (?:may|must)\b|\blawful request|\bvalid legal\b|\bnot respond|\breject|\breceives?\b[^.;]{{0,40}}\brequests?\b|\bliab", weight=0.85, is_plain=True),
    Rule(Says.YES, rf"\b(?:report|notify|refer|alert|inform)\w*\b[^.;]{{0,60}}\b(?:suspected|suspicious|suspicions?|potential|possible|apparent|alleged)\b[^.;]{{0,100}}{AUTHORITIES}", without=rf"{_NOT_YOURS}|{_OF_THEMSELVES}|\bbreach\b|\bsupervisory\b|\bnot (?:\w+ )?report", weight=0.95, is_plain=True, is_fixed=True),
    Rule(Says.YES, rf"\b(?:report(?:ing|ed)?|reports will be made|notify|referr?(?:ed|ing)?)\b(?: [\w,]+){{0,12}}? (?:to )?(?:the |appropriate |relevant |competent )*{AUTHORITIES}|\breport\b[^.;]{{0,80}}\bnational center for missing", without=rf"{_NOT_YOURS}|{_OF_THEMSELVES}|\bbreach (?:to|of (?:personal )?data)\b|\bdata breach\b|\bsupervisory\b|\bcourts?\b|\bregulators?\b|\btax\b", weight=0.6, is_plain=True),
    Rule(Says.YES, rf"{_GIVE_UP}[^.;]{{0,160}}?\b(?:respond(?:ing)? to|response to|comply(?:ing)? with|answer|fulfil+|honou?r|requested by|requests? (?:from|by)|inquiries (?:from|by)|cooperat\w+ with|assist\w*)\b(?![^.;]{{0,12}}\b(?:lawful|valid|legally|enforceable|binding)\b)[^.;]{{0,120}}?\b(?:(?:law[- ]enforcement|governmental?|police|regulatory|authorities'?) (?:\w+ )?(?:requests?|inquir\w+|demands?|investigations?)|(?:requests?|inquir\w+|demands?) (?:\w+ ){{0,2}}(?:by|from|of) (?:\w+[ ,]+){{0,4}}{AUTHORITIES})", without=rf"{NO_DATA}|{_NOT_YOURS}|{_FLATLY}|\b(?:lawful|legal|valid|enforceable|binding) (?:\w+ )?requests?\b|\brequired to (?:respond|comply|answer)\b|\bonly\b|\bwarrant canary\b", weight=0.9, is_plain=True, is_fixed=True),
    Rule(Says.YES, rf"\blaws? (?:\w+ )?(?:requires? or permits?|permits? or requires?|allows? or requires?|requires? or allows?|permits?|allows?|authori[sz]es)\b[^.;]{{0,40}}\b(?:such |the |this |us |disclos)|{_GIVE_UP}[^.;]{{0,160}}\b(?:required or (?:permitted|allowed|authori[sz]ed)|(?:permitted|allowed|authori[sz]ed) or required|as (?:permitted|allowed)|(?:where|when|if) (?:permitted|allowed)) (?:\w+ )?(?:by|under) (?:\w+ ){{0,2}}(?:law|legislation)", without=rf"{NO_DATA}|{_NOT_YOURS}|{_FLATLY}|\bconsent\b|\badvertis|\bmarketing\b|\bretain|\bservice providers?\b|\baffiliates\b", weight=0.65, is_plain=True, is_fixed=True),
    Rule(Says.YES, rf"{_REVEAL}.{{0,200}}?(?:{PROCESS}|{AUTHORITIES}|law).{{0,120}}?(?:\b(?:or|and|,|:)[^.;]{{0,20}}? to (?:\w+ ){{0,2}}|\(\w+\) |[,;] (?:or |and )?(?:to )?)(?:protect|prevent|enforce|defend(?! (?:a |our |any |against )?(?:legal )?(?:claims?|applications?|actions?)\b)|investigate|detect|assist)\b", without=rf"{NO_DATA}|{_NOT_YOURS}|{_FLATLY}", weight=0.7, is_plain=True, is_fixed=True),
    Rule(Says.YES, rf"{_REVEAL}[^.;]{{0,320}}?\b(?:to|for|in order to|necessary to|purposes? of)\b (?:\w+[ ,/]+){{0,4}}(?:enforce|protect(?:ing)?|prevent(?:ing|ion)?|combat(?:ing)?|investigat(?:e|ing|ion)|detect(?:ing)?|defend)\b[^.;]{{0,120}}\b(?:rights|property|safety|fraud\w*|crim\w+|illegal|unlawful|harm|abuse|danger|threats?|security|our company|ourselves|other persons|others|our (?:users|customers|business))\b", without=rf"{NO_DATA}|{_NOT_YOURS}|{_FLATLY}|\bservice providers?\b|\bon our behalf\b|\b(?:shar|disclos|releas|transfer|provid|reveal|giv|report|transmit)\w* (?:to )?us\b|\bassurances\b|\beither to us\b|\bderive\b", weight=0.75, is_plain=True, is_fixed=True),
    Rule(Says.YES, rf"\b(?:co-?operat|assist|collaborat|work)\w*\b[^.;]{{0,40}}\b(?:with)?\b[^.;]{{0,60}}{AUTHORITIES}", without=rf"{_NOT_YOURS}|\byou\b[^.;]{{0,30}}\bcooperat|\bdata protection\b|\bsupervisory\b|\bonly\b|\bcomplain", weight=0.6, is_plain=True),
    Rule(Says.YES, rf"\b(?:discretion[^.;]{{0,120}}(?:{AUTHORITIES}|{_GIVE_UP}[^.;]{{0,60}}\b(?:data|information|identity|records)\b)|without (?:receiving |awaiting |waiting for )?(?:a |any )?(?:formal |valid )?(?:legal (?:requests?|process|orders?)|subpoena|warrant|court order)[^.;]{{0,60}}\b(?:if|where|when|in (?:the|some|certain|limited|following|an?)|case|emergenc\w+)|voluntar\w+ (?:\w+ ){{0,3}}(?:disclos|shar|turn|report|hand|releas|co-?operat|provid(?!ed))\w*|unilateral\w*|without (?:a )?(?:legal (?:obligation|requirement|compulsion)|subpoena|warrant|court order)|even (?:if|where|when) not (?:legally )?(?:required|compelled)|whether or not (?:legally )?required)\b[^.;]{{0,200}}(?:{AUTHORITIES}|{_REVEAL})|{_REVEAL}[^.;]{{0,120}}\b(?:whether or not (?:legally )?required|even (?:if|where) not required)", without=rf"{NO_DATA}|{_NOT_YOURS}|{NEVER}[^.;]{{0,90}}without|\byou (?:have |may |can )?(?:\w+ )?voluntar", weight=1.1, is_plain=True, is_fixed=True),
    Rule(Says.NO, rf"{NEVER}[^.]*?{_GIVE_UP}[^.]*?\b(?:except|unless|other than|save|only|but|without|absent)\b[^.]{{0,100}}?(?:{_ORDER})", without=rf"{NO_DATA}|{_NOT_YOURS}|{_BELIEF}|\b(?:prevent|protect|fraud|enforce|assist)\b|\boutside (?:of )?(?:the )?(?:eu\b|e\.?e\.?a|european|countr)|\bpermitted by\b|\bwithout your consent\b|\bwithout notice\b|\bdisclosed to you\b|\bpurpose not\b|\bvideo programming\b|\bprovide them with\b|\bsell\b|\bsales?\b", weight=1.2, is_fixed=True),
    Rule(Says.NO, rf"\b(?:only|solely|exclusively)\b[^.;]{{0,140}}(?:{_ORDER})", without=rf"{NO_DATA}|{_NOT_YOURS}|{_BELIEF}|\bor (?:as necessary |where necessary |when necessary )?to (?:protect|prevent|enforce|defend)\b|\bconvenience\b|\bwarrant(?:y|ies|s that)\b|\b(?:retain|retention|retained|keep|kept|stored?)\b|\b(?:use|process) (?:the|your) (?:\w+ )?(?:data|information)\b|\bconsents?\b[^.;]{{0,30}}\brequired|\bresponsible\b", weight=1.0, is_fixed=True),
    Rule(Says.NO, rf"{_GIVE_UP}[^.;]{{0,200}}(?:{_ORDER})[^.;]{{0,40}}\bonly (?:if|when|where|after|once)\b[^.;]{{0,50}}\b(?:valid|binding|lawful|legal\w*)\b", without=rf"{NO_DATA}|{_NOT_YOURS}", weight=1.05, is_fixed=True),
    Rule(Says.NO, r"\brequires?\b[^.;]{0,40}\b(?:warrant|subpoena|court order|legal process|search warrant)\b|\b(?:warrant|subpoena|court order)s? (?:is|are) (?:\w+ )?required\b", weight=1.0, is_fixed=True, without=r"\bwarranty\b"),
    Rule(Says.NO, rf"{_GIVE_UP}{GAP}(?:{_ORDER}|\b(?:lawful|valid|legal|binding) requests?)", without=rf"{NO_DATA}|{_NOT_YOURS}|{_BELIEF}|\bprotect\b|\bprevent\b|(?<!lawful )(?<!valid )(?<!legal )(?<!binding )\brequests?\b", weight=0.5, is_fixed=True),
    Rule(Says.NO, rf"\b(?:if|when|where|once|in the event)\b[^.;]{{0,60}}(?:{_ORDER}|\bvalid (?:legal )?requests?)(?:[^.;]|\.(?=\w)){{0,120}}\b(?:will|shall|must|have to|may|can)\b(?: \w+){{0,3}} (?:comply|{_REVEAL})", without=rf"{_NOT_YOURS}|{_BELIEF}|\bprotect\b|\bprevent\b|\bnotif(?:y|ied)\b|\byou (?:must|will|shall)\b|\bwithhold", weight=0.55, is_fixed=True),
    Rule(Says.NO, rf"(?:{_ORDER}|\blegally[- ]mandated\b|\blawful requests?\b)(?:[^.;]|\.(?=\w)){{0,140}}\b(?:respond|comply|disclose|provide|answer)\b[^.;]{{0,20}}\bonly\b", without=rf"{_NOT_YOURS}|{_BELIEF}", weight=1.0, is_fixed=True),
    Rule(Says.NO, rf"{_CANNOT_GIVE}[^.]{{0,140}}(?:{AUTHORITIES}|{_ORDER}|\blegal requests?\b)", without=rf"{_NOT_YOURS}|{_NOT_TO_THEM}", weight=1.1, is_fixed=True),
    Rule(Says.NEAR, r"\b(?:law enforcement|subpoena|required by law|police)\b", weight=0.2),
)  # fmt: skip
_NOTICE = (
    Rule(Says.YES, rf"\b(?:undertakes?|commits?|will|shall|promises?|agrees?)\b(?: to)? (?:\w+ ){{0,3}}?(?:inform|notify|tell|alert|warn) (?:its |our |the |any |all |affected )*(?:you|customers?|users?|members?|clients?|subscribers?)\b[^.;]{{0,60}}\b(?:in the event of|of|about|before|if|when)\b[^.;]{{0,60}}\b(?:requests?|demands?|orders?)\b[^.;]{{0,60}}(?:{AUTHORITIES}|\b(?:judicial|administrative)\b)", without=r"\bbreach\b|\bnot (?:\w+ )?(?:inform|notify|tell)|\bterminat", is_plain=True),
    Rule(Says.YES, r"\b(?:will|may|shall|aims? to|tr(?:y|ies) to|seeks? to|endeavou?rs? to) (?:\w+ ){0,3}?(?:inform|notify|tell|alert|warn) (?:you|(?:its|our|the|any|affected|such|relevant) (?:\w+ )?(?:customers?|users?|members?|subscribers?|account holders?|persons?|individuals?))\b", heading=r"\brequests? (?:from|by) (?:\w+ )?(?:authorit|government|police|law|court|public)|\blaw enforcement|\blegal (?:process|requests?)|\b(?:government|authorit\w+|police) (?:\w+ )?(?:requests?|demands?|access)", without=r"\bbreach\b|\bnot (?:\w+ )?(?:inform|notify|tell)|\bchang\w+ (?:to|in|of) (?:this|the|these|our)\b", weight=0.85, is_plain=True),
    Rule(Says.NO, rf"(?:{_DEMAND})(?:[^.;]|\.(?=\w)){{0,200}}\bwith or without (?:\w+ ){{0,3}}notice\b|\bwith or without (?:\w+ ){{0,3}}notice\b(?:[^.;]|\.(?=\w)){{0,200}}(?:{_DEMAND})", without=r"\bterminat|\bsuspend", weight=1.1, is_fixed=True),
    Rule(Says.YES, rf"(?:{_DEMAND})[^.]{{0,300}}[.] [^.]{{0,60}}\b(?:will|shall)\b[^.;]{{0,40}}{_TELL}[^.;]{{0,40}}\b(?:you|users?|customers?)\b[^.;]{{0,60}}\b(?:such|these|this|that|it|the) ?(?:events?|requests?|demands?|orders?|disclosures?|cases?)?\b", without=r"\bbreach\b|\b(?:without|not|no) (?:\w+ ){0,5}(?:notice|notify|notif\w+)\b|\bchang\w+ (?:to|in|of) (?:this|the|these|our)\b|\bterminat", weight=0.9, is_plain=True),
    Rule(Says.YES, rf"\b(?:we|us|our|company|will|shall|may|policy|attempt|try|efforts?|be|promptly|\w+)\b[^.;]{{0,60}}{_TELL}[^.]{{0,120}}\b(?:you|users?|customers?|members?|account holders?|affected|subscribers?|the person|individuals?|data subjects?)\b[^.]{{0,220}}?{_DEMAND}", without=r"\bbreach\b|\bcancel\b|\bbilling\b|\bpurchase|\bchang\w+ (?:to|in|of) (?:this|the|these|our)\b|\bcopyright\b|\bdmca\b|\binfring|\b(?:without|not|no) (?:\w+ ){0,5}(?:notice|notify|notif\w+)\b|\bwithout\b[^.;]{0,40}\bnotice\b|\byou (?:must|agree to|shall|will) (?:\w+ )?(?:notify|inform|tell)\b|\bterminat|\bright to\b|\bcounter|\bsub-?processor|\bdelet|\bwe (?:are|have been|become|get) (?:\w+ )?(?:notified|informed|alerted)\b|\bnotify (?:the )?(?:\w+ ){0,2}(?:authorit|regulat|law|police)\w*|\b(?:lost|stolen|unauthori[sz]ed access)\b|\breporting you\b|\bnotice of dispute\b|\bfees?\b|\bprice|\bconfidential information\b|\bconsents\b|\b(?:suspend|remov|tak(?:e|ing) action)|\barbitrat|\bopt-out notice\b", weight=1.0, is_plain=True),
    Rule(Says.YES, rf"{_DEMAND}[^.]{{0,200}}?\b(?:we|be|will|shall|may|attempt|try|efforts?|policy|would)\b[^.;]{{0,60}}{_TELL}[^.]{{0,60}}\b(?:you|users?|customers?|members?|account holders?|affected|subscribers?|person|individuals?|happens|prior|before|first|such|of)\b", without=r"\bbreach\b|\bcancel\b|\bbilling\b|\bpurchase|\bchang\w+ (?:to|in|of) (?:this|the|these|our)\b|\bcopyright\b|\bdmca\b|\binfring|\b(?:without|no|not) (?:\w+ ){0,5}(?:notice|notif\w+)\b|\bwithout\b[^.;]{0,40}\bnotice\b|\byou (?:must|agree to|shall|will) (?:\w+ )?(?:notify|inform|tell)\b|\bterminat|\bright to\b|\bcounter|\bsub-?processor|\bdelet|\bwe (?:are|have been|become|get) (?:\w+ )?(?:notified|informed|alerted)\b|\bnotify (?:the )?(?:\w+ ){0,2}(?:authorit|regulat|law|police)\w*|\b(?:lost|stolen|unauthori[sz]ed access)\b|\breporting you\b|\bnotice of dispute\b|\bfees?\b|\bprice|\bconfidential information\b|\bconsents\b|\b(?:suspend|remov|tak(?:e|ing) action)|\bsupervisory\b|\barbitrat|\bopt-out notice\b", weight=0.95, is_plain=True),
    Rule(Says.YES, rf"\b(?:you|users?|customers?|members?|account holders?)\b (?:will|shall|are|may) (?:\w+ ){{0,2}}(?:notified|informed|told|alerted)\b[^.]{{0,160}}{_DEMAND}|{_DEMAND}[^.]{{0,80}}\b(?:you|users?|customers?) (?:will|shall|are|may) (?:\w+ ){{0,2}}(?:notified|informed|told|alerted)\b", without=r"\bbreach\b|\bchang\w+ (?:to|in|of)\b|\binfring|\bnot\b|\bterminat", weight=1.0, is_plain=True),
    Rule(Says.NO, rf"\b(?:not|never|no|without)\b (?:\w+ ){{0,6}}(?:notice|notify|notif\w+|inform(?:ing)? you|tell(?:ing)? you|told)\b[^.]{{0,160}}(?:{AUTHORITIES}|{PROCESS}|\bdisclos\w*)|(?:{AUTHORITIES}|{PROCESS}|\bdisclos\w*|\bturn over\b)[^.]{{0,200}}\b(?:not|never|no|without)\b (?:\w+ ){{0,6}}(?:notice|notify|notif\w+|inform(?:ing)? you|tell(?:ing)? you|knowledge)\b", without=rf"{TOLD}|\bsell\b|\b(?:this|privacy) notice\b|\barbitrat|\bdiscontinu|\bcompensation\b|\bterminat|\bsuspen|\bmodify\b|\bchang\w+ (?:to|in|of)\b|\bprovided that\b|\bunless\b[^.;]{{0,60}}\bnotif|\b(?:legally |we are |are )(?:prohibited|forbidden|barred)\b|\bremove\b|\binfring|\bwarrant(?:y|ies)\b|\bcookies\b|\b(?:fees?|pric\w+|trial|charg\w+|update|payment|gift|licen[sc]e|materially|testing|refus\w+|notif(?:y|ies) (?:the )?authorit\w+|legal notice)\b", weight=1.0, is_fixed=True),
    Rule(Says.NO, rf"\b(?:prohibited|forbidden|barred|not (?:permitted|allowed|able))\b[^.;]{{0,30}}\b(?:notify|notifying|inform|informing|telling|tell)\b[^.;]{{0,20}}\b(?:you|users?|customers?)\b[^.;]{{0,120}}(?:{_DEMAND})", weight=0.6, is_fixed=True, without=r"\bunless\b|\bexcept\b|\bif we are\b|\bwill notify\b"),
    Rule(Says.NEAR, r"\b(?:law enforcement|subpoena|required by law)\b", weight=0.2),
)  # fmt: skip
_LEAVE = (
    Rule(Says.NO, rf"(?:{AUTHORITIES}|{PROCESS}){GAP}\bwithout (?:\w+[ ,]+){{0,8}}(?:consent|permission|approval|authori[sz]ation)\b|\bwithout (?:\w+[ ,]+){{0,8}}(?:consent|permission|approval|authori[sz]ation)\b{GAP}(?:{AUTHORITIES}|{PROCESS}|\blaw\b)", without=rf"\b(?:not|never)\b (?:\w+ ){{0,5}}(?:shar|disclos|provid|sell|giv|transfer)\w*|{_NOT_YOURS}|\bassign\b", is_fixed=True),
    Rule(Says.NO, r"\bshared with others with or without (?:such )?your (?:knowledge|consent)|\bwith or without (?:\w+ ){0,4}(?:your )?(?:knowledge|consent|permission)", weight=1.05, is_fixed=True),
    Rule(Says.NO, rf"\b(?:regardless|irrespective|notwithstanding|whether or not)\b[^.;]{{0,60}}\b(?:will|consent|wish\w*|you (?:agree|like|object))\b[^.]{{0,160}}(?:{AUTHORITIES}|{PROCESS})|(?:{AUTHORITIES})[^.]{{0,140}}\bregardless\b[^.;]{{0,30}}\bwill\b", without=_NOT_YOURS, weight=0.6, is_fixed=True),
    Rule(Says.NO, rf"{NEVER}[^.]*\bwithout (?:\w+ ){{0,6}}(?:consent|permission)\b[^.]*\b(?:except|unless|other than|save)\b[^.]{{0,100}}(?:{PROCESS}|{AUTHORITIES})|\b(?:except|unless|other than)\b[^.]{{0,80}}(?:{PROCESS}|{AUTHORITIES})[^.]{{0,120}}\b(?:consent|permission)\b", without=_NOT_YOURS, weight=0.9, is_fixed=True),
    Rule(Says.NO, r"\byou (?:hereby |expressly |also )*(?:consent|authori[sz]e|agree|waive)\b[^.]{0,200}\b(?:law enforcement|government|authorit(?:y|ies)|subpoena|court order|police)\b", weight=0.7, is_fixed=True, without=r"\bjurisdiction\b|\bcourts? of\b|\bnot\b"),
    Rule(Says.YES, rf"\b(?:only|unless)\b[^.;]{{0,40}}\byour (?:\w+ )?(?:consent|permission)\b[^.;]{{0,80}}(?:{AUTHORITIES})|{NEVER}{GAP}{_REVEAL}{GAP}(?:{AUTHORITIES})[^.;]{{0,60}}\bwithout your (?:\w+ )?(?:consent|permission)\b", is_fixed=True, is_plain=True),
)  # fmt: skip
POLICE = (
    Matter(
        name="police-disclosure",
        asks="Do they give people's data to the police, authorities or courts?",
        topic=Practice.LAW_ENFORCEMENT,
        keys=("law", "legal", "subpoena", "court", "authorit", "police", "government", "agenc", "warrant", "regulator"),
        order=(Says.NO, Says.YES, Says.CONSENT, Says.OPT_OUT),
        rules=(
            Rule(Says.YES, rf"{TO}{AUTHORITIES}", without=rf"{NO_DATA}|{_NOT_YOURS}|\byou (?:\w+ ){{0,3}}report\b|\bcomplain", is_plain=True, is_fixed=True),
            Rule(Says.YES, rf"{_GIVE_UP}{GAP}(?:{PROCESS}|\b(?:as|when|where|if) required\b)", without=rf"{NO_DATA}|{_NOT_YOURS}|{NEVER}", weight=0.9, is_plain=True, is_fixed=True),
            Rule(Says.YES, rf"(?:{PROCESS}|{AUTHORITIES}|\bcompelled\b){GAP}{_GIVE_UP}{GAP}(?:{DATA}|with|to|identity|records)", without=rf"{NO_DATA}|{_NOT_YOURS}|{NEVER}", weight=0.85, is_plain=True, is_fixed=True),
            Rule(Says.YES, rf"{NEVER}[^.]*?{_GIVE_UP}[^.]*?\b(?:except|unless|other than|save|only|but|without)\b[^.]{{0,120}}?(?:{PROCESS}|{AUTHORITIES}|{_ORDER})", without=rf"{NO_DATA}|{_NOT_YOURS}", weight=0.9, is_plain=True, is_fixed=True),
            Rule(Says.YES, rf"\b(?:co-?operat|collaborat|work|assist|comply|compl(?:y|ies|iance))\w*\b[^.;]{{0,60}}\b(?:with|to)\b[^.;]{{0,80}}(?:{AUTHORITIES}|{_ORDER}|\blegal requests?\b)", without=rf"{_NOT_YOURS}|\byou (?:\w+ ){{0,6}}(?:comply|cooperate)\b|\bdata protection authorit|\bsupervisory authorit|\bdata protection\b", weight=0.8, is_plain=True),
            Rule(Says.YES, rf"^\W*(?:[\w,/&-]+ ){{0,6}}?{AUTHORITIES}[^.;]{{0,100}}\b(?:where|when|if|as) (?:\w+ )?(?:required|permitted)\b[^.;]{{0,20}}\blaw\W*$", weight=0.6, is_plain=True, is_fixed=True, without=rf"{_NOT_YOURS}|{NEVER}"),
            Rule(Says.YES, rf"{_UNTOUCHED}", weight=1.2, is_plain=True, is_fixed=True),
            Rule(Says.NO, rf"{_CANNOT_GIVE}[^.]{{0,140}}(?:{AUTHORITIES}|{_ORDER}|\blegal requests?\b)", without=rf"{_NOT_YOURS}|{_NOT_TO_THEM}", weight=1.15, is_fixed=True),
            Rule(Says.NO, r"\b(?:disclosed|given|handed over|provided|shared)\b[^.;]{0,20}\b(?:0|zero|no) bytes\b[^.;]{0,80}\b(?:governments?|authorit\w+|third part\w+)", weight=1.15, is_fixed=True),
            Rule(Says.NO, rf"\b(?:never|not|n't)\b(?: \w+){{0,4}} (?:shar|disclos|giv|provid|hand|releas|pass)\w*\b{GAP}{AUTHORITIES}", without=rf"\b(?:unless|except|without|only|other than|but|if)\b|{_NOT_YOURS}|\bnotice\b", is_fixed=True),
            Rule(Says.NEAR, r"\b(?:law enforcement|subpoena|required by law|police)\b", weight=0.2),
        ),
    ),
    Matter(
        name="police-unforced",
        asks="Do they give people's data to the police or authorities without a court order, on a request or their own judgment?",
        topic=Practice.LAW_ENFORCEMENT,
        keys=("law", "legal", "subpoena", "court", "authorit", "police", "government", "agenc", "warrant", "regulator", "protect", "prevent", "fraud", "harm", "crime", "investigat"),
        order=(Says.YES, Says.NO, Says.CONSENT, Says.OPT_OUT),
        rules=_UNFORCED,
    ),
    Matter(
        name="police-order-needed",
        asks="Do the police and authorities need a court order, or the force of law, to get people's data from them?",
        topic=Practice.LAW_ENFORCEMENT,
        keys=("law", "legal", "subpoena", "court", "authorit", "police", "government", "agenc", "warrant", "regulator", "protect", "prevent", "fraud", "harm", "crime", "investigat"),
        order=(Says.NO, Says.YES, Says.CONSENT, Says.OPT_OUT),
        rules=_UNFORCED,
        settle="order needed",
    ),
    Matter(
        name="police-emergency",
        asks="Do they give data to authorities in an emergency, when somebody is in danger?",
        topic=Practice.LAW_ENFORCEMENT,
        keys=("emergenc", "imminent", "danger", "death", "injur", "harm", "safety", "vital", "life", "lives", "threat"),
        order=(Says.YES, Says.NO, Says.CONSENT, Says.OPT_OUT),
        rules=(
            Rule(Says.YES, rf"{_REVEAL}[^.]{{0,300}}?{_DANGER}|{_DANGER}[^.]{{0,160}}?{_REVEAL}", without=rf"{_NOT_YOURS}|\bliab\w*\b|\byou (?:\w+ ){{0,3}}(?:report|contact|call)\b", is_plain=True, is_fixed=True),
            Rule(Says.YES, r"\bvital interests?\b", weight=0.6, is_plain=True),
            Rule(Says.NEAR, rf"{_DANGER}", weight=0.2),
        ),
    ),
    Matter(
        name="police-notice",
        asks="Do they tell people when authorities or a court ask for their data?",
        topic=Practice.LAW_ENFORCEMENT,
        keys=("notif", "notice", "inform you", "inform its", "tell", "told", "alert", "let you know", "warn", "contact you", "inform the", "inform user", "inform customer", "informed", "knowledge"),
        order=(Says.YES, Says.NO, Says.CONSENT, Says.OPT_OUT),
        rules=_NOTICE,
    ),
    Matter(
        name="police-secret",
        asks="Can they give people's data to authorities without telling them?",
        topic=Practice.LAW_ENFORCEMENT,
        keys=("notif", "notice", "inform you", "inform its", "tell", "told", "alert", "let you know", "warn", "contact you", "inform the", "inform user", "inform customer", "informed", "knowledge"),
        order=(Says.NO, Says.YES, Says.CONSENT, Says.OPT_OUT),
        rules=_NOTICE,
        settle="turned",
    ),
    Matter(
        name="police-notice-time",
        asks="How soon do they tell people that their data was demanded?",
        topic=Practice.LAW_ENFORCEMENT,
        keys=("notif", "notice", "inform", "tell", "warn"),
        wants_value=True,
        rules=(
            Rule(Says.VALUE, rf"(?:{_TELL}[^.]{{0,200}}{_LAWFUL}|{_LAWFUL}[^.]{{0,200}}{_TELL})[^.]{{0,120}}?(?P<value>\b(?:within|at least|no later than|not less than)? ?(?:\w+ ){{0,2}}\(?\d*\)? ?(?:business |calendar |working )?(?:days?|hours?|weeks?)\b)", without=r"\bbreach\b|\bchang\w+ to\b|\binfring"),
            Rule(Says.VALUE, rf"{_TELL}[^.]{{0,100}}?(?P<value>\b(?:within|at least|no later than|not less than) (?:\w+ ){{0,3}}(?:business |calendar |working )?(?:days?|hours?|weeks?)\b)[^.]{{0,160}}{_LAWFUL}", weight=1.1, without=r"\bbreach\b|\bchang\w+ to\b|\binfring"),
            Rule(Says.VALUE, rf"{_TELL}[^.]{{0,120}}?(?P<value>\b(?:before|prior to|in advance of) (?:we |any |such |the )?(?:\w+ ){{0,3}}(?:disclos\w+|produc\w+|respond\w*|comply\w*|hand\w*|provid\w+|releas\w+))", weight=0.8, without=r"\bbreach\b|\bchang\w+ to\b|\binfring"),
        ),
    ),
    Matter(
        name="police-consent",
        asks="Do they need people's consent before they give data to authorities?",
        topic=Practice.LAW_ENFORCEMENT,
        keys=("consent", "permission", "knowledge", "regardless", "approval", "agree", "authori"),
        order=(Says.NO, Says.YES, Says.CONSENT, Says.OPT_OUT),
        rules=_LEAVE,
    ),
    Matter(
        name="police-against-will",
        asks="Can they give people's data to authorities against their will?",
        topic=Practice.LAW_ENFORCEMENT,
        keys=("consent", "permission", "knowledge", "regardless", "approval", "agree", "authori"),
        order=(Says.YES, Says.NO, Says.CONSENT, Says.OPT_OUT),
        rules=_LEAVE,
        settle="turned",
    ),
    Matter(
        name="police-reports",
        asks="Do they report users to the police of their own accord?",
        topic=Practice.ENFORCEMENT,
        keys=("report", "refer", "alert", "notify", "inform", "law enforcement", "authorit", "police", "ncmec"),
        order=(Says.YES, Says.NO, Says.CONSENT, Says.OPT_OUT),
        rules=(
            Rule(Says.YES, rf"\b(?:report(?:ed|ing)?|refer(?:red|ral)?|forward(?:ed|ing)?|escalat\w+|bring|brought)\b(?! (?:reports?|cent|number))[^.;]{{0,120}}?\bto\b[^.;]{{0,60}}?{_POLICE}", without=rf"{_OF_THEMSELVES}|\b(?:single )?point of contact\b|\btransparency\b|\btax(?:es)?\b|\bin response to\b|\b(?:to|in) court\b|\b(?:guidelines|polic(?:y|ies))\b|\bnot (?:\w+ ){{0,3}}(?:obligation|oblig\w+|required|report)\b", is_plain=True, is_fixed=True),
            Rule(Says.YES, rf"\b(?:alert(?:ed|ing)?|notif(?:y|ied|ying)|inform(?:ed|ing)?|contact(?:ed|ing)?|involv(?:e|ed|ing)|notification (?:of|to))\b[^.;,]{{0,40}}?{_POLICE}", without=rf"{_OF_THEMSELVES}|\bbreach\b|\b(?:lost|stolen)\b|\bsupervisory\b|\bregulator\b|\btax(?:es)?\b|\bus(?:ers?)? (?:if|when|of)\b|\bpoint of contact\b|\bcontact e-?mail\b|\brespective authorit", is_plain=True),
            Rule(Says.YES, rf"\b(?:violat\w+|breach\w*|break(?:s|ing)?|illegal|unlawful|abuse|crim\w+)\b[^.;]{{0,120}}\b(?:co-?operat\w*|collaborat\w*|work|assist)\b[^.;]{{0,40}}{_POLICE}", without=r"\bdata protection\b|\bin response to\b", weight=0.8, is_plain=True),
            Rule(Says.YES, rf"\b(?:illegal|unlawful|criminal|crimes?|violat\w+|child\w*|abuse|exploit\w+|fraud\w*|threats?)\b{GAP}\b(?:reported|referred|forwarded|disclosed|report|refer|share|provide)\w*\b{GAP}\b(?:to|with)\b{GAP}{AUTHORITIES}", without=rf"{USERS}report", weight=0.95, is_plain=True),
            Rule(Says.YES, rf"\b(?:co-?operat|work)\w*\b[^.;]{{0,40}}\bwith\b[^.;]{{0,40}}{AUTHORITIES}[^.;]{{0,120}}\b(?:report|prosecut|investigat|violat|illegal)\w*", without=rf"{USERS}|\bdata protection\b", weight=0.6, is_plain=True),
            Rule(Says.NO, rf"\b(?:not|no) (?:\w+ ){{0,3}}(?:obligation|obliged|obligated|duty|required|report)\b[^.;]{{0,50}}\b(?:report|notify|refer|to)\b[^.;]{{0,60}}{AUTHORITIES}", without=r"\byou\b", is_fixed=True),
            Rule(Says.NEAR, r"\blaw enforcement\b|\bpolice\b", weight=0.2),
        ),
    ),
    Matter(
        name="police-contest",
        asks="Do they examine or contest demands by authorities?",
        topic=Practice.LAW_ENFORCEMENT,
        keys=("challenge", "contest", "object", "reject", "review", "narrow", "fight", "oppose", "push back", "scrutin", "overbroad", "examine", "assess", "valid"),
        rules=(
            Rule(Says.YES, rf"\b(?:challeng|contest|object|reject|oppos|narrow|push back|resist|fight|refus|dispute|appeal)\w*\b[^.;]{{0,140}}(?:{_DEMAND})", without=r"\byou (?:\w+ ){0,4}(?:challenge|object|contest|refuse|reject|dispute|appeal)|\bright to object\b|\barbitrat|\bcookies\b|\bjurisdiction\b|\byour right\b|\bdata subject\b|\bvenue\b|\bcounter-?notice", is_plain=True),
            Rule(Says.YES, rf"(?:{_DEMAND})[^.;]{{0,160}}\b(?:challenged?|contest(?:ed)?|reject(?:ed)?|opposed?|narrow(?:ed)?|push back|resist|scrutini[sz]ed?|carefully (?:review|assess|examin|check)\w*|overbroad|over-broad|unlawful requests?|legally (?:review|valid))\b", without=r"\byou (?:\w+ ){0,4}(?:challenge|object|contest)|\barbitrat|\bjurisdiction\b|\bvenue\b", weight=0.9, is_plain=True),
            Rule(Says.YES, r"\b(?:carefully |closely |thoroughly |individually )?(?:review|assess|examine|evaluat|scrutini[sz]|verif|vet)\w*\b[^.;]{0,40}\b(?:each|every|all|any|such|these|the|legal|law enforcement|government)\b[^.;]{0,40}\b(?:requests?|demands?|orders?|process|subpoenas?)\b", without=r"\byou\b|\byour request\b|\bdata subject\b|\bdeletion\b|\bconsumer\b|\bcopyright\b|\bidentity\b|\bdispute\b", weight=0.7, is_plain=True),
        ),
    ),
    Matter(
        name="transparency-report",
        asks="Do they publish how many demands for data they get?",
        topic=Practice.LAW_ENFORCEMENT,
        keys=("transparency", "publish", "canary"),
        rules=(
            Rule(Says.YES, r"\btransparency (?:reports?|cent(?:er|re)|reporting)\b", is_fixed=True, is_plain=True, weight=0.9, without=r"\bdigital services act\b|\bad(?:s|vertis\w*)? transparency\b"),
            Rule(Says.YES, r"\bpublish\w*\b[^.;]{0,80}\b(?:requests?|demands?|orders?|subpoenas?)\b[^.;]{0,60}\b(?:government\w*|law enforcement|authorit\w+|receive\w*)|\b(?:government|law enforcement|legal) requests?\b[^.;]{0,60}\bpublish", is_plain=True),
            Rule(Says.YES, r"\bwarrant canary\b", is_fixed=True, is_plain=True, weight=0.8),
        ),
    ),
    Matter(
        name="claimants-disclosure",
        asks="Do they give people's data to private claimants, such as owners of copyright?",
        topic=Practice.DATA_SHARING,
        keys=("copyright", "claim", "litigation", "infring", "rights", "complain", "intellectual", "lawsuit", "dispute"),
        rules=(
            Rule(Says.YES, r"\b(?:shar|disclos|releas|provid|reveal|forward|pass|send|giv|transmit)\w*\b[^.;]{0,120}\b(?:to|with)\b[^.;]{0,60}\b(?:copyright (?:owners?|holders?)|rights? ?holders?|rights owners?|owners? of (?:\w+ ){0,3}rights|complain(?:ant|ing part)\w*|claimants?|the person who (?:\w+ ){0,4}(?:complain|claim|notice)\w*|litigants?|private (?:part|litigant)\w*|third part\w+ (?:\w+ ){0,3}(?:claim|alleg)\w*)\b", without=rf"{_NOT_YOURS}|\byou (?:must|should|may|can)\b", is_plain=True),
            Rule(Says.YES, r"\b(?:disclos|shar|provid|reveal|releas)\w*\b[^.;]{0,160}\b(?:claims?|content|posting|material)\b[^.;]{0,60}\bviolat\w*\b[^.;]{0,40}\brights of (?:third|others)", weight=0.6, is_plain=True, without=_NOT_YOURS),
            Rule(Says.YES, r"\b(?:disclos|shar|provid|reveal|releas|us)\w*\b[^.;]{0,160}\b(?:civil (?:litigation|proceedings?|matters?|subpoenas?)|litigation|lawsuits?|legal claims?|establish\w*[^.;]{0,30}legal claims)\b", weight=0.55, is_plain=True, without=_NOT_YOURS),
            Rule(Says.YES, r"\b(?:notice|complaint|counter-?notification|notification)\b[^.;]{0,120}\b(?:forwarded|sent|provided|shared|disclosed|passed|given)\b[^.;]{0,60}\b(?:user|owner|complain\w+|party|person|poster)\b", weight=0.6, is_plain=True),
        ),
    ),
    Matter(
        name="fraud-sharing",
        asks="Do they share people's data to fight fraud, theft or abuse?",
        topic=Practice.DATA_SHARING,
        keys=("fraud", "crime", "criminal", "theft", "abuse", "security", "safety", "protect", "prevent", "illegal"),
        rules=(
            Rule(Says.YES, rf"{GIVE}{GAP}\b(?:fraud\w*|crimes?|criminal|theft|abuse|spam\w*|money laundering|illegal activit\w+|unlawful activit\w+|security (?:issues?|incidents?|threats?)|cyber\w*)\b", without=rf"{NO_DATA}|{_NOT_YOURS}|{NEVER}|\breport abuse\b|\bexpose you\b|\bprovides? us\b", weight=0.9, is_plain=True),
            Rule(Says.YES, rf"\b(?:fraud\w*|crimes?|criminal|theft|abuse|money laundering)\b{GAP}{_REVEAL}{GAP}\b(?:with|to)\b", without=rf"{NO_DATA}|{_NOT_YOURS}|{NEVER}|\breport abuse\b|\bexpose you\b|\bprovides? us\b", weight=0.9, is_plain=True),
            Rule(Says.YES, rf"{TO}\b(?:fraud (?:prevention|detection)|anti-?fraud|identity verification|security (?:compan|provider|partner|vendor)\w*|crime prevention)\b", without=rf"{NO_DATA}|{_NOT_YOURS}|{NEVER}|\breport abuse\b|\bexpose you\b|\bprovides? us\b", is_plain=True),
            Rule(Says.YES, rf"{_REVEAL}[^.;]{{0,200}}\bprotect\b[^.;]{{0,60}}\b(?:rights|property|safety)\b", without=rf"{NO_DATA}|{_NOT_YOURS}|{NEVER}|\breport abuse\b|\bexpose you\b|\bprovides? us\b", weight=0.6, is_plain=True),
        ),
    ),
)  # fmt: skip
