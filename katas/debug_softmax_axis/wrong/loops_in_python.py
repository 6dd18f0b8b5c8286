"""fails: speed

en: A Python loop calls a function for every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素调用函数；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import math

import numpy as np


def softmax(x, axis=-1):
    rows = np.moveaxis(x, axis, -1)
    out = np.empty(rows.shape, x.dtype)
    for index in np.ndindex(rows.shape[:-1]):
        row = [float(v) for v in rows[index]]
        if any(map(math.isnan, row)):
            out[index] = math.nan
            continue
        weights = [math.exp(v - max(row)) for v in row]
        out[index] = [v / math.fsum(weights) for v in weights]
    return np.moveaxis(out, -1, axis)
