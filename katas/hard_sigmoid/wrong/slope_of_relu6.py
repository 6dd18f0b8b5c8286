"""fails: derivative

en: The inner derivative is missing: relu6 is divided by 6, and so is its slope.
zh: 漏了内层的系数：relu6 除以了 6，它的斜率也要除以 6。
card: relu6-derivative
"""

import numpy as np


def hard_sigmoid(x):
    return np.clip(x + 3, 0, 6) / 6


def hard_sigmoid_derivative(x):
    return np.where(np.isnan(x), x, (np.abs(x) < 3).astype(x.dtype))
