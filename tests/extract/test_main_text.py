"""The main text of a page, found without a declaration, on pages written in the manner of real ones."""

from __future__ import annotations

import time

import pytest

from smallprint.extract.dom import parse_text
from smallprint.extract.html import markdown
from smallprint.extract.main_text import main_text

CLAUSES = [
    "These Terms govern your use of the Fernwick service and form a contract between you and Fernwick Limited.",
    "You may use the service only if you are at least sixteen years old and agree to be bound by these Terms.",
    "You keep the rights in what you upload, and grant us a licence to store and show it so that it can be run.",
    "We may change these Terms from time to time, and will tell you thirty days before a change takes effect.",
    "To the extent the law allows, our liability is limited to what you paid us in the twelve months before the claim.",
    "You may close your account at any time; we may suspend it if you break these Terms and do not put that right.",
]
TITLES = ["The contract", "Who may use it", "Your content", "Changes", "Liability", "Ending"]
MENU = (
    "<ul>"
    + "".join(f'<li><a href="/{word}">{word}</a></li>' for word in "Pricing Careers Blog Press".split())
    + "</ul>"
)
FOOTER = (
    '<div><h4>Company</h4><ul><li><a href="/about">About us</a></li><li><a href="/jobs">Careers</a></li></ul></div>'
    "<p>Fernwick makes gardens easy for everybody who has a balcony.</p><p>© 2026 Fernwick. All rights reserved.</p>"
)


def document(title="Terms of Service", tag="p"):
    parts = [
        f"<h2>{at}. {name}</h2><{tag}>{said}</{tag}>"
        for at, (name, said) in enumerate(zip(TITLES, CLAUSES, strict=True), 1)
    ]
    return f"<h1>{title}</h1><p>Last updated: 3 May 2026</p>" + "".join(parts)


def page(body, title="Terms of Service | Fernwick"):
    return f"<!doctype html><html lang=en><head><title>{title}</title></head><body>{body}</body></html>"


def read(html):
    parsed = parse_text(html, "https://fernwick.example/terms")
    return markdown(main_text(parsed), parsed.url)


def holds_all(text):
    return all(said in text for said in CLAUSES)


def test_landmarks_tell_the_document_from_menus():
    text = read(page(f"<header><nav>{MENU}</nav></header><main>{document()}</main><footer>{FOOTER}</footer>"))
    assert holds_all(text)
    assert "Terms of Service" in text and "Last updated: 3 May 2026" in text
    assert "Careers" not in text and "All rights reserved" not in text


def test_a_page_of_nothing_but_div_is_read_as_well():
    text = read(page(f"<div><div>{MENU}</div></div><div><div>{document(tag='div')}</div></div><div>{FOOTER}</div>"))
    assert holds_all(text)
    assert "Careers" not in text


@pytest.mark.parametrize(
    "banner",
    [
        '<div id="CybotCookiebotDialog">{}</div>',
        '<div id="onetrust-consent-sdk"><div class="otPcCenter">{}</div></div>',
        '<section class="cookie-notice">{}</section>',
        '<div class="gdpr-modal" role="dialog">{}</div>',
        '<div role="dialog" id="cookies">{}</div>',
    ],
)
def test_a_consent_dialog_longer_than_the_document_is_left_out(banner):
    said = "".join(
        f"<p>Provider {at} stores a cookie that recognises your browser and keeps it for thirteen months or longer.</p>"
        for at in range(60)
    )
    text = read(page(f"{banner.format(said)}<div>{MENU}</div><div>{document()}</div>"))
    assert holds_all(text)
    assert "thirteen months" not in text


def test_a_policy_on_cookies_is_no_consent_dialog():
    text = read(page(f'<div>{MENU}</div><div class="cookie-notice">{document("Cookie Policy")}</div>', "Cookie Policy"))
    assert holds_all(text)


def test_a_consent_dialog_within_the_document_is_cut_out():
    said = (
        '<div class="cky-consent-container"><p>We value your privacy and use cookies to make our site better.</p></div>'
    )
    text = read(page(f"<nav>{MENU}</nav><main>{document()}{said}</main>"))
    assert holds_all(text)
    assert "We value your privacy" not in text


