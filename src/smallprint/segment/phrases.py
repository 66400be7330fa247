"""The words with which documents define terms and refer to clauses: tables, read by `definition` and `reference`."""

from __future__ import annotations

import re

QUOTED = r"(?:[“”„«]\s?([^“”„«»\"]{1,90}?)\s?[”“»]|\"([^“”\"]{1,90}?)\"|[‘]([^‘’\"]{2,60}?)[’])"
"""A term in quotation marks of any kind; one of three groups holds it."""
VERB = (
    r"(?:(?:shall|will|should|is|are)\s+)?(?:means?|refers?,?\s+(?:collectively,?\s+|individually,?\s+)?to|has\s+the\s+(?:same\s+)?meanings?|have\s+the\s+(?:same\s+)?meanings?"
    r"|(?:is|are)\s+defined|is\s+understood|(?:is|are)\s+the\b|denotes?|bedeutet|bezeichnet|désigne(?:nt)?|significa)(?!\w)"
)
"""What stands between a term and its meaning."""
MEANS = re.compile(
    rf"\s*(?:,[^.;:]{{0,80}},|\([^()]{{0,120}}\))?\s*(?:{VERB})(?:\s+(?:as|to)\b)?\s*:?\s*", re.IGNORECASE
)
AND = re.compile(r"\s*(?:,\s*)?(?:and|or|and/or|/|,)?\s*(?:the\s+|an?\s+|our\s+)?", re.IGNORECASE)
DASHED = re.compile(r"\s*(?:[:–—]|-(?=\s))\s*(?=\S)")
"""Between a bold term and its meaning under a heading that announces definitions."""
DEFINITIONS = re.compile(
    r"\b(?:definitions?|defined\s+terms|glossary|key\s+terms|interpretation|begriffe|begriffsbestimmungen|définitions|definiciones|lexique)\b",
    re.IGNORECASE,
)
"""A heading over definitions."""
TERM_HEAD = re.compile(r"(?:defined\s+)?terms?|expressions?|words?|begriff|terme", re.IGNORECASE)
MEANING_HEAD = re.compile(r"(?:definition|meaning|description|explanation|bedeutung|définition).{0,30}", re.IGNORECASE)
"""The head row of a table of definitions."""
NO_TERM = re.compile(
    r"\b(?:e\.g\.|i\.e\.|for example|for instance|such as|see|like|including|formerly|called|titled|entitled|marked|labell?ed|button|click\w*|aka)(?!\w)",
    re.IGNORECASE,
)
"""Words in a parenthesis that make what is quoted there an example, not a term."""
TITLE_BEFORE = re.compile(
    r"(?:\b\d{1,3}(?:\.\d{1,3})*|\b(?i:section|clause|article|annex|appendix|exhibit)\s[A-Z])\s?$"
)
"""A number right before a parenthesis with nothing but a quotation, which is then the title of that clause."""
PRONOUNS = frozenset("we us our ours you your yours i me my they them it he she user users".split())
"""Terms that are printed in small letters."""
NOISE = frozenset("but also and or etc e.g i.e is are not".split())
"""What is left over where an enumeration is cut, and names nothing."""
INCLUDES = re.compile(
    r"\b(?:includ(?:es?|ing)(?:,?\s+(?:but\s+(?:is\s+|are\s+)?not\s+limited\s+to|without\s+limitation|among\s+other\s+things)),?"
    r"|includ(?:es?|ing)|such\s+as|consist(?:s|ing)\s+of|compris(?:es?|ing))\s*:?\s+",
    re.IGNORECASE,
)
EXCLUDES = re.compile(
    r"\b(?:(?:do|does|shall|will)\s+not\s+include|(?:but\s+)?not\s+including|(?:but\s+)?exclud(?:es?|ing)|other\s+than|except(?:\s+for|(?!\s+(?:that|as|if|when|where|to|in|by|with|under|pursuant)\b))|with\s+the\s+exception\s+of)\s*:?\s+",
    re.IGNORECASE,
)
LATER = re.compile(
    r"(?:^|(?<=[.;:]\s)|(?<=[“\"]))(?:the\s+terms?\s+)?[“\"]?([A-Z][\w’'&/ -]{1,60}?)[”\"]?\s+(?:(?:also|expressly|further)\s+)?"
    r"((?:do|does|shall|will)\s+not\s+include|excludes?|includes?)\s*:?\s+([^.;]{3,600})",
)
"""A sentence further on that says what a term takes in or leaves out."""
NAMES = (
    r"sections?|clauses?|articles?|paragraphs?|sub-?sections?|sub-?clauses?|sub-?paragraphs?|parts?|chapters?|annex(?:es)?|appendix|appendices"
    r"|schedules?|exhibits?|addendum|attachments?|sec\.|secs\.|art\.|arts\.|para\.|ziffern?|abschnitte?n?|absatz|artikeln?|anhang|anlage"
    r"|artículos?|cláusulas?|secci[oó]n|articol[oi]|artigos?|annexes?"
)
NUMBER = r"(?:[A-Z]{1,3}-)?(?:\d{1,3}(?:\.\d{1,3})*(?:\.?[a-z](?![a-z]))?|[IVXLC]{1,6}(?!\w)(?:\.(?:\d{1,2}|[a-z](?!\w)))*|[A-Z]\d{0,2}(?!\w)(?:\.\d{1,2})*)(?:\s?\((?:\d{1,2}|[a-zA-Z]{1,2}|[ivx]{1,5})\)){0,4}"
BRACKETED = r"\((?:\d{1,2}|[a-zA-Z]{1,2}|[ivx]{1,5})\)(?:\s?\((?:\d{1,2}|[a-z]{1,2}|[ivx]{1,5})\)){0,3}"
REFERENCE = re.compile(
    rf"(?:(?P<name>(?i:\b(?:{NAMES}))(?=\s)|§{{1,2}})\s{{0,2}}(?P<numbers>(?:{NUMBER}|{BRACKETED})(?:\s?(?:,\s?(?:and/or\s|and\s|or\s|&\s)?|and/or\s|and\s|or\s|&\s|to\s|through\s|und\s|et\s|y\s|–\s?|-\s?)\s?(?:{NUMBER}|{BRACKETED})(?![\w])){{0,12}})(?!\w)"
    rf"|\b(?i:this)\s+(?P<own>(?i:section|clause|article|paragraph|sub-?section|part|annex|appendix|exhibit|schedule|addendum))\b(?!\s*\d))"
)
"""A clause named by its number, several in a row, or the clause in which the words stand."""
EACH = re.compile(rf"{NUMBER}|{BRACKETED}")
TITLED = re.compile(
    rf"\b(?i:section|clause|article|paragraph|part)s?\s+(?i:titled|entitled|called|named|headed|on)?\s*{QUOTED}|{QUOTED}\s+(?i:section|clause|paragraph|heading)(?:s|\b)"
)
"""A clause named by its heading."""
_TITLE = r"(?:\([^()]{1,160}\)\s*)?"
HERE = re.compile(
    rf"\s*{_TITLE}(?:(?:of|in|under|to)\s+)?(?:these|this|the\s+present|the\s+same|(?:the\s+)?(?:foregoing|main\s+body))\b"
    rf"|\s*{_TITLE},?\s*(?:above|below|hereof|hereunder|herein)\b",
    re.IGNORECASE,
)
"""Words behind a number that lead into this document."""
LAWS = (
    r"GDPR|DSGVO|RGPD|CCPA|CPRA|LGPD|PIPEDA|DMCA|Regulation|[Dd]irective|Verordnung|Richtlinie|Règlement|Code|Acts?|Statutes?|Laws?|Rules?"
    r"|Convention|Constitution|Treaty|BGB|TMG|TTDSG|UrhG|U\.?S\.?C|C\.?F\.?R|SCCs?|Clauses|Loi|Ley|Legge|Lei|Order|Ordinance"
)
DOCUMENTS = r"Addendum|DPA|Incoterms|Licen[cs]e|Policy|Guidelines|Statement|Notice|Agreement|Terms|Conditions|Guide|EULA|Contract"
_OF = r"(?i:of|under|to|in|from|der|des|du|de\s+la|de\s+l['’]|de|del|dell['’]|d['’])\s*(?i:the\s+|its\s+|any\s+|such\s+|your\s+|that\s+)?"
_PARTS = r"(?:(?:paragraph|part|sentence|para\.|subparagraph|lit\.|letter|abs\.|satz|s\.)\s*\(?\w{1,4}\)?\s*,?\s*){0,3}"
ELSEWHERE = re.compile(
    rf"(?:\.\s?\d{{1,4}}(?:-\d{{1,3}})*|\.(?=\s(?:of|part)\s))?\s*{_TITLE},?\s*(?i:{_PARTS})(?:{_OF}(?!(?i:this|these|our|the)\b)(?:[\w’'()/.-]+\s+){{0,7}}?)?(?:{LAWS}|{DOCUMENTS})\b"
)
"""Words behind a number that lead to a law or another document."""
OURS = re.compile(rf"\s*{_TITLE}(?i:of|in|under)\s+(?i:our|the)\s+(?:[\w’'-]+\s+){{0,5}}?(?:{LAWS}|{DOCUMENTS})\b")
"""Words behind a number that lead to a document that may be this one, or another if this one has no such number."""
LAW_BEFORE = re.compile(
    r"(?:U\.?\s?S\.?\s?C\.?|C\.?F\.?R\.?|Code|Act|GDPR|DSGVO|Regulation|Directive(?:\s\d{4}/\d{1,4}\)?)?|Stat\.|BGB|Law|D?FARS?|Cal\.\s[\w. ]{0,30})[\s,]*(?:§+\s*)?$"
)
DOCUMENT = re.compile(
    r"\b(?:polic(?:y|ies)|terms|agreement|addendum|guidelines?|notice|statement|conditions|licen[cs]e|rules|standards?|code of conduct|eula|dpa|charter|schedule|exhibit|appendix|annex)\b",
    re.IGNORECASE,
)
"""The words of a link that leads to another document."""
