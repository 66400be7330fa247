"""How terms in everyday English speak of contracts, money and quarrels: see `plain_data.py`. Data only."""

from __future__ import annotations

from smallprint.judge.answer.matter import Rule, Says
from smallprint.judge.answer.matters.periods import PERIOD
from smallprint.judge.answer.matters.plain_data import WEIGHT, Plain, affirmed, denied, done, stated

_KICK = r"(?:kick|boot|throw|chuck|turf|show)(?:s|ed|ing)? (?:you|anyone|anybody|people|them|him|her|a member|members|a user|users|somebody|someone)(?: \w+)? ?(?:off|out)"
_SHUT = rf"(?:{_KICK}|(?:boot|kick|turf|eject) (?:you|anyone|anybody|people|them)|(?:shut|close|freeze|lock|bin|tear up|end) (?:it|your (?:account|membership)|an account|accounts|any account)(?: down)?|(?:ban|bar|block) (?:you|anyone|anybody|people|them))"
_OUT = rf"(?:{_KICK}|you(?:'re| are|'ll be| will be) (?:out|off|gone|banned|booted|kicked)\b|we(?:'ll| will) (?:boot|ban|kick|block|bar|eject)\b)"
_WHENEVER = r"(?:whenever (?:you|they) (?:like|want|fancy|please|wish|feel like it)|(?:at )?any ?time(?: you (?:like|want))?|when(?:ever)? you(?:'ve| have) had enough|any day)"
_LEAVE = r"(?:leave|quit|go|walk away|shut (?:your|the) account|close (?:your|the) account|pull the plug|pack it in|stop|switch it off|call it off|back out|get out|cancel|end it|hand in your notice|give notice|resign|move on|opt out)"
_FORTNIGHT = rf"(?:a fortnight|two fortnights|{PERIOD})"
_BACK = r"(?:every penny|your money|the lot|it all|all of it|what you(?:'ve)? paid|the money|every cent|a full refund|your cash)"
_THEY = r"(?:we|they|the committee|the team|[a-z]{3,14})"
_MADE = r"(?:write|writes|post|make|build|upload|uploaded|store|create|draw|record|say|share|publish|film|compose|put (?:in|up|here))"
_WORKS = r"(?:videos?|pictures?|photos?|songs?|work|posts?|stories|files|levels|drawings|recordings?|recipes|designs|art|music|words|content)"
_PLACE = r"(?:scots|scottish|english|irish|welsh|british|swiss|swedish|estonian|dutch|german|french|italian|spanish|danish|norwegian|finnish|polish|austrian|belgian|portuguese|greek|czech|latvian|lithuanian|canadian|australian|american|japanese|indian|israeli|brazilian|mexican|singaporean|singapore|california|idaho|texas|new york|washington|oregon|nevada|florida|delaware|illinois|ohio|queensland|victoria|new south wales|tasmania|ontario|quebec|british columbia|alberta|new zealand|south african|hong kong)"
_ONE_PARTY = r"\b(?:you must|your responsibility|employment|export|tax|consumer|privacy|data protection)\b"

