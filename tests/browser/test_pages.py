"""Every page in a real browser: light and dark, on a phone and wide, with scripts and without."""

from __future__ import annotations

import json
import os
from itertools import pairwise

import pytest

from smallprint.web.views import VIEWS

TERMS = "/service/Huddlewick/Terms of Service"
ASK = "q=May+they+train+AI+on+my+chat+messages%3F"
SAID = "We+do+not+use+chat+content+for+training+our+models+without+customer+consent."
PAGES = {
    "changes": "/",
    "changes-with-noise": "/?all=1&service=Huddlewick",
    "services": "/services",
    "service": "/service/Huddlewick",
    "document": TERMS,
    "reading": f"{TERMS}/version/latest",
    "change": f"{TERMS}/change/22",
    "redline": f"{TERMS}/redline/1..22",
    "redline-sides": f"{TERMS}/redline/1..22?view=side",
    "ask": "/ask",
    "answer": f"/ask?{ASK}&service=Huddlewick",
    "answer-everywhere": f"/ask?{ASK}",
    "timeline": f"/timeline?{ASK}&service=Huddlewick",
    "check": f"/check?statement={SAID}&service=Huddlewick&said=2023-08-06",
    "quote": "/quote?words=machine+learning+and+artificial+intelligence&service=Huddlewick",
    "compare": "/compare?service=Huddlewick&service=Larchway",
    "search": "/search?q=artificial+intelligence",
    "watch": "/watch",
    "alerts": "/alerts",
    "reports": "/reports",
    "feeds": "/feeds",
    "api": "/docs",
    "not-there": "/service/Nobody",
}
"""Each page by a name, with an address at which it shows something."""
HEAVIEST = 150 * 1024
"""So many bytes a page may transfer, with its style sheets and scripts, before pictures."""
SHIFT = """() => new Promise(done => {
  let sum = 0;
  const add = each => { if (!each.hadRecentInput) sum += each.value; };
  new PerformanceObserver(list => list.getEntries().forEach(add))
    .observe({type: "layout-shift", buffered: true});
  requestAnimationFrame(() => setTimeout(() => done(sum), 150));
})"""
SENT = """() => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
  .filter(each => each.initiatorType !== "img").reduce((sum, each) => sum + each.transferSize, 0)"""

each_page = pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)


@each_page
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_serious(look, serious, path, dark):
    assert serious(look(path, dark=dark).page) == []


@each_page
def test_a_page_fits_a_phone_and_says_nothing_on_the_console(look, path, pictures, request):
    seen = look(path, phone=True)
    wider = seen.page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wider <= 0
    assert [told for told in seen.troubles if "404" not in told] == []
    seen.page.screenshot(path=pictures / f"{request.node.callspec.id}-phone.png")


@each_page
def test_a_page_is_light_and_stands_still(look, path, pictures, request):
    page = look(path).page
    assert page.evaluate(SHIFT) < 0.1
    assert page.evaluate(SENT) < HEAVIEST
    page.screenshot(path=pictures / f"{request.node.callspec.id}.png")


@each_page
def test_a_page_says_the_same_without_scripts(look, path):
    told = [look(path, scripts=scripts).page.locator("main").inner_text() for scripts in (True, False)]
    bare, scripted = (" ".join(words.split()) for words in reversed(told))
    assert bare and set(bare.split()) <= set(scripted.split()) | {"…"}


@each_page
def test_a_page_has_one_title_and_headings_in_order(look, path):
    page = look(path).page
    levels = page.evaluate("() => [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(each => +each.tagName[1])")
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels)), json.dumps(levels)


TAKEN = {name: path for name, path in PAGES.items() if name not in {"not-there", "changes-with-noise", "ask"}}


@pytest.mark.parametrize("name", TAKEN)
def test_every_page_has_its_picture_in_the_docs(look, root, pictures, name):
    """`make pictures` takes them anew; otherwise they are taken beside, to be looked at."""
    kept = root / "docs" / "pictures" / f"{name}.jpg"
    folder = kept.parent if os.environ.get("SMALLPRINT_PICTURES") else pictures
    folder.mkdir(parents=True, exist_ok=True)
    page = look(TAKEN[name]).page
    page.set_viewport_size({"width": 1100, "height": 760})
    page.screenshot(path=folder / kept.name, type="jpeg", quality=62)
    assert kept.is_file(), "make pictures takes it"
    assert f"../pictures/{kept.name}" in (root / "docs" / "reference" / "pages.md").read_text(encoding="utf-8")


def test_every_view_is_described(root):
    described = (root / "docs" / "reference" / "pages.md").read_text(encoding="utf-8")
    assert [view.path for view in VIEWS if view.template and f"`{view.path}`" not in described] == []
