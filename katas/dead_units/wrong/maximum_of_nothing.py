"""fails: empty

en: `np.max` over no samples is an error.
zh: 样本数为 0 时 `np.max` 会报错。
card: numpy-empty
"""

import numpy as np


def dead_fraction(activations):
    largest = np.abs(activations).max(axis=tuple(range(activations.ndim - 1)))
    return float((largest == 0).mean()) if largest.size else 0.0
