"""The words by which terms name people's content and data, by category; matched on folded ink.

The categories are those of `model.norm.Data`. A category's words are tried as whole words; "your data" and the like, that
mean one thing in a privacy policy and another in a customer agreement, stand by themselves.
"""

from __future__ import annotations

from smallprint.model.norm import Data

NAMES: dict[Data, str] = {
    Data.CUSTOMER_CONTENT: (
        r"(?:customer|client|user|member|your|users?'|subscriber|people's|artists?'?s?|creator|creators'|participant|end[- ]user|"
        r"employee|survey|response|submitted|original|account|personal|workspace|project|board|product|service|designated|\w+ "
        r"(?:ml|ai)|ai|ml)[- ](?:content|contents|materials?|contributions?|submissions?|uploads?|works?|stuff|music|code|"
        r"creations?|designs?|documents?|recordings?)\b(?! services?\b)|\b(?:user|customer|member|community)[- ]generated content|\bugc\b|(?:customer|client|subscriber|"
        r"response|survey|workspace)[- ](?:data|information)\b|\byour (?:art|stuff|music|works?|projects?|designs?|writing)\b"
        r"|\bbusiness data|\bcontent data\b|\bsubmissions?\b(?! of (?:claims|disputes))|\buser submissions?|\bcontributions?\b(?= (?:you|to|that))|\bsurvey (?:responses?|questions?)"
        r"|\b(?:any|such|the|all|other) (?:user |customer |submitted )?(?:content|materials?|data|information|submissions?)(?: or \w+)? "
        r"(?:that |which )?(?:you|users|customers?|members) (?:may )?(?:\w+ly )?(?:submit|post|upload|provide|share|create|transmit|"
        r"store|publish|contribute|send|generate|display|input|choose)"
        r"|\bcontent from the use|\bcontent (?:posted|uploaded|submitted|provided|created|contributed|generated) (?:by|to|through|on)"
    ),
    Data.AUDIO: r"\baudio\b|\bvoice (?:recordings?|data|clips?|inputs?|interactions?|commands?|snippets?)\b|\brecordings? of your voice|\bvoice\b(?=[,;]| or | and )|\b(?:call|sound|voice|phone) recordings?\b|\brecorded calls\b|\bphone calls?\b|\bspeech data\b|\b(?:their|artist'?s?|your) music\b|\bcalls\b",
    Data.VIDEO: r"\bvideos?\b(?! ?(?:games?|ads?|advert\w*|conferenc\w+|embed\w*|player|stream))",
    Data.IMAGES: r"\b(?:images?|photos?|photographs?|pictures?|selfies?|art(?:work)?)\b(?! generation)(?!\.? ?\d)",
    Data.CHAT_MESSAGES: r"(?<!le )\bchats?\b(?!bots?)(?! (?:pro|teams?|enterprise|student|free|plus|business)\b)|\bmessages?\b|\bconversations?\b|\bconversation data|\be-?mails?\b(?! address)(?= content|s?,? (?:and|or) (?:chat|messag|other\b)|s? that you send)|\bcommunications? content|\bcontents? of (?:your )?(?:communications?|messages?|e-?mails?)|\bchatbot data|\bchat (?:data|logs?|history|transcripts?)|\btranscripts?\b|\binstant messaging|\bprivate communications|\bwhen you communicate with us|\binteractions? with customer|\b(?:your )?inquiries\b",
    Data.FILES: r"(?<!log )(?<!cookie )(?<!text )\b(?:files?|documents?|attachments?)\b(?= (?:you|that you|uploaded|to|and|or|,)|[,;.)]|$)|\byour (?:files?|documents?)\b",
    Data.PROMPTS_INPUTS: r"\binputs?\b(?! devices?)|\bprompts?\b(?! you\b|ly)|\bqueries\b|\bquestions? (?:you|that you) (?:ask|submit)|\bai[- ]inputs?|\byour interactions with (?:the |our )?(?:ai|chatbot|assistant)",
    Data.OUTPUTS: r"\boutputs?\b|\b(?:completions|(?:chat|code|text|model|prompt|ai|generated|inline) completion)\b(?! of\b)|\bai[- ]generated (?:content|responses?)|(?<!user )(?<!user-)(?<!users )(?<!customer )(?<!customer-)(?<!member-)(?<!member )(?<!community-)\bgenerated content\b|\bresponses (?:generated|from)",
    Data.PUBLIC_POSTS: r"(?<!make )(?<!making )(?<!and )\bpublic(?:ly)?[- ](?:posts?|content|data|information|available|accessible|shared)|(?<!share, )(?<!upload, )(?<!you )(?<!to )(?<!may )(?<!or )\bposts?\b(?= (?:and|you|on|to|are|were|is|that|in|from|,)|[,;.)])|\byour posts?\b|\bpins\b|\btweets?\b|\breviews\b|\bcomments\b(?= (?:posted|on))|\bavailable (?:publicly )?on the (?:internet|web)|\bpublic internet|\bopen web\b",
    Data.USAGE_DATA: r"\busage (?:data|information|patterns|statistics|logs?)|\b(?:service[- ]generated|telemetry|diagnostic|device|technical|log|performance|activity|behaviou?ral|interaction|analytics|services?|app usage|commerce|browsing|event|operational|system|statistical usage) (?:data|information|events)\b|\btelemetry\b|\bhow (?:you|users?|people|customers?|they|visitors|members) (?:\w+ )?(?:use|access|interact|engage)|\b(?:your|users?'?|customer'?s?|their|people's) (?:use|usage|interactions?|activit\w+)\b(?! of your)(?= (?:of|with|on|in)|[,.;])|\bonline identifiers?\b|\bpseudonymi[sz]ed identifiers?|\bcookie data|\b(?:site|website|service)? ?usage\b(?= (?:and|of|across|by)|[,.;)])|\b(?:data|information|metrics) (?:\w+ )?(?:about|regarding|on) (?:your|how|the) (?:access|use|usage|visits?)|\bpixel tags|\binformation collected (?:from|through|by) cookies|\bactivit(?:y|ies) data|\bmetadata\b|\binternet activity|\bbrowsing (?:history|records?)|(?<!you )(?<!or )(?<!to )\bclicks?\b(?! (?:on|an?|the|fraud|here|through)\b)|\b(?:links|ads) (?:that )?you click|\bsearch (?:history|queries)",
    Data.PERSONAL_DATA: r"(?<!not )(?<!not contain )(?<!contain )(?<!non-)\b(?:personal|personally identifiable|user|members?'?s?|individuals?'?s?|consumer|account|profile|registration|people's) (?:data|information|details)\b(?! from)|\bpersonal[- ]info(?:rmation)?\b|\bpi\b|\b(?:data|information|info) (?:about you(?:rsel\w+)?\b|we (?:collect|have|receive|hold|obtain|process)|that we (?:collect|have|receive|hold|obtain|process)|(?:you|that you|which you|that individuals?|individuals) (?:provide|share|submit|give)|collected|relating to)|\byour (?:information|info)\b|\bpii\b|\binformation individuals",
    Data.CONTACT_DATA: r"\bcontact (?:data|details?|information|lists?)|\be-?mail address(?:es)?\b|\bphone numbers?\b|\baddress books?|\bname, e?-?mail|\bcontacts\b",
    Data.LOCATION: r"\b(?:geo-?)?location (?:data|information)?|\bgps\b|\bgeolocation",
    Data.BIOMETRIC: r"(?<!browser )(?<!device )(?<!digital )\bfingerprints?\b|\bbiometrics?\b|\bvoice ?(?:prints?|ids?|profiles?)|\bface ?(?:prints?|templates?|data|geometry)|\bvoice characteristics|\bfacial (?:data|recognition data|features)",
    Data.CHILDREN_DATA: r"\b(?:children|child|minor|kid|student)(?:s|'s|s')?'? (?:personal )?(?:data|information|content)|\b(?:data|information|content) (?:\w+ ){0,3}?(?:of|from|about|on|relating to) (?:\w+ ){0,3}?(?:children|minors|child|users under|anyone under|persons? under|individuals? under)",
    Data.DEIDENTIFIED_AGGREGATE: r"\b(?:de-?identif\w+|anonymi[sz]ed|anonymous|aggregate[ds]?|aggregat(?:ed|ion)|non-?personal|pseudonymi[sz]ed|non-?identif\w+)\b(?! from)|\bnot (?:personal data|personal information|personally identif\w+|identify you)|\bdoes not contain personal|\bnon-personally",
    Data.FEEDBACK: r"\bfeedback\b(?! loops?\b)|\bsuggestions?\b|\bthumbs?[- ](?:up|down)|\bunsolicited (?:ideas|submissions?)|\benhancement requests?|(?<!user )\b(?:ideas|comments), (?=(?:and |or |creative |product |new )*(?:suggestions?|ideas|feedback|proposals?|improvements?|enhancements?|concepts?|inventions?|know|questions|plans|recommendations)\b)",
}

