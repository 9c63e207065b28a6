"""Take the picture of the HTML report for the README anew: ``python docs/report_picture.py [FILE]``.

It checks the example digests with the command that is installed here and needs a Chromium; the picture in the
repository was taken on Debian with the packages chromium and fonts-noto-core. Fonts and browsers differ from machine to
machine, so that no picture is compared with another: what the browser reads on the page goes into a text beside the
picture, and a test compares that with what the report of the day says in the same place.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import ViewportSize, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
DIGEST = "numbered-stories.txt"
FINDING = "BC002"
SIZE = ViewportSize(width=1360, height=800)


def main(target: Path) -> int:
    """Write the picture and, with the same name, the text that is to be read there; return the exit code."""
    browser = shutil.which("chromium")
    if browser is None:
        sys.exit("no chromium on this machine (Debian: apt-get install chromium fonts-noto-core)")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        report = Path(folder) / "report.html"
        command = ["check", "examples", "--quiet", "--exit-zero", "--output-format", f"html:{report}"]
        subprocess.run([Path(sys.executable).with_name("digestlint"), *command], cwd=ROOT, check=True)
        chromium = playwright.chromium.launch(executable_path=browser, chromium_sandbox=False)
        page = chromium.new_page(viewport=SIZE, device_scale_factor=1.5, color_scheme="light")
        page.goto(report.as_uri())
        page.click(f"#files >> text={DIGEST}")
        page.click(f"mark[title*={FINDING}]")
        page.mouse.move(0, 0)
        page.screenshot(path=target)
        read: str = page.evaluate("document.body.innerText")
        target.with_suffix(".txt").write_text(read.rstrip() + "\n", encoding="utf-8")
        chromium.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "report.png"))
