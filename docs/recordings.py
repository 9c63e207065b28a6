"""Record the commands of the docs in a terminal of their own, and make pictures of what it shows.

A recording is of a real run in a pseudo-terminal. What differs from run to run is made alike: of a progress bar only
the states below are shown, and the time that it says is left is reckoned at one speed.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import shlex
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from terminal_svg import Frame, plain, render
from wcwidth import wcswidth

ROOT = Path(__file__).resolve().parent.parent
COMMAND = Path(sys.executable).with_name("digestlint")
DIGESTS = ROOT / "examples" / "digests"
WIDTH = 92

# The progress bar: how many files there are, after how many of them it is shown, and how many it takes in a second.
_FILES = 200
_SHOWN = (100, 125, 150, 175)
_SPEED = 40
_FRAME = 0.7
_LAST = 2.5
_BAR = re.compile(r"Checking \S+ (\d+) of \d+ files, \S+ left")


class Recording(NamedTuple):
    """A command to record: the file of its picture, what it shows, and what makes its folder (else: the repository)."""

    picture: str
    command: str
    shows: str
    prepare: Callable[[Path], None] | None = None
    is_moving: bool = False


def _harbour(folder: Path) -> None:
    """What a pipeline leaves behind: a digest a day, another format, and the prompts beside them."""
    (folder / "digests" / "api").mkdir(parents=True)
    for day, digest in enumerate(sorted(DIGESTS.glob("*.md")), 1):
        shutil.copy(digest, folder / "digests" / f"2031-03-{day:02}.md")
    shutil.copy(DIGESTS / "brief-from-the-api.json", folder / "digests" / "api")
    (folder / "prompts").mkdir()
    (folder / "prompts" / "brief.txt").write_text(
        "You are an editor. Tell the day in five stories.\n", encoding="utf-8"
    )


def _archive(folder: Path) -> None:
    (folder / "archive").mkdir()
    for number in range(_FILES):
        shutil.copy(DIGESTS / "clean-harbour-brief.md", folder / "archive" / f"brief-{number:03}.md")


RECORDINGS = (
    Recording(
        "docs/picture.svg",
        "digestlint check examples/digests/numbered-stories.txt --ignore speculation",
        "Findings, each with its place, the words underlined, and what to do",
    ),
    Recording("docs/pictures/explain.svg", "digestlint explain conflicting-quote", "The page of a rule"),
    Recording(
        "docs/pictures/init.svg", "digestlint init", "What digestlint init saw in a folder, and proposes", _harbour
    ),
    Recording(
        "docs/pictures/progress.svg",
        "digestlint check archive/ --select typo,assistant",
        "A progress bar, and the outcome in its place",
        _archive,
        is_moving=True,
    ),
)


def pictures(guests: list[str]) -> Iterator[tuple[str, str]]:
    """Every picture: its path below the root and its text. `guests` are plugins to leave out."""
    for one in RECORDINGS:
        with tempfile.TemporaryDirectory() as folder:
            if one.prepare:
                one.prepare(Path(folder))
            shown = _recorded(one, Path(folder) if one.prepare else ROOT, guests)
        prompt = f"\x1b[1m$ {one.command}\x1b[0m\n"
        frames = [*_moving(shown), Frame(settled(shown), _LAST)] if one.is_moving else [Frame(settled(shown))]
        if too_long := [line for line in plain(frames[-1].text).split("\n") if wcswidth(line) > WIDTH]:
            sys.exit(f"{one.command}: wider than the terminal of the picture: {too_long[0]}")
        yield one.picture, render([frame._replace(text=prompt + frame.text) for frame in frames], WIDTH, one.shows)


def _recorded(one: Recording, folder: Path, guests: list[str]) -> str:
    """All that the command writes to a terminal. Exits where it could not do its work."""
    _, *arguments = shlex.split(one.command)
    if guests and arguments[0] != "init":  # which looks at a folder without settings
        arguments += ["--config", f"disable-plugins = {guests!r}"]
    terminal, other = pty.openpty()
    fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", 50, WIDTH, 0, 0))
    unwanted = ("GITHUB_", "FORCE_", "NO_", "COLUMNS", "LINES")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(unwanted)}
    ours = {"TERM": "xterm-256color", "DIGESTLINT_JOBS": "1", "DIGESTLINT_NO_CACHE": "1", "TQDM_MININTERVAL": "0"}
    process = subprocess.Popen(
        [COMMAND, *arguments], cwd=folder, env=kept | ours, stdin=other, stdout=other, stderr=other
    )
    os.close(other)
    written = bytearray()
    with contextlib.suppress(OSError):  # raised where the program has ended
        while part := os.read(terminal, 1 << 16):
            written += part
    os.close(terminal)
    shown = written.decode().replace("\r\n", "\n")
    if process.wait() not in (0, 1):
        sys.exit(f"{one.command}: exit code {process.returncode}\n{shown}")
    return shown


def settled(shown: str) -> str:
    """What the terminal shows in the end: what is behind a carriage return stands over what was before it."""
    return "\n".join(_overwritten(line.split("\r")) for line in shown.split("\n"))


def _overwritten(parts: list[str]) -> str:
    line = ""
    for part in parts:  # letters stand for cells: nothing that has colours is written over
        line = part + line[len(part) :]
    return line.rstrip()


def _moving(shown: str) -> Iterator[Frame]:
    for found in _BAR.finditer(shown):
        done = int(found[1])
        if done in _SHOWN:
            seconds = round((_FILES - done) / _SPEED)
            yield Frame(re.sub(r"\S+ left$", f"{seconds // 60:02}:{seconds % 60:02} left", found[0]), _FRAME)
