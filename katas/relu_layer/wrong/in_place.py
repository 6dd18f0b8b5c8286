"""fails: read_only

en: `out=x` writes the result over the input, which a residual branch may still need.
zh: `out=x` 把结果写回输入；残差支路可能还要用它。
card: numpy-inputs-untouched
"""

import numpy as np


def relu_forward(x):
    mask = x.copy()
    return np.maximum(x, 0, out=x), mask


def relu_backward(grad_output, cache):
    return np.where(cache > 0, grad_output, np.where(np.isnan(cache), cache, 0))