def test_what_is_asked_of_readers_is_no_part_of_an_article():
    asked = (
        '<div class="article-votes"><span>Was this article helpful?</span><button>Yes</button><button>No</button>'
        '<p>12 out of 30 found this helpful</p></div><div class="related"><h3>Related articles</h3>'
        '<ul><li><a href="/a">How to prune roses</a></li><li><a href="/b">What to sow in May</a></li>'
        '<li><a href="/c">When to water</a></li></ul></div>'
    )
    text = read(
        page(f"<header>{MENU}</header><main><article>{document()}{asked}</article></main><footer>{FOOTER}</footer>")
    )
    assert holds_all(text)
    assert "prune roses" not in text and "found this helpful" not in text


def test_a_sidebar_of_other_documents_is_left_out():
    links = "".join(f'<li><a href="/legal/{at}">Policy number {at}</a></li>' for at in range(12))
    text = read(page(f"<nav>{MENU}</nav><div><div><ul>{links}</ul></div><div>{document()}</div></div>"))
    assert holds_all(text)
    assert "Policy number 7" not in text


def test_sections_side_by_side_are_all_kept():
    parts = [
        f"<section><div><h2>{name}</h2></div><div><p>{said}</p></div></section>"
        for name, said in zip(TITLES, CLAUSES, strict=True)
    ]
    text = read(
        page(f"<header>{MENU}</header><div><h1>Terms of Service</h1>{''.join(parts)}</div><footer>{FOOTER}</footer>")
    )
    assert holds_all(text)
    assert all(name in text for name in TITLES)


def test_panels_that_fold_and_tabs_that_are_not_shown_are_kept():
    folded = "".join(
        f'<div class="panel"><button aria-expanded="false">{name}</button>'
        f'<div aria-hidden="true"><p>{said}</p></div></div>'
        for name, said in zip(TITLES, CLAUSES, strict=True)
    )
    text = read(
        page(
            f"<header><nav>{MENU}</nav></header><main><h1>Terms of Service</h1>{folded}</main><footer>{FOOTER}</footer>"
        )
    )
    assert holds_all(text)


def test_details_are_kept():
    folded = "".join(
        f"<details><summary>{name}</summary><p>{said}</p></details>" for name, said in zip(TITLES, CLAUSES, strict=True)
    )
    text = read(page(f"<nav>{MENU}</nav><div><h1>Terms of Service</h1>{folded}</div><footer>{FOOTER}</footer>"))
    assert holds_all(text) and "Liability" in text


def test_words_set_apart_by_breaks_alone_are_kept():
    text = read(page(f"<table><tr><td>{MENU}</td><td><b>Terms</b><br><br>{'<br><br>'.join(CLAUSES)}</td></tr></table>"))
    assert holds_all(text)


def test_a_table_within_the_document_is_kept():
    rows = "".join(f"<tr><td>Category {at}</td><td>To run it</td><td>No</td></tr>" for at in range(9))
    table = f"<table><tr><th>Data</th><th>Purpose</th><th>Sold</th></tr>{rows}</table>"
    text = read(page(f"<nav>{MENU}</nav><main>{document()}{table}<p>{CLAUSES[0]}</p></main><footer>{FOOTER}</footer>"))
    assert holds_all(text)
    assert "Category 7" in text


def test_an_imprint_of_a_few_short_lines_stands_its_ground_beside_a_shop():
    lines = [
        "Fernwick GmbH",
        "Gartenweg 3",
        "20095 Hamburg",
        "Geschäftsführerin: Edda Moor",
        "Amtsgericht Hamburg, HRB 12",
        "USt-IdNr. DE 811",
    ]
    promo = "".join(
        f"<h3>Neu</h3><p>Entdecken Sie jetzt unsere Kübel, Töpfe und Erden für Balkon und Terrasse, Teil {at}.</p>"
        for at in range(4)
    )
    html = page(
        f"<header><nav>{MENU}</nav></header><main><div><h1>Impressum</h1><p>{'</p><p>'.join(lines)}</p></div></main>"
        f"<aside>{promo}</aside><footer>{FOOTER}</footer>",
        "Impressum | Fernwick",
    )
    text = read(html)
    assert all(line in text for line in lines)
    assert "Entdecken" not in text and "Careers" not in text


