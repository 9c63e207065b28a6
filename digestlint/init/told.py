"""What the terminal says of a look at a folder: what was seen, which settings come of it, and what to do next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from digestlint.configuration import toml_value
from digestlint.console import one_line
from digestlint.init.proposal import Proposal, counted, top_rules
from digestlint.init.survey import MOST_FILES, Survey

_NAME = 10
_INDENT = " " * (_NAME + 2)
_WIDEST_SETTING = 36
_MOST_ENDINGS = 5


def told(survey: Survey, proposals: Sequence[Proposal]) -> str:
    """What was seen, the settings that come of it, and those that somebody has to decide on."""
    parts = {
        "Seen:": [*_files(survey), *_language(survey), *_findings(survey)],
        "Settings that fit:": [line for one in proposals if one.holds for line in _setting(one)],
        "Comments, to be taken up where they fit:": [
            _row(one.key, one.told) for one in proposals if one.told and not one.holds
        ],
    }
    return "\n".join("".join(f"{one_line(line)}\n" for line in (head, *part)) for head, part in parts.items() if part)


def _files(survey: Survey) -> Iterator[str]:
    listing = survey.listing
    if not listing.files:
        yield _row("files", "no digest yet: the settings are the defaults")
    else:
        formats = Counter(listing.files.values()).most_common()
        number = f"the first {MOST_FILES:,}" if listing.cut else f"{len(listing.files):,}"
        yield _row("files", f"{number}: {', '.join(f'{count:,} {name}' for name, count in formats)}")
    if unread := Counter({ending: len(paths) for ending, paths in listing.unread.items()}):
        named = [f"{count:,} {ending or 'without an ending'}" for ending, count in unread.most_common(_MOST_ENDINGS)]
        yield _row("not read", ", ".join(named) + (", ..." if len(unread) > _MOST_ENDINGS else ""))
    if listing.files and not survey.is_whole:
        files = counted(len(survey.sample), "file")
        yield _row("sample", f"{files} from all over, read and checked: what follows is of these alone")


def _language(survey: Survey) -> Iterator[str]:
    foreign = sum(seen.foreign for seen in survey.sample)
    blocks = sum(seen.blocks for seen in survey.sample)
    if foreign or blocks:
        rest = f"; {counted(foreign, 'passage')} in other languages, left alone" if foreign else ""
        yield _row("English", f"{counted(blocks, 'passage')}{rest}")


def _findings(survey: Survey) -> Iterator[str]:
    found = survey.run.diagnostics
    if not survey.sample:
        return
    top = top_rules(survey)
    most = ", the most by these rules:" if sum(count for _, _, count in top) < len(found) else ""
    yield _row("found", f"{counted(len(found), 'finding')} in {counted(survey.run.files, 'file')}{most}")
    width = max((len(f"{count:,}") for _, _, count in top), default=0)
    for code, name, count in top:
        yield f"{_INDENT}  {count:>{width},}  {code} {name}"


def _setting(proposal: Proposal) -> Iterator[str]:
    setting = f"{proposal.key} = {toml_value(proposal.value)}"
    if len(setting) > _WIDEST_SETTING:
        yield f"  {setting}"
        setting = ""
    yield f"  {setting.ljust(_WIDEST_SETTING)}  {proposal.told}"


def _row(name: str, what: str) -> str:
    return f"  {name.ljust(_NAME)}{what}"
