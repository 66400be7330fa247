"""What is known by an account: cards, profiles and searches, who may use it, and what machines decide."""

from __future__ import annotations

from smallprint.judge.answer.matter import Matter, Rule, Says
from smallprint.model.topic import Practice

_CARD = r"(?:(?:credit|debit|payment|bank|full)(?:[ /-]+(?:or |and |and/or )?(?:credit|debit|payment|bank))? ?-?cards?|(?<!id )(?<!sim )(?<!gift )card (?:numbers?|details|data|information)|(?:payment|billing|financial|bank(?: account)?)(?: (?:or|and) \w+)? (?:details|data|information|credentials|numbers?)|cvv|cvc)"
_STORE = r"(?:stor(?:e|es|ed|ing)|keep(?:s|ing)?|kept|sav(?:e|es|ed|ing)|retain(?:s|ed|ing)?|hold(?:s|ing)?|held|record(?:s|ed|ing)?|hav(?:e|ing)(?= (?:\w+ ){0,3}(?:access|record))|see|sees|possess(?:es)?)"
_TAKE = r"(?:collect(?:s|ed|ing)?|gather(?:s|ed)?|obtain(?:s|ed)?|receiv(?:e|es|ed)|process(?:es|ed)?|ask(?:s|ed)? for|requir(?:e|es|ed))"
_NOT = r"(?:\bnot\b|n't\b|\bnever\b|\bcannot\b|\bneither\b|\bnor\b|\bno longer\b)"
_THEIR_CARDS = r"\b(?:you|users?|members?|customers?) (?:\w+ )?(?:may|must|shall|will|can|agree)(?: to)? (?:not|never)\b|\byou (?:must|agree|represent|warrant|authori[sz]e)\b|\b(?:others'|another (?:person|user)'s|stolen|other people's)\b|\b(?:phishing|fraudulent|solicit\w*|must not)\b|\bcredit card compan\w+"
"""Cards that people must not ask each other for, and what they agree to."""
_BY_OTHERS = r"\b(?:processors?|payment (?:service )?providers?|payment partners?|third[- ]party|third parties|stripe|paypal|adyen|braintree|our bank)\b"

_PROFILING = r"(?:profiling|automated (?:individual )?(?:decision(?:s|[- ]making)?|decisions?|processing)|automatic decision(?:s|[- ]making)?|(?:decisions? (?:\w+ ){0,6}(?:solely|only|exclusively|purely|fully) (?:\w+ ){0,3}(?:automat\w+|by (?:machines?|computers?|algorithms?))))"
_DO = r"(?:us(?:e|es|ed|ing)|mak(?:e|es|ing)|made|carr(?:y|ies|ied|ying)|conduct(?:s|ed)?|perform(?:s|ed)?|engag(?:e|es|ed|ing)|employ(?:s|ed)?|appl(?:y|ies|ied)|undertak(?:e|es|ing)|involv(?:e|es|ed|ing)|rel(?:y|ies)|subject(?:s|ed)?|tak(?:e|es|ing)|implement\w*|includ(?:e|es|ing))"
_RIGHT = r"\brights?\b|\bobject(?:ing|s|ion)?\b|\bsimulated\b|\bentitled\b|\bif (?:we|you|there|any)\b|\bwhether\b|\bexistence of\b|\b(?:request|demand)\w* (?:\w+ ){0,3}(?:human|review)|\bdefin\w+\b|\bmeans\b|\bwithdraw\w*|\bwhere (?:we|there|such)\b|\bprohibit\w*"
"""What laws let people do about it, which says nothing of whether it is done."""

_LOGIN = r"(?:accounts?|log-?ins?|passwords?|credentials|user ?names?(?: (?:and|or) passwords?)?|subscriptions?|memberships?|access codes?|user ids?|pass ?codes?|access data)"
_ANYBODY = r"(?:any(?:one|body)|others?|other (?:people|persons?|users?|individuals?|part(?:y|ies))|any (?:other|third) (?:\w+ )?(?:person|part(?:y|ies)|individual|user|entity)|third part(?:y|ies)|another (?:person|user|individual)|somebody|someone|friends|more than one)"
_NO_SHARE = r"(?:\bnot\b|n't\b|\bnever\b|\bcannot\b|\bprohibit\w*|\bforbidden\b|\bno\b|\bnor\b|\brefrain\b)"

