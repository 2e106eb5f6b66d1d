"""Learn `smtui/checks/leanings.toml` from labelled drafts: `make leanings`.

A logistic regression for each family over lemmas, the most telling pairs of lemmas that follow each
other, word lists, things found and acts. Proper texts kept elsewhere (one JSON object with a `text`
a line) may be named as arguments: they make the model quieter and leave nothing of themselves but
weights.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy
from scipy.sparse import csc_matrix, csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from smtui.checks._words import load_words
from smtui.domain.draft import Account, Kind, Occasion, Platform
from smtui.domain.japan_time import local_time
from smtui.domain.reply import OPEN_POLICY, ReplyDefault
from smtui.domain.value import Value
from smtui.intake.lines import Line, lines_of
from smtui.reading import read_all
from smtui.reading.leanings import ANSWERS, LONGEST, NO_ANSWERS, NONE, Features, features
from smtui.workspace.judge import Judge

ROOT = Path(__file__).parent.parent
LABELLED = ROOT / "tests" / "labelled" / "drafts.jsonl"
LEANINGS = ROOT / "smtui" / "checks" / "leanings.toml"
WITHOUT = {
    "accuracy", "duty-hours", "length", "repetition", "reply-policy", "short-url", "third-party",
}  # fmt: skip
"""Families that are a matter of figures, hours or links, not of words."""
THRESHOLD = 0.0
"""Score from which a text leans: three false alarms in a hundred drafts, most of them traps."""
ASIDE = 0.03
"""What a draft that is no reply counts for the leaning of replies: enough to keep it from it."""
STRICTNESS = 1.0
"""C of the regression."""
LEAST = 3
"""Drafts in which a feature must stand."""
PAIRS = 20_000
"""How many pairs of lemmas are kept: nearly all gain what all forty thousand would."""
FAINT = 0.05
"""Weights below it are left out."""
USUAL = Occasion(
    None, Account.OFFICIAL, Kind.POST, Platform.FACEBOOK, local_time("2026-06-02T10:00")
)  # fmt: skip
JUDGE = Judge()
Row = dict[str, int]


class Example(Value):
    """A draft as the regression sees it."""

    occasion: Occasion
    found: Features
    must: frozenset[str]
    may: frozenset[str]

    @property
    def is_reply(self) -> bool:
        """True for a reply of the office."""
        return (self.occasion.account, self.occasion.kind) == (Account.OFFICIAL, Kind.REPLY)

    def counts(self, family: str) -> float:
        """Return how much the draft says about a family."""
        if family in self.may:
            return 0.0
        return ASIDE if family == ANSWERS and not self.is_reply else 1.0


def examples(path: Path) -> Iterator[Example]:
    """Yield the short drafts of a file of JSON Lines."""
    text = path.read_text(encoding="utf-8")
    labels = [json.loads(line) for line in text.splitlines() if line.strip()]
    drafts = [line for line in lines_of(text, USUAL) if isinstance(line, Line)]
    lexicon = load_words(leanings=NONE)
    for label, line in zip(labels, drafts, strict=True):
        (reading,) = read_all([(line.draft, False)], lexicon)
        if len(reading.text) <= LONGEST:
            must = frozenset(one["family"] for one in label.get("must", ()))
            may = frozenset(label.get("may") or ())
            yield answering(Example(line.draft.occasion, features(reading), must, may))


def answering(example: Example) -> Example:
    """Return the example with what it says of answers.

    Only where a guide allows all but answers do the labels tell them apart.
    """
    guide = JUDGE.guide(example.occasion.guide)
    reply = guide.reply if guide else OPEN_POLICY
    told = reply.default is ReplyDefault.CLOSED and all(map(reply.allows, NO_ANSWERS))
    if example.is_reply and (not told or "reply-policy" in example.may):
        return example._replace(may=example.may | {ANSWERS})
    if example.is_reply and "reply-policy" in example.must:
        return example._replace(must=example.must | {ANSWERS})
    return example


def row(example: Example) -> Row:
    """Return the features of a draft by name: signs once for all and once for the account."""
    signs = [
        f"{account}|{name}"
        for name in example.found.signs
        for account in ("", example.occasion.account)
    ]
    words = [f"={word}" for word in example.found.words]
    pairs = [f"~{first}\t{second}" for first, second in example.found.pairs]
    return dict.fromkeys([*signs, *words, *pairs], 1)


def learn(rows: csr_matrix, known: list[Example], family: str) -> tuple[numpy.ndarray, float]:
    """Return the weights of all features for a family, and what every text begins with."""
    truth = numpy.array([family in one.must for one in known])
    counted = numpy.array([one.counts(family) for one in known])
    model = LogisticRegression(C=STRICTNESS, max_iter=500, solver="liblinear")
    model.fit(rows, truth, sample_weight=counted)
    return model.coef_[0], float(model.intercept_[0])


def most_telling(
    rows: csc_matrix, names: numpy.ndarray, known: list[Example], families: list[str]
) -> numpy.ndarray:
    """Return the columns that are kept: all but the pairs that tell least (chi square)."""
    truth = numpy.array([[family in one.must for family in families] for one in known], float)
    share = truth.mean(axis=0)
    usual = numpy.asarray(rows.sum(axis=0)).ravel()[:, None] * share
    told = ((rows.T @ truth - usual) ** 2 / (usual * (1 - share))).max(axis=1)
    pairs = numpy.array([name.startswith("~") for name in names])
    told[~pairs] = numpy.inf
    best = numpy.argsort(-told, kind="stable")[: (~pairs).sum() + PAIRS]
    return numpy.sort(best)


def main(*others: str) -> None:
    """Learn and write the weights."""
    known = list(examples(LABELLED))
    families = sorted({family for one in known for family in one.must} - WITHOUT)
    named = Counter(name for one in known for name in row(one))
    known += [one for path in others for one in examples(Path(path))]
    kept = [{name: 1 for name in row(one) if named[name] >= LEAST} for one in known]
    vectorizer = DictVectorizer()
    rows = vectorizer.fit_transform(kept).tocsc()
    names = vectorizer.get_feature_names_out()
    telling = most_telling(rows, names, known, families)
    rows, names = rows[:, telling].tocsr(), list(names[telling])
    rows.indices, rows.indptr = rows.indices.astype("int32"), rows.indptr.astype("int32")
    learned = {family: learn(rows, known, family) for family in families}
    LEANINGS.write_text("\n".join(lines(names, learned)), encoding="utf-8")


def lines(names: list[str], learned: dict[str, tuple[numpy.ndarray, float]]) -> Iterator[str]:
    """Yield the lines of the file: each feature with its weights for each family."""
    place = {name: number for number, name in enumerate(names)}

    def weights(*parts: str) -> dict[str, float]:
        return {
            family: sum(float(coefficients[place[part]]) for part in parts if part in place)
            for family, (coefficients, _) in learned.items()
        }

    yield "# Made by tools/learn.py (make leanings); not to be edited by hand.\n"
    yield f"threshold = {THRESHOLD}\n"
    yield "\n[start]"
    yield from (f"{family} = {start:.2f}" for family, (_, start) in learned.items())
    signs = sorted({name.partition("|")[2] for name in names if name[0] not in "=~"})
    for account in Account:
        yield f"\n[{account}]"
        yield from _told((name, weights(f"|{name}", f"{account}|{name}")) for name in signs)
    yield "\n[words]"
    yield from _told((name[1:], weights(name)) for name in names if name.startswith("="))
    yield "\n[pairs]"
    yield from _told((name[1:], weights(name)) for name in names if name.startswith("~"))
    yield ""


def _told(rows: Iterator[tuple[str, dict[str, float]]]) -> Iterator[str]:
    for name, weights in rows:
        said = " ".join(f"{f} {w:.2f}" for f, w in weights.items() if abs(w) >= FAINT)
        if said:
            yield f"{json.dumps(name, ensure_ascii=False)} = {json.dumps(said)}"


if __name__ == "__main__":
    main(*sys.argv[1:])
