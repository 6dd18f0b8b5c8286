"""fails: extremes

en: alpha·x²·sinc² needs no division by alpha, but x² is inf from 1e154 on (1e19 in float32): the sum is inf or NaN instead of x.
zh: alpha·x²·sinc² 不用除以 alpha，但从 1e154（float32 为 1e19）起 x² 就是 inf：和成了 inf 或 NaN，而不是 x。
card: huge-inputs
"""

import numpy as np


def snake(x, alpha=1.0):
    v = np.where(np.isinf(x), 0, x)
    with np.errstate(all="ignore"):
        return x + alpha * (v * v) * np.sinc(alpha * v / np.pi) ** 2


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)
