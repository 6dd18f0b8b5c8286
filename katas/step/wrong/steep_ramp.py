"""fails: extremes

en: A ramp of slope 1e30, cut at 0 and 1, looks like a step; at -1e-300 it is still 1.
zh: 斜率为 1e30、在 0 和 1 处截断的斜坡看上去像阶跃；但在 -1e-300 处它仍是 1。
card: guard-error
"""

import numpy as np


def step(x):
    with np.errstate(over="ignore"):
        return np.clip(x * 1e30 + 1, 0, 1)


def step_derivative(x):
    return np.where(np.isnan(x), x, (np.abs(x) <= 1).astype(x.dtype))
