"""What a run hands on to its rules, in whichever process they run: the way to the server and where answers are kept.

It travels in the environment, which every process inherits, however it was started.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

_VARIABLE = "DIGESTLINT_LANGUAGETOOL_RUN"


class Means(NamedTuple):
    """The means of one run.

    `server` is an address, or "" where a keeper on the loopback port `keeper` (0 for none) starts one when it is asked
    for. `identity` says whose the answers are that lie under `cache`. `problem` is why there is no server at all.
    """

    server: str = ""
    keeper: int = 0
    identity: str = ""
    cache: str = ""
    problem: str = ""
    number: str = ""
    """Tells one run of a process from the next."""


@contextmanager
def handed_on(means: Means) -> Iterator[None]:
    """Hand the means on to all rules of this process, and of those that it starts meanwhile."""
    before = os.environ.get(_VARIABLE)
    os.environ[_VARIABLE] = json.dumps(means)
    try:
        yield
    finally:
        if before is None:
            del os.environ[_VARIABLE]
        else:
            os.environ[_VARIABLE] = before


def current() -> Means:
    """The means of the run that this process belongs to."""
    given = os.environ.get(_VARIABLE)
    return Means(*json.loads(given)) if given else Means(problem="no run has begun, and with it no server")
