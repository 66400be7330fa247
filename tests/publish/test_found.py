from __future__ import annotations

from smallprint.model.document import Document
from smallprint.model.found import Alternate, Aside, Discovery, Found, LeftAside, Proposal, Way
from smallprint.publish.found import aside_fields, proposal_fields, proposals_text
from smallprint.publish.look import Look

TERMS = Found(
    "https://acme.example/terms",
    "Terms of Service",
    0.91,
    (Way.FOOTER, Way.LEGAL_PAGE),
    title="Terms",
    language="en",
    words=5412,
    opening="These Terms govern",
    alternates=(Alternate("https://acme.example/de/terms", "de"),),
)
DOUBT = Found("https://acme.example/d/1", "Imprint", 0.44, (Way.TEXT,), words=90)
NAMELESS = Found("https://acme.example/\x1b[2Jd", "", 0.0, (Way.GIVEN,), words=200)
DISCOVERY = Discovery(
    "Acme",
    (TERMS, DOUBT, NAMELESS),
    (
        LeftAside("https://acme.example/promo/terms", Aside.PROMOTION, "Terms"),
        LeftAside("https://acme.example/contest/terms", Aside.PROMOTION),
        LeftAside("https://acme.example/raffle/terms", Aside.PROMOTION),
    ),
    14,
    is_cut_short=True,
)
PROPOSALS = [
    Proposal(TERMS, Document("Acme", "Terms of Service"), is_chosen=True),
    Proposal(DOUBT, Document("Acme", "Imprint"), is_chosen=False),
    Proposal(NAMELESS, Document("Acme", ""), is_chosen=False),
]


def test_what_was_found_is_told_with_its_number_its_name_and_how_it_begins():
    assert list(proposals_text(DISCOVERY, PROPOSALS, Look()))[:5] == [
        "Acme",
        "  1 [x] Terms of Service  5,412 words · en · footer, legal page",
        "        https://acme.example/terms",
        "        “These Terms govern…”",
        "        siblings: de (--siblings)",
    ]


def test_what_is_not_chosen_says_why_and_nothing_rules_the_terminal():
    told = "\n".join(proposals_text(DISCOVERY, PROPOSALS, Look()))
    assert "  2 [ ] Imprint" in told
    assert "not sure (44%)" in told
    assert 'nothing says what it is: --as "Service/Terms type"' in told
    assert "\x1b" not in told
    assert "left aside, of a promotion: https://acme.example/promo/terms, " in told
    assert "and 1 more" in told
    assert "there was more to look at than 14 pages and files" in told


def test_what_is_watched_already_says_as_what():
    double = Proposal(TERMS, Document("Old", "Terms of Service"), is_chosen=False, double_of=Document("Old", "Terms"))
    told = list(proposals_text(Discovery("Acme", (TERMS,)), [double], Look()))
    assert told[1].startswith("  1 [=]")
    assert told[3] == "        watched already, as Old/Terms"


def test_fields_say_what_is_chosen_and_what_became_of_it():
    fields = proposal_fields(PROPOSALS[0], is_added=True)
    assert (fields["kind"], fields["service"], fields["terms_type"]) == ("found", "Acme", "Terms of Service")
    assert (fields["is_chosen"], fields["is_watched"], fields["is_added"]) == (True, True, True)
    assert fields["siblings"] == [{"url": "https://acme.example/de/terms", "language": "de", "region": ""}]
    assert aside_fields(DISCOVERY.aside[0])["cause"] == "of a promotion"
