"""What terms say that other pages do not, in the languages in which they are written most: a table, and how dense it is.

Written without marks and capitals, as `fold` and `plain` make words; a stem stands for all words that begin with it.
Set by reading the pages of the development set and the specimens beside the tests; no row is there for one of them.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from smallprint.text.normalize import fold

LATIN = (
    # English
    r"you (?:agree|acknowledge|may not|must|shall|consent|warrant|represent|are (?:solely |fully )?responsible|have the right|can (?:withdraw|object|opt))"
    r"|we (?:may|collect|process|reserve|do not (?:sell|share|collect|warrant|guarantee)|will not|use your|share|retain|disclose|store|are not (?:responsible|liable))"
    r"|(?:is|are) (?:prohibited|forbidden|not (?:permitted|allowed|liable|responsible))|shall|liab\w+|here(?:by|in|of|to|under|inafter)|there(?:of|in|under)|pursuant|in accordance with|applicable law\w*|governing law"
    r"|terminat(?:e|es|ed|ion)|personal(?:ly identifiable)? (?:data|information)|third[- ]part(?:y|ies)|intellectual property|warrant(?:y|ies)|indemnif\w+|data (?:subject|controller|processor|protection)\w*|retention|as[- ]is"
    r"|without (?:prior )?notice|to the (?:fullest|maximum) extent|breach\w*|arbitration|jurisdiction|obligations?|(?:these|the|our) terms|this (?:policy|agreement|notice|statement|addendum|licen[cs]e)|consent|lawful\w*|legal basis|legitimate interests?"
    r"|gdpr|ccpa|cookies?|infring\w+|copyright\w*|trademark\w*|refund\w*|subscri(?:ption|ber)s?|effective date|last (?:updated|modified|revised)|licen[cs]e[sd]?|sub-?processors?|force majeure|severab\w+|waive\w*|non-?compliance|violat\w+|complain\w*|accessibility|sole remedy|minors?|under (?:the age of )?(?:thirteen|sixteen|eighteen|1[368])|at your own risk|you accept|parental|guardians?|monthly fees?|business days|withdraw\w*|service level\w*|digital services act|regulation|directive|supervisory authorit\w+|authorities|point of contact|competent authorit\w+"
    # French
    r"|responsab\w+|donnees (?:a caractere )?personnelles?|donnees a caractere personnel|traitements?|finalites?|conformement|l utilisateur|utilisateurs?|(?:les|des|aux) presentes|consentement|s engage|tiers|resili\w+|litiges?|conditions (?:generales|particulieres|d utilisation)|traceurs?"
    r"|hebergeur|editeur du site|directeur de (?:la )?publication|siret|capital (?:social )?de|propriete intellectuelle|rgpd|cnil|droit d (?:acces|opposition)|est interdit|sous reserve|loi applicable|tribuna\w+|prestataire\w*|duree de conservation|accessibilite|non conform\w+|rcs|siege social|reglement|autorite\w*"
    # German
    r"|haft\w+|personenbezogene\w*|verarbeit\w+|einwilligung\w*|gemass|nutzer\w*|vertrag\w*|kundig\w+|speicher\w+|verantwortlich\w*|dsgvo|datenschutz\w*|abs|lit|handelsregister\w*|geschaftsfuhrer\w*|ust id\w*|widerruf\w*|auskunft\w*|loschung|rechtsgrundlage\w*|urheberrecht\w*|streitbeilegung\w*|gerichtsstand\w*|unverzuglich|berechtigt\w*|verpflicht\w+|bestimmung\w*|sofern|anbieter\w*|verordnung|richtlinie|gesetzlich\w*|gewahr\w*|aufsichtsbehorde\w*"
    # Spanish, Portuguese, Italian
    r"|datos personales|tratamiento|consentimiento|terceros|responsabilidad\w*|de conformidad con|usuarios?|derechos?|finalidad\w*|legislacion|condiciones|rescind\w+|propiedad intelectual|obligacion\w*|prohib\w+"
    r"|dados pessoais|tratamento|consentimento|terceiros|responsabilidade\w*|nos termos|direitos?|finalidades?|legislacao|condicoes|rescis\w+|propriedade intelectual|obrigac\w+|proibid\w+|lgpd"
    r"|dati personali|trattamento|consenso|terz[ei]|responsabil\w+|ai sensi|utent[ei]|diritt[oi]|finalita|titolare|normativa|condizioni|recesso|proprieta intellettuale|obblig\w+|vietat\w+"
    # Dutch, Scandinavian, Finnish
    r"|persoonsgegevens|verwerk\w+|toestemming|derden|aansprakelijk\w*|overeenkomst\w*|gebruikers?|rechten|wetgeving|voorwaarden|beeindig\w+|intellectuele|verplicht\w*|avg"
    r"|person ?uppgifter|behandl\w+|samtycke|tredje part\w*|ansvar\w*|avtal\w*|anvandar\w+|rattighet\w*|villkor\w*|personoplysninger|samtykke\w*|tredjepart\w*|aftale\w*|bruger\w*|rettighed\w*|vilkar\w*|betingelser|personopplysninger|bruker\w*|avtale\w*|rettighet\w*"
    r"|henkilotieto\w*|kasittel\w+|suostumu\w+|kolmans\w+|vastuu\w*|sopimu\w+|kayttaja\w*|oikeu\w+|ehdot|ehtoj\w*|tietosuoja\w*"
    # Polish, Czech, Hungarian, Romanian, Turkish, Indonesian, Vietnamese
    r"|danych osobowych|dane osobowe|przetwarza\w+|zgod[aye]|osob(?:y|om|ami)? trzeci\w+|odpowiedzialn\w+|umow\w+|uzytkownik\w*|praw[aoem]\w*|regulamin\w*|rodo|osobni\w* udaj\w*|zpracov\w+|souhlas\w*|treti\w* stran\w*|odpovedn\w+|smlouv\w+|uzivatel\w*|podmin\w+"
    r"|szemelyes adat\w*|adatkezel\w+|hozzajarul\w+|harmadik|felelos\w*|szerzod\w+|felhasznalo\w*|jogosult\w*|feltetel\w*|datel\w* cu caracter personal|prelucr\w+|consimtamant\w*|tert[ei]\w*|raspunder\w+|utilizator\w*|drepturi\w*|kisisel veri\w*|islen\w+|acik riza\w*|ucuncu|sorumlu\w*|sozlesme\w*|kullanici\w*|haklar\w*"
    r"|data pribadi|persetujuan|pihak ketiga|tanggung jawab|perjanjian|pengguna|ketentuan|du lieu ca nhan|ben thu ba|trach nhiem|dong y|dieu khoan"
)
UNSPACED = (
    r"個人情報|利用者|会員|当社|同意|責任|禁止|規約|本規約|本サービス|第三者|取得|利用目的|開示|契約|準拠法|著作権|免責|当サイト|お客様|ポリシー|クッキー"
    r"|个人信息|用户|我们|同意|责任|禁止|协议|条款|本协议|第三方|收集|处理|披露|法律|知识产权|隐私|权利|义务|個人資料|使用者|我們|責任|協議|條款|隱私|權利|義務|服务"
    r"|개인 ?정보|이용자|회원|회사|동의|책임|금지|약관|제3자|수집|처리|제공|법률|저작권|권리|의무|보유|쿠키"
)
CYRILLIC = (
    r"персональн\w+ данн\w+|обработк\w+|соглас\w+|треть\w+ лиц\w*|ответственн\w+|соглашени\w+|пользовател\w+|услови\w+|прав[аоу]\w*|обязан\w+|запрещ\w+|законодательств\w+|оператор\w*|персональн\w+ дан\w+|обробк\w+|згод\w+|відповідальн\w+|угод\w+|користувач\w*|умов\w*|лични данни|обработван\w+|съглас\w+|потребител\w*"
    r"|προσωπικ\w+ δεδομεν\w+|επεξεργασ\w+|συγκαταθεσ\w+|ευθυν\w+|ορο[ιυσ]\w*|χρηστη\w*|δικαιωμ\w+|البيانات الشخصية|موافق\w*|المستخدم\w*|الشروط|مسؤول\w*|מידע אישי|הסכמ\w*|תנאי\w*|המשתמש\w*|אחריות\w*"
)
LETTERS = 2
"""So many letters of languages that are written without blanks count as a word."""
UNSPACED_LETTER = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
WINDOW, WINDOWS = 5_000, 3
"""Of a longer text this many characters are read at its start, its middle and its end."""
_MARKED = re.compile(r"([a-z\u0370-\u03ff])[\u0300-\u036f]+")
"""Letters with marks that are set aside; in Cyrillic a mark makes another letter."""
_NOT_WORD = re.compile(r"[^\w-]+|_+")


def _by_letter(table: str) -> str:
    """The rows of a table grouped by the letter that they begin with: a word is compared with few of them."""
    rows: dict[str, list[str]] = {}
    for row in re.findall(r"(?:\((?:[^()]|\([^()]*\))*\)|[^|()])+", table):
        letter = row[0] if row[0].isalpha() else ""
        rows.setdefault(letter, []).append(row[len(letter) :])
    return "|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in rows.items())


WORDS = re.compile(rf"\b(?:{_by_letter(LATIN)}|{_by_letter(CYRILLIC)})\b|{UNSPACED}")


@dataclass(frozen=True, slots=True)
class Density:
    """How much of a text speaks as terms do: its words, those of the table among them, and how many different ones."""

    words: int
    found: int
    kinds: int

    @property
    def share(self) -> float:
        """What of a hundred words is of the table."""
        return 100 * self.found / max(self.words, 1)


def plain(text: str) -> str:
    """Words without capitals, marks and signs, one blank between them."""
    folded = fold(text)
    if not folded.isascii():
        apart = unicodedata.normalize("NFKD", folded)
        folded = unicodedata.normalize("NFC", _MARKED.sub(r"\1", apart))
        folded = folded.replace("ß", "ss").replace("æ", "ae").replace("ø", "o").replace("ł", "l").replace("ı", "i")
    return " ".join(_NOT_WORD.sub(" ", folded).split())


def count_words(text: str) -> int:
    """How many words a text has; of languages that set none apart two letters count as one."""
    return len(UNSPACED_LETTER.sub(" ", text).split()) + len(UNSPACED_LETTER.findall(text)) // LETTERS


def density(text: str) -> Density:
    """How much of a text speaks as terms do; of a long one, of parts of it."""
    words = plain(_sample(text))
    found = [each[0] for each in WORDS.finditer(words)]
    return Density(count_words(words), len(found), len({each[:6] for each in found}))


def _sample(text: str) -> str:
    """A text, or the windows of it that are read."""
    if len(text) <= WINDOW * WINDOWS:
        return text
    step = (len(text) - WINDOW) // (WINDOWS - 1)
    return "\n".join(text[start : start + WINDOW] for start in range(0, step * WINDOWS, step))
