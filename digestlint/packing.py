"""Values as bytes for the cache: JSON, and never pickle, which would let whoever writes a cache run code.

What JSON lacks is written as an array with a number before it: tuples, dictionaries with any keys, sets, bytes, arrays,
ranges, and the classes of plugins that are nothing but their fields (NamedTuple, dataclass, Enum), by their names. A
class is only looked up among the modules that are loaded, and none but those of digestlint and its plugins.

Many values of one class, such as findings, are written field by field, as the columns of a table: so most of the work
is done by what Python has in C, and not value by value.
"""

from __future__ import annotations

import dataclasses
import json
import sys
import zlib
from array import array
from binascii import a2b_base64, b2a_base64
from collections.abc import Callable, Collection, Iterable, Sequence
from enum import Enum
from itertools import chain, islice, starmap
from types import MappingProxyType
from typing import Any

(
    _TUPLE, _LIST, _DICT, _SET, _FROZENSET, _BYTES, _RANGE, _ARRAY,
    _TABLE, _PLAIN_COLUMN, _SAME, _ENUMS, _LISTS, _GAPS,
    _FIRST_CLASS,
) = range(15)  # fmt: skip
# A few forged bytes must not become all of the memory.
_MOST_SAME = 10_000
_PLAIN = frozenset((str, int, float, bool, type(None)))
# The fastest: packing should cost little beside checking.
_LEVEL = 1
_CHECKSUM = 4
_LENGTH = 4
# What taking apart bytes that somebody else has written may raise.
_WRONG = (
    TypeError, ValueError, KeyError, IndexError, AttributeError, RecursionError, OverflowError, zlib.error,
)  # fmt: skip


class PackingError(ValueError):
    """A value that can't be packed, or bytes that are no packed value."""


def pack(value: Any) -> bytes:
    """A value as bytes. Raises PackingError for one that holds something else than plain data."""
    packer = _Packer()
    try:
        form = packer.form(value)
        text = json.dumps([packer.names, form], ensure_ascii=False, separators=(",", ":"))
        body = zlib.compress(text.encode(errors="surrogatepass"), _LEVEL)
    except (TypeError, ValueError, RecursionError) as error:
        raise PackingError(str(error)) from None
    return _checksum(body) + body


def unpack(data: bytes, packages: Collection[str] | None) -> Any:
    """The value that was packed; its classes are of modules of these top-level `packages`. Raises PackingError.

    Without `packages` it may hold any class, as what this program has packed itself.
    """
    try:
        body = data[_CHECKSUM:]
        if _checksum(body) != data[:_CHECKSUM]:
            raise PackingError("the bytes are not those that were written")
        names, form = json.loads(zlib.decompress(body).decode(errors="surrogatepass"))
        return _value(form, [_maker(name, packages) for name in names])
    except PackingError:
        raise
    except _WRONG as error:
        raise PackingError(str(error)) from None


def join(parts: Sequence[bytes]) -> bytes:
    """Packed values as one, from which they can be taken without unpacking any of them."""
    lengths = (len(parts), *map(len, parts))
    body = b"".join((*(one.to_bytes(_LENGTH, "big") for one in lengths), *parts))
    return _checksum(body) + body


def split(data: bytes) -> list[bytes]:
    """What was joined. Raises PackingError where it is not whole."""
    whole = isinstance(data, bytes) and len(data) >= _CHECKSUM + _LENGTH
    if not whole or _checksum(memoryview(data)[_CHECKSUM:]) != data[:_CHECKSUM]:  # a copy would take long
        raise PackingError("the bytes are not those that were written")
    starts = range(_CHECKSUM, len(data), _LENGTH)
    numbers = (int.from_bytes(data[start : start + _LENGTH], "big") for start in starts)
    count = next(numbers)
    end = _CHECKSUM + _LENGTH * (count + 1)
    found: list[bytes] = []
    for length in islice(numbers, count):
        found.append(data[end : end + length])
        end += length
    return found


def _checksum(body: bytes | memoryview) -> bytes:
    return zlib.crc32(body).to_bytes(_CHECKSUM, "big")


