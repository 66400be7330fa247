from smallprint.judge.weighing.kind import bare_address, facets_of
from smallprint.model.meaning import Kind


def test_a_changed_address_and_date_are_named_beside_the_main_kind(take, terms):
    after = terms.replace("9 euros", "14 euros").replace("March 1", "May 1").replace("example/privacy", "example/p")
    found = take(terms, after)[1].assessment
    assert found.kinds == (Kind.SUBSTANTIVE, Kind.LINK_TARGET_ONLY, Kind.DATES_ONLY)


def test_a_token_alone_is_not_a_changed_address(take, terms):
    taken = take(terms, terms.replace("example/privacy", "example/privacy?utm=7"))[1]
    assert list(facets_of(taken.diff)) == [Kind.URL_TRACKING_PARAMS]


def test_an_address_is_bared_of_what_follows_its_path():
    assert bare_address("https://larkspur.example/terms/?a=1#b") == "larkspur.example/terms"
    assert bare_address("https://[broken/terms") == "https://[broken/terms"
