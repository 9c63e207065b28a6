"""Writes a file anew: beside the old one, and then in its place, so that at no moment it is half written."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from collections.abc import Iterable
from pathlib import Path

from digestlint.source import SourceError, read_bytes


def rewrite(real: Path, before: bytes, after: bytes) -> None:
    """Put `after` in place of `before` in the file at `real`, a path without links (see `real_below`).

    A link that somebody puts there meanwhile is replaced and not followed.

    Mode and, where the system lets us, owner and group stay. Raises SourceError, and leaves the file as it is, where
    it is read-only, where it no longer holds `before`, and where its folder or the disk takes no file.
    """
    if read_bytes(real) != before:
        raise SourceError("changed while it was checked, and is not overwritten; run again")
    try:
        status = real.stat()
        # The mode as well: the superuser may write what its owner has locked.
        if not status.st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(real, os.W_OK):
            raise SourceError("read-only, and is left alone; make it writable, or exclude it")
        _replace(real, status, after)
    except OSError as error:
        raise SourceError(f"can't be written: {error.strerror or error}; check its folder's permissions") from None


def real_below(path: Path, roots: Iterable[Path]) -> Path:
    """The file at `path`, links resolved. Raises SourceError where a link leads out of the `roots`, which are real."""
    real = Path(os.path.realpath(path))
    if not any(real.is_relative_to(root) for root in roots):
        raise SourceError(f"a link to {real}, which was not given, and is left alone; name the link itself")
    return real


def _replace(real: Path, status: os.stat_result, data: bytes) -> None:
    descriptor, beside = tempfile.mkstemp(prefix=".digestlint-", dir=real.parent)
    try:
        with open(descriptor, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        if hasattr(os, "chown"):
            with contextlib.suppress(OSError):  # only the superuser may give a file away
                os.chown(beside, status.st_uid, status.st_gid)
        os.chmod(beside, stat.S_IMODE(status.st_mode))
        os.replace(beside, real)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):  # interrupted when it was done
            os.unlink(beside)
        raise
