"""Everyday words on contracts, money, rights and quarrels, by what they stand for: see `everyday.py`. Data only."""

from __future__ import annotations

OF_CONTRACTS: dict[str, str] = {
    "notify": (
        "notify notifies notified notice notices tell tells told inform informs informed warn warns warned warning "
        "announce announces announced alert alerts heads email emailed mail ping message know let heads-up "
        "announcement announcements notification notifications hear informing learn aware advise advises advised "
        "communicate communicates nudge nudged reminder word wind hearing signal flag flagged"
    ),
    "change": (
        "change changes changed changing update updates updated updating modify modifies modified amend amends "
        "amended rewrite rewrites rewritten revise revises revised alter alters edit edits tweak new altering "
        "rewriting amendment amendments amending revision revisions modification modifications alteration overhaul "
        "swap swaps swapped adjust adjusts adjusted adapt adapts rework reworked redraft redrafted variation vary "
        "varied variations reword"
    ),
    "terms": (
        "terms term contract agreement rules policy policies conditions deal document tos text fine print agrement "
        "contracts clauses clause eula t&c conditons"
    ),
    "price": (
        "price prices pricing cost costs fee fees charge charges charged rate rates cheaper expensive pay pays "
        "payment paid billing bill billed money subscription subscriptions plan plans dearer dear increase increases "
        "hike rise rises subscribtion tariff tariffs augment augments raise raises raised uplift premium premiums "
        "expense"
    ),
    "refund": (
        "refund refunds refunded reimburse reimbursed reimbursement moneyback back refunding refundable reimbursable "
        "repay repaid repays moneys cash restitution indemnify giveback recoup recover repayment money cashback"
    ),
    "renew": (
        "renew renews renewal renewed auto automatic automatically recurring rollover roll rolls continue extends "
        "renewing autorenew auto-renew auto-renewal autorenewal rolling again prolong prolongs prolonged prolongation "
        "tacit tacitly rebill recur recurs extension itself perpetuates"
    ),
    "trial": "trial trials free",
    "cancel": (
        "cancel cancels cancelled canceled cancelling cancellation unsubscribe quit stop stops leave leaving end ends "
        "ending exit cancelation canceling annul annuls annulled resign withdraw abandon depart departing drop "
        "dropping terminate opt-out pull"
    ),
    "close": (
        "close closes closed closing shut shuts terminate terminates terminated termination suspend suspends "
        "suspended suspension ban bans banned kick kicks kicked boot boots booted block blocked lock locks locked "
        "disable disabled deactivate deactivated expel throw banning suspending kicking locking blocking bin binned "
        "deplatform cut revoke revoked freeze freezes frozen evict evicted oust ousted bar barred exclude excluded "
        "eject ejected remove removed cancelled shutdown axe axed chuck chucked dump dumped drop dropped sack"
    ),
    "account": (
        "account accounts profile membership access login profiles subscription user-account acc registration seat"
    ),
    "reason": (
        "reason reasons cause arbitrary why whim explanation discretion motive motives justification grounds pretext "
        "whims convenience arbitrarily groundless unjustified justify justified because cuz cos"
    ),
    "anytime": (
        "anytime immediately instantly overnight suddenly straight once right away advance beforehand days weeks "
        "months before ahead early soon lead forewarning abruptly unannounced immediate earlier instant prior"
    ),
    "arbitration": (
        "arbitration arbitrate arbitrator arbitrators arbitral jams aaa arbitraton arbitrary arbitrating arbitrates "
        "arbiter"
    ),
    "class": (
        "class collective group join together mass collectively classaction others joint gang band bunch crowd "
        "several united victims representative group-action"
    ),
    "court": (
        "court courts sue sued suing lawsuit lawsuits judge jury litigation litigate trial tribunal jurors juror suit "
        "sues judges tribunals courtroom magistrate proceedings litigating"
    ),
    "smallclaims": "small claims petty little",
    "law": (
        "law laws legislation jurisdiction country states countrys governing governs govern applies apply applicable "
        "rule rules legal legislations statute statutes legally regime jurisdictional regulated"
    ),
    "venue": "where court courts venue city county jurisdiction forum seat",
    "liability": (
        "liable liability responsible responsibility damages damage compensate compensation owe owes losses loss harm "
        "fault blame blamed accountable answerable compensated pays hook owed payout damaged answer answers "
        "indemnisation indemnification liabilities owing respond responds reparation redress carelessness"
    ),
    "cap": (
        "maximum max most cap capped limit limited limits ceiling highest top sum amount much upper ceilings capping "
        "amounts biggest largest uppermost sum-total threshold tops utmost worst-case aggregate overall total"
    ),
    "warranty": (
        "warranty warranties guarantee guarantees guaranteed promise promises uptime bugs work works error-free "
        "flawless fit functioning properly assurance assure assured reliable"
    ),
    "indemnity": "indemnify indemnity defend cover indemnification indemnities hold harmless bills reimbursing",
    "licence": (
        "licence license licences licenses licensed rights right grant grants granted give own owns owned owner "
        "ownership copyright belongs belong property ip licensing permission permissions usage use utilise utilize "
        "entitlement entitled authorise exploit"
    ),
    "perpetual": (
        "perpetual forever eternity permanent permanently irrevocable revoke revoked indefinite indefinitely take "
        "eternal eternally endless endlessly always everlasting ever unending infinite perpetuity limitless expire "
        "expires lapse lapses"
    ),
    "sublicense": (
        "sublicense sub-license sublicensable transferable transfer assign pass onward licensee licensees sublicence "
        "sublicensing third-party"
    ),
    "modify": (
        "modify edit edits edited alter adapt derivative remix crop cropped cropping remixed chop tweak altered "
        "transform transformed distort change changes adaptations"
    ),
    "commercially": (
        "commercial commercially money profit royalties royalty pay paid compensation earn sold monetise monetize "
        "monetised merch mugs exploitation exploit exploits exploited cash gain earnings income revenue revenues "
        "merchandising penny dime dollar"
    ),
    "likeness": (
        "name face likeness voice photo image persona identity portrait voices faces portraits picture pictures "
        "avatar resemblance selfie looks"
    ),
    "merge": (
        "merger merge acquired acquire acquires acquisition takeover bankrupt bankruptcy bought sold sells owner "
        "buyer swallowed swallow swallows merges acquirer acquirers buys purchaser billionaire giant rival competitor"
    ),
    "dispute": "dispute disputes complaint complaints quarrel argue argument problem claim claims fight",
    "idle": "inactive idle inactivity unused dormant",
    "death": "die dies died dead death deceased heir heirs widow widower inherit passes estate family relatives",
    "maker": "trademark trademarks logo logos brand branding customer customers reference case",
    "event": (
        "event events meetup meetups meeting conference conferences convention gathering workshop photographer filmed "
        "film"
    ),
    "idea": "idea ideas suggestion suggestions feedback proposal proposals suggest",
    "breach": (
        "break breaks broke broken breaking violate violates violated violating violation violations breach breaches "
        "misbehave misbehaved misbehaviour cheat cheated cheating rulebreaking troll trolls offence rule-breaker "
        "rulebreaker infringe infringes infringed misconduct offends offend"
    ),
    "unpaid": (
        "free freely gratis costless nothing compensation unpaid royalty royalties royalty-free paying paid pay pays"
    ),
    "appeal": (
        "appeal appeals appealed contest contests challenge challenges complain complains complaint complaints fight "
        "reconsider overturn review object objection protest dispute disputed unban reverse"
    ),
    "expire": (
        "expire expires expired expiry expiration lapse lapses lifespan lifetime last lasts vanish vanishes worthless "
        "valid"
    ),
    "credits": (
        "credit credits points coins tokens gift voucher vouchers balance wallet card cards gems gem vbucks robux "
        "loyalty"
    ),
    "own": "own owns owned owner owners ownership belong belongs mine yours copyright theirs",
    "debt": (
        "credit bureau bureaus debt debts collector collectors collection score agency agencies unpaid late overdue"
    ),
    "withdraw": (
        "withdraw withdraws withdrawn withdrawing withdrawal revoke revoked revoking revocable undo retract rescind "
        "back"
    ),
    "lawyer": "lawyer lawyers attorney attorneys legal counsel fees costs",
    "outside": "ombudsman regulator regulators mediator mediation authority body watchdog",
    "restore": (
        "restore restored restoring recover recovered reactivate reactivated reopen undelete bring undo back again "
        "return"
    ),
    "buyout": (
        "merger merges merged takeover acquired acquire acquires acquisition bankrupt bankruptcy insolvent insolvency "
        "bust successor buyer purchaser owner division takes bought"
    ),
    "shop": (
        "return returns returned purchase purchases purchased bought order ordered item product goods shop store buy"
    ),
    "document": "document text docs documentation creative commons attribution license licence wording",
}
"""What people say of contracts."""
