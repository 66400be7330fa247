"""The words by which terms speak of training AI, and of what may cover it without saying so; matched on folded ink."""

from __future__ import annotations

from smallprint.read.patterns.polarity import NO_ASSURANCE

MODEL = (
    r"(?:(?<!pricing )(?<!price )(?<!business )(?<!revenue )(?<!role )(?<!financial )(?<!subscription )\bmodels?\b|algorithms?\b|llms?\b|a\.?i\.?\b|ml\b|artificial intelligence|machine[- ]learning|deep[- ]learning|neural net\w*"
    r"|classifiers?\b|chat ?bots?\b|(?:speech|voice|image|handwriting|intent) (?:recognition|understanding)|natural language|"
    r"language understanding|recommend(?:ation|er) (?:systems?|engines?)|"
    r"(?:automated|learning|intelligent|generative|predictive|algorithmic|detection|classification|moderation) (?:systems?|tools?|technolog\w+|methods?|features?|programs?|services?|functionality)"
    r"|\bcopilot\b|virtual assistants?|digital assistants?|assistants?\b|filters\b)"
)
"""What is trained."""

LOOSE_MODEL = r"(?:technolog(?:y|ies)|systems?|tools?|software|programs?|features?|capabilit\w+|services?|products?|functionality|assistant\w*)\b"
"""What may be trained, where the verb is "train" itself and nobody else is the object."""

TRAIN = r"(?:\b(?:re-?|pre-?|post-?)?train(?:s|ed|ing)?\b|\bfine-? ?tun(?:e|es|ed|ing)\b|\bdistill?(?:s|ed|ing)?\b|\bteach(?:es|ing)?\b)"
DEVELOP = r"\b(?:develop|improv|enhanc|build|built|creat|refin|optimi[sz]|test|evaluat|validat|tun|advanc|design|updat|strengthen|support|power|further|calibrat|benchmark|expand)\w*\b"

WITHIN = r"(?:(?![-—–] ?(?:we|they|it)\b|,? (?:but|instead|rather),? we\b)[^.;|])"
"""What may stand between a verb and its model: nothing behind which a part of its own begins ("we do not sell it, but we")."""

