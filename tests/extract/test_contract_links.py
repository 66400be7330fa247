from __future__ import annotations

import pytest

from smallprint.extract.contract_links import contract_links
from smallprint.extract.dom import parse_text
from smallprint.model.found import Aside, Way

HERE = "https://acme.example/terms"
FOLLOWED = "so that what follows is a sentence among others, with words enough before and behind the link that it holds"


def links(body: str) -> dict[str, object]:
    return {link.url: link for link in contract_links(parse_text(f"<body>{body}</body>", HERE))}


def only(body: str):
    (found,) = links(body).values()
    return found


def test_a_link_in_the_footer_names_its_document():
    found = only('<footer><a href="/privacy?utm_source=foot#top">Privacy</a></footer>')
    assert (found.url, found.terms_type, found.ways) == (
        "https://acme.example/privacy",
        "Privacy Policy",
        (Way.FOOTER,),
    )
    assert found.aside is None


def test_a_footer_is_told_by_its_class_as_well():
    assert only('<div class="SiteFooter dark"><a href="/tos">Terms</a></div>').ways == (Way.FOOTER,)


def test_links_to_one_page_are_one_and_the_surer_counts():
    body = (
        f'<footer><a href="/privacy">Privacy Policy</a></footer><p>See <a href="/privacy/#a">here</a>, {FOLLOWED}.</p>'
    )
    found = only(body)
    assert set(found.ways) == {Way.FOOTER, Way.TEXT}
    assert found.words == "Privacy Policy"


def test_a_link_to_the_page_itself_is_none():
    assert links('<footer><a href="/terms#part">Terms</a></footer>') == {}


def test_a_document_that_the_text_takes_in_is_surer_than_one_it_only_names():
    taken = only(f'<p>The <a href="/aup">Acceptable Use Policy</a> is incorporated by reference, {FOLLOWED}.</p>')
    named = only(f'<p>We also have an <a href="/aup">Acceptable Use Policy</a>, {FOLLOWED}.</p>')
    assert (taken.ways, named.ways) == ((Way.INCORPORATED,), (Way.TEXT,))
    assert taken.sureness > named.sureness


def test_another_sentence_takes_nothing_in():
    body = (
        f'<p>Our <a href="/aup">Acceptable Use Policy</a> stands elsewhere, {FOLLOWED}. '
        f"Schedule 2 is incorporated by reference. It says what else there is.</p>"
    )
    assert only(body).ways == (Way.TEXT,)


def test_another_companys_document_is_left_aside_unless_the_text_takes_it_in():
    body = (
        f'<p>The <a href="https://gatehouse.test/privacy">Privacy Policy</a> of Gatehouse applies, {FOLLOWED}.</p>'
        f'<p>The <a href="https://mapstead.test/terms">Mapstead Terms</a> form part of these Terms, {FOLLOWED}.</p>'
    )
    found = links(body)
    assert found["https://gatehouse.test/privacy"].aside is Aside.OTHER_COMPANY
    assert found["https://mapstead.test/terms"].aside is None


@pytest.mark.parametrize(
    ("cause", "link"),
    [
        (Aside.PROMOTION, '<a href="/x/terms">Terms of this promotion</a>'),
        (Aside.PROMOTION, '<a href="/sweepstakes/terms">Terms</a>'),
        (Aside.APPLICANTS, '<a href="/careers/privacy">Privacy notice for applicants</a>'),
        (Aside.EARLIER, '<a href="/legal/terms-2">Previous versions of our terms</a>'),
        (Aside.EARLIER, '<a href="/privacy?version=20240101">1 January 2024</a>'),
        (Aside.SETTINGS, '<a href="/cookies">Cookie settings</a>'),
        (Aside.SETTINGS, '<a href="/privacy/do-not-sell">Do not sell my personal information</a>'),
        (Aside.ARTICLE, '<a href="/blog/privacy-policy-tips">Privacy policy tips</a>'),
        (Aside.ARTICLE, '<a href="/2024/03/terms-of-use">Terms of use</a>'),  # dated as posts are
    ],
)
def test_what_looks_like_a_document_and_is_none_is_left_aside_with_the_cause(cause, link):
    assert only(f"<footer>{link}</footer>").aside is cause


@pytest.mark.parametrize("words", ["Legal", "Policies", "Legal center", "Terms and policies", "Rechtliches"])
def test_a_list_of_documents_is_told(words):
    assert only(f'<footer><a href="/somewhere">{words}</a></footer>').is_hub


def test_links_that_name_nothing_are_none():
    body = '<a href="/pricing">Pricing</a><a href="mailto:x@acme.example">Privacy</a><a href="/terms.zip">Terms</a>'
    assert links(f"<footer>{body}</footer>") == {}


def test_schema_org_and_registered_relations_name_documents():
    body = """<link rel="privacy-policy" href="/p"><script type="application/ld+json">
    {"@type": "WebSite", "termsOfService": "/t", "ethicsPolicy": {"@id": "https://acme.example/e"},
     "publishingPrinciples": "https://elsewhere.test/e"}</script>"""
    found = links(body)
    assert {(one.url, one.terms_type) for one in found.values()} == {
        ("https://acme.example/p", "Privacy Policy"),
        ("https://acme.example/t", "Terms of Service"),
        ("https://acme.example/e", "Editorial Policy"),
    }


def test_an_image_or_a_label_speaks_for_a_link():
    assert only('<footer><a href="/p7"><img alt="Privacy Policy"></a></footer>').terms_type == "Privacy Policy"
    assert only('<footer><a href="/p7" aria-label="Cookie Policy">…</a></footer>'.replace("…", "")).terms_type


def test_thousands_of_links_in_one_block_are_bounded():
    body = "<div>" + "".join(f'<a href="/terms/{number}">Terms {number}</a> and ' for number in range(8000)) + "</div>"
    assert len(links(body)) == 200
