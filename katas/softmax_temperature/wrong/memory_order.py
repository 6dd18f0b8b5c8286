"""fails: non_contiguous

en: Flattened in memory order and put together in row order: the entries change places.
zh: 按内存顺序展平，却按行的顺序拼回去：元素换了位置。
card: numpy-memory-layout
"""

import numpy as np


def softmax_temperature(x, temperature=1.0, axis=-1):
    if temperature < 0:
        raise ValueError(f"the temperature is {temperature}")
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    if temperature == 0:
        e = np.where(np.isnan(d), d, d == 0).astype(x.dtype)
    else:
        e = np.exp(d / temperature)
    s = e / np.sum(e, axis=axis, keepdims=True)
    return s.ravel(order="K").reshape(x.shape)
