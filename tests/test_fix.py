"""``--fix``, ``--unsafe-fixes``, ``--diff`` and ``--show-fixes``, as a user meets them."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

TEXT = """\
Ministers met in the the old customs house.

- The council of Kerrin voted nine to four.
- Load more stories
- The grid operator cut supply supply twice.

.

Fares rise by 4% in May.

Back to top
"""
FIXED = """\
Ministers met in the old customs house.

- The council of Kerrin voted nine to four.
- The grid operator cut supply supply twice.

Fares rise by 4% in May.
"""
RULES = ("--select", "TY003,SC019,SC021,ST005")


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_safe_fixes_are_applied_and_the_rest_is_reported_where_it_now_stands(call, files, name: str) -> None:
    files({name: TEXT})
    found = call("check", *RULES, "--output-format", "concise")
    assert found.out.endswith(
        "Found 5 findings in 1 of 1 file: 5 errors.\n"
        "[*] 4 fixable with `--fix` (1 unsafe fix available with `--fix --unsafe-fixes`).\n"
    )
    assert f"{name}:1:18: TY003 doubled-word error [*] doubled word: the the\n" in found.out
    assert f"{name}:5:25: TY003 doubled-word error doubled word: supply supply\n" in found.out

    fixed = call("check", *RULES, "--output-format", "concise", "--fix", "--show-fixes")
    assert (files({}) / name).read_text(encoding="utf-8") == FIXED
    assert (fixed.code, fixed.err) == (1, "")
    assert fixed.out == (
        f"{name}:4:25: TY003 doubled-word error doubled word: supply supply\n"
        f"Fixed 4 findings:\n- {name}:\n    1 × TY003 (doubled-word)\n    2 × SC019 (pagination)\n"
        "    1 × SC021 (stray-separator)\n\n"
        "Found 5 findings in 1 of 1 file (4 fixed, 1 remaining): 1 error.\n"
        "1 unsafe fix available with `--fix --unsafe-fixes`.\n"
    )

    unsafe = call("check", *RULES, "--fix", "--unsafe-fixes")
    assert (unsafe.code, unsafe.out) == (0, "Found 1 finding in 1 of 1 file (1 fixed, 0 remaining).\n")
    assert (files({}) / name).read_text(encoding="utf-8") == FIXED.replace("supply supply", "supply")
    assert call("check", *RULES, "--fix").out == "All clean: 1 file checked.\n"


def test_the_diff_is_all_that_is_printed_and_can_be_applied(run, files) -> None:
    folder = files({"a.md": TEXT.rstrip("\n"), "b.md": "Clean.\n", "c d.txt": "It rose to\r\nto 4 in in May.\r\n"})
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    result = run("check", *RULES, "--diff", "--output-format", "json")
    assert result.code == 1
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert result.err == "Would fix 5 findings (1 more fix with `--unsafe-fixes`).\n"
    assert result.out.startswith("--- a.md\n+++ a.md\n@@ -1,11 +1,6 @@\n-Ministers met in the the old customs house.\n")
    done = subprocess.run(["git", "apply", "-p0"], cwd=folder, input=result.out.encode(), check=False)
    assert done.returncode == 0
    assert (folder / "a.md").read_text(encoding="utf-8") == FIXED.rstrip("\n")
    assert (folder / "c d.txt").read_bytes() == b"It rose to\r\nto 4 in May.\r\n"

    assert run("check", *RULES, "--diff").code == 0
    assert run("check", *RULES, "--diff").err == "Nothing would be fixed (1 more fix with `--unsafe-fixes`).\n"
    both = run("check", *RULES, "--diff", "--unsafe-fixes", "--fix", "--show-fixes")
    assert (both.code, both.out.count("\n+")) == (1, 2)
    assert both.err.startswith("Would fix 1 finding:\n- a.md:\n    1 × TY003 (doubled-word)\n\nWould fix 1 finding.\n")
    assert (folder / "a.md").read_text(encoding="utf-8") == FIXED.rstrip("\n")


def test_a_diff_is_harmless_on_github(run, files) -> None:
    files({"a.txt": "::error::no\nIt rose in in May.\n  ::error::no\n"})
    assert "\n ::error::no\n" in run("check", *RULES, "--diff").out
    out = run("check", *RULES, "--diff", env={"GITHUB_ACTIONS": "true"}).out
    assert not [line for line in out.splitlines() if line.strip().startswith("::")]


def test_settings(call, files) -> None:
    files({"digestlint.toml": "fix = true\nunsafe-fixes = true\nshow-fixes = true\n", "a.txt": TEXT})
    assert "4 × SC" not in call("check", *RULES, "--no-fix").out
    assert (files({}) / "a.txt").read_text(encoding="utf-8") == TEXT
    result = call("check", *RULES)
    assert result.out.startswith("Fixed 5 findings:\n- a.txt:\n")
    assert (files({}) / "a.txt").read_text(encoding="utf-8") == FIXED.replace("supply supply", "supply")


def test_what_is_ignored_or_hidden_is_not_fixed(call, files) -> None:
    text = "It rose in in May.\n\nIt fell in in June. <!-- digestlint: ignore TY003 sic -->\n"
    folder = files({"a.md": text, "b/x.md": "In in.\n", "digestlint.toml": 'per-file-ignores = { "b/*" = ["TY"] }\n'})
    call("check", *RULES, "--fix")
    assert (folder / "a.md").read_text(encoding="utf-8") == text.replace("in in May", "in May")
    assert (folder / "b/x.md").read_text(encoding="utf-8") == "In in.\n"
    files({"a.md": "The\u00a0fare rose in in May.\n"})
    call("check", *RULES, "--fix", "--min-severity", "error")
    assert (folder / "a.md").read_text(encoding="utf-8") == "The\u00a0fare rose in May.\n"


def test_machine_formats_show_what_remains_with_its_fix(call, files) -> None:
    files({"a.txt": TEXT})
    result = call("check", *RULES, "--fix", "--output-format", "json")
    (one,) = result.findings
    assert (one["location"], one["fix"]["applicability"]) == ({"row": 4, "column": 25}, "unsafe")
    edit = {"content": "supply", "location": {"row": 4, "column": 25}, "end_location": {"row": 4, "column": 38}}
    assert one["fix"]["edits"] == [edit]
    files({"b.txt": "A line.\n\nBack to top\n\nThe end of it.\n"})
    (one,) = json.loads(call("check", *RULES, "b.txt", "--output-format", "json").out)
    edit = {"content": "", "location": {"row": 3, "column": 1}, "end_location": {"row": 5, "column": 1}}
    assert one["fix"] == {"applicability": "safe", "message": "delete the line", "edits": [edit]}


def test_overlapping_fixes_take_turns(call, files) -> None:
    # The no-break space is ST005's, and goes with what TY003 replaces.
    files({"a.txt": "They voted for\u00a0for the the budget.\n"})
    result = call("check", *RULES, "--fix")
    assert (result.code, result.out) == (0, "Found 2 findings in 1 of 1 file (2 fixed, 0 remaining).\n")
    assert (files({}) / "a.txt").read_text(encoding="utf-8") == "They voted for the budget.\n"


FLIP = '''
from digestlint.api import Applicability, Replacement

class {name}(Local):
    """A rule.

    ## What it finds
    A word.

    ## Why it matters
    It does not.

    ## How to fix it
    Replace it.
    """

    code, name, fixable = "{code}", "{old}-word", True
    examples = (Example("A ⟦{old}⟧ ran."), Example("A cow ran."))
    patterns = ("{old}",)

    def judge(self, hit):
        return super().judge(hit)._replace(
            replacement=Replacement(hit.span, {new!r}, Applicability.SAFE, "replace it")
        )
'''


def _flips(rule_file, *pairs: tuple[str, str]) -> str:
    source = rule_file()
    head, _, hook = source.partition("@hookimpl")
    names = [f"Flip{number}" for number in range(len(pairs))]
    for name, number, (old, new) in zip(names, range(len(pairs)), pairs, strict=True):
        head += FLIP.format(name=name, code=f"LO1{number:02}", old=old, new=new)
    return head + "@hookimpl" + hook.replace("[Local]", f"[{', '.join(names)}]")


def test_rules_that_undo_each_other_are_named_and_nothing_is_written(call, files, rule_file) -> None:
    text = "A zebra ran in in the field.\n"
    plugin = _flips(rule_file, ("zebra", "horse"), ("horse", "zebra"))
    files({"local.py": plugin, "digestlint.toml": 'plugins = ["local.py"]\n', "a.txt": text})
    result = call("check", "--select", "LO,TY003", "--fix")
    assert result.code == 2
    assert result.error == (
        "digestlint: error: a.txt: the fixes of LO100, LO101, TY003 find no end after 10 passes, and nothing is "
        "fixed; report it, or ignore one of them"
    )
    assert (files({}) / "a.txt").read_text(encoding="utf-8") == text
    assert "doubled-word" in result.out  # what was found is still shown


def test_ten_passes_are_enough_for_ten_fixes_in_a_row(call, files, rule_file) -> None:
    animals = "zebra horse mule donkey camel goat sheep pig hen duck goose".split()
    plugin = _flips(rule_file, *pairwise(animals))
    files({"local.py": plugin, "digestlint.toml": 'plugins = ["local.py"]\n', "a.txt": "A zebra ran.\n"})
    assert call("check", "--select", "LO", "--fix").code == 0
    assert (files({}) / "a.txt").read_text(encoding="utf-8") == "A goose ran.\n"


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        ('"', ".md .txt"),
        ("&amp;", ".txt"),
        ("\n", ""),
        ("<b>", ".txt"),
        ("*x*", ".html .txt"),
        (", ", ".html .json .md .txt"),
        ("\\", ".md .txt"),
    ],
)
def test_content_goes_in_only_where_it_stays_text(call, files, rule_file, content: str, wanted: str) -> None:
    """A guest's replacement knows nothing of the format around it."""
    texts = {
        "a.csv": "id,summary\n1,A zebra ran over the old field of Kerrin.\n",
        "a.html": "<p>A zebra ran over the old field.</p>\n",
        "a.json": '{"summary": "A zebra ran over the old field."}\n',
        "a.md": "A zebra ran over the old field.\n",
        "a.txt": "A zebra ran over the old field.\n",
    }
    folder = files({"local.py": _flips(rule_file, ("zebra", f"one {content} two")), **texts})
    files({"digestlint.toml": 'plugins = ["local.py"]\n'})
    call("check", "--select", "LO", "--fix")
    changed = [name for name, text in texts.items() if (folder / name).read_text(encoding="utf-8") != text]
    assert [Path(name).suffix for name in changed] == wanted.split()
    json.loads((folder / "a.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_standard_input_is_passed_on_mended(tmp_path: Path, encoding: str) -> None:
    text = "Ministers — met in the the house.\r\nIt cut supply supply.\r\n"
    argv = ("check", *RULES, "--fix", "--stdin-filename", "a.txt", "--output-format", "concise")
    command = Path(sys.executable).with_name("digestlint")  # not `run`, which decodes what it gets
    done = subprocess.run([command, *argv], cwd=tmp_path, input=text.encode(encoding), capture_output=True, check=False)
    assert done.stdout == text.replace("the the", "the").encode(encoding)
    assert done.returncode == 1
    assert done.stderr.decode().startswith("a.txt:2:8: TY003 doubled-word error doubled word: supply supply\nFound 2")


def test_standard_input_is_never_lost(run, files) -> None:
    files({"digestlint.toml": 'exclude = ["old/"]\n'})
    argv = ("check", *RULES, "--fix", "--force-exclude", "--stdin-filename")
    assert run(*argv, "old/a.txt", stdin="In in.\n").out == "In in.\n"
    bad = run(*argv, "a.bin", stdin="In in.\n")
    assert (bad.code, bad.out) == (0, "In in.\n")
    clean = run(*argv, "a.txt", stdin="Clean.\n")
    assert (clean.code, clean.out, clean.err) == (0, "Clean.\n", "All clean: 1 file checked.\n")
    nul = run(*argv, "a.txt", stdin="a\0b")
    assert (nul.code, nul.out) == (2, "a\0b")
    diff = run("check", *RULES, "--diff", "--stdin-filename", "a.txt", stdin="It rose in in May.\n")
    assert diff.out == "--- a.txt\n+++ a.txt\n@@ -1 +1 @@\n-It rose in in May.\n+It rose in May.\n"
