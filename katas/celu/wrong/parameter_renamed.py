"""fails: shape

en: The parameter is called `a` here; a caller who writes `alpha=0.5`, as the signature says, gets a TypeError.
zh: 参数名写成了 `a`；调用者按签名写 `alpha=0.5` 就会得到 TypeError。
card: function-contract
"""

import numpy as np


def celu(x, a=1.0):
    return np.where(x > 0, x, a * np.expm1(np.minimum(x, 0) / a))


def celu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), np.exp(np.minimum(x, 0) / alpha))
