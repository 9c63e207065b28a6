"""Loading plugins: entry points of the group ``digestlint`` and rule files of the project, one by one.

A plugin that can't be loaded is a problem with its name and package, never skipped in silence; all others load.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple
from zlib import crc32

import pluggy

from digestlint import hookspecs
from digestlint.config import Config
from digestlint.entry_points import entry_points
from digestlint.formats import Formats
from digestlint.reader import Reader
from digestlint.report import Problem, Report
from digestlint.rule import Rule
from digestlint.settings import check_value

PACKAGE = "digestlint"
# What pluggy's marker sets on a function.
_IMPLEMENTS = f"{hookspecs.PROJECT}_impl"


class Plugin(NamedTuple):
    """Where parts come from: the plugin's name, its package and the package's version (empty for a file)."""

    name: str
    package: str
    version: str

    def __str__(self) -> str:
        return f"{self.package} {self.version}".strip()


@dataclass
class Registry:
    """All that plugins brought, by the names that users call them, and what went wrong on the way."""

    rules: dict[str, type[Rule]] = field(default_factory=dict)
    readers: dict[str, type[Reader]] = field(default_factory=dict)
    reports: dict[str, type[Report]] = field(default_factory=dict)
    origins: dict[type, Plugin] = field(default_factory=dict)
    plugins: list[Plugin] = field(default_factory=list)
    settings: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    """The schemas of settings, by the plugin's name and their keys."""
    runs: list[tuple[Plugin, Callable[..., Any]]] = field(default_factory=list)
    """What plugins want to be there while files are checked."""
    left_out: set[str] = field(default_factory=set)
    """The names of plugins that are disabled or could not be loaded."""
    problems: list[Problem] = field(default_factory=list)
    _owners: dict[str, type[Rule]] = field(default_factory=dict)
    """Who was first with a name, a prefix or a family."""

    @property
    def formats(self) -> Formats:
        """The formats of the readers."""
        return Formats({name: reader.extensions for name, reader in self.readers.items()})

    def reader_for(self, extension: str) -> type[Reader] | None:
        """The reader of files with this ending (with its dot, in any case), if there is one."""
        wanted = extension.lower()
        return next((reader for reader in self.readers.values() if wanted in reader.extensions), None)

    def add_rule(self, rule: type[Rule], plugin: Plugin) -> None:
        """Take in a rule, unless its code, its name or its family's letters are another's; that is a problem."""
        conflict = self._conflict(rule)
        if conflict:
            other, what = conflict
            self.problems.append(
                Problem(
                    f"plugin {plugin.name} ({plugin})",
                    f"rule {rule.code} {rule.name}: {what} belongs to {other.code} {other.name} "
                    f"of {self.origins[other]}; give it one of its own",
                )
            )
            return
        self.rules[rule.code] = rule
        self.origins[rule] = plugin
        for taken in (f"the name {rule.name}", f"the prefix {rule.prefix()}", f"the family {rule.family!r}"):
            self._owners.setdefault(taken, rule)

    def _conflict(self, rule: type[Rule]) -> tuple[type[Rule], str] | None:
        """What of a rule is another's already, and whose."""
        if other := self.rules.get(rule.code):
            return other, "the code"
        if other := self._owners.get(f"the name {rule.name}"):
            return other, "the name"
        prefix, family = f"the prefix {rule.prefix()}", f"the family {rule.family!r}"
        if (other := self._owners.get(prefix)) and other.family != rule.family:
            return other, prefix
        if (other := self._owners.get(family)) and other.prefix() != rule.prefix():
            return other, family
        return None


class _Manager(pluggy.PluginManager):
    def parse_hookimpl_opts(self, plugin: Any, name: str) -> pluggy.HookimplOpts | None:
        # Most names of a module are no hooks, and pluggy's own look at each of them takes longer than all else here.
        if isinstance(plugin, ModuleType) and not hasattr(vars(plugin)[name], _IMPLEMENTS):
            return None
        return super().parse_hookimpl_opts(plugin, name)


def registry_of(config: Config, only: Collection[Plugin] | None = None) -> Registry:
    """What `load` makes of the plugins that a configuration names."""
    return load(config.plugin_files, config.settings.disable_plugins, only)


def load(files: Sequence[Path] = (), disabled: Sequence[str] = (), only: Collection[Plugin] | None = None) -> Registry:
    """Load the installed plugins but for the `disabled` ones (by name or package), then the rule `files`.

    `only`: load these, and no other.
    """
    registry = Registry()
    manager = _Manager(hookspecs.PROJECT)
    manager.add_hookspecs(hookspecs)
    # Ours first, so that a guest that brings one of our codes is the one refused.
    found = entry_points(hookspecs.PROJECT)
    for entry in sorted(found, key=lambda entry: (not entry.value.startswith(PACKAGE + "."), entry.name)):
        plugin = Plugin(entry.name, entry.package, entry.version)
        if plugin.name in disabled or plugin.package in disabled:
            registry.left_out.add(plugin.name)
        elif only is None or plugin in only:
            _register(registry, manager, plugin, entry.load)
    for file in files:
        plugin = Plugin(file.name, str(file), "")
        if only is None or plugin in only:
            _register(registry, manager, plugin, partial(_import_file, file))
    _collect(registry, manager)
    return registry


def module_name(path: Path) -> str:
    """The name of the module that a rule file becomes.

    It is the same in every process, so that what its rules collect can be sent from one to another, and kept.
    """
    return f"{PACKAGE}_rules_{path.stem}_{crc32(os.fsencode(path.resolve())):08x}"


