"""fails: nan

en: `np.fmax` skips NaN by design, so the derivative is 0 there; `np.maximum` passes it on.
zh: `np.fmax` 就是为跳过 NaN 设计的，导数在那里成了 0；`np.maximum` 才会传递它。
card: nan-containment
"""

import numpy as np


def squared_relu(x):
    return np.square(np.maximum(x, 0))


def squared_relu_derivative(x):
    return 2 * np.fmax(x, 0)
