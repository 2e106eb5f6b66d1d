"""What an entry of an incident's log can say: one class for each kind of entry.

A deed holds only texts, numbers, truth values and pairs of texts, so that one pair of functions
(`smtui.domain.deed_shape`) turns all of them into JSON and back. Texts people write may be empty
where nothing is known.
"""

from smtui.domain.value import Value


class Opened(Value):
    """An incident was opened."""

    kind: str
    """Id of the playbook."""
    kind_name: str
    """Its name then, so that the log can be read without the guide."""
    guide: str
    """Id of the guide; empty for general advice."""
    guide_version: str
    drill: bool
    what: str
    source: str
    """What it was opened from: a clause id, `draft:<uid>`, `check:<code>`; may be empty."""


class Stated(Value):
    """What is known of the incident now: only what changed."""

    facts: tuple[tuple[str, str], ...]
    """Name (one of `FACTS`) and value; an empty value says that it is not known."""


class Noted(Value):
    """Something that happened."""

    text: str


class StepDone(Value):
    """A step of the playbook was done."""

    step: str
    name: str
    """The words of the step then."""
    text: str


class StepSkipped(Value):
    """A step of the playbook does not apply."""

    step: str
    name: str
    reason: str


class Chosen(Value):
    """At a branch of the playbook one way was chosen."""

    step: str
    name: str
    option: str
    """Id of the way."""
    option_name: str
    by: str
    reason: str


class Reported(Value):
    """The incident was reported to somebody."""

    to: str
    how: str
    """By phone, by mail, in person."""
    text: str


class Decided(Value):
    """Something was decided."""

    text: str
    by: str
    reason: str


class Attached(Value):
    """Evidence was taken into the data folder, or an address noted."""

    name: str
    form: str
    """file, text or url."""
    sha256: str
    """Of the bytes, in hex; empty for a url."""
    size: int
    """In bytes; 0 for a url."""
    source: str
    """Where it came from: an address, a path, a person."""
    note: str
    located: bool
    """True if the picture tells where it was taken (GPS)."""


class Deleted(Value):
    """A post was deleted or hidden."""

    url: str
    text: str
    by: str
    reason: str
    """Why, or why without evidence."""


class Worded(Value):
    """A wording for the public was drafted and bound to the incident."""

    wording: str
    """Id of the wording: correction, apology, denial, warning."""
    name: str
    draft: str
    """Uid of the draft."""


class Asked(Value):
    """Somebody was consulted."""

    to: str
    question: str
    source: str
    """What it is about: a clause id, `draft:<uid>`, `check:<code>`; may be empty."""


class Answered(Value):
    """A consultation was answered."""

    asked: int
    """Number of the entry that asked."""
    by: str
    text: str


class ActionSet(Value):
    """Something to be done so that it does not happen again."""

    text: str
    owner: str
    due: str
    """ISO date; empty if none was agreed."""


class ActionDone(Value):
    """Such a thing was done."""

    action: int
    """Number of the entry that set it."""
    text: str


class Reviewed(Value):
    """The review afterwards, which blames nobody."""

    cause: str
    worked: str
    better: str
    """What should go better next time."""


class Closed(Value):
    """The incident is over."""

    text: str


class Reopened(Value):
    """It was not over."""

    reason: str


class Corrected(Value):
    """An earlier entry was wrong; it stays as it is."""

    entry: int
    """Its number within the incident."""
    text: str
    """What is right."""
    withdrawn: bool
    """True if it should count as if it had not been written."""


class Unmasked(Value):
    """Somebody chose to export without masking personal data."""

    to: str
    reason: str


class Handed(Value):
    """A hand-over was made."""

    to: str
    name: str
    """Of the file or folder."""
    masked: bool
    head: str
    """The chain's link at that time, as printed on the sheet."""


class Purged(Value):
    """All contents before this entry were destroyed."""

    kind_name: str
    drill: bool
    opened: str
    """ISO date."""
    entries: int
    reason: str


Deed = (
    Opened | Stated | Noted | StepDone | StepSkipped | Chosen | Reported | Decided | Attached
    | Deleted | Worded | Asked | Answered | ActionSet | ActionDone | Reviewed | Closed | Reopened
    | Corrected | Unmasked | Handed | Purged
)  # fmt: skip

FACTS = {
    "title": "件名",
    "what": "何が",
    "account": "アカウント",
    "url": "URL",
    "happened": "起きた日時",
    "noticed": "気づいた日時",
    "told_by": "知らせてくれた人",
    "mark": "扱い",
    "retention": "保存期限",
    "kind": "種別の記号",
    "kind_name": "種別",
}
"""What `Stated` can say of an incident, with the words for people."""
