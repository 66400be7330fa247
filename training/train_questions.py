"""Train the model of what a question asks, and write it as `questions.weights`.

    python training/train_questions.py [--out FOLDER]
    python training/train_questions.py --cross-validate

The wordings stand in `training/questions/`, a file for each field and some for all, written by us: {"matter",
"is_inverse", "words"}, with {they} for the provider's name. One support vector machine a matter and one a field tell
what is asked; their weights are added up, so that a question strays to a neighbour rather than far off. A logistic
regression tells whether a yes to it is a no to the question; all see the same hashed signs. How margins become
probabilities is set on what models say of wordings that they have not seen, which is also what is printed; with
--cross-validate nothing is written.
"""

from __future__ import annotations

import argparse
import json
import sys
import zlib
from array import array
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from zlib import crc32

import numpy as np
from askers import others_put
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from smallprint.judge.answer.catalogue import BY_NAME
from smallprint.judge.answer.signs import Signs, inverse_signs, question_signs
from smallprint.judge.answer.straight import straight
from smallprint.judge.answer.understand import INVERSE, NOTHING
from smallprint.read.linear import Linear, pack
from smallprint.read.plain import plain

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "src" / "smallprint" / "judge" / "weights"
SLOTS = 8192
"""As many hashed signs as the file has room for: with 16,384 the cross-validated accuracy was higher by .001."""
INVERSE_SLOTS = 65_536
"""The same of the signs beside a matter, which are many more, for one label."""
MATTER_C, FIELD_C, INVERSE_C = 2.0, 0.5, 30.0
"""The inverse strength of the penalties. With 0.5 for matters .014 fewer were told, with 4 as many."""
FIELD_SHARE = 0.5
"""What a field's weights count beside its matter's: they raised the cross-validated accuracy of matters by .015, of
fields by .04; with 1 nothing was better."""
MIXED = ("asked", "more", "speakers")
"""Files with wordings of all fields."""
FOLDS = 5
LEVELS = 40
"""Weights are whole numbers from -40 to 40: with 63 the file is larger and nothing better, with 23 fewer are right."""
SLOPES = np.arange(1.0, 12.1, 0.25)
KNOWN = {NOTHING, *BY_NAME}


@dataclass(frozen=True)
class Wording:
    """A question, folded, with what it asks and the field of that."""

    text: str
    matter: str
    is_inverse: bool
    field: str

    @property
    def is_turned(self) -> bool:
        """Whether a yes to its matter is a no to the question put straight, of which alone the model tells this."""
        return self.is_inverse != straight(self.text)[1]


def wordings() -> list[Wording]:
    """All wordings; the files of one field come first, since they tell each matter's field."""
    found, fields = [], {}
    for path in sorted((HERE / "questions").glob("*.jsonl"), key=lambda path: (path.stem in MIXED, path.stem)):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["matter"] not in KNOWN:
                print(f"{path.name}: no matter {row['matter']!r}", file=sys.stderr)
                continue
            text = plain(row["words"].replace("{they}", "they"))
            field = fields.setdefault(row["matter"], path.stem)
            found.append(Wording(text, row["matter"], row["is_inverse"], field))
    return found


def seen(told: list[Wording]) -> csr_matrix:
    """The hashed signs of each wording by which its matter is told."""
    return _hashed([question_signs(one.text) for one in told], SLOTS)


def seen_beside(told: list[Wording], matters: list[str]) -> csr_matrix:
    """The hashed signs of each wording by which it is told whether it is inverse to a matter."""
    return _hashed(
        [inverse_signs(straight(one.text)[0], name) for one, name in zip(told, matters, strict=True)], INVERSE_SLOTS
    )


def _hashed(each: list[Signs], slots: int) -> csr_matrix:
    rows, columns, values = [], [], []
    for at, groups in enumerate(each):
        for weight, signs in groups:
            for sign in signs:
                rows.append(at)
                columns.append(crc32(sign.encode("utf-8", "surrogatepass")) % slots)
                values.append(weight)
    return csr_matrix((values, (rows, columns)), shape=(len(each), slots))


@dataclass(frozen=True)
class Fitted:
    """The matters with a row of weights and a bias for each, and those for inverse questions."""

    matters: tuple[str, ...]
    weights: np.ndarray
    biases: np.ndarray
    inverse: np.ndarray
    inverse_bias: float

    def margins(self, signs: csr_matrix) -> np.ndarray:
        """What is said of each wording and matter."""
        return signs @ self.weights.T + self.biases

    def turned(self, told: list[Wording], matters: list[str]) -> np.ndarray:
        """The log-odds of each wording's being inverse, taken to be about these matters."""
        return seen_beside(told, matters) @ self.inverse + self.inverse_bias


