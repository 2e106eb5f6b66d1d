"""Answers, what they leave in memory, and how far somebody has come in the lessons."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_LEARNING = """
CREATE TABLE learning_answer (
    -- Every answer ever given: the review log. Rows are only ever added.
    id       INTEGER PRIMARY KEY,
    guide    TEXT NOT NULL,
    version  TEXT NOT NULL,     -- of the guide
    digest   TEXT NOT NULL,     -- of the guide
    lesson   TEXT NOT NULL,
    edition  TEXT NOT NULL,     -- digest over the clauses of the lesson
    question TEXT NOT NULL,
    number   INTEGER NOT NULL,  -- 1, 2, 3 ... within the question
    option   INTEGER NOT NULL,  -- place in the file, from 0
    right    INTEGER NOT NULL,
    sure     TEXT NOT NULL,
    round    TEXT NOT NULL,     -- lesson or review
    rating   INTEGER NOT NULL,  -- 1 again, 2 hard, 3 good, 4 easy: what the scheduler was told
    due      TEXT NOT NULL,     -- when the scheduler wanted the question asked again
    answered TEXT NOT NULL,
    CONSTRAINT learning_answer_number_is_unique UNIQUE (guide, question, number),
    CONSTRAINT learning_answer_number_is_positive CHECK (number > 0),
    CONSTRAINT learning_answer_option_is_a_place CHECK (option >= 0),
    CONSTRAINT learning_answer_right_is_yes_or_no CHECK (right IN (0, 1)),
    CONSTRAINT learning_answer_rating_is_known CHECK (rating BETWEEN 1 AND 4),
    CONSTRAINT learning_answer_due_is_a_time CHECK (due GLOB '????-??-??T??:??:??'),
    CONSTRAINT learning_answer_answered_is_a_time CHECK (answered GLOB '????-??-??T??:??:??')
) STRICT;

CREATE INDEX learning_answer_by_time ON learning_answer (guide, round, answered);
CREATE INDEX learning_answer_by_edition ON learning_answer (guide, edition, question);
CREATE INDEX learning_answer_sure_and_wrong ON learning_answer (guide, question, answered)
    WHERE right = 0 AND sure = 'sure';

CREATE TRIGGER learning_answer_is_never_changed BEFORE UPDATE ON learning_answer
BEGIN SELECT RAISE(ABORT, 'answers are never changed'); END;

CREATE TRIGGER learning_answer_is_never_deleted BEFORE DELETE ON learning_answer
BEGIN SELECT RAISE(ABORT, 'answers are never deleted'); END;

CREATE TABLE learning_card (
    -- What the answers to a question come to; could be made anew from them.
    guide    TEXT NOT NULL,
    question TEXT NOT NULL,
    edition  TEXT NOT NULL,     -- of the last answer, as are the next ones
    answers  INTEGER NOT NULL,
    right    INTEGER NOT NULL,
    sure     TEXT NOT NULL,
    answered TEXT NOT NULL,
    due      TEXT NOT NULL,
    memory   TEXT NOT NULL,     -- JSON of the scheduler
    CONSTRAINT learning_card_is_one_a_question PRIMARY KEY (guide, question),
    CONSTRAINT learning_card_is_of_an_answer
        FOREIGN KEY (guide, question, answers) REFERENCES learning_answer (guide, question, number),
    CONSTRAINT learning_card_right_is_yes_or_no CHECK (right IN (0, 1)),
    CONSTRAINT learning_card_due_is_a_time CHECK (due GLOB '????-??-??T??:??:??'),
    CONSTRAINT learning_card_answered_is_a_time CHECK (answered GLOB '????-??-??T??:??:??')
) STRICT;

CREATE TABLE lesson_progress (
    -- How far somebody has come in a lesson; one row for each edition of its clauses.
    guide    TEXT NOT NULL,
    lesson   TEXT NOT NULL,
    edition  TEXT NOT NULL,
    version  TEXT NOT NULL,     -- of the guide when it was begun
    digest   TEXT NOT NULL,     -- of the guide when it was begun
    begun    TEXT NOT NULL,
    page     INTEGER NOT NULL,  -- to go on with, from 0
    draft    TEXT,              -- uid of the sample, once it was laid on the check screen
    checked  TEXT,              -- when the sample was
    finished TEXT,
    CONSTRAINT lesson_progress_is_one_an_edition PRIMARY KEY (guide, lesson, edition),
    CONSTRAINT lesson_progress_page_is_a_place CHECK (page >= 0),
    CONSTRAINT lesson_progress_ends_with_a_check CHECK (finished IS NULL OR checked IS NOT NULL),
    CONSTRAINT lesson_progress_begun_is_a_time CHECK (begun GLOB '????-??-??T??:??:??'),
    CONSTRAINT lesson_progress_checked_is_a_time CHECK (checked GLOB '????-??-??T??:??:??'),
    CONSTRAINT lesson_progress_finished_is_a_time CHECK (finished GLOB '????-??-??T??:??:??')
) STRICT;
"""


def learning(database: "Database") -> None:
    """Answers, cards and progress in the lessons."""
    database.executescript(_LEARNING)
