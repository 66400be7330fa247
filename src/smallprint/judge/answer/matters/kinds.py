"""The kinds of data that periods of keeping are told for, by the words that name them."""

from __future__ import annotations

KINDS = {
    "logs": r"\b(?:ip\b|ip address\w*|(?:server|access|web ?server|usage|activity)? ?logs?(?: files?| data)?|log(?:ged)? (?:entries|data)|device (?:info\w*|details|data)|user agent|browser (?:type|info\w*|string)|diagnostic\w*|technical data|automatically[- ]collected|traffic data|connection data)\b",
    "support": r"\b(?:support|help ?desk|customer (?:service|care)|tickets?|complaints?|enquir\w+|inquir\w+|problem reports?|contact form|correspondence)\b",
    "messages": r"\b(?:messages?|chats?|transcripts?|conversations?|dms?|texts?|inbox|mailbox|what we wrote|undelivered)\b",
    "mail": r"\b(?:e-?mails?|mails?|newsletters?|mailing list)\b",
    "payments": r"\b(?:payments?|purchas\w+|orders?|invoices?|billing|transactions?|financial|credit cards?|card (?:details|numbers?)|bank|tax|accounting|receipts?|order list|bought)\b",
    "marketing": r"\b(?:marketing|newsletters?|promotional|advertising e-?mails?)\b",
    "penalties": r"\b(?:bans?|banned|penalt(?:y|ies)|restrictions? (?:on|of) accounts?|account (?:restrictions?|penalties)|sanctions?|suspensions?)\b",
    "cookies": r"\b(?:cookies?|pixels?|beacons?)\b",
    "backups": r"\b(?:backups?|back-ups?|snapshots?)\b",
    "location": r"\b(?:locations?|gps|whereabouts|routes?|trips?|geo-?location)\b",
    "posts": r"\b(?:posts?|comments?|reviews?|uploads?|uploaded|files?|photos?|images?|videos?|topics?|pictures?)\b",
    "jobs": r"\b(?:applica(?:nts?|tions?)|candidates?|cvs?|r[eé]sum[eé]s?|recruit\w*|job)\b",
    "cameras": r"\b(?:cctv|camera|footage|surveillance)\b",
    "calls": r"\b(?:calls?|call recordings?|voice|recordings?|audio|phoned)\b",
    "customs": r"\b(?:customs|shipments?|parcels?)\b",
    "searches": r"\b(?:search(?:es)?|quer(?:y|ies)|prompts?)\b",
    "identity": r"\b(?:passports?|id documents?|identity documents?|biometric\w*|selfies?|face)\b",
    "addresses": r"\b(?:physical addresses|street addresses|postal addresses)\b",
}
