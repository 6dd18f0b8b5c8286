"""fails: accuracy

en: sin² = (1 - cos(2u))/2 holds on paper; for small u it subtracts two numbers near 1, and what is left is noise of 1e-16.
zh: sin² = (1 - cos(2u))/2 在纸面上成立；但 u 很小时是两个接近 1 的数相减，剩下的是 1e-16 量级的噪声。
card: left-tail-digits
"""

import numpy as np


def snake(x, alpha=1.0):
    return x + (1 - np.cos(2 * alpha * np.where(np.isinf(x), 0, x))) / (2 * alpha)


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)
