"""Training AI on people's data: answered from where the document stands, not by rules over single sentences.

The tables say what the words of a question mean: kinds of data, who trains, plans, and limits within which alone the
question, or a sentence, holds. All are matched on folded words.
"""

from __future__ import annotations

from smallprint.judge.answer.matter import Matter
from smallprint.model.norm import Data
from smallprint.model.topic import Practice

TRAINING = Matter(
    name="ai-training",
    asks="Do they train AI on people's data?",
    topic=Practice.AI_TRAINING,
    keys=("train", "machine", "intelligence", "model", "ai"),
    rules=(),
)

EVERYDAY: dict[Data, str] = {
    Data.CHAT_MESSAGES: r"\be-?mails?\b(?! address)|\bmails?\b|\bdms?\b|\b(?:direct |private |text )?messages?\b|\bmessaging\b|\binbox\b|\bchats?\b|\bconversations?\b|\bcorrespondence\b|\bdialogues?\b|\bsupport tickets?\b|\btranscripts?\b",
    Data.PROMPTS_INPUTS: r"\bprompts?\b|\binputs?\b|\b(?:what|whatever|things?|stuff|anything|everything|text|words) (?:that )?(?:i|we|you|they|people|users) (?:type|types|enter|ask|tell|paste|dictate|say to)\b|\bquestions (?:i|we|that i) ask\b|\bmy questions\b|\bchats? (?:with|box)\b|\bconversations? with (?:the |its |their |an? )?(?:ai|bot|chatbot|assistant|model)\b|\btalk(?:ing)? to the (?:ai|bot|chatbot|assistant)\b",
    Data.OUTPUTS: r"\boutputs?\b|\b(?:answers|replies|responses|results) (?:that )?(?:i|we|it|the ai|the bot) (?:get|got|gives?|gave|receives?|was given|generates?)\b|\bgenerated (?:for me|content|text|images?)\b",
    Data.AUDIO: r"\bmusic\b|\bsongs?\b|\btracks\b|\bmelod(?:y|ies)\b|\bbeats\b|\bvocals\b|\bsinging\b|\bpodcasts?\b|\bvoices?\b(?! chat)|\bspeech\b|\baudio\b|\bsound (?:recordings?|files?)\b|\b(?:phone )?calls?\b|\bsay to (?:the|my) (?:speaker|assistant)\b|\brecordings?\b",
    Data.VIDEO: r"\bvideos?\b|\bclips?\b|\bfootage\b|\bfilms?\b(?! review)|\bfilmed\b|\breels?\b|\blive ?streams?\b|\bcamera\b|\bdash ?cam\b|\bscreen recordings?\b|\bexam recordings?\b|\bvlogs?\b",
    Data.IMAGES: r"\bphotos?\b|\bphotographs?\b|\bpics?\b|\bpictures?\b|\bimages?\b|\bselfies?\b|\bscreenshots?\b|\bartworks?\b|\bdrawings?\b|\bpaintings?\b|\billustrations?\b|\bsketch(?:es)?\b|\bart\b|\bportfolio\b|\bnfts?\b|\bscans?\b",
    Data.PUBLIC_POSTS: r"\bposts?\b(?! (?:to|on|here|there)\b)|\bpostings?\b|\btweets?\b|\bpins\b|\breviews\b|\bcomments?\b|\bblogs?\b|\bedits?\b|\barticles? (?:i|we) (?:write|wrote|edit)\b|\bnewsletters?\b|\bforum\b|\bthreads?\b|\bratings\b|\banswers (?:i|we) (?:post|give|gave)\b|\bpublic (?:profile|content)\b",
    Data.FILES: r"\bfiles?\b|\bdocuments?\b|\battachments?\b|\bspread ?sheets?\b|\bpdfs?\b|\bslides\b|\bpresentations?\b|\bbackups?\b",
    Data.CUSTOMER_CONTENT: r"\bboards?\b|\bvaults?\b|\bprojects?\b|\bnotes?\b|\bnotebooks?\b|\bdiar(?:y|ies)\b|\bjournals?\b|\bmanuscripts?\b|\bnovels?\b|\bstor(?:y|ies)\b(?! data)|\bpoems?\b|\blyrics\b|\bpapers?\b|\bthes[ie]s\b|\bessays?\b|\bhomework\b|\b(?:source )?code\b|\brepositor(?:y|ies)\b|\brepos?\b|\bdesigns?\b|\btexts?\b|\bwritings?\b|\b(?:my|our|their|creative|people's) (?:own )?(?:creative )?works?\b|\bcreations?\b|\b(?:what|whatever|anything|everything|stuff|things?|content) (?:that )?(?:i|we|you|they|people|users|members|artists|somebody)(?: may| might| have)? (?:\w+ )?(?:post|upload|write|make|create|share|store|put|submit|send in|draw|record|produce|publish|publishes|add|save)\w*\b|\buploads?\b|\b(?:customer|client|company'?s?|business|our) data\b|\b(?:customer|client|user|our|company'?s?|business|my|creator) (?:materials?|stuff)\b|\bcontent\b|\bmeetings?\b|\bwhite ?boards?\b|\bworkspaces?\b|\bsurvey (?:answers?|responses?|comments?)\b|\brecipes?\b|\bmaps?\b|\bmodels i upload\b",
    Data.USAGE_DATA: r"\btelemetry\b|\busage\b|\bhow (?:i|we|people|users|members) (?:use|behave|browse|click|play|interact)\b|\btraffic\b|\bconnection (?:data|logs?)\b|\bbrowsing\b|\bsearch(?:es)?\b(?! engine)|\bsearch (?:queries|history|terms)\b|\bqueries\b|\bclicks?\b|\blikes\b|\blogs?\b|\bactivit(?:y|ies)\b|\bbehaviou?r\b|\bmetadata\b|\b(?:what|things) (?:i|we) (?:read|watch|buy|listen|look|click|search|visit|stream)\b|\breading history\b|\bviewing\b|\bwatch history\b|\blistening\b|\bshopping\b|\bpurchases?\b|\binteractions?\b|\bdevice data\b|\bcookies\b|\btrips?\b|\brides?\b|\bgameplay\b",
    Data.PERSONAL_DATA: r"\bpersonal (?:data|details|information|info)\b|\baccount (?:data|details|information|info)\b|\bprofiles?\b|\b(?:information|data|info|details|what \w+ (?:knows?|holds?|has)) (?:\w+ ){0,2}(?:about|on|of) (?:me|us|you|people|users|members|somebody|its members)\b|\bmy (?:own )?(?:information|info|details)\b|\bidentity\b|\bhealth\b|\bmedical\b|\bfinancial\b|\bpayment\b|\bresumes?\b|\bcvs?\b",
    Data.CONTACT_DATA: r"\bcontacts\b|\bcontact (?:data|details|list)\b|\baddress book\b|\bphone numbers?\b|\be-?mail address(?:es)?\b",
    Data.LOCATION: r"\blocations?\b|\bwhere i (?:am|go|was)\b|\bgps\b|\bwhereabouts\b",
    Data.BIOMETRIC: r"\bbiometrics?\b|\bfaces?\b|\bfacial\b|\bfingerprints?\b|\bvoice ?prints?\b",
    Data.CHILDREN_DATA: r"\b(?:child(?:ren)?|kids?|sons?|daughters?|minors?|pupils?|students?|teen(?:ager)?s?)(?:'s|s')? (?:\w+ )?(?:data|information|info|photos?|pictures?|essays?|work|content|answers|voices?|messages)\b|\bdata (?:of|on|from|about) (?:my |our )?(?:child(?:ren)?|kids?|minors?|pupils|students)\b",
    Data.FEEDBACK: r"\bfeedback\b|\bsuggestions?\b|\bthumbs?[- ](?:up|down)\b|\bideas i send\b",
    Data.DEIDENTIFIED_AGGREGATE: r"\b(?:de-?identified|anonymi[sz]ed|anonymous|aggregated?|pseudonymi[sz]ed)\b",
}  # fmt: skip
"""The words by which people, and not terms, name their data."""

