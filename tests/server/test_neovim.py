"""Neovim itself with the server, set up as docs/editors.md says."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs" / "editors.md"
GRINNING = "\U0001f600"
TEXT = f"# Harbour\n\n{GRINNING} Of of {GRINNING} it, the ferry is late late.\n"

# Neovim 0.7, which Debian 12 has, starts a server by hand; later ones as the docs say.
BY_HAND = """
vim.api.nvim_create_autocmd("FileType", { pattern = "markdown", callback = function()
  local id = vim.lsp.start_client({ name = "digestlint", cmd = { "digestlint", "server" }, root_dir = vim.fn.getcwd() })
  vim.lsp.buf_attach_client(0, id)
end })
"""
# Once there are findings: take them down, apply all safe fixes, and write the file when the rest is told.
STEPS = """
local seen = {}
local function range()
  local params = vim.lsp.util.make_range_params(0, "utf-16")
  params.range = { start = { line = 0, character = 0 }, ["end"] = { line = 9, character = 0 } }
  params.context = { diagnostics = {}, only = { "source.fixAll.digestlint" } }
  return params
end
local function answer(method, params)
  for _, told in pairs(vim.lsp.buf_request_sync(0, method, params, 120000) or {}) do return told.result end
end
vim.api.nvim_create_autocmd("DiagnosticChanged", { callback = vim.schedule_wrap(function()
  local found = vim.diagnostic.get(0)
  if #found > 1 and #seen == 0 then
    seen = found
    local action = answer("codeAction/resolve", answer("textDocument/codeAction", range())[1])
    vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
  elseif #found == 1 and #seen > 1 then
    vim.cmd("write")
    vim.fn.writefile({ vim.json and vim.json.encode(seen) or vim.fn.json_encode(seen) }, "seen.json")
    vim.cmd("qall!")
  end
end) })
"""


@pytest.fixture
def neovim() -> str:
    """The Neovim of this machine; a skip where there is none, and in CI a failure."""
    path = shutil.which("nvim")
    if path is None:
        reason = "no Neovim on this machine (Debian: apt-get install neovim)"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return path


def test_findings_are_shown_and_mended(neovim: str, tmp_path: Path) -> None:
    told = subprocess.run([neovim, "--version"], capture_output=True, text=True, check=True).stdout
    version = tuple(map(int, re.findall(r"\d+", told)[:2]))
    now, before, *_ = re.findall(r"```lua\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)
    setup = now if version >= (0, 11) else before if version >= (0, 8) else BY_HAND
    (tmp_path / "init.lua").write_text(setup + STEPS)
    (tmp_path / "digestlint.toml").write_text('syntax = "off"\n')
    (tmp_path / "a.md").write_text(TEXT, encoding="utf-8")
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    command = [neovim, "--headless", "--clean", "-u", "init.lua", "-c", "filetype on", "a.md"]
    home = {"HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    done = subprocess.run(
        command, cwd=tmp_path, env=os.environ | home | {"PATH": path}, capture_output=True, timeout=180, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    seen = json.loads((tmp_path / "seen.json").read_text())
    # Neovim counts columns in bytes.
    assert sorted((one["code"], one["source"], one["lnum"], one["col"]) for one in seen) == [
        ("TY003", "digestlint", 2, 5),
        ("TY003", "digestlint", 2, 33),
    ]
    assert (tmp_path / "a.md").read_text(encoding="utf-8") == TEXT.replace("Of of", "Of")
