"""The settings as text: their table with values and origins, and their JSON schema."""

from __future__ import annotations

import json
from typing import Any

from digestlint.config import Config, described
from digestlint.settings import schema


def schema_text() -> str:
    """The JSON schema of the settings, as it is kept beside them."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def table(config: Config) -> str:
    """A line a setting, as TOML, with its origin behind it."""
    rows = [(f"{key} = {_toml(value)}", origin) for key, value, origin, _ in described(config)]
    width = min(60, max(len(setting) for setting, _ in rows))
    return "".join(f"{setting.ljust(width)}  # {origin}\n" for setting, origin in rows)


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        inner = ", ".join(f"{json.dumps(key, ensure_ascii=False)} = {_toml(one)}" for key, one in value.items())
        return f"{{ {inner} }}" if inner else "{}"
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    return json.dumps(value, ensure_ascii=False)
