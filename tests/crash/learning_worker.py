"""What the crash test of the walkthrough runs: `learning_worker.py DATABASE GUIDES`, for ever."""

import json
import sys
from datetime import datetime, timedelta

from smtui import places
from smtui.domain.review import Choice, Round, Sureness
from smtui.store import open_store
from smtui.workspace import lessons

START = datetime(2026, 4, 1, 9, 0)


def say(*words):
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def learn_for_ever(path, guides):
    """Turn pages and answer, right and wrong; say what is on the disk."""
    places.guides_dir = lambda: guides
    learned, number = lessons.syllabus("tiny"), 0
    sure = list(Sureness)
    while True:
        with open_store(path) as store:
            for question in learned.course.questions:
                now = START + timedelta(hours=number)
                page = number % 4
                lessons.turn_to(store, learned, learned.lesson_of(question), page, now)
                say("page", question.lesson, page)
                option = number % len(question.options)
                choice = Choice(question, option, sure[number % 3], Round.LESSON)
                card = lessons.give_answer(store, learned, choice, now)
                say("answer", question.id, card.answers, option)
                number += 1


if __name__ == "__main__":
    learn_for_ever(*sys.argv[1:])
