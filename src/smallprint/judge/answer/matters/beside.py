"""What looks like an answer to a matter and is about something else: tables of phrases.

Of each matter, what a sentence says in one way (yes, no; any way where none is named) is no answer where one of the
words stands in it or in its lead-in: the place of a shop is no place of a person, a licence that is bought none that
is given.
"""

from __future__ import annotations

from smallprint.judge.answer.matter import Says

_LOCALITY = r"\b(?:vpns?|virtual private networks?|mask or|obfuscat\w+|geographic(?:al)? locations? (?:or |and )?(?:\w+ ){0,4}(?:may|is|are|where|outside)|(?:appropriate|available|legal|lawful|permitted) (?:or \w+ )?(?:for use )?in (?:all|any|every|other|your|certain|some|particular) (?:geographic(?:al)? )?(?:locations?|areas)|common geographic|(?:country|state|jurisdiction|countries) (?:\w+ ){0,3}where you (?:are|reside|live)|outside (?:of )?the country|electronic location|business location|store locations?|voting|satellite|exact url|polling|physical locations,|locations? of (?:our|the) (?:servers?|data cent\w+|subcontractors?))\b"
"""Places that are not where the reader is."""
_OF_THE_DEVICES = r"\b(?:gps-supporting|supports? gps|owning a|route traffic|merchants?|publishers? (?:collect|process|disclose|must)|accurate address|drivers? must)\b"
_OF_TERMS = r"\b(?:make|making|made|such|any|these|the) changes?\b[^.;]{0,30}\bwithout\b|\b(?:revise|amend|update|modify) (?:these|this|the|our)\b|\bpromotion(?:al)? periods?\b|\bconfidential information\b|\buser contributions?\b"
_RULE_OF_CONDUCT = r"\b(?:solicit(?:s|ing)?|storing or|personally identifiable information from anyone|include a request|permitting|\w+ (?:must|may|shall|agree) not|do not use|you (?:will|shall) not|prohibited|exploit\w*|child safety|csam|sexual\w*)\b"
_BOUGHT = r"\b(?:purchas\w+|buy|bought|virtual (?:items?|goods)|in-app)\b[^.]{0,120}\brevocable\b|\brevocable\b[^.;]{0,80}\b(?:to (?:access|use|download|install|view|stream) (?:and \w+ )?(?:the|our|this|these|limited|such|special)|personal use)\b"
_THEY_END = r"^(?!.*\byou (?:\w+ ){0,3}(?:grant|give|licen[cs]e|revoke|withdraw)\b).*\b(?:(?:suspend|restrict|disable|terminate|delete)\w*,? (?:or |and )?(?:\w+,? ){0,6}(?:access|account)|(?:end|terminate|close|closing) (?:your|the|this) (?:agreement|account|contract)|bots?'?s? permissions?|rights? holders?)\b"
_THEIR_GOODS = r"\b(?:personal|non-commercial|private)\b[^.;]{0,40}\b(?:use|licen[cs]e)\b|\b(?:obtained|available) from\b|\bdevelopers?\b|\byou (?:do not|don't|may not|must not|shall not|will not)\b|^\W*do not\b|\bineligible\b|\bauthori[sz]e developers\b|\bunrestricted\b"
_NO_DATA_AT_ALL = r"\bemergency (?:services?|calls?|service providers?|responders?)\b|\bnot (?:a |the )?(?:\w+ ){0,2}(?:provider|broker|party)\b|\bnot apply if\b|\bto the affected\b|\bde-identified\b|\bhas not provided\b|\bseek your consent\b|\bquality of\b"
_OTHERS_ARE_BOUND = r"\b(?:advertis(?:er|ing)\w*|contractual terms|data subject requests?|instructions?|buyers?|text message|opt-in|controller|marketing|third part(?:y|ies) (?:where|when) required|sub-?processors?|google may also)\b"
_NOT_PASSED = r"\bmay only be used by\b|\bnot provided for commercial use\b|\bbut not (?:completed|limited)\b|\bwhy can't\b|\bnever provide access to (?:offers|promotions)\b|\bprior to providing\b"
_OTHER_CHANGES = r"\b(?:beta|previews?)\b|\bsubmitting your order\b|\bchange this appendix\b|\bcheck your e-?mail\b|\byou (?:will|must|shall)\b[^.;]{0,60}\b(?:cooperate|assist)\b"
_LIST_OF_GROUNDS = r"^(?!.*\b(?:(?:any|no|whatever) (?:or no )?(?:other )?reasons?|discretion|convenience|at will|with or without)\b).*\b(?:if|where|when|because)(?: (?:any|one)(?: or more)? of the following(?: \w+){0,3})?: "
_CLIENT_ENDS = r"^(?!.*\b(?:either|both|each|we|us|neither)\b).*\b(?:client|customer|user|member|subscriber|licensee)s? (?:may|can) (?:\w+ )?(?:terminat|cancel|end|stop)\w* (?:its|their|his|her|your)\b"

