"""fails: extremes

en: A ramp of slope 1e30, cut at 1, looks like a step; 1e-300 above the threshold it has reached 1e-270.
zh: 斜率为 1e30、在 1 处截断的斜坡看上去像阶跃；但比阈值高 1e-300 的地方，它才到 1e-270。
card: guard-error
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    return np.where(x <= threshold, x.dtype.type(value), x)


def threshold_derivative(x, threshold=0.0, value=0.0):
    with np.errstate(over="ignore"):
        return np.clip((x - threshold) * 1e30, 0, 1)
