"""Starts and ends the keeper: the process that has the server, so that it outlives no run, however that ends."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

_SCRIPT = Path(__file__).with_name("keeper.py")
# So long the keeper may take to end its server, in seconds, before it is killed.
_PATIENCE = 20


class Plan(NamedTuple):
    """Which LanguageTool a keeper starts when it is asked for a server: that in a folder, or with "" the download."""

    directory: str = ""


@contextmanager
def kept(plan: Plan) -> Iterator[int]:
    """Run a keeper; the value is the loopback port on which it listens. Raises OSError where it can't be started."""
    # A process group of its own: Ctrl-C goes to the run, which ends its keeper, and the keeper the server.
    apart: dict[str, Any] = {"start_new_session": True}
    if sys.platform == "win32":
        apart = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    # -P, or the modules beside the script would hide those of the standard library that are called alike.
    argv = [sys.executable, "-P", str(_SCRIPT), json.dumps(plan)]
    process = subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, **apart)
    assert process.stdin is not None and process.stdout is not None
    try:
        line = process.stdout.readline()
        if not line:
            raise OSError(f"{_SCRIPT.name} did not start")
        yield int(line)
    finally:
        process.stdin.close()
        process.stdout.close()
        try:
            process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