YOURS = r"\byour data\b|\btheir data\b|\busers?'? data\b"
"""Personal data in a privacy policy, customer content in an agreement."""

BARE = r"\b(?:data|information|content|materials?)\b"
"""Data of which nothing more is said."""

NAMED_BEFORE = r"\b(?:this|these|that|those|such|the|following|above) (?:\w+ ){0,3}(?:data|information|content|materials?)\b(?! (?:you|we|it|they|that|which|about|from|of)\b)"
"""Data that was named before: "this information"."""

SAID_BEFORE = (
    r"\W*(?:[\w-]+ ){0,2}?(?:this|these|that|those|such|the same|the above) (?!(?:has|have|is|are|contains?|includes?|may|can|will|you|we|your)\b)(?:\w+ ){0,2}?(?:data|information|content|materials?|pii?)\b"
    r"(?! (?:you|we|it|they|that|which|about|of|is|are|or|and|your)\b)(?! from (?:you|your|users|children|them|third|other)\b)"
)
"""What a verb is done to that was named before: "delete such information from our files"."""

BY_OTHERS = (
    r"\b(?:contents?|materials?|submissions?|files|media) (?:(?:that|which) )?(?:they|he or she|others|the users?|(?:an?|each) users?) "
    r"(?:may |has |have |can )?(?:\w+ly )?(?:submit|post|upload|provid|shar|creat|transmit|stor|publish|contribut)"
    r"|\b(?:data|information) (?:(?:that|which) )?(?:they|he or she|others|the users?|(?:an?|each) users?) (?:may |has |have |can )?(?:\w+ly )?(?:post|upload|publish)"
    r"|\b(?:contents?|materials?|submissions?)(?: or \w+)? (?:(?:that|which) )?you (?:may |have |choose to |can )?(?:\w+ly )?"
    r"(?:submit|post|upload|provid|shar|creat|transmit|stor|publish|contribut)"
    r"|\b(?:contents?|materials?) (?:that is |which is )?(?:posted|uploaded|submitted|created|published|stored|shared|transmitted) (?:from|under|via|using|in|with)\b"
    r"|\b(?:anything|everything|whatever|what) (?:that )?(?:you|users|they) (?:may |choose to )?(?:post|upload|submit|share|publish)"
    r"|\b(?:answers?|questions|reviews?|comments?|listings?|stories|recipes|links|items|works?|creations|entries|messages|projects) (?:that |which )?(?:you|users|they) "
    r"(?:may |have |choose to |can )?(?:\w+ly )?(?:post|upload|submit|publish|creat|contribut)"
)
"""Content that those put in of whom the sentence speaks."""

