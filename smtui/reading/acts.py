"""What each sentence does, from the word lists named act-… and from its last words."""

from smtui.domain.reading import Act, Reading, Sentence

_LISTS = tuple((f"act-{act.value}", act) for act in Act if act is not Act.TELLS)
_TELLS = frozenset({Act.TELLS})


def with_acts(reading: Reading) -> tuple[Sentence, ...]:
    """Return the reading's sentences with what they do."""
    found: dict[int, set[Act]] = {}
    for name, act in _LISTS:
        for mark in reading.marks.get(name, ()):
            found.setdefault(reading.sentence_at(mark.start).start, set()).add(act)
    for start, _end in reading.quotes:
        found.setdefault(reading.sentence_at(start).start, set()).add(Act.QUOTES)
    if not found:
        return tuple(s._replace(acts=_TELLS) for s in reading.sentences)
    return tuple(
        s._replace(acts=frozenset(found[s.start]) if s.start in found else _TELLS)
        for s in reading.sentences
    )
