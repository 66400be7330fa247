"""What everyday words stand for, closely enough that a sentence with one says what a claim with another does.

Like the table that questions are read by, which reaches further: enough to find a matter. Data only.
"""

from __future__ import annotations

MEANT: dict[str, str] = {
    "sell": (
        "sell sells sold sale sales selling flog hawk rent rents rented renting lease monetise monetize cash trade "
        "trades trading sel resell"
    ),
    "broker": "broker brokers telemarketer telemarketers marketers",
    "share": (
        "share shares shared sharing give gives given giving pass passes passed passing hand hands handed handing "
        "disclose discloses disclosed disclosure reveal reveals release releases transfer provide provides send "
        "sends sent leak supply supplies forward forwards divulge tell exchange expose shareing spread"
    ),
    "get": (
        "get gets got receive receives received obtain obtains see sees seen access accesses accessing look looks "
        "view views"
    ),
    "advertiser": (
        "advertiser advertisers advertising ad ads advert adverts advertisement advertisements promo promos "
        "promotion promotions promotional commercials marketing sponsor sponsors sponsored banner "
        "campaign campaigns advertise advertises advertized publicity marketer adtech marketers"
    ),
    "partner": (
        "partner partners third thirds parties party outsiders outside others company companies firms firm "
        "business businesses vendors vendor contractor contractors supplier suppliers processor processors "
        "subprocessor subprocessors subcontractor subcontractors sub-processor sub-processors provider providers"
    ),
    "affiliate": "affiliate affiliates group subsidiary subsidiaries parent sister family",
    "police": (
        "police cop cops fbi nsa sheriff detective detectives prosecutor prosecutors authority authorities "
        "government governments agency agencies officials investigators spies intelligence feds state officer "
        "officers policeman law-enforcement enforcement governmental investigator subpoenaed court"
    ),
    "order": (
        "warrant warrants subpoena subpoenas court order orders judge legally legal compelled forced obliged "
        "lawful request requests warrantless judges compulsion compels subpoenaed requested demands demand"
    ),
    "notify": (
        "notify notifies notified notice notices tell tells told inform informs informed warn warns warned warning "
        "announce announces announced alert alerts heads email emailed mail ping message know let heads-up "
        "announcement announcements notification notifications hear informing learn aware"
    ),
    "change": (
        "change changes changed changing update updates updated updating modify modifies modified amend amends "
        "amended rewrite rewrites rewritten revise revises revised alter alters edit edits tweak new altering "
        "rewriting amendment amendments amending revision revisions modification modifications alteration overhaul"
    ),
    "terms": (
        "terms term contract agreement rules policy policies conditions deal document tos text fine print agrement "
        "contracts clauses clause eula t&c conditons"
    ),
    "price": (
        "price prices pricing cost costs fee fees charge charges charged rate rates cheaper expensive pay pays "
        "payment paid billing bill billed money subscription subscriptions plan plans dearer dear increase "
        "increases hike rise rises subscribtion"
    ),
    "refund": (
        "refund refunds refunded reimburse reimbursed reimbursement moneyback back refunding refundable "
        "reimbursable repay repaid repays moneys cash"
    ),
    "renew": (
        "renew renews renewal renewed auto automatic automatically recurring rollover roll rolls continue extends "
        "renewing autorenew auto-renew auto-renewal autorenewal rolling again"
    ),
    "trial": "trial trials free",
    "cancel": (
        "cancel cancels cancelled canceled cancelling cancellation unsubscribe quit stop stops leave leaving end "
        "ends ending exit cancelation canceling"
    ),
    "close": (
        "close closes closed closing shut shuts terminate terminates terminated termination suspend suspends "
        "suspended suspension ban bans banned kick kicks kicked boot boots booted block blocked lock locks locked "
        "disable disabled deactivate deactivated expel throw banning suspending kicking locking blocking bin "
        "binned deplatform cut"
    ),
    "account": "account accounts profile membership access login",
    "reason": "reason reasons cause arbitrary why whim explanation discretion",
    "anytime": (
        "anytime immediately instantly overnight suddenly straight once right away advance beforehand days weeks "
        "months before ahead early soon"
    ),
    "delete": (
        "delete deletes deleted deleting deletion erase erases erased erasure wipe wipes wiped remove removes "
        "removed removal purge purged destroy destroyed gone forget forgotten scrub rid delet deleteing erasing "
        "wiping removing unsend purging"
    ),
    "keep": (
        "keep keeps kept keeping retain retains retained retention store stores stored storing storage hold holds "
        "held holding save saves saved stay stays remain remains hang archive archived backup backups linger "
        "lingers hangs preserving preserve sit"
    ),
    "howlong": "long duration period time years months days deadline until when",
    "data": "data information info details personal records stuff things facts datas infos infomation informations",
    "copy": "copy copies download downloads export exports portable portability takeout csv transferable see",
    "correct": "correct corrected correction fix rectify wrong inaccurate",
    "location": (
        "location locations gps position whereabouts where place places geolocation geo tracking movement "
        "movements map coordinates located pinpoint adress locating geo-location wherabouts standing"
    ),
    "exact": "exact exactly precise precisely accurate roughly approximate approximately coarse rough city area region",
    "background": "background closed running",
    "switch": (
        "switch switches turn turned disable toggle off setting settings opt out refuse refuses reject rejects "
        "decline object choose choice control preferences opt-out optout disabling deactivate denying deny"
    ),
    "consent": (
        "consent consents permission permissions agree agrees agreed ask asks asked asking approve approval opt-in "
        "say ok okay authorise authorize okd permitting say-so signoff sign-off agreeing signature"
    ),
    "cookie": "cookie cookies pixel pixels beacon beacons tracker trackers fingerprint fingerprinting cooky",
    "track": (
        "track tracks tracked tracking follow follows followed monitor monitors spy spies spying watch watches "
        "surveil profile profiling browse browsing sites websites web activity stalk stalking trace traced tracing"
    ),
    "analytics": "google analytics facebook meta statistics telemetry measured measure counted usage metrics",
    "dnt": "track signal dnt gpc browser do-not-track",
    "age": (
        "age aged ages old young younger youngest older year years birthday adult adults minimum yo yr yrs "
        "thirteen fourteen fifteen sixteen seventeen eighteen twelve eleven ten nine"
    ),
    "child": (
        "child children kid kids son daughter sons daughters minor minors teen teens teenager teenagers boy girl "
        "nephew niece pupil pupils student students toddler teenage teenaged under-age underage underaged "
        "youngster youngsters under"
    ),
    "parent": "parent parents parental guardian guardians mum mom dad mother father",
    "arbitration": (
        "arbitration arbitrate arbitrator arbitrators arbitral jams aaa arbitraton arbitrary arbitrating arbitrates"
    ),
    "class": "class collective group join together mass collectively classaction others joint",
    "court": (
        "court courts sue sued suing lawsuit lawsuits judge jury litigation litigate trial tribunal jurors juror "
        "suit sues judges"
    ),
    "smallclaims": "small claims petty little",
    "law": (
        "law laws legislation jurisdiction country states countrys governing governs govern applies apply "
        "applicable rule rules legal"
    ),
    "venue": "where court courts venue city county jurisdiction forum seat",
    "liability": (
        "liable liability responsible responsibility answerable accountable damages damage compensate compensation owe owes losses loss "
        "harm fault blame blamed accountable answerable compensated pays hook owed payout"
    ),
    "cap": (
        "maximum max most cap capped limit limited limits ceiling highest top sum amount much upper ceilings "
        "capping amounts biggest largest"
    ),
    "warranty": "warranty warranties guarantee guarantees guaranteed promise promises uptime bugs work works",
    "indemnity": "indemnify indemnity defend cover indemnification indemnities hold harmless",
    "licence": (
        "licence license licences licenses licensed rights right grant grants granted give own owns owned owner "
        "ownership copyright belongs belong property ip"
    ),
    "content": (
        "content upload uploads uploaded post posts posted photo photos picture pictures image images video videos "
        "music song songs art artwork drawing drawings comment comments review reviews file files work works "
        "writing text code design designs artworks essay essays novel novels poem poems creations"
    ),
    "perpetual": (
        "perpetual forever eternity permanent permanently irrevocable revoke revoked indefinite indefinitely take"
    ),
    "sublicense": "sublicense sub-license sublicensable transferable transfer assign pass",
    "modify": "modify edit edits edited alter adapt derivative remix crop",
    "commercially": (
        "commercial commercially money profit royalties royalty pay paid compensation earn sold monetise monetize "
        "monetised merch mugs"
    ),
    "likeness": "name face likeness voice photo image persona identity portrait voices faces",
    "messages": (
        "message messages dm dms chat chats conversation conversations inbox email emails mail mails private "
        "correspondence texts calls dming texting convo convos communications mailbox letters"
    ),
    "read": (
        "read reads reading scan scans scanned scanning open opens review reviews reviewed moderate moderators "
        "peek snoop eavesdrop listen listens inspect check checks snooping snoops peeking looked looking eyes "
        "monitoring spying eavesdropping"
    ),
    "people": (
        "people human humans staff employee employees person someone somebody anyone team moderators worker "
        "workers mod mods personnel admins"
    ),
    "encrypt": "encrypt encrypted encryption end-to-end e2e key keys encrypts",
    "abroad": (
        "abroad overseas country countries border borders international internationally us usa america american "
        "europe eu european outside foreign china india elsewhere leave leaves server servers located cross-border "
        "transatlantic atlantic oversea"
    ),
    "protect": "protect protected protection protections safeguard safeguards clauses safe secure security",
    "merge": (
        "merger merge acquired acquire acquires acquisition takeover bankrupt bankruptcy bought sold sells owner buyer"
    ),
    "train": (
        "train trains trained training learn learning teach teaches teaching feed feeds fed model models ai "
        "machine algorithm algorithms llm llms neural gpt generative ais a.i. chatbot chatbots copilot "
        "machine-learning training-data fine-tune scraping scrape scraped"
    ),
    "never": (
        "never not no dont doesnt wont isnt nothing none without cannot cant avoid prevent stop keep safe "
        "protected free refrain arent couldnt shouldnt neither nor"
    ),
    "dispute": "dispute disputes complaint complaints quarrel argue argument problem claim claims fight",
    "optout": "opt out opting",
    "health": "health medical",
    "face": "biometric biometrics face facial fingerprint voiceprint",
    "idle": "inactive idle inactivity unused dormant",
    "silent": (
        "silent silently quietly quiet secret secretly unannounced unnoticed sneaky sneak hidden hide behind "
        "knowing knowledge unbeknownst stealthily surprise gag word"
    ),
    "danger": (
        "danger dangerous emergency emergencies urgent life lives death suicide suicidal threat threatens "
        "threatened imminent kidnapped rescue save violence hurt harm"
    ),
    "death": "die dies died dead death deceased heir heirs widow widower inherit passes estate family relatives",
    "workplace": (
        "employer employers boss school schools teacher teachers workplace work job admin admins administrator "
        "administrators manager university organisation organization supervisor"
    ),
    "maker": "trademark trademarks logo logos brand branding customer customers reference case",
    "event": (
        "event events meetup meetups meeting conference conferences convention gathering workshop photographer "
        "filmed film"
    ),
    "idea": "idea ideas suggestion suggestions feedback proposal proposals suggest",
    "breach": (
        "break breaks broke broken breaking violate violates violated violating violation violations breach "
        "breaches misbehave misbehaved misbehaviour cheat cheated cheating rulebreaking troll trolls offence"
    ),
    "unpaid": (
        "free freely gratis costless nothing compensation unpaid royalty royalties royalty-free paying paid pay pays"
    ),
    "appeal": (
        "appeal appeals appealed contest contests challenge challenges complain complains complaint complaints "
        "fight reconsider overturn review"
    ),
    "record": "record records recorded recording recordings log logs logged logging history register diary",
    "call": "call calls called phone phoned telephone voice hotline",
    "newsletter": (
        "newsletter newsletters spam spams spammed junk mailing mailings promotional promotions offers offer pitch "
        "marketing texts unsubscribe"
    ),
    "expire": (
        "expire expires expired expiry expiration lapse lapses lifespan lifetime last lasts vanish vanishes "
        "worthless valid"
    ),
    "credits": "credit credits points coins tokens gift voucher vouchers balance wallet card cards",
    "device": (
        "device devices phone phones laptop computer browser browsers tablet mobile gadget machine machines id ids"
    ),
    "visit": "visit visits visited visiting click clicks clicked clicking page pages see read",
    "own": "own owns owned owner owners ownership belong belongs mine yours copyright theirs",
    "anonymous": (
        "anonymous anonymously anonymised anonymized anonymise anonymize aggregate aggregated aggregates "
        "de-identified deidentified statistics statistical pseudonymous"
    ),
    "research": (
        "research researcher researchers study studies scientist scientists academic academics university "
        "universities scientific"
    ),
    "debt": (
        "credit bureau bureaus debt debts collector collectors collection score agency agencies unpaid late overdue"
    ),
    "fraud": (
        "fraud fraudulent theft thief thieves scam scams scammer abuse shoplifting shoplifter stealing steal "
        "misuse hacked hacker"
    ),
    "social": (
        "facebook instagram twitter tiktok social network networks like button buttons plugin plugins pinterest "
        "snapchat meta embedded"
    ),
    "session": "session sessions keystroke keystrokes keyboard mouse screen replay scroll scrolling typed",
    "span": "days day weeks week months month hours hour years year",
    "withdraw": (
        "withdraw withdraws withdrawn withdrawing withdrawal revoke revoked revoking revocable undo retract "
        "rescind back"
    ),
    "lawyer": "lawyer lawyers attorney attorneys legal counsel fees costs",
    "outside": "ombudsman regulator regulators mediator mediation authority body watchdog",
    "post": (
        "post posts posted posting comment comments commented review reviews wrote write written writing article "
        "thread tweet"
    ),
    "picture": (
        "photo photos picture pictures image images pic pics selfie selfies portrait snap photograph photographs "
        "video videos clip clips footage"
    ),
    "restore": (
        "restore restored restoring recover recovered reactivate reactivated reopen undelete bring undo back again "
        "return"
    ),
    "somewhere": (
        "germany german france french spain spanish italy italian uk britain british england english ireland irish "
        "poland polish austria netherlands dutch sweden norway denmark finland canada canadian australia india "
        "brazil japan california californian texas york delaware europe european eu eea us usa america american "
        "abroad"
    ),
    "resident": "live lives living resident reside based home citizen domestic local",
    "buyout": (
        "merger merges merged takeover acquired acquire acquires acquisition bankrupt bankruptcy insolvent "
        "insolvency bust successor buyer purchaser owner division takes bought"
    ),
    "shop": (
        "return returns returned purchase purchases purchased bought order ordered item product goods shop store buy"
    ),
    "guess": "approximate approximately rough roughly ip city town region area guess derive postcode",
    "gps": "gps coordinates precise precisely exact exactly pinpoint meter satellite street",
    "screening": (
        "automatic automatically automated scan scans scanned filter filters software bot bots machine algorithm"
    ),
    "security": "encrypted encryption e2e end-to-end key keys private confidential confidentiality",
    "document": "document text docs documentation creative commons attribution license licence wording",
}
