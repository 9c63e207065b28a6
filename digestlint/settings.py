"""The settings: what each means, which values it takes, and the checks that name a wrong one."""

from __future__ import annotations

import dataclasses
import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from digestlint.diagnostic import Confidence, Severity
from digestlint.syntax import AUTO

SEVERITIES = tuple(severity.word for severity in Severity)
CONFIDENCES = tuple(confidence.word for confidence in Confidence)
NEVER = "never"
VARIETIES = ("american", "british", "oxford", "canadian", "australian")
"""The varieties of English that the setting `spelling` knows; `oxford` is British with -ize."""


class SettingsError(ValueError):
    """A setting that is wrong; the message is one line that names its key."""


def _setting(help: str, schema: dict[str, Any], default: Any = (), *, root: bool = False) -> Any:
    # Of files below the working directory the nearest configuration holds, but what is the run's is not theirs to say.
    told = f"{help} Read from the configuration of the working directory alone." if root else help
    metadata = {"help": help, "schema": {**schema, "description": told}}
    if isinstance(default, (dict, list)):
        return field(default_factory=type(default), metadata=metadata)
    return field(default=default, metadata=metadata)


def _strings(what: str) -> dict[str, Any]:
    return {"type": "array", "items": {"type": "string", "description": what}}


def _word(*choices: str) -> dict[str, Any]:
    return {"type": "string", "enum": list(choices)}


PHRASE_SCHEMA = {
    "type": "object",
    "required": ["code", "message", "phrases"],
    "additionalProperties": False,
    "properties": {
        "code": {
            "type": "string",
            "pattern": "^[A-Z]{2,4}[0-9]{3}$",
            "description": "two to four capitals and three digits, such as HS001",
        },
        "name": {
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "description": "a kebab-case name, such as our-paper; without it, made from the code",
        },
        "message": {"type": "string", "description": "one line for the reader; {text} stands for the words found"},
        "phrases": {**_strings("a pattern, as in docs/write-a-rule.md"), "minItems": 1},
        "severity": _word(*SEVERITIES),
        "confidence": _word(*CONFIDENCES),
    },
}
"""What a house rule of ``[[tool.digestlint.phrases]]`` is made of."""

JSON_SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "properties": {"prose": _strings("a path of keys")},
}
"""How JSON is read."""

RULE_SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "extend": _strings("a further pattern that the rule finds"),
        "allow": _strings("a pattern that the rule lets stand"),
        "limit": {"type": "integer", "minimum": 1, "description": "the most that the rule lets pass"},
    },
}
"""The options of one rule."""


