"""fails: accuracy

en: The series is good near 0 only up to its last term: three terms leave a relative error of x^3 / 24, which at -1e-3 spoils the eleventh digit.
zh: 级数在 0 附近也只精确到截断项：取三项时相对误差约为 x^3 / 24，在 -1e-3 处第十一位就错了。
card: guard-error
"""

import numpy as np


def elu(x, alpha=1.0):
    z = np.maximum(np.minimum(x, 0), -1e3)
    near = z * (1 + z / 2 * (1 + z / 3))
    return np.where(x > 0, x, alpha * np.where(z > -1e-3, near, np.expm1(z)))


def elu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), alpha * np.exp(np.minimum(x, 0)))
