"""Which reader a file gets, and in which encoding it is read, through the installed command."""

import json

import pytest

DOUBLED = "The mayor of of Brask opened the quay."


def rows(run, *argv: str, **options) -> list[tuple[str, int, int]]:
    done = run("check", "--quiet", "--output-format", "json", "--select", "TY003", *argv, **options)
    assert done.err == "", done.err
    return [(file, row, column) for file, row, column, _ in done.places]


def test_html_under_the_name_of_text(run, tmp_path) -> None:
    page = f"<!DOCTYPE html>\n<html><body><nav>of of</nav><p>{DOUBLED}</p></body></html>\n"
    (tmp_path / "page.txt").write_text(page)
    assert rows(run, "page.txt") == [("page.txt", 2, 42)]


def test_markdown_under_the_name_of_html(run, tmp_path) -> None:
    text = f"# Brask, in brief\n\nThe quay is **open**,\nas [the port](https://port.example/) says.\n\n{DOUBLED}\n"
    (tmp_path / "page.html").write_text(text)
    assert rows(run, "page.html") == [("page.html", 6, 11)]


def test_json_under_the_name_of_text(run, tmp_path) -> None:
    (tmp_path / "news.txt").write_text(json.dumps({"title": "The quay", "summary": DOUBLED}, indent=1))
    assert rows(run, "news.txt") == [("news.txt", 3, 24)]


def test_markdown_in_a_text_file_stays_a_line_a_block(run, tmp_path) -> None:
    (tmp_path / "news.txt").write_text(f"# Brask\n\nThe **quay** is\n[open](https://port.example/)\n{DOUBLED}\n")
    assert rows(run, "news.txt") == [("news.txt", 5, 11)]


def test_the_settings_give_a_format_by_pattern(run, tmp_path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "monday.digest").write_text(f"**{DOUBLED}**\n")
    (tmp_path / "digestlint.toml").write_text('[formats]\n"out/*.digest" = "markdown"\n')
    assert rows(run, ".") == [("out/monday.digest", 1, 13)]
    assert rows(run, "out/monday.digest") == [("out/monday.digest", 1, 13)]


def test_the_settings_overrule_ending_and_content(run, tmp_path) -> None:
    (tmp_path / "page.html").write_text(f"<p>{DOUBLED}</p>\n<p>News of of it.</p>\n")
    (tmp_path / "digestlint.toml").write_text('[formats]\n"*.html" = "text"\n')
    assert [row for _, row, _ in rows(run, "page.html")] == [1, 2]


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ('[formats]\n"*.x" = "wordstar"\n', "no format 'wordstar'"),
        ('encoding = "utf-7777"\n', "no encoding 'utf-7777'"),
        ("[json]\nprosa = []\n", "did you mean 'prose'?"),
        ('[json]\nprose = ["."]\n', "is no path"),
    ],
)
def test_what_does_not_exist_is_named(run, tmp_path, settings: str, message: str) -> None:
    (tmp_path / "news.md").write_text("The quay is open.\n")
    (tmp_path / "digestlint.toml").write_text(settings)
    done = run("check", "news.md")
    assert done.code == 2
    assert "digestlint.toml" in done.error
    assert message in done.error


def test_the_settings_choose_the_prose_of_json(run, tmp_path) -> None:
    record = {"note": "A word of of caution for readers.", "sections": [{"bullets": [DOUBLED]}]}
    (tmp_path / "news.json").write_text(json.dumps(record))
    (tmp_path / "digestlint.toml").write_text('[json]\nprose = ["sections[].bullets[]"]\n')
    assert [column for _, _, column in rows(run, "news.json")] == [json.dumps(record).index("of of Brask") + 1]


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("page.html", '<html><head><meta charset="windows-1252"></head><body><p>'),
        ("feed.xml", '<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><item><description>'),
    ],
)
def test_a_declared_encoding_is_used(run, tmp_path, name: str, head: str) -> None:
    tail = "</p></body></html>" if name.endswith("html") else "</description></item></channel></rss>"
    (tmp_path / name).write_bytes((head + "Caf\xe9 owners said: " + DOUBLED + tail).encode("latin-1"))
    assert rows(run, name) == [(name, 1, len(head) + len("Café owners said: ") + 11)]


def test_other_bytes_are_an_error_that_says_the_way_out(run, tmp_path) -> None:
    (tmp_path / "news.txt").write_bytes(b"Caf\xe9 owners said no.\n")
    done = run("check", "news.txt")
    assert done.code == 2
    assert "byte 0xe9 at offset 3, line 1" in done.err
    assert "encoding" in done.err


def test_the_encoding_can_be_said(run, tmp_path) -> None:
    (tmp_path / "news.txt").write_bytes(("Caf\xe9: " + DOUBLED).encode("latin-1"))
    assert rows(run, "--encoding", "latin-1", "news.txt") == [("news.txt", 1, 17)]


def test_verbose_says_what_is_passed_over_and_why(run, tmp_path) -> None:
    for name in ("news.md", "README.md", "build.py", "package.json", "old.md"):
        (tmp_path / name).write_text("The quay is open to the fleet again.\n")
    (tmp_path / ".cache").mkdir()
    (tmp_path / "digestlint.toml").write_text('exclude = ["old.md"]\n')
    done = run("check", "--verbose", ".")
    told = {line.split("passed over ")[1] for line in done.err.splitlines() if "passed over" in line}
    assert told == {
        "README.md: no digest, by its name",
        "build.py: no reader for .py",
        "digestlint.toml: no reader for .toml",
        "package.json: no digest, by its name",
        "old.md: excluded",
        ".cache: a hidden folder, an environment or a cache",
    }
    assert "passed over" not in run("check", ".").err


def test_what_is_not_english_is_counted(run, tmp_path) -> None:
    text = f"El alcalde dijo el lunes que las obras del puerto empezarán en mayo.\n\nOn Monday: {DOUBLED}\n"
    (tmp_path / "news.md").write_text(text, encoding="utf-8")
    assert "1 passage that is not English" in run("check", "news.md").out
    assert rows(run, "news.md") == [("news.md", 3, 22)]


def test_paths_that_fit_nothing_are_told(call, tmp_path) -> None:
    (tmp_path / "news.json").write_text(json.dumps({"title": "The quay", "summary": DOUBLED}))
    (tmp_path / "short.json").write_text(json.dumps({"title": "The quay"}))
    settings = tmp_path / "digestlint.toml"
    settings.write_text('[json]\nprose = ["title", "summary"]\n')
    assert "warning" not in call("check", "--verbose", ".").err
    # A file by itself may lack a key.
    assert "warning" not in call("check", "short.json").err
    assert "digestlint.toml: 'json.prose': no file has a string at 'summary'" in call("check", "-v", "short.json").err
    settings.write_text('[json]\nprose = ["titel", "sumary"]\n')
    assert "nothing was read: no file has a string at 'sumary', 'titel'" in call("check", "short.json").err
