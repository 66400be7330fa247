import pytest

from smallprint.extract.terms_words import count_words, density


@pytest.mark.parametrize(
    "terms",
    [
        "You agree to these terms. We may terminate your account and are not liable for loss.",
        "Vous pouvez vous opposer au traitement de vos données personnelles, conformément à la loi.",
        "Wir verarbeiten personenbezogene Daten gemäß Art. 6 DSGVO auf Grundlage Ihrer Einwilligung.",
        "Los datos personales se tratan de conformidad con la legislación y con su consentimiento.",
        "Il trattamento dei dati personali avviene con il consenso dell’utente.",
        "Wij verwerken persoonsgegevens met uw toestemming en delen ze niet met derden.",
        "Przetwarzamy dane osobowe za zgodą użytkownika zgodnie z RODO.",
        "Обработка персональных данных ведётся с согласия пользователя.",
        "利用者は本規約に同意のうえ本サービスを利用します。当社は責任を負いません。",
        "我们收集您的个人信息，未经您的同意不会向第三方披露。",
        "회사는 이용자의 개인정보를 동의 없이 제공하지 않습니다.",
    ],
)
def test_terms_speak_as_terms(terms):
    assert density(terms).share > 10


@pytest.mark.parametrize(
    "other",
    [
        "Start at the old chapel and follow the stream until the valley opens and you can see the sea.",
        "Ici, on prend son temps : on s’écrit, puis on se voit autour d’un thé.",
        "Der Kaffee ist stark, der Kuchen frisch, und sonntags spielt jemand Klavier.",
        "今日は天気がいいので、海まで散歩に行きましょう。",
    ],
)
def test_other_words_do_not(other):
    assert density(other).share == 0


def test_word_is_found_whole_only():
    assert density("The marshalls of Thereofton were unliable").found == 0


def test_long_text_is_read_in_parts():
    assert density("You agree. " * 100_000).words < 5_000


@pytest.mark.parametrize(
    ("text", "words"),
    [("Terms of use", 3), ("利用規約", 2), ("Acmeの利用規約", 3), ("ข้อกำหนดและเงื่อนไข", 9), ("", 0)],
)
def test_words_are_counted_where_no_blanks_stand_between_them(text, words):
    assert count_words(text) == words
