"""Train the weights by which the main text of a page is found, and write them as `main_text.json`.

    python training/train_main_text.py --labels pages.dev.jsonl [--out FOLDER]
    python training/train_main_text.py --labels pages.dev.jsonl --cross-validate [--bare]

Labels are JSON Lines with the page's files beside them, the text that a person's selectors gave (`reference`) and the
`family` of the service. A block is part of the document where half of its words or more are met in their place when
the page's words are laid beside the reference's. With --cross-validate nothing is written: the families are cut into
folds, and the pages of each are read with weights fitted on the others and scored. --bare: blocks have no signs of
landmarks and names (prose is still looked for outside of menus and footers, and consent dialogs are left out).
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from planted import DOCUMENT, MARK, plant
from rapidfuzz.distance import Indel
from scipy.sparse import csr_matrix
from selectolax.lexbor import LexborNode
from sklearn.linear_model import LogisticRegression

from smallprint.extract.block_signs import block_signs
from smallprint.extract.charset import decode
from smallprint.extract.dom import Page, parse_text
from smallprint.extract.html import markdown
from smallprint.extract.main_text import Weights, cut_out, weigh
from smallprint.extract.page_blocks import Layout, count, lay_out

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "src" / "smallprint" / "extract" / "weights"
FOLDS = 10
C = 0.01
"""The inverse strength of the penalty; 0.003 did the same in cross-validation, 0.03 up to three pages of 123 worse."""
SHORT = 150
"""Each document is also learned from with no more than its first so many words.

Among the same menus and banners a short document is harder to find: in cross-validation 108 and not 105 of 123 pages
cut so came out right, 116 and not 115 of those cut to 500 words, and as many whole ones.
"""
LEAST = 3
"""A sign that fewer blocks have is not learned."""
PLANTED = ("once", "again")
"""Each document is also learned from with pieces of furniture planted in it, other ones each time.

Of words planted so in pages of other families .936 were taken for the document's without this, .308 with it.
"""
RIGHT = 0.95
"""Two texts with this similarity of their words are the same."""
DIGITS = 3

Array = np.ndarray[Any, Any]
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")


@dataclass
class Lesson:
    """A page with its reference, laid out, and for each block whether it is part of the document."""

    id: str
    family: str
    url: str
    html: str
    layout: Layout
    signs: list[list[str]]
    is_document: list[bool] = field(default_factory=list)


@dataclass
class Document:
    """The pages of a document and the words of its reference."""

    id: str
    family: str
    words: list[str]
    pages: list[Lesson]


def words(text: str) -> list[str]:
    """The words of a text in Markdown, as `score.py` of the labelled set counts them."""
    plain = re.sub(r"[*_`\\>#|]", " ", _LINK.sub(r"\1", text))
    return re.findall(r"\w+", unicodedata.normalize("NFKC", plain).lower())


def laid_out(page: Page, *, is_bare: bool) -> Layout:
    """A page's layout; bare, without what its elements are called."""
    assert page.tree.body is not None
    layout = lay_out(page.tree.body)
    for part in (*layout.elements, *layout.blocks) if is_bare else ():
        if hasattr(part, "marks"):
            part.marks = frozenset()
        else:
            part.landmarks = frozenset()
    return layout


def documents(path: Path, *, is_bare: bool) -> Iterator[Document]:
    """The labelled documents that are HTML throughout."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row.get("reference_flag") or any(source["kind"] != "html" for source in row["sources"]):
            continue
        pages = []
        for source in row["sources"]:
            html = decode(gzip.decompress((path.parent / source["file"]).read_bytes()))
            layout = laid_out(parse_text(html, source["url"]), is_bare=is_bare)
            pages.append(Lesson(row["id"], row["family"], source["url"], html, layout, block_signs(layout)))
        document = Document(
            row["id"], row["family"], words((path.parent / row["reference"]).read_text(encoding="utf-8")), pages
        )
        mark(document)
        yield document


def mark(document: Document) -> None:
    """Say of each block whether it is part of the document."""
    said = [words(run.text) for page in document.pages for run in page.layout.blocks]
    owners = [at for at, block in enumerate(said) for _ in block]
    met: Counter[int] = Counter()
    for step in Indel.opcodes([word for block in said for word in block], document.words):
        if step.tag == "equal":
            met.update(owners[step.src_start : step.src_end])
    verdicts = iter([met[at] >= 0.5 * max(1, len(block)) for at, block in enumerate(said)])
    for page in document.pages:
        page.is_document = [next(verdicts) for _ in page.layout.blocks]


def shortened(document: Document, *, is_bare: bool) -> Document:
    """A document as if it had no more than its first words, in the same pages."""
    left, pages = SHORT, []
    for page in document.pages:
        layout = laid_out(parse_text(page.html, page.url), is_bare=is_bare)
        kept = []
        for run, verdict in zip(layout.blocks, page.is_document, strict=True):
            if verdict and left <= 0:
                continue
            left -= run.words if verdict else 0
            kept.append((run, verdict))
        layout.blocks = [run for run, _ in kept]
        count(layout)
        verdicts = [verdict for _, verdict in kept]
        pages.append(Lesson(page.id, page.family, page.url, "", layout, block_signs(layout), verdicts))
    return Document(document.id, document.family, [], pages)


def furnished(document: Document, name: str, *, is_bare: bool) -> Document:
    """A document with furniture planted in what holds most of it, in the same pages."""
    pages = []
    for at, page in enumerate(document.pages):
        parsed = parse_text(page.html, page.url)
        holder = _holder(laid_out(parsed, is_bare=is_bare), page.is_document)
        if holder is not None:
            plant(holder, f"{name} {document.id} {at}")
        layout = laid_out(parsed, is_bare=is_bare)
        planted: list[str] = []
        for element in layout.elements:
            above = planted[element.parent] if element.parent >= 0 else ""
            planted.append(above or element.node.attributes.get(MARK) or "")
        labelled = iter(page.is_document)
        verdicts = [
            planted[run.element] == DOCUMENT if planted[run.element] else next(labelled) for run in layout.blocks
        ]
        assert next(labelled, None) is None
        pages.append(Lesson(page.id, page.family, page.url, "", layout, block_signs(layout), verdicts))
    return Document(document.id, document.family, [], pages)


def _holder(layout: Layout, is_document: Sequence[bool]) -> LexborNode | None:
    """The innermost element that holds four fifths of a document's words, or None where the page has none of it."""
    held = [0] * len(layout.elements)
    for run, verdict in zip(layout.blocks, is_document, strict=True):
        held[run.element] += run.words if verdict else 0
    for at in range(len(held) - 1, 0, -1):
        held[layout.elements[at].parent] += held[at]
    inner = max((at for at, words_held in enumerate(held) if words_held >= 0.8 * max(1, held[0])), default=None)
    return None if inner is None else layout.elements[inner].node


