"""fails: accuracy

en: output + scale·α is right on paper; from -37 on the output is -scale·α to the last digit, and the sum is 0. JAX does this.
zh: 输出 + scale·α 在纸面上是对的；但从 -37 起，输出的每一位都等于 -scale·α，和就成了 0。JAX 就是这样。
card: sigmoid-tail-cancellation
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    left = selu(np.minimum(x, 0)) + SCALE * ALPHA
    return np.where(x > 0, x.dtype.type(SCALE), left)