OF_CHATBOTS = r"\b(?:chats?|conversations?)\b(?! (?:messages|with (?:friends|people|others|my|customer)))"
"""What may be said to a person or to an AI: where nothing is said of messages, it may be what terms call inputs."""

_THIRD = (
    r"(?:third[- ]part(?:y|ies)|(?:other|outside|external|partner|ai|tech|third) (?:\w+ )?(?:compan(?:y|ies)|firms?|businesses|labs?|startups?|vendors?|developers?|organi[sz]ations?|services)"
    r"|(?:third[- ]party )?(?:collaborators|partners|vendors|suppliers|sub-?processors|service providers|contractors|outsiders|advertisers|researchers)"
    r"|somebody else|someone else|anyone else|anybody else|others(?= (?:\w+ ){0,3}train)"
    r"|(?:outside|external|third-party|other) (?:ai |model |llm )?(?:makers?|firms?|companies|labs?|vendors?|developers?|providers?)(?= (?:\w+ ){0,6}(?:train|learn|model)))"
)
THIRD_PARTIES = (
    rf"\b{_THIRD}\b(?! content)[^?.]{{0,80}}\b(?:train|learn|teach|fine-?tun|feed|build|models?|ai\b|llms?)"
    rf"|\b(?:let|lets|letting|allow\w*|permit\w*|enabl\w*|giv(?:e|es|ing)|licen[cs]\w+|sell\w*|shar(?:e|es|ing)|hand\w*|pass\w*|train\w*(?: \w+){{0,6}} by|used by) [^?.]{{0,60}}\b{_THIRD}\b"
)
"""Others than the provider, as those who train."""
LETTING_OTHERS = (
    rf"\b(?:permit|allow|let|enabl|authori|shar|disclos|provid|giv|licen|sell|transfer)\w*\b[^.;]{{0,100}}\b{_THIRD}\b[^.;]{{0,100}}\b(?:train|models?\b|machine)"
    rf"|\b{_THIRD}\b(?: \w+){{0,4}} (?:to|may|can|will|shall|not) (?:\w+ ){{0,3}}(?:use \w+ (?:\w+ ){{0,6}})?(?:to )?train|\b(?:others|any other person) to (?:do so|train)\b"
)
"""A sentence by which others may, or may not, train."""
BY_OTHERS_ONLY = r"\bfor their (?:own |independent )?(?:use|purposes?|training)\b"
"""Data handed on, with which the others and not the provider train."""
THEMSELVES = r"\bitself\b|\b(?:the provider|they|the company) (?:or|and) (?:its|their|any)\b"
"""The provider itself, beside others."""

