"""fails: dtype

en: `astype(float)` is float64: right by chance for float64 input, wrong for float32.
zh: `astype(float)` 就是 float64：输入 float64 时碰巧对，输入 float32 就错了。
card: numpy-result-dtype
"""

import numpy as np


def step_relu(x):
    return np.maximum(x, 0), (x > 0).astype(float)
