"""Train the pipeline of config.cfg on what prepare.py wrote, into OUT/model-best and OUT/model-last.

    OMP_NUM_THREADS=1 nice python train.py DATA OUT

About half an hour of one core; the same seed gives the same model on the same machine and library versions.
"""

from __future__ import annotations

import argparse
from pathlib import Path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="folder with train.spacy and dev.spacy")
    parser.add_argument("out", type=Path, help="folder for the trained pipelines")
    parser.add_argument("--steps", type=int, help="stop after so many batches (default: as the configuration says)")
    arguments = parser.parse_args()

    from spacy.cli.train import train
    from thinc.api import NumpyOps, set_current_ops

    # The wheels of blis fall back on a kernel without vectors on processors newer than they are; numpy's library does
    # not. Measured on such a machine: four times as fast at multiplying, a third of the time saved in all.
    set_current_ops(NumpyOps(use_blis=False))
    overrides: dict[str, object] = {
        "paths.train": str(arguments.data / "train.spacy"),
        "paths.dev": str(arguments.data / "dev.spacy"),
    }
    if arguments.steps:
        overrides["training.max_steps"] = arguments.steps
        overrides["training.optimizer.learn_rate.total_steps"] = arguments.steps
    train(Path(__file__).with_name("config.cfg"), arguments.out, overrides=overrides)


if __name__ == "__main__":
    main()
