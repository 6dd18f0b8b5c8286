"""fails: shape

en: The parameter is called `a` here; a caller who writes `alpha=0.5`, as the signature says, gets a TypeError.
zh: 参数名写成了 `a`；调用者按签名写 `alpha=0.5` 就会得到 TypeError。
card: function-contract
"""

import numpy as np


def snake(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return x + s * s / alpha


def snake_derivative(x, a=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * a * x)
