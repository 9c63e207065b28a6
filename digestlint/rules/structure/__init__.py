"""Structure: text that was broken, cut or dirtied on its way into the digest."""

from __future__ import annotations

from digestlint.api import Rule, hookimpl
from digestlint.rules.structure.broken_front_matter import BrokenFrontMatter
from digestlint.rules.structure.broken_line import BrokenLine
from digestlint.rules.structure.invisible_character import InvisibleCharacter


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The family's rules, by code."""
    return (BrokenLine, InvisibleCharacter, BrokenFrontMatter)
