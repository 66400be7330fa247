from __future__ import annotations

from smallprint.model.found import Way
from smallprint.source.leads import MOST_HUBS, Lead, Leads


def lead(path: str, kind: str = "", **more) -> Lead:
    return Lead(f"https://acme.example{path}", "", kind, (Way.FOOTER,), **more)


def order(leads: Leads, found=()) -> list[str]:
    taken = []
    while (one := leads.next(found)) is not None:
        taken.append(one.url.removeprefix("https://acme.example"))
        leads.see(one.url)
    return taken


def test_lists_come_first_then_main_documents_then_others_and_doubtful_ones_never():
    leads = Leads()
    for one in (
        lead("/aup", "Acceptable Use Policy", worth=0.7),
        lead("/perhaps", "Imprint", worth=0.2),
        lead("/privacy", "Privacy Policy", worth=0.5),
        lead("/legal", is_hub=True),
    ):
        leads.add(one)
    assert order(leads) == ["/legal", "/privacy", "/aup"]


def test_a_second_document_of_a_type_comes_behind_first_ones():
    leads = Leads()
    leads.add(lead("/terms-2", "Terms of Service", worth=0.8))
    leads.add(lead("/imprint", "Imprint", worth=0.6))
    assert order(leads, {"Terms of Service"}) == ["/imprint", "/terms-2"]


def test_a_page_is_looked_at_once_however_its_address_is_written():
    leads = Leads()
    leads.add(lead("/terms", "Terms of Service"))
    leads.add(lead("/terms/?utm_source=x#a", "Terms of Service"))
    assert order(leads) == ["/terms"]
    leads.add(lead("/terms", "Terms of Service"))
    assert order(leads) == []


def test_one_of_several_siblings_is_looked_at_the_others_are_kept_beside_it():
    leads = Leads()
    for path in ("/de/terms", "/terms", "/fr/terms"):
        leads.add(lead(path, "Terms of Service"))
    assert order(leads) == ["/terms"]
    assert {one.variant for one in leads.siblings("https://acme.example/terms").values()} == {"de", "fr"}


def test_the_language_that_is_preferred_is_chosen():
    leads = Leads(language="de")
    for path in ("/en/terms", "/de/terms"):
        leads.add(lead(path, "Terms of Service"))
    assert order(leads) == ["/de/terms"]


def test_lists_without_end_are_not_followed_for_ever():
    leads = Leads()
    leads.hubs = MOST_HUBS
    leads.add(lead("/more", is_hub=True))
    assert order(leads) == []
