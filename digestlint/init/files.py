"""The file that the settings go into: what stands there already stays, unless it is to be replaced."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import tomlkit
from tomlkit.exceptions import TOMLKitError

from digestlint.config import NAMES, PROJECT, ConfigError, has_table
from digestlint.discover import shown_name
from digestlint.rewrite import rewrite
from digestlint.settings import parse
from digestlint.source import SourceError, read_bytes

OWN = NAMES[0]
TABLE = "tool.digestlint"


class Destination:
    """The file in `folder` that takes the settings: a ``digestlint.toml``, or the ``pyproject.toml`` that is there.

    Raises ConfigError where settings stand there already and are not to be replaced by `force`.
    """

    def __init__(self, folder: Path, *, shared: bool, force: bool) -> None:
        self.path = folder / (PROJECT if shared else OWN)
        self.table = TABLE if shared else ""
        self._before: bytes | None = None
        if shared:
            self._verify_shared(folder, force)
        else:
            self._verify_own(folder, force)

    def _verify_own(self, folder: Path, force: bool) -> None:
        if os.path.lexists(self.path):
            if not force:
                raise self._error("is there already; edit it, or replace it with --force")
            self._before = self._read()
        elif not force and os.path.isfile(folder / PROJECT) and has_table(folder / PROJECT):
            reason = f"has settings already, in [{TABLE}]; edit them, or replace them with --pyproject --force"
            raise _wrong(folder / PROJECT, reason)

    def _verify_shared(self, folder: Path, force: bool) -> None:
        if os.path.lexists(folder / OWN):
            raise _wrong(
                folder / OWN,
                f"is there already and would hold in place of {PROJECT}; delete it",
            )
        if not os.path.lexists(self.path):
            raise self._error("no such file; leave --pyproject out to write a digestlint.toml")
        self._before = self._read()
        if has_table(self.path) and not force:
            raise self._error(f"has settings already, in [{TABLE}]; edit them, or replace them with --force")

    def _read(self) -> bytes:
        try:
            return read_bytes(self.path)
        except SourceError as error:
            raise self._error(str(error)) from None

    def write(self, settings: str) -> None:
        """Put the settings into the file; at no moment is it half written. Raises ConfigError."""
        whole = self._whole(settings)
        try:
            if self._before is None:
                _create(self.path, whole)
            else:
                rewrite(Path(os.path.realpath(self.path)), self._before, whole)
        except SourceError as error:
            raise self._error(str(error)) from None
        except OSError as error:
            reason = f"can't be written: {error.strerror or error}; `--dry-run` prints the settings instead"
            raise self._error(reason) from None

    def _whole(self, settings: str) -> bytes:
        if not self.table or self._before is None:
            return settings.encode()
        there = self._before.decode()  # read before, as TOML, which is UTF-8
        end = "\r\n" if "\r\n" in there else "\n"
        kept = self._without_table(there) if has_table(self.path) else there
        gap = "" if not kept.strip("\ufeff") else end if kept.endswith("\n") else end * 2
        whole = kept + gap + settings.replace("\n", end)
        try:
            parse(tomllib.loads(whole.removeprefix("\ufeff"))["tool"]["digestlint"])
        except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
            reason = f"can't take a table [{TABLE}]: {error}; leave --pyproject out to write a digestlint.toml"
            raise self._error(reason) from None
        return whole.encode()

    def _without_table(self, text: str) -> str:
        try:
            document = tomlkit.parse(text)
            del document["tool"]["digestlint"]
            return tomlkit.dumps(document).rstrip() + ("\r\n" if "\r\n" in text else "\n")
        except (TOMLKitError, KeyError, TypeError) as error:
            raise self._error(f"[{TABLE}] can't be taken out: {error}; do it by hand") from None

    def _error(self, reason: str) -> ConfigError:
        return _wrong(self.path, reason)


def _wrong(path: Path, reason: str) -> ConfigError:
    return ConfigError(shown_name(path, Path.cwd()), reason)


def _create(path: Path, data: bytes) -> None:
    """Write a file that is not there yet, all of it or nothing. Raises OSError, also where somebody was quicker."""
    with path.open("xb") as out:
        try:
            out.write(data)
            out.flush()
        except BaseException:
            path.unlink()
            raise
