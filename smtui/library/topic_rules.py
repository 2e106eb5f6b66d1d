"""What is wrong in stances.toml and in the files of guides/common beyond their shape."""

from collections.abc import Collection, Iterator

from smtui.domain.stance import UNREAD
from smtui.library.page import Page
from smtui.library.problems import Problem, choose, shown
from smtui.library.rules import SILENT, Known, clause_ids, silence, unique


def stance_problems(
    page: Page, known: Known, positions: dict[str, tuple[str, ...]]
) -> Iterator[Problem]:
    """Yield what is wrong in stances.toml beyond its shape.

    `positions` are the positions of every compared topic.
    """
    entries = list(page.entries("stance"))
    yield from unique(entries, "topic")
    for entry in entries:
        yield from clause_ids(entry, known)
        topic, position = entry.text("topic"), entry.text("position")
        if position != UNREAD:
            yield from silence(entry, "position")
        if topic.strip() and topic not in positions:
            what = f"「{shown(topic)}」という比べる話題はありません。"
            yield entry.problem(what, choose(topic, positions))
        elif position.strip() and position not in (*positions.get(topic, (position,)), UNREAD):
            what = f"「position」に「{shown(position)}」は使えません。"
            yield entry.problem(what, choose(position, positions[topic]))
    there = {entry.text("topic") for entry in entries}
    for topic in positions if entries else ():
        if topic not in there:
            remedy = (
                f'topic = "{topic}" の [[stance]] を足し、'
                '定めがなければ position = "silent" としてください。'
            )
            problem = page.top.problem(f"話題「{topic}」の [[stance]] がありません。", remedy)
            yield problem._replace(table="[[stance]]")


def topic_problems(page: Page) -> Iterator[Problem]:
    """Yield what is wrong in topics.toml beyond its shape."""
    entries = list(page.entries("topic"))
    yield from unique(entries, "id")
    for entry in entries:
        positions = entry.row.get("positions")
        if ("question" in entry.row) != (positions is not None):
            what = "「question」と「positions」の片方しかありません。"
            yield entry.problem(
                what, "比べる話題なら両方を書き、そうでなければ両方を消してください。"
            )
        elif isinstance(positions, dict) and SILENT not in positions:
            yield entry.problem(
                "「positions」に silent がありません。", 'silent = "定めなし" を足してください。'
            )
        if "about" not in entry.row and "question" not in entry.row:
            what = "「about」も「question」もありません。"
            yield entry.problem(what, "何の話題かを、どちらかに書いてください。")


def platform_problems(page: Page, platforms: Collection[str]) -> Iterator[Problem]:
    """Yield what is wrong in platforms.toml beyond its shape."""
    entries = list(page.entries("platform"))
    yield from unique(entries, "id")
    there = {entry.id for entry in entries}
    for entry in entries:
        if entry.id and entry.id not in platforms:
            what = f"「{shown(entry.id)}」という媒体はありません。"
            yield entry.problem(what, choose(entry.id, platforms))
    for platform in platforms:
        if entries and platform not in there:
            what = f"媒体「{platform}」の [[platform]] がありません。"
            remedy = f'id = "{platform}" の [[platform]] を足してください。'
            yield page.top.problem(what, remedy)._replace(table="[[platform]]")
