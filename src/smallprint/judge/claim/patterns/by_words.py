"""The words by which sentences leave or reserve something, and claims name AI, choices, licences. For folded words."""

from __future__ import annotations

LEAVES = r"\bopt(?:ing)?[- ]?out\b|\bunsubscrib|\byou (?:agree|must|may not|shall|acknowledge|are (?:solely )?responsible|represent)\b"
AI = r"\b(?:ai|a\.i\.|artificial intelligence|machine[- ]learning|algorithm\w*|automated|models?|crawl\w*|robots?)\b"
CHOICE = r"opt-out|refuse|stop|switch|choice|objection"
"""Matters that are themselves about a choice."""
LICENCE = r"\blicen[cs]e[sd]?\b"
RESERVES = r"\b(?:third[- ]part\w+|other (?:purposes|sites|companies|websites|users)|any (?:lawful |other )?purpose|as well as|indefinitely|at any time|without (?:notice|warning))\b"
POSTED = r"\b(?:posts?|posted|photos?|pictures?|images?|videos?|music|comments?|letters|reviews?|questions|answers|content|works?|uploads?|uploaded|shared?|writ\w+|code)\b"
"""What people make and post."""
PEOPLES = rf"{POSTED}|\b(?:messages?|chats?|conversations?|data|information|searche?s?|calls?|texts?|mail|emails?|documents?|files?|voices?|recordings?|transcripts?|history|profiles?)\b"
"""What is people's, posted or not."""
ENDLESS = r"(?<!not )(?<!not be )(?<!kept )\b(?:indefinitely|in perpetuity|for ever|forever|perpetually)\b"
