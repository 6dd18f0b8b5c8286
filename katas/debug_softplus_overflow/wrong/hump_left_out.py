"""fails: values

en: max(x, 0) alone is ReLU: it never overflows, and it is log 2 too small at 0.
zh: 只留 max(x, 0) 就是 ReLU：不会溢出，但在 0 处小了 log 2。
card: softplus-identities
"""

import numpy as np


def softplus(x):
    return np.maximum(x, 0)
