"""fails: accuracy

en: 0.1666666667 is 1/6 with ten digits; a float64 holds sixteen. Write 1 / 6.
zh: 0.1666666667 只有十位数字，而 float64 有十六位。直接写 1 / 6。
card: guard-error
"""

import numpy as np


def hard_sigmoid(x):
    return np.clip(x + 3, 0, 6) / 6


def hard_sigmoid_derivative(x):
    return np.where(np.isnan(x), x, (np.abs(x) < 3) * x.dtype.type(0.1666666667))
