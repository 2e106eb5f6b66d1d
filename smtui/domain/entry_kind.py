"""The kinds of entries an incident's log can have."""

from enum import StrEnum


class EntryKind(StrEnum):
    """The kinds of entries, by the words they are stored under."""

    OPENED = "opened"
    STATED = "stated"
    NOTED = "noted"
    STEP_DONE = "step-done"
    STEP_SKIPPED = "step-skipped"
    CHOSEN = "chosen"
    REPORTED = "reported"
    DECIDED = "decided"
    ATTACHED = "attached"
    DELETED = "deleted"
    WORDED = "worded"
    ASKED = "asked"
    ANSWERED = "answered"
    ACTION = "action"
    ACTION_DONE = "action-done"
    REVIEWED = "reviewed"
    CLOSED = "closed"
    REOPENED = "reopened"
    CORRECTED = "corrected"
    UNMASKED = "unmasked"
    HANDED = "handed"
    PURGED = "purged"

    @property
    def label(self) -> str:
        """The Japanese name shown to people."""
        return _LABELS[self]


_LABELS = {
    EntryKind.OPENED: "開始",
    EntryKind.STATED: "状況",
    EntryKind.NOTED: "経過",
    EntryKind.STEP_DONE: "手順",
    EntryKind.STEP_SKIPPED: "該当なし",
    EntryKind.CHOSEN: "選択",
    EntryKind.REPORTED: "報告",
    EntryKind.DECIDED: "決定",
    EntryKind.ATTACHED: "証拠",
    EntryKind.DELETED: "削除",
    EntryKind.WORDED: "文案",
    EntryKind.ASKED: "相談",
    EntryKind.ANSWERED: "回答",
    EntryKind.ACTION: "改善策",
    EntryKind.ACTION_DONE: "改善済み",
    EntryKind.REVIEWED: "振り返り",
    EntryKind.CLOSED: "終了",
    EntryKind.REOPENED: "再開",
    EntryKind.CORRECTED: "訂正",
    EntryKind.UNMASKED: "伏せずに出力",
    EntryKind.HANDED: "引き継ぎ",
    EntryKind.PURGED: "廃棄",
}
