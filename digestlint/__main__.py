"""``digestlint`` and ``python -m digestlint``: where a run begins, before anything is loaded."""

from __future__ import annotations

import gc
import sys

_INTERRUPTED = 130
# What is loaded stays, and looking for garbage among it every 700 objects takes a twelfth of a run over one file; so
# many objects no small run makes, and of a large one they are a few megabytes.
_OBJECTS_BETWEEN_COLLECTIONS = 100_000


def main() -> int:
    """Run the command line and return the exit code; Ctrl-C ends it quietly also while it still loads."""
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    try:
        from digestlint.cli import main as run

        return run()
    except KeyboardInterrupt:
        return _INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