ANSWERED = (
    r"\b(?:user|your|customer|member|users'|members'|any)(?:[ -]generated)? (?:contents?|submissions?|materials)\b(?<!any content)(?<!any materials)"
    r"|\b(?:content|materials?) (?:that (?:is|are) )?(?:posted|uploaded|submitted|created|provided|transmitted|generated|shared) by (?:you|any user|users?|members?|other)"
    r"|\b(?:your (?:\w+ )?|personal )(?:data|information)\b"
    r"|\bwhat (?:you|users)(?: or others| or other users)? (?:submit|post|share|upload)\b"
    r"|\byour (?:(?:images|photos|videos|files|posts|messages|recordings|documents)(?:,? (?:and |or )?)?)+\b"
    r"|\b(?:data|information|content|materials?) (?:that )?(?:you|users) (?:\w+ly )?(?:transmit|send|provide|submit|disclose|share|post|upload|store)"
)
"""What of people's somebody declines to answer for."""

POINTED = (
    r"[\w-]+ (?:it|them|these|those)\b(?! (?:data|information|content|materials?)\b)|(?:\W|and|or|but)*(?:it|they)\b"
)
"""A verb done to what stands before it ("retain them"), or what is done to it ("it may be shared")."""

NOT_THEIRS = (
    r"\b(?:provid|send|giv)(?:e|es|ing)? (?:you|users|customers|them) (?:with )?(?:(?!these|this|such|that|those|your|same)[\w-]+ ){0,3}?(?:information|materials?|content)\b(?! (?:we|about (?:you|them)|that we)\b)|"
    r"\b(?:confidential|proprietary) information\b|\b(?:information|data|content|materials?)(?: or \w+| and \w+)? (?:that is |which is )?"
    r"(?:provided|supplied|offered|made available|contained|displayed|accessible|available|found|published|posted) (?:by (?:us|our|the (?:company|site))\b"
    r"|(?:on|in|through|via|at) (?:the|our|this|any)\b|to you\b)|\b(?:more|further|additional|general|other|written|advance) (?:information|materials?)\b(?! (?:about|on) you)"
    r"|\bmaterial (?:chang\w+|modification\w*|breach\w*|amendments?|terms?|updates?|adverse|respects?|part)\b"
    r"|\b(?:mobile|cellular) data\b(?! (?:originating|collected|about|from))|\bdata (?:protection|privacy|controllers?|processors?|cent(?:er|re)s?|security|subjects?|authorit\w+|charges?|rates?|plans?|portability)\b"
    r"|\binformation (?:that (?:is|are) )?(?:\w+ ){0,2}?(?:necessary|required|needed) to (?:demonstrate|verify|evidence|show|comply)\b"
    r"|\binformation (?:about|on|regarding|concerning) (?:our (?:\w+ ){0,2}?(?:products?|services|offerings|features|compan\w+|polic\w+|practices)|(?:the|these|this|any|our) (?:relationship|decisions?|compan\w+|polic\w+|practices))\b"
    r"|\b(?:materials?|content|data|information) (?:obtained|downloaded|copied|printed|returned|accessed|received) (?:from|via|through) (?:the|our|this|these|any)\b"
    r"|\b(?:sites?|websites?|platform|api|apps?) (?:content|materials?)\b(?! (?:that is )?(?:provided|posted|submitted|uploaded) by)"
    r"|\bcontent (?:recommendations|preferences|moderation|polic\w+|guidelines|teams?|providers?)\b"
)
"""Information that is nobody's data: the provider's, or what is told."""

