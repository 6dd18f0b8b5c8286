"""fails: nan

en: `nansum` and `nanmax` leave NaN out, and the rest of the row looks like a healthy distribution.
zh: `nansum` 与 `nanmax` 跳过了 NaN，这一行其余的数看起来像正常的概率分布。
card: nan-containment
"""

import numpy as np


def softmax(x, axis=-1):
    weights = np.exp(x - np.fmax.reduce(x, axis=axis, keepdims=True, initial=-np.inf))
    return weights / np.nansum(weights, axis=axis, keepdims=True)
