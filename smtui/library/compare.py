"""Comparing guides topic by topic: the own one first, silence said plainly."""

from smtui.domain.guide import Guide
from smtui.domain.stance import Comparison, Side, Stance, Topic, relation
from smtui.errors import BadInput, GuideError
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

    A guide with mistakes is left out, and the comparison says so. Raises BadInput for a topic
    that is not compared.
    """
    topic = next((topic for topic in compared_topics() if topic.id == topic_id), None)
    if topic is None:
        raise _unknown(topic_id)
    told: dict[str, tuple[Guide, Stance]] = {}
    left_out = []
    for guide_id in sorted(guide_ids(), key=lambda guide: guide != own):
        try:
            stance = next(one for one in load_stances(guide_id) if one.topic == topic_id)
            told[guide_id] = load_guide(guide_id), stance
        except GuideError:
            left_out.append(guide_id)
    ours = told[own][1] if own in told else None
    sides = tuple(_side(guide, stance, ours) for guide, stance in told.values())
    return Comparison(topic, sides, tuple(left_out))


def _side(guide: Guide, stance: Stance, ours: Stance | None) -> Side:
    clauses = tuple(c for name in stance.clauses if (c := guide.clause(name)))
    return Side(guide.identity, stance, clauses, relation(stance, ours))


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
