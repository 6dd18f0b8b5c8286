"""fails: read_only

en: `out=activations` writes into the caller's array; a read-only one refuses.
zh: `out=activations` 会写进调用者的数组；只读数组会直接报错。
card: numpy-inputs-untouched
"""

import numpy as np


def dead_fraction(activations):
    np.abs(activations, out=activations)
    dead = (activations == 0).all(axis=tuple(range(activations.ndim - 1)))
    return float(dead.mean()) if dead.size else 0.0
