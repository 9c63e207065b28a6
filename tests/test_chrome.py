"""Site chrome where an example can't show it: settings, neighbours over a distance, one finding a line."""

from collections.abc import Callable

PROSE = (
    "The strike at the Kerrin docks ended on Monday after both sides signed a pay deal of 6 per cent, and the first "
    "ships unloaded grain before noon while crews cleared the quay of eleven days of rubbish for the mayor's visit."
)


def found(call: Callable, name: str, *options: str) -> list[tuple[int, str]]:
    """Row and code of every finding of the family."""
    result = call("check", "--isolated", "--select", "SC", "--output-format", "json", *options, name)
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