EXPLICIT: dict[str, str] = {
    "no-training": r"\bwe (?:have |'ve )?(?:disabled|turned off|switched off|opted out of) (?:\w+ ){0,3}training\b|\b(?:no|zero)[- ](?:ai |model |ml )?training\b|\bnot train\b|\b(?:ai|model|data)[- ]training (?:prohibition|restriction|ban)s?\b|\b(?:not|never|n't) (?:be )?(?:engage in|used? (?:[\w-]+ ){0,6}?for|used? for) (?:ai |model )?training\b(?! (?:of )?(?:our |your |the )?(?:staff|employees|personnel|agents|team|courses?|sessions?|purposes of))|\bno (?:\w+ )?(?:data|content|information) (?:is|are|will be) (?:ever )?used for (?:ai |model )?training\b",
    "training-off": r"\b(?:opt(?:s|ed|ing)?[- ]?(?:out of|in to|into)|(?:turn|switch)(?:ed|ing)? (?:off|on)|disabl(?:e|ed|ing)|object(?:ing)? to) (?:(?:the|our|any|all|such|model|ai|further) ){0,3}(?:use .{1,60} for )?(?:model[- ])?training\b(?! (?:session|course|program|material|event|service|video|class|e-?mail|jobs?\b))",
    "train-on-data": TRAIN + r" (?:upon|on|with|using) (?:(?!how\b|to\b)[\w'’\-]+ ){0,3}?(?:data|content|inputs?|outputs?|prompts?|conversations?|chats|messages|recordings?|photos?|images|information)\b(?! (?:protection|privacy|security|handling|processing|management|governance))",
    "train-model": TRAIN + WITHIN + r"{0,110}?" + MODEL,
    "model-train": MODEL + r"[^.;|]{0,40}?(?:\b(?:is|are|was|were|be|being|been)\b[^.;|]{0,30}?)?" + TRAIN,
    "develop-model": DEVELOP + WITHIN + r"{0,70}?(?:(?<!pricing )(?<!price )(?<!business )(?<!revenue )(?<!role )(?<!financial )(?<!subscription )\bmodels?\b(?! releases)|\balgorithms?\b|\bllms?\b|(?<!using )(?<!uses )(?<!with )(?<!through )(?<!by )(?<!and )(?<!use of )\bai\b(?!-(?:generated|powered)| (?:products?|services?|features?)\b)|(?<!using )(?<!uses )(?<!with )(?<!through )(?<!by )(?<!use of )\bartificial intelligence(?! (?:products?|services?|features?)\b)|(?<!using )(?<!uses )(?<!with )(?<!through )(?<!by )(?<!use of )\bmachine[- ]learning|\bneural net\w*|\bclassifiers?\b|(?:speech|voice|handwriting) recognition|\bchat ?bots?\b|language understanding|generative ai programs|detection models)"
    r"|\b(?:improv|enhanc|evaluat|refin|optimi[sz])\w*(?: (?:and|or|and/or) \w+)?(?: of)? (?:(?:our|the|its|these|such) )?(?:ai|artificial intelligence)(?:[- ]powered)? (?:(?:virtual|digital|voice) )?(?:features?|tools?|assistants?|capabilit\w+|functionality|performance)\b"
    r"|\bmak(?:e|es|ing) (?:our|the|its|their|these) (?:[\w-]+ ){0,2}?(?:models?|algorithms?|ai|chat ?bots?) (?:more|better|safer|smarter|faster)\b"
    r"|\binform(?:s|ing)? (?:and \w+ )?(?:our|the|its|their) (?:[\w-]+ ){0,2}?(?:algorithms?|models?)\b",
    "model-develop": r"(?:\bmodels?|\balgorithms?|\bai|\bartificial intelligence|\bmachine[- ]learning)(?: and \w+| models?| systems?| technolog\w+)?[, ]+(?:development|improvement|refinement|optimi[sz]ation|research|training|purposes)\b",
    "for-learning": r"\b(?:for|in|of|including|conduct|conducting|as|and|our|,)\s+(?:(?:our|its|their|the|internal|advanced|use with|purposes? of|use in|such as|further|any|own)\s+){0,3}(?:machine[- ]learning|artificial intelligence|\bai\b)(?:\s+(?:or|and)\s+(?:machine[- ]learning|artificial intelligence|\bai\b))?(?=\s*(?:purposes|development|research|training|models?\b|[,.;()]|and\b|or\b|capabilities|$))|\bconduct(?:s|ed|ing)? (?:\w+ ){0,2}?(?:machine[- ]learning|ai) (?:to|on|with|for)\b",
    "training-purpose": r"\b(?:for|in|of|from|to|out of|opt(?:ed)?[- ]?out of|use\w* (?:for|in))\s+(?:(?:the|our|their|its|any|all|own|ai|model|such|purposes? of|internal|other|data|further|future|new|subsequent)\s+){0,4}(?:model[- ])?train(?:ing)?\b(?! (?:session|course|program|material|event|service|purposes? (?:of|for) (?:our )?(?:staff|employees)|video|class|provider|and (?:support|education|certif)|you\b|our (?:staff|employees|team)|jobs?\b))",
    "training-data": r"\b(?:model |ai |data )?training (?:consents?|opt-?(?:ins?|outs?)|preferences?|settings?|toggles?|choices?)\b|\btraining (?:data|sets?|datasets?|corpus|corpora)\b|\b(?:data ?sets?) (?:used|utili[sz]ed|for)\b|\bused? as (?:an? )?(?:input|dataset)s?\b",
    "as-training-data": r"\b(?:us(?:e|es|ed|ing)|serv(?:e|es|ed|ing)|includ(?:e|es|ed|ing)|treat(?:s|ed|ing)?)(?: \w+){0,3}? (?:as|in) (?:(?:an?|part of|our|the|any|ai|model|their) ){0,3}training (?:data|data ?sets?|sets?)\b",
    "train-ours": TRAIN + r"(?:(?:,|,? and/or|,? and|,? or) [a-z]+){0,4} (?:the|our|its|their) (?:(?!on\b|in\b|to\b|how\b|about\b|for\b|with\b|of\b)[\w-]+,? (?:and |or )?){0,3}?(?:technolog(?:y|ies)|systems?|software|functions?|features?|filters?|tools?|capabilit\w+|functionality|services|products?)\b(?! (?:team|staff|personnel|agents?|representatives?|providers?|partners?|desk|users?))",
    "train-loosely": TRAIN + r"[^.;|]{0,70}?" + LOOSE_MODEL,
}  # fmt: skip
"""Training named: the words for it, whoever trains and whether it is denied. In this order: words are taken once."""

