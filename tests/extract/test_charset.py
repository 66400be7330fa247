import pytest

from smallprint.errors import ExtractError
from smallprint.extract.charset import check_text, decode

FRENCH = "<html><body><p>Les données à caractère personnel sont conservées jusqu’à la résiliation.</p></body></html>"
ENGLISH = "<html><body><p>You mustn’t use the “Service” for other ends — ever.</p></body></html>"
CHINESE = "<p>我们收集您的个人信息，用于提供服务。您有权随时删除您的信息，我们不会出售您的信息。</p>"
TAIWANESE = "<p>我們收集您的個人資料，用於提供服務。您有權隨時刪除您的資料，我們不會出售您的資料。</p>"
JAPANESE = "<p>当社は、お客様の個人情報をサービスの提供のために利用します。同意なく第三者に渡すことはありません。</p>"
KOREAN = "<p>회사는 이용자의 개인정보를 서비스 제공을 위하여 처리합니다. 동의 없이 제3자에게 제공하지 않습니다.</p>"
RUSSIAN = "<p>Мы обрабатываем персональные данные пользователя с его согласия и не передаём их третьим лицам.</p>"


@pytest.mark.parametrize(
    ("content", "content_type", "expected"),
    [
        pytest.param(FRENCH.encode(), "text/html; charset=utf-8", FRENCH, id="as named"),
        pytest.param(FRENCH.encode("cp1252"), "text/html; charset=ISO-8859-1", FRENCH, id="latin-1 means windows-1252"),
        pytest.param(FRENCH.encode(), "text/html; charset=iso-8859-1", FRENCH, id="utf-8 that is called latin-1"),
        pytest.param(
            FRENCH.encode("cp1252"), "text/html; charset=utf-8", FRENCH, id="windows-1252 that is called utf-8"
        ),
        pytest.param(ENGLISH.encode("cp1252"), "text/html; charset=utf-8", ENGLISH, id="a few curly quotes only"),
        pytest.param(ENGLISH.encode("cp1252"), "", ENGLISH, id="nothing named"),
        pytest.param(FRENCH.encode(), "", FRENCH, id="utf-8, nothing named"),
        pytest.param(b"\xef\xbb\xbf" + FRENCH.encode(), "text/html; charset=iso-8859-1", FRENCH, id="mark of utf-8"),
        pytest.param(b"\xff\xfe" + FRENCH.encode("utf-16-le"), "text/html; charset=utf-8", FRENCH, id="mark of utf-16"),
        pytest.param(b"\xfe\xff" + FRENCH.encode("utf-16-be"), "", FRENCH, id="mark of utf-16, big end first"),
        pytest.param(b"\xff\xfe\0\0" + FRENCH.encode("utf-32-le"), "", FRENCH, id="mark of utf-32"),
        pytest.param(FRENCH.encode("utf-16-le"), "", FRENCH, id="utf-16 without mark"),
        pytest.param(FRENCH.encode("utf-16-be"), "text/html; charset=utf-16", FRENCH, id="utf-16 without mark, named"),
        pytest.param(
            f"<html><head>{CHINESE}</head>".encode("utf-16-le"),
            "",
            f"<html><head>{CHINESE}</head>",
            id="Chinese in utf-16",
        ),
        pytest.param(CHINESE.encode("gb18030"), "text/html; charset=gb2312", CHINESE, id="gb2312 means gb18030"),
        pytest.param(CHINESE.encode("gb18030"), "text/html; charset=utf-8", CHINESE, id="gb18030 that is called utf-8"),
        pytest.param(TAIWANESE.encode("big5"), "", TAIWANESE, id="big5, nothing named"),
        pytest.param(JAPANESE.encode("cp932"), "text/html; charset=x-sjis", JAPANESE, id="shift_jis by its old name"),
        pytest.param(JAPANESE.encode("cp932"), "", JAPANESE, id="shift_jis, nothing named"),
        pytest.param(JAPANESE.encode("euc_jp"), "", JAPANESE, id="euc-jp, nothing named"),
        pytest.param(KOREAN.encode("cp949"), "", KOREAN, id="euc-kr, nothing named"),
        pytest.param(RUSSIAN.encode("cp1251"), "", RUSSIAN, id="windows-1251, nothing named"),
        pytest.param(RUSSIAN.encode("koi8-r"), "", RUSSIAN, id="koi8-r, nothing named"),
        pytest.param(FRENCH.encode(), "text/html; charset=nonsense", FRENCH, id="a name that means nothing"),
        pytest.param(FRENCH.encode(), "text/html; charset=punycode", FRENCH, id="a name that is no page's"),
        pytest.param(FRENCH.encode(), 'text/html; charset="UTF-8"', FRENCH, id="name in quotation marks"),
        pytest.param(b"", "", "", id="nothing"),
    ],
)
def test_bytes_become_the_characters_that_were_meant(content, content_type, expected):
    assert decode(content, content_type) == expected


@pytest.mark.parametrize("padding", [0, 3_000, 60_000])
def test_name_in_the_page_is_found_even_late(padding):
    page = f'<html><head>{" " * padding}<meta charset="windows-1251"></head><body>Условия</body></html>'
    assert decode(page.encode("cp1251")) == page


def test_name_in_the_page_is_found_in_its_old_form():
    page = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>Świadczenie usług</p>'
    assert decode(page.encode("iso-8859-2")) == page


def test_header_is_believed_before_the_page():
    page = '<meta charset="utf-8"><p>Условия использования</p>'
    assert decode(page.encode("cp1251"), "text/html; charset=windows-1251") == page


def test_words_that_were_encoded_twice_are_read_twice():
    twice = FRENCH.encode().decode("cp1252").encode()
    assert decode(twice, "text/html; charset=utf-8") == FRENCH


def test_words_that_look_encoded_twice_among_others_are_left():
    page = "<p>Write â€™ for an apostrophe, Ã© for é, Ã¨ for è and Ã§ for ç. 中</p>"
    assert decode(page.encode()) == page


def test_a_few_broken_bytes_do_not_change_the_character_set():
    page = (FRENCH * 20).encode()
    assert decode(page[:700] + b"\xff" + page[700:]).replace("\ufffd", "") == FRENCH * 20


def test_sign_that_is_cut_at_the_end_is_marked():
    assert decode("Données".encode() * 5 + b"\xc3") == "Données" * 5 + "\ufffd"


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(ExtractError, match="no text"):
        check_text(b"\0\1\2\3\0\0\0\0" * 100, "https://acme.example/terms")


@pytest.mark.parametrize("name", ["utf-8", "utf-16-le", "utf-16-be"])
def test_text_is_not_refused(name):
    check_text("Terms of use, in plain words.".encode(name), "https://acme.example/terms")
