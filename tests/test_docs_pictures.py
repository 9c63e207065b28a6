"""The pictures of terminals in the docs: whole, and legible in light and dark surroundings (WCAG AA)."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

DOCS = Path(__file__).resolve().parent.parent / "docs"
PICTURES = sorted(DOCS.rglob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2 of a colour such as #0d1117."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return sum(weight * share for weight, share in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_every_picture_is_shown() -> None:
    texts = "".join(path.read_text(encoding="utf-8") for path in DOCS.glob("*.md"))
    assert len(PICTURES) > 3
    assert [path.name for path in PICTURES if f"({path.relative_to(DOCS).as_posix()})" not in texts] == []


@pytest.mark.parametrize("picture", PICTURES, ids=lambda path: path.name)
def test_a_picture_can_be_read(picture: Path) -> None:
    drawing = ElementTree.fromstring(picture.read_text(encoding="utf-8"))
    style = "".join(drawing.find(f"{SVG}style").itertext())  # type: ignore[union-attr]
    light, dark = re.split(r"@media \(prefers-color-scheme: dark\)", style)
    for surroundings in (light, dark):
        colours = dict(re.findall(r"(?m)^([\w.]+) \{.*?fill: (#\w{6});", surroundings))
        ground = luminance(colours.pop("rect"))
        assert "text" in colours
        for name, colour in colours.items():
            darker, lighter = sorted((ground, luminance(colour)))
            assert (lighter + 0.05) / (darker + 0.05) >= 4.5, (name, colour)
    texts = [*drawing.iter(f"{SVG}text")]
    classes = {text.get("class", "text") for text in texts}
    assert classes <= {name.lstrip(".") for name in re.findall(r"(?m)^([\w.]+) \{", light)}
    width = float(drawing.get("width", 0))
    assert max(float(text.get("x", 0)) + float(text.get("textLength", 0)) for text in texts) < width
