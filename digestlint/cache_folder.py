"""Where work is kept for the next run."""

from __future__ import annotations

import os
from pathlib import Path

from digestlint.config import COMMAND_LINE, Config

_VARIABLE = "DIGESTLINT_CACHE_DIR"
_NAME = ".digestlint_cache"


def cache_folder(root: Config) -> Path:
    """The folder that the command line names, the environment, or the settings; else one beside the settings."""
    chosen = os.environ.get(_VARIABLE)
    if chosen and root.origin("cache-dir") != COMMAND_LINE:
        return Path(chosen)
    return root.path("cache_dir") if root.settings.cache_dir else root.folder / _NAME
