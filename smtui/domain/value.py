"""The base of all frozen values: a NamedTuple whose class is made in a tenth of the time.

`typing.NamedTuple` compiles a constructor from text for each class: 0.16 ms, which fifty values of
a cold check and two hundred of the workspace pay at every start. Here all classes with the same
number of fields share one compiled constructor, under their own fields' names: 0.015 ms. To whoever
uses them they are the same: tuples with `_fields`, `_replace`, `_asdict`, defaults and a repr.
"""

import sys
from typing import TYPE_CHECKING, Any

__all__ = ["Value"]

if TYPE_CHECKING or sys.version_info >= (3, 14):  # 3.14 keeps annotations elsewhere
    from typing import NamedTuple as Value
else:
    from _collections import _tuplegetter
    from types import CodeType, FunctionType

    _constructors: dict[int, CodeType] = {}

    def _constructor(fields: tuple[str, ...], module: str, defaults: tuple[Any, ...]) -> Any:
        """Return `__new__` for a tuple of these fields, the last of which have defaults."""
        code = _constructors.get(len(fields))
        if code is None:
            names = "".join(f"a{number}, " for number in range(len(fields)))
            code = eval(f"lambda _cls, {names}: _make(_cls, ({names}))").__code__  # noqa: S307
            _constructors[len(fields)] = code
        own = code.replace(co_varnames=("_cls", *fields), co_name="__new__")
        known = {"_make": tuple.__new__, "__name__": module, "__builtins__": {}}
        return FunctionType(own, known, "__new__", defaults)

    class _ValueType(type):
        """Makes the class statement of a value return a class of tuples."""

        def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, space)
            fields = tuple(space.get("__annotations__", ()))
            defaults = {field: space[field] for field in fields if field in space}
            if tuple(defaults) != fields[len(fields) - len(defaults) :]:
                raise TypeError(f"{name}: a field without a default follows one that has one")
            for number, field in enumerate(fields):
                space[field] = _tuplegetter(number, "")
            space |= {
                "__slots__": (),
                "__new__": _constructor(fields, space["__module__"], tuple(defaults.values())),
                "__match_args__": fields,
                "_fields": fields,
                "_field_defaults": defaults,
            }
            return type(name, (_Tuple,), space)

    class _Tuple(tuple[Any, ...]):
        """What all values share."""

        __slots__ = ()
        _fields: tuple[str, ...]

        @classmethod
        def _make(cls, values: Any) -> Any:
            return cls(*values)

        def _replace(self, /, **changed: Any) -> Any:
            new = tuple.__new__(type(self), map(changed.pop, self._fields, self))
            if changed:
                raise ValueError(f"{type(self).__name__} has no field {', '.join(changed)}")
            return new

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

        def __repr__(self) -> str:
            shown = (f"{field}={value!r}" for field, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({', '.join(shown)})"

    class Value(metaclass=_ValueType):
        """A frozen value: annotated fields, those with defaults last, and methods on them."""
