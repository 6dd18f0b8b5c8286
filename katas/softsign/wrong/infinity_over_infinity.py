"""fails: infinity

en: At inf the quotient is inf/inf, NaN; the limit is 1. PyTorch, JAX and TensorFlow return NaN.
zh: 在 inf 处商是 inf/inf，得 NaN；极限是 1。PyTorch、JAX 和 TensorFlow 都返回 NaN。
card: huge-inputs
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def softsign(x):
    with np.errstate(invalid="ignore"):
        return x / (1 + np.abs(x))


def softsign_derivative(x):
    total = 1 + np.abs(x)
    return 1 / total / total
