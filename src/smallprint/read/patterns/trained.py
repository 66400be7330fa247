"""The words that tell which data a statement on training is about, beside the names in `categories`; on folded ink."""

from __future__ import annotations

from smallprint.model.norm import Data

NONE_MEANT = (
    r"\btraining (?:data|information)(?: ?sets?)?\b(?! (?:about|of (?:you|our users)))"
    r"|\b(?:respond|handl|answer|repl|attend|resolv)\w* (?:to )?(?:[\w'’]+ ){0,2}(?:queries|inquiries|questions|requests)\b"
    r"|\b(?:error|system|status|warning|push|marketing|promotional|commercial|advertising|informational|administrative|service|transactional|text) messages?\b"
    r"|\b(?:send|sending|deliver|delivering|receive) (?:you )?(?:[\w-]+,? (?:and |or )?){0,3}messages\b"
    r"|\b(?:publicly|generally) available (?:\w+ ){0,2}(?:models?|tools?|services?|llms?|versions?)\b"
    r"|\b(?:e-?mail|chat) (?:and (?:e-?mail|chat) )?support\b|\bchat (?:features?|functions?|services?|tools?|assistants?)\b"
    r"|\b(?:unless|if|except when) you (?:do not|don't|choose to|decide to|\w+ly )?\s?(?:choose to )?(?:send|submit|provide|give|share|leave) (?:\w+ )?feedback\b(?=[.,;]|$)"
    r"|\byou (?:do not|don't) (?:submit|provide|send|give|leave) (?:\w+ )?feedback\b"
    r"|\binquiries\b(?=[^.;|]{0,80}\b(?:chat ?bots?|ai)\b)"
    r"|\bvoice[- ]?chats?\b|\bvoice,? (?:or|and|and/or) (?:other )?likeness\b|\baudio transmissions?\b"
    r"|\b(?:(?:submit|input|creat|generat|record|post|display|upload|publish|shar|transmit|stor|provid|send|modify|perform)(?:t?ing|e)?(?:,? (?:or|and|and/or) |, )){2,}(?:post|input|display|record|shar(?:e|ing)|upload)(?:t?ing)?\b"
    r"|\bas (?:an? )?inputs? (?:to|for|into)\b|(?<=images) (?:in|from) (?:your |the )?(?:posts|pins)\b"
    r"|\b(?:to|that) (?:generate|create|produce) (?:[\w-]+,? (?:and |or )?){0,3}(?:recordings|videos|images|music|text|audio)\b"
    r"|\b(?:provid|generat|produc|creat|own)(?:e|es|ing)? (?:you )?(?:with )?(?:the |such |your )?(?:resulting |requested )?outputs?\b"
    r"|\b(?:that we (?:have taken|take) )?steps (?:designed )?to (?:help )?(?:de-?identify|anonymi[sz]e)\b|\balone or in the aggregate\b"
    r"|\b(?:on|in) an? aggregated? (?:and|or) individuali[sz]ed (?:basis|manner|form)\b"
    r"|\b(?:develop|creat|updat|generat|produc)(?:e|ing)? (?:\w+ \w+ )?aggregated? (?:\w+ )?(?:data )?(?:products|benchmarks?|reports|sets|analytics)\b"
    r"|\bexcept(?: that)?(?: \(\w\))? (?:when|if|where) [^.;()]{0,60}?\b(?:provides?|submits?|gives?|sends?) (?:us )?feedback\b|\b(?:for example|such as|e\.g\.),? as feedback\b"
    r"|\binput training data\b|\b(?:underlying|valuable|using|collecting) (?:data|information)\b(?! (?:about|you|we|from|that|provided|collected)\b)"
    r"|\b(?:your |their |users'? )?interactions? with (?=(?:the |our |such )?(?:ai\b|chat ?bot|assistant))"
    r"|\bpersonal(?:ly identif\w+)? (?:data|information) (?:is|are|has been) (?:removed|stripped|deleted|excluded)\b"
)
"""Words that would name data, and here name none that is trained on."""

