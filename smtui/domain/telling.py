"""What entries say, in words: for timelines on the screen, on paper and in tables."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from smtui.domain import deed as d
from smtui.domain.deed import FACTS, Deed
from smtui.domain.entry import Entry
from smtui.domain.era import in_era
from smtui.domain.incident import UNKNOWN, IncidentFile, Mark

GONE = "（中身は廃棄されています）"
"""What stands for a content that was purged."""

_SILENT = frozenset(("kind",))
"""Facts that only the program needs."""


def said(deed: Deed | None) -> str:
    """Return what a deed says, in a Japanese sentence or two; `GONE` for None."""
    if deed is None:
        return GONE
    return _WORDS[type(deed)](deed).strip()


def told(file: IncidentFile, entry: Entry) -> str:
    """Return what an entry says, with a word on what became of it."""
    words = said(entry.deed)
    correction = file.corrections.get(entry.number)
    if entry.number in file.withdrawn:
        return f"（取り消し済み）{words}"
    if correction is not None and correction.number not in file.withdrawn:
        return f"{words}（{correction.number}番で訂正）"
    return words


def shown_time(moment: datetime) -> str:
    """Return a time as it stands in a timeline: 11月21日 14:05."""
    return f"{moment.month}月{moment.day}日 {moment:%H:%M}"


def elapsed(start: datetime, end: datetime) -> str:
    """Return the time between two moments: 3日, 2時間10分, 5分; never less than nothing."""
    minutes = max(0, int((end - start).total_seconds()) // 60)
    hours, minutes = divmod(minutes, 60)
    if hours >= 24:
        return f"{hours // 24}日"
    return f"{hours}時間{minutes}分" if hours else f"{minutes}分"


def fact_words(name: str, value: str) -> str:
    """Return the value of a fact as people read it; 不明 for an empty one."""
    if not value:
        return UNKNOWN
    try:
        if name in ("happened", "noticed"):
            moment = datetime.fromisoformat(value)
            return f"{in_era(moment.date())} {moment:%H:%M}"
        if name == "retention":
            return in_era(date.fromisoformat(value))
        return Mark(value).label if name == "mark" else value
    except ValueError:
        return value


def _opened(deed: d.Opened) -> str:
    drill = "訓練として" if deed.drill else ""
    return f"{drill}記録を始めた（{deed.kind_name}）。{deed.what}"


def _stated(deed: d.Stated) -> str:
    facts = (
        f"{FACTS[name]}：{fact_words(name, value)}"
        for name, value in deed.facts
        if name not in _SILENT
    )
    return "、".join(facts)


def _reported(deed: d.Reported) -> str:
    how = f"（{deed.how}）" if deed.how else ""
    return f"{deed.to}へ報告した{how}。{deed.text}"


def _decided(deed: d.Decided) -> str:
    return f"{_by(deed.by)}決めた：{deed.text}{_because(deed.reason)}"


def _chosen(deed: d.Chosen) -> str:
    chosen = f"{deed.name}{_by(deed.by)}「{deed.option_name}」を選んだ。"
    return chosen + (f"理由：{deed.reason}" if deed.reason else "")


def _attached(deed: d.Attached) -> str:
    if deed.form == "url":
        return f"URL を控えた：{deed.name}{_note(deed.note)}"
    place = "（位置情報あり）" if deed.located else ""
    source = f"、出どころ：{deed.source}" if deed.source else ""
    return f"証拠を保存した：{deed.name}{place}{source}{_note(deed.note)}"


def _deleted(deed: d.Deleted) -> str:
    what = "、".join(part for part in (deed.url, deed.text) if part)
    return f"{_by(deed.by)}投稿を削除した{f'：{what}' if what else '。'}{_because(deed.reason)}"


def _answered(deed: d.Answered) -> str:
    return f"{deed.by or '相談先'}から回答があった：{deed.text}"


def _action(deed: d.ActionSet) -> str:
    due = f"{fact_words('retention', deed.due)}まで" if deed.due else ""
    who = "、".join(part for part in (deed.owner and f"担当 {deed.owner}", due) if part)
    return f"改善策：{deed.text}{f'（{who}）' if who else ''}"


def _reviewed(deed: d.Reviewed) -> str:
    parts = (("原因", deed.cause), ("よかった点", deed.worked), ("次に向けて", deed.better))
    return "振り返り　" + "　".join(f"{name}：{text}" for name, text in parts if text)


def _corrected(deed: d.Corrected) -> str:
    return f"{deed.entry}番の{'取り消し' if deed.withdrawn else '訂正'}：{deed.text}"


def _handed(deed: d.Handed) -> str:
    masked = "伏せた" if deed.masked else "伏せていない"
    return f"{_to(deed.to)}引き継ぎの一式を作った：{deed.name}（個人情報は{masked}）"


def _unmasked(deed: d.Unmasked) -> str:
    return f"{_to(deed.to)}個人情報を伏せずに書き出すことにした{_because(deed.reason)}"


def _purged(deed: d.Purged) -> str:
    drill = "訓練の" if deed.drill else ""
    return (
        f"{drill}記録の中身 {deed.entries} 件（{deed.kind_name}）を廃棄した{_because(deed.reason)}"
    )


def _to(name: str) -> str:
    return f"{name}へ渡すため、" if name else ""


def _by(name: str) -> str:
    return f"{name}が" if name else ""


def _because(reason: str) -> str:
    return f"（理由：{reason}）" if reason else ""


def _note(note: str) -> str:
    return f"、{note}" if note else ""


_WORDS: dict[type[Deed], Callable[[Any], str]] = {
    d.Opened: _opened,
    d.Stated: _stated,
    d.Noted: lambda deed: str(deed.text),
    d.StepDone: lambda deed: f"手順を済ませた：{deed.name}{_note(deed.text)}",
    d.StepSkipped: lambda deed: f"この手順は該当しない：{deed.name}{_because(deed.reason)}",
    d.Chosen: _chosen,
    d.Reported: _reported,
    d.Decided: _decided,
    d.Attached: _attached,
    d.Deleted: _deleted,
    d.Worded: lambda deed: f"公表する文案を作った：{deed.name}",
    d.Asked: lambda deed: f"{deed.to}に相談した：{deed.question}",
    d.Answered: _answered,
    d.ActionSet: _action,
    d.ActionDone: lambda deed: f"{deed.action}番の改善策を実施した{_note(deed.text)}",
    d.Reviewed: _reviewed,
    d.Closed: lambda deed: f"対応を終えた。{deed.text}",
    d.Reopened: lambda deed: f"対応を再開した{_because(deed.reason)}",
    d.Corrected: _corrected,
    d.Unmasked: _unmasked,
    d.Handed: _handed,
    d.Purged: _purged,
}
