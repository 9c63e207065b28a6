"""The settings as text, those of plugins included: their table with values and origins, and their JSON schema."""

from __future__ import annotations

import json
from typing import Any

from digestlint import plugin_settings
from digestlint.config import Config, described
from digestlint.plugins import Registry
from digestlint.settings import schema


def schema_text(registry: Registry) -> str:
    """The JSON schema of the settings; without plugins from elsewhere it is the one kept beside them."""
    return json.dumps(plugin_settings.with_plugins(schema(), registry), indent=2, ensure_ascii=False) + "\n"


def table(config: Config, registry: Registry) -> str:
    """A line a setting, as TOML, with its origin behind it. Raises ConfigError for wrong settings of plugins."""
    of_plugins = plugin_settings.described(registry, config)
    given = [(key, value, origin) for key, value, origin, _ in described(config)]
    shown = [one for key, *rest in given for one in (of_plugins if key == plugin_settings.KEY else [(key, *rest)])]
    rows = [(f"{key} = {toml_value(value)}", origin) for key, value, origin in shown]
    width = min(60, max(len(setting) for setting, _ in rows))
    return "".join(f"{setting.ljust(width)}  # {origin}\n" for setting, origin in rows)


def toml_value(value: Any) -> str:
    """A value as TOML writes it, on one line."""
    if isinstance(value, dict):
        inner = ", ".join(f"{json.dumps(key, ensure_ascii=False)} = {toml_value(one)}" for key, one in value.items())
        return f"{{ {inner} }}" if inner else "{}"
    if isinstance(value, tuple):
        return f"[{', '.join(map(toml_value, value))}]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
