"""The HTML report in Chromium: what a reader sees and does, with mouse, keys and a small screen, in light and dark."""

from __future__ import annotations

import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

AA = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1440, "height": 900}
TEXTS = {
    "2026-11-05.md": "# Harbour\n\nThe the ferry sails on Monday, the Ferry Board said.\n\n"
    "- Fares for the the islands stay.\n- This move underscores the complexity of the region.\n",
    "2026-11-06.md": "# Grain\n\nPrices rose to 9 crowns of of late, the Exchange said.\n",
    "2026-11-08.md": "# Clean\n\nThe lock opened on Friday, the Canal Board said.\n",
}
HOSTILE = (
    '# <script>window.pwned = 1</script>\n\nThe the </script><img src="https://a.example/x.png" onerror="pwned = 2">'
    " ferry. \u202etxet\u202c [c](javascript:pwned=3) <!-- <script> in in\n\n"
    "{{ script }} &lt;svg onload=pwned=4&gt; of of"
)


@pytest.fixture
def report(chromium: Any, call: Callable[..., Any], files: Callable[..., Path], tmp_path: Path) -> Iterator[Any]:
    """Open the report on files with these texts; a message on the page's console or a request fails the test."""
    contexts, told = [], []

    def start(texts: dict[str, str], *options: str, **how: Any) -> Any:
        files(texts)
        call("check", "--output-format", "html:report.html", *options)
        context = chromium.new_context(**{"viewport": DESK} | how)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: told.append(message.text))
        page.on("pageerror", lambda error: told.append(str(error)))
        page.on("request", lambda request: told.append(request.url) if not request.url.startswith("file:") else None)
        page.goto((tmp_path / "report.html").as_uri())
        return page

    yield start
    for context in contexts:
        context.close()
    assert told == []


def test_a_finding_is_explained_on_click(report: Callable[..., Any]) -> None:
    page = report(TEXTS)
    assert page.inner_text("#total") == "4 findings in 2 files"
    page.click("#files >> text=2026-11-05.md")
    page.click("mark >> nth=0")
    assert page.inner_text("li.on .message") == "doubled word: The the"
    assert page.inner_text(".fix").startswith("Fix: delete the second")
    assert page.locator("mark.on").all_inner_texts() == ["The the"]
    page.click("li:has-text('significance') .card-head")
    assert page.locator("mark.on").all_inner_texts() == ["This move underscores the complexity of the region."]
    assert "Why it matters" in page.inner_text("li.on")
    assert page.url.endswith("#0.3")
    page.reload()
    assert page.locator("mark.on").count() == 1


def test_the_keyboard_reaches_everything(report: Callable[..., Any]) -> None:
    page = report(TEXTS)
    page.keyboard.press("?")
    assert page.locator("#help").is_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#help")).to_be_hidden()  # until then the keys are the dialog's
    seen = []
    for key in "jjjjkj":
        page.keyboard.press(key)
        seen.append(page.locator("mark.on").all_inner_texts())
    assert seen[2] == ["This move underscores the complexity of the region."]
    assert seen[3] == seen[5] == ["of of"]
    assert seen[4] == seen[2]
    page.keyboard.press("Escape")
    assert page.locator("mark.on").count() == 0
    page.keyboard.press("ArrowLeft")
    assert page.inner_text(".digest-head h2") == "2026-11-05.md"
    page.locator("mark").first.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.className") == "card-body"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.innerText") == "The the"
    page.keyboard.press("Escape")
    assert page.inner_text(".overview h2") == "4 findings in 2 files"
    page.keyboard.press("/")
    page.keyboard.type("of grain")
    expect(page.locator("#total")).to_have_text("0 findings in 0 files")
    page.fill("#words", "of 06")
    expect(page.locator("#total")).to_have_text("1 finding in 1 file")
    assert page.locator("#files li[data-file]").count() == 1


def test_what_is_not_shown_is_counted(report: Callable[..., Any], call: Callable[..., Any], files: Any) -> None:
    files({"a.md": "The the ferry. <!-- digestlint: ignore TY003 name of a ship -->\n", "b.md": "Of of grain.\n"})
    call("baseline", "write", "b.md")
    page = report({"c.md": "In in.\n"})
    told = page.inner_text(".overview-head .quiet")
    assert told == "3 files checked · 2 without findings · 1 ignored by comments · 1 in the baseline"


def test_keys_of_one_letter_can_be_turned_off(report: Callable[..., Any]) -> None:
    page = report(TEXTS)
    page.click("#help-open")
    page.click("#single-keys")
    page.click("text=Close")
    page.keyboard.press("j")
    assert page.url.endswith("report.html")


def test_filters_go_together(report: Callable[..., Any]) -> None:
    page = report(TEXTS)
    page.click("[data-chip=typo]")
    assert page.inner_text("#total") == "1 finding in 1 file"
    page.click("[data-chip=warning]")
    assert page.inner_text("#total") == "0 findings in 0 files"
    page.click("[data-chip=typo]")
    assert page.inner_text("#total") == "3 findings in 2 files"
    page.check("#clean")
    assert page.locator("#files li[data-file]").count() == 3
    page.click("[data-period='2026-11-06']")
    assert page.inner_text("#total") == "1 finding in 1 file"
    assert page.locator("#files li[data-file]").all_inner_texts()[0].startswith("2026-11-06.md")
    page.click("[data-period='2026-11-06']")
    assert page.inner_text("#total") == "3 findings in 2 files"


