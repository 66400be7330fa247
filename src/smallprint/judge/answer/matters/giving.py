"""Parts of the patterns by which terms speak of giving data to somebody; the matters of sale, sharing, police and transfer share them."""

from __future__ import annotations

DATA = (
    r"(?:personal(?:ly)?[- ](?:\w+[- ]){0,2}(?:data|information|details|info)|(?:your|user'?s?|users'|customers?'?|customer'?s|visitors?'?|members?'?|subscribers?'?|student|consumer|account|contact|their|its) (?:[\w-]+ ){0,3}(?:data|information|details|info|addresse?s?|contents?|numbers?|names?|profiles?)"
    r"|(?:e-?mail|mailing|ip|phone|telephone) (?:addresse?s?|numbers?|lists?)|(?:data|information|details|info|pii)(?! (?:security|breach))|\bpii\b|cookies?|identifiers?|it\b|them\b)"
)
"""What is given."""
GIVE = (
    r"\b(?:re-?)?(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|provid(?:e|es|ed|ing)|transfer(?:s|red|ring)?|pass(?:es|ed|ing)?|giv(?:e|es|en|ing)|releas(?:e|es|ed|ing)|reveal(?:s|ed|ing)?|hand(?:s|ed|ing)? over"
    r"|transmit(?:s|ted|ting)?|communicat(?:e|es|ed|ing)|sen[dt]s?|ma[dk]e available|mak(?:e|es|ing) [^.;]{0,60}available|forward(?:s|ed|ing)?|supply|supplie[sd]|divulg(?:e|es|ed|ing)|turn(?:s|ed|ing)? over|report(?:s|ed|ing)?"
    r"|sell|sells|sold|selling|rent|rents|rented|renting|trad(?:e|es|ed|ing)|leas(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|expos(?:e|es|ed|ing)|distribut(?:e|es|ed|ing)|submit(?:s|ted)?|licens(?:e|es|ed|ing)|recipients?|accessible|furnish(?:es|ed|ing)?|deliver(?:s|ed)?)\b"
)
"""To give."""
GAP = r"(?:(?!\b(?:except|unless|other than|apart from|aside from|save (?:for|as|where|to)|however|but)\b)(?:[^.;]|\.(?=\w))){0,220}?"
"""What may stand between two parts of one statement: no exception from it, and no end of a sentence."""
HAND_ON = (
    r"\b(?:re-?)?(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|transfer(?:s|red|ring)?|pass(?:es|ed|ing)?|reveal(?:s|ed|ing)?|hand(?:s|ed|ing)? over|transmit(?:s|ted|ting)?|transmission|divulg(?:e|es|ed|ing)|turn(?:s|ed|ing)? over"
    r"|releas(?:e|es|ed|ing)|sell|sells|sold|selling|rent|rents|rented|renting|leas(?:e|es|ed|ing)|furnish(?:es|ed|ing)?|forward(?:s|ed|ing)?|communicated|recipients?)\b"
)
"""To pass on, by words that are said of data alone."""
TO = rf"(?:{HAND_ON}{GAP}|{GIVE}{GAP}\b{DATA}{GAP}|\b{DATA}{GAP}\b(?:provided|given|sent|supplied|made available|licensed|exchanged|reported|accessible)\b{GAP})\b(?:with|to|among|between|amongst)\b{GAP}"
"""To give to."""
EXCEPT = r"\b(?:except(?:ion|ions)?|unless|other than|apart from|aside from|save (?:for|as|where|to)|but only|only)\b[^.;]{0,120}?"
"""What is left out of a denial, up to what follows."""
NEVER = r"(?:\bnot\b|\bnever\b|n't\b|\bneither\b|\bnor\b|\bcannot\b|\bwithout\b|\bnone of\b|\bno (?:\w+ ){0,2}(?:data|information|details)\b)"
"""A denial."""
LEAVE = r"(?:consent|permission|authori[sz]ation|approval|agreement|opt(?:ed)?[- ]?in|say-so|direction|instruct\w*|consented|agreed?|authori[sz]ed?|permit(?:ted)?|approved?|choose|request(?:ed)?|allow(?:ed)?|direct(?:ed)?|ask(?:ed)?)"
ASKED = rf"(?:\bwithout\b[^.;,]{{0,50}}\b{LEAVE}\b|\bunless\b[^.;]{{0,60}}\b(?:you|your|user'?s?|customer'?s?|we (?:have|obtain|receive|get)|consumer'?s?|guardian|parent)\b[^.;]{{0,60}}\b{LEAVE}\b|\bunless\b[^.;]{{0,40}}\b(?:consumers?|guardians?|parents?|minors?)\b[^.;]{{0,300}}\b(?:authori[sz]ed|consent(?:ed)?|opt(?:ed)?[- ]in)\b|\bunless (?:\w+ ){{0,4}}{LEAVE} (?:\w+ )?by (?:you|the user|users|the customer|a parent)\b|\b(?:except|only|unless)\b[^.;]{{0,30}}\b(?:with|upon|after|if|when|where|at|as)\b[^.;,]{{0,40}}\b(?:your|you|user'?s?|their|prior|express|explicit)\b[^.;,]{{0,30}}\b{LEAVE}\b)"
"""Leave that people give first."""
USERS = r"\b(?:you|users?|customers?|members?|subscribers?|licensees?|merchants?|developers?|recipients?|publishers?|sellers?|participants?)\b(?: (?!we\b|us\b|that\b|our\b)\w+){0,3}? (?:not|may|can|cannot|must|shall|will|never|refrain|agree not|agree to not)\b(?:(?! we\b)[^.;]){0,160}?"
"""What users, not the provider, may or may not do."""
AUTHORITIES = r"(?:\b(?:(?<!to )(?<!or )police(?! (?:the|infring|any|all|content|our|its|your|or monitor)\w*)|law[- ]enforcement|(?:public |regulatory |governmental? |competent |national |state |judicial |relevant |tax |supervisory |local |federal |legal |administrative |appropriate |foreign )+(?:authorit(?:y|ies)|agenc(?:y|ies)|bod(?:y|ies)|officials?|entit(?:y|ies)|offices?)|authorities|government(?:s|al)?|courts?|regulators?|prosecutors?|investigators?|tribunals?|judges?|state agencies|public officials?|homeland security|fbi)\b)"
"""Who may demand data by law."""
PROCESS = r"(?:\b(?:subpoenas?|warrants?|court[- ]orders?|orders? (?:of|by|from|issued by) (?:a|the|any)? ?(?:\w+ ){0,2}(?:court|judge)|judicial (?:orders?|process|proceedings?|requests?)|legal (?:process|requests?|obligations?|requirements?|proceedings?|demands?|duty|inquir\w+)|lawful requests?|(?:required|compelled|obliged|obligated|mandated|permitted|demanded|ordered) (?:to do so )?(?:by|under) (?:\w+ ){0,4}(?:laws?|court|legislation|regulations?|authorit\w+|order|statute)|legally (?:required|obliged|obligated|compelled|bound)|comply with (?:\w+[ ,]+){0,6}(?:laws?|regulations?|order|process|legal|obligations?)|governmental? (?:requests?|inquir\w+|demands?|orders?|investigations?)|as required by law|applicable laws?)\b)"
"""What compels to give data."""
COUNTRY = r"(?:the )?(?:united states(?: of america)?|u\.s\.a?\.?|usa\b|(?<=the )us\b|(?<=in )us(?= (?:and|or)\b|[,.;)]|$)|us-based|european union|european economic area|e\.?e\.?a\.?\b|e\.?u\.?\b|united kingdom|u\.?k\.?\b|great britain|england|scotland|ireland|germany|france|spain|italy|portugal|netherlands|belgium|luxembourg|austria|switzerland|sweden|norway|denmark|finland|iceland|estonia|latvia|lithuania|poland|czech republic|czechia|slovakia|hungary|romania|bulgaria|greece|cyprus|malta|croatia|slovenia|ukraine|russia(?:n federation)?|belarus|turkey|israel|india|china|people's republic of china|hong kong|taiwan|japan|(?:south )?korea|republic of korea|singapore|malaysia|indonesia|thailand|vietnam|philippines|australia|new zealand|canada|mexico|brazil|argentina|chile|colombia|panama|south africa|egypt|nigeria|kenya|saudi arabia|united arab emirates|dubai|europe|california|virginia|texas|oregon|frankfurt|dublin|london|amsterdam|serbia|georgia|armenia|kazakhstan|seychelles|british virgin islands|cayman islands|gibraltar|jersey|monaco|liechtenstein)"
"""Places that terms name."""
BUSINESS = r"(?:\b(?:mergers?|merge[sd]?(?! (?:and/or|and|or|all|any|this|that|your|it|such|data|information|with (?:other|data|information|your))\b)|merging|(?<!user )(?<!customer )(?<!talent )(?<!data )acquisitions?(?!, alteration|,? or (?:use|disclosure))|acquire[sd]? (?:by|us|our|all|substantially|or|another|the (?:company|business|assets)|control)|(?:is|are|be|been|being|were|was|gets?) (?:\w+ )?acquired|acquir(?:ing (?:company|entity|party|organi[sz]ation)|e?rs?|ors?)|(?:company|entity|party|business|organi[sz]ation|person|one|firm)(?: \w+){0,3} (?:that|which|who)? ?acquires|bankruptc\w+|insolven\w+|reorgani[sz]\w+|restructur\w+|divest\w+|dissolution|liquidat\w+|consolidation|change (?:of|in) (?:control|ownership)|changes? (?:of|in|to) (?:\w+ ){0,3}(?:control|ownership|business)|(?:sale|sell|sold|sells|selling|transfer|purchase|bought|buy|buys|disposal|disposition|disposes?|assignment|takeover)\b(?:(?!\b(?:data|information|purposes?)\b)[^.;|]){0,60}(?<!through )(?<!through the )(?<!by the )(?<!by )(?<!products of )\b(?:business(?:es)?(?! (?:or commercial )?purposes?| associates| partners?)|assets?|company|shares|stock|substantially all|division|brand|subsidiar\w+|operations|undertaking|(?<!as )part of (?:us|our)(?! (?:paid|free|services?|products?|offer)))|\b(?:business(?:es)?|company|assets|division|site|service|part of (?:us|our \w+)|we|ownership)\b[^.;]{0,40}\b(?:is|are|be|been|were|was|gets?|changes) (?:\w+ ){0,2}(?:sold|acquired|bought|taken over|hands)\b|business transf\w+|corporate transactions?|business transactions?|business transition|successor|new owners?|takeover|taken over|joint venture|receivership|spin-?off|asset (?:sale|purchase|transfer|deal)s?|due diligence)\b)"
"""What may happen to a business."""
NO_DATA = r"^(?!.*\b(?:data|information|details|records|pii|identit(?:y|ies)|address(?:es)?|contents?|footage|profile|queries|searches|histor(?:y|ies)|files|inputs|logs|cookies|identifiers?|names?|messages|it (?:may|will|can|is)|they (?:may|will|can|are))\b)"
"""A sentence that names nothing that could be given."""
TOLD = r"^\W*(?:do not|don't|never|instead|please (?:do not|report|contact|flag))\b|\b(?:reproduce|broadcast|reverse engineer|sub-?licen[sc]e|derivative works|feedback)\b"
"""What people are told to do or not to do."""
