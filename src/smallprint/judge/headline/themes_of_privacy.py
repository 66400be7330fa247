"""What privacy policies speak of, or do not: themes by which a change of many clauses is told. Data only."""

from __future__ import annotations

from smallprint.judge.headline.theme import Kept, theme

OF_PRIVACY = (
    theme(
        "biometric data",
        5,
        (
            r"(?:biometrics?|face ?prints?|voice ?prints?|facial (?:recognition|geometry|features?|images?"
            r"|captures?|scans?)|face (?:geometry|scans?|recognition))"
        ),
        r"biometric|face ?print|voice ?print|facial (?:recog|geom|feat|imag|capt|scan)|face (?:geom|scan|recog)",
    ),
    theme(
        "face detection",
        4,
        r"(?:facial|face|gaze) (?:and \w+ )?detection",
        r"biometric|facial |gaze|face (?:geom|scan|recog|detec)",
    ),
    theme(
        "precise location",
        4,
        r"(?:precise|exact) (?:\w+ ){0,2}?(?:geo ?)?location|(?:gps|precise geolocation)(?: \w+)?",
        r"(?:precise|exact) (?:\w+ ){0,3}?(?:geo ?)?location|gps|satellite",
    ),
    theme(
        "collecting location in the background",
        4.5,
        r"location (?:\w+ ){0,24}?(?:in the background|running in the background|not in use)",
        r"in the background|not in use|not using the app",
    ),
    theme(
        "location data",
        3,
        r"(?:geo ?)?location (?:data|information|services)|geolocation",
        r"location",
        kept=Kept.PRIVACY,
    ),
    theme(
        "health data",
        4,
        r"(?:health|medical) (?:data|information|records?|conditions?)",
        r"health|medical",
        kept=Kept.PRIVACY,
    ),
    theme(
        "genetic data",
        4.5,
        r"(?:genetic|dna) (?:\w+ )?(?:data|information|samples?)",
        r"genetic|dna ",
        kept=Kept.PRIVACY,
    ),
    theme(
        "call and voice recordings",
        3.5,
        r"(?:record\w* (?:\w+ ){0,3}?(?:calls?|conversations?|voice)|(?:calls?|voice|audio) (?:\w+ ){0,3}?record\w*)",
        (
            r"record\w* (?:\w+ ){0,3}?(?:call|conversation|voice)|(?:call|voice|audio) (?:\w+ ){0,3}?record"
            r"|microphone|audio"
        ),
    ),
    theme(
        "recordings of chats",
        3,
        (
            r"(?:chat (?:logs?|transcripts?|messages|conversations)|(?:live )?chats? (?:\w+ ){0,4}?(?:record"
            r"|monitor|stor)\w*)"
        ),
        r"chat",
    ),
    theme(
        "session replay",
        3.5,
        r"(?:session (?:replay|recording)s?|keystrokes?|mouse movements?)",
        r"session re|keystroke|mouse ",
        kept=Kept.PRIVACY,
    ),
    theme(
        "people’s address books",
        3.5,
        r"(?:address books?|phone ?books?|contacts? lists?|your contacts)",
        r"address book|phone ?book|contacts? list|your contacts",
        kept=Kept.PRIVACY,
    ),
    theme(
        "lists of installed apps",
        3,
        r"(?:apps|applications|software) (?:\w+ ){0,8}?(?:installed|downloaded)(?! from)",
        r"(?:app|application|software)s? (?:\w+ ){0,4}?installed|installed (?:app|soft)",
        kept=Kept.PRIVACY,
    ),
    theme(
        "advertising identifiers",
        2.5,
        r"(?:advertising|ad) (?:identifiers?|ids?)|idfa",
        r"(?:advertising|ad) id|idfa",
        kept=Kept.PRIVACY,
    ),
    theme(
        "hashed e-mail addresses for ads",
        3,
        (
            r"(?:hash(?:ed|es|ing) (?:\w+ ){0,4}?e ?mails?(?: address(?:es)?)?"
            r"|e ?mail (?:address(?:es)? )?(?:\w+ ){0,3}?hashed)"
        ),
        r"hash",
    ),
    theme(
        "ads matched to customer lists",
        3,
        r"(?:custom(?:er)? audiences?|lookalike|look alike|matched audiences?|clean rooms?|customer match)",
        r"audience|lookalike|clean room|customer match",
        kept=Kept.PRIVACY,
    ),
    theme(
        "data brokers",
        3.5,
        r"data (?:brokers?|aggregators?|resellers?)",
        r"data (?:broker|aggregat|resell|suppl)|broker",
        kept=Kept.PRIVACY,
    ),
    theme(
        "targeted advertising",
        3.5,
        (
            r"(?:(?:interest|behaviou?r(?:al(?:ly)?)?) (?:\w+ )?based ad\w*|interest based (?:\w+ )?ad\w*"
            r"|(?:targeted|behaviou?ral|personali[sz]ed|tailored) (?:\w+ )?ad(?:vert\w*|s)"
            r"|cross contextu?a?l? (?:behaviou?ral )?ad\w*)"
        ),
        (
            r"(?:interest|behaviou?r\w*) based|(?:targeted|behaviou?ral|personali[sz]ed|tailored|relevant"
            r"|customi[sz]ed) (?:\w+ ){0,2}?ad|tailor|cross context"
        ),
        kept=Kept.PRIVACY,
    ),
    theme(
        "credit checks",
        3.5,
        r"(?:credit (?:check|report|score|bureau|reference|reporting|risk)s?|credit ?worthiness)",
        r"credit ?(?:check|report|score|bureau|ref|risk|wor)",
    ),
    theme("fraud checks", 2, r"fraud (?:detection|screening|scores?|prevention)", r"fraud"),
    theme(
        "profiling and automated decisions",
        3.5,
        r"(?:profiling|automated (?:individual )?decision\w*|automated decisions?)",
        r"profil(?:e|ing) |automated (?:\w+ )?decision",
        kept=Kept.PRIVACY,
    ),
    theme("inferences about people", 3, r"(?:draw |make )?inferences?(?: \w+)?", r"infer", kept=Kept.PRIVACY),
    theme(
        "sensitive data",
        3,
        r"(?:sensitive (?:personal )?(?:data|information)|special categor(?:y|ies))",
        r"sensitive|special categor",
        kept=Kept.PRIVACY,
    ),
    theme(
        "a way to opt out of sale",
        4,
        r"(?:opt out of (?:the )?(?:sale|selling|sharing)|do not sell(?: or share)? my)",
        r"opt (?:out )?of (?:the |any )?(?:\w+ )?(?:sale|sell|shar)|do not sell",
        kept=Kept.PRIVACY,
        is_denied=True,
    ),
    theme(
        "the Global Privacy Control signal",
        2.5,
        r"global privacy control|gpc",
        r"global privacy control|gpc ",
        is_denied=True,
    ),
    theme("Do Not Track", 1.5, r"do not track", r"do not track|dnt ", kept=Kept.PRIVACY, is_denied=True),
    theme(
        "California privacy rights",
        3,
        r"(?:ccpa|cpra|california (?:consumer )?privacy (?:rights )?act|california (?:consumers?|residents?))",
        r"ccpa|cpra|california (?:\w+ ){0,2}?(?:privacy|resident|consumer)|shine the light",
        kept=Kept.PRIVACY,
    ),
    theme(
        "GDPR rights",
        3,
        r"(?:gdpr|general data protection regulation|2016 679)",
        r"gdpr|general data protection reg|2016 679|european economic area|eea ",
        kept=Kept.PRIVACY,
    ),
    theme(
        "legal bases for data use",
        2.5,
        r"(?:legal|lawful) (?:basis|bases|grounds?)|legitimate interests?",
        r"(?:legal|lawful) (?:basis|bases|ground)|legitimate (?:\w+ )?interest",
        kept=Kept.PRIVACY,
    ),
    theme(
        "the right to erasure",
        2.5,
        r"(?:right to (?:\w+ ){0,4}?(?:erasure|delet\w+|be forgotten)|erasure)",
        r"erasure|erase|delet|forgotten",
        kept=Kept.PRIVACY,
    ),
    theme("data portability", 2, r"(?:data )?portab(?:ility|le)(?: \w+)?", r"portab", kept=Kept.PRIVACY),
    theme(
        "complaints to an authority",
        1.5,
        r"(?:(?:lodge|file|make) a complaint (?:\w+ ){0,4}?authorit(?:y|ies)|supervisory authorit(?:y|ies))",
        r"supervisory|complain|data protection authorit",
        kept=Kept.PRIVACY,
    ),
    theme("the Data Privacy Framework", 2.5, r"data privacy framework|dpf", r"data privacy framework|dpf "),
    theme("the Privacy Shield", 2.5, r"privacy shield", r"privacy shield"),
    theme(
        "standard contractual clauses",
        2,
        r"(?:standard contractual|model contract(?:ual)?|standard data protection) clauses",
        r"(?:standard contract|model (?:contract|clause)|standard data protection)",
    ),
    theme(
        "transfers of data abroad",
        2.5,
        r"(?:transfer\w* (?:\w+ ){0,10}?(?:outside|abroad|countries|united states)|cross border transfers?)",
        (
            r"transfer\w* (?:\w+ ){0,12}?(?:outside|abroad|countr|united states|international)"
            r"|international transfer|cross border"
        ),
        kept=Kept.PRIVACY,
    ),
    theme("cookies", 2, r"cookies?", r"cookie", kept=Kept.PRIVACY),
    theme("Google Analytics", 2, r"google analytics", kept=Kept.PRIVACY),
    theme(
        "pixels and web beacons",
        2,
        r"(?:pixels?|web beacons?|clear gifs?)(?: tags?)?",
        r"pixel|beacon|clear gif",
        kept=Kept.PRIVACY,
    ),
    theme(
        "retention periods",
        3,
        r"(?:retain|keep|store) (?:\w+ ){0,10}?(?:as long as|until|period|years?|months?|days)|retention periods?",
        r"retain|retention|as long as|how long",
        kept=Kept.PRIVACY,
    ),
    theme(
        "disclosure to authorities",
        3,
        r"(?:law enforcement|subpoenas?|court orders?|government authorit(?:y|ies))",
        r"law enforcement|subpoena|court|government|authorit|legal (?:process|obligation|request)",
        kept=Kept.PRIVACY,
    ),
    theme(
        "data passing to a buyer of the business",
        2.5,
        r"(?:merger|acquisition|bankruptcy|sale of (?:all|the|our) (?:\w+ ){0,3}?(?:assets|business|company))",
        (
            r"merge|acqui(?:sition|rer|red by)|bankrupt|sale of|reorgani[sz]ation"
            r"|transfer of (?:\w+ ){0,3}?(?:assets|business)"
        ),
        kept=Kept.PRIVACY,
    ),
    theme(
        "a data protection officer", 1.5, r"data protection officer", r"data protection officer|dpo ", kept=Kept.PRIVACY
    ),
    theme("joint controllers", 2, r"joint(?:ly)? (?:controllers?|responsible)", r"joint"),
    theme(
        "children’s data",
        3.5,
        r"(?:children(?:'s)?|child|minors?) (?:\w+ ){0,6}?(?:under|data|information|privacy|13|16|age)",
        r"child|minors? |under (?:the age of )?1[368]|coppa",
        kept=Kept.PRIVACY,
        is_denied=True,
    ),
    theme("text-message marketing", 2.5, r"(?:sms|text messag(?:es?|ing))", r"sms|text messag|texts "),
    theme(
        "data sharing with social networks",
        2.5,
        r"social (?:media|network(?:s|ing)?)(?: \w+)?",
        r"social|facebook|twitter",
        kept=Kept.PRIVACY,
    ),
    theme("data-breach notices", 2.5, r"(?:data|security|personal data) breach(?:es)?", r"breach", kept=Kept.PRIVACY),
    theme(
        "TV viewing data",
        3.5,
        r"(?:automatic content recognition|acr|smart tvs?|viewing (?:data|history))",
        r"automatic content|acr |viewing|tvs? ",
        kept=Kept.PRIVACY,
    ),
    theme("subprocessors", 2, r"sub ?processors?", r"sub ?process"),
    theme(
        "training AI on data",
        4.5,
        r"train (?:\w+ ){0,4}?(?:ai|artificial|machine learning|models?|algorithms?)",
        r"train|machine learning",
        kept=Kept.PRIVACY,
    ),
)
"""Themes of data, those who get them, and the rights of people."""
