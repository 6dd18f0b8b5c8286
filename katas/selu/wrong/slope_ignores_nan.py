"""fails: nan

en: NaN > 0 is false and NaN <= 0 too; with `fmin` the NaN even becomes a 0, and the slope looks healthy.
zh: NaN > 0 为假，NaN <= 0 也为假；`fmin` 更把 NaN 变成 0，导数看上去一切正常。
card: relu-nan-traps
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.fmin(x, 0)))
