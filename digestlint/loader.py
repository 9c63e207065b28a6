"""From a file to a document: its bytes, the reader that its settings, name and text call for, and what that makes."""

from __future__ import annotations

import codecs

from digestlint.config import Config, ConfigError
from digestlint.discover import Target, path_patterns
from digestlint.document import Document
from digestlint.expansion import PatternError
from digestlint.foreign import english_only
from digestlint.plugins import Registry, told
from digestlint.reader import Reader
from digestlint.source import Source, SourceError, decode, read_bytes

# Where a format's own declaration of the encoding may stand: HTML looks no further, and XML at its first line.
_HEAD = 1024


class Loader:
    """Reads files with the readers of a registry; each reader is made once for every configuration."""

    def __init__(self, registry: Registry) -> None:
        self.formats = registry.formats
        self._registry = registry
        self._made: dict[tuple[int, type[Reader]], Reader] = {}

    def check(self, config: Config) -> None:
        """Raise ConfigError for a format, a pattern, a path or an encoding in the settings that does not exist."""
        for _, formats in config.given("formats"):
            for pattern, name in formats.items():
                self._check_format(config, pattern, name)
        try:
            codecs.lookup(config.settings.encoding or "utf-8")
        except LookupError:
            reason = f"'encoding': no encoding {config.settings.encoding!r}"
            raise ConfigError(config.origin("encoding"), reason) from None
        for kind in self._registry.readers.values() if config.settings.json else ():
            try:
                kind.configured({"json": config.settings.json})
            except ValueError as error:
                raise ConfigError(config.origin("json"), f"'json': {error}") from None

    def _check_format(self, config: Config, pattern: str, name: str) -> None:
        if name not in self._registry.readers:
            there = ", ".join(sorted(self._registry.readers))
            raise ConfigError(config.origin("formats"), f"'formats': no format {name!r}; there are {there}")
        try:
            path_patterns([pattern])
        except PatternError as error:
            raise ConfigError(config.origin("formats"), f"'formats': {error}") from None

    def source(self, target: Target, data: bytes | None = None) -> Source:
        """The text of a file, or of the `data` given in its place. Raises SourceError."""
        data = read_bytes(target.path) if data is None else data
        named = self._named(target)
        declared = named.declared_encoding(data[:_HEAD]) if named else None
        return decode(data, target.name, given=target.config.settings.encoding, declared=declared)

    def document(self, target: Target, source: Source) -> Document:
        """What the file's reader makes of its text. Raises SourceError where no reader can be told, or it fails."""
        kind = self._told(target, source.text)
        if kind is None:
            ending = target.path.suffix or "a name without an ending"
            raise SourceError(f"no reader for {ending}; set its format under `formats`, or add a plugin that reads it")
        key = (id(target.config), kind)
        try:
            if key not in self._made:
                self._made[key] = kind.configured({"json": target.config.settings.json})
            return english_only(self._made[key].read(source))
        except (Exception, SystemExit) as error:
            plugin = self._registry.origins[kind]
            raise SourceError(f"the {kind.format} reader of {plugin} failed: {told(error)}; report it") from None

    def format_of(self, target: Target, text: str) -> str:
        """The name of the format that the file is read as; empty where no reader can be told."""
        kind = self._told(target, text)
        return kind.format if kind else ""

    def _named(self, target: Target) -> type[Reader] | None:
        return self._reader(self.formats.named(target))

    def _told(self, target: Target, text: str) -> type[Reader] | None:
        """The reader for the file; where its ending lies about its text, that of the text."""
        if set_by_hand := self.formats.given(target):
            return self._reader(set_by_hand)
        named = self._reader(self.formats.by_ending(target))
        if named is None or named.recognises(text):
            return named
        others = (reader for reader in self._registry.readers.values() if reader is not named)
        return next((reader for reader in others if reader.recognises(text)), named)

    def _reader(self, name: str | None) -> type[Reader] | None:
        return self._registry.readers.get(name) if name else None