NEEDS_AI = frozenset(("training-purpose", "training-data", "train-loosely"))
"""Those that name training of AI only where AI is spoken of near by."""
MAYBE_PEOPLE = NEEDS_AI | {"train-model", "model-train", "train-on-data", "train-ours"}
"""Those that may be of the training of people."""

PEOPLE_TRAINING = (
    r"\btrain(?:s|ing|ed)?\b[^.;|]{0,40}?\b(?:employees?|staff|personnel|teams?|agents?|representatives?|workforce|colleagues|"
    r"people|users?|students?|customer service|skills?|course\w*|class(?:es|room)?\b|session\w*|certif\w+|program(?:me)?s\b|learning hub|materials?|workshop\w*|webinars?|onboarding)"
    r"|\b(?:staff|employee|personnel|team|security|privacy|customer|compliance|appropriate|user|safety|general|corporate|technical|professional|sales|awareness|implementation|consulting|support)[ ,]+(?:and )?training\b"
    r"|\btrained (?:professionals?|staff|personnel|employees|individuals|support|experts?)"
    r"|\bquality (?:assurance|control|monitoring)?[, ]*(?:and|or)? ?training\b|\btraining[, ]+(?:and|or)? ?quality"
    r"|\btrains? (?:ticket|station|journey|travel|operator|service)s?\b|\bby train\b"
)
"""Training of people, and trains."""

IMPLICIT: dict[str, str] = {
    "improve-services": r"\b(?:improv|enhanc|develop|optimi[sz]|refin|upgrad|better|evolv|innovat|build|creat|design)\w*\b[^.;|]{0,60}?\b(?:services?|products?|platforms?|offerings?|technolog\w+|tools?|features?|sites?|websites?|apps?|applications?|functionalit\w+|software|business(?:es)?|experiences?|operations|usability|performance|quality)\b|\b(?:service|product|feature|platform|site|technology) (?:improvement|development|enhancement|optimi[sz]ation|innovation)s?|\bmak(?:e|ing) (?:\w+ )?improvements\b|\bimprovements? purposes\b|\bincreas\w* (?:the )?(?:quality|performance|usability|efficiency|accuracy) of\b",
    "research": r"\bresearch\b(?! (?:and|or) development (?:costs|team))|\banaly(?:tics|sis|ze|se|zing|sing)\b|\bstatistic\w*\b|\bunderstand(?:ing)? how\b",
    "any-purpose": r"\b(?:any|all|whatever|other|its|our|their|lawful|legitimate|internal|own)(?: (?:lawful|legitimate|other|business|commercial|and all|or all|internal|such|legal))* (?:purposes?|uses?|manner)\b(?! (?:other than|except|that is|which is|not))|\bfor any (?:and all )?(?:reason|purpose)|\bwithout (?:any )?(?:restriction|limitation|obligation|compensation)\b|\bbusiness purposes?\b|\bfree to use\b|\bfreely\b",
    "licence": r"\b(?:licen[cs]e|right)\b[^.;|]{0,160}?\b(?:use|reproduce|copy|modify|adapt|exploit|host|store)\b|\bgrants?\b[^.;|]{0,120}?\b(?:licen[cs]e|rights?)\b|\bassigns?\b",
    "exploit": r"\bexploit\b|\bcreate derivative works|\bprepare derivative works|\bmodify\b|\badapt\b|\bderivative works\b|\bincorporate\b|\bcommerciali[sz]e\b",
    "any-media": r"\b(?:any|all)(?: and all)? (?:media|form|medium|manner)\b|\bnow (?:known|existing) or (?:later|hereafter)|\bunrestricted\b|\bany lawful manner",
    "through-learning": r"\b(?:through|using|by|via|with|by means of|may use|uses?|utili[sz]es?|leverag\w+|employ\w*) (?:\w+[, ]+){0,5}?(?:machine[- ]learning|artificial intelligence|\bai\b|automated)",
}  # fmt: skip
"""What may cover training without saying so."""