def _import_file(path: Path) -> ModuleType:
    import importlib.util  # few projects have rules of their own

    name = module_name(path)
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError("not a Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def _register(
    registry: Registry, manager: pluggy.PluginManager, plugin: Plugin, load_module: Callable[[], Any]
) -> None:
    # By package and name: two packages may well call their entry points alike.
    name = f"{plugin.package}:{plugin.name}"
    try:
        manager.register(load_module(), name=name)
        manager.check_pending()
    # SystemExit too: a plugin must not end the run by leaving.
    except (Exception, SystemExit) as error:
        registry.problems.append(_problem(plugin, "can't be loaded", error))
        registry.left_out.add(plugin.name)
        if manager.has_plugin(name):  # or its wrong hook would be held against every later plugin
            manager.unregister(name=name)
        return
    registry.plugins.append(plugin)


def told(error: BaseException) -> str:
    """An exception in one line."""
    return " ".join(f"{type(error).__name__}: {error}".split()).removesuffix(":")


def _problem(plugin: Plugin, what: str, error: BaseException) -> Problem:
    # A file is not installed: it is named where it is set.
    way_out = "or name it in `disable-plugins`" if plugin.version else "or take it out of `plugins`"
    return Problem(f"plugin {plugin.name} ({plugin})", f"{what}: {told(error)}; mend it, {way_out}")


def _collect(registry: Registry, manager: pluggy.PluginManager) -> None:
    by_name = {f"{plugin.package}:{plugin.name}": plugin for plugin in registry.plugins}

    def asked(hook: str, take: Callable[[Any], Iterable[Any]]) -> list[tuple[Plugin, Any]]:
        found: list[tuple[Plugin, Any]] = []
        for implementation in getattr(manager.hook, hook).get_hookimpls():
            plugin = by_name[implementation.plugin_name]
            try:
                # One by one and not through the hook: its caller would not say whose implementation raised.
                found += [(plugin, one) for one in take(implementation.function())]
            except (Exception, SystemExit) as error:
                registry.problems.append(_problem(plugin, f"its {hook}() failed", error))
        return sorted(found, key=_ours_first)

    def parts(hook: str, base: type) -> list[tuple[Plugin, Any]]:
        return asked(hook, lambda given: [_checked(part, base) for part in given])

    for plugin, rule in parts("digestlint_rules", Rule):
        registry.add_rule(rule, plugin)
    _take(registry, registry.readers, "format", parts("digestlint_readers", Reader))
    _take(registry, registry.reports, "name", parts("digestlint_reports", Report))
    for plugin, schemas in asked("digestlint_settings", _checked_schemas):
        if plugin.name in registry.settings:
            registry.problems.append(
                Problem(
                    f"plugin {plugin.name} ({plugin})", "another plugin of this name has settings; rename one of them"
                )
            )
            continue
        registry.settings[plugin.name] = schemas
    for implementation in manager.hook.digestlint_run.get_hookimpls():
        registry.runs.append((by_name[implementation.plugin_name], _with_its_arguments(implementation)))


def _checked_schemas(given: Any) -> list[Mapping[str, Any]]:
    """The schemas of a plugin's settings as the only element. Raises TypeError."""
    for key, schema in given.items():
        if lacking := sorted({"type", "description", "default"} - schema.keys()):
            raise TypeError(f"the setting {key!r} has no {lacking[0]!r}")
        check_value(schema["default"], schema, key)
    return [given]


def _with_its_arguments(implementation: pluggy.HookImpl) -> Callable[..., Any]:
    # Like any hook it may take fewer arguments than there are.
    return lambda **given: implementation.function(**{name: given[name] for name in implementation.argnames})


def _checked(part: Any, base: type) -> Any:
    """The part, if it is a whole class of its kind. Raises TypeError."""
    needed = {Rule: "code", Reader: "format", Report: "name"}[base]
    if not (isinstance(part, type) and issubclass(part, base) and hasattr(part, needed)):
        raise TypeError(f"{part!r} is no {base.__name__} class with a {needed}")
    if base is Reader and not _are_endings(getattr(part, "extensions", None)):
        raise TypeError(f"{part.__name__} needs `extensions`, a tuple of file name endings such as '.org'")
    if lacking := sorted(getattr(part, "__abstractmethods__", ())):
        raise TypeError(f"{part.__name__} has no {lacking[0]}()")
    return part


def _are_endings(value: Any) -> bool:
    return isinstance(value, tuple) and all(
        isinstance(one, str) and one.startswith(".") and one == one.lower() for one in value
    )


def _ours_first(part: tuple[Plugin, Any]) -> bool:
    return part[0].package != PACKAGE


def _ending_conflict(registry: Registry, part: Any) -> str | None:
    """What is wrong with a reader of files that another one reads."""
    for ending in part.extensions if issubclass(part, Reader) else ():
        if other := registry.reader_for(ending):
            return (
                f"format {part.format!r}: files that end in {ending} belong to the {other.format} reader of "
                f"{registry.origins[other]}; take the ending out of its `extensions` and name such files under "
                "`formats`, or disable one of the two in `disable-plugins`"
            )
    return None


def _take(registry: Registry, into: dict[str, Any], key: str, parts: Iterable[tuple[Plugin, Any]]) -> None:
    for plugin, part in parts:
        name = getattr(part, key)
        if name in into:
            owner = registry.origins[into[name]]
            registry.problems.append(
                Problem(f"plugin {plugin.name} ({plugin})", f"{key} {name!r} belongs to {owner}; choose another name")
            )
            continue
        if problem := _ending_conflict(registry, part):
            registry.problems.append(Problem(f"plugin {plugin.name} ({plugin})", problem))
            continue
        into[name] = part
        registry.origins[part] = plugin