_THEY_AUDIT = r"\byou (?:\w+ ){0,8}(?:maintain|cooperate|submit)\b[^.;]{0,80}\baudit|\bcooperate in connection with any audit\b|\bwe (?:or [\w-]+ (?:\w+ )?)?(?:may|can) (?:\w+ )?(?:conduct an )?audit\b"
_YOU_PROTECT = r"^(?!.*\b(?:we|our|us)\b).*\byou (?:will|must|shall|should|agree to) (?:also )?(?:use|encrypt|implement|take|maintain|employ)\b"
_CONDUCT = r"\b(?:ads?|advertisements?|advertisers?|campaigns?|creatives?|listings?) (?:\w+ ){0,4}?(?:must|should|shall|cannot|can't|are (?:only )?allowed)\b|\b(?:must|should|may|can|can't|cannot|not|be)\b[^.;]{0,20}\b(?:age[- ])?target(?:ed|ing)?\b|\blimit(?:s|ed)? the ability to (?:view|see)\b|\bbehind a (?:warning|screen)\b|\bviewers? (?:under|over|below)\b|\bmonetiz\w+\b[^.;]{0,40}\bvideos?\b"
"""What ads and posts have to be like: of people's age, data and messages it says nothing."""
_NO_USER = r"\bto third parties (?:when|where|if|with)\b|\b(?:shar|disclos)\w*\b[^.;]{0,80}\bparental consent\b|\b(?:seen|viewed|watched) by (?:\w+ )?(?:women|men|people|users)\b|\battestation\b|\bdetermine (?:if|whether) you are\b|\benforceable contract\b|\bexposed to\b|\bnot be appropriate for\b|\bread (?:\w+ ){0,3}(?:in the presence of|with) (?:a|their|the)\b|\btargeted (?:to|at) (?:users|people|persons)\b"
"""Ages of somebody else than those who use it, or what is done with their age."""
_ONLY_POSTS = r"^(?!.*\b(?:accounts?|access|your use|you from|memberships?|agreements?|contracts?|terms (?:may|will|shall)|services? to|licen[cs]es?|subscriptions?|profiles?|channels?|members?|anyone|anybody|persons?|suspen\w+|terminat\w+)\b).*\b(?:remov|restrict(?!ions)|block|delet|take down|reject|hid)\w*\b"
"""Something is taken down, and nobody shut out."""
_ONLY_PARTS = r"^(?!.*\b(?:accounts?|access|memberships?|your use|agreements?|contracts?|services? to|terms|users?|you from|subscriptions?|licen[cs]es?)\b).*\b(?:gpts?|apps?|software|listings?|items?|features?|integrations?)\b"
"""Products that are no longer offered."""
_ON_GROUNDS = r"\bdiscretion,? (?:if|where|when)\b(?![^.;]*\b(?:any|no) (?:other )?reason)|\b(?:if|where|when) (?:we|[a-z]+) (?:determines?|believes?|suspects?|finds?|decides?)\b[^.;]{0,60}\bthat:|\bchange your mind\b|\bto the extent\b[^.;]{0,40}\bbeliev\w+"
"""Grounds, however they are found."""
_SEEN_ELSEWHERE = r"\b(?:that|the|those|these) (?:person|people|business|recipients?|websites?|software)\b[^.;]{0,30}\b(?:can|may|will|could) (?:\w+ )?read\b|\bmonitor (?:\w+ )?(?:metadata|trends)\b|\bread (?:and|or) write\b|\b(?:unban|appeals?)\b[^.;]{0,60}\breview\b|\breview and (?:modify|update|correct|change|edit|delete)\b|\byou (?:will|must|shall) provide us\b|\bwith our (?:\w+ )?(?:representatives|agents|support)\b|\b(?:advise|encourage|urge|recommend|ask|remind) you to (?:\w+ ){0,3}?(?:check|read|review)\b|\b(?:you|your)\b[^.;]{0,40}\bright (?:to|of) (?:review|access)\b|^\W*(?:the )?right (?:to|of) (?:review|access)\b|\byou (?:may|can|should) (?:\w+ )?(?:copy|check|read|review)\b|\breview (?:the|our|their|these|this) (?:\w+ ){0,2}(?:polic(?:y|ies)|terms|documents?|statement|notice|guidelines)\b|\b(?:not have (?:any |an )?|no )(?:obligation|duty|responsibility) to (?:monitor|review|check|screen)\b(?![^.;]*\b(?:reserves?|may|right)\b)|\bgrant the users\b"
"""Those to whom people write, what is written besides messages, and what people look at themselves."""
_OF_TAKING_DOWN = r"\b(?:remove|restrict|block|delete|take down) (?:or \w+ )?(?:any |the |your |such |that |certain )*(?:content|posts?|materials?)\b|\bmaterially change\b|\brequired to (?:provide|give) notice\b|\b(?:company|developers?|partners?|customers?) (?:shall|must) (?:\w+ )?notify\b|\bsurveillance\b"
_NOTHING_GIVEN = r"\buse your content\b(?!.*\b(?:shar|disclos|releas))|\brevenue\b|\bnotice unless\b|\bapi clients?\b|\breport (?:it|them|this|that) (?:directly )?to (?:your|the) (?:local )?|\byou feel unsafe\b|\bcivilians\b|\bhelp us (?:to )?identify\b|\byou agree to provide us\b|\bterminate or change the service\b|\b(?:access|review|request)\b[^.;]{0,30}\brequests? sent by mail\b|\bpermit (?:\w+'?s? )?access to\b"
_ONLY_PROCESSED = (
    r"^(?!.*\b(?:shar|disclos|provid|report|notif|releas|contact|transfer|giv|alert|inform|hand|turn)\w*\b)"
)
"""Data that is used, and given to nobody."""
_NO_DEMAND = r"^(?!.*\b(?:law|laws|legal|legally|court|subpoenas?|warrants?|government\w*|police|authorit\w+|disclos\w+|demands?|requests?)\b).*\b(?:orders? (?:as|has|is|will)|controller terms|changes?|replacement|prices?)\b"
"""Orders of goods and changes of terms."""
_OTHERS_SITES = r"\b(?:third[- ]part\w+|other (?:web ?)?sites?|external (?:web ?)?sites?|links?|linked|merchants?)\b[^.;]*\b(?:privacy|contents?|practices|polic(?:y|ies)|actions?)\b|\b(?:privacy|contents?|practices|polic(?:y|ies)|actions?)\b[^.;]*\b(?:third[- ]part\w+|other (?:web ?)?sites?|external (?:web ?)?sites?|links?|linked)\b"
_LEFT_OPEN = r"\b(?:don't|do not|does not|doesn't|nothing|not|won't|shall not)\b[^.;]{0,60}\b(?:limits?|excludes?|limiting|excluding)\b[^.;]{0,60}\bliab"
"""What is not excluded."""
_TERMS_END = r"\bcancel\w* (?:your|a|the) subscription\b|\b(?:is|are|be) deleted and replaced\b|\b(?:these|this|the) (?:terms|agreement)\b[^.;]{0,60}\b(?:end|terminate|surviv\w+)\b|\b(?:licen[cs]es?|rights?)\b[^.;]{0,80}\bend when\b|\b(?:evade|circumvent)\b|\bwe will remove (?:any |all )?accounts\b|\bif we have actual knowledge\b|\byou (?:\w+ ){0,2}(?:must|will|shall) (?:also )?(?:delete|comply)\b"
_NOT_OF_MAKING = r"\b(?:must|may|should|shall|do|does|can)(?: not|n't)\b (?:\w+ ){0,3}(?:rely|sell|rent|use|represent|claim that|assume)\b|\bmake your own\b|\bother users\b(?![^.;]*\byou (?:own|retain))|\bsimilar or (?:the same|identical)\b|\bsame or similar\b"
_ASKED_TO = r"\b(?:when|where|if) you (?:\w+ )?(?:direct|ask|instruct|tell) us\b|\bgrant(?:s|ing)? (?:us|to us)\b|\b(?:you|licensees?|developers?|publishers?|customers?|clients?) (?:\w+ )?(?:may|must|shall|will|agree) (?:not|nor)\b|\bmay not,? nor\b"
_BAD_CONTENT = r"\b(?:promot|encourag|advertis|glorif)\w*\b[^.;]{0,40}\b(?:non-?consensual|hat(?:e|red|eful)|violen\w+|terroris\w*|illegal|conversion therapy|self-harm|discriminat\w+|suicid\w+|sexual\w*)"
"""What nobody may post."""
ANYWHERE = (
    (Says.NO, r"\bbut (?:\w+ ){0,3}?(?:not the|not an|no|not any) (?:obligation|duty)\b"),
    (Says.YES, r"^\W*(?:\w+ ){0,2}(?:policy|policies|notice|statement)\W*$"),
)
"""What is no answer to any matter: a right that is no duty denies nothing, and a title says nothing."""
BESIDE: dict[str, tuple[tuple[Says | None, str], ...]] = {
    "old-enough": ((None, _CONDUCT), (None, _NO_USER)),
    "least-age": ((None, _CONDUCT), (None, _NO_USER)),
    "output-ownership": ((Says.YES, _NOT_OF_MAKING),),
    "share-advertisers": ((Says.NO, r"\bwithout (?:any )?(?:ads|advertis\w+|commercials)\b"), (Says.YES, _ASKED_TO), (Says.NO, _ASKED_TO), (None, _CONDUCT)),
    "location": ((Says.YES, r"\bcookie banner|\bbanner\b[^.;]{0,40}\bconsent\b|\bprofile information\b[^.;]{0,60}\bdisplayed\b"), (Says.YES, _LOCALITY), (None, _OF_THE_DEVICES), (Says.YES, r"\bfamily features?\b|\bfamily safety\b")),
    "exact-location": ((Says.YES, _LOCALITY), (None, _OF_THE_DEVICES), (Says.YES, r"\binfring\w+\b|\bcopyrights?\b")),
    "location-passed-on": ((Says.YES, _LOCALITY), (None, _OF_THE_DEVICES)),
    "location-for-ads": ((None, _OF_THE_DEVICES), (Says.YES, _LOCALITY), (Says.NO, r"\bpromotions? may\b|\beligible\b")),
    "police-disclosure": ((Says.NO, _NO_DATA_AT_ALL), (Says.YES, r"^(?!.*\b(?:shar|disclos|provid|releas|transfer|giv)\w*\b[^.;]{0,160}\b(?:legal|law)).*\bretain\w*\b[^.;]{0,160}\blegal\b")),
    "police-emergency": ((Says.YES, _ONLY_PROCESSED),),
    "police-unforced": ((Says.NO, r"\bin connection with an? investigation\b|\bactivit(?:y|ies) that (?:is|are|may be) (?:illegal|unlawful)\b"), (Says.YES, r"^(?!.*\b(?:shar|disclos|provid|releas|transfer|giv|report|cooperat|assist|respond|hand)\w*).*\b(?:retain|keep|stor)\w*\b[^.;]{0,240}\b(?:legal|authorit)"), (Says.NO, r"\brepresents? and warrants?\b"), (Says.NO, _OTHERS_ARE_BOUND), (Says.NO, _OF_TAKING_DOWN), (Says.YES, _NOTHING_GIVEN)),
    "police-order-needed": ((None, r"\brepresents? and warrants?\b"), (Says.NO, _OTHERS_ARE_BOUND)),
    "police-notice": ((Says.NO, _OF_TERMS), (Says.YES, _NO_DEMAND)),
    "police-secret": ((Says.NO, _OF_TERMS),),
    "share-marketing": ((Says.NO, _NOT_PASSED),),
    "childrens-data": ((Says.YES, r"\bto find out\b|\b(?:visit|see) our\b"), (Says.YES, _RULE_OF_CONDUCT)),
    "wiped-on-closing": (
        (None, r"\byou (?:will |can )?retain\b|\bdownload any\b"),
        (None, r"\bif you do not agree\b|\bcopies of (?:any )?(?:apps?|software)\b|\bsubscription remains\b"),
        (None, _TERMS_END),
        (Says.NO, r"\bexcept to the extent\b[^.;]{0,120}\b(?:will|shall|must)\b[^.;]{0,60}\bdelete|\bstored on your device\b|\buninstall\w*|\buser ?id\b|\busernames?\b|\baccount names?\b"),
        (Says.YES, r"\bunits\b|\b(?:shall|will|may|must|do|agree) not (?:\w+ ){0,3}(?:retain|keep|copy|store)\b|\bto (?:terminate|close|delete) your (?:\w+ )?account\b[^.;]{0,60}\bcontact\b|\b(?:required|demand) (?:by|of) you\b|\byou (?:must|shall|agree to) (?:\w+ )?(?:delete|destroy|erase)\b"),
    ),
    "kept-for-ever": (
        (Says.NO, r"\b(?:do|does|will|shall) not (?:\w+ )?(?:delete|erase|remove|destroy)\b|\bmay not (?:keep|retain|store) copies\b"),
        (Says.YES, r"\byou (?:\w+ ){0,6}(?:choose|ability)\b"),
    ),
    "kept-despite-request": (
        (Says.YES, r"\brefund\b|\bclaims? (?:or requests )?(?:for relief|will remain)\b|\bnot be retained\b|\buntil a user requests\b|\bdelet\w+ by other users\b|^(?!.*\b(?:we|our|us|retain|keep|backups?)\b).*\bother users have (?:copied|stored)\b"),
    ),
    "posts-stay": (
        (Says.YES, r"\bunsubscrib\w+|\bmarkers?\b|\bpersonally find objectionable\b|\bno obligation to (?:delete|remove)\b|\bnewsletters?\b|\bservice-related\b|\btransactional\b|\bmake (?:\w+ )?efforts to make\b"),
    ),
    "watched-elsewhere": (
        (Says.NO, r"\badvise you to\b|\bother browsers\b|\bcannot (?:delete|change|control)\b|\bendorse\b|\bwarrant\b|\bmarketplace vendors?\b|\bdoesn't identify\b|\bvpn (?:sessions?|connection)|\bproxy server\b"),
    ),
    "ads-by-behaviour": (
        (Says.YES, r"\b(?:publish|run|place|buy) (?:\w+ )?ads on\b"),
        (Says.YES, r"\bshall be limited to\b|\b(?:self-regulatory|codes? of practice)\b"),
        (Says.NO, r"\bunsolicited\b|\bnot approved by\b|\byour content for marketing\b|\bright to limit\b|\byou can ask us\b|\b(?:may|must|shall) (?:not|nor)\b[^.;]{0,60}\bads\b"),
    ),
    "content-ads": (
        (Says.NO, _BAD_CONTENT),
        (Says.NO, r"\bneither transfers\b|\bdelivery of\b|\bdo(?:es)? not have to\b|\bdoes not include\b|\billegal\b"),
        (Says.YES, r"\bwe (?:also )?collect\b|\bcampaign effectiveness\b|\b(?:customi[sz]|personali[sz])\w* (?:the |your )?(?:content|experience|ads)\b|\bads? (?:you|that you|we show you) (?:view|see)?|\baggregated? information\b|\bof interest to you\b|\bnot including your name\b"),
    ),
    "likeness-ads": ((Says.NO, _BAD_CONTENT), (Says.YES, r"\b(?:your|customer's) name and (?:trade ?marks?|logos?|marks)\b"), (Says.YES, r"\bcompan(?:y|y's|ies)'?s? names?\b|\bcustomer(?:'s)? (?:name|lists?)\b|\badvertiser hereby\b|\bas (?:a |an? )?(?:\w+ )?(?:customer|client|user of the service)\b")),
    "changes-notice": ((Says.YES, r"\byou can change your settings\b|\bdisplay of the\b"), (Says.NO, _OTHER_CHANGES)),
    "changes-message": ((Says.NO, _OTHER_CHANGES),),
    "changes-at-once": (
        (Says.NO, r"\bprocessing is necessary\b|\bterminate (?:this|the|your)\b"),
        (Says.NO, r"\bmonths (?:prior to|preceding)\b"),
        (Says.YES, r"\b(?:changes|updates|modifications|amendments) (?:addressing|that (?:address|concern)|relating to|for|made for|required (?:by|for))\b[^.;]{0,80}\b(?:functions?|features?|functionality|legal|law|security)\b"),
        (Says.NO, r"\bsub-?(?:contractor|processor)s?\b|\bownership\b[^.;]{0,40}\bchang|\b(?:price|fee|charge|increase|payment)s?\b(?![^.;]*\bterms\b)"),
    ),
    "changes-without-consent": (
        (None, r"\barbitrations?\b|\bpayment method\b|\bapp review\b|\bany request by\b"),
    ),
    "end-without-reason": (
        (Says.NO, r"\bdeny (?:a|an|any|your|the|such) (?:\w+ )?requests?\b"),
        (Says.YES, _LIST_OF_GROUNDS),
        (Says.YES, _ON_GROUNDS),
        (Says.YES, _ONLY_PARTS),
        (Says.NO, _ONLY_POSTS),
        (Says.NO, r"\bnot be deleted\b"),
        (Says.YES, _CLIENT_ENDS),
        (Says.YES, r"\baccess to third[- ]party (?:apps?|services?)|\bplayers and\b"),
        (Says.NO, r"\bretention periods?\b|\bcommercially practicable\b|\binitiators? of such messages\b"),
    ),
    "user-can-end": (
        (Says.YES, r"\b(?:must|should|please) refer to\b"),
        (Says.NO, r"\bright to (?:terminate|cancel)\b|\byou may (?:immediately )?(?:stop|cease|close|cancel)\b|\bretention period\b|\bnot be (?:responsible|liable)\b"),
    ),
    "content-removal": ((Says.NO, r"\bdeleting your account\b|\bnot fully remove\b|\bcaching\b|\bbackups?\b"),),
    "renews-automatically": ((Says.YES, r"\b(?:is|are) not (?:a |an )?(?:recurring|automatic\w*)\b|\blocal storage\b|\brecurring (?:purchase|order) of\b"),),
    "liable": ((Says.NO, _OTHERS_SITES), (Says.NO, _LEFT_OPEN)),
    "others-track": ((Says.YES, r"\bon your (?:web ?)?site\b|\bpublisher'?s? (?:\w+ )?privacy polic|\btrade[- ]in\b"),),
    "deletion": (
        (Says.NO, r"\bnot (?:restrict|limit|affect)\b"),
        (Says.YES, r"\brestrictions?\b[^.;]{0,60}\bremove them\b|\bviolating (?:information|content)\b|\b(?:add|upload) or remove\b|\btestimonials?\b|\bplacement of (?:\w+ )?technologies\b"),
        (Says.NO, r"\breserves? the right to (?:remove|delete)\b"),
    ),
    "cancel-subscription": ((Says.YES, r"\breserves? the right to cancel\b"), (Says.NO, r"\blicen[cs]e\b[^.;]{0,120}\bnon-?cancell?able\b|\bnon-?cancell?able[^.;]{0,60}\blicen[cs]e\b|\bbuyers?\b|\bregistered user accounts\b")),
    "end-told-why": (
        (Says.NO, r"\brefunds?\b|\barbitrators?\b|\bcompensation\b"),
        (Says.YES, r"\bshare the information\b|\bauthorities as we\b|\barbitrators?\b|\binvited to contact\b"),
    ),
    "content-ownership": ((Says.YES, r"^\W*except to the extent\b|\bunsure whether\b|\bmust include your own\b"),),
    "licence-perpetual": ((Says.NO, r"\bif you do not agree\b|\byou may close your account\b|\bto be granted\b"), (Says.NO, r"\bremedy is to terminate\b|\bautomatic updates\b"), (Says.NO, r"\bterminate these terms\b|\bwe can decide\b|\ballocate\b|\bnamed user\b|\b(?:will|shall|does|do|may|licen[cs]es?) (?:continue|survive|remain)\w* (?:\w+ ){0,3}(?:even )?(?:after|beyond|following)\b|\bsurvives?\b|\bresponsible for all obligations\b")),
    "licence-revocable": ((Says.YES, r"\blicensed to you\b|\bpersonnel\b|\bapplicants?\b|\bmarketing\b"), (Says.YES, r"\bgrants? (?:to )?(?:you|subscribers?|users?|customers?|members?|the (?:user|customer|subscriber))\b(?! (?:us|the right to revoke)).*\brevocable\b"), (Says.YES, _BOUGHT), (Says.YES, _THEY_END)),
    "licence-commercial": ((Says.NO, _THEIR_GOODS),),
    "licence-sublicense": ((Says.NO, r"\bapplication is licensed to you\b|\blicensed to you\b|\bto (?:use|promote) (?:the |your )?(?:names|logos)\b"),),
    "price-raise": ((Says.NO, r"\bnot anticipate\b|\bchange fee\b|\bfixed for a period\b"),),
    "refund": (
        (Says.YES, r"\brepayment history\b|\brefund from you\b|\brequesting a refund\b[^.;]{0,80}\bnot\b"),
        (Says.NO, r"\breferrals?\b|\bpayments? due to you\b|\bunstake\b|\b(?:place|show|display) advertis\w+|\bfor such suspensions?\b"),
        (Says.YES, r"\bif you are (?:entitled to|eligible for|owed) (?:a|any) refund\b|\brefund processing\b|\bdeducted from any refund\b|\bshare (?:\w+ )?(?:data|information) with\b"),
    ),
    "refund-when-cancelled": ((Says.NO, r"^(?=.*\brefund).*\b(?:conduct that|violat\w*|fraud\w*|misus\w*)\b"), (Says.YES, r"\b(?:we|company) (?:can|may|will|could)\b[^.;]{0,80}\bcancel (?:your|the|any) (?:transfer|order|payment|transaction)|\bnotify you of the error\b")),
    "transfer-abroad": ((Says.NO, r"\bbroadcast\b|\bdo not use our services\b|\banti-(?:bribery|corruption)\b|\bpeople around the world\b"),),
    "messages-read": (
        (Says.YES, _SEEN_ELSEWHERE),
        (None, _CONDUCT),
        (Says.YES, r"\bever receive\b|\bcustomer (?:\w+ ){0,8}(?:will|shall|must) (?:\w+ )?(?:monitor|review)\b|\bmay build features\b|\bavailable to you on\b|\bunintended third\b"),
    ),
    "messages-scanned": (
        (Says.YES, _SEEN_ELSEWHERE),
        (Says.YES, r"\bunintended third\b|\bno(?:t have)? (?:any )?(?:obligation|duty) to monitor (?:any )?\w+ and\b|\bestate plans?\b|\bmay make efforts\b|\bdo not use or access\b|\bdemographic\b"),
    ),
    "messages-people": ((Says.YES, _SEEN_ELSEWHERE), (None, _CONDUCT), (Says.YES, r"\b(?:in your audience|your audience|your friends|other users|your followers)\b"), (Says.NO, r"\bnormal circumstances\b")),
    "calls-recorded": ((Says.YES, r"\bugc\b|\bmicrophone\b|\bnot engage in training\b|\bgameplay\b|\btestimonials?\b"),),
    "court": ((None, r"\bout-of-court\b|\binformation disclosure\b"),),
    "subprocessors": ((Says.NO, r"\bthird[- ]party service\b"),),
    "backups": ((Says.YES, r"\bconfidential information\b"),),
    "support": ((Says.YES, r"\bprocess(?:es)?\b[^.;]{0,200}\bpersonal data\b"), (Says.NO, r"\bfor (?:any )?third[- ]party services\b")),
    "confidentiality": ((Says.NO, r"\byou (?:will|shall|may|must) not disclose\b"),),
    "output-compete": ((Says.NO, r"\bnothing in (?:these|this)\b|\bindependently creat\w+"),),
    "competing-use": ((Says.NO, r"\bnothing in (?:these|this)\b|\bwe will not develop\b|\bauditors?\b|\bsub-?(?:contractors?|processors?)\b"),),
    "availability": ((Says.NO, r"\binformation\b[^.;]{0,40}\bmay not be available\b|\bavailable at the time of\b"),),
    "assigned-by-them": ((Says.YES, r"\brestricted (?:\w+ )?transfers\b"),),
    "assigned-by-customers": ((None, r"\bpurchased item\b|\bin another app\b"),),
    "audit": ((Says.YES, _THEY_AUDIT),),
    "certified": ((Says.YES, _THEY_AUDIT), (Says.YES, r"\baudit shall be carried out\b")),
    "encryption-at-rest": ((Says.YES, _YOU_PROTECT),),
    "encryption": ((Says.NO, r"\belect\w+ to receive\b"), (Says.YES, _YOU_PROTECT)),
    "customer-data-ownership": ((Says.YES, r"\byou confirm that you own\b|\byour own user agreement\b|\bnot retain\b"),),
    "payment-due": ((Says.YES, r"\bliab\w+\b|\bbreach\b|\bincrease will apply\b"),),
    "end-lose-content": ((Says.YES, r"\bbuyers\b|\bbreach of contract if\b|\bdiscounts?\b|\bplay console\b"),),
    "share-partners": ((None, _ASKED_TO),),
    "shared-unasked": ((None, r"\barbitrat\w*|\bright (?:to not|not to)\b"),),
    "asks-before-sharing": ((None, r"\barbitrat\w*|\bright (?:to not|not to)\b"),),
    "home-court": ((Says.YES, r"\bjurisdiction-specific\b"), (Says.YES, r"\bwithout (?:regard|reference|giving effect) to\b|\bconflicts? of laws?\b")),
    "messages-confidential": ((Says.YES, r"\bencrypt\w*|\bin transit\b"),),
    "cookies-needed": ((Says.YES, r"\bhave no effect\b|\ba disclosure that\b"),),
    "restored": ((Says.YES, r"\breactivate (?:the |your )?(?:\w+ )?credits?\b"),),
    "cookies-refused": ((Says.YES, r"\b(?:third[- ]party|public|shared|someone else's) (?:computer|device)s?\b"),),
    "messages-seen": ((Says.NO, r"\bapplied for\b|\be-?mail address\b"),),
    "do-not-track": ((Says.YES, r"^(?!.*\bdo[- ]not[- ]track\b).*\b(?:global privacy control|opt-out preference signal)"),),
    "end-without-notice": ((Says.NO, r"\bremove features\b|\bnotify you of the reasons\b"),),
}  # fmt: skip
"""By the matter's name. Drawn up from the answers of 769 documents, each judged by its first quotation."""
