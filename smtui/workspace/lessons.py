"""The walkthrough: lessons, the answers to their questions, the sample at the end of each."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from smtui.domain.agenda import Waiting
from smtui.domain.draft import Draft, Mode, Platform
from smtui.domain.guide import Guide
from smtui.domain.lesson import Course, Lesson, Question, edition
from smtui.domain.progress import LessonStanding, LessonState, Progress, standing_of
from smtui.domain.review import Answer, Card, Choice
from smtui.domain.value import Value
from smtui.errors import BadInput
from smtui.library.guides import load_guide
from smtui.library.lessons import load_course
from smtui.store import drafts as kept_drafts
from smtui.store import learning as kept
from smtui.workspace import reviews
from smtui.workspace.drafts import archive_draft, keep_typed, rename_draft

if TYPE_CHECKING:
    from smtui.store.open import Store
    from smtui.workspace.desk import Workspace


class Syllabus(Value):
    """What there is to learn of a guide, as it is now."""

    guide: Guide
    course: Course
    editions: Mapping[str, str]
    """Digest over the clauses of each lesson, by its id."""

    @property
    def id(self) -> str:
        """The guide's id."""
        return self.guide.id

    def lesson_of(self, question: Question) -> Lesson:
        """Return the lesson a question belongs to."""
        return next(one for one in self.course.lessons if one.id == question.lesson)


def syllabus(guide_id: str) -> Syllabus:
    """Return what there is to learn of a guide; no lessons where nobody has written any.

    Raises GuideError for an unknown guide and for a mistake in its files.
    """
    guide, course = load_guide(guide_id), load_course(guide_id)
    editions = {lesson.id: edition(lesson, guide.clauses) for lesson in course.lessons}
    return Syllabus(guide, course, editions)


def standings(store: "Store", learned: Syllabus) -> tuple[LessonStanding, ...]:
    """Return how far the person has come in every lesson; raises StoreError."""
    with store.reading():
        cards, rows = kept.cards(store, learned.id), kept.progress(store, learned.id)
    return tuple(_standing(learned, lesson, rows, cards) for lesson in learned.course.lessons)


def turn_to(
    store: "Store", learned: Syllabus, lesson: Lesson, page: int, now: datetime
) -> LessonStanding:
    """Keep the page a lesson is to be gone on with; the first call begins it."""
    with store.writing():
        _keep(store, learned, lesson, now, page=page)
        return _now_standing(store, learned, lesson)


def give_answer(store: "Store", learned: Syllabus, choice: Choice, now: datetime) -> Card:
    """Keep an answer, on the disk, and return what the answers to the question come to.

    The last right answer may finish a lesson. Raises StoreError.
    """
    lesson = learned.lesson_of(choice.question)
    identity = learned.guide.identity
    answer = Answer(
        learned.id,
        identity.version,
        identity.digest,
        lesson.id,
        learned.editions[lesson.id],
        choice.question.id,
        choice.option,
        choice.question.options[choice.option].right,
        choice.sure,
        choice.round,
        now,
    )
    with store.writing():
        before = next(iter(kept.cards(store, learned.id, choice.question.id)), None)
        rated, card = reviews.remembered(before, answer)
        kept.add_answer(store, answer, rated, card)
        _finish_if_complete(store, learned, lesson, now)
    return card


def lay_out_sample(desk: "Workspace", store: "Store", learned: Syllabus, lesson: Lesson) -> str:
    """Make the sample of a lesson a draft to be checked, and return its uid.

    Each lesson has one such draft; it begins with the text of the guide again.
    """
    sample, now = lesson.sample, desk.now()
    occasion = desk.usual_occasion()._replace(
        guide=learned.id,
        account=sample.account,
        kind=sample.kind,
        platform=Platform.X,
        media=(),
        mode=Mode.NORMAL,
    )
    draft = Draft.of(sample.text, occasion)
    before = _now_standing(store, learned, lesson).progress
    if before is not None and before.draft is not None:
        uid = kept_drafts.save(store, draft, None, now, before.draft).uid
    else:
        uid = rename_draft(store, keep_typed(store, draft, now).uid, f"見本「{lesson.title}」").uid
    with store.writing():
        _keep(store, learned, lesson, now, draft=uid)
    return uid


