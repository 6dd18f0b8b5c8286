"""fails: nan

en: `np.where(x > 0, …, 0)` copies, but NaN > 0 is false: the gradient is 0 where x is NaN, and the fault is hidden.
zh: `np.where(x > 0, …, 0)` 确实不改原数组，但 NaN > 0 为假：x 为 NaN 处梯度成了 0，问题被掩盖了。
card: relu-nan-traps
"""

import numpy as np


def relu_backward(grad_output, x):
    return np.where(x > 0, grad_output, 0)