def test_a_document_in_letters_without_blanks_is_read():
    said = [
        "本条款规定您使用本公司服务的条件，您注册或者使用本服务，即表示您已经阅读并同意接受本条款的全部内容。",
        "您对上传的内容保留全部权利，并授予我们为提供服务所必需的存储、复制和展示该等内容的许可，直至您删除该内容。",
        "我们可能会不时修改本条款，并在修改生效前三十日通知您；如果您不同意修改后的条款，您可以随时注销您的账户。",
        "在法律允许的范围内，我们的赔偿责任以您在提出索赔之前十二个月内向我们支付的费用总额为限，不承担间接损失。",
    ]
    menu = "".join(
        f'<li><a href="/{at}">{word}</a></li>' for at, word in enumerate(["首页", "产品", "博客", "关于我们"])
    )
    text = read(
        page(
            f"<div><ul>{menu}</ul></div><div><h1>服务条款</h1>{''.join(f'<p>{one}</p>' for one in said)}</div>",
            "服务条款",
        )
    )
    assert all(one in text for one in said)
    assert "博客" not in text


def test_lists_to_choose_from_are_no_part_of_a_document():
    choice = "".join(f"<option>Country {at}</option>" for at in range(200))
    asked = f'<div class="modal"><p>Where?</p><select>{choice}</select></div><noscript>Switch on scripts.</noscript>'
    text = read(page(f"<nav>{MENU}</nav><main><select>{choice}</select>{document()}{asked}</main>"))
    assert holds_all(text)
    assert "Country 7" not in text and "Switch on scripts" not in text


def test_nothing_gives_nothing():
    for html in (
        "",
        "<html><body></body></html>",
        "<script>var terms = 'You agree to the terms.'</script>",
        page("<br><hr>"),
    ):
        assert main_text(parse_text(html)) == []


def test_a_page_without_prose_does_not_fail():
    assert isinstance(main_text(parse_text(page(f"<nav>{MENU}</nav>"))), list)


def test_a_menu_of_a_language_is_not_needed_to_know_a_menu():
    menu = "".join(f'<li><a href="/{word}">{word}</a></li>' for word in "Zboží Novinky Kariéra Prodejny".split())
    said = [
        "Tyto podmínky upravují vztah mezi vámi a společností Fernwick při užívání služby na těchto stránkách.",
        "Službu smíte užívat pouze tehdy, pokud jste dosáhli věku šestnácti let a s podmínkami souhlasíte.",
        "Podmínky můžeme změnit, o změně vás však budeme informovat nejméně třicet dní předem, a to e-mailem.",
    ]
    text = read(
        page(
            f"<div><ul>{menu}</ul></div><div><h1>Obchodní podmínky</h1>{''.join(f'<p>{one}</p>' for one in said)}</div>"
        )
    )
    assert all(one in text for one in said)
    assert "Novinky" not in text


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 100_000 + document(),
        "".join(f"<div><p>{CLAUSES[0]}</p>" for _ in range(20_000)),
        '<div class="cookie-banner">' * 3_000 + document(),
        "<p>" + "a<br>" * 200_000,
        "<span>" * 50_000 + CLAUSES[0],
        f'<div class="{"NavBar " * 100_000}">{document()}</div>',
    ],
    ids=["deep", "deeper with each clause", "nested banners", "breaks", "marks", "names"],
)
def test_strange_pages_are_read_in_time_that_grows_with_them(html):
    begun = time.process_time()
    main_text(parse_text(html))
    assert time.process_time() - begun < 30


def test_a_page_four_times_as_long_does_not_take_sixteen_times_as_long():
    def taken(times):
        html = page(f"<nav>{MENU}</nav><main>{document() * times}</main>")
        best = float("inf")
        for _ in range(3):
            parsed = parse_text(html)
            begun = time.process_time()
            main_text(parsed)
            best = min(best, time.process_time() - begun)
        return best

    assert taken(800) < 10 * max(taken(200), 0.02)
