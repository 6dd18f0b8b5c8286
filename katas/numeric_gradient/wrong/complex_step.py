"""fails: values

en: f(x + i·eps).imag / eps needs an f that is analytic; at max(x, 0), abs(x) or float(f) the imaginary part is lost or refused.
zh: f(x + i·eps).imag / eps 要求 f 解析；遇到 max(x, 0)、abs(x) 或转成 float 的函数，虚部会丢失或直接报错。
card: gradient-check-kinks
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    gradient = np.empty(x.shape)
    for index in np.ndindex(x.shape):
        point = x.astype(np.complex128)
        point[index] += 1j * eps
        gradient[index] = np.imag(f(point)) / eps
    return gradient.astype(x.dtype)
