"""The files of a guide somebody makes from a document, as TOML to be reviewed by a person."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from smtui.domain.guide import Clause
from smtui.domain.stance import UNREAD
from smtui.domain.value import Value
from smtui.text import printable

_UNSURE = "まだ確かめていません（要確認）。"
_TO_READ = "まだ読み解いていません。挙げた条文を読み、答えを書いてください。"
_TO_FIND = "まだ読み解いていません。文書を読み、答えを書いてください。"


class NewGuide(Value):
    """What is known of a guide that is made from a document."""

    id: str
    name: str
    title: str
    edition: str
    """ISO day; empty where the document names none."""
    hosts: tuple[str, ...]
    self_names: tuple[str, ...]
    roles: tuple[str, ...]
    """Whom a guide may cover, all of which have to be named."""
    note: str
    clauses: tuple[Clause, ...]
    topics: tuple[tuple[str, tuple[str, ...]], ...]
    """The compared topics, each with the clauses that may answer it."""


def guide_files(guide: NewGuide) -> dict[str, str]:
    """Return the texts of the files, by name."""
    return {
        "guide.toml": _guide(guide),
        "clauses.toml": _clauses(guide),
        "posting.toml": _posting(guide),
        "stances.toml": _stances(guide),
    }


def _guide(guide: NewGuide) -> str:
    top: dict[str, Any] = {"id": guide.id, "name": guide.name, "title": guide.title}
    lines = [f"# {guide.name}のガイドライン: 名称、日付、範囲、課と役割、連絡先"]
    lines += _pairs(top)
    if guide.edition:
        lines.append(f"revised = {guide.edition}")
    lines += _pairs(
        {
            "version": guide.edition or "日付なし",
            "self_names": guide.self_names,
            "hosts": guide.hosts,
            "wording": True,
            "note": guide.note,
        }
    )
    silent = {"applies": "silent", "text": _UNSURE, "clauses": ()}
    lines.append("\n# だれに及ぶか。applies を選び直し、根拠の条文を挙げます。")
    for role in guide.roles:
        lines += _table("[[scope]]", {"role": role, **silent})
    return "\n".join([*lines, *_table("[private]", silent), ""])


def _clauses(guide: NewGuide) -> str:
    lines = [
        f"# {guide.name}のガイドライン: 条文（公式の文書から取り込んだもの）",
        "# 種類（kind）と分類（checks）は推し量ったものです。確かめたら unreviewed を消します。",
    ]
    for clause in guide.clauses:
        row: dict[str, Any] = {
            "id": clause.id,
            "label": clause.label,
            "chapter": clause.chapter,
            "kind": clause.kind.value,
            "actor": clause.actor,
            "text": clause.text,
            "topics": clause.topics,
        }
        if clause.checks:
            row["checks"] = clause.checks
        lines += _table("[[clause]]", {**row, "unreviewed": clause.unreviewed})
    return "\n".join([*lines, ""])


def _posting(guide: NewGuide) -> str:
    reply = {"default": "silent", "text": f"返信の決まりは、{_UNSURE}", "clauses": ()}
    route = {
        "id": "notice",
        "name": "すべての投稿",
        "approver": "silent",
        "text": f"だれの決裁が要るかは、{_UNSURE}",
        "clauses": (),
        "reference": True,
    }
    head = f"# {guide.name}のガイドライン: 返信の方針、本人にしか答えられない質問、決裁の道すじ"
    return "\n".join([head, *_table("[reply]", reply), *_table("[[route]]", route), ""])


def _stances(guide: NewGuide) -> str:
    lines = [
        f"# {guide.name}のガイドライン: 比べる話題ごとの答え",
        '# position = "unread" は、まだ読み解いていないことを表します。clauses は手がかりです。',
    ]
    for topic, clauses in guide.topics:
        text = _TO_READ if clauses else _TO_FIND
        row = {"topic": topic, "position": UNREAD, "text": text, "clauses": clauses}
        lines += _table("[[stance]]", row)
    return "\n".join([*lines, ""])


def _table(header: str, row: Mapping[str, Any]) -> list[str]:
    return ["", header, *_pairs(row)]


def _pairs(row: Mapping[str, Any]) -> list[str]:
    return [f"{key} = {_value(value)}" for key, value in row.items()]


def _value(value: str | bool | Sequence[str]) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    return f"[{', '.join(map(_text, _once(value)))}]"


def _once(values: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(values)


def _text(text: str) -> str:
    """Return a text as TOML has it: JSON's way of writing one, control characters left out."""
    return json.dumps(printable(text).replace("\t", "　").strip(), ensure_ascii=False)
