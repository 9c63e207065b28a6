"""Where work is kept for the next run."""

from __future__ import annotations

import os
from pathlib import Path

from digestlint.config import COMMAND_LINE, Config

_VARIABLE = "DIGESTLINT_CACHE_DIR"
_OFF = "DIGESTLINT_NO_CACHE"
_NAME = ".digestlint_cache"


def is_wanted(no_cache: bool = False) -> bool:
    """Whether anything is to be remembered: not with ``--no-cache``, nor where the environment says so."""
    return not no_cache and not os.environ.get(_OFF)


def cache_folder(root: Config) -> Path:
    """The folder that the command line names, the environment, or the settings; else one beside the settings."""
    chosen = os.environ.get(_VARIABLE)
    if chosen and root.origin("cache-dir") != COMMAND_LINE:
        return Path(chosen)
    return root.path("cache_dir") if root.settings.cache_dir else root.folder / _NAME
