"""Everyday words by what they stand for, so that a question in words nobody foresaw is still understood. Data only.

Drawn up from what people ask of terms; a word may stand for several things ("court" for suing and for an order). Words
stand without apostrophes, as many people type them.
"""

from __future__ import annotations

from smallprint.judge.answer.everyday_business import OF_BUSINESS
from smallprint.judge.answer.everyday_contract import OF_CONTRACTS

OF_DATA: dict[str, str] = {
    "sell": (
        "sell sells sold sale sales selling flog hawk rent rents rented renting lease monetise monetize cash trade "
        "trades trading buy buys buyer bought purchase sel resell peddle peddles vend auction auctioned auctions "
        "commercialise commercialises commercialised commercialize marketed merchandise bidder bidders payday "
        "trafficked traffic monetary consideration revenue profit profits profiting"
    ),
    "broker": "broker brokers telemarketer telemarketers marketers",
    "share": (
        "share shares shared sharing give gives given giving pass passes passed passing hand hands handed handing "
        "disclose discloses disclosed disclosure reveal reveals release releases transfer provide provides send sends "
        "sent leak supply supplies forward forwards divulge tell exchange expose shareing spread surrender surrenders "
        "hand-over handover deliver delivers delivered communicate communicates communicated distribute distributes "
        "distributed entrust entrusted onward dispatch furnish furnishes relinquish fork circulate circulates "
        "circulated"
    ),
    "get": (
        "get gets got receive receives received obtain obtains see sees seen access accesses accessing look looks "
        "view views acquire acquires acquired gain gains learn learns discover discovers grab grabs fetch fetches "
        "gather gathers gathered collect collects collected"
    ),
    "advertiser": (
        "advertiser advertisers advertising ad ads advert adverts advertisement advertisements promo promos promotion "
        "promotions promotional commercial commercials marketing sponsor sponsors sponsored banner campaign campaigns "
        "advertise advertises advertized publicity marketer adtech marketers billboard billboards propaganda agency "
        "agencies brands pitch marketeer marketeers"
    ),
    "partner": (
        "partner partners third thirds parties party outsiders outside others company companies firms firm business "
        "businesses vendors vendor contractor contractors supplier suppliers processor processors subprocessor "
        "subprocessors subcontractor subcontractors sub-processor sub-processors provider providers enterprise "
        "enterprises external entities entity corporation corporations intermediaries intermediary strangers randoms "
        "outfit outfits organisations organizations"
    ),
    "affiliate": (
        "affiliate affiliates group subsidiary subsidiaries parent sister family holding intra-group conglomerate "
        "sibling"
    ),
    "police": (
        "police cop cops fbi nsa sheriff detective detectives prosecutor prosecutors authority authorities government "
        "governments agency agencies officials investigators spies intelligence feds state officer officers policeman "
        "law-enforcement enforcement governmental investigator subpoenaed court constable bobby carabinieri gendarmes "
        "regulator regulators ministry secret-service services security gov govt patrol"
    ),
    "order": (
        "warrant warrants subpoena subpoenas court order orders judge legally legal compelled forced obliged lawful "
        "request requests warrantless judges compulsion compels subpoenaed requested demands demand mandate mandates "
        "injunction paperwork writ decree compulsory formal process"
    ),
    "delete": (
        "delete deletes deleted deleting deletion erase erases erased erasure wipe wipes wiped remove removes removed "
        "removal purge purged destroy destroyed gone forget forgotten scrub rid delet deleteing erasing wiping "
        "removing unsend purging eliminate eliminates eliminated elimination cancel expunge expunged bin binned trash "
        "trashed nuke nuked dispose disposed disposal shred shredded vanish vanishes disappear disappears clear "
        "cleared cleaned discard discarded thrown"
    ),
    "keep": (
        "keep keeps kept keeping retain retains retained retention store stores stored storing storage hold holds "
        "held holding save saves saved stay stays remain remains hang archive archived backup backups linger lingers "
        "hangs preserving preserve sit conserve conserves conserved conserving hoard hoards hoarding stash stashed "
        "retaining shelf hold-on possession warehouse warehoused preserved maintain maintains maintained persist "
        "persists sits rest rests lingering"
    ),
    "howlong": (
        "long duration period time years months days deadline until when how-long term span schedule moment lifespan "
        "shelf-life expiry end-date age"
    ),
    "data": "data information info details personal records stuff things facts datas infos infomation informations",
    "copy": (
        "copy copies download downloads export exports portable portability takeout csv transferable see extract "
        "extracted extraction migrate migrates migrating takeaway dossier"
    ),
    "correct": (
        "correct corrected correction fix rectify wrong inaccurate amend rectified mistake mistakes error errors "
        "spelling update"
    ),
    "location": (
        "location locations gps position whereabouts where place places geolocation geo tracking movement movements "
        "map coordinates located pinpoint adress locating geo-location wherabouts standing geolocated geolocalisation "
        "geolocalization localise locate locates roam roams spot spots travels travelled city town street house home"
    ),
    "exact": "exact exactly precise precisely accurate roughly approximate approximately coarse rough city area region",
    "background": "background closed running",
    "switch": (
        "switch switches turn turned disable toggle off setting settings opt out refuse refuses reject rejects "
        "decline object choose choice control preferences opt-out optout disabling deactivate denying deny switched "
        "deactivated deactivates suppress say-no unsubscribe hide halt"
    ),
    "consent": (
        "consent consents permission permissions agree agrees agreed ask asks asked asking approve approval opt-in "
        "say ok okay authorise authorize okd permitting say-so signoff sign-off agreeing signature assent accept "
        "accepts accepted authorisation authorization authorised authorized blessing nod green-light yes willing "
        "voluntarily beforehand"
    ),
    "cookie": (
        "cookie cookies pixel pixels beacon beacons tracker trackers fingerprint fingerprinting cooky tags tag "
        "local-storage web-beacon"
    ),
    "track": (
        "track tracks tracked tracking follow follows followed monitor monitors spy spies spying watch watches "
        "surveil profile profiling browse browsing sites websites web activity stalk stalking trace traced tracing "
        "tail tails shadow shadows observe observes observed snoop surveils surveillance keep-tabs tabs record "
        "footsteps"
    ),
    "analytics": "google analytics facebook meta statistics telemetry measured measure counted usage metrics",
    "dnt": "track signal dnt gpc browser do-not-track",
    "age": (
        "age aged ages old young younger youngest older year years birthday adult adults minimum yo yr yrs thirteen "
        "fourteen fifteen sixteen seventeen eighteen twelve eleven ten nine birthdays teens pensioner twelve-year-old "
        "thirteen-year-old fourteen-year-old sixteen-year-old grown"
    ),
    "child": (
        "child children kid kids son daughter sons daughters minor minors teen teens teenager teenagers boy girl "
        "nephew niece pupil pupils student students toddler teenage teenaged under-age underage underaged youngster "
        "youngsters under offspring schoolchild schoolchildren nine-year-old eight-year-old granddaughter grandson "
        "infant infants preteen little"
    ),
    "parent": (
        "parent parents parental guardian guardians mum mom dad mother father mummy daddy mothers fathers grandparent "
        "grandparents family"
    ),
    "content": (
        "content upload uploads uploaded post posts posted photo photos picture pictures image images video videos "
        "music song songs art artwork drawing drawings comment comments review reviews file files work works writing "
        "text code design designs artworks essay essays novel novels poem poems creations contribution contributions "
        "creation story stories clip clips film films vid vids pic pics selfies snaps material materials submissions "
        "submission articles article posting"
    ),
    "messages": (
        "message messages dm dms chat chats conversation conversations inbox email emails mail mails private "
        "correspondence texts calls dming texting convo convos communications mailbox letters im ims messenger "
        "whatsapp letter communication letterbox sms pms pm correspond corresponds note notes gossip"
    ),
    "read": (
        "read reads reading scan scans scanned scanning open opens review reviews reviewed moderate moderators peek "
        "snoop eavesdrop listen listens inspect check checks snooping snoops peeking looked looking eyes monitoring "
        "spying eavesdropping pry prying pries nosy nose rifle rummage comb combed inspected inspection examine "
        "examined examines view viewed views sift vet vetted control"
    ),
    "people": (
        "people human humans staff employee employees person someone somebody anyone team moderators worker workers "
        "mod mods personnel admins reviewers reviewer engineers engineer colleague colleagues contractors staffer "
        "staffers operators operator guy persons real"
    ),
    "encrypt": (
        "encrypt encrypted encryption end-to-end e2e key keys encrypts scrambled scramble unreadable cipher ciphered "
        "e2ee"
    ),
    "abroad": (
        "abroad overseas country countries border borders international internationally us usa america american "
        "europe eu european outside foreign china india elsewhere leave leaves server servers located cross-border "
        "transatlantic atlantic oversea offshore offshored export exported exports continent continents nation "
        "nations worldwide ship ships shipped sea ocean territory cross"
    ),
    "protect": (
        "protect protected protection protections safeguard safeguards clauses safe secure security guarded shielded "
        "shield scc sccs dpf adequacy bcr"
    ),
    "train": (
        "train trains trained training learn learning teach teaches teaching feed feeds fed model models ai machine "
        "algorithm algorithms llm llms neural gpt generative ais a.i. chatbot chatbots copilot machine-learning "
        "training-data fine-tune scraping scrape scraped educate educates educating ingest ingests ingested smarten "
        "robot robots fodder improve improves improvement optimise develop dataset datasets"
    ),
    "never": (
        "never not no dont doesnt wont isnt nothing none without cannot cant avoid prevent stop keep safe protected "
        "free refrain arent couldnt shouldnt neither nor"
    ),
    "optout": "opt out opting",
    "health": "health medical",
    "face": "biometric biometrics face facial fingerprint voiceprint",
    "silent": (
        "silent silently quietly quiet secret secretly unannounced unnoticed sneaky sneak hidden hide behind knowing "
        "knowledge unbeknownst stealthily surprise gag word sly stealth unseen whisper covert covertly clandestine "
        "mum back"
    ),
    "danger": (
        "danger dangerous emergency emergencies urgent life lives death suicide suicidal threat threatens threatened "
        "imminent kidnapped rescue save violence hurt harm"
    ),
    "workplace": (
        "employer employers boss school schools teacher teachers workplace work job admin admins administrator "
        "administrators manager university organisation organization supervisor"
    ),
    "record": "record records recorded recording recordings log logs logged logging history register diary",
    "call": "call calls called phone phoned telephone voice hotline",
    "newsletter": (
        "newsletter newsletters spam spams spammed junk mailing mailings promotional promotions offers offer pitch "
        "marketing texts unsubscribe bombard bombarded flyers flyer solicit solicitations mailshots mailshot"
    ),
    "device": (
        "device devices phone phones laptop computer browser browsers tablet mobile gadget machine machines id ids"
    ),
    "visit": (
        "visit visits visited visiting click clicks clicked clicking page pages see read typing tapped taps movements"
    ),
    "anonymous": (
        "anonymous anonymously anonymised anonymized anonymise anonymize aggregate aggregated aggregates "
        "de-identified deidentified statistics statistical pseudonymous"
    ),
    "research": (
        "research researcher researchers study studies scientist scientists academic academics university "
        "universities scientific"
    ),
    "fraud": (
        "fraud fraudulent theft thief thieves scam scams scammer abuse shoplifting shoplifter stealing steal misuse "
        "hacked hacker"
    ),
    "social": (
        "facebook instagram twitter tiktok social network networks like button buttons plugin plugins pinterest "
        "snapchat meta embedded"
    ),
    "session": "session sessions keystroke keystrokes keyboard mouse screen replay scroll scrolling typed",
    "span": "days day weeks week months month hours hour years year fortnight decade decades weekend",
    "post": (
        "post posts posted posting comment comments commented review reviews wrote write written writing article "
        "thread tweet"
    ),
    "picture": (
        "photo photos picture pictures image images pic pics selfie selfies portrait snap photograph photographs "
        "video videos clip clips footage"
    ),
    "somewhere": (
        "germany german france french spain spanish italy italian uk britain british england english ireland irish "
        "poland polish austria netherlands dutch sweden norway denmark finland canada canadian australia india brazil "
        "japan california californian texas york delaware europe european eu eea us usa america american abroad"
    ),
    "resident": "live lives living resident reside based home citizen domestic local",
    "guess": "approximate approximately rough roughly ip city town region area guess derive postcode",
    "gps": "gps coordinates precise precisely exact exactly pinpoint meter satellite street",
    "screening": (
        "automatic automatically automated scan scans scanned filter filters software bot bots machine algorithm"
    ),
    "security": "encrypted encryption e2e end-to-end key keys private confidential confidentiality",
}
"""What people say of their data."""
CONCEPTS: dict[str, str] = {**OF_DATA, **OF_CONTRACTS, **OF_BUSINESS}
"""What people say of all of it."""
