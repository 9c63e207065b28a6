"""Where settings come from: the nearest configuration file upward, the command line, and which of them said what."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from digestlint.settings import FIELDS, Selection, Settings, SettingsError, key_of, parse

NAMES = ("digestlint.toml", "pyproject.toml")
# What the command line adds or leaves out holds beside the file's list; every other option replaces.
_ADDED = ("ignore", "extend_select", "exclude")
PROJECT = "pyproject.toml"
"""The file in which settings share the table ``tool`` with others."""
DEFAULT = "default"
COMMAND_LINE = "command line"


class ConfigError(Exception):
    """Configuration that can't be used; `where` is the file (or the command line) and the message says why."""

    def __init__(self, where: str, message: str) -> None:
        super().__init__(message)
        self.where = where


class Layer(NamedTuple):
    """Values that were given in one place, by field name, and the folder that their patterns are relative to."""

    values: Mapping[str, Any]
    folder: Path


@dataclasses.dataclass(frozen=True)
class Config:
    """Settings with the folder that their patterns and paths are relative to, and the origin of every value.

    `layers` are the places that gave the values: a file, then the command line. Patterns of each are relative to
    another folder, and what the command line selects holds over what the file ignores. `file` is the one that was
    read, as messages name it; empty for none.
    """

    settings: Settings
    folder: Path
    origins: Mapping[str, str]
    layers: tuple[Layer, ...] = ()
    plugin_files: tuple[Path, ...] = ()
    file: str = ""

    def origin(self, key: str) -> str:
        """Where the value of `key` was set: a file, the command line, or the default."""
        return self.origins.get(key, DEFAULT)

    @cached_property
    def selections(self) -> tuple[Selection, ...]:
        """What was selected and ignored, place by place; a later one has the last word."""
        settings = self.settings
        if not self.layers:
            return (Selection(settings.select, settings.extend_select, settings.ignore),)
        return tuple(
            Selection(*(layer.values.get(name, ()) for name in ("select", "extend_select", "ignore")))
            for layer in self.layers
        )

    def given(self, name: str) -> list[tuple[Path, Any]]:
        """The values that were given for the field `name`, each with the folder that its patterns are relative to."""
        return [(layer.folder, layer.values[name]) for layer in self.layers if name in layer.values]

    def path(self, name: str) -> Path:
        """The path in the field `name`, which stands to the folder of the file that gives it."""
        folders = [folder for folder, _ in self.given(name)]
        return Path(folders[-1] if folders else self.folder, getattr(self.settings, name))