USE_OF_SERVICE = r"\b(?:your|their|its|customer'?s?|users?'?) (?:\w+ )?(?:use|usage|access|activit\w+|interactions?)\b(?: of| to| with| on| in)?"
"""The use of a service, of which users' own duties speak, and no data about it."""

BY_USERS = r"\bcontent (?:that |which )?(?:you|users?|others|they)\b"
"""Content that users put in."""

COOKIES = r"\bcookies?\b(?! (?:polic|notice|statement|banner|settings|consent))|\b(?:web beacons|pixels)\b"
"""What is set and stored to tell how a service is used."""

DEFINED = r"\b(?!Service\b|Site\b|Third)[A-Z]\w+(?: (?:[A-Z]\w*)){0,4} (?:Content|Data|Information|Materials?|Submissions?|Contributions?)\b"
"""A defined term for what people put in, in the case it is printed in ("PartyRock Data")."""

PRIVACY = (
    r"\bprivacy|\bpersonal|\bprocess(?:ing)?\b|\bcollect|\blegitimate interest|\bwe use (?:your )?(?:information|data)"
)
"""Words of a privacy policy, in which "your data" is personal data."""

OURS = r"\b(?:Our|Company|Licensed|Service|Site|Platform|Confidential|Proprietary)\b"
"""Defined terms for what is the provider's."""