PLANS: dict[str, str] = {
    "business": r"(?<![\w-])(?:enterprise|business|teams?|corporate|commercial|workspace|work)\b",
    "education": r"(?<![\w-])(?:education|edu|school|university|campus)\b",
    "api": r"\bapis?\b",
    "paid": r"(?<![\w-])(?:(?<!fully )paid|paying|premium|pro|plus|max|subscribers?)\b",
    "free": r"(?<![\w-])(?:free|unpaid|basic|no-cost)\b",
    "consumer": r"(?<![\w-])(?:consumers?|personal|individual|student)\b",
}
"""The plans that terms tell apart, by the words for them."""
PLAN_NOUN = r" (?:(?:and|or|&|,) \w+ )?(?:plans?|tiers?|versions?|accounts?|users?|customers?|clients?|subscri\w+|editions?|licen[cs]es?|offerings?|members?|memberships?|products?)\b"
"""What stands behind a plan's word."""
BUSINESS_ASKER = r"\b(?:our|my) (?:company|firm|business|organi[sz]ation|employer|team|clients?)\b|\bwe are a (?:company|business|firm)\b|\bour (?:\w+ )?(?:content|data|documents|prompts|code|text|files|employees)\b"
"""Somebody who asks for a business."""
NAMED_PLAN = r"\b(?!(?:Privacy|Support|Legal|Security|Trust|Safety|Care|Service|Success|Our|The|Compliance|Protection|For|Your|Customer)\b)[A-Z][\w.]+ (?:Enterprise|Teams?|Business|Edu|Education|Free|Pro|Plus|Max|Student|API|Premium)\b(?! (?:Data|Content|Terms|Agreement|Services|Purposes?|Operations|Partners?|Transfers?|Information|Contact|Records))"
"""A plan by its printed name ("Acme Enterprise"); matched on ink as it stands."""
EXCEPTING = (
    r"\b(?:except|other than|excluding|exclude|apart from|but not|aside from|unless you (?:are|use))\b[^.;]{0,120}$"
)
"""Before a plan, words that take it out of the rule."""
DENIED_BUT = r"\b(?:not|never|cannot|n't)\b[^.]*\b(?:except|unless|other than|apart from)\b"
"""A denial with exceptions."""

