"""The setting `corpus`: a run over one file compares it with the rest of the folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

SENTENCE = "The mayor of Split signed the ferry contract after a year of talks."
TOLD = "# Tarn digest\n\nGood morning.\n\n{}\n\nGood night.\n\nThe editors.\n"
STORY = "## Norland seizes trawlers off Kerrin bank\n\n{}, the coast guard of Norland said.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "digests").mkdir()
    for day in (1, 2, 3):
        text = TOLD.format(SENTENCE if day < 3 else STORY.format("It seized Astrid and Maren"))
        (tmp_path / "digests" / f"2031-03-0{day}.md").write_text(text)
    (tmp_path / "digests" / "2031-03-04.md").write_text(
        TOLD.format(STORY.format("The two, Astrid and Maren, were seized"))
    )
    (tmp_path / "digestlint.toml").write_text('corpus = "digests/"\nselect = ["RP"]\n')
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _places(call: Any, *arguments: str, **more: Any) -> set[tuple[str, str]]:
    done = call("check", "--output-format", "json", *arguments, **more)
    assert done.err == "", done.err
    return {(Path(name).name, code) for name, _, _, code in done.places}


def test_a_file_by_itself_shows_what_it_shows_in_the_folder(call: Any, folder: Path) -> None:
    whole = _places(call, "digests")
    assert whole == {("2031-03-02.md", "RP003"), ("2031-03-04.md", "RP002")}
    alone = [_places(call, f"digests/2031-03-0{day}.md") for day in (1, 2, 3, 4)]
    assert alone == [set(), {("2031-03-02.md", "RP003")}, set(), {("2031-03-04.md", "RP002")}]


def test_only_the_given_files_are_counted_and_told(call: Any, folder: Path) -> None:
    done = call("check", "digests/2031-03-02.md")
    assert "in 1 of 1 file" in done.out
    assert "digests/2031-03-01.md" in done.out


def test_standard_input_is_compared_too(run: Any, folder: Path) -> None:
    name = "digests/2031-03-02.md"
    assert _places(run, "--stdin-filename", name, stdin=(folder / name).read_text()) == {("2031-03-02.md", "RP003")}


def test_the_folder_is_relative_to_the_configuration(call: Any, folder: Path) -> None:
    assert _places(call, "2031-03-02.md", cwd=folder / "digests") == {("2031-03-02.md", "RP003")}


def test_a_folder_that_is_not_there_and_a_file_that_cannot_be_read(call: Any, folder: Path) -> None:
    (folder / "digests" / "2031-03-05.md").write_bytes(b"\xff\xfe\xfa")
    done = call("check", "--output-format", "json", "digests/2031-03-02.md")
    assert (done.code, len(done.findings)) == (2, 1)
    assert "2031-03-05.md" in done.error
    done = call("check", "--config", 'corpus = "digestz"', "digests/2031-03-02.md")
    assert done.code == 2
    assert "'corpus': no folder 'digestz'" in done.error