PLAIN_CONTRACT: Plain = {
    "content-ownership": (
        ("yours", "you keep", "belongs to you", "is mine"),
        (
            affirmed(rf"\b(?:what(?:ever)?|everything|anything|the \w+) you {_MADE}\b[^.;]{{0,30}} (?:is|are|stays?|remains?) (?:still |always |all )?yours\b|\byour (?:{_WORKS}|voice) (?:is|are|stays?|remains?)\b[^.;]{{0,10}}\byours\b|\byour (?:{_WORKS}|voice) belongs? to you\b|\bit(?:'s| is| stays) (?:still |always |all )?yours\b|\b(?:what|everything) you {_MADE}\b[^.;]{{0,20}}\bbelongs to you\b|\byou keep (?:all |the )?rights (?:to|in) (?:your|what|everything|anything)", without=r"\b(?:choice|responsib\w+|refund|money)\b"),
        ),
    ),
    "content-licence": (
        ("let us", "give us", "your ok", "show them", "ok to"),
        (
            affirmed(r"\byou(?:'re| are)? (?:also |then )?(?:let(?:ting)? us|giv(?:e|ing) us (?:the |your |that )?(?:ok(?:ay)?|go-ahead|nod|permission|right|licen[cs]e)(?: to)?)\b[^.;]{0,40}\b(?:show|copy|use|keep|put|print|share|play|store|cut|publish|display)|\bwe need your (?:ok(?:ay)?|go-ahead|permission)\b[^.;]{0,20}\bto (?:copy|show|use|store|cut|publish|display|keep)|\bwe (?:may|can|might|will) show (?:them|it|your \w+) around\b", without=r"\b(?:location|camera|microphone|contacts?|phone|cookies?|bank|card|information)\b"),
        ),
    ),
    "licence-perpetual": (
        ("for good", "for ever", "forever", "stop using", "stop showing", "it ends when", "ends when"),
        (
            affirmed(r"\blet us\b[^.;]{0,40}\b(?:for good|for ever|forever)\b"),
            denied(rf"\b(?:take|delete|remove|pull)\b[^.;]{{0,30}}\b(?:down|it|{_WORKS})\b[^.;]{{0,20}}\bwe(?:'ll| will)? stop (?:using|showing)|\b(?:it|that|this) ends (?:when|once|the moment) you (?:delete|remove|take|pull)\b", without=r"\b(?:subscription|contract|membership)\b"),
            denied(r"\bwhile (?:they|it)(?:'re|'s| are| is) up\b[^.;]{0,60}\band nowhere else\b"),
        ),
    ),
    "licence-unpaid": (
        ("pay for", "pay you for", "money for"),
        (affirmed(r"\bwe (?:don't|do not|won't|will not|never|can't) (?:pay|owe)(?: you)?(?: anything)? for (?:that|this|it)\b|\byou (?:don't|won't) get (?:paid|any money|a penny) for (?:that|this|it)\b", heading=r"\b(?:build|content|post|share|upload|make|write|work|rights|yours|levels|photos|pictures)\b"),),
    ),
    "output-ownership": (
        ("our model", "the model", "the ai", "our ai", "captions", "machine", "robot", "bot "),
        (affirmed(r"\b(?:make|have|lay) no claims? (?:to|on|over) (?:anything|what(?:ever)?|the \w+)\b[^.;]{0,20}\b(?:models?|ai|bot|machine|robot|tool|software|service)\b[^.;]{0,20}\b(?:writes?|makes?|draws?|creates?|generates?|produces?|says?)|\b(?:what(?:ever)?|anything|everything|the \w+)\b[^.;]{0,10}\b(?:models?|ai|bot|machine|robot|tool)\b (?:writes?|makes?|draws?|creates?|generates?|produces?)\b[^.;]{0,20} (?:is|are|belongs? to) (?:yours|you)\b"),),
    ),
    "changes-notice": (
        ("tell", "let", "mail", "ping", "text", "note", "warn"),
        (
            done(r"\b(?:we'll|we will|we always|we) (?:\w+ )?(?:tell|let|e-?mail|ping|text|write to|warn|give|message)\b[^.;]{0,50}\b(?:before|when|if) (?:anything new|any of (?:this|it)|this page|these rules|it takes effect|it (?:counts|starts|applies)|something (?:new|changes)|(?:we|the rules) (?:change|rewrite|tweak))"),
            affirmed(r"\bwe(?:'ll| will) (?:e-?mail|mail|write to|text|tell|ping|message) you\b", heading=r"^\W*(?:changes?|new rules|updates?)\b", without=r"\bunless\b"),
            affirmed(r"\b(?:rewrite|change|tweak|alter)\b[^.;]{0,30}\b(?:this|these|rules|page)\b[^.;]{0,30}\bwe(?:'ll| will)\b[^.;]{0,60}\b(?:note|e-?mail|tell|let you know|text|write to|say so|shout)\b|\b(?:big|major|important) changes come by e-?mail\b|\bit(?:'ll| will) be (?:posted|pinned|announced) in\b[^.;]{0,20}\bnews\b"),
        ),
    ),
    "changes-notice-period": (
        ("before",),
        (
            stated(rf"\b(?P<value>{_FORTNIGHT} before) (?:it|they|anything|this|that|any of it|the (?:change|new)\w*)\b[^.;]{{0,12}}\b(?:takes? effect|starts?|counts?|bites?|kicks? in|begins?|appl(?:y|ies))\b", without=r"\b(?:renew\w*|prices?|fees?|charges?|payments?|maintenance|trial)\b"),
        ),
    ),
    "changes-without-consent": (
        ("chang", "tweak", "rewrite", "carry on"),
        (
            affirmed(rf"\b{_THEY}(?:'ll| will| can| may| might)? (?:\w+ )?(?:change|tweak|rewrite|alter) (?:this|these|the)(?: (?:page|rules|terms|notice|small print|list|deal|agreement))?\b[^.;]{{0,6}} (?:now and (?:then|again)|whenever|as we go|when we (?:like|need))\b|\b(?:carry|keep) on (?:playing|using|coming|reading|posting)\b[^.;]{{0,20}}\b(?:means?|and that means|we take it)\b[^.;]{{0,30}}\b(?:fine|ok(?:ay)?|happy|agree)\b", without=r"\bcookies?\b|\bpassword\b"),
        ),
    ),
    "changes-refuse": (
        ("if you're not", "walk away", "don't like it", "don't agree"),
        (affirmed(r"\bif you(?:'re| are) not(?: (?:fine|happy|ok(?:ay)?|keen))?(?: with (?:it|that|them))?,? (?:then )?(?:you can )?(?:stop|leave|walk|quit|close|shut|ask)|\b(?:don't|do not) (?:like|fancy|agree with) (?:it|them|the change|the new \w+)\b[^.;]{0,20}\b(?:leave|walk away|quit|close|shut|say so)\b"),),
    ),
    "end-without-reason": (
        ("kick", "boot", "throw", "chuck", "shut", "turf", "reason"),
        (
            denied(rf"\b(?:can|will|would|may|do|'ll|'d) only (?:ever )?(?:{_SHUT}|throw|kick|boot|ban|shut)\b[^.;]{{0,40}}\b(?:if|when|for)\b|\b(?:never|won't|not) (?:just )?(?:{_SHUT})\b[^.;]{{0,30}}\b(?:on a whim|for nothing|for no reason|without (?:a )?(?:good )?reason)\b"),
            affirmed(rf"\b(?:can|may|might|could|'ll|will) (?:also )?(?:{_SHUT})\b[^.;]{{0,60}}(?:\b(?:don't|do not) have to (?:give|say|tell)|\bneedn't (?:give|say|tell)|\bneed not (?:give|say|tell)|\bfor any reason|\bwithout (?:giving|saying)|\bfor no reason|\bif we (?:feel like it|want))", without=r"\bonly\b|\b(?:you|customers?|users?|members?) (?:may|can|might|could)\b"),
        ),
    ),
    "end-without-notice": (
        ("kick", "boot", "throw", "chuck", "shut", "turf", "warn", "freeze", "tear up", "out", "ban"),
        (
            affirmed(rf"(?:{_SHUT}|{_OUT}|\bspammers are out)[^.;]{{0,60}}(?:\bon the spot\b|\bstraight away\b|\bwithout (?:telling|warning)|\b(?:with )?no warning\b|\bthere and then\b)|\bout you go\b|\b(?:might|may|will) not warn you(?: first)?(?=[.,;]|$)|\bwon't (?:always )?warn you(?: first)?(?=[.,;]|$)|\bmight not (?:get|give you) a warning\b", without=r"\b(?:never|maintenance|prices?|fees?)\b"),
        ),
    ),
    "end-notice-period": (
        ("notice", "warning"),
        (stated(rf"\b(?:can|may|might|could) (?:also )?(?:{_SHUT})\b[^.;]{{0,60}}\b(?:give|with|after)\b[^.;]{{0,20}}?(?P<value>{_FORTNIGHT}(?: of)? (?:notice|warning))"),),
    ),
    "end-for-breach": (
        ("cheat", "horrid", "break", "broken", "spam", "warning", "strike", "misbehav", "lose your", "forfeit", "rude", "nasty", "at risk"),
        (done(rf"\b(?:cheat|be (?:horrid|rude|nasty|mean)|break (?:the|these|our) rules|broken the rules|misbehave|spam|bully|put others at risk)\b[^.;]{{0,60}}(?:{_OUT})|(?:{_OUT}|{_SHUT})[^.;]{{0,40}}\bif (?:they|you)(?:'ve| have)? (?:broken|break|cheat|put others|been)\b|\bif you\b[^.;]{{0,80}},? you(?:'ll| will)? (?:lose|forfeit) your (?:membership|account|place|access|login|key)\b|\b(?:one|two|three|four|five|\d) (?:warnings|strikes)\b[^.;]{{0,20}}\b(?:out|gone)\b"),),
    ),
    "end-appeal": (
        ("wrong", "unfair", "their side", "your side", "second chance", "another look"),
        (affirmed(r"\b(?:think|reckon|feel|believe)\b[^.;]{0,20}\b(?:wrong|mistake|unfair\w*)\b[^.;]{0,30}\b(?:write|tell|mail|let us|shout|get in touch|say so|drop us)|\b(?:write|tell|mail|get in touch)\b[^.;]{0,20}\bif you (?:think|reckon|feel)\b[^.;]{0,20}\bwrong\b|\bhear (?:their|your|both) sides?\b|\bask for a second chance\b", heading=r"", without=r"\b(?:bill|charge\w*|charged|invoice|price|copyright|data)\b"),),
    ),
    "end-told-why": (
        ("why", "what you did", "reason"),
        (
            denied(r"\b(?:needn't|need not|don't have to|do not have to|won't) (?:\w+ )?(?:say|tell (?:you|them|anyone)|give)\b[^.;]{0,6}\b(?:why|a reason|reasons|any reason)\b", without=r"\byou (?:\w+ )?(?:don't|do not|needn't|need not)\b|\brefunds?\b"),
            affirmed(r"\b(?:we'll|we will|we) (?:always )?(?:tell|let|say to) (?:you|them|him or her|people|anyone)(?: know)? (?:why\b|what (?:you|they) did\b|the reason\b)", without=r"\b(?:requests?|data|collect\w*|fees?|access|decision|information)\b|\b(?:don't|won't|not) (?:tell|say)"),
        ),
    ),
    "end-come-back": (
        ("second chance", "come back", "let back"),
        (done(r"\bask for a second chance\b|\b(?:may|can) come back after\b|\blet (?:you|them|people) back in\b"),),
    ),
    "user-can-end": (
        ("leave", "quit", "walk", "shut", "close", "pull the plug", "go ", "your notice", "give notice", "resign"),
        (
            done(rf"\byou(?:'re| are)?(?: \w+)? (?:can|may|free to|welcome to) (?:\w+ )?{_LEAVE}\b[^.;]{{0,40}}?\b{_WHENEVER}|^\W*{_LEAVE} {_WHENEVER}|\b(?:quit|leave) any ?time\b|\b(?:can|may) shut (?:down )?your account(?: yourself)?\b", without=r"\b(?:messages?|e-?mails?|cookies?|newsletters?|marketing|location)\b|\bwe (?:can|may|might)\b"),
        ),
    ),
    "cancel-subscription": (
        ("plug", "cancel", "quit", "notice", "resign", "call it off", "switch it off", "leave", "lock-in", "stop"),
        (done(rf"\b(?:pull the plug|quit|call it off|switch it off|stop it|leave|back out|hand in your notice|give notice|resign)\b[^.;]{{0,20}}\b{_WHENEVER}|\bcancel\b[^.;]{{0,12}} whenever you|\b{_WHENEVER},? (?:you can|just) (?:pull the plug|cancel|quit|call it off|stop)|\bno lock-in\b|\b(?:keeps? (?:on )?(?:renewing|going)|ticks? over|rolls? over)\b[^.;]{{0,30}}\buntil you (?:switch|call|turn|tell|stop)\b", without=r"\bwe (?:can|may|might|reserve)\b|\b(?:messages?|e-?mails?|newsletters?|marketing|cookies?)\b"),),
    ),
    "service-stop": (
        ("switch", "shop", "pull the plug", "for ever", "close down"),
        (affirmed(r"\b(?:may|might|could) (?:one day )?(?:have to )?(?:switch (?:the )?(?:servers?|lights?|it|everything|service|game) off|switch off the (?:servers?|lights|game)|shut up shop|close (?:it|things|everything) down|pull the plug)\b|\bmay be down\b[^.;]{0,30}\bfor ever\b", without=r"\byour account\b"),),
    ),
    "content-removal": (
        ("bin ", "pull ", "take down", "rip out"),
        (done(r"\b(?:can|may|might|will|'ll) (?:bin|pull|rip out|take down|chuck out|scrap) (?:any|your|what you|a|posts?|things)\b", without=r"\byou (?:can|may|might)\b|\bdata\b|\binfo\b"),),
    ),
    "renews-automatically": (
        ("roll", "tick", "keep", "carries on", "carry on", "runs on", "month to month", "goes on"),
        (Rule(Says.YES, r"\b(?:rolls? (?:over|on)|ticks? (?:over|along)|carries on|runs on|goes on|keeps? (?:on )?(?:going|renewing|rolling|running))\b[^.;]{0,30}\b(?:each|every|year by year|month (?:by|to) month|month after month|until you|unless (?:you|one of us|either)|by itself)", without=r"\b(?:data|credits?|unused|minutes|points|cookies?|liab\w+|rights?|licen[cs]e)\b", weight=WEIGHT, is_plain=True),),
    ),
    "access-after-cancel": (
        ("keep", "carry on", "until"),
        (affirmed(r"\byou (?:can )?(?:keep|carry on|go on) (?:playing|using|reading|watching|listening|going|training|climbing)?[^.;]{0,20}\b(?:until|till) (?:the )?(?:end|month|time|year|week|period)\b[^.;]{0,30}\b(?:paid|up|over|out)\b", without=r"\brefund\b"),),
    ),
    "uninstall-cancels": (
        ("app off", "delet", "chuck", "bin", "remov"),
        (denied(r"\b(?:chucking|deleting|removing|binning|taking|wiping|uninstalling) (?:the |our )?(?:app|game)\b[^.;]{0,30}\b(?:doesn't|does not|won't|will not|isn't enough to) (?:stop|cancel|end)\b"),),
    ),
    "minimum-term": (
        ("lock-in", "locked in", "tied in", "runs for"),
        (
            denied(r"\bno lock-in\b|\b(?:not|aren't|never) (?:locked|tied) in\b"),
            affirmed(rf"\b(?:deal|contract|agreement|membership|plan) runs for {PERIOD}"),
        ),
    ),
    "early-exit-fee": (
        ("exit fee", "leaving fee", "to leave", "for leaving"),
        (done(r"\b(?:an? )?(?<!entry/)(?:exit|leaving) (?:fee|charge)s?\b", without=r"\b(?:airline|government)\b|\bno (?:\w+ )?(?:exit|leaving) "), denied(r"\bno (?:exit|leaving|joining or leaving) (?:fee|charge)s?\b|\b(?:costs nothing|for free) to leave\b|\bshut the account for free\b")),
    ),
    "cancel-deadline": (
        ("heads-up", "warning", "before", "notice"),
        (stated(rf"\b(?:need|want|give us|tell us|says? stop)\b[^.;]{{0,12}}?(?P<value>{_FORTNIGHT}(?:'s?)? ?(?:heads-up|warning|notice)?) before (?:the )?(?:next (?:payment|bill|month)|renewal|it renews|it rolls|that|year)?", without=r"\b(?:we'll|we will) (?:tell|warn|text)\b|\b(?:change|price)s?\b"),),
    ),
    "refund": (
        ("back", "refund"),
        (
            affirmed(rf"\b(?:get|have|give you|hand you|pay you|want) {_BACK}(?: back)?\b[^.;]{{0,30}}(?:\bback\b|\bno questions\b|$)", without=r"\b(?:don't|won't|can't|cannot|never|not|no) (?:\w+ ){0,2}(?:get|have|give|pay|hand|see)\b", weight=0.9),
            denied(r"\bwe (?:don't|do not|never|can't|won't) (?:do refunds|give (?:you )?(?:your |any )?money back|hand money back)\b", without=r"\b(?:part|after that)\b", weight=0.5),
        ),
    ),
    "refund-period": (
        ("back", "refund"),
        (stated(rf"\b(?:in|within|inside) the first (?P<value>{PERIOD})[^.;]{{0,60}}\bback\b", without=r"\b(?:call|come|get|be) back to\b|\b(?:data|files|account)\b"),
         stated(rf"\byou(?:'ve| have) (?:got )?(?P<value>{PERIOD})\b[^.;]{{0,60}}\b(?:back|out)\b", without=r"\b(?:data|files|account|fetch|arbitrat\w*)\b")),
    ),
    "refund-when-cancelled": (
        ("part of a", "rest of", "anything back", "money back", "penny back"),
        (denied(r"(?:n't|\bnot|\bnever|\bno)\b[^.;]{0,12}\b(?:refunds?|money back|pay)\b[^.;]{0,20}\b(?:part|parts|bits|the rest) of (?:a|the) (?:month|year|week)|\b(?:stop|quit|leave|cancel)\w* (?:in the middle|halfway|half-way|midway|early)\b[^.;]{0,30}\b(?:won't|don't|will not|do not) get (?:anything|any money|a penny) back"),),
    ),
    "refund-when-banned": (
        ("booted", "kicked", "thrown", "banned", "money"),
        (denied(r"\b(?:booted|kicked (?:off|out)|thrown (?:off|out)|banned)\b[^.;]{0,40}\b(?:don't|do not|won't|will not|can't)\b[^.;]{0,10}\b(?:get|see|have)\b[^.;]{0,20}\bmoney\b|\bwon't see (?:that|the|your) money again\b"),),
    ),
    "trial-converts": (
        ("free", "trial"),
        (done(r"\b(?:free (?:week|month|trial|days?|fortnight|year)|trial) (?:then )?(?:turns?|becomes?|rolls?|flips?|goes) (?:in)?to\b", without=r"\bgoes to\b"),),
    ),
    "price-raise": (
        ("price", "charge", "fee", "rate", "dues", "subscription", "rent "),
        (done(r"\b(?:put|push|nudge|bump) (?:our |the |your )?(?:prices?|charges?|fees?) up\b|\b(?:prices?|charges?|fees?|rates?|dues|subscriptions?|rent) (?:can|may|might|could|will|'ll) (?:\w+ )?(?:go up|rise|climb|increase|get dearer)\b|\bif they(?:'re| are) going up\b", without=r"\bbids?\b|\bpromotional\b|\bdiscount\w*"),),
    ),
    "price-notice": (
        ("price", "charge", "fee", "going up", "ahead"),
        (affirmed(rf"\b(?:tell|text|e-?mail|warn|let)\b[^.;]{{0,60}}\b(?:if they(?:'re| are) going up|before (?:we put|the price|prices))|\b(?:put|push)\b[^.;]{{0,20}}\b(?:prices?|charges?|fees?) up\b.{{0,60}}\b(?:let you know|tell you|text|e-?mail)\b|\byou'll (?:get|have) (?:a |an )?(?:text|e-?mail|letter|message)\b[^.;]{{0,10}}\b{_FORTNIGHT} (?:ahead|before)"),
         affirmed(rf"\b(?:let you know|tell you|text|e-?mail)\b[^.;]{{0,30}}\b{_FORTNIGHT} (?:ahead|before)", heading=r"\b(?:prices?|charges?|fees?|money|cost)\b")),
    ),
    "price-notice-period": (
        ("ahead", "beforehand", "before", "earlier", "in advance"),
        (stated(rf"(?:\b(?:put|push)\b[^.;]{{0,20}}\b(?:prices?|charges?|fees?) up\b.{{0,80}}?|\b(?:prices?|charges?|fees?|rates?|dues|rent) (?:can|may|might|could|will) (?:go up|rise|climb|increase)\b.{{0,80}}?)(?P<value>{_FORTNIGHT} (?:ahead|beforehand|before|earlier|in advance|prior))"),
         stated(rf"\b(?:text|e-?mail|letter|message|let you know|tell you|warn you)\b[^.;]{{0,30}}?(?P<value>{_FORTNIGHT} (?:ahead|beforehand|before))", heading=r"\b(?:prices?|charges?|fees?|money|cost)\b")),
    ),
    "late-fee": (
        ("late", "miss"),
        (done(r"\b(?:late with|miss) (?:a |an |your )?(?:\w+ )?payments?\b[^.;]{0,20}\b(?:add|charge|costs?|cost you|owe)\b"),),
    ),
    "free-of-charge": (
        ("pay", "free", "nothing"),
        (affirmed(r"\b(?:never|won't|will not) be asked to pay\b|\b(?:it|the app|the game|this) (?:is|costs) (?:free, for good|nothing to use|free and always)|\bthere(?:'s| is) nothing to pay\b|\bcosts you nothing\b|\bwon't cost you (?:a thing|anything|a penny|a cent)\b", without=r"\b(?:trial|first)\b"),),
    ),
    "cooling-off": (
        ("mind",),
        (affirmed(rf"\bchange(?:d)? your mind\b.{{0,30}}\b{PERIOD}[^.;]{{0,40}}\b(?:pull out|back|out|cancel|return)\b"),),
    ),
    "liability-cap": (
        ("most", "owe"),
        (stated(r"\b(?:the )?most (?:that )?(?:we'd|we would|we'll|we will|we could|we can|you can|you could|you'd|you'll)(?: ever)? (?:owe|get|pay|claim|have to pay)(?: you| out)?(?: (?:from|out of) us)?(?: is|:) (?P<value>[^.;]{2,80})"),
         stated(r"\b(?:we'll|we will|we'd|we) (?:only )?(?:pay|owe) (?:you )?at (?:the )?most (?P<value>[^.;]{2,80})")),
    ),
    "liable": (
        ("on us", "we don't pay", "to blame", "can't pay", "our fault", "we won't pay"),
        (denied(r"\b(?:that's|that is|it's|is) not (?:on us|our fault|our problem)\b|\bwe (?:don't|do not|won't|will not) pay\b(?! (?:for (?:this|that|it)\b|royalt\w+|you for (?:that|this|it)))|\b(?:aren't|are not|can't be) (?:to blame|blamed) (?:if|for|when)\b", without=r"\b(?:royalt\w+|refunds?|commission|dividends?|salar\w+|tax\w*|interest|you (?:don't|do not) pay)\b"),),
    ),
    "lost-data": (
        ("eats", "lose", "lost"),
        (denied(r"\b(?:eats?|loses?|lost|wipes?) your (?:save\w*|files?|stuff|data|work|photos|progress)\b[^.;]{0,40}\b(?:can't|cannot|won't|don't|not) (?:pay|be blamed|make (?:it|that) good)\b"),),
    ),
    "others-conduct": (
        ("between you and", "answer for", "to blame for", "take it up"),
        (denied(r"\b(?:don't|do not|can't|won't) answer for (?:what|how|the things)\b|\b(?:aren't|are not) to blame for what\b|\btake it up with (?:them|him|her|the \w+)\b|\bis (?:strictly )?between you and (?:the )?(?:buyers?|sellers?|other|them|whoever)"),),
    ),
    "indirect-losses": (
        ("lost trade", "lost business", "knock-on"),
        (done(r"\bpay for (?:\w+ )?(?:lost (?:trade|business|sales|earnings)|knock-on)\b"),),
    ),
    "availability": (
        ("promise", "swear", "always", "guarantee", "vouch"),
        (denied(r"\btry (?:our best |hard )?to keep\b[^.;]{0,40}\b(?:up|running|going|online)\b[^.;]{0,20}\b(?:can't|cannot|don't|but no) (?:\w+ )?promise|\b(?:can't|cannot|don't|do not|won't) (?:promise|swear|guarantee|vouch)\b[^.;]{0,40}\b(?:always|up|there|online|working|available|free|running|open)\b"),),
    ),
    "accuracy": (
        ("wrong", "stand behind", "is right", "vouch"),
        (denied(r"\bgets? things wrong\b|\b(?:don't|do not|can't|cannot) stand (?:behind|by) (?:them|it|what)\b|\b(?:no|any) way of (?:checking|knowing) (?:that|whether|if)\b[^.;]{0,40}\b(?:right|true|correct)\b|\b(?:can't|cannot) (?:vouch|swear)\b[^.;]{0,40}\b(?:right|true|correct)\b"),),
    ),
    "arbitration": (
        ("arbitrator",),
        (affirmed(r"\ban arbitrator (?:decides(?=[,.;]|$| it)|settles it|has the (?:last|final) (?:say|word)|sorts it)"),),
    ),
    "class-action": (
        ("team up", "gang up", "join forces", "club together"),
        (done(r"\b(?:team up|gang up|join forces|club together|band together)\b[^.;]{0,30}\b(?:case|sue|claim|court|against us)\b"),),
    ),
    "arbitration-opt-out": (
        ("out of it",),
        (affirmed(r"\bwrite to us\b[^.;]{0,40}\b(?:you're|you are) out of it\b", heading=r"\b(?:falling out|disputes?|quarrels?|arbitrat\w*|court)\b"),),
    ),
    "talk-first": (
        ("talk", "tell us first"),
        (affirmed(r"\b(?:talk|come|speak) to us first\b|\bcan't (?:work|sort|talk) it out\b", without=r"\b(?:before you (?:buy|order)|doctor)\b"),),
    ),
    "law": (
        ("law",),
        (stated(rf"\b(?P<value>{_PLACE} law)\b (?:applies|governs|covers|rules|counts|holds|is used|decides|is what counts|is the law)\b", without=_ONE_PARTY), stated(rf"^\W*(?P<value>{_PLACE} law)\b(?:[;,.]|$)", without=_ONE_PARTY)),
    ),
    "courts": (
        ("court", "sheriff"),
        (
            stated(r"\b(?:quarrels?|falling[- ]outs?|rows?|arguments?|disputes?|cases?)\b[^.;]{0,20} (?:goes?|go|ends? up|lands?) (?:to|in|before) (?P<value>the [^.;]{0,20}court\w* [^.;]{0,30})", without=r"\bsmall claims\b"),
            stated(r"\b(?P<value>the (?:\w+ )?courts? (?:in|of|at) [^.;,]{3,30}?) (?:decides?|has the (?:last |final )?(?:say|word)|rules|hears it)\b"),
        ),
    ),
}  # fmt: skip
"""Beside the matters of contracts, money, content and quarrels."""
