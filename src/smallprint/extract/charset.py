"""In which character set a page's bytes are written, and the bytes as characters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from smallprint.errors import ExtractError

LOOKED_AT = 4_096
"""So many bytes are searched for the name of the character set first; browsers look at 1,024 (WHATWG HTML 13.2.3.2)."""
LOOKED_AT_LATER = 1 << 18
"""And so many where that and the header name none."""
MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
"""Byte order marks; one of them says more than any header."""
NAMED = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
NAMED_BY_XML = re.compile(rb"""^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)""")
IN_HEADER = re.compile(r"""charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
MEANT = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}
MEANT |= {"iso-8859-9": "cp1254", "iso-8859-11": "cp874", "tis-620": "cp874", "iso-8859-8-i": "iso-8859-8"}
MEANT |= {"gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "gb_2312-80": "gb18030", "big5-hkscs": "big5hkscs"}
MEANT |= {"shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932"}
MEANT |= {
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "x-euc-jp": "euc_jp",
    "x-cp1251": "cp1251",
    "x-cp1252": "cp1252",
}
MEANT |= {"unicode": "utf-8", "utf-16": "utf-8", "utf8": "utf-8", "utf-16le": "utf-16-le", "utf-16be": "utf-16-be"}
MEANT |= {"big5": "big5hkscs", "macintosh": "mac_roman", "x-mac-roman": "mac_roman", "x-mac-cyrillic": "mac_cyrillic"}
"""Names that browsers take for another character set, or spell otherwise (WHATWG Encoding, 4.2)."""
KNOWN = re.compile(
    r"utf-8|utf-16-[bl]e|utf-32-[bl]e|gb18030|big5hkscs|euc[_-]jp|iso-2022-jp|koi8-[ru]|mac_(?:roman|cyrillic)"
    r"|(?:windows-?|cp)(?:125\d|874|866|932|949)|iso-?8859-\d{1,2}"
)
"""Character sets that pages are written in; others that Python knows are slow, or are none."""
FALLBACK = "cp1252"
FEW = 0.1
"""A page is in a character set where no more than this share of what is beyond ASCII is broken in it."""
DOUBT = 3
"""So many bytes within signs of UTF-8 are not there by chance, whatever the page is said to be in."""
ZEROS = 0.2
"""This share of zeros at every other place tells UTF-16 that has no mark: English has nearly all, Chinese some."""
MOST_CHECKED = 1 << 20
SIGN = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
"""A sign of UTF-8 beyond ASCII."""
HIGH = re.compile(rb"[\x80-\xff]+")
KANA = re.compile(r"[\u3040-\u30ff]")
HANGUL = re.compile(r"[\uac00-\ud7a3]")
COMMON_CHINESE = re.compile(r"[的是我您们們不在有用和個个為为之及或权權服務务信息資资]")
CYRILLIC = re.compile(r"[а-яё]{4}")
BEYOND = re.compile(r"[^\x00-\x7f]")
LIKELY: tuple[tuple[str, re.Pattern[str], float], ...] = (
    ("euc_jp", KANA, 0.25),
    ("cp932", KANA, 0.25),
    ("cp949", HANGUL, 0.8),
    ("gb18030", COMMON_CHINESE, 0.08),
    ("big5hkscs", COMMON_CHINESE, 0.08),
    ("cp1251", CYRILLIC, 0.1),
    ("koi8-r", CYRILLIC, 0.1),
)
"""Character sets of which a page may name none, with signs that are so common in them. In Japanese a third to a half
of the signs are kana, in Korean nearly all are Hangul, of a Chinese text one in eight is in the table, and Russian has
one run of four small letters for every seven."""
TWICE = re.compile("[ÂÃ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\x80-\xbf™œ\x9d“”¦˜š¢]")
"""What signs of UTF-8 look like that were taken for Windows-1252 and written in UTF-8 again."""


def decode(content: bytes, content_type: str = "") -> str:
    """The characters of a page, by its byte order mark, its header, its own word, UTF-8 or its commonest signs.

    Bytes that mean nothing become U+FFFD. A name that the bytes belie is not believed; words that were written in UTF-8
    twice are read twice.
    """
    for mark, name in MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(name, "replace")
    wide = _wide(content)
    if wide:
        return content.decode(wide, "replace")
    text = _strictly(content)
    if text is not None and len(content) - len(text) >= DOUBT:
        return _undoubled(text)
    whole, broken = _signs(content[:MOST_CHECKED])
    for name in _named(content, content_type):
        if name != "utf-8" or broken <= FEW * (whole + broken):
            found = _decoded(content, name)
            if found is not None:
                return _undoubled(found) if name == "utf-8" else found
    return content.decode(_likeliest(content[:MOST_CHECKED]), "replace")


def _strictly(content: bytes) -> str | None:
    """The characters of a page that is whole in UTF-8."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return None


def check_text(content: bytes, url: str) -> None:
    """ExtractError where bytes that are called text are none."""
    head = content[:LOOKED_AT]
    if head.count(b"\0") > len(head) // 4 and not _wide(content) and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ExtractError(f"{url} gives bytes that are no text", url=url)


def _named(content: bytes, content_type: str) -> Iterator[str]:
    """Character sets that are named, in the order in which they are believed, and UTF-8 at last."""
    found = IN_HEADER.search(content_type)
    if found:
        yield _meant(found[1])
    for pattern, reach in ((NAMED, LOOKED_AT), (NAMED_BY_XML, LOOKED_AT), (NAMED, LOOKED_AT_LATER)):
        stated = pattern.search(content[:reach])
        if stated:
            yield _meant(stated[1].decode("ascii", "replace"))
    yield "utf-8"


def _meant(name: str) -> str:
    """The character set that a name means."""
    spelled = name.lower()
    return MEANT.get(spelled, spelled)


def _decoded(content: bytes, name: str) -> str | None:
    """The characters of a page in a character set, or None where it is none, or where they are nonsense in it."""
    if not KNOWN.fullmatch(name):
        return None
    try:
        text = content.decode(name, "replace")
    except (LookupError, UnicodeError):
        return None
    head = text[:MOST_CHECKED]
    return text if name == "utf-8" or head.count("\ufffd") <= FEW * len(BEYOND.findall(head)) else None


def _signs(content: bytes) -> tuple[int, int]:
    """How many bytes beyond ASCII make signs of UTF-8, and how many do not; a sign cut at the end is neither."""
    whole = broken = 0
    for run in HIGH.finditer(content):
        fitting = sum(map(len, SIGN.findall(run[0])))
        whole += fitting
        broken += len(run[0]) - fitting if run.end() < len(content) else 0
    return whole, broken


def _wide(content: bytes) -> str:
    """UTF-16 of either kind where the zeros in its first letters tell, or ""."""
    head = content[: LOOKED_AT // 2 * 2]
    half = len(head) // 2
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if half < 2 or max(even, odd) < ZEROS * half or min(even, odd) > ZEROS * half / 10:
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _likeliest(content: bytes) -> str:
    """The character set in which all bytes mean something, and in which many signs are common ones."""
    for name, common, share in LIKELY:
        try:
            text = content.decode(name)
        except UnicodeDecodeError:
            continue
        beyond = len(BEYOND.findall(text))
        if beyond >= DOUBT and len(common.findall(text)) >= share * beyond:
            return name
    return FALLBACK


def _undoubled(text: str) -> str:
    """A text in UTF-8 whose signs beyond ASCII were all taken for Windows-1252 once, as it was meant."""
    if not any(sign in text for sign in "ÂÃâ") or len(TWICE.findall(text[:MOST_CHECKED])) < DOUBT:
        return text
    try:
        narrow = b"".join(_narrow(sign) if sign > "\x7f" else sign.encode("ascii") for sign in text)
        return narrow.decode("utf-8")
    except UnicodeError:
        return text


def _narrow(sign: str) -> bytes:
    """The byte of a sign in Windows-1252; the five that it leaves out stand for themselves."""
    return sign.encode("latin-1" if "\x80" <= sign <= "\x9f" else FALLBACK)
