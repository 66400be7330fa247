"""Who asks, and for whom a sentence holds."""

from __future__ import annotations

import re

from smallprint.judge.answer.saying import Saying
from smallprint.model.answer import Asker, Region

_EUROPE = r"\b(?:eea|e\.?u\.?|european (?:union|economic area)|europe|austria|belgium|bulgaria|croatia|cyprus|czechia|czech republic|denmark|estonia|finland|france|germany|greece|hungary|iceland|ireland|italy|latvia|lithuania|luxembourg|malta|netherlands|norway|poland|portugal|romania|slovakia|slovenia|spain|sweden|switzerland|paris|lyon|berlin|munich|hamburg|vienna|madrid|barcelona|rome|milan|lisbon|dublin|amsterdam|brussels|copenhagen|stockholm|oslo|helsinki|warsaw|prague|budapest|athens|gdpr)\b"
PLACES = {
    Region.CALIFORNIA: re.compile(
        r"\b(?:california|californian|californians|ccpa|cpra|los angeles|san diego|san francisco|san jose|sacramento|oakland)\b"
    ),
    Region.UNITED_KINGDOM: re.compile(
        r"\b(?:u\.?k\.?|united kingdom|england|scotland|wales|britain|british|london|manchester|edinburgh|glasgow)\b"
    ),
    Region.EUROPE: re.compile(_EUROPE),
    Region.UNITED_STATES: re.compile(
        r"\b(?:u\.s\.?(?:a\.?)?|usa|(?:the|in) us\b|us (?:citizen|resident|state|user|law|customer|court|judge|consumer|person)s?\b|united states|america|american|texas|new york|florida|ohio|virginia|colorado|connecticut|utah|nevada|washington|illinois|oregon|georgia|tennessee|montana|iowa|indiana|delaware|new jersey|maryland|minnesota|arizona|pennsylvania|massachusetts|michigan|chicago|boston|austin|houston|dallas|las vegas|seattle|denver|miami|atlanta|brooklyn|philadelphia)\b"
    ),
    Region.ELSEWHERE: re.compile(
        r"\b(?:canada|quebec|mexico|brazil|india|japan|korea|china|australia|new zealand|russia|turkey|israel|argentina|south africa|singapore|toronto|sydney|melbourne|tokyo|mumbai|delhi)\b"
    ),
}
_ONLY = re.compile(
    r"\bif you(?:'re| are)? (?:a |an )?(?:\w+ ){0,3}(?:resident|reside|residing|live|living|located|based|consumer|user|member|customer|citizen)\w*\b[^.;]{0,80}"
    r"|\b(?:except |excluding |other than )?(?:for|to) (?:\w+ ){0,3}(?:residents|users|consumers|members|customers|persons|individuals|people)\b[^.;]{0,60}"
    r"|\b(?:residents|users|consumers|members|customers) (?:of|in|within|residing in|located in|living in|outside) [^.;]{0,60}"
    r"|\b(?:you|those|people|users|customers|consumers|residents|individuals|members|persons)(?: (?:\w+ ){0,3}?)(?:within|outside)\b (?:of )?(?:the )?[^.;,]{0,50}"
    r"|(?:^|[.:] )(?:outside(?: of)?|within|in) (?:the )?[^.;,]{0,50},"
)
_AWAY = re.compile(r"\b(?:outside|not|other than|except|excluding|elsewhere)\b")
_UNITED = {Region.CALIFORNIA: (Region.UNITED_STATES,), Region.UNITED_KINGDOM: (Region.EUROPE,)}


CHILDREN = re.compile(
    r"\b(?:under|below|younger than|less than|not yet) (?:the age of |age )?(?:1[0-8]|thirteen|fourteen|fifteen|sixteen|eighteen)\b|\bchild(?:ren)?\b|\b(?:aged?|ages|between)(?: the ages? of)? \d{1,2} (?:to|and|-|–) 1[0-8]\b"
    r"|\bminors?\b(?! (?:and|or)? ?(?:\w+ )?(?:chang|updat|modif|amend|edit|correct|revis|adjust|alter|variation|detail|bug|improve|violat|breach|issue|error))"
)
LONGEST = 4_000
"""Of a sentence, so many characters are looked at."""
AIMED = 0.3
"""What it counts that a sentence names the place for whose people it is."""
GROWN = 18
"""From this age on, what holds for children holds no more."""


_GOES_TO = re.compile(
    r"\b(?:sen[dt]s?|sending|go|goes|going|transfer\w*|move[sd]?|ship\w*|export\w*|take[ns]?|brought|ends? up|lands?|stor(?:e[sd]?|ing)|kept|keep|held|host(?:ed|s)?"
    r"|process(?:ed|ing)?|handled|leave|travels?|flows?|pass(?:ed)?|share[sd]?|reach(?:es)?)\b(?: (?!i\b|i'm\b|we\b|my\b|if\b|when\b)[\w'-]+){0,4}? (?:to|in|into|at|inside|from) "
    r"(?:(?:servers?|computers?|data cent(?:er|re)s?|companies|offices?|people|staff) in )?(?:the )?[\w.'-]+(?: (?:or|and) (?:the )?[\w.'-]+)?"
)
"""Where data goes, as questions say it: "sent to the US", "kept on servers in India"."""


def goes_to(text: str) -> str:
    """The words of a folded question on where data goes; they say nothing of where the asker is."""
    return " ".join(found[0] for found in _GOES_TO.finditer(text))


def region_in(text: str) -> Region | None:
    """The region that a folded text names first, by the order of narrowness, but for where it asks whether data goes."""
    text = _GOES_TO.sub(" ", text)
    return next((region for region, place in PLACES.items() if place.search(text)), None)


def aim(saying: Saying, asker: Asker) -> float:
    """What it adds to a sentence's weight that it is for who asks, and takes from it that it is for some places only."""
    held = " ".join(found[0] for found in (_ONLY.search(saying.text[:LONGEST]), _ONLY.search(saying.heading)) if found)
    if not held or not any(place.search(held) for place in PLACES.values()):
        return 0.0
    return -AIMED if asker.region is None else AIMED


def fits(saying: Saying, asker: Asker, *, of_children: bool = False) -> bool:
    """Whether a sentence can hold for who asks: none that says to hold only for people elsewhere.

    Sentences on children hold for those who ask for one, unless the question is `of_children` anyway.
    """
    is_grown = (asker.age is None or asker.age >= GROWN) and not asker.is_for_child
    if is_grown and not of_children and CHILDREN.search(saying.text):
        return False
    held = _ONLY.search(saying.text[:LONGEST])
    if held is None or asker.region is None:
        return True
    named = {region for region, place in PLACES.items() if place.search(held[0])}
    if not named:
        return True
    own = {asker.region, *_UNITED.get(asker.region, ())}
    last = max(place.end() for region in named for place in PLACES[region].finditer(held[0]))
    return bool(named & own) != bool(_AWAY.search(held[0][:last]))
