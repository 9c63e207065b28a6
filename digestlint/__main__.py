"""``digestlint`` and ``python -m digestlint``: where a run begins, before anything is loaded, and where it ends."""

from __future__ import annotations

import atexit
import gc
import os
import sys
import threading

_INTERRUPTED = 130
# What is loaded stays, and looking for garbage among it every 700 objects takes a twelfth of a run over one file; so
# many objects no small run makes, and of a large one they are a few megabytes.
_OBJECTS_BETWEEN_COLLECTIONS = 100_000


def main() -> int:
    """Run the command line and end with the exit code; Ctrl-C ends it quietly also while it still loads."""
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    try:
        from digestlint.cli import main as run

        code = run()
        _end(code)
        return code
    except KeyboardInterrupt:
        return _INTERRUPTED


def _end(code: int) -> None:
    """End the process here: for Python to take apart all that was loaded is a seventh of a run over one file.

    Where a thread still runs, or a debugger or profiler looks on, nothing happens, and the process ends as others do.
    """
    if threading.active_count() > 1 or sys.gettrace() or sys.getprofile():
        return
    atexit._run_exitfuncs()
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except (OSError, ValueError):  # Python knows what to say of a stream that takes nothing more
        return
    os._exit(code)


if __name__ == "__main__":
    sys.exit(main())
