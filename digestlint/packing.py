"""Values as bytes for the cache: JSON, and never pickle, which would let whoever writes a cache run code.

What JSON lacks is written as an array with a number before it: tuples, dictionaries with any keys, sets, bytes, arrays,
ranges, and the classes of plugins that are nothing but their fields (NamedTuple, dataclass, Enum), by their names. A
class is only looked up among the modules that are loaded, and none but those of digestlint and its plugins.
"""

from __future__ import annotations

import dataclasses
import json
import sys
import zlib
from array import array
from collections.abc import Callable, Collection, Iterable, Sequence
from enum import Enum
from itertools import islice
from types import MappingProxyType
from typing import Any

_TUPLE, _LIST, _DICT, _SET, _FROZENSET, _BYTES, _RANGE, _ARRAY, _FIRST_CLASS = range(9)
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
    if not whole or _checksum(data[_CHECKSUM:]) != data[:_CHECKSUM]:
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


def _checksum(body: bytes) -> bytes:
    return zlib.crc32(body).to_bytes(_CHECKSUM, "big")


class _Packer:
    def __init__(self) -> None:
        self.names: list[str] = []
        self._numbers: dict[type, int] = {}

    def form(self, value: Any) -> Any:
        kind = type(value)
        if kind in _PLAIN:
            return value
        if kind is tuple:
            return [_TUPLE, *map(self.form, value)]
        if isinstance(value, tuple) and hasattr(kind, "_fields"):
            return [self._number(kind), *map(self.form, value)]
        if kind in (dict, MappingProxyType):  # what can't be changed is empty where nothing else was given
            return [_DICT, *(self.form(one) for pair in value.items() for one in pair)]
        if kind is bytes:
            return [_BYTES, value.decode("latin-1")]
        if kind is list:
            return [_LIST, *map(self.form, value)]
        if kind in (frozenset, set):
            # In one order, or the same facts would be other bytes in each process.
            return [_FROZENSET if kind is frozenset else _SET, *self._sorted(value)]
        if kind is range:
            return [_RANGE, value.start, value.stop, value.step]
        if kind is array:
            return [_ARRAY, value.typecode, *value]
        if isinstance(value, Enum):
            return [self._number(kind), value.value]
        if dataclasses.is_dataclass(kind):
            fields = dataclasses.fields(kind)
            return [self._number(kind), *(self.form(getattr(value, one.name)) for one in fields)]
        raise PackingError(f"a value of {kind.__module__}.{kind.__qualname__} is no plain data")

    def _sorted(self, values: Iterable[Any]) -> list[Any]:
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
    values = [_value(one, makers) if type(one) is list else one for one in form[1:]]
    if kind >= _FIRST_CLASS:
        return makers[kind - _FIRST_CLASS](*values)
    if kind == _TUPLE:
        return tuple(values)
    if kind == _DICT:
        return dict(zip(values[::2], values[1::2], strict=True))
    if kind == _BYTES:
        return values[0].encode("latin-1")
    if kind == _RANGE:
        return range(*values)
    if kind == _ARRAY:
        return array(values[0], values[1:])
    return values if kind == _LIST else frozenset(values) if kind == _FROZENSET else set(values)


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