_PROFILE = r"(?:profiles?|profile (?:page|information|picture|photo|data|details)s?|user ?names?(?:,? (?:and|or) (?:\w+ )?profile (?:\w+ )?)?)"
_EVERYBODY = r"(?:every(?:one|body)|anyone|anybody|any (?:\w+ )?(?:user|visitor|person|member)s?|the (?:general )?public|others|other (?:\w+ )?(?:users?|members?|people|players?|visitors?|customers?)|all (?:\w+ )?(?:users?|members?|visitors?)|search engines|people (?:on|off|outside)|the world|users of)"
_SEARCHED = r"(?:search (?:quer(?:y|ies)|terms?|histor(?:y|ies)|words?|requests?|strings?|data|activit(?:y|ies)|logs?|phrases?|keywords?|inputs?)|(?:your|the|past|recent|previous|users'?|any|all|such|and|or|our|site|web|internet|keyword)(?:,| and| or)? searches(?! (?:of|for|on))|search(?:es)? (?:that )?you (?:make|made|perform|enter|run|conduct|do)|(?:what|things|terms|words|content|items|products|queries) (?:that )?you (?:\w+ ){0,2}search(?:ed)?(?: for)?|searched (?:for|terms))"

ACCOUNT = (
    Matter(
        name="card-stored",
        asks="Do they store people's card numbers or payment details?",
        topic=Practice.DATA_COLLECTION,
        keys=("card", "payment", "billing", "financial", "bank", "cvv", "cvc"),
        order=(Says.NO, Says.CONSENT, Says.OPT_OUT, Says.YES),
        rules=(
            Rule(Says.NO, rf"{_NOT}(?:(?!\bbut\b)[^.;]){{0,40}}?\b{_STORE}\b[^.;]{{0,90}}?\b{_CARD}", without=rf"{_THEIR_CARDS}|\bunless\b|\bnot only\b|\blonger than\b|\bonly as long\b", weight=1.1, is_fixed=True),
            Rule(Says.NO, rf"\b{_CARD}\b[^.;]{{0,80}}?\b(?:is|are|be|been|was|were)\b[^.;]{{0,20}}?(?:\bnot\b|n't\b|\bnever\b)[^.;]{{0,30}}?\b{_STORE}\b", without=rf"{_THEIR_CARDS}|\bunless\b|\blonger than\b", weight=1.1, is_fixed=True),
            Rule(Says.NO, rf"{_NOT}(?:(?!\bbut\b)[^.;]){{0,40}}?\b{_TAKE}\b(?: (?:or|and) \w+)?[^.;]{{0,60}}?\b{_CARD}", without=rf"{_THEIR_CARDS}|\bunless\b|\bnot only\b|\bpurposes?\b|\bfee\b", weight=0.8, is_fixed=True),
            Rule(Says.NO, rf"\b{_CARD}\b[^.;]{{0,100}}?\b(?:stored|held|kept|processed|handled|collected)\b[^.;]{{0,40}}?\b(?:only|solely|exclusively|directly|entirely)\b[^.;]{{0,40}}{_BY_OTHERS}", without=_THEIR_CARDS, weight=0.8, is_fixed=True),
            Rule(Says.CONSENT, rf"\b(?:if|when|where|only|should) (?:\w+ )?you (?:\w+ ){{0,3}}(?:choose|opt|agree|consent|ask|select|decide|elect|tick)\w*[^.;]{{0,80}}?\b{_STORE}\b[^.;]{{0,60}}?\b{_CARD}", without=_THEIR_CARDS, weight=1.0, is_fixed=True),
            Rule(Says.YES, rf"\b(?:we|us|our|[a-z.]{{3,20}}) (?:may |will |can |also |do |then |securely |might )*{_STORE}\b[^.;]{{0,90}}?\b{_CARD}", without=rf"{_NOT}|{_THEIR_CARDS}|{_BY_OTHERS}|\bno\b|\bhav(?:e|ing)\b|\bsees?\b", weight=1.0),
            Rule(Says.YES, rf"\b{_CARD}\b[^.;]{{0,60}}?\b(?:is|are|be|will be|may be)\b (?:\w+ ){{0,3}}?(?:stored|saved|retained|kept|held)\b|\b{_CARD}\b[^.;]{{0,20}} on file\b", without=rf"{_NOT}|{_THEIR_CARDS}|{_BY_OTHERS}", weight=0.95),
            Rule(Says.YES, rf"\b(?:we|us|collected|collect) (?:may |will |can |also |might )*{_TAKE}\b[^.;]{{0,160}}?\b(?:(?:credit|debit|payment|bank) ?-?card|card) (?:numbers?|details|data|information)", without=rf"{_NOT}|{_THEIR_CARDS}|{_BY_OTHERS}|\bencrypt\w*", weight=0.6),
            Rule(Says.NEAR, rf"\b{_CARD}", weight=0.2),
        ),
    ),
    Matter(
        name="profiling",
        asks="Do they make profiles of people, or let machines alone decide about them (profiling, automated decisions)?",
        topic=Practice.AUTOMATED_DECISIONS,
        keys=("profil", "automat", "decision"),
        order=(Says.NO, Says.YES, Says.CONSENT, Says.OPT_OUT),
        rules=(
            Rule(Says.NO, rf"{_NOT}[^.;]{{0,60}}?\b{_DO}\b[^.;]{{0,80}}?\b{_PROFILING}", without=rf"{_RIGHT}|\bunless\b|\bnot only\b|\bexcept\b|\bwithout your\b|\bchild(?:ren)?\b", weight=1.1, is_fixed=True),
            Rule(Says.NO, rf"\b(?:no|neither) (?:\w+ ){{0,4}}{_PROFILING}\b|\b{_PROFILING}\b[^.;]{{0,40}}?\b(?:is|are|do|does|will)(?: not|n't)\b[^.;]{{0,30}}\b(?:us|take|tak|carr|perform|made|occur|conduct|appl)\w*", without=rf"{_RIGHT}|\bunless\b|\bexcept\b|\bchild(?:ren)?\b", weight=1.1, is_fixed=True),
            Rule(Says.NO, r"\b(?:not|never)\b[^.;]{0,30}\b(?:create|build|make|compile|keep|establish)\b[^.;]{0,30}\b(?:(?:user|personal|personali[sz]ed|individual|behaviou?ral|marketing|advertising|any) )+profiles?\b|\bnot profile (?:you|users|our|people|visitors|customers)\b", without=_RIGHT, weight=1.0, is_fixed=True),
            Rule(Says.YES, rf"\b(?:we|us|our|processing|may|[a-z.]{{3,20}}) (?:may |will |can |also |might |sometimes )*{_DO}\b[^.;]{{0,80}}?\b{_PROFILING}", without=rf"{_NOT}|{_RIGHT}|\bno\b", weight=0.95),
            Rule(Says.YES, rf"\b(?:subject to|involves?|by means of|based on|through|by way of|form of|includ\w+) (?:\w+ ){{0,3}}{_PROFILING}", without=rf"{_NOT}|{_RIGHT}|\bno\b", weight=0.8),
            Rule(Says.YES, r"\b(?:create|creating|build|building|compile|develop|generate|construct|form|make|establish)\w*\b[^.;]{0,40}\b(?:(?:an?|your|user|usage|personal|customer|individual|interest|behaviou?ral|marketing|advertising|consumer|detailed|more complete) )+profiles?\b(?: (?:of|about|on|based|that|for|to|which|reflecting)\b|[.,;)]|$)", without=rf"{_NOT}|{_RIGHT}|\byou (?:may|can|must|will|agree|create|choose)\b|\b(?:your (?:own )?profile|profile page|account)\b|\b(?:when|if|once|after) you\b|\bpublic profile\b|\bto (?:create|build) a profile\b(?! (?:of|about|based|on))", weight=0.9),
            Rule(Says.YES, r"\bprofile (?:you|our (?:users|customers|visitors)|users|visitors)\b|\b(?:we|to) (?:\w+ )?profile\b (?!(?:page|picture|photo|information|data|settings))", without=rf"{_NOT}|{_RIGHT}", weight=0.8),
            Rule(Says.NEAR, rf"\b{_PROFILING}", weight=0.2),
        ),
    ),
    Matter(
        name="account-sharing",
        asks="May people share their account, login or password with somebody else?",
        topic=Practice.ACCOUNTS,
        keys=("account", "access data", "login", "log-in", "password", "credential", "username", "user name", "subscription", "membership", "user id"),
        order=(Says.NO, Says.YES),
        rules=(
            Rule(Says.NO, rf"{_NO_SHARE}[^.;]{{0,90}}?\b(?:shar(?:e|ed|ing)|disclos(?:e|ed|ing)|forward|transfer|giv(?:e|en|ing)|reveal(?:ed|ing)?|lend|loan|publish|tell)\b[^.;]{{0,60}}?\b{_LOGIN}\b", without=r"\bwe (?:will|do|may|shall|never|would)\b|\bpersonal (?:data|information)\b|\bask you\b|\b(?:our|its) (?:staff|employees)\b|\bliab\w+|\bresponsib\w+\b[^.;]{0,40}\bloss", weight=1.1, is_fixed=True),
            Rule(Says.NO, rf"\b{_LOGIN}\b[^.;]{{0,80}}?{_NO_SHARE}[^.;]{{0,30}}?\b(?:shar(?:e|ed|ing)|disclos(?:e|ed)|giv(?:e|en)|reveal(?:ed)?|lent|loaned|used by|(?:share|disclose) (?:it|them|this))\b", without=r"\bwe (?:will|do|may|shall|never)\b|\bpersonal (?:data|information)\b|\bliab\w+", weight=1.05, is_fixed=True),
            Rule(Says.NO, rf"{_NO_SHARE}[^.;]{{0,40}}?\b(?:allow|permit|let|authori[sz]e|enable)\w*\b[^.;]{{0,30}}?\b{_ANYBODY}\b[^.;]{{0,20}}?\b(?:to )?(?:us(?:e|ing)|access\w*|shar\w+)\b[^.;]{{0,30}}?\b{_LOGIN}", without=r"\bwe (?:will|do|may|shall)\b", weight=1.1, is_fixed=True),
            Rule(Says.NO, rf"\b{_LOGIN}\b[^.;]{{0,60}}?\b(?:may|can|must|shall|is|are|to be)\b[^.;]{{0,20}}?\b(?:only|solely)\b[^.;]{{0,20}}?\b(?:used |accessed |for )?(?:by|use by|use of)\b[^.;]{{0,20}}?\b(?:you|one|the (?:person|individual|registered)|a single|its)\b|\b{_LOGIN}\b[^.;]{{0,40}}?\b(?:is|are)\b (?:\w+ )?(?:personal to you|for (?:a single|one|individual|your (?:sole|own|personal|individual)) (?:\w+ )?(?:use|user|person|only)\w*|strictly personal)", weight=1.0, is_fixed=True),
            Rule(Says.NO, rf"\b(?:shar(?:e|ing)|transferring|multiple people|more than one person)\b[^.;]{{0,40}}?\b{_LOGIN}\b[^.;]{{0,60}}?\b(?:is|are) (?:\w+ )?(?:prohibited|forbidden|not (?:allowed|permitted))|\bone (?:account|person) per (?:person|account)\b", weight=1.0, is_fixed=True),
            Rule(Says.YES, rf"\b(?:may|can|could|allowed to|permitted to|free to)\b (?!not\b)(?:\w+ ){{0,3}}?shar(?:e|ing)\b[^.;]{{0,40}}?\b{_LOGIN}\b|\b{_LOGIN}\b[^.;]{{0,40}}?\b(?:may|can) be (?:shared|used) (?:by|with|among)\b[^.;]{{0,40}}\b(?:family|household|members|several|multiple|up to)\b", without=rf"{_NO_SHARE}|\bwe (?:may|can|will)\b|\b(?:data|information)\b", weight=0.9, is_fixed=True),
            Rule(Says.NEAR, rf"\b{_LOGIN}\b[^.;]{{0,60}}\bconfidential\w*|\bconfidential\w*[^.;]{{0,60}}\b{_LOGIN}\b", weight=0.3),
        ),
    ),
    Matter(
        name="profile-public",
        asks="Is people's profile public, so that everybody can see it?",
        topic=Practice.CHOICE,
        keys=("profile", "username", "user name"),
        refuses=True,
        order=(Says.NO, Says.CONSENT, Says.OPT_OUT, Says.YES),
        rules=(
            Rule(Says.NO, rf"\b{_PROFILE}\b[^.;]{{0,60}}?\b(?:is|are|be|will)\b[^.;]{{0,20}}?\b(?:not|never)\b[^.;]{{0,30}}?\b(?:public\w*|visible|shown|accessible|displayed|searchable)\b|\b{_PROFILE}\b (?:is|are) (?:\w+ )?(?:set to )?private\b(?: by default)?", without=r"\bif\b|\bunless\b|\bmay not be\b|\bwhen you\b|\bcompan(?:y|ies)\b", weight=1.05, is_fixed=True),
            Rule(Says.YES, rf"\b(?:your|users?'?|user's|members?'?|the|all|every|customer) (?:[\w,]+ ){{0,4}}?{_PROFILE}\b[^.;]{{0,100}}?\b(?:is|are|be|become|becomes|will|may|can)\b[^.;]{{0,40}}?\b(?:public\b|publicly\b|(?:visible|available|accessible|viewable|viewed|seen|shown|displayed|searchable|viewable)\b[^.;]{{0,40}}?\b(?:to|by|for)\b[^.;]{{0,20}}?\b{_EVERYBODY})", without=r"\bnot (?:be )?(?:\w+ )?(?:public|visible|shown|available|accessible|seen|displayed|viewed)|\bif you (?:choose|make|set|decide|opt)\b|\b(?:third|social)[- ](?:party|media) (?:account|network|profile)s?\b|\bcollect\w* (?:\w+ ){0,6}from\b|\bcorporate\b", weight=1.0, is_plain=False),
            Rule(Says.YES, rf"\b(?:{_EVERYBODY})\b[^.;]{{0,40}}?\b(?:can|may|could|will|able to) (?:\w+ )?(?:see|view|access|find|visit|look at)\b[^.;]{{0,30}}?\b(?:your|a user's|users'|the) (?:\w+ ){{0,3}}?{_PROFILE}", without=r"\bnot\b|\bcannot\b", weight=0.95),
            Rule(Says.YES, r"\bpublic (?:user |member |account )?profile\b[^.;]{0,60}\b(?:includes?|contains?|shows?|displays?|is|are|will|may)\b|\b(?:information|details|data) (?:\w+ ){0,4}?(?:in|on|from) your (?:\w+ )?profile\b[^.;]{0,60}\b(?:public\w*|visible to)\b", without=r"\bnot\b|\bif you (?:choose|make|set)\b", weight=0.8),
            Rule(Says.WAY_OUT, rf"\b(?:make|set|keep|hide|limit|restrict|change|switch|turn|control)\b[^.;]{{0,60}}\b{_PROFILE}\b[^.;]{{0,60}}\b(?:private|hidden|visib\w+|who (?:can )?sees?|privacy settings?|from (?:the )?public)\b|\bprivacy settings?\b[^.;]{{0,80}}\b{_PROFILE}\b|\b{_PROFILE}\b[^.;]{{0,80}}\bprivacy settings?\b|\bhide (?:\w+ ){{0,4}}{_PROFILE}\b"),
            Rule(Says.NEAR, rf"\bpublic\w*\b[^.;]{{0,60}}\b{_PROFILE}|\b{_PROFILE}\b[^.;]{{0,60}}\bpublic\w*\b", weight=0.3),
        ),
    ),
    Matter(
        name="searches-kept",
        asks="Do they keep what people search for, their search history?",
        topic=Practice.DATA_COLLECTION,
        keys=("search",),
        order=(Says.NO, Says.CONSENT, Says.OPT_OUT, Says.YES),
        rules=(
            Rule(Says.NO, rf"{_NOT}[^.;]{{0,50}}?\b(?:{_STORE}|log|logs|logged|track|collect\w*|link\w*|monitor|associat\w*)\b[^.;]{{0,60}}?\b{_SEARCHED}", without=r"\byou (?:may|must|shall|agree)\b|\bnot only\b|\bunless\b", weight=1.05, is_fixed=True),
            Rule(Says.NO, rf"\b{_SEARCHED}\b[^.;]{{0,40}}?\b(?:is|are|be)\b[^.;]{{0,20}}?\b(?:not|never)\b[^.;]{{0,30}}?\b(?:{_STORE}|logged|tracked|collected|associated|linked)\b|\bno (?:record|log|logs|history|trace) of (?:\w+ ){{0,3}}search", weight=1.05, is_fixed=True),
            Rule(Says.YES, rf"\b(?:{_STORE}|{_TAKE}|log|logs|logged|logging|track\w*|captur\w*|includ(?:e|es|ing)|such as)\b(?:[^.;]|\.(?=\w)){{0,200}}?\b{_SEARCHED}", without=rf"{_NOT}|\bsearch terms? (?:on|in|at) (?:google|a search engine|search engines)|\bsearch warrant|\bthird[- ]party (?:sites|search)\b|\bimprove\b(?![^.;]*\bcollect)", weight=0.9),
            Rule(Says.YES, rf"\b{_SEARCHED}\b[^.;]{{0,60}}?\b(?:is|are|be|may be|will be) (?:\w+ )?(?:{_STORE}|logged|collected|tracked)\b", without=_NOT, weight=1.0),
            Rule(Says.YES, rf"^\W*(?:[\w'/&-]+,? (?:and |or )?){{0,14}}?{_SEARCHED}\b", heading=r"\b(?:collect|automatic|usage|log|gather|information we|data we|what (?:data|information))", without=rf"{_NOT}|\bwe use\b", weight=0.6),
            Rule(Says.NEAR, rf"\b{_SEARCHED}", weight=0.2),
        ),
    ),
)  # fmt: skip
"""Cards on file, profiling, shared accounts, public profiles and searches."""
