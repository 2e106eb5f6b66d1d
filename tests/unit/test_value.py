"""Values are to whoever uses them what NamedTuples are."""

import pickle
from typing import NamedTuple

import pytest

from smtui.domain.value import Value


class Place(Value):
    """A place."""

    name: str
    """What it is called."""
    people: int = 0
    roads: tuple[str, ...] = ()

    @property
    def is_town(self) -> bool:
        """True for a town."""
        return self.people >= 8000


class Same(NamedTuple):
    name: str
    people: int = 0
    roads: tuple[str, ...] = ()


class Nothing(Value):
    """A value without fields."""


@pytest.mark.parametrize(
    ("given", "named"),
    [(("緑",), {}), (("緑", 3), {"roads": ("a",)}), ((), {"roads": (), "name": "緑"})],
)
def test_it_is_made_and_shown_like_a_named_tuple(
    given: tuple[str, ...], named: dict[str, object]
) -> None:
    ours, known = Place(*given, **named), Same(*given, **named)
    assert ours == known
    assert hash(ours) == hash(known)
    assert repr(ours) == repr(known).replace("Same", "Place")
    assert ours._asdict() == known._asdict()
    assert ours._replace(people=9000) == known._replace(people=9000)
    assert type(ours._replace(people=9000)) is Place
    assert ours._replace(people=9000).is_town
    assert pickle.loads(pickle.dumps(ours)) == ours
    assert (Place._fields, Place._field_defaults) == (Same._fields, Same._field_defaults)


@pytest.mark.parametrize(
    ("given", "named"),
    [((), {}), (("緑", 1, (), 4), {}), (("緑",), {"rivers": 1}), (("緑",), {"name": "青"})],
)
def test_it_refuses_what_a_named_tuple_refuses(
    given: tuple[object, ...], named: dict[str, object]
) -> None:
    with pytest.raises(TypeError):
        Same(*given, **named)
    with pytest.raises(TypeError):
        Place(*given, **named)


def test_it_is_frozen_and_slotted() -> None:
    place = Place("緑")
    for name in ("name", "height"):
        with pytest.raises(AttributeError):
            setattr(place, name, "青")
    assert not hasattr(place, "__dict__")


def test_it_can_be_matched() -> None:
    match Place("緑", 5):
        case Place(name, people=5):
            assert name == "緑"
        case _:
            pytest.fail("not matched")


def test_unknown_fields_cannot_be_replaced() -> None:
    with pytest.raises(ValueError, match="rivers"):
        Place("緑")._replace(rivers=1)


def test_it_may_have_no_fields() -> None:
    assert Nothing() == ()
    assert repr(Nothing()) == "Nothing()"


def test_a_field_without_a_default_may_not_follow_one_with_it() -> None:
    with pytest.raises(TypeError):
        type(Value)("Wrong", (Value,), {
            "__annotations__": {"a": int, "b": int}, "__module__": __name__, "a": 1,
        })  # fmt: skip