ALSO: tuple[tuple[Data, str], ...] = (
    (
        Data.AUDIO,
        r"\bvoices\b|\bvoice[- ]?chats?\b|(?<!video )(?<!screen )(?<!session )\brecordings\b|\bspeech (?:data|samples?|recordings?)\b|\bvoice (?:and \w+ )?data\b",
    ),
    (Data.CHAT_MESSAGES, r"\b(?:your|their|users'?|customers?'?|history and) correspondence\b"),
    (
        Data.DEIDENTIFIED_AGGREGATE,
        r"\b(?:redacted|de-?personali[sz]ed|scrubbed) (?:\w+ )?(?:data|content|conversations|information|text|versions?|transcripts)\b",
    ),
    (Data.DEIDENTIFIED_AGGREGATE, r"\banonymi[sz]ation of\b"),
    (Data.FILES, r"\bfile (?:contents?|data)\b"),
    (Data.VIDEO, r"\bscreen ?shar(?:es|ing)\b|\bvideo recordings?\b"),
    (Data.IMAGES, r"\bscreen ?shots?\b"),
    (
        Data.USAGE_DATA,
        (
            r"(?<!from )\bcookies?\b(?! (?:polic|notice|statement|banner|settings|consent))"
            r"|\b(?:usage|interaction|behaviou?r\w*|browsing|activity|use) (?:patterns?|habits)\b"
            r"|\b(?:network|traffic|server|connection|typing|navigation|session|clickstream|viewing) (?:data|information)\b"
            r"|\bhow (?:our |the )?(?:users?|customers?|visitors|members|people|you) (?:\w+ )?(?:browse|navigate)\b"
            r"|\byour activity\b|\bhow (?:the|our|this) (?:services?|sites?|apps?|website|platform|products?) (?:is|are) (?:being )?used\b"
            r"|\b(?:monitor|track|measure|analy[sz]e)\w* (?:the )?(?:use|usage) of\b"
        ),
    ),
    (
        Data.OUTPUTS,
        r"\bprompts? and (?:the )?responses\b|\b(?:generations|generated (?:images?|videos?|text|responses?|code|audio|music|voices?|designs?))\b",
    ),
    (Data.CUSTOMER_CONTENT, r"\byour (?:\w+ )?creative works?\b|\b(?:customer|client|subscriber)(?:'s)? property\b"),
    (
        Data.PUBLIC_POSTS,
        r"\b(?:data|information|content|text|images) (?:[\w-]+ ){0,3}(?:from|on) the (?:public |open )?(?:internet|web)\b",
    ),
    (
        Data.PROMPTS_INPUTS,
        (
            r"\bquestions (?:you )?(?:enter(?:ed)?|ask(?:ed)?|typed?)\b|\binquiries\b(?=[^.;|]{0,80}\b(?:chat ?bots?|ai)\b)"
            r"|\binteractions? with (?:the |our |such )?(?:ai\b|chat ?bot|assistant)"
        ),
    ),
    (Data.PERSONAL_DATA, r"\bpersonally identifiable (?:\w+ )?(?:data|information)\b"),
)
"""Further names of kinds, as statements on training put them."""

CONTENT = (
    r"(?<!our )(?<!third party )(?<!third-party )\bcontents?\b"
    r"(?! (?:moderation|recommendation|polic|partner|provider|creator|guideline|preference|delivery))"
)
"""Content of which no more is said: in an agreement, what people put in."""

CONTENT_USED = (
    r"\b(?:us(?:e|es|ed|ing)|analy[sz]\w+|process\w*|review(?:s|ed|ing)?|train (?:\w+ ){0,3}on) (?:any |the |my |certain |some |such |this |other )?"
    r"(?:\w+ ){0,2}contents?\b(?! (?:and|or) (?:ads?|advert|features?|layout))|\bcontents? (?:that |which )?(?:you|users|people)\b"
    r"|\b(?:on|with|from) (?:my|their) contents?\b|\bcontents? from (?:our|the|its) (?:\w+ )?(?:services?|platform|sites?|apps?)\b"
)
"""The same in a privacy policy, which speaks of the provider's content as well: what is used, or what people put in."""

OF_PERSONS = r"\bpersonal|\bpi+\b|\babout you\b|\byour (?:information|profile|account|details)\b|\b(?:profile|account|registration|consumer|user|members?'?s?) (?:data|information)\b"
"""Words of persons, without which "information that you provide" in an agreement is content."""
