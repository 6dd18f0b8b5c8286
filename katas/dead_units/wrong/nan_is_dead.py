"""fails: nan

en: A comparison with NaN is False, so "neither above nor below 0" holds for NaN. NaN is not 0.
zh: 与 NaN 比较总是 False，所以“既不大于 0 也不小于 0”对 NaN 成立。NaN 不是 0。
card: relu-nan-traps
"""

import numpy as np


def dead_fraction(activations):
    axes = tuple(range(activations.ndim - 1))
    dead = ~((activations > 0) | (activations < 0)).any(axis=axes)
    return float(dead.mean()) if dead.size else 0.0