class _Packer:
    def __init__(self) -> None:
        self.names: list[str] = []
        self._numbers: dict[type, int] = {}

    def form(self, value: Any) -> Any:
        kind = type(value)
        if kind in _PLAIN:
            return value
        if kind is tuple or kind is list:
            return [_TUPLE if kind is tuple else _LIST, *self._forms(value)]
        if isinstance(value, tuple) and hasattr(kind, "_fields"):
            return [self._number(kind), *map(self.form, value)]
        if kind in (dict, MappingProxyType):  # what can't be changed is empty where nothing else was given
            return [_DICT, self._column([*value]), self._column([*value.values()])]
        if kind is bytes:
            return [_BYTES, value.decode("latin-1")]
        if kind in (frozenset, set):
            # In one order, or the same facts would be other bytes in each process.
            return [_FROZENSET if kind is frozenset else _SET, *self._sorted(value)]
        if kind is range:
            return [_RANGE, value.start, value.stop, value.step]
        if kind is array:
            return [_ARRAY, value.typecode, value.itemsize, _portable(value)]
        if isinstance(value, Enum):
            return [self._number(kind), value.value]
        if dataclasses.is_dataclass(kind):
            fields = dataclasses.fields(kind)
            return [self._number(kind), *(self.form(getattr(value, one.name)) for one in fields)]
        raise PackingError(f"a value of {kind.__module__}.{kind.__qualname__} is no plain data")

    def _forms(self, values: Sequence[Any]) -> Iterable[Any]:
        """The forms of values: one alone for all of them where they are a column."""
        if len(values) > 1:
            column = self._column(values)
            return column[1] if column[0] == _PLAIN_COLUMN else column[1:] if column[0] == _LIST else [column]
        return map(self.form, values)

    def _column(self, values: Sequence[Any]) -> list[Any]:
        """Several values in one form, which `_values` takes apart."""
        kinds = set(map(type, values))
        if kinds <= _PLAIN:
            # Not floats: 0.0 is -0.0.
            is_same = (
                len(kinds) == 1 and float not in kinds and 1 < values.count(values[0]) == len(values) <= _MOST_SAME
            )
            return [_SAME, len(values), values[0]] if is_same else [_PLAIN_COLUMN, values]
        if type(None) in kinds:
            there = [one for one in values if one is not None]
            return [_GAPS, [one is not None for one in values], self._column(there)]
        (kind, *others) = kinds
        if others:
            return [_LIST, *map(self.form, values)]
        if _has_fields(kind):
            return [_TABLE, self._number(kind), *map(self._column, zip(*values, strict=True))]
        if kind is tuple:
            return [_LISTS, [*map(len, values)], self._column([*chain.from_iterable(values)])]
        if issubclass(kind, Enum):
            return [_ENUMS, self._number(kind), self._column([one.value for one in values])]
        return [_LIST, *map(self.form, values)]

    def _sorted(self, values: Iterable[Any]) -> list[Any]:
        if {*map(type, values)} == {str}:
            return sorted(values)
        return sorted(map(self.form, values), key=json.dumps)

    def _number(self, kind: type) -> int:
        number = self._numbers.get(kind)
        if number is None:
            number = self._numbers[kind] = _FIRST_CLASS + len(self.names)
            self.names.append(f"{kind.__module__}:{kind.__qualname__}")
        return number


def _value(form: Any, makers: list[Callable[..., Any]]) -> Any:
    if type(form) is not list:
        return form
    kind = form[0]
    if kind == _DICT:
        _, keys, found = form
        return dict(zip(_values(keys, makers), _values(found, makers), strict=True))
    if kind <= _LIST and len(form) == 2 and type(form[1]) is list and _TABLE <= form[1][0] < _FIRST_CLASS:
        values = _values(form[1], makers)
    else:
        values = [_value(one, makers) if type(one) is list else one for one in form[1:]]
    if kind >= _FIRST_CLASS:
        return makers[kind - _FIRST_CLASS](*values)
    if kind == _TUPLE:
        return tuple(values)
    if kind == _BYTES:
        return values[0].encode("latin-1")
    if kind == _RANGE:
        return range(*values)
    if kind == _ARRAY:
        return _array(*values)
    return values if kind == _LIST else frozenset(values) if kind == _FROZENSET else set(values)


def _values(column: Any, makers: list[Callable[..., Any]]) -> list[Any]:
    """The values of a column."""
    kind = column[0]
    if kind == _PLAIN_COLUMN:
        return [*column[1]]
    if kind == _SAME and column[1] <= _MOST_SAME:
        return [column[2]] * column[1]
    if kind == _TABLE:
        fields = [_values(one, makers) for one in column[2:]]
        return list(starmap(makers[column[1] - _FIRST_CLASS], zip(*fields, strict=True)))
    if kind == _ENUMS:
        values = _values(column[2], makers)
        known = {one: makers[column[1] - _FIRST_CLASS](one) for one in {*values}}
        return [known[one] for one in values]
    if kind == _LISTS:
        flat = iter(_values(column[2], makers))
        return [tuple(islice(flat, length)) for length in column[1]]
    if kind == _GAPS:
        there = iter(_values(column[2], makers))
        return [next(there) if one else None for one in column[1]]
    if kind == _LIST:
        return [_value(one, makers) for one in column[1:]]
    raise ValueError(f"{kind!r} is no column")


def _portable(numbers: array[Any]) -> str:
    """The bytes of an array as text, the least byte of a number first. So many figures would take long to read."""
    if sys.byteorder == "big":
        numbers = numbers[:]
        numbers.byteswap()
    return b2a_base64(numbers, newline=False).decode()


def _array(code: str, size: int, text: str) -> array[Any]:
    found = array(code)
    if found.itemsize != size:
        raise ValueError("an array of another kind of machine")
    found.frombytes(a2b_base64(text, strict_mode=True))
    if sys.byteorder == "big":
        found.byteswap()
    return found


def _has_fields(kind: type) -> bool:
    return issubclass(kind, tuple) and bool(getattr(kind, "_fields", ()))


def _maker(name: str, packages: Collection[str] | None) -> type:
    """The class of this name. Raises PackingError for anything but a class of plain data in one of the packages."""
    module, _, path = name.partition(":")
    if packages is not None and module.partition(".")[0] not in packages:
        raise PackingError(f"no class {name}")
    found: Any = sys.modules.get(module)
    for part in path.split("."):
        found = getattr(found, part)
    is_plain = isinstance(found, type) and (
        (issubclass(found, tuple) and hasattr(found, "_fields"))
        or issubclass(found, Enum)
        or dataclasses.is_dataclass(found)
    )
    if not is_plain or found.__module__ != module:
        raise PackingError(f"{name} is no class of plain data")
    kind: type = found
    return kind
