"""What a declaration selects of a page."""

from __future__ import annotations

import time

import pytest

from smallprint.extract.dom import parse_text
from smallprint.extract.selected import select
from smallprint.model.source import Edge, Filter, Range, Source

PAGE = """<!doctype html><title>t</title><body>
<nav>Menu</nav>
<main class="Doc legal" id="terms" data-Part="one">
  <h1>Terms</h1>
  <p class="lead">Lead <b>word</b></p>
  <script>var x = 1;</script>
  <ol><li>One</li><li id="two">Two</li><li>Three</li><li id="four">Four</li></ol>
  <h2 id="a">A</h2><p>of a</p>
  <h2 id="b">B</h2><p>of b</p>
  <div class="share">Share this</div>
</main>
<footer>Imprint</footer>"""
URL = "https://shop.example/terms"


def selected(*select_, remove=(), filters=(), html=PAGE):
    return select(parse_text(html, URL), Source(URL, select_, remove, filters))


def between(start, end, start_edge=Edge.BEFORE, end_edge=Edge.BEFORE):
    return Range(start, start_edge, end, end_edge)


@pytest.mark.parametrize(
    ("selector", "expected"),
    [
        ("h1", "# Terms"),
        (".lead, h1", "# Terms\n\nLead **word**"),  # in the order of the page
        ("h2:nth-of-type(2)", "## B"),
        ("h2:nth-last-of-type(2)", "## A"),
        ("h2:has(+ p)", "## A\n\n## B"),
        ("main > p:not(.lead)", "of a\n\nof b"),
        ('p:contains("of b")', "of b"),
        ("p:contains(of b)", "of b"),
        ("[data-Part] h1", "# Terms"),  # names of attributes in capitals, as scripts write them
        ("H1", "# Terms"),
        ("ol ~ h2 + p", "of a\n\nof b"),
        ("[id^=t] > .lead", "Lead **word**"),
        ("p:nth-child(2)", "Lead **word**"),
        ("ol:nth-child(3)", "1.  One\n2.  Two\n3.  Three\n4.  Four"),  # scripts are out before selectors count
    ],
)
def test_selector_finds(selector, expected):
    assert selected(selector) == expected


def test_selectors_are_read_in_their_order():
    assert selected("#b", "#a", "h1") == "## B\n\n## A\n\n# Terms"


@pytest.mark.parametrize(
    "selector", [".absent", "", "p:", "[", "p::before", "a" * 200_000, ":has(" * 40, "\0", "div:has(p:has(a))"]
)
def test_nothing_is_selected_by(selector):
    assert selected(selector) is None


def test_element_without_words_is_nothing():
    assert selected("i", html="<p><i> </i></p>") is None


def test_what_is_removed_is_not_selected():
    assert selected("main", remove=("ol", "h2, h2 + p", ".share", "nope")) == "# Terms\n\nLead **word**"


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (between("#a", "#b"), "## A\n\nof a"),
        (between("#a", "#b", Edge.AFTER), "of a"),
        (between("#a", "#b", Edge.AFTER, Edge.AFTER), "of a\n\n## B"),
        (between("h1", "ol", Edge.AFTER), "Lead **word**"),
        (between("#two", "#four"), "1.  Two\n2.  Three"),  # items stay items of their list
        (between("#four", "#a", Edge.AFTER, Edge.AFTER), "## A"),
        (between("b", "ol"), "**word**"),
        (between("main", "h1", Edge.BEFORE, Edge.AFTER), "# Terms"),
        (between("h1", "h1", Edge.BEFORE, Edge.AFTER), "# Terms"),
        (between("footer", "footer", Edge.BEFORE, Edge.AFTER), "Imprint"),
        (between(".share", "main", Edge.BEFORE, Edge.AFTER), "Share this"),
    ],
)
def test_range_selects(wanted, expected):
    assert selected(wanted) == expected


@pytest.mark.parametrize(
    "wanted",
    [
        between("#b", "#a"),  # its end before its start
        between("#a", "#a"),
        between("#a", ".absent"),
        between(".absent", "#a"),
        between("main", "h1", Edge.AFTER),
        between("h1", "main"),
        between("footer", "footer", Edge.AFTER),
    ],
)
def test_range_selects_nothing(wanted):
    assert selected(wanted) is None


def test_range_that_is_not_there_selects_nothing_beside_it():
    assert selected("h1", between("#a", ".absent")) is None


def test_range_is_removed():
    assert selected("main", remove=(between("ol", "main", Edge.BEFORE, Edge.AFTER),)) == "# Terms\n\nLead **word**"
    assert selected("#a, #b, footer", remove=(between("#a", ".absent"), between("#b", "footer"))) == "## A\n\nImprint"


def test_elements_are_removed_before_ranges():
    assert selected("h2", remove=(between("#a", "#b"), "#a")) == "## B"


def test_the_page_itself_is_never_removed():
    assert selected("body", remove=("html",)) is not None


def test_element_in_another_is_written_again_as_the_engine_does():
    assert selected("main, .lead", html="<main>a<p class=lead>b</p></main>") == "a\n\nb\n\nb"


def test_deep_page_is_not_written_at_each_depth():
    begun = time.process_time()
    found = selected("div", html="<div>word " * 3000)
    assert found is not None and found.count("word") < 30_000
    assert time.process_time() - begun < 10


def test_filters_work_before_selectors():
    html = '<p><a href="/a?utm_source=x&id=1">a</a></p>'
    told = Filter("removeQueryParams", ("utm_source",))
    assert selected("p", filters=(told, Filter("unknownToUs")), html=html) == "[a](https://shop.example/a?id=1)"


def test_quirks_of_old_pages_are_theirs():
    assert selected(".doc", html="<p class=Doc>a") == "a"
    assert selected(".doc", html="<!doctype html><p class=Doc>a") is None


def test_a_range_around_the_whole_page_leaves_nothing_and_breaks_nothing():
    whole = Range(":root", Edge.BEFORE, ":root", Edge.AFTER)
    page = parse_text("<html><body><main><p>You may use the Service.</p></main></body></html>")
    assert not (select(page, Source("https://acme.example/", select=("p",), remove=(whole,))) or "").strip()
