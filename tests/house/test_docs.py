"""Pages can be followed: links lead somewhere, and every noun is in the glossary."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from pathlib import Path

import smallprint.model

LINK = re.compile(r"(?<!!)\[[^\]\n]*\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)")
HEADING = re.compile(r"^#{1,6}\s+(.+?)\s*#*$", re.MULTILINE)
FENCE = re.compile(r"^```.*?^```\s*$", re.MULTILINE | re.DOTALL)


def anchors(text: str) -> set[str]:
    """The names under which a page's headings can be reached."""
    headings = HEADING.findall(FENCE.sub("", text))
    return {re.sub(r"[^\w\- ]", "", heading.replace("`", "").lower()).replace(" ", "-") for heading in headings}


def broken(page: Path) -> list[str]:
    """The links of a page that lead nowhere in this checkout; addresses elsewhere are not followed."""
    text = page.read_text(encoding="utf-8")
    found = []
    for target in LINK.findall(FENCE.sub("", text)):
        if re.match(r"[a-z][a-z0-9+.-]*:", target):
            continue
        path, _, anchor = target.partition("#")
        place = (page.parent / path).resolve() if path else page
        if not place.exists() or (
            anchor and place.suffix == ".md" and anchor not in anchors(place.read_text(encoding="utf-8"))
        ):
            found.append(target)
    return found


def test_links_lead_somewhere(root, pages):
    assert {str(page.relative_to(root)): broken(page) for page in pages if broken(page)} == {}


def test_every_page_can_be_reached_from_the_readme(root, pages):
    wanted = {page.resolve() for page in pages if page.is_relative_to(root / "docs")}
    reached, ahead = set(), [root / "README.md", root / "CONTRIBUTING.md"]
    while ahead:
        page = ahead.pop()
        if page in reached or page.suffix != ".md" or not page.exists():
            continue
        reached.add(page)
        targets = LINK.findall(FENCE.sub("", page.read_text(encoding="utf-8")))
        ahead += [(page.parent / target.split("#")[0]).resolve() for target in targets if ":" not in target]
    assert {str(page.relative_to(root)) for page in wanted - reached} == set()


def test_pages_that_the_program_names_are_there(root, modules):
    named = {
        name for each in modules for name in re.findall(r"\bdocs/[\w./-]+\.md\b", each.path.read_text(encoding="utf-8"))
    }
    assert sorted(name for name in named if not (root / name).exists()) == []


def test_every_noun_is_in_the_glossary(root):
    glossary = anchors((root / "docs" / "glossary.md").read_text(encoding="utf-8"))
    nouns = set()
    for each in pkgutil.iter_modules(smallprint.model.__path__, "smallprint.model."):
        module = importlib.import_module(each.name)
        nouns |= {
            name for name, value in vars(module).items() if inspect.isclass(value) and value.__module__ == each.name
        }
    spelled = {name: re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower() for name in nouns}
    assert sorted(name for name, anchor in spelled.items() if anchor not in glossary) == []


def test_decisions_are_dated_and_name_what_lost(root):
    for page in (root / "docs" / "decisions").glob("[0-9]*.md"):
        assert re.fullmatch(r"\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.md", page.name), page.name
        assert "options-that-lost" in anchors(page.read_text(encoding="utf-8")), page.name


def test_every_make_target_that_pages_name_exists(root, pages):
    targets = set(re.findall(r"^([a-z]+):", (root / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {word for page in pages for word in re.findall(r"(?:`|\$ )make ([a-z]+)", page.read_text(encoding="utf-8"))}
    assert named - targets == set()


def test_a_link_to_nowhere_is_found(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(
        "# A page\n\n[here](#a-page) [there](gone.md) [no part](#other) [out](https://example.com/x)\n",
        encoding="utf-8",
    )
    assert broken(page) == ["gone.md", "#other"]
