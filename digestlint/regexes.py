"""Regular expressions that are compiled when they are first used.

There are some hundreds of them in the rules and readers, a file needs a few dozen, and to compile them all would be a
fifth of what a hook's run over one file takes.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


class _Uncompiled:
    """Stands for a compiled expression; what is asked of it is asked of that, and remembered."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        # Comes here only for what was not asked before.
        value = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, value)
        return value


def regex(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """An expression as `re.compile` makes it, but compiled by its first use, which raises re.error for a wrong one."""
    return cast("re.Pattern[AnyStr]", _Uncompiled(source, int(flags)))
