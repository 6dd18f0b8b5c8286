"""fails: no_mutation

en: `np.require` copies a read-only array only; every other caller finds the signs of the activations gone.
zh: `np.require` 只在数组只读时才拷贝；其余情况下，调用者的激活值丢了符号。
card: numpy-inputs-untouched
"""

import numpy as np


def dead_fraction(activations):
    size = np.require(activations, requirements="W")
    np.abs(size, out=size)
    dead = (size == 0).all(axis=tuple(range(size.ndim - 1)))
    return float(dead.mean()) if dead.size else 0.0
