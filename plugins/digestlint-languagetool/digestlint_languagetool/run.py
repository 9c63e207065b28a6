"""The plugin's part in a run: a keeper for the server, where the settings ask for one, and what the rules must know."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from digestlint_languagetool.address import address_of, is_public
from digestlint_languagetool.keeping import Plan, kept
from digestlint_languagetool.means import Means, handed_on
from digestlint_languagetool.settings import of_source
from digestlint_languagetool.store import sweep

_CACHE = "languagetool"
_RUNS = itertools.count()


@contextmanager
def run(settings: Mapping[str, Any], folder: Path, cache: Path | None) -> Iterator[None]:
    """Hand the means of this run on to the rules; a server that was started for it ends with it.

    Nothing is started or asked until a rule wants an answer that is not in the cache.
    """
    with ExitStack() as stack:
        answers = cache / _CACHE if cache else _until_the_end(stack)
        means = Means(problem=of_source(settings), cache=str(answers), number=f"{os.getpid()}.{next(_RUNS)}")
        if means.problem:
            pass
        elif settings["server"]:
            address = address_of(settings["server"])
            # The public server takes so much a minute from one machine: a keeper counts for all processes.
            keeper = stack.enter_context(kept(Plan())) if is_public(address) else 0
            means = means._replace(server=address, identity=address, keeper=keeper)
        else:
            directory = str(folder / settings["directory"]) if settings["directory"] else ""
            keeper = stack.enter_context(kept(Plan(directory)))
            means = means._replace(identity=_identity(directory), keeper=keeper)
        stack.enter_context(handed_on(means))
        yield
    if cache:
        sweep(answers)


def _until_the_end(stack: ExitStack) -> Path:
    """A folder that goes with the run: several rules and processes ask the same in it."""
    from tempfile import TemporaryDirectory  # most runs remember

    return Path(stack.enter_context(TemporaryDirectory(prefix="digestlint-")))


def _identity(directory: str) -> str:
    """Changes with what lies in the folder, so that answers of an older LanguageTool there don't count."""
    if not directory:
        return "download"
    try:
        return f"{directory} {os.stat(directory).st_mtime_ns}"
    except OSError:  # whoever starts it says what is wrong
        return directory
