"""The words by which terms leave people a choice; matched on folded ink."""

from __future__ import annotations

OPT_OUT = (
    r"(?<!cannot )(?<!can't )(?<!can not )(?<!way to )(?<!unable to )(?<!right to )\bopt(?:s|ed|ing)?[- ]?out\b(?! preferences you selected)",
    r"\bopted[- ]out\b",
    r"\bunless (?:you|customer|the customer|users?|they|a user|an? \w+)(?: \w+){0,4} (?:object|turn(?:s|ed)? (?:it |this )?off|disable|deactivat|opt|ask|instruct|tell|request|choose|chose|decline|withdraw)\w*",
    r"\b(?:turn(?:ed|ing)?|switch(?:ed|ing)?|toggl(?:ed?|ing)) (?:\w+ ){0,6}off\b",
    r"\bdisabl(?:e|ed|ing)\b(?= (?:\w+ ){0,6}(?:setting|training|toggle|feature|use|improve|sharing|this|it|data|ai|in your))",
    r"\bdeactivat(?:e|ed|ing)\b(?= (?:\w+ ){0,4}(?:toggle|setting|training|this|use))",
    r"\b(?:you|customer|users?) (?:can|may|could|have the right to|has the right to) (?:\w+ ){0,3}(?:object|refuse|decline|instruct|ask us not|request that we (?:do not|stop)|withdraw)\b",
    r"\bobject(?:ing)? to\b",
    r"\bif you do not (?:want|wish|agree)\b",
    r"\bif (?:you|customer) (?:would )?(?:prefer|rather) (?:that )?(?:we )?not\b",
    r"\byou can (?:choose|select|decide|control|manage) whether\b",
    r"\byou(?: are| remain)? (?:in )?control (?:of )?(?:whether|how)\b",
    r"\byou (?:decide|choose|select) (?:whether|if)\b",
    r"\b(?:select|choose) whether or not\b",
    r"\binstruct \w+ (?:not|to refrain)\b",
    r"\b(?:depending|based) on your (?:\w+ )?(?:settings|preferences|choices|selection)\b",
    r"\b(?:subject to|according to|consistent with|in accordance with|respect) your (?:\w+ )?(?:settings|preferences|choices|opt-out)\b",
    r"\bif (?:the |this |your |that )?(?:\w+ ){0,3}(?:setting|toggle|control|option) is (?:on|off|enabled|disabled|turned)\b",
    r"\b(?:if|when|while|where) (?:[\w'\"&-]+ ){1,7}(?:is|are|was) (?:turned |switched |set to )?(?:off|disabled)\b",
    r"\bunless you(?:'ve| have) (?:\w+ ){0,3}(?:off|out)\b",
    r"\bdo(?:es)? not (?:want|wish) (?:us|your|to have)\b",
)
"""Ways to say no: it is done unless the person says so."""

OPT_IN = (
    r"\bopt(?:s|ed|ing)?[- ]?in(?:to)?\b",
    r"\b(?:without|with|upon|only with|absent|subject to|obtain(?:ed|ing)?|unless we have|provided|given|give us|received?|based on|prior to|not .{1,60} without) (?:\w+ ){0,3}(?:your|customer's|user's|users'|the user's|the customer's|their|his or her|its|explicit|express|prior|separate|affirmative|specific|such|written|appropriate) (?:\w+ ){0,5}(?:consent|permission|authori[sz]ation|approval|agreement|instructions?)\b",
    r"\bwithout (?:\w+ ){0,4}(?:consent|permission|authori[sz]ation|instruction)\b",
    r"\bunless (?:you|customer|the customer|users?|otherwise|expressly|they|the user|we have)(?: \w+){0,6} (?:consent|authori[sz]|permit|agree|direct|instruct|opt(?:ed)?[- ]?in|permission|allow|enabled?|approv|request)\w*\b",
    r"\bunless (?:expressly |explicitly |specifically )?(?:authori[sz]ed|instructed|permitted|directed|agreed)\b",
    r"\b(?:only )?(?:if|when|where) (?:you|customer|users?|the user|they)(?: \w+){0,4} (?:consent|opt(?:ed)?[- ]?in|turn(?:ed)? (?:\w+ ){0,3}on|enabled?|authori[sz]e|agree|choose|permission|allow|give)\w*\b",
    r"\b(?:your|explicit|express|prior) (?:consent|permission)\b(?! (?:to (?:the|these|this)|is not required))",
    r"\bexcept (?:at|on|upon|with|under|as) (?:\w+ ){0,3}(?:instruct|consent|permission|direct|request|authori)\w*",
    r"\bat your (?:direction|instruction|request)\b",
    r"\bwith (?:the )?(?:user'?s?|customer'?s?|individual'?s?) consent\b",
    r"\bconsent\b(?= \||$)",
    r"\bconsent legal basis\b",
    r"\bask(?:s|ed)? (?:for )?your (?:permission|consent)\b",
    r"\bvoluntarily (?:choose|agree|opt|share|provid)\w*",
)
"""Ways to say yes first: it is not done until the person says so."""

DEEMED = (
    r"\byou (?:hereby |expressly |further |also |understand and |acknowledge and )?(?:consent|agree|acknowledge|authori[sz]e|instruct|grant)\b",
    r"\bby (?:using|submitting|posting|providing|accessing|uploading|creating|continuing)\b",
    r"\bto the extent (?:permitted|required)\b",
    r"\bconsent (?:is not|not) required\b",
)
"""Consent that is given by the contract itself: no choice."""

ASKED_FIRST = r"\bunless (?:you|customer|the customer|users?|the user)(?: \w+){0,3} (?:instruct|ask|tell|request|direct|authori[sz]|choose|agree|consent|permit|allow)\w*"
"""After a denial, words that leave it to people to say yes ("we will not … unless you ask us to")."""

ADMINISTRATOR = (
    r"\b(?:administrators?|admins?|account owners?|organi[sz]ations?|workspace owners?|owners?|employers?)\b(?: \w+){0,8} (?:opt|disable|turn|control|manage|choose|enable|decide|configure|deactivate|instruct|select|request|settings?)\w*",
    r"\bopt[- ]?out polic(?:y|ies) using \w+ organi[sz]ations\b",
    r"\badmin(?:istrator)?'?s? (?:settings|controls?|console)\b",
    r"\borganization'?s? (?:settings|administrator)\b",
    r"\bif enabled by the account owner\b",
)
"""A choice that only the account's administrator or an organisation can make."""