NARROWED = r"\b(?:audio|video|chat|voice|screen sharing|music|communications?(?:-like)?)(?:,? (?:and|or))? (?:customer|user|your) content\b(?! \()|artist'?s?.{0,2} music|your music"
"""Content of which only some kinds are meant: the kinds count, not the whole."""

IDENTIFIERS = (
    r"\b(?:advertising|device|mobile ad(?:vertising)?|unique|online|cookie) (?:ids?|identifiers?)\b|\bip address(?:es)?\b"
    r"|\b(?:server|access|usage|error|crash|connection|advertising) logs\b|\blog files\b|\b(?:imei|mac address(?:es)?|serial numbers?)\b|\btracking pixels?\b|\btrackers\b|\bdevice characteristics\b|\buser agents?\b|\buuids?\b|\b(?:temporary|random|persistent|unique device) identifiers?\b|\bwhether (?:or not )?you (?:have |had )?(?:opened|clicked|read|viewed|visited)\b|\b(?:about|regarding|monitor|track|log|collect) (?:your|their|users'?) (?:online|browsing|web) (?:activit\w+|behaviou?rs?)|\b(?:call|traffic|usage|server|access) (?:\w+ )?(?:records|logs|details)\b"
)
"""What tells devices apart."""

TURNED = (
    r"^aggregate (?=it|them|your|this|such|the|or|and)|"
    r"\b(?:for|and|or) aggregated? (?:\w+ )?(?:analys[ie]s|analytics|research|purposes)\b|"
    r"\bde-?identify\b|\b(?:or|and|be|been|is|are|to) (?:\w+ly )?(?:anonymi[sz]ed?|de-?identified|aggregated?|pseudonymi[sz]ed?)\b"
    r"(?!,? (?:\w+ )?(?:data|information|form\w*|statistic\w*|basis|results?|insights?|reports?|level|content|user|usage|and|or)\b)"
)
"""What data are turned into by a verb, and what it is not done to ("deleted or anonymised")."""

TRAITS = (
    r"\b(?:gender|dates? of birth|your (?:full |real |legal )?name|(?<!on )(?<!in )(?<!to )(?<!from )(?<!via )(?<!with )your (?:\w+ )?profile(?! pages?| picture| photo)|demographics?|age (?:group|range)|personal(?:,? (?:and|or) \w+)+ (?:data|information)|(?:user ?)?names?,? and passwords?"
    r"|(?<!domain )(?<!business )(?<!company )(?<!trade )(?<!brand )names?,? (?:and |or |and/or )?(?:(?:your|their|his|her|telephone|phone|mobile|street|postal|mailing|home|billing) )?(?:e-?mails?|address(?:es)?|(?:tele)?phone|numbers?)"
    r"|user profiles?|(?<!under )(?<!with )(?<!by )(?<!using )(?:your|their|a child's|holder's) (?:first |last |full |user ?)?names?|(?<!with )(?<!under )your (?:personal )?details|(?:data|information|details) about your (?:\w+ )?(?:account|profile|identity|purchases?|orders?|transactions?|health|finances?|family|booking|subscription|payments?)|(?:data|information) (?:that |which )?(?:can |could |may |might )?(?:directly )?identif(?:y|ies) you|user or usage information|(?:credit|debit|payment) card (?:numbers?|details|information|data))\b"
)
"""What people are like, as data about them."""

