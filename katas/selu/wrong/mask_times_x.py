"""fails: infinity

en: x·(x > 0) is -inf·0 at -inf, NaN; `np.maximum` has no such product.
zh: x·(x > 0) 在 -inf 处是 -inf·0，得 NaN；`np.maximum` 没有这种乘积。
card: nan-containment
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    with np.errstate(invalid="ignore"):
        return SCALE * (x * (x > 0) + ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(x, 0)))
