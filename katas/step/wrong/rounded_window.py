"""fails: accuracy

en: Rounding to eight places first moves numbers just outside ±1 onto the end of the window.
zh: 先四舍五入到八位小数，会把 ±1 外侧很近的数移到窗口的端点上。
card: guard-error
"""

import numpy as np


def step(x):
    return np.heaviside(x, x.dtype.type(1))


def step_derivative(x):
    return np.where(np.isnan(x), x, (np.abs(np.round(np.clip(x, -2, 2), 8)) <= 1).astype(x.dtype))
