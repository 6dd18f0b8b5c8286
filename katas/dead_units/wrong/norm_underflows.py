"""fails: extremes

en: The square of 1e-200 is 0: a small output vanishes in the norm.
zh: 1e-200 的平方是 0：很小的输出在范数里消失了。
card: guard-error
"""

import numpy as np


def dead_fraction(activations):
    norms = np.square(activations).sum(axis=tuple(range(activations.ndim - 1)))
    return float((norms == 0).mean()) if norms.size else 0.0
