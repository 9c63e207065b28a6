"""That bash, zsh and fish really complete, each typed into in a terminal of its own."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import shutil
import subprocess
import termios
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from support.command import COMMAND, environment

PROMPT = "READY> "
# What a shell reads first. It must not hold the prompt as it will be shown, because terminals echo.
STARTS = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], 'PS1="REA""DY> "; eval "$(digestlint completion bash)"\n'),
    "zsh": (
        ["zsh", "-f", "-i"],
        'PS1="REA""DY> "; autoload -U compinit; compinit -u -D; eval "$(digestlint completion zsh)"\n',
    ),
    "fish": (
        ["fish", "--no-config", "-i"],
        'function fish_prompt; echo -n REA"DY> "; end; digestlint completion fish | source\n',
    ),
}
# What is typed, and what the command that comes of it shows.
TYPED = [
    ("digestlint expl\tclosing-q\t\r", "BC003 closing-question\r\n"),
    ("digestlint check --output-format=conci\tsome\t--select TY,BC00\t3\r", "some brief.md:1:16: BC003"),
    ("digestlint check -q --output-f\tconcise:ne\t some\t; cat new.out\r", "some brief.md:1:16: BC003"),
]


@pytest.fixture(params=STARTS)
def shell(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[str, str], str]]:
    """Type into a shell, in a terminal, until it has shown what is waited for; what it showed since."""
    name = str(request.param)
    if shutil.which(name) is None:
        reason = f"no {name} on this machine (Debian: apt-get install {name})"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    command, settings = STARTS[name]
    path = f"{Path(COMMAND).parent}{os.pathsep}{os.environ['PATH']}"
    terminal, other = pty.openpty()
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "TERM": "xterm"}
    process = subprocess.Popen(
        command,
        stdin=other,
        stdout=other,
        stderr=other,
        cwd=tmp_path,
        env=environment(PATH=path, **home),
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # fish wants a terminal of its own
    )
    os.close(other)

    def type_in(text: str, awaited: str) -> str:
        os.write(terminal, text.encode())
        shown = ""
        while awaited not in shown or PROMPT not in shown.partition(awaited)[2]:
            ready, _, _ = select.select([terminal], [], [], 60)
            assert ready, f"{name} shows no {awaited!r}, but {shown!r}"
            data = os.read(terminal, 65536).decode(errors="replace")
            shown = re.sub(r"\x1b(?:\[[0-9;?>=]*[A-Za-z]|[()=>].?|\][^\a]*\a)", "", shown + data)
        return shown

    try:
        type_in(settings, "\n")
        yield type_in
    finally:
        process.kill()
        process.wait()
        os.close(terminal)


def test_the_shells_complete(shell: Callable[[str, str], str], files: Callable[..., Path]) -> None:
    files({"some brief.md": "It is settled. What does it mean for the town?\n", "new.out": "", "digestlint.toml": ""})
    for typed, shown in TYPED:
        shell(typed, shown)
