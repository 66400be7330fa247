"""What is framed in other people's pages: a timeline, without our navigation, and nothing else may be framed."""

from __future__ import annotations

import html

ASKED = "q=May+they+train+AI+on+my+chat+messages%3F&service=Huddlewick"


def test_a_timeline_may_be_framed_and_its_page_may_not(client):
    framed, page = client.get(f"/embed/timeline?{ASKED}"), client.get(f"/timeline?{ASKED}")
    assert "frame-ancestors *" in framed.headers["content-security-policy"]
    assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
    assert "1 April 2023" in framed.text and "verdict-yes" in framed.text
    assert '<nav aria-label="Main">' not in framed.text


def test_the_page_gives_the_words_to_copy(client):
    [client.get(f"/timeline?{ASKED}") for _ in range(2)]  # made, then whole
    page = client.get(f"/timeline?{ASKED}").text
    snippet = html.unescape(page.partition('id="snippet"')[2].partition(">")[2].partition("</textarea>")[0])
    assert snippet.startswith('<iframe src="http://127.0.0.1/embed/timeline?q=May+they')


def test_a_frame_without_a_question_says_what_is_missing(client):
    assert client.get("/embed/timeline").status_code == 400
    assert client.get("/embed/timeline?q=Is+it+raining%3F&service=Huddlewick").status_code == 400
