"""fails: values

en: `lambd` is accepted and never used: right at the default, wrong otherwise.
zh: 接收了 `lambd` 却没有用：默认值时是对的，换个值就错了。
card: function-contract
"""

import numpy as np


def softshrink(x, lambd=0.5):
    return x - np.clip(x, -0.5, 0.5)


def softshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
