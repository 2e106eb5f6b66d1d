"""A passage: a piece of text that can be found by a search and that rests on clauses."""

from enum import StrEnum

from smtui.domain.value import Value


class Source(StrEnum):
    """Where a passage stands."""

    CLAUSE = "clause"
    OFFICIAL = "official"
    """The wording of the document itself, attached by the person."""
    NOTE = "note"
    """How an unclear point of a clause is read (参考)."""
    MEMO = "memo"
    """What the person wrote down on a clause."""
    STANCE = "stance"
    """The answer to the question of a compared topic."""
    QUESTION = "question"
    """What only the person can answer before a post."""
    ROUTE = "route"
    """Who decides on a post."""
    CHECK = "check"
    PLAYBOOK = "playbook"
    PROCEDURE = "procedure"
    FORM = "form"
    LESSON = "lesson"
    PERSONAL = "personal"

    @property
    def label(self) -> str:
        """The Japanese name shown to people."""
        return _LABELS[self]


_LABELS = {
    Source.CLAUSE: "条文",
    Source.OFFICIAL: "原文",
    Source.NOTE: "読み方",
    Source.MEMO: "メモ",
    Source.STANCE: "比べる話題",
    Source.QUESTION: "確認の質問",
    Source.ROUTE: "決裁",
    Source.CHECK: "点検",
    Source.PLAYBOOK: "対応手順",
    Source.PROCEDURE: "手続",
    Source.FORM: "様式",
    Source.LESSON: "レッスン",
    Source.PERSONAL: "個人利用",
}


class Passage(Value):
    """A piece of text with its place and its grounds."""

    source: Source
    guide: str
    """Id of the guide; empty for what belongs to all (参考)."""
    id: str
    """What its screen opens: a clause id, a topic, a check code, `<playbook>/<step>`, a form id."""
    title: str
    text: str
    clauses: tuple[str, ...] = ()
    """The clauses it rests on."""
