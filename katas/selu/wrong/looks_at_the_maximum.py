"""fails: empty

en: It looks at the largest entry to skip the exponential; an empty array has none.
zh: 想跳过指数，先看最大元素；而空数组没有最大元素。
card: numpy-empty
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    if x.min() > 0:
        return SCALE * x
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(x, 0)))
