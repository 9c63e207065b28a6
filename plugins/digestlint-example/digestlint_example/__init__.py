"""Days that depend on when the digest is read."""

from digestlint.api import Rule, hookimpl
from digestlint_example.relative_day import RelativeDay


@hookimpl
def digestlint_rules() -> tuple[type[Rule], ...]:
    """The rules of this package."""
    return (RelativeDay,)
