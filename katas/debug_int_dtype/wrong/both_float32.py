"""fails: values

en: Everything is made float32, which mends the case that was reported and leaves float64 seven digits.
zh: 全部转成 float32，修好了被报告的情形，float64 却只剩七位有效数字。
card: numpy-result-dtype
"""

import numpy as np


def step_relu(x):
    x = x.astype(np.float32)
    return np.maximum(x, 0), np.heaviside(x, 0)
