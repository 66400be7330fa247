"""Filters that declarations name, done by functions of ours."""

from __future__ import annotations

import pytest

from smallprint.extract.dom import parse_text
from smallprint.extract.filters import apply_filters, equivalent, filter_problems, is_of_engine
from smallprint.extract.html import markdown
from smallprint.model.source import Filter, Source

URL = "https://shop.example/terms"


def filtered(html, name, *told):
    page = parse_text(html, URL)
    apply_filters(page, (Filter(name, told),))
    return markdown([page.tree.body], page.base)


CASES = [
    # filter, what it is told, page, what is left
    (
        "removeQueryParams",
        ("a", "b"),
        '<a href="https://x.example/?a=1&c=%20&b=2#f">x</a>',
        "[x](https://x.example/?c=%20#f)",
    ),
    ("removeQueryParams", ("a",), '<a href="https://x.example/?a">x</a>', "[x](https://x.example/)"),
    (
        "removeQueryParams",
        (),
        '<a href="https://x.example/?utm_source=1">x</a>',
        "[x](https://x.example/?utm_source=1)",
    ),
    ("removeUTMfromUrls", (), '<a href="https://x.example/?utm_medium=1&q=2">x</a>', "[x](https://x.example/?q=2)"),
    ("removeTrackingParams", (), '<a href="https://x.example/?fbclid=1&amp;q=2">x</a>', "[x](https://x.example/?q=2)"),
    ("removeAmpDeviceId", (), '<a href="https://x.example/?amp_device_id=7">x</a>', "[x](https://x.example/)"),
    (
        "cleanUrls",
        (),
        '<a href="https://l.social.example/l.php?u=https%3A%2F%2Fx.example%2Fp%3Fa%3D1&h=AT1">x</a> <a href="#">y</a>',
        "[x](https://x.example/p?a=1) y",
    ),
    (
        "removeEmptyLinks",
        (),
        '<p>a <a href="/x"><b> </b></a><a href="/y"><img src=i alt="Seal"></a></p>',
        "a [Seal](https://shop.example/y)",
    ),
    ("removeEmptySVGLinks", (), '<p>a<a href="/x"><svg></svg></a></p>', "a"),
    ("removeEmptyAnchorsLinks", (), '<a href="#">a</a>', "a"),
    (
        "removeInvisibleText",
        (),
        '<p class="displayNone">a</p><p style="DISPLAY: none">b</p><p hidden>c</p><p>d</p>',
        "d",
    ),
    ("removeNavigationHeaders", (), "<nav>a</nav><div class=navigationHeader>b</div><p>c</p>", "c"),
    ("removeBreadcrumbs", (), "<ol class=breadcrumb><li>a</ol><p>c</p>", "c"),
    ("removeShareLinks", (), '<a href="https://www.facebook.com/sharer/sharer.php?u=x">Share</a><p>c</p>', "c"),
    (
        "removeReturnToTopButtons",
        (),
        '<a href="#top">Back to top</a><p><a href="/x">Top ten</a></p>',
        "[Top ten](https://shop.example/x)",
    ),
    (
        "removeHeaderAnchors",
        (),
        '<h2><a href="#x">Fees</a></h2><a data-toggle="collapse" href="#y">More</a>',
        "## Fees\n\nMore",
    ),
    ("removeModuleIDs", (), "<span class=FileName>x1</span><p>c</p>", "c"),
    (
        "removeSecurityUpdates",
        (),
        "<h2>Fees</h2><p>a</p><h2>Latest security updates</h2><p>b</p><h2>Law</h2><p>c</p>",
        "## Fees\n\na\n\n## Law\n\nc",
    ),
    (
        "removeCountryVersion",
        (),
        '<p><a data-name="country-version" href="#n">X</a></p><p>a</p><h3 id="country-version">X</h3>b<h3>Law</h3>',
        "a\n\n### Law",
    ),
    ("removeLinks", (), '<a href="/x">a</a>', "a"),
    ("removeRevisionQueryParam", (), '<a href="/x?revision=3&r=1">a</a>', "[a](https://shop.example/x?r=1)"),
    ("removeFRZQueryParam", (), '<a href="/x?frz-v=3">a</a>', "[a](https://shop.example/x)"),
    ("removeJavascriptLinks", (), '<a href="javascript:x()">a</a>', "a"),
    ("numberListCorrectly", (), "<ol><li>a</li><div>x</div><li>b</li></ol>", "1.  a\n2.  b"),
    ("convertScriptToDiv", (), '<body><script id=t type="text/template"><p>a &amp; b</p></script>', "a & b"),
    (
        "replaceDaysAgo",
        (),
        '<meta property="article:modified_time" content="2024-03-01T10:00:00Z"><p>Updated over 3 weeks ago by Ann</p>',
        "Updated 2024-03-01 by Ann",
    ),
    (
        "replaceDaysAgo",
        (),
        "<p>Updated 5 days ago</p><p>A claim of more than a year ago is barred" + " and so on" * 30,
        None,
    ),
    ("recoverReplacementCharacters", (), "<p>l\ufffd\ufffd\ufffdacheteur pay\ufffd\ufffd</p>", "l'acheteur payé"),
    ("removeCloudflareEmailProtection", ("a@b.example",), "<p>a</p>", "a"),
    ("downloadImages", (), "<p>a<img src=x></p>", "a"),
    ("removeImgFromCookiesPolicy", (), "<p>a<img src=x alt=b></p>", "ab"),
]


@pytest.mark.parametrize(("name", "told", "html", "expected"), CASES, ids=[case[0] for case in CASES])
def test_filter_leaves(name, told, html, expected):
    found = filtered(html, name, *told)
    if expected is None:
        assert found.startswith("Updated\n\nA claim of more than a year ago")
    else:
        assert found == expected


SHARED = """<div class=divModuleDescription><span class=FileName>01_Start</span><p>start</p></div>
<div class=divModuleDescription><span class=FileName>14a_Chess</span><p>chess</p></div>
<div class=divModuleDescription><span class=FileName>14b_Bridge</span><p>bridge</p></div>
<div class=divModuleDescription><span id=moduleName>mainxboxmodule</span><p>console</p></div>"""


@pytest.mark.parametrize(("service", "kept"), [("Bridge", "bridge"), ("Chess", "chess")])
def test_parts_about_other_products_are_taken_out(service, kept):
    found = filtered(SHARED, "removeIrrelevantModulesFromTos", service)
    assert [word for word in ("start", "chess", "bridge", "console") if f"\n{word}" in found] == ["start", kept]


def test_engine_brings_one_filter():
    assert is_of_engine("removeQueryParams") and not is_of_engine("cleanUrls")


@pytest.mark.parametrize("name", ["moveAnnexToTheEnd", "fetchTheRest", "", "remove", "evaluate", "removeEverything"])
def test_filter_that_we_have_no_equivalent_for_is_a_problem(name):
    assert equivalent(name) is None
    sources = (Source(URL, filters=(Filter(name), Filter("cleanUrls"))), Source(URL, filters=(Filter(name),)))
    assert [(problem.code, name in problem.message) for problem in filter_problems(sources)] == [
        ("filter-unknown", True)
    ]


def test_filters_bear_an_empty_page():
    assert {filtered("", case[0], *case[1]) for case in CASES} == {""}