LIMITS: dict[str, tuple[str, str]] = {
    "google": (
        r"\b(?:google|gmail|drive|calendar|workspace)\b",
        r"\bgoogle (?:workspace |user |calendar |drive |photos )?(?:apis?|data|user data)\b|\bgmail\b|\bworkspace apis?\b|\b(?:data|information) (?:\w+ ){0,4}(?:from|through|via) (?:\w+ ){0,3}google\b",
    ),
    "third-party-content": (
        r"\b(?:third[- ]party|other people's|somebody else's) (?:content|materials?|works?|data)\b",
        r"\b(?:third[- ]party content|content (?:of|from) third parties)\b",
    ),
    "health": (
        r"\b(?:health|medical|patients?|fitness|symptoms?|therapy|diagnos\w+|doctor)\b",
        r"\b(?:health|medical|hipaa|protected health|phi|patients?)\b",
    ),
    "children": (
        r"\b(?:child(?:ren)?|kids?|sons?|daughters?|minors?|pupils?|teen(?:ager)?s?|students?|under \d+)\b",
        r"\b(?:child(?:ren)?(?:'s)?|minors?|pupils?|students?|under (?:the age of )?1[0-8]|younger than)\b",
    ),
    "feedback": (
        r"\b(?:feedback|suggestions?|thumbs?|rat(?:e|ing))\b",
        r"\b(?:when|if|by|where|once|whenever) (?:you )?(?:\w+ )?(?:submit|provid|giv|send|choos|leav)\w* (?:\w+ ){0,3}feedback\b|\bas (?:part of )?feedback\b",
    ),
    "flagged": (
        r"\b(?:flag\w*|safety|abuse|moderat\w*|reported|violat\w*)\b",
        r"\bflag(?:s|ged)?\b|\bsafety reviews?\b|\breported (?:content|material)\b",
    ),
    "logged-out": (
        r"\b(?:not|n't|without being|never) (?:\w+ )?(?:logged|signed) in\b|\bwithout (?:logging in|signing in|an? account|signing up|registering)\b|\b(?:logged|signed) out\b|\b(?:as a )?guest\b|\banonymous(?:ly)? (?:user|visitor|chat)?\b|\bno account\b",
        r"\bwithout (?:logging|signing) in\b|\bwithout (?:an? |creating an? |having an? )account\b|\b(?:logged|signed)[- ]out\b|\bnot (?:logged|signed) in\b|\bguests?\b|\bunregistered\b",
    ),
    "logged-in": (
        r"\b(?<!not )(?<!without being )(?:logged|signed) in\b",
        r"\b(?:when|while|if) (?:you(?:'re| are)? )?(?:logged|signed) in(?:to)?\b",
    ),
    "opted-out-anyway": (
        r"\b(?:opted|opt)[- ]out\b|\bturn(?:ed)? (?:\w+ ){0,3}off\b",
        r"\beven (?:if|where|when|though|after) (?:you|customer|users?) (?:have |has )?(?:opt|object|turn|disabl|choos|deactivat)\w*",
    ),
    "opted-in": (
        r"\b(?:opted in|agreed|consented|gave (?:my|our) (?:consent|permission)|said yes|turned (?:it|the setting) on)\b",
        r"\bhas opted in\b",
    ),
    "preview": (
        r"\b(?:labs|previews?|beta|experimental|early access|alpha|trial)\b",
        r"\b(?:labs|preview|beta|experimental|early[- ]access|alpha|evaluation|trial) (?:or preview )?(?:models?|features?|products?|services?|versions?|programs?|offerings?)\b",
    ),
    "applicants": (
        r"\b(?:job|applicants?|application|candidates?|resume|cv|recruit\w*|hiring)\b",
        r"\b(?:job applicants?|candidates?|recruit\w+|job applications?)\b",
    ),
    "generative": (
        r"\b(?:generative|llms?|(?:large )?language models?|foundation models?|generat\w+|imitat\w+|clone|cloning|synthesi\w+|image generator|deep ?fakes?|(?:makes?|making|compos\w+|writ\w+) (?:music|songs|images|pictures|novels|text))\b",
        r"\b(?:generative|large language models?|llms?|foundation models?|generat(?:e|es|ing)|synthesi[sz]\w+|replicat\w+|imitat\w+)\b",
    ),
    "temporary": (
        r"\b(?:temporary|incognito|private mode|ghost)\b",
        r"\b(?:temporary|incognito|private|ghost) (?:chats?|mode|conversations?|sessions?)\b",
    ),
}  # fmt: skip
"""Within what a question, and a sentence, holds alone: how the one is put, and how the other."""