AI_WORDS = r"\b(?:ai|a\.i\.|artificial[- ]intelligence|machine[- ]learning|deep[- ]learning|llms?|(?:chat)?gpt|(?:language|generative|foundation|learning) models?|models?|algorithms?|neural|chat ?bots?|generative)\b|\bml\b"

NARROW_PURPOSE = r"\b(?:sole(?:ly)?|only|exclusively|strictly|limited)\b[^.;|]{0,60}?\b(?:to|for|as)\b|\bas necessary to\b|\bfor the (?:sole|limited) purpose"
"""Purposes that are the only ones."""

OTHERS: dict[str, str] = {
    "generated": r"\b(?:predict|generat|transcrib|summari[sz]|detect|moderat|recommend|personali[sz]|interpret|answer|respond|categori[sz]|recogni[sz]e|translat|identif)\w*\b",
    "not-accurate": r"\b(?:inaccura\w+|accurate|accuracy|incorrect|unique|probabilistic|similar (?:output|responses?))\b",
    "means": r"[\"”“'] ?(?:\(?\w+\)? )?(?:means|refers to|includes|shall mean)\b",
    "own-property": r"\b(?:own(?:s|ed|ership)?|title|intellectual property|indemni\w+|infring\w+|warrant\w+)\b",
    "ban-verb": r"\b(?:scrap|crawl|data[- ]?min|mine|mining|harvest|extract|spider|robot|reverse[- ]engineer|compet)\w*",
    "right-of-person": r"\b(?:right to|you can|you may|you have)\b",
    "safeguard": r"\b(?:safeguards?|measures|protect\w*|filter\w*)\b",
    "delay": r"\b(?:delay|postpon|paus)\w*\b",
    "tokens": r"\btokens?\b|\bpatterns?\b",
    "presupposed": r"\b(?:how|why|when)\b[^.;|]{0,60}?\btrain",
    "policy": r"\b(?:see|please|learn more|read|refer|described|visit|available)\b",
    "security": r"\b(?:fraud|security|abuse|safety|spam)\b",
    "advertising": r"\b(?:advertis|marketing|promot)\w*",
    "provide": r"\b(?:provid|operat|maintain|deliver)\w*\b",
}  # fmt: skip
"""What else tells what a sentence with such words is about."""

RESTRICTIONS = (
    r"\b(?:restrict\w*|prohibit\w*|acceptable use|unacceptable|you (?:may|must|shall|will|can|agree) not|(?:may|must|shall) not|not (?:be )?(?:allowed|permitted)|"
    r"conduct|misuse|abuse|do not|don'?t|you agree not|not to\b|rules|limitations on use|without (?:prior )?written consent|licen[cs]e and access|use of (?:the|our) (?:site|services?|material\w*))"
)
"""Headings and lead-ins under which users are told what not to do."""

EXCEPT = r"\b(?:except|unless|other than|excluding|exclud\w+|but not|provided that|shall not include|not including|without)\b"

SAYS: dict[str, str] = {
    "avoids": r"\b(?:(?:do|should|please do|must) not|don't|avoid|refrain from) (?:use|using|submit\w*|provid\w*|shar\w*|upload\w*|enter\w*)\b|\buse the (?:paid|enterprise)",
    "uses-service": r"\b(?:us(?:e|ing)|access(?:ing)?|collect\w*|scrap\w*|min(?:e|ing)|extract\w*|ingest\w*)\b[^.;|]{0,90}?\b(?:(?:the|our|any|this|these|of the) (?:\w+ ){0,2}(?:services?|outputs?|sites?|websites?|platforms?|apis?|software|materials?|products?)|(?:platform|site|service)(?:'s)? (?:data|content)|from (?:the|our) (?:site|services?|platform))\b",
    "competes": r"\bcompet\w*|\bsubstantially similar|\bscrap\w*|\bwithout (?:our |the )?(?:prior |express |written |explicit )*(?:permission|consent|authori[sz]ation)",
    "used-to-train": r"\b(?:us\w+|process\w*|analy[sz]\w*|collect\w*|review\w*)\b[^.;|]{0,120}?\b(?:to|for)\b[^.;|]{0,60}?\b(?:train|fine-?tun|develop|improv|build|machine)",
    "explains": r"\b(?:techniques?|pre-?training|fine-?tuning that|principles|constitution\w*|patterns|parameters|weights|embeddings?|this training|(?:once|after) (?:\w+ ){0,3}trained|learn(?:s|ing)? (?:the |to |from )|reproduc\w+|specifically trained|aligned?)\b",
    "takes-from-it": r"\b(?:platform|site|website|service)(?:['’]s)? (?:content|data|materials?)\b|\bfrom (?:the|our|this|its) (?:\w+ )?(?:site|platform|website|services?|apps?)\b|\b(?:plucked|scraped|extracted|harvested|copied|downloaded) from\b|\bany (?:use|part|portion) of (?:the|our|this)\b",
    "trained-on": r"\btrain(?:ed|s|ing)?\b[^.;|]{0,80}?\b(?:on|using|with|from|by)\b",
}  # fmt: skip
"""How a sentence turns on its words: told to stay away, a use of the service, a rival, data used to train, trained on data."""

