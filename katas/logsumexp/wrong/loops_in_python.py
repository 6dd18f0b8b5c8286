"""fails: speed

en: One round of a Python loop for each row and entry: right, and a hundred times slower.
zh: 对每一行、每个元素都做一轮 Python 循环：结果没错，但慢上百倍。
card: python-loop-cost
"""

import math

import numpy as np


def logsumexp(x, axis=-1):
    rows = np.moveaxis(x, axis, -1)
    out = np.empty(rows.shape[:-1], dtype=x.dtype)
    for index in np.ndindex(*out.shape):
        top = -math.inf
        for value in rows[index]:
            top = value if value > top or math.isnan(value) else top
        if math.isinf(top):
            out[index] = top
            continue
        total = 0.0
        for value in rows[index]:
            total += np.exp(value - top)
        out[index] = top + np.log(total)
    return out