@dataclass(frozen=True)
class Settings:
    """All settings, with their defaults; keys in files are the field names with hyphens."""

    select: tuple[str, ...] = _setting(
        "Rules to run instead of the default ones: families (`SC` or `chrome`), prefixes, codes or names.",
        _strings("a family, prefix, code or name"),
    )
    extend_select: tuple[str, ...] = _setting(
        "Rules to run beside the others.", _strings("a family, prefix, code or name")
    )
    ignore: tuple[str, ...] = _setting(
        "Rules to leave out; the selector that names a rule most exactly wins.",
        _strings("a family, prefix, code or name"),
    )
    per_file_ignores: dict[str, tuple[str, ...]] = _setting(
        "Rules to leave out in files that match a gitignore-style pattern.",
        {"type": "object", "additionalProperties": _strings("a family, prefix, code or name")},
        {},
    )
    severity: dict[str, str] = _setting(
        "The severity of rules, by selector.",
        {"type": "object", "additionalProperties": _word(*SEVERITIES)},
        {},
    )
    min_severity: str = _setting("Hide findings below this severity.", _word(*SEVERITIES), "info")
    min_confidence: str = _setting("Hide findings below this confidence.", _word(*CONFIDENCES), "medium")
    fail_on: str = _setting(
        "The least severity that makes the exit code 1.", _word(*SEVERITIES, NEVER), "warning", root=True
    )
    include: tuple[str, ...] = _setting(
        "In folders, check only files that match one of these gitignore-style patterns; also files that are passed "
        "over otherwise, such as README.md.",
        _strings("a gitignore-style pattern"),
    )
    exclude: tuple[str, ...] = _setting(
        "Pass over files and folders that match one of these gitignore-style patterns.",
        _strings("a gitignore-style pattern"),
    )
    force_exclude: bool = _setting(
        "Pass over excluded files also where they are named on the command line, as a hook does.",
        {"type": "boolean"},
        False,
        root=True,
    )
    formats: dict[str, str] = _setting(
        "The format of files that match a gitignore-style pattern, where their ending does not tell it.",
        {"type": "object", "additionalProperties": {"type": "string", "description": "the name of a format"}},
        {},
    )
    encoding: str = _setting(
        "The encoding of files without a byte order mark; without this, UTF-8 or what HTML and XML declare.",
        {"type": "string"},
        "",
    )
    json: dict[str, tuple[str, ...]] = _setting(
        "Which strings of JSON are prose: `prose` lists paths such as `body` or `sections[].bullets[]`, which fit "
        "wherever the way to a string ends in them: `body` is every key of that name, at any depth. Without it, keys "
        "and looks tell.",
        JSON_SCHEMA,
        {},
    )
    template: tuple[str, ...] = _setting(
        "Lines that are the digest's own design and no chrome; `*` stands for anything.",
        _strings("a line, in any case, with * for anything"),
    )
    words: tuple[str, ...] = _setting(
        "Words that are right though no dictionary has them, such as names. In small letters they hold in every case.",
        _strings("a word"),
    )
    word_files: tuple[str, ...] = _setting(
        "Files of such words, relative to the configuration file. Beside them, a file `digestlint-words.txt` holds for "
        "the folder it lies in.",
        _strings("a path"),
    )
    spelling: str = _setting(
        "The variety of English that the digests are written in; without it, each file may choose, but not mix.",
        _word("any", *VARIETIES),
        "any",
    )
    rules: dict[str, dict[str, Any]] = _setting(
        "Options of single rules, by name or code: `extend` adds patterns, `allow` lets phrases stand, `limit` is the "
        "most that a rule lets pass.",
        {"type": "object", "additionalProperties": RULE_SCHEMA},
        {},
    )
    phrases: tuple[dict[str, Any], ...] = _setting(
        "House rules without Python: phrases to find and what to say of them.",
        {"type": "array", "items": PHRASE_SCHEMA},
    )
    fix: bool = _setting("Apply the fixes that are safe.", {"type": "boolean"}, False, root=True)
    unsafe_fixes: bool = _setting(
        "Count fixes that an editor should look at with those that `fix` applies.",
        {"type": "boolean"},
        False,
        root=True,
    )
    show_fixes: bool = _setting("Name what was fixed, by file and rule.", {"type": "boolean"}, False, root=True)
    corpus: str = _setting(
        "A folder of digests, relative to the configuration file, with which every checked file is compared, also "
        "where only that file is given, as by a hook. Findings are told of the given files alone.",
        {"type": "string"},
        "",
        root=True,
    )
    baseline: str = _setting(
        "The file of findings that are accepted as they are, relative to the configuration file; without this, "
        "`digestlint-baseline.json` where there is one. Empty: none.",
        {"type": "string"},
        "digestlint-baseline.json",
        root=True,
    )
    plugins: tuple[str, ...] = _setting(
        "Python files with rules of the project, relative to the configuration file.", _strings("a path"), root=True
    )
    plugin_settings: dict[str, dict[str, Any]] = _setting(
        "The settings that installed plugins bring, a table for each by the name of the plugin; `digestlint config` "
        "shows them.",
        {"type": "object", "additionalProperties": {"type": "object", "additionalProperties": True}},
        {},
    )
    disable_plugins: tuple[str, ...] = _setting(
        "Installed plugins to leave out, by name or package.", _strings("a plugin or package"), root=True
    )
    cache_dir: str = _setting(
        "The folder of the cache, relative to the configuration file; without it, `.digestlint_cache` beside that.",
        {"type": "string"},
        "",
        root=True,
    )
    output_format: tuple[str, ...] = _setting(
        "Output formats, each `FORMAT` or `FORMAT:FILE`.", _strings("FORMAT or FORMAT:FILE"), ("full",), root=True
    )
    syntax: str = _setting(
        "What parses the sentences that rules are in doubt about: `auto` (digestlint's own pipeline, where spaCy is "
        "installed), `off`, or the name or folder of a spaCy pipeline of yours.",
        {"type": "string", "minLength": 1},
        AUTO,
        root=True,
    )
    max_per_rule: int = _setting(
        "How many findings of a rule in a file the `full` format shows; 0 for all.",
        {"type": "integer", "minimum": 0},
        50,
        root=True,
    )


