"""Site chrome where an example can't show it: settings, neighbours over a distance, one finding a line."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

from digestlint.rules.chrome.line_scorer import shipped

ROOT = Path(__file__).resolve().parent.parent

PROSE = (
    "The strike at the Kerrin docks ended on Monday after both sides signed a pay deal of 6 per cent, and the first "
    "ships unloaded grain before noon while crews cleared the quay of eleven days of rubbish for the mayor's visit."
)


def found(call: Callable, name: str, *options: str) -> list[tuple[int, str]]:
    """Row and code of every finding of the family, but for those of the learned rule, which has tests of its own."""
    result = call(
        "check", "--isolated", "--select", "SC", "--ignore", "SC030", "--output-format", "json", *options, name
    )
    return [(one["location"]["row"], one["code"]) for one in result.findings]


def test_a_line_of_the_template_is_no_chrome_and_heads_no_teasers(call, files) -> None:
    files({"digest.txt": f"{PROSE}\n\nYou may also like\n\nFerry fares rise\n\nBack\n"})
    assert found(call, "digest.txt") == [(3, "SC007"), (5, "SC008"), (7, "SC019")]
    template = "template = ['you may *', 'back']"
    assert found(call, "digest.txt", "--config", template) == []


def test_teasers_end_where_the_text_goes_on(call, files) -> None:
    text = f"{PROSE}\nYou may also like\nFerry fares rise\nCinema saved\nTalks resume\n{PROSE}\n{PROSE}\n"
    files({"digest.txt": text})
    # The last line before the prose is its headline.
    assert found(call, "digest.txt") == [(2, "SC007"), (3, "SC008"), (4, "SC008")]


def test_a_teaser_that_is_a_button_is_found_once(call, files) -> None:
    files({"digest.txt": f"{PROSE}\n\nRecommended for you\nFerry fares rise\nComments are closed.\nBack to top\n"})
    assert found(call, "digest.txt") == [(3, "SC007"), (4, "SC008"), (5, "SC009"), (6, "SC019")]


def test_related_articles_of_a_page(call, files) -> None:
    teasers = "<ul>\n<li>Ferry fares rise\n<li><p>Cinema saved after the council…</p>\n</ul>"
    story = f"<h2>Docks reopen</h2>\n<p>{PROSE}</p>\n"
    found_here = [(4, "SC007"), (6, "SC008"), (7, "SC008")]
    for head in ("<h3>Related articles</h3>", "<h3>You may also like</h3>"):
        files({"page.html": f"<article>\n{story}{head}\n{teasers}\n</article>\n"})
        assert found(call, "page.html") == found_here
    # Where the page has an article for each story, the text that goes on is none of the widget's.
    widget = f"<h3>You may also like</h3>\n{teasers}\n"
    files({"page.html": f"<article>\n{story}{widget}</article>\n<article>{story}</article>"})
    assert found(call, "page.html") == found_here


def test_a_section_of_a_page_with_its_own_headings_is_no_widget(call, files) -> None:
    stories = "".join(f"<h4>Ferry fares rise in {town}</h4>\n<p>Fares rise.</p>\n" for town in ("Lomar", "Brask"))
    page = f"<h1>Monday</h1>\n<p>{PROSE}</p>\n<h2>Latest by town</h2>\n{stories}<h2>Weather</h2>\n<p>Rain</p>\n"
    files({"page.html": page, "list.html": f"<p>{PROSE}</p><h2>Top posts</h2><ul><li>Ferry fares<li>Cinema saved</ul>"})
    assert found(call, "page.html") == found(call, "list.html") == []


def test_a_section_of_the_digest_is_no_widget(call, files) -> None:
    sections = "".join(f"{head}\n{PROSE}\n" for head in ("TOP STORIES", "LATEST NEWS"))
    files(
        {
            "caps.txt": f"{sections}IN OTHER NEWS\nFerry fares rise\nCinema saved\n",
            "marked.md": f"# Monday\n\n{PROSE}\n\n## Related stories\n\nFerry fares rise\n\n**Most read**\n\nCinema\n",
        }
    )
    assert found(call, "caps.txt") == []
    assert found(call, "marked.md") == []


def test_a_widget_before_any_text_needs_sure_words(call, files) -> None:
    files({"digest.txt": f"Latest news\nFerry fares rise\nCinema saved\n{PROSE}\n"})
    assert found(call, "digest.txt") == []


def test_a_line_inside_a_paragraph_is_found_by_itself(call, files) -> None:
    text = "Daily mail\nYou need a modern email client to view this email.\nThe ferry sails again on Monday.\n"
    files({"mail.md": text})
    result = call("check", "--isolated", "--select", "SC", "--output-format", "json", "mail.md")
    assert [(one["location"]["row"], one["code"], one["fix"]) for one in result.findings] == [(2, "SC020", None)]


def test_the_deletion_of_a_sure_line_is_a_safe_fix(call, files) -> None:
    files({"digest.txt": f"{PROSE}\n\nShare this article on Facebook\n"})
    result = call("check", "--isolated", "--select", "SC", "--output-format", "json", "digest.txt")
    fixes = [(one["code"], one["fix"]["applicability"], one["fix"]["edits"][0]["content"]) for one in result.findings]
    assert fixes == [("SC004", "safe", "")]


def test_a_line_gives_one_finding(call, files) -> None:
    files({"page.txt": f"Skip to main content\n{PROSE}\n\nYou must log in or register to reply here.\nAbout us\n"})
    rows = [row for row, _ in found(call, "page.txt")]
    assert rows == [1, 4, 5]


def test_the_design_of_marked_up_formats_is_left_to_its_maker(call, files) -> None:
    page = "".join(f"<div>Market snapshot</div><div>6,{n}10.05</div><p>{PROSE}</p>" for n in range(3))
    files({"page.html": f"<html><body><main><h2>Top stories</h2>{page}</main></body></html>"})
    assert found(call, "page.html") == []


def test_a_repeated_line_yields_to_what_tells_it_for_itself(call, files) -> None:
    other = PROSE.replace("Kerrin", "Lomar")
    tail = "\n\nCinema saved\nHarbour Post, the voice of the coast\nBack to top\n"
    files({"a.txt": f"{PROSE}{tail}", "b.txt": f"{other}{tail}", "copy.txt": f"{PROSE}{tail}"})
    codes = dict(found(call, "a.txt", "b.txt"))
    assert (codes[4], codes[5]) == ("SC029", "SC019")
    # Two copies of one story are no site.
    assert "SC029" not in [code for _, code in found(call, "a.txt", "copy.txt")]


def test_a_plain_digest_of_several_stories_has_no_chrome(call, files) -> None:
    sections = "".join(f"{head}\nThe news of the day\n{PROSE}\nSource: Harbour Post\n\n" for head in ("PORTS", "SPORT"))
    files({"digest.txt": f"DAILY DIGEST\nFriday, 14 November 2031\n\n{sections}WEATHER\nRain on Friday.\n"})
    assert call("check", "--isolated", "--select", "SC", "digest.txt").code == 0


def test_the_shipped_table_is_the_one_that_was_measured() -> None:
    packed = (ROOT / "digestlint" / "data" / "chrome_lines.bin").read_bytes()
    measured = json.loads((ROOT / "training" / "chrome" / "figures.json").read_text(encoding="utf-8"))
    assert hashlib.sha256(packed).hexdigest() == measured["table"]["sha256"]
    assert len(packed) == measured["table"]["bytes"] < 100_000
    assert measured["threshold"] == shipped().threshold