def fit(whole: Sequence[Document], *, is_bare: bool = False) -> Weights:
    """Weights from these documents. Each family of services counts the same, and in it each document."""
    known = [*whole]
    known += [shortened(document, is_bare=is_bare) for document in whole]
    for name in PLANTED:
        known += [furnished(document, name, is_bare=is_bare) for document in whole]
    families = Counter(document.family for document in known)
    rows: list[list[str]] = []
    verdicts: list[bool] = []
    counts: list[float] = []
    for document in known:
        size = sum(len(page.signs) for page in document.pages)
        for page in document.pages:
            rows += page.signs
            verdicts += page.is_document
            counts += [1 / (families[document.family] * max(1, size))] * len(page.signs)
    seen = Counter(sign for row in rows for sign in set(row))
    columns = {sign: at for at, sign in enumerate(sorted(sign for sign, times in seen.items() if times >= LEAST))}
    entries = [sorted({columns[sign] for sign in row if sign in columns}) for row in rows]
    ends = np.cumsum([0, *map(len, entries)])
    flat = [at for row in entries for at in row]
    matrix = csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(rows), len(columns)))
    importance = np.array(counts) / np.mean(counts)
    model = LogisticRegression(C=C, solver="liblinear", max_iter=500, random_state=0)
    model.fit(matrix, np.array(verdicts), sample_weight=importance)
    weights = {sign: round(float(model.coef_[0][at]), DIGITS) for sign, at in columns.items()}
    return Weights(
        round(float(model.intercept_[0]), DIGITS), {sign: weight for sign, weight in weights.items() if weight}
    )


def text_of(document: Document, weights: Weights, *, is_bare: bool) -> str:
    """What is read of a document with these weights."""
    parts = []
    for page in document.pages:
        parsed = parse_text(page.html, page.url)
        layout = laid_out(parsed, is_bare=is_bare)
        if layout.blocks:
            parts.append(markdown(cut_out(layout, weigh(layout, weights)), parsed.base))
    return "\n\n".join(parts)


def cross_validate(known: Sequence[Document], *, is_bare: bool) -> None:
    """Print how many documents are read right with weights fitted on other families."""
    found: dict[str, float] = {}
    for fold in range(FOLDS):
        held = [document for document in known if crc32(document.family.encode()) % FOLDS == fold]
        weights = fit(
            [document for document in known if crc32(document.family.encode()) % FOLDS != fold], is_bare=is_bare
        )
        for document in held:
            read = words(text_of(document, weights, is_bare=is_bare))
            found[document.id] = Indel.normalized_similarity(document.words, read)
    families: dict[str, list[bool]] = {}
    for document in known:
        families.setdefault(document.family, []).append(found[document.id] >= RIGHT)
    print(f"documents {len(found)}, similarity {RIGHT} or more: {np.mean([v >= RIGHT for v in found.values()]):.3f}")
    print(f"the same by family: {np.mean([np.mean(v) for v in families.values()]):.3f} of {len(families)}")
    print(f"mean similarity {np.mean(list(found.values())):.4f}, under 0.5: {sum(v < 0.5 for v in found.values())}")
    for name, value in sorted(found.items(), key=lambda item: item[1])[:14]:
        print(f"  {value:.3f} {name}")


def main() -> None:
    """Train, or cross-validate."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--labels", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--cross-validate", action="store_true")
    parser.add_argument("--bare", action="store_true")
    asked = parser.parse_args()
    known = list(documents(asked.labels, is_bare=asked.bare))
    if asked.cross_validate:
        cross_validate(known, is_bare=asked.bare)
        return
    weights = fit(known)
    content = json.dumps({"bias": weights.bias, "signs": dict(weights.signs)}, sort_keys=True, indent=0)
    (asked.out / "main_text.json").write_text(content + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