def key_of(name: str) -> str:
    """The key of a field, as files write it."""
    return name.replace("_", "-")


class Selection(NamedTuple):
    """What one place (a file, the command line) selects, selects beside the rest, and ignores."""

    select: tuple[str, ...] = ()
    extend: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


FIELDS = {key_of(one.name): one for one in dataclasses.fields(Settings)}


def schema() -> dict[str, Any]:
    """The JSON schema of ``digestlint.toml`` and ``[tool.digestlint]``."""
    properties = {}
    for key, one in FIELDS.items():
        default = one.default if one.default is not dataclasses.MISSING else {}
        plain = list(default) if isinstance(default, tuple) else default
        properties[key] = {**one.metadata["schema"], "default": plain}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "digestlint settings",
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
    }


def parse(table: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a table of settings, by field name.

    Raises SettingsError for an unknown key (with the nearest right one) or a value of the wrong form.
    """
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in FIELDS:
            raise SettingsError(f"unknown key {key!r}{nearest(key, FIELDS)}")
        check_value(value, FIELDS[key].metadata["schema"], key)
        values[FIELDS[key].name] = frozen(value)
    return values


def frozen(value: Any) -> Any:
    """A value of TOML or JSON with tuples for its lists."""
    if isinstance(value, (list, tuple)):
        return tuple(frozen(one) for one in value)
    if isinstance(value, dict):
        return {key: frozen(one) for key, one in value.items()}
    return value


def nearest(key: str, known: Iterable[str]) -> str:
    """The end of a message about a word that is not known: the nearest right one, or all of them."""
    words = sorted(known)
    near = difflib.get_close_matches(key, words, n=1, cutoff=0.5)
    return f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(words) or 'none'}"


_TYPES: dict[str, tuple[type | tuple[type, ...], str]] = {
    "string": (str, "a string"),
    "boolean": (bool, "true or false"),
    "integer": (int, "a whole number"),
    "array": ((list, tuple), "an array"),
    "object": (dict, "a table"),
}


def check_value(value: Any, schema: Mapping[str, Any], key: str) -> None:
    """Check a value against the few forms of schemas that settings use, with messages for people.

    Raises SettingsError.
    """
    kind, what = _TYPES[schema["type"]]
    pattern: str = schema.get("pattern", "")
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        hint = f'; write ["{value}"]' if schema["type"] == "array" and isinstance(value, str) else ""
        raise SettingsError(f"{key!r} must be {what}, not {value!r}{hint}")
    if "enum" in schema and value not in schema["enum"]:
        raise SettingsError(f"{key!r} must be one of {', '.join(schema['enum'])}; not {value!r}")
    if pattern and not re.fullmatch(pattern, str(value)):
        raise SettingsError(f"{key!r} must be {schema['description']}; not {value!r}")
    if schema.get("minItems") and not value:
        raise SettingsError(f"{key!r} must not be empty")
    if "minimum" in schema and value < schema["minimum"]:
        raise SettingsError(f"{key!r} must be {schema['minimum']} or more, not {value!r}")
    if isinstance(value, (list, tuple)):
        for number, one in enumerate(value):
            check_value(one, schema["items"], f"{key}[{number}]")
    elif isinstance(value, dict):
        _check_table(value, schema, key)


def _check_table(value: dict[str, Any], schema: Mapping[str, Any], key: str) -> None:
    properties = schema.get("properties", {})
    for name, one in value.items():
        inner = properties.get(name) or schema["additionalProperties"]
        if not inner:
            raise SettingsError(f"unknown key {f'{key}.{name}'!r}{nearest(name, properties)}")
        if inner is not True:  # True: anything goes, and somebody else checks it
            check_value(one, inner, f"{key}.{name}")
    for name in schema.get("required", ()):
        if name not in value:
            raise SettingsError(f"{key!r} lacks {name!r}")
