"""fails: derivative

en: ELU's trick, output + α, needs the scale here: output + scale·α.
zh: ELU 的写法“输出 + α”在这里也要带上 scale：应为 输出 + scale·α。
card: elu-derivative
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    return np.where(x > 0, x.dtype.type(SCALE), selu(np.minimum(x, 0)) + ALPHA)