LIKINGS = r"\b(?:(?<!legitimate )(?<!business )(?<!vital )(?<!best )(?<!public )(?<!other )(?<!rights and )(?<!rights or )(?<!rights, )interests|interest categories|inferences)\b"
"""What people like, which is data about them where no other is named."""

NO_DATA = r"\baccount creations?\b|\b(?:error|system|status|warning|push|marketing|promotional|commercial|advertising) messages?\b|\blinks? in (?:the|a|our) (?:messages?|e-?mails?)\b|\bsearch suggestions?\b|\bdisclos\w+ (?:their|your|its|the) (?:use|usage) of\b|\b(?:zip|postal|area) codes?\b"
"""Words that would name data and here name none."""

POST_AS_VERB = r"(?:(?<=submit)|(?<=create)|(?<=upload)|(?<=transmit)|(?<=share)|(?<=publish)|(?<=display)|(?<=send)|(?<=generate)|(?<=input))(?:,|,? or|,? and) post\b"
"""What one does beside other things, and no post ("submit, post or display")."""

PROVIDERS = (
    r"\b(?:our|company|licensed|purchased|rented|subscription|third[- ]party|services?|product|sites?|websites?|platform|app)(?:'s)?"
    r"(?: (?!(?:users?|customers?|members?|creators?|subscribers?|clients?|contributors?|and|or)\b)[\w-]+)? (?:contents?|materials?|music)\b"
    r"(?: (?:or|and) (?:contents?|materials?)\b)?(?! (?:that |which )?(?:is |are )?(?:you|users?|they|provided|posted|submitted|uploaded)\b)"
    r"|\b(?:features?|functionality|functions?|software|databases?),? (?:and |or |and/or )?contents?\b(?! (?:that |which )?(?:you|users?)\b)"
    r"|\bcontents?,? (?:and|or|and/or) (?:other )?(?:features?|functionality|functions?|services|products)\b"
)
"""Content of the provider's, or of what it offers."""

BRANDED = (
    r"\b(?!(?:User|Your|Customer|Client|Member|Creator|Any|All|Such|This|That|These|The|Other|Submitted|Posted|Generated|Personal|My|Their|Some|Public|End|"
    r"Infringing|Prohibited|Illegal|Sensitive|Adult|Uploaded|Contributor|Subscriber|Workspace|Account|Project|Survey|Post|Upload|Submit|Remove|Delete|Share|"
    r"AI|ML|Encrypted|Advertis\w+|Ad|Marketing|Campaign|Form|Input|Output|Training|Reported|Synced|Stored|Shared|Private)\b)"
    r"[A-Z][\w-]*['’]?s? (?:Contents?|Materials?)\b"
)
"""A defined term for what the provider or another made ("Acme Content"), in the case it is printed in."""

PERSONS = r"\b(?:customer|client|subscriber|survey|respondent|participant) information\b"
"""What is known of those who use a service, and not what they put in."""

ONLY_PUBLIC = r"\b(?:be|been|being|make|made|making|is|are|become|becomes) (?:[\w-]+ )?public(?:ly)? (?:available|accessible|shared|visible)\b"
"""What becomes of content, and not which content."""

TURNING = r"(?<!the )(?<!in )(?<!an )\baggregate\b(?!,? (?:\w+ )?(?:data|information|form|statistic\w*|basis|results?|insights?|reports?|level|content|usage)\b)"
"""A verb by which data are put together, and no kind of them."""

