"""How ages are asked for, and told for places. Data only."""

from __future__ import annotations

from smallprint.model.answer import Region

_NUMBER = r"(?:1[0-9]|2[0-5]|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty[- ]one)"
OF_AGE = r"(?:an? )?(?:adult|grown[- ]?up|of (?:legal |full )?age)"
BOUND = (
    rf"\b(?:(?:have|has|need|needs|required|got|supposed|obliged) to|must|should|gotta)(?: \w+){{0,3}}? be "
    rf"(?:at least |over |older than |aged? |above |a minimum of )*(?:{_NUMBER}\b|{OF_AGE}\b)"
    rf"|\b{_NUMBER} ?\+|\badults[- ]only\b|\bonly (?:for |open to |meant for )?(?:adults|grown-?ups)\b"
    rf"|\b(?:age limit|minimum age|least age|age restriction)(?: \w+){{0,3}} {_NUMBER}\b"
    rf"|\bonly (?:for |open to )?(?:people |those |users )?(?:over|above|older than) {_NUMBER}\b"
)
"""That a question is whether an age is needed."""
PARTS = r"(?:[^;,()]|,(?= (?:year|or older|of age)))+"
"""The parts of a sentence on ages, each of which tells one."""
GROUPS = {
    Region.EUROPE: r"e\.?u\.?|eea|europe|european (?:union|economic area)|gdpr",
    Region.UNITED_KINGDOM: r"u\.?k\.?|united kingdom|britain",
    Region.CALIFORNIA: r"u\.?s\.?(?:a\.?)?|united states|america",
    Region.UNITED_STATES: r"u\.?s\.?(?:a\.?)?|(?:the|in) us|united states|america",
}
"""The names of the groups of countries to which an asker's place belongs."""
ANYWHERE = r"\b(?:other than|outside|except(?: for)?|not (?:in|within)|excluding)\b[^.;,()]*"
"""Places that are named to be left out."""