UNWANTED = r"\bnot (?:want|wish)\b"
"""Said of people who would rather not: told to stay away, they are given no choice."""

OURS = r"\b(?:we|us|our)\b"

NOT_TO = r"[\s\-*•>|\d.()a-z]{0,8}\bnot to\b"
"""How an item of a list of bans begins ("Not to train …")."""

PURPOSE_FIRST = r"(?:^|[,:])[\s\-*]*(?:and )?(?:in order )?(?:to|for|the purposes? of)(?: (?:help|better|further|build,?|develop,?|create,?|improve,?|the|our))*\s*$"
"""What stands before a purpose that begins its sentence ("To help train our models, we review …")."""

FRAGMENT = r"^[\s\-*•–—>|]*(?:\(?[a-z0-9]{1,4}[.)]\s*)?(?:[a-z]|not\b)"
"""How an item begins that goes on with its lead-in's sentence."""

AROUND = (
    "use",
    "collect",
    "share",
    "improve",
    "license",
    "licence",
    "content",
    "feedback",
    "data",
    "information",
    "privacy",
    "research",
)
"""Words of a heading or lead-in that tell what a sentence under it is about."""

NEXT_PART = r"[,;] (?:(?:and|or|but|nor) )?(?:we|they) (?=(?:(?:do|does|will|would) not|don't|won't|never)\b)"
"""Where another part of a sentence begins that denies something else ("we do not sell it, and we do not use")."""

DENIAL = r"\b(?:not|never|cannot|neither|nor)\b|n't\b"
"""What denies a use by itself: a "no" that answers a question does not ("No, we only use it to improve the service")."""

UNBOUND = (
    r"\bfree to (?:use|act)\b|\bwithout (?:any )?(?:obligation|restriction|compensation|payment)\b|\bany purpose"
    r"|\b(?:perpetual|irrevocable|unlimited)\b[^.;|]{0,160}\b(?:licen[cs]e|right)|\bexclusive rights\b|\b(?:sole|our) property\b|\bunrestricted\b"
)
"""Leave to use what people suggest that has no bounds: it takes in developing whatever the provider develops."""

SPOKEN = (
    r"(?i)\btrain|\btun(?:e|ing)\b|\bA\.?I\b|artificial intel|machine[- ]learn|deep[- ]learn|algorithm|\bmodels?\b|\bLLM"
    r"|\bML\b|chat ?bot|classifier|recognition|neural|distill|\bteach"
)
"""Words without one of which training is not named; matched on ink as it stands."""
SPOKEN_PARTS = (
    "train",
    "tuning",
    "tune",
    "a.i",
    "artificial intel",
    "machine",
    "deep",
    "algorithm",
    "model",
    "llm",
    "chat",
    "classifier",
    "recognition",
    "neural",
    "distill",
    "teach",
)
SPOKEN_WORDS = r"\b(?:ai|ml)\b"
"""What `SPOKEN` never matches without, in small letters: it costs a fifth to look for these first."""