NOT_LIMITING = frozenset({"generative", "opted-out-anyway", "opted-in", "logged-in"})
"""Limits of sentences that hold also where the question does not ask for them."""

CONTRARY = {"logged-out": "logged-in", "logged-in": "logged-out"}
"""Limits of which one excludes the other."""

OPTED_OUT = (
    r"\b(?:i|we|they|somebody|users? who)(?:'ve| have|'d| had)? (?:already )?(?:opted|opt)[- ]?out\b|\bopted[- ]out users?\b|\bafter (?:i|opting|we|they) (?:\w+ )?(?:opt\w*[- ]?out|out|object\w*|refus\w*)\b"
    r"|\b(?:i|we)(?:'ve| have)? (?:already )?(?:turned|switched|toggled|turn|switch) (?:\w+ ){0,4}off\b|\b(?:if|when|after) (?:i|we) (?:say no|said no|refuse|disable\w*|object|turn (?:\w+ ){0,4}off)\b"
)
"""The question grants that the asker said no."""
OPTED_IN = r"\b(?:i|we)(?:'ve| have)? (?:opted[- ]in|agreed|consented|allowed it|said yes|gave (?:\w+ )?(?:consent|permission))\b|\b(?:if|when) (?:i|we) (?:agree|consent|opt in|allow it|say yes)\b"
"""The question grants that the asker said yes."""
ASKS_WAY_OUT = (
    r"\b(?:can|could|may|how (?:can|do|could)|am i able to|are we able to|is it possible to|is there (?:any |a )?way|(?:a|any|some) way|option|setting|right)\b[^?.]{0,60}\b(?:keep|stop|prevent|refus\w+|opt(?:ing)?[- ]?out|object|exclu\w+|avoid|block|turn\w*|switch\w*|disabl\w+|say(?:ing)? no|withdraw|decline|forbid|pull|take)\b"
    r"|\b(?:users?|people|members|customers|you|artists) can (?:\w+ )?(?:keep|stop|prevent|refuse|opt[- ]?out|object|exclude|avoid|block|turn|disable|say no|decline)\b"
    r"|\b(?:let|lets|allow|allows) (?:you|me|us|people|users|members|customers) (?:to )?(?:\w+ )?(?:opt[- ]?out|refuse|object|say no|decline|stop|keep|turn|exclude)\b"
)
"""Whether one can say no is what is asked."""

