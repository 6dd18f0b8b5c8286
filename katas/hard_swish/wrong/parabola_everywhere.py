"""fails: no_warnings

en: `np.where` computes the parabola for huge entries too, where x² overflows, and chooses only afterwards.
zh: `np.where` 对极大的元素也会先算抛物线，x² 溢出，然后才做选择。
card: elu-where-nan
"""

import numpy as np


def hard_swish(x):
    return np.where(np.abs(x) < 3, x * (x + 3) / 6, np.maximum(x, 0))


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    outer = (x >= 3).astype(x.dtype)
    return np.where(np.abs(z) == 3, outer, (2 * z + 3) / 6)
