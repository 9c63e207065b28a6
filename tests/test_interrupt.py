"""Ctrl-C while the program still loads."""

from __future__ import annotations

import subprocess
import sys

import pytest

# The signal comes when a module is looked for, so that the moment is always the same.
SCRIPT = """
import os, signal, sys

class Press:
    def find_spec(self, name, path=None, target=None):
        if name == {moment!r}:
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Press())
from digestlint.__main__ import main
sys.exit(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals are other things there")
@pytest.mark.parametrize("moment", ["digestlint.cli", "digestlint.diagnostic", "digestlint.rules.structure"])
def test_an_interrupt_while_loading_is_no_traceback(moment: str) -> None:
    argv = [sys.executable, "-c", SCRIPT.format(moment=moment), "--version"]
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
