"""fails: dtype

en: `np.float64(2)` is no Python number: it turns float32 into float64.
zh: `np.float64(2)` 不是 Python 数，会把 float32 提升为 float64。
card: numpy-result-dtype
"""

import numpy as np


def squared_relu(x):
    return np.maximum(x, 0) ** np.float64(2)


def squared_relu_derivative(x):
    return 2 * np.maximum(x, 0)
