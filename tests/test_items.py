"""A digest's items."""

from __future__ import annotations

import pytest

from digestlint.api import Source
from digestlint.items import group_items
from digestlint.readers.markdown import MarkdownReader
from digestlint.readers.plain import PlainReader

NEWS = "The port of Vessin reopened on Monday after a strike of nine days, its operator said."
COMMENT = "This reopening highlights the fragile state of supply chains."
QUESTION = "How will the operator win back its customers?"


def opened_by(text: str, *, markdown: bool = False) -> list[str]:
    """The first words of each item, and a check that each block is in exactly one."""
    reader = MarkdownReader() if markdown else PlainReader()
    document = reader.read(Source("x", text))
    assert [block.index for item in document.items for block in item.blocks] == list(range(len(document.blocks)))
    assert all(item.heading is None or item.heading in item.blocks for item in document.items)
    return [item.blocks[0].text[:12] for item in document.items]


def test_no_blocks_no_items() -> None:
    assert group_items([]) == ()


def test_sections_open_items() -> None:
    text = (
        "# Digest\n\nIntro.\n\n## One\n\nText.\n\n### Key points\n\n- a\n\n## Two\n\nText.\n\n### Key points\n\n- b\n"
    )
    assert opened_by(text, markdown=True) == ["Digest", "One", "Two"]


def test_what_stands_before_the_first_heading_is_an_item_without_one() -> None:
    document = MarkdownReader().read(Source("x", "Intro.\n\n## One\n\nText.\n\n## Two\n\nText.\n"))
    assert [item.heading and item.heading.text for item in document.items] == [None, "One", "Two"]


def test_headings_that_only_name_sections_give_way_to_the_stories_below() -> None:
    text = "# Digest\n\n## World\n\n### One\n\nText.\n\n### Two\n\nText.\n\n## Sport\n\n### Three\n\nText.\n"
    assert opened_by(text, markdown=True) == ["Digest", "World", "One", "Two", "Sport", "Three"]


def test_scaffold_headings_open_nothing() -> None:
    text = "## One\n\nText.\n\n## Key points\n\n- a\n\n## Two\n\nText.\n\n## Key points\n\n- b\n"
    assert opened_by(text, markdown=True) == ["One", "Two"]


def test_separators_divide_stories_that_share_their_scaffold() -> None:
    story = f"{NEWS}\n\nKey Points\n\n  1. Timing:\n    • {NEWS}\n\nConclusion\n\n{NEWS}\n\n\u00a0\n.\n"
    assert opened_by(story * 3) == [NEWS[:12]] * 3


def test_a_list_between_separators_is_divided_further() -> None:
    text = "# Digest\n\nDate\n\n---\n\n1. One story.\n\n   Link\n2. Two stories.\n\n---\n\nFooter.\n"
    assert opened_by(text, markdown=True) == ["Digest", "One story.", "Two stories.", "Footer."]


def test_a_question_closes_an_item() -> None:
    plain_comment = "The scale of the losses shows the fragile state of supply chains."
    text = "\n".join(
        ["PORT REOPENS AFTER STRIKE", NEWS, COMMENT, QUESTION, NEWS, plain_comment, QUESTION, NEWS, QUESTION]
    )
    assert opened_by(text) == ["PORT REOPENS", NEWS[:12], NEWS[:12]]


@pytest.mark.parametrize(
    "further",
    [COMMENT, "These figures were revised.", "The move came late.", "It was not clear why.", QUESTION, "and so on."],
)
def test_a_line_that_points_back_continues_its_item(further: str) -> None:
    assert opened_by(f"{NEWS}\n{further}\n{NEWS}\n{NEWS}") == [NEWS[:12]] * 3


def test_a_broken_line_continues_its_item() -> None:
    assert opened_by(f"Talks were led by the envoy of President-elect\nElena Marsh, as agreed.\n{NEWS}") == [
        "Talks were l",
        NEWS[:12],
    ]


def test_numbered_stories() -> None:
    text = f"1. Port reopens\n{NEWS}\n{NEWS}\n2. Strike ends\n{NEWS}\n3. Ships return\n{NEWS}"
    assert opened_by(text) == ["Port reopens", "Strike ends", "Ships return"]


def test_bullets_are_items_where_the_digest_is_a_list() -> None:
    text = f"# Digest\n\n- {NEWS}\n  - More.\n- {NEWS}\n\n  Second paragraph.\n- {NEWS}\n\nFooter.\n"
    assert opened_by(text, markdown=True) == ["Digest", *[NEWS[:12]] * 3, "Footer."]


def test_bullets_belong_to_a_story_where_prose_leads() -> None:
    text = "\n".join([NEWS, NEWS, NEWS, NEWS, NEWS, NEWS, "- a", "- b"])
    assert opened_by(text) == [NEWS[:12]] * 6


STORIES = ("Port reopens", "Strike ended", "Ships return")


@pytest.mark.parametrize("head", ["**{}**\n\n", "{}:\n\n", "1. {}\n\n"])
def test_stories_of_a_list_of_contents(head: str) -> None:
    contents = "".join(f"- {name}\n" for name in STORIES)
    text = f"# Digest\n\n{contents}\n" + "".join(f"{head.format(name)}{NEWS}\n\n{NEWS}\n\n" for name in STORIES)
    assert opened_by(text, markdown=True) == ["Digest", *STORIES]


def test_a_list_that_comes_again_is_no_contents() -> None:
    links = "- Read it here\n- Share this\n"
    text = f"# Digest\n\n{links}\n{NEWS}\n\n{links}\n{NEWS}\n\n{links}"
    assert opened_by(text, markdown=True).count("Read it here") == 3
