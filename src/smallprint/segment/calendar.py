"""The forms that dates are printed in, and the words that say what a date is of: tables, read by `dates`."""

from __future__ import annotations

import re

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier janv enero gennaio janeiro januari jan stycznia января tammikuuta ledna",
            "february feburary febuary feb februar février fevrier févr febrero febbraio fevereiro februari lutego февраля helmikuuta února",
            "march mar märz mars marzo março maart marca марта maaliskuuta března",
            "april apr avril avr abril aprile kwietnia апреля huhtikuuta dubna",
            "may mai mayo maggio maio mei maj maja мая toukokuuta května",
            "june jun juni juin junio giugno junho czerwca июня kesäkuuta června",
            "july jul juli juillet juil julio luglio julho lipca июля heinäkuuta července",
            "august aug août aout agosto augustus augusti sierpnia августа elokuuta srpna",
            "september sep sept septembre septiembre settembre setembro września сентября syyskuuta září",
            "october oct oktober octobre octubre ottobre outubro okt października октября lokakuuta října",
            "november nov novembre noviembre novembro listopada ноября marraskuuta listopadu",
            "december dec dezember décembre decembre déc diciembre dicembre dezembro dez desember grudnia декабря joulukuuta prosince",
        ),
        start=1,
    )
    for name in names.split()
}
"""Months in the languages that recorded terms come in, in small letters."""
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
"""What no date is without; a text that has none is not looked at further."""
DATE = re.compile(
    rf"(?<![^\W\d_])(?:"
    rf"(?P<month_a>{_MONTH})[.,/]?\s?(?P<day_a>\d{{1,2}})(?:st|nd|rd|th)?\s?[.,]?\s*(?P<year_a>\d{{4}})"
    rf"|(?P<day_b>\d{{1,2}})(?:st|nd|rd|th|\.|º|er|\s?-|/)?\s?(?:de\s|of\s|-)?\s?(?P<month_b>{_MONTH})\.?\s*[,/-]?\s*(?:de\s|del\s)?(?P<year_b>\d{{4}})"
    rf"|(?P<year_c>\d{{4}})\s(?P<month_c>{_MONTH})\s(?P<day_c>\d{{1,2}})"
    r"|(?P<year_d>\d{4})[-/.](?P<month_d>\d{1,2})[-/.](?P<day_d>\d{1,2})"
    r"|(?P<year_e>\d{4})\s?[年년]\s?(?P<month_e>\d{1,2})\s?[月월]\s?(?P<day_e>\d{1,2})\s?[日일]"
    r"|(?P<first>\d{1,2})(?P<sign>[-/.])(?P<second>\d{1,2})[-/.](?P<year_f>\d{4})"
    rf"|(?P<month_g>{_MONTH})\.?[,-]?\s?(?P<year_g>\d{{4}})"
    r")(?!\d)",
)
"""A date in any of the forms; the letter behind a part's name tells the forms apart. `first` and `second` are numbers of
which one is the day and one the month; the last form has no day, and stands for the first of the month."""
ROLES = (
    (
        "effective",
        re.compile(
            r"effective|takes? effect|in force|into (?:effect|force)|appl(?:y|ies|icable) (?:as )?(?:from|of)|valid (?:from|as of)|gültig|gilt ab|en vigueur|in kraft"
            r"|vigor\b|vigueur|wirkung|wirksam|ingangsdatum|van kracht|obowiązuj|действу|вступ|施行|発効|生效|시행"
        ),
    ),
    (
        "updated",
        re.compile(
            r"updated?\b|modified|modification|revised|revision|changed\b|amended|\bstand\b|version\b|\bdated\b|^\W*(?:issue |release |publication )?date\W*$|mise à jour|actualización|aktualis|"
            r"aggiorna|atualiza|bijgewerkt|current as of|(?<=current )as of\W*$|^\W*as of\W*$|en date du|modifié|última|oppdatert|uppdaterad|opdateret|päivitetty|обновл|редакци|изменен"
            r"|改定|改訂|更新|修订|변경|개정"
        ),
    ),
    (
        "published",
        re.compile(
            r"published|posted|publication|created|formulated|enacted|issued|veröffentlicht|publié|publicad|制定"
        ),
    ),
)
"""The words before a date (or the line before it, where it stands alone) that say what it is the date of; the last counts."""
UNTIL = re.compile(r"until|prior to|before|expires?|superseded|previous|archiv|\bold\b|jusqu|\bbis\b|hasta")
"""Words that make a date that of an earlier version."""
STILL = re.compile(r"(?:until|jusqu|bis\b|hasta)")
"""Words right behind a date by which it began what has ended."""
OWN = re.compile(
    r"\bthe (?:terms|polic\w+|agreement|statement|notice|changes|amendments)\b[^.]{0,90}|\b(?:this|these|our|diese|cette|ces|présent\w*|esta|estos|last|most recent(?:ly)?)\b[^.]{0,90}?"
    r"\b(?:polic\w+|terms|agreement|statement|notice|conditions|version|document|guidelines|addendum|rules|updat\w+|revis\w+|modif\w+|richtlinie|bedingungen"
    r"|erklärung|politique|conditions|politica|términos|condiciones|changes?|amendments?)\b"
)
"""Words by which a long paragraph speaks of the document itself, rather than of a law."""
