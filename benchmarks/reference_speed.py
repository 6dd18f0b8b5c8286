"""Compare the speed of the references with plain textbook numpy: `python -m benchmarks.reference_speed`.

Both run on the same million normal numbers in one process, in turn; the least processor time of several runs counts.
The aim is a ratio of at most 3 for functions that need no erfc.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np

from actquiz import reference
from benchmarks.libraries import textbook

SIZE = 1_000_000
RUNS = 15
AIM = 3.0


def seconds(run: Callable[[], Any]) -> float:
    """Return the processor time of one run."""
    start = time.process_time()
    run()
    return time.process_time() - start


def ratio(ours: Callable[[Any], Any], plain: Callable[[Any], Any], x: Any) -> tuple[float, float]:
    """Return our time in nanoseconds an element, and how many times the plain one's it is."""
    pairs = [(seconds(lambda: ours(x)), seconds(lambda: plain(x))) for _ in range(RUNS)]
    best, other = (min(column) for column in zip(*pairs, strict=True))
    return best / SIZE * 1e9, best / other


def main() -> None:
    """Print a table."""
    x = np.random.default_rng(0).normal(0, 3, SIZE)
    print(f"{'function':24} {'ns':>7} {'ratio':>7}")
    with np.errstate(all="ignore"):
        for name, plain in textbook().items():
            ours, times = ratio(getattr(reference, name), plain, x)
            print(f"{name:24} {ours:7.1f} {times:7.2f}{'  above the aim' if times > AIM else ''}")
        for name in ("gelu", "gelu_derivative"):
            cost = min(seconds(partial(getattr(reference, name), x)) for _ in range(3)) / SIZE * 1e9
            print(f"{name:24} {cost:7.1f}         math.erfc one element at a time")


if __name__ == "__main__":
    main()
