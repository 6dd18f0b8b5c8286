"""fails: speed

en: One round of a Python loop for each row and entry: right, and many times slower.
zh: 对每一行、每个元素都做一轮 Python 循环：结果没错，但慢很多倍。
card: python-loop-cost
"""

import numpy as np


def masked_softmax(x, mask, axis=-1):
    out = np.zeros(x.shape, dtype=x.dtype)
    if not x.size:
        return out
    rows, target = np.moveaxis(x, axis, -1), np.moveaxis(out, axis, -1)
    masks = np.moveaxis(np.broadcast_to(mask, x.shape), axis, -1)
    for index in np.ndindex(*rows.shape[:-1]):
        places = np.flatnonzero(masks[index])
        if not len(places):
            continue
        total = x.dtype.type(0)
        for i in places:
            target[(*index, i)] = np.exp(rows[(*index, i)] - np.max(rows[index][places]))
            total += target[(*index, i)]
        for i in places:
            target[(*index, i)] /= total
    return out