def test_the_chart_tells_each_day(report: Callable[..., Any]) -> None:
    page = report(TEXTS)
    told = [bar.get_attribute("aria-label") for bar in page.locator(".days button").all()]
    assert told == [
        "5 November 2026: 3 findings (2 errors, 1 warning)",
        "6 November 2026: 1 finding (1 error)",
        "7 November 2026: no digest",
        "8 November 2026: 0 findings",
    ]


def test_years_open_into_days(report: Callable[..., Any]) -> None:
    page = report(
        {f"{year}-{month:02}-09.txt": "The the ferry." for year in range(2019, 2024) for month in range(1, 13)}
    )
    page.click("[data-period='2021-01-01']")
    page.click("[data-period='2021-03-01']")
    assert page.inner_text("#total") == "1 finding in 1 file"
    assert page.locator(".days button").count() == 1
    page.click("main >> text=Show all")
    assert page.locator(".days button").count() == 5


def test_nothing_in_a_digest_runs_or_is_fetched(report: Callable[..., Any]) -> None:
    page = report({"<img src=x onerror=pwned=5>.md": HOSTILE}, "--pedantic")
    for _ in range(12):
        page.keyboard.press("j")
    assert page.evaluate("window.pwned") is None
    assert page.locator("main img, main a[href^=javascript]").count() == 0
    assert "U+202E" in page.inner_text(".sheet")


def test_a_long_report_makes_what_is_looked_at(report: Callable[..., Any]) -> None:
    """Files and blocks beyond the first few hundred are made when the reader comes to them."""
    texts = {f"{number:03}.txt": "The the ferry." for number in range(600)}
    page = report(texts | {"999.txt": "The the ferry sails on.\n" * 3000}, "--select", "TY003")
    assert page.locator("#files li[data-file]").count() < 450
    page.evaluate("location.hash = '#599.1'")
    page.locator("mark.on").wait_for()
    assert page.locator("#files [aria-current]").is_visible()
    page.evaluate("location.hash = '#600.2500'")
    page.locator("mark.on").wait_for()
    assert page.locator(".block:has(mark.on)").get_attribute("data-row") == "2500"
    assert page.locator(".block").count() < 1000
    page.locator("#notes .holder button").first.scroll_into_view_if_needed()
    assert page.locator("#files li[data-file]").count() < 1000


def test_on_a_phone_the_words_stay_in_sight(report: Callable[..., Any]) -> None:
    text = "\n\n".join(f"The the ferry {number} sails on Monday." for number in range(40))
    page = report({"a.md": text}, viewport=PHONE)
    assert not page.locator("#side").is_visible()
    page.click("#files-open")
    page.click("#files a")
    assert not page.locator("#notes").is_visible()
    page.click("mark >> nth=0")
    for _ in range(38):
        page.click("[aria-label='Next finding']")
    words, sheet = page.locator("mark.on").bounding_box(), page.locator("#notes").bounding_box()
    assert 0 < words["y"] < words["y"] + words["height"] <= sheet["y"]
    page.click("[aria-label='Close the explanation']")
    assert not page.locator("#notes").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


@pytest.mark.parametrize(("scheme", "viewport"), [("light", DESK), ("dark", PHONE)], ids=["desk", "phone"])
def test_it_meets_wcag_aa(report: Callable[..., Any], scheme: str, viewport: dict[str, int]) -> None:
    # axe makes elements of its own from strings, which the page's policy forbids.
    page = report(TEXTS | {"b.txt": "\0"}, "--pedantic", color_scheme=scheme, viewport=viewport, bypass_csp=True)
    steps = [
        "null",
        "location.hash = '#0'",
        "location.hash = '#0.1'",
        "openSide()",
        "help.showModal()",
    ]
    for step in steps:
        page.evaluate(step)
        found = Axe().run(page, options=AA).response["violations"]
        assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []


def test_the_theme_is_the_systems_until_one_is_chosen(report: Callable[..., Any]) -> None:
    page = report(TEXTS, color_scheme="dark")
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    dark = page.evaluate(ground)
    page.click("#theme")
    light = page.evaluate(ground)
    page.reload()
    assert page.evaluate(ground) == light != dark
    page.click("#theme")
    assert page.evaluate(ground) == dark


def test_print_shows_every_finding(report: Callable[..., Any]) -> None:
    page = report(TEXTS)
    page.keyboard.press("j")
    page.emulate_media(media="print")
    assert page.locator(".card-head:visible").count() == 3
    assert not page.locator("#side").is_visible()
    assert page.locator(".sheet").is_visible()


def test_the_picture_in_the_readme_shows_the_report_of_today(chromium: Any, tmp_path: Path) -> None:
    """Where it does not: `python docs/report_picture.py`."""
    docs = Path(__file__).resolve().parent.parent / "docs"
    subprocess.run([sys.executable, docs / "report_picture.py", tmp_path / "report.png"], check=True)
    for picture in (tmp_path / "report.png", docs / "report.png"):
        header = picture.read_bytes()[:24]
        assert (header[:8], struct.unpack(">II", header[16:])) == (b"\x89PNG\r\n\x1a\n", (2040, 1200))
    shown, today = (folder.joinpath("report.txt").read_text(encoding="utf-8") for folder in (docs, tmp_path))
    assert shown == today
