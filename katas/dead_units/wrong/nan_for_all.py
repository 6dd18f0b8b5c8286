"""fails: nan

en: One NaN makes the answer NaN; the other units can still be counted.
zh: 一个 NaN 就让结果成了 NaN；其他单元照样数得出来。
card: nan-containment
"""

import numpy as np


def dead_fraction(activations):
    if np.isnan(activations).any():
        return float("nan")
    dead = (activations == 0).all(axis=tuple(range(activations.ndim - 1)))
    return float(dead.mean()) if dead.size else 0.0
