"""fails: empty

en: Without units the mean is 0/0: NaN and a warning.
zh: 没有单元时平均值是 0/0：得 NaN 并有警告。
card: numpy-empty
"""

import numpy as np


def dead_fraction(activations):
    return float((activations == 0).all(axis=tuple(range(activations.ndim - 1))).mean())
