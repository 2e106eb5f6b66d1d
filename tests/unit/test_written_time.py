"""Times as people write them."""

from datetime import datetime

import pytest

from smtui.errors import BadInput
from smtui.screens._setting_dialog import written_time

NOW = datetime(2026, 9, 9, 10, 0)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026-11-21 10:30", datetime(2026, 11, 21, 10, 30)),
        ("２０２６／１１／２１　１０：３０", datetime(2026, 11, 21, 10, 30)),
        ("11/3 9:05", datetime(2026, 11, 3, 9, 5)),
        ("2026-11-21T10:30", datetime(2026, 11, 21, 10, 30)),
        ("18:00", datetime(2026, 9, 9, 18, 0)),
        ("2026-11-21", datetime(2026, 11, 21)),
    ],
)
def test_times(typed, meant):
    assert written_time(typed, NOW) == meant


@pytest.mark.parametrize("typed", ["あした", "13/45 9:00", "-", "::", "2026-02-30 10:00"])
def test_what_is_no_time_is_told(typed):
    with pytest.raises(BadInput, match="読めません"):
        written_time(typed, NOW)