def take_sample_back(
    store: "Store", learned: Syllabus, lesson: Lesson, now: datetime
) -> LessonStanding:
    """Note that the sample was checked, and put its draft away. This may finish the lesson."""
    before = _now_standing(store, learned, lesson).progress
    if before is None or before.draft is None:
        raise BadInput("見本の点検がまだです。", "見本を開いて点検してください。")
    archive_draft(store, before.draft, now)
    with store.writing():
        _keep(store, learned, lesson, now, checked=now)
        return _finish_if_complete(store, learned, lesson, now)


def to_ask(
    store: "Store", learned: Syllabus, lesson: Lesson
) -> tuple[tuple[Question, Card | None], ...]:
    """Return the questions of a lesson that were not answered rightly the last time.

    Each with what its answers have come to; those answered longest ago, or never, come first.
    """
    cards = {card.question: card for card in kept.cards(store, learned.id)}
    passed = _passed(learned, lesson, list(cards.values()))
    open_ones = [question for question in lesson.questions if question.id not in passed]
    found = [(question, cards.get(question.id)) for question in open_ones]
    return tuple(sorted(found, key=lambda one: one[1].answered if one[1] else datetime.min))


def waiting(desk: "Workspace", store: "Store") -> tuple[Waiting, ...]:
    """Return what is to be reviewed today and what is left to learn, once somebody has begun.

    Raises StoreError and GuideError.
    """
    guide = desk.settings.guide
    if not guide or not kept.progress(store, guide):
        return ()
    learned, now = syllabus(guide), desk.now()
    found = []
    if left := reviews.today(store, learned.course, now).left:
        about = f"先に出る問い：{left[0].question.ask}\n{left[0].why(now)}"
        found.append(Waiting("復習する", f"今日の分 {len(left)}問", about, "question"))
    rows = standings(store, learned)
    changed = [row for row in rows if row.state is LessonState.CHANGED]
    undone = [row for row in rows if row.state is not LessonState.DONE]
    if changed:
        about = "、".join(f"「{row.lesson.title}」" for row in changed)
        subject = f"条文が変わったレッスン {len(changed)}"
        found.append(Waiting("もう一度学ぶ", subject, about, "learn"))
    elif undone:
        about = f"次は「{undone[0].lesson.title}」です。"
        found.append(Waiting("学習を続ける", f"残り {len(undone)}レッスン", about, "learn"))
    return tuple(found)


def _standing(
    learned: Syllabus, lesson: Lesson, rows: list[Progress], cards: list[Card]
) -> LessonStanding:
    passed = _passed(learned, lesson, cards)
    return standing_of(lesson, learned.editions[lesson.id], rows, passed)


def _passed(learned: Syllabus, lesson: Lesson, cards: list[Card]) -> frozenset[str]:
    now = learned.editions[lesson.id]
    return frozenset(card.question for card in cards if card.right and card.edition == now)


def _now_standing(store: "Store", learned: Syllabus, lesson: Lesson) -> LessonStanding:
    rows, cards = kept.progress(store, learned.id), kept.cards(store, learned.id)
    return _standing(learned, lesson, rows, cards)


def _keep(
    store: "Store",
    learned: Syllabus,
    lesson: Lesson,
    now: datetime,
    **changes: object,
) -> None:
    before = _now_standing(store, learned, lesson).progress
    identity = learned.guide.identity
    fresh = Progress(
        lesson.id, learned.editions[lesson.id], identity.version, identity.digest, now, 0
    )
    kept.keep_progress(store, learned.id, (before or fresh)._replace(**changes))  # type: ignore[arg-type]


def _finish_if_complete(
    store: "Store", learned: Syllabus, lesson: Lesson, now: datetime
) -> LessonStanding:
    """Finish a lesson whose sample was checked and whose questions are all answered rightly."""
    standing = _now_standing(store, learned, lesson)
    row = standing.progress
    if (
        row is None
        or row.checked is None
        or row.finished is not None
        or standing.passed < len(lesson.questions)
    ):
        return standing
    _keep(store, learned, lesson, now, finished=now)
    return _now_standing(store, learned, lesson)
