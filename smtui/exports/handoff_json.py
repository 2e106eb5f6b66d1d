"""The JSON of a hand-over, for other tools and for `smtui verify`.

docs/handoff.md and docs/handoff.schema.json describe it.
"""

from typing import Any

from smtui.domain.chain import Sealed, stamp
from smtui.domain.deed_shape import fields_of
from smtui.domain.entry import Entry
from smtui.domain.handoff import FORMAT, VERSION, Handoff
from smtui.domain.incident import Incident, IncidentFile


def handoff_json(handoff: Handoff) -> dict[str, Any]:
    """Return a hand-over as JSON values."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "program": handoff.program,
        "made": stamp(handoff.made),
        "section": handoff.section,
        "who": handoff.who,
        "to": list(handoff.to),
        "custom": handoff.custom,
        "guide": handoff.guide,
        "masked": handoff.masked,
        "drill": handoff.drill,
        "since": handoff.since.isoformat() if handoff.since else None,
        "log": handoff.extent._asdict(),
        "digests": list(handoff.digests),
        "incidents": [_incident(file, handoff) for file in handoff.files],
    }


def _incident(file: IncidentFile, handoff: Handoff) -> dict[str, Any]:
    return {
        **incident_json(file.incident),
        "log": [_entry(entry, handoff.sealed[entry.position]) for entry in file.entries],
    }


def incident_json(incident: Incident) -> dict[str, Any]:
    """Return what is known of an incident as JSON values."""
    return {
        "uid": incident.uid,
        "number": incident.number,
        "kind": incident.kind,
        "kind_name": incident.kind_name,
        "guide": incident.guide,
        "guide_version": incident.guide_version,
        "drill": incident.drill,
        "source": incident.source,
        "title": incident.title,
        "what": incident.what,
        "account": incident.account,
        "url": incident.url,
        "happened": stamp(incident.happened) if incident.happened else None,
        "noticed": stamp(incident.noticed) if incident.noticed else None,
        "told_by": incident.told_by,
        "mark": incident.mark.value,
        "retention": incident.retention.isoformat() if incident.retention else None,
        "state": incident.state.value,
        "opened": stamp(incident.opened),
        "changed": stamp(incident.changed),
        "entries": incident.entries,
    }


def _entry(entry: Entry, sealed: Sealed) -> dict[str, Any]:
    return {
        **entry_json(entry),
        "hash": sealed.content,
        "salt": sealed.salt.hex() if sealed.salt is not None else None,
    }


def entry_json(entry: Entry) -> dict[str, Any]:
    """Return an entry as JSON values, without what it is verified by."""
    content = entry.content
    return {
        "position": entry.position,
        "number": entry.number,
        "kind": entry.kind.value,
        "written": stamp(entry.written),
        "content": None
        if content is None
        else {
            "section": content.section,
            "who": content.who,
            "happened": stamp(content.happened) if content.happened else None,
            "deed": fields_of(content.deed),
        },
    }
