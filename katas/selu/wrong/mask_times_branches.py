"""fails: extremes

en: Masks times branches: far on the right e^x is inf, and 0·inf is NaN.
zh: 掩码乘分支：右侧很远处 e^x 是 inf，而 0·inf 得 NaN。
card: elu-where-nan
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    with np.errstate(over="ignore", invalid="ignore"):
        return SCALE * ((x > 0) * x + (x <= 0) * (ALPHA * np.expm1(x)))


def selu_derivative(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(x, 0)))