DENIED_BEFORE = (
    r"\bnever (?:\w+ly )?(?:us(?:e|es|ed)|train(?:s|ed)?|shar(?:e|es|ed)|fed|feeds?|process(?:es|ed)?|employ(?:s|ed)?)\b[^.;|]{0,100}$"
    r"|(?:\band|\bbut|\bor|[,—–-]) (?:(?:is|are|will be|it is|they are) )?not (?:\w+ly )?(?:used|shared|fed|retained|stored|kept|made available)\b[^.;|,]{0,60}$"
    r"|\bno (?:[\w'’-]+ ){0,3}(?:content|data|information|inputs?|outputs?|prompts|conversations|files|images|messages|recordings)\b[^.;|]{0,100}?\b(?:is|are|was|will|shall|may|can)\b(?! not)[^.;|]{0,100}$"
)
"""What stands before a mention of training and denies it, though no verb does ("no user content is ever used to")."""

DENIED_SENTENCE = r"\W*(?:never|at no time|under no circumstances|in no event|neither)\b"
"""How a sentence begins that denies what it says, whatever the order of its words."""

EXCESS = (
    r"(?:\bnot\b|n't\b|\bnever\b|\bno\b)[^.;|]{0,60}?\b(?:more|longer|further|other)\b[^.;|]{0,60}?\bthan\b[^.;|]{0,30}?"
    r"\b(?:necessary|needed|need|required?|reasonabl[ey]|is useful)\b"
)
"""What denies only that more is used than is needed: what is needed is used."""

OF_TECHNIQUE = (
    r"^\W*(?:(?:in addition|additionally|also|furthermore|further|for example|moreover),? )?(?:(?:this|these|such|further|the) )?"
    r"[“\"]?(?:pre-?training|fine-?tuning|training|techniques?|methods?)[”\"]?,? (?:is|are|can|may|involves?|helps?|refers|means|works|that provides)\b"
    r"|\b(?:techniques?|methods?|approach(?:es)?) (?:such as|like|called)\b[^.;]*\bto (?:train|fine-?tune|align)"
    r"|\b(?:models?|llms?)(?: \w+)? (?:is|are|was|were) (?:\w+ly )?trained to\b"
    r"|\bmodels? (?:learns?|identif(?:y|ies)|recogni[sz]es?) (?:\w+ )?(?:general )?(?:patterns|relationships|connections)\b"
    r"|\b(?:trained )?models? (?:reproduc|memori[sz]|regurgitat)|\bset of principles\b"
)
"""How a sentence is told that explains how models come about; without people's data in it, it lets nobody do anything."""

USES_HEADED = r"\b(?:how|why|what)\b.*\b(?:use|process|collect)\w*\b|\bpurposes?\b|\buses? of (?:your |personal )?(?:information|data)"
LEGAL_BASIS = (
    r"\|[^|]*\b(?:legitimate interests?|performance of (?:a|the|our|your) (?:contract|agreement)|art(?:icle|\.)? ?6)\b"
)
ITEM_OF_USE = r"[\s\-*•–—>|]*(?:\(?[a-z0-9]{1,3}[.)] ?)?(?:to |for |improv|develop|enhanc|identify|analy|providing|understand|creat)"
"""A heading over what data are used for; the ground of a use, in its row; how an item begins that is such a use."""

INVITED = r"\b(?:welcome|encourage|appreciate|invite|love|value)s?\b[^.;]*\b(?:feedback|suggestions?|ideas|comments)\b"
GIVEN_AWAY = r"\b(?:us(?:e|ed|ing)|help\w*|free|right|licen[cs]e|property|own|grant)\b"
"""What people are asked to suggest; without a word of what becomes of it, that lets nobody do anything."""

GRANTED = r"\bgrants?\b[^.;|]{0,120}?\b(?:licen[cs]es?|rights?)\b"
SHOWN_ALONE = r"\bgrants?\b[^.;|]{0,120}?\blicen[cs]e to (?:(?:host|store|cache|back up|show|display|format|transmit|deliver|and|or)[, ]+)+(?:your|the|such|any|it|them|this|that|user)\b"
"""A licence, and one that goes no further than to host and to show."""

