from __future__ import annotations

import gzip
import json

import pytest

from smallprint.extract.dom import parse_text
from smallprint.extract.service_name import service_name
from smallprint.extract.terms_phrases import HINTS, TERMS_TYPES
from smallprint.extract.terms_type import Signs, called, called_by_itself, names_in, signs_of, spell, terms_type

TITLES = [
    ("Terms of Service", "Terms of Service | Fernwick"),
    ("Terms of Service", "Fernwick – Terms & Conditions"),
    ("Terms of Service", "Allgemeine Geschäftsbedingungen"),
    ("Terms of Service", "Conditions générales d’utilisation"),  # a curly apostrophe
    ("Terms of Service", "利用規約"),  # no blanks between words
    ("Terms of Service", "End User License Agreement"),
    ("Privacy Policy", "Privacy and Cookie Policy"),  # names two: the longer name wins
    ("Privacy Policy", "Datenschutzerklärung"),
    ("Privacy Policy", "《用户隐私协议》"),  # stands amid other signs
    ("Trackers Policy", "Cookie Policy"),
    ("Trackers Policy", "Politique relative aux cookies"),
    ("Data Processor Agreement", "Data Processing Addendum (DPA)"),
    ("Data Processor Agreement", "Auftragsverarbeitungsvertrag"),
    ("Acceptable Use Policy", "Fair Usage Policy"),
    ("Community Guidelines", "Community Standards"),
    ("Developer Terms", "API Terms of Use"),  # not the Terms of Use of the service
    ("Business Privacy Policy", "Privacy Policy for Business Users"),
    ("Service Level Agreement", "SLA"),
    ("Imprint", "Mentions légales"),
    ("General Conditions of Sale", "Refund Policy"),
    ("Vulnerability Disclosure Policy", "Responsible Disclosure"),
    ("Copyright Claims Policy", "DMCA Policy"),
    ("Accessibility Statement", "Erklärung zur Barrierefreiheit"),
    ("Law Enforcement Guidelines", "Legal Process Guidelines"),
    ("Affiliate Agreement", "Affiliate Program Terms"),
]


@pytest.mark.parametrize(("expected", "title"), TITLES)
def test_a_title_tells_the_type(expected, title):
    assert terms_type(Signs(title=title)).terms_type == expected


@pytest.mark.parametrize(
    ("expected", "address"),
    [
        ("Privacy Policy", "https://acme.example/privacypolicy"),  # no blank
        ("Privacy Policy", "https://acme.example/legal/PrivacyPolicy_en.html"),
        ("Privacy Policy", "https://acme.example/privacy/policy"),  # two parts that make one name
        ("Trackers Policy", "https://acme.example/privacy/cookies"),  # the last part counts
        ("Terms of Service", "https://acme.example/tos"),
        ("Terms of Service", "https://acme.example/de/agb"),
        ("Terms of Service", "https://acme.example/legal#terms-of-use"),  # a part of a page
        ("Privacy Policy", "https://acmeprivacy.example/consumer"),  # only the host says it
        ("Data Processor Agreement", "https://acme.example/files/Data%20Processing%20Agreement.pdf"),
        ("", "https://acme.example/help/article/3175"),
        ("", "https://acme.example/login?next=/privacy"),  # where it goes on to is not where it leads
    ],
)
def test_an_address_tells_the_type_or_nothing(expected, address):
    assert terms_type(Signs(address=address)).terms_type == expected


def test_a_title_that_only_speaks_of_a_document_is_less_sure():
    name, talk = (
        terms_type(Signs(title=title)) for title in ("Privacy Policy", "Why every team needs a privacy policy")
    )
    assert talk.sureness < name.sureness


def test_signs_that_agree_are_surer_than_one_alone():
    one = terms_type(Signs(title="Terms of Use"))
    all_ = terms_type(Signs("https://acme.example/terms", "Terms", "Terms of Use", ("Terms of Use",)))
    assert one.terms_type == all_.terms_type == "Terms of Service"
    assert one.sureness < 0.75 < all_.sureness


def test_a_page_that_names_two_documents_is_less_sure_than_one_that_names_one():
    both, one = "Legal notice and terms of use", "Terms of use"
    guesses = [terms_type(signs_of(parse_text(f"<title>{each} | Acme</title><h1>{each}</h1>"))) for each in (both, one)]
    assert guesses[0].terms_type in {"Imprint", "Terms of Service"}
    assert guesses[0].sureness < guesses[1].sureness


def test_a_text_that_calls_itself_something_tells_the_type():
    text = "Welcome to Acme. This Cookie Policy says which cookies we set. By reading this Cookie Policy you …"
    assert called_by_itself(text) == {"Trackers Policy": 1.0}
    assert terms_type(Signs(opening=text)).terms_type == "Trackers Policy"


def test_nothing_is_told_where_nothing_says_it():
    assert terms_type(Signs("https://acme.example/", "", "Acme – invoices for painters")).terms_type == ""


def test_what_is_left_of_a_title_without_the_documents_name():
    assert names_in("Acme Privacy Policy") == "Acme"
    assert names_in("Terms of Use") == ""
    assert names_in("Conditions générales d'utilisation – Pépin") == "Pépin"


def test_words_are_spelled_without_capitals_marks_and_signs():
    assert spell("  Conditions Générales d’Utilisation & Straße  ") == "conditions generales d utilisation strasse"


def test_names_are_found_in_long_and_odd_words_in_no_time():
    assert called("copyright" + "and" * 60) is not None
    assert called("terms" + " and conditions" * 40) is not None


def test_the_types_are_the_44_of_open_terms_archive():
    assert len(TERMS_TYPES) == 44
    assert set(HINTS) <= TERMS_TYPES


def test_addresses_of_real_declarations_tell_their_types(shared):
    right = told = total = 0
    for path in sorted((shared / "corpus" / "declarations").glob("*.json")):
        if path.name.endswith(".history.json"):
            continue
        for kind, terms in json.loads(path.read_text("utf-8"))["terms"].items():
            pages = terms.get("combine") or [terms]
            guess = terms_type(Signs(pages[0].get("fetch") or terms.get("fetch") or "")).terms_type
            right, told, total = right + (guess == kind), told + bool(guess), total + 1
    assert total == 816
    assert right >= 650
    assert right / told >= 0.92


@pytest.mark.slow
def test_real_pages_tell_their_types_and_services(shared):
    gold = shared / "gold" / "extraction"
    types = services = pages = named = 0
    for line in (gold / "pages.dev.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        source = row["sources"][0]
        if source["kind"] != "html" or row["terms_type"] not in TERMS_TYPES:
            continue
        page = parse_text(
            gzip.decompress((gold / source["file"]).read_bytes()).decode("utf-8", "replace"), source["url"]
        )
        pages, types = pages + 1, types + (terms_type(signs_of(page)).terms_type == row["terms_type"])
        name = spell(service_name(page).name).replace(" ", "")
        services += name == spell(row["service"]).replace(" ", "")
        named += bool(name)
    assert (pages, named) == (122, 122)
    assert types >= 117
    assert services >= 104
