"""How a large HTML report behaves in Chromium: 5,000 digests with 50,000 findings, written, opened and used.

``python benchmarks/report.py`` needs a Chromium (on Debian: ``apt-get install chromium``) and some minutes. It prints
seconds, each step until the browser has laid out what came of it.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

from playwright.sync_api import Page, sync_playwright

FILES = 5_000
STORIES = 10
FIRST = date(2012, 1, 1)
STEPS = {
    "search": "search('ferry 4999')",
    "search for everything again": "search('')",
    "filter by a family": "chooseFamily('typo')",
    "sort by findings": "(filters.order = 'count', refresh())",
    "open a file in the middle": "go(view.files[2500])",
    "next finding": "walk(1)",
    "open the last file": "go(view.files.at(-1))",
    "back to the overview": "go(null)",
}


def main() -> int:
    """Write the digests and their report, and measure; return the exit code."""
    browser = shutil.which("chromium")
    if browser is None:
        print("no chromium on this machine (Debian: apt-get install chromium)", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        report = _report(Path(folder))
        print(f"{report.stat().st_size / 1e6:6.1f} MB")
        chromium = playwright.chromium.launch(executable_path=browser, chromium_sandbox=False)
        page = chromium.new_page(viewport={"width": 1440, "height": 900})
        start = perf_counter()
        page.goto(report.as_uri())
        print(f"{perf_counter() - start:6.2f} s  open, in Chromium {chromium.version}")
        elements = page.evaluate("document.querySelectorAll('body *').length")
        print(f"{elements:6,}    elements; {page.inner_text('#total')}")
        for what, step in STEPS.items():
            print(f"{_seconds(page, step):6.2f} s  {what}")
        chromium.close()
    return 0


def _report(folder: Path) -> Path:
    digests = folder / "digests"
    digests.mkdir()
    for number in range(FILES):
        day = FIRST + timedelta(days=number)
        stories = (
            f"## Story {at}\n\nThe harbour council rules on the night tariff on 12 May, the clerk said.\n\n"
            f"The the ferry {number} sails at {at} from the northern quay, the Ferry Board said.\n"
            for at in range(1, STORIES + 1)
        )
        (digests / f"brief-{day}.md").write_text(f"# Brief of {day}\n\n" + "\n".join(stories), encoding="utf-8")
    command = ["check", "digests", "--select", "TY003", "--quiet", "--exit-zero", "--output-format", "html:report.html"]
    start = perf_counter()
    subprocess.run([Path(sys.executable).with_name("digestlint"), *command], cwd=folder, check=True)
    print(f"{perf_counter() - start:6.1f} s  to check and write")
    return folder / "report.html"


def _seconds(page: Page, step: str) -> float:
    start = perf_counter()
    page.evaluate(f"{step}; new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
    return perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
