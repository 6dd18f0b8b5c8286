"""How well the files of a kata that trains do over many seeds, and how long a call takes: the thresholds rest on this.

Run as `python -m benchmarks.training KATA [SEEDS]`. Nothing is graded and no worker is started: each file is loaded
here, and its network is asked for points that it has not seen.
"""

from __future__ import annotations

import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from actquiz import catalogue, paths
from actquiz.grading.checks.training import Trained, clouds, spirals

warnings.simplefilter("ignore")
TRAINING, HELD_OUT = 400, 1000


def main() -> None:
    """Print a row for each file and data set.

    The figures are the lowest, median and highest accuracy, the fewest and most dead units, and the seconds of a call.
    """
    kata = catalogue.find(paths.katas(), sys.argv[1])
    seeds = range(int(sys.argv[2]) if len(sys.argv) > 2 else 50)
    wrong = [known.path for known in catalogue.mistakes(kata)[0]]
    for path in (kata.solution, *kata.accepted, kata.stub, *wrong):
        for name, rows in _measured(path, kata.name, seeds):
            accuracy, dead, seconds = (np.array(column) for column in zip(*rows, strict=True))
            shares = f"{accuracy.min():.3f} {np.median(accuracy):.3f} {accuracy.max():.3f}"
            figures = f"{shares} {dead.min():3} {dead.max():3} {seconds.mean():.2f} s"
            print(f"{path.parent.name + '/' + path.name:40} {name:8} {figures}", flush=True)


def _measured(path: Path, kata: str, seeds: range) -> Iterator[tuple[str, list[tuple[float, int, float]]]]:
    namespace: dict[str, Any] = {"__name__": path.stem}
    exec(compile(path.read_bytes(), path.name, "exec"), namespace)  # noqa: S102  # a file of ours
    for name, make, how in _tasks(kata):
        try:
            rows = [_row(namespace, make, how, seed) for seed in seeds]
        except Exception as error:  # a wrong one may do anything
            print(f"{path.parent.name + '/' + path.name:40} {name:8} {type(error).__name__}: {error}"[:120])
            continue
        yield name, rows


def _tasks(kata: str) -> tuple[tuple[str, Any, tuple[Any, ...]], ...]:
    if kata == "train_mlp":
        return (("xor", clouds, (16, 40, 0.1)), ("spirals", spirals, (32, 150, 0.1)))
    return (("xor", clouds, ()),)


def _row(
    namespace: dict[str, Any], make: Callable[..., Any], how: tuple[Any, ...], seed: int
) -> tuple[float, int, float]:
    rng = np.random.default_rng(seed)
    training, held_out = make(rng, TRAINING), make(rng, HELD_OUT)
    started = time.perf_counter()
    params = namespace["train_mlp" if how else "train"](*training, *how, seed)
    network, seconds = Trained(params, ""), time.perf_counter() - started
    dead = int((network.hidden(training.x) <= 0).all(axis=0).sum())
    return network.accuracy(held_out), dead, seconds


if __name__ == "__main__":
    main()