EVEN_IF_OUT = r"\beven (?:if|where|when|though|after) (?:you|customer|users?)\b|\bregardless of\b|\bopt[- ]?out\b[^.;]{0,160}\b(?:not|n't) apply\b"
"""A permission that no way out reaches."""
RETOLD = (
    r"^\W*(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) \d|updates? to\b|updated\b|we(?:'ve| have)? (?:added|updated|clarified|revised|changed)\b|clarified\b|added\b|last updated)"
    r"|^\W*(?:please )?(?:see\b|refer to|read (?:more|our)|learn (?:more|how)|for (?:more|further|additional)|to learn)"
    r"|\bthese are the terms (?:that|which)\b|\bthis section (?:describes|explains|covers|applies)\b"
    r"|\b(?:updated|revised) (?:the |these |our )?(?:terms|policy|section)\b"
)
"""A summary of changes, or a pointer: what retells in short what stands elsewhere."""
ONLY_PUBLIC = r"(?<!and )(?<!or )(?<!, )\b(?:publicly (?:available|accessible)|(?:freely|openly) accessible|public sources|available (?:publicly )?on the (?:internet|web)|open web)\b"
"""What was collected from the web, and not what people put in."""
WAY_OUT = r"\b(?:right|option|ability|able|choice|choose|possibility) to opt[- ]?out of\b"
"""A permission in whose own words the way out is."""
AT_LARGE = r"(?<!this )(?<!that )(?<!these )(?<!those )(?<!such )(?<!same )\b(?:data|information)\b"
"""Data of which nothing is said, not even that it was named before."""
AFTERWARDS = r"\b(?:any |all )?(?:new|future|further|subsequent) (?:\w+ )?(?:conversations?|content|data|chats?|inputs?|information|interactions?)\b|\bno longer\b|\bgoing forward\b|\bfrom then on\b"
"""A denial of what happens once one has said no."""
BINDS_USERS = (
    r"\b(?:you|users?|customers?|members?|subscribers?|licensees?|developers?|end users)\b(?: \w+){0,2} "
    r"(?:must|may|shall|will|can|should|agree|are)(?: \w+){0,2} (?:not\b|never\b|prohibited|forbidden)"
    r"|\b(?:do not|don't|never):? *$|\byou (?:cannot|can't|won't|mustn't|shouldn't)\b|\b(?:restrictions|prohibited (?:uses?|conduct))\b[^.]*:? *$"
)
"""A lead-in whose items forbid users something, and not the provider."""
NO_MORE_THAN = r"\bmore\b[^.;]{0,80}\bthan (?:(?:is|are|what|strictly|reasonably|we) )*(?:necessary|needed|need|required|require)\b"
"""A denial of more than is needed: what is needed is done."""
FOR_RESEARCH = (
    r"^(?!.*\b(?:your|users?'?|people's|customers?'?|members'?|data|information|contents?|our (?:own )?(?:ai|models?|algorithms|systems|products?))\b)"
    r".*\b(?:research (?:in|on|into)|(?:support|fund|further|advance|conduct)\w* (?:\w+ ){0,3}research)\b"
)
"""Research in general, of which nothing is said of anybody's data."""
WEAK_DENIAL = r"\bnot (?:actively|intend\w*|aim|seek\w*|set out|intentionally|knowingly|necessarily|currently)\b"
"""A denial that does not say that it is not done."""
MENTIONS = (
    r"\btrain(?:s|ed|ing)?\b(?! (?:mode|session|video|course|material)s?\b)|\bfine-? ?tun\w+",
    r"\bmachine[- ]learning\b|\bteach\w*|\bartificial intelligence\b|\bdeep learning\b",
    r"\b(?:language |ai |generative |foundation )models?\b|\bai\b|\balgorithms?\b|\bmodels?\b",
    r"\b(?:improv|develop|research|any purpose)\w*",
)
"""The words around which a long sentence is quoted, the best first."""
GENERAL = (
    "provider company service services app site platform website product content data information info details use uses used using train trains trained training "
    "teach teaching teaches learn learns learning feed feeds feeding fed build building develop developing development improve improving model models ai artificial "
    "intelligence machine machines algorithm algorithms neural network language generate generating generator generative user users member members people person "
    "customer customers client account allow allowed allows permit permitted right rights terms policy privacy agreement licence license read now post posts posted "
    "share shares shared upload uploads uploaded submit send give gave put make makes create write say type enter own private public personal still even never "
    "always already ever anything everything stuff things work works purpose purposes safe keep excluded true promise sure consent permission agree default party "
    "parties third other others itself let become becomes material run runs holds system systems technology features feature new change changed company's firm "
    "question answer yes lets turn form part happen happens end ends go goes going come comes think believe imitate imitates copies their"
)
"""Words of questions that do not tell one training from another."""
DATA_PAIRS = (
    "personal data", "personal information", "account data", "customer content", "customer data", "user content", "user data",
    "usage data", "private messages", "chat messages", "search queries", "voice recordings", "business data",
)  # fmt: skip
"""Words side by side that name data, and do not tell one training from another."""

NOT_PERSONAL = r"\b(?:that|which) (?:is|are) not (?:considered )?personal (?:data|information)\b|\bother than personal (?:data|information)\b|\bexcluding personal (?:data|information)\b"
"""Says of what is used that it is no personal data."""

WITH_AI = r"\b(?:ai|virtual|digital|automated) (?:chat ?bots?|assistants?|chats?|agents?|features?)\b|\bchat ?bots?\b"
"""Talk with a machine, whose words are inputs too."""