CONDUCT = (
    r"^\W*(?:\(?\w{1,3}[.)] )?(?:any )?(?:activit(?:y|ies)|attempts?|efforts?|behaviou?r|conduct|scraping|crawling|harvesting"
    r"|mining|anything (?:plucked|taken|scraped|copied))\b[^.;]*\b(?:train|datasets?|machine[- ]learning|artificial intelligence)"
)
"""How an item begins that names what outsiders do, in a list of what is not allowed to them."""

RIGHTHOLDERS = r"\b(?:consent|permission|authori[sz]ation|licen[cs]e)\b[^.;,]{0,30} (?:of|from) (?:the |all |any )?(?:rights ?holders?|right holders?|(?:copyright )?owners?|licensors?|publishers?|authors?|us\b)"
"""Leave of those who own a work, which is no choice of the people whom terms are about."""

MAY_SPEAK = (
    r"\b(?:train|ai\b|artificial|machine|learn|model|algorithm|llm|gpt|improv|enhanc|develop|optimi|refin|derivative|research"
    r"|analy|licen[cs]|personali[sz]|generative|neural|copilot|assistant|bots?\b|scrap|mining|mine\b|data[- ]?set|benchmark"
    r"|product|aggregat|anonymi|de-?identif|insight|tun(?:e|ing)|without restriction|unrestricted|royalty|perpetual|whatever"
    r"|any (?:\w+ ){0,3}(?:purpose|way|manner|reason)|sole discretion|exploit|crawl|test|better|innovat|new features?|quality"
    r"|feedback|suggest|(?:business|own|other|legitimate|internal|commercial) purposes)"
)
"""What no sentence is without that says anything of training AI, outright or by words as wide as these.

Each of 750 labelled sentences that do holds one; of sentences at large one in five does.
"""

BY_THEM = r"\b(?:help|helps|allow|allows|enable|enables|let|lets|permit|permits|for) (?:you|your users|users|customers|developers|end users)(?: and \w+)?(?: \w+ly)?(?: to)?(?: \w+(?:,| and| or))* $"
"""What stands before a mention of training that users do with what they are given ("helps you train your own models")."""

MEANING = r"\W*(?:the term )?[\"“][^\"”]{2,80}[\"”](?: or [\"“][^\"”]{2,80}[\"”])?(?: \([^)]*\))? (?:means?|refers? to|shall mean|is defined as)\b"
"""How a definition begins."""

TO_USERS = r"\byou (?:\w+ )?grant (?:to )?(?:(?:each|all|other|any|the other|every|the)(?: and \w+)? (?:\w+ )?)?(?:users?|members|visitors)\b(?! (?:and|or) (?:us|our|to us))"
"""A licence that users grant each other."""

OF_TASKS = r"\W*(?:these|this|tasks|examples|use cases|they|it)\b(?: (?:may|can|also|could))* (?:include|range|cover|help|assist)\w*\b"
HELPED = r"\b(?:assist|help|support)(?:s|ed|ing)?\b[^.;]{0,40}\bwith\b|\btasks\b|\buse cases\b|\bcapabilit"
"""How a sentence begins, and what stands before it, that lists what a product helps people with: none of their data."""

OF_CHANGES = (
    r"\W*(?:we|this (?:update|version)|the (?:update|changes?))\b(?: have|'ve| has)?(?: also)? (?:added|updated|clarified|revised|expanded|reworded)\b"
    r"[^.;]{0,60}\b(?:details?|information|explanations?|sections?|language|examples?|polic(?:y|ies)|notice|terms)\b"
)
"""How a sentence begins that tells what is new in a document: what is so, the document itself says."""

OF_DELAY = r"\b(?:delay|postpon|paus)(?:e|ed|ing)? (?:our|the|this|that|its|these|those) (?:\w+ ){0,2}?(?:plans?|changes?|launch|updates?|roll-?out|use|training)\b"
"""News that something is not yet done: what is done, the document says elsewhere."""

OF_MODELS = (
    r"\b(?:data|datasets?|content|assets|materials?|works|text)(?: (?:[\w-]+ )?(?:has|have))?(?: (?:that|which) (?:is|are|was|were))?(?: \w+ly)? used (?:to train|in training|for training|in the training of)\b"
    r"|\b(?:models?|solutions?|systems?|tools?) (?:that |which )?(?:we|the company) (?:have )?trained to\b"
)
"""What models were made from, named by the way ("data used to train models may be biased")."""

