"""Clauses of real documents altered so that they mean something else, and so that they mean the same: which are raised?

    make bench FIGURE=mutations ARGS="~/collections/contrib-versions --count 5000"

Each altered clause is put into its document and the two texts are compared as `smallprint diff` does. Altered:
"not" dropped, may turned into will, 30 days into 3, ", including to train our models" added, consent made notice.
Twins: typography, list marks, e-mail for email, link text, the level of a heading, capitals. Prints the share that is
raised as substantive, kind by kind, and of those altered in meaning the share of which a norm moved as well, and that
of which a norm or a sentence that holds none is named.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from random import Random

from _collection import collection, is_english_terms, machine, shuffled, text_of

from smallprint.archive.compare_versions import compare_texts
from smallprint.judge.shift.norm_shift import norm_shifts
from smallprint.judge.shift.sentence_shift import sentence_shifts
from smallprint.judge.shift.training_shift import training_shifts
from smallprint.model.clause import BlockKind, Outline
from smallprint.model.document import DocumentLog
from smallprint.segment import outline

PER_DOCUMENT = 30
LONGEST = 200_000
"""Texts of more characters are left out: each pair is compared whole."""
SECONDS_BETWEEN_WORDS = 10

_NOT = re.compile(r"\b(may|must|shall|will|do|does|can|are|is) not\b")
_MAY = re.compile(r"\b(we|you|[A-Z]\w+) may\b(?! not)")
_DAYS = re.compile(r"\b(\d)0 (days?|hours?|months?)\b")
_USE = re.compile(
    r"\b(to (?:provide|improve|operate|maintain|develop|personalize|personalise)[^.,;:()]{5,60})(?=[.,;])"
)
_CONSENT = re.compile(r"\b(?:your|prior|explicit|express) consent\b")


def _drop_not(raw: str) -> str:
    return _NOT.sub(r"\1", raw, count=1)


def _may_will(raw: str) -> str:
    return _MAY.sub(r"\1 will", raw, count=1)


def _fewer_days(raw: str) -> str:
    return _DAYS.sub(r"\1 \2", raw, count=1)


def _add_training(raw: str) -> str:
    return _USE.sub(r"\1, including to train our models", raw, count=1)


def _consent_notice(raw: str) -> str:
    return _CONSENT.sub("notice to you", raw, count=1)


def _typography(raw: str) -> str:
    return raw.replace("'", "’").replace('"', "”") if "'" in raw else raw.replace("’", "'").replace("“", '"')


def _marks(raw: str) -> str:
    return re.sub(r"^(\s*)\*(\s+)", r"\1-\2", raw) if re.match(r"\s*\*\s", raw) else raw


def _email(raw: str) -> str:
    return re.sub(r"\be-mail\b", "email", raw) if "e-mail" in raw else re.sub(r"\bemail\b(?!@)", "e-mail", raw)


def _link_text(raw: str) -> str:
    return re.sub(r"\[([^\]]{3,40})\]\((https?://[^)]+)\)", r"[\1](\2?ref=footer)", raw, count=1)


def _level(raw: str) -> str:
    return re.sub(r"^(#{2,4}) ", r"#\1 ", raw)


def _capitals(raw: str) -> str:
    return re.sub(r"\b(the|our|these) (service|site|terms|services)\b", lambda found: found[0].title(), raw, count=1)


ALTERED: dict[str, Callable[[str], str]] = {
    "not dropped": _drop_not,
    "may to will": _may_will,
    "30 to 3": _fewer_days,
    "training added": _add_training,
    "consent to notice": _consent_notice,
}
TWINS: dict[str, Callable[[str], str]] = {
    "typography": _typography,
    "list marks": _marks,
    "e-mail": _email,
    "link text": _link_text,
    "heading level": _level,
    "capitals": _capitals,
}


def main() -> int:
    """Alter clauses of a collection; exit status 0."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("place", help="a bundle, clone or bare repository")
    parser.add_argument("--count", type=int, default=5_000, help="so many of each sort")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--shown", type=int, default=0, help="print so many that went wrong, of each kind")
    asked = parser.parse_args()
    with collection(asked.place) as history:
        logs = shuffled(history, Random(asked.seed))
    share = max(1, asked.count // (len(logs) or 1) + 1)
    found: Counter[str] = Counter()
    wrong: dict[str, list[str]] = {}
    began = said = time.monotonic()
    with ProcessPoolExecutor(asked.jobs) as pool:
        for counted, words in pool.map(partial(_document, asked.place, asked.seed, min(PER_DOCUMENT, 2 * share)), logs):
            found.update(counted)
            for name, line in words:
                wrong.setdefault(name, []).append(line)
            if time.monotonic() - said > SECONDS_BETWEEN_WORDS:
                said = time.monotonic()
                print(f"{found['altered']} altered, {found['twins']} twins", file=sys.stderr, flush=True)
            if found["altered"] >= asked.count and found["twins"] >= asked.count:
                pool.shutdown(cancel_futures=True)
                break
    print(f"{machine()}, seed {asked.seed}, {time.monotonic() - began:.0f} s")
    for sort, kinds in (("altered", ALTERED), ("twins", TWINS)):
        print(f"{sort}: {found[f'{sort} raised']} of {found[sort]} raised ({_share(found, sort):.4f})")
        for name in kinds:
            if found[name]:
                moved = _moved(found, name) if sort == "altered" else ""
                print(f"    {name}: {found[f'{name} raised']} of {found[name]} ({_share(found, name):.4f}){moved}")
    altered = max(1, found["altered"])
    print(f"of the altered ones a norm moved in {found['moved']} ({found['moved'] / altered:.4f})")
    print(f"a norm moved, or a sentence is named that is none, in {found['named']} ({found['named'] / altered:.4f})")
    for name, lines in wrong.items():
        for line in lines[: asked.shown]:
            print(f"{name}: {line}")
    return 0


def _share(found: Counter[str], name: str) -> float:
    return found[f"{name} raised"] / max(1, found[name])


def _moved(found: Counter[str], name: str) -> str:
    """The share in which a norm moved, and that in which a norm or a sentence without one is named."""
    moved, named = (found[f"{name} {how}"] / found[name] for how in ("moved", "named"))
    return f", a norm moved in {moved:.4f}, named in {named:.4f}"


def _document(place: str, seed: int, most: int, log: DocumentLog) -> tuple[Counter[str], list[tuple[str, str]]]:
    """What became of altered clauses of a document's middle version."""
    found: Counter[str] = Counter()
    wrong: list[tuple[str, str]] = []
    with collection(place) as history:
        text = text_of(history, log.entries[len(log.entries) // 2])
    held = outline(text)
    if len(text) > LONGEST or not is_english_terms(held):
        return found, wrong
    for sort, kinds in (("altered", ALTERED), ("twins", TWINS)):
        chance = Random(f"{seed}{log.document.id}{sort}")
        for name, before, after, raw in _altered(held, kinds, chance, most):
            compared = compare_texts(before, after, log.document)
            is_raised = compared.assessment.substantive
            found.update({sort: 1, name: 1, f"{sort} raised": is_raised, f"{name} raised": is_raised})
            if sort == "altered":
                is_moved = bool(norm_shifts(compared.diff) or training_shifts(compared.diff))
                is_named = is_moved or bool(sentence_shifts(compared.diff))
                found.update(
                    {"moved": is_moved, f"{name} moved": is_moved, "named": is_named, f"{name} named": is_named}
                )
                if not is_named:
                    wrong.append((f"{name}, not named", " ".join(raw.split())[:300]))
                if not is_moved:
                    wrong.append((f"{name}, no norm", " ".join(raw.split())[:300]))
            if is_raised != (sort == "altered"):
                wrong.append((name, " ".join(raw.split())[:300]))
    return found, wrong


def _altered(
    held: Outline, kinds: dict[str, Callable[[str], str]], chance: Random, most: int
) -> Iterator[tuple[str, str, str, str]]:
    """Clauses of a document altered: the kind, the text before and after, and the clause as it was recorded."""
    clauses = [
        clause
        for clause in held.clauses
        if not clause.is_furniture and clause.block.kind not in (BlockKind.BLANK, BlockKind.RULE, BlockKind.CODE)
    ]
    chance.shuffle(clauses)
    given: Counter[str] = Counter()
    names = list(kinds)
    for clause in clauses:
        raw = clause.span.cut(held.text)
        fitting = [name for name in names if kinds[name](raw) != raw]
        if not fitting:
            continue
        name = min(fitting, key=lambda one: (given[one], chance.random()))
        given[name] += 1
        after = held.text[: clause.span.start] + kinds[name](raw) + held.text[clause.span.end :]
        yield name, held.text, after, raw
        if sum(given.values()) >= most:
            return


if __name__ == "__main__":
    sys.exit(main())
