"""fails: leading_axes

en: An array with one axis is one sample; `len` takes its units for samples.
zh: 一维数组就是一个样本；这里把它的单元当成了样本。
card: relu-inactive-vs-dead
"""

import numpy as np


def dead_fraction(activations):
    n = activations.shape[-1] if activations.ndim > 1 else 1
    if activations.size == 0:
        return float(n > 0)
    return float((activations.reshape(-1, n) == 0).all(axis=0).mean())
