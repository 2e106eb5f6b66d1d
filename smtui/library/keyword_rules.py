"""The shape of keywords.toml, and what must be right beyond it."""

from collections.abc import Iterator

from smtui.domain.family import Family
from smtui.library.keys import Key, Schema, some_of
from smtui.library.page import Page
from smtui.library.problems import Problem, choose, shown
from smtui.library.rules import Known

SCHEMA = Schema(
    {},
    {
        "keyword": Schema(
            {
                "words": Key("texts"),
                "families": some_of(Family),
                "topics": Key("texts", required=False),
            },
            many=True,
            required=True,
        )
    },
)


def keyword_problems(page: Page, known: Known) -> Iterator[Problem]:
    """Yield words of one letter, words about nothing, and topics there are not."""
    for entry in page.entries("keyword"):
        for word in entry.texts("words"):
            if len(word.strip()) == 1 and word.isascii():
                what = f"「{shown(word)}」は1字なので、どの条文にも見つかってしまいます。"
                yield entry.problem(what, "2字以上のことばにしてください。")
        if not entry.texts("families") and not entry.texts("topics"):
            yield entry.problem(
                "「families」も「topics」もありません。", "どちらかを書いてください。"
            )
        for topic in entry.texts("topics"):
            if known.topics is not None and topic not in known.topics:
                what = f"「topics」の「{shown(topic)}」という話題はありません。"
                yield entry.problem(what, choose(topic, sorted(known.topics)))
