"""What companies say and what contracts write for the same thing, so that the two are found together. Data only.

Beside the everyday words of questions; drawn up from how statements are put, with those in view that were misread.
"""

from __future__ import annotations

SPOKEN: dict[str, str] = {
    "gone": "gone vanish vanishes vanished disappear disappears disappeared wipe wiped wipes erase erased erases scrub purged purge destroy destroyed delete deleted deletes deletion remove removed removes removal",
    "warning": "warning warn warns heads-up notice notify notifies notification announce announced inform informed advance advised alert alerts told",
    "breach": "leak leaks leaked hack hacked breach breaches breached incident compromise compromised unauthorized unauthorised",
    "infer": "conclusion conclusions conclude infer infers inferred inference inferences deduce derive derives derived guess guesses",
    "group": "group groups sort sorts segment segments segmentation categorize categories classify cohort cohorts audience audiences profile profiles profiling",
    "staff": "staff employee employees personnel team teams people's person human humans moderator moderators agents reviewer reviewers",
    "look": "look looks read reads see sees open opens view views access accesses inspect review reviews reviewed examine monitor monitors monitoring scan scans analyze analyse analyzes",
    "check": "check checks checked moderate moderates moderation screen screened pre-screen review reviewed approve approved vet vetted",
    "belongs": "own owns owner owners owned ownership belong belongs yours remains retain retains title property rights",
    "hand": "hand hands handed pass passes passed give gives given share shares shared sharing disclose discloses disclosed transfer transferred provide provides provided supply send sends sent reveal license licence",
    "company": "company companies firm firms business businesses partner partners vendor vendors supplier suppliers provider providers third-party third party parties outsiders contractor contractors subprocessor subprocessors agency agencies",
    "advert": "ad ads advert adverts advertise advertising advertiser advertisers marketing promotion promotions promotional promote sponsor sponsored",
    "user": "user users customer customers member members client clients visitor visitors player players creator creators subscriber subscribers shopper shoppers developer developers author authors writer writers",
    "posted": "host hosts hosted post posts posted upload uploads uploaded submit submits submitted submission submissions publish published content contribution contributions works creations",
    "locked": "encrypt encrypted encryption end-to-end locked scrambled ssl tls",
    "money": "refund refunds refunded refundable non-refundable reimburse reimbursed money paid pay pays payback prorated pro-rata credit",
    "place": "location locations gps position where whereabouts coordinates latitude longitude geolocation geo-location",
    "shut": "shut close closed closes closure terminate terminated termination suspend suspended suspension lock ban banned block blocked deactivate deactivated inactive idle cancel cancelled canceled",
    "leave": "leave leaves leaving quit stop stops end ends ended cancel cancels termination terminate terminates",
    "off": "off disable disabled opt-out opt toggle switch switched turn turned deactivate settings",
    "yes": "consent permission agree agrees agreement authorization approval opt-in allow allows unless",
    "forever": "forever perpetual perpetually indefinitely indefinite permanent permanently irrevocable always good",
    "quick": "quick quickly prompt promptly immediately once soon timely delay",
    "scrape": "crawl crawler crawlers scrape scraping scrapers robot robots spider spiders bots data-mining mining harvest harvesting automated",
    "machine": "ai artificial machine algorithm algorithms algorithmic automated automatic computer software model models",
    "child": "child children kid kids minor minors teen teens underage young youngsters under",
    "adult": "adult adults 18 eighteen majority age",
    "store": "store stores stored storing keep keeps kept keeping retain retains retained retention hold holds record records recorded log logs save saved copy copies",
    "abroad": "abroad eu europe european overseas countries country transfer transferred outside states international",
    "complain": "complaint complaints report reports reported reporting complain grievance appeal appeals dispute",
    "state": "government governments authorities authority police law-enforcement court courts agencies subpoena legal",
    "improve": "improve improves improving improvement better enhance enhances develop developing development optimize refine research",
}
LOOSELY: dict[str, str] = {
    "gone": "throw throws thrown bin binned cleared clears dispose disposed disposal expunge forget forgotten trash shred unrecoverable evaporate evaporates",
    "warning": "tell tells know knows hear hears email emails e-mail pop-up popup banner letter message",
    "breach": "stolen steal intrusion intruder intruders break-in",
    "infer": "figure figures estimate estimates estimated predict predicts prediction predictions determine determines presume assume assumes deduced",
    "group": "",
    "staff": "nobody somebody someone workers worker engineers engineer colleagues eyes manual manually",
    "look": "peek peeks listen listens listening snoop eavesdrop visible shown watches watch watched viewed seen opened",
    "check": "filter filters filtered verify verified pre-approve pre-approved vets",
    "belongs": "keeps keep proprietor assign assigned assignment",
    "hand": "forward forwards forwarded furnish turn turned release released leak slip reach reaches end ends go goes leave leaves available",
    "company": "others outside outsider advertisers organisations organizations processor processors entity entities affiliates affiliate brokers broker researchers",
    "advert": "commercial banner banners commercials offers offer newsletter newsletters marketer marketers targeted mailing mailings",
    "user": "anybody anyone everybody everyone person persons individual individuals reader readers student students guest guests driver drivers artist artists seller sellers buyer buyers listener listeners viewer viewers",
    "posted": "put share shared write writes wrote written contribute contributed make makes create creates created creation review reviews comment comments song songs music artwork art picture pictures photo photos video videos image images text story stories",
    "locked": "secure cipher ciphertext zero-access zero-knowledge transit rest https",
    "money": "repay repaid reimbursement compensation compensate price back",
    "place": "area region city town country nearby map tracked movements position-tracking ip",
    "shut": "kick kicked boot booted expel expelled throw thrown disable disabled restrict restricted revoke revoked cut",
    "leave": "exit unsubscribe unsubscribing withdraw withdraws withdrawn withdrawal back",
    "off": "switches button box checkbox tick click untick choose choice choices control controls toggled preference preferences object objection refuse refuses decline say stop stopped",
    "yes": "ask asks asked asking say-so okay ok approve approves authorise authorize authorised authorized willing opted",
    "forever": "never end ends expire expires expiry survive survives survival eternal long",
    "quick": "instantly instant spot straight away moment minute immediate hours days without undue",
    "scrape": "scraper extraction extract mine text-mining copying bot",
    "machine": "chatbot chatbots assistant assistants bot bots llm llms neural computers programs program machine-learning generative",
    "child": "teenager teenagers toddler thirteen 13 14 15 16 under-age",
    "adult": "grown-up grown-ups grownups minors minor under underage over",
    "store": "remain remains stay stays archive archived backup backups back-up linger sit sits necessary long server servers",
    "abroad": "border borders usa america american singapore china located location server servers elsewhere everywhere jurisdiction jurisdictions region",
    "complain": "objection contest challenge ombudsman regulator quarrel quarrels disagreement disagree argue",
    "state": "warrant judge officials prosecutor prosecutors order orders request requests process officers enforcement investigators cops",
    "improve": "train trains training trained learn learns learning teach teaches upgrade build builds building smarter test testing",
    "talk": "talk talks talking chat chats conversation conversations message messages prompt prompts input inputs query queries question questions dialog dialogue interaction interactions interact exchange exchanges output outputs answer answers response responses transcript transcripts say says said type typed types ask write communications dm dms",
    "search": "search searches searched query queries looked browse browses browsing history visited visit visits clicks online surf surfing traffic",
    "behaviour": "behaviour behavior activity activities usage use habits play plays played playing gameplay interact interacts interactions actions engagement telemetry statistics metrics analytics figures clicks",
    "hidden": "private privately incognito non-public hidden secret confidential confidentiality unlisted restricted",
    "must": "must required require requires mandatory compulsory obligatory obliged need needs necessary optional voluntary up",
    "factor": "factor two-factor 2fa multi-factor mfa second authentication password passwords login sign-in log-in",
    "running": "up down available availability uptime outage outages interruption interruptions interrupted uninterrupted work works reliable bug bugs error errors error-free",
    "sole": "only solely exclusively sole nothing else other purposes purpose limited alone just",
    "identity": "name names named identity identities identify identifies identified identifiable anonymous anonymously anonymized anonymised de-identified pseudonymous pseudonym who personally",
    "rights": "right rights entitled entitlement entitle request requests may ask demand exercise",
    "sell": "sell sells selling sold sale sales rent rents rented lease trade trades traded monetise monetize monetary consideration value buy buys buyer",
    "change": "change changes changed update updates updated modify modifies modified modification amend amends amended amendment revise revised revision revisions new alter alters rewrite",
    "terms": "terms policy policies agreement notice contract rules conditions statement",
    "price": "price prices pricing fee fees cost costs charge charges charged rate rates pay pays subscription billing free paid hike raise raises increase increases",
    "court": "court courts sue sues sued suing lawsuit lawsuits judge jury arbitration arbitrate arbitrator class group collective action actions dispute disputes proceeding litigation waive waiver tribunal",
    "liable": "liable liability owe owes owed damages damage compensation responsible most maximum cap capped limit limited aggregate exceed dollars loss losses blame fault payout",
    "safe": "safe safety secure security protect protects protected protection safeguards safeguard measures guarantee guaranteed guarantees hacked",
    "track": "track tracks tracked tracking cookie cookies follow follows followed trace pixel pixels beacon beacons fingerprint tracker trackers monitor monitoring",
    "health": "health medical doctor doctors illness condition conditions patient patients sensitive",
    "face": "face faces facial biometric biometrics fingerprint fingerprints voiceprint voice voices likeness recognition",
    "reason": "reason reasons whim cause discretion sole why likes pleases any",
    "idea": "idea ideas suggestion suggestions feedback proposal proposals comments",
    "merge": "merger acquisition acquired bankruptcy takeover bought sold successor transfer assets asset",
    "person": "human humans person people's employee staff reviewer reviewers hand moderator by",
    "receipt": "receipt receipts invoice invoices document documents file files upload uploads",
    "device": "device devices phone phones computer computers laptop browser browsers hardware locally local offline cloud server servers",
    "work": "employer employers boss admin admins administrator administrators company organisation organization workspace school schools",
    "renew": "renew renews renewed renewal automatic automatically recurring continue continues continuing auto-renew",
    "copy": "copy copies duplicate duplicates backup backups archive export exports download downloads portable portability",
    "correct": "correct corrects correction wrong inaccurate inaccuracies rectify rectification fix mistakes mistake accuracy accurate errors",
    "invented": "generate generated generates generation output outputs created result results made make produce produced produces",
}
"""Further words for the same, and things that go together: enough to find a sentence by, not to say that it says so."""
ACTS = frozenset(
    (
        "sell share delete keep train read track encrypt own notify refund close cancel renew location advertiser arbitration class court "
        "liability record call merge change price age child optout unpaid expire cookie idle dispute"
    ).split()
) | {
    f"said {name}"
    for name in (
        "gone warning infer group look check belongs hand advert locked money place shut leave scrape child adult store complain improve"
    ).split()
}
"""What of all this is something done, or what it is about: words that share such a one speak of the same act."""
NO_ACT = r"\b(?:your|our|their|its|his|her|my) own\b|\bon (?:its|their|your|our) own\b|\bkeep(?:s|ing)? in (?:mind|touch)\b|\b(?:your|the|any) failure to\b[^,;.]*|\bfree of\b(?! charge)"
"""Words that name no act though they look so: whose own a thing is, what is kept in mind, what people fail to do."""
BANS = r"\byou (?:must|may|shall|will|can|agree|should|warrant|represent|undertake)(?: and \w+)? ?(?:not|never|that)\b|\b(?:cannot|can't|must not|may not|not to|don't):|\byou (?:cannot|can't)\b|\bprohibited\b"
"""What people must not do, or answer for."""
DEFINES = r"\W*[\"“'][^\"”]{1,60}[\"”'][^.;]{0,60}\b(?:means?|includes?|refers? to|has the meaning)\b"
"""A sentence that says what a word means."""
BANNING = r"\b(?:prohibit\w*|forbidden|not allowed|not permitted|(?:may|must|can|shall) ?not|do not|don'ts?)\b"
"""Headings over what is not allowed."""
HAS_SUBJECT = r"\W*(?:we|you|they|it|our|your|the|this|these|if|in|when|all|any|some|no|users?|customers?|please|note|for|by|to)\b"
"""The first word of a sentence of its own."""
OF_PEOPLE = r"\b(?:you|users?|people|customers?|members?|nobody|no one|anyone|anybody|others|players?|developers?|buyers?|sellers?|visitors?) (?:\w+ )?(?:may|can|could|must|have to|need|are|is)\b|\b(?:scrap|crawl|forbid|prohibit|ban|allow|distil)\w*|\brules?\b"
"""A claim on what people may do."""