OF_SERVICE = (
    r"\b(?:constantly|always|continuously|continually|regularly) (?:\w+ )?(?:to )?(?:improv|chang|develop|enhanc|evolv|updat|innovat)\w*"
    r"|\breserves? the right\b[^.;]{0,90}\b(?:modify|change|suspend|discontinue|remove)\b"
)
"""What is said of a service that changes, which lets nobody do anything with data."""

DISCLOSED = r"\b(?:disclos|shar|\W?sold)\w*\W? [^.;|]{0,120}\bfor (?:(?:our|a|the|following|certain|these) ){0,3}business (?:or commercial |and commercial )?purposes?\b(?![:,]? (?:to|such as|including)\b)|\bcategories of business purposes\b"
"""How laws have it told what was disclosed to whom."""

BY_USING = r"\W*by (?:using|accessing|scraping|collecting|crawling|downloading)\b(?:(?!\byou\b)[^;])*\btrain(?:(?!\byou\b)[^;])*\byou (?:hereby )?(?:waive|agree|acknowledge|represent|warrant|undertake)\b"
"""How a sentence begins that is about what users do ("By collecting content to train a model, you waive …")."""

WITH_CARE = r"\b(?:safeguards?|measures|processes|controls|guardrails)\b(?!.*\btrain).*\b(?:responsible|trustworthy|ethical|safe)\b.*\b(?:development|deployment|use)\b"
"""What is said of care in making AI, which permits nothing."""

NOT_EXTENDED = r"\b(?:permission|licen[cs]e|authori[sz]ation|right|access)\b.*\b(?:does|do|shall|will) not (?:extend to|include|cover|permit|allow)\b"
"""What a permission does not take in; whose it is, the words around say."""

GRANTED_BY_USERS = (
    r"\byou (?:hereby |also |agree to )?(?:grant|give|license)\b|\blicen[cs]e (?:to|you (?:grant|give)) us\b"
)
"""A licence that users grant."""

BY_ROBOTS = r"\b(?:scrap|crawl|spider|harvest)\w*|\bdata[- ]?min|\bautomated means\b"
"""What only outsiders do with a service."""

LEAVES_AS_IS = r"\b(?:do|does|will|shall|would) not (?:affect|limit|change|alter|override|modify|impact|supersede|restrict)\b(?=.*\b(?:preferences?|settings?|choices?|rights?|controls?)\b)"
"""Says that something else stays as it is."""

USERS_DENY = r"\b(?:users?|you|individuals?|members?|creators?|people|they)\b (?:do|does|did) not (?:consent|agree|opt|wish|want)\b"
"""What people deny."""

UNASKED = (
    r"(?:\bnot\b|n't\b|\bno longer\b) (?:need|require|have to (?:ask|get|obtain)|ask)(?: \w+){0,4}? (?:consent|permission|leave|approval)\b"
    r"|\bno (?:consent|permission) (?:\w+ ){0,3}?(?:needed|required|necessary)\b"
    r"|\b(?:may|can)(?! not\b)\b(?:(?!\b(?:not|never)\b)[^.;])*\bwithout (?:asking|(?:your |any |first |prior )*(?:consent|permission))\b"
)
"""That nobody is asked ("we do not need your consent to")."""

NOT_ASSURED = (
    r"\b(?:(?:do|does|can|could|will|shall|would) not|cannot|can't|don't|doesn't|won't) (?:\w+ ){0,2}?(?:guarantee|warrant|promise|ensure|assure|imply)\b(?:(?!, (?:but|however)\b)[^.;])*"
    rf"|{NO_ASSURANCE}(?:(?!, (?:but|however)\b)[^.;])*"
    r"|\bwithout limitation\b"
)
"""What is not promised ("we do not guarantee that others will not …"), and a "without" that denies nothing."""

DENIES = r"\b(?:not|never|no|nor|neither|without|cannot|prohibit\w*|forbid\w*|forbade|refrain\w*|only|solely|exclusively|n't)\b|n't\b"
"""Any denial."""

COMMON = (
    "the a an of to and or in on for with by as at is are be been that this these those it its our we us you your their they"
    " from any such may can will not other which if us into about also have has do does so than more all"
)
"""Words so common that what they begin with tells nothing more."""
