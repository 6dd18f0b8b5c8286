"""fails: values

en: The constants went through float32 and kept seven digits: wrong for float64. ONNX stores them so.
zh: 常数经过了 float32，只剩七位有效数字：对 float64 来说是错的。ONNX 就是这样存的。
card: numpy-result-dtype
"""

import numpy as np


SCALE = float(np.float32(1.0507009873554805))
ALPHA = float(np.float32(1.6732632423543772))


def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(x, 0)))
