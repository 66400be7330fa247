"""Headings that tell what stands under them, by practice: phrases as terms and policies spell them, folded.

They were written after reading the commonest headings of the collections, and name a practice where the heading does;
many sentences under a heading speak of something else. `train_topics.py` says what is made of them.
"""

from __future__ import annotations

from smallprint.model.topic import Practice

HEADINGS: dict[Practice, str] = {
    Practice.DATA_COLLECTION: (
        r"(information|data) (that )?(we|you) (may )?(collect|receive|obtain|provide|give|share with us)"
        r"|what (personal )?(information|data) (do|does) we collect"
        r"|(types|categories) of (personal )?(information|data)( that)? we (collect|process)"
        r"|(information|data) (we )?(collected|received)|collection of (your )?(personal )?(information|data)"
        r"|how we (collect|obtain)|sources of (personal )?(information|data)|automatically collected"
        r"|log (data|information)|usage (data|information)|information from (other|third)"
        r"|personal information we process|device information"
    ),
    Practice.DATA_USE: (
        r"how (do )?we (may )?use|use of (your )?(personal )?(information|data)|uses? of (personal|information)"
        r"|purposes?( and legal bas[ei]s)?( of| for)( the| our| which)?( data)? (process|collect|us)"
        r"|legal bas[ei]s|legitimate interests?|why (do )?we (process|use|collect)|lawful bas[ei]s"
        r"|how (your|the) (personal )?(information|data) is used|what (do )?we (do|use)"
    ),
    Practice.DATA_SHARING: (
        r"(how|when|who|with whom|why)( do| does)? we (may )?(share|disclose)"
        r"|(sharing|disclosures?) (of )?(your )?(personal )?(information|data)"
        r"|(information|data) (we|that we) (share|disclose)|who we share|recipients|service providers"
        r"|sub-?processors|business transfers?|(information|data) sharing|disclosure to third"
        r"|share (your )?(personal )?(information|data)|mergers?\b|affiliates"
    ),
    Practice.DATA_SALE: (
        r"(sale|sell|selling) (of |or shar\w+ )?(of )?(your )?(personal )?(information|data)|do not sell|do we sell"
        r"|sharing for (cross|targeted)|sale and sharing|sell or share"
    ),
    Practice.CHOICE: (
        r"your (privacy )?choices|opt[- ]?(out|in)|withdraw\w* (of |your )?consent|\bchoices\b"
        r"|(privacy|your|communication|account) (settings|preferences|controls)"
        r"|managing (your )?(cookies|preferences|consent)|unsubscrib"
        r"|how (to|can i|do i) (manage|control|disable|opt)|preferences\b|consent$"
    ),
    Practice.ACCESS_DELETION: (
        r"your (privacy |data protection |legal |data )?rights|data subject"
        r"|right (to|of) (access|rectif|eras|delet|data portab|object|restrict|know|correct|be forgotten|lodge)"
        r"|access(ing)?,? (and|or|to|update|correct|your)"
        r"|(delete|deleting|deletion of|erasure of|export\w*,? ?(removing)?)( &| and| or)?( deleting)? your"
        r"|california (privacy )?(rights|residents|consumer)|ccpa|exercis\w+ your|rights of|data portability"
        r"|complaints? (to|with)|supervisory authorit|rights under"
    ),
    Practice.RETENTION: (
        r"retention|retain|how long|storage (period|duration)|data storage|duration of (storage|processing)"
        r"|deletion of (personal )?data|keep your"
    ),
    Practice.SECURITY: (
        r"security|secure|safeguard|how (do )?we (protect|safeguard|keep)|password|breach|encryption"
        r"|data protection measures|technical and organi|vulnerabilit"
    ),
    Practice.TRACKING: (
        r"cookies?|pixels?|beacons?|tracking|do not track|analytics|local storage|log files|similar technologies"
        r"|device identifiers|unique identifiers"
    ),
    Practice.ADVERTISING: (
        r"advertis|marketing|\bads?\b|promotional|direct mail|remarketing|retargeting|newsletter|sponsored|promotions"
    ),
    Practice.CHILDREN: (
        r"child|minors?\b|age (requirement|limit|restriction)|parent|under (the age|1[368])|teens?\b|kids|young"
    ),
    Practice.LOCATION: r"location|geoloc|\bgps\b",
    Practice.BIOMETRICS: r"biometric|face|facial|voice(print| data)|fingerprint|health data",
    Practice.DATA_TRANSFER: (
        r"(international|cross[- ]border|overseas|global|data|information) transfers?"
        r"|transfers? (of|outside|abroad|to third countr)|(privacy shield|data privacy framework)"
        r"|standard contractual|outside (the|of)( the)? (eea|eu|european|uk|united)"
        r"|where (we|do we|is your|your) (store|data|information|personal)|transferring"
    ),
    Practice.LAW_ENFORCEMENT: (
        r"law enforcement|legal (requests?|process|obligations?|reasons|requirements)|government requests?|compel"
        r"|subpoena|comply(ing)? with (the )?laws?|required by law|authorities"
    ),
    Practice.POLICY_CHANGE: (
        r"(changes?|modifications?|updates?|amendments?|revisions?|modify\w*|updating|amending|changing)( \w+)?"
        r" (to|of|in) (this|these|the|our) (\w+ )?(\w+ )?"
        r"(policy|terms|agreement|notice|statement|privacy|document|tos|eula|rules|conditions)"
        r"|(policy|terms|notice|agreement) (changes?|updates?|modifications?)"
        r"|^(changes|modifications|amendments?|updates|variation)$|(may|can|will) (we )?(change|update|amend)"
        r"|amendments?\b"
    ),
    Practice.ACCOUNTS: (
        r"\baccounts?\b(?! (terminat|delet|clos|suspen|secur))|registration|registering|eligibility|sign[- ]?up"
        r"|user ?names?|credentials|login|who (can|may) use"
    ),
    Practice.CONTENT_LICENCE: (
        r"(your|user|member|customer|creator)( generated|-generated)?"
        r" (content|submissions?|contributions?|materials|uploads)"
        r"|submissions|licen[cs]e (you grant|to us|from you|to your)|rights (you grant|in (your )?content)"
        r"|user contributions|content you|(things|content) that you create|ugc"
    ),
    Practice.CONTENT_RULES: (
        r"prohibited|acceptable use|code of conduct|rules|restrictions|community (guidelines|standards)"
        r"|(user|your) (conduct|obligations|responsib)|what you (can't|may not|cannot|must not)"
        r"|you (may|must|will|agree)( not)?\b|restricted|hate|harass|spam|violen|misuse|nudity|sexual|fraud"
        r"|impersonat|illegal|self-harm|not allowed|don't"
    ),
    Practice.ENFORCEMENT: (
        r"enforcement|moderat|appeal|reporting|report (a|abuse|content)|violations?|remov(al|ing) (of )?(content)"
        r"|takedown|sanctions|repeat infring|penalt|strikes?|how we enforce|flag"
    ),
    Practice.INTELLECTUAL_PROPERTY: (
        r"intellectual|trade ?marks?|copyright|dmca|proprietary|ownership|patent|feedback"
        r"|(our|limited|grant of|software|the) licen[cs]e|licen[cs]e (grant|to use|restrictions)|^licen[cs]es?$"
        r"|infringement|open source|third[- ]party software|our content"
    ),
    Practice.FEES: (
        r"\bfees?\b|payments?\b(?! information| data)|pric(e|es|ing)\b|refunds?|billing|renewal|subscriptions?\b"
        r"|tax(es)?\b|trials?\b|charges|purchas|virtual (currenc|items|goods|money)|credits?\b|invoic|auto-?renew"
        r"|orders?\b|shipping|returns|deposit|cost"
    ),
    Practice.TERMINATION: (
        r"terminat|suspen|cancel|\bterm\b|expiration|clos(e|ing|ure)( of)? (your |an )?account|survival"
        r"|withdrawal (right|from)|right of withdrawal|ending"
    ),
    Practice.WARRANTY: r"warrant|disclaim|as[- ]is\b|no guarantee|guarantee",
    Practice.LIABILITY: r"liabilit|liable|damages|exclusions|release$",
    Practice.INDEMNITY: r"indemni|hold harmless",
    Practice.DISPUTE_RESOLUTION: (r"dispute|arbitra|class action|jury|small claims|informal resolution|claims"),
    Practice.GOVERNING_LAW: r"governing law|applicable law|choice of law|jurisdiction|venue|\blaw\b$|forum",
    Practice.AI_FEATURES: (
        r"\bai\b|artificial intelligence|generative|chatbot|machine learning|\boutputs?\b|prompts?\b|bots?\b|copilot"
        r"|gemini"
    ),
    Practice.AI_TRAINING: (
        r"training (of |our |data|ai|models?)|train(s|ed)? |(model|ai) (training|improvement|development)"
        r"|improv(e|ing) (our )?(models?|ai)|model training"
    ),
    Practice.AUTOMATED_DECISIONS: r"automated|profiling|recommend(er|ation)|algorithm",
    Practice.THIRD_PARTY_SERVICES: (
        r"third[- ]party|third parties|\blink(s|ed)?\b|external|other (sites|websites|services)"
        r"|integrations?|social (media|network)|app stores?|apple|plug-?ins?"
    ),
    Practice.CONTACT: (
        r"contact|questions|how to reach|notices?$|notification|communications?\b|data protection officer|\bdpo\b"
        r"|who we are|data controller|controller|imprint|electronic communications|customer (service|support)"
        r"|feedback and|legal notices"
    ),
    Practice.SERVICE_CHANGES: (
        r"(changes?|modifications?|updates?|interruption|availability|discontinu\w+)( \w+)? (to|of|in) (the|our)"
        r" (\w+ )?(services?|site|software|platform|products?|features|app)"
        r"|service (availab|changes|modific|level|interrupt)|availability|beta|updates$|software updates"
        r"|new features|maintenance|support services|modification of (the )?service|upgrades"
    ),
    Practice.GENERAL: (
        r"general( terms| provisions| information)?$|miscellaneous|entire agreement|severab|assign|waiver"
        r"|force majeure|definitions?\b|introduction|acceptance|scope|overview|interpretation|relationship"
        r"|about (these|this|the) (terms|agreement|policy)|third[- ]party (beneficiar|rights)|language|headings"
        r"|agreement|these terms|survive|order of preced|conflict|glossary|key terms|who this|export|english"
        r"|independent contractor|binding"
    ),
}
