"""fails: values

en: The number of dead units, not their share.
zh: 返回的是死亡单元的个数，而不是占比。
card: dead-relu-count
"""

import numpy as np


def dead_fraction(activations):
    dead = (activations == 0).all(axis=tuple(range(activations.ndim - 1)))
    return float(dead.sum())
