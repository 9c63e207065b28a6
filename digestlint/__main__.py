"""``digestlint`` and ``python -m digestlint``: where a run begins, before anything is loaded."""

from __future__ import annotations

import sys

_INTERRUPTED = 130


def main() -> int:
    """Run the command line and return the exit code; Ctrl-C ends it quietly also while it still loads."""
    try:
        from digestlint.cli import main as run

        return run()
    except KeyboardInterrupt:
        return _INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
