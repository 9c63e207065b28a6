"""The settings that plugins bring: their tables under ``plugin-settings``, checked against the plugins' schemas."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from digestlint.config import DEFAULT, Config, ConfigError
from digestlint.plugins import Registry
from digestlint.settings import SettingsError, check_value, frozen, nearest

KEY = "plugin-settings"


def tables(registry: Registry, config: Config) -> dict[str, dict[str, Any]]:
    """The settings of every plugin that has some, by its name, with the defaults of what the configuration leaves out.

    A table of a plugin that is disabled or could not be loaded is passed over. Raises ConfigError for a plugin or a key
    that does not exist, or for a value of the wrong form.
    """
    given = config.settings.plugin_settings
    origin = config.origin(KEY)
    for name in given:
        if name not in registry.settings and name not in registry.left_out:
            raise ConfigError(origin, f"'{KEY}.{name}': no such plugin has settings{nearest(name, registry.settings)}")
    return {name: _filled(schemas, given.get(name, {}), name, origin) for name, schemas in registry.settings.items()}


def _filled(schemas: Mapping[str, Any], given: Mapping[str, Any], name: str, origin: str) -> dict[str, Any]:
    whole = {"type": "object", "additionalProperties": False, "properties": schemas}
    try:
        check_value(given, whole, f"{KEY}.{name}")
    except SettingsError as error:
        raise ConfigError(origin, str(error)) from None
    return {key: given.get(key, frozen(schema["default"])) for key, schema in schemas.items()}


def described(registry: Registry, config: Config) -> list[tuple[str, Any, str]]:
    """Every setting of every plugin as (key, value, origin). Raises ConfigError as `tables` does."""
    given = config.settings.plugin_settings
    return [
        (f"{KEY}.{_key(name)}.{key}", value, config.origin(KEY) if key in given.get(name, {}) else DEFAULT)
        for name, table in sorted(tables(registry, config).items())
        for key, value in table.items()
    ]


def _key(name: str) -> str:
    """A name as a key of TOML, which quotes what is more than letters, digits and hyphens."""
    return name if name.replace("-", "").replace("_", "").isalnum() else json.dumps(name)


def with_plugins(schema: dict[str, Any], registry: Registry) -> dict[str, Any]:
    """The JSON schema of the settings, with the tables of the plugins in it."""
    properties = {
        name: {"type": "object", "additionalProperties": False, "properties": dict(schemas)}
        for name, schemas in sorted(registry.settings.items())
    }
    if properties:
        schema["properties"][KEY] = {**schema["properties"][KEY], "properties": properties}
    return schema
