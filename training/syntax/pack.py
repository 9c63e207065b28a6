"""Pack a trained pipeline into the one file that digestlint ships.

    python pack.py OUT/model-best ../../digestlint/data/syntax.bin

The weights become bytes with a scale per row; evaluate.py measures what that costs.
"""

from __future__ import annotations

import argparse
from importlib.metadata import version
from pathlib import Path

from digestlint.syntax_packed import pack

ABOUT = {
    "name": "digestlint syntax 1",
    "licence": "CC BY-SA 4.0; see SYNTAX-LICENSE.md",
    "trained on": "UD English EWT; UD English GUM (genres under free licences); template sentences of our own",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path, help="folder of a trained pipeline")
    parser.add_argument("out", type=Path, help="file to write")
    arguments = parser.parse_args()

    import spacy

    data = pack(spacy.load(arguments.model), {**ABOUT, "trained with": f"spaCy {version('spacy')}"})
    arguments.out.write_bytes(data)
    print(f"{arguments.out}: {len(data):,} bytes")


if __name__ == "__main__":
    main()
