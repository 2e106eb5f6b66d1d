"""Incidents as tables: the register, and the timeline."""

from collections.abc import Iterable, Iterator

from smtui.domain.chain import stamp
from smtui.domain.incident import Incident, IncidentFile
from smtui.domain.table import Cell, Column, Table
from smtui.domain.telling import told

_REGISTER = (
    Column("number", "番号"),
    Column("uid", "識別子"),
    Column("drill", "訓練"),
    Column("state", "状態"),
    Column("kind_name", "種別"),
    Column("title", "件名"),
    Column("what", "何が"),
    Column("account", "アカウント"),
    Column("url", "URL"),
    Column("happened", "起きた日時"),
    Column("noticed", "気づいた日時"),
    Column("told_by", "知らせてくれた人"),
    Column("opened", "記録開始"),
    Column("changed", "最後の記録"),
    Column("entries", "記録数"),
    Column("guide", "ガイドライン"),
    Column("guide_version", "版"),
    Column("mark", "扱い"),
    Column("retention", "保存期限"),
)

_TIMELINE = (
    Column("incident", "事案"),
    Column("title", "件名"),
    Column("drill", "訓練"),
    Column("number", "番号"),
    Column("happened", "起きた日時"),
    Column("written", "書いた日時"),
    Column("kind", "種類"),
    Column("words", "内容"),
    Column("who", "書いた人"),
    Column("link", "記録の値"),
)


def incidents_table(incidents: Iterable[Incident]) -> Table:
    """Return the register of incidents, one row each."""
    return Table("事案一覧", _REGISTER, tuple(_register_row(one) for one in incidents))


def timeline_table(files: Iterable[IncidentFile]) -> Table:
    """Return the entries of incidents in the order of what happened, one row each."""
    rows = (row for file in files for row in _timeline_rows(file))
    return Table("時系列", _TIMELINE, tuple(rows))


def _register_row(one: Incident) -> tuple[Cell, ...]:
    return (
        one.number,
        one.uid,
        one.drill,
        one.state.label,
        one.kind_name,
        one.title,
        one.what,
        one.account,
        one.url,
        stamp(one.happened) if one.happened else None,
        stamp(one.noticed) if one.noticed else None,
        one.told_by,
        stamp(one.opened),
        stamp(one.changed),
        one.entries,
        one.guide,
        one.guide_version,
        one.mark.label,
        one.retention.isoformat() if one.retention else None,
    )


def _timeline_rows(file: IncidentFile) -> Iterator[tuple[Cell, ...]]:
    for entry in file.timeline:
        happened = entry.content.happened if entry.content else None
        yield (
            file.incident.number,
            file.incident.name,
            file.incident.drill,
            entry.number,
            stamp(happened) if happened else None,
            stamp(entry.written),
            entry.kind.label,
            told(file, entry),
            entry.who,
            entry.link[:16],
        )
