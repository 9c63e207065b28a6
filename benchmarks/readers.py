"""How fast the readers are, and which share of a whole run reading has.

``python benchmarks/readers.py`` makes a corpus of each format from the example digests, repeated to some megabytes,
and prints a table in Markdown; ``python benchmarks/readers.py FILES`` takes files of your own instead. Times are CPU
time of this process, the best of several rounds, in which all that is compared takes turns; what else the machine does
moves them little, and the ratios less.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterator
from functools import partial
from html.parser import HTMLParser
from itertools import cycle
from pathlib import Path
from time import process_time
from typing import NamedTuple

from digestlint import plugins
from digestlint.api import Source
from digestlint.config import Config
from digestlint.discover import Target
from digestlint.engine import Engine
from digestlint.settings import Settings

EXAMPLES = Path(__file__).resolve().parent.parent / "examples" / "digests"
# A digest of a day has some kilobytes, a long one some hundred.
FILE_SIZE = 100_000


class Row(NamedTuple):
    """What is measured of one format: seconds for reading, for a whole run, and for the yardstick, if it has one."""

    format: str
    size: int
    reading: float
    run: float
    yardstick: str = ""
    compared: float = 0.0


def main() -> int:
    """Measure and print; return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path, help="digests to read in place of the examples, in UTF-8")
    parser.add_argument("--megabytes", type=float, default=2.0, help="the size of each format's corpus (default: 2)")
    parser.add_argument("--rounds", type=int, default=5, help="of which the best counts (default: 5)")
    options = parser.parse_args()
    registry = plugins.load()
    if registry.problems:
        sys.exit("\n".join(map(str, registry.problems)))
    print("| Format | Corpus, MB | Reading, MB/s | Share of a run | Yardstick | Reading takes |")
    print("| --- | ---: | ---: | ---: | --- | ---: |")
    made = _given(registry, options.files) if options.files else corpora(int(options.megabytes * 1_000_000))
    for name, files in made:
        row = measure(registry, name, files, options.rounds)
        times = f"{row.reading / row.compared:.1f} times as long" if row.yardstick else ""
        print(
            f"| `{row.format}` | {row.size / 1e6:.1f} | {row.size / 1e6 / row.reading:.1f} "
            f"| {row.reading / row.run:.0%} | {row.yardstick} | {times} |"
        )
    return 0


def measure(registry: plugins.Registry, name: str, files: list[str], rounds: int) -> Row:
    """Take the times of one format over its files."""
    reader = registry.readers[name]
    ending = reader.extensions[0]
    config = Config(Settings(), Path.cwd(), {})
    targets = [Target(Path(f"{at}{ending}"), f"{at}{ending}", config) for at in range(len(files))]
    data = [text.encode() for text in files]
    whole = Engine(registry)

    def read() -> None:
        for target, text in zip(targets, files, strict=True):
            reader.configured({"json": {}}).read(Source(target.name, text))

    def run() -> None:
        results = (whole.check_file(target, bytes_) for target, bytes_ in zip(targets, data, strict=True))
        whole.run(results, config)

    yardstick, compare = YARDSTICKS.get(name, ("", _nothing))
    works: tuple[Callable[[], None], ...] = (read, run, partial(compare, files))
    best = [float("inf")] * len(works)
    for _ in range(rounds):
        for at, work in enumerate(works):
            start = process_time()
            work()
            best[at] = min(best[at], process_time() - start)
    return Row(name, sum(map(len, data)), best[0], best[1], yardstick, best[2])


def corpora(size: int) -> Iterator[tuple[str, list[str]]]:
    """The files of each format: what the examples hold, written in that format, up to `size` bytes in all."""
    markdown, text = (_texts(ending) for ending in (".md", ".txt"))
    pages = [re.split(r"(?s)(<article.*</article>)", page) for page in _texts(".html")]
    feeds = [re.split(r"(?s)(<item>.*</item>)", feed) for feed in _texts(".xml")]
    stories = [story for brief in map(json.loads, _texts(".json")) for story in brief["stories"]]
    rows = [f'{story["id"]},"{story["headline"]}","{_doubled(story["summary"])}"\n' for story in stories]
    yield "markdown", _files(size, markdown, separator="\n")
    yield "text", _files(size, text, separator="\n")
    yield "html", _files(size, [page[1] for page in pages], pages[0][0], pages[0][2])
    records = [json.dumps(story, indent=2) for story in stories]
    yield "json", _files(size, records, '{"title": "Brief", "stories": [\n', "\n]}\n", separator=",\n")
    yield "json-lines", _files(size, [json.dumps(story) + "\n" for story in stories])
    yield "csv", _files(size, rows, "id,headline,summary\n")
    yield "feed", _files(size, [feed[1] for feed in feeds], feeds[0][0], feeds[0][2])


def _given(registry: plugins.Registry, paths: list[Path]) -> Iterator[tuple[str, list[str]]]:
    """The texts of the files by the format that their names tell."""
    texts: dict[str, list[str]] = {}
    for path in paths:
        if reader := registry.reader_for(path.suffix):
            texts.setdefault(reader.format, []).append(path.read_text(encoding="utf-8"))
    yield from texts.items()


def _texts(ending: str) -> list[str]:
    # Without their front matter, which stands only at the head of a file.
    texts = (path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob(f"*{ending}")))
    return [re.sub(r"\A---\n(?s:.*?)\n---\n", "", text) for text in texts if text]


def _doubled(text: str) -> str:
    return text.replace('"', '""')


def _files(size: int, parts: list[str], head: str = "", tail: str = "", *, separator: str = "") -> list[str]:
    files: list[str] = []
    turns = cycle(parts)
    for _ in range(max(1, size // FILE_SIZE)):
        body: list[str] = []
        length = len(head) + len(tail)
        while length < FILE_SIZE:
            body.append(next(turns))
            length += len(body[-1]) + len(separator)
        files.append(head + separator.join(body) + tail)
    return files


def _tokenise(files: list[str]) -> None:
    for text in files:
        parser = HTMLParser()
        parser.feed(text)
        parser.close()


def _load(files: list[str]) -> None:
    for text in files:
        json.loads(text)


def _load_lines(files: list[str]) -> None:
    for text in files:
        for line in text.splitlines():
            json.loads(line)


def _split(files: list[str]) -> None:
    import csv
    import io

    for text in files:
        for _ in csv.reader(io.StringIO(text)):
            pass


def _nothing(files: list[str]) -> None:
    return None


YARDSTICKS: dict[str, tuple[str, Callable[[list[str]], None]]] = {
    "html": ("`html.parser`, tokenising", _tokenise),
    "json": ("`json.loads`", _load),
    "json-lines": ("`json.loads`, line by line", _load_lines),
    "csv": ("`csv.reader`", _split),
}
"""What Python's own library takes for the least that a reader of the format has to do."""


if __name__ == "__main__":
    sys.exit(main())
