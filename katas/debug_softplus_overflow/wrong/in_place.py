"""fails: no_mutation

en: The absolute value is taken in the caller's array: after the call every input is positive.
zh: 直接在调用者的数组上取绝对值：调用之后所有输入都成了正数。
card: numpy-inputs-untouched
"""

import numpy as np


def softplus(x):
    positive = np.maximum(x, 0)
    np.abs(x, out=x)
    return positive + np.log1p(np.exp(-x))
