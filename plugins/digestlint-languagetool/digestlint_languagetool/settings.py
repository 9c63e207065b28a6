"""The plugin's settings: which server is asked, how long it may take, and which of LanguageTool's rules count."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

SOURCES = ("server", "directory", "download")
"""Where a server may come from; one of them is set."""

VARIETIES = {
    "any": "en-US",
    "american": "en-US",
    "british": "en-GB",
    "oxford": "en-GB",
    "canadian": "en-CA",
    "australian": "en-AU",
}
"""LanguageTool's name for each value of digestlint's setting `spelling`."""

_IDS = {"type": "array", "items": {"type": "string", "description": "the id of a rule of LanguageTool"}, "default": []}

SCHEMAS: Mapping[str, Mapping[str, Any]] = {
    "server": {
        "type": "string",
        "description": "The address of a running LanguageTool server, such as http://localhost:8081. Texts are sent "
        "there. The run's: read from the configuration of the working directory alone.",
        "default": "",
    },
    "directory": {
        "type": "string",
        "description": "A folder with LanguageTool (what its ZIP holds, or its JARs), from which a server is started "
        "for the run; needs Java 17. Relative to the configuration file. The run's.",
        "default": "",
    },
    "download": {
        "type": "boolean",
        "description": "Download LanguageTool (250 MB) at the first run, keep it, and start a server from it for each "
        "run; needs Java 17. The run's.",
        "default": False,
    },
    "timeout": {
        "type": "integer",
        "minimum": 1,
        "description": "How many seconds an answer may take.",
        "default": 60,
    },
    "enable": {**_IDS, "description": "Rules of LanguageTool that are off by default and are to run."},
    "disable": {**_IDS, "description": "Rules of LanguageTool that are not to run."},
}


def of_source(settings: Mapping[str, Any]) -> str:
    """What is wrong with the choice of a server, in one line; empty where exactly one is chosen."""
    given = [key for key in SOURCES if settings[key]]
    if not given:
        return (
            "no server is set; give `server`, `directory` or `download` under [plugin-settings.languagetool], or leave "
            "the plugin out by `disable-plugins`"
        )
    if len(given) > 1:
        return f"{' and '.join(f'`{key}`' for key in given)} are both set; keep one of them"
    return ""