def fit(own: list[Wording]) -> Fitted:
    """The model of these wordings, and of the same as others would put them."""
    told = [*own, *(replace(one, text=text) for one in own for text in others_put(one.text, one.matter))]
    signs = seen(told)
    machine = LinearSVC(C=MATTER_C, random_state=0).fit(signs, [one.matter for one in told])
    fields = LinearSVC(C=FIELD_C, random_state=0).fit(signs, [one.field for one in told])
    field = {one.matter: one.field for one in told}
    rows = np.searchsorted(fields.classes_, [field[name] for name in machine.classes_])
    beside = seen_beside(told, [one.matter for one in told])
    turned = LogisticRegression(C=INVERSE_C, max_iter=1_000).fit(beside, [one.is_turned for one in told])
    return Fitted(
        tuple(map(str, machine.classes_)),
        machine.coef_ + FIELD_SHARE * fields.coef_[rows],
        machine.intercept_ + FIELD_SHARE * fields.intercept_[rows],
        turned.coef_[0],
        float(turned.intercept_[0]),
    )


def held_out(signs: csr_matrix, told: list[Wording]) -> tuple[tuple[str, ...], np.ndarray, np.ndarray]:
    """The matters, and what models that have not seen a wording say: margins, and log-odds of its being inverse."""
    fold = np.array([crc32(one.text.encode()) % FOLDS for one in told])
    matters = tuple(sorted({one.matter for one in told}))
    margins, turned = np.full((len(told), len(matters)), -9.0), np.zeros(len(told))
    for held in range(FOLDS):
        kept = np.flatnonzero(fold != held)
        model = fit([told[at] for at in kept])
        rows = np.flatnonzero(fold == held)
        columns = [matters.index(name) for name in model.matters]
        margins[np.ix_(rows, columns)] = model.margins(signs[rows])
        said = [matters[at] for at in margins[rows].argmax(1)]
        turned[rows] = model.turned([told[at] for at in rows], said)
    return matters, margins, turned


def slope_of(matters: tuple[str, ...], margins: np.ndarray, told: list[Wording]) -> float:
    """By how much margins are multiplied so that their softmax tells probabilities best."""
    truth = np.array([matters.index(one.matter) for one in told])

    def loss(slope: float) -> float:
        powers = np.exp(slope * (margins - margins.max(1, keepdims=True)))
        return -float(np.log(powers[np.arange(len(told)), truth] / powers.sum(1) + 1e-12).mean())

    return float(min(SLOPES, key=loss))


def report(matters: tuple[str, ...], margins: np.ndarray, turned: np.ndarray, told: list[Wording]) -> None:
    """Print how many wordings are read right by models that have not seen them, and the commonest mistakes."""
    said = [matters[at] for at in margins.argmax(1)]
    field = {one.matter: one.field for one in told}
    right = [one.matter == name for one, name in zip(told, said, strict=True)]
    inverse = [one.is_turned == (odds > 0) for one, odds in zip(told, turned, strict=True)]
    near = [field[one.matter] == field[name] for one, name in zip(told, said, strict=True)]
    both = [one and other for one, other in zip(right, inverse, strict=True)]
    for name, hits in (("field", near), ("matter", right), ("inverse or not", inverse), ("both", both)):
        print(f"{name}: {sum(hits)} of {len(told)} wordings are read right: {sum(hits) / len(told):.3f}")
    wrong = Counter((one.matter, name) for one, name in zip(told, said, strict=True) if one.matter != name)
    for (meant, name), count in wrong.most_common(25):
        print(f"  {count}  {meant} read as {name}")


def packed(rows: np.ndarray, biases: tuple[float, ...], labels: tuple[str, ...]) -> bytes:
    """A model as a file: log-odds in whole numbers, deflated."""
    scale = float(np.abs(rows).max()) / LEVELS
    table = array("b", np.rint(rows / scale).astype(np.int8).tobytes())
    return zlib.compress(pack(Linear(labels, biases, scale, rows.shape[1], table)), 9)


def main() -> int:
    """Runs the command."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--cross-validate", action="store_true")
    asked = parser.parse_args()
    told = wordings()
    signs = seen(told)
    matters, margins, turned = held_out(signs, told)
    report(matters, margins, turned, told)
    if asked.cross_validate:
        return 0
    model, slope = fit(told), slope_of(matters, margins, told)
    biases = tuple(float(slope * bias) for bias in model.biases)
    content = packed(slope * model.weights, biases, model.matters)
    inverse = packed(model.inverse[None, :], (model.inverse_bias,), (INVERSE,))
    (asked.out / "questions.weights").write_bytes(content)
    (asked.out / "inverse.weights").write_bytes(inverse)
    print(f"{len(told)} wordings, {len(matters)} matters, {len(content):,} and {len(inverse):,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