class Configs:
    """Finds the configuration of every file: the nearest one upward holds, nothing is merged.

    `given` are files or ``key = value`` lines of ``--config``; a file replaces the search, a line overrides one
    value everywhere. `isolated` drops all files. `overrides` are the values of other options of the command line.
    """

    def __init__(
        self, given: Sequence[str] = (), *, isolated: bool = False, overrides: Mapping[str, Any] | None = None
    ) -> None:
        self._isolated = isolated
        self._overrides = dict(overrides or {})
        self._lines: dict[str, Any] = {}
        self._file: Path | None = None
        self._here = Path.cwd()
        self._found: dict[Path, Config | ConfigError] = {}
        self._loaded: dict[Path | None, Config] = {}
        for one in given:
            self._take(one)
        if isolated and self._file is not None:
            raise ConfigError("--config", f"{str(self._file)!r} can't be used with --isolated, which drops files")

    def _take(self, given: str) -> None:
        if os.path.isfile(given) or ("=" not in given and given.endswith(".toml")):
            if self._file is not None:
                raise ConfigError("--config", f"one file at most, not {str(self._file)!r} and {given!r}")
            self._file = Path(given)
            return
        if "=" not in given:
            raise ConfigError("--config", f"{given!r} is neither a file nor `key = value`")
        self._lines |= _values(_toml(given, "--config"), "--config")

    def root(self) -> Config:
        """The configuration of the working directory: plugins and output are its business alone.

        Raises ConfigError.
        """
        return self._nearest(self._here)

    def of_folder(self, folder: Path) -> Config:
        """The configuration for files in `folder`, an absolute path without dots.

        Raises ConfigError, also where it wants plugins that the root one does not have: code is run only where
        the root one says so, and without its rules the files would not be checked as they ought to be.
        """
        config = self._nearest(folder)
        if set(config.plugin_files) <= set(self.root().plugin_files):
            return config
        where = config.origin("plugins")
        raise ConfigError(
            where,
            "'plugins' holds only in the configuration of the working directory; "
            f"move it there, run digestlint in {_shown(config.folder)!r}, or give --config {where!r}",
        )

    def _nearest(self, folder: Path) -> Config:
        above: list[Path] = []
        at, found = folder, self._found.get(folder)
        while found is None:
            above.append(at)
            found = self._look(at)
            if found is None and at.parent == at:
                found = self._defaults()
            at = at.parent
            found = found or self._found.get(at)
        self._found |= dict.fromkeys(above, found)
        if isinstance(found, ConfigError):
            raise found
        return found

    def _look(self, folder: Path) -> Config | ConfigError | None:
        """The configuration that lies in `folder` itself, or the error in it; None where there is none."""
        try:
            if self._isolated:
                return self._defaults()
            if self._file is not None:
                return self._load(self._file)
            for name in NAMES:
                path = folder / name
                if os.path.isfile(path) and (name != PROJECT or has_table(path)):
                    return self._load(path)
        except ConfigError as error:
            return error
        return None

    def _defaults(self) -> Config:
        if None not in self._loaded:
            self._loaded[None] = self._make({}, self._here, "")
        return self._loaded[None]

    def _load(self, path: Path) -> Config:
        if path not in self._loaded:
            self._loaded[path] = self._parse(path)
        return self._loaded[path]

    def _parse(self, path: Path) -> Config:
        name = _shown(path)
        table: Mapping[str, Any] = _toml(_read(path, name), name)
        if path.name == PROJECT:
            table = _project_table(table, name)
        return self._make(_values(table, name), Path(os.path.abspath(path)).parent, name)

    def _make(self, values: Mapping[str, Any], folder: Path, name: str) -> Config:
        origins = {key_of(key): name for key in values}
        origins |= {key_of(key): COMMAND_LINE for key in (*self._lines, *self._overrides)}
        merged = {**values, **self._lines}
        for key, value in self._overrides.items():
            if key in _ADDED and key in merged:
                both = key in values and key not in self._lines
                origins[key_of(key)] = f"{name} and {COMMAND_LINE}" if both else COMMAND_LINE
                value = (*merged[key], *value)
            merged[key] = value
        # A file that the command line names holds from where the command was given, as the files it speaks of do.
        base = self._here if self._file is not None else folder
        replaced = {key for key in self._overrides if key not in _ADDED}
        layers = (
            Layer({key: value for key, value in values.items() if key not in {*self._lines, *replaced}}, base),
            Layer({key: value for key, value in self._lines.items() if key not in replaced}, self._here),
            Layer(self._overrides, self._here),
        )
        return Config(Settings(**merged), base, origins, layers, self._plugin_files(values, folder), name)

    def _plugin_files(self, values: Mapping[str, Any], folder: Path) -> tuple[Path, ...]:
        given, base = (self._lines, self._here) if "plugins" in self._lines else (values, folder)
        return tuple(Path(os.path.normpath(base / file)) for file in given.get("plugins", ()))


def _read(path: Path, name: str) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        reason = error.strerror or str(error)
        raise ConfigError(name, f"can't be read: {reason}; check the path and its permissions") from None
    except UnicodeDecodeError as error:
        raise ConfigError(name, f"not UTF-8 text: byte 0x{error.object[error.start]:02x} at {error.start}") from None


def has_table(path: Path) -> bool:
    """Whether a pyproject.toml has settings for digestlint; most have not, and are not taken apart.

    Raises ConfigError.
    """
    name = _shown(path)
    text = _read(path, name)
    return "digestlint" in text and "digestlint" in _tool(_toml(text, name))


def _project_table(table: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    tool = _tool(table)
    if "digestlint" not in tool:
        raise ConfigError(name, "no table [tool.digestlint]; add it, or give another file")
    if not isinstance(tool["digestlint"], dict):
        raise ConfigError(name, "'tool.digestlint' must be a table")
    settings: dict[str, Any] = tool["digestlint"]
    return settings


def _tool(table: Mapping[str, Any]) -> Mapping[str, Any]:
    tool = table.get("tool", {})
    return tool if isinstance(tool, dict) else {}


def _toml(text: str, where: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        hint = "; a string needs quotes" if where == "--config" else ""
        reason = "nested too deep" if isinstance(error, RecursionError) else error
        raise ConfigError(where, f"not valid TOML: {reason}{hint}") from None


def _values(table: Mapping[str, Any], where: str) -> dict[str, Any]:
    try:
        return parse(table)
    except SettingsError as error:
        raise ConfigError(where, str(error)) from None


def _shown(path: Path) -> str:
    absolute = Path(os.path.abspath(path))
    try:
        return absolute.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return absolute.as_posix()


def described(config: Config) -> list[tuple[str, Any, str, str]]:
    """Every setting as (key, value, origin, help), in the order of the documentation."""
    return [
        (key, getattr(config.settings, one.name), config.origin(key), one.metadata["help"])
        for key, one in FIELDS.items()
    ]
