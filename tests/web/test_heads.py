"""What the head of a page tells before the page is made is what the page tells of itself."""

from __future__ import annotations

import html
import re

import pytest

ASKED = "q=May+they+train+AI+on+my+chat+messages%3F&service=Huddlewick"
WORDS = "May they train AI on my chat messages?"
QUOTED = "/quote?words=your+chats&service=Huddlewick"
TERMS = "/service/Huddlewick/Terms%20of%20Service"


def canonical(page: str) -> str:
    found = re.search(r'<link rel="canonical" href="([^"]*)"', page.partition("</head>")[0])
    return html.unescape(found[1]).removeprefix("http://127.0.0.1") if found else ""


def title(page: str) -> str:
    found = re.search(r'<meta property="og:title" content="([^"]*)"', page.partition("</head>")[0])
    return html.unescape(found[1]) if found else ""


@pytest.fixture
def sent_first(client, monkeypatch):
    """Pages as they are sent head first, whatever they take."""

    def page(path: str) -> str:
        monkeypatch.setattr("smallprint.web.respond.SOON", 0.0)
        client.app.state.desk.kept.pages.clear()
        answer = client.get(path)
        assert answer.status_code == 200
        return answer.text

    return page


@pytest.mark.parametrize("path", [f"/ask?{ASKED}", f"/ask?{ASKED}&at=2023-06-01", f"{TERMS}/version/2"])
def test_the_lasting_address_is_the_same_before_and_after(client, sent_first, path):
    whole = [client.get(path).text for _ in range(2)][-1]
    first = sent_first(path)
    assert 'class="waiting"' in first
    assert canonical(first) == canonical(whole) != ""


@pytest.mark.parametrize(
    ("path", "told", "lies"),
    [
        (TERMS, "Huddlewick · Terms of Service", TERMS),
        ("/service/Huddlewick", "Huddlewick", "/service/Huddlewick"),
        (f"/timeline?{ASKED}&x=1", f"{WORDS} · Huddlewick over time", f"/timeline?{ASKED}"),
        (QUOTED, "A quotation of Huddlewick’s terms", QUOTED),
        ("/check?statement=We+never+train&service=Huddlewick", "“We never train” beside the terms of Huddlewick", ""),
        ("/compare?service=Huddlewick", "Huddlewick", "/compare?service=Huddlewick"),
    ],
)
def test_a_head_that_is_sent_first_tells_its_title_and_where_it_lies(sent_first, path, told, lies):
    page = sent_first(path)
    assert (title(page), canonical(page)) == (told, lies)


def named(page: str) -> str:
    return html.unescape(page.partition("<title>")[2].partition("</title>")[0])


@pytest.mark.parametrize(
    "path",
    [
        f"/ask?{ASKED}",
        "/ask?q=Do+they+sell+my+data%3F&all=1",
        f"/timeline?{ASKED}",
        QUOTED,
        "/check?statement=We+never+train&service=Huddlewick",
        "/compare?service=Huddlewick&service=Quillmoth",
        "/compare",
        TERMS,
        f"{TERMS}/version/2",
        f"{TERMS}/change/4",
        "/service/Huddlewick",
    ],
)
def test_a_page_is_called_the_same_whether_or_not_it_is_sent_head_first(client, sent_first, path):
    whole = [client.get(path).text for _ in range(2)][-1]
    first = sent_first(path)
    assert named(first) == named(whole)
    assert not title(whole) or title(first) == title(whole) == named(whole).removesuffix(" · smallprint")
