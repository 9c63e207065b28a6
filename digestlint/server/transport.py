"""Messages on standard input and output: frames that are broken are passed over, and only their end ends the server."""

from __future__ import annotations

import asyncio
import json
import os
import re
from collections.abc import Iterator
from threading import Thread
from typing import Any

_LENGTH = re.compile(rb"content-length\s*:\s*([0-9]{1,20})\s*", re.IGNORECASE)
# A message of more bytes is none: to wait for its end would be to wait for ever.
_MOST = 1 << 28
_LONGEST_LINE = 1 << 16
_PORTION = 1 << 16


class TransportError(Exception):
    """Standard input holds what can't be told apart any more; the message says so in a line."""


class Broken:
    """A message that is no JSON, or no object."""


class Input:
    """Reads messages in a thread of its own, so that the end of the input is seen whatever else goes on."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._buffer = bytearray()
        self._queue: asyncio.Queue[Any] = asyncio.Queue()
        self._loop = asyncio.get_running_loop()
        self._thread = Thread(target=self._read, daemon=True)
        self._thread.start()

    async def next(self) -> Any:
        """The next message, or `Broken`; None at the end. Raises TransportError."""
        message = await self._queue.get()
        if isinstance(message, TransportError):
            raise message
        return message

    def _read(self) -> None:
        try:
            for body in self._bodies():
                try:
                    message = json.loads(body)
                except (ValueError, RecursionError):
                    message = None
                self._put(message if isinstance(message, dict) else Broken())
            self._put(None)
        except TransportError as error:
            self._put(error)
        except OSError:
            self._put(None)

    def _put(self, message: object) -> None:
        self._loop.call_soon_threadsafe(self._queue.put_nowait, message)

    def _bodies(self) -> Iterator[bytes]:
        length: int | None = None
        while (line := self._line()) is not None:
            if match := _LENGTH.fullmatch(line):
                length = int(match[1])
            elif length is not None and not line.strip():
                if length > _MOST:
                    raise TransportError(f"a message of {length:,} bytes; no more than {_MOST:,} can be read")
                body = self._exactly(length)
                if body is None:
                    return
                yield body
                length = None

    def _line(self) -> bytes | None:
        """The next line of a header; None at the end. Of one without end, what fits in."""
        at = 0
        while (end := self._buffer.find(b"\n", at)) < 0:
            at = len(self._buffer)
            if at > _LONGEST_LINE:
                self._buffer.clear()
                at = 0
            if not self._more():
                return None
        line = bytes(self._buffer[: end + 1])
        del self._buffer[: end + 1]
        return line

    def _exactly(self, length: int) -> bytes | None:
        while len(self._buffer) < length:
            if not self._more():
                return None
        body = bytes(self._buffer[:length])
        del self._buffer[:length]
        return body

    def _more(self) -> bool:
        portion = os.read(self._descriptor, _PORTION)
        self._buffer += portion
        return bool(portion)


class Output:
    """Writes messages; once nobody reads them any longer, the rest is lost, and the end of the input will tell."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._is_open = True

    def write(self, data: bytes) -> None:
        """Write a whole message."""
        view = memoryview(data)
        while view and self._is_open:
            try:
                view = view[os.write(self._descriptor, view) :]
            except OSError:
                self._is_open = False

    def close(self) -> None:
        """Write nothing more."""
        self._is_open = False
