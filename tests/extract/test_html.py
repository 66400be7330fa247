"""HTML as Markdown: what people read survives, in the form that our own reader reads back."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallprint.extract import read_piece, split_blocks
from smallprint.extract.dom import parse_text
from smallprint.extract.html import markdown
from smallprint.extract.link import LONGEST
from smallprint.extract.writer import MARKED
from smallprint.model.clause import BlockKind
from smallprint.segment.outline import outline

PAGE = "https://shop.example/legal/terms"


def written(html: str) -> str:
    page = parse_text(html, PAGE)
    assert page.tree.body is not None
    return markdown([page.tree.body], page.base)


# ---------------------------------------------------------------- single elements

CASES = {
    "heading": ("<h2>1. Your <b>content</b></h2>", "## 1\\. Your **content**"),
    "line break in a heading": ("<h1>Terms<br>of use</h1>", "# Terms of use"),
    "blocks in a heading": ("<h3><div>4</div><div>Fees</div></h3>", "### 4 Fees"),
    "number sign at a heading's end": ("<h1>We are #</h1>", "# We are \\#"),
    "empty heading": ("<h2> </h2><p>a</p>", "a"),
    "paragraphs": ("<p>One.</p> <p>Two.</p>", "One.\n\nTwo."),
    "spacing": ("<p>  a \n\t b&nbsp; c </p>", "a b c"),
    "line break": ("<p>12 High Road<br>London</p>", "12 High Road  \nLondon"),
    "two line breaks": ("<p>One.<br><br>Two.</p>", "One.\n\nTwo."),
    "numbers behind line breaks": ("<p>1. One<br>2. Two</p>", "1\\. One\n\n2\\. Two"),
    "letters behind line breaks": ("<p>You may not<br>(a) copy<br>(b) sell</p>", "You may not\n\n(a) copy\n\n(b) sell"),
    "marks": ("<p>a <b>bold </b>word, <i>it</i>al</p>", "a **bold** word, *it*al"),
    "marks that touch": ("<p><b>a</b><strong>b</strong></p>", "**ab**"),
    "mark in its like": ("<p><b>a <strong>b</strong> c</b></p>", "**a b c**"),
    "mark around blocks": ("<b><p>One</p><p>Two</p></b>", "**One**\n\n**Two**"),
    "empty mark": ("<p>a<b> </b>c</p>", "a c"),
    "struck": ("<p><del>old</del> new</p>", "~~old~~ new"),
    "link": ('<a href="/privacy">Privacy</a>', "[Privacy](https://shop.example/privacy)"),
    "link to a place on the page": ('<a href="#fees">Fees</a>', "[Fees](#fees)"),
    "link with brackets": ('<a href="/a_(b)">x</a>', "[x](https://shop.example/a_%28b%29)"),
    "link around blocks": (
        '<a href="/x"><p>a</p><p>b</p></a>',
        "[a](https://shop.example/x)\n\n[b](https://shop.example/x)",
    ),
    "link without words": ('<p>a<a href="/x"></a>b</p>', "ab"),
    "link that is a script": ('<a href="javascript:void(0)">Open</a>', "Open"),
    "link to no address": ('<a href="http://[::1">x</a>', "[x](http://[::1)"),
    "mail link": ('<a href="mailto:a@b.example">a@b.example</a>', "[a@b.example](mailto:a@b.example)"),
    "mark behind an exclamation": ('<p>Read!<a href="/x">this</a></p>', "Read\\![this](https://shop.example/x)"),
    "image": ('<p><img src="/l.png" alt="Our seal"> and <img src="/m.png"></p>', "Our seal and"),
    "rule": ("<p>a</p><hr><p>b</p>", "a\n\n* * *\n\nb"),
    "quotation": ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n\n> b"),
    "code": ("<p>the cookie <code>_sid</code></p>", "the cookie `_sid`"),
    "code with a backtick": ("<p><code>a`b</code></p>", "a\\`b"),
    "preformatted": ("<pre>One\n two\n\nThree</pre>", "One  \ntwo\n\nThree"),
    "terms in a field": ("<textarea>One\n\nTwo</textarea>", "One\n\nTwo"),
    "definitions": ("<dl><dt>We<dd>Shop Ltd.<dt>You<dd>the buyer</dl>", "We\n\nShop Ltd.\n\nYou\n\nthe buyer"),
    "folded panel": ("<details><summary>Fees</summary>None.</details>", "Fees\n\nNone."),
    "tabs": ('<div role="tabpanel">a</div><div role="tabpanel" hidden>b</div>', "a\n\nb"),
    "not read": (
        "<p>a</p><script>x()</script><style>p{}</style><template><p>t</p></template><svg><text>s</text></svg>",
        "a",
    ),
    "scripts off": ("<p>a</p><noscript><p>Scripts are off.</p></noscript>", "a"),
    "comments": ("<p>a<!-- b -->c</p>", "ac"),
    "entities": ("<p>&lt;your name&gt; &amp;copy; &sect; 3 &#8212; x</p>", "\\<your name> \\&copy; § 3 — x"),
    "signs of Markdown": ("<p>a*b_c`d[e]f\\g~h</p>", "a\\*b\\_c\\`d\\[e\\]f\\\\g\\~h"),
    "signs at a line's start": ("<p># a</p><p>- b</p><p>> c</p><p>= d</p>", "\\# a\n\n\\- b\n\n\\> c\n\n\\= d"),
    "number in pieces": ("<p><span>1</span>. a</p>", "1\\. a"),
    "hidden mail address": (
        '<a href="/cdn-cgi/l/email-protection" data-cfemail="422e25256c23023a6c31">[email&#160;protected]</a>',
        "[lgg.a@x.s](mailto:lgg.a@x.s)",
    ),
    "nothing": ("<div> <span> </span></div>", ""),
}


@pytest.mark.parametrize(("html", "expected"), CASES.values(), ids=CASES.keys())
def test_element_is_written_as(html, expected):
    assert written(html) == expected


# ---------------------------------------------------------------- lists

LISTS = {
    "bullets": ("<ul><li>a<li>b</ul>", "*   a\n*   b"),
    "numbers": ("<ol><li>a<li>b</ol>", "1.  a\n2.  b"),
    "start": ("<ol start=7><li>a<li>b</ol>", "7.  a\n8.  b"),
    "value": ("<ol><li value=4>a<li>b</ol>", "4.  a\n5.  b"),
    "start that is no number": ("<ol start=x><li>a</ol>", "1.  a"),
    "start beyond all numbers": ("<ol start=99999999999><li>a</ol>", "*   a"),
    "letters": ("<ol type=a><li>a<li>b</ol>", "*   (a) a\n*   (b) b"),
    "letters beyond z": ("<ol type=a start=27><li>a</ol>", "*   (aa) a"),
    "numerals": ("<ol type=I start=4><li>a</ol>", "*   (IV) a"),
    "letters by style": ('<ol style="list-style-type: lower-alpha"><li>a</ol>', "*   (a) a"),
    "nested": ("<ol><li>a<ul><li>b</ul><li>c</ol>", "1.  a\n    *   b\n2.  c"),
    "words behind a nested list": ("<ul><li>a<ul><li>b</ul>c</ul>", "*   a\n    *   b\n\n    c"),
    "paragraphs in an item": ("<ul><li><p>a</p><p>b</p><li>c</ul>", "*   a\n\n    b\n\n*   c"),
    "item that only holds a list": ("<ul><li><ol><li>a</ol></ul>", "*   1.  a"),
    "empty item": ("<ol><li>a<li><li>c</ol>", "1.  a\n3.  c"),
    "item without a list": ("<li>a</li>", "*   a"),
    "number in an item's words": ("<ul><li>1. a</ul>", "*   1\\. a"),
    "heading that is a list": ("<h2><ol start=3><li>Fees</ol></h2>", "## 3.  Fees"),
    "table in an item": (
        "<ul><li>a<table><tr><td>b<td>c</table></ul>",
        "*   a\n\n    |  |  |\n    | --- | --- |\n    | b | c |",
    ),
}


@pytest.mark.parametrize(("html", "expected"), LISTS.values(), ids=LISTS.keys())
def test_list_is_written_as(html, expected):
    assert written(html) == expected


# ---------------------------------------------------------------- tables

TABLES = {
    "with a head": (
        "<table><thead><tr><th>Data<th>Why</thead><tr><td>Name<td>Orders</table>",
        "| Data | Why |\n| --- | --- |\n| Name | Orders |",
    ),
    "without a head": ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "|  |  |\n| --- | --- |\n| a | b |\n| c | d |"),
    "blocks in a cell": (
        "<table><tr><th>a<th>b<tr><td><p>c</p><p>d</p><td>e</table>",
        "| a | b |\n| --- | --- |\n| c<br><br>d | e |",
    ),
    "list in a cell": (
        "<table><tr><th>a<th>b<tr><td><ul><li>c<li>d</ul><td>e</table>",
        "| a | b |\n| --- | --- |\n| *   c<br>*   d | e |",
    ),
    "bar in a cell": ("<table><tr><th>a<th>b<tr><td>c|d<td>- e</table>", "| a | b |\n| --- | --- |\n| c\\|d | \\- e |"),
    "cell over two columns": (
        "<table><tr><th>a<th>b<tr><td colspan=2>c</table>",
        "| a | b |\n| --- | --- |\n| c |     |",
    ),
    "one cell": ("<table><tr><td><p>a</p><p>b</p></table>", "a\n\nb"),
    "table in a table": (
        "<table><tr><td>a<td><table><tr><td>b<td>c</table></table>",
        "a\n\n|  |  |\n| --- | --- |\n| b | c |",
    ),
    "mark around a table": ("<b><table><tr><th>a<th>b</table></b>", "| **a** | **b** |\n| --- | --- |"),
}


@pytest.mark.parametrize(("html", "expected"), TABLES.values(), ids=TABLES.keys())
def test_table_is_written_as(html, expected):
    assert written(html) == expected


# ---------------------------------------------------------------- reading it back


def test_clauses_have_their_numbers_and_headings():
    html = """<h1>Terms of Bellbird Ltd.</h1><h2>1. Your content</h2><p>You keep it.</p>
    <ol start=2><li>Licence<ol type=a><li>to host<li>to show</ol></li><li>Fees</li></ol>
    <table><tr><th>Plan<th>Price<tr><td>Free<td>0</table>"""
    blocks = [block for block in outline(written(html)).blocks if block.kind is not BlockKind.BLANK]
    assert [(block.kind, block.label or block.list_number, block.ink) for block in blocks] == [
        (BlockKind.HEADING, "", "Terms of Bellbird Ltd."),
        (BlockKind.HEADING, "1", "Your content"),
        (BlockKind.PARAGRAPH, "", "You keep it."),
        (BlockKind.ITEM, "2", "Licence"),
        (BlockKind.ITEM, "(a)", "to host"),
        (BlockKind.ITEM, "(b)", "to show"),
        (BlockKind.ITEM, "3", "Fees"),
        (BlockKind.ROW, "", "Plan | Price"),
        (BlockKind.ROW, "", "Free | 0"),
    ]


def test_elements_come_one_after_the_other():
    page = parse_text("<p id=b>two</p><p id=a>one</p>", PAGE)
    assert markdown([*page.tree.css("#a"), *page.tree.css("#b")], PAGE) == "one\n\ntwo"


def test_links_are_relative_to_what_the_page_says():
    page = parse_text('<base href="/de/"><body><a href="agb">AGB</a>', PAGE)
    assert markdown([page.tree.body], page.base) == "[AGB](https://shop.example/de/agb)"


@pytest.mark.parametrize(
    "address",
    [
        "data:text/html,<h1>Terms</h1>",
        "javascript:terms()",
        "blob:https://shop.example/1",
        f"https://shop.example/{'a' * 8000}",
        f"#{'a' * 5_000_000}",
        f"mailto:shop@shop.example?subject={'a' * 8000}",
        f"/agb?{'|' * 3000}",  # written out, each sign takes three
    ],
    ids=lambda address: address[:12],
)
def test_a_link_that_holds_what_it_leads_to_or_is_no_address_is_its_words_alone(address):
    assert written(f"<p>See <a href='{address}'>our <b>terms</b></a> too.</p>") == "See our **terms** too."


def test_an_address_as_long_as_may_be_is_kept():
    address = f"https://shop.example/{'a' * (LONGEST - 21)}"
    assert written(f"<p><a href='{address}'>AGB</a></p>") == f"[AGB]({address})"


def test_a_long_link_around_very_many_blocks_is_set_around_so_many_of_them():
    text = written(f"<a href='/{'a' * 7000}'>{'<p><b>word</b></p>' * 5000}</a><p><b>end</b></p>")
    assert len(text) < 2 * MARKED
    assert text.count("word") == 5000
    assert text.endswith("word\n\nend")


WORDS = st.text(alphabet=" \n\t\xa0ab1Zé中*_`[]()<>&#~+-=.:;!|\\\"'/•", min_size=1, max_size=12)
INLINE = ("span", "b", "i", "em", "strong", "del", "a", "code", "sup", "u")
BLOCK = (
    "p",
    "div",
    "h1",
    "h3",
    "ul",
    "menu",
    "li",
    "blockquote",
    "table",
    "tr",
    "td",
    "th",
    "dl",
    "dd",
    "pre",
    "details",
)


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


@st.composite
def _elements(draw, inside):
    tag = draw(st.sampled_from(INLINE + BLOCK))
    attribute = ' href="/x"' if tag == "a" else ""
    return f"<{tag}{attribute}>{''.join(draw(st.lists(inside, max_size=4)))}</{tag}>"


TREES = st.recursive(WORDS.map(_escaped) | st.sampled_from(["<br>", "<hr>", " ", "x"]), _elements, max_leaves=25)


@given(html=st.lists(TREES, min_size=1, max_size=4).map("".join))
@settings(max_examples=400, deadline=None)
def test_words_are_read_back_as_they_were(html):
    page = parse_text(f"<!doctype html><body>{html}", PAGE)
    body = page.tree.body
    pieces = [read_piece(raw) for raw in split_blocks(markdown([body], PAGE))]
    ink = "".join(piece.inline.ink for piece in pieces)
    assert _signs(ink) == _signs(body.text())


def _signs(words: str) -> str:
    """All signs but blanks, and the bars that stand between cells."""
    return "".join(words.split()).replace("|", "")


@given(html=st.lists(TREES, min_size=1, max_size=4).map("".join))
@settings(max_examples=200, deadline=None)
def test_numbers_of_lists_only_come_in_between(html):
    page = parse_text(f"<!doctype html><body>{html.replace('menu', 'ol')}", PAGE)
    signs = iter(_signs("".join(read_piece(raw).inline.ink for raw in split_blocks(markdown([page.tree.body], PAGE)))))
    assert all(sign in signs for sign in _signs(page.tree.body.text()))


@given(html=st.lists(TREES, min_size=1, max_size=4).map("".join))
@settings(max_examples=100, deadline=None)
def test_the_same_page_is_written_the_same_way(html):
    assert written(html) == written(html)
    assert outline(written(html)) is not None


# ---------------------------------------------------------------- pages that are no pages


@pytest.mark.parametrize(
    "tag", ["div", "ul><li", "b><i", "blockquote", "table><tr><td", "a href=x", "ol><li><p", "font"]
)
def test_depth_costs_no_more_than_length(tag):
    html = f"<{tag}>w " * 3000
    begun = time.process_time()
    assert written(html).count("w") == 3000
    assert time.process_time() - begun < 5


def test_page_of_a_hundred_thousand_levels_is_read():
    assert written("<div>" * 100_000 + "word") == "word"


@pytest.mark.parametrize(
    "html", ["<p>" + "*" * 300_000, "<p>" + "a<br>" * 50_000, "<p>a" + " " * 2_000_000 + "b", "<p>" + "[" * 300_000]
)
def test_long_runs_take_no_time(html):
    begun = time.process_time()
    written(html)
    assert time.process_time() - begun < 5


def test_a_cell_that_claims_columns_without_end_has_one():
    page = parse_text(f'<table><tr><td colspan="{"9" * 5000}">a</td><td>b</td></tr><tr><td>c<td>d</td></tr></table>')
    assert "| a | b |" in markdown([page.tree.body], "")
