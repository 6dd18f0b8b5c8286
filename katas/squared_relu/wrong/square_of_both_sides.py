"""fails: values

en: Squared before it is cut, a negative entry has become positive and passes.
zh: 先平方再截断：负数平方后已是正数，就放过去了。
card: smooth-timeline
"""

import numpy as np


def squared_relu(x):
    return np.maximum(x * x, 0)


def squared_relu_derivative(x):
    return 2 * np.maximum(x, 0)
