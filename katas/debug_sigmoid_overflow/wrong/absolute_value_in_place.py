"""fails: no_mutation

en: The absolute value is taken in the caller's array: after the call all logits are positive.
zh: 直接在调用者的数组上取绝对值：调用之后，所有 logits 都成了正数。
card: numpy-inputs-untouched
"""

import numpy as np


def sigmoid(x):
    negative = x < 0
    np.abs(x, out=x)
    decay = np.exp(-x)
    return np.where(negative, decay, 1) / (1 + decay)
