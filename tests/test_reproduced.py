"""Text that a digest reproduces and did not write is no comment, forecast or claim of the digest's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from support.command import Result

CLAIM = "The new quay could transform trade in Velmora"
LINK = "[Source](https://orva.example/quay)"
CARD = """<div class="card"><div>Orva Radio</div><div>{title}</div><div>{snippet}</div>
<a href="https://orva.example/quay">Read the article →</a></div>
"""

REPRODUCED = (
    ("a.md", f"### [The quay is built](https://orva.example/quay)\n{CLAIM} and bring the ferries ...\n"),
    ("a.md", f"- [The quay is built](https://orva.example/quay): {CLAIM} and the…\n"),
    ("a.md", f"{CLAIM}, the first of its kind ...... ({LINK})\n"),
    ("a.md", f"**{CLAIM} - Orva Radio**\n\nThe council met on Monday to open the......  ({LINK})\n"),
    ("a.md", f"Talks go on in Tarsk, where [{CLAIM[4].lower()}{CLAIM[5:]}](https://orva.example/quay).\n"),
    ("a.md", f"- [{CLAIM}](https://orva.example/quay) (Orva Radio)\n"),
    ("a.html", CARD.format(title="The quay is built", snippet=f"{CLAIM} at an awkward time.…")),
    ("a.html", CARD.format(title=CLAIM, snippet="The council met on Monday to open the…")),
)
OWN = (
    # Whole sentences beside a link are the digest's summary of it.
    ("a.md", f"### [The quay is built](https://orva.example/quay)\n{CLAIM} and bring the ferries back.\n"),
    ("a.md", f"- {CLAIM}. (Orva Radio)\n"),
    ("a.md", f"- {CLAIM}. {LINK}\n"),
    ("a.html", CARD.format(title="The quay is built", snippet=f"{CLAIM} at an awkward time.")),
    # A writer's pause: nothing leads on from it.
    ("a.md", f"{CLAIM} and bring the ferries...\n\nThe council met on Monday.\n"),
    # A whole sentence above an excerpt, and an ellipsis amid the line.
    ("a.md", f"{CLAIM}.\n\nThe council met on Monday to open the ...... ({LINK})\n"),
    ("a.md", f"The council met ... and then it left Tarsk. {CLAIM}, {LINK} says nothing.\n"),
    # A link on a term of it.
    ("a.md", "The new quay [could transform](https://orva.example/quay) trade in Velmora.\n"),
)


def test_what_others_wrote_is_left_to_them_and_what_the_digest_wrote_is_judged(
    call: Callable[..., Result], tmp_path: Path
) -> None:
    for number, (name, text) in enumerate((*REPRODUCED, *OWN)):
        (tmp_path / f"{number:02}-{name}").write_text(text, encoding="utf-8")
    found = call("check", "--pedantic", "--output-format", "json", "--select", "SP005").findings
    judged = {int(Path(one["filename"]).name[:2]) for one in found}
    assert judged == set(range(len(REPRODUCED), len(REPRODUCED) + len(OWN)))


def test_excerpts_are_no_comments_of_a_digest_and_no_part_of_its_length(
    call: Callable[..., Result], tmp_path: Path
) -> None:
    """Whether a digest comments so often that rules trust it less is a matter of its own sentences."""
    comments = (
        "This is a structural repricing of risk, and investors are learning that supply shocks don't end when "
        "talks begin.",
        "If the freeze holds into spring, grid operators face a structural shortage that keeps prices high and "
        "investment risk elevated.",
        "The gap between demand and capacity keeps widening, which pushes buyers toward longer contracts and higher "
        "risk.",
    )
    doubtful = "Resilience and innovation shape progress at yards, docks and cranes, slowly. The gate closed at 6 p.m."

    def confidence(*blocks: str) -> list[str]:
        (tmp_path / "a.md").write_text("\n\n".join((*blocks, doubtful)) + "\n", encoding="utf-8")
        found = call("check", "a.md", "--pedantic", "--output-format", "json", "--select", "BC012").findings
        return [one["confidence"] for one in found if one["location"]["row"] == 2 * len(blocks) + 1]

    excerpt = f"The port of Velmora closed at 6 p.m. on Friday and the council of Tarsk ...... ({LINK})"
    assert confidence(*comments) == ["medium"]
    assert confidence(*comments, *[excerpt] * 40) == ["medium"]
    assert confidence(*(f"{comment[:-1]} ...... ({LINK})" for comment in comments)) == ["low"]
