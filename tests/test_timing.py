"""`--timing`: where the time of a run went."""

from __future__ import annotations

import re
from pathlib import Path

from support.command import Command

_LINE = re.compile(r"digestlint: timing: (.+?) +(\d+\.\d{3}) s +(\d+\.\d)%")


def test_every_stage_has_its_share(call: Command, tmp_path: Path) -> None:
    (tmp_path / "digest.md").write_text("The port is at a crossroads. The port is at a crossroads, the mayor said.\n")
    plain = call("check", str(tmp_path), "--output-format", "json")
    timed = call("check", str(tmp_path), "--output-format", "json", "--timing")
    assert (timed.code, timed.out) == (plain.code, plain.out)
    stages = {match[1]: float(match[3]) for match in map(_LINE.fullmatch, timed.err.splitlines()) if match}
    expected = ("starting", "finding files", "reading", "sentences", "looking for patterns", "reporting")
    assert {*expected, "rules: commentary", "comparing files"} <= stages.keys()
    assert list(stages)[-1] == "all"
    assert stages.pop("all") == 100.0
    assert abs(sum(stages.values()) - 100) < 0.1 * len(stages)
    assert "timing" not in plain.err


def test_fixing_has_its_share(call: Command, tmp_path: Path) -> None:
    (tmp_path / "digest.md").write_text("Ministers met in the the old house.\n")
    timed = call("check", str(tmp_path), "--diff", "--timing")
    stages = {match[1] for match in map(_LINE.fullmatch, timed.err.splitlines()) if match}
    assert {"fixing", "trying fixes", "reading"} <= stages
    assert timed.out.startswith("--- ")