CONDITIONS = (
    r"(?<!about)(?<!of)(?<!on)(?<!and)(?<!or)(?<!from)(?<!know)(?<!regarding)(?<!as)(?<!including)(?<!\() "
    r"(?:(?:if|unless|because|should (?=you\b|they\b|he\b|she\b|it\b|we\b|an?\b|any\b|the\b|your\b)|provided that|in the event that|in case)\b(?:(?!, (?:we|you|including|such as)\b)[^;.|])*|(?:when|whenever|where|in accordance with|in compliance with|in line with|pursuant to)\b[^,;.|]*)"
)
"""When something is done, and not what it is done to ("we may close it if your content offends")."""

BRACKETS = r"(?<!information )(?<!data )(?<!details )(?<!content )\((?!(?:such as|including|e\.? ?g|i\.? ?e|like|for example|for instance|along with|together with|[a-z]\)|[ivx]+\)|\d\)))[^()\"]*(?:\)|$)"
"""What is said beside, without kinds of what stands before it."""

RECIPIENTS = r"\b(?:shar|disclos|transfer|s[oe]l[dl]|provid|transmit|sen[dt]|pass)\w*\b[^.!?]*\b(?:with|to)(?: (?:the )?(?:following|these|one or more)(?: (?:categories|types|kinds) of)?(?: \w+){0,4})?:\s*$"
"""Behind what something is shared with, the items of a list name who gets it."""

WHOLE = (
    r"^(?:\W*[\w-]+){0,4}?\W*\b(?:your|their|his|her|the|this|that|these|any|all|such|certain|some|limited) (?:data|information) "
    r"(?=(?:with|to|for|in|only|on|at|by|until|so|as|will|may|can|must|shall|is|are|based|through)\b)(?!(?:is|are) (?:defined|described)|for example|to (?:which|whom)|as defined|on (?:your|how|the)|in your|in (?:an? |the )?(?:form|anonym|aggregat|de-?ident|pseudonym)|by (?:you|users|children)|that)"
)
"""Data of which no kind is told before what is done with them goes on."""

AMONG = r"\b(?:including|such as)\b"
"""Words behind which kinds of what was named are told."""

OTHER_CONTENT = r"\b(?:or|and) (?:any )?other (?:content|materials?)\b"
"""What users put in, at the end of a list of its kinds."""

AIM = (
    r"\b(?:in order to|so that|(?<!\()(?<!e\.g\. )(?<!e\.g\., )"
    r"(?<!us )(?<!you )(?<!data used )(?<!information used )(?<!submitted )(?<!contributed )(?<!provided )(?<!posted )(?<!sent )(?<!relating )(?<!related )(?<!connected )"
    r"(?<!access )(?<!transferred )(?<!disclosed )(?<!subject )(?<!addition )(?<!relation )(?<!right )(?<!choose )(?<!chosen )(?<!up )(?<!according )"
    r"to (?!(?:the|your|our|a|an|any|us|you|which|this|that|these|whom)\b))"
)
"""Where what something is used for begins."""

ANY_CONTENT = (
    r"[\w-]+ (?:any |such )?(?:\w+ (?:or )?)?(?:content|materials?) (?:that|which|containing|depicting)\b"
    r"|[\w-]+ (?:(?!the\b|our\b|this\b|said\b|these\b)[\w-]+,? ){0,5}(?:content|materials?) (?:involving|promoting|showing|featuring|encouraging|glorifying)\b"
)
"""A verb done to content of some kind, whosever it is."""

PROCESSED = (
    r"\b(?:us(?:e|es|ed|ing)|process\w*|collect\w*|s(?:ale|ell|elling|hare|haring)|disclos\w*|transfer\w*) (?:[\w-]+,? ){0,8}?"
    r"(?:data|information)\b|\bdata processing\b"
)
"""Data as what is processed, of which no kind is told ("the sale of your information")."""

FURTHER = r"\b(?:further|additional|other|written|more) (?:information|data|materials?)\b"
"""What is asked for, or told, beyond what somebody has."""

