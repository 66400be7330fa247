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
    "advert": "ad ads advert adverts advertise advertising advertiser advertisers marketing promotion promotions promotional promote sponsor sponsored commercial",
    "user": "user users customer customers member members client clients visitor visitors player players creator creators subscriber subscribers shopper shoppers developer developers author authors writer writers",
    "posted": "post posts posted upload uploads uploaded submit submits submitted submission submissions publish published content contribution contributions works creations",
    "locked": "encrypt encrypted encryption end-to-end locked scrambled secure ssl tls",
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
BANS = r"\byou (?:must|may|shall|will|can|agree|should|warrant|represent|undertake)(?: and \w+)? ?(?:not|never|that)\b|\b(?:cannot|can't|must not|may not|not to|don't):|\byou (?:cannot|can't)\b|\bprohibited\b"
"""What people must not do, or answer for."""
OF_PEOPLE = r"\b(?:you|users?|people|customers?|members?|nobody|no one|anyone|anybody|others|players?|developers?|buyers?|sellers?|visitors?) (?:\w+ )?(?:may|can|could|must|have to|need|are|is)\b|\b(?:scrap|crawl|forbid|prohibit|ban|allow|distil)\w*|\brules?\b"
"""A claim on what people may do."""
