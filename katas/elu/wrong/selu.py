"""fails: values

en: With alpha = 1.6733 and the factor 1.0507 on both sides it is SELU; ELU has no outer factor.
zh: 取 alpha = 1.6733，再给两侧乘上 1.0507，那是 SELU；ELU 没有外面的系数。
card: selu-self-normalising
"""

import numpy as np


def elu(x, alpha=1.6732632423543772):
    return 1.0507009873554805 * np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


def elu_derivative(x, alpha=1.6732632423543772):
    return 1.0507009873554805 * np.where(x > 0, x.dtype.type(1), alpha * np.exp(np.minimum(x, 0)))
