"""fails: speed

en: One round of a Python loop for each row and entry: right, and many times slower.
zh: 对每一行、每个元素都做一轮 Python 循环：结果没错，但慢很多倍。
card: python-loop-cost
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    if temperature < 0:
        raise ValueError(f"the temperature is {temperature}")

    rows = np.moveaxis(x, axis, -1)
    out = np.empty(rows.shape, dtype=x.dtype)
    if not x.size:
        return np.moveaxis(out, -1, axis)
    for index in np.ndindex(*rows.shape[:-1]):
        total = x.dtype.type(0)
        for i, value in enumerate(rows[index]):
            gap = value - np.max(rows[index])
            if temperature == 0:
                weight = gap if np.isnan(gap) else gap == 0
            else:
                weight = np.exp(gap / temperature)
            out[(*index, i)] = weight
            total += weight
        for i in range(len(rows[index])):
            out[(*index, i)] /= total
    return np.moveaxis(out, -1, axis)
