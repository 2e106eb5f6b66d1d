"""What `smtui guide search` and `smtui guide compare` print, for people and as JSON."""

from collections.abc import Iterator, Mapping
from typing import Any

from smtui.domain.search import Answer, Hit
from smtui.domain.stance import Comparison, Side
from smtui.text import printable

_AROUND = 40
"""Characters shown before and after a find."""


def answer_lines(answer: Answer, names: Mapping[str, str]) -> Iterator[str]:
    """Yield an answer to read; `names` are those of the guides by id."""
    if answer.said:
        yield answer.said
    if not answer.hits:
        yield f"「{printable(' '.join(answer.words), one_line=True)}」は見つかりませんでした。"
        yield "短いことばや、かな・ローマ字でも探せます。"
        return
    shown = len(answer.hits)
    more = f"（近いものから {shown} 件）" if shown < answer.total else ""
    yield f"{answer.total} 件見つかりました{more}。"
    for hit in answer.hits:
        passage = hit.passage
        owner = names.get(passage.guide, passage.guide) or "どの自治体にも"
        yield ""
        yield f"【{passage.source.label}】{owner}　{_title(hit)}（{passage.id}）"
        yield f"  {printable(excerpt(hit), one_line=True)}"


def excerpt(hit: Hit) -> str:
    """Return the text around the first find; finds stand between 《 》."""
    text, marks = hit.passage.text, hit.text_marks
    start = max(0, marks[0][0] - _AROUND) if marks else 0
    end = min(len(text), (marks[0][1] if marks else 0) + 2 * _AROUND)
    inside = [mark for mark in marks if mark[0] >= start and mark[1] <= end]
    return (
        f"{'…' if start else ''}{marked(text, inside, start, end)}{'…' if end < len(text) else ''}"
    )


def marked(text: str, marks: list[tuple[int, int]], start: int = 0, end: int | None = None) -> str:
    """Return a stretch of text with marks as 《 》."""
    parts = []
    at = start
    for first, last in marks:
        parts += [text[at:first], "《", text[first:last], "》"]
        at = last
    return "".join([*parts, text[at:end]])


def _title(hit: Hit) -> str:
    return printable(marked(hit.passage.title, list(hit.title_marks)), one_line=True)


def answer_json(answer: Answer) -> dict[str, Any]:
    """Return an answer as JSON data."""
    return {
        "words": list(answer.words),
        "total": answer.total,
        "widened": [{"word": wide.word, "others": list(wide.others)} for wide in answer.widened],
        "loose": answer.loose,
        "parted": answer.parted,
        "left_out": list(answer.left_out),
        "hits": [
            {
                **hit.passage._asdict(),
                "source": hit.passage.source.value,
                "title_marks": hit.title_marks,
                "text_marks": hit.text_marks,
                "score": round(hit.score, 3),
            }
            for hit in answer.hits
        ],
    }


def comparison_lines(comparison: Comparison) -> Iterator[str]:
    """Yield a comparison to read."""
    topic = comparison.topic
    yield f"{topic.name}　{topic.question}"
    yield comparison.said
    for side in comparison.sides:
        stance = side.stance
        position = topic.position_name(stance.position)
        yield ""
        yield f"■ {side.identity.name}【{position}】{_relation(side)}"
        yield f"  {stance.text}"
        if side.clauses:
            yield f"  根拠: {'、'.join(f'{c.label}（{c.id}）' for c in side.clauses)}"
        if stance.note:
            yield f"  参考（読み方）: {stance.note}"


def _relation(side: Side) -> str:
    return "" if side.stance.silent else f"　{side.relation.label}"


def comparison_json(comparison: Comparison) -> dict[str, Any]:
    """Return a comparison as JSON data."""
    topic = comparison.topic
    return {
        "topic": topic.id,
        "name": topic.name,
        "question": topic.question,
        "conflicting": comparison.conflicting,
        "silent": [side.identity.id for side in comparison.silent],
        "unread": [side.identity.id for side in comparison.unread],
        "left_out": list(comparison.left_out),
        "guides": [
            {
                "guide": side.identity.id,
                "name": side.identity.name,
                "position": side.stance.position,
                "position_name": topic.position_name(side.stance.position),
                "relation": side.relation.value,
                "text": side.stance.text,
                "clauses": list(side.stance.clauses),
                "note": side.stance.note,
            }
            for side in comparison.sides
        ],
    }