CHANNEL = (
    r"\b(?:to|at|via|by|through|using|from) (?:the |your |an? |that |their |this )?(?:\w+ )?"
    r"(?:e-?mail address(?:es)?|phone numbers?|contact (?:details|information))\b"
)
"""An address as the way by which something is sent."""

ADDRESS = r"\b(?:mailing|postal|street|home|physical|billing|delivery|shipping) address(?:es)?\b|\b(?:your|their|his|her|parent'?s?'?|user'?s?'?|guardian'?s?'?) e-?mails?\b(?! (?:account|content|client|program|provider|message|preferences|settings|to|and\b))|\b(?:your|their) (?:phone |mobile |cell |telephone )?numbers?\b(?! (?:of|plates?))"
"""An address told short: "your e-mail"."""

MEDIA = (
    r"\b(?:print|video|audio|computer|electronic|digital|broadcast)(?:,? (?:and |or )?(?:print|video|audio|computer|electronic|digital|other))*"
    r" (?:media|formats?|channels?)\b"
)
"""The ways in which something is published, and no data."""

MATERIAL = (
    r"\b(?:contents?|materials?|submissions?|contributions?|uploads?|works?|recordings?|documents?|creations?|designs?|code|music|art"
    r"|(?:customer|client|business|subscriber|response) data|ugc|posts?|projects?)\b"
)
"""What content is called, where "information you provide" is people's data."""

WHILE_USED = (
    r"\b(?:for|during|duration of|by|through|prior to|upon|in exchange for) (?:the )?(?:duration of )?(?:your|their|its|users?'?) (?:\w+ )?"
    r"(?:use|usage|access)\b"
)
"""When or by what something happens, and no data about it."""

FROM_CHILDREN = (
    r"\b(?:from|about|of|by|regarding|concerning|relat(?:ing|ed) to)\b[^.;|]{0,60}\b(?:children|child|minors?|kids|(?:under|below|younger than) (?:the )?(?:age (?:of )?)?(?:1\d|thirteen|sixteen|eighteen))\b"
    r"|\b(?:children|child|minor|kid)'?s'? (?:\w+ )?(?:data|information|profiles?|accounts?|age)\b"
    r"|\b(?:children|child|minors?|(?:person|individual|user|anyone|someone|customer)s? (?:who (?:is|are) )?(?:under|below|younger))\b[^.;|]{0,40}"
    r"\b(?:provid(?:e|es|ed|ing)|submit(?:s|ted)?|disclos(?:e|es|ed)|share[ds]?|g[ai]ven?|sent|registered)\b"
)
"""Words by which data are children's."""

AS_WELL = r"\bpersonal (?:data|information) (?:or|and|and/or|as well as) (?:\w+,? (?:or|and) )?(?:anonymi\w+|de-?identif\w+|aggregat\w+|pseudonymi\w+|non-personal)|\b(?:anonymi[sz]ed|de-?identified|aggregated|non-personal)(?: (?:data|information))? (?:or|and|and/or|as well as) (?:your )?personal (?:data|information)\b"
"""Personal data named beside what was made anonymous, not as what that was made of."""

FEEDBACK_ROW = (
    r"\b(?:comments?|questions?|suggestions?|ideas?|reviews?|proposals?)\b,[^.;|]{0,80}\bfeedback\b"
    r"|\bfeedback\b,[^.;|]{0,60}\b(?:suggestions?|ideas|comments)\b"
)
"""A row of what people say of the service: feedback, and no content or posts of theirs."""

BY_THE_WAY = r"\b(?:in connection with|in relation to|relating to|in respect of|as part of) (?:your|their|its|users?'?|customer'?s?) (?:\w+ )?(?:use|usage|access)\b"
"""A use of the service that is only the occasion."""

USED_ALONE = (
    r"\buse (?:your|any|such|the|this|all|that) feedback\b(?!,? (?:as well as|along with|together with|and|or|with)\b)"
)
"""Feedback as what is used; what it is about is not used with it."""
