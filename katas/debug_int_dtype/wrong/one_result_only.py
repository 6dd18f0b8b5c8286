"""fails: shape

en: The slope is mended and the function returns nothing else: a pair is asked for.
zh: 导数修好了，却只返回了它：题目要的是一对结果。
card: function-contract
"""

import numpy as np


def step_relu(x):
    return np.heaviside(x, 0)
