"""Incidents the tests share, at a desk whose clock is set by hand."""

from datetime import datetime, timedelta

from smtui.workspace.desk import Workspace
from smtui.workspace.incidents import note, open_incident

NOW = datetime(2026, 11, 21, 14, 0)


class Clock:
    """Tells a time that goes on a minute with every look."""

    def __init__(self, now=NOW):
        self.now = now

    def __call__(self):
        self.now += timedelta(minutes=1)
        return self.now


def a_desk(guide="ueda", name="見本 花子", section="広報係", now=NOW):
    desk = Workspace(Clock(now))
    desk.change_settings(guide=guide, name=name, section=section)
    return desk


def an_incident(desk, *lines, kind="flame", **given):
    """Open an incident and write lines into its log; return it."""
    incident = open_incident(desk, kind, **given)
    for line in lines:
        note(desk, incident.uid, line)
    return incident
