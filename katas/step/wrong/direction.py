"""fails: values

en: The comparison is turned round: this step falls where it should rise.
zh: 比较写反了：本该上升的地方在下降。
card: relu-definition
"""

import numpy as np


def step(x):
    return np.heaviside(-x, x.dtype.type(1))


def step_derivative(x):
    return np.where(np.isnan(x), x, (np.abs(x) <= 1).astype(x.dtype))
