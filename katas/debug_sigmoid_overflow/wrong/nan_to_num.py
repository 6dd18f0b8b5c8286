"""fails: extremes

en: `nan_to_num` turns inf/inf into 0, but at 1000 the sigmoid is 1.
zh: `nan_to_num` 把 inf/inf 变成 0，而 1000 处的 sigmoid 是 1。
card: nan-containment
"""

import numpy as np


def sigmoid(x):
    with np.errstate(all="ignore"):
        grown = np.exp(x)
        return np.nan_to_num(grown / (1 + grown))
