"""fails: axis

en: The two axes changed places: the sum is mended, the maximum now comes from the batch, and a row is not shifted by one number.
zh: 两个轴对调了：求和修好了，最大值却改成在 batch 上取，同一行里各元素减去的不再是同一个数。
card: softmax-shift
"""

import numpy as np


def softmax(x, axis=-1):
    weights = np.exp(x - x.max(axis=0, keepdims=True, initial=-np.inf))
    return weights / weights.sum(axis=axis, keepdims=True)
