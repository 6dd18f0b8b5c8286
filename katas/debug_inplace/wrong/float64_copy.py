"""fails: dtype

en: The copy is made by `np.array(…, dtype=float)`: float32 goes in and float64 comes out.
zh: 用 `np.array(…, dtype=float)` 拷贝：输入 float32，返回 float64。
card: numpy-result-dtype
"""

import numpy as np


def relu_backward(grad_output, x):
    grad_x = np.array(grad_output, dtype=float)
    grad_x[x <= 0] = 0
    grad_x[np.isnan(x)] = np.nan
    return grad_x
