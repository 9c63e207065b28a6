"""Structure: text that was broken, cut or dirtied on its way into the digest."""

from __future__ import annotations

from digestlint.api import Rule, hookimpl
from digestlint.rules.structure.broken_front_matter import BrokenFrontMatter
from digestlint.rules.structure.broken_line import BrokenLine
from digestlint.rules.structure.broken_markup import BrokenMarkup
from digestlint.rules.structure.cut_text import CutText
from digestlint.rules.structure.empty_bullet import EmptyBullet
from digestlint.rules.structure.empty_section import EmptySection
from digestlint.rules.structure.heading_skip import HeadingSkip
from digestlint.rules.structure.invisible_character import InvisibleCharacter
from digestlint.rules.structure.missing_stop import MissingStop


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The family's rules, by code."""
    return (
        CutText,
        BrokenLine,
        EmptySection,
        BrokenMarkup,
        InvisibleCharacter,
        MissingStop,
        EmptyBullet,
        HeadingSkip,
        BrokenFrontMatter,
    )
