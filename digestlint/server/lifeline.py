"""Whether the editor is still there: a server must not outlive it."""

from __future__ import annotations

import asyncio
import os
import sys

_SECONDS = 2.0


async def end_of(process: int) -> None:
    """Wait until a process is no more; for ever where it can't be seen, as across the border of a container."""
    if not is_alive(process):
        await asyncio.Event().wait()
    while is_alive(process):
        await asyncio.sleep(_SECONDS)


def is_alive(process: int) -> bool:
    """Whether there is a process with this number."""
    if process <= 0:
        return False
    if sys.platform == "win32":
        return _is_alive_on_windows(process)
    try:
        os.kill(process, 0)
    except PermissionError:
        return True
    except (OSError, OverflowError):
        return False
    return True


def _is_alive_on_windows(process: int) -> bool:
    # There, signal 0 would end the process.
    import ctypes

    synchronize, timeout = 0x00100000, 0x00000102
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined, unused-ignore]
    handle = kernel.OpenProcess(synchronize, False, process)
    if not handle:
        return False
    try:
        return bool(kernel.WaitForSingleObject(handle, 0) == timeout)
    finally:
        kernel.CloseHandle(handle)
