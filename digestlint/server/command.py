"""The command `digestlint server`; the only one that needs pygls, which the extra `server` brings."""

from __future__ import annotations

import argparse
import logging
import os
import sys

from digestlint.console import ExitCode, fail
from digestlint.report import Problem
from digestlint.server.messages import Wishes


def run(options: argparse.Namespace) -> int:
    """Serve the editor that has started this; 0 where it has taken its leave, 1 where it is gone without."""
    try:
        from digestlint.server import language_server
    except ModuleNotFoundError as error:
        missing = str(error.name).partition(".")[0]
        return fail(Problem("server", f"it needs {missing}; install it with `pip install 'digestlint[server]'`"))
    from digestlint.server.transport import TransportError

    # What goes wrong is told to the editor; the rest, with tracebacks, is for those who look for a fault here.
    logging.basicConfig(level=logging.INFO if options.verbose else logging.CRITICAL, stream=sys.stderr)
    try:
        code = language_server.run(Wishes(tuple(options.config), options.isolated))
    except TransportError as error:
        code = fail(Problem("standard input", str(error)))
    except KeyboardInterrupt:
        code = ExitCode.INTERRUPTED
    sys.stderr.flush()
    # A thread waits for more input still, and Python would wait for it.
    os._exit(code)
