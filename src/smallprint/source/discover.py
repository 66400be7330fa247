"""From an address to the documents of a service's contract: a bounded walk over its site, one page at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from urllib.parse import urljoin, urlsplit

from smallprint.errors import BlockedError, ExtractError, FetchError, GoneError, SourceError, UsageError
from smallprint.extract.address import canonical, joined
from smallprint.extract.contract_links import ContractLink, left_aside
from smallprint.extract.contract_page import ContractPage, read_page
from smallprint.extract.domain import brand_of, is_same_holder
from smallprint.extract.terms_type import Signs, terms_type
from smallprint.extract.variant import marks_of
from smallprint.model.found import Aside, Discovery, Found, LeftAside, Way
from smallprint.model.snapshot import Snapshot
from smallprint.model.source import Source
from smallprint.source.address import address_of, shown
from smallprint.source.apart import read_apart
from smallprint.source.fetch import Fetcher
from smallprint.source.leads import HUB_WORTH, LEAST_WORTH, MAIN, Lead, Leads
from smallprint.source.site_files import WELL_KNOWN, in_sitemap, sitemaps_in_robots, text_of

HUBS = ("/legal", "/policies")
USUAL = {
    "Terms of Service": ("/terms", "/terms-of-service"),
    "Privacy Policy": ("/privacy", "/privacy-policy"),
}
"""Where documents usually lie, in the order in which it is tried: the commonest ends of the corpus's declarations."""
MOST_ASIDE = 60
_LOOKS = "an address looks like https://acme.example/terms"
Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much is looked at: pages, files in usual places, and for how long. Asking politely takes time."""

    pages: int = 12
    files: int = 8
    seconds: float = 120.0


def discover(
    addresses: Sequence[str],
    fetcher: Fetcher,
    *,
    now: Clock,
    bounds: Bounds | None = None,
    renderer: Fetcher | None = None,
) -> Discovery:
    """The documents of the contract that these addresses, or the sites they are of, lead to.

    `renderer` is a browser, asked where a page has nothing to read before its scripts have run. SourceError: none of
    the addresses could be read. UsageError: one is no address.
    """
    given = [whole_address(address) for address in addresses]
    if not given:
        raise UsageError("no address is given", hint=_LOOKS)
    search = _Search(fetcher, renderer, now, bounds or Bounds(), given[0])
    search.begin(given)
    search.go_home()
    search.follow()
    search.ask_files()
    search.follow()
    search.try_usual_places()
    search.read_sitemaps()
    return search.result()


def whole_address(words: str) -> str:
    """An address as it is asked for: "acme.example" is "https://acme.example/". UsageError: it is none."""
    address = words.strip()
    url = joined("", address if "://" in address else f"https://{address}")
    host = (urlsplit(url).hostname or "") if url else ""
    if " " in address or not ("." in host or ":" in host or host == "localhost"):
        raise UsageError(f"{shown(words)!r} is no address", hint=_LOOKS)
    if "@" in urlsplit(url).netloc and "://" not in address:
        raise UsageError(f"{shown(url)} is no address of a page", hint="leave out what stands before the @")
    try:
        address_of(url)
    except FetchError as error:
        raise UsageError(error.message, hint=error.hint or _LOOKS) from error
    return url if urlsplit(url).path else f"{url}/"


@dataclass(slots=True)
class _Search:
    """A walk in progress: what is known so far, and what is still ahead."""

    fetcher: Fetcher
    renderer: Fetcher | None
    now: Clock
    bounds: Bounds
    given: str
    until: datetime = field(init=False)
    leads: Leads = field(init=False)
    pages: int = 0
    files: int = 0
    found: dict[str, Found] = field(default_factory=dict)
    digests: set[str] = field(default_factory=set)
    aside: dict[str, LeftAside] = field(default_factory=dict)
    names: Counter[str] = field(default_factory=Counter)
    is_cut_short: bool = False

    def __post_init__(self) -> None:
        self.until = self.now() + timedelta(seconds=self.bounds.seconds)
        self.leads = Leads(marks_of(self.given).language)

    # ------------------------------------------------------------ the walk

    def begin(self, given: Sequence[str]) -> None:
        """Look at what was given. SourceError: nothing of it can be read."""
        trouble: list[SourceError] = []
        for url in dict.fromkeys(given):
            lead = Lead(url, "", "", (Way.GIVEN,))
            try:
                self._take(self._read(lead), lead)
            except SourceError as error:
                trouble.append(error)
                self._refuse(url, error)
        if len(trouble) == len(set(given)):
            raise trouble[0]

    def go_home(self) -> None:
        """Look at the site's first page, for its footer and its name."""
        self._look(Lead(urljoin(self.given, "/"), "", "", (), is_guess=True))

    def follow(self) -> None:
        """Look at what links lead to, the worthiest first, until nothing is left or the bounds are reached."""
        while not self._is_over():
            lead = self.leads.next(self._types())
            if lead is None:
                return
            self._look(lead)

    def ask_files(self) -> None:
        """Ask for the files in which sites name documents."""
        for path, reads in WELL_KNOWN:
            url = urljoin(self.given, path)
            for lead in reads(self._file(url), url):
                self._add(lead)

    def try_usual_places(self) -> None:
        """Look where documents usually lie, for main ones that no link led to."""
        for path in HUBS if self._missing() else ():
            self._add(Lead(urljoin(self.given, path), "", "", (Way.USUAL_PATH,), is_hub=True, is_guess=True))
        self.follow()
        for one in self._missing():
            for path in USUAL[one]:
                if one in self._missing():
                    self._add(Lead(urljoin(self.given, path), "", one, (Way.USUAL_PATH,), is_guess=True))
                    self.follow()

    def read_sitemaps(self) -> None:
        """Look into the site's maps for main documents that nothing else led to."""
        if not self._missing():
            return
        robots = urljoin(self.given, "/robots.txt")
        ahead = sitemaps_in_robots(self._file(robots)) or [urljoin(self.given, "/sitemap.xml")]
        while ahead and self.files < self.bounds.files:
            url = joined(robots, ahead.pop(0))
            is_theirs = bool(url) and is_same_holder(self.given, url)
            addresses, is_index = in_sitemap(self._file(url)) if is_theirs else ([], False)
            if is_index:
                ahead += sorted(addresses, key=lambda one: "page" not in one)[:3]
                continue
            for address in addresses:
                self._add_from_sitemap(address)
        self.follow()

    def result(self) -> Discovery:
        """All that was found, what was given first and in its order, then by sureness."""
        for lead in self.leads:
            is_worthy = self.leads.worth(lead, self._types()) >= LEAST_WORTH and not lead.is_guess
            self.is_cut_short = self.is_cut_short or is_worthy
            if is_worthy and lead.terms_type:
                self._put_aside(LeftAside(lead.url, Aside.NOT_LOOKED_AT, lead.terms_type))
        found = [self._with_siblings(one) for one in self.found.values()]
        found.sort(key=_order)
        aside = tuple(self.aside.values())[:MOST_ASIDE]
        return Discovery(self._name(), tuple(found), aside, self.pages + self.files, self.is_cut_short)

    # ------------------------------------------------------------ one page

    def _look(self, lead: Lead) -> None:
        """Look at a page; what cannot be read is left aside, and what was only guessed is passed over in silence."""
        if self.leads.has_seen(lead.url) or self._is_over():
            return
        try:
            self._take(self._read(lead), lead)
        except SourceError as error:
            if not lead.is_guess:
                self._refuse(lead.url, error)

    def _read(self, lead: Lead) -> ContractPage:
        """A page, read. SourceError: it could not be."""
        self.leads.see(lead.url)
        page = self._read_by(self.fetcher, lead)
        if not page.needs_scripts or self.renderer is None or self._is_over():
            return page
        try:
            return self._read_by(self.renderer, lead)
        except SourceError:
            if page.found is None:
                raise
            return page

    def _read_by(self, fetcher: Fetcher, lead: Lead) -> ContractPage:
        """A page as a fetcher gives it, read."""
        self.pages += 1
        snapshot = fetcher.fetch(Source(lead.url, render=fetcher is self.renderer), "")
        if not isinstance(snapshot, Snapshot):
            raise FetchError(f"{lead.url} gave no page", url=lead.url)
        self._check_end(lead, snapshot.final_url)
        page = read_page(snapshot, lead.words, lead.ways or (Way.LEGAL_PAGE,), read_apart)
        if not page.needs_scripts:
            self.leads.see(snapshot.final_url)
        return page

    def _check_end(self, lead: Lead, ended: str) -> None:
        """ExtractError where an address leads on to a page that was seen, or to somebody else's."""
        if canonical(ended) != canonical(lead.url) and self.leads.has_seen(ended):
            raise ExtractError(f"leads to {ended}", url=lead.url)
        is_named = Way.GIVEN in lead.ways or Way.WELL_KNOWN in lead.ways
        if not is_named and not is_same_holder(lead.url, ended):
            raise ExtractError(f"leads to {ended}", url=lead.url)

    def _take(self, page: ContractPage, lead: Lead) -> None:
        """Keep what a page is, and where it leads."""
        self.names[page.naming.name] += round(page.naming.worth * 10) if is_same_holder(self.given, page.url) else 0
        self.leads.hubs += page.is_hub or (lead.is_hub and page.found is None)
        if page.found and lead.ways:
            self._take_found(page, page.found)
        elif page.needs_scripts and lead.ways and not (lead.is_guess or (lead.is_hub and not lead.terms_type)):
            self._put_aside(LeftAside(page.url, Aside.NEEDS_SCRIPTS))
        elif page.aside and lead.ways and not _is_passed_over(page, lead):
            self._put_aside(page.aside)
        for link in page.links:
            self._add_from_link(link, page)

    def _take_found(self, page: ContractPage, found: Found) -> None:
        """Keep a document; the same text at another address is none of its own."""
        if page.digest in self.digests:
            self._put_aside(LeftAside(page.url, Aside.SAME))
            return
        self.digests.add(page.digest)
        self.found[canonical(page.url)] = found
        for one in found.alternates:
            self.leads.add_sibling(one.url, one.language, one.region)

    def _file(self, url: str) -> str:
        """The characters of a file in a usual place; "" where there is none or the bounds are reached."""
        if self.leads.has_seen(url) or self.files >= self.bounds.files or self.now() >= self.until:
            return ""
        self.files += 1
        self.leads.see(url)
        try:
            snapshot = self.fetcher.fetch(Source(url), "")
        except SourceError:
            return ""
        return text_of(snapshot.content) if isinstance(snapshot, Snapshot) else ""

    # ------------------------------------------------------------ what is ahead

    def _add_from_link(self, link: ContractLink, page: ContractPage) -> None:
        """Remember where a link leads, or why it is not followed."""
        if link.aside:
            self._put_aside(LeftAside(link.url, link.aside, link.words[:80]))
            return
        ways = tuple(Way.LEGAL_PAGE if page.is_hub and way is Way.TEXT else way for way in link.ways)
        worth = max(link.sureness, HUB_WORTH / 2 if page.is_hub and link.terms_type else 0.0)
        self._add(Lead(link.url, link.words, link.terms_type, ways, worth, link.is_hub))

    def _add_from_sitemap(self, address: str) -> None:
        """Remember an address of a sitemap that names a document."""
        if not is_same_holder(self.given, address) or left_aside(address, ""):
            return
        guess = terms_type(Signs(address))
        if guess.terms_type and guess.sureness >= LEAST_WORTH:
            self._add(Lead(address, "", guess.terms_type, (Way.SITEMAP,), guess.sureness))

    def _add(self, lead: Lead) -> None:
        """Remember a lead; of a document that was found already, that it was found in this way too."""
        known = self.found.get(canonical(lead.url))
        if known:
            self.found[canonical(lead.url)] = replace(known, ways=tuple(dict.fromkeys((*known.ways, *lead.ways))))
        else:
            self.leads.add(lead)

    def _with_siblings(self, one: Found) -> Found:
        """A document with all its siblings that are no documents of their own here."""
        named = {canonical(each.url): each for each in one.alternates}
        known = {**self.leads.siblings(one.url), **named}
        kept = [each for key, each in known.items() if key not in self.found]
        return replace(one, alternates=tuple(sorted(kept, key=lambda each: (each.variant, each.url))))

    # ------------------------------------------------------------ how far it came

    def _types(self) -> set[str]:
        return {one.terms_type for one in self.found.values()}

    def _missing(self) -> list[str]:
        """The main documents that were not found."""
        return [one for one in MAIN if one not in self._types()]

    def _is_over(self) -> bool:
        """Whether a bound is reached."""
        return self.pages >= self.bounds.pages or self.now() >= self.until

    def _name(self) -> str:
        """What the site's pages call the service, else what its domain does."""
        named = [(worth, name) for name, worth in self.names.items() if name]
        brand = brand_of(self.given)
        return max(named)[1] if named else brand[:1].upper() + brand[1:] or urlsplit(self.given).netloc

    def _refuse(self, url: str, error: SourceError) -> None:
        causes = ((BlockedError, Aside.BLOCKED), (GoneError, Aside.GONE), (FetchError, Aside.FAILED))
        cause = next((each for kind, each in causes if isinstance(error, kind)), Aside.NO_TERMS)
        self._put_aside(LeftAside(url, cause, error.message))

    def _put_aside(self, one: LeftAside) -> None:
        if canonical(one.url) not in self.found:
            self.aside.setdefault(canonical(one.url), one)


def _is_passed_over(page: ContractPage, lead: Lead) -> bool:
    """Whether nobody expected a document there: a list of documents, a site's first page, a mere guess."""
    is_home = not urlsplit(page.url).path.strip("/")
    return page.is_hub or lead.is_guess or is_home or (lead.is_hub and not lead.terms_type)


def _order(one: Found) -> tuple[bool, int, float, str]:
    """Where a document stands among those that were found; what was given stands as it was given."""
    if Way.GIVEN in one.ways:
        return False, 0, 0.0, ""
    return True, _rank(one.terms_type), -one.sureness, one.url


def _rank(named: str) -> int:
    """Main documents stand before others, and what has no name at the end."""
    return MAIN.index(named) if named in MAIN else 2 if named else 3
