"""fails: accuracy

en: output/α + 1 is right on paper; where the output has reached -α, the sum is 0 and e^(x/α) is not.
zh: “输出/α + 1”在纸面上是对的；但输出到达 -α 之后，和就是 0，而 e^(x/α) 不是。
card: sigmoid-tail-cancellation
"""

import numpy as np


def celu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))


def celu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), celu(np.minimum(x, 0), alpha) / alpha + 1)
