"""Comparing guides topic by topic: the own one first, silence said plainly."""

from smtui.domain.stance import Comparison, Side, Topic, relation
from smtui.errors import BadInput
from smtui.library.guides import load_guide
from smtui.library.layout import guide_ids
from smtui.library.problems import nearest
from smtui.library.stances import load_stances
from smtui.library.topics import load_topics
from smtui.reading.sounds import kana_of, romaji_patterns
from smtui.reading.spelling import hiragana, plain


def compared_topics() -> tuple[Topic, ...]:
    """Return the topics guides are compared on, in order."""
    return tuple(topic for topic in load_topics() if topic.compared)


def compare(topic_id: str, own: str | None) -> Comparison:
    """Return what all guides say on a topic, the own guide first.

    Raises BadInput for a topic that is not compared, GuideError for mistakes in a guide.
    """
    topic = next((topic for topic in compared_topics() if topic.id == topic_id), None)
    if topic is None:
        raise _unknown(topic_id)
    ids = sorted(guide_ids(), key=lambda guide: guide != own)
    stances = {
        guide: next(stance for stance in load_stances(guide) if stance.topic == topic_id)
        for guide in ids
    }
    sides = []
    for guide_id, stance in stances.items():
        guide = load_guide(guide_id)
        clauses = tuple(c for name in stance.clauses if (c := guide.clause(name)))
        sides.append(
            Side(guide.identity, stance, clauses, relation(stance, stances.get(own or "")))
        )
    return Comparison(topic, tuple(sides))


def topic_named(words: str) -> Topic:
    """Return the compared topic with this id, or the one whose name or question has the words.

    Kana and romaji find by reading. Raises BadInput where there is none, or more than one.
    """
    topics = compared_topics()
    for topic in topics:
        if words in (topic.id, topic.name):
            return topic
    found = [topic for topic in topics if _says(topic.name, words)]
    found = found or [topic for topic in topics if _says(topic.question, words)]
    if len(found) > 1:
        names = "、".join(f"{topic.name}（{topic.id}）" for topic in found)
        raise BadInput(
            f"「{words}」に当たる話題がいくつもあります。", f"{names}から選んでください。"
        )
    if not found:
        raise _unknown(words)
    return found[0]


def _says(text: str, words: str) -> bool:
    import re  # noqa: PLC0415

    letters = plain(words)
    if not letters or letters in plain(text):
        return bool(letters)
    kana = kana_of(text)
    patterns = romaji_patterns(letters) or ()
    return hiragana(letters) in kana or any(re.search(pattern, kana) for pattern in patterns)


def _unknown(words: str) -> BadInput:
    topics = compared_topics()
    near = nearest(words, [name for topic in topics for name in (topic.id, topic.name)])
    listed = "、".join(topic.id for topic in topics)
    return BadInput(
        f"「{words}」という比べる話題はありません。", f"{near}使えるのは {listed} です。"
    )
