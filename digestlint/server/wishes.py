"""The editor's settings: what they are called, what they mean, and which of them are wrong."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from digestlint.server.messages import Wishes
from digestlint.settings import CONFIDENCES, SEVERITIES, SettingsError, check_value, frozen, nearest
from digestlint.suppress import wrong_reason

SECTION = "digestlint"
"""What the settings are called as a whole."""
_STRINGS = {"type": "array", "items": {"type": "string"}}
_SCHEMAS: dict[str, dict[str, Any]] = {
    "configuration": {"type": "string"},
    "select": _STRINGS,
    "extendSelect": _STRINGS,
    "ignore": _STRINGS,
    "minSeverity": {"type": "string", "enum": list(SEVERITIES)},
    "minConfidence": {"type": "string", "enum": list(CONFIDENCES)},
    "pedantic": {"type": "boolean"},
    "debounce": {"type": "integer", "minimum": 0},
    "ignoreReason": {"type": "string"},
}
_FIELDS = {
    "select": "select",
    "extendSelect": "extend_select",
    "ignore": "ignore",
    "minSeverity": "min_severity",
    "minConfidence": "min_confidence",
}


class EditorSettings(NamedTuple):
    """What the editor wishes.

    `values` are settings of digestlint by field name, and `configuration` the file in place of the nearest one. A
    document is checked `debounce` seconds after its last change. `reason` is that of the ignores that are put in.
    """

    values: tuple[tuple[str, Any], ...] = ()
    configuration: str = ""
    debounce: float = 0.2
    reason: str = "accepted by the editor"

    def wishes(self, folder: Path, given: Wishes) -> Wishes:
        """What holds in a folder, with what the command line gave."""
        config = given.config
        if self.configuration:
            # As on the command line: a file replaces the search, values hold beside it.
            values = (one for one in config if "=" in one)
            config = (str(folder / Path(self.configuration).expanduser()), *values)
        return Wishes(config, given.isolated and not self.configuration, self.values)


def parsed(given: Any) -> EditorSettings:
    """The settings as an editor sends them: bare, or within a table that is called as they are, or `settings`.

    Raises SettingsError.
    """
    for wrapper in (SECTION, "settings", SECTION):
        if isinstance(given, Mapping) and wrapper in given:
            given = given[wrapper]
    if given is None:
        given = {}
    if not isinstance(given, Mapping):
        raise SettingsError(f"the settings must be a table, not {given!r}")
    told = {key: value for key, value in given.items() if value is not None}
    for key, value in told.items():
        if key not in _SCHEMAS:
            raise SettingsError(f"unknown key {key!r}{nearest(key, _SCHEMAS)}")
        check_value(value, _SCHEMAS[key], key)
    if wrong := wrong_reason(told["ignoreReason"]) if "ignoreReason" in told else "":
        raise SettingsError(f"'ignoreReason': {wrong}")
    values = {"min_severity": SEVERITIES[0], "min_confidence": CONFIDENCES[0]} if told.get("pedantic") else {}
    values |= {field: frozen(told[key]) for key, field in _FIELDS.items() if key in told}
    standard = EditorSettings()
    return EditorSettings(
        tuple(values.items()),
        told.get("configuration", ""),
        told["debounce"] / 1000 if "debounce" in told else standard.debounce,
        told.get("ignoreReason", standard.reason),
    )
