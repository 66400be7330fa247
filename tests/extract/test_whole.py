import pytest

from smallprint.extract.whole import is_cut_short

PAGE = "<html><head><title>Terms</title></head><body><p>You must not resell the <b>service</b>.</p></body></html>"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(PAGE, False, id="whole"),
        pytest.param(PAGE[: PAGE.index("resell")], True, id="ends within a sentence"),
        pytest.param(PAGE[: PAGE.index("service") - 2], True, id="ends within a tag"),
        pytest.param(PAGE.replace("</body></html>", ""), False, id="tags that may be left out are"),
        pytest.param(
            PAGE.replace("</p></body></html>", "</p><!-- served from cache -->"), False, id="ends with a comment"
        ),
        pytest.param("<p>You must not resell", False, id="a fragment opens no body"),
        pytest.param(PAGE + "<script>more()", False, id="something stands behind the end"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_page_that_ends_in_the_middle_is_told(html, expected):
    assert is_cut_short(html) is expected
